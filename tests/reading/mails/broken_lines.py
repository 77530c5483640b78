"""What gateways do to mails on their way: lines broken at a width, blank lines taken out or set in."""

from .written import Answers

# fmt: off
CASES = Answers()
text, known = CASES.text, CASES.known
SHOP = "Fjellbutikken"
AT = "svar+k7f3@butikk.example"
ASKED = "Skisettet ditt er slipt og klart. Hvor godt likte du servicen vår fra én til ti? Vil du ikke ha flere slike fra oss, svar STOPP."

# An answer on the heels of an attribution keeps its own days and hours.
for name, said, wrote in (
    ("an hour above the day", "I morgen kl. 10 presis", f"20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:"),
    ("an hour and a stop above", "Kommer fredag kl. 15.30.", f"Den fre. 20. nov. 2025 kl. 10.12 skrev {SHOP} <{AT}>:"),
    ("a day above the day", "Den 3. desember passer best.", f"20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:"),
    ("an hour above, English", "At 10:30 please", f"On 20 Nov 2025, at 10:12, {SHOP} <{AT}> wrote:"),
    ("an hour above, month first", "Friday 10:30", f"On Thu, Nov 20, 2025 at 10:12 AM {SHOP} <{AT}> wrote:"),
    ("a number above a name", "8+", f"{SHOP} skrev den 2025-11-20 10:12:"),
    ("few words above a name", "Torstai sopii meille", f"{SHOP} kirjoitti 2025-11-20 10:12:"),
    ("few words above a citing", "Ei käy torstaina", f"Lainaus {SHOP} <{AT}>:"),
):
    text(name, said, f"{said}\n{wrote}\n> Hei Kari!\n> Passer det?\n")
text("a sentence of a day, a footer and a day", "Den 20. november skrev jeg at alt var fint. Det er det ikke. 2.", f"Den 20. november skrev jeg at alt var fint. Det er det ikke. 2.\nSendt fra min iPhone\n20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:\n> Hei Kari!\n")
for name, first, last in (
    ("nb", f"tor. 20. nov. 2025 kl. 10:12 skrev {SHOP}", f"<{AT}>:"), ("en", f"On Thu, Nov 20, 2025 at 10:12 AM {SHOP} <{AT}>", "wrote:"),
    ("fr", f"Le jeu. 20 nov. 2025 à 10:12, {SHOP} <{AT}> a", "écrit :"), ("es", f"El jue, 20 nov 2025 a las 10:12, {SHOP}", f"(<{AT}>) escribió:"),
):
    text(f"blank lines between all, {name}", "Passer fint", f"Passer fint\n\n\n\n{first}\n\n{last}\n\n\n\n> Hei Kari!\n\n> Passer det?\n")

ROWS = ("> Skisettet ditt er slipt og klart. Hvor godt likte du servicen", "vår fra én til", "> ti? Vil du ikke ha flere slike fra oss, svar på dette med ordet", "STOPP.")
text("the ends of two quoted lines", "9, gikk fort", f"9, gikk fort\n\n20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:\n\n" + "\n".join(ROWS) + "\n")
text("the end of one in a paragraph", "9", f"9\n\n{SHOP} skrev:\n> Skisettet ditt er slipt og klart, og det står og venter på deg\n> her i butikken. Hvor godt likte du servicen vår fra én til ti?\n> Vil du ikke ha flere slike fra oss, svar på dette med ordet\nSTOPP.\n")
text("the end of one in small letters", "9", f"9\n\n{SHOP} skrev:\n> Hvor godt likte du servicen vår fra én til ti, og hva var det\nbeste med den\n")
text("the address of an attribution", "9", f"9\n\n{SHOP} skrev:\n> 20. nov. 2025 kl. 10:12 skrev {SHOP}\n<{AT}>:\n> Hei Kari!\n")
known("the end of one that is ours", "9", f"9\n\n{SHOP} skrev:\n> Skisettet ditt er slipt og klart. Vil du ikke ha flere, svar med\nSTOPP.\n", "Skisettet ditt er slipt og klart. Vil du ikke ha flere, svar med STOPP.")

# Answers right below a quoted line stay.
for name, over, said in (
    ("below a question", "> Skisettet ditt er slipt og klart. Vil du komme og hente det nå?", "ja"),
    ("below a question, capitals", "> Skisettet ditt er slipt og klart. Vil du komme og hente det nå?", "Ja takk"),
    ("below a field", "> Fornavn og etternavn på den som skal hente skisettet hos oss:", "Ola Berg"),
    ("below a long line without an end", "> Hvilken farge vil du ha på de nye bindingene til skisettet ditt", "Rød"),
    ("below a long line, a yes", "> Svar oss her om du fortsatt vil ha skisettet ditt slipt i morgen", "ja"),
    ("below a short line", "> Farge", "rød"),
):
    text(name, said, f"{SHOP} skrev:\n{over}\n{said}\n")
text("the name and the address above the verb", "Ei kiitos", f"Ei kiitos\n\n{SHOP}\n<{AT}>\nkirjoitti 20.11.2025 kello 10.12:\n\n> Hei Kari!\n")
text("the name above the verb", "Kyllä, sopii", f"Kyllä, sopii\n\n{SHOP} <{AT}>\nkirjoitti 20.11.2025 kello 10.12:\n\n> Hei Kari!\n")
