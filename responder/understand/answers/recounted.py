"""What a reply tells of an answer that is not given now: `I said yes last week, but …`, `svar "JA eller NEI"`.

A yes or a no that was said, thought or about to be said stands in a clause of its own before a `but`, and what follows
the `but` is what the customer says now; so does one that nothing came of: `I said yes last week and nobody called`.
A question of ours that is quoted says nothing at all.
"""

from collections.abc import Sequence

from responder.patterns import regex
from responder.understand.answers.calling_off import TO_SAY
from responder.understand.joining import AND, BUTS, OR
from responder.understand.lexicon import NO, NOT, YES, Lexicon, listed, phrases
from responder.understand.reported import OTHERS, OWN, is_of_others
from responder.understand.text import Reading, read, without_words

QUOTED = regex(r'"[^"]{3,200}"')
SAID = frozenset(  # what was said or thought, by the form of the verb or of the word beside it
    listed(
        "said, told, wrote, answered, replied, thought, sa, sagt, skrev, skreiv, svarte, svara, tenkte, tenkt, tankte, "
        "tankt, sade, svarade, taenkte, taenkt, sagde, sagte, gesagt, schrieb, geschrieben, dachte, gedacht, zei, "
        "gezegd, dacht, schreef, dit, ecrit, repondu, pensais, pense, dije, dicho, puse, pensaba, escribi, conteste, "
        "respondi, contestado, respondido, sanoin, sanoimme, vastasin, vastasimme, kirjoitin, kirjotin, "
        "ajattelin, meinasin, svarede, svaret, svart, svarat, antwortete, geantwortet, geantwoord, antwoordde, "
        "replied, texted, messaged, trykket, trykte, trykka, tryckte, tryckt, trykkede, klikket, klikka, klickade, "
        "klikkede, pressed, clicked, tapped, gedruckt, geklickt, getippt, gedrukt, geklikt, appuye, clique, pulse, "
        "painoin, klikkasin, takket, takka, tackat, tackade, takkede"
    )
)
ABOUT_TO = frozenset(  # beside a verb for saying: what was about to be said
    listed(
        "going, hadde, hade, havde, ville, skulle, wollte, wilde, wou, iba, allais, voulais, queria, meinasin, aioin, "
        "jallais, jvoulais, gonna, wanted, wou, tempted, fristet, frestad"
    )
)
ANSWERING = TO_SAY | frozenset(["takka", "decline", "refuse"])
RECEIVING = frozenset(
    listed(
        "fatt, fikk, fekk, mottatt, motteke, fick, faet, modtaget, received, got, heard, hort, hoert, hoyrt, gehort, "
        "gehoord, bekommen, erhalten, gekregen, ontvangen, recu, recibido, saanut, kommet, kome, kommit, come, "
        "arrived, gekommen, gekomen, llegado, tullut"
    )
)
HAPPENING = RECEIVING | frozenset(  # what should have followed an answer: a call, a reply, anything at all
    listed(
        "ringte, ringde, ringt, ringer, called, calls, call, phoned, rang, angerufen, gemeldet, gebeld, belde, appele, "
        "rappele, llamo, llamaron, llamado, soittanut, soitti, contacted, kontaktet, kontakta, kontaktat, kontaktade, "
        "kontaktede, reagiert, gereageerd, reageerde, svarte, svarade, svarede, svart, svaret, svarat, svara, svar, "
        "respons, answered, answer, replied, reply, response, geantwortet, antwort, ruckmeldung, antwoord, reactie, "
        "geantwoord, repondu, reponse, nouvelles, respuesta, contesto, respondio, vastausta, vastannut, kuulunut, "
        "happened, happens, skjedde, skjedd, hende, hendt, hande, hant, skete, sket, passiert, geschehen, gebeurde, "
        "gebeurd, passe, paso, pasado, sabido, tapahtunut, kom, came, kam, kwam, venu, vino, llego, tuli"
    )
)
NOTHING = frozenset(
    listed(
        "ingen, ingenting, inkje, inget, intet, nobody, noone, nothing, none, never, niemand, nichts, nix, niks, "
        "niets, nooit, personne, rien, jamais, pas, nadie, nada, nunca, kukaan, mitaan, eika, enka, aldri, aldrig, "
        "nie, kein, keine, keinen, geen, aucun, aucune, ningun, ninguna"
    )
)
CHANGED = frozenset(["ombestemt", "ombestemte", "ombestemde", "umentschieden", "umuberlegt"])
CHANGED_IN_TWO = phrases(
    "my mind, our minds, our mind, andrat mig, andrade mig, andrat oss, andra meg, skifta meining, skiftet mening, "
    "skiftat mening, bytt mening, anders uberlegt, meinung geandert, gedachten veranderd, me bedacht, "
    "change davis, cambiado de, cambie de, cambiamos de, muutin mieleni, muuttanut mieleni, muutimme mielemme"
)
CHANGING = CHANGED | {pair[1] for pair in CHANGED_IN_TWO}
THEN = frozenset(listed("then, da, sa, toen, alors, puis, entonces, luego, sitten, dann"))
STILL = frozenset(
    listed("still, yet, fortsatt, likevel, anda, enda, alikevel, alligevel, stadig, framleis, trotzdem, dennoch, toch, "
           "quand, aun, silti, sen")
)  # fmt: skip
OWN_ALSO = frozenset(["min", "mi", "ma", "mon", "de", "el", "du", "te"])  # of the others what may be the customer's
THOUGHT = frozenset(
    listed("thought, trodde, trodd, troede, tenkte, dachte, meinte, dacht, pensais, croyais, pensaba, creia, luulin")
)
ALTHOUGH = frozenset(listed("although, though, obwohl, hoewel, aunque, vaikka, selvom, enda, skjont, fastan, fast"))
ALTHOUGH_IN_TWO = phrases("selv om, sjolv om, sjol om, aven om, trots att, ook al, bien que, meme si")
MEANING = frozenset(
    listed("meant, mean, mente, meinte, menade, menar, mener, meiner, meine, meinten, bedoelde, bedoel, tarkoitin, "
           "tarkoitan")
)  # fmt: skip
MEANING_IN_TWO = frozenset([("voulais", "dire"), ("queria", "decir"), ("quise", "decir")])
NOBODY = frozenset(listed("ingen, ingenting, niemand, keiner, nichts, nix, niks, personne, rien, nadie, nada"))
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
    """`… but I haven't received anything`, `… and nobody called`: what has not come, and no refusal."""
    return missing_in(reading, known) is not None


