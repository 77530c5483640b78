"""Who is weary of us, in German, Dutch, Finnish, French and Spanish: see `weary`."""

from responder.understand.words.opt_outs.turns import Turns

DE = Turns(
    ceaseit="hört+auf|hören+sie+auf|hör+auf|hört+endlich+auf|schluss+jetzt|schluss|lasst+das|lassen+sie+das|stopp",
    inearnest="das+ist+nicht+lustig|das+ist+nicht+mehr+lustig|nicht+lustig|das+ist+nicht+schön|"
    "ich+meine+es+ernst|ich+mein+es+ernst|das+ist+belästigung|niemand+hat+darum+gebeten|was+für+ein+generve|"
    "wie+oft+denn+noch",
    howoften="wie+oft+muss+ich|wie+oft+soll+ich|wie+oft+noch|wie+oft+hab+ich|wie+oft+habe+ich",
    requests="<messages> an+mich|an+meine+nummer|an+uns einstellen|stoppen|beenden|unterlassen|abstellen <please>? $",
    ignoring="ignoriert|ignorieren|missachtet|missachten",
    mustido="was+muss+ich+tun|was+muss+ich+machen|was+soll+ich+tun|was+soll+ich+machen|was+kann+ich+tun|was+muss+man+tun",
    itall="das|dies|diese|die|das+hier|der+mist|das+ganze|das+alles",
    daily="jeden+tag|täglich|ständig|andauernd|dauernd|jede+woche|jeden+morgen|die+ganze+zeit",
    getting="zu+bekommen|zu+kriegen|zu+erhalten",
    betteroff="komme+gut|komme+prima|lebe+besser|lebe+gut|geht+es+besser|gehts+mir+besser|komme+bestens",
    lacking="ohne",
    lists="newsletterverteiler|newsletterliste|newsletterlisten|werbemailverteiler",
    wouldlike="möchte+gern|möchte+gerne|würde+gern|würde+gerne|hätte+gern|wäre+gern|wäre+gerne",
    comeoff="mich|runter|raus|weg|genommen+werden|gestrichen+werden|gelöscht+werden",
    offof="von|aus|vom",
    unlessit="wenn+das+nicht+endet|wenn+die+nicht+aufhören|falls+das+so+weitergeht|wenn+dies+nicht+aufhört",
)
NL = Turns(
    ceaseit="hou+op|houd+op|stop+ermee|stop|kap+ermee|ophouden",
    inearnest="dit+is+niet+grappig|dat+is+niet+grappig|niet+grappig|dit+is+niet+leuk+meer|ik+meen+het|"
    "dit+is+intimidatie|dit+is+pesterij|niemand+heeft+hierom+gevraagd|wat+een+gezeur|wat+een+gezeik",
    howoften="hoe+vaak+moet+ik|hoeveel+keer+moet+ik|hoe+vaak+nog|hoe+vaak+heb+ik",
    ignoring="negeren|negeert|negeer|respecteren+niet",
    mustido="wat+moet+ik+doen|wat+kan+ik+doen|wat+moet+ik+nou+doen|wat+moet+je+doen|wat+is+ervoor+nodig",
    itall="dit|deze|dat|die|dit+alles|dit+gedoe",
    ended="stopt|ophoudt|te+stoppen",
    daily="elke+dag|iedere+dag|dagelijks|de+hele+tijd|constant|elke+week|elke+ochtend",
    getting="te+krijgen|te+ontvangen",
    betteroff="beter+af|kan+prima|kan+best|kan+heel+goed|gelukkiger|kan+goed",
    lacking="zonder",
    wouldlike="zou+graag|wil+graag|zou+willen|wil+liever|wou+graag",
    comeoff="af|worden|gehaald|geschrapt|verwijderd|willen|komen|gaan",
    offof="van|uit|af",
    sending="zou+schrijven|zou+sturen|zou+mailen|zou+benaderen|zou+berichten|zouden+schrijven|zouden+sturen",
    unlessit="als+dit+niet+eindigt|als+deze+niet+stoppen|als+dat+niet+stopt|als+dat+niet+ophoudt|tenzij+dit+stopt",
    requests="<messages> aan+mij|naar+mij|aan+ons|aan+dit+nummer? stoppen|stopzetten|staken|beëindigen <please>? $",
    excuses="kwam|komt|gekomen|aangekomen|ontvangen|gekregen|werkt|werkte|gelukt|lukt|lukte niet <sending> .. "
    "nog|opnieuw|weer|alsnog",
)
FI = Turns(
    ceaseit="lopettakaa|lopeta|lopeta+jo|lopettakaa+jo|lakatkaa|riittää|stop",
    inearnest="tämä+ei+ole+hauskaa|tää+ei+oo+hauskaa|ei+ole+hauskaa|olen+tosissani|oon+tosissani|"
    "tämä+on+häirintää|tää+on+häirintää|kukaan+ei+pyytänyt+tätä|mikä+riesa",
    howoften="montako+kertaa+pitää|kuinka+monta+kertaa+pitää|montako+kertaa+mun+pitää|"
    "montako+kertaa+minun+pitää|kuinka+monesti+pitää",
    ignoring="ette+välitä|ette+noudata|ohitatte|ette+kunnioita|sivuutatte",
    mustido="mitä+minun+pitää+tehdä|mitä+mun+pitää+tehdä|mitä+pitää+tehdä|mitä+minun+on+tehtävä|mitä+voin+tehdä|"
    "mitä+minun+täytyy+tehdä|mitä+mun+täytyy+tehdä",
    itall="tämä|tää|nämä|nää|se|ne|tämä+kaikki",
    ended="loppuu|loppuisi|loppuvat|loppuisivat|lakkaa|päättyy",
    daily="joka+päivä|päivittäin|koko+ajan|joka+viikko|jatkuvasti|joka+aamu",
    getting="saamaan|saamisesta|saamiseen",
    receiving="saamaan",
    betteroff="pärjään|tulen+toimeen|voin+paremmin|parempi|elän",
    lacking="ilman",
    such="tällaista|näitä",
    wouldlike="haluaisin|tahtoisin|haluaisimme",
    comeoff="tulla|päästä|erota|poistua",
    offof="pois|eroon",
    sending="kirjoittaisi|lähettäisi|laittaisi|viestittelisi|viestittäisi|lähetettäisi|lähettelisi|ottaisi+yhteyttä",
    unlessit="jos+nää+ei+lopu|jos+nämä+ei+lopu|jos+nää+eivät+lopu|jos+se+ei+lopu|jos+tämä+ei+pääty|elleivät+nämä+lopu",
)
FR = Turns(
    ceaseit="arrêtez|arrête|arrêtez+ça|ça+suffit|cessez|stop|assez",
    inearnest="ce+n'est+pas+drôle|c'est+pas+drôle|ce+n'est+plus+drôle|c'est+plus+drôle|je+suis+sérieux|"
    "je+suis+sérieuse|c'est+du+harcèlement|personne+n'a+demandé+ça|personne+n'a+rien+demandé|quelle+plaie",
    howoften="combien+de+fois+faut+il|combien+de+fois+dois+je|combien+de+fois+je+dois|combien+de+fois+vais+je",
    ignoring="ignorez|ignorez+vous|ne+respectez+pas|ne+respectez+vous+pas|ignores",
    mustido="que+dois+je+faire|qu'est+ce+que+je+dois+faire|que+faut+il+faire|que+puis+je+faire|que+faire|"
    "qu'est+ce+qu'il+faut+faire|qu'est+ce+qu'il+faut",
    itall="ça|cela|ceci|tout+ça|tout+cela",
    ended="s'arrête|cesse|finisse|s'arrêtent|cessent|finissent",
    daily="tous+les+jours|chaque+jour|tout+le+temps|sans+arrêt|chaque+semaine|constamment|tous+les+matins",
    betteroff="mieux|me+passe|très+bien|me+porte+mieux|me+débrouille",
    lacking="sans",
    wouldlike="j'aimerais|je+voudrais|je+souhaiterais|nous+aimerions",
    comeoff="sortir|être+retiré|être+retirée|être+enlevé|être+enlevée|être+supprimé|être+supprimée|être+rayé|partir",
    offof="de|de+la|hors+de|des",
    requests="me|nous laisser|laissiez tranquille|tranquilles|en+paix <please>? $; "
    "ne plus figurer|apparaître|paraître|être ..-<goods> <lists>",
    unlessit="si+ça+ne+cesse+pas|si+cela+ne+cesse+pas|si+ça+cesse+pas|si+ça+ne+s'arrête+pas|si+ça+s'arrête+pas|"
    "si+vous+n'arrêtez+pas|si+vous+arrêtez+pas",
)
ES = Turns(
    ceaseit="paren|ya+paren|paren+ya|basta|para+ya|dejen+de+molestar|parad|alto",
    inearnest="no+es+gracioso|no+tiene+gracia|ya+no+es+gracioso|ya+no+tiene+gracia|lo+digo+en+serio|"
    "esto+es+acoso|es+acoso|nadie+pidió+esto|nadie+ha+pedido+esto|qué+pesadez|qué+acoso|qué+pesados|qué+molestos",
    howoften="cuántas+veces+tengo+que|cuántas+veces+lo+tengo+que|cuántas+veces+debo|cuántas+veces+hay+que",
    requests="dejarme|dejarnos en+paz|tranquilo|tranquila|tranquilos <please>? $",
    ignoring="ignoran|ignoráis|ignora|no+respetan|no+hacen+caso+a|no+hacen+caso+de|no+hacéis+caso+a",
    whyever="por+qué",
    mustido="qué+tengo+que+hacer|qué+debo+hacer|qué+hay+que+hacer|qué+puedo+hacer|qué+hago",
    itall="esto|eso|todo+esto|estos|estas",
    ended="pare|termine|acabe|cese|paren|se+acabe|se+termine",
    daily="todos+los+días|cada+día|a+diario|todo+el+tiempo|cada+semana|constantemente|diariamente",
    betteroff="mejor|muy+bien|tan+bien|más+feliz|más+tranquila|más+tranquilo",
    lacking="sin",
    wouldlike="me+gustaría|quisiera|quisiéramos|querría",
    comeoff="salir|salirme|que+me+quiten|que+me+saquen|que+me+borren|ser+eliminado|ser+eliminada",
    offof="de|de+la|fuera+de",
    sending="enviaran|mandaran|escribieran|enviasen|mandasen|escribiesen|contactaran|molestaran|enviarais|mandarais",
    unlessit="si+esto+no+acaba|si+no+paran|si+esto+no+cesa|si+no+acaba+esto",
)
