"""Every verb: an unhandled one fails here, and each does what LANGUAGE.md says."""

from dataclasses import fields, replace

import pytest
from talking import Talk, dialog

from responder.engine.apply import with_runs
from responder.engine.effects import Change
from responder.engine.handle import HANDLE
from responder.engine.inputs import Input, Stimulus
from responder.engine.render import ready
from responder.engine.steps import STEPS
from responder.engine.transition import ACCEPT
from responder.engine.world import World
from responder.language import script
from responder.language.script import Says, Step


def test_every_verb_is_handled() -> None:
    verbs = {kind for kind in vars(script).values() if isinstance(kind, type) and issubclass(kind, Step)}
    assert verbs - {Step, Says} == set(STEPS)


def test_every_input_and_every_stimulus_is_handled() -> None:
    assert set(Input.__args__) == set(ACCEPT)  # type: ignore[attr-defined]
    assert set(Stimulus.__args__) == set(HANDLE)  # type: ignore[attr-defined]


def test_changes_of_the_contact() -> None:
    talk = Talk(
        dialog(
            '- set:\n    city: "{{ order.city }}"\n    visits: "{{ order.visits }}"\n- tag: a, b\n- untag: b, c\n- prefer: email'
        )
    )
    talk.event("go", order={"city": "Bergen", "visits": 3})
    contact = talk.world.contact
    assert contact.fields == {"first_name": "Ola", "city": "Bergen", "visits": 3}
    assert contact.tags == {"a"}
    assert contact.preferred == "email"
    assert not any(change.name == "c" for change in talk.all(Change)), "what does not change is not asked for"


def test_if_and_repeat() -> None:
    talk = Talk(
        dialog(
            '- repeat: 3 times\n  until: reply == "ok"\n  steps:\n    - ask: "Ok?"\n    - if: reply == "no"\n      then:\n        - send: "Then"\n      else:\n        - send: "Else"\n- send: "Bye"'
        )
    )
    talk.customer("go")
    for said, answer in (("no", "Then"), ("hm", "Else"), ("ok", "Else")):
        talk.shop("Ok?")
        talk.customer(said)
        talk.later(seconds=6)
        talk.shop(answer)
    talk.shop("Bye")
    talk.ended("done")


def test_repeat_stops_when_its_condition_holds() -> None:
    talk = Talk(dialog('- repeat: 3 times\n  until: tags.a\n  steps:\n    - send: "Once"\n    - tag: a\n- send: "Bye"'))
    talk.event("go")
    talk.shop("Once")
    talk.shop("Bye")


def test_a_repeat_within_a_repeat_counts_anew() -> None:
    talk = Talk(dialog('- repeat: 2 times\n  steps:\n    - repeat: 2 times\n      steps:\n        - send: "x"'))
    talk.event("go")
    assert len(talk.outbox) == 4


def test_wait_for_an_event_or_its_absence() -> None:
    steps = '- wait: for order.placed\n  within: 2 days\n  then:\n    - send: "Thanks {{ order.number }}"\n  else:\n    - send: "Still there?"'
    came = Talk(dialog(steps))
    came.event("go")
    came.event("order.placed", order={"number": 5})
    came.shop("Thanks 5")
    missed = Talk(dialog(steps))
    missed.event("go")
    missed.later(days=2)
    missed.shop("Still there?")
    missed.event("order.placed", order={"number": 5})
    missed.quiet()


def test_a_called_dialog_shares_variables_and_comes_back() -> None:
    inner = dialog('- ask: "Name, {{ greeting }}?"\n  save: who', "inner", top="start:\n  - event: never")
    outer = dialog('- call: inner\n  with:\n    greeting: "friend"\n- send: "Hi {{ who }}"', "outer")
    talk = Talk(inner, outer)
    talk.customer("go")
    talk.shop("Name, friend?")
    talk.customer("Kari")
    talk.later(seconds=6)
    talk.shop("Hi Kari")
    talk.ended("done")


def test_calls_end_at_five_and_unknown_ones_are_left_out() -> None:
    talk = Talk(dialog('- send: "In"\n- call: dialog\n- call: nowhere\n- send: "Out"'))
    talk.event("go")
    assert sum(send.text == "In" for send in talk.outbox) == 6
    assert any("nowhere" in note for note in talk.notes)
    assert any("deep" in note for note in talk.notes)


def test_split_is_stable_for_a_contact_and_even_over_many() -> None:
    halves = dialog("- split:\n    30%:\n      - tag: first\n    rest:\n      - tag: other")
    counts = {"first": 0, "other": 0}
    for number in range(400):
        talk = Talk(halves, id=f"c{number}")
        talk.event("go")
        talk.event("go")
        [tag] = talk.world.contact.tags
        counts[tag] += 1
    assert 80 < counts["first"] < 165


def test_while_is_checked_before_every_step() -> None:
    talk = Talk(dialog('- send: "A"\n- tag: staff\n- send: "B"', top="while: not tags.staff"))
    talk.event("go")
    talk.shop("A")
    talk.ended("condition")


def test_the_while_of_a_called_dialog_sends_back_to_its_caller() -> None:
    inner = dialog(
        '- send: "In"\n- tag: x\n- send: "Not this"', "inner", top="start:\n  - event: never\nwhile: not tags.x"
    )
    talk = Talk(inner, dialog('- call: inner\n- send: "Back"', "outer"))
    talk.event("go")
    talk.shop("In")
    talk.shop("Back")
    talk.ended("done")


