"""The verbs that wait or branch: wait, if, split, repeat."""

from __future__ import annotations

import re

from responder.language.durations import WEEKDAYS, duration_remedy, read_clock, read_duration, read_weekday_clock
from responder.language.expressions import ExpressionError, compile_condition
from responder.language.mistakes import did_you_mean, show
from responder.language.place import Found, Place, blocks_of
from responder.language.script import BlockName, Duration, If, Repeat, Split, Spot, Step, Wait
from responder.language.values import moment_of
from responder.language.wants import EVENT, condition_in, duration_in, event_if, pairs_in, text_in
from responder.patterns import regex

MOST_ROUNDS = 100
EVENT_WAIT = Duration("3 days", 259_200)
ANSWERS = frozenset({"reply", "answer", "response", "svar", "antwort", "customer", "message"})
UNTIL = regex(r"(?:til|till|untill|unitl|utnil|'til|bis|inntil|indtil|innan) +(.+)", re.IGNORECASE)
THEN = regex(r"(\d+ +[a-z]+),? +(?:(?:and|then) +)?((?:until|at) +.+)", re.IGNORECASE)
BEFORE = regex(r"\b(?:before|until|after|før|före|för|vor)\b|\{\{")
SHIFTED = regex(r"(\d+ +[a-z]+) +(before|after) +(\{\{.*\}\})", re.IGNORECASE)
DAY = regex(r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d)?$")
EUROPEAN_DAY = regex(r"([0-3]?\d)[./]([01]?\d)[./](20\d\d)")
HOUR = regex(r"(?:kl\.? *|at +)?(\d{1,2})(?:[.:h]([0-5]\d))? *(am|pm|a\.m\.|p\.m\.|uhr|uur)?", re.IGNORECASE)
WAIT_FORMS = (
    "write '2 days', 'until 9:00', 'until friday 10:00', 'until {{ event.date }}', "
    "'until 1 day before {{ event.date }}' or 'for order.placed'"
)


def read_wait(place: Place, found: Found) -> Step | None:
    """`wait:` in its forms. One that waits for an event has blocks and an end; one for a moment, an `else`."""
    text = text_in(place.mistakes, found.value, "wait")
    plain = " ".join((text or "").split())
    blocks = blocks_of(place, found, "then", "else")
    bound = found.beside.get("within")
    within = duration_in(place.mistakes, bound, "within") if bound else None
    if text is None:
        return None
    word, _, rest = plain.partition(" ")
    if word == "for":
        return _wait_for(place, found, rest, within or EVENT_WAIT, blocks)
    if word == "until" and "{{" in rest:
        return _wait_until_at(place, found, rest, blocks)
    if word == "until":
        return _wait_until_clock(place, found, rest)
    duration = read_duration(plain)
    if duration is None:
        place.mistakes.add(found.value, f"{show(plain)} is not a duration", _duration_remedy(plain))
        return None
    _has_nothing_beside(place, found)
    return Wait(line=found.line, column=found.column, duration=duration)


def _duration_remedy(plain: str) -> str:
    """What to write instead of a duration that is none."""
    late, joined = UNTIL.fullmatch(plain), THEN.fullmatch(plain)
    if read_clock(plain) is not None:
        remedy = f"for a time of day write 'until {plain}'"
    elif late is not None and read_weekday_clock(late[1]) is not None:
        remedy = f"write 'until {late[1]}'"
    elif joined is not None and (span := read_duration(joined[1])) is not None and "{{" not in plain:
        clock = joined[2].partition(" ")[2]
        remedy = f"write '{span.written}', and in the next step 'until {clock}'"
    elif BEFORE.search(plain):
        remedy = "write 'until 1 day before {{ event.date }}'"
    elif EVENT.fullmatch(plain) and "." in plain:
        remedy = f"write 'for {plain}'"
    else:
        remedy = duration_remedy(plain) if plain[:1].isdigit() else WAIT_FORMS
    return remedy


def _has_nothing_beside(place: Place, found: Found) -> None:
    for name in found.beside:
        told = f"{show(name)} stands beside a wait that waits for no event"
        place.mistakes.add(found.beside[name], told, "only 'wait: for order.placed' has it")


def _wait_for(
    place: Place, found: Found, name: str, within: Duration, blocks: dict[BlockName, tuple[Step, ...]]
) -> Step | None:
    if read_duration(name) is not None:
        place.mistakes.add(found.value, f"{show(name)} is a duration, not an event", f"write 'wait: {name}'")
        return None
    event, conditions = event_if(place.mistakes, found.value, name)
    if event is None:
        return None
    if event in ANSWERS:
        told = f"'{event}' is no event of the shop, so that nothing would come"
        place.mistakes.add(found.value, told, "to wait for an answer write 'ask', with the question")
        return None
    return Wait(line=found.line, column=found.column, event=event, conditions=conditions, within=within, blocks=blocks)


def _wait_until_clock(place: Place, found: Found, rest: str) -> Step | None:
    clock = read_weekday_clock(rest)
    if clock is not None:
        _has_nothing_beside(place, found)
        return Wait(line=found.line, column=found.column, until=clock)
    place.mistakes.add(found.value, f"{show('until ' + rest)} is not a time to wait for", _clock_remedy(rest))
    return None


