"""Dates and times written in figures: `3/5`, `03.05.2027`, `14.30`, `15h30`, `10-12`, `between 10 and 12`."""

import re
from datetime import date, datetime

from responder.patterns import regex
from responder.understand.dates.calendar_words import HOUR_MARKS, MARK, CalendarWords
from responder.understand.dates.days.day import is_just_past, make_date
from responder.understand.dates.days.fractions import first_of_amounts, fractions_marked, hours_marked
from responder.understand.dates.days.ranges import first_of_range
from responder.understand.dates.orders import LAST_MONTH, in_known_order
from responder.understand.dates.scene import LAST_DAY, Clock, full_year, safe_date
from responder.understand.lexicon import listed
from responder.understand.numbers.neighbours import is_priced, surroundings

AT_SIGN = regex(r"(?<![\w.])@ ?(?=[012]?\d(?:[:.]\d\d)?(?![\d/]))")  # `Thursday @ 3`
FIGURES = regex(r"\d+")
LONGEST_YEAR = 4
ISO = regex(
    r"(?<![\d-])(\d{4})[-/](\d{1,2})[-/](\d{1,2})"
    r"(?:[t ]+(?:kl\.? ?)?(\d{1,2}):(\d{2})(?::\d{2})?(?:\.\d+)?z?)?(?![\d-])"
)
WITH_YEAR = regex(
    r"(?<![\d./])(?<!\d-)(\d{1,2})([./-]) ?(\d{1,2})(?:\2|-| (?=(?:19|20)\d\d(?!\d)))"
    r"(\d{2}(?![\d:]|[./]\d)| ?\d{4}(?![\d:]))"
)
YEAR_APART = regex(  # `12/3 -85`, `12/3 85`, `12.3.-85`: a year and no hour, since no clock knows it
    r"(?<![\d./-])(\d{1,2})([./])(\d{1,2})(?:\2? -|\2-| )([3-9]\d)(?![\d:]|[.,/-]\d| ?[^\W\d_])"
)
YEAR_LEADS = regex(r"(?<![\d./-])(\d\d)-(\d\d)-(\d\d)(?![\d-])")  # `85-03-12`
HALF_DAY = regex(r"(?<![\d:.])(\d{1,2})(?:[:.]?(\d{2})(?::\d\d)?)? ?([ap])\.? ?m\b\.?")
HALF_DAY_CUT = regex(r"(?<![\d:.])(\d{1,2})[:.](\d{2}) ?([ap])(?![\w.])")  # `3:20p`
HALF_DAYS = regex(r"(?<![\d:.])(\d{1,2})(?:[:.](\d{2}))? ?(?:-|to|till?) ?(\d{1,2})(?:[:.]\d{2})? ?([ap])\.?m\b\.?")
COLON = regex(r"(?<![\d:.])(\d{1,2}) ?(?::|h|u(?=\d)) ?(\d{2})(?::\d{2})?(?![\d:])")
HOUR_SIGN = regex(r"(?<![\d:.])(\d{1,2}) ?h(?![\w])")
OUT_OF = regex(r" ?/ ?(?:5|6|10|100)(?![\d./])")  # `4.5/5`
SLASH = regex(r"(?<![\d/])(?<!\d[.,])(?!24/7)(\d{1,2})/(\d{1,2})(?![\d/])")
DOTTED = regex(r"(?<![\d.])(\d{1,2})\. ?(\d{1,2})(\.(?=$|\W))?(?![\d])")
HOURS_RANGE = regex(
    r"(?<![\d:.])(?<!\d-)(\d{1,2}) ?(-|ja(?= \d{1,2} valilla)|(?<= )(?:til|till|to|bis|tot) ) ?(\d{1,2})(?![\d:.-])"
)
SIX = regex(r"\W*(?:(?P<before>[^\W\d_]+(?: [^\W\d_]+){0,5})[ :]+)?(\d\d)(?P<gap> ?)(\d\d)(?P=gap)(\d\d)\W*")
BORN = frozenset(
    listed(
        "jeg, eg, jag, er, ar, i, am, im, was, my, is, the, min, mine, mon, date, ich, bin, ik, ben, olen, je, suis, "
        "ne, nee, le, born, dob, birthday, birthdate, bursdag, bursdagen, fodt, fodd, fodselsdato, fodselsdag, "
        "fodselsdagen, fodelsedag, fodelsedatum, geboren, geburtstag, geburtsdatum, op, den, syntynyt, syntymaaika, "
        "geboortedatum, jarig, naissance, anniversaire, nacimiento, fecha, de, naci, el, d"
    )
)
CUT_YEAR = regex(r"(?<!\w)'(\d\d)(?![\w:'])")  # `3. mai '19`
DASHED_YEAR = regex(r"([^\W\d_]{3,})\.? ?-(\d\d)(?![\w:]|[.,-]\d|\.? ?[^\W\d_])")  # `3 maj -19`
YEAR_FIRST = frozenset(["sv"])  # `850503`
COMPACT = regex(r"(?<![\d.,])\d{8}(?!\d)")
BETWEEN_HOURS = r"between|mellom|mellan|mellem|ml\.?|zwischen|tussen|entre|from|fra|fran|von|van|de|des|desde"
HOURS_SAID = regex(
    rf"\b(?:{BETWEEN_HOURS}) (?:kl\.? ?|klokken |klokka |klockan |las? |um )?(\d{{1,2}})(?:[:.h](\d\d))? ?(am|pm|h)?"
    r" ?(?:-|to|til|till|bis|tot|a|hasta|og|och|and|und|y|et|en) ?(?:kl\.? ?|las? )?"
    r"(\d{1,2})(?:[:.h](\d\d))? ?(am|pm|h)?(?![\w./]*\d)"
)


