"""What is live in the database: putting a folder there, and getting it back as files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from responder.cli.folder import MERCHANT, Folder, FolderError, files_in, library_of
from responder.config import Settings
from responder.language import read_merchant
from responder.patterns import regex
from responder.service import ChannelRecord, Published, ScriptSource, Service
from responder.store.connection.reaching import must_be_there
from responder.store.connection.schema import migrate
from responder.values import frozen

NAME = regex(r"[a-z0-9][a-z0-9_-]{0,59}")
DIALOG = regex(r"[\w-]{1,80}")
LANGUAGE = regex(r"[A-Za-z]{2,3}(-[A-Za-z]{2,4})?")
WHO = "responder publish"


@frozen
class Pulled:
    """The files that a pull wrote, and those that were already as they should be."""

    written: tuple[Path, ...]
    same: int


def merchant_id(folder: Path, given: str | None) -> str:
    """The id under which a folder's merchant is published: its folder's name unless given. Raises FolderError."""
    name = given or folder.resolve().name.lower()
    if not NAME.fullmatch(name):
        raise FolderError(f"'{name}' cannot be a merchant's id; use --merchant with letters, digits, '-' and '_'")
    return name


@frozen
class Put:
    """What a publish came to: its generation, and the channels that were live before and are no more."""

    generation: int
    left_out: tuple[ChannelRecord, ...] = ()


async def put(settings: Settings, identity: str, folder: Folder) -> Put:
    """Makes a checked folder the merchant's live version, as a whole.

    The database is brought up to date first. Raises StoreError where it refuses; then nothing has changed.
    """
    async with _opened(settings) as service:
        await service.pull(identity)
        before = service.library.shops.get(identity)
        generation = await publish_folder(service, identity, folder)
        retired = service.library.shops[identity].retired.values()
        return Put(generation, tuple(one for one in retired if before is not None and one.id in before.records))


async def publish_folder(service: Service, identity: str, folder: Folder) -> int:
    """As `put`, over a service that is there already."""
    if folder.merchant is None:
        raise FolderError(f"{folder.path / MERCHANT}: there is no merchant.yaml; a published folder needs one")
    sources = [
        ScriptSource(script.name, script.version, script.source, folder.translations.get(script.name, {}))
        for script in folder.scripts.values()
    ]
    return await service.publish(identity, folder.merchant, sources, source=folder.merchant_text, who=WHO)


async def get(settings: Settings, identity: str) -> Published | None:
    """The merchant's live version, or None where nothing was published under that id. Raises SettingError."""
    must_be_there(settings.database)
    async with _opened(settings) as service:
        return await service.pull(identity)


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Service]:
    """A service that only reads and writes its database: it receives, dispatches and sends nothing."""
    service = Service(settings)
    try:
        await migrate(service.store)
        yield service
    finally:
        await service.store.close()


def write_folder(live: Published, folder: Path) -> Pulled:
    """Writes merchant.yaml, dialogs and translations; transcripts and other files there stay as they are.

    A ready-made dialog that merchant.yaml names and that is live unchanged is not copied into the folder.
    """
    texts = {MERCHANT: live.source, **_dialog_texts(live, folder)}
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in texts.items():
        file = folder / name
        if file.exists() and file.read_bytes() == text.encode():
            continue
        file.write_text(text, "utf-8", newline="")
        written.append(file)
    return Pulled(tuple(written), len(texts) - len(written))


def _dialog_texts(live: Published, folder: Path) -> dict[str, str]:
    ready = _ready_made(live, folder)
    texts: dict[str, str] = {}
    for script in live.scripts:
        own = {f"{script.name}.yaml": script.source}
        own |= {f"{script.name}.{language}.yaml": text for language, text in script.translations.items()}
        # Names come out of a database; they must not lead out of the folder.
        if not DIALOG.fullmatch(script.name) or not all(LANGUAGE.fullmatch(one) for one in script.translations):
            raise FolderError(
                f"the live dialog '{script.name}' has a name that cannot be a file's; nothing was written"
            )
        if ready.get(script.name) != own:
            texts |= own
    return texts


def _ready_made(live: Published, folder: Path) -> Mapping[str, Mapping[str, str]]:
    names = read_merchant(live.source).library
    place = library_of(folder) if names else None
    ready = files_in(place) if place else {}
    return {
        name: {file.name: file.read_text("utf-8") for file in (ready[name].path, *ready[name].translations.values())}
        for name in names
        if name in ready and not (folder / f"{name}.yaml").exists()
    }
