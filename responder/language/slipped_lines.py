"""Where a file went wrong, when the parser stumbles only further down: an earlier line is to blame, and is named."""

from __future__ import annotations

from collections.abc import Sequence

from responder.language.verbs import TOP_KEYS, TRIGGER_KEYS, TRIGGERS, VERBS
from responder.patterns import regex
from responder.values import frozen

# What a word processor makes of a '-' at the beginning of a line, or what is typed for it.
BULLETS = "–—−‐‑•·▪●◦*"
SHORT = 20  # characters of a value that is shown whole
BLANKS = " \u00a0\u2007\u202f"
# Of transcripts and of merchant.yaml those that begin nothing else.
ENTRIES = frozenset({"customer", "shop", "later", "tagged", "untagged", "subscribed", "sms"})
WORDS = frozenset({*VERBS, *TRIGGERS, *ENTRIES})
BEGINNINGS = frozenset({*WORDS, "text"})  # and of translations
KEYS = frozenset({*WORDS, *TOP_KEYS, *TRIGGER_KEYS, *(key.name for verb in VERBS.values() for key in verb.keys)})
# A step or trigger whose '-' is missing, is another sign, or has no blank (or one of another kind) behind it.
BEGUN = regex(rf"( *)(-?|[{BULLETS}]|\d{{1,2}}[.)])([{BLANKS}]*)([a-z]+(?: on)?)[{BLANKS}]*:")
NO_COLON = regex(r" *(?:- +)?([a-z]+(?: on)?)(?:(:)(?=[|>\"'“„])|(?= *[|>]?$| +[\"'“„]))")
# A key whose ':' has no blank behind it, or is another sign; '：' is the colon of Chinese and Japanese keyboards.
OTHER_COLON = regex(r" *(?:- +)?([a-z]+(?: [a-z]+)?)( *[=：] *|:)(?=[^\s:=])")
ALONE = regex(r" *(?:- +)?([a-z]+(?: [a-z]+)?): *(?:#.*)?$")
KEY = regex(r" *[^\s'\"#-][^:]*:(?: |$)")
AFTER_COLON = regex(r" *(?:- +)?[^\W\d][^\n:\"'#]{0,60}:([\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff])")
BLOCK = regex(r"[:] *[|>][-+0-9]* *(?:#.*)?$")
NOT_KEY, NOT_ITEM = "did not find expected key", "did not find expected '-' indicator"
NO_START = "expected <document start>"
NO_ANCHOR = "did not find expected alphabetic"
NOT_HERE, NO_KEY = "mapping values are not allowed", "could not find expected ':'"


@frozen
class Slip:
    """A mistake of a line and column, from 1."""

    line: int
    column: int
    text: str
    remedy: str


def find_slip(lines: Sequence[str], line: int, column: int, problem: str) -> Slip | None:
    """The line to blame for what the parser says of `line` and `column`; None where it is that line itself."""
    if line > len(lines):
        return None
    here = lines[line - 1]
    odd = _blank_after_colon(lines, line) or _other_colon(lines, line)
    if odd is not None:
        return odd
    if NO_START in problem:
        return _first_too_far(lines, line)
    if NO_ANCHOR in problem:
        return _odd_step(lines, line)
    if NOT_KEY in problem:
        begun = _unclosed(lines, line, column) or _unlike_a_step(lines, line) or _first_without_dash(lines, line)
        return begun or _nothing_below(lines, line) or _unaligned(lines, line, column)
    if NOT_HERE in problem:
        first = ":" not in here[: column - 1]
        if not first:
            return None
        return _without_colon(lines, line) or _unlike_a_step(lines, line) or _unaligned(lines, line, _indent(here) + 1)
    if NO_KEY in problem:
        return _beside_its_key(lines, line) or _without_colon(lines, line, words_only=True)
    if NOT_ITEM in problem:
        begun = _odd_step(lines, line) or _unlike_a_step(lines, line)
        return begun or _nothing_below(lines, line) or _between(lines, line)
    return None


def _blank_after_colon(lines: Sequence[str], line: int) -> Slip | None:
    """A key whose ':' is followed by a blank that is none to the parser, in this line or the one above."""
    for number in (line - 1, line):
        match = AFTER_COLON.match(lines[number - 1]) if number > 0 else None
        if match is not None:
            told = f"a blank of another kind (U+{ord(match[1]):04X}) stands after the ':', as some programs paste it"
            return Slip(number, match.start(1) + 1, told, "delete it and type an ordinary one")
    return None


