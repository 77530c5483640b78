"""The words for when something is to be: beside a refusal or a praise they say of what, and nothing more."""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.answers.pieces import Piece
from responder.understand.dates.calendar_words import calendar_words
from responder.understand.dates.meant.told import PAST
from responder.understand.lexicon import FILLER, GOOD, Lexicon, listed

OCCASIONS = frozenset(
    listed(
        "tid, tiden, tida, tidspunkt, tidspunktet, time, timen, timeslot, slot, date, dato, datoen, datum, dagen, day, "
        "appointment, avtalen, aftalen, tidpunkten, termin, zeit, zeitpunkt, afspraak, moment, tijd, aika, paiva, "
        "fecha, hora, cita, horario, creneau, jour, heure, plan, planen, forslaget, vorschlag, proposal, ajankohta, "
        "uke, uka, veke, vecka, veckan, uge, week, woche, semaine, semana"
    )
)


@lru_cache(maxsize=16)
def time_words(code: str) -> frozenset[str]:
    """The single words for a day, a week, a part of the day, or the time that was proposed."""
    calendar = calendar_words(code)
    tables = (calendar.weekdays, calendar.spans, calendar.days, calendar.parts, calendar.months)
    return OCCASIONS.union(*(table.singles for table in tables))


def names_time(word: str, code: str) -> bool:
    """Whether the word names a day, a week, a part of the day, or the time that was proposed."""
    return word in time_words(code)


def is_weekday(words: Sequence[str], known: Lexicon) -> bool:
    """`on Friday`, `am Freitag`: a whole day of the week, and no hour of it."""
    named = [word for word in words if word not in known.fillers]
    return len(named) == 1 and calendar_words(known.code).weekdays.singles.get(named[0]) is not None


def praises_time(pieces: Sequence[Piece], praise: Piece, words: Sequence[str], known: Lexicon) -> bool:
    """`vrijdag is top`, `el viernes perfecto`: the praise ends the reply, right behind a day that is to come."""
    place = pieces.index(praise)
    told = [piece for piece in pieces[:place] if piece.label != FILLER]
    if (
        len(told) != 1
        or any(piece.label not in (FILLER, GOOD) for piece in pieces[place + 1 :])
        or not PAST.isdisjoint(words)
    ):
        return False
    return names_time(words[told[0].start], known.code) and known.polite.singles.get(words[praise.start]) is None
