"""What an event tells of its contact: taken as it must be, or left out and said; never a reason to lose the event."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, update

from responder.service.contacts.columns import column
from responder.service.happenings import not_taken
from responder.store.tables import contact
from tests.privacy.conftest import idle
from tests.service.shop import Shop

AMERICAN = "+13055550123"  # Florida: from 8 to 20, Eastern time
NIGHT = datetime(2026, 11, 19, 8, 30, tzinfo=UTC)  # half past three in Florida
AMERICA = """
name: Fjord Kaffe
language: en
time zone: America/New_York
country: US
postal_address: 1 Main Street, Miami, FL 33101
channels:
  - sms: "+12125550100"
"""


async def tell(shop: Shop, event: str, **contact: object) -> bool:
    return await shop.service.receive_event("kaffe", event, "nothing.starts", contact, {})


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("time_zone", "Eastern Standard Time", "America/New_York"),
        ("time_zone", "W. Europe Standard Time", "Europe/Berlin"),
        ("time_zone", "w. europe standard time ", "Europe/Berlin"),
        ("time_zone", "Europe/Oslo", "Europe/Oslo"),
        ("time_zone", "Etc/UTC", "Etc/UTC"),
        ("language", "nb-NO", "nb"),
        ("language", "zh_Hans_CN", "zh"),
        ("country", "us", "US"),
        ("country", "UK", "GB"),
        ("country", None, None),
        ("time_zone", "", None),
        ("language", "  ", None),
    ],
)
def test_values_as_they_are_kept(name: str, value: object, kept: str | None) -> None:
    assert column(name, value) == kept


BAD = [
    ("time_zone", "Eastern Time (US & Canada)"),
    ("time_zone", "Mars/Base"),
    ("time_zone", "localtime"),
    ("time_zone", "Factory"),
    ("time_zone", "America"),
    ("time_zone", "../../etc/passwd"),
    ("time_zone", "Europe/Oslo\x00"),
    ("time_zone", "x" * 5000),
    ("time_zone", 5),
    ("time_zone", ["Europe/Oslo"]),
    ("language", ["x"]),
    ("language", "norsk språk"),
    ("language", True),
    ("country", "Norway"),
    ("country", {"code": "NO"}),
    ("country", "XX"),
    ("country", "EU"),
]


async def test_what_is_none_is_left_out_and_said(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    """The event counts, and what was known of the contact stays."""
    known = {"time_zone": "Europe/Stockholm", "language": "sv", "country": "SE"}
    for number, (name, value) in enumerate(BAD):
        person, bad = f"+479000{number:04}", f"{name}: {value!r}"
        assert await tell(shop, f"{number}a", sms=person, **known), bad
        caplog.clear()
        with caplog.at_level(logging.WARNING, logger="responder.service"):
            assert await tell(shop, f"{number}b", sms=person, first_name="Anna", **{name: value}), bad
        (address,) = await shop.rows("contact_address", address=person)
        (kept,) = await shop.rows("contact", id=address["contact"])
        assert {key: kept[key] for key in known} == known, bad
        assert kept["fields"] == {"first_name": "Anna"}, bad
        assert len(await shop.rows("event")) == 2 * (number + 1), bad
        assert [one.field for one in not_taken({"sms": person, name: value}, {}, "NO")] == [name], bad
        (line,) = [record.facts for record in caplog.records if record.getMessage() == "not taken"]
        assert (line["field"], line["event"]) == (name, "nothing.starts"), bad
        assert person not in str(line), bad


@pytest.mark.parametrize(("country", "number"), [("UK", "07911 123456"), ("XX", "90 01 23 45")])
async def test_a_local_number_beside_a_country(shop: Shop, country: str, number: str) -> None:
    """What no country is named by does not keep a number from being read as the shop's own country's."""
    assert await tell(shop, "e1", sms=number, country=country)
    assert len(await shop.rows("contact_address")) == 1


@pytest.mark.parametrize("kept", ["Eastern Time (US & Canada)", "Mars/Base", "5", "localtime"])
async def test_a_zone_that_an_older_version_kept_is_no_zone(shop: Shop, kept: str) -> None:
    """Never UTC: at 8:30 there it is the middle of the night where the number is."""
    from tests.privacy.conftest import OFFERS

    await shop.publish(OFFERS, merchant=AMERICA)
    shop.clock.advance((NIGHT - shop.clock.now()).total_seconds())
    proof = {"granted": True, "at": "2026-01-01", "wording": "Yes", "language": "en", "version": "1"}
    await shop.service.rights.take_each(*imported(AMERICAN, proof))

    def spoil(connection: Connection) -> None:
        connection.execute(update(contact).values(time_zone=kept))

    await shop.service.store.write(spoil)
    await shop.service.receive_event("kaffe", "o1", "offer.made", {"sms": AMERICAN}, {})
    await shop.until(lambda: held(shop))
    assert shop.gateway.texts == []
    shop.clock.advance(3600 * 4.6)
    await idle(shop)
    assert shop.gateway.texts == ["Ten per cent off."], "at eight in the morning there"


def imported(number: str, proof: dict[str, object]):  # type: ignore[no-untyped-def]
    from responder.service.contacts.as_json import read_contacts
    from responder.store.rights.importing import Import
    from tests.service.shop import NOON

    told = read_contacts([{"sms": number, "consents": {"sms": proof}}], "US", NOON)
    assert told.mistakes == []
    return Import("kaffe", "web", declared_by="Kari", way="api"), told.people


async def held(shop: Shop) -> bool:
    return [row["code"] for row in await shop.rows("message", direction="out")] == ["quiet"]
