"""Ordinary trouble that uses the words of a request, in English and the Nordic languages: see `words.opt_outs.turns`.

A form could not be sent, nobody needs to write back, the wrong person fetched the parcel, the waiting is tiresome, a
thing is to be exchanged, somebody left the list once and is back. None of it asks us to stop.
"""

from responder.understand.words.opt_outs.turns import Turns

MISHAPS = (
    # what would not go off
    "<unable> ..-<stopping>|<striking>|<you>|<me> <dispatching> <more>? <messages>?; "
    "<hardly> ..-<stopping>|<striking>|<you>|<me> <negation>|<none> ..-<stopping>|<striking>|<you>|<me> <dispatching> "
    "<more>? <messages>?; "
    # nobody needs to write back
    "<unneeded> ..-<more>|<again> ..-<more>|<again> <backwards> <messages>?; "
    # who fetched it
    "<misplaced> ..-<messages>|<number> <fetching> !<messages>|<sending>|<striking>|<stopping>; "
    "<fetching> ~<articles> <misplaced> !<messages>|<sending>|<striking>|<stopping>; "
    # tired of waiting, not of messages; mails are hated, texts are not
    "<enduring> ..-<messages>|<more> <awaiting> ...; "
    "<enduring> ~<articles> <mails> ..-<negation>|<none>|<stopping>|<striking> "
    "<shipping>|<writing>|<rather>|<dispatching> !<negation>|<none>|<stopping>|<striking>; "
    # a thing that goes back
    "<negation>|<none> .. .. <these>|<such> .. .. <refunding> !<messages>; "
    # out of it once, and back
    "<quitted> ... <returned> !<messages>; "
    # the number on the box
    "<negation> .. <number> <upon> ~<articles> @; "
    "<shipping> <me>? <negation>|<none> ~<articles> <papers> ...; "
    # who comes needs no reminder; texts are welcome, but not at that hour; who will not wait
    "<negation>|<none>|<needless> .. .. <reminders> ..-<negation>|<stopping> <attending> !<messages>|<stopping>; "
    "<negation>|<none> ..-<more> <wishing>? ..-<more> <messages> <timely> !<again>|<more>; "
    "<negation>|<none> ..-<messages>|<stopping> <doing> <more>?; "
    # who asks whether to leave; what is sent wrong; who leaves a club and keeps its paper
    "^ ~<hello> <must_i> <withdrawing> <please>? $; <youtell> .. <wrongly> !<messages>; "
    "<ending> .. <membership> <but> ..-<negation> <shipping>|<keeping> !<messages>; "
    "<membership> .. <ending> <but> .. .. <shipping>|<keeping> !<messages>; "
    # off an order, a bill, a card
    "<striking>|<taking>|<removed> <me>|<mine> <off>? <off>? ~<articles>|<possessive> <wares> !<messages>|<lists>; "
    "<me>|<mine> <off> ~<articles>|<possessive> <wares> <striking>|<removed>"
)
"""Turned into nothing before requests are looked for."""

