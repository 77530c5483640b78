"""How mail clients write an answer: structures and words per client and language.

Each function gives the raw mail that the client sends for an answer above our mail (or below it, where it says
so). The words are those that the clients themselves use in the language.
"""

from collections.abc import Callable

from .post import SHOP_ADDRESS, as_html, both, mail, quoted

NAME = "Fjellbutikken"
PARENT = {
    "nb": "Hei Kari!\n\nPakken din er klar. Passer det at vi leverer på fredag mellom 16 og 20?\nSvar JA eller NEI på denne e-posten.\n\nHilsen Fjellbutikken",
    "nn": "Hei Kari!\n\nPakka di er klar. Passar det at vi leverer på fredag mellom 16 og 20?\nSvar JA eller NEI på denne e-posten.\n\nHelsing Fjellbutikken",
    "sv": "Hej Kari!\n\nDitt paket är klart. Passar det att vi levererar på fredag mellan 16 och 20?\nSvara JA eller NEJ på det här mejlet.\n\nHälsningar Fjellbutikken",
    "da": "Hej Kari!\n\nDin pakke er klar. Passer det, at vi leverer på fredag mellem 16 og 20?\nSvar JA eller NEJ på denne mail.\n\nVenlig hilsen Fjellbutikken",
    "en": "Hi Kari!\n\nYour parcel is ready. May we deliver it on Friday between 4 and 8 pm?\nAnswer YES or NO to this email.\n\nKind regards\nFjellbutikken",
    "de": "Hallo Kari!\n\nIhr Paket ist bereit. Dürfen wir am Freitag zwischen 16 und 20 Uhr liefern?\nAntworten Sie mit JA oder NEIN.\n\nViele Grüße\nFjellbutikken",
    "fi": "Hei Kari!\n\nPakettisi on valmis. Sopiiko toimitus perjantaina kello 16-20?\nVastaa KYLLÄ tai EI tähän viestiin.\n\nTerveisin\nFjellbutikken",
    "nl": "Hallo Kari!\n\nUw pakket is klaar. Mogen wij vrijdag tussen 16 en 20 uur leveren?\nAntwoord met JA of NEE.\n\nMet vriendelijke groet\nFjellbutikken",
    "fr": "Bonjour Kari !\n\nVotre colis est prêt. Pouvons-nous livrer vendredi entre 16 h et 20 h ?\nRépondez OUI ou NON.\n\nCordialement\nFjellbutikken",
    "es": "¡Hola Kari!\n\nSu paquete está listo. ¿Podemos entregarlo el viernes entre las 16 y las 20?\nResponda SÍ o NO.\n\nSaludos\nFjellbutikken",
    "it": "Ciao Kari!\n\nIl tuo pacco è pronto. Possiamo consegnarlo venerdì tra le 16 e le 20?\nRispondi SÌ o NO.\n\nCordiali saluti\nFjellbutikken",
}  # fmt: skip
LANGUAGES = tuple(PARENT)

