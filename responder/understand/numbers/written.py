"""Numbers written in digits, with what multiplies or halves them: `1.499,50`, `2 dozen`, `8/10`, `1 point 5`.

What belongs to something else (a date, a price, an order number) is marked as `taken`.
"""

import re
from collections.abc import Iterator

from responder.patterns import regex
from responder.understand.joining import AND
from responder.understand.lexicon import listed
from responder.understand.numbers.amounts import DEFECTS
from responder.understand.numbers.meant import Found, Number, whole
from responder.understand.numbers.neighbours import (
    Surroundings,
    belongs_elsewhere,
    has_points,
    is_loose,
    is_negative,
    last_words,
    measured,
    next_words,
    occupied_spans,
    scale_after,
    surroundings,
)
from responder.understand.numbers.numerals import multiple, numerals
from responder.understand.text import Reading

FIGURE = regex(
    r"(?P<sign>(?<![\w)])[-+])?(?P<digits>\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?(?![\d.,]*\d)"
    r"|\d+(?:[.,]\d+)?|(?<![\d.,])[.,]\d{1,3}(?!\d))(?P<thousand> ?k(?![\w.]))?"
)
FRACTION = regex(r"(\d+) {1,3}(1/2|1/4|3/4)\b|(?<![\d/])(1/2)(?![\d/])")
MULTIPLE = regex(r" ?([^\W\d_]{3,})")
WORDS = regex(r"[^\W\d_]+$|[^\W\d_]+(?= [^\W\d_]+$)")  # the last two before a figure
SPOKEN_DECIMAL = regex(r" (?:komma|point|dot|virgule|coma|pilkku|punto) (\d{1,4}(?![\d.,])|[^\W\d_]+)")
BEEN = regex(r" (?:were|was|waren|war|var|oli|olivat|etaient|etait|eran|estaban|fueron|ble|blev)\b")
OF_BOUGHT_OR_SCALE = regex(  # `2 bestellt`, `your 10 point scale`
    r" (?:bestellt|besteld|gekauft|gekocht|tilattu|ostettu)\b"
    r"|[ -]?(?:points?|punkte?|punkts|poengs?|poang|puntos|puntige|er)?[ -]?"
    r"(?:scale|skala|skalan|skalaen|schaal|escala)\b"
)
FEET = regex(r"(?<![\w.,])[3-7]'(?:1[01]|\d)(?![\d.,])")  # `6'2` is how tall somebody is
DOZENS = (12, 20)
LONGEST_HALF = 6  # words from a figure to behind the half that is added to it
TOPS = frozenset([4, 5, 6, 7, 10, 12, 20, 100])  # what scales go up to
KIN = frozenset(
    listed(
        "son, daughter, kid, child, sonnen, sonn, datter, datteren, dattera, dottera, guten, jenta, gutten, ungen, "
        "sonen, dotter, dottern, sohn, tochter, kind, zoon, dochter, zoontje, dochtertje, fils, fille, hijo, hija, "
        "nino, nina, poika, poikani, tytar, tyttareni, lapsi, lapseni, barnet, soster, bror, sister, brother"
    )
)
HAVING_AGE = frozenset(
    listed("is, er, ar, ist, on, a, tiene, es, est, blir, turned, fyller, wird, wordt, cumple, van, von, de, of")
)
BEING = ("er", "is", "ist", "ar", "on", "es", "est", "var", "was")
PART_OF = regex(
    r" (?:av|of|af|von|van|sur|de|ud af|out of|aus)(?: de| the| les| los| die)? (\d{1,3})(?![\d.,])"
)  # `2 of 3 items`
SCHOOL_GRADE = regex(r"-(?:ar|er|ern|aren|eren|a|an|tal|tallet)(?![^\W_])")  # `9-ar`, `8-tal`
DAY_MONTH = regex(r"(?:[1-9]|[12]\d|3[01])\.(?:[1-9]|1[0-2])\.(?=\s|$)")  # `8.5.`


def parse_figure(digits: str, english: bool) -> Number:
    """`1.499,50`, `1,499.50`, `1 500`, `4,5`: a single separator before three digits groups thousands
    where the language groups so."""
    bare = digits.replace(" ", "").replace("'", "")
    dots, commas = bare.count("."), bare.count(",")
    if dots and commas:
        decimal = "," if bare.rfind(",") > bare.rfind(".") else "."
        head, _, tail = bare.rpartition(decimal)
        bare = f"{head.replace(',', '').replace('.', '')}.{tail}"
    elif dots + commas:
        mark = "." if dots else ","
        head, _, tail = bare.rpartition(mark)
        grouping = bare.count(mark) > 1 or (len(tail) == 3 and head != "0" and (mark == ",") == english)
        bare = bare.replace(mark, "") if grouping else bare.replace(mark, ".")
    return whole(float(bare[:30]))


