"""A short run of the fuzzing; the long one is `python -m tests.reading.fuzz`."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from responder.channels.reading import read_mail

from .clients import PARENT
from .fuzz import LIMIT, mutated, seeds, slow_ones, timed
from .post import mail

SLOW = list(slow_ones())


@pytest.mark.parametrize("make", [pytest.param(make, id=name) for name, make in SLOW])
def test_made_to_be_slow(make: Callable[[], bytes]) -> None:
    assert timed(make(), parent=True) < LIMIT


def test_mutations() -> None:
    random_, mails = random.Random(20240503), seeds()
    for number in range(600):
        assert timed(mutated(random_, random_.choice(mails), mails), parent=bool(number % 2)) < LIMIT


@settings(max_examples=200)
@given(st.binary(max_size=2000))
def test_any_bytes(raw: bytes) -> None:
    assert not read_mail(raw).why.startswith("The mail could not be read (")


@settings(max_examples=200)
@given(st.text(st.characters(codec="utf-8"), max_size=400))
def test_words_are_never_invented(text: str) -> None:
    """What is given as the customer's words stands in the full text, and survives being stored."""
    read = read_mail(mail(text), parent_text=PARENT["nb"])
    read.text.encode()
    assert all(line.strip() in read.full_text for line in read.text.split("\n"))


@pytest.mark.parametrize(
    "body", [b"--bX\nja\n", b"--b-\n", b"--bb\n--bb\n", b"--b --\n", b"--b\n", b"--b", b"--bX\n--b\n\nja\n--b--"]
)
def test_a_body_that_begins_like_its_boundary_ends(body: bytes) -> None:
    """It did not: where the first line only begins like a boundary and no other follows, the search began anew."""
    assert timed(b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + body) < 0.5
