"""What every dialect of the outside speaks to us in: messages out, results, reports and messages in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from datetime import datetime
from typing import Final, Literal, Protocol

from responder.values import frozen

Outcome = Literal["accepted", "refused", "temporary", "misconfigured", "unknown"]


@frozen
class Outgoing:
    """One message as it goes out. `sender` and `to` are normalised addresses; `id` is our message id.

    Mail only: `subject`, `html`, `message_id` (with angle brackets, fixed before the first try), `references`
    (oldest first; the last is the parent), `reply_to` (address with the reply token), `envelope_sender` (bounces),
    `automatic` (the Auto-Submitted keyword), `unsubscribe` (https URL and mailto URL, for marketing).
    SMS only: `callback` (status callback URL that carries our id), `valid_for` (seconds after which it would no longer
    be true: the gateway is to give it up then).
    """

    id: str
    sender: str
    to: str
    text: str
    queued_at: datetime
    sender_name: str | None = None
    subject: str | None = None
    html: str | None = None
    message_id: str | None = None
    references: tuple[str, ...] = ()
    reply_to: str | None = None
    envelope_sender: str | None = None
    automatic: Literal["auto-replied", "auto-generated"] | None = None
    unsubscribe: tuple[str, ...] = ()
    callback: str | None = None
    valid_for: int | None = None


@frozen
class SendResult:
    """What is known after one attempt.

    accepted: the gateway has it (`reference` is its id). refused: it certainly did not take it and never will
    (`address_dead`: nor anything else for this address; `opted_out`: because the customer opted out there).
    temporary: it certainly did not take it now (`retry_after` seconds where it said so). misconfigured: our
    account or sender is at fault; the channel is to be parked with `reason`. unknown: it may have taken it; where
    `repeatable` is set, sending the same again (same Message-ID) shows at most once to most recipients (RFC 1047).
    `reason` and `code` never hold an address or the text. `status` is how far the gateway says it has come; of one that
    has failed there, `passing` says that the network could not deliver it for now. `one_recipient`: what is taken for
    our fault may as well be of this recipient, whom this sender cannot reach.
    """

    outcome: Outcome
    reference: str | None = None
    code: str | None = None
    reason: str = ""
    retry_after: float | None = None
    address_dead: bool = False
    opted_out: bool = False
    status: str | None = None
    passing: bool = False
    repeatable: bool = False
    one_recipient: bool = False


@frozen
class StatusReport:
    """A delivery report. `status` is a word of DESIGN.md's Message; `rank` orders reports of one message.

    `message` is our id where the report carries it, `reference` the gateway's. Of a failed one, `passing` says that
    the network could not deliver it for now: it has not arrived, and may well later.
    """

    reference: str
    message: str | None
    status: Literal["sending", "sent", "delivered", "failed"]
    rank: int
    code: str | None = None
    reason: str = ""
    address_dead: bool = False
    opted_out: bool = False
    passing: bool = False


@frozen
class InboundText:
    """An SMS that reached us. `reference` is the gateway's own id; `keyword` what the gateway has itself answered."""

    reference: str
    sender: str
    to: str
    text: str
    keyword: Literal["stop", "start", "help"] | None = None
    media: tuple[str, ...] = ()
    sent_at: datetime | None = None


@frozen
class FetchedMail:
    """One raw mail out of a mailbox, and the place it was read from.

    Where `truncated`, the mail was over the size cap and `raw` is only its beginning; it is empty where the server
    could not give the mail at all after several tries.
    """

    mailbox: str
    uid_validity: int
    uid: int
    raw: bytes
    truncated: bool = False


CLAIM_LOST: Final = SendResult("temporary", code="claim", reason="it was taken back before it was sent")
"""Nothing left us, since the process stood still for so long that another may have taken the message over, or since the
customer said no meanwhile."""
NOT_SHOWN: Final = SendResult("unknown", code="not-shown", reason="the gateway does not show what it sent")
"""The gateway was asked, and keeps to itself what would tell: texts and numbers that it redacts, say."""
NOT_FOUND: Final = SendResult("temporary", code="not-found", reason="the gateway does not have the message")
NONE_FOUND: Final = SendResult("temporary", code="none-found", reason="the gateway lists nothing that we sent")
"""Not found, in a list that has never shown a message which the gateway has: that it is not there says little."""
MayGo = Callable[[], Awaitable[bool]]
"""Whether a message is still ours to send, and nobody has said no to it, at the moment of asking."""


async def always() -> bool:
    """A MayGo for what nobody else can have taken over."""
    return True


class Sender(Protocol):
    """One channel's way out. Never raises for what the other side does: the result says it."""

    async def send(self, message: Outgoing, may_go: MayGo = always) -> SendResult:
        """`may_go` is asked at the last moment, when all else is ready: between it and what cannot be taken back, a
        process must have next to no chance of being stopped. Where it may not, nothing goes out: CLAIM_LOST."""

    async def find(self, message: Outgoing, adopted: Collection[str] = ()) -> SendResult | None:
        """Ask whether a message whose outcome is unknown was taken. None: this gateway cannot tell.

        accepted: it was, with its reference and status. NOT_FOUND: it was not, so it may be sent again. NONE_FOUND: it
        is not listed, and neither is anything else of ours. unknown: the gateway could not be asked now, or does not
        show it (NOT_SHOWN). `adopted` holds references that already belong to other messages of ours and so are no
        candidates.
        """

    async def close(self) -> None: ...


class TextHistory(Protocol):
    """A gateway that can list the texts it received for a number since a time, oldest last. Raises ChannelError."""

    def received(self, to: str, since: datetime) -> AsyncIterator[InboundText]: ...


class Mailbox(Protocol):
    """A mailbox to read. `watermark` is the (UIDVALIDITY, last UID) that is safely stored, or None at first."""

    def mails(self, watermark: tuple[int, int] | None) -> AsyncIterator[Sequence[FetchedMail]]:
        """New mails in batches, for as long as it is read; reconnects by itself. The caller stores each batch
        before it asks for the next, and drops those it already has: some mails come twice on purpose.

        Raises ChannelError with the code "login" when the server keeps refusing the login."""

    async def close(self) -> None: ...
