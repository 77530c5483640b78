"""Contacts that a shop's system tells as JSON: what each of them says, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from responder.engine.consent import SOFT, form_of
from responder.errors import ChannelError
from responder.language.script import ChannelKind
from responder.service.addresses import normalise
from responder.service.contacts.columns import COLUMNS
from responder.service.contacts.consents import KINDS
from responder.service.contacts.moments import moment_of
from responder.service.contacts.rows import FIELD, columns_of
from responder.service.contacts.table import Mistake
from responder.store.connection.sets import storable
from responder.store.rights.importing import Imported
from responder.values import frozen

KEYS = ("id", "sms", "email", "language", "country", "time_zone", "fields", "tags", "consents")
PROOF = ("wording", "language", "version", "url", "ip", "agent")
CONSENT = ("granted", "at", "basis", "words", *PROOF)
BASES = ("consent", SOFT)
LONGEST_ADDRESS, LONGEST_TAG, LONGEST_VALUE, LONGEST_PROOF = 320, 100, 4000, 2000
MOST_FIELDS, MOST_TAGS = 100, 50


@frozen
class Told:
    """What was read: the people, and the mistakes of the others, by their place in the list (from 1)."""

    people: Sequence[Imported]
    mistakes: Sequence[Mistake]


def read_contacts(found: Sequence[Any], country: str | None, now: datetime) -> Told:
    """Each contact by itself: one that is wrong takes no other with it. Never raises."""
    people: list[Imported] = []
    mistakes: list[Mistake] = []
    for place, one in enumerate(found, 1):
        try:
            people.append(_person(place, one, country, now))
        except (ChannelError, ValueError) as error:
            mistakes.append(Mistake(place, str(error)))
    return Told(people, mistakes)


def _person(place: int, told: Any, country: str | None, now: datetime) -> Imported:
    if not isinstance(told, dict):
        raise ValueError("a contact must be an object")
    _known(told, KEYS, "a contact")
    texts = {name: _text(told, name, LONGEST_ADDRESS) for name in (*KINDS, *COLUMNS)}
    columns = dict(columns_of({name: texts[name] for name in COLUMNS}))
    addresses, _ = normalise({kind: texts[kind] for kind in KINDS}, columns.get("country", country))
    consents = dict(_consents(told, addresses, now))
    granted = {kind: one for kind, one in consents.items() if one["granted"]}
    return Imported(
        line=place,
        addresses=addresses,
        fields=dict(_fields(told)),
        columns=columns,
        tags=tuple(dict.fromkeys(_tags(told))),
        consents={kind: one["at"] for kind, one in granted.items()},
        withdrawn={kind: one["at"] for kind, one in consents.items() if not one["granted"]},
        bases={kind: one["basis"] for kind, one in granted.items()},
        proofs={kind: one["proof"] for kind, one in consents.items()},
    )


def _known(told: Mapping[str, Any], names: Sequence[str], what: str) -> None:
    unknown = sorted(name for name in told if name not in names)
    if unknown:
        raise ValueError(f"'{unknown[0][:40]}' is not known here; {what} has {', '.join(names)}")


def _text(told: Mapping[str, Any], name: str, longest: int) -> str:
    value = told.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ValueError(f"'{name}' must be a text")
    if len(value) > longest:
        raise ValueError(f"'{name}' is longer than {longest} characters")
    return storable(value.strip())


def _fields(told: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Plain values only: what texts and conditions can use. null takes a field away."""
    found = told.get("fields") or {}
    if not isinstance(found, dict) or len(found) > MOST_FIELDS:
        raise ValueError(f"'fields' must be an object of at most {MOST_FIELDS} fields")
    for name, value in found.items():
        if not FIELD.fullmatch(name):
            raise ValueError(f"'{name[:40]}' cannot be a field's name; use letters, digits and _")
        if isinstance(value, str) and len(value) > LONGEST_VALUE:
            raise ValueError(f"the field '{name}' is longer than {LONGEST_VALUE} characters")
        if value is not None and not isinstance(value, str | int | float | bool):
            raise ValueError(f"the field '{name}' must be a text, a number, true, false or null")
        yield name, storable(value) if isinstance(value, str) else value


def _tags(told: Mapping[str, Any]) -> Iterator[str]:
    found = told.get("tags") or []
    if not isinstance(found, list) or len(found) > MOST_TAGS:
        raise ValueError(f"'tags' must be a list of at most {MOST_TAGS} texts")
    for tag in found:
        if not isinstance(tag, str) or not 0 < len(tag.strip()) <= LONGEST_TAG:
            raise ValueError(f"a tag must be a text of at most {LONGEST_TAG} characters")
        yield storable(tag.strip())


def _consents(
    told: Mapping[str, Any], addresses: Mapping[ChannelKind, str], now: datetime
) -> Iterator[tuple[ChannelKind, dict[str, Any]]]:
    found = told.get("consents") or {}
    if not isinstance(found, dict):
        raise ValueError('\'consents\' must be an object, like {"sms": {"granted": true}}')
    _known(found, KINDS, "'consents'")
    for kind in KINDS:
        if kind in found:
            if kind not in addresses:
                raise ValueError(f"there is a consent for {kind}, but no address for it")
            yield kind, _consent(kind, found[kind], now)


def _consent(kind: ChannelKind, told: Any, now: datetime) -> dict[str, Any]:
    """One consent to marketing, or its withdrawal, with when, on what basis, and what proves it."""
    if not isinstance(told, dict) or not isinstance(told.get("granted"), bool):
        raise ValueError(f"the consent for {kind} must be an object with 'granted': true or false")
    _known(told, CONSENT, "a consent")
    basis = _text(told, "basis", 20) or "consent"
    if basis not in BASES:
        raise ValueError(f"the basis of the consent for {kind} must be {' or '.join(map(repr, BASES))}")
    at = _text(told, "at", 40)
    if basis == SOFT and told["granted"] and not at:
        raise ValueError("a soft opt-in needs 'at', the day of their last order: it lasts a year from then")
    form = form_of({name: _text(told, name, LONGEST_PROOF) for name in PROOF if told.get(name)})
    proof = {"words": _text(told, "words", LONGEST_PROOF), "shown": form.get("wording"), "form": form}
    return {"granted": told["granted"], "at": moment_of(at, now), "basis": basis, "proof": proof}
