"""What is wrong with a script that reads well: everything that would only show when it runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from responder.language.calls import Dialogs, check_calls
from responder.language.checks.answers import check_kept_answers
from responder.language.checks.channels import check_channels
from responder.language.checks.conditions import check_conditions
from responder.language.checks.consents import check_consents
from responder.language.checks.contradictions import check_contradictions
from responder.language.checks.names import NameCheck
from responder.language.checks.offers import check_offers
from responder.language.checks.own_events import check_own_events
from responder.language.checks.replies import CORES, check_meanings, check_replies, check_translated_replies
from responder.language.checks.slips import check_slips
from responder.language.checks.spelling import check_language, check_spelling
from responder.language.checks.texts import check_texts, check_translations
from responder.language.checks.valueless import check_valueless
from responder.language.flow import all_blocks, inner_steps, step_leaves, waits_before_nothing
from responder.language.merchant import MerchantFile
from responder.language.mistakes import Mistake, Mistakes, in_order, show
from responder.language.script import Again, Ask, Call, End, Handoff, Repeat, Script, Step, Trigger, Wait
from responder.language.verbs import TRIGGERS_LATER, VERBS

MOST_SEGMENTS = 3
PAUSES = (Ask, Wait, Call)


def check_script(
    script: Script, *, dialogs: Mapping[str, Script], merchant: MerchantFile | None, most_segments: int = MOST_SEGMENTS
) -> list[Mistake]:
    """Every error and warning about a script, in the order of its file; an error keeps it from being published.

    `dialogs` are the merchant's dialogs by name, this one among them or not. Without `merchant`, what depends on its
    channels, languages and fields is not checked.
    """
    return _check(script, Dialogs.of({**dialogs, script.name: script}), merchant, most_segments)


def check_scripts(
    dialogs: Mapping[str, Script],
    merchant: MerchantFile | None,
    most_segments: int = MOST_SEGMENTS,
    drafts: Mapping[str, Script] | None = None,
) -> dict[str, list[Mistake]]:
    """`check_script` for all dialogs of a merchant, by name: the quicker way for many.

    `drafts` are dialogs of which parts could not be read. Of them is told what those parts cannot have caused; of
    names, there and where they are called, only slips of typing.
    """
    drafts = drafts or {}
    known = Dialogs.of({**dialogs, **drafts}, frozenset(drafts))
    found = {name: _check(script, known, merchant, most_segments) for name, script in dialogs.items()}
    return found | {name: _check_draft(script, known, merchant) for name, script in drafts.items()}


def _check_draft(script: Script, dialogs: Dialogs, merchant: MerchantFile | None) -> list[Mistake]:
    mistakes = Mistakes(script.file or f"{script.name}.yaml")
    NameCheck(script, dialogs, merchant, mistakes).run()
    check_conditions(script, dialogs.scripts, mistakes)
    check_slips(script, mistakes)
    for _, step in script.walk():
        if isinstance(step, Ask):
            check_replies(step, mistakes)
    _check_later(script, mistakes)
    _check_keywords(script, dialogs.scripts.values(), mistakes)
    return in_order(mistakes.found)


def _check(script: Script, dialogs: Dialogs, merchant: MerchantFile | None, most_segments: int) -> list[Mistake]:
    mistakes = Mistakes(script.file or f"{script.name}.yaml")
    NameCheck(script, dialogs, merchant, mistakes).run()
    check_conditions(script, dialogs.scripts, mistakes)
    check_contradictions(script, dialogs, mistakes)
    check_kept_answers(script, dialogs, mistakes)
    check_valueless(script, dialogs, mistakes)
    check_texts(script, dialogs.scripts, merchant, most_segments, mistakes)
    languages = merchant.languages if merchant else tuple(sorted(script.translations))
    check_translations(script, languages, mistakes)
    check_slips(script, mistakes)
    check_spelling(script, mistakes)
    check_language(script, mistakes)
    for _, step in script.walk():
        if isinstance(step, Ask):
            check_replies(step, mistakes)
            check_translated_replies(step, script, mistakes)
            check_meanings(step, script, mistakes)
    check_own_events(script, mistakes)
    if merchant is not None:
        check_channels(script, dialogs, merchant, mistakes)
    check_offers(script, dialogs, merchant, mistakes)
    check_consents(script, mistakes)
    _check_later(script, mistakes)
    _check_reach(script, dialogs, mistakes)
    check_calls(script, dialogs, mistakes)
    _check_keywords(script, dialogs.scripts.values(), mistakes)
    return in_order(mistakes.found)


def _check_later(script: Script, mistakes: Mistakes) -> None:
    """Verbs and triggers that are read already and run only with the journeys."""
    remedy = "it follows with the journeys; remove it until then"
    for _, step in script.walk():
        if not VERBS[step.verb].runs:
            mistakes.add(step, f"'{step.verb}' does not run in this version", remedy)
    for trigger in (*script.start, *script.stop):
        if trigger.kind in TRIGGERS_LATER:
            mistakes.add(trigger, f"the trigger '{trigger.kind}' does not run in this version", remedy)


def _check_reach(script: Script, dialogs: Dialogs, mistakes: Mistakes) -> None:
    for block in all_blocks(script):
        for step, after in pairwise(block):
            if not step_leaves(step):
                mistakes.add(after, f"this step is never reached: {_why(step)}", "move it up, or remove it", "warning")
                break
    for _, step in script.walk():
        paused = any(isinstance(one, PAUSES) for one in inner_steps(step))
        if isinstance(step, Repeat) and step.times > 1 and not paused:
            told = f"nothing waits between the rounds, so that all {step.times} are done at once"
            mistakes.add(step, told, "let a 'wait:' be among the steps, like '- wait: 1 day'", "warning")
    called = bool(dialogs.callers_of(script.name)) or bool(dialogs.drafts)
    for wait in waits_before_nothing(script.steps, follows=called):
        mistakes.add(wait, "nothing is done after this wait", "add a step below it, or remove it", "warning")
    if not script.start and not called:
        place = script.steps[0] if script.steps else _TOP
        mistakes.add(place, "nothing starts this dialog", "add 'start:', or 'call:' it from another one", "warning")


def _why(step: Step) -> str:
    if isinstance(step, End | Handoff):
        return f"'{step.verb}' above it ends the run"
    if isinstance(step, Again):
        return "'again' above it waits for the answer anew"
    return f"every way through '{step.verb}' above it ends"


class _Top:
    line = 1
    column = 1


_TOP = _Top()


def _check_keywords(script: Script, others: Iterable[Script], mistakes: Mistakes) -> None:
    taken: dict[str, str] = {}
    for other in others:
        if other.name == script.name:
            continue
        for trigger in other.start:
            taken.update((word, f"also starts the dialog {show(other.name)}") for word in trigger.words)
    for trigger in script.start:
        _check_trigger_words(trigger, taken, mistakes)


def _check_trigger_words(trigger: Trigger, taken: dict[str, str], mistakes: Mistakes) -> None:
    for word, written in zip(trigger.words, trigger.written, strict=True):
        if word in taken:
            mistakes.add(trigger, f"the keyword {show(written)} {taken[word]}", "use another word in one of them")
        taken[word] = "stands in two triggers"
        if word in CORES:
            told = f"who answers {show(written)} to another question too late starts this dialog"
            mistakes.add(trigger, told, "use a word of its own", "warning")
