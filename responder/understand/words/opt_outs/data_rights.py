"""How people claim the rights that the GDPR gives them: to object to direct marketing (Art. 21(2) and (3)), and to have
their data erased (Art. 17). Of all languages together, as `text.read` spells them; a star stands for any ending.
"""

OBJECT = (
    "object objects objecting objection objections oppose opposing opposition protester* motsett* motset* "
    "reserver* innsigelse* innvend* motsatt* invand* indsigelse* modsaet* modsat* frabe* undanbe* avsager widersprech* "
    "widerspruch* kiellan kiellamme kielta* vastustan vastustamme bezwaar* verzet m'oppose moppose m'opposer mopposer "
    "opongo oponerme oponemos oposicion"
)
WITHDRAW = (
    "withdraw withdrawing revoke revoking trekk* trekker tilbakekall* traekk* traek aterkall* drar tar widerruf* "
    "peruutan peruuttaa perun trek intrek* retire retirer retiro retirar revoco revocar"
)
CONSENT = "consent* samtykk* samtyck* einwilligung* zustimmung* suostumu* toestemming* consentement* consentimiento*"
MARKETING = (
    "marketing direktmarketing telemarketing emailmarketing marketing* markedsforing* direktemarkedsforing* "
    "marknadsforing* direktmarknadsforing* direkteannons* advertising advertisement* adverts ads reklame* reclame* "
    "reklam reklamen reklamer reklami direktreklam* direktereklam* reklamsms reklamutskick* werbung* direktwerbung* "
    "werbezweck* werblich* werbe* suoramarkkinoin* markkinoin* mainon* mainok* prospection* publicit* demarchage* "
    "mercadotecnia publicid* publicitari* promotion* promocion* annonsering*"
)
NOT = (
    "not dont don't doesn't never no nothing ikke ikkje inte ej aldri aldrig nicht kein keine keinen niet geen nooit "
    "pas ne ei nunca"
)
STOP = "stop stopp stopper stoppa stoppe stoppen stops unsubscribe* avmeld* abmeld* afmeld* uitschrijv* baja"
BEYOND = (
    "message messages messaging communication* contact* kontakt* text texts "
    "texting sms* email* e-mail* mail mails mailing* call calls calling melding* beskjed* besked* meddeland* mejl* "
    "epost* nachricht* viest* yhteydenot* bericht* mensaj* correo* courriel* everything anything alt allt alles tout "
    "toute toutes todo todos kaikki kaiken"
)
"""What else a STOP may be about, unless it stands beside the word for marketing."""
BY = "by via per over through pa med gennem gjennom genom als par por door"
"""What makes a channel behind it the way of something: "marketing by text"."""

ERASE = (
    "delete deletes deleted deleting deletion erase erased erasing erasure remove removed removing removal wipe purge "
    "destroy scrub slett* slet sletning* slette* fjern* radera* raderas radering* bort losch* geloscht entfern* "
    "vernicht* poista* poisto* tuhot* tuhoa* havitta* verwijder* wis wissen wist gewist vernietig* "
    "supprim* suppression effac* borr* elimin* suprim* supresion"
)
DATA = (
    "data info information details record records profile account opplysning* personopplysning* persondata "
    "personinfo* informasjon* dataene profil* konto* kundekonto* kundeprofil* uppgift* personuppgift* kunduppgift* "
    "kundkonto* oplysning* personoplysning* daten personendaten kundendaten angaben informationen kundenkonto* tieto* "
    "tiedot tietoni tietojeni tietojani henkiloti* asiakasti* tilini tilin profiilini gegevens persoonsgegevens "
    "klantgegevens informatie account profiel donnees informations infos compte profil datos informacion cuenta perfil"
)
ALL_ABOUT = "everything all alt allt alles alle tout toutes todo todos kaikki"
ABOUT_ME = "about on om uber over sur sobre"
ME = "me meg mig mich mij moi mi oss us"
FORGOTTEN = (
    "right to be forgotten|bli glemt|blive glemt|bli gløymd|bli gløymt|bli bortglömd|vergessenwerden|vergessen werden|"
    "tulla unohdetuksi|unohdetuksi|vergeten te worden|vergetelheid|droit à l'oubli|derecho al olvido"
)
