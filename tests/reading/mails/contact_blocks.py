"""Contact blocks that nothing but a blank line sets off, in many languages; and names and addresses that are answers."""

from .written import Answers

# fmt: off
CASES = Answers()
text, page, both = CASES.text, CASES.page, CASES.both
SHOP = "Fjellbutikken"
AT = "svar+k7f3@butikk.example"
BLOCK = f"From: {SHOP} <{AT}>\nSent: Thursday, November 20, 2025 10:12 AM\nTo: kunde@firma.example\nSubject: x\n\nHi! Yes or no?\n"


def card(name: str, said: str, block: str, sender: str, quote: str = BLOCK) -> None:
    """The block goes, in text and in HTML."""
    text(name, said, f"{said}\n\n{block}\n\n{quote}", sender=sender)
    paragraphs = "".join(f"<p class=MsoNormal>{line or '<o:p>&nbsp;</o:p>'}</p>" for line in f"{said}\n\n\n{block}".split("\n"))
    page(f"{name}, page", said, f'<div class="WordSection1">{paragraphs}</div>', sender=sender)


def whole(name: str, said: str, sender: str = "Kari Nordmann <kari.nordmann@firma.example>") -> None:
    """Everything stays."""
    text(f"whole: {name}", said, f"{said}\n\n{BLOCK}", sender=sender)


