"""Files of contacts: none of a file with a mistake, normalised, with the source that was declared."""

from __future__ import annotations

import asyncio
import codecs
from dataclasses import replace
from datetime import timedelta

import pytest

from responder.errors import SettingError, StoreError
from responder.service.contacts.rows import read_people
from responder.service.contacts.table import Mistake, read_table
from responder.store.rights.importing import Import, Imported, Taken
from tests.privacy.conftest import ANNA, MAIL, OFFERS, idle, join, verdicts
from tests.service.shop import NOON, Shop

ABOUT = Import("kaffe", "club form, autumn 2025", "consent", "Kari Nordmann")
SOFT = Import("kaffe", "till", "soft opt-in", "Kari Nordmann")


def mistakes(text: str, basis: str | None = None) -> list[str]:
    table, found = read_table(text.encode())
    return [str(one) for one in (*found, *read_people(table, "NO", NOON, basis=basis)[1])]


async def take(shop: Shop, text: str, about: Import = ABOUT, basis: str | None = "consent") -> Taken:
    table, found = read_table(text.encode())
    people, more = read_people(table, "NO", shop.clock.now(), basis=basis)
    assert [*found, *more] == []
    return await shop.service.rights.take_in(about, people)


@pytest.mark.parametrize("form", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"])
@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_files_as_spreadsheets_write_them(form: str, between: str) -> None:
    rows = [["Mobil", "E-post", "first_name"], ["900 00 001", "ANNA@Post.example", "Åse Øverbø"]]
    data = "\r\n".join(between.join(row) for row in rows).encode(form)
    if form in ("utf-16-le", "utf-16-be"):
        data = (codecs.BOM_UTF16_LE if form.endswith("le") else codecs.BOM_UTF16_BE) + data
    table, wrong = read_table(data)
    people, more = read_people(table, "NO", NOON, basis=None)
    assert [*wrong, *more] == []
    assert dict(people[0].addresses) == {"sms": ANNA, "email": MAIL}
    assert people[0].fields == {"first_name": "Åse Øverbø"}


@pytest.mark.parametrize("heading", ["first_name", "Fornavn", "Förnamn", "First Name", "Vorname", "Prénom", "Etunimi"])
def test_a_first_name_is_what_texts_call_it(heading: str) -> None:
    table, _ = read_table(f"email,{heading}\n{MAIL},Åse\n".encode())
    people, wrong = read_people(table, "NO", NOON, basis=None)
    assert wrong == []
    assert people[0].fields == {"first_name": "Åse"}


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+47 900 00 001", ANNA),
        ("0047 90000001", ANNA),
        ("4790000001", ANNA),
        ("90 00 00 01", ANNA),
        ("+46 70 123 45 67", "+46701234567"),
        ("(+45) 20 12 34 56", "+4520123456"),
    ],
)
def test_numbers_become_international(written: str, number: str) -> None:
    table, _ = read_table(f"sms\n{written}\n".encode())
    people, wrong = read_people(table, "NO", NOON, basis=None)
    assert wrong == []
    assert people[0].addresses["sms"] == number


