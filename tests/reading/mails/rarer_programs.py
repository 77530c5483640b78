"""Answers again: names without a greeting, footers of many programs, rarer programs, odd structures, people like robots."""

import base64

from .written import Answers

# fmt: off
CASES = Answers()
text, page, both, raw = CASES.text, CASES.page, CASES.both, CASES.raw
SHOP = "Fjellbutikken"
AT = "svar+k7f3@butikk.example"


# Names without a greeting
text("name alone", "Ja takk", "Ja takk\n\nKari\n")
text("name and number", "Ja takk", "Ja takk\n\nKari Nordmann\n900 00 000\n")
text("name right below", "Ja takk, vi ses!", "Ja takk, vi ses!\nKari\n")
text("name, the sender has only an address", "Ja", "Ja\n\nKari\n", sender="kari.nordmann@kunde.example")
text("full name, the sender has only an address", "Ja", "Ja\n\nKari Nordmann\n", sender="kari.nordmann@kunde.example")
text("greeting in the same line, no stop", "Ja takk", "Ja takk mvh Kari\n")
text("greeting in the same line, smiling", "Ja takk 😊", "Ja takk 😊 Mvh Kari\n")
text("small letters", "ja takk", "ja takk hilsen kari\n")
text("slash in the same line", "Ja tack!", "Ja tack! /Anna\n", sender="Anna Ek <anna@kunde.example>")
text("hilsen, blank, contact", "Nei, dessverre", "Nei, dessverre\n\nHilsen\n\nKari Nordmann\nKari Nordmann Design ENK\nOrg.nr. 999 888 777 MVA\nInstagram: @karidesign\n")
text("title and company, no greeting", "Yes, go ahead", "Yes, go ahead\n\nJohn Smith\nHead of Purchasing\nACME Ltd\n+44 20 7946 0000\nacme.example\n", sender="John Smith <john@acme.example>")
text("thanks, comma, name", "The red one please.", "The red one please.\n\nThanks,\nJohn\n", sender="John Smith <john@acme.example>")
text("greeting in another language", "Ja takk, det høres bra ut", "Ja takk, det høres bra ut\n\nBest regards / Med vennlig hilsen\n\nKari Nordmann\nSenior Advisor\n")
text("legal notice de", "Ja, einverstanden.", "Ja, einverstanden.\n\nMit freundlichem Gruß\n\ni. A. Petra Schulz\nEinkauf\n\nMeier GmbH\nSitz der Gesellschaft: Berlin\nRegistergericht: AG Charlottenburg HRB 12345\nGeschäftsführer: Hans Meier\nUSt-IdNr.: DE123456789\n\nDiese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen.\n")
text("legal notice fr", "Oui c'est bon", "Oui c'est bon\n\nCordialement,\n\nAnne Dupont\n\nCe message et toutes les pièces jointes sont confidentiels et destinés exclusivement à leurs destinataires.\n")
text("legal notice sv", "Ja", "Ja\n\nMed vänlig hälsning\nKarin\n\nNär du kontaktar oss behandlar vi dina personuppgifter enligt GDPR. Läs mer på www.firma.example/gdpr\n")
text("a wish", "Ja takk.\n\nHa en fin dag!", "Ja takk.\n\nHa en fin dag!\n")
text("a wish and a name", "Ja takk.", "Ja takk.\n\nHa en fin dag!\n\nKari\n")
text("an answer that is a name", "Kari", "Kari\n")
text("an answer of two names", "Kari og Ola", "Kari og Ola\n\nMvh Kari\n")
text("an answer ending in a name", "Gi pakken til naboen\nOla Hansen", "Gi pakken til naboen\nOla Hansen\n")
text("underlined heading", "Feil vare\n---------\nJeg fikk te.", "Feil vare\n---------\nJeg fikk te.\n")

