"""The ready-made dialogs: every transcript plays, every sentence is translated, and the law's words are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from responder.cli.folder import Folder, read_folder
from responder.language.script import Again, Ask, Reminder, Says, Script
from responder.language.segments import count
from responder.language.sentences import sentences
from responder.simulator import (
    Conversation,
    Said,
    Shelf,
    channels_of,
    customer_of,
    first_moment,
    merchant_of,
    play,
    world_at,
)
from tests.tables import each

DIALOGS = Path(__file__).parents[2] / "dialogs"
DEMO = read_folder(DIALOGS / "demo")
LIBRARY = read_folder(DIALOGS / "library")
LANGUAGES = ("nb", "sv", "da")
READY_MADE = {
    "sms_opt_in", "email_opt_in", "nps", "csat", "order_confirmation", "appointment", "appointment_reminder", "delivery",
    "channel_preference", "welcome",
}  # fmt: skip
LONG_VALUE = "Kaffebrenneriet Sørlandet AS"  # a name as long as names get, in place of every {{ … }}
TALKS = [
    pytest.param(DEMO, name, talk, id=f"{name}: {talk.title}")
    for name, talks in sorted(DEMO.transcripts.items())
    for talk in talks
]


@each(("folder", "name", "talk"), TALKS)
def test_every_talk_goes_as_written(folder: Folder, name: str, talk) -> None:
    found = play(folder.scripts.values(), folder.merchant, talk, dialog=name, file=f"{name}.test.yaml")
    assert [str(failure) for failure in found] == []


def test_the_demo_uses_every_ready_made_dialog() -> None:
    assert set(LIBRARY.scripts) == READY_MADE
    assert set(DEMO.scripts) == READY_MADE | {"coffee_club"}


@pytest.mark.parametrize("folder", [DEMO, LIBRARY], ids=["demo", "library"])
def test_the_checker_has_nothing_to_say(folder: Folder) -> None:
    assert [str(mistake) for mistake in folder.mistakes] == []


@each("name", sorted(DEMO.scripts))
@each("language", LANGUAGES)
def test_every_sentence_is_translated_and_none_is_left_over(name: str, language: str) -> None:
    script = DEMO.scripts[name]
    assert {sentence.text for sentence in sentences(script)} == set(script.translations[language])


@pytest.mark.parametrize("name", sorted(DEMO.scripts))
def test_each_dialog_is_tested_in_silence_in_misunderstanding_and_in_each_language(name: str) -> None:
    talks = DEMO.transcripts[name]
    spoken = {turn.options.get("contact", {}).get("language") for talk in talks for turn in talk.turns}
    assert len(talks) >= 3
    if name != "coffee_club":
        assert set(LANGUAGES) <= spoken
        assert any(turn.kind == "later" for talk in talks for turn in talk.turns)


def texts_by_phone(script: Script) -> list[str]:
    """Every text of a script that goes out as an SMS."""
    found = []
    for _, step in script.walk():
        if isinstance(step, Says) and (step.by or script.channel) != "email":
            found.append(step.text)
            found += [
                reminder.text
                for reminder in (step.remind if isinstance(step, Ask) else ())
                if isinstance(reminder, Reminder)
            ]
        if isinstance(step, Again) and script.channel == "sms":
            found.append(step.text)
    return found


@each("name", sorted(DEMO.scripts))
@each("language", ["en", *LANGUAGES])
def test_each_text_message_is_gsm_7_and_two_segments_at_most(name: str, language: str) -> None:
    script = DEMO.scripts[name]
    for text in texts_by_phone(script):
        said = re.sub(r"\{\{.*?\}\}", LONG_VALUE, script.say(text, language))
        counted = count(said)
        assert (counted.encoding, counted.segments <= 2) == ("GSM-7", True), said


@pytest.mark.parametrize("name", sorted(READY_MADE))
def test_ready_made_dialogs_are_service_and_carry_no_marketing(name: str) -> None:
    script = LIBRARY.scripts[name]
    assert script.purpose == "service"
    said = " ".join(script.say(one.text, language) for one in sentences(script) for language in ["en", *LANGUAGES])
    assert not re.search(r"\d\s?%|rabatt|discount|\bsale\b|\bsalg\b|\brea\b|udsalg|coupon|kupong", said, re.IGNORECASE)


WAYS_OUT = {
    "en": ("about 4", "HELP", "STOP"),
    "nb": ("ca. 4", "HJELP", "STOPP"),
    "sv": ("ca 4", "HJÄLP", "STOPP"),
    "da": ("ca. 4", "HJÆLP", "STOP"),
}


@pytest.mark.parametrize("name", ["sms_opt_in", "email_opt_in"])
@pytest.mark.parametrize("language", WAYS_OUT)
def test_an_opt_in_begins_with_who_how_often_and_the_ways_out(name: str, language: str) -> None:
    """CTIA Messaging Principles 5.1: programme, frequency, HELP and how to opt out, before consent is given."""
    script = LIBRARY.scripts[name]
    first = script.steps[0]
    assert isinstance(first, Ask)
    said = script.say(first.text, language)
    assert "{{ merchant.name }}" in said
    for words in WAYS_OUT[language]:
        assert words in said


@pytest.mark.parametrize("name", ["sms_opt_in", "email_opt_in"])
def test_an_opt_in_never_starts_out_of_the_blue_and_never_reminds(name: str) -> None:
    """Asking for consent unasked is itself marketing (Forbrugerombudsmanden; markedsføringsloven § 10)."""
    script = LIBRARY.scripts[name]
    assert {trigger.kind for trigger in script.start} <= {"keyword", "event"}
    assert all("signup" in trigger.name for trigger in script.start if trigger.kind == "event")
    assert not any(step.remind for _, step in script.walk() if isinstance(step, Ask))


def conversation(name: str | None, **contact: str) -> Conversation:
    """With a dialog that alone may start, or with all of them."""
    merchant = merchant_of(DEMO.merchant)
    customer = customer_of(contact, "en", marketing=False)
    world = world_at(first_moment(merchant), merchant, channels_of(DEMO.merchant), customer)
    return Conversation(Shelf(DEMO.scripts.values(), name), world)


@pytest.mark.parametrize(
    ("word", "language", "begins"),
    [("BLI MED", "nb", "Fjord Kaffe: Svar JA"), ("gå med", "sv", "Fjord Kaffe: Svara JA"),
     ("Tilmeld", "da", "Fjord Kaffe: Svar JA"), ("join!", "en", "Fjord Kaffe: Reply YES")],
)  # fmt: skip
def test_the_opt_in_answers_its_word_in_each_language(word: str, language: str, begins: str) -> None:
    talk = conversation("sms_opt_in", language=language)
    talk.say(word)
    said = [one for one in talk.log if isinstance(one, Said)]
    assert [one.text[: len(begins)] for one in said] == [begins]


@pytest.mark.parametrize(("word", "language"), [("STOP", "en"), ("Stopp!", "nb"), ("STOPP", "sv"), ("stop", "da")])
def test_stop_ends_any_of_them_and_nothing_follows(word: str, language: str) -> None:
    talk = conversation("nps", language=language)
    talk.event("order.delivered", {"order": {"number": "1"}})
    talk.later(4 * 86_400)
    talk.say(word)
    before = len([one for one in talk.log if isinstance(one, Said)])
    talk.later(30 * 86_400)
    assert len([one for one in talk.log if isinstance(one, Said)]) == before == 2
    assert all(run.ended for run in talk.runs)


@pytest.mark.parametrize(("answer", "reminded"), [("yes, see you then", True), ("no, I can't make it", False)])
def test_who_said_no_to_an_appointment_is_not_reminded_of_it(answer: str, reminded: bool) -> None:
    talk = conversation(None)
    booked = {"number": "77", "day": "Tuesday", "time": "14:00", "starts": "2026-03-10T14:00"}
    talk.event("appointment.booked", {"appointment": booked})
    talk.say(answer)
    talk.later(8 * 86_400)
    said = [one.text for one in talk.log if isinstance(one, Said)]
    assert len(said) == (3 if reminded else 2)
    assert ("See you on Tuesday" in said[-1]) is reminded
    assert all(run.ended for run in talk.runs)
