"""Answers of several sentences, as people write them by mail: which sentence answers, and what is said beside it.

The greeting, the thanks, what was thought at first, what others want and what was asked are no answers; a reason, a
regret and a question about something else take none back; a doubt, a price and a complaint do.
"""

import pytest

from responder.understand import read_choice, read_number, read_yes_no
from tests.tables import each
from tests.understand.test_said_and_meant import table

ANSWERS = """
nb yes: Hei! Takk for sist. Onsdag kl 14 passer fint. Er det fortsatt Siri jeg skal til? Mvh Unni
nb yes: Hadde tenkt å svare nei, men ja, vi blir med. Hilsen Per | Har ikke noe imot det nei, bare kom
nb yes: Det stemmer det. Blir kanskje ti minutter forsinket, håper det går bra. | Det hadde vært helt nydelig! Ring når dere kommer.
nb yes: Alt var i orden. Takk for rask levering! Mvh Rolf | Kan jo ikke si nei til sånt! Bare send den.
nb no: Takk for tilbudet! Vi har kjøpt hos naboen i år, så vi står over. God sommer! | Jeg må nok dessverre trekke meg. Beklager!
nb no: Jeg sa ja på mandag, men nå har det skjedd noe hjemme og jeg må avlyse. | Vi kommer dessverre ikke, minsten er syk.
nb no: Fikk spørsmålet "svar JA eller NEI". Det blir nei fra meg. | Ja hei, det er Liv. Vi trenger ikke noe denne uka.
nb none: Forrige gang var alt i orden, men nå mangler det en kopp. Hva gjør vi? | Har dere rett adresse? Vi flyttet i fjor. Ellers er alt i orden.
nb none: Det høres bra ut. Men hva koster det? | Nei, det går bra, dere kan komme | Ja til osten, men nei til vinen. Går det?
nb none: Jeg sa ja i går, men har ikke fått noen bekreftelse. | Halvparten kom. Resten mangler. Mvh Tor
nb none: Kan ikke svare akkurat nå, er på jobb. Ringer senere. | Dere er helt fantastiske! Tusen takk for hjelpen i går.
nb none: Tirsdag passer fint. Må bare sjekke med mannen min først.
nb no: Etter å ha sovet på det har vi kommet til at vi ikke trenger noe abonnement. Takk for praten!
nb none: Lenken virker ikke. Har prøvd flere ganger. | Hvordan endrer jeg adressen? Den gamle er feil.
nb none: Meld deg av: send STOPP til 2012. Tilbud i dag! Er det dere? | Start uten meg, jeg er litt sein i dag.
nn yes: Eg hadde tenkt å seie nei, men ja, me kjem gjerne. | Torsdag passar fint. Er det parkering der?
nn no: Takk for tilbodet! Me har fått nok frå før, så me står over. | Eg må diverre avlyse. Orsak!
sv yes: Hej! Onsdag kl 14 passar bra. Är det Siv jag får? /Unni | Tänkte först säga nej, men ja tack, vi kommer.
sv yes: Det vore helt underbart! Ring när ni är på väg. | Det går hur bra som helst. Ställ den vid dörren.
sv no: Tack för erbjudandet! Vi har redan fyllt på, så vi hoppar över. Hälsningar Bo | Vi kommer tyvärr inte, minsta är sjuk.
sv no: Jag sa ja i måndags men nu har det hänt något så jag måste tyvärr avboka. | Jag har tyvärr fått förhinder. Går det en annan dag?
sv none: Har ni rätt adress? Vi flyttade i fjol. Annars är allt bra. | Paketet kom igår. Men en kopp var trasig och det är jag inte nöjd med.
sv none: Vi har precis renoverat köket. Det får bli nästa år.
sv none: Det låter bra. Men vad kostar det? | Nej, det gör inget, ni kan komma ändå | Ja till osten, nej till vinet. Går det?
da yes: Hej! Onsdag kl. 14 passer fint. Er det stadig Siri? Vh Unni | Jeg ville sige nej, men jo tak, vi kommer gerne.
da yes: Det har jeg ikke noget imod. Bare kom. | Det kan jeg jo ikke sige nej til! Send den bare.
da no: Tak for tilbuddet! Vi har nok derhjemme, så vi springer over. Hilsen Bo | Jeg bliver desværre nødt til at melde fra.
nb yes: Hei, da sees vi fredag. Jeg parkerer bak huset.
nb none: Sees vi fredag? Lurer på om jeg skal ta bussen.
da yes: Hej, så ses vi onsdag. Jeg parkerer i gården. | Hej! Onsdag kl. 9 er perfekt. Er der parkering? Hun var så dygtig sidst.
da none: Det lyder godt. Men hvad koster det? | Nej, det gør ikke noget, I kan bare komme
en yes: Hi! Wednesday at 2 works for us. Will it be Sue again? Una | I was going to say no, but yes, count us in.
en yes: That would be lovely! Ring us when you're on the way. | I can't say no to that! Send it over. | Yes please, if it's not too late?
en yes: Sorry for the slow reply. Everything was in order. Thanks! | Sorry I'm late answering! That's absolutely fine by me.
en no: Thanks for asking! We've got plenty left, so we'll pass this time. Bo | We can't come I'm afraid, the little one is ill.
en no: I said yes on Monday but something has come up and I have to cancel. | It was kind of you to ask. I'm not interested. Have a nice day!
en no: Yeah hi, it's Bob. We don't need anything this week.
en none: Last time everything was fine, but now a cup is missing. What happens? | Otherwise everything is fine. Thanks. Bob
en no: Having slept on it we've decided that we don't need a subscription. Thanks for the chat!
en none: The link doesn't work. Tried it twice. | The machine doesn't work. What now?
en none: I can see the name on the invoice is wrong. Can you fix it first?
en yes: Thanks for the offer, we'll take you up on it! Do you come on Saturdays?
en yes: Hi, see you on Friday then. I'll park round the back.
en none: I'd like to see you on Friday. Ann will tell you why.
en yes: Hi, Monday at 9 is perfect. Is there parking? | I don't mind at all, just come round. Ann
en none: No way!! Of course we would. | Sunday was great. Thanks for having us.
en none: That sounds good. But what does it cost? | Yes to the cheese, but no to the wine. Can I do that?
en none: I said yes yesterday but I haven't received anything. | Half of it arrived. The rest is missing.
en none: I can't answer right now, I'm driving. | You're absolutely wonderful! Thank you for yesterday. | No, that's fine, you can come
en none: We're coming home on Friday. Could you deliver it then?
de none: Kann man das Abo für zwei Wochen pausieren? Wir sind im Urlaub.
de yes: Hallo! Mittwoch um 14 Uhr passt gut. Ist es wieder Frau Huber? LG Una | Ich wollte nein sagen, aber ja, wir kommen.
de yes: Das wäre wirklich toll! Wir sind ab vier da. | Da kann ich nicht nein sagen! Schicken Sie es.
de no: Danke für das Angebot! Wir haben noch genug, deshalb verzichten wir diesmal. | Ich muss den Termin leider absagen.
de none: Habe Ihre Nachricht bekommen, weiß aber nicht worum es geht. Ich habe nichts bestellt. | Der Link geht nicht.
de no: Donnerstag geht nicht. | Das Auto springt nicht an, ich kann also nicht kommen.
de none: Letztes Mal war alles in Ordnung, aber jetzt fehlt eine Tasse. Was nun? | Nein, das macht gar nichts, Sie können kommen.
nl yes: Hoi! Woensdag om 2 uur past prima. Is het weer Truus? | Ik wilde nee zeggen, maar ja, we komen.
nl no: Bedankt voor het aanbod! We hebben nog genoeg, dus we slaan over. | Ik moet helaas afzeggen.
nl none: Nee hoor, dat geeft niet, jullie mogen gewoon komen. | Ja voor de kaas, nee voor de wijn. Kan dat?
fi yes: Hei! Keskiviikko sopii hyvin. Onko parkkipaikkaa? | Meinasin sanoa ei, mutta kyllä, tulemme.
fi no: Kiitos tarjouksesta! Meillä on vielä, joten jätämme väliin. | Joudun valitettavasti perumaan.
fr yes: Bonjour ! Mercredi me convient. Y a-t-il un parking ? | Je pensais dire non, mais oui, on vient.
fr no: Merci pour l'offre ! On en a encore assez, donc ce sera sans nous. | Nous ne pouvons malheureusement pas venir, Tom est malade.
fr none: Ne sonnez pas, le bébé dort. Envoyez un message. | Non, ça ne fait rien, vous pouvez venir. | Ça a l'air bien. Mais combien ça coûte ?
es yes: ¡Hola! El miércoles me viene bien. ¿Hay aparcamiento? | Iba a decir que no, pero sí, vamos.
es no: ¡Gracias por la oferta! Todavía tenemos, así que lo dejamos pasar. | Lamentablemente tengo que cancelar.
es none: No, no pasa nada, podéis venir.
"""
SCORES = """
nb 8: Jeg kjøpte 2 esker til oss 3. Jeg sier 8. | Tenkte først 6, men den ble bedre så det får bli en 8
nb none: Den ene var en 9 og den andre en 4. | Kaffen er en 9er men leveringen var en 3er.
nn 9: Hadde det kome før hadde det blitt 10, så 9 frå meg.
sv 8: Jag köpte 2 askar till oss 3. Jag säger 8. | Tänkte först 6 men det blev bättre så det får bli 8
da 8: Jeg købte 2 æsker til os 3. Jeg siger 8.
da none: Kaffen er et 9-tal men leveringen var et 3-tal.
en 8: We bought 2 boxes for 3 of us. I'd say 8. | I was going to give you a 6 but it grew on me so make it an 8
en none: One was a 9 and the other was a 4.
en 7: A year ago it was a 10. Now a 7.
de 9: Ohne die Wartezeit wäre es eine 10 geworden, also 9 von mir.
en 4: 4 stars from me. One star off for the packaging.
de 4: 4 Sterne von mir. Ein Stern Abzug für die Verpackung.
fi 8: Tilasin 2 pussia 3 hengelle. Annan 8. T. Jussi
de none: Der eine war eine 9 und der andere eine 4.
nl 9: Zonder die 2 weken was het een 10 geweest, dus een 9 van mij.
fi 9: Muuten se olisi ollut 10, joten minulta 9.
fr none: L'un était un 9 et l'autre un 4.
es 9: Sin la espera habría sido un 10, así que un 9.
"""
AMOUNTS = """
nb 4: Vi skulle vært 6, men to har meldt avbud, så vi blir 4. | Vi var 5 i fjor, men nå blir vi 4.
nb 5: Vi er 4 voksne og 1 barn, altså 5 til sammen. Kan vi sitte ute?
nb 1: Det holder med en, vi er bare to her nå.
nb 6: Er 8 for mye? I så fall holder det med 6.
nb none: Ola tar 2 og Kari tar 3.
nb 2: Det blir meg og Ola, altså to stk. Er det lov med hund?
nn 4: Vi skulle vore 6, men to har meldt avbod, så vi blir 4.
sv 4: Vi skulle vara 6 men två har hoppat av så vi blir 4.
sv 1: Det räcker med en, vi är bara två hemma.
da 4: Vi skulle have været 6, men to har meldt afbud, så vi bliver 4.
en 4: We were going to be 6 but two have dropped out so it's 4 now. | We were 5 last year but this year it's 4 of us.
en 5: We're 4 adults and 1 child, so 5 altogether. Is there a terrace?
en 4: 2 is not enough, we take 4.
en 7: There are seven of us. Two of them are kids under 3.
en 1: One is enough, there are only two of us here.
en 3: Three bags is fine. The last two were lovely.
de 4: Wir sollten 6 sein, aber zwei haben abgesagt, also sind wir 4. | Letztes Jahr waren wir 5, aber jetzt sind wir nur 4.
nl 4: We zouden met 6 zijn, maar twee hebben afgezegd dus we komen met 4.
fi 4: Meitä piti olla 6, mutta kaksi perui, joten tulemme 4 hengen voimin.
fr 4: On devait être 6 mais deux ont annulé, donc on sera 4.
es 4: Íbamos a ser 6 pero dos han cancelado, así que seremos 4.
"""
COLOURS = {
    "nb": ("Rød", "Blå", "Sort"), "sv": ("Röd", "Blå", "Svart"), "da": ("Rød", "Blå", "Sort"),
    "en": ("Red", "Blue", "Black"), "de": ("Rot", "Blau", "Schwarz"), "nl": ("Rood", "Blauw", "Zwart"),
    "fi": ("Punainen", "Sininen", "Musta"), "fr": ("Rouge", "Bleu", "Noir"), "es": ("Rojo", "Azul", "Negro"),
}  # fmt: skip
CHOSEN = """
nb Blå: Sønnen min vil ha rød, men jeg betaler og jeg vil ha blå. | Den røde var for liten sist så jeg må nok ta blå. | Rød er umulig. Blå er best.
nb none: Rød er fin, men blå er fin også. | Hva koster rød? Er den gratis tar jeg den, ellers tar jeg blå.
sv Blå: Min son vill ha röd, men det är jag som betalar och jag vill ha blå.
da Blå: Min søn siger rød, men det er mig der betaler, så det bliver blå.
en Blue: My son wants red but I'm paying and I want blue. | The red one was too small last time so I'd better take blue.
en Black: We had red before and it got dirty. Black this time.
en none: Red is nice, but blue is nice too. | What does red cost? If it's cheap I'll take that, otherwise blue.
de Blau: Mein Sohn sagt rot, aber ich will blau.
nl Blauw: Mijn zoon zegt rood, maar ik wil blauw.
fi Sininen: Poikani haluaa punaisen, mutta minä haluan sinisen.
fr Bleu: Mon fils dit rouge mais je veux le bleu.
es Azul: Mi hijo dice rojo, pero yo quiero el azul.
"""


@each(("language", "expected", "reply"), table(ANSWERS))
def test_a_longer_reply_answers_or_leaves_open(language: str, expected: str, reply: str) -> None:
    assert read_yes_no(reply, [language]) is {"yes": True, "no": False, "none": None}[expected]


@pytest.mark.parametrize(("language", "expected", "reply"), table(SCORES))
def test_of_several_numbers_the_mark_is_given(language: str, expected: str, reply: str) -> None:
    assert read_number(reply, [language], 0, 10) == (None if expected == "none" else int(expected))


@each(("language", "expected", "reply"), table(AMOUNTS))
def test_of_several_numbers_the_count_is_given(language: str, expected: str, reply: str) -> None:
    assert read_number(reply, [language]) == (None if expected == "none" else int(expected))


@pytest.mark.parametrize(("language", "expected", "reply"), table(CHOSEN))
def test_what_others_want_is_not_chosen(language: str, expected: str, reply: str) -> None:
    assert read_choice(reply, COLOURS[language], [language]) == (None if expected == "none" else expected)


def test_a_question_in_a_paragraph_of_its_own_is_no_part_of_the_count() -> None:
    assert read_number("We're 4 adults and 1 child, so 5 altogether.\n\nIs there a terrace?", ["en"]) == 5
