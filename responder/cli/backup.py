"""`responder backup`: a copy of the database while everything goes on."""

from __future__ import annotations

import argparse

EPILOG = """examples:
  responder backup responder-$(date +%F).backup
  responder backup /mnt/safe/monday.backup --database postgresql://localhost/responder

The server may go on working meanwhile. The backup holds personal data: keep it as safe as the database, and no longer.
RESPONDER_SECRET and the secrets of merchants are not in it; keep them elsewhere."""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Copy the database to a file, consistently, while everything goes on."
    parser.epilog = EPILOG
    parser.add_argument("file", help="where to; it must not be there yet")
    parser.add_argument("--database", metavar="ADDRESS", help="which (default: RESPONDER_DATABASE)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio

    return asyncio.run(_back_up(options))


async def _back_up(options: argparse.Namespace) -> int:
    import asyncio
    from pathlib import Path

    from responder.cli.terminal import say
    from responder.config import read_settings
    from responder.store.backup.backups import back_up
    from responder.store.connection.database import Database

    database = Database(read_settings(database=options.database).database)
    try:
        size = await asyncio.to_thread(back_up, database.url, Path(options.file))
    finally:
        await database.close()
    say(f"{options.file}: {size / 1_000_000:,.1f} MB")
    return 0
