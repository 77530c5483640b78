"""Days from one to another, in figures: `20-22 November`, `14. - 15.10.`, `13 t/m 15 juli`. The first is taken."""

import re

from responder.patterns import regex
from responder.understand.dates.calendar_words import CalendarWords
from responder.understand.lexicon import PhraseTable

MONTH_BY_NUMBER = ("da", "nb", "nn")
LINK = (
    r"(?:-|/|og|och|and|und|en|et|y|ja|to|till|til|bis(?: zum| zu)?|tot en met|tot|t/m|tem|auf|a|al|au|jusqu'?au|"
    r"hasta|through|thru|eller|or|oder|of|ou|o|tai)"
)
ENDING = r"(?:\.|st|nd|rd|th|ter|ten|te|ste|de|er|eme|e|a)?"
ARTICLE = r"(?:(?:den|the|le|el|de|dem|d\.) )?"
FROM_TO = regex(
    rf"(?<![\d.:])(\d{{1,2}}){ENDING} ?{LINK} ?{ARTICLE}(?:([^\W\d_]{{2,12}})\.? {ARTICLE})?(\d{{1,2}}){ENDING}"
    r"(?: (?:of|de|av|af))? (?=([^\W\d_]+))"
)
MONTH_FROM_TO = regex(
    rf"([^\W\d_]{{3,}}) (\d{{1,2}})(?:st|nd|rd|th)? ?{LINK} ?{ARTICLE}(\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.])"
)
IN_FIGURES = regex(
    rf"(?<![\d.:])(\d{{1,2}})(\.?) ?{LINK} ?{ARTICLE}(\d{{1,2}})\.(\d{{1,2}})(?:\.(\d{{4}}|\d{{2}})|(\.))?(?![\d:])"
)
MONTH_NUMBERED = regex(  # Danish `d. 1. i 12.`, `den 24 i 12`
    r"(?<![\d.:])((?:\b(?:den|d\.?) )?)(\d{1,2})(\.?) i (1[0-2]|[1-9])\.?"
    r"(?= *(?:$|[,;!?\n]|(?:kl|klokken|klokka|ved|er|passer|gar|eller|og|men)\b))"
)
MONTH_COUNTED = regex(r"\b(\d{1,2})(st|nd|rd|th) of the (1[0-2]|[1-9])(?:st|nd|rd|th)\b")  # `the 3rd of the 5th`
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip
HYPHENED = regex(r"(?<![\d./-])(\d{1,2})-(\d{1,2})/(\d{1,2})-(\d{1,2})(?![\d./-])")  # Dutch `27-11/28-11`
YEAR_LAST = regex(
    rf"(?<![\d.:])(\d{{1,2}})([./])(\d{{1,2}})\.? ?(?={LINK} ?{ARTICLE}\d{{1,2}}\2\d{{1,2}}\2(\d{{4}}|\d{{2}})(?!\d))"
)
BARE = regex(
    r"\b(?:du|vom|del|den|d\.|am|el|le|the(?= \d{1,2}(?:st|nd|rd|th)\b)) (\d{1,2})(?:\.|st|nd|rd|th|:?[ea]|er|e)? ?"
    r"(?:-|au|til|till|bis|al|to|og|och|und|en|et|y|and) ?(?:den |d\. |zum |the |le |el )?"
    r"(\d{1,2})(?:\.(?!\d)|st|nd|rd|th|:?[ea]|er|e)?(?![\d:.])(?! ?[hu]\b| uhr| heures)"
)


def first_of_range(plain: str, calendar: CalendarWords) -> tuple[str, bool]:
    """The text with `20-22 november` as `20 november`, and whether there was one: the day is to be confirmed."""
    months = calendar.months
    found = False

    def seen(instead: str) -> str:
        nonlocal found
        found = True
        return instead

    def before_month(match: re.Match[str]) -> str:
        weekday = match[2] is None or named(match[2], calendar.weekdays)
        fits = weekday and named(match[4], months) and is_range(match[1], match[3])
        return seen(f"{match[1]}. ") if fits else match.group()

    def after_month(match: re.Match[str]) -> str:
        fits = named(match[1], months) and is_range(match[2], match[3])
        return seen(f"{match[1]} {match[2]}") if fits else match.group()

    def in_figures(match: re.Match[str]) -> str:
        sure = match[2] or match[5] or match[6]  # `14-15.10` may be hours
        if not sure or not is_range(match[1], match[3]) or not 1 <= int(match[4]) <= 12:
            return match.group()
        return seen(f"{match[1]}.{match[4]}.{match[5] or ''} ")

    def bare(match: re.Match[str]) -> str:
        if not is_range(match[1], match[2]) or named_after(match, months):
            return match.group()
        return seen(f"{calendar_mark(calendar)} {match[1]}. ")

    if calendar.code in MONTH_BY_NUMBER:
        plain = MONTH_NUMBERED.sub(month_numbered, plain)
    if calendar.code == "en" and " of the " in plain:
        plain = MONTH_COUNTED.sub(month_counted, plain)
    plain = HYPHENED.sub(r"\1/\2 - \3/\4", plain)
    plain = YEAR_LAST.sub(r"\1\2\3\2\4 ", plain)
    plain = IN_FIGURES.sub(in_figures, plain)
    plain = MONTH_FROM_TO.sub(after_month, FROM_TO.sub(before_month, plain))
    return BARE.sub(bare, plain), found


def month_numbered(match: re.Match[str]) -> str:
    """`1.12. ` for `d. 1. i 12.`; `3 i 4` is told of other things."""
    return f"{match[1]}{match[2]}.{match[4]}. " if match[1] or match[3] else match.group()


def month_counted(match: re.Match[str]) -> str:
    return f"{match[1]}{match[2]} of {MONTHS[int(match[3]) - 1]}"


def calendar_mark(calendar: CalendarWords) -> str:
    """The word before the number of a day: `den`, `le`, `el`."""
    return {"fr": "le", "es": "el", "de": "am", "en": "the", "nl": "de"}.get(calendar.code, "den")


def named_after(match: re.Match[str], months: PhraseTable) -> bool:
    after = re.findall(r"[^\W\d_]+", match.string[match.end() : match.end() + 16])
    return bool(after) and months.at(after, 0) is not None


def named(word: str, names: PhraseTable) -> bool:
    return names.singles.get(word) is not None


def is_range(first: str, last: str) -> bool:
    return 1 <= int(first) < int(last) <= 31
