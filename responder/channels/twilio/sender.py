"""Texts out through Twilio's REST API, and what only Twilio can tell afterwards."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Collection
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Any, Final

from twilio.base.exceptions import TwilioException  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from responder.channels.base import (
    CLAIM_LOST,
    NONE_FOUND,
    NOT_FOUND,
    NOT_SHOWN,
    InboundText,
    MayGo,
    Outgoing,
    SendResult,
    always,
)
from responder.channels.twilio.errors import CODES, PASSING, classify, meaning_of
from responder.channels.twilio.http import (
    GatewayHttp,
    MaybeSentError,
    NoLongerOursError,
    NotSentError,
    RefusedError,
    once,
)
from responder.channels.twilio.webhooks import (
    MOST_MEDIA,
    is_address,
    is_reference,
    plain_number,
    readable,
    status_word,
    written,
)
from responder.errors import ChannelError

LONGEST_BODY: Final = 1600
LONGEST_VALIDITY: Final = 36_000
"""Seconds after which Twilio gives up a message by itself (its Message resource, `ValidityPeriod`)."""
CLOCK_SKEW: Final = timedelta(minutes=5)
MOST_CANDIDATES: Final = 200
MOST_UNDATED: Final = 50
MOST_PAGES: Final = 1000
LISTING_SECONDS: Final = 300.0
"""For one list, whatever pages it leads to."""
MASKED: Final = "XXXX"
"""What stands for the last four digits of a number that Twilio redacts (its "Message Redaction" page)."""
REMEMBERED: Final = 20_000
MOST_RECEIVED: Final = 100_000
MOST_NUMBERS: Final = 10_000
MOST_SILENCE: Final = 3

UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, RecursionError, TwilioException)


class TwilioSender:
    """One number (or Messaging Service) of one account. Safe to use from many tasks at once."""

    def __init__(
        self,
        account: str,
        token: str,
        *,
        key: str | None = None,
        service: str | None = None,
        base_url: str = "",
        http: GatewayHttp | None = None,
        connections: int = 64,
    ) -> None:
        """`token` is the account's auth token, or the secret of the API key `key`. `service` is a Messaging
        Service SID that picks the number. `base_url` replaces https://api.twilio.com."""
        self._http = http or GatewayHttp(base_url=base_url, connections=connections)
        client = Client(key or account, token, account, http_client=self._http, environment={"": ""})
        self._messages = client.api.v2010.account.messages
        self.client = client
        self.service = service
        self._adopted: OrderedDict[str, str] = OrderedDict()
        self._shows = False
        """Whether its list has ever held a message that we know it has."""

    async def send(self, message: Outgoing, may_go: MayGo = always) -> SendResult:
        """One create call, never two. What may have reached Twilio without an answer is `unknown`."""
        if not message.text.strip():
            return SendResult("refused", code="21602", reason=CODES[21602].reason)
        if len(message.text) > LONGEST_BODY:
            return SendResult("refused", code="21617", reason=CODES[21617].reason)
        try:
            with once(may_go, _token_of(message)):
                created = await self._messages.create_async(**self._fields(message))
        except NoLongerOursError:
            return CLAIM_LOST
        except NotSentError as error:
            return SendResult("temporary", code="no-connection", reason=str(error))
        except MaybeSentError as error:
            return SendResult("unknown", code="no-answer", reason=f"no answer from the gateway ({error})")
        except RefusedError as error:
            return classify(error.status, error.code, error.retry_after)
        except UNREADABLE:
            return SendResult("unknown", code="bad-answer", reason="the gateway's answer cannot be read")
        return self._accepted(message, created)

    def _fields(self, message: Outgoing) -> dict[str, Any]:
        fields: dict[str, Any] = {"to": message.to, "body": readable(message.text)}
        if self.service:
            fields["messaging_service_sid"] = self.service
        else:
            fields["from_"] = message.sender
        if message.callback:
            fields["status_callback"] = message.callback
        if message.valid_for is not None and message.valid_for < LONGEST_VALIDITY:
            fields["validity_period"] = message.valid_for
        return fields

    def _accepted(self, message: Outgoing, found: Any) -> SendResult:
        """The result for a message that Twilio has; one it has but already failed keeps its code."""
        reference = found.sid
        if not is_reference(reference):
            return SendResult("unknown", code="bad-answer", reason="the gateway's answer names no message")
        self._adopted[reference] = message.id
        if len(self._adopted) > REMEMBERED:
            self._adopted.popitem(last=False)
        status = status_word(found.status if isinstance(found.status, str) else None)
        code = found.error_code if isinstance(found.error_code, int) else None
        if code is None or status != "failed":
            return SendResult("accepted", reference=reference, status=status)
        meaning = meaning_of(code)
        return SendResult(
            "accepted",
            reference=reference,
            status=status,
            code=str(code),
            reason=meaning.reason,
            address_dead=meaning.address_dead,
            opted_out=meaning.opted_out,
            passing=code in PASSING,
        )

    async def find(self, message: Outgoing, adopted: Collection[str] = ()) -> SendResult | None:
        """Look for a message whose outcome is unknown among those that Twilio has for its recipient.

        A candidate was made by our API since the message was queued, has the same recipient and text, and belongs to
        no other message; of several, the one made first is taken. Where there is none but one that does not show what
        it is (an account may redact texts and numbers), or more than are read, nobody can tell. See Sender.find for
        the results.
        """
        try:
            listed, whole = await self._listed(message)
        except RefusedError as error:
            return SendResult("unknown", code=f"HTTP {error.status}", reason="the gateway refuses to list messages")
        except (NotSentError, MaybeSentError, *UNREADABLE):
            return SendResult("unknown", code="no-answer", reason="the gateway could not be asked")
        self._shows = self._shows or any(one.sid in adopted or one.sid in self._adopted for one in listed)
        since = self._by_its_clock(message.queued_at - CLOCK_SKEW)
        free = [one for one in listed if self._may_be_ours(one, message, since, adopted)]
        shown = [one for one in free if _is_same(one, message)]
        if shown:
            self._shows = True
            return self._accepted(message, min(shown, key=lambda one: _aware(one.date_created)))
        if free or not whole:
            return NOT_SHOWN
        return NOT_FOUND if self._shows else NONE_FOUND

    def _by_its_clock(self, moment: datetime) -> datetime:
        """`moment` as the gateway's clock showed it, where ours is ahead of it: else nothing would be of since then."""
        return moment - (self._http.ahead or timedelta(0))

    def _by_our_clock(self, moment: datetime) -> datetime:
        """When something was at the gateway, at the latest: it tells whole seconds, and an answer must not seem to have
        come before its question."""
        return moment + (self._http.ahead or timedelta(0)) + timedelta(seconds=1)

    async def _listed(self, message: Outgoing) -> tuple[list[Any], bool]:
        """Twilio filters by the day it sent a message; one still in its queue has none, so ask without it as well. And
        whether this is all that it sent since then."""
        pair = {"to": message.to} if self.service else {"to": message.to, "from_": message.sender}
        undated = await self._messages.page_async(**pair, page_size=MOST_UNDATED)
        listed = [one async for one in _records(undated, MOST_UNDATED)]
        since = self._by_its_clock(message.queued_at - CLOCK_SKEW)
        dated = await self._messages.page_async(**pair, date_sent_after=since, page_size=100)
        sent = [one async for one in _records(dated, MOST_CANDIDATES)]
        return list({str(one.sid): one for one in (*sent, *listed)}.values()), len(sent) < MOST_CANDIDATES

    def _may_be_ours(self, found: Any, message: Outgoing, since: datetime, adopted: Collection[str]) -> bool:
        """Whether nothing that is told of it says that it is another."""
        owner = self._adopted.get(found.sid)
        made = found.date_created
        return (
            found.sid not in adopted
            and owner in (None, message.id)
            and str(found.direction) != "inbound"
            and self._is_from_us(found, message)
            and (_is_to(found, message.to) or found.to == message.to[: -len(MASKED)] + MASKED)
            and (not isinstance(made, datetime) or _aware(made) >= since)
            and (not found.body or _same_text(found.body, message.text))
        )

    def _is_from_us(self, found: Any, message: Outgoing) -> bool:
        """Shops that share an account may say the same words to the same person."""
        if self.service:
            return found.messaging_service_sid in (None, "", self.service)
        return found.from_ in (None, "") or plain_number(str(found.from_)) == message.sender

    async def received(self, to: str, since: datetime) -> AsyncIterator[InboundText]:
        """Every text Twilio received since then for `to` and, where there is a Messaging Service, for each of its
        numbers; newest first for each. Raises ChannelError when it cannot tell, or not of all of them.

        Twilio filters its list by one To and by the day or time (its Messages resource, "Read multiple Message
        resources"); whose numbers they are it tells at the service's PhoneNumbers and ShortCodes.
        """
        numbers, failed = await self._numbers(to)
        silent = 0
        for number in numbers:
            try:
                async for text in self._received_by(number, since):
                    yield text
                silent = 0
            except (RefusedError, NotSentError, MaybeSentError, *UNREADABLE) as error:
                # One list that fails must not hide the others: of a large pool one would fail every time.
                failed, silent = error, silent + 1
                if silent == MOST_SILENCE:
                    break
        if isinstance(failed, RefusedError):
            raise ChannelError("the gateway refuses to list messages", code=str(failed.code or failed.status))
        if failed is not None:
            raise ChannelError(f"the gateway could not list messages ({_told(failed)})")

    async def _received_by(self, number: str, since: datetime) -> AsyncIterator[InboundText]:
        if self._http.ahead is None:  # any answer tells what its clock shows
            await self._messages.page_async(to=number, page_size=1)
        since = self._by_its_clock(since)
        page = await self._messages.page_async(to=number, date_sent_after=since, page_size=1000)
        async for found in _records(page, MOST_RECEIVED):
            ours = str(found.direction) == "inbound" and _is_to(found, number)
            if ours and is_reference(found.sid) and is_address(found.from_) and not found.from_.endswith(MASKED):
                yield await self._inbound(found)

    async def _numbers(self, own: str) -> tuple[list[str], Exception | None]:
        """The channel's own number, then the others of its pool, each once; and why these are not all of them."""
        numbers = {own: None}
        if self.service is None:
            return [own], None
        service = self.client.messaging.v1.services(self.service)
        try:
            for listed, name in ((service.phone_numbers, "phone_number"), (service.short_codes, "short_code")):
                async for one in _records(await listed.page_async(page_size=400), MOST_NUMBERS):
                    if is_address(number := getattr(one, name)):
                        numbers[number] = None
        except (RefusedError, NotSentError, MaybeSentError, *UNREADABLE) as error:
            return [*numbers], error
        return [*numbers], None

    async def _inbound(self, found: Any) -> InboundText:
        sent = found.date_sent or found.date_created
        return InboundText(
            reference=found.sid,
            sender=plain_number(found.from_),
            to=found.to or "",
            text=written(found.body if isinstance(found.body, str) else ""),
            media=await self._media(found),
            sent_at=self._by_our_clock(_aware(sent)) if isinstance(sent, datetime) else None,
        )

    async def _media(self, found: Any) -> tuple[str, ...]:
        """The addresses of its pictures. A text whose pictures are gone must not keep the others from being heard."""
        if str(found.num_media or "0") == "0":
            return ()
        try:
            listed = await self._messages(found.sid).media.list_async(limit=MOST_MEDIA)
            return tuple(readable(f"https://api.twilio.com{one.uri.removesuffix('.json')}")[:2000] for one in listed)
        except (RefusedError, *UNREADABLE):
            return ()

    async def redact(self, reference: str) -> None:
        """Have Twilio forget the text of a message (for erasure). Raises ChannelError; one that is gone is fine."""
        await self._forget(reference, self._messages(reference).update_async(body=""))

    async def erase(self, reference: str) -> None:
        """Have Twilio delete a message from its log. Raises ChannelError; one that is gone is fine."""
        await self._forget(reference, self._messages(reference).delete_async())

    async def _forget(self, reference: str, asked: Any) -> None:
        try:
            await asked
        except RefusedError as error:
            if error.status != 404:
                raise ChannelError("the gateway refuses to forget a message", code=str(error.code)) from None
        except (NotSentError, MaybeSentError, *UNREADABLE) as error:
            raise ChannelError(f"the gateway could not forget a message ({type(error).__name__})") from None

    async def close(self) -> None:
        """Close the kept connections."""
        await self._http.close()


