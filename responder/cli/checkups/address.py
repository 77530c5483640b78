"""The public address: its name, its certificate, whether it answers, and what time it is elsewhere."""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from responder.cli.checkups.findings import Finding, advice, unchecked, well, wrong
from responder.config import Settings
from responder.values import frozen
from responder.web.security import is_local_host

SECONDS = 10.0
DAYS_LEFT = 14
DRIFT = 5.0
GATEWAY = "https://api.twilio.com"


@frozen
class Answer:
    """What an address said: its status, the beginning of its body, its Date, and its certificate's last moment."""

    status: int
    text: str
    date: datetime | None
    expires: datetime | None


def ask(url: str, method: str = "GET", authority: str | None = None) -> Answer:
    """One request, no redirect followed. Raises OSError (ssl.SSLError among them) or http.client.HTTPException."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context(cafile=authority)
        connection = http.client.HTTPSConnection(host, parts.port, timeout=SECONDS, context=context)
    else:
        connection = http.client.HTTPConnection(host, parts.port, timeout=SECONDS)
    try:
        connection.connect()
        expires = _expiry(connection.sock)
        connection.request(method, (parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
        answer = connection.getresponse()
        text = answer.read(1000).decode("utf-8", "replace")
        return Answer(answer.status, text, _date(answer.headers.get("Date", "")), expires)
    finally:
        connection.close()


def _expiry(connected: object) -> datetime | None:
    if not isinstance(connected, ssl.SSLSocket):
        return None
    until = (connected.getpeercert() or {}).get("notAfter")
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(until)), UTC) if until else None


def _date(written: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(written)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def check_address(settings: Settings, now: datetime, authority: str | None = None) -> Iterator[Finding]:
    """Whether the gateway can reach us: DNS, TLS, and a server of ours at the other end."""
    url = settings.webhook_url
    parts = urlsplit(url)
    if not settings.public_url:
        remedy = "set RESPONDER_PUBLIC_URL to the address that the gateway posts to, as https://…"
        yield wrong("address", "RESPONDER_PUBLIC_URL is not set, so no webhook's signature can match", remedy)
        return
    if parts.scheme != "https" and not is_local_host(parts.netloc):
        yield wrong("address", f"{url} is not https", "put a certificate before it; texts would travel in the open")
    try:
        socket.getaddrinfo(parts.hostname, parts.port or 443)
    except (OSError, UnicodeError):
        yield wrong("address", f"{parts.hostname} has no address in DNS", "add an A or AAAA record, or mend the name")
        return
    try:
        answer = ask(f"{url}/healthz", authority=authority)
    except ssl.SSLCertVerificationError as error:
        yield wrong("certificate", f"it is not valid: {error.verify_message}", "renew it, with its whole chain")
        return
    except (OSError, http.client.HTTPException) as error:
        remedy = "start `responder serve`, and see that proxy and firewall let the gateway through"
        yield wrong("address", f"{url}/healthz does not answer ({type(error).__name__})", remedy)
        return
    yield from _answered(url, answer, now)


def _answered(url: str, answer: Answer, now: datetime) -> Iterator[Finding]:
    if answer.status == 200 and answer.text == "alive\n":
        yield well("address", f"{url} answers")
    else:
        remedy = "let the proxy pass /healthz and /webhooks/ on to Responder, with their paths as they are"
        yield wrong("address", f"{url}/healthz is answered with {answer.status}, and not by Responder", remedy)
    if answer.expires is not None:
        days = (answer.expires - now).days
        if days < DAYS_LEFT:
            yield wrong("certificate", f"it ends in {days} days", "renew it now, and see why that is not automatic")
        else:
            yield well("certificate", f"valid for {days} days more")


def check_clock(settings: Settings, now: datetime) -> Finding:
    """Our clock beside the gateway's: signatures do not need it, but quiet hours, timers and certificates do."""
    url = settings.gateway_url or GATEWAY
    try:
        told = ask(url, "HEAD").date
    except (OSError, http.client.HTTPException):
        return unchecked("clock", f"{urlsplit(url).hostname} could not be asked for the time")
    if told is None:
        return unchecked("clock", f"{urlsplit(url).hostname} does not tell the time")
    drift = (now - told).total_seconds()
    if abs(drift) > DRIFT:
        way = "ahead" if drift > 0 else "behind"
        return wrong("clock", f"it is {abs(drift):.0f} s {way} of the gateway's", "let NTP set it (chrony, timesyncd)")
    return well("clock", "within five seconds of the gateway's")


def check_secret(settings: Settings, kept_beside: bool) -> Finding:
    """Where the secret comes from."""
    if settings.secret:
        return well("secret", "RESPONDER_SECRET is set")
    if kept_beside:
        return advice("secret", "made by itself, kept beside the database", "keep a copy: backups do not hold it")
    remedy = "print one with `responder secret`, the same for every process"
    return wrong("secret", "RESPONDER_SECRET is not set", remedy)
