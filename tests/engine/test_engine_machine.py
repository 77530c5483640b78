"""Random scripts and random inputs: whatever is written and whatever comes, the machine keeps its promises."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from talking import Talk

from responder.engine.effects import Ended, Handled
from responder.engine.inputs import ConversationReleased, TimerDue
from responder.language.script import (
    Again,
    Ask,
    Branch,
    Call,
    Coupon,
    Duration,
    End,
    GoOn,
    Handoff,
    If,
    Prefer,
    Reminder,
    Repeat,
    Script,
    Send,
    Set,
    Split,
    Step,
    Subscribe,
    Tag,
    Trigger,
    Unsubscribe,
    Untag,
    Wait,
    Webhook,
)

HERE = {"line": 1, "column": 1}
TEXTS = ["Hello", "Well?", "Hi {{ contact.first_name or 'you' }}", "{{ missing }}", "{{ score }}", "{{ reply }}", " "]
CONDITIONS = ["score > 3", "tags.a", "not tags.a", "reply", "nothing.at.all", "score + 1", "reply > 2"]
SPANS = [Duration("1 minute", 60), Duration("3 hours", 10_800), Duration("2 days", 172_800)]
BY = [None, None, "sms", "email", "preferred"]
KEYS = ["yes", "no", "0-6", "7-10", "price, discount", "cancel"]
REMINDERS = (Reminder(Duration("1 hour", 3600), "Well?"), Reminder(Duration("9 days", 777_600), "Late"))
SAYINGS = [
    "yes",
    "no",
    "7",
    "3",
    "one",
    "two",
    "",
    "tomorrow",
    "cancel",
    "ola@x.no",
    "🙂",
    "some words",
    "start",
    "help",
]
STOPS = ["stop", "please stop texting me"]


class Writer:
    """Writes scripts and plays customers, all out of one seed."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)

    def steps(self, depth: int) -> tuple[Step, ...]:
        return tuple(self.step(depth) for _ in range(self.dice.randint(1, 3)))

    def step(self, depth: int) -> Step:
        if depth and self.dice.random() < 0.6:
            return self.dice.choice([self.ask, self.ask, self.ask, self.send, self.branch])(depth)
        return self.leaf()

    def block(self, depth: int, *names: tuple[str, ...]) -> dict[tuple[str, ...], tuple[Step, ...]]:
        return {name: self.steps(depth - 1) for name in names if self.dice.random() < 0.6}

    def leaf(self) -> Step:
        pick = self.dice.choice
        made: list[Callable[[], Step]] = [
            lambda: Send(text=pick(TEXTS), by=pick(BY), subject="S", **HERE),
            lambda: Again(text=pick(TEXTS), **HERE),
            lambda: Again(text="Again?", **HERE),
            lambda: Wait(duration=pick(SPANS), **HERE),
            lambda: Wait(until=(pick([None, 0, 4]), pick([0, 9, 23]), 30), **HERE),
            lambda: Wait(until_at=pick(["event.date", "{{ event.date }}", "{{ a }} {{ b }}", "nothing", "%%"]), **HERE),
            lambda: Wait(until_at="event.date", shift=pick([-604_800, -86_400, -3600, 0, 60, 604_800]), **HERE),
            lambda: Tag(tags=(pick("ab"),), **HERE),
            lambda: Untag(tags=(pick("ab"),), **HERE),
            lambda: Set(fields={"city": pick(TEXTS), "language": "sv"}, **HERE),
            lambda: Subscribe(channel=pick(["sms", "email"]), purpose=pick(["service", "marketing"]), **HERE),
            lambda: Unsubscribe(channel=pick(["sms", "email"]), **HERE),
            lambda: Prefer(channel=pick(["sms", "email"]), **HERE),
            lambda: Call(dialog=pick(["one", "two", "gone"]), with_={"score": "7", "x": pick(TEXTS)}, **HERE),
            lambda: Handoff(note=pick(TEXTS), **HERE),
            lambda: pick([End(**HERE), GoOn(**HERE), GoOn(**HERE), Coupon(pool="p", **HERE)]),
        ]
        return pick(made)()

    def send(self, depth: int) -> Step:
        return Send(
            text=self.dice.choice(TEXTS), by=self.dice.choice(BY), blocks=self.block(depth, ("undelivered",)), **HERE
        )

    def branch(self, depth: int) -> Step:
        pick = self.dice.choice
        then = self.block(depth, ("then",), ("else",))
        made: list[Callable[[], Step]] = [
            lambda: If(condition=pick(CONDITIONS), blocks=then, **HERE),
            lambda: Wait(event=pick(["e1", "e2"]), within=pick([None, *SPANS]), blocks=then, **HERE),
            lambda: Wait(event="e2", conditions={"e2": pick(CONDITIONS)}, within=pick(SPANS), blocks=then, **HERE),
            lambda: Webhook(url="https://x", blocks=then, **HERE),
            lambda: Split(shares=(("50%", 50),), blocks=self.block(depth, ("split", "50%"), ("split", "rest")), **HERE),
            lambda: Repeat(
                times=pick([0, 2, 4]),
                until=pick([None, *CONDITIONS]),
                blocks={("steps",): self.steps(depth - 1)},
                **HERE,
            ),
        ]
        return pick(made)()

    def ask(self, depth: int) -> Step:
        pick = self.dice.choice
        keys = self.dice.sample(KEYS, pick([0, 1, 2, 2]))
        named = [("replies", key) for key in keys]
        others = [("replies", "else"), ("replies", "no reply"), ("meanwhile", "e2"), ("undelivered",)]
        return Ask(
            text=pick([*TEXTS, "Well?", "Really?"]),
            by=pick(BY),
            branches=tuple(Branch(key, tuple(key.split(", "))) for key in keys),
            expect=pick([None, None, None, "number", "date", "email", "text"]),
            save=pick([None, "score"]),
            remind=pick([(), REMINDERS]),
            within=pick(SPANS),
            conditions=pick([{}, {"e2": pick(CONDITIONS)}]),
            blocks={**{name: self.steps(depth - 1) for name in named}, **self.block(depth, *others)},
            **HERE,
        )

    def script(self, name: str) -> Script:
        pick = self.dice.choice
        start = (
            Trigger("event", 1, 1, name="go"),
            Trigger("keyword", 1, 1, words=(name,)),
            Trigger("tag", 1, 1, name=pick("abc"), once=pick([None, ("every", "60"), ("per", "score"), ("ever", "")])),
        )
        return Script(
            name=name,
            title=name,
            version=f"v-{name}",
            channel=pick(["sms", "sms", "email"]),
            purpose=pick(["service", "marketing"]),
            language="en",
            steps=(self.ask(3), *self.steps(3)),
            start=start,
            stop=(Trigger("event", 1, 1, name="e3", then=self.steps(2)), Trigger("keyword", 1, 1, words=("pause",))),
            while_=pick([None, None, "not tags.b"]),
        )

    def action(self, talk: Talk) -> tuple[Any, ...]:
        pick = self.dice.choice
        said = pick([*SAYINGS, *SAYINGS, *STOPS, "pause"])
        options = pick([{}, {}, {}, {}, {"trusted": False}, {"trusted": False, "answerable": False}, {"human": False}])
        return pick(
            [
                ("customer", said, pick(["sms", "sms", "email"]), options),
                ("customer", said, "sms", {}),
                ("customer", said, "sms", {}),
                ("event", pick(["go", "go", "e1", "e2", "e3"])),
                ("later", pick([2, 6, 6, 3600, 11_000, 200_000, 700_000])),
                ("later", pick([6, 3600, 200_000])),
                ("late", pick(["yes", "no", "7", "discount", "some words"])),
                ("fail", self.dice.randint(1, 4), self.dice.random() < 0.1),
                ("tag", pick("abc"), self.dice.random() < 0.5),
                ("stale", pick(["within", "remind:0", "wait", "turn", "burst", "other", "remind:x", "remind:99"])),
                ("release",),
            ]
        )


