"""What the checker finds in scripts that read well."""

import pytest

from responder.language import MerchantFile, check_script, read_merchant, read_script
from tests.language.scripts import HEAD, checked, example, shop, steps

MARKETING = HEAD.replace("service", "marketing")
ENGLISH = read_merchant('name: Shop\nchannels: [{sms: "+4759440000"}, {email: a@b.example, gateway: simulated}]\n')
EVENT = HEAD.replace("{keyword: GO}", "{event: order.placed}")


def merchant(channels: str) -> MerchantFile:
    return read_merchant(f"name: Shop\nchannels: [{channels}]\n")


def test_a_good_script_has_nothing_to_tell() -> None:
    said = "- send: \"Hi {{ contact.first_name or 'you' }} from {{ merchant.name }}\""
    assert checked(steps(said), merchant=ENGLISH) == []


# -- names -------------------------------------------------------------------------------------

UNKNOWN = [
    ("a slip of typing", steps('- send: "Hi {{ contct.first_name }}"'), "6", "'contct.first_name'", "did you mean 'contact'?"),
    ("a bare name", steps("- if: score <= 6", "  then: end"), "6", "'score'", "save it with 'save:' before, or name the event that brings it under 'start:'"),
    ("before it is saved", steps("- if: score <= 6", "  then: end", "- ask: Q", "  save: score"), "6", "'score'", "save it"),
    ("near a saved one", steps("- ask: Q", "  save: score", "- if: scor <= 6", "  then: end"), "8", "'scor'", "did you mean 'score'?"),
    ("in its own reminder", steps("- ask: Q", "  save: score", "  remind: {1 day: '{{ score }}'}"), "6", "'score'", "save it"),
    ("when no answer came", steps("- ask: Q", "  save: score", "  replies: {no reply: {send: '{{ score }}'}}"), "8", "'score'", "save it"),
    ("saved in another branch", steps("- if: tags.vip", "  then: {ask: Q, save: why}", "  else: {send: '{{ why }}'}"), "8", "'why'", "save it"),
    ("in a subject", steps("- send: Hi", "  by: email", "  subject: '{{ topic }}'"), "6", "'topic'", "save it"),
    ("in a field", steps("- set: {city: '{{ town }}'}"), "6", "'town'", "save it"),
    ("in a note", steps("- handoff: '{{ note }}'"), "6", "'note'", "save it"),
    ("in a repeat", steps("- repeat: 2 times", "  steps: {send: Hi}", "  until: done"), "8", "'done'", "save it"),
    ("in until", steps("- wait: until {{ moment }}", "- end"), "6", "'moment'", "save it"),
    ("of an event", steps("- wait: for order.placed if event.order.number == numer"), "6", "'numer'", "save it"),
    ("of one meanwhile", steps("- ask: Q", "  save: score", "  meanwhile: {order.placed if score > 2: end}"), "6", "'score'", "save it"),
    ("in a call", steps("- call: other", "  with: {a: '{{ b }}'}"), "6", "'b'", "save it"),
    ("in while", steps("- end") + "while: wholesale\n", "7", "'wholesale'", "save it"),
    ("in a trigger", EVENT.replace("}", ", if: total > 3}") + "  - end\n", "4", "'total'", "save it"),
    ("data without an event", steps('- send: "{{ invoice.url }}"'), "6", "'invoice.url'", "save it"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "line", "name", "remedy"), UNKNOWN, ids=[one[0] for one in UNKNOWN])
def test_an_unknown_name(title: str, text: str, line: str, name: str, remedy: str) -> None:
    found = [one for one in checked(text, {"other": steps("- end")}) if "not known" in one]
    assert len(found) == 1
    assert found[0].startswith(f"{line} error: the name {name} is not known here")
    assert remedy in found[0]


