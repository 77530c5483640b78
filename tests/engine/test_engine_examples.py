"""The three dialogs of LANGUAGE.md, talked through."""

import pytest
from talking import MORNING, Talk

from responder.language import read_script

OPT_IN = """
name: Text offers, double opt-in
channel: sms
purpose: service            # it asks permission; it carries no offer itself
language: en
start:
  - keyword: JOIN, OFFERS
  - event: signup.submitted
    if: signup.phone
steps:
  - ask: "{{ merchant.name }}: reply YES to get our offers by text, about 4 a month. HELP for help, STOP to cancel."
    remind:
      1 day: "Still want offers from {{ merchant.name }}? Reply YES to join, STOP to cancel."
    within: 3 days
    replies:
      yes:
        - subscribe: sms
        - send: "You're in! Show code WELCOME10 for 10% off. Reply STOP any time to leave."
      no:
        - send: "No problem, we won't text you offers."
      else:
        - again: "Sorry, I didn't get that. Reply YES to join or NO to skip."
      no reply: end
"""
NPS = """
name: How did we do? (NPS)
channel: sms
purpose: service
language: en
start:
  - event: order.delivered
    once: every 90 days
steps:
  - wait: 3 days
  - wait: until 11:00
  - ask: "Hi {{ contact.first_name or 'there' }}! How likely are you to recommend {{ merchant.name }} to a friend? Reply 0 (no way) to 10 (for sure)."
    save: score
    remind:
      1 day: "One number is all we need: 0 (no way) to 10 (for sure)."
    within: 2 days
    replies:
      9-10:
        - tag: promoter
        - send: "Thank you! A short review would help us a lot: {{ merchant.review_url }}"
      7-8:
        - tag: passive
        - send: "Thank you! We'll keep at it."
      0-6:
        - tag: detractor
        - ask: "I'm sorry we let you down. What went wrong?"
          save: reason
          within: 1 day
          replies:
            no reply: go on
      else:
        - again: "Please reply with a number from 0 to 10."
      no reply: end
  - if: score <= 6
    then:
      - if: reason
        then:
          - handoff: "Scored {{ score }}: {{ reason }}"
      - if: contact.email
        then:
          - ask: |
              Hello {{ contact.first_name or 'there' }},

              you gave us {{ score }} out of 10, and I'd like to put it right.
              What happened? Just reply to this email.
            by: email
            subject: "What went wrong with order {{ order.number }}?"
            save: reason
            within: 7 days
            replies:
              no reply: end
          - handoff: "Scored {{ score }}: {{ reason }}"
"""
CART = """
name: Abandoned cart
channel: sms
purpose: marketing
language: en
start:
  - event: checkout.started
    if: cart.total >= 20
    once: every 7 days
stop:
  - event: order.placed
    then:
      - tag: cart_recovered
while: not tags.wholesale
goal: order.placed within 7 days
steps:
  - wait: 1 hour
  - ask: "Hi {{ contact.first_name or 'there' }}, your {{ cart.first_item }} is still waiting at {{ merchant.name }}: {{ cart.url }} Questions? Just reply. STOP to opt out."
    within: 22 hours
    replies:
      yes, buy, link:
        - send: "Here you go: {{ cart.url }}"
      price, expensive, discount, coupon:
        - tag: price_sensitive
        - send: "Let's make it easier: 10% off until tomorrow. {{ cart.url }}?code=TEN"
      no, not now:
        - tag: cart_declined
        - send: "No problem, we won't ask again."
        - end
      else:
        - handoff: "Question about cart {{ cart.url }}: {{ reply }}"
      no reply: go on
  - wait: until 9:00
  - send: |
      Hello {{ contact.first_name or 'there' }},

      you left {{ cart.first_item }} behind. We're holding it for two more days.
      {{ cart.url }}
    by: email
    subject: "Still thinking about it?"
  - wait: for link.clicked
    within: 2 days
    then:
      - wait: 2 hours
      - send: "{{ merchant.name }}: anything unclear about {{ cart.first_item }}? Reply and a person will answer. STOP to opt out."
    else:
      - if: cart.total >= 100 and not tags.price_sensitive
        then:
          - send: "{{ merchant.name }}: last call, 15% off your cart today. {{ cart.url }}?code=LAST15 STOP to opt out."
"""
CART_DATA = {"total": 120, "first_item": "Kenya 250 g", "url": "https://fjordkaffe.example/c/1"}


@pytest.fixture
def opt_in() -> Talk:
    return Talk(read_script(OPT_IN, "opt_in"))


@pytest.fixture
def nps() -> Talk:
    return Talk(read_script(NPS, "nps"))


@pytest.fixture
def cart() -> Talk:
    return Talk(read_script(CART, "cart"), now=MORNING.replace(minute=30))


def test_yes_joins_with_the_words_and_the_wording_as_evidence(opt_in: Talk) -> None:
    opt_in.customer("Join!")
    question = opt_in.shop("reply YES")
    opt_in.customer("hmm what")
    opt_in.shop("didn't get that")
    opt_in.customer("yes please")
    opt_in.shop("You're in!")
    opt_in.ended("done")
    [line] = opt_in.world.consents
    assert (line.channel, line.purpose, line.granted) == ("sms", "marketing", True)
    evidence = next(e.evidence for e in opt_in.effects if type(e).__name__ == "ConsentChanged")
    assert evidence["words"] == "yes please"
    assert evidence["shown"] == question.text
    assert evidence["shown_message"] == question.id


