"""Ways of answering that are put together of parts, and what comes of words said twice.

`it depends` in every language, with whatever stands between its parts; refusals in the form of a doubt (`dacht het
niet`); and the English `I'm good`, which refuses alone and agrees with a `with` behind it. Notation as in
`words.table`: phrases between commas.
"""

import re
from collections.abc import Sequence

DEPENDS = {
    "nb": "an på, ann på, anpå, annpå, det spørs, spørs, spørst, avhenger, avheng, avhengig av, det kommer an",
    "nn": "an på, ann på, anpå, annpå, det spørst, spørs, spørst, avheng, avhenger, avhengig av, det kjem an",
    "sv": "an på, ann på, anpå, beror, berodde, beroende på, beroende av, avhängigt av, avhänger, det hänger på, "
    "hänger på vad, hänger på om, hänger lite på",
    "da": "an på, ann på, anpå, afhænger, afhængig af, afhængigt af, alt efter hvad, alt efter hvor, alt efter om",
    "en": "depends, depending, depend on, would depend, will depend, it depend, depend really, dependent on, dpends, "
    "depnds, depens, dependz, depands",
    "de": "drauf an, darauf an, drauf a, druf a, druf ah, druff an, drauf o, davon ab, hängt ab, hängt davon, "
    "hängt vom, hängt von, hängt ganz, hängt halt, je nachdem, je nach, kommt aufs, kommt auf den, kommt auf die, "
    "kommt auf das, kommt auf dein, kommt auf ihr, abhängig von, drauf ankommen, darauf ankommen",
    "fi": "riippuu, riippuen, riippuis, riippuisi, riipuu, riippunee, riippuupi",
    "nl": "hangt, ligt aan, ligt eraan, ligt er, ligt dr, eraan liggen, ervan af, er vanaf, er van af, afhankelijk "
    "van, hangt ervan",
    "fr": "dépend, dépendra, dépendrait, dépendre, c'est selon, selon le, selon la, selon les, selon l'heure, selon "
    "ce, selon quand, selon qui",
    "es": "depende, dependerá, dependería, depender, dependiendo, según, segun",
}
DOUBTING_NO = {
    "nb": "skulle ikke tro det, skulle ikke tro, skulle ikke mene det, tror neppe, tror neppe det, tror jeg neppe, "
    "neppe det, la det ligge, lar det ligge, la det være i år, det lar seg ikke gjøre, lar seg ikke gjøre, det får "
    "være, glipper for oss",
    "nn": "skulle ikkje tru det, trur neppe, trur eg neppe, trur knapt, neppe det, la det liggje, lat det liggje, let "
    "seg ikkje gjere, passar elendig",
    "sv": "skulle inte tro det, skulle inte tro, tror knappast, tror knappast det, knappast troligt, låter bli, går "
    "inte att ordna, det får vara, låter det vara",
    "da": "skulle ikke mene det, skulle ikke tro det, tror næppe, tror jeg næppe, næppe det, lader det ligge, lad det "
    "ligge, lader sig ikke gøre, melder pas, melde pas, springer over",
    "en": "i think not, think not, don't reckon so, don't reckon, don't suppose so, wouldn't think so, wouldn't have "
    "thought so, wouldn't say so, can't see it happening, not on your life, sooner not, rather leave it, fat chance, "
    "no dice, not a hope, ship has sailed, not for love nor money, like hell, when pigs fly, when hell freezes over, "
    "that's a no, suits me badly, that's not going to work, not gonna work",
    "de": "glaub nicht, glaub ich nicht, glaub kaum, glaub ich kaum, glaube kaum, glaube ich kaum, denke kaum, denk "
    "mal nicht, wohl kaum, wüsste nicht, wird nichts, das wird nichts, nicht dass ich wüsste, lass ich sein, lasse "
    "ich bleiben, passt mir schlecht, passt schlecht, muss passen",
    "fi": "enpä usko, en kyllä usko, en usko, en uskoisi, tuskinpa, eipä kai, tuskimpa, jätän väliin, jätetään "
    "väliin, jää väliin, sopii huonosti, ei onnistu",
    "nl": "dacht het niet, dacht van niet, denk van niet, dacht ik niet, dacht t niet, denk t niet, denk niet, geloof "
    "het niet, geloof van niet, betwijfel, betwijfel het, betwijfel ik, niet redden, red ik niet, red het niet, "
    "redden we niet, haal ik niet, niet halen, komt slecht uit, komt me slecht uit, komt niet uit, laat maar zitten, "
    "sla over, sla ik over",
    "fr": "j'en doute, en doute fort, m'étonnerait, m'etonnerais, crois pas non, pense pas non, passe mon tour, pas "
    "que je sache, tombe mal, ça tombe mal, m'arrange pas, pas possible pour moi, sans moi",
    "es": "no creo, creo que no, no lo creo, me parece que no, lo dudo, lo dudo mucho, no lo veo, va a ser que no, "
    "viene fatal, viene mal, me va mal, me va fatal, paso de, ni hablar, ni de broma, ni loco, ni loca, conmigo no "
    "cuenten, esta vez paso",
}
HARD = {
    "nb": "vanskelig, trøblete, kinkig",
    "nn": "vanskeleg, vanskelig",
    "sv": "knepigt, blir svårt, lite svårt, väldigt svårt, ganska svårt, svårt för mig, svårt för oss, svårt tyvärr, "
    "tyvärr svårt, svårt att få till, svårt att hinna",
    "da": "svært, vanskeligt",
    "en": "tricky, difficult, tough",
    "de": "schwierig, blöd, schlecht",
    "fi": "hankalaa, hankala, vaikea, vaikeaa",
    "nl": "lastig, moeilijk",
    "fr": "compliqué, difficile",
    "es": "complicado, difícil",
}
DOES_NOT_CARE = {
    "nb": "vanskelig å vite, samma det, samma for meg, gjør ikke noe, går for det samme, ett fett, det ene eller "
    "andre, hipp som happ, har ikke noe å si",
    "nn": "vanskeleg å vite, vanskeleg å seie, same det, same for meg, speler inga rolle, spelar inga rolle, går for "
    "det same, hipp som happ, har ikkje noko å seie",
    "sv": "knepigt att säga, strunt samma, skit samma, gör detsamma, hipp som happ, går på ett ut, bryr mig inte",
    "da": "vanskeligt at sige, skidt nu med det, pyt med det, gør ikke noget, det er hip som hap, hip som hap, går ud "
    "på et, betyder ikke noget",
    "en": "difficult to say, difficult to tell, tricky to say, tough to say, tough one, tough call, hard to tell, if "
    "you say so, as you like, couldn't care less, makes no difference, no difference, makes no odds, not bothered, "
    "not fussed which",
    "de": "schwierig zu sagen, was auch immer, wie auch immer, schon gut, ganz egal, völlig egal, wurst, wurscht, "
    "spielt keine rolle, einerlei, schnuppe, macht keinen unterschied",
    "fi": "hankala sanoa, hankalaa sanoa, miten vaan, aivan sama, ei merkitystä, ei ole merkitystä, ei ole niin "
    "väliä, yhdentekevää",
    "nl": "lastig te zeggen, het zal wel, zal wel, maakt me niks uit, maakt niks uit, maakt mij niks uit, maakt geen "
    "verschil, boeit me niet, boeit niks",
    "fr": "compliqué à dire, si tu veux, si vous voulez, comme tu veux, comme vous voulez, ça m'est égal, n'a pas "
    "d'importance, pas d'importance, c'est pareil, aucune différence",
    "es": "complicado de decir, lo que sea, como quieras, como quieran, me da lo mismo, da lo mismo, no hay "
    "diferencia, tanto da, me es indiferente, igual me da",
}
PARTLY = {
    "nb": "ikke alltid, ikke hver gang, ikke nødvendigvis, av og til, noen ganger, innimellom, bare delvis, til dels, "
    "i tvil om det, ikke helt hundre",
    "nn": "ikkje alltid, ikkje kvar gong, ikkje nødvendigvis, av og til, nokre gonger, innimellom, delvis, til dels",
    "sv": "inte alltid, inte varje gång, inte nödvändigtvis, ibland, då och då, delvis, till viss del, "
    "inte helt hundra, inte riktigt hundra, inte hundra på, inte hundra",
    "da": "ikke altid, ikke hver gang, ikke nødvendigvis, af og til, nogle gange, indimellem, delvist, til dels",
    "en": "not always, not every time, not necessarily, not all of the time, not all the time, only sometimes, now and "
    "then, every now and then, every so often, partly, partially, in part, sort of, kind of, kinda, not certain, "
    "can't be sure, couldn't say, couldn't tell you",
    "de": "nicht immer, nicht jedes mal, nicht unbedingt, nicht zwingend, manchmal, ab und zu, hin und wieder, "
    "gelegentlich, teilweise, zum teil, teils",
    "fi": "ei aina, ei joka kerta, ei välttämättä, joskus, silloin tällöin, toisinaan, osittain, ei ihan varma, "
    "en ihan varma, en täysin varma, ei hajuakaan, ei hajua, ei harmainta aavistusta",
    "nl": "niet altijd, niet elke keer, niet per se, niet noodzakelijk, soms, af en toe, nu en dan, deels, "
    "gedeeltelijk",
    "fr": "pas toujours, pas à chaque fois, pas nécessairement, pas forcément, parfois, de temps en temps, des fois, "
    "en partie, partiellement",
    "es": "no siempre, no todas las veces, no necesariamente, a veces, de vez en cuando, en parte, parcialmente",
}
SURENESS = {  # how sure one is not: what denies, how much, and the word; all of them together are no answer
    "nb": ("ikke", "helt rett riktig altfor særlig spesielt egentlig veldig direkte fullt så like|100|hundre prosent",
           "sikker sikre"),
    "nn": ("ikkje", "heilt rett særleg spesielt eigentleg veldig direkte fullt så like|100|hundre prosent",
           "sikker sikre"),
    "sv": ("inte", "helt riktigt särskilt speciellt direkt fullt så jätte alldeles ens|100|hundra procent|hundra",
           "säker säkra"),
    "da": ("ikke", "helt rigtig ret særlig specielt direkte fuldt så fuldstændig|100|hundrede procent", "sikker sikre"),
    "en": ("not|never|aint|wasnt|werent|isnt|arent",
           "really entirely too that very quite exactly completely totally fully so overly all "
           "actually particularly super altogether even honestly yet terribly|100|100 percent|a hundred percent|"
           "one hundred percent|hundred percent|at all|all that",
           "sure certain"),
    "de": ("nicht", "wirklich ganz so sehr richtig recht völlig gerade hundertprozentig|100|zu 100", "sicher"),
    "fi": ("en ole|en oo|emme ole|ei olla|en ollut|emme olleet",
           "ihan oikein täysin kovin aivan niin varsinaisesti|100|sataprosenttisen",
           "varma varmoja"),
    "nl": ("niet", "echt helemaal zo heel erg bepaald volledig|100|honderd procent", "zeker"),
    "fr": ("pas", "vraiment très trop si super complètement totalement entièrement|tout à fait|100|à 100", "sûr sûre "
           "sûrs certain certaine"),
    "es": ("no|no estoy|no estamos", "muy realmente tan totalmente completamente|del todo|100|al 100", "seguro segura "
           "seguros"),
}  # fmt: skip
NO_HURRY = {
    "nb": "haster ikke, det haster ikke, ingen hast, ikke noe hast, har ikke hastverk, ingen hastverk",
    "nn": "hastar ikkje, det hastar ikkje, ingen hast, ikkje noko hast",
    "sv": "ingen brådska, brådskar inte, det brådskar inte, ingen stress, inte bråttom, ingen panik, ingen hast",
    "da": "haster ikke, det haster ikke, ingen hast, intet hastværk, ikke travlt med det",
    "en": "no hurry, no rush, not in a hurry, not in a rush, no hurries, no urgency, not urgent, isn't urgent",
    "de": "keine eile, eilt nicht, es eilt nicht, hat keine eile, nicht eilig, nicht dringend, kein stress",
    "fi": "ei kiirettä, ei mitään kiirettä, ei ole kiire, ei ole kiirettä, ei oo kiire, ei tässä kiirettä, ei hoppua",
    "nl": "geen haast, heeft geen haast, geen spoed, niet dringend",
    "fr": "pas pressé, pas pressée, rien ne presse, pas d'urgence, pas urgent, ça ne presse pas, aucune urgence",
    "es": "sin prisa, sin prisas, no hay prisa, no corre prisa, ninguna prisa, no es urgente, no me corre prisa",
}
NOT_MINDING = {  # neither: it troubles nobody, and nobody has anything to say to it
    "nb": "gjør meg ingenting, gjør ingenting, det gjør ingenting, gjør ikke noe, ingen kommentar, ingen "
    "kommentarer, ingen preferanse, ingen preferanser, jaså, å ja, jaha",
    "nn": "gjer meg ingenting, gjer ingenting, det gjer ingenting, gjer ikkje noko, ingen kommentar, ingen "
    "preferansar, jaså, å ja, jaha",
    "sv": "gör mig inget, gör inget, det gör inget, gör ingenting, det gör ingenting, mig gör det inget, "
    "ingen kommentar, "
    "inga kommentarer, inga preferenser, ingen preferens, jaså, jaha",
    "da": "gør mig ikke noget, gør ikke noget, ingen kommentar, ingen kommentarer, ingen præferencer, nåda, "
    "nå ja, jaså",
    "en": "no comment, no comments, no preference, no preferences, no offence, no offense, no hard feelings",
    "de": "macht nichts, macht mir nichts, stört mich nicht, stört nicht, kein kommentar, keine präferenz, na und, "
    "na ja, "
    "ja mei, ja moment, keinen plan",
    "fi": "ei haittaa minua, ei minua haittaa, ei se haittaa mitään, ei kommenttia, ei kommentteja, "
    "ei vastaväitteitä, ei "
    "mitään tietoa, ei tietoa, en osaa päättää, en osaa valita, ei suosikkia, jaa, jaaha, jahas",
    "nl": "vind het niet erg, vind ik niet erg, maakt niks, geeft niks, geeft niet, geen commentaar, geen voorkeur, "
    "nou ja",
    "fr": "ça ne me dérange pas, me dérange pas, sans commentaire, pas de commentaire, aucune préférence, "
    "j'en sais rien, "
    "je n'en sais rien, j'en sais trop rien",
    "es": "no me molesta, no me importa, sin comentarios, ninguna preferencia, sin preferencias, no es mala idea, "
    "no es "
    "mala, yo qué sé, y si digo",
}
EXCLAIMING = {  # `nei så hyggelig!` is pleased, `nej så tråkigt` is sorry; they refuse nothing
    "nb": (
        "nei så, nei men så, nei hvor",
        "hyggelig koselig kjekt gøy moro bra fint flott spennende kult snilt synd dumt kjedelig trist leit ergerlig",
    ),
    "nn": (
        "nei så, nei men så, nei kor",
        "hyggeleg koseleg kjekt gøy moro bra fint flott spennande kult snilt synd dumt keisamt trist leitt",
    ),
    "sv": (
        "nej så, nej vad, nej men vad, nej men så",
        "trevligt kul roligt bra fint härligt spännande snällt mysigt synd tråkigt trist dumt ledsamt",
    ),
    "de": ("nein wie, ach nein wie, nee wie, nein ist das", "schön toll nett lieb süß lustig cool"),
    "nl": ("nee wat, nee maar wat, nee hoe", "leuk mooi lief fijn aardig gezellig grappig"),
    "da": (
        "nej hvor, nej men hvor, nej så, nej sikke",
        "hyggeligt dejligt sjovt godt fint spændende sødt rart synd kedeligt trist dumt ærgerligt",
    ),
}
GREETED = ("hei", "hej", "hallo", "heisann", "hejsan", "hejsa")


