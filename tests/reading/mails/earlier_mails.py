"""Earlier mails that nothing marks, names and moments above them, and what programs leave of them; and people whose
words only look like it. Notes for those who have left."""

from .servers import Machines
from .written import Answers

# fmt: off
CASES = Answers()
MACHINES = Machines()
text, page, known, away = CASES.text, CASES.page, CASES.known, MACHINES.away
SHOP = "Fjellbutikken"
AT = "svar+k7f3@butikk.example"
ASKED = "Skisettet ditt er slipt og klart.\nKommer du innom før helgen?"
OURS = f"Hei Kari!\n\n{ASKED}\n\nHilsen oss i\nFjellbutikken"

text("below our name", "Ja, på fredag", f"Ja, på fredag\n\n\n{SHOP}\n\n{OURS}\n")
text("below our name and the moment", "Nei, først på mandag", f"Nei, først på mandag\n\n{SHOP}\n20. november 2025 10:12\n\n{OURS}\n")
text("below our name and the moment, no greeting", "Ja", f"Ja\n\n{SHOP}\n20.11.2025 kl. 10:12\n{ASKED}\n")
text("below our name, a question", "Kommer lørdag", f"Kommer lørdag\n\n{SHOP}\n\n{ASKED}\n")
text("below our name as the domain has it", "Kommer lørdag", f"Kommer lørdag\n\nFjellbutikken\n\n{ASKED}\n")
text("below a line and two labels", "Sikkert", f"Sikkert\n\n______________\nFra: {SHOP}\nDato: 20.11.2025\n\n{OURS}\n")
text("below dashes", "Etter klokka fire", f"Etter klokka fire\n\n-----\n\nHei!\n\n{ASKED}\n")
text("below nothing, greets the sender", "Kan du sende dem?", f"Kan du sende dem?\n\n\n{OURS}\n")
text("below nothing, leads to our page", "Helst tirsdag", f"Helst tirsdag\n\n\nGod dag!\n\n{ASKED}\n\nSe ordren: https://butikk.example/o/12\n")
text("below nothing, calls the sender", "Den blå", f"Den blå\n\n\nTil lykke, Kari!\n\nHvilken farge vil du ha?\n\nHilsen\n{SHOP}\n")
text("in Spanish", "El lunes", f"El lunes\n\n{SHOP}\n17 nov 2025 10:12\n\n¡Hola!\n\n¿Cuándo vienes a por los esquís?\n", sender="Marta Ruiz <marta@kunde.example>")
page("a page without marks", "Ja, på fredag", f"<div>Ja, på fredag</div><div><br></div><div>{SHOP}</div><div><br></div><div>Hei Kari!</div><div>{ASKED}</div>")

for name, said in (
    ("greets twice", "Ja, det går bra.\n\nHei igjen! Glemte å si at jeg kommer sent.\n\nKan dere vente til 17.30?"),
    ("greets somebody of ours", "Supert!\n\nHei Marit,\n\nkan du legge av et par votter til meg også?"),
    ("names us in a sentence", "Ja.\n\nFjellbutikken er best i byen, det sier jeg til alle som vil høre på."),
    ("praises below our name", "Ja takk.\n\nFjellbutikken\n\nDere er best i hele byen, hilsen fornøyd kunde."),
    ("writes a letter", "Fjellbutikken\n\nHei!\n\nJeg lurer på om skiene kan sendes hjem til meg i stedet?"),
    ("tells a moment", "Denne dagen passer:\n\n28. november 2025 10:00\n\nEller uka etter, hvis det er fullt da hos dere."),
    ("draws a line", "Nei.\n\n-----\n\nPS: Har dere funnet lua mi?"),
    ("greets and asks", "Hei, jeg kommer"),
    ("fills a form", "Navn: Kari Nordmann\nDato: 28.11.2025\n\nHei!\nGår dette bra for dere, eller er det fullt?"),
):
    text(name, said, said + "\n")

