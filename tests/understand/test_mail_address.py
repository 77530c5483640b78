"""One mailbox in whatever way its address is written is one address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from responder.understand import read_email
from responder.understand.mail_address import ascii_domain, normal_mail, spellings


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("Kari@Home.Example", "kari@home.example"),
        ("kari@bücher.example", "kari@xn--bcher-kva.example"),
        ("KARI@BÜCHER.example", "kari@xn--bcher-kva.example"),
        ("kari@bu\u0308cher.example", "kari@xn--bcher-kva.example"),
        ("kari@XN--Bcher-KVA.example", "kari@xn--bcher-kva.example"),
        ("kari@bücher\u3002example", "kari@xn--bcher-kva.example"),
        ("kari@ｂücher.example", "kari@xn--bcher-kva.example"),
        ("ka\u030are@post.example", "kåre@post.example"),
        ("иван@почта.рф", "иван@xn--80a1acny.xn--p1ai"),
        ("kari@i\u2764.example", "kari@xn--i-7iq.example"),
        ("kari@_x.bücher.example", "kari@_x.xn--bcher-kva.example"),
        (f"kari@{'ü' * 64}.example", f"kari@{'ü' * 64}.example"),
        ("", ""),
    ],
)
def test_one_form(written: str, normal: str) -> None:
    assert normal_mail(written) == normal


def test_two_domains_that_look_alike_are_two() -> None:
    """IDNA 2003 made one of them: what was for kari@straße.example went to a stranger at strasse.example."""
    assert normal_mail("kari@straße.example") == "kari@xn--strae-oqa.example"
    assert normal_mail("kari@strasse.example") == "kari@strasse.example"
    assert read_email("kari@straße.example") == "kari@straße.example"


def test_both_spellings() -> None:
    both = ("kari@xn--bcher-kva.example", "kari@bücher.example")
    assert spellings("kari@bücher.example") == spellings("KARI@xn--bcher-kva.EXAMPLE") == both
    assert spellings("kari@home.example") == ("kari@home.example",)
    assert spellings("kari@xn--zzzzzz---.example") == ("kari@xn--zzzzzz---.example",)


def test_an_address_of_a_reply_may_be_in_either() -> None:
    assert read_email("It is ivan@xn--80a1acny.xn--p1ai, thanks") == "ivan@xn--80a1acny.xn--p1ai"


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_is_written_has_one(local: str, domain: str) -> None:
    normal = normal_mail(f"{local}@{domain}")
    assert ascii_domain(ascii_domain(domain)) == ascii_domain(domain)
    assert spellings(normal)[0] == normal_mail(normal)


def test_a_long_one_takes_no_time() -> None:
    assert len(normal_mail("a@" + "ü." * 500_000)) > 500_000
