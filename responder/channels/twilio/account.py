"""What a Twilio account says of a channel: whether it takes the credentials, and where it posts what comes in."""

from __future__ import annotations

import re
from typing import Any

from responder.channels.twilio.errors import classify
from responder.channels.twilio.http import MaybeSentError, NotSentError, RefusedError
from responder.channels.twilio.sender import UNREADABLE, TwilioSender
from responder.channels.twilio.webhooks import plain_number
from responder.errors import ChannelError
from responder.values import frozen


@frozen
class Posted:
    """Where the texts of a channel are posted, and by which HTTP method; an empty address is nowhere."""

    url: str
    method: str

    @property
    def shown(self) -> str:
        """The address without the password and the parameters that it may hold."""
        return re.sub(r"//[^/@]*@", "//", self.url.partition("?")[0].partition("#")[0])


async def posted_to(sender: TwilioSender, number: str) -> Posted | None:
    """Where Twilio posts what comes in for `number`; None for a sender that receives nothing.

    Raises ChannelError where the account is not taken, cannot be asked, or has no such number. Source: Twilio's
    IncomingPhoneNumbers and ShortCodes (`SmsUrl`, `SmsMethod`), and a Messaging Service's `InboundRequestUrl`, which
    goes first unless `UseInboundWebhookOnNumber` is set.
    """
    try:
        return await _asked(sender, number)
    except RefusedError as error:
        raise ChannelError(classify(error.status, error.code).reason, code=str(error.code)) from None
    except (NotSentError, MaybeSentError) as error:
        raise ChannelError(f"the gateway does not answer ({error})") from None
    except UNREADABLE:
        raise ChannelError("the gateway's answer cannot be read") from None


async def _asked(sender: TwilioSender, number: str) -> Posted | None:
    account = sender.client.api.v2010.account
    if sender.service:
        pool = await sender.client.messaging.v1.services(sender.service).fetch_async()
        if not pool.use_inbound_webhook_on_number:
            return _posted(pool.inbound_request_url, pool.inbound_method)
    if number.startswith("+"):
        listed = await account.incoming_phone_numbers.page_async(phone_number=number, page_size=20)
        found = [one for one in listed if plain_number(str(one.phone_number)) == number]
    elif number.isdecimal():
        listed = await account.short_codes.page_async(short_code=number, page_size=20)
        found = [one for one in listed if str(one.short_code) == number]
    else:
        await account.messages.page_async(page_size=1)  # a name receives nothing; the account is asked all the same
        return None
    if not found:
        raise ChannelError(f"the account has no number {number}")
    return _posted(found[0].sms_url, found[0].sms_method)


def _posted(url: Any, method: Any) -> Posted:
    return Posted(url if isinstance(url, str) else "", str(method or "POST").upper())
