"""German."""

from responder.understand.words.table import Answers, Calendar, Numbers, Requests, Words

ANSWERS = Answers(
    yes="ja, jaa, jo, jap, jep, jup, jupp, jawohl, jawoll, jaja, ja ja, yes, yep, yup, yeah, ok, okay, "
    "okey, oki, okidoki, okido, jou, joa, joo, jaha, ja bitte, ja gerne, ja danke, aber ja, ja klar, mhm, "
    "doch, ja doch, yo, oke, jenau, jahaa, 👍, 👌, ✅, ✔, ☑, 🆗",
    no="nein, noi, nee, ne, nö, nope, nop, no, nein danke, ne danke, nee danke, nix da, nie im leben, nein "
    "nein, neee, nöö, nönö, keineswegs, keinesfalls, nei, nah, nej, nien, nain, 👎, ❌, ✖, 🚫, 🙅, ⛔, nä, na "
    "danke, nää, nö danke, nein merci, nei merci, nei danke, nope danke, nei nei",
    agree="na meinetwegen, "
    "auf alle fälle, sowieso, habe ich bekommen, hab ich bekommen, haben wir bekommen, basst, tu ich gerne, da "
    "bin ich dabei, "
    "na gut, na schön, na gut dann, na dann gerne, gerne, gern, sehr gerne, sehr gern, liebend gerne, natürlich, "
    "selbstverständlich, klar, na klar, aber "
    "klar, alles klar, sicher, aber sicher, ganz sicher, sicherlich, absolut, unbedingt, auf jeden fall, auf "
    "jedenfall, definitiv, freilich, logo, logisch, genau, richtig, das ist richtig, stimmt, das stimmt, korrekt, "
    "das ist korrekt, einverstanden, abgemacht, in ordnung, geht in ordnung, geht klar, geht, das geht, passt, das "
    "passt, passt gut, passt mir, passt perfekt, passt super, das passt mir, das passt gut, klingt gut, hört sich "
    "gut an, klingt super, klingt toll, machen wir, mach ich, mache ich, mach das, machen sie das, tun sie das, ich "
    "komme, wir kommen, komme, komme gerne, ich bin dabei, bin dabei, dabei, wir sind dabei, ich möchte, möchte ich, "
    "will ich, ich will, ich nehme es, nehme ich, ich nehme, das nehme ich, bestätigt, bestätige, ich bestätige, "
    "hiermit bestätige ich, hiermit bestätigt, bestätigen, akzeptiert, akzeptiere, ich akzeptiere, zustimmen, ich "
    "stimme zu, stimme zu, zugestimmt, kein problem, keine probleme, kein thema, ist kein problem, warum nicht, "
    "wieso nicht, ich denke schon, denke schon, glaube schon, ich glaube schon, denke ja, glaube ja, wird gemacht, "
    "erledigt, mit vergnügen, mit freude, auf geht's, los geht's, los, ich bin da, bin da, wir sehen uns, bis dann, "
    "bis morgen, das ist ok, das ist okay, ist ok, ist okay, ist gut, alles gut, alles bestens, alles okay, alles "
    "ok, war gut, wäre super, das wäre super, das wäre toll, das wäre schön, das wäre gut, wäre toll, bitte ja, "
    "bitte gerne, daumen hoch, wahr, so ist es, jawohl ja, meinetwegen, von mir aus, ist angekommen, "
    "angekommen, habe ich, hab ich, ich habe, das tue ich, das will ich, das würde ich gerne, würde ich gerne, ich "
    "würde gerne, das mache ich, passt mir gut, das passt mir gut, klingt perfekt, aufjedenfall, auf jeden, "
    "interessiert, ich bin interessiert, ich habe interesse, habe interesse, hab interesse, wir haben interesse, "
    "weiterhin interessiert, immer noch interessiert, bin interessiert, kann ich bestätigen, ich kann bestätigen, "
    "sehr interessiert, ganz klar, aber natürlich, aber selbstverständlich, na sicher, na logo, so machen wir das, "
    "machen wir so, passt so, passt scho, isch guet, isch ok, wir sind zu hause, bin zu hause, bin zuhause, wir sind "
    "zuhause, ich bin zuhause, sind zuhause, bin dann da, wir sind da, sieht gut aus, sieht super aus, sieht richtig "
    "aus, habe es abgeholt, hab es abgeholt, abgeholt, ist da, paket ist da, freue mich, ich freue mich, freu mich, "
    "freu mich drauf, wir freuen uns, so machen wir's, so machen wirs, gar keine frage, keine frage, ohne frage, "
    "spricht nichts dagegen, nichts dagegen, habe nichts dagegen, aber hallo, keine einwände, können wir machen, "
    "können wir gern machen, das können wir machen, kann ich machen, klar geht das, guter vorschlag",
    decline="bloß nicht, kein bock, keine lust, hab keine lust, lass gut sein, nichts mehr danke, "
    "kommt nicht in frage, kommt nicht infrage, muss nicht sein, nicht fürs erste, mag ich nicht, ich mag das "
    "nicht, nichts geliefert, "
    "nein danke, jetzt nicht, nicht jetzt, gerade nicht, im moment nicht, momentan nicht, heute nicht, nicht "
    "heute, morgen nicht, nicht morgen, diesmal nicht, dieses mal nicht, nicht für mich, nicht interessiert, kein "
    "interesse, ich habe kein interesse, hab kein interesse, nicht wirklich, eigentlich nicht, noch nicht, nicht "
    "mehr, auf keinen fall, auf gar keinen fall, absolut nicht, überhaupt nicht, gar nicht, ganz und gar nicht, "
    "sicher nicht, bestimmt nicht, lieber nicht, eher nicht, leider nicht, leider nein, leider nein danke, lieber "
    "nein, danke nein, unter keinen umständen, keine chance, kein bedarf, nicht nötig, brauche ich nicht, brauch ich "
    "nicht, ich brauche nicht, will nicht, ich will nicht, möchte nicht, ich möchte nicht, mag nicht, ich mag nicht, "
    "kann nicht, ich kann nicht, kann leider nicht, ich kann leider nicht, können nicht, wir können nicht, komme "
    "nicht, ich komme nicht, komme leider nicht, schaffe es nicht, schaffe ich nicht, schaffe es leider nicht, "
    "schaff ich nicht, geht nicht, das geht nicht, geht leider nicht, passt nicht, das passt nicht, passt mir nicht, "
    "passt leider nicht, passt gar nicht, passt mir leider nicht, passt schlecht, funktioniert nicht, klappt nicht, "
    "klappt leider nicht, stimmt nicht, das stimmt nicht, nicht richtig, falsch, das ist falsch, nicht korrekt, "
    "nicht einverstanden, stimme nicht zu, ich lehne ab, lehne ab, abgelehnt, ablehnen, verzichte, ich verzichte, "
    "muss absagen, ich muss absagen, sage ab, absage, muss leider absagen, vergiss es, vergessen sie es, lass es, "
    "lassen sie es, glaube nicht, ich glaube nicht, denke nicht, ich denke nicht, eher weniger, keine zeit, habe "
    "keine zeit, ich habe keine zeit, hab keine zeit, bin verhindert, verhindert, ein andermal, ein anderes mal, "
    "vielleicht ein andermal, nächstes mal, vielleicht nächstes mal, beim nächsten mal, unmöglich, nicht möglich, "
    "leider nicht möglich, ist nicht, war nicht, habe nicht, habe ich nicht, hab ich nicht, nicht angekommen, nicht "
    "erhalten, nichts, daumen runter, kaum, nicht ja, brauche nichts, kein mal, bin krank, krank, bin leider krank, "
    "leider krank, sind krank, bin verreist, sind verreist, nichts angekommen, nix angekommen, nichts bekommen, nix "
    "bekommen, nichts erhalten, nicht bekommen, nicht da, noch nicht da, noch nicht bekommen, nichts für mich, "
    "nichts für uns, nicht notwendig, nicht erforderlich, brauchts nicht, wird nicht benötigt, kein interesse mehr, "
    "doch nicht, komme doch nicht, kann doch nicht, lass mal, bin nicht da, bin nicht dabei, nicht mein ding, unter "
    "gar keinen umständen, auf keinsten, vorerst nicht, erstmal nicht, zur zeit nicht, zurzeit nicht, derzeit nicht, "
    "im leben nicht, passt leider gar nicht, passt mir gar nicht, ich passe, muss passen, muss leider passen, da "
    "muss ich passen, nicht zu hause, nicht zuhause, bin nicht zuhause, sind nicht zu hause, wir sind nicht zu "
    "hause, kann ich nicht, da kann ich nicht, kann ich leider nicht, termin absagen, den termin absagen, absagen, "
    "möchte absagen, ich möchte absagen, termin stornieren, möchte stornieren, nicht gewünscht, nicht erwünscht, "
    "wird nicht gewünscht, warte noch, warte noch auf, warte noch auf das paket, paket fehlt, das paket fehlt, fehlt "
    "noch, stimmt was nicht, stimmt etwas nicht, stimmt nicht ganz, da stimmt was nicht, da stimmt etwas nicht, ka "
    "nicht, i ka nicht, kann nicht kommen, geht sich nicht aus, leider beschäftigt, bin beschäftigt, beschäftigt, "
    "nicht dass ich wüsste, nicht gut genug, passt wirklich nicht, passt mir wirklich nicht",
    good="gut, super, toll, prima, perfekt, klasse, wunderbar, schön, top, spitze, ausgezeichnet, "
    "fantastisch, großartig, cool, nice, hervorragend, sehr gut, bestens, genial, geil, bitte, mega, "
    "fein, okay gut, läuft, great, good, fine, perfect, please, 💯, 🙌, willkommen",
    poor="leider, bedauerlicherweise, schlecht",
    unsure="weiß es noch nicht, weiss es noch nicht, weiß noch nicht, weiß das noch nicht, weiß es nicht, "
    "vielleicht, eventuell, evtl, möglicherweise, weiß nicht, weiss nicht, ich weiß nicht, ich weiss "
    "nicht, weiß ich nicht, weiss ich nicht, weiss noch nicht, keine ahnung, nicht sicher, unsicher, bin "
    "mir nicht sicher, bin nicht sicher, kommt drauf an, kommt darauf an, hängt davon ab, ja und nein, ja "
    "oder nein, nein und ja, jein, mal sehen, mal schauen, schauen wir mal, muss überlegen, muss ich "
    "überlegen, muss nachdenken, muss schauen, muss noch schauen, muss fragen, ich melde mich, melde "
    "mich, gebe bescheid, weder noch, weder, egal, mir egal, ist mir egal, ist egal, verstehe nicht, ich "
    "verstehe nicht, was meinen, später, hoffentlich, ich hoffe es, hoffe es, ich hoffe, so lala, naja, "
    "na ja, teils teils, geht so, mittelmäßig, beides, vielleicht nicht, maybe, not sure, yes and no, 🤷, "
    "🤔, schwer zu sagen, noch nicht entschieden, unentschieden, ist nicht sicher, noch nicht sicher, weiß "
    "ich noch nicht, weiss ich noch nicht, weiß noch nicht genau, weiss nöd, weiss ned, woas ned, weiß "
    "nich, nicht entschieden, habe mich noch nicht entschieden, noch unentschlossen, unentschlossen, muss "
    "noch überlegen, überlege noch, ich überlege, ich überlege es mir, überlege es mir noch, nicht "
    "geprüft, noch nicht nachgesehen, mal gucken, schau ma mal, vielleicht schon, bin am überlegen, ka, "
    "kp, kein plan, keinen plan, bin unentschlossen, keinen schimmer, unschlüssig, noch unschlüssig, "
    "abwarten, muss erst",
    neutral="nicht schlecht, gar nicht schlecht, nicht übel, gar nicht so schlecht, nicht so schlecht, nicht "
    "verkehrt, nicht nur, nicht wahr, nichts zu meckern, nichts auszusetzen, kann nicht klagen, kann mich nicht "
    "beschweren, kann es kaum erwarten, kann nicht warten, keine eile, keine sorge, wenn nicht, oder nicht, oder "
    "nein, sag ja, wenn ja, wenn nein, falls ja, falls nein, guten morgen, guten tag, guten abend, gute nacht, "
    "schönen tag, schönen abend, schönes wochenende, gute frage, ja hallo, ja hi, nichts falsch, nie besser, war nie "
    "besser, nicht vergessen, bitte nicht vergessen, gute besserung, gut möglich, schönen dank, nicht ohne, ohne "
    "probleme, gute reise, möglich, ist möglich, fahre gerade, am steuer, bin im auto, wenn ich da bin, wenn ich "
    "zuhause bin, wenn ich zu hause bin, sobald ich da bin",
    negators="nicht, nich, nie, niemals, kein, keine, keinen, keiner, keinem, kaum, ohne, nix, nichts",
    fillers="ich, wir, sie, du, ihr, es, er, das, der, die, den, dem, ein, eine, ist, sind, bin, war, "
    "waren, wird, werden, habe, hab, hat, haben, kann, können, will, wollen, möchte, würde, muss, soll, so, da, dann, "
    "jetzt, auch, und, auf, in, im, an, am, zu, für, mit, von, um, dass, mir, mich, uns, dich, ihnen, ihn, mein, "
    "meine, alles, sehr, ganz, wirklich, echt, eigentlich, nur, schon, mal, halt, eben, wohl, doch, noch, aber gerne, "
    "ach, oh, hm, hmm, äh, öh, haha, hehe, lol, finde, denke, glaube, sage, antwort, meine antwort, hier, heute, "
    "morgen, abend, beide, viel, vielen, immer, endlich, bereits, wieder, lief, kam, bei, dieser, diese, dieses, "
    "liebe, lieber, gut, leute, sich, wie, 😀, 😊, 🙂, 😄, ❤, 🙏, 😉, 🎉, 😅, 😍, 🥰, ☕, na, na dann, na endlich, "
    "na also, na hoffentlich, nun, zwar, natürlich, euch, etwas, kommen, komme, geht, auch wenn, selbst wenn, obwohl, "
    "so bald wie möglich, so schnell wie möglich, so früh wie möglich, "
    "baldmöglichst",
    polite="danke, danke schön, dankeschön, vielen dank, besten dank, herzlichen dank, danke sehr, tausend dank, danke "
    "dir, danke ihnen, danke euch, bitte, bitte schön, bitteschön, hallo, hi, hey, guten tag, guten morgen, guten "
    "abend, moin, servus, grüß gott, grüezi, liebe grüße, lg, mfg, vg, viele grüße, mit freundlichen grüßen, "
    "freundliche grüße, gruß, grüße, tschüss, tschüß, ciao, auf wiedersehen, schönen tag, schönen tag noch, sorry, "
    "entschuldigung, entschuldigen sie, verzeihung, please, thanks, seien sie so nett, sei so lieb, sehr geehrte damen "
    "und herren, im voraus, liebes team, merci, wenn möglich, falls möglich, wenn es geht, wenn das geht, wenn es "
    "passt, wenn das möglich ist, wenn es möglich ist, wenn ich darf, wenn es ihnen passt, wenn das ok ist, wenn das "
    "in ordnung ist, wenn sie wollen, wenn sie so nett wären",
    but="aber, außer, jedoch, allerdings, sondern, aber nicht, aber",
    asks="was, wo, wann, warum, wieso, weshalb, wie, wer, welche, welcher, welches, haben sie, habt ihr, hast du, "
    "können sie, kannst du, könnt ihr, kann ich, kann man, darf ich, soll ich, muss ich, ist das, ist es, sind sie, "
    "liefern sie, versenden sie, gibt es, wollen sie, wie viel, wieviel",
    common="alle, alles, andere, anderen, artikel, beide, besser, beste, bestellt, bestellung, bezahlt, bild, bis, "
    "brauche, braucht, bringen, dabei, dafür, damit, danach, dein, deine, denen, denn, deren, dick, dicht, dort, "
    "drin, durch, egal, eher, einen, einer, eines, einmal, ende, erst, erste, essen, etwa, falsche, farbe, fast, "
    "fertig, filter, finden, fragen, frage, frei, frisch, früh, für, ganze, gefällt, gegen, geht, geld, gelb, genug, "
    "gerade, gern, gestern, getan, gibt, glas, gleich, groß, große, grün, haben, halb, halten, hand, haus, heiß, "
    "helfen, hilft, hinter, hoch, holen, hört, hund, hätte, immer, innen, jede, jeden, jeder, jemand, jene, kaffee, "
    "kalt, kamen, karte, kasse, kauf, kaufen, kein, kennen, kind, kinder, klein, kommen, kommt, konnte, kosten, "
    "kostet, kunde, kurz, lang, lange, lassen, laden, leben, leer, legen, leicht, leute, liebe, liefern, liefert, "
    "lieferung, links, liste, mache, macht, machen, manche, mann, mehr, meine, meist, menge, mich, mitte, monat, "
    "musste, müssen, nach, nächste, nacht, name, namen, neben, nehmen, neu, neue, nennen, nein, neun, nimmt, nicht, "
    "nichts, niemand, noten, note, nummer, ober, oder, ohne, ort, paar, paket, platz, post, preis, preise, probe, "
    "qualität, rabatt, rechnung, recht, rot, ruhe, sache, sagen, sagt, schade, schlecht, schnell, schon, schwarz, "
    "sehen, sehr, sein, seine, seit, seite, selbst, sind, sitzt, sogar, sollte, sonst, sorte, später, spät, stadt, "
    "stand, stark, stehen, steht, stelle, stimme, stopft, straße, stück, stunde, suche, tage, tasche, tasse, teil, "
    "teuer, tisch, tolle, trotz, tun, über, uhren, unser, unten, unter, vater, viele, voll, vom, vorher, wagen, "
    "wahl, wann, ware, waren, warte, warten, was, wasser, weg, weil, weiter, weiß, weniger, wenig, wert, wetter, "
    "wirklich, woche, wochen, wohl, wollte, worden, wort, wurde, zahl, zahlen, zeit, zeigen, zimmer, zuerst, zurück, "
    "zwei, zwischen, größe, hemd, schuhe, gekommen, kleid, beschädigt, beschädigte, lockt, locken",
    conditions="wenn, falls, sofern, solange, nur wenn, vorausgesetzt, es sei denn, unter der bedingung",
)

