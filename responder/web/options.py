"""The settings that only the web side needs, with their defaults, and the API tokens read out of them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import field

from responder.config import Settings, is_on
from responder.errors import SettingError
from responder.values import frozen
from responder.web.clients import Network, read_networks
from responder.web.pages import find_templates

TOKEN_LENGTH = 32


@frozen
class WebOptions:
    """`demo_anywhere` shows the demo page beyond this machine. `templates` is the folder of the page templates.

    `tokens` maps the SHA-256 digest of an API token to the merchant whose events it may post: a token itself is
    not kept, and looking a digest up tells nothing about others by its time. `proxies` are believed whom they ask for.
    """

    demo_anywhere: bool = False
    templates: str = ""
    tokens: Mapping[bytes, str] = field(default_factory=dict)
    proxies: Sequence[Network] = field(default_factory=lambda: read_networks(Settings().proxies))

    def merchant_of(self, token: str) -> str | None:
        """The merchant that an API token belongs to."""
        return self.tokens.get(_digest(token))


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()


def read_tokens(given: str) -> dict[bytes, str]:
    """`merchant=token` pairs between spaces or commas, as in RESPONDER_API_TOKENS.

    Raises SettingError naming the merchant (never the token) where a pair is malformed or a token too short.
    """
    tokens: dict[bytes, str] = {}
    for pair in given.replace(",", " ").split():
        merchant, found, token = pair.partition("=")
        if not found or not merchant:
            raise SettingError("RESPONDER_API_TOKENS holds a word without '='; write merchant=token pairs.")
        if len(token) < TOKEN_LENGTH:
            raise SettingError(
                f"RESPONDER_API_TOKENS: the token of '{merchant}' is too short; use {TOKEN_LENGTH} characters or more."
            )
        if tokens.setdefault(_digest(token), merchant) != merchant:
            raise SettingError(f"RESPONDER_API_TOKENS: '{merchant}' shares its token with another merchant.")
    return tokens


def read_options(settings: Settings) -> WebOptions:
    """What this process's settings say about the web side. Raises SettingError."""
    shown = is_on("RESPONDER_DEMO_ANYWHERE", settings.demo_anywhere)
    if settings.templates:
        find_templates(settings.templates)
    return WebOptions(
        demo_anywhere=shown,
        templates=settings.templates,
        tokens=read_tokens(settings.api_tokens),
        proxies=read_networks(settings.proxies),
    )
