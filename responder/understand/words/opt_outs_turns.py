"""Turns of phrase in which to be left alone is asked for, and those that only sound like it: see `words.opt_outs`.

Who asks may threaten ("one more text and I call my lawyer"), wonder where a number came from, be polite or ironic
("another offer, how lovely, may I be let off"). Who does not asks that something else be stopped, that a text be sent
instead of a call, or is leaving a class tonight.

Marks beside those of `words.table`: `..-<name>` is a gap of up to three words without those of a class, `!<name>`
nothing at all where the rest of the sentence has none of them, and `>>` nothing where four words or more follow; `@` is
one word that is a thing, which is neither a small word of the language nor said of messages, `@ing` one with that
ending, `#` a number of two digits at most, and `~<name>` any number of words of a class.
"""

from responder.values import frozen

SURE = (
    "<giving> .. <mine> *** <away>; <giving> .. <mine> *** <striking>|<removed>; "
    "<giving> .. <mine> *** <off> .. <lists>; "
    # neither call nor text
    "<negation> .. <calling> .. <either> .. <shipping>|<writing> .. <texts> !<timely>|<moments>; "
    "<calling> .. <negation> .. <also>|<either> .. <shipping>|<writing> .. <negation>|<none> .. <texts> "
    "!<timely>|<moments>; "
    "<negation> .. <calling> .. <also>|<either> .. <negation>|<none> .. <texts> !<timely>|<moments>"
)
"""What no excuse covers."""
PLEAS = (
    # threats
    "<again> .. <messages>|<such> ... <courts>; <onceagain> ... <courts>; <sending>|<telling> .. <again> ... <courts>; "
    "<should> ..-<negation> <more>|<again>|<messages>|<such>|<from_you> ... <courts>; <courts> ... "
    "<should>|<conditional> ..-<negation> <sending>|<telling>|<messages>|<again>|<more>; "
    "<conditional> .. <ceasing>|<stopping> .. <courts>; <conditional> .. <ceasing>|<stopping> .. <sending>|<messages> "
    "... <courts>; <conditional> ..-<negation> <again>|<messages> ... <courts>; "
    "<registers> *** <negation>|<none>|<stopping> .. <messages>|<sending>|<more>|<allowed>; "
    "<negation>|<none>|<stopping> .. <messages>|<sending>|<more> *** <registers>; "
    # whose number it is
    "<mine> .. <unallowed>; <mine> .. <negation> .. <used> .. <messages>; <mine> .. <negation> *** <away>; "
    # an end to it
    "<wished> ... <messages>|<such> ... <ended> <soon>? $; <wished>|<mayi> .. <anend> .. <messages>|<such>; "
    "<mayi> .. <messages>|<such> .. <ended> <soon>? $; "
    # to be let go
    "<messages>|<treats>|<again> *** <mayi> .. <freed> <soon>? <more>? <soon>? $; <mayi> .. <freed> .. "
    "<messages>|<such>; <mayi> .. <messages>|<such> .. <freed> <soon>? $; <messages>|<treats>|<again> *** <mayi> "
    ".. <without> <soon>? $; "
    "<sparing> .. <coming>|<more>|<messages>; "
    # nothing of it is needed any more
    "<such>|<messages> .. <negation> .. <needing> .. <sending>|<sent>; <such>|<messages> .. <needing> .. "
    "<negation> .. <sending>|<sent>|<more>; <parted> *** <wishing>|<needing> .. <negation>; <parted> *** "
    "<negation>|<none> .. <needing>; <parted> *** <such>|<messages> .. <ceasing>|<stopping>|<ending>|<skipping>; "
    "<parted> *** <needless>|<none>; <needless> .. <such>; "
    "<left> *** <such>|<messages> .. <negation>|<ceasing>|<stopping>|<needless>; "
    "<left> *** <negation>|<none>|<needless> .. <such>|<messages>|<more>; <left> *** <stopping> .. <sending>|<such>; "
    "<such>|<messages> .. <nouse>; <nouse> .. <such>|<messages>; <phone> ... <yours> *** <enough> <soon>? $; "
    "<negation>|<none> .. <again> .. <from_you>; <folk> .. <wishing> .. <negation> .. <getting>? <such> <soon>? $; "
    "<folk> .. <negation> .. <wishing> .. <such> <soon>? $; "
    # all that is known of me, a part of it, asked before
    "<striking> <everything> .. <onme>; <wishing> .. <negation> .. <partof>; <negation> .. <wishing> .. <partof>; "
    "<asked> .. <times> .. <ceasing>; <times> ... <asked> .. <ceasing>; <asked> .. <ceasing> .. <times>; "
    # out of a list
    "<lists>|<service> .. <wishing> .. <outwards> $; "
    "<wishing> <outwards> .. <lists>|<messages>|<such>; <skipping> .. <sending> <me>; "
    "<skipping> .. <messages> .. <me>|<more>; <skipping> <me> .. <messages>|<sending>; "
    # what the law calls it
    "<objecting> ... <marketing>|<mine>|<messages>|<personal>; <negation> .. <consenting> .. <marketing>|<messages>; "
    "<sending> .. <none> <mailings> <more>; <consenting> .. <negation> .. <marketing>|<messages>; "
    "<uninterested> *** <striking>|<removed> <please>? $; "
    "<wishing> .. <negation> .. <getting>? <such> <more> <please>? $; "
    "<negation> .. <wishing> .. <getting>? <such> <more> <please>? $"
)
TALK = (
    # something else is to stop
    "<quitting> !<sending>|<messages>|<writing>|<nuisance> >>; <stopping> ..-<messages>|<writing> <shipping>? "
    "..-<messages>|<writing> <goods> !<messages>; <stopping> ..-<messages>|<writing> <deeds>; "
    "<shipping> ..-<messages> <negation>|<none> ..-<messages> <goods> !<messages>; "
    "<negation>|<none> ..-<messages> <shipping> ..-<messages> <goods> !<messages>; "
    "<shipping> ..-<messages> <goods> .. <negation>; <negation>|<none> ..-<messages>|<sending> <goods> !<messages>; "
    # a text instead of a call
    "<negation>|<needless> .. <calling> !<either>|<stopping>|<striking> ... <rather> .. <writing>|<texts>|<shipping> "
    "...; <negation>|<needless> .. <calling> !<either>|<stopping>|<striking> ... <writing>|<texts>|<shipping> .. "
    "<rather> ...; <calling> .. <negation>|<none> !<either>|<stopping>|<striking> ... <rather> .. "
    "<writing>|<texts>|<shipping> ...; <calling> .. <negation>|<none> !<either>|<stopping>|<striking> ... "
    "<writing>|<texts>|<shipping> .. <rather> ...; "
    # one way to be written to goes, the other stays
    "... <mails> ... <but>|<only> ... <texts> ..-<negation> <keeping> ...; ... <mails> ... <but>|<only> "
    "..-<negation> <keeping> .. <texts> ...; ... <negation>|<none>|<skipping>|<striking>|<signing> .. <mails> ... "
    "<texts> ..-<negation> <fine> ...; ... <mails> .. <negation>|<none>|<skipping>|<striking>|<off> ... <texts> "
    "..-<negation> <fine> ...; ... <mails> .. <off>|<only> ... <keeping> .. <texts> ...; "
    "... <belonging> *** <but> ..-<negation> <keeping> .. <messages> ...; "
    "... <belonging> *** <but> ... <messages> ..-<negation> <keeping> ...; "
    # a receipt; someone else who is a nuisance
    "<negation>|<needless> .. <shipping>|<sending> ..-<messages> <papers> ...; <papers> ..-<messages> "
    "<negation>|<needless> .. <shipping>|<sending> ...; <folk> .. <negation> .. <leaving> .. <me> .. <peace>; "
    # a class, an appointment
    "<striking>|<taking>|<signing> ..-<lists>|<messages> <sessions>; <sessions> <possessive>? <removed>; "
    "<striking>|<taking>|<signing> <me> <off>? ~<articles> @? ~<articles> <moments> "
    "!<lists>|<messages>|<service>; "
    "<striking>|<taking>|<signing> <me> <off>? ~<articles> @? ~<articles> # "
    "!<lists>|<messages>|<service>; "
    "<striking>|<taking>|<signing> <me> <off> ..-<lists>|<messages> <goods> !<messages>; "
    "<striking>|<taking> <number>|<rows> # !<messages> ...; "
    # a thing, not a message
    "<stopping> .. <shipping> <me>? ~<articles>|<more> @ "
    "!<messages>|<mailings>|<writing>|<such>; "
    "<negation> <me>? <shipping> <me>? ~<articles>|<more> @ "
    "!<messages>|<mailings>|<writing>|<such>; "
    "<shipping> <you>? <me>? <negation>|<none> <me>? ~<articles>|<more> @ "
    "!<messages>|<mailings>|<writing>|<such>; "
    "<folk> .. <wishing> .. <negation> ..-<messages> <such>|<articles> @ !<messages>|<mailings>; "
    "<folk> .. <negation> .. <wishing> ..-<messages> <such>|<articles> @ !<messages>|<mailings>; "
    # the number of a house; a text instead of a call
    "<carriers>|<goods> !<messages>|<writing> ... <misplaced>; "
    "<negation>|<needless> .. <calling> ..-<negation>|<none>|<either>|<also> <shipping>|<writing> ..-<negation> "
    "<texts>; "
    "<calling> .. <negation>|<none> ..-<negation>|<none>|<either>|<also> <shipping>|<writing> ..-<negation> <texts>"
)
"""What the first words of a frame cover is not about messages."""