NUMBERS = Numbers(
    numerals="0=null, 1=eins|ein|eine|einen|einer, 2=zwei|zwo|zwoa, 3=drei, 4=vier, 5=fünf, 6=sechs, 7=sieben, 8=acht, "
    "9=neun, 10=zehn, 11=elf, 12=zwölf|ein dutzend|dutzend, 13=dreizehn, 14=vierzehn, 15=fünfzehn, 16=sechzehn, "
    "17=siebzehn, 18=achtzehn, 19=neunzehn, 20=zwanzig, 30=dreißig|dreissig, 40=vierzig, 50=fünfzig, 60=sechzig, "
    "70=siebzig, 80=achtzig, 90=neunzig, 100=hundert, 1000=tausend, 21=einundzwanzig, 31=einunddreißig, "
    "41=einundvierzig, 51=einundfünfzig, 61=einundsechzig, 71=einundsiebzig, 81=einundachtzig, 91=einundneunzig, 2=ein "
    "paar",
    joined="units-und-tens",
    articles="ein, eine, einen, einer, acht geben, ein dutzend, dutzend, halb, ein paar",
    nicknames="1=einser, 2=zweier, 3=dreier, 4=vierer, 5=fünfer, 6=sechser, 7=siebener, 8=achter, 9=neuner, 10=zehner, "
    "1.5=anderthalb|eineinhalb|einundeinhalb|eins komma fünf, 2.5=zweieinhalb, 3.5=dreieinhalb, 4.5=viereinhalb, "
    "5.5=fünfeinhalb, 6=ein halbes dutzend|halbes dutzend, 2=zu zweit, 3=zu dritt, 4=zu viert, 5=zu fünft, 6=zu "
    "sechst, 0.5=halb|ein halb|ein halbes|halbes|eine halbe|die hälfte|einhalb",
    scale="von, aus, von insgesamt, auf, out of",
    points="sterne, stern, sternen, punkte, punkt, punkten, pkt, note, star, stars",
    measures="x, besuche, besuchen, minütige, minütiger, minütigen, stündige, tägige, wöchige, "
    "daumen, worte, wörter, sache, teil, teile, "
    "tag, tage, tagen, stunde, stunden, std, h, minute, minuten, min, woche, wochen, monat, monate, monaten, "
    "jahr, jahre, jahren, mal, euro, eur, cent, chf, franken, kr, prozent, kg, kilo, g, gramm, cm, mm, m, meter, km, "
    "personen, leute, stück, stk, tüten, packungen, pakete, paket, tassen, tasse, flaschen, flasche, bestellungen, "
    "kinder, von uns, von ihnen, von meinen, freunde, kaffees, kaffee, produkte, artikel, sachen, paar, hemden, grad, "
    "uhr, dosen, beutel, stock, etage, og, liter, l, hunde, kaputte, becher",
    orders="seite, kapitel, kaufte, bestellte, habe bestellt, "
    "kasse, tisch, "
    "bestellung, bestellnummer, bestellnr, bestell nr, auftrag, auftragsnummer, auftragsnr, rechnung, "
    "rechnungsnummer, rechnungsnr, kundennummer, kundennr, sendungsnummer, sendung, paketnummer, referenz, ref, "
    "artikelnummer, artikel, plz, code, zimmer, wohnung, bus, linie, größe, gr, alter, telefon, tel, handy, mobil, um, "
    "vor, nach, seit, ab, bis, hausnummer, postleitzahl, paketnr, wir sind, wir waren",
    halves="einhalb, und ein halb, und eine halbe, komma fünf, komma fuenf",
    ordinals="1=erste|ersten|erster|erstes, 2=zweite|zweiten|zweiter|zweites, 3=dritte|dritten|dritter|drittes, "
    "4=vierte|vierten|vierter, 5=fünfte|fünften, 6=sechste|sechsten, 7=siebte|siebten|siebente, 8=achte|achten, "
    "9=neunte|neunten, 10=zehnte|zehnten, -1=letzte|letzten|letzter|letztes, 1=oberste, "
    "-2=mittlere|mittleren|mittlerer|mitte|in der mitte, -1=unterste|unteren, 1=erstens, 2=zweitens, 3=drittens",
    options="option, nummer, nr, variante, alternative, antwort, buchstabe, auswahl, möglichkeit, punkt",
    several="beide, beides, alle, alles, keine, keins, keines, keiner, weder, egal, keine davon, keins von beiden, "
    "nichts, irgendeine, irgendwas",
)

