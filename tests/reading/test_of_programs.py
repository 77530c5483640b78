"""Mails in which a program answers whoever writes: nobody's answer, nobody's opt-out, and never answered."""

import pytest

from responder.channels.reading import read_mail
from responder.channels.reading.mail import Mail

CALENDAR = (
    "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nATTENDEE;PARTSTAT=ACCEPTED:mailto:x@y.no\nEND:VEVENT\nEND:VCALENDAR\n"
)


def read(text: str, *, calendar: bool = False) -> Mail:
    head = "From: Ola <ola@kunde.example>\nTo: hei@kaffe.example\nSubject: Re: Your order\nIn-Reply-To: <1@kaffe.example>\n"
    body = f"Content-Type: text/plain; charset=utf-8\n\n{text}\n"
    if calendar:
        parts = f"--b\n{body}--b\nContent-Type: text/calendar; method=REPLY\n\n{CALENDAR}--b--\n"
        body = f'Content-Type: multipart/alternative; boundary="b"\n\n{parts}'
    return read_mail(f"{head}MIME-Version: 1.0\n{body}".encode())


@pytest.mark.parametrize(
    "text",
    [
        "Please click the link to confirm that your email is not spam: https://filter.example/x",
        "Just this once, click the link below so I can receive your emails: https://filter.example/x",
        "Klicka på länken för att bekräfta att du är en människa: https://filter.example/x",
        "Sendt til feil person? Svar ikke på denne. Ref: 9",
        "Verkeerde ontvanger? Reageer niet op dit bericht.",
        "Ticket #10 created",
        "Ticket #10 created\n\nHello,\nwe look at it soon.\n\nAcme",
        "[AUTO] We got it. Ref 7",
        "Ihre Anfrage (#48213) wurde registriert.",
        "Ola has accepted this invitation",
        "Mette Jensen har accepteret denne invitation",
    ],
)
def test_a_program_is_no_person(text: str) -> None:
    mail = read(text)
    assert (mail.kind, mail.human, mail.may_reply) == ("auto-reply", False, False)


@pytest.mark.parametrize(
    "text",
    [
        "please confirm that you are not spam",
        "Feil person, jeg heter ikke Kari",
        "Ticket #10 created? I asked for nothing",
        "I have accepted this invitation",
        "8",
    ],
)
def test_a_person_who_speaks_alike_is_one(text: str) -> None:
    assert read(text).kind == "answer"


@pytest.mark.parametrize(
    "text",
    [
        "STOP. Do not reply to this message",
        "Unsubscribe\n\nPlease do not reply to this email.",
        "Stopp! Ikke svar på denne meldingen",
        "STOP\n\nThis is an automated message",
    ],
)
def test_who_begins_with_stop_has_left_whatever_stands_below(text: str) -> None:
    mail = read(text)
    assert (mail.kind, mail.human) == ("answer", True)


def test_a_button_of_a_calendar_was_pressed_by_a_person() -> None:
    assert read("Ola has accepted this invitation", calendar=True).kind == "answer"
