"""Days and hours as Norwegians, Swedes and Danes say them: roughly a week, eight days that may be one, a `tid` of hours.

A `?` says that the day is to be confirmed; now is a Tuesday, 2026-11-24 at ten.
"""

from datetime import datetime

from responder.understand import read_moment
from tests.tables import each
from tests.understand.rows import said_as

NOW = datetime.fromisoformat("2026-11-24T10:00+01:00")
COUNTRIES = {"nb": "NO", "nn": "NO", "sv": "SE", "da": "DK"}
ROWS = """
nb 2026-12-01?: om en drøy uke | om en snau uke | om ei ukes tid | om godt og vel en uke | om litt over en uke
nb 2026-12-01: om en uke
nb 2026-12-08?: om drøyt to uker | om knappe to uker | om en fjorten dagers tid
nb 2026-12-08: om fjorten dager
nb 2026-12-02?: om åtte dager
nb 2026-11-24T11:00?: om en god time | om en times tid
nb 2026-11-27?: annenhver fredag | hver andre fredag
nb none: jeg har bursdag 5. desember så ikke da | fredag kan jeg ikke da | lørdag fyller han år, så ikke da
nb 2026-11-25T12:00: imra kl 12
sv none: jag fyller år den 5 december så inte då
sv 2026-11-27T17:00?: fredda etter fem
da none: jeg har fødselsdag fredag, så ikke der
sv 2026-11-27?: varannan fredag
da 2026-11-27?: hver anden fredag
nb 2026-11-25T16:55?: fem på fem i morgen
nb 2026-11-25T09:50: ti på ti i morgen
sv 2026-11-25T16:55?: fem i fem imorgon
da 2026-11-25T16:55?: fem i fem i morgen
nb none: esken var tom | posen er tom for kaffe | bor i Mandal | solen skinner
sv none: lådan är tom | Varberg | fri
da none: pakken var tom | mon det
nn 2026-12-01?: om ei drøy veke | om ca ei veke
sv 2026-12-01?: om en dryg vecka | om en veckas tid | om lite mer än en vecka | om knappt en vecka
sv 2026-12-01: om en vecka
sv 2026-12-08?: om drygt två veckor | om två veckor ungefär
sv 2026-12-02?: om åtta dagar
sv 2026-11-24T11:00?: om en knapp timme
da 2026-12-01?: om en god uge | om en uges tid | om lidt over en uge | om godt en uge
da 2026-12-01: om en uge
da 2026-12-02?: om otte dage
da 2026-11-24T11:00?: om en lille time | om en times tid
"""


@each(("language", "meant", "reply"), said_as(ROWS))
def test_when(language: str, meant: str, reply: str) -> None:
    moment = read_moment(reply, language, NOW, COUNTRIES[language])
    assert (f"{moment.iso}{'?' if moment.ambiguous else ''}" if moment else "none") == meant
