"""Numbers that belong to something else than the answer: a floor, a street, a pack, an hour, a day, a price, a bound.

And those that are no count for all that they are bare: a postcode, what is added to others, none of something.
"""

from responder.patterns import regex
from responder.understand.joining import AND
from responder.understand.lexicon import listed, phrases
from responder.understand.numbers.meant import CONDITIONAL, Found
from responder.understand.numbers.neighbours import AT, is_time_or_call, last_words, next_words, surroundings
from responder.understand.numbers.together import ADDING, OWNING, is_person

FLOOR = regex(
    r"(?:\.|:?[aeo]|:?er|:?eme|:?de|:?ste|st|nd|rd|th|[º°])? ?"
    r"(?:etasje\w*|etage\w*|sal\b|stock\b|tr\b|trappor\b|vaning\w*|plan\b|kerro\w*|verdieping\w*|piso\b|planta\b|floor\b|tv\b|mf\b)"
)
STREET = regex(
    r"(?:\w{3}(?:gata|gaten|gate|gatan|gade|veien|vegen|vei|vagen|vej|strasse|str\.?|straat|laan|katu|tie|weg|plass|allee)"
    r"|\b(?:calle|avenida|avda|rue|avenue|boulevard|plaza|paseo)\b[^\d,.]{0,24}) ?(?:nr\.? ?)?$"
)
PACK = regex(r"-(?:er-?)?(?:pack|pakk|pak|pk|pakning|pakkaus)\b")  # `12-pack`
EACH = regex(r"\w (?:a|de) ?$|\w{3}e?s of ?$")  # `2 esker à 12`
NUMBER = frozenset(listed("number, nummer, numero, nr, no, num, numer"))
AMONG = frozenset(listed("pa, i, on, in, of, at, av, fra, fran, from, auf, im, von, van, op, de, del, sur, som"))
FIRST_CLASS = regex(r"\W?1 ?a\b|a1\b")
TOO_MUCH = regex(  # `10 is too much`
    r",? ?(?:is|er|ar|ist|es|on|c'est|would be|hadde vaert|hadde vart|hade varit|ware|blir|waere|olisi)"
    r" (?:a bit |litt )?"
    r"(?:too (?:much|high)|(?:alt)?for (?:mye|meget|hoyt|mykje|hogt)|(?:allt)?for (?:mycket|hogt)|zu (?:viel|hoch)|trop"
    r"|te (?:veel|hoog)|demasiado|liikaa|liian)\b"
)
CENTS = regex(r"\d[.,]\d\d$")
WRITTEN_MOMENT = regex(  # `18:30`, `3.30 pm`, `11h45`, `25/8/06`, `04/12`, `Aug 23rd 2008`
    r"(?<![\d.,:])(?:[01]?\d|2[0-4])(?::[0-5]\d(?![\d:])|[:.][0-5]\d ?[ap]\.? ?m\b| ?h ?[0-5]\d(?!\d))"
    r"|(?<![\d/])\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\d/])"
    r"|(?<![\d/.,])0[1-9]/(?:0[1-9]|1[12])(?![\d/])"  # and no `09/10`
    r"|\b(?P<month>[^\W\d_]{3,10})\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d(?!\d)"
)
LONGEST_EACH = 10  # letters that `EACH` matches at most
LOST = regex(  # who does not come after all: how many are left is not said
    r"(?: \w{1,12}){0,2},? men \w{1,12} (?:\w{1,12} ){0,4}?"
    r"(?:avbud|avbod|afbud|aterbud|forfall|forfald|syke?|sjuk[ae]?|syge?|forhindret|forhindra|bortreist|bortrest|bortrejst)\b"
)
IDEAS = frozenset(["koll", "idea", "aning", "plan"])  # `noll koll`
STREET_AFTER = frozenset(listed("street, road, avenue, lane, rue, boulevard, drive"))
ROUND = frozenset(  # what a nought may have behind it
    listed("saatte, annan, annetaan, antaisin, patatero, pointe, comma, komma, pilkku, virgule, point")
)
ON_THE_HOUR = {"en": "at", "de": "um", "nl": "om"}
ROOMS = frozenset(listed("bord, bordet, rom, rommet, rum, rummet, vaerelse, table, room, zimmer, tisch"))
HOMES = frozenset(listed("flat, apartment, apt, unit, suite, leilighet, leil, lgh, wohnung, appartement, asunto"))
BOUNDS = frozenset(
    listed(
        "unna, off, near, naer, nara, over, above, below, under, unter, uber, ueber, onder, boven, yli, beneath, "
        "nesten, nastan, naesten, almost, nearly, "
        "soon, snart, least, minst, mindst, mindestens, minstens, vahintaan"
    )
)
ARTICLES = frozenset(listed("a, an, the, en, et, ett, ein, eine, einer, de, een, un, une, el, la, le"))
NOT_GIVEN = frozenset(listed("ikke, ikkje, inte, ej, nicht, niet, pas, no, not, cant, cannot, dont, wont, en"))
MORE_THAN = phrases("mer enn, meir enn, mer an, mere end, mehr als, meer dan, plus de, plus que, mas de, more than, "
                       "enemman kuin, enempaa kuin")  # fmt: skip
