"""The consent ledger: what it says now, and the lines that dialogs and merges add to it.

GDPR Art 7(1) asks to demonstrate consent, Art 7(3) that withdrawing is as easy as giving; ePrivacy 2002/58/EC
Art 13(1) asks for it before marketing by SMS or e-mail, 13(2) excepts existing customers (soft opt-in).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from responder.engine.effects import ConsentChanged, Effect, Unsuppress
from responder.engine.run import Json
from responder.engine.walk import Walk
from responder.engine.world import Consent, World
from responder.language.countries import AMERICAN
from responder.language.script import ChannelKind, Purpose

SOFT = "soft opt-in"
# Swedish sector practice: a customer relationship lasts not more than a year after the last sale.
SOFT_LASTS = timedelta(days=365)
# Where marketing texts need written consent whatever was bought (47 CFR 64.1200(f)(9); CASL is stricter still).
NO_SOFT_TEXTS = AMERICAN | {"CA"}
PURPOSES: tuple[Purpose, ...] = ("marketing", "service")
TICK = timedelta(microseconds=1)


def last_line(consents: Iterable[Consent], kind: ChannelKind, purpose: Purpose) -> Consent | None:
    """The line that counts: the latest, and of two of the same moment the one written last."""
    found: Consent | None = None
    for line in consents:
        if line.channel == kind and line.purpose == purpose and (found is None or line.at >= found.at):
            found = line
    return found


def is_granted(
    consents: Iterable[Consent], kind: ChannelKind, purpose: Purpose, now: datetime, country: str | None
) -> bool:
    """Whether the ledger allows this purpose. Service messages need no consent, but their withdrawal counts.

    Any line since the last withdrawal will do: a customer relationship that has ended (soft opt-in) takes nothing
    away from a consent that was given before it or beside it.
    """
    allowed = purpose == "service"
    for line in sorted((one for one in consents if (one.channel, one.purpose) == (kind, purpose)), key=_moment):
        allowed = line.granted and (allowed or _counts(line, kind, purpose, now, country))
    return allowed


def rests_on_sale(consents: Iterable[Consent], kind: ChannelKind, now: datetime, country: str | None) -> bool:
    """Whether marketing is allowed as to an existing customer alone (soft opt-in), who has never said yes to it."""
    lines = tuple(consents)
    said = (line for line in lines if line.basis != SOFT or not line.granted)
    return is_granted(lines, kind, "marketing", now, country) and not is_granted(said, kind, "marketing", now, country)


def stands(consents: Iterable[Consent], kind: ChannelKind, now: datetime, basis: str, at: datetime) -> bool:
    """Whether a consent to marketing given `at` would add nothing to those since the last withdrawal.

    A consent outlives the customer relationship and reaches where soft opt-in does not; a later order makes soft
    opt-in last longer. `at` now: the day of the order is not known, and one that still lasts is enough.
    """
    lines = sorted((one for one in consents if (one.channel, one.purpose) == (kind, "marketing")), key=_moment)
    since = max((place for place, line in enumerate(lines, 1) if not line.granted), default=0)
    for line in lines[since:]:
        if line.basis != SOFT or (basis == SOFT and (line.at >= at or (at == now and now - line.at <= SOFT_LASTS))):
            return True
    return False


def _moment(line: Consent) -> datetime:
    return line.at


def _counts(line: Consent, kind: ChannelKind, purpose: Purpose, now: datetime, country: str | None) -> bool:
    """Whether a line that grants still does. Soft opt-in ends with the customer relationship."""
    if line.basis != SOFT or purpose != "marketing":
        return True
    return now - line.at <= SOFT_LASTS and not (kind == "sms" and country in NO_SOFT_TEXTS)


def in_order(consents: Iterable[Consent], effects: Iterable[Effect]) -> list[Effect]:
    """Effects whose new lines come after every line of theirs that is there, and one after the other.

    The latest line is what counts. Two of one moment, or one that a machine with a slow clock writes after one with a
    fast clock, would leave it to chance whether a withdrawal does.
    """
    ordered = list(effects)
    if not any(isinstance(effect, ConsentChanged) for effect in ordered):
        return ordered
    lines: list[Consent | ConsentChanged] = [*consents]
    for place, effect in enumerate(ordered):
        if isinstance(effect, ConsentChanged):
            of_theirs = (one.at for one in lines if (one.channel, one.purpose) == (effect.channel, effect.purpose))
            latest = max(of_theirs, default=None)
            if latest is not None and latest >= effect.at:
                effect = ordered[place] = replace(effect, at=latest + TICK)
            lines.append(effect)
    return ordered


def was_granted(consents: Iterable[Consent], kind: ChannelKind, purpose: Purpose) -> bool:
    """Whether consent was ever given: what START brings back."""
    return any(line.granted and line.channel == kind and line.purpose == purpose for line in consents)


def strictest(first: Iterable[Consent], second: Iterable[Consent], at: datetime) -> tuple[Consent, ...]:
    """The ledger of one person out of two contacts: a purpose that either has withdrawn stays withdrawn."""
    one, other = tuple(first), tuple(second)
    merged = tuple(sorted((*one, *other), key=lambda line: line.at))
    added = []
    after = max((at, *(line.at + TICK for line in merged)))
    for kind in ("sms", "email"):
        for purpose in PURPOSES:
            lines = (last_line(one, kind, purpose), last_line(other, kind, purpose))
            if any(line is not None and not line.granted for line in lines):
                added.append(Consent(kind, purpose, False, after, "merge"))
    return (*merged, *added)


FORM = ("url", "ip", "agent", "wording", "language", "version", "at")
LONGEST_PROOF = 2000


def evidence_of(walk: Walk, kind: ChannelKind) -> dict[str, Json]:
    """What proves a line: the customer's own words, the wording that was shown, its language and version: those of when
    it was asked, whatever the customer's language is by now, and whichever dialog takes the answer down.

    A web form is told in the starting event as `form` (EDPB Guidelines 05/2020, para 108: the session and a copy of
    what was shown). Where a question of ours was answered as well, both messages prove a double opt-in, if that was on
    the channel that is subscribed to: a mail does not prove whose phone it is.
    """
    form = form_of(walk.variables.get("form"))
    answered = walk.answers is not None
    evidence: dict[str, Json] = {
        "source": "dialog" if answered or not form else "form",
        "script": walk.script.name,
        "version": walk.script.version,
        "language": walk.language,
        **walk.asked_in,
        "run": walk.run.id,
        "words": walk.variables.get("reply") if answered else None,
        "message": walk.answers,
        "shown": walk.asked or form.get("wording"),
        "shown_message": walk.question,
        "form": form,
        "double_opt_in": answered and walk.question is not None and walk.heard_on == kind,
        "line": getattr(walk.step(), "line", None),
    }
    return {name: value for name, value in evidence.items() if value}


def form_of(told: Json) -> dict[str, Json]:
    """What a shop told of the form that its customer sent: known names and bounded texts only."""
    if not isinstance(told, Mapping):
        return {}
    return {name: str(told[name])[:LONGEST_PROOF] for name in FORM if isinstance(told.get(name), str | int | float)}


def subscription(walk: Walk, kind: ChannelKind, purpose: Purpose, *, granted: bool) -> list[Effect]:
    """The ledger line of `subscribe` or `unsubscribe`. Saying yes again also lifts an earlier STOP, on the channel
    that it is said on: a mail does not prove whose phone it is. Nobody consents to marketing by silence, or by what a
    shop's system tells (GDPR recital 32; C-673/17 Planet49): without words or a form there is no line."""
    evidence = evidence_of(walk, kind)
    if granted and purpose == "marketing" and walk.answers is None and "form" not in evidence:
        walk.note(f"Line {evidence.get('line', '?')}: nobody has said yes to this, so nothing is subscribed.")
        return []
    lines: list[Effect] = [ConsentChanged(kind, purpose, granted, walk.now, evidence)]
    address = walk.contact.addresses.get(kind)
    their_own = walk.answers is not None and walk.heard_on == kind
    if granted and their_own and address is not None and lifted_by_words(walk.world, kind, address):
        lines.insert(0, Unsuppress(kind, address, walk.now))
        if not is_granted(walk.world.consents, kind, "service", walk.now, None):
            lines.append(ConsentChanged(kind, "service", True, walk.now, evidence))
    return lines


def lifted_by_words(world: World, kind: ChannelKind, address: str) -> bool:
    """Whether all that stands in the way is the customer's own STOP, which only their own words lift."""
    reasons = [line.reason for line in world.suppressions if line.kind == kind and line.address == address]
    return bool(reasons) and all(reason == "stop" for reason in reasons)


def state(
    consents: Iterable[Consent], now: datetime, country: str | None = None
) -> Mapping[tuple[ChannelKind, Purpose], bool]:
    """What is allowed now, for each channel and purpose: for the console and the preference page."""
    lines = tuple(consents)
    kinds: tuple[ChannelKind, ...] = ("sms", "email")
    return {(kind, purpose): is_granted(lines, kind, purpose, now, country) for kind in kinds for purpose in PURPOSES}
