"""Bounces: structured reports first, then the prose of mail servers, then a library of odd formats.

A mail counts as a bounce only if a machine sent it (null sender, MAILER-DAEMON and its kin, a report), so that
a customer who quotes or forwards one is still a customer.
"""

import email
import email.policy
import logging
import re
from typing import Final

from flufl.bounce import scan_message

from responder.channels.reading import limits
from responder.channels.reading.failures.bounce_prose import (
    BODY_FAILED,
    DELAYED,
    NOT_DELIVERED,
    PERMANENT,
    SUBJECT_DELAYED,
    SUBJECT_FAILED,
    TRIED_ON,
    failing,
)
from responder.channels.reading.failures.reports import Delivery, delivery, is_report
from responder.channels.reading.failures.status import (
    UNKNOWN,
    enhanced_in,
    excuses,
    is_permanent,
    reply_code_in,
    says_nobody,
)
from responder.channels.reading.letter import Letter
from responder.channels.reading.mail import Recipient
from responder.channels.reading.parts.addresses import addresses_in, local_part, mailboxes
from responder.channels.reading.personal_words import says_i
from responder.patterns import regex
from responder.understand.mail_address import spellings
from responder.values import frozen

_DAEMON: Final = regex(
    r"mailer-?_?daemon|mail-?daemon|mdaemon|post[-_.]?master|postmast|bounces?|bounce[+=-].*|mailer|mail-delivery.*|"
    r"mailsystem|mail[._-]?delivery[._-]?(?:system|subsystem)|microsoftexchange[0-9a-f]{20,}|mailerdaemon.*|daemon|mta|"
    r"non-?delivery|mail-?administrator|maildeliverysystem|smtp-?daemon|system-?administrator|exchange|mailrobot|"
    r"undeliver\w*|delivery[._-]?(?:failure|report|status)s?|returned-?mail|noreply-?bounce|email-?bounces?",
    re.IGNORECASE,
)
_DAEMON_NAME: Final = regex(
    r"(?:mail|internet mail|e-?mail) delivery (?:system|subsystem|service)|mail administrator|system administrator|"
    r"mailer[- ]?daemon|postmaster|microsoft (?:outlook|exchange)|mail system|delivery (?:status|subsystem)|"
    r"systemadministrator\w*|mail delivery|administrador del sistema|administrateur système|beheerder",
    re.IGNORECASE,
)
_ANSWERS: Final = regex(r"\s*(?:re|sv|vs|aw|antw|odp)\s?:", re.IGNORECASE)
_NOT_DELIVERED_TO: Final = regex(
    r"(?:not|n['’]t|unable to) (?:be )?deliver(?:ed)?(?: (?:your|the) (?:e-?mail|message|mail))?(?: to)?[ :]{1,3}"
    r"<?[^\s<>@]{1,64}@",
    re.IGNORECASE,
)
_FALLBACK_BYTES: Final = 40_000
_PREFIXED: Final = regex(r"[^\W\d_]{1,6}\s?(?:\[\d+\])?:")
_BEGINNING: Final = 40
_TOLD: Final = 400
"""Characters in which a server says what it returns, and a person says something of their own."""

# It logs addresses and, with a traceback, every odd mail.
logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL + 1)


@frozen
class Bounce:
    """`delayed` is a notice that delivery is still being tried (or went well): no bounce."""

    recipients: tuple[Recipient, ...]
    delayed: bool
    why: str


def read_bounce(letter: Letter) -> Bounce | None:
    """What a mail says about a delivery; None when it is no report of one."""
    report = delivery(letter.root)
    if report is not None:
        return _reported(letter, report)
    if not _from_machine(letter):
        return None
    subject = letter.subject or ""
    prose = _prose(letter)
    if SUBJECT_DELAYED.search(subject) or _is_delayed(prose):
        return Bounce((), True, "The mail server says that delivery is delayed.")
    if not (_speaks_of_failure(letter, subject, prose)):
        return None
    wrapped = delivery(letter.root, inside=1)
    if wrapped is not None and wrapped.failed:
        return _reported(letter, wrapped)
    recipients = _prose_recipients(letter, prose)
    return Bounce(recipients, False, "A mail server writes that the mail could not be delivered.")


def _is_delayed(prose: str) -> bool:
    """Whether delivery is still tried: nothing says that it failed, or that it did is said of the attempts so far."""
    if DELAYED.search(prose) and not BODY_FAILED.search(prose):
        return True
    return TRIED_ON.search(prose) is not None and PERMANENT.search(prose) is None


def _reported(letter: Letter, report: Delivery) -> Bounce:
    if not report.failed:
        what = "delayed" if "delayed" in report.others else report.others[0]
        return Bounce((), True, f"A delivery report (RFC 3464) says: {what[:30]}.")
    recipients = [_completed(letter, one, one.address in report.mute) for one in report.failed]
    named = tuple(one for one in recipients if one.address)
    return Bounce(named, False, "A delivery report (RFC 3464) says that delivery failed.")


