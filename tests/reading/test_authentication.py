"""Spoofed mails are never vouched for, whatever their sender could write into them (RFC 8601, RFC 7489)."""

import pytest

from responder.channels.reading import explain, read_mail
from responder.channels.reading.parts.domains import registered, related
from tests.tables import each

OURS = "mx.butikk.example"
PASS = f"{OURS}; dmarc=pass (p=none) header.from=kunde.no"
FAIL = f"{OURS}; dmarc=fail (p=none) header.from=kunde.no"


def judged(
    *results: str, sender: str = "From: Kari <kari@kunde.no>", authserv: str | None = OURS
) -> tuple[str, object]:
    fields = "".join(f"Authentication-Results: {result}\r\n" for result in results)
    raw = f"{fields}{sender}\r\nTo: svar@butikk.example\r\nSubject: Re: x\r\n\r\nJa\r\n".encode()
    read = read_mail(raw, authserv_id=authserv)
    return read.authentication, explain(read)["authentication"]


MICROSOFT = (
    "spf=pass (sender IP is 192.0.2.7)\r\n smtp.mailfrom=kunde.no; dkim=pass (signature was verified)\r\n"
    " header.d=kunde.no;dmarc=pass action=none\r\n header.from=kunde.no;compauth=pass reason=100"
)
GOOGLE = (
    "mx.google.com;\r\n       dkim=pass header.i=@kunde.no header.s=s1 header.b=abc;\r\n       spf=pass (google.com: "
    "domain of kari@kunde.no designates 192.0.2.7 as permitted sender) smtp.mailfrom=kari@kunde.no;\r\n       dmarc=pass "
    "(p=QUARANTINE sp=QUARANTINE dis=NONE) header.from=kunde.no"
)


@pytest.mark.parametrize(
    "result", [MICROSOFT, GOOGLE, PASS, f"{OURS}; dkim=pass (2048-bit key) header.d=post.kunde.no"]
)
def test_topmost_is_shown_but_grants_nothing_without_a_configured_server(result: str) -> None:
    assert judged(result, authserv=None) == ("none", "pass")


@pytest.mark.parametrize("authserv", ["outlook.com", "protection.outlook.com", "mx.microsoft.com."])
def test_exchange_online_leaves_its_name_out_and_is_believed_where_it_is_configured(authserv: str) -> None:
    failed = MICROSOFT.replace("dmarc=pass", "dmarc=fail").replace("dkim=pass", "dkim=none")
    assert judged(MICROSOFT, authserv=authserv) == ("pass", "pass")
    assert judged(failed, MICROSOFT, authserv=authserv) == ("fail", "fail")
    assert judged(GOOGLE, MICROSOFT, authserv=authserv) == ("none", "none")
    assert judged("", MICROSOFT, authserv=authserv) == ("none", "none")
    assert judged(MICROSOFT, authserv="outlook.com.evil.example") == ("none", "none")


ASIDE = (
    f"{OURS}; x-sender=none; x-name=fail policy.x=a.example",
    f"{OURS}; bimi=skipped (no policy)",
    f"{OURS}; arc=none",
)


@pytest.mark.parametrize("authserv", [OURS, None])
def test_fields_that_judge_no_author_are_passed_over_for_the_next_of_the_same_server(authserv: str | None) -> None:
    decided = "none" if authserv is None else "pass"
    assert judged(*ASIDE, PASS, authserv=authserv) == (decided, "pass")
    assert judged(*ASIDE, FAIL, PASS, authserv=authserv)[1] == "fail"
    assert judged(*ASIDE, authserv=authserv) == ("none", "none")
    assert judged(*ASIDE, PASS.replace(OURS, "mx.evil.example"), authserv=authserv) == ("none", "none")


@pytest.mark.parametrize("verdict", ["spf=pass smtp.mailfrom=kunde.no", "none", "dkim=none", "iprev=pass", "auth=fail"])
def test_a_field_that_judges_is_the_last_word(verdict: str) -> None:
    assert judged(f"{OURS}; {verdict}", PASS) == ("none", "none")


def test_what_stands_under_a_received_came_with_the_mail() -> None:
    below = f"{ASIDE[0]}\r\nReceived: from mx.evil.example by {OURS}; Fri, 3 May 2024 10:12:14 +0200"
    assert judged(below, PASS) == ("none", "none")


def test_blanks_and_comments_stand_anywhere() -> None:
    assert judged(f"{OURS} (x) 1 (y); dmarc (a) = (b) pass (c) header (d) . (e) from (f) = (g) kunde.no") == (
        "pass",
        "pass",
    )
    assert judged(f"{OURS}; dmarc = pass header . from = evil.example") == ("none", "none")


