"""Banners on the line of the answer, mails joined into one line, thanks that lead over to a greeting, heads set far in."""

from .written import Answers

# fmt: off
CASES = Answers()
text, page, both = CASES.text, CASES.page, CASES.both
SHOP = "Fjellbutikken"
AT = "svar+k7f3@butikk.example"

# What Outlook sets above a mail from somebody new, in its languages, on a line of its own and on that of the mail.
SELDOM = [
    "Du får ikke ofte e-post fra kari@kunde.example. Finn ut hvorfor dette er viktig",
    "Noen som har mottatt denne meldingen, får ikke ofte e-post fra kari@kunde.example. Finn ut hvorfor dette er viktig",
    "Du får ikkje ofte e-post frå kari@kunde.example. Finn ut kvifor dette er viktig",
    "Vissa som har fått det här meddelandet får inte ofta e-post från kari@kunde.example. Läs om varför det här är viktigt",
    "Du får ikke ofte mails fra kari@kunde.example. Få mere at vide om, hvorfor dette er vigtigt",
    "You don't often get email from kari@kunde.example. Learn why this is important",
    "Some people who received this message don't often get email from kari@kunde.example. Learn why this is important",
    "Einige Personen, die diese Nachricht erhalten haben, erhalten nicht oft eine E-Mail von kari@kunde.example. Erfahren Sie, warum dies wichtig ist",
    "Et saa usein sähköpostia osoitteesta kari@kunde.example. Lue, miksi tämä on tärkeää",
    "Sommige mensen die dit bericht hebben ontvangen, ontvangen niet vaak e-mail van kari@kunde.example. Meer informatie over waarom dit belangrijk is",
    "Certains contacts qui ont reçu ce message ne reçoivent pas souvent de courriers de kari@kunde.example. Découvrez pourquoi cela est important",
    "No suele recibir correo electrónico de kari@kunde.example. Por qué esto es importante",
]
for banner in SELDOM:
    text(f"on its line: {banner[:30]}", "Kl. 17, 2 stk.", f"{banner}<https://aka.ms/LearnAboutSenderIdentification>\n\nKl. 17, 2 stk.\n")
    text(f"on ours: {banner[:30]}", "Kl. 17, 2 stk.", f"{banner} Kl. 17, 2 stk.\n")
text("in brackets with its page", "Thursday!", "[You don't often get email from kari@kunde.example. Learn why this is important at https://aka.ms/LearnAboutSenderIdentification.]\n\nThursday!\n")
text("somebody asks about it", "Jeg får ikke ofte e-post fra dere@butikk.example. Hvorfor?", "Jeg får ikke ofte e-post fra dere@butikk.example. Hvorfor?\n")

# All on one line: a day of the week at the end of the answer is no beginning of the attribution.
text("weekday before the attribution", "Ja, sett oss opp på tirsdagen.", f"Ja, sett oss opp på tirsdagen. 11. juli 2026 kl. 15:09 skrev {SHOP} <{AT}>: Hei Kari! Passer det med et bord?\n")
text("abbreviated weekday in it", "Ja, sett oss opp.", f"Ja, sett oss opp. lør. 11. juli 2026 kl. 15:09 skrev {SHOP} <{AT}>: Hei Kari! Passer det med et bord?\n")
text("greeting before the attribution", "Lauantai sopii hyvin.", f"Lauantai sopii hyvin. Ystävällisin terveisin, Kari la 11. heinäk. 2026 klo 15.09 {SHOP} <{AT}> kirjoitti: Hei Kari! Sopiiko lauantai?\n")
text("divider before the head", "Den er levert nå.", f"Den er levert nå. -----Opprinnelig melding----- Fra: {SHOP} <{AT}> Sendt: tirsdag 2. september 2025 10:12 Til: Kari Emne: Skiene Hei! Er den levert?\n")
for said, greeted in (("Samedi me convient.", "Bien à vous, Kari"), ("El sábado me viene bien.", "Atentamente, Kari"), ("Lauantai sopii.", "T. Kari")):
    text(f"greeting on the line: {greeted}", said, f"{said} {greeted}\n")
text("no greeting", "Vi sover over. Best Western Kari", "Vi sover over. Best Western Kari\n", sender="Ola Dahl <ola@kunde.example>")

# Thanks that lead over to the greeting, and the other way round.
for closing in ("Takk igjen og hilsen", "På forhånd takk, og vennlig hilsen", "Tack igen och hälsningar", "Mange tak for hjælpen og venlig hilsen", "Thanks again and best regards", "Nochmals vielen Dank und herzliche Grüße", "Alvast bedankt en vriendelijke groet", "Merci encore et bien cordialement", "Gracias de nuevo y un cordial saludo", "Kiitos vielä ja terveisin", "Mit freundlichen Grüßen und vielen Dank"):
    text(f"closing: {closing}", "Helst lørdag.", f"Helst lørdag.\n\n{closing}\nKari Nordmann\nDaglig leder\nFjordvik AS\nTlf. 55 00 00 00\n")
text("thanks alone are said", "Helst lørdag.\n\nTusen takk for hjelpen og god helg!", "Helst lørdag.\n\nTusen takk for hjelpen og god helg!\nHilsen Kari\n")

# Heads that a program set far in, and dashes above a signature that the page marks.
text("head far in", "Den kom i dag.", f"Den kom i dag. \n \n \n       Fra:   {SHOP} <{AT}> \n       Dato:  November 20th, 2025 10:12 \n       Emne:  Re: Skiene \n       Til:   <kari@kunde.example> \n \nEr skiene kommet? \n")
page("typed below the signature", "Ja takk\n\nOg en hjelm til!", '<div dir="ltr">Ja takk</div><div class="gmail_quote"><div class="gmail_attr">tor. 20. nov. 2025 kl. 10:12 skrev Fjellbutikken &lt;svar+k7f3@butikk.example&gt;:<br></div><blockquote class="gmail_quote">Skal de klargjøres?</blockquote></div><br>-- <br><div class="gmail_signature">Kari Nordmann<br>Tlf. 55 00 00 00</div><div>Og en hjelm til!</div>')
page("a word in a colour", "Den røde jakken, takk", '<p>Den <span style="color:#ff0000">røde</span> jakken, takk</p>')
page("an element for the signature", "Og igjen", '<div>Og igjen</div><br><signature>Sent from <a href="https://post.example">Walrus Post</a>, the mail client of the sea.</signature><div class="gmail_quote"><br>On Nov 4 2025, at 2:28 pm, Fjellbutikken &lt;svar+k7f3@butikk.example&gt; wrote:<br><blockquote class="gmail_quote">Hei</blockquote></div>')
text("arrows on both sides", "Se her:\n>>> kl. 17 <<<\nTakk", "Se her:\n>>> kl. 17 <<<\nTakk\n")
for last, kept in (("Mvh, ja takk", "Mvh, ja takk"), ("Takk, ja hilsen Kari", "Takk, ja")):
    text(f"a yes is no and: {last}", f"Vi gleder oss.\n{kept}", f"Vi gleder oss.\n{last}\n")
