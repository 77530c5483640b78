"""`responder explain`: how a reply, a mail or a text is understood, for people and, with --jsonl, for programs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from typing import Any

EPILOG = """examples:
  responder explain reply "ja takk" --language nb --expect yes-no
  responder explain reply "den tredje" --language sv --expect choice --choice Latte --choice Mocha --choice Espresso
  responder explain mail letter.eml
  responder explain sms "Velkommen til Fjord Kaffe – vi åpner kl. 8"
  responder explain reply --jsonl < replies.jsonl

With --jsonl each line of stdin is a JSON object, and each is answered with one, in the same order:
  reply  {"id","text","language","country","expect","choices","now"}
         → {"id","keyword","certainty","value","ambiguous","branch"}
         with --model also "suspected": "stop" where no word was understood, and the model hears a wish for no more
  mail   {"id","raw"} (raw: the mail in base64)
         → {"id","kind","text","full_text","from","subject","message_id","recipients","may_reply","human",
            "authentication","why"}
  sms    {"id","text"} → {"id","encoding","segments","units","suggestion"}
A line that cannot be read is answered too, with "error".

A "now" with an offset is read on the clock of "time_zone", and without one on that of most people in "country"."""
GARBAGE = 500_000  # new objects after which garbage is looked for
EXPECT = ("yes-no", "number", "choice", "date", "phone", "email")


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Tell how something is understood."
    parser.epilog = EPILOG
    parser.add_argument("what", choices=("reply", "mail", "sms"), help="a reply, a raw mail, or a text of ours")
    parser.add_argument("item", nargs="?", help="the text; for mail, a file (or - for stdin)")
    parser.add_argument("--jsonl", action="store_true", help="answer JSON objects on stdin, one a line")
    reply = parser.add_argument_group("for a reply")
    reply.add_argument("--language", default="en", help="the customer's language: en, nb, sv, da, … (default: en)")
    reply.add_argument("--country", help="the customer's country: NO, SE, US, …")
    reply.add_argument("--expect", choices=EXPECT, help="what the question wants")
    reply.add_argument("--choice", action="append", default=[], metavar="WORDS", help="one possible answer; repeat it")
    reply.add_argument("--now", help="the moment it was written: 2026-11-21T10:00+01:00")
    reply.add_argument("--model", action="store_true", help="also ask the model, if it is installed: see 'suspected'")
    mail = parser.add_argument_group("for a mail")
    mail.add_argument("--own", action="append", default=[], metavar="ADDRESS", help="an address of ours; repeat it")
    mail.add_argument("--authserv-id", help="whose Authentication-Results to believe")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    if options.jsonl:
        return _stream(options)
    asked, fields = _asked(options), _explainer(options)
    try:
        found = fields(asked)
    except ValueError as error:
        from responder.cli.terminal import complain

        complain(str(error))
        return 1
    _print_table(found)
    return 0


def _explainer(options: argparse.Namespace) -> Callable[[Mapping[str, Any]], dict[str, object]]:
    from responder.cli import explaining

    if options.what == "reply":
        return explaining.SuspiciousExplainer() if options.model else explaining.explain_reply
    if options.what == "sms":
        return explaining.explain_sms
    return explaining.MailExplainer(options.own, options.authserv_id)


def _stream(options: argparse.Namespace) -> int:
    import gc

    from responder.cli.explaining import NOTHING
    from responder.cli.lines import stream

    gc.set_threshold(GARBAGE)  # the word lists live as long as the process: looking through them anew frees nothing
    sys.stdout.flush()
    stream(sys.stdin.fileno(), sys.stdout.fileno(), _explainer(options), NOTHING[options.what])
    return 0


def _asked(options: argparse.Namespace) -> dict[str, Any]:
    if options.what == "mail":
        import base64

        return {"raw": base64.b64encode(_read_mail(options.item)).decode()}
    text = sys.stdin.read() if options.item in (None, "-") else options.item
    if options.what == "sms":
        return {"text": text}
    return {
        "text": text,
        "language": options.language,
        "country": options.country,
        "expect": options.expect,
        "choices": options.choice,
        "now": options.now,
    }


def _read_mail(item: str | None) -> bytes:
    if item in (None, "-"):
        return sys.stdin.buffer.read()
    with open(str(item), "rb") as opened:
        return opened.read()


def _print_table(found: Mapping[str, object]) -> None:
    from responder.cli.terminal import coloured, say, shown

    width = max(len(name) for name in found)
    for name, value in found.items():
        lines = _lines(value)
        say(f"{coloured(name.ljust(width), 'faint')}  {shown(lines[0])}")
        for line in lines[1:]:
            say(" " * (width + 2) + shown(line))


def _lines(value: object) -> list[str]:
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    if value is None or value in ("", []):
        return ["–"]
    if isinstance(value, list):
        return [", ".join(f"{name} {part}" for name, part in one.items()) for one in value]
    return str(value).splitlines() or ["–"]
