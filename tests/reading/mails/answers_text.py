"""Answers in plain text."""

from .case import Case, answer, in_base64, plain, quoted_printable

QP_LATIN = "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n"
B64 = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n"

CASES: list[Case] = [
    answer(
        "thunderbird nn, top",
        "Ja, det passar.",
        plain("Ja, det passar.\n\nDen 03.05.2024 10:00, skreiv Fjellbutikken:\n> Hei Kari!\n>\n> Passar fredag?\n>"),
    ),
    answer(
        "thunderbird sv, below the quote with a signature",
        "Nej, inte på fredag. Måndag funkar.",
        plain(
            "Den 2024-05-03 kl. 10:00, skrev Fjellbutikken:\n> Hej!\n>\n> Passar fredag?\n>\nNej, inte på fredag. Måndag funkar."
            "\n\n-- \nAnna Svensson\n070-123 45 67"
        ),
    ),
    answer(
        "mutt en, inline numbered",
        "1. yes\n\n2. a bit late, but fine",
        plain(
            "On Fri, May 03, 2024 at 10:00:00AM +0200, Fjellbutikken wrote:\n> 1. Did it arrive?\n\n1. yes\n\n> 2. When?\n\n"
            "2. a bit late, but fine\n\n-- \nJohn"
        ),
    ),
    answer(
        "outlook plain text de",
        "Hallo,\n\nja, Freitag passt.",
        plain(
            "Hallo,\n\nja, Freitag passt.\n\nMit freundlichen Grüßen\n\nHans Müller\nMüller GmbH\nTel. +49 30 1234567\n\n"
            "-----Ursprüngliche Nachricht-----\nVon: Fjellbutikken [mailto:svar@butikk.example] \nGesendet: Freitag, 3. Mai 2024 "
            "10:00\nAn: Hans Müller\nBetreff: Bestellung\n\nHallo Hans!"
        ),
        sender="=?iso-8859-1?Q?Hans_M=FCller?= <hans@kunde.example>",
    ),
    answer(
        "exchange plain text nb",
        "Nei takk.",
        plain(
            "Nei takk.\n\nFra: Fjellbutikken <svar@butikk.example>\nSendt: 3. mai 2024 10:00\nTil: Kari Nordmann "
            "<kari@kunde.example>\nEmne: Bestillingen din\n\nHei Kari!\nPasser fredag?"
        ),
    ),
    answer(
        "mac outlook en with bold stars",
        "Friday is fine",
        plain(
            "Friday is fine\n\n*From: *Fjellbutikken <svar@butikk.example>\n*Date: *Friday, 3 May 2024 at 10:00\n*To: *Kari "
            "Nordmann <kari@kunde.example>\n*Subject: *Your order\n\nHi Kari!"
        ),
    ),
    answer(
        "k-9 en",
        "Yes, that works",
        plain(
            'Yes, that works\n\nOn May 3, 2024 10:00:00 AM GMT+02:00, Fjellbutikken <svar@butikk.example> wrote:\n>Hi Kari!\n>\n'
            ">Does Friday suit?\n\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity."
        ),
    ),
    answer(
        "horde latin-1 sv",
        "Ja tack, på måndag går också bra",
        QP_LATIN
        + "\n"
        + quoted_printable(
            'Ja tack, på måndag går också bra\n\nCiterar Fjellbutikken <svar@butikk.example>:\n\n> Hej!\n> Går fredag bra?\n\n\n',
            "latin-1",
        ),
    ),
    answer(
        "squirrelmail da",
        "Nej",
        plain("Nej\n\n> Hej!\n> Passer fredag?\n>\n"),
    ),
    answer(
        "base64 fi answer of elisa webmail",
        "Kyllä sopii, kiitos!",
        B64
        + "\n"
        + in_base64("Kyllä sopii, kiitos!\n\n---- Alkuperäinen viesti ----\nLähettäjä: Fjellbutikken\nAihe: Tilaus\n\nHei!\n"),
    ),
    answer(
        "attribution over two lines fr",
        "Oui, c'est bon pour moi",
        plain(
            "Oui, c'est bon pour moi\n\nLe ven. 3 mai 2024 à 10:00, Fjellbutikken\n<svar+k7f3@butikk.example> a écrit :\n\n> Bonjour"
        ),
    ),
    answer(
        "laposte fr",
        "Non merci",
        plain(
            "Non merci\n\n> Message du 03/05/24 10:00\n> De : Fjellbutikken\n> A : kari@kunde.example\n> Objet : Commande\n>\n> Bonjour"
        ),
    ),
    answer(
        "es gmail text",
        "Claro que sí",
        plain("Claro que sí\n\nEl vie, 3 may 2024 a las 10:00, Fjellbutikken (<svar@butikk.example>)\nescribió:\n\n> Hola"),
    ),
    answer(
        "one word with mobile footer sv",
        "Nej",
        plain("Nej\n\nSkickat från min iPhone\n\n> 3 maj 2024 kl. 10:00 skrev Fjellbutikken <svar@butikk.example>:\n> \n> ﻿Hej!"),
    ),
    answer(
        "huawei and yahoo footers fi",
        "En pääse",
        plain("En pääse\n\nLähetetty Huawei-puhelimestani\n\n-------- Alkuperäinen viesti --------\nLähettäjä: Fjellbutikken "
              "<svar@butikk.example>\nPvm: pe 3. toukok. 2024 klo 10.00\nSaaja: kari@kunde.example\nAihe: Tilaus\nHei!"),
    ),
    answer(
        "environment note and disclaimer sv",
        "Vi kan ta emot på fredag.",
        plain(
            "Vi kan ta emot på fredag.\n\nMed vänlig hälsning\n\nAnna Svensson\nInköpare\nSvensson & Co AB\n08-123 45 67\n"
            "www.svensson.example\n\nTänk på miljön innan du skriver ut detta mejl.\n\nDetta meddelande kan innehålla "
            "konfidentiell information."
        ),
        sender="Anna Svensson <anna@kunde.example>",
    ),
    answer(
        "external tag da",
        "Det er fint med mig",
        plain("[EKSTERN E-MAIL] Denne e-mail er sendt fra en ekstern afsender.\n\nDet er fint med mig\n\nMvh. Lars\n\nFra: "
              "Fjellbutikken <svar@butikk.example>\nSendt: 3. maj 2024 10:00\nTil: Lars\nEmne: Ordre\n\nHej"),
        sender="Lars Holm <lars@kunde.example>",
    ),
    answer(
        "signature without closing, company block nb",
        "Ja, det går bra.",
        plain(
            "Ja, det går bra.\n\nKari Nordmann\nSalgssjef\nNordmann Bygg AS\nStorgata 1, 0155 Oslo\nTlf: +47 22 12 34 56\n"
            "kari@kunde.example"
        ),
    ),
    answer(
        "format=flowed reply",
        "I would rather have it delivered on Monday, since nobody is at home on Friday.",
        plain(
            "I would rather have it delivered on Monday, since nobody is at home on \nFriday.\n\nOn 03/05/2024 10:00, "
            "Fjellbutikken wrote:\n> Hi Kari!",
            "Content-Type: text/plain; charset=UTF-8; format=flowed\nContent-Transfer-Encoding: 8bit\n",
        ),
    ),
    answer(
        "a list of points is not a signature",
        "Hei,\n\n- fredag er ok\n- ring først\n- ikke før kl 16",
        plain("Hei,\n\n- fredag er ok\n- ring først\n- ikke før kl 16\n"),
    ),
    answer(
        "thanks in the first line is not a closing",
        "Takk for beskjed!\nJeg kommer på fredag.",
        plain("Takk for beskjed!\nJeg kommer på fredag.\n\nHilsen\nKari"),
    ),
    answer(
        "a line that begins with From is text",
        "Hi,\n\nFrom what I can see the parcel is here. On Friday I wrote:\nplease ring first. It did not.",
        plain("Hi,\n\nFrom what I can see the parcel is here. On Friday I wrote:\nplease ring first. It did not."),
    ),
    answer(
        "shop's line quoted by hand, then answer below",
        "Ja!",
        plain(">Passer fredag?\n\nJa!"),
    ),
    answer(
        "windows-1252 8 bit without declared charset",
        "Fredag går fint – takk!",
        plain("Fredag går fint – takk!", "Content-Type: text/plain\n"),
        charset="cp1252",
    ),
    answer(
        "no content type at all",
        "ja",
        "\nja\n",
    ),
    answer(
        "only emoji",
        "👍",
        plain("👍\n\nSendt fra min iPhone"),
    ),
    answer(
        "hotmail msn style separator",
        "Yes",
        plain("Yes\n\n> Date: Fri, 3 May 2024 10:00:00 +0200\n> From: svar@butikk.example\n> To: kari@kunde.example\n> Subject: "
              "Your order\n>\n> Hi Kari!"),
    ),
    answer(
        "windows live mail en",
        "Yes of course",
        plain("Yes of course\n\nFrom: Fjellbutikken \nSent: Friday, May 03, 2024 10:00 AM\nTo: kari@kunde.example \nSubject: Your order\n\nHi"),
    ),
    answer(
        "apple mail de without mark",
        "Passt!",
        plain("Passt!\n\nVon meinem iPad gesendet\n\n> Am 03.05.2024 um 10:00 schrieb Fjellbutikken <svar@butikk.example>:\n> \n> Hallo"),
    ),
    answer(
        "nl ziggo text",
        "Nee, dat lukt niet",
        plain("Nee, dat lukt niet\n\nVerstuurd vanaf mijn iPad\n\n> Op 3 mei 2024 om 10:00 heeft Fjellbutikken <svar@butikk.example> het "
              "volgende geschreven:\n> \n> Hallo"),
    ),
    answer(
        "hotmail nl header block",
        "Ja graag",
        plain("Ja graag\n\n________________________________\nVan: Fjellbutikken <svar@butikk.example>\nVerzonden: vrijdag 3 mei 2024 "
              "10:00\nAan: Kari <kari@kunde.example>\nOnderwerp: Bestelling\n\nHallo"),
    ),
    answer(
        "es outlook",
        "No puedo el viernes",
        plain("No puedo el viernes\n\nEnviado desde Outlook para Android\n\nDe: Fjellbutikken <svar@butikk.example>\nEnviado: viernes, 3 de "
              "mayo de 2024 10:00\nPara: Kari <kari@kunde.example>\nAsunto: Pedido\n\nHola"),
    ),
    answer(
        "fr outlook",
        "Vendredi c'est parfait.",
        plain("Vendredi c'est parfait.\n\nCordialement,\n\nMarie Dupont\n\nDe : Fjellbutikken <svar@butikk.example>\nEnvoyé : vendredi 3 mai "
              "2024 10:00\nÀ : Marie <marie@kunde.example>\nObjet : Commande\n\nBonjour"),
        sender="Marie Dupont <marie@kunde.example>",
    ),
    answer(
        "fi outlook",
        "Perjantai ei käy.",
        plain("Perjantai ei käy.\n\nTerveisin\nMatti\n\nLähettäjä: Fjellbutikken <svar@butikk.example>\nLähetetty: perjantai 3. toukokuuta "
              "2024 10.00\nVastaanottaja: Matti <matti@kunde.example>\nAihe: Tilaus\n\nHei"),
        sender="Matti M <matti@kunde.example>",
    ),
]  # fmt: skip
