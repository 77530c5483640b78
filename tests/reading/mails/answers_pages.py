"""Answers out of programs that write HTML."""

from .case import Case, alternative, answer, html

SHOP_TEXT = "Hei Kari!\n\nPakken din er klar. Passer fredag?\n\nHilsen Fjellbutikken"

GMAIL_QUOTE = (
    '<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{line}<br></div><blockquote class="gmail_quote" '
    'style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">'
    "<div>Hei Kari!<br><br>Pakken din er klar. Passer fredag?</div></blockquote></div>"
)
WORD = (
    '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>'
    '<meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!-- @font-face {{font-family:Calibri;}} '
    'p.MsoNormal {{margin:0cm;}} --></style></head><body lang=NB link="#0563C1"><div class=WordSection1>{body}'
    "</div></body></html>"
)
P = "<p class=MsoNormal><span style='mso-fareast-language:EN-US'>{0}<o:p></o:p></span></p>"
BLANK = "<p class=MsoNormal><span style='mso-fareast-language:EN-US'><o:p>&nbsp;</o:p></span></p>"
OUTLOOK_HEAD = (
    "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>"
    "<span lang=EN-US>{0}</span></b><span lang=EN-US> Fjellbutikken &lt;svar+k7f3@butikk.example&gt; <br><b>{1}</b> "
    "fredag 3. mai 2024 10:00<br><b>{2}</b> Kari Nordmann &lt;kari@kunde.example&gt;<br><b>{3}</b> Bestillingen din"
    "<o:p></o:p></span></p></div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p>"
    "<p class=MsoNormal>Hei Kari! Pakken din er klar. Passer fredag?<o:p></o:p></p>"
)
APPEND = (
    '<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, '
    'sans-serif" style="font-size:11pt" color="#000000"><b>{0}</b> Fjellbutikken &lt;svar+k7f3@butikk.example&gt;<br>'
    "<b>{1}</b> fredag 3. mai 2024 10:00<br><b>{2}</b> Kari &lt;kari@kunde.example&gt;<br><b>{3}</b> Bestillingen din"
    "</font><div>&nbsp;</div></div><div>Hei Kari! Passer fredag?</div>"
)


def word(*lines: str) -> str:
    return WORD.format(body="".join(lines))


