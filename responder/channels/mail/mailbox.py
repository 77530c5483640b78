"""One IMAP connection, and the only module that knows aioimaplib (which is GPL-3.0: it can be replaced here).

What the library leaves open is closed here: no await is without a bound, a connection that was lost wakes whoever
waits, news that come beside an answer are not dropped, long bursts do not overflow its recursion, and nothing it
receives is logged.
"""

from __future__ import annotations

import asyncio
import base64
import logging
import re
import ssl
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final, Literal, TypeVar

import aioimaplib
from aioimaplib.aioimaplib import IMAP4, Command, IMAP4ClientProtocol

from responder.channels.mail.faults import why_unreached
from responder.channels.mail.server import MailServer
from responder.errors import ChannelError
from responder.patterns import regex

PIECE: Final = 4096

_NEWS: Final = regex(rb"\d+ (?:EXISTS|RECENT)\b")
_UID: Final = regex(rb"\bUID (\d{1,10})\b")
_SIZE: Final = regex(rb"\bRFC822\.SIZE (\d{1,12})\b")
_BEGINS: Final = regex(rb"\d+ FETCH \(")
_SHORT: Final = regex(rb'BODY\[\](?:<\d+>)? (?:NIL|"((?:[^"\\]|\\.)*)")')

# The library logs every byte it receives at DEBUG and stray answers at INFO: customers' mails.
logging.getLogger("aioimaplib").setLevel(logging.ERROR)

Answer = TypeVar("Answer")


class MailboxLostError(ChannelError):
    """The connection is gone, silent or of no use: connect again."""


class MailboxRefusedError(ChannelError):
    """The server will not have us: `code` is "login", "certificate", "not-offered" or "folder". Trying again seldom
    helps."""


class _Protocol(IMAP4ClientProtocol):  # type: ignore[misc]
    """Notes that mails came, which the library drops while a command is under way."""

    def __init__(self, loop: asyncio.AbstractEventLoop, lost: Callable[[Exception | None], None]) -> None:
        super().__init__(loop, lost)
        self.news = False
        self._end = b""

    def data_received(self, data: bytes) -> None:
        # In pieces: the library recurses once for each line it is given, and a burst may be thousands of lines.
        self.news = self.news or _NEWS.search(self._end + data) is not None
        self._end = data[-24:]
        for start in range(0, len(data), PIECE):
            super().data_received(data[start : start + PIECE])