# Footers
for number, footer in enumerate((
    "Skickat från Outlook för Android", "Sendt fra Outlook til Android", "Sendt fra min Samsung Galaxy-smartphone.", "Sent from Yahoo Mail for iPhone",
    "Sendt fra Yahoo Mail på iPhone", "Enviado desde Yahoo Mail para iPhone", "Envoyé depuis Yahoo Mail pour iPhone", "Von Yahoo Mail auf Android gesendet",
    "Gesendet von Outlook für Android", "Verzonden met Outlook voor Android", "Envoyé à partir de Outlook pour Android", "Lähetetty Outlook for Androidista",
    "Lähetetty Samsung Galaxy -älypuhelimesta", "Inviato da iPhone", "Sendt fra min iPhone 15 Pro", "Sent from my T-Mobile 5G Device", "Get BlueMail for Android",
    "Sent from Proton Mail Android", "Sendt fra Proton Mail mobil", "Sent with Shortwave", "Sent via Superhuman", "Sent from Gmail Mobile", "Skickades från E-post för Windows",
    "Sendt fra E-post for Windows", "Sendt fra Mail til Windows", "Lähetetty Windowsin Sähköpostista", "Gesendet von Mail für Windows", "Envoyé à partir de Courrier pour Windows",
    "Verzonden vanuit Mail voor Windows", "Enviado desde Correo para Windows", "Sendt fra min mobil", "Skickat från min mobil, ursäkta eventuella stavfel", "Sent from mobile - please excuse brevity",
    "Skrevet på mobil, beklager skrivefeil", "Enviado do meu iPhone", "Odesláno z iPhonu", "Wysłane z iPhone'a", "Отправлено с iPhone", "Saatetud minu iPhone'ist", "Sent from my MetroPCS 4G LTE Android device",
    "Sendt fra min Huawei-mobil", "Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.", "Gesendet mit der Telekom Mail App", "Envoyé depuis mon téléphone Orange", "Sent from Outlook Mobile",
    "Sent from my iPhone using Mail", "Sendt fra Spark", "Sent from Mailspring", "Sendt fra min iPad mini", "Verstuurd vanaf mijn iPad", "Sendt via Telenor",
)):
    text(f"footer {number}: {footer}", "Ja, kl. 12", f"Ja, kl. 12\n\n{footer}\n")

