"""Complaints: a customer pressed "this is spam" and the mailbox provider tells us."""

import re
from typing import Final

from responder.channels.reading.failures.reports import feedback, is_report
from responder.channels.reading.letter import Letter
from responder.channels.reading.mail import Recipient
from responder.channels.reading.parts.addresses import addresses_in, mailboxes
from responder.patterns import regex
from responder.values import frozen

# RFC 5965 section 7.3 and RFC 6430 name these reports that no customer's complaint lies behind.
_NO_COMPLAINT: Final = {
    "not-spam": "not spam",
    "auth-failure": "an authentication failure",
    "dmarc": "an authentication failure",
}
_HOTMAIL: Final = regex(
    r"complaint about message from|(?:hotmail|outlook|microsoft)[^\n]{0,30}junk (?:mail )?report",
    re.IGNORECASE,
)
_SUBJECT: Final = regex(
    r"(?:fwd?: ?)?(?:\[?(?:e-?mail )?(?:feedback|abuse|spam|junk|complaint|fbl)[\] ]{0,2}(?:loop|feedback|report|"
    r"complaint|notification)|(?:abuse|spam|user) (?:complaint|report)\b|email (?:abuse|feedback) report|"
    r"yahoo spam report|client tos notification)",
    re.IGNORECASE,
)
_REPORTER: Final = regex(
    r"(?:staff@(?:hotmail|outlook|live|msn)\.)|(?:feedback-?loop|fbl|abuse|complaints?|arf|scomp|spam-?(?:report|"
    r"feedback)|"
    r"email-?feedback|feedbackreport|postmaster|no-?reply|comcast-fbl|fbl-[\w-]+|[\w-]+-fbl|feedback)[\w.+-]*@",
    re.IGNORECASE,
)
_TYPE: Final = regex(r"^feedback-type:\s*([\w-]+)", re.IGNORECASE | re.MULTILINE)
_RECIPIENT: Final = regex(
    r"^(?:original-rcpt-to|x-hmxmroriginalrecipient|removal-recipient|original-recipient):\s*(\S+)",
    re.I | re.M,
)
_RECIPIENT_FIELDS: Final = ("original-rcpt-to", "removal-recipient", "original-recipient")
_RETURNED_FIELDS: Final = ("x-hmxmroriginalrecipient", "x-original-to", "delivered-to", "to")


@frozen
class Complaint:
    """`about` is empty for a report that is none (such as "not spam")."""

    recipients: tuple[Recipient, ...]
    counts: bool
    why: str


def read_complaint(letter: Letter) -> Complaint | None:
    """The complaint in a mail, or None."""
    fields = feedback(letter.root)
    if fields is None:
        return _unstructured(letter)
    kind = fields.value("feedback-type") or "abuse"
    if kind in _NO_COMPLAINT:
        return Complaint((), False, f"A feedback report (RFC 5965) about {_NO_COMPLAINT[kind]}.")
    values = [value for name in _RECIPIENT_FIELDS for value in fields.texts(name)[:20]]
    told = [address for value in values for address in addresses_in(value)]
    return Complaint(_recipients(letter, told), True, f"A feedback report (RFC 5965) of type {kind[:20]}.")


def _unstructured(letter: Letter) -> Complaint | None:
    subject, sender = letter.subject or "", letter.sender or ""
    declared = _TYPE.search(letter.text[:60_000])
    known = _REPORTER.match(sender) is not None
    if is_report(letter.root) == "feedback-report" or (declared and (known or letter.null_sender)):
        if declared and declared[1].lower() in _NO_COMPLAINT:
            return Complaint((), False, f"A feedback report about {_NO_COMPLAINT[declared[1].lower()]}.")
        return Complaint(
            _recipients(letter, _told(letter)), True, "A feedback report says that the mail was called spam."
        )
    hotmail = _HOTMAIL.search(subject) and (known or letter.returned is not None)
    if hotmail or (_SUBJECT.match(subject) and known and letter.returned is not None):
        return Complaint(
            _recipients(letter, _told(letter)), True, "A mailbox provider forwards a complaint of its user."
        )
    return None


def _told(letter: Letter) -> list[str]:
    return [address for match in _RECIPIENT.finditer(letter.text[:60_000]) for address in addresses_in(match[1])]


def _recipients(letter: Letter, told: list[str]) -> tuple[Recipient, ...]:
    """Whom the report names, else whom the returned mail was sent to; blacked-out addresses are left out."""
    if not told and letter.returned is not None:
        for name in _RETURNED_FIELDS:
            told = [address for value in letter.returned.texts(name)[:3] for _, address in mailboxes(value)]
            told = [address for address in told if not letter.is_own(address)]
            if told:
                break
    real = [
        one for one in dict.fromkeys(told) if "redact" not in one and not one.startswith(("xxx", "*", "undisclosed"))
    ]
    return tuple(Recipient(address, None, False) for address in real[:20])
