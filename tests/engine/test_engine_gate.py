"""The send gate, a rule a test (facts/law.md, facts/twilio.md 1.8, facts/email.md 3.1; issue texts on the gate)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from talking import CHANNELS, CONTACT, MERCHANT

from responder.engine.consent import is_granted, state, strictest
from responder.engine.effects import Send
from responder.engine.gate import judge
from responder.engine.ids import text_hash
from responder.engine.places import country_of, state_of, zones_of
from responder.engine.run import Run, Waiting
from responder.engine.verdict import GateFacts
from responder.engine.world import Consent, Policy, QuietHours, Sent, Suppression, World

DAY = timedelta(days=1)
NOON = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)  # a Tuesday; 12:00 in Oslo, 6:00 in New York
GRANTED = (
    Consent("sms", "marketing", True, NOON - timedelta(days=30)),
    Consent("email", "marketing", True, NOON - timedelta(days=30)),
)
WORLD = World(NOON, MERCHANT, CONTACT, CHANNELS, consents=GRANTED)
TEXT = Send("m", "r", "text", "sms", "+4790012345", "20% off", "marketing", "statement", "en")
SERVICE = replace(TEXT, purpose="service", text="Your parcel is here")
MAIL = replace(TEXT, channel="mail", kind="email", to="ola@example.org")


def at(hour: int, minute: int = 0, day: int = 24, **changes: Any) -> World:
    """The world at a wall-clock time in Oslo (UTC+1 in November 2026)."""
    return replace(WORLD, now=datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=1), **changes)


def policy(**changes: Any) -> World:
    return replace(WORLD, merchant=replace(MERCHANT, policy=replace(Policy(), **changes)))


def american(number: str, when: datetime, **changes: Any) -> tuple[World, Send]:
    contact = replace(CONTACT, addresses={"sms": number}, country="US", time_zone=None)
    return replace(WORLD, contact=contact, now=when, **changes), replace(TEXT, to=number)


def test_marketing_needs_consent_and_service_does_not() -> None:
    """ePrivacy 2002/58/EC Art 13(1); 47 CFR 64.1200(a)(2)."""
    bare = replace(WORLD, consents=())
    assert judge(WORLD, TEXT).kind == "go"
    assert judge(bare, TEXT).reason == "consent"
    assert judge(bare, SERVICE).kind == "go"
    withdrawn = (*GRANTED, Consent("sms", "marketing", False, NOON))
    assert judge(replace(WORLD, consents=withdrawn), TEXT).reason == "consent"
    assert judge(replace(WORLD, consents=withdrawn), MAIL).kind == "go"


def test_withdrawn_service_consent_counts() -> None:
    world = replace(WORLD, consents=(Consent("sms", "service", False, NOON),))
    assert judge(world, SERVICE).reason == "consent"


def test_soft_opt_in_lasts_a_year_and_is_nothing_for_texts_to_america() -> None:
    """Art 13(2); a customer relationship of a year in Swedish practice; prior express written consent in the US."""
    soft = (Consent("sms", "marketing", True, NOON - timedelta(days=300), "soft opt-in"),)
    offer = replace(TEXT, text="20% off. STOP to opt out")
    assert judge(replace(WORLD, consents=soft), offer).kind == "go"
    old = (replace(soft[0], at=NOON - timedelta(days=366)),)
    assert judge(replace(WORLD, consents=old), offer).reason == "consent"
    world, send = american("+12125550100", NOON + timedelta(hours=6), consents=soft)
    assert judge(world, send).reason == "consent"


@pytest.mark.parametrize("reason", ["stop", "bounced", "complaint", "gateway", "erased", "something new"])
def test_nothing_goes_to_a_suppressed_address(reason: str) -> None:
    world = replace(WORLD, suppressions=(Suppression("sms", "+4790012345", reason, NOON),))
    for send in (TEXT, SERVICE, replace(SERVICE, role="question")):
        assert judge(world, send).reason == "suppressed"
    assert judge(world, MAIL).kind == "go"


def test_the_confirmation_of_a_stop_goes_within_five_minutes_and_help_at_any_time() -> None:
    """47 CFR 64.1200(a)(12); CTIA Short Code Monitoring Handbook: HELP answers those who have left as well."""
    world = replace(WORLD, suppressions=(Suppression("sms", "+4790012345", "stop", NOON),))
    confirmation, helped = (replace(SERVICE, role=role, answers="in") for role in ("confirmation", "help"))  # type: ignore[arg-type]
    for minutes, confirms in ((0, "go"), (5, "go"), (6, "refuse"), (600, "refuse")):
        facts = GateFacts(answered_at=NOON - timedelta(minutes=minutes))
        assert judge(world, confirmation, facts).kind == confirms, minutes
        assert judge(world, helped, facts).kind == "go"
    assert judge(world, confirmation).reason == "suppressed", "not known to come in time"
    now = GateFacts(answered_at=NOON)
    erased = replace(WORLD, suppressions=(Suppression("sms", "+4790012345", "erased", NOON),))
    assert judge(erased, helped, now).kind == "go", "HELP must answer even to non-subscribers"
    assert judge(erased, confirmation, now).reason == "suppressed"
    gateway = replace(WORLD, suppressions=(Suppression("sms", "+4790012345", "gateway", NOON),))
    assert judge(gateway, confirmation, now).reason == "suppressed"
    assert judge(gateway, helped, now).reason == "suppressed", "the gateway would refuse it"
    withdrawn = replace(world, consents=(Consent("sms", "service", False, NOON),))
    assert judge(withdrawn, confirmation, now).kind == "go"
    mail = replace(MAIL, purpose="service", role="confirmation", answers="in")
    mailed = replace(WORLD, suppressions=(Suppression("email", "ola@example.org", "complaint", NOON),))
    assert judge(mailed, mail, GateFacts(answered_at=NOON - timedelta(hours=1))).kind == "go", "mails are slow"


def test_a_service_answer_to_what_was_written_after_the_stop_goes() -> None:
    def wrote(minutes: int, kind: str = "sms") -> GateFacts:
        return GateFacts(answered_at=NOON - timedelta(minutes=minutes), answered_kind=kind)

    world = replace(WORLD, suppressions=(Suppression("sms", "+4790012345", "stop", NOON - timedelta(minutes=9)),))
    answer = replace(SERVICE, answers="in")
    assert judge(world, answer, wrote(1)).kind == "go"
    assert judge(world, answer, wrote(10)).reason == "suppressed"
    assert judge(world, answer).reason == "suppressed"
    assert judge(world, answer, wrote(1, "email")).reason == "suppressed", "a mail does not prove whose phone it is"
    marketing = replace(TEXT, answers="in")
    assert judge(world, marketing, wrote(0)).reason == "suppressed"
    long_ago = replace(WORLD, suppressions=(Suppression("sms", "+4790012345", "stop", NOON - timedelta(hours=2)),))
    assert judge(long_ago, answer, wrote(60)).reason == "suppressed", "late"
    for reason in ("bounced", "complaint", "gateway", "erased", "something new"):
        other = replace(world, suppressions=(replace(world.suppressions[0], reason=reason),))
        assert judge(other, answer, wrote(0)).reason == "suppressed", reason
    mailed = replace(
        WORLD, suppressions=(Suppression("email", "ola@example.org", "stop", NOON - timedelta(minutes=9)),)
    )
    mail = replace(MAIL, purpose="service", answers="in")
    assert judge(mailed, mail, wrote(1, "email")).kind == "go"
    assert judge(mailed, mail, wrote(1)).reason == "suppressed", "and a text not whose mailbox"
    withdrawn = replace(WORLD, consents=(Consent("sms", "service", False, NOON - timedelta(minutes=9)),))
    assert judge(withdrawn, answer, wrote(1)).kind == "go"
    assert judge(withdrawn, answer, wrote(1, "email")).reason == "consent"


def test_a_suppression_is_of_one_address() -> None:
    """Of a number that the contact has had, or of another channel: their own goes on."""
    for kind, address in (("sms", "+4790099999"), ("email", "ola@example.org"), ("email", "+4790012345")):
        world = replace(WORLD, suppressions=(Suppression(kind, address, "stop", NOON),))  # type: ignore[arg-type]
        assert judge(world, TEXT).kind == "go"


def test_quiet_hours_are_the_recipients() -> None:
    """Nordic default: 21 to 8 by the recipient's clock; the gateway offers nothing for Europe (twilio.md 1.8)."""
    assert judge(at(20, 59), TEXT).kind == "go"
    verdict = judge(at(21), TEXT)
    assert (verdict.kind, verdict.reason) == ("hold", "quiet")
    assert verdict.until == datetime(2026, 11, 25, 7, 0, tzinfo=UTC)
    assert judge(at(7, 59), SERVICE).kind == "hold"
    assert judge(at(8), SERVICE).kind == "go"
    assert judge(at(23), MAIL).kind == "go", "mail wakes nobody"
    helsinki = at(20, 30, contact=replace(CONTACT, time_zone="Europe/Helsinki"))
    assert judge(helsinki, TEXT).kind == "hold"
    finnish = at(20, 30, contact=replace(CONTACT, country=None, addresses={"sms": "+358401234567"}))
    assert judge(finnish, replace(TEXT, to="+358401234567")).kind == "hold"


