"""Each kind of data goes when its time has come, and not before."""

from __future__ import annotations

import pytest

from responder.channels.base import FetchedMail
from responder.errors import ScriptError
from responder.language import read_merchant
from responder.language.keeping import Keep
from tests.privacy.conftest import ANNA, MAIL, idle, join
from tests.privacy.test_erasure import LETTER
from tests.service.shop import JOIN, MERCHANT, Shop

KEEP = (
    MERCHANT
    + "keep:\n  messages: 30 days\n  mails: 2 weeks\n  runs: 20 days\n  events: 10 days\n  consents: 400 days\n"
)
DAY = 86_400


def test_periods_are_read_in_whole_days() -> None:
    assert read_merchant(KEEP).keep == Keep(messages=30, mails=14, runs=20, events=10, consents=400)
    assert read_merchant(MERCHANT).keep == Keep()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("keep: 30 days", "kinds of data"),
        ("keep:\n  letters: 30 days", "no kind of data"),
        ("keep:\n  mails: 3 hours", "whole days"),
        ("keep:\n  mails: a month", "not a duration"),
        ("keep:\n  mails: 2 years", "months and years"),
    ],
)
def test_what_is_no_period_is_told(line: str, told: str) -> None:
    with pytest.raises(ScriptError, match=told):
        read_merchant(MERCHANT + line)


async def live(shop: Shop) -> None:
    await shop.publish(JOIN, merchant=KEEP)
    await join(shop)
    await shop.service.receive_event("kaffe", "e1", "nothing.starts", {"sms": ANNA, "email": MAIL}, {"told": "secret"})
    await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 1, 1, LETTER.encode())])
    await idle(shop)


async def test_each_kind_goes_in_its_time(shop: Shop) -> None:
    await live(shop)
    assert sum((await shop.service.retention.apply("kaffe")).values()) == 0
    for days, kind, number in ((11, "events", 1), (4, "mails", 1), (6, "runs", 1), (10, "messages", 5)):
        shop.clock.advance(days * DAY)
        counted = await shop.service.retention.apply("kaffe", act=False)
        gone = await shop.service.retention.apply("kaffe")
        assert {name: found for name, found in gone.items() if found} in ({kind: number}, {})
        assert {name: found for name, found in counted.items() if found} in ({kind: number}, {})

    async def done() -> bool:
        texts = [row["text"] for row in await shop.rows("message")]
        mails = [row["raw"] for row in await shop.rows("raw_mail")]
        return not any(texts) and not any(mails) and not await shop.rows("run") and not await shop.rows("event")

    await shop.until(done)
    (line,) = (await shop.service.rights.proof(ANNA)).lines
    assert line.evidence["words"] == "yes please"
    assert set(line.references) == {line.evidence["message"], line.evidence["shown_message"]}


async def test_the_worker_does_it_by_itself_once_a_day(shop: Shop) -> None:
    await live(shop)
    shop.clock.advance(31 * DAY)

    async def done() -> bool:
        return not any(row["text"] for row in await shop.rows("message"))

    await shop.until(done)
    assert [row["name"] for row in await shop.rows("chore")] == ["retention"]
    (chore,) = await shop.rows("chore")
    shop.clock.advance(3600)
    await idle(shop)
    assert (await shop.rows("chore"))[0]["at"] == chore["at"]


async def test_a_line_goes_long_after_another_took_its_place(shop: Shop) -> None:
    await live(shop)
    shop.clock.advance(100 * DAY)
    await shop.text(ANNA, "STOP")
    await shop.until(lambda: len(shop.gateway.texts) == 3)
    await idle(shop)
    shop.clock.advance(399 * DAY)
    assert (await shop.service.retention.apply("kaffe"))["consents"] == 0
    shop.clock.advance(2 * DAY)
    assert len([row for row in await shop.rows("consent") if row["granted"]]) in (0, 1)
    await shop.service.retention.apply("kaffe")
    assert [row["granted"] for row in await shop.rows("consent")] == [False, False]
    assert await shop.rows("release") == []


async def test_kept_proof_of_the_erased_goes_as_well(shop: Shop) -> None:
    await live(shop)
    await shop.service.rights.erase(ANNA, keep_proof=True)
    shop.clock.advance(399 * DAY)
    await shop.service.retention.apply("kaffe")
    assert len(await shop.rows("consent")) == 1
    shop.clock.advance(2 * DAY)
    await shop.service.retention.apply("kaffe")
    assert await shop.rows("consent") == []
