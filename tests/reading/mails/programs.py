"""Whole mails as the common programs send them: their headers, their parts, their marks around a quote."""

import base64
import hashlib
import html
import quopri
from collections.abc import Collection, Iterable

from .case import Case, wire
from .languages import APPLE, GMAIL, LETTER, OUTLOOK, OUTLOOK_PHONE, PHONE, SUBJECT, THUNDERBIRD

SHOP, ADDRESS = "Fjord Kaffe", "hei@fjordkaffe.example"


class Cases(list[Case]):
    """A table that is filled row by row."""

    def add(
        self,
        name: str,
        raw: bytes | str,
        text: str | None = None,
        kind: str = "answer",
        options: dict[str, object] | None = None,
        **expected: object,
    ) -> None:
        """One mail; `text` None means that it is not looked at, `options` are for the reader."""
        told: dict[str, object] = {"kind": kind, **expected}
        if text is not None:
            told["text"] = text
        written = wire(raw.lstrip("\n")) if isinstance(raw, str) else raw
        self.append(Case(name, written, told, {"own_addresses": (ADDRESS,), **(options or {})}))


def encoded(text: str) -> str:
    """Text as an encoded word where it needs one."""
    return text if text.isascii() else f"=?UTF-8?B?{base64.b64encode(text.encode()).decode()}?="


def head(
    sender: str = "Kari Nordmann <kari.nordmann@gmail.com>",
    subject: str = "Re: x",
    mailer: str = "",
    **more: str | None,
) -> str:
    """A header block with its trail; `more` adds fields, None takes them away."""
    name, _, bare = sender.rpartition(" <")
    bare = bare.rstrip(">")
    domain, number = bare.rpartition("@")[2], hashlib.md5(f"{sender}{subject}{mailer}".encode()).hexdigest()[:16]
    fields: dict[str, str | None] = {
        "Return-Path": f"<{bare}>", "Delivered-To": ADDRESS,
        "Received": f"from mail.{domain} (mail.{domain} [192.0.2.41])\n\tby mx1.fjordkaffe.example (Postfix) with ESMTPS id 4cBz{number[:6]}\n\tfor <{ADDRESS}>; Thu, 20 Nov 2025 11:02:13 +0100 (CET)",
        "DKIM-Signature": f"v=1; a=rsa-sha256; c=relaxed/relaxed;\n        d={domain}; s=20230601; t=1763632933; x=1764237733;\n        h=to:subject:message-id:date:from:in-reply-to;\n        bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;\n        b=Zm9vYmFyYmF6",
        "From": f"{encoded(name)} <{bare}>" if name else bare, "To": f"{SHOP} <{ADDRESS}>", "Subject": encoded(subject),
        "Date": "Thu, 20 Nov 2025 11:02:12 +0100", "Message-ID": f"<{number}@{domain}>",
        "In-Reply-To": "<m1.abc@fjordkaffe.example>", "References": "<m1.abc@fjordkaffe.example>", "MIME-Version": "1.0",
        "X-Mailer": mailer or None,
    }  # fmt: skip
    fields |= {name.replace("_", "-"): value for name, value in more.items()}
    return "".join(f"{name}: {value}\n" for name, value in fields.items() if value is not None)


def part(kind: str, text: str, encoding: str = "quoted-printable", charset: str = "UTF-8", extra: str = "") -> bytes:
    """One text part with its own fields."""
    raw = text.encode(charset, "xmlcharrefreplace")
    if encoding == "quoted-printable":
        raw = quopri.encodestring(raw)
    elif encoding == "base64":
        raw = base64.encodebytes(raw.replace(b"\n", b"\r\n"))
    return f'Content-Type: {kind}; charset="{charset}"{extra}\nContent-Transfer-Encoding: {encoding}\n\n'.encode() + raw


def parts(kind: str, pieces: Iterable[bytes], boundary: str, extra: str = "") -> bytes:
    """multipart/`kind` of the pieces."""
    mark = f"--{boundary}\n".encode()
    body = b"".join(mark + piece.rstrip(b"\n") + b"\n" for piece in pieces)
    return (
        f'Content-Type: multipart/{kind}; boundary="{boundary}"{extra}\n\n'.encode()
        + body
        + f"--{boundary}--\n".encode()
    )


def attached(kind: str, name: str, inline: bool = False, cid: str = "ii_1") -> bytes:
    """A file in base64."""
    how = "inline" if inline else "attachment"
    fields = f'Content-Type: {kind}; name="{name}"\nContent-Disposition: {how}; filename="{name}"\nContent-Transfer-Encoding: base64\nContent-ID: <{cid}>\n\n'
    return fields.encode() + base64.encodebytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 300)


