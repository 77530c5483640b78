"""The settings themselves: slips in their names, and values that a server would refuse at its start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from responder.cli.checkups.findings import Finding, advice, wrong
from responder.config import Settings, unknown_settings
from responder.errors import SettingError
from responder.web.options import read_options


def check_settings(settings: Settings, environment: Mapping[str, str]) -> Iterator[Finding]:
    """What `read_settings` does not look at. Nothing where all is well."""
    for told in unknown_settings(environment):
        yield advice("settings", told, "correct its name where the server's environment is set, or take it away")
    try:
        read_options(settings)
    except SettingError as error:
        yield wrong("settings", str(error), "correct it: `responder serve` does not start with it")
