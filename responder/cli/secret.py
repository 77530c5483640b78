"""`responder secret`: a new secret for RESPONDER_SECRET."""

from __future__ import annotations

import argparse

EPILOG = """example:
  export RESPONDER_SECRET="$(responder secret)"

It signs reply addresses and links: with another one, answers to older mails are no longer known by their address."""


def add_to(parser: argparse.ArgumentParser) -> None:
    parser.description = "Print a new random secret."
    parser.epilog = EPILOG
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> int:
    import secrets

    from responder.cli.terminal import say

    say(secrets.token_urlsafe(48))
    return 0
