"""Rows of a file of contacts as people: addresses, fields, tags and consents, or what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from responder.errors import ChannelError
from responder.language.script import ChannelKind
from responder.service.addresses import normalise
from responder.service.contact_table import Mistake, Table
from responder.store.importing import Imported
from responder.store.sets import storable

KINDS: tuple[ChannelKind, ...] = ("sms", "email")
YES = frozenset(("yes", "y", "true", "1", "x", "ja", "j", "sant", "kyllä", "oui", "si", "sí", "granted", "subscribed"))
NO = frozenset(("no", "n", "false", "0", "nei", "nej", "nein", "non", "ei", "nee", "withdrawn", "unsubscribed"))
OWN = frozenset({"sms", "email", "language", "time_zone", "country", "tags", "consented_at", "last_order"})
EVIDENCE = ("wording", "url", "ip")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?")
DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M")
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
    everyone = basis is not None and not {"consent_sms", "consent_email"} & set(table.columns)
    for line, row in table.rows:
        try:
            people.append(_person(line, row, country, now, everyone, soft=basis == "soft opt-in"))
        except (ChannelError, ValueError) as error:
            mistakes.append(Mistake(line, str(error)))
    return people, sorted(mistakes, key=lambda one: one.line)


def _odd(name: str) -> bool:
    return bool(name) and not FIELD.fullmatch(name)


def _person(
    line: int, row: Mapping[str, str], country: str | None, now: datetime, everyone: bool, *, soft: bool
) -> Imported:
    if SPREADSHEET_NUMBER.fullmatch(row.get("sms", "")):
        raise ValueError("a spreadsheet has rounded the phone number; format that column as text and save it again")
    region = (row.get("country") or country or "").upper() or None
    told: dict[str, Any] = {kind: row[kind] for kind in KINDS if row.get(kind)}
    addresses, _ = normalise(told, region)
    at = moment_of(row.get("last_order" if soft else "consented_at", ""), now)
    wanted = {kind: everyone or _says_yes(row.get(f"consent_{kind}", "")) for kind in KINDS}
    for kind in KINDS:
        if row.get(f"consent_{kind}") and kind not in addresses and wanted[kind]:
            raise ValueError(f"there is consent for {kind}, but no address for it")
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
        consents={kind: at for kind in addresses if wanted[kind]},
        evidence=evidence,
    )


def _is_field(name: str) -> bool:
    return bool(name) and name not in OWN and name not in EVIDENCE and not name.startswith("consent_")


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


def _says_yes(cell: str) -> bool:
    word = cell.strip().lower()
    if word in YES:
        return True
    if not word or word in NO:
        return False
    raise ValueError("a consent is neither yes nor no")


def moment_of(written: str, now: datetime) -> datetime:
    """A day or an instant that is not ahead of us (UTC where no zone is told); now, where nothing is written."""
    if not written:
        return now
    found: datetime | None = None
    for form in DATES:
        try:
            found = datetime.strptime(written, form).replace(tzinfo=UTC)
            break
        except ValueError:
            continue
    if found is None:
        try:
            found = datetime.fromisoformat(written)
        except ValueError:
            raise ValueError("a date cannot be read; write it like 2026-05-31") from None
        found = found if found.tzinfo else datetime.combine(found.date(), found.time() or time(), UTC)
    if found > now:
        raise ValueError("a date lies in the future")
    return found.astimezone(UTC)
