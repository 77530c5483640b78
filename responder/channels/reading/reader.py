"""A raw mail judged: what kind it is, what its author says, and whether we may answer."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final

from responder.channels.reading.authentication import authentication
from responder.channels.reading.endings.senders import Sender
from responder.channels.reading.failures.bounces import Bounce, read_bounce
from responder.channels.reading.failures.complaints import Complaint, read_complaint
from responder.channels.reading.failures.reports import receipt
from responder.channels.reading.letter import Letter
from responder.channels.reading.machines import absence, robots
from responder.channels.reading.mail import Authentication, Kind, Mail, Recipient
from responder.channels.reading.parts.addresses import authors
from responder.channels.reading.parts.bodies import Body, read_body
from responder.channels.reading.parts.calendars import holds_calendar, said_in_calendar
from responder.channels.reading.parts.headers import Headers
from responder.channels.reading.parts.mime import take_apart
from responder.channels.reading.quoting.unmarked import plain_name
from responder.channels.reading.reply import Known, Reply, read_reply
from responder.patterns import regex
from responder.understand import read_keyword
from responder.understand.mail_address import normal_mail
from responder.understand.robots import is_of_program

_UNSUBSCRIBE_ADDRESS: Final = regex(r"(?:.*[+._-])?unsub(?:scribe)?(?:[+._=-].*)?", re.IGNORECASE)
_UNSUBSCRIBE_SUBJECT: Final = regex(
    r"\s*(?:(?:re|sv|aw|vs)\s*:\s*)?[\"'\[(]?(?:list[- ])?(?:unsubscribe(?: me| request| please)?|"
    r"please unsubscribe(?: me)?|avmeld(?:ing)?|meld meg av|afmeld(?:ing)?|avregistrera|avregistrering|avanmäl(?:an)?|"
    r"avsluta prenumerationen?|avprenumerera|abmelden|abmeldung|abbestellen|uitschrijven|afmelden|désabonner|"
    r"désabonnement|désinscription|desinscription|darse de baja|baja|disiscrizione|cancellami|peru tilaus|"
    r"peruuta tilaus|opt[- ]?out)[\"'\])]?\s*[.!]*\s*",
    re.IGNORECASE,
)
_SHORT: Final = 200
_FIRST_END: Final = regex(r"[.!\n]")
_REPLIED: Final = regex(r"\s*[a-zæøå]{1,8}\s?(?:\[\d+\])?:", re.IGNORECASE)
_Verdict = tuple[Kind, str]


def read_mail(
    raw: bytes,
    *,
    own_addresses: Collection[str] = (),
    own_domains: Collection[str] = (),
    authserv_id: str | None = None,
    parents: Mapping[str, str] = {},
    parent_text: str | None = None,
    foot: Sequence[str] = (),
) -> Mail:
    """Read one raw mail. Never raises and takes under a second, whatever the bytes are.

    `own_addresses` and `own_domains` are ours; `authserv_id` is the name our border server gives itself in
    Authentication-Results, without which `authentication` is "none"; `parents` maps
    Message-IDs (without angle brackets) of mails we sent to their texts, and `parent_text` is the text of the
    one this mail is known to answer: either is subtracted from the answer, and so is `foot`, the lines that our
    layouts put below it.
    """
    try:
        return _read(
            bytes(raw),
            Known(Sender(), parent_text, _normal(own_addresses), _normal(own_domains), foot=foot),
            parents,
            authserv_id or None,
        )
    except (
        RecursionError,
        MemoryError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        ArithmeticError,
    ) as error:
        return _unreadable(f"The mail could not be read ({type(error).__name__}).")


def _normal(values: Collection[str]) -> frozenset[str]:
    """Addresses, or domains, in the form in which they are compared."""
    return frozenset(normal_mail(value.strip()) for value in values)


def _read(raw: bytes, known: Known, parents: Mapping[str, str], authserv_id: str | None) -> Mail:
    root = take_apart(raw)
    body = read_body(root)
    letter = Letter(root, "", known.addresses, known.domains)
    answers = _parents_of(root.headers)
    ours = (*known.addresses, *letter.addressed_to) if letter.addressed_to else known.addresses
    parent = known.parent or next((parents[one] for one in answers if one in parents), None)
    sender = Sender(letter.author[1] or _name_in(letter.sender), letter.sender)
    called = [name for value in root.headers.raw("to") for name, _ in authors(value)[:20] if name]
    names = frozenset(plain_name(name) for name in called if not sender.is_named(name))
    reply = read_reply(body, Known(sender, parent, ours, known.domains, names, known.foot))
    if body.reaction:
        reply = Reply(body.reaction, reply.full_text)
    letter.text = reply.full_text
    if not reply.full_text:
        calendar = said_in_calendar(root, letter.subject)
        reply = Reply(calendar or _said_in_subject(letter), calendar)
    elif not reply.text:
        reply = Reply(_said_in_subject(letter), reply.full_text)
    bounce = read_bounce(letter)
    complaint = read_complaint(letter)
    kind, why = _judge(letter, reply, body, bounce, complaint)
    return _mail(
        letter,
        reply,
        (kind, why),
        _concerned(kind, bounce, complaint),
        answers,
        (authentication(root.headers, authserv_id), authentication(root.headers, authserv_id, trust_topmost=True)),
    )


def _name_in(address: str | None) -> str | None:
    """The name that an address is made of, where nobody gave one: "kari.nordmann" is Kari Nordmann."""
    words = re.split(r"[._-]+", (address or "").partition("@")[0].partition("+")[0])
    return " ".join(words) if all(word.isalpha() and len(word) > 1 for word in words) else None


def _parents_of(headers: Headers) -> tuple[str, ...]:
    ids = [*headers.ids("in-reply-to"), *reversed(headers.ids("references"))]
    return tuple(dict.fromkeys(ids))[:100]


def _judge(letter: Letter, reply: Reply, body: Body, bounce: Bounce | None, complaint: Complaint | None) -> _Verdict:
    """The first that holds: complaint, bounce, ourselves, automatic answer, list, other machine, unreadable, answer."""
    if complaint is not None:
        return ("complaint" if complaint.counts else "auto-reply"), complaint.why
    if bounce is not None:
        return ("auto-reply" if bounce.delayed else "bounce"), bounce.why
    if receipt(letter.root) is not None:
        return "auto-reply", "It is a read receipt (RFC 8098)."
    if letter.is_own(letter.sender) or robots.loops(letter):
        return "own", "It comes from one of our own addresses."
    if robots.from_itself(letter):
        return "own", "It comes from the mailbox that it went to."
    if why := robots.automatic_answer(letter):
        return "auto-reply", why
    answered = reply.text if "in-reply-to" in letter.headers else None
    if absence.subject_says(letter.subject, answered) and not _person_answers(letter, reply):
        return "auto-reply", "Its subject is one that mail programs write for automatic answers."
    if why := robots.from_list(letter):
        return "list", why
    if why := robots.automatic(letter):
        return _machine(letter, why)
    if body.locked:
        return "unreadable", "It is encrypted or in a charset that is not decoded."
    if not letter.headers.fields or not (reply.full_text or letter.subject or _has_content(letter)):
        return "unreadable", "There is nothing in it to read."
    ticket = absence.begins_as_ticket(reply.full_text)
    said = "" if ticket and reply.text == letter.subject else reply.text
    author = Sender(letter.author[1] or _name_in(letter.sender), letter.sender)
    if is_of_program(said or reply.full_text) and not holds_calendar(letter.root):
        why = "The words are those of a program that answers whoever writes."
    else:
        why = absence.body_says(said or reply.full_text, letter.subject, ticket, author)
    if why and _leaves(reply.text):
        return "answer", "It begins with the word that opts out, whatever stands below."
    return ("auto-reply", why) if why else ("answer", "A person wrote it: nothing marks it as automatic.")


def _leaves(text: str) -> bool:
    """Whether a few lines begin with STOP itself: "STOP. Do not reply to this message"."""
    if len(text) > _SHORT:
        return False
    read = read_keyword(_FIRST_END.split(text.strip(), maxsplit=1)[0])
    return read is not None and (read.word, read.certainty) == ("stop", "certain")


def _said_in_subject(letter: Letter) -> str:
    """A new mail without a body whose subject is the whole message; a reply's subject is ours."""
    if "in-reply-to" in letter.headers or "references" in letter.headers or _REPLIED.match(letter.subject or ""):
        return ""
    return letter.subject or ""


