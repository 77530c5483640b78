"""What a sender writes below its mails: how to be taken off a list, to whoever reads it. See `words.opt_outs.turns`.

"If you wish to unsubscribe", "to be removed, click here", "you will receive no more messages": who says "you" to the
reader asks for nothing, and who passes such a mail on, or quotes it, does not either. "If you do not stop" is none.
"""

from responder.understand.words.opt_outs.turns import Turns

EN = Turns(
    excuses="; ".join(
        (
            "if|should you|u ~<particles> wish|want|prefer|would+like|would+prefer|would+rather|would+no+longer+like|"
            "do+not+wish|do+not+want|dont+wish|dont+want|no+longer+wish|no+longer+want "
            "to|not|no|us|your|any|further .. receive|receiving|get|be|remove|removed|unsubscribe|unsubscribed|opt|"
            "stop|"
            "hear|contact|mailings ...",
            "^^ ~<hello>|<please>|or|and|simply to be|unsubscribe|remove|opt|stop|cancel|discontinue ... click|reply|"
            "send|visit|email|mail|write|follow|type|enter|simply|press|here|go ...",
            "click|clicking|follow|following|press|pressing|visit|visiting .. .. unsubscribe|remove|removed|removal|"
            "opt+out|optout ..",
            "unsubscribe|remove|removed|unsubscribed|opt+out|optout .. .. click|visit|clicking|visiting|following|"
            "http|https|www ..",
            "anyone|anybody|those|people .. who|that .. do|does|did not|nt? wish|want to .. ...",
            "you|u may|can|could .. unsubscribe|opt+out|be+removed .. by|at|anytime|any|whenever ...",
        )
    ),
)
NB = Turns(
    excuses="hvis|om|dersom|skulle du|dere|de .. ønsker|ønske|vil|ønskjer .. motta|melde+deg|melde+dere|avmelde|"
    "avslutte ..; ^^ for|vil å|du melde+deg|avmelde|avslutte .. .. klikk|trykk|svar|send|gå|her ...; du|dere får|"
    "mottar ikke|ikkje|ingen flere|fleire|lenger? <messages> ..; du|dere vil|kommer .. slutte|ikke .. motta ..; du|"
    "dere ikke|ikkje vil .. motta ..",
)
SV = Turns(
    excuses="om|ifall|skulle du|ni .. vill|önskar|önska .. ta+emot|avregistrera|avanmäla|avsluta|avbeställa ..; ^^ "
    "för|vill att|du avregistrera|avanmäla|avsluta|avbeställa .. .. klicka|tryck|svara|skicka|gå|här ...; du|ni får|"
    "mottar inga|inte fler|längre? <messages> ..; du|ni kommer .. sluta|inte .. få|ta+emot ..; du|ni inte kommer .. "
    "få|ta+emot ..",
)
DA = Turns(
    excuses="hvis|såfremt|skulle du|i .. ønsker|ønske|vil .. modtage|afmelde|framelde|afbestille ..; ^^ for|vil at|du "
    "afmelde|framelde|afbestille .. .. klik|tryk|svar|send|gå|her ...; du|i får|modtager ikke|ingen flere|længere? "
    "<messages> ..; du|i vil .. ikke .. modtage ..; du|i ikke|aldrig vil .. modtage ..",
)
DE = Turns(
    excuses="wenn|falls|sollten|solltest|sofern du|sie|ihr ... erhalten|abmelden|abbestellen|empfangen "
    "möchten|möchtest|möchtet|wollen|willst|wollt|wünschen ..; "
    "^^ um|zum sich|dich|unsere|unseren|abmelden|abbestellen ... klicken|klicke|antworten|senden|besuchen ...; "
    "sie|du|ihr erhalten|erhältst|erhaltet|bekommen|bekommst keine|diese <messages> nicht? mehr? ..",
)
FI = Turns(
    excuses="jos|mikäli et|ette|haluat|haluatte .. .. vastaanottaa|peruuttaa|peruuta ..; "
    "peruuttaaksesi|peruaksesi .. .. klikkaa|vastaa|lähetä|paina|siirry ...",
)
NL = Turns(
    excuses="als|indien|mocht je|u|jij .. .. wil|wilt|wenst .. ontvangen|afmelden|uitschrijven ..; "
    "als|indien|mocht je|u|jij .. .. ontvangen|afmelden|uitschrijven wil|wilt|wenst ..; "
    "^^ om|voor je|u|uw|jezelf .. .. af|uit|uitschrijven|afmelden ... klik|klikt|antwoord|stuur|ga|hier ...; "
    "je|u|jij ontvangt|krijgt geen|deze <messages> niet? meer? ..",
)
FR = Turns(
    excuses="si vous|tu .. souhaitez|souhaites|voulez|veux|désirez|préférez .. recevoir|désinscrire|désabonner|être "
    "..; "
    "^^ pour vous|te|ne? .. désinscrire|désabonner|recevoir ... cliquez|clique|répondez|envoyez|rendez|écrivez|ici "
    "...; "
    "vous|tu ne? recevrez|recevez|recevras plus|aucun|pas .. <messages> ..",
)
ES = Turns(
    excuses="si .. desea|deseas|quiere|quieres|prefiere|prefieres .. recibir|darse|darte|cancelar ..; ^^ para darse|"
    "darte|cancelar ... haga|haz|pulse|pulsa|responda|envíe|escriba|visite|clic|aquí ...; dejará|dejarás de recibir "
    "..; no recibirá|recibirás .. más? <messages> ..",
)
