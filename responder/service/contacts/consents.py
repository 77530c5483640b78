"""What a row of a file says of consent: for which channels it was given, and for which it was taken back.

A file can take back whatever it likes: restricting needs no proof. What it gives is asked for more exactly: nobody is
taken for willing while some column of theirs sounds as though they were not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import field
from datetime import datetime
from unicodedata import normalize

from responder.language.script import ChannelKind
from responder.service.contacts.headings import Suspect
from responder.service.contacts.moments import AmbiguousDateError, Order, moment_of
from responder.values import frozen

KINDS: tuple[ChannelKind, ...] = ("sms", "email")
COLUMNS = ("consent", "consent_sms", "consent_email")
OUT_COLUMNS = ("opted_out", "opted_out_sms", "opted_out_email", "opted_out_at")
DATED = (*OUT_COLUMNS, "consented_at", "last_order")


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split("|"))


YES = _words("yes|y|true|1|x|ja|j|jo|sann|sant|tosi|kyllä|oui|si|sí|on|ok|✓|✔|checked|wahr|vrai|verdadero|waar|sand")
IN = _words(
    "granted|given|subscribed|opted in|opt in|optin|active|aktiv|actief|actif|activo|confirmed|bekreftet|bekräftad",
    "bekræftet|påmeldt|tilmeldt|anmäld|prenumererar|abonniert|angemeldet|ingeschreven|abonné|suscrito|tilattu",
)
NO = _words(
    "no|n|false|0|nei|nej|nein|non|ei|nee|off|usann|usant|epätosi|falskt|falsk|falsch|faux|falso|onwaar|unchecked",
    "not given",
)
OUT = _words(
    "withdrawn|unsubscribed|opted out|opt out|optout|unsubscribe|stop|stopp|stopped|revoked|refused|declined|denied",
    "removed|do not contact|inactive unsubscribed|not subscribed|avmeldt|meldt av|reservert|reserverad|trukket",
    "trukket tilbake|avregistrert|avregistrerad|avregistreret|avprenumererad|avanmäld|avsagt|frameldt|afmeldt",
    "frabedt|tilbagetrukket|återkallad|återkallat|abgemeldet|widerrufen|peruutettu|peruttu|kielletty|afgemeld",
    "uitgeschreven|ingetrokken|désabonné|désinscrit|retiré|baja|dado de baja|cancelado|retirado|spam|complained",
    "complaint|klaget",
)
# Those that mean nothing else, whatever column they stand in.
SURE = _words(
    "unsubscribed|opted out|do not contact|avmeldt|reservert|avregistrert|avprenumererad|avanmäld|frameldt|afmeldt",
    "abgemeldet|uitgeschreven|désabonné|désinscrit|dado de baja|not subscribed|never subscribed|non subscribed",
    "nonsubscribed|suppressed|blacklisted|blocklisted|complained|spam complaint|marked as spam",
)
# Those that mean it of a status: nobody there has confirmed anything, or is written to.
STATUS = ("status", "tilstand", "estado", "statut", "tila")
NOT_CONFIRMED = _words("pending|unconfirmed|not confirmed|cleaned|transactional|archived|blocked|inactive|ubekreftet")
# Nobody has said anything: nothing is given, and nothing is taken back.
UNKNOWN = _words("never subscribed|unknown|ukjent|okänt|ukendt|pending|unconfirmed|n/a|na|null|none|-|–|?|.")


@frozen
class Said:
    """Since when each channel is allowed, and since when it is forbidden. None is both."""

    granted: Mapping[ChannelKind, datetime]
    withdrawn: Mapping[ChannelKind, datetime]


@frozen
class Reader:
    """How the rows of one file are read.

    `everyone`: all have consented unless their row takes it back. `soft`: as customers, since their last order.
    `basis`: somebody has declared on what basis, so that one column may speak for both channels. `gives`: the file may
    allow something. `suspects` are columns that sound of opting out; `orders` what columns say of their dates' order.
    """

    now: datetime
    everyone: bool = False
    soft: bool = False
    basis: bool = False
    gives: bool = True
    suspects: Mapping[str, Suspect] = field(default_factory=dict)
    orders: Mapping[str, Order | None] = field(default_factory=dict)

    def moment(self, row: Mapping[str, str], name: str) -> datetime:
        return moment_of(row.get(name, ""), self.now, self.orders.get(name))


def consents_in(row: Mapping[str, str], kinds: Collection[ChannelKind], reader: Reader) -> Said:
    """What a row says for these channels, those that the person has an address of. Raises ValueError with what is
    wrong."""
    told = {name: _says_yes(name, row.get(name, "")) for name in COLUMNS}
    _check_addresses(told, kinds, both=reader.basis)
    out = {name: _opted_out(name, row.get(name, ""), reader) for name in OUT_COLUMNS}
    given = reader.moment(row, "last_order" if reader.soft else "consented_at")
    left = out["opted_out_at"]
    came_back = bool(row.get("consented_at")) and left is not None and given > left
    # The day on which somebody left speaks for itself, unless the row says that they are back.
    if came_back or _plain(row.get("opted_out", "")) in NO | IN:
        left = None
    sounds = list(_sound(row, reader))
    granted: dict[ChannelKind, datetime] = {}
    withdrawn: dict[ChannelKind, datetime] = {}
    for kind in (one for one in KINDS if one in kinds):
        answers = (told["consent"], told[f"consent_{kind}"])
        since = [at for at in (out["opted_out"], out[f"opted_out_{kind}"]) if at is not None]
        since += [at for channel, at in sounds if channel in (None, kind)]
        if False in answers or since or left is not None:
            withdrawn[kind] = left or min(since, default=reader.now)
        elif reader.everyone or True in answers:
            granted[kind] = given
    if granted and reader.soft and not row.get("last_order", "").strip():
        raise ValueError("a soft opt-in needs 'last_order', the day of their last order: it lasts a year from then")
    if granted:
        _check_the_rest(row)
    return Said(granted, withdrawn)


def _sound(row: Mapping[str, str], reader: Reader) -> Iterator[tuple[ChannelKind | None, datetime]]:
    """What columns take back that are not known and sound of opting out: for which channel, since when.

    Where the file gives nothing only a plain yes counts, and what cannot be read is a field like any other.
    """
    for name, found in reader.suspects.items():
        cell = row.get(name, "")
        if found.sounds != "out" or not (reader.gives or _plain(cell) in YES | OUT):
            continue
        try:
            since = _opted_out(name, cell, reader)
        except AmbiguousDateError:
            raise
        except ValueError:
            raise ValueError(
                f"the column '{found.heading[:40]}' sounds like an opt-out, and this is neither yes, no nor a date; "
                f"where it is none, say --column '{found.heading[:40]}=field'"
            ) from None
        if since is not None:
            yield found.kind, since


def _check_addresses(told: Mapping[str, bool | None], kinds: Collection[ChannelKind], *, both: bool) -> None:
    for kind in KINDS:
        if told[f"consent_{kind}"] and kind not in kinds:
            raise ValueError(f"there is consent for {kind}, but no address for it")
    if told["consent"] and len(kinds) > 1 and not both:
        unsaid = [kind for kind in KINDS if told[f"consent_{kind}"] is None]
        if unsaid:
            raise ValueError("there is consent, but not to what; name the column 'consent_sms' or 'consent_email'")


def _plain(cell: str) -> str:
    return " ".join(re.sub(r"[_\-]+(?=\w)", " ", normalize("NFC", cell).casefold()).split()).rstrip(".!")


def _says_yes(name: str, cell: str) -> bool | None:
    """Of a column of consents: given, taken back, or neither."""
    word = _plain(cell)
    if not word or word in UNKNOWN:
        return None
    if word in YES | IN:
        return True
    if word in NO | OUT:
        return False
    raise ValueError(f"'{name}' is neither yes nor no; write one of them, or nothing")


def _opted_out(name: str, cell: str, reader: Reader) -> datetime | None:
    """Of a column of opt-outs: since when, or None for those who stay. It may hold the day itself."""
    word = _plain(cell)
    if not word or word in UNKNOWN | NO | IN:
        return None
    if word in YES | OUT:
        return reader.now
    try:
        return moment_of(cell, reader.now, reader.orders.get(name))
    except AmbiguousDateError:
        raise
    except ValueError as error:
        if "future" in str(error):
            raise
        raise ValueError(f"'{name}' is neither yes, no nor a date; write one of them, or nothing") from None


def _check_the_rest(row: Mapping[str, str]) -> None:
    """Nobody is taken for willing whose row says in some other column that they have left, or never came."""
    for name, cell in row.items():
        word = _plain(cell)
        status = any(one in name for one in STATUS)
        if name not in (*COLUMNS, *OUT_COLUMNS) and (word in SURE or (status and word in NOT_CONFIRMED | OUT)):
            raise ValueError(
                f"'{name[:40]}' says that they have opted out or never said yes, and the file counts them as willing; "
                "name that column 'consent', 'consent_sms' or 'consent_email', or say with --column what it is"
            )
