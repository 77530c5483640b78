"""The gateway's side of a webhook: forms as it writes them, signed by its published rule (not by our own code)."""

import base64
import hashlib
import hmac
from collections.abc import Iterable
from urllib.parse import urlencode

ACCOUNT = "AC" + "0a" * 16
NUMBER = "+4759440000"
CUSTOMER = "+4790012345"
TOKEN = "the-token-that-signs-today-12345"
OLD_TOKEN = "the-token-that-is-being-rotated0"
PUBLIC = "https://responder.example"
TEXT_PATH = "/webhooks/twilio/sms"

Fields = list[tuple[str, str]]


def inbound(body: str = "YES", reference: str = "SM" + "1" * 32, **changes: str) -> Fields:
    """What Twilio posts for an SMS, the fields that nobody asked for included."""
    fields = {
        "ToCountry": "NO",
        "ToState": "",
        "SmsMessageSid": reference,
        "NumMedia": "0",
        "ToCity": "",
        "FromZip": "",
        "SmsSid": reference,
        "FromState": "",
        "SmsStatus": "received",
        "FromCity": "",
        "Body": body,
        "FromCountry": "NO",
        "To": NUMBER,
        "ToZip": "",
        "NumSegments": "1",
        "MessageSid": reference,
        "AccountSid": ACCOUNT,
        "From": CUSTOMER,
        "ApiVersion": "2010-04-01",
    }
    return list({**fields, **changes}.items())


def report(status: str, reference: str = "SM" + "9" * 32, **changes: str) -> Fields:
    fields = {
        "SmsSid": reference,
        "SmsStatus": status,
        "MessageStatus": status,
        "To": CUSTOMER,
        "MessageSid": reference,
        "AccountSid": ACCOUNT,
        "From": NUMBER,
        "ApiVersion": "2010-04-01",
    }
    return list({**fields, **changes}.items())


def sign(url: str, fields: Iterable[tuple[str, str]], token: str = TOKEN) -> str:
    text = url + "".join(name + value for name, value in sorted(set(fields)))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def request(fields: Fields, *, path: str = TEXT_PATH, base: str = PUBLIC, token: str = TOKEN) -> dict[str, object]:
    """The body and headers of a genuine request, as keyword arguments for a client's `post`."""
    return {
        "content": urlencode(fields).encode(),
        "headers": {
            "content-type": "application/x-www-form-urlencoded; charset=utf-8",
            "x-twilio-signature": sign(base + path, fields, token),
        },
    }
