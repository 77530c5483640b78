"""What was agreed is called off: `I'll have to cancel`, `jeg vil gjerne avbestille`, `annuller den bare`, `har avlyst`.

Who must or would gladly call it off, orders it, does it or has done it refuses, whatever word of consent stands beside.
Who will not call it off (`jeg vil ikke avbestille`) refuses nothing, and says yes only where it was asked whether it is
kept: it is left open.
"""

from collections.abc import Sequence
from itertools import pairwise

from responder.understand.answers.occasions import names_time
from responder.understand.answers.pieces import PHRASE, Piece
from responder.understand.lexicon import (
    AGREE,
    DECLINE,
    FILLER,
    NEUTRAL,
    NO,
    NORDIC,
    NOT,
    OTHER,
    YES,
    Lexicon,
    listed,
    phrases,
)
from responder.understand.text import Reading, between_pauses

CALLING_OFF = frozenset(
    listed(
        "avlyse, avlysa, avbestille, avbestilla, kansellere, avboka, avbestalla, aflyse, afbestille, annullere, "
        "annullera, avbooke, avbooka, "
        "cancel, absagen, stornieren, verzichten, afzeggen, annuleren, afbellen, perua, perumaan, peruuttaa, "
        "peruuttamaan, annuler, decommander, renoncer, cancelar, cancelarlo, cancelarla, anular, anularla, decline, "
        "avsta, avstaa, afsta, passen"
    )
)
CALLING_OFF_IN_TWO = phrases(
    "trekke meg, trekke oss, trekkje meg, trekkje oss, dra mig, dra oss, traekke mig, traekke os, back out, "
    "pull out, bow out, drop out, call off, melde avbud, melde fra, melde afbud, melde forfall, melda avbod, "
    "melde pass, melde pas, melda pass, "
    "hoppa av, hoppa over, hoppe over, hoppe av, springe over, springe fra, sta over, staa over, stalla in, "
    "takke nei, takke nej, tacka nej, si nei, sige nej, saga nej, seie nei, nein sagen, nee zeggen, say no, "
    "dire non, lamna aterbud, give it, pass on"
)
CALLING_OFF_FIRSTS = frozenset(pair[0] for pair in CALLING_OFF_IN_TWO)
CALLED_OFF = listed("avbestill, avlys, kanseller, avbok, avbook, avbestall, aflys, afbestil, annuller")  # as an order
ORDERED = frozenset([*CALLED_OFF, "avboka", "avbooka", "annullera"])
DOING = frozenset(f"{stem}{ending}" for stem in CALLED_OFF for ending in ("er", "ar")) | {"afbestiller"}
TO_BE_DONE = frozenset(f"{stem}{ending}" for stem in (*CALLED_OFF, "afbestill") for ending in ("es", "as", "s"))
DONE = frozenset(
    listed("avbestilt, avbestallt, avlyst, kansellert, avbokat, avboka, avbooket, avbooka, aflyst, afbestilt, "
           "annulleret, annullert, annullerat")
)  # fmt: skip
DID = frozenset(
    listed("avbestilte, avbestallde, avlyste, kansellerte, avbokade, aflyste, afbestilte, annullerede, annullerte, "
           "annullerade")
)  # fmt: skip
FORMS = CALLING_OFF | ORDERED | DOING | TO_BE_DONE | DONE | DID
MUST = frozenset(
    listed(
        "ma, maa, maste, must, have, need, gotta, will, got, muss, mussen, moet, moeten, dois, devons, doit, tengo, "
        "tenemos, debo, debemos, joudun, joudumme, taytyy, pitaa, pitanee, nodt, nodsaget, tvungen, tvunget, "
        "nodgad, far, fa, bli, bliver, enige, bestemt, decided, valgt, velger, valt, valjer, valger"
    )
)
WISHING = frozenset(  # in the north; `jeg vil gjerne melde fra` only tells
    listed("gjerne, gerne, garna, vil, vill, vilja, onsker, onskjer, onskar, skal, ska, tenker, tanker")
)
PERMITTING = frozenset(listed("gjerne, gerne, garna, godt, gott, bare, berre, bara"))  # `dere kan bare …`
OF_OTHERS = frozenset(  # a `you must cancel` asks for something
    listed("dere, du, ni, you, ihr, jullie, je, vous, tu, usted, ustedes, te, de, they, he, she, han, hun, hon")
)
MAY = frozenset(
    listed("can, may, kan, ma, far, kann, konnt, konnen, mag, mogen, kunt, kunnen, pouvez, peux, podeis, pueden, "
           "puede, puedes, voitte, voit, saatte, saat")
)  # fmt: skip
YOU = frozenset(listed("dere, du, ni, you, ihr, sie, jullie, je, u, vous, tu, usted, ustedes, te"))
YOU_IN = {"da": frozenset(["i", "du"]), "nn": frozenset(["de", "du"])}
MAY_YOU = frozenset(listed("podeis, pueden, puede, puedes, voitte, voit, saatte, saat"))  # who may is in the form
OWN = frozenset(["jeg", "eg", "jag", "vi", "me"])
HAVING = frozenset(["har"])
TENDING = frozenset(  # what may stand between a denial and what one does not mean to do
    listed("tenkt, tenker, tenkjer, tankt, tanker, taenkt, taenker, a, aa, at, att, meg, mig, vil, planer, planar, "
           "planlagt, om, lyst, til, ga, gaa, skal, ska, bare, bara, berre, hensikt, noe, nogen, nagra, behov, ma, "
           "trenger, behover, oss, os, pa")
)  # fmt: skip
WHAT_WAS_AGREED = frozenset(
    listed(
        "ordre, ordren, ordran, order, ordern, bestilling, bestillingen, bestillinga, bestallning, bestallningen, "
        "bestallningan, timen, tiden, tida, avtalen, aftalen, avtale, aftale, booking, bookingen, bookingen, bokning, "
        "bokningen, levering, leveringen, leveringa, leverans, leveransen, leverancen, kjopet, kjop, kopet, kobet, "
        "kob, pakken, pakka, paketet, varen, vara, varan, reservasjonen, reservationen, bordet, hele, hela, greia, "
        "skiten, lortet, dritten, heller, hellere, hellre, allerede, allereie, redan, nettopp, nyss, lige"
    )
)
DENIED_IN_ONE = frozenset(["nannulez", "nannule", "nannulons"])
ELSEWHERE = DENIED_IN_ONE | frozenset(  # outside the north the forms that are denied
    listed("canceling, cancelling, stornier, storniere, storniert, absage, annuleer, annuleert, annulez, annule, "
           "canceles, cancele, cancelen, cancelo, anule, anulen, peruko, peru, perukaa, peruta, peruuttako")
)  # fmt: skip
IN_ONE, DENIABLE = FORMS | ELSEWHERE, CALLING_OFF | ELSEWHERE
DENIALS = frozenset(listed("dont, not, wont, never, nicht, niet, pas, no, en, emme, ala, alkaa"))
MEANING_TO = frozenset(
    listed("want, wanna, wish, need, to, going, plan, planning, intend, have, like, wanting, quiero, queremos, voy, a, "
           "vamos, lo, la, me, halua, haluamme, aio, veux, voulons, vais, souhaite, wil, wens, will, mochte, bitte, "
           "it, es, das, de, please, sita")
)  # fmt: skip
MUST_REACH = 6  # words between the verbs
DENIED_BEHIND = 3  # words behind an order in which it is denied


