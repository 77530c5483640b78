"""`responder retry`: inputs that could not be handled and were set aside, and trying them again."""

from __future__ import annotations

import argparse
from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from responder.service import Service

EPILOG = """examples:
  responder retry                 list what was set aside, with the reason, and change nothing
  responder retry 0d5c1f… 9a3b2e… try these again (the beginning of an id is enough)
  responder retry --all           try all of it again

An input (a text, a mail, an event, a timer) that fails three times is set aside, so that others go on. Mend what the
reason names, most often a script, and publish it; then try again. A running server takes them up within seconds."""
MOST_LISTED = 100
SHORT_ID = 12


def add_to(parser: argparse.ArgumentParser) -> None:
    from responder.cli.opened import add_database

    parser.description = "List, or try again, what could not be handled."
    parser.epilog = EPILOG
    parser.add_argument("inputs", nargs="*", metavar="ID", help="which, as they are listed")
    parser.add_argument("--all", action="store_true", help="try all of it again")
    add_database(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio

    return asyncio.run(_run(options))


async def _run(options: argparse.Namespace) -> int:
    from responder.cli.opened import merchants_of, opened
    from responder.errors import SettingError

    if options.all and options.inputs:
        raise SettingError("Give ids, or --all, not both.")
    async with opened(options.database) as service:
        merchants = merchants_of(service, options.merchant)
        if options.all or options.inputs:
            return await _again(service, merchants, options.inputs)
        for merchant in merchants:
            await _list(service, merchant)
    return 0


async def _list(service: Service, merchant: str) -> None:
    from responder.cli.terminal import counted, say, shown
    from responder.store.inward.inputs import count_set_aside, set_aside

    rows = await service.store.read(set_aside, merchant, MOST_LISTED)
    number = await service.store.read(count_set_aside, merchant)
    say(f"{merchant}: {counted(number, 'input')} set aside")
    for row in rows:
        told = f"{row['set_aside_at']:%Y-%m-%d %H:%M} UTC  {row['kind']}  {shown(row['error'] or '')}"
        say(f"  {row['id'][:SHORT_ID]}  {told}")
    if number > len(rows):
        say(f"  … and {number - len(rows)} older")


async def _again(service: Service, merchants: Collection[str], inputs: Collection[str]) -> int:
    """1 where an id is of none that is set aside; the others are tried all the same."""
    from responder.cli.terminal import complain, counted, say
    from responder.store.inward.inputs import take_back

    now = service.clock.now()
    number, unknown = 0, set(inputs)
    for merchant in merchants:
        for beginning in inputs or [""]:
            taken = await service.store.write(take_back, merchant, beginning, now)
            number += taken
            if taken:
                unknown.discard(beginning)
    say(f"{counted(number, 'input')} to be tried again")
    for beginning in sorted(unknown):
        complain(f"nothing that is set aside has an id that begins with '{beginning}'")
    return 1 if unknown else 0
