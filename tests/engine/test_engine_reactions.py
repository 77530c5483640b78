"""A tap on a message of ours comes as a text that quotes it: what is quoted are our words, not the customer's."""

import pytest
from talking import Talk, dialog

ASKED = "Does Friday at 3 suit? Reply YES, MOVE or NO. STOP to opt out."
STEPS = f"""
- ask: "{ASKED}"
  remind:
    1 hour: "Still there? YES, MOVE or NO."
  replies:
    move:
      - send: "Moved"
    yes:
      - send: "Great"
    no:
      - send: "Pity"
    else:
      - again: "YES, MOVE or NO?"
"""


def asked() -> Talk:
    talk = Talk(dialog(STEPS))
    talk.customer("go")
    talk.shop("Does Friday")
    talk.later(minutes=1)
    return talk


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"Liked “{ASKED}”", "Great"),
        (f"Likte «{ASKED}»", "Great"),
        (f"Gillade ”{ASKED}”", "Great"),
        (f'Liked "{ASKED}"', "Great"),
        (f"👍 to “\u200b{ASKED[:40]}…\u200b”", "Great"),
        (f"Reagerte med 👍 på «{ASKED}»", "Great"),
        (f"Disliked “{ASKED}”", "Pity"),
        (f"👎 to “{ASKED}”", "Pity"),
        (f"“{ASKED}” no", "Pity"),
        (f"“{ASKED}” move it please", "Moved"),
        (f"Rakastaisi “{ASKED}”", "YES, MOVE or NO?"),
    ],
)
def test_a_tap_on_the_open_question_is_a_sign(text: str, answer: str) -> None:
    talk = asked()
    talk.customer(text)
    talk.shop(answer)


@pytest.mark.parametrize("word", ["Laughed at", "Emphasized", "Questioned", "Removed a like from", "Lo av"])
def test_a_tap_that_answers_nothing_is_for_the_inbox(word: str) -> None:
    talk = asked()
    talk.customer(f"{word} “{ASKED}”")
    assert talk.handled == "inbox"
    talk.quiet()
    talk.customer("yes")
    talk.shop("Great")


def test_a_tap_on_a_reminder_and_on_what_was_said_again() -> None:
    talk = asked()
    talk.customer("hm")
    talk.shop("YES, MOVE or NO?")
    talk.later(hours=1)
    talk.shop("Still there?")
    talk.later(minutes=1)
    talk.customer("Liked “Still there? YES, MOVE or NO.”")
    talk.shop("Great")


@pytest.mark.parametrize(
    "text",
    [
        "Loved “HELP for help, STOP to cancel.”",
        "Liked “You have been unsubscribed. Reply START to come back”",
        "👍 to “Reply YES to get offers, STOP to end”",
    ],
)
def test_a_tap_on_another_message_says_nothing(text: str) -> None:
    """Neither STOP nor an answer to the question that is open now."""
    talk = asked()
    talk.customer(text)
    assert talk.handled == "inbox"
    talk.quiet()
    assert not talk.world.suppressions


def test_stop_beside_our_words_counts() -> None:
    talk = asked()
    talk.customer(f"“{ASKED}” STOP")
    assert talk.handled == "stop"


def test_a_telephone_that_answers_for_a_driver_leaves_the_question_open() -> None:
    talk = asked()
    talk.customer("I’m driving with Driving Focus turned on. I’ll see your message when I get where I’m going.")
    assert talk.handled == "automatic"
    talk.quiet()
    talk.later(minutes=30)
    talk.customer("yes")
    talk.shop("Great")
