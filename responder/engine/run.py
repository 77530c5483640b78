"""A run: one contact's way through one script version. Plain data that goes through JSON between any two inputs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Any, Literal

from responder.language.script import ChannelKind, Path, Purpose
from responder.values import frozen

Json = Any  # None, bool, int, float, str, and lists and string-keyed dicts of these


@frozen
class Waiting:
    """What the run waits for. A timer counts only if its number equals `number`.

    reply: an answer on `channel` to the question at the innermost frame's path; `deadline` is the end of `within`.
    time: nothing but the timer. event: `event`, until `deadline`. turn: its question waits for another
    question of this contact on `channel` to be answered; `since` orders the turns.
    `collected` holds the messages of a burst that is still coming in. `upon` is when the message arrived upon which the
    question was asked, where it was one: what comes in the same breath was written before the question could be read.
    """

    kind: Literal["reply", "time", "event", "turn"]
    number: int
    since: datetime
    deadline: datetime | None = None
    channel: ChannelKind | None = None
    event: str | None = None
    collected: tuple[str, ...] = ()
    upon: datetime | None = None


@frozen
class Frame:
    """A place in one script version.

    `counters` holds, by name and path (`rounds 2`, `tries 1.replies.no.0`, `asked 1`), the rounds of a `repeat`,
    the misunderstood answers of a question, and the second (Unix time) at which it was asked. A block done out of
    turn (a late answer's branch, an `undelivered:` block) is an aside of the step at the path `aside`; when it is
    done the run waits for `resume` again, or ends where that is None.
    """

    script: str
    path: Path
    counters: Mapping[str, int] = field(default_factory=dict)
    aside: Path | None = None
    resume: Waiting | None = None


@frozen
class Run:
    """`frames` are outermost first; `variables` hold saved answers, the starting event's data and `reply`.

    `ended` is None while it lives, else a word: done, end, silence, stopped, opted out, condition, limit,
    unreachable, handed over, failed. `expired` keeps the question that silence ended, or a report that it was lost,
    and `expired_frames` its place, for as long as its grace time lasts (counted from `expired.deadline`). `sends`
    counts what it asked for outside, so that ids derive from it. `last_message` is the id of the latest message it
    sent, `answers` the inbound message that the next send answers, `asked` the wording of the latest question
    (`question` its message id, `asked_in` its script, version and language), `pending` the messages whose step has an
    `undelivered:` block, or whose question is open: message id to (script version, path).
    `key` is the value of a `once: per …`, `via` the channel id that the contact wrote to, by kind, `heard_on`
    the kind that the run last heard them on, `thread` the mail thread that it continues (`message`: our latest mail,
    `subject`). What it queued between the two moments of
    `taken_back` was said because of a silence that was none: the answer came before any of it was read.
    `barred` are the kinds of channel by which it says nothing, because what it was told by the shop is of somebody who
    has another address there.
    """

    id: str
    script: str
    version: str
    purpose: Purpose
    started: datetime
    frames: tuple[Frame, ...]
    variables: Mapping[str, Json] = field(default_factory=dict)
    waiting: Waiting | None = None
    number: int = 0
    sends: int = 0
    ended: str | None = None
    ended_at: datetime | None = None
    expired: Waiting | None = None
    last_message: str | None = None
    answers: str | None = None
    thread: Mapping[str, str] = field(default_factory=dict)
    expired_frames: tuple[Frame, ...] = ()
    pending: Mapping[str, tuple[str, Path]] = field(default_factory=dict)
    asked: str = ""
    question: str | None = None
    key: str = ""
    via: Mapping[ChannelKind, str] = field(default_factory=dict)
    heard_on: ChannelKind | None = None
    taken_back: tuple[datetime, datetime] | None = None
    asked_in: Mapping[str, str] = field(default_factory=dict)
    barred: tuple[ChannelKind, ...] = ()

    def to_json(self) -> dict[str, Json]:
        """The stored form."""
        from responder.engine.stored import run_to_json

        return run_to_json(self)

    @staticmethod
    def from_json(stored: Mapping[str, Json]) -> Run:
        from responder.engine.stored import run_from_json

        return run_from_json(stored)
