"""Answers that are hard to take out: (name, raw mail, what the customer wrote).

Written from how people and mail programs really write, before anything was adjusted to them.
"""

from .clients import PARENT
from .post import SHOP_ADDRESS, body, both, mail, parts, piece, quoted

_NB = PARENT["nb"]
_QUOTE = f"fre. 3. mai 2024 kl. 10:00 skrev Fjellbutikken <{SHOP_ADDRESS}>:\n\n{quoted(_NB)}\n"

ANSWERS: list[tuple[str, bytes, str]] = [
    ("thanks is an answer", mail(f"Takk\n\n{_QUOTE}"), "Takk"),
    ("yes and thanks", mail(f"Ja\nTakk for hjelpen\n\n{_QUOTE}"), "Ja\nTakk for hjelpen"),
    ("thanks with comma first", mail(f"Thanks, that works for me.\n\n{_QUOTE}"), "Thanks, that works for me."),
    (
        "signature nb",
        mail(
            f"Ja, det går fint.\n\nMed vennlig hilsen\nKari Nordmann\nDaglig leder\nTlf: 900 00 000\nwww.kunde.example\n\n{_QUOTE}"
        ),
        "Ja, det går fint.",
    ),
    ("signature mvh", mail(f"Nei\n\nMvh Kari\n\n{_QUOTE}"), "Nei"),
    ("signature mvh comma", mail(f"Nei det passer ikke\nMvh,\nKari\n\n{_QUOTE}"), "Nei det passer ikke"),
    (
        "signature sv",
        mail("Ja, det går bra.\n\nMed vänliga hälsningar\n\nAnna Svensson\n070-123 45 67\n"),
        "Ja, det går bra.",
    ),
    ("signature sv vänligen", mail("Det går bra.\n\nVänliga hälsningar,\nAnna\n"), "Det går bra."),
    ("signature da", mail("Ja tak.\n\nVenlig hilsen\nMette Jensen\n"), "Ja tak."),
    ("signature da short", mail("Fredag er fint\n\nVh. Mette\n"), "Fredag er fint"),
    (
        "signature en",
        mail("Friday is fine.\n\nBest regards,\nJohn Smith\nSales Manager | Acme Ltd\n+44 20 7946 0000\n"),
        "Friday is fine.",
    ),
    ("signature en kind", mail("No thanks\n\nKind regards\nJohn\n"), "No thanks"),
    ("signature en best", mail("Sounds good.\n\nBest,\nJohn\n"), "Sounds good."),
    ("signature en cheers", mail("Sounds good.\n\nCheers\nJohn\n"), "Sounds good."),
    ("signature de", mail("Ja, das passt.\n\nMit freundlichen Grüßen\nHans Müller\n"), "Ja, das passt."),
    ("signature de short", mail("Nein danke\n\nLG Hans\n"), "Nein danke"),
    ("signature fi", mail("Kyllä sopii.\n\nYstävällisin terveisin\nMatti Meikäläinen\n"), "Kyllä sopii."),
    ("signature nl", mail("Ja graag.\n\nMet vriendelijke groet,\nJan de Vries\n"), "Ja graag."),
    ("signature fr", mail("Oui, très bien.\n\nCordialement,\nMarie Dupont\n"), "Oui, très bien."),
    ("signature es", mail("Sí, de acuerdo.\n\nSaludos cordiales,\nMaría García\n"), "Sí, de acuerdo."),
    ("signature it", mail("Sì, va bene.\n\nCordiali saluti,\nMario Rossi\n"), "Sì, va bene."),
    ("dashes", mail(f"Ja\n\n-- \nKari Nordmann\nStorgata 1, 0155 Oslo\n\n{_QUOTE}"), "Ja"),
    ("dashes without space", mail("Ja\n--\nKari\n"), "Ja"),
    ("hyphen list", mail("- ja til fredag\n- nei til mandag\n"), "- ja til fredag\n- nei til mandag"),
    ("own name below", mail(f"Ja det passer\n\nKari\n\n{_QUOTE}"), "Ja det passer"),
    ("postscript", mail("Ja.\n\nMvh Kari\n\nPS: kan dere ringe først?\n"), "Ja.\n\nPS: kan dere ringe først?"),
    ("greeting at the top stays", mail("Hei!\n\nJa, fredag passer.\n\nHilsen Kari\n"), "Hei!\n\nJa, fredag passer."),
    ("only a signature", mail(f"Mvh Kari\n\n{_QUOTE}"), "Mvh Kari"),
    ("only yes", mail("ja"), "ja"),
    ("emoji", mail(f"👍\n\n{_QUOTE}"), "👍"),
    ("joined emoji", mail("Ja 👩‍👧 kommer\n"), "Ja 👩‍👧 kommer"),
    ("one digit", mail(f"9\n\n{_QUOTE}"), "9"),
    ("bottom posted", mail(f"{_QUOTE}\nJa takk, fredag er fint.\n"), "Ja takk, fredag er fint."),
    (
        "answers between",
        mail(
            f"fre. 3. mai 2024 kl. 10:00 skrev Fjellbutikken <{SHOP_ADDRESS}>:\n\n> Passer fredag?\n\nJa, fint.\n\n> Vil du ha innbæring?\n\nNei takk.\n\n> Hilsen oss\n"
        ),
        "Ja, fint.\n\nNei takk.",
    ),
    (
        "answers between without blank lines",
        mail("> Passer fredag?\nJa\n> Vil du ha innbæring?\nNei\n"),
        "Ja\n\nNei",
    ),
    (
        "attribution over three lines",
        mail(
            f"Ja takk\n\nOn Friday, May 3, 2024 at 10:00:13 AM GMT+2, Fjellbutikken AS\nKundeservice og levering\n<{SHOP_ADDRESS}> wrote:\n\n> Hei\n"
        ),
        "Ja takk",
    ),
    (
        "attribution over two lines, sv",
        mail(
            f"Nej tack\n\nDen fre 3 maj 2024 kl 10:00 skrev Fjellbutikken AS via Kundtjänst <\n{SHOP_ADDRESS}>:\n\n> Hej\n"
        ),
        "Nej tack",
    ),
    (
        "attribution wrapped and unquoted",
        mail(
            f"Nej tack\n\nDen fre 3 maj 2024 kl 10:00 skrev Fjellbutikken AS\n<{SHOP_ADDRESS}>:\n\nHej Kari!\nPaketet är klart.\n"
        ),
        "Nej tack",
    ),
    (
        "old gmail without verb",
        mail(f"Ja\n\n2024-05-03 10:00 GMT+02:00 Fjellbutikken <{SHOP_ADDRESS}>:\n\n> Hei\n"),
        "Ja",
    ),
    (
        "yahoo on a phone",
        mail(
            f"Ja takk\n\nSendt fra Yahoo Mail på Android \n \n  On Fri, May 3, 2024 at 10:00, Fjellbutikken<{SHOP_ADDRESS}> wrote:   Hei Kari! Pakken din er klar.  \n"
        ),
        "Ja takk",
    ),
    (
        "outlook with stars",
        mail(
            f"Ja\n\n*Fra:* Fjellbutikken <{SHOP_ADDRESS}>\n*Sendt:* fredag 3. mai 2024 10:00\n*Til:* Kari\n*Emne:* Din bestilling\n\n{_NB}\n"
        ),
        "Ja",
    ),
    (
        "outlook with a rule",
        mail(
            f"Ja\n\n________________________________\nFra: Fjellbutikken <{SHOP_ADDRESS}>\nSendt: fredag 3. mai 2024 10:00\nTil: Kari\nEmne: Din bestilling\n\n{_NB}\n"
        ),
        "Ja",
    ),
    (
        "mac outlook",
        mail(
            f"Ja tak\n\nFra: Fjellbutikken <{SHOP_ADDRESS}>\nDato: fredag den 3. maj 2024 kl. 10.00\nTil: Kari <kari@kunde.example>\nEmne: Din ordre\n\n{PARENT['da']}\n"
        ),
        "Ja tak",
    ),
    (
        "date first",
        mail(
            f"Ja tack\n\nDatum: Fri, 3 May 2024 10:00:00 +0200\nFrån: {SHOP_ADDRESS}\nTill: kari@kunde.example\nÄmne: Din beställning\n\n{PARENT['sv']}\n"
        ),
        "Ja tack",
    ),
    (
        "removal order is no header",
        mail("Ja, vi ønsker flyttehjelp.\n\nFra: Oslo\nTil: Bergen\nDato: 3. mai\n\nHar dere ledig bil?\n"),
        "Ja, vi ønsker flyttehjelp.\n\nFra: Oslo\nTil: Bergen\nDato: 3. mai\n\nHar dere ledig bil?",
    ),
    (
        "wrote is no attribution",
        mail("Hei, på mandag skrev jeg til dere:\npakken er ikke kommet.\nHvor er den?\n"),
        "Hei, på mandag skrev jeg til dere:\npakken er ikke kommet.\nHvor er den?",
    ),
    (
        "on monday is no attribution",
        mail("On Monday I wrote to you about the delivery.\nPlease call me.\n"),
        "On Monday I wrote to you about the delivery.\nPlease call me.",
    ),
    (
        "flowed",
        mail(
            "Dette er en lang setning som brytes av \nprogrammet og henger sammen.\n\nNy linje.\n",
            extra="; format=flowed",
        ),
        "Dette er en lang setning som brytes av programmet og henger sammen.\n\nNy linje.",
    ),
    ("flowed delsp", mail("Ja, det pas \nser.\n", extra="; format=flowed; delsp=yes"), "Ja, det passer."),
    (
        "quoted-printable",
        mail("Ja, på fredag går det fint å få pakken levert på døra.\n", encoding="quoted-printable"),
        "Ja, på fredag går det fint å få pakken levert på døra.",
    ),
    ("base64", mail("Nei, blåbær!\n", encoding="base64"), "Nei, blåbær!"),
    (
        "latin called utf-8",
        body("text/plain", "Ja, på lørdag", charset="windows-1252").replace(b"windows-1252", b"utf-8"),
        "Ja, på lørdag",
    ),
    (
        "utf-8 called latin",
        mail("x")
        .replace(b"charset=utf-8", b"charset=iso-8859-1")
        .replace(b"\r\n\r\nx", "\r\n\r\nJa, på lørdag – “fint”".encode()),
        "Ja, på lørdag – “fint”",
    ),
    (
        "windows quotes in latin-1",
        mail("x")
        .replace(b"charset=utf-8", b"charset=iso-8859-1")
        .replace(b"\r\n\r\nx", b"\r\n\r\nJa \x96 \x93fint\x94"),
        "Ja – “fint”",
    ),
    ("no charset", mail("Ja, på lørdag").replace(b"; charset=utf-8", b""), "Ja, på lørdag"),
    ("unknown charset", mail("Ja, på lørdag").replace(b"charset=utf-8", b"charset=x-klingon"), "Ja, på lørdag"),
    ("japanese", mail("はい、お願いします。\n", charset="iso-2022-jp", encoding="7bit"), "はい、お願いします。"),
    ("chinese", mail("好的,谢谢\n", charset="gb2312"), "好的,谢谢"),
    ("shift jis", mail("はい\n", charset="shift_jis"), "はい"),
    ("russian", mail("Да, спасибо\n", charset="koi8-r"), "Да, спасибо"),
    ("no header but text", b"From: kari@kunde.example\n\nJa\n", "Ja"),
    ("bare newlines", mail(f"Ja\n\n{_QUOTE}").replace(b"\r\n", b"\n"), "Ja"),
    ("bare carriage returns", mail("Ja\nkom fredag\n").replace(b"\r\n", b"\r"), "Ja\nkom fredag"),
    ("invisible", mail("\ufeff\u200bJa\u00a0takk\u200b\u00ad!\u200e\n"), "Ja takk!"),
    ("entities", mail("<p>Ja&nbsp;takk &amp; p&aring; gjensyn &#128077;</p>", "text/html"), "Ja takk & på gjensyn 👍"),
    ("html without structure", mail("Ja<br>Kom etter kl 17<br><br>Hilsen Kari", "text/html"), "Ja\nKom etter kl 17"),
    (
        "style and hidden",
        mail(
            '<style>p{color:red}</style><div style="display:none">preheader</div><p>Ja takk</p><script>x()</script>',
            "text/html",
        ),
        "Ja takk",
    ),
    (
        "html in the text part",
        both("<html><body><div>Ja takk</div><div>Kari</div></body></html>", "<div>Ja takk</div><div>Kari</div>"),
        "Ja takk",
    ),
    ("empty text part", both("", "<div>Ja takk</div>"), "Ja takk"),
    (
        "placeholder text part",
        both("This message contains HTML. Please view it in an HTML-capable mail client.", "<div>Ja takk</div>"),
        "Ja takk",
    ),
    (
        "outlook paragraphs",
        mail(
            '<p class="MsoNormal">Hei<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Ja<o:p></o:p></p>',
            "text/html",
        ),
        "Hei\n\nJa",
    ),
    (
        "indented by hand",
        mail(
            '<div>Adressen er</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Storgata 1</div></blockquote>',
            "text/html",
        ),
        "Adressen er\nStorgata 1",
    ),
    (
        "html answers between",
        mail(
            '<div class="moz-cite-prefix">Den 03.05.2024 10:00, skrev X:</div><blockquote type="cite">Passer fredag?</blockquote><div>Ja</div><blockquote type="cite">Innbæring?</blockquote><div>Nei</div>',
            "text/html",
        ),
        "Ja\n\nNei",
    ),
    (
        "gmail answers between",
        mail(
            '<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">fre. 3. mai 2024 kl. 10:00 skrev X &lt;x@y.no&gt;:<br></div><blockquote class="gmail_quote">Passer fredag?</blockquote><div>Ja, etter 17</div><blockquote class="gmail_quote">Innbæring?</blockquote><div>Nei takk</div></div></div>',
            "text/html",
        ),
        "Ja, etter 17\n\nNei takk",
    ),
    (
        "attachment first",
        parts(
            "multipart/mixed",
            body("text/plain", "Ja, se bilde"),
            piece(
                "Content-Type: image/jpeg; name=a.jpg\r\nContent-Disposition: attachment; filename=a.jpg\r\nContent-Transfer-Encoding: base64",
                "/9j/4AAQ",
            ),
        ),
        "Ja, se bilde",
    ),
    (
        "text attachment",
        parts(
            "multipart/mixed",
            body("text/plain", "Ja, se vedlegg"),
            piece(
                "Content-Type: text/plain; name=log.txt\r\nContent-Disposition: attachment; filename=log.txt",
                "nei nei nei",
            ),
        ),
        "Ja, se vedlegg",
    ),
    (
        "signed",
        parts(
            "multipart/signed",
            body("text/plain", "Ja"),
            piece("Content-Type: application/pgp-signature", "-----BEGIN PGP SIGNATURE-----\nabc"),
        ),
        "Ja",
    ),
    (
        "inline signed",
        mail(
            "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nJa takk\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n"
        ),
        "Ja takk",
    ),
    (
        "missing end boundary",
        parts("multipart/alternative", body("text/plain", "Ja takk"), body("text/html", "<p>Ja takk</p>"))[:-25],
        "Ja takk",
    ),
    (
        "wrong boundary",
        parts("multipart/mixed", body("text/plain", "Ja takk")).replace(
            b'boundary="----=_Grenze_0001"', b'boundary="annet"'
        ),
        "Ja takk",
    ),
    (
        "disclaimer",
        mail(
            "Ja takk\n\nThis e-mail and any attachments are confidential and intended only for the addressee.\nIf you are not the addressee, delete it.\n"
        ),
        "Ja takk",
    ),
    ("virus scan", mail("Ja takk\n\nVirus-free. www.avast.com\n"), "Ja takk"),
    (
        "office in an answer",
        mail("I am out of the office tomorrow, so deliver on Friday please\n"),
        "I am out of the office tomorrow, so deliver on Friday please",
    ),
    (
        "forwarded with a word",
        mail(
            "Se under, gjelder denne?\n\n---------- Forwarded message ---------\nFra: Annen <annen@sted.example>\nDate: tor. 2. mai 2024 kl. 09:00\nSubject: Tilbud\nTo: <kari@kunde.example>\n\nTilbud på sko\n"
        ),
        "Se under, gjelder denne?",
    ),
    ("reply above this line", mail("Ja takk\n\n##- Svar over denne linjen -##\n\nHei Kari\n"), "Ja takk"),
    ("inline mvh", mail("Ja, det passer. Mvh Kari Nordmann\n"), "Ja, det passer."),
    ("sent from with pun", mail("Nei\n\nSent from my mobile, please excuse typos\n"), "Nei"),
    ("sendt fra min e-post på mobil", mail("Ja\n\nSendt fra Outlook for iOS\n"), "Ja"),
    ("huawei", mail("Ja\n\nSendt fra min Huawei-mobil\n"), "Ja"),
    (
        "sent the parcel is no footer",
        mail("I sent the shoes back from my office yesterday.\n"),
        "I sent the shoes back from my office yesterday.",
    ),
    (
        "skickat is no footer",
        mail("Jag har skickat paketet i dag.\nSkickat från ombudet i Lund klockan tre.\n"),
        "Jag har skickat paketet i dag.\nSkickat från ombudet i Lund klockan tre.",
    ),
    (
        "hilsen in a sentence",
        mail("Skriv gjerne hilsen Kari på kortet.\nFarge: rød\n"),
        "Skriv gjerne hilsen Kari på kortet.\nFarge: rød",
    ),
    (
        "question after greeting",
        mail("Takk!\n\nHilsen Kari\n\nHar dere åpent på søndag?\n"),
        "Takk!\n\nHilsen Kari\n\nHar dere åpent på søndag?",
    ),
]
"""Everything but the text is as in post.HEADERS."""
