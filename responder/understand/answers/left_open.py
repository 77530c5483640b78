"""What leaves a yes or no open, and which of two is the last word.

`ok but when?` asks before it grants, `yes, but not today` says yes to something else, `no that's fine` may be either.
Of a yes and a no that stand side by side, the second holds where what follows says the same: `no, yes, it's all right`.
"""

from collections.abc import Sequence, Set

from responder.patterns import regex
from responder.understand.answers.occasions import is_weekday
from responder.understand.answers.pieces import CORE, PHRASE, Piece
from responder.understand.answers.soothed import is_soothed
from responder.understand.answers.wished_otherwise import names_another_time, wants_otherwise
from responder.understand.answers.withheld import FROM_WHEN, OPENING, is_home_late, says_so_if, withholds
from responder.understand.joining import AND, OR
from responder.understand.lexicon import AGREE, BUT, DECLINE, FILLER, GOOD, NO, NOT, POOR, UNSURE, YES, Lexicon, listed
from responder.understand.questions import asks_of_thing
from responder.understand.text import Reading

HESITATIONS = frozenset(
    ["nja", "njae", "tja", "naja", "mwah", "bof", "mouais", "meh", "njo", "nojaa", "jaha", "jasa", "jassa"]
)
GRANTING = frozenset(["ok", "okay", "okei", "okej", "oke", "okey", "oki", "vale", "dac", "bon"])
SO = AND | {"so", "da", "then"}
TURNING = frozenset(
    listed(
        "actually, egentlig, egentligen, forresten, likevel, enfin, finalement, doch, toch, bueno, oh, ah, then, wait, "
        "vent, eiku, eikun, quatsch, siden, sen, jo, ach, na, no, nou, well, sorry, ok, siis, rather, snarere, "
        "snarare, plutot, mejor"
    )
)
AS_ASKED = frozenset(  # the time and the place that a question is about, and what was asked is about them
    listed(
        "hoy, ahora, today, now, aujourdhui, maintenant, vandaag, nu, nou, heute, jetzt, idag, dag, na, naa, no, "
        "tanaan, nyt, dit, der, dar, there, dort, dorthin, dahin, ahi, alli, la, here, hier, daar, daarheen, derhen, "
        "dertil, dithen, sinne, siella"
    )
)
EACH = frozenset(listed("hver, hvert, kvar, kvart, varje, every, jeden, elke, chaque, cada"))  # `but not every day`
ECHO = regex(r"\W*\w+ ?\?+ *\w")
ASKED_BACK = frozenset(["what", "hva", "kva", "vad", "hvad", "was", "wat", "quoi", "mita"])
THEN = frozenset(["da", "dan", "denn", "sitten", "nun", "nu", "no", "sa", "so"])
RETORTING = frozenset(["alors"])  # `oui et alors`
TO_WHAT = frozenset(listed("to, til, till, op, auf, zu, a, wozu, worauf, wofur, waarop, waarvoor, mihin, hvortil"))
ASSERTED = frozenset(  # verbs of a short answer that tells of a fact; `I would, but …` only regrets
    listed(
        "do, did, does, have, has, had, am, are, is, was, were, har, hadde, hade, havde, gjor, gjer, gjorde, gor, er, "
        "ar, var, habe, hab, haben, bin, sind, heb, hebben, ben, zijn"
    )
)
SHORT_ANSWER = ASSERTED | frozenset(
    listed("i, we, it, they, he, she, that, det, jeg, eg, vi, me, jag, ich, wir, das, ik, wij, dat")
)
MOST_BETWEEN = 4  # words between a yes and a no of which the second holds
COMPLAINING = frozenset(
    listed(
        "awful, terrible, horrible, ridiculous, unacceptable, outrageous, elendig, elendigt, forferdelig, latterlig, "
        "latterleg, latterligt, uakseptabelt, uselt, usel, lojligt, oacceptabelt, forfaerdeligt, uacceptabelt, "
        "schlimm, furchtbar, schrecklich, lacherlich, unverschamt, inakzeptabel, naurettavaa, kamalaa, surkeaa, "
        "belachelijk, vreselijk, onacceptabel, ridicule, nul, inadmissible, inacceptable, ridiculo, malo, "
        "inaceptable"
    )
)
SHORTEST_COMPLAINT = 3  # words: `ok dumt` takes note of it
LONGEST_REST = 3  # words behind `but not` that only narrow what is granted


