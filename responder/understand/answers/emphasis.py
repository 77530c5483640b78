"""Words that only make what stands behind them more, inside a phrase that answers: `det lyder sgu godt`."""

from responder.understand.lexicon import AGREE, Lexicon, listed
from responder.understand.text import Reading, without_words

EMPHASIS = frozenset(
    listed(
        "sgu, fandeme, fandme, sateme, faen, faktisk, jaggu, jammen, sannelig, sykt, sjukt, jaevlig, javligt, jaevla, "
        "javla, drit, dritt, skide, rigtig, riktig, riktigt, ret, ratt, virkelig, verkligen, verkeleg, utrolig, "
        "otroligt, veldig, vaeldig, vanvittig, helt, heilt, super, mega, kanon, kjempe, jatte, kaempe, verdammt, "
        "echt, richtig, wirklich, sau, voll, total, mega, urig, sehr, kei, hartstikke, ontzettend, heel, erg, best, "
        "vraiment, tres, vachement, grave, trop, super, muy, bien, re, bastante, todella, tosi, hirveen, ihan, "
        "bloody, fucking, fuckin, freaking, frickin, effing, feckin, pure, proper, dead, well, really, pretty, "
        "absolutely, mighty, hella, so, very, actually, just"
    )
)
LONGEST_PHRASE = 4  # words of a phrase before the one that is emphasised


def without_emphasis(reading: Reading, known: Lexicon) -> Reading:
    """The reply without the words that part a phrase of consent; the reply itself where there are none.

    `sounds bloody good` is `sounds good`; `fucking great` alone stays, which as often means the contrary.
    """
    words = reading.words
    if EMPHASIS.isdisjoint(words):
        return reading
    for place in range(1, len(words) - 1):
        if words[place] in EMPHASIS and {place, place + 1}.isdisjoint(reading.breaks) and parts(words, place, known):
            return without_words(reading, place, place + 1) or reading
    return reading


def parts(words: tuple[str, ...], place: int, known: Lexicon) -> bool:
    """Whether what stands on both sides is one phrase that agrees."""
    answers, rest = known.answers, words[:place] + words[place + 1 :]
    for start in range(max(0, place - LONGEST_PHRASE), place):
        hit = answers.at(rest, start)
        if hit is not None and hit[1] == AGREE and start + hit[0] > place:
            return True
    return False
