"""What monitors see is true: counters move with the work, /readyz with the database, and dashboards name what exists."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
from pathlib import Path
from typing import Any, get_args

import httpx2
import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import event as sqlalchemy_event
from sqlalchemy.pool import Pool

from responder.channels.base import SendResult, StatusReport
from responder.engine.verdict import Held, Refused
from responder.errors import StoreError
from responder.service.metrics import Metrics
from responder.web.health import create_monitor
from responder.web.metrics import WebMetrics
from tests.fakes.postgres import Postgres
from tests.service.shop import JOIN, Shop

OPERATIONS = Path(__file__).parents[2] / "operations"
KARI = "+4790012345"
NAME = re.compile(r"\b((?:responder|process)_[a-z_]+)\b")


def client_of(shop: Shop) -> httpx2.AsyncClient:
    transport = httpx2.ASGITransport(create_monitor(shop.service))
    return httpx2.AsyncClient(transport=transport, base_url="http://worker.example")


async def numbers(client: httpx2.AsyncClient) -> dict[str, float]:
    text = (await client.get("/metrics")).text
    return {
        one.name + "".join(f",{name}={value}" for name, value in sorted(one.labels.items())): one.value
        for family in text_string_to_metric_families(text)
        for one in family.samples
    }


async def test_counters_move_with_the_work(database_url: str) -> None:
    async with Shop(database_url) as shop:
        await shop.publish()
        async with client_of(shop) as client:
            await shop.text(KARI, "JOIN")
            await shop.text(KARI, "perhaps")
            await shop.text(KARI, "YES")
            await shop.said("Reply YES to get our offers.", "Please reply YES or NO.", "You're in!")
            message = shop.gateway.requests[-1].id
            await shop.service.report_status(shop.sms, StatusReport(f"SM{message}", message, "delivered", 50))
            found = await numbers(client)
            assert found["responder_inputs_total,kind=sms"] == 3
            assert found["responder_inputs_total,kind=report"] == 1
            assert found["responder_transitions_total"] == 3
            assert found["responder_sends_total,kind=sms,outcome=accepted"] == 3
            assert found["responder_gateway_seconds_count,kind=sms"] == 3
            assert found["responder_database_up"] == 1
            assert found["responder_channels_parked"] == 0


async def test_timers_parked_channels_and_a_silent_gateway_are_seen(tmp_path: Path) -> None:
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish()
        async with client_of(shop) as client:
            await shop.text(KARI, "JOIN")
            await shop.said("Reply YES to get our offers.")
            shop.gateway.answer = lambda message: SendResult("temporary", code="no-connection", retry_after=1)
            shop.clock.advance(3700)
            await shop.until(lambda: len(shop.gateway.texts) == 2)
            for _ in range(3):
                await asyncio.sleep(0.1)
                shop.clock.advance(600)
            await shop.until(lambda: shop.service.metrics.silent)
            assert (await client.get("/readyz")).json()["gateway"] == "does not answer"
            found = await numbers(client)
            assert found["responder_timer_late_seconds_count"] == 1
            assert 99 <= found["responder_timer_late_seconds_sum"] < 130
            assert found["responder_gateways_silent"] == 1
            shop.gateway.answer = lambda message: SendResult("misconfigured", code="20003", reason="the token is wrong")
            shop.clock.advance(4000)
            await shop.until(lambda: shop.service.outbox.lanes and not shop.service.metrics.silent)
            await shop.until(lambda: _parked(client))


async def _parked(client: httpx2.AsyncClient) -> bool:
    return (await numbers(client))["responder_channels_parked"] == 1


async def test_refusals_and_holds_are_counted_by_reason(tmp_path: Path) -> None:
    offer = JOIN.replace("keyword: JOIN", "event: offer.made").replace("purpose: service", "purpose: marketing")
    async with Shop(f"sqlite:///{tmp_path}/responder.db") as shop:
        await shop.publish(offer)
        async with client_of(shop) as client:
            await shop.service.receive_event(shop.id, "e1", "offer.made", {"sms": KARI}, {})

            async def refused() -> bool:
                return (await numbers(client)).get("responder_refusals_total,reason=consent") == 1

            await shop.until(refused)
            assert shop.gateway.texts == []


async def test_not_ready_while_the_disk_takes_nothing(tmp_path: Path) -> None:
    """A disk that is full or read-only lets the database be read, and no message be stored."""

    def read_only(connection: Any, record: object) -> None:
        connection.execute("PRAGMA query_only=ON")

    async with Shop(f"sqlite:///{tmp_path}/r.db") as shop:
        await shop.publish()
        async with client_of(shop) as client:
            assert (await client.get("/readyz")).status_code == 200
            sqlalchemy_event.listen(Pool, "connect", read_only)
            try:
                await shop.service.store.write(lambda connection: connection.exec_driver_sql("PRAGMA query_only=ON"))
                with pytest.raises(StoreError):
                    await shop.text(KARI, "JOIN")
                answer = await client.get("/readyz")
                assert (answer.status_code, answer.json()["ready"]) == (503, False)
            finally:
                sqlalchemy_event.remove(Pool, "connect", read_only)
            assert (await client.get("/readyz")).status_code == 200
            assert await shop.text(KARI, "JOIN")


async def test_not_ready_on_a_full_disk_though_small_things_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rounds that find nothing to do are written with success all along, and a line fits into the log's last page."""
    used = shutil.disk_usage(tmp_path)
    async with Shop(f"sqlite:///{tmp_path}/r.db") as shop, client_of(shop) as client:
        monkeypatch.setattr("shutil.disk_usage", lambda folder: used._replace(free=4096))
        answer = await client.get("/readyz")
        assert (answer.status_code, "is the disk full" in answer.json()["database"]) == (503, True)
        monkeypatch.undo()
        assert (await client.get("/readyz")).status_code == 200


