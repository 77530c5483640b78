"""Numbers that are names: of an order, an invoice, a customer, a parcel.

Alone with its label such a number answers (`order 4711`, `mitt ordernummer är 556231`); inside a sentence that says
something else it only tells what the sentence is about (`ordre 48213 har ikke kommet`).
"""

from responder.patterns import regex
from responder.understand.dates.calendar_words import calendar_words
from responder.understand.lexicon import NO, YES, lexicon, listed
from responder.understand.text import Reading, is_emoji

STEMS = tuple(
    listed(
        "ordre, order, bestilling, bestallning, bestell, bestel, tilau, commande, pedido, faktura, invoice, rechnung, "
        "factuur, facture, factura, lasku, kundenr, kundenum, kundnum, kundnr, kunden, customer, asiakas, klant, "
        "client, sporing, sparning, track, sendung, sending, suivi, seguimiento, seuranta, lahetys, zending, "
        "pakkenum, pakkenr, paketnum, paketnr, pakket, saksnum, saksnr, sagsnum, sagsnr, arende, case, ticket, "
        "reference, referanse, referens, referenz, referentie, referencia, ref, viite, booking, buchung, auftrag, "
        "reservation, reservasjon, colis, dossier, parcel, kollinum, kollinr"
    )
)
VERBS = frozenset(["order", "bestelle", "bestellen", "bestel", "tilaan", "tilata", "case"])  # `I'd order 200`
FEWEST_AS_VERB, FEWEST = 1000, 100  # what is ordered is less than this, and so is what is counted
BEING = frozenset(listed("er, is, ar, ist, on, es, est, was, var, war, lautet, luidt, e, heter, lyder"))
LINKS = BEING | frozenset(
    listed("nr, nummer, nummeret, numret, no, number, num, nro, numero, n, le, el, id, code, is, mitt, min, meni")
)
ABOUT = LINKS | frozenset(
    listed(
        "mitt, min, mit, mine, my, mein, meine, meiner, mijn, mon, ma, mi, our, vart, vort, unsere, our, notre, "
        "nuestro, det, dette, denne, it, its, thats, that, this, das, dies, het, dat, cest, ce, se, the, a, en, et, "
        "ein, eine, der, die, de, den, la, un, una, here, her, har, hier, ici, aqui, tassa, for, and, og, och, und, "
        "numeroni, numeroa, gjelder, galler, gaelder, regarding, re, c, das, ca, so, sa, da, ja"
    )
)
SIGNING = frozenset(
    listed("mvh, vh, hilsen, helsing, halsningar, halsning, regards, gruss, gruesse, grusse, terveisin, terv, groet, "
           "groeten, cordialement, saludos, salutations, best, name, navn, namn")
)  # fmt: skip
TIMES = frozenset(listed("gang, ganger, gange, gonger, gong, times, x, mal, maal, keer, fois, veces, kertaa, kerran"))
OFTEN = frozenset(listed("kahdesti, kolmesti, neljasti, viidesti, zweimal, dreimal, tweemaal, driemaal, twice, thrice"))
FIGURE_BEFORE = regex(r"\d[^\w#№]+$")
SPOKEN = regex(r"[^\W\d_]+|[#№]")


def names_in_talk(reading: Reading, start: int, value: float, code: str) -> bool:
    """Whether the number at this place is a label's, and the reply says something else about what it names."""
    led = reading.plain[max(0, start - 60) : start].replace("'", "")
    if FIGURE_BEFORE.search(led) is not None:
        return False  # `ordre 48213. 100 poser`: the label has its number
    before = SPOKEN.findall(led)
    place = len(before) - 1
    while place >= 0 and (before[place] in LINKS or before[place] in "#№"):
        place -= 1
    if place < 0 or not before[place].startswith(STEMS):
        return False
    if value < (FEWEST_AS_VERB if before[place] in VERBS else FEWEST):
        return False
    if reading.asks or lexicon(code).questions.at(reading.words, 0) is not None:
        return True
    if before[-1] in BEING:
        return False  # it says which number it is
    return says_more(reading, code)


def says_more(reading: Reading, code: str) -> bool:
    """Whether a word is neither the label nor courtesy nor a name below it."""
    known = lexicon(code)
    for word in reading.words:
        if word in SIGNING:
            return False
        if word.isdigit() or is_emoji(word) or word in ABOUT or word.startswith(STEMS):
            continue
        hit = known.answers.at((word,), 0)
        if known.polite.singles.get(word) is None and (hit is None or hit[1] not in (YES, NO) or word in ("ei", "no")):
            return True
    return False


def is_alone(reading: Reading, code: str) -> bool:
    """`Hi, order #4711, thanks`: nothing but the number with its label."""
    return any(word.startswith(STEMS) for word in reading.words) and not says_more(reading, code)


def counts_times(plain: str, start: int, end: int, code: str) -> bool:
    """`invoice 118842 has come 2 times`, `ordre 48213 er 3 uker forsinket`: it is of what is named."""
    after = SPOKEN.findall(plain[end : end + 24])
    if not OFTEN.isdisjoint(SPOKEN.findall(plain[start : end + 8])[:1]):
        return True
    return bool(after) and (after[0] in TIMES or calendar_words(code).spans.at(after, 0) is not None)
