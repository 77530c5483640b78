"""What the headings of a file of contacts mean: names of other systems, in ten languages, and those that only sound so.

A heading that is not known and speaks of opting out is read as that: taking back needs no proof. One that speaks of
consent gives nothing: whoever imports is asked what it means.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Literal
from unicodedata import combining, normalize

from responder.language.script import ChannelKind
from responder.values import frozen

# What a column is called elsewhere. Other headings are names of fields.
HEADINGS: Mapping[str, str] = {
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
    "consent_status marketing accepts_marketing_messages marketing_opt_in marketing_permission is_subscribed "
    "markedsføringssamtykke godkjent_markedsføring marknadsföringssamtycke godkänner_utskick "
    "godkender_markedsføring markkinointilupa werbeeinwilligung",
    "consent_sms": "consent_sms sms_consent sms_samtykke samtykke_sms sms_samtycke samtycke_sms accepts_sms_marketing "
    "sms_marketing_consent sms_opt_in opt_in_sms sms_subscribed subscribed_sms sms_consent_status sms_marketing "
    "sms_permission permission_sms",
    "consent_email": "consent_email email_consent epost_samtykke samtykke_epost samtycke_epost epost_samtycke "
    "samtykke_e-post samtycke_e-post accepts_marketing accepts_email_marketing email_marketing_consent email_opt_in "
    "opt_in_email email_subscribed subscribed_email email_consent_status newsletter nyhetsbrev nyhedsbrev uutiskirje "
    "nieuwsbrief email_marketing email_permission permission_email newsletter_subscribed subscribed_to_newsletter",
    "opted_out": "opted_out opt_out optout optedout unsubscribed unsubscribe unsub is_unsubscribed has_opted_out "
    "avmeldt avregistrert avregistrerad avprenumererad avanmäld afmeldt frameldt reservert reserverad abgemeldet "
    "uitgeschreven afgemeld désabonné desabonne désinscrit baja peruutettu do_not_contact dnc no_marketing",
    "opted_out_sms": "opted_out_sms sms_opted_out opt_out_sms sms_opt_out unsubscribed_sms sms_unsubscribed "
    "do_not_text avmeldt_sms sms_avmeldt",
    "opted_out_email": "opted_out_email email_opted_out opt_out_email email_opt_out unsubscribed_email "
    "email_unsubscribed do_not_email avmeldt_epost epost_avmeldt",
    "opted_out_at": "opted_out_at opt_out_date opted_out_date unsubscribed_at unsubscribe_date unsubscribed_date "
    "unsub_time withdrawn_at withdrawn avmeldt_dato avmeldt_den avregistrerad_datum afmeldt_dato",
    "consented_at": "consented_at consent_date consent_at samtykke_dato opt_in_date optin_time opt_in_time",
    "last_order": "last_order last_order_at last_order_date siste_bestilling senaste_order",
    "wording": "consent_wording wording consent_text",
    "url": "consent_url form_url",
    "ip": "consent_ip form_ip optin_ip opt_in_ip",
}
KNOWN: Mapping[str, str] = {word: column for column, words in HEADINGS.items() for word in words.split()}
FIELD, IGNORE = "field", "ignore"
MEANINGS = (*HEADINGS, FIELD, IGNORE)
"""What may be said of a heading: a known column, a field of its own name, or nothing that is taken in."""


def _words(*lines: str) -> tuple[str, ...]:
    return tuple(word for line in lines for word in line.split())


# Beginnings of words, folded; those of six letters and more are found inside longer words as well.
OUT = _words(
    "optout optedout optsout unsub suppress complain spam block blacklist blocklist denylist revok withdr "
    "dont donot dnc dnd dnm dncr robinson reject declin remov stopmarketing stopsms stopped "
    "reservasjon reservert reservation reserverad reserveret avmeld avregist avpren avanm avbest avslat "
    "afmeld framel frabed tilbagetr tilbakekal trukket aterkall "
    "sparr spaer sperr sperre gesperr blokk blokert abgemel abmeld abbestel widerruf widerspr "
    "uitgeschr uitschr afgemel bezwaar geblokk ingetrok desabon desinscr bloqu plainte refus oppos retract "
    "baja cancelad revocad queja peruut perutt kielto kielta estetty valitus klage klagom"
)
IN = _words(
    "consent permission permitted marketing subscri newsletter optin optedin optsin approv accept agree gdpr allow "
    "samtyk samtyc godkjen godkann godkend nyhetsbr nyhedsbr markedsf marknadsf tillat tilladel tillad "
    "pamel tilmel anmald anmalan prenum abonn einwill zustimm erlaub werbung werbe toestem nieuwsbr aangemeld "
    "ingeschr autoris autoriz inscri publici promotion mailings permiso permite acept suscri boletin suostum lupa "
    "uutiskir markkin tilaaja tilaus reklam utskick utsending utsendel udsendel offers tilbud erbjud angebot aanbied "
    "offres oferta tarjou"
)
WHOLE_OUT = frozenset(_words("stop stopp out esto nix never"))
WHOLE_IN = frozenset(_words("ok okay opt"))
NOT = frozenset(
    _words("no not non never ikke ikkje inte ej ei nicht kein keine geen niet pas sans sin ingen inga uten utan uden")
)
REACHING = _words("contact kontakt mail email epost sms text call ring anruf ota")
LONG = 6
TEXTS = ("sms", "text", "mobil", "phone", "telefon", "handy", "puhelin", "tekstiviest", "movil", "telefoon")
MAILS = ("email", "mail", "epost", "newsletter", "nyhetsbr", "nyhedsbr", "nieuwsbr", "uutiskir", "sahkopost", "correo",
         "courriel", "boletin", "mejl")  # fmt: skip
Sounds = Literal["out", "consent"]


@frozen
class Suspect:
    """What a heading that is not known sounds like. `kind` is the channel that it speaks of, None: of all."""

    heading: str
    sounds: Sounds
    kind: ChannelKind | None


def plain_heading(heading: str) -> str:
    """A heading as columns are named: small letters, `_` for spaces."""
    return "_".join(heading.strip().lower().split())


def column_of(heading: str) -> str:
    """The column that a heading stands for, a known one, or itself as a field's name."""
    plain = plain_heading(heading)
    ways = (plain, plain.replace("-", "_"), "_".join(words_of(heading)), "_".join(folded_words(heading)))
    return next((KNOWN[way] for way in ways if way in KNOWN), plain)


