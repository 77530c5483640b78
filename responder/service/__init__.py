"""The shell around the engine: receive, dispatch, outbox, timers, reconcile."""

from responder.service.clock import Clock, MovableClock
from responder.service.publishing import Published
from responder.service.service import Service
from responder.store.catalogue import ChannelRecord, ScriptSource

__all__ = ["ChannelRecord", "Clock", "MovableClock", "Published", "ScriptSource", "Service"]
