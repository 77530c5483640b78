"""The words that are STOP, START or HELP as a whole message, of all languages, with their slips of typing."""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.lexicon import LANGUAGES, PhraseTable, listed, table_of, table_of_names, words_for, words_of
from responder.understand.text import DOUBLED, squeeze
from responder.understand.words.own_words import OWN_WORDS
from responder.values import frozen

FIRM, YIELDING, LOCAL = "firm", "yielding", "local"
ENDINGS = frozenset(
    ["slut", "ende", "fin", "loppu", "eind", "einde", "alto", "salir", "terminar", "ophor", "slett", "slet"]
)
OUTBURSTS = frozenset(  # what an angry STOP is said with, in the languages together
    listed(
        "ugh, argh, oh, ah, omg, god, gud, gott, gods, jesus, christ, for, the, love, of, sake, fuck, fucking, fucks, "
        "ffs, damn, dammit, bloody, hell, wtf, just, seriously, enough, already, now, pls, faen, faens, fan, fanden, "
        "helvete, helvede, satan, satans, jaevla, javla, javlar, na, da, sa, sgu, dog, bare, bara, berre, verdammt, "
        "scheisse, endlich, einfach, jetzt, verdomme, godverdomme, nou, gewoon, vittu, vitun, saatana, perkele, nyt, "
        "jo, putain, merde, bordel, enfin, joder, carajo, cono, ya, hostia, pokker, svarte, tusan, helsike, hede, "
        "guds, himmelens, skyld, ew, eww, yuck, bro, bruh, dude, gjerne, garna, gerne, porfis, porfi, xfis, hey, "
        "hei, hej, hallo, hello, guys, people, folkens"
    )
)
EXCLAIMED = (  # the like of several words
    "for god's sake, for gods sake, for heaven's sake, for christ's sake, for pete's sake, for crying out loud, "
    "for the love of god, for guds skyld, for himmelens skyld, for guds skull, for himmelens skull, "
    "um gottes willen, um himmels willen, in godsnaam, in hemelsnaam, herran tahden, luojan tahden, "
    "pour l'amour de dieu, pour l'amour du ciel, por el amor de dios, por dios"
)
OF_ORDERS = frozenset(  # CANCEL in languages that say it of an order or an appointment: it stops, and is asked about
    ["stornieren", "annuleren", "annuleer", "annuller", "kanseller", "annuler", "annulation", "anular"]
)
STOP_LETTERS = frozenset("stop")
SWAPPED = frozenset(  # the letters of STOP and STOPP with two neighbours swapped: no word of any of the languages
    ["tsop", "sotp", "stpo", "tsopp", "sotpp", "stpop"]
)
SLIPS = frozenset(
    [
        "stpp",
        "stp",
        "dtop",
        "atop",
        "stop0",
        "stoop",
        "stahp",
        "staph",
        "sttop",
        "stob",
        "stopo",
        "stopz",
        "stoip",
        "stiop",
    ]
)
MORE_STOPS = (
    "стоп, parar, arret, arrêt, stopall, discontinue, stop 2 end, stop to end, stop 2 quit, stop to quit, "
    "stop 2 opt out, stop to opt out, stop 2 cancel, stop to cancel, stop to unsubscribe, stop 2 unsubscribe"
)


@frozen
class KeywordTables:
    """Whole-message words of all languages, each with `word tier language`."""

    words: PhraseTable
    polite: PhraseTable
    exclaimed: PhraseTable


@lru_cache(maxsize=1)
def keyword_tables() -> KeywordTables:
    words: list[tuple[str, str]] = []
    polite: list[tuple[str, str]] = []
    for code in reversed(LANGUAGES):
        requests = words_for(code).requests
        for names, meaning in (
            (requests.start_yielding, f"start {YIELDING} {code}"),
            (requests.help_yielding, f"help {YIELDING} {code}"), (requests.stop_yielding, f"stop {YIELDING} {code}"),
            (requests.start, f"start {FIRM} {code}"), (requests.help, f"help {FIRM} {code}"),
            (requests.stop, f"stop {FIRM} {code}"),
        ):  # fmt: skip
            words += [(name, meaning) for name in listed(names)]
        polite += [(phrase, "polite") for phrase in listed(words_for(code).answers.polite)]
    words += [(name, f"stop {LOCAL} {codes}") for name, codes in local_stops().items()]
    words += [(name, f"stop {FIRM} en") for name in listed(MORE_STOPS)]
    return KeywordTables(table_of(words), table_of(polite), table_of_names(EXCLAIMED))


def local_stops() -> dict[str, str]:
    """Words that mean STOP only to those who speak the language: word → `sv+da`."""
    speakers: dict[str, list[str]] = {}
    for code in LANGUAGES:
        for name in listed(words_for(code).requests.stop_local):
            speakers.setdefault(name, []).append(code)
    return {name: "+".join(codes) for name, codes in speakers.items()}


def without_emphasis(words: Sequence[str], code: str) -> Sequence[str]:
    """`stooopp` → `stop`, unless the word is known as it is; `sluttt` is the word of the contact's own language."""
    squeezed = DOUBLED.sub("", " ".join(words)).split()
    if squeezed_words().keys().isdisjoint(squeezed):
        return words
    return [meant(word, short, code) for word, short in zip(words, squeezed, strict=True)]


def meant(word: str, squeezed: str, code: str) -> str:
    if len(word) < 4 or word in keyword_tables().words.starts or word in own_words(code):
        return word
    ways = squeezed_words().get(squeezed, ())
    return next((way for way in ways if is_said_in(way, code)), ways[0] if ways else word)


@lru_cache(maxsize=16)
def own_words(code: str) -> frozenset[str]:
    """Words that are no keyword with a letter drawn out: `eend`, `Paare`, `daar`."""
    return frozenset(words_of(OWN_WORDS[code]))


def is_said_in(word: str, code: str) -> bool:
    """Whether one of the keywords that begin so is none that only another language has."""
    meanings = [meaning.split() for _, meaning in keyword_tables().words.starts[word]]
    return any(tier != LOCAL or code in tongue.split("+") for _, tier, tongue in meanings)


@lru_cache(maxsize=1)
def squeezed_words() -> dict[str, list[str]]:
    squeezed: dict[str, list[str]] = {}
    for word in sorted(keyword_tables().words.starts):
        squeezed.setdefault(squeeze(word), []).append(word)
    return squeezed


def without_courtesy(words: Sequence[str], tables: KeywordTables) -> list[str]:
    return without(words, tables.polite, tables)


def without(words: Sequence[str], phrases: PhraseTable, tables: KeywordTables) -> list[str]:
    """The words without these phrases; the keywords stay."""
    starts, heads = tables.words.starts, phrases.starts
    if heads.keys().isdisjoint(words):
        return [*words]
    rest: list[str] = []
    place = 0
    while place < len(words):
        word = words[place]
        hit = tables.words.at(words, place) if word in starts else None
        if hit is None:
            dropped = phrases.at(words, place) if word in heads else None
            if dropped is not None:
                place += dropped[0]
                continue
            hit = (1, "")
        rest.extend(words[place : place + hit[0]])
        place += hit[0]
    return rest


@lru_cache(maxsize=1)
def firm_stops() -> tuple[tuple[str, str], ...]:
    entries = keyword_tables().words.starts.values()
    return tuple((phrase[0], meaning.split()[2]) for group in entries for phrase, meaning in group
                 if len(phrase) == 1 and len(phrase[0]) >= 6 and meaning.startswith(f"stop {FIRM}"))  # fmt: skip
