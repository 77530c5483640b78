"""Traces reach a collector: OpenTelemetry's own exporter posts them to a real socket, and they are read as it reads."""

from __future__ import annotations

import gzip
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from responder.channels.base import StatusReport
from responder.errors import SettingError
from responder.service.traces import follow
from tests.service.shop import JOIN, Shop

KARI = "+4790012345"


class Collector(BaseHTTPRequestHandler):
    spans: list[Any]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        if self.headers.get("content-encoding") == "gzip":
            body = gzip.decompress(body)
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
            for scope in resource.scope_spans:
                self.spans.extend(scope.spans)
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *line: object) -> None:
        pass


@contextmanager
def collector() -> Iterator[tuple[str, list[Any]]]:
    spans: list[Any] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("One", (Collector,), {"spans": spans}))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", spans
    server.shutdown()
    server.server_close()


@pytest.fixture
def quiet_logging() -> Iterator[None]:
    ours = logging.getLogger("responder")
    level = ours.level
    yield
    ours.setLevel(level)


async def test_a_text_and_its_answer_are_one_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quiet_logging: None
) -> None:
    with collector() as (address, spans):
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", address)
        finish = follow()
        assert finish is not None
        try:
            async with Shop(f"sqlite:///{tmp_path}/shop.db") as shop:
                await shop.publish(JOIN)
                await shop.text(KARI, "JOIN")
                await shop.said("Reply YES to get our offers.")
                inbound = (await shop.rows("message", direction="in"))[0]["id"]
                sent = shop.gateway.requests[-1].id
                await shop.service.report_status(shop.sms, StatusReport(f"SM{sent}", sent, "delivered", 50))
        finally:
            finish()
    told = {(span.name, span.trace_id.hex()): span for span in spans}
    assert set(told) == {("received", inbound), ("sent", inbound), ("received", sent)}
    going = told["sent", inbound]
    assert [link.trace_id.hex() for link in going.links] == [sent]
    assert going.end_time_unix_nano >= going.start_time_unix_nano >= told["received", inbound].start_time_unix_nano
    written = str(spans)
    assert KARI not in written
    assert "JOIN" not in written
    assert "Reply YES" not in written


def test_nothing_is_exported_unless_a_collector_is_named() -> None:
    assert follow({}) is None
    assert not [one for one in logging.getLogger("responder").handlers if type(one).__name__ == "Spans"]


def test_a_collector_without_the_extra_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.exporter.otlp.proto.http.trace_exporter", None)
    with pytest.raises(SettingError, match=r"responder\[telemetry\]"):
        follow({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"})
