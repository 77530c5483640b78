"""One customer's conversations with a merchant, played in memory: the real engine, the real gate, a clock to move.

Between any two things that happen, every run goes through its stored form, as it does in the database.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from responder.engine.effects import ClearTimers, Effect, Ended, Handled, Handoff, Noted, Send, SetTimer
from responder.engine.gate import judge
from responder.engine.handle import handle
from responder.engine.ids import derive, text_hash
from responder.engine.inputs import DeliveryFailed, EventCame, MessageCame, RunWanted, Stimulus, TagChanged, TimerDue
from responder.engine.questions import BURST
from responder.engine.run import Json, Run
from responder.engine.verdict import GateFacts
from responder.engine.world import Scripts, Sent, World
from responder.language.script import ChannelKind
from responder.simulator.happenings import DialogEnded, HandedOver, Happening, Remark, Said, Unsent
from responder.simulator.timers import Agenda, Due, Queued

MOST_DUE = 10_000
REMEMBERED = timedelta(days=8)


class Conversation:
    """Plays one contact. `log` holds everything that was to be seen, in order; `world` is what the engine knows.

    `say`, `event`, `tag` and `start` are the customer and the shop's system; `later` moves the clock.
    """

    def __init__(self, scripts: Scripts, world: World) -> None:
        self.scripts = scripts
        self.world = world
        self.agenda = Agenda()
        self.log: list[Happening] = []
        self.broken: set[ChannelKind] = set()
        self._count = 0
        self._stimuli: deque[Stimulus] = deque()
        self._mail_run: str | None = None
        self._spoke = False
        self._arrived: dict[str, tuple[datetime, str]] = {}
        self._held_since: dict[str, datetime] = {}

    @property
    def now(self) -> datetime:
        return self.world.now

    @property
    def runs(self) -> tuple[Run, ...]:
        return tuple(self.world.runs.values())

    # -- what happens from outside -----------------------------------------------------------------

    def start(self, dialog: str, data: Mapping[str, Json] | None = None) -> None:
        """Starts a dialog by hand, whatever its triggers are."""
        self._tell(RunWanted(self._id("start"), dialog, self.now, data or {}))

    def say(self, text: str, by: ChannelKind = "sms") -> None:
        """The customer writes. A mail answers the latest mail of ours, as a customer's reply does."""
        names_run = self._mail_run if by == "email" else None
        channel = next((one.id for one in self.world.channels.values() if one.kind == by and one.two_way), None)
        if channel is None:
            self.log.append(Remark(f"the merchant has no {by} channel that can receive", self.now))
            return
        message = MessageCame(self._id("message"), channel, by, text, self.now, names_run=names_run)
        self._arrived[message.id] = (self.now, message.kind)
        self._spoke = True
        self._tell(message)

    def event(self, name: str, data: Mapping[str, Json] | None = None) -> None:
        """Something happens in the shop."""
        self._tell(EventCame(self._id("event"), name, self.now, data or {}))

    def tag(self, tag: str, added: bool = True) -> None:
        """The shop tags the customer, or takes a tag away."""
        tags = self.world.contact.tags
        tags = tags | {tag} if added else tags - {tag}
        self.world = replace(self.world, contact=replace(self.world.contact, tags=tags))
        self._tell(TagChanged(self._id("tag"), tag, added, self.now))

    def undelivered(self, reason: str) -> bool:
        """The latest message did not reach the customer after all. False where there is none."""
        said = next((one for one in reversed(self.log) if isinstance(one, Said)), None)
        if said is None:
            return False
        failure = self._id("failure")
        self._tell(DeliveryFailed(failure, said.message, said.run, reason, False, said.kind, said.to, self.now))
        return True

    def take_over(self, text: str) -> None:
        """A person writes to the customer and so holds the conversations from now on."""
        self.world = replace(self.world, held=frozenset(self.world.channels))
        self._held_since = dict.fromkeys(self.world.channels, self.now) | self._held_since
        self.log.append(Remark(f"a person wrote: {text}", self.now))

    def later(self, seconds: int) -> None:
        """Lets time pass: everything that falls due happens at its own time, in order."""
        try:
            target = self.now + timedelta(seconds=seconds)
        except OverflowError:
            target = datetime.max.replace(tzinfo=UTC)
        for _ in range(MOST_DUE):
            due = self.agenda.take(target)
            if due is None:
                break
            self._come_to(due)
        self.world = replace(self.world, now=max(target, self.now))

    def settle(self) -> None:
        """Ends a burst: the messages that came one after another to one open question become its answer. What is said
        next has been thought of since: a few seconds pass."""
        while (due := self.agenda.take_burst()) is not None:
            self._come_to(due)
        if self._spoke:
            self._spoke = False
            self.later(int(BURST.total_seconds()))

    # -- the machine -------------------------------------------------------------------------------

    def _id(self, what: str) -> str:
        self._count += 1
        return derive("simulator", what, self._count)

    def _come_to(self, due: Due) -> None:
        self.world = replace(self.world, now=max(due.at, self.now))
        if isinstance(due.what, Queued):
            self._pass_gate(due.what)
            self._work()
            return
        timer = due.what
        self._tell(TimerDue(self._id("timer"), timer.run, timer.key, timer.number, self.now))

    def _tell(self, stimulus: Stimulus) -> None:
        self._stimuli.append(stimulus)
        self._work()

    def _work(self) -> None:
        while self._stimuli:
            world, effects = handle(self.scripts, self.world, self._stimuli.popleft())
            self.world = replace(world, runs={key: _through_storage(run) for key, run in world.runs.items()})
            for effect in effects:
                if isinstance(effect, Handoff):
                    # What was said with it was said in the moment in which a person took over, not after it.
                    self._held_since.setdefault(effect.channel or "", self.now)
            for effect in effects:
                self._carry_out(effect)

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case SetTimer():
                self.agenda.add(effect.due, effect)
            case ClearTimers():
                self.agenda.clear(effect.run)
            case Send():
                self._pass_gate(Queued(effect, self.now))
            case Handoff():
                self.log.append(HandedOver(effect.note, effect.to, self.now))
            case Ended():
                run = self.world.runs.get(effect.run)
                self.log.append(DialogEnded(run.script if run else "", effect.reason, self.now))
            case Noted():
                self.log.append(Remark(effect.note, self.now))
            case Handled(by="inbox"):
                self.log.append(Remark("no dialog takes this message; it is in the inbox", self.now))
            case Handled(by="person"):
                self.log.append(Remark("a person holds this conversation; the message is in the inbox", self.now))
            case _:
                pass

    def _pass_gate(self, queued: Queued) -> None:
        send = queued.send
        answered_at, answered_kind = self._arrived.get(send.answers or "", (None, ""))
        facts = GateFacts(
            queued_at=queued.since,
            answered_at=answered_at,
            answered_kind=answered_kind,
            held_since=self._held_since.get(send.channel),
        )
        verdict = judge(self.world, send, facts)
        unsent = self.world.unsent
        went = verdict.kind == "go"
        self.world = replace(self.world, unsent=unsent - {send.id} if went else unsent | {send.id})
        if went:
            self._deliver(send)
        elif verdict.kind == "hold" and verdict.until is not None:
            self.agenda.add(verdict.until, queued)
        else:
            self.log.append(Unsent(send.kind, send.text, verdict.sentence, self.now))
            self._fail(send, verdict.reason)

    def _deliver(self, send: Send) -> None:
        if send.kind in self.broken:
            self.log.append(Unsent(send.kind, send.text, "it could not be delivered", self.now))
            self._fail(send, "the address cannot be reached")
            return
        line = Sent(self.now, send.kind, send.purpose, send.role, text_hash(send.text))
        recent = (*(one for one in self.world.recent if self.now - one.at < REMEMBERED), line)
        self.world = replace(self.world, recent=recent, sent_at={**self.world.sent_at, send.id: self.now})
        if send.kind == "email":
            self._mail_run = send.run
        self.log.append(Said(send.kind, send.text, send.subject, send.run, send.id, send.to, self.now))

    def _fail(self, send: Send, reason: str) -> None:
        failed = DeliveryFailed(self._id("failure"), send.id, send.run, reason, False, send.kind, send.to, self.now)
        self._stimuli.append(failed)


def _through_storage(run: Run) -> Run:
    return Run.from_json(json.loads(json.dumps(run.to_json())))
