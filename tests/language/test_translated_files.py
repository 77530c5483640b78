"""Translations that stand in a file of another name, and days that they say."""

from responder.language import check_script, read_script
from tests.language.scripts import mistakes, steps, told

ASKED = ('- ask: "When?"', "  save: day", "  expect: date")
PAIRS = '- text: "A"\n  sv: "B"\n- text: "C"\n  sv: "D"\n'


def test_a_translation_in_the_file_of_another_language() -> None:
    (one,) = told(mistakes(steps('- send: "A"', '- send: "C"'), {"se": PAIRS}))
    assert one == (
        "1:1 these sentences are translated into 'sv', and the name of the file says 'se'; "
        "name it like 'nps.sv.yaml', or write 'se:' in each pair"
    )


def test_a_translation_in_the_file_of_a_dialog() -> None:
    (one,) = told(mistakes(PAIRS))
    assert one.endswith("is named as a dialog is; name it after its dialog and language, like 'nps.sv.yaml'")


def test_a_day_asks_for_nothing_that_is_not_written() -> None:
    text = steps(*ASKED, '- send: "On {{ day | date }}"')
    script = read_script(text, "n", translations={"sv": '- text: "On {{ day | date }}"\n  sv: "Den dagen"\n'})
    found = [one for one in check_script(script, dialogs={}, merchant=None) if "leaves out" in one.text]
    assert [one.remedy for one in found] == ["write {{ day }} where it belongs"]
    plain = steps(*ASKED, '- send: "On {{ day }}"')
    assert mistakes(plain, {"sv": '- text: "On {{ day }}"\n  sv: "Den {{ day | date }}"\n'}) == []