KNOWN = [
    steps(
        '- send: "{{ contact.anything or 1 }} {{ tags.vip }} {{ reply }} {{ now.hour }} {{ event.x }} {{ merchant.x }}"'
    ),
    steps("- ask: Q", "  save: score", "- if: score <= 6", "  then: end"),
    steps("- ask: Q", "  save: score", "  replies: {0-6: {send: '{{ score }}'}, else: {again: '{{ score }}'}}"),
    steps("- if: tags.vip", "  then: {ask: Q, save: why}", "- if: why", "  then: end"),
    steps("- repeat: 3 times", "  until: score > 2", "  steps: [{if: score, then: {send: A}}, {ask: Q, save: score}]"),
    EVENT + "  - send: '{{ order.number }} {{ line_items.first }} {{ order }}'\n",
    steps("- wait: for order.placed", "  then: {send: '{{ order.total }}'}"),
    steps("- ask: Q", "  meanwhile: {order.placed: {send: '{{ order.total }}'}}"),
    steps("- ask: Q", "  save: score", "- wait: for order.placed if event.order.number == order.number and score > 3"),
    steps("- ask: Q", "  meanwhile: {order.placed if tags.vip: end}"),
    HEAD.replace("start:", "stop: {event: order.placed, then: {send: '{{ order.total }}'}}\nstart:") + "  - end\n",
    steps("- call: other", "  with: {city: Oslo}", "- send: '{{ city }} {{ deep }}'"),
    steps("- webhook: https://x.example", "  save: stock", "  then: {send: '{{ stock.count }}'}"),
    steps("- ask: When?", "  expect: date", "  save: day", "- if: day_ambiguous", "  then: {send: '{{ day }}?'}"),
    steps("- coupon: pool", "- recommend: 3", "- send: '{{ coupon }} {{ products }}'"),
]


@pytest.mark.parametrize("text", KNOWN)
def test_a_known_name(text: str) -> None:
    found = checked(text, {"other": steps("- ask: Q", "  save: deep")})
    assert [one for one in found if "not known" in one] == []


def test_a_called_dialog_knows_what_its_callers_give() -> None:
    called = steps("- send: '{{ city }} {{ score }} {{ order.number }} {{ unknown }}'").replace(
        "start: {keyword: GO}\n", ""
    )
    caller = EVENT + "  - ask: Q\n    save: score\n  - call: n\n    with: {city: Oslo}\n"
    assert [one for one in checked(called, {"caller": caller}) if "error" in one] == [
        "5 error: the name 'unknown' is not known here; save it with 'save:' before, or name the event that brings it "
        "under 'start:'"
    ]


def test_names_of_the_merchant() -> None:
    text = steps("- send: '{{ merchant.name }} {{ merchant.review_ur }} {{ merchant.website }} {{ merchant.phone }}'")
    assert checked(text, merchant=ENGLISH) == [
        "6 error: merchant.yaml has no 'phone'; add 'phone: …' to merchant.yaml",
        "6 error: merchant.yaml has no 'review_ur'; add 'review_ur: …' to merchant.yaml",
        "6 error: merchant.yaml has no 'website'; add 'website: …' to merchant.yaml",
    ]
    assert any("'review_ur'; did you mean 'review_url'?" in one for one in checked(text, merchant=shop()))


# -- channels ----------------------------------------------------------------------------------


def test_a_question_over_a_sender_that_cannot_receive() -> None:
    one_way = merchant("{sms: FjordKaffe}")
    told = "6 error: nobody can answer this question: the sender 'FjordKaffe' cannot receive texts; ask over a number, or with 'by: email'"
    assert told in checked(steps("- ask: Q"), merchant=one_way)
    assert checked(EVENT + "  - send: Hi\n", merchant=one_way) == []
    assert checked(steps("- ask: Q"), merchant=merchant("{sms: FjordKaffe}, {sms: '26112'}")) == []
    assert checked(steps("- ask: Q"), merchant=merchant("{sms: '26112'}")) == []


def test_a_question_over_a_mailbox_that_is_not_read() -> None:
    unread = merchant("{email: a@b.example, smtp: 'smtp://h'}")
    found = checked(EVENT + "  - ask: Q\n    by: email\n    subject: S\n", merchant=unread)
    assert found == [
        "6 error: nobody can answer this question: the mailbox 'a@b.example' is not read; add 'imap:' to the channel in merchant.yaml"
    ]