card("nb, title and firm", "Vi tar tre esker.", "Kari Nordmann\nDaglig leder\nFirma AS", "Kari Nordmann <kari@firma.example>")
card("nb, order of the phone book", "Ja, fredag passer.", "Kari Nordmann\nKontorsjef", "Nordmann, Kari <kari.nordmann@firma.example>")
card("nb, initials in from", "Send to poser til.", "Kari Nordmann\nInnkjøper, Fjellheim Kafe", "K. Nordmann <kn@fjellheim.example>")
card("nb, middle name only below", "Ingen endringer.", "Kari Anne Nordmann | avdelingsleder\nHelse Vest", "Kari Nordmann <k.a.nordmann@helsevest.example>")
card("nb, first name alone in from", "Det går fint.", "Kari Nordmann\nSalgskonsulent\nM: 900 00 000", "Kari <nordmann@firma.example>")
card("nb, the firm in from, the address tells", "Vi vil heller ha filter.", "Kari Nordmann\nResepsjonist", "Fjellheim Hotell <kari.nordmann@fjellheim.example>")
card("nb, the address in one word", "Vi vil ha espresso.", "Bjørn Ås\nVaktmester", "post <bjornaas@skole.example>")
card("nb, no name in from", "Kanseller ordren.", "Bjørn Ødegård\nProsjektleder\nTrefelling AS", "<bjoern.oedegaard@trefelling.example>")
card("nb, two titles and a picture", "Greit.", "Kari Nordmann\nDaglig leder / Managing Director\nFirma AS\n[cid:image001.png@01DA]\nfirma.example", "Kari Nordmann <kari@firma.example>")
card("nb, a name and its side line", "Lever på lageret.", "Kari Nordmann, driftssjef", "Kari Nordmann <kari@firma.example>")
card("nb, blank line within", "Ring når dere kommer.", "Kari Nordmann\nLagersjef\n\nFirma AS\nIndustriveien 4, 2050 Jessheim\nTlf. 63 00 00 00\nwww.firma.example", "Kari Nordmann <kari@firma.example>")
card("nn, school", "Me vil ha to til.", "Olav Bø\nrektor\nBygda skule", "Olav Bø <olav.bo@kommunen.example>")
card("sv, department", "Vi väntar gärna till vecka 50.", "Åsa Öberg\nEkonomiassistent\nEkonomiavdelningen\nTelefon 0560-161 00", "Asa Oberg <asa.oberg@kommunen.example>")
card("sv, surname first", "Nej, vi avstår.", "Lindqvist Per\nVD", "Per Lindqvist <per@bygg.example>")
card("sv, firm only", "Leverera till lastkajen, port 3.", "Per Lindqvist\nLindqvist Bygg AB", "Per Lindqvist <per@lindqvistbygg.example>")
card("da, owner", "Vi tager den store.", "Mette Sørensen\nIndehaver\nKaffebaren ApS\nCVR 12345678", "Mette Sørensen <mette@kaffebaren.example>")
card("da, small letters", "Den skal ikke leveres mandag.", "Lars Møller\nindkøbschef", "Lars Møller <lm@hotel.example>")
card("en, with a bar", "Whole beans for all of them.", "Daniel Okafor | Head of Operations | Startup Ltd\n1 Old Street, London EC1Y 1AA\n+44 20 7946 0000", "Daniel Okafor <daniel@startup.example>")
card("en, pronouns and a degree", "We would rather wait.", "Dr. Susan Clarke (she/her)\nSenior Lecturer\nUniversity of Leeds", "Susan Clarke <s.clarke@leeds.example>")
card("en, asterisks", "Please cancel order 90140.", "*Tom Ashworth*\nFacilities Manager\nFollow us on LinkedIn", "Tom Ashworth <tom@harbour.example>")
card("en, apostrophe", "That price is fine.", "Niamh O'Brien\nPurchasing", "Niamh O'Brien <nobrien@harbour.example>")
card("de, formal", "Bitte liefern Sie an Tor 4.", "Dr. Jürgen Müller\nLeiter Materialwirtschaft\nWerk Süd GmbH & Co. KG\nHauptstraße 5\n70173 Stuttgart\nTel.: 0711 123456-0\nGeschäftsführer: Max Muster", "Müller, Jürgen <juergen.mueller@werk-sued.example>")
card("de, assistant", "Wir nehmen die kleine Packung.", "Anke Schröder\nAssistentin der Geschäftsleitung", "Anke Schroeder <a.schroeder@kanzlei.example>")
card("fi, shop", "Otamme kaksi pussia.", "Aino Virtanen\nmyyntipäällikkö\nKahvila Oy", "Aino Virtanen <aino.virtanen@kahvila.example>")
card("fi, surname first", "Peruuttakaa tilaus.", "Virtanen Aino\ntoimitusjohtaja", "Aino Virtanen <aino@kahvila.example>")
card("nl, particle", "Liever gemalen koffie.", "Jan de Vries\nInkoper\nZorggroep Midden B.V.", "Jan de Vries <j.devries@zorggroep.example>")
card("nl, a title that no list knows", "Levering alleen achterom.", "Annelies Vermeulen\nGastvrouw en barista\nHotel de Brug", "Annelies Vermeulen <a.vermeulen@debrug.example>")
card("fr, manager", "Nous préférons le mardi.", "Anne Dupont\nResponsable des achats\nHôtel du Lac SARL\n04 50 00 00 00", "Anne Dupont <anne.dupont@hoteldulac.example>")
card("fr, capitals for the surname", "Annulez la commande.", "Jean-Pierre MARTIN\nDirecteur général", "MARTIN Jean-Pierre <jp.martin@atelier.example>")
card("es, two surnames", "Queremos dos cajas.", "María García López\nJefa de compras\nCafetería Central S.L.", "María García <mgarcia@central.example>")
text("a postscript below stays", "Vi tar tre.\n\nPS: Ring før dere kommer", "Vi tar tre.\n\nKari Nordmann\nDaglig leder\nFirma AS\n\nPS: Ring før dere kommer\n", sender="Kari Nordmann <kari@firma.example>")
text("an address told above", "Leveringsadressen er nå Storgata 3, 2. etasje.", "Leveringsadressen er nå Storgata 3, 2. etasje.\n\nKari Nordmann\nKontorsjef\nFirma AS, Postboks 7, 0150 Oslo\n", sender="Kari Nordmann <kari@firma.example>")
both("outlook's own signature is known by the page", "Ja, begge to.", f"Ja, begge to.\n\nResepsjonen\nFjellheim Hotell\n\n{BLOCK}", '<div class="elementToProof">Ja, begge to.</div><div class="elementToProof"><br></div><div id="Signature"><div>Resepsjonen</div><div>Fjellheim Hotell</div></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> x</div>', sender="Fjellheim <post@fjellheim.example>")

