"""What `save` keeps of an answer, where a condition compares it or a text says it.

Of a `yes` or `no` answer the word `yes` or `no` is kept, however the customer said it and in whatever language; of any
other answer the customer's own words; of a date, `2026-03-14`. So `answer == 'ja'` never holds, `colour == 'red'` does
for those only who write just that, and `See you on {{ day }}` is said as no shop says it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from jinja2 import nodes

from responder.language.calls import Dialogs
from responder.language.checks.conditions import every, judged, sides
from responder.language.expressions import compile_text
from responder.language.grammar import dotted
from responder.language.mistakes import Mistakes, Placed, show
from responder.language.script import Ask, Call, Coupon, Recommend, Script, Webhook
from responder.language.sentences import sentences
from responder.language.values import number_of
from responder.understand.reply_keys import parse_key
from responder.values import frozen

FOLDING = ("lower", "upper", "trim", "capitalize", "title")


@frozen
class Kept:
    """What is kept under a name: `yes` and `no` as such, or words that are answers of the question, or any words."""

    meanings: frozenset[str]
    words: frozenset[str]


def check_kept_answers(script: Script, dialogs: Dialogs, mistakes: Mistakes) -> None:
    """Warnings where a condition, or a text in another language than English, takes an answer for what it is not."""
    kept = kept_in(script, dialogs)
    _check_said(script, kept, mistakes)
    if not kept:
        return
    for asked, place in judged(script):
        for compared in every(asked, nodes.Compare):
            for name, sign, word in _compared(compared):
                if name in kept:
                    _check_word(name, sign, word, kept[name], place, mistakes)


def kept_in(script: Script, dialogs: Dialogs) -> Mapping[str, Kept]:
    """What each name may hold that is saved only by questions without `expect`, here or in a dialog one call away."""
    near = [script, *dialogs.callers_of(script.name)]
    near += [dialogs.scripts[name] for name in dialogs.called.get(script.name, ()) if name in dialogs.scripts]
    found: dict[str, Kept] = {}
    otherwise: set[str] = set()
    for one in {id(one): one for one in near}.values():
        for _, step in one.walk():
            if isinstance(step, Call):
                otherwise |= set(step.with_)
            elif isinstance(step, Webhook | Coupon | Recommend) and step.save:
                otherwise.add(step.save)
            elif isinstance(step, Ask) and step.save:
                if step.expect not in (None, "text"):
                    otherwise.add(step.save)
                found[step.save] = _kept_by(step, one, found.get(step.save))
    return {name: kept for name, kept in found.items() if name not in otherwise}


def _kept_by(ask: Ask, script: Script, before: Kept | None) -> Kept:
    meanings, words = set(before.meanings if before else ()), set(before.words if before else ())
    for branch in ask.branches:
        key = parse_key(", ".join(branch.keys))
        if not key.ranges and key.agrees != key.declines:
            meanings.add("yes" if key.agrees else "no")
        spoken = [script.keys(branch, language) for language in script.translations]
        words |= {word.casefold() for keys in (branch.keys, *spoken) for word in keys}
    return Kept(frozenset(meanings), frozenset(words))


def _compared(compared: nodes.Compare) -> Iterator[tuple[str, str, str]]:
    """(name, sign, word) of each comparison of a saved answer with a word, or with one of a list."""
    for left, sign, right in sides(compared):
        name = dotted(_bare(left))
        held = right.items if isinstance(right, nodes.List | nodes.Tuple) else [right]
        if name is not None and sign in ("eq", "ne", "in", "notin"):
            yield from ((name, sign, one.value) for one in held if isinstance(one, nodes.Const) and _is_word(one.value))
        part = dotted(_bare(right))
        if sign in ("in", "notin") and part is not None and isinstance(left, nodes.Const) and _is_word(left.value):
            yield part, "part", left.value


def _bare(node: nodes.Expr) -> nodes.Expr:
    """An expression without the filters that only change how a word is written."""
    while isinstance(node, nodes.Filter) and node.name in FOLDING and node.node is not None:
        node = node.node
    return node


def _is_word(value: object) -> bool:
    return isinstance(value, str) and value.strip() != "" and number_of(value) is None


def _check_word(name: str, sign: str, word: str, kept: Kept, place: Placed, mistakes: Mistakes) -> None:
    if word in kept.meanings:
        return
    key = parse_key(word)
    meant = "yes" if key.agrees else "no" if key.declines else None
    if meant in kept.meanings:
        told = f"'{name}' is never {show(word)}: of every such answer '{meant}' is kept"
        compared = f"'{meant}' in {name}" if sign == "part" else f"{name} {'!=' if sign == 'ne' else '=='} '{meant}'"
        mistakes.add(place, told, f"write {compared}", "warning")
    elif sign != "part":
        told = f"'{name}' keeps the customer's own words, which are seldom just {show(word)}"
        remedy = "name it as an answer under 'replies:', and write the steps there"
        if word.casefold() in kept.words:
            remedy = f"write the steps under the answer {show(word)} itself, or 'set' a field there and ask for that"
        mistakes.add(place, told, remedy, "warning")


def _check_said(script: Script, kept: Mapping[str, Kept], mistakes: Mistakes) -> None:
    """`You said {{ answer }}` says 'yes' to a Norwegian, and `See you on {{ day }}` says 2026-03-14."""
    meant = {name for name, one in kept.items() if one.meanings}
    asks = [step for _, step in script.walk() if isinstance(step, Ask) and step.save]
    days = {ask.save for ask in asks if ask.expect == "date"} - {ask.save for ask in asks if ask.expect != "date"}
    for sentence in sentences(script) if meant or days else ():
        for language in (script.language, *sorted(script.translations)):
            said = script.say(sentence.text, language)
            tree = compile_text(said).tree if sentence.kind in ("text", "subject") else None
            if tree is None or (language != script.language and said == sentence.text):
                continue
            written = [part for output in tree.find_all(nodes.Output) for part in output.nodes]
            day = next((name for part in written if (name := dotted(_first(part))) in days), None)
            name = next((name for part in written if (name := dotted(_bare(part))) in meant), None)
            if day is not None:
                told = f"the customer gets {{{{ {day} }}}} as 2026-03-14"
                remedy = f"write {{{{ {day} | date }}}}, or {{{{ {day} | date('full') }}}}"
                mistakes.add(sentence, told, remedy, "warning")
            if name is not None and language.split("-")[0] != "en":
                told = f"the customer gets 'yes' or 'no' for {{{{ {name} }}}} in '{language}': that is what is kept"
                remedy = f"write {{{{ reply }}}} for their own words, or {{{{ '…' if {name} == 'yes' else '…' }}}}"
                mistakes.add(sentence, told, remedy, "warning")


def _first(part: nodes.Expr) -> nodes.Expr:
    """What is said where it has a value: `day` of `day or 'soon'`."""
    return part.left if isinstance(part, nodes.Or) else part
