"""What reads well and is surely not meant, as merchants paste it from elsewhere."""

import pytest

from responder.language import check_script, read_merchant, read_script
from tests.language.scripts import checked, mistakes, steps, told

QUOTED = "with its quotes"
AS_IT_STANDS = "as it stands; write a name as {{ contact.first_name }}"
SLIPS = [
    ("“Cake is life!”", QUOTED),
    ("„Kuchen ist alles!“", QUOTED),
    ("«Kake er livet!»", QUOTED),
    ("‘Cake!’", QUOTED),
    ("Hi {first_name}!", f"the customer gets '{{first_name}}' {AS_IT_STANDS}"),
    ("See { merchant.website }", f"the customer gets '{{ merchant.website }}' {AS_IT_STANDS}"),
    ("Hi *|FNAME|*", AS_IT_STANDS),
    ("Hi %FIRST_NAME%", AS_IT_STANDS),
    ("Hi [[name]]", AS_IT_STANDS),
    ("Hi <<name>>", AS_IT_STANDS),
]


@pytest.mark.parametrize(("text", "expected"), SLIPS)
def test_a_text_of_another_program(text: str, expected: str) -> None:
    found = [one for one in checked(steps(f"- send: '{text}'")) if expected in one]
    assert len(found) == 1
    assert found[0].startswith("6 warning: ")


FINE = [
    "Hi {{ contact.first_name }}!",
    "{% if tags.vip %}Hi{% endif %}",
    "She said “cake” and left",
    "“Cake” or “bread”",
    "100 % rent",
    "5 < 7 > 3",
    "50% OFF% now",
    "[1] see below",
    ":-} {:",
    "{ 1 }",
]


@pytest.mark.parametrize("text", FINE)
def test_a_text_that_is_meant(text: str) -> None:
    assert not [one for one in checked(steps(f"- send: '{text}'")) if QUOTED in one or "as it stands" in one]


@pytest.mark.parametrize(
    ("key", "meant"),
    [("no answer", "silence write 'no reply:'"), ("Ingen svar", "'no reply:'"), ("noreply", "'no reply:'"),
     ("otherwise", "any other answer write 'else:'"), ("annet", "'else:'")],
)  # fmt: skip
def test_silence_and_the_rest_by_another_name(key: str, meant: str) -> None:
    text = steps("- ask: Q", "  replies:", f"    {key}: end", "    yes: go on")
    found = [one for one in checked(text) if "writes just that" in one]
    assert len(found) == 1
    assert f"'{key}' waits for a customer who writes just that" in found[0]
    assert meant in found[0]
    both = steps("- ask: Q", "  replies:", f"    {key}: end", "    else: go on", "    no reply: end")
    assert not [one for one in checked(both) if "writes just that" in one], "then it is an answer like any other"


def test_reminders_subjects_and_translations_too() -> None:
    text = steps("- ask: Hi", "  by: email", "  subject: 'To {name}'", "  remind: {1 day: '“Hello?”'}")
    assert len([one for one in checked(text) if QUOTED in one or "as it stands" in one]) == 2
    script = read_script(steps("- send: Hi"), "n", translations={"sv": "- text: Hi\n  sv: 'Hej {namn}'\n"})
    found = [one.text for one in check_script(script, dialogs={}, merchant=None)]
    assert found == ["the customer gets '{namn}' in 'sv' as it stands"]


@pytest.mark.parametrize("lines", [("- ask: Q", "  save: a"), ("- ask: Q", "  save: a", "  within: 2 days")])
@pytest.mark.parametrize("blank", ["\u00a0", "\u2003", "\u202f", "\u3000"])
def test_a_blank_of_another_kind_is_named(blank: str, lines: tuple[str, ...]) -> None:
    found = told(mistakes(steps(*lines).replace("    save", blank * 4 + "save")))
    assert len(found) == 1
    assert found[0].startswith("7:1 a blank of another kind (U+")
    assert found[0].endswith("delete it and type ordinary blanks")


def test_such_a_blank_within_a_text_is_none_of_it() -> None:
    assert mistakes(steps("- send: |", "    \u00a0Dear you", "  by: email")) == []


def test_a_remedy_can_be_copied_from_where_one_stands() -> None:
    languages = read_merchant('name: S\nlanguages: [en, sv]\nchannels: [{sms: "26112"}]\n')
    script = read_script(steps("- send: Hi"), "n", file="dialogs/shop/n.yaml")
    (found,) = [one for one in check_script(script, dialogs={}, merchant=languages) if "translated" in one.text]
    assert found.remedy == "run 'responder translate dialogs/shop/n.yaml sv' and fill it in"
