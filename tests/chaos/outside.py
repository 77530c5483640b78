"""The gateway and the customers of a shop: what outlives every process, and so is the judge of what was sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from responder.channels.base import CLAIM_LOST, InboundText, MayGo, Outgoing, SendResult, StatusReport, always
from responder.config import Settings
from responder.service import ChannelRecord, Clock
from tests.chaos.fate import Fate


@dataclass
class Outside:
    """`taken`: (reference, message) in order; `reports`: what the gateway has yet to tell us about them. It tells of
    every other customer only: of the others we have to ask."""

    clock: Clock
    taken: list[tuple[str, Outgoing]] = field(default_factory=list)
    reports: list[StatusReport] = field(default_factory=list)
    texts: list[InboundText] = field(default_factory=list)
    fate: Fate = field(default_factory=Fate)

    def sender(self, record: ChannelRecord, secrets: Mapping[str, str], settings: Settings) -> _Sender:
        return _Sender(self, record.kind, self.fate)

    def take(self, message: Outgoing, kind: str) -> str:
        reference = f"{kind}{len(self.taken)}"
        self.taken.append((reference, message))
        if kind == "sms" and int(message.to[-1]) % 2 == 0:
            for rank, status in ((20, "sent"), (50, "delivered")):
                self.reports.append(StatusReport(reference, message.id, status, rank))  # type: ignore[arg-type]
        return reference

    def sent(self) -> Counter[tuple[str, str]]:
        """How often each text went to each address. A mail counts once by its Message-ID: one that is repeated under
        the same is shown once (RFC 5322 section 3.6.4, and why the id is fixed before the first try)."""
        shown = {message.message_id or reference: message for reference, message in self.taken}
        return Counter((message.to, message.text) for message in shown.values())


@dataclass
class _Sender:
    outside: Outside
    kind: str
    fate: Fate

    async def send(self, message: Outgoing, may_go: MayGo = always) -> SendResult:
        self.fate.step("before the gateway's request")
        if not await may_go():
            return CLAIM_LOST
        reference = self.outside.take(message, self.kind)
        self.fate.step("taken by the gateway, no answer yet")
        return SendResult("accepted", reference=reference)

    async def find(self, message: Outgoing, adopted: Collection[str] = ()) -> SendResult | None:
        """As Twilio is asked: by recipient, text and time. Mail servers cannot be asked."""
        if self.kind == "email":
            return None
        for reference, one in self.outside.taken:
            alike = (one.to, one.text) == (message.to, message.text) and reference not in adopted
            if alike and one.queued_at >= message.queued_at - timedelta(minutes=5):
                return SendResult("accepted", reference=reference, status="sent")
        return SendResult("temporary", code="not-found", reason="the gateway does not have the message")

    async def received(self, to: str, since: datetime) -> AsyncIterator[InboundText]:
        for text in self.outside.texts:
            if text.sent_at is not None and text.sent_at >= since:
                yield text

    async def close(self) -> None: ...
