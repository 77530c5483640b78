"""The requests that a message may make: those that have all their words in it, by the languages they are said in."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from responder.understand.keywords.hinges import Needs, Shelves
from responder.understand.keywords.requests import Pattern, requests_by_signal
from responder.understand.lexicon import LANGUAGES, NORDIC
from responder.values import frozen

SHORTEST_FOREIGN = 4  # letters of the rarest word of a request in a language that is neither the contact's nor kin
TONGUES = tuple(code for code in LANGUAGES if code != "nb")  # Nynorsk has all that is said in Bokmål, and more


def tongue_of(code: str) -> str:
    """The language whose requests a contact makes: those of Nynorsk hold those of Bokmål."""
    return "nn" if code == "nb" else code


@frozen
class Hinged:
    """The requests of a language that hinge on a word."""

    tongue: str
    short: bool
    requests: Sequence[Pattern]


@lru_cache(maxsize=1)
def request_shelves() -> Shelves[list[Hinged]]:
    """The requests of all languages."""
    hinged: dict[str, list[Hinged]] = {}
    needs = Needs()
    for code in TONGUES:
        for word, requests in requests_by_signal(code, needs).items():
            hinged.setdefault(word, []).append(Hinged(code, len(word) < SHORTEST_FOREIGN, requests))
    return Shelves(hinged, needs)


def possible_requests(said: Sequence[str], corrected: Sequence[str], code: str) -> dict[str, dict[Pattern, None]]:
    """By language the requests that have all their words in the text; slips are put right in the contact's own."""
    possible: dict[str, dict[Pattern, None]] = {}
    own = tongue_of(code)
    for tongue, requests in requests_in(said, code):
        if tongue != own or corrected is said:
            possible.setdefault(tongue, {}).update(dict.fromkeys(requests))
    for tongue, requests in requests_in(corrected, code) if corrected is not said else ():
        if tongue == own:
            possible.setdefault(tongue, {}).update(dict.fromkeys(requests))
    return possible


def requests_in(words: Sequence[str], code: str) -> Iterator[tuple[str, list[Pattern]]]:
    """The requests of each language that have all their words in the text."""
    found, lacking = request_shelves().beside(words)
    for each in found:
        for hinged in each:
            if hinged.short and hinged.tongue not in near_languages(code):
                continue  # "af", "la" and "de" are words of many languages
            fitting = [request for request in hinged.requests if not request.needs & lacking]
            if fitting:
                yield hinged.tongue, fitting


@lru_cache(maxsize=16)
def near_languages(code: str) -> frozenset[str]:
    """The languages that who writes this one is likely to write as well."""
    return frozenset((code, "en")) | (NORDIC if code in NORDIC else frozenset())
