"""Responder holds conversations by SMS and e-mail for shops: a customer's answer moves the dialog."""

__version__ = "0.1.0"
