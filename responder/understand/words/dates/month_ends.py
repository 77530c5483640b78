"""How the end of this month is named: its last day, and its end, which is to be confirmed (`?`)."""

MONTH_ENDS = {
    "nb": "last=siste dag i måneden|siste dagen i måneden|siste dag denne måneden|siste i måneden, "
    "end=slutten av måneden|månedsslutt|enden av måneden|utgangen av måneden|månedsskiftet|slutten av månaden",
    "sv": "last=sista dagen i månaden|sista i månaden|sista dag i månaden, "
    "end=slutet av månaden|månadsslutet|månadsskiftet|i slutet på månaden|slutet på månaden",
    "da": "last=sidste dag i måneden|den sidste i måneden|sidste i måneden, "
    "end=slutningen af måneden|månedens udgang|udgangen af måneden|ultimo|månedsskiftet|enden af måneden",
    "en": "last=last day of the month|last day of this month|last of the month, "
    "end=end of the month|end of month|end of this month|month end|eom",
    "de": "last=letzter tag des monats|letzten tag des monats|monatsletzter|monatsletzten, "
    "end=ende des monats|monatsende|ende diesen monats|ende dieses monats",
    "fi": "last=kuun viimeinen päivä|kuukauden viimeinen päivä|kuun viimeisenä päivänä, "
    "end=kuun lopussa|kuun loppu|kuukauden lopussa|kuun loppuun",
    "nl": "last=laatste dag van de maand|laatste van de maand, "
    "end=einde van de maand|eind van de maand|eind deze maand|maandeinde",
    "fr": "last=dernier jour du mois|le dernier du mois, end=fin du mois|fin de mois|à la fin du mois",
    "es": "last=último día del mes|el último del mes, end=fin de mes|final de mes|a finales de mes|fin del mes|finales",
}
