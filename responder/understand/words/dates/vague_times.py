"""Times that are left open: `en gang`, `sometime`, `un jour`; no number in them is an hour.

Notation as in `words.table`: phrases between commas.
"""

VAGUE = {
    "nb": "en gang, engang, én gang, noen gang, en eller annen gang, en dag, en av dagene, når som helst, et "
    "tidspunkt, en kveld, en ettermiddag, en formiddag, en plass, et eller annet tidspunkt, på et tidspunkt, en gang "
    "til",
    "nn": "ein gong, eingong, éin gong, ein dag, ein eller annan gong, ein av dagane, når som helst, eit tidspunkt, "
    "en gang, ein kveld, ein ettermiddag, ein føremiddag",
    "sv": "en gång, någon gång, nån gång, engång, nångång, en dag, någon dag, nån dag, en kväll, när som helst, "
    "vid något tillfälle, en eftermiddag, en förmiddag, en av dagarna",
    "da": "en gang, engang, én gang, en dag, en eller anden gang, en af dagene, når som helst, et tidspunkt, "
    "en aften, en eftermiddag, en formiddag, på et tidspunkt, på et eller andet tidspunkt",
    "en": "sometime, some time, once, one time, one day, some day, someday, at some point, any time, anytime, one of "
    "the days, one evening, one morning, one afternoon, one of these days, at one point",
    "de": "irgendwann, einmal, ein mal, mal, ein tag, einen tag, eines tages, einem tag, an einem tag, jederzeit, "
    "ein abend, einen abend, einem abend, ein andermal",
    "fi": "joskus, kerran, jonain päivänä, jokin päivä, joku päivä, jossain vaiheessa, milloin vain, yhtenä päivänä, "
    "yhtenä iltana, jonakin päivänä, yks päivä, yhen kerran, yhden kerran",
    "nl": "een keer, eens, ergens, ooit, een dag, op een dag, één keer, ns een keer, een keertje, eenmaal, n keer, "
    "een avond, een ochtend, een middag, een moment, op een gegeven moment",
    "fr": "un jour, une fois, un moment, à un moment, un de ces jours, un soir, un matin, un après midi, n'importe "
    "quand, courant, dans le courant, une journée, en cours",
    "es": "algún día, alguna vez, una vez, un día, algún momento, en algún momento, un momento, cualquier día, "
    "una tarde, una noche, una mañana, un día de estos, a lo largo",
}
SHORT_WEEKDAYS = {
    "nb": "0=man, 1=tir|ti|tirsd, 2=on|onsd, 3=tor|to|torsd, 4=fr|fred, 5=lø|lørd, 6=sø|sønd",
    "nn": "0=mån|må|man, 1=tys|ty|tir|ti|tysd, 2=on|onsd, 3=tor|to|torsd, 4=fr|fred, 5=lau|laurd, 6=sø|su|sønd|sund",
    "sv": "1=ti|tisd, 2=on|onsd, 3=tor|to|torsd, 4=fr|fred, 5=lö|lörd, 6=sö|sönd",
    "da": "0=man, 1=tir|ti|tirsd, 2=on|onsd, 3=tor|to|torsd, 4=fr|fred, 5=lø|lørd, 6=sø|sønd",
    "en": "0=mo, 1=tu, 3=th, 4=fr, 5=sa, 6=su",
    "de": "0=mon, 1=dienst, 3=donn, 6=so|son",
    "fi": "0=maan, 1=tiist, 2=kesk|keskiv, 3=to|torst|tors, 4=perj, 5=lau|lauant, 6=sunn",
    "nl": "0=maan, 1=din|dins, 2=woens, 3=dond, 5=zat, 6=zon",
    "fr": "1=mar|ma, 3=je, 4=ve, 5=sa, 6=di",
    "es": "0=lu, 1=mar|ma, 2=mie|mi, 3=ju, 4=vi, 5=sa, 6=do",
}
"""Weekdays cut short to what is another word in running text: read where a time follows, or nothing else is said."""
THIS = {
    "nb": "denne, denna",
    "nn": "denne, denna",
    "sv": "denna, den här",
    "da": "denne, den her",
    "en": "this, current",
    "de": "diese, dieser, diesen",
    "fi": "tällä, tämän, tämä",
    "nl": "deze",
    "fr": "cette",
    "es": "esta",
}
"""The week that runs: `denne uka`, `dieser Woche`."""
