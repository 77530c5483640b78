"""Requests of which the verb stands last, or says only that something be done: see `words.opt_outs.turns`.

In German and Dutch a clause after "that" and every passive end with what is to be done or left ("dass mir nichts mehr
geschickt wird", "dat mijn nummer verwijderd wordt"), and their verbs come apart ("nehmt mich da raus"). Finnish has
no subject where anybody may be meant ("ettei minulle enää lähetetä") and says with an ending of the noun what others "
"say
with a small word, so that its nouns are put together from stems and endings here.
"""

from responder.understand.words.opt_outs.forms import written
from responder.understand.words.opt_outs.turns import Turns

VERB_LAST = (
    # that nothing more be sent
    "<bidding> ... <me> .. <negation>|<none> .. <more>|<messages> .. <posted> <made> <please>? $; "
    "<bidding> ... <negation>|<none> <more> <messages>? <posted> <made> <please>? $; "
    "<bidding> ... <none> <more>? <messages> <more>? <posted> <made> <please>? $; "
    "<bidding> ... <me> .. <negation> <more> <made>? <posted> <please>? $; "
    "<seeing> ... <negation>|<none> <messages>? <more> <messages>? .. <arriving> <please>? $; "
    "<off> .. <messages> .. <wishing> .. <freed> <made>|<tobe>? <please>? $; "
    # that I, or my number, be taken out
    "<bidding> .. <me>|<mine> .. <removed> <made> <please>? $; "
    "<can> ~<particles>|<me>|<mine>|<please>|<soon> <removed> <made> <please>? $; "
    "<bidding> .. <possessive> <personal> .. <removed> <made> <please>? $"
)
"""Asked about once, like every request in a customer's own words."""
WONDERED = "<whether> .. <me> .. <negation>|<none> ...; <whether> .. <negation>|<none> .. <messages> ..."
"""Turned into nothing before requests are looked for: "why is nothing sent to me any more?"."""

