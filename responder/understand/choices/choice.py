"""One of several choices: by word, by letter, by its number in the list, by ordinal."""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from responder.patterns import regex
from responder.understand.choices.concepts import named_by_concept
from responder.understand.choices.concluded import concluding, is_alternative, without_considered, without_others
from responder.understand.choices.kinds import named_by_kind
from responder.understand.choices.names import name_words, owners_of, ways_of
from responder.understand.choices.pointing import counts, pointed_at, pointers, turns_down
from responder.understand.choices.pointing_elsewhere import pointed_elsewhere
from responder.understand.choices.ranges import named_range
from responder.understand.choices.same_words import AND_IN, Finder, form_groups, is_refused
from responder.understand.choices.sides import side_taken
from responder.understand.choices.slots import named_slot
from responder.understand.choices.superlatives import is_larger_yet, is_outgrown, named_extreme, that_fit
from responder.understand.choices.talk import with_contrast, without_talk
from responder.understand.choices.told import asks_of_named, without_told
from responder.understand.choices.turned_down import ends_in_no, other_left, says_of_both
from responder.understand.choices.windows import named_window, windows_of
from responder.understand.gratitude import without_large_thanks
from responder.understand.joining import OR
from responder.understand.lexicon import NOT, lexicon, listed, own_languages
from responder.understand.questions import asks_about, asks_whether, without_before
from responder.understand.reply_keys import match_branch, parse_key, parse_range
from responder.understand.taken_back import JOINTS, TAKING_BACK, after_taking_back, excludes, is_unsure
from responder.understand.text import Reading, read, squeeze
from responder.values import frozen

MANY = 40
LONGEST_POINTING = 7  # words of a reply that may name a choice by the beginning of its name
MOST_MENTIONS = 60  # a reply that names choices more often than this is no answer worth comparing in full
DERIVED = regex(r"(?<=[^\W\d_]{4})n?ing(?:en|a|s)?$")
DIMINUTIVE = regex(r"(?<=[^\W\d_]{3})(?:c?it[oa]s?|ill[oa]s?|etje|tje|je)$")
INTENSE = regex(r"\b(kjempe|jätte|kæmpe|super|mega|knall|skit)(?=[^\W\d_]{4})", re.IGNORECASE)
PLUS = regex(r" ?[+&] ?(?=[^\W\d])")
PREPOSITIONS = frozenset(
    listed(
        "ved, vid, til, till, hos, med, for, with, the, bei, mit, met, bij, chez, con, por, pour, fran, fra, von, van"
    )
)
AFTER = frozenset(["etter", "efter", "after", "nach", "apres"])  # `etter kl 18` is no `Ettermiddag`
SHORT_ENDINGS = frozenset(listed("a, e, t, n, s, d, tt, en, et, er, es, em, ne, in, na, ta, te, as, os"))
SHARED = 5  # letters that two forms of a word begin with at least
SHORTEST_HEAD, SHORTEST_REST = 4, 3  # letters of the end of a compound, and of what stands before it
LONGEST_CASE = 6  # letters of the endings that a word may have where another has its own
ENDINGS = ("en", "et", "n", "a", "in", "ssa", "lla", "lle", "ksi", "lta", "sta")


@frozen
class Mention:
    choice: int
    start: int
    end: int
    exact: bool


def read_choice(text: str, choices: Sequence[str], languages: Sequence[str]) -> str | None:
    """The choice that the reply names, as it was given; None for none, and for more than one."""
    own = own_languages(languages)
    given = tuple(choices[:MANY])
    return choice_in(text, given, own) if given else None


def choice_in(text: str, given: tuple[str, ...], own: tuple[str, ...]) -> str | None:
    reading = read(text)
    if not reading.words or asks_of_named(reading, own[0]):
        return None
    if asks_about(reading, own[0]) or asks_whether(reading) or is_alternative(reading, own[0]):
        return None
    return chosen_in(text, given, own)