def mail(header: str, body: bytes) -> bytes:
    """Header block and body as they travel."""
    return (header.encode() + body).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def both(header: str, text: str, page: str, encoding: str = "quoted-printable", charset: str = "utf-8") -> bytes:
    """multipart/alternative of text and HTML."""
    pieces = [part("text/plain", text, encoding, charset), part("text/html", page, encoding)]
    return mail(header, parts("alternative", pieces, "----=_Part_31_1763632933"))


def quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip(" ") if not line else f"> {line}" for line in text.split("\n"))


def escaped(text: str) -> str:
    return html.escape(text, quote=False)


def divs(text: str) -> str:
    return "".join(f"<div>{escaped(line) or '<br>'}</div>" for line in text.split("\n"))


def breaks(text: str) -> str:
    return escaped(text).replace("\n", "<br>\n")


def paragraphs(text: str) -> str:
    """Lines as Word writes them."""
    return "".join(
        f"<p class=MsoNormal><span style='mso-fareast-language:EN-US'>{escaped(line) or '<o:p>&nbsp;</o:p>'}<o:p></o:p></span></p>"
        for line in text.split("\n")
    )


def word_page(body: str) -> str:
    """A page as Word writes it around a mail."""
    return f'<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--\np.MsoNormal {{margin:0cm;font-size:11.0pt;}}\n--></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head><body lang=NO-BOK style="word-wrap:break-word"><div class=WordSection1>{body}</div></body></html>'


def copied_head(language: str) -> list[str]:
    """The block of copied headers above an Outlook quote."""
    return [row.format(f"{SHOP} <{ADDRESS}>") for row in OUTLOOK[language]]


def bold(row: str) -> str:
    name, _, value = row.partition(":")
    return f"<b>{escaped(name)}:</b>{escaped(value)}"


def gmail(
    language: str,
    text: str,
    signature: str = "",
    sender: str = "Kari Nordmann <kari.nordmann@gmail.com>",
    page: bool = True,
) -> bytes:
    """Gmail on the web and on Android: text with a broken attribution, and gmail_quote."""
    said, letter = GMAIL[language].format(f"{SHOP} <{ADDRESS}>"), LETTER[language]
    at = said.rfind(" ", 0, 62)
    plain = (
        f"{text}"
        + (f"\n\n-- \n{signature}" if signature else "")
        + f"\n\n{said[:at]}\n{said[at + 1 :]}\n\n{quoted(letter)}\n"
    )
    signed = f'<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">{breaks(signature)}</div>'
    rich = f'<div dir="ltr">{divs(text)}{signed if signature else ""}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{escaped(said)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>{breaks(letter)}</div></blockquote></div>\n'
    header = head(sender, SUBJECT[language])
    return both(header, plain, rich) if page else mail(header, part("text/plain", plain))


def iphone(language: str, text: str, signature: str | None = None, page: bool = True, picture: bool = False) -> bytes:
    """Mail on a phone: the attribution itself is quoted."""
    said, letter = APPLE[language].format(f"{SHOP} <{ADDRESS}>"), LETTER[language]
    signature = PHONE[language] if signature is None else signature
    plain = f"{text}\n\n{signature}\n\n{quoted(said)}\n> \n> \ufeff{quoted(letter)[2:]}\n"
    rich = f'<html><head></head><body dir="auto">{divs(text)}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">{escaped(signature)}</div><div dir="ltr"><br><blockquote type="cite">{escaped(said)}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff{breaks(letter)}</div></blockquote></body></html>'
    pieces = [part("text/plain", plain), part("text/html", rich)]
    body = parts("alternative", pieces, "Apple-Mail-4F3A") if page else pieces[0]
    if picture:
        body = parts("mixed", [body, attached("image/jpeg", "IMG_0412.jpeg", inline=True)], "Apple-Mail-9")
    return mail(head("Kari Nordmann <kari@icloud.com>", SUBJECT[language], "iPhone Mail (22B83)"), body)


def apple_mail(language: str, text: str, signature: str = "") -> bytes:
    """Mail on a Mac."""
    said, letter = APPLE[language].format(f"{SHOP} <{ADDRESS}>"), LETTER[language]
    below = f"\n\n{signature}" if signature else ""
    rich = f'<html><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">{divs(text + below)}<div><br><blockquote type="cite"><div>{escaped(said)}</div><br class="Apple-interchange-newline"><div><div>{breaks(letter)}</div></div></blockquote></div><br></body></html>'
    header = head("Kari Nordmann <kari@me.com>", SUBJECT[language], "Apple Mail (2.3826.200.121)")
    return both(header, f"{text}{below}\n\n> {said}\n> \n{quoted(letter)}\n\n", rich)


