"""A translation beside a script, `nps.sv.yaml`: a list of `- text: "original"` / `sv: "…"` pairs."""

from __future__ import annotations

from collections.abc import Mapping

from responder.language.asking import key_problem
from responder.language.expressions import ExpressionError
from responder.language.mistakes import Mistakes, show
from responder.language.nodes import Items, Node, Pairs, Scalar, read_nodes
from responder.language.script import Script
from responder.language.sentences import Sentence, keywords, names_said, sentences
from responder.language.wants import LANGUAGE, known_pairs, line_within, text_in


def translation_file(file: str, language: str) -> str:
    """`nps.sv.yaml` for `nps.yaml`."""
    return f"{file.removesuffix('.yaml').removesuffix('.yml')}.{language}.yaml"


def read_pairs(source: str, language: str, mistakes: Mistakes) -> dict[str, Scalar]:
    """Original → translated, as written, the untranslated among them as empty texts."""
    node = read_nodes(source, mistakes)
    if node is None or (isinstance(node, Scalar) and node.empty):
        return {}
    if not isinstance(node, Items):
        mistakes.add(
            node, "a translation is a list of pairs", f"write '- text: \"…\"' and '{language}: \"…\"' below it"
        )
        return {}
    pairs: dict[str, Scalar] = {}
    other = _other_language(node, language)
    if other is not None:
        told = f"these sentences are translated into '{other}', and the name of the file says '{language}'"
        mistakes.add(node, told, f"name it like 'nps.{other}.yaml', or write '{language}:' in each pair")
        return {}
    for item in node.items:
        _add_pair(item, language, mistakes, pairs)
    return pairs


def _other_language(node: Items, language: str) -> str | None:
    """The one language that all of several pairs are in, where it is another than that of the file."""
    keys = {key.text for item in node.items if isinstance(item, Pairs) for key, _ in item.pairs} - {"text"}
    other = next(iter(keys)) if len(keys) == 1 and len(node.items) > 1 else language
    return other if other != language and LANGUAGE.fullmatch(other) else None


def _add_pair(item: Node, language: str, mistakes: Mistakes, pairs: dict[str, Scalar]) -> None:
    if not isinstance(item, Pairs):
        mistakes.add(item, "this is not a pair", f"write '- text: …' and '{language}: …' below it")
        return
    values = known_pairs(mistakes, item.pairs, ("text", language), f"a translation into '{language}'")
    original = text_in(mistakes, values["text"], "text") if "text" in values else None
    translated = values.get(language)
    if "text" not in values:
        mistakes.add(item, "'text' is missing in this pair", "write the original sentence after 'text:'")
    if translated is None:
        mistakes.add(item, f"'{language}' is missing in this pair", f"add '{language}: \"\"' to leave it untranslated")
    elif not isinstance(translated, Scalar):
        text_in(mistakes, translated, language)
    elif original is not None and original in pairs:
        mistakes.add(item, f"{show(original)} is translated twice", "keep one of the pairs")
    elif original is not None:
        pairs[original] = translated


def read_translation(source: str, language: str, script: Script | None, mistakes: Mistakes) -> Mapping[str, str]:
    """{original: translated} without what is untranslated; each translation must use the names of its original.

    A sentence that the script no longer has is kept and does no harm. `script` None checks the form alone.
    """
    if not LANGUAGE.fullmatch(language):
        mistakes.at(1, 1, f"{show(language)} is not a language code", "name the file like 'nps.sv.yaml'")
        return {}
    known = {} if script is None else {sentence.text: sentence for sentence in (*sentences(script), *keywords(script))}
    read: dict[str, str] = {}
    for original, node in read_pairs(source, language, mistakes).items():
        if not node.text.strip():
            continue
        sentence = known.get(original)
        if sentence is None or check_translation(sentence, node, mistakes):
            read[original] = node.text
    return read


def check_translation(sentence: Sentence, node: Scalar, mistakes: Mistakes) -> bool:
    """Whether a translation can stand for its original; tells what is wrong where it cannot."""
    before = len(mistakes.found)
    if sentence.kind in ("key", "keyword"):
        for word in node.text.split(","):
            problem = key_problem(" ".join(word.split()))
            if problem is not None:
                mistakes.add(node, *problem)
        return len(mistakes.found) == before
    try:
        names = names_said(node.text)
    except ExpressionError as error:
        mistakes.at(line_within(node, error.line), node.column, error.what, error.remedy)
        return False
    for name in sorted(names - names_said(sentence.text)):
        mistakes.add(node, f"{show(name)} is not a name of the original sentence", "use the names of the original")
    return len(mistakes.found) == before
