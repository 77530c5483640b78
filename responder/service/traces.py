"""What the log tells of a message, as spans for OpenTelemetry: an optional extra, `pip install responder[telemetry]`.

The lines `received` and `sent` already bear all that a span needs: when, how long, and the id by which a message can be
followed from the webhook to its delivery. So a trace is the same story in another form, with nothing personal in it
either. Ids of messages are 32 hexadecimal digits, as trace ids are (W3C Trace Context, section 3.2.2.3): processes need
not tell each other which trace a message belongs to.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from typing import Any

from responder.errors import SettingError
from responder.patterns import regex

SWITCHES = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
"""As the specification of OpenTelemetry names them (its page "OpenTelemetry Protocol Exporter")."""
ID = regex(r"[0-9a-f]{32}")
FAILED = frozenset({"refused", "misconfigured", "unknown", "temporary"})


def follow(environment: Mapping[str, str] | None = None) -> Callable[[], None] | None:
    """Begin to export spans where the environment names a collector; what to call in the end, None where it does not.

    Raises SettingError where a collector is named and the extra is not installed.
    """
    environment = os.environ if environment is None else environment
    named = next((name for name in SWITCHES if environment.get(name)), None)
    if named is None:
        return None
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        raise SettingError(
            f"{named} is set, but the extra for it is not installed; run `pip install responder[telemetry]`."
        ) from None
    provider = TracerProvider(resource=Resource.create({"service.name": "responder"}))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    ours = logging.getLogger("responder")
    handler = Spans(provider.get_tracer("responder"))
    ours.addHandler(handler)
    ours.setLevel(min(ours.level or logging.INFO, logging.INFO))

    def finish() -> None:
        ours.removeHandler(handler)
        provider.shutdown()

    return finish


class Spans(logging.Handler):
    """Makes a span of each line about a message."""

    def __init__(self, tracer: Any) -> None:
        super().__init__(logging.INFO)
        self.tracer = tracer

    def emit(self, record: logging.LogRecord) -> None:
        facts: Mapping[str, Any] = getattr(record, "facts", {})
        trail = str(facts.get("trail") or facts.get("message") or "")
        if not ID.fullmatch(trail):
            return
        try:
            self._span(record, facts, trail)
        except Exception:
            self.handleError(record)

    def _span(self, record: logging.LogRecord, facts: Mapping[str, Any], trail: str) -> None:
        """The message that is sent goes on in a trace of its own, which its delivery reports join: it is linked."""
        from opentelemetry.trace import Link, SpanKind, StatusCode

        message = str(facts.get("message") or "")
        end = int(record.created * 1e9)
        span = self.tracer.start_span(
            record.getMessage(),
            context=_beneath(trail),
            kind=SpanKind.SERVER if record.getMessage() == "received" else SpanKind.CLIENT,
            attributes={f"responder.{name}": value for name, value in facts.items() if value not in (None, "")},
            links=[Link(_place(message))] if ID.fullmatch(message) and message != trail else (),
            start_time=end - int(float(facts.get("seconds") or 0) * 1e9),
        )
        if facts.get("outcome") in FAILED:
            span.set_status(StatusCode.ERROR, str(facts["outcome"]))
        span.end(end)


def _place(identity: str) -> Any:
    from opentelemetry.trace import SpanContext, TraceFlags

    return SpanContext(int(identity, 16), int(identity[:16], 16) or 1, is_remote=True, trace_flags=TraceFlags(1))


def _beneath(identity: str) -> Any:
    from opentelemetry.trace import NonRecordingSpan, set_span_in_context

    return set_span_in_context(NonRecordingSpan(_place(identity)))