# Programs again
Q = "> Hei Kari!\n> Svar JA eller NEI.\n"
for name, attribution in (
    ("sogo", f"Torsdag, november 20, 2025 10:12 CET, skrev {SHOP} <{AT}>:"),
    ("horde de", f"Zitat von {SHOP} <{AT}>:"),
    ("squirrelmail", f"On Thu, November 20, 2025 10:12 am, {SHOP} wrote:"),
    ("rainloop", f'20. november 2025 10:12, "{SHOP}" <{AT}> skrev:'),
    ("nextcloud", f'"{SHOP}" <{AT}> – 20. november 2025 10:12'),
    ("roundcube nl", f"{SHOP} schreef op 2025-11-20 10:12:"),
    ("roundcube fi", f"{SHOP} kirjoitti 2025-11-20 10:12:"),
    ("roundcube da", f"Den 2025-11-20 10:12, skrev {SHOP}:"),
    ("hey", f"On November 20, 2025, {SHOP} <{AT}> wrote:"),
    ("canary", f"On Thursday, Nov 20, 2025 at 10:12 AM, {SHOP} <<{AT}>> wrote:"),
    ("newton", f"On Thu, Nov 20, 2025 at 10:12 am, <{AT}> wrote:"),
    ("aqua mail", f"On 20 November 2025 10:12:13 {SHOP} <{AT}> wrote:"),
    ("mymail", f"Thursday, 20 November 2025, 10:12 +0100 from {AT}  <{AT}>:"),
    ("fairemail", f"Nov 20, 2025 10:12:13 AM {SHOP} <{AT}>:"),
    ("wp", f"Dnia 20 listopada 2025 10:12 {SHOP} <{AT}> napisał(a):"),
    ("libero", f"Il 20/11/2025 10:12 CET {SHOP} <{AT}> ha scritto:"),
    ("xfinity", f"On 11/20/2025 10:12 AM CET {SHOP} <{AT}> wrote:"),
    ("front", f"On November 20, 2025 at 10:12 AM GMT+1 {AT} wrote:"),
    ("outlook for mac", f'On 20.11.2025, 10:12, "{SHOP}" <{AT}> wrote:'),
    ("apple nb, long", f"Den 20. november 2025 kl. 10:12:13 CET skrev {SHOP} <{AT}>:"),
    ("apple sv", f"20 november 2025 kl. 10:12 skrev {SHOP} <{AT}>:"),
    ("on behalf", f"On Thu, Nov 20, 2025 at 10:12 AM {SHOP} via Nettbutikk <\n{AT}> wrote:"),
    ("hungarian", f"{SHOP} <{AT}> ezt írta (időpont: 2025. nov. 20., Cs, 10:12):"),
    ("korean", f"2025년 11월 20일 (목) 오전 10:12, {SHOP} <{AT}>님이 작성:"),
    ("chinese", f"{SHOP} <{AT}> 于2025年11月20日周四 10:12写道："),
    ("ukrainian", f"чт, 20 лист. 2025 р. о 10:12 {SHOP} <{AT}> пише:"),
    ("latvian", f"Ceturtd., 2025. g. 20. nov., plkst. 10:12 — lietotājs {SHOP} (<{AT}>) rakstīja:"),
    ("lithuanian", f"2025-11-20, kt, 10:12 {SHOP} <{AT}> rašė:"),
    ("greek", f"Στις Πέμ 20 Νοε 2025 στις 10:12 π.μ., ο/η {SHOP} <{AT}> έγραψε:"),
    ("romanian", f"În joi, 20 nov. 2025 la 10:12, {SHOP} <{AT}> a scris:"),
):
    text(f"quote: {name}", "Nei, ikke i dag", f"Nei, ikke i dag\n\n{attribution}\n\n{Q}")
for name, block in (
    ("starred", f"*Fra:* {SHOP} <{AT}>\n*Sendt:* torsdag 20. november 2025 10:12\n*Til:* kari@kunde.example\n*Emne:* Bestillingen din"),
    ("seznam", f"---------- Původní e-mail ----------\nOd: {SHOP} <{AT}>\nKomu: kari@kunde.example\nDatum: 20. 11. 2025 10:12:13\nPředmět: Bestillingen din"),
    ("zimbra de", f"----- Ursprüngliche Mail -----\nVon: \"{SHOP}\" <{AT}>\nAn: kari@kunde.example\nGesendet: Donnerstag, 20. November 2025 10:12:13\nBetreff: Bestillingen din"),
    ("zimbra fr", f"De: \"{SHOP}\" <{AT}>\nÀ: kari@kunde.example\nEnvoyé: Jeudi 20 Novembre 2025 10:12:13\nObjet: Bestillingen din"),
    ("outlook it", f"Da: {SHOP} <{AT}>\nInviato: giovedì 20 novembre 2025 10:12\nA: kari@kunde.example\nOggetto: Bestillingen din"),
    ("outlook pl", f"Od: {SHOP} <{AT}>\nWysłano: czwartek, 20 listopada 2025 10:12\nDo: kari@kunde.example\nTemat: Bestillingen din"),
    ("outlook pt", f"De: {SHOP} <{AT}>\nEnviada em: quinta-feira, 20 de novembro de 2025 10:12\nPara: kari@kunde.example\nAssunto: Bestillingen din"),
    ("em client, no colons", f"------ Original Message ------\nFrom \"{SHOP}\" <{AT}>\nTo kari@kunde.example\nDate 20.11.2025 10:12:13\nSubject Bestillingen din"),
    ("sfr", f"========================================\n Message du : 20/11/2025 10:12\n De : \"{SHOP}\" <{AT}>\n A : \"kari\" <kari@kunde.example>\n Copie à : \n Sujet : Bestillingen din"),
    ("huawei", f"-------- Originalmelding --------\nEmne: Bestillingen din\nFra: {SHOP} <{AT}>\nTil: kari@kunde.example\nKopi:"),
    ("outlook web, blank lines between", f"Fra: {SHOP} <{AT}>\n\nSendt: torsdag 20. november 2025 10:12\n\nTil: kari@kunde.example\n\nEmne: Bestillingen din"),
    ("indented", f"\tFra: {SHOP} [mailto:{AT}]\n\tSendt: 20. november 2025 10:12\n\tTil: kari@kunde.example\n\tEmne: Bestillingen din"),
    ("windows mail fi", f"Lähettäjä: {SHOP}\nLähetetty: torstai 20. marraskuuta 2025 10.12\nVastaanottaja: kari@kunde.example\nAihe: Bestillingen din"),
    ("notes de", f"Von:\t{SHOP} <{AT}>\nAn:\tkari@kunde.example, \nDatum:\t20.11.2025 10:12\nBetreff:\tBestillingen din"),
):
    text(f"block: {name}", "Helst mandag", f"Helst mandag\n\n{block}\n\nHei! Fredag? JA eller NEI?\n")

