"""Texts that a telephone or a machine sends in the customer's place, and people's that resemble them."""

from responder.understand import is_automatic, understand
from tests.tables import each

MACHINES = """\
I’m driving with Driving Focus turned on. I’ll see your message when I get where I’m going.
I’m driving with Do Not Disturb While Driving turned on. I’ll see your message when I get where I’m going.
I'm driving right now - Sent from MY ROGUE
I'm driving right now
I'm driving right now. I'll text you later.
Sorry, I'm driving. I will call you back as soon as I can.
Jeg kjører med Kjørefokus på. Jeg ser meldingen din når jeg kommer frem.
Jeg kjører bil akkurat nå, svarer senere
Jeg kjører bil nå. Ringer deg senere.
Jag kör just nu. Jag hör av mig senare.
Jag kör bil. Återkommer när jag kommit fram.
Jeg kører lige nu. Jeg vender tilbage senere.
Ich fahre gerade Auto. Ich melde mich später.
Ik ben aan het rijden. Ik bel je later.
Ajan juuri nyt autoa. Vastaan myöhemmin.
Je conduis en ce moment. Je vous réponds plus tard.
Estoy conduciendo. Te llamo más tarde.
Auto-reply: I'm in a meeting, can't talk.
[Auto Reply] I am away until Monday. YES I got it
Automatic reply: out of office
Autosvar: Jeg er på ferie til 5. januar
Automatisk svar. Jeg er bortreist.
Automatiskt svar: Tack för ditt meddelande
Automatische Antwort: Ich bin im Urlaub
Réponse automatique : je suis en congé
Respuesta automática: estoy de vacaciones
Automaattinen vastaus: olen lomalla
This is an automated message. Please do not reply.
This is an automatic reply from Acme Plumbing.
Dette er et automatisk svar. Vi har stengt.
Detta är ett automatiskt meddelande.
Dies ist eine automatische Antwort.
This number does not receive messages. Call 555-1234.
The number is fine. This mailbox is not monitored.
Denne meldingen kan ikke besvares.
Dette nummeret kan ikke motta SMS.
Det här meddelandet kan inte besvaras.
Denne SMS kan ikke besvares.
Diese Nachricht kann nicht beantwortet werden.
Dit nummer kan geen berichten ontvangen
Ce numéro ne peut pas recevoir de messages
Este número no puede recibir mensajes
Tähän viestiin ei voi vastata
"""
PEOPLE = """\
I'm driving, can we do Friday?
I'm driving right now but yes please
I'm driving there now, be there in 10
I'm driving to the shop, yes
Yes, I'm driving
I'm driving a Volvo
Jeg kjører, men ja takk
Jeg kjører bil til dere kl 3
Jag kör hellre på fredag
Jeg kører ned og henter den
Ich fahre morgen hin
Ik rij wel even langs
Ajan sinne huomenna
Is this an automated message?
This is an automated message, right?
Automatic reply from you again, stop it
automatic please
Automatic
Auto
Manual or automatic? automatic
automatisk
Svar: ja
I can't reply to this message
Can I reply to this number?
This message is not for me
Denne meldingen er ikke til meg
This number is not mine any more
Dette nummeret er ikke i bruk av Ola lenger
I do not receive your messages
Do you read this?
Hvorfor kan ikke denne meldingen besvares?
The text is not readable
This text cannot be read on my phone
This number does not want to receive texts
This number is not to receive messages any more
Dette nummeret skal ikke motta flere meldinger
I am driving. I will take the red one when I get home
yes
nei takk, jeg kjører
Jag kör på latte
Jeg kjører på med den røde
I'm driving. Yes to Friday when I get home, I'll text the kids
Voy conduciendo hacia allí
Ik rijd zelf wel later langs
Das ist eine automatische Kaffeemaschine
"""


@each("text", MACHINES.splitlines())
def test_a_telephone_answers_nothing(text: str) -> None:
    assert is_automatic(text)
    for expect in ("yes-no", "number", "date", "text"):
        read = understand(text, expect=expect)
        assert (read.keyword, read.value) == (None, None)


@each("text", PEOPLE.splitlines())
def test_people_are_no_machines(text: str) -> None:
    assert not is_automatic(text)
