"""Which time of day a reply names: `kl 15`, `halv fire`, `quarter past three`, `15h30`."""

from dataclasses import replace

from responder.understand.dates.beside_hours import (
    counts_people,
    counts_us,
    ends_hour,
    half_day_at,
    is_address,
    is_from_hour,
    is_in_part,
    is_ordered,
    is_run_together,
)
from responder.understand.dates.calendar_words import HOUR_MARKS, ONE, number_at
from responder.understand.dates.scene import Clock, Scene
from responder.understand.joining import AND
from responder.understand.lexicon import NORDIC
from responder.values import frozen

POINTING = frozenset(["this", "that", "the", "which", "no", "any", "next", "last", "first"])


@frozen
class Time:
    """An hour as said; `literal` when it needs no guess between morning and afternoon."""

    hour: int
    minute: int
    place: int
    literal: bool = False
    ambiguous: bool = False
    bare: bool = False  # nothing marks it as an hour but the day it is told with

    def iso(self) -> str:
        return f"{self.hour:02}:{self.minute:02}"


def time_at(scene: Scene, place: int, has_day: bool) -> tuple[int, Time] | None:
    """(place after, time) of the time that begins here."""
    calendar = scene.calendar
    word = scene.words[place]
    whole = certain_hour(scene, place) if word in scene.clocks or word in calendar.noon.starts else None
    if whole is not None:
        after, time = whole
        spoken = minutes_said(scene, after, time.hour, place) if calendar.hour_first and not time.minute else None
        if spoken is None and calendar.code == "fr" and word not in scene.clocks:
            spoken = bare_minutes_of_noon(scene, after, time)
        if spoken is None:  # and not `midi et demi`, `8pm y media`
            return whole
        return spoken[0], replace(spoken[1], literal=time.literal)
    spoken = spoken_time(scene, after_marks(scene, place)) or compact_time(scene, place)
    if spoken is not None:
        return with_half_day(scene, spoken)
    return marked_hour(scene, place, has_day)


def bare_minutes_of_noon(scene: Scene, after: int, noon: Time) -> tuple[int, Time] | None:
    """`midi quinze`."""
    minutes = minutes_at(scene, after) if scene.at(after) and not scene.at(after).isdigit() else None
    return (minutes[0], Time(noon.hour, minutes[1], noon.place)) if minutes is not None and minutes[1] >= 5 else None


def certain_hour(scene: Scene, place: int) -> tuple[int, Time] | None:
    """(place after, time) of a time in figures, or of noon."""
    written = scene.clocks.get(scene.at(place))
    if written is not None:
        return place + 1, from_written(written, place)
    noon = scene.calendar.noon.at(scene.words, place) if scene.at(place) else None
    return (place + noon[0], Time(int(noon[1]), 0, place, True)) if noon is not None else None


def with_half_day(scene: Scene, spoken: tuple[int, Time]) -> tuple[int, Time]:
    """`half past three pm`."""
    after, time = spoken
    half = half_day_at(scene, after)
    if half is None or not 1 <= time.hour <= 12:
        return spoken
    return half[0], from_written(Clock(time.hour, time.minute, True, half[1]), time.place)


def after_marks(scene: Scene, place: int) -> int:
    """Where `kl`, `ca kl` ends; the minutes follow the hour in other languages, which look for it themselves."""
    for _ in range(0 if scene.calendar.hour_first else 2):
        mark = scene.calendar.clock.at(scene.words, place) if scene.at(place) else None
        if mark is None or place + mark[0] >= len(scene.words):
            break
        place += mark[0]
    return place


