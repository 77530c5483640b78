"""Idioms with a denial in them that refuse nothing: thanks, praise, disbelief, comfort, what something is at most, what
one cannot stop doing, is not to stop, or is not refused.

Notation as in `words.table`.
"""

IDIOMS: dict[str, dict[str, str]] = {
    "nb": {
        "neutral": "nei for en, nei for et, nei og nei, nei gratulerer, nei men gratulerer, vil ha pengene tilbake, "
        "vil ha penger tilbake, vil ha pengene igjen, ønsker pengene tilbake, jeg kommer fra, kommer fra, "
        "ikke noe å utsette, har ikke noe å utsette, ingenting å utsette, kan ikke slutte, kan ikke "
        "stoppe, klarer ikke slutte, klarer ikke å slutte, klarer ikke stoppe, klarer ikke å stoppe, kan "
        "ikke la være, klarer ikke å la være, kan ikke få nok, får ikke nok, takk for ingenting, kunne "
        "ikke vært bedre, kunne ikke gått bedre, kunne ikke vært mer fornøyd, aldri vært mer fornøyd, kan "
        "ikke få takket nok, kan ikke få takket dere nok, kan ikke få takka nok, kan ikke takke nok, kan "
        "ikke takke dere nok, ikke til å tro, kan ikke tro det, kan ikke tro at, nei vent, nei vent litt, "
        "nei men dog, null stress, ikke mer enn, ikke mindre enn",
        "unsure": "skjønner ingenting, forstår ingenting, begriper ingenting, fatter ingenting, nei ikke slutt, nei "
        "ikke stopp, nei ikke stans, nei slutt ikke, nei stopp ikke, nei ikke hold opp, nei ikke gi dere",
        "agree": "det sier jeg ikke nei til, sier ikke nei til det, det takker jeg ikke nei til, har intet imot det",
    },
    "nn": {
        "neutral": "nei for ein, nei for ei, nei for eit, nei og nei, nei gratulerer, vil ha pengane tilbake, vil ha "
        "pengane att, eg kjem frå, kjem frå, ikkje noko å utsetje, har ikkje noko å utsetje, ingenting å "
        "utsetje, kan ikkje slutte, kan ikkje stoppe, klarer ikkje å slutte, klarar ikkje å slutte, kan "
        "ikkje la vere, kan ikkje få nok, takk for ingenting, kunne ikkje vore betre, kunne ikkje gått "
        "betre, kunne ikkje vore meir nøgd, aldri vore betre, aldri vore meir nøgd, kan ikkje få takka "
        "nok, kan ikkje takke nok, kan ikkje takka nok, ikkje til å tru, kan ikkje tru det, kan ikkje tru "
        "at, nei vent, nei vent litt, null stress, ikkje meir enn, ikkje mindre enn",
        "unsure": "skjønar ingenting, forstår ingenting, fattar ingenting, nei ikkje slutt, nei ikkje stopp, nei "
        "slutt ikkje, nei stopp ikkje",
        "agree": "det seier eg ikkje nei til, seier ikkje nei til det, har ingenting imot det, det har eg "
        "ingenting imot",
    },
    "sv": {
        "neutral": "nej vilken, nej vilket, nej vilka, nej grattis, nej men grattis, vill ha pengarna tillbaka, vill "
        "ha pengar tillbaka, vill ha tillbaka pengarna, jag kommer från, kommer från, aldrig varit så "
        "nöjd, aldrig varit så nöjda, har fått fel, fått fel, fick fel, kan inte sluta, kan inte stoppa, "
        "kan inte låta bli, kan aldrig sluta, kan inte få nog, får inte nog, jo tjena, jo pyttsan, tack "
        "för ingenting, tack för inget, kunde inte vara bättre, kunde inte varit bättre, kunde inte gått "
        "bättre, kunde inte vara nöjdare, kunde inte varit nöjdare, aldrig varit bättre, aldrig varit "
        "nöjdare, aldrig haft bättre, aldrig haft en bättre, aldrig fått bättre, aldrig ätit bättre, "
        "aldrig smakat bättre, kan inte tacka nog, kan inte tacka er nog, kan inte tacka dig nog, inte "
        "klokt, det är inte klokt, inte att ta miste på, nej vänta, nej vänta lite, kan inte tro att, "
        "inte mer än, inte mindre än",
        "unsure": "fattar ingenting, förstår ingenting, begriper ingenting, fattar noll, nej sluta inte, nej stoppa "
        "inte, nej sluta aldrig, nej håll inte upp",
        "agree": "det tackar jag inte nej till, tackar inte nej, det säger jag inte nej till, säger inte nej till "
        "det, inte mig emot, mig emot inte, har ingenting emot det",
    },
    "da": {
        "neutral": "nej sikke en, nej sikke et, nej sikken, nej tillykke, vil have pengene tilbage, vil gerne have "
        "pengene tilbage, vil have penge tilbage, jeg kommer fra, kommer fra, lad endelig være med, lad "
        "hellere være med, lad bare være med, kan ikke stoppe, kan ikke holde op, kan ikke lade være, kan "
        "ikke få nok, får ikke nok, tak for ingenting, kunne ikke være bedre, kunne ikke have været "
        "bedre, kunne ikke være gladere, aldrig haft det bedre, aldrig været bedre, aldrig været gladere, "
        "aldrig fået bedre, aldrig smagt bedre, kan ikke takke nok, kan ikke takke jer nok, kan ikke "
        "takke dig nok, ikke til at tro, det er ikke til at tro, nej vent, nej vent lige, nej vent lidt, "
        "nej men dog, ikke mere end, ikke mindre end",
        "unsure": "fatter ingenting, fatter intet, forstår ingenting, forstår intet, begriber ingenting, nej stop "
        "ikke, nej hold ikke op, nej ikke stop, nej hold endelig ikke op",
        "agree": "det siger jeg ikke nej til, siger ikke nej til det, det takker jeg ikke nej til, det har jeg "
        "intet imod, har intet imod det, intet imod det",
    },
    "en": {
        "agree": "i'm afraid so, i am afraid so, afraid so, fraid so, "
        "couldn't agree more, could not agree more, cannot agree more, can't agree more",
        "decline": "fraid not, i sure don't, sure don't, i sure won't, sure won't, it sure isn't, it sure hasn't, "
        "it sure didn't, sure hasn't, sure didn't",
        "neutral": "i'm done, i am done, we're done, done with, i don't have any issue, i don't have any issues, "
        "i don't have any problem, i don't have any problems, not having any issue, not having any issues, "
        "i'm not having any issue, i'm not having any issues, i'm not having any problem, i'm not having any problems, "
        "i am not having any issue, i am not having any issues, i am not having any problem, "
        "i am not having any problems, thanks for nothing, thank you for nothing, "
        "can't thank you enough, cannot thank you enough, can't thank you all enough, couldn't thank you "
        "enough, can't believe it, can't believe this, can't believe how, can't believe that, cannot "
        "believe, never mind that, not more than, not less than",
    },
    "de": {
        "decline": "nicht dass ich wüsste, nicht das ich wüsste",
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
