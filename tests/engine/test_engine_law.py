"""Rules of law and of the gateway, each with its source (facts/law.md, facts/twilio.md), beside the tests of the gate."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from talking import CHANNELS, CONTACT, MERCHANT, MORNING, ConsentChanged, Talk, dialog
from test_engine_gate import NOON, TEXT, WORLD, american

from responder.engine.consent import SOFT, in_order, is_granted, last_line, rests_on_sale, stands, strictest
from responder.engine.effects import Effect, Noted
from responder.engine.gate import judge
from responder.engine.hours import is_holiday, law_windows, next_allowed, windows_on
from responder.engine.inputs import PreferencesChosen
from responder.engine.places import AREA_CODES, country_of, law_of, state_of, zones_of
from responder.engine.run import Run
from responder.engine.verdict import GateFacts
from responder.engine.world import Consent, Policy, QuietHours, Suppression, World
from responder.language.countries import AMERICAN
from tests.tables import each

TUESDAY, SATURDAY, SUNDAY = date(2026, 11, 24), date(2026, 11, 28), date(2026, 11, 29)
FROM_8_TO_21, FROM_8_TO_20, FROM_9_TO_20, FROM_9_TO_21 = (480, 1260), (480, 1200), (540, 1200), (540, 1260)
STRICTER = {
    **dict.fromkeys(("AL", "FL", "LA", "MD", "MS", "OK", "TN", "WA"), FROM_8_TO_20),
    **dict.fromkeys(("CT", "NV"), FROM_9_TO_20),
    "TX": FROM_9_TO_21,
}


# -- hours ---------------------------------------------------------------------------------------------------


@each("state", sorted(AREA_CODES))
def test_every_state_s_hours(state: str) -> None:
    """47 CFR 64.1200(c)(1); twilio.md 1.8, the state table of the Compliance Toolkit; Texas SB 140 on Sundays."""
    assert law_windows(state, TUESDAY) == law_windows(state, SATURDAY) == (STRICTER.get(state, FROM_8_TO_21),)
    assert law_windows(state, SUNDAY) == ((720, 1260) if state == "TX" else STRICTER.get(state, FROM_8_TO_21),)
    code = AREA_CODES[state].split()[0]
    assert state_of(f"+1{code}5550100") == state
    assert country_of(f"+1{code}5550100") == "US"


@pytest.mark.parametrize(
    ("number", "country", "night", "day"),
    [
        ("+17875550100", "PR", "2026-11-24T11:59", "2026-11-24T12:00"),  # Puerto Rico, UTC-4
        ("+16715550100", "GU", "2026-11-24T21:59", "2026-11-24T22:00"),  # Guam, UTC+10
        ("+13405550100", "VI", "2026-11-25T01:00", "2026-11-25T00:59"),  # 21:00 and 20:59
    ],
)
def test_the_tcpa_holds_in_the_territories(number: str, country: str, night: str, day: str) -> None:
    """47 USC 153(58): the United States are the states and the territories."""
    assert country_of(number) == country
    assert country in AMERICAN
    for moment, kind in ((night, "hold"), (day, "go")):
        when = datetime.fromisoformat(moment + "+00:00")
        quiet = replace(MERCHANT, policy=Policy(quiet_hours=None))
        world, send = american(number, when, merchant=quiet)
        world = replace(world, contact=replace(world.contact, country=None))
        assert judge(world, send).kind == kind, moment
    soft = (Consent("sms", "marketing", True, NOON, SOFT),)
    assert not is_granted(soft, "sms", "marketing", NOON, country)


@pytest.mark.parametrize(
    ("number", "zones"),
    [
        ("+16045550100", {"America/Vancouver"}),
        ("+14165550100", {"America/Toronto"}),
        ("+5592987654321", {"America/Manaus"}),
        ("+61891234567", {"Australia/Perth", "Australia/Adelaide"}),
        ("+4520123456", {"Europe/Copenhagen"}),
        ("+34612345678", {"Europe/Madrid"}),
        ("+628123456789", {"Asia/Jakarta"}),
        ("+254712345678", {"Africa/Nairobi"}),
    ],
)
def test_wide_countries_go_by_the_number(number: str, zones: set[str]) -> None:
    """Quiet hours are the recipient's own: eight o'clock in Toronto is five in Vancouver."""
    contact = replace(CONTACT, addresses={"sms": number}, country=None, time_zone=None)
    assert set(zones_of(contact, MERCHANT, "sms")) == zones


@pytest.mark.parametrize(
    ("number", "first", "last"),
    [
        ("+14235550100", "14:00", "01:00"),  # Tennessee east and west of the line, 8 to 20
        ("+17295550100", "14:00", "01:00"),  # laid over it
        ("+12195550100", "14:00", "02:00"),  # Indiana, 8 to 21
        ("+18505550100", "14:00", "01:00"),  # Florida, 8 to 20
        ("+17755550100", "17:00", "03:00"),  # Nevada, 9 to 20: Pacific at nine, Mountain at eight in the evening
        ("+16055550100", "15:00", "03:00"),  # South Dakota
    ],
)
def test_area_codes_across_a_line_are_quiet_by_both_clocks(number: str, first: str, last: str) -> None:
    """47 CFR 64.1200(c)(1): the called party's time, of which a number on a border of zones tells two."""
    quiet = replace(MERCHANT, policy=Policy(quiet_hours=None))
    opens = datetime.fromisoformat(f"2026-11-24T{first}+00:00")
    closes = datetime.fromisoformat(f"2026-11-25T{last}+00:00")
    minute = timedelta(minutes=1)
    for when, kind in ((opens - minute, "hold"), (opens, "go"), (closes - minute, "go"), (closes, "hold")):
        world, send = american(number, when, merchant=quiet)
        assert judge(world, send).kind == kind, when


