"""Turns of phrase of being left alone in English: see `words.opt_outs.turns`."""

from responder.understand.words.opt_outs.turns import Turns

EN = Turns(
    stopping="stahp|stopp|stap|stopit",
    sending="txtn|txtin|txtng|textin|msging|mssging|msgin|snding|sendin|messagin",
    such="these|those|these+things|this+stuff",
    treats="sale|coupon|coupons|discount|offer|promo|deal|voucher|promotion",
    left="quit+your+gym|left+your+gym|dont+train|stopped+training|dont+live+there|stopped+coming|quit+the+gym|"
    "moved+away|moved+abroad|moved+out|moved+house|moved+to",
    writing="text|texting|txt|txting|message|messaging|write|writing|contact|contacting|spam|spamming|bother|bothering",
    shipping="send|sending|sendin|ship|shipping|deliver",
    messages="ad|advert|txtmsgs|txtmsg",
    wishing="rly+want",
    mine="my+num|my+nr|my+no|my+mob|my+fone|my+phone+no|my+cell+no|ma+number|mah+number",
    giving="which+of+you+sold|who+leaked|who+sold|who+on+earth+gave|whered+you+get|where+d+you+get|where+did+u+get|"
    "how+did+u+get|howd+u+get|howd+you+get|how+tf+did|"
    "how+the+hell+did|how+the+fuck+did|who+tf+gave|who+sold+you|who+passed+you|who+gave|how+did+you+people|"
    "how+did+yall+get|where+did+yall+get|how+did+you+come+by|where+did+you+find|how+did+you+find|how+on+earth|"
    "wheres+you+get|who+gives+you|who+gave+yall|how+come+you+have|who+the+hell+gave|where+did+they+get",
    parted="no+longer+shop|not+your+customer|arent+a+customer|isnt+my+shop|switched+salons|switched+gyms|"
    "changed+salons|changed+dentists|left+your|dont+shop+with+you|longer+a+client|not+a+client|im+not+a+customer|"
    "switched+hairdressers|no+longer+use+you|dont+use+you",
    again="another|one+more|again|next|another+one|one+single|1+more",
    onceagain="final+warning|last+warning|final+notice+to+you|one+more+and|another+one+and|once+more+and|"
    "again+and+ill|again+and+i|1+more+and|again+and+youll",
    should="anything+else|if+i+get|if+i+receive|if+i+see|if+you|if+i+hear|should+i+get|if+another",
    courts="to+the+police|call+the+police|calling+the+police|the+cops|my+lawyer|a+lawyer|my+solicitor|a+solicitor|"
    "my+attorney|an+attorney|lawsuit|sue+you|sue+u|suing|"
    "see+you+in+court|small+claims|ico|ftc|fcc|data+protection|file+a+complaint|file+complaint|lodge+a+complaint|"
    "formal+complaint|complain+to|complaint+with|report+you|reporting+you|"
    "trading+standards|ombudsman|legal+action|the+regulator|ofcom|will+be+reported|taking+this+further",
    registers="do+not+call+list|do+not+call+registry|dnc+list|robinson+list|do+not+text+list|tps|tps+list|dnc",
    allowed="allowed|legal",
    away="away+with+it|away+with|get+rid+of+it|bin+it|lose+it|ditch+it|get+rid|scrub+it|chuck+it|get+it+off|"
    "take+it+off",
    unallowed="without+permission|without+my+permission|without+my+consent|without+consent|without+asking|illegally",
    used="used|sold|shared|passed+on",
    wished="appreciate|grateful|lovely+if|nice+if|great+if|thankful|glad+if|love+it+if|happy+if|love+for|like+for",
    anend="an+end+to|an+end+of|the+end+of|put+a+stop+to|a+halt+to|a+stop+to|see+the+back+of|the+last+of",
    ended="came+to+an+end|come+to+an+end|ended|would+end|end|cease|ceased|would+cease|would+stop|stopped|"
    "went+away|go+away|disappeared|dried+up",
    soon="now|please|pls|plz|already|thanks|soon|at+last|finally|yet|asap|then",
    mayi="may+i|can+i|could+i|can+we|could+we|may+we|might+i|please+can+i|let+me|could+you|can+you|could",
    freed="be+let+off|be+let+go|be+freed|let+off|get+out+of+this|get+out+of+these|be+spared|be+excused|be+released|"
    "escape|escape+this|be+left+out",
    without="do+without|live+without|manage+without|go+without",
    sparing="spare+me|spare+us|spare+me+from",
    coming="the+next|the+rest|any+further|further|future|any+more|next+time",
    needing="need|needed|neednt|need+to+be",
    sent="be+sent|sent|sending",
    needless="no+need+for|no+need+to|neednt|no+need+of|no+point+in|not+necessary+to",
    outwards="off|out|out+of|off+of|outta|away+from|to+be+off",
    skipping="skip+me|leave+me+out+of",
    quitting="stop+being",
    nuisance="me|us|annoying|it|this|that|spam|nonsense|rude|creepy|pests|a+pain",
    goods="invoice|invoices|bill|bills|size|sizes|order|orders|parcel|parcels|package|packages|goods|products|"
    "product|"
    "stock|items|item|paper|papers|newspaper|catalogue|catalogues|catalog|letters|food|colour|color|model|"
    "deliveries|samples|boxes|refunds|payments|supplies|statements",
    deeds="delivering|parking|leaving|putting|charging|billing|playing|dropping|blocking|throwing|closing|changing|"
    "cancelling|canceling|raising|forgetting|overcooking|sending+orders|ringing+the|honking|smoking|dumping|losing",
    calling="call|calling|ring|ringing|phone|phoning|calls",
    either="or|nor|either",
    rather="drop+me|drop+us|shoot+me|just|instead|rather|better|easier|fine|best|prefer|will+do|text+is+enough|"
    "message+is+enough|suffices|"
    "works",
    mails="email|emails|e+mail|e+mails|mails|emailing|mail",
    but="but|though|although|whereas|however",
    only="only|just",
    texts="text|texts|sms|smses|txts|text+messages|messages",
    keeping="keep|keeping|leave|continue|great|handy|fine|useful|love|helpful|like|good|perfect|carry+on|"
    "still+want|stay|"
    "ok|okay|welcome|brilliant",
    fine="great|handy|fine|useful|perfect|brilliant|helpful|lovely|good",
    belonging="membership|subscription|contract|gym+membership|account",
    signing="sign|drop|signing|cross|bow|unsubscribe|unsubscribing|pull|scratch",
    sessions="yoga|pilates|spin|spin+class|zumba|class|classes|lesson|lessons|session|course|training|practice|rota|"
    "bootcamp|football|swimming|dance|workshop|webinar|dinner|party|meeting|trip|tour|appointment|slot|"
    "race|shift|seminar|reservation|tonights|tomorrows|choir|crossfit|retreat|camp",
    phone="my+phone|phone|inbox|mobile|my+mobile",
    yours="you|yall|u|you+lot",
    enough="thats+enough|that+is+enough|thats+enough+now|enough+now|enough+is+enough|thats+it|ive+had+it",
    nouse="no+use+for|no+use+to+me|not+any+use|useless+to+me|nothing+to+me|no+need+of",
    folk="my+wife|wife|my+husband|husband|my+mum|my+mom|my+mother|my+dad|my+father|my+partner|the+kids|kids|"
    "the+dog|my+boss|children|my+kids|the+baby",
    papers="receipt|receipts|confirmation|ticket|tickets|statement",
    everything="everything|anything|whatever|all",
    onme="on+me|about+me|on+us|about+us",
    partof="part+of+this|part+of+it|part+of+your+list",
    asked="asked|told|begged|requested",
    times="times|time",
    lists="customer+list|client+list|contact+list",
    service="service|programme|program",
    requests="; ".join(
        (
            "done|finished|through with you|yall|u people|lot|guys? $|bye|goodbye",
            "how many times .. say|tell|ask .. no|stop|you",
            "stop|quit hitting|blowing me|us|my+phone|my+inbox up",
            "would|do you mind not <sending>",
            "forget i exist|existed|ever+existed",
            "give my|our phone|inbox|mobile|poor a|some? rest|break|peace",
            "not one more from|of you|these|those",
            "<folk> doesnt|dont want|like these|them|those either|anymore|any+more|now? $",
            "plz|pls|please stp|stpp",
            "stp txtn|txtin|texting|sending|messaging|snding me|us|txts|msgs|now|pls|plz?",
            "stp txting|txtng|textin|msging|msgin",
            "dnt|dont|dun txt|msg|text|send me|us",
            "make it|this|them|these|it+all end|go+away",
            "make these|those|the|your <messages> end|cease|go+away",
            "let me|us off this|your|the|ur .. list|lists|messages|texts",
            "u|you|yall? <sending> .. <again> *** <courts>",
            "unsubb|unsubbed|unsubscrib|unsubscrybe me|us|pls|please?",
            "youll|you+will|u+will hear from my lawyer|solicitor|attorney",
            "<messages>|<again> .. <messages> how|what|oh .. lovely|joy|nice *** spare|let|excuse me|us .. off|more|$",
        )
    ),
    sure="how|where|who .. u|you|yall .. get this number *** <striking>|<away>",
    excuses="; ".join(
        (
            "if you .. dont|do+not|never send|deliver|ship my|the|our .. <goods>",
            "i|we|he|she|they|who|ill|id|theyll will|would|can|could|cant|couldnt|cannot|must|gotta|have+to|had+to|"
            "tried+to|try+to stop it|this|that|him|her|them ...",
            "<articles>|<possessive> @? @ to stop it|this|that ...",
            "have|has|get|got|acquire|need|want|not|with enough <messages> to|for|that|on|from|with ...",
            "no+way|able|unable|trying|powerless to stop it|this|that|him|her|them ...",
            "expect|wait+for|waiting+for it|him|her|them to stop ...",
            "i quit <sending> ..",
            "unsubscribe|unsubscribed|unsubscribing from the|a|another "
            "!weekly|daily|monthly|marketing|mailing|email|sms|text|vip|store|shop|your|me @ newsletter|magazine ...",
            "<escaping> ~<articles>|<such> !<messages>|<mailings>|<me>|<stopping>|<striking> @ ...",
            "not|dont|never|will|would|doesnt|didnt|could|completely|must|stain|smell|pain|rash go away ...",
            "going|starting|hoping|waiting to go away ...",
            "take|get|pull|drop|cut|bring|knock her|him .. out|from !<lists>|<messages>|<number> ...",
            "take|get|pull|knock her|him off the|a|our @ !<lists>|<messages>|<number> ...",
            "remove|delete|cut|strike|scratch her|him @ !<lists>|<messages>|<number>|name|names ...",
            "get|take|cut|let|leave|keep me|us out of the @ !<lists>|<messages> ...",
            "<negation> <sending> ~<articles> .. <messages> to her|him|them ...",
            "<negation> <sending> them|him|her with|about ...",
            "you|youll|we|well will? stop|no+longer|not receive|receiving|get|getting "
            "<these>|<such>|<articles>|any|it <messages>? ...",
            "we|well will? stop sending <these>|<such>|<articles>|any|it <messages>? ...",
            "you|youll|we|well will? no+longer|not sending|send <these>|<such>|<articles>|any|it <messages>? ...",
            "spam|scam filter|folder|box|check ..",
            "check .. spam ..",
            "marked|flagged|identified|landed|ended|went|goes|caught|found .. in|as|by|to|for .. spam ..",
            "stop sending me the+wrong|wrong|the+same|my|an+old",
            "please? stop|quit <deeds>",
            "let me know|think|try|see|off+at|off+the+hook|check|ask",
            "sign me out .. please|thanks? $",
        )
    ),
)
