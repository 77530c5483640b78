"""Whose request it is: a trusted proxy is believed, from the right, and nobody else."""

from __future__ import annotations

import pytest

from responder.config import Settings
from responder.errors import SettingError
from responder.web import create_app
from responder.web.clients import MOST_PROXIES, client_of, read_networks, who_is_seen
from responder.web.options import read_options
from tests.tables import each

from .conftest import Ledger

LOOPBACK = read_networks(Settings().proxies)
CHAIN = read_networks("127.0.0.1 10.0.0.0/8, 2001:db8:1::/48")


def scope(peer: str | None, *forwarded: str) -> dict[str, object]:
    headers = [(b"x-forwarded-for", one.encode("latin-1")) for one in forwarded]
    return {"client": (peer, 4711) if peer is not None else None, "headers": [(b"host", b"x"), *headers]}


@each(
    ("peer", "forwarded", "client"),
    [
        ("127.0.0.1", ["203.0.113.9"], "203.0.113.9"),
        ("127.0.0.1", ["6.6.6.6, 203.0.113.9"], "203.0.113.9"),  # who comes left of it has said so themselves
        ("127.0.0.1", ["6.6.6.6", "7.7.7.7,203.0.113.9"], "203.0.113.9"),  # several headers are one list
        ("127.0.0.1", ["203.0.113.9, 10.1.2.3, 10.0.0.1"], "203.0.113.9"),  # one step for each trusted proxy
        ("127.0.0.1", ["203.0.113.9, 11.1.2.3, 10.0.0.1"], "11.1.2.3"),
        ("::ffff:127.0.0.1", ["203.0.113.9"], "203.0.113.9"),
        ("127.0.0.1", ["::ffff:203.0.113.9"], "203.0.113.9"),
        ("127.0.0.1", ["203.0.113.9:51234"], "203.0.113.9"),
        ("127.0.0.1", ["[2001:db8::9]:443"], "2001:db8::9"),
        ("127.0.0.1", ["2001:DB8::9"], "2001:db8::9"),
        ("2001:db8:1::7", ["203.0.113.9"], "203.0.113.9"),
        # nobody else's word counts
        ("203.0.113.50", ["203.0.113.9"], "203.0.113.50"),
        ("11.0.0.1", ["10.0.0.1"], "11.0.0.1"),
        ("127.0.0.2", ["203.0.113.9"], "127.0.0.2"),
        # what is no address ends the search at the last who is believed
        ("127.0.0.1", [], "127.0.0.1"),
        ("127.0.0.1", [""], "127.0.0.1"),
        ("127.0.0.1", ["unknown"], "127.0.0.1"),
        ("127.0.0.1", ["203.0.113.9, _hidden"], "127.0.0.1"),
        ("127.0.0.1", ["203.0.113.9, 10.0.0.1;DROP"], "127.0.0.1"),
        ("127.0.0.1", ["203.0.113.9, <script>, 10.0.0.1"], "10.0.0.1"),
        ("127.0.0.1", ["203.0.113.9, 0x0a000001"], "127.0.0.1"),
        ("127.0.0.1", ["203.0.113.9, 10.0.0.1\u00b2"], "127.0.0.1"),
        ("127.0.0.1", ["999.1.1.1"], "127.0.0.1"),
        ("127.0.0.1", ["203.0.113.9" + " " * 4000 + ","], "203.0.113.9"),
        ("somewhere", ["203.0.113.9"], "somewhere"),
    ],
)
def test_from_the_right_and_for_each_proxy_one_step(peer: str, forwarded: list[str], client: str) -> None:
    found = client_of(scope(peer, *forwarded), CHAIN)
    assert found is not None
    assert found[0] == client


def test_no_more_steps_than_anybody_has_proxies() -> None:
    endless = ", ".join(["203.0.113.9"] + ["10.0.0.1"] * 5000)
    assert client_of(scope("127.0.0.1", endless), CHAIN) == ("10.0.0.1", 0)
    as_many = ", ".join(["203.0.113.9"] + ["10.0.0.1"] * (MOST_PROXIES - 1))
    assert client_of(scope("127.0.0.1", as_many), CHAIN) == ("203.0.113.9", 0)


def test_without_a_peer_there_is_nobody_to_believe() -> None:
    assert client_of(scope(None, "203.0.113.9"), CHAIN) is None


def test_unless_said_this_machine_is_believed_and_none_is_none() -> None:
    assert client_of(scope("127.0.0.1", "203.0.113.9"), LOOPBACK) == ("203.0.113.9", 0)
    assert client_of(scope("::1", "203.0.113.9"), LOOPBACK) == ("203.0.113.9", 0)
    assert client_of(scope("10.0.0.1", "203.0.113.9"), LOOPBACK) == ("10.0.0.1", 4711)
    nobody = read_options(Settings(proxies="none")).proxies
    assert client_of(scope("127.0.0.1", "203.0.113.9"), nobody) == ("127.0.0.1", 4711)


@pytest.mark.parametrize("given", ["10.0.0.1/8", "proxy.example", "10.0.0.0/33", "loopback", "none 127.0.0.1"])
def test_what_is_no_network_is_told_at_the_start(given: str, ledger: Ledger) -> None:
    with pytest.raises(SettingError, match=r"RESPONDER_PROXIES holds '.*' *, which is no network"):
        create_app(Settings(proxies=given), ledger)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", ["0.0.0.0/0", "127.0.0.1 ::/0"])
def test_everybody_is_no_proxy(given: str) -> None:
    with pytest.raises(SettingError, match="anybody may claim any address"):
        read_networks(given)


@pytest.mark.parametrize(
    ("peer", "forwarded", "seen"),
    [
        ("127.0.0.1", ["192.0.2.1, 203.0.113.9"], "client"),
        ("127.0.0.1", ["192.0.2.1, 127.0.0.1"], "client"),
        ("127.0.0.1", ["203.0.113.9"], "client"),
        ("127.0.0.1", ["192.0.2.1"], "forged"),
        ("127.0.0.1", [], "proxy"),
        ("172.17.0.1", ["192.0.2.1, 203.0.113.9"], "proxy"),
    ],
)
def test_whom_evidence_would_name_is_told_to_who_claims_to_be_nobody(
    peer: str, forwarded: list[str], seen: str
) -> None:
    assert who_is_seen(scope(peer, *forwarded), LOOPBACK) == seen