WORD_AFTER = regex(r"[^\w]*([^\W\d_]+)")
WORD_BEFORE = regex(r"([^\W\d_]+)[^\w]*$")
FIRST_MORNING = 6


YEARLESS = frozenset(each.pattern for each in (SLASH, DOTTED, HOURS_RANGE))


class Writing:
    """Dates and times written in figures, replaced in the text by marks that count as words."""

    def __init__(self, plain: str, calendar: CalendarWords, now: datetime | None, country: str | None) -> None:
        self.calendar, self.now = calendar, now
        self.month_first = (country or "").upper() in ("US", "PH", "PW", "FM")
        self.unclear_order = calendar.code == "en" and not country
        self.dates: dict[str, date] = {}
        self.amounts: dict[str, float] = {}
        self.clocks: dict[str, Clock] = {}
        self.unsure: set[str] = set()
        self.either: set[str] = set()
        self.impossible = False
        self.ranged = False
        self.untimely = False
        self.text = plain
        figures = FIGURES.findall(plain)
        if not figures:
            return
        if "@" in plain:
            plain = AT_SIGN.sub(" at " if calendar.code == "en" else " kl ", plain)
        plain = hours_marked(plain, calendar, self.amount)
        plain = fractions_marked(plain, calendar.spans, self.amount)
        if len(figures) == 1 and len(figures[0]) <= LONGEST_YEAR:
            self.text = self.mark_hours(plain)
            return
        plain = plain.replace(" , ", " - ")  # as it was written: `2 - 4 pm`
        plain, of_amounts = first_of_amounts(plain, calendar, self.amount)
        plain, of_days = first_of_range(plain, calendar)
        self.ranged = of_amounts or of_days
        self.text = self.mark(plain)
        if self.clocks:
            self.unsure -= self.either  # beside a time of its own, `10.11` is a date

    def mark_hours(self, plain: str) -> str:
        """`3pm`, `15h`: all that a single figure can be."""
        plain = HALF_DAY.sub(self.half_day, plain)
        return HOUR_SIGN.sub(self.hour_sign, plain) if "h" in plain else plain

    def mark(self, plain: str) -> str:
        plain = DASHED_YEAR.sub(self.dashed_year, CUT_YEAR.sub(self.cut_year, in_known_order(plain)))
        plain = self.six_figures(COMPACT.sub(self.compact, plain))
        plain = ISO.sub(self.iso, plain)
        plain = YEAR_LEADS.sub(self.year_leads, plain) if "-" in plain else plain
        plain = YEAR_APART.sub(r"\1\2\3\2\4", plain)
        plain = WITH_YEAR.sub(self.with_year, plain)
        plain = HOURS_SAID.sub(self.hours_said, plain)
        plain = HALF_DAYS.sub(self.half_days, plain)
        plain = HALF_DAY.sub(self.half_day, plain)
        plain = HALF_DAY_CUT.sub(self.half_day, plain) if self.calendar.code == "en" else plain
        plain = COLON.sub(self.colon, plain)
        plain = HOUR_SIGN.sub(self.hour_sign, plain)
        plain = SLASH.sub(self.slash, plain)
        plain = DOTTED.sub(self.dotted, plain)
        return HOURS_RANGE.sub(self.hours_range, plain)

    def cut_year(self, match: re.Match[str]) -> str:
        return str(full_year(int(match[1]), self.now)[0])

    def dashed_year(self, match: re.Match[str]) -> str:
        if self.calendar.months.singles.get(match[1]) is None:
            return match.group()
        return f"{match[1]} {full_year(int(match[2]), self.now)[0]}"

    def name(self, kind: str, count: int) -> str:
        return MARK + kind + "abcdefghijklmnopqrstuvwxyz"[min(count, 25)]

    def amount(self, value: float) -> str:
        name = self.name("n", len(self.amounts))
        self.amounts[name] = value
        return name

    def day(self, match: re.Match[str], when: date | None, unsure: bool = False) -> str:
        if when is None or len(self.dates) > 20:
            return match.group()
        name = self.name("d", len(self.dates))
        self.dates[name] = when
        if unsure or (self.now is not None and match.re.pattern in YEARLESS and is_just_past(when, self.now)):
            self.unsure.add(name)
        return f" {name} "

    def clock(self, match: re.Match[str], hour: int, minute: int, literal: bool, half_day: str = "") -> str:
        if hour > 24 or minute > 59 or len(self.clocks) > 20 or (half_day and not 1 <= hour <= 12):
            return match.group()
        name = self.name("t", len(self.clocks))
        self.clocks[name] = Clock(hour % 24, minute, literal, half_day)
        return f" {name} "

    def iso(self, match: re.Match[str]) -> str:
        day = self.day(match, safe_date(int(match[1]), int(match[2]), int(match[3])))
        if match[4] is None or day == match.group():
            return day
        return day + self.clock(match, int(match[4]), int(match[5]), True)

    def ordered(self, first: int, second: int) -> tuple[int, int]:
        """(day, month) of two figures."""
        if (self.month_first and first <= 12) or (second > 12 >= first):
            return second, first
        return first, second

    def with_year(self, match: re.Match[str]) -> str:
        year, far = full_year(int(match[4]), self.now) if len(match[4]) == 2 else (int(match[4]), False)
        day, month = self.ordered(int(match[1]), int(match[3]))
        if is_impossible(day, month):
            return self.refuse()
        unsure = self.unclear_order and match[2] == "/" and day <= 12 and day != month
        return self.day(match, safe_date(year, month, day), unsure or far)

    def year_leads(self, match: re.Match[str]) -> str:
        """`85-03-12`, and Swedish `26-12-01`, which elsewhere is the 26th of December."""
        first, month, last = int(match[1]), int(match[2]), int(match[3])
        both = 1 <= first <= LAST_DAY
        if both and self.calendar.code not in YEAR_FIRST:
            return match.group()
        return self.day(match, safe_date(full_year(first, self.now)[0], month, last) if month else None, both)

    def half_day(self, match: re.Match[str]) -> str:
        if self.calendar.code == "de" and match.group().endswith(" am"):
            return match.group()  # `um 3 am Nachmittag`
        mark = self.clock(match, int(match[1]), int(match[2] or 0), True, match[3] + "m")
        return mark + ". " * (match.group().endswith("m.") and match.group()[-3:-2] in "ap")  # the end of a sentence

    def half_days(self, match: re.Match[str]) -> str:
        """`9-11am`: nine in the morning, to be confirmed."""
        half = match[4] if int(match[1]) < int(match[3]) != 12 else ""
        mark = self.clock(match, int(match[1]), int(match[2] or 0), bool(half), f"{half}m" if half else "")
        self.unsure.add(mark.strip())
        return mark

    def hour_sign(self, match: re.Match[str]) -> str:
        return self.clock(match, int(match[1]), 0, int(match[1]) > 12)

    def colon(self, match: re.Match[str]) -> str:
        if not is_time(int(match[1]), int(match[2])):
            return self.no_time()
        return self.clock(match, int(match[1]), int(match[2]), is_literal(match[1]))

    def slash(self, match: re.Match[str]) -> str:
        day, month = self.ordered(int(match[1]), int(match[2]))
        if is_impossible(day, month):
            return self.refuse()
        unsure = self.unclear_order and day <= 12 and day != month
        return self.day(match, make_date(day, month, None, self.now), unsure)

    def dotted(self, match: re.Match[str]) -> str:
        """`14.30` is a time, `24.12` a date; where both can be, words beside it decide."""
        first, second = int(match[1]), int(match[2])
        timed, marked = self.follows_clock_word(match), self.follows_day_mark(match)
        hourly = self.follows_clock_word(match, HOUR_MARKS) or (second > 12 and second % 5 == 0)
        of_hours = len(match[2]) == 2 and is_time(first, second) and hourly
        dated = match[3] and not of_hours  # `kl. 15.30.` ends a sentence
        if not dated and (" " in match.group() or self.is_measured(match)):
            return match.group()
        if dated and is_impossible(first, second):
            return self.refuse()
        can_be_time = first < 24 and second < 60 and len(match[2]) == 2 and not dated
        day, month = self.ordered(first, second) if marked else (first, second)
        when = make_date(day, month, None, self.now) if 1 <= month <= 12 else None
        odd = len(match[2]) == 2 and not dated and not is_time(first, second)
        if odd and (second >= 60 or timed):
            return self.no_time()
        if can_be_time and (when is None or timed):
            return self.clock(match, first, second, is_literal(match[1])) + ". " * bool(match[3])
        both = can_be_time and when is not None and second % 5 == 0 and not marked and not is_of_night(match[1])
        mark = self.day(match, when, both or (self.month_first and not marked and first != second <= 12))
        if both:
            self.either.add(mark.strip())
        return mark

    def is_measured(self, match: re.Match[str]) -> bool:
        """`3.5 kilo`, `4.5/5`, `12.30 %`, `kr 12.50` are no days and no hours."""
        around = surroundings(self.calendar.code)
        if is_priced(match.string, *match.span()) or OUT_OF.match(match.string, match.end()) is not None:
            return True
        after = re.findall(r"[^\W\d_]+", match.string[match.end() : match.end() + 16])
        counted = around.measures.at(after, 0) or around.points.at(after, 0) if after else None
        return counted is not None and self.calendar.oclock.at(after, 0) is None

    def follows_clock_word(self, match: re.Match[str], marks: frozenset[str] | None = None) -> bool:
        """Whether a word of the clock stands right beside; `marks` are the only ones that count before it."""
        after = WORD_AFTER.match(match.string, match.end())
        if after is not None and self.calendar.oclock.singles.get(after[1]) is not None:
            return True
        before = WORD_BEFORE.search(match.string[max(0, match.start() - 24) : match.start()])
        if before is None or before[1] == "on":
            return False
        return before[1] in marks if marks is not None else self.calendar.clock.singles.get(before[1]) is not None

    def follows_day_mark(self, match: re.Match[str]) -> bool:
        """`on 4.22`, `am 10.10`, `op 01-04`."""
        before = WORD_BEFORE.search(match.string[max(0, match.start() - 12) : match.start()])
        return before is not None and self.calendar.day_marks.singles.get(before[1]) is not None

    def hours_range(self, match: re.Match[str]) -> str:
        """`14-16`: the first hour, to be confirmed."""
        first, last = int(match[1]), int(match[3])
        nightly = is_of_night(match[1])
        early = self.calendar.code == "nl" and first <= FIRST_MORNING < last  # Dutch `3-12`, `23-11`, `01-04`
        dated = nightly or early or first >= last or self.follows_day_mark(match)
        if match[2] == "-" and dated:
            day, month = self.ordered(first, last)
            return self.day(match, make_date(day, month, None, self.now), not nightly and first <= 12 >= last != first)
        if first > last or self.is_measured(match):
            return match.group()  # `10 to 5` is a time, `3-5 stk` are pieces
        if first > 24 or last > 24:
            return match.group()
        mark = self.clock(match, int(match[1]), 0, int(match[1]) > 12)
        self.unsure.add(mark.strip())
        return mark

    def hours_said(self, match: re.Match[str]) -> str:
        """`between 10 and 12`, `from 9.30 to 11`: the first hour, to be confirmed; `between 3 and 5 May` are days."""
        after = re.findall(r"[^\W\d_]+", match.string[match.end() : match.end() + 16])
        counted = self.calendar.months.at(after, 0) or self.calendar.spans.at(after, 0) if after else None
        if counted is not None and self.calendar.oclock.at(after, 0) is None:
            return match.group()
        first, half = int(match[1]), match[3] or (match[6] if int(match[1]) < int(match[4]) else None) or ""
        if first > 24 or int(match[4]) > 24:
            return match.group()
        mark = self.clock(match, first, int(match[2] or 0), is_literal(match[1]), half)
        self.unsure.add(mark.strip())
        return mark

    def refuse(self) -> str:
        """In the place of `30/2`: there is no such day, and no part of it means another."""
        self.impossible = True
        return f" {MARK}x "

    def no_time(self) -> str:
        """In the place of `25:00`: no part of it means another hour, and what was meant is to be confirmed."""
        self.untimely = True
        return " zzqy "

    def compact(self, match: re.Match[str]) -> str:
        """`20261123`, `23112026`."""
        figures = match.group()
        if figures[:2] in ("19", "20"):
            when = safe_date(int(figures[:4]), int(figures[4:6]), int(figures[6:]))
            if when is not None:
                return self.day(match, when)
        day, month = self.ordered(int(figures[:2]), int(figures[2:4]))
        return self.day(match, safe_date(int(figures[4:]), month, day) if figures[4:6] == "20" else None)

    def six_figures(self, plain: str) -> str:
        """`030585` as the whole answer; to be confirmed where the figures could stand in another order as well."""
        match = SIX.fullmatch(plain)
        if match is None or self.now is None or not BORN.issuperset((match["before"] or "").split()):
            return plain
        first, second, last = int(match[2]), int(match[4]), int(match[5])
        if self.calendar.code in YEAR_FIRST:
            day, month, short, other = last, second, first, (first, second, last)
        else:
            day, month = self.ordered(first, second)
            short, other = last, (last, second, first)
        year, far = full_year(short, self.now)
        unsure = self.unclear_order and day <= LAST_MONTH and day != month
        unsure = unsure or far or safe_date(full_year(other[2], self.now)[0], other[1], other[0]) is not None
        return self.day(match, safe_date(year, month, day) if month else None, unsure)


def is_impossible(day: int, month: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12 and safe_date(2028, month, day) is None


def is_time(hour: int, minute: int) -> bool:
    return (hour < 24 and minute < 60) or (hour, minute) == (24, 0)


def is_literal(hour: str) -> bool:
    return int(hour) == 0 or (len(hour) == 2 and (hour[0] == "0" or int(hour) > 12))


def is_of_night(hour: str) -> bool:
    """`03.05` is a day in May and hardly an hour."""
    return hour[0] == "0" and int(hour) < FIRST_MORNING
