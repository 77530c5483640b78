"""What receiving servers say of an address: whether nobody is there, or it was something else."""

import pytest

from responder.channels.reading.failures.status import is_permanent
from tests.tables import each


@each(
    ("status", "words"),
    [
        ("5.0.0", "550 no such id at this site"),
        ("5.0.0", "550 <kari@borte.example>: account not yet activated"),
        ("5.0.0", "550 rcpt user <kari@borte.example> not ok"),
        ("5.0.0", "550 the recipient cannot be verified, look at the address again"),
        ("5.2.1", "550 5.2.1 <kari@borte.example> is an expired account"),
        ("5.0.0", "550 kari@borte.example...User unknown"),
        ("5.0.0", "550 <kari@borte.example> not found"),
        ("5.0.0", "550 BAD_RECIPIENT, see our pages"),
        ("5.0.0", "550 mailbox <kari@borte.example> unavailable"),
        (None, 'unrouteable mail domain "borte.example"'),
        ("5.0.0", "Domaine inexistant : borte.example"),
        ("5.0.0", "550 mailbox frozen for want of a login"),
        ("5.0.0", "550 <kari@borte.example>: this account was cancelled last year"),
        ("5.0.0", "550 account removed"),
        ("5.0.0", "550 there is no mailbox of that name"),
        ("5.0.0", "550 La cuenta de correo fue cancelada en 2024"),
        ("5.0.0", "550 El buzón ha caducado"),
        ("5.0.0", "550 Desactivada por falta de uso"),
        ("5.0.0", "550 Diese Mailbox wurde stillgelegt"),
        ("5.0.0", "550 E-postkontot har avslutats"),
        ("5.0.0", "550 Brevlådan blev borttagen"),
        ("5.0.0", "550 Postboksen ble lukket i fjor"),
        ("5.0.0", "550 Sähköpostitili on lakkautettu"),
        ("5.0.0", "550 Cette adresse n'est plus utilisée"),
        ("5.7.17", "550 5.7.17 somebody else has this mailbox since May"),
        ("5.0.0", "550 dormant account"),
        ("5.0.0", "550 that user left in spring"),
        ("5.0.0", "550 the person is no longer with us"),
        ("5.0.0", "550 destination unknown at this site"),
        ("5.0.0", "550 NO_SUCH_USER"),
        ("5.0.0", "550 DisabledUser; see the log"),
        ("5.0.0", "550 nobody of that name"),
        ("5.0.0", "550 <kari@borte.example> is not a user of ours"),
        ("5.0.0", "550 this user doesnt exist"),
        ("5.0.0", "550 recipient could not be located"),
        ("5.0.0", "550 non-existing mailbox"),
        ("5.0.0", "550 Adresse non valide"),
        ("5.0.0", "550 Ungültiger Empfänger"),
        ("5.0.0", "550 Dieses Postfach gibt es nicht"),
        ("5.0.0", "550 ongeldig adres"),
        ("5.0.0", "550 dirección incorrecta"),
        ("5.0.0", "550 Ugyldig mottaker"),
        ("5.0.0", "550 Ugyldig modtager"),
        ("5.0.0", "550 Ogiltig mottagare"),
        ("5.0.0", "550 Virheellinen osoite"),
        (None, "Mailen kunne ikke leveres, da modtageren ikke findes."),
        (None, "Meldingen kunne ikke leveres fordi adressen ikke finnes."),
        (None, "Het opgegeven adres kan niet worden gevonden."),
        (
            "5.1.1",
            "suppressed sending to this address because it has a recent history of bouncing as an invalid address",
        ),
    ],
)
def test_nobody_is_there(status: str, words: str) -> None:
    assert is_permanent(status, words)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("5.0.0", "550 too many unknown recipients in one go"),
        ("5.5.0", "550 too many invalid addresses from your side"),
        ("4.1.1", "450 the recipient cannot be verified at the moment"),
        ("5.7.1", "550 the sender cannot be verified"),
        ("5.0.0", "550 mailbox currently frozen, come back later"),
        ("5.1.0", "5.1.0 - Unknown address error 451-'4.3.0 come back later' (delivery attempts: 9)"),
        ("5.1.1", "550 5.1.1 storage limit of this mailbox is reached"),
        ("5.0.0", "550 your account is suspended"),
        ("5.0.0", "550 the sending account was closed"),
        ("5.0.0", "550 Avsenderens konto er stengt"),
        ("5.0.0", "550 ungültige Absenderadresse"),
        ("5.0.0", "550 message too long for this mailbox"),
        ("5.0.0", "550 an unknown error came up"),
        ("5.0.0", "550 Postboksen er full, meldingen ble slettet"),
        ("5.0.0", "550 Su mensaje fue eliminado por el antivirus"),
    ],
)
def test_somebody_may_be_there(status: str, words: str) -> None:
    assert not is_permanent(status, words)


@pytest.mark.parametrize(
    "words",
    [
        "550 User (kari@borte.example) unknown.",
        "550 Mailbox ( kari@borte.example ) not found or inactive",
        "553 sorry, no mail-box here under that name",
        "550 recipient unrecognised",
        "550 user is not a member of domain borte.example",
    ],
)
def test_the_dots_of_an_address_end_no_sentence(words: str) -> None:
    assert is_permanent("5.0.0", words)


def test_a_name_that_may_not_exist_is_looked_up_again() -> None:
    assert not is_permanent("5.0.0", "550 domain may not exist or DNS check failed")
