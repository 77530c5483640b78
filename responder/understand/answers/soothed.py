"""A no that soothes: `nei det er helt i orden`, `no, that's perfect`, `nej, det är ingen brådska` refuse nothing."""

from responder.patterns import regex
from responder.understand.answers.modifiers import STRENGTHENING
from responder.understand.answers.no_trouble import LIGHT, TROUBLE
from responder.understand.answers.pieces import PHRASE, Piece
from responder.understand.answers.withheld import NO_DENIES
from responder.understand.gratitude import THANKING
from responder.understand.lexicon import AGREE, FILLER, GOOD, NO, Lexicon, listed
from responder.understand.text import Reading

IN_ORDER = frozenset(
    listed("orden, greit, greitt, okej, okei, ok, okay, fine, ordning, ordnung, goed, prima, klar, fint, lugnt, good")
)
UNTROUBLED = frozenset(  # what `no` is said to without refusing anything: `nein, kein Problem`
    listed(
        "problem, problemer, problemet, probleem, probleme, problemen, problema, problemas, ongelmaa, souci, soucis, "
        "imot, emot, imod, innvendinger, invandningar, indvendinger, mind, dagegen, bezwaar, objection, objections"
    )
)
MILD = frozenset(  # of the words of praise those that may as well refuse, `no, it's fine`; and courtesy
    listed(
        "bra, god, godt, good, goed, gut, gutt, fin, fint, fine, bon, bonne, bien, bueno, buena, hyva, hyvae, hyvin, "
        "please, pls, plz, bitte, ready, nice, mycket, alsjeblieft, stp, svp, sil, por, porfa, porfi, xfa, padre, "
        "its, so, schon, schoen, happily, willingly, velkommen, valkommen, vaelkommen, willkommen, welkom, "
        "bienvenue, bienvenido, tervetuloa, kelpaa, mega, yderst, extra, jees, sweet, lekker, cool"
    )
)
SOOTHING = frozenset([("neida",), ("nei", "da"), ("nei", "daa"), ("nejda",), ("nej", "da"), ("nej", "daa")])
WELL = frozenset(["bra"])
MATTERING = frozenset(  # what is denied in `nei, ingen fare`, `nej, det är ingen brådska`
    listed("fare, fara, hast, haster, hastar, hastverk, hastvaerk, bradska, bradskar, brattom, stress, panik, panikk")
)
DOING = frozenset(["gjor", "gjer", "gor"])
NOTHING = frozenset(listed("ingenting, inget, intet, noe, noko, noget, nagot, nat"))
COMING = frozenset(
    listed(
        "kommet, kommit, kome, kommer, kjem, kommar, coming, komme, kommen, kom, komen, tulen, tulossa, tullaan, "
        "viens, venons, arrive, voy"
    )
)
EVERYTHING = frozenset(  # what is praised, and that it is
    listed(
        "alt, allt, allting, alting, all, alles, everything, kaikki, tout, todo, helt, heilt, total, really, was, var, "
        "that, thats, it, its, is, ist, cest, est, cetait, etait, es, esta, estaba, fue, ha, on, oli, war, were, gar"
    )
)
HAS_COME = regex(r"\b(?:den|det|pakken|pakka|paketet) (?:er|har|ar) (?:kommet|kommit|komen|kome|framme|fremme)\b")
PERMITTING = regex(  # that you may come, or go on
    r"\b(?:(?:dere|de|du|ni|i|you|sie|ihr|jullie|je|u|vous|tu)"
    r" (?:kan|kann|konnt|konnen|can|may|mogen|mag|kunnen|kunt|far|ma|pouvez|peux)"
    r"|(?:kan|far|kann|konnen|mogen|kunnen) (?:dere|de|du|ni|i|sie|ihr|jullie)"
    r"|podeis|puedes|pueden|puede|voitte|voit|saatte)(?: \w+){0,2}"
    r" (?:komme|kome|komma|come|kommen|komen|venir|tulla|vaan tulla|go ahead|start|starte|borja|begynne)\b"
)
PERMITTED = regex(  # that you are welcome to: `nei det må dere gjerne`
    r"(?:men )?det (?:kan|ma|far) (?:du|dere|dokker|dykk|de|ni|i) (?:bare |berre |bara )?"
    r"(?:gjerne|gerne|garna|godt|gott)\b(?! (?:ikke|ikkje|inte))"
)


