"""How to be left alone is asked for, put together from what is said in each language.

A request is a verb of ceasing, removing or refusing, with what is sent, the number or the list, and the customer: the
frames say how these follow each other, the classes of a language what can stand for each (notation: `words.table`).
A frame of which a language has no words for a place is not said in it.
"""

from responder.values import frozen

FRAMES = (
    "<negation> <more> .. <these> <please>? $; <wishing> .. <negation> .. <lists> <listed>; <negation> .. <wishing> .. "
    "<messages>|<contacted>; <wishing> .. <negation> .. <messages>|<contacted>; <wishing>|<getting> .. <messages>|"
    "<contacted> .. <negation> <more>; <negation> .. <getting> .. <more> <messages>; <negation> <getting> <more> .. "
    "<messages>|<these>; <wishing> <these>? <negation> <more> .. <getting> <please>? $; <none> .. <more>? <messages> "
    "<more>|<please> $; <none> <more> .. <messages>|<contacted>|<sending>; <none> <messages> <more>; <forbidding> "
    "<sending> <me>; <negation> <sending> .. <more>|<messages>; <sending> .. <negation> .. <more>|<messages>; "
    "<sending> <you>? <me> <negation> <more>; <negation> <more> <sending>|<contacted>; <negation> <me> .. <sending> "
    "<more>; <striking> ~<please> <me>|<mine>; <striking>|<taking> .. <off> .. <lists>; <taking> <please>? <me>|<mine> "
    ".. <off>; <me>|<mine> <off> .. <lists>; <me>|<mine> .. <removed> <please>? $; <wishing> ~<particles>|<me>|<mine>|"
    "<personal>|<getting>|<lists>|<off>|<more>|<please>|<becoming> <removed> <please>? $; <demanding> .. <you> .. "
    "<ceasing>|<stopping> <please>? $; <demanding> .. <deleting> <please>|<mine>|<personal>? $; <messages>|<sending> "
    ".. <must> .. <ceasing>|<stopping>|<ending>|<ended> <please>? $; <forbidding> .. <using> .. <mine> <more>|<again>|"
    "<please>? $; <using> <mine> <negation> <more>|<again>|<please>? $; <mine> <negation> <more>? <using> <please>? $; "
    "<stopping> .. <using> <mine> <please>? $; <retaining> .. <messages> .. <selves>; <retaining> .. <your> <messages> "
    "<please>? $; <tenth> .. <halt> <please>? $; <getting> <me>|<mine> <removed>; <removed> <off> .. <lists>; <off> .. "
    "<lists> <removed>; <enduring> .. <messages>; <escaping> .. <messages>|<these> .. <please>? $; <ending> .. "
    "<membership>; <membership> .. <ending> <please>? $; <negation> .. <wishing> .. <lists> <please>? $; <wishing> .. "
    "<negation> .. <lists> <please>? $; <avoiding> .. <sending> .. <me>|<more>|<messages>; <toomany> .. <messages> *** "
    "<stopping>; <switching> .. <messages>; <messages> .. <switched> <please>? $; <forgotten>; <leaving> .. <me> .. "
    "<peace>; <wishing> .. <negation> .. <listed> .. <with_you>|<lists>; <wishing> .. <with_you> .. <negation> .. "
    "<listed>; <wishing> .. <negation> .. <with_you> .. <listed>; <negation> .. <wishing> .. <listed> .. <with_you>|"
    "<lists>; <bothering> .. <sending> .. <more>|<messages>; <bothering> .. <more> .. <messages>; <messages> .. "
    "<maddening>; <wishing> <negation> .. <getting> .. <from_you>|<messages>; <negation> <getting> <more> .. "
    "<from_you>; <none> .. <wishing> .. <messages>; <sending> <me> <negation> <please>? $; <striking>|<taking> .. <me> "
    ".. <off> .. <messages>; <wishing> .. <you> .. <ceasing> <please>? $; <none> <more> .. <these> <please>? $; "
    "<wishing> .. <none> .. <messages>|<contacted>; <striking> <please>? <possessive> <personal>; <striking> <please>? "
    "<personal> <possessive>; <messages> <from_you> .. <useless>; <misplaced> *** <striking>|<removed>; <parted> *** "
    "<removed>; <parted> *** <negation>|<none> .. <wishing>|<sending>; <former> *** <negation>|<none> .. <sending>"
)
"""A place of `***` is anything, across sentences."""
FIRM_FRAMES = (
    "<conditional> ..-<negation> <sending>|<telling>|<messages> *** <reporting>; <conditional> .. "
    "<ceasing>|<stopping> .. <reporting>; <conditional> .. <ceasing>|<stopping> .. <sending>|<messages> *** "
    "<reporting>; "
    "<giving> .. <mine> *** <striking>|<removed>; <former> *** <striking>|<removed>; <former> *** <taking> .. "
    "<off>; <negation> .. <number> *** <striking>|<removed>; <negation> .. <number> *** <taking> .. <off>; "
    "<number> .. <other> *** <striking>|<removed>; <number> .. <other> *** <taking> .. <off>; <leaving> .. "
    "<my_phone> .. <peace>"
)
"""What no excuse covers: after "this is not Anna's number any more", "remove it" is about the number."""
IDLE = (
    "<idle> ...; <negation> .. <sending> <me>? .. <timely>; <sending> <me>? <negation> .. <timely>; "
    "<striking>|<taking> <me> <off>? .. <bookings>; <contacted> <courier>; <getting> <more> <than>; "
    "<negation> <maddening>"
)
"""What is only asked about: it asks for nothing."""


@frozen(kw_only=True)
class OptOut:
    """The classes of one language. `getting` are forms that ask ("få"), not those that tell ("fikk"); `forbidding` are
    the negations of an order, those of any sentence where a language does not tell them apart."""

    negation: str
    none: str
    forbidding: str = ""
    wishing: str
    getting: str = ""
    contacted: str = ""
    more: str
    please: str
    me: str
    mine: str
    number: str
    striking: str
    taking: str = ""
    removed: str = ""
    off: str
    lists: str
    these: str
    enduring: str
    escaping: str
    avoiding: str
    ending: str
    membership: str
    toomany: str
    former: str
    parted: str
    misplaced: str
    idle: str
    switching: str = ""
    switched: str = ""
    forgotten: str = ""
    leaving: str = ""
    my_phone: str = ""
    peace: str = ""
    listed: str = ""
    with_you: str = ""
    bothering: str = ""
    maddening: str = ""
    from_you: str = ""
    other: str = ""
    timely: str = ""
    you: str = ""
    ceasing: str = ""
    possessive: str = ""
    personal: str = ""
    useless: str = ""
    giving: str = ""
    conditional: str = ""
    reporting: str = ""
    bookings: str = ""
    courier: str = ""
    than: str = ""
    telling: str = ""
