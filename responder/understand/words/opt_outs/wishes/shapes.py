"""Plain and polite wishes for no more messages, beside those of `words.opt_outs.frames` and `words.opt_outs.turns`.

Who is tired of us says so without an order: where did you get my number, why do I get these, you write too often,
your texts are a nuisance, I never gave you leave, it would be kind if you stopped. Each is asked about once, not
taken for certain. Notation: `words.table`, marks: `words.opt_outs.turns`.
"""

WISHES = (
    # where it came from, why it comes
    "<whogave> .. <owned>; <why> ..-<negation>|<none> <messages>|<such> <please>? $; "
    "<why> ..-<negation>|<none> <messages> <from_you>; "
    "<whysend> ..-<negation>|<none> <messages>|<such>|<me> <please>? $; "
    # too many, too often
    "<toomany> ~<such>|<articles> <messages> ~<from_you> <please>? $; <toomany> <messages> <from_you>; "
    "<youtell> .. <toomuch> <please>? $; "
    "<youtell> .. <toomuch> .. <enough>|<stopping>|<striking>|<enduring>|<negation>|<none>; "
    "<sufficing> <messages> <soon> $; "
    # a nuisance
    "<annoying> <messages> <please>? $; <annoying> <messages> .. <away>|<off> .. $; "
    # nobody asked us to
    "<negation> .. <given> .. <permission> !<goods>|<papers>|<deeds>; "
    "<negation> .. <consenting> .. <such> <please>? $; "
    # not to be reached
    "<negation> .. <wishing> .. <receiving> .. <such> <please>? $; "
    "<wishing> .. <negation> .. <receiving> .. <such> <please>? $; "
    "<bothering> .. <sending> .. <such>|<me> <please>? $; "
    # whose number it is
    "<thisis> <negation> .. <number> ~<possessive> <more> <please>? $; "
    "<thisis> <negation> .. <more> .. <number> <please>? $; "
    "<numberis> <negation> .. <more> <please>? $; "
    # what is known of me
    "<striking> .. <personal> <onme>; <striking> ... <everything> .. <onme>; "
    # it is not allowed
    "<number>|<mine>|<owned> ... <but> <please>? <stopping> <please>? $; "
    "<number> <oughtnt> ... <lists>|<mailings>; <disposing> <mine>|<owned>; <none> .. <permission> <none> .. "
    "<messages>; "
    "<strangers> *** <striking>|<removed>|<stopping> <please>? $; "
    "<never> .. <given> .. <owned>|<mine> <please>? $; <never> <owned>|<mine> .. <given> <please>? $; "
    "<none>|<negation> <more> <codes> <please>? $; <none> <codes> <more> <please>? $; "
    "<wishing> .. <such>|<these> .. <ceasing>|<stopping>|<ended> <please>? $; "
    # it was said before; nothing more; of one who is dead
    "<whyever> ... <yet> ... <refused> <please>? $; <negation>|<none> .. <more> <from_you> <please>? $; "
    "<unpermitted> .. <sending>|<writing>|<shipping> <these>|<me>|<such>|<messages>; "
    # said of them before
    "<messages> *** <halting> <them> <please>? $; <messages> *** <shedding> <them> <off> <please>? $; "
    "<messages> *** <shedding> <off> <them> <please>? $"
)
WISHED = (
    "<wished> ..-<negation> ..-<negation> <ceased>|<stopping> ~<particles> <sending>|<messages>|<writing>; "
    "<wished> ..-<negation> ..-<negation> <ceased> <please>? $; "
    "<thisphone> .. <children> *** <striking>|<removed>; "
    "<why> .. <yet> <such>|<messages>|<these> <please>? $; <why> <such>|<messages>|<these> <yet> <please>? $; "
    "<cantyou> ~<particles>|<soon> <stopping>|<ceasing> ..-<goods> <messages>|<such>; "
    "<cantyou> ~<particles>|<soon> <stopping>|<ceasing> ..-<goods> <sending>|<writing> ..-<goods> "
    "<me>|<such>|<messages>|<these>; "
    "<cantyou> ~<particles>|<soon> <stopping>|<ceasing> ..-<goods> <sending>|<writing> <please>? $; "
    "<striking>|<taking> .. .. <lists> ... <dead> <please>? $; "
    "<striking> <please>? <me>|<mine>? <uninterested>; <striking>|<taking> ~<articles> <number> <off> .. <lists>; "
    "<owned> *** <striking> <them> <please>? $; <wished> .. <negation> .. <mailed> .. <messages>|<me>|<more>|<such>"
)
"""What no excuse covers: "it would be good if you stopped texting", "I gave you my number, delete it"."""
DELIGHT = "~<outcries> <stopping> ~<trailing> <exclaiming> .. .. <delighting>"
"""An outcry before words of delight: "stop it, how cute that mug is"."""
DELIGHT_BARS = (
    "<messages>|<mailings>|<sending>|<writing>|<mine>|<lists>|<negation>|<none>|<but>|<please>|<maddening>|<peace>"
)
"""What is said of messages: with one of these words the outcry is no delight."""
POURED = "<whoa> ... <plenty> ~<articles> <fare>; <whoa> ... <fare> .. <plenty>; <plenty> ~<articles> <fare> ... <whoa>"
"""An order to stop beside enough of a drink or a dish: "stop, that's plenty of sugar"."""
POURED_BARS = "<messages>|<mailings>|<sending>|<writing>|<mine>|<lists>|<from_you>|<striking>|<marketing>"
