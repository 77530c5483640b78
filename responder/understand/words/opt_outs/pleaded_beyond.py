"""What is asked for in all the languages alike, in German, Finnish, Dutch, French and Spanish: see
`words.opt_outs.pleaded`."""

from responder.understand.words.opt_outs.turns import Turns

DE = Turns(
    just="einfach|bitte|endlich",
    weasked="ich+habe+gebeten|wir+haben+gebeten|ich+bat|schon+gebeten|schon+gesagt",
    forme="für+mich|für+uns",
    permission="erlaubnis|zustimmung|einverständnis|genehmigung",
    leaving_it="trete+aus|ich+trete+aus|ich+verlasse|verlasse|raus+aus|lasst+mich+raus+aus",
    regretting="umentschieden+wegen|bereue+die|bereue+das|es+mir+anders+überlegt+mit",
    contactings="kommunikation|kontakt|kontaktaufnahme|kontaktaufnahmen|korrespondenz",
    undesired="unerwünscht|nicht+erwünscht|nicht+gewünscht",
    asking="fragt|frag|fragen+sie",
    who="wer",
    signedup="mich+angemeldet|mich+hier+angemeldet|mich+eingetragen|mich+hier+eingetragen|mich+registriert|"
    "mich+dafür+angemeldet|mich+da+angemeldet",
    tothis="hier|dafür|dazu|für+das|für+sowas",
    newly="jetzt|gehört|hat|inzwischen|nun",
    anothers="jemand+anders|jemand+anderem|jemand+anderen|einem+anderen|wer+anders",
    more="weiterer",
    letthis="lassen+sie+das|lassen+sie+dies|lass+das|lasst+das|lasst+dies|möge+das|möge+dies|das+soll|dies+soll",
    hoped="hoffe+das+war|hoffe+das+ist|hoffentlich+war+das|hoffentlich+ist+das|hoffe+dies+ist",
    thelast="letzte|letzten",
    being="sein|bleiben|gewesen+sein",
    noto="nein+zur|nein+zu|nein+zu+der|nein+zu+den|nein+zu+ihrer|nein+zu+eurer",
    repeatedly="zweimal|dreimal|viermal|fünfmal|mehrmals|mehrfach|zehnmal|3+mal|2+mal",
    slipword="versehen|versehentlich|irrtum|fehler",
    somebody="jemand|mein+enkel|meine+enkelin",
    anew="wieder|erneut|nochmal|weitere|neue",
    means="heißt|bedeutet|ist",
    exitlink="abmeldelink|abmeldebutton|abmeldeknopf|abbestelllink|abmelde+link",
    whereis="wo+ist|wo+finde|finde+keinen|finde+nicht|gibt+es+keinen",
    courts="kaufe+ich+nie|bestelle+ich+nie|komme+ich+nie|nie+wieder+bei+euch|nie+wieder+bei+ihnen",
    isaid="ich+habe|ich+hab|hab|habe",
    requests="; ".join(
        (
            "<messages> *** abstellen|einstellen|unterlassen|abschalten|unterbinden <please>? $",
            "nie|niemals|nicht bestellt|gewollt|angefordert .. <messages> <please>? $",
            "<mine>|nummer|name .. <lists> .. nichts .. suchen|verloren",
            "hat|benutzt|besitzt <thisphone>|die+nummer nicht|nimmer mehr? <please>? $",
        )
    ),
    sure="; ".join(
        (
            "ich+habe|ich+hab|hab|habe .. <halt> geschrieben|gesagt|geschickt|gesendet|geantwortet *** <yet> .. "
            "<messages>",
        )
    ),
)
FI = Turns(
    just="vain|nyt|jo",
    weasked="pyysin|pyysimme|olemme+pyytäneet|olen+pyytänyt",
    forme="minulle|meille|mulle",
    leaving_it="eroan|poistun|lähden|erotkaa+minut|päästäkää+minut",
    regretting="kadun|muutin+mieleni",
    contactings="yhteydenpitoa|yhteydenottoja|viestintää|yhteydenottoa|viestintä|yhteydenotot|yhteydenottoihin",
    undesired="kielletty|ei+toivottuja|ei+toivottu",
    asking="kysykö|kysy",
    who="kuka",
    signedup="liittänyt|lisännyt|ilmoittanut|rekisteröinyt",
    tothis="tähän|tänne|listalle|listallenne",
    newly="nyt|on|kuuluu",
    anothers="jonkun+muun|jollekin+muulle|jollain+muulla|toisella|toisen",
    isaid="vastasin|kirjoitin|lähetin|sanoin|olen+jo+vastannut|olen+vastannut|olen+kirjoittanut|olen+jo+kirjoittanut|"
    "olen+lähettänyt|olen+sanonut|olen+jo+sanonut|olen+jo|olen",
    repeatedly="kahdesti|kolmesti|monesti|kaksi+kertaa|kolme+kertaa|monta+kertaa|useasti|useita+kertoja",
    sending="mainostaminen|mainostamisen|mainostamista|markkinoiminen|markkinoimisen",
    slipword="vahingossa|erehdyksessä|epähuomiossa|virhe",
    somebody="joku|lapsenlapseni",
    anew="taas|uudestaan|uudelleen|jälleen|lisää",
    means="tarkoittaa|on",
    exitlink="peruutuslinkki|peruutuslinkkiä|perumislinkki|peruutuspainike|tilauksen+peruutuslinkki|poistumislinkki",
    whereis="missä+on|mistä+löydän|mistä+löytyy|en+löydä|ei+löydy",
    whysend="miksi+kirjoitatte",
    thisphone="tähän+numeroon|tähän+puhelimeen",
    lists="listallenne|listallanne|rekisteriinne|tältä+listalta|tällä+listalla|tästä+listasta",
    oughtnt="ei+kuulunut",
    requests="; ".join(
        (
            "ei mainoksille|tekstareille|viesteille|uutiskirjeelle|mainostamiselle",
            "pitäkää|pidä|katsokaa|ottakaa tätä|tämä .. peruutuksena|peruutuksenani|perumisena|kieltona",
            "saako|saisiko|voiko|voisiko tämän pois <please>? $",
        )
    ),
)
NL = Turns(
    just="gewoon|aub",
    weasked="we+hebben+gevraagd|ik+heb+gevraagd|al+gevraagd|ik+vroeg",
    forme="voor+mij|voor+ons",
    permission="toestemming|akkoord|goedkeuring",
    them="ze|die|deze",
    shedding="zet|haal",
    leaving_it="ik+stap+uit|stap+uit|ik+verlaat|verlaat|ik+ga+uit|laat+me+uit",
    regretting="bedacht+over|spijt+van",
    contactings="communicatie|contact|correspondentie",
    undesired="ongewenst|niet+gewenst",
    asking="vraag+het|vraag|vragen",
    who="wie",
    signedup="mij+aangemeld|me+aangemeld|mij+ingeschreven|me+ingeschreven|mij+toegevoegd|mij+hiervoor+aangemeld|"
    "me+hiervoor+aangemeld|me+hier+aangemeld|mij+hier+aangemeld|mij+opgegeven|me+opgegeven",
    tothis="hiervoor|hier|voor+dit|hieraan|voor+deze",
    newly="nu|is|van|tegenwoordig|hoort",
    anothers="iemand+anders|een+ander|een+nieuwe+eigenaar",
    more="verder",
    letthis="laat+dit|laat+dat|moge+dit|dit+moet|laat+het",
    hoped="hoop+dat+dit|hopelijk+is+dit|hopelijk+was+dit|hopelijk+is+dat|hoop+dat+het",
    thelast="laatste",
    being="zijn|wezen|is|blijven",
    noto="nee+voor|nee+tegen|nee+tegen+de|nee+voor+de",
    isaid="ik+heb|heb|ik+stuurde|ik+zei|ik+antwoordde|ik+schreef",
    repeatedly="twee+keer|drie+keer|vier+keer|meerdere+keren|vaker|al+drie+keer|3+keer|3x|2x|tig+keer",
    slipword="ongeluk|vergissing|abusievelijk",
    somebody="iemand|mijn+kleinzoon|mijn+kleindochter|mijn+kleinkind",
    anew="weer|opnieuw|nog+een|alweer|nieuwe",
    means="is|betekent",
    exitlink="afmeldlink|afmeldknop|uitschrijflink|uitschrijfknop|afmeld+link",
    whereis="waar+is|waar+vind|vind+geen|kan+geen|zie+geen",
    courts="koop+ik+nooit|bestel+ik+nooit|kom+ik+nooit|nooit+meer+bij+jullie",
    requests="; ".join(
        (
            "heeft|gebruikt <thisphone> niet meer <please>? $",
            "kan|mag|kunnen dit|deze|dat .. uit|af <please>? $",
        )
    ),
)
FR = Turns(
    just="simplement|juste",
    weasked="j'ai+demandé|on+a+demandé|nous+avons+demandé|déjà+demandé",
    forme="pour+moi|pour+nous|à+mon+goût",
    permission="autorisation|accord|permission|consentement",
    leaving_it="je+quitte|quitte|je+sors+de|sors+de|sortez+moi+de|laissez+moi+sortir+de",
    regretting="changé+d'avis+pour|je+regrette",
    contactings="communication|communications|contact|correspondance|prise+de+contact",
    undesired="non+désirée|non+souhaitée|indésirable|indésirables|refusée",
    asking="redemandez|demandez|redemande",
    who="qui",
    signedup="ma+inscrit|m'a+inscrite|m'a+ajouté|m'a+abonné",
    tothis="à+ça|à+ceci|ici|à+cela|à+cette+liste|là+dedans|à+ces+messages",
    newly="maintenant|désormais|appartient|est|à+présent",
    anothers="quelqu'un+d'autre|une+autre+personne|autrui|un+autre",
    more="autre",
    noto="non+à|non+aux|non+pour|non+pour+la|non+pour+les|non+à+la",
    isaid="j'ai+répondu|j'ai+déjà+répondu|j'ai+dit|j'ai+envoyé|j'ai+écrit|j'ai+déjà+dit|j'ai+déjà+envoyé",
    repeatedly="deux+fois|trois+fois|quatre+fois|plusieurs+fois|cent+fois|3+fois|2+fois",
    slipword="erreur|accident|mégarde",
    somebody="quelqu'un|mon+petit+fils|ma+petite+fille",
    anew="encore|nouveau|à+nouveau|de+nouveau|nouveaux",
    means="c'est|veut+dire|signifie",
    exitlink="lien+de+désabonnement|lien+de+désinscription|lien+pour+se+désabonner|bouton+de+désinscription|"
    "bouton+de+désabonnement|lien+désabonnement",
    whereis="où+est|où+se+trouve|je+ne+trouve+pas|je+trouve+pas|trouve+pas",
    whysend="pourquoi+vous+écrivez|pourquoi+écrivez+vous|pourquoi+vous+envoyez|pourquoi+envoyez+vous",
    courts="plus+jamais+client|jamais+plus+chez+vous|plus+jamais+chez+vous|n'achèterai+plus",
    requests="; ".join(
        (
            "<messages> *** arrêtez|cessez les <please>? $",
            "reprends|enlève mon|mes consentement|accord|autorisation",
            "na plus ce|le numéro|num|portable <please>? $",
            "peut|peux|pourrait désactiver|éteindre|couper ça|ceci|cela <please>? $",
        )
    ),
)
ES = Turns(
    just="simplemente|ya",
    weasked="ya+pedí|ya+pedimos|he+pedido|hemos+pedido|pedí",
    forme="para+mí|para+nosotros",
    permission="permiso|autorización|consentimiento",
    leaving_it="me+salgo+de|salgo+de|dejo|abandono|quiero+salir+de|sáquenme+de",
    regretting="me+arrepiento+de|cambié+de+idea+sobre|cambié+de+opinión+sobre",
    contactings="comunicación|comunicaciones|contacto|correspondencia",
    undesired="no+deseada|no+deseado|no+deseadas",
    asking="pregunten|preguntes|vuelvan+a+preguntar|pregunte",
    who="quién",
    signedup="me+apuntó|me+inscribió|me+suscribió|me+agregó|me+metió|me+dio+de+alta|me+registró",
    tothis="a+esto|en+esto|aquí|a+esta+lista|en+esta+lista|a+estos",
    newly="ahora|ya+es|pertenece|es",
    anothers="otra+persona|alguien+más|otro|otro+dueño",
    more="ulterior",
    letthis="que+este+sea|que+esto+sea|que+sea+este|ojalá+este+sea",
    hoped="espero+que+este+sea|espero+que+sea",
    thelast="último|última",
    noto="no+a|no+a+la|no+a+las|no+a+los|no+al",
    isaid="ya+respondí|respondí|ya+dije|he+dicho|he+respondido|ya+mandé|ya+envié|ya+escribí|he+enviado|he+mandado|"
    "mandé|envié|escribí|puse|contesté|yo+ya+dije",
    repeatedly="dos+veces|tres+veces|varias+veces|muchas+veces|mil+veces|3+veces|2+veces",
    slipword="error|equivocación|accidente",
    somebody="alguien|mi+nieto|mi+nieta",
    anew="otra+vez|de+nuevo|otro|nuevos|nuevamente",
    means="es|significa|quiere+decir",
    exitlink="enlace+de+baja|link+de+baja|enlace+para+darme+de+baja|botón+de+baja|link+para+darme+de+baja|"
    "enlace+para+cancelar",
    whereis="dónde+está|no+encuentro|no+hay|no+veo",
    whysend="por+qué+escriben|por+qué+mandan|por+qué+envían|por+qué+escribís",
    courts="no+les+compro+más|no+vuelvo+a+comprar|nunca+más+les+compro|pierden+un+cliente",
    requests="; ".join(
        (
            "<messages> *** párenlos|párelos|deténganlos|quítenlos|páralos|paradlos|apáguenlos <please>? $",
            "consideren|considere|tomen|tome esto|este .. baja",
            "ya no tiene este|ese|el número|celular|teléfono ..",
            "los|las|te|os|les bloqueo|bloquearé|voy+a+bloquear ..",
            "puede|pueden|podrían|se+puede desactivar|apagar|quitar esto|estos <please>? $",
            "<dead> *** quítenla|quítenlo|bórrenla|bórrenlo|elimínenla|elimínenlo|sáquenla|sáquenlo|quitadla|"
            "quitadlo|borradla|borradlo",
        )
    ),
)
