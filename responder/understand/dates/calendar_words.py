"""The words for days and hours of one language, compiled for `days` and `clock`."""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.joining import BUTS, OR, SO, THAN
from responder.understand.lexicon import (
    GOOD,
    NORDIC,
    NOT,
    PhraseTable,
    lexicon,
    listed,
    mapped,
    table_of,
    table_of_names,
    words_for,
)
from responder.understand.numbers.numerals import numerals, step_at
from responder.understand.questions import WHY
from responder.understand.words.dates import fi_hours
from responder.understand.words.dates.fi_hours import BY
from responder.understand.words.dates.next_ones import NEXT_ONES
from responder.understand.words.dates.vague_times import SHORT_WEEKDAYS, THIS, VAGUE
from responder.values import frozen

ENGLISH_DAYS = frozenset(["tom", "fri", "mon", "sat"])  # Nordic words that in English are a day in short
ONE = frozenset(
    [
        "a",
        "an",
        "en",
        "et",
        "ett",
        "ei",
        "ein",
        "eine",
        "einer",
        "einem",
        "einen",
        "een",
        "un",
        "une",
        "una",
        "uno",
        "one",
        "eit",
        "i",
        "yhden",
    ]
)
IN_NO_CASE = frozenset(["missaan", "nimessa", "tapauksessa", "ainakaan"])
NEVER = frozenset(["nunca", "jamas", "avoid", "avoiding", "vermeiden", "vermijd", "evitez", "evitar"])
ALL_BUT = frozenset(["but", "bar", "barring", "excluding"])  # behind `any` or `every`, and a thing elsewhere
BARRING = frozenset(
    [
        "except",
        "bortsett",
        "bortset",
        "foruten",
        "forutom",
        "apart",
        "unntatt",
        "unntaket",
        "utom",
        "utanom",
        "utenom",
        "undtagen",
        "ausser",
        "behalve",
        "allesbehalve",
        "sauf",
        "excepto",
        "menos",
        "paitsi",
        "salvo",
        "excepte",
        "uitgezonderd",
        "ausgenommen",
        "unnateke",
    ]
)
ORDINAL_ENDINGS = frozenset(
    ["st", "nd", "rd", "th", "er", "re", "de", "e", "te", "ste", "eme", "a", "º", "o", "ª", "dje", "ten"]
)
NEITHER = frozenset(["neither", "nor", "verken", "korkje", "varken", "hverken", "weder", "eika", "tampoco"])
OTHER_ONES = frozenset(
    listed(
        "andre, annet, anna, annen, anden, andet, andra, annan, other, andere, anderer, anderen, anders, anderes, "
        "muu, muut, muuna, autre, autres, otro, otra, else"
    )
)
PARTING = BUTS - {"but"} | SO | {"mut"}  # `but` also bars: `any day but monday`
ANOTHER = PARTING | OR | {"but"}  # `Friday or not at all`, `tomorrow but not before 2` deny no day
ANY = frozenset(["any", "anything", "every", "all"])
PLANS = frozenset(["plans", "planer", "planar", "plannen", "plane", "planes"])
BEFORE_DAY = frozenset(
    listed("before, until, fore, innan, inden, innen, forran, vor, voor, ennen, avant, antes, hasta, jusqua")
)
BEFORE_AS_FOR = ("nb", "nn", "da")  # where `før` is folded to another word
PROBLEMS = frozenset(
    listed(
        "problem, problems, problema, probleme, probleem, problemer, ongelma, ongelmaa, worries, trouble, stress, "
        "issue, issues, bother, prob, probs, souci, soucis"
    )
)
HOUR_MARKS = frozenset(["kl", "klo", "klokken", "klokka", "klockan", "klok", "kello", "at", "um", "om", "las", "kloka"])
GREETING = frozenset(["god", "goda", "godt", "go", "good", "guten", "goede", "goeden"])
DUTCH_HOURS = {  # `rond vieren`, `na vijven`
    "enen": 1, "tweeen": 2, "drieen": 3, "vieren": 4, "vijven": 5, "zessen": 6, "zevenen": 7, "achten": 8, "negenen": 9,
    "tienen": 10, "elven": 11, "twaalven": 12,
}  # fmt: skip
MARK = "zzq"  # what the words begin with that written dates, times and amounts become in the text (`written.Writing`)
DATE_MARK, TIME_MARK = f"{MARK}d", f"{MARK}t"
ENGLISH_ENDINGS = frozenset(("st", "nd", "rd", "th"))


