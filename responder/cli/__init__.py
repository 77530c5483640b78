"""The command line: one module for each command, imported only when that command is asked for."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

COMMANDS = {
    "serve": "run the server: webhooks, dialogs, timers, sending, mailboxes",
    "check": "read dialogs and tell every mistake in them",
    "test": "play the transcripts of dialogs",
    "chat": "be the customer of a dialog, in the terminal",
    "publish": "check, play and put a folder of dialogs live",
    "pull": "write the live dialogs into a folder",
    "translate": "make or refresh the translation of a dialog",
    "schema": "print the JSON Schema of a dialog, for editors",
    "explain": "tell how a reply, a mail or a text is understood",
    "import": "take in contacts from a CSV file, with their consents",
    "consent": "print what proves a person's consents",
    "person": "export, erase or merge a person's data",
    "retention": "let go of data that has been kept long enough",
    "cases": "list, show or close what waits for a person",
    "retry": "list what could not be handled, and try it again",
    "migrate": "bring the database up to this version",
    "backup": "copy the database to a file while everything goes on",
    "restore": "put a backup in the place of the database",
    "doctor": "check a deployment, and tell what to do where something is wrong",
    "secret": "print a new secret for RESPONDER_SECRET",
}
FINE, MISTAKES, USAGE = 0, 1, 2
INTERRUPTED = 130
EXAMPLES = """examples:
  responder serve --demo                     see it work, with nothing but this machine
  responder check dialogs/demo               every mistake, with line and remedy
  responder chat dialogs/library/nps.yaml    answer it as a customer would
  responder explain reply "ja takk" --language nb --expect yes-no

Each command has its own help: responder chat --help"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. Gives 0 when all is well, 1 when mistakes were found, 2 when it was asked wrongly."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    asked = parser(given)
    options = asked.parse_args(given)
    if options.command is None:
        asked.print_help()
        return USAGE
    try:
        return int(options.run(options))
    except BrokenPipeError:
        # Whoever read our output has gone; the interpreter must not try to flush into it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return _told(error)


def parser(given: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of the command line, with the options of the command that is asked for."""
    parser = argparse.ArgumentParser(
        prog="responder",
        description="Conversational SMS and e-mail for shops: a customer's answer moves the dialog.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    wanted = next((word for word in given if not word.startswith("-")), None)
    for name, about in COMMANDS.items():
        command = commands.add_parser(name, help=about, formatter_class=argparse.RawDescriptionHelpFormatter)
        if name == wanted:
            import_module(f"responder.cli.{name}").add_to(command)
    return parser


def _version() -> str:
    from responder import __version__

    return f"responder {__version__}"


def _told(error: Exception) -> int:
    """Errors that are meant for people are told in a sentence; anything else is a defect and keeps its traceback."""
    from responder.cli.terminal import complain
    from responder.errors import ResponderError, SettingError

    if isinstance(error, ResponderError):
        complain(str(error))
        return USAGE if isinstance(error, SettingError) else MISTAKES
    if isinstance(error, OSError) and error.strerror:
        complain(f"{error.filename}: {error.strerror.lower()}" if error.filename else error.strerror.lower())
        return MISTAKES
    raise error
