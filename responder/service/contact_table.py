"""A file of contacts as shops have them: comma or semicolon, UTF-8, UTF-16 or Windows, headings in several languages.

Everything wrong with it is told by line, and then nothing of it is used.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Sequence

from responder.values import frozen

LARGEST = 64 * 1024 * 1024
MOST_ROWS = 500_000
LONGEST_CELL = 4000
# What a column is called elsewhere. Other headings are names of fields.
HEADINGS = {
    "sms": "sms phone mobile mobil mobiltelefon mobilnummer mobile_number phone_number telefon telefonnummer tlf cell "
    "cellphone msisdn handy puhelin telefoon téléphone telephone teléfono telefono móvil movil",
    "email": "email e-mail e_mail mail epost e-post epostadresse e-postadresse e-postadress mejl e-mailadresse "
    "email_address sähköposti sahkoposti courriel correo",
    "language": "language lang språk sprak sprog sprache kieli taal langue idioma locale",
    "time_zone": "time_zone timezone tidssone tidszon tidszone",
    "country": "country country_code land maa pays país pais",
    "first_name": "first_name firstname given_name fornavn förnamn fornamn vorname voornaam prénom prenom etunimi "
    "nombre",
    "last_name": "last_name lastname surname family_name etternavn efternamn efternavn nachname achternaam "
    "nom_de_famille sukunimi apellido apellidos",
    "tags": "tags tag etiketter labels",
    "consent": "consent samtykke samtycke einwilligung toestemming consentement consentimiento suostumus permission "
    "marketing_consent consent_marketing marketing_samtykke opt_in opted_in optin subscribed subscription_status "
    "consent_status",
    "consent_sms": "consent_sms sms_consent sms_samtykke samtykke_sms sms_samtycke samtycke_sms accepts_sms_marketing "
    "sms_marketing_consent sms_opt_in opt_in_sms sms_subscribed subscribed_sms sms_consent_status",
    "consent_email": "consent_email email_consent epost_samtykke samtykke_epost samtycke_epost epost_samtycke "
    "accepts_marketing accepts_email_marketing email_marketing_consent email_opt_in opt_in_email email_subscribed "
    "subscribed_email email_consent_status newsletter nyhetsbrev nyhedsbrev uutiskirje nieuwsbrief",
    "opted_out": "opted_out opt_out optout optedout unsubscribed unsubscribe unsub is_unsubscribed has_opted_out "
    "avmeldt avregistrert avregistrerad avprenumererad avanmäld afmeldt frameldt reservert reserverad abgemeldet "
    "uitgeschreven afgemeld désabonné desabonne désinscrit baja peruutettu do_not_contact dnc no_marketing",
    "opted_out_sms": "opted_out_sms sms_opted_out opt_out_sms sms_opt_out unsubscribed_sms sms_unsubscribed "
    "do_not_text avmeldt_sms sms_avmeldt",
    "opted_out_email": "opted_out_email email_opted_out opt_out_email email_opt_out unsubscribed_email "
    "email_unsubscribed do_not_email avmeldt_epost epost_avmeldt",
    "opted_out_at": "opted_out_at opt_out_date opted_out_date unsubscribed_at unsubscribe_date unsubscribed_date "
    "unsub_time withdrawn_at withdrawn avmeldt_dato avmeldt_den avregistrerad_datum afmeldt_dato",
    "consented_at": "consented_at consent_date consent_at samtykke_dato opt_in_date",
    "last_order": "last_order last_order_at last_order_date siste_bestilling senaste_order",
    "wording": "consent_wording wording consent_text",
    "url": "consent_url form_url",
    "ip": "consent_ip form_ip",
}
KNOWN = {word: column for column, words in HEADINGS.items() for word in words.split()}


@frozen
class Mistake:
    """Something wrong in a line of a file, told without repeating more of it than its place."""

    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.text}"


@frozen
class Table:
    """The rows of a file as (line, cells by column). A column is one of HEADINGS, or a field's own name."""

    columns: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, str]], ...]


def read_table(data: bytes) -> tuple[Table, list[Mistake]]:
    """The table in a file, and what is wrong with its form."""
    if len(data) > LARGEST:
        return Table((), ()), [Mistake(1, f"the file is larger than {LARGEST >> 20} MB; split it")]
    text = decode(data)
    if "\x00" in text:
        return Table((), ()), [Mistake(1, "this is no text; save the sheet as CSV")]
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text))
    try:
        return _table(lines)
    except csv.Error as error:
        return Table((), ()), [Mistake(lines.line_num, f"this cannot be read as CSV ({error})")]


def decode(data: bytes) -> str:
    """Text in UTF-8, UTF-16 (with its mark, or told by its zeros) or, where it is none of these, Windows-1252."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    head = data[:2000]
    if head.count(0) > len(head) // 4:
        return data.decode("utf-16-be" if head[:1] == b"\x00" else "utf-16-le", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:  # five bytes mean nothing there; in Latin-1 every byte means something
        return data.decode("latin-1")


def delimiter_of(text: str) -> str:
    """What stands between the cells: whichever the heading has most of (`sep=;` of Excel counts)."""
    heading = text.lstrip().partition("\n")[0]
    if heading.lower().startswith("sep=") and len(heading.strip()) == 5:
        return heading.strip()[-1]
    return max(",;\t|", key=heading.count)


def _table(lines: Iterator[list[str]]) -> tuple[Table, list[Mistake]]:
    found: list[tuple[int, dict[str, str]]] = []
    mistakes: list[Mistake] = []
    columns: tuple[str, ...] = ()
    for cells in lines:
        line = int(getattr(lines, "line_num", 0))
        if not any(cell.strip() for cell in cells) or cells[0].lower().startswith("sep="):
            continue
        if not columns:
            columns, mistakes = headings(cells, line)
            continue
        if len(found) >= MOST_ROWS:
            mistakes.append(Mistake(line, f"there are more than {MOST_ROWS:,} rows; split the file"))
            break
        if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
            mistakes.append(Mistake(line, f"{len(cells)} cells stand under {len(columns)} headings"))
            continue
        row = {name: cell.strip() for name, cell in zip(columns, cells, strict=False) if cell.strip()}
        if any(len(cell) > LONGEST_CELL for cell in row.values()):
            mistakes.append(Mistake(line, f"a cell is longer than {LONGEST_CELL} characters; is a quote missing?"))
            continue
        found.append((line, row))
    if not columns:
        mistakes.append(Mistake(1, "the file is empty"))
    return Table(columns, tuple(found)), mistakes


def headings(cells: Sequence[str], line: int) -> tuple[tuple[str, ...], list[Mistake]]:
    """The columns that headings stand for; 'sms' or 'email' must be among them, and none may come twice."""
    columns = []
    mistakes = []
    for cell in cells:
        plain = "_".join(cell.strip().lower().split())
        name = KNOWN.get(plain) or KNOWN.get(plain.replace("-", "_"), plain)
        if name and name in columns:
            mistakes.append(Mistake(line, f"two columns are '{name[:40]}'; keep one of them"))
        columns.append(name)
    if not {"sms", "email"} & set(columns):
        mistakes.append(Mistake(line, "no column holds addresses; name one 'sms' or 'email' in the first line"))
    return tuple(columns), mistakes
