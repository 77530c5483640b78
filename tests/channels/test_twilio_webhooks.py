"""Twilio's signature, form, inbound texts and status callbacks."""

from __future__ import annotations

import base64
import itertools
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from responder.channels.twilio.webhooks import (
    check_signature,
    read_account,
    read_form,
    read_inbound,
    read_status,
    url_spellings,
)
from responder.errors import ChannelError

URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
FORM = [
    ("CallSid", "CA1234567890ABCDE"),
    ("Digits", "1234"),
    ("From", "+14158675309"),
    ("To", "+18005551212"),
    ("Caller", "+14158675309"),
]
BODY = b'{"property": "value", "boolean": true}'
HASH = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"
SID = "SM" + "0a" * 16


class Many(dict[str, list[str]]):
    """What the SDK takes for repeated names."""

    def getlist(self, name: str) -> list[str]:
        return self[name]


@pytest.mark.parametrize(
    ("url", "signature"),
    [
        (URL, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        (URL.replace(".com", ".com:1234"), "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        (URL, "kvajT1Ptam85bY51eRf/AJRuM3w="),
        (URL.replace(".com", ".com:443"), "kvajT1Ptam85bY51eRf/AJRuM3w="),
        (URL.replace("https", "http"), "0ZXoZLH/DfblKGATFgpif+LLRf4="),
        (URL.replace("https", "http").replace(".com", ".com:80"), "0ZXoZLH/DfblKGATFgpif+LLRf4="),
        (URL.replace("https", "http").replace(".com", ".com:1234"), "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
        (URL + "#rc=5&rp=5xx,ct,rt", "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
    ],
)
def test_known_signatures(url: str, signature: str) -> None:
    assert check_signature(["12345"], [url], FORM, signature)
    assert check_signature(["another", "12345"], ["https://other.example/", url], FORM, signature)
    assert not check_signature(["123456"], [url], FORM, signature)
    assert not check_signature(["12345"], [url], [*FORM, ("New", "")], signature)
    assert not check_signature(["12345"], [url.replace("foo=1", "foo=2")], FORM, signature)


def test_repeated_fields_are_signed_once_and_in_order() -> None:
    form = read_form(b"Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234")
    assert check_signature(["12345"], [URL], form, "IK+Dwps556ElfBT0I3Rgjkr1wJU=")


def test_a_body_must_be_named_by_its_hash() -> None:
    url = f"{URL}&bodySHA256={HASH}"
    assert check_signature(["12345"], [url], BODY, "a9nBmqA0ju/hNViExpshrM61xv4=")
    assert not check_signature(["12345"], [url], BODY + b" ", "a9nBmqA0ju/hNViExpshrM61xv4=")
    plain = RequestValidator("12345").compute_signature(URL, {})
    assert not check_signature(["12345"], [URL], BODY, plain), "a body that no hash names is refused"
    twice = f"{url}&bodySHA256={'0' * 64}"
    signed = RequestValidator("12345").compute_signature(twice, {})
    assert not check_signature(["12345"], [twice], BODY, signed)


@pytest.mark.parametrize(
    ("url", "without", "with_port"),
    [
        ("https://u:p@shop.example/x?y", "https://u:p@shop.example/x?y", "https://u:p@shop.example:443/x?y"),
        ("https://u:p@shop.example:8443/x", "https://u:p@shop.example/x", "https://u:p@shop.example:8443/x"),
        ("http://[2001:db8::1]/x", "http://[2001:db8::1]/x", "http://[2001:db8::1]:80/x"),
        ("https://[2001:db8::1]:99?x", "https://[2001:db8::1]?x", "https://[2001:db8::1]:99?x"),
    ],
)
def test_ports_of_awkward_urls(url: str, without: str, with_port: str) -> None:
    assert {without.encode(), with_port.encode()} <= set(url_spellings(url))


@pytest.mark.parametrize("url", ["", "x", "http://", "https://[::1", "http://a:b:c@d:e:f", "://", "http://h:99999999/"])
def test_broken_urls_are_no_error(url: str) -> None:
    assert not check_signature(["t"], [url], FORM, "AAAA")


names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
values = st.text(st.characters(codec="utf-8"), max_size=20)
urls = st.builds(
    "{}://{}{}/{}{}".format,
    st.sampled_from(["http", "https"]),
    st.sampled_from(["shop.example", "a-b.example", "xn--h-0ga.example"]),
    st.sampled_from(["", ":80", ":443", ":8443"]),
    st.sampled_from(["", "hook", "h%C3%A6", "a/b;c"]),
    st.sampled_from(["", "?a=1", "?a=%20&b=+"]),
)


@given(urls, st.lists(st.tuples(names, values), max_size=12), names, st.sampled_from(["HMAC_SHA1", "HMAC_SHA256"]))
def test_agrees_with_the_sdk(url: str, fields: list[tuple[str, str]], token: str, algorithm: str) -> None:
    held = Many()
    for name, value in fields:
        held.setdefault(name, []).append(value)
    sdk = RequestValidator(token)
    settings = f"key=k, algorithm={algorithm}"
    for spelled in url_spellings(url):
        signature = sdk.compute_signature(spelled.decode(), held, algorithm)
        assert sdk.validate(url, held, signature, algorithm)
        assert check_signature([token], [url], read_form(urlencode(fields).encode()), signature, settings)
        broken = base64.b64encode(
            bytes([base64.b64decode(signature)[0] ^ 1]) + base64.b64decode(signature)[1:]
        ).decode()
        assert not check_signature([token], [url], fields, broken, settings)
        assert not check_signature([token], [url], [*fields, ("ø" * 13, "")], signature, settings)


@given(st.text(), st.text(), st.binary(max_size=300))
def test_nothing_from_outside_raises(signature: str, settings: str, body: bytes) -> None:
    assert not check_signature(["token"], ["https://shop.example/" + signature], read_form(body), signature, settings)
    assert not check_signature(["token"], ["https://shop.example/" + signature], body, signature, settings)


def test_an_unknown_algorithm_and_no_token_are_refused() -> None:
    good = RequestValidator("").compute_signature(URL, dict(FORM))
    assert not check_signature([""], [URL], FORM, good)
    assert not check_signature([], [URL], FORM, good)
    assert not check_signature(
        ["t"], [URL], FORM, RequestValidator("t").compute_signature(URL, dict(FORM)), "algorithm=MD5"
    )


@given(st.lists(st.tuples(values, values)))
def test_forms_are_read_as_they_were_written(fields: list[tuple[str, str]]) -> None:
    assert read_form(urlencode(fields).encode()) == fields


def test_forms_keep_blanks_and_spaces_and_have_caps() -> None:
    assert read_form(b"Body=+hei+%20&FromCity=&x") == [("Body", " hei  "), ("FromCity", ""), ("x", "")]
    assert read_form(b"Body=a;b%zz%C3") == [("Body", "a;b%zz\udcc3")]
    with pytest.raises(ChannelError):
        read_form(b"a=1&" * 501)
    with pytest.raises(ChannelError):
        read_form(b"a=" + b"x" * 300_000)


def inbound(**more: str) -> list[tuple[str, str]]:
    fields = {
        "MessageSid": SID,
        "From": "+4790012345",
        "To": "+4759440000",
        "Body": "Ja takk",
        "AccountSid": "AC" + "1" * 32,
    }
    return list({**fields, **more}.items())


def test_an_inbound_text() -> None:
    read = read_inbound(inbound())
    assert (read.reference, read.sender, read.to, read.text) == (SID, "+4790012345", "+4759440000", "Ja takk")
    assert read.keyword is None
    assert read_inbound(inbound(OptOutType="STOP")).keyword == "stop"
    assert read_inbound(inbound(OptOutType="NEW")).keyword is None
    assert read_account(inbound()) == ("AC" + "1" * 32, "+4759440000")
    assert read_account(inbound(AccountSid="x")) == ("", "")


def test_media_is_taken_by_its_count() -> None:
    read = read_inbound(
        inbound(NumMedia="2", MediaUrl0="https://a/0", MediaUrl1="javascript:x", MediaUrl2="https://a/2")
    )
    assert read.media == ("https://a/0",)
    for count in ("-1", "x", "9" * 5000, "²", ""):
        assert read_inbound(inbound(NumMedia=count, MediaUrl0="https://a/0")).media == ()


def test_base64_bodies_are_read_and_others_left_alone() -> None:
    words = "Hei, jeg lurer på når pakken kommer, for den skulle ha vært her i går. Takk!"
    assert read_inbound(inbound(Body=base64.b64encode(words.encode()).decode())).text == words
    for left in ("A" * 64, "ja", "QUJD", "x" * 61, base64.b64encode(bytes(range(60))).decode(), "https" + "a" * 59):
        assert read_inbound(inbound(Body=left)).text == left


def test_what_no_database_keeps_is_dropped() -> None:
    form = read_form(urlencode(inbound()).replace("Ja+takk", "a%00b%ff").encode())
    assert read_inbound(form).text == "ab\ufffd"
    assert len(read_inbound(inbound(Body="æ" * 50_000)).text) == 10_000


@pytest.mark.parametrize("missing", ["MessageSid", "From", "To"])
def test_an_inbound_text_needs_its_names(missing: str) -> None:
    with pytest.raises(ChannelError):
        read_inbound([field for field in inbound() if field[0] != missing])
    with pytest.raises(ChannelError):
        read_inbound(inbound(**{missing: "å\n"}))


@pytest.mark.parametrize("status", ["queued", "sent", "Delivered", "undelivered", "failed", "read"])
@pytest.mark.parametrize("name", ["MessageStatus", "SmsStatus"])
def test_a_status_callback_is_no_text(name: str, status: str) -> None:
    """A Messaging Service's own status callback URL may be the one for texts: From is then the shop's own number."""
    with pytest.raises(ChannelError, match="tells of a message of ours"):
        read_inbound(inbound(**{name: status}))
    assert read_inbound(inbound(**{name: "received"})).text == "Ja takk"


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+4790012345", "+4790012345"),
        ("+47 900 12 345", "+4790012345"),
        ("004790012345", "+4790012345"),
        ("+1 (415) 555-01.23", "+14155550123"),
        ("4790012345", "4790012345"),
        ("2265", "2265"),
        ("+2265", "+2265"),
        ("DHL", "DHL"),
        ("00 Agent 7", "00 Agent 7"),
        ("whatsapp:+4790012345", "whatsapp:+4790012345"),
        ("+479001XXXX", "+479001XXXX"),
        ("+" + "1 " * 60, "+" + "1 " * 60),
    ],
)
def test_a_number_is_the_same_however_it_is_written(written: str, number: str) -> None:
    assert read_inbound(inbound(From=written)).sender == number
    assert read_account(inbound(To=written))[1] == number


def test_a_sid_need_not_be_twilios_own() -> None:
    for sid in ("SM1", "MM" + "f" * 32, "01J9-abc_9"):
        assert read_inbound(inbound(MessageSid=sid)).reference == sid
    for sid in ("SM\n1", "SM 1", "SM" + "1" * 63, "SM\0", "'"):
        with pytest.raises(ChannelError):
            read_inbound(inbound(MessageSid=sid))


def callback(status: str, code: str = "") -> list[tuple[str, str]]:
    return [("MessageSid", SID), ("MessageStatus", status), *([("ErrorCode", code)] if code else [])]


def test_all_orders_of_callbacks_end_alike() -> None:
    for failed in ("undelivered", "failed"):
        for statuses in (
            ("queued", "sending", "sent", "delivered", "read"),
            ("accepted", "queued", "sending", "sent", failed),
        ):
            reports = [read_status(callback(status), "m1") for status in statuses]
            ends = {max(order, key=lambda report: report.rank).status for order in itertools.permutations(reports)}
            assert len(ends) == 1
    both = [read_status(callback(status), "m1") for status in ("undelivered", "delivered")]
    assert max(both, key=lambda report: report.rank).status == "delivered"


def test_codes_in_callbacks() -> None:
    gone = read_status(callback("failed", "21610"), "m1")
    assert gone.opted_out
    assert not gone.address_dead
    assert read_status(callback("undelivered", "30006"), None).address_dead
    assert read_status(callback("undelivered", "30003"), None).passing
    assert not read_status(callback("undelivered", "30008"), None).passing, "it may have arrived"
    unknown = read_status(callback("undelivered", "30005"), None)
    assert unknown.passing
    assert unknown.address_dead, "once this has gone on"
    assert read_status(callback("undelivered", "x" * 9000), None).code is None
    assert read_status(callback("delivered", "30003"), None).code is None
    assert read_status(callback("never heard of"), None).rank == 0
    with pytest.raises(ChannelError):
        read_status([("MessageStatus", "sent")], None)
