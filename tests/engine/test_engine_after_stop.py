"""After a STOP on a channel nothing goes out there until the customer writes there again, whatever happens elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as st
from talking import Talk, dialog

from responder.engine.effects import Send
from responder.engine.gate import judge
from responder.engine.inputs import PreferencesChosen
from responder.engine.verdict import GateFacts

Kind = Literal["sms", "email"]
KINDS: tuple[Kind, ...] = ("sms", "email")
TEXT_JOIN = dialog(
    """
- ask: "Offers by text? YES or NO"
  remind:
    1 hour: "Was that a YES?"
  within: 1 day
  replies:
    yes:
      - subscribe: sms
      - send: "You are in"
      - wait: 2 hours
      - send: "Two hours on"
    else:
      - again: "YES or NO?"
    no reply: end
""",
    "text join",
    top="start:\n  - keyword: JOIN\n  - event: signup",
)
MAIL_JOIN = dialog(
    """
- ask: "Offers by mail?"
  by: email
  subject: "Offers"
  within: 3 days
  replies:
    yes:
      - subscribe: email
      - send: "Thanks by mail"
        by: email
      - send: "Thanks by text"
        by: sms
    no reply:
      - send: "Nothing heard"
        by: sms
""",
    "mail join",
    top="start:\n  - keyword: LETTERS\n  - event: letters",
)
OFFER = dialog(
    '- send: "Half price. STOP to end"\n- wait: 1 day\n- send: "Last day. STOP to end"',
    "offer",
    top="purpose: marketing\nstart:\n  - event: offer",
)
ORDER = dialog(
    '- send: "Packed"\n- wait: 3 hours\n- ask: "Arrived?"\n  within: 1 day\n  replies:\n    yes:\n'
    '      - send: "Fine"\n      - send: "Receipt"\n        by: email\n        subject: "Receipt"\n    no reply: end',
    "order",
    top="start:\n  - event: order",
)
SAID = (
    *("STOP", "STOP", "yes", "no", "hello", "JOIN", "LETTERS", "START", "HELP"),
    *("stop all texts and mails", "no ads please", "no more texts, mail is fine"),
)
MOVES = st.one_of(
    st.tuples(st.just("says"), st.sampled_from(KINDS), st.sampled_from(SAID)),
    st.tuples(st.just("says"), st.sampled_from(KINDS), st.sampled_from(SAID)),
    st.tuples(st.just("event"), st.sampled_from(["signup", "letters", "offer", "order"]), st.just("")),
    st.tuples(st.just("later"), st.sampled_from([0.01, 1.0, 3.0, 26.0]), st.just("")),
    st.tuples(st.just("chooses"), st.sets(st.sampled_from([f"{kind} marketing" for kind in KINDS])), st.just("")),
)


class Customer(Talk):
    """A talk whose messages pass the gate, some at once and some only when time has gone by."""

    def __init__(self) -> None:
        super().__init__(TEXT_JOIN, MAIL_JOIN, OFFER, ORDER)
        self.waiting: list[tuple[Send, datetime]] = []
        self.wrote: dict[str, tuple[datetime, Kind]] = {}
        self.stopped: dict[Kind, datetime] = {}

    def does(self, what: str, which: object, words: str) -> None:
        if what == "says" and which in KINDS:
            kind: Kind = "sms" if which == "sms" else "email"
            self.wrote[f"input{self.count + 1}"] = (self.world.now, kind)
            self.customer(words, kind)
        elif what == "event":
            self.event(str(which))
        elif what == "later" and isinstance(which, float):
            self.later(hours=which)
        elif isinstance(which, set):
            chosen = {f"{kind} marketing": f"{kind} marketing" in which for kind in KINDS}
            self.tell(PreferencesChosen(self.name(), "email", self.world.now, chosen, None, None))
        for kind in KINDS:
            if any(line.kind == kind for line in self.world.suppressions):
                self.stopped.setdefault(kind, self.world.now)
            else:
                self.stopped.pop(kind, None)

    def goes_out(self, keep_back: int) -> None:
        """All but the last few of what waits is judged, as the outbox would a moment later."""
        self.waiting += [(send, self.world.now) for send in self.outbox]
        self.outbox.clear()
        number = len(self.waiting) - keep_back if keep_back < len(self.waiting) else 0
        now, self.waiting = self.waiting[:number], self.waiting[number:]
        for send, queued_at in now:
            at, kind = self.wrote.get(send.answers or "", (None, ""))
            verdict = judge(self.world, send, GateFacts(queued_at=queued_at, answered_at=at, answered_kind=kind))
            if verdict.kind == "hold":
                self.waiting.append((send, queued_at))
            elif verdict.kind == "go":
                self.went(send)
                self.world = replace(self.world, sent_at={**self.world.sent_at, send.id: self.world.now})

    def went(self, send: Send) -> None:
        if send.purpose == "marketing":
            lines = [one for one in self.world.consents if (one.channel, one.purpose) == (send.kind, "marketing")]
            assert any(one.granted for one in lines), f"without consent: {send.text}"
        since = self.stopped.get(send.kind)
        if since is None or send.role in ("confirmation", "help"):
            return
        at, kind = self.wrote.get(send.answers or "", (None, ""))
        assert at is not None, f"after the STOP: {send.text}"
        assert (kind, at > since) == (send.kind, True), f"after the STOP, for what was written by {kind}: {send.text}"


@settings(max_examples=250, deadline=None)
@given(st.lists(st.tuples(MOVES, st.integers(0, 2)), max_size=25))
def test_nothing_goes_on_a_channel_after_a_stop_there(moves: list[tuple[tuple[str, object, str], int]]) -> None:
    """47 CFR 64.1200(a)(10)-(12); ePrivacy 2002/58/EC Art 13(2)."""
    talk = Customer()
    for move, keep_back in moves:
        talk.does(*move)
        talk.goes_out(keep_back)


def test_a_yes_by_mail_brings_no_text_to_a_phone_that_stopped() -> None:
    talk = Customer()
    for what, which, words in (("event", "letters", ""), ("says", "sms", "STOP"), ("later", 1.0, "")):
        talk.does(what, which, words)
        talk.goes_out(0)
    talk.does("says", "email", "yes")
    said = [send.text for send in talk.outbox]
    assert said == ["Thanks by mail", "Thanks by text"]
    for send in talk.outbox:
        facts = GateFacts(queued_at=talk.world.now, answered_at=talk.world.now, answered_kind="email")
        verdict = judge(talk.world, send, facts)
        assert (verdict.kind, verdict.reason) == (("go", "") if send.kind == "email" else ("refuse", "suppressed"))
