"""Who asks: the peer itself, or whom a trusted proxy names.

A proxy appends the address that it was asked from at the right of X-Forwarded-For; what stands further left was there
when it came, and anybody can have written it. So it is read from the right, one address for each trusted proxy.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from typing import Final

from starlette.types import Scope

from responder.errors import SettingError
from responder.web.body import header
from responder.web.security import is_local_host, is_loopback

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Address = ipaddress.IPv4Address | ipaddress.IPv6Address

FORWARDED_FOR: Final = b"x-forwarded-for"
NOBODYS: Final = ipaddress.ip_network("192.0.2.0/24")
"""Addresses that no client has (RFC 5737): `responder doctor` claims to be one of them."""
MOST_PROXIES: Final = 16
_FORWARDED: Final = (b"forwarded", b"x-forwarded-for", b"x-real-ip", b"via")


def read_networks(given: str) -> tuple[Network, ...]:
    """The networks of RESPONDER_PROXIES, between spaces or commas; `none` is none of them.

    Raises SettingError for what is no network, and for one that is everybody's.
    """
    if given.strip().lower() == "none":
        return ()
    found: list[Network] = []
    for word in given.replace(",", " ").split():
        try:
            network = ipaddress.ip_network(word)
        except ValueError:
            told = f"RESPONDER_PROXIES holds '{word[:60]}', which is no network"
            raise SettingError(f"{told}; write addresses and networks like 10.0.3.7 172.18.0.0/16, or none.") from None
        if not network.prefixlen:
            raise SettingError(f"RESPONDER_PROXIES holds {word}: then anybody may claim any address; name your proxy.")
        found.append(network)
    return tuple(found)


def read_address(written: str) -> Address | None:
    """An address as proxies write it: bare, with a port behind it, or in brackets. None for anything else."""
    word = written.strip()
    if word.startswith("["):
        word = word[1:].partition("]")[0]
    elif word.count(":") == 1:
        word = word.partition(":")[0]
    try:
        found = ipaddress.ip_address(word.partition("%")[0])
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found


def is_trusted(address: Address | None, proxies: Sequence[Network]) -> bool:
    return address is not None and any(address in network for network in proxies)


def forwarded_for(scope: Scope) -> list[str]:
    """What X-Forwarded-For holds, the nearest proxy's word last; several such headers are one list (RFC 9110, 5.3)."""
    lines = [value.decode("latin-1") for name, value in scope["headers"] if name == FORWARDED_FOR]
    return [word for word in ",".join(lines).split(",") if word.strip()]


def client_of(scope: Scope, proxies: Sequence[Network]) -> tuple[str, int] | None:
    """Whose request it is, as `scope["client"]` names a peer; the port of one whom a proxy names is 0.

    Words that are no address end the search: the last proxy that could be believed counts then.
    """
    peer: tuple[str, int] | None = scope.get("client")
    found = read_address(peer[0]) if peer else None
    if peer is None or not is_trusted(found, proxies):
        return peer
    for word in forwarded_for(scope)[: -MOST_PROXIES - 1 : -1]:
        named = read_address(word)
        if named is None:
            break
        found, peer = named, (str(named), 0)
        if not is_trusted(named, proxies):
            break
    return peer


def at_this_machine(scope: Scope) -> bool:
    """Whether somebody at this machine asks for themselves.

    The peer's address tells where a connection comes from, the Host header which name was looked up (a foreign one is
    DNS rebinding), a forwarding header that a proxy on this machine speaks for somebody else.
    """
    client = scope.get("client")
    if client is None or not is_loopback(client[0]) or any(header(scope, name) for name in _FORWARDED):
        return False
    return is_local_host(header(scope, b"host").decode("latin-1"))


def who_is_seen(scope: Scope, proxies: Sequence[Network]) -> str:
    """Whom evidence would name, for one who claims to come from NOBODYS: the `client`, the `proxy`, or whoever was
    `forged`, because the proxy hands on what a client claims."""
    claimed = forwarded_for(scope)
    peer = scope.get("client")
    if not claimed or not is_trusted(read_address(peer[0]) if peer else None, proxies):
        return "proxy"
    last = read_address(claimed[-1])
    return "forged" if is_trusted(last, (NOBODYS,)) else "client"