def pleased(code: str) -> str:
    """The exclamations of a language that begin with its no."""
    heads, words = EXCLAIMING.get(code, ("", ""))
    said = [f"{head.strip()} {word}" for head in heads.split(",") for word in words.split() if head.strip()]
    no = {"nb": "nei", "nn": "nei", "sv": "nej", "da": "nej"}.get(code)
    return ", ".join([*said, *(f"{no} men {greeting}" for greeting in GREETED if no)])


def not_sure(code: str) -> str:
    """`not really sure`, `ikke helt sikker`: every denial of a language with every measure of being sure."""
    denials, measures, names = SURENESS[code]
    single, *longer = measures.split("|")
    return ", ".join(f"{denial} {measure} {name}" for denial in denials.split("|") for name in names.split()
                     for measure in (*single.split(), *longer))  # fmt: skip


WANTING_NONE = {  # who wants, needs or gets it, what, and the denial that stands behind it
    "nb": ("trenger behøver ønsker bruker klarer rekker orker gidder får fikk", "den det dem noe", "ikke"),
    "nn": ("treng trenger ønskjer brukar klarar rekk orkar gidd får fekk", "den det dei han noko", "ikkje"),
    "sv": ("behöver orkar hinner får fick använder", "den det dom dem", "inte"),
    "da": ("behøver ønsker orker når gider får fik bruger", "den det dem", "ikke"),
    "de": ("brauche brauchen will wollen möchte möchten schaffe schaffen", "es ihn sie das die den", "nicht"),
    "nl": ("hoef hoeven wil willen red redden heb hebben", "het hem die dat", "niet"),
}


