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
    "nb": "bare, kun, berre, holder, rekker, nok, er, med, enkelt, eneste, tar, jeg, eg, det, trenger, stykk, stk, ta, "
    "ønsker, vil",
    "sv": "bara, endast, enbart, räcker, det, med, enda, enstaka, tar, jag, ta, behöver, vill, ha, st, styck",
    "da": "kun, bare, blot, enkelt, eneste, tager, jeg, det, er, nok, med, tag, behøver, skal, bruge, styk, stk, vil",
    "en": "just, only, the, single, is, plenty, enough, will, do, a, i'll, take, make, it, need, i, "
    "want, only need, piece",
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
    "dozen": 12, "dusin": 12, "dussin": 12, "tjog": 20, "dutzend": 12, "dozijn": 12, "docenas": 12, "docena": 12,
    "douzaine": 12, "douzaines": 12, "tusinaa": 12, "tusen": 1000, "tusind": 1000, "thousand": 1000,
    "tausend": 1000, "tuhatta": 1000, "duizend": 1000, "mille": 1000, "mil": 1000, "grand": 1000,
    "hundre": 100, "hundra": 100, "hundrede": 100, "hundred": 100, "hundert": 100, "sataa": 100, "honderd": 100,
    "dozens": 12, "dozijnen": 12, "million": 1_000_000, "millions": 1_000_000, "millioner": 1_000_000,
    "miljon": 1_000_000, "miljoner": 1_000_000, "millionen": 1_000_000, "miljoen": 1_000_000, "miljoena": 1_000_000,
    "miljoonaa": 1_000_000, "miljoona": 1_000_000, "millones": 1_000_000, "millon": 1_000_000, "mio": 1_000_000,
    "mill": 1_000_000, "millionar": 1_000_000, "milj": 1_000_000, "tsd": 1000, "tusenlapp": 1000, "tusenlapper": 1000,
    "tusenlappar": 1000, "hundrelapp": 100, "hundrelapper": 100, "hundralapp": 100, "hundralappar": 100,
    "milliard": 1_000_000_000, "milliarder": 1_000_000_000, "miljard": 1_000_000_000, "miljarder": 1_000_000_000,
    "milliarde": 1_000_000_000, "milliarden": 1_000_000_000, "milliards": 1_000_000_000, "miljardi": 1_000_000_000,
    "miljardia": 1_000_000_000, "milliardar": 1_000_000_000, "billion": 1_000_000_000, "billions": 1_000_000_000,
}  # fmt: skip
NOTES = {
    "en": "5=fivers, 10=tenners|tens, 20=twenties, 50=fifties",
    "de": "5=fünfer, 10=zehner|zehnern, 20=zwanziger, 50=fuffis|fuffziger|fünfziger, 100=hunderter|hunnis",
    "nl": "5=vijfjes, 10=tientjes, 20=twintigjes, 50=vijftigjes, 100=honderdjes",
    "fi": "5=vitosta|viitosta, 10=kymppiä|kymppii, 20=kahtakymppiä, 100=satasta, 1000=tonnia",
}
"""What banknotes are called where more than one is counted: `two tenners`, `twee tientjes`, `kaks kymppii`."""
MULTIPLIES_ONLY_IN = {"billion": "en", "billions": "en", "grand": "en", "mil": "es", "mille": "fr", "tsd": "de"}
TOGETHER = {
    "en": "2=both of us|the pair of us|the both of us",
    "de": "2=zu zweit|zu zweien|zu zweat, 3=zu dritt|zu dreien, 4=zu viert|zu vieren, 5=zu fünft|zu fünfen, "
    "6=zu sechst|zu sechsen, 7=zu siebt|zu siebent, 8=zu acht|zu achten, 9=zu neunt|zu neunen, 10=zu zehnt, "
    "11=zu elft, 12=zu zwölft",
    "fi": "2=kahdestaan|kaksistaan|kahden kesken, 3=kolmestaan|kolmisin|kolmistaan|kolmisteen, "
    "4=neljästään|nelisin|nelistään|neljistään, 5=viidestään|viisistään|viisin, 6=kuudestaan|kuusistaan, "
    "7=seitsemästään, 8=kahdeksastaan, 9=yhdeksästään, 10=kymmenestään, "
    "1=yhdelle, 2=kahdelle, 3=kolmelle, 4=neljälle, 5=viidelle, 6=kuudelle, 7=seitsemälle, 8=kahdeksalle, "
    "9=yhdeksälle, 10=kymmenelle",
    "nl": ", ".join(
        f"{count}=" + "|".join(f"{head} {name}" for head in ("met z'n", "met zijn", "met ons", "wij", "met onze",
                                                             "we zijn met z'n", "z'n", "ons")
                               for name in names.split())
        for count, names in (
            (2, "tweeën tweetjes twee"), (3, "drieën drietjes drie"), (4, "vieren viertjes vier"),
            (5, "vijven vijfjes vijf"), (6, "zessen zesjes zes"), (7, "zevenen zeventjes zeven"), (8, "achten acht"),
            (9, "negenen negen"), (10, "tienen tien"), (11, "elven elf"), (12, "twaalven twaalf"),
        )
    ),
}  # fmt: skip
"""How many people there are, as one word or phrase says it: `zu siebt`, `met z'n vijven`, `viidestään`."""
