"""Days that a reply turns down: `not on Friday`, `I'm busy on mondays`."""

from responder.understand.dates.calendar_words import is_denied, names_day
from responder.understand.dates.scene import Scene
from responder.understand.lexicon import DECLINE, lexicon

BUSY = frozenset(
    ["busy", "opptatt", "opptekne", "upptagen", "optaget", "bortreist", "bortrest", "bortrejst", "verhindert",
     "varattu", "bezet", "occupe", "occupee", "ocupado", "ocupada", "unavailable", "hindra", "forhindret", "upptagna"]
)  # fmt: skip


def denied(scene: Scene, start: int, end: int) -> bool:
    plain = is_denied(scene.words, start, end, scene.breaks, scene.calendar.code)
    if not plain and not is_busy(scene, start) and not is_declined(scene, end):
        return False
    scene.use(start, end)
    scene.denied = True
    return True


def is_declined(scene: Scene, end: int) -> bool:
    """`morgen auf gar keinen Fall`: what refuses follows in the same clause, and names no other day itself."""
    code = scene.calendar.code
    answers = lexicon(code).answers
    for place in range(end, min(len(scene.read), end + 2)):
        if place in scene.breaks:
            return False
        hit = answers.at(scene.read, place)
        if hit is not None and hit[1] == DECLINE and hit[0] > 1:
            return not any(names_day(scene.read, place + inside, code) for inside in range(hit[0]))
    return False


def is_busy(scene: Scene, start: int) -> bool:
    """`I'm busy on mondays`: in the same clause."""
    if BUSY.isdisjoint(scene.read):
        return False
    first = max((place for place in scene.breaks if place <= start), default=0)
    last = min((place for place in scene.breaks if place > start), default=len(scene.read))
    return not BUSY.isdisjoint(scene.read[first:last])