class _Client(IMAP4):  # type: ignore[misc]
    def create_client(
        self,
        host: str,
        port: int,
        loop: asyncio.AbstractEventLoop,
        conn_lost_cb: Any = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self.protocol = _Protocol(loop, conn_lost_cb)
        connecting = loop.create_connection(lambda: self.protocol, host, port, ssl=ssl_context)
        self._client_task = loop.create_task(connecting)


class ImapSession:
    """A connection from login to goodbye. Any method may raise MailboxLostError; then only close() is left.

    `answer` is how many seconds a command may take; `whole` how long the mails of one batch may.
    """

    def __init__(
        self, server: MailServer, *, connect: float = 15.0, answer: float = 30.0, whole: float = 600.0
    ) -> None:
        self._server = server
        self._connect, self._answer, self._whole = connect, answer, whole
        loop = asyncio.get_running_loop()
        self._lost: asyncio.Future[None] = loop.create_future()
        context = server.tls_context() if server.security == "tls" else None
        self._client = _Client(server.host, server.port, loop, answer, self._note_lost, context)

    def _note_lost(self, _: Exception | None) -> None:
        if not self._lost.done():
            self._lost.set_result(None)

    async def _bounded(self, asked: Awaitable[Answer], seconds: float) -> Answer:
        task = asyncio.ensure_future(asked)
        waiting: set[asyncio.Future[Any]] = {task, self._lost}
        try:
            await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            if not task.done():
                task.cancel()
        if not task.done() or task.cancelled():
            reason = "the mail server hung up" if self._lost.done() else "the mail server is silent"
            self._note_lost(None)
            raise MailboxLostError(reason)
        try:
            return task.result()
        except ssl.SSLCertVerificationError:
            raise MailboxRefusedError("the mail server's certificate is not trusted", code="certificate") from None
        except (aioimaplib.AioImapException, OSError, ValueError, IndexError, AttributeError) as error:
            raise MailboxLostError(f"the mail server cannot be used: {why_unreached(error)}") from None

    # -- beginning

    async def log_in(self, token: Callable[[], Awaitable[str]] | None = None) -> None:
        """Connect, protect the connection, log in. Raises MailboxRefusedError where the server says no."""
        await self._bounded(self._client.wait_hello_from_server(), self._connect)
        protocol = self._client.protocol
        if self._server.security == "starttls":
            await self._bounded(self._start_tls(), self._connect)
        if "LOGINDISABLED" in protocol.capabilities and token is None:
            raise MailboxRefusedError("the mail server takes no passwords on this connection", code="login")
        if protocol.state == "NONAUTH":
            answer = await self._bounded(self._authenticated(token), self._answer)
            if answer.result != "OK":
                words = b" ".join(line for line in answer.lines if isinstance(line, bytes)).upper()
                if b"UNAVAILABLE" in words or b"INUSE" in words or b"LIMIT" in words:
                    raise MailboxLostError("the mail server cannot take the login now")
                raise MailboxRefusedError("the mail server refuses the login", code="login")
        await self._bounded(protocol.capability(), self._answer)

    async def _authenticated(self, token: Callable[[], Awaitable[str]] | None) -> Any:
        protocol, server = self._client.protocol, self._server
        if token is None:
            return await protocol.login(_quoted(server.login), server.password)
        asked = asyncio.ensure_future(protocol.xoauth2(server.login, await token()))
        # A refusal comes as a question that wants an empty line back; the library would wait for ever.
        done, _ = await asyncio.wait({asked}, timeout=5.0)
        if not done:
            protocol.transport.write(b"\r\n")
        return await asked

    async def _start_tls(self) -> None:
        protocol, loop = self._client.protocol, asyncio.get_running_loop()
        answer = await protocol.execute(Command("STARTTLS", protocol.new_tag(), loop=loop))
        if answer.result != "OK":
            raise MailboxRefusedError("the mail server offers no encryption", code="not-offered")
        # Whatever came in the clear behind the answer may have been put there by another (RFC 3501 section 11.1).
        protocol.incomplete_line = b""
        protocol.transport = await loop.start_tls(
            protocol.transport, protocol, self._server.tls_context(), server_hostname=self._server.host
        )
        await protocol.capability()

    async def select(self) -> tuple[int, int]:
        """Open the folder; its (UIDVALIDITY, UIDNEXT)."""
        answer = await self._bounded(self._client.select(_quoted(_utf7(self._server.folder))), self._answer)
        if answer.result != "OK":
            raise MailboxRefusedError(f"the mail server does not open {self._server.folder}", code="folder")
        words = b"\n".join(line for line in answer.lines if isinstance(line, bytes))
        validity, following = re.search(rb"UIDVALIDITY (\d+)", words), re.search(rb"UIDNEXT (\d+)", words)
        if validity is None:
            raise MailboxRefusedError("the mail server keeps no unique numbers for mails", code="folder")
        if following is None:
            return int(validity[1]), max(await self.search("UID", "*"), default=0) + 1
        return int(validity[1]), int(following[1])

    # -- reading

    @property
    def news(self) -> bool:
        """Whether the server spoke of new mails since search() was last called."""
        return bool(self._client.protocol.news)

    async def search(self, *criteria: str) -> list[int]:
        """The UIDs that `criteria` find, in ascending order."""
        self._client.protocol.news = False
        answer = await self._bounded(self._client.uid_search(*criteria, charset=None), self._answer)
        if answer.result != "OK":
            raise MailboxLostError("the mail server cannot search")
        found = b" ".join(bytes(line) for line in answer.lines[:-1])
        return sorted({int(number) for number in found.split() if number.isdigit()})

    async def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """UID → bytes, of those that are still there."""
        lines = await self._fetch(uids, "(UID RFC822.SIZE)", self._answer)
        read = [(_UID.search(line), _SIZE.search(line)) for line in lines if isinstance(line, bytes)]
        return {int(uid[1]): int(size[1]) for uid, size in read if uid and size}

    async def mails(self, uids: Sequence[int], first: int | None = None) -> dict[int, bytes]:
        """UID → the raw mail, or its `first` bytes; of those that are still there. Marks nothing as read."""
        part = "" if first is None else f"<0.{first}>"
        lines = await self._fetch(uids, f"(UID BODY.PEEK[]{part})", self._whole)
        found: dict[int, bytes] = {}
        words, literal = b"", None
        for line in (*lines, b"0 FETCH ("):
            if isinstance(line, bytes) and _BEGINS.match(line):
                _keep(found, words, literal)
                words, literal = line, None
            elif isinstance(line, bytes):
                words += line
            else:
                literal = bytes(line)
        return found

    async def _fetch(self, uids: Sequence[int], parts: str, seconds: float) -> list[bytes | bytearray]:
        answer = await self._bounded(self._client.uid("FETCH", ",".join(map(str, uids)), parts), seconds)
        if answer.result != "OK":
            raise MailboxLostError("the mail server cannot give the mails")
        return list(answer.lines)

    # -- waiting

    async def wait(self, seconds: float, poll: float) -> None:
        """Until a mail may have come: told by the server (IDLE, RFC 2177), else after `poll`. At most `seconds`.

        Raises MailboxLostError also where the server says goodbye, or has gone silent without a word.
        """
        if not self._client.has_capability("IDLE"):
            await asyncio.wait({self._lost}, timeout=min(poll, seconds))
            await self._bounded(self._client.noop(), self._answer)
            return
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        idle = await self._bounded(self._client.idle_start(timeout=seconds + self._answer), self._answer)
        while (left := end - loop.time()) > 0:
            said = await self._said(left)
            if said == "bye":
                raise MailboxLostError("the mail server said goodbye")
            if said == "news":
                break
        self._client.idle_done()
        await self._bounded(idle, self._answer)

    async def _said(self, seconds: float) -> Literal["news", "bye", "other"]:
        try:
            lines = await self._bounded(self._client.wait_server_push(timeout=seconds), seconds + 5.0)
        except MailboxLostError:
            if self._lost.done():
                raise
            return "other"
        words = b"\n".join(bytes(line) for line in lines)
        return "bye" if words.upper().startswith(b"BYE") else "news" if _NEWS.search(words) else "other"

    async def close(self) -> None:
        """Say goodbye if the server still listens, and drop the connection."""
        try:
            if not self._lost.done() and self._client.protocol.state in ("AUTH", "SELECTED"):
                await self._bounded(self._client.logout(), 2.0)
        except ChannelError:
            pass
        finally:
            self.drop()

    def drop(self) -> None:
        """Let go of the connection at once; whoever waits on it is told that it was lost."""
        self._client._client_task.cancel()
        transport = self._client.protocol.transport
        if transport is not None:
            transport.abort()
        for task in [*self._client.tasks, *self._client.protocol.tasks]:
            task.cancel()
        self._note_lost(None)


def _keep(found: dict[int, bytes], words: bytes, literal: bytes | None) -> None:
    uid = _UID.search(words)
    if uid is None or b"BODY[]" not in words:
        return
    if literal is None:
        short = _SHORT.search(words)
        literal = re.sub(rb"\\(.)", rb"\1", short[1] or b"") if short else b""
    found[int(uid[1])] = literal


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _utf7(folder: str) -> str:
    """A folder's name as IMAP writes it: modified UTF-7 (RFC 3501 section 5.1.3)."""

    def packed(found: re.Match[str]) -> str:
        coded = base64.b64encode(found[0].encode("utf-16-be")).decode().rstrip("=").replace("/", ",")
        return f"&{coded}-"

    return re.sub(r"[^\x20-\x7e]+", packed, folder.replace("&", "&-"))
