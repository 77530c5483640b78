"""The send gate: whether a message may go now. Every send passes it at the last moment. It fails closed.

What a customer did not ask for needs their consent, comes at a decent hour and not too often; an answer to what they
have just said comes at once. Every refusal has a reason, one word for counting and a sentence for people.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from responder.engine.consent import is_granted, last_line, rests_on_sale
from responder.engine.effects import Send
from responder.engine.hours import next_allowed
from responder.engine.ids import text_hash
from responder.engine.places import country_of, state_of, zones_of
from responder.engine.run import Run
from responder.engine.verdict import GO, GateFacts, Question, Verdict
from responder.engine.world import World
from responder.language.way_out import ELSEWHERE, tells_to_stop

TEN_MINUTES = timedelta(minutes=10)
DAY = timedelta(days=1)
WEEK = timedelta(days=7)
HELD_BY_PERSON = timedelta(minutes=30)
REPEATED = timedelta(hours=1)
"""How long a question that was said again stands before anything reminds of it."""
# FL, OK and MD: at most three commercial texts in 24 hours (state telephone solicitation acts).
THREE_A_DAY = frozenset({"FL", "OK", "MD"})
SAME_ANSWERS = 3
UNPROVEN_PER_HOUR = 60
"""So many opt-outs by mail are confirmed within an hour to who is known here and has not proven that they wrote."""
# How a run ends by itself. Any other word was put to it: the customer bought, opted out, or a person stopped it.
BY_ITSELF = frozenset({"done", "end", "silence", "unreachable", "handed over", "limit", "failed"})


def judge(world: World, send: Send, facts: GateFacts | None = None) -> Verdict:
    """Whether a message may go at `world.now`. Never raises: what cannot be judged does not go."""
    asked = Question(world, send, facts or GateFacts())
    try:
        for check in CHECKS:
            verdict = check(asked)
            if verdict is not None:
                return verdict
    except Exception as error:  # A gate that breaks must be a gate that is shut.
        return Verdict("refuse", "unjudged", f"It could not be judged whether this may go ({type(error).__name__}).")
    return GO


# -- the checks, in order; None: this one has nothing against it --------------------------------------------


def _addressed(asked: Question) -> Verdict | None:
    send = asked.send
    channel = asked.world.channels.get(send.channel)
    if channel is None or channel.kind != send.kind:
        return Verdict("refuse", "channel", "The channel that this was to go out on is not there.")
    well = send.to.startswith("+") and send.to[1:].isdecimal() if send.kind == "sms" else "@" in send.to
    if not well or not send.text.strip():
        return Verdict("refuse", "address", "There is no address, or no text, to send.")
    return None


def _stale(asked: Question) -> Verdict | None:
    send, queued = asked.send, asked.facts.queued_at
    if send.expires is not None and asked.now >= send.expires:
        return Verdict("refuse", "stale", "It was held until what it says was no longer true.")
    longest = timedelta(hours=asked.world.merchant.policy.hold_at_most_hours)
    if queued is not None and asked.now - queued > longest:
        return Verdict("refuse", "stale", f"It waited more than {longest // timedelta(hours=1)} hours.")
    run = asked.world.runs.get(send.run or "")
    open_ = run is None or (run.waiting is not None and run.waiting.kind == "reply")
    if send.role == "reminder" and not open_:
        return Verdict("refuse", "stale", "The question that it reminds of was answered while it waited.")
    if run is not None and queued is not None and not asked.fresh and _stopped_since(run, queued):
        return Verdict("refuse", "stale", "Its dialog was stopped while it waited.")
    if _is_answered(run, send, asked.facts):
        return Verdict("refuse", "stale", "The question was answered, or its time was over, while it waited.")
    if run is not None and queued is not None and run.taken_back and run.taken_back[0] <= queued < run.taken_back[1]:
        return Verdict("refuse", "stale", "The customer has answered after all while it waited.")
    return None


def _is_answered(run: Run | None, send: Send, facts: GateFacts) -> bool:
    """Whether the run asks something else by now, or nothing: what was sent without its outcome being known, and what
    is said once more, may have been read and answered meanwhile. What was never sent is no matter of answers."""
    if run is None or send.role not in ("question", "again") or not (facts.resent or facts.again_for):
        return False
    asks = run.question if send.role == "question" else run.last_message
    return run.waiting is None or run.waiting.kind != "reply" or asks not in (None, facts.again_for or send.id)


def _stopped_since(run: Run, queued: datetime) -> bool:
    """Whether a run was stopped after it had said something; what it says as it stops is of that same moment."""
    return run.ended is not None and run.ended not in BY_ITSELF and run.ended_at is not None and queued < run.ended_at


def _suppressed(asked: Question) -> Verdict | None:
    send = asked.send
    for line in asked.world.suppressions:
        if line.kind != send.kind or line.address != send.to:
            continue
        if line.reason in ("stop", "complaint") and asked.confirms:
            continue
        if line.reason == "erased" and send.role == "help":
            continue  # the merchant's own words, which hold nothing of the person; HELP answers also who is no customer
        if line.reason == "stop" and _asked_since(asked, line.at):
            continue
        return Verdict("refuse", "suppressed", SUPPRESSED.get(line.reason, "Nothing is sent to this address."))
    return None


SUPPRESSED = {
    "stop": "The customer has opted out.",
    "gateway": "The customer has opted out at the gateway.",
    "complaint": "The customer has complained of our mail as unwanted.",
    "bounced": "This address does not exist or takes no messages.",
    "erased": "The customer's data was erased on request.",
}


def _asked_since(asked: Question, stopped_at: datetime | None) -> bool:
    """A service answer to what the customer wrote there after opting out: they asked, and are answered, once. A mail
    does not prove whose phone it is, nor that its owner wants texts again."""
    arrived = asked.facts.answered_at
    if stopped_at is None or arrived is None or asked.marketing or asked.facts.answered_kind != asked.send.kind:
        return False
    return asked.fresh and arrived > stopped_at


def _consented(asked: Question) -> Verdict | None:
    send, world = asked.send, asked.world
    if asked.keyword_answer:
        return None
    if is_granted(world.consents, send.kind, send.purpose, asked.now, asked.country):
        return None
    if send.purpose == "service":
        line = last_line(world.consents, send.kind, "service")
        if _asked_since(asked, line.at if line is not None else None):
            return None
        return Verdict("refuse", "consent", "The customer has withdrawn consent to service messages on this channel.")
    return Verdict("refuse", "consent", "There is no consent to marketing on this channel.")


def _way_out(asked: Question) -> Verdict | None:
    """An offer that cannot be answered says in each text where else to opt out: 47 CFR 64.1200(a)(10), ePrivacy
    2002/58/EC Art 13(4), the Danish Marketing Practices Act section 10(3). One to who has bought and never said yes
    says in each how to (Art 13(2)); what answers the customer within their conversation need not."""
    channel = asked.world.channels.get(asked.send.channel)
    if asked.send.kind != "sms" or not asked.marketing or channel is None:
        return None
    if channel.two_way:
        return _way_out_of_sale(asked)
    if ELSEWHERE.search(asked.send.text):
        return None
    told = "Nobody can answer this sender, and the text names no link, number or address by which to opt out."
    return Verdict("refuse", "way out", told)


def _way_out_of_sale(asked: Question) -> Verdict | None:
    if asked.fresh or tells_to_stop(asked.send.text):
        return None
    if not rests_on_sale(asked.world.consents, asked.send.kind, asked.now, asked.country):
        return None
    told = "The customer has bought and never said yes to offers: each must say how to stop them, and it does not."
    return Verdict("refuse", "way out", told)


def _paused(asked: Question) -> Verdict | None:
    """The customer asked for a rest from offers; what they ask for themselves meanwhile is answered."""
    until = asked.world.contact.paused_until
    if until is None or asked.now >= until or not asked.marketing or asked.fresh:
        return None
    return Verdict("refuse", "paused", f"The customer has paused offers until {until:%Y-%m-%d}.")


def _country(asked: Question) -> Verdict | None:
    allowed = asked.world.merchant.policy.countries
    if asked.send.kind != "sms" or not allowed:
        return None
    country = country_of(asked.send.to)
    if country in allowed:
        return None
    return Verdict("refuse", "country", f"Texts to {country or 'an unknown country'} are not allowed.")


def _loops(asked: Question) -> Verdict | None:
    """Caps on everything, whoever is to blame: two machines that answer one another must fall silent."""
    policy = asked.world.merchant.policy
    same_kind = [sent for sent in asked.recent(DAY) if sent.kind == asked.send.kind]
    if len(same_kind) >= policy.automatic_per_day:
        return Verdict("refuse", "loop", f"This contact got {len(same_kind)} automatic messages within a day.")
    lately = [sent for sent in same_kind if asked.now - TEN_MINUTES < sent.at]
    if len(lately) >= policy.automatic_per_ten_minutes:
        return Verdict("refuse", "loop", f"This contact got {len(lately)} automatic messages within ten minutes.")
    if asked.send.role == "how to stop" and any(sent.role == "how to stop" for sent in asked.recent(DAY)):
        return Verdict("refuse", "repeated", "This contact was told within the last day how to stop.")
    same = text_hash(asked.send.text)
    times = sum(1 for sent in lately if sent.text_hash == same)
    may = SAME_ANSWERS if asked.send.answers is not None or asked.send.role == "again" else 1
    if times >= may:
        return Verdict("refuse", "repeated", "The same text went to this contact within the last ten minutes.")
    return None


def _money(asked: Question) -> Verdict | None:
    policy, facts = asked.world.merchant.policy, asked.facts
    if policy.spend_per_day is not None and facts.spent_today + facts.cost > policy.spend_per_day:
        return Verdict("refuse", "spend", "The day's spending limit is reached.")
    return None


def _pumping(asked: Question) -> Verdict | None:
    """Numbers that lie side by side, or in one far country, are not customers: somebody earns on our texts to them."""
    if asked.send.kind != "sms":
        return None
    policy, facts = asked.world.merchant.policy, asked.facts
    if policy.prefix_per_hour is not None and facts.prefix_last_hour >= policy.prefix_per_hour:
        return Verdict("refuse", "prefix", "Too many texts went to numbers like this one within an hour.")
    if policy.abroad_per_hour is not None and facts.country_last_hour >= policy.abroad_per_hour and _is_abroad(asked):
        country = country_of(asked.send.to) or "an unknown country"
        return Verdict("refuse", "abroad", f"Too many texts went to {country} within an hour; is it meant? Name it.")
    if policy.texts_per_hour is not None and facts.merchant_last_hour >= policy.texts_per_hour:
        return Verdict("hold", "pace", "The hour's most texts are reached.", asked.now + TEN_MINUTES)
    return None


def _bombing(asked: Question) -> Verdict | None:
    """Mails in the names of many customers, or a form filled in for them, so that the shop writes to them. Their
    opt-outs count, and are not confirmed. (What a dialog says to an unproven answer goes once to who was asked, and
    needs no limit of its own.)"""
    most = asked.world.merchant.policy.forms_per_hour
    if most is not None and asked.facts.forms_last_hour >= most:
        return Verdict("refuse", "forms", "Too many mails went to addresses out of public forms within an hour.")
    if not asked.keyword_answer or asked.facts.unproven_last_hour < UNPROVEN_PER_HOUR:
        return None
    return Verdict("refuse", "unproven", "Too many mails whose sender is not proven were answered within an hour.")


def _is_abroad(asked: Question) -> bool:
    """Neither the merchant's country, nor its number's, nor one that it has named."""
    merchant, channel = asked.world.merchant, asked.world.channels.get(asked.send.channel)
    home = {merchant.country, country_of(channel.address if channel is not None else None)} - {None}
    country = country_of(asked.send.to)
    return country not in home and country not in merchant.policy.countries


def _person(asked: Question) -> Verdict | None:
    """While a person holds the conversation the bot is quiet, save for what it had said before they took over, and
    for answers (to STOP and HELP: nothing else is answered then)."""
    if asked.send.channel not in asked.world.held or asked.send.answers is not None:
        return None
    since, queued = asked.facts.held_since, asked.facts.queued_at
    if since is not None and queued is not None and queued <= since:
        return None
    return Verdict("hold", "person", "A person holds the conversation.", asked.now + HELD_BY_PERSON)


def _beside_its_question(asked: Question) -> Verdict | None:
    """A reminder that has waited since before its question was said again, or is itself said again, does not follow on
    that one's heels. One that was asked for since has its time from the script."""
    repeated, queued = asked.facts.repeated_at, asked.facts.queued_at
    if asked.send.role != "reminder" or repeated is None or queued is None or repeated < queued:
        return None
    if asked.now >= repeated + REPEATED:
        return None
    told = "Its question could not be delivered, and is just being said again."
    return Verdict("hold", "repeat", told, repeated + REPEATED)


