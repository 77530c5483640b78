"""Short replies of the kinds in `values/`, in families: what each means, and look-alikes that mean something else.

Every one of them must be read right: unlike the broad tables in `replies/`, these are examples of rules.
"""

from pathlib import Path

import pytest

from tests.understand.rows import LANGUAGES, judgements, rows

VALUES = Path(__file__).parent / "values"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_is_read(language: str) -> None:
    cases = [judgement for row in rows(language, VALUES) for judgement in judgements(row)]
    wrong = [f"{case.kind}: {case.row.reply!r} is {case.understood}, not {case.expected}"
             for case in cases if not case.right]  # fmt: skip
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_families(language: str) -> None:
    kinds = {row.section.split()[0] for row in rows(language, VALUES)}
    assert {"yes", "no", "neither", "number", "date", "choice"} <= kinds
