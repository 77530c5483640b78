"""Finnish."""

from responder.understand.words.dates import fi_hours
from responder.understand.words.table import Answers, Calendar, Numbers, Requests, Words

ANSWERS = Answers(
    yes="kyllä, kylla, joo, jooo, juu, juup, joo kiitos, kyllä kiitos, juu kiitos, jep, jeps, jees, "
    "jepjep, jo, joop, joopa joo, juujuu, joojoo, todellakin, kyl, kylhän, juurikin, ok, okei, okay, okej, oki, "
    "okidoki, jes, yes, yep, yup, yeah, kyllä vain, kyllä kyllä, no joo, no kyllä, joo joo, aivan, ilman "
    "muuta, jaa, kylä, kyllö, kylllä, joooo, joo o, 👍, 👌, ✅, ✔, ☑, 🆗, juuh, jepulis, joo joo joo, jees "
    "kiitti, joo kiitti",
    no="ei, eii, ei kiitos, eikiitos, eipä, eipä kiitos, ei oo, en, emme, ei ei, ei ollenkaan, nope, nop, "
    "nou, ehei, ei todellakaan, eei, eikä, enpä, ei missään nimessä, ei ikinä, en ikinä, ei koskaan, en "
    "koskaan, no ei, ei vaan, ei kyl, ei kyllä, en kyllä, ä ä, nah, ei ny, 👎, ❌, ✖, 🚫, 🙅, ⛔, en mä, en "
    "mie, en minä, eiku, ei mulle, ei kiitti, eipäs, ei eiku, en kiitos, eiei",
    agree="ei muuta kuin menoksi, en sano ei, "
    "mikäs siinä, nimenomaan, saatiin, saatiin kyllä, sovitaan niin, tuli, tuli jo, ei mitään sitä vastaan, "
    "mielelläni, mielellään, mieluusti, erittäin mielelläni, totta kai, tottakai, ilman muuta, tietysti, "
    "tietenkin, tietty, tottahan toki, toki, varmasti, varmaan, ehdottomasti, absoluuttisesti, ilman epäilystä, "
    "juuri niin, niin on, näin on, oikein, aivan oikein, pitää paikkansa, totta, se on totta, oikea, täsmälleen, "
    "selvä, selvä juttu, selvä on, selvähän se, sovittu, sopii, se sopii, sopii hyvin, sopii mulle, sopii minulle, "
    "sopii mainiosti, sopii oikein hyvin, sopii kyllä, käy, se käy, käy hyvin, käyhän se, käy mulle, käy minulle, "
    "kuulostaa hyvältä, kuulostaa kivalta, onnistuu, se onnistuu, onnistuu hyvin, pääsen, pääsen tulemaan, tulen, me "
    "tullaan, tullaan, olen tulossa, tulossa, tulen mielelläni, olen mukana, oon mukana, mukana, haluan, haluaisin, "
    "mä haluun, haluun, otan, otan sen, minä otan, vahvistan, vahvistettu, vahvistan ajan, vahvistan tilauksen, "
    "hyväksyn, hyväksytty, hyväksyn ehdot, suostun, ei ongelmaa, ei mitään ongelmaa, ei ole ongelma, miksi ei, "
    "miksipä ei, mikä ettei, mikäpä siinä, luulen niin, niin luulen, luulisin, uskon niin, näkemisiin silloin, "
    "nähdään, nähään, ilolla, kaikki hyvin, kaikki ok, kaikki kunnossa, olisi kiva, se olisi kiva, olisi hienoa, "
    "olisi ihanaa, se olisi hienoa, tehdään niin, tee se, tehkää niin, anna mennä, lähetä vaan, lähettäkää vaan, "
    "peukku, peukut, kuitattu, saapunut, saapui, sain sen, tuli perille, olen, olin, on, oli, voin, voitte, "
    "osallistun, sopii oikein mainiosti, jatketaan, menee, menee hyvin, hyvä näin, näin on hyvä, hyvä niin, passaa, "
    "passaa hyvin, passaa mulle, miksei, ei haittaa, mä tuun, tuun, tuun paikalle, just niin, justiinsa, olen "
    "kiinnostunut, oon kiinnostunut, kiinnostunut, kiinnostaa, kiinnostaa kyllä, kyllä kiinnostaa, juuri näin, näin "
    "tehdään, voidaan sopia, onnistuu kyllä, sopii erinomaisesti, sopii loistavasti, mikä jottei, laitetaan, "
    "ilomielin, tullaan paikalle, vahvistetaan, minä olen, se olen minä, se oon mä, otetaan, me otetaan, ollaan "
    "kotona, olen kotona, oon kotona, olemme kotona, ollaan kotona, "
    "oon himassa, olen paikalla, olemme paikalla, ollaan paikalla, näyttää hyvältä, näyttää oikealta, sain eilen, "
    "sain jo, hain sen, hain jo, tuli eilen perille, odotan innolla, paketti on täällä, paketti tuli, paketti "
    "saapui, se voidaan tehdä, voidaan tehdä, hyvä idea, hyvä ehdotus",
    decline="joo ei, juu ei, joo ei kiitos, juu ei kiitos, no ei kyllä, joudun kieltäytymään, en ole enää "
    "kiinnostunut, "
    "unohtakaa, unohtakaa se, taitaa jäädä väliin, ohitan, sivuutan, "
    "valitettavasti perumaan, valitettavasti perua, joudun perumaan, ei kiitos, ei nyt, ei juuri nyt, ei "
    "tällä hetkellä, ei tänään, ei huomenna, ei tällä kertaa, ei tällä viikolla, ei mulle, ei minulle, ei kiinnosta, "
    "en ole kiinnostunut, ei oo kiinnostusta, ei kiinnostusta, ei oikeastaan, ei oikein, ei vielä, ei enää, ei "
    "todellakaan, ei ollenkaan, ei lainkaan, ei yhtään, ei missään tapauksessa, ei tule kuuloonkaan, mieluummin ei, "
    "mieluiten en, mieluummin en, valitettavasti ei, valitettavasti en, ikävä kyllä ei, ei valitettavasti, en "
    "valitettavasti, kiitos ei, kiitos mutta ei, ei tarvitse, ei tarvi, ei tartte, en tarvitse, en tarvi, ei "
    "tarvetta, ei ole tarvetta, en halua, en haluaisi, ei haluta, ei huvita, en jaksa, en viitsi, en voi, en pysty, "
    "en pääse, en pääse tulemaan, ei päästä, emme pääse, en tule, ei tulla, emme tule, en ehdi, ei ehditä, en "
    "kerkeä, ei onnistu, se ei onnistu, ei käy, se ei käy, ei sovi, se ei sovi, ei sovi mulle, ei sovi minulle, "
    "sopii huonosti, ei toimi, ei pidä paikkaansa, ei ole oikein, väärin, se on väärin, väärä, en ole samaa mieltä, "
    "eri mieltä, kieltäydyn, en hyväksy, hylkään, jätän väliin, jää väliin, täytyy perua, pitää perua, perun, "
    "peruutan, unohda, unohda koko juttu, antaa olla, anna olla, älä, älkää, en usko, en luule, tuskin, en taida, ei "
    "taida, ei aikaa, ei ole aikaa, ei oo aikaa, mulla ei ole aikaa, olen estynyt, estynyt, toisella kertaa, joku "
    "toinen kerta, ehkä ensi kerralla, ensi kerralla, mahdotonta, ei mahdollista, ei ole mahdollista, ei ole, ei "
    "ollut, en ole, en ollut, en saanut, en ole saanut, ei ole tullut, ei tullut, ei saapunut, ei ole saapunut, "
    "peukku alas, ei mitään, en mitään, en kyllä, ei kyllä, ei sen puoleen, jätän tällä kertaa väliin, jätetään "
    "väliin, en oo kiinnostunut, en pääsekään, en tuu, en tuukaan, en tulekaan, en haluu, en tartte, en tarvii, ei "
    "tarvita, ei oo tullu, ei oo tullut, en oo saanu, en oo saanut, ikävä kyllä en, ikävä kyllä en pääse, harmi "
    "kyllä en, perun ajan, peruutan ajan, ei passaa, ei passaa mulle, ei sovikaan, ei hitossa, ei helvetissä, ei "
    "todellakaan kiitos, ei enää kiinnosta, ei ajankohtaista, ei ole ajankohtainen, ei toistaiseksi, en just nyt, "
    "perukaa aikani, perukaa aika, haluan perua, haluan perua ajan, haluan peruuttaa, perua ajan, peruutan aikani, "
    "en ole kotona, en oo kotona, ei olla kotona, emme ole kotona, ei olla paikalla, emme ole paikalla, odotan vielä, "
    "odotan vielä pakettia, odotan "
    "pakettia, paketti puuttuu, puuttuu vielä, pitää kieltäytyä, valitettavasti varattu, olen varattu, ei minun "
    "tietääkseni, ei tietääkseni, ei tarpeeksi hyvä, tuskin tullaan, tuskin tulen, tuskin pääsen",
    good="hyvä, hyvin, hienoa, hieno, mahtavaa, mahtava, loistavaa, loistava, super, kiva, kivaa, upea, "
    "upeaa, erinomainen, erinomaista, erinomaisesti, täydellinen, täydellistä, ihana, ihanaa, mainio, "
    "mainiota, huippu, huippua, jees jees, kelpaa, oikein hyvä, oikein hyvin, tosi hyvä, tosi hyvin, ihan "
    "hyvä, ihan hyvin, ihan ok, great, nice, good, fine, perfect, cool, please, 💯, 🙌, tervetuloa, kelpo, "
    "siisti, mageeta",
    poor="valitettavasti, ikävä kyllä, harmi kyllä, huonosti",
    unsure="ehkä, ehkäpä, mahdollisesti, kenties, en tiedä, en tiiä, en tiä, emt, en oo varma, en ole "
    "varma, ei tietoa, ei hajua, ei aavistustakaan, epävarma, epävarmaa, riippuu, se riippuu, vähän "
    "riippuu, kyllä ja ei, joo ja ei, kyllä tai ei, ei ja kyllä, katsotaan, katotaan, pitää katsoa, pitää "
    "miettiä, täytyy miettiä, mietin, harkitsen, pitää tarkistaa, täytyy tarkistaa, pitää kysyä, palaan "
    "asiaan, ilmoitan, ilmoitan myöhemmin, en osaa sanoa, vaikea sanoa, ei kumpikaan, kumpikaan, en ole "
    "päättänyt, sama, ihan sama, sama se, se on sama, aivan sama, ei väliä, ei ole väliä, en ymmärrä, en "
    "tajua, mitä tarkoitat, myöhemmin, toivottavasti, toivon niin, toivon, niin ja näin, keskinkertainen, "
    "osittain, molemmat, ehkä ei, ehkä en, maybe, not sure, yes and no, 🤷, 🤔, saattaa olla, voi olla, saa "
    "nähdä, emmä tiiä, en mä tiiä, en mä tiedä, emmätiiä, en tiedä vielä, en oo päättänyt, en ole vielä "
    "päättänyt, en oo vielä päättäny, no jaa, nojaa, mahollisesti, täytyy kysyä, pitää vielä miettiä, "
    "mietitään, mietin asiaa, en ole tarkistanut, vaikee sanoa, vaikeeta sanoa, ehkäpä joo, ehkä joo, tai "
    "ei, vai ei, tai en, ei mitään hajua, ei mitään käsitystä, mutten ole varma, en ole ihan varma",
    neutral="ei huono, ei huonompi, ei hullumpi, ei hassumpi, ei paha, ei pahempi, ei yhtään huono, ei lainkaan huono, "
    "ei yhtään hassumpi, ei moitittavaa, ei valittamista, ei valittamisen aihetta, ei vain, ei vaan, eikö niin, eikö "
    "vain, ei kiirettä, ei hätää, ei haittaa, ei se mitään, ei haitannut, en malta odottaa, jos ei, sano kyllä, jos "
    "kyllä, jos joo, hyvää huomenta, hyvää päivää, hyvää iltaa, hyvää yötä, hyvää päivänjatkoa, hyvää viikonloppua, "
    "hyvää joulua, hyvää vuotta, hyvä kysymys, no niin, ei mitään vastaan, ei mitään sitä vastaan, ei vikaa, ei ikinä "
    "parempaa, älä unohda, ilman ongelmia, ei huonosti, ei mitään valittamista, no terve, joo moi, joo hei, "
    "mahdollista, ajan autoa, olen ajamassa, ajamassa autoa",
    negators="ei, en, et, emme, ette, eivät, älä, älkää, ilman, tuskin, koskaan, ikinä",
    fillers="minä, mä, me, sinä, sä, te, hän, se, ne, nämä, tämä, tää, toi, on, olen, oon, olemme, oli, "
    "olivat, olisi, ois, ollut, voin, voi, voisi, haluan, no, niin, nyt, sitten, sit, myös, ja, kanssa, "
    "kaikki, kaikille, tosi, todella, erittäin, aika, ihan, vähän, vain, vaan, siis, kai, varsin, oikein, "
    "ah, oh, öö, hmm, hm, haha, hehe, lol, mun mielestä, minun mielestäni, mielestäni, luulen, sanon, "
    "vastaus, vastaukseni, vastaan, täällä, siellä, tänään, huomenna, illalla, molemmat, paljon, aina, jo "
    "nyt, taas, vielä, meni, tuli, meille, minulle, mulle, teille, tuo, tuon, tämän, rakas, hei vaan, "
    "jotain, että, kun, kuin, jos, oikeasti, itse, 😀, 😊, 🙂, 😄, ❤, 🙏, 😉, 🎉, 😅, 😍, 🥰, ☕, kyllähän, sen, "
    "sitä, tätä, tuota, kerran, asiasta, kannalta, hyvä, nii, ny, vaikka, mahdollisimman pian, niin pian "
    "kuin mahdollista",
    polite="kiitos, kiitoksia, kiitti, kiitos paljon, paljon kiitoksia, suuret kiitokset, kiitos kovasti, kiitos "
    "etukäteen, kiits, tack, ole hyvä, olkaa hyvä, olkaa hyvät, ole kiltti, olkaa kilttejä, ystävällisesti, pliis, "
    "hei, hei vaan, moi, moikka, terve, moro, morjens, heippa, päivää, huomenta, iltaa, hyvää päivää, hyvää huomenta, "
    "hyvää iltaa, terveisin, t, yst terv, ystävällisin terveisin, terkuin, terkut, näkemiin, hyvää päivänjatkoa, "
    "anteeksi, sori, sorry, pahoittelut, pahoittelen, please, thanks, hyvää viikonloppua, jos mahdollista, jos sopii, "
    "jos käy, jos se on mahdollista, jos on mahdollista, jos voitte",
    but="mutta, paitsi, kuitenkin, vaan ei, mut",
    asks="mitä, mikä, missä, mistä, mihin, milloin, koska, miksi, miten, kuinka, kuka, kumpi, onko, oletteko, "
    "voitteko, voinko, voiko, saanko, pitääkö, tuleeko, toimitatteko, lähetättekö, löytyykö, paljonko, monelta, "
    "moneltako, millainen, kenelle, saako, onkohan, ehdittekö, tulisitko, haluatko",
    common="viidestä, kymmenestä, sadasta, "
    "aamu, aamulla, aika, aikaa, aina, aivan, alla, alle, antaa, arki, asia, asiaa, asiakas, edes, eilen, ensi, "
    "ensin, eniten, enemmän, entä, entinen, eri, eräs, että, haku, halpa, halvempi, hake, haen, hakea, heti, hieman, "
    "hinta, hinnat, hinnan, hukka, huono, huonosti, huomio, hyvää, hyvät, iltaan, ilta, iso, isompi, itse, jakelu, "
    "jalka, joka, jokin, jolloin, joku, jonka, jopa, joskus, jotka, jälkeen, jäi, kahvi, kahvia, kahvit, kaikkea, "
    "kallis, kanssa, kaupan, kauppa, keltainen, kello, kenkä, kengät, kerta, kertaa, kesä, kesken, ketä, kiinni, "
    "kirja, koko, koodi, korko, koska, koti, kotiin, kova, kuin, kuka, kukka, kului, kulta, kuljetus, kunnossa, kuppi, "
    "kurssi, kuten, kuukausi, kylmä, kysyä, kysymys, lahja, lasku, lapset, lasta, laatu, lisää, loppu, loppui, loppuu, "
    "luona, lähelle, läpi, maha, maksaa, maksu, maksoi, malli, mennä, melkein, miehet, mies, missä, monta, muita, "
    "mukaan, muki, musta, muu, muut, myöhässä, määrä, nainen, nimi, numero, nähdä, oikea, ole, olla, olette, oma, "
    "oman, ostaa, ostin, ostos, ottaa, otti, paha, paikka, paketti, paketin, pakettia, palaa, palautus, palvelu, "
    "paras, parempi, perille, pieni, pitkä, posti, puhe, puhelin, punainen, puoli, puolet, pussi, päivä, päivää, "
    "päälle, rahaa, raha, rikki, ruoka, ruskea, sama, samat, sanoi, sana, sattuu, seuraava, siellä, siinä, sininen, "
    "siitä, sisällä, sitä, suuri, syödä, syy, tai, taas, takana, takki, talo, tavara, tehdä, teillä, tilaus, "
    "tilauksen, tilasin, tilattu, toinen, toimii, toimitus, tulee, tulla, tumma, tuntui, tuote, tuotteet, tuskin, "
    "täysi, uusi, vaalea, vaatteet, vahva, vain, vaihto, vaikka, valmis, vanha, varasto, vasta, vasen, vesi, viikko, "
    "viime, viikon, vielä, vihreä, virhe, väri, värin, yli, ylös, yksi, yö, lopeta, lopetatte, lopetitte, apuna, "
    "aloitatte, paita, housut, mekko, halusin",
    conditions="jos, mikäli, vain jos, kunhan, ellei, edellyttäen",
)

