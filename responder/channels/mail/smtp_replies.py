"""What a mail server's answer means for a message: RFC 5321 reply codes and RFC 3463 enhanced status codes."""

from __future__ import annotations

import re
from typing import Final, Literal

from responder.channels.base import SendResult
from responder.patterns import regex

Step = Literal["connect", "login", "sender", "recipient", "content"]

_ENHANCED: Final = regex(r"\s*([245])\.(\d{1,3})\.(\d{1,3})\b", re.ASCII)
# The address itself is no good: no such mailbox, no such domain, moved, disabled, takes no mail at all (RFC 7505).
_DEAD: Final = frozenset(("1.1", "1.2", "1.3", "1.6", "1.10", "2.1", "4.4"))
_DEAD_WORDS: Final = regex(
    r"(?:user|mailbox|recipient|address|account)\b[^.]{0,40}\b(?:unknown|not found|not exist|invalid|disabled|inactive|"
    r"unavailable)|(?:no such|unknown|invalid) (?:user|mailbox|recipient|address|person)|does ?n[o']t exist",
    re.IGNORECASE,
)
_FULL_WORDS: Final = regex(r"\bfull\b|quota|over limit|insufficient storage", re.IGNORECASE)
_OUR_WORDS: Final = regex(r"relay(?:ing)?\b|authenticat|not (?:allowed|permitted) to send|sender", re.IGNORECASE)
_REASONS: Final[dict[Step, str]] = {
    "connect": "the mail server turns us away",
    "login": "the mail server refuses the login",
    "sender": "the mail server refuses our address as the sender",
    "recipient": "the mail server refuses the recipient",
    "content": "the mail server refuses the message",
}
_NOT_WELL: Final = "the mail server is full or out of order"
"""RFC 3463 section 3.4, 4.3.X: whatever it was asked, it is neither about the sender nor the recipient."""


def read_reply(step: Step, code: int, text: str) -> SendResult:
    """The result for a message whose `step` was answered with `code` and `text`.

    4xx is temporary, but for a login. 5xx is a refusal: of our login or sender (the channel is misconfigured), of the
    recipient (for good only where the address is named as the cause), or of this message. A full mailbox is
    temporary however it is coded. `text` is read but never passed on: servers quote addresses in it. Less than 400
    was the answer to something else, a line too many before it: whoever takes that for a yes loses the message.
    """
    found = _ENHANCED.match(text)
    status = f"{found[2]}.{found[3]}" if found else ""
    shown = f"{code} {found[0].strip()}" if found else str(code)
    reason = f"{_NOT_WELL if code < 500 and status.startswith('3.') else _REASONS[step]} ({shown})"
    if 200 <= code < 400:
        return SendResult("temporary", code="out-of-step", reason="the mail server's answers are out of step")
    if code in (432, 530, 534, 535, 538) or status in ("7.8", "7.9", "7.14") or (step == "login" and code >= 500):
        return SendResult("misconfigured", code=shown, reason=f"{_REASONS['login']} ({shown})")
    if code < 500 or step in ("connect", "login"):
        return SendResult("temporary", code=shown, reason=reason)
    if status == "2.2" or (not status and code in (552, 550, 554) and step == "recipient" and _FULL_WORDS.search(text)):
        return SendResult("temporary", code=shown, reason=reason)
    if step == "sender" and code != 552:
        return SendResult("misconfigured", code=shown, reason=reason)
    if step == "recipient":
        return _recipient(code, text, status, shown, reason)
    if status in ("1.7", "1.8", "7.60"):
        return SendResult("misconfigured", code=shown, reason=f"{_REASONS['sender']} ({shown})")
    return SendResult("refused", code=shown, reason=reason, address_dead=status in _DEAD)


def _recipient(code: int, text: str, status: str, shown: str, reason: str) -> SendResult:
    words = text[:500]
    if status in _DEAD or (not status and code in (550, 551, 553) and _DEAD_WORDS.search(words)):
        return SendResult("refused", code=shown, reason=reason, address_dead=True)
    ours = status in ("1.7", "1.8", "7.60") or (status in ("7.0", "7.1", "7.26", "") and _OUR_WORDS.search(words))
    if ours and not _DEAD_WORDS.search(words):
        return SendResult("misconfigured", code=shown, reason=f"the mail server does not relay for us ({shown})")
    return SendResult("refused", code=shown, reason=reason)
