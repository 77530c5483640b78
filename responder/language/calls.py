"""Which dialogs call which: their order, their circles and their depth."""

from __future__ import annotations

from collections.abc import Mapping

from responder.language.mistakes import Mistakes, did_you_mean, show
from responder.language.script import Call, Script
from responder.values import frozen

DEEPEST_CALLS = 5


@frozen
class Dialogs:
    """The dialogs of a merchant by name, what each calls, and what calls each. `drafts`: those of which parts could
    not be read."""

    scripts: Mapping[str, Script]
    called: Mapping[str, tuple[str, ...]]
    callers: Mapping[str, tuple[str, ...]]
    drafts: frozenset[str] = frozenset()

    @staticmethod
    def of(scripts: Mapping[str, Script], drafts: frozenset[str] = frozenset()) -> Dialogs:
        called: dict[str, tuple[str, ...]] = {}
        callers: dict[str, list[str]] = {}
        for name, script in scripts.items():
            names = dict.fromkeys(step.dialog for _, step in script.walk() if isinstance(step, Call))
            called[name] = tuple(names)
            for one in names:
                callers.setdefault(one, []).append(name)
        return Dialogs(scripts, called, {name: tuple(names) for name, names in callers.items()}, drafts)

    def callers_of(self, name: str) -> tuple[Script, ...]:
        """The other dialogs that call this one."""
        return tuple(self.scripts[caller] for caller in self.callers.get(name, ()) if caller != name)

    def circle(self, target: str, first: str) -> tuple[str, ...] | None:
        """The shortest way from a called dialog back to the target, if its calls lead there."""
        ways: list[tuple[str, ...]] = [(first,)]
        seen = {first}
        for way in ways:
            if way[-1] == target:
                return way
            for name in self.called.get(way[-1], ()):
                if name not in seen:
                    seen.add(name)
                    ways.append((*way, name))
        return None

    def too_deep(self, first: str) -> bool:
        """Whether calls lead more dialogs deep than a run can be; calls in a circle do."""
        level = {first}
        for _ in range(DEEPEST_CALLS):
            level = {called for name in level for called in self.called.get(name, ())}
        return bool(level)


def check_calls(script: Script, dialogs: Dialogs, mistakes: Mistakes) -> None:
    """Calls of dialogs that do not exist, in a circle, or too deep."""
    for _, step in script.walk():
        if not isinstance(step, Call):
            continue
        if step.dialog not in dialogs.scripts:
            names = [name for name in dialogs.scripts if name != script.name]
            otherwise = "name a file beside this one without '.yaml'"
            mistakes.add(step, f"there is no dialog {show(step.dialog)}", did_you_mean(step.dialog, names, otherwise))
            continue
        circle = dialogs.circle(script.name, step.dialog)
        if circle is not None:
            way = " → ".join((script.name, *circle))
            mistakes.add(step, f"these dialogs call each other in a circle: {way}", "remove one of the calls")
        elif dialogs.too_deep(step.dialog):
            told = f"{show(step.dialog)} calls others more than {DEEPEST_CALLS} deep"
            mistakes.add(step, told, "call fewer dialogs from one another")
