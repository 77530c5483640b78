"""What a server says once it works: which channels are up, which are parked and why, and whose events are refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from responder.language.mistakes import nearest

if TYPE_CHECKING:
    from responder.store.catalogue import Shop

MOST_TOLD = 50


def channel_lines(shops: Iterable[Shop]) -> Iterator[str]:
    """A line for each channel, those that are parked first; one where nothing is published.

    The addresses are the shops' own; a secret that is missing is named by its setting.
    """
    records = [record for shop in shops for record in shop.records.values()]
    if not records:
        yield "Nothing is published here yet: responder publish dialogs/SHOP"
    records.sort(key=lambda one: (one.parked_reason is None, one.merchant, one.kind, one.address))
    for record in records[:MOST_TOLD]:
        how = "up" if record.parked_reason is None else f"parked: {record.parked_reason}"
        yield f"{record.merchant}: {record.kind} {record.address} is {how}"
    if len(records) > MOST_TOLD:
        yield f"… and {len(records) - MOST_TOLD} more channels"


def address_lines(shops: Iterable[Shop], public_url: str) -> Iterator[str]:
    """A line where a gateway is to post to us, and we do not know the address that it signs."""
    gateways = {record.gateway for shop in shops for record in shop.records.values() if record.kind == "sms"}
    if not public_url and gateways - {"simulated"}:
        told = "RESPONDER_PUBLIC_URL is not set, so that no text and no report from the gateway can be believed"
        yield f"{told}; set it to the address that the gateway posts to"


def token_lines(merchants: Iterable[str], published: Iterable[str]) -> Iterator[str]:
    """A line for each merchant that has an API token and nothing published: its events would be refused."""
    known = sorted(published)
    for merchant in sorted(set(merchants) - set(known)):
        near = nearest(merchant, known)
        meant = f"; did you mean '{near}'?" if near else "; its events are refused until it is"
        yield f"RESPONDER_API_TOKENS names '{merchant}', which is not published here{meant}"