def _clock_remedy(rest: str) -> str:
    """What to write instead of a moment that is none."""
    first = rest.split(" ")[0].casefold()
    day, hour = EUROPEAN_DAY.fullmatch(rest), HOUR.fullmatch(rest)
    if first in WEEKDAYS:
        remedy = f"write a day and a time, like 'until {first} 10:00'"
    elif DAY.match(rest):
        remedy = f"write 'until {{{{ \"{rest[:30]}\" }}}}'"
    elif day is not None and int(day[2]) <= 12:
        remedy = f"write year, month and day: 'until {{{{ \"{day[3]}-{int(day[2]):02}-{int(day[1]):02}\" }}}}'"
    elif hour is not None and int(hour[1]) < 24:
        later = 12 * (hour[3] in ("pm", "p.m.") and int(hour[1]) < 12) - 12 * (hour[3] == "am" and hour[1] == "12")
        remedy = f"write 'until {int(hour[1]) + later}:{hour[2] or '00'}'"
    elif first == "tomorrow":
        remedy = "write '1 day', and in the next step 'until 9:00'"
    elif len(first) > 1 and (shortened := next((one for one in WEEKDAYS if one.startswith(first.rstrip("."))), "")):
        remedy = f"did you mean '{shortened}'?"
    elif first[:1].isalpha() and "." in first:
        span = "" if first == rest.casefold() else "1 day before "
        remedy = f"write 'until {span}{{{{ {rest.split(' ')[0][:30]} }}}}'"
    elif first[:1].isalpha():
        remedy = did_you_mean(first, WEEKDAYS, WAIT_FORMS)
    else:
        remedy = "write it like 'until 9:00' or 'until friday 10:00'"
    return remedy


def _wait_until_at(place: Place, found: Found, rest: str, blocks: dict[BlockName, tuple[Step, ...]]) -> Step | None:
    """`until {{ event.date }}`, `until 1 day before {{ event.date }}`."""
    for name in found.beside.keys() - {"else"}:
        told = f"{show(name)} stands beside a wait for a moment"
        place.mistakes.add(found.beside[name], told, "it has only 'else', for a moment that has passed")
    shifted = SHIFTED.fullmatch(rest)
    span = read_duration(shifted[1]) if shifted else None
    moment = shifted[3] if shifted else rest
    if not (moment.startswith("{{") and moment.endswith("}}")) or (shifted and span is None):
        told = f"{show('until ' + rest)} is not a time to wait for"
        remedy = duration_remedy(shifted[1]) if shifted else "write it like 'until 1 day before {{ event.date }}'"
        place.mistakes.add(found.value, told, remedy)
        return None
    seconds = span.seconds if span else 0
    shift = -seconds if shifted and shifted[2].casefold() == "before" else seconds
    expression = moment[2:-2].strip(" -")
    try:
        compiled = compile_condition(expression)
    except ExpressionError as error:
        told = f"{show(expression)} cannot be read: {error.what}"
        place.mistakes.add(found.value, told, error.remedy)
        return None
    if not compiled.names and moment_of(compiled.evaluate({})) is None:
        day = DAY.search(expression.strip("'\""))
        remedy = f'write it in quotes: {{{{ "{day.group()}" }}}}' if day else 'write a day as in {{ "2026-12-24" }}'
        place.mistakes.add(found.value, f"{show(expression)} is no day to wait for", remedy)
        return None
    return Wait(line=found.line, column=found.column, until_at=expression, shift=shift, blocks=blocks)


def read_if(place: Place, found: Found) -> Step | None:
    condition = condition_in(place.mistakes, found.value, "if")
    blocks = blocks_of(place, found, "then", "else")
    if "then" not in found.beside and "else" not in found.beside:
        place.mistakes.add(found.key, "'if' has neither 'then' nor 'else'", "add 'then:' with steps below it")
    if condition is None:
        return None
    return If(line=found.line, column=found.column, condition=condition, blocks=blocks)


def read_split(place: Place, found: Found) -> Step | None:
    shares: list[tuple[str, int]] = []
    blocks: dict[BlockName, tuple[Step, ...]] = {}
    taken, rest = 0, False
    for key, value in pairs_in(place.mistakes, found.value, "split"):
        word = key.text.strip()
        percent = int(word[:-1]) if word.endswith("%") and word[:-1].isascii() and word[:-1].isdigit() else 0
        if word != "rest" and not 1 <= percent <= 99:
            place.mistakes.add(key, f"{show(word)} is not a share", "write '50%' (1% to 99%) or 'rest'")
        rest, taken = rest or word == "rest", taken + min(percent, 100)
        shares.append((word, percent))
        blocks["split", word] = place.steps(value, word)
    if shares and (taken > 100 or (taken == 100 and rest) or (taken < 100 and not rest)):
        remedy = "let the shares be 100% together, or less and a 'rest:'"
        place.mistakes.add(found.key, f"the shares of this split are {taken}% together", remedy)
    full = tuple((word, 100 - taken if word == "rest" else percent) for word, percent in shares)
    return Split(line=found.line, column=found.column, shares=full, blocks=blocks)


def read_repeat(place: Place, found: Found) -> Step | None:
    text = text_in(place.mistakes, found.value, "repeat")
    words = (text or "").split()
    until = found.beside.get("until")
    condition = condition_in(place.mistakes, until, "until") if until else None
    asked = Spot(until.line, until.column) if until else Spot(found.line, found.column)
    blocks = blocks_of(place, found, "steps")
    if text is None:
        return None
    count = words[0] if len(words) == 2 and words[1] in ("time", "times") else ""
    if not (count.isascii() and count.isdigit() and 1 <= int(count[:6]) <= MOST_ROUNDS):
        first = words[0] if words and words[0].isascii() and words[0].isdigit() else ""
        times = f"{int(first)} times" if first and 2 <= int(first[:6]) <= MOST_ROUNDS else "3 times"
        place.mistakes.add(found.value, f"{show(text)} is not a number of times", f"write '{times}' (1 to 100)")
        return None
    return Repeat(line=found.line, column=found.column, times=int(count), until=condition, asked=asked, blocks=blocks)
