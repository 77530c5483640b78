"""What the send gate is told of what a contact has got lately: by when it reached them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from responder.store.connection.sets import insert_rows, new_id, next_position
from responder.store.inward.arrivals import address_row, new_contact
from responder.store.tables import contact, contact_address, message
from responder.store.worlds import load
from tests.service.shop import NOON, Shop

ANNA = "+4790000001"
DAY = timedelta(days=1)


def outbound(shop: Shop, queued: datetime, status: str, sent: datetime | None = None, **more: Any) -> dict[str, Any]:
    row = {"merchant": shop.id, "id": new_id(), "contact": "anna", "channel": shop.sms, "kind": "sms"}
    row |= {"direction": "out", "address": ANNA, "text": "Ten", "at": queued, "position": next_position()}
    return row | {"status": status, "sent_at": sent, "purpose": "marketing", "role": "statement", **more}


async def test_it_counts_from_when_it_went_and_not_from_when_it_was_written(database_url: str) -> None:
    async with Shop(database_url) as shop:
        await shop.publish()
        rows = [
            outbound(shop, NOON - 8.5 * DAY, "delivered", NOON - 6.9 * DAY),  # it was held for a weekend
            outbound(shop, NOON - DAY, "sent", NOON - timedelta(hours=3)),
            outbound(shop, NOON - DAY, "sending"),
            outbound(shop, NOON - DAY, "unknown"),
            outbound(shop, NOON - timedelta(hours=2), "failed"),
            outbound(shop, NOON - timedelta(hours=1), "queued", not_before=NOON + DAY),
        ]

        def write(connection: Connection) -> None:
            insert_rows(connection, contact, [new_contact(shop.id, "anna", NOON - 9 * DAY)])
            insert_rows(connection, contact_address, [address_row((shop.id, "sms", ANNA), "anna")])
            for row in rows:
                insert_rows(connection, message, [row])

        await shop.service.store.write(write)
        shops = shop.service.library.shops
        found = (await shop.service.store.read(load, {(shop.id, "anna")}, shops, NOON, attempted=True)).worlds
        told = sorted(one.at for one in found[(shop.id, "anna")].recent)
        assert told == [NOON - 6.9 * DAY, NOON - timedelta(hours=3), NOON, NOON]
