"""What the demo page shows of the shop's side, in words for somebody who has never seen the product. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Any

from responder.engine.run import Json, Run, Waiting
from responder.engine.world import Consent, Merchant, Scripts, World
from responder.language.script import Ask, Script
from responder.store.outward.unsaid import Unsaid

KINDS = {"sms": "text message", "email": "e-mail"}
PURPOSES = {"marketing": "offers", "service": "messages about orders and service"}

SHOWN = 60  # characters of a text that was not sent

# What a shop would tell with its events. Scripts may use any of these names.
SAMPLES: Mapping[str, Mapping[str, Json]] = {
    "order": {
        "number": "1042",
        "total": 349,
        "currency": "NOK",
        "first_item": "Ethiopia Guji, 500 g",
        "url": "https://fjordkaffe.example/orders/1042",
    },
    "cart": {"total": 349, "first_item": "Ethiopia Guji, 500 g", "url": "https://fjordkaffe.example/cart/7"},
    "parcel": {"number": "7035", "url": "https://fjordkaffe.example/parcels/7035"},
    "appointment": {"number": "77", "time": "14:00"},
    "ticket": {"number": "31", "subject": "The grinder is loud"},
}
# The most telling first.
EVENT_WORDS: Mapping[str, str] = {
    "order.placed": "You place an order",
    "order.delivered": "Your order is delivered",
    "parcel.delivered": "Your parcel arrives",
    "appointment.booked": "You book an appointment",
    "appointment.moved": "Your appointment is moved",
    "ticket.closed": "Your question is closed",
    "checkout.started": "You leave a full cart",
    "signup.submitted": "You fill in the sign-up form",
    "account.created": "You make an account",
    "preferences.requested": "You ask for your choices",
    "order.cancelled": "Your order is cancelled",
    "appointment.cancelled": "Your appointment is cancelled",
}


def keywords_of(scripts: Iterable[Script]) -> list[dict[str, str]]:
    """The words that begin a dialog, the first few of each trigger, in the order of their dialogs."""
    found: dict[str, str] = {}
    for script in scripts:
        for trigger in script.start:
            if trigger.kind == "keyword":
                for word in (trigger.written or trigger.words)[:3]:
                    found.setdefault(word.upper(), script.title)
    return [{"word": word, "dialog": title} for word, title in found.items()]


def events_of(scripts: Iterable[Script]) -> list[dict[str, str]]:
    """The events that begin or stop a dialog, or that one may be waiting for."""
    scripts = tuple(scripts)
    names = {
        trigger.name: None
        for script in scripts
        for trigger in (*script.start, *script.stop)
        if trigger.kind == "event" and trigger.name.partition(".")[0] != "demo"
    }
    return [{"name": name, "words": words_for(name)} for name in sorted(names, key=_telling)]


def _telling(event: str) -> tuple[int, str]:
    known = list(EVENT_WORDS)
    return known.index(event) if event in known else len(known), event


def words_for(event: str) -> str:
    """An event in words."""
    return EVENT_WORDS.get(event) or event.replace(".", " ").replace("_", " ").capitalize()


def sample_data(you: Mapping[str, str], appointment: datetime, zone: tzinfo) -> dict[str, Json]:
    """The data that the shop would send with an event; the appointment is on the day of that moment in the zone."""
    data: dict[str, Any] = {name: dict(values) for name, values in SAMPLES.items()}
    starts = f"{appointment.astimezone(zone):%Y-%m-%d}T{data['appointment']['time']}"
    data["appointment"] |= {"day": day_of(appointment, zone), "starts": starts}
    data["signup"] = {"phone": you["number"], "email": you["mail"]}
    return data


def waiting_lines(runs: Iterable[Run], scripts: Scripts, now: datetime, zone: tzinfo) -> list[str]:
    """A line for each dialog that is under way."""
    lines = []
    for run in sorted(runs, key=lambda one: one.started):
        if run.ended is None and run.waiting is not None:
            lines.append(_line(run, run.waiting, scripts, now, zone))
    return lines


def _line(run: Run, waiting: Waiting, scripts: Scripts, now: datetime, zone: tzinfo) -> str:
    try:
        title = scripts.version(run.version).title
        step = scripts.version(run.frames[-1].script).step(run.frames[-1].path)
    except (KeyError, IndexError, ValueError):
        title, step = run.script, None
    until = f" until {when(waiting.deadline, now, zone)}" if waiting.deadline else ""
    if waiting.kind == "reply":
        expected = _expected(step) if isinstance(step, Ask) else ""
        return f"{title} – your answer by {KINDS[waiting.channel or 'sms']}{expected}{until}."
    if waiting.kind == "turn":
        return f"{title} – its turn to ask, after the question before it{until}."
    if waiting.kind == "event":
        return f"{title} – this to happen: {words_for(waiting.event or '').lower()}{until}."
    return f"{title} – time to pass{until}."


def _expected(step: Ask) -> str:
    words = [branch.written for branch in step.branches]
    if words:
        return f" ({' / '.join(words[:5])})"
    return f" (a {step.expect})" if step.expect else " (in your own words)"


def quiet_lines(merchant: Merchant, now: datetime, zone: tzinfo) -> list[str]:
    """That the shop holds its messages now, where it does: at night, until the morning."""
    quiet = merchant.policy.quiet_hours
    if quiet is None:
        return []
    local = now.astimezone(zone)
    clock, begins, ends = (local.hour, local.minute), quiet.start, quiet.end
    night = begins <= clock or clock < ends if begins > ends else begins <= clock < ends
    told = f"It is night: what nobody has just asked for is held until {ends[0]:02d}:{ends[1]:02d}."
    return [told] if night else []


def unsaid_lines(unsaid: Iterable[Unsaid]) -> list[str]:
    """What the shop would have said, and why it did not."""
    return [f"Not sent by {KINDS[one.kind]}: “{_begin(one.text)}” – {one.reason}" for one in unsaid]


def _begin(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= SHOWN else f"{plain[:SHOWN].rstrip()}…"


def consent_lines(consents: Iterable[Consent], world: World) -> list[dict[str, Any]]:
    """The latest word on every channel and purpose, and addresses that nothing may go to any more."""
    latest: dict[tuple[str, str], Consent] = {}
    for consent in sorted(consents, key=lambda one: one.at):
        latest[(consent.channel, consent.purpose)] = consent
    lines = [
        {"granted": one.granted, "words": f"{PURPOSES[one.purpose].capitalize()} by {KINDS[one.channel]}"}
        for one in latest.values()
    ]
    for stop in world.suppressions:
        lines.append({"granted": False, "words": f"Nothing more by {KINDS[stop.kind]} ({stop.reason})"})
    return lines


def fact_lines(world: World) -> list[list[str]]:
    """The contact's fields, as names and values."""
    contact = world.contact
    facts = [[name.replace("_", " "), str(value)[:200]] for name, value in sorted(contact.fields.items())]
    if contact.preferred:
        facts.append(["prefers", KINDS[contact.preferred]])
    if contact.language:
        facts.append(["language", contact.language])
    return facts


def when(instant: datetime, now: datetime, zone: tzinfo) -> str:
    """An instant in words beside `now`: '14:05', 'tomorrow 08:00', 'Fri 24 Nov 08:00'."""
    local, today = instant.astimezone(zone), now.astimezone(zone).date()
    if local.date() == today:
        return f"{local:%H:%M}"
    if local.date() == today + timedelta(days=1):
        return f"tomorrow {local:%H:%M}"
    return f"{local:%a} {local.day} {local:%b} {local:%H:%M}"


def day_of(instant: datetime, zone: tzinfo) -> str:
    local = instant.astimezone(zone)
    return f"{local:%a} {local.day} {local:%b}"


def ahead_words(seconds: float) -> str:
    """How far the demo's clock stands before the real one; nothing where it does not."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return ""
    days, rest = divmod(minutes, 1440)
    hours, minutes = divmod(rest, 60)
    parts = [(days, "day"), (hours, "hour"), (minutes, "minute")]
    told = [f"{count} {word}{'s' if count > 1 else ''}" for count, word in parts if count]
    return " ".join(told[:2]) + " ahead"
