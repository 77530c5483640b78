"""What is asked for in all the languages alike: see `words.opt_outs.turns`.

STOP was said, and texts still come or come again; STOP means STOP; let this be the last one; yes to the appointment and
no to the ads; why to this number; somebody wrote mine by mistake; where is the link that lets me out;
can this end.
"""

from responder.understand.words.opt_outs.turns import Turns

ASKED = (
    "<isaid> ~<particles>|<soon> <halt> *** <yet> .. <messages>|<such>|<sending>; "
    "<isaid> .. <repeatedly> .. <halt>; <isaid> ~<particles>|<soon> <halt> .. <repeatedly>; <halt> <means> <halt>; "
    "<isaid> .. <halt> !<slipword>|<wishing> *** <anew> .. <messages>; "
    "<isaid> .. <halt> !<slipword>|<wishing> *** <you> <wrote> .. <anew>; "
    "<weasked> *** <yet> .. <lists>; <but> ~<please>|<soon> <halt> <please>? $; "
    "<whereis> .. <exitlink>; <leaving_it> ~<articles>|<off>|<possessive> <lists> .. $"
)
"""What no excuse covers."""
WANTED = (
    "<letthis> ~<please>|<articles>|<soon> <thelast> <messages>|<being>|<please>|$; "
    "<hoped> ~<articles> <thelast> <messages>; <noto> .. <messages>|<marketing>; "
    "<ending> ~<possessive> <texts> <from_you>? <please>? $; "
    "<whysend> .. <thisphone> !<instead>|<other>; "
    "<others>|<family>|<somebody> .. .. <mine>|<owned> .. <byslip> *** <striking>|<removed>|<away>; "
    "<negation>|<none> .. <consenting> .. .. <contacted>|<contactings>; "
    "<consenting> <negation>|<none> .. .. <contacted>|<contactings>; "
    "<messages>|<these>|<such> *** <just> <halt>|<halting> <please>? $; "
    "<toomany> <messages> <forme>; <negation> <possessive> <permission> <please>? $; "
    "<possessive> <permission> <negation> <please>? $; <negation> <using> <thisphone> <more>? <please>? $; "
    "<using> <negation> <thisphone> <more>? <please>? $; <enduring> ~<you>|<from_you> *** <striking> <everything> $; "
    "<negation>|<none> .. <exitlink>; <exitlink> .. <negation>; <regretting> .. <membership> <please>? $; "
    "<none>|<needless>|<unneeded> .. <more> <contactings>; <contactings> <undesired>; "
    "<forbidding> <asking> <me>? <again>|<anew> <please>? $; <asking> <negation> <again>|<anew> <please>? $; "
    "<who> .. <signedup> <tothis>? <please>? $; <somebody> .. .. <signedup> *** <striking>|<removed>|<away>; "
    "<thisphone>|<number> .. <newly> .. <anothers> <please>? $; "
    "^^ ~<hello>|<please> <canthis> ~<please>|<particles>|<soon> <ended>|<stopping> <soon>|<please>? $"
)

