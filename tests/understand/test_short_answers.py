"""Short answers and what only looks like one: a minus that is none, what is new and not nine, a yes that is limited.

One table a kind, in all ten languages; every row is read right.
"""

import pytest

from responder.understand import read_choice, read_number, read_yes_no, understand
from responder.understand.spelling import is_another
from tests.tables import each

AMOUNTS = """
nb 2: ett par | et par
nb 1: bare meg | Det er bare meg :) | bare meg selv
sv 1: bara jag | Det blir bara jag, tack
en 1: just me | Only me, thanks
de 1: nur ich
nb 2.5: 2 komma 5 | to komma fem
nb none: to tre stykker | fire fem | 5'9 | halv ni | 2 eller flere
nn 4000000: 4 millionar | fire millionar
nn none: to tre stykke | halv ni
sv 2.5: 2 komma 5
en none: just me and Tom | is it just me?
nb none: bare meg som er hjemme
sv none: fyra fem | två tre stycken | halv nio
da 2.5: 2 komma 5
da none: to tre stykker | halv ni
en 400000: four hundred grand | 400 grand | four hundred thousand
en 6000: six grand | 6 grand
en 2.5: 2 point 5 | two point five
en none: 2 or more | I'm 5'9 | 6'1" | 5'11 | half past nine | four five | 3 is enough?
de 4000: 4 Tsd. | viertausend
de 2.5: 2 komma 5
de none: drei vier | halb neun | 2 oder mehr
en 2200000: two point two million | 2.2 million
en -40: minus forty | -40
fr 1850: mil huit cent cinquante
fi 2.5: 2 pilkku 5
fi none: kolme neljä | puoli yhdeksän
nl 2.5: 2 komma 5
nl none: drie vier | half negen
fr 4: au moins quatre | plus ou moins quatre | du moins quatre | au moins 4
fr -4: moins quatre | moins 4
fr none: quoi de neuf ? | du neuf | rien de neuf chez vous | le moulin est neuf | trois quatre
fr 9: neuf | neuf paquets | un total de neuf
fr 1: 1
es 4: al menos cuatro | más o menos cuatro | por lo menos 4 | más o menos 4
es -4: menos cuatro | menos 4
es 2.5: 2 punto cinco | 2 coma 5
es 17: diez y siete
es none: ¿4 está bien? | tres cuatro
"""
SCORES = """
nb 6: heller 6 enn 7
nb none: ikke akkurat 7 | dere får ingen 7 | 7 er altfor mye | 3 feil av 4 | Storgata 9 | side 7 | minst 7 | 2 klaget på smaken | gutten min er 7 | 49,90 i frakt
nb 8: 8, sønnen min er 7
nn none: side 7 | minst 7 | 2 klaga på smaken | tinga 3
nn 8: nok 8
sv none: sida 7 | minst 7 | 2 klagade på smaken | 49,90 i frakt
da none: Nørregade 9 | side 7 | mindst 7 | 2 klagede over smagen
da 8: nok 8 | 8, der kom 2 dage for sent
en none: never a 7 | you don't get a 7 | you're number 1 | 7 is too much | page 7 | at least 7 | 2 complained about it | 4.90 for shipping | 12 Mill Lane
en 8: a score of 8 | 8 out of ten
de none: nicht gerade eine 7 | ihr seid die Nummer 1 | 7 ist zu viel | Seite 7 | mindestens 7 | 2 haben sich beschwert | 3 bestellt | 4,90 für den Versand
de 8: eine Note von 8
fi none: seitsemältä | 7 on liikaa | sivu 7 | vähintään 7 | 2 valitti mausta | tilasin 3 | poikani on 7
nl none: pagina 7 | minstens 7 | onder de 7 | 2 hebben geklaagd | 3 besteld | 4,95 aan verzendkosten
nl 8: een cijfer van 8
fr none: page 7 | au moins 7 | 2 se sont plaints | 7 rue Haute | comme neuf | un article neuf | 3 sachets sur 5 cassés
fr 9: je mets neuf | neuf sur dix | ma note est neuf | une note de neuf
es none: nunca un 7 | no se llevan un 7 | 7 es demasiado | página 7 | al menos 7 | 2 se quejaron | pedí 3 | Calle Luna 7 | mi hijo tiene 7
es 8: 8, aunque llegó 3 días tarde
"""
DAYS = {
    "nb": ["Mandag", "Onsdag", "Lørdag"], "nn": ["Måndag", "Onsdag", "Laurdag"], "sv": ["Måndag", "Onsdag", "Lördag"],
    "da": ["Mandag", "Onsdag", "Lørdag"], "en": ["Monday", "Wednesday", "Saturday"],
    "de": ["Montag", "Mittwoch", "Samstag"], "fi": ["Maanantai", "Keskiviikko", "Lauantai"],
    "nl": ["Maandag", "Woensdag", "Zaterdag"], "fr": ["Lundi", "Mercredi", "Samedi"],
    "es": ["Lunes", "Miércoles", "Sábado"],
}  # fmt: skip
COLOURS = {
    "nb": ["Grønn", "Svart"], "nn": ["Grøn", "Svart"], "sv": ["Grön", "Svart"], "da": ["Grøn", "Sort"],
    "en": ["Red", "Black"], "de": ["Grün", "Schwarz"], "fi": ["Vihreä", "Musta"], "nl": ["Groen", "Zwart"],
    "fr": ["Vert", "Noir"], "es": ["Verde", "Negro"],
}  # fmt: skip
LEFT = """
nb: alt annet enn mandag og onsdag | alle unntatt mandag og onsdag | kan ikke mandag eller onsdag, så lørdag
nn: alt anna enn måndag og onsdag | kan ikkje måndag eller onsdag, så laurdag
sv: allt utom måndag och onsdag | kan inte måndag eller onsdag, så lördag
da: alt andet end mandag og onsdag | kan ikke mandag eller onsdag, så lørdag
en: anything but monday and wednesday | not monday or wednesday, so saturday
de: alles außer Montag und Mittwoch | nicht Montag oder Mittwoch, also Samstag
fi: kaikki paitsi maanantai ja keskiviikko | en pääse maanantaina enkä keskiviikkona, joten lauantai
nl: alles behalve maandag en woensdag | niet maandag of woensdag, dus zaterdag
fr: tout sauf lundi et mercredi | ni lundi ni mercredi, donc samedi
es: todo menos lunes y miércoles | ni lunes ni miércoles, así que sábado
"""
HATED = """
nb: svart, kjæresten hater grønn | heller svart enn grønn
nn: svart, ho hatar grøn | heller svart enn grøn
sv: svart, sambon hatar grön | hellre svart än grön
da: sort, min mand hader grøn | hellere sort end grøn
en: black, my son hates red | rather black than red | redo it, black
de: schwarz, meine Tochter hasst grün | lieber schwarz als grün
fi: musta, tytär vihaa vihreää | mieluummin musta kuin vihreä
nl: zwart, mijn man haat groen | liever zwart dan groen
fr: noir, ma fille déteste le vert | plutôt noir que vert
es: negro, mi hija odia el verde | mejor negro que verde
"""
ANSWERS = """
nb yes: den er hentet i går | nei, men egentlig ja | hvis dere insisterer, ja takk | vi sier det | ble levert i dag
nb no: ok nei takk | sannsynligvis ikke | unødvendig | passer alle andre enn meg | ja, men egentlig nei | ikke levert
nb neither: nåh | nåh ja | det vet jeg dessverre ikke helt | passer bare på torsdager | kan ikke si det ennå | feil farge
nb neither: nei? hvordan det | ja hva da | den kom, men esken var tom | ja, om det ikke koster for mye
nn yes: den er henta | nei, men eigentleg ja | la oss gjere det
nn no: ok nei takk | truleg ikkje | unødvendig | ikkje levert
nn neither: det veit eg diverre ikkje heilt | kan ikkje seie det enno | feil farge
sv yes: har hämtat den | nej, men faktiskt ja | om ni insisterar, ja tack | då säger vi det
sv no: ok nej tack | troligen inte | onödigt | ja, men egentligen nej | inte levererat
sv neither: det vet jag tyvärr inte riktigt | funkar bara på torsdagar | kan inte säga det än | fel färg | rött
da yes: den er hentet | nej, men faktisk ja | hvis du insisterer, ja tak | så siger vi det
da no: ok nej tak | sandsynligvis ikke | unødvendigt | ja, men faktisk nej | er ikke leveret
da neither: nåh | nåh okay | det ved jeg desværre ikke helt | passer kun om torsdagen | forkert farve | kø | stempel
en yes: I'd be delighted | if you insist, yes | very much so | fair enough
en no: ok no thanks | unnecessary | works for everyone but me | not in the slightest | I'm gonna say no
en neither: got the wrong colour | the wrong one | correct address is 4 Mill Lane | nothing to add | bush | grind | touch
en neither: no? how come | yes what | it came but the box was empty
en no: haven't got it yet | we have other plans
de yes: ist abgeholt | nein, aber eigentlich ja | wenn ihr darauf besteht, ja | nur zu | so machen wir's
de no: ok nein danke | vermutlich nicht | unnötig | ja, aber eigentlich nein | nicht geliefert
de neither: das weiß ich leider nicht genau | kein Zucker bitte | die falsche Farbe erhalten | Garn | kleine | Bestand
de neither: nein? wieso das | ja was denn
fi yes: on haettu | jos vaaditte, joo | tulemme molemmat
fi no: ok ei kiitos | luultavasti ei | tarpeeton | sopii kaikille paitsi minulle | olen matkoilla
fi neither: sitä en vielä tiedä | joo, jos ei maksa liikaa | sopii vain torstaisin | en osaa vielä sanoa | ei kiire | varaa
nl yes: is opgehaald | nee, maar eigenlijk ja | als je aandringt, ja | laten we dat doen
nl no: ok nee bedankt | vermoedelijk niet | onnodig | past iedereen behalve mij | ja, maar eigenlijk nee | niet geleverd
nl neither: dat weet ik helaas niet precies | geen melk graag | verkeerde kleur gekregen | past alleen op donderdag | pasta
fr yes: bien récupéré, merci | non, mais en fait oui | si tu insistes, oui | disons ça
fr no: ok non merci | pas moyen | superflu | ça convient à tous sauf à moi | oui, mais en fait non | pas livré
fr neither: ça je ne le sais plus | ah bon | rien de neuf | tout le monde dit oui | le vrai prix est 4 | renvoyez
es yes: ya lo recogí | no, bueno, en realidad sí | si insistes, sí | en eso quedamos
es no: ok no gracias | seguramente no | innecesario | les va bien a todos menos a mí | sí, bueno, en realidad no
es neither: en cierto modo | no puedo decirlo todavía | la talla equivocada | todos dicen que sí | nada que añadir
es yes: no tengo nada en contra
es no: ya tenemos planes | en desacuerdo
"""
MEANT = {"yes": True, "no": False, "neither": None}


