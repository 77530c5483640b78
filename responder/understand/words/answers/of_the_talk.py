"""What is said of the talk itself, and answers nothing: not heard, not understood, say it again, this does not help.

Notation as in `words.table`. `neutral` only does not answer, `unsure` leaves a reply open whatever else it says.
"""

OF_THE_TALK: dict[str, dict[str, str]] = {
    "nb": {
        "neutral": "greit å vite, kjekt å vite, fint å vite, godt å vite, "
        "vi ses neste gang, "
        "hørte ikke hva, fikk ikke med meg, fikk ikke tak i, oppfattet ikke, skjønte ikke, "
        "kan ikke hjelpe meg, kan ikke hjelpe oss, hjelper ikke, hjelper meg ikke, si det igjen, si igjen, "
        "spør igjen, gjenta det, skjer ikke noe, det skjer ikke noe, skjer ingenting, det skjer ingenting",
        "unsure": "med et svar, få et svar, få svar, et svar hadde, svar hadde vært, et svar ville, en "
        "unnskyldning hadde, en forklaring hadde, "
        "heller mot, "
        "hva skal jeg si, hva skal man si, hva kan jeg si, "
        "har ikke peiling, ikke peiling, ikke åpnet den, ikke åpnet pakken, ikke pakket opp, "
        "ikke åpna den, ikke åpna pakken",
    },
    "nn": {
        "neutral": "greitt å vite, kjekt å vite, fint å vite, godt å vite, "
        "vi ses neste gong, til neste gong, "
        "høyrde ikkje kva, fekk ikkje med meg, fekk ikkje tak i, oppfatta ikkje, skjønte ikkje, "
        "kan ikkje hjelpe meg, kan ikkje hjelpe oss, hjelper ikkje, hjelper meg ikkje, sei det igjen, sei igjen, "
        "spør igjen, gjenta det, skjer ikkje noko, det skjer ikkje noko, skjer ingenting, det skjer ingenting",
        "unsure": "med eit svar, få eit svar, få svar, eit svar hadde, svar hadde vore, ei forklaring "
        "hadde, "
        "hallar mot, heller mot, "
        "kva skal eg seie, kva skal ein seie, kva kan eg seie, "
        "har ikkje peiling, ikkje peiling, ikkje opna den, ikkje opna pakka, ikkje pakka opp",
    },
    "sv": {
        "neutral": "bra att veta, skönt att veta, "
        "till nästa gång, vi ses nästa gång, "
        "hörde inte vad, uppfattade inte, fattade inte, hann inte uppfatta, kan inte hjälpa mig, "
        "kan inte hjälpa oss, hjälper inte, hjälper mig inte, säg det igen, säg igen, fråga igen, upprepa det, "
        "händer inte något, händer inte nåt, det händer inte något, det händer inte nåt, det händer ingenting",
        "unsure": "med ett svar, få ett svar, få svar, ett svar vore, svar vore, ett svar hade, en "
        "förklaring vore, en ursäkt vore, "
        "lutar åt, lutar mot, lutar mer åt, "
        "vad ska jag säga, vad ska man säga, vad kan jag säga, "
        "har inte koll, ingen koll, inte öppnat det, inte öppnat den, inte öppnat paketet, inte packat upp",
    },
    "da": {
        "neutral": "godt at vide, rart at vide, "
        "til næste gang, vi ses næste gang, "
        "hørte ikke hvad, fik jeg ikke fat i, fik ikke fat i, fik jeg ikke med, fattede ikke, "
        "kan ikke hjælpe mig, kan ikke hjælpe os, hjælper ikke, hjælper mig ikke, sig det igen, sig igen, "
        "spørg igen, gentag det, sker ikke noget, det sker ikke noget, der sker ikke noget, der sker ingenting",
        "unsure": "med et svar, få et svar, få svar, et svar ville, svar ville være, en forklaring "
        "ville, en undskyldning ville, "
        "hælder til, hælder mod, hælder mest til, "
        "hvad skal jeg sige, hvad skal man sige, hvad kan jeg sige, "
        "ikke pakket op, ikke pakket den op, ikke åbnet den, ikke åbnet pakken, ikke åbnet det",
    },
    "en": {
        "neutral": "keep me posted, keep us posted, keep me updated, keep us updated, keep me informed, "
        "keep me in the loop, keep me in mind, "
        "you may be right, may be right, might be right, could be right, to be sure, way to do it, how to "
        "do it, "
        "as if i, as if it, as if its, as if it's, as if you, as if they, as if he, as if she, as if we, as if the, "
        "as if nothing, "
        "see you next time, until next time, till next time, i am also good, i'm also good, you are busy, you're busy, "
        "didn't hear you, did not hear you, didn't hear what, did not hear what, couldn't hear you, "
        "didn't hear that, did not hear that, didn't catch, did not catch, couldn't catch, can't help me, "
        "cannot help me, can't help us, cannot help us, doesn't help me, does not help me, isn't helping, "
        "not helping, leading to nothing, leading nowhere, say that again, say it again, say again, repeat that, "
        "ask me again, ask again, see ya, got to run, i'm alright, i am alright, i'm all right, "
        "i am all right, i'm sure you, i'm sure they, i'm sure he, i'm sure she, i am sure you, i am sure they, "
        "pretty sure it, pretty sure its, pretty sure it's, pretty sure they, pretty sure you, pretty sure he, "
        "pretty sure she, pretty sure we, pretty sure there, pretty sure that's",
        "unsure": "get an answer, get a reply, get a response, an answer would, a reply would, a response would, "
        "an apology would, an explanation would, to hear back, "
        "leaning towards, leaning toward, leaning to, "
        "what can i say, what shall i say, what should i say, "
        "not a clue, haven't a clue, have not a clue, haven't opened, have not opened, not opened it, "
        "not opened them, not opened the, haven't unpacked, have not unpacked, not unpacked, mm",
    },
    "de": {
        "neutral": "mir geht es gut, mir geht es auch gut, mir gehts gut, mir geht's gut, mir gehts auch gut, uns "
        "geht es gut, "
        "nicht gehört was, nicht verstanden, akustisch nicht verstanden, nicht mitbekommen, "
        "mir nicht helfen, uns nicht helfen, hilft mir nicht, hilft nicht, sag das nochmal, sagen sie das nochmal, "
        "noch einmal bitte, nochmal bitte, mach es gut, machen sie es gut, "
        "frag nochmal, fragen sie nochmal",
        "unsure": "antwort wäre, rückmeldung wäre, erklärung wäre, entschuldigung wäre, antwort zu bekommen, "
        "antwort bekommen, "
        "tendiere zu, tendiere zum, tendieren zu, tendiere eher, "
        "was soll ich sagen, was soll man sagen, was soll ich dazu sagen, "
        "mir nicht klar, uns nicht klar, nicht ganz klar, noch nicht klar, ist das nicht klar, "
        "noch nicht geöffnet, noch nicht ausgepackt, "
        "noch nicht aufgemacht, nicht geöffnet",
    },
    "fi": {
        "neutral": "saanut selvää, en saanut selvää, en kuullut mitä, ei ole apua, ei auta, ei auta minua, "
        "et voi auttaa, sano uudestaan, sanokaa uudestaan, kysy uudestaan, voisitko toistaa",
        "unsure": "vastaus olisi, vastaus ois, saada vastaus, selitys olisi, anteeksipyyntö olisi, "
        "kallistun, kallistumme, kallistutaan, "
        "mitä siihen sanoisi, mitä tähän sanoisi, mitäpä tuohon sanoisi, "
        "en ollut varma, emme olleet varmoja, en ole avannut, en ole vielä avannut, emme ole avanneet, "
        "en avannut vielä",
    },
    "nl": {
        "neutral": "lekker weer, lekker weertje, mooi weer, mooi weertje, "
        "tot de volgende keer, tot volgende keer, met mij gaat het goed, met mij gaat het ook goed, "
        "het gaat goed met mij, gaat goed met mij, "
        "niet gehoord wat, niet verstaan, niet begrepen, niet meegekregen, mij niet helpen, "
        "me niet helpen, ons niet helpen, helpt niet, helpt me niet, zeg dat nog eens, zeg het nog eens, "
        "nog eens zeggen, nog een keer zeggen, vraag het nog eens, "
        "doe het zelf, doe het later, doe het liever",
        "unsure": "antwoord zou, reactie zou, uitleg zou, antwoord te krijgen, antwoord krijgen, "
        "neig naar, neigen naar, neig meer naar, "
        "wat moet ik zeggen, wat zal ik zeggen, wat kan ik zeggen, "
        "nog niet opengemaakt, nog niet uitgepakt, nog niet geopend, niet opengemaakt",
    },
    "fr": {
        "neutral": "je viens de, on vient de, nous venons de, "
        "pas entendu ce que, pas bien entendu, pas compris, n'aide pas, ne m'aide pas, pas m'aider, "
        "pas nous aider, répétez, redites, redemandez-moi",
        "unsure": "réponse serait, explication serait, excuse serait, avoir une réponse, recevoir une réponse, "
        "penche pour, penchons pour, "
        "que dire, quoi dire, que voulez-vous que je dise, "
        "sans doute, pas encore ouvert, pas ouvert, pas encore déballé, ou pas, pas très clair pour moi",
    },
    "es": {
        "neutral": "estoy bien, estamos bien, yo también estoy bien, ya vale, ya está bien, ya basta, basta ya, cómo "
        "te va, "
        "cómo le va, cómo os va, cómo va, "
        "no lo he entendido, no he entendido, no lo entendí, no te entendí, no le entendí, no me entienden, "
        "no me entiende, no me escuchan, no me escucha, no me ayuda, no me ayudan, no me pueden ayudar, "
        "no me puede ayudar, no pueden ayudarme, no puede ayudarme, no oí lo que, no he oído lo que, "
        "dilo otra vez, dígalo otra vez, repítelo, repítalo",
        "unsure": "bien una respuesta, respuesta estaría, bien una explicación, bien una disculpa, tener una "
        "respuesta, recibir una respuesta, "
        "me inclino por, nos inclinamos por, "
        "qué voy a decir, qué puedo decir, qué quieres que diga, pero por qué, pero para qué, "
        "pues no sé, pues no lo sé, pues no sabría, "
        "no lo tengo claro, no lo tengo muy claro, no lo tengo nada claro, no lo tengo del todo claro, "
        "no tengo claro, no lo veo claro, no lo vemos claro, no me queda claro, no está claro, creo que ya sabes, "
        "creo que ya dije, creo que ya le dije, creo que ya te dije, aún no lo he abierto, todavía no lo he abierto, "
        "no lo he abierto",
    },
}
