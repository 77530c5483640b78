"""What each offer by text says: how to make them stop and whom it is from (facts/law.md 2.2 and 2.3, "each message")."""

import pytest

from responder.language import MerchantFile, check_scripts, read_merchant, read_script
from responder.language.checks.offers import names_shop
from tests.language.scripts import checked

OFFER = "name: N\nchannel: sms\nlanguage: en\npurpose: marketing\nstart: {event: offer.made}\nsteps:\n"
FIRST = "- send: 'Fjord Kaffe: 10% off. STOP to end.'"
NEITHER = "this offer does not say how to stop or whom it is from"
NOT_HOW = "this offer does not say how to stop"
NOT_WHO = "this offer does not say whom it is from"
NUMBER, NAME, MAIL = "{sms: '+4759440000'}", "{sms: FjordKaffe}", "{email: hei@kaffe.example, gateway: simulated}"


def shop(*channels: str, name: str = "Fjord Kaffe AS", website: str = "https://www.fjordkaffe.example") -> MerchantFile:
    listed = ", ".join(channels or (NUMBER, MAIL))
    return read_merchant(f"name: {name}\nlanguage: en\nwebsite: {website}\nchannels: [{listed}]\n")


def script(*lines: str, head: str = OFFER) -> str:
    return head + "\n".join(f"  {line}" for line in lines) + "\n"


def said(found: list[str]) -> list[str]:
    """`line severity: what` of how to stop and whom it is from, without the text itself and the remedy."""
    return [one.split(": '")[0] for one in found if "does not say" in one]


TABLE = [
    ("all said", [FIRST, "- wait: 3 days", "- send: 'Last day at Fjord Kaffe. STOP to end.'"], []),
    ("neither", [FIRST, "- wait: 3 days", "- send: Last day. Come by!"], [f"9 warning: {NEITHER}"]),
    ("not how", [FIRST, "- wait: 3 days", "- send: Last day at Fjord Kaffe!"], [f"9 warning: {NOT_HOW}"]),
    ("not who", [FIRST, "- wait: 3 days", "- send: Last day. STOP to end."], [f"9 warning: {NOT_WHO}"]),
    ("a reminder", [
        "- ask: 'Fjord Kaffe: want 10% off? STOP to end.'", "  remind: {1 day: 'Still want it?'}",
        "  replies: {yes: {send: 'Here is your code'}, no reply: end}",
    ], [f"7 warning: {NEITHER}"]),
    ("an answer", [
        "- ask: 'Fjord Kaffe: want 10% off? STOP to end.'", "  replies:", "    yes:", "      - send: 'Here is your code.'",
        "      - send: 'Show it at the till.'", "    else:", "      - again: 'YES or NO?'", "    no reply: end",
        "- send: 'See you!'",
    ], []),
    ("an answer, and some days later", [
        "- ask: 'Fjord Kaffe: want 10% off? STOP to end.'", "  replies:", "    yes:", "      - send: 'Here is your code.'",
        "      - wait: 2 days", "      - send: 'It ends today.'", "    no: end", "    no reply: end",
    ], [f"12 warning: {NEITHER}"]),
    ("upon silence", [
        "- ask: 'Fjord Kaffe: want 10% off? STOP to end.'", "  replies:", "    yes: end", "    no: end",
        "    no reply: {send: 'Then not.'}",
    ], [f"11 warning: {NEITHER}"]),
    ("below an answer or silence", [
        "- ask: 'Fjord Kaffe: want 10% off? STOP to end.'", "  replies: {yes: go on, no: end, no reply: go on}",
        "- send: 'The code is TEN.'",
    ], [f"9 warning: {NEITHER}"]),
    ("a moment after an answer", [
        "- ask: 'Fjord Kaffe: want 10% off? STOP to end.'", "  replies: {yes: go on, no: end, no reply: end}",
        "- wait: 5 minutes", "- if: tags.vip", "  then: {send: 'The code is TEN.'}", "- send: Bye",
    ], []),
    ("upon an event", [
        FIRST, "- wait: for link.clicked", "  then: {send: 'Anything unclear?'}", "  else: {send: 'Last call.'}",
    ], [f"9 warning: {NEITHER}", f"10 warning: {NEITHER}"]),
    ("by mail", [FIRST, "- wait: 3 days", "- send: Last day", "  by: email", "  subject: S"], []),
    ("by the way that they prefer", [FIRST, "- send: Last day", "  by: preferred", "  subject: S"], [f"8 warning: {NEITHER}"]),
    ("a link of the shop's", [FIRST, "- send: 'Last day: {{ merchant.website }}/a. STOP to end.'"], []),
    ("each round", [
        FIRST, "- repeat: 2 times", "  steps:", "    - ask: 'Fjord Kaffe: more? STOP'", "      replies: {yes: go on, no reply: end}",
        "    - send: 'Here.'", "    - wait: 1 day",
    ], []),
    ("before the next round", [
        FIRST, "- repeat: 2 times", "  steps: [{send: 'Here.'}, {wait: 1 day}]",
    ], [f"9 warning: {NEITHER}"]),
]  # fmt: skip


