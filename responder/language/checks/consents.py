"""Has somebody said yes to it? A consent is a customer's own act: GDPR recital 32, C-673/17 Planet49."""

from __future__ import annotations

from responder.language.mistakes import Mistakes
from responder.language.script import Path, Script, Subscribe, Wait

SILENT = {
    "no reply": "silence is no consent",
    "no": "a 'no' is no consent",
    "else": "an answer that fits nothing is no consent",
    "undelivered": "what did not arrive cannot be agreed to",
    "meanwhile": "an event is no consent",
}
"""Blocks in which the customer has not said yes, and why not."""
REMEDY = "move it below the answer that says so, such as 'yes:'"


def check_consents(script: Script, mistakes: Mistakes) -> None:
    """Each `subscribe` to marketing: that an answer, a keyword or a form stands behind it."""
    for path, step in script.walk():
        if not isinstance(step, Subscribe) or step.purpose != "marketing":
            continue
        block = _answered_in(path)
        if block in SILENT:
            mistakes.add(step, f"this subscribes without a yes: {SILENT[block]}", REMEDY)
        elif _waits_before(script, path):
            remedy = "put 'subscribe' above the wait: what is agreed to is taken down when it is said"
            mistakes.add(step, "between the answer and 'subscribe' stands a wait", remedy)
        elif block is None and any(trigger.kind != "keyword" for trigger in script.start):
            told = "no answer stands before this 'subscribe': it counts only where the starting event tells of a form"
            mistakes.add(step, told, "ask first, or tell 'form' in the event's data", "warning")


def _answered_in(path: Path) -> str | None:
    """The innermost block that tells what the customer has done: "yes" for an answer; None where there is none."""
    for place in range(len(path) - 1, -1, -1):
        name = path[place]
        if name == "replies":
            keys = {key.strip() for key in str(path[place + 1]).split(",")}
            return keys.pop() if len(keys) == 1 else "yes"
        if name in ("undelivered", "meanwhile"):
            return str(name)
    return None


def _waits_before(script: Script, path: Path) -> bool:
    """Whether a wait stands before it or around it, since the answer: the engine keeps no words over a wait."""
    for place in range(len(path) - 1, -1, -1):
        number = path[place]
        if number == "replies":
            return False
        if isinstance(number, int) and path[place - 1 : place] != ("stop",):
            around = place < len(path) - 1
            if any(isinstance(step, Wait) for step in script.block(path[: place + 1])[: number + around]):
                return True
    return False
