"""Plain data that nobody changes once it is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform, overload

T = TypeVar("T")


def _equal_by_value(names: Sequence[str]) -> tuple[Callable[[Any, object], object], Callable[[Any], int]]:
    one = attrgetter(*names) if names else type
    values = one if len(names) > 1 else lambda self: (one(self),)

    def equal(self: Any, other: object) -> object:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    return equal, lambda self: hash(values(self))


def _shown(self: Any) -> str:
    told = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({told})"


@overload
def frozen(cls: type[T], /) -> type[T]: ...
@overload
def frozen(*, kw_only: bool = ...) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: Any = None, /, *, kw_only: bool = False) -> Any:
    """A data class with slots, equal and hashed by its values, whose fields may not be set.

    That is held by the type checker, which has all of this package before anything runs. The interpreter's own
    frozen classes hold it again for each object that is made, at several times the price of making it.
    """

    def make(cls: Any) -> Any:
        # Comparing, hashing and showing are shared: written out for each of two hundred classes, as `dataclass` does,
        # they take a tenth of a start.
        made: Any = dataclass(slots=True, eq=False, repr=False, kw_only=kw_only)(cls)
        made.__eq__, made.__hash__ = _equal_by_value([each.name for each in fields(made) if each.compare])
        made.__repr__ = _shown
        return made

    return make if cls is None else make(cls)
