"""Bounces and delay notices as mail servers write them: (name, raw mail, recipients or None for "no bounce")."""

from .post import SHOP_ADDRESS, body, head, mail, parts, piece

Expected = list[tuple[str, str | None, bool]]
_NOBODY = "ola@borte.example"
_ORIGINAL = f"Return-Path: <bounce+tok1@butikk.example>\nFrom: Fjellbutikken <{SHOP_ADDRESS}>\nTo: {_NOBODY}\nSubject: Din bestilling\nMessage-ID: <utgaaende-1@butikk.example>\n\nHei Ola\n"
_DAEMON = {"From": "Mail Delivery System <MAILER-DAEMON@mx.sted.example>", "To": "bounce+tok1@butikk.example", "Return-Path": "<>",
           "Subject": "Undelivered Mail Returned to Sender", "In-Reply-To": None}  # fmt: skip


_UNFORESEEN: list[tuple[str, str | None, bool]] = [
    ("Mejlet till {0} kunde inte lämnas av.\nOrsak: adressen är inte känd här.", None, True),
    ("Die Adresse {0} ist uns nicht bekannt.", None, True),
    ("E-posten du sendte til {0} ble avvist fordi mottakeren ikke lenger er ansatt.", None, True),
    ("Vi klarte ikke å levere e-posten til {0}.\nServeren svarte ikke.", None, False),
    ("Det finns ingen mottagare med adressen {0} hos oss.", None, True),
    ("Mail til {0} kan ikke afleveres. Serveren afviste den med 554 Spam.", None, False),
    ("550 5.7.1 Your message to {0} was considered unsolicited and has been refused.", "5.7.1", False),
    ("The following addressee is not registered with this site: {0}", None, True),
]


def dsn(
    *groups: str, prose: str = "Your mail could not be delivered.", kind: str = "message/delivery-status", **fields: str
) -> bytes:
    """RFC 3464: prose, report, returned mail."""
    report = (
        "Reporting-MTA: dns; mx.sted.example\nArrival-Date: Fri, 3 May 2024 10:00:00 +0200\n\n"
        + "\n\n".join(groups)
        + "\n"
    )
    raw = parts(
        "multipart/report; report-type=delivery-status",
        body("text/plain", prose),
        piece(f"Content-Type: {kind}", report),
        piece("Content-Type: message/rfc822", _ORIGINAL),
    )
    return head({**_DAEMON, **fields}) + raw[raw.index(b"Content-Type: multipart/report") :]


def group(
    status: str, action: str = "failed", address: str = _NOBODY, diagnostic: str = "", final: str = "rfc822"
) -> str:
    """Fields of one recipient."""
    line = f"\nDiagnostic-Code: {diagnostic}" if diagnostic else ""
    return f"Final-Recipient: {final}; {address}\nAction: {action}\nStatus: {status}{line}"


def prose(text: str, **fields: str | None) -> bytes:
    """A bounce in words only."""
    merged = {**_DAEMON, **{name.replace("_", "-").title(): value for name, value in fields.items()}}
    return head(merged) + body("text/plain", text)


