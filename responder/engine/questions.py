"""Asking and being answered: turns, branches, `again`, reminders, silence, bursts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from responder.engine.answers import read_answer
from responder.engine.clock import later
from responder.engine.inputs import Answer, Replied
from responder.engine.outline import outline_of, step_at
from responder.engine.phrases import say_again, say_unproven
from responder.engine.run import Waiting
from responder.engine.saying import channel_for, kind_of, say, undeliverable
from responder.engine.walk import Walk
from responder.language.script import Again, Ask, ChannelKind, Path

MOST_TRIES = 3
BURST = timedelta(seconds=5)
MOST_IN_BURST = 20
LONG_IN_LINE = timedelta(minutes=1)
LONGEST_ANSWER = 8000


# -- asking ------------------------------------------------------------------------------------------


def ask(walk: Walk, step: Ask) -> None:
    """Says the question and waits, or waits for its turn to say it."""
    if walk.stopping:
        walk.note(f"Line {step.line}: a step under stop: does not wait; the question was left out.")
        walk.next()
        return
    kind = kind_of(walk, step)
    deadline = later(walk.now, step.within.seconds)
    if must_wait_its_turn(walk, kind):
        await_turn(walk, Waiting("turn", 0, walk.now, deadline, kind))
        return
    asked = say(walk, step, step.text, "question", deadline)
    if asked is None:
        undeliverable(walk, step)
        return
    walk.asked, walk.question = asked.text[:LONGEST_ANSWER], asked.id
    walk.asked_in = {"script": walk.script.name, "version": walk.script.version, "language": walk.language}
    walk.mark_asked(walk.path)
    walk.count("tries", walk.path, None)
    await_reply(walk, step, Waiting("reply", 0, walk.now, deadline, kind, upon=walk.upon))


def must_wait_its_turn(walk: Walk, kind: ChannelKind) -> bool:
    """One open SMS question per contact, and none while a person holds the conversation.

    (A mail's answer names its run, so questions by mail need no turns.)
    """
    if kind != "sms":
        return False
    channel = channel_for(walk.world, kind, walk.via.get(kind))
    if channel is not None and channel.id in walk.world.held:
        return True
    return open_question(walk, kind)


def open_question(walk: Walk, kind: ChannelKind) -> bool:
    """Whether another run of this contact waits for an answer on this kind of channel."""
    for run in walk.world.runs.values():
        waiting = run.waiting
        if waiting is not None and waiting.kind == "reply" and waiting.channel == kind and run.id != walk.run.id:
            return True
    return False


def await_turn(walk: Walk, waiting: Waiting) -> None:
    walk.wait(waiting)
    if waiting.deadline is not None:
        walk.timer("turn", waiting.deadline)


def await_reply(walk: Walk, step: Ask, waiting: Waiting) -> None:
    """Waits for the answer; reminders that are still ahead of us are set with the end of `within`."""
    asked_at = walk.asked_at(walk.path)
    walk.wait(waiting)
    if waiting.deadline is not None:
        walk.timer("within", waiting.deadline)
    for number, reminder in enumerate(step.remind):
        due = later(asked_at, reminder.after.seconds)
        if due > walk.now and (waiting.deadline is None or due < waiting.deadline):
            walk.timer(f"remind:{number}", due)
    if waiting.collected:
        walk.timer("burst", walk.now + BURST)


# -- being answered ----------------------------------------------------------------------------------


def takes_bursts(step: Ask) -> bool:
    """An open text question: the first message is often only the first line of the answer."""
    return not step.branches and step.expect in (None, "text")


def replied(walk: Walk, step: Ask, reply: Replied) -> None:
    """The answer to the open question at the walk's place."""
    text = said(reply.text)
    walk.variables["reply"] = text
    walk.answers, walk.upon, walk.heard_on = reply.message, reply.at, reply.channel
    walk.has_arrived(walk.path)
    if reply.via:
        walk.via = {**walk.via, reply.channel: reply.via}
    if takes_bursts(step) and walk.waiting is not None:
        collect(walk, step, walk.waiting, text)
        return
    answer = reply.answer or read_answer(walk.script, step, walk.world, text)
    take(walk, step, answer)


def said(text: str) -> str:
    """What is kept of a message: not more than an answer needs, and no NUL, which PostgreSQL cannot hold."""
    return text[:LONGEST_ANSWER].replace("\0", "")


def collect(walk: Walk, step: Ask, waiting: Waiting, text: str) -> None:
    """Keeps a message of a burst; the answer goes on when nothing more has come for a moment. Whoever writes on and
    on is not waited for for ever."""
    collected = replace(waiting, collected=(*waiting.collected, text))
    if len(waiting.collected) >= MOST_IN_BURST:
        walk.waiting = collected
        return
    walk.stop_waiting()
    await_reply(walk, step, collected)


def burst_over(walk: Walk, step: Ask, waiting: Waiting) -> None:
    text = "\n".join(waiting.collected)[:LONGEST_ANSWER]
    walk.variables["reply"] = text
    branch = "else" if ("replies", "else") in step.blocks else None
    take(walk, step, Answer(branch, text))


def take(walk: Walk, step: Ask, answer: Answer) -> None:
    """Keeps the value and goes into the branch, or below where there is none."""
    if not answer.understood:
        ask_again(walk, step, say_again(step.expect, walk.language), walk.path)
        return
    walk.stop_waiting()
    keep(walk, step, answer)
    if answer.branch is None or not walk.enter("replies", answer.branch):
        walk.next()


def keep(walk: Walk, step: Ask, answer: Answer) -> None:
    """What `save` keeps; a value that could mean another is marked beside it (`day_ambiguous`), to be confirmed."""
    if not step.save or answer.value is None:
        return
    walk.variables[step.save] = answer.value
    walk.variables.pop(f"{step.save}_ambiguous", None)
    if answer.ambiguous:
        walk.variables[f"{step.save}_ambiguous"] = True


# -- again -------------------------------------------------------------------------------------------


def again(walk: Walk, step: Again) -> None:
    """Says it and waits anew for the answer to the question around it; the clock of `within` runs on."""
    place = question_around(walk)
    question = step_at(walk.script, place) if place is not None else None
    if place is None or not isinstance(question, Ask) or walk.stopping:
        walk.note(f"Line {step.line}: 'again' stands in no reply branch; it was left out.")
        walk.next()
        return
    ask_again(walk, question, step.text, place)
    if question.save:
        # What was not understood is no answer: only `again` itself may still name it.
        walk.variables.pop(question.save, None)


def question_around(walk: Walk) -> Path | None:
    """The path of the innermost question in one of whose branches the walk stands."""
    path = walk.path
    steps = outline_of(walk.script).steps
    for end in range(len(path) - 1, 0, -1):
        if path[end] == "replies" and isinstance(steps.get(path[:end]), Ask):
            return path[:end]
    return None


def ask_again(walk: Walk, question: Ask, text: str, place: Path) -> None:
    tries = walk.counter("tries", place) + 1
    kind = kind_of(walk, question)
    deadline = later(walk.asked_at(place), question.within.seconds)
    if tries > MOST_TRIES:
        walk.note(f"Line {question.line}: {MOST_TRIES} answers in a row were not understood.")
        walk.leave_to_a_person()
        give_up(walk, place, "limit")
        return
    if walk.waiting is None and must_wait_its_turn(walk, kind):
        await_turn(walk, Waiting("turn", 0, walk.now, deadline, kind))
        return
    if deadline <= walk.now:
        give_up(walk, place, "silence")
        return
    walk.stop_waiting()
    walk.move(place)
    walk.count("tries", place, tries)
    if say(walk, question, text, "again", deadline) is None:
        undeliverable(walk, question)
        return
    await_reply(walk, question, Waiting("reply", 0, walk.now, deadline, kind))


def doubt(walk: Walk, step: Ask, message: str) -> bool:
    """Asks, once for each question, that an answer of unproven origin be given as a reply to our mail. It goes to the
    address that the question went to: whoever it was that wrote learns nothing by it. False where that was asked."""
    asked, before = walk.counter("asked", walk.path), walk.answers
    if walk.waiting is None or walk.counter("doubted", walk.path) == asked:
        return False
    walk.count("doubted", walk.path, asked)
    walk.answers = message
    say(walk, step, say_unproven(walk.language), "again", walk.waiting.deadline)
    walk.answers = before
    return True


# -- silence -----------------------------------------------------------------------------------------


def silence(walk: Walk, waiting: Waiting) -> None:
    """The answer did not come within its time; for a while it may still come late."""
    walk.expired, walk.expired_frames = waiting, tuple(walk.frames)
    give_up(walk, walk.path, "silence")


def turn_over(walk: Walk) -> None:
    """The question's turn did not come within its own time: it was never asked, and is given up."""
    place = walk.path if isinstance(walk.step(), Ask) else question_around(walk)
    give_up(walk, walk.path if place is None else place, "silence")


def give_up(walk: Walk, place: Path, reason: str) -> None:
    """Goes on with `no reply:`; without one, or out of that very block, the run ends."""
    walk.stop_waiting()
    silent = (*place, "replies", "no reply")
    if walk.path[: len(silent)] == silent:
        walk.end(reason)
        return
    walk.move(place)
    if not walk.enter("replies", "no reply"):
        walk.end(reason)


def remind(walk: Walk, step: Ask, number: int) -> bool:
    """Sends a reminder. False where the question has none of that number. Its time counts from when the question went
    out: one that was held for the morning, stood in a long line, or must be said again, is not reminded of at once."""
    if number >= len(step.remind) or walk.waiting is None:
        return False
    question = walk.question or ""
    asked = walk.now if question in walk.world.unsent else walk.world.sent_at.get(question)
    asked = walk.world.repeats.get(question, asked)
    late = asked is not None and asked - walk.asked_at(walk.path) > LONG_IN_LINE
    if asked is not None and late and later(asked, step.remind[number].after.seconds) > walk.now:
        waiting = walk.waiting
        walk.stop_waiting()
        walk.mark_asked(walk.path, asked)
        await_reply(walk, step, waiting)
        return True
    say(walk, step, step.remind[number].text, "reminder", walk.waiting.deadline)
    return True
