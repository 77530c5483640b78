"""Who vouches for the author: Authentication-Results (RFC 8601) of our own border, aligned with From.

Anyone can write such a header, so only the topmost one of the configured authserv-id counts (RFC 8601 section 5), or,
where that one judges no author, the next of the same server right under it. SPF alone proves nothing about From and is
not asked. What a sender can put into the header (comments, quoted strings, an envelope address) is read as such and
never as a result.
"""

import re
from collections.abc import Iterator
from typing import Final

from responder.channels.reading.mail import Authentication
from responder.channels.reading.parts.addresses import domain_of, mailboxes
from responder.channels.reading.parts.domains import related
from responder.channels.reading.parts.headers import Headers, as_written
from responder.patterns import regex

_RESULT: Final = regex(r"^([a-z0-9-]+)\s*(?:/\s*\d+\s*)?=\s*([a-z0-9-]+)(?=\s|$)(.*)", re.IGNORECASE | re.DOTALL)
_PROPERTY: Final = regex(r"(?<!\S)([a-z0-9-]+)\s*\.\s*([a-z0-9-]+)\s*=\s*([^\s;]+)", re.IGNORECASE)
_ASIDE: Final = regex(r"\s*(?:$|(?:x-[a-z0-9-]+|arc|bimi)\s*=)", re.IGNORECASE)
_Field = tuple[int, str, list[str]]
_FALLEN: Final = frozenset(("fail", "policy", "permerror"))
_NOBODY: Final = "?"
_CHARACTERS: Final = 20_000
_NAMELESS: Final = regex(r"(?:[a-z0-9-]+\.)*(?:outlook|microsoft)\.com", re.IGNORECASE)
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
    fields = list(_fields(headers))
    for at, (_, server, sections) in enumerate(fields):
        if authserv_id:
            if server == authserv_id.lower().rstrip("."):
                return _telling(fields[at:])
            if nameless:
                return sections if _RESULT.match(sections[0].strip()) else None
        elif trust_topmost:
            # Exchange Online leaves its own name out and begins with the first result.
            return sections if "=" in sections[0] else _telling(fields[at:])
    return None


def _fields(headers: Headers) -> Iterator[_Field]:
    """Every Authentication-Results from the top: how many Received stand above it, its server, its sections."""
    block = 0
    for name, value in headers.fields:
        block += name == "received"
        if name == "authentication-results":
            sections = _sections(as_written(value))
            named = sections[0].split()
            yield block, named[0].lower().rstrip(".") if named else "", sections


def _telling(fields: list[_Field]) -> list[str]:
    """The results of the first field. Some servers write several under one another and begin with those that judge
    no author ("bimi", "arc", "x-..."): after such a one the next of the same server counts, if no Received divides
    them. A field that holds any other method is the verdict, whatever follows it."""
    block, server, sections = fields[0]
    for field in fields:
        if field[:2] != (block, server):
            break
        sections = field[2]
        if len(sections) == 1 or not all(_ASIDE.match(section) for section in sections[1:]):
            break
    return sections[1:]


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
        properties = _properties(match[3])
        if method == "dmarc" and _same_author(properties, author, one_author):
            dmarc.add(verdict)
        elif method == "dkim" and _aligned(properties, author):
            dkim.add(verdict)
    if "fail" in dmarc:
        return "fail"
    if dmarc == {"pass"} or "pass" in dkim:
        return "pass"
    return "fail" if dkim & _FALLEN else "none"


def _properties(text: str) -> dict[str, str]:
    """What a result is about ("header.from"); what is said twice and differs is about nobody."""
    told: dict[str, str] = {}
    for kind, name, value in _PROPERTY.findall(text):
        key = f"{kind}.{name}".lower()
        told[key] = value.lower() if told.get(key, value.lower()) == value.lower() else _NOBODY
    return told


def _same_author(properties: dict[str, str], author: str, one_author: bool) -> bool:
    judged = properties.get("header.from")
    return one_author if judged is None else related(judged.rpartition("@")[2], author)


def _aligned(properties: dict[str, str], author: str) -> bool:
    domain = properties.get("header.d") or properties.get("header.i", "").rpartition("@")[2]
    return related(domain, author)
