"""What customers bid the shop do when it asks whether it shall: `book it`, `Sie dürfen gerne`, `stuur maar`.

Beside these stand English ways to have nothing against it. For each language lists of parts that are put together: what
begins, and what may stand behind it. They agree where a clause holds nothing else but courtesy and a time.
"""

BIDDING: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (
            "ship, book, reserve, bring, deliver, post, send, pack, reorder",
            "it, them, one, that one, this one, it over, it out, it then, away",
        ),
        (
            "book, pop, pencil, put, slot, squeeze",
            "me in, us in, it in, me down, us down, me in for it",
        ),
        (
            "send, bring, get, reserve, save",
            "me one, me it, us one, me some, us some",
        ),
        (
            "text, message, ring, call, phone",
            "away, me any time, me anytime, me whenever, us any time, us anytime",
        ),
        (
            "you can, u can, you may, u may, ye can",
            ", do, do that, do it, do so, text, text me, text us, message me, call, call me, ring me, send it, "
            "send them, book it, book me in, keep it, deliver it, bring it",
        ),
        (
            "i'm not having, i am not having, not having, i don't have, i do not have, don't have, we don't have, "
            "i haven't",
            "any objection, any objections, an objection, any objection to that, any objection to it",
        ),
        (
            "i'd have, i would have, i have, i've, have",
            "no objection, no objections, no problem with that, no issue, no issues, no issue with that",
        ),
        (
            "no issues, no issue, no objections, no objection, no problem, no problems",
            "from my side, from my end, from us, at my end, on my end, at all, with that",
        ),
        (
            "would not be, wouldn't be, it's not, it is not, not, it wouldn't be",
            "a problem, a problem at all, an issue, an issue at all, a bother",
        ),
        (
            "it's, that's, it'd be, it is",
            "no trouble, no trouble at all, no bother, no bother at all",
        ),
    ),
    "de": (
        (
            "schicken Sie, senden Sie, buchen Sie, reservieren Sie, liefern Sie, bringen Sie, bestellen Sie, "
            "schick, schickt, buch, buche, bucht, reservier, reservierst, bring, bringt, bestell",
            "es, ihn, mir es, mir eins, mir einen, mir eine, uns eins, es mir, ihn mir, sie mir, es uns, mich "
            "ein, uns ein, ruhig, ruhig los, es ruhig, ihn ruhig, ruhig her, es los, gern, gerne, nur, nur her",
        ),
        (
            "bitte",
            "buchen, zusenden, zuschicken, schicken, senden, liefern, reservieren, bestellen, einplanen, "
            "eintragen, vormerken, verschicken, losschicken",
        ),
        (
            "tragen Sie, trag, tragt, planen Sie, plan, plant, buchen Sie, buch",
            "mich ein, uns ein, mich gern ein, mich gerne ein, uns gerne ein, mich ruhig ein",
        ),
        (
            "dürfen Sie, dürft ihr, darfst du, das dürfen Sie, das dürft ihr, das darfst du, Sie dürfen, ihr "
            "dürft, du darfst",
            ", gern, gerne, ruhig, gern machen, gerne machen, auch per SMS",
        ),
        (
            "können Sie, könnt ihr, kannst du, das können Sie, das könnt ihr, das kannst du",
            "gern, gerne, ruhig, machen, gern machen, gerne machen, ruhig machen, so machen, gern tun, gerne tun",
        ),
        (
            "schicken Sie, senden Sie, buchen Sie, reservieren Sie",
            "",
        ),
        (
            "machen Sie, mach, macht",
            "ruhig, nur, das ruhig, das nur, das mal",
        ),
    ),
    "nl": (
        (
            "boek, reserveer, stuur, lever, breng, bezorg, verstuur, bestel, plan, noteer",
            "maar, het maar, hem maar, ze maar, maar op, maar in, gerust, gerust op, er maar een, mij maar in, me"
            " maar in, ons maar in",
        ),
        (
            "zet, schrijf, plan, boek",
            "me er maar op, ons er maar op, me er maar in, me maar op de lijst",
        ),
        (
            "laat",
            "maar komen, het maar komen, maar bezorgen, maar brengen",
        ),
        (
            "doe",
            "toch maar, dan maar, dan toch maar, er maar een, ma",
        ),
        (
            "mogen jullie, mag u, mag je, dat mogen jullie, dat mag u, dat mag je, jullie mogen, u mag",
            ", best, gerust, altijd, doen, best doen, gerust doen, zeker",
        ),
        (
            "kunt u, kun je, kan je, dat kunt u, dat kun je, dat kan je",
            "doen, gerust doen, altijd doen",
        ),
    ),
    "fr": (
        (
            "envoyez, envoie, envoyer, réservez, réserve, livrez, expédiez, apportez, notez",
            ", le, la, les, le chez moi, la chez moi, chez moi, le moi, la moi, les moi, moi ça, moi le, moi la",
        ),
        (
            "vous pouvez, tu peux",
            ", y aller, l'envoyer, le livrer, m'écrire, m'envoyer un sms, me contacter, m'appeler, réserver, le "
            "réserver, confirmer, continuer",
        ),
    ),
    "es": (
        (
            "resérvelo, resérvela, resérvamelo, resérvemelo, resérvalo, mándemelo, mándemela, mándenmelo, "
            "mándenmela, mándelo, mándenlo, envíemelo, envíemela, envíenmelo, envíamelo, tráigalo, tráiganlo, "
            "tráigamelo, tráiganmelo, agéndelo, agéndeme, agéndame, anóteme, anótame, despáchelo, despáchenlo",
            ", nomás, no más, cuando quiera, cuando quieran, cuanto antes",
        ),
        (
            "pueden, podéis, puedes",
            ", hacerlo, escribirme, mandarlo, enviarlo, llamarme, reservarlo, contactarme, mandarme mensajes, "
            "escribirme cuando quieran",
        ),
    ),
    "fi": (
        (
            "laittakaa, laita, pistäkää, pistä, antakaa, anna",
            "tulla, tulemaan, se tulemaan, vaan tulla, vaan tulemaan",
        ),
        (
            "laittakaa, laita, varatkaa, varaa, tuokaa, tuo, toimittakaa, toimita, lähettäkää, lähetä, "
            "tekstatkaa, tilaa, pistäkää",
            "vaan, vain, se, se vaan, ihmeessä, vaan tulemaan",
        ),
        (
            "varatkaa, lähettäkää, toimittakaa, tuokaa, tekstatkaa, laittakaa",
            "",
        ),
        (
            "saa, saatte, voi, voitte, voit, sen voi, sen saa",
            "laittaa, lähettää, varata, tuoda, toimittaa, tekstata, laittaa tulemaan, tehdä niin, laittaa "
            "viestiä, lähettää viestiä",
        ),
        (
            "saa, saatte",
            ", vapaasti, toki, mielellään, ihmeessä",
        ),
    ),
}
"""Lists of (what begins, what stands behind it); nothing behind it where a part is left empty."""