CALENDAR = Calendar(
    weekdays="0=montag|montags|mo, 1=dienstag|dienstags|di, 2=mittwoch|mittwochs|mi, 3=donnerstag|donnerstags|do, "
    "4=freitag|freitags|fr, 5=samstag|samstags|sonnabend|sa, 6=sonntag|sonntags, 0=mäntig|määntig|mändig|montog, "
    "1=ziischtig|zischtig|zyschtig|ziistig|dienstog, 2=mittwuch|mittwuche|mittwoche, "
    "3=donnschtig|donschtig|dunschtig|donnerschtig|donnerstog, 4=fritig|friitig|frytig|freitog|freidog, "
    "5=samschtig|samstig|samschdig|samstog|samsdog, 6=sunntig|sunndig|sonntig|sonntog|sundog",
    months="1=januar|jänner|jan, 2=februar|feber|feb, 3=märz|mrz, 4=april|apr, 5=mai, 6=juni|jun, 7=juli|jul, "
    "8=august|aug, 9=september|sept|sep, 10=oktober|okt, 11=november|nov, 12=dezember|dez",
    days="0=heute|heut|heute abend|heute nachmittag|kommende nacht, 1=morgen|morgen früh, 2=übermorgen, -1=gestern, "
    "-2=vorgestern",
    parts="morning=morgens|früh|vormittag|vormittags|am morgen|am vormittag|in der früh|morgen früh|morgen, "
    "midday=mittag|mittags|am mittag|zu mittag, afternoon=nachmittag|nachmittags|am nachmittag, "
    "evening=abend|abends|am abend|heute abend|nach feierabend|nach der arbeit, night=nacht|nachts|in der nacht",
    following="nächste, nächsten, nächster, nächstes, kommende woche, folgende, folgenden, darauffolgenden",
    week="woche",
    within="in, innerhalb von, binnen, ab jetzt, ab heute",
    spans="minute=minute|minuten|min, halfhour=halbe stunde|halben stunde, quarterhour=viertelstunde, "
    "hour=stunde|stunden|std, day=tag|tage|tagen, week=woche|wochen, month=monat|monate|monaten|monats, "
    "year=jahr|jahre|jahren",
    clock="um, gegen, ab, nach, vor, zwischen, von, bis, so um, circa, ca, etwa, ungefähr, frühestens, spätestens",
    oclock="uhr",
    half="halb, halbe, halben",
    half_before=True,
    quarter="viertel",
    past="nach",
    before="vor",
    noon="zwölf uhr mittags",
    midnight="mitternacht",
    weekend="wochenende, am wochenende",
    day_marks="am, den, der, dem, zum",
    either="oder, entweder, vielleicht",
    previous="letzten, letzte, letzter, letztes, vergangenen, vergangene, vorigen, vorige",
    week_after="übernächste, übernächsten, übernächster, übernächstes, nach dem nächsten, nach der nächsten",
    week_number="kw, kalenderwoche, woche",
    month_in="im, ab, anfang, mitte, ende",
    ordinal_days="1=ersten|erster|erste, 2=zweiten|zweiter|zweite, 3=dritten|dritter|dritte, 4=vierten|vierter|vierte, "
    "5=fünften|fünfter|fünfte, 6=sechsten|sechster|sechste, 7=siebten|siebter|siebte, 8=achten|achter|achte, "
    "9=neunten|neunter|neunte, 10=zehnten|zehnter|zehnte, 11=elften|elfter|elfte, 12=zwölften|zwölfter|zwölfte, "
    "13=dreizehnten|dreizehnter|dreizehnte, 14=vierzehnten|vierzehnter|vierzehnte, "
    "15=fünfzehnten|fünfzehnter|fünfzehnte, 16=sechzehnten|sechzehnter|sechzehnte, "
    "17=siebzehnten|siebzehnter|siebzehnte, 18=achtzehnten|achtzehnter|achtzehnte, "
    "19=neunzehnten|neunzehnter|neunzehnte, 20=zwanzigsten|zwanzigster|zwanzigste, "
    "21=einundzwanzigsten|einundzwanzigster|einundzwanzigste, "
    "22=zweiundzwanzigsten|zweiundzwanzigster|zweiundzwanzigste, "
    "23=dreiundzwanzigsten|dreiundzwanzigster|dreiundzwanzigste, "
    "24=vierundzwanzigsten|vierundzwanzigster|vierundzwanzigste, "
    "25=fünfundzwanzigsten|fünfundzwanzigster|fünfundzwanzigste, "
    "26=sechsundzwanzigsten|sechsundzwanzigster|sechsundzwanzigste, "
    "27=siebenundzwanzigsten|siebenundzwanzigster|siebenundzwanzigste, "
    "28=achtundzwanzigsten|achtundzwanzigster|achtundzwanzigste, "
    "29=neunundzwanzigsten|neunundzwanzigster|neunundzwanzigste, 30=dreißigsten|dreißigster|dreißigste, "
    "31=einunddreißigsten|einunddreißigster|einunddreißigste",
)