def _completed(letter: Letter, recipient: Recipient, mute: bool) -> Recipient:
    """A report may name nobody, or say "5.0.0" and leave the reason to its prose: `mute` if it gives none itself."""
    address, status, permanent = recipient.address, recipient.status, recipient.permanent
    if not address:
        others = _returned_to(letter)
        address = others[0] if len(others) == 1 else ""
    if status is None or status.endswith(".0.0"):
        words = _near(_prose(letter), address)
        status = enhanced_in(words) if status is None else status
        # What the remote server said of this recipient is not overruled by a general text around it.
        if permanent:
            permanent = says_nobody(words) or not excuses(words)
        elif mute:
            permanent = is_permanent(status, words, failed=False)
    return Recipient(address, status, permanent)


def _near(prose: str, address: str) -> str:
    plain = prose.lower()
    at = max((plain.find(one) for one in spellings(address)), default=-1) if address else -1
    return prose[max(at - 200, 0) : at + 600] if at >= 0 else prose[:1500]


def _from_machine(letter: Letter) -> bool:
    if is_report(letter.root) in ("delivery-status", "") or letter.headers.text("x-failed-recipients"):
        return True
    if letter.null_sender or letter.sender is None:
        return True
    return _daemon(letter) or _returns_mail(letter)


def _returns_mail(letter: Letter) -> bool:
    """Whether a mail server writes under a name of its own: its subject begins with the failure, the mail answers none,
    and above all else it says that a mail did not reach an address that is not ours. Who tells us of a bounce speaks
    of themselves, asks, forwards it, or has one from us."""
    subject = (letter.subject or "").strip()
    failed = SUBJECT_FAILED.search(subject[:_BEGINNING])
    if failed is None or _PREFIXED.match(subject) or "in-reply-to" in letter.headers:
        return False
    told = _prose(letter)[:_TOLD]
    if "?" in told or says_i(told) or not BODY_FAILED.search(told):
        return False
    return bool(failing(told, (), lambda address: _is_ours(letter, address)))


def _speaks_of_failure(letter: Letter, subject: str, prose: str) -> bool:
    if letter.headers.text("x-failed-recipients"):
        return True
    if SUBJECT_FAILED.search(subject):
        return True
    if letter.null_sender and _NOT_DELIVERED_TO.search(prose[:1500]):
        return True
    if letter.sender is not None and not _daemon(letter):
        return False
    if BODY_FAILED.search(prose) is not None:
        return True
    returned = letter.null_sender and any(one.search(prose[:1500]) for one in (NOT_DELIVERED, UNKNOWN))
    return returned and bool(failing(prose[:1500], (), lambda address: _is_ours(letter, address)))


def _daemon(letter: Letter) -> bool:
    """By the address, or by the shown name where the mail is not an answer of somebody called so."""
    address, name = letter.author
    if address and _DAEMON.fullmatch(local_part(address)):
        return True
    return bool(name and _DAEMON_NAME.search(name)) and _ANSWERS.match(letter.subject or "") is None


def _prose(letter: Letter) -> str:
    return letter.text[: limits.REPORT_CHARACTERS]


def _prose_recipients(letter: Letter, prose: str) -> tuple[Recipient, ...]:
    """Named in X-Failed-Recipients, else in the words, else known to the library, else whom we wrote to."""
    named = [address for value in letter.headers.texts("x-failed-recipients")[:20] for address in addresses_in(value)]
    found = failing(prose, named, lambda address: _is_ours(letter, address))
    if found:
        return tuple(found)
    addresses = _by_library(letter) or _returned_to(letter)
    status = enhanced_in(prose)
    seen = status or (reply_code_in(prose) or "")
    permanent = is_permanent(status, prose[:4000], failed=seen.startswith("5"))
    return tuple(Recipient(address, status, permanent) for address in addresses[:1])


def _is_ours(letter: Letter, address: str) -> bool:
    if letter.is_own(address) or address == letter.sender or address in letter.addressed_to:
        return True
    return bool(_DAEMON.fullmatch(local_part(address))) or address in letter.original_addresses()


def _returned_to(letter: Letter) -> list[str]:
    if letter.returned is None:
        return []
    found = [address for value in letter.returned.texts("to")[:2] for _, address in mailboxes(value)]
    return [address for address in found if not letter.is_own(address)]


def _by_library(letter: Letter) -> list[str]:
    """Odd formats that flufl.bounce knows; it reads the standard library's messages, so it gets a small one."""
    header = b"".join(b"%s: %s\n" % (name.encode(), value.strip()[:1000]) for name, value in letter.headers.fields[:60])
    kind = letter.root.kind.startswith("multipart/")
    lines = [line[:400] for line in letter.root.body[:_FALLBACK_BYTES].split(b"\n")[:600]]
    if kind and not letter.root.children:
        return []
    try:
        message = email.message_from_bytes(header + b"\n" + b"\n".join(lines), policy=email.policy.compat32)
        named = sorted(one.decode("utf-8", "replace") for one in scan_message(message))
    except Exception:
        return []
    return [address for one in named for address in addresses_in(one) if not _is_ours(letter, address)]
