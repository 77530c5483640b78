"""A run in motion: what one transition changes, until it is a `Run` again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from math import ceil
from zoneinfo import ZoneInfo

from responder.engine.apply import changed
from responder.engine.clock import zone
from responder.engine.effects import Change, ClearTimers, Effect, Ended, Handled, Noted, SetTimer
from responder.engine.ids import derive
from responder.engine.outline import step_at
from responder.engine.render import language_of
from responder.engine.run import Frame, Json, Run, Waiting
from responder.engine.world import Contact, Scripts, World
from responder.language.script import ChannelKind, Path, Script, Step, write_path

REMEMBERED_SENDS = 8


class Walk:
    """Reads its run, world and scripts; collects effects; `result` gives the run as it then is."""

    def __init__(self, scripts: Scripts, run: Run, world: World) -> None:
        self.scripts = scripts
        self.run = run
        self.world = world
        self.now: datetime = world.now
        self.contact: Contact = world.contact
        self.effects: list[Effect] = []
        self.frames: list[Frame] = list(run.frames)
        self.variables: dict[str, Json] = dict(run.variables)
        self.waiting = run.waiting
        self.number = run.number
        self.sends = run.sends
        self.ended = run.ended
        self.expired = run.expired
        self.expired_frames = run.expired_frames
        self.last_message = run.last_message
        self.answers = run.answers
        self.asked = run.asked
        self.question = run.question
        self.asked_in: Mapping[str, str] = run.asked_in
        self.thread: Mapping[str, str] = run.thread
        self.pending: Mapping[str, tuple[str, Path]] = run.pending
        self.via = run.via
        self.heard_on = run.heard_on
        self.taken_back = run.taken_back
        self.barred = run.barred
        # When the message arrived that is being answered in this very transition.
        self.upon: datetime | None = None
        self._version = ""
        self._script: Script | None = None

    # -- where it is -------------------------------------------------------------------------------

    @property
    def script(self) -> Script:
        """The script of the innermost frame, or the run's own where no frame is left."""
        version = self.frames[-1].script if self.frames else self.run.version
        if self._script is None or self._version != version:
            self._version, self._script = version, self.scripts.version(version)
        return self._script

    @property
    def path(self) -> Path:
        return self.frames[-1].path

    @property
    def language(self) -> str:
        """The language in which this contact gets the innermost frame's script."""
        return language_of(self.script, self.contact.language or self.world.merchant.language)

    @property
    def zone(self) -> ZoneInfo:
        return zone(self.contact.time_zone, self.world.merchant.time_zone)

    @property
    def stopping(self) -> bool:
        """Whether these are the steps of a `stop:` trigger, which do not wait."""
        return bool(self.frames) and self.frames[0].path[:1] == ("stop",)

    @property
    def outside(self) -> bool:
        """Whether an aside has moved out of the step that it belongs to: it is done."""
        aside = self.frames[-1].aside
        return aside is not None and self.path[: len(aside)] != aside

    def step(self) -> Step | None:
        return step_at(self.script, self.frames[-1].path)

    # -- moving ------------------------------------------------------------------------------------

    def move(self, path: Path) -> None:
        frame = self.frames[-1]
        self.frames[-1] = Frame(frame.script, path, frame.counters, frame.aside, frame.resume)

    def next(self) -> None:
        """To the step below."""
        self.move((*self.path[:-1], int(self.path[-1]) + 1))

    def enter(self, *name: str) -> bool:
        """Goes into a block of the step it stands at. False (and it stays) where there is no such block."""
        step = self.step()
        if step is None or name not in step.blocks:
            return False
        self.move((*self.path, *name, 0))
        return True

    def enter_or_next(self, *name: str) -> None:
        if not self.enter(*name):
            self.next()

    # -- counting ----------------------------------------------------------------------------------

    def counter(self, name: str, path: Path) -> int:
        return self.frames[-1].counters.get(f"{name} {write_path(path)}", 0)

    def count(self, name: str, path: Path, value: int | None) -> None:
        """Sets a counter of the innermost frame; None forgets it."""
        counters = dict(self.frames[-1].counters)
        key = f"{name} {write_path(path)}"
        if value is None:
            counters.pop(key, None)
        else:
            counters[key] = value
        frame = self.frames[-1]
        self.frames[-1] = Frame(frame.script, frame.path, counters, frame.aside, frame.resume)

    def mark_asked(self, path: Path, at: datetime | None = None) -> None:
        """Notes when the question at a path was asked: now, unless told."""
        self.count("asked", path, ceil((at or self.now).timestamp()))

    def asked_at(self, path: Path) -> datetime:
        """When the question at a path was first asked; now, where it never was."""
        seconds = self.counter("asked", path)
        return datetime.fromtimestamp(seconds, self.now.tzinfo) if seconds else self.now

    # -- waiting and ending ------------------------------------------------------------------------

    def wait(self, waiting: Waiting) -> None:
        """Waits anew under the next number; the caller sets its timers with `timer`."""
        self.number += 1
        self.waiting = replace(waiting, number=self.number)

    def timer(self, key: str, due: datetime) -> None:
        self.effects.append(SetTimer(self.run.id, key, self.number, due))

    def stop_waiting(self) -> Waiting | None:
        """What it waited for until now; its timers are cleared."""
        waited, self.waiting = self.waiting, None
        if waited is not None:
            self.effects.append(ClearTimers(self.run.id))
        return waited

    def end(self, reason: str) -> None:
        if self.ended is None:
            self.stop_waiting()
            self.ended = reason
            self.effects.append(Ended(self.run.id, reason))

    # -- asking for things outside -----------------------------------------------------------------

    def derive(self, what: str) -> str:
        """A new id out of the run's own: the next in its count."""
        made = derive(self.run.id, what, self.sends)
        self.sends += 1
        return made

    def note(self, text: str) -> None:
        noted = Noted(self.run.id, text)
        if noted not in self.effects:
            self.effects.append(noted)

    def leave_to_a_person(self) -> None:
        """The message that is being answered was understood by nobody, or comes to nothing."""
        if self.answers is not None and self.upon is not None:
            self.effects.append(Handled(self.answers, "inbox", self.run.id))

    def change(self, change: Change) -> None:
        after = changed(self.contact, change)
        if after != self.contact:
            self.contact = after
            self.effects.append(change)

    def bar(self, kinds: Collection[ChannelKind]) -> None:
        """From here on nothing goes by these kinds of channel."""
        if kinds:
            self.barred = tuple(sorted({*self.barred, *kinds}))

    def remember(self, message: str, path: Path) -> None:
        """Keeps where a message came from, for when it cannot be delivered; the latest few are kept."""
        kept = dict(self.pending)
        kept[message] = (self.frames[-1].script, path)
        for old in list(kept)[:-REMEMBERED_SENDS]:
            del kept[old]
        self.pending = kept

    def has_arrived(self, path: Path) -> None:
        """What was said here has been answered, whatever is still reported of it."""
        place = (self.frames[-1].script, path)
        self.pending = {message: kept for message, kept in self.pending.items() if kept != place}

    def result(self) -> Run:
        """The run as it is now."""
        run = self.run
        ended_at = run.ended_at if self.ended == run.ended and run.ended_at else self.now
        return Run(
            id=run.id,
            script=run.script,
            version=run.version,
            purpose=run.purpose,
            started=run.started,
            frames=tuple(self.frames),
            variables=self.variables,
            waiting=self.waiting,
            number=self.number,
            sends=self.sends,
            ended=self.ended,
            ended_at=ended_at if self.ended is not None else None,
            expired=self.expired,
            last_message=self.last_message,
            answers=self.answers,
            thread=self.thread,
            expired_frames=self.expired_frames,
            pending=self.pending,
            asked=self.asked,
            question=self.question,
            asked_in=self.asked_in,
            key=run.key,
            via=self.via,
            heard_on=self.heard_on,
            taken_back=self.taken_back,
            barred=self.barred,
        )
