"""Mutated real replies and random text, for every language and kind of question: `python -m tests.understand.fuzz`.

No text may raise, take more than a second, or give what cannot be written as JSON. `--count N` says how many; the
exit code is 1 when one did, and each is shown with the seed that makes it again.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from responder.understand import understand
from tests.understand.rows import LANGUAGES, Row, rows
from tests.understand.speed import question

EXPECT = (None, "yes-no", "number", "choice", "date", "phone", "email", "text")
COUNTRIES = (None, "NO", "SE", "DK", "US", "GB", "DE", "FI", "NL", "FR", "ES", "CH", "XX", "")
MOMENTS = (
    None,
    datetime(2026, 11, 21, 12, 0),
    datetime(2028, 2, 29, 23, 59, tzinfo=UTC),
    datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Oslo")),
    datetime(9999, 12, 31, 23, 59),
    datetime(1, 1, 1),
)
ALPHABETS = (
    "0123456789 .,:/-+'",
    "abcdefghijklmnopqrstuvwxyz åæøäöéñ",
    "stop STOPP yes no ja nei ikke ",
    "\u202e\u200d\u200b\ufeff\x00\ud800\udfff\u0301\u20e3️⃣🏽👍🛑",
    "٠١٢٣٤٥٦٧٨٩०१२३४५९①②③½¾Ⅷ",
    "@.-_+ a",
    "()[]{}<>\"'`;|\\^$*?",
)
SLOWEST = 1.0
LONGEST = 6_000


AT_ONCE = 20_000


def mutated(text: str, other: str, chance: random.Random) -> str:
    """The text after one to four accidents."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.randint(0, 6))
        piece = "".join(chance.choices(chance.choice(ALPHABETS), k=chance.randint(0, 8)))
        match chance.randrange(7):
            case 0:
                text = text[:start] + text[end:]
            case 1:
                text = text[:start] + piece + text[start:]
            case 2:
                text = text[:start] + text[start:end][::-1] + text[end:]
            case 3:
                text = text[:start] + text[start:end] * chance.randint(2, 60) + text[end:]
            case 4:
                text = f"{text}{chance.choice(' ,.;?!')}{other}"
            case 5:
                text = text.swapcase() if chance.random() < 0.5 else "".join(f"{letter} " for letter in text)
            case _:
                text = chr(chance.randrange(0x11_0000)).join([text[:start], text[start:]])
    return text[:LONGEST]


def noise(chance: random.Random) -> str:
    if chance.random() < 0.5:
        return "".join(chr(chance.randrange(0x11_0000)) for _ in range(chance.randint(0, 60)))
    unit = "".join(chance.choices(chance.choice(ALPHABETS), k=chance.randint(1, 6)))
    return unit * chance.randint(1, 1 + LONGEST // len(unit))


def texts(chance: random.Random) -> Iterator[tuple[Row, str]]:
    known = [row for language in LANGUAGES for row in rows(language)]
    while True:
        row = chance.choice(known)
        text = noise(chance) if chance.random() < 0.1 else mutated(row.reply, chance.choice(known).reply, chance)
        yield row, text


def many_choices(text: str, chance: random.Random) -> list[str]:
    """A hundred keys of sixty phrases, some of which the text nearly says."""
    letters = "abcdefghijklmnoprstuvy"
    words = [*text.split()[:200], *("".join(chance.choices(letters, k=chance.randint(2, 11))) for _ in range(600))]
    return [", ".join(chance.choices(words, k=60)) for _ in range(100)]


def tried(row: Row, text: str, chance: random.Random) -> tuple[str | None, float]:
    """What went wrong with one text, or None; and the seconds it took."""
    natural, choices = question(row)
    expect = natural if chance.random() < 0.5 else chance.choice(EXPECT)
    if chance.random() < 0.05:
        choices = [text[:200], row.reply, "0-10", ""]
    elif chance.random() < 0.002:
        choices = many_choices(text, chance)
    start = time.process_time()
    try:
        found = understand(
            text,
            language=row.language if chance.random() < 0.9 else chance.choice(LANGUAGES),
            country=chance.choice(COUNTRIES),
            expect=expect,
            choices=choices,
            now=chance.choice(MOMENTS),
            time_zone=chance.choice((None, "Europe/Oslo", "America/New_York", "Nowhere/Land")),
        )
        json.dumps(asdict(found), allow_nan=False)
    except Exception as error:  # whatever it is, it is a finding
        return f"{type(error).__name__}: {error}", time.process_time() - start
    seconds = time.process_time() - start
    return (f"took {seconds:.2f} s" if seconds > SLOWEST else None), seconds


def run(count: int, seed: int, slowest: list[float] | None = None) -> list[str]:
    """What went wrong in so many texts; the longest time that one took is added to `slowest`."""
    chance = random.Random(seed)
    made = texts(chance)
    for language in LANGUAGES:  # the tables are read before the clock runs
        understand("hyvää iltaa 9", language=language, expect="date", now=MOMENTS[1])
    wrong: list[str] = []
    longest = 0.0
    for number in range(count):
        row, text = next(made)
        failure, seconds = tried(row, text, chance)
        longest = max(longest, seconds)
        if failure is not None:
            wrong.append(f"seed {seed}, text {number}, {row.language} {row.section!r}: {failure}: {text[:200]!a}")
    if slowest is not None:
        slowest.append(longest)
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    start = time.perf_counter()
    slowest: list[float] = []
    wrong: list[str] = []
    for done in range(0, options.count, AT_ONCE):
        found = run(min(AT_ONCE, options.count - done), options.seed + done, slowest)
        print("\n".join(found[:20]), end="\n" if found else "")
        wrong += found
        print(
            f"{min(done + AT_ONCE, options.count)} replies, {len(wrong)} wrong, {time.perf_counter() - start:.0f} s; "
            f"the slowest took {max(slowest):.3f} s",
            flush=True,
        )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
