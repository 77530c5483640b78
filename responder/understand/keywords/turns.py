"""The turns of phrase of a language: see `words.opt_outs_turns`."""

from dataclasses import fields
from functools import lru_cache

from responder.understand.keywords.places import COUNT, FAR, SKIPPED, THING, WITHOUT, variants
from responder.understand.words import (
    opt_outs_fences,
    opt_outs_fences_beyond,
    opt_outs_things,
    opt_outs_things_beyond,
    opt_outs_turns_beyond,
    opt_outs_turns_english,
    opt_outs_turns_north,
    opt_outs_turns_romance,
)
from responder.understand.words.opt_outs_turns import Turns

MODULES = (opt_outs_turns_north, opt_outs_turns_english, opt_outs_turns_beyond, opt_outs_turns_romance)
THINGS = (opt_outs_things, opt_outs_things_beyond, opt_outs_fences, opt_outs_fences_beyond)
PATTERNS = frozenset(["requests", "sure", "excuses"])


@lru_cache(maxsize=16)
def opt_out_turns(code: str) -> Turns:
    """The turns of one of the languages, those that tell things from messages among them; Nynorsk shares those of
    Bokmål."""
    name = "NB" if code == "nn" else code.upper()
    both = [getattr(module, name) for module in (*MODULES, *THINGS) if hasattr(module, name)]
    said = {}
    for each in fields(Turns):
        mark = "; " if each.name in PATTERNS else "|"
        said[each.name] = mark.join(filter(None, (getattr(turns, each.name) for turns in both)))
    return Turns(**said)


@lru_cache(maxsize=16)
def turns_vocabulary(code: str) -> frozenset[str]:
    """Every single word of the turns, folded as the patterns have them: none is a slip of another."""
    turns = opt_out_turns(code)
    spoken: set[str] = set()
    for listing in (str(getattr(turns, each.name)) for each in fields(turns)):
        for mark in (";", "?", FAR, WITHOUT, "!", "..", "|", "+", "$", THING, COUNT, SKIPPED):
            listing = listing.replace(mark, " ")
        for word in listing.split():
            if not word.startswith("<"):
                spoken.update(variants(word))
    return frozenset(word for word in spoken if word.isalpha())
