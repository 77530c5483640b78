"""Which parts of a mail are its body, as lines from the text and lines from the HTML."""

import re
from dataclasses import dataclass
from typing import Final

from responder.channels.reading.lines import Line, text_lines
from responder.channels.reading.parts.html import html_lines
from responder.channels.reading.parts.mime import Part
from responder.channels.reading.parts.sealed import SEALED
from responder.patterns import regex

_BODIES: Final = 12
_REACTION: Final = "text/vnd.google.email-reaction+json"
_EMOJI: Final = regex(r'"emoji"\s*:\s*"([^"\\\s]{1,20})"')
_MARKUP: Final = regex(r"\s*(?:<!doctype html|<html|<head|<body|<div|<p>|<p |<table|<meta|<span)", re.IGNORECASE)
_TAGS: Final = regex(r"</(?:div|p|html|body|table|span)>|<br ?/?>", re.IGNORECASE)
_PLACEHOLDER: Final = regex(
    r"[^\n]{0,120}\b(?:html|browser|nettleser\w*|webbläsare\w*|e-?mail client|mail client|e-postklient\w*|"
    r"mailprogram\w*)\b"
    r"[^\n]{0,200}",
    re.IGNORECASE,
)
_PLACEHOLDER_WORDS: Final = regex(
    r"\b(?:view|support|supports|display|enable|vis|visa|se|støtte\w*|stöd\w*|unterstütz\w*|understøtte\w*|anzeig\w*|"
    r"format|viewer|contains|only|multi-?part)\b",
    re.IGNORECASE,
)
_ARMOUR: Final = regex(r"-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Z][\w-]*: [^\n]*\n)*\n?")
_ARMOURED_SIGNATURE: Final = regex(r"-----BEGIN PGP SIGNATURE-----[\s\S]{0,20000}?(?:-----END PGP SIGNATURE-----|\Z)")
ENCRYPTED: Final = "-----BEGIN PGP MESSAGE-----"
_UNREADABLE: Final = SEALED | {"application/pgp-encrypted"}


@dataclass(slots=True)
class _Body:
    text: Part | None = None
    html: Part | None = None
    told: bool = False
    """The text beside it tells this page, too."""


@dataclass(slots=True)
class Body:
    """The body in both forms; either may be empty."""

    text: list[Line]
    html: list[Line]
    locked: bool
    """Encrypted, or in a charset that is refused, and nothing else to read."""
    reaction: str = ""
    """The emoji by which a Gmail user reacted; the words around it are Gmail's."""


def read_body(root: Part) -> Body:
    """The readable body of a mail, attachments and returned mails left out."""
    bodies = [body for body in _bodies(root, 0) if body.text or body.html][:_BODIES]
    main = [body for index, body in enumerate(bodies) if index == 0 or not _is_file(body)]
    text: list[Line] = []
    html: list[Line] = []
    for body in main:
        plain = _plain_lines(body.text) if body.text else []
        marked = html_lines(body.html.text()) if body.html else []
        if not (body.told and _written(text)):
            text.extend(plain if _written(plain) else marked)
        html.extend(marked if _written(marked) else plain)
    return Body(text, html if any(body.html for body in main) else [], _locked(root, text), _reaction(root))


def _reaction(root: Part) -> str:
    part = next((one for one in root.walk() if one.kind == _REACTION and not one.inside), None)
    match = _EMOJI.search(part.text()[:1000]) if part is not None else None
    return match[1] if match and not match[1].isascii() else ""


def _bodies(part: Part, depth: int) -> list[_Body]:
    if part.inside or (part.attached and part.kind not in SEALED) or depth > 60:
        return []
    if part.kind == "multipart/alternative":
        return _alternative(part, depth)
    if part.children:
        return [body for child in part.children for body in _bodies(child, depth + 1)]
    if part.kind in ("text/html", "application/xhtml+xml"):
        return [_Body(html=part)]
    if part.kind in ("text/plain", "text/enriched", "text/markdown", "text/x-amp-html") or not part.headers.fields:
        return [_Body(text=part)] if part.kind != "text/x-amp-html" else []
    return []


def _alternative(part: Part, depth: int) -> list[_Body]:
    inner = [body for child in part.children for body in _bodies(child, depth + 1)]
    text = next((body.text for body in inner if body.text), None)
    htmls = [body.html for body in inner if body.html]
    extra = [_Body(html=html, told=text is not None) for html in htmls[1:]]
    return [_Body(text, htmls[0] if htmls else None), *extra]


def _is_file(body: _Body) -> bool:
    part = body.text or body.html
    return part is not None and ("filename" in part.headers.parameters("content-disposition"))


def _plain_lines(part: Part) -> list[Line]:
    text = part.text()
    if _MARKUP.match(text[:2000]) and len(_TAGS.findall(text[:5000])) >= 2:
        return html_lines(text)
    if "-----BEGIN PGP SIG" in text:
        text = _ARMOURED_SIGNATURE.sub("", _ARMOUR.sub("", text))
    flowed = part.parameters.get("format", "").lower() == "flowed"
    return text_lines(text, flowed, part.parameters.get("delsp", "").lower() == "yes")


def _written(lines: list[Line]) -> bool:
    return any(line.text.strip() for line in lines)


def is_placeholder(lines: list[Line]) -> bool:
    """Whether the text part only says that there is an HTML part."""
    written = [line.text.strip() for line in lines[:60] if line.text.strip()]
    joined = " ".join(written)
    return (
        0 < len(written) <= 4
        and len(joined) < 260
        and _PLACEHOLDER.fullmatch(joined) is not None
        and _PLACEHOLDER_WORDS.search(joined) is not None
    )


def _locked(root: Part, text: list[Line]) -> bool:
    first = next((line.text for line in text if line.text.strip()), "")
    if first:
        return first.strip() == ENCRYPTED or any(part.refused() for part in _first_texts(root))
    return any(
        (part.kind in _UNREADABLE and not part.children) or part.kind == "multipart/encrypted" or part.refused()
        for part in root.walk()
    )


def _first_texts(root: Part) -> list[Part]:
    return [
        part for part in root.walk() if part.kind.startswith("text/") and "7" in part.parameters.get("charset", "")
    ][:5]
