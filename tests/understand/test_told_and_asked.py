"""What a reply asks, tells of or leaves open is no answer, and what is said in other words than the question is one."""

from datetime import datetime

import pytest

from responder.understand import read_choice, read_moment, read_number, read_yes_no
from tests.tables import each

NOW = datetime(2026, 11, 24, 10, 15)  # a Tuesday
SIZES = ["S", "M", "L", "XL"]
HOURS = ["8-12", "12-16", "16-20"]
SLOTS = ["Mon 9-12", "Mon 13-17", "Wed 9-12", "Sun 10-14"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "sí, pero ahora no", None),
        ("es", "vale, pero no hoy", None),
        ("nb", "ja gjerne, men ikke dit", None),
        ("nl", "ja, maar niet aanbellen", True),  # what was asked is granted
        ("en", "ok but how much?", None),
        ("da", "ja hvor bliver den af?", None),
        ("nb", "ja, når kommer dere?", True),
        ("nb", "nei det er greit", None),
        ("nb", "nei takk det går bra", False),
        ("en", "I hit yes by accident", None),
        ("de", "aus Versehen auf ja gedrückt", None),
        ("nn", "eg hadde sagt nei om det kosta noko", None),
        ("sv", "nej det vet jag inte", None),
        ("en", "No. Oh wait, yes, go ahead", True),
        ("fr", "oui, enfin non, laissez tomber", False),
        ("nb", "ja til henting, nei til reklame", None),
        ("en", "Absolutely. Not.", None),
        ("en", "yes I do mind", False),
        ("nl", "ben ik tegen", False),
        ("nb", "over mitt lik", False),
        ("fi", "en vastusta", True),
    ],
)
def test_a_yes_that_is_left_open(language: str, text: str, expected: bool | None) -> None:
    assert read_yes_no(text, [language]) is expected


@each(
    ("language", "text", "expected"),
    [
        ("da", "hvad koster 4?", None),
        ("en", "are you open till 7?", None),
        ("nb", "dere har vel åpent til 8?", None),
        ("en", "can I get 4?", 4),
        ("sv", "2? 3? vet inte", None),
        ("en", "3 teas and a scone", None),
        ("en", "4 bags and my order no is 55123", 4),
        ("es", "dos para mí y tres para ella", None),
        ("nb", "minst 3, helst 5", None),
        ("nb", "ti ja to", None),
        ("sv", "fyra, nä fem", 5),
        ("nb", "bor i 4. etasje", None),
        ("en", "12 Station Road", None),
        ("nl", "Dorpsstraat 7", None),
        ("en", "you said 20% off", None),
        ("nb", "3 esker à 6", 3),
        ("sv", "6-pack, tre stycken", 3),
        ("en", "Tuesday at 4", None),
        ("de", "2,5 Mio", 2_500_000),
        ("en", "3M", 3_000_000),
        ("en", "a baker's dozen", 13),
        ("en", "a dozen and a half", 18),
        ("fr", "une vingtaine", 20),
        ("da", "en snes", 20),
        ("nb", "et dusin egg", 12),
        ("es", "kilo y medio", 1.5),
        ("en", "50/50", None),
    ],
)
def test_a_number_that_is_no_amount(language: str, text: str, expected: float | None) -> None:
    assert read_number(text, [language]) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nb", "ville gitt 9 om dere hadde ringt", None),
        ("en", "I'd give 9 if you rang back", None),
        ("en", "I'd give it a 9", 9),
        ("nl", "vorige keer 4, nu 9", 9),
        ("en", "zero problems", None),
        ("es", "cero", 0),
        ("nb", "hvor mye er maks, 10?", None),
        ("fi", "meni rikki 2 viikossa", None),
        ("fi", "yksi parhaista", None),
        ("nb", "vi er 3 stk hjemme, alle sier 8", 8),
        ("nb", "kona sier 8", None),
    ],
)
def test_a_score_that_is_not_given(language: str, text: str, expected: float | None) -> None:
    assert read_number(text, [language], 0, 10) == expected


@each(
    ("language", "text", "choices", "expected"),
    [
        ("nb", "den største", SIZES, "XL"),
        ("sv", "den näst minsta", SIZES, "M"),
        ("es", "la más grande", SIZES, "XL"),
        ("en", "the biggest", ["1 kg", "250 g", "500 g"], "1 kg"),
        ("en", "quarter kilo", ["1 kg", "250 g", "500 g"], "250 g"),
        ("nn", "ein middels", SIZES, "M"),
        ("de", "die M ist mir zu klein", SIZES, None),
        ("en", "M is too small so L", SIZES, "L"),
        ("fr", "le M est grand ?", SIZES, None),
        ("nb", "sist tok jeg M, den var fin", SIZES, None),
        ("es", "suelo llevar M pero esta vez L", SIZES, "L"),
        ("en", "neither red nor blue", ["Red", "Blue", "Green"], None),
        ("nn", "korkje raud eller blå", ["Raud", "Blå"], None),
        ("nb", "12", HOURS, None),
        ("nb", "ikke før 16", HOURS, "16-20"),
        ("nb", "på kvelden", HOURS, "16-20"),
        ("nb", "i morgen", HOURS, None),
        ("es", "por la tarde", HOURS, None),
        ("fr", "après 18h", HOURS, "16-20"),
        ("en", "Monday afternoon", SLOTS, "Mon 13-17"),
        ("en", "Monday", SLOTS, None),
        ("en", "after 1 on Monday", SLOTS, "Mon 13-17"),
        ("en", "at the weekend", SLOTS, "Sun 10-14"),
        ("en", "not Monday, Wednesday", SLOTS, "Wed 9-12"),
        ("es", "domicilio o tienda", ["A domicilio", "Tienda"], None),
        ("nb", "Kiwi er stengt, så Rema", ["Kiwi", "Rema"], "Rema"),
    ],
)
def test_a_choice_in_other_words(language: str, text: str, choices: list[str], expected: str | None) -> None:
    assert read_choice(text, choices, [language]) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected", "ambiguous"),
    [
        ("en", "I was home on Monday and nobody came", "2026-11-30", True),
        ("da", "I sagde torsdag", "2026-11-26", True),
        ("nb", "jeg fyller 50 på fredag", "2026-11-27", True),
        ("es", "¿abren el domingo?", "2026-11-29", True),
        ("en", "what about Friday?", "2026-11-27", False),
        ("nb", "det var for to dager siden", "2026-11-22", False),
        ("de", "viertel acht", "07:15", True),
        ("de", "dreiviertel fünf", "16:45", True),
        ("nl", "rond vijven", "17:00", True),
        ("nb", "siste fredag i måneden", "2026-11-27", False),
        ("en", "first Monday of the month", "2026-12-07", False),
        ("sv", "sista december", "2026-12-31", False),
        ("fi", "klo 9.30 ke", "2026-11-25T09:30", False),
    ],
)
def test_a_day_that_is_only_told_of(language: str, text: str, expected: str, ambiguous: bool) -> None:
    moment = read_moment(text, language, NOW)
    assert moment is not None
    assert (moment.iso, moment.ambiguous) == (expected, ambiguous)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Karfreitag geht nicht"),
        ("de", "morgen auf gar keinen Fall"),
        ("nn", "kvar dag utanom fredag"),
        ("nb", "kostet 12.50"),
        ("en", "it was £12.50"),
    ],
)
def test_a_day_that_is_turned_down(language: str, text: str) -> None:
    assert read_moment(text, language, NOW) is None
