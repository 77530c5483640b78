"""README.md cut into what can be tested: its fenced blocks and its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf8")

_FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, its text without the indentation, and the README's line it begins on."""

    language: str
    text: str
    line: int

    @property
    def is_script(self) -> bool:
        return self.language == "yaml" and "\nsteps:" in self.text

    @property
    def is_merchant(self) -> bool:
        return self.language == "yaml" and "\nchannels:" in self.text

    @property
    def is_transcripts(self) -> bool:
        return self.language == "yaml" and not self.is_script and not self.is_merchant


def blocks() -> list[Block]:
    return [
        Block(found[2], dedent(found[3]), README.count("\n", 0, found.start()) + 1) for found in _FENCE.finditer(README)
    ]
