"""Asking and being answered: LANGUAGE.md "Verbs" and "Reply keys", DESIGN.md "The core"."""

from dataclasses import replace
from datetime import timedelta

import pytest
from talking import MERCHANT, Talk, dialog

from responder.engine import transition
from responder.engine.inputs import Replied, TimerFired
from responder.engine.questions import MOST_IN_BURST

SCORE = """
- ask: "Score?"
  save: score
  remind:
    1 hour: "Still there?"
    3 hours: "Last chance"
  within: 4 hours
  replies:
    9-10:
      - send: "Great {{ score }}"
    0-8:
      - send: "Hm {{ score }}"
    else:
      - again: "A number, please"
    no reply:
      - send: "Never mind"
- send: "Bye"
"""
OPEN = """
- ask: "What went wrong?"
  save: reason
  within: 1 hour
- send: "Noted: {{ reason }}"
"""


def test_first_match_in_written_order_then_on_below() -> None:
    talk = Talk(dialog(SCORE))
    talk.customer("go")
    talk.shop("Score?")
    talk.customer("I give it a 9")
    talk.shop("Great 9")
    talk.shop("Bye")
    talk.ended("done")
    assert talk.run.variables["score"] == 9


def test_a_number_outside_all_ranges_goes_to_else_and_is_not_kept() -> None:
    talk = Talk(dialog(SCORE))
    talk.customer("go")
    talk.shop("Score?")
    talk.customer("11")
    talk.shop("A number, please")
    assert "score" not in talk.run.variables


def test_three_misunderstood_answers_and_no_more() -> None:
    talk = Talk(dialog(SCORE))
    talk.customer("go")
    talk.shop("Score?")
    for _ in range(3):
        talk.customer("well well")
        talk.shop("A number, please")
        talk.later(seconds=10)
    talk.customer("well well")
    talk.shop("Never mind")
    talk.shop("Bye")
    talk.ended("done")
    assert any("not understood" in note for note in talk.notes)


def test_again_lets_the_clock_of_within_run_on() -> None:
    talk = Talk(dialog(SCORE))
    talk.customer("go")
    talk.shop("Score?")
    talk.later(hours=2)
    talk.shop("Still there?")
    talk.customer("eh")
    talk.shop("A number, please")
    talk.later(hours=1)
    talk.shop("Last chance")
    talk.later(minutes=59)
    talk.quiet()
    talk.later(minutes=2)
    talk.shop("Never mind")


def test_a_reminder_is_sent_once_and_not_after_an_answer() -> None:
    talk = Talk(dialog(SCORE))
    talk.customer("go")
    talk.shop("Score?")
    talk.later(minutes=70)
    talk.shop("Still there?")
    talk.customer("10")
    talk.shop("Great")
    talk.shop("Bye")
    talk.later(days=5)
    talk.quiet()


def test_silence_without_a_branch_ends_the_run() -> None:
    talk = Talk(dialog(OPEN))
    talk.customer("go")
    talk.shop("wrong")
    talk.later(hours=2)
    talk.ended("silence")


def test_without_else_any_other_answer_goes_on_below() -> None:
    talk = Talk(
        dialog(
            '- ask: "Coffee?"\n  save: drink\n  replies:\n    "tea":\n      - send: "Tea it is"\n- send: "You said {{ drink }}"'
        )
    )
    talk.customer("go")
    talk.shop("Coffee?")
    talk.customer("espresso")
    talk.shop("You said espresso")


def test_yes_and_no_are_kept_as_those_words_and_read_in_the_contacts_language() -> None:
    ask = '- ask: "Coming?"\n  save: coming\n  replies:\n    yes:\n      - send: "Good"\n    no:\n      - send: "Pity"'
    talk = Talk(dialog(ask), language="sv")
    talk.customer("go")
    talk.shop("Coming?")
    talk.customer("ja tack!!")
    talk.shop("Good")
    assert talk.run.variables["coming"] == "yes"


