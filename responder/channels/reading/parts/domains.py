"""Which domains have one owner: alignment of names in the manner of DMARC (RFC 7489 section 3.1 and 3.2).

There is no public suffix list on board, so a small careful rule stands in for it: below a country's top-level
domain, generic second levels (`co`, `com`, `gov` …) belong to nobody, nor do the suffixes of the table. An unknown
suffix can only make two strangers' names look related where both lie below it, so names that are neither equal nor
one below the other are relatives only under top-level domains whose suffixes the table knows.
"""

from typing import Final

from responder.channels.reading.tables import words
from responder.understand.mail_address import ascii_domain

_GENERIC: Final = words(
    "ac co com edu go gob gouv gov govt gv info ltd me mil muni ne net nhs nom or org plc pol police "
    "priv sch school tm web"
)
_SUFFIXES: Final = words(
    "priv.no kommune.no fylkeskommune.no herad.no fhs.no vgs.no dep.no mil.no stat.no folkebibl.no museum.no idrett.no "
    "pp.se press.se parti.se brand.se fh.se fhsk.se fhv.se komforb.se kommunalforbund.se komvux.se lanbib.se "
    "naturbruksgymn.se a.se b.se bd.se c.se d.se "
    "biz.dk firm.dk reg.dk store.dk aland.fi iki.fi asso.fr prd.fr avocat.fr cci.fr port.fr "
    "com.de com.nl gb.net uk.com us.com eu.com de.com se.net no.com se.com gb.com uk.net eu.org in.net "
    "github.io gitlab.io herokuapp.com onmicrosoft.com web.app firebaseapp.com blogspot.com azurewebsites.net "
    "cloudapp.net cloudfront.net amazonaws.com myshopify.com netlify.app vercel.app pages.dev workers.dev appspot.com "
    "run.app fly.dev onrender.com wordpress.com wixsite.com weebly.com dyndns.org duckdns.org no-ip.org ddns.net "
    "hopto.org zendesk.com freshdesk.com atlassian.net sharepoint.com mail.onmicrosoft.com"
)
_KNOWN_ENDINGS: Final = words("no se dk fi de nl fr es uk com net org eu io app dev")


def related(one: str, other: str) -> bool:
    """Relaxed alignment: the same domain, one below the other, or two below one registered name."""
    one, other = ascii_form(one), ascii_form(other)
    if not one or not other or "." not in one or "." not in other:
        return False
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if longer.endswith("." + shorter):
        return not _is_suffix(shorter)
    ending = one.rpartition(".")[2]
    return ending in _KNOWN_ENDINGS and registered(one) == registered(other) is not None


def registered(domain: str) -> str | None:
    """The name that its owner registered (the organisational domain); None for a suffix, which nobody owns."""
    labels = domain.split(".")
    for count in range(2, len(labels) + 1):
        tail = ".".join(labels[-count:])
        if not _is_suffix(tail):
            return tail
    return None


def ascii_form(domain: str) -> str:
    """A domain in lower case and in A-labels, for comparing; empty where it has none."""
    found = ascii_domain(domain.strip().strip(".")[:255])
    return found if found.isascii() else ""


def _is_suffix(domain: str) -> bool:
    if domain in _SUFFIXES or "." not in domain:
        return True
    second, _, top = domain.rpartition(".")
    return len(top) == 2 and second in _GENERIC
