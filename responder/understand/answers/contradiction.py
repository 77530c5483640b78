"""Whether a reply takes back what it says: a yes and a no of one weight, a refusal behind a yes, a `but` that turns."""

from collections.abc import Sequence
from itertools import pairwise

from responder.understand.answers.calling_off import WOULD_BE, WOULD_BE_IN_TWO
from responder.understand.answers.occasions import names_time
from responder.understand.answers.of_our_side import is_of_our_side
from responder.understand.answers.pieces import CORE, PHRASE, Piece
from responder.understand.faults import FAULTS
from responder.understand.joining import OTHERWISE
from responder.understand.lexicon import (
    AGREE,
    BUT,
    CONDITION,
    DECLINE,
    FILLER,
    GOOD,
    NEUTRAL,
    NO,
    NORDIC,
    NOT,
    OTHER,
    POOR,
    YES,
    Lexicon,
    listed,
    phrases,
)
from responder.understand.questions import PRICE, asks_of_thing
from responder.understand.reported import SAYING
from responder.understand.text import Reading, between_pauses

WORKING = frozenset(
    listed("virker, fungerer, fungerar, funkar, funker, work, works, working, funktioniert, geht, werkt, funciona, "
           "toimi, marche, fonctionne, verkar")
)  # fmt: skip
HOW_MUCH = phrases("how much, hvor mye, kor mykje, hur mycket, hvor meget, wie viel, hoe veel, kuinka paljon")
SURELY = frozenset(
    listed("course, selvfolgelig, selvsagt, sjolsagt, saklart, sjalvklart, sjalvsagt, klart, naturligvis, natuurlijk, "
           "naturlich, selbstverstandlich, bien, claro, supuesto, tietysti, totta, definitely, absolutely")
)  # fmt: skip
DEFINITE = frozenset(["the", "den", "de", "die", "het", "la", "le", "el"])
EXCEPT = frozenset(listed("utom, unntatt, undtagen, ausser, behalve, sauf, menos, excepto, paitsi, except"))
EXCEPT_PAIRS = phrases("bortsett fra, bortset fra, apart from, bis auf, menos el, menos la, menos los, menos las")
EXCEPTING = EXCEPT - {"menos"} | set(
    listed("barring, unntaket, unnateke, untatt, utenom, utanom, forutom, foruten, salvo, excepte, uitgezonderd, "
           "ausgenommen")
)  # fmt: skip
OTHERS_THAN = phrases("andre enn, andre end, andra an, everyone but, everybody but, all but, anderen als, anders dan")
ONCE = frozenset(
    listed("when, once, nar, nor, sobald, wenn, wann, zodra, als, wanneer, quand, des, lorsque, cuando, kun, sitten, "
           "after, etter, efter, nachdem, nadat, apres")
)  # fmt: skip
IFS = frozenset(
    listed("if, hvis, viss, om, wenn, falls, als, si, jos, without, uten, utan, uden, ohne, zonder, sans, sin")
)
SAYING_NOW = frozenset(listed("ill, sage, zeg, dirai, dire, digo, sanon, sei, svarer, svarar, antworte, antwoord"))
SAYING_REACH, DENIED_REACH = 3, 2  # words before a yes or no
NO_SUCH = frozenset(listed("ingen, inget, intet, ikkje, kein, keine, geen, aucun, ningun"))
AGAIN = frozenset(
    listed("another, again, igen, igjen, nok, endnu, enda, anda, wieder, schon, weer, alweer, encore, otra, otro, "
           "taas, jalleen")
)  # fmt: skip
GONE = FAULTS | frozenset(  # what became of a thing that should have come
    listed(
        "lost, missing, mistet, mister, borte, vekk, forsvunnet, forsvunne, tapt, vaek, forsvundet, tabt, mistede, "
        "borttappad, borttappat, forsvunnen, forsvunnit, tappat, tappar, tappade, verloren, verschwunden, weg, kwijt, "
        "kwijtgeraakt, zoek, perdu, perdue, perdus, egare, perdido, perdida, perdidos, extraviado, hukassa, kadonnut, "
        "kateissa, hukattu, hukkasitte"
    )
)
NOT_WHOLE = GONE | frozenset(
    listed(
        "mangler, manglar, mangla, saknas, fehlt, fehlen, ontbreekt, mist, puuttuu, manque, manquait, falta, faltan, "
        "leaking, leaks, crushed, cracked, smashed, torn, skadet, skada, skadad, skadat, itu, sondret, vaurioitunut, "
        "vioittunut, sarkynyt, stykker, dechire, danados, lekker, lacker, rotten"
    )
)
IT_IS = frozenset(  # what may stand before the word that tells what is wrong: what came, how many of it, how much
    listed(
        "it, its, is, was, they, theyre, are, were, arrived, came, den, det, de, der, er, var, ar, kom, sie, es, ist, "
        "sind, war, kam, het, ze, zijn, kwam, il, elle, est, etait, sont, y, en, a, esta, estaba, llego, vino, se, ne, "
        "on, oli, ovat, tuli, one, two, half, part, some, ein, eins, eine, einer, twee, een, ett, et, to, tva, noe, "
        "noko, noget, nagot, etwas, iets, quelque, chose, algo, uno, una, un, une, yksi, osa, i, helt, litt, lite, "
        "lidt, delvis, delvist, partly, a, bit, slightly, totally, completely, ganz, teilweise, etwas, beetje, peu"
    )
)
MYSELF = frozenset(listed("meg, mig, oss, os, me, us, mich, mir, uns, mij, ons, moi, nous, mi, nosotros, minua, "
                          "minulle, meita, meille, mulle"))  # fmt: skip
