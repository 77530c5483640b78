"""What is a wish for no more messages and what only sounds like one, in `opt_outs/`: every row is read right."""

from pathlib import Path

import pytest

from responder.understand import Keyword, read_keyword
from tests.understand.rows import LANGUAGES, judgements, rows

OPT_OUTS = Path(__file__).parent / "opt_outs"
SWAPPED = ("sotp", "stpo", "tsop", "sotpp", "stpop", "tsopp")


@pytest.mark.parametrize("language", LANGUAGES)
def test_opt_outs_and_their_look_alikes(language: str) -> None:
    judged = [case for row in rows(language, OPT_OUTS) for case in judgements(row) if case.kind == "keyword"]
    assert {case.expected for case in judged} == {"stop certain", "stop probable", None}
    wrong = [f"{case.row.reply!r} is {case.understood}, not {case.expected}" for case in judged if not case.right]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("word", SWAPPED)
def test_stop_with_two_letters_swapped_is_certain_in_every_language(word: str) -> None:
    for language in LANGUAGES:
        assert read_keyword(f"{word.upper()}!", language=language) == Keyword("stop", "certain")


def test_a_number_sign_is_a_number() -> None:
    assert read_keyword("how did you get this #? delete it") == Keyword("stop", "probable")
    assert read_keyword("how did you get this colour? delete it from my order") is None


def test_a_long_message_of_marks_is_read_at_once() -> None:
    for text in ("en til og " * 150, "not mails but sms keep " * 60, "hört auf zu " * 120, "#" * 1600):
        for language in LANGUAGES:
            read_keyword(text, language=language)
