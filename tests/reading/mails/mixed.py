"""A last look: whole mails as they come, mixed of everything."""

from .servers import Machines
from .written import Answers

# fmt: off
CASES = Answers()
MACHINES = Machines()
text, page, both = CASES.text, CASES.page, CASES.both
away = MACHINES.away
SHOP = "Fjellbutikken"
AT = "svar+k7f3@butikk.example"
BLOCK = f"Fra: {SHOP} <{AT}>\nSendt: torsdag 20. november 2025 10:12\nTil: kari@kunde.example\nEmne: Bestillingen din\n\nHei! Svar JA eller NEI.\n"

text("sv, thanks and name", "Ja tack, gärna på fredag\n\nTack på förhand", f"Ja tack, gärna på fredag\n\nTack på förhand\nKarin\n\n{BLOCK}", sender="Karin Ek <karin@kunde.example>")
text("da, short", "Nej tak ellers tak", f"Nej tak ellers tak\n\nVh Mette\n\nSendt fra min iPhone\n\n> Den 20. nov. 2025 kl. 10.12 skrev {SHOP} <{AT}>:\n> \n> Hej\n")
text("de, formal", "Guten Tag Frau Berg,\n\nhiermit bestätige ich den Termin am 3. Dezember.", f"Guten Tag Frau Berg,\n\nhiermit bestätige ich den Termin am 3. Dezember.\n\nFreundliche Grüße\n\nDr. Hans Meier\n--\nPraxis Dr. Meier\nHauptstr. 5 · 10115 Berlin\nTel. 030 1234567\n\nAm 20.11.25 um 10:12 schrieb {SHOP}:\n> Termin?\n")
text("fr, politeness", "Bonjour,\n\nOui, je confirme le rendez-vous.", f"Bonjour,\n\nOui, je confirme le rendez-vous.\n\nBien cordialement,\n\nAnne Dupont\n06 12 34 56 78\n\n> Le 20 nov. 2025 à 10:12, {SHOP} <{AT}> a écrit :\n> \n> Bonjour\n")
text("es, exclamations", "¡Hola!\n\n¡Sí, perfecto!", f"¡Hola!\n\n¡Sí, perfecto!\n\nSaludos\nMaría\n\nEnviado desde mi iPhone\n\n> El 20 nov 2025, a las 10:12, {SHOP} <{AT}> escribió:\n> \n> Hola\n")
text("fi, signature", "Hei,\n\nkyllä, perjantai klo 12 sopii.", f"Hei,\n\nkyllä, perjantai klo 12 sopii.\n\nYstävällisin terveisin\n\nAino Virtanen\nmyyntipäällikkö\npuh. 040 123 4567\n\nLähettäjä: {SHOP} <{AT}>\nLähetetty: torstai 20. marraskuuta 2025 10.12\nVastaanottaja: aino@kunde.example\nAihe: Tilaus\n\nHei\n")
text("nl, signature", "Beste,\n\nJa, dat is goed.", f"Beste,\n\nJa, dat is goed.\n\nMet vriendelijke groeten,\n\nJan de Vries\n\nOp do 20 nov 2025 om 10:12 schreef {SHOP} <{AT}>:\n\n> Hallo\n")
text("nn", "Hei!\nJa, det passar fint for oss.", f"Hei!\nJa, det passar fint for oss.\n\nMed venleg helsing\nOlav\n\nFrå: {SHOP} <{AT}>\nSendt: torsdag 20. november 2025 10:12\nTil: olav@kunde.example\nEmne: Bestillinga\n\nHei\n")
text("bottom-posted with signature", "Ja, den kom i dag.", f"On 20.11.2025 10:12, {SHOP} wrote:\n> Hei Kari,\n> har pakken kommet?\n> \n> Hilsen butikken\n\nJa, den kom i dag.\n\n-- \nKari Nordmann\n")
text("two quotes and a word each", "Rød.\n\nM.", f"{SHOP} <{AT}> wrote:\n> Farge?\nRød.\n\n> Størrelse?\nM.\n\n--\nKari\n")
text("a footer above the answer's end", "Ja", "Ja\n\nSendt fra min iPhone\n\n\n")
text("long text kept", "Hei,\n\nJeg bestilte to poser kaffe 3. november, ordre 4711.\nDen ene posen var revnet da den kom.\n\nKan dere sende en ny?\n\nJeg legger ved bilde.", f"Hei,\n\nJeg bestilte to poser kaffe 3. november, ordre 4711.\nDen ene posen var revnet da den kom.\n\nKan dere sende en ny?\n\nJeg legger ved bilde.\n\nMed vennlig hilsen\nKari Nordmann\nTlf.: 900 00 000\n\n{BLOCK}")
text("hen with parenthesis", "Vi blir 4 (2 voksne, 2 barn)", f"Vi blir 4 (2 voksne, 2 barn)\n\nHilsen Kari\n\n{BLOCK}")
text("price with sign", "Maks 500,-", f"Maks 500,-\n\n{BLOCK}")
text("time below a name", "Kl. 18:00", f"Kl. 18:00\nKari\n\n{BLOCK}")
text("please and thanks", "Friday, please.\n\nThanks!", "Friday, please.\n\nThanks!\n\nSent from my iPad\n")
both("gmail with confidential footer of a company", "Yes, confirmed", f"Yes, confirmed\n\n-- \n*John Smith*\nACME Ltd\n\n-- \nThis email is confidential.\n\nOn Thu, 20 Nov 2025 at 10:12, {SHOP} <{AT}> wrote:\n\n> Confirm?\n", f'<div dir="ltr">Yes, confirmed<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature"><b>John Smith</b><div>ACME Ltd</div></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Thu, 20 Nov 2025 at 10:12, {SHOP} &lt;<a href="mailto:{AT}">{AT}</a>&gt; wrote:<br></div><blockquote class="gmail_quote">Confirm?</blockquote></div><br><p>This email is confidential.</p>')
page("outlook, list in word", "Vi tar:\n\n- Kaffe\n- Te", '<div class=WordSection1><p class=MsoNormal>Vi tar:<o:p></o:p></p><ul><li class=MsoListParagraph>Kaffe</li><li class=MsoListParagraph>Te</li></ul><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Mvh<o:p></o:p></p><p class=MsoNormal>Kari<o:p></o:p></p></div>')
page("samsung with a quote in gmail's shape", "Ok, kommer!", f'<html><body dir="auto"><div dir="auto">Ok, kommer!</div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div dir="auto">Sendt fra min Galaxy</div></div><div dir="auto"><br></div><div>-------- Opprinnelig melding --------</div><div>Fra: {SHOP} &lt;{AT}&gt;</div><div>Dato: 20.11.2025 10:12</div></body></html>')
page("apple with a picture between", "Slik ser den ut:\n\nKan jeg bytte?", '<html><body dir="auto">Slik ser den ut:<div><br></div><div><img src="cid:A1" id="A1" alt="IMG_0001.jpeg"></div><div><br></div><div>Kan jeg bytte?<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sendt fra min iPhone</div></div></body></html>')
for number, said in enumerate(("I'm on leave next week so please deliver this week.", "We are closed on Mondays, any other day works.", "Jeg er syk, så jeg kan ikke komme i morgen.", "Jag är sjuk idag, kan vi boka om?", "Vi har stengt 24. desember, kom heller 23.", "Jeg jobber ikke på fredager, så torsdag passer best.", "Ich bin krank, bitte Termin absagen.", "I'm unavailable on Friday. Monday?", "Kontakt min mann på 900 00 000, han er hjemme.", "Jeg er bortreist, men naboen tar imot.", "Har fri i dag, så bare kom!", "Please call me back on 900 00 000, it is urgent.", "Je suis en vacances, livrez après le 15 svp.", "Jeg har ikke mottatt varen. Saksnummer 123.")):
    text(f"person {number}", said, said + "\n")
for number, body in enumerate((
    "Hei,\njeg er ute og reiser og har begrenset med nett frem til 5/12. Svarer når jeg er tilbake.",
    "Jag är på semester! Tillbaka 15 augusti. Mejl läses inte under tiden.",
    "Tak for din mail. Jeg er på kursus og besvarer mails igen på mandag.",
    "I will be out of the office starting 20 Nov and will not return until 1 Dec.",
    "Guten Tag, ich bin zurzeit nicht erreichbar. Bitte wenden Sie sich an unsere Zentrale.",
    "Bonjour, absent du bureau jusqu'au 5 décembre, je traiterai votre message à mon retour.",
    "Hei! Olen äitiyslomalla vuoden loppuun. Ota yhteyttä Pekkaan.",
    "Thank you for contacting us. This is to confirm that we have received your email. A member of our team will respond shortly.",
)):
    away(f"away {number}", "Re: x", body)
CASES.extend(MACHINES)
