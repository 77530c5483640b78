"""Mails that S/MIME wraps as a whole: signed ones are read, encrypted ones are not."""

import base64

import pytest

from responder.channels.reading import read_mail
from responder.channels.reading.parts.sealed import signed_content

from .post import head

INNER = (
    b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    + "Ja, på torsdag.\r\n".encode()
)
SIGNED = bytes.fromhex("06092a864886f70d010702")
ENVELOPED = bytes.fromhex("06092a864886f70d010703")
DATA = bytes.fromhex("06092a864886f70d010701")
DIGESTS = bytes.fromhex("020101310f300d06096086480165030402010500")


def value(tag: int, *parts: bytes, open_ended: bool = False) -> bytes:
    held = b"".join(parts)
    if open_ended:
        return bytes([tag, 0x80]) + held + b"\0\0"
    size = len(held)
    length = bytes([size]) if size < 0x80 else b"\x82" + size.to_bytes(2, "big")
    return bytes([tag]) + length + held


def wrapped(content: bytes, kind: bytes = SIGNED, open_ended: bool = False) -> bytes:
    halves = (content[:40], content[40:])
    octets = value(0x24, *(value(4, half) for half in halves), open_ended=True) if open_ended else value(4, content)
    held = value(0x30, DATA, value(0xA0, octets, open_ended=open_ended), open_ended=open_ended)
    return value(0x30, kind, value(0xA0, value(0x30, DIGESTS, held, open_ended=open_ended)), open_ended=open_ended)


def sent(der: bytes) -> bytes:
    fields = (
        b'Content-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"\r\n'
        b'Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="smime.p7m"\r\n\r\n'
    )
    return head({}) + fields + base64.encodebytes(der)


@pytest.mark.parametrize("open_ended", [False, True])
def test_a_signed_mail_is_read(open_ended: bool) -> None:
    read = read_mail(sent(wrapped(INNER, open_ended=open_ended)))
    assert (read.kind, read.text) == ("answer", "Ja, på torsdag.")


def test_one_in_parts_is_read() -> None:
    inner = b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n' + INNER + b"\r\n--b--\r\n"
    assert read_mail(sent(wrapped(inner))).text == "Ja, på torsdag."


def test_an_encrypted_mail_is_not() -> None:
    assert read_mail(sent(wrapped(INNER, kind=ENVELOPED))).kind == "unreadable"


def test_a_broken_wrapping_raises_nothing() -> None:
    whole = wrapped(INNER, open_ended=True)
    for end in range(len(whole)):
        signed_content(whole[:end])
        signed_content(whole[:end] + b"\xff" + whole[end + 1 :])
    assert signed_content(b"") is None
