"""The turns of phrase of a language: see `words.opt_outs.turns`."""

from dataclasses import fields
from functools import lru_cache

from responder.understand.keywords.places import ACROSS, COUNT, FAR, SKIPPED, THING, WITHOUT, variants
from responder.understand.words.opt_outs import turns_beyond, turns_en, turns_north, turns_romance
from responder.understand.words.opt_outs.excuses import (
    errands,
    fences,
    fences_beyond,
    mishaps,
    mishaps_beyond,
    not_us,
    notices,
    on_behalf,
    on_behalf_beyond,
    ordinary,
    things,
    things_beyond,
    told,
    told_beyond,
)
from responder.understand.words.opt_outs.requests import (
    for_good,
    for_good_beyond,
    pleaded,
    pleaded_beyond,
    reach,
    reach_beyond,
    unwilling,
    verb_last,
    weary,
    weary_beyond,
)
from responder.understand.words.opt_outs.turns import Turns
from responder.understand.words.opt_outs.wishes import da, de, en, es, fi, fr, nb, nl, sv

MODULES = (turns_north, turns_en, turns_beyond, turns_romance)
THINGS = (things, things_beyond, fences, fences_beyond)
TOLD = (told, told_beyond, mishaps, mishaps_beyond)
ALIKE = (ordinary, pleaded, pleaded_beyond, notices)
AT_LAST = (
    for_good,
    for_good_beyond,
    not_us,
    unwilling,
    verb_last,
    errands,
    on_behalf,
    on_behalf_beyond,
    weary,
    weary_beyond,
    reach,
    reach_beyond,
)
WISHES = (en, nb, sv, da, fi, nl, fr, de, es)
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
    listing = " ".join(str(getattr(turns, each.name)) for each in fields(turns))
    for mark in (";", "?", FAR, WITHOUT, ACROSS, "!", "..", "|", "+", "$", THING, COUNT, SKIPPED):
        listing = listing.replace(mark, " ")
    written = {word for word in listing.split() if not word.startswith("<")}
    return frozenset(way for word in written for way in variants(word) if way.isalpha())
