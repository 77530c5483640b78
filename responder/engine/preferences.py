"""The preference page: what a customer chose there, as changes of the contact and lines of the ledger.

Withdrawing fails open: it works for every channel. Granting fails closed: the link proves that whoever uses it has our
mail, so it can grant what is said by mail and nothing else; a phone number is proven by a text from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from responder.engine.consent import PURPOSES, is_granted, last_line, lifted_by_words
from responder.engine.effects import Change, ConsentChanged, Effect, Unsuppress
from responder.engine.inputs import PreferencesChosen
from responder.engine.keywords import withdrawn
from responder.engine.run import Json
from responder.engine.world import World
from responder.language.script import ChannelKind, Purpose

LONGEST_PAUSE = 366
Ended = tuple[tuple[ChannelKind, ...], bool]
"""Kinds of channels whose runs are to end, and whether only those that advertise."""
KINDS: tuple[ChannelKind, ...] = ("sms", "email")


def chosen(world: World, wish: PreferencesChosen) -> tuple[list[Effect], list[Ended]]:
    """What the choice changes, and which runs it ends."""
    evidence: dict[str, Json] = {"source": "preference page", **wish.evidence, "arrived": wish.at.isoformat()}
    effects: list[Effect] = [*_contact(world, wish)]
    ended: list[Ended] = []
    for kind in KINDS:
        for purpose in PURPOSES:
            wanted = wish.allowed.get(f"{kind} {purpose}")
            if wanted and kind == wish.via and not is_granted(world.consents, kind, purpose, world.now, None):
                effects += granted(world, kind, purpose, evidence)
            elif wanted is False and _objects(world, wish, kind, purpose):
                effects += withdrawn(world, kind, (purpose,), evidence)
                ended.append(((kind,), purpose == "marketing"))
    return effects, ended


def _objects(world: World, wish: PreferencesChosen, kind: ChannelKind, purpose: Purpose) -> bool:
    """Whether a no is one. An empty box of offers that were never allowed is left as it was; what a person has taken
    down of the customer's own words always counts (GDPR Art 21(2): objecting needs no consent to object to)."""
    nothing_told = purpose == "marketing" and last_line(world.consents, kind, purpose) is None
    return not nothing_told or wish.evidence.get("source") == "operator"


def granted(world: World, kind: ChannelKind, purpose: Purpose, evidence: dict[str, Json]) -> list[Effect]:
    """A line of the ledger. The customer's own earlier STOP no longer stands in the way; a complaint or bounce does."""
    lines: list[Effect] = [ConsentChanged(kind, purpose, True, world.now, evidence)]
    address = world.contact.addresses.get(kind)
    if address is not None and lifted_by_words(world, kind, address):
        lines.insert(0, Unsuppress(kind, address, world.now))
    return lines


def _contact(world: World, wish: PreferencesChosen) -> Iterator[Change]:
    if wish.language in world.merchant.languages and wish.language != world.contact.language:
        yield Change("language", wish.language)
    if wish.pause_days is not None:
        days = max(0, min(wish.pause_days, LONGEST_PAUSE))
        until = world.now + timedelta(days=days) if days else None
        if until != world.contact.paused_until:
            yield Change("pause", "", until)
