"""ASVS 14.2.1, 16.2.5, 16.4.1 (personal data and injection in logs): 0 hits, whatever happens, whoever writes the line."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from responder.channels.base import SendResult, StatusReport
from responder.channels.mail.server import MailServer
from responder.config import Settings
from responder.errors import ChannelError, SettingError, StoreError
from responder.service import logs
from responder.service.log_stream import LogStream
from responder.service.logs import LineFormatter, Troubles, mask_mail, mask_number, masked, set_up, told
from responder.store.catalogue import ChannelRecord
from responder.store.connection.database import Database
from responder.web.options import read_tokens
from tests.operations.test_monitoring import client_of
from tests.service.shop import JOIN, MAILBOX, Shop

KARI, OLA = "+4790012321", "+4791112299"
EMAIL = "kari.nordmann@post.example"
WORDS = "Jeg bor i Storgata 7 og er gravid"
SECRET = "s" * 40


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """Everything that the process logs at the most talkative level, as the server would write it."""
    stream = io.StringIO()
    names = ("", "responder", "aioimaplib", "asyncio")
    levels = {name: logging.getLogger(name).level for name in names}
    set_up(Settings(log_level="debug", log_format="json", secret=SECRET), stream)
    yield stream
    root = logging.getLogger()
    for handler in [one for one in root.handlers if isinstance(one.formatter, LineFormatter)]:
        root.removeHandler(handler)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def secrets_in(text: str) -> list[str]:
    known = [KARI, OLA, EMAIL, "nordmann", "Storgata", "gravid", SECRET, "12345678901234567890123456789012"]
    plain = [one.lstrip("+") for one in known]
    return [one for one in plain if one in text or one in text.replace(" ", "")]


async def test_conversations_leave_no_personal_data_in_logs_and_metrics(tmp_path: Path, logged: io.StringIO) -> None:
    """A whole day of a shop: answers, mail events, STOP, a gateway that fails in every way, and a broken handler."""
    answers = [
        SendResult("accepted", reference="SM1"),
        SendResult("unknown", code="no-answer", reason="no answer from the gateway"),
        RuntimeError(f"could not send '{WORDS}' to {KARI}"),
        SendResult("temporary", code="20429", reason="too many requests"),
        SendResult("misconfigured", code="21606", reason="the sender may not send"),
    ]
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish(JOIN)

        def answer(message: object) -> SendResult | Exception:
            return answers[len(shop.gateway.requests) % len(answers)]

        shop.gateway.answer = answer  # type: ignore[assignment]
        for sender in (KARI, OLA):
            for words in ("JOIN", WORDS, "YES", "STOP", "HELP", "START"):
                await shop.text(sender, words)
        contact = {"sms": KARI, "email": EMAIL, "first_name": "Nordmann"}
        await shop.service.receive_event(shop.id, f"e-{EMAIL}", "signup.submitted", contact, {"note": WORDS})
        with pytest.raises(ChannelError):
            await shop.service.receive_event(shop.id, "e2", "signup.submitted", {"sms": f"x{WORDS}"}, {})
        await shop.service.report_status(shop.sms, StatusReport("SM1", None, "failed", 40, code="30003", reason="gone"))
        await shop.until(lambda: len(shop.gateway.requests) > 5)
        await asyncio.sleep(0.3)
        async with client_of(shop) as client:
            numbers = (await client.get("/metrics")).text + (await client.get("/readyz")).text
    text = logged.getvalue()
    lines = [json.loads(line) for line in text.splitlines()]
    assert {"received", "sent"} <= {line["what"] for line in lines}, "there is something to look at"
    assert any("RuntimeError" in line["what"] for line in lines), "the gateway's exception was logged, without its text"
    assert secrets_in(text) == []
    assert secrets_in(numbers) == []


async def test_the_trail_goes_from_the_webhook_to_the_delivery(tmp_path: Path, logged: io.StringIO) -> None:
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish(JOIN)
        await shop.text(KARI, "JOIN")
        await shop.until(lambda: shop.gateway.requests)
        message = shop.gateway.requests[0].id
        await shop.service.report_status(shop.sms, StatusReport(f"SM{message}", message, "delivered", 50))
        await asyncio.sleep(0.1)
    lines = [json.loads(line) for line in logged.getvalue().splitlines()]
    received = next(line for line in lines if line["what"] == "received" and line["kind"] == "sms")
    sent = next(line for line in lines if line["what"] == "sent")
    report = next(line for line in lines if line["what"] == "received" and line["kind"] == "report")
    assert sent["trail"] == received["message"]
    assert report["message"] == sent["message"] == message


@pytest.mark.parametrize(
    "name", ["aioimaplib.aioimaplib", "uvicorn.error", "twilio.http_client", "aiohttp.client", "asyncio"]
)
def test_libraries_that_quote_are_masked_or_silent(name: str, logged: io.StringIO) -> None:
    log = logging.getLogger(name)
    log.info("POST /Messages To=%s Body=%s", KARI, WORDS)
    log.debug("line from %s: %s", EMAIL, WORDS)
    try:
        raise ValueError(f"{KARI} wrote {WORDS}")
    except ValueError:
        log.error("it failed for %s", KARI, exc_info=True)
    assert secrets_in(logged.getvalue()) == []


async def test_errors_of_the_database_quote_no_row(database: Database) -> None:
    """Its driver's own words hold the statement and its values; ours are logged, and shown by commands."""

    def fail(connection: Connection) -> None:
        connection.execute(
            text("INSERT INTO contact (merchant, id, fields) VALUES ('m', :who, :told)"), {"who": KARI, "told": WORDS}
        )

    def nowhere(connection: Connection) -> None:
        connection.execute(text(f"SELECT * FROM nowhere WHERE told = '{WORDS}'"))

    for broken in (fail, nowhere):
        with pytest.raises(StoreError) as caught:
            await database.write(broken)
        assert secrets_in(str(caught.value)) == []
        assert "INSERT" not in str(caught.value)
        assert "SELECT" not in str(caught.value)


