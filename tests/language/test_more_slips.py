"""What merchants write who know other programs, and what word processors make of their files."""

import pytest

from responder.errors import ScriptError
from responder.language import check_script, read_script, read_transcripts
from tests.language.scripts import checked, mistakes, steps, told
from tests.tables import each

VERBS = [
    ("- Ask: Q", "'Ask' is not a verb; write 'ask'"),
    ("- say: Hi", "'say' is not a verb; write 'send'"),
    ("- send_sms: Hi", "'send_sms' is not a verb; write 'send'"),
    ("- goto: start", "'goto' is not a verb; there are no jumps"),
    ("- stop", "'stop' is not a step; write 'end'"),
    ("- tag vip", "'tag vip' is not a step; write 'tag: vip', with a ':'"),
]


@pytest.mark.parametrize(("line", "expected"), VERBS)
def test_a_verb_by_another_name(line: str, expected: str) -> None:
    (found,) = told(mistakes(steps(line)))
    assert expected in found


def test_the_verb_is_told_and_not_what_stands_beside_it() -> None:
    (found,) = told(mistakes(steps("- Ask: Q", "  within: 1 day", "  save: a")))
    assert found == "6:5 'Ask' is not a verb; write 'ask'"
    (found,) = told(mistakes(steps("- within: 1 day")))
    assert "stands without a verb" in found


CONDITIONS = [
    ("score => 3", "write '>='"),
    ("score <= 3 AND tags.vip", "'AND' means nothing here; write 'and'"),
    ("score && tags.vip", "write 'and'"),
    ("score <> 3", "write '!='"),
    ("reply contains 'x'", "write '\"word\" in name'"),
    ("tag vip", "write 'tags.vip'"),
    ("reply == ‘x’", "‘ is a quote of a word processor"),
    ("reply == 'x'\u200b", "an invisible character (U+200B) stands in it; delete it"),
    ("reply is empty", "write 'not name'"),
    ("score = 3", "compare with '=='"),
    ("score is more than 3", "'is more than' means nothing here; write '>'"),
    ("score less than 3", "write '<'"),
    ("score is at least 3", "write '>='"),
    ("score at most 3", "write '<='"),
    ("score >= 2,5", "'2,5' is no number here; write 2.5"),
    ("score > 500 kr", "'500 kr' is no number here; write 500"),
    ("score > 10%", "'10%' is no number here; write 10"),
    ("score > 2.5 hours", "write 2.5"),
    ("score > 500,-", "write 500"),
    ("score >= 1,000", "'1,000' is no number here; write 1000"),
    ("score >= 0,125", "write 0.125"),
    ("reply in yes, no", "'in yes, no' lists words without brackets; write in ['yes', 'no']"),
    ("reply in 'red', 'off white'", "write in ['red', 'off white']"),
    ("now > 18:00", "the time of day '18:00' means nothing here; write now.hour >= 18"),
    ("tags.vip and", "a name or value is missing at the end"),
    ("reply is yes", "to compare with a word write == 'yes'"),
]


@each(("condition", "remedy"), CONDITIONS)
def test_conditions_of_other_languages(condition: str, remedy: str) -> None:
    (found,) = told(mistakes(steps(f'- if: "{condition}"', "  then: [end]")))
    assert remedy in found


@pytest.mark.parametrize("condition", ["'AND' in reply", "reply == 'a => b'", "not tags.vip", "reply != 'tag vip'"])
def test_conditions_that_are_meant(condition: str) -> None:
    assert mistakes(steps(f'- if: "{condition}"', "  then: [end]")) == []


def test_braces_around_a_condition() -> None:
    (found,) = told(mistakes(steps("- if: {{ score > 3 }}", "  then: [end]")))
    assert found.endswith("write it without {{ }}")


