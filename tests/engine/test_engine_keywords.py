"""STOP, START and HELP as conversations; each rule names its source (facts/law.md 2.1-2.3, facts/twilio.md 1.7)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from talking import CHANNELS, MERCHANT, MORNING, ConsentChanged, Suppress, Talk, dialog

from responder.engine.consent import is_granted
from responder.engine.effects import Noted, Send, Unsuppress
from responder.engine.phrases import SENTENCES, sentence
from responder.engine.world import Consent

OFFERS = (
    '- ask: "Want offers?"\n  replies:\n    yes:\n      - subscribe: sms\n      - send: "You are in"\n    no: go on'
)
CONSENTED = (Consent("sms", "marketing", True, MORNING), Consent("email", "marketing", True, MORNING))


def talk(*scripts: Any, **options: Any) -> Talk:
    made = Talk(*(scripts or (dialog(OFFERS),)), **options)
    made.world = replace(made.world, consents=CONSENTED)
    return made


def allowed(made: Talk, kind: str = "sms", purpose: str = "marketing") -> bool:
    lines = [line for line in made.world.consents if (line.channel, line.purpose) == (kind, purpose)]
    return bool(lines) and lines[-1].granted


def test_stop_withdraws_everything_suppresses_and_confirms_once() -> None:
    """47 CFR 64.1200(a)(10), (12): at once; exactly one text, no marketing, naming the sender (Monitoring Handbook)."""
    made = talk()
    made.customer("go")
    made.shop("Want offers?")
    made.customer("STOP")
    sent = made.shop("Fjord Kaffe")
    assert "START" in sent.text
    assert sent.role == "confirmation"
    assert made.run.ended == "opted out"
    assert not allowed(made)
    assert {one.purpose for one in made.all(ConsentChanged) if not one.granted} == {"marketing", "service"}
    assert allowed(made, "email"), "a text speaks of texts"
    [suppressed] = made.all(Suppress)
    assert (suppressed.kind, suppressed.address, suppressed.reason) == ("sms", "+4790012345", "stop")
    evidence = made.all(ConsentChanged)[0].evidence
    assert evidence["words"] == "STOP"
    made.customer("stop!!")
    made.quiet()
    assert made.handled == "stop"


@pytest.mark.parametrize(
    "words", ["stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe", "STOPP", "Stop please"]
)
def test_every_revocation_word_of_the_law_stops(words: str) -> None:
    """47 CFR 64.1200(a)(10): each is "a reasonable means per se"; CTIA §5.1: ignoring case and punctuation."""
    made = talk(country="US", language="en")
    made.customer(words)
    made.shop("Fjord Kaffe")
    assert not allowed(made)


def test_what_the_gateway_took_for_a_stop_is_one_of_everything() -> None:
    """facts/twilio.md 1.2: OptOutType tells that it has matched a word, of a list that the account may have changed."""
    for words in ("fin", "No more ads please, only order updates"):
        made = talk()
        made.customer(words, gateway_keyword="stop")
        made.quiet()
        assert {one.purpose for one in made.all(ConsentChanged) if not one.granted} == {"marketing", "service"}, words
        assert made.world.suppressions


def test_a_stop_is_one_whatever_the_gateway_took_it_for() -> None:
    """Its lists are the account's to change, and one word may stand in the wrong one."""
    for taken in ("help", "start"):
        made = talk()
        made.customer("Avslutt", gateway_keyword=taken)
        made.shop("opted out")
        assert made.world.suppressions


def test_a_yes_to_an_old_question_is_none_after_a_stop() -> None:
    """The question had expired and might still be answered; then they stopped everything."""
    made = talk()
    made.customer("go")
    made.shop("Want offers?")
    made.later(days=3, hours=1)
    made.outbox.clear()
    made.customer("stop")
    made.shop("opted out")
    made.customer("yes")
    assert made.world.suppressions
    assert not allowed(made)


@pytest.mark.parametrize("words", ["please stop texting me", "ikke send flere meldinger", "ta bort mig från listan"])
def test_own_words_stop_at_once_and_are_asked_about(words: str) -> None:
    """47 CFR 64.1200(a)(10) "a reasonable person"; (12): may ask, must cease meanwhile."""
    made = talk()
    made.customer(words)
    assert "did not mean" in made.shop("START").text
    assert not allowed(made)
    assert made.all(ConsentChanged)[0].evidence["certainty"] == "probable"


