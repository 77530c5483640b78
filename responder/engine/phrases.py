"""The few sentences that Responder says by itself, in every language that it understands. None is marketing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal

from responder.language.script import ChannelKind

Sentence = Literal["stopped", "stopped?", "no ads?", "no marketing", "erasure?", "started", "help", "how to stop"]

# FCC, 47 CFR 64.1200(a)(12): one confirmation, no marketing, which may ask whether it was meant so. The Short Code
# Monitoring Handbook wants the programme's name and that no more is sent; CTIA §5.1 the way back and the way out.
SENTENCES: Mapping[str, Mapping[Sentence, str]] = {
    "en": {
        "stopped": "{name}: you have opted out and will get no more {what} from us. Reply START to come back.",
        "stopped?": "{name}: we have stopped all {what} to you. Reply START if you did not mean that.",
        "no ads?": "{name}: no more offers, only what is about your orders. Reply START to undo, STOP to end it all.",
        "no marketing": "{name}: no more marketing by text or e-mail, only what is about your orders. STOP ends all.",
        "erasure?": "{name}: we have stopped all messages. A person will look at your request. Reply START to undo.",
        "started": "{name}: you will get our messages again. Reply HELP for help, STOP to opt out.",
        "help": "{name}: reply here and we will answer. Reply STOP to opt out.",
        "how to stop": "{name}: if you want no more messages from us, reply STOP.",
    },
    "nb": {
        "stopped": "{name}: du er meldt av og får ingen flere {what} fra oss. Svar START for å komme tilbake.",
        "stopped?": "{name}: vi har stoppet alle {what} til deg. Svar START hvis det ikke var meningen.",
        "no ads?": "{name}: ingen flere tilbud, bare det om kjøpene dine. Svar START for å angre, STOPP for alt.",
        "no marketing": "{name}: ingen mer markedsføring på SMS eller e-post, bare om kjøpene dine. STOPP for alt.",
        "erasure?": "{name}: vi har stoppet alle meldinger, og en person ser på saken. Svar START for å angre.",
        "started": "{name}: du får meldinger fra oss igjen. Svar HJELP for hjelp, STOPP for å melde deg av.",
        "help": "{name}: svar her, så hjelper vi deg. Svar STOPP for å melde deg av.",
        "how to stop": "{name}: vil du ikke ha flere meldinger fra oss, svar STOPP.",
    },
    "nn": {
        "stopped": "{name}: du er meld av og får ingen fleire {what} frå oss. Svar START for å kome tilbake.",
        "stopped?": "{name}: vi har stoppa alle {what} til deg. Svar START om det ikkje var meininga.",
        "no ads?": "{name}: ingen fleire tilbod, berre det om kjøpa dine. Svar START for å angre, STOPP for alt.",
        "no marketing": "{name}: ingen meir marknadsføring på SMS eller e-post, berre om kjøpa dine. STOPP for alt.",
        "erasure?": "{name}: vi har stoppa alle meldingar, og ein person ser på saka. Svar START for å angre.",
        "started": "{name}: du får meldingar frå oss igjen. Svar HJELP for hjelp, STOPP for å melde deg av.",
        "help": "{name}: svar her, så hjelper vi deg. Svar STOPP for å melde deg av.",
        "how to stop": "{name}: vil du ikkje ha fleire meldingar frå oss, svar STOPP.",
    },
    "sv": {
        "stopped": "{name}: du är avregistrerad och får inga fler {what}. Svara START för att komma tillbaka.",
        "stopped?": "{name}: vi har stoppat alla {what} till dig. Svara START om det inte var meningen.",
        "no ads?": "{name}: inga fler erbjudanden, bara om dina köp. Svara START för att ångra, STOPP för allt.",
        "no marketing": "{name}: ingen mer marknadsföring per sms eller mejl, bara om dina köp. STOPP för allt.",
        "erasure?": "{name}: vi har stoppat alla meddelanden, och en person tittar på saken. START för att ångra.",
        "started": "{name}: du får meddelanden från oss igen. Svara HJÄLP för hjälp, STOPP för att avregistrera dig.",
        "help": "{name}: svara här så hjälper vi dig. Svara STOPP för att avregistrera dig.",
        "how to stop": "{name}: vill du inte ha fler meddelanden från oss, svara STOPP.",
    },
    "da": {
        "stopped": "{name}: du er afmeldt og får ikke flere {what} fra os. Svar START for at komme tilbage.",
        "stopped?": "{name}: vi har stoppet alle {what} til dig. Svar START, hvis det ikke var meningen.",
        "no ads?": "{name}: ingen flere tilbud, kun om dine køb. Svar START for at fortryde, STOP for alt.",
        "no marketing": "{name}: ikke mere markedsføring på sms eller e-mail, kun om dine køb. STOP for alt.",
        "erasure?": "{name}: vi har stoppet alle beskeder, og en person ser på sagen. Svar START for at fortryde.",
        "started": "{name}: du får beskeder fra os igen. Svar HJÆLP for hjælp, STOP for at afmelde dig.",
        "help": "{name}: svar her, så hjælper vi dig. Svar STOP for at afmelde dig.",
        "how to stop": "{name}: vil du ikke have flere beskeder fra os, så svar STOP.",
    },
    "de": {
        "stopped": "{name}: Sie sind abgemeldet und erhalten keine {what} mehr. Mit START kommen Sie zurück.",
        "stopped?": "{name}: Wir schicken Ihnen keine {what} mehr. Antworten Sie START, falls das nicht gemeint war.",
        "no ads?": "{name}: keine Werbung mehr, nur zu Ihren Käufen. START nimmt das zurück, STOP beendet alles.",
        "no marketing": "{name}: keine Werbung mehr per SMS oder E-Mail, nur zu Ihren Käufen. STOP beendet alles.",
        "erasure?": "{name}: Wir schicken Ihnen nichts mehr; ein Mensch bearbeitet Ihre Bitte. START hebt das auf.",
        "started": "{name}: Sie erhalten wieder Nachrichten von uns. HILFE für Hilfe, STOP zum Abmelden.",
        "help": "{name}: Antworten Sie hier, wir helfen gern. STOP zum Abmelden.",
        "how to stop": "{name}: Möchten Sie keine Nachrichten mehr von uns, antworten Sie STOP.",
    },
    "fi": {
        "stopped": "{name}: tilauksesi on peruttu, emme lähetä enää {what}. Vastaa START, jos haluat palata.",
        "stopped?": "{name}: emme lähetä sinulle enää {what}. Vastaa START, jos et tarkoittanut tätä.",
        "no ads?": "{name}: ei enää mainoksia, vain viestit tilauksistasi. START peruu tämän, STOP lopettaa kaiken.",
        "no marketing": "{name}: ei enää mainoksia tekstarilla eikä sähköpostilla, vain tilauksistasi. STOP lopettaa.",
        "erasure?": "{name}: emme lähetä enää viestejä, ja ihminen käsittelee pyyntösi. START peruu tämän.",
        "started": "{name}: saat taas viestejämme. Vastaa APUA saadaksesi apua, STOP lopettaaksesi.",
        "help": "{name}: vastaa tähän, niin autamme. Vastaa STOP lopettaaksesi.",
        "how to stop": "{name}: jos et halua enää viestejämme, vastaa STOP.",
    },
    "nl": {
        "stopped": "{name}: u bent afgemeld en krijgt geen {what} meer van ons. Antwoord START om terug te komen.",
        "stopped?": "{name}: we sturen u geen {what} meer. Antwoord START als u dat niet bedoelde.",
        "no ads?": "{name}: geen reclame meer, alleen over uw bestellingen. START herstelt dat, STOP stopt alles.",
        "no marketing": "{name}: geen reclame meer per sms of e-mail, alleen over uw bestellingen. STOP stopt alles.",
        "erasure?": "{name}: we sturen u niets meer; een medewerker bekijkt uw verzoek. START herstelt dat.",
        "started": "{name}: u krijgt weer berichten van ons. Antwoord HELP voor hulp, STOP om u af te melden.",
        "help": "{name}: antwoord hier en we helpen u. Antwoord STOP om u af te melden.",
        "how to stop": "{name}: wilt u geen berichten meer van ons, antwoord dan STOP.",
    },
    "fr": {
        "stopped": "{name} : désinscription faite, vous ne recevrez plus nos {what}. Répondez START pour revenir.",
        "stopped?": "{name} : nous avons arrêté tous nos {what}. Répondez START si ce n'était pas voulu.",
        "no ads?": "{name} : plus de publicité, seulement vos commandes. START pour annuler, STOP pour tout refuser.",
        "no marketing": "{name} : plus de publicité par SMS ni e-mail, seulement vos commandes. STOP arrête tout.",
        "erasure?": "{name} : nous n'envoyons plus rien ; une personne traitera votre demande. START pour annuler.",
        "started": "{name} : vous recevez à nouveau nos messages. AIDE pour de l'aide, STOP pour vous désinscrire.",
        "help": "{name} : répondez ici et nous vous aiderons. STOP pour vous désinscrire.",
        "how to stop": "{name} : si vous ne voulez plus de nos messages, répondez STOP.",
    },
    "es": {
        "stopped": "{name}: se ha dado de baja y no recibirá más {what} nuestros. Responda START para volver.",
        "stopped?": "{name}: no le enviaremos más {what}. Responda START si no era su intención.",
        "no ads?": "{name}: no más publicidad, solo lo de sus pedidos. START para deshacerlo, STOP para todo.",
        "no marketing": "{name}: no más publicidad por SMS ni correo, solo lo de sus pedidos. STOP para todo.",
        "erasure?": "{name}: no le enviaremos más mensajes; una persona verá su solicitud. START para deshacerlo.",
        "started": "{name}: volverá a recibir nuestros mensajes. AYUDA para ayuda, STOP para darse de baja.",
        "help": "{name}: responda aquí y le ayudaremos. STOP para darse de baja.",
        "how to stop": "{name}: si no quiere más mensajes nuestros, responda STOP.",
    },
}

# What a STOP has stopped, in the words of `stopped` and `stopped?`: texts, e-mails, or both. To be told that nothing
# comes any more, and then to get something, is to be lied to.
STOPPED: Mapping[str, Mapping[ChannelKind | None, str]] = {
    "en": {"sms": "texts", "email": "e-mails", None: "messages"},
    "nb": {"sms": "SMS-er", "email": "e-poster", None: "meldinger"},
    "nn": {"sms": "SMS-ar", "email": "e-postar", None: "meldingar"},
    "sv": {"sms": "sms", "email": "mejl", None: "meddelanden"},
    "da": {"sms": "sms'er", "email": "e-mails", None: "beskeder"},
    "de": {"sms": "SMS", "email": "E-Mails", None: "Nachrichten"},
    "fi": {"sms": "tekstiviestejä", "email": "sähköposteja", None: "viestejä"},
    "nl": {"sms": "sms'en", "email": "e-mails", None: "berichten"},
    "fr": {"sms": "SMS", "email": "e-mails", None: "messages"},
    "es": {"sms": "SMS", "email": "correos", None: "mensajes"},
}

# What is asked again when an answer could not be read as what the question expects.
AGAIN: Mapping[str, Mapping[str, str]] = {
    "en": {
        "number": "Please reply with a number.",
        "date": "Please reply with a date, such as 24 May.",
        "email": "Please reply with an e-mail address.",
        "phone": "Please reply with a phone number.",
    },
    "nb": {
        "number": "Svar med et tall, er du snill.",
        "date": "Svar med en dato, for eksempel 24. mai.",
        "email": "Svar med en e-postadresse, er du snill.",
        "phone": "Svar med et telefonnummer, er du snill.",
    },
    "nn": {
        "number": "Svar med eit tal, er du snill.",
        "date": "Svar med ein dato, til dømes 24. mai.",
        "email": "Svar med ei e-postadresse, er du snill.",
        "phone": "Svar med eit telefonnummer, er du snill.",
    },
    "sv": {
        "number": "Svara med en siffra, tack.",
        "date": "Svara med ett datum, till exempel 24 maj.",
        "email": "Svara med en e-postadress, tack.",
        "phone": "Svara med ett telefonnummer, tack.",
    },
    "da": {
        "number": "Svar venligst med et tal.",
        "date": "Svar venligst med en dato, for eksempel 24. maj.",
        "email": "Svar venligst med en e-mailadresse.",
        "phone": "Svar venligst med et telefonnummer.",
    },
    "de": {
        "number": "Bitte antworten Sie mit einer Zahl.",
        "date": "Bitte antworten Sie mit einem Datum, zum Beispiel 24. Mai.",
        "email": "Bitte antworten Sie mit einer E-Mail-Adresse.",
        "phone": "Bitte antworten Sie mit einer Telefonnummer.",
    },
    "fi": {
        "number": "Vastaathan numerolla.",
        "date": "Vastaathan päivämäärällä, esimerkiksi 24.5.",
        "email": "Vastaathan sähköpostiosoitteella.",
        "phone": "Vastaathan puhelinnumerolla.",
    },
    "nl": {
        "number": "Antwoord met een getal, alstublieft.",
        "date": "Antwoord met een datum, bijvoorbeeld 24 mei.",
        "email": "Antwoord met een e-mailadres, alstublieft.",
        "phone": "Antwoord met een telefoonnummer, alstublieft.",
    },
    "fr": {
        "number": "Répondez par un nombre, SVP.",
        "date": "Répondez par une date, par exemple 24 mai.",
        "email": "Répondez par une adresse e-mail, SVP.",
        "phone": "Répondez par un numéro de téléphone, SVP.",
    },
    "es": {
        "number": "Responda con un número, por favor.",
        "date": "Responda con una fecha, por ejemplo 24 de mayo.",
        "email": "Responda con una dirección de correo, por favor.",
        "phone": "Responda con un número de teléfono, por favor.",
    },
}  # fmt: skip

# What an answer by mail gets whose sender is not proven: facts of mail, who may answer.
UNPROVEN: Mapping[str, str] = {
    "en": "We cannot be sure that your e-mail came from you, so it does not count yet. Please answer this e-mail.",
    "nb": "Vi kan ikke være sikre på at e-posten kom fra deg, så svaret teller ikke ennå. Svar på denne e-posten.",
    "nn": "Vi kan ikkje vere sikre på at e-posten kom frå deg, så svaret tel ikkje enno. Svar på denne e-posten.",
    "sv": "Vi kan inte vara säkra på att mejlet kom från dig, så svaret räknas inte än. Svara på det här mejlet.",
    "da": "Vi kan ikke være sikre på, at e-mailen kom fra dig, så svaret tæller ikke endnu. Svar på denne e-mail.",
    "de": "Wir wissen nicht sicher, ob Ihre E-Mail von Ihnen kam; sie zählt noch nicht. Bitte beantworten Sie diese.",
    "fi": "Emme voi olla varmoja, että viesti tuli sinulta, joten se ei vielä päde. Vastaathan tähän viestiin.",
    "nl": "We weten niet zeker of uw e-mail van u kwam, dus die telt nog niet. Beantwoord alstublieft deze e-mail.",
    "fr": "Rien ne prouve que votre e-mail vient de vous : il ne compte pas encore. Merci de répondre à celui-ci.",
    "es": "No podemos asegurar que su correo sea suyo, así que aún no cuenta. Responda a este correo, por favor.",
}


def spoken(language: str | None, fallback: str = "en") -> str:
    """The nearest language of the tables."""
    for wanted in (language, fallback):
        base = (wanted or "").replace("_", "-").lower().split("-")[0]
        base = "nb" if base == "no" else base
        if base in SENTENCES:
            return base
    return "en"


def sentence(which: Sentence, language: str, name: str, stopped: Collection[ChannelKind] = ()) -> str:
    """One of the sentences with the merchant's name. `stopped`: the kinds of channels that a STOP has stopped."""
    known = spoken(language)
    what = STOPPED[known][next(iter(stopped)) if len(stopped) == 1 else None]
    return SENTENCES[known][which].replace("{what}", what).replace("{name}", name)


def say_again(expect: str | None, language: str) -> str:
    """The sentence that asks for an answer which can be read."""
    return AGAIN[spoken(language)].get(expect or "number", AGAIN["en"]["number"])


def say_unproven(language: str) -> str:
    """The sentence that asks for an answer to our own mail."""
    return UNPROVEN[spoken(language)]
