"""What the merchant's senders cannot do: questions that nobody can answer, offers that nobody can stop."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from responder.language.calls import Dialogs
from responder.language.channel_file import ChannelFile
from responder.language.countries import AMERICAN
from responder.language.expressions import compile_text
from responder.language.flow import kinds_of
from responder.language.merchant import MerchantFile
from responder.language.mistakes import Mistakes, Placed, show
from responder.language.script import Again, Ask, Says, Script
from responder.language.way_out import says_where


def check_channels(script: Script, dialogs: Dialogs, merchant: MerchantFile, mistakes: Mistakes) -> None:
    """Each step against the channels that it speaks on, and each keyword against those that can receive it."""
    for _, step in script.walk():
        if isinstance(step, Says):
            _check_step(script, step, merchant, mistakes)
    if not any(channel.two_way for channel in merchant.channels):
        _check_keywords(script, merchant, mistakes)
    if wants_postal_address(merchant.country) and not merchant.postal_address and is_marketing(script, dialogs):
        _check_postal_address(script, merchant, mistakes)
    name = one_way_name(merchant)
    if name is not None and is_marketing(script, dialogs):
        _check_offers(script, name, merchant, mistakes)


def offers_by_mail(scripts: Mapping[str, Script]) -> bool:
    """Whether some dialog may send marketing by mail."""
    dialogs = Dialogs.of(scripts)
    return any(is_marketing(script, dialogs) and _speaks_by_mail(script) is not None for script in scripts.values())


def _speaks_by_mail(script: Script) -> Says | None:
    """The first step that may go by mail."""
    said = (step for _, step in script.walk() if isinstance(step, Says))
    return next((step for step in said if "email" in kinds_of(script, step)), None)


def wants_postal_address(country: str | None) -> bool:
    """Whether offers by mail of a merchant there must hold its postal address: CAN-SPAM, 15 USC 7704(a)(5); Canada's
    Anti-Spam Legislation, section 6(2)."""
    return country in AMERICAN | {"CA"}


def _check_postal_address(script: Script, merchant: MerchantFile, mistakes: Mistakes) -> None:
    """Once in a script."""
    step = _speaks_by_mail(script)
    if step is not None and any(channel.kind == "email" for channel in merchant.channels):
        told = "the law of the shop's country wants a postal address in this offer by mail"
        remedy = "add 'postal_address: \"1 Main Street, Springfield, IL 62701\"' to merchant.yaml"
        mistakes.add(step, told, remedy, "warning")


def one_way_name(merchant: MerchantFile | None) -> str | None:
    """The sender name of a merchant whose texts nobody can answer; None where some number of theirs can receive."""
    senders = [channel for channel in merchant.channels if channel.kind == "sms"] if merchant else []
    return senders[0].address if senders and not any(sender.two_way for sender in senders) else None


def is_marketing(script: Script, dialogs: Dialogs) -> bool:
    """Whether its texts may go out as marketing: it is, or a dialog is from which it is called."""
    seen = {script.name}
    left = [script]
    for one in left:
        if one.purpose == "marketing":
            return True
        callers = [caller for caller in dialogs.callers_of(one.name) if caller.name not in seen]
        seen.update(caller.name for caller in callers)
        left += callers
    return False


def _check_step(script: Script, step: Says, merchant: MerchantFile, mistakes: Mistakes) -> None:
    kinds = kinds_of(script, step)
    channels = [channel for channel in merchant.channels if channel.kind in kinds]
    if not channels:
        remedy = f"add '- {kinds[0]}: …' under 'channels:', or use another channel"
        mistakes.add(step, f"merchant.yaml has no {' or '.join(kinds)} channel to speak on", remedy)
        return
    if not isinstance(step, Ask):
        return
    deaf = [kind for kind in kinds if not any(one.two_way for one in channels if one.kind == kind)]
    there = [one for one in channels if one.kind in deaf]
    if not any(channel.two_way for channel in channels):
        _tell_deaf(step, there[0], mistakes)
    elif there:
        whom = "by text" if there[0].kind == "sms" else "by mail"
        told = f"who prefers to be asked {whom} is not asked at all: {show(there[0].address)} cannot receive answers"
        remedy = f"write 'by: {'email' if there[0].kind == 'sms' else 'sms'}', or add 'undelivered:' steps"
        if not step.blocks.get(("undelivered",)):
            mistakes.add(step, told, remedy, "warning")


def _tell_deaf(step: Ask, channel: ChannelFile, mistakes: Mistakes) -> None:
    address = show(channel.address)
    if channel.kind == "sms":
        told = f"nobody can answer this question: the sender {address} cannot receive texts"
        mistakes.add(step, told, "ask over a number, or with 'by: email'")
    else:
        told = f"nobody can answer this question: the mailbox {address} is not read"
        mistakes.add(step, told, "add 'imap:' to the channel in merchant.yaml")


def _check_keywords(script: Script, merchant: MerchantFile, mistakes: Mistakes) -> None:
    for trigger in script.start:
        if trigger.kind == "keyword" and merchant.channels:
            told = f"nobody can write this keyword: {show(merchant.channels[0].address)} cannot receive anything"
            mistakes.add(trigger, told, "add a number or a mailbox that is read to merchant.yaml", "warning")


def _check_offers(script: Script, name: str, merchant: MerchantFile, mistakes: Mistakes) -> None:
    """Each text of an offer that cannot be answered names another way to opt out, or the send gate refuses it: 47 CFR
    64.1200(a)(10), ePrivacy 2002/58/EC Art 13(4), the Danish Marketing Practices Act section 10(3)."""
    known = {f"merchant.{key}": value for key, value in merchant.names().items()}
    for place, text in _offers(script):
        for language in (script.language, *sorted(script.translations)):
            said = script.say(text, language)
            if (language != script.language and said == text) or says_where(said, known):
                continue
            where = "" if language == script.language else f" in '{language}'"
            told = f"this offer{where} will not be sent: nobody can answer STOP to the sender {show(name)}"
            remedy = "add a link, a mail address or a phone number by which to opt out, such as {{ merchant.website }}"
            # A value that is known only at run time may hold the link.
            certain = all(one in known for one in compile_text(said).names)
            mistakes.add(place, told, remedy, "error" if certain else "warning")


def _offers(script: Script) -> Iterator[tuple[Placed, str]]:
    """Every text of the script that may go out by SMS, with its place."""
    for _, step in script.walk():
        if isinstance(step, Says) and "sms" in kinds_of(script, step):
            yield step, step.text
            if isinstance(step, Ask):
                yield from ((step, reminder.text) for reminder in step.remind)
        elif isinstance(step, Again) and script.channel == "sms":
            yield step, step.text