COMPARING = phrases(
    "more than, less than, higher than, lower than, mer enn, meir enn, mindre enn, mer an, mindre an, mere end, "
    "mindre end, close to, naer pa, "
    "near to, mehr als, weniger als, besser als, meer dan, minder dan, plus de, moins de, mas de, menos de, "
    "enemman kuin, vahemman kuin, hoyere enn, lavere enn, hogre an, lagre an, al menos, lo menos, au moins, "
    "du moins"
)
COSTING = frozenset(
    listed(
        "cost, costs, paid, kostet, koster, betalte, kostade, kostar, betalade, kostede, kostete, bezahlt, kostte, "
        "betaalde, coute, paye, costo, cuesta, pague, maksoi, maksaa, maksoin"
    )
)
EARLIER_WORD = regex(r"[^\W\d_]+")
COMPANY = 30  # letters before a number that tell who comes beside those
PLUS = frozenset(listed("plus, pluss, mas"))
OTHERS = frozenset(
    listed(
        "til, andre, andra, others, more, other, friends, mates, kids, children, venner, vanner, barn, andere, "
        "weitere, kinder, anderen, vrienden, autres, amis, otros, amigos, muuta"
    )
)
SELVES = frozenset(listed("me, myself, us, jeg, meg, eg, oss, jag, mig, os, ich, mich, ik, mij, moi, nous, yo, mina"))
DAY_LEADS = frozenset(listed("den, am, dem, le, dia, the"))
ORDINAL = regex(r"(?:th|nd|rd|:e|st|:?a|e|eme|ste|de)(?= *(?:[.!?,]|$))|\. paiva(?:na)?\b")
ORDINAL_ALONE = regex(r"(?:th|nd|rd|:e)[.!?]?$|\. paiva(?:na)?\b")  # and no `6st`, which are six pieces
STILL_HAVING = frozenset(["har"])
LEFT = frozenset(listed("igjen, att, kvar, tilbage, hjemme, heime, hemma, derhjemme"))
COMING = frozenset(
    listed("kommer, kjem, coming, come, there, komme, kommen, komen, venons, vient, viendra, viendrons, vamos, vengo, "
           "venimos, iremos, voy, tulemme, tullaan, tulen, arrive, arriving")
)  # fmt: skip
LAST_DAY = 31
PAUSES = (",", "\n", ";", ".")
LONGEST_COUNT = 10_000  # beside what is counted, a longer number is of an order


def without_written_moments(found: list[Found], plain: str, code: str) -> list[Found]:
    """Without the figures of an hour or a day that is written out: no minute and no year is a count."""
    months = surroundings(code).months
    spans = [
        match.span()
        for match in WRITTEN_MOMENT.finditer(plain)
        if match["month"] is None or months.singles.get(match["month"]) is not None
    ]
    return [each for each in found if not any(start <= each.start < end for start, end in spans)] if spans else found


