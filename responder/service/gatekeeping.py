"""Claiming messages of one channel: each passes the send gate with fresh rows, in the transaction that claims it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from responder.channels.base import Outgoing
from responder.config import Settings
from responder.engine.consent import rests_on_sale
from responder.engine.gate import judge
from responder.engine.ids import share_of
from responder.engine.verdict import GateFacts, Verdict
from responder.engine.world import Sent, World
from responder.service.limits import Lately
from responder.service.metrics import GONE
from responder.service.outgoing import as_send, outgoing
from responder.store.catalogue import ChannelRecord, Shop
from responder.store.connection.database import Connection
from responder.store.connection.sets import Key
from responder.store.outward.outbox import Change, Queued, change, claim, find_messages, queued
from responder.store.outward.repeats import has_arrived, repeats_of
from responder.store.outward.standing import Place, Standing, standing_in
from responder.store.worlds import held_since, load
from responder.values import frozen

MORNING = timedelta(minutes=1)
AT_ONCE = timedelta(hours=1)
"""What is said later than that after a form is a journey, in which a bot has no part: the form was the first to say."""


@frozen
class Ready:
    """One message as it goes out, how often the gateway has certainly not taken it before, and whose answer it is:
    the id of the inbound message, else of the run, by which the log can be followed from one to the other. `place` is
    where it goes, and `standing` what the customer had said no to there when the gate judged it. `code` is what the
    gateway said of it the last time."""

    message: Outgoing
    attempts: int = 0
    trail: str = ""
    place: Place = (("", ""), "", "")
    standing: Standing | None = None
    code: str | None = None


@frozen
class Claimed:
    """What may be sent now, as judged `at` that moment, who holds it and until when.

    `lost`: the gate refused some, so runs are to be told. `more`: the channel may have more to send at once. `refused`
    and `held` are the gate's reasons, one a message.
    """

    messages: Sequence[Ready]
    token: str
    at: datetime
    until: datetime
    lost: bool = False
    more: bool = False
    refused: Sequence[str] = ()
    held: Sequence[str] = ()


def claim_messages(
    connection: Connection,
    channel: ChannelRecord,
    shop: Shop,
    settings: Settings,
    *,
    token: str,
    now: datetime,
    until: datetime,
    limit: int,
    probe: bool = False,
) -> Claimed:
    """Take up to `limit` messages that may go now; hold or refuse the others as the gate says."""
    rows = queued(connection, (channel.merchant, channel.id), now, limit, probe=probe)
    if not rows:
        return Claimed((), token, now, until)
    go, changes, worlds = _judge(connection, rows, shop, now)
    change(connection, rows, changes, now)
    claim(connection, [(row.merchant, row.id) for row in go], token, until)
    return Claimed(
        messages=[
            replace(ready, standing=standing_in(worlds[ready.place[0]], row.kind, row.address))
            for ready, row in zip(prepare(connection, go, channel, shop, settings, now, worlds), go, strict=True)
        ],
        token=token,
        at=now,
        until=until,
        lost=any(one.status == "failed" for one in changes),
        more=len(rows) >= limit,
        refused=[one.code or "" for one in changes if one.status == "failed"],
        held=[one.code or "" for one in changes if one.status == "queued"],
    )


def prepare(
    connection: Connection,
    rows: Sequence[Queued],
    channel: ChannelRecord,
    shop: Shop,
    settings: Settings,
    now: datetime,
    worlds: Mapping[Key, World] | None = None,
) -> list[Ready]:
    """Rows as their sender is given them; mails with the thread that they stand in. `worlds` tell why an offer goes."""
    named = {(row.merchant, one) for row in rows if row.kind == "email" for one in (row.thread, row.answers) if one}
    found = find_messages(connection, named)
    return [
        Ready(
            outgoing(row, channel, shop, found, settings, now, bought=_bought(row, worlds or {}, now)),
            row.attempts,
            row.answers or row.run or "",
            ((row.merchant, row.contact), row.kind, row.address),
            code=row.code,
        )
        for row in rows
    ]


def _bought(row: Queued, worlds: Mapping[Key, World], now: datetime) -> bool:
    """Whether an offer by mail may go for no other reason than that the customer has bought here."""
    world = worlds.get((row.merchant, row.contact))
    offer = row.kind == "email" and row.purpose == "marketing"
    return offer and world is not None and rests_on_sale(world.consents, "email", now, world.contact.country)


def _judge(
    connection: Connection, rows: Sequence[Queued], shop: Shop, now: datetime
) -> tuple[list[Queued], list[Change], Mapping[Key, World]]:
    """The rows that may go, what becomes of the others, and the worlds it was judged by. Several to one contact count
    towards its caps in turn."""
    keys = {(row.merchant, row.contact) for row in rows}
    worlds = dict(load(connection, keys, {shop.merchant.id: shop}, now, attempted=True).worlds)
    answered = find_messages(connection, {(row.merchant, row.answers) for row in rows if row.answers})
    since = held_since(connection, keys)
    lately = Lately(connection, shop, rows, answered, now, _upon_forms(rows, worlds))
    repeats = _repeats(connection, rows, worlds, now)
    go: list[Queued] = []
    changes: list[Change] = []
    for row in rows:
        key: Key = (row.merchant, row.contact)
        message: Key = (row.merchant, row.id)
        world = worlds.get(key)
        if world is None:
            changes.append(Change(message, "failed", code=GONE, reason="this contact is gone"))
            continue
        if has_arrived(connection, row):
            changes.append(Change(message, "delivered", reason="an earlier try of it arrived after all"))
            continue
        inbound = answered.get((row.merchant, row.answers))
        facts = GateFacts(
            queued_at=row.at,
            answered_at=inbound.at if inbound is not None else None,
            answered_kind=inbound.kind if inbound is not None else "",
            held_since=since.get((row.merchant, row.contact, row.channel)),
            again_for=row.again_for,
            repeated_at=repeats.get((row.merchant, row.id)),
            resent=row.resent,
            **lately.facts(row),
        )
        verdict = judge(world, as_send(row), facts)
        if verdict.kind == "go":
            go.append(row)
            lately.going(row)
            worlds[key] = _having_sent(world, row, now)
        elif verdict.kind == "hold":
            until = _one_by_one(verdict, row)
            changes.append(Change(message, "queued", code=verdict.reason, not_before=until, reason=verdict.sentence))
        else:
            changes.append(Change(message, "failed", code=verdict.reason, reason=verdict.sentence))
    lately.write()
    return go, changes, worlds


def _upon_forms(rows: Sequence[Queued], worlds: Mapping[Key, World]) -> set[Key]:
    """The mails that go out at once because somebody has filled in a form (an event tells of it as `form`), to who had
    agreed to nothing before, and may not be who filled it in."""
    found = set()
    for row in rows:
        world = worlds.get((row.merchant, row.contact)) if row.kind == "email" and row.answers is None else None
        run = world.runs.get(row.run or "") if world is not None else None
        if world is None or run is None or "form" not in run.variables or row.at - run.started > AT_ONCE:
            continue
        if not any(line.granted and line.at < run.started for line in world.consents):
            found.add((row.merchant, row.id))
    return found


def _repeats(
    connection: Connection, rows: Sequence[Queued], worlds: Mapping[Key, World], now: datetime
) -> dict[Key, datetime]:
    """When the questions that reminders among the rows remind of are said again, or were, by reminder."""
    questions: dict[Key, tuple[Key, str]] = {}
    for row in rows:
        world = worlds.get((row.merchant, row.contact)) if row.role == "reminder" else None
        run = world.runs.get(row.run or "") if world is not None else None
        if run is not None and run.question:
            questions[(row.merchant, row.id)] = ((row.merchant, row.contact), run.question)
    keys = {key for key, _ in questions.values()}
    found = repeats_of(connection, keys, {question for _, question in questions.values()}, now)
    return {
        reminder: found[key][question]
        for reminder, (key, question) in questions.items()
        if question in found.get(key, ())
    }


def _one_by_one(verdict: Verdict, row: Queued) -> datetime | None:
    """Until when a message is held. A night's end is one moment for all who wait for it: they are let go over the
    minute that follows, each contact's messages together, so that their order stays."""
    if verdict.until is None or verdict.reason != "quiet":
        return verdict.until
    return verdict.until + MORNING * (share_of("morning", row.merchant, row.contact) / 100)


def _having_sent(world: World, row: Queued, now: datetime) -> World:
    sent = Sent(at=now, kind=row.kind, purpose=row.purpose, role=row.role, text_hash=row.text_hash)
    return replace(world, recent=(*world.recent, sent))
