"""Days named by their number in the month alone: `den 3.`, `the 3rd`, `le 3 ou le 4`, Finnish `3. päivä`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from responder.understand.dates.beside_hours import counts_people, is_ordered
from responder.understand.dates.calendar_words import ENGLISH_ENDINGS, is_ending, number_at
from responder.understand.dates.meant.clauses import turns
from responder.understand.dates.meant.corrected import NEAR
from responder.understand.dates.meant.denial import denied
from responder.understand.dates.scene import LAST_DAY, LAST_HOUR, Day, Scene, safe_date
from responder.understand.joining import AND, OR
from responder.understand.lexicon import listed

LIST_PLACES = 10  # `the third` may be a place in a list, `the twenty-third` is a day
FINNISH_DAY = frozenset(["paiva", "paivana", "pva"])  # behind the number of a day; what is counted is in another case
OTHERWISE = OR | frozenset(
    listed("evt, eventuelt, eventuellt, ev, evtl, eventuell, alternativt, alternativ, ggf, eventueel, eventuellement")
)
ARTICLES = frozenset(["den", "the", "d", "am", "der", "le", "el", "de", "dem", "on", "pa"])


def marked_days(scene: Scene, today: date) -> Iterator[Day]:
    """The next day of a month with this number, and the further ones that are named beside it."""
    turned_down = refused_date(scene, today)
    if turned_down is not None:
        for day in marked_days_from(scene, max(today, turned_down.replace(day=1))):
            far = abs((day.when - turned_down).days) > NEAR
            yield replace(day, ambiguous=day.ambiguous or (far and day.when != next_numbered(today, day.when.day)))
        return
    yield from marked_days_from(scene, today)


def refused_date(scene: Scene, today: date) -> date | None:
    """The date that is turned down with its month, which the day named instead shares: `not 24 December, the 28th`."""
    for words in scene.refused:
        written = scene.dates.get(words[0])
        hits = scene.calendar.months.find(words)
        if written is None and hits:
            month = int(hits[0][2])
            number = next((int(word) for word in words if word.isdigit() and 1 <= int(word) <= LAST_DAY), 1)
            written = safe_date(today.year + (month < today.month), month, number)
        if written is not None and written >= today:
            return written
    return None


def marked_days_from(scene: Scene, today: date) -> Iterator[Day]:
    first = None
    for place in range(len(scene.words)):
        if first is None:
            first = marked_day(scene, place, today) or unmarked_day(scene, place, today)
            if first is not None:
                yield first
        elif joins_day(scene, place) and not denied(scene, place, place + 1):
            number = int(scene.at(place))
            when = next_numbered(today, number)
            if when is not None and when != first.when:
                scene.use(place, place + 1 + is_ending(scene.at(place + 1), number))
                yield Day(when, place)


def further_days(scene: Scene, today: date) -> Iterator[Day]:
    """`Friday or the 4th`, `2. Dezember, nicht der 3.`: beside a day that is named otherwise, and no hours."""
    for place, word in enumerate(scene.words):
        ended = scene.at(place + 1) in ENGLISH_ENDINGS
        if not word.isdigit() or len(word) > 2 or counts_people(scene, place + 1 + ended):
            continue
        if ended or is_marked(scene, place):
            day = marked_day(scene, place, today)
            if day is not None:
                yield day
        elif is_other(scene, place) and joins_day(scene, place):
            when = next_numbered(today, int(word))
            scene.use(place, place + 1 + is_ending(scene.at(place + 1), int(word)))
            if when is not None:
                yield Day(when, place, True)


def is_other(scene: Scene, place: int) -> bool:
    """`12. desember, evt. 13.`: right behind the day, as another."""
    return place > 1 and scene.at(place - 1) in OTHERWISE and not scene.at(place - 2)


def marked_day(scene: Scene, place: int, today: date) -> Day | None:
    spelled = ordinal_day(scene, place)
    number = spelled or number_at(scene.words, place, scene.calendar.code)
    if number is None or not (spelled or scene.at(place).isdigit()) or not 1 <= number[1] <= LAST_DAY:
        return None
    if scene.read[place + 1 : place + 3] == ("de", "la"):
        return None  # `5 de la tarde`
    ending = scene.at(place).isdigit() and is_ending(scene.at(place + 1), number[1])
    mark = is_marked(scene, place)
    after = place + (2 if ending else number[0])
    counted = scene.at(after) and scene.calendar.spans.at(scene.words, after) is not None
    if counted and not (mark and scene.calendar.code == "fi"):
        return None  # `3rd week of december`
    if not (ending or mark) or is_ordered(scene, place, after) or denied(scene, place, place + 1):
        return None
    when = next_numbered(today, number[1])
    if when is None:
        return None
    scene.use(place, after)
    in_words = spelled is not None and not scene.read[place].isdigit()
    return Day(when, place, in_words and number[1] <= LIST_PLACES)


def unmarked_day(scene: Scene, place: int, today: date) -> Day | None:
    """`ikke 10. desember, men 11. går fint`: beside a day that is turned down, to be confirmed."""
    if not scene.refused or not joins_day(scene, place) or denied(scene, place, place + 1):
        return None
    when = next_numbered(today, int(scene.at(place)))
    scene.use(place, place + 1)
    return Day(when, place, True) if when is not None else None


def joins_day(scene: Scene, place: int) -> bool:
    """Whether a figure behind the number of a day is another: `den 3. eller 4.`, `not the 26th but the 27th`."""
    word = scene.at(place)
    if not word.isdigit() or len(word) > 2 or not 1 <= int(word) <= LAST_DAY:
        return False
    after = scene.at(place + 1)
    if after and not is_ending(after, int(word)) and is_counted(scene, place + 1):
        return False
    if is_ordered(scene, place, place + 1):
        return False
    if is_marked(scene, place):
        return True
    start = place
    while start > 0 and scene.read[start - 1] in ARTICLES:
        start -= 1
    joined = scene.read[start - 1] in OTHERWISE or scene.read[start - 1] in AND
    if joined and not scene.at(start - 2):
        return True  # the day before stands right beside
    dotted = place + 1 in scene.ends and place + 1 < len(scene.words) and place + 1 not in scene.breaks
    told = start < place or int(word) > LAST_HOUR or is_ending(after, int(word)) or dotted
    return told and (joined or start in scene.breaks or turns(scene.read, start - 1, scene.calendar.code))


def is_counted(scene: Scene, place: int) -> bool:
    """Whether a unit or the word for the hour follows: no day of a month."""
    unit = scene.calendar.spans.at(scene.words, place)
    if unit is not None and unit[1] != "year":  # Swedish `27 är ledigt` is folded as years are
        return True
    return scene.calendar.oclock.at(scene.words, place) is not None


def is_marked(scene: Scene, place: int) -> bool:
    """`den 3`, `el día 3`; Finnish `3. päivä`."""
    marks = scene.calendar.day_marks
    if scene.calendar.code == "fi":
        numbered = place + 1 in scene.ends or scene.at(place + 1) in FINNISH_DAY
        return numbered and bool(scene.at(place + 1)) and marks.at(scene.words, place + 1) is not None
    before = scene.words[max(0, place - 2) : place]
    return any(end == len(before) for _, end, _ in marks.find(before))


def ordinal_day(scene: Scene, place: int) -> tuple[int, int] | None:
    """(number of words, day) of `den tjugotredje`, and of no `second week`."""
    hit = scene.calendar.ordinal_days.at(scene.words, place) if scene.at(place) else None
    if hit is None or not 1 <= int(hit[1]) <= 31:
        return None
    after = place + hit[0]
    counted = after < len(scene.words) and scene.at(after) and scene.calendar.spans.at(scene.words, after) is not None
    counted = counted and scene.at(after) not in FINNISH_DAY
    return None if counted else (hit[0], int(hit[1]))


def next_numbered(today: date, day: int) -> date | None:
    for ahead in range(3):
        year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
        when = safe_date(year, month + 1, day)
        if when is not None and when >= today:
            return when
    return None
