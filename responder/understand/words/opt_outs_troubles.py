"""The classes that ordinary trouble is told with: see `words.opt_outs_mishaps`."""

from responder.values import frozen


@frozen(kw_only=True)
class Troubles:
    """`hardly` stands before a denial ("ich konnte nicht schreiben"), `unable` holds one ("could not write");
    `dispatching` are infinitives; `refused` is what was said before ("I told you no")."""

    unable: str = ""
    hardly: str = ""
    dispatching: str = ""
    unneeded: str = ""
    backwards: str = ""
    fetching: str = ""
    awaiting: str = ""
    refunding: str = ""
    quitted: str = ""
    returned: str = ""
    upon: str = ""
    wares: str = ""
    unpermitted: str = ""
    reminders: str = ""
    attending: str = ""
    doing: str = ""
    whyever: str = ""
    yet: str = ""
    refused: str = ""
    oughtnt: str = ""
    disposing: str = ""
    dead: str = ""
    wrongly: str = ""
    must_i: str = ""
    withdrawing: str = ""
    cantyou: str = ""
    strangers: str = ""
    never: str = ""
    codes: str = ""
    thisphone: str = ""
    children: str = ""
