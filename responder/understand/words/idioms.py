"""Idioms with a denial in them that refuse nothing: thanks, praise, disbelief, comfort, and what something is at most.

Notation as in `words.table`.
"""

IDIOMS: dict[str, dict[str, str]] = {
    "nb": {
        "neutral": "takk for ingenting, "
        "kunne ikke vært bedre, kunne ikke gått bedre, kunne ikke vært mer fornøyd, aldri vært mer "
        "fornøyd, kan ikke få takket nok, kan ikke få takket dere nok, kan ikke få takka nok, kan ikke "
        "takke nok, kan ikke takke dere nok, ikke til å tro, kan ikke tro det, kan ikke tro at, nei "
        "vent, nei vent litt, nei men dog, null stress, ikke mer enn, ikke mindre enn",
    },
    "nn": {
        "neutral": "takk for ingenting, "
        "kunne ikkje vore betre, kunne ikkje gått betre, kunne ikkje vore meir nøgd, aldri vore betre, "
        "aldri vore meir nøgd, kan ikkje få takka nok, kan ikkje takke nok, kan ikkje takka nok, ikkje "
        "til å tru, kan ikkje tru det, kan ikkje tru at, nei vent, nei vent litt, null stress, ikkje "
        "meir enn, ikkje mindre enn",
    },
    "sv": {
        "neutral": "jo tjena, jo pyttsan, tack för ingenting, tack för inget, "
        "kunde inte vara bättre, kunde inte varit bättre, kunde inte gått bättre, kunde inte vara "
        "nöjdare, kunde inte varit nöjdare, aldrig varit bättre, aldrig varit nöjdare, aldrig haft "
        "bättre, aldrig haft en bättre, aldrig fått bättre, aldrig ätit bättre, aldrig smakat bättre, "
        "kan inte tacka nog, kan inte tacka er nog, kan inte tacka dig nog, inte klokt, det är inte "
        "klokt, inte att ta miste på, nej vänta, nej vänta lite, kan inte tro att, inte mer än, inte "
        "mindre än",
    },
    "da": {
        "neutral": "tak for ingenting, "
        "kunne ikke være bedre, kunne ikke have været bedre, kunne ikke være gladere, aldrig haft det "
        "bedre, aldrig været bedre, aldrig været gladere, aldrig fået bedre, aldrig smagt bedre, kan "
        "ikke takke nok, kan ikke takke jer nok, kan ikke takke dig nok, ikke til at tro, det er ikke "
        "til at tro, nej vent, nej vent lige, nej vent lidt, nej men dog, ikke mere end, ikke mindre end",
    },
    "en": {
        "agree": "couldn't agree more, could not agree more, cannot agree more, can't agree more",
        "neutral": "thanks for nothing, thank you for nothing, "
        "can't thank you enough, cannot thank you enough, can't thank you all enough, couldn't thank you "
        "enough, can't believe it, can't believe this, can't believe how, can't believe that, cannot "
        "believe, never mind that, not more than, not less than",
    },
    "de": {
        "neutral": "danke für nichts, danke für gar nichts, "
        "könnte nicht besser sein, könnte nicht zufriedener sein, hätte nicht besser laufen können, "
        "hätte nicht besser sein können, nie zufriedener, kann nicht genug danken, können nicht genug "
        "danken, kann ihnen nicht genug danken, kann euch nicht genug danken, kann dir nicht genug "
        "danken, nichts zu danken, nicht dein ernst, nicht ihr ernst, nicht euer ernst, nicht zu "
        "glauben, nicht zu fassen, nicht mehr als, nicht weniger als, nein warte, nein warten sie",
    },
    "fi": {
        "neutral": "kiitos ei mistään, kiitos vaan ei mistään, "
        "ei voisi paremmin mennä, ei voisi mennä paremmin, ei olisi voinut mennä paremmin, en voisi olla "
        "tyytyväisempi, en ole ikinä saanut parempaa, en ole koskaan saanut parempaa, en ole ikinä "
        "syönyt parempaa, en ole koskaan syönyt parempaa, ei muuta kuin hyvää, ei huomautettavaa, ei "
        "mitään huomautettavaa, ei moitteen sanaa, ei pöllömpi, ei yhtään pöllömpi, ei huolta, ei mitään "
        "huolta, ei huolia, ei mitään hätää, ei tässä mitään hätää, ei hätäillä, ei tässä mitään, en voi "
        "uskoa sitä, en voi uskoa tätä, ei ole todellista, ei oo todellista, en kestä, ei enempää kuin, "
        "ei vähempää kuin, en voi kiittää tarpeeksi",
    },
    "nl": {
        "neutral": "bedankt voor niks, bedankt voor niets, dank je voor niks, "
        "had niet beter gekund, nooit beter gehad, nooit beter, nooit zo lekker gegeten, kan jullie niet "
        "genoeg bedanken, kan u niet genoeg bedanken, kan je niet genoeg bedanken, niet te geloven, niet "
        "meer dan, niet minder dan, nee wacht, nee wacht even",
    },
    "fr": {
        "neutral": "merci pour rien, "
        "on ne peut pas mieux, on peut pas mieux, on ne peut mieux, ne pourrait pas être mieux, jamais "
        "mangé aussi, jamais mangé d'aussi, jamais été aussi content, jamais été aussi contente, jamais "
        "été aussi satisfait, jamais été aussi satisfaite, remercierai jamais assez, ce n'est rien, "
        "c'est rien, non mais sérieux, non mais sérieusement, non mais franchement, non mais allô, non "
        "attends, non attendez, j'y crois pas, je n'y crois pas, pas plus de, pas moins de",
    },
    "es": {
        "neutral": "gracias por nada, "
        "no podría estar mejor, no puede estar mejor, no podría ser mejor, no puedo estar más contento, "
        "no puedo estar más contenta, no podría estar más contento, no podría estar más contenta, nunca "
        "mejor, nunca había probado algo tan, nunca había probado nada tan, nunca he probado algo tan, "
        "nunca había comido tan, nunca he comido tan, no se puede pedir más, no es nada, no es para "
        "tanto, no me lo creo, no me lo puedo creer, no puedo creer, no puedo creerlo, no hay cuidado, "
        "ningún cuidado, no espera, no espere, no sé cómo agradecer, no sé cómo agradecerles, no sé cómo "
        "agradeceros, no sé cómo agradecerle, no más de, no menos de",
    },
}
