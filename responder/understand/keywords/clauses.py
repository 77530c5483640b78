"""The parts of a message that STOP may be: before a signature, after what is only taken up, a sentence of its own."""

import re
from collections.abc import Container, Sequence
from functools import lru_cache
from itertools import pairwise

from responder.patterns import regex
from responder.understand.keywords.places import variants
from responder.understand.keywords.tables import ENDINGS, FIRM, LOCAL, KeywordTables, keyword_tables, without_courtesy
from responder.understand.keywords.turns import opt_out_turns
from responder.understand.lexicon import DECLINE, NO, NOT, lexicon
from responder.understand.text import Reading, fold, is_emoji, read, without_words

LONGEST_TALK = 40  # words beyond which a clause that is a STOP word is taken for a quoted advertisement
LONGEST_ECHO, LONGEST_TAKEN_UP = 5, 3  # words of a question that only takes up what was offered
LONGEST_NAME = 3  # words after `mvh` that are a name
CLOSINGS = frozenset(
    [
        *("mvh", "vh", "kh", "lg", "mfg", "hilsen", "helsing", "hilsner", "halsningar", "halsning", "regards", "gruss"),
        *("grusse", "groetjes", "groet", "cordialement", "saludos", "terveisin", "terv", "vanligen"),
    ]
)
WARMTH = frozenset(  # the words before a closing: "med vennlig hilsen", "mit freundlichen Grüßen"
    [
        *("med", "vanlig", "vanliga", "vennlig", "vennleg", "venlig", "beste", "basta", "bedste", "kjaerlig", "karlig"),
        *("best", "kind", "warm", "yours", "mit", "freundlichen", "freundlichem", "besten", "lieben", "schone"),
        *("met", "vriendelijke", "hartelijke", "ystavallisin", "parhain", "bien", "un", "cordiales", "mange", "many"),
    ]
)
LONGEST_SIGNED = 80  # letters of a message that may be a keyword and a name
SIGNED = regex(
    r"(?P<said>.*[^\s/~-])(?:(?P<close>\s//?)|\s*//?\s?|\s(?:[-~]+|[Tt]\.|gr\.?|xx?\b)\s?|\s*\n\W*)"
    r"(?P<name>[^\W\d_]+(?:[ '-][^\W\d_]+){0,3})\W*",
    re.DOTALL,
)
NAME_WORDS = frozenset(["de", "den", "der", "van", "von", "zu", "af", "av", "da", "du", "la", "del", "di", "el", "y"])
DASHES = str.maketrans("–—", "--")
GLADLY = frozenset(["gjerne", "garna", "gerne"])  # "so please stop", as the Nordic languages have it
DAY = frozenset(["dag", "tag"])  # which greets as well
SPANISH_ORDERS = frozenset(["paren", "pare", "pares", "pareis", "detengan", "cancelen", "cancele", "canceles"])
LONGEST_WAY = 5  # words in which someone says to be coming, or to be amused


def unsigned(words: Sequence[str]) -> Sequence[str]:
    """The words before a signature: "Stopp, mvh Kari Nordmann", "Stopp. Med vennlig hilsen Kari"."""
    if CLOSINGS.isdisjoint(words):
        return words
    for place in range(max(1, len(words) - LONGEST_NAME - 1), len(words)):
        if words[place] in CLOSINGS:
            while place > 1 and words[place - 1] in WARMTH:
                place -= 1
            return words[:place]
    return words


def without_signature(reading: Reading) -> Reading:
    """The reading without its closing and the name behind it: no thing that is sent, in "stop met sturen gr Anna"."""
    said = unsigned(reading.words)
    signed = reading.words[len(said) :]
    if not signed or "vanligen" in signed or not keyword_tables().words.starts.keys().isdisjoint(signed):
        return reading  # `vänligen stoppa`
    return without_words(reading, len(said), len(reading.words)) or reading


def before_name(text: str, code: str) -> str | None:
    """What is said before a name, "STOP /Kalle", "STOP - Jan de Vries"; None where no name follows.

    A name is known by its capitals or by standing close to the slash; and where it does not have both, by a word that
    is none of the language.
    """
    if len(text) > LONGEST_SIGNED:
        return None
    signed = SIGNED.fullmatch(text.translate(DASHES))
    if signed is None:
        return None
    name = re.split(r"[ '-]", signed["name"])
    capitals = all(word[0].isupper() or word in NAME_WORDS for word in name)
    if not capitals and not signed["close"]:
        return None
    spoken = (lexicon(code), lexicon("en"))
    known: list[Container[str]] = [keyword_tables().words.starts, *(each.answers.starts for each in spoken)]
    if not (capitals and signed["close"]):
        known += [each.speller.known for each in spoken]
    if all(any(word in words for words in known) for word in map(fold, name)):
        return None
    return signed["said"]