@pytest.mark.parametrize("words", ["can I stop by at 5?", "don't stop sending these!", "when does it start?"])
def test_ordinary_talk_stops_nothing(words: str) -> None:
    made = talk()
    made.customer(words)
    assert made.handled == "inbox"
    assert allowed(made)


def test_start_brings_back_what_was_there_and_nothing_else() -> None:
    made = talk()
    made.customer("stop")
    made.shop("Fjord Kaffe")
    made.customer("START")
    made.shop("you will get our messages again")
    assert allowed(made)
    assert not made.world.suppressions
    stranger = Talk(dialog(OFFERS))
    stranger.customer("stop")
    stranger.shop("opted out")
    stranger.customer("start")
    stranger.shop("again")
    assert not stranger.world.suppressions
    assert not allowed(stranger), "START alone is no marketing consent"


def test_the_last_word_counts_by_when_it_was_written() -> None:
    """47 CFR 64.1200(a)(10). Both are told in one moment, some seconds later; or the START was lost, and is fetched when
    the STOP that came after it has been heard."""
    made = talk()
    then = made.world.now
    made.later(seconds=5)
    made.customer("stop", at=then + timedelta(seconds=1))
    made.shop("opted out")
    made.customer("START", at=then)
    made.quiet()
    assert made.handled == "inbox"
    assert not allowed(made)
    made.customer("START", at=then + timedelta(seconds=2))
    made.shop("again")
    assert allowed(made)


@pytest.mark.parametrize("words", ["start sending me offers again", "sign me up again", "begynn å sende igjen"])
def test_a_start_in_own_words_is_for_a_person_to_read(words: str) -> None:
    """Coming back fails closed: what only sounds like START opts nobody in."""
    made = talk()
    made.customer("stop")
    made.shop("opted out")
    made.customer(words)
    assert made.handled == "inbox"
    assert made.world.suppressions
    assert not allowed(made)


def test_a_strangers_start_is_answered_with_help() -> None:
    stranger = Talk(dialog(OFFERS))
    stranger.customer("start")
    stranger.shop("hei@fjordkaffe.example")
    assert not stranger.world.consents


def test_start_begins_a_dialog_that_names_it() -> None:
    made = Talk(replace(dialog(OFFERS), start=(replace(dialog(OFFERS).start[0], words=("start",)),)))
    made.customer("START")
    made.shop("Want offers?")
    made.quiet()
    assert made.handled == "start"


def test_yes_is_never_start() -> None:
    """facts/twilio.md 1.7: YES is an opt-in word of the gateway; to us it answers a question or nothing."""
    made = talk()
    made.customer("stop")
    made.shop("opted out")
    made.customer("yes", gateway_keyword="start")
    assert made.world.suppressions
    assert not allowed(made)
    made.quiet()


def test_help_is_answered_even_to_those_who_left_and_moves_nothing() -> None:
    """Short Code Monitoring Handbook: HELP must answer also non-subscribers."""
    made = talk()
    made.customer("go")
    made.shop("Want offers?")
    made.customer("HELP")
    assert made.shop("hei@fjordkaffe.example").role == "help"
    assert made.run.waiting is not None
    made.customer("stop")
    made.shop("opted out")
    made.customer("hjelp")
    made.shop("hei@fjordkaffe.example")


def test_who_asks_who_we_are_is_told_and_a_person_sees_it() -> None:
    made = talk()
    made.customer("Who is this?")
    assert made.shop("hei@fjordkaffe.example").role == "help"
    assert made.handled == "inbox"
    made.customer("stop")
    made.shop("opted out")
    made.customer("Who is this?")
    made.quiet()
    assert made.handled == "inbox"


def test_who_is_this_comes_after_every_dialog() -> None:
    made = talk(dialog('- ask: "Sure?"\n  replies:\n    yes: go on\n    else:\n      - again: "YES or NO?"'))
    made.customer("go")
    made.shop("Sure?")
    made.customer("who is this?")
    made.shop("YES or NO?")
    made.quiet()


@pytest.mark.parametrize(
    ("text", "keyword", "ours"),
    [("STOP", None, False), ("STOPP", None, True), ("stop please", None, True), ("Stopp", "stop", False)],
)
def test_no_second_confirmation_where_the_gateway_has_answered(text: str, keyword: Any, ours: bool) -> None:
    """facts/twilio.md 1.7: default handling answers its own words; ours after it would fail with 21610."""
    made = talk()
    made.world = replace(made.world, channels={**CHANNELS, "text": replace(CHANNELS["text"], answers_keywords=True)})
    made.customer(text, gateway_keyword=keyword)
    assert len(made.all(Send)) == int(ours)
    assert not allowed(made)


