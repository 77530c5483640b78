"""Plays a transcript against a conversation: what the customer does is done, what the shop says is compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from responder.engine.clock import zone
from responder.engine.run import Json, Run
from responder.language import MerchantFile, Transcript, Turn
from responder.language.script import ChannelKind, Script
from responder.simulator.conversation import Conversation
from responder.simulator.happenings import DialogEnded, HandedOver, Remark, Said, Unsent, one_line
from responder.simulator.merchants import channels_of, merchant_of
from responder.simulator.setting import Shelf, customer_of, first_moment, world_at
from responder.simulator.starting import start_by
from responder.values import frozen

ACTING = ("start", "customer", "event", "later", "person", "undelivered")
CLOCK = "%A %Y-%m-%d %H:%M"
Kind = TypeVar("Kind", HandedOver, DialogEnded)


TYPED = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "..."})


@frozen
class Failure:
    """Where a transcript and the dialog part, and what each of them says."""

    file: str
    line: int
    text: str
    title: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


class _Parted(Exception):
    """The dialog does not do what the transcript says."""


def play(
    scripts: Iterable[Script],
    merchant: MerchantFile | None,
    transcript: Transcript,
    *,
    dialog: str | None = None,
    file: str = "",
) -> list[Failure]:
    """What goes wrong when `transcript` is played: nothing, or the first place at which the two part.

    `merchant` is a MerchantFile or None for a plain one. With `dialog`, only that dialog is started by its
    triggers and the others can only be called; its language and purpose decide the default customer.
    Never raises for what a transcript or a script says.
    """
    player = _Player(tuple(scripts), merchant, transcript, dialog)
    line = transcript.turns[0].line if transcript.turns else 1
    try:
        player.begin()
        for turn in transcript.turns:
            line = turn.line
            player.turn(turn)
        player.finish()
    except _Parted as parted:
        return [Failure(file, line, str(parted), transcript.title)]
    return []


class _Player:
    def __init__(
        self, scripts: tuple[Script, ...], merchant: MerchantFile | None, transcript: Transcript, dialog: str | None
    ):
        self.scripts = scripts
        self.merchant = merchant
        self.transcript = transcript
        self.script = next((one for one in scripts if one.name == dialog), scripts[0] if len(scripts) == 1 else None)
        self.only = dialog
        self.seen = 0
        self.looked: dict[type, int] = {}

    def begin(self) -> None:
        about: object = next(
            (turn.options["contact"] for turn in self.transcript.turns if "contact" in turn.options), {}
        )
        merchant = merchant_of(self.merchant)
        language = self.script.language if self.script else merchant.language
        marketing = self.script.purpose == "marketing" if self.script else False
        try:
            customer = customer_of(about if isinstance(about, Mapping) else {}, language, marketing)
        except ValueError as error:
            raise _Parted(f"contact: {error}") from None
        world = world_at(first_moment(merchant), merchant, channels_of(self.merchant), customer)
        self.talk = Conversation(Shelf(self.scripts, self.only), world)

    def turn(self, turn: Turn) -> None:
        if turn.kind in ACTING:
            if turn.kind != "customer":
                self.talk.settle()
            self.nothing_unread(f"before '{turn.kind}'")
        else:
            self.talk.settle()
        method: Callable[[Turn], None] = getattr(self, "turn_" + turn.kind.replace(" ", "_"))
        method(turn)

    def finish(self) -> None:
        self.talk.settle()
        self.nothing_unread("at the end")

    # -- what the customer and the shop's system do --------------------------------------------------

    def turn_start(self, turn: Turn) -> None:
        told = start_by(self.talk, self.script, turn.value, _data(turn))
        if told:
            raise _Parted(told)

    def turn_customer(self, turn: Turn) -> None:
        self.talk.say(turn.value, "email" if turn.options.get("by") == "email" else "sms")

    def turn_event(self, turn: Turn) -> None:
        self.talk.event(turn.value, _data(turn))

    def turn_later(self, turn: Turn) -> None:
        if turn.duration is None:
            raise _Parted(f"'{turn.value}' is not a duration; write it like '30 minutes', '4 hours' or '3 days'")
        self.talk.later(turn.duration.seconds)

    def turn_person(self, turn: Turn) -> None:
        self.talk.take_over(turn.value)

    def turn_undelivered(self, turn: Turn) -> None:
        if not self.talk.undelivered(turn.value or "it could not be delivered"):
            raise _Parted("expected undelivered but the shop has said nothing that could fail")

    # -- what is to be seen ----------------------------------------------------------------------------

    def turn_shop(self, turn: Turn) -> None:
        self.expect_said("email" if turn.options.get("by") == "email" else "sms", turn)

    def turn_email(self, turn: Turn) -> None:
        self.expect_said("email", turn)

    def expect_said(self, kind: ChannelKind, turn: Turn) -> None:
        wanted = f'expected {turn.kind}: "{one_line(turn.value)}"'
        said = self.next_said()
        if said is None:
            raise _Parted(f"{wanted} but {self.why_silent()}")
        if said.kind != kind and _within(turn.value, said):
            raise _Parted(f"{wanted} but it came by {said.kind}; write '- {_name(said.kind)}: …' for it")
        if not _within(turn.value, said):
            raise _Parted(f'{wanted} but {_speaks(said)} "{said}"')
        subject = one_line(str(turn.options.get("subject") or ""))
        if subject not in one_line(said.subject or ""):
            raise _Parted(f'expected the subject "{subject}" but it is "{one_line(said.subject or "")}"')

    def turn_tagged(self, turn: Turn) -> None:
        tags = self.talk.world.contact.tags
        missing = [tag for tag in _words(turn.value) if tag not in tags]
        if missing:
            has = ", ".join(sorted(tags)) or "no tag"
            raise _Parted(f"expected tagged: {', '.join(missing)} but the customer has {has}")

    def turn_untagged(self, turn: Turn) -> None:
        has = [tag for tag in _words(turn.value) if tag in self.talk.world.contact.tags]
        if has:
            raise _Parted(f"expected untagged: {', '.join(has)} but the customer has it")

    def turn_subscribed(self, turn: Turn) -> None:
        if not self.agreed(turn):
            raise _Parted(
                f"expected subscribed: {turn.value} but there is no consent to {_purpose(turn)} by {turn.value}"
            )

    def turn_unsubscribed(self, turn: Turn) -> None:
        if self.agreed(turn):
            raise _Parted(
                f"expected unsubscribed: {turn.value} but there is consent to {_purpose(turn)} by {turn.value}"
            )

    def agreed(self, turn: Turn) -> bool:
        asked = (turn.value, _purpose(turn))
        lines = [one.granted for one in self.talk.world.consents if (one.channel, one.purpose) == asked]
        return bool(lines) and lines[-1]

    def turn_handed_over(self, turn: Turn) -> None:
        wanted = one_line(turn.value)
        found = self.next_of(HandedOver)
        if found is None:
            raise _Parted(f'expected handed over: "{wanted}" but nothing was handed to a person')
        if wanted not in one_line(found.note):
            raise _Parted(f'expected handed over: "{wanted}" but the note said "{one_line(found.note)}"')

    def turn_ended(self, turn: Turn) -> None:
        alive = [run for run in self.talk.runs if run.ended is None]
        if alive:
            raise _Parted(f"expected ended but the dialog {self.waits(alive[0])}")
        found = self.next_of(DialogEnded)
        if found is None:
            raise _Parted("expected ended but no dialog was running")
        if turn.value and turn.value != found.reason:
            raise _Parted(f"expected ended: {turn.value} but it ended: {found.reason}")

    # -- reading the log -------------------------------------------------------------------------------

    def next_said(self) -> Said | None:
        for number in range(self.seen, len(self.talk.log)):
            happening = self.talk.log[number]
            if isinstance(happening, Said):
                self.seen = number + 1
                return happening
        return None

    def next_of(self, kind: type[Kind]) -> Kind | None:
        start = self.looked.get(kind, 0)
        for number in range(start, len(self.talk.log)):
            happening = self.talk.log[number]
            if isinstance(happening, kind):
                self.looked[kind] = number + 1
                return happening
        return None

    def nothing_unread(self, where: str) -> None:
        said = self.next_said()
        if said is not None:
            told = f'nothing more was expected {where} but {_speaks(said)} "{said}"'
            raise _Parted(f"{told}; add '- {_name(said.kind)}: …' for it")

    def why_silent(self) -> str:
        """What the shop did instead of speaking, and what the dialog remarked of it."""
        remarks = [one.text for one in self.talk.log[self.seen :] if isinstance(one, Remark)]
        return "; ".join([self.silence(), *remarks[-1:]])

    def silence(self) -> str:
        """What the shop did instead of speaking, as far as it is known."""
        for happening in reversed(self.talk.log[self.seen :]):
            if isinstance(happening, Unsent):
                return f'the shop said nothing: "{one_line(happening.text)}" was not sent ({happening.reason})'
        alive = [run for run in self.talk.runs if run.ended is None]
        if alive:
            return f"the shop said nothing: the dialog {self.waits(alive[0])}"
        ended = [run for run in self.talk.runs if run.ended is not None]
        if ended:
            return f"the shop said nothing: the dialog has ended ({ended[-1].ended})"
        return "the shop said nothing: no dialog has started"

    def waits(self, run: Run) -> str:
        """What a run waits for. A moment is told with the clock of the talk, which the reader cannot see."""
        due = self.talk.agenda.next_of(run.id)
        if run.waiting is None or run.waiting.kind != "time" or due is None:
            return _waits(run)
        merchant, contact = self.talk.world.merchant, self.talk.world.contact
        here = zone(contact.time_zone, merchant.time_zone)
        moment, now, begun = (one.astimezone(here) for one in (due, self.talk.now, first_moment(merchant)))
        return f"waits until {moment:{CLOCK}}, and here it is {now:{CLOCK}} (every talk begins on {begun:{CLOCK}})"


def _data(turn: Turn) -> Mapping[str, Json]:
    data = turn.options.get("with", {})
    return data if isinstance(data, Mapping) else {}


def _purpose(turn: Turn) -> str:
    return str(turn.options.get("purpose") or "marketing")


def _within(wanted: str, said: Said) -> bool:
    wanted = _typed(wanted)
    return wanted in _typed(said.text) or wanted in _typed(said.subject or "")


def _typed(text: str) -> str:
    """As keyboards write it: an editor may have made curly quotes and long dashes of what the dialog says plainly."""
    return one_line(text).translate(TYPED)


def _name(kind: ChannelKind) -> str:
    return "email" if kind == "email" else "shop"


def _speaks(said: Said) -> str:
    return "the shop mailed" if said.kind == "email" else "the shop said"


def _words(value: object) -> list[str]:
    parts = value if isinstance(value, list | tuple) else str(value).split(",")
    return [str(part).strip() for part in parts if str(part).strip()]


def _waits(run: Run) -> str:
    waiting = run.waiting
    if waiting is None:
        return "goes on"
    if waiting.kind == "event":
        return f"waits for {waiting.event}"
    if waiting.kind == "turn":
        return "waits for its turn: another question is open"
    return f"waits for an answer by {waiting.channel}"
