"""Choices by what they are about, where customers say it in words of their own: `I'll come get it myself` for Pickup.

Only what the choices' own words name is looked for, and only what one of them alone names.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from responder.patterns import regex
from responder.understand.choices.names import name_words
from responder.understand.choices.same_words import is_denied, is_refused
from responder.understand.lexicon import PhraseTable, listed, table_of
from responder.understand.text import Reading, read, spellings
from responder.understand.words.choices import concepts, ways_to_reach
from responder.understand.words.choices.concepts import LABEL_STEMS, SAID_STEMS

AND_BETWEEN = regex(r" (?:og|och) ")  # which is said, and often written, `å`: `kommer å tar den`
LABELS = concepts.LABELS | ways_to_reach.LABELS
SAID = concepts.SAID | ways_to_reach.SAID
LONGEST_CHOICE = 60
LONGEST_REPLY = 14  # words of a reply that names one so
LONG_LABEL = 5  # letters of a label that may begin or end a longer word


@lru_cache(maxsize=1)
def labels() -> tuple[PhraseTable, tuple[tuple[str, tuple[str, ...]], ...]]:
    """The phrases of the labels, and for each concept the long words that may be part of a compound."""
    entries = [(name, concept) for concept, names in LABELS.items() for name in listed(names)]
    long: dict[str, set[str]] = {}
    for name, concept in entries:
        long.setdefault(concept, set()).update(
            way[0] for way in spellings(name) if len(way) == 1 and len(way[0]) >= LONG_LABEL
        )
    return table_of(entries), tuple((concept, tuple(sorted(names))) for concept, names in long.items())


@lru_cache(maxsize=128)
def said_for(code: str, named: frozenset[str]) -> PhraseTable:
    """How these concepts are said: what says one of two, `another day`, is told apart by what there is to choose."""
    entries = [(name, concept) for concept in SAID if concept in named for name in listed(SAID[concept].get(code, ""))]
    entries += [(AND_BETWEEN.sub(" å ", name), concept) for name, concept in entries if AND_BETWEEN.search(name)]
    return table_of(entries)


@lru_cache(maxsize=512)
def concepts_of(given: tuple[str, ...]) -> dict[str, int]:
    """The concepts that exactly one of the choices names."""
    if len(given) < 2:
        return {}
    table, long = labels()
    owners: dict[str, set[int]] = {}
    for index, choice in enumerate(given):
        words = read(choice[:LONGEST_CHOICE]).words
        found = {concept for _, _, concept in table.find(words)}
        for word in words:
            found |= {concept for concept, stems in LABEL_STEMS.items() if word.startswith(stems)}
            found |= {concept for concept, names in long if word.startswith(names) or word.endswith(names)}
        for concept in found:
            owners.setdefault(concept, set()).add(index)
    single = {concept: min(indexes) for concept, indexes in owners.items() if len(indexes) == 1}
    return single if len(set(single.values())) > 1 else {}


def by_stem(reading: Reading, code: str) -> Iterator[tuple[int, int, str]]:
    """(from, to, concept) of the words that begin as a verb of fetching or of bringing does."""
    for concept, stems in SAID_STEMS.get(code, {}).items():
        for place, word in enumerate(reading.words):
            if word.startswith(stems):
                yield place, place + 1, concept


def named_by_concept(reading: Reading, given: tuple[str, ...], own: Sequence[str]) -> set[int]:
    """The choices whose concept the reply tells of."""
    owners = concepts_of(given)
    if not owners or len(reading.words) > LONGEST_REPLY:
        return set()
    named: set[int] = set()
    named_by = frozenset(owners)
    words_of_names = name_words(given)
    for code in dict.fromkeys((*own, "en")):
        said = (*said_for(code, named_by).find(reading.words), *by_stem(reading, code))
        found = [each for each in said if each[2] in owners]
        starts = [start for start, _, _ in found]
        for start, end, concept in found:
            first = start
            while first and first not in reading.breaks and reading.words[first - 1] in words_of_names:
                first -= 1  # `niet thuis bezorgen`
            if not is_denied(reading, first, own) and not is_refused(reading, start, end, starts, own):
                named.add(owners[concept])
        if named:
            return named
    return named
