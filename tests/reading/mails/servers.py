"""What servers send, in few lines: bounces with their reports, complaints, and notes of absence."""

import base64
from typing import Any

from .case import Case, wire

# fmt: off
AT = "svar+k7f3@butikk.example"
OURS = f"Received: from app.butikk.example (app.butikk.example [192.0.2.9])\nFrom: Fjellbutikken <{AT}>\nTo: kari@borte.example\nSubject: Bestillingen din\nMessage-ID: <ut-1@butikk.example>\nDate: Thu, 20 Nov 2025 10:12:13 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nHei Kari! Svar JA eller NEI.\n"
DAEMON = "MAILER-DAEMON@mx.borte.example (Mail Delivery System)"
EXCHANGE = "Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\nX-MS-Exchange-Inbox-Rules-Loop: kari@kunde.example\n"
ARF = 'Content-Type: multipart/report; report-type=feedback-report; boundary="f1"\n\n--f1\nContent-Type: text/plain; charset=us-ascii\n\nThis is an email abuse report for an email message received from IP 192.0.2.9 on Thu, 20 Nov 2025 10:12:13 +0100.\n--f1\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: SomeGenerator/1.0\nVersion: 1\nOriginal-Mail-From: <bounce@butikk.example>\nOriginal-Rcpt-To: <kari@borte.example>\nSource-IP: 192.0.2.9\n\n--f1\nContent-Type: message/rfc822\n\n{0}\n--f1--\n'


def head(sender: str, subject: str, path: str = "<>", to: str = AT, more: str = "") -> str:
    """The header block of a machine's mail."""
    return f"Return-Path: {path}\nDelivered-To: {AT}\nReceived: from mx.borte.example (mx.borte.example [192.0.2.7])\n\tby inn.butikk.example (Postfix) with ESMTPS id 4VVx1Z2\n\tfor <{AT}>; Thu, 20 Nov 2025 10:13:14 +0100 (CET)\nFrom: {sender}\nTo: {to}\nSubject: {subject}\nDate: Thu, 20 Nov 2025 10:13:13 +0100\nMessage-ID: <dsn-77@mx.borte.example>\n{more}MIME-Version: 1.0\n"


def dsn(prose: str, status: str, returned: str = OURS, kind: str = "message/rfc822") -> str:
    """A delivery report with the words of the server and the mail that it returns."""
    return f'Content-Type: multipart/report; report-type=delivery-status;\n\tboundary="4VV.1763/mx"\nContent-Transfer-Encoding: 8bit\n\nThis is a MIME-encapsulated message.\n\n--4VV.1763/mx\nContent-Description: Notification\nContent-Type: text/plain; charset=us-ascii\n\n{prose}\n\n--4VV.1763/mx\nContent-Description: Delivery report\nContent-Type: message/delivery-status\n\n{status}\n\n--4VV.1763/mx\nContent-Description: Undelivered Message\nContent-Type: {kind}\nContent-Transfer-Encoding: 8bit\n\n{returned}\n--4VV.1763/mx--\n'


def flat(body: str) -> str:
    """A body of text."""
    return f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n"


def page(body: str) -> str:
    """A body of HTML."""
    return f"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n"


def group(address: str, status: str, reason: str, action: str = "failed") -> str:
    """A status group of one receiver."""
    return f"Reporting-MTA: dns; mx.borte.example\nArrival-Date: Thu, 20 Nov 2025 10:12:14 +0100 (CET)\n\nFinal-Recipient: rfc822; {address}\nOriginal-Recipient: rfc822;{address}\nAction: {action}\nStatus: {status}\nRemote-MTA: dns; mx.borte.example\nDiagnostic-Code: smtp; {reason}"


def enc(words: str) -> str:
    """Words as an encoded word."""
    return f"=?UTF-8?B?{base64.b64encode(words.encode()).decode()}?="


class Machines(list[Case]):
    """A table that is filled row by row; `own` says whether the reader knows an address of ours."""

    def add(self, name: str, kind: str, raw: str, recipients: list[tuple[str, str | None, bool]] | None = None, own: bool = True, **more: Any) -> None:
        """One mail; recipients as (address, status, permanent), None where they are not looked at."""
        expected: dict[str, object] = {"kind": kind, "human": kind == "answer", "may_reply": kind == "answer", **more}
        if recipients is not None:
            expected["recipients"] = [{"address": address, "status": status, "permanent": permanent} for address, status, permanent in recipients]
        self.append(Case(name, wire(raw), expected, {"own_addresses": ("hei@butikk.example",)} if own else {}))

    def away(self, name: str, subject: str, body: str, fields: str = "", sender: str = "Kari Nordmann <kari@kunde.example>", path: str = "<kari@kunde.example>") -> None:
        """An automatic answer to a mail of ours."""
        self.add(name, "auto-reply", head(sender, subject, path=path, more=f"In-Reply-To: <ut-1@butikk.example>\n{fields}") + flat(body))