def words_of(heading: str) -> list[str]:
    """The words of a heading: parted by signs, and where small letters meet a capital one."""
    parted = re.sub(r"(?<=[^\W\dA-Z_])(?=[A-Z])", " ", normalize("NFC", heading))
    return re.findall(r"[^\W_]+", parted.lower())


def folded_words(heading: str) -> list[str]:
    """The same without accents: `Désinscrit` as `desinscrit`, `godkjøring` as `godkjoring`."""
    split = normalize("NFKD", " ".join(words_of(heading)))
    bare = "".join(sign for sign in split if not combining(sign))
    return bare.replace("ø", "o").replace("æ", "ae").replace("ß", "ss").split()


def suspect(heading: str) -> Suspect | None:
    """What an unknown heading sounds like; None where it speaks neither of consent nor of opting out."""
    words = folded_words(heading)
    forbidden = "do not" in " ".join(words)
    negated = forbidden or not NOT.isdisjoint(words)
    out = forbidden or _speaks(words, OUT) or not WHOLE_OUT.isdisjoint(words)
    willing = _speaks(words, IN) or not WHOLE_IN.isdisjoint(words)
    if not out and not willing:
        return Suspect(heading, "out", _kind(words)) if negated and _speaks(words, REACHING) else None
    # "not blocked" says the contrary of what it sounds like: nobody guesses at that, they ask.
    doubtful = out and negated and not willing and not forbidden and "never" not in words
    return Suspect(heading, "out" if (out or negated) and not doubtful else "consent", _kind(words))


def _speaks(words: list[str], stems: Sequence[str]) -> bool:
    """Whether a word begins with a stem, two neighbours do together, or a long stem stands within a word."""
    pairs = [one + other for one, other in pairwise(words)]
    return any(
        word.startswith(stem) or (len(stem) >= LONG and stem in word) for word in (*words, *pairs) for stem in stems
    )


def _kind(words: list[str]) -> ChannelKind | None:
    texts, mails = (any(stem in word for word in words for stem in stems) for stems in (TEXTS, MAILS))
    if texts == mails:
        return None
    return "sms" if texts else "email"
