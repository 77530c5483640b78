"""Refusals and consents that are put together of a verb and what stands before it.

`I'll have to … cancel` refuses whatever stands between; `I can't say no to that` consents, for all its denials; and a
`nei` that echoes a denial (`ikke noe imot det nei`) denies nothing more.
"""

from collections.abc import Sequence
from itertools import pairwise

from responder.understand.answers.bidding import bid
from responder.understand.answers.cancelled import OF_OTHERS, call_off
from responder.understand.answers.no_trouble import deny_trouble
from responder.understand.answers.occasions import names_time
from responder.understand.answers.pieces import INTENSE, PHRASE, Piece, pieces_of
from responder.understand.answers.seen_to import quiet_absence, quiet_leaving
from responder.understand.answers.wished import quiet_wish
from responder.understand.answers.wished_otherwise import FITTING, quiet_notices, wish_otherwise
from responder.understand.answers.yes_alike import quiet_alike, quiet_sigh
from responder.understand.lexicon import (
    AGREE,
    CONDITION,
    DECLINE,
    FILLER,
    GOOD,
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
from responder.understand.reported import NONE
from responder.understand.text import Reading, between_pauses

CAN = frozenset(
    listed("kan, kann, can, could, cant, cannot, couldnt, puedo, podemos, peux, pouvons, voi, kunne, kunde")
)
GREETING = frozenset(
    listed("hi, hello, hey, hei, hej, hejsan, heisann, hallo, hola, bonjour, moi, hoi, goddag, god, diga, digame")
)
HAILING = GREETING - {"god", "moi", "hola"}  # behind a no, which may go before a wish as well
WOULD_BE = frozenset(listed("ware, waere, olisi, serait, seria, ware, vore"))
WOULD_BE_IN_TWO = phrases("hadde vart, hadde vaert, hadde vore, ville vaere, ville vart, hade varit, hade vart, "
                       "skulle vara, skulle va, ku vaere, kunne vaere, skulle vare, "
                       "havde varet, would be, would really, zou zijn")  # fmt: skip
WOULD = frozenset(listed("hadde, hade, havde, ville, skulle, vore, would, ware, wurde, zou, serait, seria, olisi"))
COULD = frozenset(
    listed("kunne, kunde, could, konntet, konnten, konntest, konden, kon, zouden, voisitte, voisit, pouviez")
)
CHEAPER = frozenset(  # a price that is asked for is a condition, however politely
    listed("gratis, free, cheaper, billigere, billigare, rabatt, rabat, discount, billiger, gunstiger, umsonst, "
           "kostenlos, goedkoper, korting, gratuit, halvempi, halvemmalla")
)  # fmt: skip
REQUEST_REACH = 4  # words behind the `if` in which it is said who could
SUITING = frozenset(listed("passer, passar, hover, past, passt, convient, viene, conviene, sopii, suits, works"))
BADLY = frozenset(  # in the north; `lite bra` beside them
    listed("darlig, darleg, darligt, darlegt, daligt, skidt, elendig, elendigt, uselt, raeva, raevva, kjipt, foga, "
           "ille, skralt")
)  # fmt: skip
BEING = frozenset(listed("is, er, ar, ist, on, est, es, blir, bliver"))
SEEING = phrases("see you, sees vi, ses vi, vi sees, vi ses, sehen wir, zien we, zien jullie, nos vemos, "
                       "sjaast vi, sjaast me")  # fmt: skip
SAYING_SO = frozenset([("sier", "vi"), ("seier", "vi"), ("seier", "me"), ("sager", "vi"), ("siger", "vi")])
SEEING |= SAYING_SO  # `da sier vi torsdag`
SO_THEN = frozenset(["da", "daa", "sa", "saa"])
NOBODY = frozenset(["nobody", "noone", "no", "niemand", "personne"])
SUIT_REACH = 3  # words before the praise that say of what it is
WELCOME_REACH = 5  # words before the praise in which it is said that it would be
TO_SAY = frozenset(listed("si, seie, sige, sei, saga, sagen, zeggen, dire, decir, sanoa, say, takke, tacka"))
REFUSING = frozenset(listed("refuse, resist, decline, refuser, resister, negarme, resistirme, rechazar, kieltaytya, "
                            "ablehnen, weigeren, afslaan, avsla"))  # fmt: skip
WOULD_BE_FIRSTS, SEEING_FIRSTS = (frozenset(pair[0] for pair in pairs) for pairs in (WOULD_BE_IN_TWO, SEEING))
NOT_SAYING = frozenset(  # by their form what one says now or would say: `da sag ich nicht nein`, `no digo que no`
    listed(
        "sage, sag, sagen, zeg, zeggen, dis, dirais, dirai, jdis, digo, dire, diria, decir, sano, sanoisi, "
        "wurde, zou, wouldnt"
    )
)
DENYING = frozenset([NOT, DECLINE, NO])
SAYING_REACH = 6  # words in which it is said that no cannot be said


def settled(words: Sequence[str], reading: Reading, known: Lexicon) -> list[Piece]:
    """The words of a reply, put right or not, as pieces; what refuses or consents only together has its label."""
    pieces = pieces_of(words, known, reading.breaks)
    settle(pieces, reading, known)
    return pieces


def settle(pieces: list[Piece], reading: Reading, known: Lexicon) -> None:
    words = reading.words
    deny_all(pieces, reading)
    answer_call(pieces, reading, known)
    bid(pieces, reading, known)
    labels = {piece.label for piece in pieces}
    if known.code in NORDIC:
        misfit(pieces, words, reading.breaks)
    if GOOD in labels:
        welcome(pieces, words, reading.breaks)
        suit(pieces, words, reading.breaks, known.code)
    if "?" not in reading.plain:
        meet(pieces, words, reading.breaks, known.code)
    if known.code == "fr":
        join_denials(pieces, words, reading.breaks)
    if known.code == "es":
        quiet_leaving(pieces, words)
    quiet_alike(pieces, words, reading.breaks, known.code)
    quiet_sigh(pieces, reading, known.code)
    quiet_wish(pieces, words)
    if CONDITION in labels:
        request(pieces, words, reading.breaks)
    quiet_absence(pieces, reading)
    if not DENYING.isdisjoint(labels) and any(piece.label in DENYING for piece in pieces):
        deny_trouble(pieces, words, reading.breaks, known)
        consent(pieces, reading, known)
        silence_echo(pieces, words, known)
    wish_otherwise(pieces, words, reading.breaks, known.code)
    quiet_notices(pieces, words, reading.breaks, known.code)
    if not reading.asks:
        call_off(pieces, reading, known)


def deny_all(pieces: list[Piece], reading: Reading) -> None:
    """`nobody got it`, `no one can make it`, `personne l'a reçu`: who does what is agreed to is denied."""
    words = reading.words
    if NOBODY.isdisjoint(words):
        return
    for piece, after in pairwise(pieces):
        if piece.label in (AGREE, DECLINE) or after.start in reading.breaks or not is_nobody(words, piece.start):
            continue
        piece.label, piece.sign, piece.weight = NOT, None, 0
        if words[piece.start] == "no" or after.label == NOT:
            after.label, after.sign, after.weight = FILLER, None, 0


def is_nobody(words: Sequence[str], place: int) -> bool:
    """French `personne` is nobody before `ne` or `l'a`, and somebody behind an article."""
    word, after = words[place], words[place + 1] if place + 1 < len(words) else ""
    if word == "personne":
        return after[:1] in ("n", "l") and words[place - 1 : place] not in (("une",), ("1",), ("la",))
    return word in NOBODY and (word != "no" or (after == "one" and len(words) > 2))


def lacks(words: Sequence[str], pairs: frozenset[tuple[str, ...]], firsts: frozenset[str]) -> bool:
    """Whether none of these pairs of words is said; their first words are looked for first: most replies have none."""
    return firsts.isdisjoint(words) or pairs.isdisjoint(pairwise(words))


def answer_call(pieces: list[Piece], reading: Reading, known: Lexicon) -> None:
    """`yeah hi, it's Karen`, `nei hei, så hyggelig`: a yes or a no before a greeting takes up the talk, and answers
    nothing."""
    first, words = pieces[0], reading.words
    if first.label not in (YES, NO) or len(words) <= first.end + (first.label == YES) or first.end in reading.breaks:
        return
    if words[first.end] in (GREETING if first.label == YES else HAILING):
        first.label, first.sign, first.weight = FILLER, None, 0


def welcome(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int]) -> None:
    """`that would be really great`, `das wäre super`: praise of what would be agrees to it."""
    if WOULD_BE.isdisjoint(words) and lacks(words, WOULD_BE_IN_TWO, WOULD_BE_FIRSTS):
        return
    for index, piece in enumerate(pieces):
        if piece.label != GOOD or piece.start in breaks:
            continue
        led = words[max(0, piece.start - WELCOME_REACH) : piece.start]
        would = not WOULD_BE.isdisjoint(led) or any(pair in WOULD_BE_IN_TWO for pair in pairwise(led))
        begins = all(each.label in (FILLER, OTHER) for each in pieces[:index] if each.start not in breaks)
        if would and begins and piece.start <= WELCOME_REACH + 1:
            piece.label, piece.weight = AGREE, PHRASE


