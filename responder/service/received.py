"""What the log says of something that came in."""

from __future__ import annotations

import logging
from typing import Any

from responder.service.intake import Item
from responder.store.inward.events import EventArrival
from responder.store.inward.mails import MailArrival
from responder.store.outward.reports import ReportArrival

log = logging.getLogger("responder.service")


def tell_received(kind: str, item: Item, new: bool, seconds: float) -> None:
    """By its own id, or of a report or bounce by that of its message, so that one can be followed from the webhook to
    the phone; with the code where it says that a message did not arrive."""
    if not log.isEnabledFor(logging.INFO):
        return
    facts: dict[str, Any] = {"kind": kind, "message": None}
    if isinstance(item, ReportArrival):
        facts |= {"message": item.message, "status": item.status, "code": item.code or None}
    elif isinstance(item, MailArrival) and item.losses:
        loss = item.losses[0]
        facts |= {"message": loss.message, "status": loss.reason, "code": loss.code}
    elif not isinstance(item, EventArrival):
        facts |= {"message": item.id}
    log.info(
        "received", extra={"facts": {"merchant": item.merchant, **facts, "new": new, "seconds": round(seconds, 4)}}
    )
