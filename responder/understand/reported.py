"""Answers that are not the customer's own: what somebody else says, and what the customer says not to have said.

`my wife says yes` and `they said no last time` tell of an answer; `jeg har ikke sagt ja` takes one out of the talk.
None of them answers, and `I said no` does.
"""

from responder.patterns import regex
from responder.understand.answers.pieces import Piece
from responder.understand.lexicon import NO, NORDIC, NOT, YES, Lexicon, listed
from responder.understand.text import Reading, between_pauses

SAYING = frozenset(
    listed(
        "say, says, said, saying, told, tells, answered, thinks, wants, sier, seier, sa, sagt, svarte, siger, sagde, "
        "svarede, sager, gesagt, sade, svarade, sagte, sagen, meint, meinte, mener, mente, menar, zegt, zei, zeggen, "
        "zeiden, gezegd, vindt, vond, dit, disait, disent, pense, dice, dicen, dijo, dijeron, dije, dicho, decia, "
        "dira, diran, dijiste, dijisteis, sanoit, sanoitte, sanoi, sanoo, sanoivat, sanovat, sanonut, "
        "sanottu, dicen, zeg"
    )
)
OTHERS = frozenset(
    listed(
        "my, our, min, mitt, mine, mein, meine, meiner, unser, unsere, mijn, onze, mon, ma, notre, mi, nuestro, "
        "nuestra, fru, bror, soster, syster, barn, he, she, they, you, de, somebody, someone, everyone, han, hun, "
        "hon, ho, dere, dykk, dei, du, ni, noen, nogen, nagon, alle, alla, man, sie, er, ihr, jemand, hij, zij, ze, "
        "jij, jullie, u, iemand, il, elle, ils, elles, tu, vous, el, ella, ellos, ellas, usted, ustedes, alguien, te, "
        "joku, monde, mundo, todos, todas, iedereen, kaikki, everybody, jeder, "
        "wife, husband, partner, girlfriend, boyfriend, mother, mom, mum, father, dad, daughter, son, kids, kid, "
        "children, sister, brother, boss, friend, friends, neighbour, neighbor, doctor, family, colleague, kona, kone, "
        "mannen, samboer, samboeren, mamma, pappa, mor, far, moren, faren, sjefen, venninna, venninnen, naboen, barna, "
        "ungene, dattera, datteren, legen, familien, frun, hustrun, sambon, mamman, pappan, chefen, grannen, barnen, "
        "dottern, konen, manden, kaeresten, bornene, frau, mann, chef, freundin, freund, mutter, vater, mama, papa, "
        "tochter, sohn, kinder, nachbar, arzt, vrouw, vriend, vriendin, moeder, vader, baas, buurman, dochter, zoon, "
        "kinderen, dokter, femme, mari, mere, pere, maman, fille, fils, enfants, copain, copine, voisin, patron, "
        "medecin, mujer, marido, esposa, esposo, novio, novia, madre, padre, hija, hijo, hijos, jefe, jefa, vecino, "
        "vecina, medico, vaimo, vaimoni, mies, mieheni, aiti, isa, lapset, poika, tytar, pomo, naapuri, laakari"
    )
)
OFTEN = (
    r"(?:twice|(?:two|three|several|many|a hundred|3|2) times|zweimal|dreimal|twee keer|drie keer|deux fois|trois fois"
    r"|dos veces|tres veces|mil veces|kaksi kertaa|kolme kertaa|monta kertaa|to ganger|tre ganger"
    r"|tva ganger|to gange)"
)
OWN_ANSWER = regex(  # `I said yes`, `jeg sa ja`, `he dicho que sí`
    r"(?:(?:well|but|men|aber|pero|mais) )?"
    r"(?:(?:i|we|jeg|eg|vi|jag|ich|wir|ik|wij|mina|yo)(?: (?:already|just|ya|har|har jo|jo))?"
    r" (?:said|say|sa|sagt|sagde|sade|svarade|svarte|svara|sagte|zei|sanoin|dije)"
    rf"|(?:(?:i|ive|we|weve|i have|we have)(?: already| just)? )?(?:told|said to) (?:you|ye|yous|yall)"
    rf"|(?:ive|weve|i have|we have)(?: already| just)? said|(?:ya )?(?:(?:os|te|le|les) )?(?:dije|he dicho)"
    rf"|sanoin|jai(?: deja| bien)? dit|(?:ik heb|we hebben)(?: toch)?(?: al)?(?: {OFTEN})?"
    rf"|(?:ich habe?|wir haben)(?: ja| doch)?(?: schon| bereits)?(?: {OFTEN})?)"
    rf"(?: (?:already|jo|allerede|redan|at|att|que|bien|deja))?(?: {OFTEN})?"
    rf" (?P<said>\w+)(?: (?:already|allerede|redan|deja|ya|gesagt|gezegd))?(?: {OFTEN})?"
)
SUPPOSING = frozenset(listed("if, wenn, falls, als, indien, si, jos, mikali, hvis, dersom, om"))
SUPPOSED = frozenset(  # said by the customer, by the form of the verb
    listed("say, said, answer, sage, sag, antworte, zeg, antwoord, dis, reponds, digo, contesto, respondo, sanon, "
           "vastaan, sier, seier, sager, siger, svarer, svarar")
)  # fmt: skip
BY_FORM = frozenset(["digo", "contesto", "respondo", "sanon", "vastaan"])  # that need not tell who
SUPPOSED_REACH = 4  # words before the answer in which it is supposed
OWN = frozenset(listed("i, ill, id, we, jeg, eg, vi, jag, ich, wir, ik, wij, je, j, jai, nous, yo, nosotros, mina, me"))
OF_OTHERS = frozenset(
    listed(
        "dice, dicen, dira, diran, dijo, dijeron, dijiste, dijisteis, sanoit, sanoitte, sanoi, sanoo, sanoivat, sanovat"
    )
)  # by the form of the verb
NONE = frozenset(listed("kein, geen, ingen, inget, intet, never, aldri, aldrig, nie, nooit, jamais, nunca"))


