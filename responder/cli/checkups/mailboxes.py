"""Mailboxes: whether they can be sent from and read, and where not, which of server, protection and login it is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Final

from responder.channels.mail.mailbox import ImapSession
from responder.channels.mail.server import MailServer, read_server
from responder.channels.mail.smtp_sender import SmtpSender
from responder.cli.checkups.findings import Finding, advice, well, wrong
from responder.errors import ChannelError, ResponderError, SettingError
from responder.service.publishing import resolve
from responder.store.catalogue import ChannelRecord

SECONDS = 15.0
LONGEST_NAME = 20
REMEDIES: Final = {
    "login": "see login and password in merchant.yaml; some providers want a password of its own for each program",
    "certificate": "name the host in merchant.yaml as its certificate does, or have the server show a valid one",
    "not-offered": "see at the mail provider which address it wants: with TLS (smtps:, imaps:) or with STARTTLS",
    "folder": "see at the mail server why this mailbox cannot be opened",
    "away": "see host and port in merchant.yaml, and whether this machine reaches it",
    "later": "it may pass by itself; else ask whoever runs the mail server",
}


async def check_mailbox(record: ChannelRecord, environment: Mapping[str, str]) -> list[Finding]:
    """Logs in where it sends and where it reads."""
    found = []
    for kind, look in _LOOKS.items():
        address = record.settings.get(kind)
        name = f"{kind} {record.address}"
        if not address:
            continue
        try:
            login = str(record.settings.get("login", "")), str(record.settings.get("password", ""))
            server = read_server(resolve(str(address), environment), "smtp" if kind == "smtp" else "imap")
            server = server.logged_in_as(*(resolve(word, environment) for word in login))
            async with asyncio.timeout(3 * SECONDS):
                await look(server, record.address.rpartition("@")[2])
        except SettingError as error:
            found.append(wrong(name, str(error), "set it, and see merchant.yaml"))
        except ChannelError as error:
            found.append(wrong(name, error.reason, REMEDIES.get(error.code or "", REMEDIES["away"])))
        except TimeoutError:
            found.append(wrong(name, "the mail server does not answer", REMEDIES["away"]))
        else:
            found.append(well(name, "logged in"))
    return [*found, *_plus(record)]


async def _imap(server: MailServer, domain: str) -> None:
    session = ImapSession(server, connect=SECONDS, answer=SECONDS)
    try:
        await session.log_in()
        await session.select()
    finally:
        try:
            await session.close()
        except ResponderError:
            session.drop()


async def _smtp(server: MailServer, domain: str) -> None:
    """As it is done before a mail is sent; the fault is told as the sender tells it."""
    sender = SmtpSender(server, connect=SECONDS, answer=SECONDS)
    try:
        fault = await sender.look(domain)
    finally:
        await sender.close()
    if fault is None:
        return
    code = fault.code or ""
    if code not in REMEDIES:
        code = "away" if code == "no-connection" else "login" if fault.outcome == "misconfigured" else "later"
    raise ChannelError(fault.reason, code=code)


_LOOKS: Final[dict[str, Callable[[MailServer, str], Awaitable[None]]]] = {"smtp": _smtp, "imap": _imap}


def _plus(record: ChannelRecord) -> Iterator[Finding]:
    name = record.address.partition("@")[0]
    if len(name) > LONGEST_NAME:
        told = f"'{name}' is longer than {LONGEST_NAME} letters, so answers are known by their Message-ID alone"
        yield advice(f"email {record.address}", told, "use a mailbox with a shorter name")
    else:
        told = f"answers go to {name}+…; whether this mailbox takes plus addresses cannot be seen from here"
        yield advice(f"email {record.address}", told, f"send a mail to {name}+test@… once and see that it arrives")
