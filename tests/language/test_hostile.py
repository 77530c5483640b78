"""Whatever comes in, the readers answer quickly with a ScriptError or with a script."""

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from responder.errors import ScriptError
from responder.language import check_script, read_merchant, read_script, read_transcripts
from responder.language.translate import from_po, refresh, to_po
from tests.language.broken_steps import BROKEN_STEPS
from tests.language.scripts import HEAD, example, mistakes, shop, steps

EXAMPLES = [example(name) for name in ("opt_in", "nps", "cart", "nps.test", "merchant")]
PIECES = [
    "name: ", "steps:", "replies:", "- ask: ", "- send: ", "- wait: ", "    ", "\n", "  ", ": ", "- ", "'", '"', "{{ ",
    " }}", "{% if ", "%}", "|\n", ">\n", "&a ", "*a", "!!str ", "<<: ", "[", "]", "{", "}", ",", "yes", "no reply",
    "else", "0-6", "3 days", "until ", "for ", "contact.", "__class__", "\t", "\r", "\u2028", "\u0085", "# ", "---",
    "%YAML 1.2", "? ", "\x00", "\ud800", "😀", "9" * 400, "1e3", "12:30", "~", "null", "on", "NO", "if: ", "and",
]  # fmt: skip


def refusal_of(read: Callable[[], object]) -> ScriptError | None:
    try:
        read()
    except ScriptError as error:
        return error
    return None


def answers(text: str) -> None:
    """Each reader reads it or says what is wrong, in reasonable time."""
    began = time.process_time()
    for read in (
        lambda: check_script(read_script(text, "n"), dialogs={}, merchant=shop()),
        lambda: read_script(EXAMPLES[1], "n", translations={"sv": text}),
        lambda: read_merchant(text, "merchant.yaml"),
        lambda: read_transcripts(text, "n.test.yaml"),
    ):
        refusal = refusal_of(read)
        if refusal is not None:
            assert refusal.mistakes
            assert all(str(mistake) and mistake.line >= 1 for mistake in refusal.mistakes)  # type: ignore[attr-defined]
    assert time.process_time() - began < 5


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    answers(text)


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_pieces_of_a_script(text: str) -> None:
    answers(text)
    answers(HEAD + "  " + text)


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(EXAMPLES), st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 30), st.sampled_from(PIECES)))
)
def test_any_mutation_of_an_example(text: str, changes: list[tuple[int, int, str]]) -> None:
    for place, cut, piece in changes[:8]:
        text = text[:place] + piece + text[place + cut :]
    answers(text)


@settings(max_examples=150)
@given(st.text(max_size=300), st.sampled_from(["sv", "nb", "", "x", "../x"]))
def test_any_po_file_and_any_translation(text: str, language: str) -> None:
    script = read_script(EXAMPLES[2], "cart")
    for make in (
        lambda: from_po(script, language, text),
        lambda: from_po(script, language, f'msgid "yes, buy, link"\nmsgstr "{text}"\n'),
        lambda: refresh(script, language, text),
        lambda: to_po(script, language, text),
    ):
        refusal = refusal_of(make)
        assert refusal is None or refusal.mistakes


BOMBS = {
    "aliases": "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(
        f"{two}: &{two} [{','.join(f'*{one}' for _ in range(9))}]\n"
        for one, two in zip("abcdefgh", "bcdefghi", strict=True)
    ),
    "deep lists": "steps: " + "[" * 200_000,
    "deep lists closed": "steps: " + "[" * 100_000 + "]" * 100_000,
    "deep mappings": "{a: " * 60_000,
    "deep blocks": "\n".join(" " * depth + "a:" for depth in range(600)),
    "deep dashes": "- " * 100_000,
    "a megabyte": "a" * 1_000_000,
    "a megabyte deep": "[" * 1_000_000,
    "many keys": "\n".join(f"k{number}: v" for number in range(20_000)),
    "many questions": "? " * 100_000,
    "many quotes": "'" * 200_001,
    "many colons": "a: " * 80_000,
    "many anchors": "- &a x\n" * 30_000,
    "many tags": "- !!str x\n" * 20_000,
    "one long line": "name: " + "x y " * 60_000,
    "many commas": steps("- tag: '" + "a," * 60_000 + "'"),
    "many branches": steps("- ask: Q", "  replies:", *(f"    k{number}: end" for number in range(3000))),
    "one long condition": steps("- if: " + "not " * 50_000 + "x", "  then: end"),
    "a deep condition": steps("- if: " + "(" * 400 + "x" + ")" * 400, "  then: end"),
    "a long sum": steps("- if: " + "+".join("x" * 200), "  then: end"),
    "a wide condition": steps("- if: " + " or ".join("x" * 240), "  then: end"),
    "deep ifs": steps("- send: '" + "{% if x %}" * 1500 + "'"),
    "deep ifs closed": steps("- send: '" + "{% if x %}" * 700 + "{% endif %}" * 700 + "'"),
    "many names": steps("- send: '" + "{{ x }}" * 2000 + "'"),
    "many filters": steps("- send: '{{ x" + " | upper" * 1500 + " }}'"),
    "many brackets": steps("- send: '" + "{{ " + "[" * 3000 + " }}'"),
    "an unclosed comment": steps("- send: '" + "{# " * 5000 + "'"),
    "a digit flood": steps("- if: " + "9" * 900 + " > 1", "  then: end"),
    "quadratic strings": steps("- send: \"{{ '" + "a" * 15_000 + ' }}"'),
}


@pytest.mark.parametrize("name", BOMBS)
def test_no_bomb_goes_off(name: str) -> None:
    began = time.process_time()
    found = mistakes(BOMBS[name])
    assert time.process_time() - began < 4
    harmless = {"many branches", "many names", "a wide condition", "one long line"}
    assert found or name in harmless


def test_a_flood_of_mistakes_stays_short() -> None:
    found = mistakes(steps(*["- sned: x"] * 5000))
    assert len(found) == 201
    assert found[-1].text == "there are more mistakes"


def test_messages_hold_no_control_characters_and_stay_short() -> None:
    for _, text, _ in BROKEN_STEPS:
        for mistake in mistakes(text.replace("sned", "s\u202e\u200bned" * 30)):
            assert str(mistake).isprintable()
            assert len(str(mistake)) < 400


def test_the_same_text_tells_the_same_mistakes() -> None:
    for text in EXAMPLES[:3]:
        broken = text.replace("replies", "replys").replace("3 days", "3d")
        assert mistakes(broken) == mistakes(broken)
