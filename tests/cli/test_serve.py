"""`responder serve` as a process: it says where it is, publishes the demo, takes up changes, and stops when told."""

from __future__ import annotations

import contextlib
import os
import queue
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.command import DIALOGS, GREETING, environment, process, shop
from tests.fakes.smtp import free_port
from tests.starts import start


class Server:
    """A server process and what it prints, line by line."""

    def __init__(self, folder: Path, *arguments: str, cold: bool = False, **more: str) -> None:
        self.process = start(
            "responder.cli", "serve", "--port", "0", *arguments, cold=cold,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=folder, env=environment(**more), text=True,
        )  # fmt: skip
        self.lines: queue.Queue[str] = queue.Queue()
        self.seen: list[str] = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self.process.stdout or ():
            self.lines.put(line)

    def wait_for(self, pattern: str, seconds: float = 60) -> re.Match[str]:
        deadline = time.monotonic() + seconds
        while True:
            try:
                self.seen.append(self.lines.get(timeout=max(0.01, deadline - time.monotonic())))
            except queue.Empty:
                raise AssertionError(f"{pattern!r} never came; there was {self.seen}") from None
            found = re.search(pattern, self.seen[-1])
            if found:
                return found

    def stop(self, number: int = signal.SIGTERM) -> int:
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(30)
        if self.process.stdout:
            self.process.stdout.close()
        return code


@pytest.fixture
def started() -> Iterator[list[Server]]:
    servers: list[Server] = []
    yield servers
    for server in servers:
        if server.process.poll() is None:
            server.process.kill()
            server.process.wait()


def get(address: str) -> tuple[int, str]:
    with urllib.request.urlopen(address, timeout=20) as answer:
        return answer.status, answer.read().decode()


def test_the_demo_is_one_command(tmp_path: Path, started: list[Server]) -> None:
    shutil.copytree(DIALOGS, tmp_path / "dialogs")
    server = Server(tmp_path, "--demo", cold=True)
    started.append(server)
    address = server.wait_for(r"Be the customer: (http://127\.0\.0\.1:\d+)/demo").group(1)
    status, page = get(f"{address}/demo")
    assert (status, "Fjord Kaffe" in page) == (200, True)
    assert get(f"{address}/healthz")[0] == 200
    taken = process("serve", "--demo", "--port", address.rsplit(":", 1)[1], folder=tmp_path)
    assert taken.returncode == 2
    assert b"address already in use" in taken.stderr
    assert server.stop() == 0
    assert (tmp_path / "responder-demo.db").exists()
    assert (tmp_path / ".responder-secret").stat().st_mode & 0o077 == 0
    assert not any("Traceback" in line for line in server.seen)


def test_changed_dialogs_are_published_again_and_broken_ones_are_not(tmp_path: Path, started: list[Server]) -> None:
    folder = shop(tmp_path / "dialogs" / "mine", greeting=GREETING)
    server = Server(tmp_path, "--reload")
    started.append(server)
    server.wait_for(r"Responder listens on http://127\.0\.0\.1:\d+ \(all\)")
    (folder / "greeting.yaml").write_text(GREETING.replace("2 days", "2d"), "utf-8")
    server.wait_for(r"greeting\.yaml:9:.*'2d' is not a duration")
    server.wait_for("nothing was published")
    (folder / "greeting.yaml").write_text(GREETING.replace("2 days", "5 days"), "utf-8")
    server.wait_for("mine has been published again")
    assert server.stop(signal.SIGINT) == 0
    pulled = process("pull", "mine", "--into", "pulled", folder=tmp_path)
    assert pulled.returncode == 0, pulled.stderr
    assert "within: 5 days" in (tmp_path / "pulled" / "greeting.yaml").read_text("utf-8")


def test_it_says_which_channels_are_up_and_which_are_parked_and_why(tmp_path: Path, started: list[Server]) -> None:
    folder = shop(tmp_path / "dialogs" / "mine", greeting=GREETING)
    file = folder / "merchant.yaml"
    account = "gateway: twilio\n    account: env SHOP_ACCOUNT\n    token: env SHOP_TOKEN"
    file.write_text(file.read_text("utf-8").replace("gateway: simulated", account, 1), "utf-8")
    assert process("publish", str(folder), folder=tmp_path).returncode == 0
    for role in ("all", "worker"):
        tokens = {"RESPONDER_API_TOKENS": f"mine={'m' * 32} mien={'n' * 32}"}
        server = Server(tmp_path, "--role", role, SHOP_ACCOUNT="AC" + "a" * 32, **tokens)
        started.append(server)
        server.wait_for(r"^mine: sms \+4759440000 is parked: SHOP_TOKEN is not in the environment; set it and start")
        server.wait_for("^mine: email hei@fjordkaffe.example is up$")
        server.wait_for(
            "^RESPONDER_PUBLIC_URL is not set, so that no text and no report from the gateway can be believed"
        )
        if role == "all":
            server.wait_for("^RESPONDER_API_TOKENS names 'mien', which is not published here; did you mean 'mine'")
        assert server.stop() == 0


