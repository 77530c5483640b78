"""Every setting of the server, read from the environment in one place. Merchants' own settings are in merchant.yaml."""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Mapping
from dataclasses import field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from responder.errors import SettingError
from responder.patterns import regex
from responder.values import frozen

MOST = 2**31 - 1
"""What the databases' whole numbers hold."""
PLAIN_PATH = regex(r"(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?")
OWN_PATHS = frozenset({"api", "consent", "console", "demo", "healthz", "metrics", "p", "readyz", "static", "u"})
"""How addresses here begin. A public path that begins so could not be told from them where a proxy takes it off."""


def _setting(name: str, default: Any, what: str, *, secret: bool = False) -> Any:
    return field(default=default, repr=not secret, metadata={"name": name, "what": what})


@frozen
class Settings:
    """One field a setting; `metadata` holds its name in the environment and what it is for."""

    database: str = _setting(
        "RESPONDER_DATABASE",
        "sqlite:///responder.db",
        "Where everything is kept: sqlite:///FILE or postgresql://…",
        secret=True,
    )
    host: str = _setting("RESPONDER_HOST", "127.0.0.1", "The address that the server listens on.")
    port: int = _setting("RESPONDER_PORT", 8000, "The port that the server listens on.")
    public_url: str = _setting(
        "RESPONDER_PUBLIC_URL", "", "The server's address as the gateway sees it; signatures are checked against it."
    )
    secret: str = _setting(
        "RESPONDER_SECRET",
        "",
        "Signs reply addresses and links. At least 32 characters; `responder secret` makes one.",
        secret=True,
    )
    role: str = _setting("RESPONDER_ROLE", "all", "What this process does: all, web or worker.")
    dialogs: str = _setting("RESPONDER_DIALOGS", "dialogs", "The folder of the dialogs that are published from files.")
    trusted_authserv_id: str = _setting(
        "RESPONDER_AUTHSERV_ID",
        "",
        "Your mail server's name in Authentication-Results (Microsoft 365: outlook.com); others are not believed.",
    )
    body_limit: int = _setting("RESPONDER_BODY_LIMIT", 65_536, "The largest webhook body that is read, in bytes.")
    mail_limit: int = _setting("RESPONDER_MAIL_LIMIT", 26_214_400, "The largest mail that is read, in bytes.")
    batch: int = _setting("RESPONDER_BATCH", 256, "How many contacts one dispatch takes at most.")
    lease: int = _setting("RESPONDER_LEASE", 60, "After how many seconds a send without a result counts as unknown.")
    gateway_url: str = _setting(
        "RESPONDER_GATEWAY_URL", "", "Another address for the gateway's API, for tests and for its regions."
    )
    api_tokens: str = _setting(
        "RESPONDER_API_TOKENS",
        "",
        "Who may post events and contacts: `merchant=token` pairs between spaces; 32 characters or more.",
        secret=True,
    )
    demo_anywhere: str = _setting("RESPONDER_DEMO_ANYWHERE", "", "`yes` shows the demo page beyond this machine.")
    templates: str = _setting("RESPONDER_TEMPLATES", "", "The folder of the page templates, if not the one beside.")
    log_level: str = _setting("RESPONDER_LOG", "info", "How much is logged: debug, info, warning or error.")
    log_format: str = _setting(
        "RESPONDER_LOG_FORMAT", "auto", "`json` or `text`; `auto`: text on a terminal, else JSON, one object a line."
    )
    monitor_port: int = _setting(
        "RESPONDER_MONITOR_PORT", 0, "A worker answers /healthz, /readyz and /metrics on this port; 0: on none."
    )
    metrics_token: str = _setting(
        "RESPONDER_METRICS_TOKEN",
        "",
        "Who may read /metrics: the bearer of this token, 32 characters or more. Without it the web port shows them to"
        " this machine only.",
        secret=True,
    )
    proxies: str = _setting(
        "RESPONDER_PROXIES",
        "127.0.0.0/8 ::1",
        "The proxies that are believed whom they ask for, as addresses and networks between spaces; or none.",
    )

    model: str = _setting(
        "RESPONDER_MODEL",
        "",
        "`yes` asks a small model about texts that no word list understands (extra `model`): it may only bring about a"
        " message that says how to stop.",
    )

    @property
    def webhook_url(self) -> str:
        """The public address without a slash at the end, or the listening address where none is set."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    @property
    def base_path(self) -> str:
        """The path that everything here is below, as in https://shop.example/responder; empty where it is the root."""
        return urlsplit(self.webhook_url).path


