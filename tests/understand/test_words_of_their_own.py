"""Words that are only near to one of ours: a shop that closes agrees to nothing, a firm is no four, the sun no Sunday."""

from datetime import datetime

import pytest

from responder.understand import understand
from tests.tables import each

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
da: mvh Emma | Vh Svend | Emma | øverst på hylden | media
nb: Hilsen Emma | Nilsen | Emma | øvelse
en: throw in a bag | cheers, Steven | Nina here | Emma | regards Simon | social media | flour | I should've | trees
en: Jane | Christian | it closes | total | present | deadline | the thirds
de: Gruß Sven | Julia | Marc | Emma | die Dame | zusammen | feuer | osten | laut | beschäftigte | Tiere | eigen
nl: gr. Sven | Emma | de maan | vrije | verkeer | seks | viert | slechts | sale | zonde
fr: Cordialement, Claude | désaccord | milieux | dieux | refuge | murs | pourtant | domaine | guerre | nier | Emma
es: Saludos, Mario | redes | siente | cuadro | nieve | luces | banco | destino | primavera | ochoa | efecto
fi: t. Virtanen | Korhonen | yhdessä | kaikesta | kiitos kaikesta | elokuva | kausi | netistä | kaivaa | unohtaa
fi: sisään | työssä | Turun | metsään | puoliso | kiina | kädessä | opetus
"""


def rows() -> list[tuple[str, str]]:
    found = []
    for line in NOTHING.strip().splitlines():
        language, _, replies = line.partition(": ")
        found += [(language, reply) for reply in replies.split(" | ")]
    return found


@each(("language", "reply"), rows())
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
        ("en", "date", "tomorow", "2026-11-25"), ("de", "yes-no", "richtige", True), ("fr", "yes-no", "daccor", True),
        ("fi", "number", "kaksii", 2), ("es", "yes-no", "perfecta", True), ("nl", "date", "vrijdg", "2026-11-27"),
        ("fi", "yes-no", "no emmä", False),
    ],
)  # fmt: skip
def test_a_slip_is_put_right_all_the_same(language: str, expect: str, reply: str, value: object) -> None:
    assert understand(reply, language=language, expect=expect, now=NOW).value == value


WARES = """
nb: vil ikke ha maske | ikke send plaggene | jeg vil ikke ha målene i centimeter
sv: vill inte ha skåp | vill inte ha fler skärp | skicka inte sammet | vill inte ha skarp senap
da: vil ikke have loft | vil ikke have flere stole | jeg vil ikke have flere kager | send ikke grav til mig
"""
REFUSED = """
nb: vil ikke ha flere mailer | ikke send søppel
sv: vill inte ha skräp från er | vill inte ha fler mejl
da: vil ikke have flere mails | jeg vil ikke have flere | vil ikke have mere tak | vil ikke have jeres beskeder
"""


def listed(table: str) -> list[tuple[str, str]]:
    lines = [line.partition(": ") for line in table.strip().splitlines()]
    return [(language, reply) for language, _, replies in lines for reply in replies.split(" | ")]


@pytest.mark.parametrize(("language", "reply"), listed(WARES))
def test_who_wants_no_ware_may_be_written_to(language: str, reply: str) -> None:
    assert understand(reply, language=language, expect="yes-no").keyword is None


@pytest.mark.parametrize(("language", "reply"), listed(REFUSED))
def test_who_wants_no_messages_is_asked(language: str, reply: str) -> None:
    assert understand(reply, language=language, expect="yes-no").keyword == "stop"
