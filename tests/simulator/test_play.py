"""Transcripts: what passes, and how each way to fail reads."""

from __future__ import annotations

import pytest

from responder.language import read_transcripts
from responder.simulator import play
from tests.simulator.talks import SHOP, failures, script, told

QUESTION = """
steps:
  - ask: "Do you like it?"
    within: 2 days
    remind:
      1 day: "Well, do you?"
    replies:
      yes:
        - tag: happy
        - send: "Glad to hear it."
      no:
        - handoff: "Unhappy: {{ reply }}"
      else:
        - again: "Yes or no?"
      no reply: end
"""


def test_a_talk_that_goes_as_written() -> None:
    assert (
        told(
            QUESTION,
            """
        All is said:
          - start: begin
          - shop: "like it"
          - later: 25 hours
          - shop: "Well, do you?"
          - customer: "hmm"
          - shop: "Yes or no?"
          - customer: "yes!"
          - shop: "Glad"
          - tagged: happy
          - ended: done
        """,
        )
        == []
    )


@pytest.mark.parametrize(
    ("turns", "failure"),
    [
        (
            ["start: begin", 'shop: "Do you hate it?"'],
            'talk.test.yaml:3: expected shop: "Do you hate it?" but the shop said "Do you like it?"',
        ),
        (
            ["start: begin", 'customer: "yes"'],
            "talk.test.yaml:3: nothing more was expected before 'customer' but the shop said \"Do you like it?\"; "
            "add '- shop: …' for it",
        ),
        (
            ["start: begin", 'shop: "like"', "later: 25 hours", "later: 1 minute"],
            "talk.test.yaml:5: nothing more was expected before 'later' but the shop said \"Well, do you?\"; "
            "add '- shop: …' for it",
        ),
        (
            ["start: begin", 'shop: "like"', 'customer: "yes"'],
            'talk.test.yaml:4: nothing more was expected at the end but the shop said "Glad to hear it."; '
            "add '- shop: …' for it",
        ),
        (
            ["start: begin", 'shop: "like"', 'shop: "Glad"'],
            'talk.test.yaml:4: expected shop: "Glad" but the shop said nothing: the dialog waits for an answer by sms',
        ),
        (
            ["start: begin", 'shop: "like"', "later: 3 days", 'shop: "Well"', 'shop: "Bye"'],
            'talk.test.yaml:6: expected shop: "Bye" but the shop said nothing: the dialog has ended (end)',
        ),
        (
            ["start: begin", 'email: "like"'],
            "talk.test.yaml:3: expected email: \"like\" but it came by sms; write '- shop: …' for it",
        ),
        (
            ["start: begin", 'shop: "like"', "tagged: happy"],
            "talk.test.yaml:4: expected tagged: happy but the customer has no tag",
        ),
        (
            ["start: begin", 'shop: "like"', 'customer: "yes"', 'shop: "Glad"', "untagged: happy"],
            "talk.test.yaml:6: expected untagged: happy but the customer has it",
        ),
        (
            ["start: begin", 'shop: "like"', "subscribed: sms"],
            "talk.test.yaml:4: expected subscribed: sms but there is no consent to marketing by sms",
        ),
        (
            ["start: begin", 'shop: "like"', 'customer: "no"', 'handed over: "Broken"'],
            'talk.test.yaml:5: expected handed over: "Broken" but the note said "Unhappy: no"',
        ),
        (
            ["start: begin", 'shop: "like"', 'handed over: "x"'],
            'talk.test.yaml:4: expected handed over: "x" but nothing was handed to a person',
        ),
        (
            ["start: begin", 'shop: "like"', "ended"],
            "talk.test.yaml:4: expected ended but the dialog waits for an answer by sms",
        ),
        (
            ["start: begin", 'shop: "like"', 'customer: "yes"', 'shop: "Glad"', "ended: silence"],
            "talk.test.yaml:6: expected ended: silence but it ended: done",
        ),
        (["start: unknown.event"], "talk.test.yaml:2: 'unknown.event' starts no dialog here; what does: begin"),
        (['customer: "hi"', "ended"], "talk.test.yaml:3: expected ended but no dialog was running"),
        (["undelivered"], "talk.test.yaml:2: expected undelivered but the shop has said nothing that could fail"),
    ],
)
def test_how_a_failure_reads(turns: list[str], failure: str) -> None:
    transcript = "A talk:\n" + "".join(f"  - {turn}\n" for turn in turns)
    assert told(QUESTION, transcript) == [failure]