def outlook(
    language: str, text: str, signature: str = "", forms: Collection[str] = ("text", "html"), banner: str = ""
) -> bytes:
    """Outlook on a desk: a page of Word, the quote below a ruled block of copied headers."""
    rows, letter, below = copied_head(language), LETTER[language], f"\n\n{signature}" if signature else ""
    plain = f"{banner}{text}{below}\n\n" + "\n".join(rows) + f"\n\n{letter}\n"
    ruled = (
        "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>"
        + "<br>".join(map(bold, rows))
        + "<o:p></o:p></p></div>"
    )
    rich = word_page(paragraphs(f"{banner}{text}{below}\n") + ruled + paragraphs(letter))
    pieces = [
        piece
        for name, piece in (("text", part("text/plain", plain, "base64")), ("html", part("text/html", rich)))
        if name in forms
    ]
    body = parts("alternative", pieces, "_000_AM0PR05MB12345EURPRD05_") if len(pieces) > 1 else pieces[0]
    return mail(
        head(
            "Kari Nordmann <kari@firma.example>", SUBJECT[language], "Microsoft Outlook 16.0", Thread_Index="AQHcWg=="
        ),
        body,
    )


def outlook_web(
    language: str, text: str, signature: str = "", phone: str = "", modern: bool = False, plain: bool = True
) -> bytes:
    """Outlook on the web, and on a phone where `phone` names its system."""
    rows, letter, below = copied_head(language), LETTER[language], f"\n\n{signature}" if signature else ""
    foot = OUTLOOK_PHONE[language].replace("iOS", phone)
    linked = f"\n\n{foot}<https://aka.ms/o0ukef>" if phone else ""
    words = f"{text}{below}{linked}\n________________________________\n" + "\n".join(rows) + f"\n\n{letter}\n"
    own = "".join(
        f'<div class="elementToProof" style="font-family: Aptos, Calibri; font-size: 12pt;">{escaped(line) or "<br>"}</div>'
        for line in text.split("\n")
    )
    if signature:
        own += f'<div class="elementToProof" id="Signature"><div>{breaks(signature)}</div></div>'
    if phone:
        own += f'<div id="ms-outlook-mobile-body-separator-line" dir="ltr"><br></div><div id="ms-outlook-mobile-signature" class="ms-outlook-mobile-signature"><a href="https://aka.ms/o0ukef">{foot}</a></div>'
    block = "<br>".join(map(bold, rows))
    if phone and modern:
        own += f'<div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message skipProofing"><div style="border-top:1pt solid #b5c4df; padding-top:3pt">{block}</div><div>{breaks(letter)}</div></div>'
    else:
        own += (
            ("" if phone else '<div id="appendonsend"></div>')
            + f'<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif">{block}</font><div>&nbsp;</div></div><div>{breaks(letter)}</div>'
        )
    page = part(
        "text/html",
        f'<html><head><style type="text/css" style="display:none;"> P {{margin-top:0;}} </style></head><body dir="ltr">{own}</body></html>',
        "base64",
    )
    pieces = [part("text/plain", words, charset="iso-8859-1"), page]
    return mail(
        head("Kari Nordmann <kari@hotmail.com>", SUBJECT[language]),
        parts("alternative", pieces, "_000_DB9P190MB1234") if plain else page,
    )


def thunderbird(language: str, text: str, signature: str = "", bottom: bool = False, page: bool = False) -> bytes:
    """Thunderbird, flowed text or both forms, the answer above or below."""
    said, letter = THUNDERBIRD[language].format(SHOP), LETTER[language]
    own, quote = text + (f"\n\n-- \n{signature}" if signature else ""), f"{said}\n{quoted(letter)}"
    plain = part(
        "text/plain", f"{quote}\n\n{own}\n" if bottom else f"{own}\n\n{quote}\n", "8bit", extra="; format=flowed"
    )
    header = head("Kari Nordmann <kari@nordmann.example>", SUBJECT[language], User_Agent="Mozilla Thunderbird")
    if not page:
        return mail(header, plain)
    mine = f"<p>{breaks(text)}</p>" + (
        f'<pre class="moz-signature" cols="72">-- \n{escaped(signature)}</pre>' if signature else ""
    )
    theirs = f'<div class="moz-cite-prefix">{escaped(said)}<br></div><blockquote type="cite" cite="mid:m1.abc@fjordkaffe.example">{breaks(letter)}</blockquote>'
    rich = part(
        "text/html", f"<!DOCTYPE html><html><body>{theirs + mine if bottom else mine + theirs}</body></html>", "8bit"
    )
    return mail(header, parts("alternative", [plain, rich], "------------0kD"))
