"""The shape of one language's words.

Every field is a list of words or phrases separated by commas. Where a field maps, it is written
`value=word|word, value=word`; the ordinal -1 is the last and -2 the middle one. Requests are
patterns: a space separates places, `|` alternatives,
`+` joins the words of one alternative, `..` is up to three words,
`...` the rest of the sentence, `$` its end (also as an alternative), `?` makes a place optional and
`<name>` stands for another field.
"""

from responder.values import frozen


@frozen(kw_only=True)
class Answers:
    """Agreeing, declining and everything that is neither."""

    yes: str
    no: str
    agree: str
    decline: str
    good: str
    poor: str = ""
    unsure: str
    neutral: str
    negators: str
    fillers: str
    polite: str
    but: str
    asks: str
    common: str
    conditions: str = ""


@frozen(kw_only=True)
class Numbers:
    """Numerals and the words around numbers."""

    numerals: str
    joined: str
    articles: str
    nicknames: str = ""
    scale: str
    points: str
    measures: str
    orders: str
    halves: str
    ordinals: str
    options: str
    several: str


@frozen(kw_only=True)
class Calendar:
    """Days and the clock. `half_before` is true where `halv fire` is half past three."""

    weekdays: str
    months: str
    days: str
    parts: str
    following: str
    week: str
    within: str
    spans: str
    clock: str
    oclock: str = ""
    half: str
    half_before: bool
    quarter: str
    past: str
    before: str
    noon: str
    midnight: str
    weekend: str
    day_marks: str
    either: str
    previous: str = ""
    week_after: str = ""
    week_number: str = ""
    month_in: str = ""
    ordinal_days: str = ""


@frozen(kw_only=True)
class Requests:
    """STOP, START and HELP: the words, and the requests in a customer's own words."""

    stop: str
    stop_yielding: str = ""
    stop_local: str = ""
    start: str = ""
    start_yielding: str = ""
    help: str = ""
    help_yielding: str = ""
    stopping: str
    sending: str
    messages: str
    removing: str
    stop_requests: str
    start_requests: str
    help_requests: str
    excuses: str


@frozen(kw_only=True)
class Words:
    code: str
    answers: Answers
    numbers: Numbers
    calendar: Calendar
    requests: Requests
