"""How long it takes from starting the server to its first answer, and to check a hundred dialogs.

`python -m bench.start [--dialogs 100] [--times 5]`. The floor is an interpreter that starts and imports the libraries
that are given (Starlette, uvicorn, SQLModel) and nothing of ours. Each is the best of several times, in seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from bench.load import request
from bench.processes import free_port, start_server, stop, wait_for
from bench.shop import SCRIPT, Bench

LIBRARIES = "import sqlmodel, starlette.applications, starlette.routing, uvicorn, jinja2, sqlalchemy.ext.asyncio"


def timed(*command: str) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def to_first_answer(bench: Bench, number: int) -> float:
    """From starting the process until a signed webhook has been answered."""
    begun = time.perf_counter()
    process = start_server(bench, "all")
    try:
        wait_for(bench.port, pause=0.01)
        head, _, body = request(bench.port, number).partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
        address = f"http://127.0.0.1:{bench.port}/webhooks/twilio/sms"
        with urllib.request.urlopen(urllib.request.Request(address, body, headers), timeout=20) as answer:
            answer.read()
        return time.perf_counter() - begun
    finally:
        stop([process])


def write_dialogs(folder: Path, dialogs: int) -> None:
    (folder / "merchant.yaml").write_text('name: Fjord Kaffe\nlanguage: en\nchannels:\n  - sms: "+4759440000"\n')
    for number in range(dialogs):
        (folder / f"dialog{number}.yaml").write_text(SCRIPT.replace("name: Confirm", f"name: Confirm {number}"))


def measure(options: argparse.Namespace, folder: Path) -> None:
    bench = Bench(f"sqlite:///{folder}/start.db", free_port())
    asyncio.run(bench.prepare(options.times))
    shop = folder / "shop"
    shop.mkdir()
    write_dialogs(shop, options.dialogs)
    floors, starts, checks = [], [], []
    for number in range(options.times):
        floors.append(timed(sys.executable, "-c", LIBRARIES))
        starts.append(to_first_answer(bench, number))
        checks.append(timed(sys.executable, "-m", "responder.cli", "check", str(shop)))
    print(f"floor: the libraries   {min(floors):5.2f} s")
    print(f"to the first answer    {min(starts):5.2f} s   ratio {min(starts) / min(floors):.2f}")
    print(f"check {options.dialogs:3} dialogs      {min(checks):5.2f} s   ratio {min(checks) / min(floors):.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dialogs", type=int, default=100)
    parser.add_argument("--times", type=int, default=5)
    with tempfile.TemporaryDirectory(prefix="responder-bench-") as folder:
        measure(parser.parse_args(), Path(folder))


if __name__ == "__main__":
    main()
