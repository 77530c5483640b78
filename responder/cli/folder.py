"""A folder of dialogs as it is on disk: merchant.yaml, scripts, translations and transcripts, and their mistakes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from responder.errors import ResponderError, ScriptError
from responder.language import (
    MerchantFile,
    Mistake,
    Transcript,
    check_scripts,
    read_draft,
    read_merchant,
    read_transcripts,
)
from responder.language.mistakes import did_you_mean
from responder.language.script import Says, Script
from responder.language.wants import LANGUAGE
from responder.patterns import regex
from responder.values import frozen

MERCHANT = "merchant.yaml"
# As other programs call such a file, or Windows, which hides the last part of a name.
OTHER_ENDING = regex(r"\.(?:yml|(?!yaml$)(?i:ya?ml)|(?i:ya?ml)\.(?i:txt|rtf|docx?|odt))$")
ZIPPED = b"PK\x03\x04"  # how the files of office programs begin
LIBRARY = "library"
TRANSCRIPTS = "test"


class FolderError(ResponderError):
    """There is nothing to read where the dialogs should be."""


@frozen
class DialogFile:
    """One dialog's files: `translations` maps a language to the file of its translation."""

    name: str
    path: Path
    translations: Mapping[str, Path]
    transcripts: Path | None


@dataclass(slots=True)
class Folder:
    """What was read. `mistakes` holds errors and warnings; a script with errors is not in `scripts`;
    what could be read of it is in `drafts`."""

    path: Path
    merchant: MerchantFile | None = None
    merchant_text: str = ""
    files: dict[str, DialogFile] = field(default_factory=dict)
    scripts: dict[str, Script] = field(default_factory=dict)
    drafts: dict[str, Script] = field(default_factory=dict)
    translations: dict[str, Mapping[str, str]] = field(default_factory=dict)
    transcripts: dict[str, tuple[Transcript, ...]] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)
    wanted: frozenset[str] | None = None

    @property
    def errors(self) -> list[Mistake]:
        return [mistake for mistake in self.mistakes if mistake.severity == "error"]

    def chosen(self) -> Iterator[Script]:
        """The scripts that were asked for: all of them, unless single files were named."""
        return (script for name, script in self.scripts.items() if self.wanted is None or name in self.wanted)


def read_folders(paths: Iterable[str]) -> list[Folder]:
    """The folders that hold what is named. Files of one folder are read together with their neighbours, which
    they may call; only the named ones are checked. Raises FolderError where there is nothing."""
    wanted: dict[Path, set[str] | None] = {}
    for named in paths:
        path = Path(named)
        if path.is_dir():
            wanted[path] = None
            continue
        if not path.is_file():
            raise FolderError(f"{named}: there is no such file or folder")
        names = wanted.setdefault(path.parent, set())
        if names is not None:
            names.add(path.name.split(".")[0])
    return [read_folder(folder, names) for folder, names in wanted.items()]


def read_folder(path: Path, wanted: Iterable[str] | None = None) -> Folder:
    """One folder with every mistake in it. Never raises for what its files say."""
    folder = Folder(path, wanted=None if wanted is None else frozenset(wanted))
    if (path / MERCHANT).is_file():
        _read_merchant(folder, path / MERCHANT)
    folder.mistakes += _left_over(path)
    for name, source in _with_library(folder).items():
        folder.files[name] = source
        _read_script(folder, source)
    if not folder.files and not folder.mistakes:
        below = sorted(file.parent.name for file in path.glob(f"*/{MERCHANT}"))
        hint = f"name one of its folders: {', '.join(below[:9])}" if below else "a dialog is a file like nps.yaml"
        raise FolderError(f"{path}: there is no dialog here; {hint}")
    for mistakes in check_scripts(folder.scripts, folder.merchant, drafts=folder.drafts).values():
        folder.mistakes += mistakes
    folder.mistakes += _without_layout(folder)
    folder.mistakes = _in_order(folder)
    return folder


def _without_layout(folder: Folder) -> list[Mistake]:
    """Mails that name a layout which is not there: they could not be sent."""
    steps = [
        (script, step) for script in folder.scripts.values() for _, step in script.walk() if isinstance(step, Says)
    ]
    named = [(script, step, step.template) for script, step in steps if step.template is not None]
    if not named:
        return []
    from responder.channels.mail.layout import layouts

    known = layouts()
    return [
        Mistake(script.file, step.line, step.column, "error", f"there is no layout '{name}'", did_you_mean(name, known))
        for script, step, name in named
        if name not in known
    ]


def find_dialog(dialog: str, folder: str | None = None) -> tuple[Path, str]:
    """The folder and name of a dialog that is given as a file or by name; a name may be a ready-made one's.

    Raises FolderError where there is none.
    """
    for file in (Path(dialog), Path(f"{dialog}.yaml")):
        if file.is_file() and (len(file.parts) > 1 or file.name == dialog):
            return file.parent, file.name.split(".")[0]
    here = Path(folder) if folder else default_folder()
    for place in (here, library_of(here)):
        if place is not None and (place / f"{dialog}.yaml").is_file():
            return place, dialog
    known = ", ".join(sorted(files_in(here))) or "none"
    raise FolderError(f"there is no dialog '{dialog}' in {here}; there is {known}")


def default_folder() -> Path:
    """This folder where it holds a merchant.yaml, else the demo's where that is here."""
    demo = Path("dialogs/demo")
    return demo if demo.is_dir() and not Path(MERCHANT).exists() else Path()


