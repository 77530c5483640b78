"""The fields of an explanation, out of whatever a line of JSON holds. Wrong types are met, not trusted."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Collection, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

NOTHING: Mapping[str, Mapping[str, object]] = {
    "reply": {"keyword": None, "certainty": None, "value": None, "ambiguous": False, "branch": None},
    "mail": {
        "kind": "unreadable", "text": "", "full_text": "", "from": None, "subject": None, "message_id": None,
        "recipients": [], "may_reply": False, "human": False, "authentication": "none", "why": "",
    },
    "sms": {"encoding": None, "segments": None, "units": None, "suggestion": None},
}  # fmt: skip
MOST_CHOICES = 100
LONGEST_CHOICE = 500
WRITTEN = (str, int, float)  # what stands for the text that it is written as


def explain_reply(asked: Mapping[str, Any]) -> dict[str, object]:
    """What a reply is understood as; `ambiguous` values are to be confirmed. ValueError where there is no text."""
    from responder.understand import understand

    country, now = _word(asked, "country"), _moment(asked.get("now"))
    found = understand(
        text_of(asked),
        language=_word(asked, "language") or "en",
        country=country,
        expect=_word(asked, "expect"),
        choices=_choices(asked.get("choices")),
        now=now,
        time_zone=_word(asked, "time_zone") or time_zone_of(country, now),
    )
    return {
        "keyword": found.keyword,
        "certainty": found.certainty,
        "value": found.value,
        "ambiguous": found.ambiguous,
        "branch": found.branch,
    }


class SuspiciousExplainer:
    """Explains replies, and asks the model about those of which no word was understood: `suspected` is "stop" where
    they may ask for no more messages. Raises SettingError where the model is not installed."""

    def __init__(self) -> None:
        from responder.errors import SettingError
        from responder.understand.model import Model

        try:
            self._model = Model()
        except ImportError:
            told = "--model needs an extra that is not installed; run `pip install responder[model]`."
            raise SettingError(told) from None

    def __call__(self, asked: Mapping[str, Any]) -> dict[str, object]:
        found = explain_reply(asked)
        unheard = found["keyword"] is None and found["value"] is None and found["branch"] is None
        suspected = unheard and self._model.suspects(text_of(asked))
        return {**found, "suspected": "stop" if suspected else None}


def explain_sms(asked: Mapping[str, Any]) -> dict[str, object]:
    """How a text is encoded and counted: `units` are septets in GSM-7 and UTF-16 code units in UCS-2."""
    from responder.language.segments import count

    counted = count(text_of(asked))
    return {
        "encoding": counted.encoding,
        "segments": counted.segments,
        "units": counted.units,
        "suggestion": counted.suggestion,
    }


class MailExplainer:
    """Explains mails to the given addresses of ours."""

    def __init__(self, own: Collection[str] = (), authserv_id: str | None = None) -> None:
        self.own = tuple(own)
        self.authserv_id = authserv_id

    def __call__(self, asked: Mapping[str, Any]) -> dict[str, object]:
        """The mail in `raw`, base64. What is no base64 is an unreadable mail, and `why` says so."""
        from responder.channels.reading import explain, read_mail

        raw = _decoded(asked.get("raw"))
        if raw is None:
            return {**NOTHING["mail"], "why": "The field 'raw' does not hold a mail in base64."}
        return explain(read_mail(raw, own_addresses=self.own, authserv_id=self.authserv_id))


def text_of(asked: Mapping[str, Any]) -> str:
    """The text that is asked about; a number counts as the text that it is written as."""
    text = asked.get("text")
    if isinstance(text, str):
        return text
    if isinstance(text, int | float) and not isinstance(text, bool):
        return str(text)
    raise ValueError("'text' is missing" if text is None else "'text' is not a text")


def _word(asked: Mapping[str, Any], name: str) -> str | None:
    value = asked.get(name)
    return value.strip()[:100] or None if isinstance(value, str) else None


def time_zone_of(country: str | None, now: datetime | None) -> str | None:
    """The zone whose clock the customer reads, where only the country is told: the one that most people there have.

    None leaves `now` as it is written: without a country, without an offset, and in a country of several zones
    whose `now` has another offset than UTC's, which then is the customer's own.
    """
    if not country or now is None or now.tzinfo is None:
        return None
    zone, wide = _main_zone(country.upper())
    return None if wide and now.utcoffset() else zone


@lru_cache(maxsize=512)
def _main_zone(country: str) -> tuple[str | None, bool]:
    """The main zone of a country, None where none is known; and whether there are several."""
    from responder.engine.places import EASTERN, WIDE, ZONE_OF_COUNTRY

    if country == "US":
        return EASTERN, True
    return ZONE_OF_COUNTRY.get(country), country in WIDE


def _choices(given: object) -> list[str]:
    if isinstance(given, str):
        given = [given]
    if not isinstance(given, list):
        return []
    texts = [str(one) for one in given[:MOST_CHOICES] if isinstance(one, WRITTEN)]
    return [text[:LONGEST_CHOICE] for text in texts]


def _moment(given: object) -> datetime | None:
    if not isinstance(given, str):
        return None
    try:
        return datetime.fromisoformat(given.strip())
    except ValueError:
        return None


def _decoded(raw: object) -> bytes | None:
    if not isinstance(raw, str):
        return None
    try:
        return base64.b64decode("".join(raw.split()), validate=True)
    except (binascii.Error, ValueError):
        return None