@pytest.mark.parametrize("night", ["2026-03-28", "2026-10-24"])
def test_eight_is_eight_after_the_night_in_which_the_clocks_change(night: str) -> None:
    """Directive 2000/84/EC; the United States change on other nights."""
    evening = datetime.fromisoformat(f"{night}T21:30+00:00")
    for zone, hour in (("Europe/Oslo", {3: 6, 10: 7}), ("America/New_York", {3: 12, 10: 12})):
        contact = replace(CONTACT, time_zone=zone)
        held = judge(replace(WORLD, now=evening + timedelta(hours=5), contact=contact), TEXT).until
        assert held is not None
        assert (held.hour, held.minute) == (hour[evening.month], 0), zone


@pytest.mark.parametrize("none", ["Eastern Time (US & Canada)", "Mars/Base", "localtime", "Factory"])
def test_a_zone_that_is_none_is_one_that_is_not_known(none: str) -> None:
    """Never UTC: the number, the country and the merchant tell it, as though nothing were kept."""
    for number in ("+13055550123", "+4790012345", "+46701234567"):
        contact = replace(CONTACT, addresses={"sms": number}, country=None, time_zone=None)
        spoilt = replace(contact, time_zone=none)
        assert zones_of(spoilt, MERCHANT, "sms") == zones_of(contact, MERCHANT, "sms")


def test_nordic_defaults_and_public_holidays() -> None:
    """law.md 2.3: no statute for texts; 8 to 21, and days of rest where the merchant keeps them."""
    quiet = QuietHours(holidays=True, sundays=True)
    for country in ("NO", "SE", "DK", "FI"):
        assert windows_on(QuietHours(), True, country, None, TUESDAY) == (FROM_8_TO_21,)
        assert windows_on(QuietHours(), True, country, None, SUNDAY) == (FROM_8_TO_21,), "only where configured"
        assert windows_on(quiet, True, country, None, SUNDAY) == ()
        assert windows_on(quiet, False, country, None, SUNDAY) == (FROM_8_TO_21,), "marketing only"
        assert is_holiday(country, date(2026, 12, 25))
        assert not is_holiday(country, TUESDAY)
    days = {"NO": date(2026, 5, 17), "SE": date(2026, 6, 6), "DK": date(2026, 5, 14), "FI": date(2026, 12, 6)}
    for country, day in days.items():
        assert windows_on(quiet, True, country, None, day) == ()


