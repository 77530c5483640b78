"""Writing what the engine decided for many contacts, with a handful of statements for all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Connection, bindparam, delete, text, update

from responder.errors import ConflictError
from responder.store.connection.sets import Key, Prepared, Values, insert_rows, upsert_rows
from responder.store.inward.inputs import as_row, clear_timers, remove
from responder.store.outcomes import Outcome, Rows, collect
from responder.store.outward.repeats import say_again
from responder.store.tables import (
    audit,
    consent,
    contact,
    contact_tag,
    handoff,
    input_,
    message,
    run,
    started,
    suppression,
)
from responder.values import frozen


@frozen
class Written:
    """What others are to be woken for: channels with new messages, and the earliest new timer."""

    channels: frozenset[Key] = frozenset()
    next_due: datetime | None = None
    messages: int = 0


def write(
    connection: Connection,
    outcomes: Sequence[Outcome],
    sequences: Mapping[Key, int],
    now: datetime,
    came: Sequence[dict[str, Any]] = (),
) -> Written:
    """Write everything, and take the handled inputs out of the queue. `came` are messages yet to be written at all.

    Raises ConflictError where a run is no longer as it was read: nothing of the batch may then be kept.
    """
    rows = Rows(came={(row["merchant"], row["id"]): row for row in came})
    for outcome in outcomes:
        collect(rows, outcome, sequences, now)
    _write_rows(connection, rows)
    return Written(
        channels=frozenset((row["merchant"], row["channel"]) for row in rows.messages),
        next_due=min((timer.due for timer in rows.timers.values()), default=None),
        messages=len(rows.messages),
    )


def _write_rows(connection: Connection, rows: Rows) -> None:
    _change_runs(connection, rows.changed_runs)
    insert_rows(connection, run, rows.new_runs)
    _change_contact.run(connection, rows.contacts)
    upsert_rows(connection, contact_tag, rows.new_tags, update=[])
    _untag.run(connection, rows.old_tags)
    insert_rows(connection, consent, rows.consents)
    _write_suppressions(connection, rows.suppressions)
    upsert_rows(connection, started, rows.started, update=["at"])
    insert_rows(connection, message, list(rows.came.values()))
    insert_rows(connection, message, rows.messages)
    say_again(connection, rows.copies)
    _handle_message.run(connection, rows.handled)
    _release.run(connection, rows.released)
    upsert_rows(connection, handoff, rows.handoffs, update=[])
    insert_rows(connection, audit, rows.notes)
    clear_timers(connection, rows.cleared)
    upsert_rows(connection, input_, [as_row(one) for one in rows.timers.values()], update=["due"])
    remove(connection, rows.removed)


# -- statements ----------------------------------------------------------------------------------------

_change_contact = Prepared(
    update(contact)
    .where(contact.c.merchant == bindparam("m"), contact.c.id == bindparam("i"))
    .values(
        language=bindparam("new_language"),
        time_zone=bindparam("new_zone"),
        country=bindparam("new_country"),
        preferred=bindparam("new_preferred"),
        fields=bindparam("new_fields"),
        paused_until=bindparam("new_pause"),
    )
)
_untag = Prepared(
    delete(contact_tag).where(
        contact_tag.c.merchant == bindparam("m"),
        contact_tag.c.contact == bindparam("c"),
        contact_tag.c.tag == bindparam("t"),
    )
)
_handle_message = Prepared(
    update(message)
    .where(message.c.merchant == bindparam("m"), message.c.id == bindparam("i"))
    .values(status="handled", handled_by=bindparam("by"), run=bindparam("of_run"))
)
_release = Prepared(
    update(handoff)
    .where(
        handoff.c.merchant == bindparam("m"),
        handoff.c.contact == bindparam("c"),
        handoff.c.channel.is_not_distinct_from(bindparam("of_channel", type_=handoff.c.channel.type)),
        handoff.c.closed_at.is_(None),
    )
    .values(closed_at=bindparam("now", type_=handoff.c.closed_at.type))
)
_unsuppress_address = Prepared(
    delete(suppression).where(
        suppression.c.merchant == bindparam("m"),
        suppression.c.kind == bindparam("k"),
        suppression.c.address == bindparam("a"),
    )
)
_change_run = Prepared(
    update(run)
    .where(run.c.merchant == bindparam("m"), run.c.id == bindparam("i"), run.c.sequence == bindparam("read"))
    .values(state=bindparam("now_is"), sequence=bindparam("next"), ended=bindparam("end"), ended_at=bindparam("end_at"))
)
# The driver for PostgreSQL does not tell how many rows a repeated statement changed, so there it is one statement.
_change_runs_at_once = text(
    """
    UPDATE run SET state = new.now_is, sequence = new.next, ended = new."end", ended_at = new.end_at
    FROM json_to_recordset(:changes) AS new(
        m text, i text, read int, next int, now_is json, "end" text, end_at timestamptz
    )
    WHERE run.merchant = new.m AND run.id = new.i AND run.sequence = new.read
    """
).bindparams(bindparam("changes", type_=JSON()))


def _change_runs(connection: Connection, changes: Sequence[Values]) -> None:
    if not changes:
        return
    if connection.dialect.name == "sqlite":
        changed = _change_run.run(connection, changes)
    else:
        plain = [{**one, "end_at": one["end_at"] and one["end_at"].isoformat()} for one in changes]
        changed = connection.execute(_change_runs_at_once, {"changes": plain}).rowcount
    if changed != len(changes):
        raise ConflictError("A run was changed by another worker; the batch is done again from a fresh look.")


def _write_suppressions(connection: Connection, wanted: Mapping[tuple[str, str, str], Values | None]) -> None:
    lifted = [{"m": one[0], "k": one[1], "a": one[2]} for one, row in wanted.items() if row is None]
    if lifted:
        _unsuppress_address.run(connection, lifted)
    upsert_rows(connection, suppression, [row for row in wanted.values() if row is not None], update=["reason", "at"])
