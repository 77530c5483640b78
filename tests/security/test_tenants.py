"""ASVS 8.2.2, 8.4.1 (tenant isolation) and 6.3.8 (enumeration): two shops in one database with the same customers.

Every address of the product is tried with the other shop's ids, tokens and links: nothing of the other moves, and
no answer tells whether somebody or something is there.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx2

from responder.channels.base import InboundText
from responder.channels.mail.addressing import reply_address, unsubscribe_address
from responder.service.proof_links import make_token
from responder.store.catalogue import channel_id
from tests.security.two_shops import (
    ACCOUNTS,
    API,
    EMAIL,
    MAILS,
    NUMBERS,
    SECRET,
    SHOPS,
    TOKENS,
    Both,
    eventually,
    lived_in,
)
from tests.service.shop import NOON
from tests.web.conftest import READER
from tests.web.signing import CUSTOMER, TEXT_PATH, inbound, report, request


async def test_the_same_person_is_two_contacts(both: Both) -> None:
    await lived_in(both)
    held = {name: await both.held_by(name) for name in SHOPS}
    assert {row["id"] for row in held["fjord"]["contact"]}.isdisjoint({row["id"] for row in held["skog"]["contact"]})
    assert await both.text("fjord", "STOP", "SM9" + "1" * 31) == 200
    await eventually(lambda: True)
    stopped = {name: (await both.held_by(name))["suppression"] for name in SHOPS}
    assert stopped["fjord"]
    assert not stopped["skog"], "STOP to one shop is not STOP to the other"


async def test_nothing_of_the_other_moves(both: Both) -> None:
    """With all that skog legitimately has, and what it might guess, it does everything there is to do to fjord."""
    mails = await lived_in(both)
    before = await both.held_by("fjord")
    sms_of_fjord = next(row for row in before["message"] if row["direction"] == "out" and row["kind"] == "sms")
    run_of_fjord = before["run"][0]["id"]
    attempts: list[tuple[str, dict[str, Any]]] = []
    for reference in ("SM5" + "1" * 31, "SM0" + "1" * 31):
        for account in SHOPS:
            fields = inbound("STOP", reference, AccountSid=ACCOUNTS[account], To=NUMBERS["fjord"])
            attempts.append((TEXT_PATH, request(fields, token=TOKENS["skog"])))
    for identity in (sms_of_fjord["id"], mails["fjord"], run_of_fjord, "x" * 32):
        path = f"/webhooks/twilio/status/{identity}"
        for status in ("delivered", "failed", "undelivered"):
            reference = sms_of_fjord["reference"] or "SM7" + "1" * 31
            for sender in NUMBERS.values():
                for account in ACCOUNTS.values():
                    fields = report(
                        status,
                        f"SM{'7' * 32}" if len(reference) != 34 else reference,
                        AccountSid=account,
                        From=sender,
                        ErrorCode="21610",
                    )
                    attempts.append((path, request(fields, path=path, token=TOKENS["skog"])))
    # Its own links, which are good for its own mailbox; and what it could make up for the other's.
    for address, secret in ((MAILS["skog"], SECRET), (MAILS["fjord"], TOKENS["skog"])):
        for make in (unsubscribe_address, reply_address):
            attempts.append(("/u/" + make(address, mails["fjord"], secret), {"data": {"all": "yes"}}))
    own = unsubscribe_address(MAILS["skog"], mails["skog"], SECRET)
    attempts.append(("/u/" + own.replace(MAILS["skog"].partition("@")[2], "fjord.example"), {"data": {"all": "yes"}}))
    for path, arguments in attempts:
        answer = await both.client.post(path, **arguments)
        assert answer.status_code < 500
        assert CUSTOMER not in answer.text
        assert "fjord" not in answer.text
    for contact in ({"sms": CUSTOMER}, {"email": EMAIL}):
        await both.event("skog", id="e1", name="signup.submitted", contact=contact, data={"merchant": "fjord"})
        await both.event("skog", id="e2", name="signup.submitted", contact={**contact, "merchant": "fjord"}, data={})
        assert (
            await both.event("skog", id="e3", name="signup.submitted", contact=contact, merchant="fjord", data={})
        ).status_code == 400
    await both.service.receive_text(
        channel_id("skog", "sms", NUMBERS["skog"]), InboundText("SMx", CUSTOMER, NUMBERS["skog"], "STOP ALL")
    )
    import asyncio

    await asyncio.sleep(0.5)
    assert await both.held_by("fjord") == before


async def test_a_genuine_report_for_another_shop_s_message_is_parked_and_changes_nothing(both: Both) -> None:
    """skog's own gateway, its own signature, fjord's message id in the path."""
    await lived_in(both)
    before = await both.held_by("fjord")
    theirs = next(row for row in before["message"] if row["direction"] == "out" and row["kind"] == "sms")
    path = f"/webhooks/twilio/status/{theirs['id']}"
    fields = report(
        "undelivered", "SM" + "8" * 32, AccountSid=ACCOUNTS["skog"], From=NUMBERS["skog"], ErrorCode="21610"
    )
    assert (await both.client.post(path, **request(fields, path=path, token=TOKENS["skog"]))).status_code == 204
    assert await both.held_by("fjord") == before
    assert (await both.held_by("skog"))["report"][0]["message"] is None


# -- enumeration -----------------------------------------------------------------------------------------


def plain(answer: httpx2.Response) -> tuple[int, str, list[tuple[str, str]]]:
    return answer.status_code, answer.text, sorted(answer.headers.items())


async def test_answers_do_not_tell_who_exists(both: Both) -> None:
    mails = await lived_in(both)
    await both.text("fjord", "STOP", "SM9" + "2" * 31)
    known, unknown = CUSTOMER, "+4791239999"
    events = []
    for number, who in enumerate((known, unknown)):
        answer = await both.event("fjord", id=f"x{number}", name="signup.submitted", contact={"sms": who}, data={})
        events.append(plain(answer))
    assert events[0] == events[1]
    texts = []
    for number, who in enumerate((known, unknown)):
        fields = inbound("HELLO", f"SM{number}" + "3" * 31, From=who, AccountSid=ACCOUNTS["fjord"], To=NUMBERS["fjord"])
        texts.append(plain(await both.client.post(TEXT_PATH, **request(fields, token=TOKENS["fjord"]))))
    assert texts[0] == texts[1]
    reports = []
    for reference in ("SM" + "4" * 32, "SM" + "6" * 32):
        path = f"/webhooks/twilio/status/{'0' * 32}"
        fields = report("sent", reference, AccountSid=ACCOUNTS["fjord"], From=NUMBERS["fjord"])
        reports.append(plain(await both.client.post(path, **request(fields, path=path, token=TOKENS["fjord"]))))
    assert reports[0] == reports[1]
    signed = "/u/" + unsubscribe_address(MAILS["fjord"], mails["fjord"], SECRET)
    for text in (
        (await both.client.get(signed)).text,
        (await both.client.post(signed)).text,
        (await both.client.post(signed)).text,
    ):
        assert EMAIL not in text
        assert known.lstrip("+") not in text
    missing = [
        "/u/" + unsubscribe_address(MAILS["fjord"], "0" * 32, SECRET),
        "/u/hei+uaaaa@fjord.example",
        "/u/kari@post.example",
    ]
    assert len({plain(await both.client.get(path))[:2] for path in missing}) == 1
    assert len({plain(await both.client.post(path))[:2] for path in missing}) == 1


async def test_tokens_of_nobody_and_of_others_are_refused_alike(both: Both) -> None:
    event = {"id": "e9", "name": "signup.submitted", "contact": {"sms": CUSTOMER}, "data": {}}
    answers = set()
    for token in (
        "",
        "x",
        API["fjord"][:-1],
        API["fjord"] + "x",
        API["fjord"].upper(),
        "fjord",
        "fjord=" + API["fjord"],
    ):
        answer = await both.client.post("/api/events", json=event, headers={"authorization": f"Bearer {token}"})
        answers.add(plain(answer)[:2])
    assert len(answers) == 1
    assert answers.pop()[0] == 401


async def test_health_and_numbers_name_no_shop(both: Both) -> None:
    await lived_in(both)
    for path in ("/healthz", "/readyz", "/metrics"):
        answer = await both.client.get(path, headers=READER)
        assert answer.status_code == 200
        text = answer.text
        assert not [word for word in (*SHOPS, CUSTOMER.lstrip("+"), EMAIL, *NUMBERS.values()) if word in text]


async def test_ids_that_both_shops_use_lead_to_ids_of_their_own(both: Both) -> None:
    """Two shops number their orders from one: what follows from order one of either is told apart by its id alone."""
    mails = await lived_in(both)
    assert mails["fjord"] != mails["skog"]
    held = {name: await both.held_by(name) for name in SHOPS}
    for table in ("message", "run", "consent", "handoff"):
        ids = {name: {row["id"] for row in held[name][table]} for name in SHOPS}
        assert ids["fjord"].isdisjoint(ids["skog"]), table
    assert {row["id"] for row in held["fjord"]["event"]} == {row["id"] for row in held["skog"]["event"]} == {"e1"}
    again = await both.event("fjord", id="e1", name="signup.submitted", contact={"sms": CUSTOMER}, data={})
    assert again.status_code == 202
    assert len((await both.held_by("fjord"))["run"]) == len(held["fjord"]["run"])


async def test_contacts_are_taken_in_for_their_own_shop_only(both: Both) -> None:
    before = await both.held_by("fjord")
    told = {"source": "till", "declared_by": "Kari", "sms": CUSTOMER, "consents": {"sms": {"granted": True}}}
    for body in (told, {**told, "merchant": "fjord"}):
        answer = await both.client.post("/api/contacts", json=body, headers={"authorization": f"Bearer {API['skog']}"})
        assert answer.status_code == 200
    assert await both.held_by("fjord") == before
    assert [row["address"] for row in (await both.held_by("skog"))["contact_address"]] == [CUSTOMER]


async def test_a_proof_s_link_is_of_one_shop(both: Both) -> None:
    await lived_in(both)
    secret, rights = both.service.settings.secret, both.service.rights
    path, _ = await rights.proof_link(EMAIL, "skog", secret)
    shown = (await both.client.get(path)).text
    assert "skog" in shown
    assert "fjord" not in shown
    contact = (await both.held_by("fjord"))["contact"][0]["id"]
    crossed = make_token(secret, "skog", contact, NOON + timedelta(days=1))
    assert (await both.client.get(f"/consent/{crossed}")).status_code == 404
