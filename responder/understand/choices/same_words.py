"""Where a reply says a word of ours: as it is, with a slip of typing, drawn out, with an ending, in another form.

What is compared is bounded, whatever the lengths: a reply of two hundred words beside thousands of key words is looked
through word for word only, and not for slips, once the bound is reached.
"""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.choices.forms import ENGLISH, FINNISH_CASES, GROUPS, weak_stem
from responder.understand.choices.mentioned import is_gone
from responder.understand.choices.out_of_reach import is_out_of_reach
from responder.understand.choices.undone import is_undone
from responder.understand.dates.calendar_words import ALL_BUT, BARRING
from responder.understand.dates.meant.clauses import is_degree
from responder.understand.joining import BECAUSE, OTHER_THAN, PREFERRING, THAN
from responder.understand.joining import SO as THEREFORE
from responder.understand.lexicon import FILLER, NEUTRAL, NORDIC, NOT, UNSURE, lexicon, listed
from responder.understand.spelling import near
from responder.understand.text import Reading, spellings, squeeze

MOST_WORDS = 200  # words of a reply that are looked through for a key
LONG_WORD = 7  # letters from which a word's first letter may be the wrong one
LONGEST_ENDING = 3  # letters that a word may have more than the key: `price` in "prices", `pris` in "prisen"
MOST_PLACES = 40  # places at which one word is looked at
MOST_COMPARISONS = 12_000  # of a word of the reply with one of ours
FEWEST_LETTERS = 4  # of a word that may have a slip or an ending
WANTING = frozenset(
    listed(
        "fall, umstanden, nimessa, missaan, tapauksessa, geval, caso, concepto, cas, circumstances, via, under, unter, "
        "a, an, any, be, behover, brauche, buying, das, de, den, do, een, el, geen, get, getting, going, ha, have, "
        "ich, it, just, kein, keine, la, le, my, nagon, nagra, need, needing, noe, noen, of, onske, onsker, pas, "
        "quiero, really, skal, that, the, this, to, trenger, un, una, veux, vil, vill, want, wanting, wil, will, "
        "your, s, eat, eating, spiser, spise, et, ete, ater, ata, esse, mange, eet, eten, como, syo, like, lide, "
        "liker, likar, gillar, gusta, gustan, pida, mag, lust, aime, drink, drikker, dricker, bebo, juo, tykkaa, "
        "about, sure, sikker, saker, into, fan, au, aux, al, mot, gegen, voor, overfor, taler, toler, tal, tale, tala, "
        "vertrage, ata, spisa, eta, syoda, juoda, drikke, drikka, dricka, voi, kan, "
        "leave, put, legg, lagg, lamna, lagga, zet, remember, husker, huske, minns, fatt, gotten, received, mottatt, "
        "motteke, modtaget, bekommen, erhalten, gekregen, ontvangen, recu, recibido, "
        "nr, nummer, number, alternativ, option, "
        "saanut, saatu, verdraag, ole, oo, ollut, halua, tarvitse, tarvii, kayta, paase, paasen, ehdi, pysty, sovi"
    )
)
NEGATORS = frozenset(
    listed(
        "no, kein, keine, geen, ingen, pas, cant, cannot, wont, couldnt, unnateke, statt, anstatt, utenom, "
        "hate, hates, hated, hater, hader, hatar, hasse, hasst, hassen, deteste, detestent, detesta, odio, odia, "
        "odian, haat, haten, vihaa, vihaan, inhoaa, inhoan, avskyr, verabscheut, dislikes, dislike, "
        "impossible, impossibles, umulig, umogleg, omojligt, omojlig, umuligt, unmoglich, onmogelijk, mahdoton, "
        "mahdotonta, imposible, imposibles, "
        "stengt, stengd, closed, geschlossen, stangt, lukket, suljettu, gesloten, ferme, fermee, cerrado, cerrada, "
        "allergic, allergisk, allergisch, nunca, jamas, never, avoid, vermeiden, vermijd, evitez, evitar, aucun, ningun"
    )
)
LACKING = {"sv": "utan", "fr": "sans", "es": "sin"}
NEITHER = frozenset(["neither", "weder", "verken", "hverken", "korkje", "varken"])  # `neither red nor black`
NEITHER_IN = {"fr": "ni", "es": "ni", "nl": "noch"}
OR_IN = {"nb": "eller", "nn": "eller", "sv": "eller", "da": "eller", "en": "or", "de": "oder", "nl": "of", "fr": "ou",
         "es": "o", "fi": "tai"}  # fmt: skip
AND_IN = {"nb": "og", "nn": "og", "sv": "och", "da": "og", "en": "and", "de": "und", "nl": "en", "fr": "et", "es": "y",
          "fi": "ja"}  # fmt: skip
