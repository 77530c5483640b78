"""What `responder doctor` says of messages that a gateway took and that did not arrive."""

from __future__ import annotations

from collections import Counter

import pytest

from responder.channels.base import SendResult
from responder.channels.mail.smtp_replies import read_reply
from responder.cli.checkups.arrivals import LONG, SPAN, check_arrivals, check_put_off
from responder.service import ChannelRecord
from responder.store.outward.lately import ends_since, put_off
from tests.service.shop import SHIPPED, Shop


@pytest.mark.parametrize(
    ("ends", "told"),
    [
        (
            {"30034": 2, "30007": 1},
            "3 of the last day's 3 messages did not arrive, 2 of them with 30034: the number is",
        ),
        ({"30007": 4, "": 20}, "4 of the last day's 24 messages did not arrive, 4 of them with 30007: the network"),
        ({"30003": 3, "": 40}, ""),
        ({"30003": 2}, ""),
        ({"suppressed": 30, "stale": 4, "": 3}, ""),
        ({"": 50}, ""),
        ({"21610": 9, "": 3}, ""),
        ({"21610": 1, "30007": 2, "30034": 2}, "4 of the last day's 4 messages did not arrive, 2 of them with 30034"),
    ],
)
def test_messages_that_do_not_arrive(ends: dict[str, int], told: str) -> None:
    record = ChannelRecord("kaffe", "c", "sms", "+4759440000", "twilio", {})
    found = list(check_arrivals(record, Counter(ends)))
    assert [(one.state, told in one.text) for one in found] == ([("wrong", True)] if told else [])
    assert all(one.remedy for one in found)


async def test_what_did_not_arrive_is_read_by_channel(database_url: str) -> None:
    async with Shop(database_url) as shop:
        await shop.publish(SHIPPED)
        shop.gateway.answer = lambda message: SendResult("refused", code="30034", reason="not registered")
        await shop.service.receive_event("kaffe", "e1", "order.shipped", {"sms": "+4790012345"}, {})

        async def failed() -> bool:
            return {row["status"] for row in await shop.rows("message", direction="out")} == {"failed"}

        await shop.until(failed)
        day = shop.clock.now() - SPAN
        found = await shop.service.store.read(ends_since, day)
        assert found[(shop.id, shop.sms)] == Counter({"30034": 2})
        assert not await shop.service.store.read(ends_since, shop.clock.now() + SPAN)


async def test_what_a_full_mail_server_puts_off_is_seen_though_nothing_is_late(database_url: str) -> None:
    """Each is tried again at its time, for days: the queue is in time, the login works, and nobody gets a mail."""
    mailed = SHIPPED.replace("channel: sms", "channel: email").replace('way."', 'way."\n    subject: "Order"')
    async with Shop(database_url) as shop:
        await shop.publish(mailed.replace('page."', 'page."\n    subject: "Order"'))
        shop.gateway.answer = lambda message: read_reply("sender", 452, "4.3.1 Insufficient system storage")
        await shop.service.receive_event("kaffe", "e1", "order.shipped", {"email": "anna@home.example"}, {})

        async def refused() -> bool:
            return [row["attempts"] > 0 for row in await shop.rows("message", direction="out")] == [True, True]

        await shop.until(refused)
        waits = (await shop.service.store.read(put_off))[(shop.id, shop.mail)]
        record = ChannelRecord(shop.id, shop.mail, "email", "hei@kaffe.example", "smtp", {})
        assert not list(check_put_off(record, waits, shop.clock.now()))
        (found,) = check_put_off(record, waits, shop.clock.now() + LONG * 2)
        assert found.text.startswith("2 wait to be tried again, the oldest for 20 minutes: the mail server is full or")
