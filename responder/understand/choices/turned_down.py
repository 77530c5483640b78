"""The other of two choices, where a reply does no more than turn one down: `not the morning`, `alt annet enn kveld`."""

from collections.abc import Sequence

from responder.understand.choices.kinds import parts_named
from responder.understand.choices.same_words import ALLERGIC, Finder, is_negator
from responder.understand.dates.calendar_words import BARRING
from responder.understand.lexicon import lexicon, listed
from responder.understand.text import Reading, is_emoji, read, spellings

LONGEST_REPLY = 7  # words
NOTHING = frozenset(listed("no, kein, keine, keinen, keins, ingen, inga, inget, geen, none, never, without, aucun"))
BESIDE = frozenset(
    listed(
        "a, an, the, in, on, at, of, to, for, this, den, det, de, der, die, das, dem, am, im, i, pa, om, til, till, "
        "en, et, ett, ein, eine, le, la, les, l, el, los, las, un, une, por, al, du, s, op, het, een, van, met, zu, "
        "any, anything, all, alt, allt, alles, alle, kaikki, tout, todo, cualquiera, but, annet, andet, annat, anna, "
        "enn, end, an, other, than, anders, anderes, als, dan, men, bare, just, only, nur, alleen, vain, solo, ikke"
    )
)
BETWEEN = frozenset(  # what stands in the middle of a scale: beside it, `not satisfied` may mean something worse
    listed(
        "neutral, noytral, neutraali, neutraal, neutre, ok, okay, greit, okej, medium, middels, usikker, osaker, "
        "unsure, maybe, kanskje, kanske, maske, vielleicht, misschien, other, annet, annat, andet, andre, anders, "
        "andere, autre, otro, muu, none, both, begge, bada, beide, either, vet, weiss, so"
    )
)
ONLY_NO = frozenset(["ei", "en", "no"])  # of these a denial is made in Finnish and Spanish


def other_of_two(reading: Reading, given: tuple[str, ...], own: tuple[str, ...]) -> set[int]:
    """The index of the other, where nothing else could be meant: all that is said is that it is not the one."""
    if len(given) != 2 or len(reading.words) > LONGEST_REPLY or reading.asks:
        return set()
    places = named_places(reading, given, own)
    named = {index for index, covered in enumerate(places) if covered}
    if len(named) != 1:
        return set()
    other = read(given[1 - next(iter(named))][:60]).words
    if not BETWEEN.isdisjoint(other):
        return set()
    covered = places[next(iter(named))]
    denials = 0
    for place, word in enumerate(reading.words):
        if place in covered:
            continue
        if (
            denies(word, own)
            or (word == "but" and place and reading.words[place - 1] in BESIDE)
            or is_other_than(reading, place)
        ):
            denials += 1
        elif word not in BESIDE and not is_emoji(word) and not is_courtesy(word, own):
            return set()
    return {1 - next(iter(named))} if denials else set()


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