def test_an_answer_to_a_fresh_reply_is_exempt_at_night() -> None:
    """twilio.md 1.8: replies to recent inbound and confirmations are essential."""
    night = at(23)
    answer = replace(SERVICE, answers="in")
    assert judge(night, answer, GateFacts(answered_at=night.now - timedelta(minutes=14))).kind == "go"
    assert judge(night, answer, GateFacts(answered_at=night.now - timedelta(minutes=16))).kind == "hold"
    assert judge(night, answer).kind == "hold", "not known to be fresh"
    now = GateFacts(answered_at=night.now)
    assert judge(night, SERVICE, now).kind == "hold", "it answers nothing"
    ahead = GateFacts(answered_at=night.now + timedelta(minutes=6))
    assert judge(night, answer, ahead).kind == "hold", "a clock that is wrong proves nothing"
    for role in ("confirmation", "help"):
        told = replace(answer, role=role)  # type: ignore[arg-type]
        assert judge(night, told, GateFacts(answered_at=night.now)).kind == "go"
        late = GateFacts(answered_at=night.now - timedelta(hours=3))
        assert judge(night, told, late).kind == "hold", "after an outage: nobody waits for it any more"


def test_sundays_and_holidays_where_configured() -> None:
    quiet = replace(MERCHANT, policy=Policy(quiet_hours=QuietHours(sundays=True, holidays=True)))
    sunday = at(12, day=29, merchant=quiet)
    assert judge(sunday, TEXT).until == datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
    assert judge(sunday, SERVICE).kind == "go"
    christmas = replace(sunday, now=datetime(2026, 12, 25, 11, tzinfo=UTC))
    assert judge(christmas, TEXT).until == datetime(2026, 12, 28, 7, 0, tzinfo=UTC), "26th a holiday, 27th a Sunday"


