"""What `<name>` stands for in the patterns of a language, and the places that they share, each made once."""

from dataclasses import fields, replace
from functools import lru_cache

from responder.understand.keywords.places import THING, Place, Thing, place_of, thing_of, words_of
from responder.understand.keywords.turns import opt_out_turns
from responder.understand.lexicon import opt_out_words, words_for
from responder.understand.words.opt_outs.frames import OptOut
from responder.understand.words.opt_outs.turns import Turns
from responder.understand.words.table import Requests


class Fields:
    """Of one language: what each name stands for, and the words of courtesy."""

    __slots__ = ("anything", "courtesy", "names", "places")

    def __init__(self, requests: Requests, classes: OptOut, turns: Turns) -> None:
        self.names = {name: getattr(requests, name) for name in ("stopping", "sending", "messages", "removing")}
        self.names |= {each.name: getattr(classes, each.name) for each in fields(OptOut)}
        self.names["forbidding"] = classes.forbidding or classes.negation
        for each in fields(Turns):
            said = (self.names.get(each.name, ""), getattr(turns, each.name))
            self.names[each.name] = "|".join(filter(None, said))
        self.places: dict[str, Place] = {}
        self.anything: Thing | None = None
        self.courtesy = words_of("<particles>|<please>|<soon>|<hello>|<me>|<more>|<you>", self.names)

    def place(self, written: str) -> Place:
        made = self.places.get(written)
        if made is None:
            made = self.thing(written) if written.startswith(THING) else place_of(written, self.names)
            self.places[written] = made
        return made

    def thing(self, written: str) -> Thing:
        """A thing with the endings that are written: what it is told from is the same for all."""
        if self.anything is None:
            self.anything = thing_of(self.names)
        ending = written.strip(THING + "?")
        endings = tuple(sorted(words_of(ending, self.names))) if ending.startswith("<") else (ending,)
        return replace(self.anything, endings=endings, optional=written.endswith("?"))


@lru_cache(maxsize=16)
def fields_of(code: str) -> Fields:
    return Fields(words_for(code).requests, opt_out_words(code), opt_out_turns(code))
