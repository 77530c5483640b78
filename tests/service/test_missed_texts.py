"""Texts whose webhooks never reached us are fetched from the gateway: to every number of the pool, each once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from email.utils import format_datetime

import pytest

from responder.channels import build_sender
from responder.channels.base import Sender
from responder.channels.twilio.http import GatewayHttp
from responder.config import Settings
from responder.service import ChannelRecord
from responder.store.inward.histories import due_histories
from tests.fakes.twilio import FakeTwilio
from tests.service.shop import ACCOUNT, MERCHANT, NOON, NUMBER, SECRETS, Shop

POOL, OTHER_POOL = "MG" + "7" * 32, "MG" + "8" * 32
NUMBERS = [f"+4759441{number:03d}" for number in range(5)]
CODES = ["2012", "2013", "2014"]
SECOND = "+4759449999"
AN_HOUR = timedelta(hours=1)
ONE = "+4790000001"
POOLED = MERCHANT.replace("    token: env TOKEN", f"    token: env TOKEN\n    messaging service: {POOL}")
TWO = POOLED.replace(
    "  - email:",
    f'  - sms: "{SECOND}"\n    gateway: twilio\n    account: {ACCOUNT}\n    token: env TOKEN\n'
    f"    messaging service: {POOL}\n    opt-out: responder\n  - email:",
)


@pytest.fixture
def twilio() -> FakeTwilio:
    fake = FakeTwilio(account=ACCOUNT, token=SECRETS["TOKEN"])
    fake.pools = {POOL: [NUMBER, *NUMBERS, *CODES]}
    return fake


@pytest.fixture
async def shop(database_url: str, twilio: FakeTwilio) -> AsyncIterator[Shop]:
    """The shop with its real sender, and the gateway's pages before it."""
    with twilio:
        shop = Shop(database_url, gateway_url=twilio.url)

        def build(record: ChannelRecord, secrets: Mapping[str, str], settings: Settings) -> Sender:
            return build_sender(record, secrets, settings) if record.gateway == "twilio" else shop.gateway

        shop.service._senders = build
        # Nobody but the test looks at the gateway's list.
        shop.service.reconciler.import_missed_now = shop.service.reconciler.import_missed  # type: ignore[attr-defined]
        shop.service.reconciler.import_missed = _nothing  # type: ignore[method-assign]
        async with shop:
            await shop.publish(merchant=POOLED)
            await asyncio.sleep(0.2)  # on PostgreSQL it is heard of a second time, and the lane made anew
            yield shop


async def _nothing() -> int:
    return 0


async def fetch(shop: Shop) -> int:
    """As fifteen minutes later."""
    shop.clock.advance(901)
    imported: int = await shop.service.reconciler.import_missed_now()  # type: ignore[attr-defined]
    return imported


async def heard(shop: Shop) -> list[str]:
    return sorted(row["text"] for row in await shop.rows("message", direction="in"))


async def test_every_number_of_the_pool_is_asked_about_page_by_page(shop: Shop, twilio: FakeTwilio) -> None:
    for number, to in enumerate((NUMBER, *NUMBERS, *CODES)):
        twilio.text(f"+47900001{number:02d}", to, f"hello {to}")
    twilio.text("+4790000999", "+4759430000", "to a number of nobody here")
    assert await fetch(shop) == 9
    assert await heard(shop) == sorted(f"hello {to}" for to in (NUMBER, *NUMBERS, *CODES))
    assert await fetch(shop) == 0
    assert len(await heard(shop)) == 9


async def test_what_came_by_webhook_is_not_heard_again(shop: Shop, twilio: FakeTwilio) -> None:
    twilio.text(ONE, NUMBERS[2], "lost on its way")
    twilio.text(ONE, NUMBERS[2], "came")
    (came,) = [one for one in twilio.messages.values() if one["body"] == "came"]
    await shop.text(ONE, "came", came["sid"])
    await asyncio.gather(fetch(shop), fetch(shop))
    assert await heard(shop) == ["came", "lost on its way"]


async def test_a_number_that_is_a_channel_of_its_own_is_heard_there_only(shop: Shop, twilio: FakeTwilio) -> None:
    """And of two channels with one pool, a text goes to the one that its webhook would have gone to."""
    await shop.publish(merchant=TWO)
    twilio.pools[POOL] = [NUMBER, SECOND, *NUMBERS]
    for to in (NUMBER, SECOND, NUMBERS[0]):
        twilio.text(ONE, to, to)
    assert await fetch(shop) == 3
    rows = {row["text"]: row["channel"] for row in await shop.rows("message", direction="in")}
    assert len(rows) == 3
    library = shop.service.library
    assert rows == {
        NUMBER: shop.sms,
        SECOND: library.text_channel(ACCOUNT, SECOND).id,  # type: ignore[union-attr]
        NUMBERS[0]: library.text_channel(ACCOUNT, POOL).id,  # type: ignore[union-attr]
    }


