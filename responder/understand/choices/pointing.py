"""What points into a list of choices: `the second`, `nr 3`, `option b`, `den siste`."""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.choices.forms import PIECES, UNITS
from responder.understand.choices.same_words import is_denied, is_negator, is_refused
from responder.understand.gratitude import FOR, is_thanked_for
from responder.understand.joining import THAN_ANOTHER
from responder.understand.lexicon import PhraseTable, lexicon, listed, mapped, table_of, words_for
from responder.understand.numbers.given import OF_US, WE_ARE
from responder.understand.numbers.numerals import find_numerals, numerals
from responder.understand.reply_keys import parse_range
from responder.understand.text import Reading, is_emoji
from responder.understand.words.choices.ordinals import ORDINALS
from responder.values import frozen

MIDDLE, LAST_BUT_ONE = -2, -3
TIMES = frozenset(
    listed("at, kl, klokken, klokka, klockan, klo, um, las, order, ordre, bestilling, bestallning, pedido")
)
HOURS = (["h"], ["am"], ["pm"], ["uhr"], ["uur"])
AMONG = frozenset(listed("of, up, down, der, von, des, de, d, del, van, av, af"))
"""What follows one of several: `one of the others`, `eins der anderen`, `one up`."""
SEVERAL = frozenset(listed("beiden, beide, begge, bada, couple, few, par"))  # `die ersten beiden`
NO_OPTIONS = frozenset(  # what an ordinal before it does not point at in a list of choices
    listed(
        "sentence, message, order, week, month, year, bestilling, bestillingen, melding, meldingen, ordre, ordren, "
        "beskjeden, uke, uka, uken, veke, vecka, veckan, uge, uger, woche, nachricht, bestellung, bericht, bestelling, "
        "semaine, message, commande, semana, mensaje, pedido, viikko, viikolla, tilaus, viesti, meddelande, "
        "meddelandet, time, times, visit, gang, "
        "gangen, gong, gongen, besok, besoket, mal, besuch, keer, bezoek, fois, visite, vez, visita, kerta, kerran, "
        "kerralla, mois, mes, maned, maneden, manad, manaden, monat, maand, kuussa"
    )
)
BEGINNING = frozenset(listed("first, primero"))
GOING_ON = frozenset(
    listed("i, we, you, let, lets, need, have, tell, ask, tengo, tenemos, hay, debo, necesito, voy, vamos, que, quiero")
)
SHORT_OPTIONS = frozenset(["alt"])
AS_USUAL = frozenset(listed("som, as, wie, zoals, comme, como, kuten, niinkuin"))  # `2 takk, som vanlig`
PLURAL = frozenset(listed("los, las, les, dei"))  # `los tres`: all of them, and no place in a list
GRADES = frozenset(["ern", "eren", "ar", "arn", "aren", "ans"])  # the endings of `2'ern`, `3'eren`
ARTICLES = frozenset("aiyoeu")
CONSONANTS = frozenset("bcdfgh")  # `jeg går for B`
MOST_BESIDE_LETTER, FEW_BESIDE_LETTER = 5, 3  # words of a reply that a letter closes, or begins: `b for me`
LONG_BESIDE_LETTER = 5  # letters of a word that names what the letter is of: `B-talon sisäänkäynti`


INDEFINITE = frozenset(
    listed(
        "en, et, ei, ett, ein, eit, a, an, one, un, une, una, eine, einen, een, noe, noko, noget, noen, nokon, nogen, "
        "ingen, inga, any, joku, jokin, jotain"
    )
)


@frozen
class Pointers:
    """Words that point into a list: ordinals, `option`, and those that name several at once."""

    ordinals: PhraseTable
    options: PhraseTable
    several: PhraseTable
    either: PhraseTable


@lru_cache(maxsize=16)
def pointers(code: str) -> Pointers:
    numbers = words_for(code).numbers
    spoken = "nb" if code == "nn" else code
    return Pointers(
        table_of((name, value) for value, name in mapped(f"{numbers.ordinals}, {ORDINALS[spoken]}")),
        table_of((name, "option") for name in listed(numbers.options)),
        table_of((name, "several") for name in listed(numbers.several)),
        table_of((name, "either") for name in listed(words_for(code).calendar.either)),
    )


