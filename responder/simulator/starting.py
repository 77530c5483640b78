"""How a dialog begins in a transcript or a chat: by one of its triggers, or by hand."""

from __future__ import annotations

from collections.abc import Mapping

from responder.engine.run import Json
from responder.language.script import ChannelKind, Script, Trigger
from responder.simulator.conversation import Conversation


def start_by(talk: Conversation, script: Script | None, what: str, data: Mapping[str, Json]) -> str:
    """Starts `script` by the event, keyword or tag that `what` names; by hand where it names nothing.

    Without a script, every live one may be started. The answer is empty, or tells why nothing can start so.
    """
    if not what:
        if script is None:
            return "say what starts: '- start: order.placed', or a keyword"
        talk.start(script.name, data)
        return ""
    scripts = [script] if script else list(talk.scripts.live().values())
    for one in scripts:
        for trigger in one.start:
            if _starts(talk, one, trigger, what, data):
                return ""
    known = ", ".join(_named(trigger) for one in scripts for trigger in one.start if _named(trigger))
    return f"'{what}' starts no dialog here; what does: {known or 'nothing, write only start'}"


def _starts(talk: Conversation, script: Script, trigger: Trigger, what: str, data: Mapping[str, Json]) -> bool:
    if trigger.kind == "event" and trigger.name == what:
        talk.event(what, data)
    elif trigger.kind == "keyword" and what.casefold() in (word.casefold() for word in trigger.words):
        spoken: ChannelKind = script.channel
        talk.say(what, spoken)
    elif trigger.kind in ("tag", "untag") and what.removeprefix(f"{trigger.kind} ") == trigger.name:
        if trigger.kind == "untag":
            talk.tag(trigger.name)
        talk.tag(trigger.name, added=trigger.kind == "tag")
    else:
        return False
    return True


def _named(trigger: Trigger) -> str:
    if trigger.kind == "keyword":
        return ", ".join(word.upper() for word in trigger.words)
    return trigger.name if trigger.kind == "event" else f"{trigger.kind} {trigger.name}" if trigger.name else ""
