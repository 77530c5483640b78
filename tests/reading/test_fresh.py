"""Mails of many programs, written from what the programs send and not from what the reader knows."""

import pytest

from responder.channels.reading import explain, read_mail

from .fresh import MODULES
from .fresh.case import Case

CASES = [pytest.param(case, id=f"{module.__name__.rpartition('.')[2]}: {case.name}") for module in MODULES for case in module.CASES]  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_mail(case: Case) -> None:
    mail = read_mail(case.raw, **case.options)
    found = explain(mail) | {"unsubscribe": mail.unsubscribe}
    assert {name: found[name] for name in case.expected} == case.expected, found["why"]


@pytest.mark.parametrize("case", CASES)
def test_full_text_holds_the_answer(case: Case) -> None:
    found = read_mail(case.raw, **case.options)
    squeezed = "".join(found.full_text.split())
    for line in found.text.splitlines():
        assert "".join(line.split()) in squeezed or found.full_text == "" or found.text == found.subject
