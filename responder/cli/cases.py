"""`responder cases`: conversations that a person holds, and messages that no dialog took."""

from __future__ import annotations

import argparse
from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from responder.service import Service
    from responder.store.inward.cases import Case, Said

EPILOG = """examples:
  responder cases                    list open cases, and messages of the last days that no dialog took
  responder cases 4f2a91             show one with its conversation (the beginning of an id is enough)
  responder cases --close 4f2a91     a person is done: the bot may speak there again
  responder cases --close --all      close every open case

A case is opened by `handoff` in a script. While it is open the bot is quiet in that conversation. Answer the customer
from the shop's own phone or mailbox. A case in which nothing more is written closes by itself after seven days."""
MOST_LISTED = 100
MOST_SAID = 40
DAYS = 7
SHORT_ID = 12
WIDTH = 200


def add_to(parser: argparse.ArgumentParser) -> None:
    from responder.cli.opened import add_database

    parser.description = "List, show or close what waits for a person."
    parser.epilog = EPILOG
    parser.add_argument("cases", nargs="*", metavar="ID", help="which, as they are listed")
    parser.add_argument("--close", action="store_true", help="the person is done with these")
    parser.add_argument("--all", action="store_true", help="with --close: every open case")
    add_database(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import asyncio

    return asyncio.run(_run(options))


async def _run(options: argparse.Namespace) -> int:
    from responder.cli.opened import merchants_of, opened
    from responder.errors import SettingError

    if options.all and (options.cases or not options.close):
        raise SettingError("--all closes every open case: give it with --close, and no ids.")
    if options.close and not (options.all or options.cases):
        raise SettingError("Say which cases to close: their ids, or --all.")
    if not all(one.strip() for one in options.cases):
        raise SettingError("One of the ids is empty; `responder cases` lists them.")
    async with opened(options.database) as service:
        merchants = merchants_of(service, options.merchant)
        if options.all or options.cases:
            return await _each(service, merchants, options.cases, close=options.close)
        for merchant in merchants:
            await _list(service, merchant)
    return 0


async def _list(service: Service, merchant: str) -> None:
    from datetime import timedelta

    from responder.cli.terminal import counted, say
    from responder.store.inward.cases import count_open, left_over, open_cases

    number = await service.store.read(count_open, merchant)
    say(f"{merchant}: {counted(number, 'open case')}")
    for case in await service.store.read(open_cases, merchant, "", MOST_LISTED):
        _tell(case)
    since = service.clock.now() - timedelta(days=DAYS)
    left = await service.store.read(left_over, merchant, since, MOST_LISTED)
    if left:
        say(f"{merchant}: written in the last {DAYS} days, and taken by no dialog")
    for one in left:
        say(f"  {one.at:%Y-%m-%d %H:%M} UTC  {one.address} by {one.kind}: {_words(one)}")


async def _each(service: Service, merchants: Collection[str], named: Collection[str], *, close: bool) -> int:
    """1 where an id is of no open case, or of several that are to be closed; the others are shown or closed all the
    same."""
    from responder.cli.terminal import complain, counted, say
    from responder.store.inward.cases import close as close_cases
    from responder.store.inward.cases import open_cases, said_in

    wrong, closed = False, 0
    for beginning in named or [""]:
        found = [one for merchant in merchants for one in await service.store.read(open_cases, merchant, beginning)]
        if named and (not found or (close and len(found) > 1)):
            wrong = True
            complain(_unclear(beginning, len(found)))
        elif close:
            closed += await service.store.write(close_cases, found, service.clock.now())
        else:
            for case in found:
                _tell(case)
                for one in await service.store.read(said_in, case, MOST_SAID):
                    _quote(one)
    if close:
        say(f"{counted(closed, 'case')} closed; the bot may speak there again")
    return 1 if wrong else 0


def _unclear(beginning: str, number: int) -> str:
    if number:
        return f"{number:,} open cases have ids that begin with '{beginning}', and none of them was closed; write more"
    return f"no open case has an id that begins with '{beginning}'"


def _tell(case: Case) -> None:
    from responder.cli.terminal import say, shown

    whose = f"{case.address or 'somebody who is not known any more'} by {case.kind or 'any channel'}"
    who = f"  for: {shown(case.recipient)}" if case.recipient else ""
    say(f"  {case.id[:SHORT_ID]}  since {case.opened_at:%Y-%m-%d %H:%M} UTC  {whose}{who}")
    say(f"      {_short(case.note)}")


def _quote(one: Said) -> None:
    from responder.cli.terminal import say

    say(f"      {one.at:%Y-%m-%d %H:%M} {'shop' if one.ours else 'customer'}: {_words(one)}")


def _words(one: Said) -> str:
    from responder.cli.terminal import shown

    return "  ".join([_short(one.text), *(f"[attached: {shown(where)}]" for where in one.attached)]).strip()


def _short(text: str) -> str:
    from responder.cli.terminal import shown

    line = " ".join(shown(text).split())
    return line if len(line) <= WIDTH else f"{line[:WIDTH]} …"
