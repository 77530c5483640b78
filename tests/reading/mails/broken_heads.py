"""Heads with broken letters, footers of unknown programs, our sentences with an answer behind them, helpdesks."""

from .written import Answers

# fmt: off
CASES = Answers()
text, page, known = CASES.text, CASES.page, CASES.known
SHOP = "Fjellbutikken"
AT = "svar+k7f3@butikk.example"
ASKED = "Hei Kari! Er skisettet ditt blitt som det skulle? Svar JA eller NEI her, så vet vi det i butikken.\n\nAlle vinterens tilbud: https://www.butikk.example/vinter?kunde=4471&uke=48"

# Words with a day in them above copied headers are the answer.
HEAD = f"Fra: {SHOP} <{AT}>\nSendt: fredag 3. mai 2024 10:00\nTil: Kari Nordmann\nEmne: Skisettet\n\nPasser det?\n"
for said in ("Torsdag 9. mai 2024 kl. 12:30", "Den 9. mai kl 12 er fint.", "Til: hytta\nFra: byen\nDato: 9. mai"):
    text(f"above copied headers: {said[:12]}", said, f"{said}\n\n{HEAD}")
text("above a head without colons", "Den 9. mai kl 12 er fint.", f'Den 9. mai kl 12 er fint.\n\n------ Opprinnelig melding ------\nFra "{SHOP}" <{AT}>\nTil "Kari" <kari@kunde.example>\nDato 03.05.2024 10:00:00\nEmne Skisettet\n\nPasser det?\n')

# Labels whose letters a server did not know.
for name, first, last in (("plain", "Fran", "Amne"), ("marked", "Fr?n", "?mne"), ("read wrongly", "FrÃ¥n", "Ã„mne")):
    text(f"labels {name}", "Nej tack", f"Nej tack\n\n{first}: {SHOP} <{AT}>\nSkickat: den 3 maj 2024 10:00\nTill: Kari\n{last}: Skidorna\n\nPassar det?\n")
for begun in ("Begynn videresendt melding:", "Början på vidarebefordrat brev:", "Comienzo del mensaje reenviado:"):
    text(f"forwarded: {begun[:12]}", "Se her", f"Se her\n\n{begun}\n\n> Fra: {SHOP} <{AT}>\n> Emne: Skisettet\n>\n> Passer det?\n")
text("an address cut before its bracket", "Gladly", f'Gladly\n\nOn Fri, May 3, 2024 at 10:00 AM, "{SHOP} (Service)" <{AT}\n> wrote:\n\n> Does it suit you?\n')

# Programs of names that are not known, and what is none.
for line in ("Sendt fra Nordfjord Mail", "Verzonden vanuit Polder Webmail", "Lähetetty Saimaa Sähköpostista", "Verzonden vanaf mijn telefoon", "Envoyé depuis l'app Lavande Mail", "Ei viruksia.www.avast.com"):
    text(f"footer: {line}", "8", f"8\n\n{line}\n")
text("footer with its page", "8", "8\n\nSent from Walrus Mail\nhttps://walrus.example\n")
for line in ("Sendt med Posten i går", "Sent with Royal Mail", "Sendt fra Bergen"):
    text(f"no footer: {line}", f"Ja\n\n{line}", f"Ja\n\n{line}\n")

# An answer on the line of our own sentence.
BEGUN = f"{SHOP} skrev:\n"
known("behind our question, quoted", "JA", f"{BEGUN}> Hei Kari! Er skisettet ditt blitt som det skulle? JA\n> Svar JA eller NEI her, så vet vi det i butikken.\n", ASKED)
known("behind our question, inline", "Se under.\n\nJa, kjempefint", f"Se under.\n\n{HEAD.rpartition('Passer')[0]}Hei Kari! Er skisettet ditt blitt som det skulle? Ja, kjempefint\nSvar JA eller NEI her, så vet vi det i butikken.\n", ASKED)
known("our link as our layout shows it", "Nei", "Nei\n\nHei Kari! Er skisettet ditt blitt som det skulle? Svar JA eller NEI her, så vet vi det i butikken.\nAlle vinterens tilbud: butikk.example/vinter?kunde=4471&uke=48\n", ASKED)
known("our link shortened", "Nei", "Nei\n\nHei Kari! Er skisettet ditt blitt som det skulle? Svar JA eller NEI her, så vet vi det i butikken.\nAlle vinterens tilbud: butikk.example/vinter?kunde=44…\n", ASKED)
known("framed words above ours", "STOPP", "STOPP\n\n--- Svar på ---\nHei Kari! Er skisettet ditt blitt som det skulle? Svar JA eller NEI her, så vet vi det i butikken.\n", ASKED)
text("our greeting and question on one line", "Det går bra", "Det går bra\n\nHei Kari! Er skisettet ditt blitt som det skulle? Si gjerne fra.\n")

