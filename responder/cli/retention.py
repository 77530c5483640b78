"""`responder retention`: what has had its time, and letting it go now."""

from __future__ import annotations

import argparse

EPILOG = """examples:
  responder retention            count what has had its time, and change nothing
  responder retention --now      let it go

How long each kind of data is kept stands under `keep:` in merchant.yaml. The server does this once a day by itself."""


def add_to(parser: argparse.ArgumentParser) -> None:
    from responder.cli.opened import add_database

    parser.description = "Count, or let go of, data that has been kept for as long as the merchant keeps it."
    parser.epilog = EPILOG
    parser.add_argument("--now", action="store_true", help="let it go now")
    add_database(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio

    return asyncio.run(_run(options))


async def _run(options: argparse.Namespace) -> int:
    from responder.cli.opened import merchants_of, opened
    from responder.cli.terminal import say

    async with opened(options.database) as service:
        for merchant in merchants_of(service, options.merchant):
            found = await service.retention.apply(merchant, act=options.now)
            told = ", ".join(f"{number:,} {name}" for name, number in found.items() if number) or "nothing"
            say(f"{merchant}: {told} {'gone' if options.now else 'to go; --now does it'}")
    return 0
