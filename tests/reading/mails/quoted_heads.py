"""Heads of earlier mails that are seldom met: Lotus Notes without colons, BlackBerry without dashes; and marks that the
sender typed.
"""

from .written import Answers

# fmt: off
CASES = Answers()
text, page, both = CASES.text, CASES.page, CASES.both
SHOP = "Fjellbutikken"
AT = "svar+k7f3@butikk.example"
TOLD = "Hei Kari!\n\nVil du ha pakken levert fredag?\nSvar JA eller NEI.\n"

NOTES = {
    "de": ("17.11.2026 15:01", "An", "Kopie", "Thema"),
    "de, betreff": ("17.11.2026 15:01:22", "An", "Kopie", "Betreff"),
    "nb": ("17.11.2026 15:01", "Til", "Kopi", "Emne"),
    "da": ("17-11-2026 15:01", "Til", "cc", "Emne"),
    "sv": ("2026-11-17 15:01", "Till", "Kopia", "Ämne"),
    "en": ("11/17/2026 03:01 PM", "To", "cc", "Subject"),
    "en, words": ("17 Nov 2026 15:01", "To", "cc", "Subject"),
    "fr": ("17/11/2026 15:01", "À", "cc", "Objet"),
    "fr, no accent": ("17/11/2026 15:01", "A", "cc", "Objet"),
    "es": ("17/11/2026 15:01", "Para", "cc", "Asunto"),
    "nl": ("17-11-2026 15:01", "Aan", "Kopie", "Onderwerp"),
    "fi": ("17.11.2026 15:01", "Vastaanottaja", "Kopio", "Aihe"),
}
for language, (moment, to, copy, subject) in NOTES.items():
    text(f"notes {language}", "Ja, det passer.", f"Ja, det passer.\n\n\n\n\n{SHOP} <{AT}> \n{moment}\n\n{to}\nkari@kunde.example\n{copy}\n\n{subject}\nBestillingen din\n\n\n\n\n\n\n{TOLD}")
    text(f"notes {language}, a name alone", "Ja, det passer", f"Ja, det passer\n\nIngrid Berg/Oslo/Fjell\n{moment}\n\n{to}\nKari Nordmann/Molde/Kunde@Kunde\n{copy}\n\n{subject}\nBestillingen din\n\n{TOLD}")
    text(f"notes {language}, the older way", "Nei takk.", f"Nei takk.\n\n\n{SHOP} <{AT}>\n{moment}\n\n \n        {to}:     kari@kunde.example\n        {copy}:     \n        {subject}:        Bestillingen din\n\n\n{TOLD}")
    page(f"notes {language}, page", "Ja, det passer.", f'<br><font size=2 face="sans-serif">Ja, det passer.</font>\n<br>\n<br>\n<table width=100%>\n<tr valign=top>\n<td width=40%><font size=1 face="sans-serif"><b>{SHOP} &lt;{AT}&gt;</b> </font>\n<p><font size=1 face="sans-serif">{moment}</font>\n<td width=59%>\n<table width=100%>\n<tr valign=top>\n<td>\n<div align=right><font size=1 face="sans-serif">{to}</font></div>\n<td><font size=1 face="sans-serif">kari@kunde.example</font>\n<tr valign=top>\n<td>\n<div align=right><font size=1 face="sans-serif">{copy}</font></div>\n<td>\n<tr valign=top>\n<td>\n<div align=right><font size=1 face="sans-serif">{subject}</font></div>\n<td><font size=1 face="sans-serif">Bestillingen din</font></table>\n<br></table>\n<br>\n<p>Hei Kari!</p><p>JA eller NEI?</p>')
text("notes, the name quoted and the address below it", "Passt.", f'Passt.\n\n"{SHOP}" \n<{AT}> \nGesendet von: Ingrid Berg\n17.11.2026 15:01\nBitte antworten an\n{AT}\n\n\nAn\n<kari@kunde.example>\nKopie\n\nThema\nBestellung\n\nHallo\n')
text("notes, a rule above", "Ja", f"Ja\n\n________________________________\n{SHOP} <{AT}>\n17.11.2026 15:01\n\nTil\nkari@kunde.example\nKopi\n\nEmne\nBestillingen\n\n{TOLD}")
for name, said in {
    "a trip": "Flytt bestillingen slik:\n\nKari Nordmann\n17.11.2026 15:01\n\nTil Bergen\nEmne: flytting",
    "a card to be written": "Skriv dette:\n\nTil\nMor\n\nEmne\nGratulerer",
    "a pickup": "Hentes 17.11.2026 15:01\n\nAn\nTor 4\n\nDanke",
    "a form filled in": "17.11.2026 kl. 15:01\nTil: Molde\nEmne: levering",
    "a receiver and a copy": "Send kvitteringen\n\nTil\nkari@kunde.example\nKopi\nper@kunde.example",
    "to and from": "Rute 17.11.2026 15:01\nA Oslo\nB Molde\nEmne ukjent",
}.items():
    text(f"whole: {name}", said, f"{said}\n")

