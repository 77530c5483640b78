"""Every rule of law, of the gateway and of mail that the product keeps, with its source and the tests that would fail
without it. What is not kept, because it is the merchant's or the gateway's to do, is not here."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
ENGINE, CROSSING, LAW = "engine/test_engine_law.py", "privacy/test_crossing.py", "privacy/test_law.py"
GATE, KEYWORDS = "engine/test_engine_gate.py", "engine/test_engine_keywords.py"
SENDER, WEBHOOKS = "channels/test_twilio_sender.py", "channels/test_twilio_webhooks.py"
RELIABLE, DOORS = "service/test_service_reliability.py", "web/test_webhooks.py"

# rule (source) -> where it is tried, as file::function
RULES = {
    # -- the United States ---------------------------------------------------------------------------------------
    "written consent before marketing texts (47 CFR 64.1200(a)(2), (f)(9))": [
        f"{GATE}::test_marketing_needs_consent_and_service_does_not",
        f"{GATE}::test_soft_opt_in_lasts_a_year_and_is_nothing_for_texts_to_america",
        f"{ENGINE}::test_start_brings_back_and_makes_no_written_consent_of_a_sale",
    ],
    "8 to 21 by the recipient's clock (47 CFR 64.1200(c)(1)); the territories too (47 USC 153(58))": [
        f"{ENGINE}::test_every_state_s_hours",
        f"{ENGINE}::test_the_tcpa_holds_in_the_territories",
        f"{LAW}::test_a_held_offer_waits_for_the_morning_and_shows_why",
    ],
    "stricter hours of states, Sundays in Texas (state acts; gateway's Compliance Toolkit)": [
        f"{GATE}::test_the_states_stricter_hours",
        f"{ENGINE}::test_every_state_s_hours",
        f"{ENGINE}::test_area_codes_across_a_line_are_quiet_by_both_clocks",
    ],
    "three commercial texts in 24 hours in FL, OK, MD (state acts)": [
        f"{GATE}::test_three_commercial_texts_a_day_in_florida_oklahoma_and_maryland",
        f"{CROSSING}::test_what_waited_over_quiet_days_counts_when_it_goes_out",
    ],
    "seven words and any other that a reasonable person would understand (47 CFR 64.1200(a)(10))": [
        f"{KEYWORDS}::test_every_revocation_word_of_the_law_stops",
        f"{KEYWORDS}::test_own_words_stop_at_once_and_are_asked_about",
        f"{KEYWORDS}::test_cancel_always_opts_out_in_the_us_and_its_territories",
    ],
    "no exclusive means: by mail, by telephone, on a page (47 CFR 64.1200(a)(10)-(11))": [
        f"{KEYWORDS}::test_opting_out_by_mail_takes_no_proof_and_stops_texts_when_it_says_so",
        f"{LAW}::test_opting_out_by_mail",
        f"{LAW}::test_what_is_taken_down_by_a_person_ends_offers_at_once",
    ],
    "ten business days at most: at once, whatever was queued (47 CFR 64.1200(a)(10))": [
        f"{LAW}::test_a_stop_at_night_ends_what_was_held_for_the_morning",
        "service/test_pace.py::test_who_says_stop_while_in_line_gets_nothing_more",
        f"{CROSSING}::test_a_start_from_before_the_stop_lifts_nothing",
    ],
    "one confirmation, within five minutes, which may ask (47 CFR 64.1200(a)(12))": [
        f"{LAW}::test_a_stop_is_confirmed_once_and_never_twice",
        f"{GATE}::test_the_confirmation_of_a_stop_goes_within_five_minutes_and_help_at_any_time",
        f"{CROSSING}::test_the_confirmation_of_a_stop_does_not_come_in_the_night",
    ],
    "revocation of all, as a policy (47 CFR 64.1200(a)(10), waived until 2027)": [
        f"{KEYWORDS}::test_stop_covers_what_it_says",
        f"{KEYWORDS}::test_stop_withdraws_everything_suppresses_and_confirms_once",
    ],
    "a sender that nobody can answer says in each text where to opt out (47 CFR 64.1200(a)(10))": [
        f"{ENGINE}::test_an_offer_of_a_sender_name_says_where_to_opt_out",
        "language/test_checker.py::test_a_question_over_a_sender_that_cannot_receive",
    ],
    "the internal list of who is not to be written to (47 CFR 64.1200(d))": [
        f"{GATE}::test_nothing_goes_to_a_suppressed_address",
        f"{GATE}::test_a_suppression_is_of_one_address",
        "privacy/test_inactive.py::test_who_cannot_be_written_to_stays_known_as_such",
    ],
    "proof for four years (28 USC 1658)": [
        "privacy/test_retention.py::test_periods_are_read_in_whole_days",
        "privacy/test_retention.py::test_a_line_goes_long_after_another_took_its_place",
    ],
    "CAN-SPAM: postal address, a way out for thirty days (15 USC 7704(a)(3), (5))": [
        "privacy/test_mail_offers.py::test_the_address_is_at_the_foot",
        f"{LAW}::test_a_way_out_works_for_as_long_as_the_mail_lies_there",
        f"{CROSSING}::test_an_old_link_takes_back_and_grants_nothing",
    ],
    "an opt-in names programme, frequency, rates, HELP and STOP, and is confirmed (CTIA Principles 5.1)": [
        "dialogs/test_library.py::test_an_opt_in_begins_with_who_how_often_and_the_ways_out",
        "engine/test_engine_examples.py::test_yes_joins_with_the_words_and_the_wording_as_evidence",
    ],
    "HELP names programme and contact, to anyone (CTIA Short Code Monitoring Handbook)": [
        "privacy/test_erasure.py::test_help_is_answered_with_what_everybody_is_told",
        f"{ENGINE}::test_help_names_the_programme_and_a_contact_to_anyone",
        f"{KEYWORDS}::test_help_is_answered_even_to_those_who_left_and_moves_nothing",
    ],
    # -- Europe --------------------------------------------------------------------------------------------------
    "consent can be demonstrated (GDPR Art 7(1); EDPB 05/2020, 108)": [
        "privacy/test_ledger.py::test_a_double_opt_in_is_proven_by_both_messages",
        "engine/test_engine_opt_in.py::test_a_yes_from_before_the_question_is_none_to_it",
        "engine/test_engine_opt_in.py::test_a_late_yes_is_consent_for_a_day",
        "privacy/test_ledger.py::test_no_line_can_be_changed_or_deleted",
        f"{ENGINE}::test_the_line_tells_what_was_shown_in_which_words_language_and_version",
        "privacy/test_proof_page.py::test_it_tells_what_when_how_and_by_which_message",
    ],
    "withdrawing is as easy as giving (GDPR Art 7(3))": [
        "privacy/test_preferences.py::test_channels_and_purposes_are_chosen",
        f"{CROSSING}::test_a_click_counts_also_soon_after_coming_back",
        f"{CROSSING}::test_any_post_to_the_link_ends_offers_once",
    ],
    "a box that was ticked before is no consent (C-673/17, rec. 32)": [
        f"{CROSSING}::test_a_box_that_was_ticked_before_is_no_consent",
        f"{ENGINE}::test_an_untouched_box_is_no_objection",
    ],
    "objecting to marketing (GDPR Art 21(2)-(3))": [
        f"{KEYWORDS}::test_who_refuses_advertising_alone_still_gets_news_of_orders",
        f"{KEYWORDS}::test_an_objection_to_direct_marketing_ends_it_everywhere",
        "understand/test_data_rights.py::test_an_objection_to_direct_marketing",
        f"{CROSSING}::test_start_brings_back_what_the_stop_took_and_no_more",
        f"{CROSSING}::test_who_has_left_by_a_file_has_left_by_the_address_that_it_names",
    ],
    "access and portability (GDPR Art 15, 20)": [
        "privacy/test_commands.py::test_a_person_s_data_as_json_and_csv",
        "privacy/test_commands.py::test_formulas_are_made_harmless",
    ],
    "erasure, and silence afterwards (GDPR Art 17, 19, 21(3))": [
        f"{KEYWORDS}::test_who_wants_their_data_erased_is_written_to_no_more_and_answered_by_a_person",
        "privacy/test_erasure.py::test_nothing_personal_is_left",
        "privacy/test_erasure.py::test_nobody_writes_there_again",
        "privacy/test_erasure.py::test_twilio_itself_is_asked_to_delete",
        "privacy/test_erasure.py::test_what_waits_and_what_is_not_known_never_goes",
        f"{CROSSING}::test_what_an_erased_number_allowed_is_not_kept_for_another",
    ],
    "no longer than needed (GDPR Art 5(1)(e))": [
        "privacy/test_retention.py::test_each_kind_goes_in_its_time",
        "privacy/test_retention.py::test_what_is_still_going_on_is_kept",
        "privacy/test_inactive.py::test_who_is_silent_for_long_is_gone_and_may_come_back",
    ],
    "opt-in, and soft opt-in with its limits (ePrivacy Art 13(1)-(2), mfl §15, MFL 19 §, MFL §10)": [
        f"{ENGINE}::test_what_the_ledger_allows",
        f"{ENGINE}::test_soft_opt_in_reaches_mailboxes_everywhere",
        f"{ENGINE}::test_who_has_only_bought_is_told_in_each_offer_how_to_stop",
        f"{LAW}::test_an_offer_to_who_has_only_bought_says_how_to_stop_or_does_not_go",
        "language/test_offers.py::test_each_offer_that_comes_unasked",
        f"{ENGINE}::test_what_a_consent_adds_to_those_there_are",
        "language/test_checker.py::test_the_first_marketing_message_has_a_way_out",
    ],
    "an invitation to consent begins with the customer (Forbrugerombudsmanden, Forbrukertilsynet)": [
        "dialogs/test_library.py::test_an_opt_in_never_starts_out_of_the_blue_and_never_reminds",
    ],
    "a valid address to opt out, in each message (ePrivacy Art 13(4), MFL 20 §, MFL §10(3))": [
        "privacy/test_mail_offers.py::test_without_a_page_the_way_out_is_an_address",
        "channels/test_mail_message.py::test_headers_of_automatic_mail_and_of_marketing",
    ],
    "Nordic nights, Sundays and public holidays (practice; law of telephone sales)": [
        f"{ENGINE}::test_nordic_defaults_and_public_holidays",
        f"{GATE}::test_sundays_and_holidays_where_configured",
    ],
    # -- the gateway ---------------------------------------------------------------------------------------------
    "signatures, replays and awkward URLs (twilio.md 1.1)": [
        f"{WEBHOOKS}::test_known_signatures",
        f"{WEBHOOKS}::test_a_body_must_be_named_by_its_hash",
        f"{DOORS}::test_a_replayed_text_is_accepted_and_counts_once",
        f"{DOORS}::test_both_tokens_count_while_they_are_rotated",
        "privacy/test_retention.py::test_what_is_replayed_after_years_is_still_known",
    ],
    "inbound texts; a gateway that has matched a word has answered it (twilio.md 1.2, 1.7)": [
        f"{WEBHOOKS}::test_an_inbound_text",
        f"{KEYWORDS}::test_no_second_confirmation_where_the_gateway_has_answered",
        f"{KEYWORDS}::test_yes_is_never_start",
    ],
    "no 2xx before it is stored, no 429, and lost texts are fetched (twilio.md 1.3)": [
        f"{DOORS}::test_what_cannot_be_stored_is_not_accepted",
        f"{DOORS}::test_a_burst_is_never_told_to_slow_down",
        f"{SENDER}::test_lost_inbound_texts_are_listed",
        f"{CROSSING}::test_an_answer_to_what_was_fetched_late_waits_for_the_morning",
    ],
    "reports in any order, never backwards (twilio.md 1.4)": [
        f"{WEBHOOKS}::test_all_orders_of_callbacks_end_alike",
        "chaos/test_gateway.py::test_delivery_reports_in_any_order_come_to_the_same_end",
    ],
    "what each error asks for; 21610 is an opt-out (twilio.md 1.5)": [
        f"{SENDER}::test_every_code_is_classified",
        f"{SENDER}::test_faults_are_told_apart_and_never_sent_twice",
        f"{KEYWORDS}::test_the_gateways_opt_out_is_recorded_and_never_confirmed",
        f"{RELIABLE}::test_an_unknown_outcome_is_never_repeated_blindly_and_a_report_settles_it",
    ],
    "pumping: prefixes, countries, pace and money (twilio.md 1.5, 30450)": [
        f"{GATE}::test_countries_spend_and_prefixes",
        f"{GATE}::test_many_texts_abroad_are_none_of_ours",
        "security/test_pumping.py::test_five_thousand_numbers_side_by_side_text_join",
        f"{LAW}::test_only_to_countries_that_are_allowed",
    ],
    "pace, segments and one-way senders (twilio.md 1.6)": [
        "service/test_pace.py::test_the_pace_is_kept_evenly",
        "language/test_segments.py::test_a_boundary",
        f"{SENDER}::test_texts_that_twilio_never_takes_are_not_sent",
    ],
    "replies to what was just said are exempt from quiet hours (twilio.md 1.8)": [
        f"{GATE}::test_an_answer_to_a_fresh_reply_is_exempt_at_night",
    ],
    # -- mail ----------------------------------------------------------------------------------------------------
    "who may change what by mail (email.md 3.4; RFC 8601 section 5)": [
        "privacy/test_who_by_mail.py::test_out_is_taken_and_back_is_proven",
        "privacy/test_who_by_mail.py::test_a_proven_sender_comes_back_without_our_token",
        "privacy/test_who_by_mail.py::test_who_answers_for_another_changes_only_their_own",
        f"{ENGINE}::test_a_mail_proves_no_phone",
        f"{CROSSING}::test_a_yes_by_mail_lifts_no_stop_of_texts",
    ],
    "one click, by POST only (RFC 8058)": [
        "privacy/test_preferences.py::test_looking_changes_nothing",
        "privacy/test_preferences.py::test_one_click_unsubscribes_on_post_only",
    ],
    "machines opt nobody in or out (RFC 3834)": [
        f"{KEYWORDS}::test_automatic_mail_moves_nothing_not_even_timers",
        f"{GATE}::test_two_machines_that_answer_one_another_fall_silent",
    ],
    "a complaint withdraws, a bounce does not (RFC 5965, 3464)": [
        f"{KEYWORDS}::test_a_complaint_withdraws_marketing_everywhere",
        "service/test_service_mail.py::test_a_bounce_tells_the_run_and_ends_the_address",
        "service/test_service_mail.py::test_a_forged_bounce_about_a_stranger_suppresses_nobody",
    ],
}


@cache
def names_in(file: str) -> frozenset[str]:
    tree = ast.parse((TESTS / file).read_text())
    return frozenset(one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef))


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_has_its_tests(rule: str) -> None:
    for named in RULES[rule]:
        file, _, function = named.partition("::")
        assert function in names_in(file), named