def test_a_channel_that_is_not_there() -> None:
    mail = EVENT + "  - send: Hi\n    by: email\n    subject: S\n"
    found = checked(mail, merchant=merchant("{sms: '26112'}"))
    assert found == [
        "6 error: merchant.yaml has no email channel to speak on; add '- email: …' under 'channels:', or use another channel"
    ]
    assert checked(steps("- send: Hi", "  by: preferred"), merchant=merchant("{sms: '26112'}")) == []


# -- texts -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "x" * 100 + "’",
            "''' (right single quotation mark, U+2019) alone lets this SMS hold 70 characters instead of 160 (not in GSM-7), 2 segments instead of 1",
        ),
        (
            "Short’s",
            "(right single quotation mark, U+2019) alone lets this SMS hold 70 characters instead of 160 (not in GSM-7); write ''' for '’'",
        ),
        (
            "x" * 100 + "🎉",
            "'🎉' (party popper, U+1F389) alone lets this SMS hold 70 characters instead of 160 (not in GSM-7), 2 segments instead of 1; leave '🎉' out",
        ),
        (
            "x" * 100 + "\u00a0y",
            "' ' (no-break space, U+00A0) alone lets this SMS hold 70 characters instead of 160 (not in GSM-7)",
        ),
        (
            "x" * 100 + "“a”",
            "'“' (left double quotation mark, U+201C) and '”' (right double quotation mark, U+201D) alone let ",
        ),
        ("x" * 500, "this SMS takes about 4 segments (GSM-7), more than 3; shorten it, or send it by email"),
        ("ł" * 202, "this SMS takes about 4 segments (UCS-2), more than 3"),
        ("x" * 1601, "this SMS has about 1601 characters; the gateway takes 1600"),
    ],
)
def test_a_text_that_costs(text: str, told: str) -> None:
    found = checked(steps(f"- send: '{text}'"), merchant=ENGLISH)
    assert any(told.replace("'''", "'’'", 1) in one or told in one for one in found), found


@pytest.mark.parametrize(
    "text",
    ["x" * 459, "Hei på deg, kjøp én til!", "Un número, ¿sí? Ça va", "你好" * 50, "Привет, это мы", "😀🎉🥳 party"],
)
def test_a_text_that_is_fine(text: str) -> None:
    assert checked(steps(f"- send: '{text}'"), merchant=ENGLISH) == []


def test_mails_may_be_long_and_colourful() -> None:
    mail = EVENT + f"  - send: '{'x’' * 1000}'\n    by: email\n    subject: S\n"
    assert checked(mail, merchant=ENGLISH) == []


def test_how_names_are_estimated() -> None:
    full = "x" * 115
    assert checked(EVENT + f"  - send: '{full}{{{{ event.url }}}}'\n", merchant=ENGLISH) == []
    script = read_script(steps(f"- send: '{full * 4}{{{{ event.url }}}}'"), "n")
    assert any("4 segments" in one.text for one in check_script(script, dialogs={}, merchant=ENGLISH))
    named = read_merchant('name: "Café ’s"\nchannels: [{sms: "26112"}]\n')
    assert any("U+2019" in one for one in checked(steps("- send: 'Hi from {{ merchant.name }}'"), merchant=named))
    chosen = "{% if tags.vip %}" + "x" * 480 + "{% else %}y{% endif %}"
    assert any("4 segments" in one for one in checked(steps(f"- send: '{chosen}'"), merchant=ENGLISH))


def test_translations_and_reminders_are_measured_too() -> None:
    text = steps("- ask: Hi", "  remind: {1 day: 'Hello’s'}", "  replies: {else: {again: 'What’s that'}}")
    assert len([one for one in checked(text, merchant=ENGLISH) if "U+2019" in one]) == 2
    script = read_script(steps("- send: Hi"), "n", translations={"sv": "- text: Hi\n  sv: 'Hej – du'\n"})
    found = check_script(script, dialogs={}, merchant=ENGLISH)
    assert [one.text for one in found] == [
        "'–' (en dash, U+2013) alone lets this SMS in 'sv' hold 70 characters instead of 160 (not in GSM-7)"
    ]


# -- a way out ---------------------------------------------------------------------------------

