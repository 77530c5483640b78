"""What reads well and is surely not meant: quotes of a word processor, braces of another program, silence by another
name. Customers would see it, or wait for an answer that nobody gives."""

from __future__ import annotations

import re

from responder.language.checks.replies import number_range
from responder.language.mistakes import Mistakes, Placed, nearest, show
from responder.language.script import Ask, Handoff, Script, Set
from responder.language.sentences import names_said, sentences
from responder.patterns import regex
from responder.understand.reply_keys import CORE_NO, CORE_YES, parse_key

WRAPPED = regex(r"\s*([“”„«»‘‚])(?:(?![“”„«»]).)*([“”«»’‘])\s*", re.DOTALL)
# {first_name} of chat programs (or a brace lost), *|FNAME|* and %FIRST_NAME% of mail programs, [[name]] and <<name>>;
# <first_name> and [Your name] as people write them who mean to fill them in.
BRACES = regex(
    r"(?<![{%#])\{(?:\s*[^\W\d][\w.]*\s*\}+|[^{}]{1,80}\}\})|\*\|[\w:.]+\|\*|%[A-Z][A-Z_]{2,}%|\[\[\s*\w+\s*\]\]|<<?\s*[^\W\d]\w*\s*>>?"
    r"|\[(?:\w+_\w+|(?i:[\w ]*(?:name|navn|namn|nimi|naam|nombre)))\]"
)
# What UTF-8 looks like when it is read as the character set of older programs ('Ã¥' for 'å'), or lost ('�').
MISREAD = regex(
    "Ã(?:[\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2020-\u2022\u2030\u2039\u203a\u20ac\u2122]"
    r"|[\u2013-\u201e\u2026](?=\w))"
    "|Â[\xa0-\xbf]|â€.?|â‚¬|ðŸ.?.?|\ufffd"
)
# In double quotes it is a new line; in others, or without, two signs.
NEW_LINE = regex(r"(?<!:)\\n")
CODE = regex(r"\{([{%])(?:(?!\{[{%]).)*?[%}]\}", re.DOTALL)
BARE = regex(r"(?<![\w@/.{-])contact\.(?:[a-z]+_[a-z_]+|name|email|phone)\b(?!\.?[\w@/-])")
UNOPENED = regex(r"[\w.]*\s*\}\}")
# Words for 'or' that mean nothing else beside it, and signs that are read as such.
SEPARATORS = regex(r" (?:or|eller|oder|tai) |(?<=[^\W\d_]) *[/|;] *(?=[^\W\d_])")
COMPARED = regex(r"[<>≤≥]=? *\d{1,6}|\d{1,6} *\+")
NUMBERS_IN_WORDS = regex(r"(\d{1,6})(?: *(?:og|and|och|und|&) *| +)(\d{1,6})")
COMPARED_IN_WORDS = regex(
    r"(?i:(over|above|more than|mer enn|mer än|mere end|über|mehr als)|under|below|less than|unter) +(\d{1,6})"
)
RANGE_OF_THINGS = regex(r"(\d{1,6}) *[-–—] *(\d{1,6}) +[^\W\d].*")  # `1-4 stars`
RANGE_IN_WORDS = regex(r"(\d{1,6}) *(?:to|til|till|bis|tot|–|—|\.\.+) *(\d{1,6})")
# So near to 'no reply' no answer of a customer is.
SLIP = 0.8
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


YES_ALONE = frozenset(
    ("y", "ok", "okay", "sure", "gjerne", "gärna", "gerne", "yep", "yeah", "yup", "yess", "jepp", "japp", "true")
)
POLITE = frozenset(("please", "thanks", "takk", "tack", "tak", "danke", "bitte", "gjerne", "gärna", "gerne"))
NO_ALONE = frozenset(("n", "nope", "nah", "false"))

# Names that the contact has anyway: a field of that name changes nothing of what they stand for.
NOT_FIELDS = {
    **dict.fromkeys(("tags", "tag"), "write 'tag: …' for a tag"),
    **dict.fromkeys(("preferred", "prefers"), "write 'prefer: sms' or 'prefer: email'"),
    **dict.fromkeys(
        ("email", "sms", "phone", "country", "time_zone"),
        "your shop's system tells it, with an event; keep what the customer wrote under another name",
    ),
}


def check_slips(script: Script, mistakes: Mistakes) -> None:
    """Warnings about texts, in the script's language and in each translation, and about reply keys."""
    _check_letters(script, mistakes)
    for sentence in sentences(script):
        if sentence.kind == "key":
            continue
        for language in (script.language, *sorted(script.translations)):
            said = script.say(sentence.text, language)
            lost = sorted(names_said(sentence.text) - names_said(said))
            if lost:
                told = f"the translation of {show(sentence.text)} into '{language}' leaves out {show(lost[0])}"
                mistakes.add(sentence, told, f"write {{{{ {lost[0]} }}}} where it belongs", "warning")
            if language == script.language or said != sentence.text:
                _check_text(said, sentence, "" if language == script.language else f" in '{language}'", mistakes)
    for trigger in (*script.start, *script.stop):
        for word in trigger.written:
            _check_words(word, trigger, mistakes, "keyword")
    for _, step in script.walk():
        if isinstance(step, Ask):
            _check_silence(step, mistakes)
            _check_yes_no(step, mistakes)
            for branch in step.branches:
                spoken = [script.keys(branch, language) for language in sorted(script.translations)]
                for key in dict.fromkeys((*branch.keys, *(key for keys in spoken for key in keys))):
                    _check_words(key, branch, mistakes)
        elif isinstance(step, Set):
            for name in step.fields.keys() & NOT_FIELDS.keys():
                told = f"'set' keeps a field called '{name}', and does not change the contact's own"
                mistakes.add(step, told, NOT_FIELDS[name], "warning")
            for name, value in step.fields.items():
                _check_braces(value, step, f"the field '{name}'", "", mistakes)
        elif isinstance(step, Handoff):
            _check_braces(step.note, step, "the person who takes over", "", mistakes)


