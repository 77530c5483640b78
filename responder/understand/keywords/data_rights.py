"""Who claims a right that the GDPR gives them, in a message that is a STOP anyway: what else it is, how far it goes.

Art. 21(3): who objects to direct marketing gets none any more, by whichever channel; what serves the contract is
another purpose. Art. 17: who wants their data erased is answered by a person, within a month (Art. 12(3)).
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from responder.patterns import regex
from responder.understand.keywords.keyword import read_keyword
from responder.understand.text import LONGEST, fold, read
from responder.understand.words.opt_outs import data_rights

SENTENCE = regex(r"(?<!\bart)(?<!\bno)[.!?;]+(?:\s|$)|\n\s*\n", re.IGNORECASE)


def pattern(words: str) -> str:
    """One of these words, each as a whole; with a star whatever it goes on with."""
    each = (re.escape(word).replace(r"\*", r"\w*") for word in words.split())
    return rf"(?:\b(?:{'|'.join(each)})\b)"


def within(most: int) -> str:
    """At most so many words between two, and no comma."""
    return rf"(?:[^\w,:]+\w+){{0,{most}}}?[^\w,:]+"


OBJECTING = (
    rf"(?:{pattern(data_rights.OBJECT)}|{pattern(data_rights.WITHDRAW)}{within(5)}{pattern(data_rights.CONSENT)})"
)
OBJECTS = regex(OBJECTING)
MARKETING = regex(pattern(data_rights.MARKETING))
DENIED = regex(
    rf"{pattern(data_rights.NOT)}{within(1)}{OBJECTING}|{pattern(data_rights.OBJECT)}{within(3)}{pattern(data_rights.NOT)}"
)
AND_MORE = rf"(?:{within(1)}{pattern(data_rights.BEYOND)}){{0,2}}"
OF_MARKETING = regex(
    rf"{pattern(data_rights.MARKETING)}\W+{pattern(data_rights.BEYOND)}{AND_MORE}"
    rf"|{pattern(data_rights.BEYOND)}{within(2)}{pattern(data_rights.MARKETING)}"
    rf"|{pattern(data_rights.BY)}{within(1)}{pattern(data_rights.BEYOND)}{AND_MORE}"
)
BEYOND = regex(rf"{pattern(data_rights.BEYOND)}|{pattern(data_rights.STOP)}")
ERASES = regex(
    rf"{pattern(data_rights.ERASE)}{within(6)}{pattern(data_rights.DATA)}"
    rf"|{pattern(data_rights.DATA)}{within(6)}{pattern(data_rights.ERASE)}"
    rf"|{pattern(data_rights.ERASE)}{within(3)}{pattern(data_rights.ALL_ABOUT)}{within(5)}"
    rf"{pattern(data_rights.ABOUT_ME)}\W+{pattern(data_rights.ME)}"
)
FORGETS = regex("|".join(re.escape(fold(each)) for each in data_rights.FORGOTTEN.split("|")))
ARTICLE_17 = regex(r"\bart[a-z]{0,6}\.? ?17\b")


def sentences(text: str) -> Iterator[tuple[str, str]]:
    """Each sentence, as it is written and as its words are compared."""
    for sentence in SENTENCE.split(text[:LONGEST]):
        yield sentence, read(sentence).plain


def objects(plain: str) -> bool:
    """Whether a sentence objects to marketing."""
    return MARKETING.search(plain) is not None and OBJECTS.search(plain) is not None and not DENIED.search(plain)


@lru_cache(maxsize=64)
def objects_to_marketing(text: str) -> bool:
    """Whether a message that is a STOP objects to direct marketing, or takes consent to it back."""
    return any(objects(plain) for _, plain in sentences(text))


@lru_cache(maxsize=64)
def objects_to_marketing_alone(text: str, language: str) -> bool:
    """Whether it asks for nothing else: neither the objection itself goes further, nor is the rest of it a STOP."""
    rest = []
    found = False
    for written, plain in sentences(text):
        if not objects(plain):
            rest.append(written)
            continue
        found = True
        if BEYOND.search(OF_MARKETING.sub(" ", plain)):
            return False
    keyword = read_keyword(". ".join(rest), language=language) if found else None
    return found and (keyword is None or keyword.word != "stop")


@lru_cache(maxsize=64)
def asks_for_erasure(text: str) -> bool:
    """Whether a message that is a STOP wants what is stored of the customer erased."""
    return any(
        ERASES.search(plain) or FORGETS.search(plain) or ARTICLE_17.search(plain) for _, plain in sentences(text)
    )
