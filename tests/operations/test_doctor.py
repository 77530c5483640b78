"""`responder doctor`: a good deployment is called good, and each defect is found and comes with a remedy."""

from __future__ import annotations

import http.server
import os
import socket
import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from responder.cli import main
from responder.cli.checkups import database as data
from responder.cli.checkups.address import THROUGH, check_address, check_clock
from responder.cli.checkups.channels import check_channel, check_domain
from responder.cli.checkups.findings import Finding
from responder.cli.checkups.mailboxes import REMEDIES, check_mailbox
from responder.cli.checkups.names import NoAnswerError, txt_records
from responder.config import Settings
from responder.service import ChannelRecord
from responder.store.connection.database import Database
from responder.store.connection.schema import migrate
from responder.store.state import State
from tests.fakes.smtp import FakeSmtp, make_certificate

NOW = datetime.now(UTC)


@contextmanager
def web(
    folder: Path, *, body: bytes = b"alive\n", tls: bool = True, date: str | None = None, numbers: int = 404
) -> Iterator[str]:
    answers = {path: (status, text.encode()) for path, (status, text) in THROUGH.items()} | {"/metrics": (numbers, b"")}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, told = answers.get(self.path, (200, body))
            self.send_response_only(status)
            self.send_header("X-Responder-Sees", "client")
            self.send_header("Date", date or self.date_time_string())
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(told)

        do_HEAD = do_GET

        def log_message(self, *_: Any) -> None: ...

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if tls:
        server.socket = make_certificate(folder).wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"{'https' if tls else 'http'}://localhost:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def dns(records: dict[str, list[str]], *, truncated: bool = False) -> Iterator[int]:
    """A name server for TXT records, by UDP and TCP on one port."""

    def answer(question: bytes, cut: bool) -> bytes:
        place, labels = 12, []
        while question[place]:
            labels.append(question[place + 1 : place + 1 + question[place]].decode())
            place += 1 + question[place]
        found = [] if cut else records.get(".".join(labels), [])
        head = question[:2] + struct.pack(
            ">HHHHH", 0x8180 | (0x0200 if cut else 0) | (0 if found or cut else 3), 1, len(found), 0, 0
        )
        body = b""
        for text in found:
            raw = text.encode()
            parts = b"".join(bytes([len(raw[i : i + 255])]) + raw[i : i + 255] for i in range(0, len(raw), 255))
            body += b"\xc0\x0c" + struct.pack(">HHIH", 16, 1, 60, len(parts)) + parts
        return head + question[12 : place + 5] + body

    class Udp(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            self.request[1].sendto(answer(self.request[0], truncated), self.client_address)

    class Tcp(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            length = struct.unpack(">H", self.request.recv(2))[0]
            told = answer(self.request.recv(length), False)
            self.request.sendall(struct.pack(">H", len(told)) + told)

    while True:
        udp = socketserver.ThreadingUDPServer(("127.0.0.1", 0), Udp)
        try:
            tcp = socketserver.ThreadingTCPServer(("127.0.0.1", udp.server_address[1]), Tcp)
            break
        except OSError:  # somebody else listens at this number
            udp.server_close()
    for server in (udp, tcp):
        threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield udp.server_address[1]
    finally:
        for server in (udp, tcp):
            server.shutdown()
            server.server_close()


def states(findings: Any) -> dict[str, str]:
    return {one.subject + ": " + one.text: one.state for one in findings}


def test_the_address_answers_and_its_certificate_is_looked_at(tmp_path: Path) -> None:
    with web(tmp_path) as url:
        authority = str(tmp_path / "certificate.pem")
        found = list(check_address(Settings(public_url=url), NOW, authority))
        assert [one.state for one in found if one.subject == "address"] == ["well"]
        soon = next(one for one in found if one.subject == "certificate")
        assert (soon.state, "it ends in " in soon.text) == ("wrong", True)
        early = list(check_address(Settings(public_url=url), NOW - timedelta(days=60), authority))
        assert next(one for one in early if one.subject == "certificate").state == "well"
        untrusted = list(check_address(Settings(public_url=url), NOW))
        assert (untrusted[0].subject, untrusted[0].state) == ("certificate", "wrong")


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("", "RESPONDER_PUBLIC_URL is not set"),
        ("https://nowhere.invalid", "no address in DNS"),
        ("http://responder.example.invalid", "is not https"),
        ("https://127.0.0.1:1", "does not answer"),
    ],
)
def test_an_address_that_cannot_work(url: str, says: str) -> None:
    found = list(check_address(Settings(public_url=url), NOW))
    assert says in found[0].text
    assert found[0].remedy


