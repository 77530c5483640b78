"""Senders that nobody can answer: what `responder check` says before the send gate refuses it at run time."""

import pytest

from responder.language import MerchantFile, check_script, check_scripts, read_merchant, read_script
from tests.language.scripts import HEAD, checked

OFFER = HEAD.replace("service", "marketing").replace("{keyword: GO}", "{event: offer.made}")
NEWS = OFFER.replace("marketing", "service")
NAME = "{sms: FjordKaffe}"
NUMBER = "{sms: '+4759440000'}"
READ = "{email: hei@kaffe.example, gateway: simulated}"
UNREAD = "{email: hei@kaffe.example, smtp: 'smtp://mail.kaffe.example'}"
REFUSED = "this offer will not be sent: nobody can answer STOP to the sender 'FjordKaffe'"
REMEDY = "add a link, a mail address or a phone number by which to opt out, such as {{ merchant.website }}"
NOBODY = "nobody can answer this question: the sender 'FjordKaffe' cannot receive texts; ask over a number, or with 'by: email'"
BY_TEXT = "who prefers to be asked by text is not asked at all: 'FjordKaffe' cannot receive answers; write 'by: email', or add 'undelivered:' steps"
BY_MAIL = "who prefers to be asked by mail is not asked at all: 'hei@kaffe.example' cannot receive answers; write 'by: sms', or add 'undelivered:' steps"


def shop(*channels: str) -> MerchantFile:
    listed = ", ".join(channels)
    return read_merchant(f"name: Shop\nlanguage: en\nwebsite: https://kaffe.example\nchannels: [{listed}]\n")


def script(head: str, *lines: str) -> str:
    return head + "\n".join(f"  {line}" for line in lines) + "\n"


TABLE = [
    ("an offer with STOP alone", [NAME], OFFER, ["- send: 20% off. STOP to end."], [f"6 error: {REFUSED}; {REMEDY}"]),
    ("an offer with a link", [NAME], OFFER, ["- send: '20% off. Unsubscribe: https://kaffe.example/u'"], []),
    ("an offer with the shop's link", [NAME], OFFER, ["- send: '20% off. Unsubscribe: {{ merchant.website }}'"], []),
    ("a link told at run time", [NAME], OFFER, ["- send: '20% off. Unsubscribe: {{ event.url }}'"], []),
    ("a mail address", [NAME], OFFER, ["- send: '20% off. Avmeld: hei@kaffe.example'"], []),
    ("a telephone number", [NAME], OFFER, ["- send: 20% off. Call +47 22 00 00 00 to unsubscribe"], []),
    ("a value that may be one", [NAME], OFFER, ["- send: '20% off. STOP. {{ event.more }}'"], [f"6 warning: {REFUSED}; {REMEDY}"]),
    ("the name of the shop is none", [NAME], OFFER, ["- send: '{{ merchant.name }}: 20% off. STOP'"], [f"6 error: {REFUSED}; {REMEDY}"]),
    ("each text, not the first alone", [NAME], OFFER, ["- send: '20% off. Unsubscribe: https://kaffe.example/u'", "- send: Last day. STOP to end."], [f"7 error: {REFUSED}; {REMEDY}"]),
    ("no way out at all", [NAME], OFFER, ["- send: 20% off"], [
        "6 error: the first marketing message does not say how to stop: '20% off'; add words like 'Unsubscribe: https://…'; nobody can answer STOP to this sender",
        f"6 error: {REFUSED}; {REMEDY}",
    ]),
    ("preferred may be the text", [NAME, READ], OFFER, ["- send: 20% off. STOP", "  by: preferred", "  subject: S"], [f"6 error: {REFUSED}; {REMEDY}"]),
    ("an offer by mail", [NAME, READ], OFFER, ["- send: 20% off. STOP", "  by: email", "  subject: S"], []),
    ("a number beside the name", [NAME, NUMBER], OFFER, ["- send: 'Shop: 20% off. STOP to end.'"], []),
    ("a number", [NUMBER], OFFER, ["- send: 'Shop: 20% off. STOP to end.'"], []),
    ("no offer", [NAME], NEWS, ["- send: Your order is on its way."], []),
    ("a question", [NAME], NEWS, ["- ask: Did it arrive?"], [f"6 error: {NOBODY}"]),
    ("a question in a branch", [NAME], NEWS, ["- if: tags.vip", "  then:", "    - ask: Well?"], [f"8 error: {NOBODY}"]),
    ("a question to those who prefer texts", [NAME, READ], NEWS, ["- ask: Well?", "  by: preferred", "  subject: S"], [f"6 warning: {BY_TEXT}"]),
    ("told by another way", [NAME, READ], NEWS, ["- ask: Well?", "  by: preferred", "  subject: S", "  undelivered: {handoff: Call}"], []),
    ("a mailbox that is not read", [NUMBER, UNREAD], NEWS, ["- ask: Well?", "  by: preferred", "  subject: S"], [f"6 warning: {BY_MAIL}"]),
    ("a question by mail", [NAME, READ], NEWS, ["- ask: Well?", "  by: email", "  subject: S"], []),
    ("a keyword", [NAME], HEAD, ["- send: Hi"], ["4 warning: nobody can write this keyword: 'FjordKaffe' cannot receive anything; add a number or a mailbox that is read to merchant.yaml"]),
    ("a keyword to a mailbox", [NAME, READ], HEAD, ["- send: Hi"], []),
]  # fmt: skip


@pytest.mark.parametrize(("title", "channels", "head", "lines", "told"), TABLE, ids=[one[0] for one in TABLE])
def test_what_a_sender_cannot_do(title: str, channels: list[str], head: str, lines: list[str], told: list[str]) -> None:
    assert checked(script(head, *lines), merchant=shop(*channels)) == told


def test_a_service_dialog_that_a_campaign_calls_serves_it() -> None:
    """Its texts go out as marketing then, and the gate asks the same of them."""
    called = read_script(script(NEWS, "- send: And this too."), "news")
    offer = read_script(script(OFFER, "- call: middle"), "offer")
    middle = read_script(script(NEWS, "- call: news"), "middle")
    found = check_scripts({"news": called, "offer": offer, "middle": middle}, shop(NAME))
    assert [(one.line, one.severity, one.text) for one in found["news"]] == [(6, "error", REFUSED)]
    assert not [one for one in check_scripts({"news": called}, shop(NAME))["news"] if one.severity == "error"]


def test_dialogs_that_call_each_other_in_a_circle_are_checked_all_the_same() -> None:
    first = read_script(script(NEWS, "- send: A", "- call: other"), "first")
    other = read_script(script(NEWS, "- call: first"), "other")
    found = check_scripts({"first": first, "other": other}, shop(NAME))
    assert not any(REFUSED in one.text for one in found["first"])


def test_each_translation_says_where() -> None:
    text = script(OFFER, "- send: '20% off. Unsubscribe: https://kaffe.example/u'").replace(
        "channel: sms", "channel: sms\nlanguage: en"
    )
    swedish = "- text: '20% off. Unsubscribe: https://kaffe.example/u'\n  sv: '20 % rabatt. Svara STOPP'\n"
    read = read_script(text, "n", translations={"sv": swedish})
    found = check_script(read, dialogs={}, merchant=shop(NAME))
    assert [(one.severity, one.text) for one in found] == [
        ("error", REFUSED.replace("this offer", "this offer in 'sv'"))
    ]
