"""Scripts as merchants write them, and what becomes of them."""

import time

import pytest

from responder.language import check_script, check_scripts, read_script, read_transcripts
from responder.language.script import Again, Ask, Duration, End, GoOn, If, Send, Split, Wait, write_path
from responder.language.verbs import VERBS
from tests.language.broken_questions import BROKEN_QUESTIONS
from tests.language.broken_steps import BROKEN_STEPS
from tests.language.broken_tops import BROKEN_TOPS
from tests.language.scripts import example, mistakes, shop, steps, told

BROKEN = [*BROKEN_STEPS, *BROKEN_QUESTIONS, *BROKEN_TOPS]


@pytest.mark.parametrize("name", ["opt_in", "nps", "cart"])
def test_the_examples_read_and_have_no_errors(name: str) -> None:
    dialogs = {other: read_script(example(other), other) for other in ("opt_in", "nps", "cart")}
    found = check_script(dialogs[name], dialogs=dialogs, merchant=shop())
    assert [str(mistake) for mistake in found if mistake.severity == "error"] == []
    assert {mistake.text for mistake in found} == {
        f"the dialog is not translated into '{language}'" for language in ("nb", "sv", "da")
    }


def test_what_the_nps_example_says() -> None:
    script = read_script(example("nps"), "nps")
    assert (script.title, script.channel, script.purpose, script.language) == (
        "How did we do? (NPS)",
        "sms",
        "service",
        "en",
    )
    assert script.start[0].name == "order.delivered"
    assert script.start[0].once == ("every", "7776000")
    three_days, eleven, ask = script.steps[:3]
    assert isinstance(three_days, Wait)
    assert three_days.duration == Duration("3 days", 259_200)
    assert isinstance(eleven, Wait)
    assert eleven.until == (None, 11, 0)
    assert isinstance(ask, Ask)
    assert ask.save == "score"
    assert [branch.keys for branch in ask.branches] == [("9-10",), ("7-8",), ("0-6",)]
    assert [block for block in ask.blocks if block[1] in ("else", "no reply")] == [
        ("replies", "else"),
        ("replies", "no reply"),
    ]
    assert isinstance(ask.blocks["replies", "no reply"][0], End)
    why = script.step((2, "replies", "0-6", 1))
    assert isinstance(why, Ask)
    assert isinstance(why.blocks["replies", "no reply"][0], GoOn)
    assert why.within == Duration("1 day", 86_400)


def test_every_step_is_found_at_its_path() -> None:
    for name in ("opt_in", "nps", "cart"):
        script = read_script(example(name), name)
        walked = list(script.walk())
        assert len(walked) >= 6
        assert len({write_path(path) for path, _ in walked}) == len(walked)
        for path, step in walked:
            assert script.step(path) is step


def test_lines_are_those_of_the_file() -> None:
    for name in ("opt_in", "nps", "cart"):
        lines = example(name).split("\n")
        for _, step in read_script(example(name), name).walk():
            assert lines[step.line - 1][step.column - 1 :].startswith(step.verb)


def test_nothing_is_a_boolean_or_a_number() -> None:
    script = read_script(
        steps(
            '- ask: "Country?"',
            "  save: on",
            "  replies:",
            "    NO: {tag: NO}",
            "    yes: {tag: yes}",
            "    1e3: {tag: 1e3}",
            "    012: {tag: 012}",
            "    12:30: {tag: 12:30}",
            "    YES: {tag: 1_000}",
            "    1: {tag: 2026-05-17}",
            "    true: {tag: null}",
            "    ~: {tag: .inf}",
        ).replace("    ~: {tag: .inf}\n", ""),
        "n",
    )
    ask = script.steps[0]
    assert isinstance(ask, Ask)
    assert [branch.written for branch in ask.branches] == ["NO", "yes", "1e3", "012", "12:30", "YES", "1", "true"]
    tags = [step.tags for block in ask.blocks.values() for step in block]  # type: ignore[attr-defined]
    assert tags == [("NO",), ("yes",), ("1e3",), ("012",), ("12:30",), ("1_000",), ("2026-05-17",), ("null",)]
    assert ask.save == "on"


def test_short_forms() -> None:
    script = read_script(
        steps(
            '- ask: "Well?"',
            "  replies:",
            "    yes: {tag: a}",
            "    no: [tag: b, end]",
            '    else: {again: "Sorry?"}',
            "    No  Reply: go on",
            "- end",
        ),
        "n",
    )
    ask = script.steps[0]
    assert isinstance(ask, Ask)
    assert {name[1]: [step.verb for step in block] for name, block in ask.blocks.items()} == {
        "yes": ["tag"],
        "no": ["tag", "end"],
        "else": ["again"],
        "no reply": ["go on"],
    }
    assert isinstance(ask.blocks["replies", "else"][0], Again)


