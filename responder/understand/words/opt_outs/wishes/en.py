"""The words of plain and polite wishes in English: see `shapes` beside."""

from responder.understand.words.opt_outs.turns import Turns

EN = Turns(
    unpermitted="you+may+not|youre+not+allowed+to|you+are+not+allowed+to|you+have+no+right+to|you+cant+just|"
    "its+illegal+to|it+is+illegal+to|you+have+no+permission+to",
    none="nomore",
    giving="how+did+ya+get|how+u+get|how+you+get|who+gave+ya|how+did+this+company+get|who+handed+you|who+handed+out",
    whogave="who+gave+you|who+gave+u|who+gave+ya|who+gave+yall|who+the+hell+gave|who+handed+you|who+sold+you|who+sold|"
    "who+leaked|who+passed+on|who+gave+out|who+said+you+could+have",
    owned="my+number|my+num|my+nr|my+phone+number|my+cell+number|my+mobile+number|my+mobile|my+cell|my+details|"
    "my+contact|my+info|my+digits|our+number|my+email|my+data",
    why="why+am+i|why+are+we|how+come+i+get|how+come+im|why+do+i+still+get|why+do+i+keep+getting|why+do+i+get|"
    "why+im+i|why+is+my+phone+getting|why+the+hell+am+i|why+does+my+phone+keep+getting",
    whysend="why+do+you+keep|why+do+u+keep|why+do+yall+keep|why+you+keep|why+u+keep|why+are+you+sending|"
    "why+are+u+sending|why+are+you+still+sending",
    youtell="you+text|you+message|you+send|u+text|u+message|u+send|yall+text|you+guys+text|you+lot+text|you+contact|"
    "you+write|you+spam|you+people+text|yall+send|you+guys+send|youve+texted|you+keep+texting",
    toomuch="too+much|too+often|way+too+much|too+dang+much|too+damn+much|far+too+much|far+too+often|all+the+time|"
    "constantly|nonstop|non+stop|every+single+day|way+too+often|too+many|a+lot+too+much|round+the+clock|day+and+night",
    annoying="annoying|irritating|unwelcome|pestering|intrusive|infuriating|useless|pointless|stupid",
    maddening="not+welcome|not+appreciated|isnt+appreciated|arent+appreciated|arent+welcome|unwelcome|irritating|"
    "infuriating|a+pain|getting+old|up+the+wall|are+spam|"
    "r+spam|r+annoying|are+so+annoying|are+useless|are+pointless|too+frequent|keep+waking|woke+me",
    given="give|gave|given|gives|grant|granted|have+my|have+our",
    permission="permission|consent|authorisation|authorization|approval",
    receiving="get|receive|recieve|be+getting|getting|receiving|recieving|be+sent|read|have+to+read",
    bothering="dont+keep|no+need+to+keep|stop+wasting+time",
    thisis="this|that|it|its|thats|this+number|this+phone",
    numberis="this+number|the+number|this+phone|this+mobile",
    wished="good+if|kind+if|happier+if|helpful+if|appreciate+it+if|like+it+if|prefer+it+if|prefer+if|better+if|"
    "could+you+please|mind+if",
    ceased="stopped|quit|ceased|would+stop|could+stop|can+stop|just+stopped|didnt|left+me",
    mailed="text|send|message|texted|sent|messaged|write|wrote|contact|contacted",
    them="them|it|those",
    halting="stop|end|kill|cease",
    shedding="switch|turn|shut|get",
    delighting="cute|adorable|gorgeous|lovely|beautiful|blushing|blush|hilarious|funny|sweet|stunning|amazing|awesome|"
    "fabulous|pretty|love|adore|delicious|yummy|charming|kind|perfect|wonderful|precious|fab|dreamy|fun",
    exclaiming="how|so|too|such|what|that|thats|those|this|these|you|youre|ur|your|i|im|its|it|the|absolutely|my",
    outcries="oh|omg|ooh|aww|aw|haha|hahaha|lol|ok|okay|no|oooh|ah|hey|you|guys|god|will|ya|girl|wow",
    trailing="it|that|this|now|guys|right|there|stop|haha|lol|omg|already|oh",
    starts="; ".join(
        (
            "add|put me|us|my+number to|on|in your|the|ur|that mailing|text|sms|vip|offers|texting? list|lists|"
            "newsletter",
            "readd|re+add me|us|my+number",
            "want|like|love|wanna to? hear from you|yall|u again|more",
            "you|u|yall|ok+you may|can|could .. text|message|sms|contact|write|send me|us .. again|anytime",
            "want|wanna|like|love to? join|be+on|be+back+on|get+on your|the|ur .. list|lists|texts|text+club|sms+club",
            "want|wanna|let me? back in|on $",
            "can|could|may i get|have|receive your|the <messages> by|via|through text|sms|message",
            "undo|reverse|revoke|cancel my? unsubscribe|unsubscription|opt+out|stop",
            "unsubscribed|opted+out|stopped .. by+accident|by+mistake|accidentally|in+error",
            "unmute|unpause me|this|these|<messages>|the+texts",
        )
    ),
    requests="; ".join(
        (
            "nomore <messages>|of",
            "can|could|will|would you|u|yall guys|people|lot|all please? not <sending>|<writing>",
            "u|you|yall|you+guys keep <sending>|<writing> me|us .. dont|never|not|stop|no",
            "i .. <negation> consent|consented <please>? $",
            "cancelled|canceled|stopped these|this|you before|already|twice|ages|last+week|last+month",
            "yall|you|u|you+guys|you+people need|have|gotta|got|must to? quit|stop <please>? $",
            "pack|pack+it it? in|up with .. <messages>|this",
            "deactivate|disable|block|blacklist|suppress my|this|our number|phone|cell|mobile",
            "no+longer owns this|that number|phone",
            "<messages> .. bug|bother|disturb|wake|annoy|irritate me|us",
            "not wanting <these>|<messages>|any",
            "<negation> <wishing> .. of your|ur|the|these|those|them <messages>",
            "count|keep me|us out of|from .. <messages>|these|this|it",
            "wanna|want|need|like|wish|get .. <messages>|these+things|all+this|the+phone .. to? "
            "stop|end|go+away|gone|finish <please>? $",
            "may|can|could|please i|we please? be removed|taken+off|deleted|excluded <please>|from|off|your|this|the? "
            "<lists>|this|these|<messages>|$",
            "be left alone|in+peace|be; ^^ to be removed|deleted|taken+off <please>? $",
            "way|how|possible|method to not receive|receiving|get|getting|have .. <such>|<messages>",
            "i <negation>|<none> need|want|require you to <sending> .. <more>|<me>",
            "no need to keep|carry+on|continue|go+on|be <sending>|<writing>|contacting",
            "please? dont|do+not again|ever+again|any+more|anymore $",
            "please|pls|plz stop its|there|theres|before|nobody|no+one ..",
            "annoying|irritating|creepy|rude|stupid|spam|scam .. stop|remove|delete <please>? $",
            "txt|text|message|msg|contact|email me|us again n|nd|an|and|or ill|i+will|im|il|imma|u|youll|you+will",
            "no <texts> only|just|but|use <mails> please|pls|thanks|thx|is|works? ..",
            "not|arent|isnt|never|no+longer welcome .. <sending>|<writing>|texting|messaging|contacting",
            "unfollow|mute|unadd me|us|this|please|pls|now? $",
            "<folk> changed .. <striking> <me>|<mine>|them|it",
            "thats the last one|message|text|straw .. off|stop|remove|<lists>",
            "dont|do+not|please+dont|never include|add|put|keep|list me|us|my+number|this+number in|to|on .. "
            "<messages>|<lists>|mailings|promotions",
            "omit me|us|my+number .. from ..-<bookings> <messages>|<lists>|promotions|mailings",
            "kindly|please dont|do+not|never <writing>|<sending>|contact|text|message .. me|us|this+number",
            "drop|bin|dump|ditch|trash|scrap|chuck|destroy|discard my|this|our number|nr|digits|details",
            "nobody|no+one|noone wants|wanted|needs|asked|likes|cares|reads .. <messages>|this+stuff",
            "cant|cannot|dont|do+not stand|like|enjoy|appreciate|want|read your|the|these|those|any|this|ur <messages>",
            "hate|loathe|detest|despise getting|receiving|these|your|those|the|ur .. <messages>|these|this|them",
            "i+no+longer|no+longer|dont|do+not agree|agreed|consent|consented to .. <marketing>|<messages>|this|be",
            "come|please|move|stay off this|your|the|ur|that list|lists",
            "you|u can|may|could|should just? stop now|please|thanks|anytime|$? $",
            "end|cancel my|the|these|those|all|any|your <messages>",
            "ive|i+have|weve|we+have? had|got enough|it|my+fill of|with you|you+people|you+lot|these|your|the|those|"
            "them <please>|<messages>|people|lot? $",
            "did|have|had i ask|asked|sign|signed|agree|subscribe for|up|to .. this|these|it no|nope|stop|remove|"
            "delete",
            "since when am i on|part+of|subscribed ..",
            "thought|think i|id|ive .. cancelled|canceled|stopped .. these|this|you|<messages>|already",
            "<none>|<negation> interest in|for .. your|<messages>|<these>",
            "i have no|zero use|interest|need|time for|in .. <messages>|<such>|your+discounts|your+offers|this",
        )
    ),
    sure="; ".join(
        (
            "never|didnt|dont|not .. signed|sign|agreed|asked|subscribed *** remove|delete|erase <please>? <mine>|me|"
            "us",
            "did+not|didnt|never|havent opt|opted in to? this|these|anything|$",
            "no|not|nope how .. get|got|have my number",
        )
    ),
    excuses="; ".join(
        (
            "undo|reverse|revoke|cancel my? unsubscribe|unsubscription|opt+out|stop",
            "miss|missing|missed any|out|your|the|on|these .. <messages>",
            "<negation> .. miss|lose .. <messages>",
            "harassment|spam the|of|by|from|in way|driver|courier|staff|folder|waiter|man|woman|guy ...",
            "... still want|like|love|need them|these|those|your|the|it ...",
            "it|this|that|machine|alarm|tap|door to? stop @ing ..",
            "agree|agreed|consent|consented to the|that|this @ price|charge|fee|cost|$",
            "agree|agreed|consent|consented to this price|charge|fee|cost",
            "asked|ask for @ in|on|with it|my|the|mine ...",
            "<messages> was|got|is|were|came cut off|short",
            "is|was .. real|legit|genuine|true|you or spam|scam|fake",
            "dont|do+not|never <writing>|email|tell|text|call her|him|them about|yet|until|before|it ...",
            "how .. i|we|you|to stop|end|fix|prevent it|this|that|the|them from|leaking|beeping|@ing|<goods> ..",
            "ive|i+have|just|already|i unsubscribed from ..-<messages>|<lists>|you|your|this|these|all @ so|and|but|"
            "haha|"
            "because|last|yesterday|$",
            "the|that|this unsubscribe|stop thing|button|link|text|message|bit|part|word|sign was|is|did|does|doesnt|"
            "isnt|worked|about|you|by|in|for ...",
            "wrote|typed|sent|said|says|texted|replied|answered stop and|but|by|to|once ...",
        )
    ),
)
