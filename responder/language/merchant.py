"""merchant.yaml: what a merchant's dialogs share. Secrets are named here and never written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, Literal

from responder.language import merchant_values as read
from responder.language.channel_file import ChannelFile, read_channels
from responder.language.keeping import Keep, keep_in
from responder.language.mistakes import Mistakes, nearest, show
from responder.language.nodes import Node, Pairs, Scalar, read_nodes
from responder.language.other_words import OTHER_MERCHANT_KEYS
from responder.language.wants import as_name, is_name, language_in, text_in
from responder.values import frozen


@frozen
class QuietHours:
    """Local wall-clock times, as (hour, minute)."""

    start: tuple[int, int] = (21, 0)
    end: tuple[int, int] = (8, 0)
    sundays: bool = False
    holidays: bool = False


@frozen(kw_only=True)
class MerchantFile:
    """merchant.yaml, read. `fields` are further names for texts (`merchant.NAME`), all of them texts.

    `spend_per_day` is in minor units of the gateway account's currency. `quiet_hours` is None where there are none.
    """

    name: str
    language: str = "en"
    languages: tuple[str, ...] = ("en",)
    time_zone: str = "UTC"
    country: str | None = None
    currency: str | None = None
    website: str | None = None
    review_url: str | None = None
    postal_address: str | None = None
    help: str = ""
    channels: tuple[ChannelFile, ...] = ()
    quiet_hours: QuietHours | None = field(default_factory=QuietHours)
    marketing_per_week: int = 4
    automatic_per_ten_minutes: int = 10
    automatic_per_day: int = 40
    countries: tuple[str, ...] = ()
    spend_per_day: int | None = None
    texts_per_hour: int | None = 10_000
    prefix_per_hour: int | None = 100
    abroad_per_hour: int | None = 200
    forms_per_hour: int | None = 200
    price_per_text: int | None = None
    hold_at_most_hours: int = 48
    stop_covers: Literal["all", "channel"] = "all"
    library: tuple[str, ...] = ()
    keep: Keep = field(default_factory=Keep)
    fields: Mapping[str, str] = field(default_factory=dict)

    def names(self) -> dict[str, str]:
        """What texts may use as `merchant.…`, with its values."""
        own = {
            "name": self.name,
            "language": self.language,
            "time_zone": self.time_zone,
            "country": self.country,
            "currency": self.currency,
            "website": self.website,
            "review_url": self.review_url,
            "postal_address": self.postal_address,
            "help": self.help,
        }
        return {**self.fields, **{name: value for name, value in own.items() if value}}


LONG_CODE = 7
"""Digits from which on a short code may be a number of some country."""
Read = Callable[[Mistakes, Node, str], Any]


@frozen
class MerchantKey:
    """A key of merchant.yaml, the field that it fills, what it is for, and how it is read."""

    name: str
    fills: str
    about: str
    read: Read
    required: bool = False


MERCHANT_KEYS: Mapping[str, MerchantKey] = {
    key.name: key
    for key in (
        MerchantKey("name", "name", "the shop's name, {{ merchant.name }} in texts", text_in, required=True),
        MerchantKey("language", "language", "the language of customers whose own is not known", language_in),
        MerchantKey("languages", "languages", "every language that dialogs are translated into", read.languages),
        MerchantKey("time zone", "time_zone", "where customers are unless known better: Europe/Oslo", read.time_zone),
        MerchantKey("country", "country", "two letters; numbers without +47 are read as this country's", read.country),
        MerchantKey("currency", "currency", "three letters, for {{ cart.total | money }}", read.currency),
        MerchantKey("website", "website", "{{ merchant.website }} in texts", read.link),
        MerchantKey("review_url", "review_url", "{{ merchant.review_url }} in texts", read.link),
        MerchantKey("postal_address", "postal_address", "the foot of mails; US and CA: offers need it", text_in),
        MerchantKey("help", "help", "the answer to HELP: who you are and how to reach you", text_in),
        MerchantKey("library", "library", "the ready-made dialogs that it uses as they are", read.dialogs),
        MerchantKey("channels", "channels", "SMS numbers and mailboxes to speak from", read_channels, required=True),
        MerchantKey(
            "quiet hours", "quiet_hours", "no texts then but answers, in the contact's time; or none", read.hours
        ),
        MerchantKey("quiet days", "quiet_days", "no marketing on these: sundays, holidays", read.quiet_days),
        MerchantKey("marketing per week", "marketing_per_week", "most marketing messages to one contact", read.count),
        MerchantKey(
            "automatic per ten minutes",
            "automatic_per_ten_minutes",
            "most automatic messages to one contact in ten minutes (stops loops)",
            read.count,
        ),
        MerchantKey("automatic per day", "automatic_per_day", "most automatic messages to one contact", read.count),
        MerchantKey("countries", "countries", "text messages go to these countries only", read.countries),
        MerchantKey("spend per day", "spend_per_day", "most to spend on text messages a day", read.money),
        MerchantKey("price per text", "price_per_text", "of one segment, for 'spend per day': 0.08", read.money),
        MerchantKey("texts per hour", "texts_per_hour", "most text messages in all; more wait", read.count),
        MerchantKey("prefix per hour", "prefix_per_hour", "most texts to one block of numbers (fraud)", read.count),
        MerchantKey("abroad per hour", "abroad_per_hour", "most texts to one country not named (fraud)", read.count),
        MerchantKey("forms per hour", "forms_per_hour", "most mails to who is named in public forms", read.count),
        MerchantKey("hold at most", "hold_at_most_hours", "how long a held message may wait, in hours", read.hold),
        MerchantKey("stop covers", "stop_covers", "what STOP ends: all channels, or that channel", read.stop_covers),
        MerchantKey("keep", "keep", "how long people's data is kept, by its kind: messages, mails, runs, …", keep_in),
    )
}


def read_merchant(text: str, file: str = "merchant.yaml") -> MerchantFile:
    """What a merchant.yaml says. Raises ScriptError with every Mistake of the file.

    Keys that are not known and not near a known one are further fields for texts, if they can be names.
    """
    mistakes = Mistakes(file)
    node = read_nodes(text, mistakes)
    values: dict[str, Any] = {}
    if isinstance(node, Pairs):
        values = _values(node, mistakes)
    elif not mistakes.found:
        mistakes.at(1, 1, "merchant.yaml begins with 'name:' and 'channels:'", "add these keys")
    for channel in values.get("channels", ()):
        _check_code(channel, values.get("country"), node, mistakes)
    mistakes.settle()
    return MerchantFile(**_settled(values))


def _check_code(channel: ChannelFile, country: str | None, node: Node | None, mistakes: Mistakes) -> None:
    """Digits alone are a short code, which a number without its country code only looks like."""
    if channel.kind != "sms" or not channel.address.isdigit() or len(channel.address) < LONG_CODE:
        return
    number = _as_number(channel.address, country) if country else None
    place = node.get("channels") if isinstance(node, Pairs) else None
    if number is not None and place is not None:
        mistakes.add(place, f"{show(channel.address)} is a phone number without its country code", f"write '{number}'")


def _as_number(digits: str, country: str) -> str | None:
    """Digits in E.164, where a number of this country may have so many, and a short code of it may not."""
    import phonenumbers
    from phonenumbers import shortnumberinfo

    try:
        number = phonenumbers.parse(digits, country)
    except phonenumbers.NumberParseException:
        return None
    if shortnumberinfo.is_possible_short_number_for_region(number, country):
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _values(node: Pairs, mistakes: Mistakes) -> dict[str, Any]:
    values: dict[str, Any] = {}
    fields: dict[str, str] = {}
    for key, value in node.pairs:
        known = MERCHANT_KEYS.get(key.text)
        if known is None:
            _add_field(key, value, mistakes, fields)
            continue
        found = known.read(mistakes, value, key.text)
        if found is not None:
            values[known.fills] = found
    for required in (one for one in MERCHANT_KEYS.values() if one.required and node.get(one.name) is None):
        mistakes.add(node, f"'{required.name}' is missing", f"add it: {required.about}")
    return {**values, "fields": fields}


def _add_field(key: Scalar, value: Node, mistakes: Mistakes, fields: dict[str, str]) -> None:
    near = OTHER_MERCHANT_KEYS.get(key.text.casefold())
    near = near or nearest(key.text.replace("_", " "), MERCHANT_KEYS) or nearest(key.text, MERCHANT_KEYS)
    if near is not None:
        mistakes.add(key, f"{show(key.text)} is not a key of merchant.yaml", f"did you mean '{near}'?")
    elif not is_name(as_name(key.text)):
        remedy = "use letters, digits and '_' for a field of your own, like 'store_hours'"
        mistakes.add(key, f"{show(key.text)} is not a key of merchant.yaml", remedy)
    elif read.looks_secret(key.text):
        mistakes.add(key, f"{show(key.text)} looks like a secret", "secrets are named under their channel only")
    else:
        text = text_in(mistakes, value, key.text)
        if text is not None:
            fields[as_name(key.text)] = text


def _settled(values: dict[str, Any]) -> dict[str, Any]:
    days = values.pop("quiet_days", frozenset())
    hours = values.get("quiet_hours", ((21, 0), (8, 0)))
    if hours == "none" and days:
        hours = ((0, 0), (0, 0))
    if hours == "none":
        values["quiet_hours"] = None
    else:
        values["quiet_hours"] = QuietHours(hours[0], hours[1], "sundays" in days, "holidays" in days)
    language = values.get("language", values.get("languages", ("en",))[0])
    values["language"] = language
    values["languages"] = tuple(dict.fromkeys((language, *values.get("languages", ()))))
    return values
