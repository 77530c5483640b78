"""Requests in a customer's own words, as patterns over words (notation: `words.table`).

A pattern is looked for only where a text has all the words that it cannot do without; then its places are followed
word by word. Gaps are bounded and no place is tried twice at the same word: the search is linear in the text. What an
excuse covers ("don't stop sending these", "reply STOP to end") is taken out before requests are looked for.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from responder.understand.text import Reading, fold
from responder.understand.words.table import Requests

GAP, REST, END = "..", "...", "$"
MARKS = frozenset([GAP, REST, END])
LONGEST_GAP, LONGEST_REST = 3, 20
PAUSE = ";"
EXCUSED = "_"
LONGEST = 120  # words that are searched
LONGEST_HELP = 90  # letters of a message that is nothing but a request for help
BEFORE_HELP = 4  # words that may stand before it

Phrase = tuple[str, ...]
Place = str | tuple[bool, Mapping[str, Sequence[Phrase]]]
"""A mark, or whether it may be left out and its phrases by their first words."""


class Needs:
    """What patterns cannot do without, numbered: each word is the mask of the needs that it meets.

    So a text is asked in one step whether it meets all the needs of a pattern, of which there are a thousand.
    """

    def __init__(self) -> None:
        self.numbers: dict[frozenset[str], int] = {}
        self.masks: dict[str, int] = {}

    def mask(self, needs: Iterable[frozenset[str]]) -> int:
        """The bits of these needs, each of which is met by any of its words."""
        mask = 0
        for need in needs:
            number = self.numbers.setdefault(need, len(self.numbers))
            if number == len(self.numbers) - 1:
                for word in need:
                    self.masks[word] = self.masks.get(word, 0) | 1 << number
            mask |= 1 << number
        return mask


def mask_of(words: Iterable[str], masks: Mapping[str, int]) -> int:
    """The needs that a text meets."""
    mask = 0
    for word in words:
        mask |= masks.get(word, 0)
    return mask


class Fields:
    """What `<name>` stands for in the patterns of a language, and the places that they share, each made once."""

    __slots__ = ("names", "places")

    def __init__(self, requests: Requests) -> None:
        self.names = {name: getattr(requests, name) for name in ("stopping", "sending", "messages", "removing")}
        self.places: dict[str, Place] = {}

    def place(self, written: str) -> Place:
        made = self.places.get(written)
        if made is None:
            made = self.places[written] = place_of(written, self.names)
        return made


class Pattern:
    """One pattern: its needs as bits (see `Needs`), and its places, made when first asked for."""

    __slots__ = ("fields", "kind", "made", "needs", "written")

    def __init__(self, kind: str, written: str, fields: Fields, needs: int) -> None:
        self.kind, self.written, self.fields, self.needs = kind, written, fields, needs
        self.made: tuple[Place, ...] | None = None

    @property
    def places(self) -> tuple[Place, ...]:
        if self.made is None:
            self.made = tuple(self.fields.place(place) for place in self.written.split())
        return self.made

    def end_at(self, words: Sequence[str], start: int, fits: Callable[[int], bool] | None = None) -> int | None:
        """Where the pattern ends that begins at this word; `fits` may refuse an end."""
        return follow(self.places, words, start, 0, set(), fits)

    def starts(self, words: Sequence[str]) -> Sequence[int]:
        """Where the pattern may begin: at a word of its first place, unless that may be left out."""
        first = self.places[0]
        if isinstance(first, str) or first[0]:
            return range(len(words))
        heads = first[1]
        return [place for place, word in enumerate(words) if word in heads]

    def is_in(self, words: Sequence[str]) -> bool:
        """Whether the words make this request. One for help is all that is said, a few words apart."""
        if self.kind != "help":
            return any(self.end_at(words, start) is not None for start in self.starts(words))
        if sum(map(len, words)) + len(words) >= LONGEST_HELP:
            return False
        left = BEFORE_HELP
        for start, word in enumerate(words):
            if word != PAUSE and self.end_at(words, start, lambda end: closes(words, end)) is not None:
                return True
            left -= word != PAUSE
            if left < 0:
                return False
        return False


def closes(words: Sequence[str], end: int) -> bool:
    """Whether no more than one word follows."""
    return sum(word != PAUSE for word in words[end:]) <= 1


def follow(
    places: tuple[Place, ...],
    words: Sequence[str],
    at: int,
    index: int,
    failed: set[tuple[int, int]],
    fits: Callable[[int], bool] | None,
) -> int | None:
    """Where the places from `index` on end, read from this word on; None where they do not fit."""
    if index == len(places):
        return at if fits is None or fits(at) else None
    if (at, index) in failed:
        return None
    for after in steps(places[index], words, at):
        end = follow(places, words, after, index + 1, failed, fits)
        if end is not None:
            return end
    failed.add((at, index))
    return None


def steps(place: Place, words: Sequence[str], at: int) -> Iterable[int]:
    """Where one place may end, the likeliest first."""
    if isinstance(place, str):
        if place == END:
            return (at,) if at == len(words) or words[at] == PAUSE else ()
        last = at
        most = LONGEST_GAP if place == GAP else LONGEST_REST
        while last < len(words) and last - at < most and words[last] != PAUSE:
            last += 1
        return range(at, last + 1) if place == GAP else range(last, at - 1, -1)
    optional, phrases = place
    found = [at + len(phrase) for phrase in phrases.get(words[at], ()) if tuple(words[at : at + len(phrase)]) == phrase
             ] if at < len(words) else []  # fmt: skip
    return (*found, at) if optional else found


def place_of(written: str, fields: dict[str, str]) -> Place:
    if written in MARKS:
        return written
    phrases: dict[str, list[Phrase]] = {}
    ways = {tuple(way.split()) for each in expanded(written, fields) for way in variants(each.replace("+", " "))}
    for phrase in sorted(ways, key=lambda each: (-len(each), each)):
        if phrase:
            phrases.setdefault(phrase[0], []).append(phrase)
    return written.endswith("?"), phrases


def found_in(words: Sequence[str], requests: Sequence[Pattern]) -> str | None:
    """The kind of request (`stop`, `start`, `help`) that the words make; stopping goes before the others."""
    kinds = {request.kind for request in requests if request.is_in(words)}
    return next((kind for kind in ("stop", "start", "help") if kind in kinds), None)


Excuses = tuple[Sequence[Pattern], Mapping[str, int]]


def excused(words: Sequence[str], excuses: Excuses) -> Sequence[str]:
    """The words without those that an excuse covers."""
    mask = mask_of(words, excuses[1])
    possible = [excuse for excuse in excuses[0] if excuse.needs & mask == excuse.needs]
    if not possible:
        return words
    starting: dict[int, list[Pattern]] = {}
    for excuse in possible:
        for start in excuse.starts(words):
            starting.setdefault(start, []).append(excuse)
    rest: list[str] = []
    place = 0
    while place < len(words):
        ends = (excuse.end_at(words, place) for excuse in starting.get(place, ()))
        end = next((end for end in ends if end is not None and end > place), None)
        rest.append(words[place] if end is None else EXCUSED)
        place = place + 1 if end is None else end
    return rest


def with_pauses(words: Sequence[str], reading: Reading) -> list[str]:
    """The words, and a pause where a sentence ends."""
    if not reading.ends:
        return list(words[:LONGEST])
    pieces = []
    for place, word in enumerate(words[:LONGEST]):
        if place in reading.ends:
            pieces.append(PAUSE)
        pieces.append(word)
    return pieces


def requests_by_signal(requests: Requests, all_needs: Needs) -> dict[str, list[Pattern]]:
    """The patterns of a language by the words that they hinge on: those of the longest place of each."""
    fields = Fields(requests)
    shelves: dict[str, list[Pattern]] = {}
    for kind, written in (
        ("stop", requests.stop_requests), ("start", requests.start_requests), ("help", requests.help_requests),
    ):  # fmt: skip
        for pattern in written.split(";"):
            needs = needs_of(pattern, fields.names)
            if not needs:
                continue
            rarest = max(needs, key=lambda place: signal_weight(place, fields.names))
            hinge = needs.pop(rarest)
            request = Pattern(kind, pattern, fields, all_needs.mask(needs.values()))
            for word in hinge:
                shelves.setdefault(word, []).append(request)
    return shelves


def excuses_in(requests: Requests) -> Excuses:
    fields, needs = Fields(requests), Needs()
    patterns = [
        Pattern("excuse", written, fields, needs.mask(needs_of(written, fields.names).values()))
        for written in requests.excuses.split(";")
        if written.strip()
    ]
    return patterns, needs.masks


def needs_of(pattern: str, fields: dict[str, str]) -> dict[str, frozenset[str]]:
    """For each place that may not be left out, a word of every way to fill it."""
    places = [place for place in pattern.split() if place not in MARKS and not place.endswith("?")]
    return {place: frozenset(longest_words(place, fields)) for place in places}


def longest_words(place: str, fields: dict[str, str]) -> Iterable[str]:
    """One word of each alternative of a place."""
    for alternative in expanded(place, fields):
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