CANCEL = '- ask: "Friday at 10?"\n  replies:\n    "cancel, change":\n      - send: "Cancelled"\n    yes: go on'


def test_cancel_answers_a_question_that_names_it_but_not_in_the_us() -> None:
    """facts/twilio.md 1.7; in the US END, CANCEL and QUIT always opt out (47 CFR 64.1200(a)(10))."""
    made = talk(dialog(CANCEL))
    made.customer("go")
    made.shop("Friday")
    made.customer("Cancel")
    made.shop("Cancelled")


@pytest.mark.parametrize(
    ("country", "number"),
    [
        (None, "+12125550100"),
        ("US", "+4790012345"),
        ("NO", "+12125550100"),
        ("PR", "+17875550100"),
        (None, "+16715550100"),
    ],
    ids=["a US number", "lives in the US", "a US number abroad", "Puerto Rico", "Guam"],
)
def test_cancel_always_opts_out_in_the_us_and_its_territories(country: str | None, number: str) -> None:
    """47 CFR 64.1200(a)(10); 47 USC 153(58) counts the territories as states."""
    american = talk(dialog(CANCEL), country=country, addresses={"sms": number})
    american.customer("go")
    american.shop("Friday")
    american.customer("Cancel")
    american.shop("opted out")
    assert american.run.ended == "opted out"


def test_stop_ends_only_the_runs_that_speak_there() -> None:
    mail = dialog(
        '- wait: 1 day\n- send: "Later"\n  subject: "L"', "mail", top="channel: email\nstart:\n  - event: both"
    )
    text = dialog('- wait: 1 day\n- send: "Text"', "text", top="start:\n  - event: both")
    mixed = dialog(
        '- wait: 1 day\n- send: "T"\n- send: "M"\n  by: email\n  subject: "M"', "mixed", top="start:\n  - event: both"
    )
    made = talk(mail, text, mixed)
    made.event("both")
    made.customer("stop")
    made.shop("opted out")
    ended = {run.script: run.ended for run in made.world.runs.values()}
    assert ended == {"mail": None, "text": "opted out", "mixed": None}


def test_stop_covers_what_it_says() -> None:
    """47 CFR 64.1200(a)(10) revoke-all as a policy (waived until 2027), GDPR Art 21(3)."""
    made = talk()
    made.customer("please stop all texts and emails")
    assert not allowed(made)
    assert not allowed(made, "email")
    narrow = talk(merchant=replace(MERCHANT, policy=replace(MERCHANT.policy, stop_covers="channel")))
    narrow.customer("stop all")
    assert (allowed(narrow), allowed(narrow, "email")) == (False, True)
    named = talk(merchant=replace(MERCHANT, policy=replace(MERCHANT.policy, stop_covers="channel")))
    named.customer("please stop all texts and emails")
    assert (allowed(named), allowed(named, "email")) == (False, False), "what is named counts always"


@pytest.mark.parametrize("came_by", ["sms", "email"])
@pytest.mark.parametrize("covers", ["all", "channel"])
def test_a_channel_that_is_refused_where_another_is_welcome_stops_alone(came_by: str, covers: str) -> None:
    for text, texts in (("only email please, no texts", False), ("no emails please, texts are fine", True)):
        made = talk(merchant=replace(MERCHANT, policy=replace(MERCHANT.policy, stop_covers=covers)))
        made.customer(text, came_by)
        assert (allowed(made), allowed(made, "email")) == (texts, not texts)


def test_who_refuses_advertising_alone_still_gets_news_of_orders() -> None:
    """GDPR Art. 21(3): an objection to direct marketing ends that; what serves the contract is another purpose."""
    about_orders = dialog('- ask: "Is all well with order 7?"', "order", top="start:\n  - event: order.delivered\n")
    offers = dialog('- ask: "Any beans?"', "offers", top="purpose: marketing\nstart:\n  - event: season.opened\n")
    made = talk(about_orders, offers)
    made.event("season.opened")
    made.shop("Any beans?")
    made.customer("No more ads please, only order updates")
    made.shop("no more offers, only what is about your orders")
    assert made.run.ended == "opted out"
    assert not allowed(made)
    made.event("order.delivered")
    made.shop("Is all well with order 7?")
    made.customer("no ads please, only order updates")
    made.quiet()
    made.customer("START")
    made.shop("you will get our messages again")
    assert allowed(made)
    made.customer("STOP")
    made.shop("opted out")
    assert not allowed(made, purpose="service")