def request(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int]) -> None:
    """`hadde vært fint om dere kunne se på den`: behind praise of what would be, an `if you could` asks politely."""
    for praise, condition in pairwise(pieces):
        if condition.label != CONDITION or praise.label != AGREE or condition.start in breaks:
            continue
        if {*words[praise.start : praise.end]}.isdisjoint(WOULD):
            continue
        _, stop = between_pauses(breaks, condition.start, condition.end, len(words))
        asked = words[condition.start + 1 : condition.end + REQUEST_REACH]
        if any(word in CHEAPER or word.isdigit() for word in words[condition.start : stop]):
            continue
        if not COULD.isdisjoint(asked) and not OF_OTHERS.isdisjoint(asked):
            condition.label = FILLER


def suit(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int], code: str) -> None:
    """`Tuesday at 10 is perfect`, `det passar kjempefint`: praise of the day that was proposed, closing its clause."""
    if any(piece.label in (NOT, DECLINE, NO, POOR) for piece in pieces):
        return  # "Thursday I can't, but Friday at 10 is good"
    for index, piece in enumerate(pieces):
        closes = index + 1 == len(pieces) or pieces[index + 1].start in breaks
        if piece.label != GOOD or not closes or piece.start in breaks:
            continue
        start = max((place for place in breaks if place <= piece.start), default=0)
        led = words[start : piece.start]
        suits = not SUITING.isdisjoint(led[-SUIT_REACH:])
        being = not BEING.isdisjoint(led[-SUIT_REACH:]) and any(word.isdigit() for word in led)
        being = being and any(names_time(word, code) for word in led if word not in BEING)
        if suits or being:
            piece.label, piece.weight = AGREE, PHRASE


