"""Offers to end a mailing below the mails of customers who are firms: no wish of theirs; their own wishes stay."""

import pytest

from responder.channels.reading import read_mail
from tests.tables import each

from .post import mail


@pytest.mark.parametrize(
    "offer",
    [
        "If you no longer wish to receive e-mails from us, reply STOP or unsubscribe here.",
        "To opt out of future emails from Nordmann Ltd reply with STOP in the subject line.",
        "You are receiving this because you are a customer. Unsubscribe at any time.",
        "You can unsubscribe at any time by clicking here.",
        "Reply STOP to get no more messages.",
        "Vil du ikke motta e-post fra oss? Svar STOPP eller meld deg av her: https://firma.example/av",
        "Ønsker du ikke flere e-poster fra oss? Svar STOPP.",
        "Svar STOPP hvis du ikke vil ha flere meldinger.",
        "Du får dette nyhetsbrevet fordi du er kunde hos oss. Meld deg av her.",
        "Vill du inte längre få utskick från oss? Avregistrera dig här.",
        "Ønsker du ikke at modtage flere mails fra os, kan du afmelde dig her.",
        "Wenn Sie keine E-Mails mehr von uns erhalten möchten, klicken Sie hier, um sich abzumelden.",
        "Sie erhalten diese E-Mail, weil Sie Kunde bei uns sind.",
        "Wilt u geen e-mails meer ontvangen? Klik hier om u af te melden.",
        "Si vous ne souhaitez plus recevoir nos e-mails, répondez STOP.",
        "Si no desea recibir más correos, responda BAJA.",
        "Jos et halua enää viestejä meiltä, vastaa STOP.",
    ],
)
def test_offer_goes(offer: str) -> None:
    assert read_mail(mail(f"Ja, fredag passer.\n\nHilsen Kari\n\n{offer}\n")).text == "Ja, fredag passer."
    assert read_mail(mail(f"Ja, fredag passer.\n\n{offer}\n")).text == "Ja, fredag passer."


def test_offer_over_several_lines() -> None:
    broken = "If you no longer wish to receive e-mails\nfrom our company, please click\nhere to unsubscribe."
    assert read_mail(mail(f"Yes, Friday.\n\n{broken}\n")).text == "Yes, Friday."
    assert read_mail(mail("Nei.\n\nVil du ikke ha flere meldinger?\nSvar STOPP.\n")).text == "Nei."


@each(
    "wish",
    [
        "Unsubscribe",
        "Unsubscribe me",
        "Meld meg av",
        "Ønsker ikke flere e-poster, stopp",
        "Vil ikke ha flere meldinger. Stopp.",
        "Kan du avmelde nyhetsbrevet?",
        "Vil du være så snill å avmelde nyhetsbrevet?",
        "Hvis dere ikke slutter å sende disse, stopp abonnementet.",
        "Det står svar STOPP hvis du ikke vil ha flere, men det virker ikke. Meld av.",
        "If you can unsubscribe me, please do",
        "I no longer wish to receive emails from you, unsubscribe.",
        "If you keep sending these I will report you. Unsubscribe me.",
        "To unsubscribe, what do we reply?",
        "If you want the parcel back, stop the delivery here",
        "If you get this in time, stop the order. Reply here.",
        "Hvis du vil ha den tilbake, stopp leveringen og svar her",
        "Om du får detta, avsluta ordern och svara här",
        "Om ni inte slutar skicka avslutar jag allt",
        "Wenn Sie das erhalten, bitte Lieferung stoppen und antworten",
        "Wenn Sie mir weiter E-Mails schicken, bestelle ich ab",
        "Als u dit krijgt: stop de bestelling en antwoord",
        "Ik wil geen e-mails meer ontvangen, stop",
        "Je ne souhaite plus recevoir vos e-mails, répondez STOP si besoin",
        "No deseo recibir más correos, denme de baja aquí",
        "Svar: STOPP",
    ],
)
def test_wish_stays(wish: str) -> None:
    assert read_mail(mail(f"Ja, fredag passer.\n\n{wish}\n")).text == f"Ja, fredag passer.\n\n{wish}"


def test_told_offer_stays() -> None:
    told = "Dere skriver:\n\nSvar STOPP hvis du ikke vil ha flere meldinger.\n\nMen det hjelper ikke."
    assert read_mail(mail(f"{told}\n")).text == told