@pytest.mark.parametrize("covers", ["all", "channel"])
@pytest.mark.parametrize("came_by", ["sms", "email"])
def test_an_objection_to_direct_marketing_ends_it_everywhere(came_by: str, covers: str) -> None:
    """GDPR Art. 21(2)-(3): the data may no longer be used for direct marketing at all; what is confirmed is just that."""
    offers = dialog('- ask: "Any beans?"', "offers", top="purpose: marketing\nstart:\n  - event: season.opened\n")
    orders = dialog('- send: "Order 7 is packed"', "order", top="start:\n  - event: order.packed\n")
    policy = replace(MERCHANT.policy, stop_covers=covers)
    made = talk(offers, orders, merchant=replace(MERCHANT, policy=policy))
    made.event("season.opened")
    made.shop("Any beans?")
    made.customer("I object to processing of my personal data for direct marketing", came_by)
    told = made.shop("no more marketing by text or e-mail, only what is about your orders", came_by)
    assert "START" not in told.text, "which would bring back one channel only"
    assert made.run.ended == "opted out"
    for kind in ("sms", "email"):
        assert not allowed(made, kind)
        assert is_granted(made.world.consents, kind, "service", made.world.now, "NO")  # type: ignore[arg-type]
    assert made.all(Suppress) == []
    made.event("order.packed")
    made.shop("Order 7 is packed")
    made.customer("I object to direct marketing", came_by)
    made.quiet()


def test_an_objection_that_goes_further_stops_here_and_ends_marketing_elsewhere() -> None:
    made = talk()
    made.customer("I object to direct marketing. Stop texting me.", "sms")
    made.shop("we have stopped all texts to you")
    assert [one.kind for one in made.all(Suppress)] == ["sms"]
    assert not allowed(made, "email")
    assert is_granted(made.world.consents, "email", "service", made.world.now, "NO")


@pytest.mark.parametrize("covers", ["all", "channel"])
@pytest.mark.parametrize(("came_by", "trusted"), [("sms", True), ("email", True), ("email", False)])
def test_who_wants_their_data_erased_is_written_to_no_more_and_answered_by_a_person(
    came_by: str, trusted: bool, covers: str
) -> None:
    """GDPR Art. 17 and 12(3): within a month. Nothing is erased yet, and nobody is told that it was."""
    made = talk(merchant=replace(MERCHANT, policy=replace(MERCHANT.policy, stop_covers=covers)))
    made.customer("go")
    made.shop("Want offers?")
    made.customer("Please delete my personal data", came_by, trusted=trusted)
    told = made.shop("we have stopped all messages. A person will look at your request.", came_by)
    assert "delete" not in told.text
    assert made.handled == "inbox"
    assert {(one.kind, one.reason) for one in made.all(Suppress)} == {("sms", "stop"), ("email", "stop")}
    assert not allowed(made)
    assert not allowed(made, "email")
    assert made.run.ended == "opted out"
    made.customer("Please delete my personal data", came_by, trusted=trusted)
    made.quiet()
    assert made.handled == "inbox", "a second letter is read as well"


@pytest.mark.parametrize("which", ["no marketing", "erasure?"])
def test_what_is_confirmed_fits_one_text_in_every_language(which: Any) -> None:
    for language in SENTENCES:
        text = sentence(which, language, "Fjord Kaffe")
        assert len(text) <= 130
        assert text.startswith("Fjord Kaffe")


def test_an_answer_beside_a_no_to_advertising_is_for_a_person_and_the_question_stays_open() -> None:
    booked = dialog('- ask: "Does Tuesday suit?"\n  replies:\n    yes:\n      - send: "See you"', "time")
    made = talk(booked)
    made.customer("go")
    made.shop("Does Tuesday suit?")
    made.customer("Yes to the appointment but no ads please")
    made.shop("no more offers")
    assert made.handled == "inbox"
    assert not allowed(made)
    made.customer("yes")
    made.shop("See you")


def test_a_channel_that_a_question_asks_for_is_a_choice() -> None:
    branches = '    text, sms:\n      - send: "Text then."\n    mail, email:\n      - send: "Mail then."'
    made = talk(dialog(f'- ask: "Text or mail?"\n  replies:\n{branches}'))
    made.customer("go")
    made.shop("Text or mail?")
    made.customer("mail, not text")
    made.shop("Mail then.")
    assert allowed(made)
    assert allowed(made, "email")


