"""Receipts of reading without a report: told by their form, in any language."""

import pytest

from responder.channels.reading import read_mail

from .post import mail

FORM = "{your}\n\n   {to}: Kari Nordmann\n   {subject}: Bestillingen din\n   {sent}: 19.11.2026 10:12\n\n{told}\n"


@pytest.mark.parametrize(
    ("word", "your", "to", "about", "sent", "told"),
    [
        ("Lest", "Meldingen", "Til", "Emne", "Sendt", "ble lest 19.11.2026 10:20."),
        ("Oläst", "Ditt meddelande", "Till", "Ämne", "Skickat", "togs bort oläst den 20 november 2026 08:00."),
        ("Ikke læst", "Din meddelelse", "Til", "Emne", "Sendt", "blev slettet ulæst den 20. november 2026 08:00."),
        (
            "Nicht gelesen",
            "Ihre Nachricht",
            "An",
            "Betreff",
            "Gesendet",
            "wurde am 20.11.2026 08:00 ungelesen gelöscht.",
        ),
        ("Luettu", "Viesti", "Vastaanottaja", "Aihe", "Lähetetty", "luettiin 19.11.2026 10.20."),
        ("Gelezen", "Uw bericht", "Aan", "Onderwerp", "Verzonden", "is gelezen op 19-11-2026 10:20."),
        ("Non lu", "Votre message", "À", "Objet", "Envoyé", "a été supprimé sans avoir été lu le 20/11/2026 08:00."),
        ("Leído", "El mensaje", "Para", "Asunto", "Enviado", "fue leído el 19/11/2026 10:20."),
    ],
)
def test_told_by_its_form(word: str, your: str, to: str, about: str, sent: str, told: str) -> None:
    text = FORM.format(your=your, to=to, subject=about, sent=sent, told=told)
    read = read_mail(mail(text, subject=f"{word}: Bestillingen din"))
    assert (read.kind, read.human, read.may_reply) == ("auto-reply", False, False), read.why


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        ("Re: Bestillingen din", "ble sendt 19.11.2026 10:12, men ingen har svart."),
        ("Purring: Bestillingen min", "ble sendt 19.11.2026 10:12, men ingen har svart."),
        ("Spørsmål: Bestillingen din", "kom 19.11.2026 10:12. Stemmer det?"),
    ],
)
def test_a_person_who_copies_the_fields(subject: str, told: str) -> None:
    text = FORM.format(your="Denne mailen:", to="Til", subject="Emne", sent="Sendt", told=told)
    assert read_mail(mail(text, subject=subject)).kind == "answer"


def test_told_by_its_name() -> None:
    said = "Dies ist eine Empfangsbestätigung für die E-Mail, die Sie an kari@kunde.example gesendet haben.\n"
    assert read_mail(mail(said, subject="Empfangsbestätigung (angezeigt) - Bestellung")).kind == "auto-reply"
    asked = "Bitte schicken Sie mir eine Empfangsbestätigung. Donnerstag passt."
    assert read_mail(mail(asked, subject="Re: Bestellung")).kind == "answer"