def test_secrets_of_ours_are_hidden_wherever_they_stand(logged: io.StringIO) -> None:
    """ASVS 16.2.5: the second net, should a library say what it was given."""
    set_up(Settings(secret=SECRET, database="postgresql://shop:a-pass-word@db/x"), logged)
    log = logging.getLogger("sqlalchemy.pool")
    log.warning("reset %s with a-pass-word", SECRET, extra={"facts": {"code": f"x{SECRET}y"}})
    told = logged.getvalue()
    assert "reset" in told
    assert SECRET not in told
    assert "a-pass-word" not in told


def test_a_task_that_nobody_waited_for_tells_no_text(logged: io.StringIO) -> None:
    """asyncio writes it as it shows the task, with what was raised in it."""
    told = f"Task exception was never retrieved future: <Task finished exception=ValueError('{WORDS}')>"
    logging.getLogger("asyncio").error(told)
    assert "Task exception was never retrieved" in logged.getvalue()
    assert secrets_in(logged.getvalue()) == []


def test_an_exception_keeps_its_kind_and_place_and_loses_its_text(logged: io.StringIO) -> None:
    def fail() -> None:
        try:
            raise KeyError(WORDS)
        except KeyError as error:
            raise StoreError(f"could not store {EMAIL}") from error

    try:
        fail()
    except StoreError:
        logging.getLogger("responder.x").exception("not handled")
    (line,) = [json.loads(one) for one in logged.getvalue().splitlines()]
    assert line["error"][0] == "StoreError"
    assert any("test_logs.py" in one and one.endswith("fail") for one in line["error"])
    assert "KeyError" in line["error"]
    assert secrets_in(logged.getvalue()) == []
    assert told(ValueError(WORDS)) == "ValueError"


def lines_of(file: int) -> list[str]:
    """Everything that is in a pipe now, and comes within a moment."""
    os.set_blocking(file, False)
    found, quiet = b"", 0
    while quiet < 20:
        try:
            found += os.read(file, 1 << 20)
            quiet = 0
        except BlockingIOError:
            quiet += 1
            time.sleep(0.02)
    return found.decode().splitlines()


def test_nobody_waits_for_whoever_reads_the_log(logged: io.StringIO) -> None:
    """facts: log rotation never blocks. A pipe holds 64 kB; then whoever writes to it waits until it is read."""
    read, write = os.pipe()
    with os.fdopen(write, "w") as pipe:
        set_up(Settings(log_format="json"), pipe)
        log = logging.getLogger("responder.x")
        for number in range(9_000):
            log.info("line", extra={"facts": {"number": number}})
        (handler,) = [one for one in logging.getLogger().handlers if isinstance(one, LogStream)]
        begun = time.monotonic()
        handler.flush()
        assert time.monotonic() - begun < 5, "nor does the end of the process"
        told = [json.loads(line) for line in lines_of(read)]
        log.info("read again")
        told += [json.loads(line) for line in lines_of(read)]
    os.close(read)
    numbers = [line["number"] for line in told if line["what"] == "line"]
    assert numbers == list(range(len(numbers))), "what is there is in order and whole"
    assert len(numbers) > 5_000
    lost = next(line["what"] for line in told if line["level"] == "warning")
    assert int(lost.split()[0]) == 9_000 - len(numbers)
    assert told[-1]["what"] == "read again"


def test_a_log_without_a_reader_or_a_full_disk_is_no_failure(logged: io.StringIO) -> None:
    read, write = os.pipe()
    os.close(read)
    full = open("/dev/full", "w", encoding="utf-8")  # noqa: SIM115 - closed below
    for stream in (os.fdopen(write, "w"), full):
        set_up(Settings(log_format="json"), stream)
        logging.getLogger("responder.x").info("line")
        (handler,) = [one for one in logging.getLogger().handlers if isinstance(one, LogStream)]
        handler.flush()
        assert handler.lost == 1
        stream.close()