async def test_a_mailbox_that_cannot_be_read_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with Shop(f"sqlite:///{tmp_path}/r.db") as shop:
        await shop.publish()
        async with client_of(shop) as client:
            for unread, told in (([], "is read"), ([(shop.id, "mailbox")], "cannot be read")):
                monkeypatch.setattr(shop.service.mailboxes, "not_read", lambda unread=unread: unread)
                answer = await client.get("/readyz")
                assert (answer.status_code, answer.json()["mailbox"]) == (200, told)
                assert (await numbers(client))["responder_mailboxes_unread"] == len(unread)


async def test_who_only_receives_calls_nothing_well_that_it_does_not_see(tmp_path: Path) -> None:
    """Whoever watches the web processes alone must not be told that mailboxes are read: workers know."""
    async with Shop(f"sqlite:///{tmp_path}/r.db", role="web") as shop, client_of(shop) as client:
        told = (await client.get("/readyz")).json()
    assert told["ready"] is True
    assert not {"gateway", "mailbox"} & told.keys()


async def test_what_waits_for_longer_than_a_minute_is_late(tmp_path: Path) -> None:
    """In a process that only receives nobody hears it; that is no reason to refuse more."""
    async with Shop(f"sqlite:///{tmp_path}/r.db", role="web") as shop:
        await shop.publish()
        async with client_of(shop) as client:
            assert await shop.text(KARI, "JOIN")
            assert (await client.get("/readyz")).json()["queue"] == "in time"
            shop.clock.advance(61)
            answer = await client.get("/readyz")
            assert (answer.status_code, answer.json()["queue"]) == (200, "late")
            assert answer.json()["lag_seconds"] >= 61
            assert (await numbers(client))["responder_queue_lag_seconds"] >= 61