NO_WAY_OUT = "the first marketing message does not say how to stop"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["- send: Buy now"], 1),
        (["- send: Buy now. STOP to opt out"], 0),
        (["- send: Kjøp nå. Svar STOPP for å slippe"], 0),
        (["- send: 'Buy: {{ contact.unsubscribe_url }}'"], 0),
        (["- send: A nonstop offer"], 1),
        (["- send: A. STOP to end", "- send: B"], 0),
        (["- send: A", "- send: B. STOP to end"], 1),
        (["- if: tags.vip", "  then: {send: A}", "- send: B. STOP to end"], 1),
        (["- if: tags.vip", "  then: {send: A STOP}", "- send: B"], 1),
        (["- if: tags.vip", "  then: {send: A STOP}", "  else: {send: B STOP}", "- send: C"], 0),
        (["- if: tags.vip", "  then: end", "- send: C"], 1),
        (["- wait: for order.placed", "  then: {send: A}", "- send: B STOP"], 1),
        (["- send: A", "  by: email", "  subject: S"], 0),
        (["- send: A", "  by: email", "  subject: S", "- send: B"], 1),
        (["- send: A", "  by: preferred"], 1),
        (["- handoff: A", "- send: B"], 0),
        (["- call: other"], 1),
        (["- repeat: 2 times", "  steps: {send: A}"], 1),
    ],
)
def test_the_first_marketing_message_has_a_way_out(lines: list[str], expected: int) -> None:
    text = MARKETING + "\n".join(f"  {line}" for line in lines) + "\n"
    found = checked(text, {"other": steps("- send: From another")}, merchant=ENGLISH)
    assert sum(NO_WAY_OUT in one and "error" in one for one in found) == expected
    service = checked(text.replace("marketing", "service"), {"other": steps("- send: From another")}, merchant=ENGLISH)
    assert not any(NO_WAY_OUT in one for one in service)


def test_the_way_out_must_be_in_each_translation() -> None:
    text = MARKETING + "  - send: 'A. STOP to end'\n"
    script = read_script(text, "n", translations={"sv": "- text: A. STOP to end\n  sv: Köp nu\n"})
    found = [one.text for one in check_script(script, dialogs={}, merchant=ENGLISH)]
    assert found == ["the first marketing message in 'sv' does not say how to stop: 'Köp nu'"]


# -- replies -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (["0-6", "3-5"], "error: the answer '3-5' is never reached: '0-6' before it takes it"),
        (["0-6", "4"], "error: the answer '4' is never reached: '0-6' before it takes it"),
        (["0-3", "4-6", "2-5"], "error: the answer '2-5' is never reached: '0-3, 4-6' before it takes it"),
        (["yes", "YES"], "error: the answer 'YES' is never reached: 'yes' before it takes it"),
        (["price", "price list"], "error: the answer 'price list' is never reached: 'price' before it takes it"),
        (["yes, buy", "buy, link"], "warning: the answer 'buy' is never reached: 'buy' before it takes it"),
        (["0-6, bad", "bad, 2"], "error: the answer '2' is never reached"),
        (["0-3", "2-5"], None),
        (["price list", "price"], None),
        (["no", "not now"], None),
        (["no", "no thanks"], None),
        (["ten", "10"], None),
        (["a", "ab"], None),
        (["9-10", "7-8", "0-6"], None),
    ],
)
def test_an_answer_that_is_never_reached(keys: list[str], told: str | None) -> None:
    text = steps("- ask: Q", "  replies:", *(f"    {key}: go on" for key in keys), "    else: go on")
    found = [one for one in checked(text) if "never reached" in one]
    assert (found == []) if told is None else any(f"{7 + len(keys)} {told}" in one for one in found)


def test_answers_without_else() -> None:
    told = "6 warning: this question has no 'else': any other answer goes on below"
    assert any(told in one for one in checked(steps("- ask: Q", "  replies: {yes: end}")))
    assert not any("no 'else'" in one for one in checked(steps("- ask: Q", "  replies: {yes: end, else: end}")))
    assert checked(steps("- ask: Q", "  replies: {no reply: end}")) == []