def test_quiet_hours_by_day_at_no_time_and_in_zones_far_apart() -> None:
    noon = QuietHours((12, 0), (14, 0))
    assert windows_on(noon, True, "NO", None, TUESDAY) == ((0, 720), (840, 1440))
    assert windows_on(QuietHours((8, 0), (8, 0)), True, "NO", None, TUESDAY) == ((0, 1440),), "none at all"
    far = ("America/New_York", "Pacific/Guam")
    thursday = datetime.fromisoformat("2026-11-26T15:00+00:00")
    found = next_allowed(thursday, far, QuietHours(), marketing=True, country="US")
    assert found == datetime.fromisoformat("2026-11-26T22:00+00:00"), "17:00 there and 8:00 here"
    assert state_of("+12035550") is None, "no number of the United States is so short"


# -- staleness -----------------------------------------------------------------------------------------------


def test_what_a_stopped_dialog_had_said_is_dropped() -> None:
    """A held message that would no longer be true: the cart is bought, the order cancelled, the customer gone."""
    cart = '- wait: 1 hour\n- send: "Your cart waits"\n- wait: 1 day\n- send: "Still there?"'
    script = dialog(cart, top="start:\n  - event: go\nstop:\n  - event: order.placed\n    then:\n      - send: Thanks")
    made = Talk(script)
    made.event("go")
    made.later(hours=1)
    held = made.shop("Your cart waits")
    queued = made.world.now
    made.later(minutes=5)
    assert judge(made.world, held, GateFacts(queued_at=queued)).kind == "go"
    made.event("order.placed")
    thanks = made.shop("Thanks")
    verdict = judge(made.world, held, GateFacts(queued_at=queued))
    assert (verdict.kind, verdict.reason) == ("refuse", "stale")
    assert judge(made.world, thanks, GateFacts(queued_at=made.world.now)).kind == "go", "said as it stopped"


@pytest.mark.parametrize(
    ("ended", "goes"),
    [
        *((word, True) for word in (None, "done", "end", "silence", "handed over", "unreachable")),
        *((word, False) for word in ("stopped", "condition", "opted out", "no longer wanted")),
    ],
)
def test_how_a_run_ended_tells_whether_its_words_still_hold(ended: Any, goes: bool) -> None:
    at = NOON - timedelta(hours=1)
    run = Run("r", "s", "v", "marketing", at, (), ended=ended, ended_at=None if ended is None else at)
    world = replace(WORLD, runs={"r": run})
    assert (judge(world, TEXT, GateFacts(queued_at=NOON - timedelta(hours=2))).kind == "go") is goes
    answered = GateFacts(queued_at=NOON - timedelta(hours=2), answered_at=NOON)
    assert judge(world, replace(TEXT, answers="in"), answered).kind == "go", "an answer is not held"


# -- the ledger ----------------------------------------------------------------------------------------------


def line(granted: bool, days: float, basis: str = "consent") -> Consent:
    return Consent("sms", "marketing", granted, NOON - timedelta(days=days), basis)


@pytest.mark.parametrize(
    ("lines", "country", "allowed"),
    [
        ([], "NO", False),
        ([line(True, 900)], "NO", True),
        ([line(True, 300, SOFT)], "NO", True),
        ([line(True, 366, SOFT)], "NO", False),
        ([line(True, 900), line(True, 400, SOFT)], "NO", True),  # a consent outlives the customer relationship
        ([line(True, 400, SOFT), line(True, 900)], "NO", True),
        ([line(True, 900), line(True, 10, SOFT)], "US", True),  # written consent, whatever was bought since
        ([line(True, 10, SOFT)], "US", False),
        ([line(True, 10, SOFT)], "CA", False),  # CASL: express consent for texts
        ([line(True, 900), line(False, 500), line(True, 400, SOFT)], "NO", False),
        ([line(True, 900), line(False, 1)], "NO", False),
        ([line(False, 1), line(True, 0)], "NO", True),
    ],
)
def test_what_the_ledger_allows(lines: list[Consent], country: str, allowed: bool) -> None:
    """ePrivacy 2002/58/EC Art 13(1)-(2), mfl §15, MFL 19 §, MFL §10; 47 CFR 64.1200(f)(9)."""
    assert is_granted(lines, "sms", "marketing", NOON, country) is allowed


