"""The simulated gateway and mailbox: what a shop sends is kept and shown, and a customer can answer, with no account.

It stands behind the same interfaces as the real ones. Everything is in memory and bounded, and ends with the process.
"""

from __future__ import annotations

import asyncio
import secrets
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

from responder.channels.base import (
    CLAIM_LOST,
    NOT_FOUND,
    FetchedMail,
    InboundText,
    MayGo,
    Outgoing,
    SendResult,
    always,
)
from responder.channels.mail.message import build_mail
from responder.errors import ChannelError

MOST_MESSAGES: Final = 500
MOST_ADDRESSES: Final = 10_000

Watcher = Callable[[Outgoing], None]


class _Box:
    """What came to one mailbox of a shop."""

    def __init__(self) -> None:
        self.mails: list[tuple[int, bytes]] = []
        self.last = 0
        self.arrived = asyncio.Event()


class SimulatedGateway:
    """Every simulated channel's other side.

    `fail` holds results for the next sends, one each; `fail_for` results for an address, until taken away; `delay`
    seconds pass before each send is answered.
    """

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.now = now
        self.delay = 0.0
        self.fail: deque[SendResult] = deque()
        self.fail_for: dict[str, SendResult] = {}
        # A number of its own for each process, since the UIDs of its mails begin anew with it.
        self.validity = int(datetime.now(UTC).timestamp())
        self._sent: OrderedDict[str, deque[Outgoing]] = OrderedDict()
        self._texts: deque[InboundText] = deque(maxlen=MOST_ADDRESSES)
        self._boxes: dict[str, _Box] = {}
        self._watchers: list[Watcher] = []
        self._references: OrderedDict[tuple[str, str], str] = OrderedDict()

    # -- the shop's side

    def sender(self) -> SimulatedSender:
        """A way out, for texts and mails alike."""
        return SimulatedSender(self)

    def mailbox(self, address: str) -> SimulatedMailbox:
        """The mailbox of a shop."""
        return SimulatedMailbox(self, address)

    async def take(self, message: Outgoing) -> SendResult:
        """What a gateway does with a message. The same message twice (a repeated send) is kept once."""
        if self.delay:
            await asyncio.sleep(self.delay)
        failure = self.fail.popleft() if self.fail else self.fail_for.get(message.to)
        if failure is not None and failure.outcome != "unknown":
            return failure
        if message.message_id is not None:
            try:
                build_mail(message, self.now())
            except ChannelError as error:
                return SendResult("refused", code=error.code, reason=error.reason, address_dead=True)
        reference = self._references.get(_name(message)) or self._keep(message)
        return failure or SendResult("accepted", reference=reference, status="delivered")

    def _keep(self, message: Outgoing) -> str:
        kept = self._sent.setdefault(message.to, deque(maxlen=MOST_MESSAGES))
        self._sent.move_to_end(message.to)
        if len(self._sent) > MOST_ADDRESSES:
            self._sent.popitem(last=False)
        kept.append(message)
        reference = "SM" + secrets.token_hex(16)
        self._references[_name(message)] = reference
        if len(self._references) > MOST_ADDRESSES:
            self._references.popitem(last=False)
        for watcher in tuple(self._watchers):
            watcher(message)
        return reference

    def reference_of(self, message: Outgoing) -> str | None:
        """The gateway's id of a message that it took."""
        return self._references.get(_name(message))

    # -- the customer's side

    def messages(self, address: str) -> tuple[Outgoing, ...]:
        """What the shop sent to `address`, oldest first."""
        return tuple(self._sent.get(address, ()))

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Call `watcher` with each message as it is taken, until the function given back is called."""
        self._watchers.append(watcher)

        def leave() -> None:
            if watcher in self._watchers:
                self._watchers.remove(watcher)

        return leave

    async def follow(self, *addresses: str) -> AsyncIterator[Outgoing]:
        """Each message to one of `addresses` (to any, without) from now on, for as long as it is asked for."""
        queue: asyncio.Queue[Outgoing] = asyncio.Queue(MOST_MESSAGES)
        with self._following(queue, addresses):
            while True:
                yield await queue.get()

    @contextmanager
    def _following(self, queue: asyncio.Queue[Outgoing], addresses: tuple[str, ...]) -> Iterator[None]:
        def put(message: Outgoing) -> None:
            if (not addresses or message.to in addresses) and not queue.full():
                queue.put_nowait(message)

        leave = self.watch(put)
        try:
            yield
        finally:
            leave()

    def text(self, sender: str, to: str, words: str) -> InboundText:
        """A customer's text to the shop, as its service is to be given it; it can be listed afterwards."""
        made = InboundText("SM" + secrets.token_hex(16), sender, to, words, sent_at=self.now())
        self._texts.append(made)
        return made

    def texts_to(self, to: str, since: datetime) -> list[InboundText]:
        """The texts to a number since a time, newest first."""
        return [one for one in reversed(self._texts) if one.to == to and one.sent_at and one.sent_at >= since]

    def deliver_mail(self, address: str, raw: bytes) -> int:
        """A raw mail comes to a shop's mailbox, by whatever address with a plus; its UID."""
        box = self.box(address)
        box.last += 1
        box.mails.append((box.last, raw))
        del box.mails[:-MOST_MESSAGES]
        box.arrived.set()
        return box.last

    def box(self, address: str) -> _Box:
        """What lies in the mailbox that `address` is delivered to: what follows a plus is no part of its name."""
        local, _, domain = address.lower().rpartition("@")
        return self._boxes.setdefault(f"{local.partition('+')[0]}@{domain}", _Box())


