"""An IMAP server that is there only to misbehave: it knows one mailbox and one way to go wrong.

`trouble`: "bye" (says goodbye to IDLE and hangs up), "silent" (stops answering once somebody waits: a half-open
connection), "mute" (greets and never answers), "no greeting", "refuse" (says NO to every login), "poison" (hangs up
whenever UID 2 is fetched), "no" (will not give UID 2), "no numbers" (tells no UIDNEXT), "quoted" (gives bodies as
quoted strings, the UID behind them), "chatty" (floods IDLE with keep-alives), "late" (announces a mail only in the
answer to the search before it, never under IDLE), "bye greeting".
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field


@dataclass
class BadImap:
    trouble: str = ""
    mails: dict[int, bytes] = field(default_factory=dict)
    validity: int = 7
    connections: int = 0
    commands: list[str] = field(default_factory=list)
    port: int = 0

    async def __aenter__(self) -> BadImap:
        self._writers: set[asyncio.StreamWriter] = set()
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for writer in self._writers:
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        try:
            await self._talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self._writers.discard(writer)
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.trouble == "no greeting":
            await reader.read()
            return
        writer.write(b"* BYE too many of you\r\n" if self.trouble == "bye greeting" else b"* OK ready\r\n")
        if self.trouble == "bye greeting":
            return
        while line := (await reader.readline()).decode().strip():
            if self.trouble == "mute":
                continue
            tag, _, command = line.partition(" ")
            self.commands.append(command.partition('"')[0].strip())
            if command == "IDLE":
                if not await self._idle(reader, writer, tag):
                    return
                continue
            said = self._answer(command)
            if said is None:
                return
            writer.write(said + f"{tag} {'NO' if self._refused(command) else 'OK'} done\r\n".encode())

    def _refused(self, command: str) -> bool:
        return (self.trouble == "refuse" and command.startswith("LOGIN")) or (
            self.trouble == "no" and "BODY" in command and "2" in command.split()[2].split(",")
        )

    def _answer(self, command: str) -> bytes | None:
        """The untagged lines of an answer; None hangs up. Those of IDLE come later."""
        if command == "CAPABILITY":
            return b"* CAPABILITY IMAP4rev1 IDLE\r\n"
        if command.startswith("SELECT"):
            following = (
                "" if self.trouble == "no numbers" else f"* OK [UIDNEXT {max(self.mails, default=0) + 1}] next\r\n"
            )
            return f"* {len(self.mails)} EXISTS\r\n* OK [UIDVALIDITY {self.validity}] valid\r\n{following}".encode()
        if command.startswith("UID SEARCH"):
            return self._search(command)
        if command.startswith("UID FETCH"):
            return self._fetch(command)
        return b""

    def _search(self, command: str) -> bytes:
        first = re.search(r"UID (\d+):\*", command)
        if command.endswith("UID *"):
            found = [max(self.mails, default=0)]
        else:
            found = [uid for uid in self.mails if uid >= (int(first[1]) if first else 1)]
        said = f"* SEARCH {' '.join(map(str, found))}".strip() + "\r\n"
        if self.trouble == "late" and len(self.mails) == 1:
            self.mails[2] = b"Subject: late\r\n\r\nhei\r\n"
            said += "* 2 EXISTS\r\n"
        return said.encode()

    def _fetch(self, command: str) -> bytes | None:
        uids = [int(uid) for uid in command.split()[2].split(",")]
        if "BODY" not in command:
            return b"".join(
                b"* %d FETCH (UID %d RFC822.SIZE %d)\r\n" % (uid, uid, len(self.mails[uid])) for uid in uids
            )
        if self.trouble == "poison" and 2 in uids:
            return None
        if self.trouble == "no" and 2 in uids:
            return b""
        if self.trouble == "quoted":
            return b"".join(b'* %d FETCH (BODY[] "say \\"hei\\" (" UID %d)\r\n' % (uid, uid) for uid in uids)
        return b"".join(
            b"* %d FETCH (FLAGS (\\Seen) BODY[] {%d}\r\n%s UID %d)\r\n"
            % (uid, len(self.mails[uid]), self.mails[uid], uid)
            for uid in uids
        )

    async def _idle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, tag: str) -> bool:
        """Whether the connection goes on afterwards."""
        if self.trouble == "bye":
            writer.write(b"* BYE enough\r\n")
            return False
        if self.trouble == "silent":
            writer.write(b"+ idling\r\n")
            await reader.read()
            return False
        writer.write(b"+ idling\r\n" + (b"* OK Still here\r\n" * 5000 if self.trouble == "chatty" else b""))
        await reader.readuntil(b"DONE\r\n")
        writer.write(f"{tag} OK done\r\n".encode())
        return True
