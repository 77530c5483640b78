"""STOP, START and HELP: they belong to the customer.

The words of the gateways (Twilio, Messaging Services, Advanced Opt-Out; CTIA Messaging Principles
§5.1) and of 47 CFR 64.1200(a)(10), with the Nordic and other European ones, are `certain` when they
are the whole message. A request in the customer's own words ("if a reasonable person would
understand those words to have conveyed a request to revoke consent", same place) is `probable`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from responder.patterns import regex
from responder.understand.keywords.clauses import (
    after_echo,
    forbids_stopping,
    is_order_to_stop,
    is_signed_stop,
    names_end_of_day,
    stands_alone,
    unsigned,
    without_signature,
)
from responder.understand.keywords.delight import is_outcry
from responder.understand.keywords.no_more import can_be_declined, wants_a_thing_no_more, wants_it_no_more
from responder.understand.keywords.of_size import is_of_size
from responder.understand.keywords.possible import possible_requests, tongue_of
from responder.understand.keywords.refused_advertising import ADVERTISED, asks_for_purpose, refuses_advertising
from responder.understand.keywords.requests import FIRM_STOP, excused, excuses_of, found_in
from responder.understand.keywords.said import Said, with_pauses
from responder.understand.keywords.sayings import is_sent_away
from responder.understand.keywords.slips import with_slips_right
from responder.understand.keywords.stopped_channels import (
    CHANNEL_OF,
    asks_for_channel,
    refused_channels,
    welcomes_texts,
)
from responder.understand.keywords.tables import (
    FIRM,
    LOCAL,
    OF_ORDERS,
    OUTBURSTS,
    SLIPS,
    STOP_LETTERS,
    SWAPPED,
    YIELDING,
    KeywordTables,
    firm_stops,
    keyword_tables,
    squeezed_words,
    without,
    without_courtesy,
    without_emphasis,
)
from responder.understand.keywords.told_apart import is_order
from responder.understand.lexicon import NO, NOT, YES, PhraseTable, lexicon, normal_language
from responder.understand.results import Keyword
from responder.understand.spelling import near, slips_between
from responder.understand.text import DOUBLED, LONGEST, Reading, read
from responder.values import frozen

STOP_SIGNS = frozenset("🛑🚫⛔🖕")
ALWAYS_IN_THE_US = frozenset(["end", "cancel", "quit", "revoke", "stop", "unsubscribe", "optout", "stopall"])
COUNTRY_LANGUAGES = {
    "NO": "nb nn", "SE": "sv fi", "DK": "da", "FI": "fi sv", "DE": "de", "AT": "de", "CH": "de fr", "NL": "nl",
    "BE": "nl fr", "FR": "fr", "ES": "es", "MX": "es", "AR": "es", "CL": "es", "CO": "es", "PE": "es",
}  # fmt: skip
LONGEST_KEYWORD = 8  # words that a whole message of nothing but keywords and courtesy may hold
LONGEST_SLIP = 3  # words of a message that may be one misspelled keyword beside courtesy
SPELLED_OUT = regex(r"\W*s\W*t\W*[o0]\W*p\W*(?:p\W*)?")
SHORT_NUMBER = regex(r"\d{4,6}")  # "STOPP 2490", as a short number asks for a word behind STOP
NUMBER_SIGN = regex(r"#(?!\w)")  # "how did you get my #?"


Country = str | Callable[[], str | None] | None


def read_keyword(
    text: str, *, language: str = "en", country: Country = None, named: Sequence[str] = ()
) -> Keyword | None:
    """STOP, START or HELP, or None.

    `country` is where the customer is, or what finds that out: most messages do not need to know.

    `named` are the reply keys of the open question: outside the United States a key that names a
    word such as CANCEL or END comes first, and one that names a channel makes "mail, no texts" a choice. STOP itself
    always stops. Texts that are refused where mail is welcome are a STOP, mails that are refused where texts are
    welcome are none here: see `stopped_channels.refused_channels`; of what else is told apart see
    `keywords.refused_advertising`.
    """
    reading = read(NUMBER_SIGN.sub(" number ", text) if "#" in text else text)
    code = normal_language(language)
    if not reading.words:
        return None
    if STOP_SIGNS.issuperset(reading.words):
        return Keyword("stop", "probable")
    if is_outcry(reading, code):
        return None
    whole = whole_message(reading, code, country, named)
    if whole is not None:
        return whole if whole.certainty else None
    if is_signed_stop(text, reading, code):
        return Keyword("stop", "certain")
    if named and says_key(reading, named, language, country):
        return None
    names_channel = not CHANNEL_OF.keys().isdisjoint(reading.words)
    if names_channel and welcomes_texts(text):
        return None
    refused = refused_channels(text) if names_channel else None
    if refused:
        chosen = asks_for_channel(named) and not is_order(reading)
        return Keyword("stop", "probable") if "sms" in refused and not chosen else None
    if not ADVERTISED.isdisjoint(reading.words) and refuses_advertising(text):
        return None if asks_for_purpose(named) and not is_order(reading) else Keyword("stop", "probable")
    if wants_it_no_more(reading, code):
        return None if can_be_declined(named) else Keyword("stop", "probable")
    if wants_a_thing_no_more(reading, code):
        return None
    found = request(without_signature(reading), code)
    return None if found is not None and found.word == "stop" and is_of_size(reading, code) else found


@frozen
class Nothing:
    """The message is a reply key of the open question: no keyword, and no request either."""

    certainty: None = None


def whole_message(reading: Reading, code: str, country: Country, named: Sequence[str]) -> "Keyword | Nothing | None":
    tables = keyword_tables()
    words: Sequence[str] = unsigned(reading.spoken)
    if not words:
        return None
    if len(words) <= 6 and SPELLED_OUT.fullmatch(reading.plain):
        return Keyword("stop", "certain")
    if len(words) > LONGEST_KEYWORD or names_end_of_day(words) or forbids_stopping(reading, code):
        return None
    starts = tables.words.starts
    if DOUBLED.search(reading.plain):
        words = without_emphasis(words, code)
    no_keyword = starts.keys().isdisjoint(words)
    if no_keyword and len(words) > LONGEST_SLIP:
        return None
    rest = without_courtesy(words, tables)
    if no_keyword:
        return slipped(rest, code, reading, tables)
    found = tables.words.find(rest)
    if not rest or sum(end - start for start, end, _ in found) != len(rest):
        return with_answer(rest, code, tables) or slipped(rest, code, reading, tables)
    country = country() if callable(country) else country
    if is_named(rest, named) and not overrides(rest, found, country):
        return Nothing()
    spoken = {code, *COUNTRY_LANGUAGES.get((country or "").upper(), "").split()}
    meanings = [meaning.split() for _, _, meaning in found]
    if any(tier == LOCAL and spoken.isdisjoint(tongue.split("+")) for _, tier, tongue in meanings):
        return None
    if any(is_foreign_wish(meaning, spoken) for meaning in meanings):
        return None
    kinds = {kind for kind, _, _ in meanings}
    if len(kinds) > 1:
        return Keyword("stop", "probable") if "stop" in kinds else None
    return keyword(kinds.pop(), "probable" if OF_ORDERS.issuperset(rest) else "certain")


def is_foreign_wish(meaning: list[str], spoken: set[str]) -> bool:
    """A weaker word for START counts only to those who speak its language: nobody opts in by chance."""
    kind, tier, tongue = meaning
    kin = {"nb", "nn"} if tongue in ("nb", "nn") else {tongue}
    return kind == "start" and tier == YIELDING and tongue != "en" and kin.isdisjoint(spoken)


def keyword(kind: str, certainty: str) -> Keyword:
    for word in ("stop", "start", "help"):
        if kind == word:
            return Keyword(word, "certain" if certainty == "certain" else "probable")
    raise ValueError(f"{kind!r} is not one of stop, start and help")


def is_named(words: Sequence[str], named: Sequence[str]) -> bool:
    return any(list(read(part).words) == list(words) for key in named for part in key[:1600].split(","))


def says_key(reading: Reading, named: Sequence[str], language: str, country: Country) -> bool:
    """Whether a message is a reply key of several words, courtesy beside it, that is no keyword by itself: "half stop
    please", where "stop please" is one."""
    phrases = phrases_of(tuple(named)) if len(reading.words) <= LONGEST_KEYWORD else {}
    if not any(words[0] in reading.spoken for words in phrases):
        return False
    key = phrases.get(tuple(without_courtesy(reading.spoken, keyword_tables())))
    return key is not None and read_keyword(key, language=language, country=country) is None


