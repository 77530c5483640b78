"""What programs answer to our message is nobody's answer and nobody's STOP; what people say in like words is theirs."""

import pytest

from responder.understand import is_automatic, understand
from tests.tables import each

PROGRAMS = """\
en | Please click the link to confirm that your email is not spam: https://filter.example/x
en | To prove that you are a real person, follow this link: https://filter.example/x
en | Click here to verify you're not a robot and your message will be delivered.
nb | Klikk på lenken for å bekrefte at e-posten din ikke er spam: https://filter.example/x
nn | Klikk her for å stadfeste at du er eit menneske: https://filter.example/x
sv | Klicka på länken för att bekräfta att du är en människa
da | Klik her for at bekræfte, at din mail ikke er spam
de | Klicken Sie hier und bestätigen Sie, dass Sie kein Roboter sind
fi | Vahvista tästä, että olet ihminen: https://filter.example/x
nl | Klik hier en bevestig dat u een mens bent
fr | Cliquez ici pour confirmer que vous n'êtes pas un robot
es | Haga clic aquí para confirmar que su correo no es spam
en | Wrong person? Please do not reply to this message. Ref: 9
nb | Sendt til feil person? Svar ikke på denne.
nn | Feil mottakar? Ikkje svar på denne meldinga.
sv | Fel mottagare? Svara inte på detta mejl.
da | Forkert modtager? Svar ikke på denne besked.
de | Falsche Nummer? Bitte nicht auf diese Nachricht antworten.
fi | Väärä numero? Älä vastaa tähän viestiin.
nl | Verkeerde ontvanger? Reageer niet op dit bericht.
fr | Mauvais destinataire ? Merci de ne pas répondre à ce message.
es | ¿Número equivocado? No responda a este mensaje.
en | If you are not the intended recipient, please do not reply to this e-mail.
en | Ticket #10 created
en | [AUTO] We got it. Ref 7
en | Your request (#48213) has been logged with our support team.
nb | Sak nr. 4711 er opprettet
nn | Saka di er registrert
sv | Ditt ärende #9921 har skapats
da | Din henvendelse med nr. 48213 er oprettet.
de | Vorgang Nr. 4711 wurde angelegt
fi | Tiketti #4711 on luotu
nl | Uw aanvraag #48213 is geregistreerd
fr | Votre demande n° 4711 a été enregistrée
es | Su incidencia #4711 ha sido registrada
en | Ola has accepted this invitation
en | kari@firma.example has tentatively accepted this invitation.
nb | Ola Nordmann har godtatt denne invitasjonen
nn | Kari Nordmann har takket nei til denne invitasjonen
sv | Anna har tackat ja till den här inbjudan
da | Mette Jensen har accepteret denne invitation
de | Jan von Berg hat diese Einladung abgelehnt
fi | Matti Virtanen on hyväksynyt tämän kutsun
nl | Jan de Vries heeft deze uitnodiging geaccepteerd
fr | Marie Dupont a refusé cette invitation
es | José García ha aceptado esta invitación
"""
PEOPLE = """\
en | please confirm that you are not spam
en | Can you prove that your email is not spam?
en | Should I click the link https://shop.example/x and confirm that your email is not spam?
en | I clicked the link to confirm that you are not a robot, it does not open
en | Wrong person, I'm not Kari
en | Yes please. You need not reply to this
en | Ticket received, thanks
en | Case 2 was opened when it came
en | my ticket #10 was not created
en | I have accepted this invitation
en | My husband has accepted this invitation
en | Yes, I accept this invitation
nb | Kan dere bekrefte at dere ikke er spam
nb | Mannen min har godtatt denne invitasjonen
nb | Saken er løst, takk
sv | Ärendet är löst
sv | Svara inte på onsdag, jag är bortrest
da | Sagen er lukket, tak
de | Ist das Spam? Bitte bestätigen Sie das
de | Bitte nicht auf der Terrasse abstellen
fi | onko tämä roskapostia?
nl | Jan heeft de uitnodiging niet gekregen
fr | c'est un spam ?
es | ¿esto es spam?
"""
LEAVING = """\
en | STOP. Do not reply to this message
en | Wrong person. Please remove my number
nb | Feil person, slutt å skrive
nb | Stopp! Ikke svar på denne
sv | Fel person, sluta skicka
de | Falsche Nummer, bitte löschen
en | this is spam, unsubscribe me
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(line.split(" | ")) for line in table.splitlines()]


@each(("language", "text"), rows(PROGRAMS))
def test_a_program_answers_nothing_and_stops_nothing(language: str, text: str) -> None:
    assert is_automatic(text)
    for expect in ("yes-no", "number", None):
        assert understand(text, language=language, expect=expect) == understand("", language=language, expect=expect)


@each(("language", "text"), rows(PEOPLE))
def test_people_who_speak_alike_are_people(language: str, text: str) -> None:
    assert not is_automatic(text)


@pytest.mark.parametrize(("language", "text"), rows(LEAVING))
def test_who_leaves_in_such_words_has_left(language: str, text: str) -> None:
    assert understand(text, language=language).keyword == "stop"
