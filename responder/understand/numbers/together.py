"""Several numbers in one reply: whether they are one answer, parts of a sum, or marks for different things."""

from collections.abc import Sequence
from itertools import pairwise

from responder.understand.joining import AND
from responder.understand.lexicon import lexicon, listed
from responder.understand.numbers.meant import Found
from responder.understand.numbers.neighbours import STARS, last_words, next_words
from responder.understand.taken_back import hedges
from responder.understand.text import Reading

FOR = frozenset(listed("for, para, fur, furs, voor, pour, por, til, till, to, pa, on, om"))
GOT = frozenset(listed("got, received, fikk, fik, fick, fekk, mottok, modtog, bekam, kreeg, kregen, sain, recu, "
                       "recibi, llego, "
                       "llegaron, came, tuli, saapui, saatiin, kwamen"))  # fmt: skip
GOT_BEHIND = frozenset(listed("bekommen, erhalten, gekommen, gekregen, ontvangen, recu, recus, recue, recues, mottatt, "
                              "came, arrived, showed, turned, kamen, ankamen, kwamen, arrives, arrivees, tuli, "
                              "saapui"))  # fmt: skip
ONLY = frozenset(
    listed("only, just, bare, berre, kun, bara, endast, nur, alleen, maar, slechts, seulement, que, solo, vain")
)
TIMES = frozenset(listed("dag, dager, dagar, dage, dagen, days, day, tage, tagen, paivaa, jours, jour, dias, dia, "
                         "paivassa, uker, veckor, uger, veker, weeks, week, wochen, weken, viikkoa, semaines, semanas, "
                         "semana, timer, timmar, timar, hours, hour, stunden, uur, tuntia, heures, heure, horas, hora, "
                         "minutes, minutter, minuter, minuten, minuuttia, minutos, times, ganger, gonger"))  # fmt: skip
INCLUDED = frozenset(
    listed(
        "joista, hvorav, varav, heraf, hvoraf, derav, davon, darunter, waarvan, dont, incluyendo, incluidos, "
        "including, incl, inkl, inklusive, includes, counting"
    )
)
ADDING = AND | {"plus", "mit", "med", "with", "seka"}
ARTICLES = frozenset(listed("a, an, one, my, en, et, ett, ei, ein, eit, min, mitt, meine, mein, eine, einem, einer, "
                            "een, mijn, un, une, ma, mon, una, mi, yksi"))  # fmt: skip
PERSONS = frozenset(listed("adult, child, kid, baby, toddler, infant, teenager, senior, wife, husband, son, daughter, "
                           "friend, voksen, vuxen, vaksen, barn, spedbarn, spadbarn, kone, mann, venn, ven, van, "
                           "kind, erwachsener, erwachsene, kleinkind, saugling, frau, volwassene, kindje, peuter, "
                           "vrouw, adulte, enfant, bebe, femme, mari, ami, amie, adulto, nino, nina, hijo, hija, "
                           "man, mujer, marido, amigo, amiga, aikuinen, lapsi, vauva, vaimo, mies, ystava, mate, "
                           "sister, brother, "
                           "mum, mom, dad, partner, grandchild, soster, sostre, syster, bror, bruder, schwester, "
                           "freund, freundin, enkel, zus, broer, kleinkinder, vriend, soeur, frere, hermana, hermano, "
                           "novio, novia, copain, copine, sisko, siskoa, veli, veljea, ystavaa, lasta, "
                           "lapsenlasta, kona, kjerringa, kjaeringa, gubben, mannen, fruen, frua, frun, konen, manden, "
                           "samboer, samboeren, sambo, sambon, kaereste, kaeresten, kjaereste, kjaeresten, pojkvan, "
                           "flickvan, flickvannen, pojkvannen, mamma, pappa, mor, far, vaimoni, mieheni, "
                           "avokki"))  # fmt: skip
MANY_PERSONS = frozenset(listed("voksne, vuxna, vaksne, children, kinder, kinderen, born, lasta, lapset, aikuista, "
                                "volwassenen, adultos, ninos, adultes, enfants, babies, venner, brodre, systrar, "
                                "broder, schwestern, "
                                "brueder, freunde, freunden, freundinnen, kindern, enkeln, zussen, vrienden, "
                                "kleinkinderen, grandchildren, grandkids, vanner"))  # fmt: skip
MYSELF = frozenset(listed("me, myself, i, ich, jeg, meg, eg, jag, mig, ik, moi, yo"))
DEFINITE = frozenset(listed("the, die, de, les, los, las, our, unsere, unseren, onze, nos"))
OWNING = frozenset(listed("my, min, mitt, mine, mina, meine, meinen, mein, mijn, ma, mon, mes, mi, mis"))
ANOTHER = frozenset(listed("otro, otra, another, autre, ein, eine, eins, einen, en, ett, et, een, un, une, uno, una"))
PIECES = frozenset(listed("half, halv, halvt, halve, halbe, demi, demie, medio, media, quarter, kvart, bit, big, stor, "
                          "large, little, few, couple, par, paar, lot"))  # fmt: skip
PERSON_REACH = 6  # words behind a number in which one more person is named
KINDS = 2  # numbers of people of two kinds, and no sum beside them
LONGEST_SUM = 8  # words of a reply that counts people of two kinds