def test_a_customer_whose_language_is_not_known_is_asked_in_the_shop_s() -> None:
    """Who texts a Swedish shop for the first time is not asked in English, in which a ready-made dialog was written."""
    said = {"Which?": "Vilken?", "dark": "mörk", "Good": "Bra"}
    swedish = "".join(f'- text: "{text}"\n  sv: "{told}"\n' for text, told in said.items())
    ask = '- ask: "Which?"\n  replies:\n    dark:\n      - send: "Good"\n    else:\n      - again: "Which?"'
    shop = replace(MERCHANT, language="sv")
    talk = Talk(dialog(ask, translations={"sv": swedish}), merchant=shop, language=None)
    talk.customer("GO")
    assert talk.shop("Vilken?").language == "sv"
    talk.customer("mörk")
    talk.shop("Bra")
    talk = Talk(dialog(ask), merchant=shop, language=None)
    talk.customer("GO")
    assert talk.shop("Which?").language == "en", "it is not translated"


def test_reply_keys_match_in_the_translation_and_in_the_scripts_language() -> None:
    ask = '- ask: "Which?"\n  replies:\n    "small":\n      - send: "S"\n    "large":\n      - send: "L"'
    swedish = '- text: "Which?"\n  sv: "Vilken?"\n- text: "small"\n  sv: "liten"\n- text: "large"\n  sv: "stor"\n- text: "S"\n  sv: "S!"\n- text: "L"\n  sv: "L!"\n'
    for said in ("liten tack", "the small one"):
        talk = Talk(dialog(ask, translations={"sv": swedish}), language="sv")
        talk.customer("go")
        assert talk.shop("Vilken?").language == "sv"
        talk.customer(said)
        talk.shop("S!")


def test_a_burst_becomes_one_answer() -> None:
    talk = Talk(dialog(OPEN))
    talk.customer("go")
    talk.shop("wrong")
    talk.customer("it was cold")
    talk.later(seconds=2)
    talk.customer("and late")
    talk.later(seconds=4)
    talk.customer("and nobody came")
    talk.later(seconds=4)
    talk.quiet()
    talk.later(seconds=1)
    send = talk.shop("Noted: it was cold\nand late\nand nobody came")
    assert send.answers == "input4", "it answers the latest message"
    talk.later(hours=3)
    talk.ended("done")


def test_whoever_writes_on_and_on_is_not_waited_for_for_ever() -> None:
    talk = Talk(dialog(OPEN))
    talk.customer("go")
    talk.shop("wrong")
    for number in range(MOST_IN_BURST + 2):
        talk.customer(f"line {number}")
        talk.later(seconds=2)
    talk.shop(f"line {MOST_IN_BURST + 1}")


def test_a_burst_that_has_begun_wins_over_the_end_of_within() -> None:
    talk = Talk(dialog(OPEN))
    talk.customer("go")
    talk.shop("wrong")
    talk.later(minutes=59, seconds=58)
    talk.customer("late but true")
    talk.later(seconds=10)
    talk.shop("Noted: late but true")


@pytest.mark.parametrize("reply_first", [True, False])
def test_reply_and_deadline_in_both_orders_take_one_branch(reply_first: bool) -> None:
    """facts/reliability.md 4.3, 8."""
    talk = Talk(dialog(SCORE))
    talk.customer("go")
    talk.shop("Score?")
    run = talk.run
    assert run.waiting is not None
    assert run.waiting.deadline is not None
    world = talk.world
    reply = Replied("9", "sms", "m", run.waiting.deadline - timedelta(seconds=1))
    fired = TimerFired("within", run.waiting.number)
    for told in (reply, fired) if reply_first else (fired, reply):
        run, _ = transition(talk.shelf, run, told, world)
    assert run.ended == "done"
    assert ("score" in run.variables) is reply_first


