"""The channels: secrets there, not parked, a gateway that takes the account, and a domain that may send."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping

from responder.channels import build_sender
from responder.cli.checkups.findings import Finding, advice, unchecked, well, wrong
from responder.cli.checkups.names import NoAnswerError, txt_records
from responder.config import Settings
from responder.errors import ChannelError, SettingError
from responder.service.mail_rules import has_link_out, lacks_postal_address, sends_mail
from responder.service.publishing import with_secrets
from responder.store.backup.restoring import WHY
from responder.store.catalogue import ChannelRecord, Shop
from responder.web.app import TEXTS

SECONDS = 15.0


def check_channel(record: ChannelRecord, environment: Mapping[str, str], held: bool) -> Finding:
    """Whether it may send. `held`: a restore is being caught up with."""
    name = f"{record.kind} {record.address}"
    missing = with_secrets(record, environment).parked_reason
    if missing is not None and missing != record.parked_reason:
        return wrong(name, missing, "set it in the environment of every process")
    if held:
        return wrong(name, WHY, "let `responder serve` run; it sends again when the gateway has told everything")
    if record.parked_reason is not None:
        remedy = "mend it there; it is tried every ten minutes, or at once after `responder publish`"
        return wrong(name, f"parked: {record.parked_reason}", remedy)
    if record.gateway == "simulated":
        return advice(name, "simulated: nothing is sent in earnest", "name its gateway in merchant.yaml")
    return well(name, "secrets are there, not parked")


async def check_gateway(record: ChannelRecord, environment: Mapping[str, str], settings: Settings) -> Finding:
    """Asks the gateway of a number whether it takes the account, and where it posts what comes in."""
    from responder.channels.twilio.account import posted_to
    from responder.channels.twilio.sender import TwilioSender

    name = f"gateway of {record.address}"
    try:
        sender = build_sender(record, environment, settings)
    except SettingError as error:
        return unchecked(name, str(error))
    if not isinstance(sender, TwilioSender):
        return unchecked(name, "there is nothing to ask")
    try:
        async with asyncio.timeout(3 * SECONDS):
            posted = await posted_to(sender, record.address)
    except (ChannelError, TimeoutError) as error:
        told = error.reason if isinstance(error, ChannelError) else "the gateway does not answer"
        return wrong(name, told, "see account and token in merchant.yaml, and whether this machine reaches the gateway")
    finally:
        await sender.close()
    ours = f"{settings.webhook_url}{TEXTS}"
    if posted is None or not settings.public_url:
        return well(name, "it takes the account and its token")
    if posted.url.partition("#")[0] == ours and posted.method == "POST":
        return well(name, "it takes the account and its token, and posts here what comes in")
    told = (
        f"what comes in is posted to {posted.shown} ({posted.method})" if posted.url else "what comes in is not posted"
    )
    return advice(name, f"{told}, and is found a quarter of an hour late", f"have it posted to {ours} (POST)")


def check_offers(shop: Shop, settings: Settings) -> Iterator[Finding]:
    """Whether a merchant's offers by mail hold what the law and the large mailbox providers want."""
    name = f"offers by mail of {shop.merchant.id}"
    if sends_mail(shop) and not has_link_out(settings):
        told = "they name an address to write to and no link: RESPONDER_PUBLIC_URL is no https address"
        yield advice(name, told, "set RESPONDER_PUBLIC_URL to https://…, the address at which this server is reached")
    if any(one.kind == "email" for one in shop.records.values()) and lacks_postal_address(shop.merchant):
        told = "the law of the shop's country wants its postal address in each, and they hold none"
        yield advice(name, told, "add 'postal_address:' to merchant.yaml and publish it")


def check_domain(domain: str, selector: str = "", servers: list[str] | None = None, port: int = 53) -> list[Finding]:
    """SPF (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 7489) of a domain that we send from, as DNS has them."""
    name = f"domain {domain}"
    try:
        spf = [one for one in txt_records(domain, servers, port) if one.lower().startswith("v=spf1")]
        dmarc = [one for one in txt_records(f"_dmarc.{domain}", servers, port) if one.lower().startswith("v=dmarc1")]
        keys = txt_records(f"{selector}._domainkey.{domain}", servers, port) if selector else []
    except (NoAnswerError, UnicodeError) as error:
        return [unchecked(name, str(error) or "it is no domain name")]
    return [_spf(name, spf), _dkim(name, selector, keys), _dmarc(name, dmarc)]


def _spf(name: str, found: list[str]) -> Finding:
    if len(found) != 1:
        told = "it has no SPF record" if not found else "it has several SPF records, which counts as none"
        return wrong(name, told, "add one TXT record: v=spf1 include:<your mail server's> -all")
    if found[0].split()[-1].lower() in ("+all", "all"):
        return wrong(name, "its SPF record lets everybody send", "end it with -all or ~all")
    return well(name, "SPF is there")


def _dkim(name: str, selector: str, keys: list[str]) -> Finding:
    if not selector:
        return unchecked(name, "DKIM: name your server's selector with --dkim SELECTOR")
    if not any("p=" in one and not one.replace(" ", "").rstrip(";").endswith("p=") for one in keys):
        remedy = "publish the key that your server signs with"
        return wrong(name, f"there is no DKIM key at {selector}._domainkey", remedy)
    return well(name, "DKIM key is there")


def _dmarc(name: str, found: list[str]) -> Finding:
    if not found:
        return wrong(name, "it has no DMARC record", "add a TXT record at _dmarc: v=DMARC1; p=none; rua=mailto:…")
    if "p=none" in found[0].replace(" ", "").lower():
        return advice(name, "DMARC only watches (p=none)", "when its reports are clean, set p=quarantine")
    return well(name, "DMARC is there")


def domains_of(shop: Shop) -> list[str]:
    """The domains that a merchant sends mail from in earnest."""
    return sorted({one.address.rpartition("@")[2] for one in shop.records.values() if one.settings.get("smtp")})
