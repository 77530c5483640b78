"""The choice that is left, where a reply does no more than turn the others down.

`not the morning`, `alt annet enn kveld` of two; `all but monday and tuesday` of three.
"""

from collections.abc import Sequence

from responder.patterns import regex
from responder.understand.choices.kinds import parts_named
from responder.understand.choices.names import name_words
from responder.understand.choices.same_words import (
    ALLERGIC,
    NEITHER,
    NEITHER_IN,
    Finder,
    is_denied,
    is_excepted,
    is_negator,
    is_refused,
)
from responder.understand.dates.calendar_words import BARRING
from responder.understand.joining import AND, OR, THAN_ANOTHER
from responder.understand.lexicon import NO, lexicon, listed
from responder.understand.text import Reading, is_emoji, read, spellings

LONGEST_REPLY = 7  # words
NOTHING = frozenset(listed("no, kein, keine, keinen, keins, ingen, inga, inget, geen, none, never, without, aucun"))
BESIDE = frozenset(
    listed(
        "a, an, the, in, on, at, of, to, for, this, den, det, de, der, die, das, dem, am, im, i, pa, om, til, till, "
        "en, et, ett, ein, eine, le, la, les, l, el, los, las, un, une, por, al, du, s, op, het, een, van, met, zu, "
        "any, anything, all, alt, allt, alles, alle, kaikki, tout, todo, cualquiera, but, annet, andet, annat, anna, "
        "enn, end, an, other, than, anders, anderes, als, dan, men, bare, just, only, nur, alleen, vain, solo, ikke, "
        "everything, can, do, make, kan, kann, puedo, peux, je, jeg, eg, jag, ich, ik, yo, we, vi, wir, wij, paase"
    )
)
BETWEEN = frozenset(  # what stands in the middle of a scale: beside it, `not satisfied` may mean something worse
    listed(
        "neutral, noytral, neutraali, neutraal, neutre, ok, okay, greit, okej, medium, middels, usikker, osaker, "
        "unsure, maybe, kanskje, kanske, maske, vielleicht, misschien, other, annet, annat, andet, andre, anders, "
        "andere, autre, otro, muu, none, both, begge, bada, beide, either, vet, weiss, so"
    )
)
EXCEPTING = BARRING | {"but"} | THAN_ANOTHER
OF_BOTH = regex(  # `… but not wednesday either`, `ikke bare tirsdag, men …`
    r"\b(?:heller (?:ikke|ikkje|inte|ej)|(?:ikke|ikkje|inte|ej) heller|non plus|tampoco|auch nicht|auch kein\w*|"
    r"ook niet|ook geen|myoskaan|not (?:only|just)|ikke (?:bare|kun)|ikkje berre|inte bara|nicht nur|niet alleen|"
    r"pas seulement|no solo|ei (?:vain|pelkastaan)|(?:not|never|nor|\w+n't|cant|dont|wont)\b[^.;!?\n]{0,60} either)\b"
)
MOST_GIVEN = 5  # choices of which all but one may be turned down
ONLY_NO = frozenset(["ei", "en", "no"])  # of these a denial is made in Finnish and Spanish


def other_left(reading: Reading, given: tuple[str, ...], own: tuple[str, ...]) -> set[int]:
    """The index of the one left, where nothing else could be meant: all that is said is that it is not the others."""
    if not 2 <= len(given) <= MOST_GIVEN or len(reading.words) > LONGEST_REPLY or reading.asks:
        return set()
    if len(given) > 2 and EXCEPTING.isdisjoint(reading.words):
        return set()
    places = named_places(reading, given, own)
    left = [index for index, covered in enumerate(places) if not covered]
    if len(left) != 1 or not BETWEEN.isdisjoint(read(given[left[0]][:60]).words):
        return set()
    if len(given) > 2 and not turns_down_all(reading, places, own):
        return set()
    return set(left) if says_no_more(reading, set().union(*places), own) else set()


def ends_in_no(reading: Reading, given: tuple[str, ...], code: str) -> bool:
    """`rood nee bedankt`, `Packstation? Nein`: what is named is only taken up, and turned down. A tag is no such no
    ("le bleu, non ?"), and where a no is one of the choices it is an answer."""
    if reading.plain.rstrip().endswith("?") or any(is_no(word, code) for word in name_words(given)):
        return False
    known = lexicon(code)
    courtesy = {place for start, end, _ in known.polite.find(reading.words) for place in range(start, end)}
    said = [word for place, word in enumerate(reading.words) if place not in courtesy and not is_emoji(word)]
    return len(said) > 1 and is_no(said[-1], code)


def says_of_both(reading: Reading, given: tuple[str, ...], own: tuple[str, ...]) -> bool:
    """`ikke tirsdag men heller ikke onsdag`, `not only red but blue too`: two are named, and none of them alone."""
    if OF_BOTH.search(reading.plain) is None:
        return False
    return sum(1 for covered in named_places(reading, given, own) if covered) > 1


def is_no(word: str, code: str) -> bool:
    return lexicon(code).answers.singles.get(word) == NO


def turns_down_all(reading: Reading, places: list[set[int]], own: tuple[str, ...]) -> bool:
    """Whether each of several that are named is taken out of all; `neither red nor blue` may want none."""
    if not any(is_excepted(reading.words, place) for covered in places for place in covered):
        return False
    starts = [place for covered in places for place in covered]
    return all(
        is_denied(reading, min(covered), own) or is_refused(reading, min(covered), max(covered) + 1, starts, own)
        for covered in places
        if covered
    )


def says_no_more(reading: Reading, covered: set[int], own: tuple[str, ...]) -> bool:
    """Whether all that stands beside the names denies, joins, or is courtesy; and something denies."""
    denials = 0
    for place, word in enumerate(reading.words):
        if place in covered:
            continue
        if (
            denies(word, own)
            or word in NEITHER
            or word == NEITHER_IN.get(own[0])
            or (word == "but" and place and reading.words[place - 1] in BESIDE)
            or is_other_than(reading, place)
        ):
            denials += 1
        elif word not in BESIDE and word not in AND | OR and not is_emoji(word) and not is_courtesy(word, own):
            return False
    return denials > 0


def denies(word: str, own: Sequence[str]) -> bool:
    if word.startswith(ALLERGIC):
        return False  # and perhaps to the other as well
    if word in NOTHING and not (word in ONLY_NO and own[0] == "es"):
        return False  # "no coffee" may want none at all
    return word in BARRING or any(is_negator(word, code) for code in own)


def is_other_than(reading: Reading, place: int) -> bool:
    """`annet enn`, `other than`."""
    pair = reading.words[place : place + 2]
    return pair in (("annet", "enn"), ("anna", "enn"), ("andet", "end"), ("annat", "an"), ("other", "than"),
                    ("anders", "dan"), ("anderes", "als"))  # fmt: skip


def is_courtesy(word: str, own: Sequence[str]) -> bool:
    return lexicon(own[0]).polite.singles.get(word) is not None


def named_places(reading: Reading, given: tuple[str, ...], own: tuple[str, ...]) -> list[set[int]]:
    """For each choice where the reply names it, denied or not."""
    finder = Finder(reading, own)
    places: list[set[int]] = []
    for choice in given:
        ways = [way for way in spellings(choice[:60]) if way]
        places.append({place + offset for way in ways for place in finder.matches(way) for offset in range(len(way))})
    for start, end, index in parts_named(reading, given, own):
        places[index].update(range(start, end))
    return places
