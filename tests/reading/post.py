"""Raw mails put together the way mail programs do, byte for byte where it matters."""

import base64
import quopri
from collections.abc import Mapping

CUSTOMER = "Kari Nordmann <kari@kunde.example>"
SHOP = "Fjellbutikken <svar+abc234@butikk.example>"
SHOP_ADDRESS = "svar+abc234@butikk.example"
PARENT_ID = "utgaaende-1@butikk.example"

HEADERS = {
    "Return-Path": "<kari@kunde.example>",
    "From": CUSTOMER,
    "To": SHOP,
    "Subject": "Re: Din bestilling",
    "Date": "Fri, 3 May 2024 10:12:13 +0200",
    "Message-ID": "<svar-1@kunde.example>",
    "In-Reply-To": f"<{PARENT_ID}>",
    "MIME-Version": "1.0",
}


def head(fields: Mapping[str, str | None]) -> bytes:
    """A header block of the usual fields, changed by `fields` (None takes one away)."""
    merged = {**HEADERS, **fields}
    lines = [f"{name}: {value}" for name, value in merged.items() if value is not None]
    return "\r\n".join(lines).encode() + b"\r\n"


def body(kind: str, text: str, encoding: str = "8bit", charset: str = "utf-8", extra: str = "") -> bytes:
    """One text part with its own header fields."""
    raw = text.replace("\n", "\r\n").encode(charset, "replace")
    if encoding == "base64":
        raw = base64.encodebytes(raw)
    elif encoding == "quoted-printable":
        raw = quopri.encodestring(raw.replace(b"\r\n", b"\n"))
    fields = f"Content-Type: {kind}; charset={charset}{extra}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return fields.encode() + raw


def mail(text: str, kind: str = "text/plain", encoding: str = "8bit", charset: str = "utf-8", extra: str = "",
         **fields: str | None) -> bytes:  # fmt: skip
    """A mail of one part."""
    return head(named(fields)) + body(kind, text, encoding, charset, extra)


def both(text: str, html: str, encoding: str = "quoted-printable", **fields: str | None) -> bytes:
    """multipart/alternative of a text and an HTML part."""
    return parts(
        "multipart/alternative", body("text/plain", text, encoding), body("text/html", html, encoding), **fields
    )


def parts(kind: str, *pieces: bytes, **fields: str | None) -> bytes:
    """A mail of several parts, each with its own fields."""
    boundary = "----=_Grenze_0001"
    mark = f"--{boundary}\r\n".encode()
    joined = b"".join(mark + piece.rstrip(b"\r\n") + b"\r\n" for piece in pieces)
    start = head(named(fields)) + f'Content-Type: {kind}; boundary="{boundary}"\r\n\r\n'.encode()
    return start + b"This is a multi-part message in MIME format.\r\n" + joined + f"--{boundary}--\r\n".encode()


def piece(fields: str, text: str) -> bytes:
    """A part given by its fields and its text."""
    return fields.encode() + b"\r\n\r\n" + text.replace("\n", "\r\n").encode()


def named(fields: Mapping[str, str | None]) -> dict[str, str | None]:
    """Keyword names as field names: `auto_submitted` is Auto-Submitted."""
    special = {"message_id": "Message-ID", "return_path": "Return-Path", "mime_version": "MIME-Version"}
    return {
        special.get(name, "-".join(word.capitalize() for word in name.split("_"))): value
        for name, value in fields.items()
    }


def quoted(text: str, mark: str = "> ") -> str:
    """Every line behind `> `."""
    return "\n".join((mark + line).rstrip() if line else mark.rstrip() for line in text.split("\n"))


def as_html(text: str, tag: str = "div") -> str:
    """Lines as elements, empty ones as `<br>`."""
    return "".join(f"<{tag}>{line or '<br>'}</{tag}>" for line in text.split("\n"))
