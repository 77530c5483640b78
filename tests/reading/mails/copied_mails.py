"""Answers below a copied mail of which nobody knows how it was sent, pardon for slips, hours of work on cards, and our
name above a quote."""

from .written import Answers

# fmt: off
CASES = Answers()
text, page, both = CASES.text, CASES.page, CASES.both
SHOP = "Fjellbutikken"
AT = "svar+k7f3@butikk.example"
HEAD = f"________________________________\nFra: {SHOP} <{AT}>\nSendt: torsdag 19. november 2026 09:04\nTil: Kari Nordmann <kari@kunde.example>\nEmne: Bestillingen din\n\n"
OURS = "Hei Kari,\n\nSkiene er klare. Kan du hente dem mandag?\n\nVennlig hilsen\nFjellbutikken\nStorgata 14, 9008 Tromsø\n"

# Outlook on the web names what its user types, and puts x_ before the names in what it quotes.
def web(rows: str, top: str = "<br>", above: str = '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">') -> str:
    return (
        f'<html><body dir="ltr"><div class="elementToProof">{top}</div>{above}<div id="divRplyFwdMsg" dir="ltr"><b>Fra:</b> {SHOP} &lt;{AT}&gt;<br>'
        f"<b>Sendt:</b> torsdag 19. november 2026 09:04<br><b>Til:</b> Kari<br><b>Emne:</b> Bestillingen din<div>&nbsp;</div></div>{rows}</body></html>"
    )
ASKED = '<div class="x_row">Skiene er klare. Kan du hente dem mandag?</div>'
REST = '<div class="x_row">Svar STOPP for å slippe flere.</div><div class="x_elementToProof">Fjellbutikken</div>'
page("typed below", "Tirsdag passer bedre", web(f'{ASKED}{REST}<div class="elementToProof">Tirsdag passer bedre</div>'))
page("typed between", "Ja, mandag.", web(f'{ASKED}<div style="color:red" class="elementToProof">Ja, mandag.</div>{REST}'))
page("typed above and between", "Svar under.\n\nJa, mandag.", web(f'{ASKED}<p class="elementToProof">Ja, mandag.</p>{REST}', "Svar under."))
page("typed on a part of a line", "Ja", web(f'{ASKED}<div class="x_a"><span class="elementToProof">Ja</span></div>{REST}', above='<hr style="display:inline-block;width:98%" tabindex="-1">'))
page("typed in an older mail that is quoted", "Ja", f'<div>Ja</div><blockquote type="cite">{web("<div class=elementToProof>Nei</div>")}</blockquote>')
page("quoted by a phone, which renames nothing", "Ja", web('<div class="elementToProof">Nei</div>', "Ja", '<div id="ms-outlook-mobile-signature"></div>'))
both("text and page", "Tirsdag passer bedre", f"\n{HEAD}{OURS}\nTirsdag passer bedre\n", web(f'{ASKED}{REST}<div class="elementToProof">Tirsdag passer bedre</div>'))

# Without such names: a last paragraph below our name in which somebody says yes or no, or speaks of themselves.
for said in ("Ja, gjerne mandag.", "Nei, ikke nå.", "Jeg kommer på tirsdag.", "Ok", "Yes, Monday.", "Passt gut."):
    text(f"below our name: {said}", said, f"{HEAD}{OURS}\n{said}\n")
for footer in ("Åpent mandag til fredag 10-17", "Følg oss på Facebook!", "Svar STOPP for å slippe flere.", "Vi gleder oss til å se deg!", "Ja til papirløs hverdag hos oss", "https://butikk.example/av", "P.S. Jeg er i butikken på lørdag.", "Denne e-posten er fortrolig og kun ment for mottakeren.", "Meld deg av", "Nettbutikk · Verksted · Utleie", "Takk for at du handler hos oss"):
    text(f"what a shop writes there: {footer}", "", f"{HEAD}{OURS}\n{footer}\n")
text("below a mail of ours without a name", "", f"{HEAD}Hei Kari,\n\nSkiene er klare.\n\nHilsen Marte\n\nJeg er i butikken til fire.\n")

# Whose the quote is, in our name alone.
QUOTE = "> Skiene er klare. Kan du hente dem mandag?\n> Fjellbutikken\n"
for over in ("Fjellbutikken:", "Fjellbutikken (19.11.2026 09:04):", "From: Fjellbutikken", "@Fjellbutikken:"):
    text(f"above the quote: {over}", "Ja takk", f"Ja takk\n\n{over}\n{QUOTE}")
