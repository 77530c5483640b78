"""Mails of many programs, table by table. Each was written from what the programs send, and scored before anything was
mended; `test_mails` reads them all."""

from importlib import import_module
from pkgutil import iter_modules

from .case import Case

_MODULES = [import_module(f"{__name__}.{each.name}") for each in iter_modules(__path__)]
TABLES: dict[str, list[Case]] = {
    module.__name__.rpartition(".")[2]: module.CASES for module in _MODULES if hasattr(module, "CASES")
}
"""The mails of each table, by its name."""
