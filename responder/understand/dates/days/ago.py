"""Days and hours counted back from now: `for to dager siden`, `two weeks ago`, `vor drei Tagen`, `hace una semana`."""

from collections.abc import Iterator
from datetime import datetime

from responder.understand.dates.days.spans import LONGEST_SPAN, amount_before, later, roughly_from
from responder.understand.dates.scene import Day, Scene
from responder.understand.numbers.numerals import numerals

BEFORE = {"de": (("vor",),), "fr": (("il", "y", "a"), ("y", "a"), ("ya",)), "es": (("hace",),)}
AFTER = {
    "nb": frozenset(["siden", "sia", "sida", "sidan"]), "nn": frozenset(["sidan", "siden", "sia"]),
    "sv": frozenset(["sedan", "sen"]), "da": frozenset(["siden"]), "en": frozenset(["ago"]),
    "fi": frozenset(["sitten"]), "nl": frozenset(["geleden"]),
}  # fmt: skip
LEADING = frozenset(["for"])  # `for to dager siden`, Swedish `för`
ALSO_LATE = frozenset(["sen"])  # `två dagar sen` may be two days late


def spans_ago(scene: Scene, now: datetime) -> Iterator[Day]:
    """The days and moments that are said to have passed."""
    calendar = scene.calendar
    leads, trails = BEFORE.get(calendar.code, ()), AFTER.get(calendar.code, frozenset())
    if trails.isdisjoint(scene.words) and not any(lead[0] in scene.words for lead in leads):
        return
    for start, end, unit in calendar.spans.find(scene.words):
        alone = (start, 1.0, False) if calendar.code == "fi" or unit in ("fortnight", "halfhour") else None
        amount = amount_before(scene, start) or alone
        if amount is None or amount[1] > LONGEST_SPAN[unit]:
            continue
        first, count, vague = amount
        half = numerals(calendar.code).halves.at(scene.words, end) if end < len(scene.words) and scene.at(end) else None
        if half is not None:
            count, end = count + 0.5, end + half[0]
        begun = roughly_from(scene, first)
        lead = next((lead for lead in leads if tuple(scene.words[max(0, begun - len(lead)) : begun]) == lead), None)
        led = scene.at(begun - 1) in LEADING
        if lead is None and (scene.at(end) not in trails or (scene.at(end) in ALSO_LATE and not led)):
            continue
        begins = begun - (len(lead) if lead is not None else led)
        scene.use(begins, end if lead is not None else end + 1)
        yield later(now, unit, -count, begins, vague or begun < first)