CASES: list[Case] = [
    answer(
        "gmail web nb, signature with gmail_signature",
        "Ja takk, fredag passer bra 😊",
        alternative(
            "Ja takk, fredag passer bra 😊\n\n--\nKari Nordmann\nTlf. 900 12 345\n\n"
            "fre. 3. mai 2024 kl. 10:00 skrev Fjellbutikken <svar+k7f3@butikk.example>:\n\n> Hei Kari!\n>\n> Passer fredag?\n",
            '<div dir="ltr">Ja takk, fredag passer bra 😊<div><br clear="all"><div><div dir="ltr" class="gmail_signature" '
            'data-smartmail="gmail_signature"><div dir="ltr">Kari Nordmann<div>Tlf. 900 12 345</div></div></div></div></div></div>'
            + GMAIL_QUOTE.format(line='fre. 3. mai 2024 kl. 10:00 skrev Fjellbutikken &lt;<a href="mailto:svar">svar</a>&gt;:'),
        ),
    ),
    answer(
        "gmail android sv, html only",
        "Nej tyvärr, jag är bortrest då. Går måndag?",
        html(
            '<div dir="auto">Nej tyvärr, jag är bortrest då. Går måndag?</div>'
            + GMAIL_QUOTE.format(line="Den fre 3 maj 2024 10:00Fjellbutikken &lt;svar@butikk.example&gt; skrev:")
        ),
    ),
    answer(
        "gmail inline answers between the quote, html",
        "Ja, det gjør den.\n\nNei, helst ikke.",
        html(
            '<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">fre. 3. mai 2024 kl. 10:00 skrev '
            'Fjellbutikken &lt;svar@butikk.example&gt;:<br></div><blockquote class="gmail_quote"><div>Passer fredag?</div>'
            '</blockquote><div>Ja, det gjør den.</div><blockquote class="gmail_quote"><div>Kan vi ringe?</div></blockquote>'
            "<div>Nei, helst ikke.</div></div></div>"
        ),
    ),
    answer(
        "apple mail macos da",
        "Ja tak, det passer fint.",
        alternative(
            "Ja tak, det passer fint.\n\nVenlig hilsen\nMette Jensen\n\n> Den 3. maj 2024 kl. 10.00 skrev Fjellbutikken "
            "<svar+k7f3@butikk.example>:\n> \n> Hej Mette!\n> Passer fredag?\n",
            '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body '
            'style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">Ja tak, det passer '
            'fint.<br id="lineBreakAtBeginningOfMessage"><div><br></div><div>Venlig hilsen</div><div>Mette Jensen</div><div><br>'
            '<blockquote type="cite"><div>Den 3. maj 2024 kl. 10.00 skrev Fjellbutikken &lt;svar@butikk.example&gt;:</div><br '
            'class="Apple-interchange-newline"><div>Hej Mette!</div></blockquote></div></body></html>',
        ),
        sender="Mette Jensen <mette@kunde.example>",
    ),
    answer(
        "apple mail ios fi, html only",
        "Joo sopii",
        html(
            '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">Joo sopii'
            '<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Lähetetty iPhonesta</div><div dir="ltr"><br><blockquote '
            'type="cite">Fjellbutikken &lt;svar@butikk.example&gt; kirjoitti 3.5.2024 kello 10.00:<br><br></blockquote></div>'
            '<blockquote type="cite"><div dir="ltr">﻿Hei Kari!<br>Sopiiko perjantai?</div></blockquote></body></html>'
        ),
    ),
    answer(
        "outlook desktop nb, html only with a company signature and disclaimer",
        "Hei!\n\nDet passer fint på fredag.",
        html(
            word(
                P.format("Hei!"), BLANK, P.format("Det passer fint på fredag."), BLANK,
                P.format("Med vennlig hilsen"), BLANK, P.format("<b>Kari Nordmann</b>"), P.format("Daglig leder"),
                P.format("Nordmann Bygg AS"), P.format("Mob: +47 900 12 345 | www.nordmannbygg.example"), BLANK,
                P.format("<i>Denne e-posten er konfidensiell og kun ment for adressaten.</i>"), BLANK,
                OUTLOOK_HEAD.format("Fra:", "Sendt:", "Til:", "Emne:"),
            )
        ),
    ),
    answer(
        "outlook desktop de, html only",
        "Nein, am Freitag bin ich nicht da.",
        html(word(P.format("Nein, am Freitag bin ich nicht da."), BLANK, OUTLOOK_HEAD.format("Von:", "Gesendet:", "An:", "Betreff:"))),
    ),
    answer(
        "outlook desktop sv with external banner",
        "Ja, fredag går bra.",
        html(
            word(
                "<div style='border:solid #9C6500 1.0pt;background:#FFEB9C'><p class=MsoNormal><b>CAUTION:</b> This email "
                "originated from outside of the organization. Do not click links or open attachments unless you recognize "
                "the sender.</p></div>",
                P.format("Ja, fredag går bra."), BLANK,
                OUTLOOK_HEAD.format("Från:", "Skickat:", "Till:", "Ämne:"),
            )
        ),
    ),
    answer(
        "owa da",
        "Ja tak",
        html(
            '<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body '
            'dir="ltr"><div class="elementToProof" style="font-family: Aptos; font-size: 12pt;">Ja tak</div><div '
            'id="appendonsend"></div>' + APPEND.format("Fra:", "Sendt:", "Til:", "Emne:") + "</body></html>"
        ),
    ),
    answer(
        "new outlook en, signature div",
        "Yes please, Friday works.",
        html(
            '<html><body dir="ltr"><div class="elementToProof">Yes please, Friday works.</div><div class="elementToProof"><br>'
            '</div><div id="Signature" class="elementToProof"><p>Best regards,</p><p>Jane Doe</p><p>Head of Nothing</p></div>'
            '<div id="appendonsend"></div>' + APPEND.format("From:", "Sent:", "To:", "Subject:") + "</body></html>"
        ),
    ),
    answer(
        "outlook ios nb",
        "Ja",
        html(
            '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><div dir="ltr"><div '
            'dir="ltr">Ja</div><div id="ms-outlook-mobile-body-separator-line" dir="ltr"><br></div><div '
            'id="ms-outlook-mobile-signature">Få <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div></div><hr '
            'style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font><b>Fra:</b> '
            "Fjellbutikken &lt;svar@butikk.example&gt;<br><b>Sendt:</b> fredag 3. mai 2024<br><b>Til:</b> Kari<br><b>Emne:</b> "
            "Bestillingen</font></div><div>Hei Kari!</div></body></html>"
        ),
    ),
    answer(
        "outlook android text en",
        "No thanks",
        alternative(
            "No thanks\n\nGet Outlook for Android<https://aka.ms/AAb9ysg>\n________________________________\n"
            "From: Fjellbutikken <svar@butikk.example>\nSent: Friday, May 3, 2024 10:00:00 AM\nTo: Kari <kari@kunde.example>\n"
            "Subject: Bestillingen din\n\nHei Kari!\n",
            '<html><body><div dir="ltr">No thanks</div><div id="ms-outlook-mobile-signature">Get <a href="x">Outlook for '
            'Android</a></div><hr><div id="divRplyFwdMsg"><b>From:</b> Fjellbutikken</div><div>Hei Kari!</div></body></html>',
        ),
    ),
    answer(
        "yahoo web en",
        "Monday would be better for me.",
        html(
            '<html><head></head><body><div class="ydp1a2byahoo-style-wrap" style="font-family:Helvetica;"><div dir="ltr" '
            'data-setdir="false">Monday would be better for me.</div><div><br></div></div><div id="yahoo_quoted_1234" '
            'class="yahoo_quoted"><div style="font-size:13px;"><div>On Friday, May 3, 2024 at 10:00:00 AM GMT+2, '
            "Fjellbutikken &lt;svar@butikk.example&gt; wrote: </div><div><br></div><div><div>Hei Kari!</div></div></div></div>"
            "</body></html>"
        ),
    ),
    answer(
        "yahoo app fr",
        "Oui merci",
        html(
            '<div>Oui merci</div><div id="ymail_android_signature"><a id="ymail_android_signature_link" href="x">Envoyé à '
            "partir de Yahoo Mail pour Android</a></div> <br> <blockquote style=\"margin: 0 0 20px 0;\"> <div>Le ven., mai 3, "
            "2024 à 10:00, Fjellbutikken</div><div>&lt;svar@butikk.example&gt; a écrit :</div> <div>Bonjour</div></blockquote>"
        ),
    ),
    answer(
        "proton en",
        "Yes, go ahead.",
        html(
            '<div style="font-family: Arial, sans-serif; font-size: 14px;">Yes, go ahead.</div><div class="'
            'protonmail_signature_block" style="font-size: 14px;"><div class="protonmail_signature_block-proton">Sent with '
            '<a href="https://proton.me/">Proton Mail</a> secure email.</div></div><div class="protonmail_quote"> On Friday, '
            'May 3rd, 2024 at 10:00, Fjellbutikken &lt;svar@butikk.example&gt; wrote:<br><br><blockquote '
            'class="protonmail_quote" type="cite">Hei Kari!</blockquote></div>'
        ),
    ),
    answer(
        "fastmail nl",
        "Ja hoor, prima.",
        html(
            "<!DOCTYPE html><html><head><title></title><style>p.MsoNormal,p.MsoNoSpacing{margin:0}</style></head><body><div>Ja "
            'hoor, prima.<br></div><div><br></div><div>Op vr, 3 mei 2024, om 10:00, schreef Fjellbutikken:<br></div><blockquote '
            'type="cite" id="qt" style="overflow-wrap:break-word;"><div>Hei Kari!</div></blockquote></body></html>'
        ),
    ),
    answer(
        "samsung android es",
        "Sí, perfecto",
        html(
            '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body dir="auto"><div '
            'dir="auto">Sí, perfecto</div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div '
            'style="font-size:12px;color:#575757" dir="auto">Enviado desde mi Galaxy</div></div><div dir="auto"><br></div>'
            '<div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Mensaje original '
            "--------</div><div>De: Fjellbutikken &lt;svar@butikk.example&gt; </div><div>Fecha: 3/5/24  10:00  (GMT+01:00) "
            "</div><div>A: kari@kunde.example </div><div>Asunto: Bestillingen </div><div><br></div></div>Hola!</body></html>"
        ),
    ),
    answer(
        "roundcube (one.com, loopia) da, html",
        "Nej tak, jeg vil gerne afbestille",
        html(
            "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\" /></head><body style='font-size: "
            "10pt; font-family: Verdana,Geneva,sans-serif'>\n<p>Nej tak, jeg vil gerne afbestille</p>\n<p><br /></p>\n<p "
            "id=\"reply-intro\">Den 2024-05-03 10:00, skrev Fjellbutikken:</p>\n<blockquote type=\"cite\" style=\"padding: 0 "
            "0.4em; border-left: #1010ff 2px solid; margin: 0\">\n<p>Hej</p></blockquote>\n</body></html>"
        ),
    ),
    answer(
        "open-xchange (telenor, online.no, ziggo) nb",
        "Kan dere ta det på lørdag i stedet?",
        html(
            '<!doctype html>\n<html><head><meta charset="UTF-8"></head><body><div class="default-style">Kan dere ta det på '
            'lørdag i stedet?</div><blockquote type="cite"><div>03.05.2024 10:00 CEST skrev Fjellbutikken '
            "&lt;svar@butikk.example&gt;:</div><div>&nbsp;</div><div>Hei Kari!</div></blockquote></body></html>"
        ),
    ),
    answer(
        "zimbra fi, html",
        "Ei kiitos.",
        html(
            '<html><body><div style="font-family: arial, helvetica, sans-serif; font-size: 12pt; color: #000000"><div>Ei '
            'kiitos.<br></div><div data-marker="__SIG_PRE__"><div>-- </div><div>Matti</div></div><br><hr id="zwchr" '
            'data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>Lähettäjä: </b>"Fjellbutikken" &lt;svar@x&gt;<br><b>'
            "Vastaanottaja: </b>matti<br><b>Lähetetty: </b>Perjantai, 3. Toukokuu 2024 10:00:00<br><b>Aihe: </b>Tilaus<br></div>"
            '<div data-marker="__QUOTED_TEXT__">Hei!</div></div></body></html>'
        ),
        sender="Matti Meikäläinen <matti@kunde.example>".encode().decode("utf-8"),
    ),
    answer(
        "gmx web.de",
        "Ja, das passt.",
        html(
            '<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>Ja, das passt.</div><div>&nbsp;'
            '<div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid '
            '#C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Freitag, 03. Mai 2024 um 10:00 Uhr<br/><b>Von:</b>'
            '&nbsp;Fjellbutikken &lt;svar@butikk.example&gt;<br/><b>An:</b>&nbsp;kari<br/><b>Betreff:</b>&nbsp;Bestellung</div>'
            '<div name="quoted-content">Hallo!</div></div></div></div></div></body></html>'
        ),
    ),
    answer(
        "orange.fr webmail",
        "Non, pas vendredi",
        html(
            '<html><body><div>Non, pas vendredi</div><br><br><blockquote style="border-left:2px solid;">&gt; Message du 03/05/24 '
            "10:00<br>&gt; De : \"Fjellbutikken\" &lt;svar@butikk.example&gt;<br>&gt; A : kari@kunde.example<br>&gt; Copie à : "
            "<br>&gt; Objet : Commande<br>&gt; <br>Bonjour</blockquote></body></html>"
        ),
    ),
    answer(
        "hey en",
        "Sounds great, thanks!",
        html(
            '<!DOCTYPE html>\n<html><head><style>body{line-height:1.3}</style></head><body class="trix-content"><div>Sounds '
            'great, thanks!</div><br>\n<div style="font-size: 0.9em">On May 3, 2024, Fjellbutikken &lt;svar@butikk.example&gt; '
            'wrote:</div>\n<blockquote class="trix-content" cite="x"><div>Hei Kari!</div></blockquote></body></html>'
        ),
    ),
    answer(
        "spark sv",
        "Ja, kör på det!",
        html(
            '<html><head><title></title></head><body><div name="messageBodySection"><div dir="auto">Ja, kör på det!</div></div>'
            '<div name="messageSignatureSection"><br /><div class="matchFont">/Anna<br /></div></div><div '
            'name="messageReplySection">On 3 May 2024 at 10:00 +0200, Fjellbutikken &lt;svar@butikk.example&gt;, wrote:<br />'
            '<blockquote type="cite" class="spark_quote" style="margin: 5px 5px;">Hej!</blockquote></div></body></html>'
        ),
        sender="Anna Svensson <anna@kunde.example>",
    ),
    answer(
        "bluemail en",
        "Ok with me",
        html(
            '<html><head></head><body><div dir="auto">Ok with me<br><br></div>\n<div dir="auto"><!-- tmjah_g_1299s --><a '
            'href="https://bluemail.me">Get BlueMail for Android</a><!-- tmjah_g_1299e --></div>\n<div class="gmail_quote" >On '
            '3 May 2024, at 10:00, Fjellbutikken &lt;svar@butikk.example&gt; wrote:<blockquote class="gmail_quote" >Hi</'
            "blockquote></div></body></html>"
        ),
    ),
    answer(
        "fairemail nl",
        "Kan het ook 's avonds?",
        html(
            '<html><head></head><body><div>Kan het ook \'s avonds?<br><br></div><div fairemail="reference"><p dir="auto">3 mei '
            '2024 10:00:00 Fjellbutikken &lt;svar@butikk.example&gt;:</p><blockquote fairemail="true">Hallo</blockquote></div>'
            "</body></html>"
        ),
    ),
    answer(
        "lotus notes de, html",
        "Ja, bitte liefern.",
        html(
            '<font size=2 face="sans-serif">Ja, bitte liefern.</font>\n<br>\n<br>\n<br>\n<br><font size=1 color=#5f5f5f '
            'face="sans-serif">Von: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">Fjellbutikken '
            '&lt;svar@butikk.example&gt;</font>\n<br><font size=1 color=#5f5f5f face="sans-serif">An: &nbsp; &nbsp;</font>'
            '<font size=1 face="sans-serif">kari@kunde.example</font>\n<br><font size=1 color=#5f5f5f>Datum: &nbsp;</font>'
            "<font size=1>03.05.2024 10:00</font>\n<br><font size=1 color=#5f5f5f>Betreff: &nbsp;</font><font size=1>Bestellung"
            "</font>\n<br>\n<hr noshade>\n<br>Hallo!\n"
        ),
    ),
    answer(
        "thunderbird html, bottom posted nb",
        "Ja, gjerne på fredag!",
        html(
            '<!DOCTYPE html>\n<html><head></head><body><div class="moz-cite-prefix">Den 03.05.2024 10:00, skrev Fjellbutikken:'
            '<br></div><blockquote type="cite" cite="mid:ut-1@butikk.example"><p>Hei Kari! Passer fredag?</p></blockquote><p>Ja, '
            'gjerne på fredag!</p><pre class="moz-signature" cols="72">-- \nKari Nordmann</pre></body></html>'
        ),
    ),
    answer(
        "mail.ru like, en page",
        "yes",
        html(
            '\n<HTML><BODY><div>yes</div><div>&nbsp;</div><div data-signature-widget="container"><div '
            'data-signature-widget="content"><div>--<br>Ivan</div></div></div><div>&nbsp;</div><blockquote '
            'style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">Friday, 3 May 2024 10:00 +03:00 from '
            'Fjellbutikken &lt;svar@butikk.example&gt;:<br>&nbsp;<div id="">Hi</div></blockquote></BODY></HTML>'
        ),
    ),
    answer(
        "avast and defender footers",
        "Ja det er greit",
        html(
            '<html><body><div dir="ltr">Ja det er greit</div><div id="DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2"><br> <table '
            'style="border-top: 1px solid #D3D4DE;"><tr><td style="width: 55px;"><a href="https://www.avast.com/sig-email?utm"><img '
            'src="x"></a></td><td>Virusfri.<a href="https://www.avast.com/sig-email">www.avast.com</a></td></tr></table><a '
            'href="#DAB4FAD8"></a></div>' + GMAIL_QUOTE.format(line="fre. 3. mai 2024 kl. 10:00 skrev Fjellbutikken &lt;x@y.z&gt;:") + "</body></html>"
        ),
    ),
]  # fmt: skip
