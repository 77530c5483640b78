"""Making and refreshing a translation, `nps.sv.yaml`, and its way to translators and back as a PO file."""

from __future__ import annotations

from collections.abc import Mapping

from responder.language.mistakes import Mistakes
from responder.language.nodes import Items, Node, Pairs, Scalar, read_nodes
from responder.language.script import Script
from responder.language.sentences import Sentence, keywords, sentences
from responder.language.translations import check_translation, read_pairs, translation_file
from responder.language.wants import LANGUAGE
from responder.language.writing import write_text

OBSOLETE = "# No longer in the script; kept for when it is needed again:"
KINDS = {"key": "an answer: words separated by commas", "subject": "the subject of a mail", "text": ""}


def refresh(script: Script, language: str, existing: str = "") -> str:
    """The YAML text of a translation: every sentence once, in order, with the translation that there was, else "".

    Comments above a pair stay with it. A translation whose sentence is gone is kept at the end as a comment.
    Raises ScriptError where the existing text cannot be read, so that nothing in it is lost.
    """
    mistakes = Mistakes(translation_file(script.file or f"{script.name}.yaml", language))
    _check_language(language, mistakes)
    pairs = read_pairs(existing, language, mistakes)
    mistakes.settle()
    given = {original: node.text for original, node in pairs.items()}
    return _written(script, language, given, existing)


def _check_language(language: str, mistakes: Mistakes) -> None:
    if not LANGUAGE.fullmatch(language):
        mistakes.at(1, 1, "this is not a language code", "write two letters, like 'nb' or 'sv'")


def _written(script: Script, language: str, given: Mapping[str, str], existing: str) -> str:
    notes = _notes(existing)
    extra = [keyword for keyword in keywords(script) if given.get(keyword.text, "").strip()]
    wanted = [*extra, *sentences(script)]
    blocks = [f"# {script.title} in '{language}': fill in what is empty. Reply keys are words separated by commas."]
    for sentence in wanted:
        pair = _pair(sentence.text, given.get(sentence.text, ""), language)
        blocks.append("\n".join([*notes.get(sentence.text, ()), pair]))
    known = {sentence.text for sentence in wanted}
    gone = [_pair(text, told, language) for text, told in given.items() if text not in known and told.strip()]
    commented = [f"# {line}".rstrip() for pair in gone for line in pair.split("\n")]
    kept = _kept_obsolete(existing)
    if kept or commented:
        blocks.append("\n".join([OBSOLETE, *kept, *(line for line in commented if line not in kept)]))
    return "\n\n".join(blocks) + "\n"


def _pair(original: str, translated: str, language: str) -> str:
    return f"- text: {write_text(original, '    ')}\n  {language}: {write_text(translated, '    ')}"


def _notes(existing: str) -> dict[str, list[str]]:
    """The comment lines right above each pair, by original; the first lines of the file belong to no pair."""
    node: Node | None = read_nodes(existing, Mistakes(""))
    lines = existing.split("\n")
    notes: dict[str, list[str]] = {}
    for item in node.items if isinstance(node, Items) else ():
        original = item.get("text") if isinstance(item, Pairs) else None
        above: list[str] = []
        number = item.line - 2
        while number >= 0 and lines[number].lstrip().startswith("#"):
            above.insert(0, lines[number].strip())
            number -= 1
        if number >= 0 and isinstance(original, Scalar):
            notes[original.text] = above
    return notes


def _kept_obsolete(existing: str) -> list[str]:
    """What an earlier refresh has put at the end."""
    _, found, rest = existing.partition(OBSOLETE + "\n")
    return [line for line in rest.split("\n") if line.startswith("#")] if found else []


# -- PO files ----------------------------------------------------------------------------------


def to_po(script: Script, language: str, existing: str = "") -> str:
    """A PO file (GNU gettext) of every sentence, with the translations of the existing YAML text filled in."""
    mistakes = Mistakes(translation_file(script.file or f"{script.name}.yaml", language))
    _check_language(language, mistakes)
    pairs = read_pairs(existing, language, mistakes)
    mistakes.settle()
    given = {original: node.text for original, node in pairs.items()}
    header = f"Language: {language}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    entries = [f'msgid ""\nmsgstr {_po_text(header + "Content-Transfer-Encoding: 8bit" + chr(10))}']
    for sentence in sentences(script):
        about = [f"#. {KINDS[sentence.kind]}"] if KINDS[sentence.kind] else []
        place = f"#: {script.file or script.name}:{sentence.line}"
        texts = [f"msgid {_po_text(sentence.text)}", f"msgstr {_po_text(given.get(sentence.text, ''))}"]
        entries.append("\n".join([*about, place, *texts]))
    return "\n\n".join(entries) + "\n"


def _po_text(text: str) -> str:
    from babel.messages.pofile import escape

    lines = text.encode("utf-8", "replace").decode().splitlines(keepends=True)
    return escape(text) if len(lines) < 2 else "\n".join(['""', *(escape(line) for line in lines)])


def from_po(script: Script, language: str, po: str, existing: str = "") -> str:
    """The YAML text after a PO file came back: its translations over those of the existing text.

    An entry that is empty, marked fuzzy or unknown changes nothing. Raises ScriptError naming every entry that
    cannot stand for its sentence (unknown names, broken braces, reserved answers).
    """
    yaml_file = translation_file(script.file or f"{script.name}.yaml", language)
    mistakes = Mistakes(yaml_file.removesuffix(".yaml") + ".po")
    _check_language(language, mistakes)
    given = {original: node.text for original, node in read_pairs(existing, language, Mistakes(yaml_file)).items()}
    known: Mapping[str, Sentence] = {sentence.text: sentence for sentence in sentences(script)}
    for original, (translated, line) in _po_entries(po, mistakes).items():
        sentence = known.get(original)
        if sentence and check_translation(sentence, Scalar(line, 1, translated, '"'), mistakes):
            given[original] = translated
    mistakes.settle()
    return _written(script, language, given, existing)


def _po_entries(po: str, mistakes: Mistakes) -> dict[str, tuple[str, int]]:
    """{original: (translated, line)} of the entries that are finished."""
    from babel.messages.pofile import PoFileError, read_po

    try:
        catalog = read_po(po.removeprefix("\ufeff").splitlines(keepends=True), abort_invalid=True)
    except PoFileError as error:
        mistakes.at(getattr(error, "lineno", 1), 1, "this is not a PO file", "export it again with '--po'")
        return {}
    except (ValueError, LookupError, UnicodeError, ArithmeticError, TypeError, AttributeError):
        mistakes.at(1, 1, "this is not a PO file", "export it again with '--po'")
        return {}
    return {
        message.id: (message.string, message.lineno or 1)
        for message in catalog
        if isinstance(message.id, str) and message.id and isinstance(message.string, str)
        if message.string.strip() and not message.fuzzy
    }
