"""What is worked out once a process, in the background and before the first customer waits for it."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from responder.channels import load_library
from responder.store.catalogue import Shop
from responder.understand import match_branch, read_keyword

REPLY = "yes please, do not stop it"
TURN = 0.0005
"""Seconds after which this gives way to whoever writes meanwhile; the interpreter's own turns are ten times as long."""


def warm_up(shops: Sequence[Shop]) -> None:
    """Have the word lists and patterns of the shops' languages ready, and the libraries of their gateways.

    Seconds of work the first time, nothing after that.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    try:
        for language in sorted({"en", *(code for shop in shops for code in shop.merchant.languages)}):
            read_keyword(REPLY, language=language)
            match_branch(["yes", "no"], REPLY, languages=[language])
        for gateway in sorted({record.gateway for shop in shops for record in shop.records.values()}):
            load_library(gateway)
    finally:
        sys.setswitchinterval(before)
