"""`responder publish`: checks a folder, plays its transcripts, and puts it live as a whole or not at all."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from responder.cli.folder import Folder
    from responder.config import Settings
    from responder.service import ChannelRecord, Service

EPILOG = """examples:
  responder publish dialogs/demo
  responder publish shops/fjord --merchant fjord-kaffe --database postgresql://localhost/responder

Where a dialog has a mistake, or a talk does not go as written, nothing is published and every mistake is told:
the live version stays. Customers in the middle of a dialog finish it in the version that they began with."""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Check a folder of dialogs, play its transcripts, and put it live."
    parser.epilog = EPILOG
    parser.add_argument("folder", help="the merchant's folder: merchant.yaml and its dialogs")
    parser.add_argument("--merchant", metavar="ID", help="the merchant's id (default: the folder's name)")
    parser.add_argument("--database", metavar="ADDRESS", help="where to (default: RESPONDER_DATABASE)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio
    from pathlib import Path

    from responder.cli import live
    from responder.cli.folder import FolderError, read_folders
    from responder.cli.terminal import counted, say
    from responder.config import read_settings

    if Path(options.folder).is_file():
        # What stands beside it would go live or be taken down as well, without a word about its mistakes.
        told = f"{options.folder} is a file, and a shop's dialogs go live together"
        raise FolderError(f"{told}; write 'responder publish {Path(options.folder).parent}'")
    folder = read_folders([options.folder])[0]
    identity = live.merchant_id(folder.path, options.merchant)
    if not is_sound(folder):
        return 1
    settings = read_settings(database=options.database)
    put = asyncio.run(live.put(settings, identity, folder))
    tell_offers(folder, settings)
    tell_left_out(put.left_out)
    say(f"{identity} is live with {counted(len(folder.scripts), 'dialog')} (version {put.generation})")
    return 0


async def put_live(service: Service, path: Path, identity: str, sound: Callable[[Folder], bool]) -> bool:
    """Reads a folder and publishes it over a running service, where `sound` finds nothing wrong with it."""
    import asyncio

    from responder.cli.folder import read_folder
    from responder.cli.live import publish_folder

    folder = await asyncio.to_thread(read_folder, path)
    if not await asyncio.to_thread(sound, folder):
        return False
    await publish_folder(service, identity, folder)
    return True


def tell_offers(folder: Folder, settings: Settings) -> None:
    """Says where offers by mail are published that would go without a link out."""
    from responder.cli.terminal import note
    from responder.language.checks.channels import offers_by_mail
    from responder.service.mail_rules import has_link_out

    channels = folder.merchant.channels if folder.merchant else ()
    if has_link_out(settings) or not any(one.kind == "email" and one.smtp for one in channels):
        return
    if offers_by_mail(folder.scripts):
        note(
            "offers by mail have no link by which to unsubscribe while RESPONDER_PUBLIC_URL is no https address, only "
            "an address to write to; set it where the server runs"
        )


LEFT_OUT = {
    "sms": "{0} is no longer named, and no text goes out by it. What customers text to it still counts, STOP above "
    "all, and is answered by another number of yours, as long as its gateway posts it here: keep the number and its "
    "token for some weeks after the last offer",
    "email": "{0} is no longer named, and no mail goes out from it. Links in the mails that it sent go on working; "
    "answers, bounces and opt-outs do as long as its mailbox can be read, or hands on what comes (with all that "
    "follows a plus) to one that you name: keep it for at least 30 days after the last offer",
}


def tell_left_out(channels: Iterable[ChannelRecord]) -> None:
    """Says what it means that a number or mailbox was renamed or taken out: customers still write there (CAN-SPAM, 16
    CFR 316, wants an opt-out to work for 30 days)."""
    from responder.cli.terminal import note

    for one in channels:
        note(LEFT_OUT[one.kind].format(one.address))


def is_sound(folder: Folder) -> bool:
    """Whether a folder may go live; every mistake and every failed talk is told."""
    from responder.cli.check import tell
    from responder.cli.terminal import complain, counted, note
    from responder.cli.test import play_folder, tell_failures

    tell(folder.mistakes)
    if folder.errors:
        complain(f"{counted(len(folder.errors), 'mistake')}; nothing was published, what is live stays as it is")
        return False
    note(f"playing the talks of {counted(len(folder.scripts), 'dialog')} …")
    failures = [failure for _, found, _ in play_folder(folder) for failure in found]
    tell_failures(failures)
    if failures:
        told = counted(len(failures), "talk does not go", "talks do not go")
        complain(f"{told} as written; nothing was published, what is live stays as it is")
    return not failures
