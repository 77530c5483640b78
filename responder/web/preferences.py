"""The preference page behind the signed link of a mail: channels, purposes, language, a month's pause.

GET shows, POST acts: scanners follow links. What was shown, in which language and version, from which address and
with which agent goes into the ledger with the choice (GDPR Art 7(1)).
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response

from responder.channels.mail.addressing import read_token
from responder.config import Settings
from responder.engine.consent import is_granted
from responder.engine.inputs import PreferencesChosen
from responder.engine.saying import suppressed
from responder.engine.world import World
from responder.language.script import ChannelKind, Purpose
from responder.service.mails import PROVES
from responder.store.catalogue import ChannelRecord
from responder.store.inward.mails import Parent, find_parents
from responder.store.worlds import load
from responder.web.body import read_body
from responder.web.metrics import WebMetrics
from responder.web.pages import page
from responder.web.wording.preferences import NAMES, VERSION, preference_words
from responder.web.wording.unsubscribe import Words

if TYPE_CHECKING:
    from responder.service import Service

BODY_LIMIT = 8_192
MONTH = 30
LONGEST_AGENT = 300
CHOICES: tuple[tuple[ChannelKind, Purpose], ...] = (
    ("email", "marketing"),
    ("sms", "marketing"),
    ("email", "service"),
    ("sms", "service"),
)


class Preferences:
    """`/p/{address}`: the address is that of List-Unsubscribe, so every offer's link leads here as well."""

    def __init__(self, service: Service, settings: Settings, metrics: WebMetrics) -> None:
        self.service = service
        self.settings = settings
        self.metrics = metrics

    async def show(self, request: Request) -> Response:
        """The page as things stand; shows no address, and changes nothing."""
        world, parent = await self._find(request.path_params["address"])
        return self._page(request, world, "known" if world else "unknown", old=is_old(world, parent))

    async def act(self, request: Request) -> Response:
        """What was chosen, told to the contact's dialogs like anything else that reaches them."""
        body = await read_body(request.scope, request.receive, BODY_LIMIT)
        world, parent = await self._find(request.path_params["address"])
        form = parse_qs(body.decode("utf-8", "replace"))
        wish = self._wish(request, world, parent, form) if world is not None and parent is not None else None
        if world is None or wish is None:
            self.metrics.unsubscribes.labels("preferences", "unknown").inc()
            return self._page(request, world, "known" if world else "unknown", old=is_old(world, parent))
        await self.service.tell(world.merchant.id, world.contact.id, wish)
        self.metrics.unsubscribes.labels("preferences", form["action"][-1]).inc()
        return self._page(request, world, "saved")

    def _wish(
        self, request: Request, world: World, parent: Parent, form: Mapping[str, Sequence[str]]
    ) -> PreferencesChosen | None:
        """The choice, or None where the form is none of ours: an empty POST changes nothing.

        A box that was ticked when the page was shown, and was left so, is no consent (Court of Justice C-673/17): it
        may have been withdrawn meanwhile.
        """
        action = form.get("action", [""])[-1]
        if action not in ("save", "pause", "resume"):
            return None
        words = self._words(request, world)
        names = [f"{kind} {purpose}" for kind, purpose in self._choices(world)] if action == "save" else []
        ticked = {name: form.get(name, [""])[-1] == "yes" for name in names}
        may = () if is_old(world, parent) else [name for name in names if name not in form.get("was", ())]
        allowed = {name: wanted for name, wanted in ticked.items() if name in may or not wanted}
        return PreferencesChosen(
            id=secrets.token_hex(16),
            via="email",
            at=self.service.clock.now(),
            allowed=allowed,
            language=form.get("language", [""])[-1] if action == "save" else None,
            pause_days={"pause": MONTH, "resume": 0}.get(action),
            evidence=self._evidence(request, parent, words, ticked),
        )

    def _evidence(
        self, request: Request, parent: Parent, words: Words, ticked: Mapping[str, bool]
    ) -> dict[str, object]:
        chosen = ", ".join(words[name] for name, wanted in ticked.items() if wanted)
        form = {
            "url": f"{self.settings.webhook_url}/p/",
            "ip": request.client.host if request.client else "",
            "agent": request.headers.get("user-agent", "")[:LONGEST_AGENT],
            "wording": " · ".join((words["title"], *(words[name] for name in ticked), words["save"])),
            "language": words["language"],
            "version": VERSION,
        }
        return {"words": chosen, "shown": form["wording"], "shown_message": parent.id, "form": form}

    async def _find(self, address: str) -> tuple[World | None, Parent | None]:
        """The customer whom the link's mail went to."""
        secret = self.settings.secret
        token = read_token(address, secret) if len(address) <= 400 and secret else None
        if token is None or token.purpose != "unsubscribe":
            return None, None
        local, _, domain = address.lower().rpartition("@")
        mailbox = f"{local.rpartition('+')[0]}@{domain}"
        for channel in self._mailboxes(mailbox):
            for parent in await self.service.store.read(find_parents, channel.merchant, [token.message], []):
                key = (channel.merchant, parent.contact)
                now = self.service.clock.now()
                loaded = await self.service.store.read(load, {key}, self.service.library.shops, now)
                return loaded.worlds.get(key), parent
        return None, None

    def _mailboxes(self, address: str) -> list[ChannelRecord]:
        mailboxes = [one for shop in self.service.library.shops.values() for one in shop.mailboxes()]
        return [one for one in mailboxes if one.address.lower() == address]

    def _choices(self, world: World) -> list[tuple[ChannelKind, Purpose]]:
        """What there is to choose: for each kind of channel that the shop has and that reaches this customer."""
        kinds = {channel.kind for channel in world.channels.values()} & set(world.contact.addresses)
        return [choice for choice in CHOICES if choice[0] in kinds]

    def _words(self, request: Request, world: World | None) -> Words:
        otherwise = (world.contact.language or world.merchant.language) if world else "en"
        return preference_words(request.headers.get("accept-language", ""), otherwise)

    def _page(self, request: Request, world: World | None, told: str, *, old: bool = False) -> Response:
        values: dict[str, object] = {"words": self._words(request, world), "state": told, "merchant": ""}
        if world is not None:
            until = world.contact.paused_until
            values |= {
                "merchant": world.merchant.name,
                "choices": [_choice(world, kind, purpose, old) for kind, purpose in self._choices(world)],
                "old": old,
                "languages": [(code, NAMES.get(code, code)) for code in world.merchant.languages],
                "language": world.contact.language or world.merchant.language,
                "paused": f"{until:%Y-%m-%d}" if until is not None and until > world.now else "",
            }
        return page(request, "preferences.html", values, status=404 if told == "unknown" else 200)


def is_old(world: World | None, parent: Parent | None) -> bool:
    """Whether the mail that a link stood in proves no more whose it is: it takes back, and grants nothing."""
    return world is not None and parent is not None and world.now - parent.at > PROVES


def _choice(world: World, kind: ChannelKind, purpose: Purpose, old: bool) -> dict[str, object]:
    """One box. What a mail's link cannot grant is shown, but cannot be ticked."""
    stopped = suppressed(world, kind, world.contact.addresses[kind])
    checked = is_granted(world.consents, kind, purpose, world.now, None) and not stopped
    return {"name": f"{kind} {purpose}", "checked": checked, "fixed": not checked and (old or kind == "sms")}
