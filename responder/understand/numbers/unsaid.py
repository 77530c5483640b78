"""Numbers in a reply that are no answer: asked about, told of by others, hoped for, of a floor or a street."""

import re
from collections.abc import Sequence

from responder.understand.lexicon import CONDITION, lexicon, listed
from responder.understand.neighbours import AT, CLAUSE_END, is_time_or_call, last_words, next_words, surroundings
from responder.understand.numbers.meant import Found, is_conditional
from responder.understand.questions import asks_for_number
from responder.understand.reported import SAYING, is_of_others
from responder.understand.taken_back import SPOKEN
from responder.understand.text import Reading

GUESSES = re.compile(r"\d ?\? ?(?:\w+ )?\d+ ?\?")  # `2? 3?`
HALF_EACH = re.compile(r"(?<![\d/])(?:50 ?/ ?50|24/7)(?![\d/])")
FLOOR = re.compile(
    r"(?:\.|:?[aeo]|:?er|:?eme|:?de|:?ste|st|nd|rd|th|[º°])? ?"
    r"(?:etasje\w*|etage\w*|sal\b|stock\b|tr\b|trappor\b|vaning\w*|plan\b|kerro\w*|verdieping\w*|piso\b|planta\b|floor\b)"
)
STREET = re.compile(
    r"(?:\w{3}(?:gata|gaten|gate|gatan|gade|veien|vegen|vei|vagen|vej|strasse|str\.?|straat|laan|katu|tie|weg|plass|allee)"
    r"|\b(?:calle|avenida|avda|rue|avenue|boulevard|plaza|paseo)\b[^\d,.]{0,24}) ?(?:nr\.? ?)?$"
)
PACK = re.compile(r"-(?:er-?)?(?:pack|pakk|pak|pk|pakning|pakkaus)\b")  # `12-pack`
EACH = re.compile(r"\w (?:a|de) ?$|\w{3}e?s of ?$")  # `2 esker à 12`
STREET_AFTER = frozenset(listed("street, road, avenue, lane, rue, boulevard, drive"))
IFS = frozenset(listed("hvis, viss, om, dersom, if, wenn, falls, als, si, jos, ifall, ifald, unless, hadde, hatte"))
ALL = frozenset(listed("alle, alla, all, everyone, everybody, tous, todos, kaikki, iedereen"))
WOULD_SAY = frozenset(listed("say, si, seie, sige, saga, sagen, zeggen, dire, dirais, diria, sanoisin, call"))
WISHING = frozenset(listed("id, d, antaisin, olisin, daria, pondria, mettrais"))
ROUND = frozenset(listed("patatero, pointe, comma, komma, pilkku, virgule, point"))  # what a nought may have behind it
ON_THE_HOUR = {"en": "at", "de": "um", "nl": "om"}
HOMES = frozenset(listed("flat, apartment, apt, unit, suite, leilighet, leil, lgh, wohnung, appartement, asunto"))
BOUNDS = frozenset(
    listed("unna, off, near, naer, nara, over, above, below, under, unter, uber, ueber, onder, boven, yli, beneath")
)
COMPARING = frozenset(
    tuple(pair.split())
    for pair in listed(
        "more than, less than, higher than, lower than, mer enn, meir enn, mindre enn, mer an, mindre an, mere end, "
        "mindre end, close to, naer pa, "
        "near to, mehr als, weniger als, besser als, meer dan, minder dan, plus de, moins de, mas de, menos de, "
        "enemman kuin, vahemman kuin, hoyere enn, lavere enn, hogre an, lagre an"
    )
)
COSTING = frozenset(
    listed(
        "cost, costs, paid, kostet, koster, betalte, kostade, kostar, betalade, kostede, kostete, bezahlt, kostte, "
        "betaalde, coute, paye, costo, cuesta, pague, maksoi, maksaa, maksoin"
    )
)
PLUS = frozenset(listed("plus, pluss, mas"))
SELVES = frozenset(
    listed("me, myself, us, jeg, meg, eg, oss, jag, mig, os, ich, mich, ik, mij, moi, nous, yo, mina, me")
)
DAY_LEADS = frozenset(listed("den, am, dem, le, dia, the"))
LAST_DAY = 31
LONGEST_COUNT = 10_000  # beside what is counted, a longer number is of an order
BUTS = frozenset(listed("but, men, aber, maar, mais, pero, mutta, utan, only, bare"))
MOST_WORDS = 6  # of a reply in which two bare numbers are rivals
BEHIND = 60  # letters around a number in which a condition is looked for


def gives_none(reading: Reading, code: str) -> bool:
    """Whether a reply asks, guesses at two numbers, or halves: `how much are 3?`, `2? 3? no idea`, `50/50`."""
    if "?" in reading.plain and GUESSES.search(reading.plain) is not None:
        return True
    if "/" in reading.plain and HALF_EACH.search(reading.plain) is not None:
        return True
    return asks_for_number(reading, code)


def asks_of_scale(reading: Reading) -> bool:
    """`is 10 the best?` asks, and gives no score; `9?` does."""
    return reading.asks and len(reading.words) > 2 and not any(place < len(reading.words) for place in reading.breaks)


def without_reported(found: list[Found], reading: Reading) -> list[Found]:
    """Without what somebody else is told to have said: `you said 30`, `30 % sa dere`."""
    if SAYING.isdisjoint(reading.words):
        return found
    return [each for each in found if not is_told(reading.plain, each.start, each.end)]


