"""The words in which a customer tells advertising from what is about an order, of all languages together.

A message that says nothing else is read by `keywords.refused_advertising`; a word that is none of these makes it one
about something ("no offer was applied to my order").
"""

ADVERTISING = (
    "ad ads adverts advert advertising advertisement advertisements promo promos promotion promotions promotional "
    "marketing offer offers deal deals sale sales campaign campaigns newsletter newsletters spam discounts coupons "
    "reklame reklamen reklamer reklama reklamene reklamemeldinger tilbud tilbudene tilbuda tilbod tilboda "
    "tilbudsmeldinger kampanje kampanjer kampanjen kampanjene kampanjar nyhetsbrev nyhetsbrevet nyheitsbrev "
    "markedsføring marknadsføring salgsmeldinger rabattkoder rabatter "
    "reklam reklamen reklamsms reklamutskick erbjudanden erbjudande kampanj nyhetsbreven rea "
    "kampagne kampagner tilbuddene nyhedsbrev nyhedsbreve nyhedsbrevet "
    "werbung werbungen werbenachrichten werbesms angebote angeboten angebot aktionen rabatte reclame reclames "
    "aanbieding aanbiedingen acties promoties nieuwsbrief nieuwsbrieven kortingen "
    "mainos mainoksia mainokset mainonta mainontaa mainosviestejä mainosviestit tarjouksia tarjoukset tarjousviestejä "
    "markkinointi markkinointia markkinointiviestejä markkinointiviestit kampanjoita uutiskirjeitä uutiskirjettä "
    "pub pubs publicité publicités promotionnel promotionnels offre offres soldes réductions "
    "publicidad oferta ofertas promoción promociones anuncio anuncios campañas descuentos propaganda "
)
SERVICE = (
    "order orders delivery deliveries shipping shipment shipments parcel parcels package packages appointment "
    "appointments booking bookings reservation reservations confirmation confirmations reminder reminders receipt "
    "receipts tracking purchase purchases "
    "ordre ordren ordrer ordrene bestilling bestillingen bestillinger bestillingene bestillinga levering leveringen "
    "leveringer leveranse leveransen pakke pakken pakker pakkene time timen timer timene avtale avtalen avtaler "
    "påminnelse påminnelser påminnelsen påminning påminningar bekreftelse bekreftelser stadfesting kvittering "
    "kvitteringer "
    "ordern beställning beställningen beställningar leverans leveranser paket paketet bokning bokningen bokningar tid "
    "tiden tider bekräftelse bekräftelser kvitto kvitton "
    "aftale aftalen aftaler påmindelse påmindelser bekræftelse bekræftelser "
    "bestellung bestellungen auftrag aufträge aufträgen lieferung lieferungen pakete paketen termin termine terminen "
    "buchung buchungen bestätigung bestätigungen erinnerung erinnerungen sendung sendungen versand "
    "bestelling bestellingen bezorging pakket pakketje pakketten afspraak afspraken reservering boeking herinnering "
    "herinneringen bevestiging bevestigingen leveringen "
    "tilaus tilauksen tilauksesta tilauksestani tilaukseni tilaukset tilauksia tilauksista toimitus toimituksen "
    "toimitukset toimituksesta toimituksista paketti paketin paketit paketista ajanvaraus ajanvaraukset varaus "
    "varaukset varauksen varauksesta muistutus muistutukset muistutuksia vahvistus vahvistukset vahvistuksia "
    "commande commandes livraison livraisons colis rendez rdv suivi réservation réservations rappel rappels reçu reçus "
    "pedido pedidos entrega entregas envío envíos paquete paquetes cita citas reserva reservas confirmación "
    "confirmaciones recordatorio recordatorios recibo recibos compra compras "
)
ORDERED = (
    "order ordre bestillings bestilling beställnings leverings leverans levering tids time timebestillings avtale "
    "aftale boknings booking pakke paket bestell auftrags liefer termin buchungs versand sendungs bestel lever bezorg "
    "afspraak afspraaks pakket verzend tilaus toimitus paketti ajanvaraus varaus hente "
)
"""What the news of an order begins with where it is one word."""
NEWS = (
    "info infos informasjon information informatie bekreftelse bekreftelser bekräftelse bekräftelser bekræftelse "
    "bekræftelser bestätigung bestätigungen bevestiging bevestigingen vahvistus vahvistukset vahvistuksia "
    "vahvistuksen melding meldinger meldingar meldingen beskjed beskjeder besked beskeder varsel varsler varslinger "
    "påminnelse påminnelser påmindelse påmindelser erinnerung erinnerungen herinnering herinneringen muistutus "
    "muistutukset muistutuksia status oppdatering oppdateringer uppdatering uppdateringar opdatering opdateringer "
    "avisering aviseringar update updates benachrichtigung benachrichtigungen nachricht nachrichten mitteilung "
    "mitteilungen verfolgung bericht berichten viesti viestit viestejä ilmoitus ilmoitukset ilmoituksia tiedot tietoja "
)
"""And what it ends with."""
BESIDE = (
    "yes yeah yep sure joo kyllä jo oui sí "
    "info infos information informasjon informatie updates update notifications notification notices notice alerts "
    "status stuff things what about regarding concerning related for my mine only keep still special any all service "
    "om rundt gjelder gjeld angående vedrørende vedrörende rörande rör sånt sådant sånn slikt som min mitt mine mina "
    "mi behold beholde behåll behålla meldingene meldinger varsel varsler beskjed beskjeder besked uppdateringar "
    "oppdateringer opdateringer aviseringar "
    "zu zur zum über rund um betreffend mein meine meiner meinen meinem behalten weiterhin mitteilungen "
    "benachrichtigungen mijn over rond betreft houden meldingen "
    "minun omista omat koskevat liittyvät viestit viestejä tiedot tietoja ilmoitukset "
    "concernant sur ma mes mon la le les l des du un une d ce qui concerne garder gardez avis "
    "sobre mi mis los las el del un una avisos aviso lo relativo mantener mantengan "
)
