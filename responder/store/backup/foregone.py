"""What the database before had heard and said since the backup, for as long as channels are held.

By it is known what of all that is heard and asked for after a restore is so for the second time. What is not may go
out at once; and a yes that is only heard again undoes no later no.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, exists, select

from responder.engine.consent import TICK
from responder.engine.ids import derive
from responder.store.backup.looking import present
from responder.store.backup.replaced import Replaced
from responder.store.connection.sets import Key, Record, derived_id, upsert_rows
from responder.store.rights.ledger import add_lines
from responder.store.tables import channel, consent, event, foregone, message, run

BY_THEMSELVES = ("preference page",)
"""Where a yes comes from that nothing which is fetched can repeat."""
WHOLE = "whole"


def keep_in_mind(connection: Connection, found: Replaced, lines: Iterable[Key], *, whole: bool) -> None:
    """Ids of what was heard and said, and of the `lines` of the ledger that were taken over. `whole`: that was all."""
    told = {"in": found.heard, "event": found.events, "out": found.said, "no": set(lines)}
    rows = [{"merchant": owner, "what": what, "id": one} for what, ids in told.items() for owner, one in ids]
    if whole:
        owners = connection.execute(select(channel.c.merchant).distinct()).scalars()
        rows += [{"merchant": owner, "what": WHOLE, "id": ""} for owner in owners]
    upsert_rows(connection, foregone, rows, update=[])


def is_all_known(connection: Connection) -> bool:
    """Of a backup: False where channels were held as it was made, after a restore behind which not all was known."""
    held = select(channel.c.merchant).distinct().where(channel.c.active, channel.c.restored_to.is_not(None))
    known = select(foregone.c.merchant).where(foregone.c.what == WHOLE)
    return set(connection.execute(held).scalars()) <= set(connection.execute(known).scalars())


def know_in_part(connection: Connection) -> None:
    """What a backup knows of the time before an earlier restore stays known; that it was all is not said of what comes
    after this backup."""
    connection.execute(foregone.delete().where(foregone.c.what == WHOLE))


def forget(connection: Connection, owner: str) -> None:
    """Once no channel of a merchant is held any more."""
    held = exists().where(channel.c.merchant == owner, channel.c.active, channel.c.restored_to.is_not(None))
    connection.execute(foregone.delete().where(foregone.c.merchant == owner, ~held))


def _known(connection: Connection, owner: str, what: str, ids: Collection[str]) -> set[str]:
    keys = {(owner, what, one) for one in ids}
    return {row[2] for row in present(connection, foregone, ("merchant", "what", "id"), keys)}


# -- what is asked for the first time ------------------------------------------------------------------------


def asked_anew(connection: Connection, owner: str, waiting: Collection[Record], moment: datetime) -> set[str]:
    """The ids of those of these messages of one merchant, all asked for after a restore, that cannot have gone out
    before it. `moment` is the last that the backup knows of.

    An event that came after it, and was not told before, begins runs of its own. Where all of the database before
    could be read the same goes for what customers wrote; and whoever has nothing told again goes on from where the
    backup was: what their dialog says then has the same id as before, or was never said. Where nothing is known of the
    time before, an event is believed to be new as far as mails go; of texts the gateway can be asked.
    """
    if not waiting:
        return set()
    people = {(owner, row.contact) for row in waiting}
    events, repeated = _events(connection, owner, people, moment)
    texts, fetched = _texts(connection, owner, people, moment)
    again = repeated | fetched
    whole = bool(_known(connection, owner, WHOLE, [""]))
    said = _known(connection, owner, "out", [row.id for row in waiting])
    runs = _runs(connection, owner, {row.run for row in waiting if row.run})
    anew = set()
    for row in waiting:
        theirs = runs.get(row.run or "")
        causes = events.get(row.contact, set()) | (texts.get(row.contact, set()) if whole else set())
        goes_on = whole and row.contact not in again and (theirs is None or theirs.started_at <= moment)
        if goes_on or ((whole or row.kind == "email") and theirs is not None and _began(theirs, causes)):
            anew.add(row.id)
    return anew - said


def _began(one: Record, causes: Collection[str]) -> bool:
    """Whether one of these began this run: its id says by what it was (`run_id_for`)."""
    return any(derive(cause, "run", one.script, one.state.get("key", "")) == one.id for cause in causes)


def _events(
    connection: Connection, owner: str, people: Collection[Key], moment: datetime
) -> tuple[Mapping[str, set[str]], set[str]]:
    """What came after the restore for these contacts, as dialogs know it, and whom something was told again."""
    rows = present(connection, event, ("merchant", "contact"), people, ("id", "contact"), event.c.at > moment)
    again = _known(connection, owner, "event", [row[0] for row in rows])
    new: dict[str, set[str]] = {}
    for identity, who in rows:
        if identity not in again:
            new.setdefault(who, set()).add(derived_id("event", owner, identity))
    return new, {who for identity, who in rows if identity in again}


def _texts(
    connection: Connection, owner: str, people: Collection[Key], moment: datetime
) -> tuple[Mapping[str, set[str]], set[str]]:
    """What these contacts wrote that nobody had heard before, and who wrote what was only fetched."""
    told, came = ("id", "contact", "reference"), (message.c.direction == "in", message.c.at > moment)
    rows = present(connection, message, ("merchant", "contact"), people, told, *came)
    again = _known(connection, owner, "in", [row[2] for row in rows if row[2]])
    new: dict[str, set[str]] = {}
    for identity, who, reference in rows:
        if reference not in again:
            new.setdefault(who, set()).add(identity)
    return new, {who for _, who, reference in rows if reference in again}


def _runs(connection: Connection, owner: str, ids: Collection[str]) -> dict[str, Record]:
    rows: dict[str, Record] = {}
    for one in ids:
        mine = (run.c.merchant == owner) & (run.c.id == one)
        found = connection.execute(select(run.c.id, run.c.script, run.c.state, run.c.started_at).where(mine)).first()
        if found is not None:
            rows[one] = found
    return rows


# -- what was taken back -------------------------------------------------------------------------------------


def stand_by(connection: Connection, owner: str, now: datetime) -> None:
    """What was taken over as refused, and is allowed again by what was only heard again, is refused once more."""
    keys = {(row[0], row[1]) for row in connection.execute(_noes, {"m": owner})}
    if not keys:
        return
    columns = ("id", "contact", "channel", "purpose", "at")
    no: dict[tuple[str, str, str], Any] = {}
    for line in present(connection, consent, ("merchant", "id"), keys, columns):
        about = line[1:4]
        no[about] = max(line, no.get(about, line), key=lambda one: one[4])
    rows = []
    for about, line in sorted(no.items()):
        latest = connection.execute(_latest(owner, *about)).first()
        if latest is not None and latest.granted and latest.at > line[4] and _is_repeated(connection, owner, latest):
            cited = select(consent).where(consent.c.merchant == owner, consent.c.id == line[0])
            row = connection.execute(cited).one()._mapping
            again = {"id": derived_id("again", line[0], latest.id), "at": max(now, latest.at + TICK)}
            rows.append({**row, **again})
    add_lines(connection, rows)


_noes = select(foregone.c.merchant, foregone.c.id).where(foregone.c.merchant == bindparam("m"), foregone.c.what == "no")


def _latest(owner: str, who: str, kind: str, purpose: str) -> Any:
    mine = (consent.c.merchant == owner, consent.c.contact == who, consent.c.channel == kind)
    ordered = select(consent).where(*mine, consent.c.purpose == purpose).order_by(consent.c.at.desc())
    return ordered.limit(1)


def _is_repeated(connection: Connection, owner: str, line: Record) -> bool:
    """Whether a yes may be one of before: all but what is known to be said for the first time."""
    cited = line.evidence.get("message")
    if cited is None:
        return line.evidence.get("source") not in BY_THEMSELVES
    mine = (message.c.merchant == owner) & (message.c.id == cited)
    reference = connection.execute(select(message.c.reference).where(mine)).scalar()
    if reference is None or not _known(connection, owner, WHOLE, [""]):
        return True
    return bool(_known(connection, owner, "in", [reference]))
