"""One slip of a hand, and the line that is told is the one with the slip, however far below the parser stumbles."""

import pytest

from responder.errors import ScriptError
from responder.language import read_script, read_transcripts
from responder.language.mistakes import Mistake

TOP = """\
name: Ordered
channel: sms
purpose: service
start:
  - event: order.placed
steps:
"""
MAIL = """\
  - wait: 1 hour
  - ask: |
      Hello there,

      did it arrive: YES or NO?
    by: email
    subject: "Did it arrive?"
    replies:
      yes:
        - send: "Good: enjoy it."
      no:
        - handoff: "It did not arrive"
      no reply: end
"""


def first_mistake(script: str) -> str:
    with pytest.raises(ScriptError) as caught:
        read_script(TOP + script, "ordered")
    found = caught.value.mistakes[0]
    assert isinstance(found, Mistake)
    return f"{found.line - TOP.count(chr(10))}: {found.text}; {found.remedy}"


def test_the_script_itself_is_right() -> None:
    assert len(read_script(TOP + MAIL, "ordered").steps) == 2


BLANK = "U+00A0) stands after the '-'; write '- ask: …', with an ordinary blank"
SLIPS = [
    ("  - ask: |", "  -ask: |", "2: a blank is missing between '-' and 'ask'; write '- ask: …'"),
    ("  - ask: |", "  ask: |", "2: 'ask' begins a step, and there is no '-' before it; write '- ask: …'"),
    ("  - ask: |", "  – ask: |", "2: a '–' stands where the '-' of a step should; write '- ask: …'"),
    ("  - ask: |", "  • ask: |", "2: a '•' stands where the '-' of a step should; write '- ask: …'"),
    ("  - ask: |", "  -\u00a0ask: |", f"2: a blank of another kind ({BLANK}"),
    ("  - ask: |", "  * ask: |", "2: a '*' stands where the '-' of a step should; write '- ask: …'"),
    ("    by: email", "    by:email", "6: a blank is missing after 'by:'; write 'by: email'"),
    ("    by: email", "    by = email", "6: a '=' stands after 'by' where a ':' should; write 'by: email'"),
    ("    by: email", "    by：email", "6: a '：' stands after 'by' where a ':' should; write 'by: email'"),
    ("      no reply: end", "      no reply:end", "13: a key without its ':' stands here"),
    (
        '"Did it arrive?"',
        "[Did] it arrive?",
        "7: text follows after a list in '[…]'; put all of it in quotes, if it is a",
    ),
    ("  - ask: |", "  - ask |", "2: a ':' is missing after 'ask'; write 'ask: …'"),
    ("- send:", "-send:", "10: a blank is missing between '-' and 'send'; write '- send: …'"),
    ("- send:", "— send:", "10: a '—' stands where the '-' of a step should; write '- send: …'"),
    ("- send:", "-\u00a0send:", "10: a blank of another kind (U+00A0) stands after the '-'"),
    ("  - ask: |", "  - ask:|", "2: a blank is missing after 'ask:'; write 'ask: …'"),
    ('arrive?"', "arrive?", "7: a quote opens here and is closed only in line 16; close it where its text ends"),
    ('arrive?"', "arrive?”", "7: a quote opens here and is closed only in line 16; close it where its text ends"),
    ("      yes:", "      yes", "9: a key without its ':' stands here; write 'key: value'"),
    ("      yes:", "      yes =>", "9: a key without its ':' stands here; write 'key: value'"),
    ("    by: email", "   by: email", "6: this line stands neither below a step nor beside one"),
    ("      Hello", "  Hello", "3: the text after '|' does not stand further right than its key; indent each"),
]


@pytest.mark.parametrize(("right", "slipped", "told"), SLIPS, ids=[slipped for _, slipped, _ in SLIPS])
def test_the_line_with_the_slip_is_told(right: str, slipped: str, told: str) -> None:
    assert right in MAIL
    found = first_mistake(MAIL.replace(right, slipped, 1))
    assert found.startswith(told)


