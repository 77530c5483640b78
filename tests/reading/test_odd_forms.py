"""Odd forms that servers and programs leave behind: joined lines, clear text below base64, text made UTF-8 twice,
boxes for quotes, initials before answers."""

import base64

import pytest

from responder.channels.reading import read_mail

from .post import SHOP_ADDRESS, body, head, mail

SHOP = f"Fjellbutikken <{SHOP_ADDRESS}>"
ASKED = "Passer fredag? Svar JA eller STOPP."


def page(html: str) -> bytes:
    return head({}) + body("text/html", html)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"Yes, Friday.On Friday, May 3, 2024 at 10:00:13 AM GMT+2, {SHOP} wrote: {ASKED}", "Yes, Friday."),
        (f"Ja, fredagDen 3. maj 2024 kl. 10:00 skrev {SHOP}: {ASKED}", "Ja, fredag"),
        (
            f"Ja takk\nHent Outlook for iOS<https://aka.ms/o0ukef>______________________Fra: {SHOP}"
            f"Sendt: fredag 3. mai 2024 10:00Til: Kari <kari@kunde.example>Emne: Din bestilling\n{ASKED}",
            "Ja takk",
        ),
        (
            f"Ja takk\n\n-----Opprinnelig melding----- Fra: {SHOP} Sendt: 3. mai 2024 10:00 Til: Kari Emne: Levering\n{ASKED}",
            "Ja takk",
        ),
        (f"Ja takk\n\nFra: {SHOP} Sendt: 3. mai 2024 10:00 Til: Kari Emne: Levering\n\n{ASKED}", "Ja takk"),
    ],
)
def test_joined_lines(text: str, said: str) -> None:
    assert read_mail(mail(text)).text == said


def test_a_line_that_speaks_of_what_was_written_is_kept() -> None:
    said = f"Hei,\n\nDen 3. mai 2024 kl. 10:00 skrev jeg til {SHOP} uten å få svar: hvor er pakken min blitt av?"
    assert read_mail(mail(said)).text == said


def test_clear_text_called_base64() -> None:
    fields = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    assert read_mail(head({}) + fields + b"Ja takk, gjerne fredag\r\n\r\nTa med kvittering\r\n").text == (
        "Ja takk, gjerne fredag\n\nTa med kvittering"
    )


def test_base64_on_one_line() -> None:
    fields = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    coded = base64.encodebytes("Ja, på fredag, og ta med den gule koppen om dere har den. ".encode() * 4)
    assert read_mail(head({}) + fields + coded.replace(b"\n", b" ")).text.startswith("Ja, på fredag, og ta med")


def test_clear_text_below_base64() -> None:
    fields = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    coded = base64.encodebytes("Ja, på fredag.\r\n".encode())
    for below in (b"", b"\r\n\r\n--\r\nThis email has been checked for viruses.\r\n", b"\r\n\r\n"):
        assert read_mail(head({}) + fields + coded + below).text == "Ja, på fredag."


def test_text_made_utf_8_twice() -> None:
    twice = "Går fint på lørdag – takk".encode().decode("cp1252")
    assert read_mail(mail(twice)).text == "Går fint på lørdag – takk"
    assert read_mail(mail("SÃO PAULO, größer â€")).text == "SÃO PAULO, größer â€"


def test_a_box_with_a_line_at_its_left_is_a_quote_below_an_answer() -> None:
    box = f'<div style="border-left:2px solid #ccc;padding-left:8px">Hei Kari!<br>{ASKED}</div>'
    assert read_mail(page(f"<div>Ja</div>{box}")).text == "Ja"
    assert read_mail(page(box.replace(ASKED, "Ja, men ring først"))).text == "Hei Kari!\nJa, men ring først"
    told = box.replace(ASKED, "Storgata 1")
    assert read_mail(page(f"<div>Her er adressen:</div>{told}")).text == "Her er adressen:\nHei Kari!\nStorgata 1"


@pytest.mark.parametrize("mark", ["[KN]", "[Kari Nordmann]", "KN:"])
def test_initials_before_answers(mark: str) -> None:
    text = (
        f"Se svar under.\n\nFra: {SHOP}\nSendt: fredag 3. mai 2024 10:00\nTil: Kari\nEmne: Din bestilling\n\n"
        f"Hei Kari!\nPasser det med levering på fredag?\n{mark} Ja, etter 17.\nSvar STOPP for å slippe.\n"
    )
    assert read_mail(mail(text)).text == "Se svar under.\n\nJa, etter 17."


def test_a_filter_in_swedish() -> None:
    text = "Hej,\n\nJag använder ett skräppostfilter. Klicka på länken så når ditt mejl mig:\nhttps://filter.example/a"
    assert read_mail(mail(text)).kind == "auto-reply"
    assert read_mail(mail("Jag använder ett skräppostfilter, så jag såg inte ert mejl. Torsdag passar.")).human


def test_quotes_by_the_initials_of_their_writer() -> None:
    text = (
        "Hei,\n\nFB> Passer det med levering på fredag?\n\nJa, gjerne.\n\nFB> Svar STOPP for å slippe.\n\nNei takk.\n"
    )
    assert read_mail(mail(text)).text == "Hei,\n\nJa, gjerne.\n\nNei takk."
    assert read_mail(mail("Størrelse:\nXL> 2 stk.\nS> 1 stk.\n")).text == "Størrelse:\nXL> 2 stk.\nS> 1 stk."


def test_a_space_before_the_mark_of_a_flowed_quote() -> None:
    below = "Fjellbutikken skrev:\n > Passer det på fredag?\n > Eller lørdag?\n\nLørdag passer.\n"
    assert read_mail(mail(below, extra="; format=flowed")).text == "Lørdag passer."
    among = "Fint!\n\n> Passer det på fredag?\n > Eller lørdag?\n\nLørdag passer.\n"
    assert read_mail(mail(among, extra="; format=flowed")).text == "Fint!\n\nLørdag passer."
    assert read_mail(mail("Jeg vil ha\n >10 stk.\n", extra="; format=flowed")).text == "Jeg vil ha\n>10 stk."


def test_notes_folds_the_earlier_mail_into_a_section() -> None:
    folded = (
        "<font>Nei, fredag går ikke.<br><br>Mvh Kari</font><br>"
        '<div class="domino-section"><div class="domino-section-head"><span class="domino-section-title">'
        "Fjellbutikken --- Levering --- </span></div>"
        '<div class="domino-section-body"><table><tr><td>Fra:</td><td>Fjellbutikken &lt;svar@butikk.example&gt;</td></tr>'
        "<tr><td>Til:</td><td>kari@kunde.example</td></tr><tr><td>Dato:</td><td>Man. 04.05.2026 14:30</td></tr>"
        "<tr><td>Emne:</td><td>Levering</td></tr></table><hr><pre>Passer fredag?</pre></div></div>"
    )
    assert read_mail(page(folded)).text == "Nei, fredag går ikke."
