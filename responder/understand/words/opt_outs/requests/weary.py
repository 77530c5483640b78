"""Who is weary of us and puts it as a question, a condition or a wish: see `words.opt_outs.turns`.

Why is my STOP ignored; what must I do for this to end; I am better off without your texts; I would like off the list;
sick of getting these every day; I report you if it does not end; cut it out, this is not funny.
"""

from responder.understand.words.opt_outs.turns import Turns

WEARY_SURE = (
    "<whyever> .. <ignoring> .. <halt> <please>|$; <you> ~<soon>|<yet> <ignoring> ~<articles>|<possessive> <halt>; "
    "^ ~<hello> <mustido> .. <itall>|<messages> .. <ended>|<ceasing>|<halting> <please>? $; "
    # an order to stop, in earnest
    "^^ ~<hello>|<soon>|<please> <ceaseit> ~<soon>|<please> <inearnest> <please>? $; "
    "^^ ~<hello>|<soon>|<please> <ceaseit> ~<soon>|<please> <howoften> ..; "
    "^^ ~<hello> <inearnest> ~<soon>|<please> <ceaseit> <soon>|<please>? $; "
    "^^ ~<hello> <howoften> .. .. <ceaseit> <soon>|<please>? $"
)
"""What no excuse covers."""
WEARY = (
    "<enduring> .. <getting>|<receiving> <itall>|<such> .. <daily>; "
    "<enduring> .. <getting>|<receiving> <itall>|<such> <please>? $; "
    "<enduring> .. <itall>|<such> .. <daily> .. <getting>; "
    "<betteroff> .. <lacking> .. <messages>; "
    "<wouldlike> ~<comeoff>|<please> <offof> ~<articles>|<possessive>|<your> <lists> ~<offof>|<comeoff> <please>|$"
)
"""Asked about once, like every request in a customer's own words."""

