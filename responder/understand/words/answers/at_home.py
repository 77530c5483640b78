"""Who will be at home when the shop comes, and that nobody will.

Notation as in `words.table`.
"""

AT_HOME: dict[str, dict[str, str]] = {
    "nb": {
        "agree": "det er noen hjemme, er noen hjemme, noen er hjemme, noen som er hjemme, da er jeg hjemme, "
        "da er vi hjemme, hjemme hele dagen",
        "decline": "ingen hjemme, ingen er hjemme, ingen som er hjemme, ikke noen hjemme",
    },
    "nn": {
        "agree": "det er nokon heime, er nokon heime, nokon er heime, då er eg heime, då er vi heime, "
        "heime heile dagen",
        "decline": "ingen heime, ingen er heime, ikkje nokon heime",
    },
    "sv": {
        "agree": "någon är hemma, nån är hemma, är någon hemma, är nån hemma, då är jag hemma, då är vi hemma, "
        "hemma hela dagen",
        "decline": "ingen hemma, ingen är hemma, är ingen hemma, inte någon hemma",
    },
    "da": {
        "agree": "der er nogen hjemme, er nogen hjemme, nogen er hjemme, så er jeg hjemme, så er vi hjemme, "
        "hjemme hele dagen",
        "decline": "ude at rejse, ingen hjemme, ingen er hjemme, er der ingen hjemme, ikke nogen hjemme",
    },
    "en": {
        "agree": "someone will be home, someone will be in, someone will be there, somebody will be home, "
        "somebody will be in, somebody will be there, someone is home, someone's home, someone is in, someone's in, "
        "someone's always in, someone's always home, somebody's home, somebody is home, always someone in, "
        "always someone home, i'm at home, i am at home, we're at home, home all day, in all day",
        "decline": "i'll be away, i will be away, we'll be away, we will be away, "
        "nobody home, nobody in, no one home, no one in, noone home, noone in, nobody at home, "
        "no one at home, nobody will be home, nobody will be in, no one will be home, no one will be in, "
        "nobody is home, nobody's home, no one is home, no one's home, won't be anyone home, won't be anyone in",
    },
    "de": {
        "agree": "jemand da, jemand ist da, ist jemand da, jemand zuhause, jemand ist zuhause, ist jemand zuhause, "
        "jemand zu hause, ist wer da, da bin ich zuhause, da bin ich zu hause, da bin ich daheim, "
        "da sind wir zuhause, da sind wir zu hause, da sind wir daheim, da habe ich frei, da hab ich frei, "
        "den ganzen tag da, den ganzen tag zuhause",
        "decline": "bin dann weg, sind dann weg, bin da weg, sind da weg, "
        "niemand da, niemand zuhause, niemand zu hause, niemand daheim, niemand ist da, "
        "niemand ist zuhause, ist niemand da, ist niemand zuhause, ist niemand daheim, keiner zuhause, "
        "keiner daheim, ist keiner zuhause, ist keiner daheim, ist keiner da, keiner zu hause",
    },
    "fi": {
        "agree": "joku on kotona, joku on paikalla, silloin olen kotona, silloin ollaan kotona, koko päivän kotona",
        "decline": "kukaan ei ole kotona, kukaan ei oo kotona, kukaan ei ole paikalla",
    },
    "nl": {
        "agree": "er is iemand thuis, is iemand thuis, iemand is thuis, iemand thuis, dan ben ik thuis, "
        "dan zijn we thuis, dan zijn wij thuis, dan ben ik vrij, de hele dag thuis",
        "decline": "ben dan weg, zijn dan weg, niemand thuis, er is niemand thuis, niemand is thuis, is niemand thuis",
    },
    "fr": {
        "agree": "il y aura quelqu'un, y aura quelqu'un, il y a quelqu'un, quelqu'un sera là, quelqu'un sera présent, "
        "quelqu'un à la maison",
        "decline": "il n'y aura personne, il y aura personne, y aura personne, il n'y a personne, "
        "personne à la maison, personne ne sera là, personne sera là, y a personne",
    },
    "es": {
        "agree": "hay alguien, habrá alguien, hay alguien en casa, habrá alguien en casa, alguien estará, "
        "alguien en casa, estoy todo el día en casa, todo el día en casa, no veo problema, no veo ningún problema",
        "decline": "estaré fuera, estaremos fuera, voy a estar fuera, vamos a estar fuera, estaré de viaje, "
        "estaremos de viaje, "
        "no hay nadie, no habrá nadie, nadie en casa, no hay nadie en casa, no habrá nadie en casa, "
        "no va a haber nadie, nadie estará, no estará nadie",
    },
}
