"""What a merchant wrote: the script model, its reader and checker. Pure: texts in, scripts and mistakes out."""

from responder.language.channel_file import ChannelFile, SecretName
from responder.language.checker import check_script, check_scripts
from responder.language.merchant import MerchantFile, QuietHours, read_merchant
from responder.language.mistakes import Mistake
from responder.language.reader import read_draft, read_script
from responder.language.script import Script
from responder.language.transcripts import Transcript, Turn, read_transcripts

__all__ = [
    "ChannelFile",
    "MerchantFile",
    "Mistake",
    "QuietHours",
    "Script",
    "SecretName",
    "Transcript",
    "Turn",
    "check_script",
    "check_scripts",
    "read_draft",
    "read_merchant",
    "read_script",
    "read_transcripts",
]