page("a quote with no mark of its program", "Ja, gjerne", f"<div>Ja, gjerne</div><br><div>Den tor. 20. nov. 2025 kl. 10:12 skrev {SHOP} &lt;{AT}&gt;:</div><div style='margin-left:10px;border-left:1px solid #ccc;padding-left:8px'>NEI?</div>")
page("upper case, unclosed", "Ja", f"<HTML><BODY><P>Ja<P>Mvh Kari<HR><P><B>Fra:</B> {SHOP} &lt;{AT}&gt;<BR><B>Sendt:</B> 20. november 2025 10:12<BR><B>Til:</B> Kari<BR><B>Emne:</B> x<P>NEI?")
page("everything in one table", "Ja, to stykker", f"<table width=100%><tr><td>Ja, to stykker</td></tr><tr><td><hr>Fra: {SHOP} &lt;{AT}&gt;<br>Sendt: 20. november 2025 10:12<br>Til: Kari<br>Emne: x<br><br>En?</td></tr></table>")
page("conditional comments", "Ok", "<!--[if mso]><p>NEI</p><![endif]--><p>Ok</p><![if !mso]><![endif]>")
page("soft hyphens and joiners", "Kaffebønner", "<p>Kaffe&shy;bønner&#8203;</p>")
page("a signature table in outlook", "Det går fint.", "<div class=WordSection1><p class=MsoNormal>Det går fint.</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Vennlig hilsen</p><table><tr><td><img src='cid:logo'></td><td><p class=MsoNormal><b>Kari Nordmann</b></p><p class=MsoNormal>Innkjøper</p><p class=MsoNormal>+47 900 00 000</p></td></tr></table></div>")
page("gmail signature without the mark above", "Ja", '<div dir="ltr">Ja<div><br clear="all"></div><div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Kari Nordmann<div>Daglig leder</div></div></div></div></div>')
page("apple, an answer below the quote", "Nei, tirsdag", '<html><body dir="auto"><blockquote type="cite"><div dir="ltr">20. nov. 2025 kl. 10:12 skrev Fjellbutikken:<br>Passer mandag?</div></blockquote><div dir="ltr">Nei, tirsdag</div><div dir="ltr">Sendt fra min iPhone</div></body></html>')
page("owa, inline in a blockquote of its own", "Ja", '<div class="elementToProof">Ja</div><blockquote style="border-left: 3px solid rgb(200, 200, 200); padding-left: 1ex; margin-left: 0.8ex;"><div>NEI?</div></blockquote>')
page("an indented own paragraph", "Adressen er:\nStorgata 1\n0155 Oslo", '<div>Adressen er:</div><blockquote style="margin: 0 0 0 40px; border: none; padding: 0px;"><div>Storgata 1</div><div>0155 Oslo</div></blockquote>')
page("strikethrough", "Ja", "<p>Ja</p>")
page("avast's table", "Ja takk", '<div>Ja takk</div><div id="DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2"><br><table style="border-top: 1px solid #D3D4DE;"><tr><td><a href="https://www.avast.com/sig-email"><img src="https://s-install.avcdn.net/x.gif"></a></td><td>Virusfri.<a href="https://www.avast.com/sig-email">www.avast.com</a></td></tr></table></div>')
both("empty text beside a full page", "Nei takk", "\n\n", "<div>Nei takk</div>")
both("text that only points to the page", "Ja, på fredag", "Din e-postklient støtter ikke HTML. Vennligst vis meldingen i en nettleser.", "<div>Ja, på fredag</div>")
raw("page before text", "Ja", 'Content-Type: multipart/alternative; boundary="a1"', b"--a1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Ja</p>\r\n--a1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nJa\r\n--a1--\r\n")
raw("mixed, related, alternative", "Se bildet", 'Content-Type: multipart/mixed; boundary="a1"', b'--a1\r\nContent-Type: multipart/related; boundary="a2"\r\n\r\n--a2\r\nContent-Type: multipart/alternative; boundary="a3"\r\n\r\n--a3\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSe bildet\r\n\r\n[cid:image001.png@01DB]\r\n--a3\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Se bildet</p><img src="cid:image001.png@01DB">\r\n--a3--\r\n--a2\r\nContent-Type: image/png\r\nContent-ID: <image001.png@01DB>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0=\r\n--a2--\r\n--a1\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBE\r\n--a1--\r\n')
raw("our mail attached", "Gjelder vedlagte. Ja takk.", 'Content-Type: multipart/mixed; boundary="a1"', b'--a1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGjelder vedlagte. Ja takk.\r\n--a1\r\nContent-Type: message/rfc822\r\n\r\nFrom: svar+k7f3@butikk.example\r\nSubject: x\r\n\r\nNEI\r\n--a1--\r\n')
raw("a virus scanner's footer part", "Ja", 'Content-Type: multipart/mixed; boundary="a1"', b'--a1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nJa\r\n--a1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: inline\r\n\r\n-- \r\nDenne e-posten er kontrollert for virus av Avast.\r\nwww.avast.com\r\n--a1--\r\n')
raw("a page called text", "Ja", 'Content-Type: text/plain; charset=utf-8', b"<html><body><div>Ja</div><br></body></html>\r\n")
raw("encoding '8-bit'", "Blåbær", 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8-bit', "Blåbær\r\n".encode())
raw("two charsets", "Blåbær", 'Content-Type: text/plain; charset=utf-8; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit', "Blåbær\r\n".encode())
raw("content type without a subtype", "Ja", 'Content-Type: text', b"Ja\r\n")
raw("broken base64", "Ja takk, det er fin", 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64', base64.b64encode(b"Ja takk, det er fint")[:-2] + b"\r\n")
raw("mojibake is left alone", "Ã¸", 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit', "Ã¸\r\n".encode())
raw("windows-1252 in quoted-printable, apostrophe", "Det er ’greit’ – ja", 'Content-Type: text/plain; charset="Windows-1252"\nContent-Transfer-Encoding: quoted-printable', b"Det er =92greit=92 =96 ja\r\n")
raw("iso-2022-jp", "はい", 'Content-Type: text/plain; charset=ISO-2022-JP\nContent-Transfer-Encoding: 7bit', "はい\r\n".encode("iso-2022-jp"))
raw("charset cp-850 by another name", "Blåbær", 'Content-Type: text/plain; charset=ibm850\nContent-Transfer-Encoding: 8bit', "Blåbær\r\n".encode("cp850"))
raw("page with its own charset", "Blåbær", 'Content-Type: text/html', '<html><head><meta charset="iso-8859-1"></head><body>Blåbær</body></html>'.encode("iso-8859-1"))
raw("utf-8 with a mark in front", "Ja", 'Content-Type: text/plain; charset=utf-8', b"\xef\xbb\xbfJa\r\n")
raw("flowed, quoted", "Ja, det kan vi gjøre, men bare dersom dere kommer etter klokken fire på ettermiddagen.", 'Content-Type: text/plain; charset=utf-8; format=flowed', "Ja, det kan vi gjøre, men bare dersom dere kommer etter klokken fire \r\npå ettermiddagen.\r\n\r\nOn 20/11/2025 10:12, Fjellbutikken wrote:\r\n> Dette er en lang linje som brytes \r\n> over flere.\r\n".encode())

# People who sound like robots, and their fields
for number, said in enumerate((
    "Thanks for your email. I received your package yesterday, all good.",
    "Takk for meldingen. Vi har mottatt varen i dag.",
    "Tack för ert mejl! Vi har fått paketet nu.",
    "Takk for svar. Saksnummeret mitt er 4711.",
    "Jeg er ute av kontoret i morgen, så lever fredag.",
    "Jeg er på ferie til 12. august. Kan ikke hente før da.",
    "Jeg har sluttet med kaffe.",
    "Kontoret er stengt i morgen, lever på lørdag.",
    "Jeg fikk beskjed om at denne meldingen kan ikke besvares. Stemmer det?",
    "I'm away until Monday. Can you leave it with the neighbour?",
    "Ich bin bis Freitag im Urlaub, bitte erst danach liefern.",
    "Olen lomalla ensi viikon, joten toimitus vasta sen jälkeen kiitos.",
    "Hei! Takk for hyggelig mail. Jeg kommer tilbake til dere på mandag.",
    "Tack för ditt mejl, jag återkommer imorgon.",
    "Danke für die Nachricht, ich melde mich morgen.",
    "Merci pour votre message, je vous réponds demain.",
    "Hi, thanks for getting back to me. I have received the invoice and will pay on Friday.",
    "Mange takk for rask respons! Svarer mer utfyllende i kveld.",
    "Er dette et automatisk svar?",
    "Stopp automatiske meldinger, takk.",
    "Unsubscribe",
    "Vennligst ikke svar på denne, jeg har allerede fått hjelp.",
    "Jag är sjukskriven, kan ni skicka den hem istället?",
    "I no longer work at ACME but I still want the coffee. New address: john@new.example",
)):
    text(f"a person {number}", said, said + "\n")
text("answers a vacation note", "Ok, da venter vi.", f"Ok, da venter vi.\n\nOn Thu, 20 Nov 2025 at 10:12, {SHOP} <{AT}> wrote:\n> I am out of the office until Monday.\n> For urgent matters contact per@butikk.example\n", subject="Re: Automatic reply: Order")
text("from info@", "Ja", "Ja\n", sender="Kafé Solsikken <info@solsikken.example>")
text("from support@, a person", "Ja, vi tar den.", "Ja, vi tar den.\n\nMvh\nPer i Support\n", sender="Per <support@kunde.example>")
text("from a relay of apple", "Ja", "Ja\n", sender="Kari <x7f9abc@privaterelay.appleid.example>")
text("x-autoreply: no", "Ja", "Ja\n", "X-Autoreply: no\nX-Spam-Flag: NO\n")
text("suppresses receipts only", "Ja", "Ja\n", "X-Auto-Response-Suppress: DR, NRN, RN\n")
text("exchange's usual fields", "Ja", "Ja\n", "Thread-Topic: Bestillingen\nThread-Index: AQHb\nX-MS-Has-Attach: \nX-MS-TNEF-Correlator: \nX-Originating-IP: [10.0.0.1]\nX-MS-Exchange-Organization-SCL: -1\nX-MS-Exchange-Transport-CrossTenantHeadersStamped: DB1\n")
text("feedback-id on a reply by gmail", "Ja", "Ja\n", "X-Google-Smtp-Source: AGHT\nX-Gm-Message-State: AOJu\nX-Gm-Gg: ASbG\n")
text("list-unsubscribe added by a company's gateway", "Ja", "Ja\n", "X-Proofpoint-GUID: x\nX-Mimecast-MFC-PROC-ID: y\nX-MC-Unique: z\n")
