"""`responder doctor`: looks at a deployment from outside and inside, and says what to do where something is wrong."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from datetime import datetime

    from responder.cli.checkups.findings import Finding
    from responder.config import Settings
    from responder.store.connection.database import Database

EPILOG = """examples:
  responder doctor
  responder doctor --offline             only what this machine tells: database, disk, secrets, channels
  responder doctor --dkim mail2026       looks the DKIM key of that selector up, too

Run it where the server runs, with the same environment. Exit code: 0 all well, 1 something is wrong."""
COLOURS = {"well": "green", "wrong": "red", "advice": "yellow", "not checked": "faint"}


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Check a deployment, and tell what to do where something is wrong."
    parser.epilog = EPILOG
    parser.add_argument("--database", metavar="ADDRESS", help="which (default: RESPONDER_DATABASE)")
    parser.add_argument("--offline", action="store_true", help="ask nothing outside this machine and its database")
    parser.add_argument("--dkim", metavar="SELECTOR", default="", help="the selector that your mail server signs with")
    parser.add_argument("--authority", metavar="FILE", help="the certificate authority of a private public address")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio

    return asyncio.run(_examine(options))


async def _examine(options: argparse.Namespace) -> int:
    import os
    from datetime import UTC, datetime

    from responder.cli.terminal import counted, say
    from responder.config import read_settings
    from responder.store.connection.database import Database

    settings = read_settings(database=options.database)
    database = Database(settings.database)
    failures = 0
    try:
        async for finding in _findings(options, settings, database, os.environ, datetime.now(UTC)):
            failures += finding.state == "wrong"
            _tell(finding)
    finally:
        await database.close()
    say(f"{counted(failures, 'thing')} to mend" if failures else "nothing is wrong")
    return 1 if failures else 0


async def _findings(
    options: argparse.Namespace, settings: Settings, database: Database, environment: Mapping[str, str], now: datetime
) -> AsyncIterator[Finding]:
    import asyncio
    from datetime import UTC, datetime

    from responder.cli.checkups import address
    from responder.cli.checkups import database as data
    from responder.cli.checkups.secret import check_secret
    from responder.cli.checkups.settings import check_settings
    from responder.store.connection.reaching import is_missing

    for finding in check_settings(settings, environment):
        yield finding
    yield await check_secret(settings, database)
    for finding in await data.check_database(database):
        yield finding
    for finding in data.check_file(database):
        yield finding
    yield data.check_disk(database)
    missing = is_missing(database.url)  # looking into it would make it
    for finding in await data.check_work(database, now) if not missing else ():
        yield finding
    if not options.offline:
        for finding in await asyncio.to_thread(lambda: list(address.check_address(settings, now, options.authority))):
            yield finding
        # By the clock of this moment: what was asked before may have taken long.
        yield await asyncio.to_thread(address.check_clock, settings, datetime.now(UTC))
    if missing:
        return
    async for finding in _of_channels(options, settings, database, environment, now):
        yield finding


async def _of_channels(
    options: argparse.Namespace, settings: Settings, database: Database, environment: Mapping[str, str], now: datetime
) -> AsyncIterator[Finding]:
    import asyncio
    from collections import Counter

    from responder.cli.checkups import arrivals, channels, mailboxes
    from responder.cli.checkups.findings import unchecked, wrong
    from responder.errors import StoreError
    from responder.store.backup.restoring import restored
    from responder.store.catalogue import changed_shops
    from responder.store.outward.lately import ends_since, put_off

    try:
        shops = await database.read(changed_shops, 0)
        held = {one.key for one in await database.read(restored)}
        ends = await database.read(ends_since, now - arrivals.SPAN)
        waits = await database.read(put_off)
    except StoreError:
        yield unchecked("channels", "the database does not answer, or lacks this version's tables")
        return
    if not shops:
        yield wrong("merchants", "none is published", "publish one: `responder publish dialogs/<shop>`")
    for shop in shops:
        for finding in channels.check_offers(shop, settings):
            yield finding
        for record in shop.records.values():
            yield channels.check_channel(record, environment, (record.merchant, record.id) in held)
            for finding in arrivals.check_arrivals(record, ends.get((record.merchant, record.id), Counter())):
                yield finding
            for finding in arrivals.check_put_off(record, waits.get((record.merchant, record.id), ()), now):
                yield finding
            if record.gateway == "twilio" and not options.offline:
                yield await channels.check_gateway(record, environment, settings)
            if record.kind == "email" and not options.offline:
                for finding in await mailboxes.check_mailbox(record, environment):
                    yield finding
    domains = sorted({domain for shop in shops for domain in channels.domains_of(shop)})
    for domain in domains if not options.offline else ():
        for finding in await asyncio.to_thread(channels.check_domain, domain, options.dkim):
            yield finding


def _tell(finding: Finding) -> None:
    from responder.cli.terminal import coloured, say, shown

    mark = coloured(f"{finding.state:<12}", COLOURS[finding.state])
    say(f"{mark}{shown(finding.subject)}: {shown(finding.text)}")
    if finding.remedy:
        say(f"{'':<12}→ {shown(finding.remedy)}")
