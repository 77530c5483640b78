"""Whether a reply asks, or tells of what was before: neither is an answer, whatever it names."""

from collections.abc import Sequence
from itertools import pairwise

from responder.understand.faults import FAULTS
from responder.understand.joining import AND, BECAUSE, BUTS, SO
from responder.understand.lexicon import lexicon, listed, phrases
from responder.understand.text import Reading, read, without_words, word_spans

ASKING_FOR = frozenset(
    listed(
        "can, could, may, kan, kunne, kunde, far, ma, kann, konnt, konnte, konntet, konnen, mag, kunnen, kunt, zouden, "
        "puis, peux, pouvez, pourriez, pourrais, puedo, puede, pueden, podeis, podria, podrian, saanko, voinko, "
        "voisinko, voitteko"
    )
)


def asks_about(reading: Reading, code: str) -> bool:
    """`how large is it?`, `do you have it in large` ask before they choose; `can I have the large one?` chooses."""
    reading = without_greeting(reading)
    words = reading.words
    if len(words) > 2 and in_one(reading) and (asks_of_thing(words) or (words[0] in HAVE and words[1] in OWN)):
        return True
    if reading.asks and len(words) > 2 and (words[0] in VERBS_FIRST or (len(words) > 3 and words[0] in OF_YOU)):
        return True  # `dere har åpent lørdag?`
    if len(words) > 2 and words[0] in ASKING_BY_FORM:
        return True
    hit = lexicon(code).questions.at(words, 0) if len(words) > 2 else None
    return hit is not None and words[0] not in ASKING_FOR and (reading.asks or hit[0] > 1)


def without_greeting(reading: Reading) -> Reading:
    """`Hei, når åpner dere?`, `hi Anna, do you open on Sunday?` without the greeting and who is greeted."""
    words = reading.words
    if not words or words[0] not in GREETINGS:
        return reading
    end = min((pause for pause in reading.breaks if 0 < pause <= GREETED), default=1)
    return (without_words(reading, 0, end) if end < len(words) else None) or reading


def asks_of_thing(words: Sequence[str]) -> bool:
    """`what does delivery cost`, `hvor stor er stor`: a question by its first words, with or without its mark."""
    if words[0] in WHICH and words[1] not in OWN and is_asked(words):
        return True
    return (
        words[0] in PRICES
        or (words[0] in HOW and words[1] in MEASURES)
        or (words[0] in WHAT and words[1] in ASKED)
        or (words[0] in WHERE and words[1] in HAPPENING | PAST_ASKED)
    )


def is_asked(words: Sequence[str]) -> bool:
    """`what colour was it`: a verb of being or of having stands behind what is asked for."""
    return not (ASKED | PAST_ASKED).isdisjoint(words[2:4])


def asks_for_number(reading: Reading, code: str) -> bool:
    """`how much are 3?`, `are you open till 8?`; and not `how many? 3`, nor `can I have 3?`."""
    return (reading.asks or in_one(reading)) and asks_about(reading, code)


def asks_of_scale(reading: Reading) -> bool:
    """`is 10 the best?` asks, and gives no score; `9?` does."""
    return reading.asks and len(reading.words) > 2 and in_one(reading)


def asks_whether(reading: Reading) -> bool:
    """`la L es muy grande?`: a statement that is asked, and no `the large one?`."""
    words = reading.words
    asks = reading.asks and len(words) > 3 and in_one(reading)
    return asks and words[0] not in ASKING_FOR and not BEING.isdisjoint(words)


def asks_verb_first(words: Sequence[str], code: str) -> bool:
    """`is my parcel ok`, `er pakken min sendt`, `ist das in Ordnung`: a question by its order alone, with no mark.

    Where the subject may be left out (`har det bra`, `did it already`, `ist das richtige`), the order tells nothing.
    """
    verbs = TURNED_ROUND.get(code)
    if verbs is None or len(words) < 3 or words[0] not in verbs:
        return False
    subject, after = words[1], words[2]
    if subject == "the":  # `is the red one okay`, and `is the best` of a subject left out
        return words[0] in ("is", "are") and len(words) > 3 and after not in COMPLEMENTS
    if subject in verbs[words[0]]:
        return after not in ANSWERED and (subject not in NEUTER or not after.endswith("e"))
    return after in POSSESSED and subject.endswith(DEFINITE_ENDINGS)  # `er pakken min …`


def in_one(reading: Reading) -> bool:
    """Whether no pause parts the words."""
    return reading.breaks.isdisjoint(range(1, len(reading.words)))


