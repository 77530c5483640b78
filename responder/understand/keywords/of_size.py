"""`vil ikke have den mere, den var for lille`, `en tarvitse sitä enää, ostin toisen`: what is too small, or has been
bought elsewhere, is a thing and no message, whoever wants no more of it."""

from functools import lru_cache
from itertools import pairwise

from responder.understand.keywords.places import variants
from responder.understand.lexicon import listed, words_for
from responder.understand.text import Reading

TOO = frozenset(listed("for, altfor, alltfor, too, liian, zu, te, trop, demasiado, muy"))
SIZES = frozenset(
    listed(
        "lite, liten, lita, litt, litet, lille, sma, stor, stort, store, stora, trang, trangt, trange, trong, smal, "
        "smalt, smala, smale, tett, tajt, stram, stramt, kort, korte, korta, lang, langt, lange, langa, vid, vidt, "
        "vide, bred, brett, bredt, small, little, big, large, tight, narrow, loose, short, long, wide, klein, kleine, "
        "gross, eng, kurz, weit, groot, krap, nauw, kort, wijd, petit, petite, petits, petites, grand, grande, grands, "
        "grandes, serre, serree, court, courte, pequeno, pequena, pequenos, pequenas, corto, corta, estrecho, "
        "estrecha, ancho, ancha, pieni, pienet, iso, isot, suuri, suuret, tiukka, kirea, lyhyt, pitka, kapea, vali"
    )
)
FOUND = frozenset(
    listed(
        "kjopt, kjopte, funnet, fant, kopt, kopte, hittat, hittade, kobt, kobte, fundet, fandt, bought, found, got, "
        "gekauft, gefunden, gekocht, gevonden, achete, rachete, trouve, comprado, compre, encontrado, encontre, "
        "ostin, ostettiin, ostanut, loysin, loytyi"
    )
)
ANOTHER = frozenset(
    listed(
        "annen, annet, anna, annan, annat, anden, andet, ny, nytt, nyt, nye, nya, another, other, new, anderes, "
        "anderen, andere, neues, neuen, neue, nieuwe, ander, autre, nouveau, nouvelle, otro, otra, nuevo, nueva, "
        "toisen, toinen, uuden, uusi"
    )
)
SHOPS = frozenset(  # `har fundet en anden butik` leaves us
    listed(
        "butik, butikk, butikken, butiken, butikken, leverandor, leverantor, forretning, affar, shop, store, supplier, "
        "provider, company, laden, anbieter, winkel, aanbieder, magasin, tienda, kaupan, kauppa, liikkeen, firma"
    )
)
IT = frozenset(
    listed(
        "den, det, dem, de, dei, denne, dette, disse, dessa, han, ho, it, them, these, this, sita, tata, niita, naita, "
        "es, ihn, sie, het, hem, die, le, la, les, en, lo, los, las"
    )
)
NEAR = 4  # words behind a verb in which it is said what was found


def is_of_size(reading: Reading, code: str) -> bool:
    """Whether the message gives the size of what it calls `it`, or another one, for its reason, and names no message
    of ours."""
    words = reading.words
    if IT.isdisjoint(words) or (TOO.isdisjoint(words) and FOUND.isdisjoint(words)):
        return False
    if not messages_of(code).isdisjoint(words):
        return False
    if any(one in TOO and other in SIZES for one, other in pairwise(words)):
        return True
    places = (place for place, word in enumerate(words) if word in FOUND)
    return SHOPS.isdisjoint(words) and any(not ANOTHER.isdisjoint(words[at + 1 : at + 1 + NEAR]) for at in places)


@lru_cache(maxsize=16)
def messages_of(code: str) -> frozenset[str]:
    """What messages of ours, and sending and stopping them, are called in the contact's language and in English."""
    requests = [words_for(each).requests for each in (code, "en")]
    listing = "|".join(f"{each.messages}|{each.sending}|{each.stopping}" for each in requests)
    return frozenset(way for name in listing.split("|") if "+" not in name for way in variants(name))
