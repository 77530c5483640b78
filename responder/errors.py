"""The errors that Responder raises on purpose: a small tree, each saying what, where, and what to do."""


class ResponderError(Exception):
    """The root: everything below it is meant to be read by a person."""


class ScriptError(ResponderError):
    """A dialog script, translation or transcript cannot be used; `mistakes` holds every mistake found."""

    def __init__(self, mistakes: tuple[object, ...]) -> None:
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.mistakes = mistakes


class TemplateError(ResponderError):
    """A merchant's text or condition cannot be rendered: forbidden syntax, or a name without a value."""


class SettingError(ResponderError):
    """A setting or merchant.yaml is missing, malformed, or names a secret that is not in the environment."""


class StoreError(ResponderError):
    """The database refuses: wrong schema version, locked out, full."""


class UnreachableError(StoreError):
    """The database cannot be reached now: `short` says why in a few words, without names or addresses."""

    def __init__(self, told: str, *, short: str = "does not answer") -> None:
        super().__init__(told)
        self.short = short


class ConflictError(StoreError):
    """A row changed under our hands; the whole batch is to be done again from a fresh look."""


class ChannelError(ResponderError):
    """A gateway or mailbox did not do what was asked. `reason` is short and free of personal data."""

    def __init__(self, reason: str, *, code: str | None = None) -> None:
        super().__init__(reason if code is None else f"{reason} (code {code})")
        self.reason = reason
        self.code = code
