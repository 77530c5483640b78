"""How a reply points to the week or the day after one that it turned down: `not this Friday, the one after`."""

NEXT_ONES = {
    "nb": "etter neste, den neste, den etter, den derpå, neste igjen, uka etter, uken etter, veka etter, helga etter, "
    "den påfølgende",
    "nn": "etter neste, den neste, den etter, veka etter, veka deretter, uka etter, helga etter, neste igjen",
    "sv": "efter nästa, den efter, därpå, därpåföljande, den nästa, veckan efter, veckan därefter, helgen efter",
    "da": "den næste, den efter, ugen efter, ugen derpå, weekenden efter, den derpå, efter næste",
    "en": "the one after, the next one, the one following, the following one, the following week, the week after, "
    "the weekend after, one after that, the next",
    "de": "die woche darauf, die woche drauf, die woche danach, darauf, drauf, danach, darauffolgende, "
    "darauffolgenden, den übernächsten, die übernächste, übernächsten, den nächsten, die nächste",
    "nl": "de week erna, de week daarna, de week daarop, daarna, erna, daarop, daaropvolgende, "
    "die volgende, de volgende, erop",
    "fi": "seuraavana, seuraavalla, sitä seuraavana, sitä seuraavalla, seuraava, seuraavan",
    "fr": "le suivant, la suivante, celui d'après, celle d'après, d'après, le prochain",
    "es": "el siguiente, la siguiente, la otra, el otro, la de después, el de después, el próximo, la próxima",
}
