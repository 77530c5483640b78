"""What reads well and is surely not meant, as merchants paste it from elsewhere."""

import pytest

from responder.language import check_script, read_merchant, read_script
from responder.language.expressions import compile_condition, compile_text
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
    ("Hi <first_name>", AS_IT_STANDS),
    ("Hi [first_name]", AS_IT_STANDS),
    ("Hi [Your name]", AS_IT_STANDS),
    ("Hi { contact.first_name }}", f"the customer gets '{{ contact.first_name }}}}' {AS_IT_STANDS}"),
    ("Hi {contact.first_name}}}", AS_IT_STANDS),
    ("Hi { contact.first_name or 9 }}", AS_IT_STANDS),
    ("Hi contact.first_name }}", f"the customer gets 'contact.first_name }}}}' {AS_IT_STANDS}"),
    ('See you soon."', "the customer gets the quote at the end of this text: 'See you soon.\"'; write one at its"),
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
    "[Fjord Kaffe] Welcome",
    "I <3 you > me",
    "Write to <kari@home.example> or <https://home.example>",
    'A "fine" day, a "good" one',
    'You said "yes"',
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


@pytest.mark.parametrize(
    ("key", "remedy"),
    [
        ("yes or ok", "put commas between answers: 'yes, ok'"),
        ("te eller kaffe", "put commas between answers: 'te, kaffe'"),
        ("tea/coffee", "put commas between answers: 'tea, coffee'"),
        ("tea | coffee", "put commas between answers: 'tea, coffee'"),
        ("0 to 6", "write the range as '0-6'"),
        ("1-4 stars", "write the range as '1-4'"),
        ("1 – 4 stjerner", "write the range as '1-4'"),
        ("0 til 6", "write the range as '0-6'"),
    ],
)
def test_answers_that_are_read_as_one_phrase(key: str, remedy: str) -> None:
    found = [
        one for one in checked(steps("- ask: Q", "  replies:", f"    {key}: end", "    else: end")) if remedy in one
    ]
    assert len(found) == 1
    assert found[0].startswith("8 warning: ")


@pytest.mark.parametrize("key", ["24/7", "0-6", "0–6", "order", "mentor", "no thanks", "tea, coffee", "a or", "1/2"])
def test_answers_that_are_meant(key: str) -> None:
    found = checked(steps("- ask: Q", "  replies:", f"    {key}: end", "    else: end"))
    assert not [one for one in found if "commas between" in one or "write the range" in one]


def test_ranges_that_share_a_number() -> None:
    text = steps("- ask: Q", "  replies:", "    0-6: end", "    6-8: end", "    8-10, ten: end", "    else: end")
    assert [one for one in checked(text) if "both hold" in one] == [
        "9 warning: '0-6' and '6-8' both hold 6, and the first takes it; let each range begin after the one before it",
        "10 warning: '6-8' and '8-10' both hold 8, and the first takes it; let each range begin after the one before it",
    ]


def test_the_note_for_a_person_has_names_as_well() -> None:
    (found,) = [one for one in checked(steps('- handoff: "Asks about { order.number }}"')) if "as it stands" in one]
    assert found.startswith("6 warning: the person who takes over gets '{ order.number }}' as it stands")


def test_letters_that_are_written_in_two_signs() -> None:
    """As macOS does in names of files: a name must be the same name however it is written."""
    apart = steps(
        '- ask: "Gro\u0308\u00dfe?"', "  save: gro\u0308\u00dfe", "  within: 2 days", '- send: "{{ gr\u00f6\u00dfe }}"'
    )
    script = read_script(apart, "n")
    assert [one.text for one in check_script(script, dialogs={}, merchant=None)] == []
    assert [getattr(step, "save", "") for _, step in script.walk()] == ["gr\u00f6\u00dfe", ""]
    assert compile_text("{{ gro\u0308\u00dfe }}").render({"gr\u00f6\u00dfe": "XL"}) == "XL"
    assert compile_condition("gro\u0308\u00dfe == 'XL'").evaluate({"gr\u00f6\u00dfe": "XL"})


def test_days_with_a_capital_letter() -> None:
    assert mistakes(steps("- wait: 2 Days", "- send: Hi")) == []