@frozen
class CalendarWords:
    code: str
    weekdays: PhraseTable
    months: PhraseTable
    days: PhraseTable
    parts: PhraseTable
    following: PhraseTable
    weekend: PhraseTable
    within: PhraseTable
    spans: PhraseTable
    clock: PhraseTable
    oclock: PhraseTable
    half: PhraseTable
    quarter: PhraseTable
    past: PhraseTable
    before: PhraseTable
    noon: PhraseTable
    ordinals: PhraseTable
    day_marks: PhraseTable
    either: PhraseTable
    previous: PhraseTable
    week_after: PhraseTable
    week_number: PhraseTable
    month_in: PhraseTable
    ordinal_days: PhraseTable
    vague: PhraseTable
    short_weekdays: PhraseTable
    this: PhraseTable
    next_ones: PhraseTable
    half_before: bool

    @property
    def hour_first(self) -> bool:
        """`trois heures et quart`, `tres y cuarto`: the minutes follow the hour."""
        return self.code in ("fr", "es")


@lru_cache(maxsize=16)
def calendar_words(code: str) -> CalendarWords:
    words = words_for(code)
    calendar = words.calendar

    def named(names: str) -> PhraseTable:
        return table_of((name, value) for value, name in mapped(names))

    plain = table_of_names
    noon = table_of(
        [(name, "12") for name in listed(calendar.noon)] + [(name, "0") for name in listed(calendar.midnight)]
    )
    return CalendarWords(
        code=code,
        weekdays=named(calendar.weekdays), months=named(calendar.months), days=named(calendar.days),
        parts=named(calendar.parts), following=plain(calendar.following), weekend=plain(calendar.weekend),
        within=plain(calendar.within), spans=named(calendar.spans), clock=plain(calendar.clock),
        oclock=plain(calendar.oclock), half=plain(calendar.half), quarter=plain(calendar.quarter),
        past=plain(calendar.past), before=plain(calendar.before),
        noon=noon,
        ordinals=named(words.numbers.ordinals), day_marks=plain(calendar.day_marks), either=plain(calendar.either),
        previous=plain(calendar.previous), week_after=plain(calendar.week_after),
        week_number=plain(calendar.week_number), month_in=plain(calendar.month_in),
        ordinal_days=named(f"{words.numbers.ordinals}, {calendar.ordinal_days}"),
        vague=plain(VAGUE[code]),
        short_weekdays=named(SHORT_WEEKDAYS[code]), this=plain(THIS[code]), next_ones=plain(NEXT_ONES[code]),
        half_before=calendar.half_before,
    )  # fmt: skip


def number_at(words: Sequence[str], place: int, code: str) -> tuple[int, int] | None:
    """(number of words, value) of a small number in digits or words."""
    if not 0 <= place < len(words) or not words[place]:
        return None
    if words[place].isdigit():
        return (1, int(words[place])) if len(words[place]) <= 4 else None
    if code == "nl" and words[place] in DUTCH_HOURS:
        return 1, DUTCH_HOURS[words[place]]
    step = step_at(words, place, numerals(code))
    if code == "fi":
        step = in_case(words, place) or step
    return step if step is not None and step[1] < 100 else None


def in_case(words: Sequence[str], place: int) -> tuple[int, int] | None:
    """(number of words, value) of a Finnish hour in its case, `yhdeksäksi`, and of minutes in theirs."""
    hours, minutes = finnish_hours()
    hit = hours.at(words, place)
    if hit is not None:
        after = words[place + hit[0] : place + hit[0] + 1]
        counted = words[place].endswith(BY) and bool(after) and after[0].endswith("ksi")
        return None if counted else (hit[0], int(hit[1]))  # `kolmeksi tunniksi` is for three hours
    hit = minutes.at(words, place)
    if hit is None:
        return None
    told = place + hit[0] < len(words) and words[place + hit[0]] in TOLD_FROM
    return (hit[0], int(hit[1])) if told or (place and words[place - 1] in BEFORE_HOUR) else None


@lru_cache(maxsize=1)
def finnish_hours() -> tuple[PhraseTable, PhraseTable]:
    return table_of(fi_hours.hours()), table_of(fi_hours.minutes())


