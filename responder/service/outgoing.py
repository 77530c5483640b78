"""A queued message as it goes out: the row, its thread, and the addresses that carry its id."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal
from urllib.parse import quote

from responder.channels.base import Outgoing
from responder.channels.mail.addressing import bounce_address, make_message_id, reply_address, unsubscribe_address
from responder.channels.mail.layout import compose
from responder.config import Settings
from responder.engine.effects import Send
from responder.errors import SettingError
from responder.store.catalogue import ChannelRecord, Shop
from responder.store.connection.sets import Key
from responder.store.outward.outbox import Queued

SEND = (
    "id",
    "run",
    "channel",
    "kind",
    "text",
    "purpose",
    "role",
    "language",
    "subject",
    "template",
    "answers",
    "thread",
    "expires",
)


def outgoing(
    row: Queued,
    channel: ChannelRecord,
    shop: Shop,
    parents: Mapping[Key, Queued],
    settings: Settings,
    now: datetime,
    *,
    bought: bool = False,
) -> Outgoing:
    """What the channel's sender is given. The same row always gives the same Message-ID. `bought`: it may go because
    the customer has bought here, not because they have said yes."""
    if row.kind == "sms":
        return Outgoing(
            id=row.id,
            sender=channel.address,
            to=row.address,
            text=row.text,
            queued_at=row.at,
            callback=f"{settings.webhook_url}/webhooks/twilio/status/{row.id}",
            valid_for=max(int((row.expires - now).total_seconds()), 1) if row.expires else None,
        )
    return _mail(row, channel, shop, parents, settings, bought)


def _mail(
    row: Queued, channel: ChannelRecord, shop: Shop, parents: Mapping[Key, Queued], settings: Settings, bought: bool
) -> Outgoing:
    automatic: Literal["auto-replied", "auto-generated"] = "auto-replied" if row.answers else "auto-generated"
    ways_out = _unsubscribe(row, channel, settings)
    text, html = _letter(row, shop, ways_out[0] if ways_out else None, bought)
    return Outgoing(
        id=row.id,
        sender=channel.address,
        to=row.address,
        text=text,
        html=html,
        queued_at=row.at,
        sender_name=shop.merchant.name,
        subject=row.subject,
        message_id=make_message_id(channel.address, row.id, settings.secret),
        references=_references(row, channel, shop, parents, settings),
        reply_to=reply_address(channel.address, row.id, settings.secret),
        envelope_sender=bounce_address(channel.address, row.id, settings.secret),
        automatic=automatic,
        unsubscribe=ways_out,
    )


def _letter(row: Queued, shop: Shop, unsubscribe: str | None, bought: bool) -> tuple[str, str | None]:
    """The text and its HTML. Where a layout is gone the plain one does; words that are due are not held up by it."""
    merchant = {**shop.merchant.fields, "name": shop.merchant.name}
    for template in (row.template, None):
        try:
            return compose(
                row.text,
                subject=row.subject or "",
                merchant=merchant,
                language=row.language or shop.merchant.language,
                template=template,
                unsubscribe=unsubscribe,
                bought=bought,
            )
        except SettingError:
            continue
    return row.text, None


def _references(
    row: Queued, channel: ChannelRecord, shop: Shop, parents: Mapping[Key, Queued], settings: Settings
) -> tuple[str, ...]:
    """The ids of the mails before it, oldest first (RFC 5322 section 3.6.4): our own mail that it continues, by the
    mailbox that this one went out from, those that the customer's mail names, then the customer's mail itself."""
    found: list[str] = []
    mailboxes = {one.id: one.address for one in shop.mailboxes()}
    for identity in (row.thread, row.answers):
        parent = parents.get((row.merchant, identity)) if identity else None
        if parent is None or parent.kind != "email":
            continue
        if parent.direction == "out":
            mailbox = mailboxes.get(parent.channel, channel.address)
            found.append(make_message_id(mailbox, parent.id, settings.secret)[1:-1])
            continue
        found += [
            *reversed((parent.details or {}).get("references", [])),
            *([parent.mail_id] if parent.mail_id else []),
        ]
    return tuple(f"<{one}>" for one in dict.fromkeys(found))


def _unsubscribe(row: Queued, channel: ChannelRecord, settings: Settings) -> tuple[str, ...]:
    """The ways out of an offer (RFC 2369 section 3.2, RFC 8058): a link where we have https, and an address."""
    if row.purpose != "marketing":
        return ()
    address = unsubscribe_address(channel.address, row.id, settings.secret)
    link = f"{settings.webhook_url}/u/{quote(address, safe='@+')}"
    return (*([link] if link.startswith("https://") else []), f"mailto:{address}")


def as_send(row: Queued) -> Send:
    """The row as the engine once asked for it: what the send gate judges."""
    return Send(to=row.address, **{name: getattr(row, name) for name in SEND})