# -- flow --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["- end", "- send: A"], "7 warning: this step is never reached: 'end' above it ends the run"),
        (["- handoff: A", "- send: A"], "7 warning: this step is never reached: 'handoff' above it ends the run"),
        (["- if: tags.a", "  then: end", "  else: end", "- send: A"], "9 warning: this step is never reached: every way through 'if' above it ends"),
        (["- ask: Q", "  replies: {else: [{again: W}, {tag: a}]}"], "7 warning: this step is never reached: 'again' above it waits for the answer anew"),
        (["- ask: Q", "  replies: {yes: end, else: end}", "- send: A"], "8 warning: this step is never reached: every way through 'ask' above it ends"),
        (["- if: tags.a", "  then: end", "- send: A"], None),
        (["- ask: Q", "  replies: {yes: end}", "- send: A"], None),
        (["- ask: Q", "  replies: {yes: go on, else: end}", "- send: A"], None),
        (["- ask: Q", "  replies: {else: end, no reply: go on}", "- send: A"], None),
        (["- wait: for order.placed", "  then: end", "- send: A"], None),
        (["- ask: When?", "  expect: date", "  replies: {else: {again: W}, no reply: end}", "- send: A"], None),
    ],
)  # fmt: skip
def test_steps_that_are_never_reached(lines: list[str], expected: str | None) -> None:
    found = [one for one in checked(steps(*lines)) if "never reached" in one]
    assert found == ([] if expected is None else [f"{expected}; move it up, or remove it"])


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        (["- send: A", "- wait: 2 days"], 7),
        (["- wait: 2 days", "- end"], 6),
        (["- wait: 2 days", "- go on"], 6),
        (["- if: tags.a", "  then: {wait: 1 day}"], 7),
        (["- wait: for order.placed"], 6),
        (["- if: tags.a", "  then: {wait: 1 day}", "- send: A"], None),
        (["- wait: for order.placed", "  then: {tag: a}"], None),
        (["- repeat: 2 times", "  steps: [{send: A}, {wait: 1 day}]"], None),
        (["- wait: 2 days", "- send: A"], None),
    ],
)
def test_a_wait_before_nothing(lines: list[str], line: int | None) -> None:
    found = [one for one in checked(steps(*lines)) if "after this wait" in one]
    expected = [f"{line} warning: nothing is done after this wait; add a step below it, or remove it"]
    assert found == ([] if line is None else expected)


def test_a_wait_at_the_end_of_a_called_dialog_has_its_callers_below() -> None:
    called = steps("- send: A", "- wait: 2 days")
    assert not any("after this wait" in one for one in checked(called, {"caller": steps("- call: n", "- send: B")}))


def test_calls() -> None:
    assert "6 error: there is no dialog 'otter'; did you mean 'other'?" in checked(
        steps("- call: otter"), {"other": steps("- end")}
    )
    circle = checked(steps("- call: a"), {"a": steps("- call: b"), "b": steps("- call: n")})
    assert "6 error: these dialogs call each other in a circle: n → a → b → n; remove one of the calls" in circle
    assert any("n → n" in one for one in checked(steps("- call: n")))
    deep = {f"d{number}": steps(f"- call: d{number + 1}") for number in range(6)} | {"d6": steps("- end")}
    assert any("more than 5 deep" in one for one in checked(steps("- call: d0"), deep))
    assert not any("deep" in one for one in checked(steps("- call: d2"), deep))


def test_many_dialogs_that_all_call_each_other_are_checked_at_once() -> None:
    names = [f"d{number}" for number in range(40)]
    dialogs = {name: steps(*(f"- call: {other}" for other in names if other != name)) for name in names}
    assert any("more than 5 deep" in one for one in checked(steps("- call: d0"), dialogs))
    assert any("n → d0 → n" in one for one in checked(steps("- call: d0"), {**dialogs, "d0": steps("- call: n")}))


def test_keywords_of_two_dialogs() -> None:
    other = HEAD.replace("GO", "'OTHER, go '") + "  - end\n"
    assert "4 error: the keyword 'GO' also starts the dialog 'other'; use another word in one of them" in checked(
        steps("- end"), {"other": other}
    )
    twice = HEAD.replace("{keyword: GO}", "[{keyword: GO}, {keyword: go}]") + "  - end\n"
    assert any("the keyword 'go' stands in two triggers" in one for one in checked(twice))