def without_places(found: list[Found], plain: str, code: str) -> list[Found]:
    """Without what is of a street, a floor, a pack, a piece or an hour: `Storgata 14`, `12-pack`, `Monday at 3`."""
    kept: list[Found] = []
    counts = any(each.counted for each in found)
    for place, each in enumerate(found):
        if counts and is_postcode_behind(each, plain):
            continue
        if is_place(plain, each.start, each.end) or PACK.match(plain, each.end) is not None:
            continue
        led = plain[max(0, each.start - LONGEST_EACH) : each.start]
        if (place and not found[place - 1].weak and EACH.search(led) is not None) or is_hour(plain, each.start, code):
            continue
        kept.append(each)
    return kept


def is_hour(plain: str, start: int, code: str) -> bool:
    """`Monday at 3`, and `at 5` where nothing else comes before it."""
    before = last_words(plain, start, 4)
    if before == [ON_THE_HOUR.get(code)]:
        return True
    return bool(before) and before[-1] in AT and bool(surroundings(code).months.find(before))


def without_moments(usable: list[Found], plain: str) -> list[Found]:
    """Without the day or the hour for which so many are wanted: `two on the 12th`, `4 Personen um 18 Uhr`."""
    kept = [each for each in usable if not is_moment(each, plain)]
    if any(each.counted for each in kept):
        kept = [each for each in kept if each.counted or each.value < LONGEST_COUNT]  # "3 Stück, Best.nr 99120"
    return kept or usable


def is_moment(each: Found, plain: str) -> bool:
    if not plain[each.start].isdigit():
        return False
    if is_time_or_call(plain, each.start, each.end, each.value):
        return True
    before = last_words(plain, each.start, 1)
    return 1 <= each.value <= LAST_DAY and bool(before) and before[0] in DAY_LEADS and not is_followed(plain, each.end)


def is_day_only(usable: list[Found], plain: str) -> bool:
    """`we'll be there on the 12th`, `kommen am 12.`: the only number tells when, and counts nothing."""
    if len(usable) != 1 or not plain[usable[0].start].isdigit() or not 1 <= usable[0].value <= LAST_DAY:
        return False
    each = usable[0]
    if ORDINAL_ALONE.match(plain, each.end) is not None:
        return True
    before = last_words(plain, each.start, 6)
    led = bool(before) and (before[-1] in DAY_LEADS or before[-2:] == ["op", "de"])
    if not led or is_followed(plain, each.end):
        return False
    return ORDINAL.match(plain, each.end) is not None or not COMING.isdisjoint(before)


def is_followed(plain: str, stop: int) -> bool:
    """Whether a thing follows that a number may count: `the 2 bags`."""
    return any(len(word) > 3 and word.isalpha() and word != "paiva" for word in next_words(plain, stop, 1))


def is_bound(each: Found, plain: str) -> bool:
    """`more than 8`, `under 5`, `it cost me 10`: what a score is above or below of, and what was paid, is no score."""
    if TOO_MUCH.match(plain, each.end) is not None:
        return True
    before = last_words(plain, each.start, 3)
    if not before:
        return False
    if len(before) > 1 and before[-1] in ARTICLES and before[-2] in BOUNDS:
        return True  # `onder de 5`
    if tuple(before[-2:]) in MORE_THAN and not NOT_GIVEN.isdisjoint(last_words(plain, each.start, 6)):
        return False  # `kan ikke gi mer enn 3` gives it
    return before[-1] in BOUNDS or tuple(before[-2:]) in COMPARING or not COSTING.isdisjoint(before)


def is_no_count(each: Found, plain: str) -> bool:
    if LOST.match(plain, each.end) is not None:
        return True  # `vi skulle vara 5 men en är sjuk`
    return is_postcode(each, plain) or adds_to_others(each, plain) or is_left_over(each, plain)


def is_left_over(each: Found, plain: str) -> bool:
    """`har 3 igjen`, `vi har 2 påsar kvar`: what there is already."""
    before, after = last_words(plain, each.start, 4), next_words(plain, each.end, 4)
    return not STILL_HAVING.isdisjoint(before) and not LEFT.isdisjoint(after)


