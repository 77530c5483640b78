"""Filters that hold a mail back until somebody clicks, tickets and notes without headers, small firms' addresses, and
people whose words come near all of these."""

from .servers import DAEMON, OURS, Machines, dsn, enc, flat, group, head, page

# fmt: off
CASES = Machines()
add, away = CASES.add, CASES.away

K = "kari@borte.example"
UP = "Undelivered Mail Returned to Sender"

# Challenges: the mail waits, and its sender is to do something.
for number, (subject, body) in enumerate((
    ("Re: Commande", "Bonjour,\n\nMa boîte est protégée par la solution anti-spam Mailinblack. Votre message est en attente : cliquez sur ce lien pour vous authentifier, une seule fois.\n\nhttps://filtre.example/1"),
    ("Identification", "Vous m'écrivez pour la première fois. Merci de vous identifier en cliquant ici afin que votre courriel me parvienne : https://filtre.example/2"),
    ("Re: Order", "My mail is guarded by Mailinblack. Your email is on hold. Please click on the link and solve the riddle: https://filter.example/3"),
    ("Re: Order", "To keep out junk I accept mail only from people on my list of approved senders. Please fill out the short form: https://filter.example/4"),
    ("Please confirm", "This message was created automatically by the mail program. Your mail is being held because your address has not been verified. To release it, please send an empty mail to the address below."),
    ("Re: Bestellung", "Ihre E-Mail liegt in der Quarantäne, weil Sie noch nicht als Absender freigeschaltet sind. Klicken Sie auf den Link: https://filter.example/5"),
    ("Re: Bestilling", "Meldingen din holdes tilbake av filteret. Klikk på lenken for å vise at du er et menneske: https://filter.example/6"),
    ("Re: Bestilling", "Din mail venter på godkendelse. Klik på knappen: https://filter.example/7"),
    ("Sv: Order", "Ditt meddelande har stoppats och väntar på dig. Klicka här för att släppa fram det: https://filter.example/8"),
    ("Re: Bestelling", "Uw bericht wacht op u. Klik op de link om te tonen dat u een mens bent: https://filter.example/9"),
    ("Re: Pedido", "Su correo ha sido retenido. Haga clic aquí: https://filter.example/10"),
    ("Re: Ordine", "Il suo messaggio è in attesa. Clicca sul link: https://filter.example/11"),
)):
    away(f"challenge {number}", enc(subject), body)
add("challenge as a page", "auto-reply", head("Marc <marc@societe.example>", "Votre message attend", path="<marc@societe.example>") + page('<p>Votre message est retenu.</p><p><a href="https://filtre.example/1">Cliquez ici</a> pour le faire passer.</p>'))

