"""Machines again: bounces of many more servers and languages, odd reports, notes of absence without headers, robots."""

import base64

from .servers import ARF, DAEMON, EXCHANGE, OURS, Machines, dsn, enc, flat, group, head, page

# fmt: off
CASES = Machines()
add, away = CASES.add, CASES.away

K = "kari@borte.example"
UP = "Undelivered Mail Returned to Sender"
for name, status, reason, permanent in (
    ("gmail disabled", "5.2.1", "550 5.2.1 The email account that you tried to reach is inactive. For more information, go to https://support.google.example/mail/?p=DisabledUser", True),
    ("gmail over quota, permanent code", "5.2.2", "552 5.2.2 The email account that you tried to reach is over quota.", False),
    ("icloud", "5.1.1", "550 5.1.1 <kari@borte.example>: user does not exist", True),
    ("proton", "5.1.1", "550 5.1.1 <kari@borte.example>: Recipient address rejected: Address does not exist", True),
    ("yahoo, no account", "5.0.0", "554 delivery error: dd This user doesn't have a yahoo.example account (kari@borte.example) [0]", True),
    ("yahoo, deferred", "4.7.0", "421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred due to user complaints", False),
    ("mail.ru", "5.0.0", "550 Message was not accepted -- invalid mailbox.  Local mailbox kari@borte.example is unavailable: user not found", True),
    ("mail.ru full", "5.0.0", "550 Message was not accepted -- invalid mailbox.  Local mailbox kari@borte.example is unavailable: mailbox is full", False),
    ("365, throttled tenant", "5.7.705", "550 5.7.705 Service unavailable. Access denied, tenant has exceeded threshold", False),
    ("365, not authorised group", "5.7.133", "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required", False),
    ("365, spf", "5.7.23", "550 5.7.23 The message was rejected because of Sender Policy Framework violation", False),
    ("365, mailbox full", "5.2.2", "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded", False),
    ("365, too large", "5.2.3", "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient", False),
    ("365, hop count", "5.4.14", "554 5.4.14 Hop count exceeded - possible mail loop ATTR34", False),
    ("365, expired", "4.4.7", "550 4.4.7 QUEUE.Expired; message expired", False),
    ("365, host gone", "5.4.310", "550 5.4.310 DNS domain borte.example does not exist [Message=InfoDomainNonexistent]", True),
    ("null mx", "5.1.10", "556 5.1.10 Domain borte.example does not accept mail (nullMX)", True),
    ("greylisted", "4.7.1", "450 4.7.1 <kari@borte.example>: Recipient address rejected: Greylisted, try again in 300 seconds", False),
    ("relay denied", "5.7.1", "554 5.7.1 <kari@borte.example>: Relay access denied", False),
    ("spam by words, code 5.0.0", "5.0.0", "550 Message rejected as spam by Content Filtering.", False),
    ("moved", "5.1.6", "551 5.1.6 User has moved; please try <kari@ny.example>", True),
    ("german words", "5.0.0", "550 Requested action not taken: mailbox unavailable", True),
    ("dutch words", "5.1.1", "550 5.1.1 Adres onbekend", True),
    ("disk full at the server", "4.3.1", "452 4.3.1 Insufficient system storage", False),
    ("sender rejected", "5.1.8", "553 5.1.8 <svar+k7f3@butikk.example>: Sender address rejected: Domain not found", False),
    ("account suspended", "5.2.1", "550 5.2.1 Mailbox disabled for this recipient", True),
    ("blocked by receiver", "5.7.1", "550 5.7.1 Recipient does not accept mails from butikk.example over IPv4", False),
    ("inactive by words", "5.7.1", "550 5.7.1 Recipient unknown, user no longer exists here", True),
):
    add(f"report: {name}", "bounce", head(DAEMON, UP) + dsn("x", group(K, status, reason)), [(K, status, permanent)])

