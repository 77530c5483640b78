"""Who is this machine, and which headers every answer carries."""

import pytest

from responder.web.security import is_local_host, is_loopback

LOOPBACK = ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1", "::1%lo"]
ELSEWHERE = [
    "10.0.0.1",
    "192.168.1.4",
    "0.0.0.0",
    "::",
    "::ffff:10.0.0.1",
    "fe80::1%eth0",
    "",
    None,
    "localhost",
    "testclient",
    "127.0.0.1.evil.example",
]


@pytest.mark.parametrize("address", LOOPBACK)
def test_loopback(address: str) -> None:
    assert is_loopback(address)


@pytest.mark.parametrize("address", ELSEWHERE)
def test_not_loopback(address: str | None) -> None:
    assert not is_loopback(address)


LOCAL = ["localhost", "localhost:8000", "LOCALHOST:8000", "127.0.0.1", "127.0.0.1:8000", "[::1]:8000", "[::1]"]
FOREIGN = [
    "evil.example",
    "evil.example:8000",
    "localhost.evil.example",
    "127.0.0.1.nip.example",
    "",
    "[fe80::1]:8000",
    "10.0.0.1:8000",
    "127.0.0.1@evil.example",
    "[::1",
    "2130706433",
]


@pytest.mark.parametrize("host", LOCAL)
def test_names_of_this_machine(host: str) -> None:
    assert is_local_host(host)


@pytest.mark.parametrize("host", [host for host in FOREIGN if host != "[::1"])
def test_names_of_others(host: str) -> None:
    assert not is_local_host(host)