EN = Turns(
    children="child|kid|minor|daughter|son|children",
    thisphone="this+phone|this+mobile|this+number|this+cell",
    codes="discount+codes|promo+codes|codes|coupons|vouchers|discounts",
    never="never|didnt+ever",
    strangers="no+longer+a+member|not+a+member|"
    "not+a+customer|not+your+customer|no+customer+of+yours|never+been+a+customer|never+was+a+customer",
    mine="this+contact",
    cantyou="could+you+not|can+you+not|would+you+not|will+you+not|couldnt+you|cant+you|wont+you|why+cant+you|"
    "why+dont+you|cant+yall|can+yall+not|can+u+not|cant+u",
    whyever="why|how+come",
    yet="still",
    refused="said+no|told+you+no|said+stop|told+you+to+stop|asked+you+to+stop|opted+out|unsubscribed",
    oughtnt="should+not|shouldnt|must+not|mustnt|does+not+belong|doesnt+belong|has+no+place",
    disposing="get+rid+of|dispose+of|rid+yourselves+of",
    dead="died|passed+away|dead|deceased|passed",
    wrongly="wrong|broken|faulty|damaged|same",
    must_i="do+i+have+to|do+i+need+to|must+i|should+i|shall+i",
    withdrawing="unsubscribe|opt+out|sign+off",
    reminders="reminder|reminders",
    attending="ill+be+there|i+will+be+there|im+coming|i+am+coming|ill+come|see+you|i+remember|i+know|on+my+way|"
    "got+it|i+wont+forget",
    doing="wait|change|add+anything|add+more|eat|drink|choose|discuss|pay",
    papers="bill|bills|invoice|invoices",
    unable="i+could+not|i+couldnt|couldnt|i+cant|i+cannot|we+cant|we+couldnt|unable+to|wasnt+able+to|failed+to|"
    "was+not+able+to|could+not|doesnt+let+me|wont+let+me|didnt+let+me|not+able+to|forgot+to",
    dispatching="send|text|message|write|email|txt|reply|answer",
    unneeded="no+need+to|neednt|dont+need+to|dont+have+to|do+not+need+to|do+not+have+to|not+necessary+to|no+point",
    backwards="back",
    fetching="picked|collected|took|opened|signed|fetched|accepted|received|has+it|answered",
    awaiting="waiting|wait|queueing|queuing|looking|searching|hoping",
    refunding="refund|exchange|return|returning|swap|money+back|replace|replacement|send+them+back|size|sizes",
    quitted="i+unsubscribed|unsubscribed|i+opted+out|opted+out|i+had+unsubscribed|i+had+opted+out",
    returned="but+came+back|and+came+back|but+im+back|im+back|i+am+back|i+came+back|but+rejoined|signed+up+again|"
    "and+im+back|glad+i+came+back",
    upon="on|in|at",
    wares="card|speaker|speakerphone|invoice|receipt|label|order|group+order|bill|cake|parcel|package|box|booking|"
    "reservation|guest+list|waitlist|table|class|course|sheet|rota|calendar|gym|session|lesson|pickup+list|bus+list|"
    "shift",
    deeds="worrying|worry|apologising|apologizing|overcharging|ringing|knocking|barking",
    excuses="; ".join(
        (
            "unsubscribe|opt+out|cancel from|of ~<articles> gym|club|class|course|trial|lottery|magazine|netflix|box "
            "..",
            "remove|take|drop|delete|cross|strike ..-<me>|<mine>|<personal>|<messages>|<possessive>|<number> off|"
            "from ~<articles> bus|pickup|lunch|guest|team|packing|shopping|waiting|players|class list|roster|rota ..",
            "^ ~<hello> unsubscribe|unsubscribed|opt+out|remove|stop me|us? from|of what|which ...",
            "never|didnt signed|sign up because|as|since|but ...",
            "consent|consented|agree|agreed to a|an|pay|paying|the|that|having ..-<messages>|<mailings> @ "
            "!<messages>|<mailings>",
            "is|am|are my|i|we? name|number? ..-<striking> off|on ~<articles> <lists> ..",
            "where|when|what+time can|could|do|does|will you|u|i|we|they|it|the+bus|the+train stop|end|quit ...",
            "cant|cannot|couldnt|wont|doesnt|didnt|how+do+i|how+to get? it|this+thing|that|the+machine|the+alarm to? "
            "stop ..",
            "cant|cannot take|handle <messages> at|right|now|while|until|during|when|in ...",
            "drop|shoot me|us|him|her a|an text|message|line|email|note|sms ..",
            "opt|opted|opting me|us? out of? the|that|this|my? insurance|upgrade|trial|course|tour|extras|cover|"
            "protection|tip|tipping|delivery|add+on|add+ons ...",
            "sign|signed|signing for .. delivery|parcel|package|order|it ..",
            "didnt|never|not ask|asked for these|this|any ..-<messages>|<mailings> colours|colors|sizes|ones|beans|"
            "cups|"
            "items|extras|flavours|flavors ..",
            "to unsubscribe|opt+out|optout|stop|end|cancel|exit ... reply|text|txt|sms|send|call|visit|click|dial ...",
            "2|to optout|opt+out #? ..",
            "unsubscribed|opted+out from|of ..-<messages>|<lists>|you|your|this|these|here @ !<messages>|<lists>",
            "off white|the+shoulder|road|season|peak|piste|grid",
        )
    ),
)
NB = Turns(
    courts="ringer+jeg+politiet",
    ceasing="ta+slutt",
    children="barn|barnet|ungen|datteren|dattera|sønnen|mindreårig",
    thisphone="denne+telefonen|denne+mobilen|dette+nummeret",
    codes="rabattkoder|rabattkodar|kampanjekoder|rabatter|kuponger|kupongar",
    never="aldri",
    strangers="ikke+medlem|ikkje+medlem|ikke+kunde|ikkje+kunde|aldri+vært+kunde|aldri+vore+kunde",
    mine="denne+kontakten",
    cantyou="kan+dere+ikke|kunne+dere+ikke|vil+dere+ikke|klarer+dere+ikke|kan+de+ikkje|kunne+de+ikkje|"
    "kan+dokker+ikkje|kan+dokker+ikke|kan+du+ikke|kan+du+ikkje|greier+dere+ikke|gidder+dere+ikke",
    lists="markedsføringslista|markedsføringslisten|markedsføringslistene|reklamelista|reklamelisten|sms+lista",
    whyever="hvorfor|kvifor|korfor",
    yet="fortsatt|fremdeles|framleis|ennå|enno|stadig|enda",
    refused="sagt+nei|sa+nei|sagt+stopp|svart+stopp|bedt+dere+slutte|meldt+meg+av",
    oughtnt="skal+ikke|skal+ikkje|hører+ikke|høyrer+ikkje|har+ingenting|bør+ikke",
    disposing="bli+kvitt|bli+kvitt+med|kvitt+dere+med|verta+kvitt",
    dead="død|døde|daud|avdød|gått+bort|gikk+bort|gjekk+bort",
    wrongly="feil|galt|gal|samme|ødelagt|ødelagte",
    must_i="må+jeg|skal+jeg|bør+jeg|må+eg|skal+eg|bør+eg",
    withdrawing="melde+meg+av|melda+meg+av|avmelde+meg|melde+meg+ut|melda+meg+ut",
    ceased="slutter|stopper|sluttar|stoppar|gir+dere",
    reminders="påminnelse|påminnelsen|påminnelser|påminning|påminningar",
    attending="jeg+kommer|kommer|eg+kjem|kjem|jeg+husker|eg+hugsar|vi+kommer|vi+sees|jeg+vet|eg+veit",
    doing="vente|venta|endre|endra|legge+til|leggja+til|spise|ete|drikke|velge|velja|diskutere|betale|betala",
    papers="regning|regningen|regninga|rekning|rekninga|faktura|fakturaen|giro",
    unable="kunne+ikke|kunne+ikkje|fikk+ikke|fekk+ikkje|jeg+kan+ikke|eg+kan+ikkje|kan+jeg+ikke|kan+eg+ikkje|"
    "klarte+ikke|klarte+ikkje|klarer+ikke|greide+ikke|greidde+ikkje|rakk+ikke|rakk+ikkje|umulig+å|umogleg+å|glemte+å|"
    "gløymde+å|gikk+ikke+å|går+ikke+å|gjekk+ikkje+å|går+ikkje+å",
    enduring="hatar",
    dispatching="sende|senda|skrive|skriva|svare|svara|tekste|maile",
    unneeded="trenger+ikke|treng+ikkje|trengs+ikke|behøver+ikke|du+må+ikke|ikke+nødvendig|ikkje+naudsynt|"
    "ingen+grunn+til",
    backwards="tilbake|attende",
    fetching="hentet|henta|fikk|fekk|tok|åpnet|opna|signerte|svarte|svara|mottok|kvitterte",
    awaiting="vente|venta|venting|ventingen|stå+i+kø|lete|leite",
    refunding="refusjon|bytte|bytta|retur|returnere|returnera|pengene+tilbake|pengar+attende|pengane+attende|størrelse|"
    "storleik|sende+dem+tilbake|reklamere|reklamera",
    quitted="meldte+meg+av|melde+meg+av|har+meldt+meg+av|avmeldte+meg|meldte+meg+ut",
    returned="kom+tilbake|er+tilbake|kom+attende|er+attende|meldte+meg+på+igjen|er+med+igjen",
    upon="på|i",
    wares="høyttaler|høyttaleren|høgtalar|høgtalaren|kortet|fakturaen|kvitteringen|kvitteringa|esken|eska|pakken|kaken|"
    "kaka|regningen|regninga|bordet|timen|kurset|gruppebestillingen|fellesbestillingen|fellesbestillinga|"
    "gruppebestillinga|gjestelisten|gjestelista|kalenderen|"
    "skjemaet|ventelista|ventelisten|bestillingen|bestillinga|vakta|vakten|lørdagsvakta|søndagsvakta|skiftet|"
    "hentelista",
    excuses="; ".join(
        (
            "ble|blei|blitt|vart|vorte <blocking> ..; ikke|ikkje sendt|mottatt .. <messages>",
            "hørt|hørte|høyrt|høyrde .. ikke|ikkje|ingenting noe|noko? mer|meir|mere frå dere|dykk|dokker",
            "^ ~<hello> melde|avmelde|fjerne|stoppe meg? av|ut|fra? hva|kva|hvilken da? $",
            "meldt|registrert meg på fordi|siden|for ...",
            "ikke|ikkje send noen|nokon jeg|eg|vi|det|den ..",
            "frå lista|listen over|med @ ..",
            "hvor|når|kvar|når+tid kan|stopper|stoppar|slutter|sluttar|skal|vil dere|de|du|jeg|eg|vi|den|det|bussen|"
            "toget "
            "stoppe|stanse|slutte? ...",
            "får|fikk|få den|det|denne|maskinen|maskina|alarmen ikke|ikkje? til+å? stoppe|slutte ..",
            "lei|drittlei|trøtt|sliten av? dette|denne|det+her|all|alt regnet|været|vêret|snøen|snøføyka|ventinga|"
            "ventingen|"
            "køen|kulda|kulden|vinteren|mørket|mørkret|vinden|tåka|tåken ..",
            "@ vil|ville|skal|kan|kommer+til+å bli|verta|verte|bla <removed> ..",
            "de|dere|hun|han|ho|dei|butikken|vennen+min|venninna+mi sa|sier|skrev|svarte|sagt ... svare|svara|skrive|"
            "sende|"
            "taste stopp|stop ..",
            "<stopping> ~<please> ~<please> lekkasjen|vannet|vatnet|blødningen|bråket|bråk|alarmen|musikken|"
            "byggeprosjektet|"
            "prosjektet|maskinen|maskina|betalingen|betalinga|trafikken ..",
            "har|hadde ikke|ikkje oppgitt|oppgjeve|ført ..-<messages>|samtykke @ ..",
        )
    ),
)
SV = Turns(
    courts="ringer+jag+polisen",
    ceasing="ta+slut",
    children="barn|min+son|min+dotter|minderårig",
    thisphone="den+här+telefonen|det+här+numret|den+här+mobilen",
    codes="rabattkoder|kampanjkoder|rabatter|kuponger",
    never="aldrig",
    strangers="inte+medlem|inte+längre+medlem|inte+kund|aldrig+varit+kund",
    mine="den+här+kontakten|denna+kontakt",
    cantyou="kan+ni+inte|kunde+ni+inte|vill+ni+inte|kan+du+inte|klarar+ni+inte",
    lists="marknadsföringslista|marknadsföringslistan|reklamlistan|sms+listan",
    whyever="varför",
    yet="fortfarande|ännu|alltjämt|än",
    refused="sagt+nej|sa+nej|sagt+stopp|svarat+stopp|bett+er+sluta|avregistrerat+mig",
    oughtnt="ska+inte|bör+inte|hör+inte|får+inte",
    disposing="bli+av+med|gör+er+av+med|göra+er+av+med",
    dead="död|dog|avliden|avled|gått+bort|gick+bort",
    wrongly="fel|samma|trasig|trasiga",
    must_i="måste+jag|ska+jag|bör+jag|behöver+jag",
    withdrawing="avregistrera+mig|avanmäla+mig|avprenumerera",
    membership="tillståndet|tillstånd|tillåtelsen",
    reminders="påminnelse|påminnelsen|påminnelser",
    attending="jag+kommer|kommer|jag+minns|vi+ses|jag+vet|vi+kommer",
    doing="vänta|ändra|lägga+till|äta|dricka|välja|diskutera|betala",
    papers="räkning|räkningen|räkningar|faktura|fakturan|fakturor",
    unable="kunde+inte|jag+kan+inte|kan+jag+inte|lyckades+inte|lyckas+inte|hann+inte|gick+inte+att|går+inte+att|"
    "omöjligt+att|glömde|vi+kan+inte|kan+inte+längre",
    dispatching="skicka|skriva|svara|smsa|messa|mejla",
    unneeded="behöver+inte|behövs+inte|inte+nödvändigt|ingen+anledning+att|måste+inte",
    backwards="tillbaka|tillbaks",
    fetching="hämtade|fick|tog|öppnade|signerade|svarade|kvitterade",
    awaiting="vänta|väntan|väntandet|köa|leta",
    refunding="återbetalning|byta|byte|retur|returnera|pengarna+tillbaka|storlek|skicka+tillbaka|reklamera",
    quitted="avregistrerade+mig|avanmälde+mig|har+avregistrerat+mig|hade+avregistrerat+mig|jag+avregistrerade+mig",
    returned="kom+tillbaka|är+tillbaka|anmälde+mig+igen|är+med+igen|kom+tillbaks",
    upon="på|i",
    wares="högtalaren|kortet|fakturan|kvittot|lådan|paketet|tårtan|notan|bordet|passet|kursen|gruppbeställningen|"
    "beställningen|gästlistan|kalendern|formuläret|kölistan|väntelistan|ordern|bokningen",
    deeds="oroa|bekymra",
    excuses="; ".join(
        (
            "blev|blivit|har+blivit <blocking> ..",
            "hört|hörde|fått .. inte|inget något|nåt? mer|mera från|av er",
            "^ ~<hello> avregistrera|avanmäla|ta+bort|stoppa mig från|av? vad|vilken då? $",
            "sluta|slutar ringa|knacka|plinga på dörren|dörrklockan|porttelefonen|klockan ..",
            "var|när|hur+dags kan|stannar|slutar|ska|vill ni|du|jag|vi|den|det|bussen|tåget stanna|stoppa|sluta? ...",
            "får|fick|få den|det|den+här|maskinen|larmet inte? till? att? sluta|stoppa|stanna ..",
            "trött|less|skittrött|tröttnat på det|den|detta|denna|det+här|den+här|allt regnet|vädret|snön|kön|kylan|"
            "vintern|mörkret|blåsten|dimman ..",
            "är det|detta|det+här|de+här spam ..",
        )
    ),
)
DA = Turns(
    children="barn|min+søn|min+datter|mindreårig",
    thisphone="denne+telefon|denne+mobil|dette+nummer|det+her+nummer",
    codes="rabatkoder|kampagnekoder|rabatter|kuponer",
    never="aldrig",
    ceasing="holde+op|holde+inde|lade+være",
    strangers="ikke+medlem|ikke+længere+medlem|ikke+kunde|aldrig+været+kunde",
    mine="denne+kontakt",
    cantyou="kan+i+ikke|kunne+i+ikke|vil+i+ikke|gider+i+ikke|kan+du+ikke|må+i+ikke+godt",
    lists="marketingliste|marketinglisten|reklameliste|reklamelisten|sms+listen",
    whyever="hvorfor",
    yet="stadig|fortsat|endnu",
    refused="sagt+nej|sagde+nej|sagt+stop|svaret+stop|bedt+jer+stoppe|afmeldt+mig",
    oughtnt="skal+ikke|bør+ikke|hører+ikke|må+ikke",
    disposing="skaf+jer+af+med|skille+jer+af+med|kom+af+med|komme+af+med",
    dead="død|døde|afdød|gået+bort|gik+bort",
    wrongly="forkert|forkerte|samme|defekte|ødelagte",
    must_i="skal+jeg|bør+jeg|må+jeg|behøver+jeg",
    withdrawing="afmelde+mig|framelde+mig|melde+mig+fra",
    ceased="stopper|holder+op",
    reminders="påmindelse|påmindelsen|påmindelser",
    attending="jeg+kommer|kommer|jeg+husker|vi+ses|jeg+ved|vi+kommer",
    doing="vente|ændre|tilføje|spise|drikke|vælge|diskutere|betale",
    papers="regning|regningen|regninger|faktura|fakturaen",
    unable="kunne+ikke|jeg+kan+ikke|kan+jeg+ikke|nåede+ikke|lykkedes+ikke|umuligt+at|glemte+at|fik+ikke|vi+kan+ikke",
    dispatching="sende|skrive|svare|smse|maile",
    unneeded="behøver+ikke|behøves+ikke|ikke+nødvendigt|ingen+grund+til|du+skal+ikke|har+ikke+brug+for+at",
    backwards="tilbage|retur",
    fetching="hentede|fik|tog|åbnede|underskrev|svarede|modtog|kvitterede",
    awaiting="vente|ventetiden|stå+i+kø|lede",
    refunding="refusion|bytte|bytning|retur|returnere|pengene+tilbage|størrelse|sende+tilbage|reklamere",
    quitted="afmeldte+mig|frameldte+mig|har+afmeldt+mig|havde+afmeldt+mig|meldte+mig+fra",
    returned="kom+tilbage|er+tilbage|tilmeldte+mig+igen|er+med+igen",
    upon="på|i",
    wares="højttaler|højttaleren|højtaleren|kortet|fakturaen|kvitteringen|kassen|pakken|kagen|regningen|bordet|holdet|"
    "kurset|fællesbestillingen|bestillingen|gæstelisten|kalenderen|formularen|ventelisten|ordren|bookingen",
    deeds="bekymre|bekymre+dig|undskylde",
    excuses="; ".join(
        (
            "blev|blevet <blocking> ..",
            "hørt|hørte|hore .. ikke|intet noget? mere|mer fra|af jer",
            "^ ~<hello> afmelde|framelde|fjerne|stoppe mig? fra|af? hvad|hvilken så? $",
            "hold|holde op med at? ringe|banke på døren|dørklokken|dørtelefonen ..",
            "stop|stoppe med at? ringe|banke på døren|dørklokken|dørtelefonen ..",
            "hvor|hvornår kan|stopper|slutter|skal|vil I|du|jeg|vi|den|det|bussen|toget stoppe|standse|slutte? ...",
            "få|får|fik den|det|maskinen|alarmen ikke? til? at? stoppe|holde+op ..",
            "træt|dødtræt|pissetræt af den|det|denne|dette|al|alt? regn|regnen|vejret|sneen|venten|køen|kulden|"
            "vinteren|"
            "mørket|blæsten|tågen ..",
            "@ vil|ville|skal|kan blive <removed> ..",
            "@ vil|ville|skal|kan|er .. blive gemt ..",
            "de|hun|han|butikken|veninden|vennen sagde|siger|skrev|svarede|sagt ... svare|skrive|sende|taste stop ..",
            "<stopping> ~<please> ~<please> lækagen|vandet|blødningen|larmen|alarmen|musikken|byggeprojektet|projektet|"
            "maskinen|betalingen|trafikken|toget|bussen ..",
        )
    ),
)
FI = Turns(
    ceasing="loppuu|loppuvat|lakkaa|lakkaavat",
    children="lapsen|lapseni|alaikäisen|poikani|tyttäreni",
    thisphone="tämä+puhelin|tämä+numero",
    codes="alennuskoodeja|koodeja|kuponkeja|alennuksia",
    never="koskaan|ikinä",
    writing="kirjoittaminen|kirjoittamisen",
    please="vain|nyt+vain|jo|nyt+jo",
    strangers="en+ole+enää+jäsen|en+ole+jäsen|en+ole+enää+asiakas|"
    "en+ole+asiakas|en+ole+asiakkaanne|en+ole+teidän+asiakas",
    mine="tämä+yhteystieto|tämä+kontakti|tämän+yhteystiedon",
    cantyou="ettekö+voi|ettekö+voisi|etkö+voi|etkö+voisi",
    lists="markkinointilistalla|markkinointilistallanne|markkinointilistalta|mainoslistalta",
    whyever="miksi",
    yet="yhä|vielä|edelleen",
    refused="sanoin+ei|sanoin+stop|vastasin+stop|kielsin|pyysin+lopettamaan|peruin",
    oughtnt="ei+pidä|ei+kuulu|ei+saa|ei+pitäisi",
    disposing="hankkiutukaa+eroon",
    dead="kuollut|kuoli|menehtyi|edesmennyt",
    wrongly="väärän|väärää|saman|rikkinäisen",
    must_i="pitääkö+minun|pitääkö|täytyykö+minun|pitäisikö+minun",
    withdrawing="perua|peruuttaa|poistua",
    reminders="muistutusta|muistutus|muistutuksia",
    attending="tulen|tullaan|muistan|nähdään|tiedän|olen+paikalla",
    doing="odottaa|muuttaa|lisätä|syödä|juoda|valita|maksaa",
    papers="lasku|laskua|laskun|laskuja",
    unable="en+voinut|en+voi|en+pystynyt|en+pysty|en+ehtinyt|en+saanut|en+onnistunut|emme+voineet|emme+pysty|unohdin|"
    "ei+onnistunut",
    dispatching="lähettää|kirjoittaa|lähettämään|kirjoittamaan|laittaa|laittamaan|"
    "lähetettyä|vastata|vastaamaan|laittakaa|laita|lähettäkää",
    unneeded="ei+tarvitse|ei+tarvi|ei+tartte|ette+tarvitse|sinun+ei+tarvitse|turha",
    backwards="takaisin",
    fetching="haki|nouti|sai|otti|avasi|kuittasi|vastasi|vastaanotti",
    awaiting="odottamaan|odottamiseen|odotteluun|jonottamaan|odottelemaan",
    refunding="hyvitys|hyvityksen|vaihtaa|vaihto|palauttaa|palautus|rahat+takaisin|koko|kokoa",
    quitted="peruin+viestit|olin+perunut+viestit|peruutin+viestit|poistuin+listalta",
    returned="palasin|tulin+takaisin|olen+taas+mukana|liityin+uudestaan",
    wares="kaiuttimesta|kortista|laskusta|kuitista|laatikosta|paketista|kakusta|tunnilta|kurssilta|pöydästä|"
    "ryhmätilauksesta|tilauksesta|varauksesta|vieraslistalta|kalenterista|lomakkeesta|jonotuslistalta",
    excuses="; ".join(
        (
            "^ ~<hello> perua|peruuttaa|poistaa|lopettaa mikä|mitkä|mistä|mitä ...",
            "<stopping> ovikellon|oven|summerin ..",
            "en|emme|ei voi|pysty|osaa|malta lopettaa|lakata !<messages>|<such>|<these> ..",
            "lopettaa|lopettaisitteko aiemmin|aikaisemmin|myöhemmin|kello|jo+perjantaina ..",
            "miten|kuinka lopetan|pysäytän|saan+lopetettua @ !<messages>|<lists>|tilauksen",
            "meni|joutui|oli|löytyi roskapostiin|roskapostissa|roskapostista ..",
            "missä|milloin|koska voitte|voitko|voi|voin pysähtyä|lopettaa ..",
            "lupaa|oikeutta avata|pysäköidä|parkkeerata|käyttää|mennä|tulla|ajaa|ottaa|päästää ..",
            "laatikossa|paketissa|pussissa|kahvissa|purkissa|seassa|pihalla|kassissa .. roskaa ..",
        )
    ),
)
