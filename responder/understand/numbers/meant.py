"""Which of the numbers in a reply are meant: `6, no 7` and `not 8 but 7` mean seven, `7-8` and `7 or 8` none."""

from dataclasses import replace
from itertools import pairwise, zip_longest

from responder.patterns import regex
from responder.understand.joining import OTHER_THAN, OTHERWISE, PREFERRING, THAN
from responder.understand.lexicon import listed
from responder.understand.numbers.neighbours import BETWEEN, last_words, next_words, occupied_spans
from responder.understand.taken_back import SPOKEN, denies, hedges, joins, takes_back
from responder.values import frozen

Number = int | float

IFS = frozenset(listed("hvis, viss, dersom, om, ifall, if, wenn, falls, als, si, jos"))
SCALES = frozenset([(0, 5), (0, 10), (0, 100), (1, 3), (1, 4), (1, 5), (1, 6), (1, 7), (1, 10), (1, 100)])

CONDITIONAL = frozenset(
    listed(
        "hadde, hade, havde, would, wouldve, couldve, could, might, skulle, ville, kunne, ware, hatte, wurde, olisi, "
        "olisin, olisimme, antaisin, going, thinking, thought, tenkte, tankte, taenkte, ajattelin, dachte, dacht, "
        "pensais, pensaba, zou, had, serait, aurais, aurait, seria, habria, hubiera, vore, blitt, blivit, blevet, "
        "supposed, meant, sollten, sollte, zouden, devait, devions, ibamos, iba, piti, pitanyt, "
        "almost, nearly, nesten, nastan, naesten, fast, melkein, bijna, presque, casi"
    )
)
DEDUCTED = frozenset(listed("off, abzug, pois, eraf, moins, menos, minus, avdrag, fradrag, trekk, aftrek"))
LOSING = frozenset(
    listed("lost, lose, losing, dropped, drop, deduct, deducted, docked, knocked, mister, mistet, mista, mistar, "
           "tapte, taper, "
           "tappade, tappar, trekker, trekk, trakk, trekt, drar, drog, traekker, trak, verloren, verliert, verliest, "
           "perdu, "
           "perdez, enleve, pierden, perdieron, quito, menetitte")
)  # fmt: skip
DEDUCTED_REACH = 3  # words behind a number in which it is taken off
SHARE_OF = frozenset(listed("sur, av, af, ud af, of, out of, in, von, aus, op de, op, van de, de cada, de, on"))
COUNTED_OF = (" sur", " av", " af", " of", " von", " van de")
CLAUSES = regex(r"[,;!?\n]|\. |\b(?:but|men|aber|maar|mais|pero|mutta)\b")
NEARER = frozenset(
    listed(
        "snarare, snarere, pikemmin, pikemminkin, eerder, like, closer, nearer, naermere, naerare, narmare, taettere, "
        "tattere, naher, dichter, dichterbij, pres, cerca, "
        "lahempana"
    )
)
TOWARDS = frozenset(
    listed("to, pa, an, bij, de, till, til, der, die, det, a, en, et, ett, ein, eine, eit, een, un, une, ne")
)
NUMBERED = frozenset(["nr", "nummer", "alternativ", "svar"])
SHORTEST_DENIAL = 3  # letters before a number that may deny it: `ei 8`
LONGEST_LINK = 7  # letters between the ends of a scale


@frozen
class Found:
    """A number, its place in the text, what it is out of, whether it belongs to something else, and what with; `when`:
    it tells a day or an hour, and is no number whatever else is said."""

    value: Number
    start: int
    end: int
    out_of: int | None = None
    taken: bool = False
    weak: bool = False
    marked: bool = False
    loose: bool = False
    counted: bool = False
    when: bool = False


def whole(value: float) -> Number:
    return int(value) if value == int(value) and abs(value) < 1e15 else value


def without_covered(found: list[Found]) -> list[Found]:
    """The thousand of `15 tusen` is no number of its own."""
    kept: list[Found] = []
    for each in found:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


def without_shares(found: list[Found], plain: str) -> list[Found]:
    """Without the three of `one in three`, `un sur trois`, where the one is written as an article is, and of
    `2 sachets sur 3`."""
    kept = [each for place, each in enumerate(found) if not (place and is_whole_of(found[place - 1], each, plain))]
    return [replace(each, taken=True) if is_part_of_many(each, after, plain) else each
            for each, after in zip_longest(kept, kept[1:])]  # fmt: skip


def is_part_of_many(each: Found | None, after: Found | None, plain: str) -> bool:
    """The three of `3 av 4 varer var ødelagt`."""
    if each is None or after is None or not after.counted or each.marked:
        return False
    return plain[each.end : after.start].strip() in SHARE_OF


def is_whole_of(part: Found, each: Found, plain: str) -> bool:
    between = plain[part.end : each.start].strip()
    return (part.weak and between in SHARE_OF) or ((part.counted or part.taken) and between.endswith(COUNTED_OF))


