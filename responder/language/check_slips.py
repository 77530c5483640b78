"""What reads well and is surely not meant: quotes of a word processor, braces of another program, silence by another
name. Customers would see it, or wait for an answer that nobody gives."""

from __future__ import annotations

import re

from responder.language.mistakes import Mistakes, Placed, show
from responder.language.script import Ask, Script
from responder.language.sentences import sentences

WRAPPED = re.compile(r"\s*([“”„«»‘‚])(?:(?![“”„«»]).)*([“”«»’‘])\s*", re.DOTALL)
# {first_name} of chat programs, {{{…}}} of others, *|FNAME|* and %FIRST_NAME% of mail programs, [[name]] and <<name>>.
BRACES = re.compile(
    r"(?<![{%#])\{\s*[^\W\d][\w.]*\s*\}(?!\})|\*\|[\w:.]+\|\*|%[A-Z][A-Z_]{2,}%|\[\[\s*\w+\s*\]\]|<<\s*\w+\s*>>"
)
SILENCE = frozenset(
    (
        "no answer", "noanswer", "noreply", "no-reply", "no_reply", "no response", "not answered", "silence", "timeout",
        "ingen svar", "ikke svar", "ikkje svar", "inget svar", "intet svar", "keine antwort", "geen antwoord",
        "ei vastausta", "pas de réponse", "sin respuesta",
    )
)  # fmt: skip
OTHERS = frozenset(
    (
        "otherwise", "anything", "anything else", "default", "other", "others", "els", "esle", "*", "annet", "ellers",
        "andet", "annars", "sonst", "anders", "muuten", "sinon", "autre", "otro",
    )
)  # fmt: skip


def check_slips(script: Script, mistakes: Mistakes) -> None:
    """Warnings about texts, in the script's language and in each translation, and about reply keys."""
    for sentence in sentences(script):
        if sentence.kind == "key":
            continue
        for language in (script.language, *sorted(script.translations)):
            said = script.say(sentence.text, language)
            if language == script.language or said != sentence.text:
                _check_text(said, sentence, "" if language == script.language else f" in '{language}'", mistakes)
    for _, step in script.walk():
        if isinstance(step, Ask):
            _check_keys(step, mistakes)


def _check_text(said: str, place: Placed, where: str, mistakes: Mistakes) -> None:
    if WRAPPED.fullmatch(said):
        told = f"the customer gets this text{where} with its quotes: {show(said.strip())}"
        mistakes.add(place, told, 'write straight ones around it: "…"', "warning")
    found = BRACES.search(said)
    if found is not None:
        told = f"the customer gets {show(found.group())}{where} as it stands"
        mistakes.add(place, told, "write a name as {{ contact.first_name }}", "warning")


def _check_keys(ask: Ask, mistakes: Mistakes) -> None:
    for meant, words in (("no reply", SILENCE), ("else", OTHERS)):
        if ("replies", meant) in ask.blocks:
            continue
        for key in (key for branch in ask.branches for key in branch.keys if key.casefold() in words):
            what = "silence" if meant == "no reply" else "any other answer"
            told = f"{show(key)} waits for a customer who writes just that"
            mistakes.add(ask, told, f"for {what} write '{meant}:'", "warning")
