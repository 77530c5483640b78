"""The words of the unsubscribe page in the languages of its readers."""

from __future__ import annotations

from collections.abc import Mapping

from responder.channels.languages import accepted, first_of

Words = Mapping[str, str]

WORDS: Mapping[str, Words] = {
    "en": {
        "language": "en",
        "title": "Messages from",
        "question": "Do you want to stop getting messages?",
        "offers": "No more offers by e-mail",
        "all": "No more messages at all",
        "offers_note": "You still get messages about your orders.",
        "done": "Done. We won't send you more of these.",
        "unknown": "This link is not valid any more. Answer STOP to the message instead.",
    },
    "nb": {
        "language": "nb",
        "title": "Meldinger fra",
        "question": "Vil du slutte å få meldinger?",
        "offers": "Ingen flere tilbud på e-post",
        "all": "Ingen flere meldinger i det hele tatt",
        "offers_note": "Du får fortsatt meldinger om bestillingene dine.",
        "done": "Det er gjort. Vi sender deg ikke flere av disse.",
        "unknown": "Denne lenken gjelder ikke lenger. Svar STOPP på meldingen i stedet.",
    },
    "sv": {
        "language": "sv",
        "title": "Meddelanden från",
        "question": "Vill du sluta få meddelanden?",
        "offers": "Inga fler erbjudanden via e-post",
        "all": "Inga fler meddelanden alls",
        "offers_note": "Du får fortfarande meddelanden om dina beställningar.",
        "done": "Klart. Vi skickar inte fler av dessa till dig.",
        "unknown": "Länken gäller inte längre. Svara STOPP på meddelandet i stället.",
    },
    "da": {
        "language": "da",
        "title": "Beskeder fra",
        "question": "Vil du holde op med at få beskeder?",
        "offers": "Ingen flere tilbud på e-mail",
        "all": "Slet ingen flere beskeder",
        "offers_note": "Du får stadig beskeder om dine bestillinger.",
        "done": "Så er det gjort. Vi sender dig ikke flere af dem.",
        "unknown": "Linket gælder ikke længere. Svar STOP på beskeden i stedet.",
    },
    "nn": {
        "language": "nn",
        "title": "Meldingar frå",
        "question": "Vil du slutte å få meldingar?",
        "offers": "Ingen fleire tilbod på e-post",
        "all": "Ingen fleire meldingar i det heile",
        "offers_note": "Du får framleis meldingar om bestillingane dine.",
        "done": "Det er gjort. Vi sender deg ikkje fleire av desse.",
        "unknown": "Denne lenkja gjeld ikkje lenger. Svar STOPP på meldinga i staden.",
    },
    "de": {
        "language": "de",
        "title": "Nachrichten von",
        "question": "Möchten Sie keine Nachrichten mehr bekommen?",
        "offers": "Keine Angebote mehr per E-Mail",
        "all": "Gar keine Nachrichten mehr",
        "offers_note": "Nachrichten zu Ihren Bestellungen bekommen Sie weiterhin.",
        "done": "Erledigt. Wir schicken Ihnen keine weiteren davon.",
        "unknown": "Dieser Link gilt nicht mehr. Antworten Sie stattdessen mit STOP auf die Nachricht.",
    },
    "fi": {
        "language": "fi",
        "title": "Viestit lähettäjältä",
        "question": "Haluatko lopettaa viestien saamisen?",
        "offers": "Ei enää tarjouksia sähköpostilla",
        "all": "Ei enää mitään viestejä",
        "offers_note": "Saat yhä viestejä tilauksistasi.",
        "done": "Valmista. Emme lähetä sinulle näitä enää.",
        "unknown": "Linkki ei ole enää voimassa. Vastaa viestiin STOP.",
    },
    "nl": {
        "language": "nl",
        "title": "Berichten van",
        "question": "Wilt u geen berichten meer ontvangen?",
        "offers": "Geen aanbiedingen meer per e-mail",
        "all": "Helemaal geen berichten meer",
        "offers_note": "U krijgt nog wel berichten over uw bestellingen.",
        "done": "Klaar. We sturen u deze niet meer.",
        "unknown": "Deze link is niet meer geldig. Antwoord STOP op het bericht.",
    },
    "fr": {
        "language": "fr",
        "title": "Messages de",
        "question": "Souhaitez-vous ne plus recevoir de messages ?",
        "offers": "Plus d’offres par e-mail",
        "all": "Plus aucun message",
        "offers_note": "Vous recevrez toujours les messages sur vos commandes.",
        "done": "C’est fait. Nous ne vous en enverrons plus.",
        "unknown": "Ce lien n’est plus valable. Répondez STOP au message.",
    },
    "es": {
        "language": "es",
        "title": "Mensajes de",
        "question": "¿Quiere dejar de recibir mensajes?",
        "offers": "No más ofertas por correo electrónico",
        "all": "Ningún mensaje más",
        "offers_note": "Seguirá recibiendo mensajes sobre sus pedidos.",
        "done": "Hecho. No le enviaremos más.",
        "unknown": "Este enlace ya no es válido. Responda STOP al mensaje.",
    },
}


def words_in(header: str, otherwise: str) -> Words:
    """The words in the first language of an Accept-Language header that there are any in, else in `otherwise`."""
    return first_of(WORDS, *accepted(header), otherwise)
