"""Mails that programs write in a person's name, or in nobody's."""

from .case import Case, other

LETTER = "Return-Path: <{4}>\nFrom: {0}\nTo: svar+k7f3@butikk.example\nSubject: {1}\nDate: Fri, 3 May 2024 10:12:13 +0200\nMessage-ID: <a1@kunde.example>\nIn-Reply-To: <ut-1@butikk.example>\n{2}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{3}\n"


def auto(
    name: str,
    subject: str,
    body: str,
    fields: str = "",
    sender: str = "Kari Nordmann <kari@kunde.example>",
    path: str = "kari@kunde.example",
) -> Case:
    return other(name, "auto-reply", LETTER.format(sender, subject, fields, body, path))


RECEIPT = 'Return-Path: <>\nFrom: Kari <kari@kunde.example>\nTo: svar@butikk.example\nSubject: {0}\nMessage-ID: <r1@kunde.example>\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=disposition-notification; boundary="M"\n\n--M\nContent-Type: text/plain; charset=utf-8\n\n{1}\n--M\nContent-Type: message/disposition-notification\n\nReporting-UA: x; Thunderbird\nFinal-Recipient: rfc822;kari@kunde.example\nOriginal-Message-ID: <ut-1@butikk.example>\nDisposition: manual-action/MDN-sent-manually; displayed\n\n--M--\n'

