"""Plays dialogs against the real engine with a clock that is moved: transcripts, `responder chat`, documentation."""

from responder.simulator.conversation import Conversation
from responder.simulator.happenings import DialogEnded, HandedOver, Happening, Remark, Said, Unsent, one_line
from responder.simulator.merchants import channels_of, merchant_of
from responder.simulator.play import Failure, play
from responder.simulator.recording import Recording, append_transcript
from responder.simulator.setting import Customer, Shelf, customer_of, first_moment, world_at
from responder.simulator.starting import start_by

__all__ = [
    "Conversation",
    "Customer",
    "DialogEnded",
    "Failure",
    "HandedOver",
    "Happening",
    "Recording",
    "Remark",
    "Said",
    "Shelf",
    "Unsent",
    "append_transcript",
    "channels_of",
    "customer_of",
    "first_moment",
    "merchant_of",
    "one_line",
    "play",
    "start_by",
    "world_at",
]
