"""What mail servers write when they cannot deliver, in their own words.

Exchange and Office 365, Gmail, Exim, Postfix, Sendmail, qmail, Yahoo, Domino, MDaemon and others; the languages
are those of our merchants' customers, as Exchange writes in the language of its owner.
"""

import re
from collections.abc import Callable, Iterable
from typing import Final

from responder.channels.reading.failures.status import FULL, UNKNOWN, enhanced_in, is_permanent, reply_code_in
from responder.channels.reading.mail import Recipient
from responder.channels.reading.parts.addresses import ADDRESS, tidy
from responder.patterns import regex

SUBJECT_DELAYED: Final = regex(
    r"\bdelay(?:ed)?\b|still being retried|warning: (?:could not send|message)|delivery (?:temporarily )?suspended|"
    r"forsinket|forsinkelse|försen|fördröj|verzöger|vertraagd|retard|retras|ritard|viivästy|will be retried",
    re.IGNORECASE,
)
SUBJECT_FAILED: Final = regex(
    r"undeliver|non-?deliver|delivery[ _-](?:status notification|failure|failed|has failed|problem|error|report|"
    r"notification|incomplete|unsuccessful)|returned (?:mail|e-?mail|message|to sender)|failure (?:notice|"
    r"notification)|failed delivery|mail (?:delivery|system) (?:failed|failure|error)|message (?:not delivered|"
    r"could not be delivered|undeliverable|delivery failed|status)|mail could not be delivered|delivery failed|"
    r"could(?:n['’]t| not) (?:be )?deliver|bounced?\b|nondeliverable|mail error|error sending|(?:ikke|inte|ei|nicht|"
    r"non|niet|no) (?:levert|leveret|levererat?|leverans|remis|zustellbar|zugestellt|entregado|recapitat[oa])|"
    r"kunne ikke leveres|kan ikke leveres|kan inte levereras|kunde inte levereras|uleverbar|ikke leverbar|olevererbar|"
    r"oleverbar|ikke levert|unzustellbar|zustellung (?:fehlgeschlagen|nicht)|onbestelbaar|non remis|échec|"
    r"no se puede entregar|error de entrega|impossibile recapitare|mancato recapito|recapito|perille|toimittamaton|"
    r"toimitus epäonnistui|mislykket|misslyck|leveringsfeil|leveransfel|leveringsfejl|retour(?:né|nerad)|"
    r"statusmelding for levering|meddelelse om leveringsstatus|wiadomość niedostarczona|не доставлено",
    re.IGNORECASE,
)
DELAYED: Final = regex(
    r"(?:has|have|was|is|been|were) (?:been )?delayed|delayed (?:mail|message|delivery)|not yet (?:been )?delivered|"
    r"(?:will|shall) (?:keep trying|continue (?:to try|trying)|be (?:retried|tried again)|retry|try again|"
    r"try to deliver)|still (?:trying|being retried|in the queue)|no action is required|do not need to (?:re-?send|"
    r"resend)|this is (?:a )?warning(?: message)? only|could not send (?:the )?message for (?:the )?past|"
    r"delivery attempts will continue|temporarily (?:deferred|delayed)|(?:er|är|blev) (?:blitt )?(?:forsinket|"
    r"försenat?|fördröjt)|forsøger fortsat|fortsetter å prøve|kommer att fortsätta|verzögert|wird weiter versucht",
    re.IGNORECASE,
)
TRIED_ON: Final = regex(
    r"\b(?:delivery attempts will continue|(?:we|i|it|server) will (?:continue to try|keep trying) to deliver)\b|"
    r"\bnot yet been delivered\b|\b(?:ikke|ikkje) (?:blitt |vorte )?(?:levert|leveret)(?: til \S{1,80})? (?:ennå|"
    r"enno|enda|endnu)\b|\b(?:ennå|enno|enda|endnu|ännu) (?:ikke|ikkje|inte) (?:blitt |blevet |blivit )?(?:lever\w*|"
    r"kunnet leveres|kommit fram|nådd|nået|nått)|\bnoch nicht (?:zugestellt|ausgeliefert|übermittelt)|\bnog niet (?:"
    r"bezorgd|afgeleverd|worden bezorgd)|\bpas encore (?:été |pu être )?(?:remis|distribué|livré|délivré)|"
    r"\b(?:aún|todavía) no (?:se )?(?:ha |han |pudo )?(?:sido )?entreg|\bei ole vielä (?:voitu )?toimit",
    re.IGNORECASE,
)
"""It is not over, whatever else the words say of the attempts so far."""
PERMANENT: Final = regex(r"\b(?:permanent(?:ly)?|fatal|gave up|giving up|given up)\b", re.IGNORECASE)
BODY_FAILED: Final = regex(
    r"(?:could|can|was|were|did|has|have|is)(?: ?not|n['’]t)(?: been| be)? (?:delivered|deliver|reach(?:ed)?|"
    r"deliverable|sent|transferred|relayed)|couldn['’]t deliver|unable to (?:deliver|send|relay|transfer)|"
    r"undeliver(?:able|ed)|deliver(?:y|ing)[^\n]{0,80}(?:failed|failure|not possible|unsuccessful|error)|"
    r"failed (?:permanently|to deliver|recipient|delivery)|fail(?:ure|ed)[^\n]{0,30}deliver|"
    r"permanent(?:ly)? (?:fatal )?(?:error|failure)|fatal errors?|returned (?:to sender|to you|below)|gave up|"
    r"giving up|given up|following address(?:es)? (?:failed|had|has)|did not reach|(?:wasn['’]t|was not|couldn['’]t be|"
    r"could not be) found|no(?:t| longer) (?:listed|accept)|rejected|message blocked|failed after i sent|"
    r"does not like recipient|addresses had|mail system errors?|error (?:occurred|from|while)|ble ikke levert|"
    r"kunne ikke leveres|kan ikke leveres|ikke leveret|ikke nådd|kunde inte levereras|kan inte levereras|"
    r"levererades inte|har inte nått|nicht (?:zugestellt|erreicht|übermittelt|ausgeliefert)|unzustellbar|"
    r"niet (?:worden )?(?:bezorgd|afgeleverd)|kan niet worden|n['’]a pas (?:pu )?(?:être |été )?(?:remis|livré|"
    r"distribué)|no se (?:pudo|puede|ha podido) entregar|non (?:è stato|può essere) (?:recapitat|possibile|consegnat)|"
    r"impossibile recapitare|ei voitu toimittaa|ei toimitettu|"
    + "(?:"
    + UNKNOWN.pattern
    + ")|(?:"
    + FULL.pattern
    + ")",
    re.IGNORECASE,
)
_NOT: Final = r"(?:not|n['’]t|unable|failed|ikke|ikkje|inte|ej|nicht|niet|pas|non?|ei|eivät)"
_DELIVERED: Final = (
    r"(?:deliver\w*|hand(?:ed)? over|lever\w*|aflever\w*|lämna\w*|fram\b|frem\b|kommet|nåd\w*|zustell\w*|zugestellt|"
    r"auslief\w*|ausgeliefert|\bkam\b|\ban\b|bezor\w+|afgele\w+|remis\w*|distribu\w+|livr\w+|parven\w+|acheminé\w*|"
    r"entreg\w+|recapit\w+|consegn\w+|toimit\w+|perille|onnistu\w+)"
)
NOT_DELIVERED: Final = regex(
    rf"\b{_NOT}\b[^\n.!?]{{0,40}}?\b{_DELIVERED}|\b{_DELIVERED}[^\n.!?]{{0,40}}?\b{_NOT}\b|"
    r"\b(?:rejected|refused|declined|returned|avvist\w*|avvisat\w*|afvist\w*|afviste|abgelehnt|abgewiesen|"
    r"zurückgewiesen|geweigerd|refusé\w*|rejeté\w*|renvoyé\w*|rechazad\w+|devuelt\w+|rifiutat\w+|respint\w+|hylättiin|"
    r"palautettiin|feilet|fejlede|mislyk\w+|misslyck\w+|fehlgeschlagen|gescheitert|mislukt|échoué|fallid\w+|fallit\w+|"
    r"epäonnistu\w+)\b|(?<![\d.])5\d\d[ -]5\.\d{1,2}\.\d|(?<![\d.])55\d(?=[ -])",
    re.IGNORECASE,
)
"""That something was not delivered, in any words: enough where a mail server of its own names whom it was for."""
_RETURNED: Final = regex(
    r"^[>\s]*(?:-{2,}[^\n]{0,20}(?:this is a copy|below this line|original|returned|the header|unsent|"
    r"message (?:header|text|follows)|"
    r"transcript of the returned|forwarded|undelivered|included)[^\n]*|-{3,} ?(?:copy|begin)[^\n]*|(?:original message|"
    r"(?:opprinnelige|ursprungliga|oprindelige) (?:meldings|meddelande|brevhoved)\w*|"
    r"ursprüngliche nachrichtenkopfzeilen|"
    r"original message headers?|message headers? follow|received: from|return-path:|included is a copy|"
    r"the original message follows|original message follows)[^\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
_AFTER: Final = 700
"""Characters after an address that are taken to be about it."""
_FINAL: Final = regex(
    r"^[>\s]*(?:final|original)-recipient:\s*(?:[\w-]+\s*;)?\s*(\S+@\S+)", re.IGNORECASE | re.MULTILINE
)
_ALONE: Final = regex(
    rf"^[ \t>*•]{{0,12}}(?:[^\n<@:]{{0,80}}[<(\[])?[\"']?(?:mailto:|rfc822;\s*|smtp:)?({ADDRESS.pattern})[\"']?[>)\]]?"
    r"(?:<mailto:[^>\n]*>|\(mailto:[^)\n]*\))?[ \t]*(?=$|[:;,.]|\(| (?:on|\.\.\.|-)|: )",
    re.IGNORECASE | re.MULTILINE,
)
_INTRODUCED: Final = regex(
    r"(?:deliver(?:ed|y)?|delivering|reach|recipients?|addresse?s?|to|til|till|an|à|aan|a|user|mailbox|konto|"
    r"recipient address rejected|rejected|"
    r"mottaker\w*|mottagare\w*|modtager\w*|empfänger\w*|postfach|failed|adressen|nach|"
    r"account)\s*[:=]?[ \t]*[<(\[\"'*]{0,3}(?:mailto:)?"
    rf"({ADDRESS.pattern})",
    re.IGNORECASE,
)
_RCPT: Final = regex(rf"rcpt to:\s*<?({ADDRESS.pattern})", re.IGNORECASE)
_NOT_RECIPIENT: Final = regex(
    r"^[>\s*]*(?:from|fra|från|von|van|de|da|sender|reply-to|message-id|return-path|references|in-reply-to|received|cc|"
    r"mail from|dkim-signature|list-[a-z]+|x-[a-z-]+)\s*[:=]",
    re.IGNORECASE,
)


def failing(prose: str, named: Iterable[str], is_ours: Callable[[str], bool]) -> list[Recipient]:
    """Recipients that a server's words say were not reached; `named` are known from the headers."""
    returned = _RETURNED.search(prose)
    told = prose[: returned.start()] if returned and returned.start() > 40 else prose[:20_000]
    places = _places(told, is_ours)
    wanted = list(dict.fromkeys(named)) or _chosen(told, places)
    return [_recipient(told, address, places) for address in wanted[:50]]


def _places(text: str, is_ours: Callable[[str], bool]) -> list[tuple[int, str]]:
    """Where addresses stand that may have failed."""
    found: list[tuple[int, str]] = []
    for match in ADDRESS.finditer(text):
        address = tidy(match[0])
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        if address and "." in address.rpartition("@")[2] and not is_ours(address) and not _NOT_RECIPIENT.match(line):
            found.append((match.start(), address))
            if len(found) >= 100:
                break
    return found


def _chosen(text: str, places: list[tuple[int, str]]) -> list[str]:
    """Addresses in the places where servers put them; the first of all where none is in such a place."""
    possible = {address for _, address in places}
    for pattern in (_FINAL, _ALONE, _RCPT, _INTRODUCED):
        found = dict.fromkeys(tidy(match[1]) for match in pattern.finditer(text[:20_000]))
        chosen = [address for address in found if address in possible]
        if chosen:
            return chosen
    return [address for _, address in places[:1]]


def _recipient(text: str, address: str, places: list[tuple[int, str]]) -> Recipient:
    words = _words_about(text, address, places)
    status = enhanced_in(words)
    code = reply_code_in(words)
    if status is None and len({one for _, one in places} | {address}) == 1:
        words = text[:4000]
        status, code = enhanced_in(words), code or reply_code_in(words)
    if status is None and code:
        permanent = code[0] == "5" and is_permanent(None, words)
    else:
        permanent = is_permanent(status, words, failed=False)
    return Recipient(address, status, permanent)


def _words_about(text: str, address: str, places: list[tuple[int, str]]) -> str:
    """From each mention of the address to the next other address, with its own line from the start."""
    pieces: list[str] = []
    for index, (start, found) in enumerate(places):
        if found != address:
            continue
        others = [position for position, other in places[index + 1 :] if other != address]
        end = min([start + _AFTER, len(text), *(text.rfind("\n", start, position) for position in others[:1])])
        begin = text.rfind("\n", 0, start) + 1
        pieces.append(text[begin : max(end, start + len(address))])
        if len(pieces) >= 4:
            break
    return "\n".join(pieces) or text[:1500]
