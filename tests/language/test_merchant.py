"""merchant.yaml: what it gives, what it refuses, and that secrets stay out of it and of every message."""

import pytest

from responder.channels.mail.server import read_server
from responder.errors import ScriptError
from responder.language import ChannelFile, MerchantFile, SecretName, read_merchant
from responder.language.channel_file import CHANNEL_KEYS
from responder.language.merchant import MERCHANT_KEYS, QuietHours
from tests.language.scripts import example

SIMPLE = 'name: Shop\nchannels: [{sms: "+4759440000"}]\n'


def refused(text: str) -> list[str]:
    with pytest.raises(ScriptError) as refusal:
        read_merchant(text)
    return [str(mistake).removeprefix("merchant.yaml:") for mistake in refusal.value.mistakes]


def test_the_example() -> None:
    merchant = read_merchant(example("merchant"), "merchant.yaml")
    assert (merchant.name, merchant.language, merchant.languages) == ("Fjord Kaffe", "nb", ("nb", "sv", "da", "en"))
    assert (merchant.time_zone, merchant.country) == ("Europe/Oslo", "NO")
    assert merchant.quiet_hours == QuietHours((21, 0), (8, 0))
    text, mail = merchant.channels
    assert text == ChannelFile(
        kind="sms",
        address="+4759440000",
        gateway="twilio",
        account=SecretName("TWILIO_ACCOUNT_SID"),
        tokens=(SecretName("TWILIO_AUTH_TOKEN"),),
        opt_out="gateway",
    )
    assert (mail.address, mail.gateway, mail.login) == ("hei@fjordkaffe.example", "mail", SecretName("MAIL_LOGIN"))
    assert text.two_way
    assert mail.two_way
    assert merchant.names()["review_url"] == "https://fjordkaffe.example/r"


def test_what_is_not_written_has_a_careful_default() -> None:
    merchant = read_merchant(SIMPLE)
    assert merchant == MerchantFile(name="Shop", channels=(ChannelFile(kind="sms", address="+4759440000"),))
    assert merchant.quiet_hours == QuietHours()
    assert merchant.channels[0].opt_out == "responder"


def test_everything_that_can_be_said() -> None:
    merchant = read_merchant(
        SIMPLE + "languages: nb, sv\ncurrency: NOK\nquiet hours: 20:30-9:00\nquiet days: sundays, holidays\n"
        "marketing per week: 2\nautomatic per ten minutes: 5\nautomatic per day: 20\ncountries: [NO, se]\n"
        "spend per day: 200.50\nprefix per hour: 30\nhold at most: 2 days\nstop covers: channel\n"
        'store_hours: 9 to 5\nslogan: "It\'s coffee"\n'
    )
    assert (merchant.language, merchant.languages) == ("nb", ("nb", "sv"))
    assert merchant.quiet_hours == QuietHours((20, 30), (9, 0), True, True)
    assert (merchant.marketing_per_week, merchant.automatic_per_ten_minutes, merchant.automatic_per_day) == (2, 5, 20)
    assert (merchant.countries, merchant.spend_per_day, merchant.prefix_per_hour) == (("NO", "SE"), 20_050, 30)
    assert (merchant.hold_at_most_hours, merchant.stop_covers) == (48, "channel")
    assert merchant.fields == {"store_hours": "9 to 5", "slogan": "It's coffee"}
    assert merchant.names()["slogan"] == "It's coffee"


def test_no_quiet_hours_but_quiet_days() -> None:
    assert read_merchant(SIMPLE + "quiet hours: none\n").quiet_hours is None
    days = read_merchant(SIMPLE + "quiet hours: none\nquiet days: sundays\n").quiet_hours
    assert days == QuietHours((0, 0), (0, 0), True, False)


@pytest.mark.parametrize(
    ("address", "two_way"),
    [("+4759440000", True), ("26112", True), ("FjordKaffe", False), ("Fjord Kaffe", False), ("24SevenOffi", False)],
)
def test_a_sender_that_cannot_receive(address: str, two_way: bool) -> None:
    merchant = read_merchant(f'name: Shop\nchannels:\n  - sms: "{address}"\n')
    assert merchant.channels[0].two_way is two_way


