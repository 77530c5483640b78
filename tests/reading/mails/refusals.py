"""Machines once more: a refusal condemns an address only if its words say that nobody is there; notes without headers;
people whose subjects and words sound like a machine's."""

from .servers import DAEMON, OURS, Machines, dsn, enc, flat, group, head

# fmt: off
CASES = Machines()
add, away = CASES.add, CASES.away

K = "kari@borte.example"
UP = "Undelivered Mail Returned to Sender"
EXIM = "A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  {0}\n    host mx.borte.example [192.0.2.1]:\n    550 {1}\n\n------ This is a copy of the message, including all the headers. ------\n\n" + OURS

# What a bare 550 may mean: the sender, policy, the server, the hour. The customer is still there.
for words in (
    "We take no mail from machines at home; go by your provider's relay",
    "Callback to the sender did not succeed",
    "<svar+k7f3@butikk.example>: sender domain cannot be found",
    "The sending domain does not exist",
    "Sender address rejected: user unknown in local table",
    "Invalid sender: unknown domain butikk.example",
    "Your host name is unknown here",
    "HELO butikk.example does not exist",
    "Reverse DNS for 192.0.2.9: host not found",
    "SPF record of butikk.example not found",
    "Please ask the receiver to put you on their list",
    "This person takes mail from friends only",
    "An attachment of that kind is refused",
    "Line 17 of the header is malformed",
    "We could not look up whether the receiver is one of ours",
    "Our directory does not answer",
    "The disk of the queue cannot be written",
    "Mail for borte.example loops back to us",
    "pipe to a program ended with 75",
    "You send more than we take in an hour",
    "Too many of your connections are open",
    "We have tried for five days and give up",
    "Name of borte.example not found, try again",
    "The mailbox is temporarily suspended",
    "account is currently locked",
    "The mail folder is full",
    "There is not enough space for this letter: the user disk quota is used up",
    "Trop de connexions de votre part",
    "Die Annahme wurde verweigert",
    "Avvist av mottakerens regler",
    "Avsenderen er ukjent",
    "Brevlådan är full",
    "Postkassen er for tiden sperret",
    "Die Nachricht ist zu groß",
    "Viesti hylättiin roskapostina",
    "Expéditeur inconnu",
    "Het postvak is vol",
):
    add(f"report, not condemned: {words}", "bounce", head(DAEMON, UP) + dsn("x", group(K, "5.0.0", f"550 {words}")), [(K, "5.0.0", False)])
    add(f"words, not condemned: {words}", "bounce", head(DAEMON, "Mail delivery failed: returning message to sender") + flat(EXIM.format(K, words)), [(K, None, False)])

# Nobody is there, in other words than "user unknown".
for words in (
    "That address is unknown to us",
    "no mail box available under this name",
    "Nobody: no such mail drop",
    "kari@borte.example not found",
    "mailbox has been deleted",
    "Recipient not local",
    "recipient is not accepted",
    "The address is no longer on this server",
    "kari@borte.example has moved",
    "account closed due to inactivity",
    "Indirizzo inesistente",
    "usuario inactivo",
    "boîte aux lettres désactivée",
    "Konto deaktiviert",
    "Host or domain does not accept mail (null MX)",
    "unable to find user in the directory",
    "not in my validrcptto list",
    "this user has previously bounced",
    "unknown virtual user",
    "Brukeren eksisterer ikke hos oss", "Postkassen ble slettet", "Adressen er ikke lenger i bruk", "Användaren finns ej", "Brevlådan är borttagen",
    "Kontoen er lukket", "Das Postfach ist geschlossen", "Diese Adresse ist nicht mehr gültig", "Käyttäjää ei ole", "Tili on suljettu",
    "Cette adresse n'est plus valide", "Compte supprimé", "Cuenta cerrada", "La casella è stata chiusa", "Het account is opgeheven",
):
    add(f"report, condemned: {words}", "bounce", head(DAEMON, UP) + dsn("x", group(K, "5.0.0", f"550 {words}")), [(K, "5.0.0", True)])