def test_a_dialog_that_nothing_starts() -> None:
    text = steps("- send: Hi").replace("start: {keyword: GO}\n", "")
    assert "5 warning: nothing starts this dialog; add 'start:', or 'call:' it from another one" in checked(text)
    assert checked(text, {"caller": steps("- call: n")}) == []


@pytest.mark.parametrize(
    "text",
    [
        steps("- coupon: pool"),
        steps("- recommend: 3"),
        steps("- webhook: https://shop.example/x"),
        steps("- split: {50%: {send: A}, rest: {send: B}}"),
        HEAD.replace("{keyword: GO}", "{segment: lapsed}") + "  - send: A\n",
        HEAD.replace("{keyword: GO}", "{date: contact.birthday, before: 3 days}") + "  - send: A\n",
    ],
)
def test_what_does_not_run_yet_says_so(text: str) -> None:
    found = [one for one in checked(text) if "does not run in this version" in one]
    assert len(found) == 1
    assert " error: " in found[0]
    assert found[0].endswith("it follows with the journeys; remove it until then")


def test_subjects() -> None:
    assert any("this mail has no subject" in one for one in checked(steps("- send: A", "  by: email")))
    thread = steps("- ask: A", "  by: email", "  subject: S", "- send: B", "  by: email")
    assert not any("subject" in one for one in checked(thread))
    assert any("an SMS has no subject" in one for one in checked(steps("- send: A", "  subject: S")))


# -- translations ------------------------------------------------------------------------------


def test_what_is_not_translated() -> None:
    text = steps('- ask: "Well?"', "  replies: {yes: go on, price: go on, 1-3: go on, else: {again: What?}}")
    script = read_script(text, "n", translations={"sv": "- text: Well?\n  sv: Nå?\n- text: What?\n  sv: ''\n"})
    languages = read_merchant('name: S\nlanguages: [en, sv, da]\nchannels: [{sms: "26112"}]\n')
    assert [str(one) for one in check_script(script, dialogs={}, merchant=languages)] == [
        "n.yaml:6: the dialog is not translated into 'da'; run 'responder translate n da' and fill it in",
        "n.yaml:7: the answer 'price' is not translated into 'sv'; run 'responder translate n sv' and fill it in",
        "n.yaml:7: 'What?' is not translated into 'sv'; run 'responder translate n sv' and fill it in",
    ]


def test_a_dialog_that_does_not_say_what_it_is_written_in() -> None:
    languages = read_merchant('name: S\nlanguage: nb\nlanguages: [nb]\nchannels: [{sms: "26112"}]\n')
    (one,) = checked(steps("- send: Hei"), merchant=languages)
    assert one.endswith("and fill it in; if it is written in it, add 'language: nb' at its top")
    (one,) = checked(steps("- send: Hi").replace("steps:", "language: en\nsteps:"), merchant=languages)
    assert one.endswith("and fill it in")


@pytest.mark.parametrize("codes", ["en-GB, sv", "en, sv-SE", "en, sv"])
def test_a_language_of_a_country_is_the_language(codes: str) -> None:
    script = read_script(steps('- send: "Hi"'), "n", translations={"sv": "- text: Hi\n  sv: Hej\n"})
    languages = read_merchant(f'name: S\nlanguages: [{codes}]\nchannels: [{{sms: "26112"}}]\n')
    assert check_script(script, dialogs={}, merchant=languages) == []


def test_mistakes_name_the_file() -> None:
    script = read_script(steps("- send: '{{ x }}'"), "n", file="dialogs/demo/n.yaml")
    assert str(check_script(script, dialogs={}, merchant=None)[0]).startswith("dialogs/demo/n.yaml:6: the name 'x'")


def test_the_order_is_that_of_the_file() -> None:
    text = (
        example("cart")
        .replace("cart.url", "crt")
        .replace("STOP to opt out", "bye")
        .replace("- end", "- end\n        - end")
    )
    lines = [int(one.split(" ")[0]) for one in checked(text, merchant=shop())]
    assert lines == sorted(lines)
    assert len(lines) > 5
