"""`responder restore`: a backup becomes the database again."""

from __future__ import annotations

import argparse

EPILOG = """examples:
  responder restore responder-2026-11-20.backup

Stop every server first. On SQLite the present file is kept beside it; a PostgreSQL database must be empty. If this is
cut short, do it once more; until then no server works on half of a database.

Afterwards nothing is sent until the gateway has been asked what came in and what went out since the backup: opt-outs
come first. `responder serve` does this by itself; `responder doctor` tells how far it is. Lost are the events that the
shop posted since (it should post them again) and clicks on unsubscribe links."""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Put a backup in the place of the database, after verifying it."
    parser.epilog = EPILOG
    parser.add_argument("file", help="what `responder backup` has made")
    parser.add_argument("--database", metavar="ADDRESS", help="which (default: RESPONDER_DATABASE)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio

    return asyncio.run(_restore(options))


async def _restore(options: argparse.Namespace) -> int:
    from datetime import UTC, datetime
    from pathlib import Path

    from responder.cli.terminal import counted, say
    from responder.config import read_settings
    from responder.store.backup.putting_back import put_back

    settings = read_settings(database=options.database)
    held, kept = await put_back(settings.database, Path(options.file), datetime.now(UTC))
    if kept is not None:
        say(f"the database that was there is kept as {kept}")
    say(f"restored; {counted(held, 'channel')} held until the gateway has been asked. Start `responder serve`.")
    return 0