async def test_of_two_within_one_second_the_list_tells_which_came_first(shop: Shop, twilio: FakeTwilio) -> None:
    """It tells whole seconds, and the newest first; their ids tell nothing."""
    people = [f"+47900003{number:02d}" for number in range(12)]
    for one in people:
        wrote(shop, twilio, one, "hello there", 60)
        wrote(shop, twilio, one, "it was cold", 60)
    assert await fetch(shop) == 24
    rows = sorted(await shop.rows("message", direction="in"), key=lambda row: row["position"])
    assert {tuple(row["text"] for row in rows if row["address"] == one) for one in people} == {
        ("hello there", "it was cold")
    }


async def test_a_stop_is_heard_before_anything_is_said_upon_what_came_before_it(shop: Shop, twilio: FakeTwilio) -> None:
    """After an outage of hours in which many wrote, one of whom first joined and then thought better of it."""
    wrote(shop, twilio, ONE, "JOIN", 7200)
    for number in range(420):
        wrote(shop, twilio, f"+479{number:03d}0002", "hello there", 3600)
    wrote(shop, twilio, ONE, "STOP", 60)
    assert await fetch(shop) == 422
    await shop.until(lambda: have_stopped(shop, [ONE]))
    assert twilio.texts_to(ONE) == []


def wrote(shop: Shop, twilio: FakeTwilio, who: str, words: str, ago: float) -> None:
    """A text that is lost on its way to us."""
    twilio.text(who, NUMBER, words)
    *_, last = twilio.messages.values()
    last.update(
        dict.fromkeys(("date_sent", "date_created"), format_datetime(shop.clock.now() - timedelta(seconds=ago)))
    )


async def have_stopped(shop: Shop, people: list[str]) -> bool:
    found = {row["address"] for row in await shop.rows("suppression", reason="stop")}
    return found == {*people} and not [
        row for row in await shop.rows("message") if row["status"] in ("queued", "sending")
    ]


async def test_a_pool_that_cannot_be_listed_keeps_no_text_to_the_own_number_waiting(
    shop: Shop, twilio: FakeTwilio
) -> None:
    pools, twilio.pools = twilio.pools, {}
    twilio.text(ONE, NUMBER, "to the number itself")
    twilio.text(ONE, NUMBERS[0], "to the pool")
    assert await fetch(shop) == 0
    assert await heard(shop) == ["to the number itself"]
    twilio.pools = pools
    assert await fetch(shop) == 1, "nothing was noted as looked at"
    assert await heard(shop) == ["to the number itself", "to the pool"]


async def test_one_number_that_cannot_be_listed_hides_no_other(shop: Shop, twilio: FakeTwilio) -> None:
    for number, to in enumerate((NUMBER, *NUMBERS)):
        twilio.text(f"+47900001{number:02d}", to, f"hello {to}")
    twilio.unlisted = {NUMBER, NUMBERS[3]}
    assert await fetch(shop) == 0
    assert await heard(shop) == sorted(f"hello {to}" for to in NUMBERS if to != NUMBERS[3])
    twilio.unlisted = {NUMBERS[3]}
    await fetch(shop)
    twilio.unlisted = set()
    await fetch(shop)
    assert await heard(shop) == sorted(f"hello {to}" for to in (NUMBER, *NUMBERS))


async def test_a_gateway_that_lists_nothing_is_not_asked_for_every_number(shop: Shop, twilio: FakeTwilio) -> None:
    twilio.unlisted = {NUMBER, *NUMBERS, *CODES}
    assert await fetch(shop) == 0
    assert sum("Messages" in one for one in twilio.asked) == 3