def compact_time(scene: Scene, place: int) -> tuple[int, Time] | None:
    """`1530` at the beginning of a short reply, or right after a day (`torsdag 1800`)."""
    word = scene.at(place)
    if len(word) != 4 or not word.isdigit():
        return None
    beside_day = place > 0 and not scene.at(place - 1) and place not in scene.breaks
    ahead = place + 1 < len(scene.words) and not scene.at(place + 1) and place + 1 not in scene.breaks
    beside_day = beside_day or (ahead and not place)  # `0945 i morgen`
    if not beside_day and (place or len(scene.words) > 4):
        return None
    hour, minute = int(word[:2]), int(word[2:])
    if not (6 <= hour <= 23 and minute % 5 == 0 and minute < 60) or (hour in (19, 20) and minute > 0):
        return None
    return place + 1, Time(hour, minute, place, True)


def from_written(written: Clock, place: int) -> Time:
    if written.half_day == "pm" and written.hour < 12:
        return Time(written.hour + 12, written.minute, place, True)
    if written.half_day == "am" and written.hour == 12:
        return Time(0, written.minute, place, True)
    return Time(written.hour, written.minute, place, written.literal or bool(written.half_day))


def spoken_time(scene: Scene, place: int) -> tuple[int, Time] | None:
    if scene.calendar.hour_first:
        return minutes_after_hour(scene, place)
    return half_hour(scene, place) or minutes_before_hour(scene, place) or bare_minutes(scene, place)


def bare_minutes(scene: Scene, place: int) -> tuple[int, Time] | None:
    """`one thirty`, `nitten tretti`, `tolv och trettio`: in words, since `1 30` may be anything."""
    code, word = scene.calendar.code, scene.words[place]
    if place + 1 >= len(scene.words) or word.isdigit() or (word in ONE and code != "en"):
        return None
    hour = hour_at(scene, place)
    if hour is None or not hour[1]:
        return None
    linked = hour[0] + (scene.at(hour[0]) in AND and place > 0 and scene.read[place - 1] in HOUR_MARKS)
    minute = number_at(scene.words, linked, code) if not scene.at(linked).isdigit() else None
    if minute is None or not 10 <= minute[1] < 60 or minute[1] % 5:
        return None
    after = linked + minute[0]
    if code != "en" and not ends_hour(scene, after):
        return None  # `ti femten esker`
    return after, Time(hour[1], minute[1], place, hour[1] > NOON)


def german_quarter(scene: Scene, place: int) -> tuple[int, Time] | None:
    """`dreiviertel fünf` is a quarter to five, `viertel acht` a quarter past seven: that one to be confirmed."""
    whole = hour_at(scene, place + 1) if scene.calendar.code == "de" and scene.at(place + 1) not in ONE else None
    if whole is None:
        return None
    before = 15 if scene.at(place - 1) in THREE else QUARTERS[scene.at(place)]
    return whole[0], replace(shifted(whole[1] * 60 - before, place), ambiguous=before > HALF)


QUARTERS = {"dreiviertel": 15, "viertel": 45}  # minutes before the hour that is named
HALF, NOON = 30, 12
FIVE = 5
LEAST_SAID = 10  # minutes that German and Dutch tell behind `Uhr`
THREE = ("drei", "3")  # `drei viertel acht`


def half_hour(scene: Scene, place: int) -> tuple[int, Time] | None:
    """`halv fire` is half past three, `half past four` half past four."""
    calendar = scene.calendar
    if scene.at(place) in QUARTERS:
        return german_quarter(scene, place)
    half = calendar.half.at(scene.words, place)
    if half is None:
        return None
    after = place + half[0]
    if not calendar.half_before:
        past = calendar.past.at(scene.words, after) if after < len(scene.words) else None
        after += past[0] if past else 0
    hour = whole_hour(scene, after)
    if hour is None:
        return None
    shift = 1 if calendar.half_before else 0
    return hour[0], Time((hour[1].hour - shift) % 24, 30, place, hour[1].literal)


def whole_hour(scene: Scene, place: int) -> tuple[int, Time] | None:
    """The hour that minutes are told from: `three`, `3pm`, `noon`."""
    certain = certain_hour(scene, place) if scene.at(place) else None
    if certain is not None:
        return certain if not certain[1].minute else None
    hour = hour_at(scene, place)
    return (hour[0], Time(hour[1], 0, place)) if hour is not None else None


