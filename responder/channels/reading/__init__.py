"""Reading mail: who wrote what, and whether a person did. No network, no clock, nothing raised."""

from responder.channels.reading.mail import Authentication, Kind, Mail, Recipient, explain
from responder.channels.reading.reader import read_mail

__all__ = ["Authentication", "Kind", "Mail", "Recipient", "explain", "read_mail"]
