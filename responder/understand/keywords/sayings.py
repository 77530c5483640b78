"""Being sent away in a saying: "gi dere", "du balai", "rot op", "that's enough" (tables: `words.opt_outs.requests`).

A saying holds only where it is all that a sentence says, words of emphasis and courtesy beside it: inside a longer one
its words are about something else ("pakk dere" and "pakk dere varmt inn"). A curt one, which a customer may well
answer to a question of ours, is a request only as the whole message, and not where it is asked.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from responder.understand.keywords.fields import fields_of
from responder.understand.keywords.places import Place, follow, words_of
from responder.understand.keywords.tables import OUTBURSTS
from responder.understand.lexicon import LANGUAGES, listed, words_for
from responder.understand.text import Reading, is_emoji
from responder.understand.words.opt_outs.requests import sayings as opt_outs_sayings
from responder.understand.words.opt_outs.requests import sayings_beyond
from responder.understand.words.opt_outs.requests.sayings import Sayings
from responder.values import frozen

MODULES = (opt_outs_sayings, sayings_beyond)
LONGEST_SAYING = 12  # words of a sentence that may be one

Saying = tuple[tuple[Place, ...], bool]
"""Its places, and whether it is curt."""


@frozen
class SayingTable:
    """The sayings that a contact is understood to use, by their first words, and the words that go beside them."""

    heads: Mapping[str, Sequence[Saying]]
    fillers: frozenset[str]


def sayings_in(tongue: str) -> Sayings:
    said = next(getattr(module, tongue.upper()) for module in MODULES if hasattr(module, tongue.upper()))
    assert isinstance(said, Sayings)
    return said


@lru_cache(maxsize=16)
def sayings_of(tongue: str) -> tuple[Sequence[Saying], frozenset[str]]:
    """The sayings of one language, and its fillers."""
    said = sayings_in(tongue)
    fields = fields_of(tongue)
    made = [
        (tuple(fields.place(place) for place in saying.split()), curt)
        for curt, written in ((False, said.firm), (True, said.curt))
        for saying in written.split(";")
        if saying.strip()
    ]
    polite = {phrase for phrase in listed(words_for(tongue).answers.polite) if " " not in phrase}
    return made, words_of("<please>|<soon>", fields.names) | words_of(said.fillers, {}) | polite


@lru_cache(maxsize=16)
def saying_table(code: str) -> SayingTable:
    """The sayings of a contact's language; those of others where they are of two words or more."""
    own = "nb" if code == "nn" else code
    heads: dict[str, list[Saying]] = {}
    fillers = OUTBURSTS
    for tongue in LANGUAGES:
        if tongue == "nn":
            continue  # among those of Bokmål
        made, beside = sayings_of(tongue)
        for places, curt in made:
            for word in first_words(places, single=tongue == own):
                heads.setdefault(word, []).append((places, curt))
        if tongue in (own, "en"):
            fillers |= beside
    return SayingTable(heads, fillers)


def first_words(places: tuple[Place, ...], *, single: bool) -> Iterable[str]:
    """The words that a saying may begin with; where it is no `single` word, those of sayings of one are left out."""
    first = places[0]
    if not isinstance(first, tuple) or first[0]:
        raise ValueError(f"a saying begins with words that may not be left out, not with {first!r}")
    lone = all(place == "$" or (isinstance(place, tuple) and place[0]) for place in places[1:])
    return [word for word, phrases in first[1].items()
            if single or not lone or all(len(phrase) > 1 for phrase in phrases)]  # fmt: skip


def is_sent_away(reading: Reading, code: str) -> bool:
    """Whether a sentence of the message is a saying that sends us away."""
    table, words, ends = saying_table(code), reading.words, reading.ends
    if table.heads.keys().isdisjoint(words):
        return False
    if not ends or (len(ends) == 1 and len(words) in ends):
        return is_saying(words, table, curt_too=not reading.asks)
    bounds = sorted({0, len(words), *ends})
    return any(is_saying(words[start:end], table, curt_too=False) for start, end in pairwise(bounds))


def is_saying(words: Sequence[str], table: SayingTable, *, curt_too: bool) -> bool:
    """Whether a sentence is a saying, from its first word on or after words of emphasis."""
    heads, fillers = table.heads, table.fillers
    if len(words) > LONGEST_SAYING:
        return False

    def is_over(end: int) -> bool:
        return all(word in fillers or is_emoji(word) for word in words[end:])

    for start, word in enumerate(words):
        for places, curt in heads.get(word, ()):
            if (curt_too or not curt) and follow(places, words, start, 0, set(), is_over) is not None:
                return True
        if word not in fillers and not is_emoji(word):
            return False
    return False