UNCLOSED = [
    ("Hi {{ contact.first_name.", "'{{ contact.first_name.' is opened and not closed (in 'send'); write '}}' behind the name"),
    ("Hi {{ contact.first_name }.", "'{{ contact.first_name }.' is opened"),
    ("Hi {{ contact.first_name and {{ reply }}", "'{{ contact.first_name and' is opened"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNCLOSED)
def test_braces_that_are_not_closed(text: str, expected: str) -> None:
    (found,) = told(mistakes(steps(f'- send: "{text}"')))
    assert expected in found


def test_a_name_with_a_hyphen_and_a_word_without_quotes() -> None:
    (found,) = checked(steps('- send: "Hi {{ reply.first-name }}"'))
    assert found.endswith("a name has no '-': write 'reply.first_name'")
    (found,) = checked(steps("- ask: Q", "  save: answer", "- if: answer == maybe", "  then: [end]"))
    assert "write 'maybe' in quotes if it is a word" in found


def test_a_new_line_that_is_none() -> None:
    (found,) = checked(steps(r"- send: 'Hi\nthere'"))
    assert "the customer gets '\\n' in this text as it stands; put the text in double quotes" in found
    assert checked(steps(r'- send: "Hi\nthere"')) == []
    assert checked(steps(r"- send: 'C:\names'")) == []


def test_pairs_in_a_list() -> None:
    (found,) = told(mistakes(steps("- ask: Q", "  remind:", "    - 1 day: Hello?")))
    assert "'remind' wants 'key: value' lines below it, and no list; remove the '-' before each" in found


def test_a_second_one_without_its_dash() -> None:
    (found,) = told(mistakes(steps("- send: A", "  send: B")))
    assert "or begin with '- send:' what is one of its own" in found
    (found,) = told(mistakes(steps("- ask: Q", "  save: a", "  save: b")))
    assert found.endswith("keep one of them")


def test_a_name_with_a_blank_in_it() -> None:
    (found,) = told(mistakes(steps('- send: "Hi {{ contact.first name }}"')))
    assert found.endswith("write 'contact.first_name'")


def test_a_quote_of_a_word_processor_in_a_name_of_a_text() -> None:
    (found,) = told(mistakes(steps('- send: "Hi {{ contact.first_name or ‘you’ }}"')))
    assert found.endswith("write straight ones: '…'")
    (found,) = told(mistakes(steps('- send: "“Hi” {{ contact.first_name or }}"')))
    assert "word processor" not in found, "what stands outside of {{ }} is said as it is"


WAITS = [
    ("for reply", "to wait for an answer write 'ask'"),
    ("for order.placed or order.cancelled", "is not the name of an event; name one event alone"),
    ("for order placed", "write 'order.placed'"),
    ("order.placed", "write 'for order.placed'"),
    ("2 days until 9:00", "write '2 days', and in the next step 'until 9:00'"),
    ("2 days, then at 9:00", "write '2 days', and in the next step 'until 9:00'"),
    ("untill friday 9:00", "write 'until friday 9:00'"),
    ("1 day before {{ booking.at }}", "write 'until 1 day before {{ event.date }}'"),
    ("10:30", "'10:30' is not a duration; for a time of day write 'until 10:30'"),
    ("until 9", "write 'until 9:00'"),
    ("until 9 am", "write 'until 9:00'"),
    ("until 2.30 pm", "write 'until 14:30'"),
    ("until 12am", "write 'until 0:00'"),
    ("until kl. 9", "write 'until 9:00'"),
    ("until 25", "write it like 'until 9:00'"),
    ("until Fri 10:00", "did you mean 'friday'?"),
    ("until tomorrow", "write '1 day', and in the next step 'until 9:00'"),
    ("until 24.12.2026", "write year, month and day: 'until {{ \"2026-12-24\" }}'"),
    ("until 12/24/2026", "write it like 'until 9:00'"),
    ("until 2026-12-24 10:00", "write 'until {{ \"2026-12-24 10:00\" }}'"),
]


@pytest.mark.parametrize(("wait", "remedy"), WAITS)
def test_waits_that_are_wished_for(wait: str, remedy: str) -> None:
    (found,) = told(mistakes(steps(f"- wait: '{wait}'", "- end")))
    assert remedy in found


DURATIONS = [
    ("90min", "'90 minutes'"),
    ("2 dager", "'2 days'"),
    ("1 Woche", "'1 week'"),
    ("an hour", "'1 hour'"),
    ("1,5 hours", "'90 minutes'"),
    ("2.5 days", "'60 hours'"),
    ("1:30", "'90 minutes'"),
    ("0 timer", "the shortest is '1 minute'"),
    ("2 business days", "'30 minutes', '4 hours' or '3 days'"),
]


@pytest.mark.parametrize(("written", "remedy"), DURATIONS)
def test_durations_as_they_are_written_elsewhere(written: str, remedy: str) -> None:
    (found,) = told(mistakes(steps("- ask: Q", f"  within: '{written}'")))
    assert found.endswith(remedy)


KEYS = [("reply", "replies"), ("answers", "replies"), ("timeout", "within"), ("Reminder", "remind"), ("store", "save")]


@pytest.mark.parametrize(("written", "meant"), KEYS)
def test_a_key_by_another_name(written: str, meant: str) -> None:
    (found,) = told(mistakes(steps("- ask: Q", f"  {written}: x")))
    assert found == f"7:5 '{written}' is not a key of 'ask'; write '{meant}'"


@pytest.mark.parametrize(
    ("key", "span"),
    [("9+", "9-99"), (">8", "9-99"), (">= 8", "8-99"), ("<7", "0-6"), ("<= 7", "0-7"), ("99+", "99-99")],
)
def test_the_range_that_is_advised_is_the_one_that_was_meant(key: str, span: str) -> None:
    found = checked(steps("- ask: Q", "  replies:", f"    '{key}': end", "    else: end"))
    assert [one for one in found if f"write the range as '{span}'" in one]


OWNED = [
    ('- send: "{{ first_name }}"', "contact.first_name"),
    ('- set: {colour: "red"}\n  - send: "{{ colour }}"', "contact.colour"),
    ("- tag: vip\n  - if: vip\n    then: [end]", "tags.vip"),
]


@pytest.mark.parametrize(("lines", "meant"), OWNED)
def test_a_name_without_what_it_is_part_of(lines: str, meant: str) -> None:
    (found,) = [one for one in checked(steps(lines)) if "is not known here" in one]
    assert found.endswith(f"write '{meant}'")


def test_once_per_a_name_that_nothing_brings() -> None:
    text = steps("- end").replace("start: {keyword: GO}", "start: {event: course.booked, once: per cuorse}")
    (found,) = [one for one in checked(text) if "is not known here" in one]
    assert "the name 'cuorse' is not known here in 'once'" in found


SETS = [
    ("email", "with an event"),
    ("phone", "with an event"),
    ("tags", "write 'tag: …'"),
    ("preferred", "'prefer: sms'"),
]


@pytest.mark.parametrize(("name", "remedy"), SETS)
def test_set_does_not_change_what_is_the_contacts_own(name: str, remedy: str) -> None:
    (found,) = [one for one in checked(steps(f'- set: {{{name}: "x"}}')) if "the contact's own" in one]
    assert "warning" in found
    assert remedy in found


def test_a_language_that_is_set_is_one() -> None:
    (found,) = told(mistakes(steps("- set: {language: norsk}")))
    assert "'norsk' is not a language code" in found
    assert (
        mistakes(steps('- set: {language: nb, favourite: "{{ reply }}"}', '- set: {language: "{{ event.code }}"}'))
        == []
    )


def test_a_brace_that_is_lost_in_a_field() -> None:
    (found,) = [one for one in checked(steps('- set: {colour: "{ event.colour }}"}')) if "as it stands" in one]
    assert "the field 'colour' gets '{ event.colour }}' as it stands" in found


def test_times_are_counted_as_written() -> None:
    (found,) = told(mistakes(steps("- repeat: 2 ganger", "  steps: [end]")))
    assert found.endswith("write '2 times' (1 to 100)")


def test_a_character_that_nobody_sees_in_a_key() -> None:
    (found,) = told(mistakes(steps("- ask: Q", "  \u200bwithin: 1 day")))
    assert found == "7:5 an invisible character (U+200B) stands in 'within'; delete the word and type it anew"


def test_the_day_that_is_advised_can_be_waited_for() -> None:
    assert mistakes(steps("- wait: 'until {{ \"2026-12-24 10:00\" }}'", "- end")) == []


@pytest.mark.parametrize("key", ["no repply", "no replay", "no relpy"])
def test_silence_with_a_slip_of_typing(key: str) -> None:
    found = checked(steps("- ask: Q", "  replies:", f"    {key}: end", "    else: end"))
    assert [one for one in found if "for silence write 'no reply:'" in one]


@pytest.mark.parametrize(
    ("key", "silent"), [("no really", True), ("reply", True), ("no", True), (">= 4", False), ("13+", False)]
)
def test_answers_that_are_none(key: str, silent: bool) -> None:
    found = checked(steps("- ask: Q", "  replies:", f"    '{key}': end", "    else: end"))
    assert silent is not any("writes just that" in one for one in found)


def test_keywords_want_commas_as_well() -> None:
    text = steps("- end").replace("start: {keyword: GO}", "start: {keyword: TABLE or BOOK}")
    (found,) = [one for one in checked(text) if "put commas" in one]
    assert found.endswith("put commas between keywords: 'TABLE, BOOK'")


@pytest.mark.parametrize(("wrong", "right"), [("dk", "da"), ("US", "en"), ("gb", "en")])
def test_a_country_for_a_language(wrong: str, right: str) -> None:
    text = steps("- end").replace("name: N", f"name: N\nlanguage: {wrong}")
    (found,) = told(mistakes(text))
    assert found == f"2:11 '{wrong}' is a country; write its language: '{right}'"


@pytest.mark.parametrize("letter", ["å", "ä", "ö", "æ", "ø", "Å", "Ä", "Ö", "é", "ü", "–", "’", "€", "😀"])
def test_letters_that_were_opened_in_another_encoding(letter: str) -> None:
    misread = "".join(
        bytes([one]).decode("cp1252") if one not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(one)
        for one in f"S{letter}t".encode()
    )
    if letter in "Å":
        misread = misread.replace("\x85", "…")
    text = steps(f'- send: "{misread}"')
    found = told(mistakes(text)) or [one for one in checked(text) if "another encoding" in one]
    assert len(found) == 1
    assert found[0].startswith("6")
    assert "opened in another encoding" in found[0] or "invisible character" in found[0]


@pytest.mark.parametrize("text", ["Så, Ærø Öl é ü – ’ € 😀", "AMANHÃ” e NÃO", "Â propos", "« Ã »", "50 Â"])
def test_letters_that_are_meant(text: str) -> None:
    assert not [one for one in checked(steps(f"- send: '{text}'")) if "encoding" in one]


def test_a_letter_that_is_lost() -> None:
    (found,) = [one for one in checked(steps('- send: "S\ufffd fint"')) if "encoding" in one]
    assert found.startswith("6 warning: '�' stands where a letter was")


@pytest.mark.parametrize(("text", "expected"), [("{\\rtf1 name", "RTF"), ("```yaml\nname: x\n```\n", "'```'")])
def test_files_of_another_kind(text: str, expected: str) -> None:
    (found,) = told(mistakes(text))
    assert expected in found


def test_a_blank_of_another_kind_behind_a_colon() -> None:
    (found,) = told(mistakes(steps("- ask: Q", "  within:\u00a01 day")))
    assert found == (
        "7:12 a blank of another kind (U+00A0) stands after the ':', as some programs paste it; "
        "delete it and type an ordinary one"
    )


ALIGNED = "let both begin in the same column, if they belong together"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("- ask: Q", "    within: 1 day"), f"7:7 this line begins in column 7, and line 6 above in column 5; {ALIGNED}"),
        (("- send: Q", "   - send: R"), ""),
        (("- ask: Q", "  replies:", "    yes: end", "     no: end"), f"column 8, and line 8 above in column 7; {ALIGNED}"),
        (("- ask: Q", "  replies:", "    yes: end", "    - no: end"), "9:7 a '-' stands here, and none in line 8"),
    ],
)  # fmt: skip
def test_lines_that_do_not_line_up(lines: tuple[str, ...], expected: str) -> None:
    found = told(mistakes(steps(*lines)))
    assert len(found) == 1
    assert expected in found[0]


