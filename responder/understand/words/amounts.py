"""What customers say of amounts in words that are no numerals: all there is to give, none at all, no more than one.

Notation as in `words.table`: phrases between commas. `MULTIPLES` are what a figure before them is multiplied by.
"""

TOP = {
    "nb": "full pott, toppkarakter, topp karakter, toppscore, topp score, topp poeng, maks poeng, maks score, "
    "makspoeng, maksscore, full score, full uttelling, høyeste karakter, beste karakter, maksimalt, alle stjerner",
    "sv": "full pott, högsta betyg, toppbetyg, topp betyg, maxpoäng, max poäng, toppoäng, full poäng, maxbetyg, "
    "högsta poäng, högsta möjliga, bästa betyg, alla stjärnor, fullpott",
    "da": "topkarakter, top karakter, fuld plade, maks point, max point, topscore, højeste karakter, højeste score, "
    "fuld score, fuldt hus, bedste karakter, alle stjerner, fuld pot",
    "en": "full marks, top marks, top score, max score, maximum score, highest score, perfect score, highest marks, "
    "full score, maximum points, max points, top rating, highest rating, all the stars",
    "de": "volle Punktzahl, höchste Punktzahl, Höchstnote, Bestnote, beste Note, volle Punkte, Höchstpunktzahl, "
    "maximale Punktzahl, Höchstwertung, alle Sterne, volle Sterne",
    "fi": "täydet pisteet, täydet, täysi pistemäärä, huippuarvosana, paras arvosana, korkein arvosana, maksimipisteet",
    "nl": "topscore, maximale score, hoogste score, hoogste cijfer, volle punten, volle score, maximum score, "
    "alle sterren, de volle mep",
    "fr": "note maximale, note max, la meilleure note, meilleure note, maximum de points, score maximal, "
    "toutes les étoiles",
    "es": "máxima nota, nota máxima, máxima puntuación, puntuación máxima, la mejor nota, matrícula de honor, "
    "todas las estrellas",
}
NOTHING = {
    "nb": "ingen, ingenting, ingen ting, ikke noe, ikke noen, intet, inga",
    "sv": "ingen, inga, inget, ingenting, inte någon, inte något, ingen alls, inga alls, inget alls",
    "da": "ingen, ingenting, slet ingen, intet, ikke nogen, ikke noget, slet ikke nogen",
    "en": "none, nothing, none at all, nothing at all, not any, not one, no bags, not a single one",
    "de": "keine, keines, keins, keinen, keiner, gar keine, gar keins, gar nichts, nichts, überhaupt keine",
    "fi": "ei yhtään, ei mitään, ei yhtäkään, ei ollenkaan, ei ainuttakaan",
    "nl": "geen, geen enkele, geen een, niets, helemaal geen, nul komma nul",
    "fr": "aucun, aucune, rien, rien du tout, pas un seul, pas une seule",
    "es": "ninguno, ninguna, nada, ni uno, ni una, ni un solo",
}
ONLY = {
    "nb": "bare, kun, berre, holder, med, enkelt, eneste, tar, jeg, eg, det, trenger, stykk, stk, ta, ønsker, vil",
    "sv": "bara, endast, enbart, räcker, det, med, enda, enstaka, tar, jag, ta, behöver, vill, ha, st, styck",
    "da": "kun, bare, blot, enkelt, eneste, tager, jeg, det, er, nok, med, tag, behøver, skal, bruge, styk, stk, vil",
    "en": "just, only, the, single, a, i'll, take, make, it, need, i, want, only need, piece",
    "de": "nur, bloß, lediglich, einzige, einziger, einziges, ich, nehme, brauche, möchte, reicht, stück",
    "fi": "vain, vaan, ainoastaan, otan, riittää, haluan",
    "nl": "maar, slechts, enkel, alleen, enkele, ik, neem, wil, graag, is, genoeg, stuk",
    "fr": "seul, seule, juste, seulement, je, prends, voudrais, veux, pièce",
    "es": "solo, sola, sólo, solamente, quiero, me, llevo, nada, más, unidad",
}
FEW = {
    "de": "ein paar",
    "nl": "een paar",
}
MULTIPLES = {
    "dozen": 12, "dusin": 12, "dussin": 12, "dutzend": 12, "dozijn": 12, "docenas": 12, "docena": 12,
    "douzaine": 12, "douzaines": 12, "tusinaa": 12, "tusen": 1000, "tusind": 1000, "thousand": 1000,
    "tausend": 1000, "tuhatta": 1000, "duizend": 1000, "mille": 1000, "mil": 1000, "grand": 1000,
    "hundre": 100, "hundra": 100, "hundrede": 100, "hundred": 100, "hundert": 100, "sataa": 100, "honderd": 100,
    "million": 1_000_000, "millioner": 1_000_000, "miljoner": 1_000_000, "millionen": 1_000_000,
}  # fmt: skip
