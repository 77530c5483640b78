"""What was meant by an expression that cannot be read: signs of word processors, words of other languages."""

from __future__ import annotations

import re

from responder.language.mistakes import show
from responder.patterns import regex

QUOTES = regex("[“”„«»‘’‚]")
UNSEEN = regex("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
CODE = regex(r"\{[{%](.*?)(?:[%}]\}|\Z)", re.DOTALL)
PARTED = regex(r"\s*([^\W\d]\w*\.[^\W\d]\w*) +(?!(?:and|or|not|in|is)\b)([^\W\d]\w*)\s*")  # `contact.first name`
OPENED = regex(r"\{\{(?:(?!\}\}|\{\{).)*(?=\{\{|\Z)", re.DOTALL)
DECIMAL = regex(r"(?<![\w,.\[(] )(?<![\w,.\[(])(\d+),(\d+)\b(?! *[,\])])")
UNIT = regex(r"(?<![\w.])(\d+(?:\.\d+)?)(?: *[%€$£]| *,-| +(?!(?:and|or|not|in|is|if|else)\b)[^\W\d]+)")
CLOCK = regex(r"\b[012]?\d:[0-5]\d\b")
QUOTED = " '\""
LISTED = regex(r"\bin +((?:(?:'[^']*'|\"[^\"]*\"|\w+) *, *)+(?:'[^']*'|\"[^\"]*\"|\w+))")
# `score > 3 or < 2`
SIGN_ALONE = regex(
    r"(?<![\w.])([\w.]{1,60}) *(?:[<>=!]=|[<>])[^<>=!]{1,60}?\b(and|or) +((?:[<>=!]=|[<>]) *[\w.'\"]{1,60})"
)
TEXTS = regex(r"\"[^\"]*\"|'[^']*'")
# (what is written, what to write)
FOREIGN = (
    (regex(r"\b(?:else +if|elseif|elsif)\b"), "elif"),
    (regex(r"\| *(?:''|$)"), "or"),  # texts are left out here
    (regex(r"=>"), ">="),
    (regex(r"=<"), "<="),
    (regex(r"<>|=!|≠"), "!="),
    (regex(r"≥"), ">="),
    (regex(r"≤"), "<="),
    (regex(r"&&|&|\b(?:AND|And|og|och|und)\b"), "and"),
    (regex(r"\|\||\b(?:OR|Or|eller|oder)\b"), "or"),
    (regex(r"!(?!=)|\b(?:NOT|Not|ikke|inte)\b"), "not"),
    (regex(r"\b(?:contains|includes|inneholder|innehåller|indeholder)\b"), '"word" in name'),
    (regex(r"\b(?:is +)?(?:more|greater|higher|larger|bigger) +than\b|\bis +(?:over|above)\b"), ">"),
    (regex(r"\b(?:is +)?(?:less|fewer|lower|smaller) +than\b|\bis +(?:under|below)\b"), "<"),
    (regex(r"\b(?:is +)?at +least\b"), ">="),
    (regex(r"\b(?:is +)?at +most\b"), "<="),
    (regex(r"\b(?:has +)?tags? +[\w-]+"), "tags.vip"),
)


def find_expression_slip(source: str) -> tuple[str, str] | None:
    """(what, remedy) for the text or condition `source`, which cannot be read; None where nothing known is in it."""
    if "{{{" in source:
        return "'{{{' has a brace too many", "write {{ name }}"
    opened = OPENED.search(source)
    if opened is not None:
        return f"{show(opened.group())} is opened and not closed", "write '}}' behind the name"
    code = " ".join(CODE.findall(source)) if "{{" in source or "{%" in source else source
    unseen, quote = UNSEEN.search(code), QUOTES.search(code)
    if unseen is not None:
        return f"an invisible character (U+{ord(unseen.group()):04X}) stands in it", "delete it"
    if quote is not None:
        return f"{quote.group()} is a quote of a word processor, which means nothing here", "write straight ones: '…'"
    bare = TEXTS.sub("''", code)
    for pattern, meant in FOREIGN:
        found = pattern.search(bare)
        if found is not None:
            return f"'{found.group()}' means nothing here", f"write '{meant}'"
    alone = SIGN_ALONE.search(code)
    if alone is not None:
        return f"no name stands between '{alone[2]}' and '{alone[3]}'", f"write '{alone[2]} {alone[1]} {alone[3]}'"
    told = _written_elsewhere(bare, code)
    if told is not None:
        return told
    parted = PARTED.fullmatch(bare)
    if parted is not None:
        return f"'{bare.strip()}' is no name, since it has a blank in it", f"write '{parted[1]}_{parted[2]}'"
    return None


def _written_elsewhere(bare: str, code: str) -> tuple[str, str] | None:
    """Numbers, times and lists as they are written outside of programs."""
    listed, decimal, clock = LISTED.search(code), DECIMAL.search(bare), CLOCK.search(bare)
    if listed is not None:
        words = ", ".join(f"'{word.strip(QUOTED)}'" for word in listed[1].split(","))
        return f"'{listed.group()}' lists words without brackets", f"write in [{words}]"
    if decimal is not None:
        meant = f"{decimal[1]}{'' if len(decimal[2]) == 3 and decimal[1] != '0' else '.'}{decimal[2]}"
        return f"'{decimal.group()}' is no number here", f"write {meant}"
    unit = UNIT.search(bare)
    if unit is not None:
        return f"'{unit.group()}' is no number here", f"write {unit[1]}"
    if clock is not None:
        return f"the time of day '{clock.group()}' means nothing here", "write now.hour >= 18 for 'from 18:00 on'"
    return None
