"""`responder secret`: a new secret for RESPONDER_SECRET, and a database's change to another."""

from __future__ import annotations

import argparse

EPILOG = """examples:
  export RESPONDER_SECRET="$(responder secret)"
  responder secret --accept    with another RESPONDER_SECRET set than before, and every server stopped

It signs reply addresses and links, and knows erased people again: with another one, answers to older mails are no
longer known by their address, links of before do not work, and the erased are no longer held back from imports. So a
database that was worked on with one refuses another, until it is told to accept it: where one was lost or stolen."""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Print a new random secret, or accept another one for a database."
    parser.epilog = EPILOG
    parser.add_argument("--accept", action="store_true", help="from now on the database is worked on with the one set")
    parser.add_argument("--database", metavar="ADDRESS", help="with --accept: which (default: RESPONDER_DATABASE)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio
    import secrets

    from responder.cli.terminal import say

    if options.accept:
        return asyncio.run(_accept(options.database))
    say(secrets.token_urlsafe(48))
    return 0


async def _accept(address: str | None) -> int:
    from datetime import UTC, datetime

    from responder.cli.serving import with_secret
    from responder.cli.terminal import say
    from responder.config import read_settings
    from responder.store.connection.database import Database
    from responder.store.connection.reaching import must_be_there
    from responder.store.connection.schema import migrate
    from responder.store.connection.secrets import accept

    settings = read_settings(database=address)
    must_be_there(settings.database)
    settings = with_secret(settings, anew=True)
    database = Database(settings.database)
    try:
        await migrate(database)
        changed = await database.write(accept, settings.secret, datetime.now(UTC))
    finally:
        await database.close()
    say("accepted; links, reply addresses and erasures of before are not known any more" if changed else "as it was")
    return 0
