"""Transcripts: every kind of turn, and what is wrong with broken ones."""

import pytest

from responder.errors import ScriptError
from responder.language import Transcript, Turn, read_transcripts
from responder.language.script import Duration
from responder.language.transcripts import TURNS
from tests.language.scripts import example

ALL_TURNS = """\
Everything:
  - start: order.delivered
    contact: {first_name: Kari, language: sv, tags: [vip, new], email: kari@example.com}
    with: {order: {number: 0042, total: 250}}
  - shop: "How likely"
    by: sms
  - email: "Hello Kari"
    subject: "What went wrong"
  - customer: "3"
  - customer: "it was cold"
    by: email
  - customer: ""
  - event: order.placed
    with: {order: {total: 10}}
  - later: 4 days
  - undelivered
  - tagged: detractor, vip
  - untagged: promoter
  - subscribed: sms
    purpose: service
  - unsubscribed: email
  - person: "Hi, it's me"
  - handed over: "Scored 3"
  - handed over
  - ended
Another:
  - start
  - ended: done
"""


def read(text: str) -> tuple[Transcript, ...]:
    return read_transcripts(text, "n.test.yaml")


def refused(*turns: str) -> list[str]:
    with pytest.raises(ScriptError) as refusal:
        read("T:\n" + "\n".join(f"  {turn}" for turn in turns) + "\n")
    return [str(mistake) for mistake in refusal.value.mistakes]


def test_the_example() -> None:
    (transcript,) = read_transcripts(example("nps.test"), "nps.test.yaml")
    assert transcript.title == "A detractor tells us why and gets a person"
    assert transcript.turns[0] == Turn("start", "order.delivered", {}, 2)
    assert transcript.turns[1] == Turn("later", "4 days", {}, 3, Duration("4 days", 345_600))
    assert transcript.turns[5] == Turn("customer", "3, it was cold", {}, 7)
    assert transcript.turns[-1] == Turn("ended", "", {}, 11)


def test_every_kind_of_turn() -> None:
    everything, another = read(ALL_TURNS)
    assert {turn.kind for turn in everything.turns} == set(TURNS)
    start = everything.turns[0]
    assert start.options["contact"]["tags"] == ["vip", "new"]
    assert start.options["with"] == {"order": {"number": "0042", "total": "250"}}
    assert [turn.kind for turn in another.turns] == ["start", "ended"]
    assert another.turns[1].value == "done"
    assert everything.turns[4].options == {"by": "email"}
    assert everything.turns[5].value == ""


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (["- custmer: hi"], "n.test.yaml:2: 'custmer' is not a turn; did you mean 'customer'?"),
        (["- finished"], "n.test.yaml:2: 'finished' is not a turn"),
        (["- later"], "n.test.yaml:2: 'later' needs something after it; write '- later: …'"),
        (["- later: 3d"], "n.test.yaml:2: '3d' is not a duration; write it like '30 minutes', '4 hours' or '3 days'"),
        (["- shop:"], "n.test.yaml:2: 'shop' has no text; write one, or remove the key"),
        (["- customer: hi", "  by: fax"], "n.test.yaml:3: 'fax' cannot stand after 'by'; use 'sms' or 'email'"),
        (
            ["- customer: hi", "  subjct: sms"],
            "n.test.yaml:3: 'subjct' is not a key of the turn 'customer'; did you mean 'subject'?",
        ),
        (
            ["- ended: done", "  by: sms"],
            "n.test.yaml:3: 'by' is not a key of the turn 'ended'; nothing stands beside it",
        ),
        (["- customer: hi", "  shop: ho"], "n.test.yaml:3: two turns in one: 'customer' and 'shop'"),
        (["- start: order.placed!"], "n.test.yaml:2: 'order.placed!' is not the name of an event"),
        (["- start", "- start"], "n.test.yaml:3: a second 'start' stands in this transcript; begin a new transcript"),
        (["- start:", "  contact: Kari"], "n.test.yaml:3: 'contact' wants 'key: value' lines below it"),
        (["- start:", "  contact: {language: no}"], "n.test.yaml:3: 'no' names two languages"),
        (["- subscribed: fax"], "n.test.yaml:2: 'fax' cannot stand after 'subscribed'"),
        (["- [a]"], "n.test.yaml:2: a turn is missing here; write one, like '- customer: \"yes\"'"),
        (["nothing"], "n.test.yaml:1: the transcript 'T' has no turns; write '- start: …' below it"),
    ],
)
def test_a_mistake_is_told(turns: list[str], expected: str) -> None:
    assert refused(*turns)[0].startswith(expected)


def test_all_mistakes_at_once() -> None:
    assert len(refused("- later: 3d", "- shp: x", "- customer: y", "  by: z")) == 3


def test_a_file_that_is_no_transcript() -> None:
    for text in ("", "just text", "- a\n- b\n"):
        with pytest.raises(ScriptError, match="transcript begins with its title"):
            read(text)


def test_the_same_title_twice() -> None:
    with pytest.raises(ScriptError, match="'A' stands here twice"):
        read("A: [start]\nA: [start]\n")


@pytest.mark.parametrize(
    ("field", "meant"), [("tag: vip", "tags"), ("subscribed: sms", "consent"), ("Timezone: x", "time zone"), ("mail: x", "email")]
)  # fmt: skip
def test_what_a_contact_has_by_another_name(field: str, meant: str) -> None:
    (one,) = refused(f"- start: GO\n    contact: {{{field}}}")
    assert f"is not what a contact is given here; write '{meant}'" in one


def test_other_fields_of_a_contact() -> None:
    read("T:\n  - start: GO\n    contact: {number: 7, city: Oslo, consent: sms, tags: vip}\n")


def test_names_are_filled_in_when_it_is_said() -> None:
    (one,) = refused('- shop: "Hi {{ contact.first_name }}"')
    assert "names are filled in here already; write what is said to the customer, or a part of it" in one


def test_silence_is_time_that_passes() -> None:
    (one,) = refused("- no reply")
    assert "'no reply' is not a turn; write 'later'" in one
