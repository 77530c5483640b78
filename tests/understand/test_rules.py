"""The rules of the reply keys, of the customer's keywords, and of whole answers."""

from datetime import UTC, datetime

import pytest

from responder.understand import (
    Keyword,
    Understood,
    is_reserved_key,
    match_branch,
    match_key,
    parse_range,
    read_choice,
    read_keyword,
    read_moment,
    read_number,
    read_yes_no,
    understand,
)

NOW = datetime(2026, 11, 21, 12, 0)
SCALE = ["9-10", "7-8", "0-6"]
CART = ["yes, buy, link", "price, expensive, discount, coupon", "no, not now"]


@pytest.mark.parametrize(
    ("reply", "branch"),
    [("9", 0), ("ni", 0), ("I give it a 9", 0), ("7 out of 10", 1), ("3, it was cold", 2), ("3. a 9 if it was hot", 2),
     ("⭐⭐⭐⭐", 2), ("ti", 0), ("11", None), ("great", None), ("call me at 9:30", None), ("12. mai", None)],
)  # fmt: skip
def test_a_number_belongs_to_one_range(reply: str, branch: int | None) -> None:
    assert match_branch(SCALE, reply, languages=["nb", "en"]) == branch


@pytest.mark.parametrize(
    ("reply", "branch"),
    [("yes", 0), ("sure!", 0), ("where is the link", 0), ("I want to buy", 0), ("too expensive", 1), ("expensiv!!", 1),
     ("any coupons?", 1), ("not now", 2), ("no thanks", 2), ("I don't want to buy", 2), ("don't need a discount", 2),
     ("not happy with the price", 1), ("hello", None), ("maybe", None)],
)  # fmt: skip
def test_words_match_anywhere_unless_denied(reply: str, branch: int | None) -> None:
    assert match_branch(CART, reply, languages=["en"]) == branch


def test_short_words_allow_no_slip() -> None:
    assert not match_key("now", "no", languages=["en"])
    assert not match_key("red", "bed", languages=["en"])
    assert match_key("delivery", "delivrey", languages=["en"])


@pytest.mark.parametrize(
    ("language", "key", "done", "not_done"),
    [
        ("nb", "montert", "er montert | montrert", "monterer i helga | skal montere den"),
        ("nn", "returnert", "har returnert den | retunert", "returnerer i morgon | eg skal returnere"),
        ("sv", "betalat", "har betalat | betalet | betalade igår", "betalar på fredag | jag ska betala"),
        ("sv", "tvättat", "har tvättat | tvätat", "tvättar i kväll"),
        ("da", "installeret", "er installeret | instaleret", "installerer i aften | vil installere"),
        ("en", "installed", "just installed it | instaled", "installing tonight | need to install it"),
        ("de", "bezahlt", "schon bezahlt | bezalt", "ich bezahle morgen | wir bezahlen Freitag"),
        ("de", "repariert", "ist repariert | reperiert", "repariere ich heute | muss es reparieren"),
        ("nl", "betaald", "al betaald | betald", "ik betaal vrijdag"),
        ("es", "pagado", "ya está pagado | pagdo | pagados", "pagando mañana | tengo que pagar"),
        ("fi", "maksanut", "olen maksanut | maksanu", "maksan perjantaina"),
    ],
)
def test_what_is_still_to_be_done_is_no_slip_for_what_is_done(
    language: str, key: str, done: str, not_done: str
) -> None:
    assert all(match_key(key, reply, languages=[language]) for reply in done.split("|"))
    assert not any(match_key(key, reply, languages=[language]) for reply in not_done.split("|"))


@pytest.mark.parametrize(
    ("key", "span"),
    [
        ("0-6", (0, 6)),
        (" 9 - 10 ", (9, 10)),
        ("0–6", (0, 6)),
        ("5", (5, 5)),
        ("6-0", None),
        ("yes", None),
        ("", None),
        ("-", None),
    ],
)
def test_ranges(key: str, span: tuple[int, int] | None) -> None:
    assert parse_range(key) == span


@pytest.mark.parametrize(
    "key", ["STOP", "stopp", "HELP", "hjelp", "START", "Unsubscribe", "AVMELD", "yes, stop", "afmeld", "hjälp", "arrêt"]
)
def test_keywords_of_the_customer_are_reserved(key: str) -> None:
    assert is_reserved_key(key)


@pytest.mark.parametrize("key", ["cancel", "end", "quit", "yes", "no", "0-6", "stop by", "price, discount", "", "info"])
def test_other_keys_are_free(key: str) -> None:
    assert not is_reserved_key(key)


