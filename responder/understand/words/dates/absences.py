"""How it is said in each language that somebody is away, until when, from when on they are back. Folded, as patterns.

Who is away seldom writes in the language of the shop's question, so that all of them are looked for at once.
"""

AWAY = (
    r"ferien?|bortreist|bortrejst|bortrest|borte|borta|barsel\w*|\w{0,12}permisjon\w*|pappaperm|mammaperm|fravaer\w*|orlov|"
    r"sykmeldt|sjukmeld\w*|sygemeldt|sjukskriven|semester\w*|foraldraledig\w*|tjanstledig|"
    r"(?:ar|er) (?:jag |jeg )?ledig|"
    r"franvarande|ute av kontoret|(?:ikke|ikkje|inte) (?:pa|i) (?:kontoret|kontor|jobb|arbejde)|"
    r"(?:on|annual|sick|parental|maternity|paternity|medical) leave|holidays?|vacation|(?<!take )(?<!take-)away|"
    r"out of (?:the )?office|ooo|off work|(?:am|are|is|'m|be) (?:out|off|gone)|"
    r"\w{0,12}urlaub|abwesend|elternzeit|mutterschutz|verreist|krankgeschrieben|krank|bin (?:ich )?weg|"
    r"nicht (?:im (?:buro|haus|dienst)|da|erreichbar)|"
    r"vakantie|\w{0,12}verlof|afwezig|ben (?:ik )?(?:weg|vrij)|niet (?:aanwezig|op kantoor|bereikbaar)|"
    r"\w{0,12}loma(?:lla|ni)?|\w{0,12}vapaalla|poissa|matkoilla|"
    r"conges?|vacances|absente?s?|en deplacement|indisponible|arret maladie|"
    r"vacaciones|de baja|ausente|fuera|permiso|de viaje"
)
UNTIL = (
    r"(?:fram |frem |indtil |inntil )?tills?|tils?|indtil|inntil|until|through|thru|bis|tot|hasta|jusqu'?(?:a|au)|"
    r"jusque"
)
UNTIL_THE_DAY = (  # with an article or "including" it is said of a day alone
    r"(?:tills?|til|indtil|inntil|until) (?:den|the)|tills?(?: och)? med|til og med|tom\.? den|tom\.|"
    r"bis (?:zum|einschl\w*\.?|inkl\w*\.?)(?: zum| dem)?|tot en met(?: de)?|jusqu'?au|a partir (?:du|del)|"
    r"ab (?:dem|den)|vanaf de"
)
BACK = (
    r"tilbake|tilbage|tillbaka|attende|ater|(?:hjemme|heime|hemma|hjem|heim|hem) (?:igjen|igen|att)|"
    r"pa (?:jobb|jobben|kontoret|arbejde|arbetet|plass) (?:igjen|igen)|back|returning|zuruck|"
    r"wieder (?:da|im \w+|am \w+|zuruck)|terug|weer (?:aanwezig|terug|op kantoor)|de retour|rentre|reviens|reviendrai|"
    r"vuelvo|volvere|regreso|regresare|me reincorporo|estoy de vuelta"
)
PLACES = (
    r"pa|i|til|to|at|in|im|ins|auf|op|au|a|la|en|the|my|work|office|kontoret|kontor|jobb|jobben|job|arbeid|arbejde|arbete|"
    r"jobbet|buro|arbeit|kantoor|werk|bureau|travail|oficina|trabajo|igjen|igen|again|hjemme|hemma|home"
)
FROM_THE_DAY = r"on|by|the|den|am|ab|dem|vom|op|de|le|el|dia|fra|fran|from|vanaf|du|um|d"
AGAIN = r"wieder|zuruck|tilbake|tillbaka|tilbage|igjen|igen|terug|weer|de retour|back"
"""Behind a day."""
FINNISH_BOUNDS = r"asti|saakka|mennessa|lahtien|alkaen|paiva(?:an|na|sta)?"
