"""The real thing: service, application and uvicorn in this process, on a database of its own and a free port."""

import asyncio
import shutil
import socket
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import uvicorn

from responder.channels import build_sender
from responder.channels.simulated import SimulatedGateway
from responder.cli.folder import read_folder
from responder.cli.live import publish_folder
from responder.config import Settings
from responder.service import MovableClock, Service
from responder.web import create_app
from responder.web.connections import BoundedHttp
from responder.web.options import WebOptions

SECRET = "a-secret-of-more-than-thirty-two-characters"
T = TypeVar("T")
DEMO = Path(__file__).parents[2] / "dialogs" / "demo"


@dataclass
class Running:
    url: str
    service: Service
    loop: asyncio.AbstractEventLoop
    gateway: SimulatedGateway

    def done(self, work: Coroutine[Any, Any, T]) -> T:
        """The result of something that its own loop is to do."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(20)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def serving(
    folder: Path, *, options: WebOptions | None = None, migrated: Path | None = None, port: int = 0, **more: str
) -> Iterator[Running]:
    """The demo merchant, published and served until the block ends; on a copy of `migrated`, where there is one. `more`
    are further settings."""
    if migrated is not None:
        shutil.copy(migrated, folder / "demo.db")
    port = port or free_port()
    settings = Settings(database=f"sqlite:///{folder / 'demo.db'}", port=port, secret=SECRET, **more)  # type: ignore[arg-type]
    started: list[Running] = []
    ready, failed = threading.Event(), []

    async def main() -> None:
        gateway = SimulatedGateway()
        service = Service(settings, MovableClock(), lambda record, *more: build_sender(record, *more, gateway))
        app = create_app(settings, service, options, gateway=gateway)
        config = uvicorn.Config(
            app, port=port, http=BoundedHttp, log_level="warning", timeout_graceful_shutdown=2, proxy_headers=False
        )
        server = uvicorn.Server(config)
        serve = asyncio.create_task(server.serve())
        while not server.started and not serve.done():  # noqa: ASYNC110 - uvicorn tells it in no other way
            await asyncio.sleep(0.02)
        await publish_folder(service, "demo", read_folder(DEMO))
        started.append(Running(f"http://127.0.0.1:{port}", service, asyncio.get_running_loop(), gateway))
        servers.append(server)
        ready.set()
        await serve

    servers: list[uvicorn.Server] = []

    def run() -> None:
        try:
            asyncio.run(main())
        except BaseException as error:
            failed.append(error)
            ready.set()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    assert ready.wait(30)
    if failed:
        raise failed[0]
    try:
        yield started[0]
    finally:
        servers[0].should_exit = True
        thread.join(20)
        assert not thread.is_alive()