def chosen_in(text: str, given: tuple[str, ...], own: tuple[str, ...]) -> str | None:
    """What is chosen, also in a question: what was taken back for another does not count."""
    if ends_in_no(read(text), given, own[0]):
        left = other_left(read(text), given, own)
        return given[left.pop()] if left else None
    if says_of_both(read(text), given, own):
        return None
    text = without_talk(with_contrast(INTENSE.sub(r"\1 ", text)))  # `kjempefornøyd`
    text = with_and(text, given, own[0])
    whole = read(text)
    now = without_before(whole)
    now = without_told(now, given, own[0]) if now is not None else None
    if now is None:
        return None
    now = without_considered(without_others(now))
    text = text if now is whole else now.plain
    reading = without_large_thanks(now)
    if not TAKING_BACK.isdisjoint(reading.words[1:-1]):
        turned = after_taking_back(reading.plain, own[0])
        if turned is not None and not excludes(reading.plain, turned):
            first, second = (named_plainly(read(part), part, given, own) for part in turned)
            if first is not None and second is not None:
                return second if first == second or not is_unsure(reading.plain, turned) else None
    named = named_plainly(reading, text, given, own)
    last = concluding(reading, own[0]) if named is None else None
    return named_plainly(last, last.plain, given, own) if last is not None else named


def with_and(text: str, given: tuple[str, ...], code: str) -> str:
    """`klipp + farge` for "Klipp og farge": the sign said as the word, where no name has the sign itself."""
    if PLUS.search(text) is None or any(PLUS.search(choice) is not None for choice in given):
        return text
    return PLUS.sub(f" {AND_IN[code]} ", text)


def read_branch(keys: Sequence[str], text: str, languages: Sequence[str], *, names: bool = False) -> int | None:
    """The index of the reply key that a reply means: what a question does with the reply.

    Keys that are no more than `names` of what there is to choose are read as choices: `the second one` as well. Others
    are looked for as words, in written order (`reply_keys`).
    """
    if not names or len(keys) < 2 or has_answers(tuple(keys)):
        return keyed(keys, text, own_languages(languages))
    given = tuple(keys[:MANY])
    chosen = chosen_in(text, given, own_languages(languages)) if read(text).words else None
    return given.index(chosen) if chosen is not None else None


def keyed(keys: Sequence[str], text: str, own: tuple[str, ...]) -> int | None:
    """The key that matches; none where it is one of a numbered list, and the reply turns its number down."""
    branch = match_branch(keys, text, languages=own)
    key = parse_key(keys[branch]) if branch is not None else None
    if key is None or not key.phrases or len(key.ranges) != 1:
        return branch
    low, high = key.ranges[0]
    return None if low == high and turns_down(low, read(text), own) else branch


@lru_cache(maxsize=512)
def has_answers(given: tuple[str, ...]) -> bool:
    """Whether a key stands for yes or no, or holds a range of numbers."""
    parsed = [parse_key(choice) for choice in given]
    return any(key.agrees or key.declines or key.ranges for key in parsed)


def named_plainly(reading: Reading, text: str, given: tuple[str, ...], own: tuple[str, ...]) -> str | None:
    if not reading.words:
        return None
    named = (
        named_window(reading, given, own[0])
        or named_slot(reading, given, own[0])
        or named_extreme(reading, given, own)
        or named_range(reading, given, own)
        or named_by_kind(reading, given, own)
        or named_choices(reading, given, own)
    )
    named = that_fit(named, reading, given)
    if len(named) == 1:
        index = named.pop()
        return None if is_outgrown(reading, given, own) or is_larger_yet(index, reading, given, own) else given[index]
    if named:
        keys = has_answers(given) and not windows_of(given, own[0])
        branch = keyed(given, text, own) if keys else None
        return given[branch] if branch is not None else None
    pointed = pointed_at(reading, given, own)
    if pointed is not None:
        return given[pointed]
    branch = keyed(given, text, own) if has_keys(given) else None
    branch = branch if branch is not None else side_taken(reading, text, given, own)
    if branch is not None:
        return given[branch]
    meant = named_by_concept(reading, given, own) or other_left(reading, given, own)
    if meant:
        return given[meant.pop()] if len(meant) == 1 else None
    pointed = pointed_elsewhere(reading, len(given), own)
    return given[pointed] if pointed is not None else None