def _other_colon(lines: Sequence[str], line: int) -> Slip | None:
    """`expect:number` and `expect = number`, in this line or the one above."""
    for number in (line - 1, line):
        match = OTHER_COLON.match(lines[number - 1]) if number > 0 else None
        if match is None or match[1] not in KEYS:
            continue
        sign, rest = match[2].strip(), lines[number - 1][match.end() :].strip()
        told = f"a blank is missing after '{match[1]}:'" if sign == ":" else (
            f"a '{sign}' stands after '{match[1]}' where a ':' should"
        )  # fmt: skip
        shown = rest if len(rest) <= SHORT else "…"
        return Slip(number, match.start(1) + 1, told, f"write '{match[1]}: {shown}'")
    return None


def _first_too_far(lines: Sequence[str], line: int) -> Slip | None:
    """The first line of the file stands further right than one below it."""
    first = next((number for number in range(1, line) if not _is_empty(lines[number - 1])), line)
    if _indent(lines[first - 1]) <= _indent(lines[line - 1]):
        return None
    told = f"the first line stands further right than line {line}"
    return Slip(first, _indent(lines[first - 1]) + 1, told, "remove the blanks before it")


def _first_without_dash(lines: Sequence[str], line: int) -> Slip | None:
    """The first step of a list has no '-', so that the parser stumbles over the second."""
    above = _above(lines, line) if lines[line - 1].lstrip().startswith("- ") else None
    if above is None:
        return None
    first = next(number for number in range(above + 1, line + 1) if not _is_empty(lines[number - 1]))
    match = BEGUN.match(lines[first - 1])
    if first == line or match is None:
        return None
    if match[2]:
        return _odd_step(lines, first)
    if match[4] == "start":  # of a transcript; that of a script is no entry of a list
        return Slip(first, _indent(lines[first - 1]) + 1, *dashless("", "", "start"))
    return _odd_step(lines, first)


def _nothing_below(lines: Sequence[str], line: int) -> Slip | None:
    """The nearest key above that stands alone, and whose next line stands no further right: it was to stand below."""
    below = line
    for above in range(line - 1, 0, -1):
        source = lines[above - 1]
        if _is_empty(source):
            continue
        alone, here = ALONE.match(source), lines[below - 1]
        column = source.index(alone[1]) if alone is not None else 0
        beside = here.lstrip().startswith("- ") and _indent(here) == column
        if alone is not None and below < line and alone[1] in KEYS and _indent(here) <= column and not beside:
            told = f"nothing stands below '{alone[1]}:' in line {above}"
            return Slip(below, _indent(here) + 1, told, "indent this line, and what belongs to it, by two blanks more")
        below = above
    return None


def _is_empty(source: str) -> bool:
    return not source.strip() or source.lstrip().startswith("#")


def _unaligned(lines: Sequence[str], line: int, column: int) -> Slip | None:
    """The line does not begin where any line above does that it could go on from; that whose column is nearest is told,
    and of two as near the lower one."""
    here = lines[line - 1]
    if _indent(here) + 1 != column:
        return None
    item = here.lstrip().startswith("- ")
    least, listed = 10_000, False
    found: list[tuple[int, int, int]] = []  # how far off, the line as a negative number, the column
    for above in range(line - 1, 0, -1):
        source = lines[above - 1]
        begins = source.lstrip().startswith("- ")
        # A list may stand in the column of the key that it belongs to.
        if _is_empty(source) or _indent(source) > least or (_indent(source) == least and (begins or not listed)):
            continue
        least, listed = _indent(source), begins
        if BLOCK.search(source):
            found = [one for one in found if one[2] <= least + 1]  # what stands further right is its text
        if item and not begins and least == column - 1 and KEY.match(source):
            told = f"a '-' stands here, and none in line {above}, which begins in the same column"
            return Slip(line, column, told, "remove the '-', or indent the line if it is a step below it")
        if item and begins:
            found.append((abs(column - least - 1), -above, least + 1))
        elif not item:
            start = least + (len(source) - least - len(source[least + 1 :].lstrip()) if begins else 0)
            found.append((abs(column - start - 1), -above, start + 1))
    if not found or min(found)[0] == 0:
        return None
    _, above, start = min(found)
    told = f"this line begins in column {column}, and line {-above} above in column {start}"
    return Slip(line, column, told, "let both begin in the same column, if they belong together")


