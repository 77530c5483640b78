"""Footers of phones and programs go; whatever a person wrote stays, however much it looks like one."""

import pytest

from responder.channels.reading import read_mail
from tests.tables import each

from .mails.case import wire

FOOTERS = """\
Sendt med tommelen – beklager skrivefeil
Skrivet på bussen, ursäkta stavfel
Unterwegs getippt, Tippfehler sind kostenlos
Typed with my thumbs, typos included
Getypt op mijn telefoon, typefouten voorbehouden
Unterwegs gesendet
Lähetetty laitteesta Nord 5
Create your own email signature
Sender notified by Mailtrack
Sent from Outlook for Mac
Get Outlook for Mac
Sent from Mail for Windows
Sent from Mail for Windows 10
Sendt fra E-post for Windows
Skickades från E-post för Windows
Skickat från E-post för Windows 10
Lähetetty Sähköposti-sovelluksesta Windowsille
Von meinem Samsung Galaxy Smartphone gesendet.
Gesendet mit der GMX Mail App
Gesendet von Mail für Windows
Télécharger Outlook pour iOS
Obtenir Outlook pour Android
Enviado desde Outlook para iOS
Sent via the Samsung Galaxy S21, an AT&T 5G smartphone
Sent from my T-Mobile 4G LTE device
Sent from my Verizon, Samsung Galaxy smartphone
Skickat från min Samsung Galaxy smartphone.
Lähetetty Samsung Galaxy -älypuhelimesta.
Sendt fra min Samsung Galaxy-smarttelefon.
Sendt fra min Galaxy
Skickat från min Galaxy
Lähetetty Galaxy-laitteestani
Verzonden vanaf Samsung Mobile
Envoyé depuis mon smartphone Samsung Galaxy.
Enviado desde mi smartphone Samsung Galaxy.
Sent from Yahoo Mail on Android
Sent from Yahoo Mail for iPhone
Sent from Yahoo Mail. Get the app
Skickat med Proton Mail säker e-post.
Sendt med Proton Mail sikker e-post.
Sent with Proton Mail secure email.
Skickat från Outlook för iOS
Hämta Outlook för Android
Hent Outlook for Android
Hanki Outlook for iOS
Hanki Outlook for Androidille
Laden Sie Outlook für Android herunter.
Outlook für Android herunterladen
Holen Sie sich Outlook für iOS
Outlook voor Android downloaden
Downloaden van Outlook voor iOS
Obtener Outlook para Android
Sendt fra min iPad
Sendt frå iPad-en min
Sent from my Huawei phone
Skickat från Yahoo Mail för iPhone
Sendt fra Yahoo Mail på Android
Sendt fra Telenor Mail
Sendt fra min mobil
Skickat från min mobil
Skickat från min Android-enhet med K-9 Mail. Ursäkta min fåordighet.
Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.
Sendt fra Proton Mail Android
Sent from Proton Mail for iOS
Sent from Gmail Mobile
Sent from my Galaxy
Sent from my Pixel
Sent from my BlackBerry 10 smartphone.
Sent from Spike
Sent from Nine
Sent with Airmail
Inviato da Libero Mail
Envoyé de mon iPad
Envoyé à partir de Outlook pour iOS
Sendt fra Surface
Skickat från Surface
Sent using Zoho Mail
Sent from AOL on Android
Get BlueMail for Android
Sendt via BlueMail
Verstuurd met Outlook
Verzonden met Ziggo Mail app
Sent by Spark Mail
Sendt fra Loop Email
Sendt fra Outlook på mobilen
Sendt fra min Xiaomi
Lähetetty puhelimestani
Lähetetty OP-mobiilista
Sent from my mobile device, please excuse typos
Skrevet på mobil, beklager skrivefeil
Sendt fra mobilen
Skrivet på mobilen
Enviado desde mi móvil
Sent from a phone
""".splitlines()
# One message a line; \\n is a line end.
KEPT = r"""
Ja\n\nSend it to my mobile
Takk\nHilsen kommer i morgen
Hei\n\nKan dere skrive "Hilsen mormor" på kortet?\nOg "Klem Ola" på baksiden.
Hei,\n\nTeksten på kortet skal være:\nGratulerer med dagen!\nHilsen Kari og Per\n\nKan den leveres på fredag?
Adresse:\nStorgata 5\n0155 Oslo\nTlf 900 12 345
Ny adresse er:\n\nKari Nordmann\nStorgata 5\n0155 Oslo
Mitt nummer er 900 12 345
Kari Nordmann
Ja\n\n900 12 345
1. Ja\n2. Nei\n3. Vet ikke
Ja, det går bra.\n\nPS: ring først
Thanks,\nbut no thanks.
Tack, men nej tack\n\nVi har redan köpt en.
Best of all was the coffee.\nBest\nregards were sent.
From: the shop in Oslo\nI bought it there.
On Monday 3 May at 10:00 the driver wrote: nobody home. But I was home!
Den 3. maj kl. 10 skrev jeg til jer, men fik intet svar.
Original message was lost, please resend.
***\nNei
Hvem: Kari\nNår: fredag\nHvor: Oslo
Emne: klage\nSendt: aldri\nFra: lageret
Til: Kari\nFra: Ola\n\nSkal stå på pakken.
Confidential: my code is 1234
Denne e-posten skal dere ikke svare på: ring meg heller.
Tenk på miljøet! Jeg vil ikke ha plastpose.
Please consider the environment and use less plastic.
Var vänlig och ring. Vänligen ring före kl 16.
Vänligen\nring före kl 16.
Terve! Terveisin kysyn, milloin tulee?
MVH er ikke en butikk jeg kjenner
Kh\nKari vil ha to stk, ikke en
Ja!\n\nGod helg\nVi ses på mandag kl 10
Hej då\n\nSluta skicka\n\nAnna
-- ja
- Ja\n- Nei
Nei\n--\nJeg vil ha pengene tilbake
Sent from my heart: thank you!
Gesendet wurde das falsche Paket von meinem Händler
Lähetetty paketti ei tullut puhelimeni numeroon
Få pakken til meg på fredag
Via Newton Mail?
http://butikk.example/sak/5 virker ikke
www.butikk.example
Se vedlegg
Svar under:\n\nJa
Unterwegs gesendet hatte ich die falsche Nummer, es sind acht
Sendt med posten i går
Sent with love from Oslo
Vi kommer på lørdag 28. november 2026
CAUTION: wet paint at the door, external stairs only.
[EXTRA] stor, takk
Warning! Don't open the gate, the dog is out.
Attention: external door code is 1234. Do not open the link door.
Hei\n\nDette er en konfidensiell sak:\n\nDenne e-posten er kun ment for daglig leder. Kan dere be ham ringe?
Ola
Ja!\n\nBeklager skrivefeilen i mailen jeg sendte
Ja!\n\nSorry for the typo, we are four
Ja!\n\nSent with the wrong name, there was a typo in my address
Ja!\n\nDere har sendt meg feil navn, det er skrivefeil der
Summary: by AI we mean the blue one, thanks
Takk for hjelpen!\n\nOla\nP.S. send faktura
Bestilling:\n2 stk kaffe\n1 stk te\n\nMed vennlig hilsen\nKari Nordmann\n\nKan dere bekrefte?
""".strip().splitlines()
HEAD = (
    "From: Kari Nordmann <kari@b.example>\nTo: x@y.example\nSubject: Re: x\nContent-Type: text/plain; charset=utf-8\n\n"
)