def test_a_mailbox_that_is_not_read_cannot_receive() -> None:
    merchant = read_merchant("name: S\nchannels: [{email: a@b.example, smtp: 'smtp://localhost:1025'}]\n")
    assert not merchant.channels[0].two_way
    assert read_merchant("name: S\nchannels: [{email: A@B.example, gateway: simulated}]\n").channels[0].two_way


def test_a_number_may_have_blanks_and_tokens_may_be_several() -> None:
    merchant = read_merchant(
        "name: S\nchannels:\n  - sms: +47 59 44 00 00\n    gateway: twilio\n    account: AC" + "0a" * 16 + "\n"
        "    token: [env NEW, env OLD]\n    messaging service: MG" + "0b" * 16 + "\n    opt-out: responder\n"
    )
    channel = merchant.channels[0]
    assert (channel.address, channel.account) == ("+4759440000", "AC" + "0a" * 16)
    assert channel.tokens == (SecretName("NEW"), SecretName("OLD"))
    assert (channel.messaging_service, channel.opt_out) == ("MG" + "0b" * 16, "responder")


def test_a_channel_says_how_fast_it_may_send() -> None:
    merchant = read_merchant(
        'name: S\nchannels:\n  - sms: "+4759440000"\n    per second: 100\n  - email: a@b.example\n    gateway: simulated\n'
    )
    assert [channel.per_second for channel in merchant.channels] == [100, None]


