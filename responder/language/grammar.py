"""The allow-list: Jinja's own parser reads an expression, and only the nodes named here become something that runs.

Jinja never runs anything: each allowed node is built into a closure over `values` and `filters`. There are no calls,
no attributes of objects, no loops, no assignments, no `**`, and no way from a value to the code behind it.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence

from jinja2 import nodes

from responder.errors import TemplateError
from responder.language.filters import FILTERS, TESTS, Scope
from responder.language.mistakes import did_you_mean
from responder.language.values import (
    LARGEST_NUMBER,
    LONGEST_TEXT,
    Missing,
    Number,
    calculate,
    contains,
    equal,
    look_up,
    number_of,
    order,
    text_of,
)

Evaluate = Callable[[Scope], object]
DEEPEST = 50

SUMS: dict[type[nodes.Expr], tuple[str, Callable[[Number, Number], Number]]] = {
    nodes.Add: ("+", operator.add),
    nodes.Sub: ("-", operator.sub),
    nodes.Mul: ("*", operator.mul),
    nodes.Div: ("/", operator.truediv),
    nodes.FloorDiv: ("//", operator.floordiv),
    nodes.Mod: ("%", operator.mod),
}
COMPARISONS: dict[str, Callable[[object, object], bool]] = {
    "eq": equal,
    "ne": lambda left, right: not equal(left, right),
    "lt": lambda left, right: order(left, right) == -1,
    "lteq": lambda left, right: order(left, right) in (-1, 0),
    "gt": lambda left, right: order(left, right) == 1,
    "gteq": lambda left, right: order(left, right) in (0, 1),
    "in": lambda left, right: contains(right, left),
    "notin": lambda left, right: not contains(right, left),
}
# Filters that look at more than their value: the names that they need besides.
SPOKEN = {
    "date": ("contact.language", "contact.time_zone"),
    "time": ("contact.language", "contact.time_zone"),
    "money": ("contact.language", "merchant.currency"),
}
REFUSED = {
    "For": "a loop", "Macro": "a macro", "Call": "a call", "CallBlock": "a call", "FilterBlock": "a filter block",
    "Set": "'set'", "Assign": "'set'", "AssignBlock": "'set'", "Include": "'include'", "Import": "'import'",
    "FromImport": "'import'", "Extends": "'extends'", "Block": "'block'", "With": "'with'", "Pow": "'**'",
    "Slice": "a slice", "Dict": "a '{…}'", "ScopedEvalContextModifier": "'autoescape'",
}  # fmt: skip


def refuse(what: str) -> TemplateError:
    return TemplateError(f"{what} cannot stand in a text or condition; use names, comparisons, filters and 'if'")


class Builder:
    """Builds closures out of one parsed source and notes every name that it asks for."""

    def __init__(self) -> None:
        self.names: dict[str, None] = {}
        self.depth = 0

    def build(self, node: nodes.Node) -> Evaluate:
        """A closure that gives the value of an expression. TemplateError where the allow-list lacks the node."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise TemplateError("this text or condition is nested too deeply; write it in simpler parts")
        name = type(node).__name__
        method = getattr(self, f"_{name.lower()}", None) if name in BUILT else None
        if method is None and type(node) not in SUMS:
            raise refuse(REFUSED.get(name, f"'{name.lower()}'"))
        built: Evaluate = method(node) if method is not None else self._sum(node)
        self.depth -= 1
        return built

    def _sum(self, node: nodes.Node) -> Evaluate:
        assert isinstance(node, nodes.BinExpr)
        sign, operation = SUMS[type(node)]
        left, right = self.build(node.left), self.build(node.right)
        for side in (node.left, node.right):
            if isinstance(side, nodes.Const) and number_of(side.value) is None:
                raise TemplateError(f"'{sign}' counts with numbers only; put texts together with '~'")
        return lambda scope: calculate(operation, left(scope), right(scope), sign)

    def _const(self, node: nodes.Const) -> Evaluate:
        value = node.value
        if isinstance(value, int | float) and not -LARGEST_NUMBER <= value <= LARGEST_NUMBER:
            raise TemplateError("a number beyond 10^15 cannot stand in a text or condition; use a smaller one")
        if not isinstance(value, str | int | float | bool | None):
            raise refuse("this value")
        return lambda scope: value

    def _templatedata(self, node: nodes.TemplateData) -> Evaluate:
        data = node.data
        return lambda scope: data

    def _name(self, node: nodes.Name) -> Evaluate:
        name = node.name
        self.check_word(name)
        self.names[name] = None
        missing = Missing(name)

        def evaluate(scope: Scope) -> object:
            value = scope.names.get(name)
            return missing if value is None else value

        return evaluate

    def check_word(self, word: str) -> None:
        if word.startswith("_"):
            raise TemplateError(f"'{word[:40]}' begins with '_', which no name does; use the names of the reference")

    def _getattr(self, node: nodes.Getattr) -> Evaluate:
        self.check_word(node.attr)
        return self.part(node.node, node.attr)

    def _getitem(self, node: nodes.Getitem) -> Evaluate:
        key = node.arg.value if isinstance(node.arg, nodes.Const) else None
        if isinstance(node.arg, nodes.Neg) and isinstance(node.arg.node, nodes.Const):
            key = -node.arg.node.value if isinstance(node.arg.node.value, int) else None
        if not isinstance(key, str | int) or isinstance(key, bool):
            raise TemplateError("only a word in quotes or a whole number can stand in […]")
        if isinstance(key, str):
            self.check_word(key)
        return self.part(node.node, key)

    def part(self, of: nodes.Expr, key: str | int) -> Evaluate:
        whole = self.build(of)
        owner = dotted(of)
        name = f"{owner or '…'}.{key}"
        if owner is not None:
            self.names.pop(owner, None)
            self.names[name] = None
        return lambda scope: look_up(whole(scope), key, name)

    def _or(self, node: nodes.Or) -> Evaluate:
        left, right = self.build(node.left), self.build(node.right)
        return lambda scope: left(scope) or right(scope)

    def _and(self, node: nodes.And) -> Evaluate:
        left, right = self.build(node.left), self.build(node.right)
        return lambda scope: left(scope) and right(scope)

    def _not(self, node: nodes.Not) -> Evaluate:
        value = self.build(node.node)
        return lambda scope: not value(scope)

    def _neg(self, node: nodes.Neg) -> Evaluate:
        value = self.build(node.node)
        return lambda scope: calculate(operator.sub, 0, value(scope), "-")

    def _pos(self, node: nodes.Pos) -> Evaluate:
        value = self.build(node.node)
        return lambda scope: calculate(operator.add, 0, value(scope), "+")

    def _concat(self, node: nodes.Concat) -> Evaluate:
        parts = [self.build(part) for part in node.nodes]
        return lambda scope: "".join(text_of(part(scope)) for part in parts)[:LONGEST_TEXT]

    def _list(self, node: nodes.List | nodes.Tuple) -> Evaluate:
        parts = [self.build(part) for part in node.items]
        return lambda scope: [part(scope) for part in parts]

    _tuple = _list

    def _compare(self, node: nodes.Compare) -> Evaluate:
        first = self.build(node.expr)
        rest = [(COMPARISONS[operand.op], self.build(operand.expr)) for operand in node.ops]

        def evaluate(scope: Scope) -> object:
            left = first(scope)
            for holds, right_of in rest:
                right = right_of(scope)
                if not holds(left, right):
                    return False
                left = right
            return True

        return evaluate

    def _condexpr(self, node: nodes.CondExpr) -> Evaluate:
        test, then = self.build(node.test), self.build(node.expr1)
        otherwise = self.build(node.expr2) if node.expr2 is not None else lambda scope: ""
        return lambda scope: then(scope) if test(scope) else otherwise(scope)

    def _filter(self, node: nodes.Filter) -> Evaluate:
        found = FILTERS.get(node.name)
        if found is None or node.node is None:
            raise TemplateError(f"'{node.name[:40]}' is not a filter; {did_you_mean(node.name, FILTERS)}")
        if node.kwargs or node.dyn_args or node.dyn_kwargs or not found.fewest <= len(node.args) <= found.most:
            raise TemplateError(f"'{node.name}' is not used like this; it gives {found.about}")
        value, given = self.build(node.node), [self.build(argument) for argument in node.args]
        apply = found.apply
        for name in SPOKEN.get(node.name, ()):
            self.names[name] = None
        return lambda scope: apply(scope, value(scope), [argument(scope) for argument in given])

    def _test(self, node: nodes.Test) -> Evaluate:
        found = TESTS.get(node.name)
        if found is None:
            word = f"to compare with a word write == '{node.name[:40]}'"
            remedy = "write 'not name'" if node.name in ("empty", "blank") else did_you_mean(node.name, TESTS, word)
            raise TemplateError(f"'is {node.name[:40]}' is not a test; {remedy}")
        if node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
            raise TemplateError(f"'is {node.name}' takes nothing after it")
        value = self.build(node.node)
        return lambda scope: found(value(scope))

    def statements(self, body: Sequence[nodes.Node]) -> Callable[[Scope, list[tuple[str, object]]], None]:
        """A closure that writes texts and values, each with what it is called, onto a list."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise TemplateError("this text is nested too deeply; write it in simpler parts")
        parts = [self.statement(node) for node in body]
        self.depth -= 1

        def write(scope: Scope, out: list[tuple[str, object]]) -> None:
            for part in parts:
                part(scope, out)

        return write

    def statement(self, node: nodes.Node) -> Callable[[Scope, list[tuple[str, object]]], None]:
        if isinstance(node, nodes.Output):
            if any(isinstance(part, nodes.Tuple) for part in node.nodes):
                raise TemplateError("a ',' cannot stand in {{ }}; write {{ name or 'other' }}, and numbers like 1.25")
            values = [(dotted(part) or "…", self.build(part)) for part in node.nodes]
            return lambda scope, out: out.extend((name, value(scope)) for name, value in values)
        if isinstance(node, nodes.If):
            return self.choice(node)
        name = type(node).__name__
        raise refuse(REFUSED.get(name, f"'{name.lower()}'"))

    def choice(self, node: nodes.If) -> Callable[[Scope, list[tuple[str, object]]], None]:
        cases = [(self.build(one.test), self.statements(one.body)) for one in (node, *node.elif_)]
        otherwise = self.statements(node.else_)

        def write(scope: Scope, out: list[tuple[str, object]]) -> None:
            for test, body in cases:
                if test(scope):
                    body(scope, out)
                    return
            otherwise(scope, out)

        return write


BUILT = frozenset({
    "Const", "TemplateData", "Name", "Getattr", "Getitem", "Or", "And", "Not", "Neg", "Pos", "Concat", "List", "Tuple",
    "Compare", "CondExpr", "Filter", "Test",
})  # fmt: skip


def dotted(node: nodes.Node) -> str | None:
    """`contact.first_name` for such an expression, None for any other."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        owner = dotted(node.node)
        return f"{owner}.{node.attr}" if owner else None
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
        owner = dotted(node.node)
        return f"{owner}.{node.arg.value}" if owner else None
    return None
