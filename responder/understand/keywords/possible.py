"""The requests that a message may make: those that have all their words in it, by the languages they are said in."""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.keywords.hinges import Needs
from responder.understand.keywords.patterns import Excuses, Pattern, excuses_in, requests_by_signal
from responder.understand.keywords.turns import opt_out_turns
from responder.understand.lexicon import LANGUAGES, NORDIC, opt_out_words, words_for

SHORTEST_FOREIGN = 4  # letters of the rarest word of a request in a language that is neither the contact's nor kin
TONGUES = tuple(code for code in LANGUAGES if code != "nb")  # Nynorsk has all that is said in Bokmål, and more


def tongue_of(code: str) -> str:
    """The language whose requests a contact makes: those of Nynorsk hold those of Bokmål."""
    return "nn" if code == "nb" else code


@lru_cache(maxsize=16)
def excuses_of(code: str) -> Excuses:
    return excuses_in(words_for(code).requests, opt_out_words(code), opt_out_turns(code))


@lru_cache(maxsize=1)
def request_signals() -> tuple[dict[str, list[tuple[str, list[Pattern]]]], Needs]:
    """Each word that a request can hinge on, with the requests of each language that do; and what they need besides."""
    signals: dict[str, list[tuple[str, list[Pattern]]]] = {}
    needs = Needs()
    for code in TONGUES:
        classes, turns = opt_out_words(code), opt_out_turns(code)
        for word, requests in requests_by_signal(words_for(code).requests, classes, turns, needs).items():
            signals.setdefault(word, []).append((code, requests))
    return signals, needs


def possible_requests(said: Sequence[str], corrected: Sequence[str], code: str) -> dict[str, dict[Pattern, None]]:
    """By language the requests that have all their words in the text; slips are put right in the contact's own."""
    signals, needs = request_signals()
    near, spoken = near_languages(code), tongue_of(code)
    possible: dict[str, dict[Pattern, None]] = {}
    own = needs.lacked_by(corrected)
    foreign = own if corrected is said else needs.lacked_by(said)
    for words, lacking, is_own in ((corrected, own, True), (said, foreign, False)):
        for word in words:
            if word not in signals:
                continue
            short = len(word) < SHORTEST_FOREIGN
            for tongue, requests in signals[word]:
                if (tongue == spoken) is not is_own or (short and tongue not in near):
                    continue  # "af", "la" and "de" are words of many languages
                fitting = [request for request in requests if not request.needs & lacking]
                if fitting:
                    possible.setdefault(tongue, {}).update(dict.fromkeys(fitting))
    return possible


@lru_cache(maxsize=16)
def near_languages(code: str) -> frozenset[str]:
    """The languages that who writes this one is likely to write as well."""
    return frozenset((code, "en")) | (NORDIC if code in NORDIC else frozenset())
