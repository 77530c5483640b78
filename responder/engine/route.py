"""Whose reply is it? Pure, and in the order of DESIGN.md.

1. STOP, START, HELP. 2. A person holds the conversation. 3. An open question with a matching branch. 4. A keyword
trigger. 5. An open question's `else`. 6. The question that expired last. 7. The inbox; "who is this?" gets the
merchant's help as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Literal

from responder.engine.answers import keys_of, read_answer
from responder.engine.aside import counts_late, expired_question, in_grace
from responder.engine.inputs import Answer, MessageCame, Replied, Worded
from responder.engine.keywords import stopped_at, stops_marketing_only, wanted
from responder.engine.outline import kept_step
from responder.engine.places import law_of
from responder.engine.run import Run
from responder.engine.saying import suppressed
from responder.engine.triggers import Start, starts, stop_of, triggers_for, words_of
from responder.engine.walk import Walk
from responder.engine.world import Scripts, World
from responder.language.countries import AMERICAN
from responder.language.script import Again, Ask, Script, write_path
from responder.understand import Keyword, is_automatic
from responder.values import frozen

BREATH = timedelta(seconds=3)
"""In less nobody has sent an answer, been asked the next question, read it and answered that."""
SKEW = timedelta(seconds=0.25)
"""By which the clocks of two machines may differ, one of which takes the texts and the other asks."""
By = Literal["stop", "start", "help", "person", "run", "keyword", "late", "inbox", "automatic", "untrusted"]


@frozen
class Destination:
    """Where an inbound message goes, with what was read in it on the way.

    run, late: `run` and its `answer`. untrusted: the `run` that asks to be answered by a reply to our mail. stop,
    start, help: the `keyword`; of a stop that leaves a question open its `run`. keyword (and start): the runs that it
    `starts`, and the ids of those that it `stops`.
    """

    by: By
    run: str | None = None
    answer: Answer | None = None
    keyword: Keyword | None = None
    starts: tuple[Start, ...] = ()
    stops: tuple[str, ...] = ()


@frozen
class Open:
    """An open question: its run, and the script and step that asked."""

    run: Run
    script: Script
    step: Ask


def route(scripts: Scripts, world: World, message: MessageCame) -> Destination:
    if not (message.unsubscribe or message.gateway_keyword) and _is_automatic(world, message):
        return Destination("automatic")
    questions = sorted(open_questions(scripts, world, message), key=lambda found: _asked(found.run), reverse=True)
    keyword = _keyword(scripts, world, message, questions)
    if keyword is not None and keyword.word == "stop":
        # "Yes to the appointment, no to the ads"
        left = (found.run.id for found in questions if found.run.purpose != "marketing")
        return Destination("stop", next(left, None) if stops_marketing_only(world, message) else None, keyword=keyword)
    if not message.trusted:
        return Destination("untrusted", run=_doubted(world, message, questions))
    if keyword is not None and keyword.word == "start" and _is_overtaken(world, message):
        return Destination("inbox")
    if keyword is not None and keyword.certainty == "certain":
        begun = tuple(starts(scripts, world, "keyword", "", {}, message.text)) if keyword.word == "start" else ()
        return Destination(keyword.word, keyword=keyword, starts=begun)
    if message.channel in world.held:
        return Destination("person")
    found = _to_a_dialog(scripts, world, message, questions)
    if keyword is not None and found.by == "inbox" and not _is_suppressed(world, message):
        return Destination("help", keyword=keyword)
    return found


def _is_automatic(world: World, message: MessageCame) -> bool:
    """A mail's reader has told by its headers and words; a text has nothing but words, and its number."""
    return not message.human or (message.kind == "sms" and (is_automatic(message.text) or _is_ours(world)))


def _is_ours(world: World) -> bool:
    """Whether a text came from a number of the merchant's own: what our dialogs say there is no customer's answer, and
    answering it would be talking to ourselves."""
    number = world.contact.addresses.get("sms")
    return any(channel.kind == "sms" and channel.address == number for channel in world.channels.values())


def _is_overtaken(world: World, message: MessageCame) -> bool:
    """Whether it was written before the STOP that it would lift: a text that was lost on its way is fetched later."""
    stopped = stopped_at(world, message.kind)
    return stopped is not None and message.at < stopped


def _is_suppressed(world: World, message: MessageCame) -> bool:
    """Whether the customer has opted out where they write; then only the word HELP itself is answered."""
    return suppressed(world, message.kind, world.contact.addresses.get(message.kind, ""))


def _to_a_dialog(scripts: Scripts, world: World, message: MessageCame, questions: list[Open]) -> Destination:
    named = world.runs.get(message.names_run) if message.names_run else None
    if message.names_run is not None:
        # A mail that names a dialog is an answer to no other: the yes to an order is no consent to offers.
        questions = [found for found in questions if found.run.id == message.names_run]
    answers = {found.run.id: read_answer(found.script, found.step, world, message.text) for found in questions}
    if named is not None and not questions and (late := _late(scripts, world, message, named)) is not None:
        return late
    for found in questions:
        if matches(found.step, answers[found.run.id]):
            return Destination("run", found.run.id, answers[found.run.id])
    answered = bool(questions) and not _apologised(questions[0], answers[questions[0].run.id], message)
    begun = tuple(starts(scripts, world, "keyword", "", {}, message.text))
    ended = tuple(_stopped_by(scripts, world, message))
    if (begun or ended) and not (named is not None and answered):
        return Destination("keyword", starts=begun, stops=ended)
    if answered:
        return Destination("run", questions[0].run.id, answers[questions[0].run.id])
    late = _last_expired(scripts, world, message) if message.names_run is None else None
    return late or Destination("inbox")


