"""Automatic answers by their words: subjects and bodies of absence notes and acknowledgements.

Words alone never decide on one phrase of the body: "I am out of the office tomorrow, so deliver on Friday please"
is an answer. A note tells that someone is away, until when, and whom else to ask, and asks nothing itself.
"""

from functools import lru_cache
from typing import Final

from responder.channels.reading.absence_words import (
    ABSENT,
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
from responder.channels.reading.challenges import holds_back
from responder.channels.reading.departures import sends_on
from responder.channels.reading.personal_words import (
    AND,
    ASKS_US,
    CALL_ME,
    CONFERS,
    DECIDES,
    FINNISH,
    OFFICE,
    OUR_ANSWERS,
    PROMISE,
    REFERRED,
)
from responder.channels.reading.phrases import REPLY_ABOVE

_EXAMINED: Final = 3000


def subject_says(subject: str | None) -> bool:
    """Whether a subject is one that mail programs write: "Autosvar: Bestillingen", and not "Autosvar hver gang"."""
    return _program((subject or "").strip()[:200])[1]


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


def body_says(text: str, subject: str | None, ticket: bool = False) -> str | None:
    """Why the words look like an automatic answer, or None. Words that only a person in a talk would use, and
    questions, excuse what else they might be taken for; what several phrases bear out stands in spite of them."""
    text = text[:_EXAMINED]
    if is_client_unsubscribe(text):
        return None
    hint = ticket or _hints(subject)
    talks = _decides(REFERRED.sub(" ", text))
    asks = "?" in text
    if hint and not talks and not asks and READ_BY.search(text):
        return "Its subject and words are those of a read receipt."
    thanks, machine = THANKS.match(text) is not None, _is_of_machine(text)
    received = set[str]()
    if machine or hint or thanks:
        received.update(match[0].lower() for match in RECEIVED.finditer(PROMISE.sub(" ", text)))
    machine = machine or _begins_as_program(text)
    if machine and (hint or thanks or received or not (talks or asks)):
        return "The words say that the message is automatic."
    if not talks and not (asks and ASKS_US.search(text)) and _is_absence_note(text, hint, asks):
        return "The words are those of an absence note."
    if not (talks or asks) and sends_on(text):
        return "The words are those of a note for somebody who has left."
    if (machine or not talks) and holds_back(text):
        return "The words are those of a challenge to prove that the sender is a person."
    if (hint or thanks) and not (talks or CONFERS.search(text)) and len(received) > asks:
        return "The words are those of an automatic acknowledgement."
    return None


def _is_of_machine(text: str) -> bool:
    """Whether a text calls itself automatic, and not the mails that we send."""
    return MACHINE.search(text) is not None and MACHINE.search(OUR_ANSWERS.sub(" ", text)) is not None


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
    return bool(colon) and subject_says(first + colon)


def _decides(text: str) -> bool:
    decision = DECIDES.search(text)
    if decision is not None and decision[0].lower() == "ja" and FINNISH.search(text):
        decision = DECIDES.search(AND.sub(" ", text))
    return decision is not None


def _is_absence_note(text: str, hint: bool, asks: bool) -> bool:
    """It begins with the absence, and says whom to ask instead, or when the office or mail is open again; with a
    question in it ("Haster det?") it must say both."""
    absent = ABSENT.search(text)
    opening = OPENING.match(text)
    if absent is None or absent.start() > (opening.end() if opening else 0) + 40:
        return False
    until, instead = UNTIL.search(text) is not None, INSTEAD.search(text) is not None
    private = CALL_ME.search(text) or CONFERS.search(text)
    if private and not (hint or THANKS.match(text) or OFFICE.search(text)):
        return False  # a customer on the road, who can be reached, or whose family is at home
    if asks:
        return instead and until
    return instead or (until and (hint or OFFICE.search(text) is not None or THANKS.match(text) is not None))
