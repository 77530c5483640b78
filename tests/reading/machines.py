"""Automatic replies, lists, complaints and ourselves: (name, raw mail)."""

from .post import PARENT_ID, SHOP_ADDRESS, body, head, mail, parts, piece

_OOO = "Jeg er på ferie til og med 12. august. Ved hast, kontakt post@kunde.example.\n\nMvh Kari"

AUTOMATIC: list[tuple[str, bytes]] = [
    ("exchange nb", mail(_OOO, subject="Automatisk svar: Din bestilling", auto_submitted="auto-generated", x_auto_response_suppress="All")),
    ("exchange subject alone", mail(_OOO, subject="Automatisk svar: Din bestilling")),
    ("auto-replied", mail("Takk", auto_submitted="auto-replied")),
    ("auto-replied with comment", mail("ja", auto_submitted="auto-replied (vacation)")),
    ("auto-notified", mail("1", auto_submitted="auto-notified; owner-email=x@y.example")),
    ("precedence auto_reply", mail("Borte", precedence="auto_reply")),
    ("gmail vacation", mail("Jeg er bortreist.", precedence="bulk", x_autoreply="yes", auto_submitted="auto-replied")),
    ("x-autorespond", mail("Tilbake mandag", x_autorespond="Kari")),
    ("apple vacation", mail("stopp", x_apple_action="VACATION/0")),
    ("inbox rule", mail("Ja", x_ms_exchange_inbox_rules_loop="kari@kunde.example")),
    ("null sender", mail("Tilbake 12. august", return_path="<>")),
    ("noreply", mail("Du har en ny melding", **{"From": "noreply@kunde.example"})),
    ("sv subject", mail("Jag är på semester och åter den 15/8.", subject="Autosvar: Din beställning")),
    ("sv subject frånvaro", mail("Åter måndag.", subject="Frånvaro: Kari")),
    ("sv automatiskt svar", mail("Åter måndag.", subject="Automatiskt svar: Din beställning")),
    ("da subject", mail("Tilbage mandag.", subject="Ikke til stede: Din ordre")),
    ("da automatisk", mail("Jeg holder ferie.", subject="Automatisk svar: Din ordre")),
    ("en out of office", mail("Back Monday.", subject="Out of Office: Re: Your order")),
    ("en automatic", mail("Back Monday.", subject="Automatic reply: Your order")),
    ("de", mail("Ich bin ab Montag wieder da.", subject="Abwesenheitsnotiz: Ihre Bestellung")),
    ("de automatic", mail("Ich bin ab Montag wieder da.", subject="Automatische Antwort: Ihre Bestellung")),
    ("fi", mail("Olen lomalla 12.8. saakka.", subject="Automaattinen vastaus: Tilauksesi")),
    ("fi poissa", mail("Olen lomalla.", subject="Poissa: Tilauksesi")),
    ("nl", mail("Ik ben er niet.", subject="Automatisch antwoord: Uw bestelling")),
    ("fr", mail("Je suis absente.", subject="Réponse automatique : Votre commande")),
    ("es", mail("Estoy fuera.", subject="Respuesta automática: Su pedido")),
    ("it", mail("Sono fuori sede.", subject="Risposta automatica: Il tuo ordine")),
    ("encoded subject", mail("Borta", subject="=?utf-8?Q?Automatiskt_svar=3A_Din_best=C3=A4llning?=")),
    ("body nb", mail("Hei,\n\nTakk for din e-post. Jeg er på ferie til og med 12. august og leser ikke e-post.\nVed hastesaker, kontakt kollega@kunde.example.\n\nMvh Kari\n")),
    ("body sv", mail("Hej!\n\nTack för ditt mejl. Jag är på semester och åter den 15/8.\nVid brådskande ärenden kontakta min kollega.\n")),
    ("body da", mail("Tak for din mail. Jeg holder ferie til og med uge 30. Kontakt venligst kollega@kunde.example ved hastesager.\n")),
    ("body en", mail("Thank you for your email. I am out of the office until Monday 12 August with limited access to email. For urgent matters please contact my colleague.\n")),
    ("body de", mail("Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 12. August nicht im Büro. In dringenden Fällen wenden Sie sich bitte an meine Vertretung.\n")),
    ("body fi", mail("Kiitos viestistäsi. Olen lomalla 12.8. saakka. Kiireellisissä asioissa ota yhteyttä kollegaani.\n")),
    ("body nl", mail("Bedankt voor uw bericht. Ik ben tot en met 12 augustus afwezig. Neem bij spoed contact op met mijn collega.\n")),
    ("body fr", mail("Merci pour votre message. Je suis absent du bureau jusqu'au 12 août. En cas d'urgence, veuillez contacter mon collègue.\n")),
    ("body es", mail("Gracias por su correo. Estoy fuera de la oficina hasta el 12 de agosto. Para asuntos urgentes, contactar con mi colega.\n")),
    ("body it", mail("Grazie per la mail. Sono in ferie fino al 12 agosto. Per urgenze rivolgersi al collega.\n")),
    ("body machine", mail("This is an automated response. Your request has been received and will be answered as soon as possible.\n")),
    ("ticket", mail("Takk for din henvendelse. Vi har mottatt saken og svarer deg så snart som mulig innen to virkedager.\n", in_reply_to=None, subject="Sak 4711")),
    ("read receipt", parts("multipart/report; report-type=disposition-notification", body("text/plain", "Meldingen ble lest"), piece("Content-Type: message/disposition-notification", f"Final-Recipient: rfc822;kari@kunde.example\nOriginal-Message-ID: <{PARENT_ID}>\nDisposition: manual-action/MDN-sent-manually; displayed"), subject="Lest: Din bestilling")),
    ("not spam", parts("multipart/report; report-type=feedback-report", body("text/plain", "x"), piece("Content-Type: message/feedback-report", "Feedback-Type: not-spam\nUser-Agent: X/1\nVersion: 1"))),
    ("dmarc report", mail("see attachment", subject="Report Domain: butikk.example Submitter: mx.example Report-ID: <1>", **{"From": "dmarc-reports@mx.example"})),
]  # fmt: skip

