"""Bounces as servers write them."""

from .case import Case, in_base64, other

ENVELOPE = "Return-Path: <>\nFrom: {0}\nTo: svar+k7f3@butikk.example\nSubject: {1}\nDate: Fri, 3 May 2024 10:12:13 +0200\nMessage-ID: <b1@mx.kunde.example>\nMIME-Version: 1.0\n"
ORIGINAL = "--R1\nContent-Type: message/rfc822\n\nReturn-Path: <svar+k7f3@butikk.example>\nFrom: Fjellbutikken <svar+k7f3@butikk.example>\nTo: kari@kunde.example\nSubject: Bestillingen\nMessage-ID: <ut-1@butikk.example>\n\nHei Kari!\n--R1--\n"
HEADERS_ONLY = ORIGINAL.replace("message/rfc822", "text/rfc822-headers").replace("Hei Kari!\n", "")


def report(
    sender: str,
    subject: str,
    note: str,
    status: str,
    tail: str = ORIGINAL,
    more: str = "",
    reported: str = "message/delivery-status",
) -> str:
    return (
        ENVELOPE.format(sender, subject)
        + more
        + 'Content-Type: multipart/report; report-type=delivery-status; boundary="R1"\n\n--R1\nContent-Type: text/plain; charset=utf-8\n\n'
        + f"{note}\n--R1\nContent-Type: {reported}\n\n{status}\n{tail}"
    )


def one(address: str, status: str | None, permanent: bool) -> list[dict[str, object]]:
    return [{"address": address, "status": status, "permanent": permanent}]


def bounce(name: str, raw: str, *recipients: dict[str, object]) -> Case:
    return other(name, "bounce", raw, recipients=list(recipients))


KARI = {"address": "kari@kunde.example", "status": "5.1.1", "permanent": True}
FULL = {"address": "kari@kunde.example", "status": "5.2.2", "permanent": False}
DAEMON = "MAILER-DAEMON@mx.kunde.example (Mail Delivery System)"


def fields(
    address: str = "kari@kunde.example",
    action: str = "failed",
    status: str = "5.1.1",
    reason: str = "550 5.1.1 User unknown",
) -> str:
    return f"Final-Recipient: rfc822; {address}\nAction: {action}\nStatus: {status}\nDiagnostic-Code: smtp; {reason}\n"


MTA = "Reporting-MTA: dns; mx.butikk.example\nArrival-Date: Fri, 3 May 2024 10:00:00 +0200\n\n"
PROSE = "Content-Type: text/plain; charset=utf-8\n\n"

