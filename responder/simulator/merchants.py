"""A merchant.yaml as the engine knows merchants, and a plain merchant for dialogs that have none."""

from __future__ import annotations

from responder.engine.world import Channel, Merchant, Policy, QuietHours
from responder.language import MerchantFile

PLAIN_FIELDS = {
    "name": "Fjord Kaffe",
    "website": "https://fjordkaffe.example",
    "review_url": "https://fjordkaffe.example/r",
}
PLAIN = Merchant(
    id="merchant",
    name="Fjord Kaffe",
    languages=("en", "nb", "sv", "da"),
    time_zone="Europe/Oslo",
    country="NO",
    help="Fjord Kaffe: write to hei@fjordkaffe.example. STOP to end.",
    fields=PLAIN_FIELDS,
)
PLAIN_CHANNELS = (Channel("sms", "sms", "+4759440000"), Channel("email", "email", "hei@fjordkaffe.example"))


def merchant_of(file: MerchantFile | None) -> Merchant:
    """The merchant with its limits. None: a plain one, in Oslo."""
    if file is None:
        return PLAIN
    hours = file.quiet_hours
    policy = Policy(
        quiet_hours=QuietHours(hours.start, hours.end, hours.sundays, hours.holidays) if hours else None,
        marketing_per_week=file.marketing_per_week,
        automatic_per_ten_minutes=file.automatic_per_ten_minutes,
        automatic_per_day=file.automatic_per_day,
        countries=frozenset(file.countries),
        spend_per_day=file.spend_per_day,
        texts_per_hour=file.texts_per_hour,
        prefix_per_hour=file.prefix_per_hour,
        abroad_per_hour=file.abroad_per_hour,
        forms_per_hour=file.forms_per_hour,
        price_per_text=file.price_per_text,
        hold_at_most_hours=file.hold_at_most_hours,
        stop_covers=file.stop_covers,
    )
    return Merchant(
        id="merchant",
        name=file.name,
        language=file.language,
        languages=file.languages,
        time_zone=file.time_zone,
        country=file.country,
        help=file.help,
        fields=file.names(),
        policy=policy,
    )


def channels_of(file: MerchantFile | None) -> tuple[Channel, ...]:
    """Its channels. Whoever answers STOP in earnest, in the simulator it is always us, so that it can be seen."""
    if file is None or not file.channels:
        return PLAIN_CHANNELS
    return tuple(
        Channel(f"{one.kind}{number}", one.kind, one.address, two_way=one.two_way)
        for number, one in enumerate(file.channels, start=1)
    )