@pytest.mark.parametrize(
    ("expect", "said", "value"),
    [
        ("number", "about 12", 12),
        ("email", "it's Ola@Example.org", "ola@example.org"),
        ("phone", "900 12 345", "+4790012345"),
    ],
)
def test_expect_reads_the_answer(expect: str, said: str, value: object) -> None:
    talk = Talk(dialog(f'- ask: "Tell"\n  expect: {expect}\n  save: told\n- send: "Got {{{{ told }}}}"'))
    talk.customer("go")
    talk.shop("Tell")
    talk.customer("no idea")
    talk.shop("Please reply with")
    talk.customer(said)
    talk.shop("Got ")
    assert talk.run.variables["told"] == value


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("there will be four of us", "Table for 4"),
        ("12 persons", "Large: 12"),
        ("a dozen people", "Large: 12"),
        ("4", "Table for 4"),
        ("8/10", "Table for 8"),
        ("0 people", "Just the number"),
        ("101 people", "Just the number"),
        # Both numbers are of one branch; but which of them is it?
        ("4 or 5", "Just the number"),
        ("somewhere between 4 and 5 people", "Just the number"),
        ("just us", "Just the number"),
    ],
)
def test_with_expect_number_a_branch_holds_what_is_counted(said: str, answered: str) -> None:
    """Without it branches of numbers are marks, of which "three weeks" is none."""
    replies = "{1-8: [send: 'Table for {{ n }}'], 9-100: [send: 'Large: {{ n }}'], else: [again: Just the number]}"
    talk = Talk(dialog(f'- ask: "How many?"\n  expect: number\n  save: n\n  replies: {replies}'))
    talk.customer("go")
    talk.shop("How many?")
    talk.later(seconds=20)
    talk.customer(said)
    talk.shop(answered)


def test_expect_date_is_kept_as_iso() -> None:
    talk = Talk(dialog('- ask: "When?"\n  expect: date\n  save: day\n- send: "See you {{ day }}"'))
    talk.customer("go")
    talk.shop("When?")
    talk.customer("tomorrow")
    talk.shop("See you")
    assert str(talk.run.variables["day"]).startswith("2026-11-24")


def test_an_ambiguous_date_is_marked_so_that_a_dialog_can_confirm() -> None:
    ask = '- ask: "When?"\n  expect: date\n  save: day\n- send: "Day {{ day }}"'
    for said, unsure in (("next friday", True), ("24 May", False)):
        talk = Talk(dialog(ask))
        talk.customer("go")
        talk.shop("When?")
        talk.customer(said)
        talk.shop("Day 202")
        assert talk.run.variables.get("day_ambiguous", False) is unsure


def test_a_time_of_day_is_no_date() -> None:
    talk = Talk(dialog('- ask: "When?"\n  expect: date\n  save: day'))
    talk.customer("go")
    talk.shop("When?")
    talk.customer("at 3pm")
    talk.shop("Please reply with a date")


def test_an_unreadable_answer_is_asked_for_three_times_in_the_contacts_language() -> None:
    talk = Talk(dialog('- ask: "Hvor mange?"\n  expect: number\n  save: n', top="language: nb"), language="nb")
    talk.customer("go")
    talk.shop("Hvor mange?")
    for _ in range(3):
        talk.customer("vet ikke")
        talk.shop("Svar med et tall")
        talk.later(seconds=10)
    talk.customer("vet ikke")
    talk.ended("limit")


def test_meanwhile_is_done_instead_of_waiting_on() -> None:
    talk = Talk(
        dialog(
            '- ask: "Need help?"\n  meanwhile:\n    order.placed:\n      - send: "Thanks for {{ order.number }}!"\n- send: "Bye"'
        )
    )
    talk.customer("go")
    talk.shop("Need help?")
    talk.event("order.placed", order={"number": "7"})
    talk.shop("Thanks for 7!")
    talk.shop("Bye")
    talk.ended("done")


TWO = (
    dialog(
        '- ask: "First?"\n  within: 2 hours\n- send: "One done"',
        "one",
        top="start:\n  - event: one\npurpose: marketing",
    ),
    dialog(
        '- ask: "Second?"\n  within: 3 hours\n- send: "Two done"',
        "two",
        top="start:\n  - event: two\npurpose: marketing",
    ),
    dialog('- ask: "Service?"\n  within: 3 hours\n- send: "Three done"', "three", top="start:\n  - event: three"),
)


def test_one_open_sms_question_and_service_goes_first() -> None:
    """DESIGN.md: a second `ask` waits for its turn: service before marketing, then oldest first."""
    talk = Talk(*TWO)
    for event in ("one", "two", "three"):
        talk.event(event)
    talk.shop("First?")
    talk.quiet()
    talk.customer("a")
    talk.later(seconds=6)
    talk.shop("One done")
    talk.shop("Service?")
    talk.customer("b")
    talk.later(seconds=6)
    talk.shop("Three done")
    talk.shop("Second?")
    talk.customer("c")
    talk.later(seconds=6)
    talk.shop("Two done")
    talk.quiet()


