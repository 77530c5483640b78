"""A program that tells how it was started, as JSON, and what it was given: `python -m tests.fakes.mirror`.

It ends with the code it was told to end with, or waits to be ended.
"""

from __future__ import annotations

import atexit
import gc
import json
import locale
import logging
import os
import random
import signal
import sys
import threading
from typing import Any


def portrait() -> dict[str, Any]:
    """What a start decides, and nobody since."""
    streams = (sys.stdin, sys.stdout, sys.stderr)
    return {
        "name": __name__,
        "arguments": sys.argv,
        "found in": sys.path[0],
        "folder": os.getcwd(),
        "environment": dict(os.environ),
        "parent": os.getppid(),
        "group": os.getpgid(0),
        "mask": os.umask(0o077),
        "files": sorted(int(name) for name in os.listdir("/proc/self/fd"))[:-1],
        "signals": [str(signal.getsignal(one)) for one in sorted(signal.valid_signals())],
        "blocked": sorted(signal.pthread_sigmask(signal.SIG_BLOCK, ())),
        "threads": threading.active_count(),
        "garbage": (gc.isenabled(), gc.get_threshold()),
        "log": (logging.root.level, str(logging.root.handlers)),
        "streams": [
            (
                one.encoding,
                one.errors,
                one.line_buffering,
                one.writable() and one.write_through,
                one.isatty(),
                one.fileno(),
            )
            for one in streams
        ],
        "locale": locale.setlocale(locale.LC_ALL),
        "flags": str(sys.flags),
    }


def main() -> int:
    print(json.dumps(portrait() | {"chance": random.random(), "pid": os.getpid()}))
    given = sys.stdin.read()
    print(given, file=sys.stderr)
    atexit.register(print, "the end")
    if sys.argv[1:] == ["wait"]:
        sys.stdout.flush()
        signal.pause()
    return int(given or 0)


if __name__ == "__main__":
    sys.exit(main())
