"""What `save` keeps, where a condition compares it or a text says it: `yes`, `no`, or the customer's own words."""

import pytest

from responder.language import check_script, read_script
from tests.language.scripts import HEAD, checked, steps

QUESTION = (
    "- ask: Q",
    "  save: answer",
    "  replies: {ja: go on, nei: go on, red wine: go on, else: go on, no reply: end}",
)


def found(condition: str, *question: str) -> list[str]:
    return checked(steps(*(question or QUESTION), f'- if: "{condition}"', "  then: [end]"))


NEVER = [
    ("answer == 'ja'", "'answer' is never 'ja': of every such answer 'yes' is kept; write answer == 'yes'"),
    ("answer == 'YES'", "write answer == 'yes'"),
    ("'Ja' == answer", "write answer == 'yes'"),
    ("answer != 'nei'", "'answer' is never 'nei': of every such answer 'no' is kept; write answer != 'no'"),
    ("answer | lower == 'nei'", "write answer == 'no'"),
    ("answer in ['ja', 'yes']", "write answer == 'yes'"),
    ("'ja' in answer", "write 'yes' in answer"),
    ("answer == 'red wine'", "keeps the customer's own words, which are seldom just 'red wine'; write the steps under the answer"),
    ("answer == 'Red Wine'", "write the steps under the answer"),
    ("answer == 'beer'", "seldom just 'beer'; name it as an answer under 'replies:', and write the steps there"),
]  # fmt: skip


@pytest.mark.parametrize(("condition", "told"), NEVER)
def test_an_answer_that_is_not_kept_like_this(condition: str, told: str) -> None:
    (one,) = found(condition)
    assert one.startswith("9 warning:")
    assert told in one


@pytest.mark.parametrize(
    "condition",
    ["answer == 'yes'", "answer != 'no'", "'red' in answer", "answer == '7'", "answer", "contact.x == 'ja'", "answer == contact.x"],
)  # fmt: skip
def test_an_answer_as_it_is_kept(condition: str) -> None:
    assert found(condition) == []


@pytest.mark.parametrize("expect", ["number", "date", "email", "phone"])
def test_what_is_expected_is_kept_as_such(expect: str) -> None:
    assert found("answer == 'x'", "- ask: Q", f"  expect: {expect}", "  save: answer") == []


def test_an_open_question() -> None:
    (one,) = found("answer == 'yes'", "- ask: Q", "  save: answer")
    assert "keeps the customer's own words, which are seldom just 'yes'" in one


def test_the_answer_of_a_dialog_that_is_called_or_calls() -> None:
    asking = (
        HEAD.replace("start: {keyword: GO}\n", "")
        + "  - ask: Q\n    save: answer\n    replies: {yes: go on, else: end}\n"
    )
    calling = steps("- call: other", "- if: answer == 'ja'", "  then: [end]")
    (one,) = checked(calling, {"other": asking})
    assert "write answer == 'yes'" in one
    told = steps("- call: other", "  with: {answer: ja}", "- if: answer == 'ja'", "  then: [end]")
    assert checked(told, {"other": asking}) == [], "what a caller gives is what it says"
    (one,) = checked(asking + "  - if: answer == 'ja'\n    then: [end]\n", {"other": steps("- call: n")})
    assert "write answer == 'yes'" in one


SAYING = steps(*QUESTION, "- send: 'Du sa {{ answer }}.'").replace("steps:", "language: nb\nsteps:")


def test_yes_is_english_to_a_norwegian() -> None:
    (one,) = [line for line in checked(SAYING) if "not translated" not in line]
    assert "10 warning: the customer gets 'yes' or 'no' for {{ answer }} in 'nb': that is what is kept" in one
    assert "write {{ reply }} for their own words, or {{ '…' if answer == 'yes' else '…' }}" in one
    assert checked(SAYING.replace("{{ answer }}", '{{ "ja" if answer == "yes" else "nei" }}')) == []
    assert checked(SAYING.replace("{{ answer }}", "{{ reply }}")) == []
    assert checked(SAYING.replace("ja: go on, nei: go on, ", "")) == []
    assert checked(SAYING.replace("language: nb", "language: en")) == []


def test_yes_in_a_translation() -> None:
    text = SAYING.replace("language: nb\n", "").replace("Du sa", "You said")
    script = read_script(
        text, "n", translations={"nb": "- text: 'You said {{ answer }}.'\n  nb: 'Du sa {{ answer }}.'\n"}
    )
    (one,) = [mistake.text for mistake in check_script(script, dialogs={}, merchant=None) if "'yes' or" in mistake.text]
    assert "in 'nb'" in one


DATED = ("- ask: Q", "  expect: date", "  save: day")


@pytest.mark.parametrize("said", ["See you {{ day }}.", "See you {{ day or 'soon' }}."])
def test_a_day_is_kept_as_no_shop_says_it(said: str) -> None:
    (one,) = checked(steps(*DATED, f'- send: "{said}"'))
    assert (
        "9 warning: the customer gets {{ day }} as 2026-03-14; write {{ day | date }}, or {{ day | date('full') }}"
        in one
    )


def test_a_day_as_it_is_said() -> None:
    assert checked(steps(*DATED, "- send: 'See you {{ day | date }}'")) == []
    assert checked(steps(*DATED, "- handoff: 'Wants {{ day }}'")) == []
    assert checked(steps(*DATED, "- send: 'See you {{ contact.day or 1 }}'")) == []
