"""Mail out to a real SMTP server that misbehaves by recipient."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from responder.channels.base import CLAIM_LOST, Outgoing
from responder.channels.mail.server import MailServer, read_server
from responder.channels.mail.smtp_replies import read_reply
from responder.channels.mail.smtp_sender import SmtpSender
from responder.errors import SettingError
from tests.fakes.smtp import FakeSmtp


@pytest.fixture
def server() -> Iterator[FakeSmtp]:
    with FakeSmtp() as fake:
        yield fake


@pytest.fixture
async def sender(server: FakeSmtp) -> AsyncIterator[SmtpSender]:
    made = SmtpSender(at(server), connect=2.0, answer=2.0, final=1.0)
    yield made
    await made.close()


def at(server: FakeSmtp, scheme: str = "smtp", login: str = "", password: str = "") -> MailServer:
    read = read_server(f"{scheme}://127.0.0.1:{server.port}", "smtp").logged_in_as(login, password)
    return replace(read, authority=server.authority() if server.certificate else None)


def mail(to: str = "kari@kunde.example", sender: str = "hei@fjordkaffe.example", number: int = 1) -> Outgoing:
    return Outgoing(
        id=f"{number:032x}", sender=sender, to=to, text="Hei på deg!", html="<p>Hei på deg!</p>", subject="Hei",
        message_id=f"<{number:032x}.tag@fjordkaffe.example>", queued_at=datetime.now(UTC),
        envelope_sender="hei+bounce@fjordkaffe.example" if sender.startswith("hei") else None,
    )  # fmt: skip


async def never() -> bool:
    """Suspended for a moment, as one that asks the database is."""
    await asyncio.sleep(0.01)
    return False


async def test_a_mail_arrives(server: FakeSmtp, sender: SmtpSender) -> None:
    result = await sender.send(mail())
    assert (result.outcome, result.status) == ("accepted", "sent")
    [kept] = server.kept
    assert (kept.sender, kept.to) == ("hei+bounce@fjordkaffe.example", "kari@kunde.example")
    read = message_from_bytes(kept.content, policy=policy.default)
    assert read["Message-ID"] == f"<{1:032x}.tag@fjordkaffe.example>"
    assert read.get_body(("plain",)).get_content().strip() == "Hei på deg!"  # type: ignore[union-attr]


async def test_connections_are_kept_and_few(server: FakeSmtp, sender: SmtpSender) -> None:
    results = await asyncio.gather(*(sender.send(mail(number=number)) for number in range(60)))
    assert {result.outcome for result in results} == {"accepted"}
    assert len({kept.connection for kept in server.kept}) <= 4
    assert len(server.kept) == 60


ANSWERS = [
    ("rcpt-550-5.1.1", "refused", True),
    ("rcpt-550-5.1.2", "refused", True),
    ("rcpt-556-5.1.10", "refused", True),
    ("rcpt-550-5.2.1", "refused", True),
    ("rcpt-550-no-such-user-here", "refused", True),
    ("rcpt-550-go-away", "refused", False),
    ("rcpt-552-5.2.2", "temporary", False),
    ("rcpt-552-mailbox-full", "temporary", False),
    ("rcpt-550-5.7.1-spam", "refused", False),
    ("rcpt-554-5.7.1-relay-denied", "misconfigured", False),
    ("rcpt-530-5.7.0-authentication-required", "misconfigured", False),
    ("rcpt-450-4.2.1", "temporary", False),
    ("rcpt-451", "temporary", False),
    ("rcpt-421-4.7.0", "temporary", False),
    ("data-452-4.3.1", "temporary", False),
    ("data-552-5.3.4", "refused", False),
    ("data-554-5.7.1-spam", "refused", False),
    ("data-550-5.1.1", "refused", True),
    ("data-421", "temporary", False),
    ("drop-rcpt", "temporary", False),
    ("drop-data", "unknown", False),
    ("drop-after", "unknown", False),
    ("silent", "unknown", False),
]


@pytest.mark.parametrize(("name", "outcome", "dead"), ANSWERS)
async def test_answers_are_told_apart(
    server: FakeSmtp, sender: SmtpSender, name: str, outcome: str, dead: bool
) -> None:
    result = await sender.send(mail(f"{name}@kunde.example"))
    assert (result.outcome, result.address_dead) == (outcome, dead)
    assert "kunde.example" not in result.reason
    assert result.repeatable == (outcome == "unknown")
    assert (await sender.send(mail())).outcome == "accepted", "the next goes through"


async def test_a_refused_sender_parks_the_channel(server: FakeSmtp, sender: SmtpSender) -> None:
    result = await sender.send(mail(sender="mail-553-5.7.1@fjordkaffe.example"))
    assert result.outcome == "misconfigured"
    later = await sender.send(mail(sender="mail-451-4.3.0@fjordkaffe.example"))
    assert later.outcome == "temporary"


async def test_a_kept_connection_that_died_is_no_failure(server: FakeSmtp, sender: SmtpSender) -> None:
    assert (await sender.send(mail(number=1))).outcome == "accepted"
    server.hang_up()
    assert (await sender.send(mail(number=2))).outcome == "accepted"
    assert [kept.content.count(b"Message-ID") for kept in server.kept] == [1, 1]


async def test_after_the_last_line_nothing_is_repeated(server: FakeSmtp, sender: SmtpSender) -> None:
    for number, name in enumerate(("drop-after", "silent")):
        before = len(server.kept)
        result = await sender.send(mail(f"{name}@kunde.example", number=number))
        assert (result.outcome, result.repeatable) == ("unknown", True)
        assert len(server.kept) == before + 1
    assert await sender.find(mail()) is None


async def test_what_is_no_longer_ours_is_taken_back(server: FakeSmtp, sender: SmtpSender) -> None:
    """It is asked when the server has already said that it takes a mail for the address."""
    assert await sender.send(mail(number=1), never) == CLAIM_LOST
    assert await sender.send(mail("rcpt-550-5.1.1@kunde.example"), never) != CLAIM_LOST
    assert server.kept == []
    assert (await sender.send(mail(number=2))).outcome == "accepted"
    assert len(server.connections) == 1


ONE_TOO_MANY = [
    {"banner": "220 here\r\n220 and here"},
    {"MAIL": "250 OK\r\n250 OK"},
    {"RCPT": "252 I cannot tell"},
    {".": "250 OK\r\n250 OK"},
    {".": "250 OK\r\n251 OK\r\n354 OK"},
]


@pytest.mark.parametrize("says", ONE_TOO_MANY)
async def test_a_server_that_says_a_line_too_many_loses_no_mail(says: dict[str, str]) -> None:
    """Each answer is then taken for that to the command after: a 250 before the content was even asked for."""
    kept: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def say(name: str, usual: str) -> None:
            writer.write((says.get(name, usual) + "\r\n").encode())

        say("banner", "220 here")
        while line := await reader.readline():
            verb = line[:4].decode().strip().upper()
            say(verb, "354 go on" if verb == "DATA" else "250 OK")
            # What it waits for is the content, whatever the client takes it for.
            if verb == "DATA":
                try:
                    kept.append(await reader.readuntil(b"\r\n.\r\n"))
                except asyncio.IncompleteReadError:
                    break
                say(".", "250 OK")
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    at_it = MailServer("127.0.0.1", server.sockets[0].getsockname()[1], "none", "", "")
    made = SmtpSender(at_it, connect=2.0, answer=1.0, final=1.0)
    results = [await made.send(mail(number=number)) for number in range(6)]
    await made.close()
    server.close()
    accepted = [result for result in results if result.outcome == "accepted"]
    assert len(accepted) == len(kept)
    assert {result.outcome for result in results} <= {"accepted", "temporary"}


async def test_a_temporary_refusal_and_then_not(server: FakeSmtp, sender: SmtpSender) -> None:
    assert (await sender.send(mail("once-451@kunde.example"))).outcome == "temporary"
    assert (await sender.send(mail("once-451@kunde.example"))).outcome == "accepted"


async def test_nobody_is_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    sender = SmtpSender(read_server(f"smtp://127.0.0.1:{port}", "smtp"), connect=1.0)
    assert (await sender.send(mail())).outcome == "temporary"


async def test_a_server_that_never_greets_is_given_up() -> None:
    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    async with await asyncio.start_server(hold, "127.0.0.1", 0) as listening:
        port = listening.sockets[0].getsockname()[1]
        sender = SmtpSender(read_server(f"smtp://127.0.0.1:{port}", "smtp"), connect=0.3, answer=0.3)
        async with asyncio.timeout(3):
            result = await sender.send(mail())
    assert result.outcome == "temporary"


@pytest.mark.parametrize(
    "greeting", [b"554 5.7.1 go away\r\n", b"421 busy\r\n", b"HTTP/1.1 400 what\r\n", b"\xff" * 9000 + b"\r\n"]
)
async def test_a_server_that_turns_us_away(greeting: bytes) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(greeting)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as listening:
        port = listening.sockets[0].getsockname()[1]
        sender = SmtpSender(read_server(f"smtp://127.0.0.1:{port}", "smtp"), connect=1.0, answer=1.0)
        assert (await sender.send(mail())).outcome == "temporary"


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
@pytest.mark.parametrize(("tls", "scheme"), [("starttls", "smtp+starttls"), ("tls", "smtps")])
async def test_with_encryption_and_login(tmp_path: Path, tls: str, scheme: str) -> None:
    with FakeSmtp(login="hei", password="hémmelig", tls=tls, certificate=tmp_path) as server:
        sender = SmtpSender(at(server, scheme, "hei", "hémmelig"), connect=5.0)
        assert (await sender.send(mail())).outcome == "accepted"
        await sender.close()
        wrong = SmtpSender(at(server, scheme, "hei", "feil"), connect=5.0)
        assert (await wrong.send(mail())).outcome == "misconfigured"
        stranger = SmtpSender(replace(at(server, scheme, "hei", "x"), authority=None), connect=5.0)
        result = await stranger.send(mail())
        assert (result.outcome, result.code) == ("misconfigured", "certificate")
        assert len(server.kept) == 1


async def test_no_starttls_means_no_password(server: FakeSmtp) -> None:
    sender = SmtpSender(at(server, "smtp+starttls", "hei", "hemmelig"), connect=2.0)
    assert (await sender.send(mail())).outcome == "misconfigured"
    assert not server.kept


async def test_addresses_outside_ascii(server: FakeSmtp, sender: SmtpSender) -> None:
    assert (await sender.send(mail("kåre@kunde.example"))).outcome == "accepted"
    assert any(option.upper() == "SMTPUTF8" for option in server.kept[-1].options)
    assert (await sender.send(mail("kari@blåbær.example"))).outcome == "accepted"
    assert server.kept[-1].to == "kari@xn--blbr-roah.example"
    assert not any(option.upper() == "SMTPUTF8" for option in server.kept[-1].options)
    with FakeSmtp(international=False) as old:
        other = SmtpSender(at(old))
        assert (await other.send(mail("kåre@kunde.example"))).outcome == "refused"
        await other.close()


@pytest.mark.parametrize(
    "to",
    ["", "kari", "@x", "kari@", "a b@x.no", "a@x.no\r\nRCPT TO:<evil@x>", "a@x.no>", "a@-x.no", "x" * 65 + "@x.no"],
)
async def test_what_is_no_address_is_refused_here(server: FakeSmtp, sender: SmtpSender, to: str) -> None:
    result = await sender.send(mail(to))
    assert (result.outcome, result.address_dead) == ("refused", True)
    assert not server.kept


async def test_the_null_sender(server: FakeSmtp, sender: SmtpSender) -> None:
    assert (await sender.send(replace(mail(), envelope_sender=""))).outcome == "accepted"
    assert server.kept[-1].sender in ("", "<>")


def test_addresses_of_servers() -> None:
    assert read_server("smtps://u%40x:p%2F@mail.shop.example", "smtp") == MailServer(
        "mail.shop.example", 465, "tls", "u@x", "p/"
    )
    assert read_server("imaps://mail.shop.example/Kunder", "imap").folder == "Kunder"
    assert read_server("smtp+starttls://h", "smtp").port == 587
    assert read_server("smtp://[::1]:2525", "smtp").port == 2525
    assert read_server("smtp://mail.shop.example", "smtp", unprotected=True).security == "none"
    for wrong in ("smtp://mail.shop.example", "http://x", "imaps://x", "smtps://", "smtps://x:99999", "", "smtps://[x"):
        with pytest.raises(SettingError):
            read_server(wrong, "smtp")
    assert "p/" not in repr(read_server("smtps://u:p%2F@h", "smtp"))


def test_no_reply_is_left_without_a_meaning() -> None:
    for code in range(-1, 700):
        for text in ("", "5.1.1 x", "4.2.2 full", "5.999.999", "x" * 9000):
            for step in ("connect", "login", "sender", "recipient", "content"):
                assert read_reply(step, code, text).outcome not in ("unknown", "accepted")
