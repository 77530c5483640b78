"""How a shop may reach its customer, where one chooses between them: a call, a text message, a letter by mail.

Notation as in `words.choices.concepts`: for each the words by which a choice names it, and what customers say for it.
"""

LABELS = {
    "call": "phone, telephone, call, telefon, tlf, ring, ringe, oppringning, telefonsamtale, samtal, telefonsamtal, "
    "opkald, anruf, telefonisch, puhelin, puhelu, puhelimitse, soitto, telefoon, bellen, téléphone, appel, teléfono, "
    "llamada",
    "text": "sms, text, text message, tekstmelding, textmeddelande, tekstbesked, textnachricht, tekstiviesti, texto, "
    "mensaje de texto",
    "mail": "e-mail, email, mail, e-post, epost, mejl, sähköposti, courriel, mél, correo, correo electrónico",
}
SAID: dict[str, dict[str, str]] = {
    "call": {
        "nb": "ring, ringe, ringer, ring meg, ringe meg, bli ringt, på telefon, tlf, slå på tråden, oppringning",
        "nn": "ring, ringje, ringe, ring meg, ringje meg, på telefon, tlf, slå på tråden",
        "sv": "ring, ringa, ring mig, ringa mig, bli uppringd, på telefon, slå en signal, luren",
        "da": "ring, ringe, ring mig, ring til mig, ringe til mig, bliver ringet op, over telefonen, opkald",
        "en": "call, call me, ring, ring me, phone me, give me a ring, give me a call, give me a bell, over the phone, "
        "on the phone, a call",
        "de": "anrufen, anruf, ruf an, ruft an, rufen, ruf mich, telefonisch, per telefon, am telefon",
        "fi": "soita, soittakaa, soittaa, soitto, soitolla, puhelimella, puhelimitse, puhelu",
        "nl": "bel, bellen, belt, bel me, opbellen, telefonisch, per telefoon",
        "fr": "appelez, appelle, appeler, appelez moi, téléphonez, téléphoner, par téléphone, au téléphone, "
        "coup de fil",
        "es": "llámame, llámenme, llamadme, llámeme, llamar, una llamada, por teléfono",
    },
    "text": {
        "nb": "send melding, melding, tekst meg, teksting, på melding",
        "nn": "send melding, melding, tekst meg, på melding",
        "sv": "smsa, messa, meddelande, skicka ett meddelande",
        "da": "smse, smser, send en besked, besked",
        "en": "text, text me, txt, txt me, by text, a text, message me, drop me a text",
        "de": "simsen, simst, eine nachricht, schreib mir eine nachricht, whatsapp",
        "fi": "tekstari, tekstarilla, tekstarina, tekstaa, viestillä, viestinä, viesti",
        "nl": "berichtje, sms'en, smsen, een bericht, appje",
        "fr": "texto, par texto, un message, par message",
        "es": "mensaje, mensajito, por mensaje, un mensaje",
    },
    "mail": {
        "nb": "mail, maile, på mail, send mail, epost, skriftlig",
        "nn": "mail, maile, på mail, send mail, epost, skriftleg",
        "sv": "maila, mejla, mejl, mail, skriftligt",
        "da": "maile, mail, skriv en mail, skriftligt",
        "en": "mail me, email me, e-mail me, mail it, in writing",
        "de": "mailen, mailt, mail, schriftlich",
        "fi": "meilaa, meili, meilillä, meilitse, sähköpostilla, kirjallisesti",
        "nl": "mailen, mail, mail me, schriftelijk",
        "fr": "mail, par mail, par écrit",
        "es": "mail, por mail, por escrito",
    },
}
