"""What does not work or has not come on the shop's side: `får ikke åpnet lenken`, `warte immer noch auf Antwort`.

Whoever cannot open our link, or still waits for what we have to say, tells of a trouble, and has not said no."""

from responder.understand.answers.pieces import CORE, Piece
from responder.understand.lexicon import listed
from responder.understand.text import Reading, between_pauses

DENYING_VERBS = frozenset(["es", "fi"])
LINKS = frozenset(
    listed(
        "lenke, lenken, lenka, lenkja, lenkje, link, links, linken, linket, linker, lank, lanken, lankar, enlace, "
        "enlaces, lien, liens, linkki, linkkia, linkin, side, siden, sida, sidan, nettsiden, nettsida, hjemmesiden, "
        "hemsidan, website, site, page, webpage, webside, seite, webseite, homepage, web, pagina, sitio, sivu, "
        "sivua, sivut, sivusto, nettisivu, app, appen, appli, aplicacion, sovellus, skjema, skjemaet, formular, "
        "formularet, form, formulaire, formulario, formulier, lomake, lomaketta, vedlegg, vedlegget, bilagan, "
        "bilaget, attachment"
    )
)
OPENING = frozenset(
    listed(
        "apne, apna, apnet, apner, opne, opna, opnar, oppna, oppnar, oppnat, abne, abner, abnet, open, opens, "
        "opening, offnen, offnet, openen, opent, ouvrir, ouvre, ouvert, abrir, abre, auki, avata, aukea, load, "
        "loads, loading, laste, lastes, laster, ladda, laddar, indlaese, loade, ladt, laden, laadt, charge, carga, "
        "lataa, inn, in, ind, inne, access, logge, logga, log, login, sisaan, entrar, virker, virka, fungerer, "
        "fungerar, funkar, funker, work, works, working, funktioniert, geht, werkt, marche, fonctionne, funciona, "
        "toimi, verkar, click, klikke"
    )
)
WAITING = frozenset(
    listed(
        "venter, ventar, vantar, vente, vanta, afventer, waiting, wait, warte, warten, wacht, wachten, attends, "
        "jattends, attend, attendons, espero, esperando, esperamos, odotan, odotamme, odottelen, oottelen, ootan, "
        "odotellaan"
    )
)
OUR_WORDS = frozenset(
    listed(
        "svar, svaret, tilbakemelding, tilbakemeldinga, aterkoppling, tilbagemelding, answer, answers, reply, "
        "response, antwort, ruckmeldung, antwoord, reactie, reponse, respuesta, contestacion, vastausta, vastaus, "
        "vastaustanne"
    )
)


def is_of_our_side(no: Piece, reading: Reading, code: str) -> bool:
    """Whether the clause of this no tells of our link, page or form, or that an answer of ours is waited for.

    The word no itself is an answer, but in Spanish and Finnish, where it denies verbs as well: `no puedo abrir el
    enlace`, `en saa linkkiä auki`.
    """
    words = reading.words
    if no.weight == CORE and (code not in DENYING_VERBS or no.end in reading.breaks):
        return False
    if LINKS.isdisjoint(words) and OUR_WORDS.isdisjoint(words):
        return False
    start, stop = between_pauses(reading.breaks, no.start, no.end, len(words))
    clause = words[start:stop]
    if not LINKS.isdisjoint(clause) and not OPENING.isdisjoint(clause):
        return True
    return not OUR_WORDS.isdisjoint(clause) and not WAITING.isdisjoint(clause)