def test_no_and_silence_end_the_opt_in(opt_in: Talk) -> None:
    opt_in.customer("OFFERS")
    opt_in.shop("reply YES")
    opt_in.customer("no thanks")
    opt_in.shop("No problem")
    opt_in.ended("done")
    opt_in.customer("join")
    opt_in.shop("reply YES")
    opt_in.later(days=1)
    opt_in.shop("Still want offers")
    opt_in.later(days=2)
    opt_in.ended("end")
    assert not opt_in.world.consents


def test_the_form_starts_it_only_with_a_phone(opt_in: Talk) -> None:
    opt_in.event("signup.submitted", signup={"email": "ola@example.org"})
    opt_in.quiet()
    opt_in.event("signup.submitted", signup={"phone": "+4790012345"})
    opt_in.shop("reply YES")


def test_a_detractor_tells_us_why_and_gets_a_person(nps: Talk) -> None:
    nps.event("order.delivered", order={"number": "1001"})
    nps.later(days=4)
    nps.shop("How likely")
    nps.customer("well")
    nps.shop("number from 0 to 10")
    nps.customer("3, it was cold")
    nps.shop("What went wrong?")
    nps.customer("Coffee was cold")
    nps.later(seconds=6)
    nps.handed_over("Scored 3: Coffee was cold")
    nps.ended("handed over")
    assert nps.world.contact.tags == {"detractor"}


def test_a_silent_detractor_is_asked_by_mail(nps: Talk) -> None:
    nps.event("order.delivered", order={"number": "1001"})
    nps.later(days=4)
    nps.shop("How likely")
    nps.customer("two")
    nps.shop("What went wrong?")
    nps.later(days=1)
    mail = nps.mail("you gave us 2 out of 10")
    assert mail.subject == "What went wrong with order 1001?"
    nps.customer("The bag was open", "email", names_run=nps.run.id)
    nps.later(seconds=6)
    nps.handed_over("Scored 2: The bag was open")
    nps.ended("handed over")


def test_a_promoter_is_asked_for_a_review_and_not_surveyed_again(nps: Talk) -> None:
    nps.event("order.delivered", order={"number": "1001"})
    nps.later(days=3, minutes=30)
    nps.quiet()
    nps.later(hours=1)
    nps.shop("How likely")
    nps.later(days=1)
    nps.shop("One number is all we need")
    nps.customer("10/10!")
    nps.shop("https://fjordkaffe.example/r")
    nps.ended("done")
    nps.event("order.delivered", order={"number": "1002"})
    nps.later(days=10)
    nps.quiet()


def test_a_cart_that_is_bought_is_left_alone(cart: Talk) -> None:
    cart.event("checkout.started", cart=CART_DATA)
    cart.event("order.placed")
    cart.ended("stopped")
    assert "cart_recovered" in cart.world.contact.tags
    cart.later(days=3)
    cart.quiet()


def test_a_silent_cart_goes_on_by_mail_and_with_a_last_call(cart: Talk) -> None:
    cart.event("checkout.started", cart=CART_DATA)
    cart.later(hours=1)
    cart.shop("your Kenya 250 g is still waiting")
    cart.later(days=2)
    mail = cart.mail("We're holding it for two more days.\nhttps://fjordkaffe.example/c/1")
    assert mail.subject == "Still thinking about it?"
    cart.later(days=2)
    cart.shop("last call")
    cart.ended("done")


def test_a_click_asks_two_hours_later(cart: Talk) -> None:
    cart.event("checkout.started", cart=CART_DATA)
    cart.later(days=2)
    cart.shop("still waiting")
    cart.mail("holding it")
    cart.event("link.clicked")
    cart.later(hours=2)
    cart.shop("anything unclear")
    cart.ended("done")


@pytest.mark.parametrize(
    ("said", "answer", "tag"),
    [("how about a discount", "10% off", "price_sensitive"), ("No, not now", "No problem", "cart_declined")],
)
def test_a_cart_branches_on_what_is_said(cart: Talk, said: str, answer: str, tag: str) -> None:
    cart.event("checkout.started", cart=CART_DATA)
    cart.later(hours=1)
    cart.shop("still waiting")
    cart.customer(said)
    cart.shop(answer)
    assert tag in cart.world.contact.tags


def test_a_question_about_the_cart_goes_to_a_person(cart: Talk) -> None:
    cart.event("checkout.started", cart=CART_DATA)
    cart.later(hours=1)
    cart.shop("still waiting")
    cart.customer("is it organic")
    cart.handed_over("Question about cart https://fjordkaffe.example/c/1: is it organic")
    cart.ended("handed over")
    assert cart.world.held == {"text"}


def test_a_small_cart_and_a_wholesaler_hear_nothing(cart: Talk) -> None:
    cart.event("checkout.started", cart={**CART_DATA, "total": 10})
    assert not cart.world.runs
    cart.event("checkout.started", cart=CART_DATA)
    cart.tag("wholesale")
    cart.later(days=9)
    cart.ended("condition")
