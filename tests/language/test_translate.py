"""Translations: reading, making, refreshing, and the way to translators and back."""

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from responder.errors import ScriptError
from responder.language import Script, check_script, read_script
from responder.language.mistakes import Mistakes
from responder.language.nodes import Scalar, read_nodes
from responder.language.script import Ask
from responder.language.sentences import sentences
from responder.language.translate import from_po, refresh, to_po
from responder.language.writing import quote, write_text
from tests.language.scripts import example, mistakes, steps, told

ASKING = steps(
    "- ask: \"How was it, {{ contact.first_name or 'you' }}?\"",
    "  by: email",
    '  subject: "Your order"',
    '  remind: {1 day: "Still there?"}',
    "  replies:",
    "    yes, great: {tag: happy}",
    "    0-6: {tag: sad}",
    "    no: {tag: no}",
    "    price, too expensive: {handoff: Not for customers}",
    '    else: {again: "Yes or no?"}',
    "- send: |",
    "    Hello,",
    "",
    '    "see" you: {{ order.number }}',
    '- send: "Still there?"',
    '- set: {note: "not for customers"}',
)


def script(translations: dict[str, str] | None = None) -> Script:
    return read_script(ASKING, "n", translations=translations or {})


def test_every_sentence_once_in_order() -> None:
    assert [(sentence.kind, sentence.text) for sentence in sentences(script())] == [
        ("text", "How was it, {{ contact.first_name or 'you' }}?"),
        ("subject", "Your order"),
        ("text", "Still there?"),
        ("key", "yes, great"),
        ("key", "price, too expensive"),
        ("text", "Yes or no?"),
        ("text", 'Hello,\n\n"see" you: {{ order.number }}\n'),
    ]


def test_a_fresh_translation_has_every_sentence_and_reads() -> None:
    made = refresh(script(), "sv")
    assert made.count("- text: ") == 7
    assert made.count('  sv: ""') == 7
    assert script({"sv": made}).translations == {"sv": {}}


def filled(text: str) -> str:
    """Every empty translation filled with something that may stand there."""
    parts = text.split('  sv: ""')
    return "".join(f'{part}  sv: "Svar {number}"' for number, part in enumerate(parts[:-1])) + parts[-1]


def test_what_is_translated_is_said_and_matched() -> None:
    translated = script({"sv": filled(refresh(script(), "sv"))})
    assert translated.say("Your order", "sv") == "Svar 1"
    assert translated.say("Your order", "da") == "Your order"
    ask = translated.steps[0]
    assert isinstance(ask, Ask)
    assert translated.keys(ask.branches[0], "sv") == ("yes", "great", "Svar 3")
    assert translated.keys(ask.branches[0], "en") == ("yes", "great")
    assert translated.keys(ask.branches[1], "sv") == ("0-6",)


def test_refreshing_changes_nothing_that_is_there() -> None:
    made = filled(refresh(script(), "sv"))
    assert refresh(script(), "sv", made) == made


def test_a_translated_keyword_stays_and_none_is_asked_for() -> None:
    assert "GO" not in refresh(script(), "sv")
    given = "- text: GO\n  sv: KÖR, KÖR NU\n"
    assert '- text: "GO"\n  sv: "KÖR, KÖR NU"' in refresh(script(), "sv", given)
    assert script({"sv": given}).translations["sv"] == {"GO": "KÖR, KÖR NU"}
    assert "belongs to the customer" in str(mistakes(ASKING, {"sv": "- text: GO\n  sv: STOPP\n"})[0])


def test_comments_above_a_pair_stay_with_it() -> None:
    noted = refresh(script(), "sv").replace(
        '- text: "Your order"', '# short, please\n# (40 signs)\n- text: "Your order"'
    )
    assert '# short, please\n# (40 signs)\n- text: "Your order"' in refresh(script(), "sv", noted)


def test_a_changed_sentence_is_untranslated_and_the_old_one_is_kept_as_a_comment() -> None:
    made = filled(refresh(script(), "sv"))
    changed = read_script(ASKING.replace("Your order", "Your new order"), "n")
    again = refresh(changed, "sv", made)
    assert '- text: "Your new order"\n  sv: ""' in again
    assert '# - text: "Your order"\n#   sv: "Svar 1"' in again
    once_more = refresh(changed, "sv", again)
    assert once_more == again
    assert read_script(ASKING, "n", translations={"sv": again}).say("Your order", "sv") == "Your order"


@pytest.mark.parametrize(
    ("translation", "expected"),
    [
        ("just text", ["1:1 a translation is a list of pairs; write '- text: \"…\"' and 'sv: \"…\"' below it"]),
        ("- text: Your order\n  sv: '{{ order.numbr }}'\n", ["2:7 'order.numbr' is not a name of the original sentence; use the names of the original"]),
        ("- text: Your order\n  sv: '{{ x'\n", ["2:7 '{{ x' is opened and not closed; write '}}' behind the name"]),
        ("- text: Your order\n  sv: [a]\n", ["2:7 'sv' wants a text, but a list stands here; write the text in quotes"]),
        ("- text: Your order\n  sv: a\n- text: Your order\n  sv: b\n", ["3:3 'Your order' is translated twice; keep one of the pairs"]),
        ("- text: yes, great\n  sv: ja, STOPP\n", ["2:7 'STOPP' belongs to the customer and never reaches a dialog (STOP, HELP and START); use another word"]),
        ("- text: yes, great\n  sv: ja,, toppen\n", ["2:7 a word is missing in this reply key; remove the extra comma, or write the answer"]),
        ("- text: Your order\n  da: x\n", ["2:3 'da' is not a key of a translation into 'sv'; use 'text' or 'sv'", "1:3 'sv' is missing in this pair; add 'sv: \"\"' to leave it untranslated"]),
    ],
)  # fmt: skip
def test_a_mistake_in_a_translation_is_told(translation: str, expected: list[str]) -> None:
    found = mistakes(ASKING, {"sv": translation})
    assert sorted(told(found)) == sorted(expected)
    assert all(mistake.file == "n.sv.yaml" for mistake in found)


