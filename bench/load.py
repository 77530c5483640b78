"""A lean load generator: pre-signed webhooks over keep-alive connections, on bare sockets.

Run as `python -m bench.load PORT FIRST COUNT CONNECTIONS RATE`; RATE 0 is as fast as the server answers. Prints one
JSON object: seconds, the latencies in milliseconds, the statuses, and when each message was sent (monotonic).
"""

from __future__ import annotations

import asyncio
import base64
import gc
import hashlib
import hmac
import json
import sys
import time
from urllib.parse import urlencode

import uvloop

ACCOUNT = "AC" + "0" * 32
ACCOUNT_TOKEN = "0123456789abcdef0123456789abcdef"
NUMBER = "+4759440000"
SHORT = ("Yes", "yes", "Ja", "ja", "ja takk", "Yes please", "ok", "JA", "Yes!", "👍")
LONG = ("Yes please, door code is {}", "ja, ring meg på {}", "Yes, house number {}", "ja takk, kode {}")


def sender(number: int) -> str:
    """The phone number of the n-th contact."""
    return f"+479{number:07d}"


def words(number: int) -> str:
    """What the n-th contact answers to "Reply YES or NO": nine of ten a word that many use, the tenth a sentence of its
    own."""
    if number % 10:
        return SHORT[number // 10 % len(SHORT)]
    return LONG[number // 10 % len(LONG)].format(1000 + number)


def request(port: int, number: int) -> bytes:
    """One inbound message, as Twilio posts and signs it, with the parameters that it always has."""
    fields = {
        "ToCountry": "NO", "ToState": "", "SmsMessageSid": sid(number), "NumMedia": "0", "ToCity": "", "FromZip": "",
        "SmsSid": sid(number), "FromState": "", "SmsStatus": "received", "FromCity": "", "Body": words(number),
        "FromCountry": "NO", "To": NUMBER, "ToZip": "", "NumSegments": "1", "MessageSid": sid(number),
        "AccountSid": ACCOUNT, "From": sender(number), "ApiVersion": "2010-04-01",
    }  # fmt: skip
    url = f"http://127.0.0.1:{port}/webhooks/twilio/sms"
    signed = url + "".join(name + fields[name] for name in sorted(fields))
    signature = base64.b64encode(hmac.digest(ACCOUNT_TOKEN.encode(), signed.encode(), hashlib.sha1)).decode()
    body = urlencode(fields).encode()
    head = (
        f"POST /webhooks/twilio/sms HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUser-Agent: TwilioProxy/1.1\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nX-Twilio-Signature: {signature}\r\n"
        f"I-Twilio-Idempotency-Token: {sid(number)}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def sid(number: int) -> str:
    return f"SM{number:032x}"


class Load:
    def __init__(self, port: int, first: int, count: int, rate: float) -> None:
        self.port = port
        self.requests = [(number, request(port, number)) for number in range(first, first + count)]
        self.requests.reverse()
        self.rate = rate
        self.begun = 0.0
        self.given = 0
        self.latencies: list[float] = []
        self.sent: dict[str, float] = {}
        self.statuses: dict[str, int] = {}

    async def connection(self) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        while self.requests:
            number, data = self.requests.pop()
            if self.rate:
                due = self.begun + self.given / self.rate
                self.given += 1
                await asyncio.sleep(max(0.0, due - time.monotonic()))
            start = time.monotonic()
            writer.write(data)
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
            await reader.readexactly(length)
            self.latencies.append((time.monotonic() - start) * 1000)
            self.sent[sid(number)] = start
            status = head[9:12].decode()
            self.statuses[status] = self.statuses.get(status, 0) + 1
        writer.close()

    async def run(self, connections: int) -> dict[str, object]:
        self.begun = time.monotonic()
        await asyncio.gather(*(self.connection() for _ in range(connections)))
        seconds = time.monotonic() - self.begun
        return {"seconds": seconds, "latencies": self.latencies, "statuses": self.statuses, "sent": self.sent}


def main() -> None:
    port, first, count, connections, rate = (int(value) for value in sys.argv[1:6])
    load = Load(port, first, count, rate)
    gc.disable()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        print(json.dumps(runner.run(load.run(connections))))


if __name__ == "__main__":
    main()
