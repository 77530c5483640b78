"""What the law wants an offer by mail to hold, as far as a deployment's settings decide it.

CAN-SPAM, 15 USC 7704(a)(3) and (5): a working opt-out and the sender's postal address. RFC 8058 section 3.1: one click,
over https; without that the way out is the address that each offer names.
"""

from __future__ import annotations

from responder.config import Settings
from responder.engine.world import Merchant
from responder.language.checks.channels import wants_postal_address
from responder.store.catalogue import Shop

POSTAL_ADDRESS = "postal_address"


def has_link_out(settings: Settings) -> bool:
    """Whether mails can hold a link by which to unsubscribe."""
    return settings.webhook_url.startswith("https://")


def lacks_postal_address(merchant: Merchant) -> bool:
    """Whether the law wants a postal address in a merchant's offers by mail, and there is none."""
    return wants_postal_address(merchant.country) and not str(merchant.fields.get(POSTAL_ADDRESS) or "").strip()


def sends_mail(shop: Shop) -> bool:
    """Whether a merchant sends mail in earnest."""
    return any(record.kind == "email" and record.gateway != "simulated" for record in shop.records.values())
