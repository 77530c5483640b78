"""Spanish."""

from responder.understand.words.table import Answers, Calendar, Numbers, Requests, Words

ANSWERS = Answers(
    yes="sí, si, sii, siii, sip, sep, simon, sí gracias, si gracias, sí por favor, si por favor, sí "
    "claro, si claro, claro que sí, sí sí, si si, yes, yep, yup, ok, okay, okey, oki, okis, vale, vale "
    "vale, dale, sipi, síp, sí señor, ya, órale, orale, yeah, okok, va, venga, sale, sí quiero, si "
    "quiero, 👍, 👌, ✅, ✔, ☑, 🆗, oka, okei, síi, sisi, vale sí, vale gracias, vale perfecto, segurísimo",
    no="no, nop, nope, no gracias, nel, nel pastel, nah, nanay, no no, que no, pues no, noo, nooo, nunca, "
    "jamás, ni hablar, ni loco, ni de broma, ni en sueños, ni de coña, na, naranjas, no señor, para nada, "
    "👎, ❌, ✖, 🚫, 🙅, ⛔, qué va, que va, nones, no qué va",
    agree="con placer, confirmar, hagámoslo, naturalmente, ándale, nada en contra, "
    "me viene muy bien, viene bien, me va muy bien, por mí bien, por mí sí, claro, por supuesto, por supuesto "
    "que sí, desde luego, cómo no, como no, con gusto, con mucho gusto, encantado, encantada, encantados, de "
    "acuerdo, estoy de acuerdo, seguro, seguro que sí, por descontado, sin duda, sin dudas, absolutamente, "
    "totalmente, definitivamente, efectivamente, exacto, exactamente, correcto, es correcto, así es, cierto, es "
    "cierto, es verdad, verdad, eso es, perfecto sí, me parece bien, me parece perfecto, me parece, suena bien, "
    "suena genial, suena perfecto, está bien, esta bien, todo bien, todo ok, todo correcto, todo perfecto, me viene "
    "bien, me va bien, me queda bien, me sirve, me vale, puedo, yo puedo, sí puedo, podemos, confirmo, confirmado, "
    "confirmada, lo confirmo, confirmamos, queda confirmado, acepto, aceptado, lo acepto, voy, iré, ahí estaré, allí "
    "estaré, estaré allí, vamos, vendré, asistiré, cuenta conmigo, cuenten conmigo, me apunto, apúntame, apuntame, "
    "quiero, lo quiero, la quiero, me gustaría, me encantaría, me encantaria, me lo llevo, lo compro, sin problema, "
    "sin problemas, ningún problema, no hay problema, no hay ningún problema, por qué no, porque no, creo que sí, "
    "creo que si, pienso que sí, supongo que sí, supongo, hazlo, hágalo, háganlo, adelante, listo, hecho, trato "
    "hecho, buena idea, sería genial, sería perfecto, estaría bien, estaría genial, nos vemos, ahí nos vemos, allí "
    "nos vemos, recibido, ya lo recibí, ya llegó, me llegó, llegó bien, lo tengo, afirmativo, obvio, obviamente, a "
    "huevo, simón, así lo haré, lo haré, lo hice, efectivo, envíalo, mándalo, me interesa, me interesaría, por sup, "
    "por sup que sí, segurísimo, dacuerdo, deacuerdo, me viene perfecto, me va perfecto, me viene genial, lo recibí, "
    "sí lo recibí, estoy interesado, estoy interesada, interesado, interesada, estamos interesados, sigo interesado, "
    "sigo interesada, puedo confirmar, les confirmo, te confirmo, os confirmo, con todo gusto, faltaría más, faltaba "
    "más, cómo que no, soy yo, me parece estupendo, me viene estupendo, allí estaremos, ahí estaremos, estamos en "
    "casa, estoy en casa, se ve bien, el paquete está aquí, ya está aquí, llegó ayer, ya llegó ayer, llegó hoy, así "
    "lo hacemos, hagámoslo así, no tengo inconveniente, sin inconveniente, ningún inconveniente, no hay "
    "inconveniente, va que va, no veo inconveniente, qué ganas, podemos hacerlo, se puede hacer",
    decline="ni muerto, ni muerta, no creo que pueda, nada más gracias, "
    "bajo ningún concepto, me niego, ni a palos, no necesitamos, no creo que, nada ha llegado, "
    "nada llegó, así estamos bien, estamos bien así, estoy bien así, así estoy bien, "
    "no gracias, ahora no, ahora mismo no, por ahora no, de momento no, por el momento no, en este momento "
    "no, hoy no, mañana no, esta vez no, esta semana no, no para mí, no me interesa, no estoy interesado, no estoy "
    "interesada, no interesado, no interesada, no realmente, la verdad no, todavía no, aún no, ya no, de ninguna "
    "manera, de ningún modo, en absoluto, absolutamente no, claro que no, por supuesto que no, desde luego que no, "
    "seguro que no, mejor no, prefiero que no, prefiero no, preferiría no, preferiblemente no, lamentablemente no, "
    "desgraciadamente no, por desgracia no, tampoco, no hace falta, no es necesario, no necesito, no lo necesito, no "
    "quiero, no lo quiero, no la quiero, no deseo, no puedo, no podré, no podemos, no voy, no voy a poder, no iré, "
    "no asistiré, no vengo, no vendré, no llego, no me viene bien, no me va bien, me viene mal, no me sirve, no me "
    "vale, no está bien, no funciona, no es correcto, incorrecto, no es cierto, no es verdad, falso, es falso, mal, "
    "está mal, equivocado, no estoy de acuerdo, no de acuerdo, rechazo, lo rechazo, rechazado, declino, paso, yo "
    "paso, paso de, cancelo, tengo que cancelar, debo cancelar, déjalo, dejalo, déjelo, olvídalo, olvidalo, "
    "olvídelo, no creo, creo que no, no lo creo, pienso que no, no pienso, no tengo tiempo, sin tiempo, otra vez "
    "será, en otra ocasión, otro día, quizás otro día, la próxima vez, quizá la próxima, imposible, no es posible, "
    "no posible, no es, no fue, no tengo, no lo tengo, no he recibido, no lo he recibido, no recibí, no recibido, no "
    "me ha llegado, no ha llegado, no llegó, nada, ningún interés, sin interés, no sí, negativo, no mucho, ni "
    "pensarlo, ni de chiste, no va a ser posible, no será posible, estoy enfermo, estoy enferma, gracias pero no, ya "
    "tengo uno, ya tengo una, ya no hace falta, no preciso, no lo preciso, no me apetece, no me hace falta, no podré "
    "ir, no puedo ir, no vamos a ir, no vamos a poder, al final no, finalmente no, conmigo no cuenten, no cuenten "
    "conmigo, no disponible, no estoy disponible, no estaré, no estaremos, no será necesario, no por el momento, "
    "tampoco gracias, no se podrá, no puedo asistir, lo dudo, no estamos en casa, no estoy en casa, anulen mi cita, "
    "anular mi cita, cancelar mi cita, cancelar la cita, cancelen mi cita, quiero cancelar, quiero cancelar mi cita, "
    "deseo cancelar, quisiera cancelar, no deseado, no deseada, sigo esperando, sigo esperando el paquete, todavía "
    "espero, falta el paquete, no pue, hay un error, estoy ocupado, estoy ocupada, ocupado, ocupada, no que yo sepa, "
    "de verdad no",
    good="bien, muy bien, genial, perfe, perfecto, perfecta, excelente, estupendo, estupenda, fantástico, "
    "fenomenal, súper, super, bueno, buena, maravilloso, guay, chévere, chevere, padre, chido, bárbaro, "
    "de lujo, top, cool, por favor, porfa, porfi, xfa, magnífico, increíble, great, nice, perfect, "
    "please, buenísimo, 💯, 🙌, bienvenido, de maravilla",
    poor="lamentablemente, desgraciadamente, por desgracia, desafortunadamente",
    unsure="quizás, quizá, tal vez, talvez, a lo mejor, puede ser, puede que sí, puede, posiblemente, "
    "probablemente, no sé, no se, no lo sé, no lo se, nose, ni idea, no tengo idea, ni puta idea, no "
    "estoy seguro, no estoy segura, no seguro, inseguro, depende, según, eso depende, sí y no, si y no, "
    "sí o no, si o no, no y sí, ni sí ni no, ya veremos, ya veré, vamos a ver, a ver, tengo que ver, "
    "tengo que pensar, lo pensaré, lo pienso, déjame pensar, déjame ver, te aviso, les aviso, le aviso, "
    "os aviso, te digo luego, ni uno ni otro, ninguno, da igual, me da igual, me es igual, no importa, no "
    "me importa, lo mismo, no entiendo, no lo entiendo, no comprendo, qué quiere decir, más tarde, luego, "
    "después, espero que sí, eso espero, ojalá, más o menos, mas o menos, regular, así así, en parte, "
    "ambos, ambas, los dos, las dos, tal vez no, maybe, not sure, yes and no, 🤷, 🤔, difícil de decir, no "
    "he decidido, no decido, no lo he decidido, no lo sé todavía, no sé todavía, aún no sé, aún no lo sé, "
    "todavía no sé, todavía no lo sé, ya os diré, ya te diré, ya les diré, ya le diré, ya te digo, ya te "
    "aviso, ya aviso, ya os aviso, tengo dudas, dudo, estoy dudando, no lo he mirado, no he mirado, "
    "déjame pensarlo, tengo que pensarlo, lo voy a pensar, debo preguntar, tengo que preguntar, quién "
    "sabe, capaz, a saber, habrá que ver",
    neutral="no está mal, no esta mal, nada mal, no estuvo mal, no está nada mal, no solo, no sólo, nada que decir, "
    "nada que objetar, no me quejo, no me puedo quejar, sin quejas, no puedo esperar, no hay prisa, sin prisa, no se "
    "preocupe, no te preocupes, no pasa nada, si no, o no, di que sí, si es, si puede, si pueden, si hay, si me, si "
    "te, si lo, si fuera, si quiere, si llega, si se, buenos días, buenas tardes, buenas noches, buen día, buen fin de "
    "semana, buena pregunta, feliz año, buenos dias, buenas, no tengo quejas, ningún pero, nunca mejor, nunca fallan, "
    "no olvide, no olvides, un sí, un no, jaja, jajaja, jajajaja, jeje, jaja sí, no me llegó el código, sin, no nada "
    "más, nada más, no hay de qué, de nada, bien recibido su, cuánto vale, cuanto vale, vale la pena, no vale, "
    "posible, es posible, estoy conduciendo, voy conduciendo, estoy manejando, va a llegar, vale la, va lento",
    negators="no, nunca, jamás, ningún, ninguno, ninguna, sin, ni, tampoco, nadie",
    fillers="yo, nosotros, tú, tu, usted, ustedes, él, ella, ellos, lo, la, le, les, los, las, el, un, "
    "una, es, está, esta, este, esto, eso, ese, esa, son, soy, somos, estoy, estamos, era, fue, fueron, "
    "estuvo, ha, he, han, hemos, tengo, tiene, puedo, puede, quiero, quiere, y, o sea, en, a, al, de, "
    "del, para, por, con, sobre, me, mi, mis, nos, su, sus, te, se, que, muy, mucho, todo, toda, todos, "
    "realmente, pues, bueno pues, entonces, también, ya, aún, todavía, ah, oh, eh, em, hm, hmm, haha, "
    "jeje, lol, creo, pienso, digo, mi respuesta, respuesta, aquí, ahí, allí, hoy, mañana, noche, tarde, "
    "siempre, así, más, solo, sólo, como, hay, ser, estar, va a, voy a, ir, muchas, mil, amigo, amiga, "
    "señor, señora, querido, estimado, estimados, equipo, 😀, 😊, 🙂, 😄, ❤, 🙏, 😉, 🎉, 😅, 😍, 🥰, ☕, ay, uy, la "
    "verdad, verdad, aunque, incluso si, lo antes posible, cuanto antes",
    polite="gracias, muchas gracias, mil gracias, muchísimas gracias, gracias de antemano, graciass, grax, gracia, por "
    "favor, porfavor, porfa, porfi, plis, pls, xfa, xfavor, pf, si es tan amable, sea tan amable, hola, holaa, buenas, "
    "buenos días, buenos dias, buenas tardes, buenas noches, buen día, saludos, un saludo, atentamente, cordialmente, "
    "adiós, adios, hasta luego, chao, chau, que tenga buen día, perdón, disculpe, disculpa, disculpen, lo siento, "
    "perdone, please, thanks, thank you, señores, estimados, un abrazo, besos, si es posible, si se puede, si pueden, "
    "si puede, si no es molestia, si me lo permite, si quieren, si quieres, si me hacen el favor",
    but="pero, excepto, salvo, sin embargo, aunque, sino, pero no, menos",
    asks="qué, dónde, donde, cuándo, cuando, por qué me, cómo, quién, quien, cuál, cual, cuáles, cuánto, cuanto, "
    "cuánta, cuántos, tienen, tiene usted, tienes, pueden, puede usted, puedes, puedo, me pueden, me puede, hacen, "
    "envían, entregan, es posible, hay, debo, son, se puede, a qué hora, a que hora",
    common="abierto, abril, acaba, además, agua, ahora, algo, alguien, algún, alguna, alta, alto, amarillo, antes, "
    "año, años, aquel, arriba, artículo, atrás, aunque, azul, baja, bajo, barato, bebida, blanco, bolsa, bonito, cada, "
    "café, cafés, caja, calidad, calle, calor, cambiar, cambio, camisa, caro, carta, casa, casi, caso, cerca, cero, "
    "cerrado, chica, chico, ciudad, cliente, coche, código, color, comer, comida, compra, comprar, comprado, compré, "
    "contra, correo, corto, cosa, cosas, costo, cuenta, cuesta, cuestan, cuerpo, dado, dar, datos, debe, decir, dejar, "
    "demás, dentro, desde, después, detrás, días, dice, dijo, dinero, dios, dolor, dos, durante, ellas, encima, entre, "
    "entrega, entregado, envío, envió, era, error, escribir, estado, estar, están, factura, falta, familia, favor, "
    "fecha, feliz, fiesta, filtro, fin, final, forma, frente, fresco, frío, fuera, fuerte, gente, gran, grande, grano, "
    "gris, guapo, gusta, gustó, haber, hablar, hace, hacer, hacia, hasta, hecho, hermano, hija, hijo, hombre, hora, "
    "horas, hubo, igual, importa, jueves, juego, junto, lado, largo, leche, lejos, leer, letra, libro, lista, llega, "
    "llegar, llegado, llegó, llama, llamar, lleva, lugar, luz, madre, mala, malo, mando, mano, marca, marrón, mejor, "
    "menos, mensaje, mes, mesa, mesas, meses, mientras, minuto, mismo, mitad, modo, momento, mucha, muchos, mujer, "
    "mundo, negro, niño, nombre, nota, noticia, nuestra, nuevo, nueva, número, ojos, olor, orden, otra, otro, otros, "
    "padre, pagado, pagar, país, palabra, papel, paquete, parece, parte, pasado, pasar, pedido, pedir, pensar, peor, "
    "pequeño, persona, peso, pide, poco, poca, poder, porque, pregunta, precio, precios, primer, primo, pronto, "
    "prueba, pueblo, puerta, quedan, queda, rápido, razón, recibir, recibo, regalo, resto, ropa, roja, rojo, rosa, "
    "sabe, sabor, saber, sacar, salir, salud, segundo, semana, semanas, ser, servicio, si, sido, siete, sigue, sobre, "
    "sol, sola, talla, tallas, tamaño, tanto, tarde, tarjeta, tener, tengo, tercer, tiempo, tienda, tiene, tierra, "
    "tipo, tomar, trabajo, traer, tras, tres, unas, unos, usar, vaso, vece, veces, vender, venir, venta, ver, verde, "
    "vestido, vez, viaje, vida, viejo, vino, visto, vuelta, zapatos, quiere, quieren, quieto, vamos, varios, parada, "
    "paran, para, parar, ayer, ayuda, baño, hablo, primero, marido, jefe",
    conditions="si es que sí, si si es, si si me, si si no, solo si, sólo si, siempre que, siempre y cuando, "
    "a condición, con la condición, a menos que, si es gratis, si no cuesta, si es gratuito, si me, si hay, "
    "pero si, si no me cobran, si lo envían, si llega, si el envío, si la entrega, si los gastos, "
    "si es sin coste, si el precio, si no estoy",
)

