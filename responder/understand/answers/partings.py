"""Leave taken until the time that was proposed says yes to it: `Bis Freitag!`, `tot zaterdag`, `à vendredi`.

Leave taken now, `må gå nå, vi ses`, ends the talk and grants nothing.
"""

from collections.abc import Sequence
from itertools import pairwise

from responder.understand.answers.pieces import Piece
from responder.understand.dates.calendar_words import calendar_words
from responder.understand.lexicon import AGREE, Lexicon, listed, phrases
from responder.understand.text import Reading, is_emoji

UNTIL = {"de": "bis", "nl": "tot", "fr": "a", "es": "hasta"}
PARTING = frozenset(listed("ses, sees, sjaast, nahdaan, see, bis, tot, cya, los"))  # `muss los, bis dann`
HAVING_TO = phrases(
    "ma ga, ma gaa, ma lope, ma stikke, ma dra, ma springe, maste ga, maste sticka, maste springa, skal lobe, "
    "ma lobe, jeg lobe, ma smutte, skal smutte, ma videre, muss los, muss weg, muss gehen, mussen los, "
    "moet gaan, moet weg, moet ervandoor, pitaa menna, taytyy menna, taytyy lahtea, pitaa lahtea, to go, "
    "to run, gotta go, gotta run, must go, must run, must dash"
)
FAREWELL = frozenset(listed("bye, goodbye, farvel, adjo, tschuss, tschuess, ciao, doei, heippa, moikka, adios, hade"))
FAREWELLS = phrases("ha det, ha de, hej da, pa gensyn, auf wiedersehen")
AT_ONCE = frozenset(listed("now, na, naa, no, nu, nou, jetzt, nyt, videre, vidare, weiter, verder, hjem, hem, home"))
LONGEST = 5  # words of a reply that only takes leave


def takes_leave(reading: Reading, known: Lexicon) -> bool:
    """Whether the reply is no more than `until` with a day, or the day of this week, and courtesy."""
    words = reading.words
    if not 1 < len(words) <= LONGEST or words[0] != UNTIL.get(known.code) or reading.asks:
        return False
    calendar = calendar_words(known.code)
    rest = [word for word in words[1:] if word not in known.fillers and not is_emoji(word)]
    rest = [word for word in rest if known.polite.singles.get(word) is None]
    return len(rest) == 1 and calendar.weekdays.singles.get(rest[0]) is not None


def leaves_now(pieces: Sequence[Piece], reading: Reading, known: Lexicon) -> bool:
    """Whether all that agrees is a `see you` beside a farewell or a having to go, and no day is named."""
    words = reading.words
    agreed = [piece for piece in pieces if piece.label == AGREE and piece.sign]
    if any(PARTING.isdisjoint(words[piece.start : piece.end]) for piece in agreed):
        return False
    if any(calendar_words(known.code).weekdays.singles.get(word) is not None for word in words):
        return False
    if not FAREWELL.isdisjoint(words) or not FAREWELLS.isdisjoint(pairwise(words)):
        return True
    going = [place + 2 for place, pair in enumerate(pairwise(words)) if pair in HAVING_TO]
    return any(ends_there(words, place, reading) for place in going)


def ends_there(words: Sequence[str], place: int, reading: Reading) -> bool:
    """`must go now`: nothing follows that would tell where to."""
    while place < len(words) and place not in reading.breaks and words[place] in AT_ONCE:
        place += 1
    return place >= len(words) or place in reading.breaks
