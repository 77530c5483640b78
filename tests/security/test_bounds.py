"""ASVS 1.3.7, 5.2.1: what a merchant's text may grow to, whoever fills it in."""

from __future__ import annotations

import pytest

from responder.errors import TemplateError
from responder.language.expressions import LONGEST_CONDITION, LONGEST_SOURCE, compile_condition, compile_text
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
