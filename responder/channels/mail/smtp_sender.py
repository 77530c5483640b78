"""Mail out through the merchant's mail server, over a few connections that are kept."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Awaitable, Callable, Collection
from datetime import UTC, datetime
from typing import Final

import aiosmtplib

from responder.channels.base import CLAIM_LOST, MayGo, Outgoing, SendResult, always
from responder.channels.mail.faults import why_unreached
from responder.channels.mail.message import build_mail, wire_address
from responder.channels.mail.server import MailServer
from responder.channels.mail.smtp_replies import Step, read_reply
from responder.errors import ChannelError
from responder.values import frozen

MOST_PER_CONNECTION: Final = 500
LONGEST_UNUSED: Final = 45.0

_LOST = (aiosmtplib.SMTPServerDisconnected, aiosmtplib.SMTPTimeoutError, OSError, EOFError)


class _StaleError(Exception):
    """A kept connection was found dead before the message was handed over."""


@frozen
class _Delivery:
    """One mail on its way: the addresses of its envelope, and all that follows DATA."""

    sender: str
    to: str
    content: bytes
    international: bool
    may_go: MayGo


class _Connection:
    def __init__(self, client: aiosmtplib.SMTP) -> None:
        self.client = client
        self.sent = 0
        self.used = time.monotonic()

    @property
    def usable(self) -> bool:
        fresh = time.monotonic() - self.used < LONGEST_UNUSED
        return self.client.is_connected and self.sent < MOST_PER_CONNECTION and fresh


class SmtpSender:
    """One mail server and login. Safe to use from many tasks at once; at most `connections` are open.

    `answer` is how many seconds a command may take, `final` how long the answer to the whole message may (RFC 5321
    section 4.5.3.2 allows ten minutes). `token` makes an OAuth 2 access token where the server wants XOAUTH2.
    """

    def __init__(
        self,
        server: MailServer,
        *,
        token: Callable[[], Awaitable[str]] | None = None,
        connections: int = 4,
        connect: float = 15.0,
        answer: float = 60.0,
        final: float = 180.0,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._server = server
        self._token = token
        self._connect_time, self._answer, self._final = connect, answer, final
        self._slots = asyncio.Semaphore(connections)
        self._free: list[_Connection] = []
        self._now = now
        self._closed = False

    async def send(self, message: Outgoing, may_go: MayGo = always) -> SendResult:
        """Hand one mail over. Once its last line went out without an answer the outcome is `unknown`; the same
        Message-ID goes out when it is repeated, so it is marked `repeatable`."""
        try:
            wire_address(message.to)
        except ChannelError as error:
            return SendResult("refused", code=error.code, reason=error.reason, address_dead=True)
        try:
            mail, international = build_mail(message, self._now())
            envelope = wire_address(message.envelope_sender or message.sender) if message.envelope_sender != "" else ""
        except ChannelError as error:
            return SendResult("misconfigured", code=error.code, reason=f"our own address is at fault: {error.reason}")
        async with self._slots:
            hello = wire_address(message.sender).rpartition("@")[2]
            delivery = _Delivery(envelope, wire_address(message.to), mail, international, may_go)
            return await self._hand_over(hello, delivery)

    async def _hand_over(self, hello: str, delivery: _Delivery) -> SendResult:
        """Over a kept connection, and over a new one where the kept one turns out to be dead before the content.

        `hello` is the name we greet with: the shop's own domain, since looking up this machine's name can take long.
        """
        while True:
            found = self._take()
            connection = found or await self._open(hello)
            if isinstance(connection, SendResult):
                return connection
            try:
                result = await self._transact(connection.client, found is not None, delivery)
            except _StaleError:
                connection.client.close()
                continue
            except BaseException:
                connection.client.close()
                raise
            self._give_back(connection)
            return result

    def _take(self) -> _Connection | None:
        while self._free:
            connection = self._free.pop()
            if connection.usable:
                return connection
            connection.client.close()
        return None

    def _give_back(self, connection: _Connection) -> None:
        connection.sent += 1
        connection.used = time.monotonic()
        if self._closed or not connection.client.is_connected:
            connection.client.close()
        else:
            self._free.append(connection)

    async def _open(self, hello: str) -> _Connection | SendResult:
        server = self._server
        client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            local_hostname=hello,
            use_tls=server.security == "tls",
            start_tls=server.security == "starttls",
            tls_context=server.tls_context() if server.security != "none" else None,
            timeout=self._answer,
        )
        try:
            async with asyncio.timeout(self._connect_time * 2):
                await client.connect(timeout=self._connect_time)
                await self._login(client)
        except BaseException as error:
            client.close()
            if isinstance(error, aiosmtplib.SMTPException | OSError | ValueError):
                return _not_connected(error)
            raise
        return _Connection(client)

    async def look(self, hello: str) -> SendResult | None:
        """What keeps us from sending at all: the server, its protection or the login. None: nothing does."""
        opened = await self._open(hello)
        if isinstance(opened, SendResult):
            return opened
        self._give_back(opened)
        return None

    async def _login(self, client: aiosmtplib.SMTP) -> None:
        await client.ehlo()
        if self._token is not None:
            await client.auth_xoauth2(self._server.login, await self._token())
        elif self._server.login:
            await client.login(self._server.login, self._server.password)

    async def _transact(self, client: aiosmtplib.SMTP, kept: bool, mail: _Delivery) -> SendResult:
        if mail.international and not client.supports_extension("smtputf8"):
            return SendResult("refused", code="5.6.7", reason="the mail server takes no addresses outside ASCII")
        step: Step = "sender"
        encoding = "utf-8" if mail.international else "ascii"
        options = [f"SIZE={len(mail.content)}"] if client.supports_extension("size") else []
        options += ["SMTPUTF8"] if mail.international else []
        try:
            await client.mail(mail.sender, options=options, encoding=encoding)
            step = "recipient"
            await client.rcpt(mail.to, encoding=encoding)
        except aiosmtplib.SMTPResponseException as error:
            if error.code == 421 and kept and step == "sender":
                raise _StaleError from None
            return await self._refused(client, step, error)
        except _LOST as error:
            if kept:
                raise _StaleError from error
            client.close()
            return SendResult("temporary", code="lost", reason="the mail server hung up before it had the message")
        if not await mail.may_go():
            await _reset(client)
            return CLAIM_LOST
        try:
            answer = await client.data(mail.content, timeout=self._final)
        except aiosmtplib.SMTPResponseException as error:
            return await self._refused(client, "content", error)
        except _LOST:
            client.close()
            reason = "the mail server did not say whether it has the message"
            return SendResult("unknown", code="no-answer", reason=reason, repeatable=True)
        return SendResult("accepted", code=str(answer.code), status="sent")

    async def _refused(
        self, client: aiosmtplib.SMTP, step: Step, error: aiosmtplib.SMTPResponseException
    ) -> SendResult:
        if error.code == 421 or error.code < 400:
            client.close()
        elif client.is_connected and step != "content":
            await _reset(client)
        if step == "content" and error.code < 400 and error.code != 250:
            # No answer to a message, and it may have gone out. 250 is one to it, so where it counts as an error it came
            # before, instead of the 354 that the message waits for.
            return SendResult("unknown", code="bad-answer", reason="the mail server spoke no SMTP", repeatable=True)
        return read_reply(step, error.code, str(error.message))

    async def find(self, message: Outgoing, adopted: Collection[str] = ()) -> SendResult | None:
        """None: a mail server cannot be asked."""
        return None

    async def close(self) -> None:
        """Say goodbye on the kept connections."""
        self._closed = True
        while self._free:
            client = self._free.pop().client
            try:
                await client.quit(timeout=2.0)
            except (aiosmtplib.SMTPException, OSError):
                client.close()


async def _reset(client: aiosmtplib.SMTP) -> None:
    """Take back what was said of a mail, so that the connection can be used for another."""
    try:
        await client.rset(timeout=10.0)
    except (aiosmtplib.SMTPException, OSError):
        client.close()


def _not_connected(error: BaseException) -> SendResult:
    """The result when no connection came about: nothing was sent, so it is temporary or our settings are wrong."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return SendResult(
                "misconfigured", code="certificate", reason="the mail server's certificate is not trusted"
            )
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, aiosmtplib.SMTPAuthenticationError):
        return read_reply("login", error.code, str(error.message))
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return read_reply("connect", error.code, str(error.message))
    if type(error) is aiosmtplib.SMTPException or isinstance(error, aiosmtplib.SMTPNotSupported | ValueError):
        # aiosmtplib says so when the server offers no STARTTLS or no way of logging in that we know.
        return SendResult("misconfigured", code="not-offered", reason="the mail server offers no STARTTLS or no login")
    reason = f"the mail server cannot be reached: {why_unreached(error)}"
    return SendResult("temporary", code="no-connection", reason=reason)
