"""TXT records by DNS: one question, one answer (RFC 1035 sections 4.1 and 4.2). Enough for SPF, DKIM and DMARC."""

from __future__ import annotations

import secrets
import socket
import struct
from pathlib import Path

TXT, IN = 16, 1
SECONDS = 3.0
NO_SUCH_NAME = 3
RESOLV = Path("/etc/resolv.conf")


class NoAnswerError(Exception):
    """No name server answered, or not in a way that can be read."""


def name_servers(file: Path = RESOLV) -> list[str]:
    """The servers that this machine asks."""
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
    return [line.split()[1] for line in lines if line.startswith("nameserver") and len(line.split()) > 1]


def txt_records(name: str, servers: list[str] | None = None, port: int = 53) -> list[str]:
    """The TXT records of a name, each with its parts joined; none where the name has none.

    Raises NoAnswerError where no server gives an answer, UnicodeError for what is no domain name.
    """
    for server in name_servers() if servers is None else servers:
        number = secrets.randbelow(1 << 16)
        question = _question(name, number)
        try:
            answer = _by_udp(question, server, port)
            if answer[2] & 2:  # truncated: the whole of it by TCP
                answer = _by_tcp(question, server, port)
            return _read(answer, number)
        except (OSError, struct.error, IndexError):
            continue
    raise NoAnswerError("no name server answers")


def _question(name: str, number: int) -> bytes:
    labels = name.rstrip(".").encode("idna").split(b".")
    written = b"".join(bytes([len(label)]) + label for label in labels) + b"\0"
    return struct.pack(">HHHHHH", number, 0x0100, 1, 0, 0, 0) + written + struct.pack(">HH", TXT, IN)


def _by_udp(question: bytes, server: str, port: int) -> bytes:
    family = socket.AF_INET6 if ":" in server else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as asked:
        asked.settimeout(SECONDS)
        asked.connect((server, port))  # so that only this server's answers arrive
        asked.send(question)
        return asked.recv(4096)


def _by_tcp(question: bytes, server: str, port: int) -> bytes:
    with socket.create_connection((server, port), SECONDS) as asked:
        asked.sendall(struct.pack(">H", len(question)) + question)
        length = struct.unpack(">H", _exactly(asked, 2))[0]
        return _exactly(asked, length)


def _exactly(asked: socket.socket, length: int) -> bytes:
    found = b""
    while len(found) < length:
        chunk = asked.recv(length - len(found))
        if not chunk:
            raise OSError("the server ended early")
        found += chunk
    return found


def _read(answer: bytes, number: int) -> list[str]:
    found, flags, questions, answers, _, _ = struct.unpack(">HHHHHH", answer[:12])
    code = flags & 15
    if found != number or not flags & 0x8000 or code not in (0, NO_SUCH_NAME):
        raise OSError("not an answer to this question")
    place = 12
    for _ in range(questions):
        place = _after_name(answer, place) + 4
    records = []
    for _ in range(answers):
        place = _after_name(answer, place)
        kind, _, _, length = struct.unpack(">HHIH", answer[place : place + 10])
        place += 10
        if kind == TXT:
            records.append(_joined(answer[place : place + length]))
        place += length
    return records


def _after_name(answer: bytes, place: int) -> int:
    for _ in range(128):
        length = answer[place]
        if length >= 192:  # a pointer ends a name
            return place + 2
        place += 1 + length
        if not length:
            return place
    raise OSError("a name that does not end")


def _joined(data: bytes) -> str:
    parts, place = [], 0
    while place < len(data):
        parts.append(data[place + 1 : place + 1 + data[place]])
        place += 1 + data[place]
    return b"".join(parts).decode("utf-8", "replace")
