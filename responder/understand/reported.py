"""Answers that are not the customer's own: what somebody else says, and what the customer says not to have said.

`my wife says yes` and `they said no last time` tell of an answer; `jeg har ikke sagt ja` takes one out of the talk.
None of them answers, and `I said no` does.
"""

from responder.understand.lexicon import NO, NOT, YES, Lexicon, listed
from responder.understand.pieces import Piece
from responder.understand.text import Reading

SAYING = frozenset(
    listed(
        "say, says, said, saying, told, tells, answered, thinks, wants, sier, seier, sa, sagt, svarte, siger, sagde, "
        "svarede, sager, gesagt, sade, svarade, sagte, sagen, meint, meinte, mener, mente, menar, zegt, zei, zeggen, "
        "zeiden, "
        "gezegd, vindt, vond, dit, disait, disent, pense, dice, dicen, dijo, dijeron, dije, dicho, decia, sanoi, "
        "sanoo, sanoivat, sanovat, sanonut, sanottu"
    )
)
OTHERS = frozenset(
    listed(
        "my, our, min, mitt, mine, mein, meine, meiner, unser, unsere, mijn, onze, mon, ma, notre, mi, nuestro, "
        "nuestra, fru, "
        "son, bror, soster, syster, barn, he, she, they, you, de, somebody, someone, everyone, han, hun, hon, ho, "
        "dere, dykk, dei, du, ni, noen, nogen, "
        "nagon, alle, alla, man, sie, er, ihr, jemand, hij, zij, ze, jij, jullie, u, iemand, il, elle, ils, elles, tu, "
        "vous, el, ella, ellos, ellas, usted, ustedes, alguien, te, joku, wife, husband, partner, girlfriend, "
        "boyfriend, mother, mom, mum, father, dad, daughter, son, kids, kid, children, sister, brother, boss, friend, "
        "friends, neighbour, neighbor, doctor, family, colleague, kona, kone, mannen, samboer, samboeren, mamma, "
        "pappa, mor, far, moren, faren, sjefen, venninna, venninnen, naboen, barna, ungene, dattera, datteren, legen, "
        "familien, frun, hustrun, sambon, mamman, pappan, chefen, grannen, barnen, dottern, konen, manden, kaeresten, "
        "bornene, frau, mann, chef, freundin, freund, mutter, vater, mama, papa, tochter, sohn, kinder, nachbar, "
        "arzt, vrouw, vriend, vriendin, moeder, vader, baas, buurman, dochter, zoon, kinderen, dokter, femme, mari, "
        "mere, pere, maman, fille, fils, enfants, copain, copine, voisin, patron, medecin, mujer, marido, esposa, "
        "esposo, novio, novia, madre, padre, hija, hijo, hijos, jefe, jefa, vecino, vecina, medico, vaimo, vaimoni, "
        "mies, mieheni, aiti, isa, lapset, poika, tytar, pomo, naapuri, laakari"
    )
)
OWN = frozenset(
    listed("i, ill, id, we, jeg, eg, vi, jag, ich, wir, ik, wij, we, je, j, jai, nous, yo, nosotros, mina, me")
)
NONE = frozenset(listed("kein, geen, ingen, inget, intet, never, aldri, aldrig, nie, nooit, jamais, nunca"))


def is_reported(answer: Piece, reading: Reading, known: Lexicon) -> bool:
    """Whether this yes or no is told of somebody, or is a yes that was not said."""
    words = reading.words
    if SAYING.isdisjoint(words):
        return False
    start = max((place for place in reading.breaks if place <= answer.start), default=0)
    stop = min((place for place in reading.breaks if place >= answer.end), default=len(words))
    said = [place for place in range(start, stop) if words[place] in SAYING]
    if not said:
        return False
    verb = max((place for place in said if place < answer.end), default=said[0])
    if is_of_others(words[start : min(verb, answer.start)], words[verb + 1 : verb + 2]):
        return True
    singles = known.answers.singles
    denied = (place for place in range(start, answer.end) if singles.get(words[place]) == NOT or words[place] in NONE)
    denial = next(denied, stop)
    if any(singles.get(word) == NO for word in words[start:denial]):
        return False  # "I said NO, not yes"
    return any(singles.get(word) == YES for word in words[denial:stop])


def is_of_others(subject: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether who says it is somebody else: the last that is named before the verb, or right behind it."""
    for word in (*after, *reversed(subject)):
        if word in OWN:
            return False
        if word in OTHERS:
            return True
    return False
