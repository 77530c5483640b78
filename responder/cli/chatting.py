"""The talk of `responder chat`: what each line does, and how what comes of it is shown."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from responder.cli.folder import Folder, FolderError, default_folder, find_dialog, read_folder
from responder.cli.terminal import coloured, complain, say, shown
from responder.engine.clock import zone
from responder.language.durations import duration_remedy, read_duration
from responder.language.script import Script
from responder.simulator import (
    Conversation,
    DialogEnded,
    HandedOver,
    Happening,
    Recording,
    Remark,
    Said,
    Shelf,
    Unsent,
    append_transcript,
    channels_of,
    customer_of,
    first_moment,
    merchant_of,
    start_by,
    world_at,
)


def open_chat(dialog: str | None, folder: str | None, contact: Sequence[str], save_to: str | None) -> Chat | None:
    """A chat about one dialog, or about all of a folder. None where the dialog cannot be used; that has been told."""
    from responder.cli.check import tell

    place, name = _find(dialog, folder)
    read = read_folder(place, None if name is None else [name])
    tell(read.errors)
    if read.errors:
        return None
    if name is not None and name not in read.scripts:
        raise FolderError(f"{place}: there is no dialog '{name}'; there are {', '.join(sorted(read.scripts))}")
    script = read.scripts[name] if name else None
    file = Path(save_to) if save_to else place / f"{name}.test.yaml" if name else None
    return Chat(read, script, pairs(contact), file)


def _find(dialog: str | None, folder: str | None) -> tuple[Path, str | None]:
    if dialog is None:
        return Path(folder) if folder else default_folder(), None
    if Path(dialog).is_dir():
        return Path(dialog), None
    place, name = find_dialog(dialog, folder)
    return (Path(folder) if folder and Path(dialog).is_file() else place), name


def pairs(words: Sequence[str]) -> dict[str, Any]:
    """`name=value` words as data; `order.number=1042` gives {"order": {"number": "1042"}}.

    Raises FolderError for a word without '='.
    """
    data: dict[str, Any] = {}
    for word in words:
        name, sign, value = word.partition("=")
        if not sign or not name:
            raise FolderError(f"'{word}' is not name=value")
        *owners, last = name.split(".")
        below = data
        for owner in owners:
            below = below.setdefault(owner, {})
            if not isinstance(below, dict):
                raise FolderError(f"'{word}': '{owner}' already has a value of its own")
        below[last] = value
    return data


class Chat:
    """One person's talk with a dialog. `take` does one line; False when it is over."""

    def __init__(self, folder: Folder, script: Script | None, contact: Mapping[str, Any], file: Path | None) -> None:
        self.folder = folder
        self.script = script
        self.contact = dict(contact)
        self.file = file
        self.commands: Mapping[str, Callable[[str], None]] = {
            "later": self.later, "event": self.event, "mail": self.mail, "start": self.start, "tag": self.tag,
            "untag": self.untag, "undelivered": self.undelivered, "save": self.save, "again": self.again,
            "help": self.help,
        }  # fmt: skip
        self.begin()

    def begin(self) -> None:
        merchant = merchant_of(self.folder.merchant)
        language = self.script.language if self.script else merchant.language
        marketing = self.script is None or self.script.purpose == "marketing"
        try:
            customer = customer_of(self.contact, language, marketing and self.script is not None)
        except ValueError as error:
            raise FolderError(str(error)) from None
        world = world_at(first_moment(merchant), merchant, channels_of(self.folder.merchant), customer)
        shelf = Shelf(self.folder.scripts.values(), self.script.name if self.script else None)
        self.zone = zone(world.contact.time_zone, merchant.time_zone)
        self.talk = Conversation(shelf, world)
        self.recording = Recording()
        self.shown = 0

    # -- what the person types ---------------------------------------------------------------------

    def take(self, line: str) -> bool:
        """Does one line and shows what comes of it. False for /quit."""
        text = line.strip()
        if not text:
            return True
        if not text.startswith("/"):
            self.customer(line, "sms")
            return True
        word, _, rest = text[1:].partition(" ")
        if word in ("quit", "exit", "q"):
            return False
        command = self.commands.get(word)
        if command is None:
            complain(f"/{word} is not known; there are /{', /'.join(self.commands)} and /quit")
            return True
        try:
            command(rest.strip())
        except FolderError as error:
            complain(str(error))
        return True

    def customer(self, text: str, by: str) -> None:
        if who := self._who():
            # Only a `start` tells who the customer is; with a keyword, it is what the customer texts.
            self.recording.did("start", text.strip(), **who)
        else:
            self.recording.did("customer", text, by="email" if by == "email" else None)
        self.talk.say(text, "email" if by == "email" else "sms")
        self.talk.settle()
        self.show()

    def mail(self, rest: str) -> None:
        self.customer(rest, "email")

    def later(self, rest: str) -> None:
        span = read_duration(rest)
        if span is None:
            raise FolderError(f"'{rest}' is not a duration; {duration_remedy(rest)}")
        self.recording.did("later", span.written)
        self.talk.later(span.seconds)
        self.show()
        say(coloured(f"      it is {self.talk.now.astimezone(self.zone):%A %d %B, %H:%M}", "faint"))

    def event(self, rest: str) -> None:
        name, data = _named(rest)
        if not name:
            raise FolderError("which event? /event order.placed order.number=1042")
        self.recording.did("event", name, **{"with": data})
        self.talk.event(name, data)
        if not self.talk.log[self.shown :]:
            say(coloured(f"      nothing comes of {shown(name)} here and now", "faint"))
        self.show()

    def start(self, rest: str) -> None:
        name, data = _named(rest)
        self.recording.did("start", name or None, **{"with": data}, **self._who())
        told = start_by(self.talk, self.script, name, data)
        if told:
            self.recording.lines.pop()
            raise FolderError(told)
        self.talk.settle()
        self.show()

    def tag(self, rest: str) -> None:
        self.tagged(rest, "tag")

    def untag(self, rest: str) -> None:
        self.tagged(rest, "untag")

    def tagged(self, tag: str, kind: str) -> None:
        if not tag:
            raise FolderError(f"which tag? /{kind} vip")
        triggers = self.script.start if self.script else ()
        if not self.recording.lines and any((one.kind, one.name) == (kind, tag) for one in triggers):
            self.recording.did("start", f"{kind} {tag}", **self._who())
        self.talk.tag(tag, added=kind == "tag")
        self.show()

    def undelivered(self, rest: str) -> None:
        if not self.talk.undelivered(rest or "it could not be delivered"):
            raise FolderError("nothing has been said yet")
        self.recording.did("undelivered", rest or None)
        self.show()

    def save(self, rest: str) -> None:
        title = rest.strip().strip("\"'“”").strip()
        if not title:
            raise FolderError('a talk is saved under a title: /save "An unhappy customer"')
        if self.file is None:
            raise FolderError("several dialogs are open; begin with one, or say where with --save-to FILE")
        if not self.recording.lines:
            raise FolderError("nothing has been said yet")
        if self.recording.starts > 1:
            raise FolderError("this talk was started more than once; begin with /again, and save what comes then")
        if self.file.exists() and f"\n{title}:" in "\n" + self.file.read_text("utf-8").replace('"', ""):
            raise FolderError(f"{self.file} has a talk called '{title}' already; choose another title")
        append_transcript(self.file, self.recording.write(title))
        say(coloured(f"      saved in {self.file}; `responder test {self.file}` plays it", "faint"))

    def again(self, _rest: str) -> None:
        self.begin()
        self.welcome()

    def help(self, _rest: str) -> None:
        from responder.cli.chat import EPILOG

        say(EPILOG.partition("\n\n")[2])

    # -- what is shown -----------------------------------------------------------------------------

    def welcome(self) -> None:
        what = f"'{shown(self.script.title)}'" if self.script else f"{len(self.folder.scripts)} dialogs"
        say(coloured(f"You are the customer of {what}. /help tells what you can do; /quit ends.", "faint"))
        scripts = [self.script] if self.script else list(self.folder.scripts.values())
        words = [word for one in scripts for trigger in one.start for word in trigger.words[:1]]
        triggers = [trigger for one in scripts for trigger in one.start]
        ways = [f"text {word.upper()}" for word in words]
        ways += [f"/start {trigger.name}" for trigger in triggers if trigger.kind == "event"]
        ways += [f"/{trigger.kind} {trigger.name}" for trigger in triggers if trigger.kind in ("tag", "untag")]
        say(coloured(f"It begins when you: {', '.join(dict.fromkeys(ways)) or '/start'}", "faint"))

    def show(self) -> None:
        news = self.talk.log[self.shown :]
        self.shown = len(self.talk.log)
        for happening in news:
            _show(happening)
        self.recording.saw(news)
        self.recording.ended(news, any(run.ended is None for run in self.talk.runs))

    def _who(self) -> dict[str, Any]:
        """The contact, which stands beside the first turn of a transcript."""
        return {"contact": self.contact} if self.contact and not self.recording.lines else {}


def _named(rest: str) -> tuple[str, dict[str, Any]]:
    try:
        words = shlex.split(rest)
    except ValueError as error:
        raise FolderError(f"{rest}: {str(error).lower()}") from None
    first = words[0] if words and "=" not in words[0] else ""
    return first, pairs(words[1:] if first else words)


def _show(happening: Happening) -> None:
    match happening:
        case Said(kind="email"):
            say(coloured(f"mail> {shown(happening.subject or '')}", "blue"))
            for line in happening.text.rstrip().split("\n"):
                say(f"      {shown(line)}")
        case Said():
            say(f"{coloured('shop>', 'green')} {shown(happening.text)}")
        case Unsent():
            say(coloured(f"      not sent ({happening.reason}): {shown(happening.text)}", "yellow"))
        case HandedOver():
            say(coloured(f"      a person takes over: {shown(happening.note)}", "yellow"))
        case DialogEnded():
            why = "its 'while' does not hold" if happening.reason == "condition" else happening.reason
            say(coloured(f"      {happening.dialog} has ended: {why}", "faint"))
        case Remark():
            say(coloured(f"      {shown(happening.text)}", "faint"))