@each("footer", FOOTERS)
def test_footer_goes(footer: str) -> None:
    assert read_mail(wire(f"{HEAD}Ja\n\n{footer}")).text == "Ja"


@each("message", KEPT)
def test_words_stay(message: str) -> None:
    text = message.replace("\\n", "\n")
    read = read_mail(wire(HEAD + text))
    assert (read.kind, read.text) == ("answer", text)


def test_afterthought_stays() -> None:
    read = read_mail(wire(HEAD + "Ja\n\nHilsen\nKari\n\nGlemte å si: ring først!"))
    assert read.text == "Ja\n\nGlemte å si: ring først!"


@pytest.mark.parametrize(
    ("fields", "own"),
    [
        ("From: a@b.example\nTo: a@b.example\n", True),
        ("From: hei+r77@b.example\nTo: Hei <hei@b.example>\n", True),
        ("Delivered-To: hei@b.example\nFrom: hei@b.example\nTo: kari@c.example\n", True),
        ("Delivered-To: hei@b.example\nFrom: kari@c.example\nTo: kari@c.example\n", False),
        ("From: kari@c.example\nTo: hei@b.example\nCc: kari@c.example\n", False),
    ],
)
def test_our_own_mail_comes_back(fields: str, own: bool) -> None:
    read = read_mail(wire(f"{fields}Subject: x\n\nJa\n"))
    assert (read.kind == "own") is own
    assert read.human is not own


def test_what_a_program_made_of_the_mail_goes() -> None:
    for banner in ("Summary by Copilot: Kari says yes.", "Oppsummering fra Copilot: Kari sier ja."):
        assert read_mail(wire(f"{HEAD}{banner}\n\nJa takk")).text == "Ja takk"


def test_a_comment_under_a_name_and_a_moment() -> None:
    above = "##- Please type your reply above this line -##\n\nKari Nordmann (Firma)\n\nNov 20, 2026, 08:15 GMT+1"
    assert read_mail(wire(f"{HEAD}{above}\n\nJa, fem poser.\n")).text == "Ja, fem poser."
