"""What each offer by text says: how to make them stop, and whom it is from.

ePrivacy 2002/58/EC Art 13(2) wants the chance to object in each message to who has only bought, Art 13(4) that no
sender is hidden; markedsføringsloven §15, marknadsföringslagen 19-20 §§ and markedsføringsloven §10 (Denmark) both.
Mails carry either at their foot, and a sender that is a name shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from responder.language.calls import Dialogs
from responder.language.checks.channels import is_marketing, one_way_name
from responder.language.estimate import estimate
from responder.language.flow import first_texts, kinds_of
from responder.language.merchant import MerchantFile
from responder.language.mistakes import Mistakes, show
from responder.language.script import Says, Script
from responder.language.unasked import unasked_texts
from responder.language.way_out import has_way_out
from responder.patterns import regex

LEGAL_FORMS = frozenset(
    ["as", "asa", "ab", "aps", "a/s", "oy", "oyj", "gmbh", "ag", "bv", "nv", "sarl", "sas", "sl", "ltd", "llc", "inc"]
)
HOST = regex(r"^(?:https?://)?(?:www\.)?([^/:?#]+)", re.IGNORECASE)
LETTERS = regex(r"[^\w]+|_")
SHORTEST = 5  # letters of a name that is looked for within other words, such as those of a link


def check_offers(script: Script, dialogs: Dialogs, merchant: MerchantFile | None, mistakes: Mistakes) -> None:
    """A warning at each text of an offer that may come unasked and does not say it. The first one of a dialog that does
    not say how to stop is a mistake already."""
    if not is_marketing(script, dialogs) or (script.purpose != "marketing" and script.start):
        return
    known = {} if merchant is None else {f"merchant.{name}": value for name, value in merchant.names().items()}
    first = {id(step) for _, step in first_texts(script, dialogs.scripts)} if script.start else set()
    for step, text, said, where in _offers(script, dialogs):
        lacks, remedies = [], []
        told_already = (text == step.text and id(step) in first) or one_way_name(merchant) is not None
        if not told_already and not has_way_out(said, known):
            lacks.append("how to stop")
            remedies.append("'STOP to opt out'")
        if merchant is not None and _shows_a_number(merchant) and not names_shop(estimate(said, known), merchant):
            lacks.append("whom it is from")
            remedies.append("{{ merchant.name }}")
        if lacks:
            told = f"this offer{where} does not say {' or '.join(lacks)}: {show(said)}"
            mistakes.add(step, told, f"add {' and '.join(remedies)}", "warning")


def _offers(script: Script, dialogs: Dialogs) -> Iterator[tuple[Says, str, str, str]]:
    """Each text that may come by SMS unasked: its step, as written, as said in one language, and in which."""
    called = bool(dialogs.callers_of(script.name))
    for step, text in unasked_texts(script, dialogs.scripts, called):
        if "sms" not in kinds_of(script, step):
            continue
        yield step, text, text, ""
        for language in sorted(script.translations):
            said = script.say(text, language)
            if said != text:
                yield step, text, said, f" in '{language}'"


def _shows_a_number(merchant: MerchantFile) -> bool:
    """Whether some text shows no more of its sender than a number."""
    return any(one.kind == "sms" and one.address.startswith("+") for one in merchant.channels)


def without_form(name: str) -> str:
    """A firm's name without its legal form: "Fjord Kaffe AS"."""
    first, _, last = name.rstrip(" .").rpartition(" ")
    return first.rstrip(" ,") if first and last.casefold() in LEGAL_FORMS else name


def names_shop(said: str, merchant: MerchantFile) -> bool:
    """Whether a text holds the shop's name, or that of its website."""
    host = HOST.match(merchant.website or "")
    names = [merchant.name, without_form(merchant.name), *([host[1].rpartition(".")[0]] if host else [])]
    squeezed, words = LETTERS.sub("", said).casefold(), f" {LETTERS.sub(' ', said).casefold()} "
    for name in names:
        letters = LETTERS.sub("", name).casefold()
        if (
            len(letters) >= SHORTEST and letters in squeezed
        ) or f" {LETTERS.sub(' ', name).casefold().strip()} " in words:
            return True
    return False
