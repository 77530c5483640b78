"""The parts of a message that STOP may be: before a signature, after what is only taken up, a sentence of its own."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from responder.understand.keywords.places import variants
from responder.understand.keywords.tables import ENDINGS, FIRM, LOCAL, keyword_tables, without_courtesy
from responder.understand.keywords.turns import opt_out_turns
from responder.understand.lexicon import DECLINE, NO, NOT, lexicon
from responder.understand.text import Reading, is_emoji, read

LONGEST_TALK = 40  # words beyond which a clause that is a STOP word is taken for a quoted advertisement
LONGEST_ECHO, LONGEST_TAKEN_UP = 5, 3  # words of a question that only takes up what was offered
LONGEST_NAME = 3  # words after `mvh` that are a name
CLOSINGS = frozenset(
    [
        *("mvh", "vh", "kh", "lg", "mfg", "hilsen", "helsing", "hilsner", "halsningar", "halsning", "regards", "gruss"),
        *("grusse", "groetjes", "groet", "cordialement", "saludos", "terveisin"),
    ]
)
LONGEST_WAY = 4  # words in which someone says to be coming


def unsigned(words: Sequence[str]) -> Sequence[str]:
    """The words before a signature: "Stopp, mvh Kari Nordmann"."""
    if CLOSINGS.isdisjoint(words):
        return words
    for place in range(max(1, len(words) - LONGEST_NAME - 1), len(words)):
        if words[place] in CLOSINGS:
            return words[:place]
    return words


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
    if reading.links or len(reading.words) > LONGEST_TALK:
        return False
    tables = keyword_tables()
    if tables.words.starts.keys().isdisjoint(reading.words):
        return False
    bounds = sorted({0, len(reading.words), *reading.breaks})
    for left, right in pairwise(bounds):
        rest = without_courtesy([word for word in reading.words[left:right] if not is_emoji(word)], tables)
        found = tables.words.find(rest)
        whole = bool(rest) and sum(end - start for start, end, _ in found) == len(rest)
        if not whole or f"{rest[-1]}:" in reading.plain:
            continue  # "Unsubscribe: text STOP to 1234" is what an advertisement says
        if is_on_the_way(reading.words[right : right + LONGEST_WAY], code):
            continue
        if all(is_order_to_stop(meaning, rest[start], code) for start, _, meaning in found):
            return True
    return False


def is_order_to_stop(meaning: str, word: str, code: str) -> bool:
    kind, tier, tongue = meaning.split()
    if kind != "stop":
        return False
    return tier == FIRM or (tier == LOCAL and code in tongue.split("+") and word not in ENDINGS)


@lru_cache(maxsize=16)
def ways_to_come(code: str) -> tuple[tuple[str, ...], ...]:
    """The phrases of one who is coming to the door or the car."""
    listed = (*opt_out_turns(code).arriving.split("|"), *opt_out_turns("en").arriving.split("|"))
    return tuple(tuple(way.split()) for each in listed for way in variants(each.replace("+", " ")))


def is_on_the_way(words: Sequence[str], code: str) -> bool:
    """Whether words begin as "I'm coming out" does: "stop!" before them is said to the driver."""
    said = tuple(words)
    return any(way in (said[: len(way)], said[1 : len(way) + 1]) for way in ways_to_come(code))
