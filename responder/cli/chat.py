"""`responder chat`: be the customer of a dialog, in the terminal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

EPILOG = """examples:
  responder chat dialogs/library/nps.yaml
  responder chat nps --contact language=nb --contact first_name=Kari
  responder chat                            every dialog of the demo merchant: text JOIN, or COFFEE

What you type is a text message of the customer. Lines that begin with / are for the machine:
  /later 1 day                      let time pass: reminders, waits and silence happen
  /event order.placed total=25 order.number=1042
  /mail Yes, please                 the customer answers by mail
  /start [EVENT|KEYWORD] name=value start the dialog, by hand or by one of its triggers
  /tag vip     /untag vip           the shop tags the customer
  /undelivered no such number       the latest message did not arrive
  /save "An unhappy customer"       append the talk to the dialog's transcripts, its tests from now on
  /again                            begin anew
  /help        /quit"""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Be the customer of a dialog. Nothing is sent anywhere, and the clock moves when you say so."
    parser.epilog = EPILOG
    parser.add_argument("dialog", nargs="?", help="a dialog's file or name; without one, all of the folder's")
    parser.add_argument("--folder", help="where the dialogs are (default: the dialog's folder, or the demo's)")
    parser.add_argument(
        "--contact", action="append", default=[], metavar="NAME=VALUE", help="who you are: language=nb, email=none, …"
    )
    parser.add_argument("--save-to", metavar="FILE", help="where /save writes (default: NAME.test.yaml beside it)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from responder.cli.chatting import Chat, open_chat

    chat: Chat | None = open_chat(options.dialog, options.folder, options.contact, options.save_to)
    if chat is None:
        return 1
    chat.welcome()
    for line in _lines():
        if not chat.take(line):
            break
    return 0


def _lines() -> Iterator[str]:
    """What is typed, line by line; with editing and history where a person types."""
    if not sys.stdin.isatty():
        for read in sys.stdin.buffer:
            yield read.decode("utf-8", "replace").rstrip("\r\n")
        return
    import importlib.util

    if importlib.util.find_spec("readline"):
        import readline  # noqa: F401  (importing it gives input() its line editing)
    while True:
        try:
            yield input("you> ")
        except EOFError:
            return