BEYOND = frozenset(["too", "zu", "te", "liian", "trop", "demasiado", "altfor"])
BEYOND_AFTER = frozenset(
    ["litt", "alt", "lite", "alldeles", "lidt", "er", "ar", "var", "blir", "bliver"]
)  # "er for stor"
REFUSAL_REACH = 3  # words between a choice and the negation that turns it down: "monday really doesn't work"
ALLERGIC = ("allerg", "alerg", "intoleran")  # how the word begins in all ten languages
ALLERGY_REACH = 8  # words
NONE_OF = frozenset(listed("without, uten, utan, uden, ohne, zonder, sans, sin, ilman, no, kein, keine, keinen, geen, "
                           "ingen, inga, inget, intet, pas"))  # fmt: skip
KEPT = frozenset(listed("keep, beholde, behalde, behalla, behalten, houden, garder, quedarse, quedaros, glemme, "
                        "glomma, "
                        "gloyme, forget, vergessen, vergeten, oublier"))  # fmt: skip
YOURS = frozenset(listed("dere, de, du, ni, i, you, sie, ihr, jullie, je, vous, tu"))
ADDED = frozenset(  # what a choice may be had with or without
    listed("sugar, milk, foam, cream, ice, salt, onion, onions, cheese, sauce, topping, dairy, gluten, lactose, "
           "sukker, socker, melk, mjolk, mjolka, maelk, skum, is, flote, gradde, flode, lok, log, saus, sovs, ost, "
           "laktose, "
           "laktos, zucker, milch, schaum, sahne, eis, zwiebeln, suiker, schuim, slagroom, ui, sucre, lait, mousse, "
           "oignon, oignons, azucar, leche, espuma, hielo, cebolla, sokeria, maitoa, vaahtoa")
)  # fmt: skip
SO = frozenset(
    listed("so, sa, sag, also, daher, deshalb, deswegen, dus, donc, alors, entonces, asi, joten, siis, derfor, darfor, "
           "then, therefore, but, men, aber, maar, mais, pero, mutta, take, tar, tek, tager, nehme, otan, quiero")
)  # fmt: skip
ALL = frozenset(["any", "anything", "everything", "all", "anyone"])


class Finder:
    """One reply, made ready to be looked through for many words."""

    __slots__ = ("denied", "drawn", "found", "initials", "left", "long", "own", "places_of", "reading", "words")

    def __init__(self, reading: Reading, own: Sequence[str]) -> None:
        self.reading, self.own = reading, own
        self.words = reading.words[:MOST_WORDS]
        self.places_of: dict[str, list[int]] = {}
        self.drawn: dict[str, list[int]] = {}
        self.long: list[tuple[int, str]] = []
        self.found: dict[str, list[int]] = {}
        self.denied: dict[int, bool] = {}
        self.left = MOST_COMPARISONS
        places_of, long = self.places_of, self.long
        for place, word in enumerate(self.words):
            if word in places_of:
                places_of[word].append(place)
            else:
                places_of[word] = [place]
            length = len(word)
            if length >= FEWEST_LETTERS:
                long.append((place, word))
            if length > 1 and word[-1] == word[-2]:
                self.drawn.setdefault(squeeze(word), []).append(place)
        self.initials = "".join([word[0] for _, word in long])

    def places(self, target: str) -> list[int]:
        """Where the reply has this word, in order."""
        found = self.found.get(target)
        if found is None:
            found = self.found[target] = self.search(target)
        return found

    def search(self, target: str) -> list[int]:
        found = [*self.places_of.get(target, ())]
        if self.drawn:
            found += self.drawn.get(squeeze(target), ())
        groups = form_groups()
        if target in groups:
            for form in groups[target]:
                found += self.places_of.get(form, ())
        length = len(target)
        if length >= FEWEST_LETTERS and self.left > 0 and self.long and target.isalpha():
            self.left -= len(self.long)
            firsts, initials = target[:2], self.initials
            if length >= LONG_WORD or firsts[0] in initials or firsts[1] in initials:
                found += [
                    place
                    for place, word in self.long
                    if (word[0] in firsts or length >= LONG_WORD) and is_like(word, target, self.own)
                ]
        if self.own[0] == "fi" and (stem := weak_stem(target)):
            found += [
                place for place, word in self.long if word.startswith(stem) and word[len(stem) :] in FINNISH_CASES
            ]
        return sorted(set(found))[:MOST_PLACES] if found else []

    def matches(self, way: Sequence[str]) -> list[int]:
        """Where the reply has these words one after another."""
        places = self.places(way[0]) if way else []
        if len(way) > 1 and self.own[0] in NORDIC and (present := self.places_of.get(f"{way[0]}r")):
            places = sorted({*places, *present})  # `tar med` for "Ta med"
        if len(way) < 2 or not places:
            return places
        return [
            place
            for place in places
            if place + len(way) <= len(self.words)
            and all(same_word(self.words[place + offset], way[offset], self.own) for offset in range(1, len(way)))
        ]

    def is_denied(self, place: int) -> bool:
        """`don't want a discount`: only small words stand between the negation and what is denied."""
        denied = self.denied.get(place)
        if denied is None:
            denied = self.denied[place] = is_denied(self.reading, place, self.own)
        return denied


