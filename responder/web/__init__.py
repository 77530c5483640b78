"""The web side: webhooks, the shop's API, health, the customer's pages and the demo page."""

from responder.web.app import create_app

__all__ = ["create_app"]
