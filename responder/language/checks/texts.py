"""What a customer will get: segments and encoding of texts, a way out of marketing, subjects, translations."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from responder.language.checks.channels import one_way_name
from responder.language.estimate import estimate
from responder.language.flow import first_texts, kinds_of
from responder.language.merchant import MerchantFile
from responder.language.mistakes import Mistakes, Placed, show
from responder.language.script import Again, Ask, Says, Script, Step
from responder.language.segments import count, replacement
from responder.language.sentences import sentences
from responder.language.way_out import has_way_out
from responder.patterns import regex

LANGUAGE_LINE = regex(r"^['\"]?language['\"]? *:", re.MULTILINE)
LONGEST_SMS = 1600


def check_texts(
    script: Script,
    dialogs: Mapping[str, Script],
    merchant: MerchantFile | None,
    most_segments: int,
    mistakes: Mistakes,
) -> None:
    """Every warning and error about what is said, in the script's language and in each translation."""
    known = {} if merchant is None else {f"merchant.{name}": value for name, value in merchant.names().items()}
    for step, text in sms_texts(script):
        for language in (script.language, *sorted(script.translations)):
            said = script.say(text, language)
            if language == script.language or said != text:
                where = "" if language == script.language else f" in '{language}'"
                check_sms(estimate(said, known), step, where, most_segments, mistakes)
    remedy = "add words like 'STOP to opt out'"
    if one_way_name(merchant) is not None:
        remedy = "add words like 'Unsubscribe: https://…'; nobody can answer STOP to this sender"
    _check_way_out(script, dialogs, known, remedy, mistakes)
    _check_subjects(script, mistakes)
    _check_lines(script, mistakes)


def _check_lines(script: Script, mistakes: Mistakes) -> None:
    """A mail of one long line, where its merchant wrote several. (In a text nobody misses them.)"""
    for _, step in script.walk():
        if isinstance(step, Says) and step.run_together and "email" in kinds_of(script, step):
            told = "the lines of this mail run together into one: YAML joins what is not written after '|'"
            verb = "ask" if isinstance(step, Ask) else "send"
            mistakes.add(step, told, f"write '{verb}: |' and the text below it, further to the right", "warning")


def sms_texts(script: Script) -> Iterator[tuple[Step, str]]:
    """Every text that may go out as SMS, with its step. An `again` goes where its question went."""
    asked_by_sms = script.channel == "sms" or any(
        isinstance(step, Ask) and "sms" in kinds_of(script, step) for _, step in script.walk()
    )
    for _, step in script.walk():
        if isinstance(step, Says) and "sms" in kinds_of(script, step):
            yield step, step.text
            if isinstance(step, Ask):
                yield from ((step, reminder.text) for reminder in step.remind)
        elif isinstance(step, Again) and asked_by_sms:
            yield step, step.text


def check_sms(text: str, place: Placed, where: str, most_segments: int, mistakes: Mistakes) -> None:
    """The length and the encoding of one text as it is expected to go out."""
    text = unicodedata.normalize("NFC", text)  # as it goes out
    counted = count(text.strip())
    if len(text) > LONGEST_SMS:
        told = f"this SMS{where} has about {len(text)} characters; the gateway takes {LONGEST_SMS}"
        mistakes.add(place, told, "shorten it, or send it by email")
    elif counted.segments > most_segments:
        told = (
            f"this SMS{where} takes about {counted.segments} segments ({counted.encoding}), more than {most_segments}"
        )
        mistakes.add(place, told, "shorten it, or send it by email", "warning")
    if counted.encoding == "UCS-2" and (len(counted.strange) == 1 or counted.suggestion is not None):
        _tell_strange(text, counted.strange, counted.segments, place, where, mistakes)


def _tell_strange(
    text: str, strange: tuple[str, ...], segments: int, place: Placed, where: str, mistakes: Mistakes
) -> None:
    plain = {letter: replacement(letter) for letter in strange}
    cheaper = text.translate({ord(letter): written or "" for letter, written in plain.items()})
    named = " and ".join(_name(letter) for letter in strange)
    cost = f", {segments} segments instead of {count(cheaper).segments}" if count(cheaper).segments < segments else ""
    if not cost and all(letter.isalpha() for letter in strange):
        return  # words as they are spelt, which cost nothing
    verb = "let" if len(strange) > 1 else "lets"
    told = f"{named} alone {verb} this SMS{where} hold 70 characters instead of 160 (not in GSM-7){cost}"
    mistakes.add(place, told, "; ".join(_instead(letter, written) for letter, written in plain.items()), "warning")


def _name(letter: str) -> str:
    name = unicodedata.name(letter, "unnamed").lower()
    return f"'{letter if letter.isprintable() else ' '}' ({name}, U+{ord(letter):04X})"


def _instead(letter: str, written: str | None) -> str:
    shown = letter if letter.isprintable() else f"U+{ord(letter):04X}"
    if written is None:
        return f"leave '{shown}' out"
    return f"write '{written}' for '{shown}'" if written else f"delete '{shown}'"


def _check_way_out(
    script: Script, dialogs: Mapping[str, Script], known: Mapping[str, str], remedy: str, mistakes: Mistakes
) -> None:
    """Marketing says with its first SMS how to make it stop (CTIA 5.1.2; ekomloven, PECR and GDPR art. 7(3))."""
    if script.purpose != "marketing" or not script.start:
        return
    for owner, step in first_texts(script, dialogs):
        for language in (owner.language, *sorted(owner.translations)):
            said = owner.say(step.text, language)
            if has_way_out(said, known) or (language != owner.language and said == step.text):
                continue
            where = "" if language == owner.language else f" in '{language}'"
            place: Placed = step if owner is script else script.start[0]
            told = f"the first marketing message{where} does not say how to stop: {show(said)}"
            mistakes.add(place, told, remedy)


def _check_subjects(script: Script, mistakes: Mistakes) -> None:
    titled = False
    for _, step in script.walk():
        if not isinstance(step, Says):
            continue
        by_mail = "email" in kinds_of(script, step)
        if step.subject and not by_mail:
            mistakes.add(step, "an SMS has no subject", "remove 'subject', or add 'by: email'", "warning")
        if by_mail and step.by != "preferred" and not step.subject and not titled:
            mistakes.add(step, "this mail has no subject", "add 'subject: \"…\"'", "warning")
        titled = titled or (by_mail and step.subject is not None)


def check_translations(script: Script, languages: tuple[str, ...], mistakes: Mistakes) -> None:
    """Sentences without a translation into one of these languages."""
    wanted = sentences(script)
    if not wanted:
        return
    for language in languages:
        base = language.partition("-")[0]
        if base == script.language.partition("-")[0]:
            continue
        translated = script.translations.get(language) or script.translations.get(base)
        # With its folder, as it was named: a command that is copied from here works from where one stands.
        named = script.file if script.file and "/" in script.file else script.name
        remedy = f"run 'responder translate {named} {language}' and fill it in"
        if not translated:
            # Written in it, perhaps: a dialog that does not name its language counts as English.
            named_so = script.translations or LANGUAGE_LINE.search(script.source) or language != languages[0]
            own = "" if named_so else f"; if it is written in it, add 'language: {language}' at its top"
            mistakes.add(wanted[0], f"the dialog is not translated into '{language}'", f"{remedy}{own}", "warning")
            continue
        for sentence in wanted:
            if sentence.text not in translated:
                what = "the answer " if sentence.kind == "key" else ""
                told = f"{what}{show(sentence.text)} is not translated into '{language}'"
                mistakes.add(sentence, told, remedy, "warning")