DE = Turns(
    bidding="bitte|bitten|gebeten|möchte|möchten|will|wollen|wünsche|wünschen|verlange|fordere|soll|sollen|erwarte|"
    "sorgen|sorgt|veranlassen|veranlasst|gesagt|darf|dürfen|muss|müssen|sehen+sie+zu",
    posted=written("geschickt|gesendet|gesandt|gesendet|geschrieben", "", "|zu|an|über|ver")
    + "|kontaktiert|angerufen|belästigt|benachrichtigt|gemailt|angemailt|gesimst|zugestellt|zugesimst|angesimst",
    made="wird|werde|werden|werdet|würde|würden|worden|bekommen|kriegen|haben|erhalten|werden+soll|werden+sollen|"
    "wird+bitte",
    seeing="sorgen|sorgt|sorge|zusehen|seht+zu|sehen+sie+zu|veranlassen|veranlasst",
    arriving="kommt|ankommt|kriege|bekomme|erhalte|kriegen|bekommen|erhalten|reinkommt",
    tobe="bleiben",
    whether="warum|wieso|weshalb|ob|wissen",
    can="kann+ich|könnte+ich|kann+man|könnte+man|darf+ich|dürfte+ich|kann+ich+bitte|könnten+wir|können+wir|"
    "kann+meine+nummer|könnte+meine+nummer|kann+mein+name",
    removed="herausgenommen|rausgestrichen|gesperrt|rausgelöscht|rausgeschmissen|runtergenommen",
    me="an+dieses+handy|an+meine+nummer|auf+dieses+handy|auf+mein+handy|auf+meine+nummer|zu+uns|zu+mir",
)
NL = Turns(
    bidding="wil|willen|graag|verzoek|vraag|gevraagd|eis|mag|mogen|moet|moeten|zorg|zorgt|verwacht|gezegd|wens|"
    "liever|zou|hoeft|hoeven",
    posted="gestuurd|toegestuurd|verstuurd|opgestuurd|verzonden|toegezonden|ge-sms't|gesmst|gemaild|benaderd|gebeld|"
    "lastiggevallen|geappt|aangeschreven",
    made="wordt|word|worden|te+worden|krijg|krijgen|hebben",
    seeing="zorg|zorgt|zorgen|regel",
    arriving="krijg|krijgen|komt|komen|binnenkomt|binnenkrijg|ontvang",
    whether="waarom|of|weten",
    can="kan+ik|zou+ik|mag+ik|kunnen+wij|kunnen+we|kan+mijn+nummer|mag+mijn+nummer|zou+mijn+nummer",
    removed="eruit+gehaald|eraf+gehaald",
    wishing="stel+prijs+op|prijs+op",
)
CASES = "i|it|in|iä|ejä|ien|istä|eistä|iin|eihin|ille|eille|iltä|eiltä|illä|eillä"  # viesti
OWN_CASES = "inne|ejänne|ienne|istänne|eistänne|iinne|eihinne|iltänne|eiltänne|illanne|eillänne"  # viestinne
ADVERTS = "s|ksen|sta|kset|ksia|sten|ksista|ksiin|ksilta|ksille|ksilla|ksesta"  # mainos
OWN_ADVERTS = "ksenne|ksianne|stenne|ksistanne|ksiinne|ksiltanne|ksillanne"
NOTICES = "us|uksen|usta|ukset|uksia|usten|uksista|uksiin|uksilta|uksille|uksilla|uksenne|uksianne|uksistanne|uksiinne"
FI = Turns(
    negation="älkääkä|äläkä|ettette|eivät|ettekä",
    messages="|".join(
        (
            written(
                "viest", f"{CASES}|{OWN_CASES}", "|teksti|mainos|tarjous|roska|markkinointi|muistutus|mainosteksti"
            ),
            written("maino", f"{ADVERTS}|{OWN_ADVERTS}"),
            written("ilmoit|muistut|tarjo", NOTICES),
            written("tekstari|spämmi", "|t|n|a|ä|en|sta|stä|in|lla|lta|nne"),
            written(
                "tekstare|uutiskirje|kirje", "ita|iden|ista|ihin|illa|ilta|itanne|istanne|et|että|en|estä|itä|istä"
            ),
            written("markkinoin|mainon", "ti|tia|nin|nista|tiin|nilta|ta|nan|taa|nasta|taan|nalta"),
            written("sähköpost|roskapost|mainospost", "i|it|in|ia|eja|ien|ista|eista|eihin|inne|ejanne"),
        )
    ),
    sending=written("lähete|laite|kirjoite|soite|tunge|mainoste", "tä|ta|tään|taan|ttäisi|ttaisi|ttaisiin|ttäisiin")
    + "|tekstata|viestitä|viestitellä|lähetellä|laitella|spämmätä|lähetetty",
    shedding="ottaa|laittaa|kytkeä|kääntää|ottaisitteko|laittaisitteko|kytkettyä|otettua|laitettua|saada",
    stopping="lopettamaan|lakkaamaan|lopetettava|lopetettaisiin|lopetetaan|lopettaisi|lopettaneet",
    off="päältä|pois+päältä|käytöstä",
    me="numerooni|puhelimeeni|mun+puhelimeen|mun+kännykkään|kännykkääni|meikäläiselle|tähän+puhelimeen",
    lists="rekistereistänne|rekistereistä|järjestelmästänne|tietokannastanne|tiedoistanne|postituslistaltanne",
    removed="poistettaisiin",
    requests="; ".join(
        (
            "eikö|eiks|eikös|saako|saakohan|saisiko|voiko|voisiko|voisko|voitaisiinko <such>|<messages> .. "
            "loppumaan|loppua|lopetettua|pois|poikki|estää|estettyä <please>? $",
            "<shedding> <such>|<messages> ~<please>|<me> päältä|pois+päältä|käytöstä <please>? $",
            "<messages> tulo|tuleminen|lähettäminen|lähettely|saaminen .. lopetettava|loputtava|loppua|lopettaa|"
            "estettävä "
            "<please>? $",
            "<bidding> ... <me>|<messages>|<such> .. <removed>|<stopping>|loppuu|loppuvat <please>? $",
        )
    ),
    bidding="pyydän|pyytäisin|haluan|haluaisin|toivon|toivoisin|vaadin|vaadimme|pyytänyt|pyydämme",
    whether="miksei|mikseivät",
    either="älkääkä|äläkä|enkä",
)