NUMBERS = Numbers(
    numerals="0=nolla, 1=yksi|yks|yhden|yhen, 2=kaksi|kaks|kahden|kahen, 3=kolme|kolmen|kol, 4=neljä|neljän|nelj, "
    "5=viisi|viis|viiden|viien, 6=kuusi|kuus|kuuden|kuuen, 7=seitsemän|seiska|seittemän|seittämän|seitsämän, "
    "8=kahdeksan|kaheksan|kahdeksa, 9=yhdeksän|yheksän|yhdeksä, 10=kymmenen|kymppi|kymmennen, "
    "11=yksitoista|yhdentoista, 12=kaksitoista|kahdentoista|tusina, 2=pari, 13=kolmetoista, 14=neljätoista, "
    "15=viisitoista|viistoista, 16=kuusitoista, 17=seitsemäntoista, 18=kahdeksantoista, 19=yhdeksäntoista, "
    "20=kaksikymmentä|kakskyt|kaksikyt|kaksikymmen, 30=kolmekymmentä|kolkyt|kolmekyt, 40=neljäkymmentä|nelkyt, "
    "40=neljäkyt, 50=viisikymmentä|viisikyt|viiskyt, 60=kuusikymmentä|kuusikyt|kuuskyt, 70=seitsemänkymmentä|seiskyt, "
    "70=seittemänkymmentä|seitsemänkyt|seittemänkyt|seitkyt, 80=kahdeksankymmentä|kaheksankymmentä|kasikyt, "
    "80=kahdeksankyt|kaheksankyt|kaheskyt, 90=yhdeksänkymmentä|yheksänkymmentä|yhdeksänkyt|yheksänkyt|yskyt, "
    "100=sata|sataa, 1000=tuhat|tuhatta, 1=yhdeltä, 2=kahdelta, 3=kolmelta, 4=neljältä, "
    "5=viideltä, 6=kuudelta, 7=seitsemältä, 8=kahdeksalta, 9=yhdeksältä, 10=kymmeneltä, 11=yhdeltätoista, "
    "12=kahdeltatoista",
    joined="tens-units",
    articles="kol, tusina, puoli, pari",
    nicknames="9=yhdeksikkö|yhdeksikön, 8=kahdeksikko|kahdeksikon, 10=kymmenikkö, 0=nollan, "
    "1=ykkönen|ykkösen|ykköstä, 2=kakkonen|kakkosen|kakkosta, 3=kolmonen|kolmosen|kolmosta, "
    "4=nelonen|nelosen|nelosta, 5=vitonen|vitosen|viitonen|viitosen|vitosta, 6=kutonen|kutosen|kuutonen|kutosta, "
    "7=seiska|seiskan|seiskaa, 8=kasi|kasin|kahdeksikko, 9=ysi|ysin|ysiä, 10=kymppi|kympin|kymppiä|täyskymppi, "
    "20=kakskymppiä, 30=kolkytä|kolmekymppiä, 40=neljäkymppiä, 100=satanen, "
    "50=viiskymppiä|viiskymppii, 1000=tonni, 6=puoli tusinaa, 1.5=puolitoista|yksi ja puoli|yks ja "
    "puol, 0.5=puoli|puolikas|puolet",
    scale="kautta, asteikolla, out of",
    points="tähteä, tähti, tähden, pistettä, piste, p, pisteen, arvosana, star, stars",
    measures="x, sana, käyntiä, käyntikertaa, minuutin, tunnin, päivän, viikon, kuukauden, "
    "päivässä, viikossa, tunnissa, minuutissa, kuukaudessa, vuodessa, sekunnissa, "
    "peukkua, peukaloa, sanaa, asia, ongelma, ongelmaa, "
    "lastani, lapsenlasta, päivä, päivää, päivän, tunti, tuntia, tunnin, t, h, minuutti, minuuttia, min, viikko, "
    "viikkoa, viikon, vko, kuukausi, kuukautta, kk, vuosi, vuotta, v, kertaa, kerta, euro, euroa, e, eur, senttiä, kr, "
    "prosenttia, kg, kiloa, kilo, g, grammaa, cm, mm, m, metriä, km, henkilöä, henkeä, hlö, kpl, kappaletta, pussia, "
    "pussi, pakettia, paketti, laatikkoa, kuppia, pulloa, tilausta, lasta, meistä, heistä, ystävää, kahvia, tuotetta, "
    "asiaa, paria, "
    "paitaa, astetta, kerros, litraa, dl, koiraa, mukia, rikki",
    orders="sivu, luku, tilasin, ostin, tilasimme, "
    "kassa, pöytä, "
    "meitä oli, meitä, "
    "tilaus, tilauksen, tilausnumero, tilausnro, tilaus nro, tilausnumeroni, lasku, laskun, laskunumero, "
    "asiakasnumero, asiakasnro, lähetystunnus, seurantakoodi, viite, viitenumero, tuote, tuotenumero, koodi, huone, "
    "asunto, bussi, linja, koko, ikä, puhelin, puh, puhelinnumero, gsm, numeroni, klo, kello, ennen, jälkeen, "
    "postinumero, meitä on",
    halves="ja puoli, ja puolikas, pilkku viisi, puoli, ja puol, puol",
    ordinals="1=ensimmäinen|ensimmäisen|eka|ekan|ensimmäistä, 2=toinen|toisen|toka|tokan|toista, "
    "3=kolmas|kolmannen|kolmatta, 4=neljäs|neljännen, 5=viides|viidennen, 6=kuudes, 7=seitsemäs, 8=kahdeksas, "
    "9=yhdeksäs, 10=kymmenes, -1=viimeinen|viimeisen|viimeisenä|viimeistä|vika, -2=keskimmäinen|keskimmäisen|keskellä, "
    "-1=alin|alimmainen, 1=ylin|ylimmäinen",
    options="vaihtoehto, vaihtoehdon, numero, nro, kirjain, vastaus, valinta, nr, kohta",
    several="molemmat, kumpikin, kaikki, ei mikään, ei kumpikaan, kumpikaan, mikään, kumpi vain, mikä vain, ihan sama, "
    "sama, ei väliä, kumpi tahansa, mikä tahansa",
)