BROKEN = [
    (
        'name: S\nchannels:\n  - sms: "+4759440000"\n    per second: fast\n',
        ["4: 'fast' is no number of messages a second; write a whole number from 1 to 9999"],
    ),
    ("", ["1: merchant.yaml begins with 'name:' and 'channels:'; add these keys"]),
    ("name: S\n", ["1: 'channels' is missing; add it: SMS numbers and mailboxes to speak from"]),
    (SIMPLE + "time zon: Europe/Oslo\n", ["3: 'time zon' is not a key of merchant.yaml; did you mean 'time zone'?"]),
    (SIMPLE + "time_zone: Europe/Oslo\n", ["3: 'time_zone' is not a key of merchant.yaml; did you mean 'time zone'?"]),
    (SIMPLE + "time zone: Europe/Olso\n", ["3: 'Europe/Olso' is not a time zone; did you mean 'Europe/Oslo'?"]),
    (SIMPLE + "time zone: oslo\n", ["3: 'oslo' is not a time zone; write 'Europe/Oslo'"]),
    (SIMPLE + "time zone: GMT+1\n", ["3: 'GMT+1' is not a time zone; write one like 'Europe/Oslo'"]),
    (SIMPLE + "time zone: ../../etc/passwd\n", ["3: '../../etc/passwd' is not a time zone; write one like 'Europe/Oslo'"]),
    (SIMPLE + "country: Norway\n", ["3: 'Norway' is not a country; write its two letters, like 'NO' or 'SE'"]),
    (SIMPLE + "countries: NO, UK\n", ["3: 'UK' is not a country; write 'GB'"]),
    (SIMPLE + "languages: [nb, Swedish]\n", ["3: 'Swedish' is not a language code; write 'sv'"]),
    (SIMPLE + "currency: kr\n", ["3: 'kr' is not a currency; write its three letters, like 'NOK' or 'EUR'"]),
    (SIMPLE + "website: shop.example\n", ["3: 'shop.example' is not a web address; write it like 'https://shop.example/reviews'"]),
    (SIMPLE + "review_url: javascript:alert(1)\n", ["3: 'javascript:alert(1)' is not a web address; write it like 'https://shop.example/reviews'"]),
    (SIMPLE + "quiet hours: at night\n", ["3: 'at night' are not quiet hours; write them like '21:00-8:00', or 'none'"]),
    (SIMPLE + "quiet days: mondays\n", ["3: 'mondays' cannot be quiet days; did you mean 'sundays'?"]),
    (SIMPLE + "marketing per week: lots\n", ["3: 'lots' is not a number of messages; write a whole number, like '4'"]),
    (SIMPLE + "spend per day: 100 kr\n", ["3: '100 kr' is not an amount; write '100'"]),
    (SIMPLE + "price per text: 0,08\n", ["3: '0,08' is not an amount; write '0.08'"]),
    (SIMPLE + "spend per day: -5\n", ["3: '-5' is not an amount; write a number, like '200' or '200.50'"]),
    (SIMPLE + "hold at most: 90 minutes\n", ["3: '90 minutes' cannot stand after 'hold at most'; write '48 hours' or '2 days' (up to two weeks)"]),
    (SIMPLE + "stop covers: none\n", ["3: 'none' cannot stand after 'stop covers'; use 'all' or 'channel'"]),
    (SIMPLE + "opening hours: 9-5\n", ["3: 'opening hours' is not a key of merchant.yaml; use letters, digits and '_' for a field of your own, like 'store_hours'"]),
    (SIMPLE + "api_key: abc\n", ["3: 'api_key' looks like a secret; secrets are named under their channel only"]),
    (SIMPLE + "name: Other\n", ["3: 'name' stands here twice (first in line 1); keep one of them"]),
    ("name: S\nchannels: +4759440000\n", ["2: 'channels' wants a list; write '- sms: \"+4759440000\"' below it"]),
    ("name: S\nchannels: [{fax: 1}]\n", ["2: this channel is neither 'sms' nor 'email'; begin each channel with '- sms: …' or '- email: …'"]),
    ("name: S\nchannels: [{sms: '+4759440000', email: a@b.example}]\n", ["2: this channel is both 'sms' and 'email'; begin each channel with '- sms: …' or '- email: …'"]),
    ("name: S\nchannels: [{sms: '+4759440000', tokn: env A}]\n", ["2: 'tokn' is not a key of an sms channel; did you mean 'token'?"]),
    ("name: S\nchannels: [{sms: '+0123'}]\n", ["2: '+0123' is not an SMS sender; write it like '+4759440000', or a sender name of up to 11 letters and digits"]),
    ("name: S\nchannels: [{sms: '0047 59 44 00 11'}]\n", ["2: '0047 59 44 00 11' is not an SMS sender; write '+4759440011'"]),
    ("name: S\nchannels: [{sms: 'A sender name'}]\n", ["2: 'A sender name' is not an SMS sender; write it like '+4759440000', or a sender name of up to 11 letters and digits"]),
    ("name: S\nchannels: [{sms: '26112'}, {sms: '26112'}]\n", ["2: the channel '26112' stands here twice; keep one of them"]),
    ("name: S\nchannels: [{sms: '26112', gateway: nexmo}]\n", ["2: 'nexmo' cannot stand after 'gateway'; use 'twilio' or 'simulated'"]),
    (
        "name: S\nchannels: [{sms: '26112', gateway: twilio}]\n",
        [
            "2: 'account' is missing in this twilio channel; add 'account: env TWILIO_…'",
            "2: 'token' is missing in this twilio channel; add 'token: env TWILIO_…'",
        ],
    ),
    ("name: S\nchannels: [{email: not a mail, gateway: simulated}]\n", ["2: 'not a mail' is not a mail address; write it like 'hello@shop.example'"]),
    ("name: S\nchannels: [{email: all.our.dear.customers@b.example, gateway: simulated}]\n", ["2: 'all.our.dear.customers@b.example' leaves no room for reply addresses; use a mailbox with at most 20 letters before the @"]),
    ("name: S\nchannels: [{email: a@b.example}]\n", ["2: 'smtp' is missing in this email channel; add it, or 'gateway: simulated'"]),
    ("name: S\nchannels: [{email: a@b.example, smtp: 'http://x'}]\n", ["2: 'http://x' is not an smtp server; write it like 'smtp+starttls://mail.shop.example'"]),
    ("name: S\nchannels: [{email: a@b.example, smtp: 'smtp://h:99999'}]\n", ["2: 'smtp://h:99999' is not an smtp server; write it like 'smtp+starttls://mail.shop.example'"]),
    ("name: S\nchannels: [{email: a@b.example, smtp: 'smtp://h/Sent'}]\n", ["2: mail is sent by a server, not by a folder of it; leave out '/Sent'"]),
    *((f"name: S\nchannels: [{{email: a@b.example, smtp: 'smtp://h', imap: '{wrong}'}}]\n", [f"2: '{wrong}' is not an imap server; write it like 'imap+starttls://mail.shop.example'"]) for wrong in ("imaps://h//", "imaps://h/a?b", "imaps://h/a#b", "imap://h:1:2/a", "smtps://h")),
    ("name: S\nchannels: [{email: a@b.example, smtp: 'smtp://h', login: env A}]\n", ["2: 'login' and 'password' belong together; add the other one, or remove both"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BROKEN, ids=[expected[0][:60] for _, expected in BROKEN])
def test_a_mistake_is_told(text: str, expected: list[str]) -> None:
    assert refused(text) == expected


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        ("", "INBOX"),
        ("/", "INBOX"),
        ("/Kunder", "Kunder"),
        ("/Kunder/", "Kunder"),
        ("/INBOX.Kunder", "INBOX.Kunder"),
        ("/INBOX/Kunder & spørsmål", "INBOX/Kunder & spørsmål"),
        ("/Kunder%20&%20sp%C3%B8rsm%C3%A5l", "Kunder & spørsmål"),
    ],
)
def test_mail_may_be_read_in_a_folder(path: str, folder: str) -> None:
    """As the reader of the mailbox takes it."""
    merchant = read_merchant(
        f"name: S\nchannels: [{{email: a@b.example, smtp: 'smtp://h', imap: 'imaps://h:993{path}'}}]\n"
    )
    (channel,) = merchant.channels
    assert channel.imap is not None
    server = read_server(channel.imap, "imap")
    assert (server.host, server.port, server.folder) == ("h", 993, folder)


