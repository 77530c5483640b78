"""Structured reports: delivery status (RFC 3464, 6533), read receipts (RFC 8098), abuse (RFC 5965)."""

import re
from typing import Final

from responder.channels.reading import limits
from responder.channels.reading.failures.status import best_status, enhanced_in, gives_reason, is_permanent
from responder.channels.reading.mail import Recipient
from responder.channels.reading.parts.addresses import tidy
from responder.channels.reading.parts.headers import Headers, read_headers
from responder.channels.reading.parts.mime import Part
from responder.patterns import regex
from responder.values import frozen

_STATUS_PARTS: Final = frozenset(("message/delivery-status", "message/global-delivery-status"))
_RECEIPT_PARTS: Final = frozenset(("message/disposition-notification", "message/global-disposition-notification"))
_FEEDBACK: Final = "message/feedback-report"
_GROUPS: Final = 300
_DIAGNOSTIC: Final = 400
"""Characters of what a server said of one receiver: there may be a hundred of them."""
_UNICODE: Final = regex(r"\\x\{([0-9A-Fa-f]{2,6})\}")
_RECEIVERS: Final = ("final-recipient", "original-recipient")
_HAPPENED: Final = {"failed", "failure", "fail", "undeliverable", "error"}


@frozen
class Delivery:
    """A delivery status report: who failed, and what happened to the others ("delayed", "delivered", …); `mute` are
    the addresses that it says no reason of."""

    failed: tuple[Recipient, ...]
    others: tuple[str, ...]
    mute: frozenset[str] = frozenset()


def delivery(root: Part, inside: int = 0) -> Delivery | None:
    """The delivery report of a mail; None where there is none or it names nobody. `inside` counts the mails around
    it: some gateways send a server's report on as an attachment."""
    failed: dict[str, Recipient] = {}
    others: list[str] = []
    mute: set[str] = set()
    for part in root.walk():
        if part.inside == inside and part.kind in _STATUS_PARTS:
            for group in _of_receivers(_groups(_fields(part))):
                action, recipient, told = _outcome(group)
                if action in _HAPPENED:
                    failed.setdefault(recipient.address, recipient)
                    mute.update(() if told else (recipient.address,))
                elif action:
                    others.append(action)
    return Delivery(tuple(failed.values()), tuple(others), frozenset(mute)) if failed or others else None


def _fields(part: Part) -> list[tuple[str, bytes]]:
    """Fields of a report part, whichever way it was nested, with ("", b"") between groups."""
    fields: list[tuple[str, bytes]] = []
    for group in re.split(rb"\n[ \t]*\n", part.payload().replace(b"\r\n", b"\n"))[:_GROUPS]:
        fields.extend(read_headers(group.lstrip(b"\n")).fields)
        fields.append(("", b""))
    return fields


def _groups(fields: list[tuple[str, bytes]]) -> list[Headers]:
    """Per-recipient groups; a second Final-Recipient begins a new one even without a blank line."""
    groups: list[list[tuple[str, bytes]]] = [[]]
    for name, value in fields:
        if not name or (name == "final-recipient" and any(seen == name for seen, _ in groups[-1])):
            groups.append([])
        if name:
            groups[-1].append((name, value))
    wanted = (*_RECEIVERS, "action")
    return [Headers(group) for group in groups if any(name in wanted for name, _ in group)][: limits.ADDRESSES * 3]


def _of_receivers(groups: list[Headers]) -> list[Headers]:
    """The groups that name somebody, all of them where none does. Some servers say what happened among the fields of
    the whole mail, above the receivers: it is true of those that do not say it themselves."""
    named = [group for group in groups if any(name in group for name in _RECEIVERS)]
    above = [field for group in groups if group not in named for field in group.fields if field[0] == "action"]
    if not named or not above:
        return named or groups
    return [group if "action" in group else Headers([*group.fields, above[0]]) for group in named]


def _outcome(group: Headers) -> tuple[str, Recipient, bool]:
    """What happened to whom, and whether the report gives a reason in words. What stands behind the number in Status
    is only what the number means, where the server gave a reason ("5.1.1 (bad address)")."""
    diagnostic = " ".join(group.texts("diagnostic-code")[:5])[:_DIAGNOSTIC]
    meaning = () if gives_reason(diagnostic) else group.texts("status")[:1]
    words = " ".join((diagnostic, *group.texts("x-display-name")[:1], *meaning))
    status = best_status(group.text("status"), diagnostic)
    action = re.split(r"[\s(;,]", (group.text("action") or "").strip().lower())[0].strip('"')
    if not action:
        stated = enhanced_in(group.text("status") or "") or status
        action = {"5": "failed", "4": "delayed"}.get((stated or "5")[0], "delivered")
    address = _typed(group.text("original-recipient")) or _typed(group.text("final-recipient"))
    return action, Recipient(address, status, is_permanent(status, words)), gives_reason(words)


def _typed(value: str | None) -> str:
    """The address of `rfc822; user@host` or `utf-8; …` with RFC 6533's `\\x{…}`; empty when it is none."""
    if not value:
        return ""
    kind, semicolon, address = value.partition(";")
    address = (address if semicolon else kind).strip()
    if "\\x{" in address:
        address = _UNICODE.sub(lambda match: _character(match[1]), address)
    return tidy(address.split()[0] if address.split() else "")


def _character(digits: str) -> str:
    code = int(digits, 16)
    return chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def receipt(root: Part) -> Headers | None:
    """The fields of a read receipt (disposition notification), or None."""
    for part in root.walk():
        if part.inside == 0 and part.kind in _RECEIPT_PARTS:
            return Headers([field for field in _fields(part) if field[0]])
    return None


def feedback(root: Part) -> Headers | None:
    """The fields of an abuse report (ARF), or None."""
    for part in root.walk():
        if part.inside == 0 and part.kind == _FEEDBACK:
            return Headers([field for field in _fields(part) if field[0]])
    return None


def is_report(root: Part) -> str | None:
    """The report type of a multipart/report, lower case."""
    if root.kind != "multipart/report":
        return None
    return root.parameters.get("report-type", "").strip().lower()
