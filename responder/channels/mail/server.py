"""A mail server's address as it stands in merchant.yaml, for sending and for reading."""

from __future__ import annotations

import ipaddress
import ssl
from dataclasses import field, replace
from typing import Final, Literal
from urllib.parse import unquote, urlsplit

from responder.errors import SettingError
from responder.values import frozen

Security = Literal["tls", "starttls", "none"]

_SCHEMES: Final[dict[str, tuple[Security, int]]] = {
    "smtps": ("tls", 465),
    "smtp+starttls": ("starttls", 587),
    "smtp": ("none", 25),
    "imaps": ("tls", 993),
    "imap+starttls": ("starttls", 143),
    "imap": ("none", 143),
}


@frozen
class MailServer:
    """Where to connect, how it is protected, and who we are there. `folder` is the IMAP folder in the URL's path."""

    host: str
    port: int
    security: Security
    login: str = ""
    password: str = field(default="", repr=False)
    folder: str = "INBOX"
    authority: str | None = None

    def tls_context(self) -> ssl.SSLContext:
        """Certificates are checked against the system's authorities, or the file `authority` alone."""
        context = ssl.create_default_context(cafile=self.authority)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context

    def logged_in_as(self, login: str, password: str) -> MailServer:
        """The same server with this login; a login in the URL gives way to it."""
        return replace(self, login=login or self.login, password=password or self.password)


def read_server(url: str, kind: Literal["smtp", "imap"], *, unprotected: bool = False) -> MailServer:
    """A URL like smtp+starttls://mail.shop.example:587 or imaps://mail.shop.example/INBOX.

    Without encryption (smtp://, imap://) only this machine itself is let through, or any where `unprotected` says so.
    Raises SettingError saying what is wrong and what it should be.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise SettingError(f"the {kind} address is not a URL; write it like {_example(kind)}") from None
    security, usual = _SCHEMES.get(parts.scheme, ("none", 0))
    if not usual or not parts.scheme.startswith(kind) or not host:
        raise SettingError(
            f"the {kind} address must begin with {kind}s:// or {kind}+starttls://, like {_example(kind)}"
        )
    if security == "none" and not unprotected and not _is_this_machine(host):
        raise SettingError(
            f"the {kind} address has no encryption, so the password could be read on the way; "
            f"use {kind}s:// or {kind}+starttls://, or set 'unprotected: yes' if the way is safe"
        )
    return MailServer(
        host=host,
        port=port or usual,
        security=security,
        login=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        folder=unquote(parts.path.strip("/")) or "INBOX",
    )


def _example(kind: str) -> str:
    return f"{kind}s://mail.shop.example"


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