@pytest.mark.parametrize(("title", "lines", "told"), TABLE, ids=[one[0] for one in TABLE])
def test_each_offer_that_comes_unasked(title: str, lines: list[str], told: list[str]) -> None:
    found = checked(script(*lines), merchant=shop())
    assert said(found) == told
    assert said(checked(script(*lines).replace("marketing", "service"), merchant=shop())) == []


def test_the_remedy_names_what_is_lacking() -> None:
    found = checked(script(FIRST, "- send: Last day"), merchant=shop())
    assert found == [f"8 warning: {NEITHER}: 'Last day'; add 'STOP to opt out' and {{{{ merchant.name }}}}"]


def test_a_sender_that_is_a_name_says_whom_it_is_from() -> None:
    lines = ("- send: 'Ten off. Unsubscribe: https://fjordkaffe.example/u'", "- send: 'More at https://kaffe.example'")
    assert said(checked(script(*lines), merchant=shop(NAME))) == []
    assert said(checked(script(FIRST, "- send: Last day. STOP to end."), merchant=shop(NAME, NUMBER))) == [
        f"8 warning: {NOT_WHO}"
    ]


def test_the_first_text_is_told_of_once() -> None:
    found = checked(script("- send: Ten off"), merchant=shop())
    assert said(found) == ["7 error: the first marketing message does not say how to stop", f"7 warning: {NOT_WHO}"]


def test_each_translation_says_it() -> None:
    swedish = "- text: 'Fjord Kaffe: 10% off. STOP to end.'\n  sv: 'Fjord Kaffe: 10 %. Svara STOPP.'\n"
    swedish += "- text: 'Fjord Kaffe: last day. STOP to end.'\n  sv: 'Fjord Kaffe: sista dagen.'\n"
    read = read_script(
        script(FIRST, "- send: 'Fjord Kaffe: last day. STOP to end.'"), "n", translations={"sv": swedish}
    )
    (found,) = check_scripts({"n": read}, shop()).values()
    assert [one.text.split(": '")[0] for one in found] == ["this offer in 'sv' does not say how to stop"]


def test_what_a_campaign_calls_serves_it() -> None:
    """A dialog of its own that is called as well is told of as what it is."""
    offer = read_script(script(FIRST, "- wait: 1 day", "- call: called"), "offer")
    for start, told in (("", [NEITHER]), ("start: {event: order.shipped}\n", [])):
        head = f"name: C\nchannel: sms\nlanguage: en\npurpose: service\n{start}steps:\n"
        called = read_script(script("- send: Last day", head=head), "called")
        found = check_scripts({"offer": offer, "called": called}, shop())["called"]
        assert [one.text.split(": '")[0] for one in found] == told


def test_dialogs_that_answer_a_keyword_answer() -> None:
    asked = OFFER.replace("{event: offer.made}", "{keyword: OFFERS}")
    assert said(checked(script(FIRST, "- send: 'Code TEN'", head=asked), merchant=shop())) == []
    later = script(FIRST, "- wait: 1 day", "- send: 'Code TEN'", head=asked)
    assert said(checked(later, merchant=shop())) == [f"9 warning: {NEITHER}"]


def test_dialogs_that_call_one_another_are_read_once() -> None:
    calls = "\n".join(f"  - call: d{number}" for number in range(15))
    dialogs = {f"d{one}": read_script(OFFER + calls + "\n", f"d{one}") for one in range(15)}
    assert check_scripts(dialogs, shop())


@pytest.mark.parametrize(
    ("text", "name", "website", "named"),
    [
        ("Fjord Kaffe: half price", "Fjord Kaffe", "https://fjordkaffe.example", True),
        ("half price at FJORD KAFFE!", "Fjord Kaffe AS", "https://fjordkaffe.example", True),
        ("half price: https://www.fjordkaffe.example/a", "Nordic Roasters AB", "https://fjordkaffe.example", True),
        ("half price on coffee", "Fjord Kaffe", "https://fjordkaffe.example", False),
        ("every friday: half price", "Ida", "https://i.example", False),
        ("Ida: half price", "Ida", "https://i.example", True),
        ("H&M: half price", "H&M", "https://hm.example", True),
        ("Kaffe at half price", "Fjord Kaffe", "https://fjordkaffe.example", False),
    ],
)
def test_what_names_a_shop(text: str, name: str, website: str, named: bool) -> None:
    assert names_shop(text, shop(name=f'"{name}"', website=website)) is named
