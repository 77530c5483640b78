"""Why messages that a gateway took do not arrive: a few classes to count by, and what to do about each.

Sources: Twilio's error dictionary (see `twilio.errors`); RFC 3463 for the enhanced status codes of mail, RFC 7372 for
those of authentication.
"""

from __future__ import annotations

from typing import Final, Literal, get_args

from responder.channels.twilio.errors import meaning_of
from responder.language.script import ChannelKind
from responder.patterns import regex

Cause = Literal["address", "unreachable", "blocked", "opted out", "ours", "other"]
"""address: it is wrong or gone. unreachable: not for now. blocked: taken for unwanted. ours: our account, number or
domain is not set up for it."""
CAUSES: Final[tuple[Cause, ...]] = get_args(Cause)

_STATUS: Final = regex(r"([245])\.([0-9]{1,3})\.([0-9]{1,3})")
_TOLD: Final = regex(rf"[0-9]{{3,6}}(?: {_STATUS.pattern})?|{_STATUS.pattern}")
_BLOCKED: Final = frozenset({30004, 30007, 30450, 30453})
_SETTINGS: Final = frozenset({21219, 21408, 21608, 21612})
_TOO_LATE: Final = 30036
_UNPROVEN: Final = range(20, 30)
"""X.7.20 to X.7.29: DKIM, SPF, reverse DNS and DMARC of the sender (RFC 7372 section 3, and what grew from it)."""

REMEDIES: Final[dict[Cause, str]] = {
    "address": "these addresses are wrong or gone, and nothing more is sent there; see how the shop comes by them",
    "unreachable": "phones that are off, mailboxes that are full: it mostly passes by itself",
    "blocked": "say in each who writes and how to stop, use no shortened links, and write to those only who agreed; "
    "then ask the gateway (or the mail provider) what it filters",
    "opted out": "nothing is to be mended: they have opted out at the gateway",
    "ours": "mend it where the gateway's account (or the domain's DNS) is kept; until then hold offers back",
    "other": "look the code up at the gateway or mail server",
}
_OWN_REMEDIES: Final = {
    "30034": "register the number for business texts in the USA (10DLC: a brand and a campaign) in the gateway's "
    "console; until then no text to the USA arrives",
    "30032": "have the toll-free number verified in the gateway's console; until then no text from it arrives",
    "30007": "the words are what was filtered: name the shop, say how to stop, use no shortened link, and ask the "
    "gateway with a message's id",
}
_MAIL: Final[dict[Cause, str]] = {
    "address": "there is no such mailbox",
    "unreachable": "the mailbox is full or its server does not take it now",
    "blocked": "the recipient's server refuses it as unwanted",
    "opted out": "the reader has opted out",
    "ours": "the recipient's server does not believe that it is ours (SPF, DKIM or DMARC), or our address is wrong",
    "other": "the recipient's server gave no reason that is known",
}


def is_told(code: str | None) -> bool:
    """Whether a message's code is a gateway's or a mail server's, and not a word of our own send gate."""
    return _TOLD.fullmatch(code or "") is not None


def cause_of(kind: ChannelKind, code: str) -> Cause:
    """The class of a code; what is not known is `other`."""
    if kind == "email":
        return _of_mail(code)
    return _of_text(int(code)) if code.isascii() and code.isdigit() else "other"


def meaning(kind: ChannelKind, code: str) -> str:
    """What a code says, in words."""
    if kind == "sms" and code.isascii() and code.isdigit():
        return meaning_of(int(code)).reason
    return _MAIL[cause_of(kind, code)]


def remedy(kind: ChannelKind, code: str) -> str:
    """What to do about it."""
    return _OWN_REMEDIES.get(code) or REMEDIES[cause_of(kind, code)]


def _of_text(code: int) -> Cause:
    told = meaning_of(code)
    if told.opted_out:
        return "opted out"
    if told.outcome == "misconfigured" or code in _SETTINGS:
        return "ours"
    if told.address_dead:
        return "address"
    if code in _BLOCKED:
        return "blocked"
    return "unreachable" if told.outcome == "temporary" or code == _TOO_LATE else "other"


def _of_mail(code: str) -> Cause:
    found = _STATUS.search(code)
    if found is None:
        return "other"
    lasting, subject, detail = found[1] == "5", int(found[2]), int(found[3])
    if subject == 7:
        return "ours" if detail in _UNPROVEN else "blocked"
    if subject == 1 and lasting:
        return "ours" if detail in (7, 8) else "address"
    if (subject, detail) == (2, 1) and lasting:
        return "address"
    return "unreachable" if not lasting or subject in (2, 4) else "other"