def _hours(asked: Question) -> Verdict | None:
    if asked.send.kind != "sms" or asked.fresh:
        return None
    world = asked.world
    until = next_allowed(
        asked.now,
        zones_of(world.contact, world.merchant, asked.send.kind),
        world.merchant.policy.quiet_hours,
        marketing=asked.marketing,
        country=asked.country,
        state=state_of(asked.send.to),
    )
    if until is None:
        return Verdict("refuse", "quiet", "The quiet hours leave no time at which this may go.")
    if until <= asked.now:
        return None
    if asked.send.expires is not None and until >= asked.send.expires:
        return Verdict("refuse", "stale", "The quiet hours last longer than what it says stays true.")
    return Verdict("hold", "quiet", "It is night, or a quiet day, where the customer is.", until)


def _often(asked: Question) -> Verdict | None:
    """Frequency caps on marketing across all journeys; an answer within a conversation is not counted against it."""
    if not asked.marketing or asked.fresh:
        return None
    policy = asked.world.merchant.policy
    week = [sent for sent in asked.recent(WEEK) if sent.purpose == "marketing"]
    if len(week) >= policy.marketing_per_week:
        return Verdict("refuse", "frequency", f"This contact got {len(week)} marketing messages within a week.")
    day = [sent for sent in week if asked.now - DAY < sent.at and sent.kind == "sms"]
    if asked.send.kind == "sms" and state_of(asked.send.to) in THREE_A_DAY and len(day) >= 3:
        return Verdict("refuse", "frequency", "This state allows three commercial texts in 24 hours.")
    return None


CHECKS: tuple[Callable[[Question], Verdict | None], ...] = (
    _addressed,
    _stale,
    _suppressed,
    _consented,
    _way_out,
    _paused,
    _country,
    _loops,
    _often,
    _money,
    _pumping,
    _bombing,
    _person,
    _beside_its_question,
    _hours,
)
