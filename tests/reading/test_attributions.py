"""Attributions and copied headers of more programs and hosts, one mail each."""

from responder.channels.reading import read_mail
from tests.tables import each

from .post import mail

MAILS = [
    ("Reply\n\nEl jueves, 22 de mayo de 2014, Juan Perez <juan@x.es>\nescribió:\n\n> Hola\n", "Reply"),
    ("Test reply\n\n2012/4/8 Pepe <p@x.com>\n\n> text\n", "Test reply"),
    (
        "Fine\n-----Ursprungligt meddelande-----\nFrån: A [mailto:a@b.se]\nSkickat: den 3 maj 2012\nTill: B\nÄmne: C\n\nHej",
        "Fine",
    ),
    (
        'Hei\n\nJa\n\n----- Opprinnelig melding -----\nFra: "A" <a@b.no>\nTil: kari@x.no\nSendt: fredag 3. mai 2024 10:00:00\nEmne: X\n\nHei',
        "Hei\n\nJa",
    ),
    ('Ja \n\nSent: Friday, May 03, 2024 at 10:00 AM\nFrom: "A" <a@b.no>\nTo: kari@x.no\nSubject: X\nHei', "Ja"),
    (
        "Kyllä\n\n-------- Alkuperäinen viesti --------\nLähettäjä: A <a@b.fi> \nPäivämäärä: 3.5.2024 10.00 (GMT+02:00) \nSaaja: kari@x.fi \nAihe: X \n\nHei",
        "Kyllä",
    ),
    ("Ja\n\ntir. 3. maj 2024 10.00 skrev A <a@b.dk>:\n\n> hej", "Ja"),
    ("Ja tak!\n\nDen tir. 3. maj 2024 10.00 skrev A <\na@b.dk>:\n\nhej med dig", "Ja tak!"),
    ("Jepp\n\nPå fre, 3 mai 2024 kl. 10:00, A <a@b.no> skrev:\n> x\n", "Jepp"),
    ("Tack\n\nDen fredag 3 maj 2024 10:00:23 CEST skrev A <a@b.se>:  \n \n Hej, \n text", "Tack"),
    ("Yes\n\nOn Friday, May 3, 2024 at 10:00:23 AM UTC+2 A wrote:\n\n> x", "Yes"),
    ("Ja\n\nA <a@b.no> skrev den fre. 3. mai 2024 kl. 10:00:\n\n> x", "Ja"),
    (
        'Nein\n\nGesendet: Freitag, 03. Mai 2024 um 10:00 Uhr\nVon: "A" <a@b.de>\nAn: kari@x.de\nBetreff: X\nHallo',
        "Nein",
    ),
    ("Ja\nFra: A <a@b.no>\nSendt: 3. mai 2024 10:00\nTil: Kari\nEmne: X\n \nHei", "Ja"),
    ("Ja, kl 10 passer\n\nFra: butikken\nDato: fredag 3. mai 2024 kl. 10:00\nTil: Kari\nHei", "Ja, kl 10 passer"),
    ("Ja takk!\nHilsen fra\nOla og Kari\n", "Ja takk!"),
    ("Takk for hjelpen!\n\nHilsen Kari", "Takk for hjelpen!"),
    ("Jeg vil ha den røde.\nHa en fin dag!\nKari", "Jeg vil ha den røde."),
    ("Ja, mvh Kari", "Ja"),
    (
        "Hei, det passer fint kl 15. \n\nMVH\nKARI NORDMANN\nTlf. 900 00 000\nE-post: kari@x.no\n",
        "Hei, det passer fint kl 15.",
    ),
    ("Takk\n", "Takk"),
    ("Kjære butikk\n\nJa\n\nKjærlig hilsen\nKari", "Kjære butikk\n\nJa"),
    ("No.\n\nThanks,\nKari\n", "No."),
    (
        "Yes\n\nSent from AOL Mobile Mail\nGet the new AOL app: mail.mobile.aol.com\n\nOn Friday, May 3, 2024, A <a@b.no> wrote:\n\nHei",
        "Yes",
    ),
    ("Ja\nSkickat från Outlook för Android\n", "Ja"),
    ("Oui\n\nEnvoyé de mon iPhone\n\n> Le 3 mai 2024 à 10:00, A <a@b.fr> a écrit :\n> \n> \ufeffBonjour", "Oui"),
    ("Ja\n\nSendt fra E-post for Windows\n\nFra: A\nSendt: fredag 3. mai 2024 10:00\nTil: Kari\nEmne: X\n\nHei", "Ja"),
    ('Ja\n\nSendt fra min iPad\n\nDen 3. mai 2024 kl. 10:00 skrev "A" <a@b.no>:\n\n> Hei', "Ja"),
    ("Ja\n\nVennlig hilsen\nKari Nordmann\n\n> 3. mai 2024 kl. 10:00 skrev A <a@b.no>:\n> \n> Hei\n", "Ja"),
    ("Hej\n\nJavisst.\n\n/Anna\n", "Hej\n\nJavisst."),
    ("Javisst!\n\n/ Anna Svensson\n\nSkickat från min Samsung-telefon", "Javisst!"),
    ("OK for me.\n\nRgds\nJ. Smith\nMobile: +47 900 00 000", "OK for me."),
    ("Passer bra!\n\n--\nSendt fra Gmail på mobil", "Passer bra!"),
    ("In message <17@butikk.example> you wrote:\n> Passer fredag?\n\nJa takk\n", "Ja takk"),
    ("Ja takk\n\n-------- Fjellbutikken skrev --------\n\nPasser fredag?\n", "Ja takk"),
    ("Yes\n\n---- The Hill Shop wrote ----\n\n> Is Friday fine?\n", "Yes"),
    ("Yes\n\nOn Fri, 3 May 2024 10:00:21 +0200 The Hill Shop said:\n\n> Is Friday fine?\n", "Yes"),
    ("Ja\n\nAm 03.05.2024 um 10:00 schrieben Sie:\n> Passt Freitag?\n", "Ja"),
    ("Yes\n\n2024-05-03 10:00 GMT+02:00 The Hill Shop\n\n> Is Friday fine?\n", "Yes"),
    ("Yes\n\n------------------ 原始邮件 ------------------\n发件人: a@b.example\n\nIs Friday fine?\n", "Yes"),
    (
        "Yes\n\n> From: The Hill Shop\n> To: Kari; Ola;\nper@kunde.example;\n> anne@kunde.example\n> Subject: Friday\n",
        "Yes",
    ),
    ("Kari Nordmann said:\n> Is Friday fine?\n\nYes, after five.\n", "Yes, after five."),
    ("On 05 September 2024, The Hill Shop said:\n> Is Friday fine?\n\nYes, after five.\n", "Yes, after five."),
    ("svar@butikk.example said:\n> Is Friday fine?\n\nYes, after five.\n", "Yes, after five."),
    (
        "My neighbour said:\n> nobody was there\nSo when do you come?",
        "My neighbour said:\n> nobody was there\nSo when do you come?",
    ),
    ("Le 3 Septembre 2024 12:43, vous avez écrit :\n> Vendredi ?\n\nOui, merci.\n", "Oui, merci."),
    ("    K> Is Friday fine?\n    K> Or Saturday?\n\nSaturday, please.\n", "Saturday, please."),
    ("On 5 May 2024, A <a@b.no> wrote:\n[...]\n> Is Friday fine?\n\nYes, after five.\n", "Yes, after five."),
    ("##- Please type your reply above this line -##\n\nYes, Friday is fine.\n", "Yes, Friday is fine."),
    ("> ##- Please type your reply above this line -##\n> Can you come?\n\nYes, on Friday.\n", "Yes, on Friday."),
    ("--- Kari wrote it herself, not me ---", "--- Kari wrote it herself, not me ---"),
    ("Yes\n\nSent wirelessly from my BlackBerry device on the Hill network.", "Yes"),
    ("Ja\n\nGesendet vom Handy", "Ja"),
    ("Ja, 6 stk. man. 23. nov. 2026 kl. 10:15 skrev Butikken <a@b.no>:\n> Hvor mange?\n", "Ja, 6 stk."),
    ("Kyllä ma 23. marrask. 2026 klo 10.15 Kauppa (a@b.fi) kirjoitti:\n> Sopiiko?\n", "Kyllä"),
    ("Ja\n\nDen man. 23. nov. 2026 kl. 10:15 skrev Butikken <a@b.no>:\n> Hvor mange?\n", "Ja"),
    (
        "Ja\n\nDen mandag 23. november 2026\n10:15:00 CET skrev Butikken i\nden gamle havna\n<a@b.no>\nfølgende:\n\nHvor mange?\n",
        "Ja",
    ),
    ("Kyllä kiitos\nKauppa kirjoitti\n23.11.2026 klo 10.15:\n> Sopiiko?\n", "Kyllä kiitos"),
    ("Yes\n\nOn Tue, 5 May 2026 10:15:20 +0200 The Hill Shop <a@b.no> wrote\n\nIs Friday fine?\n", "Yes"),
    ("Passt gut\n\nAm 05.05.26 um 10:15 schrieb Hügelladen - Versand\n\nPasst Freitag?\n", "Passt gut"),
    ("Passt gut\n\nAm 05.05.26 um 10:15 schrieb Hügelladen\nVon: Hügelladen\nDatum: 5. Mai 2026\nAn: K\n", "Passt gut"),
    (
        "On Tue, 5 May 2026 at 10:15 I spoke with The Hill Shop <a@b.no> who wrote\nthat Friday is fine",
        "On Tue, 5 May 2026 at 10:15 I spoke with The Hill Shop <a@b.no> who wrote\nthat Friday is fine",
    ),
    (
        "Am 05.05.26 um 10:15 schrieb Ihr Kollege\n\nIst das so?",
        "Am 05.05.26 um 10:15 schrieb Ihr Kollege\n\nIst das so?",
    ),
    ("Am 05.05.26 um 10:15 passt es Kari\n\nDanke", "Am 05.05.26 um 10:15 passt es Kari\n\nDanke"),
    (
        "Sí, gracias\n\nEl El mar, 5 may 2026 a la(s) 10:15 a.m., La Tienda <a@b.es> escribió:\n\n¿Viernes?\n",
        "Sí, gracias",
    ),
    ("Ja, tak\n\nDen Den tir. 5. maj 2026 kl. 10.15 skrev Butikken <a@b.dk>:\n\nFredag?\n", "Ja, tak"),
    ("Igen\n\nAz iPhone-omról küldve", "Igen"),
    ("Yes\n\nGửi từ iPhone của tôi", "Yes"),
    ("Yes\n\nSent from my iThing 3", "Yes"),
    ("Sent from my heart", "Sent from my heart"),
    ("Ja takk\n\n![Fjord](https://bilder.butikk.example/logo.png)", "Ja takk"),
    ("3", "3"),
    ("Ja - men ikke før kl 16 - ok?", "Ja - men ikke før kl 16 - ok?"),
    (
        "Nei.\n\nDette er en veldig lang setning som går over hele linja uten at det er noen signatur her i det hele tatt, ok.\nHilsen meg",
        "Nei.\n\nDette er en veldig lang setning som går over hele linja uten at det er noen signatur her i det hele tatt, ok.",
    ),
]


@each(("text", "own"), MAILS)
def test_own_words(text: str, own: str) -> None:
    assert read_mail(mail(text)).text == own
