"""Are the names in texts and conditions known where they stand?

A name is known if it is always there (contact, tags, merchant, reply, now, event), if some step before has saved it,
if a caller gives it, or if it belongs to the data of an event: once a dialog can be told of an event, any name with
a dot (`order.number`) may be its data, and so may the plain first part of an event's name (`order`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from jinja2 import nodes

from responder.language.calls import Dialogs
from responder.language.expressions import compile_condition, compile_text
from responder.language.flow import inner_steps
from responder.language.merchant import MERCHANT_KEYS, MerchantFile
from responder.language.mistakes import Mistakes, Placed, did_you_mean, nearest, show
from responder.language.script import (
    Again,
    Ask,
    BlockName,
    Call,
    Coupon,
    Handoff,
    If,
    Recommend,
    Repeat,
    Says,
    Script,
    Set,
    Step,
    Tag,
    Untag,
    Wait,
    Webhook,
)
from responder.language.wants import RESERVED_NAMES

Saved = frozenset[str]
SHOP_THINGS = frozenset(
    {"order", "cart", "checkout", "customer", "product", "signup", "shipment", "delivery", "payment", "appointment"}
)
WHOLES = {
    "contact": "name one of them, as in {{ contact.first_name }}",
    "merchant": "name one of them, as in {{ merchant.name }}",
    "event": "name one of them, as in {{ event.order.number }}",
    "tags": "ask for one of them, as in {% if tags.vip %}…{% endif %}",
}
CONTACT_FIELDS = ("first_name", "last_name", "email", "phone", "birthday", "language", "country")
ELSEWHERE = {
    **dict.fromkeys(("fornavn", "förnamn", "vorname", "firstname", "name", "navn", "namn"), "contact.first_name"),
    **dict.fromkeys(("etternavn", "efternamn", "efternavn", "nachname", "lastname"), "contact.last_name"),
    **dict.fromkeys(("shop", "butikk", "butik", "store", "company", "firma"), "merchant.name"),
}
"""What people write for names that are always there."""
# A dotted name this near to one that is always there is a slip of typing rather than data of an event.
SLIP = 0.75


def saves_of(step: Step) -> Saved:
    """The names that a step itself saves."""
    if isinstance(step, Ask) and step.save and step.expect == "date":
        # A date that can be read in two ways is marked, so that a dialog can ask again.
        return frozenset({step.save, f"{step.save}_ambiguous"})
    saved = step.save if isinstance(step, Ask | Webhook | Coupon | Recommend) else None
    return frozenset({saved} if saved else ())


def saved_in(script: Script, dialogs: Mapping[str, Script]) -> Saved:
    """Every name that a dialog may save, called dialogs included."""
    names: set[str] = set()
    waiting, seen = [script], {script.name}
    while waiting:
        for _, step in waiting.pop().walk():
            names |= saves_of(step)
            if isinstance(step, Call) and step.dialog in dialogs and step.dialog not in seen:
                seen.add(step.dialog)
                waiting.append(dialogs[step.dialog])
    return frozenset(names)


def events_of(script: Script) -> frozenset[str]:
    """The events that a dialog may be told of."""
    names = {trigger.name for trigger in (*script.start, *script.stop) if trigger.kind == "event"}
    for _, step in script.walk():
        if isinstance(step, Wait) and step.event:
            names.add(step.event)
        names |= {block[1] for block in step.blocks if block[0] == "meanwhile"}
    return frozenset(names)


def _owned_in(script: Script) -> Mapping[str, str]:
    """Fields and tags that a dialog speaks of, and what they are part of: `first_name` is `contact.first_name`."""
    owned = dict.fromkeys(CONTACT_FIELDS, "contact")
    steps = [step for _, step in script.walk()]
    owned |= {tag: "tags" for step in steps if isinstance(step, Tag | Untag) for tag in step.tags}
    owned |= {one.name: "tags" for one in (*script.start, *script.stop) if one.kind in ("tag", "untag")}
    return owned | {name: "contact" for step in steps if isinstance(step, Set) for name in step.fields}


class NameCheck:
    """Walks one script with what is known at each place."""

    def __init__(self, script: Script, dialogs: Dialogs, merchant: MerchantFile | None, mistakes: Mistakes) -> None:
        self.script = script
        self.dialogs = dialogs.scripts
        self.mistakes = mistakes
        self.merchant = None if merchant is None else frozenset(merchant.names())
        callers = dialogs.callers_of(script.name)
        self.events = events_of(script).union(*(events_of(caller) for caller in callers))
        # A dialog that nothing starts may be started by hand with data.
        near = {script.name, *dialogs.called.get(script.name, ()), *(caller.name for caller in callers)}
        drafts = dialogs.drafts if not script.start else dialogs.drafts & near  # of which one may have called it
        self.told = bool(self.events) or bool(callers) or bool(drafts) or not script.start
        self.things = {event.split(".")[0] for event in self.events} | (SHOP_THINGS if self.events or drafts else set())
        self.owned = _owned_in(script)
        self.partly = bool(drafts)
        self.given: Saved = frozenset().union(*(self._given_by(caller) for caller in callers))

    def _given_by(self, caller: Script) -> Saved:
        names = set(saved_in(caller, self.dialogs))
        for _, step in caller.walk():
            if isinstance(step, Call) and step.dialog == self.script.name:
                names |= set(step.with_)
        return frozenset(names)

    def run(self) -> None:
        script = self.script
        everywhere = self.given | saved_in(script, self.dialogs)
        for trigger in (*script.start, *script.stop):
            if trigger.condition:
                known = self.given if trigger in script.start else everywhere
                self.condition(trigger.condition, trigger.asked, known)
            if trigger.once is not None and trigger.once[0] == "per":
                self.name(str(trigger.once[1]), trigger, self.given, " in 'once'")
            if trigger.then:
                self.steps(trigger.then, everywhere)
        self.steps(script.steps, self.given)
        if script.while_:
            self.condition(script.while_, script.asked, everywhere, " in 'while'")

    def steps(self, steps: Iterable[Step], known: Saved) -> Saved:
        for step in steps:
            known = self.step(step, known)
        return known

    def step(self, step: Step, known: Saved) -> Saved:
        """Checks a step and gives what is known below it: all that any way through it may have saved."""
        if isinstance(step, Repeat):
            known = known.union(*(saves_of(inner) for inner in inner_steps(step)))
        self.own(step, known)
        answered = known | saves_of(step)
        below = answered
        for name, block in step.blocks.items():
            before = known if _unanswered(name) else answered
            below = below | self.steps(block, before)
        if isinstance(step, Repeat) and step.until:
            self.condition(step.until, step.asked, below)
        if isinstance(step, Call):
            called = self.dialogs.get(step.dialog)
            below = below | frozenset(step.with_) | (saved_in(called, self.dialogs) if called else frozenset())
        return below

    def own(self, step: Step, known: Saved) -> None:
        """The texts and conditions of the step itself."""
        for condition in conditions_of(step):
            self.condition(condition, step, known)
        for text in texts_of(step):
            compiled = compile_text(text)
            words = _as_words(compiled.tree) if compiled.tree is not None else {}
            for whole in sorted(_said(compiled.tree) & WHOLES.keys()) if compiled.tree is not None else ():
                told = f"'{whole}' is many values, of which none can be said alone"
                self.mistakes.add(step, told, WHOLES[whole])
            for name in sorted(compiled.names):
                self.name(name, step, known, meant=_in_parts(name, text) or words.get(name, ""))

    def condition(self, source: str, place: Placed, known: Saved, where: str = "") -> None:
        compiled = compile_condition(source)
        words = _as_words(compiled.tree)
        for name in sorted(compiled.names):
            self.name(name, place, known, where, _in_parts(name, source) or words.get(name, ""))

    def name(self, name: str, place: Placed, known: Saved, where: str = "", meant: str = "") -> None:
        """Tells an unknown name. `meant`: the remedy where it looks like no name at all."""
        root, dot, rest = name.partition(".")
        if root == "merchant":
            self.merchant_name(rest, place)
        elif not (root in RESERVED_NAMES or root in known or self.of_event(root, bool(dot))):
            if self.partly and nearest(root, known | RESERVED_NAMES) is None:
                return  # what could not be read may save it
            otherwise = "save it with 'save:' before, or name the event that brings it under 'start:'"
            remedy = did_you_mean(root, known | RESERVED_NAMES, meant or otherwise)
            if not dot and root in self.owned and not meant.startswith("a name"):
                remedy = f"write '{self.owned[root]}.{root}'"
            elif not meant and root.casefold() in ELSEWHERE:
                remedy = f"write '{ELSEWHERE[root.casefold()]}'"
            self.mistakes.add(place, f"the name {show(name)} is not known here{where}", remedy)

    def of_event(self, root: str, dotted: bool) -> bool:
        """Whether a name may be data of an event."""
        if dotted:
            return self.told and not _slip(root)
        return root in self.things

    def merchant_name(self, rest: str, place: Placed) -> None:
        field = rest.split(".")[0]
        if self.merchant is None or field in self.merchant or field == "":
            return
        otherwise = f"add '{field}: …' to merchant.yaml"
        remedy = otherwise if field in MERCHANT_KEYS else did_you_mean(field, self.merchant, otherwise)
        self.mistakes.add(place, f"merchant.yaml has no {show(field)}", remedy)


def texts_of(step: Step) -> tuple[str, ...]:
    """Every template of a step, those that customers do not see included."""
    if isinstance(step, Ask):
        reminders = (reminder.text for reminder in step.remind)
        return (step.text, *((step.subject,) if step.subject else ()), *reminders)
    if isinstance(step, Says):
        return (step.text, step.subject) if step.subject else (step.text,)
    if isinstance(step, Again):
        return (step.text,)
    if isinstance(step, Set):
        return tuple(step.fields.values())
    if isinstance(step, Call):
        return tuple(step.with_.values())
    if isinstance(step, Webhook):
        return (step.url, *step.data.values())
    return (step.note,) if isinstance(step, Handoff) else ()


def conditions_of(step: Step) -> tuple[str, ...]:
    """Every condition that is asked before the step's blocks are done, and the moment that one waits for."""
    if isinstance(step, If):
        return (step.condition,)
    events = tuple(step.conditions.values()) if isinstance(step, Ask | Wait) else ()
    return (*events, step.until_at) if isinstance(step, Wait) and step.until_at else events


