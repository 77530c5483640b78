"""From merchant.yaml and scripts to what the database holds of them, and back to files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from responder.engine.world import Merchant, Policy, QuietHours
from responder.errors import SettingError
from responder.language.channel_file import ChannelFile, SecretName
from responder.language.merchant import MerchantFile
from responder.store.catalogue import ChannelRecord, ScriptSource, Shop, channel_id
from responder.values import frozen

ENV = "env "
POLICY = {one.name for one in fields(Policy)} - {"quiet_hours", "countries"}


@frozen
class Published:
    """A merchant as it is live: the text of merchant.yaml, and every dialog's source and translations."""

    merchant: str
    source: str
    scripts: tuple[ScriptSource, ...]


def shop_of(identity: str, file: MerchantFile, source: str = "") -> Shop:
    """A merchant's file in the form in which it is stored. `source` is the file's text, for pull."""
    quiet = file.quiet_hours
    policy = Policy(
        **{name: getattr(file, name) for name in POLICY},
        quiet_hours=None if quiet is None else QuietHours(quiet.start, quiet.end, quiet.sundays, quiet.holidays),
        countries=frozenset(file.countries),
    )
    merchant = Merchant(
        id=identity,
        name=file.name,
        language=file.language,
        languages=file.languages,
        time_zone=file.time_zone,
        country=file.country,
        help=file.help,
        fields=file.names(),
        policy=policy,
        keep=file.keep,
    )
    records = [_record(identity, one) for one in file.channels]
    return Shop(merchant=merchant, records={one.id: one for one in records}, live={}, generation=0, source=source)


def _record(merchant: str, file: ChannelFile) -> ChannelRecord:
    settings: dict[str, Any] = {"two_way": file.two_way, "answers_keywords": file.opt_out == "gateway"}
    for name in ("account", "messaging_service", "smtp", "imap", "login", "password"):
        value = getattr(file, name)
        if value is not None:
            settings[name] = _named(value)
    if file.per_second is not None:
        settings["per_second"] = file.per_second
    if file.tokens:
        settings["tokens"] = [_named(token) for token in file.tokens]
    gateway = "smtp" if file.smtp else file.gateway
    identity = channel_id(merchant, file.kind, file.address)
    return ChannelRecord(merchant, identity, file.kind, file.address, gateway, settings)


def _named(value: SecretName | str) -> str:
    return f"{ENV}{value.name}" if isinstance(value, SecretName) else value


def resolve(value: str, environment: Mapping[str, str]) -> str:
    """A setting's value; `env NAME` stands for what the environment holds. Raises SettingError where it does not."""
    if not value.startswith(ENV):
        return value
    name = value.removeprefix(ENV).strip()
    found = environment.get(name, "")
    if not found:
        raise SettingError(f"{name} is not in the environment; set it and start the server again.")
    return found


def with_secrets(record: ChannelRecord, environment: Mapping[str, str]) -> ChannelRecord:
    """The channel with its account and tokens filled in; without them, and parked, where a secret is missing."""
    try:
        account = resolve(str(record.settings.get("account", "")), environment)
        tokens = tuple(resolve(token, environment) for token in record.settings.get("tokens", ()))
        pool = resolve(str(record.settings.get("messaging_service", "")), environment)
        for name in ("login", "password"):
            resolve(str(record.settings.get(name, "")), environment)
    except SettingError as error:
        return replace(record, parked_reason=str(error))
    return replace(record, account=account, tokens=tokens, pool=pool)
