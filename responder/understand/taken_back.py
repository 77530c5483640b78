"""What a customer takes back, `6, no 7`, and what is named as two at once: `7-8`, `7 or 8`, `between 7 and 8`.

Both are read from what stands between two that are named. A word for `no` takes back only where it stands for itself:
in Spanish and Finnish it also denies what follows at once (`rojo, no azul`).
"""

from collections.abc import Sequence

from responder.patterns import regex
from responder.understand.joining import AND, OR, THAN
from responder.understand.lexicon import NOT, lexicon, listed

SPOKEN = regex(r"[^\W\d_]+")
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
        "voulais, perdon, pardon, entschuldigung, anteeksi, rather, heller, snarere, snarare, hellere, liever, eher, "
        "lieber, plutot, mieluummin, mejor, egentlig, egentligen, eigentlich, eigenlijk, oikeastaan, sondern, utan, "
        "vaan, orsak, hov, hovsa, oeps, oups, hups, hoppla, hoppsan, ojda, ojsann, mince, zut, quatsch, mist, eiei, "
        "scratch, strike, typo, typfout, tikfout, typfeil, tastefeil, trykkfeil, skrivfel, skrivefeil, "
        "skrivefejl, tastefejl, tippfehler, tikkvirhe, kirjoitusvirhe, oepsie, attendez, espere, esperen, oho, huch, "
        "uups, equivoque, equivocado, trompe, feil, fel, forkert, falsch, vaarin, fout, erreur, error, wrong, meiner, "
        "meinar, tarkotin, bedoelden, cambio, corrijo, korrigiere, korrigerer, rettar, vergessen, glem, glom, gloym, "
        "vergeet, olvida, oublie, unohda, forget, na, nae, naeh, noe, forresten, "
        "faktisk, faktiskt, eigentleg, realidad, fait"
    )
)
CORRECTING = frozenset(  # of those, what can mean nothing else beside a yes and a no
    listed(
        "oops, ups, upps, woops, whoops, actually, make, rettelse, rattelse, correction, korrektur, korjaus, "
        "correccion, vent, vanta, wait, warte, wacht, odota, espera, attends, attendez, espere, esperen, mente, mener, "
        "menar, menade, meinte, meine, meant, mean, tarkoitin, tarkoitan, tarkotin, bedoelde, bedoel, quise, decir, "
        "digo, dire, voulais, meiner, meinar, oeps, oups, hups, hoppla, hoppsan, ojda, ojsann, zut, scratch, strike, "
        "typo, typfout, tikfout, eiku, eikun, eikusiis, orsak, hov, hovsa, perdon, pardon, feil, fel, forkert, falsch, "
        "vaarin, fout, erreur, error, wrong, tastefeil, skrivefeil, skrivfel, skrivefejl, tastefejl, tippfehler, "
        "equivoque, egentlig, egentligen, eigentleg, eigentlich, eigenlijk, oikeastaan, "
        "faktisk, faktiskt, realidad, fait"
    )
)
EXCLAIMING = frozenset(  # beside a number that is taken back, and about anything elsewhere
    listed(
        "ach, ah, oh, eh, uy, ay, uf, huy, ops, aesj, asch, aj, ai, oi, oj, nou, enfin, euh, aeh, oeh, aah, halt, "
        "siis, hetki, moment, toch, my, bad, that, ignore, me, he, mon, dieu, dios, mio, dammit, damn, shit, "
        "faen, fan, fanden, merde, mierda, verdammt, scheisse, perkele, vittu, sjit, hei, hoi, jeetje, verdorie, "
        "hoo, hmm, hm, mm, um, uh, er, ehh, au, alors, bref, vaya, ostras, joder, bah, oef, pfft, kom, on, aha, ha"
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
NO_USE = frozenset(["good", "go", "use", "chance", "way", "problem", "longer"])  # a `no` before them corrects nothing
NO_BUT = frozenset(["kun", "ku"])
AND_ONLY_IN = {"et": "fr", "en": "nl", "y": "es", "ja": "fi", "und": "de"}
ONLY_IN = {"to": ("en",), "a": ("fr", "nl", "es"), "o": ("es",), "u": ("es",), "of": ("nl",)}
JOINTS = frozenset(
    listed("-, /, &, and, og, och, und, y, ja, or, eller, oder, tai, of, ou, u, o, til, till, bis, tot, hasta, a, vai")
)
SPANNING = AND | {"to", "til", "till", "bis", "tot", "a"}  # `between 7 and 8`, `from 7 to 8`


ALONE = frozenset(["enfin", "halt", "siis", "hetki", "moment", "toch", "bad", "ignore", "oh", "oi", "ach", "quise"])
HEDGES = frozenset(
    listed(
        "kanskje, kanske, maske, maybe, perhaps, possibly, vielleicht, evtl, ev, evt, eventuell, eventuellt, "
        "eventuelt, eventueel, eventuellement, ehka, mahdollisesti, misschien, wellicht, peut, etre, quizas, quiza, "
        "tal, vez, muligens, muligvis, mogleg, mojligen, mojligtvis, alternativt, alternatively, alternativ, "
        "alternativement, possiblement, might, even, mogelijk, moglicherweise, kenties, puede, lo, mejor"
    )
)
OR_ELSE = frozenset(  # of them those that name another as well: `7 evt. 8`
    listed("ev, evt, evtl, eventuelt, eventuellt, eventuell, alternativt, alternativ, alternatively")
)


def takes_back(between: str, code: str) -> bool:
    """Whether the words between two that are named take back the first: `, no `, ` ... make that `."""
    if len(between) > LONGEST:
        return False
    words = SPOKEN.findall(between.replace("'", ""))
    if code == "fi" and words[:1] == ["ei"] and len(words) == 2 and words[1] in NO_BUT:
        return True  # `2, ei kun 3`
    if not words or len(words) > MOST or not any(word in TAKING_BACK or word in ALONE for word in words):
        return False
    if not all(word in TAKING_BACK or word in BESIDE or word in EXCLAIMING for word in words):
        return False
    if words[-1] != BARE_NO.get(code) or between.rstrip()[-1:] in PAUSES:
        return True
    return any(word in EXCLAIMING or word in TAKING_BACK for word in words[:-1])  # `7 uy no 8`


def after_taking_back(plain: str, code: str) -> tuple[str, str] | None:
    """What is said before and after the last words that take back: `red, no blue` → (`red, `, ` blue`)."""
    tokens = list(SPOKEN.finditer(plain))
    said = [token.group() for token in tokens]
    for place in range(len(tokens) - 2, 0, -1):
        word = tokens[place].group()
        if word in NO_BUT and said[place - 1] == "ei" and code == "fi" and place > 1:
            return plain[: tokens[place - 1].start()], plain[tokens[place].end() :]  # `latte, ei kun mokka`
        if word not in TAKING_BACK:
            continue
        if word == BARE_NO.get(code) and plain[tokens[place].end() :][:1] not in PAUSES:
            continue
        if tokens[place + 1].group() in AS_IF or (word == "no" and tokens[place + 1].group() in NO_USE):
            continue
        first = place
        while first > 1 and (said[first - 1] in TAKING_BACK or said[first - 1] in BESIDE):
            first -= 1  # "Mon, sorry I mean Tue"
        return plain[: tokens[first].start()], plain[tokens[place].end() :]
    return None


def joins(between: str, code: str, *, led: bool) -> bool:
    """Whether both are named: `7-8`, `7 or 8`; or, `led` by a word such as `between`, `7 and 8`."""
    joint = "-" if between == " , " else between.strip(" .")  # `7 - 8` is read with a pause
    joint, _, article = joint.partition(" ")
    if article and article not in ARTICLES:
        return False
    if AND_ONLY_IN.get(joint, code) != code:
        return led
    if joint in ONLY_IN and not led:
        return code in ONLY_IN[joint]
    return joint in JOINTS or (led and joint in SPANNING)


def hedges(between: str, *, joined: bool = False) -> bool:
    """`4 or maybe 5`, `4, kanskje 5`: nothing between them but a doubt and what joins, which `joined` asks for."""
    if between.strip()[:1] in (".", "!", "?", ";", "\n"):
        return False
    words = SPOKEN.findall(between.replace("'", ""))
    if not 0 < len(words) <= MOST or HEDGES.isdisjoint(words) or (joined and (JOINTS | OR_ELSE).isdisjoint(words)):
        return False
    return all(word in HEDGES or word in JOINTS for word in words)


def denies(words: Sequence[str], code: str) -> bool:
    """Whether the last words before a number deny it: `not 8`, `ikke en 8`."""
    place = len(words) - 1
    while place >= 0 and words[place] in ARTICLES and len(words) - place <= 2 and words[place] != BARE_NO.get(code):
        place -= 1
    if place >= 0 and words[place] in NEVER and (place < len(words) - 1 or not place):
        return True  # `never a 10`
    while place > 0 and words[place] in GIVEN:
        place -= 1  # `you don't get a 10`, `nicht gerade eine 10`
    if place < 0:
        return False
    if not DEDUCTING.isdisjoint(words[-2:]):
        return True
    word = words[place]
    if (
        word in DENYING
        or (word == "t" and place and words[place - 1].endswith("n"))
        or (code in BARE_NO and word == BARE_NO[code])
    ):
        return True
    return lexicon(code).answers.singles.get(word) == NOT and word not in WITHOUT


ARTICLES = frozenset(
    listed(
        "a, an, en, et, ett, ei, ein, eit, eine, einen, een, un, une, una, the, den, det, le, la, el, quite, helt, "
        "ganz, even, einmal, eens, ens, engang, eingong, siquiera"
    )
)
NEVER = frozenset(listed("never, aldri, aldrig, nie, niemals, nooit, jamais, nunca, jamas"))
GIVEN = frozenset(
    listed(
        "exactly, quite, really, precisely, ligefrem, bepaald, akkurat, helt, heilt, riktig, precis, riktigt, praecis, "
        "ganz, gerade, wirklich, helemaal, precies, vraiment, exactement, precisamente, exactamente, realmente, "
        "ihan, aivan, nyt, "
        "juuri, oo, ole, get, gets, getting, give, giving, bekommt, kriegt, krijgt, krijgen, llevan, lleva, reciben, "
        "se, saa, saatte, es"
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
AS_IF = THAN | {"for", "om"}  # `rather than`, `change for`
PERHAPS = frozenset(["no"])  # before a noun at once it may exclude (`latte, no mocha`) or take back
BARRING = frozenset(listed("but, and, with, please, men, og, och, und, med, mit, met, plus, also"))


def is_unsure(plain: str, turned: tuple[str, str]) -> bool:
    """Whether nothing but a bare English `no` takes back: `latte, no mocha`, but not `latte, no, mocha`."""
    first, second = turned
    between = SPOKEN.findall(plain[len(first) : len(plain) - len(second)])
    if PERHAPS.isdisjoint(between) or between[-1] not in PERHAPS or second.lstrip()[:1] in PAUSES:
        return False
    rest = [word for word in between if word not in PERHAPS]
    return not any(word in TAKING_BACK or word in EXCLAIMING or word in OR for word in rest)


def excludes(plain: str, turned: tuple[str, str]) -> bool:
    """`latte but no mocha`, `latte and no mocha`: what follows is not wanted, and nothing is taken back."""
    first, second = turned
    between = SPOKEN.findall(plain[len(first) : len(plain) - len(second)])
    led = SPOKEN.findall(first)[-1:] + between
    return is_unsure(plain, turned) and not BARRING.isdisjoint(led)
