"""Customers who write in haste, come late, or repeat themselves: what they get, once, and not against their will."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from talking import ConsentChanged, Talk, dialog

from responder.engine.gate import judge
from responder.engine.verdict import GateFacts

JOIN = dialog(
    """
- ask: "Offers? YES or NO"
  replies:
    yes:
      - subscribe: sms
      - send: "You're in"
    no:
      - send: "Fine"
    else:
      - again: "Please YES or NO"
""",
    "join",
    top="start:\n  - event: signup",
)
ORDER = dialog(
    """
- ask: "Is your order right? YES or NO"
  replies:
    yes:
      - send: "We pack it"
    no:
      - ask: "Shall we drop it? YES or NO"
        replies:
          yes:
            - send: "Dropped"
          no:
            - send: "It stays"
          else:
            - again: "YES to drop it"
    else:
      - again: "YES or NO, please"
""",
    "order",
    top="start:\n  - event: order",
)
SURVEY = """
- ask: "From 0 to 10?"
  save: score
  within: 2 days
  replies:
    7-10:
      - send: "Thank you"
    0-6:
      - ask: "What went wrong?"
        save: reason
        within: 1 day
        replies:
          no reply: go on
    else:
      - again: "A number, please"
    no reply: end
- if: score <= 6
  then:
    - handoff: "Scored {{ score }}: {{ reason or 'no words' }}"
"""


# -- texts in a burst: what was written before a question could be read is no answer to it -------------------


def test_a_yes_to_one_question_is_no_consent_to_the_next() -> None:
    talk = Talk(ORDER, JOIN)
    talk.event("order")
    talk.event("signup")
    talk.shop("Is your order right?")
    talk.customer("yes")
    talk.shop("We pack it")
    talk.shop("Offers?")
    talk.later(seconds=2)
    talk.customer("yes!!")
    assert talk.handled == "inbox"
    talk.quiet()
    assert not talk.all(ConsentChanged)
    talk.later(seconds=20)
    talk.customer("ok then, yes")
    talk.shop("You're in")


def test_thanks_after_an_answer_are_not_a_wrong_answer_to_the_next_question() -> None:
    talk = Talk(ORDER, JOIN)
    talk.event("order")
    talk.event("signup")
    talk.shop("Is your order right?")
    talk.customer("yes")
    talk.shop("We pack it")
    talk.shop("Offers?")
    talk.later(seconds=2)
    talk.customer("thanks")
    talk.quiet()
    assert talk.handled == "inbox"


def test_no_and_no_thanks_in_one_breath_are_one_no() -> None:
    talk = Talk(ORDER)
    talk.event("order")
    talk.shop("Is your order right?")
    talk.customer("No")
    talk.shop("Shall we drop it?")
    talk.later(seconds=2)
    talk.customer("no, thanks")
    assert talk.handled == "inbox"
    talk.quiet()
    talk.later(seconds=30)
    talk.customer("yes")
    talk.shop("Dropped")


def test_one_thing_said_in_two_texts_is_apologised_for_once() -> None:
    talk = Talk(ORDER)
    talk.event("order")
    talk.shop("Is your order right?")
    talk.customer("hello?")
    talk.shop("YES or NO, please")
    talk.later(seconds=2)
    talk.customer("anybody there?")
    talk.quiet()
    assert talk.handled == "inbox"
    talk.later(seconds=20)
    talk.customer("not sure yet")
    talk.shop("YES or NO, please")
    talk.later(seconds=1)
    talk.customer("yes")
    talk.shop("We pack it")


def test_the_rest_of_an_answer_is_no_wrong_answer_to_the_next_question() -> None:
    talk = Talk(ORDER)
    talk.event("order")
    talk.shop("Is your order right?")
    talk.customer("no")
    talk.shop("Shall we drop it?")
    talk.later(seconds=2)
    talk.customer("the beans are the wrong ones")
    talk.quiet()
    assert talk.handled == "inbox"
    talk.later(seconds=20)
    talk.customer("the beans are the wrong ones")
    talk.shop("YES to drop it")


def test_more_words_in_one_breath_still_answer_what_they_belong_to() -> None:
    talk = Talk(dialog(SURVEY))
    talk.event("go")
    talk.shop("From 0 to 10?")
    talk.customer("3")
    talk.shop("What went wrong?")
    talk.later(seconds=2)
    talk.customer("it was cold")
    talk.later(seconds=10)
    talk.handed_over("Scored 3: it was cold")


def test_what_arrived_before_a_question_was_asked_is_no_answer_to_it() -> None:
    """A worker that is behind reads an old text after it has asked something new."""
    talk = Talk(JOIN)
    arrived = talk.world.now
    talk.later(minutes=10)
    talk.event("signup")
    talk.shop("Offers?")
    talk.customer("yes", at=arrived)
    assert talk.handled == "inbox"
    assert not talk.all(ConsentChanged)


# -- late answers: as if they had come in time, where silence has changed nothing -----------------------------


def test_a_late_answer_goes_on_below_where_silence_had_ended_the_dialog() -> None:
    talk = Talk(dialog(SURVEY))
    talk.event("go")
    talk.shop("From 0 to 10?")
    talk.later(days=4)
    talk.ended("end")
    talk.customer("2")
    assert talk.handled == "late"
    talk.shop("What went wrong?")
    talk.customer("cold coffee")
    talk.later(seconds=10)
    talk.handed_over("Scored 2: cold coffee")


def test_a_late_answer_within_repeated_questions_goes_on_with_them() -> None:
    steps = """
