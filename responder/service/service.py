"""The service: what the web side and the command line talk to."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from functools import partial
from time import perf_counter
from typing import Any

from responder.channels.base import FetchedMail, InboundText, Sender, StatusReport
from responder.config import Settings
from responder.engine.inputs import Stimulus
from responder.errors import SettingError, StoreError
from responder.language.merchant import MerchantFile
from responder.service.clock import Clock, MovableClock
from responder.service.contacts.columns import NotTaken
from responder.service.ends import Ends
from responder.service.forgetting import Forgetter
from responder.service.happenings import VERIFIED, happening, not_taken, two_people
from responder.service.intake import Intake, Item, Taken
from responder.service.keeping import kept
from responder.service.lane import Around
from responder.service.library import Library
from responder.service.listening import Listener, load_model
from responder.service.logs import Troubles
from responder.service.mailboxes import Mailboxes
from responder.service.mails import MailReader, foot_of
from responder.service.metrics import Metrics
from responder.service.outbox import Outbox
from responder.service.publishing import Published, shop_of, with_secrets
from responder.service.received import tell_received
from responder.service.reconcile import Reconciler
from responder.service.retention import Retention
from responder.service.rights import Rights
from responder.service.wakeups import Wakeups
from responder.service.warming import Warming, begun_after
from responder.store.catalogue import ChannelRecord, ScriptSource, publish, script_sources
from responder.store.connection.database import Database
from responder.store.connection.secrets import open_for_work
from responder.store.connection.sets import new_id, next_position, storable
from responder.store.inward.arrivals import Arrival
from responder.store.inward.inputs import Pending, put
from responder.store.outward.reports import ReportArrival, sent_through

SenderFactory = Callable[[ChannelRecord, Mapping[str, str], Settings], Sender]
REFRESH = 2.0
log = logging.getLogger("responder.service")


class Service:
    """One process's part of the work, as `settings.role` says: all, web (receives) or worker (dispatches and sends).

    `senders` makes a channel's way out (`responder.channels.build_sender` unless given); `environment` holds the
    secrets that channels name.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock | None = None,
        senders: SenderFactory | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.settings = settings
        self.clock = clock or Clock()
        self.environment = os.environ if environment is None else environment
        self.store = Database(settings.database)
        self.library = Library(lambda record: with_secrets(record, self.environment), settings.secret)
        self._senders = senders
        self.metrics = Metrics()
        self.ends = Ends(self.metrics)
        self._trouble = Troubles(log)
        self.intake = Intake(self.store, self.library, self.clock, settings.batch, self._told, self._trouble)
        around = Around(self.store, self.clock, settings, self._queued, self._trouble, self.metrics, self.ends)
        self.outbox = Outbox(around, self.library, self._build)
        self.mailboxes = Mailboxes(
            self.library, self.store, self.receive_mails, settings, self.environment, self._trouble
        )
        self.reconciler = Reconciler(around, self.library, self.outbox, self.receive_text, self.mailboxes.is_read)
        self.rights = Rights(self.store, self.library, self.clock)
        self.forgetter = Forgetter(around, self.outbox)
        self.retention = Retention(around, self.library)
        self.wakeups = Wakeups(self.store, self._heard, self._trouble)
        self.works = settings.role in ("all", "worker")
        model = load_model(settings) if self.works else None
        self.listener = Listener(model, self.clock, self.tell, self._trouble)
        self._warming = Warming()
        self._running: dict[str, asyncio.Task[None]] = {}
        self._fresh = asyncio.Event()
        if isinstance(self.clock, MovableClock):
            self.clock.watch(self._moved)

    # -- life ----------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Bring the database to this version's schema, read what is published, and begin to work.

        Raises StoreError where the database cannot be used, SettingError where another secret belongs to it.
        """
        if self._running:
            return
        await open_for_work(self.store, self.settings.secret, self.clock.now())
        await self.library.refresh(self.store)
        jobs: dict[str, Callable[[], Awaitable[None]]] = {
            "intake": self.intake.run, "library": self._keep_fresh, "wakeups": self.wakeups.run
        }  # fmt: skip
        if self.works:
            warm = self._warming
            jobs |= {"warm": partial(warm.run, [*self.library.shops.values()])}
            jobs |= {"work": partial(begun_after, warm.words, self.intake.work)}
            outside = {"outbox": self.outbox.run, "reconcile": self.reconciler.run, "mail": self.mailboxes.run}
            jobs |= {name: partial(begun_after, warm.libraries, job) for name, job in outside.items()}
            jobs |= {"forget": self.forgetter.run, "retention": self.retention.run, "listen": self.listener.run}
        self._running = {name: asyncio.create_task(kept(name, job), name=name) for name, job in jobs.items()}

    async def stop(self) -> None:
        """Take nothing more, finish what was claimed, close everything."""
        self._warming.words.set()
        self.wakeups.stop()
        if self.works:
            await self.mailboxes.close()
        self.intake.stop()
        if "intake" in self._running:
            await asyncio.gather(self._running["intake"], return_exceptions=True)
        if self.works:
            await self.outbox.close()
            for part in (self.reconciler, self.forgetter, self.retention):
                part.stop()
        for name in ("library", "wakeups", "warm", "listen"):
            if name in self._running:
                self._running[name].cancel()
        await asyncio.gather(*self._running.values(), return_exceptions=True)
        self._running.clear()
        await self.store.close()

    # -- receiving -----------------------------------------------------------------------------------

    async def receive_text(self, channel_id: str, text: InboundText) -> bool:
        """Store an SMS; True new, False when it was there already. Returns only after a durable commit.

        One that was fetched from the gateway's list was written when that says, not now. Raises StoreError when it
        could not be stored.
        """
        channel = self._channel(channel_id)
        now = self.clock.now()
        return await self._take(
            "sms",
            Arrival(
                merchant=channel.merchant,
                channel=channel.id,
                kind="sms",
                id=new_id(),
                reference=text.reference,
                address=storable(text.sender),
                text=text.text,
                at=min(now, text.sent_at or now),
                position=next_position(),
                details={"media": list(text.media)} if text.media else {},
                keyword=text.keyword,
            ),
        )

    async def receive_mails(self, channel_id: str, mails: Sequence[FetchedMail]) -> int:
        """Store mails, raw and read, with the mailbox's watermark; how many were new. Raises StoreError."""
        channel = self._channel(channel_id)
        shop = self.library.shops[channel.merchant]
        own = frozenset(one.address for one in shop.mailboxes())
        believed = self.settings.trusted_authserv_id or None
        reader = MailReader(self.store, channel, own, self.settings.secret, believed, foot_of(shop.merchant))
        new = 0
        for fetched in mails:
            new += await self._take("email", await reader.read(fetched, self.clock.now()))
        return new

    async def report_status(self, channel_id: str, report: StatusReport) -> bool:
        """Store a delivery report; False when it was there already. Raises StoreError."""
        channel = self._channel(channel_id)
        return await self._take(
            "report",
            ReportArrival(
                merchant=channel.merchant,
                channel=channel.id,
                reference=report.reference,
                message=report.message,
                status=report.status,
                rank=report.rank,
                at=self.clock.now(),
                position=next_position(),
                code=report.code or "",
                reason=report.reason,
                address_dead=report.address_dead,
                opted_out=report.opted_out,
                passing=report.passing,
            ),
        )

    async def receive_event(
        self, merchant_id: str, event_id: str, name: str, contact: Mapping[str, Any], data: Mapping[str, Any]
    ) -> bool:
        """Store an event; False when its id was there already. `contact` has sms or email or both, beside fields.

        Two addresses are one person's unless `verified` in it is false, or `data` tells of a form and it is not true:
        then the event is of one of them, the one that is known. What of the contact cannot be taken is left out.
        Raises StoreError when it could not be stored, ChannelError where it names no address, SettingError for a
        merchant that is not published.
        """
        if merchant_id not in self.library.shops:
            await self.library.look_again(self.store)
        shop = self.library.shops.get(merchant_id)
        if shop is None:
            raise SettingError(f"No merchant '{merchant_id[:40]}' is published here; run `responder publish`.")
        arrival, left_out = happening(shop, event_id, name, contact, data, self.clock.now())
        for one in left_out:
            facts = {"merchant": merchant_id, "event": name, "field": one.field, "reason": one.reason}
            log.log(logging.INFO if one.field == VERIFIED else logging.WARNING, "not taken", extra={"facts": facts})
        return await self._take("event", arrival)

    async def not_taken(self, merchant_id: str, contact: Mapping[str, Any], data: Mapping[str, Any]) -> list[NotTaken]:
        """What of an event's contact `receive_event` has left out, and why. Raises StoreError."""
        country = self.library.shops[merchant_id].merchant.country
        return [*not_taken(contact, data, country), *await two_people(self.store, merchant_id, contact, data, country)]

    async def tell(self, merchant_id: str, contact_id: str, stimulus: Stimulus) -> None:
        """Put any other input of a contact in the queue: a tag, a stopped run, a dialog to start. Raises StoreError."""
        pending = Pending(merchant_id, contact_id, stimulus, self.clock.now(), next_position())
        await self.store.write(put, [pending])
        self._queued()

    async def find_text_channel(self, account: str, to: str) -> ChannelRecord | None:
        """The channel of a number (or pool of numbers) at a gateway account, with the tokens that may sign for it."""
        if self.library.text_channel(account, to) is None:
            await self.library.look_again(self.store)
        return self.library.text_channel(account, to)

    async def find_text_channels(self, account: str) -> Sequence[ChannelRecord]:
        """Every channel at a gateway account."""
        return self.library.text_channels(account)

    async def find_sent_through(self, message_id: str, merchants: Collection[str]) -> str | None:
        """The id of the channel that a message of one of these merchants went out by. Raises StoreError."""
        return await self.store.read(sent_through, message_id, merchants) if merchants else None

    async def _take(self, kind: str, item: Item) -> bool:
        """Store one thing that came in, and say so."""
        begun = perf_counter()
        new = await self.intake.submit(item)
        if new:
            self.metrics.received(kind)
        tell_received(kind, item, new, perf_counter() - begun)
        return new

    def _channel(self, channel_id: str) -> ChannelRecord:
        channel = self.library.channel(channel_id)
        if channel is None:
            raise StoreError("This channel was never published here.")
        return channel

    # -- publishing ----------------------------------------------------------------------------------

    async def publish(
        self,
        merchant_id: str,
        merchant_file: MerchantFile,
        scripts: Sequence[ScriptSource],
        *,
        source: str = "",
        who: str = "cli",
    ) -> int:
        """Make these the merchant's live dialogs and settings, all or nothing; gives the new generation.

        `source` is the text of merchant.yaml. Nothing is checked here: `responder publish` does that before.
        """
        shop = shop_of(merchant_id, merchant_file, source)
        generation = await self.store.write(publish, shop, scripts, who=who, now=self.clock.now())
        await self._refresh()
        self.wakeups.say("published")
        return generation

    async def pull(self, merchant_id: str) -> Published | None:
        """What is live of a merchant; None where nothing is."""
        await self._refresh()
        shop = self.library.shops.get(merchant_id)
        if shop is None:
            return None
        sources = await self.store.read(script_sources, merchant_id, list(shop.live.values()))
        return Published(merchant_id, shop.source, tuple(sorted(sources, key=lambda one: one.name)))

    async def _refresh(self) -> None:
        changed = await self.library.refresh(self.store)
        if changed and self._running and self.works:
            await self.outbox.renew(changed)
            self.mailboxes.look()

    async def _keep_fresh(self) -> None:
        """Take up what other processes publish: when told, and now and then."""
        while True:
            try:
                async with asyncio.timeout(REFRESH):
                    await self._fresh.wait()
            except TimeoutError:
                pass
            self._fresh.clear()
            try:
                await self._refresh()
            except StoreError as error:
                self._trouble(error)

    # -- wiring --------------------------------------------------------------------------------------

    def _build(self, record: ChannelRecord) -> Sender:
        if self._senders is None:
            from responder.channels import build_sender

            self._senders = build_sender
        return self._senders(record, self.environment, self.settings)

    def _told(self, taken: Taken) -> None:
        """After each batch: wake whoever has something to do now."""
        self.ends.told(taken.ends)
        done = taken.dispatched
        if done is not None:
            self.metrics.told(done.inputs, done.failed, done.late)
            self.listener.told(done.unheard)
        if taken.queued:
            self._queued()
        if done is not None and done.written.channels:
            self.outbox.wake(done.written.channels)

    def _queued(self) -> None:
        """Inputs are in the queue."""
        if self.works:
            self.intake.wake()
        else:
            self.wakeups.say("input")

    def _heard(self, word: str) -> None:
        if word == "published":
            self._fresh.set()
        elif self.works:
            self.intake.wake() if word == "input" else self.outbox.look()

    def _moved(self) -> None:
        self.intake.wake()
        for part in (self.outbox, self.reconciler, self.forgetter, self.retention):
            part.look()
