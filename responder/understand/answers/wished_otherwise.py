"""Something else is wanted than what was offered: `vil gjerne flytte timen`, `gerne, men kl 15`, `ja, men på lördag`.

The gladly goes with the other thing, so it agrees to nothing; a yes before another time says that the day will do, and
not that the hour does.
"""

from collections.abc import Sequence
from itertools import pairwise

from responder.understand.answers.occasions import names_time
from responder.understand.answers.pieces import PHRASE, Piece
from responder.understand.dates.meant.told import PAST
from responder.understand.lexicon import AGREE, BUT, DECLINE, FILLER, NEUTRAL, NORDIC, NOT, OTHER, Lexicon, listed
from responder.understand.text import Reading, between_pauses

GLADLY = frozenset(["gjerne", "gerne", "garna"])
TO_CHANGE = frozenset(
    listed(
        "flytte, flytta, endre, endra, andra, aendre, bytte, byta, bytta, skifte, utsette, utsetje, udskyde, skjuta, "
        "ombooke, omboka, ombooka, boka, booke, returnere, returnera, angre, angra, fortryde, klage, klaga, reklamere, "
        "reklamera, levere, lamna, sende, skicka, vite, vita, veta, vide, sporre, fraga, sporge, lese, lasa, laese, "
        "se, hore, hora, melde, dele, dela"
    )
)
BACK = frozenset(listed("tilbake, tillbaka, tilbage, igjen, retur, attende, om"))  # `levere den tilbake`, `boka om`
WITH_BACK = frozenset(listed("levere, lamna, sende, skicka, boka, booke"))
FIRST = frozenset(listed("forst, fyrst, mer, mere, meir, fra, beskjed, besked"))
WITH_FIRST = frozenset(
    listed("vite, vita, veta, vide, sporre, fraga, sporge, lese, lasa, laese, se, hore, hora, melde, dele, dela")
)
OTHER_ONE = frozenset(
    listed("annen, annan, anden, annet, annat, andet, andre, andra, ny, nytt, nyt, stedet, isteden, istedenfor, "
           "istedet, istallet, stallet, staden, forst, beskjed, besked")
)  # fmt: skip
HAVING = frozenset(listed("ha, have, fa, faa"))
RATHER = frozenset(
    listed("heller, hellere, hellre, helst, forst, tidligst, tidigast, pa, paa, om, i, litt, lite, lidt, da, saa, sa, "
           "det, den, bli, blir, bliver, med, no, kun, nok")
)  # fmt: skip
CLOCK = frozenset(listed("kl, klokka, klokken, klockan"))
HEARD = frozenset(  # what only shows that the question was heard, before a `then` that wants something else
    listed("ok, okay, okei, okej, okey, oki, greit, greitt, grei, fint, fin, fine, bra, flott, supert, super, toppen, "
           "godt, javel, jaha, jasa, perfekt, aha")
)  # fmt: skip
THEN = frozenset(["da", "sa", "saa", "daa"])
LESS = frozenset(
    listed("rabatt, rabat, avslag, prisavslag, kompensasjon, kompensation, erstatning, ersattning, gratis")
)
INSTEAD = frozenset(listed("istedenfor, isteden, istedet, istallet, stedet, stallet, staden"))
OTHERS = frozenset(listed("annen, annan, anden, anna, andre, andra"))
SOME = frozenset(listed("en, ein, ei, noen, nokon, nagon, nogen"))
BETTER = frozenset(["bedre", "battre", "betre"])
FITTING = frozenset(listed("passer, passar, hover, funker, funkar, fungerer, fungerar"))
RECEIVED = frozenset(listed("fatt, faatt, faet, fick, fik, fikk, fekk"))
NOTICES = frozenset(
    listed("melding, meldingen, meldinga, beskjed, besked, meddelelse, meddelande, avi, avisering, hentemelding, "
           "hentelapp, sms, mail, mejl, epost, faktura, fakturaen, fakturan, kvittering, kvitto, sporing, "
           "sporingsnummer, varsel, varsling, ordrebekreftelse, orderbekraftelse, ordrebekraeftelse, regning, rakning")
)  # fmt: skip
SO_MUCH = frozenset(["for", "sa", "saa", "alltfor", "altfor"])
EXTENTS = frozenset(listed("ofte, ofta, tit, tidt, mange, manga, mye, mykje, mycket, meget, sent, seint, tidlig, "
                           "tidleg, tidligt, tidigt, lenge, lange, laenge, dyrt, dyr, lang, langt"))  # fmt: skip
QUIETING = NOTICES | EXTENTS
OTHERWISE = OTHER_ONE | OTHERS | BACK | LESS | INSTEAD | BETTER
MOST_TIME_WORDS = 6  # words of a clause that names another time and nothing else


