"""Clauses that only tell of a choice: `my last delivery was late`, `the store is too far`, `is the green one dear`."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from responder.understand.choices.mentioned import ALREADY, LIKING, SEEN, is_form, only_mentions
from responder.understand.choices.names import name_words
from responder.understand.choices.unfit import SAYING_WHY, says_why_not
from responder.understand.joining import BECAUSE, BUTS, SO
from responder.understand.lexicon import AGREE, GOOD, YES, lexicon, listed
from responder.understand.questions import ASKING_FOR, VERBS_FIRST, asks_of_thing, in_one
from responder.understand.reported import OWN
from responder.understand.text import Reading, read

WAS = frozenset(
    listed("was, were, var, war, waren, etait, etaient, era, eran, oli, olivat, quedaba, quedaban, zat, zaten")
)
HAD = frozenset(listed("had, hatte, hatten, hadden, avais, javais, avions, tenia, teniamos"))
HAD_AT = ("lla", "llani")  # Finnish `mulla oli`, `minulla oli`
HAD_REACH = 3  # words of a clause among which is who had what
IS = frozenset(listed("is, are, er, ar, ist, sind, zijn, est, es, on, esta, estan, queda, quedan"))
UGLY = frozenset(listed("stygg, stygge, ful, fula, fult, grim, grimme, grimt, kjedelig, kjedelege, trakig, kedelig, "
                        "kedelige, teit, smaklos, forferdelig, hemsk, hemska, graesselig"))  # fmt: skip
BEYOND = frozenset(
    listed("too, zu, te, trop, demasiado, liian, altfor, alltfor, far, miles, weit, ver, loin, lejos, kaukana")
)
ANSWERING = OWN | frozenset(
    listed("it, det, that, this, es, das, het, dat, se, ce, c, eso, what, hva, kva, vad, hvad, den")
)
CHOOSING = frozenset(  # of what was chosen or ordered: the question may be about that
    listed(
        "choice, favourite, favorite, one, ones, mine, ordered, order, what, that, it, valget, valg, favoritt, "
        "favorit, "
        "bestilt, bestilte, bestalld, bestallde, min, mitt, mina, best, den, det, choix, favori, eleccion, keuze, "
        "wahl, "
        "me, meg, mig, us, oss, os"
    )
)
FOR_SOMEBODY = frozenset(  # `rød er for meg` chooses, `butikken er for langt unna` does not
    listed("meg, mig, oss, os, min, mitt, mine, mina, kona, mannen, konen, manden, frun, en, et, ett, den, de, jul, "
           "deg, "
           "dig, han, hun, hon, barna, barnen, bornene")
)  # fmt: skip
QUESTION_VERBS = {
    "en": frozenset(["is", "are", "does", "did", "will"]),
    **dict.fromkeys(("nb", "nn", "sv", "da"), frozenset(["er", "ar"])),
    "de": frozenset(["ist", "sind"]),
}
TELLING = (
    SAYING_WHY
    | WAS
    | HAD
    | BEYOND
    | UGLY
    | LIKING
    | ALREADY
    | {"for"}
    | {word for words in SEEN.values() for word in words}
)
GOING_ON = frozenset(["be", "come", "cost", "take", "arrive", "go"])
PARTING = BUTS | SO | BECAUSE
DEFINITE = frozenset(listed("the, den, det, de, der, die, das"))
FEW = 3  # words before a question that may point at a choice: `2, what does it cost?`
LONGEST_FREE = 5  # letters of a word that ends as a definite noun does, and is none: `liten`, `tom`


def asks_of_named(reading: Reading, code: str) -> bool:
    """`is the green one dear`, `är hemleveransen gratis`: a question by its verb, without its mark."""
    words = reading.words
    if len(words) < 3 or not in_one(reading) or words[0] not in QUESTION_VERBS.get(code, ()):
        return False
    if words[0] == "will" and words[2] not in GOING_ON:
        return False  # `will swing by`, without its subject
    if code == "en":
        return lexicon(code).answers.singles.get(words[1]) not in (GOOD, AGREE, YES)
    return words[1] in DEFINITE or (len(words[1]) > LONGEST_FREE and words[1].endswith(("en", "et", "an")))


def without_told(reading: Reading, given: tuple[str, ...], code: str) -> Reading | None:
    """The reply without the clauses that only tell of what was, or is too much; None where it says nothing else."""
    words = reading.words
    if TELLING.isdisjoint(words) and not reading.asks:
        return reading
    clauses, first = [], 0
    for place in range(1, len(words) + 1):
        if place == len(words) or place in reading.breaks or words[place] in PARTING:
            clauses.append(words[first:place])
            first = place
    names = name_words(given)
    left = [clause for clause in clauses if not only_tells(clause, names, code)]
    if reading.asks and len(left) > 1 and asks(left[-1], code):
        left.pop()  # `vet ikke, hva koster klipp?`
        said = [word for clause in left for word in clause]
        if len(said) > FEW and not any(word.startswith(name) for word in said for name in names if len(name) > 2):
            return None  # `got 2. When is the last one coming?`
    wished = [clause for clause in left if not had(clause, code)]
    if any(is_form(word, names) for clause in wished for word in clause):
        left = wished  # `ich hatte rot, jetzt will ich blau`
    if len(left) == len(clauses):
        return reading
    return read(", ".join(" ".join(clause) for clause in left) + "?" * reading.asks) if left else None


def only_tells(clause: Sequence[str], names: Collection[str], code: str) -> bool:
    return tells(clause, names, code) or only_mentions(clause, names, code) or says_why_not(clause, names, code)


def had(clause: Sequence[str], code: str) -> bool:
    """Whether it begins with what somebody had: `tenía el negro`, `mulla oli musta`."""
    first = clause[:HAD_REACH]
    if code == "fi":
        return any(word == "oli" and before.endswith(HAD_AT) for before, word in pairwise(first))
    return not HAD.isdisjoint(first)


def asks(clause: Sequence[str], code: str) -> bool:
    """Whether a clause begins as a question."""
    if len(clause) > 1 and asks_of_thing(clause):
        return True
    if len(clause) < 3 or clause[0] in ASKING_FOR:
        return False
    return clause[0] in VERBS_FIRST or lexicon(code).questions.at(clause, 0) is not None


def tells(clause: Sequence[str], names: Collection[str], code: str) -> bool:
    """Whether what stands before a verb of being is told of, and no more: praise of it may choose it."""
    if any(
        clause[place] in IS and not UGLY.isdisjoint(clause[place + 1 : place + 3]) for place in range(2, len(clause))
    ):
        return True  # `den røde er stygg`
    if clause[0] in ANSWERING or (clause[0] in BUTS and not ANSWERING.isdisjoint(clause[1:2])):
        return False
    for place in range(1, len(clause) - 1):
        behind = clause[place + 1 :]
        if clause[place] in WAS:
            return (CHOOSING | {*names}).isdisjoint(behind) and not any(praises(word, code) for word in behind)
        if clause[place] in IS and (behind[0] in BEYOND or not UGLY.isdisjoint(behind[:2])):
            return True
        if clause[place] in IS and behind[0] == "for" and code in ("nb", "nn", "sv", "da"):
            return len(behind) > 1 and FOR_SOMEBODY.isdisjoint(behind[1:2])
    return False


def praises(word: str, code: str) -> bool:
    return lexicon(code).answers.singles.get(word) in (GOOD, AGREE, YES)