def _check_text(said: str, place: Placed, where: str, mistakes: Mistakes) -> None:
    if WRAPPED.fullmatch(said):
        told = f"the customer gets this text{where} with its quotes: {show(said.strip())}"
        mistakes.add(place, told, 'write straight ones around it: "…"', "warning")
    if said.rstrip().endswith('"') and said.count('"') == 1:
        told = f"the customer gets the quote at the end of this text{where}: {show(said.strip()[-30:])}"
        mistakes.add(place, told, "write one at its beginning as well, or remove it", "warning")
    if NEW_LINE.search(said):
        told = f"the customer gets '\\n' in this text{where} as it stands"
        mistakes.add(place, told, "put the text in double quotes, or write it on several lines after '|'", "warning")
    _check_braces(said, place, "the customer", where, mistakes)


def _check_yes_no(ask: Ask, mistakes: Mistakes) -> None:
    """`y`, `nope` and `nei takk`, of a question that knows no other yes or no."""
    parsed = [parse_key(", ".join(branch.keys)) for branch in ask.branches]
    for meant, words, known in (
        ("yes", YES_ALONE | CORE_YES, any(key.agrees for key in parsed)),
        ("no", NO_ALONE | CORE_NO, any(key.declines for key in parsed)),
    ):
        alone = [(branch, key) for branch in ask.branches for key in branch.keys if _bare(key) in words]
        for branch, key in alone if not known else ():
            told = f"{show(key)} waits for a customer who writes just that"
            mistakes.add(branch, told, f"for every way to say so write '{meant}'", "warning")


def _bare(key: str) -> str:
    """A key without thanks: `nei` of `nei takk`."""
    first, *rest = key.casefold().split()
    return first if POLITE.issuperset(rest) else " ".join((first, *rest))


def _check_letters(script: Script, mistakes: Mistakes) -> None:
    """Told once of a file, at the first of them: where one letter was lost, all of its kind were."""
    misread = MISREAD.search(script.source)
    if misread is not None:
        line = script.source.count("\n", 0, misread.start()) + 1
        column = misread.start() - script.source.rfind("\n", 0, misread.start())
        mistakes.at(line, column, *_lost(misread.group(), ""), "warning")
    for language, said in sorted(script.translations.items()):
        found = next((found for text in said.values() if (found := MISREAD.search(text))), None)
        if found is not None:
            mistakes.at(1, 1, *_lost(found.group(), f" in '{language}'"), "warning")


def _lost(sign: str, where: str) -> tuple[str, str]:
    told = f"'{sign}' stands where a letter was{where}, since the file was once opened in another encoding"
    return told, "write the letters anew here and further down, and save the file as UTF-8"


def _check_braces(said: str, place: Placed, who: str, where: str, mistakes: Mistakes) -> None:
    found = (
        BRACES.search(said) or (UNOPENED.search(said) if "{{" not in said else None) or BARE.search(CODE.sub("", said))
    )
    if found is not None:
        told = f"{who} gets {show(found.group())}{where} as it stands"
        mistakes.add(place, told, "write a name as {{ contact.first_name }}", "warning")


def _check_words(key: str, place: Placed, mistakes: Mistakes, what: str = "answer") -> None:
    """Several words that are read as one phrase, because no comma stands between them."""
    span = RANGE_IN_WORDS.fullmatch(key) or RANGE_OF_THINGS.fullmatch(key)
    pair = NUMBERS_IN_WORDS.fullmatch(key)
    parts = pair.groups() if pair is not None else [part for part in SEPARATORS.split(key) if part]
    if (span is not None and number_range(key) is None) or COMPARED.fullmatch(key) or COMPARED_IN_WORDS.fullmatch(key):
        told = f"{show(key)} waits for a customer who writes just that"
        meant = f"{span[1]}-{span[2]}" if span is not None else _compared(key)
        mistakes.add(place, told, f"write the range as '{meant}'", "warning")
    elif len(parts) > 1:
        told = f"{show(key)} is one {what}, for a customer who writes all of it"
        mistakes.add(place, told, f"put commas between {what}s: {show(', '.join(parts))}", "warning")


def _compared(key: str) -> str:
    """`9+`, `>8`, `< 7` and `over 8` as ranges."""
    words = COMPARED_IN_WORDS.fullmatch(key)
    if words is not None:
        key = f"{'>' if words[1] else '<'}{words[2]}"
    number = int("".join(letter for letter in key if letter.isdigit()))
    if key[0] in "<≤":
        return f"0-{max(number - (key[0] == '<' and '=' not in key), 0)}"
    first = number + (key[0] == ">" and "=" not in key)
    return f"{first}-{10 ** max(len(str(first)), 2) - 1}"


def _check_silence(ask: Ask, mistakes: Mistakes) -> None:
    for meant, words in (("no reply", SILENCE), ("else", OTHERS)):
        if ("replies", meant) in ask.blocks:
            continue
        named = ((one, key) for one in ask.branches for key in one.keys)
        for branch, key in (found for found in named if found[1].casefold() in words or _near(found[1], meant)):
            what = "silence" if meant == "no reply" else "any other answer"
            told = f"{show(key)} waits for a customer who writes just that"
            mistakes.add(branch, told, f"for {what} write '{meant}:'", "warning")


def _near(key: str, meant: str) -> bool:
    """A slip of typing; of a word as short as 'else' it could be another word."""
    return len(meant) > 4 and nearest(key, (meant,), SLIP) is not None