def test_opting_out_by_mail_takes_no_proof_and_stops_texts_when_it_says_so() -> None:
    """facts/email.md 3.4: the law favours opt-out, with a token or without."""
    made = talk()
    made.customer("Unsubscribe", "email", trusted=False)
    assert not allowed(made, "email")
    assert allowed(made)
    made.mail("opted out")
    both = talk()
    both.customer("stop sending me texts and emails", "email", trusted=False)
    assert not allowed(both)


def test_an_opt_out_in_the_name_of_a_stranger_is_believed_and_told_to_nobody() -> None:
    made = talk()
    made.customer("Unsubscribe", "email", trusted=False, answerable=False)
    assert not allowed(made, "email")
    assert made.world.suppressions
    made.quiet()


def test_the_unsubscribe_address_withdraws_marketing_without_an_answer() -> None:
    """RFC 8058, RFC 2369: the list is left; order confirmations go on. Mail programs write these by themselves."""
    made = talk()
    made.customer("", "email", unsubscribe=True, human=False, trusted=False)
    assert not allowed(made, "email")
    assert not made.world.suppressions
    made.quiet()


def test_an_unproven_mail_opts_nobody_in_and_is_asked_for_once_more() -> None:
    """facts/email.md 3.4."""
    mail = dialog(
        '- ask: "Join?"\n  subject: "J"\n  replies:\n    yes:\n      - subscribe: email', top="channel: email"
    )
    made = Talk(mail)
    made.event("go")
    made.mail("Join?")
    made.customer("yes", "email", trusted=False)
    assert made.handled == "untrusted"
    assert made.all(Noted)
    made.mail("We cannot be sure that your e-mail came from you, so it does not count yet. Please answer this e-mail.")
    for words in ("start", "yes", "no"):
        made.customer(words, "email", trusted=False)
        assert made.handled == "untrusted"
        made.quiet()
    made.customer("yes", "email", names_run=made.run.id)
    assert made.all(ConsentChanged)[-1].granted


def test_automatic_mail_moves_nothing_not_even_timers() -> None:
    """facts/email.md 3.1: no answer, no opt-out, no sign of life."""
    made = talk(dialog('- ask: "Join?"\n  subject: "J"\n  replies:\n    yes: end', top="channel: email"))
    made.event("go")
    made.mail("Join?")
    before, timers = made.world, dict(made.timers)
    for words in ("Yes", "STOP", "I am out of office"):
        made.customer(words, "email", human=False, names_run=made.run.id)
        assert made.handled == "automatic"
    assert made.world == before
    assert made.timers == timers


def test_a_joining_word_after_stop_is_answered_and_its_yes_lifts_the_stop() -> None:
    made = talk()
    made.customer("stop")
    made.shop("opted out")
    made.later(minutes=1)
    made.customer("GO")
    made.shop("Want offers?")
    made.customer("yes")
    made.shop("You are in")
    assert made.all(Unsuppress)
    assert not made.world.suppressions
    assert allowed(made)
    assert allowed(made, purpose="service")


def test_the_gateways_opt_out_is_recorded_and_never_confirmed() -> None:
    """facts/twilio.md 1.5, 21610."""
    made = talk()
    made.customer("go")
    question = made.shop("Want offers?")
    made.fail(question, permanent=True, opted_out=True)
    assert not allowed(made)
    assert {one.purpose for one in made.all(ConsentChanged) if not one.granted} == {"marketing", "service"}
    assert made.world.suppressions[0].reason == "gateway"
    made.ended("unreachable")


def test_a_complaint_withdraws_marketing_everywhere() -> None:
    """RFC 5965, facts/email.md 3.5."""
    made = talk(dialog('- send: "News"\n  subject: "N"', top="channel: email\npurpose: marketing"))
    made.event("go")
    made.fail(made.mail("News"), complaint=True)
    assert not allowed(made, "email")
    assert not allowed(made, "sms")
    assert made.world.suppressions[0].reason == "complaint"


@pytest.mark.parametrize("language", ["nb", "nn", "sv", "da", "en", "de", "fi", "nl", "fr", "es"])
def test_the_confirmation_speaks_the_customers_language(language: str) -> None:
    made = talk(language=language)
    made.customer("stop")
    sent = made.shop("Fjord Kaffe")
    assert "START" in sent.text
    assert sent.language == language
