"""What a run can be told (`Input`), and what reaches a contact from outside (`Stimulus`)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field
from datetime import datetime
from typing import Literal

from responder.engine.run import Json
from responder.language.script import ChannelKind
from responder.values import frozen


@frozen
class Answer:
    """What a reply means to one question. `branch` is the written key, "else", or None (it goes on below).

    `value` is what `save` keeps (None: nothing to keep); `ambiguous` that it could mean another ("next Friday").
    `understood` False: the standard sentence asks again.
    """

    branch: str | None
    value: Json = None
    understood: bool = True
    ambiguous: bool = False


# -- told to one run ---------------------------------------------------------------------------


@frozen
class Started:
    """The first input: `data` becomes plain names in texts and conditions.

    A run that a keyword started has the inbound `message`, its `text` and the channel id it came on. `barred`: see
    EventCame.
    """

    data: Mapping[str, Json] = field(default_factory=dict)
    message: str | None = None
    text: str | None = None
    via: tuple[ChannelKind, str] | None = None
    barred: Collection[ChannelKind] = ()


@frozen
class Replied:
    """The contact answered on `channel`. `message` is the inbound message's id, `at` its arrival.

    `via` is the channel id. `answer` is what `route` has read already (so that nothing is decided twice); where
    it is None the text is read here. `late` marks the answer to the question that silence has ended.
    """

    text: str
    channel: ChannelKind
    message: str
    at: datetime
    via: str = ""
    answer: Answer | None = None
    late: bool = False


@frozen
class TimerFired:
    """`key` is within, remind:N, wait, turn or burst; it counts only if `number` is the run's wait number."""

    key: str
    number: int


@frozen
class Happened:
    event: str
    data: Mapping[str, Json] = field(default_factory=dict)
    barred: Collection[ChannelKind] = ()


@frozen
class Tagged:
    """A tag came or went: it may set off a `stop:` trigger."""

    tag: str
    added: bool
    barred: Collection[ChannelKind] = ()


@frozen
class Worded:
    """The contact's whole message is a keyword of a `stop:` trigger of this run."""

    channel: ChannelKind
    text: str
    message: str


@frozen
class Doubted:
    """A mail answered the open question, but it is not proven who sent it (facts: From is forgeable)."""

    message: str


@frozen
class TurnCame:
    """No other question stands in the way: a run that waits for its turn may ask. `upon`: when the message arrived
    that answered the other question, where one did."""

    upon: datetime | None = None


@frozen
class Undelivered:
    """A message of this run (its id) will not arrive: refused by the gateway, bounced, or stopped by the send gate."""

    message: str
    reason: str


@frozen
class Stopped:
    """The run is to end now: the customer opted out, or the merchant stopped it."""

    reason: str


Input = Started | Replied | TimerFired | Happened | Tagged | Worded | Doubted | TurnCame | Undelivered | Stopped

# -- reaching one contact ----------------------------------------------------------------------


@frozen
class MessageCame:
    """An inbound message, already tied to its contact and channel.

    `names_run` is the run that a mail's reply token or In-Reply-To names. `gateway_keyword` is the opt-out
    keyword that the gateway has itself recognised and answered. `trusted` tells whether the sender is known to
    be who it says (always for SMS; for mail by our token or an aligned authentication pass). `answerable` is false
    for a mail that was forged, or is not proven and names somebody who is not known here: what it says may count, and
    nobody gets an answer to what they have not written. `human` is false
    for automatic mail: it is kept, and moves nothing (a text's words tell the same, see `route`). `unsubscribe` marks
    a mail to the unsubscribe address.
    """

    id: str
    channel: str
    kind: ChannelKind
    text: str
    at: datetime
    names_run: str | None = None
    gateway_keyword: Literal["stop", "start", "help"] | None = None
    trusted: bool = True
    answerable: bool = True
    human: bool = True
    unsubscribe: bool = False


@frozen
class EventCame:
    """`barred` are the kinds of channel by which nothing of it may go: the shop named an address of that kind beside
    this contact's, and it is another one than theirs. Somebody else may read what goes to theirs.
    """

    id: str
    name: str
    at: datetime
    data: Mapping[str, Json] = field(default_factory=dict)
    barred: Collection[ChannelKind] = ()


@frozen
class TagChanged:
    id: str
    tag: str
    added: bool
    at: datetime
    barred: Collection[ChannelKind] = ()


@frozen
class TimerDue:
    id: str
    run: str
    key: str
    number: int
    at: datetime


@frozen
class DeliveryFailed:
    """`message` is our outbound message's id; `permanent` means that this address will never work.

    `passing`: the network could not deliver it for now, and has not; `times` is how often it was said again already.
    """

    id: str
    message: str
    run: str | None
    reason: str
    permanent: bool
    kind: ChannelKind
    address: str
    at: datetime
    opted_out: bool = False
    complaint: bool = False
    passing: bool = False
    times: int = 0


@frozen
class RunStopped:
    """A person stopped a run by hand."""

    id: str
    run: str
    reason: str
    at: datetime


@frozen
class RunWanted:
    """Start the live script `script`: a date or segment trigger, a person, or a simulator.

    Without `trigger` (its number in `start:`) neither its condition nor its `once:` is asked.
    """

    id: str
    script: str
    at: datetime
    data: Mapping[str, Json] = field(default_factory=dict)
    trigger: int | None = None


@frozen
class ConversationReleased:
    """The cases of a conversation are closed (None: those of no channel): the bot may speak there again."""

    id: str
    channel: str | None
    at: datetime


@frozen
class OptOutSuspected:
    """The inbound `message`, which no word list understood, may ask for no more messages (see `engine.unheard`)."""

    id: str
    message: str
    channel: str
    kind: ChannelKind
    at: datetime


@frozen
class PreferencesChosen:
    """What the contact chose on their preference page, which a signed link in a mail of ours led to.

    `allowed` maps "sms marketing" and so on to what they want; what is left out stays. `pause_days`: 0 ends a pause,
    None leaves it. `evidence` holds the wording of the page, its language and version, its URL, the IP and the agent.
    `via` is the kind of message that the link stood in: only what that link proves can be granted with it.
    """

    id: str
    via: ChannelKind
    at: datetime
    allowed: Mapping[str, bool] = field(default_factory=dict)
    language: str | None = None
    pause_days: int | None = None
    evidence: Mapping[str, Json] = field(default_factory=dict)


Stimulus = (
    MessageCame
    | EventCame
    | TagChanged
    | TimerDue
    | DeliveryFailed
    | RunStopped
    | RunWanted
    | ConversationReleased
    | OptOutSuspected
    | PreferencesChosen
)
