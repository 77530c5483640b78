"""Lists of steps: which verb a step has, what stands beside it, and the step that it makes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from responder.language import acting, asking, branching
from responder.language.mistakes import did_you_mean, listing, show
from responder.language.nodes import Items, Node, Pairs, Scalar
from responder.language.other_words import JUMPS, OTHER_KEYS, OTHER_VERBS, instead
from responder.language.place import Found, Place
from responder.language.script import End, GoOn, Step
from responder.language.slipped_lines import BEGUN, dashless
from responder.language.verbs import VERBS

WAITING_VERBS = frozenset({"ask", "wait", "again", "call"})


def read_steps(place: Place, node: Node, where: str) -> tuple[Step, ...]:
    """The steps of a list, of one step, or of the words `end` and `go on`."""
    if isinstance(node, Scalar):
        if node.empty:
            place.mistakes.add(node, f"{show(where)} has no steps", "write 'go on' to do nothing, or 'end'")
            return ()
        step = read_step(place, node)
        return (step,) if step else ()
    if isinstance(node, Pairs):
        step = read_step(place, node)
        return (step,) if step else ()
    if not node.items:
        place.mistakes.add(node, f"{show(where)} has no steps", "write 'go on' to do nothing, or 'end'")
    steps = (read_step(place, item) for item in node.items)
    return tuple(step for step in steps if step is not None)


def read_step(place: Place, node: Node) -> Step | None:
    """One step, or None after its mistakes were told."""
    mistakes = place.mistakes
    if isinstance(node, Items):
        mistakes.add(node, "a list stands where a step should", "write '- verb: …', one step after another")
        return None
    if isinstance(node, Scalar):
        return _word_step(place, node)
    verb_key = _verb_of(place, node)
    if verb_key is None:
        return None
    verb = VERBS[verb_key.text]
    known = [key.name for key in verb.keys]
    values: dict[str, Node] = {}
    for key, value in node.pairs:
        if key is verb_key:
            continue
        if key.text in known:
            values[key.text] = value
        else:
            remedy = instead(key.text, OTHER_KEYS, known) if known else f"nothing stands beside '{verb.name}'"
            mistakes.add(key, f"{show(key.text)} is not a key of '{verb.name}'", remedy)
    for missing in (key.name for key in verb.keys if key.required and key.name not in values):
        mistakes.add(verb_key, f"'{verb.name}' needs {show(missing)}", f"add '{missing}:' below it")
    if place.stopping and verb.name in WAITING_VERBS:
        told = f"'{verb.name}' cannot stand under 'stop', where nothing waits"
        mistakes.add(verb_key, told, "only say something, change the contact or hand over there")
    subject = node.get(verb.name)
    assert subject is not None
    return READERS[verb.name](place, Found(verb_key, subject, values))


def _word_step(place: Place, node: Scalar) -> Step | None:
    word = " ".join(node.text.split())
    if word == "end":
        return End(line=node.line, column=node.column)
    if word == "go on":
        return GoOn(line=node.line, column=node.column)
    if node.useless:
        return None
    if node.empty:
        place.mistakes.add(node, "a step is missing after '-'", "write one, or remove the '-'")
    elif word in VERBS:
        place.mistakes.add(node, f"'{word}' needs something after it", f"write '- {word}: …'")
    else:
        verb, _, rest = word.partition(":")
        remedy = f"write a blank after the colon: '{verb}: {rest[:20]}…'" if rest and verb in VERBS else ""
        otherwise = "begin with a verb, like '- send: \"…\"'"
        near = did_you_mean(word, ("end", "go on"), otherwise)
        place.mistakes.add(node, f"{show(word)} is not a step", remedy or _by_another_name(word) or near)
    return None


def _by_another_name(word: str) -> str:
    """The remedy where a verb is called as elsewhere; nothing where it is not."""
    plain = " ".join(word.replace("_", " ").casefold().split())
    if plain.split(" ")[0] in JUMPS or plain in JUMPS:
        return "there are no jumps: the next step is the next line; to do steps again write 'repeat', or 'again'"
    if plain in OTHER_VERBS:
        return f"write '{OTHER_VERBS[plain]}'"
    verb = next((verb for verb in VERBS if f"{plain} ".startswith(f"{verb} ")), None)
    if verb is not None and word.startswith(f"{verb} "):
        return f"write '{verb}: {word[len(verb) :].strip()[:20]}', with a ':'"
    return f"write '{verb}'" if verb else ""


def _verb_of(place: Place, node: Pairs) -> Scalar | None:
    """The key that is the step's verb. A key that the step's first verb takes beside it is not a second verb."""
    verbs = [key for key, _ in node.pairs if key.text in VERBS]
    if not verbs:
        _tell_no_verb(place, node)
        return None
    beside = {key.text: {one.name for one in VERBS[key.text].keys} for key in verbs}
    owner = next((key for key in verbs if all(o is key or o.text in beside[key.text] for o in verbs)), None)
    if owner is not None:
        return owner
    words = [key.text for key in verbs]
    waited = node.get("wait")
    if words == ["wait", "if"] and isinstance(waited, Scalar) and waited.text.startswith("for "):
        told = "'if' stands beside 'wait', and not in its line"
        place.mistakes.add(verbs[1], told, f"write 'wait: {waited.text} if …'")
        return None
    if "then" in beside[words[0]] and node.get("then") is None:
        told = f"{show(words[1])} stands beside '{words[0]}', and not below 'then'"
        place.mistakes.add(verbs[1], told, f"write 'then:' above it, and below that '- {words[1]}: …'")
        return None
    place.mistakes.add(
        verbs[1], f"two verbs in one step: {listing(words, 'and')}", f"begin a new step: '- {words[1]}: …'"
    )
    return None


def _tell_no_verb(place: Place, node: Pairs) -> None:
    if not node.pairs:
        place.mistakes.add(node, "this step is empty", "write a verb, like '- send: \"…\"'")
        return
    beside = {one.name for verb in VERBS.values() for one in verb.keys}
    if node.pairs[0][0].text not in beside:
        _tell_not_verb(place, node.pairs[0][0])
        return
    for key, _ in node.pairs:
        owners = [verb.name for verb in VERBS.values() if any(one.name == key.text for one in verb.keys)]
        if owners:
            told = f"{show(key.text)} stands without a verb; it belongs beside {listing(owners[:4])}"
            place.mistakes.add(key, told, "indent it under its verb, without a '-' before it")
            return
    _tell_not_verb(place, node.pairs[0][0])


def _tell_not_verb(place: Place, key: Scalar) -> None:
    begun = BEGUN.match(f"{key.text}:")
    if begun is not None and begun[2] and begun[4] in VERBS:
        place.mistakes.add(key, *dashless(begun[2], begun[3], begun[4]))
        return
    remedy = _by_another_name(key.text) or did_you_mean(key.text, VERBS)
    place.mistakes.add(key, f"{show(key.text)} is not a verb", remedy)


READERS: Mapping[str, Callable[[Place, Found], Step | None]] = {
    "send": asking.read_send,
    "ask": asking.read_ask,
    "again": asking.read_again,
    "wait": branching.read_wait,
    "if": branching.read_if,
    "split": branching.read_split,
    "repeat": branching.read_repeat,
    "set": acting.read_set,
    "tag": acting.read_tag,
    "untag": acting.read_untag,
    "subscribe": acting.read_subscribe,
    "unsubscribe": acting.read_unsubscribe,
    "prefer": acting.read_prefer,
    "coupon": acting.read_coupon,
    "recommend": acting.read_recommend,
    "webhook": acting.read_webhook,
    "call": acting.read_call,
    "handoff": acting.read_handoff,
    "end": acting.read_end,
    "go on": acting.read_go_on,
}
