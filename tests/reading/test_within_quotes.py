"""Answers that somebody wrote into our mail: set off by a colour, an arrow or a name where we do not know what we sent,
and below what we ask where we do.
"""

import pytest

from responder.channels.reading import read_mail
from responder.channels.reading.quoting.inline import points_inside, says_inside

from .post import SHOP_ADDRESS, mail, quoted

ASKED = "Hei Kari!\n\nSkal vi kle om stolene?\nHvilket stoff vil du ha?\n\nHilsen Fjellbutikken"
ANSWERED = "Hei Kari!\n\nSkal vi kle om stolene?\n{0}\nHvilket stoff vil du ha?\n{1}\n\nHilsen Fjellbutikken"
HEAD = f"Fra: Fjellbutikken <{SHOP_ADDRESS}>\nSendt: fredag 3. mai 2024 10:00\nTil: Kari\nEmne: Stolene\n\n"
WROTE = f"fre. 3. mai 2024 kl. 10:00 skrev Fjellbutikken <{SHOP_ADDRESS}>:\n\n"
BORDER = "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>"
PAGE_HEAD = f"{BORDER}<p>{HEAD.strip().replace('<', '&lt;').replace(chr(10), '<br>')}</p></div>"
POINTERS = [
    "Jeg har svart i rødt nedenfor.",
    "Hei! Svarene mine står under hvert spørsmål.",
    "Eg har svart i raudt nedanfor.",
    "Mina svar står i rött under varje fråga.",
    "Har skrivit svaren direkt under dina frågor.",
    "Jeg har svaret med rødt herunder.",
    "I've answered in red below.",
    "I have put my replies right under your questions.",
    "Meine Antworten stehen rot unter jeder Frage.",
    "Ich habe die Antworten direkt unter Ihre Fragen geschrieben.",
    "Vastasin alle punaisella.",
    "Mijn antwoorden staan in het rood onder elke vraag.",
    "J'ai mis mes réponses juste sous vos questions.",
    "Mis respuestas están en rojo debajo de cada pregunta.",
    "Her er svarene mine:",
]


@pytest.mark.parametrize("said", POINTERS)
def test_somebody_points_inside(said: str) -> None:
    assert says_inside(said)
    assert points_inside(said)


@pytest.mark.parametrize(
    "said",
    [
        "Dere har ikke svart på mailen nedenfor.",
        "Har dere svart på spørsmålet mitt under?",
        "Why did nobody answer my mail below?",
        "Ja, begge deler.",
        "Svar gjerne på telefon.",
    ],
)
def test_nobody_points_inside(said: str) -> None:
    assert not points_inside(said)


def _page(above: str, first: str, second: str) -> bytes:
    body = "".join(f"<p>{line or '&nbsp;'}</p>" for line in ANSWERED.format(first, second).split("\n"))
    return mail(f"<div><p>{above}</p>{PAGE_HEAD}{body}</div>", kind="text/html")


@pytest.mark.parametrize("above", ["Jeg har svart i rødt nedenfor.", "Hei", ""])
def test_answers_in_a_colour(above: str) -> None:
    raw = _page(above, '<span style="color:#C00000">Ja, alle seks</span>', '<font color="red">Ull</font>')
    assert read_mail(raw).text.split() == f"{above} Ja, alle seks Ull".split()
    assert read_mail(raw, parent_text=ASKED).text.split() == f"{above} Ja, alle seks Ull".split()


def test_answers_in_a_colour_behind_the_questions() -> None:
    page = f'<p>Se svar i rødt under.</p>{PAGE_HEAD}<p>Skal vi kle om stolene? <span style="color:red">Ja</span></p><p>Hvilket stoff vil du ha? <span style="color:red">Ull</span></p><p>Hilsen Fjellbutikken</p>'
    for parent in (None, ASKED):
        read = read_mail(mail(page, kind="text/html"), parent_text=parent)
        assert [line for line in read.text.split("\n") if line] == ["Se svar i rødt under.", "Ja", "Ull"]


@pytest.mark.parametrize(
    "page",
    [
        f'<p>Hei</p>{PAGE_HEAD}<p>Bare i dag:</p><p><span style="color:red">Alt til halv pris</span></p><p>Hilsen oss</p>',
        f'<p>Hei</p>{PAGE_HEAD}<p><span style="color:#1F497D">Skal vi kle om stolene?</span></p><p><span style="color:#1F497D">Svar JA eller NEI</span></p>',
        f'<p>Hei</p>{PAGE_HEAD}<p>Vil du se mer?</p><p><a href="https://butikk.example"><span style="color:blue">Stoffene våre</span></a></p>',
    ],
    ids=["our own colour", "all in one colour", "a link"],
)
def test_our_own_colours_are_no_answer(page: str) -> None:
    assert read_mail(mail(page, kind="text/html")).text == "Hei"


@pytest.mark.parametrize(("first", "second"), [("-> Ja", "-> Ull"), ("[Kari Nordmann] Ja", "[Kari] Ull"), ("Kari: Ja", "Kari: Ull")])  # fmt: skip
def test_answers_behind_an_arrow_or_the_own_name(first: str, second: str) -> None:
    raw = mail(f"Svarene står under spørsmålene.\n\n{HEAD}{ANSWERED.format(first, second)}\n")
    for parent in (None, ASKED):
        assert read_mail(raw, parent_text=parent).text == "Svarene står under spørsmålene.\n\nJa\nUll"


def test_answers_behind_arrows_and_nothing_else() -> None:
    raw = mail(WROTE + quoted("Hei Kari!\n\nSkal vi kle om stolene? --> Ja\nHvilket stoff vil du ha? --> Ull"))
    assert read_mail(raw).text == "Ja\nUll"