@pytest.mark.parametrize(
    ("number", "utc", "goes"),
    [
        ("+12125550100", "2026-11-24T13:00", True),  # New York 8:00
        ("+12125550100", "2026-11-24T12:59", False),
        ("+12125550100", "2026-11-25T01:30", True),  # 20:30, federal 21:00
        ("+13055550100", "2026-11-25T01:30", False),  # Florida closes at 20:00
        ("+12035550100", "2026-11-24T13:30", False),  # Connecticut opens at 9:00
        ("+17025550100", "2026-11-24T16:59", False),  # Nevada opens at 9:00 (Pacific)
        ("+17025550100", "2026-11-24T17:00", True),
        ("+12145550100", "2026-11-24T14:59", False),  # Texas opens at 9:00 (Central)
        ("+12145550100", "2026-11-24T15:00", True),
        ("+12145550100", "2026-11-29T17:00", False),  # a Sunday in Texas opens at 12:00
        ("+12145550100", "2026-11-29T18:00", True),
        ("+18505550100", "2026-11-24T13:30", False),  # Florida's 850 lies in two zones: 7:30 in one of them
        ("+18505550100", "2026-11-24T14:00", True),
    ],
)
def test_the_states_stricter_hours(number: str, utc: str, goes: bool) -> None:
    """47 CFR 64.1200(c)(1) and the state table of twilio.md 1.8, by area code."""
    world, send = american(
        number, datetime.fromisoformat(utc + "+00:00"), merchant=replace(MERCHANT, policy=Policy(quiet_hours=None))
    )
    assert (judge(world, send).kind == "go") is goes
    assert judge(world, replace(send, purpose="service")).kind == "go", "solicitations only"


