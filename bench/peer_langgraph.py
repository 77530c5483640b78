"""The reply task in langgraph with its SQLite checkpointer: ask, wait for the answer, branch, answer. Runs in the
peers' own environment; prints one JSON line with replies per second."""

from __future__ import annotations

import json
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from typing import TypedDict

from langgraph.checkpoint.sqlite import SqliteSaver
from langgraph.graph import END, START, StateGraph
from langgraph.types import Command, interrupt

TEXTS = {True: "You're in! Show code WELCOME10 for 10% off.", False: "No problem, we won't text you offers."}


class Dialog(TypedDict, total=False):
    reply: str
    outbox: list[str]


def ask(state: Dialog) -> Dialog:
    reply = interrupt("Reply YES to get our offers by text.")
    return {"reply": reply}


def answer(state: Dialog) -> Dialog:
    yes = state["reply"].strip().casefold() in ("yes", "ja", "y")
    return {"outbox": [TEXTS[yes]]}


def main(contacts: int) -> None:
    graph = StateGraph(Dialog)
    graph.add_node("ask", ask)
    graph.add_node("answer", answer)
    graph.add_edge(START, "ask")
    graph.add_edge("ask", "answer")
    graph.add_edge("answer", END)
    with tempfile.TemporaryDirectory() as folder:
        connection = sqlite3.connect(Path(folder) / "peer.db", check_same_thread=False)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        dialog = graph.compile(checkpointer=SqliteSaver(connection))
        threads = [{"configurable": {"thread_id": f"contact-{number}"}} for number in range(contacts)]
        for thread in threads:
            dialog.invoke({}, thread)
        began = time.perf_counter()
        for number, thread in enumerate(threads):
            state = dialog.invoke(Command(resume="yes" if number % 2 else "no"), thread)
            assert state["outbox"] == [TEXTS[bool(number % 2)]]
        print(json.dumps({"replies_per_second": contacts / (time.perf_counter() - began)}))


if __name__ == "__main__":
    main(int(sys.argv[1]))
