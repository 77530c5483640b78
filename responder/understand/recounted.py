"""What a reply tells of an answer that is not given now: `I said yes last week, but …`, `svar "JA eller NEI"`.

A yes or a no that was said, thought or about to be said stands in a clause of its own before a `but`, and what follows
the `but` is what the customer says now. A question of ours that is quoted says nothing at all.
"""

import re
from collections.abc import Sequence

from responder.understand.calling_off import TO_SAY
from responder.understand.joining import BUTS, OR
from responder.understand.lexicon import NO, NOT, YES, Lexicon, listed
from responder.understand.text import Reading, read, without_words

QUOTED = re.compile(r'"[^"]{3,200}"')
SAID = frozenset(  # what was said or thought, by the form of the verb or of the word beside it
    listed(
        "said, wrote, answered, replied, thought, sa, sagt, skrev, skreiv, svarte, svara, tenkte, tenkt, tankte, "
        "tankt, sade, svarade, taenkte, taenkt, sagde, sagte, gesagt, schrieb, geschrieben, dachte, gedacht, zei, "
        "gezegd, dacht, schreef, dit, repondu, pensais, pense, dije, dicho, puse, pensaba, pense, sanoin, vastasin, "
        "ajattelin, meinasin"
    )
)
ABOUT_TO = frozenset(  # beside a verb for saying: what was about to be said
    listed(
        "going, hadde, hade, havde, ville, skulle, wollte, wilde, wou, iba, allais, voulais, queria, meinasin, aioin, "
        "tempted, fristet, frestad"
    )
)
ANSWERING = TO_SAY | frozenset(["takka", "decline", "refuse"])
RECEIVING = frozenset(
    listed(
        "fatt, fikk, fekk, mottatt, motteke, fick, faet, modtaget, received, got, heard, hort, hoert, gehort, gehoord, "
        "bekommen, erhalten, gekregen, ontvangen, recu, recibido, saanut, kommet, kome, kommit, come, arrived, "
        "gekommen, gekomen, llegado, tullut"
    )
)
REACHED_BEFORE = 4  # words before it in which it is denied to have come
REACH = 5  # words between the verb and the yes or no that it tells of


def without_recounted(reading: Reading, known: Lexicon) -> Reading | None:
    """The reply without what it quotes and what was said before a `but`; None where nothing is left; the reading
    itself where it tells of nothing."""
    plain = reading.plain
    if '"' in plain:
        plain = QUOTED.sub(lambda match: " " if asks_both(read(match.group()), known) else match.group(), plain)
    left = reading if plain == reading.plain else read(plain)
    told = told_clause(left, known)
    now = without_words(left, *told) if told is not None else left
    return now if now is not None and now.words else None


def tells_of_missing(reading: Reading, known: Lexicon) -> bool:
    """`… but I haven't received anything`: what has not come, and no refusal."""
    words, singles = reading.words, known.answers.singles
    return any(
        word in RECEIVING
        and any(
            singles.get(each) == NOT or each.endswith("nt") for each in words[max(0, place - REACHED_BEFORE) : place]
        )
        for place, word in enumerate(words)
    )


def asks_both(quoted: Reading, known: Lexicon) -> bool:
    """`"JA eller NEI"`: what we asked, and not what the customer answers."""
    cores = {known.answers.singles.get(word) for word in quoted.words} & {YES, NO}
    return len(cores) == 2 or (bool(cores) and (quoted.asks or not OR.isdisjoint(quoted.words)))


def told_clause(reading: Reading, known: Lexicon) -> tuple[int, int] | None:
    """(first word, word after the `but`) of a yes or no that was only told of."""
    words = reading.words
    if SAID.isdisjoint(words) and ABOUT_TO.isdisjoint(words):
        return None
    singles = known.answers.singles
    for place, word in enumerate(words):
        if singles.get(word) not in (YES, NO) or not is_told(words, place):
            continue
        turn = next((at for at in range(place + 1, len(words)) if words[at] in BUTS), None)
        if turn is None:
            continue
        return max((end for end in reading.ends if end <= place), default=0), turn + 1
    return None


def is_told(words: Sequence[str], place: int) -> bool:
    near = words[max(0, place - REACH) : place + 2]
    if not SAID.isdisjoint(near):
        return True
    return not ANSWERING.isdisjoint(near) and not ABOUT_TO.isdisjoint(near)
