"""Blocks that are done out of turn: the branch of a late answer, and what stands under `undelivered:`.

The run then goes back to waiting for what it waited for, or ends as it had ended.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from responder.engine.answers import read_answer
from responder.engine.effects import ClearTimers
from responder.engine.ids import derive
from responder.engine.inputs import Answer, Replied, Undelivered
from responder.engine.outline import kept_step, outline_of
from responder.engine.questions import await_reply, await_turn, keep, must_wait_its_turn, said
from responder.engine.run import Frame, Run, Waiting
from responder.engine.walk import Walk
from responder.engine.world import Scripts
from responder.language.script import Ask, BlockName, Call, Path, Script, Step, Subscribe

GRACE = timedelta(days=7)
CONSENT_GRACE = timedelta(days=1)
"""As long a late yes is still consent: what a question for it showed is no longer in mind then, and the number may have
another owner."""
REOPENED = (None, "silence", "end", "done", "unreachable")


def begin_aside(walk: Walk, version: str, owner: Path, block: BlockName) -> None:
    """Does a block of the step at `owner` now; the run resumes its present waiting afterwards."""
    resume = walk.stop_waiting()
    if walk.ended is not None:
        walk.frames, walk.ended = [], None
    walk.frames.append(Frame(version, (*owner, *block, 0), aside=owner, resume=resume))


def leave_aside(walk: Walk) -> None:
    """The aside is done: the run waits again for what it waited for, under a new number."""
    if len(walk.frames) == 1:
        walk.end("done")
        return
    frame = walk.frames.pop()
    if frame.resume is not None:
        resume(walk, frame.resume)


def resume(walk: Walk, waiting: Waiting) -> None:
    step = walk.step()
    if waiting.kind == "reply" and isinstance(step, Ask):
        if waiting.channel is not None and must_wait_its_turn(walk, waiting.channel):
            # Another question was asked in between: this one is asked anew when its turn comes.
            await_turn(walk, Waiting("turn", 0, walk.now, waiting.deadline, waiting.channel))
        else:
            await_reply(walk, step, waiting)
    elif waiting.kind == "turn":
        await_turn(walk, waiting)
    else:
        walk.wait(waiting)
        if waiting.deadline is not None:
            walk.timer("wait", waiting.deadline)


# -- a late answer -----------------------------------------------------------------------------------


def expired_question(scripts: Scripts, run: Run) -> tuple[Script, Ask] | None:
    """The question that silence ended, or a report that it had not arrived, and that may still be answered, if its step
    still exists."""
    if run.expired is None or not run.expired_frames or run.ended not in REOPENED:
        return None
    frame = run.expired_frames[-1]
    step = kept_step(scripts, frame.script, frame.path)
    return (scripts.version(frame.script), step) if isinstance(step, Ask) else None


def in_grace(run: Run, told: Replied) -> bool:
    deadline = run.expired.deadline if run.expired is not None else None
    return deadline is not None and told.at - deadline < GRACE


def counts_late(scripts: Scripts, run: Run, step: Ask, answer: Answer, told: Replied) -> bool:
    """Whether a late answer names a branch of the expired question, and is not too late for what comes of it."""
    if answer.branch in (None, "else") or ("replies", answer.branch) not in step.blocks or run.expired is None:
        return False
    deadline = run.expired.deadline
    if deadline is None or told.at - deadline < CONSENT_GRACE:
        return True
    inside = (*run.expired_frames[-1].path, "replies", answer.branch)
    return not any(_opts_in(scripts, step, set()) for step in _steps_from(scripts, run, inside))


def _steps_from(scripts: Scripts, run: Run, inside: Path) -> Iterator[Step]:
    """The steps of the branch at `inside`, and those that may come below it, in each dialog that the run is in."""
    for frame in run.expired_frames:
        steps = outline_of(scripts.version(frame.script)).steps
        passed = False
        for path, step in steps.items():
            below = passed and path[: len(frame.path)] != frame.path
            passed = passed or path == frame.path
            if below or (frame is run.expired_frames[-1] and path[: len(inside)] == inside):
                yield step


def _opts_in(scripts: Scripts, step: Step, seen: set[str]) -> bool:
    """Whether a step, or the dialog that it calls, takes down consent."""
    called = scripts.live().get(step.dialog) if isinstance(step, Call) and step.dialog not in seen else None
    if called is None:
        return isinstance(step, Subscribe)
    seen.add(called.name)
    return any(_opts_in(scripts, one, seen) for _, one in called.walk())


def late_answer(walk: Walk, told: Replied) -> bool:
    """Takes the branch that a late answer names; only one that matches a branch revives a question."""
    found = expired_question(walk.scripts, walk.run)
    expired = walk.expired
    if found is None or expired is None or expired.channel != told.channel or not in_grace(walk.run, told):
        return False
    script, step = found
    answer = told.answer or read_answer(script, step, walk.world, told.text)
    if answer.branch is None or not counts_late(walk.scripts, walk.run, step, answer, told):
        return False
    place = walk.expired_frames[-1]
    if in_silence(walk) or unheard_since(walk, expired):
        go_back(walk)
        walk.move((*place.path, "replies", answer.branch, 0))
    else:
        begin_aside(walk, place.script, place.path, ("replies", answer.branch))
    walk.mark_asked(place.path)
    walk.expired, walk.expired_frames = None, ()
    walk.variables["reply"] = said(told.text)
    walk.answers, walk.upon, walk.heard_on = told.message, told.at, told.channel
    keep(walk, step, answer)
    return True


def in_silence(walk: Walk) -> bool:
    """Whether the run ended at the question that was not answered, or ended or waits within its `no reply:` or its
    `undelivered:`. Nothing below it was done, so that a late answer goes on there as it would have gone on in time; the
    silence is over."""
    now, then = tuple(walk.frames), walk.expired_frames
    if len(now) != len(then) or now[:-1] != then[:-1]:
        return False
    last, asked = now[-1], then[-1]
    if (last.script, last.aside) != (asked.script, asked.aside) or (walk.waiting and walk.waiting.kind == "reply"):
        return False
    silent = ((*asked.path, "replies", "no reply"), (*asked.path, "undelivered"))
    return last.path == asked.path or any(last.path[: len(block)] == block for block in silent)


def unheard_since(walk: Walk, expired: Waiting) -> bool:
    """Whether all that was said because of the silence is still held for the morning: to the customer there was none.
    It was said in one go, and none of it by mail, which is not held."""
    if expired.channel != "sms" or walk.number > expired.number + 1 or walk.frames[-1].aside is not None:
        return False
    said, mailed = walk.last_message, walk.thread.get("message")
    if said == walk.question or said not in walk.world.unsent:
        return False
    return mailed is None or order_of(walk, mailed) < order_of(walk, walk.question)


def order_of(walk: Walk, message: str | None) -> int:
    """Which of the run's messages it is, by the count that their ids come from; -1 for none of them."""
    return next((number for number in range(walk.sends) if derive(walk.run.id, "send", number) == message), -1)


