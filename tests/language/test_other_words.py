"""Words of other programs and of a merchant's own tongue, where the language has its own."""

import pytest

from responder.errors import ScriptError
from responder.language import read_merchant
from responder.language.other_words import (
    LANGUAGES,
    OTHER_CHOICES,
    OTHER_KEYS,
    OTHER_TOP_KEYS,
    OTHER_TRIGGERS,
    OTHER_VERBS,
)
from responder.language.verbs import CHANNELS, EXPECTS, PURPOSES, TOP_KEYS, TRIGGER_KEYS, TRIGGERS, VERBS
from tests.language.scripts import HEAD, checked, mistakes, steps, told

MEANT = [
    (HEAD.replace("channel:", "kanal:") + "  - end\n", "'kanal' is not a key of a dialog; write 'channel'"),
    (HEAD.replace("steps:", "trin:") + "  - end\n", "'trin' is not a key of a dialog; write 'steps'"),
    (HEAD.replace("sms", "e-post") + "  - end\n", "'e-post' cannot stand after 'channel'; write 'email'"),
    (HEAD.replace("service", "tjänst") + "  - end\n", "'tjänst' cannot stand after 'purpose'; write 'service'"),
    (HEAD + "  - end\nlanguage: norsk\n", "'norsk' is not a language code; write 'nb'"),
    (HEAD.replace("keyword", "nøkkelord") + "  - end\n", "'nøkkelord' is not a trigger; write 'keyword'"),
    (HEAD.replace("GO}", "GO, hvis: x}") + "  - end\n", "'hvis' is not a key of a trigger; write 'if'"),
    (steps('- ask: "Q"', "  innen: 1 day"), "'innen' is not a key of 'ask'; write 'within'"),
    (steps('- ask: "Q"', "  Spara: x"), "'Spara' is not a key of 'ask'; write 'save'"),
    (steps('- ask: "Q"', "  expect: tall"), "'tall' cannot stand after 'expect'; write 'number'"),
    (steps("- wait: for a.b", "  ellers: end"), "'ellers' is not a key of 'wait'; write 'else'"),
    (steps("- merke: vip"), "'merke' is not a verb; write 'tag'"),
    (steps('- överlämna: "X"'), "'överlämna' is not a verb; write 'handoff'"),
    (steps("- fortsett"), "'fortsett' is not a step; write 'go on'"),
    (steps('- ask: "Q"', "  within: 24:00"), "'24:00' is not a duration; write '24 hours'"),
    (
        steps('- if: "now.hour > 3 or < 2"', "  then: end"),
        "no name stands between 'or' and '< 2'; write 'or now.hour < 2'",
    ),
]


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_what_is_meant_is_named(text: str, expected: str) -> None:
    assert any(one.endswith(expected) for one in told(mistakes(text)))


@pytest.mark.parametrize(
    ("others", "known"),
    [
        (OTHER_VERBS, {*VERBS}),
        (OTHER_KEYS, {key.name for verb in VERBS.values() for key in verb.keys}),
        (OTHER_TOP_KEYS, {*TOP_KEYS}),
        (OTHER_TRIGGERS, {*TRIGGERS, *TRIGGER_KEYS}),
        (OTHER_CHOICES, {*CHANNELS, *PURPOSES, *EXPECTS, "preferred"}),
        (LANGUAGES, {"nb", "sv", "da", "en", "de", "fi"}),
    ],
)
def test_each_stands_for_a_word_of_the_language(others: dict[str, str], known: set[str]) -> None:
    assert set(others.values()) <= known


NAMES = [("fornavn", "contact.first_name"), ("butikk.navn", "merchant.name"), ("efternamn", "contact.last_name")]


@pytest.mark.parametrize(("name", "meant"), NAMES)
def test_names_that_are_always_there(name: str, meant: str) -> None:
    assert any(
        f"'{name}' is not known here; write '{meant}'" in one for one in checked(steps(f"- send: Hi {{{{ {name} }}}}"))
    )


ODD = [
    ("-send: A", "a blank is missing between '-' and 'send'"),
    ("1. send: A", "a '1.' stands"),
    ("— send: A", "a '—'"),
]


@pytest.mark.parametrize(("first", "expected"), ODD)
def test_a_first_step_that_begins_as_none_does(first: str, expected: str) -> None:
    (one,) = told(mistakes(steps(first, "- wait: 1 day", "- end")))
    assert one.startswith(f"6:3 {expected}")
    assert one.endswith("write '- send: …'")


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("4 og 5", "'4 og 5' is one answer, for a customer who writes all of it; put commas between answers: '4, 5'"),
        ("4 5", "put commas between answers: '4, 5'"),
        ("over 3", "'over 3' waits for a customer who writes just that; write the range as '4-99'"),
        ("under 3", "write the range as '0-2'"),
    ],
)
def test_numbers_in_words_as_an_answer(key: str, expected: str) -> None:
    (one,) = checked(steps('- ask: "Q"', "  replies:", f"    {key}: go on", "    else: go on"))
    assert expected in one


def test_a_keyword_that_answers_other_questions() -> None:
    (one,) = checked(HEAD.replace("GO", "JA") + "  - end\n")
    assert one.endswith("who answers 'JA' to another question too late starts this dialog; use a word of its own")


@pytest.mark.parametrize(
    ("key", "meant"),
    [("nei takk", "no"), ("yes please", "yes"), ("ok, gjerne", "yes"), ("Nej tack", "no"), ("sure", "yes")],
)
def test_yes_and_no_said_politely(key: str, meant: str) -> None:
    found = checked(steps('- ask: "Q"', "  replies:", f"    {key}: go on", "    else: go on"))
    assert found
    assert all(
        one.endswith(f"waits for a customer who writes just that; for every way to say so write '{meant}'")
        for one in found
    )
    assert (
        checked(steps('- ask: "Q"', "  replies:", f"    {key}: go on", f"    {meant}: go on", "    else: go on")) == []
    )


def test_an_option_that_begins_with_no() -> None:
    assert checked(steps('- ask: "Q"', "  replies:", "    no milk: go on", "    milk: go on", "    else: go on")) == []


def test_settings_of_the_shop() -> None:
    text = "navn: A\ntidssone: Europe/Oslo\nchannels: [{sms: '+4759440000'}]\n"
    with pytest.raises(ScriptError) as caught:
        read_merchant(text)
    found = [one.text + "; " + one.remedy for one in caught.value.mistakes]
    assert "'navn' is not a key of merchant.yaml; did you mean 'name'?" in found
    assert "'tidssone' is not a key of merchant.yaml; did you mean 'time zone'?" in found


def test_a_day_before_without_braces_and_a_condition_that_is_not_closed() -> None:
    (one,) = told(mistakes(steps("- wait: until event.date minus 1 day", "- end")))
    assert one.endswith("write 'until 1 day before {{ event.date }}'")
    (one,) = told(mistakes(steps('- send: "{% if tags.vip %}Hi"')))
    assert one.endswith("'{% if %}' is not closed (in 'send'); close it with '{% endif %}'")
