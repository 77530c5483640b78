"""The words of the preference page, in every language that customers are understood in."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from responder.web.wording.unsubscribe import Words, words_in

KEYS = (
    "title", "email marketing", "sms marketing", "email service", "sms service", "language_of", "save", "pause",
    "paused", "resume", "saved", "more", "sms_note", "old_note",
)  # fmt: skip
_TABLE: Mapping[str, tuple[str, ...]] = {
    "en": (
        "What do you want to get from us?", "Offers by e-mail", "Offers by text message",
        "Messages about my orders by e-mail", "Messages about my orders by text message", "Language", "Save",
        "Pause all offers for a month", "Offers are paused until", "End the pause", "Saved.", "Choose in detail",
        "To get offers by text, text us from your phone.",
        "This link is too old to allow anything again. Use the one in a newer e-mail, or write to us.",
    ),
    "nb": (
        "Hva vil du ha fra oss?", "Tilbud på e-post", "Tilbud på SMS", "Meldinger om bestillingene mine på e-post",
        "Meldinger om bestillingene mine på SMS", "Språk", "Lagre", "Ta en pause fra alle tilbud i en måned",
        "Tilbudene er satt på pause til", "Avslutt pausen", "Lagret.", "Velg nærmere",
        "For å få tilbud på SMS, send oss en SMS fra telefonen din.",
        "Denne lenken er for gammel til å tillate noe igjen. Bruk den i en nyere e-post, eller skriv til oss.",
    ),
    "nn": (
        "Kva vil du ha frå oss?", "Tilbod på e-post", "Tilbod på SMS", "Meldingar om bestillingane mine på e-post",
        "Meldingar om bestillingane mine på SMS", "Språk", "Lagre", "Ta ein pause frå alle tilbod i ein månad",
        "Tilboda er sette på pause til", "Avslutt pausen", "Lagra.", "Vel nærare",
        "For å få tilbod på SMS, send oss ein SMS frå telefonen din.",
        "Denne lenka er for gammal til å tillate noko igjen. Bruk den i ein nyare e-post, eller skriv til oss.",
    ),
    "sv": (
        "Vad vill du få från oss?", "Erbjudanden via e-post", "Erbjudanden via SMS",
        "Meddelanden om mina beställningar via e-post", "Meddelanden om mina beställningar via SMS", "Språk", "Spara",
        "Pausa alla erbjudanden i en månad", "Erbjudanden är pausade till", "Avsluta pausen", "Sparat.",
        "Välj mer i detalj", "Skicka ett SMS till oss från din telefon för att få erbjudanden via SMS.",
        "Länken är för gammal för att tillåta något igen. Använd den i ett nyare mejl eller skriv till oss.",
    ),
    "da": (
        "Hvad vil du have fra os?", "Tilbud på e-mail", "Tilbud på sms", "Beskeder om mine bestillinger på e-mail",
        "Beskeder om mine bestillinger på sms", "Sprog", "Gem", "Hold pause fra alle tilbud i en måned",
        "Tilbuddene er sat på pause til", "Afslut pausen", "Gemt.", "Vælg nærmere",
        "Send os en sms fra din telefon for at få tilbud på sms.",
        "Linket er for gammelt til at tillade noget igen. Brug det i en nyere mail, eller skriv til os.",
    ),
    "de": (
        "Was möchten Sie von uns bekommen?", "Angebote per E-Mail", "Angebote per SMS",
        "Nachrichten zu meinen Bestellungen per E-Mail", "Nachrichten zu meinen Bestellungen per SMS", "Sprache",
        "Speichern", "Alle Angebote einen Monat lang pausieren", "Angebote pausieren bis", "Pause beenden",
        "Gespeichert.", "Genauer auswählen",
        "Um Angebote per SMS zu bekommen, schreiben Sie uns eine SMS von Ihrem Telefon.",
        "Dieser Link ist zu alt, um wieder etwas zu erlauben. Nutzen Sie den in einer neueren E-Mail.",
    ),
    "fi": (
        "Mitä haluat saada meiltä?", "Tarjoukset sähköpostilla", "Tarjoukset tekstiviestillä",
        "Viestit tilauksistani sähköpostilla", "Viestit tilauksistani tekstiviestillä", "Kieli", "Tallenna",
        "Pidä taukoa kaikista tarjouksista kuukauden ajan", "Tarjoukset ovat tauolla", "Lopeta tauko", "Tallennettu.",
        "Valitse tarkemmin", "Lähetä meille tekstiviesti puhelimestasi, jos haluat tarjouksia tekstiviestillä.",
        "Linkki on liian vanha luvan antamiseen. Käytä uudemman sähköpostin linkkiä tai kirjoita meille.",
    ),
    "nl": (
        "Wat wilt u van ons ontvangen?", "Aanbiedingen per e-mail", "Aanbiedingen per sms",
        "Berichten over mijn bestellingen per e-mail", "Berichten over mijn bestellingen per sms", "Taal", "Opslaan",
        "Alle aanbiedingen een maand pauzeren", "Aanbiedingen zijn gepauzeerd tot", "Pauze beëindigen", "Opgeslagen.",
        "Meer keuzes", "Stuur ons een sms vanaf uw telefoon om aanbiedingen per sms te krijgen.",
        "Deze link is te oud om iets opnieuw toe te staan. Gebruik die in een nieuwere e-mail of schrijf ons.",
    ),
    "fr": (
        "Que souhaitez-vous recevoir de nous ?", "Les offres par e-mail", "Les offres par SMS",
        "Les messages sur mes commandes par e-mail", "Les messages sur mes commandes par SMS", "Langue", "Enregistrer",
        "Suspendre toutes les offres pendant un mois", "Les offres sont suspendues jusqu’au", "Mettre fin à la pause",
        "C’est enregistré.", "Choisir en détail",
        "Pour recevoir les offres par SMS, envoyez-nous un SMS depuis votre téléphone.",
        "Ce lien est trop ancien pour redonner un accord. Utilisez celui d’un e-mail plus récent ou écrivez-nous.",
    ),
    "es": (
        "¿Qué quiere recibir de nosotros?", "Ofertas por correo electrónico", "Ofertas por SMS",
        "Mensajes sobre mis pedidos por correo electrónico", "Mensajes sobre mis pedidos por SMS", "Idioma", "Guardar",
        "Pausar todas las ofertas durante un mes", "Las ofertas están en pausa hasta el", "Terminar la pausa",
        "Guardado.", "Elegir con más detalle", "Para recibir ofertas por SMS, envíenos un SMS desde su teléfono.",
        "Este enlace es demasiado antiguo para permitir algo. Use el de un correo más reciente o escríbanos.",
    ),
}  # fmt: skip
WORDS: Mapping[str, Words] = {
    language: {"language": language, **dict(zip(KEYS, texts, strict=True))} for language, texts in _TABLE.items()
}
VERSION = hashlib.sha256(json.dumps(_TABLE, ensure_ascii=False, sort_keys=True).encode()).hexdigest()[:12]
"""Of all these words: what tells later exactly which ones a customer saw."""
NAMES = {
    "nb": "Norsk bokmål", "nn": "Norsk nynorsk", "sv": "Svenska", "da": "Dansk", "en": "English", "de": "Deutsch",
    "fi": "Suomi", "nl": "Nederlands", "fr": "Français", "es": "Español",
}  # fmt: skip


def preference_words(accepted: str, otherwise: str) -> Words:
    """The page's words in the reader's language, as words_in chooses it."""
    chosen = words_in(accepted, otherwise)
    return {**chosen, "from": chosen["title"], **WORDS[chosen["language"]]}
