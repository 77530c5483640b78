"""Answers a third time: quotes without marks, answers in colour, pastes, forwards, closings of every kind, hostile pages."""

from .written import Answers

# fmt: off
CASES = Answers()
text, page, both = CASES.text, CASES.page, CASES.both
SHOP = "Fjellbutikken"
AT = "svar+k7f3@butikk.example"
Q = "> Hei Kari!\n> Svar JA eller NEI.\n"


UNMARKED = "Hei Kari!\nVil du ha pakken levert fredag?\nSvar JA eller NEI.\n"
text("no marks, gmail's words", "Ja", f"Ja\n\ntor. 20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:\n\n{UNMARKED}")
text("no marks, thunderbird's words", "Ja", f"Ja\n\nDen 20.11.2025 10:12, skrev {SHOP}:\n{UNMARKED}")
text("no marks, apple's words in swedish", "Nej", f"Nej\n\n20 nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:\n\n{UNMARKED}")
text("no marks, english, broken in the address", "Ja", f"Ja\n\nOn Thu, Nov 20, 2025 at 10:12 AM {SHOP} <svar+\nk7f3@butikk.example> wrote:\n\n{UNMARKED}")
text("no marks, german, three lines", "Nein", f"Nein\n\nAm Donnerstag, 20. November 2025 um\n10:12:13 MEZ hat {SHOP} <{AT}>\nFolgendes geschrieben:\n\n{UNMARKED}")
text("yahoo es", "No", f"No\n\n    En jueves, 20 de noviembre de 2025, 10:12:13 CET, {SHOP} <{AT}> escribió:  \n \n {UNMARKED}")
text("yahoo fr", "Oui", f"Oui\n\n    Le jeudi 20 novembre 2025 à 10:12:13 UTC+1, {SHOP} <{AT}> a écrit :  \n \n {UNMARKED}")
text("yahoo de", "Ja", f"Ja\n\n    Am Donnerstag, 20. November 2025 um 10:12:13 MEZ hat {SHOP} <{AT}> Folgendes geschrieben:  \n \n {UNMARKED}")
text("yahoo fi", "Kyllä", f"Kyllä\n\n    torstai 20. marraskuuta 2025 klo 10.12.13 UTC+2 {SHOP} <{AT}> kirjoitti:  \n \n {UNMARKED}")
text("iphone, the attribution quoted over two lines", "Ja", f"Ja\n\nSendt fra min iPhone\n\n> Den 20. nov. 2025 kl. 10:12 skrev {SHOP}\n> <{AT}>:\n> \n{Q}")
text("samsung in text", "Ja", f"Ja\n\n\nSendt fra min Galaxy\n\n\n-------- Opprinnelig melding --------\nFra: {SHOP} <{AT}> \nDato: 20.11.2025  10:12  (GMT+01:00) \nTil: kari@kunde.example \nEmne: Bestillingen din \n\n{UNMARKED}")
text("outlook for ios in text", "Ja", f"Ja\n\nHent Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFra: {SHOP} <{AT}>\nSendt: Thursday, November 20, 2025 10:12:13 AM\nTil: kari@kunde.example <kari@kunde.example>\nEmne: Bestillingen din\n\n{UNMARKED}")
text("block with a copy and importance", "Ja", f"Ja\n\nFra: {SHOP} <{AT}>\nSendt: torsdag 20. november 2025 10:12\nTil: kari@kunde.example\nKopi: per@kunde.example; pal@kunde.example\nEmne: Bestillingen din\nViktighet: Høy\n\n{UNMARKED}")
text("a long thread of blocks", "Da sier vi mandag.", f"Da sier vi mandag.\n\nFra: {SHOP} <{AT}>\nSendt: torsdag 20. november 2025 10:12\nTil: kari@kunde.example\nEmne: SV: Bestillingen\n\nMandag?\n\nFra: Kari <kari@kunde.example>\nSendt: onsdag 19. november 2025 09:00\nTil: {SHOP}\nEmne: SV: Bestillingen\n\nNEI\n")
text("forward without a word", "", f"\n---------- Forwarded message ---------\nFrom: {SHOP} <{AT}>\nDate: Thu, 20 Nov 2025 at 10:12\nSubject: Bestillingen din\nTo: <kari@kunde.example>\n\n{UNMARKED}", subject="Fwd: Bestillingen din")
text("only the quote of an iphone", "", f"\n\n\n> 20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:\n> \n> Hei Kari!\n> Vil du ha pakken?\n> Svar JA eller NEI.\n> Hilsen oss\n")
text("pasted our words by hand", "Dere skrev «Svar JA eller NEI», men jeg vet ikke ennå.", "Dere skrev «Svar JA eller NEI», men jeg vet ikke ennå.\n")
text("numbers as answers", "1. Ja\n2. Nei\n3. Molde", "1. Ja\n2. Nei\n3. Molde\n\nMvh\nKari\n")
text("pasted sms", "Fikk denne:\n\nPosten: Pakken din er klar. Svar JA for levering.\n\nEr den fra dere?", "Fikk denne:\n\nPosten: Pakken din er klar. Svar JA for levering.\n\nEr den fra dere?\n\nKari\n")
text("pasted order lines", "Dette bestilte jeg:\n\nKaffe 250 g   2 stk   198,00\nTe 100 g      1 stk    89,00\n\nTeen mangler.", "Dette bestilte jeg:\n\nKaffe 250 g   2 stk   198,00\nTe 100 g      1 stk    89,00\n\nTeen mangler.\n")
text("pasted tracking", "Sporing: 370123456789012345\nhttps://sporing.example/?q=370123456789012345\n\nHar ikke kommet!", "Sporing: 370123456789012345\nhttps://sporing.example/?q=370123456789012345\n\nHar ikke kommet!\n")
text("a link alone", "https://butikk.example/vare/12", "https://butikk.example/vare/12\n\nSendt fra min iPhone\n")
text("an amount", "1 250,50 kr", "1 250,50 kr\n")
text("a time", "kl 14:30", "kl 14:30\n")
text("a date", "20.11.2025", "20.11.2025\n")
text("a date with a colon", "20. november:\nDa er jeg hjemme.", "20. november:\nDa er jeg hjemme.\n")
text("an address with a code", "Storgata 1, 0155 Oslo", "Storgata 1, 0155 Oslo\n")
text("shouting", "JA!!!!!", "JA!!!!!\n")
text("a question mark", "?", "?\n")
text("dots", "Ja...", "Ja...\n")
text("one letter and a footer", "B", "B\n\nGet Outlook for iOS\n")
text("a star rating", "★★★★☆", "★★★★☆\n")
text("greeting first", "Hei Fjellbutikken!\n\nJa, gjerne.", "Hei Fjellbutikken!\n\nJa, gjerne.\n\nVennlig hilsen\nKari\n")
for number, (said, closing) in enumerate((
    ("Ja", "Vennlig hilsen Kari Nordmann, tlf. 900 00 000"), ("Ja", "Hilsen fra Kari og Per"), ("Ja", "Klem fra mormor"), ("Ja", "Hälsningar från Anna"), ("Ja", "V.h. Karen"), ("Ja", "Dbh. Mette"),
    ("Ja", "De bedste hilsner\nMette"), ("Ja", "Bästa hälsningar,\nAnna"), ("Ja", "Mvh\nK"), ("Ja", "mvh k"), ("Ja", "- Kari"), ("Ja", "Kari N."), ("Ja", "Med venleg helsing\nOla Nordmann\nRektor"),
    ("Ja", "Mange hilsener\nKari"), ("Ja", "Med beste hilsen\nKari Nordmann\n_______________\nFirma AS\nPostboks 1\n0101 Oslo"), ("Ja", "Regards,\nKari"), ("Ja", "Many thanks,\nKari"), ("Ja", "Cheers,\nKari x"),
    ("Ja", "XOXO\nKari"), ("Ja", "Bien cordialement\nAnne Dupont"), ("Ja", "Un abrazo\nMaría"), ("Ja", "Muchas gracias y un saludo\nMaría"), ("Ja", "Herzliche Grüße aus Wien\nHans"), ("Ja", "Gruss\nHans"), ("Ja", "Liebe Grüße 🌸\nPetra"),
    ("Ja", "Hartelijke groet\nJan"), ("Ja", "Terveisin Aino"), ("Ja", "Yt. Matti"), ("Ja", "T. Matti"), ("Ja", "Ystävällisin terveisin / Best regards\nMatti Virtanen\nNokia Oyj"), ("Ja", "God helg!\nKari"), ("Ja", "Ha en strålende dag!\nKari"),
    ("Ja", "Trevlig helg!\n/Anna"), ("Ja", "Allt gott\nAnna"), ("Ja", "Vänliga hälsningar\n\nAnna Ek\nVD\n\nFöretaget AB | Storgatan 1 | 111 22 Stockholm\nFölj oss på Facebook | Instagram"),
    ("Ja", "Vennlig hilsen\n\n\nKari Nordmann\n\n[cid:image001.png@01DB3C4D.5E6F7A80]\n\nMobil: 900 00 000"), ("Ja", "Vennlig hilsen / Kind regards\nKari"), ("Ja", "Mvh. Kari, 3. etg."), ("Ja", "Mvh Kari & Co"), ("Ja", "Hilsen\nKari (mamma til Ola)"),
)):
    text(f"closing {number}: {closing[:24]!r}", said, f"{said}\n\n{closing}\n")
