"""Where the reader is while it reads a step: what may stand there, and the parts of the step that were found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from responder.language.mistakes import Mistakes
from responder.language.nodes import Node, Scalar
from responder.language.script import BlockName, Step
from responder.values import frozen

ReadSteps = Callable[["Place", Node, str], tuple[Step, ...]]


@frozen
class Place:
    """`answered`: inside a reply branch, where `again` may stand; `silent`: inside `no reply`, where nobody answered.
    `stopping`: under a `stop:` trigger.

    `read_steps` reads a block; it is handed down so that verbs with blocks need not know all other verbs.
    """

    mistakes: Mistakes
    read_steps: ReadSteps
    answered: bool = False
    silent: bool = False
    stopping: bool = False

    def steps(self, node: Node, where: str) -> tuple[Step, ...]:
        return self.read_steps(self, node, where)

    def in_reply(self) -> Place:
        return replace(self, answered=True, silent=False)

    def outside_reply(self, *, silent: bool = False) -> Place:
        return replace(self, answered=False, silent=silent)


@frozen
class Found:
    """A step as it was found: its verb, the verb's value, and the values of the keys beside it."""

    key: Scalar
    value: Node
    beside: Mapping[str, Node]

    @property
    def line(self) -> int:
        return self.key.line

    @property
    def column(self) -> int:
        return self.key.column


def blocks_of(place: Place, found: Found, *names: str) -> dict[BlockName, tuple[Step, ...]]:
    """The blocks of these names that the merchant wrote."""
    return {(name,): place.steps(found.beside[name], name) for name in names if name in found.beside}