def misfit(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int]) -> None:
    """`passer rigtig skidt`, `det passar jättedåligt`: what suits badly does not suit."""
    if FITTING.isdisjoint(words):
        return
    for index, piece in enumerate(pieces):
        if FITTING.isdisjoint(words[piece.start : piece.end]) or piece.label not in (AGREE, OTHER, FILLER):
            continue
        for other in pieces[index + 1 : index + 2 + SUIT_REACH]:
            if other.start in breaks or other.label in (NOT, DECLINE):
                break
            if is_badly(words, other.start):
                piece.label, piece.sign, piece.weight = DECLINE, False, PHRASE
                other.label, other.sign, other.weight = FILLER, None, 0
                break


def is_badly(words: Sequence[str], place: int) -> bool:
    word = words[place]
    stem = next((word.removeprefix(more) for more in INTENSE if word.startswith(more)), word)
    return word in BADLY or stem in BADLY or (word == "lite" and words[place + 1 : place + 2] in (("bra",), ("godt",)))


def meet(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int], code: str) -> None:
    """`then I'll see you on Wednesday`, `da sees vi onsdag`: a meeting on the day is taken as agreed."""
    if lacks(words, SEEING, SEEING_FIRSTS) or any(piece.label in (NOT, DECLINE, NO, POOR) for piece in pieces):
        return
    for piece in pieces:
        said = tuple(words[piece.start : piece.start + 2])
        if piece.label not in (FILLER, OTHER) or said not in SEEING:
            continue
        if said in SAYING_SO and words[max(0, piece.start - 1)] not in SO_THEN:
            continue  # `dere sier vi må vente til torsdag`
        start, stop = between_pauses(breaks, piece.start, piece.end, len(words))
        if piece.start - start <= 1 and any(names_time(word, code) for word in words[piece.start : stop]):
            piece.label, piece.sign, piece.weight = AGREE, True, PHRASE
            return


