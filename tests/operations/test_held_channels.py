"""What is asked for while channels are held after a restore: new things go out once, what had gone out does not."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from responder.channels.base import FetchedMail, Outgoing, SendResult
from responder.errors import SettingError
from responder.store.backup.backups import back_up
from tests.fakes.postgres import Postgres
from tests.operations.replacing import (
    before,
    caught_up,
    empty,
    mail,
    number,
    opened_again,
    own_programs,
    put_in_place,
    quiet,
)
from tests.operations.test_restore import TellingGateway, TellingShop
from tests.service.shop import MERCHANT, NUMBER, SHIPPED

__all__ = ["empty", "own_programs"]

ORDER = """
name: Order
channel: email
purpose: service
start:
  - event: order.placed
steps:
  - send: "Thanks for order {{ number }}."
    subject: "Your order"
  - wait: 1 hour
  - send: "Order {{ number }} is being packed."
    subject: "Your order"
"""
ASKED = """
name: Asked
channel: email
purpose: service
start:
  - event: order.delivered
steps:
  - ask: "How was it? A number from 0 to 10, please."
    subject: "Your order"
    save: score
    within: 2 days
    replies:
      0-10:
        - send: "Thank you for the {{ score }}!"
          subject: "Thanks"
      no reply: end
"""


REMINDED = """
name: Reminded
channel: sms
purpose: service
start:
  - event: order.delivered
steps:
  - ask: "How was it?"
    remind:
      1 hour: "We still wonder how it was."
    within: 2 days
    replies:
      no reply: end
"""
HANDED = """
name: Handed
channel: sms
purpose: service
start:
  - keyword: HELLO
steps:
  - handoff: "They said hello"