def pointed_at(reading: Reading, given: Sequence[str], own: Sequence[str]) -> int | None:
    """The index that a letter, a number or an ordinal points at."""
    for code in own:
        table = pointers(code)
        words = lexicon(code).correct(reading)
        several = table.several.find(words)
        if any(not points(words, end, table) for _, end, _ in several):
            return None
        polite = lexicon(code).polite
        places = set(by_ordinal(words, table, len(given), (reading, own)))
        if not places:
            kept = [place for place, word in enumerate(words) if polite.singles.get(word) is None]
            content = [words[place] for place in kept]
            numbers = by_number(content, given, code)
            turned = numbers_turned_down(words, table, (reading, own)) if numbers else frozenset()
            if turned:
                down = frozenset(index for index, place in enumerate(kept) if place in turned)
                numbers = by_number(content, given, code, down)
            places = set(numbers) | set(by_letter(content, table, len(given)))
        if len(places) == 1:
            return places.pop()
        if places:
            return None
    return None


def points(words: Sequence[str], end: int, table: Pointers) -> bool:
    """`alt 2`: an abbreviation of `alternative`, and no `all`."""
    short = words[end - 1] in SHORT_OPTIONS and end < len(words) and len(words[end]) <= 2
    return short and (words[end].isdigit() or words[end].isalpha())


def by_ordinal(words: Sequence[str], table: Pointers, count: int, said: tuple[Reading, Sequence[str]]) -> list[int]:
    """The places that ordinals name, and that are not turned down."""
    reading, own = said
    spoken = []
    found = table.ordinals.find(words)
    starts = [start for start, _, _ in found]
    for start, end, value in found:
        if is_denied(reading, start, own) or is_refused(reading, end - 1, end, starts, own):
            continue
        if start and start not in reading.breaks and words[start - 1] in INDEFINITE:
            continue  # `en annen farge`, `one second`: no place in a list
        if counts_several(words, start, end, own[0]):
            return [*range(count)]  # "the first two": more than one
        if (
            end < len(words)
            and end not in reading.breaks
            and (words[end] in NO_OPTIONS or (words[start] in BEGINNING and words[end] in GOING_ON))
        ):
            continue
        if start and start not in reading.breaks and words[start - 1] in NO_OPTIONS:
            continue  # `la semaine dernière`
        first = start + (words[start] in FOR)  # `takk for den siste`, which is as well the last but one
        if is_thanked_for(words, reading.words[first], first, own[0]):
            continue
        index = place_in(count, int(value))
        if 0 <= index < count:
            spoken.append(index)
    return spoken


def counts_several(words: Sequence[str], start: int, end: int, code: str) -> bool:
    """Whether a number stands with an ordinal: `de 2 siste`, `the first two`, `kaksi ensimmäistä`."""
    beside = [*words[max(0, start - 1) : start], *words[end : end + 1]]
    if any(word in SEVERAL or (word.isdigit() and 1 < int(word[:3]) < 10) for word in beside):
        return True
    return any(numeral.value > 1 and not numeral.weak for word in beside for numeral in find_numerals((word,), code))


def place_in(count: int, place: int) -> int:
    """The index of an ordinal (see `words.table`) in a list of so many; `count` where it has no middle."""
    if place == MIDDLE:
        return count // 2 if count % 2 else count
    return {-1: count - 1, LAST_BUT_ONE: count - 2}.get(place, place - 1)


def turns_down(number: int, reading: Reading, own: Sequence[str]) -> bool:
    """Whether this number of a list is said only to turn it down, or to count something: `jeg har 3 pakker`."""
    code = own[0]
    words = lexicon(code).correct(reading)
    turned = numbers_turned_down(words, pointers(code), (reading, own))
    said = [place for place in range(len(words)) if number_at(words, place, code) == number]
    return bool(said) and all(place in turned or counts(words, place + 1, code) for place in said)


def number_at(words: Sequence[str], place: int, code: str) -> float | None:
    if words[place].isdigit():
        return int(words[place][:3])
    return next((numeral.value for numeral in find_numerals((words[place],), code)), None)