def test_a_failure_knows_its_talk_and_its_place() -> None:
    [failure] = failures(QUESTION, "Happy ending:\n  - start: begin\n  - shop: nonsense\n")
    assert (failure.file, failure.line, failure.title) == ("talk.test.yaml", 3, "Happy ending")


def test_every_talk_of_a_file_is_judged_by_itself() -> None:
    found = failures(
        QUESTION,
        """\
        One:
          - start: begin
          - shop: "nonsense"
        Two:
          - start: begin
          - shop: "like it"
        Three:
          - start: begin
        """,
    )
    assert [failure.title for failure in found] == ["One", "Three"]


def test_a_burst_becomes_one_answer_when_the_shop_is_next() -> None:
    dialog = """
    steps:
      - ask: "What went wrong?"
        save: reason
        replies:
          no reply: end
      - send: "You wrote: {{ reason }}"
    """
    talk = """
    In pieces:
      - start: begin
      - shop: "wrong"
      - customer: "The bag"
      - customer: "was open"
      - customer: "and half empty"
      - shop: "You wrote: The bag was open and half empty"
      - ended
    """
    assert told(dialog, talk) == []


def test_an_event_brings_its_data_and_the_clock_stands_still() -> None:
    dialog = """
    steps:
      - wait: for order.placed
        within: 2 days
        then:
          - send: "Thank you for order {{ order.number }}, {{ contact.first_name }}."
        else:
          - send: "Maybe next time."
    """
    talk = """
    It comes:
      - start: begin
        contact: {first_name: Ola}
      - later: 47 hours
      - event: order.placed
        with: {order: {number: "12"}}
      - shop: "order 12, Ola."
    It does not come:
      - start: begin
      - later: 2 days
      - shop: "Maybe next time"
    """
    assert told(dialog, talk) == []


def test_a_message_that_fails_goes_on_by_mail() -> None:
    dialog = """
    steps:
      - send: "Your parcel is here."
        undelivered:
          - send: "Your parcel is here, by mail."
            by: email
            subject: "Parcel"
    """
    talk = """
    It bounces:
      - start: begin
      - shop: "Your parcel"
      - undelivered: "no such number"
      - email: "by mail"
        subject: "Parcel"
    The subject is compared too:
      - start: begin
      - shop: "Your parcel"
      - undelivered
      - email: "by mail"
        subject: "Package"
    """
    assert told(dialog, talk) == ['talk.test.yaml:12: expected the subject "Package" but it is "Parcel"']


MARKETING = """\
name: Offer
channel: sms
purpose: marketing
start:
  - event: begin
steps:
  - send: "Ten percent off today. STOP to end."
"""


def test_a_marketing_dialog_has_consent_unless_it_is_said_otherwise() -> None:
    granted = "A:\n  - start: begin\n  - shop: Ten percent\n"
    assert told(script(MARKETING), granted) == []
    refused = "A:\n  - start: begin\n    contact: {consent: none}\n  - shop: Ten percent\n"
    [failure] = told(script(MARKETING), refused)
    assert failure.startswith(
        'talk.test.yaml:4: expected shop: "Ten percent" but the shop said nothing: "Ten percent off'
    )
    assert "was not sent" in failure


def test_quiet_hours_hold_marketing_until_morning() -> None:
    talk = """\
    In the evening:
      - start: begin
        contact: {time zone: Asia/Tokyo, country: JP}
      - later: 5 hours
      - customer: "hello?"
      - later: 10 hours
      - shop: "Ten percent"
    """
    # 10:00 in Oslo is 18:00 in Tokyo: the wait below leads into Tokyo's night, and the customer meets silence
    dialog = MARKETING.replace('  - send: "Ten', '  - wait: 4 hours\n  - send: "Ten')
    assert told(script(dialog), talk) == []