- repeat: 2 times
  until: guess == 'rye'
  steps:
    - ask: "Wheat or rye?"
      save: guess
      within: 1 hour
      replies:
        wheat: go on
        rye: go on
        no reply:
          - tag: shy
          - end
- send: "That was it"
"""
    talk = Talk(dialog(steps))
    talk.event("go")
    talk.shop("Wheat or rye?")
    talk.later(hours=3)
    talk.ended("end")
    talk.customer("wheat")
    talk.shop("Wheat or rye?")
    talk.customer("rye")
    talk.shop("That was it")
    talk.ended("done")


NIGHT = """
- ask: "Did it come? YES or NO"
  within: 3 hours
  replies:
    yes:
      - send: "Good"
    no:
      - send: "Oh"
    no reply:
      - send: "No word from you"
- send: "Bye"
"""


def test_who_answers_before_our_no_word_from_you_went_out_does_not_get_it() -> None:
    talk = Talk(dialog(NIGHT))
    talk.event("go")
    talk.shop("Did it come?")
    talk.later(hours=3)
    held, bye = talk.shop("No word from you"), talk.shop("Bye")
    queued = talk.world.now
    talk.world = replace(talk.world, unsent=frozenset({held.id, bye.id}))
    talk.later(hours=1)
    talk.customer("yes")
    assert talk.handled == "late"
    talk.shop("Good")
    last = talk.shop("Bye")
    talk.ended("done")
    answered = talk.world.now
    talk.later(hours=20)
    facts = GateFacts(queued_at=queued)
    assert [judge(talk.world, one, facts).reason for one in (held, bye)] == ["stale", "stale"]
    assert judge(talk.world, last, GateFacts(queued_at=answered)).kind == "go"


def test_who_has_read_that_we_had_no_word_is_answered_beside_it() -> None:
    talk = Talk(dialog(NIGHT))
    talk.event("go")
    for said in ("Did it come?", "No word from you", "Bye"):
        talk.shop(said)
        talk.later(hours=3)
    talk.customer("yes")
    talk.shop("Good")
    talk.quiet()


def test_a_late_answer_ends_the_nudges_that_silence_began() -> None:
    steps = """
- ask: "Want a link? YES or NO"
  within: 5 hours
  replies:
    yes:
      - send: "Here it is"
    no: end
    no reply:
      - send: "It is still there"
      - wait: 1 day
      - send: "Last hours"
- send: "Bye"
"""
    talk = Talk(dialog(steps))
    talk.event("go")
    talk.shop("Want a link?")
    talk.later(hours=5)
    talk.shop("It is still there")
    talk.later(hours=2)
    talk.customer("yes")
    assert talk.handled == "late"
    talk.shop("Here it is")
    talk.shop("Bye")
    talk.ended("done")
    talk.later(days=2)
    talk.quiet()


def test_a_late_answer_of_which_nothing_comes_is_left_to_a_person() -> None:
    steps = """
- ask: "Paid? YES or NO"
  save: paid
  within: 1 day
  replies:
    yes: go on
    no: go on
    no reply: go on
- if: paid == 'yes'
  then:
    - send: "Thank you"
"""
    talk = Talk(dialog(steps))
    talk.event("go")
    talk.shop("Paid?")
    talk.later(days=2)
    talk.ended("done")
    talk.customer("yes")
    talk.quiet()
    assert talk.handled == "inbox"


# -- what nobody understood goes to a person ------------------------------------------------------------------


def test_the_answer_after_which_we_give_up_is_left_to_a_person() -> None:
    talk = Talk(JOIN)
    talk.event("signup")
    talk.shop("Offers?")
    for question in ("what does it cost?", "who are you?", "which offers?"):
        talk.customer(question)
        talk.shop("Please YES or NO")
        assert talk.handled == "run"
        talk.later(seconds=10)
    talk.customer("is anybody there?")
    talk.quiet()
    assert talk.handled == "inbox"
    assert talk.run.ended == "limit"


def test_an_answer_that_ends_a_dialog_by_its_while_is_left_to_a_person() -> None:
    talk = Talk(dialog('- ask: "More?"\n  replies:\n    yes:\n      - send: "Here"', top="while: not tags.angry"))
    talk.event("go")
    talk.shop("More?")
    talk.tag("angry")
    talk.customer("yes")
    talk.quiet()
    assert talk.handled == "inbox"
    assert talk.run.ended == "condition"


def test_what_was_not_understood_is_not_kept_as_the_answer() -> None:
    steps = """
- ask: "TEA or COFFEE?"
  save: drink
  within: 1 day
  replies:
    tea: go on
    coffee: go on
    else:
      - again: "'{{ drink }}' we don't have. TEA or COFFEE?"
    no reply: go on
