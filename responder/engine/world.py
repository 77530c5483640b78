"""Everything the engine may know about one contact at one moment. All of it arrives in arguments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Literal, Protocol

from responder.engine.run import Json, Run
from responder.language.keeping import Keep
from responder.language.script import ChannelKind, Purpose, Script
from responder.values import frozen


@frozen
class Channel:
    """One sender of a merchant. `two_way` is false for a sender that cannot receive.

    `answers_keywords`: the gateway itself confirms the opt-out words that it knows (facts: Twilio's default
    handling), so that our confirmation would be a second one and is refused.
    """

    id: str
    kind: ChannelKind
    address: str
    two_way: bool = True
    answers_keywords: bool = False


@frozen
class QuietHours:
    """Local wall-clock times, as (hour, minute); `sundays` and `holidays` keep those days quiet altogether."""

    start: tuple[int, int] = (21, 0)
    end: tuple[int, int] = (8, 0)
    sundays: bool = False
    holidays: bool = False


@frozen
class Policy:
    """The merchant's limits at the send gate. Caps count messages across all journeys of one contact."""

    quiet_hours: QuietHours | None = field(default_factory=QuietHours)
    marketing_per_week: int = 4
    automatic_per_ten_minutes: int = 10
    automatic_per_day: int = 40
    countries: frozenset[str] = frozenset()
    spend_per_day: int | None = None
    texts_per_hour: int | None = 10_000
    prefix_per_hour: int | None = 100
    abroad_per_hour: int | None = 200
    forms_per_hour: int | None = 200
    price_per_text: int | None = None
    hold_at_most_hours: int = 48
    stop_covers: Literal["all", "channel"] = "all"


@frozen
class Merchant:
    """`fields` are the names a text may use as `merchant.name`, `merchant.review_url` and so on."""

    id: str
    name: str
    language: str = "en"
    languages: tuple[str, ...] = ("en",)
    time_zone: str = "UTC"
    country: str | None = None
    help: str = ""
    fields: Mapping[str, Json] = field(default_factory=dict)
    policy: Policy = field(default_factory=Policy)
    keep: Keep = field(default_factory=Keep)


@frozen
class Contact:
    """`addresses` maps sms and email to the normalised address. Time zone and country None: the merchant's.

    Until `paused_until` the contact wants no marketing on any channel.
    """

    id: str
    addresses: Mapping[ChannelKind, str] = field(default_factory=dict)
    language: str | None = None
    time_zone: str | None = None
    country: str | None = None
    preferred: ChannelKind | None = None
    fields: Mapping[str, Json] = field(default_factory=dict)
    tags: frozenset[str] = frozenset()
    paused_until: datetime | None = None


@frozen
class Consent:
    """One line of the ledger."""

    channel: ChannelKind
    purpose: Purpose
    granted: bool
    at: datetime
    basis: str = "consent"


@frozen
class Suppression:
    """Nothing goes to this address. `at` None: it is not known since when, and nothing lifts it but START.

    `mark` is what is stored in place of the address of a person who was erased.
    """

    kind: ChannelKind
    address: str
    reason: str
    at: datetime | None = None
    mark: str = ""


@frozen
class Sent:
    """A recent outbound message of this contact: enough for frequency caps and loop limits."""

    at: datetime
    kind: ChannelKind
    purpose: Purpose
    role: str
    text_hash: str = ""  # ids.text_hash of its text


@frozen
class World:
    """`runs` holds the contact's living runs and those ended within the grace time, by id.

    `held` names the channels where a person holds the conversation. `once` maps (script, what) to the time a
    trigger with `once:` last started it. `unsent` are ids of messages of its runs that nobody can have seen yet: they
    are held, or were never sent; `sent_at` is when the others went out, of the last day; now, while they do. `repeats`
    is when those that the network could not deliver are said again, or were last.
    """

    now: datetime
    merchant: Merchant
    contact: Contact
    channels: Mapping[str, Channel] = field(default_factory=dict)
    runs: Mapping[str, Run] = field(default_factory=dict)
    consents: tuple[Consent, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    held: frozenset[str] = frozenset()
    once: Mapping[tuple[str, str], datetime] = field(default_factory=dict)
    recent: tuple[Sent, ...] = ()
    unsent: frozenset[str] = frozenset()
    sent_at: Mapping[str, datetime] = field(default_factory=dict)
    repeats: Mapping[str, datetime] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The language that the contact is spoken to in: theirs, or the merchant's where it is not known."""
        return self.contact.language or self.merchant.language


class Scripts(Protocol):
    """The scripts of one merchant."""

    def live(self) -> Mapping[str, Script]:
        """The published scripts by name: what a trigger starts and what `call:` runs."""

    def version(self, version: str) -> Script:
        """The script of a version, live or not. KeyError where it is unknown."""
