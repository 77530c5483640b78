"""The running server: what it publishes at its start, where it listens, how it stops."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import socket
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

import uvicorn
from starlette.applications import Starlette
from uvicorn.lifespan.on import LifespanOn, LifespanSendMessage

from responder.cli.announcing import address_lines, channel_lines, token_lines
from responder.cli.folder import MERCHANT, library_of
from responder.cli.live import merchant_id
from responder.cli.publish import is_sound, put_live
from responder.cli.terminal import announce, coloured, complain
from responder.config import KEPT_BESIDE, Settings, local_secret, unknown_settings
from responder.errors import SettingError
from responder.service import MovableClock, Service
from responder.service.logs import set_up
from responder.service.starting import Starting
from responder.service.traces import follow
from responder.store.connection.facts import was_at_work
from responder.store.connection.reaching import read_address
from responder.store.connection.schema import migrate
from responder.store.connection.secrets import accept
from responder.web import create_app
from responder.web.connections import BoundedHttp
from responder.web.health import create_monitor
from responder.web.options import read_tokens

STOPPING = (signal.SIGINT, signal.SIGTERM)
LOOK = 1.0
BACKLOG = 2048
SHUTDOWN = 10
DEMO = "demo"
GARBAGE = 20_000
"""Objects made beyond those let go before cycles are looked for; almost nothing here is in one."""


class Serving:
    """One process of the server, from its start to its end."""

    def __init__(self, settings: Settings, *, demo: bool = False, reload: bool = False) -> None:
        if demo and settings.role != "all":
            raise SettingError("the demo runs in one process; leave out --role")
        read_address(settings.database)
        _check_folder(settings.database)
        self.settings = with_secret(settings, anew=demo)
        set_up(self.settings)
        for told in unknown_settings(os.environ):
            complain(told)
        self.finish = follow()
        self.reload = reload
        self.demo = demo
        self.service = Service(self.settings, MovableClock() if demo else None)

    def run(self) -> int:
        """Serves until it is told to stop; 0 when it ended well."""
        try:
            with asyncio.Runner(loop_factory=_new_loop) as runner:
                return runner.run(self._serve())
        finally:
            if self.finish is not None:
                self.finish()

    async def _serve(self) -> int:
        # The port first: a second start by mistake must not touch the database of the first.
        listening = None if self.settings.role == "worker" else listen(self.settings.host, self.settings.port)
        try:
            if self.demo and not await self._publish_demo():
                return 1
            watching = asyncio.create_task(self._watch()) if self.reload else None
            if listening is None:
                await self._work()
            else:
                app = create_app(self.settings, self.service)
                await self._web(app, listening, app.starting)
            if watching is not None:
                watching.cancel()
        finally:
            if listening is not None:
                listening.close()
        return 0

    async def _web(self, app: Starlette, listening: socket.socket, starting: Starting) -> None:
        config = uvicorn.Config(
            app,
            http=BoundedHttp,
            log_config=None,
            access_log=False,
            lifespan="on",
            ws="none",
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=SHUTDOWN,
        )
        config.load()
        config.lifespan_class = _Lifespan
        server = _Server(config, self._announcement(listening), starting)
        telling = asyncio.create_task(self._tell_channels(starting))
        try:
            await server.serve(sockets=[listening])
        except SystemExit:
            if starting.failure is None:
                raise
            raise starting.failure from None
        finally:
            telling.cancel()
        if not server.started and not server.should_exit:
            raise SettingError("the server could not start; what is logged above tells why")

    async def _work(self) -> None:
        """A worker: the same service, and no port but the one for monitors."""
        starting = Starting(self.service)
        if self.settings.monitor_port:
            with listen(self.settings.host, self.settings.monitor_port) as listening:
                await self._web(
                    create_monitor(self.service, starting=starting, token=self.settings.metrics_token),
                    listening,
                    starting,
                )
            return
        over = asyncio.Event()

        def end() -> None:
            over.set()
            starting.give_up()

        for number in STOPPING:
            asyncio.get_running_loop().add_signal_handler(number, end)
        async with starting.running():
            settle_memory()
            await _first(starting.up.wait(), over.wait())
            if not over.is_set():
                announce("Responder works; it listens on no port. Ctrl-C stops it.")
                await self._tell_channels(starting)
            await over.wait()

    async def _tell_channels(self, starting: Starting) -> None:
        """As soon as the database has told what is published. The demo's are what its page shows."""
        await starting.up.wait()
        if not self.demo:
            shops = self.service.library.shops
            tokens = {} if self.settings.role == "worker" else read_tokens(self.settings.api_tokens)
            addresses = address_lines(shops.values(), self.settings.public_url)
            for line in (*channel_lines(shops.values()), *addresses, *token_lines(tokens.values(), shops)):
                announce(line)

    # -- dialogs -----------------------------------------------------------------------------------

    async def _publish_demo(self) -> bool:
        await migrate(self.service.store)
        await self.service.store.write(accept, self.settings.secret, self.service.clock.now())
        folder = self._folder_of_demo()
        if folder is None:
            complain("there is no dialogs/demo here; start in the folder that Responder was unpacked in")
            return False
        return await self._publish(folder)

    def _folder_of_demo(self) -> Path | None:
        here = Path(self.settings.dialogs) / DEMO
        if (here / MERCHANT).is_file():
            return here
        library = library_of(here)
        shipped = library.parent / DEMO if library else None
        return shipped if shipped and (shipped / MERCHANT).is_file() else None

    async def _publish(self, path: Path) -> bool:
        """Publishes one folder if it is sound; what is wrong has been told."""
        return await put_live(self.service, path, merchant_id(path, None), sound=is_sound)

    async def _watch(self) -> None:
        """Publishes a merchant's folder again after its files have changed; a broken one leaves what is live."""
        seen = {path: _state(path) for path in self._folders()}
        while True:
            await asyncio.sleep(LOOK)
            for path in self._folders():
                state = _state(path)
                if seen.get(path) == state:
                    continue
                seen[path] = state
                try:
                    if await self._publish(path):
                        announce(f"{path} has been published again")
                except Exception as error:
                    complain(f"{path}: {error}")

    def _folders(self) -> list[Path]:
        folders = [file.parent for file in sorted(Path(self.settings.dialogs).glob(f"*/{MERCHANT}"))]
        return [path for path in folders if self.demo or path.name != DEMO]

    def _announcement(self, listening: socket.socket) -> str:
        host, port = listening.getsockname()[:2]
        address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        if not self.demo:
            return f"Responder listens on {coloured(address, 'bold')} ({self.settings.role}). Ctrl-C stops it."
        return f"Be the customer: {coloured(address + '/demo', 'bold')}\nCtrl-C stops it."