@lru_cache(maxsize=512)
def phrases_of(named: tuple[str, ...]) -> Mapping[tuple[str, ...], str]:
    """The reply keys of several words, by these."""
    keys = [part for key in named for part in key[:LONGEST].split(",")]
    return {words: key for key in keys if len(words := read(key).words) > 1}


def overrides(words: Sequence[str], found: Iterable[tuple[int, int, str]], country: str | None) -> bool:
    """Whether the keyword counts although the open question names it."""
    if (country or "").upper() == "US" and "".join(words) in ALWAYS_IN_THE_US:
        return True
    return any(meaning.split()[1] == FIRM for _, _, meaning in found)


def with_answer(rest: Sequence[str], code: str, tables: KeywordTables) -> Keyword | None:
    """`ok stop`, `ja, stopp`, `slutt for faen`: an order to stop, an answer or an outburst beside it, nothing else."""
    starts = tables.words.starts
    if starts.keys().isdisjoint(rest):
        return None
    answers = (lexicon(code).answers, lexicon("en").answers)
    left = []
    for word in without(rest, tables.exclaimed, tables):
        if word in OUTBURSTS or SHORT_NUMBER.fullmatch(word) or any(is_answer(table, word) for table in answers):
            continue
        if word not in starts:
            return None
        left.append(word)
    found = tables.words.find(left)
    if left and len(found) == len(left) and all(is_order_to_stop(meaning, left[at], code) for at, _, meaning in found):
        return Keyword("stop", "probable")
    return None


