"""A real SMTP server (aiosmtpd) that keeps what it gets, and misbehaves by recipient.

What the recipient's name says: `rcpt-550-5.1.1@` is refused so, `data-452@` is refused so after the content,
`drop-rcpt@` and `drop-data@` hang up there, `drop-after@` hangs up with the mail kept, `silent@` keeps the mail and
never answers, `once-451@` is refused the first time only. `mail-…@` as the sender is refused so.
"""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import socket
import ssl
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass
class Kept:
    sender: str
    to: str
    content: bytes
    options: list[str]
    connection: int


@dataclass
class FakeSmtp:
    """`login`/`password` make it ask for them; `certificate` is a folder for a self-signed one, which switches TLS on
    ("starttls", or "tls" from the first byte)."""

    login: str = ""
    password: str = ""
    tls: str = ""
    certificate: Path | None = None
    port: int = 0
    limit: int = 33_554_432
    international: bool = True
    kept: list[Kept] = field(default_factory=list)
    connections: set[int] = field(default_factory=set)
    greeting: str = ""

    def __post_init__(self) -> None:
        self._once: set[str] = set()
        self._opened: set[Any] = set()

    def authority(self) -> str:
        assert self.certificate is not None
        return str(self.certificate / "certificate.pem")

    def __enter__(self) -> FakeSmtp:
        context = make_certificate(self.certificate) if self.certificate else None
        options: dict[str, Any] = {
            "data_size_limit": self.limit, "enable_SMTPUTF8": self.international, "server_hostname": "localhost",
            "auth_require_tls": self.tls == "starttls",
            "authenticator": self._authenticate if self.login else None, "auth_required": bool(self.login),
            "tls_context": context if self.tls == "starttls" else None, "require_starttls": self.tls == "starttls",
        }  # fmt: skip
        self.port = self.port or free_port()
        self._controller = Controller(
            self, hostname="127.0.0.1", port=self.port, ssl_context=context if self.tls == "tls" else None,
            ready_timeout=10, **options,
        )  # fmt: skip
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.hang_up()
        self._controller.stop()

    def hang_up(self) -> None:
        """Close every open connection, as a server does that restarts or tires of waiting."""

        def close() -> None:
            for server in self._opened:
                if server.transport is not None:
                    server.transport.abort()
            self._opened.clear()

        self._controller.loop.call_soon_threadsafe(close)
        time.sleep(0.05)

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        right = isinstance(data, LoginPassword) and (data.login, data.password) == (
            self.login.encode(),
            self.password.encode(),
        )
        return AuthResult(success=right, handled=False)

    async def handle_EHLO(
        self, server: SMTP, session: Session, envelope: Envelope, name: str, lines: list[str]
    ) -> list[str]:
        session.host_name = name
        self.connections.add(id(session))
        self._opened.add(server)
        return lines

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return _reply(address, "mail") or "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address.startswith("drop-rcpt"):
            server.transport.abort()  # type: ignore[union-attr]
            return "421 gone"
        if address.startswith("once-") and address not in self._once:
            self._once.add(address)
            return f"{address[5:8]} 4.2.0 try again"
        envelope.rcpt_tos.append(address)
        return _reply(address, "rcpt") or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        to = envelope.rcpt_tos[0]
        refused = _reply(to, "data")
        if refused:
            return refused
        if to.startswith("drop-data"):
            server.transport.abort()  # type: ignore[union-attr]
            return "421 gone"
        content = envelope.original_content or b""
        self.kept.append(Kept(envelope.mail_from or "", to, content, envelope.mail_options, id(session)))
        if to.startswith("drop-after"):
            server.transport.abort()  # type: ignore[union-attr]
        if to.startswith("silent"):
            await asyncio.sleep(30)
        return "250 2.0.0 kept"


def _reply(address: str, step: str) -> str:
    """`rcpt-550-5.1.1@` → "550 5.1.1 …"."""
    words = address.partition("@")[0].split("-")
    if words[0] != step or len(words) < 2 or not words[1].isdigit():
        return ""
    said = " ".join(words[2:]) or "no"
    return f"{words[1]} {said} <{address}>"


def free_port() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def make_certificate(folder: Path) -> ssl.SSLContext:
    """A self-signed certificate for localhost in `folder` (certificate.pem, key.pem), and a server's context with it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    names = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=2))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "certificate.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    return context
