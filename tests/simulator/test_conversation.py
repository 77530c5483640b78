"""The conversation itself: the clock, timers in order, stored forms between turns, and what is written down."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from responder.engine.run import Run
from responder.language import read_transcripts
from responder.simulator import Recording, Said, append_transcript, play
from tests.simulator.talks import SHOP, conversation, script, texts

REMINDED = script("""\
steps:
  - ask: "Question?"
    within: 3 days
    remind:
      1 day: "First reminder"
      2 days: "Second reminder"
    replies:
      yes:
        - send: "Good"
      no reply:
        - send: "Goodbye"
""")


def test_what_falls_due_happens_at_its_own_time_in_order() -> None:
    talk = conversation(REMINDED)
    begun = talk.now
    talk.event("begin")
    talk.later(10 * 86_400)
    said = [(one.text, one.at - begun) for one in talk.log if isinstance(one, Said)]
    assert said == [
        ("Question?", timedelta(0)),
        ("First reminder", timedelta(days=1)),
        ("Second reminder", timedelta(days=2)),
        ("Goodbye", timedelta(days=3)),
    ]
    assert talk.now - begun == timedelta(days=10)


def test_time_in_one_step_or_in_many_is_the_same() -> None:
    once, often = conversation(REMINDED), conversation(REMINDED)
    for talk in (once, often):
        talk.event("begin")
    once.later(4 * 86_400)
    for _ in range(4 * 24 * 2):
        often.later(1800)
    assert once.log == often.log


def test_every_run_goes_through_its_stored_form(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    from_json = Run.from_json

    def watched(stored: dict[str, object]) -> Run:
        loaded.append(str(stored))
        return from_json(stored)

    monkeypatch.setattr(Run, "from_json", staticmethod(watched))
    talk = conversation(REMINDED)
    talk.event("begin")
    talk.say("yes")
    assert texts(talk) == ["Question?", "Good"]
    assert len(loaded) >= 2


def test_the_same_talk_twice_is_the_same_to_the_letter() -> None:
    one, two = conversation(REMINDED), conversation(REMINDED)
    for talk in (one, two):
        talk.event("begin")
        talk.say("maybe")
        talk.later(86_400)
        talk.say("yes")
    assert one.log == two.log
    assert one.world == two.world


def test_the_clock_survives_any_span() -> None:
    talk = conversation(REMINDED)
    talk.event("begin")
    talk.later(10**13)
    assert texts(talk)[-1] == "Goodbye"


turns = st.lists(
    st.one_of(
        st.tuples(st.just("say"), st.text(max_size=40)),
        st.tuples(st.just("mail"), st.text(max_size=40)),
        st.tuples(st.just("later"), st.integers(0, 400_000)),
        st.tuples(st.just("event"), st.sampled_from(["begin", "other"])),
        st.tuples(st.just("undelivered"), st.just("gone")),
        st.tuples(st.just("tag"), st.sampled_from(["vip", "a b"])),
    ),
    max_size=12,
)


@settings(max_examples=60)
@given(turns)
def test_whatever_happens_can_be_played(happened: list[tuple[str, object]]) -> None:
    talk = conversation(REMINDED)
    for kind, value in happened:
        match kind:
            case "say":
                talk.say(str(value))
            case "mail":
                talk.say(str(value), "email")
            case "later":
                talk.later(int(str(value)))
            case "event":
                talk.event(str(value))
            case "undelivered":
                talk.undelivered(str(value))
            case "tag":
                talk.tag(str(value))
    talk.later(365 * 86_400)
    assert all(run.ended for run in talk.runs)


@pytest.mark.parametrize("title", ["Plain", 'He said "no": and left', "yes", "Æøå – 日本 😀", "- a: [b] #c", "a\tb"])
@pytest.mark.parametrize(
    "words", ["yes", 'Yes: "quoted" \\ and #hash', "æøå 😀\nnext line", "{{ 7 * 7 }}", "\x85\u2028 x"]
)
def test_what_is_written_down_is_read_and_plays_again(tmp_path: Path, title: str, words: str) -> None:
    talk, recording = conversation(REMINDED), Recording()
    recording.did("start", "begin", contact={"first_name": 'Kari: "K"'}, **{"with": {"order": {"number": "0012"}}})
    talk.event("begin", {"order": {"number": "0012"}})
    recording.saw(talk.log)
    seen = len(talk.log)
    recording.did("customer", words)
    talk.say(words)
    recording.saw(talk.log[seen:])
    file = tmp_path / "talk.test.yaml"
    append_transcript(file, recording.write(title))
    append_transcript(file, recording.write(f"{title} again"))
    first, second = read_transcripts(file.read_text("utf-8"), str(file))
    assert (first.title, second.title) == (" ".join(title.split()), " ".join(f"{title} again".split()))
    assert first.turns[0].options == {"contact": {"first_name": 'Kari: "K"'}, "with": {"order": {"number": "0012"}}}
    assert next(turn.value for turn in first.turns if turn.kind == "customer") == words
    assert [str(failure) for one in (first, second) for failure in play([REMINDED], SHOP, one, dialog="talk")] == []


def test_a_file_that_is_added_to_keeps_its_comments(tmp_path: Path) -> None:
    file = tmp_path / "talk.test.yaml"
    file.write_text("# my notes\nOne:   # kept\n  - start: begin\n  - shop: Question", "utf-8")
    recording = Recording()
    recording.did("later", "1 day")
    append_transcript(file, recording.write("Two"))
    assert file.read_text("utf-8").startswith("# my notes\nOne:   # kept\n  - start: begin\n  - shop: Question\n\nTwo:")
    assert len(read_transcripts(file.read_text("utf-8"), "x")) == 2


def test_what_is_said_with_a_handoff_is_said_at_once_even_long_after_the_customer_wrote() -> None:
    talk = conversation(
        script("""\
steps:
  - ask: "What is wrong?"
    within: 4 hours
    replies:
      no reply: go on
  - send: "A person looks at it"
  - handoff: "Look"
""")
    )
    talk.event("begin")
    begun = talk.now
    talk.later(4 * 3600)
    said = [one for one in talk.log if isinstance(one, Said)]
    assert [(one.text, one.at - begun) for one in said][1:] == [("A person looks at it", timedelta(hours=4))]


def test_who_thinks_again_has_taken_a_moment() -> None:
    talk = conversation(REMINDED)
    before = talk.now
    talk.say("hello")
    talk.settle()
    assert talk.now - before == timedelta(seconds=5)
    talk.settle()
    assert talk.now - before == timedelta(seconds=5)
