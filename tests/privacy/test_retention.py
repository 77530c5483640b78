"""Each kind of data goes when its time has come, and not before."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from responder.channels.base import FetchedMail, StatusReport
from responder.engine.consent import is_granted
from responder.engine.world import Consent
from responder.errors import ScriptError
from responder.language import read_merchant
from responder.language.keeping import Keep
from responder.service.retention import EVERY
from responder.store.connection.sets import insert_rows
from responder.store.rights.importing import Import, Imported
from responder.store.rights.retention import take_chore
from responder.store.tables import handoff
from tests.privacy.conftest import ANNA, MAIL, idle, join
from tests.privacy.test_erasure import LETTER
from tests.service.shop import JOIN, MERCHANT, NOON, Shop

KEEP = (
    MERCHANT
    + "keep:\n  messages: 30 days\n  mails: 2 weeks\n  runs: 20 days\n  events: 10 days\n  consents: 400 days\n"
)
DAY = 86_400


def test_periods_are_read_in_whole_days() -> None:
    assert read_merchant(KEEP).keep == Keep(messages=30, mails=14, runs=20, events=10, consents=400)
    assert read_merchant(MERCHANT).keep == Keep()
    assert Keep().consents >= 4 * 366, "28 USC 1658: claims under the TCPA may be brought for four years"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("keep: 30 days", "kinds of data"),
        ("keep:\n  letters: 30 days", "no kind of data"),
        ("keep:\n  mails: 3 hours", "whole days"),
        ("keep:\n  mails: a month", "not a duration"),
        ("keep:\n  mails: 2 years", "months and years"),
        ("keep:\n  contacts: 30 days", "forgotten after 30 days.*write 'contacts: 90 days' or more"),
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


async def test_what_is_still_going_on_is_kept(shop: Shop) -> None:
    """GDPR Art 5(1)(e): no longer than needed; a dialog that still waits needs its place, a case its words."""
    slow = (
        "name: Slow\nchannel: sms\npurpose: service\nstart:\n  - event: slow\nsteps:\n"
        '  - ask: "May we ask later?"\n    replies:\n      yes:\n        - wait: 100 days\n        - send: "Later."\n'
    )
    await shop.publish(slow, merchant=KEEP)
    await shop.service.receive_event("kaffe", "s", "slow", {"sms": ANNA}, {"told": "secret"})
    await idle(shop)
    await shop.text(ANNA, "yes")
    await idle(shop)
    await shop.text(ANNA, "I have a question about my order")
    await idle(shop)

    def hand_over(connection: Connection) -> None:
        case = {"merchant": "kaffe", "id": "c", "contact": run["contact"], "note": "Asks", "opened_at": NOON}
        insert_rows(connection, handoff, [case])

    (run,) = await shop.rows("run")
    await shop.service.store.write(hand_over)
    shop.clock.advance(60 * DAY)
    await shop.service.retention.apply("kaffe")
    (run,) = await shop.rows("run")
    assert run["ended"] is None
    assert [row["note"] for row in await shop.rows("handoff")] == ["Asks"]
    assert not any(row["text"] for row in await shop.rows("message"))
    shop.clock.advance(41 * DAY)
    await shop.until(lambda: shop.gateway.texts[-1] == "Later.")
    await idle(shop)
    shop.clock.advance(21 * DAY)
    await shop.service.retention.apply("kaffe")
    assert await shop.rows("run") == []


async def test_the_worker_does_it_by_itself_once_a_day(shop: Shop) -> None:
    await live(shop)
    shop.clock.advance(31 * DAY)

    async def done() -> bool:
        return not any(row["text"] for row in await shop.rows("message"))

    await shop.until(done)
    assert [row["name"] for row in await shop.rows("chore")] == ["retention"]
    (chore,) = await shop.rows("chore")
    for hours, due in ((1, False), (22, False), (24, True), (25, False)):
        now = chore["at"] + timedelta(hours=hours)
        assert await shop.service.store.write(take_chore, "kaffe", "retention", now, EVERY) is due, hours


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


async def test_what_is_replayed_after_years_is_still_known(shop: Shop) -> None:
    """facts/twilio.md 1.1: a signature holds no time, so a genuine webhook can be sent again at any time. The words go,
    the gateway's id stays, and by it the same text, report or mail changes nothing more."""
    await live(shop)
    said = len(shop.gateway.texts)
    before = {row["id"]: row["reference"] for row in await shop.rows("message")}
    assert all(before.values())
    inbound = [row for row in await shop.rows("message", direction="in", kind="sms") if row["status"] == "handled"]
    (asked, *_) = [row for row in await shop.rows("message", direction="out") if row["kind"] == "sms"]
    report = StatusReport(asked["reference"], asked["id"], "delivered", 3)
    assert await shop.service.report_status(shop.sms, report)
    shop.clock.advance(1900 * DAY)
    await shop.service.retention.apply("kaffe")
    await idle(shop)
    assert {row["id"]: row["reference"] for row in await shop.rows("message")} == before
    assert not any(row["text"] for row in await shop.rows("message"))
    for row in inbound:
        assert not await shop.text(ANNA, "JOIN", row["reference"])
    # The report itself had its time; told again, or contradicted, it finds an end that stays.
    told = {row["id"]: (row["status"], row["rank"], row["code"]) for row in await shop.rows("message")}
    for again in (report, StatusReport(asked["reference"], asked["id"], "failed", 4, "30003")):
        await shop.service.report_status(shop.sms, again)
    assert {row["id"]: (row["status"], row["rank"], row["code"]) for row in await shop.rows("message")} == told
    assert told[asked["id"]][0] == "delivered"
    assert await shop.service.receive_mails(shop.mail, [FetchedMail("INBOX", 7, 70, LETTER.encode())]) == 0
    await idle(shop)
    assert len(shop.gateway.texts) == said
    assert len(await shop.rows("message")) == len(before)


async def test_a_sale_takes_the_place_of_no_consent(shop: Shop) -> None:
    """Soft opt-in beside an older consent: what still allows is kept, however old."""
    await shop.publish(JOIN, merchant=KEEP)
    given, sold = (NOON - timedelta(days=days) for days in (300, 200))
    for basis, at in (("soft opt-in", sold), ("consent", given)):
        people = [Imported(1, {"email": MAIL}, consents={"email": at})]
        await shop.service.rights.take_in(Import("kaffe", "till", basis, "Kari"), people)
    shop.clock.advance(600 * DAY)
    await shop.service.retention.apply("kaffe")
    lines = [
        Consent("email", "marketing", row["granted"], row["at"], row["basis"]) for row in await shop.rows("consent")
    ]
    assert is_granted(lines, "email", "marketing", shop.clock.now(), "NO")
