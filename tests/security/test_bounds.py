"""ASVS 1.3.7, 1.5.2, 5.2.1: what a merchant's text and file may grow to, whoever fills it in."""

from __future__ import annotations

import pytest

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
