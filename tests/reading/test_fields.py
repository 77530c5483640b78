"""Everything about a mail but its kind and text."""

import json

import pytest

from responder.channels.reading import explain, read_mail

from .post import PARENT_ID, SHOP_ADDRESS, body, head, mail, parts, piece

OURS = "mx.butikk.example"


def authenticated(
    *results: str, authserv: str | None = OURS, trust: bool = False, sender: str = "kari@kunde.example"
) -> str:
    fields = "".join(f"Authentication-Results: {result}\r\n" for result in results).encode()
    raw = fields + mail("Ja", **{"From": sender})
    found = read_mail(raw, authserv_id=authserv)
    return found.claimed_authentication if trust else found.authentication


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        ("mx.butikk.example; dmarc=pass (p=none) header.from=kunde.example", "pass"),
        ("mx.butikk.example; dkim=pass header.d=kunde.example header.s=s1; spf=pass smtp.mailfrom=kunde.example", "pass"),
        ("mx.butikk.example; dkim=pass header.i=@mail.kunde.example", "pass"),
        ("mx.butikk.example 1; dmarc=pass header.from=kunde.example", "pass"),
        ("MX.Butikk.Example; dmarc=pass header.from=KUNDE.example", "pass"),
        ("mx.butikk.example;\r\n dkim=fail reason=\"x; y\" header.d=kunde.example;\r\n dmarc=fail header.from=kunde.example", "fail"),
        ("mx.butikk.example; dkim=pass header.d=sender.example", "none"),
        ("mx.butikk.example; dkim=pass header.d=example", "none"),
        ("mx.butikk.example; spf=pass smtp.mailfrom=kunde.example", "none"),
        ("mx.butikk.example; dmarc=pass header.from=annen.example", "none"),
        ("mx.butikk.example; none", "none"),
        ("mx.ond.example; dmarc=pass header.from=kunde.example", "none"),
        ("(mx.butikk.example) mx.ond.example; dmarc=pass header.from=kunde.example", "none"),
        ("mx.butikk.example.ond.example; dmarc=pass header.from=kunde.example", "none"),
        ("mx.butikk.example; dmarc=fail (dmarc=pass) header.from=kunde.example", "fail"),
        ("", "none"),
        (";;;===", "none"),
    ],
)  # fmt: skip
def test_authentication(result: str, expected: str) -> None:
    """RFC 8601 section 5; RFC 7489 section 3.1."""
    assert authenticated(result) == expected


def test_only_the_topmost_of_ours_counts() -> None:
    good, bad = f"{OURS}; dmarc=pass header.from=kunde.example", f"{OURS}; dmarc=fail header.from=kunde.example"
    assert authenticated(bad, good) == "fail"
    assert authenticated("forged.example; dmarc=pass header.from=kunde.example", bad) == "fail"


def test_topmost_is_trusted_only_when_said() -> None:
    result = "spf=pass smtp.mailfrom=kunde.example; dkim=pass header.d=kunde.example;dmarc=pass action=none header.from=kunde.example"
    assert authenticated(result, authserv=None) == "none"
    assert authenticated(result, authserv=None, trust=True) == "pass"


def test_several_authors_are_no_author() -> None:
    assert (
        authenticated(f"{OURS}; dmarc=pass header.from=kunde.example", sender="a@kunde.example, b@annen.example")
        == "none"
    )


def test_threading_and_addresses() -> None:
    raw = mail(
        "Ja",
        references="<a@x> <b@x>\r\n <utgaaende-1@butikk.example>",
        delivered_to="svar+ABC234@butikk.example",
        cc='"Hansen, Ola" <ola@kunde.example>',
    )
    read = read_mail(raw)
    assert read.in_reply_to == (PARENT_ID, "b@x", "a@x")
    assert read.addressed_to == (SHOP_ADDRESS, "ola@kunde.example")
    assert (read.sender, read.sender_name, read.message_id) == (
        "kari@kunde.example",
        "Kari Nordmann",
        "svar-1@kunde.example",
    )
    assert (read.date, read.subject) == ("2024-05-03T10:12:13+02:00", "Re: Din bestilling")


