"""The steps of a script by their paths: looked up at every move, so worked out once for each script."""

from __future__ import annotations

from responder.engine.world import Scripts
from responder.language.script import Path, Script, Step

MOST_KEPT = 4096


class Outline:
    """Every place of one script."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.steps: dict[Path, Step] = dict(script.walk())
        self.blocks: set[Path] = {()} | {("stop", number) for number in range(len(script.stop))}
        for path, step in self.steps.items():
            self.blocks.update((*path, *name) for name in step.blocks)


# Scripts are immutable; an outline holds its script, so that an id in here is never that of another.
_KEPT: dict[int, Outline] = {}


def outline_of(script: Script) -> Outline:
    found = _KEPT.get(id(script))
    if found is None:
        if len(_KEPT) >= MOST_KEPT:
            _KEPT.clear()
        found = _KEPT[id(script)] = Outline(script)
    return found


def step_at(script: Script, path: Path) -> Step | None:
    """The step at a path, None past the end of its block. KeyError where the script has no such block."""
    outline = _KEPT.get(id(script)) or outline_of(script)
    step = outline.steps.get(path)
    if step is None and path[:-1] not in outline.blocks:
        raise KeyError(path)
    return step


def kept_step(scripts: Scripts, version: str, path: Path) -> Step | None:
    """The step at a path of a version that something still points to; None where either is gone."""
    try:
        return step_at(scripts.version(version), path)
    except (KeyError, IndexError):
        return None
