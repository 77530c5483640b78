"""A choice that is drawn from what was said before: `M was a bit tight, so I'd better have L`, `she says red, but …`.

Where a longer reply names several, the last clause behind a `so` or a `but` chooses if somebody wants something in it.
"""

from collections.abc import Sequence

from responder.understand.choices.mentioned import GONE
from responder.understand.dates.meant.clauses import turns
from responder.understand.dates.meant.doubts import IF_NOT
from responder.understand.joining import BUTS, OR, OTHERWISE, SO
from responder.understand.lexicon import CONDITION, UNSURE, lexicon, listed
from responder.understand.questions import HAD
from responder.understand.reported import OTHERS, OWN, SAYING, is_of_others
from responder.understand.taken_back import HEDGES
from responder.understand.text import Reading, without_words

WANTING = frozenset(
    listed(
        "want, take, need, prefer, like, go, have, send, choose, get, vil, tar, tek, trenger, treng, velger, vel, "
        "ma, blir, onsker, ynskjer, foretrekker, vill, behover, valjer, foredrar, maste, tager, skal, vaelger, "
        "bliver, foretraekker, will, mochte, nehme, nehmen, brauche, brauchen, wahle, hatte, wil, willen, neem, "
        "nemen, kies, wordt, liever, haluan, haluamme, otan, otamme, tarvitsen, valitsen, veux, voudrais, prends, "
        "prendrai, prefere, choisis, sera, quiero, quisiera, tomo, llevo, prefiero, elijo, necesito, sendt, ska, "
        "quedo"
    )
)
WISHES = SAYING | frozenset(  # what somebody else wants
    listed("vil, vill, will, wil, haluaa, haluaisi, veut, voudrait, quiere, prefers, prefer, likes, foretrekker, "
           "foredrar, foretraekker, mochte, dit, dice")
)  # fmt: skip
CONSIDERING = frozenset(
    listed("thought, considered, considering, tempted, dachte, uberlegt, uberlegte, dacht, overwogen, pense, pensais, "
           "hesite, pensaba, dude, dudaba, ajattelin, harkitsin, mietin, tenkte, vurderte, tankte, overvagde, taenkte, "
           "overvejede")
)  # fmt: skip
ALSO = frozenset(listed("also, too, ogsa, og, ocksa, auch, ook, aussi, tambien, myos, both, begge, bada, beide, ambos"))
IFS = frozenset(listed("if, hvis, viss, om, wenn, falls, als, si, jos"))
OF_OTHERS = OTHERS - {"far", "te"}  # `det får bli te`: no father, no Spanish or Finnish you
SO_IN_SPANISH = ("asi", "que")
FEWEST_WORDS = 3
MOST_ALONE = 4  # words behind a `so` of which a choice is one


def without_others(reading: Reading) -> Reading:
    """The reply without a clause that tells what somebody else wants: `my daughter says red but I'd like blue`."""
    words = reading.words
    if WISHES.isdisjoint(words) or BUTS.isdisjoint(words):
        return reading
    turn = next((place for place, word in enumerate(words) if word in BUTS and 0 < place < len(words) - 1), None)
    if turn is None:
        return reading
    start = max((end for end in reading.ends if end < turn), default=0)
    verb = next((place for place in range(start, turn) if words[place] in WISHES), None)
    if verb is None or not is_of_others(words[start:verb], words[verb + 1 : verb + 2]):
        return reading
    return without_words(reading, start, turn + 1) or reading


def without_considered(reading: Reading) -> Reading:
    """The reply without a choice that was only thought of: `I thought about the refund but a new one is fine`."""
    words = reading.words
    if CONSIDERING.isdisjoint(words) or BUTS.isdisjoint(words):
        return reading
    turn = next((place for place, word in enumerate(words) if word in BUTS and 0 < place < len(words) - 1), None)
    if turn is None or CONSIDERING.isdisjoint(words[:turn]) or not HAD.isdisjoint(words[turn:]):
        return reading
    start = max((end for end in reading.ends if end < turn), default=0)
    return without_words(reading, start, turn + 1) or reading


def is_alternative(reading: Reading, code: str) -> bool:
    """`what does delivery cost? If it's free I'll take that, otherwise I'll collect`: two, and an if between them."""
    words = reading.words
    if words[:2] in IF_NOT:
        return True  # `if not red then blue`
    place = next((at for at in range(1, len(words)) if words[at] in OTHERWISE), None)
    if place is None:
        return False
    singles = lexicon(code).answers.singles
    return "?" in reading.plain or any(singles.get(word) == CONDITION or word in IFS for word in words[:place])


def concluding(reading: Reading, code: str) -> Reading | None:
    """The last clause of a reply, behind a `so` or a `but`, in which the customer wants something."""
    words = reading.words
    if len(words) < FEWEST_WORDS or any(label == UNSURE for _, _, label in lexicon(code).answers.find(words)):
        return None
    places = range(len(words) - 2, 0, -1)
    turn = next((at for at in places if turns(words, at, code) or words[at - 1 : at + 1] == SO_IN_SPANISH), None)
    if turn is None or not (wants(words[turn + 1 :]) or names_alone(words, turn)) or is_fallback(reading, turn):
        return None
    return without_words(reading, 0, turn + 1)


def is_fallback(reading: Reading, turn: int) -> bool:
    """`helst gulrot, men hvis den er tom så sjokolade`: the `så` names what is taken where that is not there."""
    words = reading.words
    first = next((place for place in range(turn - 1, -1, -1) if place in reading.breaks or words[place] in BUTS), 0)
    clause = words[first:turn]
    return words[turn] in SO and not (IFS.isdisjoint(clause) and GONE.isdisjoint(clause))


def wants(tail: Sequence[str]) -> bool:
    """Whether it wants one thing, and nothing beside another."""
    return not WANTING.isdisjoint(tail) and (ALSO | OR | HEDGES).isdisjoint(tail) and not OWN.isdisjoint(tail)


def names_alone(words: Sequence[str], turn: int) -> bool:
    """`blau hab ich schon, also rot`, `så det får bli te`: behind a `so` hardly more than a name."""
    tail = words[turn + 1 :]
    led = words[turn] in SO or words[turn - 1 : turn + 1] == SO_IN_SPANISH
    return led and len(tail) <= MOST_ALONE and (ALSO | OR | HEDGES | OF_OTHERS).isdisjoint(tail)