REQUESTS = Requests(
    stop="stopp, stop, abmelden, abmeldung, abbestellen, austragen, abmelden bitte, sms stopp, sms stop, stoppen, "
    "alles stoppen, melde mich ab, stopp jetzt, stop jetzt",
    stop_yielding="stornieren, kündigen, beenden, löschen",
    stop_local="ende, schluss, aufhören",
    start="start",
    start_yielding="anmelden, starten, fortsetzen, abonnieren, beginnen",
    help="hilfe, hilf mir, hilfe bitte",
    help_yielding="info, infos, information, informationen, mehr infos",
    stopping="stopp|stop|stoppen|stoppt|stoppe|aufhören|schluss|beenden|einstellen|beende|beendet|"
    "unterlassen|unterlasse|unterlasst|hör|hört|hören",
    sending="senden|sende|schicken|schick|schicke|schickt|schreiben|schreib|schreibt|kontaktieren|"
    "kontaktiert|kontaktiere|spammen|spam|belästigen|belästigt|nerven|nervt|anschreiben|mailen|texten|"
    "simsen|anrufen|zusenden|zuschicken",
    messages="nachrichten|nachricht|sms|smsen|werbung|werbe|angebote|angebot|newsletter|mails|mail|emails|"
    "e+mails|spam|werbenachrichten|werbesms|werbe+sms|benachrichtigungen|textnachrichten|mitteilungen|"
    "zusendungen|reklame|scheiß|müll|erinnerungen|marketing",
    removing="löschen|lösche|löscht|lösch|entfernen|entferne|entfernt|streichen|streiche|streicht|"
    "austragen|trage|tragen|tragt|nehmen|nehmt|nimm|abmelden|melden|meldet|meld",
    stop_requests="<stopping> .. <sending>|<messages>|damit|auf+damit|sofort|jetzt|bitte; hör|hört|hören sie? bitte? "
    "auf; <sending> sie|ihr? mir|uns|mich|bitte .. keine|nicht|nie .. <messages>|mehr|weiteren; keine|keinen "
    "<messages> bitte|von+ihnen; keine .. weiteren|mehr <messages>; nie+wieder|nicht+mehr .. <messages>|<sending>; "
    "nicht <sending>; will|möchte|wollen|möchten|wünsche|brauche keine|keinen|nichts|nicht|nie .. mehr+von|mehr+hören|"
    "mehr+kontaktiert|von+ihnen|mehr+bekommen|mehr+erhalten; will|möchte|wünsche .. keine|nicht .. mehr+erhalten; "
    "mich|uns .. in+ruhe; löschen|lösche|löscht|lösch|entfernen|entferne|entfernt|streichen|streiche|streicht sie|"
    "ihr? bitte? mich|uns|diese+nummer|meinen+namen; mich|meine+nummer|uns .. löschen|entfernen|streichen; mich|"
    "meine+nummer|nummer von|aus|vom ihrer|der|eurer|dem|diesem? .. liste|verteiler|datenbank|newsletter; abmelden|"
    "abmeldung|abbestellen|abbestelle|austragen|unsubscribe|abgemeldet; melde|melden|meldet mich|uns .. ab; genug .. "
    "<messages>; reicht jetzt; schnauze|nase voll; widerrufe|widerruf|ziehe .. nutzung; kündige|kündigen|storniere .. "
    "<messages>; verpiss|verpisst|verpissen dich|euch|sich; fick|fickt dich|euch; halt|haltet die? klappe|fresse|"
    "schnauze; vergiss|vergessen sie? meine nummer; gesagt|geschrieben|geantwortet .. stopp|stop; stopp|stop mit|"
    "diese|die|das|endlich; keine+werbung; falsche|falschen|falscher nummer|person|handynummer|empfänger; verwählt; "
    "nummer falsch|stimmt+nicht; kontaktieren|kontaktiere|kontaktiert|schreiben|schreibe|schreibt|belästigen|melden "
    "sie|ihr? .. mich|uns|mir|sich .. nie|nicht wieder|mehr; nie+wieder|nie+mehr .. <sending>|kontakt; nie|nicht|"
    "niemals angemeldet|eingetragen|zugestimmt|eingewilligt|abonniert; mich|ich nie|nicht .. angemeldet|registriert|"
    "eingetragen; melde|gemeldet|anzeigen .. spam; bin nicht .. nummer; neue|andere nummer .. nicht; gehört+nicht "
    "nummer|mehr; will|möchte das|dies|sie nicht+mehr $; lassen|lass|lasst sie|ihr? das|es|den+mist $; ^^ ~<hello>|"
    "<articles> spam $; nicht+mehr angesmst; stoppen|stoppt|beenden sie|ihr? das|dies|es $|bitte|sofort|jetzt|"
    "endlich; nicht+mehr melden $; bitte|endlich aufhören; kein|keinerlei <messages> bitte; leck|leckt|lecken mich|"
    "sie+mich; falsche|falschen nr; melde|meldet|meldest ich|man|wir mich|sich|uns ab|hier+ab|von; wie kann|komme|"
    "krieg|bekomme ich|man .. raus; steckt|steck euch|dir .. <messages>; schluss mit .. <sending>; ihr|du|sie nervt|"
    "nervst|nerven; ich untersage|verbiete .. <sending>|mir; kein kontakt mehr; nicht meine nummer; habe nicht "
    "darum+gebeten; ich blockiere|blocke euch|sie|dich; keinen kontakt mehr; tragt|tragen|trag|trage sie|ihr? bitte? "
    "mich|uns .. aus; hör|hört|hören sie|ihr? endlich|doch|mal|schon auf; löschen|lösche|löscht|entfernen|entfernt "
    "sie|ihr? bitte? alle? meine|meiner daten|angaben|nummer|kontaktdaten; bitte um|die löschung|austragung; löschung "
    "der daten|nummer; schon|doch|bereits stopp|stop gesagt|geschrieben|mehrfach; nicht mehr meine|seine|ihre nummer; "
    "nie um diese|die|solche <messages>; nie .. gebeten; von|aus dieser|der|ihrer|eurer liste runter|raus|weg|nehmen|"
    "bitte; verschont|verschonen|verschon mich|uns|sie+mich; bleib|bleibt|bleiben mir|mich weg|fern; das+ist "
    "belästigung; sie|ihr belästigen|belästigt mich|uns; melden|meldet|meld|melde sie|ihr|du bitte? mich|uns .. ab; "
    "<messages> nein danke; erspart|erspar|ersparen|verschont mir|uns|sie+mir .. <messages>; weigere .. <messages>; "
    "nummer|handynummer|telefonnummer|handy|telefon|anschluss|sie .. gehört .. jemand|jemandem anderem|anders|"
    "anderen; das gehört jemand|jemandem anderem|anders|anderen; reicht es|mir .. mit .. <messages>; jetzt reicht .. "
    "<messages>; stören|stör sie? mich|uns nicht; ^^ ~<hello>|<please> stört mich|uns nicht; brauche|will .. "
    "<messages> nimmer; aufhören $; aufhören endlich",
    start_requests="start|starten|beginnen|fortsetzen sie? wieder? mit? ~<articles>|<such> <messages>; start|starten|"
    "beginnen|fortsetzen mit|wieder? <sending> <me>? ~<articles>|<such> <messages>; start|starten|beginnen|fortsetzen "
    "mit|wieder? <sending> <me>? <again>? <please>? $; wieder .. <messages> .. erhalten|bekommen|senden|schicken|"
    "haben; melde|melden|meldet mich|uns wieder? .. an; mich .. wieder .. anmelden; <sending> sie|mir|uns .. wieder "
    "<messages>; wieder abonnieren",
    help_requests="ich|wir? brauche|benötige|brauchen|möchte etwas? hilfe; können|könnten|kannst|könntet|kann "
    "sie|du|ihr|mir|jemand mir|uns|jemand|bitte? helfen|bitte+helfen; hilf|helft|helfen sie? mir|uns; bitte helfen; "
    "mehr infos|informationen; brauche|möchte|hätte+gern mehr? infos|informationen|info",
    excuses="antworte|antworten|sende|senden|schicke|schreibe|antwort|sms|text sie|mit|einfach? stopp|stop|ende|"
    "abmelden ...; nicht|nie|niemals|keinesfalls|bitte+nicht stoppen|stopp|aufhören|abmelden|abbestellen|löschen|"
    "aufzuhören|beenden <sending>|zu|mich? <sending>?; hör|hört|hören sie|bloß|bitte? nicht|nie|niemals auf|damit? "
    "mir|uns|damit|zu? <messages>|zu? zu? <sending>?; stopp|stoppen|beenden|stop nicht|nie .. <messages>|<sending>|"
    "das; warum|wann|wieso haben|habt|hat|hört|ist sie|ihr|es|das? aufgehört|gestoppt|auf? .. <sending>?; aufgehört|"
    "gestoppt; antworte|antworten|sende|senden|schicke|schreibe|antwort|antworten+sie sie? mit|einfach? stopp|stop|"
    "ende|abmelden|start|hilfe um|zum|zur|für|an; antworte|antworten|antwort|sende|senden sie? mit? stopp|stop; stopp|"
    "stop um|zum|zu abmelden|abmeldung|abzumelden|beenden|abbestellen; zum|zur|um|für abmelden|abmeldung|abbestellen|"
    "abzumelden antworten|klicken|hier|stopp|stop|mit|senden|auf|bitte; abmelden|abmeldung|abbestellen klicken|"
    "möglich; nächste|voll|bus|non stopp|stop|haltestelle; nächster|zwischen stopp|stop; zu ende; am ende; ende der|"
    "des|märz|mai|juni|juli|januar|nächster|der+woche; versehentlich|aus+versehen abgemeldet|gestoppt|abbestellt; "
    "versehentlich|versehen .. abgemeldet|abbestellt; abgemeldet .. versehen; nicht|keine <sending> .. vor|nach|am|"
    "bis|heute|morgen|wenn; <sending> sie? mir|mich .. nicht vor|nach|am|bis|heute|morgen|wenn; keine|keinen "
    "<messages> bekommen|gesehen|angekommen|da; habe|hab|haben .. keine|keinen <messages> erhalten|bekommen; keine|"
    "keinen bestätigung|antwort .. bekommen|erhalten; melden|melde|meldet sie? sich|euch bei|morgen|später|wieder|"
    "dann|noch; meine bestellung .. beenden|löschen; bestellung|termin stornieren|absagen|löschen|kündigen; nehmen|"
    "nehmt|nimm wir? mich mit|dran|auf; das|es|mich nervt|stört|belästigt mich|uns nicht; stoppen sie die bestellung; "
    "habe|hab|angegeben|eingegeben|getippt|schrieb .. falsche nummer; falsche nummer eingegeben|angegeben|auf|im|bei|"
    "für|getippt; bitte? noch nicht <sending>|liefern|abschicken|losschicken; noch+nicht; nicht <sending> .. paket|"
    "ware|bestellung|es|das; nicht|keine mehr|weniger|länger als; bekomme|kriege|erhalte|bekam|bekommen|kriegen keine|"
    "keinen <messages> mehr|von?; nicht .. ins|an+die|in+die|zur <sending>; hör sie|ihr? bitte|bloß? nicht auf; "
    "abmelden|abmeldung|abbestellen per|via? sms|sende|senden|antworten|antworte|schreibe ...; den|meinen|einen|der|"
    "mein termin|kurs|tisch .. abbestellen|abmelden|stornieren|absagen; bestellung|lieferung|reservierung|tisch|abo "
    "abbestellen|stornieren; keine <messages> am; die maschine nervt; keine weiteren fragen; kein zucker|stress mehr; "
    "ist das spam; melde mich bei|morgen|später|wieder|dann|noch; melden|meldet|melde sie|ihr? mich|uns bitte? nicht "
    "ab; abmelden nicht; lasst|lass|lassen mich|uns der|die|das|kurz|nachdenken; brauchen|brauchst|braucht|müssen|"
    "musst nicht anzurufen|anrufen; nicht anrufen .. lieber|sms|schreiben|sondern; paket|ware bitte? nicht schicken|"
    "senden|zuschicken; im|in|den|der spam|spamordner|spamfilter; spam ordner|filter",
)

WORDS = Words(code="de", answers=ANSWERS, numbers=NUMBERS, calendar=CALENDAR, requests=REQUESTS)