CASES: list[Case] = [
    bounce("postfix", report(DAEMON, "Undelivered Mail Returned to Sender", "This is the mail system at host mx.butikk.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<kari@kunde.example>: host mx.kunde.example[192.0.2.7] said: 550 5.1.1\n    <kari@kunde.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)", "Reporting-MTA: dns; mx.butikk.example\nX-Postfix-Queue-ID: 4VVx\nX-Postfix-Sender: rfc822; svar+k7f3@butikk.example\n\n" + fields("kari@KUNDE.example") + "Original-Recipient: rfc822;kari@kunde.example\nRemote-MTA: dns; mx.kunde.example\n"), KARI),
    bounce("postfix host not found", report(DAEMON, "Undelivered Mail Returned to Sender", "x", MTA + fields(status="5.4.4", reason="Host or domain name not found. Name service error for name=kunde.example type=AAAA: Host not found").replace("smtp;", "X-Postfix;")), one("kari@kunde.example", "5.4.4", True)[0]),
    bounce("postfix two recipients, one delivered", report(DAEMON, "Undelivered Mail Returned to Sender", "x", MTA + fields() + "\n" + fields("per@kunde.example", "delivered", "2.0.0", "250 ok") + "\n" + fields("ola@kunde.example", "failed", "5.2.2", "552 5.2.2 Mailbox full")), KARI, one("ola@kunde.example", "5.2.2", False)[0]),
    bounce("exim", ENVELOPE.format("Mail Delivery System <Mailer-Daemon@mx.kunde.example>", "Mail delivery failed: returning message to sender") + "X-Failed-Recipients: kari@kunde.example\nAuto-Submitted: auto-replied\n" + PROSE + "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  kari@kunde.example\n    host mx.kunde.example [192.0.2.7]\n    SMTP error from remote mail server after RCPT TO:<kari@kunde.example>:\n    550 5.1.1 no such user here\n\n------ This is a copy of the message, including all the headers. ------\n\nFrom: svar+k7f3@butikk.example\nTo: kari@kunde.example\nMessage-ID: <ut-1@butikk.example>\n\nHei", KARI),
    bounce("exim without status", ENVELOPE.format("Mail Delivery System <Mailer-Daemon@mx.kunde.example>", "Mail delivery failed: returning message to sender") + PROSE + "A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  kari@kunde.example\n    Unrouteable address\n", one("kari@kunde.example", None, True)[0]),
    bounce("sendmail", report("Mail Delivery Subsystem <MAILER-DAEMON@mx.butikk.example>", "Returned mail: see transcript for details", "The original message was received at Fri, 3 May 2024\nfrom localhost\n\n   ----- The following addresses had permanent fatal errors -----\n<kari@kunde.example>\n    (reason: 550 5.1.1 <kari@kunde.example>... User unknown)\n\n   ----- Transcript of session follows -----\n550 5.1.1 <kari@kunde.example>... User unknown", MTA + fields(), HEADERS_ONLY), KARI),
    bounce("qmail", ENVELOPE.format("MAILER-DAEMON@mx.kunde.example", "failure notice") + "\nHi. This is the qmail-send program at mx.kunde.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<kari@kunde.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <svar+k7f3@butikk.example>\nMessage-ID: <ut-1@butikk.example>\n\nHei", KARI),
    bounce("qmail quota", ENVELOPE.format("MAILER-DAEMON@mx.kunde.example", "failure notice") + "\nHi. This is the qmail-send program at mx.kunde.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<kari@kunde.example>:\nThe users mailfolder is over the allowed quota (size). (#5.2.2)\n", FULL),
    bounce("exchange 365 en", report("Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@kunde.example>", "Undeliverable: Bestillingen", "Your message to kari@kunde.example couldn't be delivered.\n\nkari wasn't found at kunde.example.", "Reporting-MTA: dns;AM0PR01MB.eurprd01.prod.outlook.com\nReceived-From-MTA: dns;mx\nArrival-Date: Fri, 3 May 2024 08:12:13 +0000\n\nFinal-Recipient: rfc822;kari@kunde.example\nAction: failed\nStatus: 5.1.10\nDiagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient kari@kunde.example not found by SMTP address lookup\n"), one("kari@kunde.example", "5.1.10", True)[0]),
    bounce("exchange 365 nb", report("Microsoft Outlook <postmaster@kunde.example>", "Kan ikke leveres: Bestillingen", "Meldingen til kari@kunde.example kunne ikke leveres.", MTA + "Final-Recipient: rfc822;kari@kunde.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp;550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found\n"), KARI),
    bounce("exchange 2013 sv, no report part", ENVELOPE.format("Microsoft Outlook <postmaster@kunde.example>", "Kan inte levereras: Beställningen") + PROSE + "Det gick inte att leverera till följande mottagare eller grupper:\n\nkari@kunde.example\nDen e-postadress som du angav kunde inte hittas.\n\nDiagnostikinformation för administratörer:\n\nGenererande server: mx.kunde.example\n\nkari@kunde.example\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n", KARI),
    bounce("exchange de", ENVELOPE.format("Systemadministrator <postmaster@kunde.example>", "Unzustellbar: Bestellung") + PROSE + "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\nkari@kunde.example\n\nkari@kunde.example\n#< #5.1.1 smtp;550 5.1.1 user unknown> #SMTP#\n", KARI),
    bounce("exchange restricted", report("Microsoft Outlook <postmaster@kunde.example>", "Undeliverable: x", "x", MTA + fields(status="5.7.133", reason="550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup")), one("kari@kunde.example", "5.7.133", False)[0]),
    bounce("gmail address not found with icon", ENVELOPE.format("Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Failure)") + "Auto-Submitted: auto-replied\nX-Failed-Recipients: kari@gmail.com\nReferences: <ut-1@butikk.example>\nIn-Reply-To: <ut-1@butikk.example>\n" + 'Content-Type: multipart/report; boundary="000000000000d2f3"; report-type=delivery-status\n\n--000000000000d2f3\nContent-Type: multipart/related; boundary="000000000000d2ff"\n\n--000000000000d2ff\nContent-Type: multipart/alternative; boundary="000000000000d300"\n\n--000000000000d300\nContent-Type: text/plain; charset="UTF-8"\n\n** Address not found **\n\nYour message wasn\'t delivered to kari@gmail.com because the address couldn\'t be found, or is unable to receive mail.\n\nThe response was:\n\n550 5.1.1 The email account that you tried to reach does not exist.\n\n--000000000000d300\nContent-Type: text/html; charset="UTF-8"\n\n<html><body>Address not found</body></html>\n\n--000000000000d300--\n--000000000000d2ff\nContent-Type: image/png; name="icon.png"\nContent-ID: <icon.png>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--000000000000d2ff--\n--000000000000d2f3\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; googlemail.com\nArrival-Date: Fri, 03 May 2024 01:00:00 -0700 (PDT)\nX-Original-Message-ID: <ut-1@butikk.example>\n\nFinal-Recipient: rfc822; kari@gmail.com\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; gmail-smtp-in.l.google.com.\nDiagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist.\n 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser - gsmtp\nLast-Attempt-Date: Fri, 03 May 2024 01:00:00 -0700 (PDT)\n\n--000000000000d2f3\nContent-Type: message/rfc822\n\nMessage-ID: <ut-1@butikk.example>\n\nHei\n--000000000000d2f3--\n', one("kari@gmail.com", "5.1.1", True)[0]),
    bounce("yahoo", report("MAILER-DAEMON@yahoo.com", "Failure Notice", "Sorry, we were unable to deliver your message to the following address.\n\n<kari@yahoo.com>:\n554: delivery error: dd This user doesn't have a yahoo.com account (kari@yahoo.com) [0]", MTA + fields("kari@yahoo.com", status="5.0.0", reason="554 delivery error: dd This user doesn't have a yahoo.com account")), one("kari@yahoo.com", "5.0.0", True)[0]),
    bounce("yahoo prose", ENVELOPE.format("MAILER-DAEMON@yahoo.com", "Failure Notice") + PROSE + "Sorry, we were unable to deliver your message to the following address.\n\n<kari@yahoo.com>:\n554: delivery error: dd This user doesn't have a yahoo.com account (kari@yahoo.com) [0] - mta1.mail.yahoo.com\n\n--- Below this line is a copy of the message.\n\nFrom: svar@butikk.example\n", one("kari@yahoo.com", None, True)[0]),
    bounce("icloud over quota", report("Mail Delivery System <MAILER-DAEMON@pv50p00im-ztdg.me.com>", "Undelivered Mail Returned to Sender", "x", MTA + fields("kari@icloud.com", status="5.2.2", reason="552 5.2.2 <kari@icloud.com>: user is over quota")), one("kari@icloud.com", "5.2.2", False)[0]),
    bounce("zimbra", report("MAILER-DAEMON@zimbra.kunde.example (Mail Delivery System)", "Undelivered Mail Returned to Sender", "This is the mail system at host zimbra.\n<kari@kunde.example>: Recipient address rejected", MTA + fields(reason="550 5.1.1 <kari@kunde.example>: Recipient address rejected: kunde.example"), HEADERS_ONLY), KARI),
    bounce("mailenable", ENVELOPE.format("Postmaster <postmaster@kunde.example>", "Message Delivery Failure") + PROSE + "MailEnable: Message Delivery Failure.\n\nThe following recipient(s) could not be reached:\n\nRecipient: [SMTP:kari@kunde.example]\nReason: The mailbox does not exist: 550 Requested action not taken: mailbox unavailable\n\nMessage headers follow:\nFrom: svar@butikk.example\n", one("kari@kunde.example", None, True)[0]),
    bounce("domino", report("Mail Delivery Subsystem <postmaster@kunde.example>", "DELIVERY FAILURE: User kari (kari@kunde.example) not listed in Domino Directory", "Your message\n\n  Subject: Bestillingen\n\nwas not delivered to:\n\n  kari@kunde.example\n\nbecause:\n\n  User kari (kari@kunde.example) not listed in Domino Directory", "Reporting-MTA: dns;notes.kunde.example\n\nFinal-Recipient: rfc822;kari@kunde.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: X-Notes; User kari (kari@kunde.example) not listed in Domino Directory\n"), KARI),
    bounce("mimecast policy", report("postmaster@mimecast.example", "[Postmaster] Email Delivery Failure", "This is a delivery failure notification", MTA + fields(status="5.7.1", reason="550 Administrative prohibition - https://community.mimecast.com")), one("kari@kunde.example", "5.7.1", False)[0]),
    bounce("proofpoint", report("Mail Delivery Subsystem <MAILER-DAEMON@pphosted.example>", "Returned mail: see transcript for details", "x", MTA + fields(status="5.7.0", reason="554 Blocked - see https://ipcheck.proofpoint.com")), one("kari@kunde.example", "5.7.0", False)[0]),
    bounce("barracuda spam", ENVELOPE.format("Mail Delivery Subsystem <mailer-daemon@barracuda.kunde.example>", "**Message you sent blocked by our bulk email filter**") + PROSE + "Your message to: kari@kunde.example\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: Bestillingen\n", one("kari@kunde.example", None, False)[0]),
    bounce("amazon ses", report("MAILER-DAEMON@eu-west-1.amazonses.com", "Delivery Status Notification (Failure)", "An error occurred while trying to deliver the mail to the following recipients:\nkari@kunde.example", "Reporting-MTA: dns; a7-20.smtp-out.eu-west-1.amazonses.com\n\nAction: failed\nFinal-Recipient: rfc822; kari@kunde.example\nDiagnostic-Code: smtp; 550 5.1.1 <kari@kunde.example>: Recipient address rejected: User unknown\nStatus: 5.1.1\n"), KARI),
    bounce("mailgun like", report("Mail Delivery System <mailer-daemon@mg.example>", "Undelivered", "x", MTA + fields(status="5.0.0", reason="605 Not delivering to previously bounced address")), one("kari@kunde.example", "5.0.0", True)[0]),
    bounce("dsn lacking status", report(DAEMON, "Undeliverable", "x", "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; kari@kunde.example\nAction: failed\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n"), KARI),
    bounce("dsn lacking action", report(DAEMON, "Undeliverable", "x", "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; kari@kunde.example\nStatus: 5.1.1\n"), KARI),
    bounce("dsn with one group only", report(DAEMON, "Undeliverable", "x", "Reporting-MTA: dns; x\nFinal-Recipient: rfc822; kari@kunde.example\nAction: failed\nStatus: 5.1.1\n"), KARI),
    bounce("dsn in base64", report(DAEMON, "Undeliverable", "x", in_base64(MTA + fields()), reported="message/delivery-status\nContent-Transfer-Encoding: base64"), KARI),
    bounce("dsn with upper case and comments", report(DAEMON, "Undeliverable", "x", "REPORTING-MTA: DNS; x\n\nFINAL-RECIPIENT: RFC822; <Kari@Kunde.Example>\nACTION: Failed (host gone)\nSTATUS: 5.1.1 (unknown user)\n"), one("kari@kunde.example", "5.1.1", True)[0]),
    bounce("smtputf8", report(DAEMON, "Undelivered Mail Returned to Sender", "x", "Reporting-MTA: dns; x\n\nFinal-Recipient: utf-8; kåre@kunde.example\nAction: failed\nStatus: 5.1.1\n", reported="message/global-delivery-status"), one("kåre@kunde.example", "5.1.1", True)[0]),
    bounce("utf-8 address in hex of rfc 6533", report(DAEMON, "Undelivered Mail Returned to Sender", "x", "Reporting-MTA: dns; x\n\nFinal-Recipient: utf-8; k\\x{E5}re@kunde.example\nAction: failed\nStatus: 5.1.1\n"), one("kåre@kunde.example", "5.1.1", True)[0]),
    bounce("temporary failure given up", report(DAEMON, "Undelivered Mail Returned to Sender", "x", MTA + fields(status="4.4.1", reason="connect to mx.kunde.example[192.0.2.7]:25: Connection timed out")), one("kari@kunde.example", "4.4.1", False)[0]),
    bounce("status against the words", report(DAEMON, "Undelivered", "x", MTA + fields(status="5.0.0", reason="550 Mailbox quota exceeded")), one("kari@kunde.example", "5.0.0", False)[0]),
    bounce("telenor, prose nb", ENVELOPE.format("Mail Delivery System <MAILER-DAEMON@mail.online.example>", "Melding ikke levert") + PROSE + "Meldingen din kunne ikke leveres til følgende mottaker:\n\nkari@kunde.example\n\n550 5.1.1 Mottakeren finnes ikke\n", KARI),
    bounce("gmx", ENVELOPE.format("\"GMX Mailer Daemon\" <mailer-daemon@gmx.net>", "Mail delivery failed: returning message to sender") + PROSE + "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to\none or more of its recipients. This is a permanent error.\n\nThe following address failed:\n\nkari@gmx.net:\nSMTP error from remote server for RCPT TO command, host: mx00.emig.gmx.net (212.227.15.9) reason: 550 Requested action not taken: mailbox unavailable\n\n--- The header of the original message is following. ---\n\nFrom: svar@butikk.example\n", one("kari@gmx.net", None, True)[0]),
    bounce("courier", report("\"Courier mail server at mx\" <@mx.kunde.example>", "NOTICE: mail delivery status.", "This is a delivery status notification from mx", MTA + fields(reason="550 User unknown")), KARI),
    bounce("original recipient differs", report(DAEMON, "Undelivered Mail Returned to Sender", "x", "Reporting-MTA: dns; x\n\nOriginal-Recipient: rfc822;kari@kunde.example\nFinal-Recipient: rfc822;kari.nordmann@intern.example\nAction: failed\nStatus: 5.1.1\n"), KARI),
    other("postfix delayed", "auto-reply", report(DAEMON, "Delayed Mail (still being retried)", "THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE.", MTA + fields(action="delayed", status="4.4.1")), recipients=[]),
    other("gmail delayed", "auto-reply", report("Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Delay)", "** Delivery incomplete **\nThere was a temporary problem delivering your message", MTA + fields(action="delayed", status="4.2.2")), recipients=[]),
    other("exim delayed, prose", "auto-reply", ENVELOPE.format("Mail Delivery System <Mailer-Daemon@mx.example>", "Warning: message 1abc delayed 24 hours") + PROSE + "This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.\n\nThe address to which the message has not yet been delivered is:\n\n  kari@kunde.example\n\nNo action is required on your part.", recipients=[]),
    other("success", "auto-reply", report(DAEMON, "Successful Mail Delivery Report", "Your message was successfully delivered", MTA + fields(action="delivered", status="2.0.0")), recipients=[]),
    other("relayed", "auto-reply", report("Microsoft Outlook <postmaster@kunde.example>", "Relayed: Bestillingen", "x", MTA + fields(action="relayed", status="2.6.0")), recipients=[]),
]  # fmt: skip
