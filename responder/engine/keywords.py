"""STOP, START and HELP: they belong to the customer, before any script.

47 CFR 64.1200(a)(10)-(12), CTIA Messaging Principles §5.1, GDPR Art 7(3) and 21(3). Withdrawing fails open: it
works from any channel, trusted or not. Coming back fails closed: only START itself, from a known sender, and only
what was there before. YES is never START, whatever a gateway makes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import lru_cache
from typing import get_args

from responder.engine.consent import NO_SOFT_TEXTS, PURPOSES, SOFT, last_line, was_granted
from responder.engine.effects import ConsentChanged, Effect, Handled, Send, SendKind, Suppress, Unsuppress
from responder.engine.ids import derive
from responder.engine.inputs import MessageCame
from responder.engine.phrases import Sentence, sentence
from responder.engine.places import country_of
from responder.engine.run import Json
from responder.engine.saying import channel_for, suppressed
from responder.engine.world import World
from responder.language.script import ChannelKind, Purpose
from responder.understand import (
    Keyword,
    asks_for_channel,
    asks_for_erasure,
    objects_to_marketing,
    objects_to_marketing_alone,
    read_keyword,
    refused_channels,
    refuses_advertising,
    stopped_channels,
)

# The whole messages that Twilio's default handling answers and acts on by itself (facts: Advanced Opt-Out page).
GATEWAY_WORDS = {
    "stop": frozenset({"stop", "unsubscribe", "end", "quit", "stopall", "revoke", "optout", "cancel"}),
    "start": frozenset({"start", "unstop"}),
    "help": frozenset({"help", "info"}),
}
LONGEST_EVIDENCE = 1600
SHORT = 60
"""Characters of a message that is worth keeping what was read in it."""


def wanted(
    world: World, message: MessageCame, country: Callable[[], str | None], named: Iterable[str]
) -> Keyword | None:
    """The keyword of a message, None where it is none. `named` are the reply keys of the open question. Nobody is opted
    in by a probable START."""
    language = world.language
    keys = tuple(named)
    read, depends = _read(message.text, language, keys) if len(message.text) <= SHORT else (None, True)
    if depends:
        read = read_keyword(message.text, language=language, country=country, named=keys)
    if message.unsubscribe or message.gateway_keyword == "stop":
        return Keyword("stop", "certain")
    if message.gateway_keyword == "help" and read != Keyword("stop", "certain"):
        return Keyword("help", "certain")
    if read is not None and read.certainty == "probable" and read.word == "start":
        return None
    if read is None and refused_channels(message.text) and not asks_for_channel(keys):
        return Keyword("stop", "probable")  # "no mails, texts are fine": see `stopped_kinds`
    return read


@lru_cache(maxsize=2048)
def _read(text: str, language: str, named: tuple[str, ...]) -> tuple[Keyword | None, bool]:
    """What a short message is, and whether that depends on the country; most replies are one of a few words."""
    asked: list[bool] = []

    def country() -> None:
        asked.append(True)

    return read_keyword(text, language=language, country=country, named=named), bool(asked)


def gateway_answered(world: World, message: MessageCame, word: str) -> bool:
    """Whether the gateway itself has answered this word: ours would be a second message, and be refused. So would be
    one of a shop that has no such channel any more."""
    if message.gateway_keyword == word:
        return True
    channel = channel_for(world, message.kind, message.channel)
    if channel is None or not channel.answers_keywords:
        return channel is None
    return message.text.strip().lower() in GATEWAY_WORDS[word]


# -- stop ------------------------------------------------------------------------------------------------


def stopped_kinds(world: World, message: MessageCame) -> tuple[ChannelKind, ...]:
    """What a STOP covers: the kind of channel it came on, and the others that it names (or "all"); of one that makes a
    channel welcome, only those that it refuses ("mail is fine, but no texts"), whichever it came on. Whose data is to
    be erased is written to by none.

    The "revoke-all" rule of 47 CFR 64.1200(a)(10) speaks of calls and texts, and is waived until 2027; with
    `stop_covers: channel` a mere "all" reaches no further than the kind it came on. What is named counts always.
    """
    if asks_for_erasure(message.text):
        return (message.kind, *(kind for kind in get_args(ChannelKind) if kind != message.kind))
    refused = refused_channels(message.text)
    if refused and not message.unsubscribe:
        return tuple(kind for kind in get_args(ChannelKind) if kind in refused)
    named = stopped_channels(message.text, everything=world.merchant.policy.stop_covers == "all")
    return (message.kind, *(kind for kind in get_args(ChannelKind) if kind in named and kind != message.kind))


def stops_marketing_only(world: World, message: MessageCame) -> bool:
    """A mail to the unsubscribe address (RFC 2369, RFC 8058) is about the list; "no ads, just news of my order" and "I
    object to direct marketing" are about that (GDPR Art. 21(3)). Each leaves order confirmations alone."""
    if message.gateway_keyword == "stop" or asks_for_erasure(message.text):
        return False
    if message.unsubscribe or refuses_advertising(message.text):
        return True
    return objects_to_marketing_alone(message.text, _language(world))


