"""`responder doctor` asks the gateway: is the account taken, and is what comes in posted here?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from responder.cli.checkups.channels import check_gateway
from responder.cli.checkups.findings import Finding
from responder.config import Settings
from responder.service import ChannelRecord
from tests.fakes.twilio import FakeTwilio

NUMBER, POOL = "+4759440000", "MG" + "a" * 32
HERE = "https://sms.fjord.example/webhooks/twilio/sms"


@pytest.fixture
def twilio() -> Iterator[FakeTwilio]:
    with FakeTwilio() as running:
        running.numbers[NUMBER] = (HERE + "#rc=5&rp=5xx,ct,rt", "POST")
        yield running


async def finding(twilio: FakeTwilio, number: str = NUMBER, token: str = "", **more: Any) -> Finding:
    told = {"account": twilio.account, "tokens": ["env TOKEN"], **more}
    record = ChannelRecord("kaffe", "c", "sms", number, "twilio", told)
    settings = Settings(public_url="https://sms.fjord.example/", gateway_url=twilio.url)
    return await check_gateway(record, {"TOKEN": token or twilio.token}, settings)


async def test_a_number_that_is_set_up(twilio: FakeTwilio) -> None:
    found = await finding(twilio)
    assert (found.state, found.text) == ("well", "it takes the account and its token, and posts here what comes in")


@pytest.mark.parametrize(
    ("url", "method"),
    [("https://demo.twilio.com/welcome", "POST"), (HERE, "GET"), ("", "POST"), (HERE + "/2", "POST")],
)
async def test_texts_that_are_posted_elsewhere(twilio: FakeTwilio, url: str, method: str) -> None:
    twilio.numbers[NUMBER] = (url, method)
    found = await finding(twilio)
    assert found.state == "advice"
    assert (url or "not posted") in found.text
    assert f"{HERE} (POST)" in (found.remedy or "")


async def test_what_a_webhook_s_address_keeps_secret_is_not_shown(twilio: FakeTwilio) -> None:
    twilio.numbers[NUMBER] = ("https://shop:pass@elsewhere.example/sms?key=hidden", "POST")
    found = await finding(twilio)
    assert "https://elsewhere.example/sms " in found.text
    assert "pass" not in found.text
    assert "hidden" not in found.text


async def test_a_token_that_is_not_taken(twilio: FakeTwilio) -> None:
    found = await finding(twilio, token="another")
    assert found.state == "wrong"
    assert "refuses the account's credentials" in found.text


async def test_a_number_of_another_account(twilio: FakeTwilio) -> None:
    found = await finding(twilio, "+4759449999")
    assert (found.state, found.text) == ("wrong", "the account has no number +4759449999")


async def test_a_gateway_that_is_not_there(twilio: FakeTwilio) -> None:
    settings = Settings(public_url="https://sms.fjord.example", gateway_url="http://127.0.0.1:9")
    record = ChannelRecord("kaffe", "c", "sms", NUMBER, "twilio", {"account": twilio.account, "tokens": ["env TOKEN"]})
    found = await check_gateway(record, {"TOKEN": twilio.token}, settings)
    assert found.state == "wrong"
    assert "does not answer" in found.text


async def test_short_codes_and_names(twilio: FakeTwilio) -> None:
    twilio.numbers["26300"] = (HERE, "POST")
    assert (await finding(twilio, "26300")).text.endswith("posts here what comes in")
    assert (await finding(twilio, "FjordKaffe")).text == "it takes the account and its token"


async def test_a_messaging_service_posts_by_itself_or_leaves_it_to_its_numbers(twilio: FakeTwilio) -> None:
    twilio.pools[POOL] = [NUMBER]
    assert (await finding(twilio, messaging_service=POOL)).state == "well", "its number says where"
    twilio.posted_for_pools = "https://elsewhere.example/sms"
    assert (await finding(twilio, messaging_service=POOL)).state == "advice", "it goes before its numbers"
    twilio.posted_for_pools = HERE
    assert (await finding(twilio, messaging_service=POOL)).state == "well"
    assert (await finding(twilio, messaging_service="MG" + "b" * 32)).state == "wrong", "the account has none such"