def numbers_turned_down(words: Sequence[str], table: Pointers, said: tuple[Reading, Sequence[str]]) -> frozenset[int]:
    """Where a number stands that is not wanted: `ikke 1`, `alt annet enn nr 2`, `1 passer ikke`."""
    reading, own = said
    if not any(is_negator(word, code) or word in THAN_ANOTHER for word in words for code in own):
        return frozenset()
    starts = [place for place in range(len(words)) if number_at(words, place, own[0]) is not None]
    found = set()
    for place in starts:
        led = place
        while led and (table.options.singles.get(words[led - 1]) is not None) and led not in reading.breaks:
            led -= 1
        if is_denied(reading, led, own) or is_refused(reading, place, place + 1, starts, own):
            found.add(place)
    return frozenset(found)


def by_number(words: Sequence[str], given: Sequence[str], code: str, down: frozenset[int] = frozenset()) -> list[int]:
    """Numbers of the list, unless the choices are numbers themselves; not those that are turned `down`."""
    if any(parse_range(choice) is not None for choice in given):
        return []
    spoken = [
        int(word) - 1
        for place, word in enumerate(words)
        if word.isdigit()
        and len(word) <= 3
        and place not in down
        and not counts(words, place + 1, code)
        and not (
            place
            and (
                words[place - 1] in PLURAL
                or words[place - 1] in TIMES
                or tuple(words[max(0, place - 2) : place]) in WE_ARE
            )
        )
        and words[place + 1 : place + 2] not in HOURS
    ]
    spoken += [int(numeral.value) - 1 for numeral in find_numerals(words, code)
               if numeral.value == int(numeral.value) and numeral.start not in down
               and (not numeral.weak or len(words) == 1 or is_option(words, numeral.start, code))
               and not counts(words, numeral.end, code)
               and not (numeral.value == 1 and not AMONG.isdisjoint(words[numeral.end : numeral.end + 1]))
               and not (numeral.value > 1 and words[max(0, numeral.start - 1)] in PLURAL)
               and tuple(words[max(0, numeral.start - 2) : numeral.start]) not in WE_ARE]  # fmt: skip
    if any(not 0 <= index < len(given) for index in spoken) or len(words) > 12:
        return []
    return spoken


def is_option(words: Sequence[str], place: int, code: str) -> bool:
    """`nummer en`, `option un`: and no `ein middels`."""
    return place > 0 and pointers(code).options.singles.get(words[place - 1]) is not None


def counts(words: Sequence[str], place: int, code: str) -> bool:
    """`2 dogs`, `2 poser`: what stands after the number is counted by it."""
    if place >= len(words) or words[place].isdigit():
        return False
    word = words[place]
    if word in UNITS or word in PIECES or tuple(words[place : place + 2]) in OF_US:
        return True
    hit = lexicon(code).answers.at((word,), 0)
    table = pointers(code)
    linked = hit is not None or len(word) < 3 or word in GRADES or table.either.singles.get(word) is not None
    linked = linked or word in AS_USUAL or word in numerals(code).links or is_emoji(word)
    return not linked and table.options.singles.get(word) is None


def by_letter(words: Sequence[str], table: Pointers, count: int) -> list[int]:
    """A single letter, alone or after a word such as `option`; `a kilo` names no first choice."""
    spoken = []
    for place, word in enumerate(words):
        if len(word) != 1 or not "a" <= word <= "z":
            continue
        after_option = place > 0 and table.options.singles.get(words[place - 1]) is not None
        after_option = after_option and words[place - 1] != "no"  # `no a domicilio` is no number A
        is_article = word in ARTICLES and place + 1 < len(words) and len(words[place + 1]) > 1
        closes = word in CONSONANTS and place + 1 == len(words) <= MOST_BESIDE_LETTER
        opens = word == "b" and not place and len(words) <= FEW_BESIDE_LETTER and len(words[-1]) < LONG_BESIDE_LETTER
        if (len(words) <= 2 and not is_article) or after_option or closes or opens:
            spoken.append(ord(word) - ord("a"))
    return [index for index in spoken if index < count]
