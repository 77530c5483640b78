"""What is told beside a count and counts nothing: `8 poser (250 g)`, `4 bags by 3pm`, `On 27/11 I'd like 8 bags`.

Only where another number counts something: alone, each of them may be the answer.
"""

import re

from responder.understand.lexicon import listed
from responder.understand.neighbours import HOURS, last_words, next_words
from responder.understand.numbers.meant import Found

LAST_DAY, LAST_MONTH = 31, 12
DAY_AND_MONTH = re.compile(r"(?<![\d/.,-])(\d{1,2})([/-]|\. ?)(\d{1,2})(?![\d/,-]|\.\d)")
NO_SCALES = (None, 12, 20)  # `5/12` beside a count is a day
HOUSE = re.compile(r" ?[a-z]?[,\n] ?(?:\d{4,5}|\d{3} \d{2}) (?:[a-z]{2} )?[^\W\d_]{3}")  # before a postcode
IN_BRACKETS = re.compile(r"\([^()]{1,40}\)")
WEIGHTS = frozenset(
    listed(
        "g, gr, gram, grams, gramm, gramme, grammes, gramos, grammaa, hg, hekto, kg, kilo, kilos, kiloa, ml, cl, dl, "
        "l, liter, litre, litres, litros, litraa"
    )
)
EACH_OF = frozenset(listed("of, mit, med, met, von, van, av, af, a, de, con, avec, x, je, zu, i, with"))
OF_CLOCK = HOURS | {"u", "uhr"}
SIZES = frozenset(
    listed("size, str, storrelse, storrelsen, storlek, storleken, koko, kokoa, koossa, maat, taille, talla, grosse")
)
UNTIL = frozenset(
    listed("by, before, after, at, avant, apres, vers, a, voor, na, om, rond, tegen, bis, vor, nach, um, gegen, inden, "
           "innan, innen, for, efter, etter, until, till, til, from, antes")
)  # fmt: skip


def without_described(found: list[Found], plain: str) -> list[Found]:
    """The numbers without those that only tell when, how large or how heavy, beside one that counts."""
    bracketed = [match.span() for match in IN_BRACKETS.finditer(plain)] if "(" in plain else []
    counts = [each for each in found if each.counted and not (is_in(each, bracketed) or is_hour(each, plain))]
    if len(found) < 2 or not counts:
        return found
    dated = [match.span() for match in DAY_AND_MONTH.finditer(plain) if is_day_and_month(match)]
    dated = [span for span in dated if not any(is_in(each, [span]) for each in counts)]  # `2-3 bags`
    kept = []
    for each in found:
        told = (is_in(each, dated) and each.out_of in NO_SCALES) or is_house(each, plain)
        weighs = counts[0].start < each.start and (is_in(each, bracketed) or weighs_each(each, plain))
        if not (told or weighs or is_size(each, plain) or is_until(each, plain)):
            kept.append(each)
    return kept


def is_in(each: Found, spans: list[tuple[int, int]]) -> bool:
    return any(start <= each.start < end for start, end in spans)


def is_day_and_month(match: re.Match[str]) -> bool:
    low, high = sorted((int(match[1]), int(match[3])))
    return 1 <= low <= LAST_MONTH and high <= LAST_DAY


def is_house(each: Found, plain: str) -> bool:
    """`Torvet 3, 8000 Aarhus`."""
    return not each.counted and HOUSE.match(plain, each.end) is not None


def weighs_each(each: Found, plain: str) -> bool:
    """`8 Packungen mit 250 Gramm`: how much is in one of those that are counted."""
    led = not EACH_OF.isdisjoint(last_words(plain, each.start, 1))
    return led and not WEIGHTS.isdisjoint(next_words(plain, each.end, 1))


def is_size(each: Found, plain: str) -> bool:
    return not each.counted and not SIZES.isdisjoint(last_words(plain, each.start, 1))


def is_until(each: Found, plain: str) -> bool:
    """`by 3pm`, `avant 15h`, `voor 15 uur`."""
    return is_hour(each, plain) and not UNTIL.isdisjoint(last_words(plain, each.start, 1))


def is_hour(each: Found, plain: str) -> bool:
    return not OF_CLOCK.isdisjoint(next_words(plain, each.end, 1))