"""


class Mute(TellingGateway):
    """Of mails nobody can tell whether they went out: no mail server can be asked."""

    async def find(self, message: Outgoing, adopted: object = ()) -> SendResult | None:
        return None if "@" in message.to else await super().find(message, adopted)  # type: ignore[return-value]


async def placed(shop: TellingShop, who: int, event: str) -> None:
    await shop.service.receive_event("kaffe", event, "order.placed", {"email": mail(who)}, {"number": event})


async def shipped(shop: TellingShop, who: int, event: str) -> None:
    await shop.service.receive_event("kaffe", event, "order.shipped", {"sms": number(who)}, {})


async def answers(shop: TellingShop, who: int, uid: int) -> None:
    asked = next(one for one in shop.gateway.requests if one.to == mail(who) and one.text.startswith("How was"))
    raw = (
        f"From: {mail(who)}\r\nTo: {asked.reply_to}\r\nSubject: Re: {asked.subject}\r\n"
        f"In-Reply-To: {asked.message_id}\r\nMessage-ID: <{uid}@post.example>\r\n"
        "Date: Wed, 18 Nov 2026 12:00:00 +0100\r\n\r\n9\r\n"
    )
    await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 1, uid, raw.encode())])


async def held() -> int:
    """As long as the gateway does not answer."""
    return 2


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("told", [True, False])
async def test_what_comes_after_the_restore_goes_out_once(
    database_url: str, empty: str, tmp_path: Path, told: bool
) -> None:
    """Order 1 and shipment 1 were told, and the delivery to 303 answered, after the backup: all of that is told again.
    Order 2, shipment 2 and the answer of 304 come for the first time, and order 0 is packed at its time. Without the
    database of before (`told`) nobody knows that an answer by mail is new, and what a timer asks for was not sent."""
    async with TellingShop(database_url) as shop:
        shop.gateway = Mute()
        await shop.publish(ORDER, SHIPPED, ASKED)
        for who in (303, 304):
            await shop.service.receive_event("kaffe", f"d{who}", "order.delivered", {"email": mail(who)}, {})
        await placed(shop, 305, "order-0")
        await quiet(shop)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
        shop.clock.advance(60)
        await placed(shop, 301, "order-1")
        await shipped(shop, 301, "ship-1")
        await answers(shop, 303, 1)
        await quiet(shop)
    already = len(shop.gateway.requests)
    assert already == 7
    if not told and database_url.startswith("sqlite"):
        await asyncio.to_thread(Path(make_url(database_url).database or "").unlink)
    assert await put_in_place(empty, tmp_path / "backup", *(before(database_url) if told else ())) == 0
    again = await opened_again(shop, empty)
    catch_up = again.service.reconciler.catch_up
    goes_on, catch_up.work = catch_up.work, held  # type: ignore[method-assign]
    async with again:
        if told:
            await placed(again, 301, "order-1")
        await shipped(again, 301, "ship-1")
        await placed(again, 302, "order-2")
        await shipped(again, 302, "ship-2")
        await answers(again, 303, 1)
        await answers(again, 304, 2)
        catch_up.work = goes_on  # type: ignore[method-assign]
        await caught_up(again)
        again.clock.advance(7200)
        await quiet(again)
        new = sorted((one.to, one.text.partition("\n")[0]) for one in shop.gateway.requests[already:])
        wanted = [
            (mail(302), "Thanks for order order-2."),
            (mail(302), "Order order-2 is being packed."),
            (number(302), "Your order is on its way."),
            (number(302), "Track it on our page."),
        ]
        if told:
            wanted += [(mail(who), f"Order order-{one} is being packed.") for who, one in ((305, 0), (301, 1))]
            wanted += [(mail(304), "Thank you for the 9!")]
        assert new == sorted(wanted)
        assert not await again.rows("foregone")


@pytest.mark.usefixtures("own_programs")
async def test_a_held_channel_is_not_renamed(database_url: str, empty: str, tmp_path: Path) -> None:
    """The reminder went out after the backup by the number of before. By a new one, at whose gateway nothing of it is
    to be found, it would go out once more."""
    renamed = MERCHANT.replace(NUMBER, "+4759440001")
    async with TellingShop(database_url) as shop:
        await shop.publish(REMINDED)
        await shop.service.receive_event("kaffe", "d1", "order.delivered", {"sms": number(301)}, {})
        await quiet(shop)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "backup")
        shop.clock.advance(3700)
        await shop.until(lambda: len(shop.gateway.requests) == 2)
        await quiet(shop)
    assert await put_in_place(empty, tmp_path / "backup", *before(database_url)) == 0
    again = await opened_again(shop, empty)
    catch_up = again.service.reconciler.catch_up
    goes_on, catch_up.work = catch_up.work, held  # type: ignore[method-assign]
    async with again:

        async def asked_for() -> bool:
            return len(await again.rows("message")) == 2

        await again.until(asked_for)
        with pytest.raises(SettingError, match=r"\+4759440000 is held .* without any sms channel"):
            await again.publish(REMINDED, merchant=renamed)
        await again.publish(REMINDED)
        catch_up.work = goes_on  # type: ignore[method-assign]
        await caught_up(again)
        await again.publish(REMINDED, merchant=renamed)
        await quiet(again)
    assert len(shop.gateway.requests) == 2


@pytest.mark.usefixtures("own_programs")
async def test_a_backup_that_was_made_while_channels_were_held(
    database_url: str, empty: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Of the time before it all was known, of the time after it nothing is: what went out then is not said again."""
    async with TellingShop(database_url) as shop:
        shop.gateway = Mute()
        await shop.publish(ORDER)
        await placed(shop, 305, "order-0")
        await quiet(shop)
        await asyncio.to_thread(back_up, make_url(database_url), tmp_path / "first")
    assert await put_in_place(empty, tmp_path / "first", *before(database_url)) == 0
    again = TellingShop(empty)
    again.gateway = shop.gateway
    again.clock.advance(300)
    catch_up = again.service.reconciler.catch_up
    goes_on, catch_up.work = catch_up.work, held  # type: ignore[method-assign]
    async with again:
        await asyncio.to_thread(back_up, make_url(empty), tmp_path / "second")
        (moment,) = {row["restored_to"] for row in await again.rows("channel")}
        catch_up.work = goes_on  # type: ignore[method-assign]
        await caught_up(again)
        again.clock.advance(7200)
        await quiet(again)
        assert len(shop.gateway.requests) == 2
    if empty.startswith("sqlite"):
        await asyncio.to_thread(Path(make_url(empty).database or "").unlink)
        last = empty
    else:
        server: Postgres = request.getfixturevalue("postgresql_server")
        last = await server.create()
    assert await put_in_place(last, tmp_path / "second") == 0
    third = await opened_again(shop, last)
    third.clock.advance(7200)
    assert {row["restored_to"] for row in await third.rows("channel")} == {moment}
    async with third:
        await caught_up(third)
        third.clock.advance(7200)
        await quiet(third)
    assert len(shop.gateway.requests) == 2


@pytest.mark.usefixtures("own_programs")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_nobody_is_let_go_before_what_they_wrote_is_fetched(database_url: str, tmp_path: Path) -> None:
    """The case is older than a week, and so is its last word in the backup; the customer wrote again after it."""
    file = tmp_path / "backup"
    async with TellingShop(database_url) as shop:
        await shop.publish(HANDED)
        await shop.text(number(301), "HELLO")
        await quiet(shop)
        shop.clock.advance(7 * 86_400 - 3600)
        await asyncio.to_thread(back_up, make_url(database_url), file)
        await shop.text(number(301), "Is anybody there?")
        await quiet(shop)
        assert not await shop.rows("audit", what="case closed")
    assert await put_in_place(database_url, file) == 0
    again = TellingShop(database_url)
    again.gateway = shop.gateway
    again.clock.advance(8 * 86_400)
    catch_up = again.service.reconciler.catch_up
    goes_on, catch_up.work = catch_up.work, held  # type: ignore[method-assign]
    async with again:
        await again.service.retention.go_round()
        catch_up.work = goes_on  # type: ignore[method-assign]
        await caught_up(again)
        await again.service.retention.go_round()
        await quiet(again)
        assert [row["closed_at"] for row in await again.rows("handoff")] == [None]
