"""Swedish: STOP, START and HELP, and the requests in a customer's own words."""

from responder.understand.words.table import Requests

REQUESTS = Requests(
    stop="stopp, stop, stoppa, avregistrera, avregistrera mig, avanmäl, avanmäl mig, avanmälan, avanmälning, stoppa "
    "sms, stopp sms, avregistrering, avprenumerera, stoppa alla, stoppa utskick, stopp nu, stoppa nu",
    stop_yielding="avsluta, avbryt, avboka sms, ta bort",
    stop_local="slut, sluta",
    start="start, starta",
    start_yielding="börja, anmäl, prenumerera, starta igen",
    help="hjälp, hjälp mig, hjäp, help",
    help_yielding="info, information, mer info",
    stopping="stopp|stoppa|sluta|slut|avsluta|stop|upphör|lägg+av|lägg+ner|upphöra",
    sending="skicka|skickar|skickande|sms|sms:a|smsa|messa|mejla|maila|kontakta|spamma|spam|tjata|störa|smsandet|stör|"
    "skriva|skriv|höra+av|utskick|utskicken|ringa|trakassera|besvära|sända|kontakt|messande|sms:andet|tjat|plåga|"
    "plågar",
    messages="meddelanden|meddelande|meddelandena|sms|smsen|sms:en|mess|reklam|reklamen|erbjudanden|erbjudande|"
    "erbjudandena|nyhetsbrev|nyhetsbrevet|nyhetsbreven|mail|mejl|mailen|mejlen|e+post|epost|spam|spammet|utskick|"
    "utskicken|reklamutskick|annonser|marknadsföring|kampanjer|notiser|notiserna|aviseringar|aviseringarna|"
    "sms:andet|påminnelser|tjat|skräp|skit|skräppost|sånt|sådant",
    removing="ta|plocka|radera|stryk|ta+bort|avregistrera|avanmäl|avanmäla|avregistrerad|raderad|borttagen|"
    "avanmäld|avsluta",
    stop_requests="gå|stick bort|iväg|undan $; inga <messages> tack; <stopping> .. <sending>|<messages>; <stopping> "
    ".. med+detta|med+det+här|med+det|nu|genast|omedelbart|detta|det+här; <stopping> höra; sluta+upp .. <sending>; "
    "<sending> mig|mej|oss|till+mig|till+oss inte|ej|aldrig; <sending> inga .. mer|mera|fler|flera|längre|<messages>; "
    "inte|ej|aldrig|ikke skicka|skickar|skriv|skriva|skickas .. <messages>|mer|mera|fler|flera|längre|något|nåt|några|"
    "igen; inte|ej|aldrig kontakta|spamma|störa|stör|tjata|smsa|sms:a|messa|mejla|maila|ring|ringa mig|oss|mer|igen|"
    "på+mig|till+mig|detta+nummer|längre; inte|ej skicka|skriva|höra mig|till+mig|av+er|av+dig; inga|inte|ej fler|mer|"
    "mera|flera|ytterligare tack|av+dessa|från+er; inte|ej|aldrig ha|vill+ha|få|önskar|ta+emot|bett+om|höra|fler|"
    "vill+få|godkänt|vill+höra|samtyckt .. <messages>|från+er|mer+från|mer+av|detta+mer|dessa; inte|ej|aldrig "
    "ha|få|höra|vill+ha|vill+få|ta+emot .. mer <please>|<soon>|<such>|<these>|$; vill|önskar|orkar "
    "inte|ej längre|mer|mera|fler|flera? .. höra; vill slippa .. mer; ^^ ~<hello>|så less|skittrött|urless .. "
    "<messages>|tjat|detta; ta|tag|plocka ifrån|från|ur mig|oss|mitt+nummer|mitt+telefonnummer|mitt+mobilnummer|"
    "mitt+namn|min+mail|numret|nummret|det+här+numret|detta+nummer|min+epost; ta|tag|plocka mig|oss|mitt+nummer .. "
    "listan|lista; mig|mitt+nummer|numret bort|från|ur utskicken; avregistrerar|avregistrera|avregistrering|avanmäla|"
    "avanmälan|avanmäl|unsubscribe|avprenumererar; nog+nu|lei .. <messages>; nu+räcker|räcker+det|det+räcker .. "
    "<messages>; ointresserad av .. <messages>; säga|säger|säg upp .. <messages>; avbeställ|avbryt|avboka .. "
    "nyhetsbrev|nyhetsbrevet|sms|smsen|sms+prenumeration|sms+prenumerationen|meddelanden|utskick|utskicken|"
    "prenumeration+på+sms; stick och brinn; håll käften|tyst; sa|sagt|skrivit|svarat|bett+er .. stopp|stoppa|sluta; "
    "hör aldrig|inte|ej av er|dig; blocka|blockera|spärra mitt+nummer|detta+nummer|mig|numret; fel nummer|nr|numer|"
    "person|mobilnummer|telefonnummer|mottagare; inte|aldrig anmält|skrivit|registrerat|signat mig|upp .. detta|"
    "det+här|på|till|er?; avliden|död|dött|gått+bort .. ta+bort|radera|sluta; anmäler|anmält .. spam; bytt nummer .., "
    "inte|är+inte; vill|önskar inte bli|vara med; vill|vara+med inte? vara+med|stå|på .. på listan|lista|utskick; hur "
    "slutar|slipper|stoppar man|jag? .. <messages>; inte vara+med|stå+med|stå på listan|lista; inte bett om detta|"
    "det+här|de+här|dom+här; nu? får+det|räcker+det vara nog?; nu räcker det $; låt|lämna mig|oss vara ifred?; hör "
    "inte+av|inte av? er? mer|igen; det+här|detta är spam; ^^ ~<hello>|<articles>|stopp spam|spammare $; vill inte ha "
    "detta|det+här|dom|dem $; sluta tack? $; skicka inget|ingenting mer|mera|fler|flera; sluta upp med; ring mig|oss "
    "inte|aldrig; hur kan|ska jag|man|vi stopp|slut|stoppa på? det|dessa|<messages>; undanbedes|undanbeder; undanber "
    "oss|mig|vidare; får+det|det+får räcka .. <messages>|nu; det räcker nu $; hålla|håll er|dig undan|borta; försvinn "
    "$; återta|återtar|tar+tillbaka mitt? godkännande; ej mitt nummer; har aldrig|inte bett|gett|sagt+ja|godkänt .. "
    "<messages>|detta|dessa|det+här; blockerar dig; vill gå ur; avsäger mig; ge er $; ge er med; lägg ner $; lägg ner "
    "<messages>|med; vill|önskar inte|ej få|ta+emot fler|mera $; radera|ta+bort alla|all? uppgifter|data|info|"
    "information|personuppgifter .. om|mina|mig; avregistrerat|avanmält|avprenumererat mig|oss; hur kommer|slipper|"
    "kan jag|man .. av|bort|från .. listan|listorna; kan|vill|kunde|måste ni inte? bara? stoppa nu? $; inte hans|"
    "hennes|mitt nummer; ni|du trakasserar|plågar mig; det+här|detta är trakasserier; orkar|tål .. <messages> längre|"
    "er; kan|vill|kunde du inte|bara bara? stoppa $; <messages> nej tack; spara oss .. <messages>; vägrar .. "
    "<messages>; det+här|detta|det|numret|nr tillhör någon+annan; bytt nummer .. någon+annan; klarar|tål inte|ej .. "
    "<messages>; nu räcker det nu|tack|va",
    start_requests="anmäl mig upp? igen; start|starta|börja|återuppta med+att|att? ~<articles>|<such> <messages>; "
    "start|starta|börja|återuppta med+att|att? <sending> <me>? ~<articles>|<such> <messages>; start|starta|börja|"
    "återuppta med+att|att? <sending> <me>? <again>? <please>? $; starta|börja med+att|att? ~<sending>|<me>|"
    "<messages>|<articles> igen <please>? $; anmäl|anmäla|sätt|skriv|lägg mig på|till|upp .. igen|<messages>|listan|"
    "sms+listan; vill|önskar|kan+jag .. ha|få|ta+emot .. <messages> igen|ändå; skicka mig? .. <messages> igen; "
    "prenumerera .. igen; vill gå+med igen; ångrat|ångrar mig .. start; skicka <messages> till+mig|till+oss igen",
    help_requests="jag|vi? behöver|vill+ha|måste+få lite? hjälp; kan|skulle ni|du|någon|man kunna? hjälpa mig|oss|"
    "till?; hjälp mig|oss; hjälpa mig; få|fått lite? hjälp; mer info|information; behöver|önskar|vill+ha|skicka|"
    "ge+mig mer? info|information; finns|är det någon|nån som kan hjälpa mig|oss?; någon|nån som kan hjälpa mig|oss; "
    "kan|kunde ni|du|någon hjälpa mig|oss med något|lite|detta|det; behöver lite? assistans|support",
    excuses="ta|tag|radera|stryk|plocka inte|ej|aldrig bort|av? mig|oss|mitt+nummer från|ur|av? listan|er+lista|"
    "listorna?; svara|skicka|skriv|sms:a|sms|svar|sänd|messa|reply|text med? stopp|stop|avsluta|sluta ...; inte|ej|"
    "aldrig|får+inte|sluta+inte|ni+inte sluta|stoppa|slut|stopp|avsluta|avregistrera|avanmäl|ta+bort|avanmäla|"
    "avregistrera+mig att? <sending>|mig|dessa? <sending>|<messages>|mig|dessa? <messages>?; sluta|stoppa|avsluta|"
    "avregistrera inte|aldrig|ej med? att? <sending>|mig? dessa? <messages>?; varför|när|har|hade|om|innan har|"
    "slutade|slutat|stoppade|slutar|stoppar ni|du|det|den|de? slutat|stoppat|sluta|stoppa? med? att? <sending>?; "
    "svara|skicka|skriv|sms:a|sms|sms'a|svar|sänd|messa stopp|stop|avsluta|sluta|hjälp|start till|för|på|att|och|"
    "för+att|om; stopp|stop för+att|för avsluta|avregistrera|avanmäla|att|slippa; stopp|stanna vid|förbi|här|bilen; "
    "buss|nästa|non|full|första|sista buss|stopp; avregistrera dig|er|här|via|på; avanmäl dig|er; avanmälan|"
    "avregistrering här|klicka|via|på|sker; slut på|för|i+lager|i+dag|hos+er; är|var|blir|blev|tar|tagit slut; till "
    "slut; till sist; ta bort från+min|från+ordern|från+beställningen|från+korgen|från+varukorgen|varan|den|en|"
    "produkten; misstag|fel avregistrerad|avregistrerat|avanmäld; avregistrerade|avregistrerat|avanmälde|råkade mig? "
    ".. misstag; råkade avregistrera|avanmäla|skriva|svara mig|stopp?; inte|aldrig skicka|kontakta|ring|skriv mig|"
    "till+mig|den|det|paketet|ordern? på|än|nu|om|till|utan; inte|aldrig ring|ringa .. på; avregistrera .. "
    "när+som+helst; inte|ej fått|sett|mottagit|har+fått något|någon|nåt|en|ett|orderbekräftelse|bekräftelse|"
    "meddelande|sms|mail|mejl|svar|den|det? på|om|med|e+post|mail|mejl|sms|meddelande?; inte mer|fler i+lager|igen; "
    "ha mer info; stoppa ordern|beställningen|betalningen; inte|ej har|kommit .. <messages>; avbryt|avbeställ|avsluta "
    "min? order|ordern|beställning|beställningen; skrev|angav|gav|uppgav|knappade|angett|skrivit|står|stod|"
    "har+ni .. fel nummer|nr|telefonnummer; fel nummer|nr|person på|i|av|för; fel nummer jag+skrev|jag+angav|jag+gav|"
    "jag+uppgav; inte mer|fler|flera|längre än; får|fått inga|inte .. <messages> längre|mer; hjälp till; "
    "avregistrera|avregistrering|avsluta|avanmälan via? sms|smsa|skicka|svara|skriv ...; har|hade inte|ej|aldrig hört; "
    "ring|kontakta|smsa|sms:a|messa mig|oss? inte|ej|aldrig före|innan|efter|på|idag|imorgon|under|förrän; "
    "sluta nu|då vad|va; inte|ej skicka "
    "fler|mer .. än; stoppa|avsluta|avbryt köpet|leveransen|paketet; stopp|stop till .. för; stanna på; stopp på "
    "vägen|väg|stationen|macken|hållplatsen|torget; stanna i; stopp i stan|centrum|butiken|trafiken|kön; låt mig|oss "
    "vara|va den|först|ärlig|en|med; det|den stör|plågar mig|oss inte; lägg av mig|oss|den; behöver inte ringa mig|"
    "oss|upp? $; avregistrera|avanmäl mig|oss inte|ej|aldrig; ring|ringa inte|ej .. hellre|istället|sms|sms:a; i spam|"
    "spammen|skräppost|skräpposten|skräp; låt oss vara|va två|tre|fyra|fem|sex|2|3|4|5|6|fler|många; skicka|skickar "
    "meddelandet|meddelande|koden|länken|sms:et|det|mailet igen; sätt mig|oss på väntelistan|kölistan",
)
