"""A double opt-in: which yes proves it (facts/law.md 2.1 and 2.2: CTIA 5.1, GDPR Art 7(1); facts/security.md)."""

from datetime import timedelta
from typing import Any

import pytest
from talking import ConsentChanged, Talk, dialog

from responder.engine.inputs import MessageCame

SECOND = timedelta(seconds=1)
JOINING = """
- ask: "Reply YES to get our offers."
  within: {within}
  replies:
    yes:
      - subscribe: sms
      - send: "In!"
    no:
      - send: "No problem."
    no reply: end
"""
BELOW = """
- ask: "Offers by text?"
  within: 1 hour
  replies:
    yes: go on
    no: end
    no reply: end
- call: taking_down
"""
ELSEWHERE = "start:\n  - event: elsewhere"
TAKING_DOWN = '- subscribe: sms\n- send: "In!"'


def joining(within: str = "1 hour") -> Talk:
    return Talk(dialog(JOINING.format(within=within)))


def granted(talk: Talk) -> list[ConsentChanged]:
    return [line for line in talk.all(ConsentChanged) if line.granted]


@pytest.mark.parametrize("early", [0.3, 0.5, 1.2])
def test_a_yes_from_before_the_question_is_none_to_it(early: float) -> None:
    """JOIN and YES arrive together: the question was still to be asked when the YES was written."""
    talk = joining()
    joined = talk.world.now - timedelta(seconds=2)
    talk.customer("go", at=joined)
    talk.shop("Reply YES")
    talk.customer("YES", at=talk.world.now - timedelta(seconds=early))
    assert (talk.handled, granted(talk)) == ("inbox", [])
    talk.customer("yes")
    talk.shop("In!")
    (line,) = granted(talk)
    assert line.evidence["double_opt_in"]
    assert line.evidence["shown"] == "Reply YES to get our offers."


def test_a_yes_between_the_question_and_its_saying_again_counts() -> None:
    """What arrived while "perhaps" was being answered is an answer to the question, which stands since before."""
    talk = Talk(
        dialog(JOINING.format(within="1 hour").replace("    no reply: end", "    else:\n      - again: 'YES?'"))
    )
    talk.customer("go")
    talk.shop("Reply YES")
    talk.later(minutes=5)
    written = talk.world.now
    talk.later(seconds=2)
    talk.customer("perhaps", at=written - SECOND)
    talk.shop("YES?")
    talk.customer("yes", at=written)
    talk.shop("In!")
    assert len(granted(talk)) == 1


@pytest.mark.parametrize(("hours", "counts"), [(2, True), (24, True), (26, False), (80, False)])
@pytest.mark.parametrize("below", [False, True])
def test_a_late_yes_is_consent_for_a_day(hours: int, below: bool, counts: bool) -> None:
    """facts/security.md: a double opt-in lives for 24 hours. Later than that a person reads what the customer wrote."""
    talk = Talk(dialog(BELOW), dialog(TAKING_DOWN, "taking_down", top=ELSEWHERE)) if below else joining()
    talk.customer("go")
    talk.outbox.clear()
    talk.later(hours=hours)
    talk.customer("yes")
    assert talk.handled == ("late" if counts else "inbox")
    assert len(granted(talk)) == counts
    if counts:
        talk.shop("In!")
    talk.quiet()


def test_a_late_no_is_understood_for_a_week() -> None:
    talk = joining()
    talk.customer("go")
    talk.shop("Reply YES")
    talk.later(days=5)
    talk.customer("no thanks")
    talk.shop("No problem.")
    assert (talk.handled, granted(talk)) == ("late", [])


def test_who_called_the_dialog_that_asked_may_take_the_yes_down() -> None:
    asking = dialog(
        '- ask: "Offers?"\n  within: 1 hour\n  replies:\n    yes: go on\n    no: end', "asking", top=ELSEWHERE
    )
    talk = Talk(asking, dialog('- call: asking\n- subscribe: sms\n- send: "In!"'))
    talk.customer("go")
    talk.shop("Offers?")
    talk.later(hours=30)
    talk.customer("yes")
    assert (talk.handled, granted(talk)) == ("inbox", [])


def test_a_mail_s_yes_names_its_question_and_lives_as_long() -> None:
    mailed = dialog(JOINING.format(within="1 hour").replace("sms", "email"), top="channel: email")
    for hours, by in ((20, "late"), (30, "inbox")):
        talk = Talk(mailed)
        told: dict[str, Any] = {"names_run": None}
        talk.event("go")
        told["names_run"] = talk.run.id
        talk.mail("Reply YES")
        talk.later(hours=hours)
        talk.tell(MessageCame(talk.name(), "mail", "email", "yes", talk.world.now, **told))
        assert (talk.handled, len(granted(talk))) == (by, int(by == "late"))
