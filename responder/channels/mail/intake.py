"""New mails out of a mailbox, for as long as it is read: what was read is kept as (UIDVALIDITY, last UID).

UIDs only rise while UIDVALIDITY stays (RFC 9051 section 2.3.1.1), but on some servers a lower one becomes visible
after a higher one, so the last few are looked at again each time. Whether a mail was read by somebody (\\Seen) is
neither asked nor changed. A mailbox that is read for the first time, or whose numbers have changed, is read from a few
days back: older mails are not ours to answer, and there may be a hundred thousand of them.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

from responder.channels.base import FetchedMail
from responder.channels.mail.mailbox import ImapSession, MailboxLostError, MailboxRefusedError
from responder.channels.mail.server import MailServer
from responder.errors import ChannelError

MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MOST_TRIES: Final = 3
LONGEST_PAUSE: Final = 60.0
SIZES_AT_ONCE: Final = 100

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Reading:
    """How and how much is read. Seconds, days and bytes.

    `window` days back is where a first reading begins; `again` is how many of the last UIDs are looked at again;
    `renew` is when IDLE is renewed (RFC 2177 asks for less than 29 minutes, routers drop silent connections sooner);
    `poll` is how often a server without IDLE is asked.
    """

    largest: int = 26_214_400
    beginning: int = 262_144
    batch: int = 50
    batch_bytes: int = 16_777_216
    window: int = 3
    again: int = 20
    renew: float = 240.0
    poll: float = 30.0
    connect: float = 15.0
    answer: float = 30.0


@dataclass(slots=True)
class _Place:
    """Where the reading is. `seen` holds the UIDs that were handed over, `tries` those that could not be fetched."""

    validity: int | None
    last: int | None
    seen: set[int] = field(default_factory=set)
    tries: dict[int, int] = field(default_factory=dict)
    careful: bool = False

    def restart(self, validity: int) -> None:
        self.validity, self.last = validity, None
        self.seen, self.tries, self.careful = set(), {}, False

    def passed(self, uids: Sequence[int], again: int) -> None:
        """These are done with: handed over and stored, or gone."""
        self.seen.update(uids)
        self.last = max((self.last or 0, *uids))
        if len(self.seen) > 4 * again + 1000:
            self.seen = {uid for uid in self.seen if uid > self.last - 2 * again}


class ImapMailbox:
    """The Mailbox of one IMAP folder. `name` stands in FetchedMail.mailbox.

    `connected` and `trouble` tell how it is doing now, in words without personal data.
    """

    def __init__(
        self,
        name: str,
        server: MailServer,
        *,
        token: Callable[[], Awaitable[str]] | None = None,
        reading: Reading | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.name = name
        self.connected = False
        self.trouble = ""
        self._server = server
        self._token = token
        self._how = reading or Reading()
        self._now = now
        self._session: ImapSession | None = None
        self._closing = asyncio.Event()

    async def mails(self, watermark: tuple[int, int] | None) -> AsyncIterator[Sequence[FetchedMail]]:
        """See Mailbox.mails. Raises ChannelError with the code "login", "certificate", "not-offered" or "folder" when
        the server has refused us three times running."""
        place = _Place(*watermark) if watermark else _Place(None, None)
        failed = refused = 0
        while not self._closing.is_set():
            try:
                async for batch in self._connection(place):
                    failed = refused = 0
                    if batch:
                        yield batch
            except MailboxRefusedError as error:
                refused += 1
                self.trouble = error.reason
                if refused >= MOST_TRIES:
                    raise
            except MailboxLostError as error:
                self.trouble = error.reason
            finally:
                await self._leave()
            if not self._closing.is_set():
                log.info("mailbox lost: %s", self.trouble)
                await self._pause(failed)
            failed += 1

    async def _connection(self, place: _Place) -> AsyncIterator[Sequence[FetchedMail]]:
        """One connection's mails; an empty batch says that the server answers."""
        session = self._session = ImapSession(self._server, connect=self._how.connect, answer=self._how.answer)
        await session.log_in(self._token)
        validity, following = await session.select()
        if place.validity != validity or (place.last or 0) >= following > 1:
            place.restart(validity)
        while True:
            first = place.last is None
            fresh = await self._new_uids(session, place)
            self.connected, self.trouble = True, ""
            yield ()
            async for batch in self._fetched(session, place, fresh):
                yield batch
            if first:
                # All that was there before is done with, so that looking again does not bring up older mails.
                place.passed(range(max(0, following - self._how.again), following), self._how.again)
            if not session.news:
                await session.wait(self._how.renew, self._how.poll)

    async def _new_uids(self, session: ImapSession, place: _Place) -> list[int]:
        if place.last is None:
            since = self._now() - timedelta(days=self._how.window)
            return await session.search("SINCE", f"{since.day}-{MONTHS[since.month - 1]}-{since.year}")
        first = max(1, place.last - self._how.again + 1)
        found = await session.search("UID", f"{first}:*")
        return [uid for uid in found if uid >= first and uid not in place.seen]

    async def _fetched(
        self, session: ImapSession, place: _Place, uids: Sequence[int]
    ) -> AsyncIterator[Sequence[FetchedMail]]:
        for start in range(0, len(uids), SIZES_AT_ONCE):
            chunk = uids[start : start + SIZES_AT_ONCE]
            sizes = await session.sizes(chunk)
            for group in self._groups(chunk, sizes, place):
                mails = await self._group(session, place, group, sizes)
                if mails:
                    yield mails
                place.passed(group, self._how.again)

    def _groups(self, uids: Sequence[int], sizes: dict[int, int], place: _Place) -> list[list[int]]:
        """In order, as many at once as fit; a mail over the cap, and any while we are careful, comes alone."""
        groups: list[list[int]] = []
        room = 0
        for uid in uids:
            size = sizes.get(uid, 0)
            alone = size > self._how.largest or place.careful
            if alone or not groups or len(groups[-1]) >= self._how.batch or size > room:
                groups.append([])
                room = 0 if alone else self._how.batch_bytes
            groups[-1].append(uid)
            room -= size
        return groups

    async def _group(
        self, session: ImapSession, place: _Place, uids: list[int], sizes: dict[int, int]
    ) -> list[FetchedMail]:
        present = [uid for uid in uids if uid in sizes]
        if not present:
            return []
        if place.tries.get(present[0], 0) >= MOST_TRIES:
            return [self._mail(place, present[0], b"", True)]
        large = sizes[present[0]] > self._how.largest
        try:
            found = await session.mails(present, self._how.beginning if large else None)
        except MailboxLostError:
            # It may be one mail that the server chokes on: next time they are fetched one by one, and one that
            # fails three times alone is handed over empty, so that those behind it are not held up for ever.
            if place.careful or len(present) == 1:
                place.tries[present[0]] = place.tries.get(present[0], 0) + 1
            place.careful = True
            raise
        if place.careful and not place.tries:
            place.careful = False
        place.tries.pop(present[0], None)
        return [self._mail(place, uid, found[uid], large) for uid in present if uid in found]

    def _mail(self, place: _Place, uid: int, raw: bytes, truncated: bool) -> FetchedMail:
        return FetchedMail(self.name, place.validity or 0, uid, raw, truncated)

    async def _pause(self, failed: int) -> None:
        """Longer each time and never in step with others: 1 to 60 seconds, half of it by chance."""
        seconds = min(LONGEST_PAUSE, 2.0 ** min(failed, 6)) * random.uniform(0.5, 1.0)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), seconds)

    async def _leave(self) -> None:
        self.connected = False
        session, self._session = self._session, None
        if session is not None:
            try:
                await session.close()
            except ChannelError:
                session.drop()

    async def close(self) -> None:
        """Stop reading; a mails() that is waiting ends."""
        self._closing.set()
        if self._session is not None:
            self._session.drop()
