"""Copied headers of an earlier mail ("From: … Sent: … To: …"), as programs set them above it without quoting it."""

from typing import Final

from responder.channels.reading.lines import Line
from responder.channels.reading.phrases import CATEGORY, DATE, INNER_LABEL, LABEL, TIME, names_address
from responder.patterns import regex

_ROWS: Final = 16
_LABELLED: Final = regex(r"\s*[^\W\d_][^\d\n:：<>@]{0,24}[:：](?:\s|$)")
_COLON: Final = regex(r"[^\W\d_][ *_]{0,4}[:：]")


def begins_head(lines: list[Line], index: int, least: int) -> bool:
    """Whether copied headers begin here: `least` different labels, with a subject or an address among them."""
    text = lines[index].text[:300]
    first = LABEL.match(text) if ":" in text or "：" in text else None
    if first is None or CATEGORY[first[1].lower()] not in ("from", "sent", "subject"):
        return False
    rows = _block_rows(lines, index)
    order = [category for row in rows for category in _categories(row)]
    labels = set(order)
    # "E-post: a@b.example" below "From: Oslo, To: Bergen" is the writer's own.
    address = any(names_address(row) and (LABEL.match(row) or ":" not in row.partition("@")[0]) for row in rows)
    if "from" not in labels and not (address and labels >= {"sent", "subject"}):
        return False
    # A removal order says "From: … To: … Date: …"; mail programs put the moment second.
    certain = (
        "subject" in labels
        or address
        or (
            order[:3] == ["from", "sent", "to"]
            and TIME.search(" ".join(line.text for line in lines[index : index + 3]))
        )
    )
    block = " ".join(rows)[:2000]
    certain = certain and (address or TIME.search(block) or DATE.search(block))
    return bool(certain) and (len(labels) >= least or (len(labels) == 2 and address))


def belongs_to_head(text: str) -> bool:
    """Whether a line on the heels of copied headers is one of them: the rest of a long one, or one whose label is not
    known or has no colon."""
    text = text[:300]
    if LABEL.match(text) or names_address(text) or _LABELLED.match(text):
        return True
    category = CATEGORY.get("".join(text.split(maxsplit=1)[:1]).strip("*_").lower())
    return category == "subject" or (category == "sent" and DATE.search(text) is not None)


def _categories(row: str) -> list[str]:
    """What the labels of a row name: its first, and more where a program has put all of them on one line."""
    match = LABEL.match(row)
    if match is None:
        return []
    inner = INNER_LABEL.findall(match[2]) if _COLON.search(match[2]) else ()
    return [CATEGORY[label.lower()] for label in (match[1], *inner)]


def _goes_on(lines: list[Line], index: int) -> bool:
    """Whether the next line is labelled too: rows with blank lines between them are one head, rows without another."""
    return index + 1 < len(lines) and LABEL.match(lines[index + 1].text[:300]) is not None


def _block_rows(lines: list[Line], index: int) -> list[str]:
    """Lines of copied headers from here on: labels, and what may be the rest of a long one, but no sentence."""
    rows: list[str] = []
    strangers, blank, first = 0, False, ""
    for at, line in enumerate(lines[index : index + _ROWS], index):
        text = line.text[:300]
        if not text.strip():
            blank = True
            continue
        match = LABEL.match(text)
        category = CATEGORY[match[1].lower()] if match else ""
        if match and (category == first or (blank and category == "from" and _goes_on(lines, at))):
            break  # Another block begins.
        first = first or category
        if match is None:
            strangers += 1
            if blank or strangers > 3 or line.depth or text.rstrip().endswith((".", "!", "?")):
                break
        blank = False
        rows.append(text)
    return rows