@pytest.mark.parametrize(
    ("lines", "alone"),
    [
        ([line(True, 300, SOFT)], True),
        ([line(True, 900), line(True, 300, SOFT)], False),
        ([line(True, 300, SOFT), line(True, 10)], False),
        ([line(True, 900), line(False, 500), line(True, 300, SOFT)], True),
        ([line(True, 900)], False),
        ([line(True, 400, SOFT)], False),  # which allows nothing any more
        ([line(True, 300, SOFT), line(False, 10)], False),
        ([], False),
    ],
)
def test_what_rests_on_a_sale_alone(lines: list[Consent], alone: bool) -> None:
    """ePrivacy 2002/58/EC Art 13(2), of an existing customer who never said yes."""
    assert rests_on_sale(lines, "sms", NOON, "NO") is alone


@pytest.mark.parametrize(
    ("text", "basis", "minutes", "verdict"),
    [
        ("Last day of half price. Come by!", SOFT, None, "way out"),
        ("Last day of half price. STOP to opt out", SOFT, None, ""),
        ("Siste dag med halv pris. Svar STOPP for å slippe", SOFT, None, ""),
        ("Letzter Tag. Abmelden: https://fjordkaffe.example/u", SOFT, None, ""),
        ("A nonstop offer: https://fjordkaffe.example", SOFT, None, "way out"),
        ("Last day of half price. Come by!", "consent", None, ""),
        ("Here you go: https://fjordkaffe.example", SOFT, 2, ""),  # an answer to what they have just written
        ("Here you go: https://fjordkaffe.example", SOFT, 20, "way out"),
    ],
)
def test_who_has_only_bought_is_told_in_each_offer_how_to_stop(
    text: str, basis: str, minutes: int | None, verdict: str
) -> None:
    """ePrivacy 2002/58/EC Art 13(2), mfl §15, MFL 19 § 2 st., MFL §10(2): at collection and in each message."""
    world = replace(WORLD, consents=(line(True, 30, basis),))
    send = replace(TEXT, text=text, answers="in" if minutes is not None else None)
    facts = GateFacts(answered_at=NOON - timedelta(minutes=minutes) if minutes is not None else None)
    found = judge(world, send, facts)
    assert (found.kind, found.reason) == (("refuse", verdict) if verdict else ("go", ""))
    assert judge(world, replace(send, purpose="service"), facts).kind == "go"


def test_soft_opt_in_reaches_mailboxes_everywhere() -> None:
    """CAN-SPAM asks for a way out, not for a consent before; of texts alone the TCPA wants one in writing."""
    sold = [replace(line(True, 10, SOFT), channel="email")]
    assert is_granted(sold, "email", "marketing", NOON, "US")
    assert not is_granted(sold, "sms", "marketing", NOON, "NO"), "each channel by itself"


def test_of_two_lines_of_one_moment_the_one_written_last_counts() -> None:
    lines = [line(True, 1), line(False, 1)]
    assert last_line(lines, "sms", "marketing") == lines[1]
    assert not is_granted(lines, "sms", "marketing", NOON, "NO")


def test_a_withdrawal_is_never_lost_to_a_clock() -> None:
    """Two machines, one ahead: the withdrawal that comes second counts, though its clock says earlier."""
    ahead = Consent("sms", "marketing", True, NOON + timedelta(seconds=3))
    wish: list[Effect] = [ConsentChanged("sms", "marketing", False, NOON)]
    (written,) = in_order([ahead], wish)
    assert isinstance(written, ConsentChanged)
    assert written.at > ahead.at
    moment: list[Effect] = [ConsentChanged("sms", "marketing", granted, NOON) for granted in (True, False, True)]
    times = [one.at for one in in_order([], moment) if isinstance(one, ConsentChanged)]
    assert times == sorted(set(times)), "one after the other, whatever the order of their ids"
    merged = strictest([ahead], [Consent("sms", "marketing", False, NOON - timedelta(days=1))], NOON)
    last = last_line(merged, "sms", "marketing")
    assert last is not None
    assert not last.granted


