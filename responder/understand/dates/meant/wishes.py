"""Days and parts of the day that are wished: `god jul`, `have a nice evening`, `trevlig helg` name no time to come."""

from responder.understand.dates.calendar_words import GREETING
from responder.understand.dates.meant.clauses import clause_at
from responder.understand.dates.scene import Scene
from responder.understand.gratitude import THANKING
from responder.understand.lexicon import listed

WISHES = GREETING | frozenset(
    listed(
        "gode, gott, happy, merry, trevlig, trevligt, glad, gladelig, glaedelig, frohe, frohes, froher, schonen, "
        "schones, fijne, prettige, zalig, zalige, gelukkig, joyeux, joyeuse, joyeuses, bonne, bonnes, feliz, felices, "
        "buen, buenas, buenos, hyvaa, hauskaa, mukavaa, iloista, rauhallista, ihanaa, kivaa, dejlig, rigtig, gledelig, "
        "velsignet, fortsatt"
    )
)
PLEASANT = frozenset(listed("nice, lovely, great, wonderful, pleasant, fin, fint, fine, skjonn, harlig, schone, fijn"))
HAVE = frozenset(
    listed(
        "have, enjoy, wish, wishing, ha, hav, ha det, onsker, onskjer, onskar, onskes, habt, haben, wunsche, wunschen, "
        "heb, hebben, wens, wensen, passez, passe, souhaite, ten, tengas, tened, toivotan"
    )
)
THANKED = frozenset(["for", "fur", "pour", "por", "voor"])
NEAR = 4  # words from one to the other
AFTER_ALL = ("en", "good")  # `good Friday then` is agreed to, `good night` is wished


def is_wished(scene: Scene, start: int, *, weekday: bool = False) -> bool:
    """Whether the day or the part of it that begins here is wished; a `weekday` may be called good as it is agreed."""
    before = scene.read[start - 1] if start else ""
    if before in WISHES and not (weekday and (scene.calendar.code, before) == AFTER_ALL):
        return start not in scene.breaks
    if before not in PLEASANT and before not in WISHES:
        return False
    led = scene.read[max(0, start - NEAR) : start - 1]
    if not HAVE.isdisjoint(led) or (not THANKED.isdisjoint(led) and not THANKING.isdisjoint(scene.read)):
        return True
    return not weekday and clause_at(scene, start)[0] == start - 1