def without_before(reading: Reading) -> Reading | None:
    """The reply without the clauses that tell of the last time; None where it says nothing else.

    `last time I got M, didn't fit` and `sist tok jeg latte` choose nothing now, `vorige keer 5, nu 8` gives an eight.
    """
    words = reading.words
    marked_before = "for" in words and not GIVEN_MARKS.isdisjoint(words)
    told = not (HAD.isdisjoint(words) or (EARLIER | FAULTS).isdisjoint(words)) or marked_before
    if LAST_WORDS.isdisjoint(words) and not told:
        return reading
    clauses: list[tuple[int, int]] = []
    first, spans = 0, word_spans(reading)
    known = len(spans) == len(words)
    for place in range(1, len(words) + 1):
        if (
            place == len(words)
            or (place in reading.breaks and not (known and is_one_figure(reading.plain, spans, place)))
            or words[place] in BUTS
            or words[place] in BECAUSE
            or draws(words, place)
            or (compares(words, place, first))
        ):
            clauses.append((first, place))
            first = place
    left = [clause for clause in clauses if not is_of_last_time(words[slice(*clause)])]
    if len(left) == len(clauses):
        return reading
    if left and known:  # as it was written: `8/10`, `9,5`
        said = (reading.plain[spans[first][0] : spans[end - 1][1]] for first, end in left)
    else:
        said = (" ".join(words[slice(*clause)]) for clause in left)
    if left:
        return read(", ".join(said) + "?" * reading.asks)
    return reading if HAD.isdisjoint(words) else None


def is_one_figure(plain: str, spans: Sequence[tuple[int, int]], place: int) -> bool:
    """Whether no pause stands before this word for all its sign: `9,5`, `8/10`."""
    end, start = spans[place - 1][1], spans[place][0]
    return start - end == 1 and plain[end - 1].isdigit() and plain[start].isdigit()


def is_of_last_time(clause: Sequence[str]) -> bool:
    """`last time it was red`, `we had red before`, `the red one was broken`."""
    if not HAD.isdisjoint(clause) and not FAULTS.isdisjoint(clause):
        return True
    if not LAST_TIMES.isdisjoint((*clause, *pairwise(clause))):
        return True
    if HAD.isdisjoint(clause):
        return False
    if clause[-1] == "for" and not GIVEN_MARKS.isdisjoint(clause):
        return True  # `har gitt dere 10 før`, and no `ga dere 9 for servicen`
    for place, word in enumerate(clause):
        if word not in EARLIER:
            continue
        after = clause[place + 1 : place + 3]
        if not after or after[0] in AND or (not place and not HAD.isdisjoint(after)):
            return True  # `avant c'était un 10`
    return any(pair[0] in HAD and pair[1] in FORMERLY for pair in pairwise(clause))


def compares(words: Sequence[str], place: int, first: int) -> bool:
    """Whether a figure of another time begins here: `7 | it was 9 last year`, `it was 9 last year | now 7`."""
    if words[place] in AT_PRESENT:
        return place + 1 < len(words) and words[place + 1].isdigit()
    after = words[place + 1 : place + 2]
    return words[place] in PRONOUNS and words[place - 1].isdigit() and place > first and not HAD.isdisjoint(after)


def draws(words: Sequence[str], place: int) -> bool:
    """Whether a clause of its own begins with a `so`: `too small last time | so I'd better …`."""
    return words[place] in SO and words[place + 1 : place + 2] != () and words[place + 1] in NOW


GREETINGS = frozenset(
    listed(
        "hei, heisann, hallo, halla, hallois, goddag, hej, hejsan, hejsa, tjena, hi, hiya, hello, hey, moin, servus, "
        "hoi, goedemorgen, goedemiddag, goedenavond, bonjour, bonsoir, salut, coucou, hola, buenas, moi, moikka, terve"
    )
)
GREETED = 3  # words of a greeting and of who is greeted
ASKING_BY_FORM = frozenset(["onko", "ovatko", "maksaako"])
OWN = frozenset(listed("i, we, jeg, eg, vi, me, jag, ich, wir, ik, wij, je, nous, yo"))
HAVE = frozenset(listed("har, did, have, habe, haben, heb, hebben, ai"))
WHICH = frozenset(listed("what, which, hvilken, hvilket, hvilke, vilken, vilket, vilka, welche, welcher, welches, "
                         "welke, welk, "
                         "quel, quelle, que, cual, kva, hva, hvad, vad, mika, mita"))  # fmt: skip
