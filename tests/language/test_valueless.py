"""Texts that are not said for want of an answer."""

import pytest

from tests.language.scripts import HEAD, checked, steps

SAID = "- send: 'You said {{ answer }}'"


def question(replies: str, *beside: str) -> tuple[str, ...]:
    return ("- ask: Q", "  save: answer", *(f"  {line}" for line in beside), f"  replies: {{{replies}}}")


def valueless(*lines: str) -> list[str]:
    return [line for line in checked(steps(*lines)) if "no value here" in line]


MISSING = [
    ("silence goes on", (*question("no reply: go on"), SAID)),
    ("in the branch of silence, after a question before", ("- if: tags.vip", "  then: {ask: Q, save: answer}", *question("no reply: {send: '{{ answer }}'}"))),
    ("a number that is none of the answers", (*question("1-5: go on, else: {send: '{{ answer }}'}"),)),
    ("a number that is none of the answers, below", (*question("1-5: go on, else: go on"), SAID)),
    ("an answer that is none of the numbers", (*question("1-5: go on"), SAID)),
    ("another answer than the expected", (*question("else: go on", "expect: date"), SAID)),
    ("a word where a number was expected", (*question("none: go on, 1-5: go on, else: end", "expect: number"), SAID)),
    ("in `again`", question("1-5: go on, else: {again: 'Not {{ answer }}'}")),
    ("another event came first", (*question("else: go on", "meanwhile: {order.placed: go on}"), SAID)),
    ("it could not be delivered", (*question("else: go on", "undelivered: go on"), SAID)),
    ("asked in one branch only", ("- if: tags.vip", "  then: {ask: Q, save: answer}", SAID)),
    ("a filter", (*question("no reply: go on"), "- send: '{{ answer | upper }}'")),
    ("a sum", (*question("no reply: go on", "expect: number"), "- send: '{{ answer * 100 }}'")),
    ("in a question", (*question("no reply: go on"), "- ask: 'And {{ answer }}?'")),
    ("in a subject", (*question("no reply: go on"), "- send: A", "  by: email", "  subject: '{{ answer }}'")),
    ("the other way round", (*question("no reply: go on"), "- if: answer", "  else: [{send: '{{ answer }}'}]")),
    ("asked for something else", (*question("no reply: go on"), "- if: answer != 'x'", f"  then: [{SAID[2:]}]".replace("send: '", "{send: '").replace("}}'", "}}'}"))),
]  # fmt: skip


@pytest.mark.parametrize("lines", [one[1] for one in MISSING], ids=[one[0] for one in MISSING])
def test_a_text_that_is_not_said(lines: tuple[str, ...]) -> None:
    (one,) = valueless(*lines)
    assert "warning: 'answer' may have no value here, and then this is not said at all" in one


THERE = [
    ("silence ends", (*question("no reply: end"), SAID)),
    ("nothing is said of silence", ("- ask: Q", "  save: answer", SAID)),
    ("every other answer is asked again", (*question("1-5: go on, else: {again: A}, no reply: end"), SAID)),
    ("in the branch of a number", question("1-5: {send: '{{ answer }}'}, else: {again: A}")),
    ("words are kept", (*question("red: go on, else: go on"), SAID)),
    ("what is expected is asked again", (*question("no reply: end", "expect: date"), SAID)),
    ("something else is said", (*question("no reply: go on"), "- send: \"{{ answer or 'nothing' }}\"")),
    ("a default", (*question("no reply: go on"), "- send: \"{{ answer | default('nothing') }}\"")),
    ("asked for", (*question("no reply: go on"), "- if: answer", "  then: [{send: '{{ answer }}'}]")),
    ("asked for with more", (*question("no reply: go on"), "- if: tags.vip and answer > 3", "  then: [{send: '{{ answer }}'}]")),
    ("asked for the other way round", (*question("no reply: go on"), "- if: not answer", "  else: [{send: '{{ answer }}'}]")),
    ("ended without it", (*question("no reply: go on"), "- if: not answer", "  then: end", SAID)),
    ("within an if of the text", (*question("no reply: go on"), "- send: 'A{% if answer %}{{ answer }}{% endif %}'")),
    ("to a person, who hears of it all the same", (*question("no reply: go on"), "- handoff: '{{ answer }}'")),
    ("asked anew", (*question("no reply: go on"), "- if: not answer", "  then: {ask: R, save: answer}", SAID)),
    ("asked in both branches", ("- if: tags.vip", "  then: {ask: Q, save: answer}", "  else: {ask: R, save: answer}", SAID)),
    ("in every round", ("- repeat: 2 times", "  steps: [{ask: Q, save: answer}]", SAID)),
]  # fmt: skip


