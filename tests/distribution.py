"""How the tests are shared out among several workers: what takes long first, what belongs together to one of them.

The plugin's own ways each lack something here. `loadgroup` hands out one test after the other, which for thousands of
tests costs as much as the tests (each time it looks through all that it ever handed out), and with pytest 9.2 it no
longer sees the groups; `loadfile` leaves the longest file to the end.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-not-found,import-untyped,unused-ignore]

TOGETHER = {
    "tests/chaos/test_processes.py": "many processes",
    "tests/service/test_service_killed.py": "many processes",
    "tests/browser": "browser",
}
"""What one worker does, one after the other: on a small machine one crowd of processes at a time, and one browser."""
APART = (
    "tests/chaos",
    "tests/service",
    "tests/operations/test_starts.py",
    "tests/channels/test_mailbox.py",
    "tests/reading/test_fuzz.py",
    "tests/security/test_pumping.py",
    "tests/cli/test_serve.py",
    "tests/privacy/test_inactive.py",
)
"""Whose tests take long one by one. All other files are done whole, by one worker."""
ORDER = (
    "chaos", "service", "operations", "reading", "browser", "cli", "security", "privacy", "channels", "web", "understand",
)  # fmt: skip
"""Folders that take long or wait for much, the longest first; the short ones level out the end."""


def unit(test: str) -> str:
    """What is handed out with this test, by name: itself, its file or a group."""
    file = test.partition("::")[0]
    path = PurePosixPath(file)
    places = [file, *map(str, path.parents)]
    for place in places:
        if place in TOGETHER:
            return TOGETHER[place]
    return test if any(place in APART for place in places) else file


def turn(test: str) -> int:
    """Its place in the order, small ones first."""
    name = unit(test)
    if name in TOGETHER.values():
        return -1
    folder = PurePosixPath(test.partition("::")[0]).parts[1:2]
    return ORDER.index(folder[0]) if folder and folder[0] in ORDER else len(ORDER)


class Distribution(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out units in the order of the collection, which `turn` has sorted."""

    def __init__(self, config: pytest.Config, log: Any) -> None:
        super().__init__(config, log)
        config.option.loadscopereorder = False

    def _split_scope(self, nodeid: str) -> str:
        return unit(nodeid)

    def mark_test_complete(self, node, item_index, duration=0):  # type: ignore[no-untyped-def]
        """Units that are done are forgotten: they would be counted again after each test."""
        name = unit(self.registered_collections[node][item_index])
        super().mark_test_complete(node, item_index, duration)
        if all(self.assigned_work[node].get(name, {"": False}).values()):
            del self.assigned_work[node][name]
