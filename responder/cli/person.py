"""`responder person`: one person's data out of the server, erased, or two contacts made one."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from responder.service.rights import Rights

EPILOG = """examples:
  responder person export kari@post.example --out kari.json
  responder person export +4790000001 --out kari.csv
  responder person erase +4790000001
  responder person merge +4790000001 kari@post.example

The CSV is safe to open in a spreadsheet: what would be a formula, phone numbers too, begins with an apostrophe.
Erasure leaves a keyed hash of each address, so that nobody writes there again; the gateway is asked to delete its
copies, until it has. The mails in the shop's own mailbox are the shop's to delete. With --keep-proof the ledger of
consents stays for as long as claims may be brought (GDPR Art 17(3)(e)), found only by whoever knows the address."""
COLUMNS = ("kind", "at", "name", "value")
TIMES = ("at", "received_at", "started_at", "opened_at", "since", "created_at", "due")


def add_to(parser: argparse.ArgumentParser) -> None:
    from responder.cli.opened import add_database

    parser.description = "A person's rights: their data, its erasure, and one person under two addresses."
    parser.epilog = EPILOG
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    export = what.add_parser("export", help="write everything that is known of a person into a file")
    export.add_argument("--out", required=True, metavar="FILE", help="FILE.json or FILE.csv; must not be there yet")
    erase = what.add_parser("erase", help="erase a person for good")
    erase.add_argument("--yes", action="store_true", help="do not ask")
    erase.add_argument("--keep-proof", action="store_true", help="keep what proves consent, for legal claims")
    merge = what.add_parser("merge", help="make two contacts one person; the strictest consent counts")
    for action in (export, erase, merge):
        action.add_argument("address", help="a phone number or e-mail address")
        add_database(action)
    merge.add_argument("other", help="an address of the contact that becomes part of the first")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio

    return asyncio.run(_run(options))


async def _run(options: argparse.Namespace) -> int:
    from responder.cli.opened import opened

    async with opened(options.database) as service:
        if options.what == "export":
            return await _export(service.rights, options)
        if options.what == "erase":
            return await _erase(service.rights, options)
        return await _merge(service.rights, options)


async def _export(rights: Rights, options: argparse.Namespace) -> int:
    import json

    from responder.cli.terminal import counted, say
    from responder.service.spreadsheet import as_csv, write_private

    found = await rights.export(options.address, options.merchant)
    if options.out.lower().endswith(".csv"):
        text = as_csv(COLUMNS, flat(found))
    else:
        text = json.dumps(found, ensure_ascii=False, indent=2, default=plain) + "\n"
    write_private(options.out, text)
    say(f"{counted(sum(map(len, found.values())), 'row')} written to {options.out}")
    return 0


def plain(value: Any) -> str:
    """What JSON has no form for: instants in ISO 8601, raw mails as text where they are text, else in base64."""
    import base64

    if isinstance(value, bytes):
        try:
            return value.decode("utf-8")
        except UnicodeDecodeError:
            return "base64:" + base64.b64encode(value).decode()
    return str(value.isoformat()) if hasattr(value, "isoformat") else str(value)


def flat(found: dict[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """One row a value: a spreadsheet of kind, time, name and value."""
    import json

    rows = []
    for kind, of_kind in found.items():
        for row in of_kind:
            at = next((row[name] for name in TIMES if row.get(name)), None)
            for name, value in row.items():
                if value in (None, "", {}, []):
                    continue
                if isinstance(value, dict | list | bytes):
                    value = plain(value) if isinstance(value, bytes) else json.dumps(value, ensure_ascii=False)
                rows.append({"kind": kind, "at": at, "name": name, "value": value})
    return rows


async def _erase(rights: Rights, options: argparse.Namespace) -> int:
    from responder.cli.terminal import complain, counted, say, shown

    person = await rights.find(options.address, options.merchant)
    addresses = ", ".join(address for _, address in person.addresses)
    if not options.yes and not _agreed(f"Erase {shown(addresses)} at {person.merchant} for good?"):
        complain("nothing was erased")
        return 1
    erased = await rights.erase(options.address, person.merchant, keep_proof=options.keep_proof)
    say(f"{counted(erased.messages, 'message')} and {counted(erased.mails, 'mail')} have been blanked")
    kept = (
        "the lines of consent are kept" if options.keep_proof else f"{counted(erased.consents, 'line')} of consent gone"
    )
    say(f"{kept}; the gateway is asked to delete {counted(erased.asked, 'message')}")
    return 0


def _agreed(question: str) -> bool:
    """Whether the person at the terminal says yes; nobody there says no."""
    import sys

    if not sys.stdin.isatty():
        return False
    sys.stderr.write(f"{question} [yes/no] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("yes", "y")


async def _merge(rights: Rights, options: argparse.Namespace) -> int:
    from responder.cli.terminal import complain, say

    if await rights.merge(options.address, options.other, options.merchant):
        say("they are one person now; whatever either has withdrawn stays withdrawn")
        return 0
    complain("both have an address of the same kind, so they may be two people; nothing was merged")
    return 1
