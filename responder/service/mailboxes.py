"""Reading the mailboxes of all mail channels: one task each, every batch stored before the next is asked for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence

from responder.channels.base import FetchedMail, Mailbox
from responder.config import Settings
from responder.errors import ChannelError, ResponderError, StoreError
from responder.service.library import Library
from responder.service.publishing import ENV
from responder.service.rounds import Rounds
from responder.store.catalogue import ChannelRecord
from responder.store.connection.database import Database
from responder.store.connection.sets import Key
from responder.store.inward.mails import watermark

MailboxFactory = Callable[[ChannelRecord, Mapping[str, str], Settings], Mailbox]
RETRY = 30.0
RETIRED_RETRY = 3600.0
"""Seconds until a mailbox is tried again that is not published any more: it may be gone for good."""
POLL = 60.0
QUIET = 30.0
NOT_READ = (
    "a mailbox cannot be read, so that nobody hears what customers write there: %s; `responder doctor` tells more"
)
READ_AGAIN = "a mailbox that could not be read is read again"
log = logging.getLogger(__name__)


class Mailboxes(Rounds):
    """Starts a reader for each mail channel that has an IMAP server, and ends it when the channel is published anew.

    `open` holds the mailboxes that are being read, `failing` why others are not, as far as that is their own fault.
    One process reads a mailbox twice at worst (two workers): what comes twice is stored once. A mailbox that a publish
    has left out is read on as long as its login works, unless it is one and the same with a published one: answers to
    mails of it, and bounces, still come there.
    """

    def __init__(
        self,
        library: Library,
        database: Database,
        receive: Callable[[str, Sequence[FetchedMail]], Awaitable[int]],
        settings: Settings,
        environment: Mapping[str, str],
        trouble: Callable[[BaseException], None],
        build: MailboxFactory | None = None,
    ) -> None:
        super().__init__(POLL, trouble)
        self.library = library
        self.database = database
        self.receive = receive
        self.settings = settings
        self.environment = environment
        self.build = build
        self._readers: dict[Key, tuple[ChannelRecord, asyncio.Task[None]]] = {}
        self.open: dict[Key, Mailbox] = {}
        self.failing: dict[Key, str] = {}
        self._heard: dict[Key, float] = {}
        self._silent: set[Key] = set()
        self._told: dict[Key, str] = {}

    async def go_round(self) -> bool:
        wanted = self._wanted()
        for key, (record, task) in list(self._readers.items()):
            if wanted.get(key) != record or task.done():
                await _end(self._readers.pop(key)[1])
        for key in wanted.keys() - self._readers.keys():
            task = asyncio.create_task(self._read(wanted[key]))
            self._readers[key] = (wanted[key], task)
        self._tell()
        return False

    def _tell(self) -> None:
        """Say which mailboxes have ceased to be read and which are read again, once each. A connection that is only
        being made anew says nothing: it was lost in the round before, too, or its server has refused us."""
        silent = set(self.not_read())
        for key in silent:
            why = self.failing.get(key) or str(getattr(self.open.get(key), "trouble", ""))
            if why and (key in self.failing or key in self._silent) and self._told.get(key) != why:
                self._told[key] = why
                log.warning(NOT_READ, why, extra={"facts": {"merchant": key[0], "channel": key[1]}})
        for key in self._told.keys() - silent:
            del self._told[key]
            log.warning(READ_AGAIN, extra={"facts": {"merchant": key[0], "channel": key[1]}})
        self._silent = silent

    def _wanted(self) -> dict[Key, ChannelRecord]:
        reading = [
            record for shop in self.library.shops.values() for record in shop.mailboxes() if record.settings.get("imap")
        ]
        taken = {self._place(record) for record in reading if not record.retired}
        return {
            (record.merchant, record.id): record
            for record in reading
            if not record.retired or self._place(record) not in taken
        }

    def _place(self, record: ChannelRecord) -> tuple[str, ...]:
        """Where a mailbox is, whatever it is called: its server and login, as far as they are known here."""
        told = (str(record.settings.get(name, "")) for name in ("imap", "login"))
        return tuple(self.environment.get(one.removeprefix(ENV).strip(), one) for one in told)

    def not_read(self) -> list[Key]:
        """Published mailboxes that cannot be read now. One that cannot tell how it is doing counts as read."""
        silent = {key for key, mailbox in self.open.items() if not getattr(mailbox, "connected", True)}
        return sorted(key for key in silent | self.failing.keys() if not self._is_retired(key))

    def _is_retired(self, key: Key) -> bool:
        record = self.library.channel(key[1])
        return record is not None and record.retired

    def is_read(self, key: Key) -> bool:
        """Whether a mailbox has been read to its end: it answers, and nothing has come out of it for a while."""
        if key not in self._readers and key not in self.failing:
            shop = self.library.shops.get(key[0])
            return shop is None or key[1] not in shop.records or not shop.records[key[1]].settings.get("imap")
        mailbox = self.open.get(key)
        if mailbox is None or not getattr(mailbox, "connected", True):
            return False
        return asyncio.get_running_loop().time() - self._heard.get(key, 0.0) > QUIET

    async def close(self) -> None:
        """Read no more."""
        self.stop()
        for _, task in self._readers.values():
            await _end(task)
        self._readers.clear()

    async def _read(self, record: ChannelRecord) -> None:
        """Read one mailbox for as long as it is there; what cannot be stored now is fetched again later."""
        key = (record.merchant, record.id)
        while not self.stopping:
            mailbox: Mailbox | None = None
            try:
                mailbox = self.open[key] = self._build(record)
                self.failing.pop(key, None)
                self._heard[key] = asyncio.get_running_loop().time()
                async for mails in mailbox.mails(await self.database.read(watermark, key)):
                    await self.receive(record.id, mails)
                    self._heard[key] = asyncio.get_running_loop().time()
            except StoreError as error:
                self.trouble(error)
                self.failing[key] = ""  # which says nothing of the mailbox
            except ResponderError as error:
                self.failing[key] = error.reason if isinstance(error, ChannelError) else str(error)
                self.look()
            finally:
                self.open.pop(key, None)
                if mailbox is not None:
                    await mailbox.close()
            await asyncio.sleep(RETIRED_RETRY if record.retired else RETRY)

    def _build(self, record: ChannelRecord) -> Mailbox:
        if self.build is None:
            from responder.channels import build_mailbox

            self.build = build_mailbox
        return self.build(record, self.environment, self.settings)


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
