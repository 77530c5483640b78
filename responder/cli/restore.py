"""`responder restore`: a backup becomes the database again."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from responder.config import Settings
    from responder.store.backup.putting_back import PutBack
    from responder.store.backup.refusals import TakenOver

EPILOG = """examples:
  responder restore responder-2026-11-20.backup
  responder restore monday.backup --refusals-from postgresql://localhost/responder_before

Stop every server first. On SQLite the present file is kept beside it; a PostgreSQL database must be empty. If this is
cut short, do it once more; until then no server works on half of a database.

Every no of since the backup is taken over from the database before: opt-outs, withdrawals however they were told,
pauses, dead addresses, erasures. On SQLite that is the present file, be it damaged: as much as can be read. On
PostgreSQL name the one before with --refusals-from. A yes is never taken over.

Afterwards nothing is sent until the gateway has been asked what came in and what went out since the backup: opt-outs
come first. `responder serve` does this by itself; `responder doctor` tells how far it is. What is lost is told: events
(the shop should post them again), new contacts, consents given on a page, what was published."""
TO_DO_AGAIN = """nothing is known of the time since the backup but what the gateway and the mailboxes tell. Do again
what was done since: `person erase`, `consent --withdraw`, imports, POST /api/contacts. What customers chose on
preference pages and by unsubscribe links is lost. Is the database of before still there? Then restore once more with
--refusals-from."""
LINES = (
    ("erased", "person", "people", "erased again"),
    ("withdrawals", "withdrawal", "withdrawals", ""),
    ("addresses", "address", "addresses", "to which nothing goes"),
    ("pauses", "pause", "pauses", ""),
    ("waiting", "refusal", "refusals", "that no worker had taken down"),
)
LOST = (
    ("events", "event", "have the shop post them again"),
    ("contacts", "new contact", "import them again"),
    ("granted", "consent", "those by text and by mail are fetched, those on a page must be asked for again"),
)


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Put a backup in the place of the database, after verifying it."
    parser.epilog = EPILOG
    parser.add_argument("file", help="what `responder backup` has made")
    parser.add_argument("--database", metavar="ADDRESS", help="which (default: RESPONDER_DATABASE)")
    parser.add_argument(
        "--refusals-from", metavar="ADDRESS", action="append", default=[],
        help="a database of before, whose opt-outs and erasures are taken over",
    )  # fmt: skip
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio

    return asyncio.run(_restore(options))


async def _restore(options: argparse.Namespace) -> int:
    from datetime import UTC, datetime
    from pathlib import Path

    from responder.cli.terminal import counted, say
    from responder.config import read_settings
    from responder.store.backup.putting_back import put_back

    settings = read_settings(database=options.database)
    done = await put_back(
        settings.database,
        Path(options.file),
        datetime.now(UTC),
        secret=_secret(settings),
        refusals_from=options.refusals_from,
    )
    if done.kept is not None:
        say(f"the database that was there is kept as {done.kept}")
    _tell(done)
    say(f"restored; {counted(done.held, 'channel')} held until the gateway has been asked. Start `responder serve`.")
    return 0


def _secret(settings: Settings) -> str:
    """The one that is set, or that a one-machine installation has made; none is made here."""
    from pathlib import Path

    from responder.config import kept_secret
    from responder.store.connection.reaching import read_address

    url = read_address(settings.database)
    if settings.secret or url.get_backend_name() != "sqlite":
        return settings.secret
    return kept_secret(Path(url.database or "").resolve().parent)


def _tell(done: PutBack) -> None:
    from responder.cli.terminal import note, say

    for name, taken in done.taken.items():
        _tell_taken(name, taken)
    for why in done.unread.values():
        note(why)
    if not done.taken:
        say(TO_DO_AGAIN)


def _tell_taken(name: str, taken: TakenOver) -> None:
    from responder.cli.terminal import counted, note, say

    told = []
    for field, one, many, more in LINES:
        number = getattr(taken, field)
        if number:
            told.append(f"{number:,} {one if number == 1 else many} {more}".strip())
    say(f"taken over from {name}: {', '.join(told) or 'nothing, it knows of no refusal since the backup'}")
    for field, one, what in LOST:
        if number := getattr(taken, field):
            say(f"not taken over: {counted(number, one)}; {what}")
    if taken.published:
        say(f"published since the backup, so publish again: {', '.join(taken.published)}")
    if taken.strange_marks:
        note(
            f"{counted(taken.strange_marks, 'mark')} of erased addresses were made with another secret and do not count"
            " here; erase again who has no message here: `responder person erase`"
        )
    if taken.damaged:
        note(
            f"it is damaged, and not all of it could be read ({', '.join(taken.damaged)}); what of it could was taken"
            " over. Do again what you know of: `person erase`, `consent --withdraw`, imports"
        )