_NOTES = [
    ("Re: Din bestilling", "Hei\n\nJeg er for tiden bortreist og er tilbake på kontoret mandag 12. august.\n\nMvh\nKari"),
    ("Ferie!", "Hei, jeg har ferie frem til 12. august. Ved spørsmål ring 900 00 000."),
    ("SV: Din bestilling", "Hej!\nJag är föräldraledig till och med augusti. Kontakta gärna Anna på anna@kund.example vid frågor."),
    ("Re: Din ordre", "Hej\nJeg er på barsel og vender tilbage 1. september. Kontakt venligst Mette på mette@kunde.example."),
    ("Re: Your order", "Hi,\nI'm currently on annual leave and will be back on Monday 12th. For anything urgent please contact Jane on jane@x.example.\nThanks, John"),
    ("Away: Your order", "I am away until 5 June. I will reply when I return."),
    ("AUTO: Kari Nordmann er ikke til stede (returnerer 12.08.2024)", "Jeg er tilbake 12.08.2024."),
    ("AUTO: John Smith is out of the office (returning 08/12/2024)", "I am out of the office until 08/12/2024."),
    ("Fraværsassistent: Din bestilling", "Ferie"),
    ("Jeg er på ferie: Re: Din bestilling", "Tilbake mandag"),
    ("Automaattivastaus: x", "Olen lomalla"),
    ("Re: tilaus", "Hei, olen vuosilomalla 1.7.-31.7. Kiireellisissä asioissa ota yhteyttä numeroon 09 123."),
    ("Vi har mottatt din henvendelse [#4711]", "Hei,\n\nTakk for at du kontakter oss. Vi har mottatt din henvendelse og svarer så fort vi kan."),
    ("[Ticket #123] Received: Your order", "Thank you for contacting us. This is an automated response confirming the receipt of your ticket."),
    ("Re: X", "Dette er et automatisk svar. Takk for din mail. Vi besvarer din henvendelse hurtigst muligt."),
    ("Butikken svarer", "Hej! Tack för ditt mejl. Vi har mottagit ditt ärende och återkommer inom 24 timmar."),
    ("Re: X", "Ich bin derzeit nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. Ab dem 12. August bin ich wieder erreichbar."),
    ("Re: X", "Vielen Dank für Ihre E-Mail. Ich bin ab dem 12.08. wieder im Büro erreichbar. In dringenden Fällen wenden Sie sich an Frau Müller."),
    ("Adressen min er endret", "Dette er en automatisk melding: Jeg jobber ikke lenger her."),
    ("Re: X", "Bonjour,\nJe suis en congés jusqu'au 12 août. Pour toute urgence, contactez Marie."),
    ("Re: X", "Hi, I'm no longer with the company. Please contact info@x.example."),
]  # fmt: skip
_ANSWERS = [
    ("Re: Din bestilling", "Jeg er på ferie nå. Kan vi ta det neste uke?"),
    ("Re: Din bestilling", "Jeg er bortreist fra mandag til onsdag, torsdag passer bra."),
    ("Re: Din bestilling", "Hei, takk for mailen. Jeg er på jobb til 16 så kom etter det."),
    ("SV: beställning", "Tack för ditt mejl. Jag är hemma till klockan tre."),
    ("SV: beställning", "Jag är på semester nästa vecka, går det bra att leverera veckan efter?"),
    ("Re: order", "Thanks for your email. I will be back home on Monday, please deliver then."),
    ("Re: order", "Thank you for contacting me. Yes, please deliver as soon as possible."),
    ("Re: order", "Please contact my wife Anna on 900 00 000, I am away until Monday."),
    ("Re: order", "I'm on vacation until 5 June, please leave the parcel with my neighbour."),
    ("Absence makes the heart", "Yes"),
    ("Re: Fraværsmelding skole", "Ja"),
    ("Absent item in my order", "One item was missing"),
    ("Lest: boka kom ikke", "Hvor er boka?"),
    ("Read: the wrong book arrived", "I got the wrong book"),
    ("Returned mail", "I returned the shoes by mail yesterday"),
    ("Delivery failed", "The courier never came. Delivery failed. Please try again."),
    ("Takk for mail", "Ja, det går bra"),
    ("Tack för ditt mejl", "Ja tack"),
    ("Din bestilling", "Dank für die schnelle Lieferung! Alles gut erhalten."),
    ("Re: X", "Ich bin morgen nicht da, bitte beim Nachbarn abgeben."),
    ("Re: X", "Jag är inte hemma på fredag"),
    ("Re: X", "Je suis absent demain, livrez vendredi svp"),
]
AUTOMATIC += [(f"{subject}: {text[:30]}", mail(text, subject=subject)) for subject, text in _NOTES]

