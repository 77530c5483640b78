"""What came from outside, written down once: texts, mails, events, and whose they are."""