def test_a_sentence_that_is_gone_does_no_harm() -> None:
    assert script({"sv": "- text: long gone\n  sv: borta\n"}).translations == {"sv": {"long gone": "borta"}}


def test_a_broken_translation_is_never_overwritten() -> None:
    with pytest.raises(ScriptError):
        refresh(script(), "sv", "- text: [")


# -- PO files ----------------------------------------------------------------------------------


def test_a_po_file_comes_back_as_it_went() -> None:
    made = filled(refresh(script(), "sv"))
    exported = to_po(script(), "sv", made)
    assert 'msgid "Your order"\nmsgstr "Svar 1"' in exported
    assert "#. an answer: words separated by commas" in exported
    assert "charset=utf-8" in exported
    assert from_po(script(), "sv", exported, made) == made
    assert from_po(script(), "sv", exported) == made


def test_a_po_file_of_a_translator() -> None:
    exported = to_po(script(), "sv")
    done = exported.replace('msgid "Your order"\nmsgstr ""', 'msgid "Your order"\nmsgstr ""\n"Din "\n"beställning"')
    done = done.replace('msgid "Yes or no?"\nmsgstr ""', '#, fuzzy\nmsgid "Yes or no?"\nmsgstr "Kanske"')
    made = from_po(script(), "sv", done, "- text: Still there?\n  sv: Kvar?\n")
    read = script({"sv": made})
    assert read.translations["sv"] == {"Your order": "Din beställning", "Still there?": "Kvar?"}


def test_a_mistake_in_a_po_file_is_told() -> None:
    with pytest.raises(ScriptError) as refusal:
        from_po(script(), "sv", 'msgid "Your order"\nmsgstr "{{ secret }}"\n\nmsgid "yes, great"\nmsgstr "STOP"\n')
    assert [str(mistake) for mistake in refusal.value.mistakes] == [
        "n.sv.po:1: 'secret' is not a name of the original sentence; use the names of the original",
        "n.sv.po:4: 'STOP' belongs to the customer and never reaches a dialog (STOP, HELP and START); use another word",
    ]
    with pytest.raises(ScriptError, match="not a PO file"):
        from_po(script(), "sv", "this is not one\n")


@pytest.mark.parametrize("name", ["opt_in", "nps", "cart"])
def test_the_examples_go_to_translators_and_back(name: str) -> None:
    read = read_script(example(name), name)
    made = filled(refresh(read, "sv"))
    assert from_po(read, "sv", to_po(read, "sv", made)) == made


# -- writing -----------------------------------------------------------------------------------


def read_back(written: str) -> str:
    found = Mistakes("x")
    node = read_nodes(f"- text: {written}\n  other: x\n", found)
    assert found.found == [], found.found
    value = node.items[0].get("text")  # type: ignore[union-attr]
    assert isinstance(value, Scalar)
    return value.text


@hypothesis.example("\U0002f800")  # composed it is another character
@hypothesis.example("gro\u0308\u00dfer")
@given(
    st.text(alphabet=st.one_of(st.characters(codec="utf-8"), st.sampled_from("\n\t \"'\\#:-{}[]|>\u2028\u0085\ufeff")))
)
def test_any_text_reads_back_as_written(text: str) -> None:
    assert read_back(write_text(text, "    ")) == text
    assert read_back(quote(text)) == text


def test_a_lone_surrogate_is_replaced() -> None:
    assert read_back(quote("a\ud800b")) == "a?b"


REPLIES = steps("- ask: Q", "  replies: {gift: go on, mine: go on, both: go on, else: go on}")


@pytest.mark.parametrize(
    ("translation", "told"),
    [
        ("- text: gift\n  sv: present, allt\n- text: both\n  sv: båda, allt\n", ["the answer 'allt' is never reached in 'sv'"]),
        ("- text: mine\n  sv: min, gift\n", ["the answer 'gift' is never reached in 'sv'"]),
        ("- text: gift\n  sv: present, both\n", ["the answer 'both' is never reached in 'sv'"]),
        ("- text: gift\n  sv: present\n- text: mine\n  sv: min\n- text: both\n  sv: båda\n", []),
    ],
)  # fmt: skip
def test_an_answer_of_a_translation_that_another_takes(translation: str, told: list[str]) -> None:
    script = read_script(REPLIES, "n", translations={"sv": translation})
    found = [one.text for one in check_script(script, dialogs={}, merchant=None) if "never reached" in one.text]
    assert len(found) == len(told)
    assert all(one in text for one, text in zip(told, found, strict=True))
