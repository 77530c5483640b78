"""Leave taken until the time that was proposed says yes to it: `Bis Freitag!`, `tot zaterdag`, `à vendredi`."""

from responder.understand.dates.calendar_words import calendar_words
from responder.understand.lexicon import Lexicon
from responder.understand.text import Reading, is_emoji

UNTIL = {"de": "bis", "nl": "tot", "fr": "a", "es": "hasta"}
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
