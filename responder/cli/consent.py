"""`responder consent`: what proves the consents of one person."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from responder.language.script import ChannelKind, Purpose
    from responder.service.rights import Proof
    from responder.store.rights.ledger import Line

EPILOG = """examples:
  responder consent +4790000001
  responder consent kari@post.example --json
  responder consent +4790000001 --link --days 14 --language sv
  responder consent +4790000001 --withdraw sms --told "on the telephone" --by "Kari Nordmann"

Lines of the ledger are added and never changed; the latest line of a channel and purpose is what counts. The page
behind --link shows all of it to whoever has the link, until its days are over. Of a person who was erased both show
what the erasure left: when and why, since when nothing is sent, and the hash by which the address is known again.

--withdraw is for those who say no in another way than by an answer: any reasonable way counts (47 CFR
64.1200(a)(10), GDPR Art 7(3)). It is taken down of who is not known here as well, so that no import brings them in."""
LINK_DAYS = 7


def add_to(parser: argparse.ArgumentParser) -> None:
    from responder.cli.opened import add_database

    parser.description = "Print what proves the consents of one person: every line, its wording, how and when."
    parser.epilog = EPILOG
    parser.add_argument("address", help="a phone number or e-mail address")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON, with everything that is kept")
    form.add_argument("--csv", action="store_true", help="as CSV for a spreadsheet")
    form.add_argument("--link", action="store_true", help="make a link to a page that shows it, to read and to print")
    form.add_argument("--withdraw", choices=("sms", "email", "all"), help="take down that they have said no")
    parser.add_argument("--days", type=int, default=LINK_DAYS, help=f"how long the link lasts (default: {LINK_DAYS})")
    parser.add_argument("--language", default="", help="with --link: the page's language (default: the customer's)")
    parser.add_argument("--offers", action="store_true", help="with --withdraw: offers only, not what orders bring")
    parser.add_argument(
        "--told", default="", metavar="TEXT", help="with --withdraw: how they said it, and in which words"
    )
    parser.add_argument("--by", default="", metavar="NAME", help="with --withdraw: who takes it down")
    add_database(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio

    if options.link or options.withdraw:
        return asyncio.run(_link(options) if options.link else _withdraw(options))
    proof = asyncio.run(_proof(options))
    if options.json:
        _print_json(proof)
    elif options.csv:
        import sys

        from responder.service.proving import COLUMNS, rows
        from responder.service.spreadsheet import as_csv

        sys.stdout.write(as_csv(COLUMNS, rows(proof)))
    else:
        _print_page(proof)
    return 0


async def _proof(options: argparse.Namespace) -> Proof:
    from responder.cli.opened import opened

    async with opened(options.database) as service:
        return await service.rights.proof(options.address, options.merchant)


async def _link(options: argparse.Namespace) -> int:
    from datetime import timedelta
    from urllib.parse import quote

    from responder.cli.opened import opened
    from responder.cli.terminal import note, say
    from responder.service.proof_links import is_of_erased

    async with opened(options.database) as service:
        lasts = timedelta(days=max(0, min(options.days, 10_000)))
        secret = service.settings.secret
        path, until = await service.rights.proof_link(options.address, options.merchant, secret, lasts)
        query = f"?language={quote(options.language)}" if options.language else ""
        say(service.settings.webhook_url + path + query)
        shows = (
            "shows what an erasure left, and no personal data,"
            if is_of_erased(path, secret, until)
            else ("shows personal data to whoever has it,")
        )
        note(f"{shows} until {until:%Y-%m-%d %H:%M} UTC")
    return 0


async def _withdraw(options: argparse.Namespace) -> int:
    from responder.cli.opened import opened
    from responder.cli.terminal import say

    kinds: list[ChannelKind] = ["sms", "email"] if options.withdraw == "all" else [options.withdraw]
    async with opened(options.database) as service:
        purposes: list[Purpose] = ["marketing"] if options.offers else ["marketing", "service"]
        await service.rights.withdraw(
            options.address, options.merchant, kinds, who=options.by, how=options.told, purposes=purposes
        )
    say("taken down; the server writes it into the ledger and ends what it concerns")
    return 0


def _print_json(proof: Proof) -> None:
    import json

    from responder.cli.terminal import say
    from responder.service.proving import as_document

    say(json.dumps(as_document(proof), ensure_ascii=False, indent=2))


def _print_page(proof: Proof) -> None:
    from responder.cli.terminal import coloured, say, shown

    addresses = ", ".join(address for _, address in proof.addresses)
    say(coloured(f"{shown(addresses)} at {shown(proof.merchant_name)}", "bold"))
    if proof.erased:
        _print_erasure(proof)
    elif not proof.lines:
        say("There is no line in the ledger: no consent was ever given or withdrawn.")
    for line in proof.lines:
        say()
        for name, text in page(line):
            say(f"  {name:<15}{shown(text)}" if name else shown(text))


def _print_erasure(proof: Proof) -> None:
    from responder.cli.terminal import say

    for one in proof.erasures:
        why = "nothing was heard of them for long" if one.why == "inactive" else "on request"
        messages = "" if one.messages is None else f", {one.messages} messages blanked"
        say(f"erased {one.at:%Y-%m-%d %H:%M:%S} UTC by {one.who}: {why}{messages}")
    since = proof.suppressed_since
    say(f"nothing is sent there since {since:%Y-%m-%d}" if since else "they may come back as a new customer")
    say(f"the address is known by its keyed hash alone: {proof.mark.partition(':')[2]}")
    kept = "what proves their consents is kept for as long as claims may be brought"
    say(kept if proof.lines else "what proved their consents was erased with them, or had its time")


def page(line: Line) -> Iterator[tuple[str, str]]:
    """One line for a person to read, as (name, text)."""
    from responder.service.proving import flat

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
