"""The smallest, the largest, and those next to them, for what comes in sizes. Notation as in `words.table`.

1 is the smallest, -1 the largest, 2 and -2 those next to them.
"""

SUPERLATIVES = {
    "nb": "-2=nest største|nest størst|nest største størrelse|nest største størrelsen, 2=nest minste|nest minst, "
    "-1=største|størst|aller største|aller størst|allerstørste, 1=minste|minst mulig|aller minste|allerminste",
    "sv": "-2=näst största|näst störst, 2=näst minsta|näst minst, -1=största|störst|allra största, "
    "1=minsta|allra minsta",
    "da": "-2=næststørste|næst største, 2=næstmindste|næst mindste, -1=største|størst|allerstørste, "
    "1=mindste|allermindste",
    "en": "-2=second largest|second biggest|2nd largest|2nd biggest|next to largest|next biggest|next largest, "
    "2=second smallest|2nd smallest|next smallest, -1=biggest|largest, 1=smallest|tiniest",
    "de": "-2=zweitgrößte|zweitgrößten|zweitgrößtes, 2=zweitkleinste|zweitkleinsten|zweitkleinstes, "
    "-1=größte|größten|größtes|größter|größt mögliche, 1=kleinste|kleinsten|kleinstes|kleinster",
    "fi": "-2=toiseksi suurin|toiseksi isoin|toiseksi suurimman|toiseksi isoimman, 2=toiseksi pienin|toiseksi "
    "pienimmän, -1=suurin|isoin|suurimman|isoimman|suurinta|isointa, 1=pienin|pienimmän|pienintä",
    "nl": "-2=op een na grootste|één na grootste|een na grootste|op 1 na grootste, 2=op een na kleinste|een na "
    "kleinste|op 1 na kleinste, -1=grootste, 1=kleinste",
    "fr": "-2=deuxième plus grand|deuxième plus grande|avant dernière taille, 2=deuxième plus petit|deuxième plus "
    "petite, -1=plus grand|plus grande|plus gros|plus grosse, 1=plus petit|plus petite",
    "es": "-2=segunda más grande|segundo más grande, 2=segunda más pequeña|segundo más pequeño, "
    "-1=más grande|mayor, 1=más pequeña|más pequeño|menor|más chica|más chico",
}
