"""The words in which a customer tells the channels apart, of all languages together: "only e-mail please, no texts".

A message that says nothing else is read by `keywords.stopped_channels`; a word that is none of these makes it one about
something ("send the invoice by mail, not by text").
"""

TEXTS = (
    "sms smser smsene smsen smsar smse smsa sms'er sms'e sms'en sms'es sms'jes smsjes text texts texting txt txts "
    "txting tekstmelding tekstmeldinger textmeddelande textmeddelanden tekstbesked tekstbeskeder textnachricht "
    "tekstmeldingar "
    "textnachrichten tekstiviesti tekstiviestit tekstiviestejä tekstiviestiä tekstiviestillä tekstari tekstarit "
    "tekstareita tekstaria tekstaa tekstata tekstberichten tekstbericht tekste simsen simst texto textos "
)
MAILS = (
    "email emails emailing mail mails mailing mailer maile mailen maila maili mailia maileja mailillä mailtje "
    "mailtjes epost eposter eposten eposta mejl mejla mejlen mejlet newsletter newsletters nyhetsbrev nyhedsbrev "
    "courriel courriels correo correos sähköposti sähköpostit sähköpostia sähköposteja sähköpostilla sähköpostitse "
    "meili meiliä "
)
CALLS = (
    "call calling phone ring ringe ringa ringje anrufen anruf bellen bel soittaa soita appeler llamar llamen telefon "
    "calls ringes samtal opkald anrufe telefoontje telefoontjes puhelua puheluita appel appels llamada llamadas "
)
DENIED = (
    "no nei nej nein nee non not dont don't never without ikke ikkje inte ingen inga inget ej aldri aldrig nicht kein "
    "keine keinen nie niet geen nooit ei älä älkää eikä pas plus jamais nada nunca sin "
)
INSTEAD_OF = (
    "instead of|rather than|i stedet for|istedenfor|istedet for|i staden for|i stället för|istället för|statt|anstatt|"
    "in plaats van|ipv|au lieu des?|en lugar de|en vez de|en halua"
)
"""What denies the channel behind it, in more than a word."""
STOPPED = (
    "stop stopp stoppe stoppa slutt slutte sluta hold höre hör aufhören arrêtez paren dejen lopettakaa unsubscribe "
)
MAY = (
    "can may could kan får må darfst darf dürft dürfen können könnt kannst mag mogen saa saatte voitte voit pouvez "
    "puede pueden podéis "
)
YOU = "you u dere de dykk du ni i ihr sie jullie je vous ustedes te"
I_MAY = "i can|i may|i could|jeg kan|jeg får|eg kan|eg får|jag kan|jag får|ich kann|ich darf|ik kan|ik mag"
ONLY = (
    "only just solely kun bare berre bara endast enbart blott nur bloß ausschließlich alleen enkel slechts vain "
    "ainoastaan seulement uniquement juste solo solamente sólo únicamente exclusivement "
)
SMALL = (
    # courtesy, greetings
    "please pls plz thanks thank thx kindly hi hello hey takk tack tak vennligst venligst vänligen snälla snill hei "
    "hej bitte danke hallo graag gerne alsjeblieft aub svp bedankt dank kiitos moi merci bonjour s il sil vous plaît "
    "por favor gracias hola gjerne gärna plis ville fine fint fin ok okay okey greit great good gut goed prima wel "
    "käy sopii passt geht går ça va vale bien está super bra welcome fungerer funkar is are it er är ist sind es son "
    "on est sont "
    # who, and to whom
    "i id me us we my you u your jeg eg æ jag vi meg mig mej oss os dere dykk de du ni jer dig ich mich mir uns sie "
    "ihr ihnen euch ik mij je jullie minulle mulle meille te nous nos yo "
    # how it is sent
    "by via per over through as in på med som als par sur av af an auf bei en a to til till send sending sends use "
    "using write contact reach skriv skrive skriva sende sender skicka skicker skickar bruk bruke brug bruge använd "
    "kontakt kontakte kontakta kontakter schreiben schreibt schicken schickt senden sendet nutzen nutzt stuur sturen "
    "stuurt gebruik gebruiken laittakaa laita lähettäkää lähetä käyttäkää envoyez envoyer écrivez utilisez manden "
    "mande manda envíen envíe envía escriban usen contacta kontaktier kontaktiert mandar enviar op "
    "opp upp switch change les lähettäkö "
    "kirjoittakaa "
    # what is wished
    "ontvangen erhalten recevoir recibir "
    "want wish like prefer get ha få vil vill ønsker önskar motta modtage möchte will wollen wil willen haluan veux "
    "voudrais préfère quiero prefiero rather instead heller hellere hellre helst lieber liever mieluummin plutôt "
    "mejor foretrekker foretrækker föredrar "
    # how long, and the small words
    "on onwards heretter herefter hädanefter framåt noch jetzt nun ab sofort künftig voortaan vanaf "
    "nu voor lähtien tästä jatkossa eteenpäin désormais dorénavant maintenant partir ahora adelante "
    "from now any more anymore further again mer mere meir flere fleire fler fra nå längre lenger fremover framover "
    "framöver herfra igen igjen mehr weitere keine meer enää plus más longer future today det dette the these those "
    "this da så then of or message messages melding meldinger meldingar meddelande besked beskeder nachricht "
    "nachrichten bericht berichten viesti viestejä mensajes og och und et y ja but men aber maar mutta mais pero e å "
    # that it is enough
    "holder held rekker nok räcker nog reicht genügt genug genoeg volstaat voldoende riittää suffit suffisent "
    "basta bastan enough suffices suffice do does "
    "el los las la del un une una eine einen een "
    "att at zu for istedenfor stedet istället stället stattdessen plaats sijaan sijasta lugar "
)
