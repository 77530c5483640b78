"""Conditions that can be read, and do not ask what was meant: they are always so, or never, for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from jinja2 import nodes

from responder.language.checks.names import texts_of
from responder.language.checks.spelling import is_slip
from responder.language.expression_slips import TEXTS
from responder.language.expressions import compile_condition, compile_text
from responder.language.grammar import dotted
from responder.language.mistakes import Mistakes, Placed, listing, show
from responder.language.script import Ask, If, Repeat, Script, Step, Tag, Untag, Wait
from responder.language.values import WEEKDAYS, equal, moment_of
from responder.patterns import regex

# As many write a thousand; no decimals have just three digits but of weights and measures.
THOUSANDS = regex(r"(?<![\w.])[1-9]\d{0,2}(?:\.\d{3})+(?![\w.])")
TAGS = frozenset({"tags", "contact.tags"})
# Their order, from the left: `18:00 < now` is `now > 18:00`.
ORDERS = frozenset({"lt", "lteq", "gt", "gteq", "eq", "ne"})
Judged = tuple[nodes.Node, Placed]


def check_conditions(script: Script, dialogs: Mapping[str, Script], mistakes: Mistakes) -> None:
    """Warnings about what is compared with nothing, and about tags, days and times that are none."""
    known = frozenset(tag for one in dialogs.values() for tag in _tags_given(one))
    for asked, place in judged(script):
        _check_alone(asked, place, mistakes)
        _check_both(asked, place, mistakes)
        _check_tags(asked, place, known, mistakes)
        for compared in every(asked, nodes.Compare):
            _check_moment(compared, place, mistakes)
            _check_itself(compared, place, mistakes)
    for source, place in _written(script):
        thousands = THOUSANDS.search(TEXTS.sub("", source))
        if thousands is not None:
            told = f"in '{thousands.group()}' the '.' begins the decimals, so that it is no thousand"
            plain = thousands.group().replace(".", "")
            mistakes.add(place, told, f"write {plain}, if that is meant", "warning")
    for trigger in (*script.start, *script.stop):
        if trigger.kind in ("tag", "untag"):
            _tell_tag(trigger.name, trigger, known, mistakes)


def judged(script: Script) -> Iterator[Judged]:
    """Every expression that is asked whether it holds, with its place: in conditions and in the `if`s of texts."""
    yield from ((compile_condition(source).tree, place) for source, place in _written(script))
    for _, step in script.walk():
        yield from ((asked, step) for asked in judged_in_texts(step))


def judged_in_texts(step: Step) -> Iterator[nodes.Node]:
    """The conditions within the texts of a step."""
    for text in texts_of(step):
        tree = compile_text(text).tree
        if tree is not None:
            yield from (one.test for one in tree.find_all(nodes.If))
            yield from (one.test for one in tree.find_all(nodes.CondExpr))


def _written(script: Script) -> Iterator[tuple[str, Placed]]:
    yield from ((one.condition, one.asked) for one in (*script.start, *script.stop) if one.condition)
    if script.while_:
        yield script.while_, script.asked
    for _, step in script.walk():
        place = step.asked if isinstance(step, Repeat) else step
        yield from ((condition, place) for condition in _conditions(step))


def _conditions(step: object) -> Iterable[str]:
    if isinstance(step, If):
        return (step.condition,)
    if isinstance(step, Repeat):
        return (step.until,) if step.until else ()
    return step.conditions.values() if isinstance(step, Ask | Wait) else ()


def every(tree: nodes.Node, kind: type[nodes.Compare]) -> Iterator[nodes.Compare]:
    """The nodes of a kind in a tree, itself among them."""
    if isinstance(tree, kind):
        yield tree
    yield from tree.find_all(kind)


def _check_alone(asked: nodes.Node, place: Placed, mistakes: Mistakes) -> None:
    """`answer == 'yes' or 'ja'`: the word alone is true, whatever was answered."""
    for value, beside in _alone(asked, None):
        compared = next((one for one in every(beside, nodes.Compare) if len(one.ops) == 1), None) if beside else None
        name = dotted(compared.expr) if compared is not None else None
        always = "true" if value.value else "false"
        remedy = "compare it with something, as in score <= 6"
        if compared is not None and name is not None:
            sign = {"ne": "!=", "eq": "=="}.get(compared.ops[0].op, "==")
            remedy = f"write the name and the sign anew: {name} {sign} {value.value!r}"
        written = str(value.value).lower() if isinstance(value.value, bool) else str(value.value)
        told = f"{show(written)} is compared with nothing in this condition, and so is always {always}"
        mistakes.add(place, told, remedy, "warning")


def _check_both(asked: nodes.Node, place: Placed, mistakes: Mistakes) -> None:
    """`answer != 'yes' or answer != 'no'` holds for everybody, and `answer == 'yes' and answer == 'no'` for nobody."""
    for both, sign, said, meant in (
        (nodes.Or, "ne", "always another than", "and"),
        (nodes.And, "eq", "never both", "or"),
    ):
        for one in (asked, *asked.find_all(both)):
            if not isinstance(one, both):
                continue
            named = [_of_word(side, sign) for side in (one.left, one.right)]
            (name, word), (other, second) = (found or ("", None) for found in named)
            if name and name == other and not equal(word, second):
                told = f"{show(name)} is {said} {word!r} and {second!r}"
                mistakes.add(place, told, f"write '{meant}' between them", "warning")


def _of_word(side: nodes.Node, sign: str) -> tuple[str, object] | None:
    """The name and the word of `name == 'word'`."""
    if not isinstance(side, nodes.Compare) or [one.op for one in side.ops] != [sign]:
        return None
    name, word = dotted(side.expr), side.ops[0].expr
    return (name, word.value) if name is not None and isinstance(word, nodes.Const) else None


def _alone(asked: nodes.Node, beside: nodes.Node | None) -> Iterator[tuple[nodes.Const, nodes.Node | None]]:
    if isinstance(asked, nodes.Const):
        yield asked, beside
    elif isinstance(asked, nodes.Not):
        yield from _alone(asked.node, beside)
    elif isinstance(asked, nodes.And | nodes.Or):
        yield from _alone(asked.left, asked.right)
        yield from _alone(asked.right, asked.left)


def _tags_given(script: Script) -> Iterator[str]:
    for _, step in script.walk():
        if isinstance(step, Tag | Untag):
            yield from step.tags


def _check_tags(asked: nodes.Node, place: Placed, known: frozenset[str], mistakes: Mistakes) -> None:
    for part in (asked, *asked.find_all(nodes.Getattr)):
        name = dotted(part) if isinstance(part, nodes.Getattr) else None
        owner, _, tag = (name or "").rpartition(".")
        if owner == "contact.tags":
            mistakes.add(place, f"{show(name or '')} is never so", f"write 'tags.{tag}'", "warning")
        elif owner == "tags":
            _tell_tag(tag, place, known, mistakes)
    for compared in every(asked, nodes.Compare):
        for left, sign, right in sides(compared):
            if sign in ("in", "notin") and isinstance(left, nodes.Const) and dotted(right) in TAGS:
                _tell_tag(str(left.value), place, known, mistakes)
            elif sign in ORDERS and dotted(left) in TAGS:
                word = str(right.value) if isinstance(right, nodes.Const) else "vip"
                remedy = f"write 'tags.{word}'" if word.isidentifier() else f"write \"'{word}' in tags\""
                mistakes.add(place, "'tags' is all tags together, and equals no word", remedy, "warning")


def sides(compared: nodes.Compare) -> Iterator[tuple[nodes.Expr, str, nodes.Expr]]:
    """Each comparison of a chain as it is written, and those with signs also with its sides changed."""
    left = compared.expr
    for operand in compared.ops:
        yield left, operand.op, operand.expr
        if operand.op in ORDERS:
            yield operand.expr, operand.op, left
        left = operand.expr


def _tell_tag(tag: str, place: Placed, known: frozenset[str], mistakes: Mistakes) -> None:
    """A tag that no dialog gives, where one gives another that differs in capitals, blanks, hyphens or one slip."""
    if tag in known:
        return
    slipped = (one for one in sorted(known) if is_slip(f"tags.{tag}", f"tags.{one}"))
    meant = next((one for one in sorted(known) if _plain(one) == _plain(tag)), None) or next(slipped, None)
    if meant is not None:
        remedy = f"write {show(meant)}" if meant.isidentifier() else f"write \"'{meant}' in tags\""
        told = f"no dialog gives the tag {show(tag)}, and one gives {show(meant)}, which is another"
        mistakes.add(place, told, remedy, "warning")


def _plain(tag: str) -> str:
    return "".join(letter for letter in tag.casefold() if letter.isalnum())


def _check_itself(compared: nodes.Compare, place: Placed, mistakes: Mistakes) -> None:
    """`order.number == order.number`, where one of them was to be the event's."""
    for left, _, right in sides(compared):
        name = dotted(left)
        if name is not None and name == dotted(right):
            told = f"{show(name)} is compared with itself"
            mistakes.add(place, told, f"of what happens write event.{name.removeprefix('event.')}", "warning")


def _check_moment(compared: nodes.Compare, place: Placed, mistakes: Mistakes) -> None:
    """`now > '18:00'` and `now.weekday == 'Friday'`, which never hold."""
    for left, sign, right in sides(compared):
        words = [right] if isinstance(right, nodes.Const) else right.items if isinstance(right, nodes.List) else []
        values = [str(one.value) for one in words if isinstance(one, nodes.Const)]
        name = dotted(left) or ""
        if name.endswith("now.weekday") and (strange := next((one for one in values if one not in WEEKDAYS), "")):
            told = f"{show(strange)} is no day of {name}, which never is it"
            mistakes.add(place, told, f"use {listing(WEEKDAYS)}", "warning")
        elif name == "now" and sign in ORDERS and any(moment_of(one) is None for one in values):
            told = f"'now' is a day and a time, and never compares with {show(values[0])}"
            mistakes.add(
                place, told, "for a time of day write now.hour >= 18, for a day now.weekday == 'friday'", "warning"
            )
