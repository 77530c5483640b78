"""One of several choices: by word, by letter, by its number in the list, by ordinal."""

import re
from collections.abc import Sequence
from functools import lru_cache

from responder.understand.choice_kinds import named_by_kind
from responder.understand.lexicon import NOT, PhraseTable, lexicon, listed, mapped, own_languages, table_of, words_for
from responder.understand.numerals import find_numerals, numerals
from responder.understand.reply_keys import match_branch, parse_range
from responder.understand.same_words import Finder, form_groups, is_refused
from responder.understand.text import Reading, is_emoji, read, spellings
from responder.values import frozen

LETTER = re.compile(r"[\s(\"'\[]*([a-z])[\s)\"'\].:!]*")
LONGEST_CHOICE = 200
MANY = 40
LONGEST_POINTING = 7  # words of a reply that may name a choice by the beginning of its name
MIDDLE = -2
MOST_MENTIONS = 60  # a reply that names choices more often than this is no answer worth comparing in full
DERIVED = re.compile(r"(?<=[^\W\d_]{4})n?ing(?:en|a|s)?$")
ASKING_FOR = frozenset(
    [
        *("can", "could", "may", "kan", "kunne", "far", "ma", "kann", "konnte", "konnen", "mag", "puis", "puedo"),
        *("puede", "pueden", "saanko", "voinko", "voisinko", "voitteko", "pouvez", "peux"),
    ]
)
ARTICLES = frozenset("aiyoeu")
GRADES = frozenset(["ern", "eren", "ar", "arn", "aren", "ans"])  # the endings of `2'ern`, `3'eren`


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
    return Pointers(
        table_of((name, value) for value, name in mapped(numbers.ordinals)),
        table_of((name, "option") for name in listed(numbers.options)),
        table_of((name, "several") for name in listed(numbers.several)),
        table_of((name, "either") for name in listed(words_for(code).calendar.either)),
    )


@frozen
class Mention:
    choice: int
    start: int
    end: int
    exact: bool


def read_choice(text: str, choices: Sequence[str], languages: Sequence[str]) -> str | None:
    """The choice that the reply names, as it was given; None for none, and for more than one."""
    reading = read(text)
    own = own_languages(languages)
    given = tuple(choices[:MANY])
    if not reading.words or not given or asks_about(reading, own[0]):
        return None
    named = named_by_kind(reading, given, own) or named_choices(reading, given, own)
    if len(named) == 1:
        return given[named.pop()]
    if named:
        return None
    pointed = pointed_at(reading, given, own)
    if pointed is not None:
        return given[pointed]
    branch = match_branch(given, text, languages=own) if has_keys(given) else None
    return given[branch] if branch is not None else None


def asks_about(reading: Reading, code: str) -> bool:
    """`how large is it?`, `do you have it in large` ask before they choose; `can I have the large one?` chooses."""
    words = reading.words
    hit = lexicon(code).questions.at(words, 0) if len(words) > 2 else None
    return hit is not None and words[0] not in ASKING_FOR and (reading.asks or hit[0] > 1)


def has_keys(given: Sequence[str]) -> bool:
    """Whether the choices are reply keys: yes and no, lists with commas, ranges."""
    plain = {"yes", "no", "ja", "nei", "nej", "nein", "oui", "non", "si", "sí", "kyllä", "ei", "nee"}
    return any(
        "," in choice or parse_range(choice) is not None or choice.strip().casefold() in plain for choice in given
    )


def named_choices(reading: Reading, given: Sequence[str], own: Sequence[str]) -> set[int]:
    """The choices whose words the reply holds; a longer name covers the shorter one inside it."""
    finder = Finder(reading, own)
    mentions = [mention for index, choice in enumerate(given) for mention in whole_mentions(finder, index, choice)]
    mentions = list(dict.fromkeys(mentions))[:MOST_MENTIONS]
    kept = [each for each in mentions if not any(covers(other, each) for other in mentions)]
    exact = [mention for mention in kept if mention.exact] or kept
    used = {place for mention in mentions for place in range(mention.start, mention.end)}
    either = any(pointers(code).either.find(reading.words) for code in own)
    for mention in partial_mentions(finder, given):
        if mention.start not in used and (not exact or mention.exact or either):
            exact.append(mention)
    places = names(finder, given) if exact else []
    return {each.choice for each in exact if not is_refused(reading, each.start, each.end, places, own)}


