"""Ways of answering, of all languages: set phrases, idioms, what is put together of parts."""

from responder.understand.words.answers.asides import ASIDES
from responder.understand.words.answers.at_home import AT_HOME
from responder.understand.words.answers.further import FURTHER
from responder.understand.words.answers.idioms import IDIOMS
from responder.understand.words.answers.longer import LONGER
from responder.understand.words.answers.northern import NORTHERN
from responder.understand.words.answers.of_the_talk import OF_THE_TALK

SET_PHRASES = (ASIDES, FURTHER, LONGER, OF_THE_TALK, IDIOMS, NORTHERN, AT_HOME)
"""By language and by what they say; in the notation of `words.table`."""
