"""A text that no word list understood may ask for no more: if so, its sender is told how to stop, and nothing else."""

from dataclasses import replace
from datetime import timedelta

import pytest
from talking import Talk, dialog

from responder.engine.effects import ConsentChanged, Send, Suppress, Unheard
from responder.engine.gate import judge
from responder.engine.inputs import OptOutSuspected
from responder.engine.world import Sent
from responder.understand import understand

WEARY = "spare me the whole lot of it from now on"
HOW = "Fjord Kaffe: if you want no more messages from us, reply STOP."
VISIT = """
- ask: "May we come on Friday? YES or NO"
  replies:
    yes:
      - send: "See you on Friday"
    no:
      - send: "Another day, then"
    else:
      - again: "YES or NO?"
"""
SCORE = """
- ask: "How was it, 0 to 10?"
  expect: number
  save: score
  replies:
    0-10:
      - send: "Thanks"
"""
WORDS = """
- ask: "What can we do better?"
  expect: text
  save: advice
  replies:
    else:
      - send: "Thanks for telling us"
"""


def unheard(talk: Talk) -> list[str]:
    return [effect.text for effect in talk.all(Unheard)]


def suspect(talk: Talk) -> None:
    last = talk.all(Unheard)[-1]
    talk.tell(OptOutSuspected(f"{last.message}-suspected", last.message, last.channel, last.kind, talk.world.now))


def test_no_word_list_hears_the_wish_that_these_tests_are_about() -> None:
    assert understand(WEARY, language="en", country="NO", expect="yes-no").keyword is None


@pytest.mark.parametrize(
    ("steps", "said"),
    [(None, WEARY), (VISIT, WEARY), (SCORE, WEARY), (WORDS, WEARY)],
    ids=["inbox", "else", "again", "text"],
)
def test_what_nobody_understood_is_told(steps: str | None, said: str) -> None:
    talk = Talk(*([dialog(steps)] if steps else []))
    if steps:
        talk.event("go")
    talk.customer(said)
    assert unheard(talk) == [said]


@pytest.mark.parametrize(
    ("steps", "said"),
    [(VISIT, "yes please, come on Friday"), (VISIT, "STOP"), (SCORE, "an 8, thanks"), (VISIT, "HELP")],
)
def test_what_was_understood_is_not(steps: str, said: str) -> None:
    talk = Talk(dialog(steps))
    talk.event("go")
    talk.customer(said)
    assert unheard(talk) == []


def test_a_suspected_wish_stops_nothing_and_tells_how_to_stop() -> None:
    talk = Talk(dialog(VISIT))
    talk.event("go")
    talk.shop("May we come")
    talk.customer(WEARY)
    talk.shop("YES or NO?")
    suspect(talk)
    assert talk.shop(HOW).role == "how to stop"
    assert not talk.all(Suppress)
    assert not talk.all(ConsentChanged)
    talk.customer("yes")
    talk.shop("See you on Friday")


def test_it_is_told_in_the_customers_language() -> None:
    talk = Talk(language="nb")
    talk.customer("kan jeg få være i fred for alt dette heretter")
    suspect(talk)
    talk.shop("svar STOPP")


def test_the_stop_that_it_asks_for_is_one() -> None:
    talk = Talk()
    talk.customer(WEARY)
    suspect(talk)
    talk.shop(HOW)
    talk.customer("STOP")
    talk.shop("you have opted out")


def test_who_has_opted_out_meanwhile_is_told_nothing() -> None:
    talk = Talk()
    talk.customer(WEARY)
    talk.customer("STOP")
    talk.shop("you have opted out")
    suspect(talk)
    talk.quiet()


def test_who_talks_with_a_person_is_told_nothing() -> None:
    talk = Talk()
    talk.customer(WEARY)
    talk.world = replace(talk.world, held=frozenset({"text"}))
    suspect(talk)
    talk.quiet()


@pytest.mark.parametrize("options", [{"human": False}, {"answerable": False}, {"trusted": False}])
def test_a_mail_that_is_not_plainly_theirs_is_not_looked_at_again(options: dict[str, bool]) -> None:
    talk = Talk()
    talk.customer(WEARY, "email", **options)
    assert unheard(talk) == []


@pytest.mark.parametrize(("hours", "goes"), [(1, False), (23, False), (25, True)])
def test_nobody_is_told_twice_within_a_day(hours: int, goes: bool) -> None:
    talk = Talk()
    talk.customer(WEARY)
    suspect(talk)
    told: Send = talk.shop(HOW)
    before = Sent(talk.world.now - timedelta(hours=hours), "sms", "service", "how to stop")
    verdict = judge(replace(talk.world, recent=(before,)), told)
    assert (verdict.kind == "go") is goes, verdict
