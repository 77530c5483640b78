"""Whose reply is it? The order of DESIGN.md, one test a line, and what starts and stops runs."""

from dataclasses import replace

import pytest
from talking import CHANNELS, MORNING, ConsentChanged, Talk, dialog

from responder.engine.effects import Handoff
from responder.engine.inputs import ConversationReleased

YESNO = (
    '- ask: "Sure?"\n  within: 1 day\n  replies:\n    yes:\n      - send: "Sure then"\n    else:\n      - send: "Else"'
)


def asking(name: str = "asking", steps: str = YESNO, event: str = "ask") -> object:
    return dialog(steps, name, top=f"start:\n  - event: {event}")


def test_stop_comes_before_a_person_and_before_any_script() -> None:
    talk = Talk(dialog(YESNO))
    talk.world = replace(talk.world, held=frozenset({"text"}))
    talk.customer("stop")
    assert talk.handled == "stop"


@pytest.mark.parametrize("text", ["go", "stop", "yes", "hello"])
def test_what_comes_from_our_own_number_is_nobody_s(text: str) -> None:
    """Whether forged, or said by one number of the shop's to the other."""
    talk = Talk(dialog(YESNO), addresses={"sms": CHANNELS["text"].address})
    talk.customer(text)
    assert talk.handled == "automatic"
    talk.quiet()
    assert not talk.world.runs
    assert not talk.world.suppressions


def test_a_person_who_holds_the_conversation_gets_everything_else() -> None:
    talk = Talk(dialog(YESNO))
    talk.customer("go")
    talk.shop("Sure?")
    talk.world = replace(talk.world, held=frozenset({"text"}))
    talk.customer("yes")
    assert talk.handled == "person"
    talk.quiet()


def test_a_keyword_never_steals_an_answer() -> None:
    yes = dialog('- send: "Club"', "club", top="start:\n  - keyword: YES, CLUB")
    talk = Talk(yes, asking())  # type: ignore[arg-type]
    talk.event("ask")
    talk.shop("Sure?")
    talk.customer("yes")
    talk.shop("Sure then")
    talk.quiet()


def test_a_keyword_comes_before_else_and_else_before_the_inbox() -> None:
    club = dialog('- send: "Club"', "club", top="start:\n  - keyword: CLUB")
    talk = Talk(club, asking())  # type: ignore[arg-type]
    talk.event("ask")
    talk.shop("Sure?")
    talk.customer("Club")
    assert talk.handled == "keyword"
    talk.shop("Club")
    talk.customer("banana")
    assert talk.handled == "run"
    talk.shop("Else")
    talk.customer("banana")
    assert talk.handled == "inbox"


def test_a_mail_names_its_run() -> None:
    steps = '- ask: "Which?"\n  subject: "W"\n  within: 2 days\n  replies:\n    yes:\n      - send: "{{ n }}"\n        subject: "R"'
    one = dialog(steps, "one", top="channel: email\nstart:\n  - event: ask\n    once: per n")
    talk = Talk(one)
    talk.event("ask", n="first")
    talk.mail("Which?")
    talk.later(minutes=1)
    talk.event("ask", n="second")
    talk.mail("Which?")
    first, second = list(talk.world.runs.values())
    talk.customer("yes", "email", names_run=first.id)
    talk.mail("first")
    talk.customer("yes", "email")
    talk.mail("second")
    assert talk.world.runs[second.id].ended == "done"


def test_a_mail_that_names_a_finished_run_is_no_answer_to_another_question() -> None:
    """facts/reliability.md 4.3, 9: never misfiled silently into a newer dialog."""
    finished = dialog('- send: "Bye"\n  subject: "B"', "finished", top="channel: email\nstart:\n  - event: bye")
    openly = dialog('- ask: "Tell us"\n  subject: "T"', "openly", top="channel: email\nstart:\n  - event: tell")
    talk = Talk(finished, openly)
    talk.event("bye")
    talk.mail("Bye")
    gone = talk.run.id
    talk.event("tell")
    talk.mail("Tell us")
    talk.customer("what about my order", "email", names_run=gone)
    assert talk.handled == "inbox"
    talk.customer("nice coffee", "email", names_run=talk.run.id)
    assert talk.handled == "run"


def test_a_yes_to_another_dialog_is_none_to_this_one() -> None:
    """Least of all to offers: consent is given to what was shown (GDPR Art 4(11))."""
    order = dialog(
        '- ask: "All right?"\n  subject: "O"\n  replies:\n    yes:\n      - send: "It comes"\n        subject: "O"',
        "order", top="channel: email\nstart:\n  - event: order",
    )  # fmt: skip
    club = dialog(
        '- ask: "Offers?"\n  subject: "C"\n  replies:\n    yes:\n      - subscribe: email\n    no: end',
        "club", top="channel: email\nstart:\n  - event: club",
    )  # fmt: skip
    talk = Talk(order, club)
    talk.event("order")
    talk.mail("All right?")
    ordered = talk.run.id
    talk.customer("yes", "email", names_run=ordered)
    talk.mail("It comes")
    talk.event("club")
    talk.mail("Offers?")
    talk.later(minutes=5)
    for named in (ordered, "long gone"):
        talk.customer("yes", "email", names_run=named)
        assert talk.handled == "inbox"
    assert not talk.all(ConsentChanged)
    talk.customer("yes", "email")
    assert talk.handled == "run"


