"""Bounces, complaints, automatic replies, lists, ourselves: the kind, and what follows from it."""

import pytest

from responder.channels.reading import read_mail
from tests.tables import each

from .bounces import BOUNCES, NOT_BOUNCES, Expected, dsn, group
from .fuzz import LIMIT, timed
from .machines import AUTOMATIC, COMPLAINTS, LISTS, PERSONS
from .post import PARENT_ID, SHOP_ADDRESS, mail

OWN = {"own_addresses": ("svar@butikk.example",), "own_domains": ("butikk.example",)}


@pytest.mark.parametrize(("raw", "expected"), [pytest.param(raw, expected, id=name) for name, raw, expected in BOUNCES])
@pytest.mark.parametrize("own", [{}, OWN], ids=["strangers", "own known"])
def test_bounce(raw: bytes, expected: Expected | None, own: dict[str, tuple[str, ...]]) -> None:
    read = read_mail(raw, own_addresses=own.get("own_addresses", ()), own_domains=own.get("own_domains", ()))
    assert read.kind == ("auto-reply" if expected is None else "bounce"), read.why
    assert [(one.address, one.status, one.permanent) for one in read.recipients] == (expected or [])
    assert not read.may_reply
    assert not read.human


def test_bounce_names_our_mail() -> None:
    read = read_mail(next(raw for name, raw, _ in BOUNCES if name == "postfix unknown"))
    assert read.original_message_id == PARENT_ID
    assert SHOP_ADDRESS in read.original_token_addresses
    assert "bounce+tok1@butikk.example" in read.original_token_addresses
    qmail = read_mail(next(raw for name, raw, _ in BOUNCES if name == "qmail"))
    assert (qmail.original_message_id, SHOP_ADDRESS in qmail.original_token_addresses) == (PARENT_ID, True)


@pytest.mark.parametrize("raw", [pytest.param(raw, id=name) for name, raw in NOT_BOUNCES])
def test_person_about_a_bounce(raw: bytes) -> None:
    assert read_mail(raw).kind == "answer"


@each("raw", [pytest.param(raw, id=name) for name, raw in AUTOMATIC])
def test_automatic(raw: bytes) -> None:
    read = read_mail(raw)
    assert read.kind == "auto-reply", read.why
    assert not read.may_reply
    assert not read.human
    assert not read.unsubscribe


@each("raw", [pytest.param(raw, id=name) for name, raw in PERSONS])
def test_person(raw: bytes) -> None:
    read = read_mail(raw, own_domains=("butikk.example",))
    assert (read.kind, read.human) == ("answer", True), read.why


def test_only_a_mailbox_that_sends_is_a_machine() -> None:
    assert not read_mail(mail("This is a send-only mailbox.", subject="Your request")).human
    assert read_mail(mail("This is a text-only email, as my phone can do no more. Friday is fine.")).human


def test_silence_is_asked_for_by_a_person() -> None:
    read = read_mail(mail("Ja", x_auto_response_suppress="All"))
    assert (read.kind, read.human, read.may_reply) == ("answer", True, False)


@pytest.mark.parametrize("raw", [pytest.param(raw, id=name) for name, raw in LISTS])
def test_list(raw: bytes) -> None:
    read = read_mail(raw)
    assert (read.kind, read.may_reply, read.human) == ("list", False, False), read.why


@pytest.mark.parametrize(("raw", "addresses"), [pytest.param(raw, to, id=name) for name, raw, to in COMPLAINTS])
def test_complaint(raw: bytes, addresses: list[str]) -> None:
    read = read_mail(raw)
    assert read.kind == "complaint", read.why
    assert [one.address for one in read.recipients] == addresses
    assert read.original_message_id == PARENT_ID
    assert not read.may_reply


@pytest.mark.parametrize("word", ["mailbox ", "address ", "user.", "x", "quota ", "sender "])
def test_a_report_of_hundreds_of_long_reasons(word: str) -> None:
    raw = dsn(*(group("5.0.0", address=f"k{number}@b.example", diagnostic=word * 900) for number in range(300)))
    assert timed(raw) < LIMIT


def test_ourselves() -> None:
    read = read_mail(mail("Hei", **{"From": "Butikk <svar+x@butikk.example>"}), own_addresses=("svar@butikk.example",))
    assert (read.kind, read.may_reply, read.human) == ("own", False, False)
    assert read_mail(mail("Hei", **{"From": "ola@butikk.example"}), own_domains=("butikk.example",)).kind == "own"
    assert read_mail(mail("Hei", x_loop="svar@butikk.example"), own_addresses=("svar@butikk.example",)).kind == "own"
