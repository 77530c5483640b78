"""A conversation with the engine, with a clock that moves and timers that fire: say, then expect."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from responder.engine import handle
from responder.engine.effects import (
    ClearTimers,
    ConsentChanged,
    Effect,
    Ended,
    Handled,
    Handoff,
    Noted,
    Send,
    SetTimer,
    Suppress,
)
from responder.engine.inputs import (
    DeliveryFailed,
    EventCame,
    MessageCame,
    RunStopped,
    RunWanted,
    Stimulus,
    TagChanged,
    TimerDue,
)
from responder.engine.run import Run
from responder.engine.world import Channel, Contact, Merchant, World
from responder.language import Script, read_script

MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # a Monday; 10:00 in Oslo
CHANNELS = {"text": Channel("text", "sms", "+4759440000"), "mail": Channel("mail", "email", "hei@fjordkaffe.example")}
MERCHANT = Merchant(
    "fjord",
    "Fjord Kaffe",
    "nb",
    ("nb", "sv", "da", "en"),
    "Europe/Oslo",
    "NO",
    "Fjord Kaffe: hei@fjordkaffe.example",
    {"review_url": "https://fjordkaffe.example/r"},
)
CONTACT = Contact(
    "ola", {"sms": "+4790012345", "email": "ola@example.org"}, "en", None, "NO", None, {"first_name": "Ola"}
)


class Shelf:
    """The scripts of a merchant in memory; `publish` keeps the old versions."""

    def __init__(self, *scripts: Script) -> None:
        self.names: dict[str, Script] = {}
        self.versions: dict[str, Script] = {}
        for script in scripts:
            self.publish(script)

    def publish(self, script: Script) -> None:
        self.names[script.name] = script
        self.versions[script.version] = script

    def live(self) -> Mapping[str, Script]:
        return self.names

    def version(self, version: str) -> Script:
        return self.versions[version]


def dialog(steps: str, name: str = "dialog", *, top: str = "", translations: Mapping[str, str] | None = None) -> Script:
    """A script out of its steps, begun by the keyword GO and by the event `go` unless `top` has a `start:`."""
    lines = [f"name: {name}"]
    for key, usual in (("channel", "sms"), ("purpose", "service"), ("language", "en")):
        if f"{key}:" not in top:
            lines.append(f"{key}: {usual}")
    if "start:" not in top:
        lines += ["start:", "  - keyword: GO", "  - event: go"]
    body = "\n".join("  " + line for line in steps.strip("\n").split("\n"))
    return read_script(
        "\n".join([*lines, top.strip("\n"), "steps:", body]) + "\n", name, translations=translations or {}
    )


class Talk:
    def __init__(
        self, *scripts: Script, now: datetime = MORNING, merchant: Merchant = MERCHANT, **contact: Any
    ) -> None:
        self.shelf = Shelf(*scripts)
        self.world = World(now, merchant, replace(CONTACT, **contact), CHANNELS)
        self.timers: dict[tuple[str, str, int], datetime] = {}
        self.effects: list[Effect] = []
        self.outbox: list[Send] = []
        self.seen: set[str] = set()
        self.count = 0

    # -- what comes from outside -----------------------------------------------------------------------

    def tell(self, stimulus: Stimulus) -> list[Effect]:
        again = handle(self.shelf, self.world, stimulus)
        before = self.world
        self.world, effects = handle(self.shelf, self.world, stimulus)
        assert (self.world, effects) == again, "the same stimulus gave something else"
        self._keep(before, effects)
        return effects

    def _keep(self, before: World, effects: list[Effect]) -> None:
        self.effects += effects
        for effect in effects:
            if isinstance(effect, Send):
                assert effect.id not in self.seen, f"sent twice: {effect.text}"
                self.seen.add(effect.id)
                self.outbox.append(effect)
            elif isinstance(effect, ClearTimers):
                self.timers = {key: due for key, due in self.timers.items() if key[0] != effect.run}
            elif isinstance(effect, SetTimer):
                self.timers[effect.run, effect.key, effect.number] = effect.due
        runs = {}
        for run_id, run in self.world.runs.items():
            stored = run if before.runs.get(run_id) is run else Run.from_json(json.loads(json.dumps(run.to_json())))
            assert stored == run, "a run is not the same after it was stored"
            runs[run_id] = stored
        self.world = replace(self.world, runs=runs)
        assert len(self.open("sms")) <= 1, "two SMS questions are open"

    def open(self, kind: str) -> list[Run]:
        runs = self.world.runs.values()
        return [run for run in runs if run.waiting and run.waiting.kind == "reply" and run.waiting.channel == kind]

    def name(self) -> str:
        self.count += 1
        return f"input{self.count}"

    def customer(self, text: str, kind: Any = "sms", **options: Any) -> list[Effect]:
        at = options.pop("at", self.world.now)
        channel = options.pop("channel", "text" if kind == "sms" else "mail")
        return self.tell(MessageCame(self.name(), channel, kind, text, at, **options))

    def event(self, name: str, **data: Any) -> list[Effect]:
        return self.tell(EventCame(self.name(), name, self.world.now, data))

    def want(self, script: str, **data: Any) -> list[Effect]:
        return self.tell(RunWanted(self.name(), script, self.world.now, data))

    def tag(self, tag: str, added: bool = True) -> list[Effect]:
        return self.tell(TagChanged(self.name(), tag, added, self.world.now))

    def stop_run(self) -> list[Effect]:
        return self.tell(RunStopped(self.name(), self.run.id, "stopped", self.world.now))

    def fail(self, send: Send, **options: Any) -> list[Effect]:
        values = {"permanent": False, **options}
        failed = DeliveryFailed(
            self.name(), send.id, send.run, "30003", kind=send.kind, address=send.to, at=self.world.now, **values
        )
        return self.tell(failed)

    def later(self, **span: float) -> None:
        """Moves the clock; every timer fires at its own moment, in order."""
        until = self.world.now + timedelta(**span)
        while self.timers:
            key, due = min(self.timers.items(), key=lambda item: (item[1], item[0]))
            if due > until:
                break
            del self.timers[key]
            self.world = replace(self.world, now=max(due, self.world.now))
            self.tell(TimerDue(self.name(), *key, due))
        self.world = replace(self.world, now=until)

    # -- what is expected ------------------------------------------------------------------------------

    def shop(self, part: str, kind: str = "sms") -> Send:
        """The next message that went out; it is of this kind and contains this."""
        assert self.outbox, f"nothing was said; expected {part!r}; {self.notes}"
        send = self.outbox.pop(0)
        assert send.kind == kind, f"expected {kind}: {send}"
        assert part in send.text, f"expected {part!r}, got {send.text!r}"
        return send

    def mail(self, part: str) -> Send:
        return self.shop(part, "email")

    def quiet(self) -> None:
        assert not self.outbox, f"unexpected: {[send.text for send in self.outbox]}"

    @property
    def run(self) -> Run:
        """The run that began last."""
        return list(self.world.runs.values())[-1]

    def ended(self, reason: str) -> None:
        self.quiet()
        assert self.run.ended == reason, f"{self.run.ended}, waiting for {self.run.waiting}; {self.notes}"

    def handed_over(self, note: str) -> None:
        assert any(isinstance(effect, Handoff) and note in effect.note for effect in self.effects)

    @property
    def notes(self) -> list[str]:
        return [effect.note for effect in self.effects if isinstance(effect, Noted)]

    @property
    def handled(self) -> str:
        """What became of the latest inbound message."""
        return next(effect.by for effect in reversed(self.effects) if isinstance(effect, Handled))

    def all(self, kind: type[Effect]) -> list[Any]:
        return [effect for effect in self.effects if isinstance(effect, kind)]


__all__ = [
    "CHANNELS",
    "CONTACT",
    "MERCHANT",
    "MORNING",
    "ConsentChanged",
    "Ended",
    "Shelf",
    "Suppress",
    "Talk",
    "dialog",
]