def call_off(pieces: list[Piece], reading: Reading, known: Lexicon) -> None:
    """Label what calls off; what is said not to be called off says nothing."""
    words = reading.words
    in_two = not CALLING_OFF_FIRSTS.isdisjoint(words) and not CALLING_OFF_IN_TWO.isdisjoint(pairwise(words))
    if IN_ONE.isdisjoint(words) and not in_two:
        return
    for index, piece in enumerate(pieces):
        said = next((place for place in range(piece.start, piece.end) if is_form(words, place)), None)
        if said is None:
            continue
        start, stop = between_pauses(reading.breaks, said, said + 1, len(words))
        northern = known.code in NORDIC and words[said] in FORMS and is_denied(words, said, start, stop, known)
        if northern or (known.code not in NORDIC and is_kept(words, said, start)):
            silence([piece for piece in pieces if not says_yes(piece, words, known)], start, stop)
            continue
        if piece.label not in (OTHER, FILLER, NO, DECLINE, NEUTRAL):
            continue
        wished = is_wished(pieces, words, said, start, known.code) or is_allowed(words, said, start, stop, known)
        if wished or (known.code in NORDIC and is_done(pieces, index, words, (start, stop), known)):
            piece.label, piece.sign, piece.weight = DECLINE, False, PHRASE


def is_form(words: Sequence[str], place: int) -> bool:
    return words[place] in IN_ONE or tuple(words[place : place + 2]) in CALLING_OFF_IN_TWO