_GMAIL = {
    "nb": "fre. 3. mai 2024 kl. 10:00 skrev {name} <{address}>:",
    "nn": "fre. 3. mai 2024 kl. 10:00 skreiv {name} <{address}>:",
    "sv": "Den fre 3 maj 2024 kl 10:00 skrev {name} <{address}>:",
    "da": "Den fre. 3. maj 2024 kl. 10.00 skrev {name} <{address}>:",
    "en": "On Fri, May 3, 2024 at 10:00 AM {name} <{address}> wrote:",
    "de": "Am Fr., 3. Mai 2024 um 10:00 Uhr schrieb {name} <{address}>:",
    "fi": "pe 3. toukok. 2024 klo 10.00 {name} ({address}) kirjoitti:",
    "nl": "Op vr 3 mei 2024 om 10:00 schreef {name} <{address}>:",
    "fr": "Le ven. 3 mai 2024 à 10:00, {name} <{address}> a écrit :",
    "es": "El vie, 3 may 2024 a las 10:00, {name} (<{address}>) escribió:",
    "it": "Il giorno ven 3 mag 2024 alle ore 10:00 {name} <{address}> ha scritto:",
}
_APPLE = {
    "nb": "3. mai 2024 kl. 10:00 skrev {name} <{address}>:",
    "nn": "3. mai 2024 kl. 10:00 skreiv {name} <{address}>:",
    "sv": "3 maj 2024 kl. 10:00 skrev {name} <{address}>:",
    "da": "Den 3. maj 2024 kl. 10.00 skrev {name} <{address}>:",
    "en": "On 3 May 2024, at 10:00, {name} <{address}> wrote:",
    "de": "Am 03.05.2024 um 10:00 schrieb {name} <{address}>:",
    "fi": "{name} <{address}> kirjoitti 3.5.2024 kello 10.00:",
    "nl": "Op 3 mei 2024 om 10:00 heeft {name} <{address}> het volgende geschreven:",
    "fr": "Le 3 mai 2024 à 10:00, {name} <{address}> a écrit :",
    "es": "El 3 may 2024, a las 10:00, {name} <{address}> escribió:",
    "it": "Il giorno 3 mag 2024, alle ore 10:00, {name} <{address}> ha scritto:",
}
_IPHONE = {
    "nb": "Sendt fra min iPhone", "nn": "Sendt frå iPhonen min", "sv": "Skickat från min iPhone", "da": "Sendt fra min iPhone",
    "en": "Sent from my iPhone", "de": "Von meinem iPhone gesendet", "fi": "Lähetetty iPhonesta", "nl": "Verstuurd vanaf mijn iPhone",
    "fr": "Envoyé de mon iPhone", "es": "Enviado desde mi iPhone", "it": "Inviato da iPhone",
}  # fmt: skip
_THUNDERBIRD = {
    "nb": "Den 03.05.2024 10:00, skrev {name}:",
    "nn": "Den 03.05.2024 10:00, skreiv {name}:",
    "sv": "Den 2024-05-03 kl. 10:00, skrev {name}:",
    "da": "Den 03/05/2024 kl. 10.00 skrev {name}:",
    "en": "On 03/05/2024 10:00, {name} wrote:",
    "de": "Am 03.05.24 um 10:00 schrieb {name}:",
    "fi": "{name} kirjoitti 3.5.2024 klo 10.00:",
    "nl": "Op 03-05-2024 om 10:00 schreef {name}:",
    "fr": "Le 03/05/2024 à 10:00, {name} a écrit :",
    "es": "El 03/05/2024 a las 10:00, {name} escribió:",
    "it": "Il 03/05/2024 10:00, {name} ha scritto:",
}
_OUTLOOK = {
    "nb": ("Fra", "Sendt", "Til", "Emne", "fredag 3. mai 2024 10:00"),
    "nn": ("Frå", "Sendt", "Til", "Emne", "fredag 3. mai 2024 10:00"),
    "sv": ("Från", "Skickat", "Till", "Ämne", "den 3 maj 2024 10:00"),
    "da": ("Fra", "Sendt", "Til", "Emne", "3. maj 2024 10:00"),
    "en": ("From", "Sent", "To", "Subject", "Friday, May 3, 2024 10:00 AM"),
    "de": ("Von", "Gesendet", "An", "Betreff", "Freitag, 3. Mai 2024 10:00"),
    "fi": ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe", "perjantai 3. toukokuuta 2024 10.00"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp", "vrijdag 3 mei 2024 10:00"),
    "fr": ("De", "Envoyé", "À", "Objet", "vendredi 3 mai 2024 10:00"),
    "es": ("De", "Enviado", "Para", "Asunto", "viernes, 3 de mayo de 2024 10:00"),
    "it": ("Da", "Inviato", "A", "Oggetto", "venerdì 3 maggio 2024 10:00"),
}
_OUTLOOK_PHONE = {
    "nb": "Få Outlook for iOS<https://aka.ms/o0ukef>", "nn": "Få Outlook for iOS<https://aka.ms/o0ukef>",
    "sv": "Hämta Outlook för iOS<https://aka.ms/o0ukef>", "da": "Hent Outlook til iOS<https://aka.ms/o0ukef>",
    "en": "Get Outlook for Android<https://aka.ms/AAb9ysg>", "de": "Outlook für iOS<https://aka.ms/o0ukef> beschaffen",
    "fi": "Hanki Outlook for iOS<https://aka.ms/o0ukef>", "nl": "Outlook voor iOS<https://aka.ms/o0ukef> downloaden",
    "fr": "Télécharger Outlook pour iOS<https://aka.ms/o0ukef>", "es": "Obtener Outlook para iOS<https://aka.ms/o0ukef>",
    "it": "Scarica Outlook per iOS<https://aka.ms/o0ukef>",
}  # fmt: skip
_SAMSUNG = {
    "nb": ("Sendt fra min Galaxy", "Opprinnelig melding"), "nn": ("Sendt frå Galaxy-en min", "Opphavleg melding"),
    "sv": ("Skickat från min Galaxy", "Originalmeddelande"), "da": ("Sendt fra min Galaxy", "Oprindelig besked"),
    "en": ("Sent from my Galaxy", "Original message"), "de": ("Von meinem Samsung Galaxy Smartphone gesendet.", "Ursprüngliche Nachricht"),
    "fi": ("Lähetetty Galaxy-laitteestani", "Alkuperäinen viesti"), "nl": ("Verzonden vanaf mijn Galaxy", "Oorspronkelijk bericht"),
    "fr": ("Envoyé depuis mon appareil Galaxy", "Message d'origine"), "es": ("Enviado desde mi Galaxy", "Mensaje original"),
    "it": ("Inviato dal mio Galaxy", "Messaggio originale"),
}  # fmt: skip