BECAUSE = frozenset(["for", "fordi", "eftersom"])
WHOSE_REASON = frozenset(listed("jeg, eg, jag, ja, vi, det, den, han, hun, hon, de, dom"))
NOT_BEFORE = frozenset(listed("for, forran, forren, forend, forenn, innan, innen, inden"))
CLOCK = frozenset(
    listed(
        "kl, klokka, klokken, klockan, jul, nyttar, nyar, nytar, paske, pask, helga, helgen, gar, gaar, forgars, aftes"
    )
)


def is_regretted(pieces: list[Piece], breaks: frozenset[int]) -> bool:
    """`det passar tyvärr …`: agreement and regret in one clause do not go together."""
    for agreed in pieces:
        if agreed.label != AGREE or not agreed.sign:
            continue
        for piece in pieces:
            left, right = sorted((agreed.start, piece.start))
            if piece.label == POOR and breaks.isdisjoint(range(left + 1, right + 1)):
                return True
    return False


def tells_fault(pieces: list[Piece], reading: Reading) -> bool:
    """`ik heb de verkeerde ontvangen`: what came was not what should have come, and agrees to nothing."""
    if FAULTS.isdisjoint(reading.words):
        return False
    return any(
        piece.label in (OTHER, NEUTRAL) and not FAULTS.isdisjoint(reading.words[piece.start : piece.end])
        for piece in pieces
    )


def hangs_on_time(yes: Piece, reading: Reading) -> bool:
    """`I'll say yes once you have answered`, `it would be a yes if …`: what is to be said waits for something."""
    words = reading.words
    led = words[max(0, yes.start - SAYING_REACH) : yes.start]
    would = not WOULD_BE.isdisjoint(led) or not WOULD_BE_IN_TWO.isdisjoint(pairwise(led))
    if would and not IFS.isdisjoint(words[yes.end :]):
        return True
    if yes.end >= len(words) or words[yes.end] not in ONCE:
        return False
    return not (SAYING | SAYING_NOW).isdisjoint(words[max(0, yes.start - SAYING_REACH) : yes.start])


def is_ordered_instead(yes: Piece, pieces: list[Piece], reading: Reading) -> bool:
    """`ring ikke, send sms`: an order behind another that is denied says how, and agrees to nothing."""
    if yes.start not in reading.breaks or yes.end - yes.start > 1:
        return False
    before = next((piece for piece in pieces if piece.end == yes.start), None)
    after = next((piece for piece in pieces if piece.start >= yes.end and piece.label != FILLER), None)
    denied = before is not None and before.label in (NOT, DECLINE)
    if after is None or after.label != OTHER:
        return False
    return denied and reading.breaks.isdisjoint(range(yes.end, after.start + 1))


def is_put_off(no: Piece, reading: Reading, code: str) -> bool:
    """`send ikke pakken før mandag`, `kan inte komma förrän klockan fem`: what is not wanted before may be later."""
    words = reading.words
    if code not in NORDIC or NOT_BEFORE.isdisjoint(words):
        return False
    for place in range(no.end, len(words) - 1):
        if place in reading.breaks and place > no.end:
            return False
        if words[place] not in NOT_BEFORE:
            continue
        when = place + 2 if words[place + 1] in ("pa", "i", "om") and place + 2 < len(words) else place + 1
        if words[place] != "for" or names_hour(words[when], code):
            return True
    return False


