"""Every threat that concerns what exists has a control, and a test that tries it. This is the list; it is kept honest."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
HOUSE = TESTS.parent / "responder"

# threat (ASVS 5.0.0) -> the tests that try it, as file::function
THREATS = {
    "forged webhook (4.1.5, 16.5.3)": [
        "web/test_webhooks.py::test_a_forged_webhook_is_refused_and_not_stored",
        "web/test_with_service.py::test_forged_and_unknown_leave_nothing_behind",
    ],
    "replayed webhook (2.3.1)": [
        "web/test_webhooks.py::test_a_replayed_text_is_accepted_and_counts_once",
        "web/test_with_service.py::test_a_text_replayed_after_a_restart_counts_once",
    ],
    "X-Forwarded and Host (13.x)": [
        "web/test_webhooks.py::test_headers_of_a_proxy_are_not_believed",
        "web/test_demo_access.py::test_from_elsewhere_there_is_nothing",
    ],
    "server-side requests (1.3.6)": [
        "security/test_threats.py::test_no_address_of_others_is_ever_fetched",
        "security/test_redirects.py::test_a_redirect_is_a_refusal",
    ],
    "template escapes and bombs (1.3.7, 1.3.10)": [
        "language/test_sandbox.py::test_an_escape_does_not_compile",
        "language/test_sandbox.py::test_a_bomb_does_not_go_off",
    ],
    "expression escapes (1.3.2)": ["language/test_sandbox.py::test_nor_as_a_condition"],
    "YAML bombs (1.5.2, 5.2.1)": [
        "language/test_hostile.py::test_no_bomb_goes_off",
        "security/test_bounds.py::test_a_file_cannot_grow_while_it_is_read",
    ],
    "MIME bombs (5.2.1, 5.2.3, 15.2.2)": ["reading/test_fuzz.py::test_made_to_be_slow"],
    "ReDoS (1.3.12)": [
        "security/test_slow_patterns.py::test_no_pattern_is_slow",
        "understand/test_fuzz.py::test_long_texts_take_no_longer",
        "security/test_logs.py::test_masking_takes_no_longer_for_what_is_made_to_be_slow",
    ],
    "header injection (1.3.11)": [
        "security/test_injection.py::test_words_in_a_subject_stay_words",
        "channels/test_mail_message.py::test_nobody_breaks_out_of_a_header",
    ],
    "log injection (16.4.1)": ["security/test_logs.py::test_nothing_begins_a_line_or_acts_on_a_terminal"],
    "SMS pumping (2.4.1)": [
        "security/test_pumping.py::test_five_thousand_numbers_side_by_side_text_join",
        "security/test_pumping.py::test_one_far_country_is_stopped_and_home_goes_on",
        "security/test_pumping.py::test_events_are_limited_as_well",
    ],
    "email bombing (2.4.1)": [
        "security/test_backscatter.py::test_a_strangers_opt_out_counts_and_is_not_answered",
        "security/test_backscatter.py::test_what_is_forged_in_a_customers_name_counts_and_is_not_answered",
        "security/test_backscatter.py::test_the_names_of_customers_are_no_way_to_write_to_them_all",
    ],
    "enumeration (6.3.8)": [
        "security/test_tenants.py::test_answers_do_not_tell_who_exists",
        "security/test_tenants.py::test_tokens_of_nobody_and_of_others_are_refused_alike",
    ],
    "tenant isolation (8.2.2, 8.4.1)": [
        "security/test_tenants.py::test_nothing_of_the_other_moves",
        "security/test_tenants_in_store.py::test_an_export_holds_nothing_of_the_other_shop",
        "security/test_tenants_in_store.py::test_an_erasure_takes_nothing_of_the_other_shop",
        "security/test_tenants_in_store.py::test_what_both_shops_are_told_at_once_is_told_apart",
    ],
    "CSV injection (1.2.10)": ["security/test_injection.py::test_no_cell_is_a_formula"],
    "connections that are held, memory that is filled (15.2.2)": [
        "web/test_connections.py::test_nothing_but_a_body_may_be_long",
        "web/test_connections.py::test_requests_are_answered_in_their_order_and_not_gathered_without_end",
        "web/test_connections.py::test_an_answer_that_nobody_reads_is_given_up",
        "web/test_connections.py::test_a_sign_of_life_now_and_then_keeps_no_connection",
        "web/test_webhooks.py::test_long_addresses_are_not_remembered",
    ],
    "data at rest (14.2.4)": [
        "operations/test_doctor.py::test_a_new_database_is_its_owner_s_alone_and_one_that_is_not_is_told_of",
        "operations/test_deployment.py::test_nothing_private_gets_into_the_image",
    ],
    "personal data in logs and metrics (14.2.1, 16.2.5)": [
        "security/test_logs.py::test_conversations_leave_no_personal_data_in_logs_and_metrics",
        "web/test_app.py::test_a_bug_shows_no_trace",
    ],
    "secrets (13.3.1)": [
        "security/test_logs.py::test_no_repr_shows_a_secret",
        "operations/test_backup.py::test_no_list_of_processes_shows_the_password",
        "security/test_threats.py::test_secrets_are_compared_in_constant_time",
    ],
    "tokens in links (9.1.1, 11.5.1)": ["security/test_links.py::test_without_a_secret_no_link_is_one"],
    "links that scanners follow (3.5.3)": ["web/test_with_service.py::test_looking_at_the_page_changes_nothing"],
    "request bodies (4.x)": ["web/test_real_server.py", "web/test_app.py::test_broken_events_are_named_and_not_taken"],
    "security headers (3.4.3)": ["web/test_app.py::test_pages_carry_every_security_header"],
    "supply chain (15.x)": ["operations/test_licences.py::test_everything_that_is_shipped_is_allowed"],
    "fail open (16.5.2)": ["operations/test_monitoring.py::test_ready_only_while_a_real_database_answers"],
}


@pytest.mark.parametrize("threat", THREATS)
def test_each_threat_has_its_tests(threat: str) -> None:
    for named in THREATS[threat]:
        file, _, function = named.partition("::")
        path = TESTS / file
        assert path.is_file(), named
        names = {
            node.name
            for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }
        assert not function or function in names, named


# Who opens a connection, and to whom: only what the operator or merchant has configured.
CONNECTS = {
    "channels/twilio/http.py": "the gateway of a channel",
    "channels/mail/smtp_sender.py": "the mail server of a channel",
    "channels/mail/mailbox.py": "the mail server of a channel",
    "store/connection/database.py": "the database",
    "cli/checkups/address.py": "our own public address and the gateway, by `responder doctor`",
    "cli/checkups/names.py": "this machine's name servers, by `responder doctor`",
}
CLIENTS = {
    "aiohttp",
    "httpx",
    "httpx2",
    "requests",
    "urllib.request",
    "urllib3",
    "http.client",
    "aiosmtplib",
    "smtplib",
    "aioimaplib",
    "imaplib",
    "asyncpg",
    "websockets",
    "ftplib",
}


def clients() -> Iterator[str]:
    for path in HOUSE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            known = any(name == one or name.startswith(one + ".") for name in names for one in CLIENTS)
            if known or called in ("socket.create_connection", "socket.socket", "asyncio.open_connection"):
                yield str(path.relative_to(HOUSE))


def test_no_address_of_others_is_ever_fetched() -> None:
    """SSRF needs a request to an address that somebody else wrote: there is none yet, since `webhook` does not run and
    pictures of texts are not fetched. Whoever adds one must pass it through a guard, and add it here."""
    assert set(clients()) - {"channels/mail/smtp_replies.py"} == set(CONNECTS)


# Where something secret is compared with what somebody sent, and how often: in the same time, however much of it fits.
COMPARES = {
    "channels/mail/addressing.py": 2,
    "channels/twilio/webhooks.py": 2,
    "service/proof_links.py": 1,
    "service/rights.py": 1,
}


def test_secrets_are_compared_in_constant_time() -> None:
    """ASVS 11.2.4. A bearer token is looked up by its digest, which tells nothing of other tokens by its time."""
    found = {
        str(path.relative_to(HOUSE)): number
        for path in HOUSE.rglob("*.py")
        if (number := path.read_text().count("hmac.compare_digest("))
    }
    assert found == COMPARES
