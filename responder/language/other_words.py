"""What people write for a word of the language: words of other programs, and those of their own tongue."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from responder.language.mistakes import did_you_mean

JUMPS = frozenset({"goto", "go to", "jump", "back", "restart"})


def _meant(words: Mapping[str, str]) -> dict[str, str]:
    """Each of the words with what it stands for, of lines of words with commas."""
    return {word.strip(): meant for meant, line in words.items() for word in line.split(",")}


OTHER_VERBS: Mapping[str, str] = _meant(
    {
        "send": "say, text, message, tell, write, reply, sms, mail, email, svar, si, säg, sig, skriv, skicka, sende",
        "ask": "question, prompt, spør, fråga, spørg, frage, fragen, spørsmål",
        "again": "repeat question, igjen, igen, nochmal",
        "end": "stop, exit, quit, finish, done, return, slutt, slut, avslutt, avsluta, afslut, ende",
        "wait": "delay, sleep, pause, vent, vänta, warte, warten",
        "if": "hvis, dersom, om, wenn, falls, when",
        "repeat": "loop, gjenta, upprepa, gentag, wiederhole",
        "go on": "continue, next, skip, pass, nothing, none, fortsett, fortsätt, fortsæt, weiter",
        "set": "sett, sätt, sæt, change, endre, ändra",
        "tag": "label, tags, merke, merk, märk, etikett",
        "untag": "remove tag, fjern merke, ta bort tagg",
        "subscribe": "abonner, prenumerera, opt in, opt-in, meld på",
        "unsubscribe": "avslutt abonnement, opt out, opt-out, meld av, avmeld, afmeld, avregistrera",
        "prefer": "foretrekk, föredra, foretræk",
        "handoff": "human, agent, transfer, hand over, escalate, person, overfør, overlever, överlämna, overdrag",
        "call": "run, include, dialog, script, kjør, kør, kör",
    }
)
OTHER_KEYS: Mapping[str, str] = _meant(
    {
        "replies": "reply, answers, answer, options, branches, svar, antworten",
        "within": "timeout, deadline, wait, for, innen, inom, inden, frist, innerhalb",
        "remind": "reminder, reminders, påminnelse, påmindelse, påminn, påmind, minn på, erinnern",
        "subject": "title, heading, emne, ämne, betreff",
        "save": "store, as, variable, field, keep, lagre, spara, gem, speichern",
        "expect": "type, format, kind, forvent, förvänta, erwarte",
        "by": "via, channel, through, kanal",
        "then": "så, da, dann",
        "else": "ellers, annars, otherwise, sonst",
        "until": "til, till, inntil, indtil, tills, bis",
        "steps": "trinn, trin, steg, skritt, schritte",
        "purpose": "formål, ändamål, syfte",
        "undelivered": "ikke levert, ej levererat, ikke leveret, failed, bounced",
        "meanwhile": "imens, under tiden, imens, events",
    }
)
OTHER_TOP_KEYS: Mapping[str, str] = _meant(
    {
        "name": "title, navn, namn, tittel",
        "channel": "kanal, by, via",
        "purpose": "formål, ändamål, syfte, zweck",
        "language": "språk, sprog, sprache, lang",
        "start": "trigger, triggers, starter, når, när, begin, when",
        "while": "mens, medan, så lenge, så länge",
        "stop": "stopp, slutt når, cancel",
        "goal": "mål, ziel",
        "steps": "trinn, trin, steg, skritt, schritte, flow, actions",
    }
)
OTHER_TRIGGERS: Mapping[str, str] = _meant(
    {
        "keyword": "nøkkelord, nyckelord, nøgleord, stikkord, schlüsselwort, keywords, word",
        "event": "hendelse, händelse, hændelse, ereignis, on, when, events",
        "tag": "merke, tagg, label",
        "date": "dato, datum",
        "if": "hvis, dersom, om, wenn",
        "once": "en gang, én gang, engang, kun én gang, einmal",
    }
)
OTHER_CHOICES: Mapping[str, str] = _meant(
    {
        "email": "e-post, epost, e-mail, mail, mejl, mejler",
        "sms": "text, tekst, tekstmelding, textmeddelande, phone, telefon, mobil",
        "preferred": "foretrukket, föredragen",
        "service": "tjeneste, tjänst, transactional, information",
        "marketing": "markedsføring, marknadsföring, reklame, reklam, tilbud, offers, promotion",
        "number": "tall, tal, nummer, zahl, integer, int",
        "date": "dato, datum, day, time",
        "phone": "telefon, mobil",
        "text": "tekst, string, words",
    }
)
OTHER_MERCHANT_KEYS: Mapping[str, str] = _meant(
    {
        "name": "navn, namn",
        "languages": "språk, sprog, sprachen",
        "time zone": "tidssone, tidszon, tidszone, zeitzone",
        "channels": "kanaler, kanäle",
        "quiet hours": "stille timer, stille tid, tysta timmar, tyst tid, ruhezeit",
        "help": "hjelp, hjälp, hjælp, hilfe",
    }
)
LANGUAGES: Mapping[str, str] = _meant(
    {
        "nb": "norsk, norwegian, bokmål, norsk bokmål",
        "sv": "svensk, svenska, swedish",
        "da": "dansk, danish",
        "en": "engelsk, engelska, english",
        "de": "tysk, tyska, german, deutsch",
        "fi": "finsk, finska, finnish, suomi",
    }
)


def instead(word: str, others: Mapping[str, str], known: Collection[str], otherwise: str = "") -> str:
    """The remedy for an unknown word: what it stands for elsewhere, else the nearest of those known, else all."""
    meant = others.get(" ".join(word.casefold().split()))
    return f"write '{meant}'" if meant in known else did_you_mean(word, known, otherwise)
