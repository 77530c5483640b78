"""What is told beside a count and counts nothing: `8 poser (250 g)`, `4 bags by 3pm`, `On 27/11 I'd like 8 bags`.

Only where another number counts something: alone, each of them may be the answer.
"""

from responder.patterns import regex
from responder.understand.dates.calendar_words import calendar_words
from responder.understand.dates.orders import are_day_and_month
from responder.understand.lexicon import listed
from responder.understand.numbers.meant import Found
from responder.understand.numbers.neighbours import HOURS, last_words, next_words

DAY_AND_MONTH = regex(r"(?<![\d/.,-])(\d{1,2})([/-]|\. ?)(\d{1,2})(?![\d/,-]|\.\d)")
NO_SCALES = (None, 12, 20)  # `5/12` beside a count is a day
HOUSE = regex(  # before a postcode or a floor
    r" ?[a-z]?[,\n] ?(?:(?:\d{4,5}|\d{3} \d{2}) (?:[a-z]{2} )?[^\W\d_]{3}|\d{1,2}\. ?(?:sal|tv|th|mf|etasje|etg)\b)"
)
IN_BRACKETS = regex(r"\([^()]{1,40}\)")
WEIGHTS = frozenset(
    listed(
        "g, gr, gram, grams, gramm, gramme, grammes, gramos, grammaa, hg, hekto, kg, kilo, kilos, kiloa, ml, cl, dl, "
        "l, liter, litre, litres, litros, litraa"
    )
)
EACH_OF = frozenset(listed("of, mit, med, met, von, van, av, af, a, de, con, avec, x, je, zu, i, with"))
ENTRANCES = frozenset("bcdfghjkmn")  # `entrance B 12`; the other letters are words
FIRST_YEAR, LAST_YEAR = 1900, 2100
OF_CLOCK = HOURS | {"u", "uhr"}
SIZES = frozenset(
    listed("size, str, storrelse, storrelsen, storlek, storleken, koko, kokoa, koossa, maat, taille, talla, grosse")
)
UNTIL = frozenset(
    listed("by, before, after, at, avant, apres, vers, a, voor, na, om, rond, tegen, bis, vor, nach, um, gegen, inden, "
           "innan, innen, for, efter, etter, until, till, til, from, antes")
)  # fmt: skip


def without_described(found: list[Found], plain: str, code: str) -> list[Found]:
    """The numbers without those that only tell when, how large or how heavy, beside one that counts."""
    bracketed = [match.span() for match in IN_BRACKETS.finditer(plain)] if "(" in plain else []
    timed = [each for each in found if each.counted and (is_hour(each, plain) or is_time(each, plain, code))]
    counts = [each for each in found if each.counted and not is_in(each, bracketed) and each not in timed]
    if len(found) < 2 or not counts:
        return found
    dated = [match.span() for match in DAY_AND_MONTH.finditer(plain) if are_day_and_month(match[1], match[3])]
    dated = [span for span in dated if not any(is_in(each, [span]) for each in counts)]  # `2-3 bags`
    kept = []
    for each in found:
        told = (is_in(each, dated) and each.out_of in NO_SCALES) or is_house(each, plain)
        weighs = counts[0].start < each.start and (is_in(each, bracketed) or weighs_each(each, plain))
        passes = each in timed and not is_hour(each, plain)  # `8 bags every 14 days`
        if not (told or weighs or passes or is_until(each, plain) or (not each.counted and is_name(each, plain))):
            kept.append(each)
    return kept


def is_in(each: Found, spans: list[tuple[int, int]]) -> bool:
    return any(start <= each.start < end for start, end in spans)


def is_house(each: Found, plain: str) -> bool:
    """`Torvet 3, 8000 Aarhus`."""
    return not each.counted and HOUSE.match(plain, each.end) is not None


def weighs_each(each: Found, plain: str) -> bool:
    """`8 Packungen mit 250 Gramm`: how much is in one of those that are counted."""
    led = not EACH_OF.isdisjoint(last_words(plain, each.start, 1))
    return led and not WEIGHTS.isdisjoint(next_words(plain, each.end, 1))


def is_time(each: Found, plain: str, code: str) -> bool:
    after = next_words(plain, each.end, 2)
    return bool(after) and calendar_words(code).spans.at(after, 0) is not None


def is_name(each: Found, plain: str) -> bool:
    """A size, a code, a share or a year: `str 42`, `SOMMER15`, `oppgang B 12`, `15 %`, `til jul 2026`."""
    before = last_words(plain, each.start, 1)
    if before and (before[0] in SIZES or (len(before[0]) == 1 and before[0] in ENTRANCES)):
        return True
    if plain[each.start - 1 : each.start].isalpha() or plain[each.end : each.end + 2].lstrip()[:1] == "%":
        return True
    return each.end - each.start == len("2026") and FIRST_YEAR <= each.value <= LAST_YEAR


def is_until(each: Found, plain: str) -> bool:
    """`by 3pm`, `avant 15h`, `voor 15 uur`."""
    return is_hour(each, plain) and not UNTIL.isdisjoint(last_words(plain, each.start, 1))


def is_hour(each: Found, plain: str) -> bool:
    return not OF_CLOCK.isdisjoint(next_words(plain, each.end, 1))