SPOOFS = {
    "forged lower down": ((FAIL, PASS), "From: kari@kunde.no"),
    "only a foreign server": (("mx.evil.example; dmarc=pass header.from=kunde.no",), "From: kari@kunde.no"),
    "in a comment": ((f"{OURS}; dmarc=fail (x; dmarc=pass header.from=kunde.no) header.from=kunde.no",), "From: kari@kunde.no"),
    "comment in a comment": ((f"{OURS}; spf=fail (a (b) ; dmarc=pass header.from=kunde.no; ) smtp.mailfrom=x",), "From: kari@kunde.no"),
    "escaped parenthesis": ((f"{OURS}; spf=fail (a \\) ; dmarc=pass header.from=kunde.no; ) smtp.mailfrom=x",), "From: kari@kunde.no"),
    "in a quoted reason": ((f'{OURS}; spf=fail reason="x; dmarc=pass header.from=kunde.no; y"; dmarc=fail header.from=kunde.no',), "From: kari@kunde.no"),
    "in a quoted envelope sender": ((f'{OURS}; spf=none smtp.mailfrom=";dmarc=pass header.from=kunde.no;"@evil.example',), "From: kari@kunde.no"),
    "unclosed comment": ((f"{OURS}; spf=fail (oops ; dmarc=pass header.from=kunde.no",), "From: kari@kunde.no"),
    "encoded words": ((f"{OURS}; spf=none smtp.mailfrom==?utf-8?q?x=3B_dmarc=3Dpass_header.from=3Dkunde.no=3B?=@evil.example",), "From: kari@kunde.no"),
    "method name inside another": ((f"{OURS}; x-dmarc=pass header.from=kunde.no",), "From: kari@kunde.no"),
    "verdict that only begins with pass": ((f"{OURS}; dmarc=passable header.from=kunde.no",), "From: kari@kunde.no"),
    "said twice": ((f"{OURS}; dmarc=pass header.from=evil.example header.from=kunde.no",), "From: kari@kunde.no"),
    "signer said twice": ((f"{OURS}; dkim=pass header.d=evil.example header.d=kunde.no",), "From: kari@kunde.no"),
    "best guess": ((f"{OURS}; dmarc=bestguesspass action=none header.from=kunde.no",), "From: kari@kunde.no"),
    "two verdicts": ((f"{OURS}; dmarc=pass header.from=kunde.no; dmarc=fail header.from=kunde.no",), "From: kari@kunde.no"),
    "two From fields": ((f"{OURS}; dmarc=pass header.from=evil.example",), "From: kari@kunde.no\r\nFrom: a@evil.example"),
    "two From fields, the other order": ((PASS,), "From: a@evil.example\r\nFrom: kari@kunde.no"),
    "two equal From fields": ((PASS,), "From: kari@kunde.no\r\nFrom: kari@kunde.no"),
    "two authors": ((PASS,), "From: kari@kunde.no, a@evil.example"),
    "group of authors": ((PASS,), "From: x: kari@kunde.no, a@evil.example;"),
    "display name": ((f"{OURS}; dmarc=pass header.from=evil.example",), 'From: "kari@kunde.no" <kari@kunde.no.evil2.example>'),
    "author in an encoded word": ((f"{OURS}; dmarc=pass header.from=kunde.no",), "From: =?utf-8?q?Kari_=3Ckari=40kunde.no=3E=2C?= <a@evil.example>"),
    "other domain's pass": ((f"{OURS}; dmarc=pass header.from=evil.example",), "From: kari@kunde.no"),
    "look-alike ending": ((f"{OURS}; dmarc=pass header.from=ekunde.no",), "From: kari@kunde.no"),
    "suffix as domain": ((f"{OURS}; dkim=pass header.d=co.uk",), "From: kari@kunde.co.uk"),
    "neighbour below a suffix": ((f"{OURS}; dkim=pass header.d=evil.co.uk",), "From: kari@kunde.co.uk"),
    "neighbour below priv.no": ((f"{OURS}; dkim=pass header.d=evil.priv.no",), "From: kari@kunde.priv.no"),
    "neighbour at a platform": ((f"{OURS}; dkim=pass header.d=evil.onmicrosoft.com",), "From: kari@kunde.onmicrosoft.com"),
    "spf alone": ((f"{OURS}; spf=pass smtp.mailfrom=kunde.no",), "From: kari@kunde.no"),
    "dkim fails beside a foreign pass": ((f"{OURS}; dkim=fail header.d=kunde.no; dkim=pass header.d=evil.example",), "From: kari@kunde.no"),
    "no From": ((PASS,), "Sender: kari@kunde.no"),
    "arc only": (("i=1; mx.evil.example; dmarc=pass header.from=kunde.no",), "From: kari@kunde.no"),
}  # fmt: skip


@each("name", SPOOFS)
@each("authserv", [OURS, None])
def test_spoof(name: str, authserv: str | None) -> None:
    results, sender = SPOOFS[name]
    decided, shown = judged(*results, sender=sender, authserv=authserv)
    assert decided != "pass"
    assert shown != "pass" or name in ("only a foreign server", "arc only")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("kunde.no", "post.kunde.no", True),
        ("a.kunde.no", "b.kunde.no", True),
        ("a.kunde.co.uk", "b.kunde.co.uk", True),
        ("kunde.co.uk", "annen.co.uk", False),
        ("a.kunde.com", "b.kunde.com", True),
        ("kunde.com", "annen.com", False),
        ("a.oslo.kommune.no", "b.oslo.kommune.no", True),
        ("oslo.kommune.no", "bergen.kommune.no", False),
        ("blåbær.no", "xn--blbr-roah.no", True),
        ("a.ukjent.zz", "b.ukjent.zz", False),
        ("no", "kunde.no", False),
        ("", "", False),
    ],
)
def test_related(one: str, other: str, expected: bool) -> None:
    """RFC 7489 section 3.1.1: relaxed alignment compares organisational domains."""
    assert related(one, other) is expected
    assert related(other, one) is expected


def test_suffix_is_registered_by_nobody() -> None:
    assert (registered("co.uk"), registered("a.b.co.uk"), registered("x.no")) == (None, "b.co.uk", "x.no")
