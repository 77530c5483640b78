"""Running the command line: as its own process, as a shell does, or in this one where only the outcome matters."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from responder.cli import main
from tests import starts

HOUSE = Path(__file__).parents[2]
DIALOGS = HOUSE / "dialogs"


def environment(**more: str) -> dict[str, str]:
    """As a user has it: no setting of ours from outside, and no colours asked for."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("RESPONDER_")}
    return {**kept, "PYTHONPATH": str(HOUSE), **more}


def process(
    *arguments: str, given: bytes = b"", folder: Path | None = None, cold: bool = False, **more: str
) -> subprocess.CompletedProcess[bytes]:
    """A process of its own, with `given` on stdin. Whether `cold`: see `tests.starts`."""
    return starts.run("responder.cli", *arguments, given=given, cold=cold, cwd=folder or HOUSE, env=environment(**more))


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """(exit code, stdout, stderr) of a command in this process."""
    try:
        code = main([str(argument) for argument in arguments])
    except SystemExit as stopped:
        code = int(stopped.code or 0)
    out, err = capsys.readouterr()
    return code, out, err


def shop(folder: Path, **files: str) -> Path:
    """A folder with the demo's merchant.yaml (without ready-made dialogs) and the given files by stem."""
    folder.mkdir(parents=True, exist_ok=True)
    text = (DIALOGS / "demo" / "merchant.yaml").read_text("utf-8")
    kept = [line for line in text.splitlines() if not line.startswith(("library:", "  - sms_", "  - email_"))]
    ready = (
        "nps",
        "csat",
        "order_confirmation",
        "appointment",
        "appointment_reminder",
        "delivery",
        "channel_preference",
        "welcome",
    )
    kept = [line for line in kept if line.strip().removeprefix("- ") not in ready]
    (folder / "merchant.yaml").write_text("\n".join(kept).replace("[en, nb, sv, da]", "[en]") + "\n", "utf-8")
    for name, content in files.items():
        (folder / f"{name.replace('__', '.')}.yaml").write_text(content, "utf-8")
    return folder


def copy_of(name: str, folder: Path) -> Path:
    """A copy of a ready-made dialog with all that stands beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in (DIALOGS / "library").glob(f"{name}.*"):
        shutil.copy(file, folder)
    return folder / f"{name}.yaml"


GREETING = """\
name: Greeting
channel: sms
purpose: service
language: en
start:
  - keyword: HELLO
steps:
  - ask: "Do you like coffee?"
    within: 2 days
    replies:
      yes:
        - send: "So do we."
      no:
        - send: "Tea, then."
      else:
        - again: "Yes or no?"
      no reply: end
"""
GREETING_TEST = """\
Likes it:
  - customer: "HELLO"
  - shop: "coffee?"
  - customer: "yes"
  - shop: "So do we."
  - ended
"""
