"""Where a script speaks at all."""

from __future__ import annotations

from responder.engine.run import Run
from responder.engine.world import Scripts, World
from responder.language.script import Call, ChannelKind, Says, Script

MOST_DIALOGS = 50


def speaks_only_on(scripts: Scripts, world: World, run: Run, kinds: frozenset[ChannelKind]) -> bool:
    """Whether a run can say nothing except on these kinds of channel (the dialogs that it calls included)."""
    seen: set[str] = set()
    left = [run.version, *(frame.script for frame in run.frames)]
    while left and len(seen) < MOST_DIALOGS:
        version = left.pop()
        if version in seen:
            continue
        seen.add(version)
        try:
            script = scripts.version(version)
        except KeyError:
            continue
        if not _kinds_of(script, world) <= kinds:
            return False
        left += [found.version for name in _calls_of(script) if (found := scripts.live().get(name)) is not None]
    return True


def _kinds_of(script: Script, world: World) -> frozenset[ChannelKind]:
    kinds: set[ChannelKind] = set()
    for _, step in script.walk():
        if isinstance(step, Says):
            if step.by == "preferred":
                kinds.update(world.contact.addresses)
            else:
                kinds.add(step.by or script.channel)
    return frozenset(kinds) or frozenset({script.channel})


def _calls_of(script: Script) -> list[str]:
    return [step.dialog for _, step in script.walk() if isinstance(step, Call)]
