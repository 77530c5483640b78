"""Every number from 0 to 100 in words, in every spelling that its language has: built here by rule, not by our tables."""

from collections.abc import Iterator

import pytest

from responder.understand import read_number
from tests.understand.rows import LANGUAGES

NORWEGIAN = (
    "null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
    "tjue tretti førti femti seksti sytti åtti nitti", "hundre",
)  # fmt: skip
WORDS = {
    "nb": NORWEGIAN,
    "nn": (NORWEGIAN[0].replace(" en ", " ein "), *NORWEGIAN[1:]),
    "sv": ("noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
           "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio", "hundra"),
    "da": ("nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
           "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems", "hundrede"),
    "en": ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
           "seventeen eighteen nineteen", "twenty thirty forty fifty sixty seventy eighty ninety", "hundred"),
    "de": ("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
           "siebzehn achtzehn neunzehn", "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", "hundert"),
    "nl": ("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
           "zeventien achttien negentien", "twintig dertig veertig vijftig zestig zeventig tachtig negentig", "honderd"),
    "fi": ("nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista "
           "kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista",
           "kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä "
           "kahdeksankymmentä yhdeksänkymmentä", "sata"),
    "fr": ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
           "dix-huit dix-neuf", "vingt trente quarante cinquante soixante", "cent"),
    "es": ("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
           "diecisiete dieciocho diecinueve", "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", "cien"),
}  # fmt: skip
ACCENTED = {"dos": "dós", "tres": "trés", "seis": "séis"}


def joined(language: str, ten: str, unit: str) -> list[str]:
    """A ten and a unit, as the language puts them together."""
    match language:
        case "nb" | "nn":
            return [ten + unit, f"{ten} {unit}", f"{unit}og{ten}", f"{unit} og {ten}"]
        case "da":
            return [f"{unit}og{ten}", f"{unit} og {ten}"]
        case "en":
            return [f"{ten}-{unit}", f"{ten} {unit}", ten + unit]
        case "de":
            glued = f"{unit.removesuffix('s') if unit == 'eins' else unit}und{ten}"
            return [glued, glued.replace("ü", "ue").replace("ß", "ss")]
        case "nl":
            return [f"{unit}{'ën' if unit.endswith('e') else 'en'}{ten}", f"{unit}en{ten}", f"{unit} en {ten}"]
        case "fr":
            return [f"{ten} et un", f"{ten}-et-un"] if unit == "un" else [f"{ten}-{unit}", f"{ten} {unit}"]
        case "es" if ten == "veinte":
            return [f"veinti{ACCENTED.get(unit, unit)}", f"veinti{unit}"]
        case "es":
            return [f"{ten} y {unit}", f"{ten}i{unit}", f"{ten} {unit}"]
    return [ten + unit, f"{ten} {unit}"]


def french_irregular(units: list[str]) -> Iterator[tuple[int, str]]:
    for unit in range(10, 20):
        yield 60 + unit, "soixante et onze" if unit == 11 else f"soixante-{units[unit]}"
        yield 80 + unit, f"quatre-vingt-{units[unit]}"
        yield 80 + unit, f"quatre vingt {units[unit].replace('-', ' ')}"
    for unit in range(1, 10):
        yield 80 + unit, f"quatre-vingt-{units[unit]}"
        yield 70 + unit, "septante et un" if unit == 1 else f"septante-{units[unit]}"
        yield 90 + unit, "nonante et un" if unit == 1 else f"nonante-{units[unit]}"


def spelled(language: str) -> Iterator[tuple[int, str]]:
    small, round_tens, hundred = WORDS[language]
    units = small.split()
    yield from enumerate(units)
    yield 100, hundred
    for place, ten in enumerate(round_tens.split()):
        yield 20 + 10 * place, ten
        for unit in range(1, 10):
            for words in joined(language, ten, units[unit]):
                yield 20 + 10 * place + unit, words
    if language == "fr":
        yield from french_irregular(units)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_in_words(language: str) -> None:
    read = [(number, words, read_number(words, [language])) for number, words in spelled(language)]
    assert [each for each in read if each[2] != each[0]] == []


SPOKEN_UNITS = ["yks", "kaks", "kolme", "neljä", "viis", "kuus", "seittemän", "kaheksan", "yheksän"]
SPOKEN_TENS = "kakskyt|kaksikyt kolkyt|kolmekyt nelkyt|neljäkyt viiskyt|viisikyt kuuskyt|kuusikyt \
seittemänkyt|seitsemänkyt|seiskyt kaheksankyt|kahdeksankyt|kaheksankymmentä yheksänkyt|yhdeksänkyt|yheksänkymmentä"


def test_finnish_numbers_as_they_are_spoken() -> None:
    for place, tens in enumerate(SPOKEN_TENS.split()):
        for ten in tens.split("|"):
            assert read_number(ten, ["fi"]) == 20 + 10 * place
            for unit, spoken in enumerate(SPOKEN_UNITS, 1):
                for words in (ten + spoken, f"{ten} {spoken}"):
                    assert read_number(words, ["fi"]) == 20 + 10 * place + unit, words