BERRY = {
    "nb": ("  Opprinnelig melding  ", f"Fra: {SHOP}\nSendt: onsdag 18. november 2026 07:30\nTil: kari@kunde.example\nEmne: Abonnement"),
    "nn": ("Opphavleg melding", f"Frå: {SHOP}\nSendt: onsdag 18. november 2026 07:30\nTil: kari@kunde.example\nEmne: Abonnement"),
    "sv": ("  Ursprungligt meddelande  ", f"Från: {SHOP}\nSkickat: onsdag 18 november 2026 07:30\nTill: kari@kunde.example\nÄmne: Abonnemang"),
    "da": ("  Oprindelig meddelelse  ", f"Fra: {SHOP}\nSendt: onsdag 18. november 2026 07:30\nTil: kari@kunde.example\nEmne: Abonnement"),
    "en": ("  Original Message  ", f"From: {SHOP}\nSent: Wednesday, November 18, 2026 07:30\nTo: kari@kunde.example\nReply To: {AT}\nSubject: Subscription"),
    "en, colon": ("Original Message:", f"From: {SHOP} <{AT}>\nSent: Wednesday, November 18, 2026 07:30"),
    "de": ("  Originalnachricht  ", f"Von: {SHOP}\nGesendet: Mittwoch, 18. November 2026 07:30\nAn: kari@kunde.example\nBetreff: Abonnement"),
    "fi": ("  Alkuperäinen viesti  ", f"Lähettäjä: {SHOP}\nLähetetty: keskiviikko 18. marraskuuta 2026 07.30\nVastaanottaja: kari@kunde.example\nAihe: Tilaus"),
    "nl": ("  Oorspronkelijk bericht  ", f"Van: {SHOP}\nVerzonden: woensdag 18 november 2026 07:30\nAan: kari@kunde.example\nOnderwerp: Abonnement"),
    "fr": ("  Message d'origine  ", f"De: {SHOP}\nEnvoyé: mercredi 18 novembre 2026 07:30\nÀ: kari@kunde.example\nObjet: Abonnement"),
    "es": ("  Mensaje original  ", f"De: {SHOP}\nEnviado: miércoles, 18 de noviembre de 2026 07:30\nPara: kari@kunde.example\nAsunto: Suscripción"),
    "symbian, asterisks": (" *Original message*", f"*From:* {SHOP}\n*Sent:* 18/11/2026 07:30\n*Subject:* x\n*To:* kari@kunde.example"),
}
for language, (divider, head) in BERRY.items():
    text(f"blackberry {language}", "Nei, stopp abonnementet.", f"Nei, stopp abonnementet.\n\nSent from my BlackBerry 10 smartphone.\n{divider}\n{head}\n\n{TOLD}")
    text(f"blackberry {language}, a blank line below", "Ja", f"Ja\n\n{divider}\n\n{head}\n\n{TOLD}")
for name, said in {
    "original message as a subject of talk": "Original message\nwas lost, please send it again.",
    "below a heading": "Opprinnelig melding:\nJeg vil ha to poser.\n\nNy melding:\nJeg vil ha tre.",
    "sv, heading alone": "Se mitt ursprungliga meddelande.\n\nUrsprungligt meddelande\nVi kommer kl 18.",
    "de, without heads": "Originalnachricht\nBitte Tor 4.\nVon: Halle 2",
    "a label far below": "Original message\n\nThe goods were broken.\n\nFrom: Oslo\nTo: Molde",
    "fr, sentence": "Message original perdu, merci de renvoyer.",
}.items():
    text(f"whole: {name}", said, f"{said}\n")


GMAIL = f'<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Thu, 20 Nov 2025 at 10:12, {SHOP} &lt;<a href="mailto:{AT}">{AT}</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">Hei Kari!<br>Vil du ha hele bønner eller filter?<br>Svar innen fredag</blockquote></div>'
QUOTED = f"On Thu, 20 Nov 2025 at 10:12, {SHOP} <{AT}> wrote:\n\n> Hei Kari!\n> Vil du ha hele bønner eller filter?\n> Svar innen fredag\n"


def lines(said: str, tag: str = "div") -> str:
    """Each line in an element of its own."""
    return "".join(f"<{tag}>{line.replace('<', '&lt;').replace('>', '&gt;') or '<br>'}</{tag}>" for line in said.split("\n"))


