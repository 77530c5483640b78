"""Names that nothing declares, spelt in two ways; and languages whose answers nobody reads."""

import pytest

from tests.language.scripts import checked

TOP = "name: N\nchannel: sms\npurpose: service\nstart:\n  - event: repair.done\n    once: per {per}\nsteps:\n"


def spelt(*lines: str, per: str = "repair.number") -> list[str]:
    text = TOP.format(per=per) + "".join(f"  {line}\n" for line in lines)
    return [one for one in checked(text) if "spelt almost the same" in one]


@pytest.mark.parametrize(
    ("wrong", "line"),
    [("repair.numbr", 8), ("repair.nubmer", 8), ("repiar.number", 8), ("repair.Number", 8), ("repair.num_ber", 8)],
)
def test_data_of_an_event_spelt_in_two_ways(wrong: str, line: int) -> None:
    (found,) = spelt(f'- send: "No. {{{{ {wrong} }}}} is ready"', '- send: "{{ repair.number }}"')
    assert found == (
        f"{line} warning: the name '{wrong}' stands here, and one that is spelt almost the same elsewhere; "
        "did you mean 'repair.number'?"
    )


def test_the_rarer_spelling_is_told_wherever_it_stands() -> None:
    used = ('- send: "{{ repair.number }}"', '- if: repair.number == "7"', "  then: [end]")
    (found,) = spelt(*used, per="repair.nunber")
    assert found.startswith("5 warning: the name 'repair.nunber'")
    (found,) = spelt('- send: "{{ contact.first_name or 1 }} {{ contact.firstname or 1 }}"')
    assert "did you mean 'contact.first_name'?" in found or "did you mean 'contact.firstname'?" in found


def test_the_usual_name_of_a_customer_is_known_without_another() -> None:
    (found,) = spelt('- send: "Hi {{ contact.firstname or 1 }}"')
    assert found.endswith("did you mean 'contact.first_name'?")
    twice = ['- send: "Hi {{ contact.firstname or 1 }}"'] * 2
    assert not spelt(*twice), "the shop's own field"


def test_a_thing_spelt_in_two_ways() -> None:
    (found,) = spelt('- send: "{{ repiar.price }} for no. {{ repair.number }}"')
    assert found.endswith("did you mean 'repair.price'?")


def test_a_stop_that_compares_with_what_no_event_tells() -> None:
    text = TOP.format(per="repair.number").replace(
        "steps:", "stop:\n  - event: repair.collected\n    if: event.repair.number == repair.nummber\nsteps:"
    )
    assert [one[:45] for one in checked(text + "  - end\n") if "spelt" in one] == [
        "9 warning: the name 'repair.nummber' stands h"
    ]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("slot.item1", "slot.item2"), ("slot.day", "slot.days"), ("match.team_a", "match.team_b"),
        ("order.number", "repair.number"), ("cart.url", "cart.uri"), ("order.street", "order.street2"),
        ("order.total", "order.total_tax"), ("contact.email", "contact.sms"),
    ],
)  # fmt: skip
def test_two_names(one: str, two: str) -> None:
    assert spelt(f'- send: "{{{{ {one} }}}} {{{{ {two} }}}}"', per="ever.never") == []


@pytest.mark.parametrize(("code", "remedy"), [("se", "did you mean 'sv'?"), ("pl", "name the words under 'replies:'")])
def test_a_language_whose_answers_are_not_read(code: str, remedy: str) -> None:
    text = f"name: N\nchannel: sms\npurpose: service\nlanguage: {code}\nstart: {{keyword: GO}}\nsteps:\n"
    found = [one for one in checked(text + "  - ask: Q\n    save: a\n") if "are not read in" in one]
    assert found == [f"7 warning: 'yes', 'no', numbers and days are not read in '{code}'; {remedy}"]
    assert not [one for one in checked(text + "  - send: Q\n") if "are not read in" in one]
    assert not [
        one
        for one in checked(text.replace(f"language: {code}", "language: nb-NO") + "  - ask: Q\n    save: a\n")
        if "not read" in one
    ]
