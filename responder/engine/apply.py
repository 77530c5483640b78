"""What effects do to the world: the next stimulus of the same moment sees it as it then is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import cast

from responder.engine.effects import Change, ConsentChanged, Effect, Handoff, Released, Suppress, Unsuppress
from responder.engine.run import Run
from responder.engine.world import Consent, Contact, Suppression, World
from responder.language.script import ChannelKind


def changed(contact: Contact, change: Change) -> Contact:
    """The contact after one change; the same object where nothing changes."""
    if change.what == "tag":
        return contact if change.name in contact.tags else with_tags(contact, contact.tags | {change.name})
    if change.what == "untag":
        return with_tags(contact, contact.tags - {change.name}) if change.name in contact.tags else contact
    if change.what == "prefer":
        return replace(contact, preferred=cast(ChannelKind, change.name))
    if change.what == "language":
        return replace(contact, language=change.name or None)
    if change.what == "pause":
        return replace(contact, paused_until=change.value)
    fields = dict(contact.fields)
    if change.value is None:
        fields.pop(change.name, None)
    else:
        fields[change.name] = change.value
    return replace(contact, fields=fields)


# The kinds of effects that change the world; most only ask for something.
FELT = frozenset({Change, ConsentChanged, Suppress, Unsuppress, Handoff, Released})


def applied(world: World, effects: Iterable[Effect]) -> World:
    """The world after effects on the contact, the ledger, the suppressions and who holds the conversation."""
    for effect in effects:
        if type(effect) not in FELT:
            continue
        if isinstance(effect, Change):
            world = with_runs(world, world.runs, changed(world.contact, effect))
        elif isinstance(effect, ConsentChanged):
            basis = str(effect.evidence.get("basis", "consent"))
            line = Consent(effect.channel, effect.purpose, effect.granted, effect.at, basis)
            world = replace(world, consents=(*world.consents, line))
        elif isinstance(effect, Suppress):
            line_out = Suppression(effect.kind, effect.address, effect.reason, effect.at)
            world = replace(world, suppressions=(*world.suppressions, line_out))
        elif isinstance(effect, Unsuppress):
            world = replace(world, suppressions=_without(world, effect))
        elif isinstance(effect, Handoff) and effect.channel is not None:
            world = replace(world, held=world.held | {effect.channel})
        elif isinstance(effect, Released):
            world = replace(world, held=world.held - {effect.channel})
    return world


def with_tags(contact: Contact, tags: frozenset[str]) -> Contact:
    """The contact with other tags. Written out, as below: `replace` is slow."""
    return Contact(
        contact.id,
        contact.addresses,
        contact.language,
        contact.time_zone,
        contact.country,
        contact.preferred,
        contact.fields,
        tags,
        contact.paused_until,
    )


def with_runs(world: World, runs: Mapping[str, Run], contact: Contact | None = None) -> World:
    """The world with other runs, and another contact. On the way of every input."""
    return World(
        world.now,
        world.merchant,
        contact or world.contact,
        world.channels,
        runs,
        world.consents,
        world.suppressions,
        world.held,
        world.once,
        world.recent,
        world.unsent,
        world.sent_at,
        world.repeats,
    )


def _without(world: World, lifted: Unsuppress) -> tuple[Suppression, ...]:
    return tuple(line for line in world.suppressions if (line.kind, line.address) != (lifted.kind, lifted.address))