def hour_at(scene: Scene, place: int) -> tuple[int, int] | None:
    number = number_at(scene.words, place, scene.calendar.code)
    if number is None or number[1] > 24:
        return None
    return place + number[0], number[1] % 24


def minutes_before_hour(scene: Scene, place: int) -> tuple[int, Time] | None:
    """`kvart over tre`, `ti på halv fire`, `twenty to four`."""
    calendar = scene.calendar
    minutes = minutes_at(scene, place)
    if minutes is None or minutes[0] >= len(scene.words):
        return None
    after, count = minutes
    sign = 1
    link = calendar.past.at(scene.words, after)
    if link is None:
        link, sign = calendar.before.at(scene.words, after), -1
    if link is None or not scene.at(after):
        return None
    target = after + link[0]
    half = half_hour(scene, target) if target < len(scene.words) else None
    if half is not None:
        return half[0], shifted(half[1].hour * 60 + 30 + sign * count, place)
    whole = whole_hour(scene, target)
    told = calendar.code in NORDIC and not scene.at(place).isdigit()  # `fem på fem` is five minutes to
    if whole is None or (sign == -1 and count == whole[1].hour and not told) or counts_people(scene, whole[0]):
        return None
    if scene.at(after) == "for" and count % FIVE:
        return None  # `kl 16 for to`
    if scene.at(after) == "i" and scene.at(whole[0]) and calendar.spans.at(scene.words, whole[0]) is not None:
        return None  # `kl 15 i 2 timer`
    if sign == -1 and scene.at(target) in scene.clocks and calendar.quarter.at(scene.words, place) is None:
        return None  # `10 to 11:00` is from one hour to the other
    return whole[0], replace(shifted(whole[1].hour * 60 + sign * count, place), literal=whole[1].literal)


def minutes_at(scene: Scene, place: int) -> tuple[int, int] | None:
    quarter = scene.calendar.quarter.at(scene.words, place)
    if quarter is not None:
        return place + quarter[0], 15
    number = number_at(scene.words, place, scene.calendar.code)
    if number is None or not 1 <= number[1] < 60:
        return None
    after = place + number[0]
    if number[1] == 3 and scene.at(after).startswith("quart") and scene.calendar.code == "fr":
        return after + 1, 45
    unit = scene.calendar.spans.at(scene.words, after) if after < len(scene.words) else None
    return (after + unit[0] if unit is not None and unit[1] == "minute" else after), number[1]


def shifted(minutes: int, place: int) -> Time:
    hour, minute = divmod(minutes % 1440, 60)
    return Time(hour, minute, place)


def minutes_after_hour(scene: Scene, place: int) -> tuple[int, Time] | None:
    """`trois heures et quart`, `las tres y media`, `las cuatro menos diez`."""
    calendar = scene.calendar
    start = skip(calendar.clock.at(scene.words, place), place)
    hour = hour_at(scene, start)
    if hour is None:
        return None
    after = hour[0]
    after = skip(calendar.oclock.at(scene.words, after) if after < len(scene.words) else None, after)
    return minutes_said(scene, after, hour[1], place)


def minutes_said(scene: Scene, after: int, hour: int, place: int) -> tuple[int, Time] | None:
    """`et quart`, `moins dix`, `y media` after an hour."""
    calendar = scene.calendar
    if after >= len(scene.words):
        return None
    half = calendar.half.at(scene.words, after)
    if half is not None:
        return after + half[0], Time(hour, 30, place)
    for table, sign in ((calendar.past, 1), (calendar.before, -1)):
        link = table.at(scene.words, after)
        minutes = minutes_at(scene, after + link[0]) if link and after + link[0] < len(scene.words) else None
        if link is None or minutes is None:
            continue
        if sign == -1 or are_minutes(scene, after + link[0], *minutes):
            return minutes[0], shifted(hour * 60 + sign * minutes[1], place)
    return None


