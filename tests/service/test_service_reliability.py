"""Nothing lost, nothing twice: duplicates, crashes between steps, several workers, poison, gateways that misbehave."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from responder.channels.base import Outgoing, SendResult, StatusReport
from responder.channels.twilio.errors import classify
from responder.errors import ConflictError, StoreError
from responder.service import MovableClock, dispatch, intake
from responder.store import outcomes
from responder.store.inward.inputs import take_back
from tests.service.shop import JOIN, MERCHANT, NOON, Shop

ANNA, BO = "+4790000001", "+4790000002"
QUESTION = "Reply YES to get our offers."


@pytest.fixture
async def shop(database_url: str) -> AsyncIterator[Shop]:
    async with Shop(database_url) as opened:
        await opened.publish()
        yield opened


async def test_a_batch_that_others_stood_in_the_way_of_is_stored_one_by_one_and_nobody_hears_of_it(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Two processes, to which the same is posted at once, time and again: nothing is amiss, and nothing to be done."""
    write = shop.service.store.write

    async def busy(function: Any, *args: Any, **more: Any) -> Any:
        if function is intake.take_and_tell and len(args[0]) > 1:
            raise ConflictError("Another writer changed the same rows (UniqueViolationError).")
        return await write(function, *args, **more)

    monkeypatch.setattr(shop.service.store, "write", busy)
    people = [f"+479000000{number}" for number in range(5)]
    assert all(await asyncio.gather(*(shop.text(number, "JOIN") for number in people)))
    await shop.until(lambda: {one.to for one in shop.gateway.requests} == {*people})
    assert "Another writer" not in caplog.text


async def test_one_text_posted_fifty_times_at_once_counts_once(shop: Shop) -> None:
    told = await asyncio.gather(*(shop.text(ANNA, "JOIN", "SM1") for _ in range(50)))
    assert sorted(told) == [False] * 49 + [True]
    await shop.said(QUESTION)
    assert len(await shop.rows("message", direction="in")) == 1
    assert len(await shop.rows("contact")) == 1


async def test_the_same_words_twice_are_two_messages(shop: Shop) -> None:
    await asyncio.gather(shop.text(ANNA, "JOIN"), shop.text(ANNA, "JOIN"))
    assert len(await shop.rows("message", direction="in")) == 2
    assert len(await shop.rows("contact")) == 1


async def test_many_customers_at_once_lose_no_update(shop: Shop) -> None:
    people = [f"+479{number:04d}000" for number in range(120)]
    await asyncio.gather(*(shop.text(one, "JOIN") for one in people))
    await shop.until(lambda: len(shop.gateway.texts) == 120, 20)
    await asyncio.gather(*(shop.text(one, "yes") for one in people))
    await shop.until(lambda: len(shop.gateway.texts) == 240, 20)
    assert sorted(one["ended"] for one in await shop.rows("run")) == ["done"] * 120
    assert len(await shop.rows("consent")) == 120
    assert {one["sequence"] for one in await shop.rows("run")} == {2}


async def test_text_that_a_database_cannot_hold_is_stored_readably(shop: Shop) -> None:
    assert await shop.text(ANNA, "JO\x00IN \ud83d broken")
    assert [one["text"] for one in await shop.rows("message", direction="in")] == ["JO\ufffdIN ? broken"]