def _said(table: dict[str, str], language: str) -> str:
    return table[language].format(name=NAME, address=SHOP_ADDRESS)


def gmail_text(language: str, answer: str) -> bytes:
    """Gmail's plain text: the attribution breaks before the address."""
    said = _said(_GMAIL, language).replace(" <", "\n<", 1)
    return mail(f"{answer}\n\n{said}\n\n{quoted(PARENT[language])}\n")


def gmail(language: str, answer: str) -> bytes:
    """Gmail on the web: both parts."""
    said = _said(_GMAIL, language)
    shown = said.replace("<", "&lt;").replace(">", "&gt;")
    html = (
        f'<div dir="ltr">{as_html(answer)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">'
        f'{shown}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">'
        f"{as_html(PARENT[language])}</blockquote></div>"
    )
    return both(f"{answer}\n\n{said}\n\n{quoted(PARENT[language])}\n", html)


def gmail_html(language: str, answer: str) -> bytes:
    """The HTML part of Gmail alone, as some gateways leave it."""
    whole = gmail(language, answer)
    return (
        whole[: whole.index(b"Content-Type: multipart")]
        + whole[whole.index(b"Content-Type: text/html") : whole.rindex(b"\r\n------=_")]
    )


def iphone(language: str, answer: str) -> bytes:
    """Apple Mail on a phone: footer, quoted attribution."""
    said = _said(_APPLE, language)
    return mail(f"{answer}\n\n{_IPHONE[language]}\n\n> {said}\n> \n> {quoted(PARENT[language])[2:]}\n")


def iphone_html(language: str, answer: str) -> bytes:
    """Apple Mail on a phone, HTML."""
    said = _said(_APPLE, language).replace("<", "&lt;").replace(">", "&gt;")
    html = (
        '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">'
        f'{as_html(answer)}<div><br></div><div dir="ltr">{_IPHONE[language]}</div><div dir="ltr"><br><blockquote type="cite">{said}<br><br>'
        f'</blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff{as_html(PARENT[language])}</div></blockquote></body></html>'
    )
    return mail(html, "text/html", "quoted-printable")


def apple(language: str, answer: str) -> bytes:
    """Apple Mail on a Mac: the attribution is not quoted."""
    return mail(f"{answer}\n\n> {_said(_APPLE, language)}\n> \n{quoted(PARENT[language])}\n")


def thunderbird(language: str, answer: str) -> bytes:
    """Thunderbird, flowed."""
    return mail(f"{answer}\n\n{_said(_THUNDERBIRD, language)}\n{quoted(PARENT[language])}\n", extra="; format=flowed")


def thunderbird_below(language: str, answer: str) -> bytes:
    """Thunderbird with the answer below the quote, its default."""
    return mail(f"{_said(_THUNDERBIRD, language)}\n{quoted(PARENT[language])}\n\n{answer}\n", extra="; format=flowed")


def thunderbird_html(language: str, answer: str) -> bytes:
    """Thunderbird, HTML."""
    html = (
        f"<html><head></head><body><p>{answer.replace(chr(10), '<br>')}</p><p><br></p>"
        f'<div class="moz-cite-prefix">{_said(_THUNDERBIRD, language)}<br></div><blockquote type="cite" cite="mid:x@y">{as_html(PARENT[language], "p")}'
        "</blockquote></body></html>"
    )
    return mail(html, "text/html", "quoted-printable")


def _outlook_block(language: str, stars: str = "") -> str:
    sender, sent, to, subject, date = _OUTLOOK[language]
    rows = (
        (sender, f"{NAME} <{SHOP_ADDRESS}>"),
        (sent, date),
        (to, "Kari Nordmann <kari@kunde.example>"),
        (subject, "Din bestilling"),
    )
    colon = " :" if language == "fr" else ":"
    return "\n".join(f"{stars}{label}{colon}{stars} {value}" for label, value in rows)


def outlook_text(language: str, answer: str) -> bytes:
    """Outlook for Windows, plain text in windows-1252."""
    return mail(
        f"{answer}\n\n-----Original Message-----\n{_outlook_block(language)}\n\n{PARENT[language]}\n",
        charset="windows-1252",
    )