@pytest.mark.parametrize("number", ["+13055550100", "+14055550100", "+14105550100"])
def test_three_commercial_texts_a_day_in_florida_oklahoma_and_maryland(number: str) -> None:
    """FL, OK, MD (law.md 2.1, states)."""
    when = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
    three = tuple(Sent(when - timedelta(hours=n), "sms", "marketing", "statement", str(n)) for n in (1, 2, 3))
    world, send = american(number, when, recent=three)
    assert judge(world, send).reason == "frequency"
    both = replace(world, contact=replace(world.contact, addresses={"sms": number, "email": MAIL.to}))
    assert judge(both, replace(MAIL)).kind == "go", "texts are limited"
    mails = tuple(replace(one, kind="email") for one in three)
    assert judge(replace(world, recent=mails), send).kind == "go", "and texts are counted"
    assert judge(replace(world, recent=(*three[:2], replace(three[2], at=when - DAY))), send).kind == "go"
    world, send = american("+12125550100", when, recent=three)
    assert judge(world, send).kind == "go"


def test_frequency_caps_count_across_all_journeys() -> None:
    four = tuple(Sent(NOON - timedelta(days=n), "sms", "marketing", "statement", str(n)) for n in (1, 2, 3, 6))
    assert judge(replace(WORLD, recent=four), TEXT).reason == "frequency"
    assert judge(replace(WORLD, recent=four), SERVICE).kind == "go"
    assert judge(replace(WORLD, recent=four), replace(TEXT, answers="in"), GateFacts(answered_at=NOON)).kind == "go"
    service = tuple(replace(one, purpose="service") for one in four)
    assert judge(replace(WORLD, recent=service), TEXT).kind == "go", "news of an order is no offer"
    old = (*four[:3], replace(four[3], at=NOON - timedelta(days=8)))
    assert judge(replace(WORLD, recent=old), TEXT).kind == "go"


def test_a_pause_is_from_offers_and_not_from_what_is_asked_for() -> None:
    world = replace(WORLD, contact=replace(CONTACT, paused_until=NOON + DAY))
    assert judge(world, TEXT).reason == judge(world, MAIL).reason == "paused"
    assert judge(world, SERVICE).kind == "go"
    assert judge(world, replace(TEXT, answers="in"), GateFacts(answered_at=NOON)).kind == "go"
    assert judge(replace(world, now=NOON + DAY), TEXT).kind == "go"