# Notes, receipts and tickets that no header tells.
for number, (subject, body) in enumerate((
    ("Re: Order", "Thank you for writing to us. We aim to answer every question within three days."),
    ("Thank you for contacting Fjell", "We have received your question. Reference number 778."),
    ("Re: Order", "##- Please type your reply above this line -##\n\nYour request (778) has been received."),
    ("Sv: Order", "##- Skriv ditt svar ovanför den här raden -##\n\nVi har tagit emot ditt ärende (778)."),
    ("Re: Bestilling", "Takk for mailen. Vi er samlet til kurs i dag. Vi besvarer henvendelser igjen fra torsdag."),
    ("AW: Bestellung", "Vielen Dank für Ihre Nachricht. Unsere Praxis bleibt vom 3.5. bis 9.5. geschlossen."),
    ("Sv: Order", "Jag har gått på tjänstledighet. Kontakta Lisa på lisa@laden.example i mitt ställe."),
    ("Re: Order", "I'm at a trade fair this week. For urgent matters: per@laden.example"),
    ("Re: Commande", "Actuellement en congés, je serai de retour le 3 mai. Pour toute urgence : 01 22 22 22 22."),
    ("Re: Order", "I'm driving with Do Not Disturb While Driving turned on. I'll see your message later."),
    ("Re: Order", "Many thanks for your mail. I work part time and will reply when next in."),
    ("Re: Bestilling", "Takk for mail. Jeg jobber deltid, og du får svar på mandag når jeg er tilbake."),
    ("Re: Bestelling", "Wegens vakantie is ons kantoor gesloten van 3 mei tot 9 mei."),
    ("Re: Bestelling", "Uw e-mail is ontvangen en wordt binnen twee dagen behandeld."),
    ("Odp: Kawa", "Jestem nieobecny do 3.05. W pilnych sprawach: post@laden.example."),
    ("Re: Café", "Estou de férias até 3 de maio. Assuntos urgentes: post@laden.example."),
    ("Vs: Tilaus", "Olen jäänyt eläkkeelle. Asioitani hoitaa Liisa, yhteyttä voi ottaa: liisa@laden.example."),
    ("Re: Order", "Tom has moved on to another company. Please contact sara@laden.example."),
    ("AW: Bestellung", "Herr Braun hat unser Haus verlassen. Bitte wenden Sie sich an post@laden.example."),
    ("Sv: Ordre", "Mette har forladt virksomheden. Skriv venligst til post@laden.example."),
    ("Re: Ordine", "La signora Bianchi ha lasciato l'azienda. Scrivere a post@laden.example."),
)):
    away(f"note {number}: {subject}", enc(subject), body)

# People who tell of such things.
for number, (subject, body) in enumerate((
    ("Re: Order", "Your mail sat in our quarantine, I have let it through. Yes to Friday."),
    ("Re: Order", "It says my order is pending and your message asks me to confirm it, but the link does not open."),
    ("Re: Order", "Your message was on hold here. I clicked here and there and nothing happens. Just book it."),
    ("Re: Bestilling", "Meldingen deres lå i karantene, og «klikk på lenken» funker ikke. Vi kommer uansett."),
    ("Re: Commande", "Votre message était bloqué chez nous. Dois-je cliquer quelque part ? Cliquez-vous pour moi ?"),
    ("Re: Commande", "J'ai dû vous identifier dans mon filtre, votre message était retenu. Cliquez de votre côté si besoin. Jeudi me va."),
    ("Automatisk svar?", "Er det bare maskiner hos dere?"),
    ("Automatische Antwort?", "Ich bekomme nur noch diese. Bitte rufen Sie mich an."),
    ("Autosvar", "Jeg fikk bare et slikt. Har dere sett bestillingen min?"),
    ("Automatic reply", "Can one switch off the automatic replies that you send?"),
    ("Vacation reply", "Got your vacation reply and will wait. No hurry."),
    ("Automatisk svar fra dere", "Jeg får automatisk svar fra dere hver eneste gang. Svar meg skikkelig."),
    ("Re: Bestilling", "Takk for meldingen! Vi svarer så snart vi har snakket med ungene."),
    ("Re: Order", "Thanks for your message. I'll get back to you as soon as I know who is coming."),
    ("Sv: Ordre", "Tak for mailen. Jeg vender tilbage hurtigst muligt, skal lige tale med min kone."),
    ("Re: Bestelling", "Bedankt voor uw bericht, ik laat het u zo snel mogelijk weten."),
    ("Re: Order", "Thanks for your email, we have received your quote and accept it."),
    ("Re: Commande", "Merci pour votre message. Nous avons bien reçu la machine, mais elle fuit."),
    ("Re: Order", "Thank you for the reminder. I will be out of the country until the 5th, so I have to say no."),
    ("AW: Bestellung", "Frau Braun hat unser Haus verlassen, ich übernehme. Donnerstag passt."),
    ("Re: Order", "Please ring reception when you arrive, I am away from my desk a lot."),
    ("Sv: Ordre", "Jeg er bortrejst, men min datter er hjemme. Kontakt hende på 20 20 20 20."),
    ("Re: Bestilling", "Jeg jobber deltid, så torsdag er jeg hjemme."),
    ("Re: Bestelling", "Ons kantoor is gesloten van 3 mei tot 9 mei, dus graag daarvoor bezorgen."),
    ("Odp: Kawa", "Jestem na urlopie do 3.05, proszę wysłać później."),
    ("Re: Order", "Jack has retired, I do the coffee now: two kilos as usual. Sue, sue@laden.example"),
    ("Undelivered Mail Returned to Sender", "I get this whenever I write to your other address. Is it wrong?"),
)):
    add(f"person {number}: {subject}", "answer", head("Kari <kari@kunde.example>", enc(subject), path="<kari@kunde.example>") + flat(body), own=False)