@frozen(kw_only=True)
class Turns:
    """The turns of one language. A class that `Requests` or `OptOut` has too is added to it; `requests`, `sure` and
    `excuses` are patterns of this language alone."""

    stopping: str = ""
    sending: str = ""
    messages: str = ""
    wishing: str = ""
    mine: str = ""
    giving: str = ""
    striking: str = ""
    taking: str = ""
    lists: str = ""
    ceasing: str = ""
    everything: str = ""
    onme: str = ""
    partof: str = ""
    asked: str = ""
    times: str = ""
    service: str = ""
    such: str = ""
    parted: str = ""
    left: str = ""
    treats: str = ""
    writing: str = ""
    shipping: str = ""
    again: str = ""
    onceagain: str = ""
    should: str = ""
    courts: str = ""
    registers: str = ""
    allowed: str = ""
    away: str = ""
    unallowed: str = ""
    used: str = ""
    wished: str = ""
    anend: str = ""
    ended: str = ""
    soon: str = ""
    mayi: str = ""
    freed: str = ""
    without: str = ""
    sparing: str = ""
    coming: str = ""
    needing: str = ""
    sent: str = ""
    needless: str = ""
    outwards: str = ""
    skipping: str = ""
    nouse: str = ""
    phone: str = ""
    yours: str = ""
    enough: str = ""
    folk: str = ""
    papers: str = ""
    quitting: str = ""
    nuisance: str = ""
    goods: str = ""
    deeds: str = ""
    calling: str = ""
    either: str = ""
    rather: str = ""
    mails: str = ""
    but: str = ""
    only: str = ""
    texts: str = ""
    keeping: str = ""
    fine: str = ""
    belonging: str = ""
    signing: str = ""
    sessions: str = ""
    mailings: str = ""
    particles: str = ""
    articles: str = ""
    carriers: str = ""
    moments: str = ""
    rows: str = ""
    also: str = ""
    marketing: str = ""
    objecting: str = ""
    consenting: str = ""
    uninterested: str = ""
    blocking: str = ""
    arriving: str = ""
    enduring: str = ""
    bookings: str = ""
    misplaced: str = ""
    requests: str = ""
    sure: str = ""
    excuses: str = ""
