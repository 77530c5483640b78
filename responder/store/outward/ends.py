"""What became of messages in the end, as far as somebody told: to be counted, not to be kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from responder.language.script import ChannelKind
from responder.values import frozen


@frozen
class End:
    """One message that the gateway took. `code` is why it did not arrive, or nothing."""

    kind: ChannelKind
    status: Literal["delivered", "failed"]
    code: str = ""


@frozen
class Settled:
    """What was written down at once. `lost`: runs are to be told."""

    lost: bool = False
    ends: Sequence[End] = ()
