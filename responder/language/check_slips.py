"""What reads well and is surely not meant: quotes of a word processor, braces of another program, silence by another
name. Customers would see it, or wait for an answer that nobody gives."""

from __future__ import annotations

import re

from responder.language.check_replies import number_range
from responder.language.mistakes import Mistakes, Placed, show
from responder.language.script import Ask, Branch, Handoff, Script
from responder.language.sentences import sentences

WRAPPED = re.compile(r"\s*([“”„«»‘‚])(?:(?![“”„«»]).)*([“”«»’‘])\s*", re.DOTALL)
# {first_name} of chat programs (or a brace lost), *|FNAME|* and %FIRST_NAME% of mail programs, [[name]] and <<name>>;
# <first_name> and [Your name] as people write them who mean to fill them in.
BRACES = re.compile(
    r"(?<![{%#])\{(?:\s*[^\W\d][\w.]*\s*\}+|[^{}]{1,80}\}\})|\*\|[\w:.]+\|\*|%[A-Z][A-Z_]{2,}%|\[\[\s*\w+\s*\]\]|<<?\s*[^\W\d]\w*\s*>>?"
    r"|\[(?:\w+_\w+|(?i:[\w ]*(?:name|navn|namn|nimi|naam|nombre)))\]"
)
UNOPENED = re.compile(r"[\w.]*\s*\}\}")
# Words for 'or' that mean nothing else beside it, and signs that are read as such.
SEPARATORS = re.compile(r" (?:or|eller|oder|tai) |(?<=[^\W\d_]) *[/|;] *(?=[^\W\d_])")
RANGE_IN_WORDS = re.compile(r"(\d{1,6}) *(?:to|til|till|bis|tot|–|—|\.\.+) *(\d{1,6})")
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
            _check_silence(step, mistakes)
            for branch in step.branches:
                _check_words(branch, mistakes)
        elif isinstance(step, Handoff):
            _check_braces(step.note, step, "the person who takes over", "", mistakes)


def _check_text(said: str, place: Placed, where: str, mistakes: Mistakes) -> None:
    if WRAPPED.fullmatch(said):
        told = f"the customer gets this text{where} with its quotes: {show(said.strip())}"
        mistakes.add(place, told, 'write straight ones around it: "…"', "warning")
    if said.rstrip().endswith('"') and said.count('"') == 1:
        told = f"the customer gets the quote at the end of this text{where}: {show(said.strip()[-30:])}"
        mistakes.add(place, told, "write one at its beginning as well, or remove it", "warning")
    _check_braces(said, place, "the customer", where, mistakes)


def _check_braces(said: str, place: Placed, who: str, where: str, mistakes: Mistakes) -> None:
    found = BRACES.search(said) or (UNOPENED.search(said) if "{{" not in said else None)
    if found is not None:
        told = f"{who} gets {show(found.group())}{where} as it stands"
        mistakes.add(place, told, "write a name as {{ contact.first_name }}", "warning")


def _check_words(branch: Branch, mistakes: Mistakes) -> None:
    """Several answers that are read as one phrase, because no comma stands between them."""
    for key in branch.keys:
        span = RANGE_IN_WORDS.fullmatch(key)
        parts = [part for part in SEPARATORS.split(key) if part]
        if span is not None and number_range(key) is None:
            told = f"{show(key)} waits for a customer who writes just that"
            mistakes.add(branch, told, f"write the range as '{span[1]}-{span[2]}'", "warning")
        elif len(parts) > 1:
            told = f"{show(key)} is one answer, for a customer who writes all of it"
            mistakes.add(branch, told, f"put commas between answers: {show(', '.join(parts))}", "warning")


def _check_silence(ask: Ask, mistakes: Mistakes) -> None:
    for meant, words in (("no reply", SILENCE), ("else", OTHERS)):
        if ("replies", meant) in ask.blocks:
            continue
        for branch, key in ((one, key) for one in ask.branches for key in one.keys if key.casefold() in words):
            what = "silence" if meant == "no reply" else "any other answer"
            told = f"{show(key)} waits for a customer who writes just that"
            mistakes.add(branch, told, f"for {what} write '{meant}:'", "warning")