def missing_in(reading: Reading, known: Lexicon, told: int = -1) -> int | None:
    """Where it is said what has not come or happened; the word that is told of denies nothing."""
    words = reading.words
    if HAPPENING.isdisjoint(words):
        return None
    for place, word in enumerate(words):
        led = range(max(0, place - REACHED_BEFORE), place)
        if word not in HAPPENING:
            continue
        if any(denies(words[at], known) for at in led if at != told) or not NOBODY.isdisjoint(words[place + 1 :][:2]):
            return place
    return None


def denies(word: str, known: Lexicon) -> bool:
    return word in NOTHING or word.endswith("nt") or known.answers.singles.get(word) in (NOT, NO)


def asks_both(quoted: Reading, known: Lexicon) -> bool:
    """`"JA eller NEI"`: what we asked, and not what the customer answers."""
    cores = {known.answers.singles.get(word) for word in quoted.words} & {YES, NO}
    return len(cores) == 2 or (bool(cores) and (quoted.asks or not OR.isdisjoint(quoted.words)))


def told_clause(reading: Reading, known: Lexicon) -> tuple[int, int] | None:
    """(first word, word after the `but`) of a yes or no that was only told of, or up to the end of what did not come
    of it."""
    words = reading.words
    if SAID.isdisjoint(words) and ABOUT_TO.isdisjoint(words):
        return None
    singles = known.answers.singles
    for place, word in enumerate(words):
        if singles.get(word) not in (YES, NO) or not is_told(words, place):
            continue
        first = max((end for end in reading.ends if end <= place), default=0)
        turn = next((at for at in range(place + 1, len(words)) if turns(words, at, known)), None)
        if turn is not None:
            return first, turn + 1
        led = words[first:place]
        if words[first] in ALTHOUGH or tuple(words[first : first + 2]) in ALTHOUGH_IN_TWO:
            return first, place + 1  # `even though I said no last time I'd love to come`
        if not THOUGHT.isdisjoint(led[:-1]) and not SAID.difference(THOUGHT).isdisjoint(words[first : place + 2]):
            return first, clause_end(reading, place)  # `I thought I had said yes`
        if is_narrated(reading, first, place):
            return first, max((end for end in reading.ends if end > place), default=len(words))
        missing = missing_in(reading, known, place)
        if missing is not None:
            return min(first, missing), clause_end(reading, max(place, missing))
    return None


