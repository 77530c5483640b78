"""Fuzzing of the mail reader: mutated real structures, and structures made to be slow.

`python -m tests.reading.fuzz --count 100000` reports what raised and what took longest; it ends with 1 where
anything raised or took over a second.
"""

import argparse
import gc
import json
import random
import time
from collections.abc import Callable, Iterator
from functools import partial

from responder.channels.reading import explain, read_mail

from .answers import ANSWERS
from .bounces import BOUNCES
from .clients import CLIENTS, LANGUAGES, PARENT
from .machines import AUTOMATIC, COMPLAINTS, LISTS, PERSONS
from .mails import TABLES
from .parent_answers import PARENT_ANSWERS
from .post import PARENT_ID

LIMIT = 1.0
_FOOT = ("Fjellbutikken", "Storgata 1", "0155 Oslo", "https://butikk.example", "Meld deg av")
_TOKENS = (
    b"\r\n", b"\n\n", b"\0", b"\xff\xfe", b"--", b"----=_Grenze_0001", b"=?utf-8?b?", b"?=", b"=?x?q?=41?=", b"<", b">", b"<<", b"&#", b"&#x110000;",
    b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n", b"Content-Type: message/rfc822\r\n\r\n", b"charset=utf-7", b"charset=idna", b"charset=zlib",
    b"charset*0*=utf-8''x", b"Content-Transfer-Encoding: base64\r\n", b"<blockquote>", b"</div>", b"<!--", b"<style>", b"> > >", b"On On On",
    b"Fra: \nTil: \n", b"________________", b"wrote:", b"@", b"a@b.c", b"5.1.1", b";", b'"', b"(", b"\xe2\x80\x8b", b"\xf0\x9f\x91\x8d", b"\x1b$B", b"\xed\xa0\x80",
    b"Message-ID: <a@[b", b"Date: Fri, 99 Foo 99999 99:99:99 +9999", b"Final-Recipient: rfc822;", b"\\x{D800}", b"Status: 5..1",
)  # fmt: skip


def seeds() -> list[bytes]:
    """Every sample mail of the tests."""
    hand = [raw for table in (ANSWERS, PARENT_ANSWERS, BOUNCES, COMPLAINTS) for _, raw, _ in table]
    machines = [raw for table in (AUTOMATIC, LISTS, PERSONS) for _, raw in table]
    mails = [case.raw for cases in TABLES.values() for case in cases]
    return (
        hand + machines + mails + [client(language, "Ja takk") for client in CLIENTS.values() for language in LANGUAGES]
    )


def mutated(random_: random.Random, raw: bytes, others: list[bytes]) -> bytes:
    """A few changes: bits, cuts, repeats, splices, tokens."""
    data = bytearray(raw)
    for _ in range(random_.randint(1, 8)):
        at = random_.randrange(len(data) + 1)
        choice = random_.randrange(7)
        if choice == 0 and data:
            data[at % len(data)] ^= 1 << random_.randrange(8)
        elif choice == 1:
            del data[at : at + random_.randint(1, 200)]
        elif choice == 2:
            data[at:at] = random_.choice(_TOKENS) * random_.choice((1, 1, 1, 2, 50))
        elif choice == 3:
            data[at:at] = data[at : at + random_.randint(1, 100)] * random_.randint(1, 30)
        elif choice == 4:
            other = random_.choice(others)
            start = random_.randrange(len(other) + 1)
            data[at:at] = other[start : start + random_.randint(1, 2000)]
        elif choice == 5:
            del data[at:]
        else:
            data[at:at] = random_.randbytes(random_.randint(1, 20))
    return bytes(data)


_HEAD = b"From: a@b.example\nTo: c@d.example\nSubject: x\nMessage-ID: <1@b.example>\n"
_TEXT = _HEAD + b"Content-Type: text/plain; charset=utf-8\n\n"
_HTML = _HEAD + b"Content-Type: text/html; charset=utf-8\n\n"
_BOUNCE = _HEAD.replace(b"a@b", b"mailer-daemon@b").replace(b"x\n", b"Undelivered Mail\n", 1) + b"Return-Path: <>\n\n"
_MEGABYTE = 1 << 20


def _nested(count: int) -> bytes:
    opening = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(count))
    return _HEAD + opening + b"\nJa"


