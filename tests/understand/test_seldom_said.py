"""Turns that no other test says, each read by a rule of its own."""

from datetime import datetime

import pytest

from responder.understand import read_moment, understand

NOW = datetime(2026, 11, 21, 12, 0)  # a Saturday
LAST_OF_YEAR = datetime(2026, 12, 31, 12, 0)


@pytest.mark.parametrize(
    ("language", "reply", "value"),
    [
        ("en", "sorry, was working last week", None),
        ("en", "sorry, I was away yesterday", None),
        ("nb", "beklager, var bortreist i går", None),
        ("en", "sorry, helst inte", False),
        ("en", "I pressed 1 instead of no", None),
        ("sv", "skrev 1 istället för ja", None),
    ],
)
def test_yes_or_no(language: str, reply: str, value: bool | None) -> None:
    """What hindered somebody before declines nothing, nor is what should have been written an answer yet; courtesy of
    one's own language stands before an answer in another."""
    assert understand(reply, language=language, expect="yes-no").value is value


@pytest.mark.parametrize(("language", "reply"), [("en", "stop calling me, text me"), ("nb", "slutt å ringe, send sms")])
def test_who_wants_texts_and_no_calls_does_not_opt_out(language: str, reply: str) -> None:
    assert understand(reply, language=language).keyword is None


@pytest.mark.parametrize(
    ("language", "reply", "value"),
    [
        ("de", "Mittwoch 9 Uhr drei Personen", 3),
        ("es", "son veinte con cincuenta", 20.5),
        ("es", "pagué doce con noventa", 12.9),
        ("en", "it was 9 last year so I'd say 7", 7),
    ],
)
def test_numbers(language: str, reply: str, value: float) -> None:
    assert understand(reply, language=language, expect="number").value == value


def test_who_asks_what_a_scale_means_gives_no_score() -> None:
    scale = ["9-10", "7-8", "0-6"]
    assert understand("so 10 means good?", expect="number", choices=scale).value is None


@pytest.mark.parametrize("reply", ["which size is the red one", "which red is it"])
def test_who_asks_about_a_choice_does_not_make_it(reply: str) -> None:
    assert understand(reply, expect="choice", choices=["red", "blue"]).value is None


@pytest.mark.parametrize(
    ("language", "reply", "now", "iso"),
    [
        ("en", "in two months", LAST_OF_YEAR, "2027-02-28"),
        ("nb", "om to måneder", LAST_OF_YEAR, "2027-02-28"),
        ("fr", "la veille de Noël", NOW, "2026-12-24"),
        ("en", "two days before Christmas", NOW, "2026-12-23"),
        ("de", "morgen in einer Woche", NOW, "2026-11-29"),
        ("en", "a week from tomorrow", NOW, "2026-11-29"),
        ("en", "3 o'clock pm tomorrow", NOW, "2026-11-22T15:00"),
        ("nb", "i morgen kl 15 i 2 timer", NOW, "2026-11-22T15:00"),
        ("nb", "kl 16 for to i morgen", NOW, "2026-11-22T16:00"),
        ("en", "tomorrow 10 to 11:00", NOW, "2026-11-22T10:00"),
        ("en", "the 12th of March nineteen ninety", NOW, "1990-03-12"),
    ],
)
def test_days_and_hours(language: str, reply: str, now: datetime, iso: str) -> None:
    moment = read_moment(reply, language, now)
    assert moment is not None
    assert moment.iso == iso
