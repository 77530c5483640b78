"""Whether what goes out arrives: what gateways and mail servers told of the last day's messages, or put off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from responder.channels.causes import cause_of, is_told, meaning, remedy
from responder.cli.checkups.findings import Finding, wrong
from responder.store.catalogue import ChannelRecord
from responder.store.outward.lately import PutOff

SPAN = timedelta(days=1)
FEWEST = 3
"""Messages that fail by themselves now and then are no finding."""
SHARE = 0.1
LONG = timedelta(minutes=10)
"""Greylisting is over by then; a server that is full is not."""


def check_arrivals(record: ChannelRecord, ends: Counter[str]) -> Iterator[Finding]:
    """`ends` are the numbers of the channel's messages by the code with which they failed, and "" for all others. What
    the send gate refused (a word, no code) was never to arrive, and an opt-out is no defect."""
    told_of = {code: cause_of(record.kind, code) for code in ends if is_told(code)}
    failed = Counter({code: ends[code] for code, cause in told_of.items() if cause != "opted out"})
    tried = failed.total() + ends[""]
    if failed.total() < FEWEST or failed.total() < SHARE * tried:
        return
    code, count = max(failed.items(), key=lambda one: (one[1], told_of[one[0]] == "ours"))
    told = f"{failed.total()} of the last day's {tried} messages did not arrive, {count} of them with {code}: "
    yield wrong(f"{record.kind} {record.address}", told + meaning(record.kind, code), remedy(record.kind, code))


def check_put_off(record: ChannelRecord, waits: Sequence[PutOff], now: datetime) -> Iterator[Finding]:
    """What a gateway or mail server has refused for now, again and again: nothing of it is late, since each is tried
    at its time, and nobody gets it."""
    for one in waits:
        if is_told(one.code) and now - one.since > LONG:
            minutes = (now - one.since).total_seconds() / 60
            told = f"{one.count} wait to be tried again, the oldest for {minutes:,.0f} minutes: {one.reason}"
            remedy = "they go by themselves once that is mended; ask whoever runs the server what the code means"
            yield wrong(f"{record.kind} {record.address}", told, remedy)