def test_it_says_that_nothing_is_published(tmp_path: Path, started: list[Server]) -> None:
    server = Server(tmp_path)
    started.append(server)
    server.wait_for("Nothing is published here yet: responder publish")
    assert server.stop() == 0


def wait_until_ready(server: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(600):
        with contextlib.suppress(OSError):
            if get(f"http://127.0.0.1:{port}/readyz")[0] == 200:
                return
        assert server.poll() is None
        time.sleep(0.1)
    raise AssertionError("it did not become ready")


def test_it_goes_on_when_nobody_reads_what_it_says(tmp_path: Path) -> None:
    """`responder serve | head -1`, or a collector of logs that has died: no reason to end, or to refuse messages."""
    folder = shop(tmp_path / "dialogs" / "mine", greeting=GREETING)
    assert process("publish", str(folder), folder=tmp_path).returncode == 0
    read, write = os.pipe()
    os.close(read)
    port = free_port()
    server = start(
        "responder.cli", "serve", "--port", str(port),
        stdout=write, stderr=subprocess.DEVNULL, cwd=tmp_path, env=environment(),
    )  # fmt: skip
    os.close(write)
    try:
        wait_until_ready(server, port)
        time.sleep(1)
        assert server.poll() is None
        assert get(f"http://127.0.0.1:{port}/readyz")[0] == 200
        server.terminate()
        assert server.wait(30) == 0
    finally:
        server.kill()


def test_it_goes_on_when_its_log_is_not_read(tmp_path: Path) -> None:
    """What reads it hangs, and the pipe is full: customers' messages matter more than lines about them."""
    read, write = os.pipe()
    port = free_port()
    server = start(
        "responder.cli", "serve", "--port", str(port),
        stdout=subprocess.DEVNULL, stderr=write, cwd=tmp_path, env=environment(),
    )  # fmt: skip
    os.close(write)
    try:
        wait_until_ready(server, port)
        for _ in range(700):  # a line of 120 bytes for each of them
            with socket.create_connection(("127.0.0.1", port), timeout=10) as nonsense:
                nonsense.sendall(b"nonsense\r\n\r\n")
                assert nonsense.recv(100).startswith(b"HTTP/1.1 400")
        assert get(f"http://127.0.0.1:{port}/readyz")[0] == 200
        server.terminate()
        assert server.wait(30) == 0
    finally:
        server.kill()
        os.close(read)


def test_a_worker_listens_on_no_port_and_stops_when_told(tmp_path: Path, started: list[Server]) -> None:
    server = Server(tmp_path, "--role", "worker")
    started.append(server)
    server.wait_for("it listens on no port")
    assert server.stop() == 0


@pytest.mark.parametrize(
    ("arguments", "settings", "told"),
    [
        (["--demo", "--role", "web"], {}, "the demo runs in one process"),
        ([], {"RESPONDER_SECRET": "short"}, "RESPONDER_SECRET is too short"),
        ([], {"RESPONDER_LOG": "loud"}, "RESPONDER_LOG is 'loud'"),
        ([], {"RESPONDER_PORT": "eighty"}, "RESPONDER_PORT is 'eighty'"),
        ([], {"RESPONDER_PORT": "99999"}, "RESPONDER_PORT is '99999'; it must be from 0 to 65535"),
        ([], {"RESPONDER_BATCH": "0"}, "RESPONDER_BATCH is '0'; it must be from 1 to"),
        ([], {"RESPONDER_DATABASE": "sqlite:////no/such/folder/r.db"}, "a file in /no/such/folder, and there is no"),
        (["--database", "postgresql://nobody@127.0.0.1:1/none"], {}, "RESPONDER_SECRET is not set"),
        (["--host", "192.0.2.1"], {}, "cannot listen on 192.0.2.1"),
    ],
)
def test_settings_that_cannot_be_used(
    arguments: list[str], settings: dict[str, str], told: str, tmp_path: Path
) -> None:
    done = process("serve", *arguments, folder=tmp_path, **settings)
    assert done.returncode == 2
    assert told in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_ipv6_loopback_is_an_address_too(tmp_path: Path, started: list[Server]) -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no IPv6")
    server = Server(tmp_path, "--host", "::1")
    started.append(server)
    assert server.wait_for(r"listens on (http://\[::1\]:\d+)")
    assert server.stop() == 0
