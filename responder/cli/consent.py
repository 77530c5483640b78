"""`responder consent`: what proves the consents of one person."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from responder.service.rights import Proof
    from responder.store.ledger import Line

EPILOG = """examples:
  responder consent +4790000001
  responder consent kari@post.example --json

Lines of the ledger are added and never changed; the latest line of a channel and purpose is what counts."""
COLUMNS = (
    "at", "channel", "purpose", "state", "basis", "source", "words", "message", "message_reference", "shown",
    "shown_language", "shown_version", "shown_message", "shown_reference", "double_opt_in", "form_url", "form_ip",
    "form_agent", "declared", "declared_by", "id",
)  # fmt: skip


def add_to(parser: argparse.ArgumentParser) -> None:
    from responder.cli.opened import add_database

    parser.description = "Print what proves the consents of one person: every line, its wording, how and when."
    parser.epilog = EPILOG
    parser.add_argument("address", help="a phone number or e-mail address")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON, with everything that is kept")
    form.add_argument("--csv", action="store_true", help="as CSV for a spreadsheet")
    add_database(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio

    proof = asyncio.run(_proof(options))
    if options.json:
        _print_json(proof)
    elif options.csv:
        import sys

        from responder.cli.spreadsheet import as_csv

        sys.stdout.write(as_csv(COLUMNS, [flat(line) for line in proof.lines]))
    else:
        _print_page(proof)
    return 0


async def _proof(options: argparse.Namespace) -> Proof:
    from responder.cli.opened import opened

    async with opened(options.database) as service:
        return await service.rights.proof(options.address, options.merchant)


def flat(line: Line) -> dict[str, Any]:
    """A line of the ledger as one row; what is not known stays empty."""
    told = line.evidence
    form = told.get("form") or {}
    return {
        "id": line.id,
        "at": line.at,
        "channel": line.channel,
        "purpose": line.purpose,
        "state": "granted" if line.granted else "withdrawn",
        "basis": line.basis,
        "source": told.get("source"),
        "words": told.get("words"),
        "message": told.get("message"),
        "message_reference": line.references.get(str(told.get("message", ""))),
        "shown": told.get("shown"),
        "shown_language": form.get("language") or told.get("language"),
        "shown_version": form.get("version") or told.get("version"),
        "shown_message": told.get("shown_message"),
        "shown_reference": line.references.get(str(told.get("shown_message", ""))),
        "double_opt_in": told.get("double_opt_in", False),
        "form_url": form.get("url") or told.get("url"),
        "form_ip": form.get("ip") or told.get("ip"),
        "form_agent": form.get("agent") or told.get("agent"),
        "declared": told.get("declared"),
        "declared_by": told.get("declared_by"),
    }


def _print_json(proof: Proof) -> None:
    import json

    from responder.cli.terminal import say

    lines = [{**flat(line), "at": line.at.isoformat(), "evidence": dict(line.evidence)} for line in proof.lines]
    told = {
        "merchant": {"id": proof.merchant, "name": proof.merchant_name},
        "addresses": [{"kind": kind, "address": address} for kind, address in proof.addresses],
        "erased": proof.erased,
        "lines": lines,
    }
    say(json.dumps(told, ensure_ascii=False, indent=2))


def _print_page(proof: Proof) -> None:
    from responder.cli.terminal import coloured, say, shown

    addresses = ", ".join(address for _, address in proof.addresses)
    say(coloured(f"{shown(addresses)} at {shown(proof.merchant_name)}", "bold"))
    if proof.erased:
        say("This person was erased; the lines are kept for as long as claims may be brought.")
    if not proof.lines:
        say("There is no line in the ledger: no consent was ever given or withdrawn.")
    for line in proof.lines:
        say()
        for name, text in page(line):
            say(f"  {name:<15}{shown(text)}" if name else shown(text))


def page(line: Line) -> Iterator[tuple[str, str]]:
    """One line for a person to read, as (name, text)."""
    row = flat(line)
    yield "", f"{line.at:%Y-%m-%d %H:%M:%S} UTC  {line.channel} {line.purpose}: {row['state']} ({line.basis})"
    for name, key in NAMES:
        value = row[key]
        if value not in (None, "", False):
            yield (
                name,
                "yes: a question of ours was answered" if value is True else str(value).replace("\n", "\n" + " " * 17),
            )


NAMES = (
    ("how", "source"),
    ("words", "words"),
    ("message", "message"),
    ("gateway's id", "message_reference"),
    ("shown", "shown"),
    ("in", "shown_language"),
    ("version", "shown_version"),
    ("question", "shown_message"),
    ("gateway's id", "shown_reference"),
    ("double opt-in", "double_opt_in"),
    ("form", "form_url"),
    ("IP", "form_ip"),
    ("agent", "form_agent"),
    ("declared", "declared"),
    ("declared by", "declared_by"),
)