def _filled(start: bytes, unit: bytes) -> bytes:
    return start + unit * (_MEGABYTE // len(unit))


def _lined(start: bytes, unit: bytes) -> bytes:
    return start + (unit.strip(b"\n") * (350 // len(unit)) + b"\n") * 3000


def _subject(unit: bytes) -> bytes:
    return _HEAD.replace(b"x\n", unit.replace(b"\n", b" ") * (20_000 // len(unit)) + b"\n", 1) + b"\nja"


def slow_ones() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Inputs that make a careless reader slow, by name, at about a megabyte or as large as a mail may be."""
    repeated = {
        "blank lines": b"\n", "spaces": b" ", "on on": b"On ", "on newline": b"On\n", "wrote": b"On wrote:\n", "from labels": b"From: a\n", "label only": b"From: ",
        "underscores": b"_", "underscore lines": b"________________\n", "quotes": b"> ", "quote lines": b"> a\n", "dashes": b"-", "dash lines": b"-- \n", "at": b"@",
        "addresses": b"a@b.example ", "address run": b"a@", "dots": b"a.", "digits": b"1", "dates": b"3. mai 2024 kl. 10:00\n", "sent from": b"Sent from ", "mvh": b"Mvh\n",
        "angle": b"<", "stars": b"*", "words": b"ja ", "tabs": b"\t", "pipes": b"| \n", "jeg er": b"Jeg er ", "thanks": b"Takk for ", "ich bin": b"ich bin ", "the mailbox": b"mailbox ",
        "user": b"user ", "codes": b"5.1.1 ", "status": b"550 ", "not": b"could not ", "quota": b"quota ", "deliver": b"delivery ", "nbsp": "\u00a0".encode(), "zero width": "\u200b".encode(),
        "joiners": "\u200d".encode(), "emoji": "👩‍".encode(), "message id": b"Message-ID:\n", "confidential": b"this e-mail ", "name": b"A ", "see": b"se ", "semicolons": b"; ",
        "answer": b"svar ", "html word": b"html ", "rcpt": b"rcpt to: ", "to": b"to ", "message": b"message ", "permanent": b"permanent fatal errors\n", "recipients": b"recipients: ",
        "links": b"<https://a.example/> ", "half links": b"[<https://a", "images": b"[image: a] ", "dashed attributions": b"---- On 3 May 2024 a@b.example wrote ----\n", "dotted rules": b".....\n", "this address": b"denne adressen ",
        "received": b"we have received your message ", "attribution heads": b"On 3 May 2024\n", "broken attributions": b"On 3 May 2024\na@b.example\nYes\nwrote:\n", "contents": b"innholdet i denne ",
        "contact": b"contact ", "our foot": b"Fjellbutikken\nStorgata 1\n", "our pairs": b"Hilsen Fjellbutikken\n", "rules of dots": b".", "you are": b"when du behandler vi ",
        "cards": b"\nKari Nordmann\nDaglig leder\n", "notes heads": b"Kari Berg\n17.11.2026 15:01\nTo\n", "originals": b"Original message\n", "postal": b"gata", "capitals": b"Aa.",
        "named programs": b"Sent from Aa Bb Cc Mail x\n", "joined mails": b"3. mai 2024 kl. 10:00 skrev Kari <a@b.example>: ", "joined heads": b"Fra: a@b.example Sendt: x Til: y Emne: z ",
        "our greetings": b"Hei Kari! a b c d\n", "helpdesk comments": b"##- reply above this line -##\n------------------\nKari, 3 May 2024 10:00:\n", "cut addresses": b"On 3 May 2024 a <a@b.example\n> wrote:\n", "indented links": b"      https://a.example/\n", "deep words": b" " * 29 + b"mr a: b\n",
    }  # fmt: skip
    for name, unit in repeated.items():
        yield f"text of {name}", partial(_filled, _TEXT, unit)
        yield f"lines of {name}", partial(_lined, _TEXT, unit)
        yield f"bounce of {name}", partial(_filled, _BOUNCE, unit)
        yield f"bounce lines of {name}", partial(_lined, _BOUNCE, unit)
        yield f"subject of {name}", partial(_subject, unit)
    tags = (b"<div>", b"<blockquote>", b"</div>", b"<p>", b"<br>", b"<a ", b'<a "', b"<!--", b"<style>", b"<td>", b"&amp;", b"&", b"<b></b>", b"<li>", b"<", b"<pre>\n",
            b'<div class="gmail_quote">', b"<title>", b"<img alt=a>", b"<div style='", b"<script", b"</script", b"<a href='x>y'>", b"<![CDATA[", b"<p> </p>", b'<i style="display:none">', b"<div>&gt; a b c</div>", b"<blockquote>a b c</blockquote>&gt; a b c<br>")  # fmt: skip
    for tag in tags:
        yield f"html of {tag.decode()}", partial(_filled, _HTML, tag)
    for count in (60, 1000, 20_000):
        yield f"{count} levels", partial(_nested, count)
    yield (
        "one boundary at every level",
        lambda: (
            _HEAD
            + b"Content-Type: multipart/mixed; boundary=b\n\n"
            + b"--b\nContent-Type: multipart/mixed; boundary=b\n\n" * 20_000
        ),
    )
    yield "many parts", lambda: _HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nja\n" * 200_000
    yield (
        "almost boundaries",
        lambda: _HEAD + b"Content-Type: multipart/mixed; boundary=bbbbbbbbb\n\n" + b"--bbbbbbbb\n" * 2_000_000,
    )
    yield "rfc822 in rfc822", lambda: _HEAD + b"Content-Type: message/rfc822\n\n" * 100_000
    yield "many headers", lambda: b"X-A: b\n" * 2_000_000 + b"\nja"
    yield "one huge header", lambda: b"Subject: " + b"a " * 10_000_000 + b"\n\nja"
    yield "folded header", lambda: b"Subject: a\n" + b" b\n" * 3_000_000 + b"\nja"
    yield "encoded words", lambda: b"Subject: " + b"=?utf-8?q?a?= " * 100_000 + b"\n\nja"
    yield "half encoded words", lambda: b"Subject: " + b"=?utf-8?q?" * 100_000 + b"\n\nja"
    yield "addresses", lambda: b"From: " + b"a@b.c, " * 500_000 + b"\n\nja"
    yield (
        "comments",
        lambda: b"From: " + b"(" * 1_000_000 + b"\nAuthentication-Results: " + b"(" * 1_000_000 + b"\n\nja",
    )
    yield "references", lambda: b"From: a@b.c\nReferences: " + b"<a@b> " * 1_000_000 + b"\n\nja"
    yield "parameters", lambda: b"Content-Type: text/plain" + b"; a*0*=x" * 200_000 + b"\n\nja"
    yield "25 MB of text", lambda: _TEXT + b"Ja takk, det er fint.\n" * 1_200_000
    yield "40 MB of base64", lambda: _HEAD + b"Content-Transfer-Encoding: base64\n\n" + (b"QUJD" * 19 + b"\n") * 520_000
    yield "quoted-printable", lambda: _HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=41=" * 6_000_000
    yield "25 MB of newlines", lambda: _HEAD + b"\n" * (25 * _MEGABYTE)
    yield "25 MB of zeros", lambda: bytes(25 * _MEGABYTE)
    yield (
        "report groups",
        lambda: (
            _HEAD
            + b"Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n"
            + b"Final-Recipient: rfc822;a@b.c\nAction: failed\n\n" * 100_000
        ),
    )
    yield "punycode", lambda: _TEXT.replace(b"utf-8", b"punycode") + b"a" * 500_000
    yield "utf-7", lambda: _TEXT.replace(b"utf-8", b"utf-7") + b"+AGE-" * 200_000
    yield "iso-2022", lambda: _TEXT.replace(b"utf-8", b"iso-2022-jp") + b"\x1b$B\x1b(B" * 100_000


def timed(raw: bytes, parent: bool = False) -> float:
    """Seconds of processor time that reading took (others may be busy on the machine)."""
    gc.disable()  # the garbage of everything that was read before is not this mail's
    start = time.process_time()
    read = read_mail(raw, parents={PARENT_ID: PARENT["nb"]} if parent else {}, foot=_FOOT if parent else ())
    seconds = time.process_time() - start
    gc.enable()
    # The reader's last net is for what nobody thought of; what falls into it here is thought of.
    if read.why.startswith("The mail could not be read ("):
        raise AssertionError(read.why)
    json.dumps(explain(read)).encode()
    return seconds


def main() -> int:
    """Long form."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--count", type=int, default=10_000)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    random_, mails, bad, worst = random.Random(chosen.seed), seeds(), 0, (0.0, "")
    for name, make in slow_ones():
        seconds = timed(make(), parent=True)
        worst = max(worst, (seconds, name))
        if seconds > LIMIT:
            bad += 1
            print(f"{seconds:.2f} s: {name}")
    print(f"inputs made to be slow: {bad} bad, slowest {worst[0]:.3f} s ({worst[1]})", flush=True)
    start = time.perf_counter()
    for number in range(chosen.count):
        raw = mutated(random_, random_.choice(mails), mails)
        try:
            seconds = timed(raw, parent=bool(number % 2))
        except Exception as error:
            bad += 1
            print(f"{error!r}: {raw[:2000]!r}")
            continue
        worst = max(worst, (seconds, f"mutation {number}"))
        if number % 10_000 == 9_999:
            print(f"{number + 1} mutations, {bad} bad, slowest {worst[0]:.3f} s ({worst[1]})", flush=True)
        bad += seconds > LIMIT
    rate = chosen.count / (time.perf_counter() - start) if chosen.count else 0
    print(f"{chosen.count} mutations at {rate:.0f}/s, {bad} bad, slowest {worst[0]:.3f} s ({worst[1]})")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