class _Lifespan(LifespanOn):
    """Why a start failed is told in a sentence at the end; uvicorn's way is a trace of calls."""

    async def send(self, message: LifespanSendMessage) -> None:
        if message["type"] == "lifespan.startup.failed":
            message = {"type": "lifespan.startup.failed", "message": ""}
        await super().send(message)


class _Server(uvicorn.Server):
    """Tells where it listens once it does."""

    def __init__(self, config: uvicorn.Config, announcement: str, starting: Starting) -> None:
        super().__init__(config)
        self.announcement = announcement
        self.starting = starting

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self.starting.give_up()
        super().handle_exit(sig, frame)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """SIGINT and SIGTERM end the server well: uvicorn's own way raises them again, and the exit code is theirs."""
        loop = asyncio.get_running_loop()
        for number in STOPPING:
            loop.add_signal_handler(number, self.handle_exit, number, None)
        try:
            yield
        finally:
            for number in STOPPING:
                loop.remove_signal_handler(number)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            settle_memory()
            announce(self.announcement)


async def _first(*awaited: Coroutine[Any, Any, object]) -> None:
    """Until one of them is done; the others are not waited for."""
    tasks = [asyncio.ensure_future(one) for one in awaited]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        task.cancel()


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises SettingError where the address is taken or is none of this machine's."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as error:
        why = (error.strerror or str(error)).partition(" (while")[0].lower()
        told = f"cannot listen on {host}:{port} ({why})"
        remedy = "choose another with --port or --host"
        if isinstance(error, PermissionError):
            remedy = "ports below 1024 are root's; take another, with a proxy before it"
        raise SettingError(f"{told}; {remedy}") from None


def settle_memory() -> None:
    """What is there at the start stays; it need not be looked through for garbage again and again."""
    gc.freeze()
    gc.set_threshold(GARBAGE)
    gc.enable()


def with_secret(settings: Settings, *, anew: bool = False) -> Settings:
    """The settings with a secret: a one-machine installation makes its own. SettingError where one must be given: for
    several processes, and, unless it is to be made `anew`, for a database that was worked on with another."""
    if settings.secret:
        return settings
    if not settings.database.startswith("sqlite:"):
        raise SettingError("RESPONDER_SECRET is not set; every process needs the same. `responder secret` makes one.")
    file = Path(settings.database.partition("///")[2].partition("?")[0]).resolve()
    if not (file.parent / KEPT_BESIDE).exists() and not anew and was_at_work(file):
        raise SettingError(
            f"{file} was worked on with a secret that is not here: set RESPONDER_SECRET as it was, or put {KEPT_BESIDE}"
            " back beside it. Only if it is lost, run `responder secret --accept`: with a new one no link in a mail of"
            " before works any more, and people who were erased are not known again."
        )
    return replace(settings, secret=local_secret(file.parent))


def _check_folder(database: str) -> None:
    """SQLite makes its file, and no folder for it. Raises SettingError."""
    file = database.removeprefix("sqlite:///").partition("?")[0] if database.startswith("sqlite:///") else ""
    folder = Path(file).parent
    if file and not folder.is_dir():
        raise SettingError(f"RESPONDER_DATABASE names a file in {folder}, and there is no such folder; make it first.")


def _state(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What tells that files have changed: names, times and sizes of a folder's and the library's."""
    library = library_of(folder)
    places = (folder, library) if library else (folder,)
    found = []
    for file in (file for place in places for file in sorted(place.glob("*.yaml"))):
        try:
            facts = file.stat()
        except FileNotFoundError:  # saved anew at this very moment
            continue
        found.append((str(file), facts.st_mtime_ns, facts.st_size))
    return tuple(found)


def _new_loop() -> asyncio.AbstractEventLoop:
    try:
        import uvloop
    except ImportError:
        return asyncio.new_event_loop()
    return uvloop.new_event_loop()
