"""Regular expressions that are compiled when they are first looked with.

There are hundreds of them, and compiling them all costs a fifth of a second: a start, and each command, pays only for
those that it needs.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

WAYS = ("search", "match", "fullmatch", "findall", "finditer", "sub", "subn", "split")


class _Uncompiled:
    """Stands for its compiled pattern; once looked with, its ways to look are those of the pattern itself."""

    def __init__(self, pattern: Any, flags: int) -> None:
        self.pattern = pattern
        self.asked_flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.asked_flags)
        self.__dict__.update({way: getattr(compiled, way) for way in WAYS})
        return getattr(compiled, name)


def regex(written: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, for the patterns that modules hold. An error in it comes with its first use; the `re` of
    a match is the compiled one, and not this."""
    return cast("re.Pattern[AnyStr]", _Uncompiled(written, flags))
