"""ASVS 1.3.7, 1.5.2, 5.2.1: what a merchant's text and file may grow to, whoever fills it in."""

from __future__ import annotations

import pytest

from responder.channels.reading import limits, read_mail
from responder.errors import TemplateError
from responder.language.expressions import LONGEST_CONDITION, LONGEST_SOURCE, compile_condition, compile_text
from responder.language.mistakes import Mistakes
from responder.language.nodes import DEEPEST, LARGEST, MOST_NODES, read_nodes
from responder.language.values import LONGEST_TEXT


def test_many_long_values_make_no_endless_text() -> None:
    """Each by itself is within bounds; a customer's answer may stand in a text a thousand times."""
    written = compile_text("{{ reply }}" * 1000).render({"reply": "x" * 10_000})
    assert len(written) == LONGEST_TEXT


def test_sources_have_an_end() -> None:
    compile_text("a" * LONGEST_SOURCE)
    for compile_one, longest in ((compile_text, LONGEST_SOURCE), (compile_condition, LONGEST_CONDITION)):
        with pytest.raises(TemplateError, match="longer than"):
            compile_one("a" * (longest + 1))


def nested(number: int) -> list[str]:
    return ["not " * number + "x", "x" + " | upper" * number, "{% if x %}" * number + "a" + "{% endif %}" * number]


@pytest.mark.parametrize("source", nested(50))
def test_nothing_is_nested_deeper_than_anybody_reads(source: str) -> None:
    """Without brackets, too: each level is a call within a call when it is evaluated."""
    with pytest.raises(TemplateError, match="nested too deeply"):
        (compile_text if "{%" in source else compile_condition)(source)


@pytest.mark.parametrize("source", nested(45))
def test_what_is_nested_less_is_read(source: str) -> None:
    (compile_text if "{%" in source else compile_condition)(source)


def test_a_condition_may_be_as_long_as_that_and_no_longer() -> None:
    longest = f"x == '{'a' * (LONGEST_CONDITION - 7)}'"
    compile_condition(longest)
    with pytest.raises(TemplateError, match="longer than 1,000"):
        compile_condition(f"{longest} ")


def test_a_filter_makes_no_text_longer_than_any_may_be() -> None:
    """Some letters become two: a text that goes through one filter after the other would grow each time."""
    assert compile_condition("x | upper | length").evaluate({"x": "ß" * LONGEST_TEXT}) == LONGEST_TEXT


def deep(number: int) -> bytes:
    """A mail with its words at the bottom of so many multiparts, each with one part."""
    head = b"From: kari@home.example\nTo: hei@kaffe.example\nSubject: Re: x\nMessage-ID: <1@home.example>\n"
    levels = range(number)
    opened = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (one, one) for one in levels)
    closed = b"".join(b"\n--b%d--\n" % one for one in reversed(levels))
    return head + opened + b"Content-Type: text/plain\n\nJa takk\n" + closed


def test_a_mail_s_parts_are_looked_for_so_deep_and_no_deeper() -> None:
    """Long before the number of its parts, or of bytes searched, would end it."""
    assert limits.NESTING < limits.PARTS
    own = ["hei@kaffe.example"]
    assert read_mail(deep(limits.NESTING), own_addresses=own, authserv_id=None).text == "Ja takk"
    assert "Ja" not in read_mail(deep(limits.NESTING + 1), own_addresses=own, authserv_id=None).full_text


@pytest.mark.parametrize("places", ["-1", "7", "999999999", "'x'"])
def test_no_number_has_more_decimals_than_money_needs(places: str) -> None:
    with pytest.raises(TemplateError, match="0 to 6 decimals"):
        compile_text("{{ n | round(" + places + ") }}").render({"n": 1})


LARGE = "a: |\n" + "  x\n" * (LARGEST // 4)
FILES = [
    (LARGE, "larger than 256 kB"),
    ("[" * (DEEPEST + 2) + "]" * (DEEPEST + 2), "deeper than 40 levels"),
    ("- a\n" * (MOST_NODES + 1), "longer than 20,000 entries"),
    ("a: &x [lol]\nb: [*x, *x, *x]", "refers to another place"),
    ("a: &x [lol]", "names a place to copy from"),
    ("a: !!python/object/apply:os.system [id]", "is a YAML tag"),
    ("a: 1\na: 2", "stands here twice"),
    ("a: {x: 1}\nb: {<<: {y: 2}}", "copies from another place"),
]


@pytest.mark.parametrize(("text", "says"), FILES, ids=[says for _, says in FILES])
def test_a_file_cannot_grow_while_it_is_read(text: str, says: str) -> None:
    mistakes = Mistakes("bomb.yaml")
    read_nodes(text, mistakes)
    assert [one for one in mistakes.found if says in one.text], [one.text for one in mistakes.found]


@pytest.mark.parametrize("text", [LARGE[: LARGEST - 8], "[" * DEEPEST + "]" * DEEPEST, "- a\n" * (MOST_NODES - 2)])
def test_what_is_within_bounds_is_read(text: str) -> None:
    mistakes = Mistakes("long.yaml")
    assert read_nodes(text, mistakes) is not None
    assert mistakes.found == []
