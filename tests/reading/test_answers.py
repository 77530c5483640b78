"""Hard answers, one by one."""

import pytest

from responder.channels.reading import read_mail
from tests.tables import each

from .answers import ANSWERS
from .clients import PARENT
from .parent_answers import PARENT_ANSWERS
from .post import PARENT_ID


@each(("raw", "text"), [pytest.param(raw, text, id=name) for name, raw, text in ANSWERS])
def test_answer(raw: bytes, text: str) -> None:
    mail = read_mail(raw)
    assert (mail.kind, mail.text) == ("answer", text), mail.why


@pytest.mark.parametrize(("raw", "text"), [pytest.param(raw, text, id=name) for name, raw, text in PARENT_ANSWERS])
def test_answer_with_parent(raw: bytes, text: str) -> None:
    by_id = read_mail(raw, parents={PARENT_ID: PARENT["nb"]})
    by_hand = read_mail(raw, parent_text=PARENT["nb"])
    assert by_id.text == by_hand.text == text