def is_postcode_behind(each: Found, plain: str) -> bool:
    """The postcode below a reply that counts something: `3 poser, Storgata 14, 2100 København`."""
    if each.counted or not each.loose or plain[: each.start].rstrip(" ")[-1:] not in PAUSES:
        return False
    digits = plain[each.start : each.end]
    return digits.isdigit() and 4 <= len(digits) <= 5


def is_postcode(each: Found, plain: str) -> bool:
    """`10115 Berlin`, `2100 København`: four or five figures together and a name, with nothing before them."""
    digits = plain[each.start : each.end]
    if not each.loose or each.counted or plain[: each.start].strip():
        return False
    return digits.isdigit() and 4 <= len(digits) <= 5


def adds_to_others(each: Found, plain: str) -> bool:
    """`me plus 2`, `meg og 3 til`, `me and my two sisters`: the sum is for a person to say."""
    before = last_words(plain, each.start, 4)
    owned = bool(before) and before[-1] in OWNING
    before = before[:-1][-2:] if owned else before[-2:]
    if plain[: each.start].rstrip().endswith("+") and before[-1:] and before[-1] in SELVES:
        return True
    after = next_words(plain, each.end, 2)
    company = EARLIER_WORD.findall(plain[max(0, each.start - COMPANY) : each.start])
    if company[-1:] and company[-1] in ADDING and after[:1] and is_person(after[0]) and not SELVES.isdisjoint(company):
        return True  # `me, my mum and 3 kids`
    if len(before) < 2 or before[0] not in SELVES:
        return False
    if before[1] in PLUS:
        return True
    return before[1] in AND and (owned or is_person(after[0] if after else "") or not OTHERS.isdisjoint(after))


def is_in_list(each: Found, plain: str) -> bool:
    """`nr 5 på listan`, `shop number 7 in the mall`: which one it is of several."""
    before, after = last_words(plain, each.start, 1), next_words(plain, each.end, 1)
    return bool(before) and before[0] in NUMBER and bool(after) and after[0] in AMONG


def is_foremost(each: Found, plain: str) -> bool:
    """`you're number 1`, `1A`: praise, and no one on a scale."""
    if each.value != 1 or each.marked:
        return False
    before = last_words(plain, each.start, 1)
    return (bool(before) and before[0] in NUMBER) or FIRST_CLASS.match(plain, max(0, each.start - 1)) is not None


def is_none_of(each: Found, plain: str) -> bool:
    """`zero complaints`, `null Probleme`: none of something, and no nought for a score."""
    if each.value or each.marked or plain[each.end : each.end + 1] == ".":
        return False
    after = next_words(plain, each.end, 1)
    if not after or after[0] in IDEAS:
        return bool(after)
    return len(after[0]) > 4 and after[0].isalpha() and after[0] not in ROUND | CONDITIONAL


def is_place(plain: str, start: int, stop: int) -> bool:
    """`4. sal`, `3rd floor`, `Storgata 14`, `14 High Street`: where somebody lives."""
    if not plain[start].isdigit():
        return False
    if FLOOR.match(plain, stop) is not None or (plain[start] == "0" and plain[start + 1 : start + 2].isdigit()):
        return True  # "0157 Oslo"
    before = last_words(plain, start, 3)
    if before and before[-1] in NUMBER and not ROOMS.isdisjoint(before[:-1]):
        return True  # `bord nr 12`, and no `bord 4`
    return (bool(before) and before[-1] in HOMES) or is_address(plain, start, stop)


def is_address(plain: str, start: int, stop: int) -> bool:
    """`Storgata 14`, `14 High Street`, `4 rue de la Paix`."""
    if STREET.search(plain[max(0, start - 40) : start]) is not None:
        return True
    return not STREET_AFTER.isdisjoint(next_words(plain, stop, 2))


def is_price(each: Found, plain: str) -> bool:
    """`4,90 Versand`: a figure with two decimals before a thing, and no `8,50` for a score."""
    if each.marked or CENTS.search(plain[each.start : each.end]) is None:
        return False
    return each.loose or len(next_words(plain, each.end, 2)) > 1
