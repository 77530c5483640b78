"""Attributions in the middle of a line, heads whose quote is marked, programs in other languages, footers, closings."""

from .written import Answers

# fmt: off
CASES = Answers()
text, page, known = CASES.text, CASES.page, CASES.known
SHOP = "Fjellbutikken"
AT = "svar+k7f3@butikk.example"
N = f"{SHOP} <{AT}>"
ASKED = "Hei igjen!\nNår kan vi levere de to posene dine?\nVil du ha dem malt? Svar JA eller NEI."

for language, said, head in (
    ("nb", "Gjerne fredag", f"Den 20. nov. 2025 kl. 10:12 skrev {N}:"),
    ("sv", "Nej tack, inte nu.", f"Den tors 20 nov. 2025 kl 10:12 skrev {N}:"),
    ("da", "Ja tak!", f"Den tor. 20. nov. 2025 kl. 10.12 skrev {N}:"),
    ("de", "Passt mir gut.", f"Am Do., 20. Nov. 2025 um 10:12 Uhr schrieb {N}:"),
    ("nl", "Morgen graag", f"Op do 20 nov 2025 om 10:12 schreef {N}:"),
    ("fr", "Oui, le 5", f"Le jeu. 20 nov. 2025 à 10:12, {N} a écrit :"),
    ("es", "Mejor el lunes", f"El jue, 20 nov 2025 a las 10:12, {N} escribió:"),
    ("en", "Friday, please", f"On Thu, Nov 20, 2025 at 10:12 AM, {N} wrote:"),
):
    text(f"{language}, answer and attribution on one line", said, f"{said} {head}\n> {ASKED.splitlines()[1]}\n")
    text(f"{language}, the same and nothing marked", said, f"{said} {head}\n\n{ASKED}\n")
    page(f"{language}, the same as a page", said, f"<p>{said} {head.replace('<', '&lt;').replace('>', '&gt;')}</p><blockquote>{ASKED}</blockquote>")
text("a line above such a line", "Ja\nto poser --- helst malt", f"Ja\nto poser --- helst malt--- On Thu, Nov 20, 2025 at 10:12 AM, {AT} wrote:\n> {ASKED.splitlines()[1]}\n")
text("an answer before an attribution over three lines", "Begge deler, takk", f"Begge deler, takk On Nov 20, 2025, at 10:12 AM, {SHOP} <\n{AT}>\nwrote:\n\n> Malt?\n")
text("footer before an attribution on its line", "Ok", f"Ok\n\nSent from my iPhone On 20 Nov 2025, at 10:12, {N} wrote:\n\n> Malt?\n")
text("a name before an attribution is no answer", "Ok", f"{SHOP} on 20 Nov 2025 at 10:12 wrote:\n> Malt?\n\nOk\n")

text("divider, marked quote, answer below", "Helmalt, takk", "\n----- Ursprungligt meddelande -----\n\n> Malt eller hele bønner?\n\nHelmalt, takk\n")
text("divider, marked quote, answers between", "Hej!\n\nMalda.\n\nTvå.", "Hej!\n\n----- Ursprungligt meddelande -----\n> Malda eller hela?\nMalda.\n> Hur många?\nTvå.\n")
text("copied headers first, marked quote, answer below", "To stykk", f"Fra: {N}\nSendt: torsdag 20. november 2025 10:12\nTil: kari@kunde.example\nEmne: Kaffe\n\n> Hvor mange?\n\nTo stykk\n")
text("divider, marked quote, answer above", "Tre", f"Tre\n\n----- Original melding -----\nFra: {N}\nDato: torsdag, november 20, 2025 10:12\nEmne: Kaffe\nTil: kari@kunde.example\n> Hvor mange?\n")
text("hyphens of another kind", "Nei", f"Nei\n\n‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Thursday, November 20th, 2025 at 10:12 AM, {N} wrote:\n\n> Malt?\n")
text("a mail system named David", "Gern am Montag", f"Gern am Montag\n\n[Original Message processed by david]\nIhre Bestellung (20-Nov-2025 10:12)\nVon:   {SHOP}\nAn:   Kari\n\nGuten Tag\n")
text("dashes, time and date, no address", "Yes", f"Yes\n\n------On 11/20/2025 10:12 AM, {SHOP} wrote-----\n\nGround or whole?\n")
text("no colon, no time", "Ja, begge", f"Ja, begge\n\nDen torsdag 20. november 2025 skrev {N}\n\n> Malt?\n")
text("you wrote, marked", "Nein", "Nein\n\nAm 20.11.2025 um 10:12 haben Sie geschrieben:\n> Gemahlen?\n")
text("a Dutch webmail", "Nee", f"Nee\n\nCiteren {N}:\n\n> Gemalen?\n")
text("a Polish program", "Tak", f"Tak\n\nW dniu 20.11.2025 o 10:12, {SHOP} pisze:\nMielona?\n")
text("Persian digits", "Ja", f"Ja\n\nدر تاریخ پنجشنبه ۲۰ نوامبر ۲۰۲۵،‏ ۱۰:۱۲ {N} نوشت:\n\nMalt?\n")

