"""Tables of rows that take a millisecond each, as one test: collecting, sharing out and reporting a test takes longer.

Every row is tried, and each that fails is told by name, with where and why.
"""

from __future__ import annotations

import functools
import inspect
import itertools
import traceback
from collections.abc import Callable, Iterable
from typing import Any

import pytest

FAILURES = (Exception, pytest.fail.Exception)
SHORT = 300


def each(names: str | tuple[str, ...], rows: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """As `pytest.mark.parametrize`, in one test. It may stand above another of its kind, or below `parametrize`."""
    wanted = [name.strip() for name in names.split(",")] if isinstance(names, str) else [*names]
    given = [_named(row, len(wanted)) for row in rows]
    assert given, "a table without rows proves nothing"

    def whole(test: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(test)
        def tried(**others: Any) -> None:
            failed = []
            for name, values in given:
                try:
                    test(**dict(zip(wanted, values, strict=True)), **others)
                except FAILURES as error:
                    failed.append(f"{name}\n{_told(error)}")
            if failed:
                pytest.fail(f"{len(failed)} of {len(given)} rows:\n\n" + "\n\n".join(failed), pytrace=False)

        asked = inspect.signature(test).parameters.values()
        del tried.__wrapped__  # type: ignore[attr-defined]
        tried.__signature__ = inspect.Signature([one for one in asked if one.name not in wanted])  # type: ignore[attr-defined]
        return tried

    return whole


def _named(row: Any, count: int) -> tuple[str, tuple[Any, ...]]:
    """A row's name and its values. One of `pytest.param` may have a name of its own, but no marks."""
    if hasattr(row, "marks"):
        assert not row.marks, "a row that is expected to fail is a test of its own"
        return row.id or _written(row.values), row.values
    values = (row,) if count == 1 else tuple(row)
    return _written(values), values


def _written(values: tuple[Any, ...]) -> str:
    written = ", ".join(map(repr, values))
    return written if len(written) <= SHORT else f"{written[:SHORT]}…"


def _told(error: BaseException) -> str:
    """Where it failed in the tests, and why."""
    places = traceback.extract_tb(error.__traceback__)[1:]
    lines = [f"{place.filename}:{place.lineno}: {place.line}" for place in places]
    why = (
        [str(error)]
        if isinstance(error, AssertionError | pytest.fail.Exception)
        else traceback.format_exception_only(error)
    )
    return "\n".join(f"    {line}" for line in itertools.chain(lines, *(one.splitlines() for one in why)))
