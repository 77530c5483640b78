"""Automatic answers by their words: subjects and bodies of absence notes and acknowledgements.

Words alone never decide on one phrase of the body: "I am out of the office tomorrow, so deliver on Friday please"
is an answer. A note tells that someone is away, until when, and whom else to ask, and asks nothing itself.
"""

import re
from functools import lru_cache
from typing import Final

from responder.channels.reading.endings.senders import Sender
from responder.channels.reading.machines.absence_words import (
    ABSENT,
    ASIDE,
    AUTO,
    CALLS_ITSELF,
    ENDED,
    GMAIL_UNSUBSCRIBE,
    INSTEAD,
    MACHINE,
    OPENING,
    PERHAPS,
    PROGRAM,
    READ_BY,
    RECEIVED,
    THANKS,
    UNTIL,
)
from responder.channels.reading.machines.challenges import holds_back
from responder.channels.reading.machines.closures import says_shut
from responder.channels.reading.machines.departures import sends_on, speaks_of_sender
from responder.channels.reading.machines.leave_words import LEAVE
from responder.channels.reading.machines.mail_habits import CLOSED, handles_mail, refers_to_others, within
from responder.channels.reading.machines.note_fields import names_day, puts_together, returns_to_work
from responder.channels.reading.machines.reading_receipts import is_receipt
from responder.channels.reading.machines.receipts import acknowledges
from responder.channels.reading.machines.unread_mail import leaves_mail_unread
from responder.channels.reading.parts.addresses import ADDRESS
from responder.channels.reading.personal_words import (
    AND,
    ASKS_US,
    BILLS,
    CALL_ME,
    CONFERS,
    DECIDES,
    FAMILY,
    FINNISH,
    MATTER,
    NEED,
    OFFICE,
    OUR_ANSWERS,
    PROMISE,
    REFERRED,
    draws_conclusion,
)
from responder.channels.reading.phrases import REPLY_ABOVE, names_address
from responder.patterns import regex

_NOBODY: Final = Sender()
_EXAMINED: Final = 3000
_NEAR: Final = 40
_LONGEST: Final = 120
"""Characters of the longest words of absence."""
_QUESTION: Final = regex(r"[^.!?\n]{0,200}\?")
_END: Final = regex(r"(?<!\d)\.(?=\s|$)|[!?\n]")
_ENDS: Final = regex(r"(?:(?<!\d)\.|[!?])(?=\s|$)|\n")
_THANKING_WORDS: Final = 5
_RETURNING: Final = regex(
    r"(?i:jeg|eg|jag|ich|ik|i|we|vi|je|nous|estoy|estaré|vuelvo|palaan|olen|bin|back|tilbake|tilbage|åter)\b"
    r"(?:[^,;\n]|,(?= ?(?:the |den |dem |le |el )?\d)){0,90}"
)
"""Who comes back when, and no second clause."""
_AWAY: Final = regex(rf"(?<!\w)(?=\w)(?:{ABSENT.pattern}|{LEAVE})", re.MULTILINE)


def subject_says(subject: str | None, answer: str | None = None) -> bool:
    """Whether a subject is one that mail programs write: "Autosvar: Bestillingen" or "Bordet (Ikke på kontoret)", and
    not "Autosvar hver gang". `answer` is the text of a mail that names the one it answers: whoever answers by hand
    has our subject behind "Re:", so "Auto: Bestillingen" is a program's if somebody is away."""
    subject = (subject or "").strip()[:200]
    if _program(subject)[1] or ASIDE.search(subject):
        return True
    return AUTO.match(subject) is not None and answer is not None and _tells_absence_only(answer)


def _tells_absence_only(text: str) -> bool:
    return speaks_of_absence(text) and not _decides(REFERRED.sub(" ", text[:_EXAMINED]))