def _machine(letter: Letter, why: str) -> _Verdict:
    newsletter = letter.headers.value("precedence") in ("bulk", "list") and not letter.headers.value("auto-submitted")
    return ("list" if newsletter and "in-reply-to" not in letter.headers else "auto-reply"), why


def _person_answers(letter: Letter, reply: Reply) -> bool:
    """A person who answers a mail whose subject was "Automatic reply: …": they quote it, or speak of something else
    than being away."""
    unmarked = letter.headers.value("auto-submitted") in ("", "no") and not letter.null_sender
    if unmarked and absence.asks_of_answers(letter.subject, reply.text):
        return True
    subject = (letter.subject or "").lower()
    replied = subject.startswith(("re:", "sv:", "vs:", "aw:", "antw:"))
    quoted = len(reply.full_text) > len(reply.text) + 20
    spoken = quoted or (bool(reply.text) and not absence.speaks_of_absence(reply.text))
    return replied and spoken and unmarked


def _has_content(letter: Letter) -> bool:
    """An attachment or picture without words is a person's mail all the same."""
    return any(part.kind.startswith(("image/", "audio/", "video/", "application/")) for part in letter.root.walk())


def _concerned(kind: Kind, bounce: Bounce | None, complaint: Complaint | None) -> tuple[Recipient, ...]:
    if kind == "bounce" and bounce is not None:
        return bounce.recipients
    return complaint.recipients if kind == "complaint" and complaint is not None else ()