def hesitates(pieces: list[Piece], reading: Reading) -> bool:
    """`nja, egentlig ikke`: a sound of doubt before a pause, where what follows is plain."""
    if pieces[0].label != UNSURE or pieces[0].end != 1 or reading.words[0] not in HESITATIONS:
        return False
    plain = any(piece.weight >= PHRASE or piece.label == NOT for piece in pieces[1:])
    return plain and (1 in reading.breaks or any(piece.label in (NO, DECLINE) for piece in pieces[1:3]))


def acknowledges(pieces: list[Piece], reading: Reading) -> bool:
    """`ok nei takk`: an `ok` before nothing but a no has heard the question, and agrees to nothing."""
    if pieces[0].label != YES or reading.words[0] not in GRANTING or reading.asks:
        return False
    rest = [piece for piece in pieces[1:] if piece.label != FILLER]
    return bool(rest) and all(piece.label in (NO, DECLINE) for piece in rest)


def is_begun_with_ok(pieces: list[Piece], reading: Reading) -> bool:
    """`ok this is ridiculous`: the word only begins a complaint, and nothing else agrees."""
    words = reading.words
    if words[0] not in GRANTING or len(words) < SHORTEST_COMPLAINT:
        return False
    if any(piece.weight >= PHRASE or piece.label == NOT for piece in pieces[1:]):
        return False  # `ok das ist nicht schlimm`
    return not COMPLAINING.isdisjoint(words[1:]) or any(piece.label == POOR for piece in pieces[1:])


def leaves_open(pieces: list[Piece], labels: Set[str], reading: Reading, known: Lexicon) -> bool:
    """Whether the reply grants or refuses nothing for all its words for it."""
    first = pieces[0]
    if first.weight == CORE and (asks_first(pieces, reading, known) or is_soothed(pieces, reading, known)):
        return True
    if BUT in labels and (narrows(pieces, reading, known) or asserts_first(pieces, reading)):
        return True
    if BUT in labels and names_another_time(pieces, reading, known):
        return True
    if wants_otherwise(pieces, reading, known.code):
        return True
    if first.weight == CORE and (is_echoed(pieces, reading) or is_begun_with_ok(pieces, reading)):
        return True
    if not FROM_WHEN.isdisjoint(reading.words) and is_home_late(pieces, reading):
        return True
    if not OPENING.isdisjoint(reading.words) and withholds(pieces, reading, known.code):
        return True
    return (NOT in labels and stands_denied(pieces, reading)) or says_so_if(reading)


def is_echoed(pieces: list[Piece], reading: Reading) -> bool:
    """`nein? warum das`, `ja hva da`: the word is asked back."""
    rest = reading.words[pieces[0].end :]
    if not rest or sum(piece.weight == CORE for piece in pieces) > 1:
        return False
    if "?" in reading.plain and ECHO.match(reading.plain) is not None:
        return True
    if rest[0] in TO_WHAT and (len(rest) == 1 or (len(rest) == 2 and rest[1] in ASKED_BACK | {"que"})):
        return True
    rest = rest[1:] if rest[0] in AND else rest
    return (not rest or rest[0] in ASKED_BACK | RETORTING) and (ASKED_BACK | THEN | RETORTING).issuperset(rest)


def asks_first(pieces: list[Piece], reading: Reading, known: Lexicon) -> bool:
    """`ok but when?`, `ja hvor blir pakken min?`: a question at once behind the word."""
    rest = reading.words[pieces[0].end :]
    if len(rest) > 2 and pieces[0].end == 1 and 1 not in reading.breaks and asks_of_thing(rest):
        return True  # `ja hva er adressen`, dictated in one
    granting = reading.words[0] in GRANTING  # "ja, men når kommer dere?" agrees all the same
    if len(pieces) < 2 or not (reading.asks or granting):
        return False
    after = 2 if granting and (pieces[1].label == BUT or reading.words[pieces[1].start] in SO) else 1
    start = pieces[after].start if after < len(pieces) else len(reading.words)
    if start >= len(reading.words) or not reading.breaks.isdisjoint(range(1, start + 1)):
        return False
    return known.questions.at(reading.words, start) is not None


