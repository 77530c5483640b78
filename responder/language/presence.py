"""Which names an expression needs to have a value, and which have one where a condition holds or does not."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import nodes

from responder.language.grammar import dotted

Names = frozenset[str]
NOTHING: Names = frozenset()
VALUES_OF_NOTHING = frozenset({"default", "int", "float", "length"})
"""Filters that give something where there is nothing."""


def needed(tree: nodes.Template) -> Names:
    """The names without which a text is not sent: those said outside of its `{% if %}`s."""
    return frozenset(
        name
        for written in tree.body
        if isinstance(written, nodes.Output)
        for part in written.nodes
        for name in wanted(part)
    )


def wanted(part: nodes.Node) -> Names:
    """The names without which an expression has no value."""
    if isinstance(part, nodes.Name):
        return frozenset({part.name})
    if isinstance(part, nodes.Getattr):
        return frozenset({dotted(part) or ""}) - {""}
    if isinstance(part, nodes.Filter) and part.node is not None:
        return NOTHING if part.name in VALUES_OF_NOTHING else wanted(part.node)
    if isinstance(part, nodes.Or):
        return wanted(part.left) & wanted(part.right)
    if isinstance(part, nodes.Add | nodes.Sub | nodes.Mul | nodes.Div):
        return wanted(part.left) | wanted(part.right)
    return NOTHING


def present(asked: nodes.Expr) -> Names:
    """The names that surely have a value where a condition holds."""
    if isinstance(asked, nodes.Name | nodes.Getattr):
        return frozenset({dotted(asked) or ""}) - {""}
    if isinstance(asked, nodes.And):
        return present(asked.left) | present(asked.right)
    if isinstance(asked, nodes.Or):
        return present(asked.left) & present(asked.right)
    if isinstance(asked, nodes.Not):
        return absent(asked.node)
    if isinstance(asked, nodes.Test) and asked.name in ("defined", "number", "string"):
        return present(asked.node)
    if isinstance(asked, nodes.Compare):
        return _compared_in(asked)
    return NOTHING


def absent(asked: nodes.Expr) -> Names:
    """The names that surely have a value where a condition does not hold."""
    if isinstance(asked, nodes.Not):
        return present(asked.node)
    if isinstance(asked, nodes.Or):
        return absent(asked.left) | absent(asked.right)
    if isinstance(asked, nodes.And):
        return absent(asked.left) & absent(asked.right)
    if isinstance(asked, nodes.Test) and asked.name in ("undefined", "none"):
        return present(asked.node)
    if isinstance(asked, nodes.Compare) and [one.op for one in asked.ops] == ["ne"]:
        return present(nodes.Compare(asked.expr, [nodes.Operand("eq", asked.ops[0].expr)]))
    return NOTHING


def _compared_in(asked: nodes.Compare) -> Names:
    """What is missing is neither more nor less than anything, and equals only what is missing as well."""
    sides = [asked.expr, *(one.expr for one in asked.ops)]
    signs = {one.op for one in asked.ops}
    known = any(isinstance(one, nodes.Const) and one.value is not None for one in sides)
    if signs & {"ne", "notin"} or (signs == {"eq"} and not known):
        return NOTHING
    return frozenset(name for side in sides for name in _named(side))


def _named(side: nodes.Expr) -> Iterator[str]:
    while isinstance(side, nodes.Filter) and side.node is not None:
        side = side.node
    name = dotted(side)
    if name is not None:
        yield name