def test_a_dialog_that_waits_is_told_with_the_clock_of_the_talk() -> None:
    waiting = "steps:\n  - wait: until {{ at }}\n  - send: Hi\n"
    [failure] = told(waiting, "A:\n  - start: begin\n    with: {at: '2026-03-05'}\n  - later: 1 day\n  - shop: Hi\n")
    assert failure.endswith(
        "the dialog waits until Thursday 2026-03-05 00:00, and here it is Wednesday 2026-03-04 10:00 "
        "(every talk begins on Tuesday 2026-03-03 10:00)"
    )


@pytest.mark.parametrize("word", ["BLI MED", "bli  med"])
def test_a_talk_begins_with_a_keyword_of_two_words(word: str) -> None:
    joined = script("name: T\nchannel: sms\npurpose: service\nstart:\n  - keyword: GO, BLI MED" + QUESTION)
    assert told(joined, f"A:\n  - start: {word}\n  - shop: like it\n") == []


def test_an_address_may_be_written_as_people_do() -> None:
    about = "{sms: 900 00 002, email: Kari@Example.com}"
    assert told(QUESTION, f"A:\n  - start: begin\n    contact: {about}\n  - shop: like it\n") == []


@pytest.mark.parametrize(
    "contact", ["{preferred: pigeon}", "{sms: 12}", "{email: kari}", "{consent: fax}", "{time zone: Mars/North}"]
)
def test_a_contact_that_cannot_be_is_told(contact: str) -> None:
    [failure] = told(QUESTION, f"A:\n  - start: begin\n    contact: {contact}\n  - shop: like\n")
    assert failure.startswith("talk.test.yaml:2: contact: ")


def test_another_dialog_is_called_but_never_started_by_its_own_triggers() -> None:
    thanks = script(
        'name: T\nchannel: sms\npurpose: service\nstart:\n  - event: begin\nsteps:\n  - send: "Thanks!"', "thanks"
    )
    dialog = 'steps:\n  - send: "Hello"\n  - call: thanks\n'
    assert told(dialog, 'A:\n  - start: begin\n  - shop: Hello\n  - shop: "Thanks!"\n  - ended\n', thanks) == []


def test_a_person_who_writes_takes_the_conversation_over() -> None:
    talk = """
    A person:
      - start: begin
      - shop: "like it"
      - person: "Hi, this is Anna"
      - customer: "yes"
      - untagged: happy
    """
    assert told(QUESTION, talk) == []


def test_a_transcript_without_turns_passes_nothing_off_as_tested() -> None:
    [talk] = read_transcripts("A:\n  - start: begin\n  - shop: like\n", "a.test.yaml")
    empty = type(talk)("Empty", ())
    assert play([script(QUESTION)], SHOP, empty, dialog="talk") == []


def test_a_text_without_its_name_is_told_of() -> None:
    """Not that the dialog ended, but why: a misspelt name of the event's data."""
    begun = 'A:\n  - start: begin\n    with: {order: {number: "7"}}\n  - shop: Order 7\n'
    [failure] = told('\nsteps:\n  - send: "Order {{ order.numbre }} is here."\n', begun)
    assert "said nothing: " in failure
    assert "'order.numbre' has no value" in failure


@pytest.mark.parametrize("expected", ["It’s 9–10 kr…", "It's 9-10 kr...", "“It's 9—10” kr"])
def test_signs_that_an_editor_changes(expected: str) -> None:
    said = '"It\'s 9-10" kr...' if expected.startswith("“") else "It's 9-10 kr..."
    quoted = said.replace('"', '\\"')
    turns = ["start: begin", f"shop: '{expected.replace(chr(39), chr(39) * 2)}'", "ended"]
    assert told(f'\nsteps:\n  - send: "{quoted}"\n', "T:\n" + "\n".join(f"  - {turn}" for turn in turns)) == []