EN = Turns(
    canthis="can+this|could+this|can+these|could+these|can+this+all|can+all+this|can+this+be|could+this+be|can+these+be|could+these+be",
    just="just|please|so|now",
    contacted="being+contacted",
    weasked="we+asked|weve+asked|i+asked|ive+asked|asked|we+told+you|told+you",
    forme="for+me|for+us|for+my+taste|for+my+liking",
    removed="struck|stricken",
    leaving_it="im+leaving|i+am+leaving|leaving|i+quit|exiting|i+leave|get+me+off|get+me+out+of|let+me+out+of",
    regretting="changed+my+mind+about|changed+my+mind+on|regret+joining|regret+signing+up+for|regret",
    contactings="communication|communications|correspondence|contact",
    undesired="unwanted|not+wanted|not+welcome|unwelcome",
    asking="ask|bug",
    who="who",
    signedup="signed+me+up|subscribed+me|added+me|put+me+on|enrolled+me",
    tothis="for+this|to+this|to+these|for+these|here|on+this|this+list|your+list",
    newly="now|has+been|was+given+to|new",
    anothers="someone+else|somebody+else|someone+elses|somebody+elses|another+person|a+new+owner",
    unpermitted="you+have+no+business|you+got+no+business|you+aint+got+no+business|you+have+no+reason+to",
    isaid="i+said|i+replied|i+wrote|i+texted|i+sent|i+answered|i+typed|ive+said|ive+replied|ive+written|ive+texted|"
    "ive+sent|i+have+said|i+have+replied|i+have+sent|i+have+texted|i+already+replied|i+already+said|"
    "i+already+sent|i+already+texted|ive+already+said|ive+already+replied|ive+already+sent|ive+already+texted|"
    "i+told+you",
    repeatedly="twice|three+times|four+times|five+times|several+times|many+times|multiple+times|a+hundred+times|3+times|"
    "4+times|5+times|2+times|3x|2x|3+x",
    away="take+it+out|take+it+down",
    slipword="accident|mistake|accidentally|error",
    somebody="someone|somebody|my+grandson|my+granddaughter|my+grandchild|my+kid|my+nephew|my+niece",
    anew="again|another|more",
    means="means|is|=",
    exitlink="unsubscribe+link|unsubscribe+button|opt+out+link|opt+out+button|unsubscribe+option|way+to+unsubscribe|"
    "way+to+opt+out",
    whereis="where+is|wheres|where+do+i+find|where|cant+find|couldnt+find|cannot+find",
    whysend="why+do+you+text|why+are+you+texting|why+yall+texting|why+do+yall+text|why+u+texting|why+you+texting|"
    "why+are+yall+texting",
    courts="never+shop|never+buy|never+order|lost+a+customer|losing+a+customer",
    requests="; ".join(
        (
            "dont|do+not|never use it|this|this+phone|this+number|my+number|my+phone for ads|promos|sales|"
            "<marketing>|<messages>",
            "phone|number|mobile|line *** dont|do+not|never text|txt|message|call|contact it <please>? $",
            "no+need|no+point|no+reason|pointless to|in? keep|keeping|leave|leaving|have|having me|us on .. <lists>",
            "im|am|were|i+am good on|without the|your|these|any|more <messages> <please>? $",
            "see to it that|this ... last one|message|text <please>? $",
            "my inbox|phone doesnt|does+not need this|these|your|more <messages>|$",
            "what part of stop|no",
            "gonna|going+to|ima|imma block you|u|ya|yall|this|ur|$",
            "youve|you|u|yall? got|have|reached|texted|texting the? wrong guy|girl|dude|lady|man|woman|cell "
            "<please>? $",
            "withdraw|withdrawing from .. communication|communications|contact|<messages>|<lists>|everything",
            "dont|do+not|never reply|respond .. me|us again|anymore|with",
            "how|way|can|could|able .. turn|switch|shut this off <please>? $",
            "all? my|our info|information|data|details gone|wiped|erased|purged|scrubbed ..",
            "<negation> .. <using> this|my|the number|phone for .. but|except|other",
            "<only> .. orders|my+orders|deliveries <please>? <none> .. <marketing>|ads|<messages>",
        )
    ),
)
NB = Turns(
    just="bare|berre|så|bare+så",
    weasked="vi+har+bedt|jeg+har+bedt|vi+ba|jeg+ba|har+bedt|eg+har+bede|eg+bad|har+sagt+ifra",
    forme="for+meg|for+oss",
    leaving_it="jeg+går+ut+av|går+ut+av|eg+går+ut+av|eg+går+ut+or|jeg+forlater|forlater|eg+forlèt|la+meg+komme+ut+av|"
    "slipp+meg+ut+av|lat+meg+kome+ut+av|slepp+meg+ut+av",
    regretting="ombestemt+meg+om|angrer+på|angrar+på|angret+på|har+angret+på",
    contactings="kommunikasjon|kontakt|henvendelser|henvendingar",
    undesired="frabes|frabedes|uønsket|uønskt|ikke+ønsket|ikkje+ønskt",
    asking="spør|spørr|mas",
    who="hvem|kven|kem",
    signedup="meldt+meg+på|meldte+meg+på|skrevet+meg+opp|registrert+meg|lagt+meg+til|satt+meg+opp|melde+meg+på|"
    "skrive+meg+opp",
    tothis="dette|disse|her|hos+dere|denne+listen|denne+lista|det+her|desse",
    newly="nå|no|har|tilhører|høyrer|er",
    anothers="en+annen|noen+andre|ein+annan|nokon+andre|ny+eier|ny+eigar|noen+annen",
    more="vidare|ytterlegare",
    unpermitted="dere+har+ingenting+med+å|dere+har+ikke+noe+med+å|de+har+ingenting+med+å",
    letthis="la+dette+være|la+det+være|lat+dette+vere|la+dette+vere|måtte+dette+være|la+dette+bli|dette+bør+være|"
    "dette+skal+være",
    hoped="håper+dette+er|håper+det+er|håper+det+var|vonar+dette+er|vonar+det+er|dette+er",
    thelast="siste",
    being="meldingen|smsen|gangen",
    isaid="jeg+svarte|jeg+har+svart|jeg+skrev|jeg+har+skrevet|jeg+sendte|jeg+har+sendt|jeg+sa|jeg+har+sagt|eg+svara|"
    "eg+har+svart|eg+skreiv|eg+har+skrive|eg+sende|eg+har+sendt|eg+sa|eg+har+sagt",
    repeatedly="to+ganger|tre+ganger|fire+ganger|flere+ganger|mange+ganger|to+gonger|tre+gonger|fleire+gonger|mange+gonger|"
    "3+ganger|2+ganger|gang+på+gang",
    slipword="feil|uhell|misforståelse|mistak",
    somebody="noen|nokon|barnebarnet|barnebarnet+mitt|nevøen|niesa",
    anew="igjen|att|nye|ny|på+nytt",
    means="betyr|tyder|betyr+da|er",
    exitlink="avmeldingsknappen|avmeldingsknapp|avmeldingslenken|avmeldingslenka|avmeldingslenke|avmeldingslink|"
    "avmeldingslinken|avmeldingsknappane",
    whereis="hvor+er|kvar+er|hvor+finner|finner+ikke|kvar+finn|finn+ikkje|finnes+ikke",
    wrote="skrev|sendte|skriver|sender|skreiv|sende|smset|tekstet|skriv",
    courts="handler+jeg+aldri|handlar+eg+aldri|kommer+jeg+aldri|kjøper+jeg+aldri|mister+dere+en+kunde|dere+mister",
    telling="skriver+dere|sender+dere|skriv+de|sender+de|hører+jeg",
    former="døydde",
    thisphone="dette+nr|dette+nummer|det+her+nummeret",
    these="de+der|det+der|dei+der",
    away="fjern+det|slett+det",
    requests="; ".join(
        (
            "<messages>|<contacted>|kontakt|henvendelser|henvendelse frabes|frabedes|frabedt|uønsket <please>? $",
            "få disse|desse til å? slutte|stoppe|slutta|stoppa <please>? $",
            "dere|de|dykk forstyrrer|irriterer|maser|forstyrrar|irriterar meg|oss <please>? $",
        )
    ),
)
SV = Turns(
    just="bara|så|snälla",
    weasked="vi+har+bett|jag+har+bett|vi+bad|jag+bad|har+bett|har+sagt+ifrån",
    forme="för+mig|för+oss",
    leaving_it="jag+går+ur|går+ur|jag+lämnar|lämnar|släpp+ut+mig+ur|låt+mig+gå+ur",
    regretting="ångrat+mig+om|ångrar+mig+om|ångrar+att+jag+gick+med+i|ändrat+mig+om",
    contactings="kommunikation|kontakt",
    undesired="undanbedes|oönskad|oönskat|ej+önskad|ovälkommen",
    asking="fråga|tjata",
    who="vem",
    signedup="anmält+mig|anmälde+mig|skrivit+upp+mig|registrerat+mig|lagt+till+mig|anmäla+mig",
    tothis="till+det+här|till+detta|här|till+er+lista|på+er+lista|det+här|till+dessa",
    newly="nu|har|tillhör|är|fått",
    anothers="någon+annan|nån+annan|en+annan|ny+ägare|någon+annans|nån+annans",
    unpermitted="ni+har+inget+med|ni+har+ingenting+med|ni+har+inte+med",
    peace="vara+nu|vara+ifred|va",
    letthis="låt+detta+vara|låt+det+vara|låt+det+här+vara|må+detta+vara|detta+ska+vara",
    hoped="hoppas+detta+är|hoppas+det+är|hoppas+det+här+är|hoppas+det+var",
    thelast="sista",
    isaid="jag+svarade|jag+har+svarat|jag+skrev|jag+har+skrivit|jag+skickade|jag+har+skickat|jag+sa|jag+har+sagt",
    repeatedly="två+gånger|tre+gånger|fyra+gånger|flera+gånger|många+gånger|tre+ggr|två+ggr|flera+ggr|gång+på+gång",
    removed="bortplockad|bortplockade|utplockad|avplockad",
    slipword="misstag|fel",
    somebody="någon|nån|mitt+barnbarn|barnbarnet",
    anew="igen|nya|ny|nytt|på+nytt",
    means="betyder|är",
    exitlink="avanmälningsknappen|avregistreringsknappen|avregistreringslänk|avregistreringslänken|avanmälningslänk|"
    "avanmälningslänken|avprenumerationslänk|avprenumereringslänk|avprenumerera+knappen",
    whereis="var+är|var+finns|var+hittar|hittar+ingen|hittar+inte|finns+ingen",
    wrote="skrev|skickade|skriver|skickar|smsade|messade",
    courts="handlar+jag+aldrig|kommer+jag+aldrig|köper+jag+aldrig|förlorar+ni+en+kund|tappar+ni",
    telling="skriver+ni|skickar+ni|smsar+ni|messar+ni",
    thisphone="detta+nummer|det+här+nr|detta+nr",
    these="de+där|dom+där|det+där",
    away="ta+bort+det|plocka+bort+det|radera+det",
    requests="; ".join(
        (
            "inte|ej|aldrig bett+om att+få|att de+här|detta|det+här <please>? $",
            "få detta|dessa att sluta|upphöra|stanna <please>? $",
            "ni|du stör|irriterar|plågar|trakasserar|tjatar mig|oss|på+mig? <please>? $",
            "kan|kunde|vill ni|du snälla|bara|inte|typ? låta|låt bli <please>? $",
        )
    ),
)
DA = Turns(
    just="bare|så|venligst",
    weasked="vi+har+bedt|jeg+har+bedt|vi+bad|jeg+bad|har+bedt|har+sagt",
    forme="for+mig|for+os",
    yet="stadigvæk",
    leaving_it="jeg+går+ud+af|går+ud+af|jeg+forlader|forlader|lad+mig+komme+ud+af|luk+mig+ud+af",
    regretting="fortrudt+det+med|fortrudt|fortryder",
    contactings="kommunikation|kontakt|henvendelser",
    undesired="frabedes|uønsket|ikke+ønsket",
    asking="spørg|plag",
    who="hvem",
    signedup="tilmeldt+mig|tilmeldte+mig|skrevet+mig+op|registreret+mig|tilføjet+mig|meldt+mig+til",
    tothis="det+her|dette|her|jeres+liste|til+det+her|til+dette|denne+liste",
    newly="nu|har|tilhører|er|fået",
    anothers="en+anden|nogen+anden|ny+ejer|nogen+andens|en+andens",
    needing="har+brug+for",
    unpermitted="I+har+ikke+noget+at|I+har+intet+at|I+skal+ikke",
    letthis="lad+dette+være|lad+det+være|lad+det+her+være|må+dette+være|dette+skal+være",
    hoped="håber+dette+er|håber+det+er|håber+det+her+er|håber+det+var",
    thelast="sidste",
    isaid="jeg+svarede|jeg+har+svaret|jeg+skrev|jeg+har+skrevet|jeg+sendte|jeg+har+sendt|jeg+sagde|jeg+har+sagt",
    repeatedly="to+gange|tre+gange|fire+gange|flere+gange|mange+gange|gang+på+gang|3+gange|2+gange",
    slipword="fejl|fejltagelse|uheld",
    somebody="nogen|mit+barnebarn|barnebarnet",
    anew="igen|nye|ny|nyt|på+ny",
    means="betyder|er",
    exitlink="afmeldingsknappen|afmeldingsknap|afmeldingslink|afmeldingslinket|afmeldelseslink|afmeld+knappen|"
    "frameldingslink",
    whereis="hvor+er|hvor+finder|kan+ikke+finde|finder+ikke|kan+jeg+ikke+finde",
    wrote="skrev|sendte|skriver|sender|smsede",
    courts="handler+jeg+aldrig|kommer+jeg+aldrig|køber+jeg+aldrig|mister+I+en+kunde",
    telling="skriver+I|sender+I|sms'er+I",
    thisphone="det+nummer|det+her+nr|dette+nr",
    these="de+der|det+der|dem+der",
    away="tag+det+ud|slet+det|tag+det+væk",
    requests="; ".join(
        (
            "la|lad vær|være|ver at|å skriv|send|sms|tekst ..",
            "resten|det+andet|de+andre|alt+andet kan|må|skal|bør i|du godt|bare|gerne? droppe|undlade|undvære|"
            "springe+over",
            "få det|dette|det+her til at? slutte <please>? $",
            "I|du forstyrrer|irriterer mig|os <please>? $",
            "<wishing> .. trække|melde mig|os .. fra|ud|tilbage .. kommunikation|det+hele|alt|<messages>",
            "har|bruger|ejer ikke|ik .. <thisphone> længere|mere <please>? $",
        )
    ),
)
