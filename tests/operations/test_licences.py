"""What an installation brings along may be passed on under our licence; the one exception is known."""

from __future__ import annotations

import importlib.util
from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest

FILE = Path(__file__).parents[2] / "operations" / "licences.py"
spec = importlib.util.spec_from_file_location("licences", FILE)
assert spec is not None
assert spec.loader is not None
licences = importlib.util.module_from_spec(spec)
spec.loader.exec_module(licences)


class Package(Distribution):
    def __init__(self, name: str, **fields: str) -> None:
        lines = [f"Name: {name}", "Version: 1.0", *(f"{key.replace('_', '-')}: {text}" for key, text in fields.items())]
        self.text = "\n".join(lines) + "\n\n"

    def read_text(self, filename: str) -> str | None:
        return self.text if filename == "METADATA" else None

    def locate_file(self, path: object) -> Path:
        return Path(str(path))


def test_everything_that_is_shipped_is_allowed() -> None:
    names = licences.shipped()
    packages = [one for one in distributions() if licences.normal(one.name) in names]
    assert len(packages) > 30
    assert list(licences.refused(packages)) == []


def test_only_the_mailbox_library_is_an_exception() -> None:
    assert set(licences.EXCEPTIONS) == {"aioimaplib"}
    assert "aioimaplib" in Path(FILE.parent.parent / "README.md").read_text("utf-8")


@pytest.mark.parametrize(
    "fields",
    [
        {"License_Expression": "AGPL-3.0-only"},
        {"License_Expression": "MIT AND GPL-2.0-or-later"},
        {"License": "Proprietary"},
        {"Classifier": "License :: OSI Approved :: GNU Affero General Public License v3"},
        {},
    ],
)
def test_others_are_refused(fields: dict[str, str]) -> None:
    assert len(list(licences.refused([Package("other", **fields)]))) == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"License_Expression": "Apache-2.0 OR BSD-3-Clause"},
        {"License": "MIT"},
        {"Classifier": "License :: OSI Approved :: MIT License"},
    ],
)
def test_allowed_ones_pass(fields: dict[str, str]) -> None:
    assert list(licences.refused([Package("other", **fields)])) == []
