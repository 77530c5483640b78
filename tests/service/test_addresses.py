"""Addresses as shops' systems hold them: read where they can be one thing only, refused where somebody else might be
meant."""

from datetime import UTC, datetime

import pytest

from responder.errors import ChannelError
from responder.service.addresses import normalise
from responder.service.contacts.as_json import read_contacts
from responder.service.contacts.moments import moment_of
from responder.service.contacts.table import read_table
from responder.service.spreadsheet import text_of_cell

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
NUMBERS = [
    ("90012345", "NO"),
    ("900 12 345", "NO"),
    ("900\u00a012\u00a0345", "NO"),
    ("900\u202f12\u202f345", "NO"),
    ("\u202a+47 900 12 345\u202c", None),
    ("\u200e+4790012345", "SE"),
    ("'+4790012345", "NO"),
    ("tel:+47-900-12-345", "DE"),
    ("004790012345", None),
    ("4790012345", "NO"),
    ("+4790012345;", "NO"),
    ("+4790012345", None),  # written with wide digits
]
MAILS = [
    ("Kari@Home.Example", "kari@home.example"),
    (" kari@home.example\r\n", "kari@home.example"),
    ("\u200ekari@home.example", "kari@home.example"),
    ("mailto:kari@home.example", "kari@home.example"),
    ("Kari Hansen <kari@home.example>", "kari@home.example"),
    ('"Hansen, Kari" <kari@home.example>', "kari@home.example"),
    ("<kari@home.example>", "kari@home.example"),
    ("kari@home.example;", "kari@home.example"),
    ("kari@home.example.", "kari@home.example"),
    ("kari+shop@home.example", "kari+shop@home.example"),
    ("o'neil@home.example", "o'neil@home.example"),
    ("kåre@høyde.example", "kåre@xn--hyde-gra.example"),
    ("ka\u030are@høyde.example", "kåre@xn--hyde-gra.example"),
    ("kari@XN--HYDE-GRA.example", "kari@xn--hyde-gra.example"),
    ("Kari <kari@BÜCHER.example>", "kari@xn--bcher-kva.example"),
    ("иван@почта.рф", "иван@xn--80a1acny.xn--p1ai"),
    ("ivan@xn--80a1acny.xn--p1ai", "ivan@xn--80a1acny.xn--p1ai"),
]
NOT_MAILS = [
    "kari hansen@home.example",  # hansen@ is somebody
    "kari@home.example, ola@home.example",
    "kari@home.example ola@home.example",
    "kari@ola@home.example",
    "kari#hansen@home.example",
    "kari at home dot example",
    "kari@home",
    "@home.example",
    "kari..h@home.example",
    "see kari@home.example",
    "Kari <kari@home.example> Ola <ola@home.example>",
    "kari@home.example" * 40,
    "\u200e",
    "-",
]


@pytest.mark.parametrize(("written", "country"), NUMBERS)
def test_a_number_however_it_was_pasted(written: str, country: str | None) -> None:
    assert normalise({"sms": written}, country)[0] == {"sms": "+4790012345"}


@pytest.mark.parametrize(("written", "address"), MAILS)
def test_a_mail_address_however_it_was_pasted(written: str, address: str) -> None:
    assert normalise({"email": written}, "NO")[0] == {"email": address}


@pytest.mark.parametrize("written", NOT_MAILS)
def test_no_address_is_found_within_something_else(written: str) -> None:
    with pytest.raises(ChannelError, match="no mail address"):
        normalise({"email": written}, "NO")


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("'+4790012345", "+4790012345"),
        ("'0150", "0150"),
        ("'=cmd", "=cmd"),
        ("'-", "-"),
        ('="0150"', "0150"),
        ('="+4790012345"', "+4790012345"),
        ("'tis", "'tis"),
        ("'90s", "'90s"),
        ("rock 'n' roll", "rock 'n' roll"),
        ("'quoted '0150", "'quoted '0150"),
        ("=1+1", "=1+1"),
        ('=HYPERLINK("x")', '=HYPERLINK("x")'),
        ("  ", ""),
    ],
)
def test_marks_of_a_spreadsheet_are_no_part_of_a_cell(cell: str, shown: str) -> None:
    assert text_of_cell(cell) == shown


def test_a_file_as_shops_systems_write_it() -> None:
    file = "Customer ID,Email,Phone,Zip\n'7001,kari@home.example,'+4790012345,'0150\n"
    table, mistakes = read_table(file.encode())
    assert mistakes == []
    assert [row for _, row in table.rows] == [
        {"customer_id": "7001", "email": "kari@home.example", "sms": "+4790012345", "zip": "0150"}
    ]


@pytest.mark.parametrize("written", ["0001-01-01T00:00:00+14:00", "0001-01-01T13:59:59+14:00"])
def test_a_date_before_all_dates_is_none(written: str) -> None:
    """It is read, and is none in UTC: it was told as a failure of ours, and stopped a file with a trace."""
    with pytest.raises(ValueError, match="cannot be read"):
        moment_of(written, NOON)
    told = {"sms": "+4790012345", "consents": {"sms": {"granted": False, "at": written}}}
    assert [one.text for one in read_contacts([told], "NO", NOON).mistakes] == [
        "a date cannot be read; write it like 2026-05-31"
    ]
