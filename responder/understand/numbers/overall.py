"""A mark for the whole and marks for its parts: `10!!! men leveransen 3` gives a ten, `product 9 delivery 3` none."""

from collections.abc import Sequence
from itertools import pairwise

from responder.patterns import regex
from responder.understand.lexicon import listed
from responder.understand.numbers.elsewhere import ARTICLES
from responder.understand.numbers.given import FROM_ME, GIVING, PRONOUNS
from responder.understand.numbers.meant import Found, Number
from responder.understand.numbers.neighbours import last_words
from responder.understand.taken_back import SPOKEN

BEGINNING = (
    GIVING
    | FROM_ME
    | PRONOUNS
    | ARTICLES
    | frozenset(  # what may stand before the mark of a whole
        listed(
            "i, id, ill, jeg, eg, jag, ich, ik, je, yo, would, solid, sterk, stark, klar, full, pott, til, dere, er, "
            "jer, you, euch, jullie, kan, can, hei, hej, hi, hello, hallo, hola, bonjour, moi"
        )
    )
)
TURNING = regex(r"\W*(?:[.,;!\n]|\b(?:but|men|aber|maar|mais|pero|mutta|though)\b)")
PARTS = tuple(  # how the words begin for the parts of what a shop does
    listed(
        "deliver, shipp, lever, frakt, fragt, emball, forpack, verpack, verpakk, packag, servic, betjen, kundeser, "
        "kundser, kundtj, kundenser, pris, price, prix, precio, preis, staff, personale, personnel, nettsi, hemsi, "
        "hjemmesi, website, driver, sjafor, chauff, courier, bezorg, verzend, livrai, livreu, envio, entrega, "
        "repart, toimit, kuljet, liefer, versand, waiting, ventetid, vantetid, wartezeit, kommunik, communic, posten, "
        "postnord, budet, support"
    )
)
THINGS = tuple(
    listed("produ, vare, vara, kaff, kahvi, coffee, koffie, cafe, maten, food, item, tuote, artic, quali, kvali")
)


def overall(found: Sequence[Found], plain: str, low: float, high: float) -> Number | None:
    """The mark that a reply begins with, where each further one is said to be of a part; else None."""
    said = [each for each in found if not each.weak and low <= each.value <= high]
    if len(said) < 2 or any(each.taken for each in said):
        return None
    if not BEGINNING.issuperset(SPOKEN.findall(plain[: said[0].start])):
        return None
    for first, second in pairwise(said):
        between = plain[first.end : second.start]
        if TURNING.match(between) is None or not any(word.startswith(PARTS) for word in SPOKEN.findall(between)):
            return None
    return said[0].value


def marks_parts(found: Sequence[Found], plain: str) -> bool:
    """`product 9 delivery 3`: what is marked stands right before each of two marks."""
    led = [each.value for each in found if not each.taken and is_led_by_part(each, plain)]
    return len(set(led)) > 1


def is_led_by_part(each: Found, plain: str) -> bool:
    before = last_words(plain, each.start, 1)
    return bool(before) and before[0].startswith((*PARTS, *THINGS))