def read_settings(environment: Mapping[str, str] | None = None, **overrides: Any) -> Settings:
    """The settings of this process. `overrides` (from the command line) win where they are not None.

    Raises SettingError naming the setting, what it holds and what it should be.
    """
    environment = os.environ if environment is None else environment
    values: dict[str, Any] = {}
    for setting in fields(Settings):
        name = setting.metadata["name"]
        given = environment.get(name)
        if given is None or given == "":
            continue
        values[setting.name] = _number(name, given) if isinstance(setting.default, int) else given
    values.update({name: value for name, value in overrides.items() if value is not None})
    if "public_url" in values:
        values["public_url"] = _address(values["public_url"])
    settings = Settings(**values)
    if settings.role not in ("all", "web", "worker"):
        raise SettingError(f"RESPONDER_ROLE is '{settings.role}'; it must be all, web or worker.")
    if settings.secret and len(settings.secret) < 32:
        raise SettingError("RESPONDER_SECRET is too short; use at least 32 characters, as `responder secret` prints.")
    if settings.metrics_token and len(settings.metrics_token) < 32:
        raise SettingError("RESPONDER_METRICS_TOKEN is too short; use at least 32 characters.")
    return settings


YES, NO = ("yes", "true", "on", "1"), ("", "no", "false", "off", "0")


def is_on(name: str, given: str) -> bool:
    """What a setting that is yes or no says. Raises SettingError."""
    if given.lower() not in (*YES, *NO):
        raise SettingError(f"{name} is '{given[:20]}'; it must be yes or no.")
    return given.lower() in YES


def unknown_settings(environment: Mapping[str, str]) -> list[str]:
    """What is set and is no setting, such as a name with a slip in it, each in a sentence. It is no error: others put
    names like ours into an environment as well (Kubernetes does, for a service that is called `responder`)."""
    known = {setting.metadata["name"] for setting in fields(Settings)}
    told = []
    for name in sorted(set(environment) - known):
        if not name.upper().startswith("RESPONDER_") or name.startswith(("RESPONDER_SERVICE_", "RESPONDER_TEST_")):
            continue
        near = get_close_matches(name.upper(), sorted(known), 1, 0.8)
        told.append(f"{name[:60]} is set, and is no setting{f'; {near[0]} is' if near else ''}. It is not heeded.")
    return told


def _address(given: str) -> str:
    """The public address as signatures are made for it: scheme and host in small letters, and a host of letters beyond
    ASCII as requests name it (xn--…, RFC 5890). Raises SettingError."""
    url = given.strip()
    parts = urlsplit(url)
    try:
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        user, at, host = parts.netloc.rpartition("@")
        host = (host if host.isascii() else host.encode("idna").decode("ascii")).lower()
    except ValueError:
        usable = False
    if not usable or set(url) & set("?# \t"):
        told = f"RESPONDER_PUBLIC_URL is '{url[:100]}', which is no web address"
        raise SettingError(f"{told}; write it like https://sms.shop.example, without '?' and '#'.")
    if "/webhooks" in parts.path:
        raise SettingError(f"RESPONDER_PUBLIC_URL is '{url[:100]}'; leave out '/webhooks' and what follows it.")
    if not PLAIN_PATH.fullmatch(parts.path):
        told = f"RESPONDER_PUBLIC_URL is '{url[:100]}'; its path may hold letters, digits and . _ ~ - between slashes"
        raise SettingError(f"{told}, as in https://shop.example/responder.")
    if (first := parts.path.split("/")[1:2]) and first[0] in OWN_PATHS:
        told = f"RESPONDER_PUBLIC_URL is '{url[:100]}', and addresses of Responder itself begin with '/{first[0]}'"
        raise SettingError(f"{told}; choose another path, as in https://shop.example/responder.")
    return f"{parts.scheme}://{user}{at}{host}{parts.path}"


def _number(name: str, given: str) -> int:
    try:
        number = int(given)
    except ValueError:
        raise SettingError(f"{name} is '{given}'; it must be a whole number.") from None
    least, most = (0, 65_535) if name.endswith("PORT") else (1, MOST)
    if not least <= number <= most:
        raise SettingError(f"{name} is '{given}'; it must be from {least} to {most}.")
    return number


KEPT_BESIDE = ".responder-secret"


def local_secret(folder: Path) -> str:
    """The secret of a one-machine installation: made once, kept beside the database, readable by its owner only.

    Raises SettingError for a file that was cut short: with another secret no link of before and no erasure counts.
    """
    if kept := kept_secret(folder):
        return kept
    made = secrets.token_urlsafe(48)
    descriptor, written = tempfile.mkstemp(prefix=f"{KEPT_BESIDE}-", dir=folder)  # its owner's alone
    try:
        with os.fdopen(descriptor, "w") as opened:
            opened.write(made)
            opened.flush()
            os.fsync(descriptor)
        os.link(written, folder / KEPT_BESIDE)  # whole or not at all, and never over one that another has just made
    except FileExistsError:
        return local_secret(folder)
    finally:
        os.unlink(written)
    return made


def kept_secret(folder: Path) -> str:
    """The secret that a one-machine installation has made, or nothing. Raises SettingError as `local_secret`."""
    file = folder / KEPT_BESIDE
    try:
        kept = file.read_text().strip()
    except FileNotFoundError:
        return ""
    if len(kept) < 32:
        raise SettingError(f"{file} does not hold the secret that it should; put it back from where it is kept.")
    return kept
