"""In which languages a day is looked for: the contact's own, and English beside it."""

from collections.abc import Sequence

from responder.understand.lexicon import NORDIC

OWN = frozenset(["tom", "fri", "mon", "sat"])  # Nordic words that in English are a day, as it is written in short


def tongues_of(words: Sequence[str], code: str) -> tuple[str, ...]:
    """The contact's language and English, unless a word of theirs would be an English day: `esken var tom`."""
    if code == "en" or (code in NORDIC and not OWN.isdisjoint(words)):
        return (code,)
    return (code, "en")
