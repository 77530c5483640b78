"""What is told or asked near words of ceasing, in German, Finnish, Dutch, French and Spanish: see `told`."""

from responder.understand.words.opt_outs.turns import Turns

DE = Turns(
    hello="hallo|hi|hey|guten+tag|moin|entschuldigung|sorry|äh|bitte|servus|tag",
    whoa="stopp|stop|stoppen|aufhören|halt",
    plenty="genug|reicht|reichlich|genügend|kein+mehr|keine+mehr|nicht+mehr|ausreichend",
    fare="sahne|milch|zucker|schaum|sirup|soße|sauce|eis|wasser|salz|pfeffer|kaffee|tee|butter|käse|honig|zitrone|"
    "wein|bier|dressing|zimt|kakao|schokolade|marmelade|mayo|ketchup|streusel|reis|suppe|kuchen|zwiebeln|schlagsahne",
    others="mein+nachbar|meine+nachbarin|der+nachbar|die+nachbarin|mein+kollege|meine+kollegin|meine+schwester|"
    "mein+bruder|meine+tochter|mein+sohn|meine+oma|mein+opa|meine+tante|meine+mitbewohnerin|mein+mitbewohner|oma|mama|"
    "papa",
    leftit="hat+sich+abgemeldet|hat+sich+ausgetragen|meldete+sich+ab|hat+abbestellt|hat+stop+geschrieben|"
    "hat+stopp+geschrieben|hat+stop+geantwortet|hat+stopp+geantwortet|hat+stopp+gesagt|schrieb+stopp|schrieb+stop|"
    "antwortete+stopp|sagte+stopp|sagte+stop",
    us="und|ich|wir|beide",
    how="wie",
    whenever="wenn+man|falls+man|wenn+ich|falls+ich",
    staying="bleiben|bleibe|behalten|weiter+bekommen|weiterhin+bekommen|dabeibleiben",
    still="immernoch|noch|weiterhin|weiter|trotzdem|auch|beide|ebenfalls|ebenso",
    formerly="alte+adresse|alte+mail|alte+e+mail|alte+email|alte+mailadresse|alte+nummer|alten+adresse|alten+nummer|"
    "firmenadresse",
    instead="stattdessen|lieber",
    onetext="und+eine+sms|und+lieber|und+stattdessen",
    renewed="sondern|nutzen|nehmen|benutzen|neue|neuen",
    unlessit="wenn+das+nicht+aufhört|wenn+es+nicht+aufhört|falls+das+nicht+aufhört|sollte+das+nicht+aufhören|"
    "wenn+das+so+weitergeht|wenn+das+weitergeht",
    amiss="ist+alles+ok|ist+alles+okay|ist+alles+in+ordnung|ist+das+normal|stimmt+etwas+nicht|stimmt+was+nicht|"
    "ist+was+kaputt|ist+etwas+passiert|woran+liegt+das",
    courts="zeige+sie+an|zeige+euch+an|zeig+euch+an|zeige+dich+an|zeig+sie+an",
    requests="; ".join(
        (
            "wie oft .. nein|stopp|stop .. sagen|schreiben",
            "zeige|zeig sie|euch|dich an",
            "scher|schert|scheren|schleich dich|euch|sie zum teufel",
            "sucht|such|suchen euch|dir|sich|sie jemand|jemanden|einen|wen|sich? einen? anderen|andern|anders zum|"
            "den+ihr|zu nerven|belästigen|ärgern",
            "als|wegen spam|belästigung|werbung gemeldet|markiert|blockiert",
        )
    ),
    excuses="; ".join(
        (
            "die|das|mein|meine|der alte|altes|alter nummer|adresse|konto? ist|wird|wurde abgemeldet|gelöscht|"
            "abgeschaltet",
            "<contacted>|<sending>|kontaktieren|kontaktiert sie? mich|uns? nicht? heute|morgen|gerade nicht? "
            "!<again>|<more>",
        )
    ),
    starts="; ".join(
        (
            "melden|melde|meldet|trag|tragt|tragen|nehmen|nehmt|nimm sie? mich|uns bitte? wieder|nochmal|erneut an|"
            "ein|auf",
            "möchte|will|würde .. <messages> wieder|erneut bekommen|erhalten|empfangen|haben",
        )
    ),
    helps="; ".join(
        (
            "was ist das|dies|das+hier|das+denn|dies+hier denn|hier|bitte|für+eine+nachricht|für+eine+nummer? $",
            "worum|um+was geht es|gehts|es+hier hier|denn|bitte? $",
            "wer ist|bist|sind|seid das|sie|ihr|du|da|das+hier|hier|dort denn|bitte|eigentlich? $",
            "wer schreibt|sendet|schickt da|hier|mir|das|diese|dies|mir+das|mir+da|diese+nachricht? $",
            "von wem ist|kommt das|diese|die <messages>? $",
            "mit wem schreibe|spreche|rede ich hier|da|denn? $",
        )
    ),
)
NL = Turns(
    hello="hallo|hoi|hey|sorry|dag|goedendag|eh",
    whoa="stop|stoppen|stopt|ophouden|hou+op",
    plenty="genoeg|ruim+voldoende|voldoende|geen+meer|niet+meer|zat|meer+dan+genoeg",
    fare="slagroom|room|melk|suiker|schuim|siroop|saus|ijs|water|zout|peper|koffie|thee|boter|kaas|honing|citroen|wijn|"
    "bier|dressing|kaneel|cacao|chocola|chocolade|jam|mayo|mayonaise|ketchup|hagelslag|rijst|soep|taart|ui|uien",
    others="de+buurvrouw|mijn+buurvrouw|de+buurman|mijn+buurman|mijn+collega|een+collega|mijn+zus|mijn+broer|"
    "mijn+dochter|mijn+zoon|oma|opa|mijn+oma|mijn+tante|mijn+oom|mijn+huisgenoot",
    leftit="heeft+zich+afgemeld|meldde+zich+af|heeft+zich+uitgeschreven|schreef+zich+uit|stuurde+stop|schreef+stop|"
    "antwoordde+stop|zei+stop|heeft+stop+gestuurd|heeft+stop+gezegd|heeft+stop+geantwoord|appte+stop",
    us="en|ik|wij|we|beiden",
    how="hoe",
    whenever="als+ik|als+je|als+men|mocht+ik",
    staying="blijven|blijf|houden|behouden",
    still="nog|steeds|ook|beiden|eveneens",
    formerly="oude+adres|oude+mail|oude+e+mail|oude+mailadres|oude+nummer|oude+emailadres|werkmail",
    instead="in+plaats|liever|in+de+plaats",
    onetext="en+liever|en+een+sms+sturen|en+een+berichtje|en+een+bericht+sturen",
    renewed="gebruik|gebruiken|nieuwe|nieuw|maar+naar",
    courts="dien+een+klacht|doe+aangifte|aangifte+doen",
    unlessit="als+dit+niet+stopt|als+het+niet+stopt|als+dit+niet+ophoudt|als+het+niet+ophoudt|als+dit+doorgaat|"
    "als+dit+zo+doorgaat",
    amiss="is+alles+oké|is+alles+ok|is+alles+goed|is+er+iets+mis|is+dat+normaal|klopt+dat|gaat+er+iets+mis",
    sessions="diner|feestje|lunch|borrel",
    signing="afmelding",
    requests="; ".join(
        (
            "hoe vaak .. nee sturen|schrijven",
            "zoek|zoekt|zoeken|val|ga iemand|een+ander anders? om? lastig|te? vallen|lastig|pesten|pest|spammen",
            "blijf|blijven|wegblijven weg|uit van|uit? mijn|me|m'n telefoon|gsm|inbox|mobiel|leven",
            "bespaar|spaar je|u|jullie|jezelf de moeite <soon>? $",
            "bespaar|spaar je|u|jullie|jezelf de moeite wil|hoef|wens niks|niets",
            "bespaar|spaar je|u|jullie|jezelf de moeite ik|we wil|hoef|willen|hoeven niks|niets",
        )
    ),
    starts="; ".join(
        (
            "wil|graag .. opnieuw <messages> ontvangen|krijgen",
            "weer|opnieuw aanmelden|inschrijven",
        )
    ),
    helps="; ".join(
        (
            "wat is|betekent dit|dat|deze hier|voor+iets|voor+bericht|voor+nummer|nou|allemaal? $",
            "waar gaat dit|het|dat over $",
            "waarover gaat dit|het|dat $",
            "wie is|ben|bent|zijn dit|dat|je|jij|u|jullie|daar|hier $",
            "wie stuurt|schrijft|sms't|appt dit|mij|me|hier|dat dit|dat? $",
            "van wie is|komt dit|deze|dat bericht|sms|nummer? $",
            "met wie spreek|schrijf|praat ik $",
        )
    ),
)
FI = Turns(
    hello="hei|moi|moikka|terve|anteeksi|hep|öö|päivää",
    whoa="stop|seis|lopeta|lopettaa|lopettakaa|riittää",
    plenty="tarpeeksi|riittävästi|riittää|riittävä|ei+enää|kylliksi|ihan+tarpeeksi|sopivasti",
    fare="kermaa|maitoa|sokeria|vaahtoa|siirappia|kastiketta|jäätä|vettä|suolaa|pippuria|kahvia|teetä|voita|juustoa|"
    "hunajaa|sitruunaa|viiniä|olutta|kanelia|kaakaota|suklaata|hilloa|majoneesia|ketsuppia|riisiä|keittoa|kakkua|"
    "sipulia",
    others="naapuri|naapurini|kollega|kollegani|työkaverini|työkaveri|ystäväni|kaverini|siskoni|sisko|veljeni|veli|"
    "tyttäreni|poikani|mummo|mummi|isoäiti|vaari|kämppikseni|anoppi|anoppini",
    leftit="perui+viestit|peruutti+viestit|on+perunut+viestit|perui+tilauksen|kirjoitti+stop|vastasi+stop|lähetti+stop|"
    "sanoi+stop|laittoi+stop|on+lähettänyt+stop",
    us="ja|minä|me",
    how="miten|kuinka",
    whenever="jos+haluan|jos+haluaa|jos+haluaisi|jos+joskus",
    staying="haluan+ne|haluan+yhä|haluan+jatkaa|haluan+vielä|pysyä|pysyn|jään",
    still="yhä|edelleen|silti|vieläkin|minutkin|minäkin|mutkin|mäkin|myös|molemmat",
    formerly="vanhaan+osoitteeseen|vanhaan+sähköpostiin|vanhaan+numeroon|vanhaan+sähköpostiosoitteeseen|"
    "työsähköpostiin",
    instead="sen+sijaan|mieluummin|mielummin",
    onetext="ja+laittaa+viestin|ja+lähettää+viestin|ja+laittaa+viestiä",
    renewed="vaan|käyttäkää|käytä|uusi|uuteen",
    unlessit="jos+tämä+ei+lopu|jos+tää+ei+lopu|jos+nämä+eivät+lopu|ellei+tämä+lopu|jos+tämä+jatkuu",
    amiss="onko+kaikki+ok|onko+kaikki+kunnossa|onko+jotain+vialla|onko+jokin+vialla|onko+tämä+normaalia|mitä+tapahtui",
    requests="; ".join(
        (
            "<messages>|<treats>|mainos|mainoksia *** poistakaa|poista|lopettakaa heti|nyt|jo|välittömästi $",
            "montako|kuinka+monta kertaa .. kieltää .. ei|stop|lopettakaa|seis",
            "poistakaa|poista|ottakaa pois? listalta|listaltanne|rekisteristä|rekisteristänne <please>? $",
            "poistakaa|poista|ottakaa|perukaa|lopettakaa minutkin|mutkin|minultakin|multakin",
            "häiritkää|häiritse|kiusatkaa|kiusaa|ahdistelkaa jotakin|jotain|jotakuta|joitakin muuta|muita|"
            "muuta+ihmistä",
            "hävitkää|häivy|häipykää|painukaa|menkää|pois|pysykää|pysy poissa|pois? puhelimestani|elämästäni|"
            "postilaatikostani|puhelimesta",
        )
    ),
    excuses="auttaa minua|mua|meitä? @maan ...; tietoa|lisätietoa|infoa|tietoja @sta ...",
    starts="; ".join(("haluan|haluaisin|haluun taas|jälleen|uudestaan .. <messages>",)),
    helps="; ".join(
        (
            "mikä|mitä tämä|tää|toi|tuo|tämä+viesti on $",
            "mikä|mitä on tämä|tää|tuo $",
            "mistä|mitä on|tässä|tässä+on|tämä kyse|kysymys|kyseessä? $",
            "mitä tämä|tää|viesti koskee $",
            "kuka|ketkä|keitä|ketä tämä|tää|te|sä|sinä|tuo|siellä on|oikein|olette|olet|ootte|oot $",
            "kuka|ketkä|keitä olet|olette|ootte|oot|on te|sä|sinä|tämä|siellä? $",
            "kuka lähetti|lähettää|kirjoittaa|viestittelee tämän|tämän+viestin|tätä|näitä|minulle|täältä? $",
            "keneltä|keltä tämä|tää on|viesti|viesti+on|tuli? $",
        )
    ),
)
FR = Turns(
    hello="bonjour|salut|pardon|désolé|désolée|euh|excusez+moi|allo|coucou",
    whoa="stop|arrêter|arrêtez|arrête|stoppez|halte|ho+là",
    plenty="assez|assez+de|ça+suffit+pour|suffit+pour|suffit|suffisamment+de|suffisamment|plus+de|pas+plus+de|"
    "largement|"
    "trop+de",
    fare="crème|lait|sucre|mousse|sirop|sauce|glace|glaçons|eau|sel|poivre|café|thé|beurre|fromage|miel|citron|vin|"
    "bière|"
    "vinaigrette|cannelle|cacao|chocolat|confiture|mayo|mayonnaise|ketchup|riz|soupe|gâteau|oignons|chantilly",
    others="ma+voisine|mon+voisin|la+voisine|le+voisin|ma+collègue|mon+collègue|une+collègue|ma+soeur|mon+frère|"
    "ma+fille|"
    "mon+fils|ma+grand+mère|mamie|papi|ma+tante|mon+oncle|mon+coloc|une+amie|un+ami|mon+ami|mon+amie|mon+conjoint",
    leftit="sest+désabonné|sest+désabonnée|sest+désinscrit|sest+désinscrite|"
    "a+répondu+stop|a+envoyé+stop|a+écrit+stop|a+dit+stop|a+mis+stop|a+tapé+stop",
    us="et|je|nous",
    how="comment",
    whenever="si+je|si+on|si+jamais|si+lon|au+cas+où",
    staying="reste|rester|garder|garde|continuer|continue",
    still="toujours|encore|aussi|également|pareil",
    formerly="ancienne+adresse|ancien+mail|ancienne+adresse+mail|ancien+numéro|vieille+adresse|ancien+email|"
    "adresse+pro",
    instead="plutôt|à+la+place",
    onetext="et+envoyer+un+sms|et+envoyez+un+sms|et+envoyer+un+message|et+menvoyer+un+sms",
    renewed="utilisez|utiliser|nouvelle|nouveau|mais+à|mais+sur",
    unlessit="si+ça+ne+sarrête+pas|si+cela+ne+sarrête+pas|si+ça+sarrête+pas|si+ça+continue|si+cela+continue",
    amiss="cest+normal|est+ce+normal|cest+un+bug|y+a+t+il+un+problème|il+y+a+un+problème|tout+va+bien",
    requests="; ".join(
        (
            "arrêtez|arrêter|arrête|cessez .. denvoyer|décrire <messages>|des|vos|ces|à|$",
            "trouvez|trouve|cherchez|allez quelquun|un autre|dautre à? embêter|harceler|emmerder|ennuyer|spammer",
        )
    ),
    starts="; ".join(
        (
            "remettez moi|nous",
            "veux|souhaite|voudrais .. <messages> .. nouveau",
        )
    ),
    helps="; ".join(
        (
            "cest quoi ça|ce|ce+truc|cette|ces? <messages>|numéro? $",
            "cest pour quoi $",
            "quest ce que cest|cest+que? ça|ce? <messages>|numéro? $",
            "qui est|êtes|es|cest ce|vous|tu|là? $",
            "vous|tu|ça|ce|là êtes|es|est|cest qui $",
            "cest qui ça|là|vous? $",
            "qui mécrit|menvoie|écrit|envoie ça|cela|ce? <messages>? $",
            "de la? part? de? qui vient? ce? <messages>? $",
            "de quoi sagit|parlez il|vous? $",
        )
    ),
)
ES = Turns(
    hello="hola|perdón|disculpe|perdone|buenas|eh|oiga|buenos+días|disculpa",
    whoa="stop|para|paren|parar|pare|alto|basta|detente|ya+está",
    plenty="bastante|basta+de|suficiente|basta|no+más|ya+está+bien+de",
    fare="crema|nata|leche|azúcar|espuma|sirope|salsa|hielo|agua|sal|pimienta|café|té|mantequilla|queso|miel|limón|"
    "vino|"
    "cerveza|aliño|canela|cacao|chocolate|mermelada|mayonesa|ketchup|arroz|sopa|tarta|pastel|cebolla",
    others="mi+vecina|mi+vecino|la+vecina|el+vecino|mi+colega|mi+compañera|mi+compañero|mi+hermana|mi+hermano|mi+hija|"
    "mi+hijo|mi+abuela|mi+abuelo|mi+tía|mi+tío|una+amiga|un+amigo|mi+amiga|mi+amigo|mi+suegra|mi+pareja",
    leftit="se+dio+de+baja|se+ha+dado+de+baja|se+borró|puso+stop|puso+baja|respondió+stop|respondió+baja|escribió+stop|"
    "escribió+baja|mandó+stop|mandó+baja|envió+stop|envió+baja|dijo+stop|dijo+basta|contestó+stop|contestó+baja",
    us="y|yo|nosotros",
    how="cómo",
    whenever="si+quiero|si+alguna+vez|si+uno|si+yo|en+caso+de",
    staying="seguir|sigo|quedarme|me+quedo|continuar|quiero+recibirlos",
    still="todavía|sigue|siguen|aún|igual|también|tampoco|ambos",
    formerly="correo+viejo|antiguo+correo|correo+antiguo|dirección+antigua|antigua+dirección|vieja+dirección|"
    "número+viejo|"
    "número+antiguo|antiguo+número|viejo+número|viejo+correo|dirección+vieja",
    instead="mejor|en+su+lugar|en+lugar",
    onetext="y+mandar+un+sms|y+mandar+un+mensaje|y+enviar+un+sms|y+enviar+un+mensaje|y+manden+un+sms|y+mandarme+un+sms",
    renewed="usen|usa|use|usad|utilicen|utilice|nuevo|nueva|sino+a",
    unlessit="si+esto+no+para|si+no+para+esto|si+esto+no+termina|si+esto+sigue|si+esto+continúa",
    amiss="es+normal|está+todo+bien|todo+bien|pasa+algo|hay+algún+problema|qué+pasó|qué+ha+pasado",
    courts="denunciarles|denunciarlos|denunciaros|los+denuncio|les+denuncio|os+denuncio",
    sure="busquen|busca|buscad|búsquense a? otro|alguien|otra a|más? quien|que|para? molestar|fastidiar|spamear",
    requests="; ".join(
        (
            "denunciarles|denunciarlos|denunciaros|denunciarlas por|si|ante|a",
            "váyanse|vayan|idos|iros|vete|lárguense a|al|a+la diablo|carajo|mierda|infierno|demonio|porra",
        )
    ),
    starts="; ".join(
        (
            "vuelvan|vuelve|volved|vuelva a apuntarme|apuntarnos|añadirme",
            "apúntenme|apuntadme otra|de+nuevo|nuevamente vez?",
        )
    ),
    helps="; ".join(
        (
            "qué es|significa esto|eso|este|esta mensaje|sms|número? $",
            "qué <messages>|número es este|esto $",
            "quién es|eres|habla|escribe|manda|envía usted|este|esto|ahí|tú|este+número|este+mensaje|me? $",
            "quiénes son|sois ustedes|vosotros|uds|estos? $",
            "de qué se trata|va esto|este|el? <messages>? $",
            "de quién es|viene este|esto|el <messages>|número? $",
            "con quién hablo|estoy hablando? $",
            "quién me escribe|manda|envía|habla esto|este? <messages>? $",
        )
    ),
)
