"""Which of several numbers a reply gives: `we should have been 6, but two cancelled, so 4`, `2 bags for us 3, so 8`.

A number is given where the words beside it draw the sum (`so 5 altogether`), say that it is enough, or hand it over
(`I'd say 8`, `9 from me`); the others tell what was ordered, who comes with whom, and how long it took.
"""

from collections.abc import Sequence
from itertools import pairwise

from responder.patterns import regex
from responder.understand.joining import SO
from responder.understand.lexicon import listed, phrases
from responder.understand.numbers.elsewhere import LOST
from responder.understand.numbers.meant import Found, Number
from responder.understand.numbers.neighbours import last_words, next_words
from responder.understand.numbers.together import TIMES
from responder.understand.taken_back import SPOKEN

DRAWING = SO | frozenset(listed("altsa, alltsa, saledes, siis, hence"))
DRAWING_PAIRS = phrases("i alt, i allt, asi que, o sea, por eso, es decir, c'est dire")
TOTAL = frozenset(
    listed(
        "total, totalt, totaal, sammen, saman, sammanlagt, sammenlagt, tilsammen, insgesamt, gesamt, zusammen, "
        "altogether, yhteensa, ensemble, juntos"
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
        "say, give, rate, giving, make, sig, si, sag, heller, hellere, hellre, "
        " gir, gjev, gi, gje, ger, ge, giver, give, sier, seier, sager, siger, gebe, "
        "gib, vergebe, sage, geef, zeg, annan, sanoisin, sanon, mets, donne, dirais, doy, pongo, diria, "
        "blir, bli, bliver, blive, vart, werden, komen, worden, tulemme, olemme, seremos, somos, serons, sera"
    )
)
SETTLING = (GIVING | DRAWING).union(
    listed(
        "call, says, sagen, sag, nehmen, nehme, machen, doe, doen, zeggen, neem, disons, mettons, allez, digamos, "
        "pongamos, pon, venga, dejemoslo, dejalo, sanotaan, laitetaan, pannaan, olkoon, si, saga, sige, then, dann, "
        "dan, alors, entonces, sitten, sa, da, probably"
    )
)
THEN = frozenset(listed("then, da, dann, dan, sa, alors, entonces, pues, sitten"))
TAKING = frozenset(
    listed("take, ta, tag, snup, tar, tek, tager, nehme, nehmen, neem, nemen, otan, otamme, prends, prendrai, quiero, "
           "only, just, bare, berre, kun, bara, nur, alleen, maar, slechts, vain, seulement, que, solo")
)  # fmt: skip
FROM_ME_ALONE = frozenset(["minulta", "meilta", "herfra", "herifra"])
FROM_ME = frozenset(listed("meg, mig, oss, os, me, us, mir, uns, mij, ons, moi, nous, mi, min"))
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
WE_ARE = phrases("vi blir, vi bliver, vi er, vi ar, me blir, me er, vi kommer, we are, we will, wir sind, zijn we")
OF_US = phrases("of us, av oss, af os, von uns, van ons, de nous, de nosotros")
OTHER_USE = regex(r" ?\?|:?(?:st|nd|rd|th|e|eme|ste)\b| ?%")  # `11?`, `the 30th`, `50 %`
GRADE = regex(r"-?(?:er|ar|eren|aren|tal|tallet)\b|:?a\b")  # `9er`, `9-ar`, `9:a`
HAVING = frozenset(
    listed("have, has, take, takes, wants, want, tar, tek, tager, ha, bestiller, nimmt, will, neemt, wil, ottaa, "
           "haluaa, prend, veut, toma, quiere")
)  # fmt: skip
NOW = frozenset(listed("now, na, nu, nyt, jetzt, maintenant, ahora"))
NOT = frozenset(listed("not, isnt, arent, ikke, ikkje, inte, nicht, niet, pas, no, ei"))
WITH = frozenset(listed("med, inkl, inklusive, with, including"))
FAMILY = frozenset(
    listed("barna, barn, barnen, ungene, ungane, ungarna, bornene, alle, alla, oss, meg, mig, kids, everyone")
)
TOO = frozenset(listed("litt, lite, lidt, lige, for, vel, lovlig, i"))
ENOUGH_REACH = 3
SETTLED = 3  # numbers: the two, and the one of them that is settled on
SETTLED_REACH = 3  # words before it that settle on it
BEFORE, AFTER = 4, 3  # words beside a number that tell how it is meant


def gives_any(found: Sequence[Found], plain: str) -> bool:
    """Whether one of the numbers is given, and not only named."""
    usable = [each for each in found if not is_aside(each, plain)]
    return any(is_enough(each, plain) or is_drawn(each, plain) or is_handed(each, plain) for each in usable)


