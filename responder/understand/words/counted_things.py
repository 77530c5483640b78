"""What shops sell, book and pour, so that `en bukett` is one and `two cakes` are two.

Notation as in `words.table`: names between commas, one of a kind and several of it.
"""

COUNTED = {
    "nb": "bukett, buketter, rose, roser, blomst, blomster, tulipan, tulipaner, plante, planter, krans, kranser, "
    "bolle, "
    "boller, kake, kaker, brød, croissant, croissanter, latte, cappuccino, espresso, te, øl, glass, plass, plasser, "
    "billett, billetter, bord, sete, seter, rom, sykkel, sykler, katt, katter, valp, valper, kjole, kjoler, bok, "
    "bøker, "
    "gavekort, porsjon, porsjoner, pizza, pizzaer, burger, burgere, eske, boks, bokser, lys, gjest, gjester, voksen, "
    "voksne, person",
    "nn": "bukett, bukettar, rose, roser, blome, blomar, tulipan, tulipanar, plante, planter, krans, kransar, bolle, "
    "bollar, kake, kaker, brød, latte, cappuccino, espresso, te, øl, glas, plass, plassar, billett, billettar, bord, "
    "rom, sykkel, syklar, katt, kattar, kjole, kjolar, bok, bøker, gåvekort, porsjon, porsjonar, pizza, burger, "
    "boks, "
    "boksar, lys, gjest, gjester, vaksen, vaksne, person",
    "sv": "bukett, buketter, rosor, blomma, blommor, tulpan, tulpaner, växt, växter, krans, kransar, bulle, bullar, "
    "kaka, kakor, tårta, tårtor, bröd, latte, cappuccino, espresso, te, öl, glas, plats, platser, biljett, "
    "biljetter, "
    "bord, rum, cykel, cyklar, katt, katter, valp, valpar, klänning, klänningar, bok, böcker, presentkort, portion, "
    "portioner, pizza, pizzor, låda, lådor, kasse, kassar, ljus, gäst, gäster, vuxen, vuxna, person",
    "da": "buket, buketter, rose, roser, blomst, blomster, tulipan, tulipaner, plante, planter, krans, kranse, "
    "bolle, "
    "boller, kage, kager, brød, latte, cappuccino, espresso, te, øl, glas, plads, pladser, billet, billetter, bord, "
    "borde, værelse, værelser, cykel, cykler, kat, katte, kjole, kjoler, bog, bøger, gavekort, portion, portioner, "
    "pizza, pizzaer, burger, burgere, æske, æsker, lys, gæst, gæster, voksen, voksne, person",
    "en": "bouquet, bouquets, bunch, bunches, rose, roses, flower, flowers, tulip, tulips, plant, plants, wreath, "
    "wreaths, bun, buns, cake, cakes, croissant, croissants, latte, lattes, cappuccino, cappuccinos, espresso, "
    "coffee, "
    "tea, teas, beer, beers, glass, glasses, seat, seats, ticket, tickets, table, tables, room, rooms, bike, "
    "bikes, dog, "
    "dogs, cat, cats, puppy, puppies, dress, dresses, book, books, voucher, vouchers, gift card, gift cards, "
    "portion, "
    "portions, pizza, pizzas, burger, burgers, bag, box, cup, bottle, candle, candles, guest, guests, adult, adults, "
    "child, children, person",
    "de": "strauß, sträuße, rose, rosen, blume, blumen, tulpe, tulpen, pflanze, pflanzen, kranz, kränze, brötchen, "
    "kuchen, torte, torten, croissant, croissants, latte, cappuccino, espresso, tee, bier, biere, glas, gläser, "
    "platz, "
    "plätze, ticket, tickets, tisch, tische, zimmer, fahrrad, fahrräder, hund, katze, katzen, kleid, kleider, buch, "
    "bücher, gutschein, gutscheine, portion, portionen, pizza, pizzen, burger, kerze, kerzen, gast, gäste, "
    "erwachsene, tüte, päckchen, packung, kiste, kisten, kind, person",
    "nl": "boeket, boeketten, bos, roos, rozen, bloem, bloemen, tulp, tulpen, plant, planten, krans, broodje, "
    "broodjes, "
    "taart, taarten, gebakje, gebakjes, croissant, croissants, latte, cappuccino, espresso, thee, bier, biertje, "
    "biertjes, glas, glazen, plek, plekken, kaartje, kaartjes, tafel, tafels, kamer, kamers, fiets, fietsen, "
    "hond, kat, "
    "katten, jurk, jurken, boek, boeken, cadeaubon, portie, porties, pizza, pizza's, burger, burgers, doos, zakje, "
    "zakjes, pakje, pakjes, fles, kaars, kaarsen, gast, gasten, volwassene, volwassenen, kind, persoon",
    "fi": "kimppu, kimppua, ruusu, ruusua, kukka, kukkaa, tulppaani, tulppaania, kasvi, kasvia, pulla, pullaa, "
    "kakku, "
    "kakkua, leipä, leipää, latte, lattea, cappuccino, tee, teetä, olut, olutta, lasi, lasia, paikka, paikkaa, "
    "lippu, "
    "lippua, pöytä, pöytää, huone, huonetta, pyörä, pyörää, koira, koiraa, kissa, kissaa, mekko, mekkoa, kirja, "
    "kirjaa, "
    "lahjakortti, lahjakorttia, annos, annosta, pizza, pizzaa, kynttilä, kynttilää, vieras, vierasta, aikuinen, "
    "aikuista, lapsi, henkilö",
    "fr": "bouquet, bouquets, rose, roses, fleur, fleurs, tulipe, tulipes, plante, plantes, couronne, gâteau, "
    "gâteaux, "
    "croissant, croissants, pain, pains, latte, cappuccino, café, thé, thés, bière, bières, verre, verres, place, "
    "places, "
    "billet, billets, table, tables, chambre, chambres, vélo, vélos, chien, chat, chats, robe, robes, livre, livres, "
    "portion, portions, pizza, pizzas, burger, burgers, boîte, bouteille, bougie, bougies, invité, invités, adulte, "
    "adultes, enfant, personne",
    "es": "ramo, ramos, rosas, flor, flores, tulipán, tulipanes, planta, plantas, corona, coronas, bollo, bollos, "
    "pastel, "
    "pasteles, tarta, tartas, pan, panes, latte, café, té, cerveza, cervezas, vaso, vasos, plaza, plazas, "
    "entrada, entradas, billete, billetes, mesa, mesas, habitación, habitaciones, bici, bicis, bicicleta, "
    "bicicletas, "
    "perro, gato, gatos, vestido, vestidos, libro, libros, ración, raciones, pizza, pizzas, hamburguesa, "
    "hamburguesas, "
    "caja, botella, vela, velas, invitado, invitados, adulto, adultos, niño, niña, persona",
}