EN = Turns(
    ceaseit="stop+it|cut+it+out|quit+it|knock+it+off|stop+this|just+stop|stop",
    inearnest="this+is+not+funny|this+isnt+funny|its+not+funny|not+funny|i+mean+it|im+serious|i+am+serious|"
    "this+is+harassment|thats+harassment|nobody+asked+for+this|i+never+asked+for+this|what+a+nuisance|what+a+pain",
    howoften="how+often+must+i|how+often+do+i|how+many+times+must+i|how+many+times+do+i|how+many+times+have+i|"
    "how+many+more+times",
    ignoring="ignore|ignored|ignoring|are+ignoring|not+respecting|dont+respect|keep+ignoring",
    mustido="what+do+i+have+to+do|what+must+i+do|what+do+i+need+to+do|what+should+i+do|what+can+i+do|what+does+it+take",
    itall="this|it|these|those|all+this|it+all|this+stuff|this+spam",
    ended="stops|ends",
    daily="every+day|each+day|daily|all+the+time|every+week|constantly|every+morning|each+week",
    betteroff="better+off|happier|be+fine|much+better|fine",
    lacking="without",
    wouldlike="id+like|i+would+like|wed+like|we+would+like",
    comeoff="to+come|to+get|to+be|to+be+taken|to+be+put|to+go",
    offof="off|off+of|out+of",
    courts="filing+a+complaint|filing+complaint|making+a+complaint|taking+you+to+court|going+to+the+police",
    unlessit="if+this+doesnt+end|if+it+doesnt+end|if+they+dont+stop|if+these+messages+dont+stop|if+this+wont+stop|"
    "unless+this+ends|unless+these+stop",
)
NB = Turns(
    messages="nyhendebrev|nyhendebrevet|nyhendebreva",
    membership="nyhendebrev|nyhendebrevet",
    ceaseit="slutt|gi+dere|gje+dykk|hold+opp|hald+opp|stopp|stopp+det|slutt+med+det|kutt+ut",
    inearnest="dette+er+ikke+morsomt|det+er+ikke+morsomt|dette+er+ikkje+morosamt|det+er+ikkje+morosamt|"
    "ikke+morsomt|ikkje+morosamt|jeg+mener+det|eg+meiner+det|jeg+mener+alvor|dette+er+trakassering|"
    "det+er+trakassering|ingen+har+bedt+om+dette|ingen+har+bede+om+dette|for+et+mas|for+eit+mas|for+noe+mas",
    howoften="hvor+ofte+må+jeg|hvor+mange+ganger+må+jeg|hvor+mange+ganger+skal+jeg|kor+ofte+må+eg|"
    "kor+mange+gonger+må+eg|kor+mange+gonger+skal+eg|hvor+mange+ganger+har+jeg",
    striking="stryka|avmelda|avregistrera",
    taking="melda|trekkja",
    requests="kan|kunne|vil|må|skal|å|bør ..-<negation> stoppa|stansa|avslutta .. <messages>|<such>; la|late|lata "
    "vera|vere å kontakta|plaga|masa|maila|spamma|tekste|senda|skriva ..-<goods> <me>|<messages>|<such>|$",
    ignoring="ignorerer|ignorerar|overser|respekterer+ikke|bryr+dere+ikke+om|oversett|ignorert",
    mustido="hva+må+jeg+gjøre|kva+må+eg+gjera|kva+må+eg+gjere|hva+skal+jeg+gjøre|kva+skal+eg+gjera|hva+skal+til|"
    "kva+skal+til|hva+kan+jeg+gjøre|hva+må+til",
    itall="dette|det+her|disse|desse|det|alt+dette|disse+greiene|denne+spammen",
    ended="stopper|stoppe|slutter|slutte|slutta|sluttar|stoppar|tek+slutt|ende|slutt",
    daily="hver+dag|kvar+dag|hele+tiden|heile+tida|daglig|dagleg|stadig+vekk|hver+uke|kvar+veke|hver+morgen",
    betteroff="det+bedre|det+betre|klarer+meg|klarar+meg|greier+meg|meg+fint|lever+godt|lever+fint|har+det+fint",
    lacking="uten|utan|foruten",
    wouldlike="vil+gjerne|ville+gjerne|skulle+gjerne|vil+helst|ønsker+gjerne|kunne+tenke+meg|kunne+tenkt+meg",
    comeoff="komme|koma|kome|bli|verta|tas|meldes|slettes|fjernes|tatt|meldt|slettet|fjernet|strøket|å",
    offof="av|vekk+fra|bort+fra|ut+av|fra|frå|vekk+frå",
    writing="skreiv",
    lists="mailinglista|mailinglisten|e+postlista|e+postlisten|epostlista|epostlisten",
    unlessit="hvis+dette+ikke+tar+slutt|hvis+det+ikke+tar+slutt|hvis+dette+ikke+opphører|om+dette+ikkje+tek+slutt|"
    "viss+dette+ikkje+tek+slutt|hvis+disse+ikke+slutter|om+dette+ikke+slutter|hvis+det+ikke+stopper|"
    "dersom+dette+ikke+slutter|om+det+ikkje+sluttar|dersom+dette+ikkje+tek+slutt",
)
SV = Turns(
    ceaseit="sluta|lägg+av|ge+er|stopp|sluta+nu|låt+bli",
    inearnest="det+här+är+inte+roligt|det+är+inte+roligt|det+här+är+inte+kul|det+är+inte+kul|inte+roligt|"
    "jag+menar+det|jag+menar+allvar|det+här+är+trakasserier|det+är+trakasserier|ingen+har+bett+om+det+här|"
    "ingen+har+bett+om+detta|vilket+tjat|vilket+jävla+tjat",
    howoften="hur+ofta+ska+jag|hur+många+gånger+ska+jag|hur+många+gånger+måste+jag|hur+ofta+måste+jag|"
    "hur+många+gånger+har+jag",
    ignoring="ignorerar|struntar+i|bryr+er+inte+om|respekterar+inte|ignorerat",
    mustido="vad+måste+jag+göra|vad+ska+jag+göra|vad+behöver+jag+göra|vad+kan+jag+göra|vad+krävs|vad+krävs+det",
    itall="det+här|detta|de+här|dom+här|dessa|det|allt+det+här|skiten",
    ended="ta+slut|sluta|upphöra|stoppa|stanna|stannar",
    daily="varje+dag|hela+tiden|dagligen|varje+vecka|varje+morgon|jämt|jämt+och+ständigt",
    betteroff="mår+bättre|mår+bra|klarar+mig|har+det+bättre|har+det+bra|lever+gott",
    lacking="utan",
    wouldlike="vill+gärna|skulle+gärna|skulle+vilja|skulle+gärna+vilja|ville+gärna",
    comeoff="komma|bli|få+komma|tas|bort|borttagen|struken|raderad|avregistrerad",
    offof="av|bort+från|av+från|från|ur|ut+ur",
    unlessit="om+det+inte+upphör|om+det+här+inte+upphör|om+det+här+inte+tar+slut|om+detta+inte+tar+slut|"
    "om+de+här+inte+slutar|ifall+det+inte+slutar|om+inte+det+här+slutar",
)
DA = Turns(
    ceaseit="hold+op|stop+det|lad+være|stop|hold+nu+op",
    inearnest="det+er+ikke+sjovt|det+her+er+ikke+sjovt|ikke+sjovt|jeg+mener+det|jeg+mener+det+alvorligt|"
    "det+er+chikane|det+her+er+chikane|ingen+har+bedt+om+det+her|ingen+har+bedt+om+det|sikke+et+plageri|"
    "sikke+en+plage",
    howoften="hvor+ofte+skal+jeg|hvor+mange+gange+skal+jeg|hvor+mange+gange+må+jeg",
    ignoring="ignorerer|overhører|respekterer+ikke|er+ligeglade+med|ignoreret",
    mustido="hvad+skal+jeg+gøre|hvad+må+jeg+gøre|hvad+kan+jeg+gøre|hvad+skal+der+til|hvad+kræver+det",
    itall="det+her|dette|de+her|disse|det|alt+det+her|det+lort",
    ended="holder+op|stopper|slutter|stoppe|holde+op|slutte|hører+op|høre+op",
    daily="hver+dag|hele+tiden|dagligt|hver+uge|hver+morgen|konstant",
    getting="få+dem|modtage+dem",
    betteroff="det+bedre|det+fint|klarer+mig|lever+fint|lever+godt",
    lacking="uden",
    wouldlike="vil+gerne|ville+gerne|vil+helst|kunne+godt+tænke+mig",
    comeoff="komme|blive|tages|meldes|slettes|fjernes|taget|meldt|slettet|fjernet|at",
    offof="af|væk+fra|fra|ud+af",
    unlessit="hvis+det+ikke+hører+op|hvis+det+her+ikke+hører+op|hvis+dette+ikke+hører+op|hvis+det+her+ikke+holder+op|"
    "hvis+det+ikke+slutter|hvis+det+her+ikke+slutter|hvis+ikke+det+stopper|hvis+ikke+det+her+stopper|"
    "hvis+de+her+ikke+stopper",
)