def stopped_by(world: World, message: MessageCame) -> Iterator[tuple[tuple[ChannelKind, ...], bool]]:
    """What a STOP ends: kinds of channels, and whether only marketing ends on them. An objection to direct marketing
    ends that on every one, whichever it came on: the data may no longer be used for it at all (GDPR Art. 21(3))."""
    kinds = stopped_kinds(world, message)
    yield kinds, stops_marketing_only(world, message)
    others = tuple(kind for kind in get_args(ChannelKind) if kind not in kinds)
    if others and objects_to_marketing(message.text):
        yield others, True


def stop(world: World, message: MessageCame, keyword: Keyword) -> list[Effect]:
    """Withdraws every purpose, suppresses the addresses, and confirms once (never a second time, 64.1200(a)(12)).

    What is about marketing only withdraws that and suppresses nothing. Who wants their data erased is also left to a
    person (GDPR Art. 12(3) and 17). Whose mail is forged, or a stranger's whom nobody has proven, is believed and not
    told: the confirmation would go to who never wrote.
    """
    evidence = _evidence(message, keyword)
    known = world.contact.addresses.get(message.kind)
    silent = known is None or suppressed(world, message.kind, known)
    effects: list[Effect] = []
    for kinds, partly in stopped_by(world, message):
        for kind in kinds:
            effects += withdrawn(world, kind, ("marketing",) if partly else PURPOSES, evidence)
            address = world.contact.addresses.get(kind)
            if address is not None and not partly and not suppressed(world, kind, address):
                effects.append(Suppress(kind, address, "stop", message.at))
    silent = silent or message.unsubscribe or (stops_marketing_only(world, message) and not effects)
    if asks_for_erasure(message.text):
        effects.append(Handled(message.id, "inbox"))
    if not (silent or not message.human or not message.answerable or gateway_answered(world, message, "stop")):
        language = _language(world)
        which = _confirmation(world, message, keyword)
        told = sentence(which, language, world.merchant.name, stopped_kinds(world, message))
        effects.append(answer(world, message, told, "confirmation", language))
    return effects


def _confirmation(world: World, message: MessageCame, keyword: Keyword) -> Sentence:
    """What is confirmed is what was done, and no more."""
    if asks_for_erasure(message.text):
        return "erasure?"
    if stops_marketing_only(world, message):
        return "no marketing" if objects_to_marketing(message.text) else "no ads?"
    return "stopped" if keyword.certainty == "certain" else "stopped?"


def withdrawn(world: World, kind: ChannelKind, purposes: Iterable[Purpose], evidence: dict[str, Json]) -> list[Effect]:
    """The ledger lines of a withdrawal; none where it is withdrawn already."""
    lines: list[Effect] = []
    for purpose in purposes:
        line = last_line(world.consents, kind, purpose)
        if line is None or line.granted:
            lines.append(ConsentChanged(kind, purpose, False, world.now, evidence))
    return lines


# -- start and help ----------------------------------------------------------------------------------------


