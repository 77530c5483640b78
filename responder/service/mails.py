"""From a fetched mail to what is stored of it: read in a thread, tied to the message of ours that it answers."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from responder.channels.base import FetchedMail
from responder.channels.mail.addressing import Token, make_message_id, read_message_id, read_token
from responder.channels.mail.words import words_in
from responder.engine.world import Merchant
from responder.patterns import regex
from responder.store.catalogue import ChannelRecord
from responder.store.connection.database import Database
from responder.store.connection.sets import next_position, storable
from responder.store.inward.arrivals import Arrival
from responder.store.inward.mails import PROVEN, Loss, MailArrival, Parent, find_parents
from responder.store.inward.people import is_known_mail
from responder.values import frozen

if TYPE_CHECKING:
    from responder.channels.reading import Mail

MOST_PARENTS = 20
_OF_READERS = frozenset(("answer", "auto-reply", "complaint"))
"""What only who got a mail of ours can send: its token and its Message-ID are nowhere else."""
_HEAD = regex(rb"\r?\n\r?\n")
PROVES = timedelta(days=90)
"""How long having a mail of ours proves whose mailbox it lies in: mails are forwarded, and archives read by others. An
older one still tells what is answered, and still opts out."""


@frozen
class MailReader:
    """Reads mails that came to one channel. `secret` proves reply tokens, `authserv_id` whose verdicts count, and
    `foot` are the lines that the merchant's mails end with."""

    database: Database
    channel: ChannelRecord
    own_addresses: Collection[str]
    secret: str
    authserv_id: str | None
    foot: Sequence[str] = ()

    async def read(self, fetched: FetchedMail, now: datetime) -> MailArrival:
        """What is to be stored. Never raises for what a mail contains."""
        mail = await self._parse(fetched.raw)
        tokens = self._tokens(mail)
        parents = await self._parents(mail, tokens)
        known = {mail_id: parent.text for parent in parents for mail_id in self._mail_ids(parent)}
        answered = parents[0].text if parents else None
        if parents and mail.kind == "answer":
            mail = await self._parse(fetched.raw, parents=known, parent_text=answered, foot=self.foot)
        identity = secrets.token_hex(16)
        kind, why = ("unreadable", "over the size limit") if fetched.truncated else (mail.kind, mail.why)
        print_ = fingerprint(mail, fetched)
        position = next_position()
        return MailArrival(
            merchant=self.channel.merchant,
            channel=self.channel.id,
            id=identity,
            mailbox=fetched.mailbox,
            uid_validity=fetched.uid_validity,
            uid=fetched.uid,
            fingerprint=print_,
            kind=kind,
            why=storable(why),
            raw=fetched.raw,
            at=now,
            position=position,
            truncated=fetched.truncated,
            message=None
            if fetched.truncated
            else await self._message(mail, tokens, parents, identity, print_, now, position),
            losses=self._losses(mail, parents),
            arrived=tuple(one.id for one in parents if not one.settled) if mail.kind in _OF_READERS else (),
        )

    def _mail_ids(self, parent: Parent) -> list[str]:
        """The Message-ID that a mail of ours has, without brackets: by the mailbox that it went out from, which may be
        another by now."""
        if parent.mail_id:
            return [parent.mail_id]
        return [make_message_id(one, parent.id, self.secret)[1:-1] for one in self._mailboxes]

    @property
    def _mailboxes(self) -> list[str]:
        return sorted({self.channel.address, *self.own_addresses})

    async def _parse(self, raw: bytes, **more: object) -> Mail:
        return await asyncio.to_thread(self._parsed, raw, **more)

    def _parsed(self, raw: bytes, **more: Any) -> Mail:
        # Only shops with a mailbox pay for the hundreds of patterns by which mails are read.
        from responder.channels.reading import read_mail

        return read_mail(raw, own_addresses=self.own_addresses, authserv_id=self.authserv_id, **more)

    def _tokens(self, mail: Mail) -> list[Token]:
        """The tokens of ours in the addresses that the mail went to, or that the mail it is about came from."""
        addresses = (*mail.addressed_to, *mail.original_token_addresses)
        found = (read_token(address, self.secret) for address in addresses[: 4 * MOST_PARENTS])
        return [token for token in found if token is not None]

    async def _parents(self, mail: Mail, tokens: list[Token]) -> list[Parent]:
        """Our mails that it answers or is about: by token first, then by Message-ID, the likeliest first."""
        mail_ids = [*mail.in_reply_to, *([mail.original_message_id] if mail.original_message_id else [])][:MOST_PARENTS]
        made = [read_message_id(one, mailbox, self.secret) for one in mail_ids for mailbox in self._mailboxes]
        ids = [token.message for token in tokens] + [one for one in made if one is not None]
        if not ids and not mail_ids:
            return []
        found = await self.database.read(find_parents, self.channel.merchant, ids, [storable(one) for one in mail_ids])
        order = {one: number for number, one in reversed(list(enumerate([*ids, *mail_ids])))}
        last = len(order)
        return sorted(found, key=lambda one: min(order.get(one.id, last), order.get(one.mail_id or "", last)))

    async def _message(
        self,
        mail: Mail,
        tokens: list[Token],
        parents: list[Parent],
        identity: str,
        reference: str,
        now: datetime,
        position: int,
    ) -> Arrival | None:
        """The customer's message in it; None for what no customer wrote, or nobody known sent automatically.

        A token proves possession of our mail, so the contact is the one we wrote to, whatever From says. A bare
        In-Reply-To counts only where the sender is the one we wrote to (facts: From and Message-IDs are forgeable).
        """
        proven = {token.message: token.purpose for token in tokens if token.purpose != "bounce"}
        out = "unsubscribe" in proven.values() and mail.kind in ("list", "own")  # our link, whatever program follows it
        if (mail.kind not in ("answer", "auto-reply") and not out) or mail.sender is None:
            return None
        parent = next((one for one in parents if one.id in proven), None)
        by_token = parent is not None and now - parent.at <= PROVES
        if parent is None:
            parent = next((one for one in parents if one.address == mail.sender), None)
        if mail.kind == "auto-reply" and parent is None:
            return None
        proves = by_token or mail.authentication == "pass"
        return Arrival(
            merchant=self.channel.merchant,
            channel=self.channel.id,
            kind="email",
            id=identity,
            reference=reference,
            address=storable(mail.sender),
            text=mail.text,
            at=now,
            position=position,
            subject=mail.subject,
            mail_id=None if mail.message_id is None else storable(mail.message_id),
            details={**_details(mail), PROVEN: proves},
            owner=parent.contact if parent is not None else None,
            names_run=parent.run if parent is not None else None,
            trusted=proves,
            answerable=mail.may_reply and (proves or await self._is_answerable(mail, parent)),
            human=mail.human and mail.kind == "answer",
            unsubscribe=mail.unsubscribe or "unsubscribe" in proven.values(),
        )

    async def _is_answerable(self, mail: Mail, parent: Parent | None) -> bool:
        """Whether who an unproven mail names may be told what came of it: who is known here, unless our own mail server
        says that it is forged. Whoever else it names has perhaps never heard of the shop."""
        if mail.authentication == "fail" or mail.sender is None:
            return False
        if parent is not None:
            return True
        return await self.database.read(is_known_mail, self.channel.merchant, storable(mail.sender))

    def _losses(self, mail: Mail, parents: list[Parent]) -> tuple[Loss, ...]:
        """What a bounce or complaint says of messages of ours. Only what names one of them counts: anyone can write
        a bounce about any address."""
        if mail.kind not in ("bounce", "complaint") or not parents:
            return ()
        parent = parents[0]
        about = [one for one in mail.recipients if one.address == parent.address] or list(mail.recipients[:1])
        status = about[0].status if about else None
        return (
            Loss(
                message=parent.id,
                code=status,
                reason="complaint" if mail.kind == "complaint" else "bounced",
                address_dead=any(one.permanent for one in about),
                complaint=mail.kind == "complaint",
            ),
        )


