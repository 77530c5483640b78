"""What one process counts while it works. Names and outcomes only: no address, no customer, no text.

Every labelled counter is there from the start, with 0: Prometheus sees no increase in a series that comes into being
with the first of what it counts, and an alert on it would stay silent.
"""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic
from typing import Any, get_args

from prometheus_client import CollectorRegistry, Counter, Histogram

from responder.channels.base import Outcome
from responder.channels.causes import CAUSES, Cause
from responder.engine.verdict import Held, Refused
from responder.language.script import ChannelKind
from responder.store.connection.sets import Key

INPUTS = ("sms", "email", "event", "report")
GONE = "gate"
"""Why a message is refused whose contact is there no more."""
NO_ANSWER = frozenset({"no-connection", "no-answer", "lost", "sender"})
FAILING = 3
"""After so many sends without an answer in a row a gateway counts as not answering."""
NEWS = 600.0
"""Seconds after which a silence that nobody has met again says nothing about now. A gateway that is away meets us more
often: what waits is tried each minute, what is unknown is asked about every five."""
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
LATE = (0.1, 0.5, 1, 2, 5, 15, 60, 300, 900, 3600, 14400)


class Metrics:
    """The counters of one service; each has its own registry so that two can live in one process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        inputs = self._counter("responder_inputs", "What came in and was stored anew.", "kind")
        self._inputs = {kind: inputs.labels(kind) for kind in INPUTS}
        self._transitions = self._counter("responder_transitions", "Inputs that dialogs were told.")
        self._failed = self._counter("responder_transitions_failed", "Inputs whose handling raised; tried again.")
        self._sends = self._counter("responder_sends", "Attempts to send, by what the gateway said.", "kind", "outcome")
        self._deliveries = self._counter(
            "responder_deliveries",
            "Messages that a gateway took, by what became of them as reports and bounces tell, and why not.",
            "kind",
            "status",
            "reason",
        )
        self._latency = Histogram(
            "responder_gateway_seconds",
            "From a request to the gateway to its answer.",
            ("kind",),
            buckets=SECONDS,
            registry=self.registry,
        )
        self._refusals = self._counter("responder_refusals", "Messages that the send gate refused.", "reason")
        self._holds = self._counter("responder_holds", "Messages that the send gate put off.", "reason")
        self._late = Histogram(
            "responder_timer_late_seconds",
            "How late timers were when their dialog was told.",
            buckets=LATE,
            registry=self.registry,
        )
        self._missed = self._counter(
            "responder_inputs_fetched", "Texts that never reached the webhook and were fetched from the gateway."
        )
        for kind in get_args(ChannelKind):
            for outcome in get_args(Outcome):
                self._sends.labels(kind, outcome)
            self._deliveries.labels(kind, "delivered", "")
            for cause in CAUSES:
                self._deliveries.labels(kind, "failed", cause)
        for reason in (*get_args(Refused), GONE):
            self._refusals.labels(reason)
        for reason in get_args(Held):
            self._holds.labels(reason)
        self._silent: dict[Key, tuple[int, float]] = {}

    def _counter(self, name: str, about: str, *labels: str) -> Any:
        return Counter(name, about, labels, registry=self.registry)

    def received(self, kind: str) -> None:
        """Something new was stored; `kind` is one of INPUTS."""
        self._inputs[kind].inc()

    def fetched(self, texts: int) -> None:
        """Texts that only the gateway's list told of."""
        self._missed.inc(texts)

    def told(self, inputs: int, failed: int, late: Iterable[float]) -> None:
        """One batch of dialogs; `late` is in seconds, one for each timer."""
        self._transitions.inc(inputs - failed)
        self._failed.inc(failed)
        for seconds in late:
            self._late.observe(max(seconds, 0.0))

    def sent(self, channel: Key, kind: str, outcome: str, code: str | None, seconds: float) -> None:
        """One attempt to send, with what came back after how many seconds."""
        self._sends.labels(kind, outcome).inc()
        self._latency.labels(kind).observe(seconds)
        self.asked(channel, code)

    def ended(self, kind: str, status: str, cause: Cause | None) -> None:
        """What became of one message; `cause` is why it did not arrive."""
        self._deliveries.labels(kind, status, cause or "").inc()

    def asked(self, channel: Key, code: str | None = None) -> None:
        """A gateway was asked for something, be it only its list; `code` is that of the result."""
        if code in NO_ANSWER:
            times, _ = self._silent.get(channel, (0, 0.0))
            self._silent[channel] = (times + 1, monotonic())
        else:
            self._silent.pop(channel, None)

    def gate(self, refused: Iterable[str], held: Iterable[str]) -> None:
        """What the send gate did not let through, one reason (a word of its own) for each message."""
        for reason in refused:
            self._refusals.labels(reason).inc()
        for reason in held:
            self._holds.labels(reason).inc()

    @property
    def silent(self) -> list[Key]:
        """Channels whose gateway has not answered several times running, the last time not long ago."""
        since = monotonic() - NEWS
        return sorted(key for key, (times, last) in self._silent.items() if times >= FAILING and last > since)
