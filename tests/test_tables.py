"""A table that is one test fails as many would: each row that is wrong is told."""

import pytest

from tests.tables import each


@each("number", [1, 2])
@each(("word", "length"), [("ja", 2), pytest.param("nei", 3, id="no")])
def test_rows_of_rows(number: int, word: str, length: int) -> None:
    assert len(word * number) == length * number


@pytest.mark.parametrize("more", [0, 0.0])
@each("number", iter([1, 2]))
def test_beside_parametrize(number: int, more: float, tmp_path: object) -> None:
    assert number + more == number
    assert tmp_path


def test_every_row_that_fails_is_told() -> None:
    tried = []

    @each(
        ("word", "length"), [("ja", 2), ("jo", 3), pytest.param("nei", 2, id="no"), (None, 0), ("tja", 3), ("nja", 0)]
    )
    def table(word: str, length: int) -> None:
        tried.append(word)
        if length == 0:
            with pytest.raises(KeyError):
                len(word)
        assert len(word) == length, "so long"

    with pytest.raises(pytest.fail.Exception) as failed:
        table()
    told = str(failed.value)
    assert len(tried) == 6
    assert told.startswith("4 of 6 rows:")
    for part in (
        "'jo', 3",
        "\nno\n",
        "None, 0",
        "'nja', 0",
        "so long",
        "assert 2 == 3",
        "TypeError",
        "DID NOT RAISE",
        "test_tables.py:",
    ):
        assert part in told, told
    assert "'tja'" not in told


def test_no_row_is_no_proof() -> None:
    with pytest.raises(AssertionError, match="proves nothing"):
        each("word", [])
