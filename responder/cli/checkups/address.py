"""The public address: its name, its certificate, whether it answers, and what time it is elsewhere."""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from urllib.parse import urlsplit

from responder.cli.checkups.findings import Finding, unchecked, well, wrong
from responder.config import Settings
from responder.values import frozen
from responder.web.answers import SENTENCES
from responder.web.clients import NOBODYS
from responder.web.health import SEEN
from responder.web.security import is_local_host

PAGE = "/static/responder.svg"
SECONDS = 10.0
DAYS_LEFT = 14
DRIFT = 5.0
GATEWAY = "https://api.twilio.com"
ALIVE = "alive\n"
CLAIMED = {"X-Forwarded-For": str(NOBODYS[1])}
THROUGH = {
    "/webhooks/twilio/sms": (405, SENTENCES[405]),
    "/api/events": (405, SENTENCES[405]),
    "/static/responder.svg": (200, "<svg"),
    "/u/x": (404, PAGE),
    "/p/x": (404, PAGE),
    "/consent/x": (404, PAGE),
}
"""What is asked for by others than monitors, and how Responder answers whoever does not know more."""


@frozen
class Answer:
    """What an address said: its status, the beginning of its body, its Date, its certificate's last moment, and whom
    Responder sees behind the proxy."""

    status: int
    text: str
    date: datetime | None
    expires: datetime | None
    seen: str = ""


def ask(
    url: str, method: str = "GET", authority: str | None = None, headers: Mapping[str, str] | None = None
) -> Answer:
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
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request(method, path, headers=dict(headers or {}))
        answer = connection.getresponse()
        text = answer.read(1000).decode("utf-8", "replace")
        return Answer(answer.status, text, _date(answer.headers.get("Date", "")), expires, answer.headers.get(SEEN, ""))
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
        answer = ask(f"{url}/healthz", authority=authority, headers=CLAIMED)
    except ssl.SSLCertVerificationError as error:
        yield wrong("certificate", f"it is not valid: {error.verify_message}", "renew it, with its whole chain")
        return
    except (OSError, http.client.HTTPException) as error:
        remedy = "start `responder serve`, and see that proxy and firewall let the gateway through"
        yield wrong("address", f"{url}/healthz does not answer ({type(error).__name__})", remedy)
        return
    yield from _answered(url, answer, now)
    if answer.status == 200 and answer.text == ALIVE:
        yield from _beyond(url, authority)
        yield from _seen(parts.scheme, answer.seen)


def _answered(url: str, answer: Answer, now: datetime) -> Iterator[Finding]:
    if answer.status == 200 and answer.text == ALIVE:
        yield well("address", f"{url} answers")
    elif SENTENCES[404] in answer.text:
        told = f"{url}/healthz reaches Responder under another path than RESPONDER_PUBLIC_URL names"
        kept = f"let the proxy hand on {_path(url)}/… as it is"
        yield wrong("address", told, f"{kept}, or take {_path(url)} off and leave one slash" if _path(url) else kept)
    else:
        remedy = f"let the proxy hand {_path(url)}/… on to Responder, all of it"
        yield wrong("address", f"{url}/healthz is answered with {answer.status}, and not by Responder", remedy)
    if answer.expires is not None:
        days = (answer.expires - now).days
        if days < DAYS_LEFT:
            yield wrong("certificate", f"it ends in {days} days", "renew it now, and see why that is not automatic")
        else:
            yield well("certificate", f"valid for {days} days more")


def _path(url: str) -> str:
    return urlsplit(url).path.rstrip("/")


def _beyond(url: str, authority: str | None) -> Iterator[Finding]:
    """Whether what customers and gateways ask for gets through as well, and the numbers do not."""
    lost = []
    for path, (status, told) in THROUGH.items():
        try:
            answer = ask(url + path, authority=authority)
        except (OSError, http.client.HTTPException):
            lost.append(path)
            continue
        if answer.status != status or told not in answer.text:
            lost.append(path)
    if lost:
        remedy = f"let the proxy hand on everything below {_path(url)}/, not some paths only"
        yield wrong("address", f"these do not reach Responder: {' '.join(lost)}", remedy)
    try:
        open_ = ask(f"{url}/metrics", authority=authority).status == 200
    except (OSError, http.client.HTTPException):
        open_ = False
    if open_:
        remedy = "let the proxy say for whom it asks (X-Forwarded-For), or set RESPONDER_METRICS_TOKEN"
        yield wrong("metrics", f"{url}/metrics tells everybody how much is sent and received", remedy)


def _seen(scheme: str, seen: str) -> Iterator[Finding]:
    """Whom the evidence of a choice on a page names. With https there is a proxy, which Responder itself is not."""
    if scheme != "https" or not seen:
        return
    if seen == "client":
        yield well("proxy", "evidence of consent names the customer's address")
    elif seen == "forged":
        told = "anybody can claim any address: the proxy hands on X-Forwarded-For as it comes"
        yield wrong("proxy", told, "let it append to that header, or set it (nginx: $proxy_add_x_forwarded_for)")
    else:
        told = "evidence of consent names the proxy's address, not the customer's"
        yield wrong("proxy", told, "let the proxy append to X-Forwarded-For, and name it in RESPONDER_PROXIES")


def check_clock(settings: Settings, now: datetime) -> Finding:
    """Our clock, `now`, beside the gateway's: signatures do not need it, but quiet hours, timers and certificates do.

    It tells its time at some moment between our question and its answer: only what lies beyond both is drift."""
    url = settings.gateway_url or GATEWAY
    begun = monotonic()
    try:
        told = ask(url, "HEAD").date
    except (OSError, http.client.HTTPException):
        return unchecked("clock", f"{urlsplit(url).hostname} could not be asked for the time")
    if told is None:
        return unchecked("clock", f"{urlsplit(url).hostname} does not tell the time")
    ahead = (now - told).total_seconds()
    behind = -ahead - (monotonic() - begun)
    if max(ahead, behind) > DRIFT:
        drift = f"{ahead:.0f} s ahead of" if ahead > behind else f"{behind:.0f} s behind"
        return wrong("clock", f"it is {drift} the gateway's", "let NTP set it (chrony, timesyncd)")
    return well("clock", "within five seconds of the gateway's")
