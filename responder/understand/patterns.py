"""Requests in a customer's own words, as patterns over words (notation: `words.table`).

All patterns of a language become one expression over its words joined by spaces. Gaps are bounded,
so the search is linear in the text. What an excuse covers ("don't stop sending these", "reply STOP to
end") is taken out before requests are looked for.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from responder.understand.text import Reading, fold
from responder.understand.words.table import Requests

GAP = r"(?:[^ ;]+ ){0,3}?"
REST = r"(?:[^ ;]+ ){0,20}"
SIGNS = {"..": GAP, "...": REST, "$": r"(?=$|;)"}
PAUSE = ";"
EXCUSED = "_"
LONGEST = 120  # words that are searched


@dataclass(frozen=True, slots=True)
class Patterns:
    stop: re.Pattern[str]
    start: re.Pattern[str]
    help: re.Pattern[str]
    excuses: re.Pattern[str]

    def excuse(self, text: str) -> str:
        """The text without what is excused."""
        return self.excuses.sub(f"{EXCUSED} ", text)

    def find(self, open_text: str) -> set[str]:
        """The kinds of request (`stop`, `start`, `help`) that the joined words make."""
        kinds = set()
        if self.stop.search(open_text):
            kinds.add("stop")
        elif self.start.search(open_text):
            kinds.add("start")
        elif len(open_text) <= 90 and self.help.search(open_text):
            kinds.add("help")
        return kinds


def joined(words: Sequence[str], reading: Reading) -> str:
    """The words between single spaces, a pause where a sentence ends."""
    pieces = []
    for place, word in enumerate(words[:LONGEST]):
        if place in reading.ends:
            pieces.append(PAUSE)
        pieces.append(word)
    return f" {' '.join(pieces)} "


def fields_of(requests: Requests) -> dict[str, str]:
    return {name: getattr(requests, name) for name in ("stopping", "sending", "messages", "removing")}


def signals_of(requests: Requests) -> frozenset[str]:
    """The words without one of which no request is made."""
    return frozenset(signal_words(requests, fields_of(requests)))


def compile_requests(requests: Requests) -> Patterns:
    fields = fields_of(requests)
    return Patterns(
        stop=compile_all(requests.stop_requests, fields),
        start=compile_all(requests.start_requests, fields),
        help=compile_whole(requests.help_requests, fields),
        excuses=compile_all(requests.excuses, fields),
    )


def signal_words(requests: Requests, fields: dict[str, str]) -> Iterable[str]:
    """One word of each pattern that it cannot do without: those of its longest place."""
    for pattern in (requests.stop_requests + ";" + requests.start_requests + ";" + requests.help_requests).split(";"):
        places = [place for place in pattern.split() if place not in SIGNS and not place.endswith("?")]
        if not places:
            continue
        rarest = max(places, key=lambda place: signal_weight(place, fields))
        for alternative in expanded(rarest, fields):
            for way in variants(alternative.replace("+", " ")):
                yield max(way.split(), key=len)


def signal_weight(place: str, fields: dict[str, str]) -> float:
    alternatives = [max(each.split("+"), key=len) for each in expanded(place, fields)]
    return min(len(each) for each in alternatives) - len(alternatives) / 100


def expanded(place: str, fields: dict[str, str]) -> list[str]:
    alternatives: list[str] = []
    for each in place.removesuffix("?").split("|"):
        alternatives.extend(fields[each[1:-1]].split("|") if each.startswith("<") else [each])
    return [each for each in alternatives if each]


def variants(phrase: str) -> set[str]:
    """The folded spellings of a phrase, `å` also as `aa` and so on."""
    ways = {phrase}
    for letter, digraph in (("å", "aa"), ("ø", "oe"), ("ö", "oe"), ("ä", "ae"), ("ü", "ue"), ("æ", "a")):
        ways |= {way.replace(letter, digraph) for way in ways if letter in way}
    return {fold(way).replace("'", "").strip() for way in ways}


def compile_all(patterns: str, fields: dict[str, str]) -> re.Pattern[str]:
    sources = [source_of(pattern, fields) for pattern in patterns.split(";") if pattern.strip()]
    return re.compile(r"(?<= )(?:" + "|".join(sources) + ")" if sources else r"(?!)")


def compile_whole(patterns: str, fields: dict[str, str]) -> re.Pattern[str]:
    """Requests for help count when they are all that is said, a few words apart."""
    sources = [source_of(pattern, fields) for pattern in patterns.split(";") if pattern.strip()]
    if not sources:
        return re.compile(r"(?!)")
    return re.compile(r"^ (?:[^ ;]+ (?:; )?){0,4}(?:" + "|".join(sources) + r")(?:(?:; )?[^ ;]+ )?$")


def source_of(pattern: str, fields: dict[str, str]) -> str:
    pieces = []
    for place in pattern.split():
        if place in SIGNS:
            pieces.append(SIGNS[place])
            continue
        ways = {way for each in expanded(place, fields) for way in variants(each.replace("+", " "))}
        choice = "|".join(re.escape(way) for way in sorted(ways, key=lambda way: (-len(way), way)))
        pieces.append(f"(?:(?:{choice}) )?" if place.endswith("?") else f"(?:{choice}) ")
    return "".join(pieces)