async def test_a_failed_write_is_told_and_a_bad_item_harms_no_other(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be written fails alone: its sender is told to try again, the others' are not."""
    from responder.store.inward import arrivals

    real = arrivals._row

    def broken(one: Any, owner: str) -> dict[str, Any]:
        row = real(one, owner)
        return {**row, "channel": None} if one.reference == "SMbad" else row

    monkeypatch.setattr(arrivals, "_row", broken)
    told = await asyncio.gather(
        shop.text(ANNA, "JOIN", "SMbad"), shop.text(BO, "JOIN", "SMgood"), return_exceptions=True
    )
    assert isinstance(told[0], StoreError)
    assert told[1] is True
    await shop.said(QUESTION)


# -- poison ------------------------------------------------------------------------------------------------


async def test_a_poison_input_is_tried_and_set_aside_and_others_go_on(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = dispatch.handle

    def raising(scripts: Any, world: Any, stimulus: Any) -> Any:
        if getattr(stimulus, "text", "") == "poison":
            raise RuntimeError("cannot be handled")
        return real(scripts, world, stimulus)

    monkeypatch.setattr(dispatch, "handle", raising)
    await asyncio.gather(shop.text(ANNA, "poison"), shop.text(ANNA, "JOIN"), shop.text(BO, "JOIN"))
    await shop.said(QUESTION, QUESTION)

    async def set_aside() -> bool:
        shop.clock.advance(60)
        rows = await shop.rows("input", kind="message")
        return bool(rows) and rows[0]["set_aside_at"] is not None

    await shop.until(set_aside)
    row = (await shop.rows("input", kind="message"))[0]
    assert (row["attempts"], row["error"]) == (3, "RuntimeError: cannot be handled")
    assert [one["what"] for one in await shop.rows("audit")].count("set aside") == 1

    monkeypatch.setattr(dispatch, "handle", real)
    assert await shop.service.store.write(take_back, "kaffe", row["id"], shop.clock.now()) == 1
    shop.service.intake.wake()

    async def handled() -> bool:
        return all(one["status"] == "handled" for one in await shop.rows("message", direction="in"))

    await shop.until(handled)


async def test_decisions_that_cannot_be_written_are_set_aside_too(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole batch fails at the database; done again contact by contact, only the bad one is left."""
    real = outcomes._collect_run

    def broken(rows: Any, key: Any, one: Any, sequence: Any, now: Any) -> None:
        real(rows, key, one, sequence, now)
        if bad and key[1] == bad[0]:
            rows.new_runs[-1] = {**rows.new_runs[-1], "script": None}

    await shop.text(ANNA, "hello")
    bad = [(await shop.rows("contact"))[0]["id"]]
    monkeypatch.setattr(outcomes, "_collect_run", broken)
    told = await asyncio.gather(shop.text(ANNA, "JOIN"), shop.text(BO, "JOIN"))
    assert told == [True, True]
    await shop.said(QUESTION)
    assert shop.gateway.requests[0].to == BO

    async def set_aside() -> bool:
        shop.clock.advance(60)
        rows = await shop.rows("input", kind="message")
        return bool(rows) and rows[0]["set_aside_at"] is not None

    await shop.until(set_aside, 20)


# -- the gateway -------------------------------------------------------------------------------------------


async def test_an_unknown_outcome_is_never_repeated_blindly_and_a_report_settles_it(shop: Shop) -> None:
    shop.gateway.answer = lambda message: SendResult("unknown", reason="no answer")
    await shop.text(ANNA, "JOIN")

    async def unknown() -> bool:
        return [one["status"] for one in await shop.rows("message", direction="out")] == ["unknown"]

    await shop.until(unknown)
    row = (await shop.rows("message", direction="out"))[0]
    assert await shop.service.report_status(shop.sms, StatusReport("SM9", row["id"], "delivered", 50))
    row = (await shop.rows("message", direction="out"))[0]
    assert (row["status"], row["reference"]) == ("delivered", "SM9")
    shop.clock.advance(600)
    await asyncio.sleep(0.2)
    assert len(shop.gateway.requests) == 1


async def test_an_answer_that_the_gateway_certainly_lacks_is_sent_again_at_growing_intervals(shop: Shop) -> None:
    shop.gateway.answer = lambda message: SendResult("unknown", reason="no answer")
    shop.gateway.found = lambda message: SendResult("temporary", code="not-found")
    await shop.text(ANNA, "JOIN")

    async def tried_three_times() -> bool:
        shop.clock.advance(10)
        await asyncio.sleep(0.01)
        return len(shop.gateway.requests) >= 3

    await shop.until(tried_three_times)
    shop.gateway.answer = lambda message: SendResult("accepted", reference="SM78")

    async def sent() -> bool:
        shop.clock.advance(10)
        await asyncio.sleep(0.01)
        return await is_now(shop, "sent")

    await shop.until(sent)
    assert len({one.id for one in shop.gateway.requests}) == 1, "always the same message"


@pytest.mark.parametrize(("words", "told"), [("yes", "You're in!"), ("no", "No problem.")])
async def test_what_the_customer_has_answered_is_not_sent_though_the_gateway_does_not_have_it(
    shop: Shop, words: str, told: str
) -> None:
    shop.gateway.answer = lambda message: SendResult("unknown", code="20500", reason="an error of its own")
    shop.gateway.found = lambda message: SendResult("temporary", code="not-found")
    await shop.text(ANNA, "JOIN")
    await shop.until(lambda: len(shop.gateway.requests) == 1)
    await shop.until(lambda: is_now(shop, "unknown"))
    shop.gateway.answer = lambda message: SendResult("accepted", reference=f"SM{message.id}")
    shop.clock.advance(20)
    await shop.text(ANNA, words)
    await shop.said(QUESTION, told)
    shop.clock.advance(130)

    async def settled() -> bool:
        rows = await shop.rows("message", direction="out", role="question")
        return [(one["status"], one["code"]) for one in rows] == [("failed", "stale")]

    await shop.until(settled)
    assert shop.gateway.texts == [QUESTION, told]
    assert [one["ended"] for one in await shop.rows("run")] == ["done"]


async def test_a_gateway_that_cannot_tell_gets_an_answer_once_more_and_never_a_third_time(shop: Shop) -> None:
    shop.gateway.answer = lambda message: SendResult("unknown", reason="no answer")
    shop.gateway.found = lambda message: None
    await shop.text(ANNA, "JOIN")
    await shop.until(lambda: len(shop.gateway.requests) == 1)
    await shop.until(lambda: is_now(shop, "unknown"))
    shop.clock.advance(130)
    await shop.until(lambda: len(shop.gateway.requests) == 2)
    await shop.until(lambda: is_now(shop, "unknown"))
    shop.clock.advance(430)
    await shop.until(lambda: is_now(shop, "failed"))
    assert len(shop.gateway.requests) == 2
    assert shop.gateway.requests[0].id == shop.gateway.requests[1].id


async def is_now(shop: Shop, *statuses: str) -> bool:
    (row,) = await shop.rows("message", direction="out")
    return row["status"] in statuses


async def test_a_message_that_the_gateway_has_after_all_is_adopted(shop: Shop) -> None:
    shop.gateway.answer = lambda message: SendResult("unknown", reason="no answer")
    shop.gateway.found = lambda message: SendResult("accepted", reference="SM77", status="sent")
    await shop.text(ANNA, "JOIN")
    await shop.until(lambda: len(shop.gateway.requests) == 1)

    async def adopted() -> bool:
        shop.clock.advance(130)
        rows = await shop.rows("message", direction="out")
        return [(one["status"], one["reference"]) for one in rows] == [("sent", "SM77")]

    await shop.until(adopted)
    assert len(shop.gateway.requests) == 1


async def test_a_report_that_comes_before_the_answer_waits_for_it(shop: Shop) -> None:
    def answer(message: Outgoing) -> SendResult:
        return SendResult("accepted", reference="SM5")

    shop.gateway.delay, shop.gateway.answer = 0.2, answer
    await shop.text(ANNA, "JOIN")
    await shop.until(lambda: len(shop.gateway.requests) == 1)
    assert await shop.service.report_status(shop.sms, StatusReport("SM5", None, "delivered", 50))
    assert not await shop.service.report_status(shop.sms, StatusReport("SM5", None, "delivered", 50))

    async def delivered() -> bool:
        return [one["status"] for one in await shop.rows("message", direction="out")] == ["delivered"]

    await shop.until(delivered)


async def test_a_channel_that_is_parked_and_one_that_sends_again_are_told_in_the_log(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    """Once each. Who has only the log would otherwise wonder why nobody gets anything."""
    shop.gateway.answer = lambda message: SendResult("misconfigured", code="20003", reason="the account is refused")
    for person in (ANNA, BO):
        await shop.text(person, "JOIN")
    await shop.until(lambda: "a channel is parked" in caplog.text)
    assert caplog.text.count("the account is refused") == 1
    shop.gateway.answer = lambda message: SendResult("accepted", reference=f"SM{message.id}")
    shop.clock.advance(660)
    await shop.until(lambda: "sends again" in caplog.text)


async def test_a_number_that_our_sender_cannot_reach_holds_up_nobody_else(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    """Twilio's error 21606 is of the sender and the number together; anybody may text from anywhere."""
    stranger = "+4790000666"

    def answer(message: Outgoing) -> SendResult:
        return classify(400, 21606) if message.to == stranger else SendResult("accepted", reference=f"SM{message.id}")

    shop.gateway.answer = answer
    for number, person in enumerate((ANNA, stranger, BO), start=1):
        await shop.text(person, "JOIN")
        await shop.until(lambda number=number: len(shop.gateway.requests) == number)
    shop.clock.advance(70)

    async def refused() -> bool:
        found = {row["address"]: row["status"] for row in await shop.rows("message", direction="out")}
        return found == {ANNA: "sent", stranger: "failed", BO: "sent"}

    await shop.until(refused)
    assert [one.to for one in shop.gateway.requests] == [ANNA, stranger, BO, stranger]
    assert "parked" not in caplog.text


async def test_a_sender_that_reaches_nobody_any_more_parks_its_channel_and_loses_nothing(shop: Shop) -> None:
    shop.gateway.answer = lambda message: SendResult("accepted", reference=f"SM{message.id}")
    await shop.text("+4790000003", "JOIN")
    await shop.said(QUESTION)
    shop.gateway.answer = lambda message: classify(400, 21606)
    for person in (ANNA, BO):
        await shop.text(person, "JOIN")

    async def parked() -> bool:
        return (await shop.rows("channel", id=shop.sms))[0]["parked_reason"] is not None

    await shop.until(parked)
    shop.gateway.answer = lambda message: SendResult("accepted", reference=f"SM{message.id}")
    shop.clock.advance(660)

    async def sent() -> bool:
        return [row["status"] for row in await shop.rows("message", direction="out")] == ["sent"] * 3

    await shop.until(sent)


async def test_what_a_report_has_settled_keeps_no_trouble_of_its_request(shop: Shop) -> None:
    """The report was faster than the answer, which then never came."""
    shop.gateway.delay = 0.3
    shop.gateway.answer = lambda message: SendResult("unknown", code="no-answer", reason="no answer")
    await shop.text(ANNA, "JOIN")
    await shop.until(lambda: shop.gateway.requests)
    (request,) = shop.gateway.requests
    await shop.service.report_status(shop.sms, StatusReport("SM1", request.id, "delivered", 50))
    await shop.until(lambda: is_now(shop, "delivered"))
    await asyncio.sleep(0.5)
    (row,) = await shop.rows("message", direction="out")
    assert (row["status"], row["code"], row["reason"]) == ("delivered", None, None)


async def test_a_parked_channel_names_what_is_to_be_mended_now(shop: Shop) -> None:
    """Who has mended the token must not go on reading that it is the token."""
    for reason, count in (("the account is refused", 1), ("the sender cannot send texts", 2)):
        shop.gateway.answer = lambda message, reason=reason: SendResult("misconfigured", reason=reason)  # type: ignore[misc]
        await shop.text(ANNA, "JOIN")
        shop.clock.advance(660 * (count - 1))

        async def parked(reason: str = reason) -> bool:
            return (await shop.rows("channel", id=shop.sms))[0]["parked_reason"] == reason

        await shop.until(parked)
        assert len(await shop.rows("audit", what="parked")) == count


async def test_a_channel_at_fault_is_parked_and_mended_by_publishing(shop: Shop) -> None:
    shop.gateway.answer = lambda message: SendResult("misconfigured", code="20003", reason="the account is refused")
    await shop.text(ANNA, "JOIN")

    async def parked() -> bool:
        return (await shop.rows("channel", id=shop.sms))[0]["parked_reason"] == "the account is refused"

    await shop.until(parked)
    await shop.text(BO, "JOIN")
    await asyncio.sleep(0.1)
    assert len(shop.gateway.requests) == 1
    shop.gateway.answer = lambda message: SendResult("accepted", reference=f"SM{message.id}")
    await shop.publish()
    await shop.until(lambda: len(shop.gateway.requests) == 3)
    assert (await shop.rows("channel", id=shop.sms))[0]["parked_reason"] is None


async def test_a_refused_message_is_told_to_its_run_and_an_opt_out_there_counts_here(shop: Shop) -> None:
    shop.gateway.answer = lambda message: SendResult("refused", code="21610", reason="opted out", opted_out=True)
    await shop.text(ANNA, "JOIN")

    async def ended() -> bool:
        return [one["ended"] is not None for one in await shop.rows("run")] == [True]

    await shop.until(ended)
    assert [one["reason"] for one in await shop.rows("suppression")] == ["gateway"]
    assert {one["granted"] for one in await shop.rows("consent")} == {False}


async def test_a_temporary_refusal_is_tried_again_later(shop: Shop) -> None:
    results = [SendResult("temporary", reason="busy", retry_after=5), SendResult("accepted", reference="SM1")]
    shop.gateway.answer = lambda message: results.pop(0)
    await shop.text(ANNA, "JOIN")
    await shop.until(lambda: len(shop.gateway.requests) == 1)

    async def sent() -> bool:
        shop.clock.advance(10)
        return [one["status"] for one in await shop.rows("message", direction="out")] == ["sent"]

    await shop.until(sent)
    assert len(shop.gateway.requests) == 2


# -- several processes, and processes that die -------------------------------------------------------------


async def test_a_sender_that_stood_still_beyond_its_lease_sends_nothing(shop: Shop) -> None:
    """A claim older than its lease is abandoned when it is about to be used."""

    lane_turn = asyncio.Event()

    async def slow_turn(self: Any) -> None:
        await lane_turn.wait()

    from responder.service.lane import Pacer

    original = Pacer.turn
    Pacer.turn = slow_turn  # type: ignore[method-assign]
    try:
        await shop.text(ANNA, "JOIN")

        async def claimed() -> bool:
            return [one["status"] for one in await shop.rows("message", direction="out")] == ["sending"]

        await shop.until(claimed)
        shop.clock.advance(shop.settings.lease + 1)

        async def expired() -> bool:
            return [one["status"] for one in await shop.rows("message", direction="out")] == ["unknown"]

        await shop.until(expired)
        assert shop.gateway.requests == []
    finally:
        Pacer.turn = original  # type: ignore[method-assign]
        lane_turn.set()
    # It knows that it made no request, so the message may go after all, once.
    await shop.said(QUESTION)


async def test_what_a_dead_process_had_claimed_becomes_unknown(database_url: str) -> None:
    first = Shop(database_url)
    async with first:
        await first.publish()
        first.gateway.delay = 3600
        await first.text(ANNA, "JOIN")
        await first.until(lambda: len(first.gateway.requests) == 1)
        async with Shop(database_url) as second:
            second.clock.advance(first.settings.lease + 1)

            async def unknown() -> bool:
                return [one["status"] for one in await second.rows("message", direction="out")] == ["unknown"]

            await second.until(unknown)
            assert second.gateway.requests == []
        for lane in first.service.outbox.lanes.values():
            for task in lane._flying:
                task.cancel()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_web_and_two_workers_share_the_work(database_url: str) -> None:
    clock = MovableClock(NOON)
    async with (
        Shop(database_url, "web", clock) as web,
        Shop(database_url, "worker", clock) as one,
        Shop(database_url, "worker", clock) as two,
    ):
        await web.publish()
        people = [f"+479{number:04d}000" for number in range(150)]

        def sent() -> list[str]:
            return one.gateway.texts + two.gateway.texts

        await web.until(lambda: "kaffe" in one.service.library.shops and "kaffe" in two.service.library.shops)
        await asyncio.gather(*(web.text(person, "JOIN") for person in people))
        await web.until(lambda: len(sent()) == 150, 30)
        await asyncio.gather(*(web.text(person, "yes") for person in people))
        await web.until(lambda: len(sent()) == 300, 30)
        assert web.gateway.texts == []
        assert sorted(row["ended"] for row in await web.rows("run")) == ["done"] * 150
        assert {row["sequence"] for row in await web.rows("run")} == {2}
        assert len({message.id for message in one.gateway.requests + two.gateway.requests}) == 300


async def test_stopping_finishes_what_was_accepted(database_url: str) -> None:
    async with Shop(database_url) as shop:
        await shop.publish()
        shop.gateway.delay = 0.1
        await shop.text(ANNA, "JOIN")
        await shop.until(lambda: len(shop.gateway.requests) == 1)
    async with Shop(database_url) as again:
        assert [one["status"] for one in await again.rows("message", direction="out")] == ["sent"]
        assert again.gateway.requests == []


async def test_publishing_strands_nobody_and_reaches_other_processes(database_url: str) -> None:
    clock = MovableClock(NOON)
    async with Shop(database_url, clock=clock) as one, Shop(database_url, clock=clock) as two:
        await one.publish()
        await two.until(lambda: "kaffe" in two.service.library.shops)
        await two.text(ANNA, "JOIN")
        await two.until(lambda: one.gateway.texts + two.gateway.texts == [QUESTION])
        await one.publish(JOIN.replace("You're in!", "Welcome aboard!"))
        generation = one.service.library.generation
        await two.until(lambda: two.service.library.generation == generation)
        await two.text(ANNA, "yes")
        await two.until(lambda: len(one.gateway.texts + two.gateway.texts) == 2)
        assert sorted(one.gateway.texts + two.gateway.texts) == sorted([QUESTION, "You're in!"])
        await two.text(BO, "JOIN")
        await two.until(lambda: len(one.gateway.texts + two.gateway.texts) == 3)
        await two.text(BO, "yes")
        await two.until(lambda: (one.gateway.texts + two.gateway.texts)[3:] == ["Welcome aboard!"])
        pulled = await two.service.pull("kaffe")
        assert pulled is not None
        assert pulled.source == MERCHANT
        assert [script.source for script in pulled.scripts] == [JOIN.replace("You're in!", "Welcome aboard!")]
