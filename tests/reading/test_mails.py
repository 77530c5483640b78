"""Mails of many programs, written from what the programs send and not from what the reader knows."""

import pytest

from responder.channels.reading import Mail, explain, read_mail

from .mails import TABLES
from .mails.case import Case

CASES = [pytest.param(case, id=f"{name}: {case.name}") for name, cases in TABLES.items() for case in cases]


@pytest.mark.parametrize("case", CASES)
def test_mail(case: Case) -> None:
    mail = read_mail(case.raw, **case.options)
    found = explain(mail) | {"unsubscribe": mail.unsubscribe}
    assert {name: found[name] for name in case.expected} == case.expected, found["why"]
    assert holds_the_answer(mail)


def holds_the_answer(mail: Mail) -> bool:
    """Whether the full text has every line of the answer, but of one that is the subject itself."""
    full = "".join(mail.full_text.split())
    missing = [line for line in mail.text.splitlines() if "".join(line.split()) not in full]
    return not missing or mail.full_text == "" or mail.text == mail.subject
