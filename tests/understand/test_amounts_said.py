"""Amounts with a half or a share, and figures of hours, days and places that are no amounts."""

import pytest

from responder.understand import read_choice, read_number
from tests.tables import each


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
        ("de", "19:15 Uhr"),
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


@each(
    ("language", "reply", "count"),
    [
        ("nb", "4 esker (500 g)", 4),
        ("nb", "ordre 20418. 150 lys takk", 150),
        ("nb", "9 stk i str 40", 9),
        ("nb", "hei, 6 glass. Hilsen Ola, Torget 3, 5014 Bergen", 6),
        ("sv", "6 ljus, Kungsgatan 9, 123 15 Sundsvall", 6),
        ("sv", "till lördag 5/12 vill jag ha nio bullar", 9),
        ("da", "6 lys, Torvet 3, 8000 Aarhus", 6),
        ("nl", "6 kaarsen, Kerkstraat 3, 3511 LX Utrecht", 6),
        ("nl", "zes kaarsen voor 17 uur", 6),
        ("nl", "tafel voor zes om 19:15", 6),
        ("en", "six candles by 5pm", 6),
        ("en", "By 5/12 I need nine cakes", 9),
        ("en", "6 candles for Friday at 5pm", 6),
        ("en", "6 cakes. Ring 07911 123456", 6),
        ("de", "6 Kerzen mit 300 Gramm", 6),
        ("fr", "six bougies avant 17h", 6),
        ("fr", "6 bougies pour le 05/12/2026", 6),
        ("fi", "6 kynttilää, Satamatie 3, 33100 Tampere", 6),
        ("en", "6 candles, code WINTER20", 6),
        ("en", "six candles every 10 days", 6),
        ("sv", "6 ljus om 3 veckor", 6),
        ("nb", "6 lys, oppgang C 14", 6),
        ("da", "6 lys til julen 2026", 6),
        ("da", "6 lys, Torvet 3, 2. tv", 6),
    ],
)
def test_what_is_told_beside_a_count(language: str, reply: str, count: int) -> None:
    assert read_number(reply, [language]) == count


@pytest.mark.parametrize(
    ("language", "reply"), [("en", "2-3 bags"), ("es", "en 2-3 semanas"), ("nb", "mellom 4 og 5 kilo")]
)
def test_a_range_stays_open(language: str, reply: str) -> None:
    assert read_number(reply, [language]) is None


@pytest.mark.parametrize(
    ("language", "reply", "score"),
    [
        ("en", "7/10, two of the cups were broken", 7),
        ("nb", "6,5, pakken var ødelagt", 6.5),
        ("en", "Bought it 03/12, came 07/12. Score 6", 6),
    ],
)
def test_a_score_beside_what_went_wrong(language: str, reply: str, score: float) -> None:
    assert read_number(reply, [language], 0, 10) == score


def test_ten_of_first_class_are_ten() -> None:
    assert read_number("ten first class stamps", ["en"]) == 10


def test_two_and_a_half_is_no_second_choice() -> None:
    assert read_choice("two and a half", ["Latte", "Mocha", "Flat white"], ["en"]) is None
