"""People's rights: proof of consent, their data out, erasure, merging, and taking contacts in."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from responder.engine.consent import PURPOSES
from responder.engine.inputs import PreferencesChosen
from responder.errors import ResponderError, SettingError, StoreError
from responder.language.script import ChannelKind, Purpose
from responder.service.addresses import normalise
from responder.service.clock import Clock
from responder.service.library import Library
from responder.service.proof_links import LASTS, LONGEST, make_token
from responder.store.catalogue import note
from responder.store.connection.database import Connection, Database
from responder.store.connection.sets import new_id, next_position
from responder.store.inward.arrivals import find_owners
from responder.store.inward.inputs import Pending, put
from responder.store.inward.people import Erasure, Person, erasures, find_people, person, suppressed_since
from responder.store.rights.erasing import Erased, erase
from responder.store.rights.exporting import everything
from responder.store.rights.importing import Import, Imported, Row, Taken, note_taken, take_and_note, take_in
from responder.store.rights.ledger import Line, ledger
from responder.store.rights.marks import find_erased, marks_like
from responder.store.rights.merging import merge
from responder.values import frozen

TOGETHER = 5
MOST_TOGETHER = 40
"""Contacts of a request, and of a file, that one transaction takes in: a moment, in which nothing else is written."""
REST = 0.02
"""Seconds between two transactions of a file: SQLite lets one write at a time, and gateways wait for an answer."""


class UnknownPersonError(ResponderError):
    """Nobody has this address, or several merchants know it and none was named."""


@frozen
class Proof:
    """What proves one person's consents at a merchant: every line of the ledger, oldest first.

    `addresses` are theirs as (kind, address); of a person who was erased only the one that was asked for (none where
    only its mark is known), with the erasures that the audit knows of, and since when nothing is sent there.
    """

    merchant: str
    merchant_name: str
    addresses: tuple[tuple[str, str], ...]
    lines: tuple[Line, ...]
    erased: bool = False
    mark: str = ""
    erasures: tuple[Erasure, ...] = ()
    suppressed_since: datetime | None = None


def take_down(
    connection: Connection, owner: str, address: tuple[ChannelKind, str], marks: Sequence[str], wish: PreferencesChosen
) -> Person:
    """The wish of somebody who is not known at a merchant, and who is from now on."""
    if find_erased(connection, [(owner, address[0], mark) for mark in marks]):
        raise UnknownPersonError(
            "Who had this address was erased: nothing is sent there, and no import brings them in."
        )
    named = (owner, *address)
    found = person(connection, (owner, find_owners(connection, [named], wish.at)[named]))
    put(connection, [Pending(owner, found.contact, wish, wish.at, next_position())])
    return found


class Rights:
    """Everything here names a person by an address, written in any way; `merchant` where several know them.

    Raises UnknownPersonError, ChannelError for an address that is none, StoreError.
    """

    def __init__(self, store: Database, library: Library, clock: Clock) -> None:
        self.store = store
        self.library = library
        self.clock = clock

    async def find(self, address: str, merchant: str | None = None) -> Person:
        """The person who has this address."""
        await self.library.refresh(self.store)
        found = await self.store.read(self._people, address, merchant)
        if not found:
            raise UnknownPersonError("Nobody here has this address.")
        if len(found) > 1:
            names = ", ".join(one.merchant for one in found)
            raise UnknownPersonError(f"Several merchants know this address ({names}); say which with --merchant.")
        return found[0]

    def _people(self, connection: Connection, address: str, merchant: str | None) -> list[Person]:
        people: dict[tuple[str, str], Person] = {}
        for owner in [merchant] if merchant else sorted(self.library.shops):
            kind, normal = self.read_address(address, owner)
            for one in find_people(connection, kind, normal, owner):
                people[one.key] = one
        return list(people.values())

    def only_merchant(self, named: str | None) -> str:
        """The merchant that was named, or the only one that there is."""
        if named is None and len(self.library.shops) == 1:
            return next(iter(self.library.shops))
        if named is None or named not in self.library.shops:
            known = ", ".join(sorted(self.library.shops))
            if not known:
                raise SettingError("Nothing is published in this database; run `responder publish`, or name another.")
            raise SettingError(f"Say which merchant with --merchant: {known}")
        return named

    def read_address(self, address: str, merchant: str) -> tuple[ChannelKind, str]:
        """An address as it is stored; numbers without a country code are of the merchant's country."""
        shop = self.library.shops.get(merchant)
        if shop is None:
            raise SettingError(f"No merchant '{merchant[:40]}' is published here; run `responder publish`.")
        kind: ChannelKind = "email" if "@" in address else "sms"
        addresses, _ = normalise({kind: address}, shop.merchant.country)
        return kind, addresses[kind]

    # -- proof -----------------------------------------------------------------------------------------

    async def proof(self, address: str, merchant: str | None = None) -> Proof:
        """What proves a person's consents; of one who was erased, what their erasure left."""
        try:
            found = await self.find(address, merchant)
        except UnknownPersonError:
            return await self._proof_of_erased(address, merchant)
        lines = await self.store.read(ledger, found.merchant, [found.contact])
        name = self.library.shops[found.merchant].merchant.name
        return Proof(found.merchant, name, found.addresses, tuple(lines))

    async def proof_of(self, merchant: str, contact: str) -> Proof | None:
        """What proves a contact's consents, for a link that names it; None where it or its merchant is not there."""
        shop = self.library.shops.get(merchant)
        found = await self.store.read(person, (merchant, contact))
        if shop is None or not found.addresses:
            return None
        lines = await self.store.read(ledger, merchant, [contact])
        return Proof(merchant, shop.merchant.name, found.addresses, tuple(lines))

    async def proof_link(
        self, address: str, merchant: str | None, secret: str, lasts: timedelta = LASTS, *, who: str = "cli"
    ) -> tuple[str, datetime]:
        """The path of a page that shows a person's proof, and until when it does; that it was made is noted.

        Of a person who was erased the link holds the mark of the address, and the page no personal data.

        Raises SettingError for a time of nothing or longer than LONGEST.
        """
        if not timedelta(0) < lasts <= LONGEST:
            raise SettingError(f"A link lasts from 1 to {LONGEST.days} days.")
        owner, named = await self._named(address, merchant)
        now = self.clock.now()
        until = now + lasts
        await self.store.write(note, owner, who, "proof link", {"contact": named, "until": until.isoformat()}, now)
        return f"/consent/{make_token(secret, owner, named, until)}", until

    async def _named(self, address: str, merchant: str | None) -> tuple[str, str]:
        """The merchant, and the contact or, of one who was erased, the mark of the address."""
        try:
            found = await self.find(address, merchant)
        except UnknownPersonError:
            proof = await self._proof_of_erased(address, merchant)
            return proof.merchant, proof.mark
        return found.key

    async def withdraw(
        self,
        address: str,
        merchant: str | None,
        kinds: Sequence[ChannelKind],
        *,
        who: str,
        how: str,
        purposes: Sequence[Purpose] = PURPOSES,
    ) -> Person:
        """Write down that a person has withdrawn their consent in any other way: by telephone, by letter, at the till.

        47 CFR 64.1200(a)(10) takes every reasonable way; GDPR Art 7(3): as easy as giving it. The customer's dialogs
        hear of it like of anything else, at once where a worker runs. Who is not known yet is from then on: objecting
        needs no dealings before (GDPR Art 21(2)), and the next import would bring them in. Raises SettingError where it
        is not said who and how, or at which merchant; UnknownPersonError for an address that was erased.
        """
        if not who.strip() or not how.strip():
            raise SettingError("A withdrawal needs who took it down (--by) and how they told it (--told).")
        now = self.clock.now()
        allowed = {f"{kind} {purpose}": False for kind in kinds for purpose in purposes}
        evidence = {"source": "operator", "declared": how.strip(), "declared_by": who.strip()}
        wish = PreferencesChosen(id=new_id(), via="email", at=now, allowed=allowed, evidence=evidence)
        try:
            found = await self.find(address, merchant)
        except UnknownPersonError:
            owner = self.only_merchant(merchant)
            named = self.read_address(address, owner)
            marks = marks_like(self.library.shops[owner].erasure_key, *named)
            return await self.store.write(take_down, owner, named, marks, wish)
        await self.store.write(put, [Pending(found.merchant, found.contact, wish, now, next_position())])
        return found

    async def proof_of_erased(self, merchant: str, mark: str) -> Proof | None:
        """What is known of a person by the mark that their erasure left, which nobody can read: for a link."""
        shop = self.library.shops.get(merchant)
        found = await self.store.read(erasures, merchant, mark)
        since = await self.store.read(suppressed_since, merchant, mark)
        if shop is None or not mark or (not found and since is None):
            return None
        contacts = [one.contact for one in found if one.contact]
        lines = await self.store.read(ledger, merchant, contacts) if contacts else []
        return Proof(
            merchant,
            shop.merchant.name,
            (),
            tuple(lines),
            erased=True,
            mark=mark,
            erasures=tuple(found),
            suppressed_since=since,
        )

    def has_mark(self, address: str, merchant: str, mark: str) -> bool:
        """Whether an address that somebody types in is the one that a mark was made of."""
        try:
            kind, normal = self.read_address(address, merchant)
        except ResponderError:
            return False
        made = marks_like(self.library.shops[merchant].erasure_key, kind, normal)
        return any(hmac.compare_digest(one, mark) for one in made)

    async def _proof_of_erased(self, address: str, merchant: str | None) -> Proof:
        for owner in [merchant] if merchant else sorted(self.library.shops):
            kind, normal = self.read_address(address, owner)
            for mark in marks_like(self.library.shops[owner].erasure_key, kind, normal):
                found = await self.proof_of_erased(owner, mark)
                if found is not None:
                    return replace(found, addresses=((kind, normal),))
        raise UnknownPersonError("Nobody here has this address, and nobody who had it was erased.")

    # -- data ------------------------------------------------------------------------------------------

    async def export(self, address: str, merchant: str | None = None) -> dict[str, list[dict[str, Any]]]:
        """Everything that is known of a person, by kind."""
        return await self.store.read(everything, await self.find(address, merchant))

    async def erase(
        self, address: str, merchant: str | None = None, *, keep_proof: bool = False, who: str = "cli"
    ) -> Erased:
        """Erase a person; see store/erasing.py. The gateway is asked to forget by whichever worker runs next."""
        found = await self.find(address, merchant)
        key = self.library.shops[found.merchant].erasure_key
        return await self.store.write(erase, found, key, who, self.clock.now(), keep_proof=keep_proof)

    async def merge(self, address: str, other: str, merchant: str | None = None, *, who: str = "cli") -> bool:
        """Make the person of `other` one with that of `address`; False where both have an address of the same kind."""
        kept = await self.find(address, merchant)
        gone = await self.find(other, kept.merchant)
        if kept.contact == gone.contact:
            return True
        return await self.store.write(merge, kept.merchant, kept.contact, gone.contact, who, self.clock.now())

    # -- taking in -------------------------------------------------------------------------------------

    async def take_in(self, about: Import, people: Sequence[Imported]) -> Taken:
        """Take the contacts of a file in, some at a time; told again, it adds nothing. Soft opt-in needs someone who
        declares it (ePrivacy Art 13(2)). Raises StoreError, which says how many were taken in until then."""
        key = await self._erasure_key(about, people)
        whole, now = Taken(), self.clock.now()
        for start in range(0, len(people), MOST_TOGETHER):
            some = people[start : start + MOST_TOGETHER]
            try:
                whole.add(await self.store.write(take_in, about, some, key, now))
            except StoreError as error:
                told = f"{start:,} of {len(people):,} contacts were taken in; do it again, which adds nothing twice."
                raise StoreError(f"{error} {told}") from error
            await asyncio.sleep(REST)
        await self.store.write(note_taken, about, whole, now)
        return whole

    async def _erasure_key(self, about: Import, people: Sequence[Imported]) -> bytes:
        """The key of the merchant whose contacts they are to be. Raises SettingError where something is missing."""
        await self.library.refresh(self.store)
        shop = self.library.shops.get(about.merchant)
        if shop is None:
            raise SettingError(f"No merchant '{about.merchant[:40]}' is published here; run `responder publish`.")
        if not about.source.strip():
            raise SettingError("An import needs its source: where these contacts come from.")
        if any(one.consents for one in people) and not about.declared_by.strip():
            raise SettingError("Consents need the name of the person who declares them (--declared-by).")
        return shop.erasure_key

    async def take_each(self, about: Import, people: Sequence[Imported]) -> Taken:
        """Take contacts in, a few at a time, each by itself: one that the database refuses takes no other with it.

        Raises StoreError where not even the first can be stored; what was stored before stays, and told again adds
        nothing.
        """
        key, whole = await self._erasure_key(about, people), Taken()
        for start in range(0, len(people), TOGETHER):
            some = people[start : start + TOGETHER]
            try:
                whole.add(await self.store.write(take_and_note, about, some, key, self.clock.now()))
            except StoreError:
                for one in some:
                    await self._take_alone(about, one, key, whole)
            await asyncio.sleep(0)
        return whole

    async def _take_alone(self, about: Import, one: Imported, key: bytes, whole: Taken) -> None:
        try:
            whole.add(await self.store.write(take_and_note, about, [one], key, self.clock.now()))
        except StoreError:
            if not whole.rows:
                raise
            whole.kept_out.append((one.line, "the database refused it; try again"))
            whole.rows.append(Row(one.line, taken=False))