@pytest.mark.parametrize("lines", [one[1] for one in THERE], ids=[one[0] for one in THERE])
def test_a_text_that_has_its_answer(lines: tuple[str, ...]) -> None:
    assert valueless(*lines) == []


def test_a_number_may_be_nought() -> None:
    (one,) = valueless(*question("0-5: go on, no reply: go on"), SAID)
    assert "write {{ answer | default('…') }}, or put it below 'if: answer is defined'" in one
    fine = "- if: answer is defined", "  then: [{send: '{{ answer }}'}]"
    assert valueless(*question("0-5: go on, no reply: go on"), *fine) == []


def test_a_wait_for_an_answer_that_did_not_come() -> None:
    (one,) = valueless(*question("no reply: go on", "expect: date"), "- wait: until {{ answer }}", "- send: A")
    assert "'answer' may have no value here, and then the run ends; put this wait below 'if: answer'" in one


def test_what_a_stop_says_may_come_at_any_moment() -> None:
    stop = "stop:\n  - event: order.placed\n    then: [{send: 'You said {{ answer }}'}]\nsteps:"
    text = steps("- ask: Q", "  save: answer").replace("steps:", stop)
    assert any("no value here" in line for line in checked(text))
    assert not any("no value here" in line for line in checked(text.replace("placed\n", "placed\n    if: answer\n")))


def test_a_translation_is_judged_as_well() -> None:
    from responder.language import check_script, read_script

    text = steps(*question("no reply: go on"), "- send: \"{{ answer or 'A' }}\"")
    translated = "- text: \"{{ answer or 'A' }}\"\n  sv: '{{ answer }}'\n"
    script = read_script(text, "n", translations={"sv": translated})
    found = [mistake.text for mistake in check_script(script, dialogs={}, merchant=None)]
    assert sum("no value here" in one for one in found) == 1


def test_what_another_dialog_gives_is_its_matter() -> None:
    called = HEAD.replace("start: {keyword: GO}\n", "") + "  - send: '{{ answer }}'\n"
    calling = steps(*question("no reply: go on"), "- call: other")
    assert not any("no value" in line for line in checked(calling, {"other": called}))


UNKNOWN = "warning: 'contact.first_name' may have no value for somebody who texts the keyword and is not known yet"


def test_nothing_is_known_of_who_texts_a_keyword() -> None:
    (one,) = checked(steps("- send: 'Hi {{ contact.first_name }}'"))
    assert UNKNOWN in one
    assert "write {{ contact.first_name or '…' }}" in one


@pytest.mark.parametrize(
    "lines",
    [
        ("- send: 'Hi {{ contact.first_name or 1 }}'",),
        ("- send: 'Your number is {{ contact.phone }}, in {{ contact.language }}'",),
        ("- if: contact.first_name", "  then: [{send: 'Hi {{ contact.first_name }}'}]"),
        ("- set: {first_name: Kari}", "- send: 'Hi {{ contact.first_name }}'"),
        ("- handoff: '{{ contact.first_name }}'",),
        ("- if: not contact.first_name", "  then: end", "- send: 'Hi {{ contact.first_name }}'"),
    ],
)
def test_what_is_known_of_everybody(lines: tuple[str, ...]) -> None:
    assert [line for line in checked(steps(*lines)) if "no value" in line] == []


