"""What the send gate is asked, with all that is known of it, and what it answers."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from responder.engine.effects import Send
from responder.engine.places import law_of
from responder.engine.world import Sent, World
from responder.values import frozen

FRESH = timedelta(minutes=15)
# 47 CFR 64.1200(a)(12): one text may confirm a STOP; within five minutes it is presumed to be part of it.
CONFIRMS = timedelta(minutes=5)
FUTURE = timedelta(minutes=5)

Kind = Literal["go", "hold", "refuse"]
Refused = Literal[
    "channel", "address", "stale", "suppressed", "consent", "way out", "paused", "country", "loop", "repeated",
    "frequency", "spend", "prefix", "abroad", "forms", "unproven", "quiet", "unjudged",
]  # fmt: skip
Held = Literal["pace", "person", "repeat", "quiet"]


@frozen
class GateFacts:
    """What only the shell knows: when the message was queued, when and on which kind of channel the message arrived
    that it answers, and money.

    `cost` and `spent_today` are minor units of the merchant's currency. The texts of the last hour are counted by the
    thousand numbers that this one lies among (`prefix_last_hour`), by its country, and in all. `unproven_last_hour`: of
    an answer to a mail that anybody may have written, how many such were answered; `forms_last_hour`: of a mail that
    somebody's filling in a form has caused, how many such went out. `held_since` is when a
    person took over the conversation on this channel. `again_for` is the message that it says once more; `repeated_at`
    is when the question that it reminds of is, or was, said again. `resent`: it was sent before, and may have arrived.
    """

    queued_at: datetime | None = None
    answered_at: datetime | None = None
    answered_kind: str = ""
    cost: int = 0
    spent_today: int = 0
    prefix_last_hour: int = 0
    country_last_hour: int = 0
    merchant_last_hour: int = 0
    unproven_last_hour: int = 0
    forms_last_hour: int = 0
    held_since: datetime | None = None
    again_for: str | None = None
    repeated_at: datetime | None = None
    resent: bool = False


@frozen
class Verdict:
    """go: send it. hold: ask again at `until`. refuse: never; `reason` is a word, `sentence` is for people."""

    kind: Kind
    reason: Refused | Held | Literal[""] = ""
    sentence: str = ""
    until: datetime | None = None


GO = Verdict("go")


@frozen
class Question:
    """One message to be judged, with everything that is known."""

    world: World
    send: Send
    facts: GateFacts

    @property
    def now(self) -> datetime:
        return self.world.now

    @property
    def marketing(self) -> bool:
        return self.send.purpose == "marketing"

    @property
    def keyword_answer(self) -> bool:
        """The answer to STOP, START or HELP."""
        return self.send.role in ("confirmation", "help")

    @property
    def fresh(self) -> bool:
        """Whether it answers what the customer has said within the last quarter of an hour."""
        arrived = self.facts.answered_at
        if self.send.answers is None or arrived is None:
            return False
        return -FUTURE <= self.now - arrived <= FRESH

    @property
    def confirms(self) -> bool:
        """Whether it may go to who has opted out: the merchant's help, or a STOP's confirmation that comes in time."""
        arrived = self.facts.answered_at
        if self.send.role != "confirmation" or self.send.kind != "sms":
            return self.keyword_answer
        return arrived is not None and -FUTURE <= self.now - arrived <= CONFIRMS

    @property
    def country(self) -> str | None:
        number = self.send.to if self.send.kind == "sms" else None
        return law_of(self.world.contact.country, number) or self.world.merchant.country

    def recent(self, span: timedelta) -> list[Sent]:
        return [sent for sent in self.world.recent if self.now - span < sent.at]
