"""Amounts with a half or a share, and figures of hours, days and places that are no amounts."""

import pytest

from responder.understand import read_choice, read_number


@pytest.mark.parametrize(
    ("language", "reply", "amount"),
    [
        ("nb", "to kilo og en halv", 2.5),
        ("nb", "en kilo og en halv takk", None),
        ("sv", "ett kilo och ett halvt", 1.5),
        ("da", "to kilo og en halv", 2.5),
        ("en", "one kilo and a half", 1.5),
        ("en", "3 kilos and a half", 3.5),
        ("fr", "trois kilos et demi", 3.5),
        ("es", "4 kilos y medio", 4.5),
        ("en", "three quarters", 0.75),
        ("nb", "tre fjerdedeler", 0.75),
        ("sv", "tre fjärdedelar", 0.75),
        ("de", "drei Viertel", 0.75),
        ("fr", "trois quarts", 0.75),
        ("fi", "kolme neljäsosaa", 0.75),
        ("en", "five dot two", 5.2),
        ("de", "zwölftausendsiebenhundertneunundachtzig", 12_789),
        ("nl", "vijfentwintigduizendvierhonderdzevenenzestig", 25_467),
        ("nb", "tre milliarder", 3_000_000_000),
        ("en", "2 billion", 2_000_000_000),
        ("de", "2 Millionen dreihunderttausend", 2_000_000),
        ("fr", "deux millions cinq cent mille", 2_500_000),
    ],
)
def test_an_amount_with_what_is_added_to_it(language: str, reply: str, amount: float | None) -> None:
    assert read_number(reply, [language]) == amount


@pytest.mark.parametrize(
    ("language", "reply"),
    [
        ("en", "thirty-first"),
        ("en", "it was our twenty-second order"),
        ("en", "one sixty"),
        ("fr", "vingt-troisième"),
        ("fr", "trente et unième"),
        ("en", "4:45 pm"),
        ("en", "10.15am"),
        ("fr", "14h45"),
        ("fr", "vers 9 h 15"),
        ("en", "27/8/26"),
        ("en", "Sept 14th 2026"),
        ("en", "October 3, 2026"),
    ],
)
def test_what_is_no_amount(language: str, reply: str) -> None:
    assert read_number(reply, [language]) is None


@pytest.mark.parametrize(
    ("language", "reply"),
    [
        ("es", "el siete de junio"),
        ("fr", "10h00"),
        ("nb", "kvart over sju"),
        ("en", "quarter past nine"),
        ("de", "4 Nächte"),
        ("en", "6 nights"),
        ("sv", "5 nätter"),
    ],
)
def test_what_is_no_score(language: str, reply: str) -> None:
    assert read_number(reply, [language], 0, 10) is None


def test_ten_of_first_class_are_ten() -> None:
    assert read_number("ten first class stamps", ["en"]) == 10


def test_two_and_a_half_is_no_second_choice() -> None:
    assert read_choice("two and a half", ["Latte", "Mocha", "Flat white"], ["en"]) is None