def test_an_older_mail_in_the_quote_is_not_read() -> None:
    older = f"{ASKED}\n\n{quoted(f'On 1 May 2024 at 09:00 Kari Nordmann <kari@kunde.example> wrote:{chr(10)}> Er dere der? --> Ja')}"
    assert read_mail(mail(f"Hei\n\n{HEAD}{older}\n")).text == "Hei"


@pytest.mark.parametrize("above", ["Tusen takk for sist!", "Så bra."])
def test_below_what_we_ask_nobody_has_to_point(above: str) -> None:
    raw = mail(f"{above}\n\n{WROTE}{quoted(ANSWERED.format('Ja, alle seks', 'Ull'))}\n")
    assert read_mail(raw, parent_text=ASKED).text == f"{above}\n\nJa, alle seks\nUll"
    assert read_mail(raw).text == above


@pytest.mark.parametrize(
    "quote",
    [
        ANSWERED.format("https://sporing.example/a?b=c", "Ull"),
        ASKED.replace("\n\nHilsen", "\nBare i dag: 20 % på alle stoffer\n\nHilsen").replace("ha?", "ha."),
        ASKED.replace("\n\nHilsen", "\nstoff stolene kle hvilket\n\nHilsen"),
        "[image: Fjellbutikken]\n" + ASKED,
    ],
    ids=["a link", "no question above", "our words in another order", "a picture"],
)
def test_what_a_program_makes_of_our_mail_is_no_answer(quote: str) -> None:
    raw = mail(f"Så bra.\n\n{WROTE}{quoted(quote)}\n")
    assert read_mail(raw, parent_text=ASKED).text == "Så bra."


def test_behind_the_end_of_a_question_that_was_broken() -> None:
    parent = (
        "Hei Kari!\n\nPasser det for deg at vi henter alle de seks stolene på torsdag kl. 15?\n\nHilsen Fjellbutikken"
    )
    broken = parent.replace("på torsdag kl. 15?", "på\ntorsdag kl. 15? Heller 16")
    raw = mail(f"Så bra.\n\n{WROTE}{quoted(broken)}\n")
    assert read_mail(raw, parent_text=parent).text == "Så bra.\n\nHeller 16"


def test_pages_of_ours_are_no_answer_within_the_quote() -> None:
    body = ANSWERED.format("Ja", "Ull") + "\n\n[https://butikk.example/logo.png]\nhttps://butikk.example/u/abc"
    raw = mail(f"Se svar under.\n\n{HEAD}{body}\n")
    assert read_mail(raw, parent_text=ASKED).text == "Se svar under.\n\nJa\nUll"


@pytest.mark.parametrize("mark", ["<b>{0}</b>", "<strong>{0}</strong>", '<span style="font-weight:bold">{0}</span>', '<span style="background-color: yellow">{0}</span>', "<mark>{0}</mark>", "{0}"])  # fmt: skip
def test_answers_that_somebody_points_to(mark: str) -> None:
    raw = _page("Svarene står under spørsmålene.", mark.format("Ja, alle seks"), mark.format("Ull"))
    assert read_mail(raw).text == "Svarene står under spørsmålene.\n\nJa, alle seks\nUll"


@pytest.mark.parametrize(
    "body",
    [
        "<p>Skal vi kle om stolene?</p><p><b>Svar JA eller NEI</b></p><p>Hilsen Fjellbutikken</p>",
        "<p>Skal vi kle om stolene?</p><p>Svar JA eller NEI</p><p>Hilsen Fjellbutikken</p>",
        "<p>Skal vi kle om stolene?</p><p>Hilsen Fjellbutikken</p>",
        "<p>Skal vi kle om stolene?<br>Fortell oss hvor mange.</p><p>Hilsen Fjellbutikken</p>",
        "<p>Skal vi kle om stolene? Svar JA eller NEI.</p><p>&nbsp;</p><p>Hilsen Marte i Fjellbutikken</p>",
        "<p>Hvilket stoff vil du ha?</p><p>Ull</p><p>Lin</p>",
        "<p><b>Vi har åpent 10–18</b></p><p><b>Skal vi kle om stolene?</b></p><p><b>Velg stoff her</b></p>",
    ],
    ids=["how in bold", "how", "a greeting", "to tell", "a greeting by name", "several to choose from", "all in bold"],
)
def test_what_a_shop_writes_below_its_question_is_no_answer(body: str) -> None:
    said = "Svarene står under spørsmålene."
    assert read_mail(mail(f"<p>{said}</p>{PAGE_HEAD}{body}", kind="text/html")).text == said


@pytest.mark.parametrize("over", ["---------- Forwarded message ---------", "Start på videresendt melding:"])
def test_nobody_answers_within_a_mail_that_is_passed_on(over: str) -> None:
    passed = f"{over}\n{HEAD}Hei Kari!\n\nSkal vi kle om stolene? Svar JA eller NEI.\nDet tar to uker.\n\nHilsen Fjellbutikken"
    assert read_mail(mail(f"Se under!\n\n{passed}\n", subject="Fwd: Stolene")).text == "Se under!"


@pytest.mark.parametrize("mark", ["<b>{0}</b>", "{0}"])
def test_bold_and_plain_lines_count_only_where_somebody_points(mark: str) -> None:
    assert read_mail(_page("Så bra.", mark.format("Ja, alle seks"), mark.format("Ull"))).text == "Så bra."


def test_bold_of_normal_weight_is_not_bold() -> None:
    raw = mail(
        f'<p>Svarene står under.</p>{PAGE_HEAD}<b style="font-weight:normal"><p>Hei</p><p>Vi kler om stoler.</p></b>',
        kind="text/html",
    )
    assert read_mail(raw).text == "Svarene står under."
