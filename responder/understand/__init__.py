"""What a customer meant: yes/no, numbers, choices, dates, addresses, STOP/HELP/START.

Pure: no clock, no I/O. Every function accepts any text, reads at most its first 1,600 characters, and
never raises for what the text is.

Rooms: `words` is what people write, data only; `text`, `spelling` and `lexicon` make texts and words comparable;
`keywords` are STOP, START and HELP; `answers` yes and no; `numbers`, `dates`, `choices` and `addresses` the other
values; `reply` puts them together. `questions`, `reported`, `taken_back` and `gratitude` are asked by several of them.
"""

from responder.understand.addresses import read_email, read_phone
from responder.understand.answers.yes_no import read_yes_no
from responder.understand.automatic import is_automatic
from responder.understand.choices.choice import read_branch, read_choice
from responder.understand.dates.moments import read_moment
from responder.understand.keywords.data_rights import asks_for_erasure, objects_to_marketing, objects_to_marketing_alone
from responder.understand.keywords.keyword import is_reserved_key, read_keyword
from responder.understand.keywords.refused_advertising import refuses_advertising
from responder.understand.keywords.stopped_channels import asks_for_channel, refused_channels, stopped_channels
from responder.understand.numbers.number import read_number
from responder.understand.reactions import quoting_in
from responder.understand.reply import understand
from responder.understand.reply_keys import match_branch, match_key, parse_range
from responder.understand.results import Keyword, Moment, Understood

__all__ = [
    "Keyword",
    "Moment",
    "Understood",
    "asks_for_channel",
    "asks_for_erasure",
    "is_automatic",
    "is_reserved_key",
    "match_branch",
    "match_key",
    "objects_to_marketing",
    "objects_to_marketing_alone",
    "parse_range",
    "quoting_in",
    "read_branch",
    "read_choice",
    "read_email",
    "read_keyword",
    "read_moment",
    "read_number",
    "read_phone",
    "read_yes_no",
    "refused_channels",
    "refuses_advertising",
    "stopped_channels",
    "understand",
]
