"""`responder migrate`: brings the database up to this version."""

from __future__ import annotations

import argparse

EPILOG = """examples:
  responder migrate
  responder migrate --database postgresql://localhost/responder

`responder serve` and `responder publish` do this as well; with several machines, run it once before they start."""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Create the database, or bring it up to this version."
    parser.epilog = EPILOG
    parser.add_argument("--database", metavar="ADDRESS", help="which (default: RESPONDER_DATABASE)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio

    from responder.cli.terminal import say
    from responder.config import read_settings

    changed = asyncio.run(_migrate(read_settings(database=options.database).database))
    say("the database has been brought up to date" if changed else "the database is up to date")
    return 0


async def _migrate(address: str) -> bool:
    from responder.store.connection.database import Database
    from responder.store.connection.schema import migrate

    database = Database(address)
    try:
        return await migrate(database)
    finally:
        await database.close()
