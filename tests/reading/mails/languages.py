"""What programs write around a quote and at the end of a mail, and a letter of ours, in each language."""

# fmt: off
LETTER = {
    'nb': 'Hei Kari!\n\nVi har kaffen din klar. Passer det å hente den torsdag kl. 15?\nSvar JA eller NEI.\n\nVennlig hilsen\nFjord Kaffe\nStrandgata 4, 6413 Molde',
    'nn': 'Hei Kari!\n\nVi har kaffien din klar. Passar det å hente han torsdag kl. 15?\nSvar JA eller NEI.\n\nVenleg helsing\nFjord Kaffe',
    'sv': 'Hej Kari!\n\nDitt kaffe är klart. Passar det att hämta torsdag kl. 15?\nSvara JA eller NEJ.\n\nVänliga hälsningar\nFjord Kaffe',
    'da': 'Hej Kari!\n\nDin kaffe er klar. Passer det at hente den torsdag kl. 15?\nSvar JA eller NEJ.\n\nVenlig hilsen\nFjord Kaffe',
    'en': 'Hi Kari!\n\nYour coffee is ready. Does Thursday at 3 pm suit you for pick-up?\nReply YES or NO.\n\nKind regards\nFjord Kaffe',
    'de': 'Hallo Kari!\n\nIhr Kaffee ist bereit. Passt Ihnen die Abholung am Donnerstag um 15 Uhr?\nAntworten Sie mit JA oder NEIN.\n\nMit freundlichen Grüßen\nFjord Kaffe',
    'fi': 'Hei Kari!\n\nKahvisi on valmis. Sopiiko nouto torstaina klo 15?\nVastaa KYLLÄ tai EI.\n\nYstävällisin terveisin\nFjord Kaffe',
    'nl': 'Hallo Kari!\n\nJe koffie staat klaar. Komt donderdag om 15.00 uur uit?\nAntwoord JA of NEE.\n\nMet vriendelijke groet\nFjord Kaffe',
    'fr': 'Bonjour Kari,\n\nVotre café est prêt. Jeudi à 15 h vous convient-il ?\nRépondez OUI ou NON.\n\nCordialement\nFjord Kaffe',
    'es': 'Hola Kari:\n\nTu café está listo. ¿Te viene bien recogerlo el jueves a las 15?\nResponde SÍ o NO.\n\nSaludos cordiales\nFjord Kaffe',
}
SUBJECT = {
    'nb': 'Sv: Kaffen din er klar',
    'nn': 'Sv: Kaffien din er klar',
    'sv': 'Sv: Ditt kaffe är klart',
    'da': 'Sv: Din kaffe er klar',
    'en': 'Re: Your coffee is ready',
    'de': 'AW: Ihr Kaffee ist bereit',
    'fi': 'Vs: Kahvisi on valmis',
    'nl': 'Antw: Je koffie staat klaar',
    'fr': 'RE: Votre café est prêt',
    'es': 'RE: Tu café está listo',
}
GMAIL = {
    'nb': 'tor. 20. nov. 2025 kl. 10:12 skrev {}:',
    'nn': 'tor. 20. nov. 2025 kl. 10:12 skreiv {}:',
    'sv': 'Den tors 20 nov. 2025 kl 10:12 skrev {}:',
    'da': 'Den tors. 20. nov. 2025 kl. 10.12 skrev {}:',
    'en': 'On Thu, Nov 20, 2025 at 10:12\u202fAM {} wrote:',
    'de': 'Am Do., 20. Nov. 2025 um 10:12 Uhr schrieb {}:',
    'fi': 'to 20.11.2025 klo 10.12 Fjord Kaffe (hei@fjordkaffe.example) kirjoitti:',
    'nl': 'Op do 20 nov 2025 om 10:12 schreef {}:',
    'fr': 'Le jeu. 20 nov. 2025 à 10:12, {} a écrit :',
    'es': 'El jue, 20 nov 2025 a las 10:12, Fjord Kaffe (<hei@fjordkaffe.example>) escribió:',
}
APPLE = {
    'nb': '20. nov. 2025 kl. 10:12 skrev {}:',
    'nn': '20. nov. 2025 kl. 10:12 skreiv {}:',
    'sv': '20 nov. 2025 kl. 10:12 skrev {}:',
    'da': 'Den 20. nov. 2025 kl. 10.12 skrev {}:',
    'en': 'On 20 Nov 2025, at 10:12, {} wrote:',
    'de': 'Am 20.11.2025 um 10:12 schrieb {}:',
    'fi': '{} kirjoitti 20.11.2025 kello 10.12:',
    'nl': 'Op 20 nov 2025 om 10:12 heeft {} het volgende geschreven:',
    'fr': 'Le 20 nov. 2025 à 10:12, {} a écrit :',
    'es': 'El 20 nov 2025, a las 10:12, {} escribió:',
}
THUNDERBIRD = {
    'nb': 'Den 20.11.2025 10:12, skrev {}:',
    'nn': 'Den 20.11.2025 10:12, skreiv {}:',
    'sv': 'Den 2025-11-20 kl. 10:12, skrev {}:',
    'da': 'Den 20.11.2025 kl. 10.12 skrev {}:',
    'en': 'On 20/11/2025 10:12, {} wrote:',
    'de': 'Am 20.11.25 um 10:12 schrieb {}:',
    'fi': '{} kirjoitti 20.11.2025 klo 10.12:',
    'nl': 'Op 20-11-2025 om 10:12 schreef {}:',
    'fr': 'Le 20/11/2025 à 10:12, {} a écrit :',
    'es': 'El 20/11/25 a las 10:12, {} escribió:',
}
OUTLOOK = {
    'nb': ['Fra: {}', 'Sendt: torsdag 20. november 2025 10:12', 'Til: kari@firma.example', 'Emne: Kaffen din er klar'],
    'nn': ['Frå: {}', 'Sendt: torsdag 20. november 2025 10:12', 'Til: kari@firma.example', 'Emne: Kaffien din er klar'],
    'sv': ['Från: {}', 'Skickat: den 20 november 2025 10:12', 'Till: kari@firma.example', 'Ämne: Ditt kaffe är klart'],
    'da': ['Fra: {}', 'Sendt: 20. november 2025 10:12', 'Til: kari@firma.example', 'Emne: Din kaffe er klar'],
    'en': ['From: {}', 'Sent: Thursday, November 20, 2025 10:12 AM', 'To: kari@firma.example', 'Subject: Your coffee is ready'],
    'de': ['Von: {}', 'Gesendet: Donnerstag, 20. November 2025 10:12', 'An: kari@firma.example', 'Betreff: Ihr Kaffee ist bereit'],
    'fi': ['Lähettäjä: {}', 'Lähetetty: torstai 20. marraskuuta 2025 10.12', 'Vastaanottaja: kari@firma.example', 'Aihe: Kahvisi on valmis'],
    'nl': ['Van: {}', 'Verzonden: donderdag 20 november 2025 10:12', 'Aan: kari@firma.example', 'Onderwerp: Je koffie staat klaar'],
    'fr': ['De : {}', 'Envoyé : jeudi 20 novembre 2025 10:12', 'À : kari@firma.example', 'Objet : Votre café est prêt'],
    'es': ['De: {}', 'Enviado el: jueves, 20 de noviembre de 2025 10:12', 'Para: kari@firma.example', 'Asunto: Tu café está listo'],
}
OUTLOOK_PHONE = {
    'nb': 'Få Outlook for iOS',
    'nn': 'Få Outlook for iOS',
    'sv': 'Hämta Outlook för iOS',
    'da': 'Hent Outlook til iOS',
    'en': 'Get Outlook for iOS',
    'de': 'Outlook für iOS herunterladen',
    'fi': 'Hanki Outlook for iOS',
    'nl': 'Download Outlook voor iOS',
    'fr': 'Télécharger Outlook pour iOS',
    'es': 'Obtener Outlook para iOS',
}
PHONE = {
    'nb': 'Sendt fra min iPhone',
    'nn': 'Sendt frå iPhonen min',
    'sv': 'Skickat från min iPhone',
    'da': 'Sendt fra min iPhone',
    'en': 'Sent from my iPhone',
    'de': 'Von meinem iPhone gesendet',
    'fi': 'Lähetetty iPhonesta',
    'nl': 'Verstuurd vanaf mijn iPhone',
    'fr': 'Envoyé de mon iPhone',
    'es': 'Enviado desde mi iPhone',
}
