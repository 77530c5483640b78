"""Mails of many programs, written from what the programs send and not from what the reader knows."""

import pytest

from responder.channels.reading import Mail, explain, read_mail
from tests.tables import each

from .mails import TABLES
from .mails.case import Case

CASES = {name: [pytest.param(case, id=case.name) for case in cases] for name, cases in TABLES.items()}


@pytest.mark.parametrize("table", CASES)
def test_mails(table: str) -> None:
    @each("case", CASES[table])
    def mail_by_mail(case: Case) -> None:
        mail = read_mail(case.raw, **case.options)
        found = explain(mail) | {"unsubscribe": mail.unsubscribe}
        assert {name: found[name] for name in case.expected} == case.expected, found["why"]
        assert holds_the_answer(mail)

    mail_by_mail()


def holds_the_answer(mail: Mail) -> bool:
    """Whether the full text has every line of the answer, but of one that is the subject itself."""
    full = "".join(mail.full_text.split())
    missing = [line for line in mail.text.splitlines() if "".join(line.split()) not in full]
    return not missing or mail.full_text == "" or mail.text == mail.subject
