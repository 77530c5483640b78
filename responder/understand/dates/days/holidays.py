"""Holidays by name: `julaften`, `Easter Monday`, `midsommarafton`, as the next day that bears the name."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from responder.understand.dates.calendar_words import BEFORE_AS_FOR
from responder.understand.dates.days.spans import amount_before
from responder.understand.dates.meant.denial import denied
from responder.understand.dates.meant.wishes import is_wished
from responder.understand.dates.scene import Day, Scene, safe_date, year_at
from responder.understand.lexicon import PhraseTable, listed, mapped, table_of
from responder.understand.words.dates.holidays import HOLIDAYS

LONGEST_CUT = 3
LONGEST_GAP = 9  # years from one leap day to the next, around 2100
DAYS = {"day": 1, "week": 7}
BEFORE = frozenset(listed("before, fore, innan, inden, vor, voor, ennen, avant, antes, prior, veille"))
AFTER = frozenset(listed("after, etter, efter, nach, na, apres, despues, following, lendemain"))
IN_ONE_WORD = {"veille": -1, "lendemain": 1}
LINKS = frozenset(["the", "den", "der", "dem", "de", "du", "la", "le", "el", "del", "d"])
MOST_AWAY = 60  # days
SEASONAL = frozenset(
    listed(
        "do, party, parties, dinner, lunch, meal, present, presents, gift, gifts, shopping, tree, card, cards, "
        "holiday, holidays, break, decorations, lights, order, rush, market, concert, show, play, repas, diner, fete, "
        "cadeau, cadeaux, vacances, marche, sapin, cena, comida, regalo, regalos, vacaciones, fiesta, compras, arbol"
    )
)


@lru_cache(maxsize=16)
def holiday_names(code: str) -> PhraseTable:
    return table_of((name, rule) for rule, name in mapped(HOLIDAYS[code]))


def holidays(scene: Scene, today: date) -> Iterator[Day]:
    """The holidays that a reply names; a season such as `jula` is its first day, to be confirmed."""
    for start, end, rule in holiday_names(scene.calendar.code).find(scene.words):
        if any(place in scene.breaks and not is_cut(scene.read[place - 1]) for place in range(start + 1, end)):
            continue  # `Thursday is no good, Friday works`
        if scene.foreign and end - start == 1 and len(scene.read[start]) <= LONGEST_CUT:
            continue  # `bruk den nye adressen` names no New Year's Eve
        if is_wished(scene, start) or is_of_thing(scene, start, end) or denied(scene, start, end):
            continue
        year, after = year_at(scene, end, today)
        when = next_holiday(rule.rstrip("?"), today) if year is None else holiday_in(rule.rstrip("?"), year)
        scene.use(start, after)
        if when is not None:
            yield beside_holiday(scene, start, when) or Day(when, start, rule.endswith("?"))


def is_of_thing(scene: Scene, start: int, end: int) -> bool:
    """`our Christmas do`, `le repas de Noël`, `la cena de Navidad`: a thing of the season, and no day."""
    if scene.calendar.code == "en":
        return end not in scene.breaks and scene.at(end) in SEASONAL
    return scene.at(start - 1) == "de" and start > 1 and scene.at(start - 2) in SEASONAL


def beside_holiday(scene: Scene, start: int, holiday: date) -> Day | None:
    """`two days before Christmas`, `dagen etter julaften`, `the Tuesday after Easter`, to be confirmed."""
    place = start - 1
    while place > 0 and scene.at(place) in LINKS:
        place -= 1
    word = scene.at(place)
    earlier = word in BEFORE or (word == "for" and scene.calendar.code in BEFORE_AS_FOR)
    if not word or not (earlier or word in AFTER):
        return None
    sign = -1 if earlier else 1
    if word in IN_ONE_WORD:
        scene.use(place, start)
        return Day(holiday + timedelta(days=sign), place, True)
    for first, end, value in scene.calendar.weekdays.find(scene.words):
        if end == place:
            away = (int(value) - holiday.weekday()) * sign % 7 or 7
            scene.use(first, start)
            return Day(holiday + timedelta(days=sign * away), first, True)
    for first, end, unit in scene.calendar.spans.find(scene.words):
        if end == place and unit in DAYS:
            amount = amount_before(scene, first)
            count = amount[1] * DAYS[unit] if amount is not None else DAYS[unit]
            led = amount[0] if amount is not None else first
            if count > MOST_AWAY:
                return None
            scene.use(led, start)
            return Day(holiday + timedelta(days=sign * round(count)), led, True)
    return None


def is_cut(word: str) -> bool:
    """`2. påskedag`, `skt. hans`: the pause is no more than a dot."""
    return word.isdigit() or len(word) <= LONGEST_CUT


def next_holiday(rule: str, today: date) -> date | None:
    for year in range(today.year, today.year + LONGEST_GAP):
        when = holiday_in(rule, year)
        if when is not None and when >= today:
            return when
    return None


@lru_cache(maxsize=1024)
def holiday_in(rule: str, year: int) -> date | None:
    """The day of a rule (notation: `words.dates.holidays`) in this year."""
    if not 1 <= year <= 9998:
        return None
    if rule.startswith("E"):
        return easter(year) + timedelta(days=int(rule[1:]))
    if rule.startswith("S"):
        start, _, weekday = rule[1:].partition("/")
        month, day = start.split("-")
        first = date(year, int(month), int(day))
        return first + timedelta(days=(int(weekday) - first.weekday()) % 7)
    if "/" in rule:
        counted, _, later = rule.partition("+")
        month, count, weekday = counted.split("/")
        return counted_weekday(year, int(month), int(count), int(weekday)) + timedelta(days=int(later or 0))
    month, day = rule.split("-")
    return safe_date(year, int(month), int(day))


def counted_weekday(year: int, month: int, count: int, weekday: int) -> date:
    """The `count`-th such weekday of the month; -1 is the last."""
    if count > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by Oudin's arithmetic (1940)."""
    golden = year % 19
    century = year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    full = moon - (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + full + 2 - century + century // 4) % 7
    shift = full - weekday
    month = 3 + (shift + 40) // 44
    return date(year, month, shift + 28 - 31 * (month // 4))
