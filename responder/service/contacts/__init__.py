"""Contacts that a shop hands over, in a file or as JSON: read, judged, taken in."""