def act(talk: Talk, action: tuple[Any, ...]) -> None:
    what = action[0]
    if what == "customer":
        named = talk.run.id if talk.world.runs and action[2] == "email" and len(action[1]) % 2 else None
        options = action[3] if action[2] == "email" else {}
        talk.customer(action[1], action[2], names_run=named, **options)
    elif what == "event":
        talk.event(action[1], event={"date": "2026-12-24T12:00:00+01:00"})
    elif what == "later":
        talk.later(seconds=action[1])
    elif what == "fail" and len(talk.outbox) >= action[1]:
        talk.fail(talk.outbox[-action[1]], permanent=action[2])
    elif what == "tag":
        talk.tag(action[1], action[2])
    elif what == "late":
        talk.later(days=2, minutes=1)
        talk.customer(action[1])
    elif what == "release":
        talk.tell(ConversationReleased(talk.name(), "text", talk.world.now))
    elif what == "stale":
        stale_timers_change_nothing(talk, action[1])


def stale_timers_change_nothing(talk: Talk, key: str) -> None:
    for run in list(talk.world.runs.values()):
        numbers = {run.number + 1, run.number - 1, 0} - {run.waiting.number if run.waiting else -1}
        for number in numbers:
            before = talk.world
            assert talk.tell(TimerDue(talk.name(), run.id, key, number, talk.world.now)) == []
            assert talk.world == before