def test_what_a_consent_adds_to_those_there_are() -> None:
    soft, old = line(True, 100, SOFT), line(True, 400, SOFT)
    assert not stands([], "sms", NOON, "consent", NOON)
    assert stands([line(True, 9)], "sms", NOON, "consent", NOON)
    assert stands([line(True, 9)], "sms", NOON, SOFT, NOON), "a consent needs no customer relationship beside it"
    assert not stands([soft], "sms", NOON, "consent", NOON - timedelta(days=200))
    assert not stands([soft], "sms", NOON, SOFT, NOON - timedelta(days=50)), "they have bought again"
    assert stands([soft], "sms", NOON, SOFT, NOON - timedelta(days=100))
    assert stands([soft], "sms", NOON, SOFT, NOON), "the day of the order is not told"
    assert not stands([old], "sms", NOON, SOFT, NOON)
    assert not stands([line(True, 9), line(False, 8)], "sms", NOON, "consent", NOON), (
        "what was withdrawn stands no more"
    )
    assert stands([line(False, 8), line(True, 7)], "sms", NOON, "consent", NOON)


@pytest.mark.parametrize("reason", ["stop", "gateway", "bounced", "complaint", "erased"])
def test_a_yes_lifts_their_own_stop_and_nothing_else(reason: str) -> None:
    """GDPR Art 7(3), 21(3): what they said they can take back; what a gateway or an erasure says they cannot. That they
    write shows that they are there, whatever bounced. A form that somebody fills in takes back nothing at all."""
    asks = dialog('- ask: "Offers?"\n  replies:\n    yes:\n      - subscribe: sms\n    no: end')
    form = dialog("- subscribe: sms", name="form", top="start:\n  - event: form")
    made = Talk(asks, form)
    made.world = replace(made.world, suppressions=(Suppression("sms", "+4790012345", reason, MORNING),))
    made.event("form")
    assert made.world.suppressions
    made.event("go")
    made.shop("Offers?")
    made.customer("yes")
    assert (not made.world.suppressions) is (reason in ("stop", "bounced"))


# -- START ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "basis", "days", "back"),
    [
        ("+4790012345", "consent", 900, True),
        ("+4790012345", SOFT, 100, True),
        ("+12125550100", "consent", 900, True),
        ("+12125550100", SOFT, 100, False),
    ],
)
def test_start_brings_back_and_makes_no_written_consent_of_a_sale(
    number: str, basis: str, days: int, back: bool
) -> None:
    """CTIA §5.1, twilio.md 1.7 (START); 47 CFR 64.1200(f)(9); Art 13(2): soft opt-in is not lengthened by it."""
    made = Talk(dialog('- send: "Hi"'), addresses={"sms": number}, country=None)
    made.world = replace(
        made.world, consents=(Consent("sms", "marketing", True, MORNING - timedelta(days=days), basis),)
    )
    made.customer("STOP")
    made.shop("opted out")
    made.customer("START")
    made.shop("")
    lines = [one for one in made.world.consents if one.purpose == "marketing"]
    assert lines[-1].granted is back
    assert not made.world.suppressions
    if back:
        assert lines[-1].basis == "consent"
        evidence = [one for one in made.all(ConsentChanged) if one.granted and one.purpose == "marketing"][-1].evidence
        assert (evidence["words"], evidence["source"]) == ("START", "keyword")


# -- proof of a double opt-in --------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "double"), [("email", True), ("sms", False)])
def test_a_mail_proves_no_phone(kind: str, double: bool) -> None:
    """GDPR Art 7(1); facts/email.md 3.4: what an answered mail shows is whose mailbox it is."""
    steps = f'- ask: "Offers by {kind}?"\n  subject: "O"\n  replies:\n    yes:\n      - subscribe: {kind}\n    no: end'
    made = Talk(dialog(steps, top="channel: email"))
    made.event("go")
    made.mail("Offers")
    made.customer("yes", "email")
    evidence = made.all(ConsentChanged)[-1].evidence
    assert bool(evidence.get("double_opt_in")) is double
    assert evidence["shown"] == f"Offers by {kind}?"
    assert evidence["language"] == "en"
    assert evidence["version"]


def test_the_line_tells_what_was_shown_in_which_words_language_and_version() -> None:
    """EDPB Guidelines 05/2020, para 108: a copy of the information shown. The language has changed since, and another
    dialog takes the answer down."""
    swedish = '- text: "Offers?"\n  sv: "Erbjudanden?"\n'
    asks = dialog(
        '- ask: "Offers?"\n  replies:\n    yes:\n      - call: taker\n    no: end', translations={"sv": swedish}
    )
    taker = dialog("- subscribe: sms", name="taker", top="start:\n  - event: other")
    made = Talk(asks, taker, language="sv")
    made.event("go")
    made.shop("Erbjudanden?")
    made.world = replace(made.world, contact=replace(made.world.contact, language="en"))
    made.customer("yes")
    evidence = made.all(ConsentChanged)[-1].evidence
    assert (evidence["shown"], evidence["language"]) == ("Erbjudanden?", "sv")
    assert (evidence["script"], evidence["version"]) == ("dialog", asks.version)


