"""ASVS 1.3.12 (ReDoS): every regular expression of the product against strings made to be slow for it.

All patterns are found by looking: those that modules hold, and those that are compiled while a text is read.
"""

from __future__ import annotations

import hashlib
import importlib
import inspect
import pkgutil
import re
import signal
import time
from collections.abc import Iterator
from functools import cache
from types import FrameType, ModuleType
from typing import Any

import pytest

import responder
from responder.channels.reading import read_mail
from responder.patterns import regex
from responder.understand import understand

LENGTH = 1600
LIMIT = 0.25
GENERAL = [
    "a",
    "0",
    " ",
    "\t",
    "\n",
    ".",
    "-",
    "+",
    "@",
    "<",
    ">",
    "=",
    "/",
    ":",
    ",",
    "_",
    "'",
    '"',
    "é",
    "1 ",
    "a.",
    "a ",
    " \n",
    "> ",
    "=3",
    "a-",
    "1:",
    "1.",
    "//",
    "aA",
    "<a",
    "&#",
    "\r\n",
]


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(responder.__path__, "responder."):
        if "migrations" not in found.name and not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def patterns_in(value: Any, depth: int = 0) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern | type(regex(""))):
        yield value
    elif depth < 3 and isinstance(value, dict):
        for one in value.values():
            yield from patterns_in(one, depth + 1)
    elif depth < 3 and isinstance(value, tuple | list | set | frozenset):
        for one in value:
            yield from patterns_in(one, depth + 1)


def ways(module: ModuleType, name: str) -> frozenset[str]:
    """How a module uses a pattern; one that is kept in a table, or used elsewhere, may be searched with."""
    source = inspect.getsource(module)
    used = set(re.findall(rf"\b{name}\.(fullmatch|match|search|sub|subn|split|findall|finditer)\b", source))
    return frozenset(
        {"fullmatch"} if used == {"fullmatch"} else {"match"} if used <= {"match", "fullmatch"} and used else {"search"}
    )


def patterns() -> dict[str, tuple[re.Pattern[Any], frozenset[str]]]:
    found: dict[str, tuple[re.Pattern[Any], frozenset[str]]] = {}
    for module in modules():
        for name, value in vars(module).items():
            for number, one in enumerate(patterns_in(value)):
                at = f"{module.__name__.removeprefix('responder.')}.{name}.{number}"
                if not any(one is known for known, _ in found.values()):
                    found[at] = (one, ways(module, name))
    return found


def attacks(pattern: re.Pattern[Any]) -> Iterator[str]:
    """Long runs of everything that the pattern itself speaks of, each ended so that it just does not match."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    literals = set(re.findall(r"[A-Za-zÀ-ÿ]{1,12}", source)[:40])
    signs = {one for one in source if not one.isalnum()}
    for piece in [*GENERAL, *sorted(signs - set(GENERAL)), *sorted(literals)[:15]]:
        yield piece * (LENGTH // len(piece)) + "\x00!"
    for piece in sorted(literals)[:6]:
        yield piece + " " * LENGTH + "\x00"
        yield piece + "0" * LENGTH + "\x00"
        yield (piece + " ") * (LENGTH // (len(piece) + 1)) + "\x00"


class TooSlowError(Exception):
    pass


def stop(number: int, frame: FrameType | None) -> None:
    raise TooSlowError


FOUND = patterns()
# The readers of mails and answers cut and smooth a text before they look at it, so they are tried from their doors,
# with the same strings.
THROUGH_A_DOOR = {name for name in FOUND if name.startswith(("channels.reading.", "understand."))}
HEAD = (
    "From: Kari <kari@post.example>\nTo: hei@shop.example\nSubject: {}\nContent-Type: text/plain; charset=utf-8\n\n{}"
)


def cost(pattern: re.Pattern[Any], used: frozenset[str], given: Any) -> float:
    """Seconds of processor time."""
    begun = time.process_time()
    for way in used:
        getattr(pattern, way)(given)
    return time.process_time() - begun


def test_there_are_patterns_to_try() -> None:
    assert len(FOUND) > 100


@pytest.mark.parametrize("name", sorted(FOUND.keys() - THROUGH_A_DOOR))
def test_no_pattern_is_slow(name: str) -> None:
    pattern, used = FOUND[name]
    before = signal.signal(signal.SIGALRM, stop)
    try:
        for text in attacks(pattern):
            given: Any = text if isinstance(pattern.pattern, str) else text.encode("utf-8", "replace")
            signal.setitimer(signal.ITIMER_REAL, 30)
            took = cost(pattern, used, given)
            if took >= LIMIT:
                took = cost(pattern, used, given)  # the garbage collector may have had its turn in the first
            signal.setitimer(signal.ITIMER_REAL, 0)
            assert took < LIMIT, f"{took:.2f} s for {text[:20]!r}…"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def through_the_doors(text: str) -> None:
    line = text.replace("\x00", " ").replace("\r", " ").replace("\n", " ")
    read_mail(HEAD.format("Re: x", f"Ja takk\n{text}").encode("utf-8", "replace"))
    read_mail(HEAD.format(line[:900], "Ja").encode("utf-8", "replace"))
    understand(text, language="nb", expect="email")


@pytest.mark.parametrize("room", sorted({name.rpartition(".")[0].rpartition(".")[0] for name in THROUGH_A_DOOR}))
def test_no_mail_and_no_answer_is_slow(room: str) -> None:
    """The worst that each pattern of the room speaks of: its own words, and them with blanks behind."""
    pieces: set[str] = set()
    for name in THROUGH_A_DOOR:
        if name.startswith(room + "."):
            source = FOUND[name][0].pattern
            words = re.findall(r"[A-Za-zÀ-ÿ]{2,12}", source if isinstance(source, str) else source.decode("latin-1"))
            pieces |= set(words[:3])
    chosen = sorted(pieces, key=lambda one: hashlib.sha256(one.encode()).digest())[:12]
    for piece in chosen:
        is_quick(piece)


@pytest.mark.parametrize("piece", [" ", "\n"])
def test_no_blank_mail_and_no_blank_answer_is_slow(piece: str) -> None:
    is_quick(piece)


@cache
def is_quick(piece: str) -> None:
    """Once for each piece, of however many rooms it is."""
    for text in (piece * (LENGTH // len(piece)), piece + " " * LENGTH + "\x00", (piece + " \n") * (LENGTH // 4)):
        begun = time.process_time()
        through_the_doors(text)
        assert time.process_time() - begun < 3 * LIMIT, repr(text[:20])
