"""Can every answer of a question be reached, and is there a way for all others?"""

from __future__ import annotations

from responder.language.asking import RANGE
from responder.language.mistakes import Mistakes, show
from responder.language.script import Ask, Branch, Script

Words = tuple[str, ...]


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
    return tuple(key.casefold().split())


def _part_of(words: Words, whole: Words) -> bool:
    """Whether the words stand in this order, side by side, within the others. Yes and no are meanings, not words."""
    if words == whole:
        return True
    if words in (("yes",), ("no",)):
        return False
    size = len(words)
    return any(whole[start : start + size] == words for start in range(len(whole) - size + 1))
