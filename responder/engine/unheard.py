"""Texts that no word list understood, and that may ask for no more messages: who wrote them is told how to stop.

Words decide about an opt-out. A model (`responder.understand.model`) may hear the wish where they fail. It may be
wrong, so it never opts anyone out: we only say, once a day at most, how to.
"""

from __future__ import annotations

from responder.engine.effects import Effect, Unheard
from responder.engine.inputs import MessageCame, OptOutSuspected
from responder.engine.keywords import answer
from responder.engine.phrases import sentence
from responder.engine.route import Destination
from responder.engine.saying import suppressed
from responder.engine.world import World


def unheard(message: MessageCame, found: Destination) -> list[Effect]:
    """That nobody understood the message: it went to the inbox or to a question's `else`, or was kept as it stands,
    for what people write freely may say anything."""
    if not (message.human and message.answerable) or not _is_unheard(message.text, found):
        return []
    return [Unheard(message.id, message.channel, message.kind, message.text)]


def _is_unheard(text: str, found: Destination) -> bool:
    answer = found.answer
    if found.by not in ("run", "late") or answer is None:
        return found.by == "inbox"
    if answer.branch is not None:
        return answer.branch == "else"
    return not answer.understood or answer.value in (None, text, text.strip())


def how_to_stop(world: World, suspected: OptOutSuspected) -> list[Effect]:
    """One message that says how to stop. It asks nothing, so that no "yes" to it is ever taken for the answer to a
    question that is open. None to who has opted out meanwhile, or talks with a person."""
    known = world.contact.addresses.get(suspected.kind)
    if known is None or suspected.channel in world.held or suppressed(world, suspected.kind, known):
        return []
    said = MessageCame(suspected.message, suspected.channel, suspected.kind, "", suspected.at)
    return [
        answer(world, said, sentence("how to stop", world.language, world.merchant.name), "how to stop", world.language)
    ]
