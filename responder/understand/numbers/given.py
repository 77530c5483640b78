"""Which of several numbers a reply gives: `we should have been 6, but two cancelled, so 4`, `2 bags for us 3, so 8`.

A number is given where the words beside it draw the sum (`so 5 altogether`), say that it is enough, or hand it over
(`I'd say 8`, `9 from me`); the others tell what was ordered, who comes with whom, and how long it took.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from responder.understand.lexicon import listed
from responder.understand.neighbours import last_words, next_words
from responder.understand.numbers.meant import Found, Number
from responder.understand.numbers.together import TIMES
from responder.understand.taken_back import SPOKEN
from responder.values import frozen

DRAWING = frozenset(  # what is drawn from what was said before
    listed(
        "so, altsa, saledes, sa, dus, donc, also, eli, joten, siis, derfor, difor, darfor, deshalb, daher, therefore, "
        "daarom, siksi, hence"
    )
)
DRAWING_PAIRS = frozenset(tuple(pair.split()) for pair in listed("asi que, o sea, por eso, es decir, c'est dire"))
TOTAL = frozenset(
    listed(
        "total, totalt, totaal, sammen, saman, sammanlagt, sammenlagt, tilsammen, insgesamt, gesamt, zusammen, "
        "altogether, yhteensa, ensemble, alt, allt, juntos"
    )
)
ENOUGH = frozenset(
    listed(
        "enough, plenty, holder, held, racker, rigeligt, rigelig, nok, reicht, genugt, genoeg, riittaa, suffit, "
        "suffira, basta, bastan, sufficient, do"
    )
)
GIVING = frozenset(
    listed(
        "say, give, rate, giving, make, gir, gjev, gi, gje, ger, ge, giver, give, sier, seier, sager, siger, gebe, "
        "gib, vergebe, sage, geef, zeg, annan, sanoisin, sanon, mets, donne, dirais, doy, pongo, diria, "
        "blir, bli, bliver, blive, vart, werden, komen, worden, tulemme, olemme, seremos, somos, serons, sera"
    )
)
TAKING = frozenset(
    listed("take, tar, tek, tager, nehme, nehmen, neem, nemen, otan, otamme, prends, prendrai, quiero, only, just, "
           "bare, berre, kun, bara, nur, alleen, maar, slechts, vain, seulement, que, solo")
)  # fmt: skip
FROM_ME = frozenset(
    listed("meg, mig, oss, os, me, us, mir, uns, mij, ons, moi, nous, mi, min, minulta, meilta, herfra, herifra")
)
THE_OTHER = frozenset(listed("other, andre, andra, anden, andere, ander, otro, otra, autre, toinen, second"))
BEING = frozenset(listed("is, was, er, var, ar, ist, war, on, oli, est, etait, es, era, fue"))
PRONOUNS = frozenset(
    listed("it, that, this, det, den, dette, es, das, dies, het, dat, se, ce, c, cela, esto, eso, which, som, svaret, "
           "answer, score, vi, we, wir, there, der, da, nous, me")
)  # fmt: skip
FROM = frozenset(listed("from, fra, fran, frå, von, van, pour, de, por"))
AUXILIARIES = frozenset(listed("have, has, had, har, hadde, haben, hatten, hebben, ont, han, perui, peruivat"))
LATEST = frozenset(
    listed("last, latest, forrige, siste, sista, sidste, seneste, letzten, laatste, vorige, viimeiset, dernieres, "
           "derniers, ultimas, ultimos")
)  # fmt: skip
WE_ARE = frozenset(
    tuple(pair.split())
    for pair in listed(
        "vi blir, vi bliver, vi er, vi ar, me blir, me er, vi kommer, we are, we will, wir sind, zijn we"
    )
)
GRADE = re.compile(r"-?(?:er|ar|eren|aren|tal|tallet)\b|:?a\b")  # `9er`, `9-ar`, `9:a`
NOW = frozenset(listed("now, na, nu, nyt, jetzt, maintenant, ahora"))
BEFORE, AFTER = 4, 3  # words beside a number that tell how it is meant


@frozen
class Telling:
    """How strongly the words beside a number give it: drawn from the rest, handed over, or neither."""

    drawn: bool
    handed: bool


def given_number(found: Sequence[Found], plain: str) -> Number | None:
    """The one number that the reply gives, of those it names; None where it names but one, or gives none or two."""
    usable = [each for each in found if not is_aside(each, plain)]
    if len({each.value for each in found}) < 2:
        return None
    told = [(each, telling(each, plain)) for each in usable]
    drawn = {each.value for each, how in told if how.drawn}
    handed = {each.value for each, how in told if how.handed and not each.weak}
    for values in (drawn, handed):
        if values:
            return values.pop() if len(values) == 1 else None
    return None


def is_aside(each: Found, plain: str) -> bool:
    """`2 weeks`, `two have cancelled`, `the last two`: how long, who did something, and which they were."""
    if each.taken and not (each.counted or tuple(last_words(plain, each.start, 2)) in WE_ARE):
        return True
    if is_latest(each, plain):
        return True
    after = next_words(plain, each.end, 1)
    return bool(after) and (after[0] in TIMES or after[0] in AUXILIARIES)


def is_latest(each: Found, plain: str) -> bool:
    """`the last two were lovely`: those that came before."""
    before = last_words(plain, each.start, 1)
    return bool(before) and before[0] in LATEST


def telling(each: Found, plain: str) -> Telling:
    before, after = last_words(plain, each.start, BEFORE), next_words(plain, each.end, AFTER)
    drawn = not (DRAWING | TOTAL).isdisjoint(before) or not TOTAL.isdisjoint(after)
    drawn = drawn or any(pair in DRAWING_PAIRS for pair in pairwise(before))
    if each.weak:
        drawn = False
    drawn = drawn or not ENOUGH.isdisjoint((*after, *before[-2:]))
    from_me = len(after) > 1 and after[0] in FROM and after[1] in FROM_ME
    from_me = from_me or bool(after and after[0] in ("minulta", "meilta", "herfra", "herifra"))
    handed = (
        from_me
        or not NOW.isdisjoint(before)
        or not GIVING.isdisjoint(before[-3:])
        or not TAKING.isdisjoint(before[-2:])
    )
    return Telling(drawn or from_me, handed)


def gives_two_marks(found: Sequence[Found], plain: str) -> bool:
    """`one was a 9 and the other a 4`, `the coffee is a 9 but the delivery was a 3`: marks for two things."""
    usable = [each for each in found if GRADE.match(plain, each.end) or not (each.taken or is_aside(each, plain))]
    for first, second in pairwise(usable):
        if first.value == second.value or first.weak != second.weak:
            continue
        between = SPOKEN.findall(plain[first.end : second.start])
        if not THE_OTHER.isdisjoint(between[-4:]):
            return True
        if is_of_something(first, plain) and is_of_something(second, plain):
            return True
    return False


def is_of_something(each: Found, plain: str) -> bool:
    """`the delivery was a 3`: a mark behind a verb of being, and what is marked before it."""
    before = last_words(plain, each.start, BEFORE)
    verb = next((place for place in range(len(before) - 1, 0, -1) if before[place] in BEING), None)
    return verb is not None and len(before) - verb <= 2 and before[verb - 1] not in PRONOUNS