def test_everything_wrong_is_told_by_line() -> None:
    text = (
        "sms,email,language,consented_at,consent_sms\n"
        f"{ANNA},,nb,2026-01-31,yes\n"
        "12,,nb,,\n"
        ",not an address,nb,,\n"
        f"4.79E+10,,,,\n"
        f"{ANNA},,norsk språk,,\n"
        f"{ANNA},,,2031-01-01,yes\n"
        f"{ANNA},,,yesterday,yes\n"
        f"{ANNA},,,,perhaps\n"
        f",{MAIL},,,yes\n"
        ",,nb,,\n"
        f"{ANNA},,,,yes,more,cells\n"
    )
    found = mistakes(text)
    assert sorted(int(one.split()[1].strip(":")) for one in found) == [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    assert not any(ANNA in one or MAIL in one for one in found)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\x00\xff\x00\x01binary\x00", b"name\nAnna\n", b"sms,phone\n1,2\n"])
def test_what_is_no_such_file_is_told(data: bytes) -> None:
    _table, found = read_table(data)
    assert found
    assert all(isinstance(one, Mistake) for one in found)


async def test_fields_tags_language_and_consents_are_taken(shop: Shop) -> None:
    text = f'sms;email;language;tags;city;consent_wording;consent_ip\n{ANNA};{MAIL};sv;"vip, early";Bergen;"Yes, offers";192.0.2.1\n'
    taken = await take(shop, text)
    assert (taken.new, taken.known, taken.consents, taken.kept_out) == (1, 0, 2, [])
    (contact,) = await shop.rows("contact")
    assert (contact["language"], contact["fields"]) == ("sv", {"city": "Bergen"})
    assert {row["tag"] for row in await shop.rows("contact_tag")} == {"vip", "early"}
    for line in (await shop.service.rights.proof(ANNA)).lines:
        told = line.evidence
        assert (told["source"], told["declared"], told["declared_by"]) == ("import", ABOUT.source, "Kari Nordmann")
        assert (told["shown"], told["ip"], told["line"]) == ("Yes, offers", "192.0.2.1", 2)
    await shop.service.receive_event("kaffe", "e", "offer.made", {"sms": ANNA}, {})
    await shop.said("Ten per cent off.")
    assert (await take(shop, text)).consents == 0


async def test_consents_need_a_name_and_every_import_a_source(shop: Shop) -> None:
    text = f"sms\n{ANNA}\n"
    with pytest.raises(SettingError, match="declared-by"):
        await take(shop, text, Import("kaffe", "till"))
    with pytest.raises(SettingError, match="source"):
        await take(shop, text, Import("kaffe", " ", declared_by="Kari"))
    assert await shop.rows("contact") == []


async def test_an_import_never_undoes_a_stop(shop: Shop) -> None:
    await join(shop)
    await shop.text(ANNA, "STOP")
    await shop.until(lambda: len(shop.gateway.texts) == 3)
    taken = await take(shop, f"sms\n{ANNA}\n+4790000002\n")
    assert taken.consents == 1
    assert [line for line, _ in taken.kept_out] == [2]
    await shop.service.receive_event("kaffe", "e", "offer.made", {"sms": ANNA}, {})
    await idle(shop)
    assert (await verdicts(shop))[-1] == "suppressed"


async def test_an_import_brings_no_erased_person_back(shop: Shop) -> None:
    await join(shop)
    await shop.service.rights.erase(ANNA)
    taken = await take(shop, f"sms,email\n{ANNA},\n,{MAIL}\n")
    assert (taken.new, taken.consents) == (1, 1)
    assert [line for line, _ in taken.kept_out] == [2]
    assert [row["address"] for row in await shop.rows("contact_address")] == [MAIL]


async def test_soft_opt_in_lasts_a_year_from_the_sale(shop: Shop) -> None:
    """ePrivacy Art 13(2); Swedish practice: a customer relationship lasts a year."""
    await shop.publish(OFFERS.replace("Ten per cent off.", "Ten per cent off. STOP to end."))
    await take(shop, f"sms,last_order\n{ANNA},2025-12-01\n", SOFT, "soft opt-in")
    await shop.service.receive_event("kaffe", "e1", "offer.made", {"sms": ANNA}, {})
    await shop.said("Ten per cent off. STOP to end.")
    shop.clock.advance(timedelta(days=14).total_seconds())
    await shop.service.receive_event("kaffe", "e2", "offer.made", {"sms": ANNA}, {})
    await idle(shop)
    assert await verdicts(shop) == ["consent"]


async def test_soft_opt_in_never_allows_texts_in_the_us(shop: Shop) -> None:
    """47 CFR 64.1200(f)(9): marketing texts need prior express written consent, whatever was bought."""
    await take(shop, "sms,last_order\n+12125550123,2026-10-01\n", SOFT, "soft opt-in")
    await shop.service.receive_event("kaffe", "e1", "offer.made", {"sms": "+12125550123"}, {})
    await idle(shop)
    assert await verdicts(shop) == ["consent"]


def many(count: int) -> list[Imported]:
    table, _ = read_table("".join(["email\n", *(f"c{number}@post.example\n" for number in range(count))]).encode())
    return read_people(table, "NO", NOON, basis="consent")[0]


async def test_after_a_failure_in_the_middle_it_is_done_again(shop: Shop) -> None:
    """A line that the database refuses after some that it took."""
    people = many(100)
    broken = replace(people[-1], columns={"language": object()})  # type: ignore[dict-item]
    with pytest.raises(StoreError, match="80 of 100 contacts were taken in; do it again"):
        await shop.service.rights.take_in(ABOUT, [*people[:-1], broken])
    assert len(await shop.rows("contact")) == 80
    taken = await shop.service.rights.take_in(ABOUT, people)
    assert (taken.new, taken.known, taken.consents) == (20, 80, 20)
    assert len(await shop.rows("contact")) == len(await shop.rows("contact_address")) == 100
    assert len(await shop.rows("consent")) == 100
    (noted,) = [row for row in await shop.rows("audit") if row["what"] == "imported"]
    assert noted["details"]["people"] == 100


async def test_a_large_file_keeps_no_customer_waiting(shop: Shop) -> None:
    """The gateway waits for an answer, and on SQLite one writes at a time."""
    import_ = asyncio.create_task(shop.service.rights.take_in(ABOUT, many(2000)))
    await shop.until(lambda: shop.rows("contact"))
    assert await shop.text(ANNA, "JOIN")
    await shop.until(lambda: shop.gateway.texts)
    assert not import_.done()
    import_.cancel()
    await asyncio.gather(import_, return_exceptions=True)


async def test_each_by_itself_where_the_database_refuses_one(shop: Shop) -> None:
    """The API answers for each contact: one that cannot be written takes none of its neighbours with it."""
    people = many(12)
    people[6] = replace(people[6], tags=(None,))  # type: ignore[arg-type]
    taken = await shop.service.rights.take_each(ABOUT, people)
    assert taken.new == 11
    assert [row.line for row in taken.rows if not row.taken] == [people[6].line]
    assert taken.kept_out == [(people[6].line, "the database refused it; try again")]
    assert len(await shop.rows("contact_address")) == 11
