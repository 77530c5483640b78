"""Small dialogs and transcripts for the tests of the simulator, written as a merchant writes them."""

from __future__ import annotations

from textwrap import dedent

from responder.language import MerchantFile, read_merchant, read_script, read_transcripts
from responder.language.script import Script
from responder.simulator import (
    Conversation,
    Failure,
    Said,
    Shelf,
    channels_of,
    customer_of,
    first_moment,
    merchant_of,
    play,
    world_at,
)

SHOP = read_merchant(
    dedent("""\
    name: Fjord Kaffe
    language: en
    time zone: Europe/Oslo
    country: NO
    website: https://fjordkaffe.example
    help: "Fjord Kaffe: write to hei@fjordkaffe.example. STOP to end."
    channels:
      - sms: "+4759440000"
        gateway: simulated
      - email: hei@fjordkaffe.example
        gateway: simulated
    """)
)


def script(text: str, name: str = "talk") -> Script:
    """A script; without a top of its own it is a service dialog by SMS that `begin` starts."""
    text = dedent(text)
    if not text.startswith("name:"):
        text = f"name: {name}\nchannel: sms\npurpose: service\nstart:\n  - event: begin\n{text}"
    return read_script(text, name)


def failures(dialog: str | Script, transcript: str, *others: Script, merchant: MerchantFile = SHOP) -> list[Failure]:
    one = dialog if isinstance(dialog, Script) else script(dialog)
    talks = read_transcripts(dedent(transcript), "talk.test.yaml")
    return [
        failure
        for talk in talks
        for failure in play([one, *others], merchant, talk, dialog=one.name, file="talk.test.yaml")
    ]


def told(dialog: str | Script, transcript: str, *others: Script, merchant: MerchantFile = SHOP) -> list[str]:
    return [str(failure) for failure in failures(dialog, transcript, *others, merchant=merchant)]


def conversation(*scripts: Script, marketing: bool = False, **contact: str) -> Conversation:
    merchant = merchant_of(SHOP)
    customer = customer_of(contact, "en", marketing)
    return Conversation(Shelf(scripts), world_at(first_moment(merchant), merchant, channels_of(SHOP), customer))


def texts(talk: Conversation) -> list[str]:
    return [one.text for one in talk.log if isinstance(one, Said)]
