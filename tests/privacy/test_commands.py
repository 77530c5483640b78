"""The commands about people, as a shop's owner types them."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import os
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from responder.service.proof_links import read_token
from responder.service.spreadsheet import cell
from tests.cli.command import process, run
from tests.privacy.conftest import ANNA, MAIL, ORDERS, idle, join
from tests.service.shop import JOIN, Shop

SECRET = "s" * 40
FORMULA = '=HYPERLINK("http://evil.example","Anna")'


@pytest.fixture
def url(database_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("RESPONDER_SECRET", SECRET)
    monkeypatch.setenv("RESPONDER_DATABASE", database_url)
    return database_url


def given(url: str, live: Callable[[Shop], Awaitable[None]]) -> None:
    """Something that happened while the server ran."""

    async def main() -> None:
        async with Shop(url) as shop:
            await shop.publish(JOIN, ORDERS)
            await live(shop)
            await idle(shop)

    asyncio.run(main())


async def a_life(shop: Shop) -> None:
    await join(shop)
    told = {"sms": ANNA, "email": MAIL, "first_name": FORMULA}
    await shop.service.receive_event("kaffe", "o", "order.placed", told, {"number": "-7+1"})


def test_a_proof_page_for_one_person(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    given(url, a_life)
    code, out, _ = run(capsys, "consent", "90000001")
    assert code == 0
    for told in (ANNA, "Fjord Kaffe", "sms marketing: granted (consent)", "yes please", "Reply YES to get our offers."):
        assert told in out
    code, out, _ = run(capsys, "consent", MAIL, "--json")
    (line,) = json.loads(out)["lines"]
    assert (line["words"], line["double_opt_in"], line["shown_language"]) == ("yes please", True, "en")
    code, out, _ = run(capsys, "consent", ANNA, "--csv")
    (row,) = csv.DictReader(io.StringIO(out.lstrip("\ufeff")))
    assert row["shown"] == "Reply YES to get our offers."
    assert row["message_reference"].startswith("SM")
    assert (row["merchant"], row["sms"], row["email"]) == ("kaffe", f"'{ANNA}", MAIL), "whose it is"


def test_an_unknown_person_is_told(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    given(url, a_life)
    for words in (["consent", "+4790000009"], ["person", "erase", "x@post.example", "--yes"], ["consent", "12"]):
        code, _, err = run(capsys, *words)
        assert code == 1
        assert err


def test_a_person_s_data_as_json_and_csv(url: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    given(url, a_life)
    whole, sheet = tmp_path / "anna.json", tmp_path / "anna.csv"
    assert run(capsys, "consent", ANNA, "--link")[0] == 0
    assert run(capsys, "person", "export", ANNA, "--out", whole)[0] == 0
    found = json.loads(whole.read_text("utf-8"))
    assert found["contact"][0]["fields"] == {"first_name": FORMULA}
    assert [one["text"] for one in found["messages"]][:2] == ["JOIN", "Reply YES to get our offers."]
    assert {one["address"] for one in found["addresses"]} == {ANNA, MAIL}
    assert found["consents"][0]["evidence"]["words"] == "yes please"
    assert [one["what"] for one in found["notes"]] == ["proof link"]
    assert os.stat(whole).st_mode & 0o077 == 0
    assert run(capsys, "person", "export", ANNA, "--out", sheet)[0] == 0
    written = sheet.read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    assert written.count(b"\r\n") == written.count(b"\n")
    rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))
    cells = [one for row in rows for one in row]
    assert not any(one.startswith(("=", "+", "-", "@", "\t", "\r")) for one in cells)
    assert f"'{ANNA}" in cells
    assert run(capsys, "person", "export", ANNA, "--out", sheet)[0] == 1, "a file that is there stays"


@pytest.mark.parametrize(
    "text", ["=1+1", "+47", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＋1", "－1", "＠x"]
)
def test_formulas_are_made_harmless(text: str) -> None:
    assert cell(text).startswith("'")
    assert cell(text).replace("'", "") == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Hi;=1+1", "Hi;'=1+1"),
        ("Hi; \u00a0@SUM(A1)", "Hi; \u00a0'@SUM(A1)"),
        ("a\t+47", "a\t'+47"),
        ("line\r\n-1", "line\r\n'-1"),
        ("a;=1;=2", "a;'=1;'=2"),
        ("Hi, -5 degrees; fine", "Hi, -5 degrees; fine"),
    ],
)
def test_what_begins_another_cell_where_semicolons_part_them(text: str, written: str) -> None:
    """OWASP, CSV injection: field separators. Excel of northern Europe takes a file of commas apart at semicolons."""
    assert cell(text) == written


@pytest.mark.parametrize("text", ["", "Anna", "a=b", "1-2", "hei@kaffe.example", "'quoted'"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert cell(text) == text


def test_erasing_asks_first(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    given(url, a_life)
    asked = process("person", "erase", ANNA, RESPONDER_SECRET=SECRET, RESPONDER_DATABASE=url)
    assert asked.returncode == 1
    assert b"nothing was erased" in asked.stderr
    assert run(capsys, "consent", ANNA)[0] == 0
    code, out, _ = run(capsys, "person", "erase", ANNA, "--yes")
    assert code == 0
    assert "blanked" in out
    assert ANNA not in out
    assert run(capsys, "consent", ANNA)[1].count("granted") == 0
    assert run(capsys, "person", "export", MAIL, "--out", "/nowhere/x.json")[0] == 1


def test_two_contacts_become_one(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    async def two(shop: Shop) -> None:
        await join(shop)
        await shop.service.receive_event("kaffe", "m", "nothing.starts", {"email": MAIL}, {})

    given(url, two)
    assert run(capsys, "person", "merge", ANNA, MAIL)[0] == 0
    assert "yes please" in run(capsys, "consent", MAIL)[1]


def test_a_file_is_imported_whole_or_not_at_all(url: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    given(url, join)
    file = tmp_path / "club.csv"
    file.write_text("Mobil;E-post\n900 00 002;\n12;\n;bo@post.example\n", "latin-1")
    asked = ["import", file, "--source", "club form", "--basis", "consent", "--declared-by", "Kari"]
    code, out, err = run(capsys, *asked)
    assert code == 1
    assert "line 3" in err
    assert "nothing was imported" in err
    assert run(capsys, "consent", "+4790000002")[0] == 1
    file.write_text("Mobil;E-post\n900 00 002;\n;bo@post.example\n", "latin-1")
    code, out, err = run(capsys, *asked)
    assert code == 0
    assert "2 new contacts" in out
    assert "2 consents" in out
    assert "club form" in run(capsys, "consent", "bo@post.example")[1]
    soft = ["import", file, "--source", "till", "--basis", "soft-opt-in", "--declared-by", "Kari"]
    code, _, err = run(capsys, *soft)
    assert (code, "line 2: a soft opt-in needs 'last_order'" in err) == (1, True), err
    file.write_text("Mobil;E-post;last_order\n900 00 002;;2026-10-01\n;bo@post.example;2026-10-02\n", "latin-1")
    assert run(capsys, *soft)[0] == 0
    assert run(capsys, "import", file)[0] == 2
    file.write_text("Mobil;avmeldt\n900 00 002;ja\n900 00 003;nei\n")
    code, out, _ = run(capsys, "import", file, "--source", "old list")
    assert (code, out.strip()) == (0, "1 new contact, 1 known, 0 consents added, 1 consent withdrawn")
    assert "sms marketing: withdrawn" in run(capsys, "consent", "+4790000002")[1]


@pytest.mark.parametrize("keep", [True, False])
def test_what_an_erasure_left_is_printed(url: str, capsys: pytest.CaptureFixture[str], keep: bool) -> None:
    given(url, join)
    assert run(capsys, "person", "erase", ANNA, "--yes", *(["--keep-proof"] if keep else []))[0] == 0
    code, out, _ = run(capsys, "consent", "900 00 001")
    assert code == 0
    for told in ("by cli: on request", "4 messages blanked", "nothing is sent there since", "keyed hash"):
        assert told in out, told
    assert ("yes please" in out) is keep
    assert ("erased with them" in out) is not keep
    assert "no consent was ever given" not in out
    document = json.loads(run(capsys, "consent", ANNA, "--json")[1])
    assert [one["proof_kept"] for one in document["erasures"]] == [keep]
    _, link, told = run(capsys, "consent", ANNA, "--link", "--language", "nb")
    assert "no personal data" in told
    address = link.strip()
    assert address.endswith("?language=nb")
    assert ANNA[1:] not in address
    assert run(capsys, "consent", "+4790000009")[0] == 1


def test_retention_counts_and_lets_go(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    given(url, a_life)
    assert "nothing to go" in run(capsys, "retention")[1]
    assert "nothing gone" in run(capsys, "retention", "--now", "--merchant", "kaffe")[1]
    assert run(capsys, "retention", "--merchant", "nobody")[0] == 2


def test_a_link_to_the_proof_of_one_person(
    url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RESPONDER_PUBLIC_URL", "https://r.example/")
    given(url, a_life)
    code, out, err = run(capsys, "consent", ANNA, "--link", "--days", "14")
    assert code == 0
    assert out.startswith("https://r.example/consent/")
    assert "personal data" in err
    token = out.strip().rpartition("/")[2]
    assert ANNA.lstrip("+") not in token
    assert read_token(token, SECRET, datetime.now(UTC) + timedelta(days=13)) is not None
    assert read_token(token, SECRET, datetime.now(UTC) + timedelta(days=15)) is None
    for days in ("0", "-3", "91", "99999999999"):
        assert run(capsys, "consent", ANNA, "--link", "--days", days)[0] == 2
    assert run(capsys, "consent", "+4790000009", "--link")[0] == 1


def test_what_a_customer_said_on_the_telephone_is_taken_down(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    """47 CFR 64.1200(a)(10)-(11): every reasonable way to say no."""
    given(url, a_life)
    told = ["consent", ANNA, "--withdraw", "sms", "--told", "rang: no more offers by text"]
    assert run(capsys, *told)[0] == 2, "it must be said who takes it down"
    code, out, _ = run(capsys, *told, "--by", "Kari Nordmann", "--offers")
    assert code == 0
    assert "taken down" in out

    async def later(shop: Shop) -> None:
        shop.clock.advance((datetime.now(UTC) - shop.clock.now()).total_seconds() + 60)

    given(url, later)
    code, out, _ = run(capsys, "consent", ANNA)
    for words in ("sms marketing: withdrawn", "rang: no more offers by text", "Kari Nordmann"):
        assert words in out
    assert "sms service: withdrawn" not in out