def test_a_turn_that_does_not_come_is_given_up_after_its_own_within() -> None:
    longer = dialog('- ask: "Long?"\n  within: 9 hours', "long", top="start:\n  - event: long")
    talk = Talk(longer, TWO[1])
    talk.event("long")
    talk.event("two")
    talk.shop("Long?")
    talk.later(hours=3)
    talk.ended("silence")
    talk.later(hours=7)
    talk.quiet()


def test_the_next_in_line_asks_when_silence_ends_a_question() -> None:
    talk = Talk(*TWO)
    talk.event("one")
    talk.event("two")
    talk.shop("First?")
    talk.later(hours=2)
    talk.shop("Second?")
    talk.quiet()


def test_sends_that_ask_nothing_are_not_held_back() -> None:
    talk = Talk(*TWO, dialog('- send: "Your parcel is here"', "parcel", top="start:\n  - event: parcel"))
    talk.event("one")
    talk.shop("First?")
    talk.event("parcel")
    talk.shop("parcel is here")


def test_questions_by_mail_need_no_turn() -> None:
    mail = dialog('- ask: "By mail?"\n  subject: "Hi"', "mail", top="start:\n  - event: mail\nchannel: email")
    talk = Talk(mail, TWO[0])
    talk.event("mail")
    talk.event("one")
    talk.mail("By mail?")
    talk.shop("First?")


# -- late answers ----------------------------------------------------------------------------------------


LATE = """
- ask: "Coming?"
  within: 1 day
  replies:
    yes:
      - send: "See you"
    no:
      - send: "Pity"
- send: "Below"
"""


def test_a_late_answer_revives_the_question_that_expired_last() -> None:
    talk = Talk(dialog(LATE))
    talk.customer("go")
    talk.shop("Coming?")
    talk.later(days=3)
    talk.ended("silence")
    talk.customer("what do you mean")
    assert talk.handled == "inbox"
    talk.customer("yes I am")
    assert talk.handled == "late"
    talk.shop("See you")
    talk.shop("Below")
    talk.ended("done")
    talk.customer("yes")
    assert talk.handled == "inbox"


def test_after_the_grace_time_it_is_for_the_inbox() -> None:
    talk = Talk(dialog(LATE))
    talk.customer("go")
    talk.shop("Coming?")
    talk.later(days=8, minutes=1)
    talk.customer("yes")
    assert talk.handled == "inbox"
    talk.quiet()


def test_a_run_that_went_on_does_the_late_branch_and_waits_on_as_before() -> None:
    steps = LATE.replace('- send: "Below"', '- wait: 2 days\n- send: "Below"').replace(
        "    no:\n", "    no reply: go on\n    no:\n"
    )
    talk = Talk(dialog(steps))
    talk.customer("go")
    talk.shop("Coming?")
    talk.later(days=2)
    talk.customer("yes")
    assert talk.handled == "late"
    talk.shop("See you")
    talk.quiet()
    talk.later(hours=23)
    talk.quiet()
    talk.later(hours=2)
    talk.shop("Below")
    talk.ended("done")


def test_a_late_answer_after_the_run_was_stopped_is_for_the_inbox() -> None:
    steps = LATE.replace("    no:\n", "    no reply:\n      - wait: 2 days\n    no:\n")
    talk = Talk(dialog(steps, top="stop:\n  - event: order.placed"))
    talk.event("go")
    talk.shop("Coming?")
    talk.later(days=2)
    talk.event("order.placed")
    talk.customer("yes")
    assert talk.handled == "inbox"
    talk.ended("stopped")


# -- not delivered ---------------------------------------------------------------------------------------


def test_a_question_that_cannot_arrive_goes_on_in_its_block_or_ends() -> None:
    by_mail = '- ask: "Coming?"\n  undelivered:\n    - ask: "Coming, by mail?"\n      by: email\n      subject: "Hi"\n- send: "Fine"\n  by: email\n  subject: "Ok"'
    talk = Talk(dialog(by_mail))
    talk.customer("go")
    talk.fail(talk.shop("Coming?"))
    talk.mail("by mail?")
    talk.customer("yes", "email", names_run=talk.run.id)
    talk.later(seconds=6)
    talk.mail("Fine")
    talk.ended("done")
    other = Talk(dialog('- ask: "Coming?"'))
    other.customer("go")
    other.fail(other.shop("Coming?"))
    other.ended("unreachable")


