"""What is logged, and how: one line an event, JSON or text, with no personal data in it, whoever wrote the line.

Our own lines name messages by their ids and never hold an address, a name or a text. The formatter is the second net:
it masks what looks like a phone number or a mail address, hides our secrets, and tells of an error its kind and place
but never its text, which may quote what a customer wrote (OWASP ASVS 5.0.0, 16.2.5 and 16.4.1).
"""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from time import monotonic
from typing import Any, TextIO
from urllib.parse import urlsplit

from responder.config import Settings
from responder.errors import ChannelError, ResponderError, SettingError, StoreError
from responder.patterns import regex
from responder.service.log_stream import LogStream

LEVELS = ("debug", "info", "warning", "error", "critical")
FORMATS = ("auto", "text", "json")
LONGEST = 2000
MOST_FRAMES = 12
TELL_EVERY = 5.0
MOST_SENTENCES = 100
# Their own lines quote what goes over the wire; their warnings are enough, and the IMAP library's quote mails.
QUIET = {"aioimaplib": logging.CRITICAL + 1, "asyncio": logging.ERROR}

_NUMBER = regex(r"(?<![\w.])(?:\+|00|%2B)?\d{8,15}(?![\w])|(?:\+|%2B)\d{6,15}", re.IGNORECASE | re.ASCII)
_SPACED = regex(r"\+\d{1,3}(?:[ ().-]{1,2}\d{1,5}){2,7}", re.ASCII)
_MAIL = regex(r"[^\s@<>\"'(),;:=/]{1,64}(?:@|%40)[^\s@<>\"'(),;:=/]{1,255}")
# Line breaks would begin a line of their own; bidirectional marks and escapes act on the terminal that shows the log.
_UNSHOWN = {
    code: f"\\u{code:04x}"
    for code in (*range(32), *range(127, 160), 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x206A))
}


def mask_number(number: str) -> str:
    """`+4790012321` as `+47•••••21`: enough to tell two apart, not enough to call."""
    plain = "".join(sign for sign in number if sign in "+0123456789")
    return f"{plain[:3] if plain.startswith('+') else ''}•••••{plain[-2:]}"


def mask_mail(address: str) -> str:
    """`kari@post.example` as `k•••@p•••`."""
    name, _, domain = address.replace("%40", "@").partition("@")
    return f"{name[:1]}•••@{domain[:1]}•••"


def masked(text: str, secrets: tuple[str, ...] = ()) -> str:
    """`text` without secrets, phone numbers, mail addresses and control characters; at most 2,000 characters."""
    text = text[: 2 * LONGEST]
    for secret in secrets:
        text = text.replace(secret, "•••")
    text = _MAIL.sub(lambda found: mask_mail(found[0]), text[:LONGEST])
    text = _SPACED.sub(lambda found: mask_number(found[0]), text)
    text = _NUMBER.sub(lambda found: mask_number(found[0].replace("%2B", "+").replace("%2b", "+")), text)
    return text.translate(_UNSHOWN)


def told(error: BaseException) -> str:
    """What may be logged of an error: its kind, and its sentence where that is one of ours."""
    return f"{type(error).__name__}: {error}" if isinstance(error, ResponderError) else type(error).__name__


def trace(error: BaseException | None) -> list[str]:
    """The error and what caused it, each with the places it came through, innermost last; no text of theirs."""
    lines: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        lines.append(type(error).__name__)
        frames = traceback.extract_tb(error.__traceback__)[-MOST_FRAMES:]
        lines += [f"  {frame.filename.rpartition('responder/')[2]}:{frame.lineno} {frame.name}" for frame in frames]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return lines


class LineFormatter(logging.Formatter):
    """Our own lines carry `facts`, a mapping of short names to ids, words and numbers."""

    def __init__(self, *, as_json: bool, secrets: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.as_json = as_json
        self.secrets = tuple(secret for secret in secrets if len(secret) >= 6)

    def format(self, record: logging.LogRecord) -> str:
        facts: Mapping[str, Any] = getattr(record, "facts", {})
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "what": self._masked(self._message(record)),
        }
        line.update({name: self._fact(value) for name, value in facts.items() if value not in (None, "")})
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = [self._masked(one) for one in trace(record.exc_info[1])]
        return json.dumps(line, ensure_ascii=True) if self.as_json else self._as_text(line)

    def _message(self, record: logging.LogRecord) -> str:
        try:
            text = record.getMessage()
        except Exception as error:
            return f"a line that cannot be written ({type(error).__name__})"
        # asyncio shows a task with the text of what it raised.
        return text.partition("exception=")[0] if record.name == "asyncio" else text

    def _masked(self, text: str) -> str:
        return masked(text, self.secrets)

    def _fact(self, value: Any) -> Any:
        return value if isinstance(value, bool | int | float) else self._masked(str(value))

    @staticmethod
    def _as_text(line: dict[str, Any]) -> str:
        head = f"{line.pop('at')} {line.pop('level').upper()} {line.pop('from')}: {line.pop('what')}"
        frames = line.pop("error", [])
        return "\n".join([" ".join([head, *(f"{name}={value}" for name, value in line.items())]), *frames])


class Seldom:
    """Whether a sentence may be logged: the same at most once in so many seconds, whatever brings it about."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._again: dict[str, float] = {}

    def may_tell(self, sentence: str) -> bool:
        now = monotonic()
        if now < self._again.get(sentence, now):
            return False
        if len(self._again) >= MOST_SENTENCES:
            self._again.clear()
        self._again[sentence] = now + self._seconds
        return True

    def __len__(self) -> int:
        return len(self._again)


class Troubles:
    """What goes wrong in the background, told to `log` without anything that an error may quote of a message; the same
    sentence at most once in TELL_EVERY seconds. Each request that meets a full disk would fill it further."""

    def __init__(self, log: logging.Logger) -> None:
        self._log = log
        self.seldom = Seldom(TELL_EVERY)

    def __call__(self, error: BaseException) -> None:
        told = str(error) if isinstance(error, StoreError | ChannelError | SettingError) else type(error).__name__
        if self.seldom.may_tell(told):
            self._log.warning("%s", told)


def set_up(settings: Settings, stream: TextIO | None = None) -> None:
    """Begin to log as the settings say. Libraries are heard from warnings on, whatever RESPONDER_LOG says: below that
    they log what they send and receive. Raises SettingError for a level or format that there is not."""
    level, shape = settings.log_level.lower(), settings.log_format.lower()
    if level not in LEVELS:
        raise SettingError(f"RESPONDER_LOG is '{settings.log_level}'; it must be one of {', '.join(LEVELS)}.")
    if shape not in FORMATS:
        raise SettingError(f"RESPONDER_LOG_FORMAT is '{settings.log_format}'; it must be one of {', '.join(FORMATS)}.")
    stream = stream or sys.stderr
    handler = LogStream(stream)
    handler.setLevel(level.upper())
    as_json = shape == "json" or (shape == "auto" and not stream.isatty())
    handler.setFormatter(LineFormatter(as_json=as_json, secrets=_secrets(settings)))
    root = logging.getLogger()
    for old in [one for one in root.handlers if isinstance(one.formatter, LineFormatter)]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(max(logging.WARNING, getattr(logging, level.upper())))
    logging.getLogger("responder").setLevel(level.upper())
    for name, quiet in QUIET.items():
        logging.getLogger(name).setLevel(quiet)


def _secrets(settings: Settings) -> tuple[str, ...]:
    try:
        password = urlsplit(settings.database).password or ""
    except ValueError:
        password = ""
    return settings.secret, password
