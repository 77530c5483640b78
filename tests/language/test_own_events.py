"""Events of any order, in a dialog that is of one."""

import pytest

from tests.language.scripts import checked, steps

START = "start: {event: order.placed, once: per order.number}"


def found(*lines: str, stop: str = "", start: str = START) -> list[str]:
    text = steps(*lines).replace("start: {keyword: GO}", start + stop)
    return [line for line in checked(text) if "counts here" in line]


def test_an_event_of_any_order() -> None:
    (one,) = found("- wait: for order.shipped", "  then: [{send: A}]")
    assert "'order.shipped' of any order counts here, and the dialog is of one" in one
    assert "write 'wait: for order.shipped if event.order.number == order.number'" in one
    (one,) = found("- ask: Q", "  meanwhile: {order.returned: end}")
    assert "write 'order.returned if event.order.number == order.number'" in one
    (one,) = found("- end", stop="\nstop: {event: order.cancelled}")
    assert "write 'if: event.order.number == order.number'" in one


@pytest.mark.parametrize(
    "lines",
    [
        ("- wait: for order.shipped if event.order.number == order.number", "  then: [{send: A}]"),
        ("- wait: for order.shipped if event.order.total > 3", "  then: [{send: A}]"),
        ("- wait: for order.placed", "  then: [{send: A}]"),
        ("- wait: for link.clicked", "  then: [{send: A}]"),
    ],
)
def test_an_event_that_is_meant(lines: tuple[str, ...]) -> None:
    assert found(*lines) == []


def test_a_dialog_of_the_customer_and_one_after_the_order() -> None:
    waiting = ("- wait: for order.shipped", "  then: [{send: A}]")
    assert found(*waiting, start="start: {event: order.placed, once: every 90 days}") == []
    assert found(*waiting, start="start: {event: order.placed}") == []
    again = ("- wait: for order.placed", "  then: [{send: A}]")
    assert found(*again, start="start: {event: order.delivered, once: per order.number}") == []


def test_per_order_as_a_whole() -> None:
    (one,) = checked(steps("- end").replace("{keyword: GO}", "{event: order.placed, once: per order}"))
    assert "'order' is all that is told of it, which is seldom told twice alike; write 'per order.number'" in one
    assert checked(steps("- end").replace("{keyword: GO}", "{event: order.placed, once: per order.id}")) == []