def test_two_machines_that_answer_one_another_fall_silent() -> None:
    """facts/email.md 3.1: hard caps independent of headers; identical body twice is suppressed."""
    burst = tuple(Sent(NOON - timedelta(seconds=n), "email", "service", "statement", str(n)) for n in range(10))
    mail = replace(MAIL, purpose="service", answers="in")
    facts = GateFacts(answered_at=NOON)
    assert judge(replace(WORLD, recent=burst), mail, facts).reason == "loop"
    day = tuple(Sent(NOON - timedelta(minutes=20 + n), "email", "service", "statement", str(n)) for n in range(40))
    assert judge(replace(WORLD, recent=day), mail, facts).reason == "loop"
    assert judge(replace(WORLD, recent=day), SERVICE).kind == "go", "of each channel by itself"
    same = Sent(NOON - timedelta(minutes=2), "sms", "service", "statement", text_hash("your parcel  is HERE"))
    assert judge(replace(WORLD, recent=(same,)), SERVICE).reason == "repeated"
    assert judge(replace(WORLD, recent=(same, same)), replace(SERVICE, role="again")).kind == "go"
    assert judge(replace(WORLD, recent=(same,) * 3), replace(SERVICE, role="again")).reason == "repeated"
    assert judge(replace(WORLD, recent=(same, same)), replace(SERVICE, answers="in")).kind == "go"
    assert judge(replace(WORLD, recent=(same,) * 3), replace(SERVICE, answers="in"), facts).reason == "repeated"


def test_hours_that_leave_no_time_let_nothing_go() -> None:
    """A shop that is quiet by day texts to the United States, where offers are forbidden by night."""
    by_day = replace(MERCHANT, policy=Policy(quiet_hours=QuietHours((7, 0), (22, 0))))
    world, send = american("+12125550100", NOON, merchant=by_day)
    assert judge(world, send) == replace(judge(world, send), kind="refuse", reason="quiet")
    assert judge(world, replace(send, purpose="service")).kind in ("go", "hold")


def test_what_is_no_longer_true_is_dropped() -> None:
    assert judge(WORLD, replace(TEXT, expires=NOON)).reason == "stale"
    assert judge(WORLD, TEXT, GateFacts(queued_at=NOON - timedelta(hours=49))).reason == "stale"
    assert judge(WORLD, TEXT, GateFacts(queued_at=NOON - timedelta(hours=47))).kind == "go"
    asked = Run("r", "s", "v", "service", NOON - DAY, (), waiting=Waiting("reply", 1, NOON - DAY, channel="sms"))
    reminder = replace(SERVICE, role="reminder")
    assert judge(replace(WORLD, runs={"r": asked}), reminder).kind == "go"
    for waiting in (None, Waiting("time", 2, NOON)):
        answered = replace(WORLD, runs={"r": replace(asked, waiting=waiting)})
        assert judge(answered, reminder).reason == "stale", "the question was answered while it was held"
    for role, named in (("question", {"question": "m"}), ("again", {"question": "q", "last_message": "m"})):
        unheard = replace(SERVICE, role=role)
        asking = replace(asked, **named)
        sent = GateFacts(resent=True)
        assert judge(replace(WORLD, runs={"r": asking}), unheard, sent).kind == "go"
        for moved in (
            replace(asking, waiting=None, ended="done", ended_at=NOON),
            replace(asking, waiting=Waiting("event", 2, NOON)),
            replace(asking, question="other", last_message="other"),
        ):
            after = replace(WORLD, runs={"r": moved})
            assert judge(after, unheard, sent).reason == "stale", "it was answered all the same"
            assert judge(after, unheard).kind == "go", "who answers before it went out has not read it"
    dying = replace(TEXT, expires=datetime(2026, 11, 25, 6, 0, tzinfo=UTC))
    assert judge(at(22), dying).reason == "stale", "it would be held beyond its truth"


