"""What a transition asks for. The shell writes them down in the same commit as the run that asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Literal

from responder.engine.run import Json
from responder.language.script import ChannelKind, Purpose
from responder.values import frozen

SendKind = Literal["question", "statement", "reminder", "again", "confirmation", "help", "how to stop"]


@frozen
class Send:
    """One message, rendered: what was decided is what is sent.

    `id` is derived from the run (or the inbound message) and a counter, so that deciding twice gives one row.
    `channel` is the merchant's channel id; `answers` the inbound message that it answers (an answer to a fresh
    reply is exempt from quiet hours). After `expires` it would no longer be true and is dropped. `thread` is our
    outbound message id that an e-mail continues.
    """

    id: str
    run: str | None
    channel: str
    kind: ChannelKind
    to: str
    text: str
    purpose: Purpose
    role: SendKind
    language: str
    subject: str | None = None
    template: str | None = None
    answers: str | None = None
    thread: str | None = None
    expires: datetime | None = None


@frozen
class SayAgain:
    """Our outbound `message` once more, word for word and not before `due`; `times` tells its copies apart."""

    message: str
    times: int
    due: datetime


@frozen
class SetTimer:
    run: str
    key: str
    number: int
    due: datetime


@frozen
class ClearTimers:
    """All timers of the run; timers set after it in the same list stay."""

    run: str


@frozen
class Change:
    """A contact's field, tag, language or preferred channel, or how long marketing is to pause (`value`: a datetime).

    `value` None removes.
    """

    what: Literal["field", "tag", "untag", "prefer", "language", "pause"]
    name: str
    value: Json = None


@frozen
class ConsentChanged:
    """A new line in the ledger. `evidence`: words, message, wording shown with language and version, source, ..."""

    channel: ChannelKind
    purpose: Purpose
    granted: bool
    at: datetime
    evidence: Mapping[str, Json] = field(default_factory=dict)


@frozen
class Suppress:
    """Nothing more to this address; `reason` is stop, bounced, complaint, gateway or erased."""

    kind: ChannelKind
    address: str
    reason: str
    at: datetime


@frozen
class Unsuppress:
    kind: ChannelKind
    address: str
    at: datetime


@frozen
class Handoff:
    """A case for a person; the bot is quiet in that conversation until it is closed."""

    id: str
    run: str | None
    channel: str | None
    note: str
    to: str | None = None


@frozen
class Released:
    """The cases of a conversation are closed (None: those of no channel): the bot may speak there again."""

    channel: str | None


@frozen
class Handled:
    """What became of an inbound message.

    `by`: stop, start, help, person, run, keyword, late, inbox, automatic, untrusted. Those in a person's hands
    (person, inbox, untrusted) are to be read by one.
    """

    message: str
    by: str
    run: str | None = None


@frozen
class Unheard:
    """A text of the customer's that no word list understood: it may be looked at again (see `engine.unheard`)."""

    message: str
    channel: str
    kind: ChannelKind
    text: str


@frozen
class Ended:
    run: str
    reason: str


@frozen
class Noted:
    """Something a merchant should see about a run (a limit reached, a text that could not be rendered)."""

    run: str | None
    note: str


Effect = (
    Send
    | SayAgain
    | SetTimer
    | ClearTimers
    | Change
    | ConsentChanged
    | Suppress
    | Unsuppress
    | Handoff
    | Released
    | Handled
    | Unheard
    | Ended
    | Noted
)