async def test_a_process_that_dies_in_the_midst_of_it_loses_nothing(
    shop: Shop, twilio: FakeTwilio, monkeypatch: pytest.MonkeyPatch
) -> None:
    twilio.text(ONE, NUMBERS[0], "a day ago")
    (text,) = twilio.messages.values()
    text["_at"] -= 20 * 3600

    async def die(self: object, *more: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(type(shop.service.reconciler), "_import", die)
        with pytest.raises(KeyboardInterrupt):
            await shop.service.reconciler._import_since(("kaffe", shop.sms), None, shop.clock.now())
    assert await fetch(shop) == 1


async def test_strange_messages_hold_up_no_other(shop: Shop, twilio: FakeTwilio) -> None:
    """No sender, a sender that is a name, pictures that are gone, bytes that are no text, a text in base64."""
    for number, sender in enumerate(("", "\n", "Vipps", "whatsapp:+4790000002", "2440")):
        twilio.text(sender, NUMBER, f"from {number}")
    twilio.text(ONE, NUMBER, "a picture")
    (picture,) = [one for one in twilio.messages.values() if one["body"] == "a picture"]
    picture["num_media"] = "1"
    twilio.media[picture["sid"]] = 404
    twilio.text(ONE, NUMBER, "nul \0 and half \ud83d")
    assert await fetch(shop) == 5
    assert await heard(shop) == ["a picture", "from 2", "from 3", "from 4", "nul  and half \ufffd"]


async def test_only_a_look_that_came_to_its_end_is_noted(shop: Shop) -> None:
    def due() -> object:
        return shop.service.store.read(due_histories, shop.clock.now(), timedelta(minutes=15))

    assert [since for _, since in await due()] == [None]  # type: ignore[misc]
    await fetch(shop)
    assert await due() == []  # type: ignore[misc]


async def test_a_stop_to_a_number_of_before_is_fetched_until_its_gateway_no_longer_tells(
    shop: Shop, twilio: FakeTwilio
) -> None:
    """After a restore nobody else tells of it; a number that was given back is not asked about for ever."""
    await fetch(shop)
    await shop.publish(merchant=MERCHANT.replace(NUMBER, SECOND))
    await asyncio.sleep(0.2)
    twilio.text(ONE, NUMBER, "STOP")
    await fetch(shop)
    assert await heard(shop) == ["STOP"]
    await shop.until(lambda: shop.rows("suppression"))
    shop.clock.advance(timedelta(days=8).total_seconds())
    due = await shop.service.store.read(due_histories, shop.clock.now(), timedelta(minutes=15))
    assert shop.sms not in {key[1] for key, _ in due}


async def test_a_number_of_before_whose_account_is_closed_is_no_trouble(
    shop: Shop, twilio: FakeTwilio, caplog: pytest.LogCaptureFixture
) -> None:
    await fetch(shop)
    await shop.publish(merchant=MERCHANT.replace(NUMBER, SECOND))
    await asyncio.sleep(0.2)
    twilio.token = "another"
    caplog.clear()
    assert shop.sms in {key[1] for key, _ in await shop.service.store.read(due_histories, NOON + AN_HOUR, AN_HOUR / 4)}
    await shop.service.reconciler._import_since(("kaffe", shop.sms), None, shop.clock.now())
    assert "refuses to list" not in caplog.text
    assert shop.service.reconciler._refused[("kaffe", shop.sms)] > shop.clock.now() + AN_HOUR / 5


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("http://127.0.0.1:9", "http://127.0.0.1:9/v1/Services?a=1"),
        ("https://api.dublin.ie1.twilio.com/", "https://messaging.dublin.ie1.twilio.com/v1/Services?a=1"),
        ("https://gateway.example/twilio", "https://gateway.example/twilio/v1/Services?a=1"),
        ("", "https://messaging.twilio.com/v1/Services?a=1"),
    ],
)
def test_a_region_has_a_host_for_each_product(base: str, expected: str) -> None:
    assert GatewayHttp(base_url=base)._url("https://messaging.twilio.com/v1/Services?a=1", None) == expected


async def test_what_had_to_be_fetched_is_told_in_the_log(
    shop: Shop, twilio: FakeTwilio, caplog: pytest.LogCaptureFixture
) -> None:
    """Who has got the webhook wrong hears of it: the dialogs do go on, a quarter of an hour late."""
    await fetch(shop)
    assert "never reached the webhook" not in caplog.text
    twilio.text(ONE, NUMBER, "my words")
    assert await fetch(shop) == 1
    assert "never reached the webhook" in caplog.text
    assert ONE not in caplog.text
    assert "my words" not in caplog.text


@pytest.mark.parametrize("facts", [{"body": 5}, {"body": ["a"]}, {"num_media": "many"}, {"to": 5}])
async def test_one_that_cannot_be_read_keeps_no_other_from_being_heard(
    shop: Shop, twilio: FakeTwilio, facts: dict[str, object]
) -> None:
    """For as long as it is listed, which is days."""
    for number in range(3):
        twilio.text(f"+479000010{number}", NUMBER, f"hello {number}")
    list(twilio.messages.values())[1].update(facts)
    await fetch(shop)
    assert {"hello 0", "hello 2"} <= set(await heard(shop))


async def test_a_gateway_that_lists_all_it_ever_had_has_nothing_old_answered(shop: Shop, twilio: FakeTwilio) -> None:
    await fetch(shop)
    twilio.heedless = True
    twilio.text(ONE, NUMBER, "a month ago")
    (old,) = twilio.messages.values()
    old.update(dict.fromkeys(("date_sent", "date_created"), format_datetime(shop.clock.now() - timedelta(days=30))))
    twilio.text(ONE, NUMBER, "just now")
    await fetch(shop)
    assert await heard(shop) == ["just now"]