@pytest.mark.parametrize("words", ["what?", "is it 3 o'clock?"])
def test_what_was_answered_has_arrived_whatever_is_reported_of_it_later(words: str) -> None:
    """A delivery report may come minutes late, and 30008 says that the message may have arrived all the same."""
    steps = '- ask: "Coming?"\n  undelivered:\n    - send: "By mail"\n      by: email\n      subject: "Hi"\n  replies:\n    yes:\n      - send: "Fine"\n    else:\n      - again: "YES or NO?"'
    for script in (
        steps,
        steps.replace('  undelivered:\n    - send: "By mail"\n      by: email\n      subject: "Hi"\n', ""),
    ):
        talk = Talk(dialog(script))
        talk.customer("go")
        question = talk.shop("Coming?")
        talk.customer(words)
        talk.shop("YES or NO?")
        assert talk.fail(question) == []
        talk.customer("yes")
        talk.shop("Fine")


def test_a_statement_that_bounces_goes_on_by_mail_even_after_the_run_is_done() -> None:
    talk = Talk(
        dialog(
            '- send: "Your order"\n  undelivered:\n    - send: "Your order, by mail"\n      by: email\n      subject: "Order"'
        )
    )
    talk.event("go")
    send = talk.shop("Your order")
    talk.ended("done")
    talk.fail(send, permanent=True)
    talk.mail("by mail")
    talk.ended("done")
    talk.fail(send, permanent=True)
    talk.quiet()


def test_a_statement_that_bounces_while_the_run_waits_is_an_aside() -> None:
    steps = '- send: "A"\n  undelivered:\n    - send: "A by mail"\n      by: email\n      subject: "A"\n- ask: "B?"\n  within: 1 day\n- send: "C {{ reply }}"'
    talk = Talk(dialog(steps))
    talk.event("go")
    send = talk.shop("A")
    talk.shop("B?")
    talk.fail(send)
    talk.mail("A by mail")
    talk.customer("x")
    talk.later(seconds=6)
    talk.shop("C x")
    talk.ended("done")


def test_a_missing_address_is_undelivered_at_once_and_a_statement_is_left_out() -> None:
    talk = Talk(
        dialog('- send: "A"\n- send: "B"\n  by: email\n  subject: "B"\n- ask: "C?"'), addresses={"email": "a@b.no"}
    )
    talk.event("go")
    talk.mail("B")
    talk.ended("unreachable")


def test_preferred_is_the_channel_the_contact_prefers() -> None:
    talk = Talk(
        dialog(
            '- send: "A"\n  by: preferred\n  subject: "A"\n- prefer: email\n- send: "B"\n  by: preferred\n  subject: "B"'
        )
    )
    talk.event("go")
    talk.shop("A")
    talk.mail("B")
    talk.event("go")
    talk.mail("A")


def test_a_text_without_its_name_is_noted_and_left_out() -> None:
    talk = Talk(dialog('- send: "Hi {{ contact.nickname }}"\n- send: "Bye"'))
    talk.event("go")
    talk.shop("Bye")
    assert any("nickname" in note for note in talk.notes)


def test_what_a_customer_says_is_never_rendered_again() -> None:
    talk = Talk(dialog('- ask: "Who?"\n  save: who\n- set:\n    nick: "{{ who }}"\n- send: "Hi {{ contact.nick }}"'))
    talk.customer("go")
    talk.shop("Who?")
    talk.customer("{{ merchant.help }}{% raw %}")
    talk.later(seconds=6)
    talk.shop("Hi {{ merchant.help }}{% raw %}")


def test_invisible_spaces_do_not_push_a_text_out_of_gsm7() -> None:
    talk = Talk(dialog('- send: "Total {{ order.total }}"'))
    talk.event("go", order={"total": "1\u00a0499,50\u202fkr\u200b"})
    assert talk.shop("Total").text == "Total 1 499,50 kr"