def nothing_is_lost(talk: Talk) -> None:
    """Every run has ended, or waits for something that has a timer: none hangs."""
    for run in talk.world.runs.values():
        assert (run.ended is None) is (run.waiting is not None), run
        if run.waiting is not None:
            own = [key for key in talk.timers if key[0] == run.id]
            assert own, f"{run} has no timer"
            assert all(key[2] == run.waiting.number for key in own), "old timers were left"
            assert talk.shelf.version(run.frames[-1].script).step(run.frames[-1].path) is not None
        else:
            assert not [key for key in talk.timers if key[0] == run.id], f"{run} has ended and has timers"


def talk_through(seed: int, length: int = 25) -> Talk:
    writer = Writer(seed)
    talk = Talk(writer.script("one"), writer.script("two"))
    act(talk, ("event", "go"))
    for _ in range(length):
        act(talk, writer.action(talk))
        nothing_is_lost(talk)
    return talk


def everything_ends(talk: Talk) -> None:
    """Without further starts and answers every run comes to its end by its timers alone."""
    talk.shelf.names.clear()
    for _ in range(100):
        if not talk.timers:
            break
        talk.later(days=4)
    nothing_is_lost(talk)
    assert all(run.ended is not None for run in talk.world.runs.values()), "a run that never ends"


@settings(max_examples=250)
@given(st.integers(0, 2**32))
def test_whatever_is_written_and_whatever_comes(seed: int) -> None:
    everything_ends(talk_through(seed))


def test_the_random_talks_reach_what_they_should() -> None:
    """A machine test that never gets anywhere would prove nothing."""
    handled: Counter[str] = Counter()
    ended: Counter[str] = Counter()
    for seed in range(80):
        talk = talk_through(seed)
        handled.update(effect.by for effect in talk.all(Handled))
        ended.update(effect.reason for effect in talk.all(Ended))
    assert {"run", "late", "keyword", "stop", "start", "help", "inbox", "person", "automatic", "untrusted"} <= set(
        handled
    )
    assert {
        "done",
        "end",
        "silence",
        "stopped",
        "opted out",
        "condition",
        "unreachable",
        "handed over",
        "failed",
    } <= set(ended)
