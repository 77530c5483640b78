"""Numbers written as words: `tjueen`, `einundzwanzig`, `quatre-vingt-dix`, `two hundred and five`."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from responder.understand.joining import AND
from responder.understand.lexicon import LANGUAGES, PhraseTable, lexicon, listed, mapped, table_of, words_for
from responder.understand.numbers.neighbours import surroundings
from responder.understand.numbers.shares import is_of_ordinal, share_at
from responder.understand.text import spellings
from responder.understand.words.numbers.amounts import MULTIPLES, MULTIPLIES_ONLY_IN, NOTES, TOGETHER
from responder.values import frozen

LARGEST = 999_999
LONGEST_WORD, MOST_PARTS = 90, 4  # letters of a number in one word, and how often it is taken apart
SHORTEST_GLUED = 7  # letters of a number in one word that no table has: `tohundre`, `zesenhalf`
DOZEN = 12
MILLION = 1_000_000
QUARTER = ("and", "a", "quarter")
DECIMAL = frozenset(["komma", "point", "virgule", "coma", "pilkku", "punto", "dot"])  # before the digits behind it


@frozen
class Numerals:
    """The number words of one language."""

    code: str
    table: PhraseTable
    articles: frozenset[str]
    nicknames: PhraseTable
    together: PhraseTable
    links: frozenset[str]
    halves: PhraseTable
    powers: tuple[tuple[str, int], ...]
    beginnings: frozenset[str]
    notes: dict[str, int]


@frozen
class Numeral:
    """A number in words: from, to (places in the words), its value, whether it is only an article, whether it
    counts people together, and whether another number stands at its side (`to tre`, `nineteen seventy`)."""

    start: int
    end: int
    value: int | float
    weak: bool
    together: bool = False
    crowded: bool = False


GLUED_ONES = frozenset(["et", "ett", "ein", "een", "en"])
GLUED_HALVES = ("undeinhalb", "einhalb", "eneenhalf", "enhalf", "enhalve")
GLUED_LINKS = ("", "og", "och", "und", "en", "ja")


@lru_cache(maxsize=16)
def numerals(code: str) -> Numerals:
    words = words_for(code).numbers
    entries = [(name, int(value)) for value, name in mapped(words.numerals)]
    phrases = [(name, str(value)) for name, value in entries]
    phrases += combined(entries, listed(words.joined))
    phrases += [(name, str(value)) for name, value in entries]  # what is written out wins over what is built
    table = table_of(phrases)
    nicknames = table_of((name, value) for value, name in mapped(words.nicknames))
    together = table_of((name, value) for value, name in mapped(TOGETHER.get(code, "")))
    return Numerals(
        code=code,
        table=table,
        articles=frozenset(" ".join(way) for name in listed(words.articles) for way in spellings(name)),
        nicknames=nicknames,
        together=together,
        links=AND,
        halves=table_of((name, "0.5") for name in listed(words.halves)),
        powers=tuple(
            (way[0], value)
            for name, value in sorted(entries, key=lambda entry: -entry[1])
            if value in (100, 1000)
            for way in spellings(name)
            if len(way) == 1
        ),
        beginnings=frozenset((*table.starts, *nicknames.starts, *together.starts)),
        notes={way[0]: int(value) for value, name in mapped(NOTES.get(code, "")) for way in spellings(name)},
    )


def combined(entries: Sequence[tuple[str, int]], rules: Sequence[str]) -> list[tuple[str, str]]:
    """Tens with units, apart and in one word, by rules such as `tens-units` or `units-und-tens`."""
    tens = [(name, value) for name, value in entries if 20 <= value <= 90 and value % 10 == 0]
    units = [(name, value) for name, value in entries if 1 <= value <= 9 and " " not in name]
    made = []
    for rule in rules:
        parts = rule.split("-")
        for ten, ten_value in tens:
            for unit, unit_value in units:
                pieces = [{"tens": ten, "units": unit}.get(part, part) for part in parts]
                for joint in (" ", ""):
                    made.append((joint.join(pieces), str(ten_value + unit_value)))
    return made


def find_numerals(words: Sequence[str], code: str) -> list[Numeral]:
    """All numbers in words, left to right; digits stand for themselves before hundred and thousand."""
    known = numerals(code)
    found = []
    place = 0
    while place < len(words):
        word = words[place]
        if word not in known.beginnings and len(word) < SHORTEST_GLUED:
            place += 1
            continue
        numeral = numeral_at(words, place, known)
        numeral = multiplied(numeral, words, known) if numeral is not None else None
        if numeral is None or is_of_ordinal(numeral.value, words, numeral.end, code):
            place += 1
            continue
        found.append(numeral)
        place = numeral.end
    if len(found) < 2:
        return found
    found = [
        replace(each, weak=each.weak and not leads_number(words, found, index)) for index, each in enumerate(found)
    ]
    return [replace(each, crowded=True) if is_crowded(found, index) else each for index, each in enumerate(found)]


def leads_number(words: Sequence[str], found: Sequence[Numeral], index: int) -> bool:
    """`one fifty`: in English the figure is no article."""
    after = found[index + 1] if index + 1 < len(found) else None
    return words[found[index].start] == "one" and after is not None and after.start == found[index].end


def is_crowded(found: Sequence[Numeral], index: int) -> bool:
    """`zwei drei`, `seven eight`: side by side with another number, neither is the one that is meant."""
    each = found[index]
    for other in found[max(0, index - 1) : index + 2]:
        if (other.end == each.start or each.end == other.start) and other.value != each.value and not other.weak:
            return not each.weak
    return False


def numeral_at(words: Sequence[str], start: int, known: Numerals) -> Numeral | None:
    together = known.together.at(words, start)
    if together is not None:
        return Numeral(start, start + together[0], int(together[1]), False, True)
    nickname = known.nicknames.at(words, start)
    if nickname is not None:
        end, value = start + nickname[0], plain_value(nickname[1])
        half = known.halves.at(words, end) if end < len(words) and isinstance(value, int) else None
        if half is not None:
            return Numeral(start, end + half[0], value + 0.5, False)
        return Numeral(start, end, value, nickname[1] == "0.5")
    head = below_thousand(words, start, known)
    if head is None:
        glued = glued_half(words[start], known)
        return None if glued is None else Numeral(start, start + 1, glued, False)
    place, value = head
    place, value = thousands(words, place, value, known)
    if is_large(words, place, known):
        place, value = place + 1, value * MULTIPLES[words[place]]
        rest = below_thousand(words, after_link(words, place, known), known)
        if rest is not None:
            place, tail_value = thousands(words, *rest, known)
            many = MULTIPLES[words[place]] if is_large(words, place, known) else 1
            place, value = place + (many > 1), value + tail_value * many
    return finished(words, start, place, value, known)


def thousands(words: Sequence[str], place: int, value: int, known: Numerals) -> tuple[int, int]:
    """(place after it, value) with the thousand and what follows it: `five | thousand and twenty`."""
    if value != 1000 and (step_at(words, place, known) == (1, 1000) or is_thousand(words, place, known)):
        place, value = place + 1, value * 1000
    if value >= 1000 and value % 1000 == 0:
        tail = below_thousand(words, after_link(words, place, known), known)
        if tail is not None and tail[1] < 1000:
            place, value = tail[0], value + tail[1]
    return place, value


def is_large(words: Sequence[str], place: int, known: Numerals) -> bool:
    """A million or a milliard stands here."""
    return place < len(words) and (multiple(words[place], known.code) or 0) >= MILLION


def is_thousand(words: Sequence[str], place: int, known: Numerals) -> bool:
    """`grand` in `five grand`, where the language says so."""
    return place < len(words) and words[place] in MULTIPLES and multiple(words[place], known.code) == 1000


def multiple(word: str, code: str) -> int | None:
    """What a number before this word is multiplied by; a French `grand` is large, and a Swedish `mil` a distance."""
    if word in MULTIPLES:
        return MULTIPLES[word] if MULTIPLIES_ONLY_IN.get(word, code) == code else None
    return numerals(code).notes.get(word)


def plain_value(text: str) -> int | float:
    return float(text) if "." in text else int(text)


def below_thousand(words: Sequence[str], start: int, known: Numerals) -> tuple[int, int] | None:
    """(place after it, value); a thousand that stands alone is given as it is."""
    step = step_at(words, start, known)
    if step is None:
        return None
    place, value = start + step[0], step[1]
    if value < 100 and step_at(words, place, known) == (1, 100):
        place, value = place + 1, value * 100
    if 100 <= value < 10_000 and value % 100 == 0 and value != 1000:
        rest = step_at(words, after_link(words, place, known), known)
        if rest is not None and rest[1] < 100:
            return after_link(words, place, known) + rest[0], value + rest[1]
    return place, value


def after_link(words: Sequence[str], place: int, known: Numerals) -> int:
    return place + 1 if place + 1 < len(words) and words[place] in known.links else place


def glued_half(word: str, known: Numerals) -> float | None:
    """`siebeneinhalb`, `zevenenhalf`: a unit and a half in one word."""
    for ending in GLUED_HALVES if word.endswith(GLUED_HALVES) else ():
        if word.endswith(ending):
            hit = known.table.at((word[: -len(ending)],), 0)
            return int(hit[1]) + 0.5 if hit is not None and int(hit[1]) < 100 else None
    return None


def finished(words: Sequence[str], start: int, end: int, value: int, known: Numerals) -> Numeral:
    if end < len(words) and MULTIPLES.get(words[end]) == DOZEN:
        return Numeral(start, end + 1, value * DOZEN, False)
    note = known.notes.get(words[end]) if end < len(words) and words[end - 1] != "paar" else None  # `een paar tientjes`
    if note is not None:
        return Numeral(start, end + 1, value * note, False)
    behind = digits_behind(words, end, known)
    if behind is not None:
        end, exact = behind[0], float(f"{value}.{behind[1]}")
        many = multiple(words[end], known.code) if end < len(words) else None
        return Numeral(start, end + (many is not None), round(exact * many) if many else exact, False)
    weak = " ".join(words[start:end]) in known.articles
    if tuple(words[end : end + 3]) == QUARTER and not weak:
        return Numeral(start, end + 3, value + 0.25, False)
    share = share_at(words, end, known.code) if value > 1 else None
    if share is not None:
        return Numeral(start, end + 1, value / share, False)
    half = known.halves.at(words, end) if end < len(words) else None
    if half is None and counts_half_more(words, end, known):
        return Numeral(start, len(words), value + 0.5, False)
    if half is not None and value == DOZEN:
        return Numeral(start, end + half[0], value + DOZEN // 2, False)  # `a dozen and a half`
    if half is not None and not weak:
        return Numeral(start, end + half[0], value + 0.5, False)
    return Numeral(start, end, value, weak)


def multiplied(numeral: Numeral, words: Sequence[str], known: Numerals) -> Numeral:
    """`halvandet tusind`, `to og et halvt hundre`, `en och en halv miljon`: what there is a half more of."""
    if numeral.end >= len(words) or numeral.value % 1 != 0.5:
        return numeral
    word = words[numeral.end]
    power = known.table.singles.get(word)
    many = int(power) if power in ("100", "1000") else multiple(word, known.code)
    return numeral if many is None else replace(numeral, end=numeral.end + 1, value=round(numeral.value * many),
                                                weak=False)  # fmt: skip


def counts_half_more(words: Sequence[str], end: int, known: Numerals) -> bool:
    """`en kilo og en halv`, `dos kilos y medio`: what is counted stands before the half, and nothing behind it."""
    thing = surroundings(known.code).measures.at(words, end) if end + 1 < len(words) else None
    if thing is None or end + thing[0] >= len(words) or words[end + thing[0]] not in known.links:
        return False
    half = known.halves.at(words, end + thing[0])
    return half is not None and end + thing[0] + half[0] == len(words)


def digits_behind(words: Sequence[str], end: int, known: Numerals) -> tuple[int, str] | None:
    """(place after them, digits) of `komma drei`, `point zero five`."""
    if end + 1 >= len(words) or words[end] not in DECIMAL:
        return cents_behind(words, end, known)
    place, digits = end + 1, ""
    while place < len(words) and len(digits) < 4:
        tail = below_thousand(words, place, known)
        if tail is None or (digits and tail[1] > 9 and digits.strip("0")):
            break
        place, digits = tail[0], digits + str(tail[1])
    return (place, digits) if digits else None


def cents_behind(words: Sequence[str], end: int, known: Numerals) -> tuple[int, str] | None:
    """(place after them, digits) of a Spanish `con cincuenta` that ends a price."""
    if end + 1 >= len(words) or words[end] != "con":
        return None
    tail = below_thousand(words, end + 1, known)
    return (tail[0], str(tail[1])) if tail is not None and tail[0] == len(words) and 10 <= tail[1] < 100 else None


def step_at(words: Sequence[str], place: int, known: Numerals) -> tuple[int, int] | None:
    if place >= len(words):
        return None
    hit = known.table.at(words, place)
    if hit is not None:
        return hit[0], int(hit[1])
    word = words[place]
    if not SHORTEST_GLUED <= len(word) <= LONGEST_WORD or not any(name in word for name, _ in known.powers):
        return None
    value = compound(word, known, MOST_PARTS)
    return None if value is None else (1, value)


def compound(word: str, known: Numerals, depth: int) -> int | None:
    """`tohundre`, `zweihundertdreiundzwanzig`: one word around its hundred or thousand."""
    listed_value = known.table.singles.get(word)
    if listed_value is not None:
        return int(listed_value)
    for name, power in known.powers if depth else ():
        left, found, right = word.partition(name)
        if not found:
            continue
        many = compound(left, known, depth - 1) if left else 1
        if many is None and left in GLUED_ONES:
            many = 1
        if many is None or many >= 1000:
            continue
        for link in GLUED_LINKS:
            rest = compound(right[len(link) :], known, depth - 1) if right != link else 0
            if right.startswith(link) and rest is not None and rest < power:
                return many * power + rest
    return None


def other_languages(own: Sequence[str]) -> tuple[str, ...]:
    return tuple(code for code in LANGUAGES if code not in own)


def numeral_alone(words: Sequence[str], code: str) -> int | float | None:
    """The number when the words are nothing but one (courtesy apart), in any language."""
    courtesy = lexicon(code).polite
    found = find_numerals(words, code)
    if len(found) != 1:
        return None
    rest = [*words[: found[0].start], *words[found[0].end :]]
    if any(courtesy.singles.get(word) is None for word in rest):
        return None
    return found[0].value
