"""The reply task in dbos: a workflow a contact asks, waits for the answer with recv, branches and answers in a step.
Runs in the peers' own environment; takes the count and, for PostgreSQL, a URL; prints one JSON line."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from dbos import DBOS, DBOSConfig, SetWorkflowID

TEXTS = {True: "You're in! Show code WELCOME10 for 10% off.", False: "No problem, we won't text you offers."}


@DBOS.step()
def say(text: str) -> str:
    return text


@DBOS.workflow()
def dialog() -> str:
    say("Reply YES to get our offers by text.")
    reply = DBOS.recv(timeout_seconds=600)
    yes = str(reply).strip().casefold() in ("yes", "ja", "y")
    return say(TEXTS[yes])


def main(contacts: int, database: str) -> None:
    config: DBOSConfig = {"name": "peer", "system_database_url": database, "log_level": "ERROR"}
    DBOS(config=config)
    DBOS.launch()
    handles = []
    for number in range(contacts):
        with SetWorkflowID(f"contact-{number}"):
            handles.append(DBOS.start_workflow(dialog))
    began = time.perf_counter()
    with ThreadPoolExecutor(16) as pool:
        replies = range(contacts)
        list(pool.map(lambda number: DBOS.send(f"contact-{number}", "yes" if number % 2 else "no"), replies))
    for number, handle in enumerate(handles):
        assert handle.get_result() == TEXTS[bool(number % 2)]
    print(json.dumps({"replies_per_second": contacts / (time.perf_counter() - began)}))
    DBOS.destroy()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else f"sqlite:///{Path(folder) / 'peer.db'}")