def _unanswered(name: BlockName) -> bool:
    """Blocks that are done when no answer came."""
    return name[0] in ("meanwhile", "undelivered") or name == ("replies", "no reply")


def _in_parts(name: str, source: str) -> str:
    """The remedy where `first-name` was read as `first` less `name`."""
    whole = re.search(rf"[\w.]+-(?:\w+-)*{re.escape(name)}\b", source)
    return f"a name has no '-': write '{whole.group().replace('-', '_')}'" if whole else ""


def _said(tree: nodes.Template) -> frozenset[str]:
    """The plain names that a text says as they are."""
    parts = (part for output in tree.find_all(nodes.Output) for part in output.nodes)
    return frozenset(part.name for part in parts if isinstance(part, nodes.Name))


def _as_words(tree: nodes.Node) -> dict[str, str]:
    """The remedy for plain names that stand where a word would: `answer == yes`, `name or there`."""
    compared = [*([tree] if isinstance(tree, nodes.Compare) else []), *tree.find_all(nodes.Compare)]
    names = [operand.expr for one in compared for operand in one.ops]
    names += [either.right for either in tree.find_all(nodes.Or)]
    plain = [one.name for one in names if isinstance(one, nodes.Name)]
    return {name: f"write '{name}' in quotes if it is a word, else save it with 'save:' before" for name in plain}


def _slip(root: str) -> bool:
    return nearest(root, RESERVED_NAMES, SLIP) is not None
