"""How many segments a text takes, at every boundary, and what would make it cheaper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from responder.language.segments import BASIC, EXTENDED, REPLACEMENTS, count, replacement
from tests.tables import each


@each(
    ("text", "encoding", "units", "segments"),
    [
        ("", "GSM-7", 0, 0),
        ("a", "GSM-7", 1, 1),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("a" * 459, "GSM-7", 459, 3),
        ("a" * 460, "GSM-7", 460, 4),
        ("æøåÆØÅäöÄÖÉéñÑüÜßàìòùèÇ", "GSM-7", 23, 1),
        ("@£$¥¡¿§¤ΔΦΓΛΩΠΨΣΘΞ\n\r", "GSM-7", 20, 1),
        ("€", "GSM-7", 2, 1),
        ("€" * 80, "GSM-7", 160, 1),
        ("€" * 80 + "a", "GSM-7", 161, 2),
        ("^{}\\[~]|€\f", "GSM-7", 20, 1),
        ("a" * 159 + "€", "GSM-7", 161, 2),
        ("a" * 152 + "€" + "a" * 152, "GSM-7", 306, 3),  # the pair is not split, so one septet stays empty
        ("a" * 151 + "€" + "a" * 153, "GSM-7", 306, 2),
        ("a" * 152 + "€" + "a" * 151, "GSM-7", 305, 2),
        ("€" * 76 + "a" + "€" * 77, "GSM-7", 307, 3),
        ("ç", "UCS-2", 1, 1),
        ("ł" * 70, "UCS-2", 70, 1),
        ("ł" * 71, "UCS-2", 71, 2),
        ("ł" * 134, "UCS-2", 134, 2),
        ("ł" * 135, "UCS-2", 135, 3),
        ("ł" * 201, "UCS-2", 201, 3),
        ("ł" * 202, "UCS-2", 202, 4),
        ("😀", "UCS-2", 2, 1),
        ("😀" * 35, "UCS-2", 70, 1),
        ("😀" * 36, "UCS-2", 72, 2),
        ("a" * 66 + "😀" + "a" * 66, "UCS-2", 134, 3),  # the surrogate pair is not split
        ("a" * 65 + "😀" + "a" * 67, "UCS-2", 134, 2),
        ("€" * 70 + "ł", "UCS-2", 71, 2),
        ("a" * 159 + "’", "UCS-2", 160, 3),
        ("👨‍👩‍👧‍👦", "UCS-2", 11, 1),
        ("\ud83d", "UCS-2", 1, 1),
        ("\x00", "UCS-2", 1, 1),
        ("\t", "UCS-2", 1, 1),
        ("\u00a0", "UCS-2", 1, 1),
        ("`", "UCS-2", 1, 1),
    ],
)
def test_a_boundary(text: str, encoding: str, units: int, segments: int) -> None:
    counted = count(text)
    assert (counted.encoding, counted.units, counted.segments) == (encoding, units, segments)


def test_the_alphabet_has_its_size() -> None:
    assert len(BASIC) == 127  # 128 places, one of them the escape to the extension table
    assert len(EXTENDED) == 10
    assert not BASIC & EXTENDED


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("x" * 100 + "’", "x" * 100 + "'"),
        ("x" * 100 + "“hi” – ok…", "x" * 100 + '"hi" - ok...'),
        ("x" * 100 + "1\u00a0499,50\u202fkr", "x" * 100 + "1 499,50 kr"),
        ("x" * 100 + "garçon", "x" * 100 + "garcon"),
        ("x" * 100 + "a\u0308", "x" * 100 + "ä"),
        ("x" * 100 + "e\u0301t\u0065\u0301", "x" * 100 + "été"),
        ("x" * 100 + "ﬁne ½ ™ ②", "x" * 100 + "fine 1/2 (TM) 2"),
        ("x" * 100 + "soft\u00adhyphen\u200b", "x" * 100 + "softhyphen"),
        ("x" * 100 + "😀", None),
        ("x" * 100 + "’😀", None),
        ("x" * 100 + "Привет", None),
        ("x" * 100 + "你好", None),
        ("’", None),  # it costs one segment as it is
        ("x" * 100, None),
        ("", None),
    ],
)
def test_a_suggestion(text: str, suggestion: str | None) -> None:
    counted = count(text)
    assert counted.suggestion == suggestion
    if suggestion is not None:
        assert count(suggestion).segments < counted.segments
        assert count(suggestion).encoding == "GSM-7"


def test_every_replacement_is_in_the_alphabet_and_says_something_else() -> None:
    for letter, plain in REPLACEMENTS.items():
        assert letter not in BASIC | EXTENDED, letter
        assert count(plain).encoding == "GSM-7", letter
        assert replacement(letter) == plain


@given(st.text(max_size=700))
def test_any_text_is_counted(text: str) -> None:
    counted = count(text)
    assert (counted.segments == 0) == (text == "")
    limits = (160, 153) if counted.encoding == "GSM-7" else (70, 67)
    assert counted.segments >= -(-counted.units // limits[0])
    assert counted.segments <= 1 or counted.units > limits[0]
    assert counted.segments <= 1 or (counted.segments - 1) * (limits[1] - 1) < counted.units
    if counted.encoding == "UCS-2":
        assert counted.units == len(text.encode("utf-16-le", "surrogatepass")) // 2
        assert counted.strange
    if counted.suggestion is not None:
        assert count(counted.suggestion).segments < counted.segments


@given(st.text(alphabet=sorted(BASIC | EXTENDED), max_size=400), st.text(alphabet=sorted(BASIC), max_size=20))
def test_more_text_never_takes_fewer_segments(text: str, more: str) -> None:
    assert count(text).segments <= count(text + more).segments