def names(finder: Finder, given: Sequence[str]) -> list[int]:
    """Where a word of any choice stands, denied or not."""
    words = {word for choice in given for word in read(choice[:LONGEST_CHOICE]).words}
    return [place for word, places in finder.places_of.items() if word in words for place in places]


def covers(longer: Mention, shorter: Mention) -> bool:
    if longer.choice == shorter.choice:
        return False
    inside = longer.start <= shorter.start and shorter.end <= longer.end
    return inside and longer.end - longer.start > shorter.end - shorter.start


def whole_mentions(finder: Finder, index: int, choice: str) -> list[Mention]:
    found = []
    for part in choice[:LONGEST_CHOICE].split(",", 20)[:20]:
        if parse_range(part) is not None and part.strip().isdigit() is False:
            continue
        for words in spellings(part):
            found.extend(mentions_of(finder, index, words))
    return found


def mentions_of(finder: Finder, index: int, words: tuple[str, ...]) -> list[Mention]:
    found = []
    reading, own = finder.reading, finder.own
    places = finder.matches(words)
    if len(words) == 1 and len(words[0]) == 3:
        longer = (place for word, each in finder.places_of.items() if is_inflected(word, words[0]) for place in each)
        places = sorted({*places, *longer})
    for place in places:
        said = reading.words[place : place + len(words)]
        if is_article(said, reading, own) or (finder.is_denied(place) and not is_negation(words, own)):
            continue
        found.append(Mention(index, place, place + len(words), said == words))
    return found


def is_inflected(said: str, name: str) -> bool:
    """`röda` for "Röd": a short name with one letter more."""
    return 3 < len(said) <= 5 and said.startswith(name)


def is_article(said: Sequence[str], reading: Reading, own: Sequence[str]) -> bool:
    """A one-letter choice such as A or I is named only when little else is said."""
    return len(said) == 1 and len(said[0]) == 1 and said[0].isalpha() and len(reading.words) > 3


def is_negation(words: Sequence[str], own: Sequence[str]) -> bool:
    hit = lexicon(own[0]).answers.at(words, 0)
    return hit is not None and hit[1] == NOT


def partial_mentions(finder: Finder, given: Sequence[str]) -> list[Mention]:
    """By a word that only one choice has: `mørk` for "Mørk brent"."""
    found = []
    reading, own = finder.reading, finder.own
    owners: dict[str, set[int]] = {}
    for index, choice in enumerate(given):
        for word in read(choice[:LONGEST_CHOICE]).words:
            owners.setdefault(word, set()).add(index)
    for word, indexes in owners.items():
        if len(indexes) != 1 or len(word) < 3 or is_small(word, own):
            continue
        places = set(finder.places(word))
        places.update(
            place for place, said in enumerate(reading.words[:LONGEST_POINTING]) if is_half(said, word, owners, reading)
        )
        for place in sorted(places):
            first = place
            while first and first not in reading.breaks and reading.words[first - 1] in owners:
                first -= 1
            if not finder.is_denied(first):
                found.append(Mention(min(indexes), place, place + 1, word.startswith(reading.words[place])))
    return found