add("somebody of a help desk", "answer", head("Ola <help@kunde.example>", "Re: Bestillingen din", path="<help@kunde.example>", more="In-Reply-To: <ut-1@butikk.example>\n") + flat("##- Skriv svaret ditt over denne linjen -##\n\nJa, send det til hytta."), own=False)
add("person called like a server", "answer", head("System Administrator Bo <bo@kunde.example>", "Re: Undelivered", path="<bo@kunde.example>") + flat("Yes!"), own=False)

# Of a small firm an address like these may be the only one: its answer is read, and no machine answers it.
for address in ("postmaster@kunde.example", "bounce@hoppeslott.example", "robot@klubb.example", "alerts@vakt.example"):
    add(f"answer from {address}", "answer", head(f"Ola <{address}>", "Re: Bestillingen din", path=f"<{address}>", more="In-Reply-To: <ut-1@butikk.example>\n") + flat("Ja, vi kommer"), may_reply=False, own=False)
    add(f"no answer from {address}", "auto-reply", head(f"Ola <{address}>", "Varsel", path=f"<{address}>") + flat("Ja, vi kommer"))
add("answer from noreply", "auto-reply", head("Ola <noreply@kunde.example>", "Re: Bestillingen din", path="<noreply@kunde.example>", more="In-Reply-To: <ut-1@butikk.example>\n") + flat("Ja"))

# Bounces
for words, status, permanent in (
    ("X-Notes; Benutzer kari nicht im Domino-Verzeichnis", "5.0.0", True),
    ("X-Notes; Bruker kari er ikke oppført i Domino-katalogen", "5.0.0", True),
    ("X-Notes; Utilisateur kari non répertorié dans l'annuaire Domino", "5.0.0", True),
    ("550 Mottagaren saknas", "5.0.0", True),
    ("550 Vastaanottajaa ei ole", "5.0.0", True),
    ("550 Adresaten kendes ikke", "5.0.0", True),
    ("550 Konto geschlossen wegen Inaktivität", "5.0.0", True),
    ("550 5.2.1 Mailbox unavailable. Your IP address 192.0.2.9 is on a blacklist", "5.2.1", False),
    ("550 5.1.2 Host unknown (try again later)", "5.1.2", False),
):
    add(f"report: {words}", "bounce", head(DAEMON, UP) + dsn("x", group(K, status, words)), [(K, status, permanent)])
add("hmailserver, no server for the domain", "bounce", head("mailer-daemon@mx.butikk.example", "Message undeliverable") + flat(f"Your message did not reach some or all of the intended recipients.\n\nThe following recipient(s) could not be reached:\n\n   {K}\n   Error Type: DNS\n   Error Description: No mail servers appear to exist for the recipient's address."), [(K, None, True)])
add("empty envelope sender, the reason in words", "bounce", head("post@mobil.example", "Mail") + flat(f"Your mail of yesterday could not be delivered to: <{K}>\nAs their mailbox is full.\n\n" + OURS), [(K, None, False)])
add("a reply code of class 4 condemns nobody", "bounce", head(DAEMON, UP) + flat(f"<{K}>: 450 user unknown at the moment"), [(K, None, False)])
