"""A tap on a message comes as a text that quotes it: read as the sign that it is, whatever it quotes."""

import pytest

from responder.understand import quoting_in, understand

OFFER = "Reply YES for 20 % off on Friday at 3, NO if not. STOP to end"


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        (f"Liked “{OFFER}”", True),
        (f"Gefällt mir „{OFFER}“", True),
        (f"Reagerade med 👍 på ”{OFFER}”", True),
        (f"👍 to “\u200a{OFFER[:30]}…\u200a”", True),
        (f"Disliked “{OFFER}”", False),
        (f"Laughed at “{OFFER}”", None),
        (f"Emphasized “{OFFER}”", None),
        (f"Removed a heart from “{OFFER}”", None),
        (f"😂 to “{OFFER}”", None),
    ],
)
def test_a_tap_is_its_sign(text: str, agrees: bool | None) -> None:
    read = understand(text, expect="yes-no")
    assert (read.keyword, read.value) == (None, agrees)
    for expect in ("number", "date"):
        assert understand(text, expect=expect).value is None


def test_a_word_that_is_liked_is_the_customers_own() -> None:
    assert understand("Liked “Latte”", expect="choice", choices=["Latte", "Mocha"]).value == "Latte"
    assert understand("“STOP”").keyword == "stop"


@pytest.mark.parametrize(
    "text",
    ["yes", "I said “yes”", "it's Kari's", "no 👍 “I mean that”", "Liked “Latte”", "“", "””", "'", '"', "a “b", "«»"],
)
def test_quotes_of_their_own(text: str) -> None:
    found = quoting_in(text)
    assert found is None or found.sign is None or len(found.quoted.split()) < 3


def test_much_text_and_many_quotes_are_read_in_no_time() -> None:
    assert quoting_in("“" * 100_000) is None
    found = quoting_in("“'a" * 600 + "”")
    assert found is not None
    assert found.sign is None
