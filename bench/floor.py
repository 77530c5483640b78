"""The floor: a bare Starlette handler that checks the signature with the SDK and inserts one row, group-committed.

Run as `python -m bench.floor PORT FILE`. It does nothing else, so nothing that also understands the message and
answers it has a right to be faster.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import parse_qsl

import uvicorn
import uvloop
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from twilio.request_validator import RequestValidator

from bench.load import ACCOUNT_TOKEN

Row = tuple[str, str, str, str]


class Inserts:
    """One writer: rows that come while a commit runs go together into the next."""

    def __init__(self, file: str) -> None:
        self.connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        for line in ("journal_mode=WAL", "synchronous=FULL"):
            self.connection.execute(f"PRAGMA {line}")
        self.connection.execute("CREATE TABLE inbound (sid TEXT PRIMARY KEY, sender TEXT, addressed TEXT, body TEXT)")
        self.waiting: list[tuple[Row, asyncio.Future[None]]] = []
        self.asked = asyncio.Event()

    async def put(self, row: Row) -> None:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.waiting.append((row, done))
        self.asked.set()
        await done

    async def run(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await self.asked.wait()
            self.asked.clear()
            batch, self.waiting = self.waiting, []
            await loop.run_in_executor(None, self._write, [row for row, _ in batch])
            for _, done in batch:
                done.set_result(None)

    def _write(self, rows: list[Row]) -> None:
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.executemany("INSERT OR IGNORE INTO inbound VALUES (?, ?, ?, ?)", rows)
        self.connection.execute("COMMIT")


def create_app(file: str, url: str) -> Starlette:
    validator = RequestValidator(ACCOUNT_TOKEN)
    inserts = Inserts(file)

    async def inbound(request: Request) -> Response:
        body = await request.body()
        fields = dict(parse_qsl(body.decode(), keep_blank_values=True))
        if not validator.validate(url, fields, request.headers.get("x-twilio-signature", "")):
            return Response(status_code=403)
        await inserts.put((fields["MessageSid"], fields["From"], fields["To"], fields["Body"]))
        return Response("<Response/>", media_type="text/xml")

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        task = asyncio.create_task(inserts.run())
        yield
        task.cancel()

    return Starlette(routes=[Route("/webhooks/twilio/sms", inbound, methods=["POST"])], lifespan=lifespan)


def main() -> None:
    port, file = int(sys.argv[1]), sys.argv[2]
    app = create_app(file, f"http://127.0.0.1:{port}/webhooks/twilio/sms")
    config = uvicorn.Config(
        app, port=port, log_config=None, access_log=False, lifespan="on", ws="none", server_header=False,
        proxy_headers=False,
    )  # fmt: skip
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(uvicorn.Server(config).serve())


if __name__ == "__main__":
    main()
