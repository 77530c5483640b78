"""The work on one stimulus: the runs of one contact as they change, the effects so far, and whose turn it is."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from responder.engine.apply import applied, with_runs
from responder.engine.consent import in_order
from responder.engine.effects import Change, Effect
from responder.engine.gate import BY_ITSELF
from responder.engine.ids import derive
from responder.engine.inputs import Input, MessageCame, Started, Stimulus, Stopped, TagChanged, TurnCame
from responder.engine.moves import no_longer_true
from responder.engine.reach import speaks_only_on
from responder.engine.run import Json, Run
from responder.engine.saying import channel_for
from responder.engine.transition import transition
from responder.engine.triggers import Start, new_run, run_id_for, spent
from responder.engine.walk import Walk
from responder.engine.world import Scripts, World
from responder.language.script import ChannelKind

MOST_TURNS = 50


class Desk:
    """The world as one stimulus changes it, and the effects so far. `queue` holds what comes of it in its turn."""

    def __init__(self, scripts: Scripts, world: World) -> None:
        self.scripts = scripts
        self.runs = dict(world.runs)
        self.world = with_runs(world, self.runs)
        self.effects: list[Effect] = []
        self.queue: deque[Stimulus] = deque()

    # -- what happens to a run -----------------------------------------------------------------------

    def tell(self, run: Run, told: Input, cause: str) -> bool:
        """Gives a run an input. False where it changes nothing."""
        after, effects = transition(self.scripts, run, told, self.world)
        if after is run:
            return False
        self.runs[after.id] = after
        self.do(effects, cause, after.barred)
        return True

    def tell_all(self, told: Input, cause: str) -> None:
        for run_id in list(self.runs):
            run = self.runs[run_id]
            if run.ended is None:
                self.tell(run, told, cause)

    def do(self, effects: Iterable[Effect], cause: str, barred: Collection[ChannelKind] = ()) -> None:
        """Adds effects and lets the world see them; changed tags are stimuli of their own."""
        added = in_order(self.world.consents, effects)
        self.effects += added
        self.world = applied(self.world, added)
        for effect in added:
            if type(effect) is Change and effect.what in ("tag", "untag"):
                made = derive(cause, "tag", len(self.effects), effect.what, effect.name)
                self.queue.append(TagChanged(made, effect.name, effect.what == "tag", self.world.now, barred))

    def begin(self, begun: Start, cause: str, data: Mapping[str, Json], message: MessageCame | None = None) -> str:
        """Starts a run; gives its id."""
        run = new_run(begun.script, run_id_for(cause, begun), self.world.now, {}, begun.key)
        if run.id in self.runs:
            return run.id
        self.world = spent(self.world, begun)
        told = Started(data, barred=begun.barred)
        if message is not None:
            told = Started(data, message.id, message.text, (message.kind, message.channel))
        self.tell(run, told, cause)
        return run.id

    def unsay(self, told: Input, cause: str) -> None:
        """Ends the runs whose last message is still held, where their `while:` no longer holds, or where they have
        ended by themselves and their `stop:` fires: the send gate then drops what is no longer true."""
        for run in list(self.runs.values()):
            if run.last_message not in self.world.unsent or run.ended not in (None, *BY_ITSELF):
                continue
            why = no_longer_true(Walk(self.scripts, run, self.world), told)
            if why and run.ended is None:
                self.tell(run, Stopped(why), cause)
            elif why:
                self.runs[run.id] = replace(run, ended=why, ended_at=self.world.now)

    # -- whose turn it is ----------------------------------------------------------------------------

    def give_turns(self, cause: Stimulus) -> None:
        """While no SMS question is open, the next run in line asks: service before marketing, then the oldest."""
        told = TurnCame(cause.at if isinstance(cause, MessageCame) else None)
        for _ in range(MOST_TURNS):
            run = self.next_in_line()
            if run is None or not self.tell(run, told, cause.id):
                return

    def next_in_line(self) -> Run | None:
        line: list[Run] = []
        for run in self.runs.values():
            if run.waiting is None or run.waiting.channel != "sms":
                continue
            if run.waiting.kind == "reply":
                return None
            if run.waiting.kind == "turn" and not self.is_held(run, "sms"):
                line.append(run)
        return min(line, key=_place_in_line) if line else None

    def is_held(self, run: Run, kind: ChannelKind) -> bool:
        channel = channel_for(self.world, kind, run.via.get(kind))
        return channel is not None and channel.id in self.world.held

    def end_runs_on(self, kinds: Iterable[ChannelKind], cause: str, *, marketing_only: bool = False) -> None:
        """Ends the runs that speak nowhere else, and those whose question there is open. No question from before can
        be answered any more: a "yes" that comes after a STOP is not consent."""
        gone = frozenset(kinds)
        for run in list(self.runs.values()):
            if run.expired is not None and run.expired.channel in gone:
                run = self.runs[run.id] = replace(run, expired=None, expired_frames=())
            if run.ended is not None or (marketing_only and run.purpose != "marketing"):
                continue
            waiting = run.waiting
            asks_there = waiting is not None and waiting.kind in ("reply", "turn") and waiting.channel in gone
            if asks_there or speaks_only_on(self.scripts, self.world, run, gone):
                self.tell(run, Stopped("opted out"), cause)


def _place_in_line(run: Run) -> tuple[bool, float, str]:
    since = run.waiting.since.timestamp() if run.waiting is not None else 0.0
    return run.purpose != "service", since, run.id
