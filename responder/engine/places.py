"""Where a phone number lives: its country, and in the United States its state; from these its time zones.

A number's area code tells where it was taken out, not where its holder sleeps tonight; the Compliance Toolkit of the
gateway and the courts go by it all the same, and a contact's own time zone is asked first.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from responder.engine.clock import is_zone
from responder.engine.world import Contact, Merchant
from responder.language.countries import AMERICAN
from responder.language.script import ChannelKind

AREA_CODES: Mapping[str, str] = {
    "AL": "205 251 256 334 483 659 938",
    "AK": "907",
    "AZ": "480 520 602 623 928",
    "AR": "327 479 501 870",
    "CA": "209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 "
    "738 747 760 805 818 820 831 837 840 858 909 916 925 949 951",
    "CO": "303 719 720 748 970 983",
    "CT": "203 475 860 959",
    "DE": "302",
    "DC": "202 771",
    "FL": "239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954",
    "GA": "229 404 470 478 678 706 762 770 912 943",
    "HI": "808",
    "ID": "208 986",
    "IL": "217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872",
    "IN": "219 260 317 463 574 765 812 930",
    "IA": "319 515 563 641 712",
    "KS": "316 620 785 913",
    "KY": "270 364 502 606 859",
    "LA": "225 318 337 457 504 985",
    "ME": "207",
    "MD": "227 240 301 410 443 667",
    "MA": "339 351 413 508 617 774 781 857 978",
    "MI": "231 248 269 313 517 586 616 679 734 810 906 947 989",
    "MN": "218 320 507 612 651 763 924 952",
    "MS": "228 471 601 662 769",
    "MO": "235 314 417 557 573 636 660 816 975",
    "MT": "406",
    "NE": "308 402 531",
    "NV": "702 725 775",
    "NH": "603",
    "NJ": "201 551 609 640 732 848 856 862 908 973",
    "NM": "505 575",
    "NY": "212 315 329 332 347 363 465 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934",
    "NC": "252 336 472 704 743 828 910 919 980 984",
    "ND": "701",
    "OH": "216 220 234 283 326 330 380 419 436 440 513 567 614 740 937",
    "OK": "405 539 572 580 918",
    "OR": "458 503 541 971",
    "PA": "215 223 267 272 412 445 484 570 582 610 717 724 814 835 878",
    "RI": "401",
    "SC": "803 821 839 843 854 864",
    "SD": "605",
    "TN": "423 615 629 729 731 865 901 931",
    "TX": "210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806 817 830 832 903 915 936 940 945 "
    "956 972 979",
    "UT": "385 435 801",
    "VT": "802",
    "VA": "276 434 540 571 686 703 757 804 826 948",
    "WA": "206 253 360 425 509 564",
    "WV": "304 681",
    "WI": "262 274 353 414 534 608 715 920",
    "WY": "307",
}
STATE_OF: Mapping[str, str] = {code: state for state, codes in AREA_CODES.items() for code in codes.split()}

EASTERN, CENTRAL = "America/New_York", "America/Chicago"
MOUNTAIN, PACIFIC = "America/Denver", "America/Los_Angeles"
ZONES_OF_STATES: Mapping[tuple[str, ...], str] = {
    (EASTERN,): "CT DE DC FL GA IN KY ME MD MA MI NH NJ NY NC OH PA RI SC VT VA WV",
    (CENTRAL,): "AL AR IL IA LA MN MS MO OK TX WI",
    (MOUNTAIN,): "CO MT NM UT WY",
    (PACIFIC,): "CA NV WA",
    ("America/Phoenix",): "AZ",
    ("America/Anchorage", "America/Adak"): "AK",
    ("Pacific/Honolulu",): "HI",
    (CENTRAL, MOUNTAIN): "KS NE ND SD",
    (MOUNTAIN, PACIFIC): "ID OR",
    (EASTERN, CENTRAL): "TN",
}
ZONES: Mapping[str, tuple[str, ...]] = {
    state: zones for zones, states in ZONES_OF_STATES.items() for state in states.split()
}
# Area codes on the other side of their state's line, or across it: then the hours of both hold.
ZONES_OF_AREAS: Mapping[str, tuple[str, ...]] = {
    "850": (EASTERN, CENTRAL),
    "448": (EASTERN, CENTRAL),
    "906": (EASTERN, CENTRAL),
    "270": (EASTERN, CENTRAL),
    "364": (EASTERN, CENTRAL),
    "812": (EASTERN, CENTRAL),
    "930": (EASTERN, CENTRAL),
    "574": (EASTERN, CENTRAL),
    "219": (EASTERN, CENTRAL),
    "423": (EASTERN, CENTRAL),
    "606": (EASTERN, CENTRAL),
    "775": (MOUNTAIN, PACIFIC),
    "928": ("America/Phoenix", MOUNTAIN),
    "865": (EASTERN,),
    "915": (MOUNTAIN,),
    "432": (CENTRAL, MOUNTAIN),
    "316": (CENTRAL,),
    "913": (CENTRAL,),
    "402": (CENTRAL,),
    "531": (CENTRAL,),
    "503": (PACIFIC,),
    "971": (PACIFIC,),
}
# Countries so wide that their numbers are asked first where in them they are.
WIDE = frozenset({"AU", "BR", "CA", "CD", "CL", "EC", "FM", "GL", "ID", "KI", "KZ", "MN", "MX", "PF", "RU"})
TELLS_NOTHING = 4
"""A number of a wide country that may be in so many zones is a mobile one, and says nothing of where it is."""
# The capital's zone, or where most people live.
ZONE_OF_COUNTRY: Mapping[str, str] = {
    "NO": "Europe/Oslo",
    "SE": "Europe/Stockholm",
    "DK": "Europe/Copenhagen",
    "FI": "Europe/Helsinki",
    "IS": "Atlantic/Reykjavik",
    "FO": "Atlantic/Faroe",
    "GL": "America/Nuuk",
    "DE": "Europe/Berlin",
    "NL": "Europe/Amsterdam",
    "BE": "Europe/Brussels",
    "LU": "Europe/Luxembourg",
    "FR": "Europe/Paris",
    "ES": "Europe/Madrid",
    "PT": "Europe/Lisbon",
    "IT": "Europe/Rome",
    "CH": "Europe/Zurich",
    "AT": "Europe/Vienna",
    "PL": "Europe/Warsaw",
    "CZ": "Europe/Prague",
    "SK": "Europe/Bratislava",
    "HU": "Europe/Budapest",
    "RO": "Europe/Bucharest",
    "BG": "Europe/Sofia",
    "GR": "Europe/Athens",
    "HR": "Europe/Zagreb",
    "SI": "Europe/Ljubljana",
    "RS": "Europe/Belgrade",
    "EE": "Europe/Tallinn",
    "LV": "Europe/Riga",
    "LT": "Europe/Vilnius",
    "UA": "Europe/Kyiv",
    "TR": "Europe/Istanbul",
    "GB": "Europe/London",
    "IE": "Europe/Dublin",
    "MT": "Europe/Malta",
    "CY": "Asia/Nicosia",
    "CA": "America/Toronto",
    "MX": "America/Mexico_City",
    "PR": "America/Puerto_Rico",
    "VI": "America/Puerto_Rico",
    "GU": "Pacific/Guam",
    "MP": "Pacific/Guam",
    "AS": "Pacific/Pago_Pago",
    "BR": "America/Sao_Paulo",
    "AU": "Australia/Sydney",
    "NZ": "Pacific/Auckland",
    "JP": "Asia/Tokyo",
    "IN": "Asia/Kolkata",
    "SG": "Asia/Singapore",
    "ZA": "Africa/Johannesburg",
    "IL": "Asia/Jerusalem",
    "AE": "Asia/Dubai",
}


@lru_cache(maxsize=8192)
def country_of(address: str | None) -> str | None:
    """The country (ISO 3166) of an E.164 number; None for a mail address, and for a number that no country has."""
    if not address or not address.startswith("+"):
        return None
    if address.startswith("+1") and address[2:5] in STATE_OF:
        return "US"
    import phonenumbers

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(address))
    except phonenumbers.NumberParseException:
        return None


def law_of(country: str | None, number: str | None) -> str | None:
    """The country whose rules hold for a customer who lives in one country and has the number of another: the United
    States, with their territories, wherever one of both says so, else that of the number."""
    of_number = country_of(number)
    return country if country in AMERICAN and of_number not in AMERICAN else of_number or country


def state_of(address: str) -> str | None:
    """The state of the United States whose area code a number has."""
    return STATE_OF.get(address[2:5]) if address.startswith("+1") and len(address) == 12 else None


def zones_of(contact: Contact, merchant: Merchant, kind: ChannelKind) -> tuple[str, ...]:
    """The time zones in which this person may be: their own where it is known, else those of their number.

    Several where the number does not tell: then a message goes only when all of them allow it.
    """
    if contact.time_zone and is_zone(contact.time_zone):
        return (contact.time_zone,)
    address = contact.addresses.get("sms", "")
    state = state_of(address)
    if state is not None:
        return ZONES_OF_AREAS.get(address[2:5], ZONES[state])
    country = contact.country or country_of(address)
    told = zones_of_number(address) if country_of(address) == country else ()
    if country in WIDE and 0 < len(told) < TELLS_NOTHING:
        return told
    if country is None or country == merchant.country:
        return (merchant.time_zone,)
    if country in ZONE_OF_COUNTRY and country not in WIDE:
        return (ZONE_OF_COUNTRY[country],)
    return told or (ZONE_OF_COUNTRY.get(country, merchant.time_zone),)


@lru_cache(maxsize=8192)
def zones_of_number(address: str) -> tuple[str, ...]:
    """The time zones that a number's prefix lies in, by the tables of its numbering plan; none where they do not
    know it."""
    from phonenumbers import NumberParseException, parse, timezone

    try:
        found = timezone.time_zones_for_number(parse(address))
    except NumberParseException:
        return ()
    return tuple(str(name) for name in found if name != timezone.UNKNOWN_TIMEZONE)
