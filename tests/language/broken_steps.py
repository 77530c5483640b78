"""Steps that cannot be read, each with every mistake that is told: `line:column text; remedy`."""

from tests.language.scripts import steps

BROKEN_STEPS = [
    (
        "duration",
        steps("- wait: 3d"),
        ["6:11 '3d' is not a duration; write it like '30 minutes', '4 hours' or '3 days'"],
    ),
    (
        "no such duration",
        steps("- wait: 3 fortnights"),
        ["6:11 '3 fortnights' is not a duration; write it like '30 minutes', '4 hours' or '3 days'"],
    ),
    (
        "zero",
        steps("- wait: 0 days"),
        ["6:11 '0 days' is not a duration; the shortest is '1 minute'"],
    ),
    (
        "too long",
        steps("- wait: 99999 weeks"),
        ["6:11 '99999 weeks' is not a duration; the longest is '3660 days'"],
    ),
    (
        "unknown verb",
        steps('- sned: "Hi"'),
        ["6:5 'sned' is not a verb; did you mean 'send'?"],
    ),
    (
        "unknown verb far",
        steps('- xyzzy: "Hi"'),
        [
            "6:5 'xyzzy' is not a verb; use 'send', 'ask', 'again', 'wait', 'if', 'split', 'repeat', 'set', 'tag', 'untag', 'subscribe', 'unsubscribe', 'prefer', 'coupon', 'recommend', 'webhook', 'call', 'handoff', 'end' or 'go on'"
        ],
    ),
    (
        "unknown key of a verb",
        steps('- send: "Hi"', '  subjct: "S"'),
        ["7:5 'subjct' is not a key of 'send'; did you mean 'subject'?"],
    ),
    (
        "key of a verb without keys",
        steps("- tag: vip", "  by: sms"),
        ["7:5 'by' is not a key of 'tag'; nothing stands beside 'tag'"],
    ),
    (
        "two verbs",
        steps('- send: "Hi"', "  tag: vip"),
        ["7:5 two verbs in one step: 'send' and 'tag'; begin a new step: '- tag: …'"],
    ),
    (
        "verbless key",
        steps('- send: "Hi"', "- replies:", "    yes: end"),
        [
            "7:5 'replies' stands without a verb; it belongs beside 'ask'; indent it under its verb, without a '-' before it"
        ],
    ),
    (
        "empty step",
        steps("-"),
        ["6:4 a step is missing after '-'; write one, or remove the '-'"],
    ),
    (
        "empty mapping",
        steps("- {}"),
        ["6:5 this step is empty; write a verb, like '- send: \"…\"'"],
    ),
    (
        "list as step",
        steps('- - send: "Hi"'),
        ["6:5 a list stands where a step should; write '- verb: …', one step after another"],
    ),
    (
        "word that is no step",
        steps("- stop"),
        ["6:5 'stop' is not a step; write 'end'"],
    ),
    (
        "verb without value",
        steps("- send"),
        ["6:5 'send' needs something after it; write '- send: …'"],
    ),
    (
        "verb with empty value",
        steps("- send:"),
        ["6:10 'send' has no text; write one, or remove the key"],
    ),
    (
        "no blank after colon",
        steps('- send:"Hi"'),
        ["6:5 'send:\"Hi\"' is not a step; write a blank after the colon: 'send: \"Hi\"…'"],
    ),
    (
        "list for text",
        steps("- send: [a, b]"),
        ["6:11 'send' wants a text, but a list stands here; write the text in quotes"],
    ),
    (
        "braces without quotes",
        steps("- send: {{ contact.first_name }}"),
        ["6:12 a list or a '{…}' cannot be a key; put text with {{ … }} in quotes"],
    ),
    (
        "again outside",
        steps('- again: "What?"'),
        [
            "6:5 'again' stands outside a reply branch, so there is no question to repeat; put it under an answer in 'replies:', or write 'ask'"
        ],
    ),
    (
        "bad by",
        steps('- send: "Hi"', "  by: mail"),
        ["7:9 'mail' cannot stand after 'by'; write 'email'"],
    ),
    (
        "wait until nonsense",
        steps("- wait: until noon"),
        [
            "6:11 'until noon' is not a time to wait for; write '2 days', 'until 9:00', 'until friday 10:00', 'until {{ event.date }}', 'until 1 day before {{ event.date }}' or 'for order.placed'"
        ],
    ),
    (
        "wait until day alone",
        steps("- wait: until friday"),
        ["6:11 'until friday' is not a time to wait for; write a day and a time, like 'until friday 10:00'"],
    ),
    (
        "wait until misspelt day",
        steps("- wait: until fryday 9:00"),
        ["6:11 'until fryday 9:00' is not a time to wait for; did you mean 'friday'?"],
    ),
    (
        "wait until name",
        steps("- wait: until event.date"),
        ["6:11 'until event.date' is not a time to wait for; write 'until {{ event.date }}'"],
    ),
    (
        "wait until bad expression",
        steps("- wait: until {{ event. }}"),
        ["6:11 'event.' cannot be read: a name is missing after '.'; write it, as in contact.first_name"],
    ),
    (
        "wait until 25:00",
        steps("- wait: until 25:00"),
        ["6:11 'until 25:00' is not a time to wait for; write it like 'until 9:00' or 'until friday 10:00'"],
    ),
    (
        "wait word",
        steps("- wait: a while"),
        [
            "6:11 'a while' is not a duration; write '2 days', 'until 9:00', 'until friday 10:00', 'until {{ event.date }}', 'until 1 day before {{ event.date }}' or 'for order.placed'"
        ],
    ),
    (
        "wait for duration",
        steps("- wait: for 2 days"),
        ["6:11 '2 days' is a duration, not an event; write 'wait: 2 days'"],
    ),
    (
        "wait for nothing",
        steps("- wait: for !!"),
        ["6:11 '!!' is not the name of an event; write it like 'order.placed'"],
    ),
    (
        "wait for an event without a condition",
        steps("- wait: for order.placed if"),
        ["6:11 'order.placed if' is not the name of an event; write the condition behind 'if', or leave 'if' out"],
    ),
    (
        "a condition beside a wait",
        steps("- wait: for order.shipped", "  if: event.order.number == order.number", "  then: end"),
        ["7:5 'if' stands beside 'wait', and not in its line; write 'wait: for order.shipped if …'"],
    ),
    (
        "within without event",
        steps("- wait: 2 days", "  within: 3 days"),
        ["7:13 'within' stands beside a wait that waits for no event; only 'wait: for order.placed' has it"],
    ),
    (
        "wait before a moment without until",
        steps('- wait: "1 day before {{ event.date }}"'),
        ["6:11 '1 day before {{ event.date }}' is not a duration; write 'until 1 day before {{ event.date }}'"],
    ),
    (
        "wait before a moment, no duration",
        steps('- wait: "until 1 month before {{ event.date }}"'),
        [
            "6:11 'until 1 month before {{ event.date }}' is not a time to wait for; months and years differ in length; write days, like '90 days'"
        ],
    ),
    (
        "wait around a moment",
        steps('- wait: "until friday {{ event.time }}"'),
        [
            "6:11 'until friday {{ event.time }}' is not a time to wait for; write it like 'until 1 day before {{ event.date }}'"
        ],
    ),
    (
        "then beside a wait for a moment",
        steps('- wait: "until 1 day before {{ event.date }}"', "  then: end"),
        ["7:11 'then' stands beside a wait for a moment; it has only 'else', for a moment that has passed"],
    ),
    (
        "bad condition",
        steps("- if: score = 6", "  then: end"),
        [
            "6:9 the condition 'score = 6' cannot be read: something follows that does not belong to the condition; compare with '=='"
        ],
    ),
    (
        "condition with braces",
        steps('- if: "{{ score }} <= 6"', "  then: end"),
        ["6:9 the condition '{{ score }} <= 6' cannot be read: a condition has no braces; write names without {{ }}"],
    ),
    (
        "if without blocks",
        steps("- if: score <= 6"),
        ["6:5 'if' has neither 'then' nor 'else'; add 'then:' with steps below it"],
    ),
    (
        "bad template",
        steps('- send: "Hi {{ contact.first_name"'),
        ["6:11 '{{ contact.first_name' is opened and not closed (in 'send'); write '}}' behind the name"],
    ),
    (
        "bad template in lines",
        steps("- send: |", "    Hello", "    {{ x y }}", "  by: email"),
        ["8:11 something does not fit before '}}' (in 'send'); write {{ name }}, or close it"],
    ),
    (
        "loop",
        steps('- send: "{% for a in b %}x{% endfor %}"'),
        ["6:11 a loop cannot stand in a text or condition (in 'send'); use names, comparisons, filters and 'if'"],
    ),
    (
        "call",
        steps('- send: "{{ f() }}"'),
        ["6:11 a call cannot stand in a text or condition (in 'send'); use names, comparisons, filters and 'if'"],
    ),
    (
        "filter",
        steps('- send: "{{ contact.name | uper }}"'),
        ["6:11 'uper' is not a filter (in 'send'); did you mean 'upper'?"],
    ),
    (
        "split share",
        steps("- split:", "    half: end", "    rest: end"),
        ["7:7 'half' is not a share; write '50%' (1% to 99%) or 'rest'"],
    ),
    (
        "split sum",
        steps("- split:", "    50%: end"),
        ["6:5 the shares of this split are 50% together; let the shares be 100% together, or less and a 'rest:'"],
    ),
    (
        "repeat",
        steps("- repeat: often", "  steps: end"),
        ["6:13 'often' is not a number of times; write '3 times' (1 to 100)"],
    ),
    (
        "repeat without steps",
        steps("- repeat: 3 times"),
        ["6:5 'repeat' needs 'steps'; add 'steps:' below it"],
    ),
    (
        "set",
        steps("- set: first_name"),
        ["6:10 'set' wants 'key: value' lines below it; indent them by two blanks"],
    ),
    (
        "set name",
        steps('- set: {first name: "x"}'),
        ["6:11 'first name' cannot be a name; use letters, digits and '_', like 'first_name'"],
    ),
    (
        "tag",
        steps('- tag: "?!"'),
        ["6:10 '?!' cannot be a tag; use letters, digits, '_' and '-', like 'vip'"],
    ),
    (
        "subscribe",
        steps("- subscribe: text"),
        ["6:16 'text' cannot stand after 'subscribe'; write 'sms'"],
    ),
    (
        "purpose beside",
        steps("- subscribe: sms", "  purpose: ads"),
        ["7:14 'ads' cannot stand after 'purpose'; use 'marketing' or 'service'"],
    ),
    (
        "webhook",
        steps("- webhook: http://x.example"),
        ["6:14 'http://x.example' is not an address to call; write it like 'https://shop.example/x'"],
    ),
    (
        "recommend",
        steps("- recommend: many"),
        ["6:16 'many' is not a number of products; write '3' (1 to 20)"],
    ),
    (
        "call name",
        steps('- call: "other dialog"'),
        ["6:11 'other dialog' is not the name of a dialog; write the name of its file without '.yaml', like 'nps'"],
    ),
    (
        "end with text",
        steps("- end: now"),
        ["6:10 nothing stands after 'end'; write '- end' alone"],
    ),
    (
        "subject lines",
        steps('- send: "Hi"', "  by: email", '  subject: "a\\nb"'),
        ["8:14 'subject' has several lines; write it on one line"],
    ),
    (
        "layout",
        steps('- send: "Hi"', "  by: email", "  template: ../x"),
        [
            "8:15 '../x' is not the name of a layout; write the name of its file in templates/messages without its ending"
        ],
    ),
    (
        "duplicate key",
        steps('- send: "Hi"', '  send: "Ho"'),
        [
            "7:5 'send' stands here twice (first in line 6); keep one of them, or begin with '- send:' what is one of its own"
        ],
    ),
    (
        "alias",
        steps('- send: &a "Hi"', "- send: *a"),
        [
            "6:11 '&a' names a place to copy from; put the text in quotes, or remove it and write the text out",
            "7:11 '*a' refers to another place; put the text in quotes, or write it out here",
        ],
    ),
    (
        "tag of yaml",
        steps('- send: !!str "Hi"'),
        ["6:11 'tag:yaml.org,2002:str' is a YAML tag; put the text in quotes, or remove it; everything here is text"],
    ),
    (
        "merge",
        steps('- <<: {send: "Hi"}'),
        ["6:5 '<<' copies from another place; write the keys out here"],
    ),
    (
        "open quote",
        steps('- send: "Hi', "- end"),
        ["6:11 a quote opens here and is never closed; close it"],
    ),
    (
        "second colon",
        steps("- send: Hello: you"),
        ["6:16 a second ': ' stands in this line; put the text in double quotes"],
    ),
    (
        "backslash",
        steps('- send: "C:\\path"'),
        ["6:14 a backslash stands in double quotes; write '\\\\', or use single quotes"],
    ),
    (
        "open bracket",
        steps("- tag: [a, b", "- end"),
        ["8:1 a '[' is not closed; close it with ']', or put the text in quotes"],
    ),
    (
        "bad indentation",
        steps('- send: "Hi"', "   by: sms"),
        [
            "7:6 this line begins in column 6, and line 6 above in column 5; let both begin in the same column, "
            "if they belong together"
        ],
    ),
    (
        "text after quotes",
        steps('- send: "Hi" there'),
        ['6:16 text follows after a closing quote; put all of it between quotes, and write \\" for a quote within'],
    ),
    (
        "invisible",
        steps('- send: "Hi\x00"'),
        ["6:14 the invisible character U+0000 cannot stand in a script; delete it"],
    ),
]
