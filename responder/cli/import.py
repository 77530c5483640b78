"""`responder import`: takes the contacts of a CSV file in; of a file with a mistake, none."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from responder.service.contacts.moments import Order
    from responder.store.rights.importing import Taken

EPILOG = """examples:
  responder import customers.csv --source "till of the shop in Bergen"
  responder import club.csv --source "club form, autumn 2025" --basis consent --declared-by "Kari Nordmann"

The first line names the columns: sms, email, language, country, time_zone, tags, consent_sms, consent_email,
consent (both channels), consented_at, opted_out, opted_out_sms, opted_out_email, opted_out_at, last_order,
consent_wording, consent_url, consent_ip; any other is a field. Many names of other systems are known for these, such
as `unsubscribed`, `samtykke` and `accepts marketing`. With --basis and no column of consents, everyone in the file
counts as having consented, except those who have opted out.

A column that is not known and sounds of opting out (`Suppressed`, `reservasjon`) is read as that. One that sounds of
consent stops an import that would allow anything, until --column tells what it is: a known column, `field` or `ignore`.
Dates such as 03/04/2025 need --dates, unless another date of their column tells what comes first.

A `no` in a column of consents, and a `yes` or a date in one of opt-outs, takes the consent back; an empty cell does
neither. What a customer has withdrawn stays withdrawn, whatever the file says.

soft-opt-in is for existing customers who bought something similar and could say no at that time and in every message
(ePrivacy Art 13(2)); it lasts a year after the last order, and never allows texts in the US and Canada."""
MOST_TOLD = 50


def add_to(parser: argparse.ArgumentParser) -> None:
    from responder.cli.opened import add_database

    parser.description = "Take in contacts with their fields, tags and consents. Of a file with a mistake, none."
    parser.epilog = EPILOG
    parser.add_argument("file", help="a CSV file: , or ; between cells, in UTF-8, UTF-16 or Windows")
    parser.add_argument("--source", required=True, metavar="TEXT", help="where these contacts come from, kept as proof")
    parser.add_argument("--basis", choices=("consent", "soft-opt-in"), help="what allows marketing to them")
    parser.add_argument("--declared-by", default="", metavar="NAME", help="the person who declares their consents")
    parser.add_argument(
        "--column", action="append", default=[], type=meaning, metavar="NAME=WHAT", help="what a column is (see below)"
    )
    parser.add_argument("--dates", choices=("day-first", "month-first"), help="how to read 03/04/2025")
    add_database(parser)
    parser.set_defaults(run=run)


def meaning(written: str) -> tuple[str, str]:
    """`NAME=WHAT` of --column. Raises ArgumentTypeError."""
    from responder.service.contacts.headings import MEANINGS

    name, _, what = written.rpartition("=")
    if not name.strip() or what.strip() not in MEANINGS:
        raise argparse.ArgumentTypeError(f"write it as 'NAME=WHAT', where WHAT is one of {', '.join(MEANINGS)}")
    return name.strip(), what.strip()


def run(options: argparse.Namespace) -> int:
    import asyncio
    from pathlib import Path

    return asyncio.run(_import(Path(options.file).read_bytes(), options))


async def _import(data: bytes, options: argparse.Namespace) -> int:
    from responder.cli.opened import opened
    from responder.cli.terminal import complain, counted, note
    from responder.service.contacts.rows import read_people
    from responder.service.contacts.table import read_table
    from responder.store.rights.importing import Import

    async with opened(options.database) as service:
        merchant = service.rights.only_merchant(options.merchant)
        basis = "soft opt-in" if options.basis == "soft-opt-in" else options.basis
        table, mistakes = read_table(data, dict(options.column))
        country = service.library.shops[merchant].merchant.country
        dates = _order(options.dates)
        people, more = read_people(table, country, service.clock.now(), basis=basis, dates=dates)
        mistakes += more
        if mistakes:
            for mistake in mistakes[:MOST_TOLD]:
                complain(f"{options.file}, {mistake}")
            told = f" (the first {MOST_TOLD} are shown)" if len(mistakes) > MOST_TOLD else ""
            complain(f"{counted(len(mistakes), 'mistake')}{told}; nothing was imported")
            return 1
        for name in (one.heading for one in table.suspects.values() if one.sounds == "out"):
            note(f"the column '{name}' is read as an opt-out; if it is none, say --column '{name}=field'")
        about = Import(merchant, options.source, basis or "consent", options.declared_by)
        _tell(await service.rights.take_in(about, people))
    return 0


def _order(written: str | None) -> Order | None:
    orders: dict[str, Order] = {"day-first": "day first", "month-first": "month first"}
    return orders.get(written or "")


def _tell(taken: Taken) -> None:
    from responder.cli.terminal import counted, note, say

    for line, why in taken.kept_out[:MOST_TOLD]:
        note(f"line {line}: {why}")
    if len(taken.kept_out) > MOST_TOLD:
        note(f"… and {len(taken.kept_out) - MOST_TOLD} more such lines")
    say(
        f"{counted(taken.new, 'new contact')}, {taken.known} known, {counted(taken.consents, 'consent')} added, "
        f"{counted(taken.withdrawn, 'consent')} withdrawn"
    )