class SimulatedSender:
    """A Sender (and TextHistory) whose gateway is simulated."""

    def __init__(self, gateway: SimulatedGateway) -> None:
        self._gateway = gateway

    async def send(self, message: Outgoing, may_go: MayGo = always) -> SendResult:
        return await self._gateway.take(message) if await may_go() else CLAIM_LOST

    async def find(self, message: Outgoing, adopted: Collection[str] = ()) -> SendResult | None:
        reference = self._gateway.reference_of(message)
        if reference is None or reference in adopted:
            return NOT_FOUND
        return SendResult("accepted", reference=reference, status="delivered")

    async def received(self, to: str, since: datetime) -> AsyncIterator[InboundText]:
        for one in self._gateway.texts_to(to, since):
            yield one

    async def close(self) -> None:
        """Nothing is open."""


class SimulatedMailbox:
    """A Mailbox that is simulated."""

    def __init__(self, gateway: SimulatedGateway, address: str) -> None:
        self._gateway = gateway
        self._address = address
        self._closed = False

    async def mails(self, watermark: tuple[int, int] | None) -> AsyncIterator[Sequence[FetchedMail]]:
        """See Mailbox.mails."""
        box, validity = self._gateway.box(self._address), self._gateway.validity
        last = watermark[1] if watermark is not None and watermark[0] == validity else 0
        while not self._closed:
            box.arrived.clear()
            fresh = [FetchedMail(self._address, validity, uid, raw) for uid, raw in box.mails if uid > last]
            if fresh:
                yield fresh
                last = fresh[-1].uid
            else:
                await box.arrived.wait()

    async def close(self) -> None:
        """Stop; a mails() that waits ends."""
        self._closed = True
        self._gateway.box(self._address).arrived.set()


@lru_cache(maxsize=1)
def shared_gateway() -> SimulatedGateway:
    """The simulated gateway of this process: what build_sender and build_mailbox give for `gateway: simulated`."""
    return SimulatedGateway()


def _name(message: Outgoing) -> tuple[str, str]:
    """What a message is known by: two shops may give theirs the same id, each from an event of the same name."""
    return message.sender, message.id