def names_hour(word: str, code: str) -> bool:
    """Whether `for` before it is `før`, which is written alike where the letters are folded."""
    return word.isdigit() or word in CLOCK or names_time(word, code)


def denies_both(reading: Reading, known: Lexicon) -> bool:
    """`it's not a no but not a yes either`."""
    words, singles = reading.words, known.answers.singles
    denied = set()
    for place, word in enumerate(words):
        label = singles.get(word)
        if label in (YES, NO) and any(
            singles.get(each) == NOT or each in NO_SUCH for each in words[max(0, place - DENIED_REACH) : place]
        ):
            denied.add(label)
    return len(denied) == 2


def mocks(pieces: list[Piece], reading: Reading) -> bool:
    """`oh yes, brilliant, another parcel lost`: praise of what went wrong again, with no `but` between, is none."""
    words = reading.words
    if AGAIN.isdisjoint(words) or GONE.isdisjoint(words):
        return False
    praised = next((piece.end for piece in pieces if piece.label == GOOD and piece.sign), None)
    if praised is None or any(piece.label == BUT for piece in pieces):
        return False
    for place in range(praised, len(words)):
        start, stop = between_pauses(reading.breaks, place, place + 1, len(words))
        if words[place] in GONE and not AGAIN.isdisjoint(words[max(start, praised) : stop]):
            return True
    return False


def turns_to_complaint(answer: Piece, pieces: list[Piece], reading: Reading) -> bool:
    """`the parcel came. But two cups were broken`: a sentence behind begins with a `but`, and denies or complains."""
    words = reading.words
    for piece in pieces:
        if piece.label == BUT and piece.start in reading.ends and piece.start > answer.start:
            rest = (each for each in pieces if each.start > piece.start)
            return not FAULTS.isdisjoint(words[piece.end :]) or any(each.label == NOT for each in rest)
    return False


def is_not_whole(yes: Piece, pieces: list[Piece], reading: Reading) -> bool:
    """`yes but damaged`, `ja men en mangler`: it came, and not as it should have. Whoever asked whether it came whole
    must not be glad of it; what stands with a thing of its own (`but the doorbell is broken`) is of that."""
    turn = next((piece for piece in pieces if piece.label == BUT and piece.start >= yes.end), None)
    tail = () if turn is None else reading.words[turn.end :]
    first = next((word for word in tail if word not in IT_IS), "")
    return first in NOT_WHOLE


def is_out_of_order(answer: Piece, pieces: list[Piece], reading: Reading, code: str) -> bool:
    """`the link doesn't work`: what does not work is a thing, and no day that was proposed."""
    words = reading.words
    if is_of_our_side(answer, reading, code):
        return True
    if WORKING.isdisjoint(words[answer.start : answer.end]):
        return False
    before = next((piece for piece in reversed(pieces) if piece.end == answer.start), None)
    if before is None or before.label != OTHER or answer.start in reading.breaks:
        return False
    thing = words[before.start]
    return not thing.isdigit() and not names_time(thing, code) and MYSELF.isdisjoint(words[answer.start :])


def is_fault_of(answer: Piece, pieces: list[Piece], words: Sequence[str]) -> bool:
    """`fikk feil størrelse`: a `wrong` that stands before something else is of that, and refuses nothing."""
    if answer.end - answer.start > 1 or words[answer.start] not in FAULTS:
        return False
    if answer.start and words[answer.start - 1] in DEFINITE:
        return True  # "got the wrong one"
    if any(piece.label == OTHER and piece.end == answer.start for piece in pieces):
        return True  # "el paquete equivocado"
    return any(piece.label in (OTHER, NEUTRAL) and piece.start >= answer.end for piece in pieces)


def says_both(pieces: list[Piece], reading: Reading) -> bool:
    """`om det finns tid så ja, annars nej`: the one on a condition, and else the other."""
    words = reading.words
    if OTHERWISE.isdisjoint(words) or not any(piece.label == CONDITION for piece in pieces):
        return False
    return any(
        piece.weight >= PHRASE and not OTHERWISE.isdisjoint(words[max(0, piece.start - 1) : piece.start + 1])
        for piece in pieces
    )


def asks_the_price(core: Piece, pieces: list[Piece], reading: Reading) -> bool:
    """`ja men hva koster det?`: a yes with a `but` that asks what it costs is none before that is known."""
    turn = next((piece for piece in pieces if piece.label == BUT and piece.start >= core.end), None)
    tail = reading.words[turn.end :] if turn is not None else ()
    if not tail or (PRICE.isdisjoint(tail) and HOW_MUCH.isdisjoint(pairwise(tail))):
        return False
    return reading.asks or asks_of_thing(tail)


