"""Pages of older programs, longer signatures, sentences like quotes and footers, absences and people beside them."""

from .languages import APPLE
from .notices import KARI, Notices
from .programs import paragraphs, word_page

# fmt: off
CASES = Notices()
automatic, text, page = CASES.automatic, CASES.text, CASES.page

page("winmail8",'<html><body dir="ltr"><div data-externalstyle="false" dir="ltr"><div>Ja takk</div><div data-signatureblock="true"><div><br></div><div>Sendt fra Windows Mail</div></div><div style="padding-top: 5px; border-top-color: rgb(229, 229, 229); border-top-width: 1px; border-top-style: solid;"><div><font><b>Fra:</b>&nbsp;<a href="mailto:hei@fjordkaffe.example">Fjord Kaffe</a><br><b>Sendt:</b>&nbsp;torsdag 20. november 2025 10:12<br><b>Til:</b>&nbsp;<a href="mailto:k@x.no">Kari</a></font></div></div><div><br></div><div>Hei! NEI?</div></div></body></html>',"Ja takk")
page("table-sig-icons",word_page(paragraphs("Nei takk.\n")+'<table class=MsoNormalTable border=0><tr><td><p class=MsoNormal><b>Kari Nordmann</b></p><p class=MsoNormal>Daglig leder</p></td><td><img alt="Logo" src="cid:1"></td></tr><tr><td>+47 900 00 000 | www.firma.example</td></tr></table>'+"<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Fra:</b> x</p></div>"+paragraphs("hei")),"Nei takk.")
page("outlook-mac-no-head",'<div>Ja takk, gjerne</div><span id="OLK_SRC_BODY_SECTION"><div>Hei Kari!</div><div>Passer torsdag?</div></span>',"Ja takk, gjerne")
page("blackberry-10-no-head",'<div id="response_container_BBPPID"><div>Ja takk, gjerne</div></div><div name="BB10" id="_originalContent"><p>Passer torsdag?</p></div>',"Ja takk, gjerne")
page("blackberry-10-all-theirs",'<div name="BB10" id="_originalContent"><p>Ja takk, gjerne</p></div>',"Ja takk, gjerne")
page("p-nbsp","<p>Ja</p><p>&nbsp;</p><p>Mvh</p><p>Kari</p>","Ja")
page("span-hide",'<div>Ja<span style="display:none">NEI</span></div><div class="gmail_extra"><br><div class="gmail_quote">2025-11-20 10:12 GMT+01:00 Fjord Kaffe <span dir="ltr">&lt;hei@fjordkaffe.example&gt;</span>:<br><blockquote class="gmail_quote">x</blockquote></div></div>',"Ja")
page("ul","<ul><li>2 mørk</li><li>1 lys</li></ul><p>Takk!</p>","- 2 mørk\n- 1 lys\n\nTakk!")
page("gmail-inline-no-quote-div",'<div dir="ltr">Ja<div class="gmail_extra"><br></div></div>',"Ja")
page("outlook-plain-rtf",'<!-- Converted from text/rtf format --><P><SPAN LANG="nb-no"><FONT SIZE=2 FACE="Arial">Ja, det er fint.</FONT></SPAN></P><P><FONT SIZE=2>-----Opprinnelig melding-----<BR>Fra: Fjord Kaffe [<A HREF="mailto:hei@fjordkaffe.example">mailto:hei@fjordkaffe.example</A>]<BR>Sendt: 20. november 2025 10:12<BR>Til: Kari<BR>Emne: Kaffe</FONT></P><P>Hei NEI?</P>',"Ja, det er fint.")
page("exchange-plain2html",'<HTML><LETTER><!-- Converted from text/plain format --><BR><P><FONT SIZE=2>Nei<BR><BR>Mvh<BR>Kari<BR><BR>________________________________<BR><BR>Fra: Fjord Kaffe<BR>Sendt: to 20.11.2025 10:12<BR>Til: Kari<BR>Emne: Kaffe<BR><BR>JA?</FONT></P></LETTER></HTML>',"Nei")
page("apple-inline",'<html><body><div>Svar under:</div><div><br><blockquote type="cite"><div>20. nov. 2025 kl. 10:12 skrev Fjord Kaffe &lt;hei@fjordkaffe.example&gt;:</div><br><div>Passer torsdag?</div></blockquote><div>Ja</div><blockquote type="cite"><div>Malt?</div></blockquote><div>Nei</div><br></div></body></html>',"Svar under:\n\nJa\n\nNei")
page("bold-answer","<div><b>JA</b>, men <u>ikke</u> torsdag</div>","JA, men ikke torsdag")
page("link","<div>Se <a href=\"https://x.no/a\">denne siden</a></div>","Se denne siden")
page("emoji-img",'<div dir="ltr">Ja <img data-emoji="🙏" class="an1" alt="🙏" src="https://fonts.gstatic.com/s/e/notoemoji/16.0/1f64f/72.png"></div>',"Ja 🙏")
page("nested-sig-div",'<div dir="ltr"><div class="gmail_default">Kommer 15:30</div><br clear="all"><div><div dir="ltr" class="gmail_signature"><div>Kari</div></div></div></div>',"Kommer 15:30")
page("telia-mail",'<html><body><div style="font-family:Arial">Ja, gärna!<br><br>Kari<br><br>----Ursprungligt meddelande----<br>Från : hei@fjordkaffe.example<br>Datum : 20/11/2025 - 10:12 (CEST)<br>Till : kari@telia.com<br>Ämne : Kaffe<br><br>NEJ?</div></body></html>',"Ja, gärna!")
text("android-native","Ja\n\nSendt fra Outlook for Android<https://aka.ms/AAb9ysg>\n\n________________________________\nFra: Fjord Kaffe <hei@fjordkaffe.example>\nSendt: Thursday, November 20, 2025 10:12:09 AM\nTil: kari@x.no <kari@x.no>\nEmne: Kaffe\n\nNei?","Ja")
text("ipad-nn","Ja\n\nSendt frå iPad-en min\n\n> 20. nov. 2025 kl. 10:12 skreiv Fjord <hei@fjordkaffe.example>:\n> \n> Nei?\n","Ja")
text("own labels with an address", "Bestilling:\nFra: Molde\nTil: Oslo\nE-post: kari@x.example\n", "Bestilling:\nFra: Molde\nTil: Oslo\nE-post: kari@x.example")
text("own labels above a quote", "Hej!\nFrån: Stockholm\nTill: Malmö\nNär: fredag 12:00\n\nFra: Fjord Kaffe <hei@fjordkaffe.example>\nSendt: torsdag 20. november 2025 10:12\nTil: Kari\nEmne: Kaffe\n\nNei?\n", "Hej!\nFrån: Stockholm\nTill: Malmö\nNär: fredag 12:00")
text("own subject above a quote", "Subject: feil vare\nJeg fikk te i stedet for kaffe.\n\nFra: Fjord Kaffe <hei@fjordkaffe.example>\nSendt: torsdag 20. november 2025 10:12\nTil: Kari\nEmne: Kaffe\n\nNei?\n", "Subject: feil vare\nJeg fikk te i stedet for kaffe.")
text("a sentence about an earlier mail above a quote", "Jeg skrev til dere 20. november kl. 10:12 og fikk dette svaret: vi ser på det.\nHva skjer?\n\n> 20. nov. 2025 kl. 10:12 skrev Fjord Kaffe <hei@fjordkaffe.example>:\n> \n> Nei?\n", "Jeg skrev til dere 20. november kl. 10:12 og fikk dette svaret: vi ser på det.\nHva skjer?")
text("hei-only","Hei\n","Hei")
text("hei-hilsen","Hei!\n\nMvh\nKari\n","Hei!")
text("two-answers","Ja\n\nNei\n","Ja\n\nNei")
text("long-sig","Ja.\n\nVennlig hilsen\n\nKari Nordmann\nSeniorrådgiver\nAvdeling for kultur\nMolde kommune\n\nTelefon: 71 11 10 00\nMobil: 900 00 000\nBesøksadresse: Rådhusplassen 1\nPostadresse: Postboks 1, 6400 Molde\nOrg.nr: 921 221 967\nwww.molde.kommune.no\n\nFølg oss på Facebook\n","Ja.")
text("sig-quote","Nei.\n\nMvh Kari\n\n\"Livet er for kort for dårlig kaffe\"\n","Nei.")
text("takk-mvh","Ja takk, gjerne det!\n\nTakk og hilsen\nKari\n","Ja takk, gjerne det!")
text("kh-mor","ja kom kl 5\n\nklem mor\n","ja kom kl 5")
text("sv-tack","Fredag.\n\nTack på förhand!\n\nMed vänlig hälsning\nKari\n","Fredag.\n\nTack på förhand!")
text("en-thanks","Friday works.\n\nThanks!\nKari\n","Friday works.\n\nThanks!")
text("sent-alone","Sendt fra min iPhone\n\n"+APPLE["nb"].format("Fjord Kaffe <hei@fjordkaffe.example>")+"\n\n> hei\n","")
text("swap","> Passer det?\nNei\nMvh Kari\n","Nei")
text("fwd-answer","FYI\n\nStart på videresendt melding:\n\nFra: Fjord <hei@fjordkaffe.example>\nEmne: x\nDato: 20. november 2025 kl. 10:12:13 CET\nTil: kari@x.no\n\nJA?\n","FYI")
text("own-date","Vi sees 20. november 2025 kl. 10:12!\n","Vi sees 20. november 2025 kl. 10:12!")
text("colon-list","Følgende passer:\ntorsdag kl. 10:00\nfredag kl. 12:00\n","Følgende passer:\ntorsdag kl. 10:00\nfredag kl. 12:00")
text("dialog-paste","Min mann skrev: ta to poser.\nSå da gjør vi det.\n","Min mann skrev: ta to poser.\nSå da gjør vi det.")
text("paste-sms","Fikk denne SMS-en 20.11.2025 kl. 10:12 fra dere:\n\nPakken er klar\n\nStemmer det?\n","Fikk denne SMS-en 20.11.2025 kl. 10:12 fra dere:\n\nPakken er klar\n\nStemmer det?")
text("mail-paste","Skriv til ola@x.no kl. 10:00:\n\nHan vet mer.\n","Skriv til ola@x.no kl. 10:00:\n\nHan vet mer.")
for i,t in enumerate(["Vi har ferie i uke 30, kan dere levere uka før?","Takk for info! Kontoret er stengt fredag, så torsdag er best.","Jeg er ute av kontoret nå, men ja.","Hej! Jag är ledig på fredag så då passar det.","I will be out of the office Friday, please deliver Monday.","Automatisk svar fra dere, eller? Jeg vil snakke med et menneske.","Er på reise til mandag, ring meg da.","Nei, jeg er sykemeldt og trenger ikke kaffe på kontoret."]):
    automatic(f"6human{i}", KARI, "SV: Kaffe", t+"\n", "answer", True, True, t)
