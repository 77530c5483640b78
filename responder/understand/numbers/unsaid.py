"""Numbers that a reply names and does not give: asked about, guessed at, told of by others, hoped for, two at once."""

from collections.abc import Sequence

from responder.patterns import regex
from responder.understand.joining import BUTS
from responder.understand.lexicon import CONDITION, lexicon, listed
from responder.understand.numbers.meant import Found, is_conditional
from responder.understand.numbers.neighbours import CLAUSE_END, last_words, next_words
from responder.understand.questions import asks_for_number, in_one
from responder.understand.reported import SAYING, is_of_others
from responder.understand.taken_back import SPOKEN
from responder.understand.text import Reading

GUESSES = regex(r"\d ?\? ?(?:\w+ )?\d+ ?\?")  # `2? 3?`
HALF_EACH = regex(r"(?<![\d/])(?:50 ?/ ?50|24/7)(?![\d/])")
IFS = frozenset(listed("hvis, viss, om, dersom, if, wenn, falls, als, si, jos, ifall, ifald, unless, hadde, hatte"))
ALL = frozenset(listed("alle, alla, all, everyone, everybody, tous, todos, kaikki, iedereen"))
WOULD_SAY = frozenset(listed("say, si, seie, sige, saga, sagen, zeggen, dire, dirais, diria, sanoisin, call"))
WISHING = frozenset(listed("id, d, antaisin, olisin, daria, pondria, mettrais"))
MORE = frozenset(listed("more, flere, fleire, fler, mehr, plus, meer, mas, useampi, useampaa, useamman"))
OR_MORE = regex(r"\w (?:or|eller|oder|ou|o|of|tai) (?:more|fleire|flere?|mehr|plus|meer|mas|useam\w+)\b")
IS = frozenset(listed("is, are, er, ar, ist, sind, on, es, esta, estan, est, sont, zijn, passer, passar, geht, vale"))
LIMITING = BUTS | {"utan", "only", "bare"}  # what stands before the reason why it was not given
MOST_WORDS = 6  # of a reply in which two bare numbers are rivals
BEHIND = 60  # letters around a number in which a condition is looked for


def gives_none(reading: Reading, code: str) -> bool:
    """Whether a reply asks, guesses at two numbers, or halves: `how much are 3?`, `2? 3? no idea`, `50/50`."""
    if "?" in reading.plain and GUESSES.search(reading.plain) is not None:
        return True
    if "/" in reading.plain and HALF_EACH.search(reading.plain) is not None:
        return True
    if not MORE.isdisjoint(reading.words) and OR_MORE.search(reading.plain) is not None:
        return True
    return asks_for_number(reading, code) or asks_if_enough(reading)


def asks_if_enough(reading: Reading) -> bool:
    """`¿3 está bien?`, `3 is ok?`"""
    words = reading.words
    return reading.asks and len(words) > 2 and words[0].isdigit() and words[1] in IS and in_one(reading)


def without_reported(found: list[Found], reading: Reading) -> list[Found]:
    """Without what somebody else is told to have said: `you said 30`, `30 % sa dere`."""
    if SAYING.isdisjoint(reading.words):
        return found
    return [each for each in found if not is_told(reading.plain, each.start, each.end)]


def is_told(plain: str, start: int, stop: int) -> bool:
    before, after = tuple(last_words(plain, start, 6)), tuple(next_words(plain, stop, 4))
    for place in reversed(range(len(before))):
        if before[place] in SAYING:
            if place and before[place - 1] in ALL:
                return False  # `alle sier 9`: and the customer too
            return is_of_others(before[:place], before[place + 1 : place + 2])
    return any(word in SAYING and is_of_others((), after[place + 1 : place + 2]) for place, word in enumerate(after))


def is_hoped(each: Found, reading: Reading, code: str) -> bool:
    """`I'd give 10 if you answered`: what would have been, and what is left unsaid."""
    plain = reading.plain
    if would_be(each, reading):
        return True
    if IFS.isdisjoint(reading.words):
        return False
    would = is_conditional(plain, each.start) or not WISHING.isdisjoint(last_words(plain, each.start, 4))
    if not would or not WOULD_SAY.isdisjoint(last_words(plain, each.start, 3)):
        return False  # "I'd say 8 if I'm honest"
    if not IFS.isdisjoint(last_words(plain, each.start, 12)[:3]):
        return True
    singles = lexicon(code).answers.singles
    behind = next_words(f"{plain[each.end :][:BEHIND]} ".replace(",", " "), 0, 8)
    return any(word in IFS or singles.get(word) == CONDITION for word in behind)


def would_be(each: Found, reading: Reading) -> bool:
    """`hade gett 10 men ni var sena`: what a `but` takes back, and what is given instead is left unsaid."""
    plain = reading.plain
    if LIMITING.isdisjoint(reading.words) or not WOULD_SAY.isdisjoint(last_words(plain, each.start, 3)):
        return False
    if not is_conditional(plain, each.start) and WISHING.isdisjoint(last_words(plain, each.start, 4)):
        return False
    return not LIMITING.isdisjoint(SPOKEN.findall(plain[each.end :][:BEHIND]))


def has_rival(usable: Sequence[Found], reading: Reading, code: str) -> bool:
    """`minst 2, gjerne 3`, `ti ja to`: two bare numbers that differ, and neither is of a thing."""
    bare = [each for each in usable if not (each.taken or each.loose or each.counted or each.marked)]
    if len(bare) < 2 or len({each.value for each in bare}) < 2 or len(reading.words) > MOST_WORDS:
        return False
    between = reading.plain[bare[0].end : bare[1].start]
    if between.strip() == "ja" and code != "fi":
        return True
    return CLAUSE_END.search(between) is not None and not any(map(str.isdigit, between))