def wanting_none(code: str) -> str:
    """`trenger den ikke`, `brauche es nicht`: between the verb and what denies it stands what is not wanted."""
    verbs, objects, denial = WANTING_NONE.get(code, ("", "", ""))
    return ", ".join(f"{verb} {what} {denial}" for verb in verbs.split() for what in objects.split())


GOTTEN_ELSEWHERE = {  # from whom else it was had: `fått det et annet sted` needs it no more
    "nb": ("fått fikk kjøpt kjøpte bestilt bestilte funnet fant", "det den en noe|", "annet sted|et annet sted|hos "
    "andre|en billigere"),
    "nn": ("fått fekk kjøpt kjøpte bestilt bestilte tinga funne fann", "det han den ein noko|", "annan stad|ein "
    "annan stad|ein billegare|ein billigare"),
    "sv": ("fått fick köpt köpte beställt beställde bokat hittat hittade", "det den en nåt|", "på annat håll|någon "
    "annanstans|en billigare"),
    "da": ("fået fik købt købte bestilt bestilte fundet fandt", "det den en noget|", "andet sted|et andet "
    "sted|andetsteds|en billigere"),
    "en": ("got gotten bought ordered found booked", "it one them something|", "elsewhere|somewhere else"),
    "de": ("habe|hab|haben", "es einen eine welche|", "woanders|anderswo"),
    "nl": ("heb|hebben", "het er een hem|", "ergens anders|elders"),
    "fr": ("trouvé acheté pris commandé", "|", "ailleurs"),
    "es": ("compré comprado encontré encontrado pedí pedido", "|", "en otro sitio|en otro lado|en otra parte|en otra "
    "tienda"),
    "fi": ("ostin ostettu sain saatu löysin tilasin", "sen|", "muualta"),
}  # fmt: skip