@pytest.mark.parametrize("start", ["{event: order.placed}", "{tag: vip}", "{keyword: GO, if: contact.first_name}"])
def test_who_is_known_to_the_shop(start: str) -> None:
    text = steps("- send: 'Hi {{ contact.first_name }}'").replace("{keyword: GO}", start)
    assert checked(text) == []


ORDERED = steps("- send: 'Order {{ order.number }}'").replace("{keyword: GO}", "[{keyword: GO}, {event: order.placed}]")


def test_an_order_of_who_texts_a_keyword() -> None:
    (one,) = checked(ORDERED)
    assert "'order.number' may have no value where no event has told of it, and then this is not said at all" in one
    assert checked(ORDERED.replace("number }}", "number or 1 }}")) == []
    assert checked(ORDERED.replace("GO}", "GO, if: order.number}")) == []
    assert checked(ORDERED.replace("[{keyword: GO}, {event: order.placed}]", "{event: order.placed}")) == []
    waiting = ORDERED.replace("  - send", "  - wait: for order.paid\n    else: end\n  - send")
    assert len(checked(waiting)) == 0, "another event has told of it"


def test_a_reply_that_nobody_gave() -> None:
    event = "{event: order.placed}"
    saying = steps("- send: 'You wrote {{ reply }}'")
    assert checked(saying) == [], "the keyword is one"
    (one,) = checked(saying.replace("{keyword: GO}", event))
    assert "'reply' may have no value here" in one
    (one,) = checked(saying.replace("{keyword: GO}", "[{keyword: GO}, {tag: vip}]"))
    assert "'reply' may have no value here" in one
    for replies, expected in (("yes: go on, else: go on", 0), ("yes: go on, else: go on, no reply: go on", 1)):
        asking = steps("- ask: Q", f"  replies: {{{replies}}}", "- send: 'You wrote {{ reply }}'")
        assert len(checked(asking.replace("{keyword: GO}", event))) == expected


def test_an_event_that_nobody_told() -> None:
    (one,) = checked(steps("- send: 'Order {{ event.number }}'"))
    assert "'event.number' may have no value where no event has told of it" in one
    assert checked(steps("- send: 'Order {{ event.number }}'").replace("{keyword: GO}", "{event: order.placed}")) == []
    waiting = ("- wait: for order.placed", "  then: [{send: 'Order {{ order.number }}'}]")
    assert checked(steps(*waiting)) == []
    (one,) = checked(steps(*waiting, "  else: [{send: 'No {{ order.number }}'}]"))
    assert one.startswith("8 warning: 'order.number' may have no value where no event has told of it")
    assert len(checked(steps(*waiting, "- send: 'Order {{ order.number }}'"))) == 1
    assert checked(steps(*waiting, "  else: end", "- send: 'Order {{ order.number }}'")) == []
    asking = ("- ask: Q", "  meanwhile: {order.placed: {send: 'Order {{ order.number }}'}}")
    assert checked(steps(*asking)) == []


@pytest.mark.parametrize("whole", ["contact", "merchant", "event", "tags"])
def test_what_cannot_be_said_as_a_whole(whole: str) -> None:
    (one,) = [line for line in checked(steps(f"- send: 'For {{{{ {whole} }}}}'")) if "many values" in line]
    assert one.startswith(f"6 error: '{whole}' is many values, of which none can be said alone; ")


def test_a_mail_to_who_texts_a_keyword() -> None:
    mail = ("- send: A", "  by: email", "  subject: B")
    (one,) = checked(steps(*mail))
    assert "6 warning: who texts the keyword may have no mail address, and then this is not sent" in one
    assert checked(steps(*mail, "  undelivered: {send: C, by: sms}")) == []
    assert checked(steps("- if: contact.email", "  then: [{send: A, by: email, subject: B}]")) == []
    assert checked(steps(*mail).replace("{keyword: GO}", "{event: order.placed}")) == []
    assert checked(steps(*mail).replace("channel: sms", "channel: email")) == []