def asks_of_answers(subject: str | None, text: str) -> bool:
    """Whether somebody writes to us about an automatic answer of ours: the subject only names one ("Autosvar"), and
    the text speaks of ours, or puts a question and tells of no absence."""
    begun = PROGRAM.match((subject or "").strip()[:200])
    named = begun is not None and not (subject or "").strip()[begun.end() : 200].strip(" .!")
    text = text[:_EXAMINED]
    return named and (OUR_ANSWERS.search(text) is not None or ("?" in text and not speaks_of_absence(text)))


def begins_as_ticket(text: str) -> bool:
    """Whether a mail begins with the line above which a ticket system wants its answers: a receipt of such a system,
    or what somebody writes in it."""
    return REPLY_ABOVE.fullmatch(text.lstrip().partition("\n")[0][:200]) is not None


def is_client_unsubscribe(text: str) -> bool:
    """Whether a mail program wrote the body because its user pressed "unsubscribe": the user's will."""
    return GMAIL_UNSUBSCRIBE.search(text[:_EXAMINED]) is not None


def speaks_of_absence(text: str) -> bool:
    """Whether words of absence, of an acknowledgement or of a machine stand anywhere in a text."""
    text = text[:_EXAMINED]
    return any(pattern.search(text) for pattern in (ABSENT, MACHINE, RECEIVED, INSTEAD, UNTIL))


def body_says(text: str, subject: str | None, ticket: bool = False, sender: Sender = _NOBODY) -> str | None:
    """Why the words look like an automatic answer, or None. Words that only a person in a talk would use, and
    questions, excuse what else they might be taken for; what several phrases bear out stands in spite of them. An
    address of the sender's own refers to nobody else."""
    text = text[:_EXAMINED]
    if is_client_unsubscribe(text):
        return None
    if "@" in text:
        text = ADDRESS.sub(lambda found: " " if sender.owns(found[0]) else found[0], text)
    if is_receipt(text, subject):
        return "Its form is that of a read receipt."
    hint = ticket or _hints(subject)
    talks = _decides(REFERRED.sub(" ", text))
    asks = "?" in NEED.sub(" ", text)
    if hint and not talks and not asks and READ_BY.search(text):
        return "Its subject and words are those of a read receipt."
    thanks, machine = THANKS.match(text) is not None, _is_of_machine(text)
    received = set[str]()
    if machine or hint or thanks:
        received.update(match[0].lower() for match in RECEIVED.finditer(PROMISE.sub(" ", text)))
    machine = machine or _begins_as_program(text)
    if machine and (hint or thanks or received or not (talks or asks) or (not asks and _calls_itself(text))):
        return "The words say that the message is automatic."
    if not talks and not (asks and ASKS_US.search(text)) and _is_absence_note(text, hint, asks):
        return "The words are those of an absence note."
    if not (talks or asks) and (sends_on(text) or speaks_of_sender(text, sender)):
        return "The words are those of a note for somebody who has left."
    if (machine or not talks) and holds_back(text):
        return "The words are those of a challenge to prove that the sender is a person."
    confers = CONFERS.search(text) is not None or FAMILY.search(text) is not None
    if (hint or thanks) and not (talks or confers) and len(received) > asks:
        return "The words are those of an automatic acknowledgement."
    if talks or asks or confers or MATTER.search(text):
        return None
    if acknowledges(PROMISE.sub(" ", text)):
        return "The words are those of an automatic acknowledgement."
    alone = not (CALL_ME.search(text) or draws_conclusion(text))
    if alone and (puts_together(text, _end_of_absence(text)) or leaves_mail_unread(text) or says_shut(text)):
        return "The words are those of an absence note."
    return None


def _is_of_machine(text: str) -> bool:
    """Whether a text calls itself automatic, and not the mails that we send."""
    return MACHINE.search(text) is not None and MACHINE.search(OUR_ANSWERS.sub(" ", text)) is not None


def _calls_itself(text: str) -> bool:
    """ "This is an automated message" above all else: whatever stands below it, no person says so."""
    opening = OPENING.match(text)
    return CALLS_ITSELF.match(text, opening.end() if opening else 0) is not None


