"""What is said: over which channel, in which words, and what happens to a step that cannot be said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from responder.engine.effects import Send, SendKind
from responder.engine.render import ready, render, subject_line
from responder.engine.walk import Walk
from responder.engine.world import Channel, Contact, World
from responder.errors import TemplateError
from responder.language.script import Ask, ChannelKind, Purpose, Says

KINDS: tuple[ChannelKind, ...] = ("sms", "email")
BARRED: Mapping[ChannelKind, str] = {
    "sms": "the shop's event named another number than this contact's, who may be somebody else.",
    "email": "the shop's event named another mail address than this contact's, who may be somebody else.",
}


def suppressed(world: World, kind: ChannelKind, address: str) -> bool:
    return any(line.kind == kind and line.address == address for line in world.suppressions)


def kind_of(walk: Walk, step: Says) -> ChannelKind:
    """The channel that a step speaks on. `by: preferred` falls back on one that reaches the contact at all, and is not
    barred."""
    if step.by is None:
        return walk.script.channel
    if step.by != "preferred":
        return step.by
    wanted = (walk.contact.preferred, walk.script.channel, *KINDS)
    for kind in wanted:
        if kind is not None and kind not in walk.barred and reaches(walk.world, walk.contact, kind):
            return kind
    return walk.script.channel


def reaches(world: World, contact: Contact, kind: ChannelKind) -> bool:
    address = contact.addresses.get(kind)
    return address is not None and not suppressed(world, kind, address)


def channel_for(world: World, kind: ChannelKind, used: str | None) -> Channel | None:
    """The merchant's channel of a kind: the one the contact wrote to, else the first that can receive."""
    channel = world.channels.get(used) if used else None
    if channel is not None and channel.kind == kind:
        return channel
    found: Channel | None = None
    for channel in world.channels.values():
        if channel.kind == kind and (found is None or (channel.two_way and not found.two_way)):
            found = channel
    return found


def say(walk: Walk, step: Says, text: str, role: SendKind, expires: datetime | None = None) -> Send | None:
    """Renders and sends. None where the contact has no such address, the merchant no such channel, or a name no
    value, or where it would tell somebody what is another's (of the last two the merchant is told)."""
    kind = kind_of(walk, step)
    if kind in walk.barred:
        walk.note(f"Line {step.line} of {walk.script.name} was not said: {BARRED[kind]}")
        return None
    address = walk.contact.addresses.get(kind)
    channel = channel_for(walk.world, kind, walk.via.get(kind))
    if address is None or channel is None or (role == "question" and not channel.two_way):
        return None
    try:
        said = ready(render(walk, text), kind)
        subject = _subject(walk, step) if kind == "email" else None
    except TemplateError as error:
        walk.note(f"Line {step.line} of {walk.script.name} was not said: {error}")
        return None
    send = Send(
        id=walk.derive("send"),
        run=walk.run.id,
        channel=channel.id,
        kind=kind,
        to=address,
        text=said,
        purpose=purpose_of(walk),
        role=role,
        language=walk.language,
        subject=subject,
        template=step.template,
        answers=walk.answers,
        thread=walk.thread.get("message") if kind == "email" else None,
        expires=expires,
    )
    _sent(walk, step, send)
    return send


def _sent(walk: Walk, step: Says, send: Send) -> None:
    walk.effects.append(send)
    walk.last_message = send.id
    if send.role == "question" or ("undelivered",) in step.blocks:
        walk.remember(send.id, walk.path)
    if send.kind == "email":
        walk.thread = {"message": send.id, "subject": send.subject or ""}


def _subject(walk: Walk, step: Says) -> str:
    """The subject as written; without one, an answer within the thread; without a thread, the merchant's name."""
    if step.subject is not None:
        return subject_line(render(walk, step.subject)) or walk.world.merchant.name
    before = walk.thread.get("subject", "")
    if not before:
        return subject_line(walk.world.merchant.name)
    return before if before.lower().startswith("re:") else f"Re: {before}"


def purpose_of(walk: Walk) -> Purpose:
    """Marketing as soon as any dialog on the way here is: a service dialog called by a campaign serves it."""
    for frame in walk.frames:
        if walk.scripts.version(frame.script).purpose == "marketing":
            return "marketing"
    return walk.run.purpose


def undeliverable(walk: Walk, step: Says) -> None:
    """The step cannot be said at all: its `undelivered:` block; without one a question ends the run."""
    if walk.enter("undelivered"):
        return
    if isinstance(step, Ask) and not walk.stopping:
        walk.end("unreachable")
    else:
        walk.next()
