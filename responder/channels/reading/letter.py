"""A mail with the things that every judge of it asks for, read once."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from responder.channels.reading.parts.addresses import authors, domain_of, mailboxes, receivers, without_tag
from responder.channels.reading.parts.headers import Headers, decoded, read_headers
from responder.channels.reading.parts.mime import Part
from responder.patterns import regex

_EMBEDDED: Final = regex(r"^[>\s]{0,8}message-id\s*:", re.IGNORECASE | re.MULTILINE)
_TOKEN_FIELDS: Final = ("reply-to", "from", "return-path", "sender", "errors-to", "x-original-from")
_LOCATION_LIMIT: Final = 120_000


@dataclass
class Letter:
    """`text` is everything readable in it; own addresses are in lower case."""

    root: Part
    text: str
    own_addresses: Collection[str]
    own_domains: Collection[str]

    @property
    def headers(self) -> Headers:
        """Fields of the mail itself."""
        return self.root.headers

    @cached_property
    def author(self) -> tuple[str | None, str | None]:
        """(address, display name) of From, else of Sender."""
        for name in ("from", "sender"):
            for value in self.headers.raw(name):
                for shown, address in authors(value):
                    return address, shown or None
        shown = (self.headers.text("from") or "").strip("<> \"'")
        return None, shown[:200] or None

    @property
    def sender(self) -> str | None:
        """Address of the author."""
        return self.author[0]

    @cached_property
    def subject(self) -> str | None:
        """Decoded subject."""
        return self.headers.text("subject")

    @cached_property
    def addressed_to(self) -> tuple[str, ...]:
        """Everyone the headers name as receiver."""
        return receivers(self.headers)

    @cached_property
    def null_sender(self) -> bool:
        """Whether the envelope sender is empty (RFC 5321 section 4.5.5)."""
        return any(decoded(value) in ("<>", "< >", "") for value in self.headers.raw("return-path"))

    def is_own(self, address: str | None) -> bool:
        """Whether an address is one of ours, whatever its tag."""
        if not address:
            return False
        domain = domain_of(address)
        if any(domain == own or domain.endswith("." + own) for own in self.own_domains):
            return True
        return address in self.own_addresses or without_tag(address) in self.own_addresses

    @cached_property
    def returned(self) -> Headers | None:
        """Headers of the mail that this one returns, as a part or in its text."""
        for part in self.root.walk():
            if part.inside > 0 and part.headers.fields:
                return part.headers
        return self._embedded()

    def _embedded(self) -> Headers | None:
        text = self.text[:_LOCATION_LIMIT]
        match = _EMBEDDED.search(text)
        if match is None:
            return None
        start = max(text.rfind("\n\n", 0, match.start()), 0)
        end = text.find("\n\n", match.end())
        block = text[start : end if end >= 0 else len(text)]
        lines = (line.lstrip("> ") if line.startswith(">") else line for line in block.split("\n"))
        return read_headers("\n".join(lines).strip("\n").encode("utf-8", "replace"))

    def original_id(self) -> str | None:
        """Message-ID of the mail this one returns or reacts to."""
        if self.returned is not None and (ids := self.returned.ids("message-id")):
            return ids[0]
        for name in (
            "original-message-id",
            "x-original-message-id",
            "x-ms-exchange-parent-message-id",
            "in-reply-to",
        ):
            if ids := self.headers.ids(name):
                return ids[0]
        references = self.headers.ids("references")
        return references[-1] if references else None

    def original_addresses(self) -> tuple[str, ...]:
        """Addresses of the returned mail that may hold our token."""
        if self.returned is None:
            return ()
        found: dict[str, None] = {}
        for name in _TOKEN_FIELDS:
            for value in self.returned.texts(name)[:5]:
                found.update((address, None) for _, address in mailboxes(value))
        return tuple(found)[:20]
