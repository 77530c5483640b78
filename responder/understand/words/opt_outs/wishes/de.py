"""Plain wishes for no more messages, and talk that only sounds like one, in German: see `shapes` beside."""

from responder.understand.words.opt_outs.turns import Turns

DE = Turns(
    delighting="süß|schön|schöne|hübsch|niedlich|herzig|toll|lustig|witzig|goldig|herrlich|traumhaft|"
    "wunderschön|wunderbar|liebe|lieb|hammer|geil|cool|lecker|köstlich|wahr|schick|knuffig|unfassbar|günstig|billig",
    exclaiming="wie|so|was|ist|sind|der|die|das|sieht|ihr+seid|du+bist|ich+liebe|zu|viel+zu|echt|total|ja",
    outcries="oh|ach|ach+was|omg|haha|hahaha|nein|ne|nee|nö|wow|hey|boah|ey|mensch|ihr|leute|oje",
    trailing="doch|jetzt|schon|mal|auf|bloß",
    stopping="höret|hörend|abzusehen",
    sending="anzuschreiben|zu+schreiben|zu+schicken|zu+senden|zuzusenden|zuzuschicken|zu+kontaktieren|zu+belästigen|"
    "behelligen|behelligt|simst|textet|mailt|spammt|zuspammen|zutexten|anzutexten|anzurufen",
    messages="benachrichtigung|zuschriften|mitteilung|werbemails|werbemail|werbebotschaften|whatsapps|infopost|"
    "rundschreiben|kontaktaufnahme|kontaktaufnahmen|anschreiben|kommunikation|nachrichtli|werbig|nachrichte|werberei|"
    "gespamme|spammerei|werbekram|werbungen|werbezeug|gebimmel|nerverei|erinnerung|terminerinnerungen",
    contacted="informiert|benachrichtigt|behelligt|angesimst|angetextet|angemailt|zugespammt|vollgespammt|genervt|"
    "bombardiert|zugemüllt|beworben|geschickt+bekommen|gschickt|angschriebn|angeschriebn|beliefert+werden+mit|"
    "kontaktiert+werden|zugetextet|umworben",
    me="mi|üs|mer",
    off="us|ausse|aussi|use|usse|vo|vu|oba|owa|heraus|hinaus",
    lists="lischte|listn|verzeichnis|kontaktliste|adressbuch|telefonliste|sms+liste|adressverteiler|mailverteiler|"
    "sms+verteiler|kundenstamm",
    mine="handynummer|telefonnummer|mobilnummer|kontaktdaten|meine+natelnummer|mei+handynummer|"
    "meine+geschäftliche+nummer|meine+dienstnummer|diese+handynummer|diese+telefonnummer",
    taking="nemmts|nehmts|nemts|tuats|nehmet|nähmed|streichts|löschts|schmeissts|kickt|werfen|schmeißen|holen|macht",
    striking="löschts|streichts|tilgen|tilgt",
    membership="newsletterabo|sms+empfang|sms+benachrichtigungen|infodienst",
    giving="woher+hast+du|von+wem+habt+ihr|von+wem+haben+sie",
    former="nicht+mehr+die+von|jetzt+mir|nummer+gehört+jetzt|neue+nummer+von",
    ended="aufhören+würde|aufhört|aufhörte|enden+würde|eingestellt+würden|eingestellt+werden|abgestellt+werden|"
    "abgestellt+würde|unterbleiben|unterblieben",
    freed="austreten|abspringen|abgemeldet+werden|rauskommen|gelöscht+werden|verschont",
    maddening="nerven+nur|nerven+mich|sind+nervig|sind+lästig|stressen+mich|gehen+mir",
    courts="verbraucherschutz|datenschutzbeauftragten|datenschutz+ein|unterlassungsklage|unterlassungserklärung|"
    "klage+ein|rechtliche+schritte|edöb|seco|ag+vorgehen",
    onceagain="beim+nächsten+mal|das+nächste+mal|nächstes+mal|einmal+noch+und",
    mailings="rabatten|gutscheinen|aktionen|neuigkeit|angeboten|gewinnspiele|gewinnspielen",
    why="warum+krieg+ich|warum+kriege+ich|warum+bekomme+ich|wieso+bekomme+ich|wieso+krieg+ich|wieso+kriege+ich|"
    "weshalb+bekomme+ich|warum+erhalte+ich|wieso+erhalte+ich|warum+bekommen+wir|was+soll",
    whysend="warum+schickt+ihr|warum+schreibt+ihr|wieso+schickt+ihr|wieso+schreibt+ihr|warum+schicken+sie|"
    "warum+schreiben+sie|wieso+schicken+sie|wieso+schreiben+sie|weshalb+schreiben+sie|weshalb+schicken+sie",
    registers="sperrliste|blacklist|blackliste|blocklist|sperrdatei|sterneintrag",
    toomany="zuviele|zuviel|dauernd|ständig|zu+häufig|viel+zu+häufig",
    negation="nüm|nümm|nüme|nimma",
    requests="; ".join(
        (
            "soll|sei|ist|war|hoffentlich|hoffe .. letzte nachricht|sms|mail bleiben|sein|gewesen? $",
            "das|die|diese|solche|sowas .. lieber nicht bekommen|haben|erhalten|kriegen $",
            "will|möchte damit|mit+euch|mit+ihnen nichts|nix mehr? zu tun ..",
            "jetzt schluss $",
            "es lassen mir|uns zu schreiben|texten|schicken",
            "kontaktiert|kontaktieren|kontaktiere sie? dieses|diese handy|telefon|nummer nicht ..",
            "genug|schluss+mit aktionen|rabatten|rabatte|angeboten jetzt|langsam|nun|endlich? $",
            "wie kriege|bekomme|werde|krieg ich|man das|die|euch|sowas weg|los $",
            "sendet sie? mir|uns nichts|nix mehr <please>? $",
            # away from it
            "<me>|<mine> <please> <off> .. <lists>; bitte|bitten|ersuche|wäre .. .. von .. <messages>|kontakt "
            "abzusehen|absehen; von <more> <messages>|kontakten abzusehen|absehen",
            "mach|machen|kick|wirf|schmeiß|hol mich|uns|mi .. raus|heraus|weg <please>? $",
            "nehmt|nimm|streicht|löscht sie? mi .. raus|aus|ausse|us|von|vo .. <lists>",
            "setzt|setzen|setz|pack|packt .. <me>|<mine> .. auf .. <registers>",
            "sperren|sperrt|sperr .. <mine> .. für|gegen|vor .. <messages>|werbezwecke|werbezwecken",
            "<mine> .. für|gegen .. <messages>|werbezwecke|werbezwecken sperren|blockieren",
            "deabonnieren|deabonniere|entabonnieren|desabonnieren|unsubscriben",
            "<number>|<mine> <negation> mehr <using>",
            "verbiete|untersage|verbieten|untersagen .. .. <mine>|<number>|<sending>|<messages>|kontakt",
            "kontakt bitte? abbrechen|einstellen|beenden|unterlassen|abstellen",
            "versand|zustellung|zusendung .. an|von .. einstellen|stoppen|beenden|unterlassen",
            "das|diesen dienst|service .. nicht mehr|weiter|länger <using> $",
            # an end to it
            "unterlassen|unterlasst .. .. <sending>|<messages>",
            "<getting>|kriege|bekomme|erhalte|schickt|schreibt ... <messages> .. bitte beenden|lassen $",
            "das|dies|sowas muss|soll|sollte jetzt|sofort|mal? aufhören *** piept|bimmelt|vibriert|klingelt|"
            "<messages>|<sending>",
            "piept|bimmelt|vibriert|<messages> *** das|dies|sowas muss|soll|sollte jetzt|sofort|mal? aufhören",
            "<messages>|<treats> *** weg|fort|raus damit <please>? $",
            "ruhe|ende|genug|mal+gut|aber+gut mit den|euren|dem|dene|diesen|ihren|eurer|der <messages>|<sending>",
            "was|wie muss|kann|soll|könnte|darf ich|man .. damit das|dies|es|ihr|sie <messages>? aufhört|endet $",
            "<messages>|das|diese|die .. loszuwerden|loswerden <please>? $",
            "weg|möglichkeit|methode|trick .. <messages> .. loszuwerden|abzustellen|abzubestellen|stoppen",
            "lasst|lass|lassen es|das|gut|mal? stecken|sein|bleiben|gut .. mit .. <messages>|<mailings>",
            "spart|sparen|schenkt|schenken euch|sie+sich|sich|dir .. <messages>|<mailings>|<treats>",
            # no more
            "ich .. nix|nichts mehr will|möchte|wünsche|mag $",
            "nix|nichts|nie mehr|weiter|wieder .. von .. hören|wissen|lesen|bekommen|kriegen|sehen <please>? $",
            "von euch|ihnen|eich .. nix|nichts|nie|nüt .. hören|hörn|wissen|lesen|bekommen|kriegen|sehen|haben "
            "<please>? $",
            "wü|wui|mog|mag|wott|will nimma|nimmer|nimmi|nümm|nüm|nüme <please>? $",
            "verzichte|verzichten|verzicht .. .. auf .. <messages>|infos|informationen|news|neuigkeiten|updates",
            "will|möchte|würde|wünsche|bitte|gerne|gern keine|nichts|nix weiteren|mehr|weiteres|weitere erhalten|"
            "bekommen|kriegen|empfangen <please>? $",
            "keine|keinerlei <messages>|infos|informationen|news|updates .. an|für mich|uns|diese+nummer",
            "für|an mich|uns .. keine|keinerlei <more>? <messages>|infos|informationen|news|updates",
            "kein|keine|keinen|keinerlei|null|nicht .. lust|bock|interesse|interessiert|nerv|nerven|zeit|geduld mehr? "
            "auf|an|für .. .. <messages>|angeboten|aktionen",
            "muss|müsst|müssen|braucht|brauchen|brauch|sollt|sollen ihr|sie|man|euch? <you>? mir|mich|uns .. nicht|"
            "nichts|nix|keine|nie .. .. <sending>|<messages>",
            "keine|kein <messages> gar|überhaupt? keine|nichts mehr",
            "<messages> .. nichts|nix zu suchen|$; <messages> .. nichts|nix verloren",
            "unerwünschte|unverlangte|ungebetene|unerlaubte|unaufgeforderte <messages>|kontaktaufnahme|<mailings>",
            # a nuisance
            "hab|habe|haben genug von euch|ihnen; stopp|stop .. hab|habe genug",
            "<messages>|<mailings> .. satt|leid|dicke $; es|das|sie satt|leid .. .. <messages>",
            "<messages>|<mailings> .. interessieren .. mich|uns .. nicht|null|nie|wenig|kein; werbung|newsletter .. "
            "interessiert .. mich|uns .. nicht|null|kein",
            "will|möchte|brauche|hätte|haben .. meine|unsere ruhe vor|von .. euch|ihnen|eurem|diesen|den; in ruhe mit "
            "den|euren|diesen|dem|dene .. <messages>|mist|schmarrn|zeug",
            "ihr|sie geht|gehen|gehts .. .. auf den|die|meine|meinen sack|keks|nerven|geist|wecker|senkel|zeiger|eier",
            "auf den|die|meine|meinen sack|keks|nerven|geist|wecker|senkel|zeiger|eier .. mit .. <messages>|<mailings>",
            "grenzt .. an|schon .. belästigung|stalking|nötigung|terror",
            "<messages> .. <messages>? sind|ist|wird|werden ..-<negation> nervig|lästig|aufdringlich|störend|penetrant|"
            "unerträglich|ätzend|unerwünscht",
            "ihr|sie seid|sind|werdet|werden .. nervig|lästig|aufdringlich|penetrant <please>? $",
            "rua|rueh|ruh|ruhe mit .. schmarrn|dreck|mist|schaas|<messages>",
            # not allowed, not asked for, someone else
            "keine|keinerlei|nie|ohne|niemals .. erlaubnis|einwilligung|einverständnis|zustimmung|genehmigung|befugnis "
            ".., .. <sending>|<messages>",
            "<sending> sie|ihr|du? bitte|doch|lieber|mal|halt|einfach|eben? jemand|jemanden|jemandem|wem|wen|andere|"
            "anderen anderem|anderes|anders|anderen|leute",
            "hab|habe|haben|werd|werde|wird jetzt|nun? euch|sie|eure+nummer|ihre+nummer|diese+nummer|den+absender .. "
            "geblockt|blockiert|gesperrt|blockieren|blocken|sperren|gemeldet",
            "werde|werd|muss sie|euch melden $",
            "wer hat|gab euch|ihnen|dir|eich .. <mine> .. gegeben|verraten|verkauft|weitergegeben",
            "darum|dafür nicht|nie|niemals gebeten|verlangt; habe|hab ... <messages> nicht|nie verlangt|angefordert|"
            "gebeten",
            "hört|hören ihr|sie .. auf damit|mit; <messages> *** reicht|jetzt+reichts|genug+jetzt $",
            "anmeldung|registrierung|eintragung|abo war|ist .. versehen|irrtum|fehler|versehentlich *** löschen",
            "<sending> .. jemand|jemanden|jemandem|leute|wen|welche den|dem|die|der es|das|sowas interessiert|"
            "interessieren|will|wollen $",
            "also|daher|deshalb|deswegen|drum bitte? stoppen|abstellen $",
            "respektieren|respektiert|achten|achtet .. privatsphäre|datenschutz|ruhe",
            "<messages> .. stört|stören|belästigt|belästigen <please>? $",
            "<sending> ihr|sie .. <again> *** gesperrt|blockiert|geblockt|sperre|sperr|blockier",
            "wenn|falls das|dies|es .. nicht .. aufhört|endet *** anbieter|laden|konkurrenz|bewertung|kündige",
            "abmeldelink|abmeldebutton|abmeldefunktion|abmeldeseite|abbestelllink|abmeldelinks",
            "<messages>|kontakt sind|ist|nicht|un? .. unerwünscht|erwünscht|zwecklos|sinnlos|überflüssig <please>? $",
            "<messages>|kontakt unerwünscht|zwecklos|unnötig",
            "melden|meldet|meld sich|euch|dich sie? bitte? nicht|nie mehr|wieder <please>? $",
            "weg|fort|raus mit meiner|meinen|dieser nummer|handynummer|daten|telefonnummer",
            "finger|hände|pfoten .. von meinem|meiner|unserem|meinen telefon|handy|nummer|daten|postfach",
            "nicht|nie|niemand erlaubt|gestattet|genehmigt|gesagt .. .. <sending>|dürft",
            "wer hat euch|ihnen .. gesagt|erlaubt|gestattet|berechtigt .. .. <sending>|dürft",
            "kein|keinen|keinerlei bedarf|interesse|verwendung mehr? an|für|am .. <messages>|infos|informationen|news|"
            "kontakt",
            "adressdaten|kontaktdaten|adresse bitte? sperren|löschen",
            "löschen|löscht|sperren|widerspruch|entfernen .. .. .. dsgvo|datenschutzgrundverordnung; dsgvo *** löschen|"
            "sperren",
            "bei mir|uns seid|sind ihr|sie .. falsch|verkehrt; ihr|sie seid|sind|habt bei mir .. falsch|verkehrt",
            "<wishing> ~<such>|<articles>|<possessive> <messages> <negation> <please>? $; <messages> <negation> "
            "<wishing> $",
            "<sending> <me> <negation> ständig|dauernd|immer|andauernd|täglich; weder .. noch <messages>",
            "find|finde|finden .. <messages> ..-<negation> nervig|lästig|aufdringlich|störend|penetrant|unerträglich|"
            "ätzend|belästigend",
            "eure|ihre|euren <messages>|<treats>|<mailings> .. könnt|können|dürft .. behalten|sparen|stecken <please>? "
            "$",
            "<striking> .. .. meine+nummer|meine+handynummer|meine+telefonnummer|meine+daten; keine|kein infos|"
            "informationen|news|updates|neuigkeiten mehr; <wishing> .. <removed> werden",
            "<negation> .. <mine> .. gespeichert|<with_you>; <mine> .. <negation> mehr .. gespeichert",
            "nehmen|nehmt|nimm sie|ihr? bitte? mich|uns|<mine> !wieder|erneut|auf|mit|an|dran",
            "löschung|streichung|austragung|entfernung aus|von|vom|meiner|unserer .. <lists>|nummer|daten|handynummer",
            "von niemandem|keinem <messages>; schon+wieder ihr|sie|euch *** nicht mehr; schon+wieder ihr|euch *** "
            "<stopping>",
            "nicht|nie|niemals .. einverstanden .. .. .. <messages>|<sending>",
            "keine|kein <messages>|kontakt erwünscht|gewünscht|nötig|notwendig; <messages> .. weglassen|auslassen "
            "<please>? $",
            "ruhe|frieden .. vor|von .. <messages>; hört|hören|aufhören|stopp .. mit .. <messages>",
            "<mine> .. nicht|nie .. für|zu <messages>",
            "lasst|lass|lassen mich|uns aus .. raus|heraus|außen+vor <please>? $; <messages> .. muss|müssen .. nicht "
            "sein <please>? $",
            "könnt|können|könntet|könnten|würdet|würden|kann|wollt ihr|sie|man das|dies|die|damit bitte|mal|endlich? "
            "abstellen|einstellen|unterlassen|lassen|abschalten|deaktivieren|beenden|ausschalten $",
            "abo|abonnement .. <messages> .. .. beenden|kündigen|stornieren; jeden|jede|jedes|ständig|dauernd .. "
            "<messages> *** bin raus|weg $",
            "<mine> .. nie|nicht|niemals gegeben|mitgeteilt|hinterlassen|überlassen|angegeben|weitergegeben",
            "<mine> .. kann|können|darf|muss|soll|sollte .. <removed>|raus|weg werden?",
            "nicht|nie mehr|weiter|länger stören|bimmeln <please>? $",
            "belästigen|belästigt|stören|behelligen|behelligt sie|ihr? mich|uns nicht|nie <more>? $",
            "mir|jetzt|es|nun reichts|langts|reicht|langt .. mit .. <messages>; reichts|langts mit .. <messages>; "
            "nicht mehr *** bitte einstellen|unterlassen $",
            "nervt|nerven|stört|reicht ... hörts|hört|höret auf|uf; lasst|lass|laat|lot dat|des|dit|sowas $",
            "newsletter|werbung|mails|sms weg|raus <please>? $; unterlassen|unterlasst sie|ihr? das|dies|es|sowas $",
            "steh|stehe|bin|stehen auf|in .. <registers>; löscht|löschen|lösche sie|ihr? alles <please>? $",
            "<sending> sie|ihr? mich|uns nicht|nie mehr? an <please>? $; verwechseln|verwechselt mich|uns",
            "kei|koa|koane|kane|keni|kä <messages>|werbig|nachrichte|sms meh|mehr|mea",
            "nehmen|nimm sie? .. zur kenntnis .. .. keine|nicht .. .. wünsche|möchte|will",
            "<parted>|<left>|<former> *** warum|wieso|weshalb <sending>|krieg|kriege|bekomme|schickt|schreibt|kommen",
            "<me> .. kein|keine .. kundin|kunde mehr|länger *** <negation>|<none>|<striking>|<stopping>|warum|wieso",
            "nummer|handynummer .. nicht mehr die|das|der|jene|meine .. *** entfernen|löschen|<negation>|<none>",
        )
    ),
    excuses="; ".join(
        (
            "falsche|falschen nummer|handynummer geschickt|bekommen|erhalten|gesendet|notiert|gewählt|geliefert",
            "bushaltestelle|haltestelle|station|tramhaltestelle|ausfahrt stop|stopp",
            "nichts|nix|nicht|keine mehr kaufen|anziehen|bezahlen|fahren|laufen",
            "ihr|sie|er|keiner|niemand meldet|melden|meldest euch|sich|mehr nicht? ...",
            "soll|muss|kann|darf|sollte ich|man|wir .. stop|stopp|abmelden .. schreiben|antworten|senden|schicken ...",
            "<signing>|abmeldung meines|meiner|unseres|unserer|des|der @",
            "ich|wir will|wollte|wollten|möchte euch|sie|ihnen|dir|dich|niemanden nicht <sending>",
            "abmeldung|anmeldung vom|von|beim|zum|zur .. <sessions>|essen|mittagessen",
            "<messages>|das|es .. stören|stört|nerven|nervt mich|uns .. nicht",
            "stand|steht|stehen .. an|auf|am .. keine werbung",
            "in ruhe beraten|anschauen|ansehen|überlegen|umschauen|umsehen|entscheiden|lesen|testen|probieren|"
            "frühstücken|essen|nachdenken|besprechen|durchlesen|ausprobieren",
            "er|verkäufer|fahrer|techniker|händler|kollege schreibt|meldet|antwortet|ruft .. nicht|nie ...",
            "wurde|wurden ..-<negation> <off> .. <lists> <removed>; hatte|hatten mich|uns abgemeldet|abbestellt",
            "mit dem|der|das ..-<messages>|<sending> @ aufhören|aufzuhören; falsche daten|angaben|adresse .. löschen|"
            "ändern ...",
            "wieso|warum|weshalb werde|bekomme|kriege|erhalte ich|wir .. nicht|keine ...",
            "alte|alten|bisherige|frühere|vorige nummer|handynummer|telefonnummer|adresse|anschrift|mailadresse "
            "bitte? löschen|entfernen|streichen",
            "konnte|konnten|kann mich|uns nie|nicht .. registrieren|anmelden|einloggen",
            "hab|habe|haben nichts|nix|nie .. eingetragen|ausgefüllt|angemeldet .. link|seite|weil|geht",
            "lieferung|bestellung|paket|zustellung|auftrag <please>? stoppen|stoppt|stop|stopp|anhalten <please>?",
            "stop|stopp|stoppt|stoppen|halten sie? <please>? beim|hinter|neben|gegenüber ~<articles> @ !<messages>|"
            "<mailings>|<sending>|<me>|<soon>",
        )
    ),
    starts="; ".join(
        (
            "wieder anschalten|einschalten|aktivieren|einschreiben|eintragen|aufnehmen|freischalten|anmelden",
            "nehmt|nehmen|nimm|setzt|setzen|setz|tragt|trag|tragen sie? mich|uns|mi .. wieder|erneut .. auf|rein|ein|"
            "liste|verteiler",
            "will|möchte|würde|mag|hätte .. gern|gerne|künftig? wieder .. dabei+sein|informiert+werden|"
            "benachrichtigt+werden|angeschrieben+werden|<messages>",
            "dürft|könnt|können|dürfen ihr|sie|mir|uns mir|uns? wieder .. <sending>",
            "für|zu|zum die|den|eure|euren|ihre|ihren? <messages> .. anmelden|eintragen|registrieren",
            "<me> wieder .. <lists> .. aufnehmen|setzen|eintragen|nehmen|reinnehmen; bitte|gern|gerne wieder rein|"
            "drauf $",
            "will|möchte|hätte|würde doch|gern|gerne weiter|weiterhin .. <messages>; newsletter abonnieren|bestellen $",
            "ab jetzt|sofort|heute bitte? wieder <messages> $; doch|bitte wieder <messages> $",
        )
    ),
)