NUMBERS = Numbers(
    numerals="0=cero, 1=uno|un|una, 2=dos, 3=tres, 4=cuatro, 5=cinco, 6=seis, 7=siete, 8=ocho, 9=nueve, 10=diez, "
    "11=once, 12=doce|una docena|docena, 13=trece, 14=catorce, 15=quince, 16=dieciséis|diez y seis, "
    "17=diecisiete|diez y siete, 18=dieciocho, "
    "19=diecinueve, 20=veinte, 21=veintiuno|veintiún|veintiuna, 22=veintidós, 23=veintitrés, 24=veinticuatro, "
    "25=veinticinco, 26=veintiséis, 27=veintisiete, 28=veintiocho, 29=veintinueve, 30=treinta, 40=cuarenta, "
    "50=cincuenta, 60=sesenta, 70=setenta, 80=ochenta, 90=noventa, 100=cien|ciento, 200=doscientos|doscientas, "
    "300=trescientos, 400=cuatrocientos, 500=quinientos, 600=seiscientos, 700=setecientos, 800=ochocientos, "
    "900=novecientos, 1000=mil",
    joined="tens-units, tens-y-units, tens-i-units, tens-ay-units",
    articles="un, una, una docena, docena, medio, media",
    nicknames="10=un 10, 2=un par, 6=media docena, 1.5=uno y medio|una y media|kilo y medio|litro y medio|metro y "
    "medio, 0.5=medio|media|la mitad",
    scale="de, sobre, out of, entre",
    points="estrellas, estrella, puntos, punto, pts, nota, de nota, star, stars",
    measures="x, visitas, pulgar, pulgares, palabras, cosa, artículo, "
    "hijos, hijas, niñas, nietos, día, días, dia, dias, hora, horas, h, hs, minuto, minutos, min, semana, semanas, "
    "mes, meses, año, años, vez, veces, euro, euros, eur, pesos, dólares, céntimos, kr, por ciento, kg, kilo, kilos, "
    "g, gramos, cm, mm, m, metros, km, personas, piezas, unidades, bolsas, bolsa, paquetes, paquete, cajas, tazas, "
    "botellas, pedidos, niños, de nosotros, de mis, de ellos, amigos, cafés, productos, artículos, cosas, pares, par, "
    "camisas, grados, piso, "
    "litros, perros, taza, rotas",
    orders="página, capítulo, pedí, compré, encargué, "
    "caja, mesa, "
    "fuimos, vuelvo en, "
    "pedido, número de pedido, numero de pedido, pedido número, pedido no, pedido nº, nº de pedido, orden, "
    "número de orden, factura, número de factura, número de cliente, cliente, paquete, seguimiento, número de "
    "seguimiento, referencia, ref, artículo, código, código postal, habitación, piso, apartamento, bus, línea, talla, "
    "edad, teléfono, tel, móvil, celular, cel, a las, a la, antes, después, desde, hacia, las, somos, éramos",
    halves="y medio, y media, coma cinco, con cinco",
    ordinals="1=primero|primera|primer|1ro, 2=segundo|segunda|2do, 3=tercero|tercera|tercer|3ro, "
    "4=cuarto|cuarta, 5=quinto|quinta, 6=sexto|sexta, 7=séptimo|séptima, 8=octavo|octava, 9=noveno|novena, "
    "10=décimo|décima, -1=último|última, -2=del medio|en medio|el del medio|de enmedio|del centro, -1=de abajo, 1=de "
    "arriba",
    options="opción, número, no, nº, letra, respuesta, alternativa, num",
    several="ambos, ambas, los dos, las dos, todos, todas, todo, ninguno, ninguna, ni uno ni otro, da igual, "
    "cualquiera, nada, me da igual",
)

