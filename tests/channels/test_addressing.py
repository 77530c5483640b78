"""Reply tokens, bounce addresses and Message-IDs: ours are known again, and nothing else is."""

from __future__ import annotations

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from responder.channels.mail.addressing import (
    Token,
    bounce_address,
    make_message_id,
    read_message_id,
    read_token,
    reply_address,
    unsubscribe_address,
)

SECRET = "a secret of at least thirty-two characters"
MAKERS = {"reply": reply_address, "bounce": bounce_address, "unsubscribe": unsubscribe_address}

ids = st.text("0123456789abcdef", min_size=32, max_size=32)
locals_ = st.text(string.ascii_letters + string.digits + "._-", min_size=1, max_size=20).filter(
    lambda local: not local.startswith(".") and not local.endswith(".") and ".." not in local
)
domains = st.sampled_from(["shop.example", "Fjordkaffe.Example", "blåbær.example", "a.b.c.example"])
mailboxes = st.builds("{}@{}".format, locals_, domains)


@given(mailboxes, ids, st.sampled_from(sorted(MAKERS)), st.randoms())
def test_a_token_is_known_again_whatever_its_case(mailbox: str, message: str, purpose: str, chance: object) -> None:
    made = MAKERS[purpose](mailbox, message, SECRET)
    assert len(made.rpartition("@")[0]) <= 64
    expected = Token(message, purpose)  # type: ignore[arg-type]
    mixed = "".join(chance.choice((str.upper, str.lower))(letter) for letter in made)  # type: ignore[attr-defined]
    for spelled in (made, made.upper(), f"<{made}>", mixed):
        if "ß" not in spelled and spelled.isascii():
            assert read_token(spelled, SECRET) == expected
    assert read_token(made, SECRET) == expected
    assert read_token(made, SECRET + "x") is None


@given(mailboxes, ids, st.data())
def test_a_token_that_was_touched_is_not(mailbox: str, message: str, data: st.DataObject) -> None:
    made = reply_address(mailbox, message, SECRET)
    at = data.draw(st.integers(0, len(made) - 1))
    letter = data.draw(st.sampled_from(string.ascii_lowercase + "234567"))
    changed = made[:at] + letter + made[at + 1 :]
    assume(changed.lower() != made.lower())
    assert read_token(changed, SECRET) is None
    cut = data.draw(st.integers(1, len(made)))
    assert read_token(made[:-cut], SECRET) is None
    assert read_token(made[cut:], SECRET) is None


@given(ids)
def test_one_purpose_and_one_mailbox_only(message: str) -> None:
    made = reply_address("hei@shop.example", message, SECRET)
    token = made.partition("+")[2].partition("@")[0]
    assert read_token(f"hei+b{token[1:]}@shop.example", SECRET) is None
    assert read_token(f"hi+{token}@shop.example", SECRET) is None
    assert read_token(f"hei+{token}@other.example", SECRET) is None
    assert read_token(f"hei+x+{token}@shop.example", SECRET) is None


def test_the_shorter_hmac_is_only_for_longer_names() -> None:
    message = "0123456789abcdef" * 2
    short = reply_address("kontakt123@shop.example", message, SECRET)
    assert len(short.partition("+")[2].partition("@")[0]) == 53, "128 bits"
    longer = reply_address("kundeservice@shop.example", message, SECRET)
    assert len(longer.partition("+")[2].partition("@")[0]) == 46, "96 bits"
    assert read_token(longer, SECRET) == Token(message, "reply")
    assert reply_address("x" * 30 + "@shop.example", message, SECRET) == "x" * 30 + "@shop.example"
    # A forger may not choose the weaker one where we would have used the stronger.
    import base64

    from responder.channels.mail.addressing import _tag

    weak = base64.b32encode(bytes.fromhex(message) + _tag(SECRET, "reply", "hei@shop.example", message)[:10])
    assert read_token(f"hei+r{weak.decode().rstrip('=').lower()}@shop.example", SECRET) is None


@given(st.text(max_size=200))
def test_nothing_else_is_a_token(text: str) -> None:
    assert read_token(text, SECRET) is None
    assert read_token(f"hei+{text}@shop.example", SECRET) is None
    assert read_message_id(text, "hei@shop.example", SECRET) is None


@pytest.mark.parametrize("mailbox", ["", "hei", "@shop.example", "hei@"])
def test_what_is_no_mailbox_or_id_is_an_error(mailbox: str) -> None:
    with pytest.raises(ValueError, match="mailbox"):
        reply_address(mailbox, "0" * 32, SECRET)
    with pytest.raises(ValueError, match="32"):
        reply_address("hei@shop.example", "0" * 31 + "Z", SECRET)


@given(mailboxes, ids)
def test_message_ids(mailbox: str, message: str) -> None:
    made = make_message_id(mailbox, message, SECRET)
    assert made.isascii()
    assert make_message_id(mailbox, message, SECRET) == made
    for spelled in (made, made[1:-1], f" {made}\t", made.upper()):
        assert read_message_id(spelled, mailbox, SECRET) == message
    assert read_message_id(made, "x" + mailbox, SECRET) is None
    assert read_message_id(made, mailbox, SECRET + "x") is None
    other = made[1] if made[1] != "0" else "1"
    assert read_message_id(f"<{'0' if other != '0' else '1'}{made[2:]}", mailbox, SECRET) in (None, message)
