"""What mail clients write around quotes, in the languages of our merchants' customers.

nb nn sv da en de fi nl fr es it, and the verb of a few more. Everything is matched without regard to case.
"""

import re
import unicodedata
from typing import Final

from responder.patterns import regex

WROTE: Final = regex(
    r"\b(?:wrote|writes|skrev|skreiv|skriver|schrieb|schrieben|schreibt|geschrieben|schreef|"
    r"het volgende geschreven|geschreven|kirjoitti|"
    r"kirjoittaa|(?:a|à|ait|avez) écrit|a ecrit|écrivait|escribió|escribio|ha scritto|scrisse|scritto|escreveu|"
    r"napisał\(a\)|napisał|napisała|napsal|napsal\(a\)|napísal|написал|написала|пишет|написав|a scris|yazdı|"
    r"írta|reagerte|citerar|siterer|citerer|quoting|zitat von|citation de|mensaje citado por|citando|"
    r"lainaus|sitat|citat|sitaatti|citeren|pisze|sendte følgende|sent the following|kirjutas|rašė|skrifaði)\b",
    re.IGNORECASE,
)
STARTER: Final = regex(
    r"\s*(?:on|den|am|op|le|el|il giorno|il|em|dnia|w dniu|vào|at|på|kl\.?|quoting|citerar|siterer|citerer|sitat|citat|"
    r"zitat von|citation de|mensaje citado por|citeren)\b",
    re.IGNORECASE,
)
_ADDRESS: Final = regex(r"[^\s<>@,;:()\[\]]@[\w-][\w.-]{0,200}")
TIME: Final = regex(r"(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?!\d)|\bkl(?:ockan|o|okken)?\.?\s?\d{1,2}\b", re.IGNORECASE)
DATE: Final = regex(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)[٠-٩۰-۹]{4}(?!\d)|(?<!\d)\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|"
    r"(?<!\d)\d{1,2}\.?\s+(?:de\s+)?(?:jan|feb|fév|mar|mär|maa|apr|avr|abr|mai|maj|may|mei|mag|tou|jun|jui|giu|kes|"
    r"jul|lug|hei|aug|aoû|ago|elo|sep|set|syy|okt|oct|ott|lok|nov|mar|des|dec|dez|dic|déc|joul|tam|hel|huh)",
    re.IGNORECASE,
)

_LABELS: Final = {
    "from": "from fra frá frå från von van de da lähettäjä avsender avsändare afsender expéditeur absender remitente "
    "mittente afzender od от отправитель nadawca feladó remetente sender",
    "sent": "sent sendt skickat skickad skickades gesendet verzonden envoyé|envoyé·le enviado enviado·el|enviada·el "
    "enviada·em inviato lähetetty date dato datum data fecha päivämäärä päiväys pvm dátum dato/tid dato·og·tid "
    "date:sent received mottatt wysłano отправлено дата tid tidspunkt sendt·den skickat·den gesendet·am verzonden·op "
    "inviato·il date·d'envoi fecha·de·envío",
    "to": "to til till an aan à para a vastaanottaja saaja mottaker mottagare modtager destinataire empfänger "
    "destinatario kenelle do komu кому geadresseerde ontvanger",
    "copy": "cc bcc kopi kopia kopie copie copia kopio cópia kopi·til kopia·till reply-to svar·til svara·till "
    "antwort·an répondre·à antwoord·aan vastaa responder·a rispondi·a reply·to importance viktighet prioritet "
    "prioritet "
    "wichtigkeit prioriteit attachments vedlegg bilagor anlagen bijlagen",
    "subject": "subject emne ämne ärende rubrik efni betreff onderwerp objet asunto oggetto aihe assunto temat тема "
    "tárgy předmět sujet "
    "vedrørende betr re",
}
# Of other languages that people have their programs in.
_MORE_LABELS: Final = {
    "from": "kimden nuo saatja від от από de·la šalje шаље од מאת من از จาก từ dari "
    "보낸·사람 보낸사람 发件人 寄件者 寄件人 差出人 送信者",
    "sent": "gönderildi gönderilen tarih išsiųsta nosūtīts saadetud kuupäev надіслано изпратено στάλθηκε ημερομηνία "
    "trimis poslano послато датум odesláno odoslané elküldve küldve enviat dikirim tanggal נשלח תאריך "
    "تم·الإرسال التاريخ ارسال·شده تاریخ ส่ง วันที่ đã·gửi ngày 보낸·날짜 날짜 发送时间 日期 已发送 寄件日期 送信日時 日付",
    "to": "kime kam adressaat προς către prima прима címzett אל إلى الى به ถึง đến tới kepada 받는·사람 받는사람 收件人 "
    "收件者 宛先",
    "subject": "konu tēma temats teema относно θέμα subiect predmet zadeva наслов assumpte subjek נושא الموضوع موضوع "
    "เรื่อง chủ·đề 제목 主题 主題 主旨 件名",
}
_LEAST: Final = 4
_LATIN: Final = 0x180