def is_signed_stop(text: str, reading: Reading, code: str) -> bool:
    """Whether firm STOP words and the name of who sends them are all of a message."""
    tables = keyword_tables()
    if reading.words[0] not in tables.words.starts:
        return False
    said = before_name(text.strip(), code)
    return said is not None and is_stop(read(said).spoken, code, tables)


def is_stop(words: Sequence[str], code: str, tables: KeywordTables) -> bool:
    """Whether firm STOP words are all that the words say, courtesy beside them."""
    rest = [word for word in without_courtesy(words, tables) if word not in GLADLY]
    found = tables.words.find(rest)
    whole = bool(rest) and sum(end - start for start, end, _ in found) == len(rest)
    return whole and all(is_order_to_stop(meaning, rest[start], code) for start, _, meaning in found)


def names_end_of_day(words: Sequence[str]) -> bool:
    """Dutch `einde dag graag`, German `Ende Tag`: when it suits, and no greeting behind an order to stop."""
    return not ENDINGS.isdisjoint(words) and any(
        first in ENDINGS and second in DAY for first, second in pairwise(words)
    )


def forbids_stopping(reading: Reading, code: str) -> bool:
    """Spanish `no paren`: with no pause behind the `no`, they are asked to go on."""
    return code == "es" and any(
        first == "no" and second in SPANISH_ORDERS and place not in reading.breaks
        for place, (first, second) in enumerate(pairwise(reading.words), 1)
    )


def after_echo(plain: str, code: str) -> str | None:
    """What follows a word of ours that is only taken up and turned down, "Unsubscribe? No way", or doubted, "spam?"."""
    asked, _, rest = plain.partition("?")
    echo = read(asked).words
    if not echo or len(echo) > LONGEST_ECHO:
        return None
    if echo[-1] == "spam":
        return rest
    answer = read(rest).words
    if len(echo) > LONGEST_TAKEN_UP or not answer:
        return None
    hits = (lexicon(tongue).answers.at(answer, 0) for tongue in (code, "en"))
    return rest if any(hit is not None and hit[1] in (NO, NOT, DECLINE) for hit in hits) else None


def stands_alone(reading: Reading, code: str) -> bool:
    """A sentence of its own that is a firm STOP word: "Who is this? STOP"."""
    if reading.links or len(reading.words) > LONGEST_TALK or forbids_stopping(reading, code):
        return False
    tables = keyword_tables()
    if tables.words.starts.keys().isdisjoint(reading.words):
        return False
    bounds = sorted({0, len(reading.words), *reading.breaks})
    for left, right in pairwise(bounds):
        words = [word for word in reading.words[left:right] if not is_emoji(word)]
        if not is_stop(words, code, tables) or f"{words[-1]}:" in reading.plain:
            continue  # "Unsubscribe: text STOP to 1234" is what an advertisement says
        behind = reading.words[right : right + LONGEST_WAY]
        if not is_said_to_others(behind, code) and not is_put_right(behind, code):
            return True
    return False


def is_order_to_stop(meaning: str, word: str, code: str) -> bool:
    kind, tier, tongue = meaning.split()
    if kind != "stop":
        return False
    return tier == FIRM or (tier == LOCAL and code in tongue.split("+") and word not in ENDINGS)


@lru_cache(maxsize=16)
def words_to_others(code: str) -> frozenset[tuple[str, ...]]:
    """The phrases of one who is coming to the door or the car, and of one whom somebody amuses."""
    turns = (opt_out_turns(code), opt_out_turns("en"))
    listed = [way for each in turns for way in (*each.arriving.split("|"), *each.delighted.split("|"))]
    return frozenset(tuple(way.split()) for each in listed for way in variants(each.replace("+", " ")))


@lru_cache(maxsize=16)
def words_of_slip(code: str) -> tuple[frozenset[tuple[str, ...]], frozenset[str]]:
    """The phrases of one who puts right what was just written, "I meant"; and the words after which it is meant."""
    turns = (opt_out_turns(code), opt_out_turns("en"))
    slips = [way for each in turns for listed in each.meaning.split("|") for way in variants(listed.replace("+", " "))]
    earnest = [way for each in turns for listed in each.earnest.split("|") for way in variants(listed)]
    return frozenset(tuple(way.split()) for way in slips if way), frozenset(earnest)


def is_put_right(words: Sequence[str], code: str) -> bool:
    """Whether words begin as "I meant 3, not 2" does: "stop" before them holds up an order. "I meant it" does not."""
    said = tuple(words)
    slips, earnest = words_of_slip(code)
    ends = (len(way) for way in slips if way == said[: len(way)])
    return any(end < len(said) and said[end] not in earnest for end in ends)


def is_said_to_others(words: Sequence[str], code: str) -> bool:
    """Whether words begin as "I'm coming out" and "so funny" do: "stop!" before them is said to a driver, a friend."""
    said = tuple(words)
    return any(way in (said[: len(way)], said[1 : len(way) + 1]) for way in words_to_others(code))
