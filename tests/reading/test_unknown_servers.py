"""Mail servers that return mail under a name of their own, filters that hold it back, and people who tell of either."""

import pytest

from responder.channels.reading import read_mail

from .post import mail

_SERVER = {"from": "Gateway <imss@borte.example>", "return_path": "<imss@borte.example>", "in_reply_to": None}


def _bounce(subject: str, text: str, **fields: str | None) -> tuple[str, list[tuple[str, bool]]]:
    named = {**_SERVER, "subject": subject, **fields}
    read = read_mail(mail(text, **named), own_addresses=["svar@butikk.example"])
    return read.kind, [(one.address, one.permanent) for one in read.recipients]


@pytest.mark.parametrize(
    ("subject", "text", "permanent"),
    [
        ("Mail could not be delivered", "Sent: RCPT TO:<ola@borte.example>\nReceived: 550 5.1.1 unknown user.\n", True),
        (
            "Delivery Failure",
            "Could not deliver message to the following recipient(s):\n\nola@borte.example\nReason: 550 unknown user\n",
            True,
        ),
        (
            "Returned Mail - Error During Delivery",
            "------ Failed Recipients ------\n\n<ola@borte.example>: mailbox unavailable. [SMTP Error Code 550]\n",
            True,
        ),
        (
            "Delivery failure notification",
            "Your message could not be delivered to the following recipients:\n\nola@borte.example\n",
            False,
        ),
    ],
)
def test_server_of_its_own_name(subject: str, text: str, permanent: bool) -> None:
    assert _bounce(subject, text) == ("bounce", [("ola@borte.example", permanent)])


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Delivery failure", "Nobody rang the bell yesterday. Please deliver again."),
        ("Delivery failed", "The parcel could not be delivered. Write to ola@hjem.example and I will answer."),
        ("Mail could not be delivered", "I got this: your message could not be delivered to <ola@borte.example>."),
        ("Mail could not be delivered", "Could not be delivered to ola@borte.example, what now?"),
        ("Fwd: Undeliverable: Din bestilling", "Could not deliver message to: ola@borte.example\n550 unknown user\n"),
        ("Undeliverable", "Your message to <svar@butikk.example> could not be delivered. 550 unknown user\n"),
    ],
)
def test_person_tells_of_a_failure(subject: str, text: str) -> None:
    assert _bounce(subject, text, **{"from": "Kari <kari@kunde.example>"})[0] == "answer"


def test_answer_to_a_mail_about_a_failure() -> None:
    text = "Could not be delivered to ola@borte.example: 550 unknown user\n"
    assert _bounce("Delivery failure", text, in_reply_to="<utgaaende-1@butikk.example>")[0] == "answer"


@pytest.mark.parametrize(
    "text",
    [
        "Your mail to ola@borte.example has not yet been delivered. The other server is silent.",
        "Brevet ditt til ola@borte.example er ikke levert ennå, og serveren prøver videre.",
        "Brevet ditt til ola@borte.example har enno ikkje kunna leverast.\nDet er enno ikkje levert.",
        "Ditt brev till ola@borte.example har ännu inte kommit fram. Vi försöker vidare.",
        "Dit brev til ola@borte.example har endnu ikke kunnet leveres.",
        "Ihre Mail an ola@borte.example wurde noch nicht zugestellt.",
        "Uw mail aan ola@borte.example is nog niet afgeleverd.",
        "Votre courrier pour ola@borte.example n'a pas encore été distribué.",
        "Su correo para ola@borte.example todavía no se ha entregado.",
        "Kirjettäsi osoitteeseen ola@borte.example ei ole vielä toimitettu.",
    ],
)
def test_not_over_yet(text: str) -> None:
    daemon = {"from": "MAILER-DAEMON@mx.borte.example", "return_path": "<>", "subject": "Status"}
    assert _bounce(text=text, **daemon) == ("auto-reply", [])


def test_given_up_after_all() -> None:
    text = "<ola@borte.example>: noch nicht zugestellt nach fünf Tagen. Permanent failure: 550 unknown user"
    daemon = {"from": "MAILER-DAEMON@mx.borte.example", "return_path": "<>", "subject": "Status"}
    assert _bounce(text=text, **daemon) == ("bounce", [("ola@borte.example", True)])


@pytest.mark.parametrize(
    "text",
    [
        "Sie stehen noch nicht auf meiner Liste bekannter Absender. Bitte klicken Sie hier: https://filter.example/1",
        "This account is protected. Please click on the following link to have your address added to the allowed\nlist:"
        "\nhttps://filter.example/1",
        "Ditt mejl har hållits kvar i mitt filter. Bekräfta att du är en människa genom att svara på detta mejl.",
        "This message requires confirmation. Please reply to this email without changing the subject.",
    ],
)
def test_challenge(text: str) -> None:
    read = read_mail(mail(text))
    assert (read.kind, read.human) == ("auto-reply", False), read.why


@pytest.mark.parametrize(
    "text",
    [
        "Jeg svarte på denne e-posten i går, fikk dere den?",
        "Please reply to this message when you know more.",
        "Your confirmation never came. Please reply to this email.",
        "Du är inte med på vår lista över kända leverantörer än, vi återkommer.",
    ],
)
def test_person_who_asks_for_an_answer(text: str) -> None:
    assert read_mail(mail(text)).human