def without_taken_back(found: list[Found], plain: str, code: str) -> list[Found]:
    """The numbers that are meant: `not 8 but 7`, `6, no 7`."""
    kept: list[Found] = []
    for each in found:
        if kept and not each.taken and takes_back(plain[kept[-1].end : each.start], code):
            kept.pop()
        elif each.start >= SHORTEST_DENIAL and is_turned_down(plain, each.start, code):
            continue
        elif kept and not DEDUCTED.isdisjoint(next_words(plain, each.end, DEDUCTED_REACH)):
            continue  # "4 stars. One star off for the packaging"
        elif kept and not LOSING.isdisjoint(last_words(plain, each.start, 2)):
            continue  # "4. You lost 6 points for the box"
        kept.append(each)
    return kept


def is_turned_down(plain: str, start: int, code: str) -> bool:
    """Whether what stands before a number denies it, or another is put before it: `not an 8`, `closer to 4 than 5`."""
    before = last_words(plain, start, 6)
    while before and before[-1] in NUMBERED:
        before.pop()  # `ikke nr 1`
    if denies(before[-4:], code) or tuple(before[-2:]) in OTHER_THAN:
        return True
    if len(before) > 1 and before[-1] in TOWARDS and before[-2] in THAN:
        before.pop()  # `näher an 8 als an 9`
    return bool(before) and before[-1] in THAN and not (PREFERRING | NEARER).isdisjoint(before)


def certain(found: list[Found], plain: str) -> list[Found]:
    """Those that are not said of what would have been, if there are any."""
    return [each for each in found if not is_conditional(plain, each.start)] or found if len(found) > 1 else found


def is_conditional(plain: str, start: int) -> bool:
    """`hadde det kommet før ble det 10, nå 9`, `6 pga frakten annars 9`: what would have been, where another number
    tells what is."""
    clause = CLAUSES.split(plain[max(0, start - 60) : start])[-1]
    words = SPOKEN.findall(clause)
    return not CONDITIONAL.isdisjoint(words) or not OTHERWISE.isdisjoint(words[-2:])


def hangs_on_condition(found: list[Found], plain: str) -> bool:
    """`3 hvis dere har den mørke, ellers 1`: the one on a condition, and else the other."""
    otherwise = [each for each in found if not OTHERWISE.isdisjoint(last_words(plain, each.start, 2))]
    return any(
        first.start < other.start and first.value != other.value and not IFS.isdisjoint(next_words(plain, first.end, 3))
        for other in otherwise
        for first in found
    )


def without_articles(found: list[Found], plain: str) -> list[Found]:
    """The two of `un 6 ou un 7`: a weak one right before a number is its article."""
    return [each for each, after in zip_longest(found, found[1:])
            if not (each is not None and each.weak and after is not None and plain[each.end : after.start] == " ")
            and each is not None]  # fmt: skip


def names_two(found: list[Found], plain: str, code: str, *, counted: bool = False) -> bool:
    """`7 or 8`, `7-8`, `between 7 and 8`: which one is for the customer to say. With
    `counted`, what is counted may follow: `2-3 bags`."""
    if hangs_on_condition(found, plain):
        return True
    for first, second in pairwise(without_articles(found, plain)):
        between = plain[first.end : second.start]
        led = any(word in BETWEEN for word in last_words(plain, first.start, 2))
        led = led or (code == "fi" and "valilla" in plain[second.end :])
        joined = joins(between, code, led=led) or hedges(between, joined=not counted)
        joined = joined or (code == "fi" and between == " " and plain[first.start].isalpha())  # `kaks kolme`
        if first.value == second.value or not joined:
            continue
        if any(each.marked for each in found if each is not first and each is not second):
            continue
        usable = not (first.taken or first.weak or second.weak) and (not second.taken or between.strip() not in "-,")
        if led or usable or (counted and "/" not in between and not occupied_spans(plain)):
            return True
    return False


def drop_scale_tops(found: list[Found]) -> list[Found]:
    """The ten of "ni av ti" is no answer of its own."""
    kept: list[Found] = []
    for each in found:
        last = kept[-1] if kept else None
        is_top = each.value in (5, 6, 7, 10, 100) and not each.marked
        if last is None or not (is_top and last.marked and last.out_of is None and each.start - last.start < 24):
            kept.append(each)
    return kept


def without_scale(found: list[Found]) -> list[Found]:
    """`from 1 to 10: 8`, `10 on a scale of 1 to 10`: the ends of the scale are no answer where there is another."""
    for place in range(len(found) - 1 if len(found) > 2 else 0):
        first, second = found[place], found[place + 1]
        if first.weak or (first.value, second.value) not in SCALES or second.start - first.end > LONGEST_LINK:
            continue
        rest = [*found[:place], *found[place + 2 :]]
        return rest if any(not each.weak for each in rest) else found
    return found


def fits(each: Found, low: float, high: float) -> bool:
    """Whether a number answers; `4/5` says nothing plain on a scale to ten, nor `10 av 100`."""
    return not each.taken and low <= each.value <= high and (each.out_of is None or each.out_of == high)