for language, labels, moment in (
    ("tr", ("Kimden", "Gönderildi", "Kime", "Konu"), "20 Kasım 2025 Perşembe 10:12"),
    ("lt", ("Nuo", "Išsiųsta", "Kam", "Tema"), "2025 m. lapkričio 20 d. 10:12"),
    ("et", ("Saatja", "Saadetud", "Adressaat", "Teema"), "neljapäev, 20. november 2025 10:12"),
    ("uk", ("Від", "Надіслано", "Кому", "Тема"), "четвер, 20 листопада 2025 р. 10:12"),
    ("el", ("Από", "Στάλθηκε", "Προς", "Θέμα"), "Πέμπτη, 20 Νοεμβρίου 2025 10:12"),
    ("ro", ("De la", "Trimis", "Către", "Subiect"), "joi, 20 noiembrie 2025 10:12"),
    ("hr", ("Šalje", "Poslano", "Prima", "Predmet"), "20. studenog 2025. 10:12"),
    ("ar", ("من", "تم الإرسال", "إلى", "الموضوع"), "20 نوفمبر 2025 10:12"),
    ("he", ("מאת", "נשלח", "אל", "נושא"), "יום חמישי 20 נובמבר 2025 10:12"),
    ("th", ("จาก", "ส่ง", "ถึง", "เรื่อง"), "20 พฤศจิกายน 2025 10:12"),
    ("vi", ("Từ", "Đã gửi", "Đến", "Chủ đề"), "20 Tháng Mười Một 2025 10:12"),
    ("ko", ("보낸 사람", "보낸 날짜", "받는 사람", "제목"), "2025년 11월 20일 목요일 오전 10:12"),
    ("zh", ("发件人", "发送时间", "收件人", "主题"), "2025年11月20日 10:12"),
    ("ja", ("差出人", "送信日時", "宛先", "件名"), "2025年11月20日 10:12"),
    ("is", ("Frá", "Sent", "Til", "Efni"), "fimmtudagur, 20. nóvember 2025 10:12"),
):
    values = (N, moment, "kari@kunde.example", "Kaffe")
    block = "\n".join(f"{label}: {value}" for label, value in zip(labels, values, strict=True))
    text(f"copied headers in {language}", "Ja takk", f"Ja takk\n\n{block}\n\n{ASKED}\n")
text("all headers on one line", "Ja takk", f"Ja takk\n\nFra: {N} Sendt: torsdag 20. november 2025 10:12 Til: kari@kunde.example Emne: Kaffe\n\n{ASKED}\n")
text("headers of a Swedish webmail", "Ja", f"Ja\n\n----Ursprungligt meddelande----\nFrån: {AT}\nDatum: 20-11-2025 10:12\nTill: \"Kari\"<kari@kunde.example>\nÄrende: Kaffe\n\nHej\n")

for language, head in (
    ("nb", f"torsdag 20. november 2025 skrev {SHOP} følgende:"),
    ("da", f"Den torsdag, 20. november 2025, {SHOP} skrev:"),
    ("fi", f"Torstai 20. marraskuuta 2025 {SHOP} kirjoitti:"),
    ("es", f"El jueves, 20 de noviembre de 2025, {SHOP} escribió:"),
    ("a name alone", f"{SHOP} skrev:"),
):
    known(f"our words announced, {language}", "Ja takk", f"Ja takk\n\n{head}\n\n{ASKED}\n", ASKED)
    known(f"our words announced, answers between, {language}", "Hei\n\nFredag\nJA", f"Hei\n\n{head}\n" + ASKED.replace("dine?\n", "dine?\nFredag\n") + "\nJA\n", ASKED)
known("copied headers, a greeting above, answers between", "Hei!\n\nFredag\nJA", f"Hei!\n\nFra: {N}\nSendt: torsdag 20. november 2025 10:12\nTil: Kari\nEmne: Kaffe\n\n" + ASKED.replace("dine?\n", "dine?\nFredag\n") + "\nJA\n", ASKED)

text("a link of the quote over two lines", "Ja", f"Ja\n\nOn 20 Nov 2025 at 10:12, {N} wrote:\n\n> Se her (https://butikk.example/kaffe\n_malt?nr=518)\n>\n> Malt?\n")
text("a link alone in the quote", "Ja", f"Ja\n\nOn 20 Nov 2025 at 10:12, {N} wrote:\n\n>\n (https://butikk.example/kaffe) >\n> Malt?\n")
page("an address without escapes", "Skriv heller til <kari.ny@kunde.example> takk", "<div>Skriv heller til <kari.ny@kunde.example> takk</div>")
page("a page's attribution without escapes", "Ja, mandag", f"<div>Ja, mandag</div><div>20. nov. 2025 kl. 10:12 skrev {SHOP} <{AT}>:</div><div>Hvilken dag?</div>")
text("greeting with a name below the quote", "Ja, gjerne", f"Ja, gjerne\n\nOn 20.11.2025 10:12, {SHOP} wrote:\n> Malt?\n\nRegards, Kari\n")

