"""A file that says no: consent is taken back, with its source in the ledger, and never given again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from responder.service.contacts.rows import read_people
from responder.service.contacts.table import read_table
from responder.store.rights.importing import Import, Imported, Taken
from tests.privacy.conftest import ANNA, MAIL, idle, join, verdicts
from tests.service.shop import NOON, Shop
from tests.tables import each

ABOUT = Import("kaffe", "old mail list, autumn 2025", declared_by="Kari Nordmann")
UNSIGNED = Import("kaffe", "old mail list, autumn 2025")


def read(text: str, basis: str | None = None) -> tuple[list[Imported], list[str]]:
    table, wrong = read_table(text.encode())
    people, more = read_people(table, "NO", NOON, basis=basis)
    return people, [str(one) for one in (*wrong, *more)]


def said(text: str, basis: str | None = None) -> tuple[set[str], set[str]]:
    """Of a file of one row: the channels that are allowed, and those that are forbidden."""
    people, wrong = read(text, basis)
    assert wrong == []
    (one,) = people
    return {*one.consents}, {*one.withdrawn}


async def take(shop: Shop, text: str, about: Import = UNSIGNED, basis: str | None = None) -> Taken:
    table, found = read_table(text.encode())
    people, more = read_people(table, "NO", shop.clock.now(), basis=basis)
    assert [*found, *more] == []
    return await shop.service.rights.take_in(about, people)


NOES = ("no", "No.", "N", "nei", "NEJ", "nein", "non", "ei", "nee", "false", "FALSCH", "usann", "0", "unsubscribed",
        "Unsubscribed", "opted out", "opted-out", "OPTED_OUT", "withdrawn", "avmeldt", "afmeldt", "avregistrerad",
        "stop", "do not contact", "désabonné")  # fmt: skip


@each("no", NOES)
@each("column", ["consent_email", "samtykke_epost", "Accepts Email Marketing", "consent", "nyhetsbrev"])
def test_a_no_in_a_column_of_consents(column: str, no: str) -> None:
    assert said(f"email,{column}\n{MAIL},{no}\n") == (set(), {"email"})


@each("yes", ["yes", "ja", "1", "TRUE", "x", "unsubscribed", "opted out", "2026-05-31", "31.05.2026"])
@each("column", ["unsubscribed", "opted_out", "Opt-out", "avmeldt", "afmeldt", "email_unsubscribed"])
def test_a_yes_in_a_column_of_opt_outs(column: str, yes: str) -> None:
    assert said(f"email,{column}\n{MAIL},{yes}\n") == (set(), {"email"})
    assert said(f"email,{column}\n{MAIL},{yes}\n", "consent") == (set(), {"email"}), "whatever the basis"


@pytest.mark.parametrize("nothing", ["", "unknown", "never subscribed", "N/A", "-", "pending"])
@pytest.mark.parametrize("column", ["consent_email", "unsubscribed", "consent"])
def test_what_says_neither_does_neither(column: str, nothing: str) -> None:
    assert said(f"email,{column}\n{MAIL},{nothing}\n") == (set(), set())


@pytest.mark.parametrize("no", ["no", "nei", "0", "false", "subscribed", "active"])
def test_a_no_in_a_column_of_opt_outs_gives_nothing(no: str) -> None:
    assert said(f"email,unsubscribed\n{MAIL},{no}\n") == (set(), set())
    assert said(f"email,unsubscribed\n{MAIL},{no}\n", "consent") == ({"email"}, set())


BOTH = f"{ANNA},{MAIL}"
CHANNELS = [
    (f"sms,email,consent_sms,consent_email\n{BOTH},yes,no\n", {"sms"}, {"email"}),
    (f"sms,email,consent_sms,consent_email\n{BOTH},,no\n", set(), {"email"}),
    (f"sms,email,unsubscribed\n{BOTH},yes\n", set(), {"sms", "email"}),
    (f"sms,email,unsubscribed_sms\n{BOTH},yes\n", set(), {"sms"}),
    (f"sms,email,consent_sms,unsubscribed\n{BOTH},yes,yes\n", set(), {"sms", "email"}),
    (f"sms,email,consent\n{BOTH},no\n", set(), {"sms", "email"}),
    (f"sms,email,consent,consent_sms,consent_email\n{BOTH},yes,yes,no\n", {"sms"}, {"email"}),
    (f"email,unsubscribed,unsubscribed_at\n{MAIL},no,2024-01-01\n", set(), set()),
    (f"email,consent,consented_at,unsubscribed_at\n{MAIL},yes,2026-02-01,2026-01-01\n", {"email"}, set()),
    (f"email,consent,consented_at,unsubscribed_at\n{MAIL},yes,2026-01-01,2026-02-01\n", set(), {"email"}),
    (f"email,consent_sms\n{MAIL},no\n", set(), set()),
]


@pytest.mark.parametrize(("text", "granted", "withdrawn"), CHANNELS)
def test_which_channel_is_meant(text: str, granted: set[str], withdrawn: set[str]) -> None:
    assert said(text) == (granted, withdrawn)


@pytest.mark.parametrize(
    ("text", "basis", "told"),
    [
        (f"email,consent\n{MAIL},perhaps\n", None, "'consent' is neither yes nor no"),
        (f"email,unsubscribed\n{MAIL},perhaps\n", None, "'opted_out' is neither yes, no nor a date"),
        (f"email,unsubscribed\n{MAIL},2031-01-01\n", None, "lies in the future"),
        (f"sms,email,consent\n{BOTH},yes\n", None, "name the column 'consent_sms' or 'consent_email'"),
        (f"email,status\n{MAIL},Unsubscribed\n", "consent", "'status' says that they have opted out"),
        (f"email,status,consent_email\n{MAIL},avmeldt,ja\n", None, "'status' says that they have opted out"),
        (f"email,unsubscribed,opted_out\n{MAIL},no,no\n", None, "two columns are 'opted_out'"),
    ],
)
def test_what_cannot_be_told_is_told(text: str, basis: str | None, told: str) -> None:
    _, wrong = read(text, basis)
    assert len(wrong) == 1
    assert told in wrong[0]


def test_a_status_that_gives_nothing_is_a_field_like_any_other() -> None:
    people, wrong = read(f"email,status\n{MAIL},Unsubscribed\n")
    assert wrong == []
    assert people[0].fields == {"status": "Unsubscribed"}


async def test_it_takes_back_what_the_customer_had_given(shop: Shop) -> None:
    await join(shop)
    said = len(shop.gateway.texts)
    taken = await take(shop, f"sms,consent_sms,consent_wording\n{ANNA},nei,Ja takk\n")
    assert (taken.new, taken.known, taken.consents, taken.withdrawn) == (0, 1, 0, 1)
    granted, withdrawn = (await shop.service.rights.proof(ANNA)).lines
    assert (granted.granted, withdrawn.granted) == (True, False)
    told = withdrawn.evidence
    assert (told["source"], told["declared"], told["line"]) == ("import", UNSIGNED.source, 2)
    assert "shown" not in told, "the wording was that of the consent"
    await shop.service.receive_event("kaffe", "e", "offer.made", {"sms": ANNA}, {})
    await idle(shop)
    assert await verdicts(shop) == ["consent"]
    assert len(shop.gateway.texts) == said
    (noted,) = [row for row in await shop.rows("audit") if row["what"] == "imported"]
    assert noted["details"]["withdrawn"] == 1


async def test_a_second_time_adds_nothing_and_no_file_gives_it_back(shop: Shop) -> None:
    no = f"sms,consent_sms\n{ANNA},no\n"
    assert (await take(shop, no)).withdrawn == 1
    shop.clock.advance(3600)
    assert (await take(shop, no)).withdrawn == 0
    again = await take(shop, f"sms,consent_sms,consented_at\n{ANNA},yes,2026-11-18\n", ABOUT)
    assert (again.consents, [line for line, _ in again.kept_out]) == (0, [2])
    assert [line.granted for line in (await shop.service.rights.proof(ANNA)).lines] == [False]


@pytest.mark.parametrize("rows", ["yes\n{0},no", "no\n{0},yes"])
async def test_of_two_rows_of_one_person_the_no_counts(shop: Shop, rows: str) -> None:
    await take(shop, f"sms,consent_sms\n{ANNA}," + rows.format(ANNA) + "\n", ABOUT)
    await shop.service.receive_event("kaffe", "e", "offer.made", {"sms": ANNA}, {})
    await idle(shop)
    assert await verdicts(shop) == ["consent"]


async def test_who_came_back_after_the_day_that_the_file_tells_stays(shop: Shop) -> None:
    await join(shop)
    taken = await take(shop, f"sms,unsubscribed_at\n{ANNA},2026-01-31\n")
    assert (taken.withdrawn, [line for line, _ in taken.kept_out]) == (0, [2])
    await shop.service.receive_event("kaffe", "e", "offer.made", {"sms": ANNA}, {})
    await shop.until(lambda: "Ten per cent off." in shop.gateway.texts)


async def test_a_day_that_is_told_stands_in_the_ledger(shop: Shop) -> None:
    await take(shop, f"sms,unsubscribed_at\n{ANNA},2026-01-31\n")
    (line,) = (await shop.service.rights.proof(ANNA)).lines
    assert (line.granted, line.at) == (False, datetime(2026, 1, 31, tzinfo=UTC))
    assert line.at < NOON - timedelta(days=1)


async def test_they_can_come_back_by_their_own_words(shop: Shop) -> None:
    await take(shop, f"sms,consent_sms\n{ANNA},no\n")
    shop.clock.advance(60)
    await join(shop)
    await shop.service.receive_event("kaffe", "e", "offer.made", {"sms": ANNA}, {})
    await shop.until(lambda: "Ten per cent off." in shop.gateway.texts)