def test_a_wording_that_is_changed_later_is_not_what_was_shown() -> None:
    """EDPB Guidelines 05/2020, para 108: the shop publishes other words while the question is open."""
    steps = '- ask: "%s"\n  replies:\n    yes:\n      - subscribe: sms\n    no: end'
    made = Talk(dialog(steps % "Offers, 4 a month?"))
    made.event("go")
    made.shop("4 a month")
    before = made.run.version
    made.shelf.publish(dialog(steps % "Offers, every day?"))
    made.customer("yes")
    evidence = made.all(ConsentChanged)[-1].evidence
    assert (evidence["shown"], evidence["version"]) == ("Offers, 4 a month?", before)


# -- senders that nobody can answer --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("20% off today. STOP to end.", False),
        ("20% off today", False),
        ("20% off. Opt out: https://kaffe.example/u", True),
        ("20% off. Opt out: kaffe.no/stopp", True),
        ("20% off. Avmeld: hei@kaffe.example", True),
        ("20% off. Call +47 22 00 00 00 to opt out", True),
        ("20% off until 24.12. at 20:00", False),
    ],
)
def test_an_offer_of_a_sender_name_says_where_to_opt_out(text: str, goes: bool) -> None:
    """47 CFR 64.1200(a)(10) on each text; Art 13(4) a valid address; twilio.md 1.6: alphanumeric senders are one-way."""
    one_way = replace(CHANNELS["text"], address="FJORD", two_way=False)
    world = replace(WORLD, channels={**CHANNELS, "text": one_way})
    verdict = judge(world, replace(TEXT, text=text))
    assert (verdict.kind == "go") is goes
    assert goes or verdict.reason == "way out"
    assert judge(world, replace(TEXT, text=text, purpose="service")).kind == "go"
    assert judge(WORLD, replace(TEXT, text=text)).kind == "go", "a number can be answered"


# -- what a person takes down --------------------------------------------------------------------------------


def wish(**allowed: bool) -> PreferencesChosen:
    names = {name.replace("_", " "): value for name, value in allowed.items()}
    evidence = {"source": "operator", "declared": "on the telephone", "declared_by": "Kari"}
    return PreferencesChosen("w", "email", MORNING, names, evidence=evidence)


def test_a_no_in_any_other_way_counts() -> None:
    """47 CFR 64.1200(a)(10)-(11): no exclusive means, telephone and letter too; GDPR Art 21(2)-(3)."""
    made = Talk(dialog('- wait: 1 day\n- send: "Offer"', top="purpose: marketing\nstart:\n  - event: go"))
    made.world = replace(made.world, consents=(Consent("sms", "marketing", True, MORNING),))
    made.event("go")
    made.tell(wish(sms_marketing=False, sms_service=False))
    made.ended("opted out")
    assert not is_granted(made.world.consents, "sms", "marketing", MORNING, "NO")
    evidence = made.all(ConsentChanged)[0].evidence
    assert (evidence["source"], evidence["declared"], evidence["declared_by"]) == (
        "operator",
        "on the telephone",
        "Kari",
    )
    stranger = Talk(dialog('- send: "Hi"'))
    stranger.tell(wish(email_marketing=False))
    assert [one.granted for one in stranger.world.consents] == [False], "an objection needs no consent before it"


def test_an_untouched_box_is_no_objection() -> None:
    made = Talk(dialog('- send: "Hi"'))
    page = PreferencesChosen("w", "email", MORNING, {"sms marketing": False, "email marketing": True})
    made.tell(page)
    assert [(one.channel, one.granted) for one in made.world.consents] == [("email", True)]
    over: World = replace(
        made.world, consents=(Consent("sms", "marketing", True, MORNING - timedelta(days=400), SOFT),)
    )
    made.world = over
    made.tell(replace(page, id="x"))
    assert [one.granted for one in made.world.consents if one.channel == "sms"] == [True, False]


