"""What Twilio's error codes mean for a message, its recipient and its channel.

Source: Twilio's error and warning dictionary, and the Programmable Messaging pages of each code.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Final, Literal

from responder.channels.base import SendResult
from responder.values import frozen

LONGEST_WAIT: Final = 3600.0


@frozen
class Meaning:
    """What a code asks for. `outcome` and `one_recipient` are those of SendResult; `wait` is how many seconds to hold
    off, if it says."""

    outcome: Literal["refused", "temporary", "misconfigured", "unknown"]
    reason: str
    address_dead: bool = False
    opted_out: bool = False
    wait: float | None = None
    one_recipient: bool = False


def _dead(reason: str) -> Meaning:
    return Meaning("refused", reason, address_dead=True)


def _refused(reason: str) -> Meaning:
    return Meaning("refused", reason)


def _later(reason: str, wait: float | None = None) -> Meaning:
    return Meaning("temporary", reason, wait=wait)


def _ours(reason: str) -> Meaning:
    return Meaning("misconfigured", reason)


def _ours_there(reason: str) -> Meaning:
    """Of our sender and the recipient's country or network together: others it may well reach."""
    return Meaning("misconfigured", reason, one_recipient=True)


CODES: Final[dict[int, Meaning]] = {
    # Our account or its address at Twilio
    20003: _ours("the gateway refuses the account's credentials; check the account and its token"),
    20005: _ours("the gateway account is not active"),
    20006: _ours("the gateway account may not use this"),
    20404: _ours("the gateway does not know this account or sender"),
    20429: _later("the gateway asks to slow down"),
    20500: Meaning("unknown", "the gateway had an error of its own"),
    20503: Meaning("unknown", "the gateway is not available"),
    # The recipient. Those that a stranger's number can bring about never park a channel.
    21201: _dead("there is no number to send to"),
    21211: _dead("the number is not valid"),
    21214: _dead("the number cannot be reached"),
    21217: _dead("the number is not valid"),
    21265: _refused("the recipient is a short code"),
    21408: _refused("sending to this country is off; switch it on in the gateway account's geo permissions"),
    21608: _refused("a trial account may only send to verified numbers"),
    21219: _refused("a trial account may only send to verified numbers"),
    21610: Meaning("refused", "the customer has opted out at the gateway", opted_out=True),
    21614: _dead("the number is not a mobile number"),
    21635: _dead("the number is a landline"),
    # The sender
    21212: _ours("the sender number is not valid"),
    21606: _ours_there("the sender number cannot send texts, or not to this number"),
    21603: _ours("the sender number is missing"),
    21607: _ours("the sender is not one of the account's numbers"),
    21611: _later("the sender's queue at the gateway is full", 300.0),
    21612: _refused("this sender cannot reach this number"),
    21659: _ours("the sender is not one of the account's numbers"),
    21660: _ours("the sender does not belong to this account"),
    21661: _ours("the sender cannot send texts"),
    21701: _ours("the Messaging Service does not exist"),
    21703: _ours("the Messaging Service has no sender"),
    21704: _ours_there("the Messaging Service has no sender that fits"),
    21705: _ours("the Messaging Service is not valid"),
    # The text
    21602: _refused("the text is empty"),
    21605: _refused("the text is too long"),
    21617: _refused("the text is longer than 1,600 characters"),
    21609: _ours("the status callback address is not valid; check RESPONDER_PUBLIC_URL"),
    21620: _refused("the media address is not valid"),
    # Limits
    14107: _later("too many replies between the same two numbers", 60.0),
    30047: _later("the message could not be rescheduled"),
    30610: _later("blocked in the recipient's quiet hours"),
    63017: _later("the account's limit is reached", 30.0),
    63018: _later("the channel's limit is reached", 30.0),
    63038: _later("the account's daily limit is reached", LONGEST_WAIT),
    # Delivery
    30001: _later("the gateway's queue is full", 300.0),
    30002: _ours("the gateway account is suspended"),
    30003: _later("the phone cannot be reached now"),
    30004: _refused("the recipient blocks messages"),
    30005: replace(_later("the number is unknown to the network"), address_dead=True),
    30006: _dead("a landline, or a network that cannot be reached"),
    30007: _refused("the network filtered the message; look at its words"),
    30008: _refused("the network gave no reason; it may have arrived all the same"),
    30009: _refused("a part of the message is missing"),
    30010: _ours_there("the message costs more than the account's cap"),
    30011: _refused("media cannot be sent to this number"),
    30017: _later("the network is congested"),
    30018: _ours_there("the country asks senders to be registered first"),
    30019: _refused("the media is too large"),
    30022: _later("the sender's rate at the network is reached", 60.0),
    30023: _ours_there("the sender's daily cap at the network is reached"),
    30024: _ours_there("the network does not accept a numeric sender; register one"),
    30027: _ours_there("the sender's daily cap at T-Mobile is reached"),
    30032: _ours_there("the toll-free number is not verified"),
    30034: _ours_there("the number is not registered for business texts in the USA"),
    30036: _refused("the message waited longer than it was valid"),
    30450: _refused("blocked as a sign of SMS pumping"),
    30453: _refused("blocked as a sign of SMS pumping"),
    30640: Meaning("refused", "the recipient is on a list of known litigators", address_dead=True, opted_out=True),
}


PASSING: Final = frozenset({30001, 30003, 30005, 30017, 30022, 30047, 30610, 63017, 63018, 63038})
"""Of a message that failed after the gateway had taken it: it has certainly not arrived, and may well later."""


def meaning_of(code: int) -> Meaning:
    """What `code` asks for; a code that is not known is taken as a refusal of this one message."""
    known = CODES.get(code)
    return known or _refused(f"the gateway refused it with code {code}")


def classify(status: int, code: int | None, retry_after: float | None = None) -> SendResult:
    """The result of a create call that was answered with HTTP `status` (300 or above) and Twilio's `code`.

    429 was not processed and may be tried again; 5xx may have been processed, whatever the code says; 401, 403, 404
    and redirects are about our account or address.
    """
    shown = str(code) if code is not None else f"HTTP {status}"
    if status == 429:
        return SendResult("temporary", code=shown, reason=CODES[20429].reason, retry_after=_wait(retry_after, 1.0))
    if status >= 500 or status in (408, 425, 499):
        return SendResult("unknown", code=shown, reason="the gateway had an error of its own", retry_after=retry_after)
    if code in CODES:
        meaning = CODES[code]
        wait = _wait(retry_after, meaning.wait) if meaning.outcome == "temporary" else None
        return replace(_result(meaning), code=shown, retry_after=wait)
    if status in (401, 403):
        return SendResult("misconfigured", code=shown, reason=CODES[20003].reason)
    if status in (404, 405) or status < 400:
        return SendResult("misconfigured", code=shown, reason="the gateway's address is wrong; check the account's SID")
    return SendResult("refused", code=shown, reason=f"the gateway refused it with {shown}")


def _result(meaning: Meaning) -> SendResult:
    return SendResult(
        meaning.outcome,
        reason=meaning.reason,
        address_dead=meaning.address_dead,
        opted_out=meaning.opted_out,
        one_recipient=meaning.one_recipient,
    )


def _wait(asked: float | None, usual: float | None) -> float | None:
    """Seconds to wait: what was asked for, else the usual with a tenth of jitter, so that not all come back at once."""
    if asked is not None:
        return min(max(asked, 0.0), LONGEST_WAIT)
    return None if usual is None else usual * random.uniform(0.9, 1.1)