def outlook(language: str, answer: str) -> bytes:
    """Outlook for Windows, HTML with Word's paragraphs; the text part has no mark but the copied headers."""
    rows = "<br>".join(
        f"<b>{line.partition(':')[0]}:</b>{line.partition(':')[2].replace('<', '&lt;').replace('>', '&gt;')}"
        for line in _outlook_block(language).split("\n")
    )
    written = "".join(
        f'<p class="MsoNormal">{line or "<o:p>&nbsp;</o:p>"}<o:p></o:p></p>' for line in answer.split("\n")
    )
    quote = "".join(f'<p class="MsoNormal">{line or "<o:p>&nbsp;</o:p>"}</p>' for line in PARENT[language].split("\n"))
    html = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head>'
        f'<body lang="NO-BOK" link="#0563C1"><div class="WordSection1">{written}<p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
        '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">'
        f"{rows}<o:p></o:p></p></div></div>{quote}</div></body></html>"
    )
    return both(f"{answer}\n\n{_outlook_block(language)}\n\n{PARENT[language]}\n", html)


def outlook_web(language: str, answer: str) -> bytes:
    """Outlook on the web and the new Outlook: HTML alone."""
    rows = "<br>".join(line.replace("<", "&lt;").replace(">", "&gt;") for line in _outlook_block(language).split("\n"))
    html = (
        '<html><head></head><body dir="ltr"><div class="elementToProof" style="font-family: Calibri; font-size: 12pt;">'
        f'{as_html(answer)}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">'
        f'<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif">{rows}</font><div>&nbsp;</div></div>'
        f"<div>{as_html(PARENT[language])}</div></body></html>"
    )
    return mail(html, "text/html", "base64")


def outlook_phone(language: str, answer: str) -> bytes:
    """Outlook for phones, text part."""
    line = "_" * 32
    return mail(f"{answer}\n\n{_OUTLOOK_PHONE[language]}\n{line}\n{_outlook_block(language)}\n\n{PARENT[language]}\n")


def samsung(language: str, answer: str) -> bytes:
    """Samsung's mail app, text part."""
    footer, original = _SAMSUNG[language]
    block = f"{_OUTLOOK[language][0]}: {NAME} <{SHOP_ADDRESS}> \nDate: 03.05.2024  10:00  (GMT+01:00) \n{_OUTLOOK[language][2]}: kari@kunde.example"
    return mail(
        f"{answer}\n\n\n{footer}\n\n\n-------- {original} --------\n{block} \n{_OUTLOOK[language][3]}: Din bestilling \n\n{PARENT[language]}\n"
    )


def yahoo(language: str, answer: str) -> bytes:
    """Yahoo on the web: the quote has no marks at all in the text part."""
    said = _said(_GMAIL, language)
    html = (
        f'<html><head></head><body><div class="ydp1a2b3c4dyahoo-style-wrap"><div dir="ltr" data-setdir="false">{answer.replace(chr(10), "<br>")}</div><div><br></div>'
        f'</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>{said.replace("<", "&lt;")}</div><div><br></div>{as_html(PARENT[language])}</div></body></html>'
    )
    return both(f" {answer}\n\n    {said}  \n \n {PARENT[language]}  ", html)


def proton(language: str, answer: str) -> bytes:
    """Proton Mail, text part; its attribution is always English."""
    said = f"On Friday, May 3rd, 2024 at 10:00 AM, {NAME} <{SHOP_ADDRESS}> wrote:"
    return mail(
        f"{answer}\n\nSent with [Proton Mail](https://proton.me/) secure email.\n\n{said}\n\n{quoted(PARENT[language])}\n"
    )


def gmx(language: str, answer: str) -> bytes:
    """GMX and web.de on the web: HTML with a named quote and German labels."""
    html = (
        f'<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;">{as_html(answer)}<div>&nbsp;<div>&nbsp;'
        '<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;">'
        f'<div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Freitag, 03. Mai 2024 um 10:00 Uhr<br/><b>Von:</b>&nbsp;"{NAME}" &lt;{SHOP_ADDRESS}&gt;<br/>'
        f'<b>An:</b>&nbsp;kari@kunde.example<br/><b>Betreff:</b>&nbsp;Din bestilling</div><div name="quoted-content">{as_html(PARENT[language])}'
        "</div></div></div></div></div></body></html>"
    )
    return mail(html, "text/html", "quoted-printable")


def webmail(language: str, answer: str) -> bytes:
    """Roundcube, as many hosting companies offer it: the name without an address."""
    said = {
        "sv": "{name} skrev den 2024-05-03 10:00:",
        "da": "Den 2024-05-03 10:00, {name} skrev:",
        "nb": "{name} skrev 03.05.2024 10:00:",
    }
    line = said.get(language, "On 2024-05-03 10:00, {name} wrote:").format(name=NAME)
    return mail(f"{answer}\n\n{line}\n{quoted(PARENT[language])}\n", extra="; format=flowed")


CLIENTS: dict[str, Callable[[str, str], bytes]] = {
    one.__name__: one
    for one in (gmail_text, gmail, gmail_html, iphone, iphone_html, apple, thunderbird, thunderbird_below, thunderbird_html, outlook_text,
                outlook, outlook_web, outlook_phone, samsung, yahoo, proton, gmx, webmail)
}  # fmt: skip
