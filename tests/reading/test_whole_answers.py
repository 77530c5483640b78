"""Every answer comes out of every program whole, and without the signature below it, in every language."""

import pytest

from responder.channels.reading import read_mail

from .mails.languages import LETTER
from .mails.programs import apple_mail, gmail, iphone, outlook, outlook_web, thunderbird

PROGRAMS = {
    "gmail": gmail,
    "gmail text": lambda language, text: gmail(language, text, page=False),
    "iphone": iphone,
    "iphone text": lambda language, text: iphone(language, text, page=False),
    "outlook": outlook,
    "outlook text": lambda language, text: outlook(language, text, forms=("text",)),
    "outlook web": outlook_web,
    "outlook android": lambda language, text: outlook_web(language, text, phone="Android", modern=True),
    "thunderbird": thunderbird,
    "thunderbird bottom": lambda language, text: thunderbird(language, text, bottom=True),
    "thunderbird html": lambda language, text: thunderbird(language, text, page=True),
    "apple mail": apple_mail,
}
ANSWERS = [
    "Hei!\n\nJa, det passer.\n\nKan dere ringe når dere er utenfor?\nNummeret er 900 00 000.",
    "1. Ja\n2. Nei\n3. Kanskje",
    "Adressen er:\n\nKari Nordmann\nStorgata 15\n0155 Oslo",
    "Jeg vil ha\n* 2 poser Fjord\n* 1 pose Natt\n\nog så lurer jeg på frakten.",
    "Hello,\n\nI have two questions:\n\n1) When do you open?\n2) Is it decaf?\n\nThanks in advance!",
    "Hej!\nFrån: Stockholm\nTill: Malmö\nNär: fredag 12:00",
    "Subject: feil vare\nJeg fikk te i stedet for kaffe.",
    "Bestillingsnr: 12345\nNavn: Kari\nE-post: kari@x.example",
    "Ja :)\n\nPS: Glem ikke koppen!",
    "Mvh er ikke nødvendig :)\nJa.",
    "On Friday I wrote that I want two bags.\nIs that OK?",
    "Jeg skrev til dere 20. november kl. 10:12 og fikk dette svaret: «vi ser på det».\nHva skjer?",
]
SIGNATURES = {
    "nb": ["Mvh\nKari", "Med vennlig hilsen\n\nKari Nordmann\nDaglig leder\nFirma AS\nTlf. 900 00 000", "Kari Nordmann\n90000000", "Klem Kari <3"],
    "nn": ["Helsing Kari", "Med venleg helsing\nKari Nordmann"],
    "sv": ["/Kari", "MVH/Kari", "Vänliga hälsningar\nKari Nordmann\n070-123 45 67", "Allt gott!\nKari"],
    "da": ["Vh\nKari", "De bedste hilsner\nKari", "Med venlig hilsen\nKari Nordmann\nMobil 12 34 56 78"],
    "en": ["Thanks,\nKari", "Regards, Kari", "Warmly,\nKari", "Kari Nordmann | Firma Ltd | +44 20 7946 0000"],
    "de": ["LG Kari", "Herzliche Grüße aus Hamburg\nKari", "MfG Nordmann", "Mit freundlichen Grüßen\ni. A. Kari Nordmann"],
    "fi": ["t. Kari", "Yt. Kari", "Parhain terveisin,\nKari Nordmann\n040 1234567"],
    "nl": ["Groetjes Kari", "Gr. Kari", "Met vriendelijke groet,\nKari Nordmann"],
    "fr": ["Cdt\nKari", "Merci,\nKari", "Belle journée,\nKari"],
    "es": ["Un abrazo, Kari", "Gracias,\nKari", "Saludos cordiales,\n\nKari Nordmann\nTel. 600 000 000"],
}  # fmt: skip


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("language", LETTER)
def test_answers_stay_whole(program: str, language: str) -> None:
    for text in ANSWERS:
        read = read_mail(PROGRAMS[program](language, text))
        assert (read.kind, "".join(read.text.split())) == ("answer", "".join(text.split()))


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("language", SIGNATURES)
def test_signatures_go(program: str, language: str) -> None:
    for signature in SIGNATURES[language]:
        for between in ("\n", "\n\n"):
            assert read_mail(PROGRAMS[program](language, f"Ja, 3 kl. 15.{between}{signature}")).text == "Ja, 3 kl. 15."