for language, subject, prose in (
    ("da", "Kan ikke leveres: Bestillingen", "Levering til disse modtagere eller grupper mislykkedes:\n\nkari@borte.example\nDen indtastede mailadresse blev ikke fundet."),
    ("de", "Unzustellbar: Bestillingen", "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\nkari@borte.example\nDie eingegebene E-Mail-Adresse konnte nicht gefunden werden."),
    ("fi", "Ei voitu toimittaa: Bestillingen", "Toimitus seuraaville vastaanottajille tai ryhmille epäonnistui:\n\nkari@borte.example\nAntamaasi sähköpostiosoitetta ei löytynyt."),
    ("fr", "Non remis : Bestillingen", "Échec de la remise pour ces destinataires ou groupes :\n\nkari@borte.example\nL'adresse de courrier que vous avez entrée est introuvable."),
    ("nl", "Onbestelbaar: Bestillingen", "De bezorging is mislukt bij deze geadresseerden of groepen:\n\nkari@borte.example\nHet e-mailadres dat u hebt ingevoerd, is niet gevonden."),
    ("es", "No se puede entregar: Bestillingen", "Error al entregar a estos destinatarios o grupos:\n\nkari@borte.example\nNo se encontró la dirección de correo que ha especificado."),
):
    add(f"exchange page, {language}", "bounce", head("postmaster@firma.example", enc(subject), more="Auto-Submitted: auto-replied\n") + page("<p>" + prose.replace("\n", "<br>") + "</p><p>Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'</p>"), [(K, "5.1.1", True)])
