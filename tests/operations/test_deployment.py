"""What is shipped for running it elsewhere: an image without secrets, and services that get every setting they need."""

from __future__ import annotations

from dataclasses import fields
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
import yaml

from responder.config import Settings

HOUSE = Path(__file__).parents[2]
SETTINGS = {one.metadata["name"] for one in fields(Settings)}


def left_out(file: str) -> bool:
    """As Docker reads its .dockerignore: a pattern is of the whole path, or with `**/` before it of any part of it."""
    parts = PurePosixPath(file).parts
    for line in (HOUSE / ".dockerignore").read_text().splitlines():
        pattern = line.removeprefix("**/")
        if any(fnmatchcase(part, pattern) for part in (parts if line.startswith("**/") else parts[:1])):
            return True
    return False


@pytest.mark.parametrize(
    "file",
    [".responder-secret", ".env", ".git/config", "responder.db", "responder.db-wal", "shop/responder-demo.db", ".venv/x",
     "dialogs/mine/.env", "dialogs/mine/.responder-secret", "responder.db.before-20261120-120000", "responder.db.restoring"],
)  # fmt: skip
def test_nothing_private_gets_into_the_image(file: str) -> None:
    """ASVS 13.3.1: layers of an image are read by whoever may pull it."""
    assert left_out(file)


@pytest.mark.parametrize(
    "file",
    ["pyproject.toml", "README.md", "LICENSE", "requirements.in", "requirements.txt", "requirements-build.txt",
     "responder/cli/__init__.py", "responder/web/static/page.css", "templates/demo/page.html", "dialogs/demo/merchant.yaml"],
)  # fmt: skip
def test_what_it_runs_on_is_in_the_image(file: str) -> None:
    assert (HOUSE / file).is_file()
    assert not left_out(file)


def services() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = yaml.safe_load((HOUSE / "docker-compose.yml").read_text())["services"]
    return found


def test_every_process_has_the_same_settings_and_answers_its_monitor() -> None:
    web, worker = services()["web"], services()["worker"]
    own = {"RESPONDER_MONITOR_PORT": "9000"}
    assert worker["environment"] == web["environment"] | own
    named = {name for name in worker["environment"] if name.startswith("RESPONDER_")}
    assert named <= SETTINGS
    assert named >= {"RESPONDER_DATABASE", "RESPONDER_SECRET", "RESPONDER_PUBLIC_URL", "RESPONDER_API_TOKENS"}
    assert named >= {"RESPONDER_PROXIES", "RESPONDER_METRICS_TOKEN"}
    assert ":9000/healthz" in worker["healthcheck"]["test"][-1]
    assert "/healthz" in web["healthcheck"]["test"][-1]


def test_only_the_web_is_open_to_others() -> None:
    """The database to nobody; what catches mails in development, to this machine."""
    opened = {name: one.get("ports", []) for name, one in services().items()}
    assert opened.pop("web") == ["${PORT:-8000}:8000"]
    assert all(port.startswith("127.0.0.1:") for ports in opened.values() for port in ports)