text("dashes behind blanks", "Passer fint", f"Passer fint\n\n  ---- On Thu, 20 Nov 2025 10:12:00 +0100 {SHOP} <{AT}> wrote ----\n\n  {ASKED}\n")
text("greets from the house", "Wir warten noch", "Wir warten noch\n\nGrüße aus dem Institut\nT. Kern\n")
known("our name above our words", "Ja, på fredag", f"Ja, på fredag\n\n{SHOP}\n\n{OURS}\n", OURS)
known("our name and moment above our words", "Ja", f"Ja\n\n{SHOP}\n20. november 2025 10:12\n\n{OURS}\n", OURS)
known("a divider that is short", "Ja tak", f"Ja tak\n\nOpr. meddelelse\nFra: {SHOP}\nTil: kari@kunde.example\nDato: tor 20.11.2025 10:12\n\n{OURS}\n", OURS)
known("greets before the answer", "Bonjour, je viendrai samedi.", f"Bonjour, je viendrai samedi.\n\n> Message du 20/11/25 10:12\n> De : \"{SHOP}\" <{AT}>\n> Copie à :\n> Objet : Skis\n> \n> {ASKED}\n", OURS)
known("only a footer is no answer", "", f"Sendt fra min iPhone\n\n> 20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:\n> \n> Hei Kari!\n", OURS)
known("the end of a line that was broken", "", f"tor. 20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:\n\n> Hei Kari!\n>\n> Skisettet ditt er slipt og klart. Kommer du innom før\n> helgen?\n", OURS.replace("klart.\n", "klart. "))
known("somebody else's words in the quote", "Se under, svaret er ja.", f"Se under, svaret er ja.\n\n20. nov. 2025 kl. 11:00 skrev Ola <ola@kunde.example>:\n\n> Hva synes du om prisen?\n>\n> 20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:\n>\n>> {ASKED}\n", OURS)
text("the end of a quoted line that was broken", "Nei", f"Nei\n\n20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:\n\n> Hei Kari! {ASKED.replace(chr(10), ' ')}\n>\n> Hilsen oss i\n{SHOP}\n")
text("our mail quoted alone", "", "> Hei Kari!\n> Skisettet ditt er klart, svar JA eller NEI.\n")

for verb in ("man. 16. nov. 2025 kl. 09:33 skrev {0}:", "Den fre 20 nov. 2025 kl 05:35 skrev {0}:", "Am Di., 18. Nov. 2025 um 07:42 Uhr schrieb {0}:", "Op wo 19 nov 2025 om 20:12 schreef {0}:", "On Fri, Nov 20, 2025 at 3:12 PM, {0} wrote:"):
    text(f"all on one line: {verb[-20:]}", "Passer fint", f"Passer fint\n \n  {verb.format(f'{SHOP}<{AT}>')}   Hei Kari!  {ASKED.replace(chr(10), ' ')}  Hilsen {SHOP}\n")

for closing in ("Merci d'avance,\nSophie", "Gracias de antemano,\nMarisa", "Many thanks and best wishes,\nPat and Chris", "Bedankt alvast,\nPiet"):
    text(f"thanks: {closing[:12]}", "Den blå, helst", f"Den blå, helst\n\n{closing}\n")
for footer in ("Gesendet von unterwegs", "Verstuurd met mijn mobiel"):
    text(footer, "Den blå", f"Den blå\n\n{footer}\n")
for reacted in ("Kari Nordmann reagerte via Gmail", "Sam Hill reacted via Gmail", "Åsa Ek reagerade via Gmail"):
    text(reacted, "👍", f"👍\n\n{reacted}\n<https://www.google.com/gmail/about/?utm_source=gmail-in-product>\n\n20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:\n\n> Hei Kari!\n")

for number, body in enumerate((
    "Please note that Jane Hill no longer works for Hill Ltd. Kindly redirect your message to post@hill.example.",
    "Jeg er fratrådt min stilling i kommunen. Send i stedet din mail til post@by.example.",
    "Hei! Per Hansen har sluttet hos oss. Henvendelser kan rettes til post@verft.example.",
    "Anna är inte längre anställd hos oss, vänd dig till info@bygg.example.",
    "Herr Vogt ist aus unserer Firma ausgeschieden. Bitte wenden Sie sich an buero@vogt.example.",
    "Kees is niet meer werkzaam bij de gemeente. Stuur uw bericht naar balie@dorp.example.",
    "Mme Roux ne travaille plus ici. Merci d'adresser vos messages à accueil@roux.example.",
    "Ya no trabajo en esta empresa. Por favor, escriba a info@obra.example.",
    "Matti ei ole enää palveluksessamme, ottakaa yhteyttä: info@paja.example.",
    "Wir haben Betriebsferien bis zum 6. Januar. Anfragen beantworten wir danach der Reihe nach.",
    "Je suis en congés et de retour le 7 décembre. Les messages ne sont pas consultés.",
    "Our office is closed over the holidays and will reopen on January 4. We will reply to you then.",
    "I am on sabbatical and not reading email. If it matters, write again in July.",
    "Denne e-postkassen er ikke lenger i bruk. Se nettsiden vår.",
    "Takk for at du kontakter oss. E-posten din er mottatt og blir besvart innen 3 virkedager.",
)):
    away(f"left {number}", "Re: Skiene dine", body)
for subject in ("Fraværsmelding", "Poissaoloilmoitus", "Odpowiedź automatyczna: Skiene", "Automatikus válasz: Skiene", "Автоматический ответ: Skiene"):
    away(subject, subject, "x")
for number, said in enumerate((
    "Hun som hjalp meg har visst sluttet hos dere, synd. Skriv gjerne til meg på kari@hjem.example når skiene er klare.",
    "I have left the company, please write to my private address kari@home.example from now on.",
    "My husband no longer works for the council so please do not send things to his address there.",
    "Jag har slutat på jobbet, nå mig på 070-123 45 67 i stället.",
)):
    text(f"changes jobs {number}", said, said + "\n")
CASES.extend(MACHINES)
