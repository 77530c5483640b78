"""Dialogs of which parts cannot be read: what else is wrong with them, and no more than that."""

from responder.language import read_draft, read_script
from responder.language.checker import check_scripts
from tests.language.scripts import EXAMPLES, HEAD, steps


def found(broken: str, **others: str) -> list[str]:
    """What is told of a dialog `n` beside what could not be read, and of others."""
    draft, unread = read_draft(broken, "n")
    assert draft is not None
    assert unread
    scripts = {name: read_script(text, name) for name, text in others.items()}
    told = check_scripts(scripts, None, drafts={"n": draft})
    return [f"{mistake.line} {mistake.text}; {mistake.remedy}" for mistakes in told.values() for mistake in mistakes]


def test_what_else_is_wrong_is_told_at_once() -> None:
    lines = (
        "- ask: Q",
        "  within: 2d",
        "  save: answer",
        "  replies: {yes: go on, ellers: go on}",
        "- send: '{{ anwser }}'",
    )
    told = found(steps(*lines))
    assert "9 'ellers' waits for a customer who writes just that; for any other answer write 'else:'" in told
    assert "10 the name 'anwser' is not known here; did you mean 'answer'?" in told


def test_what_may_stand_in_the_part_that_cannot_be_read_is_not_missed() -> None:
    using = ("- if: score > 3", "  then: [{send: '{{ score }}'}]", "- send: '{{ order.number }}'")
    for broken in ("  save: my score", "  sav: score", "  lagre: score"):
        assert found(steps("- ask: Q", broken, *using[:2])) == []
    assert found(steps("- aks: Q", "  save: score", *using[:2])) == []
    assert found(steps(*using[2:]).replace("{keyword: GO}", "{evnt: order.placed}")) == []
    assert found(steps("- wait: 1d", "- end")) == [], "nothing is told of what is reached"


def test_the_top_may_be_what_is_wrong() -> None:
    text = steps("- ask: Q", "  save: answer", "- send: '{{ anwser }}'")
    for whole, broken in (("name: N", "nam: N"), ("channel: sms", "channel: fax"), ("purpose: service", "purpose: x")):
        assert found(text.replace(whole, broken)) == ["8 the name 'anwser' is not known here; did you mean 'answer'?"]


def test_the_dialogs_around_it_are_not_blamed() -> None:
    asking = HEAD.replace("start: {keyword: GO}\n", "")
    called = asking + "  - aks: Q\n    save: colour\n"
    calling = steps("- call: n", "- if: colour", "  then: [{send: '{{ colour }}'}]").replace("GO", "OTHER")
    assert found(called, other=calling) == []
    used = asking + "  - send: '{{ colour }}'\n"
    assert found(steps("- cal: other", "  with: {colour: red}"), other=used) == []


def test_one_mistake_anywhere_in_an_example_is_told_alone() -> None:
    for name in ("nps", "cart", "opt_in"):
        lines = (EXAMPLES / f"{name}.yaml").read_text().split("\n")
        for number, line in enumerate(lines):
            if ":" not in line or line.startswith("#"):
                continue
            broken = "\n".join([*lines[:number], line.replace(":", "x:", 1), *lines[number + 1 :]])
            draft, unread = read_draft(broken, "n")
            if draft is None or not unread:
                continue
            blamed = [one for one in check_scripts({}, None, drafts={"n": draft})["n"] if one.severity == "error"]
            assert blamed == [], line
