"""The processes of a benchmark: started, watched, stopped; what they cost, and what is told about it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.shop import ENVIRONMENT, Bench


def start_server(bench: Bench, role: str) -> subprocess.Popen[bytes]:
    environment = {
        **os.environ, **ENVIRONMENT, "RESPONDER_DATABASE": bench.settings.database,
        "RESPONDER_PORT": str(bench.port), "RESPONDER_PUBLIC_URL": bench.settings.public_url,
        "RESPONDER_LOG": "warning", "RESPONDER_GATEWAY_URL": bench.settings.gateway_url,
    }  # fmt: skip
    return subprocess.Popen([sys.executable, "-m", "responder.cli", "serve", "--role", role], env=environment)


@contextmanager
def server(bench: Bench) -> Iterator[list[subprocess.Popen[bytes]]]:
    """The real server: one process on SQLite, one for the web and one that works on PostgreSQL."""
    roles = ["all"] if bench.settings.database.startswith("sqlite") else ["web", "worker"]
    started = [start_server(bench, role) for role in roles]
    try:
        wait_for(bench.port)
        yield started
    finally:
        stop(started)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def wait_for(port: int, seconds: float = 40.0, pause: float = 0.05) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(pause)
    raise SystemExit("the server did not start")


def stop(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.send_signal(signal.SIGTERM)
    for process in processes:
        process.wait(20)


def memory(process: subprocess.Popen[bytes]) -> int:
    """The most resident memory that a process has had, in MB."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


def processor_time(processes: Sequence[subprocess.Popen[bytes]]) -> float:
    """Seconds of processor time that processes have used so far."""
    fields = [Path(f"/proc/{one.pid}/stat").read_text().rpartition(")")[2].split() for one in processes]
    return sum(int(one[11]) + int(one[12]) for one in fields) / os.sysconf("SC_CLK_TCK")


async def costing(processes: Sequence[subprocess.Popen[bytes]], *what: int) -> dict[str, Any]:
    """One load, with the processor time that the server needed for each message (microseconds)."""
    before = processor_time(processes)
    found = await load(*what)
    found["cost"] = (processor_time(processes) - before) / what[2] * 1e6
    return found


async def load(port: int, first: int, count: int, connections: int, rate: int = 0) -> dict[str, Any]:
    arguments = [str(value) for value in (port, first, count, connections, rate)]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.load", *arguments, stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate()
    found: dict[str, Any] = json.loads(output)
    found["rate"] = count / found["seconds"]
    return found


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("nan")


def spread(values: Sequence[float]) -> str:
    return f"p50 {percentile(values, 0.5):6.1f} ms   p99 {percentile(values, 0.99):6.1f} ms"
