"""A consent without a yes is told when the script is checked: silence, a no, an event, or words of long ago."""

import pytest

from responder.language import check_script, read_script

TOP = "name: Join\nchannel: sms\npurpose: service\nlanguage: en\nstart:\n  - {start}\nsteps:\n"
ASK = '  - ask: "Offers? YES or NO. STOP to end"\n    within: 2 days\n    replies:\n'


def told(steps: str, start: str = "event: go") -> list[str]:
    script = read_script(TOP.format(start=start) + steps, "join.yaml")
    found = check_script(script, dialogs={}, merchant=None)
    return [f"{one.severity}: {one.text}" for one in found if "subscribe" in one.text]


@pytest.mark.parametrize(
    ("block", "why"),
    [
        ("no reply", "silence is no consent"),
        ("no", "a 'no' is no consent"),
        ("else", "an answer that fits nothing is no consent"),
    ],
)
def test_in_a_branch_that_is_no_yes(block: str, why: str) -> None:
    """GDPR recital 32; C-673/17 Planet49."""
    yes = "" if block == "else" else "      else: go on\n"
    assert told(f"{ASK}      maybe: end\n{yes}      {block}:\n        - subscribe: sms\n") == [
        f"error: this subscribes without a yes: {why}"
    ]


def test_below_an_event() -> None:
    steps = f"{ASK}      no reply: end\n    meanwhile:\n      order.placed:\n        - subscribe: sms\n"
    assert told(steps) == ["error: this subscribes without a yes: an event is no consent"]


def test_after_a_wait() -> None:
    for wait in (
        "- wait: 1 hour\n        - subscribe: sms",
        "- wait: for order.placed\n          then:\n            - subscribe: sms",
    ):
        steps = f"{ASK}      yes:\n        {wait}\n      else: go on\n"
        assert told(steps) == ["error: between the answer and 'subscribe' stands a wait"]


def test_without_a_question() -> None:
    told_of_form = "warning: no answer stands before this 'subscribe': it counts only where the starting event tells"
    assert [one.startswith(told_of_form) for one in told("  - subscribe: sms\n")] == [True]
    assert told("  - subscribe: sms\n", "keyword: JOIN") == []


@pytest.mark.parametrize(
    "steps",
    [
        f"{ASK}      yes:\n        - subscribe: sms\n      else: go on\n",
        f"{ASK}      offers, news:\n        - send: \"Good\"\n        - subscribe: sms\n      else: go on\n",
        f"{ASK}      no:\n        - unsubscribe: sms\n      else: go on\n",
        f"{ASK}      no reply:\n        - subscribe: sms\n          purpose: service\n      else: go on\n",
        f"  - wait: 1 hour\n{ASK}      yes:\n        - subscribe: sms\n      else: go on\n",
    ],
)  # fmt: skip
def test_all_else_is_the_merchants(steps: str) -> None:
    assert told(steps) == []