def are_minutes(scene: Scene, place: int, after: int, count: int) -> bool:
    """Whether minutes are told after `et` and `y`, and no second hour: `entre midi et 2`."""
    calendar = scene.calendar
    if calendar.quarter.at(scene.words, place) is not None or calendar.spans.at(scene.words, after - 1) is not None:
        return True
    return calendar.code == "es" and count % 5 == 0


def skip(hit: tuple[int, str] | None, place: int) -> int:
    return place + hit[0] if hit is not None else place


def marked_hour(scene: Scene, place: int, has_day: bool) -> tuple[int, Time] | None:
    """An hour after `kl`, before `Uhr` or `pm`, or bare beside a day."""
    calendar = scene.calendar
    mark = calendar.clock.at(scene.words, place)
    start = skip(mark, place)
    if scene.at(start) and mark is not None and start < len(scene.words):
        again = calendar.clock.at(scene.words, start)
        start = skip(again, start)
    compact = scene.at(start)
    if mark is not None and len(compact) == 4 and compact.isdigit() and compact[:2] < "24" and compact[2:] < "60":
        return start + 1, Time(int(compact[:2]), int(compact[2:]), place, True)
    if mark is not None and is_run_together(scene, start):
        return start + 1, Time(int(compact[0]), int(compact[1:]), place)
    hour = hour_at(scene, start)
    if hour is None:
        return None
    after, value = hour
    half_day = half_day_at(scene, after)
    if half_day is not None:
        return half_day[0], from_written(Clock(value, 0, True, half_day[1]), place)
    if mark is not None and counts_people(scene, after):
        return None
    oclock = calendar.oclock.at(scene.words, after) if scene.at(after) else None
    if oclock is None and counts_us(scene, start, after):
        return None
    if oclock is None and mark is None and (is_address(scene, start, after) or is_ordered(scene, start, after)):
        return None
    if value == 0 and compact == "24" and mark is None:
        return None
    free = has_day and is_free(scene, start, after)
    bare = oclock is None and mark is None and not free
    if bare and not is_from_hour(scene, start) and (value > 12 or compact in ONE or not is_in_part(scene, after)):
        return None
    after = skip(oclock, after)
    half_day = half_day_at(scene, after)
    if half_day is not None and 1 <= value <= 12:  # `3 o'clock pm`
        return half_day[0], from_written(Clock(value, 0, True, half_day[1]), place)
    minute = scene.at(after)
    spelled = oclock is not None if calendar.code in ("fr", "de", "nl") else calendar.code == "es" and mark is not None
    spoken = minutes_at(scene, after) if spelled and minute and not minute.isdigit() else None
    told = spoken is not None and spoken[1] >= LEAST_SAID and not counts_people(scene, spoken[0])
    if spoken is not None and (calendar.hour_first or told):
        # `quinze heures trente`, `a las siete treinta pm`, `neun Uhr fünfzehn`
        return with_half_day(scene, (spoken[0], Time(value, spoken[1], place, value > 12)))
    if len(minute) == 2 and minute.isdigit() and minute < "60" and (mark is not None or oclock is not None):
        return after + 1, Time(value, int(minute), place, value > 12)
    marked = oclock is not None or mark is not None or not free
    return after, Time(value, 0, place, value > 12 or value == 0, bare=not marked)


def is_free(scene: Scene, place: int, after: int) -> bool:
    """Whether a bare number beside a day can be an hour: nothing is counted with it, and it is no article."""
    word = scene.at(after)
    if scene.read[place] == "one" and place and scene.read[place - 1] in POINTING:
        return False  # `not this one`
    if (
        scene.at(place) in ONE
        and not scene.at(place).isdigit()
        and after < len(scene.read)
        and after not in scene.breaks
    ):
        return False  # `en tur på fredag`
    if not word:
        return True
    return scene.calendar.spans.at(scene.words, after) is None and not counts_people(scene, after)
