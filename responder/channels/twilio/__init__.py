"""Twilio: texts out, webhooks in, and what its codes mean."""
