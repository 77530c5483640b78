"""Places in a list beside the ordinals of `words.table`: -1 is the last, -2 the middle one, -3 the last but one."""

ORDINALS = {
    "nb": "-3=nest siste|nestsiste|nest sist|nest nederste, -1=siste alternativ",
    "sv": "-3=näst sista|nästsista|näst sist|näst nedersta",
    "da": "-3=næstsidste|næst sidste|næst nederste, -1=sidstnævnte, 1=førstnævnte",
    "en": "-3=second to last|second last|next to last|last but one|penultimate|second from last, -1=the latter|latter, "
    "1=the former|former",
    "de": "-3=vorletzte|vorletzten|vorletzter|vorletztes|zweitletzte, 1=erstere|ersteres|erstgenannte, "
    "-1=letztere|letzteres|letztgenannte, 2=zweites, 4=viertes",
    "fi": "-3=toiseksi viimeinen|toiseksi viimeisen, -1=jälkimmäinen|jälkimmäisen, 1=edellinen mainittu",
    "nl": "-3=voorlaatste|op een na laatste|een na laatste, -1=laatstgenoemde, 1=eerstgenoemde, 3=3de, 4=4de, 2=2de",
    "fr": "-3=avant dernier|avant dernière, -1=ce dernier|cette dernière|le dernier cité",
    "es": "-3=penúltimo|penúltima, -1=este último|esta última",
}