def files_in(path: Path) -> dict[str, DialogFile]:
    """The dialogs of one folder by name, with the translations and transcripts beside them."""
    dialogs: dict[str, Path] = {}
    beside: dict[str, dict[str, Path]] = {}
    for file in sorted(path.glob("*.yaml")):
        name, _, rest = file.name.removesuffix(".yaml").partition(".")
        if file.name.casefold() == MERCHANT:
            continue
        if rest:
            beside.setdefault(name, {})[rest] = file
        else:
            dialogs[name] = file
    return {
        name: DialogFile(name, file, _translations(beside.get(name, {})), beside.get(name, {}).get(TRANSCRIPTS))
        for name, file in dialogs.items()
    }


def _left_over(path: Path) -> list[Mistake]:
    """Files that look as if they were meant and are not read: nobody should wonder why they do nothing."""
    found = []
    for file in sorted(path.iterdir()):
        stem = file.name.partition(".")[0]
        ending = OTHER_ENDING.search(file.name)
        if file.name.casefold() == MERCHANT != file.name:
            told, remedy = "the file of the merchant is not read under this name", f"name it '{MERCHANT}'"
        elif ending is not None and not file.name.startswith("."):
            told = f"files ending in {ending.group()} are not read"
            remedy = f"name it '{file.name[: ending.start()]}.yaml'"
        elif file.suffix == ".yaml" and file.name.count(".") > 1 and not (path / f"{stem}.yaml").is_file():
            told, remedy = f"there is no dialog '{stem}.yaml' that this belongs to", "name it after its dialog"
            if not LANGUAGE.fullmatch(kind := file.name.split(".")[1]) and kind != TRANSCRIPTS:
                remedy += "; a dialog itself has no '.' in its name"
        else:
            continue
        found.append(Mistake(str(file), 1, 1, "warning", told, remedy))
    return found


def _translations(beside: Mapping[str, Path]) -> dict[str, Path]:
    return {language: file for language, file in beside.items() if language != TRANSCRIPTS}


def library_of(folder: Path) -> Path | None:
    """Where the ready-made dialogs are: beside the merchant's folder, or shipped with this program."""
    shipped = Path(__file__).resolve().parents[2] / "dialogs" / LIBRARY
    places = (folder.resolve().parent / LIBRARY, Path("dialogs").resolve() / LIBRARY, shipped)
    found = next((place for place in places if place.is_dir()), None)
    return found.relative_to(Path.cwd()) if found and found.is_relative_to(Path.cwd()) else found


def _with_library(folder: Folder) -> dict[str, DialogFile]:
    """The folder's own dialogs and the ready-made ones that merchant.yaml names; a dialog of its own wins."""
    own = files_in(folder.path)
    names: tuple[str, ...] = tuple(getattr(folder.merchant, "library", ()))
    place = library_of(folder.path) if names else None
    ready = files_in(place) if place else {}
    for name in names:
        if name in ready:
            own.setdefault(name, ready[name])
        elif name not in own:
            remedy = did_you_mean(name, ready, f"there is: {', '.join(sorted(ready)) or 'nothing'}")
            lines = enumerate(folder.merchant_text.splitlines(), 1)
            line = next(
                (number for number, one in lines if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", one)), 1
            )
            told = f"'{name}' is not a ready-made dialog"
            folder.mistakes.append(Mistake(str(folder.path / MERCHANT), line, 1, "error", told, remedy))
    return own


def _read_merchant(folder: Folder, file: Path) -> None:
    try:
        folder.merchant_text = text_of(file)
        folder.merchant = read_merchant(folder.merchant_text, str(file))
    except ScriptError as error:
        folder.mistakes += _mistakes(error, file)


def _read_script(folder: Folder, source: DialogFile) -> None:
    try:
        text = text_of(source.path)
        translations = {language: text_of(file) for language, file in source.translations.items()}
        script, found = read_draft(text, source.name, str(source.path), translations)
        folder.mistakes += found
        if script is not None and found:
            folder.drafts[source.name] = script
        elif script is not None:
            folder.scripts[source.name] = script
            folder.translations[source.name] = translations
    except ScriptError as error:
        folder.mistakes += _mistakes(error, source.path)
    if source.transcripts is None:
        return
    try:
        text = text_of(source.transcripts)
        folder.transcripts[source.name] = read_transcripts(text, str(source.transcripts))
    except ScriptError as error:
        folder.mistakes += _mistakes(error, source.transcripts)


def text_of(file: Path) -> str:
    """The text of a file. Raises ScriptError with the place of what is not UTF-8: it would be said to customers."""
    raw = file.read_bytes()
    try:
        if b"\0" not in raw:  # of which text in UTF-16 is full, and text in UTF-8 has none
            return raw.decode("utf-8")
        wrong = 0
    except UnicodeDecodeError as error:
        wrong = error.start
    told, remedy = "the file is not in UTF-8", "save it as UTF-8 in your editor"
    if raw.startswith(ZIPPED):
        told, remedy = "the file is a document of an office program", "save it as plain text, in UTF-8"
    line = raw.count(b"\n", 0, wrong) + 1
    raise ScriptError((Mistake(str(file), line, 1, "error", told, remedy),))


def _mistakes(error: ScriptError, file: Path) -> list[Mistake]:
    found = [mistake for mistake in error.mistakes if isinstance(mistake, Mistake)]
    return found or [Mistake(str(file), 1, 1, "error", str(error))]


def _is_wanted(folder: Folder, name: str) -> bool:
    return folder.wanted is None or name in folder.wanted


def _in_order(folder: Folder) -> list[Mistake]:
    mistakes = [one for one in folder.mistakes if _is_wanted(folder, Path(one.file).name.split(".")[0])]
    return sorted(dict.fromkeys(mistakes), key=lambda one: (one.file, one.line, one.column))