def start(world: World, message: MessageCame, keyword: Keyword, *, speaks: bool) -> list[Effect]:
    """Lifts the suppression and grants again what was granted before; a stranger's START is no consent.

    After a STOP it brings back what that took: offers that were refused before it, by a click on the page or "no ads",
    stay refused. `speaks` tells that a dialog begins with this word and answers in our place.
    """
    address = world.contact.addresses.get(message.kind)
    effects: list[Effect] = []
    stopped = stopped_at(world, message.kind)
    if address is not None and suppressed(world, message.kind, address):
        effects.append(Unsuppress(message.kind, address, world.now))
    for purpose in PURPOSES:
        line = last_line(world.consents, message.kind, purpose)
        before = line is not None and stopped is not None and line.at < stopped
        if line is not None and not line.granted and not before and _comes_back(world, message.kind, purpose):
            evidence = _evidence(message, keyword) | {"basis": "consent"}
            effects.append(ConsentChanged(message.kind, purpose, True, world.now, evidence))
    if speaks or gateway_answered(world, message, "start"):
        return effects
    if effects:
        language = _language(world)
        told = sentence("started", language, world.merchant.name)
        return [*effects, answer(world, message, told, "confirmation", language)]
    return help_text(world, message)


def stopped_at(world: World, kind: ChannelKind) -> datetime | None:
    """When this address was closed to us, if it still is: by the customer's STOP, at the gateway or by a complaint."""
    address = world.contact.addresses.get(kind)
    lines = [line for line in world.suppressions if (line.kind, line.address) == (kind, address)]
    found = [line.at for line in lines if line.reason != "bounced"]
    return max((at for at in found if at is not None), default=None)


def _comes_back(world: World, kind: ChannelKind, purpose: Purpose) -> bool:
    """Whether START brings this back: what was there before. From then on it stands on these words, a consent, and no
    more on a customer relationship (soft opt-in), which they neither renew nor lengthen; where that never allowed
    texts (47 CFR 64.1200(f)(9): written consent that says what to) they are no consent either.
    """
    if purpose == "service":
        return True
    if kind == "sms" and country_of(world.contact.addresses.get(kind)) in NO_SOFT_TEXTS:
        return was_granted((line for line in world.consents if line.basis != SOFT), kind, purpose)
    return was_granted(world.consents, kind, purpose)


def help_text(world: World, message: MessageCame) -> list[Effect]:
    """The merchant's help, which also those get who have opted out. It begins with the name where it does not hold it:
    the Short Code Monitoring Handbook wants the programme's name and a contact in every answer to HELP."""
    if gateway_answered(world, message, "help"):
        return []
    language = _language(world)
    text = world.merchant.help.strip()
    if text and world.merchant.name.casefold() not in text.casefold():
        text = f"{world.merchant.name}: {text}"
    if text:
        return [answer(world, message, text, "help", world.merchant.language)]
    return [answer(world, message, sentence("help", language, world.merchant.name), "help", language)]


def answer(world: World, message: MessageCame, text: str, role: SendKind, language: str) -> Send:
    """Our one message in answer to a keyword: by the channel that it came on, or one that has taken its place."""
    channel = channel_for(world, message.kind, message.channel)
    return Send(
        id=derive(message.id, role),
        run=None,
        channel=channel.id if channel is not None else message.channel,
        kind=message.kind,
        to=world.contact.addresses.get(message.kind, ""),
        text=text,
        purpose="service",
        role=role,
        language=language,
        subject=world.merchant.name if message.kind == "email" else None,
        answers=message.id,
    )


def _language(world: World) -> str:
    return world.language


def _evidence(message: MessageCame, keyword: Keyword) -> dict[str, Json]:
    return {
        "source": "unsubscribe address" if message.unsubscribe else "keyword",
        "words": message.text[:LONGEST_EVIDENCE],
        "message": message.id,
        "channel": message.channel,
        "keyword": keyword.word,
        "certainty": keyword.certainty,
        "trusted": message.trusted,
        "arrived": message.at.isoformat(),
    }
