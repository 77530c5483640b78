"""Delivery reports whose fields stand in odd places, and what their comments are worth."""

import pytest

from responder.channels.reading import read_mail

from .bounces import dsn, group, prose


def _told(raw: bytes) -> list[tuple[str, str | None, bool]]:
    read = read_mail(raw)
    assert read.kind == "bounce", read.why
    return [(one.address, one.status, one.permanent) for one in read.recipients]


def test_what_happened_stands_above_the_receivers() -> None:
    held = (
        "Action: failed\nRemote-MTA: dns; sted.example\n\nFinal-Recipient: rfc822; ola@borte.example\n"
        "Diagnostic-Code: X-Filter; sender is not on the list yet\nStatus: 4.7.0"
    )
    assert _told(dsn(held)) == [("ola@borte.example", "4.7.0", False)]


def test_a_receiver_that_says_it_itself_is_believed() -> None:
    mixed = "Action: failed\n\n" + group("5.1.1") + "\n\n" + group("2.0.0", "delivered", "kari@hjemme.example")
    assert _told(dsn(mixed)) == [("ola@borte.example", "5.1.1", True)]


@pytest.mark.parametrize(
    ("status", "diagnostic", "permanent"),
    [
        ("5.1.1 (bad destination mailbox address)", "smtp; 550 max message size exceeded", False),
        ("5.1.1 (bad destination mailbox address)", "", True),
        ("5.0.0 (recipient reached disk quota)", "", False),
    ],
)
def test_the_meaning_of_a_number_is_no_reason(status: str, diagnostic: str, permanent: bool) -> None:
    assert [told[2] for told in _told(dsn(group(status, diagnostic=diagnostic)))] == [permanent]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Your mail could not be delivered to ola@borte.example.\nDelivery attempts will continue for 4 days.",
            "auto-reply",
        ),
        ("Undelivered to ola@borte.example: mailbox full.\nWe will keep trying to deliver it.", "auto-reply"),
        (
            "Permanent failure for ola@borte.example: 550 user unknown\nFor others we will keep trying to deliver it.",
            "bounce",
        ),
    ],
)
def test_what_is_still_tried_is_no_bounce(text: str, kind: str) -> None:
    assert read_mail(prose(text)).kind == kind


@pytest.mark.parametrize("sender", ["Postmaster\\@sted.example@sted.example", "no-reply\\@sted.example@sted.example"])
def test_a_machine_with_two_domains(sender: str) -> None:
    assert not read_mail(prose("The address that you wrote to moves.", From=f"<{sender}>", Subject="Notice")).human
