"""Writing down mails: raw, once each, together with what was made of them and how far the mailbox has been read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, func, or_, select, update

from responder.store.connection.sets import Key, among, insert_rows
from responder.store.inward.arrivals import Arrival, Stored, store_messages
from responder.store.inward.inputs import Pending
from responder.store.outward.bounces import FOR_GOOD, bounces_for_good, is_soft
from responder.store.outward.ends import End
from responder.store.outward.outbox import UNANSWERED, UNSETTLED, Change, lost_input
from responder.store.tables import channel, message, raw_mail
from responder.values import frozen

Place = tuple[str, str, str, int, int]
"""(merchant, channel, folder, UIDVALIDITY, UID)."""
PROVEN = "proven"
"""Under which name the details of a mail tell whether it is known to be from whom it names."""
COLUMNS = (
    "merchant",
    "id",
    "channel",
    "mailbox",
    "uid_validity",
    "uid",
    "fingerprint",
    "kind",
    "why",
    "truncated",
    "raw",
)


@frozen
class Loss:
    """A message of ours that did not arrive (a bounce), or that its reader complained about."""

    message: str
    code: str | None
    reason: str
    address_dead: bool = False
    complaint: bool = False


@frozen
class MailArrival:
    """One fetched mail. `message` is the customer's message in it, `losses` what it tells of messages of ours, and
    `arrived` the ids of those that it names, as nobody could who has not got them, and of which nothing was known."""

    merchant: str
    channel: str
    id: str
    mailbox: str
    uid_validity: int
    uid: int
    fingerprint: str
    kind: str
    why: str
    raw: bytes
    at: datetime
    position: int
    truncated: bool = False
    message: Arrival | None = None
    losses: tuple[Loss, ...] = ()
    arrived: tuple[str, ...] = ()

    @property
    def place(self) -> Place:
        return self.merchant, self.channel, self.mailbox, self.uid_validity, self.uid

    @property
    def print(self) -> tuple[str, str, str]:
        return self.merchant, self.channel, self.fingerprint


def store_mails(connection: Connection, arrivals: Sequence[MailArrival]) -> Stored:
    """Write down those that are new; a mail that is known by its place or its content is not taken twice.

    The mailbox's watermark moves in the same transaction, past the known ones as well.
    """
    new = _new_ones(connection, arrivals)
    insert_rows(connection, raw_mail, [_row(one) for one in new])
    arrived = [{"m": one.merchant, "i": identity, "now": one.at} for one in new for identity in one.arrived]
    if arrived:
        connection.execute(_arrived, arrived)
    stored = store_messages(connection, [one.message for one in new if one.message is not None])
    pending, ends = [*stored.pending], list[End]()
    for one in new:
        lost, ended = _lose(connection, one)
        pending += lost
        ends += ended
    _move_watermarks(connection, arrivals)
    return Stored(pending, {one.position for one in new}, messages=stored.messages, ends=ends)


def _new_ones(connection: Connection, arrivals: Sequence[MailArrival]) -> list[MailArrival]:
    values = {
        "merchants": sorted({one.merchant for one in arrivals}),
        "channels": sorted({one.channel for one in arrivals}),
        "prints": sorted({one.fingerprint for one in arrivals}),
    }
    prints = {tuple(row) for row in connection.execute(_known_prints, values)}
    places = set(_places(connection, arrivals))
    new = []
    for one in arrivals:
        if one.place not in places and one.print not in prints:
            places.add(one.place)
            prints.add(one.print)
            new.append(one)
    return new


def _places(connection: Connection, arrivals: Sequence[MailArrival]) -> Iterator[Place]:
    """The places around these mails that hold a mail which is stored; one look for each mailbox."""
    uids: dict[tuple[str, str, str, int], list[int]] = {}
    for one in arrivals:
        uids.setdefault(one.place[:4], []).append(one.uid)
    for box, found in uids.items():
        values = dict(zip(("m", "c", "box", "validity"), box, strict=True))
        for (uid,) in connection.execute(_known_places, {**values, "lowest": min(found), "highest": max(found)}):
            yield (*box, uid)


def _lose(connection: Connection, one: MailArrival) -> tuple[list[Pending], list[End]]:
    """Mark messages as failed; a complaint leaves its message delivered, which it was. A message comes back once: what
    was given up for another reason may have gone out all the same, and who sends it back knows more."""
    lost, ends = [], []
    for loss in one.losses:
        row = connection.execute(_ours, {"m": one.merchant, "i": loss.message}).one_or_none()
        if row is None or (row.status == "failed" and not loss.complaint and row.reason in (loss.reason, FOR_GOOD)):
            continue
        if not loss.complaint:
            values = {"m": one.merchant, "i": loss.message, "new_code": loss.code, "new_reason": loss.reason}
            connection.execute(_failed, values)
            ends.append(End(row.kind, "failed", loss.code or ""))
            if is_soft(loss.code) and bounces_for_good(connection, row, one.at):
                loss = replace(loss, reason=FOR_GOOD, address_dead=True)
                connection.execute(_failed, {**values, "new_reason": FOR_GOOD})
        told = Change(
            (one.merchant, loss.message), "failed", code=loss.code, reason=loss.reason, address_dead=loss.address_dead
        )
        lost.append(lost_input(row, told, one.at, complaint=loss.complaint))
    return lost, ends


def _move_watermarks(connection: Connection, arrivals: Sequence[MailArrival]) -> None:
    furthest: dict[Key, MailArrival] = {}
    for one in arrivals:
        key = (one.merchant, one.channel)
        if key not in furthest or one.uid > furthest[key].uid or one.uid_validity != furthest[key].uid_validity:
            furthest[key] = one
    for key, one in furthest.items():
        values = {"m": key[0], "c": key[1], "validity": one.uid_validity, "uid": one.uid}
        connection.execute(_watermark, values)


def watermark(connection: Connection, key: Key) -> tuple[int, int] | None:
    """The (UIDVALIDITY, UID) up to which a mailbox is safely stored."""
    row = connection.execute(
        select(channel.c.uid_validity, channel.c.last_uid).where(channel.c.merchant == key[0], channel.c.id == key[1])
    ).one_or_none()
    return None if row is None or row[0] is None else (row[0], row[1])


def _row(one: MailArrival) -> dict[str, object]:
    return {**{name: getattr(one, name) for name in COLUMNS}, "received_at": one.at}


_of_channels = and_(among(raw_mail.c.merchant, "merchants"), among(raw_mail.c.channel, "channels"))
_known_places = select(raw_mail.c.uid).where(
    raw_mail.c.merchant == bindparam("m"),
    raw_mail.c.channel == bindparam("c"),
    raw_mail.c.mailbox == bindparam("box"),
    raw_mail.c.uid_validity == bindparam("validity"),
    raw_mail.c.uid >= bindparam("lowest"),
    raw_mail.c.uid <= bindparam("highest"),
)
_known_prints = select(raw_mail.c.merchant, raw_mail.c.channel, raw_mail.c.fingerprint).where(
    _of_channels, among(raw_mail.c.fingerprint, "prints")
)
_ours = (
    select(message)
    .where(
        message.c.merchant == bindparam("m"),
        message.c.id == bindparam("i"),
        message.c.direction == "out",
    )
    .with_for_update()
)
_failed = (
    update(message)
    .where(message.c.merchant == bindparam("m"), message.c.id == bindparam("i"))
    .values(status="failed", code=bindparam("new_code"), reason=bindparam("new_reason"), uncertain_since=None)
)
# Of those that may go out, or have gone out, a second time the first may have arrived, whatever became of the second.
_arrived = (
    update(message)
    .where(
        message.c.merchant == bindparam("m"),
        message.c.id == bindparam("i"),
        message.c.direction == "out",
        message.c.status != "sent",
        message.c.status != "delivered",
        or_(*(message.c.status == one for one in UNSETTLED), message.c.resent, message.c.code == UNANSWERED),
    )
    .values(
        status="sent",
        code=None,
        reason=None,
        uncertain_since=None,
        sent_at=func.coalesce(message.c.sent_at, message.c.uncertain_since, bindparam("now")),
    )
)
_watermark = (
    update(channel)
    .where(
        channel.c.merchant == bindparam("m"),
        channel.c.id == bindparam("c"),
        or_(
            channel.c.uid_validity.is_(None),
            channel.c.uid_validity != bindparam("validity"),
            channel.c.last_uid < bindparam("uid"),
        ),
    )
    .values(uid_validity=bindparam("validity"), last_uid=bindparam("uid"))
)
# What erasure has left of a message has no address, and leads to nobody.
_kept = and_(message.c.merchant == bindparam("m"), message.c.direction == "out", message.c.address != "")
_by_mail_id = select(message).where(_kept, among(message.c.mail_id, "mail_ids"))
_by_id = select(message).where(_kept, among(message.c.id, "ids"))


@frozen
class Parent:
    """A mail of ours that another answers or is about; `at` is when it was asked for. `settled`: it is known to have
    gone out."""

    id: str
    mail_id: str | None
    contact: str
    run: str | None
    address: str
    text: str
    at: datetime
    settled: bool = True


def find_parents(connection: Connection, merchant: str, ids: Sequence[str], mail_ids: Sequence[str]) -> list[Parent]:
    """Our mails with these message ids or Message-IDs (without brackets)."""
    values = {"m": merchant, "ids": list(ids), "mail_ids": list(mail_ids)}
    rows = {row.id: row for statement in (_by_id, _by_mail_id) for row in connection.execute(statement, values)}
    return [
        Parent(
            row.id,
            row.mail_id,
            row.contact,
            row.run,
            row.address,
            row.text,
            row.at,
            settled=row.status in ("sent", "delivered"),
        )
        for row in rows.values()
    ]
