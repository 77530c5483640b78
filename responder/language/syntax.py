"""YAML's own error messages in a merchant's words."""

from __future__ import annotations

import re

import yaml

from responder.language.mistakes import Mistakes
from responder.language.slipped_lines import find_slip
from responder.patterns import regex

# Blanks that YAML takes for letters, before anything else in a line.
WIDE_BLANK = regex(r"^ *[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]", re.MULTILINE)
BREAKS = regex("\r\n|[\n\r\x85\u2028\u2029]")  # of lines, as YAML counts them
# part of what the parser says: (what it means, what to do)
MEANINGS = (
    ("found character '\\t'", "a tab stands where only blanks may", "indent with blanks"),
    ("found a tab character", "a tab stands where only blanks may", "indent with blanks"),
    ("mapping values are not allowed", "a second ': ' stands in this line", "put the text in double quotes"),
    ("could not find expected ':'", "a key without its ':' stands here", "write 'key: value', and texts in quotes"),
    ("did not find expected ',' or ']'", "a '[' is not closed", "close it with ']', or put the text in quotes"),
    ("did not find expected ',' or '}'", "a '{' is not closed", "close it with '}', or put the text in quotes"),
    ("unknown escape character", "a backslash stands in double quotes", "write '\\\\', or use single quotes"),
    ("did not find expected hexdecimal", "a backslash stands in double quotes", "write '\\\\', or use single quotes"),
    (
        "block sequence entries are not allowed",
        "a '-' stands where no list can begin",
        "begin it on its own line",
    ),
    ("did not find expected '-' indicator", "this line is not part of the list above", "line it up with the '-' above"),
    (
        "did not find expected key",
        "this line does not fit the lines above",
        "check indentation and quotes above",
    ),
    ("did not find expected alphabetic", "'*', '&' or '%' begins something special", "put the text in quotes"),
    ("did not find expected comment", "text follows where the line should end", "put the whole text in quotes"),
    ("cannot start any token", "a text cannot begin with this character", "put it in quotes"),
    ("did not find expected node content", "something is missing here", "put text with special characters in quotes"),
    ("could not determine a constructor", "a YAML tag stands here", "remove it; everything is text"),
    ("found undefined tag handle", "'!' begins something special", "put the text in quotes"),
    ("expected <document start>", "this line does not fit the lines above", "check its indentation"),
    ("did not find expected <document start>", "this line does not fit the lines above", "check its indentation"),
    ("control characters are not allowed", "an invisible character stands here", "delete it"),
)


def explain_syntax(error: yaml.MarkedYAMLError, text: str, mistakes: Mistakes) -> None:
    """Adds the mistake that the parser stumbled over, with its place and a remedy."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    problem = error.problem or ""
    wide = WIDE_BLANK.search(text)
    if wide is not None and text.count("\n", 0, wide.end()) < line:
        at = wide.end() - text.rfind("\n", 0, wide.end()) - 1
        mistakes.at(text.count("\n", 0, wide.end()) + 1, at, *wide_blank(wide.group()[-1]))
        return
    if "unexpected end of stream" in problem and "quoted scalar" in (error.context or "") and error.context_mark:
        opened = error.context_mark
        mistakes.at(opened.line + 1, opened.column + 1, "a quote opens here and is never closed", "close it")
        return
    if "while scanning a simple key" in (error.context or "") and error.context_mark:
        line, column = error.context_mark.line + 1, error.context_mark.column + 1
    slip = find_slip(BREAKS.split(text), line, column, problem)
    if slip is not None:
        mistakes.at(slip.line, slip.column, slip.text, slip.remedy)
        return
    if any(told.line == line for told in mistakes.found):
        return  # it went wrong further left in this line, and that is told
    meaning, remedy = _meaning(problem, _line_of(text, line), column)
    mistakes.at(line, column, meaning, remedy)


def wide_blank(blank: str) -> tuple[str, str]:
    """What to say of a blank that YAML takes for a letter, and what to do."""
    told = f"a blank of another kind (U+{ord(blank):04X}) stands where a line begins, as some programs paste it"
    return told, "delete it and type ordinary blanks"


def _meaning(problem: str, source: str, column: int) -> tuple[str, str]:
    if "did not find expected key" in problem and source[: column - 1].rstrip().endswith(('"', "'")):
        return "text follows after a closing quote", 'put all of it between quotes, and write \\" for a quote within'
    if "did not find expected key" in problem and source[: column - 1].rstrip().endswith("]"):
        return "text follows after a list in '[…]'", "put all of it in quotes, if it is a text"
    if "cannot start any token" in problem and "\t" in source[: column + 1]:
        return "a tab stands where only blanks may", "indent with blanks"
    for part, meaning, remedy in MEANINGS:
        if part in problem:
            return meaning, remedy
    return "this is not well-formed YAML", "check the indentation and put texts in quotes"


def _line_of(text: str, line: int) -> str:
    lines = text.split("\n", line)
    return lines[line - 1] if len(lines) >= line else ""
