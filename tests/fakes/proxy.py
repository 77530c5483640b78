"""A reverse proxy in a process of its own: one that stands at `/responder` of a shop's own address, as nginx would.

It hands that path on as it came or takes it off, and treats X-Forwarded-For as proxies do: appends to it, leaves it as
it came, or removes it. Everything else at its address is the shop's.
"""

from __future__ import annotations

import argparse
import http.client
import http.server
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.starts import start

BELOW = "/responder"
SHOP = b"<h1>The shop itself</h1>"
HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "te", "trailer", "upgrade", "host", "content-length"}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    options: argparse.Namespace

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        below = self.path == BELOW or self.path.startswith((f"{BELOW}/", f"{BELOW}?"))
        if not below or not self.path.startswith(self.options.only):
            self._answer(404, [("Content-Type", "text/html")], SHOP)
            return
        path = self.path if self.options.way == "hands on" else self.path.removeprefix(BELOW) or "/"
        upstream = http.client.HTTPConnection("127.0.0.1", self.options.to, timeout=20)
        try:
            upstream.request(self.command, self.options.other + path, body, self._headers())
            answer = upstream.getresponse()
            self._answer(answer.status, answer.getheaders(), answer.read())
        except OSError:
            self._answer(502, [], b"")
        finally:
            upstream.close()

    do_POST = do_HEAD = do_GET

    def _headers(self) -> dict[str, str]:
        kept = {name: value for name, value in self.headers.items() if name.lower() not in HOP_BY_HOP}
        known = [value for name, value in self.headers.items() if name.lower() == "x-forwarded-for"]
        kept = {name: value for name, value in kept.items() if name.lower() != "x-forwarded-for"}
        if self.options.forwarded == "appends":
            known.append(self.client_address[0] if self.options.client == "" else self.options.client)
        return {
            **kept,
            **({"X-Forwarded-For": ", ".join(known)} if known and self.options.forwarded != "removes" else {}),
        }

    def _answer(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in HOP_BY_HOP:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--to", type=int, required=True)
    parser.add_argument("--way", choices=("hands on", "takes off"), default="hands on")
    parser.add_argument("--forwarded", choices=("appends", "as it came", "removes"), default="appends")
    parser.add_argument("--client", default="")
    parser.add_argument("--only", default="")
    parser.add_argument("--other", default="")
    parser.add_argument("--certificate", default="")
    Handler.options = parser.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if Handler.options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        folder = Path(Handler.options.certificate)
        context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
        server.socket = context.wrap_socket(server.socket, server_side=True)
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()


@contextmanager
def proxy(to: int, **options: str) -> Iterator[str]:
    """A proxy before the port `to`, until the block ends; the public address of what is behind it.

    `way`: whether it `hands on` its path or `takes off`; `forwarded`: whether it `appends`, leaves `as it came` or
    `removes`; `client`: whom it names; `only`: what it hands on at all; `other`: a path that it puts before all;
    `certificate`: the folder of `make_certificate`, for https.
    """
    words = [f"--{name}={value}" for name, value in options.items()]
    process = start("tests.fakes.proxy", f"--to={to}", *words, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        yield f"http{'s' if options.get('certificate') else ''}://localhost:{port}{BELOW}"
    finally:
        process.kill()
        process.wait(10)
        if process.stdout is not None:
            process.stdout.close()


if __name__ == "__main__":
    main()
