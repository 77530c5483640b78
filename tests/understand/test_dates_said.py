"""Days that a reply turns down, leaves open or only tells of, years of two figures, and their look-alikes.

Every row of `dates/` must be read as its section says; the moment is that of `rows.NOW`.
"""

from datetime import datetime
from pathlib import Path

import pytest

from responder.understand import read_moment
from tests.understand.rows import LANGUAGES, judgements, rows

DATES = Path(__file__).parent / "dates"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_is_read_or_left(language: str) -> None:
    cases = [case for row in rows(language, DATES) for case in judgements(row) if case.kind == "date"]
    assert cases
    wrong = [f"{case.row.reply!r} is {case.understood}, not {case.expected}" for case in cases if not case.right]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("written", "year", "ambiguous"),
    [("3.5.31", 2031, False), ("3.5.32", 2032, True), ("3.5.36", 2036, True), ("3.5.37", 1937, False),
     ("3.5.99", 1999, False), ("3.5.00", 2000, False)],
)  # fmt: skip
def test_a_short_year_is_near_or_past(written: str, year: int, ambiguous: bool) -> None:
    moment = read_moment(written, "de", datetime(2026, 11, 21, 12, 0), "DE")
    assert moment is not None
    assert (moment.iso, moment.ambiguous) == (f"{year}-05-03", ambiguous)


def test_six_figures_are_no_date_where_they_may_be_anything() -> None:
    now = datetime(2026, 11, 21, 12, 0)
    assert read_moment("ordre 030585", "nb", now, "NO") is None
    assert read_moment("123456", "nb", now, "NO") is None
    assert read_moment("030585", "nb", None, "NO") is None