def _doubted(world: World, message: MessageCame, questions: list[Open]) -> str | None:
    """The run whose question an unproven mail would answer; none while a person holds the conversation, and none of a
    mail that is plainly not from them."""
    if message.channel in world.held or not questions or not message.answerable:
        return None
    ids = [found.run.id for found in questions]
    return message.names_run if message.names_run in ids else ids[0]


def matches(step: Ask, answer: Answer) -> bool:
    """Whether a branch was named, or what the question expects was read. An open text question takes anything,
    so that it comes after the keywords."""
    if answer.branch is not None:
        return answer.branch != "else"
    return answer.understood and answer.value is not None and step.expect not in (None, "text")


def open_questions(scripts: Scripts, world: World, message: MessageCame) -> Iterator[Open]:
    """The questions that wait for an answer on this kind of channel. One that is still held for the morning has not
    been asked, and one that has just been asked has not been read: what comes meanwhile is about something else."""
    for run in world.runs.values():
        waiting = run.waiting
        if waiting is None or waiting.kind != "reply" or waiting.channel != message.kind or run.ended is not None:
            continue
        if run.question in world.unsent or unread(run, message):
            continue
        frame = run.frames[-1]
        step = kept_step(scripts, frame.script, frame.path)
        if isinstance(step, Ask):
            yield Open(run, scripts.version(frame.script), step)


def unread(run: Run, message: MessageCame) -> bool:
    """Whether a message was written before the run's open question can have been read: it arrived before it was asked,
    or in the same breath as the answer upon which it was asked ("yes", "yes!"). In the dialog that was answered only
    what says the same again is left out: more words ("3", "it was cold") belong to it. (A mail names the dialog that it
    answers, and not which of its questions.)"""
    waiting = run.waiting
    if waiting is None:
        return False
    counters, place = run.frames[-1].counters, write_path(run.frames[-1].path)
    asked = counters.get(f"asked {place}")
    if asked is not None and message.at.timestamp() < asked - 1:
        return True
    # The counter is of whole seconds; a question that was not asked again waits since the very moment it was asked.
    if not counters.get(f"tries {place}") and message.at < waiting.since - SKEW:
        return True
    if waiting.upon is None or not timedelta(0) <= message.at - waiting.upon < BREATH:
        return False
    return run.answers is None or _says_again(message.text, str(run.variables.get("reply") or ""))


def _apologised(found: Open, answer: Answer, message: MessageCame) -> bool:
    """Whether a message that fits no branch came in the same breath as the one upon which the question was asked, or
    asked again ("hello?", "anyone there?"): nobody is told twice what they cannot have read yet."""
    waiting, otherwise = found.run.waiting, found.step.blocks.get(("replies", "else"), ())
    repeats = bool(otherwise) and isinstance(otherwise[0], Again)
    if waiting is None or not (repeats or not answer.understood):
        return False
    counters, place = found.run.frames[-1].counters, write_path(found.run.frames[-1].path)
    asked = waiting.since if counters.get(f"tries {place}") else waiting.upon
    return asked is not None and message.at - asked < BREATH


def _says_again(text: str, before: str) -> bool:
    """Whether one of two texts is the beginning of the other: "no" and "no thanks"."""
    one, other = words_of(text[:200]), words_of(before[:200])
    shared = min(len(one), len(other))
    return shared > 0 and one[:shared] == other[:shared]


def _asked(run: Run) -> float:
    return run.waiting.since.timestamp() if run.waiting is not None else 0.0


def _keyword(scripts: Scripts, world: World, message: MessageCame, questions: list[Open]) -> Keyword | None:
    def country() -> str | None:
        """The United States stand for their territories, too: there some words always opt out."""
        law = law_of(world.contact.country, world.contact.addresses.get(message.kind))
        return "US" if law in AMERICAN else law or world.merchant.country

    named = [key for found in questions for key in keys_of(found.script, found.step, world.language)]
    keyword = wanted(world, message, country, named)
    if (
        keyword is not None
        and keyword.word == "help"
        and message.gateway_keyword is None
        and _is_trigger(scripts, message)
    ):
        return None
    return keyword


def _is_trigger(scripts: Scripts, message: MessageCame) -> bool:
    """INFO asks for help unless a merchant's dialog begins with it."""
    return any(True for script in scripts.live().values() for _ in triggers_for(script, "keyword", "", message.text))


def _stopped_by(scripts: Scripts, world: World, message: MessageCame) -> Iterator[str]:
    """The living runs with a `stop:` keyword that this message is."""
    told = Worded(message.kind, message.text, message.id)
    for run in world.runs.values():
        if run.ended is None:
            try:
                found = stop_of(Walk(scripts, run, world), told)
            except KeyError:
                continue
            if found is not None:
                yield run.id


def _last_expired(scripts: Scripts, world: World, message: MessageCame) -> Destination | None:
    """The question on this kind of channel that expired last, and no older one."""
    last: Run | None = None
    for run in world.runs.values():
        if run.expired is None or run.expired.channel != message.kind or run.expired.deadline is None:
            continue
        before = last.expired.deadline if last is not None and last.expired is not None else None
        if before is None or run.expired.deadline > before:
            last = run
    return _late(scripts, world, message, last) if last is not None else None


def _late(scripts: Scripts, world: World, message: MessageCame, run: Run) -> Destination | None:
    found = expired_question(scripts, run)
    told = Replied(message.text, message.kind, message.id, message.at)
    if found is None or run.expired is None or run.expired.channel != message.kind or not in_grace(run, told):
        return None
    if run.question in world.unsent:
        return None
    answer = read_answer(*found, world, message.text)
    return Destination("late", run.id, answer) if counts_late(scripts, run, found[1], answer, told) else None
