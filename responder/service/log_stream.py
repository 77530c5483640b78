"""Where log lines go: written by a thread of their own, so that nobody waits for whoever reads them.

A pipe whose reader has stopped reading (a collector that hangs, a terminal that was halted) takes nothing more, and
whoever writes to it waits: messages would not be taken, nor timers heard, because of the log. Then lines are let go.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections import deque
from typing import Final, TextIO

MOST: Final = 5_000
"""Lines that wait at most."""
PAUSE: Final = 0.02
"""Seconds between two writes: lines are gathered, since waking a thread costs more than writing a line."""
LAST: Final = 1.0
"""Seconds that the end of the process waits for its last lines."""
RETRY: Final = 0.1


class LogStream(logging.Handler):
    """A handler that never waits. Streams without a file of their own, as tests have, are written to at once."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self.stream = stream
        self.lost = 0
        """Lines that were let go since the last that was written."""
        self._lines: deque[str] = deque()
        self._there = threading.Event()
        self._writing = False
        self._file = _file_of(stream)
        if self._file is not None:
            threading.Thread(target=self._write_all, name="log", daemon=True).start()

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = self.format(record)
        except Exception:
            self.handleError(record)
            return
        if self._file is None:
            self.stream.write(line + "\n")
        elif len(self._lines) >= MOST:
            self.lost += 1
        else:
            self._lines.append(line)
            self._there.set()

    def flush(self) -> None:
        """Wait a moment until everything is written; the interpreter calls this in the end."""
        until = time.monotonic() + LAST
        while (self._lines or self._writing) and time.monotonic() < until:
            time.sleep(PAUSE / 4)

    def _write_all(self) -> None:
        while True:
            self._there.wait()
            self._there.clear()
            self._writing = True
            while self._lines:
                self._write(self._taken())
            self._writing = False
            time.sleep(PAUSE)

    def _taken(self) -> bytes:
        lines = [self._lines.popleft() for _ in range(len(self._lines))]
        lost, self.lost = self.lost, 0
        if lost:
            lines.append(self.format(_told(lost)))
        return "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace")

    def _write(self, data: bytes) -> None:
        """Not by way of the stream: whoever waits inside it would keep the interpreter from ending."""
        assert self._file is not None
        left = memoryview(data)
        while left:
            try:
                left = left[os.write(self._file, left) :]
            except BlockingIOError:  # somebody else has told this pipe not to wait
                time.sleep(RETRY)
            except OSError:  # its reader has gone, or the disk is full: nobody can be told of it here
                self.lost += data.count(b"\n")
                return


def _file_of(stream: TextIO) -> int | None:
    try:
        return stream.fileno()
    except OSError:
        return None


def _told(lost: int) -> logging.LogRecord:
    told = "%d lines could not be written here and were let go"
    return logging.LogRecord(__name__, logging.WARNING, __file__, 0, told, (lost,), None)