@lru_cache(maxsize=512)
def has_keys(given: tuple[str, ...]) -> bool:
    """Whether the choices are reply keys: yes and no, lists with commas, ranges."""
    plain = {"yes", "no", "ja", "nei", "nej", "nein", "oui", "non", "si", "sí", "kyllä", "ei", "nee"}
    return any(
        "," in choice or parse_range(choice) is not None or choice.strip().casefold() in plain for choice in given
    )


def named_choices(reading: Reading, given: tuple[str, ...], own: Sequence[str]) -> set[int]:
    """The choices whose words the reply holds; a longer name covers the shorter one inside it."""
    finder = Finder(reading, own)
    mentions = [mention for index, choice in enumerate(given) for mention in whole_mentions(finder, index, choice)]
    mentions = list(dict.fromkeys(mentions))[:MOST_MENTIONS]
    kept = [each for each in mentions if not any(covers(other, each) for other in mentions)]
    either = any(pointers(code).either.find(reading.words) for code in own)
    exact = kept if either else [mention for mention in kept if mention.exact] or kept
    used = {place for mention in mentions for place in range(mention.start, mention.end)}
    for mention in partial_mentions(finder, given):
        if mention.start not in used and (not exact or mention.exact or either):
            exact.append(mention)
    places = names(finder, given) if exact else []
    left = [each for each in exact if not is_refused(reading, each.start, each.end, places, own)]
    if len(left) == 1 and any(are_joined(left[0], other, reading, own) for other in exact):
        return {each.choice for each in exact}  # "rood of blauw maakt me niks uit"
    return {each.choice for each in left}


def are_joined(one: Mention, other: Mention, reading: Reading, own: Sequence[str]) -> bool:
    """`red or blue`: what is said of the one is said of both."""
    first, second = (one, other) if one.start < other.start else (other, one)
    between = reading.words[first.end : second.start]
    return len(between) == 1 and any(pointers(code).either.at(between, 0) is not None for code in own)


def names(finder: Finder, given: tuple[str, ...]) -> list[int]:
    """Where a word of any choice stands, denied or not."""
    words = name_words(given)
    return [place for word, places in finder.places_of.items() if word in words for place in places]


def covers(longer: Mention, shorter: Mention) -> bool:
    if longer.choice == shorter.choice:
        return False
    inside = longer.start <= shorter.start and shorter.end <= longer.end
    return inside and longer.end - longer.start > shorter.end - shorter.start


def whole_mentions(finder: Finder, index: int, choice: str) -> list[Mention]:
    found = []
    for words in ways_of(choice):
        said = mentions_of(finder, index, words)
        if "," in choice and len(words) == 1 and words[0].isdigit():  # `jeg har 3 pakker`: no third of a list
            said = [each for each in said if not counts(finder.reading.words, each.end, finder.own[0])]
        found.extend(said)
        if 1 < len(words) <= 3:
            for glued in ("".join(words), "".join(reversed(words))):  # `nachhause`, `omboka` for "Boka om"
                if any(said[:3] == glued[:3] and abs(len(said) - len(glued)) < 3 for _, said in finder.long):
                    found.extend(mentions_of(finder, index, (glued,)))
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
        exact = said == words or (len(words) == 1 and is_inflected(said[0], words[0]))
        found.append(Mention(index, place, place + len(words), exact))
    return found


def is_inflected(said: str, name: str) -> bool:
    """`röda` for "Röd": a short name with an ending."""
    return len(name) == 3 and said.startswith(name) and said[len(name) :] in SHORT_ENDINGS


def is_article(said: Sequence[str], reading: Reading, own: Sequence[str]) -> bool:
    """A one-letter choice such as A or I is named only when little else is said."""
    return len(said) == 1 and len(said[0]) == 1 and said[0].isalpha() and len(reading.words) > 3