def leaves_me_out(reading: Reading) -> bool:
    """`works for everyone but me`, `ça convient à tous sauf à moi`: what suits all the others does not suit."""
    words = reading.words
    if MYSELF.isdisjoint(words):
        return False
    for place, word in enumerate(words):
        pair = (words[place - 1], word) if place else ()
        if (word in EXCEPT or pair in OTHERS_THAN) and not MYSELF.isdisjoint(words[place + 1 : place + 3]):
            return True
    return False


def leaves_out(first: Piece, reading: Reading) -> bool:
    """`yes, except Monday`, `alt bra bortsett fra fargen`: granted or praised, but not all that was asked of."""
    words = reading.words[first.end :]
    return not EXCEPTING.isdisjoint(words[:-1]) or not EXCEPT_PAIRS.isdisjoint(pairwise(words))


def last_word(pieces: list[Piece], said: list[Piece]) -> list[Piece]:
    """`I'd love to, but I can't`: what refuses after a `but` counts, and the courtesy before it does not."""
    turn_at = next((piece.start for piece in pieces if piece.label == BUT), None)
    if turn_at is None or any(piece.weight == CORE for piece in said):
        return said
    after = [piece for piece in said if piece.start > turn_at and piece.weight == PHRASE]
    if after and not any(piece.sign for piece in after) and all(piece.sign for piece in said if piece.start < turn_at):
        return after
    return said


def holds_core(piece: Piece, reading: Reading, known: Lexicon) -> bool:
    """Whether a phrase says its yes or no with that word: `no thanks` before `yes` leaves both open."""
    core = NO if piece.label == DECLINE else YES
    singles = known.answers.singles
    return piece.label in (AGREE, DECLINE) and any(
        singles.get(word) == core for word in reading.words[piece.start : piece.end]
    )


def is_contradicted(pieces: list[Piece], said: list[Piece], reading: Reading, known: Lexicon) -> bool:
    """Two of the same weight that disagree; or a lighter one that takes it back after a `but`."""
    if says_both(pieces, reading):
        return True
    heaviest = max(piece.weight for piece in said)
    signs = {piece.sign for piece in said if piece.weight == heaviest}
    if len(signs) > 1:
        return True
    sign = signs.pop()
    if heaviest == CORE and any(holds_core(piece, reading, known) for piece in said if piece.sign != sign):
        return True
    if heaviest == CORE and not sign and any(is_emphatic(piece, reading) for piece in said):
        return True
    buts = [piece.start for piece in pieces if piece.label == BUT]
    if sign and heaviest == CORE:
        core = next(piece for piece in said if piece.weight == CORE)
        if not buts and gives_reason(core, reading):
            return False
        if any(piece.sign is False and piece.weight >= PHRASE and piece.start > core.start for piece in pieces):
            return True
        if refuses_after(pieces, core, reading.breaks):
            return True
    if not buts:
        return False
    return any(piece.sign != sign and piece.weight >= PHRASE and piece.start > buts[0] for piece in said)


def gives_reason(yes: Piece, reading: Reading) -> bool:
    """`ja for jeg rekker ikke å hente den`: what cannot be is why it is wanted."""
    behind = reading.words[yes.end : yes.end + 2]
    return len(behind) == 2 and behind[0] in BECAUSE and behind[1] in WHOSE_REASON and not reading.asks


def is_emphatic(piece: Piece, reading: Reading) -> bool:
    """`no way!! Of course we would`: a sentence of its own that is sure to agree."""
    opens = piece.label == AGREE and piece.sign is True and piece.start in reading.ends
    return opens and not SURELY.isdisjoint(reading.words[piece.start : piece.end])


def refuses_after(pieces: list[Piece], core: Piece, breaks: frozenset[int]) -> bool:
    """`ja, ich will das nicht`: a clause of its own after a yes that is no more than a negation."""
    denied = [index for index, piece in enumerate(pieces) if piece.label == NOT and piece.start > core.start]
    for index in denied:
        before = index
        while before and pieces[before].start not in breaks and pieces[before - 1].label in (FILLER, NOT, OTHER):
            before -= 1
        closes = index + 1 == len(pieces) or pieces[index + 1].start in breaks
        if closes and pieces[index - 1] is core and pieces[index].start not in breaks:
            return True  # "okay not"
        if closes and index - before > 1 and pieces[before].start in breaks:
            return True
    return False