@pytest.mark.parametrize(
    ("written", "attributes"),
    [
        ("2 days", {"duration": Duration("2 days", 172_800)}),
        ("1 hour", {"duration": Duration("1 hour", 3600)}),
        ("30  minutes", {"duration": Duration("30 minutes", 1800)}),
        ("2 weeks", {"duration": Duration("2 weeks", 1_209_600)}),
        ("until 9:00", {"until": (None, 9, 0)}),
        ("until 20:30", {"until": (None, 20, 30)}),
        ("until Friday 10:00", {"until": (4, 10, 0)}),
        ("until {{ event.date }}", {"until_at": "event.date"}),
        ("until {{appointment.at}}", {"until_at": "appointment.at"}),
        ("until 1 day before {{ event.date }}", {"until_at": "event.date", "shift": -86_400}),
        ("until 2  Hours after {{event.end}}", {"until_at": "event.end", "shift": 7200}),
        ("for order.placed", {"event": "order.placed", "within": Duration("3 days", 259_200)}),
    ],
)
def test_waits(written: str, attributes: dict[str, object]) -> None:
    wait = read_script(steps(f"- wait: {written}", "- end"), "n").steps[0]
    assert isinstance(wait, Wait)
    for name in ("duration", "until", "until_at", "event", "within"):
        assert getattr(wait, name) == attributes.get(name), name
    assert wait.shift == attributes.get("shift", 0)


def test_triggers() -> None:
    script = read_script(
        "name: N\nchannel: sms\npurpose: marketing\nstart:\n"
        "  - keyword: JOIN, Bli  med\n"
        "  - keyword: [OFFERS]\n    once: ever\n"
        "  - event: order.delivered\n    if: order.total > 100\n    once: per order.number\n"
        "  - untag: vip\n"
        "  - date: contact.birthday\n    before: 3 days\n    at: 9:00\n"
        "stop:\n  - event: order.placed\n    then:\n      - tag: bought\n"
        "goal: order.placed within 7 days\nwhile: not tags.wholesale\nsteps: end\n",
        "n",
    )
    join, offers, event, untag, date = script.start
    assert (join.words, join.written) == (("join", "bli med"), ("JOIN", "Bli med"))
    assert offers.once == ("ever", "")
    assert (event.name, event.condition, event.once) == (
        "order.delivered",
        "order.total > 100",
        ("per", "order.number"),
    )
    assert (untag.kind, untag.name) == ("untag", "vip")
    assert (date.name, date.at) == ("contact.birthday", (9, 0))
    assert date.before == Duration("3 days", 259_200)
    assert script.stop[0].then[0].verb == "tag"
    assert script.goal is not None
    assert (script.goal.event, script.goal.within.seconds) == ("order.placed", 604_800)
    assert script.while_ == "not tags.wholesale"


def test_shares_of_a_split() -> None:
    split = read_script(steps("- split:", "    30%: end", "    20%: go on", "    rest: end"), "n").steps[0]
    assert isinstance(split, Split)
    assert split.shares == (("30%", 30), ("20%", 20), ("rest", 50))


def test_a_webhook_may_have_send_beside_it() -> None:
    step = read_script(steps("- webhook: https://shop.example/x", "  send: {phone: '{{ contact.sms }}'}"), "n").steps[0]
    assert step.verb == "webhook"


def test_reminders_come_in_the_order_of_time() -> None:
    ask = read_script(steps('- ask: "Q"', "  remind: {2 days: B, 1 hour: A}"), "n").steps[0]
    assert isinstance(ask, Ask)
    assert [(reminder.after.seconds, reminder.text) for reminder in ask.remind] == [(3600, "A"), (172_800, "B")]


# -- versions ----------------------------------------------------------------------------------


def test_the_version_follows_what_is_said_and_not_how_lines_end() -> None:
    text = example("nps")
    version = read_script(text, "nps").version
    assert len(version) == 16
    assert set(version) <= set("0123456789abcdef")
    assert read_script(text.replace("\n", "\r\n"), "nps").version == version
    assert read_script("\ufeff" + text + "\n\n", "nps").version == version
    assert read_script(text.replace("3 days", "4 days"), "nps").version != version
    assert read_script(text, "other").version != version
    swedish = '- text: "Thank you! We\'ll keep at it."\n  sv: "Tack!"\n'
    translated = read_script(text, "nps", translations={"sv": swedish})
    assert translated.version != version
    assert translated.say("Thank you! We'll keep at it.", "sv") == "Tack!"
    assert translated.say("Thank you! We'll keep at it.", "da") == "Thank you! We'll keep at it."