def broken_forms(label: str, category: str) -> list[tuple[str, str]]:
    """A Latin label as servers leave it that do not know its letters: without accents, with marks in their place, or
    in UTF-8 that was read as Windows-1252 ("Fran", "Fr?n", "FrÃ¥n")."""
    if label.isascii() or len(label) < _LEAST or not all(ord(letter) < _LATIN for letter in label):
        return []
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", label) if not unicodedata.combining(letter))
    marked = ["".join(letter if letter.isascii() else mark for letter in label) for mark in "?\ufffd"]
    read = [form.encode().decode("cp1252", "ignore").lower() for form in (label, label.capitalize())]
    return [(form, category) for form in (plain, *marked, *read)]


CATEGORY: Final = {
    label.replace("·", " "): category
    for category, labels in (*_LABELS.items(), *_MORE_LABELS.items())
    for word in labels.split()
    for label in word.split("|")
}
CATEGORY.update(
    {
        form: category
        for labels in tuple(CATEGORY.items())
        for form, category in broken_forms(*labels)
        if form not in CATEGORY
    }
)
_ANY_LABEL: Final = "|".join(re.escape(label) for label in sorted(CATEGORY, key=len, reverse=True))
_COLON_NEAR: Final = r"(?=[^:：\n]{1,44}[:：])"
"""Most lines have none, and need not be compared with all labels."""
LABEL: Final = regex(
    rf"{_COLON_NEAR}\s{{0,30}}(?!\s)[\s*_|•-]{{0,6}}(?!\s)({_ANY_LABEL})[ *_]{{0,4}}[:：][ *_]{{0,4}}(.*)",
    re.IGNORECASE,
)
INNER_LABEL: Final = regex(rf"(?<=[\s>_])(?!\s){_COLON_NEAR}[*_]{{0,2}}({_ANY_LABEL})[ *_]{{0,4}}[:：]", re.IGNORECASE)

