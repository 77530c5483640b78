"""Where a clause of a message begins no gap of a request goes on; and the requests of Bokmål are those of Nynorsk."""

import pytest

from responder.understand.keywords.fields import fields_of
from responder.understand.keywords.requests import Pattern
from responder.understand.keywords.said import walls_in, with_pauses
from responder.understand.lexicon import opt_out_words, words_for
from responder.understand.text import read


@pytest.mark.parametrize(
    ("language", "text", "walls"),
    [
        ("en", "stop, I got your text but it was late and you know it", {1, 5, 9}),
        ("en", "no more texts or calls and no mails", set()),
        ("nb", "ikke mer kaffe, og jeg vil ha te, eller kakao", {3}),
        ("de", "hört auf, mir zu schreiben, ich will, dass ihr aufhört, und zwar jetzt", {5, 10}),
        ("nl", "doe maar niet", set()),
        ("fr", "je ne veux pas de sms/mails, merci", set()),
    ],
)
def test_walls_stand_where_a_clause_begins(language: str, text: str, walls: set[int]) -> None:
    assert walls_in(read(text), language) == walls


def test_a_gap_ends_at_a_wall_and_one_that_is_marked_does_not() -> None:
    fields = fields_of("en")
    near, far = (Pattern("stop", written, fields, 0) for written in ("told .. stop", "told .., stop"))
    across, within = (with_pauses(read(text).words, read(text), "en") for text in ("told you, stop", "told you stop"))
    assert [near.is_in(across), near.is_in(within), far.is_in(across), far.is_in(within)] == [False, True, True, True]


def test_nynorsk_has_every_request_of_bokmaal() -> None:
    """Those of Bokmål are looked for in no message of their own."""
    bokmaal, nynorsk = words_for("nb").requests, words_for("nn").requests
    for name in ("stopping", "sending", "messages", "removing"):
        assert set(getattr(bokmaal, name).split("|")) <= set(getattr(nynorsk, name).split("|")), name
    for name in ("stop_requests", "start_requests", "help_requests", "excuses"):
        said, also = ({each.strip() for each in getattr(words, name).split(";")} for words in (bokmaal, nynorsk))
        assert said <= also, name
    assert opt_out_words("nb") == opt_out_words("nn")