def figures(reading: Reading, code: str) -> Iterator[Found]:
    """The numbers written in digits."""
    plain = reading.plain
    taken = occupied_spans(plain)
    around = surroundings(code)
    end = -1
    tall = FEET.search(plain) if "'" in plain else None
    for match in FIGURE.finditer(plain):
        if match.start() < end or (tall is not None and tall.start() <= match.start() < tall.end()):
            continue
        start = match.start("digits")
        value, stop, is_half = figure_value(match, plain, code)
        out_of, end = (None, stop) if is_half else scale_after(plain, stop, around)
        if out_of not in TOPS and plain[stop : stop + 2].strip()[:1] == "/":
            out_of, end = None, stop  # `7/8` is no share of a scale
        part = PART_OF.match(plain, end) if out_of is None else None
        grade = SCHOOL_GRADE.match(plain, end)
        dozens = part is not None and int(part[1]) in DOZENS and is_loose(plain, part.end(), code)
        some = part is not None and BEEN.match(plain, part.end()) is not None  # "3 of the 4 were fine"
        if part is not None and (int(part[1]) not in TOPS or dozens or some):  # "6 of 12 eggs"
            end = part.end()
            yield Found(value, start, end, taken=True)
        elif grade is not None:
            yield Found(value, start, grade.end(), out_of, marked=True)
        else:
            after = next_words(plain, end, 3)
            elsewhere = any(left <= start < right for left, right in taken) and out_of is None
            elsewhere = elsewhere or (code != "en" and DAY_MONTH.match(plain, start) is not None)
            elsewhere = elsewhere or belongs_elsewhere(plain, start, end, around)
            elsewhere = elsewhere or OF_BOUGHT_OR_SCALE.match(plain, end) is not None
            elsewhere = elsewhere or not DEFECTS.isdisjoint((*after, *last_words(plain, start, 1)))
            yield Found(
                value,
                start,
                end,
                out_of,
                taken=elsewhere or is_order(plain, start, around) or is_age(plain, start),
                marked=out_of is not None or has_points(plain, end, around),
                loose=is_loose(plain, end, code),
                counted=bool(after) and measured(after, around),
            )


def figure_value(match: re.Match[str], plain: str, code: str) -> tuple[Number, int, bool]:
    """(value, where it ends, whether a written fraction ends it) of a figure with what multiplies or halves it."""
    value = parse_figure(match["digits"], code == "en")
    start, stop = match.span("digits")
    half = FRACTION.match(plain, start)
    if half is not None:
        value, stop = whole(int(half[1] or 0) + fraction(half[2] or half[3])), half.end()
    if match["thousand"]:
        value, stop = value * 1000, match.end()
    times = MULTIPLE.match(plain, stop)
    many = multiple(times[1], code) if times is not None and value else None
    if times is not None and many is not None:
        value, stop = whole(value * many), times.end()
    behind = decimals_after(plain, stop, code) if isinstance(value, int) else None
    if behind is not None:
        value, stop = float(f"{value}.{behind[1]}"), behind[0]
    led = plain[start - 1 : start] == " " and plain[start - 2 : start - 1].isalpha()
    if match["sign"] == "-" or (led and is_negative(WORDS.findall(plain[max(0, start - 24) : start - 1]), code)):
        value = -value
    elif isinstance(value, int) and plain[stop : stop + 1] == " ":
        longer = half_after(plain, stop, code)
        value, stop = (value + 0.5, longer) if longer is not None else (value, stop)
    return value, stop, half is not None


def decimals_after(plain: str, stop: int, code: str) -> tuple[int, str] | None:
    """(where they end, the digits) of `1 komma 5`, `1 punto cinco`."""
    spoken = SPOKEN_DECIMAL.match(plain, stop)
    if spoken is None:
        return None
    if spoken[1].isdigit():
        return spoken.end(), spoken[1]
    hit = numerals(code).table.at((spoken[1],), 0)
    return (spoken.end(), hit[1]) if hit is not None else None


def is_order(plain: str, start: int, around: Surroundings) -> bool:
    """`ordrenr er 44123`, `my order is 12`."""
    if not plain[:start].rstrip().endswith(BEING):
        return False
    before = last_words(plain, start, 4)
    return (
        len(before) > 1
        and before[-1] in BEING
        and any(end == len(before) - 1 for _, end, _ in around.orders.find(before))
    )


def is_age(plain: str, start: int) -> bool:
    """`datteren min er 9`, `mi hija tiene 9`."""
    before = last_words(plain, start, 4)
    return bool(before) and before[-1] in HAVING_AGE and not KIN.isdisjoint(before)


def half_after(plain: str, stop: int, code: str) -> int | None:
    """Where `7 and a half`, `7 og en halv` ends, and `2 kilos y medio`, behind which nothing is said."""
    words = next_words(plain, stop, LONGEST_HALF)
    thing = surroundings(code).measures.at(words, 0) if len(words) > 1 and words[0] not in AND else None
    first = thing[0] if thing is not None else 0
    hit = numerals(code).halves.at(words, first) if words[first : first + 1] and words[first] in AND else None
    if hit is None or (first and first + hit[0] < len(words)):
        return None
    position = stop
    for word in words[: first + hit[0]]:
        position = plain.index(word, position) + len(word)
    return position


def fraction(text: str) -> float:
    return {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75}[text]
