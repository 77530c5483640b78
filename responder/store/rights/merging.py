"""Two contacts that are one person: everything of one becomes the other's, and the strictest consent counts."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from responder.engine.consent import strictest
from responder.engine.world import Consent
from responder.store.catalogue import note
from responder.store.connection.sets import derived_id, upsert_rows
from responder.store.inward.people import person, wait_for
from responder.store.rights.ledger import add_lines
from responder.store.tables import (
    consent,
    contact,
    contact_address,
    contact_tag,
    event,
    handoff,
    input_,
    message,
    run,
    started,
)

OWNED = (contact_address, consent, run, input_, event, message, handoff)
COLUMNS = ("language", "time_zone", "country", "preferred")


def merge(connection: Connection, owner: str, kept: str, gone: str, who: str, now: datetime) -> bool:
    """Make the contact `gone` part of `kept`, under both locks and in the caller's transaction.

    What either side has withdrawn stays withdrawn, suppressions stay (they are of addresses), and the longer pause
    counts. False, and nothing changes, where it is one contact already, one is not there, or both have an address of
    the same kind: those may well be two people who share the other one.
    """
    if kept == gone or len(wait_for(connection, {(owner, kept), (owner, gone)})) < 2:
        return False
    kinds = [{kind for kind, _ in person(connection, (owner, one)).addresses} for one in (kept, gone)]
    if kinds[0] & kinds[1]:
        note(connection, owner, who, "not merged", {"contacts": [kept, gone], "both": sorted(kinds[0] & kinds[1])}, now)
        return False
    _merge_consents(connection, owner, kept, gone, now)
    _merge_sets(connection, owner, kept, gone)
    _merge_contact(connection, owner, kept, gone)
    for table in OWNED:
        moved = update(table).where(table.c.merchant == owner, table.c.contact == gone).values(contact=kept)
        connection.execute(moved)
    connection.execute(contact.delete().where(contact.c.merchant == owner, contact.c.id == gone))
    note(connection, owner, who, "merged", {"kept": kept, "gone": gone}, now)
    return True


_lines = (
    select(consent.c.channel, consent.c.purpose, consent.c.granted, consent.c.at, consent.c.basis)
    .where(consent.c.merchant == bindparam("m"), consent.c.contact == bindparam("c"))
    .order_by(consent.c.at, consent.c.id)
)


def _merge_consents(connection: Connection, owner: str, kept: str, gone: str, now: datetime) -> None:
    """The lines that `strictest` adds to those of both: a withdrawal of either counts for the person."""
    one, other = (
        tuple(Consent(*row) for row in connection.execute(_lines, {"m": owner, "c": who})) for who in (kept, gone)
    )
    added = strictest(one, other, now)[len(one) + len(other) :]
    rows = [
        {
            "merchant": owner,
            "id": derived_id("merge", kept, gone, line.channel, line.purpose),
            "contact": kept,
            "channel": line.channel,
            "purpose": line.purpose,
            "granted": line.granted,
            "at": line.at,
            "basis": line.basis,
            "evidence": {"source": "merge", "basis": line.basis, "contacts": [kept, gone]},
        }
        for line in added
    ]
    add_lines(connection, rows)


def _merge_sets(connection: Connection, owner: str, kept: str, gone: str) -> None:
    """Tags, and what `once:` has started: the later start counts, so that nothing begins again too early."""
    tags = connection.execute(_tags, {"m": owner, "c": gone}).all()
    connection.execute(contact_tag.delete().where(contact_tag.c.merchant == owner, contact_tag.c.contact == gone))
    rows = [{"merchant": owner, "contact": kept, "tag": tag, "since": since} for tag, since in tags]
    upsert_rows(connection, contact_tag, rows, update=[])
    theirs = connection.execute(_starts, {"m": owner, "c": gone}).all()
    mine = {(script, what): at for script, what, at in connection.execute(_starts, {"m": owner, "c": kept})}
    connection.execute(started.delete().where(started.c.merchant == owner, started.c.contact == gone))
    later = [one for one in theirs if (one[0], one[1]) not in mine or mine[(one[0], one[1])] < one[2]]
    starts = [{"merchant": owner, "contact": kept, "script": one[0], "what": one[1], "at": one[2]} for one in later]
    upsert_rows(connection, started, starts, update=["at"])


_tags = select(contact_tag.c.tag, contact_tag.c.since).where(
    contact_tag.c.merchant == bindparam("m"), contact_tag.c.contact == bindparam("c")
)
_starts = select(started.c.script, started.c.what, started.c.at).where(
    started.c.merchant == bindparam("m"), started.c.contact == bindparam("c")
)


def _merge_contact(connection: Connection, owner: str, kept: str, gone: str) -> None:
    """What the kept contact does not know is taken from the other."""
    both = select(contact).where(contact.c.merchant == owner, contact.c.id.in_([kept, gone]))
    rows: dict[str, dict[str, Any]] = {row.id: dict(row._mapping) for row in connection.execute(both)}
    mine, theirs = rows[kept], rows[gone]
    pauses = [one["paused_until"] for one in (mine, theirs) if one["paused_until"] is not None]
    values = {name: mine[name] if mine[name] is not None else theirs[name] for name in COLUMNS}
    values |= {"fields": {**theirs["fields"], **mine["fields"]}, "paused_until": max(pauses, default=None)}
    values["created_at"] = min(mine["created_at"], theirs["created_at"])
    connection.execute(update(contact).where(contact.c.merchant == owner, contact.c.id == kept).values(**values))