async def test_ready_only_while_a_real_database_answers(postgresql_server: Postgres) -> None:
    """Taken away (closed to everybody, connections ended) and given back: 200, 503, 200; alive all along."""
    await postgresql_server.run("CREATE DATABASE taken_away")
    url = postgresql_server.named("taken_away")
    try:
        async with Shop(url) as shop:
            await shop.publish()
            async with client_of(shop) as client:
                assert (await client.get("/readyz")).status_code == 200
                await postgresql_server.run("ALTER DATABASE taken_away ALLOW_CONNECTIONS false")
                await postgresql_server.run(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'taken_away'",
                )
                answer = await client.get("/readyz")
                assert (answer.status_code, answer.json()["ready"]) == (503, False)
                assert "responder_database_up 0.0" in (await client.get("/metrics")).text
                assert (await client.get("/healthz")).status_code == 200
                await postgresql_server.run("ALTER DATABASE taken_away ALLOW_CONNECTIONS true")

                async def ready() -> bool:
                    return (await client.get("/readyz")).status_code == 200

                await shop.until(ready, 15)
    finally:
        await postgresql_server.run("DROP DATABASE taken_away WITH (FORCE)")


def existing() -> set[str]:
    names: set[str] = set()
    for registry in (WebMetrics().registry, Metrics().registry):
        for family in registry.collect():
            ends = {"counter": ("_total",), "histogram": ("_bucket", "_sum", "_count")}.get(family.type, ("",))
            names |= {family.name + end for end in ends}
    return names


def expressions() -> list[tuple[str, str]]:
    board = json.loads((OPERATIONS / "grafana.json").read_text())
    shown = [(panel["title"], target["expr"]) for panel in board["panels"] for target in panel["targets"]]
    rules = yaml.safe_load((OPERATIONS / "alerts.yml").read_text())
    return shown + [(rule["alert"], rule["expr"]) for group in rules["groups"] for rule in group["rules"]]


@pytest.mark.parametrize(
    ("where", "expression"), expressions(), ids=[f"{a}-{i}" for i, (a, _) in enumerate(expressions())]
)
def test_every_expression_names_metrics_that_exist(where: str, expression: str) -> None:
    named = set(NAME.findall(expression))
    assert named or expression.startswith("up{")
    assert named <= existing(), where
    assert expression.count("(") == expression.count(")")


def test_every_metric_is_shown_or_watched() -> None:
    told = " ".join(expression for _, expression in expressions())
    families = [family for registry in (WebMetrics().registry, Metrics().registry) for family in registry.collect()]
    for family in families:
        assert family.name.startswith("process_") or family.name in told, f"nobody looks at {family.name}"


SELECTED = re.compile(r'(responder_\w+)\{(\w+)(=~|!=|=)"([^"]+)"\}')


def test_labels_in_expressions_are_counted_from_the_start() -> None:
    """increase() and rate() see nothing in a series that comes into being with the first of what it counts."""
    registries = (WebMetrics().registry, Metrics().registry)
    samples = [one for registry in registries for family in registry.collect() for one in family.samples]
    found = [selected for _, expression in expressions() for selected in SELECTED.findall(expression)]
    assert len(found) >= 5
    for name, label, _, values in found:
        for value in values.split("|"):
            known = [one.value for one in samples if one.name == name and one.labels.get(label) == value]
            assert set(known) == {0}, (name, label, value)


def test_what_the_gate_may_say_is_counted_from_the_start() -> None:
    samples = [one for family in Metrics().registry.collect() for one in family.samples if one.name.endswith("_total")]
    counted = {one.name: {two.labels["reason"] for two in samples if two.name == one.name} for one in samples
               if "reason" in one.labels}  # fmt: skip
    assert counted["responder_refusals_total"] == {*get_args(Refused), "gate"}
    assert counted["responder_holds_total"] == set(get_args(Held))


def test_alerts_say_what_to_do() -> None:
    rules = yaml.safe_load((OPERATIONS / "alerts.yml").read_text())["groups"][0]["rules"]
    assert len({rule["alert"] for rule in rules}) == len(rules) >= 12
    for rule in rules:
        assert rule["annotations"]["summary"].endswith(".")
        assert rule["annotations"]["remedy"].endswith(".")
        assert rule["labels"]["severity"] in ("page", "warn")