def _mail(
    letter: Letter,
    reply: Reply,
    verdict: _Verdict,
    recipients: tuple[Recipient, ...],
    answers: tuple[str, ...],
    authenticated: tuple[Authentication, Authentication],
) -> Mail:
    kind, why = verdict
    ids = letter.headers.ids("message-id")
    reports = kind in ("bounce", "complaint", "auto-reply")
    return Mail(
        kind=kind,
        text="" if kind in ("bounce", "complaint") else reply.text,
        full_text=reply.full_text,
        sender=letter.sender,
        sender_name=letter.author[1],
        subject=letter.subject,
        message_id=ids[0] if ids else None,
        in_reply_to=answers,
        addressed_to=letter.addressed_to,
        recipients=recipients,
        original_message_id=_original_id(letter) if reports else None,
        original_token_addresses=letter.original_addresses() if reports else (),
        may_reply=kind == "answer"
        and letter.sender is not None
        and not robots.asks_for_silence(letter)
        and not robots.is_robot(letter.sender)
        and _meant_for_us(letter),
        human=kind == "answer",
        authentication=authenticated[0],
        claimed_authentication=authenticated[1],
        unsubscribe=_unsubscribes(letter, kind),
        date=_date(letter.headers.text("date")),
        why=why,
    )


def _original_id(letter: Letter) -> str | None:
    receipt_fields = receipt(letter.root)
    ids = receipt_fields.ids("original-message-id") if receipt_fields else []
    return ids[0] if ids else letter.original_id()


def _meant_for_us(letter: Letter) -> bool:
    """RFC 3834 section 2: no automatic answer to a mail that does not name us, unless it answers one of ours."""
    if not (letter.own_addresses or letter.own_domains) or "in-reply-to" in letter.headers:
        return True
    return any(letter.is_own(address) for address in letter.addressed_to)


def _unsubscribes(letter: Letter, kind: Kind) -> bool:
    """Opting out is taken generously; a mail program may send it by itself to the unsubscribe address."""
    if kind in ("bounce", "complaint", "own", "list"):
        return False
    addressed = any(_UNSUBSCRIBE_ADDRESS.fullmatch(address.partition("@")[0]) for address in letter.addressed_to)
    if addressed:
        answered = robots.automatic_answer(letter) or absence.subject_says(letter.subject)
        return kind != "auto-reply" or not answered or absence.is_client_unsubscribe(letter.text)
    return kind == "answer" and bool(_UNSUBSCRIBE_SUBJECT.fullmatch((letter.subject or "")[:100]))


def _date(value: str | None) -> str | None:
    try:
        moment = parsedate_to_datetime((value or "")[:100])
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def _unreadable(why: str) -> Mail:
    return Mail(
        kind="unreadable",
        text="",
        full_text="",
        sender=None,
        sender_name=None,
        subject=None,
        message_id=None,
        in_reply_to=(),
        addressed_to=(),
        recipients=(),
        original_message_id=None,
        original_token_addresses=(),
        may_reply=False,
        human=False,
        authentication="none",
        claimed_authentication="none",
        unsubscribe=False,
        date=None,
        why=why,
    )


__all__ = ["read_mail"]
