"""Everything that waits for its time in a simulated conversation: timers of runs, and messages held by the gate."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from responder.engine.effects import Send, SetTimer
from responder.values import frozen


@frozen
class Queued:
    """A message on its way to the gate, and since when."""

    send: Send
    since: datetime


@frozen
class Due:
    """One thing and its time. `order` keeps what is due at the same instant in the order in which it was set."""

    at: datetime
    order: int
    what: SetTimer | Queued


@dataclass(slots=True)
class Agenda:
    """What is due when. A timer that is set again under the same run and key replaces the earlier one."""

    waiting: list[Due] = field(default_factory=list)
    count: int = 0

    def add(self, at: datetime, what: SetTimer | Queued) -> None:
        if isinstance(what, SetTimer):
            self.waiting = [due for due in self.waiting if not _same_timer(due.what, what)]
        self.count += 1
        self.waiting.append(Due(at, self.count, what))

    def clear(self, run: str) -> None:
        """Forgets the run's timers. Messages of the run that the gate holds stay."""
        self.waiting = [due for due in self.waiting if isinstance(due.what, Queued) or due.what.run != run]

    def next_of(self, run: str) -> datetime | None:
        """When the run's next timer is due."""
        return min(
            (due.at for due in self.waiting if isinstance(due.what, SetTimer) and due.what.run == run), default=None
        )

    def take(self, until: datetime) -> Due | None:
        """The earliest thing due at `until` or before, which is then no longer waiting."""
        ready = [due for due in self.waiting if due.at <= until]
        if not ready:
            return None
        first = min(ready, key=lambda due: (due.at, due.order))
        self.waiting.remove(first)
        return first

    def take_burst(self) -> Due | None:
        """The timer at the end of a burst of messages, if one is open."""
        for due in self.waiting:
            if isinstance(due.what, SetTimer) and due.what.key == "burst":
                self.waiting.remove(due)
                return due
        return None


def _same_timer(one: SetTimer | Queued, other: SetTimer) -> bool:
    return isinstance(one, SetTimer) and (one.run, one.key) == (other.run, other.key)