def received(found: list[Found], plain: str) -> list[Found]:
    """Without what was ordered and what came of it: `ordered 2, got 1`."""
    came = next((place for place, each in enumerate(found) if place and is_received(each, plain)), None)
    return found if came is None else [*found[: came - 1], *found[came + 1 :]]


def without_included(found: list[Found], plain: str) -> list[Found]:
    """Without what is part of the first: `viisi henkeä, joista yksi lapsi`, `5, including a child`."""
    return [
        each for place, each in enumerate(found) if not place or INCLUDED.isdisjoint(last_words(plain, each.start, 2))
    ]


def is_received(each: Found, plain: str) -> bool:
    before, after = last_words(plain, each.start, 2), next_words(plain, each.end, 1)
    if after and after[0] in TIMES:
        return False  # `llegó 2 días tarde`
    if len(before) > 1 and before[-1] in ONLY:
        before.pop()  # `fikk bare 2`
    return (bool(before) and before[-1] in GOT) or (bool(after) and after[0] in GOT_BEHIND)


def names_shares(found: Sequence[Found], plain: str) -> bool:
    """`10 for the coffee, 4 for the delivery`, `2 stars for delivery and 5 for coffee`."""
    said = [each for each in found if not each.weak]
    marks = {each.value for each in said if not FOR.isdisjoint(next_words(plain, each.end, 2))}
    labelled = {each.value for each in said if plain[: each.start].endswith(": ")}
    return len(marks) > 1 or len(labelled) > 1


def names_parts(found: Sequence[Found], plain: str) -> bool:
    """`one for me and two for my sister`: parts of a sum, which is for a person to say."""
    parts = sum(not FOR.isdisjoint(next_words(plain, each.end, 1)) for each in found)
    return parts > 1 or (parts == 1 and not ANOTHER.isdisjoint(next_words(plain, found[0].end, 8)))


def names_several(found: Sequence[Found], plain: str) -> bool:
    """Whether two different marks are named, and neither as a doubt: `7 maybe 8` is a seven."""
    if len({each.value for each in found}) < 2:
        return False
    return not all(hedges(plain[first.end : second.start]) for first, second in pairwise(found))


def names_sum(found: Sequence[Found], reading: Reading, code: str) -> bool:
    """`3 adults and a child`: what is counted are people of two kinds, and the sum is for a person to say."""
    if not found or len(reading.words) > LONGEST_SUM:
        return False
    if names_person(next_words(reading.plain, found[0].end, PERSON_REACH), code) or joins_persons(found[0], reading):
        return True
    if len(found) < 2:
        return False
    first, second = found[0], found[1]
    between = next_words(reading.plain[: second.start], first.end, 4)
    if between and between[-1] not in ADDING and is_person(between[-1]) and is_person(after_second(found, reading)):
        return True  # "4 adults 1 toddler"
    if len(between) < 2 or between[-1] not in ADDING or not next_words(reading.plain, second.end, 1):
        return False
    return between[0] not in ADDING and (not first.weak or not first.start)  # `en stor og to små`


def joins_persons(first: Found, reading: Reading) -> bool:
    """`my wife, me and the two kids`, `wife and I plus two`: who else comes is named before the number."""
    before = last_words(reading.plain, first.start, PERSON_REACH)
    while before and before[-1] in DEFINITE | OWNING:
        before.pop()
    return len(before) > 1 and before[-1] in ADDING and (before[-2] in MYSELF or is_person(before[-2]))


def sums_persons(found: Sequence[Found], reading: Reading) -> bool:
    """`we are two adults and one child`: two kinds of people, whatever leads to the first number."""
    if len(found) != KINDS or not is_person(after_second(found, reading)):
        return False  # `4 adults and 1 child, so 5 altogether`, `two adults plus a baby, so three`
    after = next_words(reading.plain, found[0].end, PERSON_REACH)
    if not after or not is_person(after[0]):
        return False
    return any(
        after[place] in ADDING and any(is_person(word) for word in after[place + 1 : place + 4])
        for place in range(1, len(after))
    )


def after_second(found: Sequence[Found], reading: Reading) -> str:
    return (next_words(reading.plain, found[1].end, 1) or [""])[0]


def is_person(word: str) -> bool:
    return word in PERSONS or word.rstrip("sra") in PERSONS or word in MANY_PERSONS


def is_other_thing(after: Sequence[str], place: int, code: str) -> bool:
    """`coffees and a tea`: a thing, `and a`, and another thing."""
    thing, other = after[:place][-1:], after[place + 2]
    answers = lexicon(code).answers
    return bool(thing) and all(len(word) > 2 and answers.at((word,), 0) is None for word in (*thing, other)) \
        and other not in PIECES  # fmt: skip


def names_person(after: Sequence[str], code: str) -> bool:
    """`adults and a child`, `coffees and a tea`: one more, behind an article."""
    for place in range(len(after) - 2):
        if after[place] in ADDING and after[place + 1] in ARTICLES:
            person = not PERSONS.isdisjoint(after[place + 2 : place + 4])
            return person or (after[place + 1] not in OWNING and is_other_thing(after, place, code))
    return False


def star_count(reading: Reading) -> Found | None:
    count = sum(1 for character in reading.plain if character in STARS)
    if not count or any(word.isdigit() for word in reading.words):
        return None
    first = min(reading.plain.index(star) for star in STARS if star in reading.plain)
    return Found(count, first, len(reading.plain), marked=True)