CALENDAR = Calendar(
    weekdays="0=lunes|lun, 1=martes, 2=miércoles|mier|mié, 3=jueves|jue, 4=viernes|vie, 5=sábado|sab|sáb, "
    "6=domingo|dom",
    months="1=enero|ene, 2=febrero|feb, 3=marzo, 4=abril|abr, 5=mayo, 6=junio|jun, 7=julio|jul, 8=agosto|ago, "
    "9=septiembre|setiembre|sept|sep, 10=octubre|oct, 11=noviembre|nov, 12=diciembre|dic",
    days="0=hoy|esta tarde|esta noche|esta madrugada|esta mañana, 1=mañana|mñn|mñna|mnn, 2=pasado mañana|pasado "
    "mñn, -1=ayer|anoche, "
    "-2=anteayer|antes de "
    "ayer",
    parts="morning=por la mañana|de la mañana|temprano|en la mañana|la mañana|mañanita, midday=mediodía|al mediodía|"
    "a mediodía, afternoon=después de comer|después del almuerzo|tarde|"
    "por la tarde|de la tarde|esta tarde|en la tarde|tardecita, "
    "evening=nochecita|después del trabajo|al salir del trabajo|noche|por la noche|de la noche|esta "
    "noche|en la noche, night=madrugada|de la madrugada",
    following="próximo, próxima, la otra, que viene, siguiente, que entra",
    week="semana",
    within="en, dentro de, de aquí a, a partir de ahora",
    spans="minute=minuto|minutos|min, halfhour=media hora, quarterhour=cuarto de hora, hour=hora|horas, "
    "day=día|días|dia|dias, week=semana|semanas, fortnight=quincena, month=mes|meses, year=año|años",
    clock="a las, a la, las, sobre las, hacia las, desde las, hasta las, antes de las, después de las, entre las, "
    "tipo, como a las, a eso de las, alrededor de las, para las",
    oclock="horas, hrs, h, hs, en punto, hora",
    half="y media, y medio",
    half_before=False,
    quarter="cuarto",
    past="y",
    before="menos",
    noon="mediodía",
    midnight="medianoche",
    weekend="fin de semana, el fin de semana, este fin de semana, finde",
    day_marks="el, día, dia, el día, al, del",
    either="o, quizás, quizá",
    previous="pasado, pasada, último, última",
    week_after="siguiente a la próxima",
    week_number="semana, la semana",
    month_in="en, para",
    ordinal_days="1=primero|primer",
)

