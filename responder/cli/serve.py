"""`responder serve`: runs the server."""

from __future__ import annotations

import argparse

EPILOG = """examples:
  responder serve --demo               a shop to try, at http://127.0.0.1:8000/demo; nothing leaves the machine
  responder serve                      everything in one process, on SQLite
  responder serve --role web --host 0.0.0.0        on PostgreSQL: as many of these as wanted,
  responder serve --role worker                    and as many of these
  responder serve --reload             publish the folders of dialogs again whenever a file in them changes

Settings come from the environment (RESPONDER_DATABASE, RESPONDER_PUBLIC_URL, RESPONDER_SECRET, …; see README.md);
what is said here wins. Ctrl-C stops it: what was accepted is finished, or done after the next start."""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Run the server: webhooks, dialogs, timers, sending, mailboxes."
    parser.epilog = EPILOG
    parser.add_argument("--demo", action="store_true", help="publish the demo shop and show its page")
    parser.add_argument("--reload", action="store_true", help="publish folders of dialogs again when they change")
    parser.add_argument("--role", choices=("all", "web", "worker"), help="what this process does (default: all)")
    parser.add_argument("--host", help="the address to listen on (default: 127.0.0.1)")
    parser.add_argument("--port", type=port, help="the port to listen on (default: 8000; 0 takes a free one)")
    parser.add_argument("--database", metavar="ADDRESS", help="sqlite:///FILE or postgresql://…")
    parser.set_defaults(run=run)


def port(given: str) -> int:
    """A port number. Raises ArgumentTypeError, which argparse tells."""
    if not given.isdecimal() or int(given) > 65_535:
        raise argparse.ArgumentTypeError(f"'{given}' is not a port; use 0 to 65535")
    return int(given)


def run(options: argparse.Namespace) -> int:
    import gc
    import os

    from responder.config import read_settings

    database = options.database
    if options.demo and not database and not os.environ.get("RESPONDER_DATABASE"):
        # The demo's clock is moved; it must not meet a database that is in earnest.
        database = "sqlite:///responder-demo.db"
    # First, and before anything large is loaded: what cannot be used is told at once.
    settings = read_settings(host=options.host, port=options.port, role=options.role, database=database)

    gc.disable()  # nothing of what a start makes is garbage; `settle_memory` goes on from there
    from responder.cli.serving import Serving

    return Serving(settings, demo=options.demo, reload=options.reload).run()