add("exchange 2003", "bounce", head("System Administrator <postmaster@borte.example>", "Undeliverable: Bestillingen din") + flat("Your message did not reach some or all of the intended recipients.\n\n      Subject:\tBestillingen din\n      Sent:\t20.11.2025 10:12\n\nThe following recipient(s) could not be reached:\n\n      kari@borte.example on 20.11.2025 10:12\n            The e-mail account does not exist at the organization this message was sent to.  Check the e-mail address, or contact the recipient directly to find out the correct address.\n            <mx.borte.example #5.1.1>"), [(K, "5.1.1", True)])
add("domino", "bounce", head("Postmaster@borte.example", "DELIVERY FAILURE: User kari (kari@borte.example) not listed in Domino Directory") + flat("Your message\n\n  Subject: Bestillingen din\n\nwas not delivered to:\n\n  kari@borte.example\n\nbecause:\n\n  User kari (kari@borte.example) not listed in Domino Directory"), [(K, None, True)])
add("mdaemon", "bounce", head("MDaemon at mx.borte.example <MDaemon@borte.example>", "Permanent Delivery Failure", more="X-MDDSN-Message: Yes\n") + flat("The following data may contain sections which represent BASE64 encoded\nfile attachments.\n\n--- Session Transcript ---\n Thu 2025-11-20 10:12:14: --> RCPT To:<kari@borte.example>\n Thu 2025-11-20 10:12:14: <-- 550 <kari@borte.example>, Recipient unknown\n--- End Transcript ---\n\nFailed address: kari@borte.example"), [(K, None, True)])
add("hmailserver", "bounce", head("mailer-daemon@borte.example", "Message undeliverable: Bestillingen din") + flat("Your message did not reach some or all of the intended recipients.\n\n   Sent: Thu, 20 Nov 2025 10:12:13 +0100\n   Subject: Bestillingen din\n\nThe following recipient(s) could not be reached:\n\nkari@borte.example\n   Error Type: SMTP\n   Remote server (192.0.2.7) issued an error.\n   hMailServer sent: RCPT TO:<kari@borte.example>\n   Remote server replied: 550 Unknown user\n\nhMailServer"), [(K, None, True)])
add("ses", "bounce", head("MAILER-DAEMON@eu-west-1.amazonses.example", "Delivery Status Notification (Failure)") + dsn("An error occurred while trying to deliver the mail to the following recipients:\nkari@borte.example", "Reporting-MTA: dns; a4-5.smtp-out.eu-west-1.amazonses.example\n\nAction: failed\nFinal-Recipient: rfc822; kari@borte.example\nDiagnostic-Code: smtp; 550 5.1.1 user unknown\nStatus: 5.1.1"), [(K, "5.1.1", True)])
add("ionos", "bounce", head("Mail Delivery System <mailer-daemon@kundenserver.example>", "Mail delivery failed: returning message to sender", more="Auto-Submitted: auto-replied\n") + flat("This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error.\n\nThe following address failed:\n\nkari@borte.example:\nSMTP error from remote server for RCPT TO command, host: mx.borte.example (192.0.2.7) reason: 550 5.1.1 <kari@borte.example> User unknown\n\n--- The header of the original message is following. ---\n\n" + OURS), [(K, "5.1.1", True)])
add("proofpoint", "bounce", head("Mail Delivery Subsystem <MAILER-DAEMON@mx0a.pphosted.example>", "Returned mail: see transcript for details") + dsn("   ----- The following addresses had permanent fatal errors -----\n<kari@borte.example>\n    (reason: 550 5.1.1 User Unknown)", "Reporting-MTA: dns; mx0a.pphosted.example\n\nFinal-Recipient: RFC822; kari@borte.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: SMTP; 550 5.1.1 User Unknown"), [(K, "5.1.1", True)])
add("ironport", "bounce", head('"Mail Delivery System" <MAILER-DAEMON@ironport.example>', "Undeliverable Message") + dsn("The following message to <kari@borte.example> was undeliverable.\nThe reason for the problem:\n5.1.0 - Unknown address error 550-'5.1.1 User unknown'", "Reporting-MTA: dns; ironport.example\n\nFinal-Recipient: rfc822;kari@borte.example\nAction: failed\nStatus: 5.0.0 (permanent failure)\nRemote-MTA: dns; [192.0.2.7]\nDiagnostic-Code: smtp; 5.1.0 - Unknown address error 550-'5.1.1 User unknown' (delivery attempts: 0)"), None)
add("symantec", "bounce", head("MAILER-DAEMON@messagelabs.example", "Mail Delivery Failure") + flat("This is the mail delivery agent at messagelabs.example.\nI was unable to deliver your message to the following addresses:\n\nkari@borte.example\n\nReason: 550 5.1.1 <kari@borte.example>: Recipient address rejected: User unknown\n\nThe message subject was: Bestillingen din"), [(K, "5.1.1", True)])
add("kerio", "bounce", head("Kerio Connect <postmaster@borte.example>", "Undeliverable: Bestillingen din") + flat("Message from the mail server mx.borte.example:\n\nYour message could not be delivered to the following recipients:\n\n<kari@borte.example>: 550 5.1.1 No such user: kari\n"), [(K, "5.1.1", True)])
add("communigate", "bounce", head('"Mail Delivery System" <MAILER-DAEMON@borte.example>', "Undeliverable mail: Bestillingen din") + dsn("Failed to deliver to '<kari@borte.example>'\nSMTP module(domain borte.example) reports:\n host mx.borte.example says:\n 550 5.1.1 unknown user", "Reporting-MTA: dns; borte.example\n\nOriginal-Recipient: rfc822;<kari@borte.example>\nFinal-Recipient: system;<kari@borte.example>\nAction: failed\nStatus: 5.0.0"), None)
add("only headers returned", "bounce", head(DAEMON, UP) + dsn("x", group(K, "5.1.1", "550 5.1.1 unknown"), OURS.partition("\n\n")[0] + "\n", "text/rfc822-headers"), [(K, "5.1.1", True)])
add("a report without a status code", "bounce", head(DAEMON, UP) + dsn("x", f"Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; {K}\nAction: failed\nDiagnostic-Code: smtp; 550 No such user"), [(K, "5.0.0", True)])
add("a report to our own domain by srs", "bounce", head(DAEMON, UP, to="SRS0=abcd=ZZ=butikk.example=bounce@forward.example") + dsn("x", group(K, "5.1.1", "550 5.1.1 unknown")), [(K, "5.1.1", True)])
add("a report forwarded by the server as mixed", "bounce", head(DAEMON, UP) + f'Content-Type: multipart/mixed; boundary="m1"\n\n--m1\nContent-Type: text/plain\n\nx\n--m1\nContent-Type: message/delivery-status\n\n{group(K, "5.1.1", "550 5.1.1 unknown")}\n--m1--\n', [(K, "5.1.1", True)])
add("delayed, exchange", "auto-reply", head("postmaster@firma.example", "Delivery delayed: Bestillingen din", more="Auto-Submitted: auto-replied\n") + dsn("Delivery to these recipients or groups has been delayed.", group(K, "4.4.7", "400 4.4.7 Message delayed", "delayed")), [])
add("delayed, sendmail", "auto-reply", head("Mail Delivery Subsystem <MAILER-DAEMON@mx.borte.example>", "Warning: could not send message for past 4 hours") + dsn("    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************", group(K, "4.4.1", "450 4.4.1 timed out", "delayed")), [])
add("delayed, gmail in norwegian", "auto-reply", head("Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Delay)", more="X-Failed-Recipients: kari@borte.example\nAuto-Submitted: auto-replied\n") + dsn("** Levering ufullstendig **\n\nDet var et midlertidig problem med å levere meldingen din til kari@borte.example. Gmail prøver på nytt i 47 timer til.", group(K, "4.4.1", "The recipient server did not accept our requests to connect.", "delayed")), [])
add("bounce with a person's return path", "bounce", head("Mail Delivery System <MAILER-DAEMON@isp.example>", "Mail delivery failed", path="<MAILER-DAEMON@isp.example>") + flat(f"The following address failed:\n\n  {K}\n\n550 5.1.1 user unknown"), [(K, "5.1.1", True)])
add("a full mailbox in norwegian", "bounce", head("Postmaster <postmaster@borte.example>", enc("Kunne ikke levere: Bestillingen din")) + flat("Meldingen kunne ikke leveres til kari@borte.example fordi postboksen er full.\n\n552 5.2.2 Mailbox full"), [(K, "5.2.2", False)])
add("quoted-printable report", "bounce", head(DAEMON, UP) + 'Content-Type: multipart/report; report-type=delivery-status; boundary="q1"\n\n--q1\nContent-Type: text/plain\n\nx\n--q1\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: quoted-printable\n\nReporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; kari=40borte.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 unkno=\nwn user\n--q1--\n', [(K, "5.1.1", True)])
add("arf opt-out", "complaint", head("fbl@isp.example", "FW: Bestillingen din", path="<fbl@isp.example>") + ARF.replace("Feedback-Type: abuse", "Feedback-Type: opt-out").format(OURS), [(K, None, False)])
add("arf, several receivers", "complaint", head("fbl@isp.example", "complaint", path="<fbl@isp.example>") + ARF.replace("Original-Rcpt-To: <kari@borte.example>", "Original-Rcpt-To: <kari@borte.example>\nOriginal-Rcpt-To: <per@borte.example>").format(OURS), [(K, None, False), ("per@borte.example", None, False)])
add("arf fraud", "complaint", head("abuse@isp.example", "Abuse report", path="<abuse@isp.example>") + ARF.replace("Feedback-Type: abuse", "Feedback-Type: fraud").format(OURS), None)
add("arf not-spam is none", "auto-reply", head("fbl@isp.example", "x", path="<fbl@isp.example>") + ARF.replace("Feedback-Type: abuse", "Feedback-Type: not-spam").format(OURS), [])