REQUESTS = Requests(
    stop="stop, stopp, baja, darse de baja, dar de baja, darme de baja, dame de baja, deme de baja, denme de baja, "
    "quiero darme de baja, desuscribir, desuscribirme, desuscribirse, cancelar suscripción, parar, detener, para ya, "
    "pare, alto sms, baja sms, unsubscribe, stop ya, baja ya",
    stop_yielding="cancelar, cancela, eliminar, borrar, terminar, finalizar, anular",
    stop_local="alto, basta, fin, salir",
    start="start, iniciar",
    start_yielding="comenzar, empezar, alta, suscribir, suscribirme, reanudar, continuar",
    help="ayuda, ayúdame, ayúdeme, auxilio, help",
    help_yielding="info, información, más info, más información",
    stopping="stop|para+de|para+ya|ya+para|paren|pare|parar|deja|dejen|deje|dejad|dejar|cesen|cese|basta|detengan|"
    "detener|detenga",
    sending="enviar|enviarme|enviarnos|envíen|envíe|envíes|enviando|mandar|mandarme|manden|mande|mandes|"
    "mandando|mandarnos|escribir|escribirme|escriban|escriba|escribas|escribiendo|contactar|contactarme|"
    "contacten|contacte|contactes|molestar|molestarme|molesten|moleste|molestes|molestando|llamar|llamarme|"
    "llamen|llames|spamear|acosar|acosarme|enviéis|mandéis|escribáis|molestéis",
    messages="mensajes|mensaje|sms|mensajitos|textos|publicidad|ofertas|oferta|promociones|promos|"
    "promoción|boletín|boletines|newsletter|correos|mails|emails|e+mails|spam|anuncios|marketing|"
    "notificaciones|avisos|propaganda|mierda|recordatorios",
    removing="elimina|eliminen|elimine|eliminar|borra|borren|borre|borrar|quita|quiten|quite|quitar|"
    "saquen|saca|saque|sacar|bórrenme|bórrame|bórreme|quítenme|quítame|quíteme|sáquenme|sácame|"
    "elimínenme|elimíname|elimíneme|retiren|retírenme",
    stop_requests="borrarme|eliminarme|quitarme|sacarme $; <stopping> de? <sending>; <stopping> .. <messages>|"
    "con+esto; <stopping> .. ya <please>|de|con|esto|$; no nos <sending> .. <messages>|más|nunca|por+favor|nada; no "
    "me <sending>; no+más|ya+no+más|ni+un <messages>|más; no+más|suficiente de|con? .. <messages>; no más $; ya no|"
    "basta .. <messages>|<sending>|recibir; no quiero|deseo|quisiera|necesito|pedí|solicité|me+interesa|me+interesan "
    "más|recibir|seguir|que+me|sus|estos|ningún|los .. <messages>|nada|más|escriban|contacten|recibiendo|envíen|"
    "manden|recibir; no quiero|deseo .. recibir|seguir+recibiendo; dejar de recibir ..; deje|dejen de recibir; déjame|"
    "déjenme|déjeme|déjennos|dejadme en+paz|tranquilo|tranquila|ya; bórrenme|bórrame|bórreme|quítenme|quítame|quíteme|"
    "sáquenme|sácame|sáqueme|elimínenme|elimíname|elimíneme|retírenme; <removing> mi|este|a+mi número|nombre|teléfono|"
    "contacto|correo|datos|móvil; fuera de .. lista; darme|dame|deme|denme|dadme|darse|dar|doy|darnos .. baja; de "
    "baja; desuscribir|desuscribirme|desuscriban|desuscríbeme|desuscribirse|unsubscribe|desapuntarme|desapúntenme; "
    "cancelar|cancela|cancele|anular .. <messages>|suscripción+sms|suscripción+a; harto|harta|cansado|cansada|hartos "
    ".. <messages>; no estoy? interesado|interesada en .. <messages>; que te den; jódete|jódanse; olvida|olvide mi|"
    "este número; dije|escribí|respondí|envié|dicho|puse .. stop|baja|parar; me opongo; bloqueen mi|este número; "
    "paren|pare|para ya|por+favor|de+una+vez; número|persona equivocado|incorrecto|erroneo|errado|equivocada; número "
    "mal; se equivocó|equivocaron|equivocaste|han+equivocado|ha+equivocado de|con? .. número|persona; equivocado "
    "de+número; nunca|no|jamás me he? .. suscribí|suscrito|inscribí|apunté|registré|apuntado; nunca|no .. di|he+dado "
    ".. permiso|consentimiento|autorización|número; reporto|reportado|denuncio|denunciado .. spam; no quiero esto|"
    "estos|estas|eso $; es|esto spam; ^^ ~<hello>|<articles> spam $; parad|paren|dejad|dejen ya? de .. <sending>|"
    "<messages>|enviarme|mandarme|escribirme; parad|pare|para|dejad|dejen|deja|corten ya? con .. <messages>; quiero|"
    "solicito|pido|tramiten|tramitar|deseo la|mi|una baja; cómo dejo|dejar|paro|evito|quito|cancelo de? recibir|"
    "<messages>|estos|esto|los .. <messages>?; ^^ ~<hello>|<please> para <these>|los|las|tus|sus|estos|esos "
    "<messages>? <please>? $; no autorizo|autoricé|he+autorizado|consiento; dejadme|déjenme|déjame en tranquilo|"
    "tranquila; que os|les den $|no|por; a tomar por; no molestar|molestéis|molesten; borradme|quitadme|eliminadme|"
    "sacadme; me quiero borrar|salir|quitar; nunca|jamás pedí|solicité .. información; nunca|jamás autoricé; borren|"
    "borre|eliminen|elimine|eliminar|borrar|borra|elimina todos? mis|los datos|mensajes|datos+personales; este|ese "
    "ya? no es su|mi número|teléfono; cómo salgo|saco de .. lista|grupo; me están|estáis|estás acosando|molestando|"
    "spameando; cállense|callaos|cállate con|ya?; ya no es su|mi número|teléfono; <messages> no gracias; ahórrenos .. "
    "<messages>; me niego .. <messages>; pertenece a otra|otro",
    start_requests="volver|vuelvan|vuelve a <sending> .. <messages>; quiero|deseo .. recibir .. <messages> otra; "
    "otra+vez|de+nuevo|nuevamente .. suscribir|suscribirme|alta; quiero|envíen|manden|mándenme|envíenme|envíame|"
    "mándame .. otra+vez|de+nuevo|nuevamente .. <messages>; suscríbeme|suscríbanme|suscribirme|resuscribirme .. otra|"
    "de+nuevo|nuevamente|a; <messages> .. otra+vez|de+nuevo|nuevamente; darme|dame|deme|denme de alta; apúntame|"
    "apúntenme .. otra|nuevo|lista; reanudar .. <messages>",
    help_requests="necesito|quiero|busco algo|un+poco|de|tu|su? de? ayuda|información|más+información|más+info; me "
    "pueden|puedes|puede|podrían|podrías|podéis ayudar; "
    "pueden|puedes|puede|podrían|podéis|alguien|alguien+puede|alguien+me+puede ayudarme|ayudarnos|ayudar; "
    "ayúdame|ayúdenme|ayúdeme|ayudadme; más info|información",
    excuses="responde|responda|envía|envíe|contesta|manda|mande|escribe|escriba|sms con? stop|baja|alto|parar ...; no|"
    "nunca|jamás paren|pares|pare|parar|dejen|dejes|deje|dejéis|detengan|cancelen|borren|eliminen|me+borren|me+quiten|"
    "me+eliminen|me+den nunca|de|por+favor? de? <sending>? <messages>|baja?; no quiero parar|darme|dejar|que+paren|"
    "que+dejen de? baja|recibir|enviar|<sending>? <messages>?; por+qué|cuándo dejaron|pararon|han+dejado|dejaste|"
    "dejasteis de? <sending>?; dejaron|pararon|dejado de <sending>; responde|responda|envía|envíe|contesta|manda|"
    "escribe|mande|escriba ayuda|start para|al|a|y|=; stop|baja para dejar|cancelar|darse|salir|darte|no|terminar; "
    "para darse|darte|cancelar de? baja|recibir? .. responde|envía|haz|pulsa|clic|aquí|escribe|stop; darse de baja "
    "aquí|en|haz|pulsa|:; parada de bus|metro; próxima|siguiente parada; para el|la|mi|las|los|un|una|mañana|hoy|"
    "cuándo|que|ti|usted|llevar|recoger; al final; por fin; fin de semana|mes|año; por+error .. baja; no me <sending> "
    "el|si; no me? ha|han|he|hemos? recibido|recibí|llegado|llegó|llegaron .. <messages>|confirmación; no me llegan "
    ".. <messages>; cancelar|cancela|anular|cancelen mi|el|la pedido|orden|cita|compra|reserva; borra|elimina|quita|"
    "quiten el|la|un|una|lo|producto|artículo; no hay más; más baja; talla más? baja; deja|deje|dejen|dejar el|la|un|"
    "una|lo|mi|pedido; deja que|ver; fuera de servicio|stock; di|puse|escribí|he+puesto|anoté|ingresé .. número "
    "equivocado|incorrecto|mal; mi? número de+pedido; no envíen|manden|entreguen .. todavía|aún|antes|hoy; no|ni más|"
    "menos de dos|tres|un|una|1|2|3|4|5; no recibo|llegan más? <messages>; no lo|la|los|las envíen|manden|entreguen; "
    "es esto spam; baja el|la|los precio|precios|temperatura; cancelar|anular la|mi|una cita|reserva|visita; para con|"
    "ya café; alto|bajo ahí; no llamen|llames|llame .. mejor|whatsapp; en|al spam; en el|la|mi spam; carpeta de? spam",
)

WORDS = Words(code="es", answers=ANSWERS, numbers=NUMBERS, calendar=CALENDAR, requests=REQUESTS)
