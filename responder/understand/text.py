"""A customer's text made comparable: folded letters, plain digits, words, pauses.

Everything here is linear in the length of the text, accepts any `str` (NUL, lone surrogates,
right-to-left marks, stacked accents) and reads at most `LONGEST` characters.
"""

import re
import unicodedata
from functools import lru_cache
from operator import eq

from responder.patterns import regex
from responder.values import frozen

LONGEST = 1600

LETTERS = {"ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ß": "ss"}
SIGNS = {
    "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "½": " 1/2 ", "¼": " 1/4 ", "¾": " 3/4 ",
    "⚀": " 1 ", "⚁": " 2 ", "⚂": " 3 ", "⚃": " 4 ", "⚄": " 5 ", "⚅": " 6 ",
    "🔟": " 10 ", "💯": "💯", "٫": ".", "٬": ",", "،": ",", "؟": "?", "¿": " ", "¡": " ", "＠": "@",
}  # fmt: skip
KEPT_SYMBOLS = frozenset({"So"})
DROPPED = frozenset({"Mn", "Me", "Cf", "Cs", "Co", "Cn"})
SKIN_TONES = range(0x1F3FB, 0x1F400)

WORD = regex(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|\n|[^\w\s]")
FACE = regex(r"(?<![\w])[:;=]['-]?[()\[\]dpox3/|\\*]+(?!\w)|</?3+|\bx+d+\b|\^+_*\^+")
MAYBE_FACE = regex(r"[:;=]['-]?[()\[\]dpox3/|\\*]|[<^]|xd")
LINK = regex(r"(?:https?://|www\.)\S+")
INITIALS = regex(r"(?<![^\W_])(?:[^\W\d_]\.)+[^\W\d_](?![^\W_])")  # `o.k`, `G.L.S`
SUFFIXED = regex(
    r"(?<![^\W_])(sms|mms|\d+):(?=(?:a|e|ar|er|en|et|an|at|ade|as|n|t)(?![^\W_]))"
)  # Swedish `sms:a`, `9:a`
DOUBLED = regex(r"(.)(?=\1)")
SOFT_BREAKS = frozenset(',:()"/')
HARD_BREAKS = frozenset(".!?;\n")


class Folding(dict[int, str]):
    """Code point → its folded form, for `str.translate`; computed once for each character."""

    def __missing__(self, point: int) -> str:
        folded = fold_character(chr(point))
        if len(self) < 20_000:
            self[point] = folded
        return folded


def fold_character(character: str) -> str:
    if character in SIGNS:
        return SIGNS[character]
    if ord(character) in SKIN_TONES:
        return ""
    pieces = []
    for piece in unicodedata.normalize("NFKC", character).casefold():
        for part in unicodedata.normalize("NFKD", LETTERS.get(piece, piece)):
            pieces.append(fold_part(part))
    return "".join(pieces)


def fold_part(part: str) -> str:
    if part == "\n":
        return part
    category = unicodedata.category(part)
    if category in DROPPED:
        return ""
    if part.isdigit():
        return str(unicodedata.digit(part))
    if category in ("Cc", "Zs", "Zl", "Zp"):
        return " "
    return part


FOLDING = Folding()


def fold(text: str) -> str:
    """Lower case without accents; digits of any script as 0-9; invisible characters gone."""
    if text.isascii() and text.isprintable():
        return text.lower()
    return text.translate(FOLDING)


def has_double(word: str) -> bool:
    """Whether a letter stands beside itself."""
    return any(map(eq, word, word[1:]))


@lru_cache(maxsize=8192)
def squeeze(word: str) -> str:
    """`jaaaa` → `ja`, `stoppp` → `stop`."""
    if not has_double(word):
        return word
    return DOUBLED.sub("", word)


@frozen
class Reading:
    """A text as the readers want it.

    `plain` is the folded text with its signs; `words` its words, numbers and emoji, in order;
    `breaks` the places (an index into `words`) before which there is a pause, `ends` those before
    which a sentence ends; `asks` says that the text ends with a question mark. `spoken` are the words without emoji.
    """

    plain: str
    words: tuple[str, ...]
    breaks: frozenset[int]
    ends: frozenset[int]
    asks: bool
    links: bool
    spoken: tuple[str, ...]


def between_pauses(breaks: frozenset[int], start: int, end: int, size: int) -> tuple[int, int]:
    """(first word, word after the last) of what stands between the pauses around the words from `start` to `end`."""
    if not breaks:
        return 0, size
    first = max((place for place in breaks if place <= start), default=0)
    return first, min((place for place in breaks if place >= end), default=size)


def read(text: str) -> Reading:
    return read_cut(text[:LONGEST])


@lru_cache(maxsize=2048)
def read_cut(text: str) -> Reading:
    plain = fold(text)[:LONGEST]  # a fraction is folded to several characters
    body = plain.rstrip(" !.?")
    if body.replace(" ", "").isalpha() and "www" not in body and "xd" not in body:
        return read_letters(plain, body)
    return read_signs(plain)


def read_letters(plain: str, body: str) -> Reading:
    """What is only words, and perhaps a sign at the end: most replies, and far the quickest to read."""
    words = tuple(body.split())
    ending = plain[len(body) :]
    ends = frozenset((len(words),)) if ending.strip() else frozenset()
    return Reading(plain, words, ends, ends, ending.rstrip(" !.").endswith("?"), False, words)


def read_signs(plain: str) -> Reading:
    """What has digits, pauses, links, faces or emoji."""
    without_links = LINK.sub(" . ", plain) if "http" in plain or "www" in plain else plain
    links = without_links != plain
    plain = FACE.sub(" ", without_links) if MAYBE_FACE.search(without_links) else without_links
    plain = plain.replace(" - ", " , ")
    if ":" in plain:
        plain = SUFFIXED.sub(before_suffix, plain)
    if "." in plain:
        plain = INITIALS.sub(without_dots, plain)
    words: list[str] = []
    breaks: set[int] = set()
    ends: set[int] = set()
    symbols = False
    for token in WORD.findall(plain):
        if token.isalnum():
            words.append(token)
        elif token in HARD_BREAKS:
            breaks.add(len(words))
            ends.add(len(words))
        elif token in SOFT_BREAKS:
            breaks.add(len(words))
        elif token[0].isalnum():
            words.append(token.replace("'", ""))
        elif not token.isascii() and unicodedata.category(token) in KEPT_SYMBOLS:
            words.append(token)
            symbols = True
    asks = plain.rstrip(" !.\n").endswith("?")
    said = tuple(words)
    spoken = tuple([word for word in said if word[0].isalnum()]) if symbols else said
    return Reading(plain, said, frozenset(breaks), frozenset(ends), asks, links, spoken)


def word_spans(reading: Reading) -> list[tuple[int, int]]:
    """Where each of the words stands in `plain`: (from, to)."""
    tokens = WORD.finditer(reading.plain)
    return [match.span() for match in tokens if match.group()[0].isalnum() or is_kept_symbol(match.group())]


def without_words(reading: Reading, first: int, end: int) -> Reading | None:
    """The reply without its words from `first` up to `end`; None where its words cannot be found in its text again."""
    spans = word_spans(reading)
    if len(spans) != len(reading.words):
        return None
    return read(reading.plain[: spans[first][0]] + reading.plain[spans[end - 1][1] :])


def is_kept_symbol(token: str) -> bool:
    return not token.isascii() and unicodedata.category(token[0]) in KEPT_SYMBOLS


def without_dots(match: re.Match[str]) -> str:
    return match.group().replace(".", "")


def before_suffix(match: re.Match[str]) -> str:
    return match[1]


DIGRAPHS = (("å", "aa"), ("ø", "oe"), ("ö", "oe"), ("ä", "ae"), ("ü", "ue"), ("æ", "a"))


@lru_cache(maxsize=16384)
def spellings(phrase: str) -> tuple[tuple[str, ...], ...]:
    """The ways a phrase of our tables is typed: `på` as `pa` and `paa`, `grün` as `gruen`."""
    if phrase.isascii() and phrase.replace(" ", "").isalpha():
        return (tuple(phrase.lower().split()),)
    ways = {written_words(phrase)}
    for letter, digraph in DIGRAPHS:
        if letter in phrase and (letter != "æ" or len(phrase) > 3):
            ways.add(written_words(phrase.replace(letter, digraph)))
    return tuple(sorted(ways))


def written_words(phrase: str) -> tuple[str, ...]:
    """The words of a phrase of ours: most are letters alone."""
    plain = fold(phrase)
    return tuple(plain.split()) if plain.replace(" ", "").isalpha() else read_cut(phrase).words


def is_emoji(word: str) -> bool:
    return not word[0].isalnum()