def same_word(word: str, target: str, own: Sequence[str]) -> bool:
    """Whether a word of a reply is this word of ours."""
    if word == target or (len(word) > 1 and word[-1] == word[-2] and squeeze(word) == squeeze(target)):
        return True
    if target in form_groups().get(word, ()):
        return True
    return min(len(target), len(word)) >= FEWEST_LETTERS and target.isalpha() and is_like(word, target, own)


def is_like(word: str, target: str, own: Sequence[str]) -> bool:
    """Whether a word is a slip of the other, or has an ending more; both of four letters or more."""
    if len(target) < LONG_WORD and word[0] != target[0] and word[0] != target[1]:
        return False  # a slip seldom changes the first letter (`spelling`)
    more = len(word) - len(target)
    if not -3 < more <= LONGEST_ENDING or word in NONE_OF:
        return False  # `without` is no `with`
    if more >= 0 and word.startswith(target):
        return True
    if more >= 0 and len(target) >= LONG_WORD and squeeze(word).startswith(squeeze(target)):
        return True  # `kofeinfritt` for `koffeinfri`
    if more == -1 and target.endswith(word):
        return True  # `xtra` for `extra`
    if near(word, target) is None or any(word in lexicon(code).speller.known for code in own):
        return False
    return not is_undone(word, target, own)


@lru_cache(maxsize=1)
def form_groups() -> dict[str, tuple[str, ...]]:
    """Each form of a word for a size or a colour, with the others."""
    groups: dict[str, tuple[str, ...]] = {}
    for line in GROUPS:
        forms = tuple(dict.fromkeys(way[0] for form in line.split() for way in spellings(form)))
        for form in forms:
            groups[form] = (*groups.get(form, ()), *(other for other in forms if other != form))
    for english, names in ENGLISH.items():
        for name in {way[0] for each in names.split() for way in spellings(each)}:
            for form in {name, *groups.get(name, ())}:
                groups[form] = tuple(dict.fromkeys((*groups.get(form, ()), english)))
    return groups


def is_denied(reading: Reading, place: int, own: Sequence[str]) -> bool:
    """`don't want a discount`: only small words stand between the negation and what is denied."""
    if is_allergic(reading, place) or is_out_of_reach(reading, place, lambda word: denies_going(word, own)):
        return True
    neither = NEITHER_IN.get(own[0])
    first = max((pause for pause in reading.breaks if pause <= place), default=0)
    if any(word in NEITHER or word == neither for word in reading.words[max(first, place - 5) : place]):
        return True
    if is_joined_to_denied(reading, place, own):
        return True
    for before in range(place - 1, max(-1, place - 6), -1):
        if before + 1 in reading.breaks or (place - before < 3 and concludes(reading.words, before, own)):
            return False
        word = reading.words[before]
        if word in THAN and not PREFERRING.isdisjoint(reading.words[max(0, before - 4) : before]):
            return True  # `rather blue than red`
        if own[0] in LACKING and word == LACKING[own[0]] and (word != "utan" or "inte" not in reading.words):
            return True  # `sans jambon`; and no `inte röd utan blå`
        if any(is_negator(word, code) for code in own):
            return True
        if word in ALL_BUT and before and reading.words[before - 1] in ALL:
            return True  # "anything but the red one"
        if before and (reading.words[before - 1], word) in OTHER_THAN:
            return True
        if word not in WANTING and not any(is_small(word, code) for code in own):
            return before > 0 and is_degree(reading.words, before - 1)  # `ikke så glad i rød`
    return False


def concludes(words: Sequence[str], place: int, own: Sequence[str]) -> bool:
    """`kväll går inte | så morgon`: a `so` behind a clause that a negation ends; and no `inte så glad i`."""
    so = 1 < place < len(words) - 1 and words[place] in THEREFORE and not is_degree(words, place)
    return so and any(is_negator(words[place - 1], code) for code in own)


def is_joined_to_denied(reading: Reading, place: int, own: Sequence[str]) -> bool:
    """`not monday or tuesday`, `all but monday and tuesday`: the second of two that are turned down together."""
    words, joint = reading.words, place - 1
    joining = (OR_IN.get(own[0]), AND_IN.get(own[0]))
    if joint > 1 and words[joint] in WANTING and words[joint] not in joining:
        joint -= 1
    if joint < 1 or not reading.breaks.isdisjoint(range(joint, place + 1)):
        return False
    if words[joint] == OR_IN.get(own[0]) or words[joint] == NEITHER_IN.get(own[0]) or words[joint] == "nor":
        return is_denied(reading, joint - 1, own)
    return words[joint] == AND_IN.get(own[0]) and is_excepted(words, joint - 1)


