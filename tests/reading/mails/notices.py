"""What machines send: bounces, reports, complaints, automatic answers, and the tables that hold them."""

from .programs import ADDRESS, Cases, encoded, head, mail, part

RETURNED = "Received: from app.fjordkaffe.example\nFrom: Fjord Kaffe <reply+tok@fjordkaffe.example>\nTo: {}\nSubject: Kaffen din er klar\nMessage-ID: <m1.abc@fjordkaffe.example>\n\nHei! Svar STOPP for aa slippe.\n"
POSTFIX = "This is the mail system at host mx.example.net.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n                   The mail system\n\n%s"
MICROSOFT_RESULTS = "spf=pass (sender IP is 192.0.2.41)\n smtp.mailfrom=gmail.com; dkim=pass (signature was verified)\n header.d=gmail.com;dmarc=pass action=none\n header.from=gmail.com;compauth=pass reason=100"
KARI = "Kari Nordmann <kari@firma.example>"


def notice(sender: str, subject: str, path: str = "<>", **more: str) -> str:
    """The header block of a machine's mail."""
    fields = {
        "Return-Path": path, "Delivered-To": ADDRESS, "Received": "from mx.example.net (mx.example.net [192.0.2.7])\n\tby mx1.fjordkaffe.example (Postfix) with ESMTP id 4cBzAA",
        "Date": "Thu, 20 Nov 2025 10:12:13 +0100 (CET)", "From": sender, "Subject": encoded(subject), "To": "bounce+abc123@fjordkaffe.example",
        "MIME-Version": "1.0", "Message-ID": "<4cBzAA.x@mx.example.net>",
    }  # fmt: skip
    fields |= {name.replace("_", "-"): value for name, value in more.items()}
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def report(
    sender: str,
    subject: str,
    prose: str,
    status: str,
    to: str = "kari@borte.example",
    orig: str = "message/rfc822",
    ct: str = "text/plain; charset=us-ascii",
    **more: str,
) -> str:
    """A delivery report with the words of the server and the mail that it returns."""
    mark = "4cBzAA.1763/mx"
    return (
        notice(sender, subject, **more)
        + f'Content-Type: multipart/report; report-type=delivery-status;\n\tboundary="{mark}"\n\nThis is a MIME-encapsulated message.\n\n'
        + f"--{mark}\nContent-Description: Notification\nContent-Type: {ct}\n\n{prose}\n\n--{mark}\nContent-Description: Delivery report\n"
        + f"Content-Type: message/delivery-status\n\n{status}\n\n--{mark}\nContent-Type: {orig}\n\n{RETURNED.format(to)}\n--{mark}--\n"
    )


def complaint(kind: str, extra: str = "", to: str = "kari@hotmail.com") -> str:
    """An abuse report (RFC 5965)."""
    return (
        notice("Feedback <feedbackloop@fbl.example.net>", "FW: Kaffen din er klar", "<feedbackloop@fbl.example.net>")
        + 'Content-Type: multipart/report; report-type=feedback-report; boundary="ff"\n\n--ff\nContent-Type: text/plain; charset="US-ASCII"\n\nThis is an email abuse report for an email message received from IP 192.0.2.1.\n\n'
        + f"--ff\nContent-Type: message/feedback-report\n\nFeedback-Type: {kind}\nUser-Agent: SomeGenerator/1.0\nVersion: 1\n{extra}\n--ff\nContent-Type: message/rfc822\n\n{RETURNED.format(to)}\n--ff--\n"
    )


class Notices(Cases):
    """A table with a row for each kind of mail."""

    def bounced(self, name: str, raw: str, found: list[tuple[str, str | None, bool]]) -> None:
        self.machine(f"bounce/{name}", raw, "bounce", found)

    def machine(
        self, name: str, raw: str, kind: str, recipients: list[tuple[str, str | None, bool]] | None = None
    ) -> None:
        told: dict[str, object] = {"may_reply": False, "human": False}
        if recipients is not None:
            keys = ("address", "status", "permanent")
            told["recipients"] = [dict(zip(keys, one, strict=True)) for one in recipients]
        self.add(name, raw, None, kind, None, **told)

    def automatic(
        self, name: str, sender: str, subject: str, words: str, kind: str = "auto-reply", may: bool = False,
        human: bool = False, want: str | None = None, **more: str | None,
    ) -> None:  # fmt: skip
        raw = mail(head(sender, subject, "", **more), part("text/plain", words))
        self.add(f"auto/{name}", raw, want, kind, may_reply=may, human=human)

    def vouched(self, name: str, want: str, values: list[str], server: str | None = None) -> None:
        results = "".join(f"Authentication-Results: {value}\n" for value in values)
        raw = mail(results + head("Kari Nordmann <kari@gmail.com>", "Re: Kaffe"), part("text/plain", "Ja\n"))
        self.add(f"auth/{name}", raw, "Ja", options={"authserv_id": server}, authentication=want)

    def text(
        self, name: str, words: str, want: str, sender: str = KARI, subject: str = "Re: Kaffe", **more: str | None
    ) -> None:
        self.add(f"text/{name}", mail(head(sender, subject, "", **more), part("text/plain", words)), want)

    def page(self, name: str, body: str, want: str) -> None:
        self.add(f"page/{name}", mail(head(KARI, "Re: Kaffe"), part("text/html", body)), want)
