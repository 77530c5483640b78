"""Which time of day a reply names: `kl 15`, `halv fire`, `quarter past three`, `15h30`."""

from dataclasses import replace

from responder.understand.dates.calendar_words import ONE, number_at
from responder.understand.dates.scene import Scene
from responder.understand.neighbours import surroundings
from responder.values import frozen

HALF_DAYS = frozenset(["am", "pm", "a", "p", "h", "t", "min", "x"])
IN_PART = frozenset(["pa", "om", "in", "the", "i", "de", "am", "du", "la", "a", "s", "this"])


@frozen
class Time:
    """An hour as said; `literal` when it needs no guess between morning and afternoon."""

    hour: int
    minute: int
    place: int
    literal: bool = False
    ambiguous: bool = False

    def iso(self) -> str:
        return f"{self.hour:02}:{self.minute:02}"


@frozen
class Clock:
    """A written time such as 15:30 or 3pm; `half_day` is am, pm or nothing."""

    hour: int
    minute: int
    literal: bool
    half_day: str = ""


def find_times(scene: Scene, clocks: dict[str, Clock], has_day: bool) -> list[Time]:
    found: list[Time] = []
    place = 0
    while place < len(scene.words):
        hit = time_at(scene, place, clocks, has_day) if scene.at(place) else None
        if hit is None:
            place += 1
            continue
        end, time = hit
        found.append(time)
        scene.use(place, end)
        place = end
    return found


def time_at(scene: Scene, place: int, clocks: dict[str, Clock], has_day: bool) -> tuple[int, Time] | None:
    """(place after, time) of the time that begins here."""
    calendar = scene.calendar
    written = clocks.get(scene.at(place))
    if written is not None:
        spoken = minutes_said(scene, place + 1, written.hour, place) if scene.calendar.hour_first else None
        return spoken or (place + 1, from_written(written, place))
    noon = calendar.noon.at(scene.words, place)
    if noon is not None:
        after, hour = place + noon[0], int(noon[1])
        half = minutes_said(scene, after, hour, place) if scene.calendar.hour_first else None  # `midi et demi`
        return (half[0], replace(half[1], literal=True)) if half is not None else (after, Time(hour, 0, place, True))
    spoken = spoken_time(scene, after_marks(scene, place)) or compact_time(scene, place)
    if spoken is not None:
        return spoken
    return marked_hour(scene, place, has_day)


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
    """English `one thirty`, `five fifteen`: in words, since `1 30` may be anything."""
    if scene.calendar.code != "en" or scene.at(place).isdigit():
        return None
    hour = hour_at(scene, place)
    minute = number_at(scene.words, hour[0], "en") if hour is not None and not scene.at(hour[0]).isdigit() else None
    if hour is None or minute is None or not 1 <= hour[1] <= 12 or not 10 <= minute[1] < 60 or minute[1] % 5:
        return None
    return hour[0] + minute[0], Time(hour[1], minute[1], place)


def half_hour(scene: Scene, place: int) -> tuple[int, Time] | None:
    """`halv fire` is half past three, `half past four` half past four."""
    calendar = scene.calendar
    if scene.at(place) == "dreiviertel":
        whole = hour_at(scene, place + 1)
        return (whole[0], shifted(whole[1] * 60 - 15, place)) if whole is not None else None
    half = calendar.half.at(scene.words, place)
    if half is None:
        return None
    after = place + half[0]
    if not calendar.half_before:
        past = calendar.past.at(scene.words, after) if after < len(scene.words) else None
        after += past[0] if past else 0
    hour = hour_at(scene, after)
    if hour is None:
        return None
    shift = 1 if calendar.half_before else 0
    return hour[0], Time((hour[1] - shift) % 24, 30, place)


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
    hour = hour_at(scene, target)
    if hour is None or (sign == -1 and count == hour[1]) or counts_people(scene, hour[0]):
        return None
    return hour[0], shifted(hour[1] * 60 + sign * count, place)


def minutes_at(scene: Scene, place: int) -> tuple[int, int] | None:
    quarter = scene.calendar.quarter.at(scene.words, place)
    if quarter is not None:
        return place + quarter[0], 15
    number = number_at(scene.words, place, scene.calendar.code)
    if number is None or not 1 <= number[1] < 60:
        return None
    after = place + number[0]
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
        if minutes is not None:
            return minutes[0], shifted(hour * 60 + sign * minutes[1], place)
    return None


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
    hour = hour_at(scene, start)
    if hour is None:
        return None
    after, value = hour
    half_day = half_day_at(scene, after)
    if half_day is not None:
        return half_day[0], from_written(Clock(value, 0, True, half_day[1]), place)
    if mark is not None and counts_people(scene, after):
        return None
    if value == 0 and compact == "24" and mark is None:
        return None
    oclock = calendar.oclock.at(scene.words, after) if scene.at(after) else None
    free = has_day and is_free(scene, start, after)
    bare = oclock is None and mark is None and not free
    if bare and (value > 12 or compact in ONE or not is_in_part(scene, after)):
        return None
    after = skip(oclock, after)
    minute = scene.at(after)
    if oclock is not None and calendar.hour_first and minute and not minute.isdigit():
        spoken = minutes_at(scene, after)
        if spoken is not None:
            return spoken[0], Time(value, spoken[1], place, value > 12)
    if len(minute) == 2 and minute.isdigit() and minute < "60" and (mark is not None or oclock is not None):
        return after + 1, Time(value, int(minute), place, value > 12)
    return after, Time(value, 0, place, value > 12 or value == 0)


def is_in_part(scene: Scene, place: int) -> bool:
    """Whether a part of the day follows at once: `fem om ettermiddagen`, `five in the afternoon`, `5 de la tarde`;
    and no other time is marked as one."""
    if any(word.startswith("zzqt") for word in scene.read) or scene.calendar.clock.find(scene.words):
        return False
    for skipped in range(3):
        if place + skipped >= len(scene.read):
            return False
        if scene.calendar.parts.at(scene.read, place + skipped) is not None:
            return True
        if scene.read[place + skipped] not in IN_PART:
            return False
    return False


def half_day_at(scene: Scene, place: int) -> tuple[int, str] | None:
    word = scene.at(place)
    if word in ("am", "pm"):
        return place + 1, word
    if word in ("a", "p") and scene.at(place + 1) == "m":
        return place + 2, word + "m"
    return None


def is_free(scene: Scene, place: int, after: int) -> bool:
    """Whether a bare number beside a day can be an hour: nothing is counted with it, and it is no article."""
    word = scene.at(after)
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


def counts_people(scene: Scene, place: int) -> bool:
    """`fire personer`, `2 stk`: what is counted is no hour, whatever stands before it."""
    word = scene.at(place)
    if not word or scene.calendar.spans.at(scene.words, place) or scene.calendar.oclock.at(scene.words, place):
        return False
    return word not in HALF_DAYS and surroundings(scene.calendar.code).measures.at((word,), 0) is not None
