"""What offices set above and below their mails goes; what people say of mails, data and secrets stays."""

import pytest

from responder.channels.reading import read_mail
from tests.tables import each

from .post import mail

# A paragraph below the answer.
BELOW = """\
Innholdet i denne e-posten er kun for mottakeren og skal ikke deles med andre.
Er du ikke rett mottaker av denne meldingen, ber vi deg slette den og gi oss beskjed.
Om du fått detta meddelande av misstag ber vi dig radera det.
Detta mejl är endast avsett för adressaten.
Hvis du ikke er den rette modtager af denne mail, bedes du slette den.
This communication is for the addressee alone; if you are not that person, please destroy it.
This e-mail is confidential. If you received it by mistake, please let us know and then delete it.
Any views in this message are those of the individual and not of the company.
Diese Nachricht ist nur für den Empfänger bestimmt.
Sollten Sie diese E-Mail irrtümlich erhalten haben, informieren Sie uns bitte und löschen Sie sie.
De informatie in deze mail is vertrouwelijk en alleen voor de geadresseerde.
Ce courriel est réservé à l'usage exclusif de son destinataire.
Si vous n'êtes pas le bon destinataire de ce message, merci de le supprimer et d'avertir l'expéditeur.
Este mensaje es confidencial y va dirigido solo a su destinatario.
Tämä sähköposti on luottamuksellinen ja tarkoitettu vain vastaanottajalle.
Aviso legal
Disclaimer
Haftungsausschluss: siehe unsere Seite
Vi behandler dine personopplysninger slik personvernerklæringen vår sier.
De conformidad con el RGPD, sus datos son tratados por la empresa.
Berg GmbH, Sitz der Gesellschaft: Ulm, Registergericht Ulm, Geschäftsführerin: Eva Berg
Berg Ltd is registered in England. Company number 01234567.
Pas på miljøet – print kun denne mail, hvis det er nødvendigt.
Der Umwelt zuliebe: Prüfen Sie, ob ein Ausdruck dieser Mail erforderlich ist.
Spar miljøet – tenk før du skriver ut.
Jeg skriver når det passer meg, og forventer ikke svar utenfor arbeidstiden din.
My work hours may differ from yours.
I mail at odd times. Please do not feel that you need to reply outside of your working hours.
Jag mejlar ibland på kvällen, men förväntar mig inte något svar utanför din arbetstid.
Ich schreibe auch abends, erwarte aber keine Antwort außerhalb Ihrer Arbeitszeit.
Ik mail op vreemde uren; antwoord buiten uw werktijden is niet nodig.
Je n'attends pas de réponse en dehors de vos horaires de travail.
No espero respuesta fuera de su horario.
En odota vastausta työajan ulkopuolella.
Translated with DeepL.com (free version)
[Oversatt fra polsk av Microsoft Translator]
Översatt från engelska med Google Översätt
Dictated on my phone. Please excuse any mistakes.
""".splitlines()
# A paragraph above it.
ABOVE = """\
Denne e-posten kommer fra en ekstern avsender.
Det här mejlet kommer utanför organisationen. Klicka inte på länkar.
**ADVARSEL: Denne e-posten kom utenfra. Vær forsiktig med vedlegg og lenker.**
This message was sent from outside the company.
Tämä viesti tuli organisaation ulkopuolelta. Älä avaa liitteitä.
HUOM! Viesti on lähetetty organisaation ulkopuolelta.
Huomaa: ulkoinen lähettäjä
Dette er en ekstern e-post. Tenk deg om før du åpner lenker.
Avsändaren finns utanför vår organisation.
CUIDADO: correo de remitente externo
ATENCIÓN: este correo viene de fuera
Ce message provient d'un expéditeur extérieur.
Sensitivity: Internal
Data classification: Company Confidential
Følsomhet: Intern
Klassifizierung: vertraulich
TLP:AMBER
OFFICIAL
STRICTLY PRIVATE AND CONFIDENTIAL
Streng vertraulich
This message was automatically translated from Polish.
C2 - Confidentiel
UNNTATT OFFENTLIGHET
[Fjord Official Use Only - General]
""".splitlines()
# One message a line; \\n is a line end.
KEPT = r"""
Hei,\n\nJeg har fått denne e-posten ved en feil, slett meg fra listen.
Hi,\n\nI received this message by mistake, please delete my address.
Vi fikk denne meldingen ved en feil.\n\nVennligst slett oss.
Hei!\n\nSlett mine personopplysninger i henhold til GDPR.
Ok.\n\nJeg vil ikke at dere behandler data om meg lenger.
Ja.\n\nDine priser er fine, men hva gjør dere med data om oss?
Ja takk.\n\nDenne mailen kom til feil mottaker, vi har bare bestilt te.
Faktura til:\n\nBerg GmbH, Geschäftsführerin Eva Berg, USt-IdNr. DE123456789
Hallo,\n\nBerg GmbH, Geschäftsführerin Eva Berg, HRB 4711
Rechnung bitte so wie immer.\n\nBerg GmbH, Handelsregister Ulm, HRB 4711, Rechnung per Post
På kortet skal det stå:\n\nDenne meldingen er kun for mottakeren. Klem fra meg
Ja.\n\nCan you print the bags with the environment logo?
Translated by somebody at work it reads "cinnamon", is that right?
This message was translated by my son.\n\nThursday is fine.
Oversatt til norsk blir det «jul», skriv det på kortet.
Denne mailen kom fra en ekstern avsender, sier systemet vårt. Er den fra dere?
Er dere åpne utenom vanlig arbeidstid? Svar gjerne i dag.
Jeg kan ikke svare i arbeidstiden.
We need an answer before our working hours end.
Dette er en ekstern harddisk, ikke en intern.
Avsenderen står utenfor døra.
Intern
Internal\n\nJohn
Sensitivity: I am allergic to nuts.\n\nSo none of those, please.
Klassisk: en mellombrent kaffe
Thanks,\nthat works for us.
Yes please.\n\nThanks,\n\nbut only after five.
""".strip().splitlines()


