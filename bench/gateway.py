"""A gateway and a mail server that take everything at once: `python -m bench.gateway PORT MAILPORT`.

They answer as Twilio and an SMTP server do when all is well. `GET /count` tells how many texts and mails were taken,
how many of them are different messages (by their callback URL, or by their Message-ID), and `GET /times` when each
number was first written to (monotonic).
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any
from urllib.parse import parse_qs

import uvicorn
import uvloop


class Taken:
    def __init__(self) -> None:
        self.taken = 0
        self.messages: set[str] = set()
        self.times: dict[str, float] = {}

    def take(self, message: str) -> None:
        self.taken += 1
        self.messages.add(message)


class Gateway(Taken):
    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        if scope["method"] == "GET":
            counted = {"taken": self.taken, "different": len(self.messages)}
            await self.answer(send, 200, self.times if scope["path"] == "/times" else counted)
            return
        body, more = b"", True
        while more:
            part = await receive()
            body += part.get("body", b"")
            more = part.get("more_body", False)
        form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
        self.take(form.get("StatusCallback") or form["To"])
        self.times.setdefault(form["To"], time.monotonic())
        await self.answer(
            send, 201,
            {"sid": f"SM{self.taken:032x}", "status": "queued", "to": form["To"], "from": form.get("From"),
             "body": form["Body"], "error_code": None, "error_message": None, "num_segments": "1", "num_media": "0",
             "direction": "outbound-api", "date_created": "Thu, 24 Aug 2023 05:01:45 +0000", "date_sent": None,
             "date_updated": "Thu, 24 Aug 2023 05:01:45 +0000", "price": None, "price_unit": "USD", "uri": "/",
             "account_sid": "AC" + "0" * 32, "messaging_service_sid": None, "api_version": "2010-04-01",
             "subresource_uris": {}},
        )  # fmt: skip

    async def answer(self, send: Any, status: int, content: dict[str, Any]) -> None:
        body = json.dumps(content).encode()
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})


class MailServer(asyncio.Protocol):
    """Just enough of RFC 5321 to take a mail."""

    def __init__(self, taken: Taken) -> None:
        self.taken = taken
        self.rest = b""
        self.in_mail = False

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        transport.write(b"220 mail.example ESMTP\r\n")

    def data_received(self, data: bytes) -> None:
        self.rest += data
        while True:
            end = b"\r\n.\r\n" if self.in_mail else b"\r\n"
            piece, found, rest = self.rest.partition(end)
            if not found:
                return
            self.rest = rest
            self.transport.write(self.answer(piece))

    def answer(self, piece: bytes) -> bytes:
        if self.in_mail:
            self.in_mail = False
            self.taken.take(piece.lower().partition(b"\r\nmessage-id:")[2].partition(b"\r\n")[0].decode())
            return b"250 2.0.0 taken\r\n"
        word = piece[:4].upper()
        self.in_mail = word == b"DATA"
        known = {b"EHLO": b"250-mail.example\r\n250-SIZE 30000000\r\n250 8BITMIME\r\n", b"DATA": b"354 go on\r\n"}
        return known.get(word, b"221 bye\r\n" if word == b"QUIT" else b"250 fine\r\n")


async def serve(port: int, mail_port: int) -> None:
    gateway = Gateway()
    config = uvicorn.Config(gateway, port=port, log_config=None, access_log=False, lifespan="off", ws="none")
    await asyncio.get_running_loop().create_server(lambda: MailServer(gateway), "127.0.0.1", mail_port)
    await uvicorn.Server(config).serve()


def main() -> None:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve(int(sys.argv[1]), int(sys.argv[2])))


if __name__ == "__main__":
    main()
