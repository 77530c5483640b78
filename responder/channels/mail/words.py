"""The few words that every mail carries at its foot, in the languages that a shop may write in."""

from __future__ import annotations

from typing import Final

from responder.channels.languages import first_of
from responder.values import frozen


@frozen
class Words:
    """`why` and `bought` hold {name} for the shop's name: an offer comes to who has said yes, or to who has bought
    there (ePrivacy 2002/58/EC Art 13(2)) and never said anything."""

    open: str
    why: str
    bought: str
    unsubscribe: str


WORDS: Final[dict[str, Words]] = {
    "nb": Words(
        "Åpne",
        "Du får denne e-posten fordi du har sagt ja til e-post fra {name}.",
        "Du får denne e-posten fordi du har handlet hos {name}.",
        "Meld deg av",
    ),
    "nn": Words(
        "Opne",
        "Du får denne e-posten fordi du har sagt ja til e-post frå {name}.",
        "Du får denne e-posten fordi du har handla hos {name}.",
        "Meld deg av",
    ),
    "sv": Words(
        "Öppna",
        "Du får det här mejlet för att du har sagt ja till mejl från {name}.",
        "Du får det här mejlet för att du har handlat hos {name}.",
        "Avsluta prenumerationen",
    ),
    "da": Words(
        "Åbn",
        "Du får denne mail, fordi du har sagt ja til mails fra {name}.",
        "Du får denne mail, fordi du har handlet hos {name}.",
        "Afmeld",
    ),
    "en": Words(
        "Open",
        "You are getting this email because you said yes to emails from {name}.",
        "You are getting this email because you bought from {name}.",
        "Unsubscribe",
    ),
    "de": Words(
        "Öffnen",
        "Sie erhalten diese E-Mail, weil Sie E-Mails von {name} zugestimmt haben.",
        "Sie erhalten diese E-Mail, weil Sie bei {name} eingekauft haben.",
        "Abmelden",
    ),
    "fi": Words(
        "Avaa",
        "Saat tämän viestin, koska olet tilannut sähköpostia lähettäjältä {name}.",
        "Saat tämän viestin, koska olet ostanut meiltä ({name}).",
        "Peruuta tilaus",
    ),
    "nl": Words(
        "Openen",
        "U ontvangt deze e-mail omdat u ja hebt gezegd tegen e-mails van {name}.",
        "U ontvangt deze e-mail omdat u iets hebt gekocht bij {name}.",
        "Afmelden",
    ),
    "fr": Words(
        "Ouvrir",
        "Vous recevez cet e-mail parce que vous avez accepté les e-mails de {name}.",
        "Vous recevez cet e-mail parce que vous avez acheté chez {name}.",
        "Se désabonner",
    ),
    "es": Words(
        "Abrir",
        "Recibe este correo porque aceptó los correos de {name}.",
        "Recibe este correo porque ha comprado en {name}.",
        "Darse de baja",
    ),
}


def words_in(language: str) -> Words:
    """The words in `language` (a tag such as nb or sv-FI), in English where they are not here."""
    return first_of(WORDS, language)