def is_half(said: str, word: str, owners: dict[str, set[int]], reading: Reading) -> bool:
    """`filter` for "Filtermalt", `filterkaffe` for "Filter": the beginning that one name alone has."""
    if len(reading.words) > LONGEST_POINTING or said in owners:
        return False
    if len(word) >= 5 and said.startswith(word):
        return True
    shorter = next((said[: len(said) - cut] for cut in (0, 1) if word.startswith(said[: len(said) - cut])), "")
    inflection = len(said) == 3 and word.startswith(said) and (len(word) <= 5 or len(reading.words) <= 2)
    if (len(shorter) >= 4 or inflection) and sum(name.startswith(shorter or said) for name in owners) == 1:
        return True
    stem = DERIVED.sub("", said)
    if stem != said and word.startswith(stem) and sum(name.startswith(stem) for name in owners) == 1:
        return True  # `farging` for "Farge", `klipning` for "Klip"
    return is_head(said, word, owners)


def is_head(said: str, word: str, owners: dict[str, set[int]]) -> bool:
    """`grön` for "Mörkgrön", `den grønne` for "Mørkegrøn": the end of a compound that one name alone has."""
    for form in forms_of(said):
        if len(form) >= 4 and len(word) >= len(form) + 3 and word.endswith(form):
            return sum(name.endswith(form) for name in owners) == 1
    return False


def forms_of(said: str) -> tuple[str, ...]:
    return (said, *form_groups().get(said, ()))


def is_small(word: str, own: Sequence[str]) -> bool:
    hit = lexicon(own[0]).answers.at((word,), 0)
    return hit is not None and hit[1] == "filler"


def pointed_at(reading: Reading, given: Sequence[str], own: Sequence[str]) -> int | None:
    """The index that a letter, a number or an ordinal points at."""
    for code in own:
        table = pointers(code)
        words = lexicon(code).correct(reading)
        if table.several.find(words):
            return None
        polite = lexicon(code).polite
        content = [word for word in words if polite.at((word,), 0) is None]
        places = set(by_ordinal(words, table, len(given)))
        places = places or set(by_number(content, given, code)) | set(by_letter(content, table, len(given)))
        if len(places) == 1:
            return places.pop()
        if places:
            return None
    return None


def by_ordinal(words: Sequence[str], table: Pointers, count: int) -> list[int]:
    spoken = []
    for _, _, value in table.ordinals.find(words):
        place = int(value)
        index = place - 1 if place > 0 else count - 1 if place != MIDDLE else count // 2 if count % 2 else count
        if index < count:
            spoken.append(index)
    return spoken


def by_number(words: Sequence[str], given: Sequence[str], code: str) -> list[int]:
    """Numbers of the list, unless the choices are numbers themselves."""
    if any(parse_range(choice) is not None for choice in given):
        return []
    spoken = [
        int(word) - 1
        for place, word in enumerate(words)
        if word.isdigit() and len(word) <= 3 and not counts(words, place + 1, code)
    ]
    spoken += [int(numeral.value) - 1 for numeral in find_numerals(words, code)
               if (not numeral.weak or len(words) <= 2) and not counts(words, numeral.end, code)]  # fmt: skip
    if any(not 0 <= index < len(given) for index in spoken) or len(words) > 12:
        return []
    return spoken


def counts(words: Sequence[str], place: int, code: str) -> bool:
    """`2 dogs`, `2 poser`: what stands after the number is counted by it."""
    if place >= len(words) or words[place].isdigit():
        return False
    word = words[place]
    hit = lexicon(code).answers.at((word,), 0)
    table = pointers(code)
    linked = hit is not None or len(word) < 3 or word in GRADES or table.either.at((word,), 0) is not None
    linked = linked or word in numerals(code).links or is_emoji(word)
    return not linked and table.options.at((word,), 0) is None


def by_letter(words: Sequence[str], table: Pointers, count: int) -> list[int]:
    """A single letter, alone or after a word such as `option`; `a kilo` names no first choice."""
    spoken = []
    for place, word in enumerate(words):
        if len(word) != 1 or not "a" <= word <= "z":
            continue
        after_option = place > 0 and table.options.at((words[place - 1],), 0) is not None
        is_article = word in ARTICLES and place + 1 < len(words) and len(words[place + 1]) > 1
        if (len(words) <= 2 and not is_article) or after_option:
            spoken.append(ord(word) - ord("a"))
    return [index for index in spoken if index < count]
