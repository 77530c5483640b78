"""`responder test`: plays the transcripts of dialogs against the real engine."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from responder.cli.folder import Folder
    from responder.simulator import Failure

EPILOG = """examples:
  responder test dialogs/demo
  responder test dialogs/library/nps.yaml

A transcript is a talk in a file like nps.test.yaml; `responder chat nps.yaml` and its /save write one.
The exit code is 0 when every talk goes as written, 1 when one does not."""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Play the transcripts of dialogs: what the customer does is done, what the shop says compared."
    parser.epilog = EPILOG
    parser.add_argument("paths", nargs="*", metavar="FOLDER|FILE", help="what to test (default: this folder)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from pathlib import Path

    from responder.cli.check import tell
    from responder.cli.folder import default_folder, read_folders
    from responder.cli.terminal import coloured, counted, note, say

    folders = read_folders(options.paths or [str(default_folder())])
    errors = [mistake for folder in folders for mistake in folder.errors]
    tell(errors)
    failures: list[Failure] = []
    played = 0
    for folder in folders:
        for name, found, count in play_folder(folder):
            failures += found
            played += count
            mark = coloured("failed", "red") if found else coloured("fine", "green")
            unread = any(Path(one.file).name == f"{name}.test.yaml" for one in folder.errors)
            none = "its talks cannot be read" if unread else "no talks"
            say(f"{name}: {counted(count, 'talk')}, {mark}" if count else f"{name}: {none}")
    tell_failures(failures)
    note(f"{counted(played, 'talk')} played, {counted(len(failures), 'failure')}")
    return 1 if failures or errors else 0


def play_folder(folder: Folder) -> list[tuple[str, list[Failure], int]]:
    """(dialog, what failed, how many talks were played) for each dialog that was asked for."""
    from responder.simulator import play

    results = []
    for script in folder.chosen():
        transcripts = folder.transcripts.get(script.name, ())
        place = folder.files[script.name].transcripts
        failures: list[Failure] = []
        for transcript in transcripts:
            every = folder.scripts.values()
            failures += play(every, folder.merchant, transcript, dialog=script.name, file=str(place))
        results.append((script.name, failures, len(transcripts)))
    return results


def tell_failures(failures: list[Failure]) -> None:
    from responder.cli.terminal import coloured, say, shown

    for failure in failures:
        say(f"{coloured(shown(f'{failure.file}:{failure.line}:'), 'bold')} {shown(failure.text)}")
        say(f"    {coloured('in', 'faint')} {shown(failure.title)}")