def test_somebody_else_s_answer_is_noticed(tmp_path: Path) -> None:
    with web(tmp_path, body=b"<h1>Welcome to the proxy</h1>", tls=False) as url:
        (found,) = check_address(Settings(public_url=url), NOW)
        assert "not by Responder" in found.text


def test_numbers_that_anybody_can_read_are_noticed(tmp_path: Path) -> None:
    with web(tmp_path, tls=False, numbers=200) as url:
        found = list(check_address(Settings(public_url=url), NOW))
        (open_,) = [one for one in found if one.state == "wrong"]
        assert (open_.subject, "tells everybody" in open_.text, bool(open_.remedy)) == ("metrics", True, True)


def test_the_clock(tmp_path: Path) -> None:
    with web(tmp_path, tls=False, date="Sat, 21 Nov 2026 12:00:00 GMT") as url:
        right = datetime(2026, 11, 21, 12, 0, 2, tzinfo=UTC)
        assert check_clock(Settings(gateway_url=url), right).state == "well"
        found = check_clock(Settings(gateway_url=url), right + timedelta(minutes=2))
        assert (found.state, "122 s ahead" in found.text) == ("wrong", True)
        found = check_clock(Settings(gateway_url=url), right - timedelta(minutes=2))
        assert (found.state, "118 s behind the" in found.text) == ("wrong", True)
    assert check_clock(Settings(gateway_url="http://127.0.0.1:1"), NOW).state == "not checked"


def test_a_gateway_that_is_slow_to_answer_is_no_clock_that_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed = iter((100.0, 120.0))
    monkeypatch.setattr("responder.cli.checkups.address.monotonic", lambda: next(passed))
    with web(tmp_path, tls=False, date="Sat, 21 Nov 2026 12:00:15 GMT") as url:
        asked = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
        assert check_clock(Settings(gateway_url=url), asked).state == "well"


SPF, DMARC, KEY = "v=spf1 include:mail.example -all", "v=DMARC1; p=quarantine", "v=DKIM1; k=rsa; p=" + "A" * 400


@pytest.mark.parametrize("truncated", [False, True])
def test_a_domain_that_may_send(truncated: bool) -> None:
    records = {"shop.example": ["other=1", SPF], "_dmarc.shop.example": [DMARC], "s1._domainkey.shop.example": [KEY]}
    with dns(records, truncated=truncated) as port:
        assert txt_records("s1._domainkey.shop.example", ["127.0.0.1"], port) == [KEY]
        found = check_domain("shop.example", "s1", ["127.0.0.1"], port)
        assert [one.state for one in found] == ["well"] * 3
        assert [one.state for one in check_domain("shop.example", "", ["127.0.0.1"], port)][1] == "not checked"


@pytest.mark.parametrize(
    "records",
    [
        {},
        {"shop.example": [SPF, SPF], "_dmarc.shop.example": [""]},
        {"shop.example": ["v=spf1 +all"], "s1._domainkey.shop.example": ["v=DKIM1; p="]},
    ],
)
def test_a_domain_that_may_not(records: dict[str, list[str]]) -> None:
    with dns(records) as port:
        found = check_domain("shop.example", "s1", ["127.0.0.1"], port)
        assert [one.state for one in found] == ["wrong"] * 3
        assert all(one.remedy for one in found)


def test_a_name_server_that_lies_or_is_silent() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as liar:
        liar.bind(("127.0.0.1", 0))
        port = liar.getsockname()[1]

        def lie() -> None:
            for made in (b"\xc0" * 40, b"", struct.pack(">HHHHHH", 1, 0x8180, 1, 900, 0, 0) + b"\xc0\x0c" * 9):
                question, back = liar.recvfrom(600)
                liar.sendto(question[:2] + made[2:] if made else question, back)

        threading.Thread(target=lie, daemon=True).start()
        for _ in range(3):
            with pytest.raises(NoAnswerError):
                txt_records("shop.example", ["127.0.0.1"], port)
    assert check_domain("shop.example", servers=[])[0].state == "not checked"
    assert check_domain("a" * 300 + ".example", servers=["127.0.0.1"], port=1)[0].state == "not checked"


