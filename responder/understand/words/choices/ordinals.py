"""Places in a list beside the ordinals of `words.table`: -1 is the last, -2 the middle one, -3 the last but one."""

ORDINALS = {
    "nb": "-3=nest siste|nestsiste|nest sist|nest nederste|den før den siste|før den siste, -1=siste alternativ",
    "sv": "-3=näst sista|nästsista|näst siste|näst sist|näst nedersta|den före den sista|före den sista",
    "da": "-3=næstsidste|næst sidste|næst nederste|den før den sidste|før den sidste, -1=sidstnævnte, 1=førstnævnte",
    "en": "-3=second to last|second last|next to last|last but one|penultimate|second from last|one before the "
    "last|before the last|last but 1|2nd to last|2nd last, -1=the latter|latter, 1=the former|former",
    "de": "-3=vorletzte|vorletzten|vorletzter|vorletztes|zweitletzte|vor der letzten|vor dem letzten, "
    "1=erstere|ersteres|erstgenannte, -1=letztere|letzteres|letztgenannte, 2=zweites, 4=viertes",
    "fi": "-3=toiseksi viimeinen|toiseksi viimeisen|viimeistä edellinen, -1=jälkimmäinen|jälkimmäisen, 1=edellinen "
    "mainittu",
    "nl": "-3=voorlaatste|op een na laatste|een na laatste|op 1 na laatste|voor de laatste, -1=laatstgenoemde, "
    "1=eerstgenoemde, 3=3de, 4=4de, 2=2de",
    "fr": "-3=avant dernier|avant dernière|l'avant dernier|l'avant dernière|celui avant le dernier, 1=celui du "
    "haut|celle du haut, -2=celui du milieu|celle du milieu, -1=celui du bas|celle du bas, -1=ce "
    "dernier|cette dernière|le dernier cité",
    "es": "-3=penúltimo|penúltima|el de antes del último, -1=este último|esta última",
}
