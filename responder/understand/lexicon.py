"""One language's words made ready for reading: compiled on first use and kept."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import lru_cache
from importlib import import_module

from responder.understand.keywords.places import variants
from responder.understand.keywords.turns import turns_vocabulary
from responder.understand.spelling import Speller
from responder.understand.text import Reading, spellings
from responder.understand.words.answers import SET_PHRASES
from responder.understand.words.answers.sayings import (
    DEPENDS,
    DOES_NOT_CARE,
    HARD,
    NO_HURRY,
    NOT_MINDING,
    PARTLY,
    content,
    good_phrases,
    in_short,
    not_sure,
    pleased,
    refusing,
    said_twice,
    short_answers,
)
from responder.understand.words.choices.ordinals import ORDINALS
from responder.understand.words.dates import fi_hours
from responder.understand.words.dates.holidays import HOLIDAYS
from responder.understand.words.en_common import IN_EVERY_LANGUAGE
from responder.understand.words.numbers.counted_things import COUNTED
from responder.understand.words.opt_outs import frames_beyond, frames_north
from responder.understand.words.opt_outs.frames import OptOut
from responder.understand.words.own_words import OWN_WORDS
from responder.understand.words.table import Answers, Calendar, Numbers, Requests, Words
from responder.values import frozen

LANGUAGES = ("nb", "nn", "sv", "da", "en", "de", "fi", "nl", "fr", "es")
OTHER_NAMES = {"no": "nb", "nob": "nb", "nno": "nn", "swe": "sv", "dan": "da", "eng": "en", "deu": "de", "ger": "de",
               "fin": "fi", "nld": "nl", "dut": "nl", "fra": "fr", "fre": "fr", "spa": "es", "nor": "nb", "se": "sv",
               "dk": "da"}  # fmt: skip

YES, NO = "yes", "no"  # the words themselves
AGREE, DECLINE = "agree", "decline"  # phrases that say it
GOOD, POOR = "good", "poor"  # words that say it when nothing else is said
UNSURE, NEUTRAL, NOT, BUT, FILLER = "unsure", "neutral", "not", "but", "filler"
CONDITION = "condition"
OTHER = "other"

FIELDS = (
    ("fillers", FILLER), ("polite", FILLER), ("good", GOOD), ("poor", POOR), ("negators", NOT), ("but", BUT),
    ("agree", AGREE), ("decline", DECLINE), ("neutral", NEUTRAL),
    ("conditions", CONDITION), ("unsure", UNSURE), ("yes", YES), ("no", NO),
)  # fmt: skip

Phrase = tuple[str, ...]


@lru_cache(maxsize=256)
def normal_language(code: str) -> str:
    """`no`, `nb-NO`, `NB_no` → `nb`; what is not known → `en`."""
    primary = code.strip().lower().replace("_", "-").split("-")[0][:8]
    primary = OTHER_NAMES.get(primary, primary)
    return primary if primary in LANGUAGES else "en"


def listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def phrases(text: str) -> frozenset[Phrase]:
    """`see you, vi ses` as the words of each."""
    return frozenset(tuple(phrase.split()) for phrase in listed(text))


def mapped(text: str) -> list[tuple[str, str]]:
    """`1=one|won, 2=two` → (1, one), (1, won), (2, two)."""
    pairs: list[tuple[str, str]] = []
    for entry in listed(text):
        value, _, names = entry.partition("=")
        pairs.extend((value.strip(), name.strip()) for name in names.split("|") if name.strip())
    return pairs


@dataclass(slots=True)
class PhraseTable:
    """Phrases and what each means, by their first word, the longest first; the longest that begins at a word is
    found."""

    starts: dict[str, list[tuple[Phrase, str]]] = field(default_factory=dict)
    singles: dict[str, str] = field(init=False, default_factory=dict)
    pairs: dict[tuple[str, str], list[tuple[Phrase, str]]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        singles, pairs = self.singles, self.pairs
        for entries in self.starts.values():
            for entry in entries:
                phrase, meaning = entry
                if len(phrase) == 1:
                    singles[phrase[0]] = meaning
                else:
                    pairs.setdefault((phrase[0], phrase[1]), []).append(entry)

    def at(self, words: Sequence[str], place: int) -> tuple[int, str] | None:
        """(number of words, meaning) of the longest phrase at this place."""
        word = words[place]
        if word not in self.starts:
            return None
        if place + 1 < len(words):
            for phrase, meaning in self.pairs.get((word, words[place + 1]), ()):
                length = len(phrase)
                if length == 2 or tuple(words[place : place + length]) == phrase:
                    return length, meaning
        single = self.singles.get(word)
        return None if single is None else (1, single)

    def find(self, words: Sequence[str]) -> list[tuple[int, int, str]]:
        """(from, to, meaning) of all phrases, left to right, without overlap."""
        found: list[tuple[int, int, str]] = []
        starts = self.starts
        if starts.keys().isdisjoint(words):
            return found
        place = 0
        while place < len(words):
            hit = self.at(words, place) if words[place] in starts else None
            if hit is None:
                place += 1
                continue
            found.append((place, place + hit[0], hit[1]))
            place += hit[0]
        return found

    def words(self) -> Iterable[str]:
        for entries in self.starts.values():
            for phrase, _ in entries:
                yield from phrase


def table_of(entries: Iterable[tuple[str, str]], weaker: Sequence[tuple[str, str]] = ()) -> PhraseTable:
    """(phrase, meaning) pairs as a table; a later meaning of the same phrase replaces an earlier one.

    A `weaker` phrase is left out where a phrase of the table begins it.
    """
    meanings = {words: meaning for phrase, meaning in entries for words in spellings(phrase) if words}
    meanings |= {
        words: meaning
        for phrase, meaning in weaker
        for words in spellings(phrase)
        if not any(words[:end] in meanings for end in range(1, len(words) + 1))
    }
    starts: dict[str, list[tuple[Phrase, str]]] = {}
    for entry in meanings.items():
        starts.setdefault(entry[0][0], []).append(entry)
    for begun in starts.values():
        if len(begun) > 1:
            begun.sort(key=phrase_length, reverse=True)
    return PhraseTable(starts)


def table_of_names(names: str) -> PhraseTable:
    """A written list as a table; each name means itself."""
    return table_of((name, name) for name in listed(names))


def phrase_length(entry: tuple[Phrase, str]) -> int:
    return len(entry[0])


def answer_table(words: Words) -> PhraseTable:
    """How the language answers, and the English that is typed in every language beside it."""
    entries = [(phrase, AGREE if agrees else DECLINE) for phrase, agrees in short_answers(words.code)]
    entries += [(phrase, label) for name, label in FIELDS for phrase in listed(getattr(words.answers, name))]
    entries += [(phrase, label) for label, phrases in sayings(words.code) for phrase in listed(phrases)]
    entries = [*in_short(words.code, entries), *entries]
    weaker = [(word, label) for label, names in ((YES, words.answers.yes), (NO, words.answers.no))
              for word in said_twice(listed(names))]  # fmt: skip
    if words.code not in ("en", "fi", "es", "fr"):
        weaker += [(phrase, LABELLED[label]) for label, said in IN_EVERY_LANGUAGE.items() for phrase in listed(said)]
    return table_of(entries, weaker)


def sayings(code: str) -> list[tuple[str, str]]:
    """(label, phrases) of what is answered in ways that are put together."""
    unsure = f"{DEPENDS[code]}, {DOES_NOT_CARE[code]}, {PARTLY[code]}, {NOT_MINDING[code]}, {not_sure(code)}"
    found = [(POOR, HARD[code]), (UNSURE, unsure), (NEUTRAL, f"{NO_HURRY[code]}, {pleased(code)}"),
             (GOOD, content(code)), (DECLINE, refusing(code))]  # fmt: skip
    for table in SET_PHRASES:
        found += [(LABELLED[label], said) for label, said in table.get(code, {}).items() if label in LABELLED]
    return [*found, *good_phrases().items()] if code == "en" else found


LABELLED = {label: label for label in (YES, NO, AGREE, DECLINE, UNSURE, NEUTRAL, GOOD, POOR, NOT, CONDITION)}
LABELLED["polite"] = FILLER


@frozen
class Lexicon:
    """The compiled answers of one language; numbers, dates and requests compile in their own modules."""

    code: str
    words: Words
    answers: PhraseTable
    polite: PhraseTable
    questions: PhraseTable
    clock: PhraseTable
    fillers: frozenset[str]
    corrected: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)

    @property
    def speller(self) -> Speller:
        return speller_for(self.code)

    def written(self, word: str) -> str:
        """A word with a small slip put right, and as it is written where it was spelled as it is said."""
        dialect = DIALECT.get(self.code, PLAIN)
        return dialect[word] if word in dialect else self.speller.correct(word)

    def correct(self, reading: Reading) -> tuple[str, ...]:
        """The words with small slips put right, as this language would, and spoken forms as they are written."""
        words = self.corrected.get(reading.words)
        if words is None:
            speller, dialect = self.speller, DIALECT.get(self.code, PLAIN)
            correct, known = speller.correct, speller.known
            words = tuple([dialect[word] if word in dialect else word if word in known else correct(word)
                           for word in reading.words])  # fmt: skip
            words = reading.words if words == reading.words else words
            if len(self.corrected) > 500:
                self.corrected.clear()
            self.corrected[reading.words] = words
        return words


def vocabulary(*tables: Answers | Numbers | Calendar | Requests) -> set[str]:
    """Every single word of the tables, in its folded spellings."""
    written = (getattr(table, each.name) for table in tables for each in fields(table))
    return words_of(",".join(value for value in written if isinstance(value, str)))


def words_of(value: str) -> set[str]:
    """The words of a field, without the marks of its notation."""
    found: set[str] = set()
    plain = value.replace("..", " ").replace("?", " ").replace("|", ",").replace(";", ",")
    for chunk in {chunk.partition("=")[2] or chunk for chunk in plain.split(",")}:
        phrase = " ".join(part for part in chunk.split() if part[0] != "<") if "<" in chunk else chunk
        for way in spellings(phrase.replace("+", " ").strip()):
            found.update(way)
    return found


@lru_cache(maxsize=16)
def words_for(code: str) -> Words:
    words = import_module(f"responder.understand.words.{code}").WORDS
    assert isinstance(words, Words)
    return words


def opt_out_words(code: str) -> OptOut:
    """The classes that a language puts its opt-outs together from; Nynorsk shares those of Bokmål."""
    name = "NB" if code == "nn" else code.upper()
    found = getattr(frames_north, name, None) or getattr(frames_beyond, name)
    assert isinstance(found, OptOut)
    return found


def opt_out_vocabulary(code: str) -> set[str]:
    """Every single word of the classes, folded as the patterns have them."""
    classes = opt_out_words(code)
    listing = "|".join(str(getattr(classes, each.name)) for each in fields(classes))
    return {
        word for name in set(listing.split("|")) for way in variants(name.replace("+", " ")) for word in way.split()
    }


@lru_cache(maxsize=16)
def speller_for(code: str) -> Speller:
    from responder.understand.numbers.numerals import numerals

    words = words_for(code)
    built = numerals(code).table.words()
    plurals = {
        day + ending for day in words_of(words.calendar.weekdays) if len(day) > 5 for ending in ("er", "ar", "e")
    }
    named = words_of(HOLIDAYS[code]) | words_of(ORDINALS["nb" if code == "nn" else code])
    spoken = vocabulary(words.answers, words.numbers, words.calendar, words.requests)
    for _, phrases in sayings(code):
        spoken.update(words_of(phrases))
    doubled = said_twice(listed(f"{words.answers.yes}, {words.answers.no}"))
    kept = {way[0] for word in doubled for way in spellings(word)} | set(numerals(code).together.words())
    if code == "fi":
        kept.update(word for form, _ in fi_hours.hours() + fi_hours.minutes() for word in words_of(form))
    asked = opt_out_vocabulary(code)
    spoken.update([word for word in asked if len(word) >= LONG_ENOUGH])
    return Speller(
        {*spoken, *KNOWN_EVERYWHERE, *built, *named, *(plurals if code in NORDIC else ())},
        asked | NAMES | kept | turns_vocabulary(code) | words_of(OWN_WORDS[code]) | words_of(COUNTED[code]),
    )


@lru_cache(maxsize=16)
def lexicon(code: str) -> Lexicon:
    """The lexicon of one of `LANGUAGES`."""
    words = words_for(code)
    answers = answer_table(words)
    return Lexicon(
        code=code,
        words=words,
        answers=answers,
        polite=table_of((phrase, "polite") for phrase in listed(words.answers.polite)),
        questions=table_of((phrase, "asks") for phrase in listed(words.answers.asks)),
        fillers=frozenset(way[0] for name in listed(words.answers.fillers) for way in spellings(name) if len(way) == 1),
        clock=table_of((phrase, "clock") for phrase in listed(words.calendar.clock)),
    )


PLAIN: Mapping[str, str] = {}
DIALECT: Mapping[str, Mapping[str, str]] = {
    "en": {"cannae": "cant", "dinnae": "dont", "dinna": "dont", "willnae": "wont", "wisnae": "wasnt"}
    | {
        f"{verb}nae": f"{verb}nt"
        for verb in ("could", "would", "should", "did", "does", "is", "was", "has", "have", "had", "are", "were")
    },
    "nb": dict.fromkeys(("ikkje", "ikkj", "itte", "ente", "itj", "kje", "ikj", "aekke", "ekke", "hakke"), "ikke"),
    "nn": dict.fromkeys(("itte", "ente", "itj", "kje", "ikkj"), "ikkje"),
    "sv": {"int": "inte", "ite": "inte", "inge": "inget"},
    "da": dict.fromkeys(("ik", "ikk", "ikkee"), "ikke") | {"la": "lad", "vaer": "vaere", "lig": "lige", "ka": "kan"},
    "de": dict.fromkeys(("ned", "nedd", "nöd", "nod", "noed", "nid", "nich", "nit"), "nicht") | {"isch": "ist"},
    "nl": dict.fromkeys(("nie", "ni", "nt"), "niet"),
    "fi": {"haluu": "halua", "tartte": "tarvitse", "tarvii": "tarvitse", "tuu": "tule"},
}
"""How a word is said where people write as they speak, in folded letters: what it is in the written language."""
LONG_ENOUGH = 8  # letters of a word for being left alone that what is near to it is taken for
NAMES = {"lise", "toler", "tåler", "taler", "emma", "simon"}  # near to a word of ours: to one for being left, to a two
NORDIC = frozenset(["nb", "nn", "sv", "da"])
KNOWN_EVERYWHERE = frozenset(
    listed("nein, nee, nej, nei, non, oui, kylla, yes, nope, takk, tack, tak, danke, merci, gracias, kiitos, hello")
)


def own_languages(languages: Sequence[str]) -> tuple[str, ...]:
    """The languages to read in, normalised, without doubles; English when none is given."""
    return normal_languages(tuple(languages))


@lru_cache(maxsize=256)
def normal_languages(languages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(normal_language(code) for code in languages)) or ("en",)
