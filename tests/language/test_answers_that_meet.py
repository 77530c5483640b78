"""Answers of which one stands in another's way: what means the same, gaps in a scale, numbers where a day is expected."""

import pytest

from responder.language import check_script, read_script
from responder.language.sentences import sentences
from tests.language.scripts import HEAD, checked, steps


def question(*keys: str, expect: str = "", language: str = "nb") -> list[str]:
    """What is told of a question with these answers, the first of which is line 8, or 9 below `expect`."""
    beside = [f"  expect: {expect}"] if expect else []
    text = steps('- ask: "Q"', *beside, "  replies:", *(f"    {key}: go on" for key in (*keys, "else")))
    return checked(text.replace("purpose: service", f"purpose: service\nlanguage: {language}"))


MEANT = [
    (("yes", "gjerne"), "nb", "who answers 'gjerne' is taken to mean 'yes' above it"),
    (("yes", "ok"), "en", "who answers 'ok' is taken to mean 'yes' above it"),
    (("no", "nei takk"), "nb", "who answers 'nei takk' is taken to mean 'no' above it"),
    (("1, lenke", "2, lenken"), "nb", "who answers 'lenken' is taken to mean '1, lenke' above it"),
    (("rødvin, rødt", "rød vin"), "nb", "who answers 'rød vin' is taken to mean 'rødvin, rødt' above it"),
    (("yes", "ja"), "nb", "the answer 'ja' is never reached: 'yes' before it takes it"),
    (("nei", "no"), "nb", "the answer 'no' is never reached: 'nei' before it takes it"),
]


@pytest.mark.parametrize(("keys", "language", "told"), MEANT)
def test_an_answer_that_means_what_stands_above_it(keys: tuple[str, ...], language: str, told: str) -> None:
    (one,) = question(*keys, language=language)
    assert told in one
    assert one.startswith("10 ")


@pytest.mark.parametrize(
    "keys",
    [
        ("gjerne", "yes"),
        ("nei takk", "no"),
        ("rødvin", "hvitvin"),
        ("yes", "no"),
        ("flytt", "yes", "no"),
        ("lys", "mørk"),
    ],
)
def test_answers_of_their_own(keys: tuple[str, ...]) -> None:
    assert question(*keys) == []


def test_an_answer_of_a_translation_that_means_what_stands_above_it() -> None:
    text = steps('- ask: "Q"', "  replies:", "    yes: go on", "    later: go on", "    else: go on")
    given = {"nb": '- text: "later"\n  nb: "gjerne"\n- text: "Q"\n  nb: "Q"\n'}
    script = read_script(text, "n", translations=given)
    (one,) = check_script(script, dialogs={}, merchant=None)
    assert one.text == "who answers 'gjerne' is taken to mean 'yes' above it in 'nb'"


GAPS = [
    (("1-2", "3", "5"), "no answer holds 4, between '3' and '5'; let one of them begin or end there"),
    (("0-6", "9-10"), "no answer holds 7-8, between '0-6' and '9-10'"),
    (("9-10", "0-6"), "no answer holds 7-8, between '0-6' and '9-10'"),
    (("0-6", "7-8", "9-10"), None),
    (("1", "2", "9"), None),
    (("1-3, bad", "4-5, good"), None),
]


@pytest.mark.parametrize(("keys", "told"), GAPS)
def test_marks_that_no_answer_holds(keys: tuple[str, ...], told: str | None) -> None:
    found = question(*keys)
    assert len(found) == (told is not None)
    assert told is None or told in found[0]


@pytest.mark.parametrize(
    ("expect", "told"), [("date", "a day"), ("email", "a mail address"), ("phone", "a phone number"), ("text", "words")]
)
def test_numbers_as_answers_where_something_else_is_expected(expect: str, told: str) -> None:
    (one,) = question("1-5", expect=expect)
    assert one == (
        f"10 warning: '1-5' is an answer of numbers, and the question expects {told}; remove it, or write 'expect: number'"
    )
    assert question("never", expect=expect) == []


def test_numbers_where_a_number_is_expected() -> None:
    assert question("1-5", expect="number") == []


def test_yes_in_another_language_needs_no_translation() -> None:
    text = HEAD + '  - ask: "Q"\n    replies:\n      ja: end\n      nei, later: end\n      else: end\n'
    assert [one.text for one in sentences(read_script(text, "n"))] == ["Q", "nei, later"]
