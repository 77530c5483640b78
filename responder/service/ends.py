"""What became of messages that a gateway took: counted, and told in the log where it is ours to mend."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from responder.channels.causes import cause_of, meaning, remedy
from responder.service.logs import Seldom
from responder.service.metrics import Metrics
from responder.store.outward.ends import End

TELL_EVERY = 600.0
log = logging.getLogger(__name__)


class Ends:
    """Takes over what reports, bounces and answers have told."""

    def __init__(self, metrics: Metrics | None = None) -> None:
        self.metrics = metrics or Metrics()
        self._seldom = Seldom(TELL_EVERY)

    def told(self, ends: Iterable[End]) -> None:
        """Each is the end of one message."""
        for one in ends:
            cause = cause_of(one.kind, one.code) if one.status == "failed" else None
            self.metrics.ended(one.kind, one.status, cause)
            if cause in ("ours", "blocked") and self._seldom.may_tell(f"{one.kind} {one.code}"):
                why, what = meaning(one.kind, one.code), remedy(one.kind, one.code)
                facts = {"kind": one.kind, "code": one.code}
                log.warning("a message that the gateway took did not arrive: %s; %s", why, what, extra={"facts": facts})
