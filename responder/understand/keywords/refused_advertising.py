"""Who refuses advertising and makes news of orders welcome: "no ads please, only what is about my order".

GDPR Art. 21(3): who objects to direct marketing gets no more of it; what serves the contract is another purpose.
"""

from collections.abc import Sequence
from functools import lru_cache

from responder.understand.keywords.told_apart import SMALL, Sorts, are_named_by, spelt, told_apart
from responder.understand.words.opt_outs import channels, purposes

ADVERTISING, SERVICE = "advertising", "service"
ADVERTISED = spelt(purposes.ADVERTISING)
SERVED = spelt(purposes.SERVICE)
ORDERED = tuple(sorted(spelt(purposes.ORDERED)))
NEWS = tuple(sorted(spelt(purposes.NEWS)))
SHORTEST_NEWS = 8  # letters of what an order and its news are in one word


@lru_cache(maxsize=1024)
def purpose_of(word: str) -> str | None:
    if word in ADVERTISED:
        return ADVERTISING
    in_one = len(word) >= SHORTEST_NEWS and word.startswith(ORDERED) and word.endswith(NEWS)
    return SERVICE if in_one or word in SERVED else None


PURPOSES = Sorts(purpose_of, SMALL | spelt(channels.TEXTS + channels.MAILS + purposes.BESIDE))


@lru_cache(maxsize=64)
def refuses_advertising(text: str) -> bool:
    """Whether a message refuses advertising, makes news of orders welcome, and is about nothing else."""
    return told_apart(text, PURPOSES) == (frozenset([ADVERTISING]), frozenset([SERVICE]))


def asks_for_purpose(named: Sequence[str]) -> bool:
    """Whether reply keys name such things: what is said of them is then the choice."""
    return are_named_by(named, PURPOSES)
