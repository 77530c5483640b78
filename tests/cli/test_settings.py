"""The public address: a slip in it would refuse every text that comes in, and nobody would see why."""

import pytest

from responder.config import read_settings
from responder.errors import SettingError


@pytest.mark.parametrize(
    ("given", "base"),
    [
        ("https://sms.shop.example", "https://sms.shop.example"),
        ("https://sms.shop.example/", "https://sms.shop.example"),
        (" https://sms.shop.example\n", "https://sms.shop.example"),
        ("HTTPS://SMS.Shop.Example/Responder", "https://sms.shop.example/Responder"),
        ("https://sms.shop.example:8443/x/", "https://sms.shop.example:8443/x"),
        ("https://[2001:DB8::1]:8443", "https://[2001:db8::1]:8443"),
        ("https://User:Pa%40ss@Sms.Example", "https://User:Pa%40ss@sms.example"),
        ("https://SMS.Bücher.example:8443", "https://sms.xn--bcher-kva.example:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
    ],
)
def test_a_public_address_is_kept_as_signatures_have_it(given: str, base: str) -> None:
    assert read_settings({"RESPONDER_PUBLIC_URL": given}).webhook_url == base


@pytest.mark.parametrize(
    "given",
    [
        "sms.shop.example",
        "https://",
        "ftp://sms.shop.example",
        "https://sms.shop.example?x=1",
        "https://sms.shop.example/#rc=5",
        "https://sms.shop.example:99999",
        "https://sms shop.example",
        "https://bücher..example",
        "//sms.shop.example",
    ],
)
def test_what_is_no_public_address_is_told_at_the_start(given: str) -> None:
    with pytest.raises(SettingError, match=r"RESPONDER_PUBLIC_URL is '.*no web address; write it like https://"):
        read_settings({"RESPONDER_PUBLIC_URL": given})


def test_a_whole_webhook_is_more_than_the_address() -> None:
    with pytest.raises(SettingError, match="leave out '/webhooks'"):
        read_settings({"RESPONDER_PUBLIC_URL": "https://sms.shop.example/webhooks/twilio/sms"})
