"""Choices of a kind, what turns one down, how much is compared, and whose clock a moment is read on."""

import random
import time

import pytest

from responder.cli.explaining import explain_reply
from responder.understand import match_branch, read_choice
from tests.tables import each

DAYS = ["mandag", "onsdag", "fredag"]
TIMES = ["10:00", "12:30", "15:00"]
SIZES = ["Small", "Medium", "Large"]
BAGS = ["1 pose", "2 poser", "3 poser"]


@each(
    ("reply", "choices", "language", "meant"),
    [
        ("ons", DAYS, "nb", "onsdag"),
        ("mandag passer ikke", DAYS, "nb", None),
        ("ikke mandag, onsdag", DAYS, "nb", "onsdag"),
        ("alle dager bortsett fra mandag", DAYS, "nb", None),
        ("monday doesn't work", ["Monday", "Friday"], "en", None),
        ("kl 10", TIMES, "nb", "10:00"),
        ("halv ett", TIMES, "nb", "12:30"),
        ("3pm", TIMES, "en", "15:00"),
        ("between 10 and 12", TIMES, "en", None),
        ("10 or 12", TIMES, "en", None),
        ("2", ["2 pm", "3 pm", "4 pm"], "en", None),  # the second, or at two?
        ("XL", ["Large", "Extra Large"], "en", "Extra Large"),
        ("too large", SIZES, "en", None),
        ("how big is it?", SIZES, "en", None),
        ("can I have the large one?", SIZES, "en", "Large"),
        ("to poser", BAGS, "nb", "2 poser"),
        ("fem poser", BAGS, "nb", None),
        ("jeg har 3 barn", BAGS, "nb", None),
        ("half a kilo", ["250 g", "500 g", "1 kg"], "en", "500 g"),
        ("den gröna", ["Röd", "Blå", "Mörkgrön"], "sv", "Mörkgrön"),
        ("red not blue", ["Red", "Blue"], "en", "Red"),
        ("there will be 3 of us", SIZES, "en", None),
        ("vi blir 3", SIZES, "nb", None),
        ("vi blir tre", SIZES, "nb", None),
        ("3 st", SIZES, "sv", None),
        ("vi tar 3", SIZES, "nb", "Large"),
    ],
)
def test_a_choice_in_other_words(reply: str, choices: list[str], language: str, meant: str | None) -> None:
    assert read_choice(reply, choices, [language]) == meant


def test_a_hundred_long_keys_are_compared_in_bounded_time() -> None:
    chance = random.Random(4)

    def word() -> str:
        return "".join(chance.choices("abcdefghijklmnoprstu", k=chance.randint(4, 9)))

    keys = [", ".join(word() for _ in range(60)) for _ in range(100)]
    reply = " ".join(word() for _ in range(200))
    match_branch(["a"], "warm", languages=["nb"])
    start = time.process_time()
    match_branch(keys, reply, languages=["nb"])
    read_choice(reply, keys, ["nb"])
    assert time.process_time() - start < 1


def test_exact_words_are_found_beyond_the_bound() -> None:
    keys = [", ".join(f"w{'abcdefghij'[n % 10]}{'abcdefghij'[n // 10]}word{m}" for m in range(60)) for n in range(99)]
    reply = " ".join(["something", "different"] * 70 + ["bicycle"])
    assert match_branch([*keys, "bicycle"], reply, languages=["en"]) == 99


@pytest.mark.parametrize(
    ("asked", "moment"),
    [
        ({"country": "NO"}, "2026-11-23"),  # half past midnight in Oslo
        ({"country": "US"}, "2026-11-22"),
        ({"country": "NO", "time_zone": "America/New_York"}, "2026-11-22"),
        ({}, "2026-11-22"),
    ],
)
def test_the_clock_of_the_customer(asked: dict[str, str], moment: str) -> None:
    """A moment in UTC is read in the customer's time zone, else in that of most people in the country."""
    question = {"text": "tomorrow", "language": "en", "expect": "date", "now": "2026-11-21T23:30:00Z"}
    assert explain_reply({**question, **asked})["value"] == moment


def test_an_offset_of_a_wide_country_is_the_customers_own() -> None:
    question = {"text": "tomorrow", "language": "en", "expect": "date", "country": "US"}
    assert explain_reply({**question, "now": "2026-11-21T22:30:00-08:00"})["value"] == "2026-11-22"