def test_an_answer_to_another_question_is_none() -> None:
    """Whoever guesses our port must also know the question's number; and a question that comes back is no answer."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 0))
        port = other.getsockname()[1]

        def answer() -> None:
            for number, flags in ((1, 0x8180), (0, 0x0180), (0, 0x8182), (0, 0x8180)):
                question, back = other.recvfrom(600)
                told = (struct.unpack(">H", question[:2])[0] + number) & 0xFFFF
                text = b"\xc0\x0c" + struct.pack(">HHIH", 16, 1, 60, 7) + b"\x06v=spf1"
                other.sendto(struct.pack(">HHHHHH", told, flags, 1, 1, 0, 0) + question[12:] + text, back)

        threading.Thread(target=answer, daemon=True).start()
        for _ in range(3):
            with pytest.raises(NoAnswerError):
                txt_records("shop.example", ["127.0.0.1"], port)
        assert txt_records("shop.example", ["127.0.0.1"], port) == ["v=spf1"]


@pytest.mark.parametrize(
    ("total", "free", "state"),
    [
        (100_000_000_000, 50_000_000_000, "well"),
        (1_000_000_000_000, 20_000_000_000, "wrong"),
        (5_000_000_000, 900_000_000, "wrong"),
    ],
    ids=["half of it", "a fiftieth of a large one", "too little of a small one"],
)
def test_room_on_the_disk(monkeypatch: pytest.MonkeyPatch, total: int, free: int, state: str) -> None:
    usage = type("Usage", (), {"total": total, "used": total - free, "free": free})()
    monkeypatch.setattr(data.shutil, "disk_usage", lambda folder: usage)
    found = data.check_disk(Database("sqlite:///responder.db"))
    assert (found.state, bool(found.remedy)) == (state, state == "wrong")


async def test_a_real_database(empty_database_url: str) -> None:
    database = Database(empty_database_url)
    try:
        before = states(await data.check_database(database))
        assert "wrong" in before.values(), "an empty database lacks the tables"
        await migrate(database)
        after = states(await data.check_database(database))
        assert "wrong" not in after.values() or database.kind == "postgresql", after
        assert any("schema: at this version" in line for line in after)
        assert [one.state for one in await data.check_work(database, NOW)] == ["well"]
    finally:
        await database.close()


def modes_in(folder: Path) -> dict[str, int]:
    return {one.name: one.stat().st_mode & 0o777 for one in folder.iterdir()}


async def test_a_new_database_is_its_owner_s_alone_and_one_that_is_not_is_told_of(tmp_path: Path) -> None:
    """ASVS 14.2.4: it holds what people write. SQLite's log beside it, too."""
    file = tmp_path / "responder.db"
    before = os.umask(0)
    try:
        database = Database(f"sqlite:///{file}")
        await migrate(database)
        modes = modes_in(tmp_path)
        assert list(data.check_file(database)) == []
        file.chmod(0o640)
        (found,) = data.check_file(database)
        assert (found.state, "mode 640" in found.text, f"chmod 600 {file}*" in found.remedy) == ("advice", True, True)
        await database.close()
    finally:
        os.umask(before)
    assert set(modes.values()) == {0o600}
    assert "responder.db-wal" in modes
    assert list(data.check_file(Database(f"sqlite:///{tmp_path}/none.db"))) == []
    assert "none.db" not in modes_in(tmp_path)


@pytest.mark.parametrize("broken", ["cut", "text"])
async def test_a_damaged_file_is_told_from_a_database_that_is_away(tmp_path: Path, broken: str) -> None:
    file = tmp_path / "responder.db"
    database = Database(f"sqlite:///{file}")
    await migrate(database)
    await database.close()
    file.write_bytes(file.read_bytes()[:90_000] if broken == "cut" else b"no database, but long enough to be one " * 20)
    database = Database(f"sqlite:///{file}")
    try:
        (found, *_) = await data.check_database(database)
        assert (found.state, "damaged" in found.text, "responder restore" in found.remedy) == ("wrong", True, True)
    finally:
        await database.close()


def test_settings_that_lose_messages() -> None:
    good = {"version": "16", "max_connections": "100", data.ISOLATION: "read committed"}
    good |= dict.fromkeys(("fsync", "full_page_writes", "synchronous_commit"), "on")
    assert [one.state for one in data._settings("postgresql", good)] == ["well"]
    for bad in ({"fsync": "off"}, {"version": "11"}, {data.ISOLATION: "serializable"}):
        assert "wrong" in [one.state for one in data._settings("postgresql", {**good, **bad})]
    sqlite = {"version": "3.45", "journal_mode": "wal", "synchronous": "2"}
    assert [one.state for one in data._settings("sqlite", sqlite)] == ["well"]
    assert [one.state for one in data._settings("sqlite", {**sqlite, "journal_mode": "delete"})] == ["wrong"]
    assert [one.state for one in data._work(State(queue=90, set_aside=2))] == ["wrong", "wrong"]


