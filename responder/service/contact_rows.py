"""Rows of a file of contacts as people: addresses, fields, tags and consents, or what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from responder.errors import ChannelError
from responder.service.addresses import normalise
from responder.service.contact_consents import COLUMNS, KINDS, consents_in
from responder.service.contact_table import Mistake, Table
from responder.store.importing import Imported
from responder.store.sets import storable

OWN = frozenset({"sms", "email", "language", "time_zone", "country", "tags", "consent", "consented_at", "last_order"})
EVIDENCE = ("wording", "url", "ip")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?")
SPREADSHEET_NUMBER = re.compile(r"[0-9][.,][0-9]+E\+?[0-9]+", re.IGNORECASE)
FIELD = re.compile(r"[^\W\d]\w{0,59}")


def read_people(
    table: Table, country: str | None, now: datetime, *, basis: str | None
) -> tuple[list[Imported], list[Mistake]]:
    """The people of a table. `basis` None: only columns of their own tell consents.

    With a basis and no such column, everyone in the file has consented on each of their channels.
    """
    people: list[Imported] = []
    mistakes = [Mistake(1, f"'{name[:40]}' cannot be a field's name") for name in table.columns if _odd(name)]
    everyone = basis is not None and not {*COLUMNS} & {*table.columns}
    for line, row in table.rows:
        try:
            people.append(_person(line, row, country, now, basis, everyone=everyone))
        except (ChannelError, ValueError) as error:
            mistakes.append(Mistake(line, str(error)))
    return people, sorted(mistakes, key=lambda one: one.line)


def _odd(name: str) -> bool:
    return bool(name) and not FIELD.fullmatch(name)


def _person(
    line: int, row: Mapping[str, str], country: str | None, now: datetime, basis: str | None, *, everyone: bool
) -> Imported:
    if SPREADSHEET_NUMBER.fullmatch(row.get("sms", "")):
        raise ValueError("a spreadsheet has rounded the phone number; format that column as text and save it again")
    region = (row.get("country") or country or "").upper() or None
    told: dict[str, Any] = {kind: row[kind] for kind in KINDS if row.get(kind)}
    addresses, _ = normalise(told, region)
    said = consents_in(
        row, tuple(addresses), now, everyone=everyone, soft=basis == "soft opt-in", basis=basis is not None
    )
    evidence = {name: storable(row[name]) for name in EVIDENCE if row.get(name)}
    evidence |= {"shown": evidence.pop("wording")} if "wording" in evidence else {}
    return Imported(
        line=line,
        addresses=addresses,
        fields={storable(name): storable(value) for name, value in row.items() if _is_field(name)},
        columns=dict(columns_of(row)),
        tags=tuple(
            dict.fromkeys(storable(tag.strip()) for tag in re.split("[,;|]", row.get("tags", "")) if tag.strip())
        ),
        consents=said.granted,
        withdrawn=said.withdrawn,
        # What the form showed and where it was proves a consent, and says nothing of how it was taken back.
        proofs=dict.fromkeys(said.granted, evidence),
    )


def _is_field(name: str) -> bool:
    return bool(name) and name not in OWN and name not in EVIDENCE and not name.startswith(("consent_", "opted_out"))


def columns_of(row: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    """What contacts have a column for. Raises ValueError for what cannot be one."""
    if language := row.get("language"):
        if not LANGUAGE.fullmatch(language):
            raise ValueError("'language' is not a language's code; write it like 'nb' or 'sv'")
        yield "language", language.replace("_", "-").split("-")[0].lower()
    if zone := row.get("time_zone"):
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError, OSError):
            raise ValueError("'time_zone' is none; write it like 'Europe/Oslo'") from None
        yield "time_zone", zone
    if country := row.get("country"):
        if not (len(country) == 2 and country.isascii() and country.isalpha()):
            raise ValueError("'country' is not two letters, like 'NO' or 'SE'")
        yield "country", country.upper()
