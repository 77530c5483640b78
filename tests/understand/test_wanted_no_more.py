"""`don't want it anymore`, said alone: one and the same in every language, and an answer where one is asked for."""

import pytest

from responder.understand import Keyword, read_keyword, understand
from tests.understand.rows import said_as

ALONE = """
nb stop: vil ikke ha dette mer | jeg ønsker det ikke lenger | vil ikke ha det lenger takk
nn stop: vil ikkje ha dette meir | eg vil ikkje ha det lenger
sv stop: jag vill inte ha det längre | vill inte ha detta mer
da stop: vil ikke have dette længere | jeg vil ikke have det mere
en stop: I don't want this any more
de stop: ich will es nicht mehr | das möchte ich nicht mehr
nl stop: ik wil het niet meer | wil dat niet langer
fi stop: en halua tätä enää
fr stop: je ne veux plus de ça
es stop: ya no lo quiero
"""
OF_A_THING = """
nb none: vil ikke ha den mer | vil ikke ha lampa lenger
nn none: vil ikkje ha den meir
sv none: vill inte ha den mer | vill inte ha den längre
da none: vil ikke have den mere | gider ikke have den længere
"""


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(ALONE))
def test_it_is_of_our_messages_where_nothing_is_asked(language: str, meant: str, reply: str) -> None:
    assert read_keyword(reply, language=language) == Keyword("stop", "probable")


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(ALONE))
def test_it_is_of_what_was_asked_where_that_can_be_declined(language: str, meant: str, reply: str) -> None:
    assert read_keyword(reply, language=language, named=("yes", "no")) is None
    assert read_keyword(reply, language=language, named=("Sofa", "Table")) == Keyword("stop", "probable")


@pytest.mark.parametrize(("language", "meant", "reply"), said_as(OF_A_THING))
def test_a_thing_is_no_message(language: str, meant: str, reply: str) -> None:
    assert read_keyword(reply, language=language) is None


@pytest.mark.parametrize("reply", ["stopp", "slutt med disse meldingene", "orker ikke mer"])
def test_what_can_be_nothing_else_stops_whatever_is_asked(reply: str) -> None:
    found = read_keyword(reply, language="nb", named=("yes", "no"))
    assert found is not None
    assert found.word == "stop"


@pytest.mark.parametrize(("language", "reply"), [("nb", "vil ikke ha det lenger"), ("da", "vil ikke have det mere")])
def test_the_question_is_answered_with_no(language: str, reply: str) -> None:
    found = understand(reply, language=language, expect="yes-no", choices=("yes", "no"))
    assert (found.keyword, found.value, found.branch) == (None, False, "no")
