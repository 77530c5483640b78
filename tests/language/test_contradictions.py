"""Conditions whose numbers and tags contradict what is known where they stand."""

import pytest

from tests.language.scripts import HEAD, checked, steps

SCORE = (
    '- ask: "1 to 5?"',
    "  save: score",
    "  replies:",
    "    4-5:",
    "      - tag: happy",
    "    3: go on",
    "    1-2:",
    "{}",
    "    else:",
    '      - again: "1 to 5"',
)


def below_answer(*lines: str) -> list[str]:
    """What is told of steps below the answer `1-2`, the first of which is line 13."""
    text = "\n".join(SCORE).format("\n".join(f"      {line}" for line in lines)).split("\n")
    return never(steps(*text))


def below_question(*lines: str) -> list[str]:
    """What is told of steps below the question, the first of which is line 16."""
    return never(steps(*"\n".join(SCORE).format("      - go on").split("\n"), *lines))


def never(text: str) -> list[str]:
    return [one for one in checked(text) if " never holds" in one or "holds always" in one]


NEVER = [
    ("score > 3", "where 'score' is 1-2"),
    ("score == 5", "where 'score' is 1-2"),
    ("5 == score", "where 'score' is 1-2"),
    ("score in [4, 5]", "where 'score' is 1-2"),
    ("3 <= score <= 5", "where 'score' is 1-2"),
    ("not score <= 2", "where 'score' is 1-2"),
    ("score > 3 and contact.email", "where 'score' is 1-2"),
    ("score is not defined", "where 'score' is 1-2"),
]


@pytest.mark.parametrize(("condition", "where"), NEVER)
def test_a_condition_that_the_answer_above_it_rules_out(condition: str, where: str) -> None:
    (one,) = below_answer(f"- if: {condition}", "  then: [end]")
    assert one.startswith("13 warning: ")
    assert f"never holds here, {where}; change the condition, or remove it" in one


@pytest.mark.parametrize(
    "condition", ["score <= 1", "score > 1", "score > 3 or contact.email", "score != 2", "score < now.hour"]
)
def test_a_condition_that_may_hold(condition: str) -> None:
    assert below_answer(f"- if: {condition}", "  then: [end]", "  else:", "    - tag: a") == []


def test_what_is_known_below_all_answers() -> None:
    (one,) = below_question("- if: score >= 9", "  then: [end]")
    assert one == (
        "16 warning: 'score >= 9' never holds here, where 'score' is 1-2 or 3 or 4-5; change the condition, or remove it"
    )
    assert below_question("- if: score >= 5", "  then: [end]") == []


def test_a_condition_within_another() -> None:
    (one,) = below_question("- if: score < 3", "  then: [end]", "  else:", "    - if: score < 2", "      then: [end]")
    assert one.startswith("19 warning: 'score < 2' never holds here, where 'score' is 3 or 4-5")
    (one,) = below_question(
        "- if: score >= 2", "  then:", "    - if: score >= 1", "      then: [tag: a]", "      else: [tag: b]"
    )
    assert one.startswith("18 warning: 'score >= 1' holds always here, where 'score' is 2 or 3 or 4-5, so that 'else'")


def test_a_condition_that_contradicts_itself() -> None:
    (one,) = never(HEAD + "  - if: contact.points > 100 and contact.points < 50\n    then: [end]\n")
    assert "never holds: nothing is all of it at once; did you mean 'or'?" in one
    assert never(HEAD + "  - if: contact.points > 50 and contact.points < 100\n    then: [end]\n") == []


def test_an_answer_that_never_came_is_no_number() -> None:
    text = steps(
        '- ask: "1 to 5?"', "  save: score", "  replies:", "    1-5: go on", "    no reply:", "      - if: ASKED"
    )
    text += "          then: [end]\n"
    (one,) = never(text.replace("ASKED", "score <= 2"))
    assert "where 'score' has no value yet" in one
    assert never(text.replace("ASKED", "score is not defined")) == []


def test_answers_are_forgotten_where_another_is_kept_under_their_name() -> None:
    again = ('- ask: "And now?"', "  save: score", "  replies:", "    6-10: go on", "    no reply: end")
    assert below_answer(*again, "- if: score > 5", "  then: [end]") == []
    assert len(below_answer(*again, "- if: score < 3", "  then: [end]")) == 0, "what no answer holds keeps no number"


TAGS = [
    (("- untag: vip",), "tags.vip", "where the contact does not have the tag 'vip'"),
    (("- untag: vip",), "'vip' in tags", "where the contact does not have the tag 'vip'"),
    (("- tag: vip",), "not tags.vip", "where the contact has the tag 'vip'"),
    (("- tag: a", "- untag: a"), "tags.a", "where the contact does not have the tag 'a'"),
    (("- tag: vip", '- send: "A"'), "not tags.vip", "where the contact has the tag 'vip'"),
]


@pytest.mark.parametrize(("before", "condition", "where"), TAGS)
def test_a_tag_just_put_on_or_taken_off(before: tuple[str, ...], condition: str, where: str) -> None:
    (one,) = never(steps(*before, f'- if: "{condition}"', "  then: [end]"))
    assert f"never holds here, {where}" in one


@pytest.mark.parametrize("between", ["- wait: 1 day", '- ask: "A"', "- tag: vip"])
def test_a_tag_that_may_have_come_since(between: str) -> None:
    assert never(steps("- untag: vip", between, "- if: tags.vip", "  then: [end]")) == []


def test_texts_triggers_and_rounds() -> None:
    assert len(below_answer("- send: \"{{ 'A' if score > 3 else 'B' }}\"")) == 1
    start = HEAD.replace("{keyword: GO}", "\n  - event: cart.left\n    if: cart.total > 9 and cart.total < 5")
    assert never(start + "  - end\n")[0].startswith("6 warning: 'cart.total > 9 and cart.total < 5' never holds")
    (one,) = below_question("- repeat: 2 times", "  steps:", "    - wait: 1 day", "  until: score > 7")
    assert one.startswith("19 warning: 'score > 7' never holds here")


def test_a_round_may_change_what_was_known() -> None:
    rounds = ("- repeat: 2 times", "  steps:", "    - if: tags.done", "      then: [end]", "    - tag: done")
    assert never(steps("- untag: done", *rounds, "    - wait: 1 day")) == []


def test_what_a_called_dialog_or_an_event_may_change() -> None:
    assert below_answer("- call: other", "- if: score > 3", "  then: [end]") == []


PAUSE = "nothing waits between the rounds, so that all 3 are done at once; let a 'wait:' be among the steps"


@pytest.mark.parametrize(
    ("inside", "told"), [('send: "Hi"', True), ("wait: 1 day", False), ('ask: "Hi?"', False), ("call: other", False)]
)
def test_rounds_without_a_pause(inside: str, told: bool) -> None:
    found = checked(steps("- repeat: 3 times", "  steps:", f"    - {inside}"), {"other": steps("- end")})
    assert any(PAUSE in one for one in found) is told