def test_a_named_key_comes_before_cancel_outside_the_united_states() -> None:
    """47 CFR 64.1200(a)(10): in the US, END, CANCEL and QUIT are a reasonable means per se."""
    named = ["yes", "change", "cancel, no"]
    assert read_keyword("cancel", country="NO", named=named) is None
    assert read_keyword("Cancel, please", country=None, named=named) is None
    assert read_keyword("cancel", country="US", named=named) == Keyword("stop", "certain")
    assert read_keyword("cancel", country="NO") == Keyword("stop", "certain")
    assert read_keyword("STOP", country="NO", named=["stop"]) == Keyword("stop", "certain")
    assert understand("cancel", country="SE", choices=named).branch == "cancel, no"


def test_yes_is_an_answer_and_no_start() -> None:
    assert read_keyword("YES") is None
    assert understand("YES", expect="yes-no") == Understood(value=True)


def test_a_certain_stop_answers_nothing() -> None:
    assert understand("STOP", expect="yes-no", choices=["yes", "no"]) == Understood("stop", "certain")


def test_without_an_expectation_yes_no_or_the_number() -> None:
    assert understand("ja takk", language="nb").value is True
    assert understand("9/10", language="nb").value == 9
    assert understand("jeg bestilte 2 poser kaffe forrige uke", language="nb").value is None


@pytest.mark.parametrize(
    ("reply", "language"), [("yes", "sv"), ("ja", "en"), ("oui", "da"), ("sí", "sv"), ("kyllä", "sv")]
)
def test_a_plain_yes_in_another_language(reply: str, language: str) -> None:
    assert read_yes_no(reply, [language]) is True


@pytest.mark.parametrize("code", ["no", "nb-NO", "NB_no", "nb"])
def test_language_codes_are_forgiven(code: str) -> None:
    assert read_yes_no("gjerne det", [code]) is True


def test_unknown_languages_are_read_as_english_and_all() -> None:
    assert read_yes_no("yes please", ["xx"]) is True
    assert read_yes_no("gjerne", [""]) is True


def test_numbers_of_another_language_count_when_plain() -> None:
    assert read_number("nine", ["nb"], 0, 10) == 9
    assert read_number("neun", ["sv"], 0, 10) == 9


def test_now_is_taken_in_the_contacts_zone() -> None:
    late = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
    moment = read_moment("i morgen", "nb", late, "NO", "Europe/Oslo")
    assert moment is not None
    assert moment.iso == "2026-11-23"


def test_without_now_only_absolute_dates_are_read() -> None:
    assert read_moment("tomorrow", "en") is None
    absolute = read_moment("2026-11-27", "en")
    assert absolute is not None
    assert absolute.iso == "2026-11-27"


def test_order_of_day_and_month_follows_the_country() -> None:
    american, norwegian = read_moment("12/3", "en", NOW, "US"), read_moment("12/3", "nb", NOW, "NO")
    assert american is not None
    assert american.iso == "2026-12-03"
    assert norwegian is not None
    assert norwegian.iso == "2027-03-12"
    unclear = read_moment("12/3", "en", NOW)
    assert unclear is not None
    assert unclear.ambiguous


@pytest.mark.parametrize("reply", ["ok stop", "yes stop", "ja, stopp", "🛑"])
def test_an_answer_with_a_stop_is_asked_about(reply: str) -> None:
    assert read_keyword(reply, language="nb") == Keyword("stop", "probable")


def test_words_that_stop_only_those_who_speak_the_language() -> None:
    assert read_keyword("slut", language="da") == Keyword("stop", "certain")
    assert read_keyword("slut", language="en") is None
    assert read_keyword("peru", language="fi") == Keyword("stop", "certain")
    assert read_keyword("Peru", language="es", country="PE") is None


def test_a_neighbours_refusal_is_understood() -> None:
    assert read_yes_no("helst inte", ["nb"]) is False
    assert read_yes_no("overhovedet ikke", ["sv"]) is False


def test_hours_from_now_are_hours_where_the_clock_is_set_back() -> None:
    """In Norway 25 October 2026 has 25 hours: two hours after 01:30 summer time it is 02:30 winter time."""
    moment = read_moment("om 2 timer", "nb", datetime(2026, 10, 24, 23, 30, tzinfo=UTC), "NO", "Europe/Oslo")
    assert moment is not None
    assert moment.iso == "2026-10-25T02:30"


@pytest.mark.parametrize("reply", ["xtra large", "the xtra large"])
def test_a_first_letter_may_be_missing(reply: str) -> None:
    assert read_choice(reply, ["Small", "Large", "Extra Large"], ["en"]) == "Extra Large"


@pytest.mark.parametrize("reply", ["begin", "anmelden", "starten", "abonnieren"])
def test_nobody_opts_in_by_a_weak_word_of_a_foreign_language(reply: str) -> None:
    assert read_keyword(reply, language="nb") is None


def test_a_condition_is_no_consent() -> None:
    assert understand("yes if it is free", expect="yes-no").value is None
    assert understand("hvis det er gratis, ja", language="nb", expect="yes-no").value is None
    assert understand("yes, let me know if anything changes", expect="yes-no").value is True
    assert understand("yes if possible", expect="yes-no").value is True
