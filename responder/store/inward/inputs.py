"""The queue: inputs that contacts' dialogs have yet to be told."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, literal_column, select

from responder.engine.inputs import (
    ConversationReleased,
    DeliveryFailed,
    EventCame,
    MessageCame,
    OptOutSuspected,
    PreferencesChosen,
    RunStopped,
    RunWanted,
    Stimulus,
    TagChanged,
    TimerDue,
)
from responder.store.connection.sets import Key, Prepared, Values, among, ids_of, insert_rows, next_position
from responder.store.tables import contact, input_
from responder.values import frozen

STIMULI: Mapping[str, type[Any]] = {
    "message": MessageCame,
    "event": EventCame,
    "tag": TagChanged,
    "timer": TimerDue,
    "delivery": DeliveryFailed,
    "stop": RunStopped,
    "want": RunWanted,
    "release": ConversationReleased,
    "suspected": OptOutSuspected,
    "preferences": PreferencesChosen,
}
KINDS = {stimulus: kind for kind, stimulus in STIMULI.items()}
MAY_REFUSE = ("message", "preferences", "delivery")
"""The kinds by which a customer, or the gateway for them, may say no."""
TRIES = 3
"""After so many failures an input is set aside."""


@frozen
class Pending:
    """One input on its way to a contact. `fresh`: it came in this very transaction and has no row in the queue."""

    merchant: str
    contact: str
    stimulus: Stimulus
    due: datetime
    position: int
    attempts: int = 0
    fresh: bool = False

    @property
    def id(self) -> str:
        return self.stimulus.id

    @property
    def key(self) -> Key:
        return self.merchant, self.contact


def to_payload(stimulus: Stimulus) -> dict[str, Any]:
    """A stimulus as JSON: instants in ISO 8601. What is as it usually is is left out: a worker of the version before,
    which may not know it, reads the rest."""
    told = ((field, getattr(stimulus, field.name)) for field in fields(stimulus))
    stored = {field.name: value for field, value in told if value != field.default}
    stored["at"] = stimulus.at.isoformat()
    return stored


def from_payload(kind: str, stored: Mapping[str, Any]) -> Stimulus:
    """The stimulus again. Raises KeyError for a kind that this version does not know."""
    stimulus: Stimulus = STIMULI[kind](**{**stored, "at": datetime.fromisoformat(stored["at"])})
    return stimulus


def as_row(pending: Pending) -> Values:
    stimulus = pending.stimulus
    return {
        "merchant": pending.merchant,
        "id": pending.id,
        "contact": pending.contact,
        "kind": KINDS[type(stimulus)],
        "payload": to_payload(stimulus),
        "due": pending.due,
        "position": pending.position,
        "attempts": pending.attempts,
        "run": stimulus.run if isinstance(stimulus, TimerDue) else None,
    }


def put(connection: Connection, pending: Sequence[Pending]) -> None:
    """Write inputs down for a worker to claim."""
    insert_rows(connection, input_, [as_row(one) for one in pending])


_alive = input_.c.set_aside_at.is_(None)
MAY_BE_A_NO = and_(input_.c.kind.in_([literal_column(f"'{one}'") for one in MAY_REFUSE]), _alive)
"""Of an input that nobody has told yet."""
_candidates = Prepared(
    select(contact.c.merchant, contact.c.id)
    .join_from(input_, contact, and_(contact.c.merchant == input_.c.merchant, contact.c.id == input_.c.contact))
    .where(_alive, input_.c.due <= bindparam("now"))
    .order_by(input_.c.due, input_.c.position)
    .limit(bindparam("limit"))
    .with_for_update(of=contact, skip_locked=True)
)
_due = Prepared(
    select(
        input_.c.merchant,
        input_.c.id,
        input_.c.contact,
        input_.c.kind,
        input_.c.payload,
        input_.c.due,
        input_.c.position,
        input_.c.attempts,
    )
    .where(
        among(input_.c.merchant, "merchants"),
        among(input_.c.contact, "contacts"),
        _alive,
        input_.c.due <= bindparam("now"),
    )
    .order_by(input_.c.due, input_.c.position)
)
_lock = (
    select(contact.c.merchant, contact.c.id)
    .where(among(contact.c.merchant, "merchants"), among(contact.c.id, "contacts"))
    .order_by(contact.c.merchant, contact.c.id)
    .with_for_update(skip_locked=True)
)


def claim_contacts(connection: Connection, now: datetime, limit: int) -> set[Key]:
    """Lock contacts that have due inputs and that no other batch holds, longest waiting first."""
    return {(row[0], row[1]) for row in _candidates.rows(connection, {"now": now, "limit": limit})}


def lock_contacts(connection: Connection, keys: Collection[Key]) -> set[Key]:
    """Lock those of these contacts that no other batch holds. On SQLite the transaction itself is the lock."""
    if connection.dialect.name == "sqlite" or not keys:
        return set(keys)
    merchants, contacts = ids_of(keys)
    found = {(row[0], row[1]) for row in connection.execute(_lock, {"merchants": merchants, "contacts": contacts})}
    return found & set(keys)


def due_inputs(connection: Connection, keys: Collection[Key], now: datetime) -> list[Pending]:
    """Every due input of these contacts in the order in which they are to be told.

    An input whose payload this version cannot read is set aside at once.
    """
    merchants, contacts = ids_of(keys)
    rows = _due.records(connection, {"merchants": merchants, "contacts": contacts, "now": now})
    found = []
    for row in rows:
        if (row.merchant, row.contact) not in keys:
            continue
        try:
            stimulus = from_payload(row.kind, row.payload)
        except (KeyError, TypeError, ValueError) as error:
            who = {"m": row.merchant, "c": row.contact, "i": row.id}
            values = {**who, "tried": TRIES, "why": f"unreadable: {error!r}", "again": now}
            connection.execute(_failed, {**values, "aside": now})
            continue
        found.append(Pending(row.merchant, row.contact, stimulus, row.due, row.position, row.attempts))
    return found


TIMER: ColumnElement[str] = literal_column("'timer'")
_of_contact = and_(input_.c.merchant == bindparam("m"), input_.c.contact == bindparam("c"))
_remove = Prepared(input_.delete().where(_of_contact, input_.c.id == bindparam("i")))
_clear_timers = Prepared(input_.delete().where(_of_contact, input_.c.run == bindparam("r"), input_.c.kind == TIMER))
_failed = (
    input_.update()
    .where(_of_contact, input_.c.id == bindparam("i"))
    .values(
        attempts=bindparam("tried"), error=bindparam("why"), due=bindparam("again"), set_aside_at=bindparam("aside")
    )
)


def remove(connection: Connection, handled: Sequence[Pending]) -> None:
    """Inputs that have been handled."""
    _remove.run(connection, [{"m": one.merchant, "c": one.contact, "i": one.id} for one in handled])


def clear_timers(connection: Connection, runs: Collection[tuple[str, str, str]]) -> None:
    """All timers of these runs, each (merchant, contact, run)."""
    _clear_timers.run(connection, [{"m": merchant, "c": owner, "r": run} for merchant, owner, run in sorted(runs)])


def fail(connection: Connection, pending: Pending, error: str, now: datetime, again: datetime) -> bool:
    """Note a failure: tried again at `again`, or set aside after the last try (True)."""
    tried = pending.attempts + 1
    aside = now if tried >= TRIES else None
    if pending.fresh:
        put(connection, [replace(pending, attempts=tried, position=next_position())])
    connection.execute(
        _failed,
        {
            "m": pending.merchant,
            "c": pending.contact,
            "i": pending.id,
            "tried": tried,
            "why": error,
            "again": again,
            "aside": aside,
        },
    )
    return aside is not None


def next_due(connection: Connection) -> datetime | None:
    """When the next input is due (perhaps in the past); None where nothing waits."""
    found: datetime | None = _next_due.rows(connection, {})[0][0]
    return found


_next_due = Prepared(select(func.min(input_.c.due)).where(_alive))


def set_aside(connection: Connection, merchant: str, most: int) -> list[Values]:
    """Inputs that were given up, newest first, at most so many."""
    statement = select(input_).where(_aside(merchant)).order_by(input_.c.set_aside_at.desc()).limit(most)
    return [dict(row._mapping) for row in connection.execute(statement)]


def count_set_aside(connection: Connection, merchant: str) -> int:
    """How many inputs of a merchant were given up."""
    return int(connection.execute(select(func.count()).select_from(input_).where(_aside(merchant))).scalar() or 0)


def take_back(connection: Connection, merchant: str, beginning: str, now: datetime) -> int:
    """Try inputs anew that were set aside (the script was mended, say): those whose ids begin so. How many."""
    statement = (
        input_.update()
        .where(_aside(merchant), input_.c.id.startswith(beginning, autoescape=True))
        .values(set_aside_at=None, attempts=0, error=None, due=now)
    )
    return int(connection.execute(statement).rowcount)


def _aside(merchant: str) -> ColumnElement[bool]:
    return and_(input_.c.merchant == merchant, input_.c.set_aside_at.is_not(None))
