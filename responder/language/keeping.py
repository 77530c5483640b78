"""How long a merchant keeps what it knows of people: `keep:` in merchant.yaml."""

from __future__ import annotations

from responder.language.durations import duration_remedy, read_duration
from responder.language.mistakes import Mistakes, did_you_mean, show
from responder.language.nodes import Node, Pairs, Scalar
from responder.language.wants import text_in
from responder.values import frozen

DAY = 86_400


@frozen
class Keep:
    """Days for each kind of data, counted from when it was last of use. GDPR Art 5(1)(e): no longer than needed.

    messages: the words of messages and closed cases. mails: mails as they were fetched. runs: ended dialogs, with
    what was answered in them. events: what shops told. consents: lines of the ledger that no longer count; the
    limitation of claims under the TCPA is four years (28 USC 1658), so five by default. reports: delivery reports,
    whose outcome stands in their messages. contacts: people who were not heard of for so long; None: nobody goes by
    that, since how long customers stay away is the shop's to know.
    """

    messages: int = 730
    mails: int = 90
    runs: int = 365
    events: int = 365
    consents: int = 1825
    reports: int = 90
    contacts: int | None = None


KINDS = ("messages", "mails", "runs", "events", "consents", "reports", "contacts")
SHORTEST = {"contacts": 90}
"""Days. Shorter, customers would be forgotten between two orders: that is a slip of the pen."""


def keep_in(mistakes: Mistakes, node: Node, what: str) -> Keep | None:
    """`messages: 365 days` and so on, in whole days; what is not named keeps its default."""
    if not isinstance(node, Pairs):
        mistakes.add(node, f"{show(what)} wants kinds of data", "write 'messages: 365 days' below it")
        return None
    days = {}
    for key, value in node.pairs:
        if key.text not in KINDS:
            mistakes.add(key, f"{show(key.text)} is no kind of data", did_you_mean(key.text, KINDS))
            continue
        found = days_in(mistakes, value, key)
        least = SHORTEST.get(key.text, 1)
        if found is not None and found < least:
            told = f"customers would be forgotten after {found} days without a word from them"
            mistakes.add(value, told, f"write '{key.text}: {least} days' or more; '1095 days' is three years")
        elif found is not None:
            days[key.text] = found
    return Keep(**days)


def days_in(mistakes: Mistakes, node: Node, key: Scalar) -> int | None:
    text = text_in(mistakes, node, key.text)
    if text is None:
        return None
    duration = read_duration(text)
    if duration is None:
        mistakes.add(node, f"{show(text)} is not a duration", duration_remedy(text))
        return None
    if duration.seconds < DAY or duration.seconds % DAY:
        mistakes.add(node, f"{show(text)} is not whole days", "write it like '90 days'")
        return None
    return duration.seconds // DAY