def test_answers_of_a_translation_want_commas_too() -> None:
    text = steps("- ask: Q", "  replies:", "    tea, herbs: end", "    else: end")
    script = read_script(text, "n", translations={"sv": "- text: 'tea, herbs'\n  sv: 'te eller örter'\n"})
    found = [one for one in check_script(script, dialogs={}, merchant=None) if "put commas" in one.remedy]
    assert [(one.line, one.remedy) for one in found] == [(8, "put commas between answers: 'te, örter'")]


@pytest.mark.parametrize(
    ("word", "meant"), [("bot", "shop"), ("wait", "later"), ("end", "ended"), ("User", "customer")]
)
def test_a_turn_by_another_name(word: str, meant: str) -> None:
    with pytest.raises(ScriptError) as error:
        read_transcripts(f"A talk:\n  - start: go\n  - {word}: x\n", "n.test.yaml")
    (found,) = error.value.mistakes
    assert str(found) == f"n.test.yaml:3: '{word}' is not a turn; write '{meant}'"


def test_a_name_that_a_translation_leaves_out() -> None:
    text = steps('- send: "{{ contact.first_name or 1 }}, your link: {{ merchant.website }}"')
    whole = "- text: '{{ contact.first_name or 1 }}, your link: {{ merchant.website }}'\n  sv: '"
    for said, lost in (("Länken: {{ merchant.website }}", ["contact.first_name"]), ("Länken", ["contact.first_name"])):
        script = read_script(text, "n", translations={"sv": f"{whole}{said}'\n"})
        found = [one for one in check_script(script, dialogs={}, merchant=None) if "leaves out" in one.text]
        assert [one.remedy for one in found] == [f"write {{{{ {name} }}}} where it belongs" for name in lost]
        assert all(one.severity == "warning" and one.line == 6 for one in found)
    same = read_script(
        text, "n", translations={"sv": f"{whole}{{{{ merchant.website }}}} {{{{ contact.first_name }}}}'\n"}
    )
    assert not [one for one in check_script(same, dialogs={}, merchant=None) if "leaves out" in one.text]


