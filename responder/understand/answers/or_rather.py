"""A yes or a no put right at once by its contrary: `nei eller jo, hun er hjemme`, `ja. Eller nei, jeg har time`."""

from responder.understand.joining import OR
from responder.understand.lexicon import NO, YES, Lexicon, listed
from responder.understand.taken_back import CORRECTING
from responder.understand.text import Reading, without_words

AFTER_ALL = frozenset(listed("jo, jau, joda, jada, jodu, jauda, jaudu, doch, jawel, si"))
"""Words for yes that only speak against a no: between both nobody wavers by them."""
RATHER = CORRECTING | frozenset(listed("forresten, forresteren, forovrigt, forrest, heller, alligevel, likevel, anda"))
OPPOSITE = {YES: NO, NO: YES}


def or_rather(reading: Reading, known: Lexicon) -> Reading | None:
    """The reply from its second answer on, where that takes back the first; None where both are left standing.

    `ja eller nei` names both. What follows a pause, speaks against the no, or is marked as put right (`eller nei
    forresten`) is the last word.
    """
    words, singles = reading.words, known.answers.singles
    if len(words) < 3 or words[1] not in OR or reading.asks:
        return None
    first = singles.get(words[0])
    place = 3 if words[2] in RATHER and len(words) > 3 else 2
    contrary = words[place] in AFTER_ALL if first == NO else singles.get(words[place]) == NO
    if first not in OPPOSITE or not contrary:
        return None
    marked = place == 3 or not RATHER.isdisjoint(words[3:4])
    paused = 1 in reading.breaks and len(words) > 3
    return without_words(reading, 0, place) if first == NO or marked or paused else None
