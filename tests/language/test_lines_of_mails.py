"""YAML joins the lines of what is not written after `|`: a mail that was meant to have lines is told of."""

import pytest

from tests.language.scripts import checked, steps

MEANT = {
    "in quotes": ['- send: "Hello,', "    your order is on its way and will be there tomorrow.", '    Regards, Kaffe"'],
    "plain": ["- send: Hello!", "    Your order is on its way and will be there tomorrow."],
    "after >": ["- send: >", "    Hi there!", "    Your order is packed and on its way.", "    Bye"],
    "a question": ['- ask: "Hello,', "    is everything as you have wanted it?", '    Just reply to this mail."'],
}
WRAPPED = {
    "on one line": ["- send: Your order is on its way."],
    "after |": ["- send: |", "    Hello!", "    Your order is packed and on its way.", "    Bye"],
    "plain": [
        "- send: Your order has been packed by our people here in Oslo, and",
        "    it is now on its way to you, to be there tomorrow before",
        "    noon.",
    ],
    "paragraphs": [
        "- send: >",
        "    Hi there!",
        "",
        "    Everything about your order stands in this mail, which is long",
        "    and wrapped well.",
    ],
    "in quotes": ['- send: "Your order has been packed here in Oslo, and is', '    now on its way to you."'],
}


def warnings(lines: list[str], by: str) -> list[str]:
    more = ['  subject: "Your order"'] if by == "email" else []
    return [found for found in checked(steps(*lines, f"  by: {by}", *more)) if "run together" in found]


@pytest.mark.parametrize("lines", MEANT.values(), ids=MEANT)
def test_lines_that_were_meant_are_told_of(lines: list[str]) -> None:
    (found,) = warnings(lines, "email")
    verb = "ask" if "ask" in lines[0] else "send"
    assert found == (
        "6 warning: the lines of this mail run together into one: YAML joins what is not written after '|'; "
        f"write '{verb}: |' and the text below it, further to the right"
    )


@pytest.mark.parametrize("lines", MEANT.values(), ids=MEANT)
def test_a_text_is_read_as_well_on_one_line(lines: list[str]) -> None:
    assert warnings(lines, "sms") == []


@pytest.mark.parametrize("lines", WRAPPED.values(), ids=WRAPPED)
def test_a_long_text_that_is_only_wrapped_is_none(lines: list[str]) -> None:
    assert warnings(lines, "email") == []