def is_answer(table: PhraseTable, word: str) -> bool:
    hit = table.at((word,), 0)
    return hit is not None and hit[1] in (YES, NO)


def slipped(rest: Sequence[str], code: str, reading: Reading, tables: KeywordTables) -> Keyword | None:
    """One word that is a slip away from a firm STOP word: asked about, not taken as said."""
    if not rest and code != "fr":
        rest = unsigned(reading.spoken)  # "stp" is a slip of all who do not write "s'il te plaît" so
    if len(rest) != 1 or reading.asks:
        return None
    word = rest[0]
    if word in SWAPPED:
        return Keyword("stop", "certain")
    if word in SLIPS or (
        set(word) == STOP_LETTERS and min(slips_between()(word, each) for each in ("stop", "stopp")) < 2
    ):
        return Keyword("stop", "probable")
    if word in lexicon(code).speller.known:
        return None
    ways = squeezed_words().get(word, ())  # one letter where there are two: "stopa"
    if any(is_order_to_stop(meaning, way, code) for way in ways for _, meaning in tables.words.starts[way][:1]):
        return Keyword("stop", "probable")
    if len(word) < 6:
        return None
    for target, tongue in firm_stops():
        if tongue in (code, "en") and near(word, target) is not None:
            return Keyword("stop", "probable")
    return None


def request(reading: Reading, code: str) -> Keyword | None:
    """A request in the customer's own words, in the contact's language or another."""
    if "?" in reading.plain:
        rest = after_echo(reading.plain, code)
        if rest is not None:
            return request(read(rest), code)
    if is_sent_away(reading, code) and not forbids_stopping(reading, code):
        return Keyword("stop", "probable")
    corrected = with_slips_right(reading, code)
    possible = possible_requests(reading.words, corrected, code)
    if not possible:
        return Keyword("stop", "probable") if stands_alone(reading, code) else None
    as_written = with_pauses(reading.words, reading, code)
    as_meant = as_written if corrected is reading.words else with_pauses(corrected, reading, code)
    own = tongue_of(code)
    speakers = (own, "en") if own != "en" else ("en",)
    freed: dict[bool, Said] = {}
    kinds = set()
    for tongue, requests in possible.items():
        said = as_meant if tongue == own else as_written
        found = found_in(said, requests)
        if found == FIRM_STOP:
            return Keyword("stop", "probable")
        if found is None:
            continue
        text = freed.get(said is as_meant)
        if text is None:
            text = freed[said is as_meant] = without_excused(said, speakers)
        if tongue not in speakers:
            text = excused(text, excuses_of(tongue))
        if text is not said:
            found = found_in(text, requests)
        if found is not None and not (found == "help" and is_negative(reading.words, tongue)):
            kinds.add(found)
    if "stop" in kinds or stands_alone(reading, code):
        return Keyword("stop", "probable")
    for kind in ("start", "help"):
        if kind in kinds:
            return keyword(kind, "probable")
    return None


def without_excused(said: Said, speakers: Iterable[str]) -> Said:
    """The words without what is excused in any of these languages."""
    for speaker in speakers:
        said = excused(said, excuses_of(speaker))
    return said


def is_negative(words: Sequence[str], code: str) -> bool:
    answers = lexicon(code).answers
    return any(hit[1] in (NOT, NO) for word in words if (hit := answers.at((word,), 0)) is not None)


def is_reserved_key(key: str) -> bool:
    """Whether a reply key names STOP, START or HELP in any language, which belong to the customer.

    CANCEL, END, QUIT and INFO may be reply keys: outside the United States the question comes first.
    """
    tables = keyword_tables()
    for part in key[:1600].split(","):
        words = read(part).words
        hit = tables.words.at(words, 0) if words else None
        if hit is not None and hit[0] == len(words) and hit[1].split()[1] == FIRM:
            return True
    return False
