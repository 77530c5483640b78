"""Words that are only near to one of ours: a shop that closes agrees to nothing, a firm is no four, the sun no Sunday."""

from datetime import datetime

import pytest

from responder.understand import understand

NOW = datetime.fromisoformat("2026-11-24T10:00+01:00")
QUESTIONS = (("yes-no", ()), ("number", ()), ("number", ("0-10",)), ("date", ()))
NOTHING = """
nb: butikken stenger før jeg er ferdig | det suger | selvom det er dyrt | støvler | tepper | vi feirer jubileum
nb: jobber i et firma | driter i det | dessert | solen skinner | skoen trykker | pausen er lang | jeg lover å sove
nb: avdelingen | basta | prisene stiger | en sur geit | kongen | korset | uavgjort
nn: butikken stenger før eg er ferdig | det suger | støvlar | jobbar i eit firma | solen skin
sv: ojdå | fyfan | bästa | vi firar hela familjen | löner och mandat | torsk | ställer mig frågan | skinka
sv: strumpa | parken | otrevligt | har ni den i svart | svart tack
da: ulækkert | den holdt op med at virke | formen er forkert skruet | solen skinner | afdelingen | torsk | farten
da: sengen og en seng til | foråret | løver | forskere | hensigten | forrest i køen
"""


def rows() -> list[tuple[str, str]]:
    found = []
    for line in NOTHING.strip().splitlines():
        language, _, replies = line.partition(": ")
        found += [(language, reply) for reply in replies.split(" | ")]
    return found


@pytest.mark.parametrize(("language", "reply"), rows())
def test_a_word_of_its_own_is_no_slip_of_an_answer(language: str, reply: str) -> None:
    for expect, choices in QUESTIONS:
        said = understand(reply, language=language, expect=expect, choices=choices, now=NOW)
        assert (said.keyword, said.value) == (None, None), expect


@pytest.mark.parametrize(
    ("language", "expect", "reply", "value"),
    [
        ("nb", "yes-no", "det stemmmer", True), ("nb", "yes-no", "kjempefinn ide, gjern", True),
        ("nb", "date", "fredg", "2026-11-27"), ("nb", "date", "lør", "2026-11-28"), ("sv", "number", "sjuu", 7),
        ("sv", "yes-no", "stämer bra", True), ("da", "yes-no", "det stemmerr", True), ("da", "date", "søn", "2026-11-29"),
    ],
)  # fmt: skip
def test_a_slip_is_put_right_all_the_same(language: str, expect: str, reply: str, value: object) -> None:
    assert understand(reply, language=language, expect=expect, now=NOW).value == value
