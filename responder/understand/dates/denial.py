"""Days that a reply turns down: `not on Friday`, `I'm busy on mondays`."""

from responder.understand.dates.calendar_words import is_denied
from responder.understand.dates.scene import Scene

BUSY = frozenset(
    ["busy", "opptatt", "opptekne", "upptagen", "optaget", "bortreist", "bortrest", "bortrejst", "verhindert",
     "varattu", "bezet", "occupe", "occupee", "ocupado", "ocupada", "unavailable", "hindra", "forhindret", "upptagna"]
)  # fmt: skip


def denied(scene: Scene, start: int, end: int) -> bool:
    if not is_denied(scene.words, start, end, scene.breaks, scene.calendar.code) and not is_busy(scene, start):
        return False
    scene.use(start, end)
    scene.denied = True
    return True


def is_busy(scene: Scene, start: int) -> bool:
    """`I'm busy on mondays`: in the same clause."""
    if BUSY.isdisjoint(scene.read):
        return False
    first = max((place for place in scene.breaks if place <= start), default=0)
    last = min((place for place in scene.breaks if place > start), default=len(scene.read))
    return not BUSY.isdisjoint(scene.read[first:last])
