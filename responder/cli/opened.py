"""A service over the database for commands about people: it receives, dispatches and sends nothing."""

from __future__ import annotations

import argparse
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from responder.service import Service


def add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--merchant", metavar="ID", help="whose customer it is, where several shops share the server")
    parser.add_argument("--database", metavar="ADDRESS", help="which (default: RESPONDER_DATABASE)")


def merchants_of(service: Service, named: str | None) -> list[str]:
    """The merchant that was named, or all that there are. Raises SettingError."""
    from responder.errors import SettingError

    if named and named not in service.library.shops:
        raise SettingError(f"No merchant '{named}' is published here.")
    return [named] if named else sorted(service.library.shops)


@asynccontextmanager
async def opened(database: str | None) -> AsyncIterator[Service]:
    """With the server's own secret, by which erased addresses are known again. Raises SettingError, StoreError."""
    from responder.cli.serving import with_secret
    from responder.config import read_settings
    from responder.service import Service
    from responder.store.connection.reaching import must_be_there
    from responder.store.connection.secrets import open_for_work

    settings = read_settings(database=database)
    must_be_there(settings.database)
    service = Service(with_secret(settings))
    try:
        await open_for_work(service.store, service.settings.secret, service.clock.now())
        await service.library.refresh(service.store)
        yield service
    finally:
        await service.store.close()
