"""What nobody has seen yet has not been asked, and need not be said once it is no longer true."""

from dataclasses import replace
from datetime import timedelta

import pytest
from talking import Talk, dialog

from responder.engine.inputs import TimerDue

ASK = """
- ask: "Will you come tomorrow? YES or NO"
  remind:
    1 hour: "Still coming?"
  within: 1 day
  replies:
    yes:
      - send: "See you"
    no:
      - send: "Cancelled"
    else:
      - again: "YES or NO?"
    no reply: end
"""
CART = '- send: "Your cart is waiting"'
TOP = """
stop:
  - event: order.placed
  - untag: curious
while: not tags.wholesale
"""


def hold(talk: Talk, *ids: str) -> None:
    talk.world = replace(talk.world, unsent=frozenset(ids))


# -- a question that was not asked yet ---------------------------------------------------------------------


@pytest.mark.parametrize("said", ["no", "ok", "when do you open?"])
def test_what_comes_before_a_question_has_gone_out_is_no_answer_to_it(said: str) -> None:
    talk = Talk(dialog(ASK))
    talk.event("go")
    question = talk.shop("Will you come")
    hold(talk, question.id)
    talk.customer(said)
    assert talk.handled == "inbox"
    talk.quiet()
    hold(talk)
    talk.customer("no")
    talk.shop("Cancelled")


def test_a_second_question_that_is_held_does_not_take_the_answer_either() -> None:
    steps = ASK.replace(
        '- send: "See you"', '- ask: "By car? YES or NO"\n        replies:\n          yes: end\n          else: end'
    )
    talk = Talk(dialog(steps))
    talk.event("go")
    talk.shop("Will you come")
    talk.customer("yes")
    hold(talk, talk.shop("By car?").id)
    talk.customer("yes")
    assert talk.handled == "inbox"
    assert talk.run.ended is None


def test_a_question_that_never_went_out_cannot_be_answered_late() -> None:
    talk = Talk(dialog(ASK))
    talk.event("go")
    question = talk.shop("Will you come")
    hold(talk, question.id)
    talk.later(days=1, hours=1)
    assert talk.run.ended == "end"
    talk.customer("yes")
    assert talk.handled == "inbox"
    talk.quiet()


def test_nobody_is_reminded_of_a_question_that_is_still_held() -> None:
    talk = Talk(dialog(ASK))
    talk.event("go")
    question = talk.shop("Will you come")
    hold(talk, question.id)
    talk.later(hours=5, minutes=30)
    talk.quiet()
    hold(talk)
    talk.later(minutes=29)
    talk.quiet()
    talk.later(minutes=2)
    assert talk.shop("Still coming?").role == "reminder"
    talk.later(hours=3)
    talk.quiet()


def test_a_reminder_that_is_late_itself_is_said() -> None:
    """Both were held up, the reminder for longer: an hour has passed since the question went out."""
    talk = Talk(dialog(ASK))
    talk.event("go")
    question = talk.shop("Will you come")
    talk.world = replace(talk.world, sent_at={question.id: talk.world.now + timedelta(minutes=5)})
    (due,) = [one for (_, key, _), one in talk.timers.items() if key.startswith("remind")]
    run, key, number = next(one for one in talk.timers if one[1].startswith("remind"))
    del talk.timers[run, key, number]
    talk.world = replace(talk.world, now=due + timedelta(hours=1))
    talk.tell(TimerDue(talk.name(), run, key, number, due))
    talk.shop("Still coming?")


def test_a_reminder_counts_from_when_the_question_went_out() -> None:
    talk = Talk(dialog(ASK))
    talk.event("go")
    question = talk.shop("Will you come")
    talk.world = replace(talk.world, sent_at={question.id: talk.world.now + timedelta(minutes=30)})
    talk.later(hours=1, minutes=29)
    talk.quiet()
    talk.later(minutes=2)
    talk.shop("Still coming?")


# -- what is no longer true --------------------------------------------------------------------------------


def test_a_run_that_has_said_its_last_can_still_be_stopped_while_that_is_held() -> None:
    talk = Talk(dialog(CART, top=TOP))
    talk.event("go")
    hold(talk, talk.shop("cart").id)
    assert talk.run.ended == "done"
    talk.event("something.else")
    assert talk.run.ended == "done"
    talk.event("order.placed")
    assert talk.run.ended == "stopped"
    assert talk.run.ended_at == talk.world.now


def test_once_it_was_said_the_run_stays_done() -> None:
    talk = Talk(dialog(CART, top=TOP))
    talk.event("go")
    talk.shop("cart")
    talk.event("order.placed")
    talk.tag("wholesale")
    assert talk.run.ended == "done"


@pytest.mark.parametrize("more", ["", '\n- wait: 1 day\n- send: "Last call"'])
def test_a_condition_that_fails_drops_what_is_held(more: str) -> None:
    talk = Talk(dialog(CART + more, top=TOP))
    talk.event("go")
    hold(talk, talk.shop("cart").id)
    talk.tag("wholesale")
    assert talk.run.ended == "condition"


def test_what_a_dialog_does_itself_takes_nothing_back() -> None:
    talk = Talk(dialog(CART + "\n- wait: 1 hour\n- tag: wholesale", top=TOP))
    talk.event("go")
    hold(talk, talk.shop("cart").id)
    talk.later(hours=2)
    assert "wholesale" in talk.world.contact.tags
    talk.ended("done")


def test_what_is_said_under_stop_is_said() -> None:
    top = 'stop:\n  - event: order.placed\n    then:\n      - send: "Thanks for the order"\nwhile: not tags.wholesale'
    talk = Talk(dialog('- wait: 1 day\n- send: "Never said"', top=top))
    talk.event("go")
    talk.event("order.placed")
    hold(talk, talk.shop("Thanks").id)
    talk.tag("wholesale")
    talk.event("order.placed")
    talk.ended("stopped")


# -- after a STOP ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stop", ["STOP", "please stop texting me"])
def test_yes_after_a_stop_answers_no_question_from_before(stop: str) -> None:
    """47 CFR 64.1200(a)(12): all further messages cease; a bare yes is not START."""
    talk = Talk(dialog(ASK.replace('- send: "See you"', '- subscribe: sms\n      - send: "See you"')))
    talk.event("go")
    talk.shop("Will you come")
    talk.later(days=2)
    talk.shop("Still coming?")
    talk.ended("end")
    talk.customer(stop)
    talk.shop("texts")
    talk.customer("Yes")
    assert talk.handled == "inbox"
    talk.quiet()
    assert not any(line.granted for line in talk.world.consents)
    assert talk.world.suppressions