ASK = """\
  - ask: Q
    within: 1 day
    replies:
      yes:
        - end
      no:
        - end
      no reply: end
"""
FURTHER = [
    (
        "    replies:\n      yes:",
        "    replies:\n    yes:",
        "4: nothing stands below 'replies:' in line 9; indent this line",
    ),
    ("      yes:", "       yes:", "6: this line begins in column 7, and line 10 above in column 8; let both begin"),
    (
        "      yes:\n        - end",
        "        yes:\n        - end",
        "6: this line begins in column 7, and line 10 above in column 9",
    ),
    ("      no:", "    no:", "8: this line begins in column 7, and line 12 above in column 5; let both begin"),
    (
        "      yes:",
        "      - yes:",
        "6: no '-' stands here, and one in line 10, which begins in the same column; remove",
    ),
    (
        "    within",
        "   within",
        "2: this line stands neither below a step nor beside one; line it up with the word after the '-' in line 7",
    ),
]


@pytest.mark.parametrize(("right", "slipped", "told"), FURTHER)
def test_a_line_further_up_is_named(right: str, slipped: str, told: str) -> None:
    """The parser stumbles where the next line is right; what it tells names the one that is not."""
    assert right in ASK
    assert first_mistake(ASK.replace(right, slipped, 1)).startswith(told)


def test_what_stands_in_a_text_is_not_lined_up_with() -> None:
    found = first_mistake("- ask: |\n      Hello\n    by: sms\n  - end\n")
    assert "line 2" not in found


TALK = 'A talk:\n  - start: order.placed\n    with: {a: "1"}\n  - shop: "Hello"\n  - customer: "yes"\n  - ended\nAnother:\n  - ended\n'
TALKS = [
    ("  - start", "    start", "2: 'start' begins an entry, and there is no '-' before it; write '- start: …'"),
    ("  - shop", "    shop", "4: two turns in one: 'start' and 'shop'; begin a new one: '- shop: …'"),
    ("A talk", "  A talk", "1: the first line stands further right than line 7; remove the blanks before it"),
    ('"Hello"', "“Hello”", "4: the quotes are part of this text: '“Hello”'; write straight ones around it: \"…\""),
    ('"yes"', 'yes"', "5: the quotes are part of this text"),
    ('"yes"', "‚yes‘", "5: the quotes are part of this text"),
]


@pytest.mark.parametrize(("right", "slipped", "told"), TALKS)
def test_slips_of_a_transcript(right: str, slipped: str, told: str) -> None:
    with pytest.raises(ScriptError) as caught:
        read_transcripts(TALK.replace(right, slipped, 1), "a.test.yaml")
    assert str(caught.value.mistakes[0]).removeprefix("a.test.yaml:").startswith(told)


@pytest.mark.parametrize("said", ['"“Hello”, she said"', '5" pipe or 6" pipe', "|\n      “Hello”"])
def test_quotes_that_a_customer_writes(said: str) -> None:
    assert read_transcripts(TALK.replace('"yes"', said), "a.test.yaml")


def test_a_key_of_the_dialog_below_another() -> None:
    with pytest.raises(ScriptError) as caught:
        read_script(TOP.replace("steps:", "  steps:") + "  - end\n", "ordered")
    assert str(caught.value.mistakes[0]).endswith(
        "'steps' stands below another key; begin it in column 1, as the dialog's own keys do"
    )


def test_the_first_step_has_no_dash() -> None:
    found = first_mistake('    send: "Hi"\n    by: email\n  - end\n')
    assert found == "1: 'send' begins a step, and there is no '-' before it; write '- send: …'"


def test_what_went_wrong_in_a_line_is_told_once() -> None:
    with pytest.raises(ScriptError) as caught:
        read_script(TOP + "  - send: {{ contact.first_name }}, hello\n", "ordered")
    assert len(caught.value.mistakes) == 1


def test_a_step_that_is_to_stand_below_then() -> None:
    found = first_mistake('  - if: tags.vip\n    send: "Hi"\n')
    assert (
        found
        == "2: 'send' stands beside 'if', and not below 'then'; write 'then:' above it, and below that '- send: …'"
    )


@pytest.mark.parametrize("ends", ["\r", "\r\n", "\x85", "\u2028"])
def test_lines_end_as_yaml_has_them(ends: str) -> None:
    """Whatever ends the lines, nothing is looked for beyond the last."""
    with pytest.raises(ScriptError):
        read_script((TOP + MAIL.replace("  - ask: |", "  -ask: |")).replace("\n", ends), "ordered")
