"""Figures that plainly tell a day or an hour, in whatever language: `7. mai`, `le 7 août`, `kl 8`, `away till the 8th`.

A reply in another language than the customer's is read all the same, so that such a figure would be taken for what was
asked for. What the customer's own language knows of days and hours besides is read in `neighbours` and `elsewhere`.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from responder.patterns import regex
from responder.understand.lexicon import LANGUAGES, listed, words_for
from responder.understand.numbers.elsewhere import LAST_DAY
from responder.understand.numbers.meant import Found
from responder.understand.numbers.neighbours import last_words, next_words
from responder.understand.text import fold
from responder.understand.words.dates.absences import (
    AGAIN,
    AWAY,
    BACK,
    FINNISH_BOUNDS,
    FROM_THE_DAY,
    PLACES,
    UNTIL,
    UNTIL_THE_DAY,
)

SHORT_MONTHS = frozenset(
    listed(
        "mai, maj, mei, may, mayo, mars, marz, juni, june, juin, juli, july, aout, okt, oct, aug, febr, sept, dez, "
        "juil, janv"
    )
)
ALSO_WORDS = frozenset(["may", "march", "mars", "mayo"])
"""What is another word in one of the languages: `7 may be too much`, `2 mars bars`, `2 mayo`."""
SHORTEST_NAME = 5
LINKS = frozenset(listed("of, de, den, i, du, van"))
ENDINGS = frozenset(listed("st, nd, rd, th, er, e, a, de, ste, eme"))
"""What an ordinal is written with: `1er août`, and no `3 st fredag`, which are three pieces."""
CLOCK = frozenset(listed("kl, klokken, klokka, klockan, klo, kello"))
HOURS = {"uhr": "de", "uur": "nl", "heures": "fr", "heure": "fr"}
"""Words for an hour of the day that are also counted, in their own language."""
REACH = 80  # characters of a clause in which somebody is away
ORDINAL = regex(r"(?:(?<=1)st|(?<=2)nd|(?<=3)rd|th|:?e)(?![^\W_])")
DAYS_ON_END = regex(r"\.? ?(?:til|bis|to|till|au|al|tot|-) ?(?:the |den |zum )?\d{1,2}(?!\d)")
UNTIL_A_DAY = regex(rf"(?<![^\W_])(?:{UNTIL_THE_DAY})(?: (?:den|the|dem|de|le|el))? ?$")
UNTIL_THEN = regex(rf"\b(?:{UNTIL})(?: (?:den|the|le|el|de|zum|dem|og|och|med))* ?$")
IS_AWAY = regex(rf"(?<![^\W\d_])(?:{AWAY})(?![^\W\d_])")
BACK_ON = regex(rf"\b(?:{BACK})(?: (?:{PLACES}))*? (?:(?:{FROM_THE_DAY}) )+$")
BACK_THEN = regex(r"\b(?:palaan|palaamme|takaisin|toissa|toihin)(?: \w{1,12})? $")
BOUND = regex(rf"\.? ?(?:{FINNISH_BOUNDS})\b")
BACK_AGAIN = regex(rf"\.? (?:{AGAIN})\b")
STOPS = regex(r"[!?\n;]|(?<!\btom)\.(?=\s)")
NOTHING_MORE = regex(
    r"[.:]?[eath]{0,2}[ ]?(?:[.,;!?)\n]|$|(?:(?:incl|inkl|einschl)\w*|og|och|and|und|en|et|y|ja|men|but|aber|mais)\b)"
)


@lru_cache(maxsize=1)
def months() -> frozenset[str]:
    """The months of all languages, but for those that are another word somewhere."""
    return whole_names(words_for(code).calendar.months for code in LANGUAGES) | SHORT_MONTHS


@lru_cache(maxsize=1)
def weekdays() -> frozenset[str]:
    return whole_names(words_for(code).calendar.weekdays for code in LANGUAGES)


def whole_names(tables: Iterable[str]) -> frozenset[str]:
    entries = (entry.partition("=")[2].split("|") for table in tables for entry in listed(table))
    found = (fold(name).removeprefix("d'") for names in entries for name in names)
    return frozenset(name for name in found if len(name) >= SHORTEST_NAME and " " not in name)


def days_and_hours_taken(found: list[Found], plain: str, code: str) -> list[Found]:
    """The same, where the figures that tell a day or an hour are taken."""
    return [
        replace(each, taken=True, counted=False, when=True)
        if plain[each.start].isdigit() and tells_when(each, plain, code)
        else each
        for each in found
    ]


def tells_when(each: Found, plain: str, code: str) -> bool:
    if not 0 <= each.value <= LAST_DAY or each.marked:
        return False
    before, after = last_words(plain, each.start, 3), next_words(plain, each.end, 4)
    if plain[each.end : each.end + 1].isalpha() and after[:1] and after[0] in ENDINGS:
        after = after[1:]
    if ORDINAL.match(plain, each.end) is not None and (each.value > 1 or before[-1:] == ["the"]):
        return True
    if names_month(after):
        return True
    on_end = DAYS_ON_END.match(plain, each.end)
    if on_end is not None and names_month(next_words(plain, on_end.end(), 3)):
        return True
    if (before and before[-1] in CLOCK) or (after and HOURS.get(after[0], code) != code) or after[:2] == ["o", "clock"]:
        return True
    if before[-2:] == ["a", "las"] or (before[-1:] in (["a"], ["vers"]) and after[:1] == ["h"]):
        return True
    if each.counted:
        return False  # `Friday 4 people`
    return follows_name(before) or bounds_absence(each, plain)


def follows_name(before: list[str]) -> bool:
    """`May 7`, `mandag 4.`; what may be another word is a month where nothing stands before it."""
    name = before[-1] if before else ""
    return name in weekdays() or (name in months() and (len(before) == 1 or name not in ALSO_WORDS))


def names_month(after: list[str]) -> bool:
    """Whether a month follows: `7 mai`, `3rd of May`. A day of the week does not: `table for 4 Friday`."""
    place = 0
    while place < len(after) - 1 and after[place] in LINKS:
        place += 1
    name = after[place] if after else ""
    if name in ALSO_WORDS and not place:
        return name != "mayo" and (len(after) == 1 or after[1].isdigit())
    return name in months()


def bounds_absence(each: Found, plain: str) -> bool:
    """`away until 8.`, `jusqu'au 8`, `back on the 9th`, `lomalla 8. asti`: how long somebody is away."""
    if BOUND.match(plain, each.end) is not None:
        return True
    led = STOPS.split(plain[max(0, each.start - REACH) : each.start])[-1]
    if not led.strip():
        return False
    if UNTIL_A_DAY.search(led) is not None or BACK_ON.search(led) is not None:
        return True
    if BACK_AGAIN.match(plain, each.end) is not None and led.rstrip().rpartition(" ")[2] in BEFORE_A_DAY:
        return True
    if BACK_THEN.search(led) is not None and plain[each.end : each.end + 1] == ".":
        return True
    if UNTIL_THEN.search(led) is None or IS_AWAY.search(led) is None:
        return False
    return NOTHING_MORE.match(plain, each.end) is not None


BEFORE_A_DAY = frozenset(FROM_THE_DAY.split("|"))