def test_end_and_handoff() -> None:
    talk = Talk(
        dialog('- if: order\n  then:\n    - end\n- handoff: "{{ nothing }} asks"\n  to: "Kari"\n- send: "Never"')
    )
    talk.event("go")
    talk.ended("handed over")
    talk.handed_over("asks")
    talk.event("go", order=1)
    talk.ended("end")


def test_a_dialog_that_never_rests_is_ended() -> None:
    steps = "- repeat: 100 times\n  steps:\n    - repeat: 100 times\n      steps:\n        - tag: a"
    talk = Talk(dialog(steps))
    talk.event("go")
    talk.ended("limit")
    assert any("without waiting" in note for note in talk.notes)


def test_a_condition_that_cannot_be_evaluated_is_false() -> None:
    talk = Talk(dialog('- if: order.total > 10\n  then:\n    - send: "More"\n  else:\n    - send: "Less"'))
    talk.event("go", order={"total": {"a": 1}})
    talk.shop("Less")


@pytest.mark.parametrize("step", ["- wait: 1 day", '- ask: "Why?"'])
def test_the_steps_of_a_stop_do_not_wait(step: str) -> None:
    over = dialog("- wait: 5 days", "d", top='stop:\n  - event: over\n    then:\n      - send: "Sorry"')
    waits = dialog(f'{step}\n- send: "Last"', "w").steps
    stop = replace(over.stop[0], then=(*over.stop[0].then, *waits))
    talk = Talk(replace(over, stop=(stop,), version="v"))
    talk.event("go")
    talk.event("over")
    talk.shop("Sorry")
    talk.shop("Last")
    talk.ended("stopped")


def test_mails_of_a_run_are_one_thread() -> None:
    talk = Talk(dialog('- send: "A"\n  subject: "Your {{ order.name }}"\n- send: "B"', top="channel: email"))
    talk.event("go", order={"name": "beans\r\nBcc: x@y.no"})
    first = talk.mail("A")
    assert first.subject == "Your beans Bcc: x@y.no"
    second = talk.mail("B")
    assert second.thread == first.id
    assert second.subject == "Re: Your beans Bcc: x@y.no"


def test_what_a_run_keeps_is_plain_json() -> None:
    inner = dialog('- wait: 1 day\n- send: "{{ when }} {{ all }}"', "inner", top="start:\n  - event: never")
    talk = Talk(
        inner,
        dialog('- call: inner\n  with:\n    when: "{{ now }}"\n    all: "{{ tags }}"', "outer"),
        tags=frozenset("ab"),
    )
    talk.event("go")
    assert talk.run.variables == {"when": "2026-11-23T10:00:00+01:00", "all": ["a", "b"]}
    talk.later(days=1)
    talk.shop("2026-11-23T10:00:00+01:00 a, b")


def test_a_message_with_anything_in_it_is_kept_without_harm() -> None:
    talk = Talk(dialog('- ask: "Say"\n  save: told\n- send: "Got it"'))
    talk.customer("go")
    talk.shop("Say")
    talk.customer("a\0b" + "x" * 100_000)
    talk.later(seconds=6)
    talk.shop("Got it")
    assert len(talk.run.variables["told"]) <= 8000
    assert "\0" not in talk.run.variables["told"]


def test_a_world_with_other_runs_keeps_everything_else() -> None:
    world = Talk(dialog('- send: "A"')).world
    marked = World(*(f"value of {one.name}" for one in fields(World)))  # type: ignore[arg-type]
    assert with_runs(marked, {}) == replace(marked, runs={})
    assert with_runs(world, world.runs) == world


def test_what_is_written_in_two_signs_goes_out_in_one() -> None:
    """As macOS writes "ü": an SMS knows neither sign, and would cost twice as much."""
    assert ready("Gru\u0308\u00dfe, Jo\u0308rg", "sms") == "Gr\u00fc\u00dfe, J\u00f6rg"


REMINDER = """- wait: until 1 day before {{ appointment.starts }}
  else:
    - send: "Booked for {{ appointment.starts | time }}"
    - end
- send: "Tomorrow at {{ appointment.starts | time }}"
"""


def test_a_reminder_comes_a_day_before_what_it_reminds_of() -> None:
    talk = Talk(dialog(REMINDER))
    talk.event("go", appointment={"starts": "2026-11-26T14:00"})  # Thursday in Oslo; now is Monday 10:00
    talk.later(days=2, hours=3, minutes=59)
    talk.quiet()
    talk.later(minutes=1)
    talk.shop("Tomorrow at 2:00")
    talk.ended("done")


def test_a_reminder_whose_time_has_passed_does_its_else() -> None:
    talk = Talk(dialog(REMINDER))
    talk.event("go", appointment={"starts": "2026-11-24T09:59"})
    talk.shop("Booked for 9:59")
    talk.ended("end")


def test_without_else_a_moment_that_has_passed_is_not_waited_for() -> None:
    talk = Talk(dialog('- wait: until 2 hours after {{ visit.ended }}\n- send: "How was it?"'))
    talk.event("go", visit={"ended": "2026-11-23T07:00"})
    talk.shop("How was it?")
    talk.ended("done")
