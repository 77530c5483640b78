"""Notes of absence that no header tells, and customers who speak of being away, of mail and of what did not arrive."""

from pathlib import Path

import pytest

from responder.channels.reading import read_mail
from tests.tables import each

from .post import mail

ROWS = Path(__file__).parent / "away"
SUBJECTS = {"sv": "SV: Din beställning", "da": "Sv: Din ordre", "de": "AW: Ihre Bestellung", "fi": "Vs: Tilauksesi"}


def rows(name: str) -> list[tuple[str, str]]:
    """(language, text) of each line; two characters stand for a line break."""
    lines = (ROWS / f"{name}.txt").read_text("utf-8").splitlines()
    return [(line[:2], line[4:].replace("\\n", "\n")) for line in lines]


@each(("language", "text"), rows("notes"))
def test_note(language: str, text: str) -> None:
    read = read_mail(mail(text, subject=SUBJECTS.get(language, "Re: Bestillingen")))
    assert (read.kind, read.human, read.may_reply) == ("auto-reply", False, False), read.why


@each(("language", "text"), rows("people"))
def test_person(language: str, text: str) -> None:
    read = read_mail(mail(text, subject=SUBJECTS.get(language, "Re: Bestillingen")))
    assert (read.kind, read.human, read.may_reply) == ("answer", True, True), read.why


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Sv: Bordet (Ikke på kontoret)", "Tilbake mandag."),
        ("Vs: Tilauksesi (Poissaolovastaus)", "Olen lomalla maanantaihin."),
        ("Re: Your table (Out of Office)", "I am away until Monday."),
        ("Auto: Your table", "Back on Monday the 3rd."),
        ("[Auto generated] Case 4011", "The case was registered."),
        ("Vakantie", "Ik ben met vakantie tot 3 augustus."),
        ("Fråverande: Bestillinga", "Tilbake i morgon."),
        ("Urlaub: Re: Ihr Tisch", "Danke für die Nachricht."),
        ("Ferie Sv: Bordet", "Takk for meldingen."),
        ("Vacaciones", "Estoy de vacaciones hasta el 3 de agosto."),
        ("We got your message", "Thanks for getting in touch! A member of our team will reply within one working day."),
        ("Viestisi on vastaanotettu", "Kiitos yhteydenotostasi! Vastaamme kahden arkipäivän kuluessa."),
        ("Hemos recibido tu mensaje", "¡Gracias! Te responderemos en un plazo de 48 horas."),
    ],
)
def test_subject_of_a_program(subject: str, text: str) -> None:
    read = read_mail(mail(text, subject=subject))
    assert (read.kind, read.human) == ("auto-reply", False), read.why


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Auto: Rechnung", "Die Rechnung für das Auto fehlt mir noch."),
        ("Auto generated invoices", "Why do I get two of them?"),
        ("Out of office", "Your system sent me an out of office. We still want the table at 7."),
        ("Ferie", "Vi drar på ferie 1. til 14. juli, ikke send noe da."),
        ("Returned", "I have returned the shoes. When do I get my money back?"),
        ("Delivery delayed?", "It should have been here on Tuesday."),
        ("Undelivered parcel", "My parcel never came. Tracking says delivery failed."),
    ],
)
def test_subject_of_a_person(subject: str, text: str) -> None:
    read = read_mail(mail(text, subject=subject, in_reply_to=None))
    assert (read.kind, read.human) == ("answer", True), read.why


def test_an_address_of_the_writers_own_refers_to_nobody() -> None:
    note = "Jeg er på reise til 3. august. Skriv til {0} ved spørsmål om noe."
    theirs = read_mail(mail(note.format("per@kunde.example"), subject="Re: Bordet"))
    own = read_mail(mail("Jeg er på reise. Skriv til kari@hjem.example.", subject="Re: Bordet"))
    assert (theirs.kind, own.kind) == ("auto-reply", "answer")


@pytest.mark.parametrize("auto", ["auto-replied", "auto-generated"])
def test_a_program_that_leaves_a_list_for_its_user(auto: str) -> None:
    """Apple's mail program writes the mail and marks it as automatic; the wish is its user's all the same."""
    words = "Apple Mail sent this email to unsubscribe from the message “News”."
    read = read_mail(mail(words, subject="unsubscribe", to="unsubscribe+k7@butikk.example", auto_submitted=auto))
    assert (read.human, read.may_reply, read.unsubscribe) == (False, False, True)
    note = read_mail(mail("Jeg er på ferie.", to="unsubscribe+k7@butikk.example", auto_submitted="auto-replied"))
    assert not note.unsubscribe


@pytest.mark.parametrize(
    "text",
    [
        "Kari Nordmann er gått av med pensjon.",
        "Hei!\n\nKari Nordmann jobber ikke lenger hos oss.",
        "Kari Nordmann is on leave.",
    ],
)
def test_nobody_calls_themselves_by_name(text: str) -> None:
    assert read_mail(mail(text)).kind == "auto-reply"
    assert read_mail(mail(text, **{"from": "Ola Berg <ola@berg.example>"})).kind == "answer"
