"""Every table. Models say what a row is; statements use the tables themselves (no ORM session on hot paths)."""

from responder.store.tables.columns import metadata
from responder.store.tables.dialogs import Event, Input, Run
from responder.store.tables.people import Consent, Contact, ContactAddress, ContactTag, Handoff, Started, Suppression
from responder.store.tables.rights import Chore, Fingerprint, Forgetting, Release
from responder.store.tables.shops import Audit, Channel, Merchant, Script, ScriptLive
from responder.store.tables.traffic import Foregone, Message, RawMail, Report, Tally

audit = metadata.tables["audit"]
channel = metadata.tables["channel"]
chore = metadata.tables["chore"]
consent = metadata.tables["consent"]
contact = metadata.tables["contact"]
contact_address = metadata.tables["contact_address"]
contact_tag = metadata.tables["contact_tag"]
event = metadata.tables["event"]
fingerprint = metadata.tables["fingerprint"]
foregone = metadata.tables["foregone"]
forgetting = metadata.tables["forgetting"]
handoff = metadata.tables["handoff"]
input_ = metadata.tables["input"]
merchant = metadata.tables["merchant"]
message = metadata.tables["message"]
raw_mail = metadata.tables["raw_mail"]
release = metadata.tables["release"]
report = metadata.tables["report"]
run = metadata.tables["run"]
script = metadata.tables["script"]
script_live = metadata.tables["script_live"]
started = metadata.tables["started"]
suppression = metadata.tables["suppression"]
tally = metadata.tables["tally"]

__all__ = [
    "Audit",
    "Channel",
    "Chore",
    "Consent",
    "Contact",
    "ContactAddress",
    "ContactTag",
    "Event",
    "Fingerprint",
    "Foregone",
    "Forgetting",
    "Handoff",
    "Input",
    "Merchant",
    "Message",
    "RawMail",
    "Release",
    "Report",
    "Run",
    "Script",
    "ScriptLive",
    "Started",
    "Suppression",
    "Tally",
    "metadata",
]
