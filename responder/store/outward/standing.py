"""What a customer has said no to: read again for messages that have waited since the send gate judged them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, and_, func, select

from responder.engine.world import World
from responder.language.script import ChannelKind
from responder.store.connection.sets import KINDS, Key, Prepared, among, ids_of
from responder.store.inward.inputs import MAY_BE_A_NO
from responder.store.tables import consent, contact, input_, suppression
from responder.values import frozen

Place = tuple[Key, str, str]
"""A contact, a kind of channel, and the address there."""


@frozen
class Standing:
    """How often they have withdrawn consent there, whether the address is suppressed, until when offers rest, and
    whether something that may be a no is yet to be told. The ledger only grows, so whoever says no once more stands
    differently."""

    withdrawn: int = 0
    suppressed: bool = False
    paused_until: datetime | None = None
    untold: bool = False


def standing_in(world: World, kind: ChannelKind, address: str) -> Standing:
    """As it was loaded for the gate. A mark that erasure has left is of somebody else, who came before."""
    return Standing(
        withdrawn=sum(1 for line in world.consents if line.channel == kind and not line.granted),
        suppressed=any((one.kind, one.address) == (kind, address) and not one.mark for one in world.suppressions),
        paused_until=world.contact.paused_until,
    )


_paused = Prepared(
    select(contact.c.merchant, contact.c.id, contact.c.paused_until).where(
        among(contact.c.merchant, "merchants"), among(contact.c.id, "contacts")
    )
)
_withdrawn = Prepared(
    select(consent.c.merchant, consent.c.contact, consent.c.channel, func.count())
    .where(and_(among(consent.c.merchant, "merchants"), among(consent.c.contact, "contacts"), ~consent.c.granted))
    .group_by(consent.c.merchant, consent.c.contact, consent.c.channel)
)
_untold = Prepared(
    select(input_.c.merchant, input_.c.contact)
    .distinct()
    .where(among(input_.c.merchant, "merchants"), among(input_.c.contact, "contacts"), MAY_BE_A_NO)
)
_suppressed = Prepared(
    select(suppression.c.merchant, suppression.c.kind, suppression.c.address).where(
        among(suppression.c.merchant, "merchants"),
        suppression.c.kind.in_(KINDS),
        among(suppression.c.address, "addresses"),
    )
)


def standings(connection: Connection, places: Collection[Place]) -> Mapping[Place, Standing]:
    """How things stand now; who is no longer here is left out."""
    merchants, contacts = ids_of({owner for owner, _, _ in places})
    who = {"merchants": merchants, "contacts": contacts}
    paused = {(row[0], row[1]): row[2] for row in _paused.rows(connection, who)}
    withdrawn = {((row[0], row[1]), row[2]): row[3] for row in _withdrawn.rows(connection, who)}
    untold = {(row[0], row[1]) for row in _untold.rows(connection, who)}
    wanted = {"merchants": merchants, "addresses": sorted({address for _, _, address in places})}
    stopped = {(row[0], row[1], row[2]) for row in _suppressed.rows(connection, wanted)}
    return {
        (owner, kind, address): Standing(
            withdrawn=withdrawn.get((owner, kind), 0),
            suppressed=(owner[0], kind, address) in stopped,
            paused_until=paused[owner],
            untold=owner in untold,
        )
        for owner, kind, address in places
        if owner in paused
    }