_ORIGINAL: Final = (
    r"original (?:message|meddelande|meddelelse|besked|bericht|melding|mail|e-?mail)|reply message|"
    r"opprinnelig (?:melding|e-?post)|opphavleg melding|original ?nachricht|original-nachricht|"
    r"ursprüngliche (?:nachricht|e-?mail)|(?:det )?ursprungligt? (?:meddelande|mail|e-?post)|originalmeddelande|"
    r"originalmelding|originalbesked|(?:oprindelig|opr\.) (?:meddelelse|besked|mail|e-?mail)|oorspronkelijk bericht|"
    r"origineel bericht|alkuperäinen viesti|message d['’]origine|message original|courriel original|mensaje original|"
    r"messaggio originale|mensagem original|wiadomość oryginalna|исходное сообщение|forwarded message|forwarded mail|"
    r"videresendt (?:melding|besked|meddelelse)|vidarebefordrat (?:meddelande|brev|mail)|weitergeleitete nachricht|"
    r"doorgestuurd bericht|message transféré|mensaje reenviado|messaggio inoltrato|edelleenlähetetty viesti|"
    r"välitetty viesti|vidaresend melding|antwort nachricht|原始邮件|原始郵件|转发邮件|元のメッセージ|원본 메시지"
)
DIVIDER: Final = regex(
    rf"[\s*>]{{0,4}}[-_=‐–—*]{{2,40}}\s*(?:{_ORIGINAL})\b[^\n]{{0,80}}|"
    r"[\s*>]{0,4}\[?original message processed by david\b[^\n]{0,20}",
    re.IGNORECASE,
)
ORIGINAL: Final = regex(
    rf"[\s*_]{{0,20}}(?:{_ORIGINAL}|message du(?: ?:)? \d{{1,2}}/\d{{1,2}}/\d{{2,4}}[^\n]{{0,12}})\s{{0,20}}[:：]?"
    r"[\s*_]{0,20}",
    re.IGNORECASE,
)
"""The same words without dashes, as BlackBerry writes them: they divide only above copied headers."""
FORWARDED: Final = regex(
    r"\s*(?:begin forwarded message|vidarebefordrat brev|"
    r"(?:startet|(?:begynn|start|byrjing|början|begyndelse|begynnelse)(?: på| av)?) "
    r"(?:videresendt|vidaresend|vidarebefordrat) (?:melding|besked|meddelelse|meddelande|brev|mejl|e-?post)|"
    r"start der weitergeleiteten nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)|"
    r"begin doorgestuurd bericht|début du message (?:réexpédié|transféré)|(?:inicio|comienzo) del mensaje reenviado|"
    r"início da mensagem (?:reenviada|encaminhada)|początek przekazywanej wiadomości|"
    r"начало переадресованного сообщения|"
    r"inizio messaggio inoltrato|alkuperäinen viesti|(?:aloita )?välitetty viesti(?: alkaa)?)\s*:?\s*",
    re.IGNORECASE,
)
_FORWARDS: Final = regex(
    r"forwarded|videresend|vidaresend|vidarebefordra|weitergeleitet|doorgestuurd|transféré|réexpédié|reenviado|inoltrat|"
    r"välitetty|edelleenlähetetty",
    re.IGNORECASE,
)
RULE: Final = regex(r"\s*(?:[_]{8,}|[-]{12,}|[=]{12,}|[─—–]{5,}|\*{12,})\s*")
REPLY_ABOVE: Final = regex(
    r"[\s#*=\-–—~_>]*(?:(?:please|vennligst|vänligen|venligst|bitte|veuillez|por favor,?) )?(?:type|typ|write|reply|"
    r"svar|skriv|ange|geben sie ihre antwort|antwort\w*|respond|répond\w*|taper|vastaa|kirjoita|responda|escriba|"
    r"scriv\w*|antwoord)[^\n]{0,40}(?:above this line|over denne linj[ae]n?|ovanför (?:den här|denna) (?:linjen|raden)|"
    r"oberhalb dieser (?:zeile|linie)|boven deze (?:regel|lijn)|au-dessus de cette ligne|"
    r"tämän rivin yläpuolelle|encima de esta línea|sopra questa (?:riga|linea))[^\n?]{0,40}",
    re.IGNORECASE,
)
SEE_INLINE: Final = regex(
    r"\b(?:see|svar(?:er|ene)?|se|my answers?|answers?|comments?|replies|kommentar\w*|siehe|antwort\w*|zie|antwoord\w*|"
    r"voir|ver|vedi|vastaukset|vastaus|katso)\b[^\n]{0,40}\b(?:below|inline|in line|under|nedenfor|nedan|herunder|"
    r"i teksten|i mailen|rødt?|röt?t|in red|red|blått?|unten|rot|hieronder|onder|ci-dessous|dessous|abajo|sotto|alla|"
    r"punaisella)\b",
    re.IGNORECASE,
)


def forwards(head: str) -> bool:
    """Whether a line above a mail says that it is passed on: nobody answers within it."""
    divides = DIVIDER.fullmatch(head) or FORWARDED.fullmatch(head) or ORIGINAL.fullmatch(head)
    return divides is not None and _FORWARDS.search(head) is not None


def names_address(text: str) -> bool:
    """Whether a mail address stands in a text."""
    return "@" in text and _ADDRESS.search(text) is not None