- send: "So {{ drink or 'nothing' }} it is"
"""
    talk = Talk(dialog(steps))
    talk.event("go")
    talk.shop("TEA or COFFEE?")
    talk.customer("beer")
    talk.shop("'beer' we don't have.")
    talk.later(days=1)
    talk.shop("So nothing it is")


# -- a STOP that names what is welcome -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "sluta med sms, mejl är bra",
        "stop texting me, email me instead",
        "Stopp SMS. E-post er fint",
        "stop sms og send mail i stedet",
        "Stop texts! Mail me.",
        "stop texts but emails are ok",
        "keine SMS mehr bitte, E-Mail ist gut",
    ],
)
def test_a_stop_of_texts_leaves_the_mails_that_it_calls_welcome(said: str) -> None:
    assert stopped_by(said) == {"sms"}


@pytest.mark.parametrize(
    "said",
    [
        "stop texts and emails",
        "STOP ALL",
        "stop sms, email, everything",
        "no more texts or mails",
        "stopp sms og e-post",
        "ok stop mail and sms",
        "don't keep sending emails and texts, stop",
    ],
)
def test_a_stop_that_names_both_stops_both(said: str) -> None:
    assert stopped_by(said) == {"sms", "email"}


def stopped_by(said: str) -> set[str]:
    talk = Talk(JOIN)
    talk.customer(said)
    assert talk.handled == "stop"
    return {one.channel for one in talk.all(ConsentChanged)}


# -- a question that was told not to have arrived, and did --------------------------------------------------

LOST = """
- ask: "Coming?"
  within: 1 day
  replies:
    yes:
      - send: "See you"
    no:
      - send: "A pity"
"""


def lost(steps: str, **options: Any) -> Talk:
    talk = Talk(dialog(steps))
    talk.event("go")
    question = talk.shop("Coming?")
    talk.world = replace(talk.world, sent_at={question.id: talk.world.now})
    talk.fail(question, **options)
    return talk


def test_an_answer_shows_that_its_question_arrived_after_all() -> None:
    talk = lost(LOST)
    talk.ended("unreachable")
    talk.later(hours=2)
    talk.customer("yes")
    talk.shop("See you")
    talk.ended("done")


def test_who_writes_from_an_address_that_bounced_is_there_after_all() -> None:
    talk = lost(LOST, permanent=True)
    assert [line.reason for line in talk.world.suppressions] == ["bounced"]
    talk.customer("yes")
    assert not talk.world.suppressions
    talk.shop("See you")


def test_a_number_that_has_texted_in_this_dialog_is_no_landline() -> None:
    """Error 30006 tells of landlines and of networks that cannot be reached alike: who has just answered unclearly must
    still hear from the shop tomorrow."""
    asks = '- ask: "Coming?"\n  replies:\n    yes: end\n    else:\n      - again: "YES or NO?"'
    talk = Talk(dialog(asks))
    talk.event("go")
    talk.shop("Coming?")
    talk.customer("hm")
    talk.fail(talk.shop("YES or NO?"), permanent=True)
    assert not talk.world.suppressions


def test_an_answer_takes_the_place_of_another_way_that_was_gone() -> None:
    talk = lost(
        LOST + '  undelivered:\n    - wait: 2 hours\n    - send: "By mail then"\n      by: email\n      subject: "Hi"\n'
    )
    talk.customer("no")
    talk.shop("A pity")
    talk.later(hours=3)
    talk.quiet()


def test_a_question_that_the_gateway_never_took_has_not_been_asked() -> None:
    talk = Talk(dialog(LOST))
    talk.event("go")
    talk.fail(talk.shop("Coming?"))
    talk.ended("unreachable")
    talk.customer("yes")
    assert talk.handled == "inbox"


@pytest.mark.parametrize("way", [{"opted_out": True}, {"complaint": True}])
def test_a_yes_after_an_opt_out_told_by_the_gateway_answers_nothing(way: dict[str, bool]) -> None:
    talk = lost(LOST, **way)
    talk.customer("yes")
    talk.quiet()
    assert talk.world.suppressions


@pytest.mark.parametrize("named", [True, False])
def test_two_mails_within_seconds_are_as_two_texts(named: bool) -> None:
    """Whoever sends "no" and at once "no, thanks" after it has not read the question that the first brought about, and
    "hello?" twice is apologised for once. A mail names its dialog, and not which of its questions it answers."""
    talk = Talk(replace(ORDER, channel="email"))

    def says(text: str) -> None:
        talk.customer(text, "email", names_run=talk.run.id if named else None)

    talk.event("order")
    talk.mail("Is your order right?")
    says("hello?")
    talk.mail("YES or NO, please")
    talk.later(seconds=1)
    says("anybody there?")
    talk.quiet()
    talk.later(seconds=20)
    says("No")
    talk.mail("Shall we drop it?")
    talk.later(seconds=1)
    says("no, thanks")
    assert talk.handled == "inbox"
    talk.quiet()
    talk.later(seconds=20)
    says("yes")
    talk.mail("Dropped")
