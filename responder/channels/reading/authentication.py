"""Who vouches for the author: Authentication-Results (RFC 8601) of our own border, aligned with From.

Anyone can write such a header, so only the topmost one of the configured authserv-id counts
(RFC 8601 section 5). SPF alone proves nothing about From and is not asked. What a sender can put into the header
(comments, quoted strings, an envelope address) is read as such and never as a result.
"""

import re
from typing import Final

from responder.channels.reading.addresses import domain_of, mailboxes
from responder.channels.reading.domains import related
from responder.channels.reading.headers import Headers, as_written
from responder.channels.reading.mail import Authentication

_RESULT: Final = re.compile(r"^([a-z0-9-]+)\s*(?:/\s*\d+\s*)?=\s*([a-z0-9-]+)(?=\s|$)(.*)", re.IGNORECASE | re.DOTALL)
_PROPERTY: Final = re.compile(r"(?<!\S)([a-z0-9-]+)\.([a-z0-9-]+)\s*=\s*([^\s;]+)", re.IGNORECASE)
_FALLEN: Final = frozenset(("fail", "policy", "permerror"))
_CHARACTERS: Final = 20_000
_NAMELESS: Final = re.compile(r"(?:[a-z0-9-]+\.)*(?:outlook|microsoft)\.com", re.IGNORECASE)
"""Servers of Exchange Online write no name into the field (its results follow the colon at once) and rename every
field that a mail brought along, so whoever reads a mailbox there may believe the topmost field without a name."""


def authentication(headers: Headers, authserv_id: str | None, trust_topmost: bool = False) -> Authentication:
    """Aligned DMARC or DKIM by the configured server; "none" where nobody trusted has judged.

    `trust_topmost` takes the topmost header whoever wrote it, where no server is configured: for showing, never for
    granting anything. A mail with several From fields or several authors is never vouched for.
    """
    fields = list(headers.raw("from"))
    results = _trusted(headers, authserv_id, trust_topmost)
    if results is None or len(fields) != 1:
        return "none"
    found = mailboxes(as_written(fields[0]))
    if len(found) != 1:
        return "none"
    return _judged(results, domain_of(found[0][1]), one_author=fields[0].count(b"@") == 1)


def _trusted(headers: Headers, authserv_id: str | None, trust_topmost: bool) -> list[str] | None:
    nameless = bool(authserv_id and _NAMELESS.fullmatch(authserv_id.rstrip(".")))
    for value in headers.raw("authentication-results"):
        first, *rest = _sections(as_written(value))
        server = first.split()[0].lower().rstrip(".") if first.split() else ""
        if authserv_id:
            if server == authserv_id.lower().rstrip("."):
                return rest
            if nameless:
                return [first, *rest] if _RESULT.match(first.strip()) else None
        elif trust_topmost:
            # Exchange Online leaves its own name out and begins with the first result.
            return [first, *rest] if "=" in first else rest
    return None


def _sections(value: str) -> list[str]:
    """The parts between semicolons, comments taken out; a quoted string is kept as one word without blanks.

    What is not closed hides everything behind it: a result in there is nobody's.
    """
    sections: list[list[str]] = [[]]
    depth, quoted, escaped = 0, False, False
    for character in value[:_CHARACTERS]:
        if escaped:
            escaped = False
        elif character == "\\" and (quoted or depth):
            escaped = True
        elif quoted:
            quoted = character != '"'
            if quoted and character not in "; \t=":
                sections[-1].append(character)
        elif character == "(":
            depth += 1
        elif character == ")":
            depth = max(0, depth - 1)
            sections[-1].append(" ")
        elif depth:
            continue
        elif character == '"':
            quoted = True
        elif character == ";":
            sections.append([])
        else:
            sections[-1].append(character)
    return ["".join(section) for section in sections]


def _judged(results: list[str], author: str, one_author: bool) -> Authentication:
    """DMARC decides where it was asked, and several verdicts of it must agree; else an aligned DKIM signature."""
    dmarc: set[str] = set()
    dkim: set[str] = set()
    for result in results[:50]:
        match = _RESULT.match(result.strip())
        if match is None:
            continue
        method, verdict = match[1].lower(), match[2].lower()
        properties = {f"{kind}.{name}".lower(): value.lower() for kind, name, value in _PROPERTY.findall(match[3])}
        if method == "dmarc" and _same_author(properties, author, one_author):
            dmarc.add(verdict)
        elif method == "dkim" and _aligned(properties, author):
            dkim.add(verdict)
    if "fail" in dmarc:
        return "fail"
    if dmarc == {"pass"} or "pass" in dkim:
        return "pass"
    return "fail" if dkim & _FALLEN else "none"


def _same_author(properties: dict[str, str], author: str, one_author: bool) -> bool:
    judged = properties.get("header.from")
    return one_author if judged is None else related(judged.rpartition("@")[2], author)


def _aligned(properties: dict[str, str], author: str) -> bool:
    domain = properties.get("header.d") or properties.get("header.i", "").rpartition("@")[2]
    return related(domain, author)
