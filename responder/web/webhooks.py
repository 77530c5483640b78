"""Twilio's webhooks. Nothing is stored before a signature is checked; nothing is accepted before it is stored.

Answers: 413 too large, 415 not a form, 400 not readable, 404 no such number here, 403 signature does not match,
503 not stored (the gateway tries again, then its fallback URL), 200 with empty TwiML once durably committed. Never
429, which the gateway takes for a failure of ours without trying again (facts: error 11217).
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Mapping, Sequence
from time import perf_counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from prometheus_client import Counter
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from responder.channels.twilio.webhooks import (
    EMPTY_TWIML,
    TWIML_TYPE,
    check_signature,
    read_account,
    read_form,
    read_inbound,
    read_status,
)
from responder.config import Settings
from responder.errors import ChannelError, StoreError
from responder.patterns import regex
from responder.service.logs import Seldom
from responder.web.answers import plain
from responder.web.body import BodyTooLarge, ClientGone, collect_body, header
from responder.web.metrics import WebMetrics
from responder.web.pages import below
from responder.web.security import made_once

if TYPE_CHECKING:
    from responder.service import ChannelRecord, Service

_log = logging.getLogger(__name__)

FORM_TYPE = b"application/x-www-form-urlencoded"
# The gateway waits 15 s at most; an answer after that is not heard, and it must be free to try again before.
ANSWER_SECONDS = 12.0
# Our ids are of this form; what else stands in the address of a report is none that any database is asked for.
MESSAGE = regex(r"[A-Za-z0-9_-]{1,64}")
# An unknown number is checked against this, so that it takes the time of a known one.
_NOBODY = (secrets.token_hex(16),)

TELL_EVERY = 60.0
"""Seconds between two lines of the log about webhooks refused for the same reason: anybody may send such."""
REMEDIES = {
    "forged": "Webhooks are refused, their signature does not match. If they are the gateway's: RESPONDER_PUBLIC_URL"
    " must be the address that it has for us, and the channel's token the account's.",
    "unknown_channel": "Texts are refused, no published channel has their account and number. If they are yours:"
    " publish that number as `sms`, with its `account`.",
    "wrong_type": "Webhooks are refused, they are no forms. If they are the gateway's: it is to send no JSON.",
    "too_large": "Webhooks are refused, they are larger than RESPONDER_BODY_LIMIT.",
}

Fields = Sequence[tuple[str, str]]
Refusal = tuple[str, Response]


_TWIML = made_once(Response(EMPTY_TWIML, media_type=TWIML_TYPE))
_NOTED = made_once(Response(status_code=204))
_TOO_LARGE: Refusal = ("too_large", made_once(plain(413, headers={"connection": "close"})))
_WRONG_TYPE: Refusal = ("wrong_type", made_once(plain(415, f"Send a form: {FORM_TYPE.decode()}.")))
_UNREADABLE: Refusal = ("unreadable", made_once(plain(400, "A field that every message has is missing or malformed.")))
_UNKNOWN: Refusal = ("unknown_channel", made_once(plain(404, "No such number is served here.")))
_FORGED: Refusal = ("forged", made_once(plain(403, "The signature does not match.")))
_NOT_STORED: Refusal = ("not_stored", made_once(plain(503, headers={"retry-after": "2"})))


class _Refused(Exception):
    def __init__(self, refusal: Refusal) -> None:
        self.outcome, self.response = refusal


class _Webhook:
    """What both webhooks share: from the connection to fields that are known to be the gateway's."""

    remedies: Mapping[str, str] = REMEDIES

    def __init__(self, service: Service, settings: Settings, counters: Mapping[str, Counter]) -> None:
        self.service = service
        self.base = settings.webhook_url
        self.base_path = settings.base_path
        self.limit = settings.body_limit
        self.counters = counters
        self._seldom = Seldom(TELL_EVERY)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                outcome, response = await self.handle(scope, receive)
        except _Refused as refused:
            outcome, response = refused.outcome, refused.response
            self.tell(outcome)
        except ClientGone:
            return
        except (StoreError, TimeoutError):
            outcome, response = _NOT_STORED
        except Exception as error:
            # Whatever it was, the message is not safely here: the gateway must hear that and try again.
            _log.error("webhook not handled: %s", type(error).__name__)
            outcome, response = _NOT_STORED
        self.counters[outcome].inc()
        await response(scope, receive, send)

    def tell(self, outcome: str) -> None:
        """Say why customers' texts may not come in, where that may be ours to mend. Counters alone nobody reads who has
        only the log; of what was sent nothing is told."""
        if outcome in self.remedies and self._seldom.may_tell(outcome):
            _log.warning("%s", self.remedies[outcome])

    async def handle(self, scope: Scope, receive: Receive) -> Refusal:
        """What to answer, and what to count."""
        raise NotImplementedError

    async def fields(self, scope: Scope, receive: Receive) -> Fields:
        """The form, before anything in it may be believed."""
        try:
            body = await collect_body(scope, receive, self.limit)
        except BodyTooLarge:
            raise _Refused(_TOO_LARGE) from None
        if header(scope, b"content-type").partition(b";")[0].strip().lower() != FORM_TYPE:
            raise _Refused(_WRONG_TYPE)
        try:
            return read_form(body)
        except ChannelError:
            raise _Refused(_UNREADABLE) from None

    async def channel(self, scope: Scope, fields: Fields, account: str, address: str) -> ChannelRecord:
        """The merchant's channel, once one of its tokens has signed exactly these fields for exactly this URL."""
        pool = _field(fields, "MessagingServiceSid")
        channel = await self.service.find_text_channel(account, address) if account and address else None
        if (channel is None or channel.retired) and account and pool:
            channel = await self.service.find_text_channel(account, pool) or channel
        signed = self.signed(scope, fields, channel.tokens if channel is not None else _NOBODY)
        if channel is None:
            raise _Refused(_UNKNOWN)
        if signed:
            return channel
        # Any merchant can name any account and number in its file. Whose it is tells the token that signs.
        for other in await self.service.find_text_channels(account):
            named = other.address == address or (pool and other.pool == pool)
            if named and other.tokens != channel.tokens and self.signed(scope, fields, other.tokens):
                return other
        raise _Refused(_FORGED)

    def signed(self, scope: Scope, fields: Fields, tokens: Sequence[str]) -> bool:
        """Whether one of `tokens` has signed these fields for this URL."""
        # Blanks around a header's value are no part of it (RFC 9110 section 5.5); the parser leaves them there.
        signature = header(scope, b"x-twilio-signature").strip(b" \t").decode("latin-1")
        rules = header(scope, b"x-twilio-webhooks-signature-settings").decode("latin-1")
        return check_signature(tokens, (self.url(scope),), fields, signature, rules)

    def url(self, scope: Scope) -> str:
        """The address as the gateway knows it: the public one from the settings, never one out of a header."""
        path = below(self.base_path, (scope.get("raw_path") or scope["path"].encode()).decode("latin-1"))
        query = scope["query_string"].decode("latin-1")
        return f"{self.base}{path}?{query}" if query else self.base + path