def test_channels() -> None:
    record = ChannelRecord("kaffe", "c", "sms", "+4759440000", "twilio", {"tokens": ["env TOKEN"], "account": "AC"})
    assert check_channel(record, {"TOKEN": "t" * 32}, held=False).state == "well"
    missing = check_channel(record, {}, held=False)
    assert (missing.state, "TOKEN is not in the environment" in missing.text) == ("wrong", True)
    assert "restored from a backup" in check_channel(record, {"TOKEN": "t" * 32}, held=True).text


async def test_a_mail_server_that_is_there_and_one_that_is_not() -> None:
    with FakeSmtp() as server:
        address = f"smtp://127.0.0.1:{server.port}"
        record = ChannelRecord("kaffe", "m", "email", "hei@kaffe.example", "smtp", {"smtp": address})
        assert [one.state for one in await check_mailbox(record, {})] == ["well", "advice"]
    found = await check_mailbox(record, {})
    assert [one.state for one in found] == ["wrong", "advice"]
    other = ChannelRecord(
        "kaffe", "m", "email", "hei@kaffe.example", "smtp", {"smtp": "smtp://mail.example", "imap": "x"}
    )
    assert [one.state for one in await check_mailbox(other, {})] == ["wrong", "wrong", "advice"]


@pytest.mark.parametrize(
    ("scheme", "server", "told", "remedy"),
    [
        ("smtps", {}, "it speaks no TLS at that port", "away"),
        ("smtp+starttls", {}, "offers no STARTTLS", "not-offered"),
        ("smtp", {"login": "hei", "password": "another"}, "refuses the login (535 5.7.8)", "login"),
        ("smtps", {"tls": "tls"}, "certificate is not trusted", "certificate"),
    ],
)
async def test_why_a_mail_server_will_not_do_is_told_in_words(
    tmp_path: Path, scheme: str, server: dict[str, str], told: str, remedy: str
) -> None:
    """And what to do about it: who has a wrong password looks elsewhere than who has a wrong port."""
    certificate = tmp_path if server.get("tls") else None
    with FakeSmtp(**server, certificate=certificate) as fake:  # type: ignore[arg-type]
        settings = {"smtp": f"{scheme}://127.0.0.1:{fake.port}", "login": "hei", "password": "env WORD"}
        record = ChannelRecord("kaffe", "m", "email", "hei@kaffe.example", "smtp", settings)
        found = (await check_mailbox(record, {"WORD": "secret"}))[0]
    assert (told in found.text, found.remedy) == (True, REMEDIES[remedy]), found


async def test_a_mail_server_that_cannot_be_reached_is_not_called_a_wrong_login() -> None:
    settings = {"smtp": "smtp://127.0.0.1:9", "imap": "imap://127.0.0.1:9", "login": "hei", "password": "env WORD"}
    record = ChannelRecord("kaffe", "m", "email", "hei@kaffe.example", "smtp", settings)
    for found in (await check_mailbox(record, {"WORD": "secret"}))[:2]:
        assert "nothing listens at that port" in found.text
        assert found.remedy == REMEDIES["away"]


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESPONDER_SECRET", "s" * 40)
    database = f"sqlite:///{tmp_path}/responder.db"
    assert main(["doctor", "--offline", "--database", database]) == 1
    told = capsys.readouterr().out
    assert "there is none at" in told
    assert "s" * 40 not in told
    assert main(["migrate", "--database", database]) == 0
    assert main(["publish", str(Path(__file__).parents[2] / "dialogs" / "demo"), "--database", database]) == 0
    capsys.readouterr()
    assert main(["doctor", "--offline", "--database", database]) == 0
    told = capsys.readouterr().out
    assert "nothing is wrong" in told
    assert "simulated: nothing is sent in earnest" in told


def test_the_clock_is_read_when_the_gateway_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was asked before it may have taken long: names that are looked up, and a machine that is busy."""
    moments: list[datetime] = []

    def slow(*_: object) -> list[Finding]:
        moments.append(datetime.now(UTC))
        return []

    def clock(settings: Settings, now: datetime) -> Finding:
        moments.append(now)
        return Finding("clock", "well", "")

    monkeypatch.setattr("responder.cli.checkups.address.check_address", slow)
    monkeypatch.setattr("responder.cli.checkups.address.check_clock", clock)
    monkeypatch.setenv("RESPONDER_SECRET", "s" * 40)
    database = f"sqlite:///{tmp_path}/responder.db"
    assert main(["migrate", "--database", database]) == 0
    main(["doctor", "--database", database])
    looked_up, asked = moments
    assert asked >= looked_up