@pytest.mark.parametrize(
    "line",
    [
        "token: HUSH-0123",
        "token: [env NEW, HUSH-0123]",
        "token: env HUSH-0123",
        "account: HUSH-0123",
        "messaging service: HUSH",
    ],
)
def test_a_secret_in_plain_text_is_refused_and_not_repeated(line: str) -> None:
    told = refused(f"name: S\nchannels:\n  - sms: '26112'\n    {line}\n")
    assert len(told) == 1
    assert "HUSH" not in told[0]
    assert told[0].startswith("4: ")


def test_mail_secrets_are_refused_too() -> None:
    head = "name: S\nchannels:\n  - email: a@b.example\n    login: me\n"
    told = refused(head + "    smtp: smtp://h\n    password: HUSH\n")
    assert told == [
        "6: the password is written in plain text; put it in the environment and write 'password: env NAME_OF_IT'"
    ]
    told = refused(head + "    smtp: smtp://me:HUSH@h\n    password: env P\n")
    assert told == ["5: a login is written into 'smtp'; write 'login:' and 'password: env NAME_OF_IT'"]


def test_every_key_is_documented() -> None:
    assert all(key.about and key.name == name for name, key in MERCHANT_KEYS.items())
    fills = {key.fills for key in MERCHANT_KEYS.values()} - {"quiet_days"}
    assert fills | {"fields"} == set(MerchantFile.__dataclass_fields__)
    assert set(CHANNEL_KEYS) == {"sms", "email"}
    assert all(about for keys in CHANNEL_KEYS.values() for about in keys.values())


@pytest.mark.parametrize(
    ("country", "written", "number"),
    [("NO", "59440000", "+4759440000"), ("DK", "20123456", "+4520123456"), ("US", "2125550123", "+12125550123")],
)
def test_a_number_without_its_country_code_is_no_short_code(country: str, written: str, number: str) -> None:
    text = f"name: S\ncountry: {country}\nchannels:\n  - sms: {written}\n"
    told = refused(text)
    if len(written) > 8:
        assert "is not an SMS sender" in told[0]
    else:
        assert told == [f"4: '{written}' is a phone number without its country code; write '{number}'"]
    for code in ("26112", "2012", "19991234"):
        assert read_merchant(f"name: S\ncountry: AU\nchannels: [{{sms: '{code}'}}]\n").channels[0].address == code