def without_places(found: list[Found], plain: str, code: str) -> list[Found]:
    """Without what is of a street, a floor, a pack, a piece or an hour: `Storgata 14`, `12-pack`, `Monday at 3`."""
    kept: list[Found] = []
    for place, each in enumerate(found):
        if is_place(plain, each.start, each.end) or PACK.match(plain, each.end) is not None:
            continue
        if (place and EACH.search(plain[: each.start]) is not None) or is_hour(plain, each.start, code):
            continue
        kept.append(each)
    return kept


def is_hour(plain: str, start: int, code: str) -> bool:
    """`Monday at 3`, and `at 5` where nothing else comes before it."""
    before = last_words(plain, start, 4)
    if before == [ON_THE_HOUR.get(code)]:
        return True
    return bool(before) and before[-1] in AT and bool(surroundings(code).months.find(before))


def without_moments(usable: list[Found], plain: str) -> list[Found]:
    """Without the day or the hour for which so many are wanted: `two on the 12th`, `4 Personen um 18 Uhr`."""
    kept = [each for each in usable if not is_moment(each, plain)]
    if any(each.counted for each in kept):
        kept = [each for each in kept if each.counted or each.value < LONGEST_COUNT]  # "3 Stück, Best.nr 99120"
    return kept or usable


def is_moment(each: Found, plain: str) -> bool:
    if not plain[each.start].isdigit():
        return False
    if is_time_or_call(plain, each.start, each.end, each.value):
        return True
    before = last_words(plain, each.start, 1)
    return 1 <= each.value <= LAST_DAY and bool(before) and before[0] in DAY_LEADS and not is_followed(plain, each.end)


def is_followed(plain: str, stop: int) -> bool:
    """Whether a thing follows that a number may count: `the 2 bags`."""
    return bool([word for word in next_words(plain, stop, 1) if len(word) > 3 and word.isalpha() and word != "paiva"])


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
    return any(word in IFS or lexicon(code).answers.singles.get(word) == CONDITION
               for word in next_words(f"{plain[each.end :][:BEHIND]} ".replace(",", " "), 0, 8)
               ) or any(word in IFS for word in last_words(plain, each.start, 12)[:3])  # fmt: skip


def would_be(each: Found, reading: Reading) -> bool:
    """`hade gett 10 men ni var sena`: what a `but` takes back, and what is given instead is left unsaid."""
    plain = reading.plain
    if BUTS.isdisjoint(reading.words) or not WOULD_SAY.isdisjoint(last_words(plain, each.start, 3)):
        return False
    if not is_conditional(plain, each.start) and WISHING.isdisjoint(last_words(plain, each.start, 4)):
        return False
    return not BUTS.isdisjoint(SPOKEN.findall(plain[each.end :][:BEHIND]))


def is_bound(each: Found, plain: str) -> bool:
    """`more than 8`, `under 5`, `it cost me 10`: what a score is above or below of, and what was paid, is no score."""
    before = last_words(plain, each.start, 3)
    if not before:
        return False
    return before[-1] in BOUNDS or tuple(before[-2:]) in COMPARING or not COSTING.isdisjoint(before)


def is_no_count(each: Found, plain: str) -> bool:
    return is_postcode(each, plain) or adds_to_others(each, plain)


def is_postcode(each: Found, plain: str) -> bool:
    """`10115 Berlin`, `2100 København`: four or five figures together and a name, with nothing before them."""
    digits = plain[each.start : each.end]
    if not each.loose or each.counted or plain[: each.start].strip():
        return False
    return digits.isdigit() and 4 <= len(digits) <= 5


def adds_to_others(each: Found, plain: str) -> bool:
    """`me plus 2`: the sum is for a person to say."""
    before = last_words(plain, each.start, 2)
    return len(before) == 2 and before[1] in PLUS and before[0] in SELVES


def is_none_of(each: Found, plain: str) -> bool:
    """`zero complaints`, `null Probleme`: none of something, and no nought for a score."""
    if each.value or each.marked:
        return False
    after = next_words(plain, each.end, 1)
    return bool(after) and len(after[0]) > 4 and after[0].isalpha() and after[0] not in ROUND


def is_place(plain: str, start: int, stop: int) -> bool:
    """`4. sal`, `3rd floor`, `Storgata 14`, `14 High Street`: where somebody lives."""
    if not plain[start].isdigit():
        return False
    if FLOOR.match(plain, stop) is not None or (plain[start] == "0" and plain[start + 1 : start + 2].isdigit()):
        return True  # "0157 Oslo"
    before = last_words(plain, start, 1)
    if STREET.search(plain[max(0, start - 40) : start]) is not None or (before and before[0] in HOMES):
        return True
    return not STREET_AFTER.isdisjoint(next_words(plain, stop, 3))


def has_rival(usable: Sequence[Found], reading: Reading, code: str) -> bool:
    """`minst 2, gjerne 3`, `ti ja to`: two bare numbers that differ, and neither is of a thing."""
    bare = [each for each in usable if not (each.taken or each.loose or each.counted or each.marked)]
    if len(bare) < 2 or len({each.value for each in bare}) < 2 or len(reading.words) > MOST_WORDS:
        return False
    between = reading.plain[bare[0].end : bare[1].start]
    if between.strip() == "ja" and code != "fi":
        return True
    return CLAUSE_END.search(between) is not None and not any(map(str.isdigit, between))