def table(rows: str) -> list[tuple[str, str, list[str]]]:
    """(language, what is meant, replies) of each line."""
    found = []
    for line in rows.strip().splitlines():
        head, _, replies = line.partition(": ")
        language, _, meant = head.partition(" ")
        found.append((language, meant, [reply.strip() for reply in replies.split(" | ")]))
    return found


@pytest.mark.parametrize(("language", "meant", "replies"), table(AMOUNTS))
def test_amounts(language: str, meant: str, replies: list[str]) -> None:
    expected = None if meant == "none" else float(meant)
    assert {reply: read_number(reply, [language]) for reply in replies} == dict.fromkeys(replies, expected)


@pytest.mark.parametrize(("language", "meant", "replies"), table(SCORES))
def test_scores(language: str, meant: str, replies: list[str]) -> None:
    expected = None if meant == "none" else float(meant)
    assert {reply: read_number(reply, [language], 0, 10) for reply in replies} == dict.fromkeys(replies, expected)


@pytest.mark.parametrize(("language", "meant", "replies"), table(LEFT))
def test_the_choice_that_is_left(language: str, meant: str, replies: list[str]) -> None:
    days = DAYS[language]
    assert {reply: read_choice(reply, days, [language]) for reply in replies} == dict.fromkeys(replies, days[-1])


