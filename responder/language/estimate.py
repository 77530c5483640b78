"""How long a text will be once its names are filled in, before anyone knows the values.

The rule: a name of merchant.yaml counts as it stands there, a name that ends in url or link as 45 characters, any
other as 15. Of alternatives (`or`, `if`) the longest counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jinja2 import nodes

from responder.language.expressions import compile_text
from responder.language.grammar import dotted

LINK_LENGTH = 45
VALUE_LENGTH = 15
LINK_ENDINGS = ("url", "link", "href")


def estimate(source: str, known: Mapping[str, str]) -> str:
    """A text of the length to expect. `known` are dotted names whose values are known. The text must compile."""
    tree = compile_text(source).tree
    return source if tree is None else _body(tree.body, known)


def _body(body: Sequence[nodes.Node], known: Mapping[str, str]) -> str:
    return "".join(_statement(node, known) for node in body)


def _statement(node: nodes.Node, known: Mapping[str, str]) -> str:
    if isinstance(node, nodes.If):
        bodies = [node.body, *(one.body for one in node.elif_), node.else_]
        return max((_body(body, known) for body in bodies), key=len)
    if isinstance(node, nodes.Output):
        return "".join(_value(part, known) for part in node.nodes)
    return ""


def _value(node: nodes.Node, known: Mapping[str, str]) -> str:
    if isinstance(node, nodes.TemplateData):
        return node.data
    if isinstance(node, nodes.Const):
        return str(node.value)
    if isinstance(node, nodes.Or):
        return max(_value(node.left, known), _value(node.right, known), key=len)
    if isinstance(node, nodes.CondExpr):
        return max(_value(node.expr1, known), _value(node.expr2, known) if node.expr2 else "", key=len)
    if isinstance(node, nodes.Concat):
        return "".join(_value(part, known) for part in node.nodes)
    if isinstance(node, nodes.Filter) and node.node is not None:
        return _filtered(node, known)
    name = dotted(node) or ""
    if name in known:
        return known[name]
    return "x" * (LINK_LENGTH if name.casefold().endswith(LINK_ENDINGS) else VALUE_LENGTH)


def _filtered(node: nodes.Filter, known: Mapping[str, str]) -> str:
    assert node.node is not None
    inner = _value(node.node, known)
    if node.name == "default" and node.args:
        return max(inner, _value(node.args[0], known), key=len)
    if node.name == "truncate" and node.args and isinstance(node.args[0], nodes.Const):
        longest = node.args[0].value
        return "x" * longest if isinstance(longest, int) and 0 < longest < 16_384 else inner
    if node.name in ("date", "time", "money", "round", "length", "int", "float"):
        return "x" * VALUE_LENGTH
    return inner