add("a code without any reason is taken at its word", "bounce", head(DAEMON, UP) + dsn("x", group(K, "5.0.0", "550")), [(K, "5.0.0", True)])
add("the code says user, the words say spam", "bounce", head(DAEMON, UP) + dsn("x", group(K, "5.1.1", "550 5.1.1 refused: the message looks like spam")), [(K, "5.1.1", False)])
add("the code says user, the words blame the sender", "bounce", head(DAEMON, UP) + dsn("x", group(K, "5.1.1", "550 5.1.1 sender not verified")), [(K, "5.1.1", False)])
add("the code says domain, the name was not looked up to the end", "bounce", head(DAEMON, UP) + dsn("x", group(K, "5.1.2", "host not found, try again")), [(K, "5.1.2", False)])
add("a number in the words of a reply of class 4", "bounce", head(DAEMON, UP) + dsn("x", group(K, "4.0.0", "450 come back later (#5.1.1)")), [(K, "4.0.0", False)])
add("the reason stands in the comment of the status", "bounce", head(DAEMON, UP) + dsn("x", f"Final-Recipient: rfc822; {K}\nAction: failed\nStatus: 5.0.0 (no such mailbox)"), [(K, "5.0.0", True)])
add("the report says nothing, its prose says full", "bounce", head(DAEMON, UP) + dsn(f"<{K}>: mailbox is full", f"Final-Recipient: rfc822; {K}\nAction: failed\nStatus: 5.0.0"), [(K, "5.0.0", False)])
add("the report blames policy, its prose knows more addresses", "bounce", head(DAEMON, UP) + dsn(f"<{K}> was refused. Check that the address exists and is not unknown.", group(K, "5.0.0", "550 refused by our rules")), [(K, "5.0.0", False)])
add("a refusal that qmail reports is no verdict on the address", "bounce", head("MAILER-DAEMON@mx.borte.example", "failure notice") + flat(f"I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up.\n\n<{K}>:\n192.0.2.1 does not like recipient.\nRemote host said: 554 we do not want this\nGiving up on 192.0.2.1."), [(K, None, False)])
add("an exit code of a local mailer: no user", "bounce", head(DAEMON, UP) + dsn("x", f"Final-Recipient: rfc822; {K}\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: X-Unix; 67"), [(K, "5.0.0", True)])
add("an exit code of a local mailer: it failed", "bounce", head(DAEMON, UP) + dsn("x", f"Final-Recipient: rfc822; {K}\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: X-Unix; 75"), [(K, "5.0.0", False)])

# A gateway sends the report of the server behind it as an attachment.
INNER = head(DAEMON, UP) + dsn("x", group(K, "5.1.1", "550 5.1.1 user unknown"))
WRAPPED = 'Content-Type: multipart/mixed; boundary="w1"\n\n--w1\nContent-Type: text/plain\n\n{0}\n--w1\nContent-Type: message/rfc822\n\n{1}\n--w1--\n'
add("a report within a report", "bounce", head("Mail Delivery Subsystem <MAILER-DAEMON@port.example>", "Returned mail: not delivered") + WRAPPED.format("The following addresses had permanent errors", INNER), [(K, "5.1.1", True)])
add("a person sends us such a report", "answer", head("Kari <kari@kunde.example>", "Hva er dette?", path="<kari@kunde.example>") + WRAPPED.format("Jeg fikk denne i dag, hva betyr den?", INNER), [], own=False)
add("a gateway's post master answers in the talk", "bounce", head("post_master@port.example", "Re: Bestillingen din", path="<post_master@port.example>", more="In-Reply-To: <ut-1@butikk.example>\n") + flat(f"Error: invalid user address\n\n550 no such user here\n\nMAIL FROM: svar+k7f3@butikk.example\nRCPT TO: {K}"), [(K, None, True)])

