"""A Twilio of our own on a real socket: takes messages, lists them, signs its webhooks, and misbehaves when told to.

As a program: `python -m tests.fakes.twilio --port 9000 --drop 0.3 --callbacks shuffled` prints its address and runs.
In tests: `with FakeTwilio() as twilio:` runs it in a thread; `twilio.plan("503", "drop-after")` sets what the next
create calls do, `twilio.chances({"drop-after": 0.3})` what they do at random, and `twilio.callbacks` how it calls back.

What a create call can do: `ok`, `late:2.5` (answers after so many seconds), `429`, `429:7` (with Retry-After), `503`
(any 5xx: nothing taken), `503-taken` (taken all the same), `drop-before` (closes without taking), `drop-after` (takes
and closes without an answer), `garbage` (takes, answers 201 with what is no JSON), `html` (a proxy's 502 page),
`deep` (the same, JSON nested without end), `nameless` (takes, answers 201 without a SID), `odd` (with a SID that no database
holds), `bomb` (with little that unpacks to 64 MB), `21610` (any of Twilio's codes, refused with HTTP 400).
Numbers with a meaning: Twilio's own test numbers; `+1999` + code is refused with it; `+1888` + code is taken and
reported undelivered with it.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import contextlib
import hashlib
import hmac
import json
import random
import threading
import time
import zlib
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from itertools import islice
from math import inf
from typing import Any
from urllib.parse import parse_qsl, urlencode

import aiohttp
import uvicorn
from yarl import URL

MAGIC_TO = {
    "+15005550001": 21211,
    "+15005550002": 21612,
    "+15005550003": 21408,
    "+15005550004": 21610,
    "+15005550009": 21614,
}
MAGIC_FROM = {"+15005550001": 21212, "+15005550007": 21606, "+15005550008": 21611}
AUTH_CODES = {20003: 401, 20404: 404, 20429: 429, 20500: 500, 20503: 503}


def sign(token: str, url: str, fields: list[tuple[str, str]]) -> str:
    """The signature of a form, written from Twilio's description and apart from the product's own."""
    text = url.partition("#")[0]
    for name in sorted({name for name, _ in fields}):
        for value in sorted({value for other, value in fields if other == name}):
            text += name + value
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def packed(megabytes: int) -> bytes:
    """So many megabytes of blanks, as gzip."""
    packing = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packing.compress(b" " * 1024 * 1024) for _ in range(megabytes)) + packing.flush()


@dataclass
class Callbacks:
    """How status callbacks are sent. `order`: as it happens, "reversed" or "shuffled"; `before`: ahead of the answer;
    `mixed`: each message in its own way, one in four not at all."""

    statuses: tuple[str, ...] = ("sending", "sent", "delivered")
    order: str = "normal"
    copies: int = 1
    before: bool = False
    never: bool = False
    delay: float = 0.0
    mixed: bool = False

    def of_one(self, chance: random.Random) -> Callbacks:
        """The way of one message."""
        if not self.mixed:
            return self
        order, copies = chance.choice(("normal", "reversed", "shuffled")), chance.choice((1, 2))
        early, never = chance.random() < 0.5, chance.random() < 0.25
        return Callbacks(self.statuses, order, copies, before=early, never=never, delay=self.delay)


@dataclass
class FakeTwilio:
    """One account. Usable from other threads; what it holds is in `messages` (SID → record), newest last."""

    account: str = "AC" + "a" * 32
    token: str = "fake-auth-token"
    port: int = 0
    seed: int = 1
    callbacks: Callbacks = field(default_factory=Callbacks)
    messages: dict[str, dict[str, Any]] = field(default_factory=dict)
    posts: list[dict[str, str]] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    """The idempotency token of each create call."""
    callback_answers: list[int] = field(default_factory=list)
    pools: dict[str, list[str]] = field(default_factory=dict)
    """Messaging Service → its numbers; short codes are those without a plus. Listed two to a page."""
    numbers: dict[str, tuple[str, str]] = field(default_factory=dict)
    """The account's own numbers, and where and how what comes in for each is posted."""
    posted_for_pools: str | None = None
    """Where what comes in for a Messaging Service is posted; None: where each number says."""
    asked: list[str] = field(default_factory=list)
    """Every GET, by path and query."""
    media: dict[str, int] = field(default_factory=dict)
    """SID → the HTTP status with which its pictures are listed, if not well."""
    unlisted: set[str] = field(default_factory=set)
    """Numbers whose texts cannot be listed now."""
    heedless: bool = False
    """A list holds every message, whatever it was asked for."""
    twist: Callable[[dict[str, Any]], dict[str, Any]] = field(default=lambda page: page)
    """What becomes of each page of messages before it is given."""

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self._planned: deque[str] = deque()
        self._chances: dict[str, float] = {}
        self._number = 0
        self._tasks: set[asyncio.Task[Any]] = set()
        self._thread: threading.Thread | None = None
        self._ready = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def plan(self, *behaviours: str) -> None:
        """What the next create calls do, one each; then all is well again."""
        self._planned.extend(behaviours)

    def chances(self, chances: dict[str, float]) -> None:
        """What any create call does at random: behaviour → probability."""
        self._chances = dict(chances)

    def listed(self) -> list[dict[str, Any]]:
        """Every message, newest last. Others may come meanwhile: whoever walks `messages` itself may trip over them."""
        return list(self.messages.values())

    def texts_to(self, to: str) -> list[str]:
        return [one["body"] for one in self.listed() if one["to"] == to and one["direction"] != "inbound"]

    # -- running

    def __enter__(self) -> FakeTwilio:
        self._thread = threading.Thread(target=lambda: asyncio.run(self.serve()), daemon=True)
        self._thread.start()
        if not self._ready.wait(10):
            raise RuntimeError("the fake Twilio did not start")
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        if self._thread:
            self._thread.join(10)

    async def serve(self) -> None:
        config = uvicorn.Config(
            self.app, host="127.0.0.1", port=self.port, log_level="error", access_log=False, lifespan="off", interface="asgi3", proxy_headers=False,
            timeout_graceful_shutdown=1, timeout_keep_alive=60,
        )  # fmt: skip
        self._server = uvicorn.Server(config)
        self._server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
        self._loop = asyncio.get_running_loop()
        self._client = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=False, keepalive_timeout=3), timeout=aiohttp.ClientTimeout(total=15)
        )
        running = asyncio.create_task(self._server.serve())
        while not self._server.started and not running.done():  # noqa: ASYNC110
            await asyncio.sleep(0.005)
        self.port = self._server.servers[0].sockets[0].getsockname()[1]
        self._ready.set()
        await running
        await self._client.close()

    # -- requests

    async def app(self, scope: Any, receive: Any, send: Any) -> None:
        body = b""
        while True:
            event = await receive()
            body += event.get("body", b"")
            if not event.get("more_body"):
                break
        headers = {name.decode(): value.decode("latin-1") for name, value in scope["headers"]}
        query = parse_qsl(scope["query_string"].decode(), keep_blank_values=True)
        status, answer, extra = await self._answer(scope["method"], scope["path"], headers, query, body)
        if status == 0:
            send.__self__.transport.abort()
            return
        raw = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        shown = [(b"content-type", b"application/json"), (b"content-length", str(len(raw)).encode()), *extra]
        await send({"type": "http.response.start", "status": status, "headers": shown})
        await send({"type": "http.response.body", "body": raw})

    async def _answer(self, method: str, path: str, headers: dict[str, str], query: Any, body: bytes) -> Any:
        if path.startswith("/fake/"):
            return await self._told(path, body)
        expected = "Basic " + base64.b64encode(f"{self.account}:{self.token}".encode()).decode()
        if headers.get("authorization") != expected:
            return self._error(401, 20003)
        if method == "GET":
            self.asked.append(f"{path}?{urlencode(query)}")
            if dict(query).get("To") in self.unlisted:
                return self._error(503, 20503)
        if path.startswith("/v1/Services/"):
            return self._pool(path.split("/")[3:], dict(query))
        if path.endswith(("/IncomingPhoneNumbers.json", "/ShortCodes.json")):
            return 200, self._numbers(path.endswith("/ShortCodes.json"), dict(query)), ()
        root = f"/2010-04-01/Accounts/{self.account}/Messages"
        if not path.startswith(root):
            return self._error(404, 20404)
        rest = path.removeprefix(root).removesuffix(".json").strip("/")
        form = dict(parse_qsl(body.decode(), keep_blank_values=True))
        if not rest:
            if method == "GET":
                return 200, self.twist(self._page(dict(query))), ()
            self.tokens.append(headers.get("i-twilio-idempotency-token", ""))
            return await self._create(form)
        return self._one(method, rest, form)

    def _error(self, status: int, code: int, extra: Any = ()) -> Any:
        return status, {"code": code, "message": f"Error {code}", "more_info": "", "status": status}, extra

    def _numbers(self, codes: bool, query: dict[str, str]) -> dict[str, Any]:
        """The account's own numbers or short codes, as far as they fit what is asked."""
        name, key = ("short_code", "short_codes") if codes else ("phone_number", "incoming_phone_numbers")
        wanted = query.get("ShortCode" if codes else "PhoneNumber", "")
        found = [
            {"sid": "PN" + "0" * 32, name: number, "sms_url": url, "sms_method": method}
            for number, (url, method) in self.numbers.items()
            if wanted in number and number.startswith("+") != codes
        ]
        return {key: found, "page": 0, "page_size": 20, "next_page_uri": None}

    def _pool(self, asked: list[str], query: dict[str, str]) -> Any:
        """A Messaging Service, or a page of its numbers or short codes, as messaging.twilio.com gives them."""
        if asked[0] in self.pools and len(asked) == 1:
            url = self.posted_for_pools
            return 200, {"sid": asked[0], "inbound_request_url": url, "inbound_method": "POST",
                         "use_inbound_webhook_on_number": url is None}, ()  # fmt: skip
        if asked[0] not in self.pools or len(asked) != 2 or asked[1] not in ("PhoneNumbers", "ShortCodes"):
            return self._error(404, 20404)
        codes = asked[1] == "ShortCodes"
        key, name = ("short_codes", "short_code") if codes else ("phone_numbers", "phone_number")
        found = [one for one in self.pools[asked[0]] if one.startswith("+") != codes]
        page = int(query.get("Page", 0))
        shown = found[page * 2 : page * 2 + 2]
        url = f"https://messaging.twilio.com/v1/Services/{asked[0]}/{asked[1]}?Page="
        following = f"{url}{page + 1}" if len(found) > page * 2 + 2 else None
        meta = {"key": key, "page": page, "page_size": 2, "url": f"{url}{page}", "next_page_url": following}
        meta |= {"first_page_url": f"{url}0", "previous_page_url": None}
        return 200, {"meta": meta, key: [{"sid": f"PN{one[-8:]:0>32}", name: one} for one in shown]}, ()

    def _one(self, method: str, sid: str, form: dict[str, str]) -> Any:
        if self.media.get(sid.partition("/")[0]) and sid.endswith("/Media"):
            return self._error(self.media[sid.partition("/")[0]], 20404)
        if sid.endswith("/Media"):
            return 200, {"media_list": [], "page": 0, "page_size": 50, "next_page_uri": None}, ()
        if sid not in self.messages:
            return self._error(404, 20404)
        if method == "DELETE":
            del self.messages[sid]
            return 204, b"", ()
        if method == "POST" and "Body" in form:
            self.messages[sid]["body"] = form["Body"]
        return 200, self.messages[sid], ()

    def _page(self, query: dict[str, str]) -> dict[str, Any]:
        size, page = int(query.get("PageSize", 50)), int(query.get("Page", 0))
        found = list(islice(self._fitting(query), (page + 1) * size + 1))
        shown = found[page * size : page * size + size]
        more = urlencode({**query, "Page": page + 1, "PageSize": size})
        path = f"/2010-04-01/Accounts/{self.account}/Messages.json"
        following = f"{path}?{more}" if len(found) > page * size + size else None
        return {
            "messages": shown, "page": page, "page_size": size, "next_page_uri": following, "uri": path,
            "first_page_uri": path, "previous_page_uri": None, "start": page * size, "end": page * size + len(shown),
        }  # fmt: skip

    def _fitting(self, query: dict[str, str]) -> Iterator[dict[str, Any]]:
        """The newest first, and no further back than is asked for: a list of hours is long."""
        if self.heedless:
            query = {}
        after, before = query.get("DateSent>"), query.get("DateSent<")
        least, most = _instant(after) if after else 0.0, _instant(before) if before else inf
        for one in reversed(self.messages.values()):
            if one["_at"] < least:
                return
            same = query.get("To", one["to"]) == one["to"] and query.get("From", one["from"]) == one["from"]
            if same and one["_at"] <= most and (one["date_sent"] is not None or not (after or before)):
                yield one

    # -- creating

    async def _create(self, form: dict[str, str]) -> Any:
        self.posts.append(form)
        behaviour, _, detail = self._behaviour(form).partition(":")
        if behaviour.isdigit() and len(behaviour) == 5:
            return self._error(AUTH_CODES.get(int(behaviour), 400), int(behaviour))
        if behaviour == "429":
            return self._error(429, 20429, [(b"retry-after", detail.encode())] if detail else ())
        if behaviour == "drop-before":
            return 0, b"", ()
        if behaviour.isdigit():
            return self._error(int(behaviour), 20500)
        if behaviour == "html":
            return 502, b"<html><body>Bad gateway</body></html>", ()
        record = self._take(form)
        if behaviour == "late":
            await asyncio.sleep(float(detail))
        how = self.callbacks.of_one(self._random)
        if how.before:
            await self._call_back(record, form, how)
        else:
            self._later(self._call_back(record, form, how))
        if behaviour == "drop-after":
            return 0, b"", ()
        if behaviour.endswith("-taken"):
            return self._error(int(behaviour[:3]), 20500)
        if behaviour == "garbage":
            return 201, b"\xff\xfe{not json", ()
        if behaviour == "deep":
            return 201, b"[" * 100_000, ()
        if behaviour == "odd":
            return 201, {**record, "sid": "SM\0\ud800"}, ()
        if behaviour == "bomb":
            return 201, packed(64), [(b"content-encoding", b"gzip")]
        return 201, {**record, "sid": None if behaviour == "nameless" else record["sid"]}, ()

    def _behaviour(self, form: dict[str, str]) -> str:
        to, sender = form.get("To", ""), form.get("From", "")
        magic = MAGIC_TO.get(to) or MAGIC_FROM.get(sender) or (to.startswith("+1999") and to[5:])
        if magic:
            return str(magic)
        if self._planned:
            return self._planned.popleft()
        for behaviour, chance in self._chances.items():
            if self._random.random() < chance:
                return behaviour
        return "ok"

    def _record(self, form: dict[str, str], direction: str, status: str) -> dict[str, Any]:
        self._number += 1
        sid = "SM" + hashlib.md5(f"{self.seed}/{self._number}".encode()).hexdigest()
        now = datetime.now(UTC)
        stamp = format_datetime(now)
        path = f"/2010-04-01/Accounts/{self.account}/Messages/{sid}"
        record = {
            "sid": sid, "account_sid": self.account, "to": form["To"], "from": form.get("From", "+15005550006"),
            "body": form.get("Body", ""), "status": status, "direction": direction, "date_created": stamp,
            "date_sent": stamp, "date_updated": stamp, "error_code": None, "error_message": None,
            "messaging_service_sid": form.get("MessagingServiceSid"), "num_media": "0", "num_segments": "1",
            "price": None, "price_unit": "USD", "api_version": "2010-04-01", "uri": f"{path}.json",
            "subresource_uris": {"media": f"{path}/Media.json"}, "_at": now.timestamp(),
        }  # fmt: skip
        self.messages[sid] = record
        return record

    def _take(self, form: dict[str, str]) -> dict[str, Any]:
        return self._record(form, "outbound-api", "accepted" if form.get("MessagingServiceSid") else "queued")

    # -- calling us

    def _later(self, coroutine: Any) -> None:
        task = asyncio.ensure_future(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _call_back(self, record: dict[str, Any], form: dict[str, str], how: Callbacks) -> None:
        url, to = form.get("StatusCallback"), form["To"]
        code = to[5:] if to.startswith("+1888") else ""
        statuses = [*how.statuses[:-1], "undelivered"] if code else list(how.statuses)
        record["status"] = statuses[-1] if statuses else record["status"]
        record["error_code"] = int(code) if code else None
        if not url or how.never:
            return
        if how.order != "normal":
            statuses.reverse() if how.order == "reversed" else self._random.shuffle(statuses)
        await asyncio.sleep(how.delay)
        for status in statuses:
            fields = [
                ("MessageSid", record["sid"]), ("SmsSid", record["sid"]), ("MessageStatus", status),
                ("SmsStatus", status), ("To", to), ("From", record["from"]), ("AccountSid", self.account),
                ("ApiVersion", "2010-04-01"),
            ]  # fmt: skip
            fields += [("ErrorCode", code)] if code and status == "undelivered" else []
            for _ in range(how.copies):
                self.callback_answers.append(await self._post(url, fields))

    async def _post(self, url: str, fields: list[tuple[str, str]], signature: str | None = None) -> int:
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "X-Twilio-Signature": signature or sign(self.token, url, fields),
        }
        try:
            where = URL(url.partition("#")[0], encoded=True)  # the signature is of exactly this
            async with self._client.post(
                where, data=urlencode(fields), headers=headers, allow_redirects=False
            ) as answer:
                await answer.read()
                return answer.status
        except (aiohttp.ClientError, OSError, TimeoutError):
            return 0

    def text(
        self, sender: str, to: str, body: str, url: str = "", copies: int = 1, fallbacks: Sequence[str] = (),
        **more: str,
    ) -> list[int]:  # fmt: skip
        """A customer's text arrives: it is kept, and posted to `url` (nowhere, if empty: lost on its way to us), then,
        until one takes it, to `fallbacks`. `more` are further fields, e.g. OptOutType. Returns the HTTP status of each
        post, 0 where there was none."""
        record = self._record({"To": to, "From": sender, "Body": body}, "inbound", "received")
        fields = [
            ("ToCountry", "NO"), ("SmsMessageSid", record["sid"]), ("NumMedia", "0"), ("SmsSid", record["sid"]),
            ("SmsStatus", "received"), ("Body", body), ("FromCity", ""), ("To", to), ("NumSegments", "1"),
            ("MessageSid", record["sid"]), ("AccountSid", self.account), ("From", sender), ("ApiVersion", "2010-04-01"),
            *more.items(),
        ]  # fmt: skip
        if not url:
            return []
        posts = [asyncio.run_coroutine_threadsafe(self._post(url, fields), self._loop) for _ in range(copies)]
        told = [post.result(20) for post in posts]
        for other in fallbacks:
            if told[-1] in (200, 204):
                break
            told.append(asyncio.run_coroutine_threadsafe(self._post(other, fields), self._loop).result(20))
        return told

    async def _told(self, path: str, body: bytes) -> Any:
        """Orders over HTTP, for a fake in another process: /fake/messages, /fake/plan, /fake/chances, /fake/text."""
        order: Any = json.loads(body) if body else None
        if path == "/fake/plan":
            self.plan(*order)
        elif path == "/fake/chances":
            self.chances(order)
        elif path == "/fake/callbacks":
            self.callbacks = Callbacks(**order)
        elif path == "/fake/text":
            return 200, await asyncio.to_thread(self.text, **order), ()
        return 200, self.listed() if path == "/fake/messages" else {"posts": len(self.posts)}, ()


def _instant(given: str) -> float:
    read = datetime.fromisoformat(given.replace("Z", "+00:00"))
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=9000)
    parser.add_argument("--account", default="AC" + "a" * 32)
    parser.add_argument("--token", default="fake-auth-token")
    parser.add_argument("--drop", type=float, default=0.0, help="the chance of taking a message without an answer")
    parser.add_argument("--callbacks", choices=["normal", "reversed", "shuffled", "never"], default="normal")
    given = parser.parse_args()
    how = Callbacks(never=given.callbacks == "never", order=given.callbacks)
    fake = FakeTwilio(account=given.account, token=given.token, port=given.port, callbacks=how, seed=int(time.time()))
    fake.chances({"drop-after": given.drop} if given.drop else {})
    print(fake.url, flush=True)
    asyncio.run(fake.serve())


if __name__ == "__main__":
    main()
