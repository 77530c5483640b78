"""Scripts whose top, triggers or YAML cannot be read, each with every mistake that is told."""

from tests.language.scripts import HEAD, ONE_STEP

BROKEN_TOPS = [
    (
        "wait under stop",
        "name: N\nchannel: sms\npurpose: service\nstart: {keyword: GO}\nstop:\n  - event: order.placed\n    then:\n      - wait: 1 day\nsteps:\n  - end\n",
        [
            "8:9 'wait' cannot stand under 'stop', where nothing waits; only say something, change the contact or hand over there"
        ],
    ),
    (
        "tab",
        "name: N\nsteps:\n	- end\n",
        ["3:1 a tab stands where only blanks may; indent with blanks"],
    ),
    (
        "two documents",
        "name: N\n---\nname: M\n",
        ["2:1 a second document begins here ('---'); write one dialog in one file"],
    ),
    (
        "empty file",
        "",
        ["1:1 the file is empty; begin with 'name: …'"],
    ),
    (
        "a list",
        "- send: hi\n",
        ["1:1 a dialog begins with 'name:', 'channel:', 'purpose:' and 'steps:'; add these keys"],
    ),
    (
        "missing keys",
        "name: N\n",
        [
            "1:1 'channel' is missing; add 'channel: sms' or 'channel: email'",
            "1:1 'purpose' is missing; add 'purpose: service' or 'purpose: marketing'",
            "1:1 'steps' is missing; add 'steps:' and steps below it",
        ],
    ),
    (
        "unknown top key",
        ONE_STEP + "chanel: sms\n",
        ["7:1 'chanel' is not a key of a dialog; did you mean 'channel'?"],
    ),
    (
        "verb at the top",
        ONE_STEP + "send: Hi\n",
        ["7:1 'send' is a step and stands at the top; indent it under 'steps:'"],
    ),
    (
        "trigger at the top",
        ONE_STEP + "keyword: Hi\n",
        ["7:1 'keyword' is a trigger and stands at the top; indent it under 'start:'"],
    ),
    (
        "bad channel",
        "name: N\nchannel: fax\npurpose: service\nstart: {keyword: GO}\nsteps:\n  - end\n",
        ["2:10 'fax' cannot stand after 'channel'; use 'sms' or 'email'"],
    ),
    (
        "bad purpose",
        "name: N\nchannel: sms\npurpose: markting\nstart: {keyword: GO}\nsteps:\n  - end\n",
        ["3:10 'markting' cannot stand after 'purpose'; did you mean 'marketing'?"],
    ),
    (
        "bad language",
        ONE_STEP + "language: Norwegian\n",
        ["7:11 'Norwegian' is not a language code; write 'nb'"],
    ),
    (
        "language no",
        ONE_STEP + "language: no\n",
        ["7:11 'no' names two languages; write 'nb' (bokmål) or 'nn' (nynorsk)"],
    ),
    (
        "goal",
        ONE_STEP + "goal: order.placed\n",
        ["7:7 the goal 'order.placed' has no time; write it like 'order.placed within 7 days'"],
    ),
    (
        "goal duration",
        ONE_STEP + "goal: order.placed within a week\n",
        ["7:7 'a week' is not a duration; write '1 week'"],
    ),
    (
        "while",
        ONE_STEP + "while: not\n",
        [
            "7:8 the condition 'not' cannot be read: a name or value is missing at the end; write one, such as score <= 6"
        ],
    ),
    (
        "no steps",
        HEAD,
        ["5:7 'steps' has no steps; write 'go on' to do nothing, or 'end'"],
    ),
    (
        "empty steps",
        "name: N\nchannel: sms\npurpose: service\nstart: {keyword: GO}\nsteps: []\n",
        ["5:8 'steps' has no steps; write 'go on' to do nothing, or 'end'"],
    ),
    (
        "trigger",
        ONE_STEP.replace("{keyword: GO}", "{keywrd: GO}"),
        ["4:9 'keywrd' is not a trigger; did you mean 'keyword'?"],
    ),
    (
        "trigger text",
        ONE_STEP.replace("{keyword: GO}", "GO"),
        ["4:8 'start' wants triggers; write '- keyword: JOIN' or '- event: order.placed'"],
    ),
    (
        "two triggers",
        ONE_STEP.replace("{keyword: GO}", "{keyword: GO, event: order.placed}"),
        ["4:22 two triggers in one: 'keyword' and 'event'; begin a new one: '- event: …'"],
    ),
    (
        "trigger key",
        ONE_STEP.replace("{keyword: GO}", "{keyword: GO, wen: x}"),
        ["4:22 'wen' is not a key of a trigger; use 'if' or 'once'"],
    ),
    (
        "reserved keyword",
        ONE_STEP.replace("{keyword: GO}", "{keyword: STOP}"),
        ["4:18 'STOP' belongs to the customer and never reaches a dialog (STOP, HELP and START); use another word"],
    ),
    (
        "keyword twice",
        ONE_STEP.replace("{keyword: GO}", "{keyword: 'GO, go'}"),
        ["4:18 the keyword 'go' stands here twice; keep one of them"],
    ),
    (
        "once",
        ONE_STEP.replace("{keyword: GO}", "{event: order.placed, once: daily}"),
        ["4:36 'daily' cannot stand after 'once'; write 'ever', 'every 90 days' or 'per order.number'"],
    ),
    (
        "once duration",
        ONE_STEP.replace("{keyword: GO}", "{event: order.placed, once: every 3d}"),
        ["4:36 '3d' is not a duration; write it like '30 minutes', '4 hours' or '3 days'"],
    ),
    (
        "event name",
        ONE_STEP.replace("{keyword: GO}", "{event: order placed}"),
        ["4:16 'order placed' is not the name of an event; write 'order.placed'"],
    ),
    (
        "event in capitals",
        ONE_STEP.replace("{keyword: GO}", "{event: Order.Delivered}"),
        ["4:16 'Order.Delivered' is not the name of an event; write 'order.delivered'"],
    ),
    (
        "event with a dash",
        ONE_STEP.replace("{keyword: GO}", "{event: order.picked-up}"),
        ["4:16 'order.picked-up' is not the name of an event; write 'order.picked_up'"],
    ),
    (
        "event of another alphabet",
        ONE_STEP.replace("{keyword: GO}", "{event: ordre.på_vei}"),
        ["4:16 'ordre.på_vei' is not the name of an event; write it like 'order.placed'"],
    ),
    (
        "once per month",
        ONE_STEP.replace("{keyword: GO}", "{keyword: GO, once: per month}"),
        ["4:28 'per month' cannot stand after 'once'; write 'every 30 days'"],
    ),
    (
        "once every week",
        ONE_STEP.replace("{keyword: GO}", "{keyword: GO, once: every week}"),
        ["4:28 'every week' cannot stand after 'once'; write 'every 1 week'"],
    ),
    (
        "date",
        ONE_STEP.replace("{keyword: GO}", "{date: birthday}"),
        ["4:15 'birthday' is not a date of the contact; write it like 'contact.birthday'"],
    ),
    (
        "at beside event",
        ONE_STEP.replace("{keyword: GO}", "{event: order.placed, at: '9:00'}"),
        ["4:30 'at' cannot stand beside 'event' under 'start'; remove it"],
    ),
    (
        "then under start",
        ONE_STEP.replace("{keyword: GO}", "{event: order.placed, then: end}"),
        ["4:30 'then' cannot stand beside 'event' under 'start'; remove it"],
    ),
    (
        "at",
        ONE_STEP.replace("{keyword: GO}", "{date: contact.birthday, at: 9am}"),
        ["4:37 '9am' is not a time of day; write it like '9:00' or '20:30'"],
    ),
]
