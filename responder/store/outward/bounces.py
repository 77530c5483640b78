"""Mailboxes that take nothing time after time: full since weeks, or on a server that is not there.

One such bounce says nothing of the address, RFC 3463: the mailbox may be emptied (X.2.2), the server come back (4.X.X).
What speaks of policy (X.7.X) is about us, however often it comes.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select

from responder.patterns import regex
from responder.store.connection.sets import Record
from responder.store.tables import message

TIMES = 3
SPAN = timedelta(days=3)
"""So many mails in a row, the first of them so long ago: then nothing more is sent there until the customer writes."""
FARTHEST = 100
FOR_GOOD = "bounced time after time; nothing more is sent there until the customer writes"
_SOFT = regex(r"4\.(?!7\.)[0-9]{1,3}\.[0-9]{1,3}|[45]\.2\.2")

_latest = (
    select(message.c.direction, message.c.status, message.c.code, message.c.address, message.c.at)
    .where(message.c.merchant == bindparam("m"), message.c.contact == bindparam("c"), message.c.kind == "email")
    .order_by(message.c.at.desc(), message.c.position.desc())
    .limit(FARTHEST)
)


def is_soft(code: str | None) -> bool:
    """Whether a bounce's status code says that the mailbox takes nothing for now."""
    return _SOFT.fullmatch(code or "") is not None


def bounces_for_good(connection: Connection, row: Record, now: datetime) -> bool:
    """Whether the mails to an address have bounced for so long that it is given up. `row` is the last that did.

    A mail that went out before it and did not come back, or anything that the customer has written since, is a sign of
    life. A later one may yet come back, and says nothing.
    """
    times, first = 0, now
    for one in connection.execute(_latest, {"m": row.merchant, "c": row.contact}):
        if one.direction == "in":
            break
        if one.address != row.address:
            continue
        if one.status == "failed" and is_soft(one.code):
            times, first = times + 1, one.at
        elif one.status in ("sent", "delivered") and one.at <= row.at:
            break
    return times >= TIMES and now - first >= SPAN
