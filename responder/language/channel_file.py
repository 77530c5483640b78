"""The channels of merchant.yaml: an SMS number at a gateway, or a mailbox."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from responder.language.mistakes import Mistakes, did_you_mean, show
from responder.language.nodes import Items, Node, Pairs, Scalar
from responder.language.script import ChannelKind
from responder.language.wants import choice_in, pairs_in, text_in
from responder.patterns import regex
from responder.values import frozen

INTERNATIONAL = regex(r"\+[1-9][0-9]{6,14}")
SHORT_CODE = regex(r"[0-9]{3,8}")
SENDER_NAME = regex(r"(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}")
MAIL = regex(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])")
ACCOUNT = regex(r"AC[0-9a-fA-F]{32}")
SERVICE = regex(r"MG[0-9a-fA-F]{32}")
LOGIN = regex(r"(?!env\b)\S{1,200}")
SECRET = regex(r"env +([A-Za-z_][A-Za-z0-9_]{0,99})")
SERVER = regex(
    r"(?P<scheme>[a-z+]+)://(?:[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]+\])(?::(?P<port>[0-9]{1,5}))?"
    r"/?(?P<folder>(?<=/)[^\s/?#\"\\](?:[^?#\"\\\x00-\x1f]{0,198}[^\s?#\"\\])?)?"
)
PACE = regex(r"[1-9][0-9]{0,3}")
LONGEST_NAME = 20
"""Letters before the @ of a mailbox: its reply addresses carry a signed token, and RFC 5321 section 4.5.3.1.1 allows
64 octets for both."""
SMTP = ("smtp", "smtps", "smtp+starttls")
IMAP = ("imap", "imaps", "imap+starttls")


@frozen
class SecretName:
    """The name of a secret in the environment: `env TWILIO_AUTH_TOKEN`. Its value is never in a file."""

    name: str


@frozen(kw_only=True)
class ChannelFile:
    """One sender. `gateway` is mail for a mailbox in earnest. `tokens` are several while they are being rotated.

    `opt_out`: who answers STOP, START and HELP.

    SMS: account, tokens, messaging_service, opt_out. Mail: smtp, imap, login, password. `per_second`: how many
    messages go out at most; None: as many as this kind of gateway takes from anyone.
    """

    kind: ChannelKind
    address: str
    gateway: Literal["twilio", "mail", "simulated"] = "simulated"
    account: SecretName | str | None = None
    tokens: tuple[SecretName, ...] = ()
    messaging_service: SecretName | str | None = None
    opt_out: Literal["gateway", "responder"] = "responder"
    smtp: str | None = None
    imap: str | None = None
    login: SecretName | str | None = None
    password: SecretName | None = None
    per_second: int | None = None

    @property
    def two_way(self) -> bool:
        """Whether customers can answer it: a name as SMS sender cannot receive, nor can a mailbox that is not read."""
        if self.kind == "sms":
            return INTERNATIONAL.fullmatch(self.address) is not None or self.address.isdigit()
        return self.imap is not None or self.gateway == "simulated"


CHANNEL_KEYS: Mapping[ChannelKind, Mapping[str, str]] = {
    "sms": {
        "sms": "the number as +4759440000, a short code, or a sender name of up to 11 letters (which cannot receive)",
        "gateway": "twilio, or simulated (unless said)",
        "account": "twilio: the account, AC… or env NAME",
        "token": "twilio: env NAME; a list of two while it is being changed",
        "messaging service": "twilio: MG… or env NAME, to send through a messaging service",
        "opt-out": "who answers STOP, START and HELP: gateway (unless said, for twilio) or responder",
        "per second": "how many texts go out in a second at most (20 unless said): what your gateway grants the number",
    },
    "email": {
        "email": "the address that mail comes from and goes to",
        "gateway": "simulated, to send and read nothing in earnest",
        "smtp": "smtp+starttls://HOST:587, smtps://HOST or smtp://HOST",
        "imap": "imaps://HOST, imap+starttls://HOST or imap://HOST; with /FOLDER behind it where that is not INBOX",
        "login": "the name to log in with, or env NAME",
        "password": "env NAME",
        "per second": "how many mails go out in a second at most (20 unless said)",
    },
}


def read_channels(mistakes: Mistakes, node: Node, what: str) -> tuple[ChannelFile, ...] | None:
    """The list of channels; each address once."""
    if not isinstance(node, Items):
        mistakes.add(node, "'channels' wants a list", "write '- sms: \"+4759440000\"' below it")
        return None
    channels: list[ChannelFile] = []
    for item in node.items:
        channel = _read_channel(mistakes, item)
        if channel is None:
            continue
        if any((channel.kind, channel.address) == (other.kind, other.address) for other in channels):
            mistakes.add(item, f"the channel {show(channel.address)} stands here twice", "keep one of them")
        channels.append(channel)
    return tuple(channels)


def _read_channel(mistakes: Mistakes, node: Node) -> ChannelFile | None:
    pairs = pairs_in(mistakes, node, "channels")
    kinds: list[ChannelKind] = [kind for kind in CHANNEL_KEYS if any(key.text == kind for key, _ in pairs)]
    if not pairs:
        return None
    if len(kinds) != 1:
        told = "this channel is neither 'sms' nor 'email'" if not kinds else "this channel is both 'sms' and 'email'"
        mistakes.add(node, told, "begin each channel with '- sms: …' or '- email: …'")
        return None
    kind = kinds[0]
    values: dict[str, Node] = {}
    for key, value in pairs:
        if key.text in CHANNEL_KEYS[kind]:
            values[key.text] = value
        else:
            remedy = did_you_mean(key.text, CHANNEL_KEYS[kind])
            mistakes.add(key, f"{show(key.text)} is not a key of an {kind} channel", remedy)
    return _sms(mistakes, node, values) if kind == "sms" else _email(mistakes, node, values)


def _sms(mistakes: Mistakes, node: Node, values: Mapping[str, Node]) -> ChannelFile | None:
    address = _sms_address(mistakes, values["sms"])
    gateway = _gateway(mistakes, values, ("twilio", "simulated"))
    account = _named_or(mistakes, values.get("account"), "account", ACCOUNT, "AC and 32 digits")
    service = _named_or(mistakes, values.get("messaging service"), "messaging service", SERVICE, "MG and 32 digits")
    tokens = _tokens(mistakes, values["token"]) if "token" in values else ()
    opt_out = values.get("opt-out")
    answers = choice_in(mistakes, opt_out, "opt-out", ("gateway", "responder")) if opt_out else None
    if gateway == "twilio":
        for name in ("account", "token"):
            if name not in values:
                mistakes.add(node, f"'{name}' is missing in this twilio channel", f"add '{name}: env TWILIO_…'")
    if address is None:
        return None
    by_gateway = answers == "gateway" or (answers is None and gateway == "twilio")
    return ChannelFile(
        kind="sms",
        address=address,
        gateway=gateway,
        account=account,
        tokens=tokens,
        messaging_service=service,
        opt_out="gateway" if by_gateway else "responder",
        per_second=_pace(mistakes, values.get("per second")),
    )


def _email(mistakes: Mistakes, node: Node, values: Mapping[str, Node]) -> ChannelFile | None:
    address = (text_in(mistakes, values["email"], "email") or "").strip()
    if address and (not MAIL.fullmatch(address) or ".." in address):
        mistakes.add(values["email"], f"{show(address)} is not a mail address", "write it like 'hello@shop.example'")
    elif len(address.partition("@")[0]) > LONGEST_NAME:
        told = f"{show(address)} leaves no room for reply addresses"
        mistakes.add(values["email"], told, f"use a mailbox with at most {LONGEST_NAME} letters before the @")
    _gateway(mistakes, values, ("simulated",))
    smtp = _server(mistakes, values["smtp"], "smtp", SMTP) if "smtp" in values else None
    imap = _server(mistakes, values["imap"], "imap", IMAP) if "imap" in values else None
    login = values.get("login")
    name = _named_or(mistakes, login, "login", LOGIN, "the name to log in with")
    password = _named(mistakes, values["password"], "password") if "password" in values else None
    if "smtp" not in values and "gateway" not in values:
        mistakes.add(node, "'smtp' is missing in this email channel", "add it, or 'gateway: simulated'")
    if ("login" in values) != ("password" in values):
        mistakes.add(node, "'login' and 'password' belong together", "add the other one, or remove both")
    return ChannelFile(
        kind="email",
        address=address.lower(),
        gateway="simulated" if "gateway" in values or smtp is None else "mail",
        smtp=smtp,
        imap=imap,
        login=name,
        password=password,
        per_second=_pace(mistakes, values.get("per second")),
    )


def _sms_address(mistakes: Mistakes, node: Node) -> str | None:
    text = text_in(mistakes, node, "sms")
    if text is None:
        return None
    plain = re.sub(r"[ ().-]", "", text) if text.strip()[:1] in ("+", "0") else text.strip()
    if INTERNATIONAL.fullmatch(plain) or (SHORT_CODE.fullmatch(plain) and not plain.startswith("00")):
        return plain
    if SENDER_NAME.fullmatch(plain):
        return plain
    remedy = "write it like '+4759440000', or a sender name of up to 11 letters and digits"
    if plain.startswith("00") and INTERNATIONAL.fullmatch(f"+{plain[2:]}"):
        remedy = f"write '+{plain[2:]}'"
    mistakes.add(node, f"{show(text)} is not an SMS sender", remedy)
    return None


def _gateway(
    mistakes: Mistakes, values: Mapping[str, Node], allowed: tuple[str, ...]
) -> Literal["twilio", "simulated"]:
    node = values.get("gateway")
    return "twilio" if node and choice_in(mistakes, node, "gateway", allowed) == "twilio" else "simulated"


def _pace(mistakes: Mistakes, node: Node | None) -> int | None:
    text = None if node is None else text_in(mistakes, node, "per second")
    if node is None or text is None:
        return None
    if not PACE.fullmatch(text.strip()):
        mistakes.add(node, f"{show(text)} is no number of messages a second", "write a whole number from 1 to 9999")
        return None
    return int(text)


def _tokens(mistakes: Mistakes, node: Node) -> tuple[SecretName, ...]:
    nodes = node.items if isinstance(node, Items) else (node,)
    tokens = (_named(mistakes, one, "token") for one in nodes)
    return tuple(token for token in tokens if token is not None)


def _secret(node: Node) -> SecretName | None:
    match = SECRET.fullmatch(node.text.strip()) if isinstance(node, Scalar) else None
    return SecretName(match.group(1)) if match else None


def _named(mistakes: Mistakes, node: Node, what: str) -> SecretName | None:
    """A secret, which must be named. What stands there instead is never repeated in a message."""
    if isinstance(node, Pairs | Items) or not node.text.strip():
        text_in(mistakes, node, what)
        return None
    secret = _secret(node)
    if secret is None:
        remedy = f"put it in the environment and write '{what}: env NAME_OF_IT'"
        mistakes.add(node, f"the {what} is written in plain text", remedy)
    return secret


def _named_or(
    mistakes: Mistakes, node: Node | None, what: str, form: re.Pattern[str], shape: str
) -> SecretName | str | None:
    if node is None:
        return None
    text = text_in(mistakes, node, what)
    secret = _secret(node)
    if text is None or secret is not None:
        return secret
    if not form.fullmatch(text.strip()):
        mistakes.add(node, f"this is not a {what}", f"write {shape}, or 'env NAME_OF_IT'")
        return None
    return text.strip()


def _server(mistakes: Mistakes, node: Node, what: str, schemes: tuple[str, ...]) -> str | None:
    text = text_in(mistakes, node, what)
    if text is None:
        return None
    match = SERVER.fullmatch(text.strip())
    if "@" in text:
        mistakes.add(node, f"a login is written into {show(what)}", "write 'login:' and 'password: env NAME_OF_IT'")
        return None
    if match is None or match["scheme"] not in schemes or not 1 <= int(match["port"] or 1) <= 65_535:
        mistakes.add(
            node, f"{show(text)} is not an {what} server", f"write it like '{schemes[-1]}://mail.shop.example'"
        )
        return None
    if match["folder"] and what != "imap":
        mistakes.add(
            node, "mail is sent by a server, not by a folder of it", f"leave out {show('/' + match['folder'])}"
        )
        return None
    return text.strip()
