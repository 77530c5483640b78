"""Plain wishes for no more messages, and talk that only sounds like one, in Spanish: see `shapes` beside."""

from responder.understand.words.opt_outs.forms import written
from responder.understand.words.opt_outs.turns import Turns

ES = Turns(
    delighting="bonito|bonita|bonitos|bonitas|lindo|linda|lindos|lindas|mono|mona|monos|monada|precioso|"
    "preciosa|preciosos|preciosas|gracioso|graciosa|divertido|genial|hermoso|hermosa|guapo|guapa|maravilla|"
    "maravilloso|maravillosa|chulo|chula|chulada|cuco|ternura|bello|bella|verdad|barato",
    exclaiming="qué|que|cómo|es|son|está|están|me+encanta|me+encantan|tan|demasiado|muy|sois|eres|pero+qué",
    outcries="oh|ay|uy|omg|jaja|jajaja|no|pero|guau|hala|anda|oye|dios|ustedes|vosotros|madre+mía",
    trailing="ya|ahí|ahora|hombre|mujer|tío|tía",
    unpermitted="no+tienen+derecho+a|no+tenéis+derecho+a|es+ilegal|no+tienen+permiso+para|no+tienen+autorización+para",
    sending="|".join(
        (
            written(
                "fastidi|incomod|atosig|perturb|importun|mensaje|texte|whatsape|spame|insist|mare|jorob|hostig|acos|"
                "llam|contact|molest|mand|envi",
                "ar|arme|arnos|en|e|es|éis|ando|andome|andonos",
            ),
            written("escrib|insist", "ir|irme|irnos|an|a|as|áis|iendo|iendome|iendonos"),
            "jodan|joder|jodiendo|chinguen|chingando|chingar|rompiendo|hinchando|fregando|frieguen|llegando|"
            "escríbanme+más|contactarse|comunicarse",
        )
    ),
    messages="comunicaciones|comunicación|comunicados|whatsapps|wasaps|wsp|wpp|textos+publicitarios|propagandas|"
    "correspondencia|mensajería|msjes|mensajes+de+texto|mensages|mensaje+de+texto|ofertitas|spams|smss",
    why="por+qué+me+llega|por+qué+me+llegan|por+qué+recibo|porque+me+llegan",
    whysend="por+qué+me+escriben|por+qué+me+mandan|por+qué+me+envían|por+qué+me+escribís",
    mailings="wbds|wbd|webadas|weas|wea|mamadas|vainas|babosadas|boberías|mamertadas|artículos+de",
    wishing="kiero|qiero|kisiera",
    contacted="informado|informada|bombardeado|bombardeada|acosado|acosada|contactados|notificado|notificada|avisado|"
    "avisada|incomodado|incomodada|que+me+sigan|que+me+envíen|que+me+manden|que+me+molesten|que+me+molesten+más|"
    "que+me+vuelvan",
    enduring="estuvo+bueno+de|estuvo+bueno+con|ya+estuvo+de|ya+estuvo+con|párale+a|párenle+a|bájenle+a|bájale+a|"
    "córtenle+a|hasta+la+madre+de|hasta+el+gorro+de|hasta+la+coronilla+de|hasta+el+copete+de|aburrido+de|aburrida+de|"
    "hostigado+de|podrido+de|podrida+de|hartas+de|mamado+de|cabreado+con|saturado+de|saturada+de|suficiente+con|"
    "basta+con|me+cansé+de|me+harté+de|terminen+con|acaben+con|alto+a|fin+a",
    lists="listado|listados|directorio|agenda+de+contactos|lista+de+difusión|lista+de+correo|lista+de+contactos|"
    "contactos|difusión|registros+de+clientes|boletín",
    mine="mi+cuenta|mi+whatsapp|mi+dato|mi+celu|este+celular|este+teléfono|mi+mail|mi+suscripción+a+sus",
    striking="|".join(
        (
            written("borr|elimin|quit|retir|tach", "en|e|a|á|ad|ar|es"),
            written("borr|elimin|quit|retir|tach|desapunt|baj", "enme|ame|eme|adme|arme|ennos|adnos"),
            written("saqu", "en|e|es|enme|eme|ennos"),
            "remuevan|remueva|remover|excluyan|excluya|excluir|suprima|sacá|remuévanme|remuéveme|exclúyanme|exclúyame|"
            "exclúyeme|suprímanme|removerme|excluirme|suprimirme|sacarme|bájenme|bájame",
        )
    ),
    removed="retirado|retirada|retirados|sacado|sacada|tachado|excluido|excluida|removido|removida|suprimido|quitado",
    giving="quién+demonios|cómo+obtuvieron|de+dónde+obtuvieron",
    maddening="me+fastidian|me+hinchan|me+rompen|me+joden|me+saturan|me+agobian|me+incomodan|me+tienen",
    courts="sic|indecopi|sernac|queja|reporto+a|denuncio+a|superintendencia|defensa+al+consumidor|condusef|"
    "habeas+data|acciones+legales|ifai|inai",
    onceagain="mensaje+más+y|sms+más+y|un+mensaje+más|un+sms+más|otro+mensaje+y|otro+sms+y|la+próxima+vez|"
    "una+vez+más+y",
    former="ya+no+pertenece|ya+no+corresponde|ahora+es+mío|cambió+de+dueño|no+es+mi+número",
    parted="ya+no+les+compro|ya+no+uso|ya+no+uso+su|nunca+más+les+compro|no+compro+con|no+compro+más|me+cambié+de",
    registers="registro+público|repep|rne|no+molestar",
    toomany="puro|pura|tanto|tanta",
    negation="ya+no+más|nomás+no|dejen+ya+de",
    none="nada+de|nada+con|ya+no+más|ni+uno",
    deleting="oposición|bloqueo|borrado|baja|exclusión",
    avoiding="abstenga|abstengan|abstenerse|absténgase|absteneos",
    requests="; ".join(
        (
            "que+sea|espero+que+sea|ojalá+sea .. último mensaje|sms|correo $",
            "no quiero tener? nada que ver con ..",
            "quien|quienquiera sea|seas|sean paren|para|pare|basta $",
            "terminen|terminar|acaben|corten todos|con? los|estos? <messages>",
            "nada más de ustedes|vosotros|su+parte <please>? $",
            "agradecería|agradeceré|agradezco que|si dejen|dejaran|paren|pararan .. <messages>|<sending>",
            "sin|no+hay consentimiento|permiso sin|no <messages>",
            "no quiero|queremos saber nada|más de ..",
            "no contacten|contacte|contactes|escriban|llamen a? este|esta|a+este|a+esta teléfono|número|móvil|"
            "celular|línea",
            "^ la baja <please>? $",
            "cómo cancelo|anulo|paro|quito la|esta? suscripción a|de estos|los|sus|estas <messages>",
            # no more
            "no me|nos? sigan|siga|sigas|sigáis|estén|estés|estéis|esté|anden|andes|continúen me? <sending>",
            "no me|nos? sigan|siga|estén|anden más? <sending>",
            "no insistan|insista|insistas|insistáis <please>? $; no escriban|escriba|escribas|contacten <more>|"
            "<please>|$",
            "no manden|envíen|mande nada <please>|nunca|$; no mandar|enviar|escribir|contactar nunca $",
            "no me|nos llegue|lleguen .. más|nada|<messages>|ningún|otro",
            "prefiero|preferiría|preferimos|mejor|quisiera|deseo|quiero .. no recibir|recibirlos|recibirlas|"
            "que+me+escriban|que+me+manden",
            "que|ke no? me|nos dejen|dejéis|dejes|deje en paz|tranquilo|tranquila|quieto|quieta",
            "no me|nos dejan|dejen|dejes escribe|escriba|manda más|nunca; favor no me|nos <sending>|escribe|manda|"
            "llama|envía|moleste|molesta",
            "favor|porfa|porfavor y? no me|nos? escribe|manda|llama|envía|molesta más|$",
            "kiero|qiero|quiero nada|na de|d ustedes|uds|vosotros|usted|ud|ti; no quiero|kiero|deseo|necesito nada "
            "<please>|$",
            "no quiero|deseo|necesito|kiero más <messages>|de+esto",
            "no <messages> más; nada de|con .. <messages>",
            "no más|nomás .. <messages>|de+esto",
            "no me? interesa|interesan más .. <messages>|sus|nada|esto",
            "no me interesa|interesan .. <striking>|<stopping>|<negation> *** <please>? $",
            # an end to it
            "suspendan|suspender|suspende|suspenda|interrumpan|cesar|cancelen .. <messages>|avisos|comunicación; "
            "suspendan|suspender|paren|cesen los? envíos a este|mi número",
            "absténganse|absténgase|abstenga|abstengan|abstenerse|abstente|absteneos de|se de? <sending>|<messages>",
            "que+hacer|hacer|hago para que esto|estos|esta ya? pare|paren|acabe|termine|cese|dejen $",
            "cómo|dónde se|me|los quito|quita|anula|bloquea|quitan|cancelan .. <messages>",
            "cómo|qué hago|hacer|hacemos para no|dejar|que+no .. recibir|me+lleguen|me+manden|seguir",
            "<treats>|<again>|<messages> *** y+si paramos|paran|lo+dejamos|acabamos|terminamos|cortamos ya|aquí|$",
            "ahórrense|ahorraos|ahórrate|guárdense .. <messages>|<treats>|cupones",
            "dejen|dejá|dejad|paren|pará|parad|basta de ya? romper|hinchar|joder|chingar|fregar|fastidiar|molestar|"
            "acosar|insistir|escribir|mandar",
            "dejáis|dejéis|dejan de <sending> <please>|más|wbds|weas|cosas|<messages>|<mailings>|tanto|$",
            "no rompan|hinchen|rompas|jodas más <please>? $",
            "no me|nos? hinchen|hinches|rompan|rompas más con|las|los ..",
            "no .. den|des|deis|dé|denme .. lata|brasa|tabarra|murga|turra|guerra",
            # off the list
            "<striking> todo|todos <please>? $; <striking> .. fuera|ya $; <striking> de .. <lists>|ahí|aquí|acá|esto|"
            "esta+cosa",
            "exclúyanme|exclúyame|remuévanme|bájenme <please>|de|$",
            "borrarme|eliminarme|quitarme|sacarme|excluirme|removerme|retirarme .. de .. <lists>|<messages>",
            "que me|nos quitéis|quiten|saquen|saquéis|borren|borréis|eliminen|eliminéis|retiren|excluyan $",
            "me voy|salgo|borro|retiro|quito|bajo de la|su|esta|esa|vuestra lista|grupo|boletín|chat|difusión",
            "desinscribirme|desinscríbanme|desinscríbeme|desinscribir|desuscríbame|desuscribanme|desuscribo|"
            "desubscribir|desapúntame|desapuntadme|desapunten+me",
            "olvídense|olvídate|olvidaos|olvídese|olviden de? mi|este número|teléfono|contacto|celular",
            "solicito|exijo|pido|quiero|requiero|ejerzo .. cancelación|oposición|supresión|exclusión|derecho .. datos|"
            "número|oposición|cancelación|contacto|arco",
            # a nuisance, a threat
            "me|nos tienen|tenéis|tienes|tiene|traen harto|harta|hartos|frito|frita|podrido|podrida|mamado|mamada|"
            "cansado|cansada|hasta+la+madre|hasta+las+narices|loco|loca .. .. <messages>|<mailings>|tanto|esto|$",
            "pesadez|fastidio|lata|rollo|coñazo|tortura|molestia|ladilla|hartazgo|flojera|hueva .. .. <messages>",
            "es|parece|raya+en|son|esto+es un|una|puro|ya? acoso|hostigamiento|persecución .., de|lo|todos|<please>|"
            "<stopping>|$",
            "os|los|les|te|la|lo voy|vamos a denunciar|reportar|bloquear|demandar",
            "voy|vamos a bloquearte|bloquearlos|bloquearles|bloquearos|denunciarlos|reportarlos|denunciaros|"
            "denunciarte|reportarte|reportarlo",
            "ya? los|les|os|te bloqueé|reporté|denuncié $",
            # not allowed, not asked for, not theirs
            "nunca|no|jamás doy|otorgué|otorgo .. consentimiento|permiso|autorización",
            "no les|los|le|lo|os|te|he? autoricé|autorizo|autorizado|permito|permití .. .. <sending>|<messages>|"
            "contacto|uso",
            "sin mi|nuestro consentimiento|permiso|autorización .. .. .. <sending>|<messages>",
            "no tienen|tienes|tenéis|tiene .. permiso|autorización|derecho .. .. <sending>|<messages>",
            "quién|quienes .. permiso|autorización|derecho .. <sending>|<messages>|escribirme",
            "quién les|le|os|te|se .. dio|ha+dado|pasó|vendió|dieron mi número|contacto|cel|celular|teléfono",
            "este|el|ese|mi número|celular|teléfono|móvil ya no es|pertenece de|a|al|del|suyo",
            "<former>|<parted> *** dejen|paren .. <sending>",
            "la? suscripción|inscripción|registro .. error|equivocación *** <striking>|elimínenla|bórrenla|cancélenla|"
            "quítenla",
            "<sending>|mándenselo|envíenselo|mándelo .. alguien|otro|quien que|a+quien .. interese|interesa|quiera "
            "<please>? $",
            "escríbanle|escríbele|mándenle|escriban|manden|llamen|molesten a otro|otra|otros|otra+persona|alguien+más "
            "<please>? $",
            "así+que|por+eso|entonces ya|mejor? paren|parad|basta|stop|dejen+de+hacerlo <please>? $",
            "respeten|respete|respetad|respeta .. privacidad|intimidad|tranquilidad",
            "contacto|<messages> no deseado|deseados|solicitado|solicitados|autorizado|autorizados",
            "<messages> .. sobran|innecesarios|inútiles <please>? $",
            "no se|os|te comuniquen|comunique|pongan|comuniquéis más|conmigo|en+contacto",
            "no pierdan|pierda|pierdas|gasten|perdáis .. tiempo .. escribiéndome|mandándome|llamándome|conmigo|"
            "<sending>",
            "por última|enésima vez .. no .. <messages>",
            "olvídenlo|olvídalo con|ya .. <messages>",
            "bloqueado|bloqueados|bloqueada por pesado|pesados|spam|insistentes|cansinos",
            "<messages>|<treats> .. me|nos tiene|tienen|traen .. harto|harta|hartos|cansado|cansada|podrido|mamado|"
            "loco|loca",
            "ya no necesito|requiero|quiero|ocupo más? info|información|novedades|noticias <please>? $",
            "fuera|afuera con|de mi número|celular|teléfono",
            "si esto|eso|siguen|sigue sigue|continúa|no+para|así|con *** tienda|operador|compañía|denuncio|queja|"
            "reseña|competencia",
            "esos|estos|sus|los <messages> tienen|deben|deberían que? parar|cesar|acabar|terminar",
            "no|nunca|jamás solicité|pedí esto|estos|nada|esta .. <messages>|publicidad|$",
            "no sean|seas|sea intensos|intenso|pesados|cansones .. .. <messages>",
            "<messages> *** ya+estuvo|suficiente $; cuántos <messages> .. faltan|más",
            "me vale|da|importa igual|un|poco|nada|madre .. .. <messages>|<treats> .. <negation>",
            "ni .. ni <messages>; <messages> .. no me? interesan <please>? $; publicidad|boletín|newsletter|"
            "propaganda .. no me? interesa",
            "no nos? <sending> .. todo+el+tiempo|a+cada+rato|siempre|diario|a+diario|constantemente|tanto",
            "<messages> ..-<negation> invasivos|molestos|pesados|insoportables|cansones|fastidiosos|agobiantes|"
            "abusivos",
            "sus|tus|su|vuestras|vuestros <messages>|<treats>|<mailings> .. se|os|te las|los|la pueden|puedes|podéis "
            "guardar|meter|quedar <please>? $",
            "<striking> .. .. mi+número|mi+celular|mi+teléfono|mi+móvil|mis+datos; favor|porfavor|porfa de? ya? no "
            "<sending>",
            "<negation> .. .. <mine> .. <with_you>|<lists>; ningún|ninguna|cero contacto|comunicación más|conmigo|"
            "<please>|$; <messages> no <please>? $; quiero|deseo|quisiera .. ser|sea <removed>",
            "eliminación|supresión|borrado|retiro|exclusión .. de mi|mis|su|sus|vuestra|vuestras <lists>|número|datos|"
            "base",
            "<messages> de nadie; otra+vez|de+nuevo ustedes|vosotros *** no|basta|paren|ya+no; sin <messages> <please>",
            "no quiero|deseo|queremos que me|nos <sending>|llegue|lleguen|estén|sigan|busquen",
            "no quiere|quieren más? <messages>",
            "déjenla|déjala|dejadla|déjenle con la|el|los|tanta|tanto|su|sus <messages>",
            "no|sin .. ganas|interés|paciencia|tiempo .. de|en|por .. <messages>; tampoco más? <messages>",
            "<messages>|contacto no deseadas|deseada|solicitadas|solicitada|autorizadas|pedidas",
            "no deben|debe|debes|pueden|puede|debéis|podéis <sending> más|nunca; omitan|omita|omitir|eviten .. "
            "<messages>",
            "<messages>|<treats> *** paren|parad|basta|déjenlo <please>? $; escriben|mandan|llaman *** déjenlo|paren "
            "<please>? $",
            "paren|pare|parad|basta de+inmediato|inmediatamente|enseguida <please>? $; <messages> .. están de más",
            "déjenme|dejadme|déjame fuera|afuera de .. <messages>|<treats>|<mailings>; cómo me libro|deshago|zafo .. "
            "de ustedes|vosotros|esto|<messages>",
            "nomas <messages> <please>? $; a paseo|mierda|porra|carajo|chingada con .. <messages>|<treats>",
            "no quería|querría más|recibir .. <messages>; dije|dicho|pedí .. que no .. <messages>",
            "no tienen|tiene|hace+falta|hay que <sending> más? .. <messages>|nada|más|$",
            "<toomany> <messages> *** borro|salgo|voy|baja|quiten|saquen",
            "no tienen|tienes|tenéis|tiene mi|nuestro permiso|autorización|consentimiento",
            "no estoy|estamos .. de acuerdo .. .. <sending>|manden|escriban|envíen",
            "no soy|es .. esa|otra persona|quien .. *** dejen|paren|no|borren .. <sending>|<striking>",
        )
    ),
    excuses="; ".join(
        (
            "no me interesa su|la|esa|esta|el|ese|tu oferta|promoción|promo|descuento; ya no escribo|mando|envío ...",
            "pueden|puede|puedes dejar de buscar|esperar|preocuparse ...",
            "número anterior|viejo|antiguo|pasado ...",
            "me|lo|la|le|nos dieron|dio|han+dado|diste|dan de baja en|del|por ...",
            "dé|den|dad|da|dar de baja el|la|los|las|mi|un|una ..-<messages>|<lists> @ ...",
            "borré|eliminé|perdí .. <messages> .. querer|error|accidente|equivocación ...",
            "no lo|la|los|las borren|borre|borres|eliminen|elimine|quiten|cancelen|saquen ...",
            "quiero|quería|querría|quise|pretendo|gustaría no|te|les|los|os? molestar|fastidiar|incomodar ...",
            "no te|les|los|os|le|lo quiero|quería|querría molestar|fastidiar|incomodar ...",
            "ya? no me escribe|manda|contesta|responde|llama|escribieron|contactaron|mandaron|enviaron ...",
            "no me <sending> .. todavía|aún|la+factura|el+presupuesto|el+pedido|el+recibo ...",
            "no me <sending> .. versión|modelo|talla|color|dirección ...",
            "me salgo|voy|quito|bajo de|del la? trabajo|casa|clase|oficina|curso|curro ...",
            "<striking> el|la|los|las|lo ..-<lists>|<messages> <goods>|cita|basura|mesa|reserva ...",
            "sáquenme|sácame|sáqueme una|de+una foto ...",
        )
    ),
    starts="; ".join(
        (
            "vuelvan|vuelve|volved|vuelva|volver a escribirme|mandarme|enviarme|contactarme|meterme|ponerme|incluirme|"
            "agregarme|suscribirme|anotarme|recibir",
            "ponme|pónganme|ponedme|méteme|agrégame|agréguenme|anótame|apúntame|inclúyanme|inclúyeme|súmenme|"
            "suscríbanme otra+vez|de+nuevo|nuevamente|en .. lista|boletín|<messages>|$",
            "ponme|pónganme|ponedme|méteme|agrégame|agréguenme|anótame a la lista",
            "quiero|quisiera|deseo|puedo|puedes? suscribirme|abonarme $; quiero|quisiera|deseo suscribirme|abonarme|"
            "apuntarme a|al .. <messages>",
            "suscríbeme|suscríbanme|suscribidme|suscríbame a|al|a+la|$",
            "reactiven|reactivar|reactiva|reactívenme|activen|habiliten|reanuden .. <messages>",
            "sí|finalmente|siempre quiero|deseo|acepto .. los|sus|las <messages>; sí a|al <messages>",
            "quiero|deseo|quisiera recibir sus|los|las|vuestras|vuestros <messages>",
            "pueden|puede|puedes|podéis .. <sending> .. otra+vez|de+nuevo|nuevamente",
        )
    ),
)
