"""Complaints, lists, and our own mail come back."""

from .case import Case, other

FBL = 'Return-Path: <>\nFrom: {0}\nTo: fbl@butikk.example\nSubject: {1}\nMessage-ID: <f1@fbl.example>\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=feedback-report; boundary="F"\n\n--F\nContent-Type: text/plain\n\nThis is an email abuse report.\n\n--F\nContent-Type: message/feedback-report\n\n{2}\n--F\nContent-Type: {4}\n\n{3}\n--F--\n'
SENT = "From: Fjellbutikken <svar+k7f3@butikk.example>\nTo: {0}\nSubject: Tilbud\nMessage-ID: <ut-1@butikk.example>\n\nHei!"


def complaint(
    name: str,
    sender: str,
    fields: str,
    address: str | None,
    to: str = "kari@kunde.example",
    subject: str = "FW: Tilbud",
    kept: str = "message/rfc822",
) -> Case:
    raw = FBL.format(sender, subject, fields, SENT.format(to), kept)
    if address is None:
        return other(name, "complaint", raw)
    return other(name, "complaint", raw, recipients=[{"address": address, "status": None, "permanent": False}])


LETTER = "From: {0}\nTo: svar@butikk.example\nSubject: {1}\nDate: Fri, 3 May 2024 10:12:13 +0200\nMessage-ID: <l1@x.example>\n{2}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{3}\n"

CASES: list[Case] = [
    complaint("yahoo", "Yahoo! Mail AntiSpam Feedback <feedback@arf.mail.yahoo.com>", "Feedback-Type: abuse\nUser-Agent: Yahoo!-Mail-Feedback/2.0\nVersion: 0.1\nOriginal-Mail-From: <svar+k7f3@butikk.example>\nOriginal-Rcpt-To: kari@yahoo.com\nReceived-Date: Fri, 3 May 2024 08:00:00 PDT\nReported-Domain: butikk.example\n", "kari@yahoo.com"),
    complaint("jmrp hotmail", "staff@hotmail.com", "Feedback-Type: abuse\nUser-Agent: Hotmail FBL\nVersion: 1\n", "kari@hotmail.com", to="kari@hotmail.com", subject="complaint about message from 192.0.2.1"),
    complaint("comcast", "Comcast Feedback Loop <feedback@comcastfbl.example>", "Feedback-Type: abuse\nUser-Agent: ReturnPathFBL/2.0\nVersion: 1.0\nOriginal-Rcpt-To: kari@comcast.net\nSource-IP: 192.0.2.1\n", "kari@comcast.net"),
    complaint("opt-out type", "fbl@provider.example", "Feedback-Type: opt-out\nUser-Agent: x/1\nVersion: 1\nOriginal-Rcpt-To: <Kari@Provider.Example>\n", "kari@provider.example"),
    complaint("redacted recipient", "fbl@aol.example", "Feedback-Type: abuse\nUser-Agent: AOL SComp\nVersion: 0.1\nRedacted-Address: redacted\n", None, to="redacted@aol.example"),
    complaint("fastmail, headers only", "FastMail Feedback <fbl@fastmail.example>", "Feedback-Type: abuse\nUser-Agent: FastMail/1\nVersion: 1\nOriginal-Rcpt-To: kari@fastmail.com\n", "kari@fastmail.com", kept="text/rfc822-headers"),
    complaint("two recipients", "fbl@provider.example", "Feedback-Type: abuse\nUser-Agent: x/1\nVersion: 1\nOriginal-Rcpt-To: <kari@p.example>\nOriginal-Rcpt-To: <per@p.example>\n", None),
    complaint("fraud", "fbl@provider.example", "Feedback-Type: fraud\nUser-Agent: x/1\nVersion: 1\nOriginal-Rcpt-To: kari@p.example\n", "kari@p.example"),
    complaint("outlook jmrp with empty sender of its own", "\"\" <staff@hotmail.com>", "Feedback-Type: abuse\nUser-Agent: Hotmail FBL\nVersion: 1\nOriginal-Rcpt-To: kari@outlook.com\n", "kari@outlook.com"),
    other("jmrp without a report, attached mail", "complaint", "Return-Path: <>\nFrom: staff@hotmail.com\nTo: fbl@butikk.example\nSubject: complaint about message from 192.0.2.1\nX-HmXmrOriginalRecipient: kari@hotmail.com\nMIME-Version: 1.0\nContent-Type: message/rfc822\nContent-Disposition: inline\n\nX-HmXmrOriginalRecipient: kari@hotmail.com\n" + SENT.format("kari@hotmail.com") + "\n"),
    other("feedback not spam is no complaint", "auto-reply", FBL.format("fbl@provider.example", "x", "Feedback-Type: not-spam\nUser-Agent: x/1\nVersion: 1\nOriginal-Rcpt-To: kari@p.example\n", SENT.format("k@p.example"), "message/rfc822")),
    other("mailman", "list", LETTER.format("Per <per@x.example>", "[bygdelista] Dugnad", "Sender: bygdelista-bounces@lister.example\nPrecedence: list\nList-Id: Bygdelista <bygdelista.lister.example>\nList-Post: <mailto:bygdelista@lister.example>\nList-Unsubscribe: <mailto:x@y.example>\n", "Husk dugnad")),
    other("google groups", "list", LETTER.format("Per <per@x.example>", "[gruppe] Hei", "Mailing-list: list gruppe@googlegroups.com; contact gruppe+owners@googlegroups.com\nList-ID: <gruppe.googlegroups.com>\nX-Google-Group-Id: 123\nPrecedence: list\n", "Hei")),
    other("newsletter", "list", LETTER.format("Butikken <nyhetsbrev@butikken2.example>", "Ukens tilbud", "List-Unsubscribe: <https://x.example/u/1>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\nFeedback-ID: 1:2:3:mc\n", "Kjøp!")),
    other("bulk precedence only", "list", LETTER.format("Butikken <post@butikken2.example>", "Ukens tilbud", "Precedence: bulk\n", "Kjøp!")),
    other("mailchimp", "list", LETTER.format("Forening <post@forening.example>", "Nytt", "X-Mailer: MailChimp Mailer - **CID1**\nX-Campaign: mailchimp1.2\nList-ID: 1mc list <1.2.list-id.mcsv.net>\nList-Unsubscribe: <https://x.example>\n", "Hei")),
    other("yahoo group without List-Id", "list", LETTER.format("Per <per@x.example>", "x", "Mailing-List: list g@yahoogroups.com; contact g-owner@yahoogroups.com\n", "Hei")),
    other("listserv", "list", LETTER.format("Per <per@x.example>", "x", "Sender: Liste <LISTE@LISTSERV.EXAMPLE>\nList-Owner: <mailto:a@b.example>\nList-Archive: <http://x>\n", "Hei")),
    other("amavis list header only help", "list", LETTER.format("Per <per@x.example>", "x", "List-Help: <mailto:help@x.example>\n", "Hei")),
    other("majordomo", "list", LETTER.format("Per <owner-liste@x.example>", "x", "Precedence: list\nX-Loop: liste\n", "Hei")),
]  # fmt: skip