# Absences without any header
for number, (subject, body) in enumerate((
    ("Re: Bestillingen din", "Hei og takk for mailen!\n\nJeg er for tiden i foreldrepermisjon og er tilbake på jobb 1. mars. Kontakt Per på per@firma.example ved spørsmål.\n\nMvh Kari"),
    ("Sv: Din beställning", "Hej!\nJag är på semester v. 29-32 och läser inte min mejl. Kontakta vår kundtjänst på 08-123 45 67.\n\nHälsningar Karin"),
    ("Sv: Ordren", "Hej\n\nJeg er på barsel frem til august 2026. Kontakt Mette på mette@firma.example.\n\nVh Karen"),
    ("Re: Order", "Hello,\n\nI'm on annual leave until 12 August and will reply when I return. If urgent, call +44 20 7946 0000."),
    ("Re: Order", "I am currently traveling with limited access to email. I will respond when I return on 3 March."),
    ("AW: Bestellung", "Sehr geehrte Damen und Herren,\n\nich bin vom 1. bis 15. August im Urlaub. In dringenden Fällen wenden Sie sich bitte an meine Kollegin: petra@firma.example. Ihre Nachricht wird nicht weitergeleitet."),
    ("RE: Bestelling", "Ik ben afwezig t/m 12 augustus. Bij spoed kunt u bellen met 020-1234567."),
    ("RE: Commande", "Bonjour,\n\nJe suis en congés jusqu'au 12 août. Je répondrai à votre message à mon retour. Pour toute urgence, contactez paul@firma.example."),
    ("RE: Pedido", "Hola,\n\nEstoy de vacaciones hasta el 12 de agosto. Responderé a mi regreso. Si es urgente, escriba a ventas@firma.example."),
    ("VS: Tilaus", "Hei,\n\nolen vuosilomalla 12.8. saakka. Kiireellisissä asioissa voitte ottaa yhteyttä Mattiin, puh. 040 123 4567.\n\nAino"),
    ("Re: Bestillinga di", "Hei!\n\nEg er på ferie til og med 12. august. Ved spørsmål kan du kontakte Ola på ola@firma.example."),
    ("Re: Bestillingen din", "Takk for din e-post!\n\nDenne e-postadressen er ikke lenger i bruk. Vennligst send din henvendelse til post@firma.example."),
    ("Re: Bestillingen din", "Hei,\n\nTakk for at du kontakter oss! Vi har mottatt henvendelsen din (sak #99123) og svarer så raskt vi kan, vanligvis innen én virkedag.\n\nMed vennlig hilsen\nKundeservice"),
    ("Re: Order", "Hi there,\n\nThanks for reaching out! We've received your message and one of our team will get back to you within 24 hours.\n\nThe ACME Team"),
    ("Re: Bestellung", "Vielen Dank für Ihre Anfrage. Wir haben Ihre Nachricht erhalten und werden sie schnellstmöglich bearbeiten.\n\nIhr Kundenservice"),
    ("Re: Beställning", "Tack för ditt mejl! Vi har tagit emot ditt ärende och återkommer inom 2 arbetsdagar.\n\nKundtjänst"),
    ("Re: Ordre", "Tak for din henvendelse. Vi har modtaget din mail og vender tilbage hurtigst muligt."),
    ("Re: Tilaus", "Kiitos yhteydenotostasi! Olemme vastaanottaneet viestisi ja vastaamme mahdollisimman pian.\n\nAsiakaspalvelu"),
    ("Re: Commande", "Nous avons bien reçu votre message et vous répondrons dans les plus brefs délais.\n\nCeci est un message automatique, merci de ne pas y répondre."),
    ("Re: Pedido", "Hemos recibido su mensaje. Le responderemos a la mayor brevedad posible.\n\nEste es un mensaje automático."),
    ("Re: Bestelling", "Bedankt voor uw e-mail. Wij hebben uw bericht ontvangen en reageren zo spoedig mogelijk."),
    ("Re: Bestillingen din", "Vi holder julestengt fra 20. desember til 2. januar. E-post blir besvart fortløpende når vi er tilbake."),
)):
    away(f"note {number}: {subject}", enc(subject), body)
