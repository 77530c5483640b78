"""Phone numbers and e-mail addresses in a reply."""

from functools import lru_cache
from typing import TYPE_CHECKING

from responder.patterns import regex
from responder.understand.lexicon import normal_language
from responder.understand.text import LONGEST, fold

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

HOME = {"nb": "NO", "nn": "NO", "sv": "SE", "da": "DK", "fi": "FI", "de": "DE", "nl": "NL", "fr": "FR", "es": "ES"}
PHONE = regex(r"(?<![\w@])(?:\+|00)?[ (]{0,2}\d(?:[ ().\-/]{0,3}\d){4,16}(?!\w)")
ISO_DATE = regex(r"(?:19|20)\d\d-[01]\d-[0-3]\d$")
ORDERED = regex(
    r"\b(?:ord(?:er|re)\w*|bestilling\w*|bestallning\w*|bestell\w*|auftrag\w*|tilaus\w*|commande|pedido|invoice|faktura\w*"
    r"|rechnung\w*|lasku\w*|factuur\w*|facture|factura|tracking|sporing\w*|sendung\w*|sending\w*|kundenr|kundenummer"
    r"|kundnummer|kundennummer|klantnummer|ref|referen\w*|booking\w*|case|ticket)"
    r"[ .:#]*(?:no|nr|num|number|nummer|nummeret|numero|id|code)?[ .:#]*(?:is|er|ar|ist|on|es|est)?[ .:#]*$"
)
EMAIL = regex(
    r"[\w.+&'=-]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,8}(?:[^\W\d_]{2,24}|xn--[a-z\d-]{1,58}[a-z\d])(?![\w-])"
)
AT = regex(
    r" ?[\[(<{] ?(?:at|@|a|alfakroll|krollalfa|snabel-?a|arroba|arobase|ad) ?[\])>}] ?"
    r"| (?:at|alfakroll|krollalfa|kroll-alfa|snabel-?a|arroba|arobase|apenstaartje|klammeraffe) "
    r"| (?:miukumauku|miuku|att|aet) "
    r"| ?@ ?"
)
DOT = regex(r" ?[\[(<{] ?(?:dot|\.|punktum|punkt|prikk|punto|point|piste|punt) ?[\])>}] ?"
                 r"| (?:dot|punktum|punkt|prikk|punto|point|piste|punt) ")  # fmt: skip
COMMA = regex(r"(@[\w-]{1,63}),(?=[a-z]{2,6}\b)")
SPACED_DOT = regex(r"(?<=\w)(?: \.|\. | \. )(?=[^\W_]{2,12}(?:\W|$))")


def read_phone(text: str, country: str | None = None, language: str = "en") -> str | None:
    """The first valid subscriber's number in the text, in E.164; national ones by `country`."""
    plain = fold(text[:LONGEST])
    regions = [region for region in ((country or "").upper(), HOME.get(normal_language(language), "")) if region]
    for match in PHONE.finditer(plain):
        written = match.group().strip()
        if ISO_DATE.match(written) or ORDERED.search(plain[max(0, match.start() - 30) : match.start()]):
            continue
        for region in [*regions, ""]:
            number = valid_number(written, region)
            if number is not None:
                return number
    return None


@lru_cache(maxsize=256)
def valid_number(written: str, region: str) -> str | None:
    """One number in E.164, when it is one that a person can have (not a service or short number)."""
    import phonenumbers
    from phonenumbers import NumberParseException, PhoneNumberFormat

    if not region and not written.startswith(("+", "00")):
        return None
    if not region and written.startswith("00"):
        written = "+" + written[2:]
    try:
        number: PhoneNumber = phonenumbers.parse(written, region or None)
    except NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number) or number.extension:
        return None
    kind = phonenumbers.number_type(number)
    if kind in unreachable_kinds():
        return None
    return str(phonenumbers.format_number(number, PhoneNumberFormat.E164))


@lru_cache(maxsize=1)
def unreachable_kinds() -> frozenset[int]:
    from phonenumbers import PhoneNumberType

    return frozenset(
        {PhoneNumberType.UAN, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST, PhoneNumberType.VOICEMAIL}
    )


def read_email(text: str) -> str | None:
    """The first e-mail address in the text, in lower case; also one spelled out ("ola at firma punktum no")."""
    plain = spaced(text[:LONGEST])
    found = first_email(plain)
    if found is not None:
        return found
    folded = fold(text[:LONGEST])
    rewritten = DOT.sub(".", AT.sub("@", folded, count=1))
    return first_email(rewritten) or first_email(SPACED_DOT.sub(".", COMMA.sub(r"\1.", rewritten)))


def first_email(text: str) -> str | None:
    for match in EMAIL.finditer(text):
        local, _, domain = match.group().rpartition("@")
        local = local.strip(".'=&-")
        if local and ".." not in local and ".." not in domain:
            return f"{local}@{domain}".lower()
    return None


def spaced(text: str) -> str:
    """Control and invisible characters as nothing, letters as they are: straße.de and strasse.de are two domains."""
    return "".join(character for character in text.lower() if character.isprintable() or character.isspace())