PAST_ASKED = frozenset(listed("was, were, var, war, waren, etait, era, oli, are, do, did, has, had"))
PRICES = frozenset(listed("combien, cuanto, paljonko, wieviel, hoeveel, whats, hows, wats, wots"))
PRICE = frozenset(  # what is asked about them leaves open whether the offer is taken
    listed(
        "koster, kostar, kosta, kostet, koste, kost, kosten, cost, costs, price, prices, pris, prisen, priset, preis, "
        "prijs, prix, precio, hinta, hinnat, maksaa, maksaako, coute, couter, cuesta, cuestan, cuanto, combien, fee, "
        "fees, gebyr, avgift, gebuhr, bindingstid, bindningstid, gratis, free"
    )
)
HOW = frozenset(listed("hvor, kor, hur, how, wie, hoe, kuinka"))
MEASURES = frozenset(
    listed("mye, mykje, mycket, meget, stor, stort, stora, store, liten, lite, stark, sterk, dyr, dyrt, lang, langt, "
           "lenge, lange, raskt, fort, snabbt, hurtigt, much, big, large, small, strong, long, far, fast, quick, soon, "
           "viel, teuer, gross, klein, weit, schnell, veel, duur, groot, ver, snel, iso, kallis, pitka, kauan")
)  # fmt: skip
WHAT = frozenset(
    listed("va, ka, ke, wos, wot, q, c, hva, kva, vad, hvad, was, wat, what, que, mita, mika, quel, quelle, cual")
)
ASKED = frozenset(listed("e, ae, koste, kosta, er, ar, ist, is, on, es, koster, kostar, kostet, kost, cuesta, "
                         "maksaa, coute, heisst, heet, signifie, significa, tarkoittaa, quoi, betyr, "
                         "betyder, "
                         "bedeutet, betekent, means, does, innebar, inkluderer, ingar"))  # fmt: skip
WHERE = frozenset(listed("where, when, who, hvor, kor, var, nar, hvem, kven, vem, hvornar, wo, wann, wer, waar, "
                         "wanneer, "
                         "wie, ou, quand, qui, donde, cuando, quien, missa, milloin, kuka"))  # fmt: skip
HAPPENING = ASKED | frozenset(
    listed("are, does, do, ligger, ligg, liegt, ligt, finns, finnes, findes, leverer, leverar, levererar, kommer, "
           "kjem, "
           "kommt, komt, queda, esta, est, se, sitter, star, liefert, bringt, delivers, ar")
)  # fmt: skip
AT_PRESENT = frozenset(listed("now, na, no, nu, jetzt, maintenant, ahora, nyt"))
PRONOUNS = frozenset(listed("it, det, den, es, het, se, c, that, ce, cetait"))
EARLIER = frozenset(listed("before, earlier, previously, tidligere, forut, tidigare, forhen, fruher, vorher, eerder, "
                           "auparavant, avant, antes, aiemmin, ennen, vroeger"))  # fmt: skip
FORMERLY = frozenset(["vroeger", "fruher", "antes", "avant", "tidigare", "tidligere", "ennen"])
NOW = frozenset(
    listed("i, id, ill, we, well, wed, jeg, eg, vi, jag, ich, wir, ik, wij, je, nous, this, now, na, no, nu, nar, "
           "denne, den, diesmal, jetzt, deze, nyt, cette, maintenant, esta, ahora, ma, blir, bliver")
)  # fmt: skip
GIVEN_MARKS = frozenset(["ga", "gitt", "gjett", "gjeve", "givet", "gett", "gav"])
HAD = (
    frozenset(
        listed(
            "was, were, var, war, era, etait, cetait, oli, vart, hamtade, hentet, hentede, picked, collected, geholt, "
            "had, ordered, took, chose, got, tok, hadde, bestilte, valgte, fikk, fekk, tog, hade, bestallde, valde, "
            "fick, havde, fik, hatte, nahm, bestellte, genommen, nam, koos, bestelde, pris, commande, choisi, eu, "
            "tome, pedi, elegi, tuve, otin, tilasin, valitsin, bestilt, bestalt, kjopte, kopte, kobte, kaufte, "
            "kocht, bought, achete, compre, ostin, tinga, came, visited, kreeg, kregen, gekregen, bekam, bekamen, "
            "disteis, dieron, diste, dio, estaba, estuvo, estuvimos, fui, fuimos, salio, donne, venu, venue, "
            "venus, recu, sain, saimme, kavin, olin, klipte, klippte, klippede, provde, provade, died, broke, "
            "visnet, vissnade, reparerte, reparerade, reparerede, sendte, skickade, "
            "spiste, ble, blev, used, pleide, brukade, plejede, gave, rated, scored, gav, gab, gaf, gegeben, gegeven"
        )
    )
    | GIVEN_MARKS
)
LAST_TIMES: frozenset[str | tuple[str, ...]] = frozenset(
    listed(
        "sist, sidst, viimeksi, viimeks, fjor, fjol, forrige, senast, vanligvis, vanligtvis, vanlegvis, normalt, "
        "normaal, normally, usually, normalerweise, sonst, dhabitude, habituellement, normalmente, yleensa, pleier, "
        "plejer, brukar, "
        "gewoonlijk"
    )
) | phrases(
    "used to, pleide a, brukade vara, plejede at, til vanleg, til vanlig, til daglig, suelo usar, suelo llevar, "
    "last time, last week, forra gangen, sist gang, forrige gang, sidste gang, letztes mal, letzte mal, "
    "vorige keer, laatste keer, derniere fois, ultima vez, viime kerralla, siste gang, "
    "last year, letztes jahr, i fjor, forra aret, sidste ar, i fjol, vorig jaar, lan dernier, lannee derniere, "
    "viime vuonna, ano pasado, years ago, ar siden, ar sedan, "
    "semana pasada, mes pasado, semaine derniere, mois dernier, forra veckan, sidste uge, sidste maned, "
    "letzte woche, letzter woche, letzten monat, vorige week, afgelopen week, vorige maand, viime viikolla, "
    "viime kuussa, last month, previous time, forre gong, forre gongen, sist gong, sista gangen, vez pasada, "
    "otra vez, fois passee, fois precedente"
)
LAST_WORDS = frozenset(word for time in LAST_TIMES for word in ([time] if isinstance(time, str) else time[:1]))
BEING = frozenset(listed("is, are, er, ar, ist, on, es, est, son, sont, sind, zijn, taille, talla, fits, runs, falt"))
MINE = {
    "nb": "min, mi, mitt, mine, var, vart, vare", "sv": "min, mitt, mina, var, vart, vara",
    "da": "min, mit, mine, vores", "de": "mein, meine, unser, unsere, euer, eure", "nl": "mijn, ons, onze",
}  # fmt: skip
NEUTER = frozenset(["das", "dat", "het"])  # before an `-e` they stand with what is meant: `ist das richtige`


