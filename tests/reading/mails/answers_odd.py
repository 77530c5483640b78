"""Answers in odd structures, and people who look like machines."""

from .case import Case, answer, in_base64, plain, wire

MIXED = 'Content-Type: multipart/mixed; boundary="=_m1"\n\n'
IMAGE = '--=_m1\nContent-Type: image/jpeg; name="IMG_1.jpg"\nContent-Disposition: attachment; filename="IMG_1.jpg"\nContent-Transfer-Encoding: base64\n\n/9j/4AAQSkZJRg==\n--=_m1--\n'
SIGNED = 'Content-Type: multipart/signed; protocol="{0}"; micalg=sha-256; boundary="=_s1"\n\n--=_s1\nContent-Type: text/plain; charset=utf-8\n\nJa, det er fint.\n\n--=_s1\nContent-Type: {0}; name="{1}"\nContent-Transfer-Encoding: base64\n\nMIIFAKE=\n--=_s1--\n'
CALENDAR = "BEGIN:VCALENDAR\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\nVERSION:2.0\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:x@google.com\nATTENDEE;PARTSTAT=ACCEPTED;CN=Kari:mailto:kari@kunde.example\nSUMMARY:Levering\nEND:VEVENT\nEND:VCALENDAR\n"


def whole(name: str, raw: str, **expected: object) -> Case:
    return Case(name, wire(raw), expected)


