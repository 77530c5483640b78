"""A start from the warm process is a start: nothing tells it from a cold one, but that it is quick."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.starts import OURS, can_adopt, run, start

MIRROR = "tests.fakes.mirror"
pytestmark = pytest.mark.skipif(not can_adopt(), reason="all starts are cold here")


def told(cold: bool, folder: Path, **options: Any) -> tuple[dict[str, Any], subprocess.CompletedProcess[bytes]]:
    environment = {
        "PATH": "/usr/bin",
        "SHOP": "kaffe æøå",
        **{n: v for n, v in OURS.items() if n.startswith(("LC_", "LANG", "PYTHON", "TZ"))},
    }
    done = run(MIRROR, "a", "ja takk", given=b"7", cold=cold, cwd=folder, env=environment)
    return json.loads(done.stdout.splitlines()[0]), done


def test_a_program_finds_all_as_at_a_cold_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(MIRROR)  # the warm process is there
    monkeypatch.setenv("OURS", "and not theirs")
    cold, done_cold = told(True, tmp_path)
    warm, done_warm = told(False, tmp_path)
    again, _ = told(False, tmp_path)
    assert len({one.pop("pid") for one in (cold, warm, again)} | {os.getpid()}) == 4
    assert len({one.pop("chance") for one in (cold, warm, again)}) == 3
    assert warm == cold
    assert warm["parent"] == os.getpid()
    assert warm["environment"]["SHOP"] == "kaffe æøå"
    assert (done_warm.returncode, done_warm.stderr) == (done_cold.returncode, done_cold.stderr) == (7, b"7\n")
    assert done_warm.stdout.endswith(b"\nthe end\n"), "it ends as programs do, and what it said is written"


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_it_gets_signals(number: signal.Signals) -> None:
    with start(MIRROR, "wait", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["pid"] == process.pid
        process.send_signal(signal.SIGSTOP)
        assert os.WIFSTOPPED(os.waitpid(process.pid, os.WUNTRACED)[1])
        assert process.poll() is None
        process.send_signal(signal.SIGCONT)
        process.send_signal(number)
        assert process.wait(20) == -number
    assert run(MIRROR, given=b"3").returncode == 3, "others are started as before"


def test_a_failure_is_told_like_one() -> None:
    done = run("tests.fakes.nothing")
    assert (done.returncode, b"No module named tests.fakes.nothing" in done.stderr) == (1, True), done.stderr
    done = run(MIRROR, given=b"x")
    assert done.returncode == 1
    assert b"ValueError: invalid literal" in done.stderr


def test_what_is_spoken_to_the_interpreter_is_heard() -> None:
    done = run(MIRROR, env={**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONOPTIMIZE": "1"})
    portrait = json.loads(done.stdout.splitlines()[0])
    assert portrait["streams"][1][0] == "iso8859-1"
    assert "optimize=1" in portrait["flags"]
