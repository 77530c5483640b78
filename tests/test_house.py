"""The house keeps its shape: imports go one way, rooms stay small, pure packages touch nothing outside."""

import ast
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).parent.parent / "responder"
MODULES = sorted(HOUSE.rglob("*.py"))
SOURCES = [path for path in MODULES if "migrations" not in path.parts]

# What each room may import of the house, beside itself and what is used everywhere.
EVERYWHERE = {"values", "patterns"}
ALLOWED: dict[str, set[str]] = {
    "understand": set(),
    "language": {"errors", "understand"},
    "engine": {"errors", "language", "understand"},
    "store": {"errors", "config", "language", "understand", "engine"},
    "channels": {"errors", "config", "language", "understand", "engine"},
    "service": {"errors", "config", "language", "understand", "engine", "store", "channels"},
    "simulator": {"errors", "config", "language", "understand", "engine", "channels"},
    "web": {"errors", "config", "language", "understand", "engine", "store", "channels", "service", "simulator"},
    "cli": {
        "errors", "config", "language", "understand", "engine", "store", "channels", "service", "simulator",
        "web",
    },
    "config": {"errors"},
    "errors": set(),
    "__init__": set(),
    "__main__": {"cli"},
}  # fmt: skip
OUTSIDE = {
    "asyncio", "aiohttp", "aioimaplib", "aiosmtplib", "alembic", "email", "httpx2", "io", "logging", "os", "pathlib",
    "random", "secrets", "shutil", "socket", "sqlalchemy", "sqlite3", "sqlmodel", "starlette", "subprocess", "tempfile",
    "threading", "time", "twilio", "urllib", "uuid", "uvicorn",
}  # fmt: skip
CLOCKS = {"now", "utcnow", "today", "open", "input", "print"}


def room(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


@dataclass
class Module:
    """What is looked at in a module: each is read once."""

    lines: int = 0
    imports: list[str] = field(default_factory=list)
    calls: list[tuple[str, int]] = field(default_factory=list)
    """The name of each function or method that is called, and the line."""
    functions: list[tuple[str, int, int]] = field(default_factory=list)
    """Name, line and how many lines."""


@cache
def module(path: Path) -> Module:
    source = path.read_text()
    found = Module(source.count("\n"))
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.imports += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: import by full name"
            found.imports += [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            found.calls.append((name, node.lineno))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.functions.append((node.name, node.lineno, (node.end_lineno or 0) - node.lineno + 1))
    return found


def named(path: Path) -> str:
    return str(path.relative_to(HOUSE))


def allowed(path: Path) -> set[str]:
    return set() if room(path) in EVERYWHERE else ALLOWED[room(path)] | EVERYWHERE


def test_imports_go_one_way() -> None:
    wrong = []
    for path in MODULES:
        for name in module(path).imports:
            parts = name.split(".")
            if parts[0] == "responder" and len(parts) > 1 and parts[1] not in ("__version__", room(path)):
                wrong += [f"{path} imports {name}"] if parts[1] not in allowed(path) else []
    assert not wrong, "\n".join(wrong)


def test_pure_packages_touch_nothing_outside() -> None:
    pure = [path for path in SOURCES if room(path) in ("language", "understand", "engine")]
    wrong = [
        f"{path} imports {name}" for path in pure for name in module(path).imports if name.split(".")[0] in OUTSIDE
    ]
    wrong += [
        f"{path}:{line} calls {called}" for path in pure for called, line in module(path).calls if called in CLOCKS
    ]
    assert pure
    assert not wrong, "\n".join(wrong)


def test_rooms_stay_small() -> None:
    wrong = []
    for path in SOURCES:
        if module(path).lines > 350:
            wrong.append(f"{path} has {module(path).lines} lines; is there a second room in it?")
        for name, line, lines in module(path).functions:
            wrong += [f"{path}:{line} {name} is over 60 lines"] if lines > 60 else []
    assert not wrong, "\n".join(wrong)


def test_only_the_mailbox_knows_the_imap_library() -> None:
    users = {named(path) for path in MODULES if any(name.startswith("aioimaplib") for name in module(path).imports)}
    assert users == {"channels/mail/mailbox.py"}


def test_only_the_store_speaks_sql() -> None:
    users = {
        room(path)
        for path in MODULES
        if any(n.split(".")[0] in ("sqlalchemy", "sqlmodel") for n in module(path).imports)
    }
    assert users <= {"store"}


def test_modules_leave_their_patterns_uncompiled() -> None:
    """See `responder.patterns`: a start pays for what it needs."""
    wrong = [
        f"{path}:{line} compiles a pattern when it is imported; use responder.patterns.regex"
        for path in SOURCES
        for called, line in module(path).calls
        if called == "compile" and not any(first <= line < first + lines for _, first, lines in module(path).functions)
    ]
    assert not wrong, "\n".join(wrong)
