"""Starts of our own programs as processes: `responder …` and the servers that only tests have.

A cold start spends most of a second of processor time on importing, and the tests make hundreds of them. So each
worker of a test run has one warm process that has imported the product, read its word lists, and begun nothing: no
thread, no loop, no setting read. Asked to, it forks, and the fork becomes the program: with its own pid, arguments, environment, folder and
files. It is a child of the tests like any other: it gets signals, is killed and waited for, and ends as a program does.

What differs from a cold start: sets of strings have one order in all processes of one worker. A start is cold where
`cold` says so (the start itself is what is proven), where the environment speaks to the interpreter itself, and where
no fork can be handed over to us (Linux can).
"""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import functools
import gc
import importlib
import io
import json
import os
import pkgutil
import runpy
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

HOUSE = Path(__file__).parents[1]
FOUND = {"PYTHONPATH": str(HOUSE)}
"""Where our programs are found, whatever folder they are started in."""
OURS = {**os.environ, **FOUND}
ALSO = ("alembic.command", "alembic.autogenerate", "twilio.rest.api", "uvloop")
"""What the product imports only where it needs it."""
TO_THE_INTERPRETER = ("PYTHON", "LC_", "LANG", "TZ")
"""Beginnings of what is read as an interpreter starts."""
FORKABLE = {"stdin", "stdout", "stderr", "text", "cwd", "env"}
LARGEST = 1 << 20
SET_CHILD_SUBREAPER = 36  # linux/prctl.h


def start(module: str, *arguments: str, cold: bool = False, **options: Any) -> subprocess.Popen[Any]:
    """`python -m module arguments` as a process of its own; the options are those of subprocess.Popen."""
    words = [sys.executable, "-m", module, *arguments]
    options["env"] = {**(options.get("env") or os.environ), **FOUND}
    warm = not cold and options.keys() <= FORKABLE and spoken(options["env"]) == spoken(OURS) and can_adopt()
    return _Fork(words, **options) if warm else subprocess.Popen(words, **options)


def run(
    module: str, *arguments: str, given: bytes = b"", seconds: float = 120, cold: bool = False, **options: Any
) -> subprocess.CompletedProcess[bytes]:
    """As `start`, with `given` on stdin, to its end; its output is kept."""
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with start(module, *arguments, cold=cold, **pipes, **options) as process:
        try:
            out, err = process.communicate(given, seconds)
        except BaseException:
            process.kill()
            raise
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def spoken(environment: dict[str, str]) -> dict[str, str]:
    """What of an environment is spoken to the interpreter."""
    return {name: value for name, value in environment.items() if name.startswith(TO_THE_INTERPRETER)}


# -- in the tests ------------------------------------------------------------------------------------


def _adopt(orphans: bool) -> bool:
    """Whether orphaned grandchildren become our children from now on; False where the system cannot do that."""
    try:
        return ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, int(orphans), 0, 0, 0) == 0
    except (AttributeError, OSError):
        return False


@functools.cache
def can_adopt() -> bool:
    return _adopt(True) and _adopt(False)


class _Warm:
    """The warm process of this test run, and the way to ask it."""

    def __init__(self) -> None:
        self._alone = threading.Lock()
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.starts", str(theirs.fileno())],
                env=OURS, cwd=HOUSE, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL,
            )  # fmt: skip
        atexit.register(self.end)

    def fork(self, told: dict[str, Any], files: list[int]) -> int:
        """The pid of a new process, which is our child by then."""
        with self._alone:
            _adopt(True)
            try:
                socket.send_fds(self._socket, [json.dumps(told).encode()], files)
                pid = int(self._socket.recv(LARGEST) or 0)
            finally:
                _adopt(False)
        assert pid, "the process that is to fork has ended; what it said is among the errors"
        return pid

    def end(self) -> None:
        self._socket.close()
        self._process.wait()


@functools.cache
def _warm() -> _Warm:
    return _Warm()


class _Fork(subprocess.Popen[Any]):
    """All that Popen does, but for how the process comes to be."""

    def _execute_child(self, words: list[str], *given: Any) -> None:  # type: ignore[override]
        """`given` is as in subprocess: ends of pipes, -1 for what is as ours."""
        _, _, _, _, folder, environment, _, _, _, to_stdin, p2cwrite, c2pread, c2pwrite, errread, errwrite, *_ = given
        assert isinstance(given[10], int), "subprocess has changed; see its Popen._execute_child"
        ends = [to_stdin, c2pwrite, errwrite]
        files = [number if end == -1 else end for number, end in enumerate(ends)]
        told = {
            "module": words[2],
            "arguments": words[3:],
            "folder": os.path.abspath(folder or os.getcwd()),
            "environment": environment,
        }
        self.pid = _warm().fork(told, files)
        self._child_created = True
        self._close_pipe_fds(to_stdin, p2cwrite, c2pread, c2pwrite, errread, errwrite)  # type: ignore[attr-defined]


# -- in the warm process -----------------------------------------------------------------------------


def import_all() -> None:
    """Everything of the product, and nothing of it begun; but the word lists of English replies are read."""
    import responder
    from responder.service.warming import read_words

    gc.disable()
    for found in pkgutil.walk_packages(responder.__path__, "responder."):
        if "migrations" not in found.name and not found.name.endswith("__main__"):
            importlib.import_module(found.name)
    for name in ALSO:
        importlib.import_module(name)
    read_words([])
    assert threading.active_count() == 1, threading.enumerate()
    gc.freeze()
    gc.enable()


def wait_to_fork(tests: socket.socket) -> tuple[dict[str, Any], list[int]] | None:
    """In each fork: what it is to become, and its files. In the warm process: None, when the tests are over.

    It is the fork of a fork: once the one between has ended the tests adopt it, and are told its pid.
    """
    while True:
        told, files, _, _ = socket.recv_fds(tests, LARGEST, 3)
        if not told:
            return None
        between = os.fork()
        if not between:
            between = os.getpid()
            if os.fork():
                os._exit(0)
            while os.getppid() == between:
                time.sleep(0.0005)
            tests.send(str(os.getpid()).encode())
            tests.close()
            return json.loads(told), files
        os.waitpid(between, 0)
        for file in files:
            os.close(file)


def become(told: dict[str, Any], files: list[int]) -> None:
    """Run a module as `python -m` does."""
    for number, file in enumerate(files):
        os.dup2(file, number)
        os.close(file)
    os.chdir(told["folder"])
    os.environ.clear()
    os.environ.update(told["environment"])
    streams = (sys.stdin, sys.stdout, sys.stderr)
    sys.stdin, sys.stdout, sys.stderr = (_opened(like, number) for number, like in enumerate(streams))
    sys.argv[1:] = told["arguments"]
    sys.path[0] = told["folder"]
    runpy.run_module(told["module"], run_name="__main__", alter_sys=True)


def _opened(like: Any, number: int) -> io.TextIOWrapper:
    """As the interpreter opens it."""
    if number == 0:
        return open(0, encoding=like.encoding, errors=like.errors, closefd=False)
    unbuffered = like.write_through
    return io.TextIOWrapper(
        open(number, "wb", 0 if unbuffered else -1, closefd=False),
        like.encoding, like.errors, write_through=unbuffered,
        line_buffering=not unbuffered and (number == 2 or os.isatty(number)),
    )  # fmt: skip


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        import_all()
        asked = wait_to_fork(socket.socket(fileno=int(sys.argv[1])))
    if asked:
        become(*asked)