def is_soothed(pieces: list[Piece], reading: Reading, known: Lexicon) -> bool:
    """`nei det er helt i orden`, `nei da, det går bra`: no objection, or no need."""
    if pieces[0].label != NO or not THANKING.isdisjoint(reading.words):
        return False
    if is_content(pieces, reading, known) or is_no_trouble(pieces, reading):
        return True
    if is_coming(pieces, reading) or is_permitted(pieces, reading):
        return True
    if known.code in NO_DENIES:
        return False
    end, words = pieces[0].end, reading.words
    soothing = words[:end] in SOOTHING
    for piece in pieces[1:]:
        if piece.start in reading.breaks and not (soothing and piece.start == end):
            return False
        if piece.label not in (FILLER, GOOD) and piece.weight != PHRASE:
            return False
        if soothing and piece.sign is False:
            return False
        said = words[piece.start : piece.end]
        if piece.label == AGREE or (soothing and piece.label == GOOD):
            return not (IN_ORDER | WELL if soothing else IN_ORDER).isdisjoint(said)
    return False


def is_no_trouble(pieces: list[Piece], reading: Reading) -> bool:
    """`nej det gør ikke noget`, `nei det haster ikke`: what does not matter is not refused."""
    said = next((piece for piece in pieces[1:] if piece.label != FILLER), None)
    if said is None or (said.start in reading.breaks and said.start != pieces[0].end):
        return False
    words = reading.words[said.start : said.end]
    return not MATTERING.isdisjoint(words) or not (DOING.isdisjoint(words) or NOTHING.isdisjoint(words))


def is_content(pieces: list[Piece], reading: Reading, known: Lexicon) -> bool:
    """`no, that's perfect`, `nei, alt er topp`, `nein, kein Problem`: pleased, whatever it was that was asked."""
    apart = pieces[0].end in reading.breaks
    if is_untroubled(pieces, reading):
        return True
    if not apart and known.code in ("fi", "es"):
        return False  # "no es perfecto" denies it
    for index, piece in enumerate(pieces[1:], 1):
        if index > 1 and piece.start in reading.breaks:
            return False
        said = reading.words[piece.start : piece.end]
        if piece.label == AGREE and strengthens(piece, pieces[index + 1 : index + 2], reading):
            continue  # `no, that's absolutely grand`
        if piece.label == AGREE:
            return not UNTROUBLED.isdisjoint(said) or any(is_praise(word, known) for word in said)
        if piece.label == GOOD and MILD.isdisjoint(said):
            return (apart or index > 1) and ends_clause(pieces, index, reading)
        if piece.label not in (FILLER, GOOD) and EVERYTHING.isdisjoint(said):
            return False
    return False


def is_untroubled(pieces: list[Piece], reading: Reading) -> bool:
    """`no no hay problema`, `non, pas de problème`: the first thing said behind the no is that nothing troubles."""
    words = reading.words
    said = next((piece for piece in pieces[1:] if piece.label != FILLER and words[piece.start] not in LIGHT), None)
    return said is not None and said.label == AGREE and not TROUBLE.isdisjoint(words[said.start : said.end])


def strengthens(piece: Piece, following: list[Piece], reading: Reading) -> bool:
    """Whether a word that answers alone only makes the praise behind it stronger."""
    if piece.end - piece.start > 1 or reading.words[piece.start] not in STRENGTHENING:
        return False
    return any(each.label == GOOD and each.start not in reading.breaks for each in following)


def is_coming(pieces: list[Piece], reading: Reading) -> bool:
    """`nei, bare tuller, jeg kommer`: a clause of its own behind a no that says the contrary."""
    for index, piece in enumerate(pieces):
        if piece.label != AGREE or piece.start not in reading.breaks | {pieces[0].end}:
            continue
        said = reading.words[piece.start : piece.end]
        if not COMING.isdisjoint(said) and ends_clause(pieces, index, reading):
            return True
    return False


def is_permitted(pieces: list[Piece], reading: Reading) -> bool:
    """`nei, det går bra, dere kan komme`, `nei det må dere gjerne`: what was asked may be done."""
    apart = pieces[0].end in reading.breaks
    rest = " ".join(reading.words[pieces[0].end :])
    if PERMITTED.match(rest) is not None:
        return True
    return apart and (PERMITTING.search(rest) is not None or HAS_COME.search(rest) is not None)


def is_praise(word: str, known: Lexicon) -> bool:
    return word not in MILD and known.answers.singles.get(word) == GOOD


def ends_clause(pieces: list[Piece], index: int, reading: Reading) -> bool:
    """Whether nothing but small words follow before a pause."""
    for piece in pieces[index + 1 :]:
        if piece.start in reading.breaks:
            return True
        if piece.label not in (FILLER, GOOD):
            return False
    return True