CALENDAR = Calendar(
    weekdays="0=maanantai|maanantaille|maanantaina|maanantain|maanantaiksi|ma|maanataina|maanantaihin, "
    "1=tiistai|tiistaille|tiistaina|tiistain|tiistaiksi|ti, "
    "2=keskiviikko|keskiviikolle|keskiviikkona|keskiviikon|keskiviikoksi|keskiviikosta|keskiviikkoon|ke, "
    "3=torstai|torstaille|torstaina|torstain|torstaiksi, 4=perjantai|perjantaille|perjantaina|perjantain|"
    "perjantaiksi|pe|perjantaihin, "
    "5=lauantai|lauantaille|lauantaina|lauantain|lauantaiksi|la, "
    "6=sunnuntai|sunnuntaille|sunnuntaina|sunnuntain|sunnuntaiksi|su",
    months="1=tammikuuta|tammikuun|tammikuu|tammikuussa, 2=helmikuuta|helmikuun|helmikuu, "
    "3=maaliskuuta|maaliskuun|maaliskuu, 4=huhtikuuta|huhtikuun|huhtikuu, 5=toukokuuta|toukokuun|toukokuu, "
    "6=kesäkuuta|kesäkuun|kesäkuu, 7=heinäkuuta|heinäkuun|heinäkuu, 8=elokuuta|elokuun|elokuu, "
    "9=syyskuuta|syyskuun|syyskuu, 10=lokakuuta|lokakuun|lokakuu, 11=marraskuuta|marraskuun|marraskuu, "
    "12=joulukuuta|joulukuun|joulukuu",
    days="0=tänään|tänäiltana|tänä iltana|tänä aamuna|tänä yönä|ensi yönä|tulevana yönä, "
    "1=huomenna|huomen|huome|huomiseksi|huomiselle|huomiseen|huomenaamulla|huomeniltana|huomisaamuna|huomenillalla, "
    "2=ylihuomenna|ylihuomen|ylihuomiseksi|ylihuomiselle|ylihuomiseen, -1=eilen, -2=toissapäivänä",
    parts="morning=aamulla|aamupäivällä|aamusta|aamuna|aamupäivä|huomenaamulla|huomisaamuna|ap|aamu, "
    "midday=lounas|lounasaikaan|keskipäivällä|päivällä, afternoon=iltapäivällä|iltapäivä|iltapäivästä|ip|iltapäivänä, "
    "evening=illalla|ilta|iltana|tänä iltana|huomenillalla|huomeniltana|töiden jälkeen, night=yöllä|yönä|tänä yönä|"
    "ensi yönä|tulevana yönä",
    following="ens, ensi, seuraava, seuraavana, seuraavan",
    week="viikolla, viikon, viikko",
    within="päästä, kuluttua, sisällä, kulutua",
    spans="minute=minuutti|minuutin|minuuttia|min, halfhour=puolen tunnin|puoli tuntia, quarterhour=vartin, "
    "hour=tunti|tunnin|tuntia|h, day=päivä|päivän|päivää|pv|pvä|pvää|vuorokauden, "
    "week=viikko|viikon|viikkoa|vko|viikolla, "
    "month=kuukausi|kuukauden|kuukautta|kk|kuun|kuussa, year=vuosi|vuoden|vuotta|vuonna",
    clock="klo, kello, kellon, noin, n, kl, ennen, jälkeen, viimeistään",
    oclock="maissa, tienoilla, aikaan, aikoihin, mennessä",
    half="puoli, puol",
    half_before=True,
    quarter="vartin, varttia, vartti",
    past="yli",
    before="vaille, vailla",
    noon="keskipäivä",
    midnight="keskiyö, keskiyöllä, puoliyö",
    weekend="viikonloppu, viikonloppuna, viikonlopuksi",
    day_marks="päivä, pvä, päivänä, päivän",
    either="tai, joko, ehkä",
    previous="viime, edellinen, edellisen",
    week_after="sitä seuraavalla, sitä seuraava",
    week_number="viikolla, viikko, vko, viikon, vk",
    month_in="ensi",
    ordinal_days=fi_hours.days(),
)

