"""How much of a mail is looked at: every number that keeps the reader under a second.

Beyond a limit the mail is still read, only less of it: the head is what a person wrote last.
"""

from typing import Final

MAIL_BYTES: Final = 25 * 1024 * 1024
SCANNED_BYTES: Final = 60 * 1024 * 1024
"""Bytes searched for part boundaries over all levels; nested parts are searched once a level."""

HEADER_BYTES: Final = 256 * 1024
HEADER_LINES: Final = 2000
HEADER_VALUE_BYTES: Final = 16 * 1024
NESTING: Final = 50
PARTS: Final = 200

TEXT_BYTES: Final = 400 * 1024
"""Of one encoded text part; a person's answer is in its first kilobytes."""

HTML_TAGS: Final = 40_000
TEXT_LINES: Final = 5000
LINE_CHARACTERS: Final = 4000
REPLY_CHARACTERS: Final = 150_000
REPLY_LINES: Final = 1500
"""Lines that are searched for quotes and signatures; later ones are in the full text only."""

ADDRESSES: Final = 100
REPORT_CHARACTERS: Final = 30_000
"""Of a bounce's prose, before the returned mail."""

PARENT_CHARACTERS: Final = 40_000