whole("name as the answer", "Navnet mitt er Kari Nordmann, daglig leder i Firma AS.")
whole("a name, a street, a place", "Kari Nordmann, Storgata 3, 0150 Oslo")
whole("block alone", "Kari Nordmann\nDaglig leder\nFirma AS")
whole("block below a hello", "Hei,\n\nKari Nordmann\nDaglig leder\nFirma AS\nTlf 900 00 000")
whole("block below a hello with a name", "Hei Fjellbutikken!\n\nKari Nordmann\nDaglig leder\nFirma AS")
whole("postal address", "Jeg tar to poser.\n\nKari Nordmann\nStorgata 3\n0150 Oslo")
whole("deliver to", "Please deliver to:\n\nKari Nordmann\nFirma AS\nStorgata 3\n0150 Oslo")
whole("new address", "Jeg har fått ny adresse\n\nKari Nordmann\nFirma AS\nStorgata 3\n0150 Oslo")
whole("send it here", "Send dem hit.\n\nKari Nordmann\nFirma AS\nStorgata 3\n0150 Oslo")
whole("contact person", "Kontaktpersonen vår er byttet ut.\n\nKari Nordmann\nDaglig leder\nTlf. 900 00 000")
whole("business cards", "Can you print business cards with this text?\n\nKari Nordmann\nManaging Director\nFirma Ltd")
whole("list of guests", "Vi blir to.\n\nKari Nordmann\nDaglig leder\nOla Vik\nSalgssjef")
whole("list of guests with commas", "Two of us are coming.\n\nKari Nordmann, director\nOla Vik, assistant")
whole("somebody else", "Snakk heller med henne.\n\nAnne Berg\nDaglig leder\nFirma AS")
whole("somebody of the same surname", "Snakk heller med ham.\n\nPer Nordmann\nDaglig leder\nFirma AS")
whole("a sentence below the name", "Hei, det er meg igjen.\n\nKari Nordmann\nDaglig leder her vil gjerne ha svar i dag.")
whole("a wish below the name", "Bordet er til fredag.\n\nKari Nordmann\nFirma AS\n1 vegetar")
whole("an order number below the name", "Jeg fikk feil vare.\n\nKari Nordmann\nFirma AS\nOrdre 40221")
whole("a name and a choice", "To poser, takk.\n\nKari Nordmann\nFilter")
whole("details follow", "Details as follows\n\nKari Nordmann\nManager\nFirma Ltd")
whole("de, invoice address", "Unsere Rechnungsadresse lautet\n\nJürgen Müller\nWerk Süd GmbH\nHauptstraße 5\n70173 Stuttgart", "Jürgen Müller <j.mueller@werk.example>")
whole("sv, the card's text", "Texten ska vara:\n\nÅsa Öberg\nVD\nÖberg AB", "Åsa Öberg <asa@oberg.example>")
whole("fr, delivery", "Voici l'adresse de livraison\n\nAnne Dupont\nHôtel du Lac\n12 rue du Lac\n74000 Annecy", "Anne Dupont <anne@hoteldulac.example>")
whole("nl, whole answer", "Jan de Vries\nInkoper\nZorggroep B.V.", "Jan de Vries <jan@zorg.example>")
whole("fi, the contact", "Yhteyshenkilö on\n\nAino Virtanen\nmyyntipäällikkö\nKahvila Oy", "Aino Virtanen <aino@kahvila.example>")
whole("to be engraved", "Grav dette inn i koppen.\n\nKari Nordmann\nVerdens beste sjef")
whole("en, to be engraved", "Please engrave this.\n\nKari Nordmann\nCEO")
whole("a new address of mail", "Ny e-postadresse\n\nKari Nordmann\nkari@ny.example")
whole("a new number", "Jeg har byttet nummer\n\nKari Nordmann\n900 00 000")
whole("signing up", "Meld meg på kurset.\n\nKari Nordmann\nBarista\nFirma AS")
card("nb, a rule above", "Det går bra", "__________\nKari Nordmann\nadm. dir.", "Kari Nordmann <kari@firma.example>")
card("nb, a department writes", "Dere kan sende den.", "IT-avdelingen\nBergen kommune", "IT-avdelingen <it@bergen.example>")
card("da, many lines", "Vi kommer.", "Sofie Jensen\nKontorassistent\nDirekte 33 33 33 33\nKøbenhavns Kommune\nTeknik- og Miljøforvaltningen", "Sofie Jensen <sje@kk.example>")