@pytest.mark.parametrize(
    ("value", "address", "name"),
    [
        ('"kari@falsk.example" <kari@kunde.example>', "kari@kunde.example", "kari@falsk.example"),
        ("kari@kunde.example (Kari Nordmann)", "kari@kunde.example", "Kari Nordmann"),
        ('"Nordmann, Kari" <KARI@Kunde.Example>', "kari@kunde.example", "Nordmann, Kari"),
        ("=?utf-8?B?S2FyaSDDhXM=?= <kari@kunde.example>", "kari@kunde.example", "Kari Ås"),
        ("=?iso-8859-1?Q?Bl=E5?= =?iso-8859-1?Q?b=E6r?= <kari@kunde.example>", "kari@kunde.example", "Blåbær"),
        ("Kari Ås <kari@kunde.example>", "kari@kunde.example", "Kari Ås"),
        ('"odd..one"@kunde.example', '"odd..one"@kunde.example', None),
        ("kåre@blåbær.example", "kåre@xn--blbr-roah.example", None),
        ("<kari@XN--Blbr-Roah.example>", "kari@xn--blbr-roah.example", None),
        ("Venner: ;", None, "Venner: ;"),
        ("<>", None, None),
    ],
)
def test_author(value: str, address: str | None, name: str | None) -> None:
    read = read_mail(mail("Ja", **{"From": value}))
    assert (read.sender, read.sender_name) == (address, name)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"To": "unsub+tok3n@butikk.example"}, True),
        ({"To": "svar+unsub.tok3n@butikk.example"}, True),
        ({"To": "unsubscribe@butikk.example"}, True),
        ({"Subject": "unsubscribe"}, True),
        ({"Subject": "Unsubscribe."}, True),
        ({"Subject": "Avmelding"}, True),
        ({"Subject": "Please do not unsubscribe me"}, False),
        ({"Subject": "How do I unsubscribe from the list for my mother"}, False),
        ({"Subject": "unsubscribe", "Auto-Submitted": "auto-replied"}, False),
        ({"To": "unsub+tok3n@butikk.example", "Subject": "Automatisk svar: Tilbud"}, False),
        ({"To": "unsub+tok3n@butikk.example", "Auto-Submitted": "auto-generated"}, True),
        ({"To": "sunsubaru@butikk.example"}, False),
    ],
)
def test_unsubscribe(fields: dict[str, str], expected: bool) -> None:
    assert read_mail(mail("", **fields)).unsubscribe is expected


def test_mail_programs_unsubscribe_for_their_users() -> None:
    text = "This message was automatically generated by Gmail.\n"
    read = read_mail(mail(text, subject="unsubscribe", to="unsub+tok3n@butikk.example", in_reply_to=None))
    assert (read.kind, read.unsubscribe) == ("answer", True)


def test_bcc_gets_no_automatic_reply() -> None:
    """RFC 3834 section 2."""
    raw = mail("Hei", to="noen@annen.example", in_reply_to=None)
    assert read_mail(raw).may_reply
    assert not read_mail(raw, own_domains=("butikk.example",)).may_reply
    assert read_mail(mail("Hei", in_reply_to=None), own_domains=("butikk.example",)).may_reply


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n\r\n",
        b"\0" * 100,
        mail("", subject=None),
        mail("+AGo-+AGE- takk", charset="utf-8").replace(b"charset=utf-8", b"charset=utf-7"),
        parts("multipart/encrypted", piece("Content-Type: application/pgp-encrypted", "Version: 1"), piece("Content-Type: application/octet-stream", "-----BEGIN PGP MESSAGE-----")),
        mail("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----"),
        head({}) + b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB",
    ],
)  # fmt: skip
def test_unreadable(raw: bytes) -> None:
    read = read_mail(raw)
    assert (read.kind, read.human, read.may_reply) == ("unreadable", False, False)
    if raw.startswith(b"Return-Path"):
        assert read.sender == "kari@kunde.example"


def test_utf_7_is_not_decoded() -> None:
    read = read_mail(mail("+ADw-script+AD4-").replace(b"charset=utf-8", b"charset=utf-7"))
    assert "<" not in read.text + read.full_text


def test_a_picture_without_words_is_an_answer() -> None:
    read = read_mail(parts("multipart/mixed", piece("Content-Type: image/jpeg", "x")))
    assert (read.kind, read.text) == ("answer", "")


def test_explain_is_json() -> None:
    shown = explain(read_mail(mail("Ja 👍")))
    assert list(shown) == [
        "kind",
        "text",
        "full_text",
        "from",
        "subject",
        "message_id",
        "recipients",
        "may_reply",
        "human",
        "authentication",
        "why",
    ]
    assert json.loads(json.dumps(shown)) == shown


def test_full_text_keeps_everything() -> None:
    read = read_mail(
        parts(
            "multipart/mixed",
            body("text/plain", "Ja\n\nMvh Kari\n\n> Hei\n> du"),
            body("text/plain", "Sendt fra en liste"),
        )
    )
    assert read.full_text == "Ja\n\nMvh Kari\n\n> Hei\n> du\nSendt fra en liste"


def test_answer_in_the_subject() -> None:
    assert read_mail(mail("", subject="JA", in_reply_to=None)).text == "JA"
    assert read_mail(mail("", subject="Re: Din bestilling")).text == ""
    assert read_mail(mail("", subject="Din bestilling")).text == ""