SAID_BY_NONE = [
    ("Hi {{ contact.first_name, 'there' }}", "a ',' cannot stand in {{ }} (in 'send'); write {{ name or 'other' }}"),
    ("{{ 100 * 1,25 }}", "and numbers like 1.25"),
    ("Hi {{{ reply }}}", "'{{{' has a brace too many (in 'send'); write {{ name }}"),
    ("Hi {{ reply | 'there' }}", "write 'or'"),
    ("{% if reply %}A{% else if now %}B{% endif %}", "'else if' means nothing here (in 'send'); write 'elif'"),
]


@pytest.mark.parametrize(("text", "expected"), SAID_BY_NONE)
def test_texts_of_other_programs(text: str, expected: str) -> None:
    (found,) = told(mistakes(steps(f'- send: "{text}"')))
    assert expected in found


@pytest.mark.parametrize(
    "moment", ["{{ 2026-12-24 }}", "{{ 24 }}", "{{ 'christmas' }}", "1 day before {{ 2026-12-24 }}"]
)
def test_a_moment_that_is_a_sum(moment: str) -> None:
    (found,) = told(mistakes(steps(f"- wait: until {moment}", "- end")))
    assert "is no day to wait for" in found
    assert "2026-12-24" in found


def test_moments_that_are_days() -> None:
    for moment in ('{{ "2026-12-24" }}', "1 day before {{ '2026-12-24T18:00' }}", "{{ order.date }}"):
        assert mistakes(steps(f"- wait: until {moment}", "- end")) == []


