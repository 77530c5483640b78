"""What stands beside an hour and tells which it is, or that it is none: `pm`, `in the afternoon`, `2 stk`."""

from responder.understand.dates.calendar_words import TIME_MARK
from responder.understand.dates.scene import Scene
from responder.understand.neighbours import surroundings

HALF_DAYS = frozenset(["am", "pm", "a", "p", "h", "t", "min", "x"])
IN_PART = frozenset(["pa", "om", "in", "the", "i", "de", "am", "du", "la", "a", "s", "this"])


def is_from_hour(scene: Scene, place: int) -> bool:
    """Finnish `aamulla kahdeksalta`: the case says that it is an hour, where a part of the day is named as well."""
    if scene.calendar.code != "fi" or not scene.at(place).endswith(("lta", "ltatoista")):
        return False
    return len(scene.read) == 1 or bool(scene.calendar.parts.find(scene.read))


def is_in_part(scene: Scene, place: int) -> bool:
    """Whether a part of the day follows at once: `fem om ettermiddagen`, `five in the afternoon`, `5 de la tarde`;
    and no other time is marked as one."""
    if any(word.startswith(TIME_MARK) for word in scene.read) or scene.calendar.clock.find(scene.words):
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
        return None if word == "am" and scene.calendar.code == "de" else (place + 1, word)  # `um drei am Montag`
    if word in ("a", "p") and scene.at(place + 1) == "m":
        return place + 2, word + "m"
    return None


def counts_people(scene: Scene, place: int) -> bool:
    """`fire personer`, `2 stk`: what is counted is no hour, whatever stands before it."""
    word = scene.at(place)
    if not word or scene.calendar.spans.at(scene.words, place) or scene.calendar.oclock.at(scene.words, place):
        return False
    return word not in HALF_DAYS and surroundings(scene.calendar.code).measures.singles.get(word) is not None
