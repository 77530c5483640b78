"""The hours that a reply names, in their order, without the figures that tell of other things."""

import re

from responder.patterns import regex
from responder.understand.dates.calendar_words import number_at
from responder.understand.dates.clock import Time, time_at
from responder.understand.dates.scene import Scene
from responder.understand.joining import AND, OR
from responder.understand.lexicon import NORDIC

AROUND_HOUR = regex(r"\b([^\W\d_]+)(tiden|tida)\b")
MINUTES_FIRST = regex(  # as Latin America tells the minutes before the hour; `10 para las 8` may be people
    r"((?:^|\b(?:a|al|faltan|tipo|como|son) )(?:las )?)"
    r"(?:un )?(cuarto|quince|cinco|diez|veinte|veinticinco|5|10|15|20|25)(?: min(?:utos)?)? para las? (\w+)"
)
HOUR_AND_HALF = regex(r"\b(en|dentro de) hora y media\b")
MINUTES_AFTER = regex(  # Flemish `kwart na 2`
    r"\b(kwart|vijf|tien|twintig|vijfentwintig) na (?=[\da-z])"
)
HOURS = 12


def hours_parted(plain: str, code: str) -> str:
    """The text with `ved tretiden`, `vid femtiden` in two words; with `cuarto para las 5` as `las 5 menos cuarto`, and
    `en hora y media` with the figure that it leaves out; Flemish `kwart na 2` as `kwart over 2`."""
    if code == "nl":
        return MINUTES_AFTER.sub(minutes_over, plain)
    if code == "es":
        return HOUR_AND_HALF.sub(r"\1 una hora y media", MINUTES_FIRST.sub(r"\1las \3 menos \2", plain))

    def parted(match: re.Match[str]) -> str:
        return match.group() if number_at((match[1],), 0, code) is None else f"{match[1]} {match[2]}"

    return AROUND_HOUR.sub(parted, plain) if code in NORDIC else plain


def minutes_over(match: re.Match[str]) -> str:
    hour = number_at((match.string[match.end() :].split()[0],), 0, "nl")
    return f"{match[1]} over " if hour is not None and hour[1] <= HOURS else match.group()


def find_times(scene: Scene, has_day: bool) -> list[Time]:
    found: list[Time] = []
    strays: list[Time] = []
    place = 0
    while place < len(scene.words):
        hit = time_at(scene, place, has_day) if scene.at(place) else None
        if hit is None:
            place += 1
            continue
        end, time = hit
        stray = time.bare and not stands_beside(scene, place, end)
        (strays if stray else found).append(time)
        scene.use(place, end)
        place = end
    if not strays:
        return found
    if any(not time.bare for time in found):
        strays = [time for time in strays if time.place > found[0].place]  # before it, other things were told of
    return sorted(found + strays, key=lambda time: time.place)


def stands_beside(scene: Scene, place: int, end: int) -> bool:
    """Whether a bare number stands right beside a day or an hour, or is joined to one: `fredag 15`, `4 eller kl 5`."""
    before, after = place - 1, end
    before -= scene.at(before) in OR or scene.at(before) in AND
    after += scene.at(after) in OR or scene.at(after) in AND
    return (before >= 0 and not scene.at(before)) or (after < len(scene.words) and begins_time(scene, after))


def begins_time(scene: Scene, place: int) -> bool:
    word = scene.at(place)
    return not word or word in scene.clocks or scene.calendar.clock.at(scene.words, place) is not None