CASES: list[Case] = [
    answer("picture and two words", "Se bildet", MIXED + "--=_m1\n" + plain("Se bildet") + IMAGE),
    answer("only a picture", "", MIXED + "--=_m1\n" + plain("") + IMAGE),
    answer("s/mime signed", "Ja, det er fint.", SIGNED.format("application/pkcs7-signature", "smime.p7s")),
    answer("pgp/mime signed", "Ja, det er fint.", SIGNED.format("application/pgp-signature", "signature.asc")),
    answer(
        "pgp clear signed",
        "Ja, det er fint.",
        plain("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nJa, det er fint.\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEB\n=abcd\n-----END PGP SIGNATURE-----"),
    ),
    answer(
        "tnef beside the text",
        "Fredag er ok",
        MIXED + "--=_m1\n" + plain("Fredag er ok")
        + "--=_m1\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\nContent-Transfer-Encoding: base64\n\neJ8+IgAAAAA=\n--=_m1--\n",
    ),
    answer(
        "list footer of a scanner as a second text part",
        "Ja takk",
        MIXED + "--=_m1\n" + plain("Ja takk") + "--=_m1\nContent-Type: text/plain; name=\"notat.txt\"\nContent-Disposition: attachment; filename=\"notat.txt\"\n\nEt vedlegg\n--=_m1--\n",
    ),
    answer(
        "related in alternative in mixed",
        "Ja, vi sees",
        'Content-Type: multipart/mixed; boundary="A"\n\n--A\nContent-Type: multipart/related; boundary="B"\n\n--B\nContent-Type: multipart/alternative; boundary="C"\n\n--C\n'
        + plain("Ja, vi sees") + '--C\nContent-Type: text/html; charset=utf-8\n\n<div>Ja, vi sees</div><img src="cid:1">\n--C--\n--B\nContent-Type: image/png\nContent-ID: <1>\n\nx\n--B--\n--A--\n',
    ),
    answer(
        "apple mail with a picture between two texts",
        "Se her:\n\nStemmer dette?",
        'Content-Type: multipart/mixed; boundary="Apple-Mail-1"\n\n--Apple-Mail-1\n' + plain("Se her:\n")
        + '--Apple-Mail-1\nContent-Type: image/jpeg; name=a.jpg\nContent-Disposition: inline; filename=a.jpg\n\nx\n--Apple-Mail-1\n' + plain("\nStemmer dette?\n\nSendt fra min iPhone") + "--Apple-Mail-1--\n",
    ),
    answer(
        "encoded words",
        "ja",
        plain("ja"),
        sender="=?UTF-8?B?w4VzZSDDmHN0Ynk=?= <aase@kunde.example>",
        subject="=?UTF-8?Q?Re:_Bestillingen_=C3=A5_?=\n =?UTF-8?Q?hente?=",
        **{"from": "aase@kunde.example"},
    ),
    answer("utf-8 in headers", "ja", plain("ja"), sender="Åse Østby <aase@kunde.example>", subject="Re: Hente på fredag"),
    answer(
        "forwarded to us with a word",
        "Kan dere svare på dette?",
        plain("Kan dere svare på dette?\n\n---------- Forwarded message ---------\nFra: Fjellbutikken <svar@butikk.example>\nDate: fre. 3. mai 2024 kl. 10:00\nSubject: Bestillingen\nTo: <kari@kunde.example>\n\nHei Kari!"),
        subject="Fwd: Bestillingen din",
    ),
    answer(
        "calendar answer of gmail",
        "Kari Nordmann has accepted this invitation.",
        'Content-Type: multipart/alternative; boundary="=_c"\n\n--=_c\n' + plain("Kari Nordmann has accepted this invitation.")
        + "--=_c\nContent-Type: text/calendar; charset=UTF-8; method=REPLY\n\n" + CALENDAR + "\n--=_c--\n",
        subject="Accepted: Levering @ Fri May 3, 2024",
    ),
    answer("calendar answer of outlook, only a calendar", "Godtatt: Levering", "Content-Type: text/calendar; charset=utf-8; method=REPLY\n\n" + CALENDAR, subject="Godtatt: Levering"),
    answer("bounce that a person forwards", "Hei, jeg fikk denne tilbake, hva er galt?",
        MIXED + "--=_m1\n" + plain("Hei, jeg fikk denne tilbake, hva er galt?") + "--=_m1\nContent-Type: message/rfc822\n\nFrom: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail Returned to Sender\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"r\"\n\n--r\n\nI'm sorry\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\n\n--r--\n--=_m1--\n",
        subject="Fwd: Undelivered Mail Returned to Sender"),
    answer("bounce quoted by a person", "Hva betyr dette?", plain("Hva betyr dette?\n\n-------- Videresendt melding --------\nEmne: Undelivered Mail Returned to Sender\nDato: Fri, 3 May 2024\nFra: MAILER-DAEMON@mx.example\nTil: kari@kunde.example\n\nI'm sorry to have to inform you that your message could not be delivered.\n\n<a@b.example>: 550 5.1.1 User unknown"), subject="Fwd: Undelivered Mail Returned to Sender"),
    answer("talks of holiday", "Hei! Vi er på ferie til 12. august, kan dere levere etter det?", plain("Hei! Vi er på ferie til 12. august, kan dere levere etter det?")),
    answer("talks of out of office", "I'm out of office on Friday, can we do Monday instead?", plain("I'm out of office on Friday, can we do Monday instead?")),
    answer("answers an automatic mail of ours", "Ja takk", plain("Ja takk"), subject="Re: Automatic reply: your order"),
    answer("sv: in front", "Ja tack", plain("Ja tack"), subject="SV: Automatiskt svar: din order"),
    answer("info address", "Ja, vi tar imot.", plain("Ja, vi tar imot."), sender="Firma AS <info@firma.example>"),
    answer("support address", "Ja, vi tar imot.", plain("Ja, vi tar imot."), sender="Kundeservice <kundeservice@firma.example>"),
    answer("exchange user with auto response suppress", "Ja", "X-Auto-Response-Suppress: DR, OOF, AutoReply\n" + plain("Ja"), may_reply=False),
    answer("auto submitted no", "Ja", "Auto-Submitted: no\n" + plain("Ja")),
    answer("asks for read receipt", "Ja", "Disposition-Notification-To: <kari@kunde.example>\nX-Priority: 1\nImportance: high\n" + plain("Ja")),
    answer("person by the name of Bounce", "Yes", plain("Yes"), sender="Bob Bounce <bob.bounce@kunde.example>"),
    answer("asks about undelivered parcel", "Pakken kunne ikke leveres, hva gjør jeg?", plain("Pakken kunne ikke leveres, hva gjør jeg?"), subject="Delivery failure?"),
    answer("postmaster's first name", "Ja", plain("Ja"), sender="Per Postmann <per@postmaster.example>"),
    answer("feedback id of a personal provider", "Ja", "Feedback-ID: i1:fastmail\nX-ME-Sender: <xms:abc>\n" + plain("Ja")),
    answer("no precedence worth a name", "Ja", "Precedence: normal\n" + plain("Ja")),
    whole(
        "no From", "Return-Path: <kari@kunde.example>\nTo: svar@butikk.example\nSubject: hei\nContent-Type: text/plain\n\nja\n",
        text="ja", may_reply=False,
    ),
    whole(
        "two From headers", "Return-Path: <a@evil.example>\nFrom: kari@kunde.example\nFrom: a@evil.example\nTo: svar@butikk.example\nAuthentication-Results: mx.butikk.example; dmarc=pass header.from=evil.example\nSubject: x\n\nja\n",
        text="ja", authentication="none",
    ),
    whole(
        "several senders in From", "From: Kari <kari@kunde.example>, Per <per@kunde.example>\nSender: kari@kunde.example\nTo: svar@butikk.example\nSubject: x\n\nja\n",
        kind="answer", text="ja", **{"from": "kari@kunde.example"},
    ),
    whole("no date, bare address, lf only", "From: kari@kunde.example\nTo: svar@butikk.example\n\nja\n", kind="answer", text="ja", human=True, subject=None),
    whole("group syntax", "From: Kari: kari@kunde.example;\nTo: undisclosed-recipients:;\nSubject: x\n\nja\n", kind="answer", text="ja"),
    whole("mbox from line first", "From kari@kunde.example Fri May  3 10:00:00 2024\nFrom: kari@kunde.example\nTo: svar@butikk.example\nSubject: Re: x\n\nja\n", kind="answer", text="ja", **{"from": "kari@kunde.example"}),
    whole("missing end of multipart", 'From: kari@kunde.example\nTo: svar@butikk.example\nSubject: Re: x\nContent-Type: multipart/alternative; boundary="q"\n\n--q\nContent-Type: text/plain; charset=utf-8\n\nja takk\n', kind="answer", text="ja takk"),
    whole("unknown charset", "From: kari@kunde.example\nTo: svar@butikk.example\nSubject: Re: x\nContent-Type: text/plain; charset=x-ukjent-9\n\nja takk\n", kind="answer", text="ja takk"),
    whole("empty", "", kind="unreadable", human=False, may_reply=False),
    whole("rfc 2231 names and charset", "From: kari@kunde.example\nTo: svar@butikk.example\nSubject: Re: x\nContent-Type: multipart/mixed; boundary*0=\"ab\";\n boundary*1=\"cd\"\n\n--abcd\nContent-Type: text/plain; charset*=us-ascii'en'utf-8\nContent-Transfer-Encoding: base64\n\n"
        + in_base64("blåbær") + "--abcd\nContent-Type: application/pdf; name*=utf-8''bl%C3%A5.pdf\n\nx\n--abcd--\n", kind="answer", text="blåbær"),
]  # fmt: skip
