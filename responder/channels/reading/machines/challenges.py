"""Challenges: a filter holds a mail back until its sender proves to be a person (Mailinblack, TMDA, SpamArrest, …).

Two things must be said: that the mail waits, or that its sender is not known yet; and what the sender has to do. A
person who tells of such a filter says the one or the other ("I clicked the link", "my filter had held it back").
"""

import re
from typing import Final

from responder.patterns import regex

_WAITING: Final = (
    r"held\b|on hold|put on hold|waitlisted|quarantine\w*|await(?:s|ing)|waiting (?:for|to be)|pending|"
    r"not (?:yet )?been (?:delivered|verified)|will (?:only )?be delivered (?:once|after|when|as soon)|"
    r"en attente|bloqué|retenu|quarantaine|pas encore (?:été )?(?:délivré|remis|distribué)|m['’]être (?:remis|délivré)|"
    r"me (?:soit|sera) (?:remis|délivré|transmis)|me parvien\w+|"
    r"zurückgehalten|zurück ?gestellt|quarantäne|noch nicht zugestellt|wartet auf|"
    r"holdes (?:tilbake|igjen)|holdt (?:tilbake|igjen|tilbage)|tilbageholdt|håll(?:s|its) kvar|stoppats|"
    r"karantene|karantän|karantæne|"
    r"venter på|väntar på|vastgehouden|tegengehouden|wacht op|"
    r"retenid[oa]|retid[oa]|en espera|cuarentena|quarentena|pendiente|pendente|aguardando|trattenut[oa]|in attesa|"
    r"quarantena|odottaa (?:vahvistus|hyväksy)\w*|karanteeni\w*|oczekuje|wstrzyman\w+"
)
_HELD: Final = regex(
    r"(?:\b(?:your|votre|ihre|deine|uw|je|su|tu|sua|seu|suo|tuo|la sua|twoj\w+) "
    r"(?:message|mail|e-?mail|courriel|nachricht|bericht|mensaje|correo|mensagem|messaggio|wiadomość)|"
    r"\b(?:meldingen|e-?posten|mailen|meddelandet|mejlet|beskeden|meddelelsen)(?: din| ditt| di)?|\bviestisi|"
    r"\bdin (?:e-?post|mail|melding|besked)|\bditt (?:mejl|mail|meddelande))"
    rf"[^\n]{{0,120}}?\b(?:{_WAITING})|"
    r"(?:message|mail|e-?mail)[^\n.]{0,80}(?:is being held|(?:has been|was|is) (?:held|quarantined|put on hold)|"
    r"awaiting (?:verification|approval|confirmation)|was waitlisted)|(?:address|sender) (?:was|is) not recogni[sz]ed|"
    r"(?:verify|prove|confirm) (?:that )?you(?: are|['’]re) (?:not a robot|(?:an? )?(?:human|person|real))|(?:uses|"
    r"protected by|i use) [^\n.]{0,40}(?:spam|challenge|boxbe|mailinblack|spamarrest|mailwasher)|protect\w* (?:my|"
    r"myself|our|his|her)[^\n.]{0,40}(?:spam|junk|unwanted)|\b(?:jag använder|jeg bruker|jeg bruger|eg brukar|"
    r"ich (?:benutze|verwende|nutze)|ik gebruik|j['’]utilise|uso|utilizo|käytän) [^\n.]{0,30}(?:spam|skräppost|"
    r"søppelpost|roskaposti)|(?:allow|accept)\w* [^\n.]{0,20}(?:messages|e-?mails?|mail) only from|(?:approved|"
    r"guest|allowed|trusted|known)\s(?:senders?\s)?list|list of (?:approved|allowed|known|trusted) senders|"
    r"liste (?:bekannter|zugelassener|erlaubter|over (?:kjente|kendte|godkjente|godkendte)|des) "
    r"(?:absender|avsendere|afsendere|expéditeurs)|"
    r"lista (?:över|med) (?:kända|godkända) avsändare|lijst (?:met|van) bekende afzenders|lista de remitentes|"
    r"(?:message|e-?mail) requires (?:your )?confirmation|"
    r"so (?:that )?i can (?:receive|get) your (?:e-?mails?|messages?)|"
    r"\b(?:vous (?:authentifier|identifier)\b|demande d['’]authentification|"
    r"solution anti-?spam)|(?:que )?vous (?:êtes bien un|n['’]êtes pas un) (?:humain|robot)|"
    r"(?:noch )?nicht als absender (?:freigeschaltet|bestätigt|bekannt)|dass sie (?:ein mensch|kein roboter) sind|"
    r"at du er et menneske|att du är en människa|ikke (?:er )?en robot|inte (?:är )?en robot|que (?:es|eres) (?:humano|"
    r"una persona)|dat u (?:een mens|geen robot)",
    re.IGNORECASE,
)
_RELEASE: Final = regex(
    r"(?:^|[.!:,;(]\s*|\b(?:please|simply|just|and|by|must|to) )(?:click|follow|visit|us)(?:e|ing)?\b[^\n.]{0,60}"
    r"\b(?:links?|here|below|button)|\badd yourself to|\b(?:fill (?:out|in)|complete) [^\n.]{0,60}(?:form|captcha)|"
    r"\b(?:reply(?:ing)? to|answer|svare? på|svara på|antworten (?:sie )?auf|beantwoord|répond(?:ez|re|ant) à|"
    r"respond(?:a|er|iendo) a) (?:this|detta|det här|denne|dette|diese|dit|deze|ce|cet|este) (?:message|e-?mail|mejl|"
    r"mail|e-?post|meddelande|besked|melding|nachricht|bericht|courriel|correo|mensaje)\w*|"
    r"to release (?:it|your|the|this)\b|\bprove [^\n.]{0,40}https?:|"
    r"\bcliquez\b|\ben cliquant\b|\b(?:de|veuillez) cliquer\b|"
    r"\b(?:klikk|trykk) (?:på|her)|\bklicka (?:på|här)|\bklik (?:på|her|op|hier)|\bklicken sie|\bbestätigen sie|"
    r"\b(?:haga|haz|hacer|faça) cli[ckq]\w*|\bpulse (?:en|el|aquí)|\bclique\b|\bclicca(?:re)?\b|\bfare clic|"
    r"\bnapsauta|\bklikkaa|\bkliknij",
    re.IGNORECASE | re.MULTILINE,
)
_TRIED: Final = regex(
    r"\b(?:virker|fungerer|fungerar|funkar|funker|verkar|går|åpner|öppnas) (?:seg |sig )?(?:ikke|ikkje|inte|ej)\b|"
    r"\b(?:does|do|did|could)(?:n['’]?t| not) (?:work|open|load|see|get)\b|\bnothing happens|\bskjer ingenting|"
    r"\bne (?:marche|fonctionne|s['’]ouvre) pas|\b(?:funktioniert|geht|klappt) nicht|\b(?:werkt|lukt) niet|"
    r"\bno funciona|\bnon funziona|\bei toimi|\bnie działa|"
    r"\bi(?:['’]ve| have)? (?:clicked|tried|followed|got|had)\b|"
    r"\b(?:jeg|jag|eg) (?:har )?(?:klik\w+|trykk?[ae]t?|klickat|tryckt|prøv\w*|försökt|fikk|fick|fik)\b|"
    r"\bj['’]ai (?:cliqué|essayé|reçu|dû)|\bich habe\b|\bik heb\b|"
    r"\bhe (?:hecho|intentado|recibido)\b|\bho (?:cliccato|provato|ricevuto)\b",
    re.IGNORECASE,
)
"""A person tells what they did, or that it did not work."""
_LINK: Final = regex(r"https?://", re.IGNORECASE)


def holds_back(text: str) -> bool:
    """Whether a text says that a mail of ours is held back, and what its sender is to do about it. Who tells of their
    own clicking, or asks without giving a link, is a person."""
    if _HELD.search(text) is None or _RELEASE.search(text) is None or _TRIED.search(text):
        return False
    return "?" not in text or _LINK.search(text) is not None
