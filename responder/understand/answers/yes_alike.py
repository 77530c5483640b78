"""Words that are spelled as a yes and are none: Spanish `ya` for already, Swedish `ja` for I, a `ja` that sighs, a
German `doch` inside its clause, as the Norwegian and Danish `jo` behind its verb."""

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from responder.understand.answers.occasions import names_time
from responder.understand.answers.pieces import Piece
from responder.understand.lexicon import AGREE, BUT, DECLINE, FILLER, NO, NOT, OTHER, POOR, YES, listed
from responder.understand.reported import SAYING
from responder.understand.text import Reading

ALIKE = {"es": "ya", "sv": "ja"}
SIGHS = frozenset(["ja", "jo", "jau", "jaa", "yes", "yeah", "oui", "joo"])
LIMITS = frozenset(
    listed("fore, for, innan, inden, before, until, till, til, after, etter, efter, vor, nach, bis, voor, na, tot, "
           "avant, apres, "
           "antes, ennen, only, bare, bara, kun, berre, nur, alleen, seulement, solo, vain, if, hvis, viss, om, "
           "wenn, als, si, jos")
)  # fmt: skip
ANSWERED = frozenset(  # what was done already, and says not how: `ya contesté`
    listed("conteste, contestado, respondi, respondido, dije, dicho, escribi, escrito, avise, avisado")
)
SINCE = frozenset(["he", "hemos", "te", "os", "le", "les", "lo", "se"])  # between the `ya` and such a verb
PARTICLE = {"de": "doch"}
BEHIND_VERB = {"nb": "jo", "nn": "jo", "da": "jo"}
LEADING_IT = frozenset(  # of the small words those that such a particle stands behind: who it is said of, and its verb
    listed("jeg, eg, vi, du, dere, i, det, den, dem, de, dykk, er, var, ble, bliver, blir, vert, har, hadde, havde, "
           "kan, kunne, vil, ville, skal, skulle, ma, gikk, gar, gik, fikk, fekk, far, kom, gjor, gjer, gjorde, han, "
           "hun, dette, disse, denne")
)  # fmt: skip
VERBS = frozenset(listed("vill, kan, ska, skall, vet, maste, orka, hinn"))
ENDING = "r"  # of a Swedish verb of the present
SHORTEST_VERB = 3  # letters


def quiet_alike(pieces: Sequence[Piece], words: Sequence[str], breaks: frozenset[int], code: str) -> None:
    """`no gracias, ya compré otro`, `nä ja står över`: behind a no, with its verb at once behind it, it says no yes."""
    quiet_particle(pieces, words, breaks, code)
    alike = ALIKE.get(code)
    if alike is None or alike not in words:
        return
    refused = False
    for piece, following in zip_longest(pieces, pieces[1:]):
        said = piece.label == YES and tuple(words[piece.start : piece.end]) == (alike,)
        leads = following is not None and following.start not in breaks and not following.sign
        since = code == "es" and leads and is_answered(words, piece.end)
        if said and leads and (since or (refused and (code == "es" or is_verb(words[piece.end])))):
            piece.label, piece.sign, piece.weight = FILLER, None, 0
        refused = piece.label == NO or (refused and code == "es")


def is_answered(words: Sequence[str], place: int) -> bool:
    """`ya contesté`, `ya se lo he dicho`: that an answer was given, and not which."""
    while place < len(words) - 1 and words[place] in SINCE:
        place += 1
    return words[place] in ANSWERED


def quiet_particle(pieces: Sequence[Piece], words: Sequence[str], breaks: frozenset[int], code: str) -> None:
    """`das hab ich doch schon gesagt`: between the verb and the rest of its clause the word answers nothing."""
    quiet_behind_verb(pieces, words, breaks, code)
    quiet_enough(pieces, words, breaks, code)
    particle = PARTICLE.get(code)
    if particle is None or particle not in words:
        return
    for before, piece, after in zip(pieces, pieces[1:], pieces[2:], strict=False):
        inside = before.label in (FILLER, OTHER) and piece.start not in breaks and after.start not in breaks
        if inside and words[piece.start : piece.end] == (particle,):
            piece.label, piece.sign, piece.weight = FILLER, None, 0


def quiet_enough(pieces: Sequence[Piece], words: Sequence[str], breaks: frozenset[int], code: str) -> None:
    """`no passar det`, as Swedish is spoken in Finland: `nog`, that it surely does."""
    first = pieces[0]
    if code == "sv" and words[0] == "no" and first.end == 1 < len(words) and 1 not in breaks and is_verb(words[1]):
        first.label, first.sign, first.weight = FILLER, None, 0


def quiet_behind_verb(pieces: Sequence[Piece], words: Sequence[str], breaks: frozenset[int], code: str) -> None:
    """`det er jo dyrt`, `I lukker jo klokken fire`: it reminds of what both know."""
    particle = BEHIND_VERB.get(code)
    if particle is None or particle not in words:
        return
    for before, piece in pairwise(pieces):
        closes = piece.end == len(words) or piece.end in breaks  # `svaret er jo`
        inside = before.label in (OTHER, AGREE, DECLINE) or (not closes and words[before.end - 1] in LEADING_IT)
        answers = before.label in (YES, NO) or words[before.end - 1] in SAYING
        if inside and not answers and piece.start not in breaks and words[piece.start : piece.end] == (particle,):
            piece.label, piece.sign, piece.weight = FILLER, None, 0


def quiet_sigh(pieces: Sequence[Piece], reading: Reading, code: str) -> None:
    """`ja tyvärr så går det inte`: before a regret and a refusal a yes takes up the talk, if nothing is limited."""
    first = pieces[0]
    if first.label != YES or reading.words[0] not in SIGHS or reading.asks:
        return
    rest = [piece.label for piece in pieces[1:]]
    if POOR not in rest or AGREE in rest or YES in rest or not {NOT, DECLINE} & {*rest}:
        return
    if BUT in rest and DECLINE not in rest:
        return  # `ja men tyvärr inte före fem`
    if not LIMITS.isdisjoint(reading.words):
        return
    if not any(word.isdigit() or names_time(word, code) for word in reading.words):
        first.label, first.sign, first.weight = FILLER, None, 0


def is_verb(word: str) -> bool:
    return word in VERBS or (len(word) >= SHORTEST_VERB and word.endswith(ENDING))
