"""What the web side counts. Names and outcomes only: no address, no merchant's customer, no text."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.process_collector import ProcessCollector

from responder.store.state import State

WEBHOOK_OUTCOMES = (
    "accepted",
    "duplicate",
    "forged",
    "unknown_channel",
    "too_large",
    "wrong_type",
    "unreadable",
    "not_stored",
)


class WebMetrics:
    """The counters of one application; each has its own registry so that two can live in one process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        webhooks = Counter(
            "responder_webhooks", "Webhook requests by kind and outcome.", ("kind", "outcome"), registry=self.registry
        )
        # Looking a labelled counter up costs more than counting, so every one is looked up once, here.
        self.texts = {outcome: webhooks.labels("text", outcome) for outcome in WEBHOOK_OUTCOMES}
        self.statuses = {outcome: webhooks.labels("status", outcome) for outcome in WEBHOOK_OUTCOMES}
        self.stored = Histogram(
            "responder_webhook_store_seconds",
            "From a webhook's valid signature to its durable commit.",
            buckets=(0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
            registry=self.registry,
        )
        self.events = Counter("responder_events", "Events posted by shops.", ("outcome",), registry=self.registry)
        self.contacts = Counter(
            "responder_contacts", "Contacts that shops told by the API.", ("outcome",), registry=self.registry
        )
        self.unsubscribes = Counter(
            "responder_unsubscribes", "Unsubscribe requests.", ("way", "outcome"), registry=self.registry
        )
        self.lag = self._gauge("responder_queue_lag_seconds", "How long the oldest due input has waited.")
        self.outbox = self._gauge("responder_outbox_lag_seconds", "How long the oldest message that may go has waited.")
        self.unknown = self._gauge("responder_messages_unknown", "Messages of which it is not known whether they went.")
        self.parked = self._gauge("responder_channels_parked", "Channels that send nothing.")
        self.set_aside = self._gauge("responder_inputs_set_aside", "Inputs that were given up and wait for a person.")
        self.cases = self._gauge("responder_cases_open", "Conversations that a person holds.")
        self.case = self._gauge("responder_case_oldest_seconds", "How long the oldest open case has waited.")
        self.silent = self._gauge("responder_gateways_silent", "Channels whose gateway does not answer this process.")
        self.unread = self._gauge("responder_mailboxes_unread", "Mailboxes that this process cannot read.")
        self.database = self._gauge("responder_database_up", "1 where the database answers.")

    def _gauge(self, name: str, about: str) -> Gauge:
        return Gauge(name, about, registry=self.registry)

    def show(self, state: State, silent: int, unread: int) -> None:
        """Take over how the work stands."""
        for gauge, value in (
            (self.lag, state.queue),
            (self.outbox, state.outbox),
            (self.unknown, state.unknown),
            (self.parked, state.parked),
            (self.set_aside, state.set_aside),
            (self.cases, state.cases),
            (self.case, state.case),
            (self.silent, silent),
            (self.unread, unread),
            (self.database, 1),
        ):
            gauge.set(value)

    def exposition(self) -> bytes:
        """The counters as Prometheus reads them."""
        return bytes(generate_latest(self.registry))


EXPOSITION_TYPE = CONTENT_TYPE_LATEST
