"""The words of the proof page, in every language that customers are understood in: how they are laid out and chosen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from responder.channels.languages import first_of
from responder.web.wording.preferences import NAMES
from responder.web.wording.proof_nordic import NORDIC
from responder.web.wording.proof_other import OTHER

Words = Mapping[str, str]

KEYS = (
    # The page.
    "title", "as of", "now", "lines", "none", "allowed", "withdrawn", "basis", "shown label", "words label", "double",
    "footer", "json", "csv", "contact", "language", "nothing",
    # What was allowed, and how it stands.
    "sms marketing", "email marketing", "sms service", "email service", "needs none", "never", "since", "over",
    "withdrawn on", "nothing sent",
    # How a line came about.
    "dialog", "form", "keyword", "unsubscribe address", "preference page", "gateway", "import", "api", "merge",
    "operator", "other", "consent", "soft opt-in",
    # What proves it.
    "our message", "their message", "shown_language", "shown_version", "form_url", "form_ip", "form_agent", "declared",
    "declared_by", "message", "at the gateway", "shown_message", "id",
    # Of those who were erased.
    "erased title", "erased what", "erased on", "by", "why", "asked", "inactive", "messages", "silent since",
    "not silent", "proof kept", "proof gone", "hash", "compare", "compare hint", "compare button", "is it", "is not it",
    "later", "no record",
    # Days.
    "months", "day",
)  # fmt: skip
LANGUAGES = tuple(NAMES)
WORDS: Mapping[str, Words] = {
    language: {"code": language, **dict(zip(KEYS, texts, strict=True))}
    for language, texts in {**NORDIC, **OTHER}.items()
}


def proof_words(*wanted: str | None) -> Words:
    """The words in the first of these languages that there are any in, else English."""
    return first_of(WORDS, *wanted)


def day(words: Words, at: datetime) -> str:
    """A day as it is written in that language."""
    return words["day"].format(day=at.day, month=words["months"].split()[at.month - 1], year=at.year)
