"""What is wrong with a thing, or broken: in all the languages, folded."""

from responder.understand.lexicon import listed

FAULTS = frozenset(
    listed(
        "trasiga, trasigt, knuste, defekta, defekte, odelagte, odelagde, cassees, casses, rotas, rotos, "
        "wrong, feil, fel, forkert, forkerte, felaktig, felaktigt, "
        "falsche, falschen, falsches, falscher, verkeerde, verkeerd, mauvais, mauvaise, "
        "equivocado, equivocada, vaara, vaaran, vaarin, broken, damaged, kaputt, kaputte, defekt, knust, trasig, "
        "odelagt, odelagd, kapot, kapotte, casse, cassee, roto, rota, rikki, smadret, knackt, sonder, zerstort, "
        "beskadiget, beskadigad, beschadigt, beschadigd, abime, abimee, danado, danada, tom, tomt, empty, "
        "leer, leeg, vide, vacio, vacia, tyhja"
    )
)