@pytest.mark.parametrize(("language", "meant", "replies"), table(HATED))
def test_the_choice_that_is_not_hated(language: str, meant: str, replies: list[str]) -> None:
    colours = COLOURS[language]
    assert {reply: read_choice(reply, colours, [language]) for reply in replies} == dict.fromkeys(replies, colours[-1])


@each(("language", "meant", "replies"), table(ANSWERS))
def test_answers(language: str, meant: str, replies: list[str]) -> None:
    assert {reply: read_yes_no(reply, [language]) for reply in replies} == dict.fromkeys(replies, MEANT[meant])


@pytest.mark.parametrize(
    ("word", "target", "another"),
    [
        ("garn", "gern", True), ("bush", "busy", True), ("sedn", "send", False), ("jaaa", "jaa", False),
        ("gerne", "gerne", False), ("definately", "definitely", False), ("yse", "yes", False),
    ],
)  # fmt: skip
def test_a_short_word_of_its_own(word: str, target: str, another: bool) -> None:
    assert is_another(word, target) is another


def test_neither_of_two_may_want_none_of_the_rest() -> None:
    assert read_choice("neither monday nor wednesday", DAYS["en"], ["en"]) is None
    assert read_choice("not monday", DAYS["en"], ["en"]) is None


@pytest.mark.parametrize("digit", ["\u136d", "\u0665", "\u2464", "\u00b2"])
@pytest.mark.parametrize("expect", [None, "yes-no", "number", "date"])
def test_digits_of_any_script_are_digits(digit: str, expect: str | None) -> None:
    """Also those of scripts that count without places (Ethiopic), which no number can be made of as they stand."""
    spaced = f"M e d d e l a n d e t   k o m   m i {digit} t t   i   n a t "
    for text in (digit, f"kl {digit}", f"{digit} av 10", spaced):
        understand(text, language="sv", expect=expect)
    if expect == "number":
        assert understand(digit, expect=expect).value in (2, 5)