def _between(lines: Sequence[str], line: int) -> Slip | None:
    here = lines[line - 1]
    column = _indent(here) + 1
    if here.lstrip(" ").startswith("-"):
        return None
    word = here.strip().partition(":")[0]
    if word in TOP_KEYS and _indent(lines[line - 2]) <= column + 1:
        return Slip(
            line, column, f"'{word}' stands below another key", "begin it in column 1, as the dialog's own keys do"
        )
    items = (one for one in range(line - 1, 0, -1) if lines[one - 1].lstrip().startswith("- "))
    above = next((one for one in items if _indent(lines[one - 1]) < column), None)
    if above is not None and _indent(lines[above - 1]) == column - 1:
        told = f"no '-' stands here, and one in line {above}, which begins in the same column"
        return Slip(line, column, told, "remove that one, or line this up with the word after it")
    told = "this line stands neither below a step nor beside one"
    which = f"the '-' in line {above}" if above is not None else "the '-' that it belongs to"
    return Slip(line, column, told, f"line it up with the word after {which}")


def _unclosed(lines: Sequence[str], line: int, column: int) -> Slip | None:
    """A quote that is closed only by the one that was to open the next text."""
    before = lines[line - 1][: column - 1].rstrip()
    sign = before[-1:]
    if sign not in ('"', "'") or sign in before[:-1]:
        return None
    for above in range(line - 1, 0, -1):
        source = lines[above - 1]
        if sign in source and not source.lstrip().startswith("#"):
            told = f"a quote opens here and is closed only in line {line}"
            return Slip(above, source.rindex(sign) + 1, told, "close it where its text ends")
    return None


def _above(lines: Sequence[str], line: int) -> int | None:
    """The nearest line above that stands further left: what `line` was written under."""
    least = _indent(lines[line - 1])
    for above in range(line - 1, 0, -1):
        source = lines[above - 1]
        if source.strip() and not source.lstrip().startswith("#") and _indent(source) < least:
            return above
    return None


def _unlike_a_step(lines: Sequence[str], line: int) -> Slip | None:
    """The step that this line stands under begins as no step does."""
    above = _above(lines, line)
    return None if above is None else _odd_step(lines, above)


def _odd_step(lines: Sequence[str], line: int) -> Slip | None:
    match = BEGUN.match(lines[line - 1])
    if match is None or match[4] not in WORDS or (match[2] == "-" and not match[3].strip(" ") and match[3]):
        return None
    indent, sign, blanks, word = match.groups()
    return Slip(line, len(indent) + 1, *dashless(sign, blanks, word))


def dashless(sign: str, blanks: str, word: str) -> tuple[str, str]:
    """(what, remedy) of a step that begins with `sign` and `blanks` instead of a '-' and a blank."""
    remedy = f"write '- {word}: …'"
    if not sign:
        what = "an entry" if word in ENTRIES or word == "start" else "a step"
        return f"'{word}' begins {what}, and there is no '-' before it", remedy
    if sign != "-":
        return f"a '{sign}' stands where the '-' of a step should", remedy
    if not blanks:
        return f"a blank is missing between '-' and '{word}'", remedy
    return f"a blank of another kind (U+{ord(blanks[0]):04X}) stands after the '-'", f"{remedy}, with an ordinary blank"


def _without_colon(lines: Sequence[str], line: int, words_only: bool = False) -> Slip | None:
    """The line above, or the step that this line stands under, has no ':' after its word."""
    last = _last(lines, line)
    for above in (last, _above(lines, line)):
        match = NO_COLON.match(lines[above - 1]) if above is not None else None
        if above is not None and match is not None and match[1] in WORDS:
            what = "a blank" if match[2] else "a ':'"
            told = f"{what} is missing after '{match[1]}{match[2] or ''}'"
            return Slip(above, _indent(lines[above - 1]) + 1, told, f"write '{match[1]}: …'")
    source = lines[last - 1] if last is not None else ":"
    if last is None or words_only or ":" in source or source.lstrip().startswith("#"):
        return None
    told = "a key without its ':' stands here"
    return Slip(last, _indent(source) + 1, told, "write 'key: value', and texts in quotes")


def _beside_its_key(lines: Sequence[str], line: int) -> Slip | None:
    """A text after '|' or '>' that is not indented further than its key."""
    last = _last(lines, line)
    if last is None or not BLOCK.search(lines[last - 1]):
        return None
    told = "the text after '|' does not stand further right than its key"
    return Slip(line, _indent(lines[line - 1]) + 1, told, "indent each of its lines by two blanks more")


def _last(lines: Sequence[str], line: int) -> int | None:
    """The line above, blank ones left out."""
    return next((one for one in range(line - 1, 0, -1) if lines[one - 1].strip()), None)


def _indent(source: str) -> int:
    return len(source) - len(source.lstrip(" "))
