"""What a check has found: well, wrong with what to do, or not checked with why."""

from __future__ import annotations

from typing import Literal

from responder.values import frozen

State = Literal["well", "wrong", "advice", "not checked"]


@frozen
class Finding:
    """One line. `remedy` is what to do; only `wrong` counts as a failure."""

    subject: str
    state: State
    text: str
    remedy: str = ""


def well(subject: str, text: str) -> Finding:
    return Finding(subject, "well", text)


def wrong(subject: str, text: str, remedy: str) -> Finding:
    return Finding(subject, "wrong", text, remedy)


def advice(subject: str, text: str, remedy: str) -> Finding:
    return Finding(subject, "advice", text, remedy)


def unchecked(subject: str, why: str) -> Finding:
    return Finding(subject, "not checked", why)