def given_number(found: Sequence[Found], plain: str) -> Number | None:
    """The one number that the reply gives, of those it names; None where it names but one, or gives none or two.

    That one is enough says more than a sum that is drawn, and that more than what is only handed over.
    """
    usable = [each for each in found if not is_aside(each, plain)]
    if len({each.value for each in found}) < 2 or gives_parts(usable, plain):
        return None
    for is_given in (is_enough, is_drawn, is_handed):
        values = {each.value for each in usable if is_given(each, plain)}
        if values:
            return values.pop() if len(values) == 1 else None
    return None


def settled_number(found: Sequence[Found], plain: str) -> Number | None:
    """What is settled on of two that are named before it: `7 or 8, let's say 8`, `zwischen 7 und 8, also 7`."""
    said = [each for each in found if not each.weak]
    if len(said) != SETTLED or said[2].taken or said[0].value == said[1].value:
        return None
    last = said[2]
    between = SPOKEN.findall(plain[said[1].end : last.start])
    if last.value not in (said[0].value, said[1].value) or not NOT.isdisjoint(between):
        return None
    after = next_words(plain, last.end, 2)
    led = not SETTLING.isdisjoint(between[-SETTLED_REACH:]) or (bool(after) and after[0] in THEN)
    return last.value if led and BEING.isdisjoint(after) else None


def gives_parts(found: Sequence[Found], plain: str) -> bool:
    """`Ola will have 2 and Kari will have 3`: one verb twice, and the sum is for a person to say."""
    for first, second in pairwise(found):
        led, leading = last_words(plain, first.start, 1), last_words(plain, second.start, 1)
        if led and led == leading and led[0] in HAVING and first.value != second.value:
            return True
    return False


def is_aside(each: Found, plain: str) -> bool:
    """`2 weeks`, `two have cancelled`, `the last two`: how long, who did something, and which they were."""
    if tuple(next_words(plain, each.end, 2)) in OF_US:
        return False
    if each.taken and not (each.counted or tuple(last_words(plain, each.start, 2)) in WE_ARE):
        return True
    if (
        is_latest(each, plain)
        or LOST.match(plain, each.end) is not None
        or OTHER_USE.match(plain, each.end) is not None
    ):
        return True
    after = next_words(plain, each.end, 1)
    return bool(after) and (after[0] in TIMES or after[0] in AUXILIARIES)


def is_latest(each: Found, plain: str) -> bool:
    """`the last two were lovely`: those that came before."""
    before = last_words(plain, each.start, 1)
    return bool(before) and before[0] in LATEST


def is_enough(each: Found, plain: str) -> bool:
    """`one is enough`, `det holder med 6`; and no `2 is not enough`."""
    beside = (*last_words(plain, each.start, ENOUGH_REACH), *next_words(plain, each.end, ENOUGH_REACH))
    after = next_words(plain, each.end, 3)
    if len(after) == 3 and after[0] in BEING and after[1] == "nok" and after[2] in TOO:
        return False  # `5 er nok litt mye`: probably
    return not ENOUGH.isdisjoint(beside) and NOT.isdisjoint(beside)


def is_drawn(each: Found, plain: str) -> bool:
    """`so 5`, `5 altogether`, `9 from me`."""
    before, after = last_words(plain, each.start, BEFORE), next_words(plain, each.end, AFTER)
    if is_from_me(after) or (len(after) > 1 and after[0] in WITH and after[1] in FAMILY and not each.weak):
        return True  # `seks, åtte med ungene`
    drawn = not (DRAWING | TOTAL).isdisjoint(before) or not TOTAL.isdisjoint(after)
    drawn = drawn or any(pair in DRAWING_PAIRS for pair in (*pairwise(before), *pairwise(after[:2])))
    return drawn and not each.weak


def is_from_me(after: Sequence[str]) -> bool:
    if after and after[0] in FROM_ME_ALONE:
        return True
    return len(after) > 1 and after[0] in FROM and after[1] in FROM_ME


def is_handed(each: Found, plain: str) -> bool:
    """`I'd say 8`, `now 7`, `we are 4`, `there are 4 of us`, `only 2`."""
    before = last_words(plain, each.start, BEFORE)
    if each.weak:
        return False
    if tuple(before[-2:]) in WE_ARE or tuple(next_words(plain, each.end, 2)) in OF_US:
        return True
    if not NOW.isdisjoint(before[-3:]):
        return True
    return not GIVING.isdisjoint(before[-3:]) or not TAKING.isdisjoint(before[-2:])


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