def test_countries_spend_and_prefixes() -> None:
    """Against SMS pumping (facts/security.md)."""
    assert judge(policy(countries=frozenset({"SE"})), TEXT).reason == "country"
    assert judge(policy(countries=frozenset({"NO"})), TEXT).kind == "go"
    assert judge(policy(countries=frozenset({"NO"})), replace(TEXT, to="+999123456")).reason == "country"
    assert judge(policy(spend_per_day=100), TEXT, GateFacts(cost=6, spent_today=95)).reason == "spend"
    assert judge(policy(spend_per_day=100), TEXT, GateFacts(cost=5, spent_today=95)).kind == "go"
    assert judge(policy(countries=frozenset({"SE"})), MAIL).kind == "go", "mails have no country"
    assert judge(policy(prefix_per_hour=20), TEXT, GateFacts(prefix_last_hour=20)).reason == "prefix"
    assert judge(policy(prefix_per_hour=20), TEXT, GateFacts(prefix_last_hour=19)).kind == "go"
    assert judge(policy(texts_per_hour=9), TEXT, GateFacts(merchant_last_hour=9)).reason == "pace"


def test_many_texts_abroad_are_none_of_ours() -> None:
    """twilio.md 1.5, 30450: neither the merchant's country, nor its number's, nor one that it has named."""
    facts, lithuanian = GateFacts(country_last_hour=200), replace(TEXT, to="+37060123456")
    assert judge(WORLD, lithuanian, facts).reason == "abroad"
    assert judge(WORLD, lithuanian, replace(facts, country_last_hour=199)).kind == "go"
    assert judge(WORLD, TEXT, facts).kind == "go", "at home"
    named = policy(countries=frozenset({"LT", "NO"}))
    assert judge(named, lithuanian, facts).kind == "go"
    number = replace(WORLD, channels={"text": replace(CHANNELS["text"], address="+37060999999")})
    assert judge(number, lithuanian, facts).kind == "go"


def test_a_person_is_not_talked_over() -> None:
    held = replace(WORLD, held=frozenset({"text"}))
    assert judge(held, SERVICE).reason == "person"
    assert judge(held, replace(SERVICE, answers="in")).kind == "go"
    before = GateFacts(queued_at=NOON - timedelta(minutes=1), held_since=NOON - timedelta(minutes=1))
    assert judge(held, SERVICE, before).kind == "go"


def test_it_fails_closed() -> None:
    assert judge(WORLD, replace(TEXT, to="")).kind == "refuse"
    assert judge(WORLD, replace(TEXT, channel="gone")).reason == "channel"
    assert judge(WORLD, replace(TEXT, channel="mail")).reason == "channel", "a text does not go out by mail"
    for to in ("90012345", "ola@example.org", "+47 900 12 345", "+"):
        assert judge(WORLD, replace(TEXT, to=to)).reason == "address", to
    assert judge(WORLD, replace(MAIL, to="ola.example.org")).reason == "address"
    assert judge(WORLD, replace(TEXT, text="  ")).kind == "refuse"
    broken = replace(WORLD, consents=(None,))  # type: ignore[arg-type]
    assert judge(broken, TEXT).reason == "unjudged"


def test_every_refusal_has_a_sentence() -> None:
    for world, send in (
        (replace(WORLD, consents=()), TEXT),
        (policy(countries=frozenset({"SE"})), TEXT),
        (at(23), TEXT),
    ):
        verdict = judge(world, send)
        assert verdict.reason
        assert verdict.sentence.endswith(".")


def test_merging_two_contacts_keeps_the_strictest_consent() -> None:
    other = (Consent("sms", "marketing", False, NOON - timedelta(days=90)),)
    merged = strictest(GRANTED, other, NOON)
    assert not is_granted(merged, "sms", "marketing", NOON, "NO")
    assert is_granted(merged, "email", "marketing", NOON, "NO")
    assert set(GRANTED) | set(other) <= set(merged), "the ledger only grows"
    assert state(merged, NOON)["sms", "marketing"] is False


def test_numbers_know_their_place() -> None:
    assert country_of("+12125550100") == "US"
    assert country_of("+14165550100") == "CA"
    assert country_of("+4790012345") == "NO"
    assert country_of("ola@example.org") is None
    assert country_of("+") is None
    assert state_of("+17875550100") is None, "Puerto Rico is no state"
    assert zones_of(replace(CONTACT, country="SE"), MERCHANT, "sms") == ("Europe/Stockholm",)