def _hints(subject: str | None) -> bool:
    subject = (subject or "").strip()[:200]
    return _program(subject)[0] or PERHAPS.match(subject) is not None


@lru_cache(maxsize=16)
def _program(subject: str) -> tuple[bool, bool]:
    """Whether a subject begins as a program's, and whether it also goes on as one."""
    begun = PROGRAM.match(subject)
    if begun is None:
        return False, False
    return True, subject[begun.end() - 1] in ":(" or ENDED.match(subject, begun.end()) is not None


def _begins_as_program(text: str) -> bool:
    """ "Out of office: ..." above the text, where a program put its subject into the body."""
    first, colon, _ = text.lstrip()[:80].partition("\n")[0].partition(":")
    return bool(colon) and "," not in first and subject_says(first + colon)


def _decides(text: str) -> bool:
    decision = DECIDES.search(text)
    if decision is not None and decision[0].lower() == "ja" and FINNISH.search(text):
        decision = DECIDES.search(AND.sub(" ", text))
    return decision is not None


def _is_absence_note(text: str, hint: bool, asks: bool) -> bool:
    """It begins with the absence, and says whom to ask instead or what becomes of mail, or when the office or mail is
    open again; with a question in it ("Haster det?") it must say both. Nothing in it is about what we sell."""
    opening = OPENING.match(text)
    away = _away(text, opening.end() if opening else 0)
    if MATTER.search(text) or draws_conclusion(text):
        return False
    if not asks and _thanks_and_returns(text):
        return True
    if away is None:
        return False
    thanks, office = THANKS.match(text) is not None, OFFICE.search(text) is not None
    if not (hint or thanks or office) and (CALL_ME.search(text) or CONFERS.search(text)):
        return False  # a customer on the road, who can be reached
    if not hint and FAMILY.search(text):
        return False
    until = UNTIL.search(text)
    further = text[: away.start()] + text[away.end() :]
    if asks:
        further = _QUESTION.sub(" ", further)
    instead = (
        INSTEAD.search(further if asks else text) is not None or handles_mail(further) or refers_to_others(further)
    )
    if not instead and until is not None:
        instead = names_address(further) and BILLS.search(further) is None
    if asks:
        return instead and until is not None
    if instead or until is None:
        return instead
    back = OFFICE.search(_sentence(text, away.start())) or OFFICE.search(_sentence(text, until.start()))
    return hint or thanks or back is not None or CLOSED.search(text) is not None


def _end_of_absence(text: str) -> int:
    """Where the absence ends that a text begins with; 0 where it begins with none."""
    opening = OPENING.match(text)
    away = _away(text, opening.end() if opening else 0)
    return away.end() if away else 0


def _thanks_and_returns(text: str) -> bool:
    """Thanks for the mail, below them the day when its reader is back at work, and then no more than what becomes of
    mail until then: whoever answers a shop goes on to what they want of it."""
    thanked = THANKS.match(text)
    if thanked is None or not returns_to_work(text):
        return False
    rest, *below = _ENDS.split(text[thanked.end() :])
    told = [one.strip() for one in below if one.strip()]
    if "," in rest or len(rest.split()) > _THANKING_WORDS or not told:
        return False
    if not (_RETURNING.fullmatch(told[0]) and returns_to_work(told[0]) and names_day(told[0])):
        return False
    return all(INSTEAD.search(one) or handles_mail(one) or refers_to_others(one) for one in told[1:])


def _sentence(text: str, place: int) -> str:
    """The sentence around a place; the dot of a date does not end it."""
    return text[slice(*within(_END, text, place, place))]


@lru_cache(maxsize=16)
def _away(text: str, start: int) -> re.Match[str] | None:
    """The absence, if it is told first, below the salutation and the thanks that end at `start`."""
    found = _AWAY.search(text[: start + _NEAR + _LONGEST].lower())
    return found if found is not None and found.start() <= start + _NEAR else None