def turned_round(code: str, being: str, subjects: str, having: str, owners: str) -> dict[str, frozenset[str]]:
    """For each verb that may stand first, what then is its subject and can be no object."""
    mine = frozenset(listed(MINE[code]))
    return dict.fromkeys(being.split(), mine | set(subjects.split())) | dict.fromkeys(
        having.split(), mine | set(owners.split())
    )


TURNED_ROUND: dict[str, dict[str, frozenset[str]]] = {
    "en": dict.fromkeys(("is", "are", "was", "were"), frozenset(
        listed("my, our, your, this, that, these, those, it, they, he, she, there")))
    | dict.fromkeys(("has", "did", "does"), frozenset(listed("my, our, your, the, they, he, she, anyone, anybody"))),
    "nb": turned_round("nb", "er var ble", "det den de dette denne disse", "har kom fikk", "de dere"),
    "sv": turned_round("sv", "ar blev", "det den de detta denna", "har kom fick", "de ni"),
    "da": turned_round("da", "er var blev", "det den de dette denne disse", "har kom fik", "de"),
    "de": turned_round("de", "ist sind war", "es das dies", "hat wurde", "er"),
    "nl": turned_round("nl", "is zijn was", "dat dit het", "heeft", "hij")
    | {"mag": frozenset(listed("de, het, een, mijn, ons, onze, die, deze, dat, er"))},
}  # fmt: skip
TURNED_ROUND["nn"] = TURNED_ROUND["nb"] | dict.fromkeys(("vart", "blei"), TURNED_ROUND["nb"]["er"])
COMPLEMENTS = frozenset(listed("best, right, wrong, same, one, first, worst, only, perfect, greatest"))
ANSWERED = frozenset(listed("ja, jo, jau, japp, jepp, joda, jada, jovisst"))  # `er det ja` answers
POSSESSED = frozenset(listed("min, mi, mitt, mine, var, vart, vare"))
DEFINITE_ENDINGS = ("en", "et", "a", "ene", "ane")
WHY = frozenset(listed("why, hvorfor, kvifor, varfor, warum, waarom, pourquoi, miksi, miksei"))
OF_YOU = frozenset(listed("dere, de, dykk, ni, ihr, jullie, vous, ustedes, you, te"))
VERBS_FIRST = frozenset(
    listed(
        "is, are, does, do, did, was, were, has, er, ar, har, hadde, koster, kostar, finnes, finns, findes, ist, sind, "
        "hat, habt, haben, kostet, gibt, kost, zijn, heeft, hebben, est, sont, avez, y, es, son, tiene, tienen, hay, "
        "tienes, teneis, vendeis, venden, "
        "onko, maksaako, ovatko, var, blir, bliver"
    )
)