async def _records(page: Any, most: int) -> AsyncIterator[Any]:
    """What a list holds, page after page, at most `most`. Raises MaybeSentError where it does not come to an end: one
    that leads in circles must not keep us there."""
    clock = asyncio.get_running_loop().time
    until, seen, count = clock() + LISTING_SECONDS, set[str](), 0
    while page is not None:
        for record in page:
            yield record
            count += 1
            if count == most:
                return
        following = page.next_page_url
        if following in seen or len(seen) == MOST_PAGES or clock() > until:
            raise MaybeSentError("the gateway's list does not end")
        seen.add(following)
        page = await page.next_page_async()


def _token_of(message: Outgoing) -> str:
    """The same for every try of a message: an account may be shared by shops that give theirs the same id."""
    return blake2b(f"{message.sender} {message.to} {message.id}".encode(), digest_size=16).hexdigest()


def _told(error: Exception) -> str:
    """What may be said of an error: ours say what it was, another's may quote what the gateway has answered."""
    return str(error) if isinstance(error, (NotSentError, MaybeSentError)) else "its answer cannot be read"


def _aware(instant: datetime) -> datetime:
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def _is_same(found: Any, message: Outgoing) -> bool:
    """Whether all that tells one message from another is shown, and fits; of one that may be ours."""
    direction = str(found.direction).startswith("outbound")
    return bool(direction and found.body and _is_to(found, message.to) and isinstance(found.date_created, datetime))


def _is_to(found: Any, address: str) -> bool:
    """Whether it went there. The list was asked for that; were it not heeded, equal texts would be taken for one."""
    return found.to in (None, "") or (isinstance(found.to, str) and plain_number(found.to) == address)


def _same_text(found: str, ours: str) -> bool:
    """Whether Twilio's text is ours; a trial account puts a sentence before it."""
    found, ours = found.strip(), readable(ours).strip()
    return found == ours or (found.startswith("Sent from your Twilio trial account - ") and found.endswith(ours))
