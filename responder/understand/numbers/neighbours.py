"""What stands beside a number: a unit, a month, `order`, `between`, the top of a scale.

A number that belongs to something else (a date, a time, a phone or order number, a price, a count of days) answers no
question for a score.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from responder.patterns import regex
from responder.understand.joining import BECAUSE
from responder.understand.lexicon import PhraseTable, lexicon, listed, table_of, table_of_names, words_for
from responder.understand.words.numbers.counted_things import COUNTED
from responder.values import frozen

MINUS_EVERYWHERE = frozenset(["minus", "negative"])
MINUS = {"fr": MINUS_EVERYWHERE | {"moins"}, "es": MINUS_EVERYWHERE | {"menos"}, "fi": MINUS_EVERYWHERE | {"miinus"}}
AT_LEAST = frozenset(listed("al, au, du, o, u, ou, lo, a, de, un, le, pas, y, cada"))  # `por lo menos`, `de moins`
STARS = frozenset("⭐★🌟✭✮⋆")
OCCUPIED = regex(
    r"\d{4}-\d{1,2}-\d{1,2}"  # ISO dates
    r"|(?<![\d.])(?!\d{1,3}(?:\.\d{3}){3}(?!\d))\d{1,3}(?:\.\d{1,3}){3}(?![\d.])"  # addresses of machines
    r"|(?<![\d.])\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)"  # dates with a year
    r"|(?<!\d)(?:[0-3]\d\.[01]\d\.|0\d\.[01]\d)(?![\d.])"  # 03.05. without one
    r"|(?<!\d)[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?!\d)"  # times
    r"|(?<!\d)\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m|p\.m)\b"
    r"|\+\d[\d ()-]{6,}\d|(?<!\d)00\d[\d ]{6,}\d"  # international phone numbers
    r"|(?<![\d.,])0\d{1,3}[ -/]?\d{2,3}(?:[ -]?\d{2,3}){1,3}(?!\d)"  # national ones with a leading zero
    r"|(?<![\d.,])\d{2,4}(?: \d{2,3}){2,4}(?![\d.,])"  # spaced groups
    r"|(?<![\d.,])\d{8,}(?![\d.,])"
    r"|\bv\.? ?\d+(?:\.\d+)+"  # versions
    r"|\b[a-z]{1,2}\d[a-z\d]? \d(?!st|nd|rd|th|am|pm|kg|ml|cl|dl|cm|mm|kr|er|ar)[a-z]{2}\b"  # British postcodes
    r"|(?:^|(?<=[,\n])|(?<=[,\n] ))\d{3} \d{2}(?= [^\W\d_]{4})"  # Swedish ones
    r"|[#№] ?\d+|\b[a-z]{1,4}-?\d{3,}\b|\S+@\S+"
)
SIGNS = tuple("%€$£¥")
CURRENCY = regex(r"[$€£¥]|\b(?:kr|nok|sek|dkk|eur|usd|gbp)\b\.? ?$")


@frozen
class Surroundings:
    code: str
    scale: PhraseTable
    points: PhraseTable
    measures: PhraseTable
    orders: PhraseTable
    months: PhraseTable
    halves: PhraseTable
    quarter: PhraseTable


@lru_cache(maxsize=16)
def surroundings(code: str) -> Surroundings:
    words = words_for(code)
    numbers = words.numbers
    months = [entry.partition("=")[2] for entry in listed(words.calendar.months)]
    weekdays = [entry.partition("=")[2] for entry in listed(words.calendar.weekdays)]

    return Surroundings(
        code=code,
        scale=table_of_names(numbers.scale),
        points=table_of_names(numbers.points),
        measures=table_of_names(f"{numbers.measures}, {COUNTED[code]}"),
        orders=table_of_names(f"{numbers.orders}, {words.calendar.week_number}"),
        halves=table_of_names(words.calendar.half),
        quarter=table_of_names(words.calendar.quarter),
        months=table_of((name, name) for entry in months + weekdays for name in entry.split("|")),
    )


@lru_cache(maxsize=256)
def occupied_spans(plain: str) -> tuple[tuple[int, int], ...]:
    """What is no number of its own. A text is asked for each of its numbers, and looked through once."""
    return tuple([match.span() for match in OCCUPIED.finditer(plain) if not is_repeated(match.group())])


def is_repeated(written: str) -> bool:
    """`10 10 10` is emphasis, not a phone number."""
    groups = written.split(" ")
    return len(groups) != 2 and sum(map(len, groups)) < 7 and all(group.isdigit() for group in groups)


def is_priced(plain: str, start: int, stop: int) -> bool:
    """`12.30 %`, `$12.30`, `12.30€`: a sign beside a figure that tells what it is of."""
    return plain[stop : stop + 2].lstrip()[:1] in SIGNS or CURRENCY.search(plain[max(0, start - 6) : start]) is not None


def is_loose(plain: str, stop: int, code: str) -> bool:
    """Whether an unknown word follows at once, which the number may count: "2 cups were broken, so 3"."""
    after = next_words(plain, stop, 1)
    return bool(after) and after[0].isalpha() and lexicon(code).answers.at(after, 0) is None


SLASHED = regex(r" ?/ ?(\d{1,3})(?![\d/])")
NEXT_WORDS = regex(r"[^\W\d_]+(?:\.[a-z])?|\d+|[%$€£°]")
LAST_WORDS = regex(r"[^\W\d_]+|\d+|[#$€£]")
CLAUSE_END = regex(rf"[,;!?\n]|\. | (?:{'|'.join(sorted(BECAUSE))}) ")  # a pause, or why: `4 koska rikki`
PAUSE = regex(r"[,:;!?\n]|(?<!\bkl)(?<!\bnr)(?<!\bno)\. ")


def scale_after(plain: str, stop: int, around: Surroundings) -> tuple[int | None, int]:
    """`/10`, `av 10`, `out of ten`: the top of the scale, and where it ends."""
    slashed = SLASHED.match(plain, stop)
    if slashed is not None:
        return int(slashed[1]), slashed.end()
    words = next_words(plain, stop, 6)
    hit = around.scale.at(words, 0) if words else None
    place = hit[0] if hit is not None else 0
    while hit is not None and place + 1 < len(words) and place < hit[0] + 2 and words[place] in POSSIBLE:
        place += 1  # "8 out of a possible 10"
    top = words[place] if hit is not None and place < len(words) else ""
    if top not in TOPS and around.code == "fi" and words and words[0] in OUT_OF:
        top = words[0]  # `8 kymmenestä`
    if top in TOPS:
        return TOPS[top], plain.find(top, stop) + len(top)
    return None, stop


POSSIBLE = frozenset(
    listed(
        "a, the, possible, mulige, moegliche, moglichen, mojliga, maks, max, maximalt, maximal, maximaal, maximum, "
        "maximo, un, totalt, de, den"
    )
)
OUT_OF = frozenset(["kymmenesta", "viidesta", "sadasta"])


TOPS = {"5": 5, "6": 6, "10": 10, "7": 7, "100": 100, "20": 20, "ten": 10, "ti": 10, "tio": 10, "zehn": 10, "tien": 10,
        "dix": 10, "diez": 10, "fem": 5, "five": 5, "funf": 5, "fuenf": 5, "vijf": 5, "cinq": 5, "cinco": 5,
        "kymmenesta": 10, "viidesta": 5, "sadasta": 100, "seks": 6}  # fmt: skip


def next_words(plain: str, stop: int, count: int) -> list[str]:
    """The first words behind a number, up to a pause."""
    return words_behind(plain, stop)[:count]


SIGNED = regex(r"\. (?:t|terv|terveisin|mvh|vh|kh|lg|gr|mfg|hilsen|halsn|regards)\b")  # `8. T. Jussi`


@lru_cache(maxsize=64)
def words_behind(plain: str, stop: int) -> list[str]:
    window = plain[stop : stop + 40]
    if window.startswith(". "):
        if SIGNED.match(window) is not None:
            return []
        window = window[2:]
    pause = CLAUSE_END.search(window)
    return NEXT_WORDS.findall(window[: pause.start()] if pause else window)


def last_words(plain: str, start: int, count: int) -> list[str]:
    """The last words before a number, from a pause on."""
    return words_before(plain, start)[-count:]


@lru_cache(maxsize=64)
def words_before(plain: str, start: int) -> list[str]:
    window = plain[max(0, start - 40) : start].rstrip(" :")
    return LAST_WORDS.findall(PAUSE.split(window)[-1])


def has_points(plain: str, stop: int, around: Surroundings) -> bool:
    words = next_words(plain, stop, 2)
    return bool(words) and (around.points.at(words, 0) is not None or words[0] in STARS)


def belongs_elsewhere(plain: str, start: int, stop: int, around: Surroundings) -> bool:
    """Whether the words beside it make it a count, a price, a date or an order number."""
    after = next_words(plain, stop, 3)
    if after and (after[0] in "%$€£°" or in_month(after, around) or measured(after, around)):
        return True
    if plain[stop : stop + 1] == ":" and plain[stop + 1 : stop + 2].isdigit():
        return True
    if plain[max(0, start - 1) : start] == ":" and plain[max(0, start - 2) : start - 1].isdigit():
        return True  # the öre of `49:90`
    if len(after) > 1 and is_part(after, around.code):
        return True
    if FLOOR_OR_RANK.match(plain, stop) or (
        (counted := RANGE.match(plain, stop)) and measured_at(plain, counted, around)
    ):
        return True
    before = last_words(plain, start, 3)
    if not before:
        return False
    if before[-1] in DAY_LEADS and DAY_END.match(plain, stop):
        return True
    if around.halves.at(before[-1:], 0) or any(word in around.quarter.singles for word in before[:-1]):
        return True
    if any(found[1] == len(before) and found[1] - found[0] > 1 for found in around.scale.find(before)):
        return True  # "two of them out of 6"
    if before[-1] in BETWEEN or NUMBERED.search(before[-1]):
        return True
    if before[-1] == "nok" and around.code in ("da", "nn"):
        return False  # "nok 8": probably
    if before[-1] in "#$€£" or CURRENCY.search(plain[max(0, start - 6) : start]):
        return True
    return any(found[1] == len(before) for found in around.orders.find(before) + around.months.find(before))


def is_thing(word: str, code: str) -> bool:
    """Whether a word is a noun for all that is known of it: `4 of parcels`, and no `9 of course`, `6 of ten`."""
    return (
        len(word) > 3
        and word.isalpha()
        and word not in TOPS
        and word not in lexicon(code).speller.known
        and lexicon(code).answers.singles.get(word) is None
    )


def is_part(after: Sequence[str], code: str) -> bool:
    """`two of the cups`, `dos de las tazas`, `kaksi kupeista`: some of more, and no score; `8 of the 10` is one."""
    if after and (after[0] == "ervan" if code == "nl" else code == "fi" and after[0].endswith(SOME_OF)):
        return True
    if code == "fi" and after[0] in BEST_OF:
        return True
    if code == "fi" and after[0].endswith(("ista", "istä")) and not FATES.isdisjoint(after[1:2]):
        return True
    if len(after) < 2 or after[0] not in PARTS_OF.get(code, PARTS):
        return False
    rest = after[1:] if after[0] not in WITH_ARTICLE else ("the", *after[1:])
    if any(word in TOPS or word.isdigit() for word in rest):
        return False
    if rest[0] in PART_PRONOUNS or (len(rest) > 1 and rest[0] in PART_ARTICLES):
        return True
    if code in ("nb", "nn", "sv", "da") and len(rest[0]) > 4 and rest[0].endswith(DEFINITE):
        return True
    return code not in ("es", "fr") and is_thing(rest[0], code)


BEST_OF = frozenset(["parhaista", "parhaimmista", "huonoimmista", "ensimmaisista"])  # `yksi parhaista kaupoista`
PARTS = frozenset(["of", "av", "af"])
PARTS_OF = {
    "de": frozenset(["von", "der", "meiner", "unserer", "aus", "davon"]),
    "nl": frozenset(["van"]),
    "fr": frozenset(["de", "des", "dentre", "d", "parmi"]),
    "es": frozenset(["de", "entre"]),
}
WITH_ARTICLE = frozenset(["des", "der", "meiner", "unserer"])
PART_PRONOUNS = frozenset(listed("them, dem, dei, ihnen, denen, hen, ellos, ellas, elles, eux, dentre"))
PART_ARTICLES = frozenset(
    listed("the, them, these, those, my, our, your, de, den, dem, dei, meinen, unseren, deze, mijn, onze, les, mes, "
           "nos, "
           "vos, ces, las, los, mis, nuestras, nuestros, mine, mina, mini, vare, vara")
)  # fmt: skip
DEFINITE = ("ene", "erne", "arna", "orna", "erna", "ane")  # `lokkene`, `lågene`
FATES = frozenset(["oli", "on", "olivat", "ovat", "puuttui", "vuoti", "vuotaa", "hajosi", "rikki"])
SOME_OF = ("niista", "naista", "heista", "eista", "eistä", "oista", "oistä", "öista", "öistä")
DAY_LEADS = frozenset(["den", "am", "the", "d"])
DAY_END = regex(r"(?:\.|:?e|:?a|th|st|nd|rd)(?= *(?:[!?,]|$))")
BETWEEN = frozenset(["mellom", "mellan", "mellem", "between", "zwischen", "tussen", "entre", "valilla"])
TOGETHER = frozenset(["bada", "begge", "both", "beide", "alle", "kumpikin", "ambos", "tous"])
NUMBERED = regex(  # `sendingsnr 9`, `Storgata 1`
    r".(?:nr|nummer|nummeret|numret|number|numero|gata|gate|gatan|veien|vegen|vei|vagen|vej|strasse|straat|laan|katu|tie)$"
)


FLOOR_OR_RANK = regex(r"(?:e|er|eme|de|ste|st|nd|rd|th) +[^\W\d_]{3}")
RANGE = regex(r" ?- ?\d+")


def in_month(after: Sequence[str], around: Surroundings) -> bool:
    skip = 0
    while skip + 1 < len(after) and skip < 2 and after[skip] in ORDINAL_LINKS:
        skip += 1  # "3rd of may"
    return around.months.at(after, skip) is not None


ORDINAL_LINKS = frozenset(["of", "de", "av", "af", "th", "st", "nd", "rd", "e", "a"])
TELLS_TIME = frozenset(["kl", "klokken", "klokka", "klockan", "klo", "las"])
AT = frozenset(["a", "at", "um", "om", "rond", "vers", "gegen", "kello"])
HOURS = frozenset(["h", "uur", "heures", "am", "pm", "oclock"])
CALLING = frozenset(listed("call, ring, ringen, ringer, text, phone, tlf, tel, telefon, mobil, anrufen, ruf, bel, "
                           "appelez, "
                           "llama, llame, soita, sms, whatsapp, number, nummer, nummeret, numret"))  # fmt: skip
FEWEST_DIALLED = 1_000_000


def is_time_or_call(plain: str, start: int, stop: int, value: float) -> bool:
    """`kl 15`, `um 15 Uhr`, `à 15h`, `call 99887766`: no amount, whatever is asked for."""
    before, after = last_words(plain, start, 2), next_words(plain, stop, 1)
    if (before and before[-1] in TELLS_TIME) or (after and after[0] == "uhr"):
        return True
    if before and before[-1] in AT and after and after[0] in HOURS:
        return True
    return value >= FEWEST_DIALLED and not CALLING.isdisjoint(before)


def measured(after: Sequence[str], around: Surroundings) -> bool:
    return around.points.at(after, 0) is None and around.measures.at(after, 0) is not None


def measured_at(plain: str, counted: re.Match[str], around: Surroundings) -> bool:
    """`2-3 dager`: what is counted stands after the range."""
    after = next_words(plain, counted.end(), 3)
    return bool(after) and measured(after, around)


def is_scale(after: Sequence[str], around: Surroundings) -> bool:
    if around.code == "fi" and after[0] in OUT_OF:
        return True
    hit = around.scale.at(after, 0)
    return hit is not None and len(after) > hit[0] and (after[hit[0]] in TOPS or after[hit[0]].isdigit())


def ends_scale(words: Sequence[str], first: int, last: int, around: Surroundings) -> bool:
    """`åtte av | ti poeng`: what stands between two numbers makes the second the top of the scale."""
    hit = around.scale.at(words, first) if first < last else None
    return hit is not None and first + hit[0] == last


def is_negative(before: Sequence[str], code: str) -> bool:
    """Whether the words before a number end with a minus: `minus`, `menos`; and no `al menos`, `plus ou moins`."""
    if not before or before[-1] not in MINUS.get(code, MINUS_EVERYWHERE):
        return False
    return len(before) < 2 or before[-2] not in AT_LEAST