def test_a_word_that_stands_for_a_name() -> None:
    (found,) = checked(steps('- send: "Hi {{ contact.first_name or there }}"'))
    assert "the name 'there' is not known here; write 'there' in quotes if it is a word" in found


@pytest.mark.parametrize("text", ["Hi contact.first_name!", "Hi contact.name", "Hi {{ reply }}, contact.first_name"])
def test_a_name_without_braces(text: str) -> None:
    (found,) = checked(steps(f'- send: "{text}"'))
    assert "as it stands; write a name as {{ contact.first_name }}" in found


@pytest.mark.parametrize(
    "text", ["Write to contact.us@shop.example", "https://contact.shop_x.example", "Hi {{ contact.first_name or 'you' }}", "contact.name.example"]
)  # fmt: skip
def test_what_only_looks_like_a_name(text: str) -> None:
    assert checked(steps(f'- send: "{text}"')) == []


@pytest.mark.parametrize(("key", "meant"), [("y", "yes"), ("Yep", "yes"), ("nope", "no"), ("n", "no"), ("true", "yes")])
def test_a_yes_that_nobody_else_says(key: str, meant: str) -> None:
    (found,) = checked(steps("- ask: Q", f"  replies: {{{key}: go on, else: end}}"))
    assert f"'{key}' waits for a customer who writes just that; for every way to say so write '{meant}'" in found
    assert checked(steps("- ask: Q", f"  replies: {{'{meant}, {key}': go on, else: end}}")) == []