# Notes of absence and acknowledgements that no header tells.
for number, (subject, body) in enumerate((
    ("Re: Bestellung", "Abwesend: bin ab dem 3. Mai wieder für Sie da."),
    ("Re: Bestellung", "Automatische Antwort: unser Laden macht Urlaub vom 1. bis 14. Mai."),
    ("Re: Order", "Thank you for your mail. I am on a business trip until 3 May and will reply when I return."),
    ("Re: Order", "Thank you for your message. Our shop will remain closed until 3 May. In urgent cases please contact per@firma.example."),
    ("Re: Ordre", "Tak for din mail. Jeg er ude af huset og tilbage den 12. Ved akutte sager kontakt mette@firma.example."),
    ("Re: Ordre", "Jeg har barsel indtil 1. marts. Kontakt venligst Jens på jens@firma.example."),
    ("Re: Ordine", "Sarò assente dal 5 al 20 agosto. Risponderò al mio rientro."),
    ("Re: Bestellung", "Ich bin nicht mehr bei der Laden GmbH beschäftigt. Bitte wenden Sie sich an post@laden.example."),
    ("Re: Order", "Thanks for your email! I check my inbox only twice a day. If it is urgent, call +47 22 22 22 22."),
    ("Re: Order", "这是一封自动回复邮件。"),
    ("Re: Bestilling", "Denne e-posten er sendt automatisk. Vi har fått henvendelsen din og ser på den."),
    ("Re: Order", "Please note that I no longer work for the company. Please direct all enquiries to post@firma.example."),
    ("Autosvar fra Kari", "Jeg er på ferie til 12. august og svarer når jeg er tilbake på kontoret."),
)):
    away(f"note {number}: {subject}", enc(subject), body)
for field in ("X-Auto-Reply-Sender: kari@kunde.example", "X-Server-Vacation: yes", "Preference: auto_reply"):
    away(f"marked by {field}", "Re: Bestillingen", "Ja", fields=field + "\n")
for address in ("svar-ej@x.example", "vastaamatta@x.example", "geen-antwoord@x.example", "keinantwort@x.example", "unmonitored@x.example"):
    add(f"nobody reads {address}", "auto-reply", head(f"Butikk <{address}>", "Varsel", path=f"<{address}>") + flat("Ja"))

# People
for number, (subject, body) in enumerate((
    ("Autosvar hver gang", "Jeg får bare autosvar når jeg skriver til dere. Kan et menneske ringe meg?"),
    ("Out of office hours delivery", "Can you deliver after six?"),
    ("Automatisk svar virker ikke på deres side", "Skjemaet deres gir feil."),
    ("Ticket created twice", "You made two of them for one order. Please merge them."),
    ("Automatische Antwort nicht verstanden", "Was soll ich jetzt tun?"),
    ("Re: Bestilling", "Jeg er ute og reiser til søndag, så legg pakken hos naboen."),
    ("Re: Bestilling", "Jeg er ute og reiser og kommer hjem lørdag. Ring meg på 91 00 00 00 hvis det haster."),
    ("Re: Order", "I am away this week. If it is urgent, call me on 91 00 00 00."),
    ("Re: Bestilling", "Fakturaen ble sendt automatisk til feil adresse."),
    ("Re: Bestellung", "Ich bin auf Geschäftsreise, bitte liefern Sie erst am Montag."),
    ("Re: Order", "I am on a business trip until Monday, so please deliver on Tuesday."),
    ("Re: Order", "I no longer work there, but please send the shoes to my home."),
    ("Re: Order", "The form says user unknown and 550 when I log in."),
    ("Sv: Ordre", "Jeg har barsel og er hjemme hele dagen, så kom bare."),
)):
    add(f"person {number}: {subject}", "answer", head("Kari <kari@kunde.example>", enc(subject), path="<kari@kunde.example>") + flat(body), own=False)