TYPED = {
    "nb": "Del den slik:\n\n> 500 g: hele bønner\n< 500 g: filter\n\nTakk!",
    "sv": "Vi vill ha\n\n> 1 kg hela bönor\n> 2 kg malda",
    "da": "Fordel dem sådan her:\n> kontoret får tre\n> lageret får en",
    "de": "Bitte so aufteilen:\n\n> Halle 1 zwei Kisten\n\nund\n\n> Halle 2 eine Kiste",
    "en": "Only boxes with\n> 20 pieces\nplease, nothing smaller.",
    "fi": "Jos paino on\n> 5 kg niin toimitus kotiin",
    "nl": "Graag\n> 3 dozen naar Utrecht\n> 1 doos naar Delft",
    "fr": "Pour les commandes\n> 100 euros, livrez au bureau",
    "first line": "> 10 stk er greit\nmen ikke flere",
}
for language, said in TYPED.items():
    both(f"typed marks {language}, gmail", said, f"{said}\n\n{QUOTED}", f'<div dir="ltr">{lines(said)}</div><br>{GMAIL}')
    page(f"typed marks {language}, page of apple mail", said, f'<html><body>{lines(said)}<div><br><blockquote type="cite"><div>On 20 Nov 2025, at 10:12, {SHOP} &lt;{AT}&gt; wrote:</div><br><div>Hei Kari!<br>Vil du ha hele bønner eller filter?</div></blockquote></div></body></html>')
    both(f"typed marks {language}, outlook web", said, f"{said}\n\n________________________________\nFra: {SHOP} <{AT}>\nSendt: torsdag 20. november 2025 10:12\nTil: kari@kunde.example\nEmne: x\n\n{TOLD}", f'{lines(said)}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg"><b>Fra:</b> {SHOP}</div><div>Hei Kari!</div>')
both("an indented paragraph is no quote", "Jeg tar denne:\nFjord 500 g\ntakk", f"Jeg tar denne:\n\n> Fjord 500 g\n\ntakk\n\n{QUOTED}", f'<div dir="ltr"><div>Jeg tar denne:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Fjord 500 g</div></blockquote><div>takk</div></div><br>{GMAIL}')
CASES[-1].expected["text"] = "Jeg tar denne:\n\nFjord 500 g\n\ntakk"
# Quotes that somebody made by hand, and quotes that the page shows as well.
both("copied by hand", "Hele bønner, takk.", f"> Vil du ha hele bønner eller filter?\n\nHele bønner, takk.\n\n{QUOTED}", f'<div dir="ltr"><div>&gt; Vil du ha hele bønner eller filter?</div><div><br></div><div>Hele bønner, takk.</div></div><br>{GMAIL}')
both("copied by hand, a line that asks nothing", "Det rekker jeg ikke.", f"> Svar innen fredag\n\nDet rekker jeg ikke.\n\n{QUOTED}", f'<div dir="ltr"><div>&gt; Svar innen fredag</div><div><br></div><div>Det rekker jeg ikke.</div></div><br>{GMAIL}')
both("asked again by hand", "Filter.", f"> bønner?\nFilter.\n\n{QUOTED}", f'<div dir="ltr"><div>&gt; bønner?</div><div>Filter.</div></div><br>{GMAIL}')
both("answers between, as the page shows", "Filter.\n\nDet går bra.", f"On Thu, 20 Nov 2025 at 10:12, {SHOP} <{AT}> wrote:\n\n> Vil du ha hele bønner eller filter?\n\nFilter.\n\n> Svar innen fredag\n\nDet går bra.\n", f'<div class="gmail_quote"><div class="gmail_attr">On Thu, 20 Nov 2025 at 10:12, {SHOP} &lt;{AT}&gt; wrote:<br></div><blockquote class="gmail_quote">Vil du ha hele bønner eller filter?</blockquote><div>Filter.</div><blockquote class="gmail_quote">Svar innen fredag</blockquote><div>Det går bra.</div></div>')
both("a page made of text", "Ja", f"Ja\n\n{QUOTED}", f"<html><body>Ja<br><br>On Thu, 20 Nov 2025 at 10:12, {SHOP} &lt;{AT}&gt; wrote:<br><br>&gt; Hei Kari!<br>&gt; Vil du ha hele bønner eller filter?<br>&gt; Svar innen fredag<br></body></html>")
both("a page that lost its marks", "Ja", f"Ja\n\n{QUOTED}", f"<html><body><div>Ja</div><div>On Thu, 20 Nov 2025 at 10:12, {SHOP} &lt;{AT}&gt; wrote:</div><div>Hei Kari!</div><div>Vil du ha hele bønner eller filter?</div><div>Svar innen fredag</div></body></html>")
both("a page that lost its marks and its head", "Ja", "Ja\n\n> Hei Kari!\n> Svar innen fredag\n", "<html><body><div>Ja</div><div>Hei Kari!</div><div>Svar innen fredag</div></body></html>")
