"""What stands beside an hour and tells which it is, or that it is none: `pm`, `in the afternoon`, `2 stk`."""

from responder.understand.dates.calendar_words import HOUR_MARKS, MARK, TIME_MARK, is_ending
from responder.understand.dates.scene import Scene
from responder.understand.lexicon import lexicon, listed
from responder.understand.numbers.described import SIZES
from responder.understand.numbers.neighbours import surroundings
from responder.understand.words.dates.ordered_things import ORDERED_THINGS

HALF_DAYS = frozenset(["am", "pm", "a", "p", "h", "t", "min", "x"])
PEOPLE = frozenset(
    listed(
        "adults, adult, child, children, grownups, vuxna, vuxen, voksne, voksen, vaksne, vaksen, barn, erwachsene, "
        "erwachsener, kind, volwassenen, volwassene, adultes, adulte, enfant, adultos, adulto, nino, nina, aikuista, "
        "aikuinen, lapsi"
    )
)
TABLES = frozenset(
    listed("table, tables, bord, bordet, tisch, tafel, tafeltje, mesa, poyta, poydan, seats, plasser, platser, pladser")
)
SEATING = frozenset(listed("for, til, till, fur, voor, pour, para, de, of, met"))
WE = frozenset(listed("we, vi, me, wir, wij, on, nous, oss"))
WE_ARE = frozenset(
    listed("are, be, er, blir, bliver, vert, ar, sind, zijn, est, sera, serons, sommes, met, zu, totalt, insgesamt")
)
WE_ARE_ALONE = frozenset(listed("somos, seremos, olemme, were, well"))
BETWEEN_THEM = frozenset(  # `we will be 8`, `wir kommen zu 6`
    listed("will, would, might, should, nok, kanskje, kanske, maske, sind, zijn, kommen, komen, ska, skal, vil")
)
PARTIES = frozenset(
    listed("party, group, family, gruppe, grupp, selskap, selskab, sallskap, familie, familj, gesellschaft, groep, "
           "gezelschap, groupe, grupo, familia, ryhma, seurue")
)  # fmt: skip
OF = frozenset(listed("of, pa, von, van, de, mit, med"))
OUR_NUMBER = frozenset([("meita", "on"), ("meita", "tulee"), ("meita", "olisi")])
OF_US = frozenset([("of", "us"), ("av", "oss"), ("af", "os"), ("von", "uns"), ("van", "ons")])
IN_PART = frozenset(["pa", "om", "in", "the", "i", "de", "am", "du", "la", "a", "s", "this"])
LEADING = frozenset(["pa", "om", "i", "on", "op", "am", "in", "passer", "passar", "passt", "er", "ar", "ist", "is"])
MINUTES_APART = 5  # in hours that are told

DWELLINGS = frozenset(  # before a figure
    listed(
        "flat, apt, apartment, room, unit, deur, tor, suite, floor, house, number, building, block, entrance, street, "
        "road, avenue, rue, calle, oppgang, "
        "leilighet, lgh, lagenhet, uppgang, trappuppgang, opgang, lejlighed, etasje, nr, nummer, husnummer, hus, "
        "huset, dor, dorr, port, porten, vaning, wohnung, haus, hausnummer, eingang, aufgang, stock, etage, "
        "huisnummer, verdieping, appartement, appart, appt, bat, batiment, porte, escalier, numero, piso, puerta, "
        "portal, planta, escalera, rappu, asunto, talo, kerros, porras, ovi, box, locker, gate"
    )
)
ORDERED = frozenset(listed(ORDERED_THINGS))
STREETS = (
    "torget",
    "torvet",
    "gata",
    "gate",
    "gaten",
    "gatan",
    "gade",
    "veien",
    "vegen",
    "vagen",
    "strasse",
    "straat",
    "katu",
    "street",
)
SHORTEST_STREET = 6  # letters
ROADS = frozenset(
    listed(
        "street, road, rd, avenue, ave, lane, drive, gardens, terrace, crescent, square, grove, mews, cottage, rue, "
        "boulevard, allee"
    )
)
ROADS_LEADING = frozenset(listed("calle, avenida, avda, plaza, paseo, rue, avenue, boulevard, via"))
NUMBER_BEHIND = ("nb", "nn", "sv", "da", "de", "nl", "fi", "es")  # where it stands behind the street
SHORTEST_NAME = 4  # letters of a word that may be the name of a street
LONGEST_NAME = 3  # words of a street, behind the number


def is_ordered(scene: Scene, place: int, after: int) -> bool:
    """`3. etasje`, `2nd floor`, `the 3rd time`: what the number before `after` counts is no day and no hour."""
    if scene.at(place).isdigit():
        after += is_ending(scene.at(after), int(scene.at(place)))
    parted = after in scene.breaks and after not in scene.ends  # `kl 3, huset`, and no `3. etasje`
    return not parted and scene.at(after) in ORDERED