def is_narrated(reading: Reading, first: int, place: int) -> bool:
    """`then I said no and hung up`, `I told them yes and they still charged me twice`: a step in what is told."""
    words = reading.words
    joined = next((at for at in range(place + 1, len(words)) if words[at] in AND), None)
    if joined is None or not is_past_saying(words, first, place):
        return False
    if words[first] in THEN:
        return True
    return not (OTHERS - OWN_ALSO | STILL).isdisjoint(words[joined + 1 : joined + 3])


def is_past_saying(words: Sequence[str], first: int, place: int) -> bool:
    """Whether a verb of what was said stands beside; `sa` is folded as the `så` of `da så, ja` is."""
    for at in range(first, min(place + 2, len(words))):
        if words[at] in SAID and (
            words[at] != "sa" or not OWN.isdisjoint((*words[max(0, at - 1) : at], *words[at + 1 : at + 2]))
        ):
            return True
    return False


def turns(words: Sequence[str], place: int, known: Lexicon) -> bool:
    """A `but`, or a `meant` with a yes or a no behind it: `when I wrote no | I meant yes`."""
    if words[place] in BUTS:
        return True
    meaning = words[place] in MEANING or tuple(words[place - 1 : place + 1]) in MEANING_IN_TWO
    return meaning and any(known.answers.singles.get(word) in (YES, NO) for word in words[place + 1 :])


def changed_mind(reading: Reading, known: Lexicon) -> tuple[Reading | None, bool | None] | None:
    """`I said no, but I changed my mind, …`: what is said behind it, and the contrary of what was said before it (the
    same, where the mind was not changed); None where nothing tells of a mind."""
    words = reading.words
    end = changed_at(words)
    if end is None or reading.asks:
        return None
    led = words[max(0, end - 2 - REACHED_BEFORE) : end - 1]
    kept = any(denies(word, known) for word in led if known.answers.singles.get(word) != NO)
    singles = known.answers.singles
    told = [singles[words[place]] for place in range(end)
            if singles.get(words[place]) in (YES, NO) and is_told(words, place)
            and not is_of_others(words[:place], ())]  # fmt: skip
    return without_words(reading, 0, end), told[-1] == (YES if kept else NO) if told else None


def changed_at(words: Sequence[str]) -> int | None:
    """The place behind it."""
    if CHANGING.isdisjoint(words):
        return None
    for place, word in enumerate(words):
        if tuple(words[place : place + 2]) in CHANGED_IN_TWO:
            return min(place + 3, len(words)) if words[place + 1] == "de" else place + 2
        if word in CHANGED:
            return min(place + 2, len(words))
    return None


def clause_end(reading: Reading, place: int) -> int:
    return min((end for end in reading.breaks if end > place), default=len(reading.words))


def is_told(words: Sequence[str], place: int) -> bool:
    near = words[max(0, place - REACH) : place + 2]
    if not SAID.isdisjoint(near):
        return True
    return not ANSWERING.isdisjoint(near) and not ABOUT_TO.isdisjoint(near)
