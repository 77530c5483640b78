"""The shop behind the demo page: the real service, looked at for one customer."""

from __future__ import annotations

import asyncio
import secrets
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from responder.channels.base import FetchedMail, Outgoing
from responder.channels.simulated import SimulatedGateway
from responder.engine.clock import at_wall, zone
from responder.engine.triggers import starts, triggers_for
from responder.engine.world import Merchant, World
from responder.errors import SettingError
from responder.language.script import Script, Subscribe
from responder.service.clock import MovableClock
from responder.service.library import MerchantScripts
from responder.service.passing import pass_time
from responder.store.catalogue import ChannelRecord, Shop
from responder.store.inward.arrivals import known_owners
from responder.store.outward.unsaid import latest_unsaid
from responder.store.worlds import load
from responder.web.demo.customer import Mail, mail_line, new_customer, text_line
from responder.web.demo.mail import answer_subject, write_answer, write_mail
from responder.web.demo.view import (
    ahead_words,
    consent_lines,
    day_of,
    events_of,
    fact_lines,
    keywords_of,
    quiet_lines,
    sample_data,
    unsaid_lines,
    waiting_lines,
)
from responder.web.documents import BadDocument

if TYPE_CHECKING:
    from responder.service import Service

NOT_AGAIN = "No dialog begins by it now; be somebody else to see it anew."
# The demo begins in the daytime: a newcomer at night would see nothing but quiet hours.
MORNING, EVENING = 9, 20
SIMULATED = "simulated"
RECENT = 3600  # seconds for which the page tells of what was not sent


