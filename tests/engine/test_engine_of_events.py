"""What an event is about: the order of this dialog, or another one of the same customer."""

from __future__ import annotations

from talking import Talk, dialog

CONFIRM = dialog(
    """
- ask: "Order {{ order.number }} over {{ order.total }}: right? YES or NO"
  within: 1 day
  replies:
    yes:
      - send: "Order {{ order.number }} is on its way"
    else: end
""",
    "confirm",
    top="""
start:
  - event: order.placed
    once: per order.number
stop:
  - event: order.cancelled
    if: event.order.number == order.number
    then:
      - send: "Order {{ order.number }} is cancelled"
""",
)


def test_one_order_is_cancelled_and_the_other_one_is_still_asked_about() -> None:
    talk = Talk(CONFIRM)
    talk.event("order.placed", order={"number": "1", "total": 20})
    talk.event("order.placed", order={"number": "2", "total": 30})
    talk.shop("Order 1 over 20")
    talk.event("order.cancelled", order={"number": "2"})
    talk.shop("Order 2 is cancelled")
    talk.quiet()
    talk.later(minutes=1)
    talk.customer("yes")
    talk.shop("Order 1 is on its way")
    talk.quiet()


def test_event_names_the_data_of_the_event() -> None:
    steps = '- send: "Your ticket for {{ event.date }}"\n- wait: until {{ event.date }}\n- send: "Tonight!"'
    talk = Talk(dialog(steps))
    talk.event("go", date="2026-11-25T18:00")
    talk.shop("Your ticket for 2026-11-25T18:00")
    talk.later(days=3)
    talk.shop("Tonight!")
    talk.ended("done")


def test_a_thing_of_the_shop_that_is_called_event_is_that_thing() -> None:
    talk = Talk(dialog('- send: "{{ event.title }} on {{ date }}"'))
    talk.event("go", event={"title": "Jazz"}, date="Friday")
    talk.shop("Jazz on Friday")


def test_a_later_event_about_the_same_thing_takes_nothing_away_that_was_told_before() -> None:
    steps = """
- wait: for parcel.sent
  within: 3 days
  then:
    - send: "Order {{ order.number }} over {{ order.total }} is sent: {{ order.tracking }}"
"""
    talk = Talk(dialog(steps))
    talk.event("go", order={"number": "1", "total": 20})
    talk.event("parcel.sent", order={"number": "1", "tracking": "T1"})
    talk.shop("Order 1 over 20 is sent: T1")


PARCELS = """
- wait: for parcel.sent if event.order.number == order.number
  within: 3 days
  then:
    - send: "Order {{ order.number }} is sent: {{ order.tracking }}"
  else:
    - send: "Order {{ order.number }} is late."
"""


def test_two_orders_on_their_way_each_hear_of_their_own_parcel_only() -> None:
    top = "start:\n  - event: go\n    once: per order.number"
    talk = Talk(dialog(PARCELS, top=top))
    talk.event("go", order={"number": "1"})
    talk.event("go", order={"number": "2"})
    talk.event("parcel.sent", order={"number": "2", "tracking": "T2"})
    talk.shop("Order 2 is sent: T2")
    talk.quiet()
    talk.later(days=3)
    talk.shop("Order 1 is late.")
    talk.quiet()


def test_a_condition_that_cannot_be_evaluated_does_not_hold() -> None:
    talk = Talk(dialog(PARCELS.replace("==", ">")))
    talk.event("go", order={"number": 1})
    talk.event("parcel.sent", order={"number": "two", "tracking": "T2"})
    talk.quiet()


def test_another_order_s_payment_leaves_a_question_open() -> None:
    steps = """
- ask: "Order {{ order.number }} is not paid. Shall we cancel it?"
  meanwhile:
    order.paid if event.order.number == order.number:
      - send: "Thanks, order {{ order.number }} is paid."
      - end
  replies:
    yes:
      - send: "Order {{ order.number }} is cancelled."
"""
    talk = Talk(dialog(steps))
    talk.event("go", order={"number": "1"})
    talk.shop("Order 1 is not paid.")
    talk.event("order.paid", order={"number": "2"})
    talk.quiet()
    talk.event("order.paid", order={"number": "1"})
    talk.shop("Thanks, order 1 is paid.")
    talk.ended("end")


def test_a_later_event_about_another_thing_lends_nothing_from_the_first() -> None:
    steps = """
- wait: for product.back
  within: 3 days
  then:
    - send: "{{ product.name or 'Something' }} is back"
"""
    talk = Talk(dialog(steps))
    talk.event("go", product={"id": "1", "name": "Rye"})
    talk.event("product.back", product={"id": "2"})
    talk.shop("Something is back")
