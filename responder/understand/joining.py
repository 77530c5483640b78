"""The small words that join and part what is said: `and`, `or`, `but`, `so`, `than` in all the languages, folded."""

from responder.understand.lexicon import listed, phrases

AND = frozenset(listed("and, og, och, und, en, et, y, ja"))
OR = frozenset(listed("or, eller, oder, of, ou, o, tai"))
BUTS = frozenset(listed("but, men, aber, maar, mais, pero, mutta"))
SO = frozenset(
    listed(
        "so, sa, also, dus, donc, joten, eli, deshalb, daher, therefore, daarom, alors, derfor, difor, darfor, siksi"
    )
)
BECAUSE = frozenset(  # and none of those that mean something else as often: `for`, `da`, `want`, `car`
    listed("because, cause, cos, coz, fordi, eftersom, weil, omdat, parce, porque, koska")
)
OTHERWISE = frozenset(listed("otherwise, ellers, elles, annars, sonst, ansonsten, sinon, muuten"))
PREFERRING = frozenset(
    listed("rather, better, prefer, heller, hellere, hellre, helst, bedre, battre, lieber, eher, besser, liever, "
           "beter, plutot, mieux, prefere, mejor, prefiero, mieluummin, mielummin, parempi, ennemmin, foretrekker, "
           "foretraekker, foredrar")
)  # fmt: skip
THAN = frozenset(listed("than, enn, end, an, dan, als, que, q, kuin, ku"))
OTHER_THAN = phrases(
    "annet enn, andre enn, anna enn, andet end, andre end, annat an, andra an, other than, rather than, "
    "instead of, stedet for, stallet for, staden for, lugar de, vez de, lieu de, plutot que, autre que, "
    "plaats van, heller enn, hellere end, hellre an, snarere enn, anders dan, anderes als, otro que, muuta kuin, "
    "time but, unsure about, usikker pa, osaker pa, unsicher bei, mieluummin kuin, liever dan, allergic to, "
    "allergisk mot, allergisk for, allergisk over, allergisch gegen, allergique a, alergico a"
)
THAN_ANOTHER = frozenset(pair[-1] for pair in OTHER_THAN)