def narrows(pieces: list[Piece], reading: Reading, known: Lexicon) -> bool:
    """`sí, pero no hoy`, `yes but not on Friday`, `send it, but not there`: granted, but not as it was asked."""
    for index, piece in enumerate(pieces):
        if piece.label != BUT or not index:
            continue
        after = pieces[index + 1 : index + 2]
        end = piece.end + 1 if after and after[0].label == NOT else piece.end
        if end - piece.start < 2:
            continue
        granted = any(each.sign for each in pieces[:index]) and not any(each.sign is False for each in pieces[:index])
        rest = reading.words[end:]
        asked = (
            bool(rest)
            and rest[0] not in EACH
            and (rest[0] in AS_ASKED or rest[-1] in AS_ASKED or is_weekday(rest, known))
        )
        named = asked and len(rest) <= LONGEST_REST
        if named and any(is_weekday((word,), known) for word in reading.words[: piece.start]):
            continue  # `ja, onsdag er fint, men ikke torsdag`: it is said which day is granted
        if granted and named and not any(each.weight >= PHRASE for each in pieces[index + 1 :]):
            return True
    return False


def asserts_first(pieces: Sequence[Piece], reading: Reading) -> bool:
    """`I do, but it's not new`: it is so, and what is denied behind the `but` is something about it."""
    turn = next((index for index, piece in enumerate(pieces) if piece.label == BUT), 0)
    before = reading.words[: pieces[turn].start]
    if len(before) < 2 or ASSERTED.isdisjoint(before) or not SHORT_ANSWER.issuperset(before):
        return False
    behind = pieces[turn + 1 :]
    denied = any(piece.label == DECLINE or (piece.label == NOT and piece.start > pieces[turn].end) for piece in behind)
    return denied and not any(piece.weight == CORE for piece in behind)


def stands_denied(pieces: list[Piece], reading: Reading) -> bool:
    """`Absolutely. Not.`, `yes... not`"""
    said = [piece for piece in pieces if piece.label != FILLER]
    return (
        len(said) == 2
        and said[0].label in (AGREE, YES)
        and said[1].label == NOT
        and said[1].start in reading.ends
        and said[1].end == len(reading.words)
    )


def turned_over(pieces: list[Piece], reading: Reading) -> bool | None:
    """The second of a yes and a no side by side, where what follows or stands between says so."""
    cores = [piece for piece in pieces if piece.weight == CORE]
    signs = [piece.sign for piece in cores]
    change = next((place for place in range(1, len(signs)) if signs[place] != signs[0]), 0)
    if not change or reading.asks or any(sign != signs[change] for sign in signs[change:]):
        return None
    first, second = cores[change - 1], cores[change]
    between = reading.words[first.end : second.start]
    inside = [piece for piece in pieces if first.end <= piece.start < second.start]
    unknown = [piece for piece in inside if piece.label not in (FILLER, GOOD) and piece.sign != second.sign]
    after = [
        piece for piece in pieces if piece.start >= second.end and piece.sign is not None and piece.weight >= PHRASE
    ]
    sure = bool(after) and after[0].start == second.end  # `nee of ja toch wel`
    turning = TURNING if TURNING.isdisjoint(between) and not sure else TURNING | OR  # `ja, eller forresten nei`
    if len(between) > MOST_BETWEEN or any(reading.words[piece.start] not in turning for piece in unknown):
        return None
    if any(piece.sign != second.sign for piece in after):
        return None
    confirmed = any(piece.weight == PHRASE for piece in after) or not TURNING.isdisjoint(between)
    apart = (not between and second.label == NO) or first.end in reading.breaks or second.start in reading.breaks
    apart = apart or not TURNING.isdisjoint(between)
    return second.sign if confirmed and apart else None