TOLD_FROM = frozenset(["vaille", "vailla", "yli", "minuuttia"])
BEFORE_HOUR = frozenset(["ennen"])  # which the hour follows in the case of minutes


def amount_at(words: Sequence[str], place: int, code: str) -> tuple[int, float] | None:
    """Like `number_at`, and articles count as one."""
    number = number_at(words, place, code)
    if number is not None:
        return number
    if 0 <= place < len(words) and words[place] in ONE:
        return 1, 1
    return None


def is_denied(words: Sequence[str], start: int, end: int, breaks: frozenset[int], code: str) -> bool:
    """Whether a negation stands within two words of this place, in the same clause; `ei missään nimessä ensi` count
    for one."""
    answers = lexicon(code).answers
    following = calendar_words(code).following.singles
    first = start - 1
    while first > 0 and first not in breaks and (words[first] in following or words[first] in IN_NO_CASE):
        first -= 1
    for place in range(start - 1, max(-1, first - 2), -1):
        if place + 1 in breaks or words[place] in PARTING:
            break
        if (words[place - 1] in WHY and place) or is_born(words, place, code) or bounds(words[place], code):
            break
        if words[place + 1] in PLANS:
            break  # `no plans on Friday`
        if (
            negates(answers, words[place], code)
            or bars(words, place)
            or (code == "fi" and words[place] in ("ei", "en"))
        ):
            return True
    for place in range(end, min(len(words), end + 2)):
        if place in breaks or words[place] in ANOTHER or not PROBLEMS.isdisjoint(words[place + 1 : place + 3]):
            break
        if negates(answers, words[place], code) or (code == "fi" and words[place] in ("ei", "en")):
            after = words[place + 1] if place + 1 < len(words) else ""
            if place + 1 in breaks or after in PARTING:
                return True
            return not names_day(words, place + 1, code)  # "wednesday, not tuesday"
    return False


def bounds(word: str, code: str) -> bool:
    """`not before Friday`, `ikke før fredag`: the day itself is not denied."""
    return word in BEFORE_DAY or (word == "for" and code in BEFORE_AS_FOR)


def is_born(words: Sequence[str], place: int, code: str) -> bool:
    """French `né le 3 mai`, which is written like the `ne` that stands before a verb."""
    return code == "fr" and words[place] == "ne" and words[place + 1] in ("le", "en")


def names_day(words: Sequence[str], place: int, code: str) -> bool:
    """Whether a day is named right here, or after an article; and no `isn't great Friday is`."""
    praised = place < len(words) and lexicon(code).answers.singles.get(words[place]) == GOOD
    for each in (place,) if praised else (place, place + 1):
        if each < len(words) and words[each]:
            known = calendar_words(code)
            if words[each].startswith(DATE_MARK) or known.weekdays.at(words, each) or known.days.at(words, each):
                return True
    return False


def bars(words: Sequence[str], place: int) -> bool:
    """`any day but monday`, `alt annet enn i morgen`."""
    if words[place] in THAN:
        return not OTHER_ONES.isdisjoint(words[max(0, place - 5) : place])
    return words[place] in ALL_BUT and not ANY.isdisjoint(words[:place])


def negates(answers: PhraseTable, word: str, code: str) -> bool:
    return (
        answers.singles.get(word) == NOT
        or (word == "no" and code != "fi")  # there it is `well`
        or word in ("ikke", "inte", "not", "nicht", "niet", "kein")
        or word in NEITHER
        or (word == "ni" and code in ("fr", "es"))  # Swedish `ni` is `you`
        or (word == "noch" and code == "nl")
        or (word == "pas" and code != "nl")  # there it is `only`
        or word in BARRING | NEVER
    )


def is_ending(word: str, day: int) -> bool:
    """`3rd`, `3.e`: and no `3 st`, which are three pieces."""
    if word in ENGLISH_ENDINGS:
        return word == ("th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th"))
    return word in ORDINAL_ENDINGS


def tongues_of(words: Sequence[str], code: str) -> tuple[str, ...]:
    """The contact's language and English, unless a word of theirs would be an English day: `esken var tom`."""
    if code == "en" or (code in NORDIC and not ENGLISH_DAYS.isdisjoint(words)):
        return (code,)
    return (code, "en")
