"""`responder check`: reads dialogs and tells every mistake in them."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from responder.cli.folder import Folder
    from responder.language import Mistake

EPILOG = """examples:
  responder check                      the dialogs in ./dialogs/demo, or in this folder
  responder check dialogs/demo
  responder check dialogs/library/nps.yaml --strict

Each line names file, line and column, what is wrong, and what to write instead. Warnings are what may be meant
and probably is not. The exit code is 0 when there are no mistakes, 1 when there are."""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Read dialogs, their translations and transcripts, and tell every mistake at once."
    parser.epilog = EPILOG
    parser.add_argument("paths", nargs="*", metavar="FOLDER|FILE", help="what to check (default: this folder)")
    parser.add_argument("--strict", action="store_true", help="count warnings as mistakes")
    parser.add_argument("--quiet", action="store_true", help="tell mistakes only, no warnings and no summary")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from responder.cli.folder import default_folder, read_folders
    from responder.cli.terminal import counted, say

    folders = read_folders(options.paths or [str(default_folder())])
    mistakes = [mistake for folder in folders for mistake in folder.mistakes]
    tell(mistakes if not options.quiet else [one for one in mistakes if one.severity == "error"])
    errors = sum(mistake.severity == "error" for mistake in mistakes)
    warnings = len(mistakes) - errors
    if not options.quiet:
        checked = counted(sum(_count(folder) for folder in folders), "dialog")
        say(f"{checked} checked: {counted(errors, 'mistake')}, {counted(warnings, 'warning')}")
    return 1 if errors or (options.strict and warnings) else 0


def tell(mistakes: Iterable[Mistake]) -> None:
    """One line for each: file:line:column, severity, what, and what to do."""
    from responder.cli.terminal import coloured, say, shown

    for mistake in mistakes:
        colour = "red" if mistake.severity == "error" else "yellow"
        word = "mistake" if mistake.severity == "error" else "warning"
        told = f"{mistake.text}; {mistake.remedy}" if mistake.remedy else mistake.text
        place = f"{mistake.file}:{mistake.line}:{mistake.column}:"
        say(f"{coloured(shown(place), 'bold')} {coloured(word + ':', colour)} {shown(told)}")


def _count(folder: Folder) -> int:
    return len(folder.files) if folder.wanted is None else len(folder.wanted & set(folder.files))
