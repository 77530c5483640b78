"""`responder serve` as it is, but with less patience: what it would wait minutes for, it waits seconds for.

Run as `python -m tests.chaos.serve [arguments of responder serve]`. CHAOS_WAIT is for how many seconds an outcome is
left unknown before the gateway is asked; everything else follows from it. There is no pace unless CHAOS_RATE is set.
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta

from responder.cli import main
from responder.service import breaker, lane, mailboxes, reconcile


def hurry(wait: float, rate: float) -> None:
    """Shorten the waits of this process."""
    reconcile.POLL = wait / 2
    reconcile.WAIT = timedelta(seconds=wait)
    reconcile.EVERY = timedelta(seconds=wait)
    reconcile.HISTORY_EVERY = timedelta(seconds=2 * wait)
    lane.RATES = {"twilio": rate} if rate else {}
    lane.FIRST_PAUSE, lane.LONGEST_PAUSE, lane.AWAY_PAUSE = 0.2, 2.0, 2.0
    breaker.FIRST_REST, breaker.LONGEST_REST = 0.2, 1.0
    mailboxes.RETRY = 0.5


if __name__ == "__main__":
    hurry(float(os.environ.get("CHAOS_WAIT", "1.5")), float(os.environ.get("CHAOS_RATE", "0")))
    sys.exit(main(["serve", *sys.argv[1:]]))