def own_answer(reading: Reading, known: Lexicon) -> bool | None:
    """The yes or no of a message that tells no more than that it was said."""
    if (SAYING.isdisjoint(reading.words) and "sanoin" not in reading.words) or reading.asks:
        return None
    match = OWN_ANSWER.fullmatch(" ".join(reading.words))
    label = known.answers.singles.get(match["said"]) if match is not None else None
    return label == YES if label in (YES, NO) else None


def is_supposed(answer: Piece, reading: Reading) -> bool:
    """`what if I say no`, `was wenn ich nein sage`: asks what would follow, and says neither."""
    words = reading.words
    if SUPPOSING.isdisjoint(words) or SUPPOSED.isdisjoint(words):
        return False
    start, stop = between_pauses(reading.breaks, answer.start, answer.end, len(words))
    led = words[max(start, answer.start - SUPPOSED_REACH) : answer.start]
    near = (*led, *words[answer.end : min(stop, answer.end + 1)])
    if SUPPOSING.isdisjoint(led) or SUPPOSED.isdisjoint(near):
        return False
    return not OWN.isdisjoint(led) or not BY_FORM.isdisjoint(near)


def is_reported(answer: Piece, reading: Reading, known: Lexicon) -> bool:
    """Whether this yes or no is told of somebody, or is a yes that was not said."""
    words = reading.words
    if SAYING.isdisjoint(words):
        return False
    start, stop = between_pauses(reading.breaks, answer.start, answer.end, len(words))
    said = [place for place in range(start, stop) if words[place] in SAYING]
    if not said:
        return False
    verb = max((place for place in said if place < answer.end), default=said[0])
    subject = words[start : min(verb, answer.start)]
    if known.code in NORDIC:
        subject = tuple([word for word in subject if word != "er"])  # "er bortreist så nei": German for he, not here
    if known.code == "da" and words[max(0, verb - 1) : verb + 1] == ("i", "sagde"):
        return True
    by_its_form = words[verb] in OF_OTHERS and known.code != "en"  # English has `dice`, and none of those
    if by_its_form or is_of_others(subject, words[verb + 1 : verb + 2]):
        return True
    singles = known.answers.singles
    if answer.label == NO and any(denies_saying(words[at], known) for at in range(start, min(verb, answer.start))):
        return True  # "ich habe nicht nein gesagt"
    if known.code == "es" and 0 <= verb - answer.end <= 1 and singles.get(words[min(verb + 2, stop - 1)]) == NO:
        return True  # "no he dicho que no"
    denied = (place for place in range(start, answer.end) if singles.get(words[place]) == NOT or words[place] in NONE)
    denial = next(denied, stop)
    if any(singles.get(word) == NO for word in words[start:denial]):
        return False  # "I said NO, not yes"
    return any(singles.get(word) == YES for word in words[denial:stop])


def denies_saying(word: str, known: Lexicon) -> bool:
    return known.answers.singles.get(word) == NOT or word in NONE


def is_of_others(subject: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether who says it is somebody else: the last that is named before the verb, or right behind it."""
    for word in (*after, *reversed(subject)):
        if word in OWN:
            return False
        if word in OTHERS:
            return True
    return False
