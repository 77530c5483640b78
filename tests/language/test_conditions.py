"""Conditions that can be read and hold always, or never."""

import pytest

from tests.language.scripts import HEAD, checked, steps

ASKED = ("- ask: Q", "  save: answer", "  expect: email")


def found(condition: str, *before: str) -> list[str]:
    return checked(steps(*ASKED, *before, f'- if: "{condition}"', "  then: [end]"))


ALONE = [
    ("answer == 'x' or 'y'", "'y' is compared with nothing in this condition, and so is always true", "answer == 'y'"),
    ("'y' or answer == 'x'", "'y' is compared with nothing", "answer == 'y'"),
    ("answer != 'x' and 'y'", "'y' is compared with nothing", "answer != 'y'"),
    ("tags.vip or answer == 'x' or 'y'", "'y' is compared with nothing", "answer == 'y'"),
    ("answer > 3 or 7", "'7' is compared with nothing", "answer == 7"),
    ("tags.vip or 'club'", "'club' is compared with nothing", "compare it with something"),
    ("not 'x'", "'x' is compared with nothing", "compare it with something"),
    ("true", "'true' is compared with nothing in this condition, and so is always true", ""),
]


@pytest.mark.parametrize(("condition", "told", "remedy"), ALONE)
def test_a_word_that_is_compared_with_nothing(condition: str, told: str, remedy: str) -> None:
    (one,) = [line for line in found(condition) if "compared with nothing" in line]
    assert one.startswith("9 warning:")
    assert told in one
    assert remedy in one


@pytest.mark.parametrize(
    "condition",
    ["(contact.city or 'Oslo') == 'Oslo'", "answer | default('x') == 'y'", "'x' in answer", "answer in ['x', 'y']", "1 < 2"],
)  # fmt: skip
def test_a_word_that_is_compared(condition: str) -> None:
    assert found(condition) == []


def test_the_conditions_of_texts_triggers_and_rounds() -> None:
    text = "- send: \"{{ 'A' if answer == 'x' or 'y' else 'B' }}{% if answer == 'x' or 'y' %}C{% endif %}{{ answer or 'D' }}\""
    assert len(checked(steps(*ASKED, text))) == 1, "told once for the step"
    assert len(checked(HEAD.replace("GO}", "GO, if: tags.a or 'b'}") + "  - end\n")) == 1
    assert len(checked(steps("- repeat: 2 times", "  until: tags.a or 'b'", "  steps: {wait: 1 day}"))) == 1
    assert len(checked(steps("- end") + "while: tags.a or 'b'\n")) == 1
    assert checked(steps('- wait: until {{ "2027-12-24" }}', "- send: A")) == []


TAGGED = [
    ("tags.vip", "no dialog gives the tag 'vip', and one gives 'VIP', which is another; write 'VIP'"),
    ("not tags.vip", "no dialog gives the tag 'vip'"),
    ("tags.big_spender", "write \"'big spender' in tags\""),
    ("'Big-Spender' in tags", "write \"'big spender' in tags\""),
    ("contact.tags.VIP", "'contact.tags.VIP' is never so; write 'tags.VIP'"),
    ("tags == 'VIP'", "'tags' is all tags together, and equals no word; write 'tags.VIP'"),
    ("'big spender' == tags", "write \"'big spender' in tags\""),
]


@pytest.mark.parametrize(("condition", "told"), TAGGED)
def test_a_tag_that_nobody_has(condition: str, told: str) -> None:
    (one,) = found(condition, "- tag: VIP, big spender")
    assert told in one


@pytest.mark.parametrize(
    "condition", ["tags.VIP", "'big spender' in tags", "tags.other", "tags", "'VIP' in contact.tags"]
)
def test_a_tag_that_somebody_may_have(condition: str) -> None:
    assert found(condition, "- tag: VIP, big spender") == []


def test_a_tag_of_another_dialog() -> None:
    waiting = HEAD.replace("{keyword: GO}", "{tag: vip}") + "  - end\n"
    giving = HEAD.replace("GO", "OTHER") + "  - tag: VIP\n"
    (one,) = checked(waiting, {"other": giving})
    assert "no dialog gives the tag 'vip'" in one
    assert checked(waiting, {"other": giving.replace("VIP", "vip")}) == []


MOMENTS = [
    ("now > '18:00'", "for a time of day write now.hour >= 18"),
    ("'18:00' < now", "for a time of day write now.hour >= 18"),
    ("now == 'friday'", "now.weekday == 'friday'"),
    ("now.weekday == 'Friday'", "'Friday' is no day of now.weekday, which never is it; use 'monday', 'tuesday'"),
    ("now.weekday in ['lørdag', 'søndag']", "'lørdag' is no day of now.weekday"),
]


@pytest.mark.parametrize(("condition", "told"), MOMENTS)
def test_a_moment_that_never_comes(condition: str, told: str) -> None:
    (one,) = found(condition)
    assert told in one


@pytest.mark.parametrize(
    "condition", ["now.hour >= 18", "now.weekday == 'friday'", "now > '2027-01-01'", "now > contact.x"]
)
def test_a_moment_that_may_come(condition: str) -> None:
    assert found(condition) == []


def test_what_is_compared_with_itself() -> None:
    (one,) = found("contact.city == contact.city")
    assert "'contact.city' is compared with itself; of what happens write event.contact.city" in one
    stop = "stop:\n  - event: order.cancelled\n    if: order.number == order.number\nsteps:"
    (one,) = checked(steps("- end").replace("steps:", stop))
    assert "of what happens write event.order.number" in one
    assert checked(steps("- end").replace("steps:", stop.replace("if: order", "if: event.order"))) == []


THOUSANDS = [("contact.spent > 1.000", "write 1000"), ("contact.spent >= 12.500", "write 12500")]


@pytest.mark.parametrize(("condition", "remedy"), THOUSANDS)
def test_a_thousand_with_its_dot(condition: str, remedy: str) -> None:
    (one,) = found(condition)
    assert "the '.' begins the decimals" in one
    assert remedy in one


DECIMALS = ["contact.x > 1000", "contact.x > 0.125", "contact.x > 1.25", "contact.x == '1.000'"]


@pytest.mark.parametrize("condition", DECIMALS)
def test_other_numbers_with_a_dot(condition: str) -> None:
    assert found(condition) == []


BOTH = [
    (
        "contact.x != 'a' or contact.x != 'b'",
        "'contact.x' is always another than 'a' and 'b'; write 'and' between them",
    ),
    ("tags.vip and (contact.x == 1 and contact.x == 2)", "'contact.x' is never both 1 and 2; write 'or' between them"),
]


@pytest.mark.parametrize(("condition", "told"), BOTH)
def test_or_where_and_is_meant(condition: str, told: str) -> None:
    (one,) = found(condition)
    assert told in one


@pytest.mark.parametrize(
    "condition",
    ["contact.x != 'a' and contact.x != 'b'", "contact.x == 'a' or contact.x == 'b'", "contact.x == 'a' and contact.y == 'b'", "contact.x == '1' and contact.x == 1"],
)  # fmt: skip
def test_and_where_it_is_meant(condition: str) -> None:
    assert found(condition) == []


def test_a_tag_with_a_slip_of_typing() -> None:
    (one,) = found("tags.loyal_custmer", "- tag: loyal_customer")
    assert "no dialog gives the tag 'loyal_custmer', and one gives 'loyal_customer'" in one
    assert found("tags.team_b", "- tag: team_a") == []
    assert found("tags.level2", "- tag: level1") == []