def test_an_answer_on_another_kind_of_channel_is_not_taken() -> None:
    talk = Talk(dialog(YESNO))
    talk.customer("go")
    talk.shop("Sure?")
    talk.customer("yes", "email")
    assert talk.handled == "inbox"


def test_a_second_start_of_the_same_script_is_ignored_while_one_lives() -> None:
    talk = Talk(dialog(YESNO))
    talk.event("go")
    talk.shop("Sure?")
    talk.event("go")
    talk.quiet()
    assert len(talk.world.runs) == 1


def test_once_ever_every_and_per() -> None:
    ever = dialog('- send: "Ever"', "ever", top="start:\n  - event: ping\n    once: ever")
    every = dialog('- send: "Every"', "every", top="start:\n  - event: ping\n    once: every 2 days")
    per = dialog(
        '- send: "Per {{ order.number }}"\n- wait: 9 days',
        "per",
        top="start:\n  - event: ping\n    once: per order.number",
    )
    talk = Talk(ever, every, per)
    talk.event("ping", order={"number": 1})
    for text in ("Ever", "Every", "Per 1"):
        talk.shop(text)
    talk.later(days=1)
    talk.event("ping", order={"number": 1})
    talk.quiet()
    talk.event("ping", order={"number": 2})
    talk.shop("Per 2")
    talk.later(days=1)
    talk.event("ping", order={"number": 2})
    talk.shop("Every")
    talk.quiet()


def test_conditions_on_triggers() -> None:
    talk = Talk(dialog('- send: "Big"', top="start:\n  - event: paid\n    if: order.total >= 100 and not tags.staff"))
    talk.event("paid", order={"total": 99})
    talk.event("paid", order={"total": "not a number"})
    talk.event("paid")
    talk.quiet()
    talk.event("paid", order={"total": 100})
    talk.shop("Big")


def test_tags_start_and_stop_within_the_same_moment() -> None:
    first = dialog("- tag: vip", "first", top="start:\n  - event: paid")
    second = dialog('- send: "Welcome, VIP"', "second", top="start:\n  - tag: vip")
    third = dialog(
        '- wait: 3 days\n- send: "Join?"',
        "third",
        top='start:\n  - event: seen\nstop:\n  - tag: vip\n    then:\n      - send: "No need"',
    )
    talk = Talk(first, second, third)
    talk.event("seen")
    talk.event("paid")
    talk.shop("No need")
    talk.shop("Welcome, VIP")
    assert {run.script: run.ended for run in talk.world.runs.values()} == {
        "first": "done",
        "second": "done",
        "third": "stopped",
    }
    talk.tag("vip")
    assert not talk.tag("vip") or talk.outbox


def test_tags_that_set_one_another_off_come_to_an_end() -> None:
    on = dialog("- untag: b\n- tag: a", "on", top="start:\n  - untag: a\n  - event: go")
    off = dialog("- untag: a", "off", top="start:\n  - tag: a")
    talk = Talk(on, off)
    talk.event("go")
    assert any("set one another off" in note for note in talk.notes)


@pytest.mark.parametrize("kind", ["event", "keyword", "untag"])
def test_stop_triggers_end_the_run_at_any_moment(kind: str) -> None:
    trigger = {"event": "event: order.placed", "keyword": "keyword: PAUSE", "untag": "untag: guest"}[kind]
    talk = Talk(
        dialog('- ask: "Sure?"\n- send: "After"', top=f"stop:\n  - {trigger}\n    then:\n      - tag: stopped"),
        tags=frozenset({"guest"}),
    )
    talk.event("go")
    talk.shop("Sure?")
    if kind == "event":
        talk.event("order.placed")
    elif kind == "keyword":
        talk.customer("pause")
    else:
        talk.tag("guest", added=False)
    talk.ended("stopped")
    assert "stopped" in talk.world.contact.tags
    talk.later(days=9)
    talk.quiet()


def test_the_bot_is_quiet_while_a_person_talks_and_asks_when_they_are_done() -> None:
    talk = Talk(dialog('- handoff: "Needs a person"', "help", top="start:\n  - keyword: PERSON"), asking())  # type: ignore[arg-type]
    talk.customer("person")
    talk.handed_over("Needs a person")
    assert talk.all(Handoff)[0].channel == "text"
    talk.event("ask")
    talk.quiet()
    talk.tell(ConversationReleased("closed", "text", talk.world.now))
    talk.shop("Sure?")


def test_a_run_stays_with_the_version_it_began_with() -> None:
    talk = Talk(dialog('- wait: 1 day\n- send: "Old"'))
    talk.event("go")
    talk.shelf.publish(dialog('- send: "New"'))
    talk.later(days=1)
    talk.shop("Old")
    talk.event("go")
    talk.shop("New")


def test_a_version_that_is_gone_ends_the_run_and_tells_the_merchant() -> None:
    talk = Talk(dialog('- wait: 1 day\n- send: "Old"'))
    talk.event("go")
    talk.shelf.versions.clear()
    talk.later(days=1)
    talk.ended("failed")
    assert talk.notes


def test_a_person_can_stop_a_run() -> None:
    talk = Talk(dialog('- wait: 1 day\n- send: "Old"'))
    talk.event("go")
    talk.stop_run()
    talk.later(days=3)
    talk.ended("stopped")


def test_a_dialog_can_be_started_by_name() -> None:
    talk = Talk(dialog('- send: "Hello {{ who }}"'), now=MORNING)
    talk.want("dialog", who="you")
    talk.shop("Hello you")
    talk.want("nothing")
    assert "no dialog 'nothing'" in talk.notes[-1]