BOUNCES: list[tuple[str, bytes, Expected | None]] = [
    ("postfix unknown", dsn(group("5.1.1", diagnostic="smtp; 550 5.1.1 <ola@borte.example>: Recipient address rejected: User unknown")), [(_NOBODY, "5.1.1", True)]),
    ("unknown domain", dsn(group("5.4.4", diagnostic="X-Postfix; Host or domain name not found. Name service error for name=borte.example type=A: Host not found")), [(_NOBODY, "5.4.4", True)]),
    ("mailbox full", dsn(group("5.2.2", diagnostic="smtp; 552 5.2.2 Mailbox full")), [(_NOBODY, "5.2.2", False)]),
    ("gmail over quota", dsn(group("4.2.2", diagnostic="smtp; 452-4.2.2 The recipient's inbox is out of storage space.")), [(_NOBODY, "4.2.2", False)]),
    ("policy", dsn(group("5.7.1", diagnostic="smtp; 550 5.7.1 Message rejected due to content restrictions")), [(_NOBODY, "5.7.1", False)]),
    ("dmarc", dsn(group("5.7.26", diagnostic="smtp; 550-5.7.26 Unauthenticated email from butikk.example is not accepted due to domain's DMARC policy")), [(_NOBODY, "5.7.26", False)]),
    ("expired", dsn(group("4.4.7", diagnostic="smtp; 550 4.4.7 QUEUE.Expired; message expired")), [(_NOBODY, "4.4.7", False)]),
    ("too large", dsn(group("5.3.4", diagnostic="smtp; 552 5.3.4 Message size exceeds fixed limit")), [(_NOBODY, "5.3.4", False)]),
    ("mismatch", dsn(group("4.0.0", diagnostic="smtp; 550 5.1.1 No such user here")), [(_NOBODY, "5.1.1", True)]),
    ("general status", dsn(group("5.0.0", diagnostic="smtp; 550 5.1.1 <ola@borte.example> User unknown")), [(_NOBODY, "5.1.1", True)]),
    ("status without diagnostic", dsn(group("5.0.0")), [(_NOBODY, "5.0.0", True)]),
    ("two recipients", dsn(group("5.1.1"), group("2.0.0", "delivered", "per@her.example"), group("5.2.2", address="liv@full.example")), [(_NOBODY, "5.1.1", True), ("liv@full.example", "5.2.2", False)]),
    ("delayed", dsn(group("4.4.1", "delayed"), Subject="Delivery Status Notification (Delay)"), None),
    ("relayed", dsn(group("2.0.0", "relayed")), None),
    ("delivered", dsn(group("2.1.5", "delivered")), None),
    ("expanded", dsn(group("2.0.0", "expanded")), None),
    ("original recipient", dsn(f"Original-Recipient: rfc822;{_NOBODY}\nFinal-Recipient: rfc822;o.hansen@intern.borte.example\nAction: failed\nStatus: 5.1.1 (bad destination mailbox address)"), [(_NOBODY, "5.1.1", True)]),
    ("utf-8 address", dsn(group("5.1.1", address="bl\\x{E5}b\\x{E6}r@borte.example", final="utf-8"), kind="message/global-delivery-status"), [("blåbær@borte.example", "5.1.1", True)]),
    ("utf-8 address plain", dsn(group("5.1.1", address="blåbær@borte.example", final="utf-8"), kind="message/global-delivery-status"), [("blåbær@borte.example", "5.1.1", True)]),
    ("no blank line in the report", dsn(group("5.1.1")).replace(b"+0200\r\n\r\nFinal", b"+0200\r\nFinal"), [(_NOBODY, "5.1.1", True)]),
    ("odd spelling", dsn(f"final-recipient: RFC822;<{_NOBODY.upper()}>\naction: Failed\nstatus: 5.1.1"), [(_NOBODY, "5.1.1", True)]),
    ("office 365", dsn(group("5.1.10", diagnostic="smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"),
                       From="Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@borte.example>", Subject="Kan ikke leveres: Din bestilling"), [(_NOBODY, "5.1.10", True)]),
    ("access denied", dsn(group("5.4.1", diagnostic="smtp;550 5.4.1 Recipient address rejected: Access denied. AS(201806281)")), [(_NOBODY, "5.4.1", True)]),
    ("without null sender", dsn(group("5.1.1"), **{"Return-Path": "<postmaster@mx.sted.example>"}), [(_NOBODY, "5.1.1", True)]),
    ("qmail", prose("Hi. This is the qmail-send program at mx.sted.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n"
                    f"<{_NOBODY}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n{_ORIGINAL}", subject="failure notice"), [(_NOBODY, "5.1.1", True)]),
    ("qmail remote", prose(f"Hi. This is the qmail-send program at mx.\n\n<{_NOBODY}>:\n192.0.2.7 does not like recipient.\nRemote host said: 550 5.1.1 unknown user\nGiving up on 192.0.2.7.\n\n--- Below this line is a copy of the message.\n\n{_ORIGINAL}", subject="failure notice"), [(_NOBODY, "5.1.1", True)]),
    ("exim", prose("This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n"
                   f"  {_NOBODY}\n    host mx.borte.example [192.0.2.9]\n    SMTP error from remote mail server after RCPT TO:<{_NOBODY}>:\n    550 No such user here\n\n------ This is a copy of the message, including all the headers. ------\n\n{_ORIGINAL}",
                   subject="Mail delivery failed: returning message to sender", x_failed_recipients=_NOBODY), [(_NOBODY, None, True)]),
    ("exim unrouteable", prose(f"A message that you sent could not be delivered to one or more of its\nrecipients. The following address(es) failed:\n\n  {_NOBODY}\n    Unrouteable address\n", subject="Mail delivery failed", x_failed_recipients=_NOBODY), [(_NOBODY, None, True)]),
    ("exim delay", prose(f"This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue.\n\nThe address to which the message has not yet been delivered is:\n\n  {_NOBODY}\n\nNo action is required on your part. Delivery attempts will continue for\nsome time.\n", subject="Warning: message 1abc delayed 24 hours"), None),
    ("sendmail", prose(f"The original message was received at Fri, 3 May 2024 10:00:00 +0200\nfrom localhost [127.0.0.1]\n\n   ----- The following addresses had permanent fatal errors -----\n<{_NOBODY}>\n    (reason: 550 5.1.1 <{_NOBODY}>... User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.borte.example.:\n>>> RCPT To:<{_NOBODY}>\n<<< 550 5.1.1 <{_NOBODY}>... User unknown\n", subject="Returned mail: see transcript for details"), [(_NOBODY, "5.1.1", True)]),
    ("sendmail warning", prose(f"    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************\n\n   ----- The following addresses had transient non-fatal errors -----\n<{_NOBODY}>\n\n<{_NOBODY}>... Deferred: Connection timed out with borte.example.\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old\n", subject="Warning: could not send message for past 4 hours"), None),
    ("gmail prose", prose(f"Address not found\n\nYour message wasn't delivered to {_NOBODY} because the address couldn't be found, or is unable to receive mail.\n\nThe response was:\n\n550 5.1.1 The email account that you tried to reach does not exist.\n", **{"from": "Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "subject": "Delivery Status Notification (Failure)"}), [(_NOBODY, "5.1.1", True)]),
    ("gmail old", prose(f"Delivery to the following recipient failed permanently:\n\n     {_NOBODY}\n\nTechnical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain borte.example by mx.borte.example. [192.0.2.1].\n\nThe error that the other server returned was:\n550 5.1.1 User unknown\n\n----- Original message -----\n\nFrom: x\n", **{"from": "Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "subject": "Delivery Status Notification (Failure)"}), [(_NOBODY, "5.1.1", True)]),
    ("gmail delay", prose(f"Message not delivered\n\nThere was a temporary problem delivering your message to {_NOBODY}. Gmail will retry for 45 more hours. You'll be notified if the delivery fails permanently.\n", **{"from": "Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "subject": "Delivery Status Notification (Delay)"}), None),
    ("exchange nb", prose(f"Levering mislyktes til disse mottakerne eller gruppene:\n\n{_NOBODY}<mailto:{_NOBODY}>\nE-postadressen du skrev inn, ble ikke funnet. Kontroller mottakerens e-postadresse og prøv å sende meldingen på nytt.\n\nDiagnostisk informasjon for administratorer:\n\nGenererende server: EX01.borte.example\n\n{_NOBODY}\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n", **{"from": "Microsoft Outlook <postmaster@borte.example>", "subject": "Kan ikke leveres: Din bestilling"}), [(_NOBODY, "5.1.1", True)]),
    ("exchange old", prose(f"Your message\n\n  To:      {_NOBODY}\n  Subject: Din bestilling\n  Sent:    Fri, 3 May 2024 10:00:00 +0200\n\ndid not reach the following recipient(s):\n\n{_NOBODY} on Fri, 3 May 2024 10:00:05 +0200\n    The e-mail account does not exist at the organization this message was sent to.\n    <mx.borte.example #5.1.1>\n", **{"from": "System Administrator <postmaster@borte.example>", "subject": "Undeliverable: Din bestilling"}), [(_NOBODY, "5.1.1", True)]),
    ("office 365 prose", prose(f"Your message to {_NOBODY} couldn't be delivered.\n\nola wasn't found at borte.example.\n\nsvar  Office 365  ola\nAction Required  Recipient\nUnknown To address\n", **{"from": "postmaster@borte.example", "subject": "Undeliverable: Din bestilling"}), [(_NOBODY, None, True)]),
    ("yahoo", prose(f"Sorry, we were unable to deliver your message to the following address.\n\n<{_NOBODY}>:\n554: delivery error: dd This user doesn't have a yahoo.com account ({_NOBODY}) [0] - mta1.mail.yahoo.com\n", **{"from": "MAILER-DAEMON@yahoo.com", "subject": "Failure Notice"}), [(_NOBODY, None, True)]),
    ("domino", prose(f"Your message\n\n  Subject: Din bestilling\n\nwas not delivered to:\n\n  {_NOBODY}\n\nbecause:\n\n  User ola ({_NOBODY}) not listed in Domino Directory\n", **{"from": "Postmaster@borte.example", "subject": "DELIVERY FAILURE: User ola (ola@borte.example) not listed in Domino Directory"}), [(_NOBODY, None, True)]),
    ("mdaemon", prose(f"The following data may contain sections which represent BASE64 encoded\nfile attachments.\n\n  550 <{_NOBODY}> No such user here\n\nFailed address: {_NOBODY}\n\n--- Session Transcript ---\n RCPT To:<{_NOBODY}>\n 550 <{_NOBODY}> No such user here\n", **{"from": "MDaemon@borte.example", "subject": "Permanent Delivery Failure"}), [(_NOBODY, None, True)]),
    ("full in words", prose(f"Your message could not be delivered:\n\n<{_NOBODY}>: mailbox is full\n"), [(_NOBODY, None, False)]),
    ("german", prose(f"Diese Nachricht wurde automatisch erzeugt.\n\nIhre E-Mail konnte nicht zugestellt werden an:\n\n{_NOBODY}:\nSMTP error from remote server: 550 Empfänger unbekannt\n", **{"from": "mailer-daemon@kundenserver.example", "subject": "Mail delivery failed: returning message to sender"}), [(_NOBODY, None, True)]),
    *[(f"words not foreseen: {said[:30]}", prose(said.format(_NOBODY), subject="Fra e-postserveren"), [(_NOBODY, status, permanent)]) for said, status, permanent in _UNFORESEEN],
    ("headers only returned", parts("multipart/report; report-type=delivery-status", body("text/plain", "failed"), piece("Content-Type: message/delivery-status", "Reporting-MTA: dns; mx\n\n" + group("5.1.1")), piece("Content-Type: text/rfc822-headers", _ORIGINAL), return_path="<>", subject="Undeliverable"), [(_NOBODY, "5.1.1", True)]),
    ("our own server", dsn(group("5.1.1"), From="MAILER-DAEMON@butikk.example"), [(_NOBODY, "5.1.1", True)]),
]  # fmt: skip

NOT_BOUNCES: list[tuple[str, bytes]] = [
    ("a customer forwards one", mail(f"Jeg fikk denne, hva er galt?\n\n---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@x.example>\nSubject: Undelivered Mail Returned to Sender\n\n<{_NOBODY}>: user unknown 550 5.1.1\n", subject="Fwd: Undelivered Mail Returned to Sender")),
    ("a customer tells of one", mail("My mail to you was returned: delivery failed permanently. Is the address right?", subject="Undeliverable?")),
]  # fmt: skip
