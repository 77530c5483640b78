"""Columns that nobody knows and that sound of consent: never a yes by mistake, whatever the file's basis."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from responder.service.contacts.headings import HEADINGS, column_of, suspect
from responder.service.contacts.moments import Order, moment_of
from responder.service.contacts.rows import read_people
from responder.service.contacts.table import read_table
from responder.store.rights.importing import Imported
from tests.cli.command import run
from tests.privacy.conftest import ANNA, MAIL
from tests.privacy.test_commands import given
from tests.privacy.test_commands import url as url
from tests.service.shop import NOON, Shop
from tests.tables import each


def read(
    text: str, basis: str | None = "consent", meanings: Mapping[str, str] | None = None, dates: Order | None = None
) -> tuple[list[Imported], list[str]]:
    table, wrong = read_table(text.encode(), meanings)
    people, more = read_people(table, "NO", NOON, basis=basis, dates=dates)
    return people, [str(one) for one in (*wrong, *more)]


OUT = """
Suppressed|Complained|Blocked|Spam complaint|On suppression list|Blacklisted|emailOptOut|Has opted out of SMS|Do not mail
do-not-contact|DoNotText|No marketing emails|DNC|Reservasjon|Reservert mot reklame|Blokkert|Avmeldt nyhetsbrev|Klage
Ikke kontakt|Ønsker ikke markedsføring|Samtykke trukket|Ikkje reklame|Reservert mot marknadsføring
Spärrad|Avregistrerad från utskick|Reserverad mot reklam|Inte kontakta|Frabedt reklame|Afmeldt nyhedsbrev|Spærret
Gesperrt|Werbesperre|Kein Newsletter|Abbestellt|Widerrufen am|Keine Werbung|Geblokkeerd|Uitgeschreven op|Geen mailings
Désabonné le|Bloqué|Refus de prospection|Ne pas contacter|Opposition|Bloqueado|No contactar|Baja newsletter|Cancelado
Markkinointikielto|Suoramarkkinointikielto|Estetty|Peruutettu uutiskirje|Ei markkinointia|Never subscribed|STOP
""".replace("\n", "|")
CONSENT = """
Godkjent kommunikasjon|Mottar nyhetsbrev|Vil ha tilbud|Epostsamtykke ok|GDPR|Tillater SMS|Tar emot erbjudanden
Samtycke till utskick|Prenumererar på brev|Tilmeldt|Modtager nyhedsbreve|Tilladelse|Agreed to marketing|Accepts offers
Newsletter subscriber|Approved|email ok|Werbung erlaubt|Einwilligung Newsletter|Abonniert|Toestemming mail|Ingeschreven
Accepte la publicité|Inscrit newsletter|Acepta publicidad|Suscrito al boletín|Markkinointilupa SMS|Uutiskirjeen tilaaja
not blocked|ikke sperret
""".replace("\n", "|")
NEITHER = """
city|Total Spent|Tax Exempt|Default Address Company|birthday|order_number|Notes|Street|Loyalty points|Postnummer|Kjønn
Gender|Company|Kundenummer|Member since|Source|Anrede|Neighbourhood|Adresse|Fylke|Bedrift|Butikk|Siste besøk|Nobility
Total Orders|Note|Default Address Zip|Average order value|Ciudad|Ville|Postleitzahl|Kaupunki|Woonplaats
""".replace("\n", "|")


def headings(lines: str) -> list[str]:
    return [one for one in lines.split("|") if one]


@each("heading", headings(OUT))
@each("yes", ["yes", "JA", "1", "TRUE", "x", "2026-01-31"])
def test_who_left_is_never_taken_for_willing(heading: str, yes: str) -> None:
    """A heading that names a channel speaks of that one alone."""
    people, wrong = read(f"sms;email;{heading}\n{ANNA};{MAIL};{yes}\n90000002;ola@post.example;\n")
    assert wrong == []
    texts = "SMS" in heading or "Text" in heading
    mails = any(word in heading.lower() for word in ("mail", "nyhet", "nyhed", "newsletter", "uutiskirje"))
    left = {"sms"} if texts else {"email"} if mails else {"sms", "email"}
    assert [({*one.consents}, {*one.withdrawn}) for one in people] == [
        ({"sms", "email"} - left, left),
        ({"sms", "email"}, set()),
    ]


@each("heading", headings(OUT))
def test_what_cannot_be_read_there_refuses_the_row(heading: str) -> None:
    _, wrong = read(f"email;{heading}\n{MAIL};perhaps\n")
    assert len(wrong) == 1
    assert wrong[0].startswith("line 2: ")


@each("heading", headings(CONSENT))
@each("cell", ["no", "Nei", "yes", "perhaps", "3"])
def test_what_sounds_of_consent_stops_a_file_that_gives_some(heading: str, cell: str) -> None:
    text = f"email;{heading}\n{MAIL};{cell}\n"
    _, (wrong,) = read(text)
    assert wrong.startswith("line 1: ")
    assert f"'{heading}'" in wrong
    assert "--column" in wrong
    people, wrong_too = read(text, None)
    assert wrong_too == []
    assert not people[0].consents, "a file without a basis gives nothing by it"


@each("heading", headings(NEITHER))
def test_other_columns_are_fields(heading: str) -> None:
    assert suspect(heading) is None
    people, wrong = read(f"email;{heading.replace(' ', '_')}\n{MAIL};yes\n")
    assert wrong == []
    assert {*people[0].consents} == {"email"}


@pytest.mark.parametrize("heading", ["Marketing", "Godkjent markedsføring", "Godkänner utskick", "acceptsMarketing"])
@pytest.mark.parametrize("no", ["no", "Nei", "Nej", "FALSE", "0"])
def test_a_no_in_a_column_of_other_systems_takes_back(heading: str, no: str) -> None:
    people, wrong = read(f"email;{heading}\n{MAIL};{no}\nola@post.example;\n")
    assert wrong == []
    assert [({*one.consents}, {*one.withdrawn}) for one in people] == [(set(), {"email"}), (set(), set())]


@pytest.mark.parametrize(
    "status", ["pending", "Cleaned", "unconfirmed", "non-subscribed", "transactional", "suppressed"]
)
def test_a_status_that_is_no_yes(status: str) -> None:
    _, (wrong,) = read(f"email,Member Status\n{MAIL},{status}\n".replace("Member Status", "member_status"))
    assert "counts them as willing" in wrong


def test_whoever_imports_says_what_a_column_means() -> None:
    text = f"email;GDPR;Block\n{MAIL};ja;5B\nola@post.example;nei;7\nkari@post.example;;\n"
    assert len(read(text)[1]) == 3
    people, wrong = read(text, meanings={"gdpr": "consent", "Block": "field"})
    assert wrong == []
    assert [({*one.consents}, {*one.withdrawn}) for one in people] == [
        ({"email"}, set()),
        (set(), {"email"}),
        (set(), set()),
    ]
    assert people[0].fields == {"block": "5B"}
    people, wrong = read(text, meanings={"gdpr": "ignore", "block": "ignore"})
    assert wrong == []
    assert people[1].fields == {}
    assert "no column 'nothing'" in read(f"email\n{MAIL}\n", meanings={"nothing": "field"})[1][0]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f'sms,first_name\n{ANNA},Åse\n90000002,"unclosed\n90000003,x\n90000004,y\n', 3),
        (f'sms,first_name\n{ANNA},"unclosed\n90000002,"x\n', 2),
        (f'sms,first_name,city\n{ANNA},"Åse,Bergen\n90000002,Kari,Oslo\n90000003,"Ola",Moss\n', 2),
        (f'sms,first_name,city\n{ANNA},Åse,"Bergen\n90000002,Kari,Oslo"\n', 2),
        (f'email;first_name\n{MAIL};"Åse\nola@post.example;Ola\nkari@post.example;"\n', 2),
    ],
)
def test_an_unclosed_quote_swallows_no_rows(text: str, line: int) -> None:
    _, wrong = read(text)
    assert wrong
    assert wrong[0].startswith(f"line {line}: a quote is opened here")


def test_a_cell_of_several_lines_is_one_cell() -> None:
    people, wrong = read(
        f'sms,note,city\n{ANNA},"Rings twice,\nnever on Sundays, tel. in the yard",Oslo\n90000002,b,c\n'
    )
    assert wrong == []
    assert [one.line for one in people] == [2, 4]
    assert people[0].fields["city"] == "Oslo"


def consented(*dates: str, order: Order | None = None) -> tuple[list[datetime], list[str]]:
    rows = "".join(f"c{number}@post.example;{date}\n" for number, date in enumerate(dates))
    people, wrong = read("email;consented_at\n" + rows, dates=order)
    return [one.consents["email"] for one in people], wrong


@pytest.mark.parametrize("date", ["03/04/2025", "3/4/2025", "03-04-2025", "03/04/2025 10:15"])
def test_a_date_of_two_days_is_asked_about(date: str) -> None:
    _, (wrong,) = consented(date)
    assert "--dates" in wrong
    assert "2026-05-31" in wrong
    for order, month in (("day first", 4), ("month first", 3)):
        (found,), wrong_too = consented(date, order=order)  # type: ignore[arg-type]
        assert wrong_too == []
        assert found.month == month


@pytest.mark.parametrize(("other", "month"), [("31/01/2025", 4), ("1/31/2025", 3), ("12/25/2024 5:30 PM", 3)])
def test_another_date_of_the_column_decides(other: str, month: int) -> None:
    (first, _), wrong = consented("03/04/2025", other)
    assert wrong == []
    assert first.month == month


def test_a_column_that_contradicts_itself_is_told() -> None:
    assert "some dates have the day first" in consented("31/01/2025", "01/31/2025")[1][0]


def test_dates_that_are_of_one_day_only_are_read() -> None:
    (one, two, three), wrong = consented("04/04/2025", "2025-02-03", "03.02.2025")
    assert wrong == []
    assert (one.month, two.month, three.month) == (4, 2, 2)
    with pytest.raises(ValueError, match="two days"):
        moment_of("03/04/2025", datetime(2026, 1, 1, tzinfo=UTC))


@each("heading", [word for words in HEADINGS.values() for word in words.split()])
def test_every_known_heading_is_known_however_it_is_written(heading: str) -> None:
    column = column_of(heading)
    assert column in HEADINGS
    assert column_of(heading.upper()) == column
    assert column_of(heading.replace("_", " ").title()) == column


async def only_live(shop: Shop) -> None:
    assert shop.service.library.shops


def test_the_command_asks_and_is_told(url: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    given(url, only_live)
    file = tmp_path / "list.csv"
    file.write_text(f"sms,GDPR,Suppressed,consented_at\n{ANNA},yes,no,03/04/2025\n90000002,yes,yes,\n")
    asked = ["import", str(file), "--source", "list", "--basis", "consent", "--declared-by", "Kari"]
    code, _, err = run(capsys, *asked)
    assert code == 1
    assert "'GDPR'" in err
    assert "--dates" in err
    assert "nothing was imported" in err
    assert run(capsys, *asked, "--column", "GDPR=nonsense")[0] == 2
    code, out, err = run(capsys, *asked, "--column", "GDPR=field", "--dates", "day-first")
    assert code == 0
    assert "the column 'Suppressed' is read as an opt-out" in out + err
    assert "1 consent added, 1 consent withdrawn" in out
