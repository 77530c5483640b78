"""JSON objects, one a line, in and out: in order, streaming, and never an exception for what comes in.

There is one line out for each line in. What is read is answered before more is waited for, so that another program
can hold a talk line by line and still send thousands at once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any

Answer = Callable[[Mapping[str, Any]], dict[str, object]]
CHUNK = 1 << 16
ENCODE = json.JSONEncoder(allow_nan=False).encode  # in ASCII, so that lone surrogates are only escapes
LONGEST_LINE = 48 << 20  # a mail of 26 MB in base64 is 36 MB; what is longer is answered with an error


def stream(source: int, target: int, answer: Answer, nothing: Mapping[str, object]) -> int:
    """Answers every line of file descriptor `source` on `target`; gives how many there were.

    `answer` gives the fields of one answer but for its `id`; `nothing` holds the same fields for a line that
    cannot be answered, which then has an `error` beside them.
    """
    count = 0
    for lines in _batches(source):
        answers = [_answer(line, answer, nothing) for line in lines]
        count += len(answers)
        _write(target, b"".join(answers))
    return count


def _batches(source: int) -> Iterator[list[bytes | None]]:
    """The complete lines of each read, None for one that is too long; the last may lack its newline."""
    held: list[bytes] = []
    size = 0
    while chunk := os.read(source, CHUNK):
        first, *rest = chunk.split(b"\n")
        if not rest:
            size += len(first)
            if size <= LONGEST_LINE:
                held.append(first)
            else:
                held.clear()
            continue
        size += len(first)
        start = None if size > LONGEST_LINE else b"".join([*held, first])
        held, size = [rest[-1]], len(rest[-1])
        yield [start, *rest[:-1]]
    if size:
        yield [None if size > LONGEST_LINE else b"".join(held)]


def _answer(line: bytes | None, answer: Answer, nothing: Mapping[str, object]) -> bytes:
    asked, error = _read(line)
    if asked is None:
        return _line({"id": None, **nothing, "error": error})
    name = asked.get("id")
    try:
        return _line({"id": name, **answer(asked)})
    except ValueError as wrong:
        return _line({"id": name, **nothing, "error": str(wrong)[:200]})
    except Exception as defect:
        # A stream of thousands must not end at one of them; the kind of defect is told, never its text.
        return _line({"id": name, **nothing, "error": f"it could not be read ({type(defect).__name__})"})


def _read(line: bytes | None) -> tuple[Mapping[str, Any] | None, str]:
    if line is None:
        return None, f"the line is longer than {LONGEST_LINE >> 20} MB"
    try:
        # What is not UTF-8 becomes the replacement character: the rest of the line still has its meaning.
        read = json.loads(line.decode("utf-8", "replace").removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        where = f" at character {error.pos + 1}" if isinstance(error, json.JSONDecodeError) else ""
        return None, f"the line is not JSON{where}"
    if not isinstance(read, dict):
        return None, 'the line is not a JSON object; write {"id": …, …}'
    return read, ""


def _line(fields: Mapping[str, object]) -> bytes:
    try:
        return ENCODE(fields).encode() + b"\n"
    except (ValueError, RecursionError):  # an id of NaN, or one nested too deeply
        return ENCODE({**fields, "id": None}).encode() + b"\n"


def _write(target: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(target, view) :]
