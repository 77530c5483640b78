"""The house keeps its shape: imports go one way, rooms stay small, pure packages touch nothing outside."""

import ast
from collections.abc import Iterator
from pathlib import Path

HOUSE = Path(__file__).parent.parent / "responder"
MODULES = sorted(HOUSE.rglob("*.py"))
SOURCES = [path for path in MODULES if "migrations" not in path.parts]

# What each room may import of the house, beside itself.
ALLOWED = {
    "understand": {"values"},
    "language": {"errors", "values", "understand"},
    "engine": {"errors", "values", "language", "understand"},
    "store": {"errors", "values", "config", "language", "understand", "engine"},
    "channels": {"errors", "values", "config", "language", "understand", "engine"},
    "service": {"errors", "values", "config", "language", "understand", "engine", "store", "channels"},
    "simulator": {"errors", "values", "config", "language", "understand", "engine", "channels"},
    "web": {"errors", "values", "config", "language", "understand", "engine", "store", "channels", "service", "simulator"},
    "cli": {
        "errors", "values", "config", "language", "understand", "engine", "store", "channels", "service", "simulator",
        "web",
    },
    "config": {"errors", "values"},
    "errors": set(),
    "values": set(),
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


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: import by full name"
            yield from [f"{node.module}.{alias.name}" for alias in node.names]


def named(path: Path) -> str:
    return str(path.relative_to(HOUSE))


def calls(path: Path) -> Iterator[tuple[str, int]]:
    """The name of each function or method that is called, and the line."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call):
            yield node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""), node.lineno


def test_imports_go_one_way() -> None:
    wrong = []
    for path in MODULES:
        for name in imports(path):
            parts = name.split(".")
            if parts[0] == "responder" and len(parts) > 1 and parts[1] not in ("__version__", room(path)):
                wrong += [f"{path} imports {name}"] if parts[1] not in ALLOWED[room(path)] else []
    assert not wrong, "\n".join(wrong)


def test_pure_packages_touch_nothing_outside() -> None:
    pure = [path for path in SOURCES if room(path) in ("language", "understand", "engine")]
    wrong = [f"{path} imports {name}" for path in pure for name in imports(path) if name.split(".")[0] in OUTSIDE]
    wrong += [f"{path}:{line} calls {called}" for path in pure for called, line in calls(path) if called in CLOCKS]
    assert pure
    assert not wrong, "\n".join(wrong)


def test_rooms_stay_small() -> None:
    wrong = []
    for path in SOURCES:
        source = path.read_text()
        if (lines := source.count("\n")) > 350:
            wrong.append(f"{path} has {lines} lines; is there a second room in it?")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                long = (node.end_lineno or 0) - node.lineno >= 60
                wrong += [f"{path}:{node.lineno} {node.name} is over 60 lines"] if long else []
    assert not wrong, "\n".join(wrong)


def test_only_the_mailbox_knows_the_imap_library() -> None:
    users = {named(path) for path in MODULES if any(name.startswith("aioimaplib") for name in imports(path))}
    assert users == {"channels/mailbox.py"}


def test_only_the_store_speaks_sql() -> None:
    users = {
        room(path) for path in MODULES if any(n.split(".")[0] in ("sqlalchemy", "sqlmodel") for n in imports(path))
    }
    assert users <= {"store"}
