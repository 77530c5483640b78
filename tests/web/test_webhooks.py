"""Webhooks: genuine ones are stored and answered, everything else is refused and leaves nothing behind."""

import asyncio
from typing import Any
from urllib.parse import urlencode

import httpx2
import pytest

from responder.channels.twilio.webhooks import url_spellings
from responder.service import logs
from responder.web import webhooks
from responder.web.connections import LARGEST_HEAD

from .conftest import READER, Ledger, client_of
from .signing import ACCOUNT, CUSTOMER, NUMBER, OLD_TOKEN, PUBLIC, TEXT_PATH, inbound, report, request, sign

STATUS_PATH = "/webhooks/twilio/status/" + "ab" * 16


async def test_a_text_is_stored_and_answered_with_empty_twiml(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    answer = await client.post(TEXT_PATH, **request(inbound("Ja takk, gjerne æøå 😀")))
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/xml; charset=utf-8"
    assert answer.text.endswith("<Response/>")
    (text,) = ledger.texts.values()
    assert (text.sender, text.to, text.text) == (CUSTOMER, NUMBER, "Ja takk, gjerne æøå 😀")


async def test_a_replayed_text_is_accepted_and_counts_once(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    for _ in range(3):
        assert (await client.post(TEXT_PATH, **request(inbound()))).status_code == 200
    assert len(ledger.texts) == 1
    numbers = (await client.get("/metrics", headers=READER)).text
    assert 'responder_webhooks_total{kind="text",outcome="accepted"} 1.0' in numbers
    assert 'responder_webhooks_total{kind="text",outcome="duplicate"} 2.0' in numbers


async def test_both_tokens_count_while_they_are_rotated(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    assert (await client.post(TEXT_PATH, **request(inbound(), token=OLD_TOKEN))).status_code == 200
    assert (await client.post(TEXT_PATH, **request(inbound(), token="another"))).status_code == 403


async def test_parameters_that_are_new_to_us_count_in_the_signature(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    fields = [
        *inbound(),
        ("SomethingOf2031", " kept as it is "),
        ("Twice", "b"),
        ("Twice", "a"),
        ("Twice", "b"),
        ("Blank", ""),
    ]
    assert (await client.post(TEXT_PATH, **request(fields))).status_code == 200


@pytest.mark.parametrize("port", ["", ":443"])
async def test_the_url_counts_with_and_without_its_port(client: httpx2.AsyncClient, port: str) -> None:
    assert (await client.post(TEXT_PATH, **request(inbound(), base=PUBLIC + port))).status_code == 200


async def test_the_query_counts(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    path = TEXT_PATH + "?shop=a%20b&x"
    assert (await client.post(path, **request(inbound(), path=path))).status_code == 200
    assert (await client.post(TEXT_PATH + "?shop=other", **request(inbound(), path=path))).status_code == 403


@pytest.mark.parametrize("path", [TEXT_PATH + "/", TEXT_PATH + "/?shop=17", TEXT_PATH + "//"])
async def test_a_slash_at_the_end_says_nothing_and_counts_in_the_signature(
    client: httpx2.AsyncClient, ledger: Ledger, path: str
) -> None:
    assert (await client.post(path, **request(inbound()), follow_redirects=False)).status_code == 403
    answer = await client.post(path, **request(inbound(), path=path), follow_redirects=False)
    assert (answer.status_code, len(ledger.texts)) == (200, 1)


async def test_blanks_around_the_signature_are_no_part_of_it(client: httpx2.AsyncClient) -> None:
    genuine = request(inbound())
    given = {**genuine["headers"], "x-twilio-signature": f" {genuine['headers']['x-twilio-signature']}\t"}
    assert (await client.post(TEXT_PATH, content=genuine["content"], headers=given)).status_code == 200


async def test_long_addresses_are_not_remembered(client: httpx2.AsyncClient) -> None:
    """Anybody may post to as many as they like, unsigned; what is kept of them must fill no memory."""
    for number in range(100):
        path = f"{TEXT_PATH}?{number}{'x' * 50_000}"
        assert (await client.post(path, **request(inbound(), path=path, token="wrong"))).status_code == 403
    assert url_spellings.cache_info().currsize * 4 * LARGEST_HEAD < 10_000_000


async def test_a_path_before_ours_counts(ledger: Ledger) -> None:
    base = "https://shop.example/responder"
    async with client_of(ledger, public_url=base) as client:
        assert (await client.post(TEXT_PATH, **request(inbound(), base=base))).status_code == 200


async def test_headers_of_a_proxy_are_not_believed(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    genuine = request(inbound(), base="https://evil.example")
    lies = {"host": "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https"}
    answer = await client.post(TEXT_PATH, content=genuine["content"], headers={**genuine["headers"], **lies})
    assert answer.status_code == 403
    assert not ledger.texts


def forgeries() -> list[tuple[str, dict[str, object]]]:
    fields = inbound()
    genuine = request(fields)
    headers, signature = genuine["headers"], genuine["headers"]["x-twilio-signature"]
    kind = {"content-type": headers["content-type"]}
    made = [
        ("no signature", {"content": genuine["content"], "headers": kind}),
        ("empty signature", {"content": genuine["content"], "headers": {**kind, "x-twilio-signature": ""}}),
        (
            "signature that is no text",
            {"content": genuine["content"], "headers": {**kind, "x-twilio-signature": b"\xff\xfe"}},
        ),
        ("a field more", {"content": genuine["content"] + b"&X=1", "headers": headers}),
        ("a field changed", {"content": genuine["content"].replace(b"YES", b"NOO"), "headers": headers}),
        (
            "a field left out",
            {"content": urlencode([one for one in fields if one[0] != "ApiVersion"]).encode(), "headers": headers},
        ),
        ("signed for another address", request(fields, path="/webhooks/twilio/other")),
        ("signed for http", request(fields, base="http://responder.example")),
        (
            "unknown algorithm",
            {
                "content": genuine["content"],
                "headers": {**headers, "x-twilio-webhooks-signature-settings": "algorithm=NONE"},
            },
        ),
    ]
    for place in range(len(signature)):
        flipped = signature[:place] + ("A" if signature[place] != "A" else "B") + signature[place + 1 :]
        made.append(
            (f"flipped {place}", {"content": genuine["content"], "headers": {**headers, "x-twilio-signature": flipped}})
        )
    return made


@pytest.mark.parametrize("forged", [one for _, one in forgeries()], ids=[name for name, _ in forgeries()])
async def test_a_forged_webhook_is_refused_and_not_stored(
    client: httpx2.AsyncClient, ledger: Ledger, forged: dict[str, object]
) -> None:
    answer = await client.post(TEXT_PATH, **forged)
    assert answer.status_code == 403
    assert CUSTOMER not in answer.text
    assert not ledger.texts


async def test_of_two_signatures_the_first_counts(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    """As proxies before us take it; else a request could be one thing to them and another to us."""
    genuine = request(inbound())
    kind, signature = (("content-type", "application/x-www-form-urlencoded"), genuine["headers"]["x-twilio-signature"])
    for signatures, status in (((signature, "AAAA"), 200), (("AAAA", signature), 403)):
        headers = [kind, *(("x-twilio-signature", one) for one in signatures)]
        assert (await client.post(TEXT_PATH, content=genuine["content"], headers=headers)).status_code == status
    assert len(ledger.texts) == 1


async def test_of_a_field_that_comes_twice_the_first_counts_everywhere(
    client: httpx2.AsyncClient, ledger: Ledger
) -> None:
    """Whose number it is, and what is kept of the text, is told by the same fields. Signed, as only the gateway can."""
    twice = {"To": "+4759449999", "From": "+4791111111", "Body": "STOP", "AccountSid": "AC" + "ff" * 16}
    fields = [*inbound("JOIN"), *twice.items(), ("MessageSid", "SM" + "2" * 32)]
    assert (await client.post(TEXT_PATH, **request(fields))).status_code == 200
    (text,) = ledger.texts.values()
    assert (text.sender, text.to, text.text, text.reference) == (CUSTOMER, NUMBER, "JOIN", "SM" + "1" * 32)
    assert (await client.post(TEXT_PATH, **request([*twice.items(), *inbound("JOIN")]))).status_code == 404
    later = [*report("delivered"), ("MessageSid", "SM" + "7" * 32), ("MessageStatus", "failed"), ("ErrorCode", "21610")]
    assert (await client.post(STATUS_PATH, **request(later, path=STATUS_PATH))).status_code == 204
    ((_, told),) = ledger.reports
    assert (told.reference, told.status, told.opted_out) == ("SM" + "9" * 32, "delivered", False)


@pytest.mark.parametrize(
    "change", [{"To": "+4759449999"}, {"AccountSid": "AC" + "ff" * 16}, {"AccountSid": "x"}, {"To": ""}]
)
async def test_an_unknown_number_is_not_found_and_not_stored(
    client: httpx2.AsyncClient, ledger: Ledger, change: dict[str, str]
) -> None:
    answer = await client.post(TEXT_PATH, **request(inbound(**change)))
    assert answer.status_code == 404
    assert not ledger.texts


async def test_a_signed_form_without_a_message_is_unreadable(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    fields = [one for one in inbound() if not one[0].endswith("Sid") or one[0] == "AccountSid"]
    assert (await client.post(TEXT_PATH, **request(fields))).status_code == 400
    assert not ledger.texts


async def test_too_large(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    answer = await client.post(TEXT_PATH, **request(inbound("x" * 70_000)))
    assert (answer.status_code, answer.text) == (413, "The request is larger than this address takes.\n")
    assert not ledger.texts


async def test_too_large_without_saying_so(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    given = 0

    async def endless():
        nonlocal given
        while given < 1000:
            given += 1
            yield b"x" * 4096

    headers = {"content-type": "application/x-www-form-urlencoded"}
    answer = await client.post(TEXT_PATH, content=endless(), headers=headers)
    assert answer.status_code == 413
    assert not ledger.texts


async def test_too_many_fields(client: httpx2.AsyncClient) -> None:
    assert (await client.post(TEXT_PATH, **request([(f"a{n}", "") for n in range(5000)]))).status_code == 400


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data; boundary=x", "text/plain", ""])
async def test_only_forms_are_read(client: httpx2.AsyncClient, ledger: Ledger, kind: str) -> None:
    genuine = request(inbound())
    answer = await client.post(
        TEXT_PATH, content=genuine["content"], headers={**genuine["headers"], "content-type": kind}
    )
    assert answer.status_code == 415
    assert not ledger.texts


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])
@pytest.mark.parametrize("path", [TEXT_PATH, STATUS_PATH])
async def test_only_post(client: httpx2.AsyncClient, method: str, path: str) -> None:
    answer = await client.request(method, path)
    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"


async def test_what_cannot_be_stored_is_not_accepted(client: httpx2.AsyncClient, gone: Ledger) -> None:
    for path, fields in ((TEXT_PATH, inbound()), (STATUS_PATH, report("delivered"))):
        answer = await client.post(path, **request(fields, path=path))
        assert answer.status_code == 503
        assert "database" not in answer.text.lower()


async def test_an_unforeseen_failure_is_not_accepted_either(
    client: httpx2.AsyncClient, ledger: Ledger, caplog: pytest.LogCaptureFixture
) -> None:
    ledger.broken = RuntimeError(f"a bug that quotes {CUSTOMER}")
    answer = await client.post(TEXT_PATH, **request(inbound()))
    assert answer.status_code == 503
    assert CUSTOMER not in answer.text + caplog.text


async def test_a_store_that_hangs_is_given_up_before_the_gateway_gives_us_up(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hang(*_: object) -> bool:
        await asyncio.sleep(60)
        return True

    monkeypatch.setattr(webhooks, "ANSWER_SECONDS", 0.05)
    monkeypatch.setattr(ledger, "receive_text", hang)
    async with client_of(ledger) as client:
        assert (await client.post(TEXT_PATH, **request(inbound()))).status_code == 503
    assert webhooks.ANSWER_SECONDS < 15


async def test_a_burst_is_never_told_to_slow_down(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    requests = [request(inbound(reference=f"SM{number:032d}")) for number in range(300)]
    answers = await asyncio.gather(*(client.post(TEXT_PATH, **one) for one in requests))
    assert {answer.status_code for answer in answers} == {200}
    assert len(ledger.texts) == 300


async def test_a_report_is_handed_on_with_our_id(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    answer = await client.post(STATUS_PATH, **request(report("undelivered", ErrorCode="30005"), path=STATUS_PATH))
    assert (answer.status_code, answer.content) == (204, b"")
    ((channel, told),) = ledger.reports
    assert (channel, told.message, told.status, told.code) == ("c1", "ab" * 16, "failed", "30005")


@pytest.mark.parametrize("name", ["%00", "a%00b", "..%2Fx", "%FF", "x" * 65, "%F0%9F%98%80", "a%0D%0Ab"])
async def test_a_report_of_what_cannot_be_a_message_is_unknown(
    client: httpx2.AsyncClient, ledger: Ledger, name: str
) -> None:
    path = f"/webhooks/twilio/status/{name}"
    answer = await client.post(path, **request(report("sent"), path=path))
    assert (answer.status_code, ledger.reports) == (404, [])


async def test_a_report_for_another_message_is_forged(client: httpx2.AsyncClient, ledger: Ledger) -> None:
    other = "/webhooks/twilio/status/" + "cd" * 16
    assert (await client.post(other, **request(report("delivered"), path=STATUS_PATH))).status_code == 403
    assert not ledger.reports


async def test_the_published_vector_of_the_signature_rule() -> None:
    """The signing of these tests itself follows the gateway's published example."""
    fields = [
        ("CallSid", "CA1234567890ABCDE"),
        ("Digits", "1234"),
        ("From", "+14158675309"),
        ("To", "+18005551212"),
        ("Caller", "+14158675309"),
    ]
    assert sign("https://mycompany.com/myapp.php?foo=1&bar=2", fields, "12345") == "RSOYDt4T1cUTdK1PDd93/VVr8B8="
    assert ACCOUNT.startswith("AC")


@pytest.mark.parametrize(
    ("given", "remedy"),
    [
        (request(inbound("secret words"), token="another"), "RESPONDER_PUBLIC_URL"),
        (request(inbound("secret words", To="+4759440001")), "publish that number"),
    ],
)
async def test_the_log_says_why_texts_do_not_come_in_once_a_minute_and_nothing_of_them(
    client: httpx2.AsyncClient,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    given: dict[str, Any],
    remedy: str,
) -> None:
    """A shop that has mistyped its address or its token sees nothing else: the counters are for monitors."""
    now = 50.0
    monkeypatch.setattr(logs, "monotonic", lambda: now)
    for _ in range(20):
        assert (await client.post(TEXT_PATH, **given)).status_code in (403, 404)
    assert caplog.text.count(remedy) == 1
    now += webhooks.TELL_EVERY
    await client.post(TEXT_PATH, **given)
    assert caplog.text.count(remedy) == 2
    assert "secret" not in caplog.text
    assert CUSTOMER not in caplog.text


async def test_reports_about_other_programs_messages_are_no_news(
    client: httpx2.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    await client.post(STATUS_PATH, **request(report("sent", From="+4759440001"), path=STATUS_PATH))
    assert "refused" not in caplog.text