def is_address(scene: Scene, place: int, after: int) -> bool:
    """`oppgang 4`, `flat 3`, `Storgata 4`, `14 High Street`: a figure that tells where, and no hour."""
    before = scene.at(place - 1)
    if is_name(scene, place - 1) or not ROADS_LEADING.isdisjoint(scene.read[max(0, place - LONGEST_NAME - 1) : place]):
        return True
    for behind in range(after, min(after + LONGEST_NAME, len(scene.words))):
        if behind in scene.breaks:
            break
        if scene.at(behind) in ROADS:
            return True
    if len(before) == 1 and scene.at(place - 2) in DWELLINGS:
        return True  # `oppgang B 12`
    return before in DWELLINGS or before in SIZES or (len(before) >= SHORTEST_STREET and before.endswith(STREETS))


def is_name(scene: Scene, place: int) -> bool:
    """Whether a word right before a bare figure is one that the language does not have, as names of streets are."""
    word = scene.at(place)
    if len(word) < SHORTEST_NAME or not word.isalpha() or word.startswith(MARK) or place + 1 in scene.breaks:
        return False
    code = scene.calendar.code
    return code in NUMBER_BEHIND and not scene.foreign and word not in lexicon(code).speller.known


def is_from_hour(scene: Scene, place: int) -> bool:
    """Finnish `aamulla kahdeksalta`: the case says that it is an hour, where a part of the day is named as well."""
    if scene.calendar.code != "fi" or not scene.at(place).endswith(("lta", "ltatoista")):
        return False
    return len(scene.read) == 1 or bool(scene.calendar.parts.find(scene.read))


def is_in_part(scene: Scene, place: int) -> bool:
    """Whether a part of the day follows at once: `fem om ettermiddagen`, `five in the afternoon`, `5 de la tarde`;
    and no other time is marked as one."""
    if any(word.startswith(TIME_MARK) for word in scene.read) or scene.calendar.clock.find(scene.words):
        return False
    for skipped in range(3):
        if place + skipped >= len(scene.read):
            return False
        if scene.calendar.parts.at(scene.read, place + skipped) is not None:
            return True
        if scene.read[place + skipped] not in IN_PART:
            return False
    return False


def half_day_at(scene: Scene, place: int) -> tuple[int, str] | None:
    word = scene.at(place)
    if word in ("am", "pm"):
        return None if word == "am" and scene.calendar.code == "de" else (place + 1, word)  # `um drei am Montag`
    if word in ("a", "p") and scene.at(place + 1) == "m":
        return place + 2, word + "m"
    return None


def counts_us(scene: Scene, place: int, after: int) -> bool:
    """Whether a bare number tells how many come: `table for 8`, `vi blir 8`, `party of 6`, `6 of us`."""
    if (scene.at(after), scene.at(after + 1)) in OF_US:
        return True
    if place == 0 or place in scene.breaks:
        return False
    before, over, first = (scene.at(place - back) for back in (1, 2, 3))
    if before in TABLES or (before in SEATING and over in TABLES) or (before in OF and over in PARTIES):
        return True
    if before in WE_ARE_ALONE or (over, before) in OUR_NUMBER or (before in WE and over in WE_ARE):
        return True
    if before in WE_ARE and over in WE:
        return True
    return first in WE and {before, over} <= WE_ARE | BETWEEN_THEM


def counts_people(scene: Scene, place: int) -> bool:
    """`fire personer`, `2 stk`: what is counted is no hour, whatever stands before it."""
    word = scene.at(place)
    if (
        not word
        or place in scene.breaks
        or scene.calendar.spans.at(scene.words, place)
        or scene.calendar.oclock.at(scene.words, place)
    ):
        return False
    if word in PEOPLE:
        return True
    return word not in HALF_DAYS and surroundings(scene.calendar.code).measures.singles.get(word) is not None


def ends_hour(scene: Scene, place: int) -> bool:
    """Whether nothing that may be counted follows: the reply ends, a day stands here or is led to."""
    word = scene.at(place)
    return (
        not word or place in scene.breaks or word in LEADING or scene.calendar.parts.at(scene.words, place) is not None
    )


def is_run_together(scene: Scene, place: int) -> bool:
    """`kl 930`, `at 630`: three figures right behind what marks an hour, and nothing that they may count."""
    word = scene.at(place)
    if len(word) != 3 or not word.isdigit() or word[0] == "0" or word[1:] >= "60" or int(word) % MINUTES_APART:
        return False
    courteous = lexicon(scene.calendar.code).polite.singles.get(scene.at(place + 1)) is not None
    return scene.read[place - 1] in HOUR_MARKS and (courteous or ends_hour(scene, place + 1))
