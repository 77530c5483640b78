"""Whatever comes in: no exception, no long reading, values that serialise."""

import json
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from responder.understand import is_reserved_key, match_branch, match_key, parse_range, understand
from tests.understand.fuzz import run

ANY_TEXT = st.text(st.characters(), max_size=400)  # lone surrogates, NUL and right-to-left marks too
PIECES = st.sampled_from(
    [
        "ja",
        "nei",
        "no",
        "yes",
        "stop",
        "STOPP",
        "ikke",
        "not",
        "inte",
        "av",
        "/",
        "10",
        "9",
        "⭐",
        "4️⃣",
        "kl",
        "15",
        ":",
        ".",
        ",",
        "?",
        "!",
        "i",
        "morgen",
        "fredag",
        "halv",
        "fire",
        "om",
        "to",
        "uker",
        "den",
        "3.",
        "mai",
        "don't",
        "send",
        "me",
        "more",
        "halvfjerds",
        "einundzwanzig",
        "quatre",
        "vingt",
        "dix",
        "ola@",
        "example.com",
        "+47",
        "912",
        "34",
        "567",
        "½",
        "٣",
        "99999999999999999999",
        "\x00",
        "�",
        "\u202e",
        "é́",
        "\n",
        "'",
        '"',
        "31.02.",
        "29.2.",
        "24:00",
        "0:60",
        "25/25",
        "00",
        "-5",
        "1e9",
        "næ",
        "å",
        "ß",
        "İ",
        "ﬁ",
    ]
)
LIKELY_TEXT = st.lists(PIECES, max_size=30).map(" ".join)
LANGUAGE = st.sampled_from(
    ["nb", "nn", "sv", "da", "en", "de", "fi", "nl", "fr", "es", "no", "nb-NO", "NB_no", "xx", ""]
)
EXPECT = st.sampled_from([None, "yes-no", "number", "choice", "date", "phone", "email", "text", "nonsense"])
CHOICES = st.lists(
    st.sampled_from(["yes", "no", "0-6", "9-10", "a, b", "Large", "", ",", "10-0", "²", "१-५"]) | ANY_TEXT, max_size=5
)
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@settings(max_examples=300)
@given(text=LIKELY_TEXT | ANY_TEXT, language=LANGUAGE, expect=EXPECT, choices=CHOICES)
def test_any_text_is_read(text: str, language: str, expect: str | None, choices: list[str]) -> None:
    for now, zone in ((None, None), (NOW, "Europe/Oslo"), (NOW.replace(tzinfo=None), "no/where")):
        understood = understand(
            text, language=language, country="NO", expect=expect, choices=choices, now=now, time_zone=zone
        )
        json.dumps(understood.value)
        assert understood.branch is None or understood.branch in choices
        assert (understood.keyword is None) == (understood.certainty is None)


@settings(max_examples=300)
@given(key=ANY_TEXT | LIKELY_TEXT, text=ANY_TEXT | LIKELY_TEXT)
def test_any_key_is_matched(key: str, text: str) -> None:
    assert match_key(key, text, languages=["nb", "en"]) in (True, False)
    assert match_branch([key, "yes"], text, languages=[]) in (None, 0, 1)
    is_reserved_key(key)
    parse_range(key)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "9",
        "9 ",
        "9.",
        "stop ",
        "not ",
        "e\u0301",
        "\u0301",
        "⭐",
        "1,",
        "om ",
        ":",
        "a@",
        "a.",
        "hundre",
        "(at) ",
        "5-27-",
        "1-2 ",
        "3 or ",
    ],
)
@pytest.mark.parametrize("expect", [None, "number", "choice", "date", "phone", "email"])
def test_long_texts_take_no_longer(piece: str, expect: str | None) -> None:
    text = (piece * 20_000)[:20_000]
    understand("warm", language="nb", expect=expect, choices=["a", "0-6"], now=NOW)
    start = time.process_time()
    understand(text, language="nb", expect=expect, choices=["a", "0-6"], now=NOW)
    assert time.process_time() - start < 1


def test_mutated_replies() -> None:
    """The beginning of what `python -m tests.understand.fuzz` does at length."""
    assert run(600, seed=3) == []


def test_many_keys_that_a_reply_says_over_and_over() -> None:
    """Each saying of one key was compared with each of all others."""
    keys = [", ".join(["latte", "mocha"] * 30) for _ in range(100)]
    began = time.process_time()
    assert match_branch(keys, "latte then mocha " * 100, languages=["en"]) == 0
    assert match_branch(keys, "latte or mocha " * 100, languages=["en"]) is None, "alternatives choose nothing"
    assert time.process_time() - began < 2.0
