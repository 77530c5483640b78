"""`responder pull`: writes what is live into a folder."""

from __future__ import annotations

import argparse

EPILOG = """examples:
  responder pull demo                  into dialogs/demo
  responder pull fjord-kaffe --into shops/fjord

Dialogs that were edited in the console come back as files. Transcripts in the folder stay as they are."""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Write a merchant's live dialogs into a folder."
    parser.epilog = EPILOG
    parser.add_argument("merchant", help="the merchant's id")
    parser.add_argument("--into", metavar="FOLDER", help="where to (default: its folder under RESPONDER_DIALOGS)")
    parser.add_argument("--database", metavar="ADDRESS", help="where from (default: RESPONDER_DATABASE)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio
    from pathlib import Path

    from responder.cli import live
    from responder.cli.terminal import complain, counted, say
    from responder.config import read_settings

    settings = read_settings(database=options.database)
    identity = live.merchant_id(Path(options.merchant), options.merchant)
    found = asyncio.run(live.get(settings, identity))
    if found is None:
        complain(f"nothing was published for '{identity}' in this database; `responder publish` does it")
        return 1
    folder = Path(options.into) if options.into else Path(settings.dialogs) / identity
    pulled = live.write_folder(found, folder)
    for file in pulled.written:
        say(str(file))
    say(f"{counted(len(pulled.written), 'file')} written to {folder}, {pulled.same} already the same")
    return 0
