"""The dialects of the outside: a channel as it is published, and the way out and in that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Protocol

from responder.channels.base import (
    FetchedMail,
    InboundText,
    Mailbox,
    Outgoing,
    Sender,
    SendResult,
    StatusReport,
    TextHistory,
)
from responder.channels.simulated import SimulatedGateway, shared_gateway
from responder.config import Settings
from responder.errors import SettingError

__all__ = [
    "ChannelSettings",
    "FetchedMail",
    "InboundText",
    "Mailbox",
    "Outgoing",
    "SendResult",
    "Sender",
    "StatusReport",
    "TextHistory",
    "build_mailbox",
    "build_sender",
    "load_library",
]

ENV = "env "


class ChannelSettings(Protocol):
    """A published channel. `settings` are the keys of merchant.yaml; `env NAME` in them stands for a secret."""

    @property
    def kind(self) -> str: ...

    @property
    def address(self) -> str: ...

    @property
    def gateway(self) -> str: ...

    @property
    def settings(self) -> Mapping[str, Any]: ...


def build_sender(
    channel: ChannelSettings,
    environment: Mapping[str, str],
    settings: Settings,
    simulated: SimulatedGateway | None = None,
) -> Sender:
    """The way out of `channel`. Its libraries are loaded only when such a channel is there.

    Raises SettingError saying which setting is missing or wrong. Nothing is connected yet.
    """
    if channel.gateway == "simulated":
        return (simulated or shared_gateway()).sender()
    if channel.kind == "sms" and channel.gateway == "twilio":
        from responder.channels.twilio.sender import TwilioSender

        tokens = channel.settings.get("tokens") or ()
        if not tokens:
            raise SettingError(f"The channel {channel.address} has no token; add 'token: env TWILIO_AUTH_TOKEN'.")
        return TwilioSender(
            _wanted(channel, "account", environment),
            _resolved(channel, "token", tokens[0], environment),
            service=_given(channel, "messaging_service", environment),
            base_url=settings.gateway_url,
        )
    if channel.kind == "email":
        from responder.channels.mail.server import read_server
        from responder.channels.mail.smtp_sender import SmtpSender

        server = read_server(_wanted(channel, "smtp", environment), "smtp")
        return SmtpSender(server.logged_in_as(*_login(channel, environment)))
    raise SettingError(f"The channel {channel.address} has no gateway of the name '{channel.gateway}'; use twilio.")


def load_library(gateway: str) -> None:
    """Load what a gateway's channels need besides; Twilio's library takes a second or two."""
    if gateway == "twilio":
        import_module("responder.channels.twilio.sender")
        import_module("twilio.rest.api")
    elif gateway == "mail":
        import_module("responder.channels.mail.smtp_sender")
        import_module("responder.channels.reading")


def build_mailbox(
    channel: ChannelSettings,
    environment: Mapping[str, str],
    settings: Settings,
    simulated: SimulatedGateway | None = None,
) -> Mailbox:
    """The mailbox of a channel for mail. Raises SettingError saying which setting is missing or wrong."""
    if channel.kind != "email":
        raise SettingError(f"The channel {channel.address} is no mailbox.")
    if channel.gateway == "simulated":
        return (simulated or shared_gateway()).mailbox(channel.address)
    from responder.channels.mail.intake import ImapMailbox, Reading
    from responder.channels.mail.server import read_server

    server = read_server(_wanted(channel, "imap", environment), "imap")
    reading = Reading(largest=settings.mail_limit)
    return ImapMailbox(channel.address, server.logged_in_as(*_login(channel, environment)), reading=reading)


def _login(channel: ChannelSettings, environment: Mapping[str, str]) -> tuple[str, str]:
    return _given(channel, "login", environment) or "", _given(channel, "password", environment) or ""


def _wanted(channel: ChannelSettings, name: str, environment: Mapping[str, str]) -> str:
    found = _given(channel, name, environment)
    if not found:
        raise SettingError(f"The channel {channel.address} has no '{name}'; add it in merchant.yaml.")
    return found


def _given(channel: ChannelSettings, name: str, environment: Mapping[str, str]) -> str | None:
    value = channel.settings.get(name)
    return None if value is None else _resolved(channel, name, str(value), environment)


def _resolved(channel: ChannelSettings, name: str, value: str, environment: Mapping[str, str]) -> str:
    if not value.startswith(ENV):
        return value
    secret = value.removeprefix(ENV).strip()
    found = environment.get(secret, "")
    if not found:
        raise SettingError(f"The {name} of {channel.address} is to be in {secret}, which is not set; set it.")
    return found
