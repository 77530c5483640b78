"""Answers in text: transfer encodings, charsets, quotes of many languages, signatures without a mark, hard ones."""

import base64
import quopri

from .case import ALL_MAIL, Case, plain, wire
from .written import Answers

# fmt: off
CASES = Answers()
text, raw = CASES.text, CASES.raw
SHOP = "Fjellbutikken"
AT = "svar+k7f3@butikk.example"


# Charsets and transfer encodings
NB = "Ja, det går fint på lørdag.\r\n\r\nMvh Åse\r\n\r\n> Passer lørdag?\r\n"
raw("iso-8859-1, quoted-printable", "Ja, det går fint på lørdag.", 'Content-Type: text/plain; charset="iso-8859-1"\nContent-Transfer-Encoding: quoted-printable', quopri.encodestring(NB.encode("iso-8859-1")))
raw("windows-1252, 8bit, curly", "Ja – “gjerne” for 5 €…", 'Content-Type: text/plain; charset="windows-1252"\nContent-Transfer-Encoding: 8bit', "Ja – “gjerne” for 5 €…\r\n".encode("windows-1252"))
raw("iso-8859-1 that is windows-1252", "Nei – “ikke nå”", 'Content-Type: text/plain; charset="iso-8859-1"\nContent-Transfer-Encoding: 8bit', "Nei – “ikke nå”\r\n".encode("windows-1252"))
raw("iso-8859-15", "Max 20 € tack, Zoë", 'Content-Type: text/plain; charset=ISO-8859-15\nContent-Transfer-Encoding: 8bit', "Max 20 € tack, Zoë\r\n".encode("iso-8859-15"))
raw("koi8-r in base64", "Да, пожалуйста", 'Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64', base64.encodebytes("Да, пожалуйста\r\n".encode("koi8-r")))
raw("no charset, utf-8 bytes", "Blåbær og rømme", "Content-Type: text/plain\nContent-Transfer-Encoding: 8bit", "Blåbær og rømme\r\n".encode())
raw("no content type, latin bytes", "Blåbær og rømme", "X-Mailer: Eldre 1.0", "Blåbær og rømme\r\n".encode("iso-8859-1"))
raw("us-ascii with utf-8 bytes", "Kjøp én til", "Content-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: 7bit", "Kjøp én til\r\n".encode())
raw("utf-8 said, latin sent", "Grønn, størrelse 42", "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit", "Grønn, størrelse 42\r\n".encode("iso-8859-1"))
raw("unknown charset", "Ja takk", 'Content-Type: text/plain; charset="x-user-defined"\nContent-Transfer-Encoding: 7bit', b"Ja takk\r\n")
raw("charset in quotes twice", "Ja takk på deg", "Content-Type: text/plain; charset=\"'utf-8'\"\nContent-Transfer-Encoding: 8bit", "Ja takk på deg\r\n".encode())
raw("utf-16 with mark", "Ja nå", 'Content-Type: text/plain; charset=utf-16\nContent-Transfer-Encoding: base64', base64.encodebytes("Ja nå\r\n".encode("utf-16")))
raw("gb2312", "好的，谢谢", 'Content-Type: text/plain; charset=gb2312\nContent-Transfer-Encoding: base64', base64.encodebytes("好的，谢谢\r\n".encode("gb2312")))
raw("base64 of one line", "Ja, det er greit.", 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: BASE64', base64.b64encode(b"Ja, det er greit.\r\n\r\nSendt fra min iPhone\r\n"))
raw("base64 with a line of plain text after", "Ja", 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64', base64.b64encode(b"Ja\r\n") + b"\r\n")
raw("soft break within an address", "Denne: https://butikk.example/varer/kaffe?farge=rod&antall=2&rabatt=vinter2025&utm_source=mail", 'Content-Type: text/plain; charset="UTF-8"\nContent-Transfer-Encoding: quoted-printable', b"Denne: https://butikk.example/varer/kaffe?farge=3Drod&antall=3D2&rabatt=3Dv=\r\ninter2025&utm_source=3Dmail\r\n")
raw("quoted-printable that nobody encoded", "Summen er 2=3 eller =)", 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable', b"Summen er 2=3 eller =)\r\n")
raw("flowed", "Ja, det passer veldig bra at dere kommer på lørdag, for da er vi hjemme hele dagen.", "Content-Type: text/plain; charset=UTF-8; format=flowed\nContent-Transfer-Encoding: 8bit", "Ja, det passer veldig bra at dere kommer på lørdag, for da er vi hjemme \r\nhele dagen.\r\n\r\nDen 20.11.2025 10:12, skrev Fjellbutikken:\r\n> Passer lørdag?\r\n".encode())
raw("flowed, delsp", "Ja, https://butikk.example/en-veldig-lang-vei/til-noe-som-heter/kaffe", "Content-Type: text/plain; charset=UTF-8; format=flowed; delsp=yes\nContent-Transfer-Encoding: 8bit", b"Ja, https://butikk.example/en-veldig-lang-vei/til- \r\nnoe-som-heter/kaffe\r\n")
raw("flowed, space-stuffed", ">= 20 stykker\nFrom Oslo med tog", "Content-Type: text/plain; charset=UTF-8; format=flowed\nContent-Transfer-Encoding: 7bit", b" >= 20 stykker\r\n From Oslo med tog\r\n")
raw("winmail.dat beside the text", "Ja, send den.", 'Content-Type: multipart/mixed; boundary="_000_AB"', b'--_000_AB\r\nContent-Type: text/plain; charset="us-ascii"\r\nContent-Transfer-Encoding: 7bit\r\n\r\nJa, send den.\r\n\r\n--_000_AB\r\nContent-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="winmail.dat"\r\n\r\neJ8+IgEAAQAAAAAAAQABAAEGgAIAAA==\r\n--_000_AB--\r\n')
raw("a missing end of the boundary", "Ja, to stykker", 'Content-Type: multipart/alternative; boundary="b1"', b"--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nJa, to stykker\r\n\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<div>Ja, to stykker</div>\r\n")
raw("a picture inline and a text", "Den ser slik ut:", 'Content-Type: multipart/related; boundary="r1"; type="text/html"', b'--r1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<div>Den ser slik ut:<br><img src="cid:x1" alt="bilde.jpg"></div>\r\n--r1\r\nContent-Type: image/jpeg; name="bilde.jpg"\r\nContent-ID: <x1>\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/4AAQ\r\n--r1--\r\n')
raw("two texts around a picture, as apple sends", "Se her:\n\nDen er knust.", 'Content-Type: multipart/mixed; boundary=Apple-Mail-1', b'--Apple-Mail-1\r\nContent-Type: text/plain; charset=us-ascii\r\nContent-Transfer-Encoding: 7bit\r\n\r\nSe her:\r\n\r\n--Apple-Mail-1\r\nContent-Type: image/jpeg; name=IMG_1.jpg\r\nContent-Disposition: inline; filename=IMG_1.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/4AAQ\r\n--Apple-Mail-1\r\nContent-Type: text/plain; charset=us-ascii\r\nContent-Transfer-Encoding: 7bit\r\n\r\n\r\nDen er knust.\r\n\r\nSendt fra min iPhone\r\n--Apple-Mail-1--\r\n')
raw("signed with s/mime", "Bekreftet", 'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary="s1"', b'--s1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBekreftet\r\n--s1\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=smime.p7s\r\n\r\nMIAGCSqGSIb3DQEHAqCAMIACAQExDTALBglghkgBZQMEAgEwgAYJ\r\n--s1--\r\n')
raw("clear-signed with pgp", "Ja takk", 'Content-Type: text/plain; charset=utf-8', b"-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nJa takk\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\niHUEARYKAB0WIQ\r\n=abcd\r\n-----END PGP SIGNATURE-----\r\n")
raw("a text file beside the answer", "Se vedlegg", 'Content-Type: multipart/mixed; boundary="m1"', b'--m1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSe vedlegg\r\n--m1\r\nContent-Type: text/plain; name="ordre.txt"\r\nContent-Disposition: attachment; filename="ordre.txt"\r\n\r\nNEI NEI\r\n--m1--\r\n')

# Quotes of text mails
Q = "> Hei Kari!\n> Svar JA eller NEI.\n"
text("thunderbird sv", "Nej tack!", f"Nej tack!\n\nDen 2025-11-20 kl. 10:12, skrev {SHOP}:\n{Q}")
text("thunderbird fi", "Sopii", f"Sopii\n\n{SHOP} kirjoitti 20.11.2025 klo 10.12:\n{Q}")
text("thunderbird fr", "Non", f"Non\n\nLe 20/11/2025 à 10:12, {SHOP} a écrit :\n{Q}")
text("thunderbird es", "Mañana", f"Mañana\n\nEl 20/11/2025 a las 10:12, {SHOP} escribió:\n{Q}")
text("thunderbird nl", "Ja", f"Ja\n\nOp 20-11-2025 om 10:12 schreef {SHOP}:\n{Q}")
text("k-9", "Am Freitag", f"Am Freitag\n\nAm 20. November 2025 10:12:13 MEZ schrieb {SHOP} <{AT}>:\n>Hallo Kari!\n>Ja?\n\n-- \nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.\n")
text("evolution", "Helst torsdag", f"Helst torsdag\n\nto., 20.11.2025 kl. 10.12 +0100, skrev {SHOP}:\n{Q}")
text("kmail, below", "Ja", f"torsdag 20. november 2025 10:12:13 CET skrev {SHOP}:\n{Q}\nJa\n")
text("claws", "No", f"On Thu, 20 Nov 2025 10:12:13 +0100\n{SHOP} <{AT}> wrote:\n\n> Yes?\n\nNo\n")
text("mutt", "Tuesday", f"On Thu, Nov 20, 2025 at 10:12:13AM +0100, {SHOP} wrote:\n> When?\n> \n\nTuesday\n\n-- \nkari\n")
text("gnus", "Sure.", f"{SHOP} <{AT}> writes:\n\n> Fine?\n\nSure.\n")
text("orange, text", "Je confirme", f'Je confirme\n\n\n> Message du 20/11/25 10:12\n> De : "{SHOP}" <{AT}>\n> A : kari@orange.example\n> Copie à : \n> Objet : Bestillingen din\n> \n> Non ?\n')
text("laposte", "C'est bon pour moi", f"C'est bon pour moi\n\n\n-------- Message d'origine --------\nDe: {SHOP} <{AT}>\nDate: jeu. 20 nov. 2025 10:12\nÀ: kari@laposte.example\nObjet: Bestillingen din\n\nNon ?\n")
text("web.de, text", "Nein danke", f"Nein danke\n\nGesendet: Donnerstag, 20. November 2025 um 10:12 Uhr\nVon: \"{SHOP}\" <{AT}>\nAn: kari@web.example\nBetreff: Bestillingen din\n\nJa?\n")
text("web.de app", "Passt", f"Passt\n\n-- \nDiese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.\n\nAm 20.11.25, 10:12 schrieb {SHOP} <{AT}>:\n\n> Ja?\n")
text("groupwise", "OK", f"OK\n\n>>> {SHOP} <{AT}> 20.11.2025 10:12 >>>\nHei! NEI?\n")
text("notes, text", "Ja, fredag", f"Ja, fredag\n\n\n\nFra:\t{SHOP} <{AT}>\nTil:\tkari@kunde.example\nDato:\t20-11-2025 10:12\nEmne:\tBestillingen din\n\n\n\nHei! NEI?\n")
text("owa text, nb", "Vi tar to", f"Vi tar to\n\n________________________________\nFra: {SHOP} <{AT}>\nSendt: torsdag 20. november 2025 10:12\nTil: kari@kunde.example <kari@kunde.example>\nEmne: Bestillingen din\n\nEn?\n")
text("outlook text, sv", "Ja det funkar", f"Ja det funkar\n\nFrån: {SHOP} [mailto:{AT}] \nSkickat: den 20 november 2025 10:12\nTill: kari@kunde.example\nÄmne: Bestillingen din\n\nNej?\n")
text("outlook old, da", "Nej tak", f"Nej tak\n\n-----Oprindelig meddelelse-----\nFra: {SHOP} [mailto:{AT}] \nSendt: 20. november 2025 10:12\nTil: kari@kunde.example\nEmne: Bestillingen din\n\nJA?\n")
text("wrapped over three lines", "Søndag", f"Søndag\n\nOn Thursday, November 20, 2025 at 10:12:13 AM\nGMT+1, Fjellbutikken Kundeservice og Nettbutikk\n<{AT}> wrote:\n\n{Q}")
text("attribution in two scripts", "はい", f"はい\n\n2025年11月20日(木) 10:12 {SHOP} <{AT}>:\n\n{Q}")
text("attribution in russian", "Да", f"Да\n\nчт, 20 нояб. 2025 г. в 10:12, {SHOP} <{AT}>:\n\n{Q}")
text("attribution in czech", "Ano", f"Ano\n\nčt 20. 11. 2025 v 10:12 odesílatel {SHOP} <{AT}> napsal:\n\n{Q}")
text("attribution in turkish", "Evet", f"Evet\n\n{SHOP} <{AT}>, 20 Kas 2025 Per, 10:12 tarihinde şunu yazdı:\n\n{Q}")
text("attribution in icelandic", "Já takk", f"Já takk\n\nfim., 20. nóv. 2025 kl. 10:12 skrifaði {SHOP} <{AT}>:\n\n{Q}")
text("attribution in estonian", "Jah", f"Jah\n\nKontakt {SHOP} (<{AT}>) kirjutas kuupäeval N, 20. november 2025 kell 10:12:\n\n{Q}")
text("quote under quote", "Da sier vi det.", f"Da sier vi det.\n\ntor. 20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:\n\n> Flott! Torsdag?\n>\n> ons. 19. nov. 2025 kl. 09:00 skrev Kari <kari@kunde.example>:\n>\n>> NEI\n>>\n>>> Hei\n")
text("between two quoted lines, no attribution", "Ja\n\nFredag", "> Vil du ha den?\n\nJa\n\n> Når?\n\nFredag\n")
text("answers on lines right beneath", "Ja\n\nTo\n\nMolde", "> 1. Levering?\nJa\n> 2. Hvor mange?\nTo\n> 3. Hvor?\nMolde\n")
text("quoted with bars", "Ja", f"Ja\n\n{SHOP} skrev:\n| Hei Kari!\n| NEI?\n")
text("our text without any mark", "Ja, det vil jeg.", "Ja, det vil jeg.\n\nHei Kari!\nVil du ha pakken levert på fredag? Svar JA eller NEI.\nHilsen Fjellbutikken\n")
CASES[-1].options["parent_text"] = "Hei Kari!\nVil du ha pakken levert på fredag? Svar JA eller NEI.\nHilsen Fjellbutikken"
text("our text without any mark, above", "Nei takk.", "Hei Kari!\nVil du ha pakken levert på fredag? Svar JA eller NEI.\nHilsen Fjellbutikken\n\nNei takk.\n")
CASES[-1].options["parent_text"] = "Hei Kari!\nVil du ha pakken levert på fredag? Svar JA eller NEI.\nHilsen Fjellbutikken"

# Signatures and footers
for number, (said, body) in enumerate((
    ("Ja", "Ja\nMvh Kari\n"),
    ("Nei", "Nei\n\nMvh\nKari Nordmann\nTlf 900 00 000\n"),
    ("Ja takk, kl 12.", "Ja takk, kl 12.\n\nHilsen Kari\n\nSendt fra Mail for Windows\n"),
    ("Ja tack", "Ja tack\n\nSkickat från Yahoo Mail för iPhone\n"),
    ("Ja tack", "Ja tack\n\n/Kari\n"),
    ("Onsdag", "Onsdag\n\nMed vänliga hälsningar\n\nKarin Svensson\nInköpare\n\nFöretaget AB\nStorgatan 1\n111 22 Stockholm\n08-123 45 67\n"),
    ("Ja", "Ja\n\nDbh\nMette\n"),
    ("Ja, gerne.", "Ja, gerne.\n\nLG Hans\n"),
    ("Ja, gerne.", "Ja, gerne.\n\nViele Grüße\nHans\n\nVon meinem Samsung Galaxy Smartphone gesendet.\n"),
    ("Oui", "Oui\n\nBien à vous,\nAnne\n\nEnvoyé depuis l'application Mail Orange\n"),
    ("Sí, gracias", "Sí, gracias\n\nSaludos,\nMaría\n\nObtener Outlook para Android\n"),
    ("Kyllä", "Kyllä\n\nYstävällisin terveisin,\nMatti Meikäläinen\n\nHanki Outlook for Android\n"),
    ("Nee", "Nee\n\nGroeten,\nJan\n\nVerzonden vanaf mijn Samsung-apparaat\n"),
    ("Yes, Friday", "Yes, Friday\n\nKind regards\n\nJohn Smith | Buyer | ACME Ltd\nT: +44 20 7946 0000 | M: +44 7700 900000\nwww.acme.example\n\nThis email and any attachments are confidential and intended solely for the addressee. If you have received this email in error please notify the sender and delete it.\nRegistered in England No 1234567.\n"),
    ("Ja, bekreftet.", "Ja, bekreftet.\n\nKari Nordmann\nDaglig leder\nFirma AS\nMob: +47 900 00 000\nkari@firma.example\nwww.firma.example\n"),
    ("Ok", "Ok\n\nSendt fra min Huawei-telefon\n"),
    ("Kan dere ringe meg? 900 00 000", "Kan dere ringe meg? 900 00 000\n\nKari\n"),
    ("Ja", "Ja\n\n--\nKari\n"),
    ("Nei takk", "Nei takk\n\n___________________\nKari Nordmann\nStorgata 1, 0155 Oslo\n"),
    ("Ja", "Ja\n\nVirusfri.www.avast.com\n"),
    ("Ja", "Ja\n\n<https://www.avast.com/sig-email?utm_medium=email>\nVirusfri.www.avast.com\n<#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2>\n"),
    ("Takk for rask levering! Ja, jeg er fornøyd.", "Takk for rask levering! Ja, jeg er fornøyd.\n\nBeste hilsen,\nKari 😊\n"),
    ("😀", "😀\n"),
    ("👍🏽", "👍🏽\n\nSent from my iPhone\n"),
    ("J", "J\n"),
    ("5", "5\n\nSendt fra min iPhone\n"),
    ("Ja", "Ja\n\nMiljøhensyn: Vennligst ikke skriv ut denne e-posten med mindre det er nødvendig.\n"),
    ("Hei,\n\nja jeg vil ha den.", "Hei,\n\nja jeg vil ha den.\n\nMed vennleg helsing\nOla\n"),
    ("Ta kontakt med Kari på lageret.\nHun vet svaret.", "Ta kontakt med Kari på lageret.\nHun vet svaret.\n"),
    ("Jeg fikk denne på SMS:\nHilsen Posten: Pakken er klar.\nStemmer det?", "Jeg fikk denne på SMS:\nHilsen Posten: Pakken er klar.\nStemmer det?\n"),
    ("Ordre 4711:\n- 2 kaffe\n- 1 te\n\nStemmer det?", "Ordre 4711:\n- 2 kaffe\n- 1 te\n\nStemmer det?\n"),
    ("Feilen er:\n\nTraceback (most recent call last):\n  File \"a.py\", line 1\nValueError: x", "Feilen er:\n\nTraceback (most recent call last):\n  File \"a.py\", line 1\nValueError: x\n"),
    ("Jeg sendte fra min iPhone i går, men det kom visst ikke fram. Ja takk.", "Jeg sendte fra min iPhone i går, men det kom visst ikke fram. Ja takk.\n"),
    ("På mandag skrev dere at den kom fredag.\nStemmer det?", "På mandag skrev dere at den kom fredag.\nStemmer det?\n"),
    ("Navn: Kari Nordmann\nAdresse: Storgata 1, 0155 Oslo\nTelefon: 900 00 000", "Navn: Kari Nordmann\nAdresse: Storgata 1, 0155 Oslo\nTelefon: 900 00 000\n"),
    ("Min adresse er\nKari Nordmann\nStorgata 1\n0155 Oslo", "Min adresse er\nKari Nordmann\nStorgata 1\n0155 Oslo\n"),
    ("kari.ny@kunde.example", "kari.ny@kunde.example\n"),
    ("900 00 000", "900 00 000\n\nMvh\nKari\n"),
    (">5 stk", ">5 stk\n"),
    ("Vi er flere her:\n> 10 voksne\n> 3 barn", "Vi er flere her:\n> 10 voksne\n> 3 barn\n"),
    ("--> ja", "--> ja\n"),
    ("P.S. Ja, jeg kommer.", "P.S. Ja, jeg kommer.\n"),
    ("Ja.\n\nPS! Har dere gaveinnpakning?", "Ja.\n\nMvh Kari\n\nPS! Har dere gaveinnpakning?\n"),
    ("Thanks for your message, I will get back to you tomorrow.", "Thanks for your message, I will get back to you tomorrow.\n"),
    ("Takk for meldingen! Jeg svarer dere i morgen når jeg har sjekket.", "Takk for meldingen! Jeg svarer dere i morgen når jeg har sjekket.\n\nKari\n"),
    ("Jeg er på ferie fram til mandag, kan dere levere tirsdag i stedet?", "Jeg er på ferie fram til mandag, kan dere levere tirsdag i stedet?\n"),
    ("Jag är bortrest till söndag så måndag passar bäst", "Jag är bortrest till söndag så måndag passar bäst\n"),
    ("Stopp", "Stopp\n\nSendt fra min iPhone\n"),
)):
    text(f"signature {number}: {said[:20]!r}", said, body)

text("only a quote", "", f"{SHOP} <{AT}> skrev 20.11.2025 10:12:\n\n{Q}")
text("only a footer and a quote", "", f"\n\nSendt fra min iPhone\n\n> 20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:\n> \n> JA eller NEI?\n")
text("only a signature", "", "\n-- \nKari Nordmann\nDaglig leder\n")
text("a new mail, the subject alone", "Når har dere åpent på lørdag?", "\n", subject="Når har dere åpent på lørdag?")
CASES[-1] = Case(CASES[-1].name, CASES[-1].raw.replace(b"In-Reply-To: <ut-1@butikk.example>\r\nReferences: <ut-1@butikk.example>\r\n", b""), CASES[-1].expected)
text("a forward with a comment", "Denne fikk jeg. Er den ekte?", "Denne fikk jeg. Er den ekte?\n\nMvh Kari\n\n---------- Videresendt melding ---------\nFra: Bankent <bank@svindel.example>\nDato: tor. 20. nov. 2025 kl. 10:12\nTil: kari@kunde.example\nEmne: Vinn\n\nJA, du har vunnet!\n", subject="Fwd: Vinn")
text("apple forward", "Hva er dette?", "Hva er dette?\n\nSendt fra min iPhone\n\nStart på videresendt melding:\n\n> Fra: Noen <noen@andre.example>\n> Dato: 20. november 2025 kl. 10:12:13 CET\n> Til: kari@kunde.example\n> Emne: Hei\n> \n> JA\n", subject="Vs: Hei")
text("answer above and below", "Hei!\n\nJa på begge.", f"Hei!\n\nDen 20.11.2025 10:12, skrev {SHOP}:\n> Kaffe?\n> Te?\n\nJa på begge.\n\nMvh\nKari\n")
text("x-auto-response-suppress alone", "Ja takk", "Ja takk\n", "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply\n", may_reply=False)
text("auto-submitted no", "Ja takk", "Ja takk\n", "Auto-Submitted: no\n")
text("precedence normal-ish", "Nei", "Nei\n", "Importance: normal\nX-Priority: 3\nPrecedence: normal\n")
CASES.append(Case("mbox from line, lone line feeds", (b"From kari@kunde.example Thu Nov 20 10:12:13 2025\n" + wire(ALL_MAIL.format(sender="Kari <kari@kunde.example>", subject="Re: x", bare="kari@kunde.example") + plain("Ja\n>From oss alle\n")).replace(b"\r\n", b"\n")), {"kind": "answer", "human": True}))
