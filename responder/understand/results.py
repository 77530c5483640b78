"""What understanding a reply gives."""

from typing import Literal

from responder.values import frozen

KeywordName = Literal["stop", "start", "help"]
Certainty = Literal["certain", "probable"]
Value = bool | int | float | str


@frozen
class Keyword:
    """STOP, START or HELP; `probable` is a request in the customer's own words."""

    word: KeywordName
    certainty: Certainty


@frozen
class Understood:
    """A reply as understood; every field is null where the reply does not say.

    `value` is what was expected: true or false, a number, one of the choices, an ISO date
    (`2026-11-22`), date and time (`2026-11-22T15:00`) or time (`15:00`), a phone number in E.164,
    an e-mail address. `branch` is the first of the choices that matches as a reply key.
    `ambiguous` says that a dialog should confirm the value.
    """

    keyword: KeywordName | None = None
    certainty: Certainty | None = None
    value: Value | None = None
    branch: str | None = None
    ambiguous: bool = False


@frozen
class Moment:
    """A date or time that was read: its ISO form, and whether it could mean another."""

    iso: str
    ambiguous: bool = False
