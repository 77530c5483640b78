"""What did not reach the customer: whether it is said again, and what the address can no longer be used for."""

from __future__ import annotations

from datetime import timedelta
from typing import get_args

from responder.engine.effects import Effect, SayAgain, Suppress, Unsuppress
from responder.engine.inputs import DeliveryFailed, MessageCame
from responder.engine.keywords import withdrawn
from responder.engine.outline import kept_step
from responder.engine.run import Json
from responder.engine.saying import suppressed
from responder.engine.world import Scripts, World
from responder.language.script import ChannelKind

AGAIN_AFTER = (timedelta(hours=1), timedelta(hours=6))
"""A phone that is off, or a network that is full, is tried again as often as this."""


def said_again(scripts: Scripts, world: World, failed: DeliveryFailed) -> SayAgain | None:
    """The same words later, where the network could not deliver them for now (the gateway's errors 30003 and 30017 say
    so) and the dialog knows no other way. An answer to STOP, START or HELP is of its moment and belongs to no run."""
    if not failed.passing or failed.opted_out or failed.run is None or failed.times >= len(AGAIN_AFTER):
        return None
    if _has_other_way(scripts, world, failed):
        return None
    return SayAgain(failed.message, failed.times + 1, world.now + AGAIN_AFTER[failed.times])


def _has_other_way(scripts: Scripts, world: World, failed: DeliveryFailed) -> bool:
    """Whether its step says what to do `undelivered`: that is done at once."""
    run = world.runs.get(failed.run or "")
    place = run.pending.get(failed.message) if run is not None else None
    if place is None:
        return False
    step = kept_step(scripts, *place)
    return step is not None and ("undelivered",) in step.blocks


def told_of_address(world: World, failed: DeliveryFailed) -> list[Effect]:
    """Consent that was withdrawn at the gateway or by a complaint, and an address that nothing more goes to."""
    evidence: dict[str, Json] = {"source": "gateway", "message": failed.message, "reason": failed.reason}
    effects: list[Effect] = []
    if failed.opted_out:
        effects += withdrawn(world, failed.kind, ("marketing", "service"), evidence)
    elif failed.complaint:
        # Whoever reports a mail as unwanted wants no offers by text either.
        for kind in get_args(ChannelKind):
            effects += withdrawn(world, kind, ("marketing",), evidence)
    certain = failed.times >= len(AGAIN_AFTER) if failed.passing else not _has_texted(world, failed)
    gone = failed.permanent and certain
    reason = "gateway" if failed.opted_out else "complaint" if failed.complaint else "bounced" if gone else ""
    if reason and not suppressed(world, failed.kind, failed.address):
        effects.append(Suppress(failed.kind, failed.address, reason, world.now))
    return effects


def _has_texted(world: World, failed: DeliveryFailed) -> bool:
    """Whether the customer texted from that number within the dialog: it is no landline, and error 30006 tells of a
    network that cannot be reached just now. What is next said to it shows whether it still is none."""
    run = world.runs.get(failed.run or "")
    return failed.kind == "sms" and run is not None and run.heard_on == "sms"


def told_by_writing(world: World, message: MessageCame) -> list[Effect]:
    """Who writes from an address that bounced is there after all."""
    address = world.contact.addresses.get(message.kind)
    if not message.trusted or not message.human or address is None:
        return []
    bounced = [line for line in world.suppressions if line.reason == "bounced"]
    gone = any((line.kind, line.address) == (message.kind, address) for line in bounced)
    return [Unsuppress(message.kind, address, world.now)] if gone else []
