"""The few words that every mail carries at its foot, in the languages that a shop may write in."""

from __future__ import annotations

from typing import Final

from responder.channels.languages import first_of
from responder.values import frozen


@frozen
class Words:
    """`why` holds {name} for the shop's name."""

    open: str
    why: str
    unsubscribe: str


WORDS: Final[dict[str, Words]] = {
    "nb": Words(
        "Åpne",
        "Du får denne e-posten fordi du har sagt ja til e-post fra {name}.",
        "Meld deg av",
    ),
    "nn": Words(
        "Opne",
        "Du får denne e-posten fordi du har sagt ja til e-post frå {name}.",
        "Meld deg av",
    ),
    "sv": Words(
        "Öppna",
        "Du får det här mejlet för att du har sagt ja till mejl från {name}.",
        "Avsluta prenumerationen",
    ),
    "da": Words(
        "Åbn",
        "Du får denne mail, fordi du har sagt ja til mails fra {name}.",
        "Afmeld",
    ),
    "en": Words(
        "Open",
        "You are getting this email because you said yes to emails from {name}.",
        "Unsubscribe",
    ),
    "de": Words(
        "Öffnen",
        "Sie erhalten diese E-Mail, weil Sie E-Mails von {name} zugestimmt haben.",
        "Abmelden",
    ),
    "fi": Words(
        "Avaa",
        "Saat tämän viestin, koska olet tilannut sähköpostia lähettäjältä {name}.",
        "Peruuta tilaus",
    ),
    "nl": Words(
        "Openen",
        "U ontvangt deze e-mail omdat u ja hebt gezegd tegen e-mails van {name}.",
        "Afmelden",
    ),
    "fr": Words(
        "Ouvrir",
        "Vous recevez cet e-mail parce que vous avez accepté les e-mails de {name}.",
        "Se désabonner",
    ),
    "es": Words(
        "Abrir",
        "Recibe este correo porque aceptó los correos de {name}.",
        "Darse de baja",
    ),
}


def words_in(language: str) -> Words:
    """The words in `language` (a tag such as nb or sv-FI), in English where they are not here."""
    return first_of(WORDS, language)
