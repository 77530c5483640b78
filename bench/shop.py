"""The shop of the benchmarks: a published merchant whose contacts were each asked one question by SMS, or sent one
mail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, func, select, update

from bench.load import ACCOUNT, ACCOUNT_TOKEN, NUMBER, sender
from responder.config import Settings
from responder.engine.inputs import EventCame
from responder.language import read_merchant, read_script
from responder.service import ScriptSource, Service
from responder.service.clock import Clock
from responder.service.dispatch import dispatch
from responder.store.catalogue import channel_id, park
from responder.store.connection.schema import migrate
from responder.store.connection.sets import derived_id, insert_rows
from responder.store.inward.arrivals import address_row, new_contact
from responder.store.inward.inputs import Pending
from responder.store.tables import channel, contact, contact_address, message, run

MAILBOX = "hei@kaffe.example"
MERCHANT = f"""
name: Fjord Kaffe
language: nb
languages: [nb, en]
time zone: Europe/Oslo
country: NO
help: "Fjord Kaffe. STOP to end."
prefix per hour: 1000000
texts per hour: 1000000
quiet hours: none
channels:
  - sms: "{NUMBER}"
    gateway: twilio
    account: {ACCOUNT}
    token: env BENCH_TOKEN
    opt-out: responder
    per second: 9999
  - email: {MAILBOX}
    smtp: smtp://127.0.0.1:{{mail_port}}
    per second: 9999
"""
SCRIPT = """
name: Confirm
channel: sms
purpose: service
start:
  - event: order.placed
steps:
  - ask: "Hi {{ contact.first_name or 'there' }}, shall we deliver order {{ order.number }} on Friday? Reply YES or NO."
    within: 3 days
    replies:
      yes:
        - tag: confirmed
        - send: "Thank you! We'll come on Friday."
      no:
        - handoff: "Wants another day for order {{ order.number }}"
      else:
        - again: "Please reply YES or NO."
      no reply: end
"""
SENDING = """
name: Told
channel: email
purpose: service
start:
  - event: order.placed
steps:
  - send: "Hi {{ contact.first_name or 'there' }}, order {{ order.number }} comes on Friday."
    subject: "Order {{ order.number }}"
"""
AT_ONCE = 250
ENVIRONMENT = {"BENCH_TOKEN": ACCOUNT_TOKEN, "RESPONDER_SECRET": "s" * 40}


class Bench:
    """`kind` is the channel on which the contacts hear something. `more` are settings of the server."""

    def __init__(self, database: str, port: int, kind: str = "sms", mail_port: int = 25, **more: Any) -> None:
        self.port = port
        self.kind = kind
        self.merchant = MERCHANT.replace("{mail_port}", str(mail_port))
        self.settings = Settings(
            database=database, port=port, public_url=f"http://127.0.0.1:{port}", secret="s" * 40,
            **{"role": "worker", **more},
        )  # fmt: skip
        self.channel = channel_id("kaffe", kind, NUMBER if kind == "sms" else MAILBOX)

    def service(self, clock: Clock | None = None) -> Service:
        return Service(self.settings, clock, environment=ENVIRONMENT)

    def address(self, number: int) -> str:
        return sender(number) if self.kind == "sms" else f"customer{number}@home.example"

    async def prepare(self, contacts: int, silent: int = 0, *, settled: bool = True, parked: bool = True) -> None:
        """A published merchant, and contacts that each got one message; `silent` more come after them.

        Unless `settled`, the messages are still to be sent; unless `parked`, what is said after them is sent, too.
        """
        service = self.service()
        await migrate(service.store)
        script = read_script(SCRIPT if self.kind == "sms" else SENDING, "script")
        sources = [ScriptSource(script.name, script.version, script.source)]
        await service.publish("kaffe", read_merchant(self.merchant), sources, source=self.merchant)
        for first in range(0, contacts + silent, AT_ONCE):
            await service.store.write(self._ask, service, range(first, min(first + AT_ONCE, contacts + silent)))
        if settled:
            await service.store.write(self._settle, service, parked)
        await service.store.close()

    def _ask(self, connection: Connection, service: Service, numbers: Sequence[int]) -> None:
        now = service.clock.now()
        ids = {number: derived_id("bench", str(number)) for number in numbers}
        insert_rows(connection, contact, [new_contact("kaffe", ids[number], now) for number in numbers])
        addresses = [address_row(("kaffe", self.kind, self.address(number)), ids[number]) for number in numbers]
        insert_rows(connection, contact_address, addresses)
        events = [
            Pending(
                merchant="kaffe",
                contact=ids[number],
                stimulus=EventCame(f"e{number}", "order.placed", now, {"order": {"number": str(number)}}),
                due=now,
                position=number,
                fresh=True,
            )
            for number in numbers
        ]
        dispatch(connection, service.library, now, fresh=events, limit=AT_ONCE, claim=False)

    def _settle(self, connection: Connection, service: Service, parked: bool) -> None:
        """The questions have long been sent."""
        values = {"status": "sent", "sent_at": message.c.at}
        connection.execute(update(message).where(message.c.direction == "out").values(**values))
        if parked:
            park(connection, ("kaffe", self.channel), "measured without its gateway", service.clock.now())
        connection.execute(update(channel).values(looked_at=service.clock.now()))

    async def run(self, function: Callable[[Connection], Any]) -> Any:
        """What a function finds, over a connection of its own."""
        service = self.service()
        found = await service.store.read(function)
        await service.store.close()
        return found

    async def counts(self) -> dict[str, int]:
        found: dict[str, int] = await self.run(_counts)
        return found


def _counts(connection: Connection) -> dict[str, int]:
    def count(*where: Any, table: Any = message) -> int:
        return int(connection.execute(select(func.count()).select_from(table).where(*where)).scalar() or 0)

    return {
        "received": count(message.c.direction == "in"),
        "handled": count(message.c.direction == "in", message.c.status == "handled"),
        "answers": count(message.c.direction == "out", message.c.answers.is_not(None)),
        "ended": count(run.c.ended == "done", table=run),
    }
