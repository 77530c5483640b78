"""Can every answer of a question be reached, and is there a way for all others?"""

from __future__ import annotations

from itertools import pairwise

from responder.language.asking import RANGE
from responder.language.mistakes import Mistakes, show
from responder.language.script import Ask, Branch, Script
from responder.understand import match_branch
from responder.understand.reply_keys import CORE_NO, CORE_YES

Words = tuple[str, ...]
CORES = CORE_YES | CORE_NO
WANTED = {"date": "a day", "email": "a mail address", "phone": "a phone number", "text": "words"}


def check_replies(ask: Ask, mistakes: Mistakes) -> None:
    """Answers that an earlier one always takes, and a question with answers but without `else`."""
    if ask.branches and ("replies", "else") not in ask.blocks:
        told = "this question has no 'else': any other answer goes on below"
        mistakes.add(ask, told, "add 'else:' with '- again: \"…\"', or with 'go on'", "warning")
    earlier: list[tuple[str, Branch]] = []
    for branch in ask.branches:
        shadows = {key: _shadow(key, earlier) for key in branch.keys}
        hidden = {key: by for key, by in shadows.items() if by is not None}
        for key, by in hidden.items():
            whole = len(hidden) == len(branch.keys)
            told = f"the answer {show(key)} is never reached: {show(by)} before it takes it"
            remedy = "write the narrower answer first, or remove it"
            mistakes.add(branch, told, remedy, "error" if whole else "warning")
        _check_overlap(branch, [key for key in branch.keys if key not in hidden], earlier, mistakes)
        earlier.extend((key, branch) for key in branch.keys)
    _check_gaps(ask, mistakes)
    _check_expected(ask, mistakes)


def check_meanings(ask: Ask, script: Script, mistakes: Mistakes) -> None:
    """Answers that mean what an earlier one stands for: `gjerne` below `yes`, `lenken` below `lenke`."""
    for language in (script.language, *sorted(script.translations)):
        spoken = [script.keys(branch, language) for branch in ask.branches]
        lines = [", ".join(keys) for keys in spoken]
        for number, (branch, keys) in enumerate(zip(ask.branches, spoken, strict=True)):
            earlier = [(key, branch) for keys in spoken[:number] for key in keys]
            for key in keys if number else ():
                found = match_branch(lines, key, languages=[language]) if key.casefold() not in CORES else None
                if found is not None and found < number and _shadow(key, earlier) is None:
                    told = f"who answers {show(key)} is taken to mean {show(lines[found])} above it"
                    where = "" if language == script.language else f" in '{language}'"
                    mistakes.add(branch, told + where, "write the narrower answer first, or another word", "warning")


def _check_gaps(ask: Ask, mistakes: Mistakes) -> None:
    """Marks between those of two answers, as 4 of `1-3` and `5`. Numbers alone may be those of a list."""
    spans = sorted(
        ((span, branch) for branch in ask.branches for key in branch.keys if (span := number_range(key))),
        key=lambda found: found[0],
    )
    scale = any(low < high for (low, high), _ in spans)
    for (before, _), (after, branch) in pairwise(spans):
        low, high = before[1] + 1, after[0] - 1
        if scale and low <= high:
            numbers = f"{low}" if low == high else f"{low}-{high}"
            told = f"no answer holds {numbers}, between {_span(before)} and {_span(after)}"
            mistakes.add(branch, told, "let one of them begin or end there", "warning")


def _span(span: tuple[int, int]) -> str:
    return f"'{span[0]}'" if span[0] == span[1] else f"'{span[0]}-{span[1]}'"


def _check_expected(ask: Ask, mistakes: Mistakes) -> None:
    """Numbers as answers where something else is expected, of whose digits they would take any."""
    for branch in ask.branches if ask.expect in ("date", "email", "phone", "text") else ():
        key = next((key for key in branch.keys if number_range(key)), None)
        if key is not None:
            told = f"{show(key)} is an answer of numbers, and the question expects {WANTED[ask.expect or '']}"
            mistakes.add(branch, told, "remove it, or write 'expect: number'", "warning")


def check_translated_replies(ask: Ask, script: Script, mistakes: Mistakes) -> None:
    """Answers of a translation that another answer takes first: of the script, or of the same translation."""
    for language in sorted(script.translations):
        earlier: list[tuple[str, Branch]] = []
        own: list[tuple[str, Branch]] = []
        for branch in ask.branches:
            keys = script.keys(branch, language)
            for key in keys:
                by = _shadow(key, earlier)
                if by is not None and (key not in branch.keys or _shadow(key, own) is None):
                    told = f"the answer {show(key)} is never reached in '{language}': {show(by)} before it takes it"
                    mistakes.add(branch, told, "give each answer words of its own in the translation", "warning")
            earlier.extend((key, branch) for key in keys)
            own.extend((key, branch) for key in branch.keys)


def _check_overlap(branch: Branch, keys: list[str], earlier: list[tuple[str, Branch]], mistakes: Mistakes) -> None:
    """Ranges that share some of their numbers: the first has them all, which nobody sees who reads the second."""
    for key in keys:
        span = number_range(key)
        for other, _ in earlier:
            before = number_range(other)
            if span is None or before is None or max(span[0], before[0]) > min(span[1], before[1]):
                continue
            shared = max(span[0], before[0]), min(span[1], before[1])
            numbers = str(shared[0]) if shared[0] == shared[1] else f"{shared[0]}-{shared[1]}"
            told = f"{show(other)} and {show(key)} both hold {numbers}, and the first takes it"
            mistakes.add(branch, told, "let each range begin after the one before it", "warning")
            break


def _shadow(key: str, earlier: list[tuple[str, Branch]]) -> str | None:
    """The earlier key that takes every reply that this one would."""
    span = number_range(key)
    if span is not None:
        return _covering(span, [other for other, _ in earlier])
    words = _words(key)
    for other, _ in earlier:
        if number_range(other) is None and _part_of(_words(other), words):
            return other
    return None


def _covering(span: tuple[int, int], keys: list[str]) -> str | None:
    """The range, or ranges together, in which every number of the span lies."""
    needed, blamed = span[0], []
    for low, high, key in sorted((*found, key) for key in keys if (found := number_range(key)) is not None):
        if low <= needed <= high:
            needed = high + 1
            blamed.append(key)
        if needed > span[1]:
            return ", ".join(blamed)
    return None


def number_range(key: str) -> tuple[int, int] | None:
    """`0-6` and `5` as first and last number; None for words."""
    plain = key.strip()
    if plain.isascii() and plain.isdigit():
        return int(plain[:9]), int(plain[:9])
    match = RANGE.fullmatch(plain)
    return (int(match.group(1)), int(match.group(2))) if match else None


def _words(key: str) -> Words:
    """The words of a key; `ja` and `nei` mean what `yes` and `no` do."""
    plain = key.casefold()
    return ("yes",) if plain in CORE_YES else ("no",) if plain in CORE_NO else tuple(plain.split())


def _part_of(words: Words, whole: Words) -> bool:
    """Whether the words stand in this order, side by side, within the others. Yes and no are meanings, not words."""
    if words == whole:
        return True
    if words in (("yes",), ("no",)):
        return False
    size = len(words)
    return any(whole[start : start + size] == words for start in range(len(whole) - size + 1))