# -- mistakes ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("title", "text", "expected"), BROKEN, ids=[title for title, _, _ in BROKEN])
def test_a_mistake_is_told_with_place_and_remedy(title: str, text: str, expected: list[str]) -> None:
    assert told(mistakes(text)) == expected


def test_there_is_a_broken_script_for_every_verb_that_wants_something() -> None:
    sources = "\n".join(text for _, text, _ in BROKEN)
    simple = {"end", "go on", "prefer", "unsubscribe", "untag", "handoff", "coupon"}  # read as their neighbours are
    assert {verb for verb in VERBS if f"- {verb}" not in sources} <= simple


def test_the_message_as_printed() -> None:
    found = mistakes(steps("- tag: a", "- tag: b", "- tag: c", "- wait: 3d"))
    assert str(found[0]) == "n.yaml:9: '3d' is not a duration; write it like '30 minutes', '4 hours' or '3 days'"
    assert (found[0].line, found[0].column, found[0].severity) == (9, 11, "error")


def test_all_mistakes_of_a_file_and_its_translations_are_told_at_once() -> None:
    text = (
        "nam: N\nchannel: fax\npurpose: service\nsteps:\n  - sned: Hi\n  - wait: 3d\n"
        "  - ask: '{{ x'\n    within: soon\n    replies:\n      STOP: end\n      10-1: {agian: x}\n  - again: no\n"
    )
    found = [str(mistake) for mistake in mistakes(text, {"sv": "- text: a\n- txt: b\n  sv: c\n"})]
    assert found == [
        "n.yaml:1: 'nam' is not a key of a dialog; did you mean 'name'?",
        "n.yaml:1: 'name' is missing; add a line like 'name: How did we do?'",
        "n.yaml:2: 'fax' cannot stand after 'channel'; use 'sms' or 'email'",
        "n.yaml:5: 'sned' is not a verb; did you mean 'send'?",
        "n.yaml:6: '3d' is not a duration; write it like '30 minutes', '4 hours' or '3 days'",
        "n.yaml:7: '{{ x' is opened and not closed (in 'ask'); write '}}' behind the name",
        "n.yaml:8: 'soon' is not a duration; write it like '30 minutes', '4 hours' or '3 days'",
        "n.yaml:10: 'STOP' belongs to the customer and never reaches a dialog (STOP, HELP and START); use another word",
        "n.yaml:11: '10-1' runs backwards; write '1-10'",
        "n.yaml:11: 'agian' is not a verb; did you mean 'again'?",
        "n.yaml:12: 'again' stands outside a reply branch, so there is no question to repeat; "
        "put it under an answer in 'replies:', or write 'ask'",
        "n.sv.yaml:1: 'sv' is missing in this pair; add 'sv: \"\"' to leave it untranslated",
        "n.sv.yaml:2: 'txt' is not a key of a translation into 'sv'; did you mean 'text'?",
        "n.sv.yaml:2: 'text' is missing in this pair; write the original sentence after 'text:'",
    ]


def test_a_hundred_dialogs_are_read_and_checked_quickly() -> None:
    """About 0.3 s on a 2-core machine of 2026; the bound leaves room for a busy one."""
    texts = {
        f"d{number}": example("nps").replace("How likely", f"How ({number}) likely").replace("sorry", f"sorry {number}")
        for number in range(100)
    }
    began = time.process_time()
    dialogs = {name: read_script(text, name) for name, text in texts.items()}
    found = check_scripts(dialogs, shop())
    assert time.process_time() - began < 3
    assert sum(len(one) for one in found.values()) == 300
    assert isinstance(dialogs["d7"].steps[3], If)


def test_the_transcript_of_the_language_reads() -> None:
    (transcript,) = read_transcripts(example("nps.test"), "nps.test.yaml")
    assert [turn.kind for turn in transcript.turns][:4] == ["start", "later", "shop", "customer"]


@pytest.mark.parametrize("text", ["Order #5 is ready", "😀 Ørder #5", "two\n      lines #5"])
def test_a_text_that_a_comment_would_cut_short(text: str) -> None:
    assert told(mistakes(steps(f"- send: {text}"))) == [
        "6:11 what follows '#' is not part of the text after 'send'; put the text in quotes"
    ]
    assert mistakes(steps(f"- send: '{text}' # a note", "- tag: a # a note", "- send: a#b")) == []


def test_send_keeps_its_text_as_written() -> None:
    step = read_script(steps("- send: |", "    Hello,", "", "    a line", "  by: email"), "n").steps[0]
    assert isinstance(step, Send)
    assert step.text == "Hello,\n\na line\n"