for footer in (
    "Sent úr iPhone", "Saadetud minu iPhone'ist", "Odoslané z iPhonu", "Poslano s mog iPhonea", "Enviat des de l’iPhone", "Dikirim dari iPhone saya",
    "Послато са iPhone-а", "Изпратено от iPhone", "Απεστάλη από το iPhone μου", "Được gửi từ iPhone của tôi", "ส่งจาก iPhone ของฉัน", "Elküldve az iPhone-omról",
    "Az iPhone készülékemről küldve", "Provenance : Courrier pour Windows", "Da Mail per Windows", "Pobierz program Outlook dla systemu iOS", "Von unterwegs gesendet",
    "Lähetetty kännykästä", "Denne e-posten ble sendt fra min mobile enhet.", "Detta mejl är skickat från min mobil", "Denne e-mail er sendt fra min mobil",
    "Tämä viesti on lähetetty puhelimella", "Diese E-Mail wurde von einem Mobilgerät gesendet", "Dit bericht is verzonden vanaf mijn mobiel",
    "Beklager skrivefeil, sendt fra mobil", "Sikret med Tuta Mail", "Sent from my Flash2 X", "Sendt fra min Jolla C2", "Von meinem Emporia 5 gesendet",
):
    text(f"footer: {footer}", "Helst onsdag", f"Helst onsdag\n\n{footer}\n")
    text(f"footer with a link: {footer}", "Helst onsdag", f"Helst onsdag\n\n{footer}<https://aka.ms/x1>\n")

for closing in (
    "Julehilsen", "Solhilsen fra", "Stor klem", "Kramar", "Många hälsningar", "Lots of love", "Cordially,", "Viele liebe Grüße", "Sonnige Grüße", "Danke und Gruß",
    "Vielen Dank und viele Grüße", "Aurinkoisin terveisin", "Syysterveisin", "Kiitos ja terveisin", "Hoogachtend", "Liefs,", "Hgr.", "Greetz,", "Bien à toi", "Mes salutations",
    "Reciba un cordial saludo", "Un abrazo", "Vi snakkes", "Vi hörs!", "Vi ses", "Bis bald", "Tot dan", "À bientôt", "Hasta luego", "Talk soon,", "God jul!",
):
    text(f"closing: {closing}", "Onsdag etter fem.", f"Onsdag etter fem.\n\n{closing}\nKari Nordmann\n")
    text(f"closing of a household: {closing}", "Onsdag etter fem.", f"Onsdag etter fem.\n\n{closing}\nOla og Kari Dahl\n", sender="post@dahl.example")
text("has written, no address", "Ja", f"Ja\n\n{SHOP} hat am 20.11.2025 um 10:12 geschrieben:\nGemahlen?\n")

HEADS = (
    ("Outlook", f"Fra: {N}\nSendt: torsdag 20. november 2025 10:12\nTil: Kari\nEmne: Kaffe"),
    ("Outlook, address on its own line", f"Fra: {SHOP}\n<{AT}>\nSendt: torsdag 20. november 2025 10:12\nTil: Kari\nEmne: Kaffe"),
    ("Outlook, urgent", f"Lähettäjä: {N}\nLähetetty: torstai 20. marraskuuta 2025 10.12\nVastaanottaja: Kari\nAihe: Kahvi\nTärkeys: Suuri"),
    ("no colons", f"------ Opprinnelig melding ------\nFra \"{SHOP}\" <{AT}>\nTil kari@kunde.example\nDato 20.11.2025 10:12:13\nEmne Kaffe"),
    ("phone", f"-------- Alkuperäinen viesti --------\nLähettäjä: {N}\nPäivämäärä: 20.11.2025 10.12 (GMT+02:00)\nSaaja: kari@kunde.example\nAihe: Kahvi"),
    ("dashes and an attribution", f"‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Thursday, November 20th, 2025 at 10:12 AM, {N} wrote:"),
    ("Zoho", f"---- On Thu, 20 Nov 2025 10:12:13 +0100 {N} wrote ----"),
    ("attribution", f"tor. 20. nov. 2025 kl. 10:12 skrev {N}:"),
)
for name, head in HEADS:
    first, second, third = ASKED.splitlines()
    if name != "Zoho":
        text(f"{name}, answers between marked lines", "Fredag\n\nJA", f"{head}\n\n> {first}\n> {second}\nFredag\n> {third}\nJA\n")
        text(f"{name}, a greeting and answers between marked lines", "Hei!\n\nFredag\n\nJA", f"Hei!\n\n{head}\n\n> {first}\n> {second}\nFredag\n> {third}\nJA\n")
        text(f"{name}, they are said to be below", "Svar under:\n\nFredag\n\nJA", f"Svar under:\n\n{head}\n\n> {first}\n> {second}\nFredag\n> {third}\nJA\n")
        text(f"{name}, answer below the marked lines", "Fredag, malt", f"{head}\n\n> {second}\n> {third}\n\nFredag, malt\n")
    known(f"{name}, answers between lines of ours", "Fredag\nJA", f"{head}\n\n{first}\n{second}\nFredag\n{third}\nJA\n", ASKED)
    known(f"{name}, answer below lines of ours", "Fredag, malt", f"{head}\n\n{first}\n{second}\n{third}\n\nFredag, malt\n", ASKED)
