"""What the shop told of somebody who may be another: it goes by the address that was named, and by no other one."""

from __future__ import annotations

from typing import Any

import pytest
from talking import Talk, dialog

from responder.engine.effects import ConsentChanged
from responder.engine.inputs import EventCame

OF_THE_NUMBER, OF_THE_MAILBOX = ("email",), ("sms",)


def tell(talk: Talk, name: str, barred: tuple[str, ...], **data: Any) -> None:
    talk.tell(EventCame(talk.name(), name, talk.world.now, data, barred))  # type: ignore[arg-type]


def on(event: str, channel: str = "sms") -> str:
    return f"channel: {channel}\nstart:\n  - event: {event}"


SHIPPED = dialog('- send: "Order {{ number }} is on its way"', "shipped", top=on("order.shipped"))
LETTER = dialog('- send: "Dear you, order {{ number }}"', "letter", top=on("order.shipped", "email"))


@pytest.mark.parametrize(("barred", "kind"), [(OF_THE_NUMBER, "sms"), (OF_THE_MAILBOX, "email")])
def test_only_dialogs_of_the_named_address_begin(barred: tuple[str, ...], kind: str) -> None:
    talk = Talk(SHIPPED, LETTER)
    tell(talk, "order.shipped", barred, number="7")
    talk.shop("order 7" if kind == "email" else "Order 7", kind)
    talk.quiet()


def test_what_is_told_plainly_goes_both_ways() -> None:
    talk = Talk(SHIPPED, LETTER)
    talk.event("order.shipped", number="7")
    talk.shop("Order 7")
    talk.mail("order 7")


def test_a_step_by_the_other_way_is_refused_and_said() -> None:
    talk = Talk(
        dialog(
            '- send: "By mail {{ number }}"\n  by: email\n- send: "By text {{ number }}"',
            top=on("order.shipped"),
        )
    )
    tell(talk, "order.shipped", OF_THE_NUMBER, number="7")
    talk.shop("By text 7")
    talk.quiet()
    assert any("named another mail address" in note for note in talk.notes)


def test_its_undelivered_block_says_what_to_do_instead() -> None:
    talk = Talk(
        dialog(
            """
- ask: "Right?"
  by: email
  replies:
    yes: end
  undelivered:
    - send: "Please call us about {{ number }}"
""",
            top=on("order.shipped"),
        )
    )
    tell(talk, "order.shipped", OF_THE_NUMBER, number="7")
    talk.shop("Please call us about 7")
    talk.quiet()


@pytest.mark.parametrize("preferred", ["email", None])
def test_preferred_is_the_way_that_is_allowed(preferred: Any) -> None:
    asked = dialog('- send: "Order {{ number }}"\n  by: preferred', top=on("order.shipped"))
    talk = Talk(asked, preferred=preferred)
    tell(talk, "order.shipped", OF_THE_NUMBER, number="7")
    talk.shop("Order 7")
    by_mail = dialog('- send: "Order {{ number }}"\n  by: preferred', top=on("order.shipped", "email"))
    talk = Talk(by_mail, preferred="sms")
    tell(talk, "order.shipped", OF_THE_MAILBOX, number="7")
    talk.mail("Order 7")


WAITS = dialog(
    """
- send: "Thanks"
- wait: for order.shipped
  within: 3 days
  then:
    - send: "Order {{ number }} by mail"
      by: email
    - send: "Order {{ number }} by text"
""",
    "waits",
    top=on("order.placed"),
)


def test_who_waits_for_it_hears_of_it_and_says_it_only_where_it_was_named() -> None:
    talk = Talk(WAITS)
    talk.event("order.placed", number="1")
    talk.shop("Thanks")
    tell(talk, "order.shipped", OF_THE_NUMBER, number="7")
    talk.shop("Order 7 by text")
    talk.quiet()


def test_what_somebody_else_waits_for_is_not_what_this_one_waits_for() -> None:
    """Two share a mailbox, and each waits for an order. Of the one that comes to the other's phone this one neither
    says anything nor learns its number, and goes on waiting; the same under `meanwhile:`."""
    talk = Talk(WAITS)
    talk.event("order.placed", number="1")
    talk.shop("Thanks")
    tell(talk, "order.shipped", OF_THE_MAILBOX, number="7")
    talk.quiet()
    talk.event("order.shipped", number="1")
    talk.mail("Order 1 by mail")
    talk.shop("Order 1 by text")

    asks = dialog(
        '- ask: "Did {{ number }} come?"\n  replies:\n    yes:\n      - send: "Fine"\n'
        '  meanwhile:\n    order.returned:\n      - send: "{{ number }} is back"',
        top=on("order.delivered"),
    )
    talk = Talk(asks)
    talk.event("order.delivered", number="1")
    talk.shop("Did 1 come?")
    tell(talk, "order.returned", OF_THE_MAILBOX, number="7")
    talk.quiet()
    talk.customer("yes")
    talk.shop("Fine")


def test_begun_for_one_it_hears_by_that_way_alone() -> None:
    talk = Talk(WAITS)
    tell(talk, "order.placed", OF_THE_NUMBER, number="1")
    talk.shop("Thanks")
    tell(talk, "order.shipped", OF_THE_NUMBER, number="1")
    talk.shop("Order 1 by text")
    talk.quiet()
    assert len(talk.notes) == 1


def test_stop_ends_and_its_own_steps_are_barred_too() -> None:
    asks = dialog(
        '- ask: "Right?"\n  replies:\n    yes: end',
        top="""
start:
  - event: go
stop:
  - event: order.cancelled
    then:
      - send: "{{ number }} is cancelled"
        by: email
      - send: "It is cancelled"
""",
    )
    talk = Talk(asks)
    talk.event("go")
    talk.shop("Right?")
    tell(talk, "order.cancelled", OF_THE_NUMBER, number="7")
    talk.shop("It is cancelled")
    talk.ended("stopped")


def test_what_did_not_move_a_run_bars_it_from_nothing() -> None:
    talk = Talk(WAITS)
    talk.event("order.placed", number="1")
    talk.shop("Thanks")
    tell(talk, "something.else", OF_THE_NUMBER, number="7")
    talk.event("order.shipped", number="1")
    talk.mail("Order 1 by mail")
    talk.shop("Order 1 by text")


def test_what_its_tags_start_is_barred_as_well() -> None:
    tags = dialog("- tag: vip", "tags", top=on("order.placed"))
    by_mail = dialog('- send: "Welcome by mail"', "mail", top="channel: email\nstart:\n  - tag: vip")
    by_text = dialog(
        '- send: "Welcome"\n- send: "and by mail"\n  by: email', "text", top="channel: sms\nstart:\n  - tag: vip"
    )
    talk = Talk(tags, by_mail, by_text)
    tell(talk, "order.placed", OF_THE_NUMBER)
    talk.shop("Welcome")
    talk.quiet()


def test_nobody_is_subscribed_by_another_s_form() -> None:
    joins = dialog("- subscribe: email\n- subscribe: sms", top=on("form.sent"))
    talk = Talk(joins)
    tell(talk, "form.sent", OF_THE_NUMBER, form={"url": "https://kaffe.example/join"})
    granted = [effect.channel for effect in talk.effects if isinstance(effect, ConsentChanged)]
    assert granted == ["sms"]
