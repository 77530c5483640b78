"""What an ordinal counts that is no day: `the 2nd floor`, `for 3. gang`, `la 2e fois`. Folded."""

ORDERED_THINGS = (
    "floor, door, house, time, try, attempt, message, reminder, choice, option, one, avenue, ave, street, order, "
    "parcel, package, delivery, visit, child, kid, baby, person, flat, birthday, wife, husband, class, grade, "
    "level, building, etasje, etg, sal, gang, gangen, gange, gong, gongen, melding, meldinga, meldingen, forsok, "
    "forsoket, forsog, forsoget, dor, dora, doren, dorr, dorren, huset, hus, vaning, vaningen, valg, val, "
    "klasse, klassen, barn, barnet, pakke, pakken, paket, paketet, purring, purringen, paminnelsen, meddelandet, "
    "besked, beskeden, oppgang, opgang, mal, stock, stockwerk, etage, obergeschoss, tur, haus, nachricht, "
    "versuch, kind, mahnung, eingang, keer, verdieping, deur, huis, bericht, poging, fois, porte, essai, enfant, "
    "colis, rue, maison, piso, planta, vez, puerta, mensaje, intento, hijo, hija, calle, casa, kerros, "
    "kerroksessa, krs, kerta, kerran, viesti, lapsi, ovi, "
    "quarter, quarters, qtr, kvartal, kvartalet, quartal, kwartaal, trimestre, maand, month, months"
)
