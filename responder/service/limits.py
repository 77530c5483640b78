"""What the send gate is told of fraud and money: how much went to numbers like this one, and what it has cost.

SMS pumping: somebody has thousands of numbers of their own text JOIN, or puts them into a form, and earns on every
text that answers them. The numbers lie side by side, often in one far country; customers' do not.

Email bombing: somebody writes in the names of many, or fills in a form for them, and has us write to them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from responder.engine.places import country_of
from responder.language.segments import count as count_segments
from responder.store.catalogue import Shop
from responder.store.connection.database import Connection
from responder.store.connection.sets import Key
from responder.store.inward.mails import PROVEN
from responder.store.outward.outbox import Queued
from responder.store.outward.tallies import count, forget_old, last_day, last_hour

BLOCK = 3
"""Numbers that differ only in so many last digits are one block: a thousand numbers."""
USUAL_PRICE = 10
"""Minor units for one segment where the merchant has told none."""
ALL, MONEY, UNPROVEN, FORMS = "all", "money", "unproven mails", "mails upon forms"
BOMBING = {UNPROVEN: "unproven_last_hour", FORMS: "forms_last_hour"}
"""What mails are counted towards, and as which of GateFacts the gate is told."""


class Lately:
    """What went out lately, for the messages of one batch; those that are let go count towards the next. `answered` are
    the messages that they answer, `upon_forms` those that go to who may never have heard of the shop."""

    def __init__(
        self,
        connection: Connection,
        shop: Shop,
        rows: Sequence[Queued],
        answered: Mapping[Key, Queued],
        now: datetime,
        upon_forms: Collection[Key] = (),
    ) -> None:
        self.connection = connection
        self.shop = shop
        self.answered = answered
        self.now = now
        self.upon_forms = upon_forms
        self.known: Counter[str] = Counter()
        self.new: Counter[str] = Counter()
        self.spent = 0
        whats = {what for row in rows for what in self._whats(row)}
        if whats:
            self.known.update(last_hour(connection, shop.merchant.id, whats, now))
        if shop.merchant.policy.spend_per_day is not None and any(row.kind == "sms" for row in rows):
            self.spent = last_day(connection, shop.merchant.id, MONEY, now)

    def facts(self, row: Queued) -> dict[str, int]:
        """The part of GateFacts that tells of limits."""
        whats = self._whats(row)
        if row.kind != "sms":
            return {BOMBING[what]: self.known[what] + self.new[what] for what in whats}
        everything, block, country = whats
        return {
            "cost": self.cost(row),
            "spent_today": self.spent + self.new[MONEY],
            "prefix_last_hour": self.known[block] + self.new[block],
            "country_last_hour": self.known[country] + self.new[country],
            "merchant_last_hour": self.known[everything] + self.new[everything],
        }

    def cost(self, row: Queued) -> int:
        policy = self.shop.merchant.policy
        if policy.spend_per_day is None:
            return 0
        price = policy.price_per_text if policy.price_per_text is not None else USUAL_PRICE
        return count_segments(row.text).segments * price

    def going(self, row: Queued) -> None:
        """This one is let go."""
        self.new.update(self._whats(row))
        if row.kind == "sms":
            self.new[MONEY] += self.cost(row)

    def write(self) -> None:
        """Write down what was let go, in the transaction that claims it."""
        if not self.new:
            return
        owner = self.shop.merchant.id
        count(self.connection, owner, {what: number for what, number in self.new.items() if number}, self.now)
        if not self.known[ALL]:
            forget_old(self.connection, owner, self.now)

    def _whats(self, row: Queued) -> tuple[str, ...]:
        """What a message counts towards."""
        if row.kind == "sms":
            return ALL, f"to:{row.address[:-BLOCK]}", f"country:{country_of(row.address) or '?'}"
        if (row.merchant, row.id) in self.upon_forms:
            return (FORMS,)
        inbound = self.answered.get((row.merchant, row.answers)) if row.answers else None
        told = inbound.details if inbound is not None and inbound.kind == "email" else None
        return (UNPROVEN,) if told and told.get(PROVEN) is False else ()
