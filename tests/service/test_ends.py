"""What becomes of messages after a gateway took them: counted by status and reason class, and told in the log."""

from __future__ import annotations

import logging

import pytest

from responder.channels.base import SendResult, StatusReport
from responder.channels.causes import CAUSES, cause_of, is_told, meaning, remedy
from responder.channels.twilio.errors import CODES
from responder.service.metrics import Metrics
from responder.store.inward.mails import Loss, MailArrival
from tests.service.shop import SHIPPED, Shop

ANNA = "+4790000001"


def counted(shop: Shop, kind: str, status: str, reason: str = "") -> float | None:
    labels = {"kind": kind, "status": status, "reason": reason}
    return shop.service.metrics.registry.get_sample_value("responder_deliveries_total", labels)


def report(reference: str, status: str, code: str = "") -> StatusReport:
    rank = {"sent": 30, "failed": 40, "delivered": 50}[status]
    return StatusReport(reference, None, status, rank, code=code)  # type: ignore[arg-type]


async def sent(shop: Shop, number: int = 2) -> list[str]:
    await shop.service.receive_event("kaffe", "e1", "order.shipped", {"sms": ANNA, "email": "a@home.example"}, {})

    async def gone() -> bool:
        return [row["status"] for row in await shop.rows("message", direction="out")] == ["sent"] * number

    await shop.until(gone)
    return [row["reference"] or row["id"] for row in await shop.rows("message", direction="out")]


@pytest.mark.parametrize(
    ("kind", "code", "cause"),
    [
        ("sms", "30003", "unreachable"), ("sms", "30005", "address"), ("sms", "30006", "address"),
        ("sms", "30007", "blocked"), ("sms", "30034", "ours"), ("sms", "21610", "opted out"),
        ("sms", "30008", "other"), ("sms", "30036", "unreachable"), ("sms", "21408", "ours"), ("sms", "", "other"),
        ("sms", "99999", "other"), ("email", "5.1.1", "address"), ("email", "5.2.2", "unreachable"),
        ("email", "4.4.1", "unreachable"), ("email", "5.7.1", "blocked"), ("email", "5.7.26", "ours"),
        ("email", "5.1.8", "ours"), ("email", "550 5.1.1", "address"), ("email", "5.2.1", "address"), ("email", "", "other"), ("email", "5.3.4", "other"),
    ],
)  # fmt: skip
def test_a_code_has_a_class_words_and_a_remedy(kind: str, code: str, cause: str) -> None:
    assert cause_of(kind, code) == cause  # type: ignore[arg-type]
    assert meaning(kind, code)  # type: ignore[arg-type]
    assert remedy(kind, code)  # type: ignore[arg-type]


def test_every_code_that_is_known_has_a_class_that_is_counted_from_the_start() -> None:
    registry = Metrics().registry
    for code in CODES:
        assert cause_of("sms", str(code)) in CAUSES
    for kind in ("sms", "email"):
        for cause in CAUSES:
            labels = {"kind": kind, "status": "failed", "reason": cause}
            assert registry.get_sample_value("responder_deliveries_total", labels) == 0


def test_a_word_of_the_gate_is_no_code() -> None:
    assert [is_told(one) for one in ("30034", "5.7.1", "stale", "suppressed", "", None, "550", "550 5.7.1")] == [
        True, True, False, False, False, False, True, True,
    ]  # fmt: skip


async def test_reports_are_counted_once_and_name_their_code_in_the_log(
    database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    async with Shop(database_url) as shop:
        await shop.publish(SHIPPED)
        first, second = await sent(shop)
        for one in (report(first, "sent"), report(first, "delivered"), report(first, "delivered")):
            await shop.service.report_status(shop.sms, one)
        await shop.service.report_status(shop.sms, report(second, "failed", "30034"))
        await shop.service.report_status(shop.sms, report(second, "failed", "30034"))
        assert (counted(shop, "sms", "delivered"), counted(shop, "sms", "failed", "ours")) == (1, 1)
    facts = [record.facts for record in caplog.records if record.getMessage() == "received"]
    assert {"status": "failed", "code": "30034"}.items() <= facts[-1].items()
    (warned,) = [one for one in caplog.records if "did not arrive" in one.getMessage()]
    assert "not registered" in warned.getMessage()
    assert ANNA not in warned.getMessage()


async def test_a_report_that_is_faster_than_the_answer_is_counted(database_url: str) -> None:
    async with Shop(database_url) as shop:
        await shop.publish(SHIPPED)
        shop.gateway.delay = 0.5
        await shop.service.receive_event("kaffe", "e1", "order.shipped", {"sms": ANNA}, {})
        await shop.until(lambda: shop.gateway.requests)
        await shop.service.report_status(shop.sms, report(f"SM{shop.gateway.requests[0].id}", "failed", "30007"))
        await shop.until(lambda: counted(shop, "sms", "failed", "blocked") == 1)


async def test_an_answer_that_tells_of_the_end_itself_is_counted(database_url: str) -> None:
    async with Shop(database_url) as shop:
        await shop.publish(SHIPPED)
        shop.gateway.answer = lambda message: SendResult(
            "accepted", reference=f"SM{message.id}", status="failed", code="30006", address_dead=True
        )
        await shop.service.receive_event("kaffe", "e1", "order.shipped", {"sms": ANNA}, {})
        await shop.until(lambda: counted(shop, "sms", "failed", "address"))


async def test_a_bounce_is_counted(database_url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    async with Shop(database_url) as shop:
        await shop.publish(SHIPPED.replace("sms", "email"))
        first, _ = await sent(shop)
        loss = Loss(first.removeprefix("SM"), "5.7.1", "bounced")
        bounce = MailArrival(
            shop.id, shop.mail, "b" * 32, "INBOX", 1, 1, "print", "bounce", "a report", b"", shop.clock.now(), 1,
            losses=(loss,),
        )  # fmt: skip
        await shop.service._take("email", bounce)
        assert counted(shop, "email", "failed", "blocked") == 1
    facts = [record.facts for record in caplog.records if record.getMessage() == "received"]
    assert {"message": loss.message, "status": "bounced", "code": "5.7.1"}.items() <= facts[-1].items()
