"""The turns of phrase of a language: see `words.opt_outs_turns`."""

from dataclasses import fields
from functools import lru_cache

from responder.understand.keywords.places import ACROSS, COUNT, FAR, SKIPPED, THING, WITHOUT, variants
from responder.understand.words import (
    opt_outs_errands,
    opt_outs_fences,
    opt_outs_fences_beyond,
    opt_outs_final,
    opt_outs_final_beyond,
    opt_outs_mishaps,
    opt_outs_mishaps_beyond,
    opt_outs_not_us,
    opt_outs_ordinary,
    opt_outs_pleaded,
    opt_outs_pleaded_beyond,
    opt_outs_things,
    opt_outs_things_beyond,
    opt_outs_told,
    opt_outs_told_beyond,
    opt_outs_turns_beyond,
    opt_outs_turns_english,
    opt_outs_turns_north,
    opt_outs_turns_romance,
    opt_outs_unwilling,
    opt_outs_verb_last,
    opt_outs_wishes_danish,
    opt_outs_wishes_dutch,
    opt_outs_wishes_english,
    opt_outs_wishes_finnish,
    opt_outs_wishes_french,
    opt_outs_wishes_german,
    opt_outs_wishes_norwegian,
    opt_outs_wishes_spanish,
    opt_outs_wishes_swedish,
)
from responder.understand.words.opt_outs_turns import Turns

MODULES = (opt_outs_turns_north, opt_outs_turns_english, opt_outs_turns_beyond, opt_outs_turns_romance)
THINGS = (opt_outs_things, opt_outs_things_beyond, opt_outs_fences, opt_outs_fences_beyond)
TOLD = (opt_outs_told, opt_outs_told_beyond, opt_outs_mishaps, opt_outs_mishaps_beyond)
ALIKE = (opt_outs_ordinary, opt_outs_pleaded, opt_outs_pleaded_beyond)
AT_LAST = (
    opt_outs_final,
    opt_outs_final_beyond,
    opt_outs_not_us,
    opt_outs_unwilling,
    opt_outs_verb_last,
    opt_outs_errands,
)
WISHES = (
    opt_outs_wishes_english,
    opt_outs_wishes_norwegian,
    opt_outs_wishes_swedish,
    opt_outs_wishes_danish,
    opt_outs_wishes_finnish,
    opt_outs_wishes_dutch,
    opt_outs_wishes_french,
    opt_outs_wishes_german,
    opt_outs_wishes_spanish,
)
PATTERNS = frozenset(["requests", "sure", "excuses", "starts", "helps"])


@lru_cache(maxsize=16)
def opt_out_turns(code: str) -> Turns:
    """The turns of one of the languages, those that tell things from messages among them; Nynorsk shares those of
    Bokmål."""
    name = "NB" if code == "nn" else code.upper()
    parts = [
        getattr(module, name)
        for module in (*MODULES, *THINGS, *WISHES, *TOLD, *ALIKE, *AT_LAST)
        if hasattr(module, name)
    ]
    said = {}
    for each in fields(Turns):
        mark = "; " if each.name in PATTERNS else "|"
        said[each.name] = mark.join(filter(None, (getattr(turns, each.name) for turns in parts)))
    return Turns(**said)


@lru_cache(maxsize=16)
def turns_vocabulary(code: str) -> frozenset[str]:
    """Every single word of the turns, folded as the patterns have them: none is a slip of another."""
    turns = opt_out_turns(code)
    spoken: set[str] = set()
    for listing in (str(getattr(turns, each.name)) for each in fields(turns)):
        for mark in (";", "?", FAR, WITHOUT, ACROSS, "!", "..", "|", "+", "$", THING, COUNT, SKIPPED):
            listing = listing.replace(mark, " ")
        for word in listing.split():
            if not word.startswith("<"):
                spoken.update(variants(word))
    return frozenset(word for word in spoken if word.isalpha())