for i,(s,t) in enumerate([("Re: Kaffe","Hei!\nTakk for e-post. Jeg er for tiden i foreldrepermisjon fram til august 2026. Kontakt ola@firma.example.\n"),("Automatisk svar: SV: Kaffe","Ja takk"),("Out of Office: Re: Coffee","back monday"),("Frånvaro: Kaffe","Hej, jag är borta till den 1/12."),("SV: Kaffe","Hej! Jag är tjänstledig t.o.m. 31/12. Vid frågor kontakta reception@firma.example."),("Re: Kahvi","Olen vuorotteluvapaalla 31.12. saakka. Sijaisenani toimii Maija.\n"),("AW: Kaffee","Guten Tag,\nich bin derzeit in Elternzeit. Bitte wenden Sie sich an info@firma.example.\n"),("Re: Coffee","I am currently out of the office and will return on Monday, December 1. If you need immediate assistance please contact Ola.\n"),("Re: Koffie","Ik ben momenteel met zwangerschapsverlof. Neem contact op met Jan via jan@firma.example.\n"),("RE: Café","Actualmente estoy de vacaciones hasta el 1 de diciembre. Para cualquier urgencia contactar con Ana.\n"),("Re: Kaffe","Hej\nJeg er på kursus og læser ikke mail før mandag d. 1/12. Haster det, så ring til receptionen på 12 34 56 78.\n")]):
    automatic(f"6oof{i}", KARI, s, t)