def foot_of(merchant: Merchant) -> tuple[str, ...]:
    """The lines that the layouts put below the texts of a merchant, in each language that it writes in."""
    address, website = (str(merchant.fields.get(name) or "") for name in ("postal_address", "website"))
    lines = [merchant.name, *address.splitlines(), website]
    for language in dict.fromkeys((merchant.language, *merchant.languages)):
        words = words_in(language)
        lines.append(words.unsubscribe)
        for why in (words.why, words.bought):
            told = why.format(name=merchant.name)
            lines += [told, f"{told} {words.unsubscribe}"]
    return tuple(line.strip() for line in lines if line.strip())


def fingerprint(mail: Mail, fetched: FetchedMail) -> str:
    """The same for a mail wherever it lies and whichever way it came: Message-ID, From, Date and what stands below its
    header; never the Message-ID alone, which anybody may use again.

    A copy by way of a list, an alias or another folder has other lines at its head (RFC 5321 section 4.4), and may end
    its lines otherwise. Of a mail without a Message-ID its head counts, too.
    """
    content = fetched.raw
    if mail.message_id:
        content = _HEAD.split(content, maxsplit=1)[-1]
    told = hashlib.sha256(b"\n".join(content.rstrip().splitlines())).hexdigest()
    if not fetched.raw:
        told = f"{fetched.mailbox} {fetched.uid_validity} {fetched.uid}"
    parts = (mail.message_id or "", mail.sender or "", mail.date or "", told)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()


def _details(mail: Mail) -> dict[str, object]:
    return {
        "full_text": storable(mail.full_text),
        "sender_name": storable(mail.sender_name or ""),
        "authentication": mail.authentication,
        "may_reply": mail.may_reply,
        "references": [storable(one) for one in mail.in_reply_to][:MOST_PARENTS],
        "why": storable(mail.why),
    }