def is_wished(pieces: Sequence[Piece], words: Sequence[str], said: int, start: int, code: str) -> bool:
    """`I'll have to … cancel`, `jeg vil gjerne avbestille`, `ni får gärna avbeställa den`."""
    alone = words[said] in CALLING_OFF
    if not alone and tuple(words[said : said + 2]) not in CALLING_OFF_IN_TWO:
        return False
    led = words[max(start, said - MUST_REACH) : said]
    if any(each.label == NOT and start <= each.start < said for each in pieces):
        return False
    northern = alone and code in NORDIC
    if OF_OTHERS.isdisjoint(led):
        return not MUST.isdisjoint(led) or (northern and not WISHING.isdisjoint(led))
    return northern and not PERMITTING.isdisjoint(led)


def is_allowed(words: Sequence[str], said: int, start: int, stop: int, known: Lexicon) -> bool:
    """`you can cancel it`, `dere kan avbestille den`, `vous pouvez annuler`: and nothing else in the clause."""
    led, after = words[start:said], words[said + 1 : stop]
    if words[said] not in CALLING_OFF or not led or not all(word in known.fillers for word in after):
        return False
    you = YOU_IN.get(known.code, YOU)
    named = led[0] in MAY_YOU or (len(led) > 1 and led[0] in you and led[1] in MAY)
    return named and all(word in known.fillers or word in PERMITTING or word in MAY for word in led)


def is_denied(words: Sequence[str], said: int, start: int, stop: int, known: Lexicon) -> bool:
    """`jeg har ikke tenkt å avbestille`, `ikke avbestill`, `annuller den ikke`: it is not to be called off."""
    singles = known.answers.singles
    before = said - 1
    while before > start and words[before] in TENDING:
        before -= 1
    if before >= start and singles.get(words[before]) == NOT:
        return True
    behind = words[said + 1 : min(stop, said + 1 + DENIED_BEHIND)]
    for place, word in enumerate(behind):
        if singles.get(word) == NOT:
            return said + 1 + place + 1 == stop
        if word not in WHAT_WAS_AGREED and word not in known.fillers:
            return False
    return False


def is_kept(words: Sequence[str], said: int, start: int) -> bool:
    """`I don't want to cancel`, `bitte nicht stornieren`, `en halua perua`: the same in the other languages."""
    if words[said] not in DENIABLE:
        return False
    if words[said] in DENIED_IN_ONE:
        return True
    before = said - 1
    while before > start and words[before] in MEANING_TO:
        before -= 1
    return before >= start and words[before] in DENIALS


def says_yes(piece: Piece, words: Sequence[str], known: Lexicon) -> bool:
    """`yes please` before `don't cancel it`: the word itself, whatever is denied behind it."""
    return piece.label == AGREE and known.answers.singles.get(words[piece.start]) == YES


def silence(pieces: Sequence[Piece], start: int, stop: int) -> None:
    """The clause says nothing, nor does a no right before it."""
    for piece in pieces:
        denies = piece.label in (NOT, DECLINE, NO) and start <= piece.start < stop
        leads = piece.label == NO and piece.end == start
        if denies or leads or (piece.label == AGREE and start <= piece.start < stop):
            piece.label, piece.sign, piece.weight = NEUTRAL, None, 0


def is_done(pieces: Sequence[Piece], index: int, words: Sequence[str], clause: tuple[int, int], known: Lexicon) -> bool:
    """`avbestill den`, `da kansellerer jeg`, `annulleres`, `jeg har avlyst`: with nothing else in the clause than what
    was agreed."""
    said, (start, stop) = pieces[index].start, clause
    led = words[start:said]
    others = OF_OTHERS | {"i"} if known.code == "da" else OF_OTHERS
    if not others.isdisjoint(led):
        return False
    rest = [piece for piece in pieces if start <= piece.start < stop and piece.start != said]
    if any(piece.label not in (FILLER, DECLINE) and not is_agreed(piece, words, known) for piece in rest):
        return False
    own, has = not OWN.isdisjoint((*led, *words[said + 1 : said + 2])), not HAVING.isdisjoint(led)
    if words[said] in DOING | DID:
        return own
    return (has and words[said] in DONE) or (not own and not has and words[said] in ORDERED | TO_BE_DONE)


def is_agreed(piece: Piece, words: Sequence[str], known: Lexicon) -> bool:
    """Whether it names what was agreed, or when it was called off."""
    return all(word in WHAT_WAS_AGREED or word in PERMITTING or word.isdigit() or names_time(word, known.code)
               for word in words[piece.start : piece.end])  # fmt: skip
