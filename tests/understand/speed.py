"""Replies understood a second on one core: `python -m tests.understand.speed`."""

import time

from responder.understand import understand
from tests.understand.rows import LANGUAGES, NOW, Row, rows

EXPECT = {"yes": "yes-no", "no": "yes-no", "neither": "yes-no", "score": "number"}
CHOICES = {"yes-no": ["yes", "no, not now", "price, expensive, discount"], "number": ["9-10", "7-8", "0-6"]}
ASKED = ("number", "date", "phone", "email", "choice")


def question(row: Row) -> tuple[str | None, list[str]]:
    head, _, rest = row.section.partition(" ")
    if head == "choice":
        return head, rest.partition(" -> ")[0].split(" / ")
    expect = EXPECT.get(head, head if head in ASKED else None)
    return expect, CHOICES.get(expect or "", []) if head in EXPECT else []


def main() -> None:
    cases = [(row, *question(row)) for language in LANGUAGES for row in rows(language)]
    for row, expect, choices in cases[::7]:
        understand(row.reply, language=row.language, expect=expect, choices=choices, now=NOW)
    start = time.process_time()
    for row, expect, choices in cases:
        understand(row.reply, language=row.language, expect=expect, choices=choices, now=NOW)
    seconds = time.process_time() - start
    print(f"{len(cases)} replies, {len(cases) / seconds:.0f} a second, {seconds / len(cases) * 1e6:.0f} µs each")


if __name__ == "__main__":
    main()