def is_excepted(words: Sequence[str], place: int) -> bool:
    """`all but monday`, `alles außer Montag`."""
    for before in range(place - 1, max(-1, place - 4), -1):
        word, pair = words[before], tuple(words[max(0, before - 1) : before + 1])
        if word in BARRING or pair in OTHER_THAN or (word in ALL_BUT and pair[0] in ALL):
            return True
    return False


def is_too_much(words: Sequence[str], place: int) -> bool:
    """`too large`, `litt for stor`: a complaint, and no choice."""
    if not place:
        return False
    return words[place - 1] in BEYOND or (place > 1 and words[place - 1] == "for" and words[place - 2] in BEYOND_AFTER)


def is_refused(reading: Reading, start: int, end: int, others: Sequence[int], own: Sequence[str]) -> bool:
    """Whether what follows turns a choice down, and not another one that is named there: "red not blue"."""
    if is_too_much(reading.words, start) or is_allergic(reading, start):
        return True
    if own[0] in NEITHER_IN and reading.words[end : end + 1] == (NEITHER_IN[own[0]],) and end not in reading.breaks:
        return True  # `klein noch groot`
    refusal = refusal_after(reading, end, own)
    return refusal is not None and not any(refusal[0] < at < refusal[1] for at in others)


def refusal_after(reading: Reading, end: int, own: Sequence[str]) -> tuple[int, int] | None:
    """(place, end of the clause) of a negation that follows: `mandag passer ikke`, `monday doesn't work`."""
    words = reading.words
    for place in range(end, min(len(words), end + REFUSAL_REACH)):
        if place in reading.breaks or words[place] in BECAUSE:
            return None
        if is_of_what_is_added(words, place):
            return None
        if words[place] in KEPT and not YOURS.isdisjoint(words[end:place]):
            return place, place + 1  # `pengene kan dere beholde`
        if is_gone(words, place):
            return place, place + 1
        if any(is_negator(words[place], code) for code in own) and not is_indifferent(reading, end, place, own):
            if own[0] == "es" and words[place + 1 : place + 2] in (("me",), ("nos",)):
                return place, place + 1  # `el rojo no me gusta y el verde tampoco`
            after = [stop for stop in reading.breaks if stop > place]
            after += [place + 1] if concludes(words, place + 1, own) else []
            return place, min(after, default=len(words))
    return None


def is_of_what_is_added(words: Sequence[str], place: int) -> bool:
    """`flat white no sugar`: how it is to be, and no refusal of it."""
    after = place + 2 if words[place + 1 : place + 2] == ("de",) else place + 1
    return words[place] in NONE_OF and not ADDED.isdisjoint(words[after : after + 1])


def is_indifferent(reading: Reading, first: int, place: int, own: Sequence[str]) -> bool:
    """`maakt niet uit`, `doesn't matter`: the negation is of a phrase that does not care, and turns nothing down."""
    for code in own:
        answers = lexicon(code).answers
        for start in range(max(first, place - 3), place + 1):
            hit = answers.at(reading.words, start)
            if hit is None or hit[0] < 2 or start + hit[0] <= place or hit[1] not in (UNSURE, NEUTRAL):
                continue
            if reading.breaks.isdisjoint(range(start + 1, start + hit[0])):
                return True
    return False


def is_allergic(reading: Reading, place: int) -> bool:
    """`allergic to fish and salmon`, `Lachsallergie`: all of the clause up to a `so` is what is not eaten."""
    words = reading.words
    if "allerg" in words[place] or "alerg" in words[place]:
        return True
    for before in range(place - 1, max(-1, place - ALLERGY_REACH), -1):
        if before + 1 in reading.breaks or words[before] in SO:
            return False
        if words[before].startswith(ALLERGIC):
            return True
    return False


def denies_going(word: str, own: Sequence[str]) -> bool:
    """`no I come to the store` comes; in Spanish the word is the negation as well."""
    return (word != "no" or own[0] == "es") and any(is_negator(word, code) for code in own)


def is_small(word: str, code: str) -> bool:
    return lexicon(code).answers.singles.get(word) == FILLER


def is_negator(word: str, code: str) -> bool:
    if lexicon(code).answers.singles.get(word) == NOT or word in NEGATORS or word.startswith(ALLERGIC):
        return True
    return word in BARRING or (code == "fi" and word in ("ei", "en", "emme", "eika", "enka", "emmeka"))
