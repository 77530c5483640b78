"""Questions that cannot be read, each with every mistake that is told: `line:column text; remedy`."""

from tests.language.scripts import steps

BROKEN_QUESTIONS = [
    (
        "months",
        steps('- ask: "Q"', "  within: 2 months"),
        ["7:13 '2 months' is not a duration; months and years differ in length; write days, like '90 days'"],
    ),
    (
        "again under no reply",
        steps('- ask: "Q"', "  replies:", "    no reply:", '      - again: "Hello?"'),
        [
            "9:11 'again' stands under 'no reply', where nobody answered; write 'remind:' beside the question, with the text after a duration, or 'ask' anew"
        ],
    ),
    (
        "bad expect",
        steps('- ask: "Q"', "  expect: numbr"),
        ["7:13 'numbr' cannot stand after 'expect'; did you mean 'number'?"],
    ),
    (
        "bad save",
        steps('- ask: "Q"', "  save: my answer"),
        ["7:11 'my answer' cannot be a name; use letters, digits and '_', like 'first_name'"],
    ),
    (
        "save hides",
        steps('- ask: "Q"', "  save: contact"),
        ["7:11 'save: contact' would hide the name 'contact' that is always there; choose another name"],
    ),
    (
        "remind too late",
        steps('- ask: "Q"', "  within: 1 day", "  remind:", '    2 days: "Still there?"'),
        [
            "9:7 the reminder after 2 days comes when the question is over (within 1 day); remind earlier, or give 'within' more time"
        ],
    ),
    (
        "remind no duration",
        steps('- ask: "Q"', "  remind:", '    tomorrow: "Still there?"'),
        ["8:7 'tomorrow' is not a duration; write it like '30 minutes', '4 hours' or '3 days'"],
    ),
    (
        "remind twice",
        steps('- ask: "Q"', "  remind:", '    1 day: "A"', '    24 hours: "B"'),
        ["9:7 two reminders come after 24 hours; keep one of them"],
    ),
    (
        "remind text",
        steps('- ask: "Q"', "  remind: 1 day"),
        ["7:13 'remind' wants 'key: value' lines below it; indent them by two blanks"],
    ),
    (
        "range backwards",
        steps('- ask: "Q"', "  replies:", "    10-0: end"),
        ["8:7 '10-0' runs backwards; write '0-10'"],
    ),
    (
        "range of one",
        steps('- ask: "Q"', "  replies:", "    5-5: end"),
        ["8:7 '5-5' is a range of one number; write '5'"],
    ),
    (
        "range of fractions",
        steps('- ask: "Q"', "  replies:", "    0.5-1.5: end"),
        ["8:7 '0.5-1.5' is not a range of whole numbers; write one like '0-6' (up to 999999)"],
    ),
    (
        "reserved key",
        steps('- ask: "Q"', "  replies:", "    stop: end"),
        ["8:7 'stop' belongs to the customer and never reaches a dialog (STOP, HELP and START); use another word"],
    ),
    (
        "else among others",
        steps('- ask: "Q"', "  replies:", "    yes, else: end"),
        ["8:7 'else' stands among other answers; give 'else:' a line of its own"],
    ),
    (
        "extra comma",
        steps('- ask: "Q"', "  replies:", "    yes,, ok: end"),
        ["8:7 a word is missing in this reply key; remove the extra comma, or write the answer"],
    ),
    (
        "sign as answer",
        steps('- ask: "Q"', "  replies:", '    "?": end'),
        ["8:7 '?' is not an answer; write words, numbers or a range like '0-6'"],
    ),
    (
        "empty branch",
        steps('- ask: "Q"', "  replies:", "    yes:"),
        ["8:11 'yes' has no steps; write 'go on' to do nothing, or 'end'"],
    ),
    (
        "replies as list",
        steps('- ask: "Q"', "  replies: [yes, no]"),
        ["7:14 'replies' wants answers with steps below it; write 'yes:' and steps below it, without '-' or '[…]'"],
    ),
    (
        "replies from another place",
        steps('- ask: "Q"', "  replies: *others"),
        ["7:14 '*others' refers to another place; put the text in quotes, or write it out here"],
    ),
    (
        "branch with two verbs",
        steps('- ask: "Q"', "  replies:", "    yes:", "      tag: a", '      send: "Hi"'),
        ["10:9 two verbs in one step: 'tag' and 'send'; begin a new step: '- send: …'"],
    ),
    (
        "meanwhile event",
        steps('- ask: "Q"', "  meanwhile:", "    order placed: end"),
        ["8:7 'order placed' is not the name of an event; write 'order.placed'"],
    ),
    (
        "meanwhile twice",
        steps('- ask: "Q"', "  meanwhile:", "    order.paid if tags.a: end", "    order.paid if tags.b: end"),
        ["9:7 'order.paid' stands here twice; keep one of them, and write an 'if' among its steps"],
    ),
    (
        "meanwhile if nothing",
        steps('- ask: "Q"', "  meanwhile:", "    order.paid if order.number = 2: end"),
        [
            "8:7 the condition 'order.number = 2' cannot be read: something follows that does not belong to the condition; compare with '=='"
        ],
    ),
]
