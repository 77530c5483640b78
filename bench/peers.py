"""The reply task, ours and others': an answer comes, the waiting dialog branches on it, the next message is decided and
kept. `python -m bench.peers [--contacts 1000] [--environment FOLDER]`

langgraph with its SQLite checkpointer, and dbos on SQLite and on PostgreSQL, are installed into an environment of their
own where they can be; each runs the same task in a process of its own. Ours takes every answer through
`Service.receive_text`, without HTTP, as theirs do, with synchronous=FULL. What is printed is answers a second, and how
many times ahead ours is.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

from bench.load import sender
from bench.processes import free_port
from bench.shop import ENVIRONMENT, Bench
from responder.channels.base import InboundText
from responder.service import Service
from tests.fakes.postgres import Postgres

PACKAGES = ("langgraph", "langgraph-checkpoint-sqlite", "dbos")
AT_ONCE = 32
UNCOUNTED = 100


async def ours(contacts: int, database: str) -> float:
    """Answers a second: stored, the dialog moved, the next message in the outbox. The first hundred are not counted:
    they load word lists, as the peers' first questions load theirs."""
    bench = Bench(database, free_port())
    await bench.prepare(contacts + UNCOUNTED)
    service = Service(bench.settings, environment=ENVIRONMENT)
    await service.start()
    await _answer_all(bench, service, range(UNCOUNTED), UNCOUNTED)
    begun = time.perf_counter()
    await _answer_all(bench, service, range(UNCOUNTED, contacts + UNCOUNTED), contacts + UNCOUNTED)
    rate = contacts / (time.perf_counter() - begun)
    await service.stop()
    return rate


async def _answer_all(bench: Bench, service: Service, numbers: range, handled: int) -> None:
    waiting = iter(numbers)

    async def answer() -> None:
        for number in waiting:
            text = InboundText(f"SM{number:032x}", sender(number), "+4759440000", "yes" if number % 2 else "no")
            await service.receive_text(bench.channel, text)

    await asyncio.gather(*(answer() for _ in range(AT_ONCE)))
    while (await bench.counts())["handled"] < handled:  # noqa: ASYNC110 (another connection is asked)
        await asyncio.sleep(0.05)


def environment(folder: Path) -> Path | None:
    """The peers' own Python, or None where they cannot be installed."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
    installed = subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=False)
    return python if installed.returncode == 0 else None


def theirs(python: Path, script: str, *arguments: str) -> float | None:
    done = subprocess.run(
        [python, Path(__file__).parent / script, *arguments], capture_output=True, text=True, check=False, timeout=600
    )
    if done.returncode:
        print(f"{script}: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
        return None
    return float(json.loads(done.stdout.strip().splitlines()[-1])["replies_per_second"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contacts", type=int, default=1_000, help="ours; the peers get a fifth of them")
    parser.add_argument("--environment", type=Path, default=Path(".venv-peers"), help="where the peers are installed")
    options = parser.parse_args()
    few = str(max(options.contacts // 5, 50))
    python = environment(options.environment.absolute())
    with tempfile.TemporaryDirectory(prefix="responder-peers-") as folder, Postgres() as postgres:
        sqlite = asyncio.run(ours(options.contacts, f"sqlite:///{folder}/ours.db"))
        on_postgres = asyncio.run(ours(options.contacts, asyncio.run(postgres.create())))
        print(f"responder on SQLite       {sqlite:8.0f} answers/s")
        print(f"responder on PostgreSQL   {on_postgres:8.0f} answers/s")
        if python is None:
            print("the peers cannot be installed here; nothing to compare with")
            return
        rows = [
            ("langgraph on SQLite", sqlite, theirs(python, "peer_langgraph.py", few)),
            ("dbos on SQLite", sqlite, theirs(python, "peer_dbos.py", few)),
            ("dbos on PostgreSQL", on_postgres, theirs(python, "peer_dbos.py", few, asyncio.run(postgres.create()))),
        ]
    for name, own, rate in rows:
        told = "did not run" if rate is None else f"{rate:8.0f} answers/s   ours is {own / rate:5.1f} times ahead"
        print(f"{name:25} {told}")


if __name__ == "__main__":
    main()