def test_a_choice_ends_what_it_is_about_and_no_more() -> None:
    order, offer = (
        dialog('- wait: 1 day\n- send: "Hi"', name=name, top=f"purpose: {name}\nstart:\n  - event: go")
        for name in ("service", "marketing")
    )
    for box, left in (("sms_marketing", {"service"}), ("sms_service", set())):
        made = Talk(order, offer)
        made.world = replace(made.world, consents=(Consent("sms", "marketing", True, MORNING),))
        made.event("go")
        made.tell(wish(**{box: False}))
        assert {run.script for run in made.world.runs.values() if run.ended is None} == left, box


def test_the_page_lifts_their_own_stop_and_no_complaint_and_pauses_for_a_year_at_most() -> None:
    """facts/email.md 3.5: a complaint is more than a click can take back."""
    page = PreferencesChosen("w", "email", MORNING, {"email marketing": True}, pause_days=10_000)
    for reason, left in (("stop", 0), ("complaint", 1), ("bounced", 1)):
        made = Talk(dialog('- send: "Hi"'))
        made.world = replace(made.world, suppressions=(Suppression("email", "ola@example.org", reason, MORNING),))
        made.tell(page)
        assert len(made.world.suppressions) == left, reason
        assert made.world.contact.paused_until == MORNING + timedelta(days=366)


# -- HELP ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("help_text", "said"),
    [
        ("Call +47 22 00 00 00. STOP to end.", "Fjord Kaffe: Call +47 22 00 00 00. STOP to end."),
        ("FJORD KAFFE, call +47 22 00 00 00.", "FJORD KAFFE, call +47 22 00 00 00."),
    ],
)
def test_help_names_the_programme_and_a_contact_to_anyone(help_text: str, said: str) -> None:
    """CTIA Short Code Monitoring Handbook: HELP answers with name and contact, also those who have left."""
    made = Talk(dialog('- send: "Hi"'), merchant=replace(MERCHANT, help=help_text))
    made.customer("HELP")
    assert made.shop("").text == said
    made.customer("STOP")
    made.shop("opted out")
    made.customer("help")
    send = made.shop("")
    assert send.text == said
    assert judge(made.world, send).kind == "go"


@pytest.mark.parametrize("language", ["nb", "nn", "sv", "da", "en", "de", "fi", "nl", "fr", "es"])
def test_our_own_help_says_how_to_leave(language: str) -> None:
    made = Talk(dialog('- send: "Hi"'), merchant=replace(MERCHANT, help=""), language=language)
    made.customer("HELP")
    text = made.shop("Fjord Kaffe").text
    assert "STOP" in text


# -- a yes of their own --------------------------------------------------------------------------------------


def test_nobody_is_subscribed_by_silence_or_by_an_event() -> None:
    """GDPR recital 32; C-673/17 Planet49: consent is an act of their own. A form is one."""
    steps = '- ask: "Did it arrive?"\n  within: 1 day\n  replies:\n    yes: end\n    no reply:\n      - subscribe: sms'
    silent = Talk(dialog(steps))
    silent.event("go")
    silent.later(days=2)
    assert silent.all(ConsentChanged) == []
    assert "nobody has said yes to this" in silent.all(Noted)[0].note
    form = dialog("- subscribe: sms", name="form", top="start:\n  - event: form")
    told = Talk(form)
    told.event("form")
    assert told.all(ConsentChanged) == []
    told.event("form", form={"url": "https://kaffe.example/join", "wording": "Yes, text me offers."})
    (line,) = told.all(ConsentChanged)
    assert (line.granted, line.evidence["source"]) == (True, "form")


@pytest.mark.parametrize(
    ("country", "number", "law"),
    [
        ("US", "+4790012345", "US"),
        ("NO", "+12125550100", "US"),
        (None, "+4790012345", "NO"),
        ("SE", "+4790012345", "NO"),
        ("SE", None, "SE"),
        (None, None, None),
    ],
)
def test_whose_law_holds(country: str | None, number: str | None, law: str | None) -> None:
    """47 CFR 64.1200 protects whoever is there: by their number, or by where they are said to live."""
    assert law_of(country, number) == law