# Lines that a program joined into one.
text("all on one line", "Nei takk", f"Nei takk Sendt fra min iPhone 3. mai 2024 kl. 10:00 skrev {SHOP} <{AT}>: Hei Kari! Er skisettet ditt blitt som det skulle?\n")
text("all on one line, English", "Yes", f"Yes On Fri, May 3, 2024 at 10:00 AM {SHOP} <{AT}> wrote: Hi Kari! Is everything as it should be with your skis?\n")
text("all on one line, copied headers", "Greit", f"Greit {HEAD.replace(chr(10), ' ')}\n")
text("a sentence of an address and a day", f"Jeg skrev 3. mai kl. 10:00 til {AT} og fikk ikke noe svar: det synes jeg er for dårlig av dere.", f"Jeg skrev 3. mai kl. 10:00 til {AT} og fikk ikke noe svar: det synes jeg er for dårlig av dere.\n")

# Letters that a font shows as pictures.
page("a smile", "Fint 🙂", '<p class="MsoNormal">Fint <span style="font-family:Wingdings">J</span></p>')
page("an arrow", "Mandag → tirsdag", '<p>Mandag <span style="font-family:Wingdings">à</span> tirsdag</p>')
page("no picture", "J", '<p><span style="font-family:Calibri;mso-fareast-font-family:Wingdings">J</span></p>')

# The end of a mail: a name in any spelling, an initial, a picture.
for last in ("groetjes kari", "Ta, Kari", "Bh Kari", "m.vr.gr. Kari Nordmann", "Kari x", "K", "m v h kari"):
    text(f"signed {last}", "Torsdag passer", f"Torsdag passer\n\n{last}\n")
text("a choice is no initial", "Begge to\nK", "Begge to\nK\n", sender="Berit Dahl <berit@kunde.example>")
text("an initial alone", "K", "K\n")
text("a name that is asked for", "Ja\n\nspør etter Kari", "Ja\n\nspør etter Kari\n")
text("a wish above a card", "Torsdag passer", "Torsdag passer\n\nHa en fin dag!\nKari Nordmann\nDaglig leder\nFjordvik AS\nTlf. 55 00 00 00\n")
text("a picture's words", "Torsdag passer", "Torsdag passer\n\n[Fjordvik AS]\n\nKari Nordmann\nDaglig leder\nTlf. 55 00 00 00\n")
text("a card's greeting", "Skriv på kortet:\n\nGratulerer!\nKlem Kari", "Skriv på kortet:\n\nGratulerer!\nKlem Kari\n")
text("a card's kiss", "Text on the mug:\n\nBest mum\n\nx Kari", "Text on the mug:\n\nBest mum\n\nx Kari\n")
text("words in brackets", "Ja\n\n[begge to]", "Ja\n\n[begge to]\n")
text("greetings to somebody", "Ja\n\nhilsen til Kari", "Ja\n\nhilsen til Kari\n")
text("our greeting, a name of two letters", "Ja\n\nRing Bo", "Ja\n\nRing Bo\n\nHej Bo! Är skidorna som de ska vara? Säg gärna till här.\n", sender="Bo Ek <bo.ek@kund.example>")
text("a greeting that is told of", "Ja\n\nHei Kari! sto det på lappen, og det er jo meg", "Ja\n\nHei Kari! sto det på lappen, og det er jo meg\n")

# A comment from a helpdesk: what is read of it does not depend on whether it counts as an answer.
COMMENT = "##- Skriv svaret ditt over denne linjen -##\n\n----------------------------------------------\nKari Nordmann, 3. mai 2024, 11:15:\n\nVi vil ha to til.\n\n----------------------------------------------\nFjellbutikken, 3. mai 2024, 10:00:\n\nEr alt som det skulle?\n"
text("the newest comment of a helpdesk", "Vi vil ha to til.", COMMENT)
CASES[-1].expected.clear()
CASES[-1].expected["text"] = "Vi vil ha to til."
# fmt: on