def gotten_elsewhere(code: str) -> str:
    verbs, objects, places = GOTTEN_ELSEWHERE[code]
    return ", ".join(" ".join(f"{verb} {what} {place}".split()) for verb in re.split("[ |]", verbs)
                     for what in re.split("[ |]", objects) for place in places.split("|"))  # fmt: skip


def refusing(code: str) -> str:
    """What refuses and is put together: `har fått den et annet sted`, `trenger den ikke`, `I doubt it`."""
    return f"{DOUBTING_NO[code]}, {gotten_elsewhere(code)}, {wanting_none(code)}"


CONTENT = {  # how content one is; without the word before it, one may as well want nothing more
    "nb": ("veldig svært meget kjempe super", "fornøyd fornøyde"),
    "nn": ("veldig svært kjempe super", "nøgd nøgde fornøgd fornøyd"),
    "sv": ("mycket väldigt jätte super", "nöjd nöjda"),
    "da": ("meget yderst vældig rigtig super mega", "tilfreds tilfredse"),
    "en": ("very extremely really so super more|than", "happy pleased satisfied"),
    "de": ("sehr äußerst super rundum mehr|als", "zufrieden glücklich"),
    "nl": ("heel zeer erg super dik", "tevreden blij"),
    "fr": ("très vraiment super entièrement", "satisfait satisfaite satisfaits content contente contents"),
    "es": ("muy súper", "contento contenta contentos contentas satisfecho satisfecha satisfechos"),
    "fi": ("oikein erittäin tosi todella", "tyytyväinen tyytyväisiä"),
}