PERSONS: list[tuple[str, bytes]] = [
    *((f"{subject}: {text[:30]}", mail(text, subject=subject)) for subject, text in _ANSWERS),
    ("tomorrow away", mail("I am out of the office tomorrow, so deliver on Friday please")),
    ("on holiday nb", mail("Jeg er på ferie til fredag, så lever gjerne pakken på mandag i stedet.")),
    ("on holiday and asks", mail("Jeg er på ferie til 12. august. Kan dere kontakte naboen min i mellomtiden?")),
    ("semester sv", mail("Jag är på semester till måndag, så leverera då tack.")),
    ("ferie da", mail("Jeg er på ferie indtil mandag. Levér venligst tirsdag i stedet.")),
    ("urlaub de", mail("Ich bin bis Freitag im Urlaub, also bitte am Montag liefern.")),
    ("automatic in a question", mail("Does the automatic reply mean you got my order?")),
    ("suppress alone", mail("Ja takk", x_auto_response_suppress="DR, OOF, AutoReply")),
    ("auto-submitted no", mail("Ja takk", auto_submitted="no")),
    ("replies to our automatic reply", mail(f"Ja takk\n\nfre. 3. mai 2024 kl. 10:00 skrev Fjellbutikken <{SHOP_ADDRESS}>:\n\n> Vi har mottatt din bestilling\n> Passer fredag?\n", subject="Re: Automatisk svar: Din bestilling")),
    ("car", mail("Ja, bilen er klar", subject="Auto: spørsmål om dekk")),
    ("autumn holiday subject", mail("Ja, vi kommer", subject="Re: Ferie på fjellet")),
    ("no subject", mail("Ja", subject=None)),
    ("own group list", mail("Ja takk", list_id="<kundeservice.butikk.example>", list_post="<mailto:kundeservice@butikk.example>")),
]  # fmt: skip

LISTS: list[tuple[str, bytes]] = [
    ("mailman", mail("Hei alle", list_id="<prat.sted.example>", list_post="<mailto:prat@sted.example>", precedence="list")),
    ("newsletter", mail("Tilbud!", list_unsubscribe="<https://sted.example/u/1>", in_reply_to=None)),
    ("precedence list", mail("Hei", precedence="list")),
    ("bulk", mail("Tilbud", precedence="bulk", in_reply_to=None)),
    ("google group", mail("Hei", mailing_list="list prat@googlegroups.example", list_archive="<http://x.example>")),
]  # fmt: skip


def feedback(fields: str, original: str) -> bytes:
    """RFC 5965."""
    return parts("multipart/report; report-type=feedback-report", body("text/plain", "This is an email abuse report."), piece("Content-Type: message/feedback-report", fields), piece("Content-Type: message/rfc822", original), return_path="<>", subject="FW: Din bestilling")  # fmt: skip


_SENT = (
    f"From: Fjellbutikken <{SHOP_ADDRESS}>\nTo: ola@gmail.example\nMessage-ID: <{PARENT_ID}>\nSubject: Tilbud\n\nHei\n"
)
COMPLAINTS: list[tuple[str, bytes, list[str]]] = [
    ("arf", feedback("Feedback-Type: abuse\nUser-Agent: SomeGenerator/1.0\nVersion: 1\nOriginal-Rcpt-To: <ola@gmail.example>\n", _SENT), ["ola@gmail.example"]),
    ("arf without recipient", feedback("Feedback-Type: abuse\nUser-Agent: Yahoo!-Mail-Feedback/2.0\nVersion: 0.1\n", _SENT), ["ola@gmail.example"]),
    ("arf redacted", feedback("Feedback-Type: abuse\nVersion: 1\n", _SENT.replace("ola@gmail.example", "redacted-0123@aol.example")), []),
    ("opt-out", feedback("Feedback-Type: opt-out\nVersion: 1\nOriginal-Rcpt-To: ola@gmail.example\n", _SENT), ["ola@gmail.example"]),
    ("hotmail", head({"From": "staff@hotmail.com", "To": "fbl@butikk.example", "Subject": "complaint about message from 192.0.2.1", "In-Reply-To": None}) + parts("multipart/mixed", piece("Content-Type: message/rfc822", "X-HmXmrOriginalRecipient: ola@hotmail.example\n" + _SENT))[len(head({})) :], ["ola@hotmail.example"]),
]  # fmt: skip