def test_the_same_trouble_is_told_now_and_then(logged: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each request that meets a full disk would otherwise fill it further."""
    now = 50.0
    monkeypatch.setattr(logs, "monotonic", lambda: now)
    trouble = Troubles(logging.getLogger("responder.service"))
    for number in range(500):
        trouble(StoreError("The disk is full."))
        trouble(KeyError(f"secret {number}"))
    assert (logged.getvalue().count("The disk is full."), logged.getvalue().count("KeyError")) == (1, 1)
    trouble(StoreError("The disk is full of something else."))
    now += logs.TELL_EVERY
    trouble(StoreError("The disk is full."))
    assert (logged.getvalue().count("The disk is full."), logged.getvalue().count("something else")) == (2, 1)
    assert "secret" not in logged.getvalue()
    for number in range(3 * logs.MOST_SENTENCES):
        trouble(StoreError(f"Sentence {number}."))
    assert 0 < len(trouble.seldom) <= logs.MOST_SENTENCES


def test_the_last_lines_are_written_before_the_end(tmp_path: Path) -> None:
    lines = "import logging; from responder.config import Settings; from responder.service.logs import set_up\n"
    lines += "set_up(Settings()); log = logging.getLogger('responder.x')\nfor n in range(500): log.info('line %d', n)"
    done = subprocess.run([sys.executable, "-c", lines], capture_output=True, timeout=60, check=True)
    told = [json.loads(line)["what"] for line in done.stderr.splitlines()]
    assert told == [f"line {number}" for number in range(500)]


INJECTIONS = [
    "a\nERROR forged line",
    "a\r\nX: y",
    "\x1b[2J\x1b]0;title\x07",
    "\u202egnp.exe",
    "\u2028new",
    "\x00\x08\x7f",
    "\x85x",
    '{"level": "info"}\n{',
]


@pytest.mark.parametrize("text", INJECTIONS)
@pytest.mark.parametrize("as_json", [True, False])
def test_nothing_begins_a_line_or_acts_on_a_terminal(text: str, as_json: bool) -> None:
    formatter = LineFormatter(as_json=as_json)
    record = logging.LogRecord("responder.x", logging.INFO, "f", 1, "said %s", (text,), None)
    record.facts = {"code": text}
    line = formatter.format(record)
    assert line.isprintable()
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]", line)
    if as_json:
        assert json.loads(line)["level"] == "info"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("to +4790012321 failed", "to +47•••••21 failed"),
        ("to %2B4790012321&x", "•••••21"),
        ("call 004790012321 or 90012321.", "•••••21"),
        ("ring +47 900 12 321 now", "+47•••••21"),
        ("ring +1 (555) 010-0199", "•••••99"),
        ("mailto:kari@post.example?x", "k•••@p•••"),
        ("=?utf-8?q?x?= <kari.nordmann+tag@post.example>", "<k•••@p•••>"),
        ("kari%40post.example", "k•••@p•••"),
        ("postgresql://user:geheim@host/db", "•••"),
    ],
)
def test_addresses_are_masked(text: str, kept: str) -> None:
    shown = masked(text)
    assert kept in shown
    assert not re.search(r"\d{6}", shown)
    assert "geheim" not in shown


@pytest.mark.parametrize(
    "text", ["0f3c9a" * 5 + "ab", "2026-11-21T12:00:00.123", "127.0.0.1:8000", "code 30003", "3600 s", "SM" + "a1" * 16]
)
def test_what_is_no_address_stays(text: str) -> None:
    assert masked(text) == text


def test_masks() -> None:
    assert mask_number("+4790012321") == "+47•••••21"
    assert mask_mail("kari@post.example") == "k•••@p•••"


@given(st.text(max_size=300))
def test_any_text_can_be_logged(text: str) -> None:
    for as_json in (True, False):
        record = logging.LogRecord("x", logging.INFO, "f", 1, text, None, None)
        LineFormatter(as_json=as_json, secrets=(SECRET,)).format(record)


@pytest.mark.parametrize("piece", ["9", "+", "@", "a@", "+1 ", "+1 (2) ", "%2B", "a.", "1-", "é"])
def test_masking_takes_no_longer_for_what_is_made_to_be_slow(piece: str) -> None:
    begun = time.process_time()
    masked(piece * 50_000)
    assert time.process_time() - begun < 0.5


@pytest.mark.parametrize(
    ("changes", "says"),
    [({"log_level": "loud"}, "RESPONDER_LOG is 'loud'"), ({"log_format": "xml"}, "RESPONDER_LOG_FORMAT is 'xml'")],
)
def test_settings_that_there_are_not(changes: dict[str, str], says: str) -> None:
    with pytest.raises(SettingError, match=says):
        set_up(Settings(**changes))  # type: ignore[arg-type]


def test_no_repr_shows_a_secret() -> None:
    """ASVS 13.3.1."""
    token = "t" * 40
    shown = [
        repr(Settings(secret=token, database=f"postgresql://u:{token}@h/d")),
        repr(ChannelRecord("m", "c", "sms", "+4759440000", "twilio", tokens=(token,))),
        repr(MailServer("h", 25, "none", password=token)),
        repr(read_tokens(f"fjord={token}")),
    ]
    assert not [one for one in shown if token in one]
    assert {one.name for one in fields(Settings) if not one.repr} >= {"secret", "database"}
    assert MAILBOX
