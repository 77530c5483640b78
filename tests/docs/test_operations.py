"""docs/operations.md is true: what it names exists, what it shows can be used, and what it says a server says is said."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from dataclasses import fields
from pathlib import Path

import pytest
import yaml

from responder.cli import COMMANDS, parser
from responder.config import Settings
from tests.docs.readme import ROOT

PAGE = (ROOT / "docs" / "operations.md").read_text("utf-8")
OPERATIONS = ROOT / "operations"
SETTINGS = {one.metadata["name"] for one in fields(Settings)}


@pytest.mark.parametrize("file", ["docs/operations.md", "operations/responder.service", "operations/prometheus.yml"])
def test_settings_that_are_named_are_settings(file: str) -> None:
    assert set(re.findall(r"\bRESPONDER_[A-Z_]+[A-Z]\b", (ROOT / file).read_text("utf-8"))) <= SETTINGS


def test_links_lead_to_what_is_there() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", PAGE):
        assert (ROOT / "docs" / target).resolve().exists(), target


def test_commands_are_understood() -> None:
    named = [shlex.split(one)[1:] for one in re.findall(r"`(responder [a-z][^`]*)`", PAGE)]
    assert len(named) >= 5
    for words in named:
        assert words[0] in COMMANDS
        if words[1:]:
            parser(words).parse_args(words)


@pytest.mark.parametrize(
    ("said", "by"),
    [
        ("cannot listen on", "cli/serving.py"),
        ("nothing listens there", "store/connection/reaching.py"),
        ("it cannot be written; this user must own it and its folder", "store/connection/reaching.py"),
        ("its disk is full; make room", "store/connection/reaching.py"),
        ("another program keeps it locked", "store/connection/reaching.py"),
        ("a schema that this version does not know", "store/connection/schema.py"),
        ("A restore into this database has not come to its end", "store/connection/schema.py"),
        ("was worked on with a secret that is not here", "cli/serving.py"),
        ("is not the one that this database was worked on with", "store/connection/secrets.py"),
        ("does not hold the secret that it should", "config.py"),
    ],
)
def test_what_a_server_is_said_to_say_it_says(said: str, by: str) -> None:
    assert said in PAGE
    assert said in (ROOT / "responder" / by).read_text("utf-8")


def test_nothing_else_is_said_to_be_said() -> None:
    assert len(re.findall(r"^\| `[^`]+` \|", PAGE, re.MULTILINE)) == 10


def test_the_unit_can_be_used() -> None:
    unit = (OPERATIONS / "responder.service").read_text("utf-8")
    assert "RestartPreventExitStatus=2" in unit
    assert "UMask=0077" in unit
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed here")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", OPERATIONS / "responder.service"],
        capture_output=True,
        text=True,
        check=False,
    )
    told = [line for line in done.stderr.splitlines() if "responder.service" in line]
    assert [line for line in told if "is not executable" not in line and "ExecStart" not in line] == []


def test_prometheus_reads_what_the_rules_ask_for(tmp_path: Path) -> None:
    example = yaml.safe_load((OPERATIONS / "prometheus.yml").read_text("utf-8"))
    (job,) = example["scrape_configs"]
    assert job["job_name"] == "responder"
    assert 'up{job="responder"}' in (OPERATIONS / "alerts.yml").read_text("utf-8")
    assert all((OPERATIONS / file).is_file() for file in example["rule_files"])
    assert "credentials_file" in job["authorization"]
