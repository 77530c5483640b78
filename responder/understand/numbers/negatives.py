"""Numbers below nothing: `minus four`, and no `al menos cuatro`, which is at least as many."""

from collections.abc import Sequence

from responder.understand.lexicon import listed

MINUS_EVERYWHERE = frozenset(["minus", "negative"])
MINUS = {"fr": MINUS_EVERYWHERE | {"moins"}, "es": MINUS_EVERYWHERE | {"menos"}, "fi": MINUS_EVERYWHERE | {"miinus"}}
AT_LEAST = frozenset(listed("al, au, du, o, u, ou, lo, a, de, un, le, pas, y, cada"))  # `por lo menos`, `de moins`


def is_negative(before: Sequence[str], code: str) -> bool:
    """Whether the words before a number end with a minus: `minus`, `menos`; and no `al menos`, `plus ou moins`."""
    if not before or before[-1] not in MINUS.get(code, MINUS_EVERYWHERE):
        return False
    return len(before) < 2 or before[-2] not in AT_LEAST
