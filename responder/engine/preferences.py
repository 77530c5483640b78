"""The preference page: what a customer chose there, as changes of the contact and lines of the ledger.

Withdrawing fails open: it works for every channel. Granting fails closed: the link proves that whoever uses it has our
mail, so it can grant what is said by mail and nothing else; a phone number is proven by a text from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from responder.engine.consent import PURPOSES, is_granted, lifted_by_words
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
            if wanted is None or wanted == is_granted(world.consents, kind, purpose, world.now, None):
                continue
            if not wanted:
                effects += withdrawn(world, kind, (purpose,), evidence)
                ended.append(((kind,), purpose == "marketing"))
            elif kind == wish.via:
                effects += granted(world, kind, purpose, evidence)
    return effects, ended


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
