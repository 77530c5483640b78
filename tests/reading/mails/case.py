"""One mail and what is to be read from it, and the writing of raw mails in few lines."""

import base64
import quopri
from dataclasses import dataclass, field
from typing import Any

ALL_MAIL = """\
Return-Path: <{bare}>
Delivered-To: svar+k7f3@butikk.example
Received: from mx.kunde.example (mx.kunde.example [192.0.2.7])
\tby inn.butikk.example (Postfix) with ESMTPS id 4VVx1Z2Kz9z
\tfor <svar+k7f3@butikk.example>; Fri,  3 May 2024 10:12:14 +0200 (CEST)
From: {sender}
To: Fjellbutikken <svar+k7f3@butikk.example>
Subject: {subject}
Date: Fri, 3 May 2024 10:12:13 +0200
Message-ID: <b3c1-77@kunde.example>
In-Reply-To: <ut-1@butikk.example>
References: <ut-1@butikk.example>
MIME-Version: 1.0
"""


@dataclass(frozen=True)
class Case:
    """`expected` holds only the fields that are looked at; `options` are for the reader."""

    name: str
    raw: bytes
    expected: dict[str, object]
    options: dict[str, Any] = field(default_factory=dict)


def wire(text: str, charset: str = "utf-8") -> bytes:
    """Lines as they travel: CRLF at each end."""
    return text.replace("\r\n", "\n").replace("\n", "\r\n").encode(charset)


def answer(
    name: str,
    text: str,
    content: str,
    sender: str = "Kari Nordmann <kari@kunde.example>",
    subject: str = "Re: Bestillingen din",
    charset: str = "utf-8",
    **more: object,
) -> Case:
    """An answer of a person; `content` begins with the content fields of the mail."""
    bare = sender.rsplit("<", 1)[-1].rstrip(">")
    raw = wire(ALL_MAIL.format(sender=sender, subject=subject, bare=bare) + content, charset)
    expected: dict[str, object] = {"kind": "answer", "text": text, "human": True, "may_reply": True}
    return Case(name, raw, {**expected, **more})


def plain(body: str, fields: str = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n") -> str:
    """A body of text behind its fields."""
    return f"{fields}\n{body}\n"


def html(body: str) -> str:
    """A body of HTML behind its fields."""
    return f"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n"


def alternative(text: str, page: str, boundary: str = "0000000000003f2b1c06178a2d11") -> str:
    """Text and HTML of the same, each in the encoding that programs like."""
    return (
        f'Content-Type: multipart/alternative; boundary="{boundary}"\n\n'
        f'--{boundary}\nContent-Type: text/plain; charset="UTF-8"\nContent-Transfer-Encoding: quoted-printable\n\n'
        f'{quoted_printable(text)}\n\n--{boundary}\nContent-Type: text/html; charset="UTF-8"\n'
        f"Content-Transfer-Encoding: quoted-printable\n\n{quoted_printable(page)}\n\n--{boundary}--\n"
    )


def quoted_printable(text: str, charset: str = "utf-8") -> str:
    """Text in quoted-printable with soft breaks."""
    return quopri.encodestring(text.encode(charset)).decode("ascii")


def in_base64(text: str, charset: str = "utf-8") -> str:
    """Text in base64 of 76 characters a line."""
    return base64.encodebytes(text.replace("\n", "\r\n").encode(charset)).decode("ascii")


def other(name: str, kind: str, raw: str, charset: str = "utf-8", **more: object) -> Case:
    """A mail that no person wrote to us: never human, never to be answered."""
    expected: dict[str, object] = {"kind": kind, "human": False, "may_reply": False}
    return Case(name, wire(raw, charset), {**expected, **more})