for number, notice in enumerate((
    "Denne e-posten og eventuelle vedlegg er kun ment for mottakeren.", "CONFIDENTIALITY NOTICE: This message is for the named person only.", "Detta e-postmeddelande kan innehålla konfidentiell information.",
    "Tämä viesti on luottamuksellinen.", "Vær vennlig å tenke på miljøet før du skriver ut denne e-posten.", "Der Inhalt dieser E-Mail ist vertraulich und ausschließlich für den bezeichneten Adressaten bestimmt.",
    "Les vår personvernerklæring her: https://firma.example/personvern", "Please think of the environment before printing this email.", "This message has been scanned for viruses and dangerous content by MailScanner.", "Informasjonen i denne e-posten kan være taushetsbelagt.",
    "Pensez à l'environnement avant d'imprimer ce message.", "De informatie in dit e-mailbericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.", "La información contenida en este correo es confidencial.", "Ce message est confidentiel. Toute publication est interdite.",
    "IMPORTANT: The contents of this email and any attachments are confidential.", "Før du udskriver denne mail, så tænk på miljøet.", "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail drucken.",
)):
    text(f"notice {number}: {notice[:24]!r}", "Ja, det er i orden.", f"Ja, det er i orden.\n\n{notice}\n")

page("answers in colour", "Hei, se svarene mine i rødt under.\n\nJa takk\nMandag", f'<div class=WordSection1><p class=MsoNormal>Hei, se svarene mine i rødt under.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class=MsoNormal><b>Fra:</b> {SHOP} &lt;{AT}&gt;<br><b>Sendt:</b> torsdag 20. november 2025 10:12<br><b>Til:</b> kari@kunde.example<br><b>Emne:</b> x</p></div><p class=MsoNormal>Vil du ha levering?</p><p class=MsoNormal><span style="color:red">Ja takk</span></p><p class=MsoNormal>Når?</p><p class=MsoNormal><span style="color:#C00000">Mandag</span></p></div>')
page("owa emoji picture", "👍", '<div class="elementToProof"><img class="emoji" alt="👍" src="data:image/png;base64,iVBOR" style="width:16px">​</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg">Fra: x</div>NEI')
page("old yahoo", "Ja", f'<html><body><div style="color:#000"><div>Ja</div><div><br></div> <hr size="1"> <div dir="ltr"> <font face="Arial" size="2"> <b><span style="font-weight:bold;">From:</span></b> {SHOP} &lt;{AT}&gt;<br> <b><span style="font-weight: bold;">To:</span></b> kari@kunde.example <br> <b><span style="font-weight: bold;">Sent:</span></b> Thursday, November 20, 2025 10:12 AM<br> <b><span style="font-weight: bold;">Subject:</span></b> x<br> </font> </div> <div>NEI?</div></div></body></html>')
page("hidden in white", "Ja", '<p>Ja</p><p style="display : none !important">NEI</p>')
page("a comment that never ends", "Ja", "<p>Ja</p><!-- NEI <p>NEI</p>")
page("a bare less-than", "Jeg vil ha <3 stykker", "<p>Jeg vil ha <3 stykker</p>")
page("a heart", "Ja <3", "<div>Ja &lt;3</div>")
page("script and style", "Ja", "<style>p{}</style><script>document.write('NEI')</script><p>Ja</p>")
page("pre", "Ja\nto linjer", "<pre>Ja\nto linjer</pre>")
page("list", "- Ja\n- Nei", "<ul><li>Ja</li><li>Nei</li></ul>")
page("no break spaces", "Ja takk", "<div>Ja&nbsp;takk</div>")
page("nested gmail quotes", "Ok", '<div dir="ltr">Ok</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">tor. 20. nov. 2025 kl. 10:12 skrev x &lt;<a href="mailto:a@b.example">a@b.example</a>&gt;:<br></div><blockquote class="gmail_quote"><div>NEI?<div class="gmail_quote"><div class="gmail_attr">ons.</div><blockquote class="gmail_quote">JA?</blockquote></div></div></blockquote></div>')
page("x_ prefixed by owa", "Nei", f'<div>Nei</div><div id="x_appendonsend"></div><hr style="display:inline-block; width:98%" tabindex="-1"><div id="x_divRplyFwdMsg"><b>Fra:</b> {SHOP}</div><div>JA?</div>')
page("apple on a mac, top", "Ja, det er greit", f'<html><body style="overflow-wrap: break-word;">Ja, det er greit<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>20. nov. 2025 kl. 10:12 skrev {SHOP} &lt;{AT}&gt;:</div><br class="Apple-interchange-newline"><div>NEI?</div></blockquote></div><br></body></html>')
page("missive", "Ja", f'<div>Ja</div><div class="missive_quote">On November 20, 2025 at 10:12 AM, {SHOP} &lt;{AT}&gt; wrote:<br><blockquote>NEI?</blockquote></div>')
page("hey", "Ja", f'<div class="trix-content">Ja</div><br><details open="open"><summary>On November 20, 2025, {SHOP} &lt;{AT}&gt; wrote:</summary><blockquote>NEI?</blockquote></details>')
page("superhuman", "Ja", f'<div>Ja</div><br><div class="gmail_signature">Sent via <a href="https://sprh.mn">Superhuman</a></div><br><div class="gmail_quote">On Thu, Nov 20, 2025 at 10:12 AM, {SHOP} <span dir="ltr">&lt;<a href="mailto:{AT}">{AT}</a>&gt;</span> wrote:<br><blockquote class="gmail_quote sh-color-black">NEI?</blockquote></div>')
page("bluemail", "Ja", f'<div dir="auto">Ja<br><br></div><div class="bluemail_signature">Get <a href="https://bluemail.me">BlueMail for Android</a></div><div class="replyHeader" dir="auto">On 20 Nov 2025, at 10:12, {SHOP} &lt;<a href="mailto:{AT}">{AT}</a>&gt; wrote:</div><blockquote class="quote">NEI?</blockquote>')
page("k-9 html", "Ja", f'<!DOCTYPE html><html><body><div dir="auto">Ja<br><br></div><div class="gmail_quote"><div dir="auto">Am 20. November 2025 10:12:13 MEZ schrieb {SHOP} &lt;{AT}&gt;:</div><blockquote class="gmail_quote">NEIN?</blockquote></div><div class="k9mail-signature" dir="auto">-- <br>Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.</div></body></html>')
page("fairemail", "Ja", f'<html><body><p dir="ltr">Ja</p><div class="fairemail_quote"><p>Nov 20, 2025 10:12:13 AM {SHOP} &lt;{AT}&gt;:</p><blockquote style="margin:0; border-left: 3px solid #ccc; padding-left: 3px;">NEI?</blockquote></div></body></html>')
page("gmx, new", "Ja", f'<html><head></head><body><div class="mail_android_message" style="line-height: 1; padding: 0.5em">Ja</div><div class="mail_android_signature" style="line-height: 1; padding: 0.5em">-- <br>Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.</div><div class="mail_android_quote" style="line-height: 1; padding: 0.3em">Am 20.11.25, 10:12 schrieb {SHOP} &lt;{AT}&gt;:<blockquote class="gmail_quote" style="margin: 0.8ex 0pt 0pt 0.8ex; border-left: 1px solid rgb(204, 204, 204); padding-left: 1ex;">NEIN?</blockquote></div></body></html>')
page("airmail", "Ja", f'<html><body><div id="bloop_customfont">Ja</div><br><div id="bloop_sign_1" class="bloop_sign">Kari</div><br><p class="airmail_on">On 20 November 2025 at 10:12:13, {SHOP} (<a href="mailto:{AT}">{AT}</a>) wrote:</p><blockquote type="cite" class="clean_bq">NEI?</blockquote></body></html>')
page("lotus web", "Ja", f'<div>Ja</div><div><br><font color="#990099">-----"{SHOP}" &lt;<a href="mailto:{AT}">{AT}</a>&gt; wrote: -----</font><div class="iNotesHistory" style="padding-left:5px;"><div style="padding-right:0px;padding-left:5px;border-left:solid black 2px;">To: kari@kunde.example<br>From: "{SHOP}" &lt;{AT}&gt;<br>Date: 11/20/2025 10:12AM<br>Subject: x<br><br>NEI?</div></div></div>')
page("qq mail", "Ja", f'<div>Ja</div><div><br></div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;Original&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>From: </b>&nbsp;"{SHOP}"&lt;{AT}&gt;;</div><div><b>Date: </b>&nbsp;Thu, Nov 20, 2025 10:12 AM</div><div><b>To: </b>&nbsp;"kari"&lt;kari@kunde.example&gt;;</div><div><b>Subject: </b>&nbsp;x</div></div><div>NEI?</div>')
both("text and page differ in where they quote", "Ja, gjerne", f"Ja, gjerne\n\nFra: {SHOP} <{AT}>\nDato: torsdag, 20. november 2025 kl. 10:12\nTil: kari@kunde.example\nEmne: x\n\nNEI?", f'<div>Ja, gjerne</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>Fra: </b>{SHOP}</p></div><div>NEI?</div>')
both("the page alone shows the quote", "Nei takk", "Nei takk\n\nHei Kari!\nVil du ha den?\n", '<div>Nei takk</div><blockquote type="cite"><div>Hei Kari!<br>Vil du ha den?</div></blockquote>')
both("the text holds the answer, the page is empty", "Ja", "Ja\n", "<html><body></body></html>")
text("right to left", "نعم", "نعم\n\nأُرسلت من الـ iPhone\n")
CASES[-1].expected["text"] = "نعم"
text("an own list with marks, above a real quote", "Vi er:\n> 2 voksne\n> 3 barn", f"Vi er:\n> 2 voksne\n> 3 barn\n\nDen 20.11.2025 10:12, skrev {SHOP}:\n{Q}")
text("more than", ">10 stk", ">10 stk\n")
text("an angry face", "Den kom knust\n>:(", "Den kom knust\n>:(\n")
text("an arrow", "Jeg tar:\n-> kaffe\n=> te", "Jeg tar:\n-> kaffe\n=> te\n")