def content(code: str) -> str:
    """`veldig fornøyd`, `sehr zufrieden`, `helnöjd`: praise, where nothing else is said."""
    degrees, states = (words.split() for words in CONTENT[code])
    whole = [f"hel{state}" for state in states if code in ("sv",)]
    return ", ".join([f"{degree.replace('|', ' ')} {state}" for degree in degrees for state in states] + whole)


WE_ARE = ("i'm", "im", "i am", "we're", "we are", "i'd be", "we'd be", "i'll be", "we'll be", "all")
GOOD_WITH = ("with", "for", "to go", "with it", "with that", "at", "then", "there", "that day", "that week")
GOOD_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "today",
             "tonight", "next week", "this week", "any time", "anytime", "mornings", "mon", "tue", "tues", "wed",
             "thurs", "thu", "fri", "sat", "the weekend", "weekends")  # fmt: skip
GOOD_THANKS = ("thanks", "thank you", "thx", "ty", "cheers", "ta", "thank u", "no thanks", "no thank you")
FOR_NOW = ("for now", "for the moment", "for the time being", "at the moment", "as i am", "as we are")
GOOD_AND_YOU = ("how", "how are", "and you", "hbu", "wbu", "what about", "hope you", "u", "you")
SURE_AFTER_NO = (  # Irish `ah no, sure I'm away`: there it assents to nothing
    "i'm, im, i've, ive, i am, i was, i have, i haven't, i don't, i can't, we're, we've, we are, we have, we don't, "
    "it's, its, he's, she's, they're, there's, that's, you're, isn't, aren't, haven't, amn't"
)