class DemoShop:
    """One merchant whose channels are all simulated, and one customer at a time."""

    def __init__(self, service: Service, gateway: SimulatedGateway) -> None:
        self.service = service
        self.gateway = gateway
        self.customer = new_customer()
        self._known = False
        self._passing = asyncio.Lock()
        self._begun = False
        self._change = asyncio.Event()
        gateway.now = service.clock.now  # texts are written when the demo's clock says, which moves
        gateway.watch(self._arrived)

    # -- who -------------------------------------------------------------------------------------------

    @property
    def shop(self) -> Shop | None:
        """The first merchant all of whose channels are simulated."""
        for _, shop in sorted(self.service.library.shops.items()):
            gateways = {record.gateway for record in shop.records.values()}
            if gateways == {SIMULATED}:
                return shop
        return None

    @property
    def merchant(self) -> Merchant | None:
        shop = self.shop
        return shop.merchant if shop else None

    def _shop(self) -> Shop:
        shop = self.shop
        if shop is None:
            raise SettingError("No merchant with simulated channels is published here.")
        return shop

    def _channel(self, kind: str) -> ChannelRecord:
        for record in self._shop().records.values():
            if record.kind == kind:
                return record
        raise SettingError(f"This merchant has no channel for {kind}.")

    async def _introduce(self) -> None:
        """Tells the shop once that phone and mailbox are one customer's, as a sign-up would."""
        if not self._begun:
            self._begun = True
            self._begin_by_day()
        if not self._known:
            self._known = True
            await self._tell("demo.opened", {})

    def _begin_by_day(self) -> None:
        clock, local = self.service.clock, self.service.clock.now().astimezone(self._zone())
        if isinstance(clock, MovableClock) and not MORNING <= local.hour < EVENING:
            day = local.date() + timedelta(days=local.hour >= EVENING)
            clock.advance((at_wall(day, MORNING, 0, self._zone()) - clock.now()).total_seconds())

    async def _tell(self, event: str, data: dict[str, Any]) -> None:
        you = self.customer
        contact = {"sms": you.number, "email": you.mail, "first_name": you.first_name}
        merchant = self._shop().merchant.id
        await self.service.receive_event(merchant, secrets.token_hex(16), event, contact=contact, data=data)
        self._wake()

    # -- doing -----------------------------------------------------------------------------------------

    async def text(self, words: str) -> None:
        """The customer texts the shop."""
        await self._introduce()
        channel = self._channel("sms")
        now = self.service.clock.now()
        self.customer.says(words, now)
        text = self.gateway.text(self.customer.number, channel.address, words)
        await self.service.receive_text(channel.id, text)
        self._wake()

    async def answer(self, mail: Mail, words: str) -> None:
        """The customer answers a mail, as a mail program does."""
        now = self.service.clock.now()
        raw = write_answer(mail.content, words, self.customer.mail, now)
        await self._post(raw)
        self.customer.writes(answer_subject(mail.content), words, mail.content.sender, now)
        self._wake()

    async def mail(self, subject: str, words: str) -> None:
        """The customer writes a mail that answers nothing."""
        await self._introduce()
        channel = self._channel("email")
        now = self.service.clock.now()
        raw = write_mail(words, subject, self.customer.mail, channel.address, now)
        await self._post(raw)
        self.customer.writes(subject, words, channel.address, now)
        self._wake()

    async def _post(self, raw: bytes) -> None:
        """A raw mail arrives in the shop's mailbox, and is read there as every mail is."""
        channel = self._channel("email")
        uid = self.gateway.deliver_mail(channel.address, raw)
        # Read at once; whoever else reads the simulated mailbox finds it at the same place, and stored already.
        fetched = FetchedMail(channel.address, self.gateway.validity, uid, raw)
        await self.service.receive_mails(channel.id, [fetched])

    async def event(self, name: str) -> str:
        """Something happens in the shop, with data as a shop would send it. The answer tells of a dialog that could
        begin by it and does not, since nothing is to be seen of that."""
        live = self.service.library.live(self._shop().merchant.id).values()
        if name not in {one["name"] for one in events_of(live)}:
            raise BadDocument("No dialog of this shop begins or ends with that event.")
        now = self.service.clock.now()
        you = {"number": self.customer.number, "mail": self.customer.mail}
        await self._introduce()
        data = sample_data(you, now + timedelta(days=3), self._zone())
        begins = await self._begins(name, data)
        await self._tell(name, data)
        return "" if begins else NOT_AGAIN

    async def _begins(self, event: str, data: dict[str, Any]) -> bool:
        """False where dialogs begin by that event, and none does now."""
        shop, library, now = self._shop(), self.service.library, self.service.clock.now()
        live = library.live(shop.merchant.id).values()
        world = await self._world(shop, now)
        if world is None or not any(list(triggers_for(script, "event", event, "")) for script in live):
            return True

        found = await self.service.store.read(
            lambda connection: starts(
                MerchantScripts(library, connection, shop.merchant.id), world, "event", event, data
            )
        )
        return bool(found)

    async def later(self, seconds: int) -> None:
        """The demo's clock moves ahead, and what falls due on the way happens at its own time."""
        clock = self.service.clock
        if not isinstance(clock, MovableClock):
            raise SettingError("The clock of this server cannot be moved; start it as a demo.")
        async with self._passing:  # two wishes one after the other come to the sum of both
            await pass_time(self.service, clock, seconds)
        self._wake()

    async def anew(self) -> None:
        """Somebody else sits down."""
        self.customer = new_customer()
        self._known = False
        await self._introduce()

    # -- showing ---------------------------------------------------------------------------------------

    def _arrived(self, message: Outgoing) -> None:
        self.customer.gets(message, self.service.clock.now())
        self._wake()

    def _wake(self) -> None:
        self._change.set()
        self._change = asyncio.Event()

    async def changed(self, seconds: float) -> None:
        """Returns when something has happened, at the latest after so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                await self._change.wait()
        except TimeoutError:
            pass

    def _zone(self) -> ZoneInfo:
        return zone(self._shop().merchant.time_zone)

    async def state(self) -> dict[str, Any]:
        """Everything that the page shows."""
        await self._introduce()
        shop, you, where, now = self._shop(), self.customer, self._zone(), self.service.clock.now()
        local = now.astimezone(where)
        return {
            "now": f"{day_of(now, where)} {local.year}, {local:%H:%M}",
            "ahead": ahead_words((now - datetime.now(UTC)).total_seconds()),
            "merchant": {"name": shop.merchant.name, "number": self._channel("sms").address},
            "you": {"number": you.number, "mail": you.mail},
            "texts": [text_line(text, where) for text in you.texts],
            "mails": [mail_line(mail, where) for mail in you.mails],
            **await self._offers(shop, now, where),
        }

    async def _offers(self, shop: Shop, now: datetime, where: tzinfo) -> dict[str, Any]:
        """What the shop knows of this customer, and what its dialogs offer and wait for."""
        live: list[Script] = sorted(self.service.library.live(shop.merchant.id).values(), key=_opt_ins_first)
        world = await self._world(shop, now)
        quiet = quiet_lines(shop.merchant, now, where)
        if world is not None:
            since = now - timedelta(seconds=RECENT)
            quiet += unsaid_lines(
                await self.service.store.read(latest_unsaid, (shop.merchant.id, world.contact.id), since)
            )
        return {
            "keywords": keywords_of(live),
            "events": events_of(live),
            "waiting": [*quiet, *(await self._waiting(world, now, where) if world else [])],
            "consents": consent_lines(world.consents, world) if world else [],
            "tags": sorted(world.contact.tags) if world else [],
            "facts": fact_lines(world) if world else [],
        }

    async def _waiting(self, world: World, now: datetime, where: tzinfo) -> list[str]:
        """A line for each dialog under way; one that began in an older version is described by that version."""
        library, merchant = self.service.library, world.merchant.id
        return await self.service.store.read(
            lambda connection: waiting_lines(
                world.runs.values(), MerchantScripts(library, connection, merchant), now, where
            )
        )

    async def _world(self, shop: Shop, now: datetime) -> World | None:
        addresses = [(shop.merchant.id, "sms", self.customer.number)]
        owners = await self.service.store.read(known_owners, addresses)
        keys = {(shop.merchant.id, owner) for owner in owners.values()}
        if not keys:
            return None
        loaded = await self.service.store.read(load, keys, self.service.library.shops, now)
        return next(iter(loaded.worlds.values()), None)


def _opt_ins_first(script: Script) -> tuple[bool, str]:
    return not any(isinstance(step, Subscribe) and step.channel == "sms" for _, step in script.walk()), script.title