def go_back(walk: Walk) -> None:
    """To the question, as if its time were not over; what was said meanwhile and is not out yet is taken back."""
    deadline = walk.expired.deadline if walk.expired is not None else None
    if deadline is not None:
        walk.taken_back = (deadline, walk.now)
    walk.ended, walk.waiting = None, None
    walk.effects.append(ClearTimers(walk.run.id))
    walk.frames = list(walk.expired_frames)


# -- not delivered -----------------------------------------------------------------------------------


def undelivered(walk: Walk, told: Undelivered) -> bool:
    """What a message that will not arrive changes: its question, or what stands under `undelivered:`."""
    place = walk.pending.get(told.message)
    if place is None:
        return False
    version, path = place
    walk.pending = {message: kept for message, kept in walk.pending.items() if message != told.message}
    waiting = walk.waiting
    if waiting is not None and waiting.kind == "reply" and not waiting.collected and stands_at(walk, version, path):
        if told.message in walk.world.sent_at:
            # The gateway had taken it, so that an answer, should one come, shows that it arrived after all.
            walk.expired, walk.expired_frames = waiting, tuple(walk.frames)
        walk.stop_waiting()
        walk.answers = None
        if not walk.enter("undelivered"):
            walk.end("unreachable")
        return True
    return undelivered_statement(walk, version, path)


def stands_at(walk: Walk, version: str, path: Path) -> bool:
    return bool(walk.frames) and walk.frames[-1].script == version and walk.path == path


def undelivered_statement(walk: Walk, version: str, path: Path) -> bool:
    step = kept_step(walk.scripts, version, path)
    if step is None or isinstance(step, Ask) or ("undelivered",) not in step.blocks or walk.ended not in REOPENED:
        return False
    walk.answers = None
    begin_aside(walk, version, path, ("undelivered",))
    return True
