"""What proves one person's consents, as rows and as JSON: for the command line and for the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from responder.service.rights import Proof
from responder.store.rights.ledger import Line

COLUMNS = (
    "merchant", "sms", "email",
    "at", "channel", "purpose", "state", "basis", "source", "words", "message", "message_reference", "message_at",
    "shown", "shown_language", "shown_version", "shown_message", "shown_reference", "shown_at", "double_opt_in",
    "form_url", "form_ip", "form_agent", "declared", "declared_by", "id",
)  # fmt: skip


def rows(proof: Proof) -> list[dict[str, Any]]:
    """The lines as rows of COLUMNS, each of which says whose it is: the merchant, and the person's addresses."""
    whose = {"merchant": proof.merchant, **dict(proof.addresses)}
    return [{**whose, **flat(line)} for line in proof.lines]


def flat(line: Line) -> dict[str, Any]:
    """A line of the ledger as one row; what is not known stays empty."""
    told = line.evidence
    form = told.get("form") or {}
    # A question of ours that was answered after a form has a language and a version of its own.
    asked = told if told.get("shown") != form.get("wording") else {}
    message, shown = (line.cited.get(str(told.get(name, ""))) for name in ("message", "shown_message"))
    return {
        "id": line.id,
        "at": line.at,
        "channel": line.channel,
        "purpose": line.purpose,
        "state": "granted" if line.granted else "withdrawn",
        "basis": line.basis,
        "source": told.get("source"),
        "words": told.get("words"),
        "message": told.get("message"),
        "message_reference": message.reference if message else None,
        "message_at": message.at if message else None,
        "shown": told.get("shown"),
        "shown_language": asked.get("language") or form.get("language") or told.get("language"),
        "shown_version": asked.get("version") or form.get("version") or told.get("version"),
        "shown_message": told.get("shown_message"),
        "shown_reference": shown.reference if shown else None,
        "shown_at": (shown.sent_at or shown.at) if shown else None,
        "double_opt_in": told.get("double_opt_in", False),
        "form_url": form.get("url") or told.get("url"),
        "form_ip": form.get("ip") or told.get("ip"),
        "form_agent": form.get("agent") or told.get("agent"),
        "declared": told.get("declared"),
        "declared_by": told.get("declared_by"),
    }


def as_document(proof: Proof) -> Mapping[str, Any]:
    """The whole proof as what JSON has forms for."""
    return {
        "merchant": {"id": proof.merchant, "name": proof.merchant_name},
        "addresses": [{"kind": kind, "address": address} for kind, address in proof.addresses],
        "erased": proof.erased,
        **(_erased(proof) if proof.erased else {}),
        "lines": [{**_plain(flat(line)), "evidence": dict(line.evidence)} for line in proof.lines],
    }


def _erased(proof: Proof) -> Mapping[str, Any]:
    """What an erasure left: records that name nobody, and the keyed hash that knows the address again."""
    since = proof.suppressed_since
    return {
        "mark": proof.mark,
        "suppressed_since": since.isoformat() if since else None,
        "erasures": [
            {
                "at": one.at.isoformat(),
                "by": one.who,
                "why": one.why,
                "messages": one.messages,
                "proof_kept": one.contact is not None,
            }
            for one in proof.erasures
        ],
    }


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in row.items()}