REQUESTS = Requests(
    stop="stop, stopp, seis sms, lopeta, lopettakaa, lopetus, poista minut, poista numeroni, peruuta tilaus sms, peru "
    "sms, poistu listalta, lopeta viestit, stoppi, lopeta kaikki, poistu",
    stop_yielding="peruuta, poista, keskeytä, peruutus",
    stop_local="peru, seis, loppu",
    start="start, aloita",
    start_yielding="liity, jatka, tilaa, aloitus",
    help="apua, help, auta, auttakaa",
    help_yielding="info, tietoa, lisätietoa, lisätietoja, ohje, ohjeet, neuvo, ohjeita",
    stopping="lopeta|lopettakaa|lopettaa|lopettaisitte|lopettaisitko|lopetatte|stop|seis|keskeyttäkää|"
    "pysäyttäkää|lakatkaa|lakkaa",
    sending="häiritseminen|häiriköinti|lähettämästä|lähettäminen|lähettää|lähettäkö|lähetä|lähettäkää|"
    "lähettämistä|lähettelyä|lähettely|viestittely|viestittelyä|häiritsemästä|häiritä|häiritse|häiritkö|"
    "häirintä|spämmäys|spämmäystä|spämmääminen|spämmätä|spammi|soittaminen|soittelu|soita|soittako|"
    "tekstaaminen|tekstailu|tekstata|kiusaaminen|kirjoittelu|ottako|ota|lähetelkö|tekstatko|viestitelkö|"
    "spämmäyksen|kirjoittelun|viestittelyn|häirinnän|lähettämisen|spämmäämisen",
    messages="viestejä|viestit|viestien|viestiä|viesti|viesteistä|mainoksista|tekstiviesteistä|uutiskirjeestä|"
    "markkinoinnista|suoramarkkinoinnista|roskapostista|viestinne|viestittelystä|tekstiviestejä|tekstiviestit|"
    "tekstiviestien|tekstareita|tekstarit|mainoksia|mainokset|mainosten|mainosviestejä|mainosviestit|mainontaa|"
    "mainonta|tarjouksia|tarjoukset|uutiskirjettä|uutiskirjeitä|uutiskirje|uutiskirjeen|spämmiä|spämmi|"
    "roskapostia|roskaposti|sähköposteja|sähköpostit|markkinointia|markkinointi|markkinointiviestejä|"
    "markkinointiviestit|ilmoituksia|ilmoitukset|muistutuksia|tekstiviestimarkkinointi|suoramarkkinointi|"
    "suoramarkkinointia|paskaa",
    removing="poista|poistakaa|poistattehan|poistaa|poistaisitte|poistettava|ottakaa|ota|pyyhi|pyyhkikää|pois",
    stop_requests="jättäkää|jätä rauhaan minut|mut?; miten|kuinka|mistä perun|peruutan|lopetan .. <messages>|<such>|"
    "<these>; miten|kuinka|mistä perun|peruutan|lopetan tämä|tämän|tän? <please>? $; <stopping> .. <sending>|"
    "<messages>|jo|heti|tuo|tämä|nyt|kiitos; älkää .. <sending>|lähettäkö .. <messages>|enää|minulle|mulle|mua|minua|"
    "mitään; älkää|älä .. <messages>|enää+lähettäkö; en <messages> kiitos|enää|lisää; en halua|haluu|haluaisi|haluais|"
    "tahdo|tarvitse|tartte|toivo .. enää|lisää|teiltä|mitään; <removing> minut|mut|numeroni|puhelinnumeroni|tietoni|"
    "nimeni|tämä+numero|mun+numero|minun+numeroni ..; numeroni|minut|mut|numero .. pois|poistaa|listalta|listoilta|"
    "rekisteristä; pois .. listalta|listoilta|postituslistalta|rekisteristä; haluan|haluaisin|tahdon .. pois|poistua|"
    "erota; haluan|haluaisin|tahdon .. lopettaa .. <messages>|<such>|<these>; haluan|haluaisin|tahdon .. lopettaa "
    "tämä|tämän|tän? <please>? $; perua|peruuta|peruuttaa|peru|lopetan|peruutan|perun|peruuttakaa|irtisanon .. "
    "<messages>|tekstiviestit|sms; en ole kiinnostunut .. tarjouksistanne|mainoksistanne|viesteistänne; haista|"
    "haistakaa vittu|paska|paskat; painu|painukaa helvettiin|vittuun; turpa kiinni; unohda numeroni; sanoin|vastasin|"
    "kirjoitin|laitoin .. stop|lopeta; unsubscribe; kiellän ..; estäkää numeroni; häiriköinti loppuu|riittää; eroan|"
    "eroa listalta; väärä|väärään numero|numeroon|henkilö|nro; väärässä numerossa; en+ole|enkö|ei+ole ikinä|koskaan? "
    "tilannut|liittynyt|ilmoittautunut|antanut .. <messages>|lupaa|tähän; en|emme halua näitä|tätä|teiltä <more>? "
    "<messages>? <more>? <please>? $; ei enää kiitos? $; älkää|älä lähettäkö|lähetä kiitos? $; ei mainoksia|"
    "mainosviestejä|tekstareita kiitos? $; en enempää|lisää <messages>|tekstareita|mainoksia; perua|peruuttaa|perun|"
    "peruutan .. tilauksen|tilaus .. tekstiviesteistä|viesteistä|tekstiviestit|uutiskirjeestä; miten|kuinka|mistä .. "
    "viestit|viestejä|mainokset .. loppumaan|pois|lopetettua; numero on väärä; markkinointikielto|"
    "suoramarkkinointikielto|markkinointikielto+kiitos; eroan|eroa|erota|eroamme kanta|klubista|jäsenyydestä|"
    "ohjelmasta|jäsenistä|kanta+asiakkuudesta; lopettakaa|lopeta tämmönen|toi|noi|nuo|se; olkaa|ole hiljaa; suksi|"
    "suksikaa vittuun|kuuseen|helvettiin; vitun spämmi|roskaposti; ei ole minun|mun numeroni|numero; riittää näitä|"
    "nää|nämä .. <messages>; ei <messages> .. enää|lisää; poistakaa|poista|pyyhkikää kaikki? tiedot; ei+ole+enää|"
    "ei+oo+enää|ei ole enää hänen|minun|mun|sen numeronsa|numeroni|numero; miten|kuinka pääsen|pääsee .. listalta|"
    "listoilta; voisitteko|voitteko|voisitko|viitsittekö|viitsisittekö lopettaa .. <messages>|<such>|<these>|"
    "<sending>|<nuisance>; voisitteko|voitteko|voisitko|viitsittekö|viitsisittekö .. lopettaa <please>? $; <messages> "
    "ei kiitos; numero|puhelinnumero|puhelin|liittymä|tämä|se .. kuuluu jollekin|jollekulle toiselle|muulle",
    start_requests="aloita|aloittakaa|jatka|jatkakaa ~<articles>|<such> <messages>; aloita|aloittakaa|jatka|jatkakaa "
    "<sending> <me>? ~<articles>|<such> <messages>; aloita|aloittakaa|jatka|jatkakaa <sending> <me>? <again>? "
    "<please>? $; aloita|aloittakaa|jatka|jatkakaa uudelleen <please>? $; haluan|haluaisin .. <messages> uudelleen; "
    "haluan|haluaisin .. taas|uudelleen|jälleen .. <messages>; taas|uudelleen|jälleen .. tilata|liittyä; liity|"
    "liittyä .. uudelleen|takaisin|listalle; liitä|lisätkää|lisää <me>|numeroni .. uudelleen|takaisin|listalle; minut "
    "takaisin ..; lähettäkää taas .. <messages>; tilaan uudelleen",
    help_requests="tarvitsen|tarviin|tarvin|haluan|kaipaan|tarvitaan .. apua|neuvoa|lisätietoa|lisätietoja|tietoa; "
    "voitteko|voisitteko|voitko|voisitko|voiko|voisiko|voisko te|joku|sinä? auttaa; auttakaa|auta minua|mua; "
    "saanko|saisinko|saako apua|lisätietoa; lisää tietoa|infoa; apua tarvitaan",
    excuses="vastaa|vastaamalla|lähetä|tekstaa|kirjoita|viestillä viestillä? stop|lopeta|peru|seis ...; älkää|älä|"
    "ette|en+halua lopettako|lopeta|lopettaa|ikinä|koskaan|perukaa|poistako|poista|lopettakaa ikinä|lopettako|koskaan|"
    "lähettämästä|näitä|näiden|minua|lopeta? <sending>|<messages>? <messages>|lähettämistä?; miksi|milloin lopetitte|"
    "lopetit|loppui|lopetatte|lopetettiin .. <messages>|<sending>?; lopetitte|loppui|loppuivat|loppunut|loppuu; "
    "vastaa|vastaamalla|lähetä|tekstaa|kirjoita|viestillä apua|start|lopetus ja|niin|numeroon|jos|peruuttaaksesi|"
    "lopettaaksesi|halutessasi?; stop lopettaaksesi|peruuttaaksesi|niin; viestien|peruuttaaksesi|lopettaaksesi|"
    "poistuaksesi lopetus|vastaa|lähetä|stop|klikkaa|listalta; viikon|kuun|vuoden|päivän loppu|lopussa|loppuun|"
    "lopulla; lopuksi|lopulta; vahingossa .. peruin|perunut|lopetin|poistin|stop; peruin|lopetin|poistin .. "
    "vahingossa; älkää|älä soita|soittako|lähetä|lähettäkö|ottako|ota vielä|sitä|tätä|tuota|pakettia|tilausta|aamulla|"
    "klo; en|ei ole|oo saanut|tullut|nähnyt .. <messages>|vahvistusta|vahvistus|kuittia; en|ei saanut|tullut .. "
    "<messages>|vahvistusta; ei viestiä|viestejä ole|tullut|saapunut; peruuta|peru|peruuttakaa tilaukseni|tilaus|"
    "tilauksen|aika|varaus|ajan|varauksen $; poista|poistakaa tuote|se|tilauksesta|ostoskorista|toinen|yksi; ota|"
    "ottakaa se|tämä|mukaan|yhteyttä|kahvi|minut+mukaan; pysäyttäkää toimitus|tilaus; seis bussi|pysäkki; annoin|"
    "kirjoitin|syötin|laitoin .. väärän|väärä numeron|numero; ei|en enempää|enemmän|pidempään kuin; en saa .. "
    "<messages> enää; älkää|älä lähettäkö|lähetä kotiin; älkää|älä soittako|soita .. tekstiviesti|viesti|mieluummin|"
    "laittakaa; ovikelloa soittako|soita",
)

WORDS = Words(code="fi", answers=ANSWERS, numbers=NUMBERS, calendar=CALENDAR, requests=REQUESTS)