def wish_otherwise(pieces: Sequence[Piece], words: Sequence[str], breaks: frozenset[int], code: str) -> None:
    """`vil gjerne flytte timen`, `vill gärna ha en annan tid`: the gladly in it agrees to nothing."""
    if code not in NORDIC or GLADLY.isdisjoint(words):
        return
    for piece in pieces:
        said = words[piece.start : piece.end]
        if piece.label != AGREE or GLADLY.isdisjoint(said):
            continue
        _, stop = between_pauses(breaks, piece.start, piece.end, len(words))
        if is_otherwise([word for word in said if word in HAVING], words[piece.end : stop]):
            for each in pieces:  # and the verb itself, where it agrees alone: `boka om`
                if each is piece or (each.label == AGREE and piece.start < each.start < stop):
                    each.label, each.sign, each.weight = NEUTRAL, None, 0


def is_otherwise(having: Sequence[str], wished: Sequence[str]) -> bool:
    """Whether the wish behind the gladly is to change something, or to have another thing."""
    verb = next((word for word in wished[:3] if word in TO_CHANGE or word in HAVING), having[0] if having else None)
    if verb is None:
        return False
    if verb in HAVING:
        return not OTHER_ONE.isdisjoint(wished)
    if verb in WITH_BACK:
        return not BACK.isdisjoint(wished)
    return verb not in WITH_FIRST or not FIRST.isdisjoint(wished)


def names_another_time(pieces: Sequence[Piece], reading: Reading, known: Lexicon) -> bool:
    """`ja, men kl 15`, `gärna, men hellre på lördag`: a `but` with a time behind it and nothing else; what
    is to be after or before an hour keeps the day."""
    words = reading.words
    if known.code not in NORDIC or not PAST.isdisjoint(words):
        return False
    for piece in pieces:
        if piece.label != BUT or not piece.start or not any(each.sign for each in pieces if each.start < piece.start):
            continue
        rest = words[piece.end :]
        if known.answers.singles.get(words[piece.end - 1]) == NOT:
            continue  # `men ikke etter kl 20` keeps the day
        if 0 < len(rest) <= MOST_TIME_WORDS and is_time_alone(rest, known):
            return True
    return False


def is_time_alone(rest: Sequence[str], known: Lexicon) -> bool:
    if "gar" in rest or "forgars" in rest or "igar" in rest:
        return False  # `ja, men først i går`
    named = {place for place, word in enumerate(rest) if word[0].isdigit() or names_time(word, known.code)}
    hours = {place + turn for place, word in enumerate(rest) if word in CLOCK for turn in (0, 1)}
    said = named | hours
    return bool(said) and all(word in RATHER or place in said for place, word in enumerate(rest))


def wants_otherwise(pieces: Sequence[Piece], reading: Reading, code: str) -> bool:
    """`ok, da prøver jeg et annet sted`, `gjerne en annen dag`, `fredag passer bedre`: what is offered is not taken."""
    words = reading.words
    if code not in NORDIC or OTHERWISE.isdisjoint(words):
        return False
    if words[0] in HEARD and takes_note(words):
        return True
    if any(piece.weight > PHRASE for piece in pieces) or not any(piece.sign for piece in pieces):
        return False
    if not INSTEAD.isdisjoint(words):
        return True
    for before, word in pairwise(words):
        if (word in OTHERS and before in SOME) or (word in BETTER and before in FITTING):
            return True
    return False


def takes_note(words: Sequence[str]) -> bool:
    """`greit, men da vil jeg ha rabatt`: it is heard, and something else drawn from it."""
    then = next((place for place, word in enumerate(words[:4]) if place and word in THEN), None)
    wanted = OTHER_ONE | OTHERS | BACK | LESS
    return then is not None and not wanted.isdisjoint(words[then + 1 :])


def quiet_notices(pieces: Sequence[Piece], words: Sequence[str], breaks: frozenset[int], code: str) -> None:
    """`har fått beskjed om at den kommer`: a notice came, and not what it is of; `helst ikke for ofte` refuses only
    the much of it."""
    if code not in NORDIC or QUIETING.isdisjoint(words):
        return
    for piece in pieces:
        said = words[piece.start : piece.end]
        _, stop = between_pauses(breaks, piece.start, piece.end, len(words))
        behind = words[piece.end : stop]
        if (
            piece.label in (AGREE, OTHER, FILLER)
            and not RECEIVED.isdisjoint(said)
            and not NOTICES.isdisjoint(behind[:3])
        ):
            for each in pieces:
                if piece.start <= each.start < stop and each.label == AGREE:
                    each.label, each.sign, each.weight = NEUTRAL, None, 0
        elif piece.label in (NOT, DECLINE) and len(behind) > 1 and behind[0] in SO_MUCH and behind[1] in EXTENTS:
            piece.label, piece.sign, piece.weight = NEUTRAL, None, 0
