"""Which numbers a name may be where a condition holds, or does not: sets of spans, and what a condition says of them.

A *cut* is a number and a side of it: (3, -1) is just below 3, (3, 0) is 3 itself, (3, 1) just above. So `score > 3` is
the span from (3, 1) upwards, and what is not in a set is a set of spans again. What has no value stands below all
numbers. Of a tag, 1 stands for one that is there, and 0 for one that is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from jinja2 import nodes

from responder.language.grammar import dotted
from responder.language.values import number_of

Cut = tuple[float, int]
Spans = tuple[tuple[Cut, Cut], ...]
"""In order, none touching another."""

LOWEST, HIGHEST = (-inf, -1), (inf, 0)
EVERYTHING: Spans = ((LOWEST, HIGHEST),)
NUMBERS: Spans = (((-inf, 0), HIGHEST),)
MISSING: Spans = ((LOWEST, LOWEST),)
TAGS = ("tags", "contact.tags")
FLIPPED = {"lt": "gt", "lteq": "gteq", "gt": "lt", "gteq": "lteq", "eq": "eq", "ne": "ne"}


def between(low: float, high: float) -> Spans:
    """All numbers from `low` to `high`, both among them."""
    return (((low, 0), (high, 0)),)


def common(some: Spans, others: Spans) -> Spans:
    """What is in both."""
    both = ((max(one[0], two[0]), min(one[1], two[1])) for one in some for two in others)
    return tuple(sorted((low, high) for low, high in both if low <= high))


def outside(spans: Spans) -> Spans:
    """Everything else."""
    found, least = [], LOWEST
    for low, high in spans:
        if least < low:
            found.append((least, (low[0], low[1] - 1)))
        least = (high[0], high[1] + 1)
    return (*found, (least, HIGHEST)) if least <= HIGHEST else tuple(found)


def joined(some: Spans, others: Spans) -> Spans:
    """What is in either."""
    return outside(common(outside(some), outside(others)))


def may_be(asked: nodes.Node, name: str, so: bool) -> Spans:
    """What `name` may be where a condition holds (`so`), or does not; everything where it says nothing of that name."""
    if isinstance(asked, nodes.Not):
        return may_be(asked.node, name, not so)
    if isinstance(asked, nodes.And | nodes.Or):
        sides = may_be(asked.left, name, so), may_be(asked.right, name, so)
        return common(*sides) if isinstance(asked, nodes.And) is so else joined(*sides)
    spans: Spans | None = None
    if isinstance(asked, nodes.Compare):
        spans = _of_chain(asked, name)
    elif isinstance(asked, nodes.Test) and asked.name == "defined" and dotted(asked.node) == name:
        spans = outside(MISSING)
    elif isinstance(asked, nodes.Name | nodes.Getattr) and dotted(asked) == name:
        spans = outside(joined(MISSING, between(0, 0)))
    if spans is None:
        return EVERYTHING
    return spans if so else outside(spans)


def names_in(asked: nodes.Node) -> frozenset[str]:
    """The names that a condition may say something of; a tag as `tags.vip`, however it is asked for."""
    found = {name for one in _parts(asked) if (name := dotted(one))}
    for one in _parts(asked):
        if isinstance(one, nodes.Compare):
            found |= {tag for left, sign, right in _pairs(one) if (tag := _tag(left, sign, right))}
    return frozenset(found)


def _parts(asked: nodes.Node) -> Iterator[nodes.Node]:
    yield asked
    yield from asked.find_all((nodes.Name, nodes.Getattr, nodes.Compare))


def _of_chain(compared: nodes.Compare, name: str) -> Spans | None:
    """Of `3 <= score <= 5` what all its parts say; None where one speaks of another thing, so that it could fail."""
    spans = EVERYTHING
    for left, sign, right in _pairs(compared):
        said = _of_pair(left, sign, right, name)
        if said is None:
            return None
        spans = common(spans, said)
    return spans


def _pairs(compared: nodes.Compare) -> Iterator[tuple[nodes.Expr, str, nodes.Expr]]:
    left = compared.expr
    for operand in compared.ops:
        yield left, operand.op, operand.expr
        left = operand.expr


def _of_pair(left: nodes.Expr, sign: str, right: nodes.Expr, name: str) -> Spans | None:
    if _tag(left, sign, right) == name:
        there = between(1, 1)
        return there if sign == "in" else outside(there)
    if dotted(right) == name and sign in FLIPPED:
        left, sign, right = right, FLIPPED[sign], left
    if dotted(left) != name:
        return None
    if sign in ("in", "notin") and isinstance(right, nodes.List | nodes.Tuple):
        numbers = [_number(one) for one in right.items]
        held: Spans = ()
        for number in numbers:
            if number is None:
                return None
            held = joined(held, between(number, number))
        return held if sign == "in" else outside(held)
    number = _number(right)
    return None if number is None else _compared(sign, number)


def _compared(sign: str, number: float) -> Spans | None:
    least: Cut = (-inf, 0)
    return {
        "lt": ((least, (number, -1)),),
        "lteq": ((least, (number, 0)),),
        "gt": (((number, 1), HIGHEST),),
        "gteq": (((number, 0), HIGHEST),),
        "eq": between(number, number),
        "ne": outside(between(number, number)),
    }.get(sign)


def _tag(left: nodes.Expr, sign: str, right: nodes.Expr) -> str | None:
    """`tags.vip` of `'vip' in tags`."""
    asked = sign in ("in", "notin") and isinstance(left, nodes.Const) and dotted(right) in TAGS
    return f"tags.{left.value}" if asked and isinstance(left, nodes.Const) else None


def _number(node: nodes.Expr) -> float | None:
    if isinstance(node, nodes.Neg):
        number = _number(node.node)
        return None if number is None else -number
    if not isinstance(node, nodes.Const) or isinstance(node.value, bool):
        return None
    plain = number_of(node.value)
    return None if plain is None else float(plain)