def good_phrases() -> dict[str, str]:
    """English `good` after `I am`: what agrees, what refuses, and what is small talk."""

    def joined(tails: tuple[str, ...], heads: tuple[str, ...] = WE_ARE) -> str:
        return ", ".join(f"{head} good {tail}" for head in heads for tail in tails)

    alone = ", ".join(f"{head} good" for head in WE_ARE[:3])
    days = tuple(f"{led}{day}" for day in GOOD_DAYS for led in ("", "on "))
    fine = ", ".join(f"{head} {how} {tail}" for head in WE_ARE for how in ("fine", "ok", "okay", "happy", "cool")
                     for tail in ("with", "with that", "with it"))  # fmt: skip
    enough = ", ".join(f"{head} {how} {tail}" for head in WE_ARE for tail in FOR_NOW
                       for how in ("good", "fine", "ok", "okay", "alright", "grand", "sorted"))  # fmt: skip
    return {
        "agree": f"{joined(GOOD_WITH + days)}, {fine}, depend on me, depend on us",
        "decline": f"{alone}, {joined(GOOD_THANKS, WE_ARE[:-1])}, {joined(GOOD_THANKS[-2:], ('all',))}, {enough}",
        "neutral": f"{joined(GOOD_AND_YOU)}, {joined(GOOD_THANKS[:-2], ('all',))}",
        "no": ", ".join(f"no sure {tail.strip()}" for tail in SURE_AFTER_NO.split(",")),
    }


LONGEST_DOUBLED = 7  # letters of a yes or no that is said twice in one word


def said_twice(names: list[str]) -> list[str]:
    """`jaujau`, `nejnejnej`: a word for yes or no said over, without a pause."""
    words = [name for name in names if 2 <= len(name) <= LONGEST_DOUBLED and name.isalpha()]
    return [word * times for word in words for times in (2, 3)]


SHORT_ANSWERS = {  # the verbs and who answers: `det gjør jeg`, `habe ich`; with a negation behind it, a no
    "nb": ("det", "gjør gjorde har hadde vil kan skal må får fikk", "jeg vi", "ikke"),
    "nn": ("det", "gjer gjorde har hadde vil kan skal må får fekk", "eg vi me", "ikkje"),
    "sv": ("det", "gör gjorde har hade vill kan ska måste får fick", "jag vi", "inte"),
    "da": ("det", "gør gjorde har havde vil kan skal må får fik", "jeg vi", "ikke"),
    "de": (
        "",
        "habe hab haben mache machen will wollen kann können bin sind tue tun möchte möchten",
        "ich wir",
        "nicht",
    ),
    "nl": ("", "heb hebben doe doen wil willen kan kunnen ben zijn", "ik wij we", "niet"),
}


def short_answers(code: str) -> list[tuple[str, bool]]:
    """(phrase, whether it agrees): they answer where nothing follows."""
    lead, verbs, people, denial = SHORT_ANSWERS.get(code, ("", "", "", ""))
    said = [f"{lead} {verb} {who}".strip() for verb in verbs.split() for who in people.split()]
    return [*((phrase, True) for phrase in said), *((f"{phrase} {denial}", False) for phrase in said)]


def in_short(code: str, entries: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The phrases that are denied in full, with the short word that Swedes text as often: `kan ej`, `orkar ej`."""
    if code != "sv":
        return []
    return [(re.sub(r"\binte\b", "ej", phrase), label) for phrase, label in entries if "inte" in phrase.split()]
