"""Rows of a file of contacts as people: addresses, fields, tags and consents, or what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from responder.errors import ChannelError
from responder.patterns import regex
from responder.service.addresses import normalise
from responder.service.contacts.columns import COLUMNS as CONTACT_COLUMNS
from responder.service.contacts.columns import column
from responder.service.contacts.consents import COLUMNS, DATED, KINDS, Reader, consents_in
from responder.service.contacts.headings import FIELD as PLAIN_FIELD
from responder.service.contacts.moments import AmbiguousDateError, Order, order_of
from responder.service.contacts.table import Mistake, Table
from responder.store.connection.sets import storable
from responder.store.rights.importing import Imported

OWN = frozenset({"sms", "email", "language", "time_zone", "country", "tags", "consent", "consented_at", "last_order"})
EVIDENCE = ("wording", "url", "ip")
SPREADSHEET_NUMBER = regex(r"[0-9][.,][0-9]+E\+?[0-9]+", re.IGNORECASE)
FIELD = regex(r"[^\W\d]\w{0,59}")


def read_people(
    table: Table, country: str | None, now: datetime, *, basis: str | None, dates: Order | None = None
) -> tuple[list[Imported], list[Mistake]]:
    """The people of a table. `basis` None: only columns of their own tell consents.

    With a basis and no such column, everyone in the file has consented on each of their channels. `dates` is the order
    of days and months where a column's own dates do not tell it.
    """
    people: list[Imported] = []
    mistakes = [Mistake(1, f"'{name[:40]}' cannot be a field's name") for name in table.columns if _odd(name)]
    orders, more = _orders(table, dates)
    gives = basis is not None or not {*COLUMNS}.isdisjoint(table.columns)
    mistakes += [*more, *(_unclear(table) if gives else ())]
    reader = Reader(
        now,
        everyone=basis is not None and not {*COLUMNS} & {*table.columns},
        soft=basis == "soft opt-in",
        basis=basis is not None,
        gives=gives,
        suspects=table.suspects,
        orders=orders,
    )
    for line, row in table.rows:
        try:
            people.append(_person(line, row, country, reader))
        except AmbiguousDateError as error:
            mistakes.append(Mistake(line, f"{error}, or say --dates day-first or --dates month-first"))
        except (ChannelError, ValueError) as error:
            mistakes.append(Mistake(line, str(error)))
    return people, sorted(mistakes, key=lambda one: one.line)


def _orders(table: Table, dates: Order | None) -> tuple[dict[str, Order | None], list[Mistake]]:
    """Whether the day or the month comes first, by column."""
    orders: dict[str, Order | None] = {}
    mistakes = []
    for name in (*DATED, *table.suspects):
        try:
            orders[name] = order_of(row.get(name, "") for _, row in table.rows) or dates
        except ValueError as error:
            mistakes.append(Mistake(1, f"the column '{name[:40]}': {error}"))
    return orders, mistakes


def _unclear(table: Table) -> Iterator[Mistake]:
    """Columns that sound of consent, in a file that gives some: whoever imports says what they mean."""
    for place, one in table.suspects.items():
        if one.sounds == "consent" and any(row.get(place) for _, row in table.rows):
            name = one.heading[:40]
            told = f"the column '{name}' sounds like a consent, and what it means is not known; say --column"
            more = (
                f"'{name}=consent' (or consent_sms, consent_email, opted_out, …), or '={PLAIN_FIELD}' where it is none"
            )
            yield Mistake(1, f"{told} {more}")


def _odd(name: str) -> bool:
    return bool(name) and not FIELD.fullmatch(name)


def _person(line: int, row: Mapping[str, str], country: str | None, reader: Reader) -> Imported:
    if SPREADSHEET_NUMBER.fullmatch(row.get("sms", "")):
        raise ValueError("a spreadsheet has rounded the phone number; format that column as text and save it again")
    region = (row.get("country") or country or "").upper() or None
    told: dict[str, Any] = {kind: row[kind] for kind in KINDS if row.get(kind)}
    addresses, _ = normalise(told, region)
    said = consents_in(row, tuple(addresses), reader)
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
    for name in CONTACT_COLUMNS:
        value = column(name, row.get(name))
        if value is not None:
            yield name, value
