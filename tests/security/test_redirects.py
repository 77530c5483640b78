"""ASVS 1.3.6: whatever the gateway's answer leads to, our request and its password go to the gateway only."""

from __future__ import annotations

import asyncio

import pytest

from responder.channels.twilio.http import GatewayHttp, RefusedError


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_redirect_is_a_refusal(status: int, method: str) -> None:
    asked: list[bytes] = []

    async def elsewhere(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        writer.close()

    async def gateway(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        to = f"http://127.0.0.1:{other.sockets[0].getsockname()[1]}/latest/meta-data"
        writer.write(f"HTTP/1.1 {status} Moved\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n".encode())
        writer.close()

    other = await asyncio.start_server(elsewhere, "127.0.0.1", 0)
    own = await asyncio.start_server(gateway, "127.0.0.1", 0)
    base = f"http://127.0.0.1:{own.sockets[0].getsockname()[1]}"
    http = GatewayHttp(base_url=base)
    try:
        with pytest.raises(RefusedError) as refused:
            await http.request(method, f"{base}/2010-04-01/Messages.json", data={"Body": "x"}, auth=("AC", "token"))
        assert refused.value.status == status
        assert asked == []
    finally:
        await http.close()
        own.close()
        other.close()