CASES: list[Case] = [
    auto("outlook nb", "Automatisk svar: Bestillingen din", "Jeg er på ferie til og med 12. august. Ved hast, kontakt Per.", "Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\nX-MS-Exchange-Inbox-Rules-Loop: kari@kunde.example\n"),
    auto("gmail vacation", "Ferie Re: Bestillingen din", "Ja, jeg er borte.", "Auto-Submitted: auto-replied\nPrecedence: bulk\nX-Autoreply: yes\n"),
    auto("sieve", "Auto: Bestillingen din", "Tilbake mandag.", "Auto-Submitted: auto-replied (vacation)\n"),
    auto("zoho", "Out of office", "I am away", "X-ZohoMail-Owner: x\nX-Autoreply: yes\nPrecedence: auto_reply\n"),
    auto("icloud", "Auto: Re: Bestillingen", "Jeg er på tur", "X-Apple-Action: VACATION/x\n"),
    auto("domino agent", "AUTO: Kari is out of the office (returning 12.08.2024)", "I am out of the office until 12.08.2024.\n\nNote: This is an automated response to your message \"Bestillingen\" sent on 3.5.2024.", ""),
    auto("no header, sv subject", "Autosvar: Din beställning", "Jag är på semester och åter den 15/8."),
    auto("no header, da subject", "Automatisk svar: Din ordre", "Tak for din mail. Jeg holder ferie til og med uge 30."),
    auto("no header, da ikke til stede", "Ikke til stede: Din ordre", "Jeg er ikke på kontoret. Jeg er tilbage mandag."),
    auto("no header, de subject", "Automatische Antwort: Ihre Bestellung", "Ich bin bis einschließlich 12. August nicht im Büro."),
    auto("no header, de abwesenheit", "Abwesenheitsnotiz: Ihre Bestellung", "Ich bin derzeit nicht erreichbar."),
    auto("no header, nl", "Automatisch antwoord: Uw bestelling", "Ik ben met vakantie tot 12 augustus."),
    auto("no header, fr", "Réponse automatique : Votre commande", "Je suis absente jusqu'au 12 août."),
    auto("no header, es", "Respuesta automática: Su pedido", "Estoy fuera de la oficina hasta el 12 de agosto."),
    auto("no header, fi", "Automaattinen vastaus: Tilauksesi", "Olen lomalla 12.8. asti."),
    auto("no header, nn", "Automatisk svar: Tinginga di", "Eg er på ferie til 12. august."),
    auto("no header, en body and kept subject", "Re: Bestillingen din", "Thank you for your email. I am currently out of the office with limited access to email and will return on August 12.\nFor urgent matters please contact per@kunde.example."),
    auto("no header, nb body and kept subject", "Re: Bestillingen din", "Hei, takk for e-posten din.\n\nJeg er ute av kontoret fram til 12. august og har begrenset tilgang til e-post. Ved hastesaker kontakt Per Hansen på per@kunde.example."),
    auto("no header, sv body and kept subject", "SV: Din beställning", "Hej! Tack för ditt mejl. Jag är på semester till och med den 12 augusti. Vid brådskande ärenden kontakta växeln."),
    auto("no header, fi body", "Vs: Tilauksesi", "Kiitos viestistäsi! Olen vuosilomalla 12.8. saakka, enkä lue sähköpostia. Kiireellisissä asioissa ota yhteys Mattiin."),
    auto("no header, de body", "AW: Ihre Bestellung", "Vielen Dank für Ihre Nachricht. Ich bin vom 1. bis 12. August im Urlaub. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich an Herrn Meier."),
    auto("parental leave nb", "Frånvaro: Din order", "Jag är föräldraledig till januari 2025."),
    auto("left the company", "Automatic reply: Your order", "Jane no longer works at Firma. Please contact sales@firma.example."),
    auto("ticket nb", "[Ticket#2024050310000123] Vi har mottatt henvendelsen din", "Takk for din henvendelse. Vi har mottatt saken din og svarer innen 24 timer.", sender="Kundeservice <support@firma.example>", path="support@firma.example"),
    auto("otrs header", "[Ticket#20240503] RE: x", "Din sak er registrert", "X-OTRS-Loop: yes\nPrecedence: bulk\nAuto-Submitted: auto-generated\n", sender="Support <support@firma.example>"),
    auto("zendesk", "[Request received] Bestillingen", "##- Please type your reply above this line -##\n\nYour request (12345) has been received and is being reviewed by our support staff.", "X-Mailer: Zendesk Mailer\nAuto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\n", sender="Firma <support@firma.zendesk.com>"),
    auto("zendesk headers eaten", "[Request received] Bestillingen", "##- Please type your reply above this line -##\n\nYour request (12345) has been received and is being reviewed by our support staff.", sender="Firma <support@firma.zendesk.com>"),
    auto("freshdesk", "Ticket Received - Bestillingen", "Dear Kari,\n\nWe would like to acknowledge that we have received your request and a ticket has been created with Ticket ID - 4711.\nA support representative will be reviewing your request.", sender="Support <support@firma.freshdesk.com>"),
    auto("jira service desk", "ABC-12 Bestillingen", "Just confirming that we got your request. We're on it.\n\n-- Reply above this line.", "Auto-Submitted: auto-generated\nX-JIRA-FingerPrint: x\nPrecedence: bulk\n", sender="Jira <jira@firma.atlassian.net>"),
    auto("ticket sv, no header", "Ärende 4711 mottaget", "Tack för ditt mejl! Detta är ett automatiskt svar för att bekräfta att vi har tagit emot ditt ärende. Vi återkommer så snart vi kan.", sender="Kundtjänst <kundtjanst@firma.example>"),
    auto("ticket de, no header", "Eingangsbestätigung: Ihre Anfrage [#4711]", "Vielen Dank für Ihre Anfrage. Dies ist eine automatisch generierte E-Mail, bitte antworten Sie nicht darauf.", sender="Service <service@firma.example>"),
    auto("challenge-response", "Please confirm your message (spamarrest)", "Your message to kari@kunde.example is being held because your address was not recognized. To release your message for delivery, please click the link below to verify that you are human.", sender="kari@kunde.example"),
    auto("noreply", "Bekreftelse", "Din sak er registrert.", sender="Firma <noreply@firma.example>", path="noreply@firma.example"),
    auto("no-reply with suffix", "Order confirmation", "Thanks for your order", sender="Firma <no-reply-4711@firma.example>", path="no-reply-4711@firma.example"),
    auto("empty return path", "Re: Bestillingen", "Jeg er borte.", path=""),
    auto("microsoft loop header only", "Re: x", "Borte til mandag", "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent\n"),
    auto("delivered to autoresponder", "Re: x", "Borte", "Delivered-To: Autoresponder\n"),
    auto("x-autorespond cpanel", "Re: x", "Borte", "X-Autorespond: x\nX-Precedence: auto_reply\n"),
    auto("groupwise", "Re: x (Out of Office)", "Borte", "X-GWIA-Autoreply: yes\n"),
    auto("machine generated FirstClass", "Re: x", "Borte", "X-FC-MachineGenerated: true\n"),
    other("read receipt nb", "auto-reply", RECEIPT.format("Lest: Bestillingen", "Meldingen ble lest fredag 3. mai")),
    other("read receipt sv", "auto-reply", RECEIPT.format("Läst: Beställningen", "Meddelandet lästes")),
    other("read receipt de", "auto-reply", RECEIPT.format("Gelesen: Bestellung", "Ihre Nachricht wurde gelesen")),
    other("read receipt deleted", "auto-reply", RECEIPT.format("Not read: Order", "was deleted without being read").replace("displayed", "deleted")),
    auto("read receipt without report, exchange da", "Læst: Din ordre", "Meddelelsen\n\n   Til: Kari\n   Emne: Din ordre\n   Sendt: 3. maj 2024 10:00\n\nblev læst den 3. maj 2024 10:12."),
    auto("read receipt without report, en", "Read: Your order", "Your message\n\n   To: Kari\n   Subject: Your order\n   Sent: Friday, May 3, 2024 10:00\n\nwas read on Friday, May 3, 2024 10:12."),
    auto("mail box moved", "Ny e-postadresse", "Dette er et automatisk svar. Denne e-postadressen er ikke lenger i bruk. Ny adresse er kari@ny.example."),
    auto("en auto subject no prefix", "Thank you for contacting us", "This is an automated message to let you know that we have received your email. Please do not reply to this email.", sender="Firma <hello@firma.example>"),
]  # fmt: skip