@each("notice", BELOW)
def test_below(notice: str) -> None:
    assert read_mail(mail(f"Ja, kl. 17 passer.\n\n{notice}\n")).text == "Ja, kl. 17 passer."


@each("banner", ABOVE)
def test_above(banner: str) -> None:
    assert read_mail(mail(f"{banner}\n\nJa, kl. 17 passer.\n")).text == "Ja, kl. 17 passer."


@pytest.mark.parametrize("drawn", ["* * *", "---", "________________"])
def test_line_below_a_banner(drawn: str) -> None:
    banner = "CAUTION: This email comes from outside the company. Do not open attachments."
    assert read_mail(mail(f"{banner}\n\n{drawn}\n\nYes, at five.\n")).text == "Yes, at five."


@each("words", KEPT)
def test_kept(words: str) -> None:
    said = words.replace("\\n", "\n")
    assert read_mail(mail(said, **{"from": "Ola Dahl <ola@kunde.example>"})).text == said


@pytest.mark.parametrize(
    "signature",
    [
        "Thanks,\n\nKari Nordmann\nOperations Manager\nNordmann & Sons, LLC\nO: (555) 010-0199",
        "Hilsen fra et solfylt Sørland\nKari",
        "i. V. Kari Nordmann\nLeiterin Einkauf\n\nNordmann Maschinenbau GmbH & Co. KG",
        "Kari\n\nKari Nordmann | VP Operations | Nordmann & Sons\n555.010.0199 | she/her",
    ],
)
def test_signature(signature: str) -> None:
    assert read_mail(mail(f"Ja, kl. 17 passer.\n\n{signature}\n")).text == "Ja, kl. 17 passer."
