"""How many replies and mails `responder explain --jsonl` understands a second, beside a floor of the same run.

`python -m bench.explain [--replies 50000] [--mails 1000]` writes a file of unique replies (the tables of
tests/understand, varied, in all languages and for all kinds of question), one in which each is said by ten customers,
and one of mails, and runs the command line as a process on each. The floor is what Python needs to read and write the
same lines of JSON and no more. CPU times are of the process, its start included; the memory is the largest it had.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

from tests.understand.rows import LANGUAGES, Row, rows
from tests.understand.speed import question

NOW = "2026-11-21T12:00:00+01:00"
NAMES = (
    "Kari",
    "Ola",
    "Nils",
    "Anna",
    "Per",
    "Lise",
    "Maria",
    "Jonas",
    "Erik",
    "Ida",
    "Karin",
    "Lars",
    "Søren",
)
LETTERS = "abcdefghijklmnopqrstuvwxyzåäöæøé "
COMMAND = "import sys; from responder.cli import main; sys.exit(main())"
FLOOR = "import json,sys\nfor line in sys.stdin: sys.stdout.write(json.dumps(json.loads(line))+'\\n')"


def varied(reply: str, other: str, chance: random.Random) -> str:
    """A reply as other customers would send it: signed, with an order number, a slip of typing, or more said."""
    kind = chance.random()
    if kind < 0.3:
        return (
            f"{reply} {chance.choice(['/', '-', 'hilsen', 'mvh', '//'])} {chance.choice(NAMES)} {chance.choice(NAMES)}"
        )
    if kind < 0.5:
        return f"{chance.choice(NAMES)} {chance.randint(1000, 99999)}: {reply}{chance.choice('!. ')}"
    if kind < 0.75:
        place = chance.randrange(len(reply))
        return reply[:place] + chance.choice(LETTERS) + reply[place:]
    if kind < 0.9:
        return f"{reply}, {other}"
    return f"{reply}{chance.choice(['!', '?', '...', ' 😊', ' 🙏', ' :)', ''])} {chance.choice(NAMES)}"


def replies(count: int, chance: random.Random) -> Iterator[str]:
    asked: list[tuple[Row, str | None, list[str]]] = [
        (row, *question(row)) for language in LANGUAGES for row in rows(language)
    ]
    seen: set[str] = set()
    while len(seen) < count:
        row, expect, choices = chance.choice(asked)
        text = varied(row.reply, chance.choice(asked)[0].reply, chance)
        if text in seen:
            continue
        seen.add(text)
        line = {"id": len(seen), "text": text, "language": row.language, "now": NOW}
        yield json.dumps(line | ({"expect": expect} if expect else {}) | ({"choices": choices} if choices else {}))


def alike(count: int, chance: random.Random) -> Iterator[str]:
    """The same replies, each of ten customers, as they come in between each other."""
    lines = [line for line in replies(count // 10, chance) for _ in range(10)]
    chance.shuffle(lines)
    yield from lines


def mails(count: int, chance: random.Random) -> Iterator[str]:
    """Answers with a quote and a signature, in plain text and HTML, some with a file of 100 kB."""
    said = [row.reply for language in LANGUAGES for row in rows(language)]
    for number in range(count):
        mail = EmailMessage()
        mail["From"] = f"{chance.choice(NAMES)} <{chance.choice(NAMES).lower().replace('ø', 'o')}{number}@example.com>"
        mail["To"], mail["Subject"] = "shop@example.net", f"Re: Your order {number}"
        mail["Message-ID"] = f"<{number}.{chance.random()}@example.com>"
        text = ". ".join(chance.choice(said) for _ in range(chance.randint(1, 12))).replace("\r", " ")
        quote = "\n".join(f"> {chance.choice(said)}" for _ in range(chance.randint(2, 40)))
        mail.set_content(
            f"{text}\n\n-- \n{chance.choice(NAMES)}\n\nOn Fri, 20 Nov 2026 at 10:00, Shop wrote:\n{quote}\n"
        )
        if number % 2:
            mail.add_alternative(f"<p>{text}</p><blockquote><p>{quote}</p></blockquote>", subtype="html")
        if number % 20 == 0:
            mail.add_attachment(chance.randbytes(100_000), maintype="image", subtype="jpeg", filename="a.jpg")
        yield json.dumps({"id": number, "raw": base64.b64encode(mail.as_bytes()).decode()})


def measured(command: list[str], lines: Path) -> tuple[float, float, float]:
    """(seconds, CPU seconds, largest memory in MB) of a process that reads the file and writes to nowhere."""
    start = time.perf_counter()
    with lines.open("rb") as source:
        process = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def report(name: str, count: int, lines: Path, arguments: list[str]) -> None:
    floor = measured([sys.executable, "-c", FLOOR], lines)
    found = measured([sys.executable, "-c", COMMAND, "explain", *arguments, "--jsonl"], lines)
    rates = f"{count / found[0]:8.0f} a second, {count / found[1]:8.0f} a CPU second, {found[2]:4.0f} MB"
    print(f"{name:8} {count:6}  {rates}   floor {count / floor[0]:8.0f} a second, {count / floor[1]:8.0f} a CPU second")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--replies", type=int, default=50_000)
    parser.add_argument("--mails", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        for name, count, made in (
            ("replies", options.replies, replies),
            ("alike", options.replies, alike),
            ("mails", options.mails, mails),
        ):
            if count:
                lines = Path(folder, name)
                lines.write_text("\n".join(made(count, chance)) + "\n", encoding="utf-8")
                report(name, count, lines, ["mail" if name == "mails" else "reply"])


if __name__ == "__main__":
    main()