class TextWebhook(_Webhook):
    """POST /webhooks/twilio/sms, and the same as fallback URL: a customer's text."""

    def __init__(self, service: Service, settings: Settings, metrics: WebMetrics) -> None:
        super().__init__(service, settings, metrics.texts)
        self.stored = metrics.stored

    async def handle(self, scope: Scope, receive: Receive) -> Refusal:
        fields = await self.fields(scope, receive)
        channel = await self.channel(scope, fields, *read_account(fields))
        try:
            text = read_inbound(fields)
        except ChannelError:
            return _UNREADABLE
        begun = perf_counter()
        new = await self.service.receive_text(channel.id, text)
        self.stored.observe(perf_counter() - begun)
        return ("accepted" if new else "duplicate"), _TWIML


class StatusWebhook(_Webhook):
    """POST /webhooks/twilio/status/{message}: what became of a message of ours; `message` is our id."""

    remedies: Mapping[str, str] = MappingProxyType({"forged": REMEDIES["forged"]})

    def __init__(self, service: Service, settings: Settings, metrics: WebMetrics) -> None:
        super().__init__(service, settings, metrics.statuses)

    async def handle(self, scope: Scope, receive: Receive) -> Refusal:
        fields = await self.fields(scope, receive)
        account, _ = read_account(fields)
        message = scope["path_params"]["message"]
        if not MESSAGE.fullmatch(message):
            return _UNKNOWN
        channel = await self.sender(scope, fields, account, message)
        try:
            report = read_status(fields, message)
        except ChannelError:
            return _UNREADABLE
        await self.service.report_status(channel, report)
        return "accepted", _NOTED

    async def sender(self, scope: Scope, fields: Fields, account: str, message: str) -> str:
        """The id of the channel that the message went out by. Twilio picks a number out of a pool, so From may be one
        that no merchant's file names: then our message's own channel counts, where its account and tokens do."""
        number = _field(fields, "From")
        if account and await self.service.find_text_channel(account, number) is not None:
            return (await self.channel(scope, fields, account, number)).id
        known = await self.service.find_text_channels(account) if account else ()
        signing = [one for one in {one.tokens for one in known} or (_NOBODY,) if self.signed(scope, fields, one)]
        if known and not signing:
            raise _Refused(_FORGED)
        mine = {one.id: one.merchant for one in known if one.tokens in signing}
        found = await self.service.find_sent_through(message, set(mine.values()))
        if found not in mine:
            raise _Refused(_UNKNOWN)
        return found


def _field(fields: Fields, name: str) -> str:
    return next((value for other, value in fields if other == name), "")