def is_negation(words: Sequence[str], own: Sequence[str]) -> bool:
    hit = lexicon(own[0]).answers.at(words, 0)
    return hit is not None and hit[1] == NOT


def partial_mentions(finder: Finder, given: tuple[str, ...]) -> list[Mention]:
    """By a word that only one choice has: `mørk` for "Mørk brent"."""
    found = []
    reading, own = finder.reading, finder.own
    owners = owners_of(given)
    for word, indexes in owners.items():
        if len(indexes) != 1 or len(word) < 3 or is_small(word, own):
            continue
        if word in AFTER or (word in PREPOSITIONS and len(reading.words) > 1):
            continue
        places = set(finder.places(word))
        short, words = len(reading.words) <= LONGEST_POINTING, reading.words
        places.update([place for place, said in enumerate(words) if (short or words[place - 1] in OR)
                       and not is_small(said, own) and is_half(said, word, owners, reading)])  # fmt: skip
        for place in sorted(places):
            first = place
            while first and first not in reading.breaks and reading.words[first - 1] in owners:
                first -= 1
            if not finder.is_denied(first):
                found.append(Mention(min(indexes), place, place + 1, word.startswith(reading.words[place])))
    return found


def is_half(said: str, word: str, owners: Mapping[str, Collection[int]], reading: Reading) -> bool:
    """`filter` for "Filtermalt", `filterkaffe` for "Filter": the beginning that one name alone has."""
    if said in owners or said in AFTER:
        return False
    if said[0] != word[0]:
        return is_head(said, word, owners)
    if said.startswith(word) and (len(word) >= 5 or squeeze(said.removesuffix("ish")) == word):
        return True  # `reddish`
    shorter = next((said[: len(said) - cut] for cut in (0, 1) if word.startswith(said[: len(said) - cut])), "")
    listing = not JOINTS.isdisjoint(reading.words)  # `brygg eller kok`
    inflection = len(said) == 3 and word.startswith(said) and (len(word) <= 5 or len(reading.words) <= 2 or listing)
    if (len(shorter) >= 4 or inflection) and sum(name.startswith(shorter or said) for name in owners) == 1:
        return True
    if shares_beginning(said, word) and sum(shares_beginning(said, name) for name in owners) == 1:
        return True
    stem = DERIVED.sub("", said)
    stem = DIMINUTIVE.sub("", said) if stem == said else stem
    if stem != said and word.startswith(stem) and sum(name.startswith(stem) for name in owners) == 1:
        return True  # `farging` for "Farge", `klipning` for "Klip", `rojito` for "Rojo"
    return is_head(said, word, owners)


def shares_beginning(said: str, word: str) -> bool:
    """`kotiinkuljetuksella` for "Kotiinkuljetus": all but the endings is the same."""
    if said[:SHARED] != word[:SHARED] or len(said) < SHARED:
        return False
    shared = SHARED
    for letter, other in zip(said[SHARED:], word[SHARED:], strict=False):
        if letter != other:
            break
        shared += 1
    return shared >= 0.5 * len(word) and len(said) - shared <= LONGEST_CASE


def is_head(said: str, word: str, owners: Mapping[str, Collection[int]]) -> bool:
    """`grön` for "Mörkgrön", `den grønne` for "Mørkegrøn": the end of a compound that one name alone has."""
    if len(word) < SHORTEST_HEAD + SHORTEST_REST:
        return False
    for form in forms_of(said):
        if (
            (len(form) >= SHORTEST_HEAD or form in form_groups())
            and len(word) >= len(form) + SHORTEST_REST
            and word.endswith(form)
        ):
            return sum(name.endswith(form) for name in owners) == 1
    return False


@lru_cache(maxsize=4096)
def forms_of(said: str) -> tuple[str, ...]:
    """A word, its forms, and the word without an ending: `boks` of `boksen`."""
    bare = (said[: -len(ending)] for ending in ENDINGS if said.endswith(ending))
    return (said, *form_groups().get(said, ()), *bare)


def is_small(word: str, own: Sequence[str]) -> bool:
    return lexicon(own[0]).answers.singles.get(word) == "filler"
