"""POST /api/contacts over a real server: each contact answered for itself, told again without effect, within bounds."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy import Connection, select

from responder.service.contacts.as_json import read_contacts
from responder.store import tables
from responder.web.api_contacts import BODY_LIMIT, MOST_CONTACTS, Allowance, read_request
from responder.web.documents import BadDocument
from responder.web.options import WebOptions, read_tokens
from tests.service.shop import NOON

from .serving import Running, serving

TOKEN = "api-token-of-demo-0123456789abcdef"
ABOUT = {"source": "checkout of fjordkaffe.example", "declared_by": "Kari Nordmann"}
PROOF = {"wording": "Yes, text me offers", "language": "en", "version": "7", "url": "https://x.example/f", "ip": "::1"}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    options = WebOptions(tokens=read_tokens(f"demo={TOKEN}"))
    with serving(tmp_path_factory.mktemp("contacts"), options=options) as running:
        yield running


def post(running: Running, told: Any, token: str = TOKEN, **headers: str) -> httpx2.Response:
    content = told if isinstance(told, bytes) else json.dumps(told).encode()
    known = {"authorization": f"Bearer {token}", "content-type": "application/json"} | headers
    return httpx2.post(running.url + "/api/contacts", content=content, headers=known, timeout=30)


def taken(running: Running, *contacts: Any, **about: str) -> list[dict[str, Any]]:
    answer = post(running, {**ABOUT, **about, "contacts": list(contacts)})
    assert answer.status_code == 200, answer.text
    return list(answer.json()["contacts"])


def rows(running: Running, name: str) -> list[dict[str, Any]]:
    def read(connection: Connection) -> list[dict[str, Any]]:
        return [dict(row._mapping) for row in connection.execute(select(tables.metadata.tables[name]))]

    return asyncio.run_coroutine_threadsafe(running.service.store.read(read), running.loop).result(10)


def proof(running: Running, address: str) -> Any:
    return asyncio.run_coroutine_threadsafe(running.service.rights.proof(address, "demo"), running.loop).result(10)


def test_one_contact_with_everything(running: Running) -> None:
    one = {
        "id": "c-1",
        "sms": "900 10 001",
        "email": "One@Post.example",
        "language": "sv",
        "country": "NO",
        "time_zone": "Europe/Stockholm",
        "fields": {"first_name": "Åse", "visits": 7, "club": True},
        "tags": ["vip", "early"],
        "consents": {"sms": {"granted": True, "at": "2026-01-31T10:00:00+01:00", **PROOF}},
    }
    answer = post(running, {**ABOUT, **one})
    assert answer.status_code == 200
    assert answer.json() == {
        "taken": 1,
        "refused": 0,
        "contacts": [
            {"id": "c-1", "result": "taken", "new": True, "consents": ["sms"], "withdrawn": [], "notes": []},
        ],
    }
    found = proof(running, "+4790010001")
    assert set(found.addresses) == {("sms", "+4790010001"), ("email", "one@post.example")}
    (line,) = found.lines
    assert (line.at.isoformat(), line.basis, line.granted) == ("2026-01-31T09:00:00+00:00", "consent", True)
    evidence = line.evidence
    assert (evidence["source"], evidence["declared"], evidence["declared_by"]) == ("api", *ABOUT.values())
    assert evidence["shown"] == PROOF["wording"]
    assert {name: evidence["form"][name] for name in ("url", "ip", "version", "language")} == {
        name: PROOF[name] for name in ("url", "ip", "version", "language")
    }
    contact = next(row for row in rows(running, "contact") if row["fields"].get("first_name") == "Åse")
    assert contact["fields"] == {"first_name": "Åse", "visits": 7, "club": True}
    assert (contact["language"], contact["time_zone"], contact["country"]) == ("sv", "Europe/Stockholm", "NO")
    assert {row["tag"] for row in rows(running, "contact_tag") if row["contact"] == contact["id"]} == {"vip", "early"}


def test_told_again_it_adds_nothing(running: Running) -> None:
    one = {"sms": "+4790010002", "consents": {"sms": {"granted": True}}, "tags": ["a"], "fields": {"x": "1", "y": "2"}}
    first, second = (taken(running, one)[0] for _ in range(2))
    assert (first["new"], first["consents"]) == (True, ["sms"])
    assert (second["new"], second["consents"], second["notes"]) == (False, [], [])
    assert len(proof(running, "+4790010002").lines) == 1
    taken(running, {"sms": "+4790010002", "fields": {"x": None, "z": 3}})
    assert {"y": "2", "z": 3} in [row["fields"] for row in rows(running, "contact")]


def test_each_is_answered_for_itself(running: Running) -> None:
    wrong: list[tuple[Any, str]] = [
        ({"sms": "12"}, "phone number"),
        ({"email": "no address"}, "mail address"),
        ({"fields": {"a": 1}}, "neither"),
        ({"sms": 4790010003}, "'sms' must be a text"),
        ("+4790010003", "must be an object"),
        (None, "must be an object"),
        ({"sms": "+4790010003", "phone": "x"}, "'phone' is not known"),
        ({"sms": "+4790010003", "fields": {"a": {"b": 1}}}, "text, a number"),
        ({"sms": "+4790010003", "fields": {"a b": 1}}, "field's name"),
        ({"sms": "+4790010003", "fields": [1]}, "'fields'"),
        ({"sms": "+4790010003", "tags": "vip"}, "'tags'"),
        ({"sms": "+4790010003", "tags": [""]}, "tag"),
        ({"sms": "+4790010003", "language": "norsk språk"}, "language"),
        ({"sms": "+4790010003", "time_zone": "Oslo"}, "time_zone"),
        ({"sms": "+4790010003", "consents": {"email": {"granted": True}}}, "no address"),
        ({"sms": "+4790010003", "consents": {"sms": True}}, "granted"),
        ({"sms": "+4790010003", "consents": {"sms": {"granted": "yes"}}}, "granted"),
        ({"sms": "+4790010003", "consents": {"sms": {"granted": True, "at": "2099-01-01"}}}, "future"),
        ({"sms": "+4790010003", "consents": {"sms": {"granted": True, "basis": "hope"}}}, "basis"),
        ({"sms": "+4790010003", "consents": {"sms": {"granted": True, "basis": "soft opt-in"}}}, "last order"),
        ({"sms": "+4790010003", "consents": {"fax": {"granted": True}}}, "'fax'"),
    ]
    answers = taken(running, {"id": "good", "sms": "+4790010004"}, *(one for one, _ in wrong), {"sms": "+4790010005"})
    assert [one["result"] for one in answers] == ["taken", *["refused"] * len(wrong), "taken"]
    for one, (_, told) in zip(answers[1:-1], wrong, strict=True):
        assert told in one["reason"], one
        assert "+479" not in one["reason"]
    assert not [row for row in rows(running, "contact_address") if row["address"] == "+4790010003"]


def test_a_withdrawal_counts_and_needs_nobody_to_answer_for_it(running: Running) -> None:
    taken(running, {"sms": "+4790010006", "consents": {"sms": {"granted": True, "at": "2026-01-01"}}})
    told = {"sms": "+4790010006", "consents": {"sms": {"granted": False, "words": "no more, she said"}}}
    (answer,) = taken(running, told, declared_by="")
    assert (answer["withdrawn"], answer["consents"]) == (["sms"], [])
    lines = proof(running, "+4790010006").lines
    assert [line.granted for line in lines] == [True, False]
    assert lines[1].evidence["words"] == "no more, she said"
    (again,) = taken(running, told)
    assert (again["withdrawn"], len(proof(running, "+4790010006").lines)) == ([], 2)
    (back,) = taken(running, {"sms": "+4790010006", "consents": {"sms": {"granted": True}}})
    assert back["consents"] == []
    assert "opted out" in back["notes"][0]


def test_an_old_withdrawal_does_not_undo_a_later_consent(running: Running) -> None:
    taken(running, {"sms": "+4790010007", "consents": {"sms": {"granted": True, "at": "2026-05-01"}}})
    old = {"sms": "+4790010007", "consents": {"sms": {"granted": False, "at": "2026-02-01"}}}
    (answer,) = taken(running, old)
    assert answer["withdrawn"] == []
    assert "after that day" in answer["notes"][0]


def test_a_real_consent_stands_on_top_of_soft_opt_in(running: Running) -> None:
    """ePrivacy 2002/58/EC Art 13(2) and its limits: a later order lasts longer, a consent outlives the relationship."""
    for basis, at in (("soft opt-in", "2026-01-01"), ("soft opt-in", "2026-03-01"), ("consent", "2026-02-01")):
        consents = {"email": {"granted": True, "basis": basis, "at": at}}
        assert taken(running, {"email": "soft@post.example", "consents": consents})[0]["consents"] == ["email"]
        assert taken(running, {"email": "soft@post.example", "consents": consents})[0]["consents"] == []
    assert [line.basis for line in proof(running, "soft@post.example").lines] == [
        "soft opt-in",
        "consent",
        "soft opt-in",
    ]


def test_two_addresses_of_two_people_are_told(running: Running) -> None:
    taken(running, {"sms": "+4790010008", "email": "a@post.example"}, {"sms": "+4790010009", "email": "b@post.example"})
    (answer,) = taken(running, {"sms": "+4790010008", "email": "b@post.example"})
    assert answer["result"] == "taken"
    assert "two people" in answer["notes"][0]


@pytest.mark.parametrize(
    ("told", "status", "words"),
    [
        (b"{", 400, "not JSON"),
        (b"[]", 400, "one JSON object"),
        ({"sms": "+4790010010"}, 400, "'source'"),
        ({**ABOUT, "contacts": []}, 400, "list of 1 to"),
        ({**ABOUT, "contacts": {}}, 400, "list of 1 to"),
        ({**ABOUT, "contacts": [{}], "sms": "+4790010010"}, 400, "beside 'contacts'"),
        ({**ABOUT, "contacts": [{"sms": "+4790010010"}] * (MOST_CONTACTS + 1)}, 400, "list of 1 to"),
        (
            {"source": "x", "sms": "+4790010010", "consents": {"sms": {"granted": True}}},
            400,
            "'declared_by'",
        ),
    ],
)
def test_a_request_that_is_none_is_told(running: Running, told: Any, status: int, words: str) -> None:
    answer = post(running, told)
    assert (answer.status_code, words in answer.json()["error"]) == (status, True), answer.text
    assert not [row for row in rows(running, "contact_address") if row["address"] == "+4790010010"]


def test_only_the_merchant_s_own_token_opens_it(running: Running) -> None:
    one = {**ABOUT, "sms": "+4790010011"}
    for token in ("x", "x" * 40, TOKEN[:-1], f"{TOKEN}x"):
        answer = post(running, one, token=token)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"
    assert post(running, one, authorization=f"Basic {TOKEN}").status_code == 401
    assert httpx2.get(running.url + "/api/contacts").status_code == 405
    assert post(running, one, **{"content-type": "text/plain"}).status_code == 415
    assert not [row for row in rows(running, "contact_address") if row["address"] == "+4790010011"]


def test_a_body_beyond_the_limit_is_not_read(running: Running) -> None:
    assert post(running, b"{" + b" " * BODY_LIMIT).status_code == 413


def test_nothing_is_sent_and_nothing_begins(running: Running) -> None:
    before = [len(rows(running, name)) for name in ("message", "run", "input")]
    taken(running, {"sms": "+4790010012", "tags": ["member"], "consents": {"sms": {"granted": True}}})
    assert [len(rows(running, name)) for name in ("message", "run", "input")] == before


def test_an_erased_person_is_not_brought_back(running: Running) -> None:
    """GDPR Art 17(3), 21(3)."""
    taken(running, {"sms": "+4790010013"})
    asyncio.run_coroutine_threadsafe(running.service.rights.erase("+4790010013", "demo"), running.loop).result(10)
    answers = taken(running, {"sms": "+4790010013"}, {"sms": "+4790010013", "email": "left@post.example"})
    assert [one["result"] for one in answers] == ["refused", "taken"]
    assert "erased" in answers[0]["reason"]
    assert "erased" in answers[1]["notes"][0]
    assert not [row for row in rows(running, "contact_address") if row["address"] == "+4790010013"]


def test_the_rate_is_bounded_for_each_merchant() -> None:
    now = [0.0]
    allowance = Allowance(10, 100, lambda: now[0])
    assert allowance.wait("a", 100) == 0
    assert allowance.wait("a", 20) == 2
    assert allowance.wait("b", 100) == 0
    now[0] = 1.9
    assert allowance.wait("a", 20) > 0
    now[0] = 2.0
    assert allowance.wait("a", 20) == 0
    now[0] = 1e9
    assert allowance.wait("a", 101) > 0, "never more than a burst"


def test_too_many_at_once_are_told_when_to_come_again(tmp_path: Path) -> None:
    options = WebOptions(tokens=read_tokens(f"demo={TOKEN}"))
    with serving(tmp_path, options=options) as running:
        many = {"source": "x", "contacts": [{"sms": "12"}] * MOST_CONTACTS}
        answers = [post(running, many) for _ in range(8)]
    statuses = [answer.status_code for answer in answers]
    assert statuses[:5] == [200] * 5
    assert 429 in statuses[5:]
    late = next(answer for answer in answers if answer.status_code == 429)
    assert 0 < int(late.headers["retry-after"]) <= 7


def test_hostile_documents_never_raise() -> None:
    odd: list[Any] = [{}, [], "", 0, 1.5, True, None, [[]], {"granted": None}, {"sms": {}}, "x" * 400, -1, {"a": []}]
    keys = ("id", "sms", "email", "language", "country", "time_zone", "fields", "tags", "consents")
    made = [{"sms": "+4790010099", key: one} for key in keys for one in odd]
    made += [
        {"sms": "+4790010099", "consents": {"sms": {"granted": True, key: one}}}
        for key in ("at", "basis", "ip", "words")
        for one in odd
    ]
    told = read_contacts([*odd, *made], "NO", NOON)
    assert len(told.people) + len(told.mistakes) == len(odd) + len(made)
    for body in (b"", b"null", b'{"source": 1}', b'{"source": "x", "contacts": [' + b"[" * 50_000):
        with pytest.raises(BadDocument):
            read_request(body)
