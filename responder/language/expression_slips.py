"""What was meant by an expression that cannot be read: signs of word processors, words of other languages."""

from __future__ import annotations

import re

QUOTES = re.compile("[“”„«»‘’‚]")
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
CODE = re.compile(r"\{[{%](.*?)(?:[%}]\}|\Z)", re.DOTALL)
PARTED = re.compile(r"\s*([^\W\d]\w*\.[^\W\d]\w*) +([^\W\d]\w*)\s*")  # `contact.first name`
TEXTS = re.compile(r"\"[^\"]*\"|'[^']*'")
# (what is written, what to write)
FOREIGN = (
    (re.compile(r"=>"), ">="),
    (re.compile(r"=<"), "<="),
    (re.compile(r"<>|=!|≠"), "!="),
    (re.compile(r"≥"), ">="),
    (re.compile(r"≤"), "<="),
    (re.compile(r"&&|&|\b(?:AND|And|og|och|und)\b"), "and"),
    (re.compile(r"\|\||\b(?:OR|Or|eller|oder)\b"), "or"),
    (re.compile(r"!(?!=)|\b(?:NOT|Not|ikke|inte)\b"), "not"),
    (re.compile(r"\b(?:contains|includes|inneholder|innehåller|indeholder)\b"), '"word" in name'),
    (re.compile(r"\b(?:is +)?(?:more|greater|higher|larger|bigger) +than\b|\bis +(?:over|above)\b"), ">"),
    (re.compile(r"\b(?:is +)?(?:less|fewer|lower|smaller) +than\b|\bis +(?:under|below)\b"), "<"),
    (re.compile(r"\b(?:is +)?at +least\b"), ">="),
    (re.compile(r"\b(?:is +)?at +most\b"), "<="),
    (re.compile(r"\b(?:has +)?tags? +[\w-]+"), "tags.vip"),
)


def find_expression_slip(source: str) -> tuple[str, str] | None:
    """(what, remedy) for the text or condition `source`, which cannot be read; None where nothing known is in it."""
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
    parted = PARTED.fullmatch(bare)
    if parted is not None:
        return f"'{bare.strip()}' is no name, since it has a blank in it", f"write '{parted[1]}_{parted[2]}'"
    return None
