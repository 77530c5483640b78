"""Real replies, by hand: what each means for each kind of question, with precision and recall."""

from collections import defaultdict
from functools import lru_cache

import pytest

from tests.understand.rows import LANGUAGES, Judgement, judgements, rows

FLOOR = 0.99
FEWEST = {"nb": 150, "sv": 150, "da": 150, "en": 150, "nn": 150}


@lru_cache
def judged(language: str) -> list[Judgement]:
    return [judgement for row in rows(language) for judgement in judgements(row)]


def share(right: int, of: int) -> float:
    return right / of if of else 1.0


@pytest.mark.parametrize("language", LANGUAGES)
def test_replies_are_understood(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    by_kind: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in judged(language):
        by_kind[judgement.kind].append(judgement)
    low = []
    for kind, cases in sorted(by_kind.items()):
        said = [case for case in cases if case.understood is not None]
        meant = [case for case in cases if case.expected is not None]
        right = sum(case.right for case in said)
        precision, recall = share(right, len(said)), share(right, len(meant))
        with capsys.disabled():
            print(
                f"\n{language} {kind:8} {len(cases):4} replies  precision {precision:.3f}  recall {recall:.3f}", end=""
            )
        if precision < FLOOR or recall < FLOOR:
            low.append(kind)
    wrong = [f"{case.kind}: {case.row.reply!r} is {case.understood}, not {case.expected}"
             for cases in by_kind.values() for case in cases if not case.right]  # fmt: skip
    assert not low, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_are_broad(language: str) -> None:
    assert len({row.reply for row in rows(language)}) >= FEWEST.get(language, 60)


def test_nobody_is_opted_out_for_certain_by_ordinary_talk() -> None:
    for language in LANGUAGES:
        for case in judged(language):
            if case.kind == "keyword" and case.expected is None:
                assert case.understood not in ("stop certain", "start certain"), case.row