text("called by our name", "Til Fjellbutikken:\n\nJa takk", f"Til Fjellbutikken:\n\nJa takk\n\n{QUOTE}")
text("name on a line of its own", "Passt mir", f"Passt mir\n\n{SHOP}\n<{AT}> schrieb am Do., 19. Nov. 2026, 09:04:\n\n{QUOTE}")
text("the following, without a mark", "Dat kan", f"Dat kan\n\nOp 19 november 2026 09:04 schreef {SHOP} het volgende:\n\nDe ski's zijn klaar.\n")

# Pardon for slips alone, as phones set it, and by somebody who made one.
for pardon in ("Please excuse any typos", "Beklager eventuelle skrivefeil", "Undskyld slåfejl", "Entschuldige die Tippfehler", "Excusez ma brièveté", "Disculpa las erratas", "Ursäkta stavfel och kort svar"):
    text(f"pardon: {pardon}", "Ja", f"Ja\n\nSendt fra min iPhone\n{pardon}\n")
for own in ("Beklager skrivefeil, jeg mente torsdag.", "Sorry for the typo, I meant 5.", "Unnskyld kort svar, jeg sitter i bilen. Mandag er fint."):
    text(f"a slip of one's own: {own}", own, f"{own}\n")

# Cards with hours of work and numbers in a register.
CARD = "Kari Nordmann\nEier\n\nNordmann AS | Storgata 2, 9008 Tromsø\nt: 77 55 00 00\n"
for hours in ("My working days are Tuesday to Thursday.", "Arbeidsdager: tirsdag-torsdag", "Bürozeiten: Mo-Do 9-15", "Werkdagen: ma, di, do"):
    text(f"hours: {hours}", "Det går fint.", f"Det går fint.\n\nMange takk,\n\n{CARD}{hours}\n")
text("number in a register", "Mandag.", "Mandag.\n\nRegards\nKari Nordmann\nNordmann Ltd\nRegistered in England No. 1234567\n")
text("the number of a choice", "Best of all\nNo. 2 please", "Best of all\nNo. 2 please\n")
text("warm wishes", "Yes, 9am.", "Yes, 9am.\n\nWarm wishes,\nKari & family\n")
for notice in ("Bitte prüfen Sie, ob diese Mail wirklich ausgedruckt werden muss!", "Denne e-posten er sjekket for virus av Avast."):
    text(f"notice: {notice}", "Gjerne tirsdag.", f"Gjerne tirsdag.\n\n{notice}\n")
for print_out in ("Jeg printer denne mailen før jeg kommer", "Skal jeg ta med utskrift av denne mailen når jeg kommer?"):
    text(f"printed by hand: {print_out}", f"Fint.\n\n{print_out}", f"Fint.\n\n{print_out}\n")

# The sender's name below everything, however it is written; and names that are what is said.
for signed in ("K. Nordmann", "Kari N.", "~~~\nKari Nordmann\nTlf. 400 55 121"):
    text(f"signed: {signed}", "Mandag passer.", f"Mandag passer.\n\n{signed}\n")
for asked in ("Navnet er:\n\nKari Nordmann", "Den som henter heter\n\nKari Nordmann", "Ja\n---\nMandag 9\nTirsdag 4"):
    text(f"said: {asked}", asked, f"{asked}\n")

# Letters that end at length, and whoever writes for somebody else.
for formal in (
    "Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.",
    "Sin otro particular, reciban un cordial saludo.",
    "Kunnioittavasti",
):
    text(f"at length: {formal}", "Je confirme lundi.", f"Je confirme lundi.\n\n{formal}\n\nKari Nordmann\n")
text("for somebody else", "Ja, det går fint.", "Ja, det går fint.\n\nMed vennlig hilsen\nfor Ola Dahl\n\nPia Lie\nSekretær\n")
text("goes on below the greeting", "Ja takk.\n\nHilsen Kari\nfor øvrig vil jeg gjerne ha to til", "Ja takk.\n\nHilsen Kari\nfor øvrig vil jeg gjerne ha to til\n")
text("what is to be received", "Veuillez livrer lundi, je serai chez moi toute la matinée et je peux signer le bon de livraison.", "Veuillez livrer lundi, je serai chez moi toute la matinée et je peux signer le bon de livraison.\n")

# Outlook sets a blank between its page and the bracket.
text("blank before the bracket", "Monday is fine.", "[You don't often get email from svar+k7f3@butikk.example. Learn why this is important at https://aka.ms/LearnAboutSenderIdentification ]\n\nMonday is fine.\n")
