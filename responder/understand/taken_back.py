"""What a customer takes back, `6, no 7`, and what is named as two at once: `7-8`, `7 or 8`, `between 7 and 8`.

Both are read from what stands between two that are named. A word for `no` takes back only where it stands for itself:
in Spanish and Finnish it also denies what follows at once (`rojo, no azul`).
"""

import re
from collections.abc import Sequence

from responder.understand.lexicon import NOT, lexicon, listed

SPOKEN = re.compile(r"[^\W\d_]+")
LONGEST = 40  # letters between two that are named
MOST = 5  # words of those
PAUSES = frozenset(",.:;!-\n")
BARE_NO = {"es": "no", "fi": "ei", "fr": "pas"}
TAKING_BACK = frozenset(
    listed(
        "no, nope, nei, neida, nej, nein, nee, non, ei, eiku, eikun, eikusiis, sorry, beklager, unnskyld, undskyld, "
        "forlat, oops, ups, oj, upps, woops, whoops, actually, make, rettelse, rattelse, correction, korrektur, "
        "korjaus, correccion, vent, vanta, wait, warte, wacht, odota, espera, attends, mente, mener, menar, menade, "
        "meinte, meine, meant, mean, tarkoitin, tarkoitan, bedoelde, bedoel, quise, queria, decir, digo, dire, "
        "voulais, perdon, pardon, entschuldigung, anteeksi, rather, heller, snarere, snarare, hellere, "
        "liever, eher, lieber, "
        "plutot, mieluummin, mejor, egentlig, egentligen, eigentlich, eigenlijk, oikeastaan, sondern, utan, vaan"
    )
)
BESIDE = frozenset(
    listed(
        "i, jeg, eg, jag, ich, ik, je, it, that, make, change, but, men, maar, aber, mais, pero, vaan, mutta, or, "
        "eller, oder, of, ou, o, tai, hold, on, let, lets, say, skal, skulle, vaere, vara, det, den, da, sa, blir, "
        "vi, sier, litt, an, a, en, et, ett, ein, eine, einen, een, un, une, una, the, le, la, el, de, der, die, "
        "das, ok, okay, oh, ah, hmm, eh, lo, se, ce, bien, ni, quiero, doch, toch, ju, jo"
    )
)
AND_ONLY_IN = {"et": "fr", "en": "nl", "y": "es", "ja": "fi", "und": "de"}
ONLY_IN = {"to": ("en",), "a": ("fr", "nl", "es"), "o": ("es",), "u": ("es",), "of": ("nl",)}
JOINTS = frozenset(
    listed("-, /, &, and, og, och, und, y, ja, or, eller, oder, tai, of, ou, u, o, til, till, bis, tot, hasta, a, vai")
)
AND = frozenset(listed("og, och, and, und, en, et, y, ja, to, til, till, bis, tot, a"))


def takes_back(between: str, code: str) -> bool:
    """Whether the words between two that are named take back the first: `, no `, ` ... make that `."""
    if len(between) > LONGEST:
        return False
    words = SPOKEN.findall(between.replace("'", ""))
    if not words or len(words) > MOST or not any(word in TAKING_BACK for word in words):
        return False
    if not all(word in TAKING_BACK or word in BESIDE for word in words):
        return False
    return words[-1] != BARE_NO.get(code) or between.rstrip()[-1:] in PAUSES


def after_taking_back(plain: str, code: str) -> tuple[str, str] | None:
    """What is said before and after the last words that take back: `red, no blue` → (`red, `, ` blue`)."""
    tokens = list(SPOKEN.finditer(plain))
    for place in range(len(tokens) - 2, 0, -1):
        word = tokens[place].group()
        if word not in TAKING_BACK:
            continue
        if word == BARE_NO.get(code) and plain[tokens[place].end() :][:1] not in PAUSES:
            continue
        if tokens[place + 1].group() in THAN:
            continue
        return plain[: tokens[place].start()], plain[tokens[place].end() :]
    return None


def joins(between: str, code: str, *, led: bool) -> bool:
    """Whether both are named: `7-8`, `7 or 8`; or, `led` by a word such as `between`, `7 and 8`."""
    joint = "-" if between == " , " else between.strip(" .")  # `7 - 8` is read with a pause
    if AND_ONLY_IN.get(joint, code) != code:
        return led
    if joint in ONLY_IN and not led:
        return code in ONLY_IN[joint]
    return joint in JOINTS or (led and joint in AND)


def denies(words: Sequence[str], code: str) -> bool:
    """Whether the last words before a number deny it: `not 8`, `ikke en 8`."""
    place = len(words) - 1
    while place >= 0 and words[place] in ARTICLES and len(words) - place <= 2:
        place -= 1
    if place < 0:
        return False
    if not DEDUCTING.isdisjoint(words[-2:]):
        return True
    word = words[place]
    if word in DENYING or (code in BARE_NO and word == BARE_NO[code]):
        return True
    hit = lexicon(code).answers.at((word,), 0)
    return hit is not None and hit[1] == NOT and word not in WITHOUT


ARTICLES = frozenset(
    listed(
        "a, an, en, et, ett, ei, ein, eit, eine, einen, een, un, une, una, the, den, det, le, la, el, quite, helt, ganz"
    )
)
DEDUCTING = frozenset(  # `trekker 3 poeng`, `docking 3 points`
    listed(
        "trekker, trekke, trekk, traekker, drar, dra, dras, docking, dock, docked, deducting, deduct, deducted, "
        "taking, abzug, ziehe, minuspunkte, resto, quito, enleve, retire, aftrek"
    )
)
DENYING = frozenset(listed("not, ikke, ikkje, inte, ej, nicht, niet, geen, kein, keine, keinen, isnt"))
WITHOUT = frozenset(
    listed("without, uten, uden, utan, ohne, zonder, sans, sin, ilman, never, aldri, aldrig, nie, nooit, jamais, nunca")
)

THAN = frozenset(listed("than, enn, end, an, dan, als, que, kuin, for, om"))