def join_denials(pieces: list[Piece], words: Sequence[str], breaks: frozenset[int]) -> None:
    """French `ne … malheureusement pas` denies once."""
    for index, piece in enumerate(pieces[:-1]):
        if piece.label != NOT or words[piece.start] not in ("ne", "n"):
            continue
        for other in pieces[index + 1 : index + 5]:
            if other.start in breaks:
                break
            if other.label == DECLINE and other.end - other.start > 1 and words[other.end - 1] == "pas":
                piece.label = FILLER
                break


def consent(pieces: list[Piece], reading: Reading, known: Lexicon) -> None:
    """`I can't say no to that`, `je ne peux pas refuser`, `da sag ich nicht nein`: what is not refused is taken."""
    words, singles = reading.words, known.answers.singles
    if CAN.isdisjoint(words) and NOT_SAYING.isdisjoint(words):
        return
    for place, word in enumerate(words):
        refused = word in REFUSING or (singles.get(word) == NO and is_said(words, place))
        if not refused:
            continue
        start, stop = between_pauses(reading.breaks, place, place + 1, len(words))
        start = max(start, place - SAYING_REACH)
        led = words[start:place]
        if (CAN.isdisjoint(led) and NOT_SAYING.isdisjoint(led)) or any(
            singles.get(each) == YES for each in (*words[max(start, place - 2) : place], *words[place:stop])
        ):
            continue
        if any(singles.get(each) == NOT and singles.get(after) == YES for each, after in pairwise(words[place:])):
            continue  # `ich sage nicht nein, aber auch nicht ja`
        inside = [piece for piece in pieces if start <= piece.start <= place]
        denies = any(
            singles.get(each) == NOT
            or each in NONE
            or each in ("cant", "cannot", "couldnt", "wouldnt", "no", "en", "ei", "enhan")
            for each in led
        )
        if not denies or any(piece.label == POOR for piece in inside):
            continue
        for piece in inside:
            piece.label, piece.sign, piece.weight = FILLER, None, 0
        inside[-1].label, inside[-1].sign, inside[-1].weight = AGREE, True, PHRASE
        return


def is_said(words: Sequence[str], place: int) -> bool:
    """Whether a verb for saying stands beside this place: `say no`, `nein sagen`."""
    near = words[max(0, place - 3) : place + 4]
    return not (TO_SAY.isdisjoint(near) and NOT_SAYING.isdisjoint(near))


def silence_echo(pieces: list[Piece], words: Sequence[str], known: Lexicon) -> None:
    """`har ikke noe imot det nei`: behind a denial that consents the word only repeats it."""
    singles = known.answers.singles
    for agreed, echo in pairwise(pieces):
        if agreed.label != AGREE or echo.label != NO or echo.start != agreed.end:
            continue
        if any(singles.get(word) in (NOT, DECLINE) for word in words[agreed.start : agreed.end]):
            echo.label, echo.sign, echo.weight = FILLER, None, 0
