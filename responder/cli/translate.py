"""`responder translate`: makes or refreshes the translation of a dialog, and exchanges PO files with translators."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from responder.language.script import Script

EPILOG = """examples:
  responder translate dialogs/demo/coffee_club.yaml fi     makes coffee_club.fi.yaml, to be filled in
  responder translate nps sv --folder dialogs/library      refreshes nps.sv.yaml: new sentences are added empty
  responder translate nps sv --po                          writes nps.sv.po for a translator
  responder translate nps sv --po nps.sv.po                takes their file in again

A sentence that was changed in the dialog shows up as untranslated; its old translation is kept as a comment."""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Make or refresh the translation of a dialog."
    parser.epilog = EPILOG
    parser.add_argument("dialog", help="a dialog's file or name")
    parser.add_argument("language", help="the language's code: nb, sv, da, fi, …")
    parser.add_argument("--folder", help="where the dialog is, when it is named (default: this folder, or the demo's)")
    parser.add_argument("--po", nargs="?", const="", metavar="FILE", help="write a PO file, or read this one")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from pathlib import Path

    from responder.cli.folder import FolderError, files_in, find_dialog, text_of
    from responder.language import read_script
    from responder.language.translations import translation_file

    folder, name = find_dialog(options.dialog, options.folder)
    path = files_in(folder)[name].path
    script = read_script(text_of(path), name, str(path))
    if options.language == script.language:
        raise FolderError(f"{path} is written in '{script.language}' itself; name another language")
    file = Path(translation_file(str(path), options.language))
    existing = text_of(file) if file.exists() else ""
    if options.po == "":
        return _write_po(script, options.language, existing, file.with_suffix(".po"))
    return _write_translation(script, options, existing, file)


def _write_po(script: Script, language: str, existing: str, file: Path) -> int:
    from responder.cli.terminal import say
    from responder.language.translate import to_po

    file.write_text(to_po(script, language, existing), "utf-8", newline="\n")
    say(f"{file} is ready for a translator; `--po {file}` takes it in again")
    return 0


def _write_translation(script: Script, options: argparse.Namespace, existing: str, file: Path) -> int:
    from pathlib import Path

    from responder.cli.folder import text_of
    from responder.cli.terminal import counted, say
    from responder.language.mistakes import Mistakes
    from responder.language.translate import from_po, refresh
    from responder.language.translations import read_pairs

    if options.po:
        text = from_po(script, options.language, text_of(Path(options.po)), existing)
    else:
        text = refresh(script, options.language, existing)
    file.write_text(text, "utf-8", newline="\n")
    pairs = read_pairs(text, options.language, Mistakes(str(file)))
    missing = sum(not node.text.strip() for node in pairs.values())
    told = f"{counted(missing, 'sentence is', 'sentences are')} not translated yet" if missing else "all is translated"
    say(f"{file}: {counted(len(pairs), 'sentence')}, {told}")
    return 0
