"""Mails of many programs, table by table. Each was written from what the programs send, and scored before anything was
mended; `test_mails` reads them all."""

from importlib import import_module
from pkgutil import iter_modules

from .case import Case

WRITING = {"case", "languages", "notices", "programs", "servers", "written"}
"""What the tables are written with."""
TABLES: dict[str, list[Case]] = {
    each.name: import_module(f"{__name__}.{each.name}").CASES
    for each in iter_modules(__path__)
    if each.name not in WRITING
}
"""The mails of each table, by its name."""