for number, subject in enumerate((
    "Autosvar: Bestillingen", "Fraværende: Bestillingen", "Frånvaro: Re: Bestillingen", "Automatiskt svar: Bestillingen", "Abwesend: Re: Bestillingen", "Abwesenheitsnotiz: Bestillingen",
    "Out of Office: Re: Bestillingen", "Automatic reply: Bestillingen", "Auto: Re: Bestillingen", "Réponse automatique : Bestillingen", "Risposta automatica: x", "Resposta automática: x", "Automatische Antwort: x",
    "Automatisch antwoord: x", "Poissa: x", "Afwezig: x", "Feriesvar", "Semestersvar", "Fuera de la oficina: x", "Absence du bureau : x", "Ikke på kontoret: x", "OOO: Bestillingen", "Auto Response: x", "[Auto-Reply] x", "Auto-Reply: x",
)):
    away(f"subject {number}: {subject}", enc(subject), "Ja")

add("out of office by exchange without the subject", "auto-reply", head("Kari <kari@kunde.example>", "Re: x", path="<>", more=EXCHANGE) + flat("Ja, jeg er borte."))
add("facebook", "auto-reply", head("Facebook <notification@facebookmail.example>", "Kari har kommentert", path="<notification@facebookmail.example>", more="X-Facebook-Notify: x\nX-Auto-Response-Suppress: All\n") + flat("Ja"))
add("github", "list", head("octo <notifications@github.example>", "Re: [a/b] Issue (#1)", path="<noreply@github.example>", more="List-ID: a/b <b.a.github.example>\nPrecedence: list\nX-GitHub-Reason: mention\n") + flat("Ja"))
add("jira", "auto-reply", head('"Kari (Jira)" <jira@firma.example>', "[JIRA] (AB-1) x", path="<jira@firma.example>", more="Auto-Submitted: auto-generated\nPrecedence: bulk\nX-JIRA-FingerPrint: 1\n") + flat("Ja"))
add("mailchimp", "list", head("Butikk <hei@annen.example>", "Tilbud", path="<bounce-mc@mail1.example>", more="List-Unsubscribe: <mailto:u@x.example>\nX-Campaign: mc1\nX-Mailer: MailChimp Mailer\nPrecedence: bulk\n") + page("<p>Ja</p>"))
add("bulk, no list", "list", head("Butikk <hei@annen.example>", "Tilbud", path="<b@annen.example>", more="Precedence: bulk\n") + flat("Ja"))
add("voicemail", "auto-reply", head("Voicemail <noreply@telefon.example>", "Ny talemelding", path="<noreply@telefon.example>") + flat("Du har 1 ny melding"))
add("x-loop by us", "own", head("x <x@annen.example>", "x", path="<x@annen.example>", more="X-Loop: hei@butikk.example\n") + flat("Ja"))
add("calendar invitation by a person", "answer", head("Kari <kari@kunde.example>", "Befaring", path="<kari@kunde.example>") + 'Content-Type: multipart/alternative; boundary="c1"\n\n--c1\nContent-Type: text/plain; charset=utf-8\n\nPasser dette?\n--c1\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nSUMMARY:Befaring\nEND:VEVENT\nEND:VCALENDAR\n--c1--\n', text="Passer dette?", own=False)
add("calendar declined with a word", "answer", head("Kari <kari@kunde.example>", enc("Avslått: Levering"), path="<kari@kunde.example>") + 'Content-Type: multipart/alternative; boundary="c1"\n\n--c1\nContent-Type: text/plain; charset=utf-8\n\nJeg er på jobb da.\n--c1\nContent-Type: text/calendar; charset=utf-8; method=REPLY\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nATTENDEE;PARTSTAT=DECLINED:mailto:kari@kunde.example\nSUMMARY:Levering\nEND:VEVENT\nEND:VCALENDAR\n--c1--\n', own=False)
add("read receipt in prose", "auto-reply", head("Kari <kari@kunde.example>", "Lest: Bestillingen din", path="<kari@kunde.example>") + flat("Meldingen\n\n   Til: Kari\n   Emne: Bestillingen din\n   Sendt: 20.11.2025 10:12\n\nble lest 20.11.2025 10:14."))
add("thunderbird receipt", "auto-reply", head("Kari <kari@kunde.example>", "Return Receipt (displayed) - Bestillingen din", path="<kari@kunde.example>") + 'Content-Type: multipart/report; report-type=disposition-notification; boundary="d1"\n\n--d1\nContent-Type: text/plain\n\nThis is a Return Receipt for the mail that you sent to kari@kunde.example.\n--d1\nContent-Type: message/disposition-notification\n\nReporting-UA: kunde.example; Thunderbird\nFinal-Recipient: rfc822;kari@kunde.example\nDisposition: manual-action/MDN-sent-manually; displayed\n--d1--\n')
add("a virus warning", "auto-reply", head("postmaster@borte.example", "Virus Alert", path="<>") + flat("A virus was found in your message to kari@borte.example. The message was deleted."))
add("tls report", "auto-reply", head("noreply-smtp-tls-reporting@google.example", "Report Domain: butikk.example", path="<noreply-smtp-tls-reporting@google.example>", more="TLS-Report-Domain: butikk.example\n") + 'Content-Type: multipart/report; report-type="tlsrpt"; boundary="t1"\n\n--t1\nContent-Type: text/plain\n\nx\n--t1\nContent-Type: application/tlsrpt+gzip\nContent-Transfer-Encoding: base64\n\nH4sI\n--t1--\n')
add("majordomo", "auto-reply", head("Majordomo@lister.example", "Majordomo results", path="<owner-majordomo@lister.example>") + flat(">>>> ja\n**** Command 'ja' not recognized."))
add("mailman held", "auto-reply", head("velforeningen-bounces@lister.example", "Your message to Velforeningen awaits moderator approval", path="<velforeningen-bounces@lister.example>", more="Precedence: bulk\nX-BeenThere: velforeningen@lister.example\nList-Id: <velforeningen.lister.example>\n") + flat("Is being held until the list moderator can review it for approval."))
CASES[-1].expected.pop("kind")
add("a bounce in base64 prose", "bounce", head("MAILER-DAEMON@mx.borte.example", "failure notice") + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(b"Hi. This is the qmail-send program at mx.borte.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<kari@borte.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n").decode(), [(K, "5.1.1", True)])
